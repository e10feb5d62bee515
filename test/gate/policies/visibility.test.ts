import { visibility } from '../../../gate/policies/visibility.ts';
import { judgedRepository } from './cases.ts';

judgedRepository(visibility, [
  ['private, whatever it holds', {}, ['pass', 'private'], { people: 40_000, secrets: 3 }],
  ['public with nothing known', { visibility: 'public' }, ['pass', 'public, and no leak is known in it']],
  [
    'public with people',
    { visibility: 'public' },
    ['critical', 'public, and leaks are known in it'],
    { people: 1, secrets: 2 },
  ],
  ['public with a secret', { visibility: 'public' }, ['critical'], { secrets: 1 }],
  ['internal with a few', { visibility: 'internal' }, ['medium', /internal/], { people: 12 }],
  ['internal with many', { visibility: 'internal' }, ['high', /^internal, and leaks/], { people: 40_000 }],
]);

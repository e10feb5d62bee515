import { selfHostedRunners } from '../../../gate/policies/self-hosted-runners.ts';
import { known, unknown } from '../../../github/index.ts';
import { judgedRepository } from './cases.ts';

const runners = { selfHostedRunners: known([{ name: 'rack-1' }]) };

judgedRepository(selfHostedRunners, [
  ['none', { visibility: 'public' }, ['pass']],
  ['one of a private repository', runners, ['not-applicable']],
  ['one', { ...runners, visibility: 'public' }, ['high', '1 self-hosted runner: rack-1']],
  ['one where people are', { ...runners, visibility: 'public' }, ['critical'], { people: 3 }],
  ['archived', { ...runners, visibility: 'public', archived: true }, ['not-applicable']],
  [
    'unreadable',
    { visibility: 'public', selfHostedRunners: unknown('permission', 'administration:read') },
    ['unknown', /administration:read/],
  ],
]);

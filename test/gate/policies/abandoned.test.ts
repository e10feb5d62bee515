import { abandoned } from '../../../gate/policies/abandoned.ts';
import { judgedRepository } from './cases.ts';

const old = { visibility: 'public', pushedAt: '2023-05-01T00:00:00Z' } as const;

judgedRepository(abandoned, [
  ['a recent push', { visibility: 'public' }, ['pass', 'last push on 2026-11-01']],
  ['no push for years', old, ['low', 'no push since 2023-05-01']],
  ['no push for years where people are', old, ['high'], { people: 3 }],
  ['archived', { ...old, archived: true }, ['pass', 'archived']],
  ['private', { ...old, visibility: 'private' }, ['not-applicable']],
  ['empty', { visibility: 'public', pushedAt: null }, ['not-applicable']],
]);

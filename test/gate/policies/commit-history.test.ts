import { commitHistory } from '../../../gate/policies/commit-history.ts';
import { unknown } from '../../../github/index.ts';
import { judgedRepository } from './cases.ts';
import { branchRules } from './settings.ts';

judgedRepository(commitHistory, [
  ['both', {}, ['pass']],
  ['unsigned', branchRules({ requiresSignatures: false }), ['low', 'commits need no signature']],
  ['merge commits', branchRules({ requiresLinearHistory: false }), ['low', 'merge commits are allowed']],
  ['never more than low', branchRules({ requiresSignatures: false }), ['low'], { people: 40_000 }],
  ['unreadable', { branch: unknown('permission', 'administration:read') }, ['unknown', /administration:read/]],
]);

import { mergeState } from '../../../gate/policies/merge-state.ts';
import { unknown } from '../../../github/index.ts';
import { judgedRepository } from './cases.ts';
import { branchRules } from './settings.ts';

judgedRepository(mergeState, [
  ['both', {}, ['pass']],
  ['out of date', branchRules({ requiresUpToDate: false }), ['low', 'branches may be out of date']],
  ['open conversations', branchRules({ requiresConversationResolution: false }), ['low', 'conversations may be open']],
  ['out of date where people are', branchRules({ requiresUpToDate: false }), ['high'], { people: 40_000 }],
  ['no pull request is required', branchRules({ requiresPullRequest: false }), ['not-applicable']],
  ['unreadable', { branch: unknown('permission', 'administration:read') }, ['unknown', /administration:read/]],
]);

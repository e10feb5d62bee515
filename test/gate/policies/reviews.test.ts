import { reviews } from '../../../gate/policies/reviews.ts';
import { known, unknown } from '../../../github/index.ts';
import { judgedRepository } from './cases.ts';
import { branchRules } from './settings.ts';

const noOwners = branchRules({ requiresCodeOwners: false });

judgedRepository(reviews, [
  ['all of it', {}, ['pass']],
  [
    'a push after the approval needs none',
    branchRules({ dismissesStaleReviews: false, requiresLastPushApproval: false }),
    ['medium', 'what is pushed after an approval needs none'],
  ],
  ['older approvals stay', branchRules({ dismissesStaleReviews: false }), ['low', 'older approvals stay']],
  [
    'the last push is not approved by another',
    branchRules({ requiresLastPushApproval: false }),
    ['low', /its author$/],
  ],
  ['code owners are not asked', noOwners, ['low', 'code owners are not asked']],
  ['there are no code owners', { ...noOwners, codeowners: known(null) }, ['pass']],
  ['whether there are any is hidden', { ...noOwners, codeowners: unknown('permission') }, ['low']],
  ['no approval is required', branchRules({ approvals: 0 }), ['not-applicable', /see pull-requests$/]],
  [
    'no pull request is required',
    branchRules({ requiresPullRequest: false }),
    ['not-applicable', /see pull-requests$/],
  ],
  ['unreadable', { branch: unknown('permission', 'administration:read') }, ['unknown', /administration:read/]],
]);

/** Who passes by the rules of a branch: whoever is listed and not shown is somebody. */
import { expect, test } from 'vitest';
import { inAny, toActor } from '../../../../github/read/settings/graph/bypass.ts';
import { toLayers } from '../../../../github/read/settings/graph/branch.ts';
import type { RawBranch, RawProtection } from '../../../../github/read/settings/graph/answers.ts';

const ada = toActor({ __typename: 'User', databaseId: 1, login: 'ada' });

test('who passes by one rule freely and by another by pull request passes freely', () => {
  const byPull = { ...ada, onlyByPullRequest: true };
  expect(inAny([[byPull], [ada]])).toEqual([ada]);
  expect(inAny([[byPull], []])).toEqual([byPull]);
  expect(inAny([[byPull], null])).toBeNull();
});

const protection = (nodes: RawProtection['bypassPullRequestAllowances']['nodes']): RawBranch => ({
  name: 'main',
  refUpdateRule: null,
  rules: { pageInfo: { hasNextPage: false }, nodes: [] },
  branchProtectionRule: {
    isAdminEnforced: true,
    requiresApprovingReviews: true,
    requiredApprovingReviewCount: 1,
    dismissesStaleReviews: false,
    requiresCodeOwnerReviews: false,
    requireLastPushApproval: false,
    requiresCommitSignatures: false,
    requiresLinearHistory: false,
    allowsForcePushes: false,
    allowsDeletions: false,
    requiresStatusChecks: false,
    requiresStrictStatusChecks: false,
    requiresConversationResolution: false,
    requiredStatusChecks: null,
    bypassPullRequestAllowances: { nodes },
  },
});

test.each([
  ['an actor', [{ actor: null }]],
  ['an entry', [null]],
] as const)('where %s is not shown, somebody passes by classic protection', (_, nodes) => {
  expect(toLayers(protection(nodes), new Map())[0]?.bypass).toMatchObject([{ kind: 'user', name: null }]);
});

test('where the list is not shown, it is not known who does', () => {
  expect(toLayers(protection(null), new Map())[0]?.bypass).toBeNull();
});

test('where the list is empty, nobody does', () => {
  expect(toLayers(protection([]), new Map())[0]?.bypass).toEqual([]);
});

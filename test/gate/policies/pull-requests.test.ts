import { pullRequests } from '../../../gate/policies/pull-requests.ts';
import { unknown } from '../../../github/index.ts';
import { judgedRepository } from './cases.ts';
import { branchRules } from './settings.ts';

judgedRepository(pullRequests, [
  ['with an approval', {}, ['pass', '1 approval required by ruleset "main"']],
  [
    'by both ways',
    branchRules({ sources: ['organisation ruleset "all"', 'branch protection'], approvals: 2 }),
    ['pass', '2 approvals required by organisation ruleset "all" and branch protection'],
  ],
  ['without an approval', branchRules({ approvals: 0 }), ['medium', 'a pull request needs no approval']],
  [
    'not required',
    branchRules({ requiresPullRequest: false }),
    ['high', 'changes can be pushed without a pull request'],
  ],
  ['not required where people are', branchRules({ requiresPullRequest: false }), ['critical'], { people: 1 }],
  ['unreadable', { branch: unknown('permission', 'administration:read') }, ['unknown', /administration:read/]],
  ['a plan without rules', { branch: unknown('plan') }, ['not-applicable', /see required-check$/]],
  ['archived', { ...branchRules({ approvals: 0 }), archived: true }, ['not-applicable']],
]);

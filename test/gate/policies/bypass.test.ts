import { bypass } from '../../../gate/policies/bypass.ts';
import { unknown, type BypassActor } from '../../../github/index.ts';
import { judgedRepository } from './cases.ts';
import { branchRules } from './settings.ts';

const actor = (change: Partial<BypassActor>): BypassActor => ({
  kind: 'role',
  name: null,
  id: 5,
  onlyByPullRequest: false,
  ...change,
});
const by = (...actors: readonly Partial<BypassActor>[]) => branchRules({ bypass: actors.map(actor) });

judgedRepository(bypass, [
  ['nobody', {}, ['pass', 'nobody']],
  ['a role', by({}), ['medium', 'can push past every rule: role 5']],
  [
    'administrators, where people are',
    by({ kind: 'administrators', id: null }),
    ['critical', /: administrators$/],
    { people: 40_000 },
  ],
  ['a team by its name', by({ kind: 'team', name: 'release' }), ['medium', /team release$/]],
  ['deploy keys', by({}, { kind: 'deploy-keys', id: null }), ['high', /role 5, deploy keys$/]],
  ['by pull request only', by({ onlyByPullRequest: true }), ['low', /by pull request/]],
  ['not shown', branchRules({ bypass: null }), ['unknown', /needs administration:write$/]],
  ['no rules at all', branchRules({ sources: [], bypass: [] }), ['not-applicable']],
  ['unreadable', { branch: unknown('permission', 'administration:read') }, ['unknown', /administration:read/]],
  ['a plan without rules', { branch: unknown('plan') }, ['not-applicable', /see required-check$/]],
  ['archived', { ...by({}), archived: true }, ['not-applicable']],
]);

/** Can the history of the default branch be replaced or removed? */
import { addRuleset, rulesDocs, whenRulesKnown } from './branch-rules.ts';
import { fail, pass, weigh, type RepositoryPolicy } from './policy.ts';

export const forcePushes: RepositoryPolicy = {
  id: 'force-pushes',
  scope: 'repository',
  title: 'The default branch cannot be rewritten or deleted',
  severity: 'medium',
  why: "A force push hides who added customers' data and when, which a breach notification has to state. It can also bring removed data back from an old clone.",
  fix: 'Add a ruleset for the default branch that blocks force pushes and restricts deletions.',
  docs: rulesDocs,
  page: 'settings/rules',
  needs: 'administration:read',
  judge(settings, circumstances) {
    return whenRulesKnown(settings, ({ allowsForcePushes, allowsDeletion }) => {
      const open = [allowsForcePushes ? 'forced pushes are allowed' : [], allowsDeletion ? 'it can be deleted' : []];
      const facts = open.flat().join(' and ');
      if (facts !== '') return fail(weigh(allowsForcePushes ? 'medium' : 'low', settings, circumstances), facts);
      return pass('forced pushes and deletion are blocked');
    });
  },
  change(settings) {
    const { archived, branch } = settings;
    if (archived || !branch.known) return null;
    const { allowsForcePushes, allowsDeletion } = branch.value;
    if (!allowsForcePushes && !allowsDeletion) return null;
    const rules = [{ type: 'non_fast_forward' }, { type: 'deletion' }];
    return addRuleset(settings, 'Block forced pushes to the default branch, and its deletion', {
      name: 'leakwarden: history',
      rules,
    });
  },
};

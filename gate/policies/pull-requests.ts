/** Nothing reaches the default branch that nobody else has seen. */
import { addRuleset, bySources, rulesDocs, whenRulesKnown } from './branch-rules.ts';
import { fail, pass, weigh, type RepositoryPolicy } from './policy.ts';
import { count } from './words.ts';

export const pullRequests: RepositoryPolicy = {
  id: 'pull-requests',
  scope: 'repository',
  title: 'Changes to the default branch need a reviewed pull request',
  severity: 'high',
  why: "Checks judge a pull request before its content is merged. A direct push is scanned only once everybody can fetch it, and then customers' data stays in the history.",
  fix: 'Add a ruleset for the default branch that requires a pull request with at least one approval.',
  docs: rulesDocs,
  page: 'settings/rules',
  needs: 'administration:read',
  judge(settings, circumstances) {
    return whenRulesKnown(settings, (rules) => {
      if (!rules.requiresPullRequest)
        return fail(weigh('high', settings, circumstances), 'changes can be pushed without a pull request');
      if (rules.approvals === 0)
        return fail(weigh('medium', settings, circumstances), 'a pull request needs no approval');
      return pass(`${count(rules.approvals, 'approval')} required ${bySources(rules)}`);
    });
  },
  change(settings) {
    const { archived, branch } = settings;
    if (archived || !branch.known || (branch.value.requiresPullRequest && branch.value.approvals > 0)) return null;
    const parameters = {
      required_approving_review_count: 1,
      dismiss_stale_reviews_on_push: false,
      require_code_owner_review: false,
      require_last_push_approval: false,
      required_review_thread_resolution: false,
    };
    const rules = [{ type: 'pull_request', parameters }];
    return addRuleset(settings, 'Require a pull request with one approval', { name: 'leakwarden: reviews', rules });
  },
};

/** What the policies on the default branch share. Rulesets and classic protection were joined when they were read. */
import type { BranchRules, RepositorySettings } from '../../github/index.ts';
import { notApplicable, whenKnown, type Change, type PolicyOutcome } from './policy.ts';

export const rulesDocs =
  'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets';

/** Where nothing can be required, `required-check` says so, once. */
export function whenRulesKnown(
  { archived, branch }: RepositorySettings,
  judge: (rules: BranchRules) => PolicyOutcome,
): PolicyOutcome {
  if (archived) return notApplicable('archived: nothing can be pushed');
  if (!branch.known && branch.because === 'plan')
    return notApplicable('this plan of GitHub has no rules for private repositories: see required-check');
  return whenKnown(branch, judge);
}

/** Of what a pull request has to meet nothing can be said where none is needed. */
export function whenPullRequestNeeded(
  settings: RepositorySettings,
  judge: (rules: BranchRules) => PolicyOutcome,
): PolicyOutcome {
  return whenRulesKnown(settings, (rules) =>
    rules.requiresPullRequest ? judge(rules) : notApplicable('no pull request is required: see pull-requests'),
  );
}

/** `by ruleset "main" and branch protection`. */
export const bySources = ({ sources }: BranchRules): string =>
  sources.length === 0 ? 'by no ruleset and no branch protection' : `by ${sources.join(' and ')}`;

interface RulesetRule {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** A ruleset only adds to what holds, so that it cannot loosen anything; without it all is as before. */
export function addRuleset(
  { owner, repo }: RepositorySettings,
  title: string,
  { name, rules }: { readonly name: string; readonly rules: readonly RulesetRule[] },
): Change {
  const conditions = { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } };
  return {
    title,
    apply: {
      route: 'POST /repos/{owner}/{repo}/rulesets',
      parameters: { owner, repo, name, target: 'branch', enforcement: 'active', conditions, rules },
    },
    undo: { route: 'DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}', parameters: { owner, repo } },
    undoTakes: { ruleset_id: 'id' },
  };
}

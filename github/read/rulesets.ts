/** Rulesets that hold for a branch, of the repository and of its organisation. */
import { call, pages, type Data } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { toAppId, toId } from '../ids.ts';
import { isProblem } from '../problems.ts';
import type { CheckOnBranch, CheckRequirement } from './requirement.ts';

type BranchRule = Data<'GET /repos/{owner}/{repo}/rules/branches/{branch}'>[number];
type CheckRule = Extract<BranchRule, { type: 'required_status_checks' }>;
export type Ruleset = Data<'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}'>;

/** Only rules in force: what is merely evaluated is not listed by GitHub. @throws GitHubProblem */
export async function readRulesets(
  github: GitHub,
  where: Where,
  { branch, name }: CheckOnBranch,
): Promise<readonly CheckRequirement[]> {
  const found: CheckRequirement[] = [];
  const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
  for await (const page of pages(github, 'read the rules of the branch', route, { ...where, branch })) {
    for (const rule of page) if (isCheckRule(rule)) found.push(...(await toRequirements(github, where, rule, name)));
  }
  return found;
}

function isCheckRule(rule: BranchRule): rule is CheckRule {
  return rule.type === 'required_status_checks';
}

async function toRequirements(
  github: GitHub,
  where: Where,
  rule: CheckRule,
  name: string,
): Promise<readonly CheckRequirement[]> {
  const wanted = (rule.parameters?.required_status_checks ?? []).filter(({ context }) => context === name);
  if (wanted.length === 0) return [];
  const ruleset = rule.ruleset_id === undefined ? null : await readRuleset(github, where, toId(rule.ruleset_id));
  const kind = rule.ruleset_source_type === 'Organization' ? 'organisation ruleset' : 'ruleset';
  return wanted.map(({ integration_id: appId }) => ({
    source: ruleset === null ? `an ${kind}` : `${kind} "${ruleset.name}"`,
    appId: toAppId(appId),
    bypass: ruleset === null ? null : toBypass(ruleset),
  }));
}

/** Null where it is gone, or belongs to an organisation whose rulesets the App may not see. @throws GitHubProblem */
export async function readRuleset(github: GitHub, where: Where, id: number): Promise<Ruleset | null> {
  try {
    const parameters = { ...where, ruleset_id: id, includes_parents: true };
    return await call(github, 'read a ruleset', 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', parameters);
  } catch (error) {
    if (isProblem(error, 'not-found', 'forbidden')) return null;
    throw error;
  }
}

/** GitHub leaves `bypass_actors` out for whoever cannot write the ruleset. */
function toBypass({ bypass_actors: actors }: Ruleset): readonly string[] | null {
  if (actors === undefined) return null;
  return actors.map(({ actor_type: type, actor_id: id, bypass_mode: mode }) => {
    const who = id === null || id === undefined ? type : `${type} ${id}`;
    return mode === 'pull_request' ? `${who} (for pull requests)` : who;
  });
}

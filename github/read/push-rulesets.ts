/** Push rulesets of a repository or an organisation, whole. */
import { call, pages } from '../call.ts';
import type { GitHub } from '../client.ts';
import { toId } from '../ids.ts';
import type { Ruleset } from './rulesets.ts';

export type RepositoryRule = NonNullable<Ruleset['rules']>[number];

interface RulesetOwner {
  readonly owner: string;
  /** Null: the organisation's own. */
  readonly repo: string | null;
}

/** Its own by this name; those it inherits are others'. Null: there is none. @throws GitHubProblem */
export async function findPushRuleset(github: GitHub, of: RulesetOwner, name: string): Promise<Ruleset | null> {
  for await (const page of listRulesets(github, of)) {
    const own = page.find((each) => each.name === name && each.target === 'push');
    if (own) return readWhole(github, of, toId(own.id));
  }
  return null;
}

function listRulesets(github: GitHub, { owner, repo }: RulesetOwner): AsyncGenerator<readonly Ruleset[]> {
  const operation = 'list the rulesets';
  if (repo === null) return pages(github, operation, 'GET /orgs/{org}/rulesets', { org: owner });
  const parameters = { owner, repo, includes_parents: false };
  return pages(github, operation, 'GET /repos/{owner}/{repo}/rulesets', parameters);
}

function readWhole(github: GitHub, { owner, repo }: RulesetOwner, id: number): Promise<Ruleset> {
  const operation = 'read the ruleset';
  if (repo === null)
    return call(github, operation, 'GET /orgs/{org}/rulesets/{ruleset_id}', { org: owner, ruleset_id: id });
  return call(github, operation, 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { owner, repo, ruleset_id: id });
}

/** GitHub's name of it (`free`, `team`, `enterprise`); null where it is not shown. @throws GitHubProblem */
export async function readPlanName(github: GitHub, org: string): Promise<string | null> {
  const { plan } = await call(github, 'read the organisation', 'GET /orgs/{org}', { org });
  return plan?.name ?? null;
}

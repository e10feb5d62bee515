/**
 * What two others would ask for the same organisation, counted from their sources: neither runs against the stand-in.
 * Both read other settings than we do, and fewer; what is counted is only how they go about it.
 */

export interface Shape {
  readonly repositories: number;
  /** The organisation sets the token of workflows to read-only for all. */
  readonly isStrict: boolean;
  readonly publicOnes: number;
  /** With one rule of one ruleset on the default branch. */
  readonly withRulesets: number;
  readonly withWorkflows: number;
  /** By neither a ruleset nor classic protection. */
  readonly unprotected: number;
}

export interface Way {
  readonly name: string;
  readonly rest: number;
  readonly points: number;
}

export const othersWays = (shape: Shape): readonly Way[] => [legitify(shape), allstar(shape)];

/**
 * github.com/Legit-Labs/legitify at 038aa49 (2024-09-25), internal/collectors/github/repository_collector.go: repositories
 * by GraphQL, 50 a request. `collectExtraData` then asks REST of each for vulnerability alerts, webhooks, collaborators,
 * the token of workflows, secrets and the repository itself; GraphQL for the manifests of dependencies; the protection of
 * the branch where GraphQL showed none; the rules of the branch, and the ruleset of each rule (client.go,
 * `GetRulesForBranch`). Requests for the organisation itself and further pages are left out.
 */
function legitify({ repositories, withRulesets, unprotected }: Shape): Way {
  const ofEach = 6;
  const withoutClassic = unprotected + withRulesets;
  return {
    name: 'legitify',
    rest: repositories * ofEach + withoutClassic + repositories + withRulesets,
    points: repositories + Math.ceil(repositories / 50),
  };
}

/**
 * github.com/ossf/allstar at 6560569 (2026-08-19), no cache that is warm. Repositories by 100 (pkg/enforce/enforce.go).
 * Of each: the repository, to see whether it is enabled (pkg/config/config.go, `isEnabled`, for each of nine policies, of
 * which the cache of the process answers all but one), branch.go: branches and protection; codeowners.go: errors;
 * outside.go: collaborators three times, teams; admin.go: collaborators (the admins), teams from the cache; action.go,
 * where its rules ask for them: commits, languages, tags, the folder of workflows and each file; security.go: one question by GraphQL. Configuration
 * files of the repository (two), the tarball of binary.go and workflow.go and what Scorecard asks besides are left out,
 * and so are issues.
 */
function allstar({ repositories, withWorkflows }: Shape): Way {
  const ofEach = 1 + 2 + 1 + 4 + 1 + 4;
  return {
    name: 'Allstar',
    rest: repositories * ofEach + withWorkflows + Math.ceil(repositories / 100),
    points: repositories,
  };
}

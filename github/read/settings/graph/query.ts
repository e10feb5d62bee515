/**
 * What GraphQL tells of many repositories at once. Connections are counted for the limits: with `batch` repositories a
 * request has some 5,000 nodes (of 500,000) and costs 2 points (of 5,000 an hour).
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
export const batch = 25;

const actor = `actor { __typename ... on App { databaseId slug } ... on Team { databaseId combinedSlug } }`;

const classic = `branchProtectionRule {
  isAdminEnforced requiresApprovingReviews requiredApprovingReviewCount dismissesStaleReviews requiresCodeOwnerReviews
  requireLastPushApproval requiresCommitSignatures requiresLinearHistory allowsForcePushes allowsDeletions
  requiresStatusChecks requiresStrictStatusChecks requiresConversationResolution
  requiredStatusChecks { context app { databaseId } }
  bypassPullRequestAllowances(first: 100) {
    nodes { actor { __typename ... on App { databaseId slug } ... on Team { databaseId combinedSlug } ... on User { databaseId login } } }
  }
}`;

/** What whoever is bound by classic protection sees of it. */
const bound = `refUpdateRule {
  requiredApprovingReviewCount requiresCodeOwnerReviews requiresSignatures requiresLinearHistory allowsForcePushes
  allowsDeletions requiresConversationResolution requiredStatusCheckContexts
}`;

const rules = `rules(first: 100) {
  pageInfo { hasNextPage }
  nodes {
    type
    parameters {
      ... on PullRequestParameters {
        requiredApprovingReviewCount dismissStaleReviewsOnPush requireCodeOwnerReview requireLastPushApproval
        requiredReviewThreadResolution
      }
      ... on RequiredStatusChecksParameters {
        strictRequiredStatusChecksPolicy requiredStatusChecks { context integrationId }
      }
    }
    repositoryRuleset { id name source { __typename } }
  }
}`;

/** Each with the permission that shows it. A field that may not be read is left out and asked no more. */
export const fields = {
  dependabotAlerts: { ask: 'dependabotAlerts: hasVulnerabilityAlertsEnabled', needs: 'vulnerability_alerts:read' },
  codeowners: { ask: 'codeowners { errors { kind } }', needs: 'contents:read' },
  deployKeys: { ask: 'deployKeys(first: 1) { totalCount }', needs: 'administration:read' },
  collaborators: {
    ask: 'collaborators(affiliation: DIRECT, first: 100) { pageInfo { hasNextPage } edges { permission node { login } } }',
    needs: 'metadata:read',
  },
  outside: {
    ask: 'outside: collaborators(affiliation: OUTSIDE, first: 100) { pageInfo { hasNextPage } nodes { login } }',
    needs: 'metadata:read',
  },
  branch: { ask: `branch: defaultBranchRef { name ${classic} ${bound} ${rules} }`, needs: 'administration:read' },
  workflows: {
    ask: 'workflows: object(expression: "HEAD:.github/workflows") { ... on Tree { entries { name object { ... on Blob { text byteSize isTruncated } } } } }',
    needs: 'contents:read',
  },
} as const;

export type Field = keyof typeof fields;

export const toQuery = (asked: readonly Field[]): string => `query($ids: [ID!]!) {
  rateLimit { cost }
  nodes(ids: $ids) { ... on Repository { id viewerCanAdminister ${asked.map((field) => fields[field].ask).join(' ')} } }
}`;

/** Who may pass by rulesets, asked once for each ruleset: most repositories share those of their organisation. */
export const bypassQuery = `query($ids: [ID!]!) {
  rateLimit { cost }
  nodes(ids: $ids) {
    ... on RepositoryRuleset {
      id
      bypassActors(first: 100) {
        nodes {
          bypassMode deployKey organizationAdmin enterpriseOwner repositoryRoleDatabaseId repositoryRoleName ${actor}
        }
      }
    }
  }
}`;

/** Teams and what they reach. A page of each costs a point, whatever there is on it. */
export const teamsQuery = `query($login: String!, $teams: String) {
  rateLimit { cost }
  organization(login: $login) {
    teams(first: 50, after: $teams) {
      pageInfo { hasNextPage endCursor }
      nodes { slug repositories(first: 100) { pageInfo { hasNextPage endCursor } edges { permission node { id } } } }
    }
  }
}`;

export const teamQuery = `query($login: String!, $team: String!, $after: String) {
  rateLimit { cost }
  organization(login: $login) {
    team(slug: $team) { repositories(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { permission node { id } } } }
  }
}`;

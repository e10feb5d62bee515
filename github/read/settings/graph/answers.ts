/** What the questions of query.ts are answered with. */

export interface RepositoryNode {
  readonly id: string;
  readonly viewerCanAdminister: boolean;
  readonly dependabotAlerts?: boolean;
  readonly codeowners?: { readonly errors: readonly unknown[] } | null;
  readonly deployKeys?: { readonly totalCount: number };
  readonly collaborators?: RawCollaborators | null;
  readonly outside?: { readonly pageInfo: MorePages; readonly nodes: readonly (RawPerson | null)[] | null } | null;
  readonly branch?: RawBranch | null;
  readonly workflows?: RawWorkflows | null;
}

interface RawPerson {
  readonly login: string;
}

export interface MorePages {
  readonly hasNextPage: boolean;
}

export interface RawCollaborators {
  readonly pageInfo: MorePages;
  readonly edges: readonly ({ readonly permission: string; readonly node: RawPerson } | null)[] | null;
}

/** A tree; of anything else there are no entries. */
export interface RawWorkflows {
  readonly entries?: readonly RawEntry[] | null;
}

export interface RawEntry {
  readonly name: string;
  readonly object: {
    /** Null: binary. */
    readonly text?: string | null;
    readonly byteSize?: number;
    readonly isTruncated?: boolean;
  } | null;
}

export interface RawBranch {
  readonly name: string;
  readonly branchProtectionRule: RawProtection | null;
  readonly refUpdateRule: RawUpdateRule | null;
  readonly rules: { readonly pageInfo: MorePages; readonly nodes: readonly (RuleNode | null)[] | null } | null;
}

export interface RawProtection {
  readonly isAdminEnforced: boolean;
  readonly requiresApprovingReviews: boolean;
  readonly requiredApprovingReviewCount: number | null;
  readonly dismissesStaleReviews: boolean;
  readonly requiresCodeOwnerReviews: boolean;
  readonly requireLastPushApproval: boolean;
  readonly requiresCommitSignatures: boolean;
  readonly requiresLinearHistory: boolean;
  readonly allowsForcePushes: boolean;
  readonly allowsDeletions: boolean;
  readonly requiresStatusChecks: boolean;
  readonly requiresStrictStatusChecks: boolean;
  readonly requiresConversationResolution: boolean;
  readonly requiredStatusChecks:
    | readonly { readonly context: string; readonly app: { readonly databaseId: number | null } | null }[]
    | null;
  readonly bypassPullRequestAllowances: {
    readonly nodes: readonly ({ readonly actor: RawActor | null } | null)[] | null;
  };
}

export interface RawUpdateRule {
  readonly requiredApprovingReviewCount: number | null;
  readonly requiresCodeOwnerReviews: boolean;
  readonly requiresSignatures: boolean;
  readonly requiresLinearHistory: boolean;
  readonly allowsForcePushes: boolean;
  readonly allowsDeletions: boolean;
  readonly requiresConversationResolution: boolean;
  readonly requiredStatusCheckContexts: readonly (string | null)[] | null;
}

export interface RuleNode {
  readonly type: string;
  readonly parameters: {
    readonly requiredApprovingReviewCount?: number;
    readonly dismissStaleReviewsOnPush?: boolean;
    readonly requireCodeOwnerReview?: boolean;
    readonly requireLastPushApproval?: boolean;
    readonly requiredReviewThreadResolution?: boolean;
    readonly strictRequiredStatusChecksPolicy?: boolean;
    readonly requiredStatusChecks?: readonly { readonly context: string; readonly integrationId: number | null }[];
  } | null;
  readonly repositoryRuleset: {
    readonly id: string;
    readonly name: string;
    readonly source: { readonly __typename: string };
  } | null;
}

export interface RawActor {
  readonly __typename: string;
  readonly databaseId?: number | null;
  readonly slug?: string;
  readonly combinedSlug?: string;
  readonly login?: string;
}

export interface RawRuleset {
  readonly id: string;
  /** Null for whoever may not change the ruleset. */
  readonly bypassActors: { readonly nodes: readonly (RawBypass | null)[] | null } | null;
}

export interface RawBypass {
  readonly bypassMode: 'ALWAYS' | 'PULL_REQUEST' | null;
  readonly deployKey: boolean;
  readonly organizationAdmin: boolean;
  readonly enterpriseOwner: boolean;
  readonly repositoryRoleDatabaseId: number | null;
  readonly repositoryRoleName: string | null;
  readonly actor: RawActor | null;
}

export interface RawTeamRepositories {
  readonly pageInfo: MorePages & { readonly endCursor: string | null };
  readonly edges: readonly ({ readonly permission: string; readonly node: { readonly id: string } } | null)[] | null;
}

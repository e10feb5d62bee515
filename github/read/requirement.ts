/** That a check must be green before a merge. */
export interface CheckOnBranch {
  readonly branch: string;
  readonly appId: number;
  readonly name: string;
}

/** One place that requires a check of our name. */
export interface CheckRequirement {
  /** `ruleset "Name"`, `organisation ruleset "Name"` or `branch protection`: names of admins, for the report. */
  readonly source: string;
  /** Whose check it wants; null: anybody's; `unknown`: GitHub does not show. */
  readonly appId: number | null | 'unknown';
  /** Who passes by; null: GitHub does not show it without administration: write. */
  readonly bypass: readonly string[] | null;
}

/** What an audit of settings found, for every format. Holds names of settings and people's logins, no personal data of customers. */
import type { Severity } from '../../rules/index.ts';

export interface SettingsReport {
  readonly schema: 1;
  readonly tool: { readonly name: 'leakwarden'; readonly version: string };
  /** `acme` or `acme/shop`. */
  readonly target: string;
  /** ISO 8601. */
  readonly at: string;
  readonly verdict: 'pass' | 'fail';
  /** False: something could not be read for want of rights, time or requests, and so nothing is said of it. */
  readonly complete: boolean;
  readonly requests: number;
  readonly subjects: readonly AuditedSubject[];
  /** Repositories that were left out, and why: `archived`, `out of scope`. */
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
}

/** A setting that fails is never merely informative. */
export type FailureSeverity = Exclude<Severity, 'info'>;

/** A repository or an organisation. */
export interface AuditedSubject {
  readonly kind: 'repository' | 'organisation';
  readonly name: string;
  readonly url: string;
  readonly visibility: 'public' | 'internal' | 'private' | null;
  readonly results: readonly PolicyResult[];
}

export interface PolicyResult {
  /** `deploy-keys`; a rule `settings/deploy-keys`. */
  readonly policy: string;
  readonly title: string;
  readonly outcome: 'pass' | 'fail' | 'unknown' | 'not-applicable' | 'not-offered' | 'excepted' | 'off';
  /** Of a failure, in view of visibility and of what the repository holds; else null. */
  readonly severity: FailureSeverity | null;
  /** One sentence on what is so: "2 deploy keys can write: ci, old". */
  readonly fact: string;
  readonly why: string;
  readonly fix: string;
  /** The page of settings; null: there is none. */
  readonly link: string | null;
  /** `PATCH /repos/acme/shop {"has_wiki": false}`; null: only by hand. */
  readonly call: string | null;
  /** Of `unknown`: the permission that would show it. */
  readonly needs: string | null;
  /** Of `excepted`: the reason and the last day. */
  readonly exception: { readonly reason: string; readonly until: string | null } | null;
}

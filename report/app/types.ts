/**
 * The facts that the App's texts are made of. Everything of others (titles, paths, names, reasons) comes as it is and is
 * made harmless here; nothing here ever holds a matched value. Dates are ISO 8601 in UTC, so that equal facts give
 * equal text and nothing is written twice because time went by.
 */
import type { Dataset, Finding, Report, RuleInfo, Severity, SuppressedFinding } from '../../rules/index.ts';

export type Visibility = 'public' | 'private' | 'internal';

export interface RepositoryFacts {
  /** `owner/name` */
  readonly fullName: string;
  /** `https://github.com`, without a slash at the end. */
  readonly serverUrl: string;
  readonly visibility: Visibility;
}

/** Who speaks: what one may do about it differs. The Action hears comments when it runs again. */
export type Door = 'app' | 'action';

/** Where the full story of a leak stands. */
export interface PrivatePlace {
  /** What public places may show: `referenceOf` the id of the leak in the store. */
  readonly reference: string;
  /** Of the issue or advisory; null where there is none yet. */
  readonly url: string | null;
}

/** The commits that are judged: those of the branch that the base does not have. */
export interface BranchFacts {
  readonly mergeBase: string;
  readonly commits: number;
  /** One of them is a merge. */
  readonly merges: boolean;
}

/** Who may decide. */
export interface Approvers {
  /** `enforce.approvers`; empty: who has the maintain or admin role. */
  readonly names: readonly string[];
  /** `enforce.self` */
  readonly includeAuthor: boolean;
}

export interface Grant {
  /** Id of the leak in the report. */
  readonly leak: string;
  readonly by: string;
  readonly reason: string;
  readonly until: string | null;
}

export interface JudgedHead {
  /** Default: the App. */
  readonly door?: Door;
  readonly repository: RepositoryFacts;
  readonly head: string;
  readonly base: string | null;
  readonly pulls: readonly { readonly number: number; readonly fromFork: boolean }[];
  /** Null for a merge queue or a push without a pull request. */
  readonly branch: BranchFacts | null;
  readonly report: Report;
  readonly rules: ReadonlyMap<string, RuleInfo>;
  readonly mode: 'observe' | 'warn' | 'block';
  /** Ids of the leaks that block, or would if the mode were `block`; the others inform. */
  readonly blocking: ReadonlySet<string>;
  readonly granted: readonly Grant[];
  /** Allows that the author wrote and the base branch does not hold: they suppress nothing. */
  readonly claimed: readonly SuppressedFinding[];
  readonly approvers: Approvers;
  /** Id of the leak in the report -> where its story stands. */
  readonly places: ReadonlyMap<string, PrivatePlace>;
  /** Path -> first and last lines that the diff adds, on the head's side. */
  readonly addedLines: ReadonlyMap<string, readonly (readonly [first: number, last: number])[]>;
  /** What the head makes laxer when it is merged; the notices say how. Default: nothing. */
  readonly weakens?: 'configuration' | 'floor' | null;
  /** What the reader should know besides; not shown on a public repository. */
  readonly notices: readonly string[];
}

/** As the REST API takes it. Columns only where a place is on one line. */
export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

export interface CheckText {
  readonly conclusion: 'success' | 'failure' | 'action_required';
  /** At most 255 characters. */
  readonly title: string;
  /** At most 65,535 characters, however one counts; so is `text`. */
  readonly summary: string;
  readonly text: string | null;
  /** All of them; GitHub takes 50 a request. */
  readonly annotations: readonly Annotation[];
}

interface OnRepository {
  /** Default: the App. */
  readonly door?: Door;
  readonly visibility: Visibility;
}

export interface Mistake {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** What is wrong and what to write instead. */
  readonly message: string;
}

/** Why a head could not be judged. */
export type CheckProblem =
  /** `byThisHead`: the pull request breaks it; else there is no last good configuration to judge by. */
  | ({
      readonly kind: 'configuration';
      readonly mistakes: readonly Mistake[];
      readonly byThisHead: boolean;
    } & OnRepository)
  | ({
      readonly kind: 'incomplete';
      readonly missing: readonly {
        readonly reason: string;
        readonly paths: readonly string[];
        readonly count: number;
      }[];
    } & OnRepository)
  /** `reference` names the record in the server's log. */
  | ({ readonly kind: 'error'; readonly reference: string } & OnRepository)
  | ({ readonly kind: 'limited'; readonly resumeAt: string | null } & OnRepository)
  /** GitHub does not show what the commit holds that configures us. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'no-private-place'; readonly references: readonly string[] }
  /** The first scan of this repository has not come so far. */
  | { readonly kind: 'pending' };

// ---------------------------------------------------------------- organisation

/** Whether a repository that is not public could be. */
export interface SafetyFacts {
  /** `unknown`: not everything is scanned. */
  readonly safe: 'yes' | 'no' | 'unknown';
  /** Those in the way. */
  readonly leaks: number;
}

export interface SummaryRow {
  readonly repository: RepositoryFacts;
  /** Null: it is public. */
  readonly publication: SafetyFacts | null;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly subjects: number;
  /** `done`: whole history looked at. */
  readonly scan: 'done' | 'running' | 'waiting' | 'failed';
  /** How far it is, or what could not be looked at; nothing where there is nothing to say. */
  readonly note?: string;
  readonly worst: readonly {
    readonly title: string;
    readonly severity: Severity;
    readonly place: PrivatePlace;
  }[];
}

export interface SummaryFacts {
  readonly account: string;
  readonly serverUrl: string;
  readonly rows: readonly SummaryRow[];
  readonly mode: 'observe' | 'warn' | 'block';
  /** When `warn` becomes `block`; null where it does not by itself. */
  readonly blocksFrom: string | null;
  /** Most issues a day during the first scan. */
  readonly issuesPerDay: number;
  readonly blocking: readonly BlockingRow[];
  readonly settings: SettingsFacts;
}

/** How the settings of an installation's repositories are. */
export interface SettingsFacts {
  /** Settings that fail, those that are only reported among them. */
  readonly failing: number;
  readonly repositories: number;
  /** `owner/name` of those whose failures are to be told, and have no private place for it. */
  readonly untold: readonly string[];
}

export interface BlockingRow {
  readonly repository: string;
  readonly required: 'yes' | 'no' | 'unknown';
  /** The required check may only come from this App. */
  readonly pinned: 'yes' | 'no' | 'unknown';
  /** Who can pass by; null: not known, it needs administration: write. */
  readonly bypass: readonly string[] | null;
  readonly note: string;
}

/** As `POST /repos/{owner}/{repo}/security-advisories` takes it. */
export interface AdvisoryText {
  readonly summary: string;
  readonly description: string;
  readonly severity: 'critical' | 'high' | 'medium' | 'low';
  readonly cwe_ids: readonly string[];
  readonly vulnerabilities: readonly {
    readonly package: { readonly ecosystem: 'other'; readonly name: string };
    readonly vulnerable_version_range: string;
  }[];
}

export type ReportedItem = Finding | Dataset;

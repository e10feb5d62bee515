/**
 * The words that all parts share: what a finding is, what a report holds; what a rule is stands in rule-types.ts.
 * Data only; nothing here does anything.
 */

/** From least to most severe; `severities.indexOf` orders them. */
export const severities = ['info', 'low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof severities)[number];

export const kinds = [
  'secret',
  'contact',
  'financial',
  'identity',
  'health',
  'online',
  'special-category',
  'exposure',
] as const;
export type FindingKind = (typeof kinds)[number];

/** Whose data it is. `real` and `unknown` count; all others only inform. */
export const provenances = [
  'real',
  'unknown',
  'staff',
  'public-contact',
  'test',
  'synthetic',
  'sample-database',
] as const;
export type Provenance = (typeof provenances)[number];

export interface Place {
  /** Object id of the blob (or of the commit or tag for a message); null for what is not in Git. */
  readonly blob: string | null;
  /** From 1. */
  readonly line: number;
  /** From 1, in code points. */
  readonly column: number;
  readonly endLine: number;
  /** Exclusive. */
  readonly endColumn: number;
  /** Bytes of the original document; of the encoded form where the value was decoded. */
  readonly offset: number;
  readonly length: number;
  /** In tables that have no lines of their own (sheets, databases): where the value begins. */
  readonly cell?: Cell;
  /** It stands in the Git LFS object that this blob points to; absent otherwise. */
  readonly lfs?: true;
}

export interface Cell {
  /** Name of the sheet or table, made safe. */
  readonly table: string;
  /** From 1; of a sheet as its program counts, of a database in the order they were read. */
  readonly row: number;
  readonly column: number;
}

export interface FirstAppearance {
  readonly commit: string | null;
  /** A name, never an address. */
  readonly author: string | null;
  /** ISO 8601. */
  readonly date: string | null;
}

/** One rule, one value, one path. Never holds the value. */
export interface Finding {
  readonly rule: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly confidence: number;
  readonly provenance: Provenance;
  /** As in Git, with `/`; `(commit message)`, `(tag message)`, `(standard input)` or the name of a text where there is no file. */
  readonly path: string;
  /** Where the path does not say it: the tag of a message, the ref of a note, whose path is the object it speaks of. */
  readonly ref?: string;
  /** The path inside archives, outermost first. */
  readonly within: readonly string[];
  readonly preview: string;
  readonly fingerprint: string;
  readonly evidence: readonly string[];
  readonly leak: string;
  readonly inHead: boolean;
  readonly first: FirstAppearance;
  readonly commits: number;
  /** At most 100. */
  readonly places: readonly Place[];
  readonly placesTotal: number;
}

export interface Column {
  /** The header, shortened and made safe; `column 3` where there is none. */
  readonly name: string;
  readonly identifier: string;
  /** Share of rows that hold a value, and share of those that pass the identifier's check; 0 to 1. */
  readonly share: number;
  readonly valid: number;
  /** Share of the people of whom some row tells such a value, in this column or another; absent where nobody was counted. */
  readonly ofPeople?: number;
}

/** How many of the people a country has to do with, where their data tells (phone, address, IBAN, identity number). */
export interface Jurisdiction {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly people: number;
}

/** What a dataset was read as. */
export const tableFormats = [
  'csv',
  'tsv',
  'fixed-width',
  'json',
  'jsonl',
  'sql',
  'markdown',
  'markup',
  'html',
  'xml',
  'yaml',
  'fields',
  'vcard',
  'log',
  'code',
  'notebook',
  'har',
  'cassette',
  'text',
  'xlsx',
  'ods',
  'document',
  'sqlite',
  'parquet',
  'avro',
] as const;
export type TableFormat = (typeof tableFormats)[number];

export interface Dataset {
  readonly path: string;
  readonly within: readonly string[];
  readonly table: string;
  readonly format: TableFormat;
  readonly rows: number;
  readonly subjects: number;
  /** With those that were there before a change; absent where all of them count. */
  readonly subjectsInAll?: number;
  readonly provenance: Provenance;
  readonly severity: Severity;
  readonly confidence: number;
  readonly leak: string;
  readonly fingerprint: string;
  readonly inHead: boolean;
  readonly first: FirstAppearance;
  readonly blobs: readonly string[];
  /** Some of these blobs only point to the Git LFS object that holds it; absent otherwise. */
  readonly lfs?: true;
  /** Some of its people under the fingerprint key, to know it again; absent where no key was given. */
  readonly people?: readonly string[];
  readonly columns: readonly Column[];
  /** The commit that took it out of HEAD; absent where it still stands there, never did, or nobody can tell. */
  readonly removed?: FirstAppearance;
  /** How many commits of those that were scanned hold it. */
  readonly commits: number;
  /** Most people first; those whose country nothing tells are in none. */
  readonly jurisdictions: readonly Jurisdiction[];
  /** For a baseline, where one is asked for: whom an entry covers. */
  readonly covers?: TableCover;
  /** Some rows, each cell a preview, in the order of the first columns. */
  readonly sample: readonly (readonly string[])[];
  readonly evidence: readonly string[];
  /** Laws and standards that speak of such data: GDPR, GDPR-9, CCPA, HIPAA, PCI-DSS. */
  readonly tags?: readonly string[];
}

/** What people act on: one secret, one dataset or one person's data, wherever it appears. */
export interface Leak {
  readonly id: string;
  readonly title: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly provenance: Provenance;
  readonly subjects: number;
  /** See Dataset. */
  readonly subjectsInAll?: number;
  /** ISO 8601 of the first commit that held it, or null outside Git. */
  readonly since: string | null;
  readonly inHead: boolean;
  /** Indexes into `findings` and `datasets` of the report. */
  readonly findings: readonly number[];
  readonly datasets: readonly number[];
  /** Laws and standards that speak of what is in it; see Dataset. */
  readonly tags?: readonly string[];
}

export interface SuppressedFinding {
  readonly fingerprint: string;
  readonly rule: string;
  readonly path: string;
  readonly by: 'inline' | 'allow' | 'baseline';
  readonly reason: string;
  /** ISO 8601 date after which it no longer holds. */
  readonly until: string | null;
}

export interface Skip {
  readonly path: string;
  /** The path inside archives, outermost first; absent where the file itself is meant. */
  readonly within?: readonly string[];
  readonly blob: string | null;
  readonly commit: string | null;
  /** `nothing-to-read` is harmless; `not-covered` makes the scan incomplete unless `accepted`. */
  readonly class: 'nothing-to-read' | 'not-covered';
  readonly reason: string;
  /** Configuration accepts this path by name. */
  readonly accepted?: boolean;
}

export interface Coverage {
  readonly documents: number;
  readonly bytes: number;
  readonly commits: number;
  readonly seconds: number;
  /** `not-covered` ones each; `nothing-to-read` ones each up to a limit, counted in `nothingToRead`. */
  readonly skipped: readonly Skip[];
  readonly nothingToRead: number;
  /** Objects that were left to `git cat-file`, since they are not read here; absent where there are none. */
  readonly readByGit?: number;
  /** Where there is more than one: what was covered of each repository or folder. */
  readonly repositories?: readonly CoveredRepository[];
}

export interface CoveredRepository extends ScanTarget {
  readonly complete: boolean;
  readonly documents: number;
  readonly bytes: number;
  readonly commits: number;
}

export interface ScanTarget {
  readonly kind: 'repository' | 'directory' | 'input';
  readonly path: string;
  readonly head: string | null;
}

/** People as keyed hashes, of which only equality says something. */
export interface PeopleSet {
  /** Ascending. */
  readonly hashes: Float64Array;
  /** Which share of all people they are: those with the smallest hashes. 1: all. */
  readonly share: number;
  /** What identifies them besides: person, value, person, value, ascending. Null: an older version kept none of it. */
  readonly beside: Float64Array | null;
}

/** Why a decision on a table does not hold any more: how many people it was made for, and how many there are now. */
export interface DecisionLapse {
  readonly because: 'people' | 'kind' | 'severity';
  readonly decided: number;
  readonly now: number;
}

/** Whose data a table holds, for those who decide about it: never written into a report. */
export interface TablePeople {
  /** Everybody in any of its versions, also who is no news. */
  readonly all: PeopleSet;
  /** As if nothing of it had been there before. */
  readonly severity: Severity;
  /** Commit that was asked for -> what the table held until then; missing where its history cannot be read. */
  readonly at: ReadonlyMap<string, DecidedState>;
}

export interface DecidedState {
  readonly decided: PeopleSet;
  readonly severity: Severity;
  readonly identifiers: readonly string[];
  /** Everybody in all that came since, and in what is there now. */
  readonly since: PeopleSet;
}

/** Whom an entry of a baseline or an `allow` on a table was made for. It may be committed: it names nobody. */
export interface TableCover {
  readonly people: number;
  readonly severity: Severity;
  /** Hex, two digits each: 8 salted bits for each person, ascending, of those whose bits are below `below`. */
  readonly bits: string;
  /** Absent: of all of them. */
  readonly below?: number;
}

export interface Report {
  readonly schema: 1;
  readonly tool: { readonly name: 'leakwarden'; readonly version: string };
  readonly target: ScanTarget;
  readonly verdict: 'pass' | 'fail' | 'incomplete';
  readonly complete: boolean;
  /** Which key the keyed fingerprints were made with; `none` where no key was given. */
  readonly fingerprintKeyId: string;
  readonly coverage: Coverage;
  readonly summary: {
    readonly leaks: number;
    readonly findings: number;
    readonly subjects: number;
    readonly bySeverity: Readonly<Record<Severity, number>>;
  };
  readonly leaks: readonly Leak[];
  readonly findings: readonly Finding[];
  readonly datasets: readonly Dataset[];
  readonly suppressed: readonly SuppressedFinding[];
  /**
   * Findings that stand although an inline comment would excuse them: the base branch does not hold that comment. Only
   * where comments of the scanned text are not trusted (App and Action).
   */
  readonly claimed?: readonly SuppressedFinding[];
  /** Things the user should know that are no finding: an expired allow, a rule that could not be honoured. */
  readonly notices: readonly string[];
  /** One for each of `datasets`, where they were asked for. */
  readonly people?: readonly TablePeople[];
  /** Of `publish-check` only. */
  readonly publication?: PublicationVerdict;
}

/** Whether everybody may read what was looked at. */
export interface PublicationVerdict {
  /** `unknown`: nothing is in the way of what could be read, and not everything could. */
  readonly safe: 'yes' | 'no' | 'unknown';
  /** A few words each; nothing where it is safe. */
  readonly because: readonly string[];
  /** What becomes public, and how much of it was read. */
  readonly parts: readonly PublicationPart[];
  /** What is no leak, and stands in the way or should be known. */
  readonly remarks: readonly PublicationRemark[];
}

export interface PublicationPart {
  readonly part:
    | 'content'
    | 'authors'
    | 'settings'
    | 'releases'
    | 'logs'
    | 'artifacts'
    | 'wiki'
    | 'texts'
    | 'discussions'
    | 'GitHub';
  /** `none`: there is nothing of the kind. */
  readonly outcome: 'read' | 'none' | 'unread';
  /** What was read, or why it was not. Holds no value. */
  readonly note: string;
}

export interface PublicationRemark {
  /** `authors`, `settings/deploy-keys`. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly fact: string;
  readonly fix: string;
  /** A page of GitHub. */
  readonly link: string | null;
}

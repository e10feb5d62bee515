/**
 * The words that all parts share: what a rule is, what a finding is, what a report holds.
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
export type Kind = (typeof kinds)[number];

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

// ---------------------------------------------------------------- checks

/** What a check says of one value. `invalid` drops a pattern's match, and only lowers confidence for a token. */
export interface Verdict {
  readonly status: 'valid' | 'invalid' | 'unknown';
  /** A few words for `evidence`; never holds any part of the value. */
  readonly evidence: string;
  readonly provenance?: Provenance;
}

/** A pure function from a value to a verdict, asked for by name in a pack. */
export interface Check {
  readonly name: string;
  readonly judge: (value: string) => Verdict;
}

/** A check on a token whose last part is computed from what stands before it. */
export interface Checksum extends Check {
  /** Returns the text that must follow `head` for the token to be valid. Used to generate samples. */
  readonly complete: (head: string) => string;
}

// ---------------------------------------------------------------- rules, compiled

export const shapes = ['email', 'card', 'iban', 'ssn', 'phone'] as const;
/** A thing that the prefilter finds by form instead of by a literal. */
export type Shape = (typeof shapes)[number];

/** A literal that must stand in the text for a rule to be tried around it. 3 to 32 bytes of ASCII. */
export interface Anchor {
  readonly text: string;
  /** ASCII letters match in either case. */
  readonly fold: boolean;
  /**
   * A weak word (`password`): counts only where an operator (`=`, `:`, `=>`, `,`) and something like a value follow
   * within a few bytes on the same line.
   */
  readonly assigned: boolean;
  /** No letter or digit stands before it (but the end of an escape: `\\n`, `ESC[93m`). */
  readonly boundary?: boolean;
  /** What must follow at once: so many characters of this class (RE2 class syntax without brackets). */
  readonly follow?: { readonly characters: string; readonly count: number };
}

/** Words that must (`required`) or may stand near a value; whole words or camelCase parts, any case. */
export interface Near {
  readonly words: readonly string[];
  readonly required: boolean;
  /** How many bytes before and after the value are looked at; at most 300. */
  readonly before: number;
  readonly after: number;
}

/** Path globs (picomatch, `dot: true`, any case). A rule holds where `include` is empty or matches and `exclude` does not. */
export interface Where {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** RE2 sources on the path, for imported rules. */
  readonly includeExpressions?: readonly string[];
  readonly excludeExpressions?: readonly string[];
}

/** What people read about a rule. */
export interface RuleInfo {
  /** `<pack>/<name>`, such as `secrets/github-pat-classic`. */
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  readonly severity: Severity;
  /** 0 to 1, before the evidence of a place is weighed. */
  readonly confidence: number;
  readonly why: string;
  readonly fix: string;
  readonly refs: readonly string[];
  readonly tags: readonly string[];
}

/** Matches text: compiled from `token`, `pattern` or (outside tables) `field`. */
export interface TextMatcher {
  readonly anchors: readonly Anchor[];
  readonly shape: Shape | null;
  /** RE2 source. The group named `value` is the value where there is one, else the whole match. */
  readonly expression: string;
  /** Bytes before and after the anchor that the expression may look at. Usually at most 512; private keys need more. */
  readonly window: { readonly before: number; readonly after: number };
  /** Names of checks, all of which are asked. */
  readonly checks: readonly string[];
  readonly near: Near | null;
  /** Least Shannon entropy of the value, in bits per character. */
  readonly entropy: number | null;
  /** RE2 sources; a value that one of them matches is no finding. */
  readonly not: readonly string[];
  /** Lower-case words; a value that contains one is no finding. */
  readonly stopwords: readonly string[];
  /** A value that looks like a placeholder (`changeme`, `<token>`, `${VAR}`) is no finding. */
  readonly placeholders: boolean;
  /** RE2 sources; a match whose line, or whose whole match, one of them fits is no finding. */
  readonly notLine?: readonly string[];
  readonly notMatch?: readonly string[];
}

/** A file that should not be in Git whatever it holds. */
export interface PathMatcher {
  readonly globs: readonly string[];
  readonly not: readonly string[];
  /** Bytes; smaller files do not count. */
  readonly minSize: number;
  /** Counts only where the content turned out to be encrypted. */
  readonly encrypted?: boolean;
}

/** The names a column, key or variable of this identifier has, normalised: lower case, letters and digits only. */
export interface FieldMatcher {
  /** The word used in `datasets[].columns[].identifier`: `email`, `birth-date`, … */
  readonly identifier: string;
  readonly names: readonly string[];
  /** RE2 source that a value must match in full, or null where anything may stand. */
  readonly value: string | null;
  readonly checks: readonly string[];
}

/** Findings or columns that together say more than each alone. */
export interface TogetherMatcher {
  readonly scope: 'record' | 'file';
  /** Each entry is a list of alternatives: rule ids, or `field:<identifier>`; every entry must be met. */
  readonly of: readonly (readonly string[])[];
}

export interface CompiledRule extends RuleInfo {
  readonly source: 'token' | 'pattern' | 'field' | 'path' | 'together' | 'policy' | 'dictionary';
  /** Gives way where a rule that is not generic finds the same text. */
  readonly generic: boolean;
  /** The value is long and random, so that a plain SHA-256 of it cannot be guessed back. */
  readonly strong: boolean;
  readonly where: Where | null;
  readonly text: TextMatcher | null;
  readonly path: PathMatcher | null;
  readonly field: FieldMatcher | null;
  readonly together: TogetherMatcher | null;
  /** Literal samples of the pack, and for tokens generated ones, with what they must do. */
  readonly samples: { readonly match: readonly Sample[]; readonly miss: readonly Sample[] };
}

/** A text (or for `path` rules a path) to try a rule on; `path` is where the text is said to stand. */
export interface Sample {
  readonly text: string;
  readonly path: string | null;
}

/** All rules of a run, as plain JSON: this is what is compiled ahead into the bundle. */
export interface CompiledPacks {
  readonly version: 1;
  readonly rules: readonly CompiledRule[];
}

// ---------------------------------------------------------------- findings

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
}

export interface Cell {
  /** Name of the sheet or table, made safe. */
  readonly table: string;
  /** From 1; of a sheet as its program counts, of a database in the order they were read. */
  readonly row: number;
  readonly column: number;
}

export interface FirstSeen {
  readonly commit: string | null;
  /** A name, never an address. */
  readonly author: string | null;
  /** ISO 8601. */
  readonly date: string | null;
}

/** One rule, one value, one path. Never holds the value. */
export interface Finding {
  readonly rule: string;
  readonly kind: Kind;
  readonly severity: Severity;
  readonly confidence: number;
  readonly provenance: Provenance;
  /** As in Git, with `/`; `(commit message)`, `(tag message)`, `(standard input)` or the name of a text where there is no file. */
  readonly path: string;
  /** The path inside archives, outermost first. */
  readonly within: readonly string[];
  readonly preview: string;
  readonly fingerprint: string;
  readonly evidence: readonly string[];
  readonly leak: string;
  readonly inHead: boolean;
  readonly first: FirstSeen;
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
  readonly provenance: Provenance;
  readonly severity: Severity;
  readonly confidence: number;
  readonly leak: string;
  readonly fingerprint: string;
  readonly inHead: boolean;
  readonly first: FirstSeen;
  readonly blobs: readonly string[];
  /** Some of its people under the fingerprint key, to know it again; absent where no key was given. */
  readonly people?: readonly string[];
  readonly columns: readonly Column[];
  /** The commit that took it out of HEAD; absent where it still stands there, never did, or nobody can tell. */
  readonly removed?: FirstSeen;
  /** How many commits of those that were scanned hold it. */
  readonly commits: number;
  /** Most people first; those whose country nothing tells are in none. */
  readonly jurisdictions: readonly Jurisdiction[];
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
  readonly kind: Kind;
  readonly severity: Severity;
  readonly provenance: Provenance;
  readonly subjects: number;
  /** ISO 8601 of the first commit that held it, or null outside Git. */
  readonly since: string | null;
  readonly inHead: boolean;
  /** Indexes into `findings` and `datasets` of the report. */
  readonly findings: readonly number[];
  readonly datasets: readonly number[];
  /** Laws and standards that speak of what is in it; see Dataset. */
  readonly tags?: readonly string[];
}

export interface Suppressed {
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
}

export interface Report {
  readonly schema: 1;
  readonly tool: { readonly name: 'leakwarden'; readonly version: string };
  readonly target: {
    readonly kind: 'repository' | 'directory' | 'input';
    readonly path: string;
    readonly head: string | null;
  };
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
  readonly suppressed: readonly Suppressed[];
  /**
   * Findings that stand although an inline comment would excuse them: the base branch does not hold that comment. Only
   * where comments of the scanned text are not trusted (App and Action).
   */
  readonly claimed?: readonly Suppressed[];
  /** Things the user should know that are no finding: an expired allow, a rule that could not be honoured. */
  readonly notices: readonly string[];
}

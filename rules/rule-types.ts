/** What a check and a rule are. Data only; nothing here does anything. */
import type { FindingKind, Provenance, Severity } from './types.ts';

// ---------------------------------------------------------------- checks

/** What a check says of one value. `invalid` drops a pattern's match, and only lowers confidence for a token. */
export interface ValueVerdict {
  readonly status: 'valid' | 'invalid' | 'unknown';
  /** A few words for `evidence`; never holds any part of the value. */
  readonly evidence: string;
  readonly provenance?: Provenance;
  /** Steps by which the severity of the rule falls. */
  readonly milder?: number;
}

/** A pure function from a value to a verdict, asked for by name in a pack. */
export interface Check {
  readonly name: string;
  readonly judge: (value: string) => ValueVerdict;
}

/** A check on a token whose last part is computed from what stands before it. */
export interface Checksum extends Check {
  /** Returns the text that must follow `head` for the token to be valid. Used to generate samples. */
  readonly complete: (head: string) => string;
}

// ---------------------------------------------------------------- rules, compiled

/** What a name says that its value is. */
export type SecretKind = 'password' | 'secret';

export const shapes = ['email', 'card', 'iban', 'ssn', 'phone'] as const;
/** A thing that the prefilter finds by form instead of by a literal. */
export type ValueShape = (typeof shapes)[number];

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
  /** Counts only where a word of ten letters, digits and signs, a digit among them, follows within 200 bytes. */
  readonly run?: boolean;
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
export interface PathFilter {
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
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** 0 to 1, before the evidence of a place is weighed. */
  readonly confidence: number;
  readonly why: string;
  readonly fix: string;
  readonly refs: readonly string[];
  readonly tags: readonly string[];
  /** Which page of docs/rules describes it: `secrets/ai`. Rules of your own have none. */
  readonly page?: string;
}

/** Matches text: compiled from `token`, `pattern` or (outside tables) `field`. */
export interface TextMatcher {
  readonly anchors: readonly Anchor[];
  readonly shape: ValueShape | null;
  /** What its values are to people where the shape does not say it: see identifiers.ts. */
  readonly identifier?: string;
  /**
   * RE2 source. The group named `value` is the value where there is one that holds something, else the first of `value2`,
   * `value3`, … that does, else the whole match.
   */
  readonly expression: string;
  /**
   * RE2 source of the beginning of a value that goes on behind the window, up to its end (`\z`). Where it holds the
   * expression is tried once more on 32,000 bytes; if that is too short as well, the beginning is the value.
   */
  readonly begins?: string;
  /** RE2 source that holds up to the end of what is looked at, where a match may go on behind it; absent where none is so long. */
  readonly goesOn?: string;
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
  /** One anchor anywhere in the text is enough: the expression is tried on all of it. For imported rules. */
  readonly everywhere?: boolean;
  /** RE2 source that holds in every text in which the expression does, and is quicker: it is asked first. */
  readonly gate?: string;
  /** Words of services of which one stands in the expression's names: around an anchor only its own are tried. */
  readonly words?: readonly string[];
  /** The value has to look like one; with `isNamed` the name in front of it has to be that of one as well. */
  readonly like?: {
    readonly kind: SecretKind | 'credential' | 'token' | 'login';
    readonly isNamed: boolean;
    readonly isEncoded?: true;
  };
  /** Values that no expression can point at are found by a function of this name instead. */
  readonly finder?: 'kubernetes-secret';
  /** What is matched names a host: where that is this machine the finding is low. */
  readonly machine?: boolean;
  /** A value that one of them fits is no finding. */
  readonly excuses?: readonly Excuse[];
}

/** Everything that is given must hold. */
export interface Excuse {
  /** RE2 sources on the path; empty: any path. */
  readonly paths: readonly string[];
  /** RE2 sources on the target; empty: any. */
  readonly expressions: readonly string[];
  readonly target: 'secret' | 'match' | 'line';
  /** Lower-case words that the value contains; empty: any. */
  readonly stopwords: readonly string[];
}

/** Another rule that must hold in the same document, so near (null: anywhere), for a finding to count. */
export interface Requirement {
  readonly rule: string;
  readonly lines: number | null;
  readonly columns: number | null;
}

/** A file that should not be in Git whatever it holds. */
export interface PathMatcher {
  readonly globs: readonly string[];
  /** RE2 sources on the path, for imported rules; beside the globs. */
  readonly expressions?: readonly string[];
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
  readonly source: 'token' | 'pattern' | 'field' | 'path' | 'together' | 'policy' | 'dictionary' | 'table';
  /** Gives way where a rule that is not generic finds the same text. */
  readonly generic: boolean;
  /** The value is long and random, so that a plain SHA-256 of it cannot be guessed back. */
  readonly strong: boolean;
  readonly where: PathFilter | null;
  readonly text: TextMatcher | null;
  readonly path: PathMatcher | null;
  readonly field: FieldMatcher | null;
  readonly together: TogetherMatcher | null;
  readonly requires?: readonly Requirement[];
  /** Counts only for rules that require it. */
  readonly isSilent?: boolean;
  /** Of a repository that is held to a floor: it takes nothing from what rules of the floor find (docs/promises.md, 9). */
  readonly onlyAdds?: true;
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

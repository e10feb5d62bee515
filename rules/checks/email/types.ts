/** What the parts of the e-mail checker say to each other. */

/** What is thought of an address, from what cannot be anybody to what may be somebody. */
export const addressVerdicts = [
  'malformed',
  'undeliverable',
  'reserved',
  'test',
  'synthetic',
  'system',
  'role',
  'disposable',
  'own-staff',
  'relay',
  'freemail',
  'corporate',
  'unknown',
] as const;
export type AddressVerdict = (typeof addressVerdicts)[number];

/** An address taken apart; comments and folding are gone. */
export interface AddressParts {
  /** As a mail server gets it: without quotes and backslashes, letters as they were written. */
  readonly local: string;
  readonly isQuoted: boolean;
  /** Lower case, as DNS is asked (`xn--…`); an address literal without its brackets. */
  readonly domain: string;
  readonly isLiteral: boolean;
}

export type ParsedAddress =
  | { readonly parts: AddressParts; readonly problem: null }
  /** `problem`: a few words that hold nothing of the text. */
  | { readonly parts: null; readonly problem: string };

/** Verdict and reasons; the reasons hold nothing of the address. */
export interface AddressJudgement {
  readonly verdict: AddressVerdict;
  readonly reasons: readonly string[];
}

// ---------------------------------------------------------------- what is said of a list

/** One address of a list, or one that was given by hand. */
export interface AddressEntry {
  /** Name of the list; null for an address that was given by hand. */
  readonly source: string | null;
  /** Sheet or key of a JSON document, where there are several. */
  readonly table: string;
  /** From 1, as a spreadsheet counts; the line of a text. */
  readonly row: number | null;
  readonly column: string | null;
  readonly preview: string;
  /** The address and what was probably meant: only of what was given by hand (docs/promises.md, 1). */
  readonly address: string | null;
  readonly suggestion: string | null;
  readonly verdict: AddressVerdict;
  readonly reasons: readonly string[];
  readonly isMisspelt: boolean;
  readonly isDuplicate: boolean;
}

export interface AddressSource {
  readonly name: string;
  /** `sheet "Clients", 120 rows, e-mail addresses in "email"`: one for each table that was found. */
  readonly tables: readonly {
    readonly name: string;
    readonly format: string;
    readonly rows: number;
    readonly columns: readonly string[];
    readonly addresses: number;
  }[];
  /** Why something of it was not read. */
  readonly problems: readonly string[];
}

export interface AddressSummary {
  readonly addresses: number;
  readonly verdicts: Readonly<Record<AddressVerdict, number>>;
  /** Of people and deliverable as far as is known: no misspelt domain, no duplicate. */
  readonly good: number;
  /** 0 to 1. */
  readonly goodShare: number;
  readonly duplicates: number;
  readonly misspelt: number;
}

export interface AddressReport {
  readonly schema: 1;
  readonly tool: { readonly name: 'leakwarden'; readonly version: string };
  /** Everything was read, and every domain that should be was asked about. */
  readonly complete: boolean;
  readonly sources: readonly AddressSource[];
  readonly summary: AddressSummary;
  /** Null where DNS was not asked. */
  readonly dns: { readonly asked: number; readonly unknown: number; readonly notAsked: number } | null;
  readonly addresses: readonly AddressEntry[];
}

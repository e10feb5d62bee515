/** What is known of a kind of personal data. Data only; the rows are in identifiers.ts. */
import type { ValueShape } from './rule-types.ts';
import type { FindingKind, Severity } from './types.ts';

/** What a table holds of people, from the lightest; its severity is chosen by them, and the worst of them holds. */
export const dataKinds = [
  'contact',
  'profile',
  'demographic',
  'online',
  'credentials',
  'financial',
  'identity',
  'health',
  'special-category',
] as const;
export type DataKind = (typeof dataKinds)[number];

/** What the records of people are joined by; how much an equal value of each says stands in scan/people. */
export type IdentifierSlot =
  | 'email'
  | 'national-id'
  | 'passport'
  | 'tax-id'
  | 'iban'
  | 'card-number'
  | 'phone'
  | 'account-number'
  | 'username'
  | 'name'
  | 'birth-date'
  /** Tells nobody apart, but a new one is news. */
  | 'secret'
  /** Belongs to one person, and is compared with values of the same identifier only. */
  | 'value';

export interface Identifier {
  readonly noun: string;
  readonly plural: string;
  /** What a table with it is weighed as; null: it does no harm without the number it belongs to. */
  readonly data: DataKind | null;
  /** Of its column rule, where `data` does not say it. */
  readonly kind?: FindingKind;
  /** Of its column rule; absent: low. */
  readonly severity?: Severity;
  /** Laws and standards that speak of it beside GDPR and CCPA. */
  readonly laws?: readonly string[];
  readonly slot?: IdentifierSlot;
  /** What may be shown of a value: the form of an address, its first letter, its last digits; absent: nothing. */
  readonly preview?: 'address' | 'start' | 'end';
  /** `a person`: a table that has it is about people. `a record`: two such make a single record a person's. */
  readonly identifies?: 'a person' | 'a record';
  /** Makes a name somebody. What is grave does so whoever's address stands beside it. */
  readonly besideName?: 'grave' | 'ordinary';
  /** What people sign with in public. */
  readonly isSignature?: true;
  /** Areas are told from each other by the names of their columns more than by what is in them. */
  readonly isArea?: true;
  /** How a value tells the country of its owner; two capitals: all of them are of this country (ISO 3166-1 alpha-2). */
  readonly country?: 'name' | 'calling-code' | 'first-letters' | Uppercase<string>;
  /** What the prefilter finds it by in text. */
  readonly shape?: ValueShape;
  /** By which values alone show that a column holds it. */
  readonly proof?: Proof;
  /** Names of the checks that the values of a named column have to pass. */
  readonly checks?: readonly string[];
  /** Digits without which nothing that is named so is one: what stands behind a key may be a type or a label. */
  readonly fewestDigits?: number;
  /** RE2 source that the values of a named column match in full. */
  readonly value?: string;
  /** Of columns, keys and variables, in several languages, with a blank between them; absent: only packs name columns of it. */
  readonly names?: string;
}

export interface Proof {
  readonly check: string;
  /** Of a whole value. */
  readonly shape: RegExp;
  /** Share of values that have the shape and pass; random digits pass Luhn one time in ten. */
  readonly least: number;
  /** Of numbers as they are written within other text; separators as far as people use them. */
  readonly inText?: RegExp;
  /** What is asked instead where the column is called so. */
  readonly named?: { readonly check: string; readonly shape: RegExp };
}

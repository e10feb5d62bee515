/** What the evidence is looked for in: the sampled rows by what their columns hold. */
import { normaliseName, type Check, type IdentifierId } from '../../rules/index.ts';
import type { TypedColumn } from '../model/table.ts';

export interface ProvenanceContext {
  readonly checks: ReadonlyMap<string, Check>;
  /** The organisation's own e-mail domains. */
  readonly provenanceDomains: readonly string[];
}

/** A reason to believe that data was made up (above zero) or is real (below), in powers of ten; says no value. */
export interface Evidence {
  readonly weight: number;
  readonly words: string;
}

export interface ProvenanceSubject {
  readonly columns: readonly TypedColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Values of the first column of an identifier, row by row; empty text where there is none. Null without such a column. */
  readonly column: (identifier: IdentifierId) => readonly string[] | null;
  /** Values of every column of an identifier, without the empty ones. */
  readonly all: (identifier: string) => readonly string[];
  /** Given and family name of each row, normalised; empty where the row has none. */
  readonly names: readonly Name[];
}

interface Name {
  readonly given: string;
  readonly family: readonly string[];
  /** The word before the last of a full name: a family name where people bear two (Spanish, Portuguese), or a given one. */
  readonly middle?: string;
}

/** Cells are cut: what is looked for is short. */
const longest = 200;

export function toSubject(columns: readonly TypedColumn[], rows: readonly (readonly string[])[]): ProvenanceSubject {
  const cell = (row: readonly string[], index: number): string => {
    const text = row[index]?.trim().slice(0, longest) ?? '';
    return text.toUpperCase() === 'NULL' ? '' : text;
  };
  const column = (identifier: IdentifierId): readonly string[] | null => {
    const found = columns.find((each) => each.identifier === identifier);
    return found ? rows.map((row) => cell(row, found.index)) : null;
  };
  const all = (identifier: string): readonly string[] =>
    columns
      .filter((each) => each.identifier === identifier)
      .flatMap(({ index }) => rows.map((row) => cell(row, index)))
      .filter((value) => value !== '');
  return { columns, rows, column, all, names: toNames(rows.length, column) };
}

function toNames(rows: number, column: ProvenanceSubject['column']): ProvenanceSubject['names'] {
  const [first, last, full] = [column('first-name'), column('last-name'), column('full-name')];
  if (!last && !full) return namesOfMails(rows, column('email') ?? column('username'));
  return Array.from({ length: rows }, (_, at) => {
    const whole = splitName(full?.[at] ?? '');
    const family = last?.[at] ?? '';
    const given = first?.[at] ?? '';
    return {
      given: given === '' ? whole.given : normaliseName(given.split(/\s/)[0] ?? ''),
      family: family === '' ? whole.family : toFamily(family),
      ...(family === '' ? { middle: whole.middle } : {}),
    };
  });
}

/** `ada.byron7@…`: where no column holds names, addresses do. */
function namesOfMails(rows: number, mails: readonly string[] | null): ProvenanceSubject['names'] {
  return Array.from({ length: rows }, (_, at) => {
    const [, given = '', family = ''] = /^([a-z]{2,})[._]([a-z]{3,})\d{0,4}(?:@|$)/i.exec(mails?.[at] ?? '') ?? [];
    return { given: normaliseName(given), family: family === '' ? [] : [normaliseName(family)] };
  });
}

const titles =
  /^(?:mrs?|ms|miss|dr|prof|herr|frau|hr|fr|m|mme|mlle|sr|sra|srta|don|doña|sig|sigra|dott|ing|dipl|mag|dhr|mevr|pan|pani|sir|univ)\.?$/i;
const behind = /^(?:jr|sr|ii|iii|iv|v|md|dds|phd|dvm|m\.d|ph\.d|b\.sc|m\.sc|mba|filho|neto|esq)\.?$/i;

const particles = /^(?:de|del|la|las|los|y|e|da|das|do|dos)$/i;

/** `Dr. Ada M. Byron-King PhD`, `Byron, Ada` -> ada; byron, king. `Rosa Alaniz de Ponce` -> rosa; ponce; alaniz. */
function splitName(text: string): Required<Name> {
  const [before = '', after] = text.split(',', 2);
  const isTurned = after !== undefined && after.trim() !== '' && !behind.test(after.trim());
  const ordered = isTurned ? `${after} ${before}` : before;
  const words = ordered.split(/\s+/).filter((word) => word !== '' && !titles.test(word) && !behind.test(word));
  const [first = ''] = words;
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  const middle =
    words
      .filter((word) => !particles.test(word))
      .slice(1)
      .at(-2) ?? '';
  return { given: normaliseName(first), family: toFamily(last), middle: normaliseName(middle) };
}

/** The parts of a double name. */
function toFamily(text: string): string[] {
  return text
    .split(/[\s-]+/)
    .filter((word) => !titles.test(word) && !behind.test(word))
    .map(normaliseName)
    .filter((word) => word.length > 1 || /\p{Script=Han}/u.test(word));
}

/** A weight within reason: no single kind of evidence may say more than it can know. */
export function capped(weight: number, most: number, least = -most): number {
  return Math.max(least, Math.min(most, weight));
}

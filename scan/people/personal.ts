/** Whether a table is about people at all, by what its columns are. */
import type { CompiledRule } from '../../rules/index.ts';
import type { TypedColumn } from '../model/table.ts';
import { slotOf } from './slots.ts';

/** Names a person by itself; see slots.ts. */
const direct = new Set(['email', 'national-id', 'passport', 'iban', 'card-number', 'phone', 'account-number']);
/** What makes a name a person. */
const besideName = new Set([
  'birth-date',
  'street',
  'phone',
  'salary',
  'religion',
  'ethnicity',
  'politics',
  'sexual-orientation',
  'health',
  'blood-type',
  'insurance-number',
  'driver-licence',
  'geo-coordinate',
  'marital-status',
  'tax-id',
  'password-hash',
  'password',
  'ip-address',
]);
const names = new Set(['full-name', 'last-name']);

/** Kinds of identity that many share. */
const ofMany = new Set([
  'sex',
  'gender',
  'country',
  'nationality',
  'marital-status',
  'age',
  'birth-year',
  'birth-place',
]);

/** Identifiers besides those of slots.ts whose values belong to one person: of passports, licences, and what packs add. */
export function identifyingOf(fields: readonly CompiledRule[]): ReadonlySet<string> {
  const identifiers = fields.flatMap(({ kind, field }) => (kind === 'identity' && field ? [field.identifier] : []));
  return new Set(identifiers.filter((identifier) => slotOf(identifier) === null && !ofMany.has(identifier)));
}

const has = (columns: readonly TypedColumn[], wanted: (identifier: string) => boolean): boolean =>
  columns.some(({ identifier }) => wanted(identifier));

/** `identifying`: see above. */
export function hasDirectIdentifier(columns: readonly TypedColumn[], identifying: ReadonlySet<string>): boolean {
  if (has(columns, (identifier) => direct.has(slotOf(identifier) ?? ''))) return true;
  if (has(columns, (identifier) => identifying.has(identifier))) return true;
  return (
    has(columns, (identifier) => names.has(identifier)) && has(columns, (identifier) => besideName.has(identifier))
  );
}

/** A birth date with postcode or sex may single people out; whether it does, the rows say. Empty: they cannot. */
export function quasiIdentifiersOf(columns: readonly TypedColumn[]): readonly string[] {
  const found = ['birth-date', 'postcode', 'sex'].filter((wanted) =>
    has(columns, (identifier) => identifier === wanted),
  );
  return found.length > 1 && found[0] === 'birth-date' ? found : [];
}

const ofOnePerson = new Set([
  ...direct,
  'us-ssn',
  'tax-id',
  'birth-date',
  'street',
  'religion',
  'ethnicity',
  'health',
  'salary',
]);
const widestRecord = 64;

/**
 * One row or object is a person where it holds a name of two words and two more things of that person: a package's own
 * name beside its maintainer's address is not. With one more thing it may be a part of a table over many files.
 */
export function describePerson(columns: readonly TypedColumn[], row: readonly string[]): 'whole' | 'part' | null {
  const filled = columns.filter(({ index }) => (row[index]?.trim() ?? '') !== '');
  const nameParts = filled.filter(({ identifier }) => /^(?:full|first|last)-name$/.test(identifier));
  const words = nameParts.flatMap(({ index }) => row[index]?.trim().split(/\s+/) ?? []);
  const things = new Set(
    filled.map(({ identifier }) => identifier).filter((identifier) => ofOnePerson.has(identifier)),
  );
  if (row.length > widestRecord || words.length < 2) return null;
  if (things.size !== 1) return things.size > 1 ? 'whole' : null;
  // Beside another name, or more of something else, it is the author of that, or whom to ask about it.
  const isOneName = nameParts.filter(({ identifier }) => identifier === 'full-name').length <= 1;
  const others = filled.filter(({ identifier }) => identifier === 'other');
  return isOneName && others.length * 2 <= filled.length ? 'part' : null;
}

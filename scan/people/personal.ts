/** Whether a table is about people at all, by what its columns are. */
import { identifierOf, type CompiledRule, type FindingKind } from '../../rules/index.ts';
import type { TypedColumn } from '../model/table.ts';
import { slotOf } from './slots.ts';

/** Identifiers besides those of slots.ts whose values belong to one person: of passports, licences, and what packs add. */
export function identifyingOf(fields: readonly CompiledRule[]): ReadonlySet<string> {
  const known = identifying.get(fields) ?? findIdentifying(fields);
  identifying.set(fields, known);
  return known;
}

/** Asked for each table and each text, of the same rules. */
const identifying = new WeakMap<readonly CompiledRule[], ReadonlySet<string>>();

function findIdentifying(fields: readonly CompiledRule[]): ReadonlySet<string> {
  const isIdentifying = (identifier: string, kind: FindingKind): boolean => {
    const row = identifierOf(identifier);
    return row ? row.slot === 'value' : kind === 'identity';
  };
  return new Set(
    fields.flatMap(({ kind, field }) => (field && isIdentifying(field.identifier, kind) ? [field.identifier] : [])),
  );
}

type Typed = Pick<TypedColumn, 'identifier'>;

const has = (columns: readonly Typed[], wanted: (identifier: string) => boolean): boolean =>
  columns.some(({ identifier }) => wanted(identifier));

/** `identifying`: see above. */
export function hasDirectIdentifier(columns: readonly Typed[], identifying: ReadonlySet<string>): boolean {
  if (has(columns, (identifier) => identifierOf(identifier)?.identifies === 'a person')) return true;
  if (has(columns, (identifier) => identifying.has(identifier))) return true;
  if (areAccounts(columns)) return true;
  const hasName = has(columns, (identifier) => identifier === 'full-name' || identifier === 'last-name');
  return hasName && has(columns, (identifier) => identifierOf(identifier)?.besideName !== undefined);
}

/** A user name with a password, or what a password was hashed to: somebody logs in with it. */
export function areAccounts(columns: readonly Typed[]): boolean {
  const isSecret = (identifier: string): boolean => identifierOf(identifier)?.slot === 'secret';
  return has(columns, (identifier) => identifier === 'username') && has(columns, isSecret);
}

/** Whether columns that hold these, two different ones at least, would be about people. */
export function combinesToPeople(identifiers: ReadonlySet<string>, identifying: ReadonlySet<string>): boolean {
  const columns = [...identifiers].map((identifier) => ({ identifier }));
  if (columns.length < 2) return false;
  return hasDirectIdentifier(columns, identifying) || quasiIdentifiersOf(columns).length > 0;
}

/** A birth date with postcode or sex may single people out; whether it does, the rows say. Empty: they cannot. */
export function quasiIdentifiersOf(columns: readonly Typed[]): readonly string[] {
  const found = ['birth-date', 'postcode', 'sex'].filter((wanted) =>
    has(columns, (identifier) => identifier === wanted),
  );
  return found.length > 1 && found[0] === 'birth-date' ? found : [];
}

const widestRecord = 64;

/**
 * One row or object is a person where it holds a name of two words and two more things of that person: a package's own
 * name beside its maintainer's address is not. With one more thing it may be a part of a table over many files.
 */
export function describePerson(columns: readonly TypedColumn[], row: readonly string[]): 'whole' | 'part' | null {
  const filled = columns.filter(({ index }) => (row[index]?.trim() ?? '') !== '');
  const nameParts = filled.filter(({ identifier }) => slotOf(identifier) === 'name');
  const words = nameParts.flatMap(({ index }) => row[index]?.trim().split(/\s+/) ?? []);
  const things = new Set(
    filled
      .map(({ identifier }) => identifier)
      .filter((identifier) => identifierOf(identifier)?.identifies !== undefined),
  );
  if (row.length > widestRecord || words.length < 2) return null;
  if (things.size !== 1) return things.size > 1 ? 'whole' : null;
  // Beside another name, or more of something else, it is the author of that, or whom to ask about it.
  const isOneName = nameParts.filter(({ identifier }) => identifier === 'full-name').length <= 1;
  const others = filled.filter(({ identifier }) => identifier === 'other');
  return isOneName && others.length * 2 <= filled.length ? 'part' : null;
}

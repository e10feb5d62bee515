/** Which hits belong to a table that was found around them, and are told by it. */
import type { CompiledRule } from '../../rules/index.ts';
import { identifierOfRule } from '../match/subject.ts';
import type { Table } from '../model/table.ts';
import { columnsFor, isColumnOf, isInTable } from './inside.ts';

/** A place that may belong to a table: `identifier` is what its value is in a record, where that is known. */
export interface Spot {
  readonly textOffset: number;
  readonly identifier: string | null;
}

/** Personal data gives way to a table around it. */
export function isOfTable({ textOffset, identifier }: Spot, rule: CompiledRule, tables: readonly Table[]): boolean {
  return isPersonal(rule) && tables.some((table) => isInTable(table, textOffset, rule, kindsOf(rule, identifier)));
}

/** Whatever it is, it stands in a table that has a column of its kind. */
export function isOfColumn({ textOffset, identifier }: Spot, rule: CompiledRule, tables: readonly Table[]): boolean {
  return tables.some((table) => isColumnOf(table, textOffset, rule, kindsOf(rule, identifier)));
}

/**
 * A number of a made-up table is made up where a whole column of the table looks like it; one by itself is not, since
 * anybody may have added it. Secrets are nobody's data, and no table speaks for them.
 */
export function madeUpAround(
  { textOffset, identifier }: Spot,
  rule: CompiledRule,
  tables: readonly Table[],
): Table | null {
  if (!isPersonal(rule)) return null;
  const kinds = kindsOf(rule, identifier);
  const isAround = ({ start, end, numberShapes = [] }: Table): boolean =>
    textOffset >= start && textOffset < end && numberShapes.some((each) => kinds.includes(each));
  return tables.find((table) => isAround(table) && columnsFor(rule, table).length > 0) ?? null;
}

/** Rules whose hits may be told by a table. */
export function mayBeOfTable(rule: CompiledRule): boolean {
  return isPersonal(rule) || identifierOfRule(rule) !== null;
}

export function namesOf(rule: CompiledRule): string[] {
  const identifier = identifierOfRule(rule);
  return [rule.id, ...(identifier === null ? [] : [`field:${identifier}`])];
}

function kindsOf(rule: CompiledRule, identifier: string | null): string[] {
  return [...namesOf(rule).map((name) => name.replace(/^field:/, '')), ...(identifier === null ? [] : [identifier])];
}

function isPersonal({ kind }: CompiledRule): boolean {
  return kind !== 'secret' && kind !== 'exposure';
}

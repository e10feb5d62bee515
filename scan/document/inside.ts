/** What belongs to a table and what only stands between its records. */
import type { CompiledRule } from '../../rules/index.ts';
import type { Table } from '../model/table.ts';

/** The table holds values of such a kind at this place. `kinds`: the identifiers that a rule finds. */
export function isColumnOf({ start, end, columns }: Table, offset: number, kinds: readonly string[]): boolean {
  return offset >= start && offset < end && columns.some(({ identifier }) => kinds.includes(identifier));
}

/**
 * Records of several tables may alternate, and one of them may be no table: a hit that weighs more than an address is
 * left out for a table only if the table has a column of its kind.
 */
export function isInTable(
  table: Table,
  offset: number,
  { severity }: Pick<CompiledRule, 'severity'>,
  kinds: readonly string[],
): boolean {
  if (offset < table.start || offset >= table.end) return false;
  return severity === 'low' || severity === 'info' || isColumnOf(table, offset, kinds);
}

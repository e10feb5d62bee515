/** What belongs to a table and what only stands between its records. */
import type { CompiledRule } from '../../rules/index.ts';
import type { Table } from '../model/table.ts';

type Asking = Pick<CompiledRule, 'severity' | 'onlyAdds'>;

/** The columns by which the table may tell what a rule finds. */
export function columnsFor({ onlyAdds }: Pick<Asking, 'onlyAdds'>, { columns, addedFrom }: Table): Table['columns'] {
  return onlyAdds ? columns : columns.slice(0, addedFrom);
}

/** The table holds values of such a kind at this place. `kinds`: the identifiers that the rule finds. */
export function isColumnOf(table: Table, offset: number, rule: Asking, kinds: readonly string[]): boolean {
  if (offset < table.start || offset >= table.end) return false;
  return columnsFor(rule, table).some(({ identifier }) => kinds.includes(identifier));
}

/**
 * Records of several tables may alternate, and one of them may be no table: a hit that weighs more than an address is
 * left out for a table only if the table has a column of its kind.
 */
export function isInTable(table: Table, offset: number, rule: Asking, kinds: readonly string[]): boolean {
  const isLight = rule.severity === 'low' || rule.severity === 'info';
  if (!isLight) return isColumnOf(table, offset, rule, kinds);
  return offset >= table.start && offset < table.end && columnsFor(rule, table).length > 0;
}

/** The list again, with what was found out in columns of its own behind the others. */
import type { CheckedTable, ListedCheck } from './list.ts';

/** Rows of cells: every row and cell of the list is kept, in its place. */
export function annotate({ table, found, checks }: CheckedTable): string[][] {
  const { rows } = table;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const byCell = new Map<string, ListedCheck[]>();
  for (const check of checks) {
    const key = `${check.row} ${check.column}`;
    const cell = byCell.get(key);
    if (cell) cell.push(check);
    else byCell.set(key, [check]);
  }
  return rows.map((row, index) => {
    const added = found.columns.flatMap((column) =>
      index === found.header
        ? namesFor(rows[index]?.[column]?.trim() || `column ${column + 1}`)
        : cellsFor(byCell.get(`${index} ${column}`)),
    );
    const filled = Array.from({ length: width }, (_, column) => row[column] ?? '');
    return found.columns.length === 0 ? filled : [...filled, ...added];
  });
}

function namesFor(name: string): string[] {
  return [`${name}_verdict`, `${name}_reasons`, `${name}_suggestion`, `${name}_duplicate`];
}

/** A cell may hold several addresses. */
function cellsFor(checks: readonly ListedCheck[] = []): string[] {
  const join = (part: (check: ListedCheck) => string): string =>
    checks
      .map(part)
      .join('; ')
      .replace(/^(?:; )+$/, '');
  return [
    join(({ verdict }) => verdict),
    join(({ reasons }) => reasons.join(', ')),
    join(({ suggestion }) => suggestion ?? ''),
    join(({ isDuplicate }) => (isDuplicate ? 'yes' : '')),
  ];
}

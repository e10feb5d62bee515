/** Some rows as they may be shown: the shape of each value, never more than a quarter of it (docs/promises.md, 1). */
import { identifierOf } from '../../rules/index.ts';
import type { TypedColumn } from '../model/table.ts';
import { previewOf } from '../values/preview.ts';

const mostRows = 3;
const mostColumns = 12;

/** Cells in the order of `columns`. */
export function redactRows(
  rows: readonly (readonly string[])[],
  columns: readonly TypedColumn[],
): readonly (readonly string[])[] {
  const shown = columns.slice(0, mostColumns);
  return rows
    .slice(0, mostRows)
    .map((row) => shown.map(({ index, identifier }) => redactCell((row[index] ?? '').trim(), identifier)));
}

function redactCell(value: string, identifier: string): string {
  if (value === '') return '';
  switch (identifierOf(identifier)?.preview) {
    case 'address':
      return previewOf(value, 'contact', 'email');
    case 'end':
      return previewOf(value, 'identity', null);
    case 'start':
      return previewOf(value, 'contact', null);
    default:
      return '****';
  }
}

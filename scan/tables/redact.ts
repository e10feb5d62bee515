/** Some rows as they may be shown: the shape of each value, never more than a quarter of it (docs/promises.md, 1). */
import type { Kind, Shape } from '../../rules/index.ts';
import type { TypedColumn } from '../model/table.ts';
import { previewOf } from '../values/preview.ts';

const mostRows = 3;
const mostColumns = 12;

/** Of these the first letter may be shown; of numbers the last digits; of all others nothing. */
const lettered = new Set(['full-name', 'first-name', 'last-name', 'street', 'city', 'username', 'company']);
const numbered = new Set([
  'phone',
  'card-number',
  'iban',
  'account-number',
  'us-ssn',
  'national-id',
  'tax-id',
  'passport',
]);

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
  const [kind, shape] = ruleOf(identifier);
  return kind === null ? '****' : previewOf(value, kind, shape);
}

function ruleOf(identifier: string): readonly [Kind | null, Shape | null] {
  if (identifier === 'email') return ['contact', 'email'];
  if (numbered.has(identifier)) return ['identity', null];
  return [lettered.has(identifier) ? 'contact' : null, null];
}

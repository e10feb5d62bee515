/** Whether the people of a table are customers of the organisation, by its dictionary. */
import { knownKindOf, type KnownCustomers } from '../model/customers.ts';
import type { TypedColumn } from '../model/table.ts';

/** One name in common is chance. */
const fewest = 2;

/** Words of evidence where they are; null where they are not, or where nobody can know. */
export function findCustomers(
  columns: readonly TypedColumn[],
  rows: readonly (readonly string[])[],
  dictionary: KnownCustomers | null,
): string | null {
  if (!dictionary) return null;
  const known = rows.filter((row) => columns.some((column) => isKnown(column, row, dictionary))).length;
  if (known < Math.min(fewest, rows.length)) return null;
  return `${known} of ${rows.length} rows looked at are customers of yours`;
}

function isKnown({ identifier, index }: TypedColumn, row: readonly string[], dictionary: KnownCustomers): boolean {
  const [kind, value] = [knownKindOf(identifier), row[index] ?? ''];
  if (kind) return dictionary.knows(kind, value);
  return identifier === 'other' && value.length <= 40 && dictionary.knows('account', value);
}

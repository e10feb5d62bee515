/** Whether all that a scan found as tables is replaced: what was read otherwise here would stay. */
import { normaliseName, type Dataset, type Report } from '../rules/index.ts';
import type { TableKinds } from './kinds.ts';
import { CopyError } from './types.ts';

/** Blank rows and sums are counted in one way or the other. */
const nearlyAll = 0.9;

/** Throws CopyError. */
export function assertCovered({ datasets, coverage, complete }: Report, kinds: readonly TableKinds[]): void {
  const [skipped] = coverage.skipped;
  if (!complete) throw new CopyError(`it cannot be read completely: ${skipped?.reason ?? 'the scan is incomplete'}`, 3);
  const missing = datasets.find((dataset) => !kinds.some((table) => covers(table, dataset)));
  if (missing)
    throw new CopyError(
      `it contains a table of people in a form that cannot be written (${missing.format}); export it as CSV, JSON, SQL or XLSX`,
    );
}

function covers({ identifiers, names, rows }: TableKinds, dataset: Dataset): boolean {
  if (rows < dataset.rows * nearlyAll) return false;
  const replaced = identifiers.flatMap((identifier, column) =>
    identifier === null ? [] : [{ identifier, name: lastOf(names[column] ?? '') }],
  );
  return dataset.columns.every(({ name, identifier }) =>
    replaced.some((each) => each.identifier === identifier || (each.name !== '' && each.name === lastOf(name))),
  );
}

/** `customer.address.street` -> `street`. */
function lastOf(name: string): string {
  return normaliseName(name.slice(name.lastIndexOf('.') + 1));
}

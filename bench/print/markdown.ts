/** Markdown tables, padded so that they can be read as they are. */

/** A number or a part of one: `12`, `0.35`, `3 / 40`; versions are text. */
const numeric = /^\d+(?:\.\d+)?(?: \/ \d+)?$/;

/** Columns with numbers are right-aligned. */
export function toTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const isNumber = header.map((_, column) => rows.some((row) => numeric.test(row[column] ?? '')));
  const toLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const pad = (row: readonly string[]): string[] =>
    widths.map((width, column) =>
      isNumber[column] ? (row[column] ?? '').padStart(width) : (row[column] ?? '').padEnd(width),
    );
  const rule = widths.map((width, column) => (isNumber[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [toLine(pad(header)), toLine(rule), ...rows.map((row) => toLine(pad(row)))].join('\n');
}

/** Columns of numbers that look like those of cards, accounts and people, whether or not they hold as such. */

/** As they are written, alone or within other text; separators as far as people use them. */
const shapes: Readonly<Record<string, RegExp>> = {
  'card-number': /(?<!\d)\d(?:[ -]?\d){11,18}(?!\d)/,
  iban: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b/,
  'us-ssn': /(?<!\d)\d{3}-?\d{2}-?\d{4}(?!\d)/,
  phone: /(?<!\d)[+(]?\d(?:[ ().-]{0,2}\d){6,14}(?!\d)/,
};
/** Share of the filled cells of a column. */
const most = 0.25;
const fewest = 5;

/** Identifiers whose shape the cells of a column often have: of random digits one in ten is a card by its check digit. */
export function findNumberShapes(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Object.entries(shapes).flatMap(([identifier, shape]) =>
    Array.from({ length: columns }, (_, at) => at).some((at) => isShaped(rows, at, shape)) ? [identifier] : [],
  );
}

function isShaped(rows: readonly (readonly string[])[], at: number, shape: RegExp): boolean {
  const filled = rows.flatMap((row) => (row[at]?.trim() ? [row[at].slice(0, 200)] : []));
  return filled.length >= fewest && filled.filter((cell) => shape.test(cell)).length >= filled.length * most;
}

/** Tables with known columns: every schema filled from every source that knows the language well enough. */
import { headerless, schemas } from './schemas.ts';
import { readSources, type Row } from './sources.ts';

export interface TrueTable {
  readonly name: string;
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  /** What each column holds; kinds that speak of nobody are `other`. */
  readonly truth: readonly string[];
}

/** Numbers without a check digit and words like any others: only a name tells them, so without one they are `other`. */
const keyworded: ReadonlySet<string> = new Set([
  'account-number',
  'tax-id',
  'passport',
  'driver-licence',
  'insurance-number',
  'card-security-code',
  'salary',
  'password',
  'device-id',
]);

/** `identifiers`: what counts; all else that a schema names is `other`. */
export function makeTrueTables(identifiers: ReadonlySet<string>): TrueTable[] {
  return readSources().flatMap((source) =>
    schemas.flatMap(({ name, columns }) => {
      const cell = (row: Row, holds: string, at: number): string =>
        holds === 'id' ? String(1_017 + at) : (row[holds] ?? '');
      const made = {
        rows: source.rows.map((row, at) => columns.map(({ holds }) => cell(row, holds, at))),
        truth: columns.map(({ holds }) => (identifiers.has(holds) ? holds : 'other')),
      };
      const whole = { name: `${name}, ${source.name}`, header: columns.map(({ header }) => header), ...made };
      const unnamed = {
        ...whole,
        name: `${whole.name}, no header`,
        header: null,
        truth: whole.truth.map((each) => (keyworded.has(each) ? 'other' : each)),
      };
      return headerless.includes(name) ? [whole, unnamed] : [whole];
    }),
  );
}

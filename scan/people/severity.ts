/**
 * How bad a dataset is: the kind of data times the number of people. Payment data, identity documents and special
 * categories (GDPR Art. 9) harm each single person; contact data harms in number, and more with a name beside it.
 */
import type { Severity } from '../../rules/index.ts';
import type { Table } from '../types.ts';

interface Step {
  readonly people: number;
  readonly severity: Severity;
}

const grave: readonly Step[] = [
  { people: 50, severity: 'critical' },
  { people: 1, severity: 'high' },
];
const named: readonly Step[] = [
  { people: 1_000, severity: 'critical' },
  { people: 50, severity: 'high' },
  { people: 5, severity: 'medium' },
  { people: 1, severity: 'low' },
];
const bare: readonly Step[] = [
  { people: 500, severity: 'high' },
  { people: 50, severity: 'medium' },
  { people: 1, severity: 'low' },
];

const graveIdentifiers = new Set([
  'card-number',
  'card-security-code',
  'iban',
  'account-number',
  'us-ssn',
  'national-id',
  'passport',
  'driver-licence',
  'password',
  'religion',
  'ethnicity',
  'politics',
  'sexual-orientation',
  'health',
  'blood-type',
  'insurance-number',
  'salary',
]);
const nameIdentifiers = new Set(['full-name', 'first-name', 'last-name', 'birth-date', 'street', 'password-hash']);

export function datasetSeverity({ columns, subjects }: Pick<Table, 'columns' | 'subjects'>): Severity {
  const has = (set: ReadonlySet<string>): boolean => columns.some(({ identifier }) => set.has(identifier));
  const steps = has(graveIdentifiers) ? grave : has(nameIdentifiers) ? named : bare;
  return steps.find(({ people }) => subjects >= people)?.severity ?? 'info';
}

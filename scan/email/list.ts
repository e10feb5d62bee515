/** Checks every address of a list, and says what the list is worth as a whole. */
import { addressVerdicts, type AddressSummary, type AddressVerdict } from '../../rules/index.ts';
import { checkAddress, type AddressOptions, type CheckedAddress } from '../values/address.ts';
import { findAddressColumns, type AddressColumns } from './columns.ts';
import { findGenerator } from './generated.ts';
import type { ListTable } from './read/types.ts';

/** One address where it stands. */
export interface ListedCheck extends CheckedAddress {
  /** As it stands in the list. */
  readonly text: string;
  /** Index into the rows of the table. */
  readonly row: number;
  readonly column: number;
  /** The same mailbox stood in the list before. */
  readonly isDuplicate: boolean;
}

export interface CheckedTable {
  readonly table: ListTable;
  readonly found: AddressColumns;
  readonly checks: readonly ListedCheck[];
}

/** @param seen mailboxes of the lists before; those of this one are added */
export function checkTable(table: ListTable, options: AddressOptions, seen: Set<string>): CheckedTable {
  const found = findAddressColumns(table);
  const checks = found.columns.flatMap((column) => checkColumn(table, found, column, { options, seen }));
  return { table, found, checks: checks.toSorted((a, b) => a.row - b.row || a.column - b.column) };
}

function checkColumn(
  { rows }: ListTable,
  { first }: AddressColumns,
  column: number,
  { options, seen }: { readonly options: AddressOptions; readonly seen: Set<string> },
): ListedCheck[] {
  const checks: ListedCheck[] = [];
  for (let row = first; row < rows.length; row++) {
    for (const text of splitCell(rows[row]?.[column] ?? '')) {
      const checked = checkAddress(text, options);
      const mailbox = mailboxOf(text, checked);
      checks.push({ ...checked, text, row, column, isDuplicate: seen.has(mailbox) });
      seen.add(mailbox);
    }
  }
  const generator = findGenerator(checks.map(({ parts }) => parts));
  if (generator === null) return checks;
  return checks.map((check) =>
    mayBePeople.has(check.verdict) ? { ...check, verdict: 'synthetic', reasons: [generator], suggestion: null } : check,
  );
}

const mayBePeople: ReadonlySet<AddressVerdict> = new Set<AddressVerdict>([
  'freemail',
  'corporate',
  'disposable',
  'relay',
  'unknown',
]);

/** A cell may list several; a comma inside of one is quoted and stays. */
function splitCell(cell: string): string[] {
  const text = cell.trim();
  if (text === '') return [];
  const parts = text.split(/\s*[;,\n|]\s*/).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => part.includes('@')) ? parts : [text];
}

/** Case does not matter to any server that people have a mailbox at (RFC 5321, 2.4 leaves it to them). */
function mailboxOf(text: string, { parts }: CheckedAddress): string {
  return parts ? `${parts.local.toLowerCase()}@${parts.domain}` : text.trim().toLowerCase();
}

// ---------------------------------------------------------------- summary

const goodVerdicts: ReadonlySet<AddressVerdict> = new Set<AddressVerdict>([
  'freemail',
  'relay',
  'corporate',
  'own-staff',
]);

export function summariseChecks(
  checks: readonly Pick<ListedCheck, 'verdict' | 'suggestion' | 'isDuplicate'>[],
): AddressSummary {
  const verdicts = Object.fromEntries(addressVerdicts.map((verdict) => [verdict, 0])) as Record<AddressVerdict, number>;
  let [good, duplicates, misspelt] = [0, 0, 0];
  for (const { verdict, suggestion, isDuplicate } of checks) {
    verdicts[verdict]++;
    if (isDuplicate) duplicates++;
    if (suggestion !== null) misspelt++;
    if (!isDuplicate && suggestion === null && goodVerdicts.has(verdict)) good++;
  }
  const addresses = checks.length;
  return { addresses, verdicts, good, goodShare: addresses === 0 ? 0 : good / addresses, duplicates, misspelt };
}

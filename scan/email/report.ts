/** From checks to what may be printed: previews in place of addresses, except for those given by hand. */
import type { AddressEntry, AddressReport, AddressSource } from '../../rules/index.ts';
import type { CheckedAddress } from '../values/address.ts';
import { previewOf } from '../values/preview.ts';
import { columnName } from './columns.ts';
import { summariseChecks, type CheckedTable, type ListedCheck } from './list.ts';

export interface CheckedList {
  readonly name: string;
  readonly tables: readonly CheckedTable[];
  readonly problems: readonly string[];
}

/** An address that was given by hand. */
export type GivenAddress = CheckedAddress & { readonly text: string };

export interface AddressFindings {
  readonly given: readonly GivenAddress[];
  readonly lists: readonly CheckedList[];
  readonly dns: AddressReport['dns'];
  readonly version: string;
}

export function toAddressReport({ given, lists, dns, version }: AddressFindings): AddressReport {
  const listed = lists.flatMap(({ tables }) => tables.flatMap(({ checks }) => checks));
  const hidden = new Set(listed.map(({ text }) => text.toLowerCase()));
  const all = [...given.map((each) => ({ ...each, isDuplicate: false })), ...listed];
  return {
    schema: 1,
    tool: { name: 'leakwarden', version },
    complete: lists.every(({ problems }) => problems.length === 0) && (dns?.notAsked ?? 0) === 0,
    sources: lists.map((list) => toSource(list, hidden)),
    summary: summariseChecks(all),
    dns,
    addresses: [...given.map(toGivenEntry), ...lists.flatMap((list) => toEntries(list, hidden))],
  };
}

/** Sheets, keys and columns may be named like a person: what stands in the list as an address is no name to print. */
type Names = ReadonlySet<string>;

function toSource({ name, tables, problems }: CheckedList, hidden: Names): AddressSource {
  return {
    name,
    tables: tables.map(({ table, found, checks }, index) => ({
      name: tableName(table.name, index, hidden),
      format: table.format,
      rows: table.rows.length - found.first,
      columns: found.columns.map((column) => shownColumn({ table, found }, column, hidden)),
      addresses: checks.length,
    })),
    problems,
  };
}

function tableName(name: string, index: number, hidden: Names): string {
  return name.includes('@') || hidden.has(name.toLowerCase()) ? `table ${index + 1}` : name.slice(0, 60);
}

function shownColumn({ table, found }: Pick<CheckedTable, 'table' | 'found'>, column: number, hidden: Names): string {
  const name = columnName(table, found, column);
  return hidden.has(name.toLowerCase()) ? `column ${column + 1}` : name;
}

function toGivenEntry(check: GivenAddress): AddressEntry {
  const place = { source: null, table: '', row: null, column: null };
  return { ...place, ...toWords(check), address: check.text, suggestion: check.suggestion, isDuplicate: false };
}

function toEntries({ name, tables }: CheckedList, hidden: Names): AddressEntry[] {
  return tables.flatMap(({ table, found, checks }, index) => {
    const names = new Map(found.columns.map((column) => [column, shownColumn({ table, found }, column, hidden)]));
    return checks.map((check) => ({
      source: name,
      table: tableName(table.name, index, hidden),
      row: table.format === 'text' ? Number(table.rows[check.row]?.[0]) : check.row + 1,
      column: names.get(check.column) ?? null,
      ...toWords(check),
      address: null,
      suggestion: null,
      isDuplicate: check.isDuplicate,
    }));
  });
}

function toWords(check: Pick<ListedCheck, 'text' | 'verdict' | 'reasons' | 'suggestion'>): {
  readonly preview: string;
  readonly verdict: AddressEntry['verdict'];
  readonly reasons: readonly string[];
  readonly isMisspelt: boolean;
} {
  const { text, verdict, reasons, suggestion } = check;
  return { preview: previewOf(text, 'contact', 'email'), verdict, reasons, isMisspelt: suggestion !== null };
}

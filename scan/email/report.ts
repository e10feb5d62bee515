/** From checks to what may be printed: previews in place of addresses, except for those given by hand. */
import type { AddressEntry, AddressReport, AddressSource } from '../../rules/index.ts';
import { previewOf } from '../match/preview.ts';
import type { CheckedAddress } from './check.ts';
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
  const all = [...given.map((each) => ({ ...each, isDuplicate: false })), ...listed];
  return {
    schema: 1,
    tool: { name: 'leakwarden', version },
    complete: lists.every(({ problems }) => problems.length === 0) && (dns?.notAsked ?? 0) === 0,
    sources: lists.map(toSource),
    summary: summariseChecks(all),
    dns,
    addresses: [...given.map(toGivenEntry), ...lists.flatMap(toEntries)],
  };
}

function toSource({ name, tables, problems }: CheckedList): AddressSource {
  return {
    name,
    tables: tables.map(({ table, found, checks }) => ({
      name: table.name,
      format: table.format,
      rows: table.rows.length - found.first,
      columns: found.columns.map((column) => columnName(table, found, column)),
      addresses: checks.length,
    })),
    problems,
  };
}

function toGivenEntry(check: GivenAddress): AddressEntry {
  const place = { source: null, table: '', row: null, column: null };
  return { ...place, ...toWords(check), address: check.text, suggestion: check.suggestion, isDuplicate: false };
}

function toEntries({ name, tables }: CheckedList): AddressEntry[] {
  return tables.flatMap(({ table, found, checks }) => {
    const names = new Map(found.columns.map((column) => [column, columnName(table, found, column)]));
    return checks.map((check) => ({
      source: name,
      table: table.name,
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

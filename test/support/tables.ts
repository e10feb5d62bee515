/** Reads one document as tables, without the rest of a scan. */
import { checks } from '../../rules/index.ts';
import { openTable } from '../../scan/tables/index.ts';
import type { TableContext, Table } from '../../scan/model/table.ts';
import { createPersonHash } from '../../scan/people/index.ts';
import { builtInRules } from './scan.ts';

const fields = builtInRules().filter((rule) => rule.field !== null);
export const tableContext: TableContext = {
  fields,
  checks,
  hash: createPersonHash(null, 'test'),
  provenanceDomains: [],
  dictionary: null,
};

/** `piece`: bytes at a time. */
export function tablesOf(
  content: string | Uint8Array,
  piece = 1 << 20,
  provenanceDomains: readonly string[] = [],
): readonly Table[] {
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
  const reader = openTable(bytes.subarray(0, 8_000_000), { ...tableContext, provenanceDomains });
  for (let at = 0; at < bytes.length; at += piece) reader?.push(bytes.subarray(at, at + piece));
  // Of a part nobody is told, unless many files have one.
  return (reader?.end() ?? []).filter(({ isPart }) => !isPart);
}

/** What a column is taken for, by its name. */
export function identifiersOf(table: Table | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(table?.columns.map(({ name, identifier }) => [name, identifier]) ?? []);
}

/** What there is to know of each column before it is typed. */
import { normaliseName, type CompiledRule } from '../../../rules/index.ts';
import type { ColumnFacts } from './features.ts';

/** `header` null: the table has none. */
export function toFacts(
  header: readonly string[] | null,
  rows: readonly (readonly string[])[],
  fields: readonly CompiledRule[],
): ColumnFacts[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), header?.length ?? 0);
  return Array.from({ length: width }, (_, index) => {
    const name = header?.[index] ?? '';
    return {
      name,
      named: rulesNamed(normaliseName(name), fields).flatMap(({ field }) => field?.identifier ?? []),
      values: rows
        .map((row) => row[index]?.trim() ?? '')
        .filter((value) => value !== '' && value.toUpperCase() !== 'NULL'),
      rows: rows.length,
    };
  });
}

const rulesByName = new WeakMap<readonly CompiledRule[], ReadonlyMap<string, readonly CompiledRule[]>>();

/** The field rules that know a normalised name. */
export function rulesNamed(name: string, fields: readonly CompiledRule[]): readonly CompiledRule[] {
  if (name === '') return [];
  const known = rulesByName.get(fields) ?? indexNames(fields);
  rulesByName.set(fields, known);
  return known.get(name) ?? [];
}

function indexNames(fields: readonly CompiledRule[]): ReadonlyMap<string, readonly CompiledRule[]> {
  const index = new Map<string, CompiledRule[]>();
  for (const rule of fields) {
    for (const name of new Set(rule.field?.names)) index.set(name, [...(index.get(name) ?? []), rule]);
  }
  return index;
}

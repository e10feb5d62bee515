/** Rules that count only where others hold near them, and rules that only count for those. */
import type { CompiledRule, Requirement } from '../../rules/index.ts';
import type { Hit } from '../model/hit.ts';

type Placed = Pick<Hit, 'rule' | 'line' | 'column'>;

export function withRequired<T extends Placed>(hits: readonly T[], rules: readonly CompiledRule[]): readonly T[] {
  if (!rules.some(({ requires, isSilent }) => requires || isSilent)) return hits;
  const byRule = Map.groupBy(hits, ({ rule }) => rules[rule]?.id ?? '');
  const ids = new Set(rules.map(({ id }) => id));
  // A requirement that was switched off asks for nothing: nothing is hidden by it.
  const isMet = (hit: T, requirement: Requirement): boolean =>
    !ids.has(requirement.rule) || (byRule.get(requirement.rule) ?? []).some((other) => isNear(hit, other, requirement));
  return hits.filter((hit) => {
    const rule = rules[hit.rule];
    return !rule?.isSilent && (rule?.requires ?? []).every((requirement) => isMet(hit, requirement));
  });
}

function isNear(hit: Placed, other: Placed, { lines, columns }: Requirement): boolean {
  const isInLines = lines === null || Math.abs(hit.line - other.line) <= lines;
  return isInLines && (columns === null || Math.abs(hit.column - other.column) <= columns);
}

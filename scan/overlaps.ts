/** Where two hits share bytes the better one stays: specific before generic, secret before personal, then the surer. */
import type { CompiledRule } from '../rules/index.ts';

interface Ranked {
  readonly rule: number;
  readonly confidence: number;
  readonly length: number;
}

export function rankOfHit(hit: Ranked, rules: readonly CompiledRule[]): number {
  const rule = rules[hit.rule];
  return (rule?.generic ? 0 : 4) + (rule?.kind === 'secret' ? 2 : 0) + hit.confidence + hit.length / 1e6;
}

/** At one path, where it is known which rules hold: a generic rule gives way to any better one on the same bytes. */
export function withoutWeaker<T extends Ranked & { readonly offset: number }>(
  hits: readonly T[],
  rules: readonly CompiledRule[],
): readonly T[] {
  if (!hits.some(({ rule }) => rules[rule]?.generic)) return hits;
  const sorted = hits.filter(({ rule }) => rules[rule]?.text).toSorted((a, b) => a.offset - b.offset);
  const weaker = new Set<T>();
  for (const [index, hit] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (!other || other.offset >= hit.offset + hit.length) break;
      const loser = rankOfHit(other, rules) > rankOfHit(hit, rules) ? hit : other;
      if (rules[loser.rule]?.generic) weaker.add(loser);
    }
  }
  return hits.filter((hit) => !weaker.has(hit));
}

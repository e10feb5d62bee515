/**
 * Where two hits share bytes the better one stays: specific before generic, secret before personal, then the surer. What
 * looks like somebody's address inside of a secret, or is all of it, is no address.
 */
import { severities, type CompiledRule } from '../../rules/index.ts';

interface Ranked {
  readonly rule: number;
  readonly confidence: number;
  readonly length: number;
}

/** The better one first; `start` in the same text. */
export function inOrder<T extends Ranked>(
  [one, other]: readonly [one: T, other: T],
  start: (hit: T) => number,
  rules: readonly CompiledRule[],
): readonly [winner: T, loser: T] {
  const isBetter = rankOfHit(other, rules) > rankOfHit(one, rules);
  const [winner, loser] = isBetter ? [other, one] : [one, other];
  return isPartOfSecret([winner, loser], start, rules) ? [loser, winner] : [winner, loser];
}

export function isPartOfSecret<T extends Ranked>(
  [part, whole]: readonly [part: T, whole: T],
  start: (hit: T) => number,
  rules: readonly CompiledRule[],
): boolean {
  const [personal, secret] = [rules[part.rule], rules[whole.rule]];
  if (secret?.kind !== 'secret' || !personal?.text || personal.kind === 'secret' || isOwn(personal)) return false;
  const [before, after] = [start(part) - start(whole), start(whole) + whole.length - start(part) - part.length];
  if (before < 0 || after < 0) return false;
  return before + after > 0 || personal.text.shape === 'email';
}

function rankOfHit(hit: Ranked, rules: readonly CompiledRule[]): number {
  const rule = rules[hit.rule];
  // What stands in the organisation's own list is known, whatever it looks like.
  const known = rule?.source === 'dictionary' ? 1 : 0;
  return (rule?.generic ? 0 : 4) + (rule?.kind === 'secret' ? 2 : 0) + known + hit.confidence + hit.length / 1e6;
}

/**
 * A repository writes its own rules and dictionary: what they find may take the place of something else only where it is
 * as grave, so that nobody hides a secret behind a harmless name, and of nothing that a floor wants to be found
 * (docs/promises.md, 9).
 */
export function mayReplace(winner: CompiledRule | undefined, loser: CompiledRule | undefined): boolean {
  if (!winner || !loser || !isOwn(winner)) return true;
  if (winner.onlyAdds && !loser.onlyAdds) return false;
  const isAsGrave = severities.indexOf(winner.severity) >= severities.indexOf(loser.severity);
  return isAsGrave && (loser.kind !== 'secret' || winner.kind === 'secret');
}

function isOwn({ id, source }: CompiledRule): boolean {
  return id.startsWith('custom/') || source === 'dictionary';
}

/** At one path, where it is known which rules hold: a generic rule gives way to any better one on the same bytes. */
export function withoutWeaker<T extends Ranked & { readonly offset: number }>(
  hits: readonly T[],
  rules: readonly CompiledRule[],
): readonly T[] {
  if (!hits.some(({ rule }) => rules[rule]?.generic)) return hits;
  const startOf = ({ offset }: T): number => offset;
  const sorted = hits.filter(({ rule }) => rules[rule]?.text).toSorted((a, b) => a.offset - b.offset);
  const weaker = new Set<T>();
  for (const [index, hit] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (!other || other.offset >= hit.offset + hit.length) break;
      const [winner, loser] = inOrder([hit, other], startOf, rules);
      const isWeaker = rules[loser.rule]?.generic || isPartOfSecret([loser, winner], startOf, rules);
      if (isWeaker && mayReplace(rules[winner.rule], rules[loser.rule])) weaker.add(loser);
    }
  }
  return hits.filter((hit) => !weaker.has(hit));
}

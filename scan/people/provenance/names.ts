/** Are all names of the few that a generator knows? Ten rows all inside a set that one person in ten fits are no chance. */
import { generators, type Generator } from './generators.ts';
import type { Evidence, Subject } from './subject.ts';

/** Of a generator's names so many are not in its set as it is stored: other versions, double names, notes. */
const missed = 0.015;
/** Some 200 sets are tried; one of them fits by chance more easily than a given one. */
const tried = Math.log10(200);
const fewest = 6;

export interface NameEvidence extends Evidence {
  /** Share of family names that no set holds: whoever bears them was not made by what we know. */
  readonly unknown: number;
  readonly counted: number;
}

export function judgeNames({ names }: Subject): NameEvidence {
  const families = [...new Set(names.flatMap(({ family }) => family))];
  const givens = [...new Set(names.map(({ given }) => given).filter((given) => given.length > 1))];
  if (families.length < fewest) return { weight: 0, words: '', unknown: 0, counted: families.length };
  const seen = new Set<string>();
  let best: { generator: Generator; weight: number } | null = null;
  for (const generator of generators()) {
    const inside = families.filter((family) => generator.surname.has(family));
    for (const family of inside) seen.add(family);
    const outside = families.length - inside.length;
    if (outside > families.length * 0.06) continue;
    const weight = fit(inside.length, outside, generator.surname.covers) + fitGiven(givens, generator) - tried;
    if (best === null || weight > best.weight) best = { generator, weight };
  }
  const unknown = families.filter((family) => !seen.has(family)).length / families.length;
  return {
    weight: Math.max(0, best?.weight ?? 0),
    words: best
      ? `all family names are among those that ${best.generator.generator} (${best.generator.locale}) knows`
      : '',
    unknown,
    counted: families.length,
  };
}

/** Log of how much likelier so many hits and misses are from the set than from people of whom a share `covers` fits. */
function fit(inside: number, outside: number, covers: number): number {
  const likely = Math.min(0.995, covers + 0.01);
  return inside * Math.log10((1 - missed) / likely) + outside * Math.log10(missed / (1 - likely));
}

/** Most generators know the names that most people bear, so that this says little for and much against. */
function fitGiven(givens: readonly string[], { given }: Generator): number {
  if (given.size < 30 || givens.length < fewest) return 0;
  const inside = givens.filter((name) => given.has(name)).length;
  return Math.max(-20, Math.min(4, fit(inside, givens.length - inside, Math.max(0.6, given.covers))));
}

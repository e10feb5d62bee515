/** Are all names of the few that a generator knows? Ten rows all inside a set that one person in ten fits are no chance. */
import { hashWord } from '../values/word-sets.ts';
import { generators, type Generator } from './generators.ts';
import type { Evidence, ProvenanceSubject } from './subject.ts';

/** Of a generator's names so many are not in its set as it is stored: other versions, double names, notes. */
const missed = 0.015;
/** Many sets are tried, some twenty of each language: one of them fits by chance more easily than a given one. */
const tried = Math.log10(20);
const fewest = 6;

export interface NameEvidence extends Evidence {
  /**
   * Share of family names that the set which holds most of them does not hold: their bearers were not made by what we
   * know. Held against all sets at once hardly a name would be unknown, since each says "maybe" wrongly now and then.
   */
  readonly unknown: number;
  readonly counted: number;
}

export function judgeNames({ names }: ProvenanceSubject): NameEvidence {
  const families = toFamilies(names);
  const givens = [...new Set(names.map(({ given }) => given).filter((given) => given.length > 1))];
  const counted = families.size;
  if (counted < fewest) return { weight: 0, words: '', unknown: 0, counted };
  const hashed = Array.from(families.keys(), hashWord);
  const middles = [...new Set(names.map(({ middle = '' }) => middle))].filter((word) => word.length > 2);
  let fewestOutside = counted;
  let best: { generator: Generator; weight: number } | null = null;
  for (const generator of generators()) {
    let outside = 0;
    for (const word of hashed) if (!generator.surname.hasHashed(word)) outside++;
    fewestOutside = Math.min(fewestOutside, outside);
    if (outside > Math.max(1, counted * 0.06)) continue;
    const weight =
      fitFamilies(families, generator) + fitMiddles(middles, generator) + fitGiven(givens, generator) - tried;
    if (best === null || weight > best.weight) best = { generator, weight };
  }
  return {
    weight: Math.max(0, best?.weight ?? 0),
    words: best
      ? `all family names are among those that ${best.generator.generator} (${best.generator.locale}) knows`
      : '',
    unknown: fewestOutside / counted,
    counted,
  };
}

/** A family or a firm may fill a list with one name: so many of its people count. */
const mostOfOneName = 4;

/** Family names with how many different people bear them. */
function toFamilies(names: ProvenanceSubject['names']): ReadonlyMap<string, number> {
  const people = new Set(names.flatMap(({ given, family }) => family.map((each) => `${each}\0${given}`)));
  const families = new Map<string, number>();
  for (const person of people) {
    const family = person.slice(0, person.indexOf('\0'));
    families.set(family, Math.min(mostOfOneName, (families.get(family) ?? 0) + 1));
  }
  return families;
}

/** By the set alone (for generators that draw frequent names often), or by the set and how evenly it was drawn from. */
function fitFamilies(families: ReadonlyMap<string, number>, { surname, frequent }: Generator): number {
  let [inside, outside, usual] = [0, 0, 0];
  for (const [family, people] of families) {
    if (!surname.has(family)) outside += people;
    else if (frequent?.has(family)) usual += people;
    else inside += people;
  }
  const bySet = fit(inside + usual, outside, surname.covers);
  if (!frequent) return bySet;
  const rest = Math.min(0.995, surname.covers + 0.01) - frequent.people;
  const even =
    usual * Math.log10((frequent.drawn * (1 - missed)) / frequent.people) +
    inside * Math.log10(((1 - frequent.drawn) * (1 - missed)) / Math.max(0.05, rest)) +
    outside * Math.log10(missed / (1 - Math.min(0.995, surname.covers + 0.01)));
  return Math.max(bySet, even);
}

/** Two family names are two draws. A middle name that is none, but a second given one, says nothing. */
function fitMiddles(middles: readonly string[], generator: Generator): number {
  if (!/^(?:es|pt)(?![a-z])/i.test(generator.locale)) return 0;
  const drawn = middles.filter((word) => !generator.given.has(word));
  return drawn.length < fewest ? 0 : fitFamilies(new Map(drawn.map((word) => [word, 1])), generator);
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

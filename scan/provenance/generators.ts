/** The names that generators of test data choose from. Made by `script/build-generators.ts`. */
import { readFileSync } from 'node:fs';
import { readWordSet, type StoredWordSet, type WordSet } from '../values/word-sets.ts';

/** Names that many bear: people have them often, a generator that draws evenly does not. */
interface Frequent {
  /** Share of people, at least, who bear one of them. */
  readonly people: number;
  /** Share of the generator's names that they are. */
  readonly drawn: number;
}

interface Covering {
  /** Share of real people who bear one of the names, from 0 to 1; counted or guessed high. */
  readonly covers: number;
}

export interface StoredGenerator {
  readonly generator: string;
  readonly locale: string;
  readonly given: StoredWordSet & Covering;
  readonly surname: StoredWordSet & Covering;
  readonly frequent?: StoredWordSet & Frequent;
}

export interface Generator {
  readonly generator: string;
  readonly locale: string;
  readonly given: WordSet & Covering;
  readonly surname: WordSet & Covering;
  readonly frequent: (WordSet & Frequent) | null;
}

let loaded: readonly Generator[] | null = null;

/** Read when the first table with names is judged. */
export function generators(): readonly Generator[] {
  loaded ??= (
    JSON.parse(readFileSync(new URL('./generators.json', import.meta.url), 'utf8')) as readonly StoredGenerator[]
  ).map(({ generator, locale, given, surname, frequent }) => ({
    generator,
    locale,
    given: { ...readWordSet(given), covers: given.covers },
    surname: { ...readWordSet(surname), covers: surname.covers },
    frequent: frequent ? { ...readWordSet(frequent), people: frequent.people, drawn: frequent.drawn } : null,
  }));
  return loaded;
}

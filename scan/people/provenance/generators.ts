/** The names that generators of test data choose from. Made by `script/build-generators.ts`. */
import { readFileSync } from 'node:fs';
import { readWordSet, type StoredWordSet, type WordSet } from '../hashing.ts';

interface Covering {
  /** Share of real people who bear one of the names, from 0 to 1; counted or guessed high. */
  readonly covers: number;
}

export interface StoredGenerator {
  readonly generator: string;
  readonly locale: string;
  readonly given: StoredWordSet & Covering;
  readonly surname: StoredWordSet & Covering;
}

export interface Generator {
  readonly generator: string;
  readonly locale: string;
  readonly given: WordSet & Covering;
  readonly surname: WordSet & Covering;
}

let loaded: readonly Generator[] | null = null;

/** Read when the first table with names is judged. */
export function generators(): readonly Generator[] {
  loaded ??= (
    JSON.parse(readFileSync(new URL('./generators.json', import.meta.url), 'utf8')) as readonly StoredGenerator[]
  ).map(({ generator, locale, given, surname }) => ({
    generator,
    locale,
    given: { ...readWordSet(given), covers: given.covers },
    surname: { ...readWordSet(surname), covers: surname.covers },
  }));
  return loaded;
}

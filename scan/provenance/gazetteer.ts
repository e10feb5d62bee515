/** Names of people and places, as sets from which nothing can be listed. Made by `script/build-gazetteer.ts`. */
import { readFileSync } from 'node:fs';
import { readWordSet, type StoredWordSet, type WordSet } from '../values/word-sets.ts';

export const gazetteerNames = ['given', 'surname', 'city', 'country', 'region', 'job'] as const;
export type Gazetteer = Readonly<Record<(typeof gazetteerNames)[number], WordSet>>;

let loaded: Gazetteer | null = null;

/** Read when the first table is typed: most runs, hooks above all, see none. */
export function gazetteer(): Gazetteer {
  loaded ??= read();
  return loaded;
}

function read(): Gazetteer {
  const stored = JSON.parse(readFileSync(new URL('./gazetteer.json', import.meta.url), 'utf8')) as Readonly<
    Record<keyof Gazetteer, StoredWordSet>
  >;
  return {
    given: readWordSet(stored.given),
    surname: readWordSet(stored.surname),
    city: readWordSet(stored.city),
    country: readWordSet(stored.country),
    region: readWordSet(stored.region),
    job: readWordSet(stored.job),
  };
}

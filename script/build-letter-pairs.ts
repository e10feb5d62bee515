/**
 * Makes `scan/values/letter-pairs.ts`: how much oftener one letter follows another in words than by chance, from the
 * words and names of all Latin languages that a generator of test data holds: `node script/build-letter-pairs.ts`.
 */
import { writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import { textsIn } from './columns/texts.ts';

const letters = 26;
/** Row of what begins a word. */
const start = letters;
/** Added to every count, so that no pair is impossible. */
const unseen = 2;

const counts = Array.from({ length: letters + 1 }, () => new Float64Array(letters));
for (const word of wordsOf()) {
  let before = start;
  for (const letter of word) {
    const at = letter.charCodeAt(0) - 97;
    const row = counts[before];
    if (row) row[at] = (row[at] ?? 0) + 1;
    before = at;
  }
}

const rows = counts.map((row) => {
  const sum = row.reduce((all, count) => all + count + unseen, 0);
  return [...row].map((count) => toDigit(Math.log2(((count + unseen) / sum) * letters))).join('');
});
const text = `/** Made by script/build-letter-pairs.ts: a row for each letter that stands before, the last for the beginning of a word. */
export const letterPairs =
  '${rows.join('')}';
`;
writeFileSync(new URL('../scan/values/letter-pairs.ts', import.meta.url), text);

/** Quarters of a bit from -4 to +4.75, as one of 36 digits. */
function toDigit(bits: number): string {
  return Math.max(0, Math.min(35, Math.round((bits + 4) * 4))).toString(36);
}

/** Small letters only. English words count for more, since code is written in English. */
function* wordsOf(): Generator<string> {
  for (const [locale, parts] of Object.entries(allLocales)) {
    const times = locale === 'en' ? 8 : 1;
    const words = textsIn(parts).flatMap((line) => line.toLowerCase().match(/[a-z]{2,}/g) ?? []);
    for (let time = 0; time < times; time++) yield* new Set(words);
  }
}

/**
 * Makes `scan/values/letter-pairs.ts`: how much oftener one letter follows another in words than by chance, from the
 * words and names of all Latin languages that a generator of test data holds: `node script/build-letter-pairs.ts`. Prints
 * how well drawn and written values are told apart by it.
 */
import { writeGenerated } from './generated.ts';
import { letterFigures, toFigureRow } from './letters/figures.ts';
import { locales, words } from './letters/words.ts';

const letters = 26;
/** Row of what begins a word. */
const start = letters;
/** Added to every count, so that no pair is impossible. */
const unseen = 2;
/** Code is written in English. */
const timesOfEnglish = 8;

const counts = Array.from({ length: letters + 1 }, () => new Float64Array(letters));
for (const locale of locales) for (const word of words(locale)) count(word, locale === 'en' ? timesOfEnglish : 1);

const rows = counts.map((row) => {
  const sum = row.reduce((all, each) => all + each + unseen, 0);
  return [...row].map((each) => toDigit(Math.log2(((each + unseen) / sum) * letters))).join('');
});
writeGenerated(
  'scan/values/letter-pairs.ts',
  `/** Made by script/build-letter-pairs.ts: a row for each letter that stands before, the last for the beginning of a word. */
export const letterPairs =
  '${rows.join('')}';
`,
);
for (const figure of letterFigures()) console.error(toFigureRow(figure));

function count(word: string, times: number): void {
  let before = start;
  for (const letter of word) {
    const at = letter.charCodeAt(0) - 97;
    const row = counts[before];
    if (row) row[at] = (row[at] ?? 0) + times;
    before = at;
  }
}

/** Quarters of a bit from -4 to +4.75, as one of 36 digits. */
function toDigit(bits: number): string {
  return Math.max(0, Math.min(35, Math.round((bits + 4) * 4))).toString(36);
}

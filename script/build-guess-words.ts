/**
 * Makes `scan/match/guess/known-words.ts`: the words that at least nine of the pinned packages hold:
 * `node script/build-guess-words.ts`.
 */
import { storeWordSet } from '../scan/values/word-sets.ts';
import { writeGenerated } from './generated.ts';
import { packages, textsOf } from './guess/texts.ts';

const least = 9;
/** In camelCase, or in capitals that stand apart. */
const word = /[A-Z]?[a-z]{1,13}|(?<![A-Za-z0-9])[A-Z]{2,13}(?![a-z])/g;

const counts = new Map<string, number>();
for (const of of packages) {
  const own = new Set(textsOf(of).flatMap((text) => text.match(word) ?? []));
  for (const each of new Set([...own].map((text) => text.toLowerCase()))) counts.set(each, (counts.get(each) ?? 0) + 1);
}
const known = [...counts].filter(([text, count]) => count >= least && text.length > 1).map(([text]) => text);
const { size, bits } = storeWordSet(new Set(known.toSorted()));
writeGenerated(
  'scan/match/guess/known-words.ts',
  `/** Made by script/build-guess-words.ts: a set of words, as \`scan/values/word-sets.ts\` keeps them. */
export const knownWords = {
  size: ${size},
  bits: '${bits}',
};
`,
);

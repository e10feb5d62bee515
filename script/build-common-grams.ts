/**
 * Makes `scan/match/prefilter/common-grams.ts`: what text and code hold most often, from the packages that this repository pins:
 * `node script/build-common-grams.ts`, after `script/bootstrap`.
 */
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { foldedGram } from '../scan/match/prefilter/grams.ts';

const wanted = 4_096;
/** A file says a thing so many times at most, and larger files hold what was generated. */
const mostTimes = 20;
const largest = 200_000;

const home = new URL('..', import.meta.url).pathname;
const files = globSync('node_modules/**/*.{js,ts,mjs,md,json,css,html,txt,yml,py,c,cc,h,sh}', { cwd: home });
const counts = new Map<number, number>();
for (const file of files.toSorted()) {
  const path = `${home}${file}`;
  const status = statSync(path);
  if (status.isFile() && status.size <= largest) count(readFileSync(path));
}
const common = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b).slice(0, wanted);
const grams = common.map(([gram]) => String.fromCharCode(...[0, 8, 16, 24].map((bits) => (gram >>> bits) & 0xff)));
const text = `/** Made by script/build-common-grams.ts: four bytes each, small letters, the most frequent first. */
export const commonGrams =
  ${JSON.stringify(grams.join(''))};
`;
writeFileSync(new URL('../scan/match/prefilter/common-grams.ts', import.meta.url), text);

function count(bytes: Buffer): void {
  const here = new Map<number, number>();
  for (let at = 0; at + 4 <= bytes.length; at++) {
    const gram = foldedGram(bytes.readUInt32LE(at));
    const times = (here.get(gram) ?? 0) + 1;
    here.set(gram, times);
    if (times <= mostTimes) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
}

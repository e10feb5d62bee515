/** What a value is made of, how it is written and under which name: named numbers that `model.ts` weighs. */
import { count, kinds, type PossibleSecret, type CountedValue } from './counted.ts';
import { alphabets, expressions, marks, names } from './signs.ts';

/** With which signs hold of it, 0 or 1 each in the order of `signs.ts`. */
interface Looked extends CountedValue {
  readonly alphabet: number;
  readonly marked: readonly number[];
  readonly expressed: readonly number[];
  readonly named: readonly number[];
}

/** What stands before a semicolon is what people read of it; a number is between -4 and 4. */
type Feature = readonly [name: string, of: (looked: Looked) => number];

const lengths = [7, 9, 11, 13, 15, 19, 23, 27, 31, 32, 39, 40, 47, 63, 64, Infinity] as const;
const kindNames = {
  a: 'small letter',
  A: 'capital',
  '9': 'digit',
  '-': 'separator',
  ' ': 'blank',
  '#': 'sign',
  x: 'other letter',
  '^': 'beginning',
} as const;
const keyboard = /qwe|wer|ert|rty|asd|sdf|dfg|zxc|xcv|123|234|345|456|567|678|789|abc|bcd|cde/gi;
export const pairsOf = 'letters that follow one another as in words';

const features: readonly Feature[] = [
  ['; all values', () => 1],
  ['; passwords', ({ isPassword }) => isPassword],
  ...lengths.map((most, at): Feature => {
    const least = (lengths[at - 1] ?? 0) + 1;
    return [`its length; from ${least}`, ({ value }) => Number(value.length <= most && value.length >= least)];
  }),
  ...alphabets.flatMap(([name], at): Feature[] => [
    [`made of ${name}`, ({ alphabet }) => Number(alphabet === at)],
    [`${pairsOf}; among ${name}`, ({ alphabet, pairs }) => (alphabet === at ? clip(pairs / 8) : 0)],
    [`how many different characters; among ${name}`, ({ alphabet, entropy }) => (alphabet === at ? entropy : 0)],
  ]),
  ...(['^', ...kinds] as const).flatMap((before) =>
    kinds.map((now): Feature => [
      `; ${kindNames[now]} behind ${kindNames[before]}`,
      ({ steps }) => clip((steps.get(before + now) ?? 0) / 4),
    ]),
  ),
  [pairsOf, ({ pairs }) => clip(pairs / 8)],
  [`${pairsOf}; each`, ({ pairs, letters }) => clip(pairs / Math.max(letters, 1))],
  ['words inside', ({ known, letters }) => known / Math.max(letters, 1)],
  ['words inside; in a password', ({ known, letters, isPassword }) => (isPassword * known) / Math.max(letters, 1)],
  ['words inside; of all characters', ({ known, value }) => known / value.length],
  ['letters outside of words', ({ known, short, letters }) => clip((letters - known - short) / 8)],
  ['short words inside', ({ short, value }) => short / value.length],
  ['nothing but words', ({ known, short, letters }) => Number(known + short === letters)],
  [
    'nothing but words; short ones',
    ({ known, short, letters, value }) => (known + short === letters ? short / value.length : 0),
  ],
  [
    'nothing but words; in a password',
    ({ known, short, letters, isPassword }) => Number(isPassword === 1 && known + short === letters),
  ],
  ['words and numbers', ({ known, short, numbers, value }) => (known + short + numbers) / value.length],
  ['rows of the keyboard', ({ value }) => clip((value.match(keyboard)?.length ?? 0) / 2)],
  ...marks.flatMap(([name], at): Feature[] => [
    [name, ({ marked }) => marked[at] ?? 0],
    [`${name}; in a password`, ({ marked, isPassword }) => (marked[at] ?? 0) * isPassword],
  ]),
  ...expressions.map(([name], at): Feature => [
    `${name}; beside words`,
    ({ expressed, known, short, value }) => ((expressed[at] ?? 0) * (known + short)) / value.length,
  ]),
  ...names.map(([name], at): Feature => [name, ({ named }) => named[at] ?? 0]),
];

export const featureNames: readonly string[] = features.map(([name]) => name);

export function featuresOf(candidate: PossibleSecret): Float64Array {
  const counted = count(candidate);
  const { value, around } = counted;
  const looked: Looked = {
    ...counted,
    alphabet: alphabets.findIndex(([, holds]) => holds.test(value)),
    marked: marks.map(([, holds]) => Number(holds.test(value))),
    expressed: expressions.map(([, holds]) => Number(holds.test(value))),
    named: names.map(([, holds]) => Number(holds.test(around))),
  };
  return Float64Array.from(features, ([, of]) => of(looked));
}

const clip = (number: number): number => Math.max(-4, Math.min(4, number));

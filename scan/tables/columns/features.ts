/**
 * What the model sees of a column: its name in pieces, shares of values of a shape, a lexicon or a gazetteer, what the
 * validators say, and letters in threes. Each feature has a name, so that a decision can be explained.
 */
import { normaliseName, type Check } from '../../../rules/index.ts';
import { gazetteer } from '../../provenance/gazetteer.ts';
import { hashOf } from '../../values/word-sets.ts';
import { classes } from './identifiers.ts';
import { isIdentityNumber } from './identity-numbers.ts';
import { lexicons } from './lexicons.ts';
import { shapes } from './shapes.ts';

/** Indexes and values of what is not zero. */
export interface Features {
  readonly indexes: number[];
  readonly values: number[];
}

export interface ColumnFacts {
  readonly name: string;
  /** Identifiers whose rules know the name. */
  readonly named: readonly string[];
  /** All values that are there, in the order of their rows; trimmed. */
  readonly values: readonly string[];
  /** Rows that were looked at. */
  readonly rows: number;
}

export const sizes = { header: 1536, threes: 1024 } as const;
/** Values of a column that are looked at closely, and those that the slow checks see. */
const most = { values: 32, checked: 16, measured: 160, length: 200 } as const;

const checkNames: readonly (readonly [check: string, shape: RegExp])[] = [
  ['email', /@/],
  ['card', /^[2-6](?:[ -]?\d){11,18}$/],
  ['iban', /^[A-Z]{2}\d{2}/i],
  ['us-ssn', /^\d{3}-?\d{2}-?\d{4}$/],
  ['phone', /^\+?[\d\s().x/-]{9,24}$/],
];
const gazetteerRates = [
  'given name',
  'surname',
  'first word a given name',
  'last word a surname',
  'first word a surname',
  'city',
  'country',
  'region',
  'job',
  'last word a job',
] as const;
const lexiconNames = Object.keys(lexicons);
/** A share says most at its ends. */
const steps = ['', ' in half', ' in nearly all'] as const;

const shares: readonly string[] = [
  ...shapes.map(([name]) => name),
  ...lexiconNames.map((name) => `word of ${name}`),
  ...gazetteerRates,
  ...checkNames.map(([check]) => `check ${check}`),
  'number with check digit',
  'coordinate',
];
const measures = [
  'always true',
  'filled',
  'distinct',
  'few different',
  'all different',
  'one length',
  'rising',
  'counting up',
  'has a name',
  'year of a birth',
  'year of now',
  'years far apart',
  'time of day',
  'round numbers',
  'below a hundred',
  'hundreds',
  'thousands',
  'ten thousands',
  'millions',
  'small and with sign',
  'years ahead',
] as const;
const lengths = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 24, 32, 48, 80] as const;
const kinds = [
  'digits',
  'small letters',
  'capitals',
  'spaces',
  'dots',
  'dashes',
  'other signs',
  'other letters',
] as const;

/** Names of all features but the pieces of words, by index. */
export const featureNames: readonly string[] = [
  ...shares.flatMap((name) => steps.map((step) => name + step)),
  ...measures,
  ...lengths.map((length) => `length about ${length}`),
  ...kinds.flatMap((name) => [`share of ${name}`, `many ${name}`]),
  ...classes.map((name) => `named ${name}`),
];
const offsets = {
  measures: shares.length * steps.length,
  lengths: shares.length * steps.length + measures.length,
  kinds: shares.length * steps.length + measures.length + lengths.length,
  named: featureNames.length - classes.length,
  header: featureNames.length,
  threes: featureNames.length + sizes.header,
} as const;
export const featureCount = featureNames.length + sizes.header + sizes.threes;

/** `hits` below one takes away so many of the gazetteers' hits: real names are rarer than those of any list. */
export function toFeatures(facts: ColumnFacts, checks: ReadonlyMap<string, Check>, hits = 1): Features {
  const features: Features = { indexes: [], values: [] };
  const add = (index: number, value: number): void => {
    if (value === 0) return;
    features.indexes.push(index);
    features.values.push(value);
  };
  addHeader(facts, add);
  const close = choose(facts.values).map((value) => value.slice(0, most.length));
  if (close.length > 0) {
    addShares(close, checks, hits, add);
    addLetters(close, add);
    addThrees(close, add);
  }
  addMeasures(facts, add);
  return features;
}

type Add = (index: number, value: number) => void;

/** Different values from all over the sample. */
function choose(values: readonly string[]): string[] {
  const step = Math.max(1, values.length / (most.values * 4));
  const chosen = new Set<string>();
  for (let at = 0; at < values.length && chosen.size < most.values * 4; at += step)
    chosen.add(values[Math.floor(at)] ?? '');
  const distinct = [...chosen];
  const stride = Math.max(1, distinct.length / most.values);
  const count = Math.min(distinct.length, most.values);
  return Array.from({ length: count }, (_, at) => distinct[Math.floor(at * stride)] ?? '');
}

function addHeader({ name, named }: ColumnFacts, add: Add): void {
  const text = normaliseName(name).slice(0, 60);
  if (text === '') return;
  for (const each of new Set(named)) {
    const index = classes.findIndex((known) => known === each);
    if (index >= 0) add(offsets.named + index, 2);
  }
  const pieces = new Set<number>();
  const framed = `^${text}$`;
  for (const length of [2, 3, 4, 6]) {
    for (let at = 0; at + length <= framed.length; at++)
      pieces.add(hashOf(framed, length, at, at + length) % sizes.header);
  }
  const words = toWords(name);
  for (const word of words) pieces.add(hashOf(word, 99) % sizes.header);
  // What a long name means stands at its end: `default address zip`.
  pieces.add(hashOf(words.at(-1) ?? '', 98) % sizes.header);
  const weight = 2 / Math.sqrt(pieces.size);
  for (const piece of pieces) add(offsets.header + piece, weight);
}

/** `billingFirst_name 2` -> billing, first, name. */
export function toWords(name: string): string[] {
  return name
    .slice(0, 80)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}]+/u)
    .map(normaliseName)
    .filter((word) => word !== '');
}

function addShares(close: readonly string[], checks: ReadonlyMap<string, Check>, hits: number, add: Add): void {
  const plain = close.map(normaliseName);
  const rates = [
    ...shapes.map(([, shape]) => rate(close, (value) => shape.test(value))),
    ...lexiconNames.map((name) => rate(close, (value, at) => lexicons[name]?.(value, plain[at] ?? '') ?? false)),
    ...toGazetteerRates(close, plain).map((each) => each * hits),
    ...checkNames.map(([name, shape]) => checkRate(close, shape, checks.get(name))),
    rate(close, isIdentityNumber),
    rate(close, isCoordinate),
  ];
  for (const [at, each] of rates.entries()) {
    if (each === 0) continue;
    add(at * steps.length, each);
    if (each >= 0.5) add(at * steps.length + 1, 1);
    if (each >= 0.92) add(at * steps.length + 2, 1);
  }
}

function rate(values: readonly string[], holds: (value: string, at: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < values.length; at++) if (holds(values[at] ?? '', at)) count++;
  return count / values.length;
}

function checkRate(values: readonly string[], shape: RegExp, check: Check | undefined): number {
  if (!check) return 0;
  const some = values.slice(0, most.checked);
  return rate(some, (value) => shape.test(value) && check.judge(value).status !== 'invalid');
}

function isCoordinate(value: string): boolean {
  const number = /^-?\d{1,3}\.\d{2,}$/.test(value) ? Number(value) : Number.NaN;
  return Math.abs(number) <= 180;
}

/** In the order of `gazetteerRates`. */
function toGazetteerRates(close: readonly string[], plain: readonly string[]): number[] {
  const { given, surname, city, country, region, job } = gazetteer();
  const counts = gazetteerRates.map(() => 0);
  for (const [row, value] of close.entries()) {
    if (value.length > 80 || !/\p{L}/u.test(value)) continue;
    const whole = plain[row] ?? '';
    const words = value.split(/[\s,]+/).filter((word) => word.length > 1);
    const [first = '', last = ''] =
      words.length > 1 ? [normaliseName(words[0] ?? ''), normaliseName(words.at(-1) ?? '')] : [];
    const holds = [
      given.has(whole),
      surname.has(whole),
      first !== '' && given.has(first),
      last !== '' && surname.has(last),
      first !== '' && surname.has(first),
      city.has(whole),
      country.has(whole),
      region.has(whole),
      job.has(whole),
      job.has(last === '' ? whole : last),
    ];
    for (const [at, each] of holds.entries()) if (each) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count) => count / close.length);
}

function addLetters(close: readonly string[], add: Add): void {
  const counts = kinds.map(() => 0);
  let total = 0;
  for (const value of close) {
    const nearest = lengths.findLastIndex((length) => length <= value.length);
    add(offsets.lengths + Math.max(0, nearest), 1 / close.length);
    for (let at = 0; at < value.length; at++) {
      const kind = kindOf(value.charCodeAt(at));
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    total += value.length;
  }
  for (const [at, count] of counts.entries()) {
    const share = total > 0 ? count / total : 0;
    add(offsets.kinds + at * 2, share);
    if (share > 0.6) add(offsets.kinds + at * 2 + 1, 1);
  }
}

/** Index into `kinds`. */
function kindOf(code: number): number {
  if (code >= 48 && code <= 57) return 0;
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code === 32) return 3;
  if (code === 46) return 4;
  if (code === 45) return 5;
  return code < 128 ? 6 : 7;
}

/** Digits count as one letter, so that what is learnt is the form of words. */
function addThrees(close: readonly string[], add: Add): void {
  const rates = new Map<number, number>();
  const some = close.slice(0, 24);
  for (const value of some) {
    const framed = `^${value.slice(0, 40).toLowerCase().replace(/\d/g, '0')}$`;
    const seen = new Set<number>();
    for (let at = 0; at + 3 <= framed.length; at++) seen.add(hashOf(framed, 3, at, at + 3) % sizes.threes);
    for (const piece of seen) rates.set(piece, (rates.get(piece) ?? 0) + 1);
  }
  for (const [piece, count] of rates) add(offsets.threes + piece, Math.sqrt(count / some.length) / 2);
}

function addMeasures({ name, values: all, rows }: ColumnFacts, add: Add): void {
  // In their order, since some of it is whether they rise.
  const values = all.slice(0, most.measured);
  const distinct = new Set(values).size;
  const numbers = values.map((value) => (/^-?\d{1,15}(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN));
  const whole = numbers.filter((number) => !Number.isNaN(number));
  const years = values
    .slice(0, 60)
    .map(toYear)
    .filter((year) => year > 0);
  const middle = years.toSorted((a, b) => a - b)[years.length >> 1] ?? 0;
  const middleNumber = whole.toSorted((a, b) => a - b)[whole.length >> 1] ?? 0;
  const isNumeric = whole.length > values.length * 0.8 && whole.length > 0;
  const share = (count: number, of: number): number => (of > 0 ? count / of : 0);
  const between = (low: number, high: number): number =>
    isNumeric && middleNumber >= low && middleNumber < high ? 1 : 0;
  const rising = numbers.filter((number, at) => at > 0 && number > (numbers[at - 1] ?? 0)).length;
  const nextOnes = numbers.filter((number, at) => at > 0 && number === (numbers[at - 1] ?? 0) + 1).length;
  const measured: Readonly<Record<(typeof measures)[number], number>> = {
    'always true': 1,
    filled: share(all.length, rows),
    distinct: share(distinct, values.length),
    'few different': distinct <= 12 && values.length > 20 ? 1 : 0,
    'all different': distinct === values.length && distinct > 5 ? 1 : 0,
    'one length': values.length > 3 && new Set(values.map((value) => value.length)).size === 1 ? 1 : 0,
    rising: share(rising, values.length - 1) > 0.95 && values.length > 3 ? 1 : 0,
    'counting up': share(nextOnes, values.length - 1) > 0.9 && values.length > 3 ? 1 : 0,
    'has a name': name === '' ? 0 : 1,
    'year of a birth': share(years.filter((year) => year >= 1925 && year <= 2012).length, years.length),
    'year of now': share(years.filter((year) => year >= 2013 && year <= 2030).length, years.length),
    'years far apart': years.length > 3 && Math.max(...years) - Math.min(...years) > 15 && middle < 2008 ? 1 : 0,
    'time of day': rate(values.length > 0 ? values.slice(0, 50) : [''], (value) => /\d:\d{2}/.test(value)),
    'round numbers': isNumeric ? share(whole.filter((number) => number % 100 === 0).length, whole.length) : 0,
    'below a hundred': between(0, 100),
    hundreds: between(100, 1_000),
    thousands: between(1_000, 10_000),
    'ten thousands': between(10_000, 1_000_000),
    millions: between(1_000_000, Number.MAX_SAFE_INTEGER),
    'small and with sign': isNumeric && whole.some((number) => number < 0) ? 1 : 0,
    'years ahead': share(years.filter((year) => year > 2026).length, years.length),
  };
  for (const [at, each] of measures.entries()) add(offsets.measures + at, measured[each]);
}

/** Of a date in any of the usual orders; 0 where there is none. */
function toYear(value: string): number {
  const match =
    /^(\d{4})[-/.]\d{1,2}[-/.]\d{1,2}/.exec(value) ??
    /^\d{1,2}[-/. ](?:\d{1,2}|[A-Za-z]{3,9})[-/. ](\d{4})/.exec(value) ??
    /\b((?:19|20)\d{2})$/.exec(value.slice(0, 40));
  return match ? Number(match[1]) : 0;
}

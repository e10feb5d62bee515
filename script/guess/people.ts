/** Passwords as people choose them, and what they write where one could stand: names of things, joined in all ways. */
import { draw } from './machines.ts';
import { below, capital, pick, type Maker, type Random } from './maker.ts';

type Word = (random: Random) => string;

/** What stands for what says `toPart`; a hyphen is what joins. */
const chosen: readonly (readonly [of: string, pattern: string, held?: 'held'])[] = [
  ['word, number, sign', 'Wd!'],
  ['word, sign, number', 'W!d'],
  ['two words, sign, number', 'WW!d'],
  ['word and year', 'Wy'],
  ['word, year, sign', 'Wy!'],
  ['short word and number', 'v##d'],
  ['letters for letters', 'Ld!'],
  ['letters for letters, two words', 'll!#', 'held'],
  ['word, what it is, number, sign', 'WSd!'],
  ['sign in front', '!W#d'],
  ['number in front', '#d!W'],
  ['words, hyphens, year', 'w-w-y'],
  ['words, hyphens, number', 'w-w-##'],
  ['pass phrase', 'W-W-W-Wd'],
  ['two words, hyphen, number, sign', 'w-W#d!', 'held'],
];
const written: readonly (readonly [of: string, pattern: string, held?: 'held'])[] = [
  ['in camelCase', 'wWW'],
  ['in PascalCase', 'WWW'],
  ['in PascalCase, and a number', 'WW#'],
  ['in camelCase, and a number', 'wW#', 'held'],
  ['with hyphens and capitals', 'W-W-W'],
  ['with underscores', 'w_w_w'],
  ['with hyphens', 'w-w-w'],
  ['with points', 'w.w.w'],
  ['with blanks', 'w w w'],
  ['a call', 'w.w(w)'],
  ['a path', '/w/w/w'],
  ['a file', 'w-w.e', 'held'],
  ['one', 'w'],
  ['one and a half', 'wv'],
  ['of a secret, and a number', 'w-s-##'],
  ['of a secret, and a year', 'w-s-y'],
  ['of a secret in front, and a number', 's-w-#'],
  ['of a secret in capitals', 'C'],
  ['of algorithms in capitals', 'G_G_G'],
  ['of more algorithms in capitals', 'G_G_G_G_G'],
  ['an id in capitals', 'G_##dd'],
];

const signs = ['!', '@', '#', '$', '%', '&', '*', '?', '!!', '.', '+'];
const forLetters: Readonly<Record<string, string>> = { a: '@', e: '3', i: '1', o: '0', s: '$', t: '7' };
const secrets = 'password pass token secret key user admin login auth name field type'.split(' ');
const sizes = '1 2 3 5 8 16 20 64 128 256 384 512 1305'.split(' ');

/** `word`: one of some language. */
export function peopleMake(word: Word): readonly Maker[] {
  const make = (pattern: string, random: Random): string => {
    const joint = pick(random, [...'-_.']);
    return pattern.replace(/[A-Za-z#!-]/g, (sign) => (sign === '-' ? joint : toPart(sign, word, random)));
  };
  return [
    ...chosen.map(([of, pattern, held]): Maker => toMaker('chosen', of, held, (random) => make(pattern, random))),
    ...written.map(([of, pattern, held]): Maker => toMaker('written', of, held, (random) => make(pattern, random))),
    toMaker('chosen', 'few letters', undefined, (random) =>
      draw('[bcdfghjklmnpqrstvwxz]', 6 + below(random, 2), random),
    ),
    toMaker(
      'chosen',
      'initials',
      undefined,
      (random) =>
        `${draw('alpha', 3 + below(random, 3), random)}${pick(random, signs)}${draw('digits', 3 + below(random, 3), random)}`,
    ),
  ];
}

function toMaker(truth: Maker['truth'], of: string, held: 'held' | undefined, make: Maker['make']): Maker {
  return { of: truth === 'written' ? `words ${of}` : of, truth, isHeld: held !== undefined, make };
}

function toPart(sign: string, word: Word, random: Random): string {
  switch (sign) {
    case 'w':
      return word(random);
    case 'W':
      return capital(word(random));
    case 'v':
      return word(random).slice(0, 4);
    case 'l':
      return exchange(word(random), forLetters, random);
    case 'L':
      return exchange(capital(word(random)), forLetters, random);
    case '#':
      return draw('digits', 1, random);
    case 'd':
      return draw('digits', 1 + below(random, 3), random);
    case 'y':
      return String(1970 + below(random, 57));
    case 's':
      return pick(random, secrets);
    case 'S':
      return capital(pick(random, secrets));
    case 'e':
      return pick(random, ['yml', 'pem', 'json', 'txt', 'key']);
    case 'C':
      return `${draw('[a-z]', 2 + below(random, 4), random)}${pick(random, secrets)}`.toUpperCase();
    case 'G':
      return toCapitals(word, random);
    default:
      return pick(random, signs);
  }
}

/** `AES`, `256`, `CAMELLIA`, `SHA384` */
function toCapitals(word: Word, random: Random): string {
  if (random() < 0.25) return pick(random, sizes);
  const text = random() < 0.5 ? word(random).slice(0, 8) : draw('[aeioubcdghlmnprstkx]', 2 + below(random, 3), random);
  return text.toUpperCase() + (random() < 0.15 ? pick(random, sizes) : '');
}

function exchange(word: string, by: Readonly<Record<string, string>>, random: Random): string {
  return [...word].map((letter) => (random() < 0.6 ? (by[letter] ?? letter) : letter)).join('');
}

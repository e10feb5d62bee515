/** Secrets as generators, password managers and libraries draw them. */
import { charactersOf } from '../../rules/token.ts';
import { below, capital, pick, type Maker, type Random } from './maker.ts';

const alphabets: readonly (readonly [alphabet: string, least: number, most: number, held?: 'held'])[] = [
  ['printable', 9, 64],
  ['[!-~]', 9, 40],
  ['[a-z0-9!@#$%^&*(=+)_-]', 32, 60],
  ['[A-Za-z0-9!@#$%^&*]', 9, 32],
  ['[A-Za-z0-9_.~-]', 12, 44],
  ['[A-Za-z2-9]', 10, 24, 'held'],
  ['[0-9a-z_]', 14, 40, 'held'],
  ['[a-z0-9-]', 16, 40, 'held'],
  ['base62', 9, 64],
  ['base64', 16, 64],
  ['base64url', 16, 64],
  ['base58', 12, 52, 'held'],
  ['base32', 12, 52],
  ['hex-lower', 12, 64],
  ['hex-upper', 12, 64],
  ['alnum-lower', 10, 48],
  ['alnum-upper', 10, 48],
  ['alpha', 12, 48],
  ['lower', 14, 48],
  ['upper', 14, 40],
];
/** Shorter ones oftener, since they say less. */
const usualLengths = [10, 10, 10, 12, 12, 14, 16, 16, 20, 24, 32, 40, 48, 64];
const prefixes = ['sk', 'pk', 'app', 'svc', 'prod', 'key', 'live', 'db', 'tok', 'x'];

const others: readonly (readonly [of: string, isHeld: boolean, make: (random: Random) => string])[] = [
  ['base64 of bytes', false, (random) => bytes(random, pick(random, [12, 16, 18, 24, 32, 48])).toString('base64')],
  [
    'two parts',
    false,
    (random) => `${some('base62', 6, 18, random)}${pick(random, [...'.-_:'])}${some('base62', 8, 24, random)}`,
  ],
  [
    'a prefix',
    false,
    (random) =>
      `${pick(random, prefixes)}${pick(random, [...'_-.'])}${some(pick(random, ['base62', 'hex-lower', 'alnum-lower']), 14, 26, random)}`,
  ],
  ['five groups of five', false, (random) => [1, 2, 3, 4, 5].map(() => draw('alnum-upper', 5, random)).join('-')],
  ['a UUID', false, (random) => [8, 4, 4, 4, 12].map((length) => draw('hex-lower', length, random)).join('-')],
  ['syllables', false, (random) => spoken(random, 8 + below(random, 8))],
  [
    'three parts of syllables',
    false,
    (random) => `${syllables(random, 6)}-${capital(syllables(random, 5))}${below(random, 10)}-${syllables(random, 6)}`,
  ],
];

export const machinesDraw: readonly Maker[] = [
  ...alphabets.map(([of, least, most, held]): Maker => ({
    of,
    truth: 'drawn',
    isHeld: held !== undefined,
    make: (random) => {
      const usual = pick(random, usualLengths);
      return random() < 0.5 && usual >= least && usual <= most
        ? draw(of, usual, random)
        : some(of, least, most - least + 1, random);
    },
  })),
  ...others.map(([of, isHeld, make]): Maker => ({ of, truth: 'drawn', isHeld, make })),
];

function some(alphabet: string, least: number, more: number, random: Random): string {
  return draw(alphabet, least + below(random, more), random);
}

export function draw(alphabet: string, length: number, random: Random): string {
  const characters = charactersOf(alphabet);
  return Array.from({ length }, () => pick(random, characters)).join('');
}

function bytes(random: Random, count: number): Buffer {
  return Buffer.from(Array.from({ length: count }, () => below(random, 256)));
}

const consonants = 'b d f g h k l m n p r s t v z ch ph th x j w'.split(' ');
const vowels = 'a e i o u ai ee oo ei'.split(' ');

function syllables(random: Random, length: number): string {
  const parts = Array.from({ length }, () => pick(random, consonants) + pick(random, vowels));
  return parts.join('').slice(0, length);
}

/** With a capital and one or two digits somewhere, as pwgen makes them. */
function spoken(random: Random, length: number): string {
  const letters = [...syllables(random, length)];
  letters[below(random, length)] = String(below(random, 10));
  letters[below(random, length)] = draw('upper', 1, random);
  if (random() < 0.5) letters[below(random, length)] = String(below(random, 10));
  return letters.join('');
}

/** A value that may be a secret, its characters and words counted once for all features. */
import { letterPairs } from '../../values/letter-pairs.ts';
import { isWritten, isWord } from './words.ts';

export interface PossibleSecret {
  readonly value: string;
  /** What was matched beside the value, its name among it. */
  readonly around: string;
  readonly kind: 'password' | 'secret';
}

export interface CountedValue {
  readonly value: string;
  readonly around: string;
  /** 1, or 0. */
  readonly isPassword: number;
  /** By kind of the character before and of the one behind it: `aA`, `a9`, `9-` … */
  readonly steps: ReadonlyMap<string, number>;
  /** Bits by which letters follow one another oftener in words than by chance. */
  readonly pairs: number;
  readonly letters: number;
  /** Letters of known words, and of short ones that are capitals or stand apart. */
  readonly known: number;
  readonly short: number;
  /** Digits in groups of up to four. */
  readonly numbers: number;
  readonly entropy: number;
}

export const kinds = ['a', 'A', '9', '-', ' ', '#', 'x'] as const;

/** What is longer is judged by its beginning. */
const longest = 160;

export function count({ value: whole, around, kind }: PossibleSecret): CountedValue {
  const value = whole.slice(0, longest);
  const steps = new Map<string, number>();
  let [before, pairs, letters] = ['^', 0, 0];
  let last = 26;
  for (const character of value) {
    const now = kindOf(character);
    steps.set(before + now, (steps.get(before + now) ?? 0) + 1);
    const letter = now === 'a' || now === 'A' ? character.toLowerCase().charCodeAt(0) - 97 : 26;
    if (letter < 26) {
      letters++;
      pairs += pairBits(before === 'a' && now === 'A' ? 26 : last, letter);
    }
    [before, last] = [now, letter];
  }
  return {
    value,
    around,
    isPassword: Number(kind === 'password'),
    steps,
    pairs,
    letters,
    ...countParts(value),
    entropy: shareOfEntropy(value),
  };
}

function kindOf(character: string): (typeof kinds)[number] {
  if (character >= 'a' && character <= 'z') return 'a';
  if (character >= 'A' && character <= 'Z') return 'A';
  if (character >= '0' && character <= '9') return '9';
  if (/[-_./:]/.test(character)) return '-';
  if (/\s/.test(character)) return ' ';
  return character < '\x7f' ? '#' : 'x';
}

function pairBits(before: number, letter: number): number {
  return Number.parseInt(letterPairs[before * 26 + letter] ?? 'g', 36) / 4 - 4;
}

interface Parts {
  readonly known: number;
  readonly short: number;
  readonly numbers: number;
}

/** Words in camelCase, in capitals and between signs; numbers between them. */
const part = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+/g;

/** In characters. The set of words errs in one of a hundred, so that it is asked of parts, not of every piece. */
function countParts(value: string): Parts {
  let [known, short, numbers] = [0, 0, 0];
  for (const [text] of value.matchAll(part)) {
    if (text <= '9~') numbers += text.length <= 4 ? text.length : 0;
    else if (text.length > 3) known += isWritten(text.toLowerCase()) ? text.length : 0;
    else if (text.length > 1) short += isWord(text.toLowerCase()) ? text.length : 0;
  }
  return { known, short, numbers };
}

/** Of the most that so many characters can have. */
function shareOfEntropy(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const each of counts.values()) bits -= (each / value.length) * Math.log2(each / value.length);
  return value.length < 2 ? 0 : bits / Math.log2(value.length);
}

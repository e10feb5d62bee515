/** Was a value drawn or written? Measured by how its characters follow one another. */
import { letterPairs } from './letter-pairs.ts';

/** Bits for "written" (above 0) or "drawn" (below) that one character behind another is worth. */
const bits = {
  /** A word goes on in its case; half of drawn letters do not. */
  sameCase: 0.6,
  /** `camelCase`. */
  newWord: -1.2,
  /** `step2`. */
  numberBehind: -0.9,
  /** `2nd`. */
  wordBehindNumber: -2.2,
  sameKind: 0.4,
  separator: 0.6,
  /** `Hello, world (2)`: a sign beside a blank. */
  punctuation: 1.5,
  sign: -1.6,
  otherLetters: 2,
};

/** Below 0 it is more likely drawn, above more likely written; in bits, and by how much for each character. */
export function wordlikeness(value: string): number {
  let sum = 0;
  let before = start;
  for (let at = 0; at < value.length; at++) {
    const now = kindOf(value.charCodeAt(at));
    sum += weigh(before, now);
    before = now;
  }
  return sum;
}

interface Kind {
  readonly is: 'start' | 'lower' | 'upper' | 'digit' | 'separator' | 'blank' | 'sign' | 'other';
  /** From 0, for letters. */
  readonly letter: number;
}

const start: Kind = { is: 'start', letter: 26 };
const kinds: readonly Kind[] = Array.from({ length: 128 }, (_, code) => toKind(code));
const other: Kind = { is: 'other', letter: 26 };

function kindOf(code: number): Kind {
  return kinds[code] ?? other;
}

function toKind(code: number): Kind {
  const text = String.fromCharCode(code);
  if (/[a-z]/.test(text)) return { is: 'lower', letter: code - 97 };
  if (/[A-Z]/.test(text)) return { is: 'upper', letter: code - 65 };
  if (/[0-9]/.test(text)) return { is: 'digit', letter: 26 };
  if (/[\s]/.test(text)) return { is: 'blank', letter: 26 };
  return { is: /[-_./:]/.test(text) ? 'separator' : 'sign', letter: 26 };
}

function weigh(before: Kind, now: Kind): number {
  if (now.is === 'other') return bits.otherLetters;
  if (now.letter < 26) return weighLetter(before, now);
  if (now.is === 'digit') return weighDigit(before);
  if (now.is === 'blank') return bits.punctuation;
  if (now.is === 'separator') return before.letter < 26 || before.is === 'digit' ? bits.separator : bits.sign / 2;
  return before.is === 'blank' ? bits.punctuation : bits.sign;
}

function weighLetter(before: Kind, now: Kind): number {
  const isNewWord = before.is === 'lower' && now.is === 'upper';
  const follows = pairBits(isNewWord ? 26 : before.letter, now.letter);
  if (isNewWord) return follows + bits.newWord;
  if (before.is === 'digit') return follows + bits.wordBehindNumber;
  return before.is === now.is ? follows + bits.sameCase : follows;
}

function weighDigit(before: Kind): number {
  if (before.is === 'digit') return bits.sameKind;
  return before.letter < 26 ? bits.numberBehind : 0;
}

function pairBits(before: number, letter: number): number {
  return Number.parseInt(letterPairs[before * 26 + letter] ?? 'g', 36) / 4 - 4;
}

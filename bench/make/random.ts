/** Random choices that repeat for the same seed: SHA-256 of seed and counter. */
import { createHash } from 'node:crypto';

export interface Random {
  /** From 0 to below the limit. */
  readonly below: (limit: number) => number;
  readonly text: (alphabet: string, length: number) => string;
  readonly bytes: (length: number) => Buffer;
  readonly pick: <T>(choices: readonly T[], fallback: T) => T;
  readonly uuid: () => string;
}

const digits = '0123456789';
const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();

export const alphabets = {
  digits,
  lower,
  upper,
  hex: `${digits}abcdef`,
  alphanumericLower: `${digits}${lower}`,
  letters: `${upper}${lower}`,
  base32: `${upper}234567`,
  base62: `${digits}${upper}${lower}`,
  base64: `${upper}${lower}${digits}+/`,
  base64url: `${upper}${lower}${digits}-_`,
} as const;

export function createRandom(seed: string): Random {
  let counter = 0;
  const bytes = (length: number): Buffer => {
    const blocks = Array.from({ length: Math.ceil(length / 32) }, () =>
      createHash('sha256').update(`${seed}:${counter++}`).digest(),
    );
    return Buffer.concat(blocks).subarray(0, length);
  };
  const below = (limit: number): number => bytes(6).readUIntBE(0, 6) % limit;
  const text = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet[below(alphabet.length)] ?? '').join('');
  return {
    below,
    bytes,
    text,
    pick: (choices, fallback) => choices[below(choices.length)] ?? fallback,
    uuid: () => [8, 4, 4, 4, 12].map((length) => text(alphabets.hex, length)).join('-'),
  };
}

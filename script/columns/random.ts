/** Random choices that repeat for the same seed (mulberry32): fast, and good enough to make tables with. */
export interface Random {
  /** From 0 to below 1. */
  readonly next: () => number;
  /** From 0 to below the limit. */
  readonly below: (limit: number) => number;
  readonly between: (low: number, high: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(choices: readonly [T, ...T[]] | readonly T[]) => T;
  /** `A` a capital, `a` a small letter, `#` a digit, `?` a capital or a digit, `h` a hex digit; all else stands for itself. */
  readonly fill: (pattern: string) => string;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(choices: readonly T[]): T => {
    const chosen = choices[below(choices.length)];
    if (chosen === undefined) throw new Error('nothing to pick from');
    return chosen;
  };
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const alphabets: Readonly<Record<string, string>> = {
    A: letters,
    a: letters.toLowerCase(),
    '#': '0123456789',
    '?': `${letters}0123456789`,
    h: '0123456789abcdef',
  };
  return {
    next,
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (share) => next() < share,
    pick,
    fill: (pattern) =>
      pattern.replace(/[Aa#?h]/g, (sign) => {
        const alphabet = alphabets[sign] ?? sign;
        return alphabet[below(alphabet.length)] ?? '';
      }),
  };
}

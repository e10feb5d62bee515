/** One way to make values. */
import type { ValueClass } from '../../scan/match/guess/model.ts';

/** From 0 to below 1. */
export type Random = () => number;

export interface Maker {
  readonly of: string;
  readonly truth: ValueClass;
  /** Kept from the training, to try what it has not seen. */
  readonly isHeld: boolean;
  readonly make: (random: Random) => string;
}

export const below = (random: Random, limit: number): number => Math.floor(random() * limit);

export function pick<T>(random: Random, list: readonly T[]): T {
  const chosen = list[below(random, list.length)];
  if (chosen === undefined) throw new Error('nothing to pick from');
  return chosen;
}

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Seeded chance: a run that went wrong can be made again, as far as processes allow. */
import { createRandom } from '../../../rules/authoring.ts';

export interface Dice {
  /** From 0 to 1. */
  readonly roll: () => number;
  readonly below: (limit: number) => number;
  readonly happens: (chance: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
}

export function createDice(seed: string): Dice {
  const roll = createRandom(seed);
  const below = (limit: number): number => Math.floor(roll() * limit);
  return {
    roll,
    below,
    happens: (chance) => roll() < chance,
    pick: (items) => {
      const picked = items[below(items.length)];
      if (picked === undefined) throw new Error('there is nothing to pick from');
      return picked;
    },
  };
}

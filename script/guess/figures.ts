/** What the model takes values for that were held out of its training: what docs/models.md says of it. */
import { featuresOf } from '../../scan/match/guess/features.ts';
import { classes, probabilitiesOf, takenFor } from '../../scan/match/guess/model.ts';
import type { Labelled } from './examples.ts';

export interface GuessFigure {
  readonly what: string;
  readonly of: number;
  /** By class. */
  readonly taken: readonly number[];
}

export function guessFigures(examples: readonly Labelled[], weights: Int8Array, scale: number): GuessFigure[] {
  const byMaker = Map.groupBy(examples, ({ of, truth, isHeld }) => `${isHeld ? 'held out' : 'seen'}, ${truth}: ${of}`);
  return [...byMaker].map(([what, list]) => {
    const taken = list.map((each) => takenFor(probabilitiesOf(featuresOf(each), weights, scale)));
    return { what, of: list.length, taken: classes.map((one) => taken.filter((each) => each === one).length) };
  });
}

/** A row of the card. */
export function toFigureRow({ what, of, taken }: GuessFigure): string {
  return `| ${what} | ${of} | ${taken.map((count) => `${((100 * count) / of).toFixed(1)} %`).join(' | ')} |`;
}

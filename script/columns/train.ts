/** Multinomial logistic regression by stochastic gradients with AdaGrad (Duchi, Hazan, Singer 2011). */
import { classes } from '../../scan/tables/columns/identifiers.ts';
import type { Features } from '../../scan/tables/columns/features.ts';
import { createRandom } from './random.ts';

export interface Example {
  readonly features: Features;
  /** Index into `classes`. */
  readonly truth: number;
}

/** Pulls weights that nothing speaks for to zero. */
const decay = 2e-6;

export interface Training {
  /** How many features there are. */
  readonly features: number;
  readonly rounds: number;
  readonly rate: number;
  /** Weight of the feature of a class for that class before anything is learnt. */
  readonly prior?: number;
}

/** For each feature a weight of each class. */
export function trainWeights(
  examples: readonly Example[],
  { features, rounds, rate, prior = 0 }: Training,
): Float32Array {
  const width = classes.length;
  const weights = new Float32Array(features * width);
  if (prior !== 0) for (let one = 0; one < width; one++) weights[one * width + one] = prior;
  const squares = new Float32Array(features * width).fill(1e-6);
  const random = createRandom(features);
  const order = examples.map((_, at) => at);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random.below);
    for (const at of order) {
      const example = examples[at];
      if (example) learn(example, weights, squares, rate / Math.sqrt(1 + round));
    }
  }
  return weights;
}

function shuffle(order: number[], below: (limit: number) => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = below(at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

function learn(
  { features: { indexes, values }, truth }: Example,
  weights: Float32Array,
  squares: Float32Array,
  step: number,
): void {
  const width = classes.length;
  const scores = new Float64Array(width);
  for (let at = 0; at < indexes.length; at++) {
    const [from, value] = [(indexes[at] ?? 0) * width, values[at] ?? 0];
    for (let one = 0; one < width; one++) scores[one] = (scores[one] ?? 0) + value * (weights[from + one] ?? 0);
  }
  let highest = -Infinity;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (let one = 0; one < width; one++) sum += scores[one] = Math.exp((scores[one] ?? 0) - highest);
  for (let one = 0; one < width; one++) scores[one] = (scores[one] ?? 0) / sum - (one === truth ? 1 : 0);
  for (let at = 0; at < indexes.length; at++) {
    const [from, value] = [(indexes[at] ?? 0) * width, values[at] ?? 0];
    for (let one = 0; one < width; one++) {
      const error = scores[one] ?? 0;
      if (Math.abs(error) < 1e-4) continue;
      const slope = error * value + decay * (weights[from + one] ?? 0);
      const square = (squares[from + one] ?? 0) + slope * slope;
      squares[from + one] = square;
      weights[from + one] = (weights[from + one] ?? 0) - (step * slope) / Math.sqrt(square);
    }
  }
}

/** Multinomial logistic regression by stochastic gradients with AdaGrad (Duchi, Hazan, Singer 2011). */
import { probabilitiesOf } from '../../scan/match/guess/model.ts';
import { createRandom } from '../columns/random.ts';

export interface Example {
  readonly features: Float64Array;
  /** Index of its class. */
  readonly truth: number;
  readonly weight: number;
}

const rate = 0.08;
/** Pulls weights that nothing speaks for to zero. */
const decay = 3e-6;

/** For each feature a weight of each class. */
export function trainWeights(
  examples: readonly Example[],
  { classes, rounds }: { readonly classes: number; readonly rounds: number },
): Float64Array {
  const width = (examples[0]?.features.length ?? 0) * classes;
  const [weights, squares] = [new Float64Array(width), new Float64Array(width).fill(1e-6)];
  const random = createRandom(width);
  for (let turn = 0; turn < examples.length * rounds; turn++) {
    const example = examples[random.below(examples.length)];
    if (example) learn(example, weights, squares, rate / Math.sqrt(1 + turn / examples.length));
  }
  return weights;
}

function learn({ features, truth, weight }: Example, weights: Float64Array, squares: Float64Array, step: number): void {
  const errors = probabilitiesOf(features, weights, 1);
  errors[truth] = (errors[truth] ?? 0) - 1;
  for (let at = 0; at < features.length; at++) {
    const value = features[at] ?? 0;
    if (value === 0) continue;
    for (let one = 0; one < errors.length; one++) {
      const index = at * errors.length + one;
      const slope = (errors[one] ?? 0) * value * weight + decay * (weights[index] ?? 0);
      const square = (squares[index] ?? 0) + slope * slope;
      squares[index] = square;
      weights[index] = (weights[index] ?? 0) - (step * slope) / Math.sqrt(square);
    }
  }
}

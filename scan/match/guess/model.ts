/** Weighs the features of a candidate: multinomial logistic regression, trained by `script/train-guess.ts`. */
import type { PossibleSecret } from './counted.ts';
import { featureNames, featuresOf, pairsOf } from './features.ts';
import { trained } from './weights.ts';

/** Something that was written; what people choose for a password; what a machine drew. */
export const classes = ['written', 'chosen', 'drawn'] as const;
export type ValueClass = (typeof classes)[number];

export interface Weighed {
  readonly is: ValueClass;
  /** It is far less likely to be something that was written. */
  readonly isSure: boolean;
  /** What spoke most for it, at most three, in words; nothing of what was written. */
  readonly because: readonly string[];
}

/** What may be drawn is silenced only above the first, what may be chosen above the second; below the last it is as bad as its rule says. */
const written = { notDrawn: 0.8, notChosen: 0.5, hardly: 0.45 };
const mostReasons = 3;

/** For each feature one of each class. */
let loaded: Int8Array | null = null;

export function weigh(candidate: PossibleSecret): Weighed {
  const weights = (loaded ??= Int8Array.from(Buffer.from(trained.weights, 'base64')));
  const features = featuresOf(candidate);
  const probabilities = probabilitiesOf(features, weights, trained.scale);
  const is = takenFor(probabilities);
  return {
    is,
    isSure: (probabilities[0] ?? 0) < written.hardly,
    because: is === 'written' ? [] : reasonsFor(classes.indexOf(is), features, weights),
  };
}

/** By the probability of each class. */
export function takenFor([isWritten = 0, chosen = 0, drawn = 0]: Float64Array): ValueClass {
  const is = drawn > chosen ? 'drawn' : 'chosen';
  return isWritten > (is === 'drawn' ? written.notDrawn : written.notChosen) ? 'written' : is;
}

/** `scale`: what one of the weights is worth. */
export function probabilitiesOf(features: Float64Array, weights: ArrayLike<number>, scale: number): Float64Array {
  const scores = new Float64Array(classes.length);
  for (let at = 0; at < features.length; at++) {
    const value = (features[at] ?? 0) * scale;
    if (value === 0) continue;
    for (let one = 0; one < scores.length; one++)
      scores[one] = (scores[one] ?? 0) + value * (weights[at * scores.length + one] ?? 0);
  }
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** By how much more each weighs for the class than for the others. */
function reasonsFor(one: number, features: Float64Array, weights: Int8Array): string[] {
  const worths = new Map<string, number>();
  for (const [at, value] of features.entries()) {
    const name = toWords(featureNames[at] ?? '', value);
    const of = classes.map((_, other) => weights[at * classes.length + other] ?? 0);
    const others = of.reduce((sum, each) => sum + each, 0) - (of[one] ?? 0);
    const worth = value * ((of[one] ?? 0) - others / (classes.length - 1));
    if (name !== '') worths.set(name, (worths.get(name) ?? 0) + worth);
  }
  const telling = [...worths].filter(([, worth]) => worth > 0).toSorted((a, b) => b[1] - a[1]);
  return telling.slice(0, mostReasons).map(([name]) => name);
}

function toWords(name: string, value: number): string {
  const [words = ''] = name.split(';');
  return words === pairsOf && value < 0 ? 'letters that form no words' : words;
}

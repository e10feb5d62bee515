/**
 * Multinomial logistic regression in two steps: what a column is by itself, then by what stands beside it. The weights
 * are made by `script/train-columns.ts` and kept as one byte each.
 */
import { readFileSync } from 'node:fs';
import { featureCount, featureNames, type Features } from './features.ts';
import { classes } from './identifiers.ts';

export interface StoredModel {
  readonly classes: readonly string[];
  /** Of the features' names, so that weights never meet features they were not made for. */
  readonly features: number;
  /** A byte is worth so much. */
  readonly scale: { readonly own: number; readonly beside: number };
  /** Divides the scores, so that a confidence of 0.9 is right nine times of ten. */
  readonly temperature: number;
  /** Base64 of signed bytes: for each feature a weight of each class. */
  readonly own: string;
  readonly beside: string;
}

export interface Model {
  readonly own: Int8Array;
  readonly beside: Int8Array;
  readonly scale: StoredModel['scale'];
  readonly temperature: number;
}

/** Own scores; scores of the column before, of the one behind, and of the best of all others. */
export const besideCount = classes.length * 4 + 1;

let loaded: Model | null = null;

/** Read when the first table is typed. */
export function columnModel(): Model {
  loaded ??= toModel(JSON.parse(readFileSync(new URL('./column-model.json', import.meta.url), 'utf8')) as StoredModel);
  return loaded;
}

export function toModel(stored: StoredModel): Model {
  const fits = stored.classes.join() === classes.join() && stored.features === featureCount;
  if (!fits) throw new Error('scan/tables/columns/column-model.json is stale: run script/train-columns.ts');
  return {
    own: Int8Array.from(Buffer.from(stored.own, 'base64')),
    beside: Int8Array.from(Buffer.from(stored.beside, 'base64')),
    scale: stored.scale,
    temperature: stored.temperature,
  };
}

/** Probabilities of each class for each column of one table. */
export function predict(model: Model, columns: readonly Features[]): Float64Array[] {
  const own = columns.map((features) => softmax(scoresOf(model.own, model.scale.own, features), 1));
  return toBeside(own).map((features) =>
    softmax(scoresOf(model.beside, model.scale.beside, features), model.temperature),
  );
}

export function scoresOf(weights: Int8Array, scale: number, { indexes, values }: Features): Float64Array {
  const scores = new Float64Array(classes.length);
  for (let at = 0; at < indexes.length; at++) {
    const [from, value] = [(indexes[at] ?? 0) * classes.length, (values[at] ?? 0) * scale];
    for (let one = 0; one < scores.length; one++) scores[one] = (scores[one] ?? 0) + value * (weights[from + one] ?? 0);
  }
  return scores;
}

export function softmax(scores: Float64Array, temperature: number): Float64Array {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp((score - highest) / temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** All columns of a table among their neighbours, as features of the second step. */
export function toBeside(own: readonly Float64Array[]): Features[] {
  const best = classes.map((_, one) => bestTwo(own, one));
  return own.map((here, at) => {
    const features: Features = { indexes: [], values: [] };
    const add = (index: number, value: number): void => {
      if (value === 0) return;
      features.indexes.push(index);
      features.values.push(value);
    };
    const [before, behind] = [own[at - 1], own[at + 1]];
    for (let one = 0; one < classes.length; one++) {
      const [first, second] = best[one] ?? [none, none];
      add(one, Math.max(-8, Math.log((here[one] ?? 0) + 1e-9)) / 4);
      add(classes.length + one, rounded(before?.[one] ?? 0));
      add(classes.length * 2 + one, rounded(behind?.[one] ?? 0));
      add(classes.length * 3 + one, rounded((first.at === at ? second : first).share));
    }
    add(classes.length * 4, 1);
    return features;
  });
}

const none = { at: -1, share: 0 };

/** The likeliest two columns of a class, so that each column learns of the best of all others. */
function bestTwo(own: readonly Float64Array[], one: number): readonly [typeof none, typeof none] {
  let [first, second] = [none, none];
  for (const [at, probabilities] of own.entries()) {
    const share = probabilities[one] ?? 0;
    if (share > first.share) [first, second] = [{ at, share }, first];
    else if (share > second.share) second = { at, share };
  }
  return [first, second];
}

const rounded = (share: number): number => (share < 0.05 ? 0 : share);

/** What spoke most for a class, best first: for people who ask why. */
export function explain(model: Model, { indexes, values }: Features, identifier: string, count = 5): string[] {
  const one = classes.findIndex((each) => each === identifier);
  return indexes
    .map((index, at) => ({
      name: featureNames[index] ?? 'pieces of words',
      worth: (model.own[index * classes.length + one] ?? 0) * model.scale.own * (values[at] ?? 0),
    }))
    .filter(({ name, worth }) => worth > 0 && name !== 'pieces of words')
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, count)
    .map(({ name }) => name);
}

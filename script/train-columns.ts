/**
 * Trains the model of columns on tables made here and writes `scan/tables/columns/column-model.json`:
 * `node script/train-columns.ts [--tables N]`. The same sources give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadBuiltInPacks } from '../rules/authoring.ts';
import { checks, type Check } from '../rules/index.ts';
import { toFacts } from '../scan/tables/columns/facts.ts';
import { featureCount, toFeatures, type Features } from '../scan/tables/columns/features.ts';
import { classes } from '../scan/tables/columns/identifiers.ts';
import {
  besideCount,
  predict,
  scoresOf,
  softmax,
  toBeside,
  toModel,
  type StoredModel,
} from '../scan/tables/columns/model.ts';
import { createRandom } from './columns/random.ts';
import { inputsOf } from './columns/inputs.ts';
import { makeTable } from './columns/tables.ts';
import { trainWeights, type Example } from './columns/train.ts';

const { values: options } = parseArgs({ options: { tables: { type: 'string', default: '5000' } } });
const count = Number(options.tables);
const fields = loadBuiltInPacks().rules.filter(({ field }) => field !== null);
const known = checks as ReadonlyMap<string, Check>;

interface Seen {
  readonly columns: readonly Features[];
  readonly truth: readonly number[];
}

const say = (text: string): void => console.error(`${Math.round(performance.now() / 1000)} s: ${text}`);
const tables = Array.from({ length: count }, (_, at) => look(at + 1));
say(`${count} tables made`);
// Neighbours are learnt from tables that the first step has not seen, so that it is as unsure there as it will be.
const [first, second, last] = [0.7, 0.9, 1].map((until, at, all) =>
  tables.slice(Math.round(count * (all[at - 1] ?? 0)), Math.round(count * until)),
) as [Seen[], Seen[], Seen[]];

const own = quantise(trainWeights(first.flatMap(toExamples), { features: featureCount, rounds: 6, rate: 0.12 }));
say(
  `first step: ${percent(accuracy(second, (columns) => columns.map((each) => scoresOf(own.bytes, own.scale, each))))} right`,
);
const beside = quantise(
  trainWeights(second.flatMap(toNeighbours), { features: besideCount, rounds: 4, rate: 0.02, prior: 4 }),
);
const stored: StoredModel = {
  classes: [...classes],
  features: featureCount,
  scale: { own: own.scale, beside: beside.scale },
  temperature: 1,
  own: Buffer.from(own.bytes.buffer).toString('base64'),
  beside: Buffer.from(beside.bytes.buffer).toString('base64'),
};
const temperature = bestTemperature(stored);
const model = toModel({ ...stored, temperature });
say(`both steps: ${percent(accuracy(last, (columns) => predict(model, columns)))} right, temperature ${temperature}`);
writeFileSync(
  new URL('../scan/tables/columns/column-model.json', import.meta.url),
  `${JSON.stringify({ inputs: inputsOf(), ...stored, temperature })}\n`,
);

function look(seed: number): Seen {
  const { header, rows, truth } = makeTable(seed);
  const random = createRandom(seed * 7 + 1);
  const hits = random.chance(0.5) ? 1 : 0.2 + random.next() * 0.8;
  const columns = toFacts(header, rows, fields).map((facts) => toFeatures(facts, known, hits));
  return { columns, truth: truth.map((each) => classes.indexOf(each)) };
}

function toExamples({ columns, truth }: Seen): Example[] {
  return columns.map((features, at) => ({ features, truth: truth[at] ?? 0 }));
}

function toNeighbours({ columns, truth }: Seen): Example[] {
  const probabilities = columns.map((features) => softmax(scoresOf(own.bytes, own.scale, features), 1));
  return toBeside(probabilities).map((features, at) => ({ features, truth: truth[at] ?? 0 }));
}

/** A byte a weight; what is beyond the range is cut. */
function quantise(weights: Float32Array): { bytes: Int8Array; scale: number } {
  const sizes = weights.map(Math.abs).toSorted();
  const scale = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127;
  return {
    scale,
    bytes: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))),
  };
}

function accuracy(of: readonly Seen[], score: (columns: readonly Features[]) => Float64Array[]): number {
  const right = of.map(({ columns, truth }) =>
    score(columns).map((scores, at) => scores.indexOf(Math.max(...scores)) === truth[at]),
  );
  return right.flat().filter(Boolean).length / right.flat().length;
}

function bestTemperature(of: StoredModel): number {
  const losses = Array.from({ length: 26 }, (_, at) => {
    const temperature = 0.8 + at * 0.1;
    const made = toModel({ ...of, temperature });
    const loss = last.flatMap(({ columns, truth }) =>
      predict(made, columns).map((probabilities, at) => -Math.log((probabilities[truth[at] ?? 0] ?? 0) + 1e-9)),
    );
    return { temperature, loss: loss.reduce((sum, each) => sum + each, 0) };
  });
  const { temperature } = losses.toSorted((a, b) => a.loss - b.loss)[0] ?? { temperature: 1 };
  return Math.round(temperature * 10) / 10;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

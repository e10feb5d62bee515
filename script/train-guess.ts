/**
 * Trains the model of values under names that say secret and writes `scan/match/guess/weights.ts`:
 * `node script/train-guess.ts`. Prints how it does on packages and generators that it has not seen. The same sources give
 * the same bytes.
 */
import { featureNames, featuresOf } from '../scan/match/guess/features.ts';
import { classes } from '../scan/match/guess/model.ts';
import { guessFigures, toFigureRow } from './guess/figures.ts';
import { makeExamples } from './guess/examples.ts';
import { inputsOf } from './guess/inputs.ts';
import { trainWeights } from './guess/train.ts';
import { writeGenerated } from './generated.ts';

const rounds = 5;

const examples = makeExamples();
const seen = examples.filter(({ isHeld }) => !isHeld);
const weights = trainWeights(
  seen.map((each) => ({ features: featuresOf(each), truth: classes.indexOf(each.truth), weight: each.weight })),
  { classes: classes.length, rounds },
);
const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));

console.error(`${seen.length} values, ${examples.length - seen.length} held out, ${featureNames.length} features`);
for (const figure of guessFigures(examples, bytes, scale)) console.error(toFigureRow(figure));
writeGenerated(
  'scan/match/guess/weights.ts',
  `/** Made by script/train-guess.ts: for each feature a signed byte of each class. */
export const trained = {
  inputs: '${inputsOf()}',
  scale: ${scale.toPrecision(6)},
  weights:
    '${Buffer.from(bytes.buffer).toString('base64')}',
};
`,
);

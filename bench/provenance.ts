/**
 * How often whose data a table holds is judged rightly, on `bench/make/corpus.ts`: `script/bench --provenance [--wrong]`.
 * `--wrong` names what went wrong, and only in the half that may be looked at.
 */
import { loadBuiltInPacks } from '../rules/authoring.ts';
import { checks, type Check } from '../rules/index.ts';
import { typeColumns } from '../scan/people/columns/index.ts';
import { judgeProvenance } from '../scan/people/provenance/index.ts';
import { makeCorpus, type LabelledTable } from './make/corpus.ts';
import { toTable } from './print/markdown.ts';

const context = {
  fields: loadBuiltInPacks().rules.filter(({ field }) => field !== null),
  checks: checks as ReadonlyMap<string, Check>,
  provenanceDomains: [],
};
const blocking = new Set(['real', 'unknown']);

interface Judged extends LabelledTable {
  readonly found: string;
  readonly evidence: readonly string[];
}

const corpus = makeCorpus();
const judged = corpus.map((table): Judged => {
  const { provenance, evidence } = judgeProvenance(typeColumns(table.header, table.rows, context), table.rows, context);
  return { ...table, found: provenance, evidence };
});
const isRight = ({ label, found }: Judged): boolean => (label === 'real-shaped') === blocking.has(found);
const share = (of: readonly Judged[]): string =>
  of.length > 0 ? `${((of.filter(isRight).length / of.length) * 100).toFixed(1)} %` : '–';

console.log(`${corpus.length} tables; right: real-shaped ones block (real or unknown), all others inform\n`);
const halves = [false, true].map((held) => judged.filter(({ isHeldOut }) => isHeldOut === held));
const labels = ['real-shaped', 'synthetic', 'sample-database'] as const;
console.log(
  toTable(
    ['tables', 'tuned on', 'right', 'held out', 'right'],
    labels.map((label) => [
      label,
      ...halves.flatMap((half) => {
        const of = half.filter((each) => each.label === label);
        return [String(of.length), share(of)];
      }),
    ]),
  ),
);
const founds = [...new Set(judged.map(({ found }) => found))].toSorted();
console.log(
  `\n${toTable(
    ['tables', ...founds],
    labels.map((label) => [
      label,
      ...founds.map((found) => String(judged.filter((each) => each.label === label && each.found === found).length)),
    ]),
  )}`,
);
const kinds = Map.groupBy(judged, ({ label, kind }) => `${label}: ${kind}`);
console.log(
  `\n${toTable(
    ['kind', 'tables', 'right'],
    [...kinds].map(([kind, of]) => [kind, String(of.length), share(of)]),
  )}`,
);
if (process.argv.includes('--wrong')) {
  for (const { name, found, header, rows, evidence } of (halves[0] ?? []).filter((each) => !isRight(each)))
    console.log(`${name} (${rows.length} rows: ${header.join(', ')}) -> ${found}: ${evidence.join('; ')}`);
}

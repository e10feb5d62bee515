/**
 * How often whose data a table holds is judged rightly, on `bench/make/corpus.ts`: `script/bench --provenance [--wrong]`.
 * `--wrong` names what went wrong, and only in the half that may be looked at.
 */
import { loadBuiltInPacks } from '../rules/authoring.ts';
import { checks, type Check } from '../rules/index.ts';
import { typeColumns } from '../scan/tables/columns/index.ts';
import { judgeTable } from '../scan/provenance/index.ts';
import type { ProvenanceVerdict } from '../scan/provenance/judge.ts';
import { Stretches, type Rows } from '../scan/tables/stretches.ts';
import { limits } from '../scan/tables/limits.ts';
import { makeCorpus, toRows, type LabelledTable } from './make/corpus.ts';
import { makeRealPeople } from './make/corpus/real.ts';
import { createRandom } from '../script/columns/random.ts';
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
  const { provenance, evidence } = judge(table.header, table.rows);
  return { ...table, found: provenance, evidence };
});
/** As a scan does. */
function judge(header: readonly string[], rows: Rows): ProvenanceVerdict {
  const first = rows.slice(0, limits.rowsTyped);
  const columns = typeColumns(header, first, context);
  const stretches = new Stretches(
    first,
    columns.map(({ index }) => index),
  );
  for (const row of rows.slice(limits.rowsTyped)) stretches.add(row);
  return judgeTable(columns, { total: rows.length, samples: stretches.samples() }, context);
}
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
printMixed();

if (process.argv.includes('--wrong')) {
  for (const { name, found, header, rows, evidence } of (halves[0] ?? []).filter((each) => !isRight(each)))
    console.log(`${name} (${rows.length} rows: ${header.join(', ')}) -> ${found}: ${evidence.join('; ')}`);
}

/** Made-up tables that real rows were added to: a fixture that somebody went on with. They have to block. */
function printMixed(): void {
  const made = judged.filter(
    ({ label, found, rows }) => label === 'synthetic' && !blocking.has(found) && rows.length >= 60,
  );
  const places = ['behind', 'before', 'scattered'] as const;
  const shares = [0.1, 0.2, 0.5];
  const blocked = (place: (typeof places)[number], part: number): string => {
    const found = made.map((table) => {
      const real = realRowsFor(table, Math.ceil((table.rows.length * part) / (1 - part)));
      return judge(
        table.header,
        place === 'behind'
          ? [...table.rows, ...real]
          : place === 'before'
            ? [...real, ...table.rows]
            : scatter(table.rows, real),
      );
    });
    return `${((found.filter(({ provenance }) => blocking.has(provenance)).length / found.length) * 100).toFixed(1)} %`;
  };
  console.log(
    `\n${made.length} made-up tables that real rows were added to; blocked:\n\n${toTable(
      ['real rows', ...shares.map((part) => `${part * 100} %`)],
      places.map((place) => [place, ...shares.map((part) => blocked(place, part))]),
    )}`,
  );
}

/** Real-shaped people in the columns of another table. */
function realRowsFor({ name, header, layout }: LabelledTable, count: number): Rows {
  return toRows(layout, makeRealPeople(createRandom(name.length + header.length), 'US', count, 'plain'));
}

function scatter(rows: Rows, added: Rows): Rows {
  const every = Math.max(1, Math.floor(rows.length / added.length));
  const mixed = rows.flatMap((row, at) =>
    at % every === 0 && added[at / every] ? [row, added[at / every] ?? []] : [row],
  );
  return mixed;
}

/**
 * How many columns are typed rightly, on tables that the training did not make: `script/bench --columns [FILE.csv...]`. A
 * file's columns are judged by a second one beside it, FILE.csv.truth: one identifier (or `other`) a line.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadBuiltInPacks } from '../rules/authoring.ts';
import { checks, normaliseName, type Check } from '../rules/index.ts';
import { typeColumns } from '../scan/tables/columns/index.ts';
import { toFacts } from '../scan/tables/columns/facts.ts';
import { toFeatures } from '../scan/tables/columns/features.ts';
import { columnModel, explain } from '../scan/tables/columns/model.ts';
import { classes, impersonal } from '../scan/tables/columns/identifiers.ts';
import { makeTrueTables, type TrueTable } from './make/columns/tables.ts';
import { toTable } from './print/markdown.ts';

const fields = loadBuiltInPacks().rules.filter(({ field }) => field !== null);
const context = { fields, checks: checks as ReadonlyMap<string, Check> };
const identifiers = new Set(classes.filter((each) => !impersonal.has(each)));

interface Judged {
  readonly table: string;
  readonly header: string;
  readonly truth: string;
  readonly found: string;
  readonly confidence: number;
  /** What a list of names of columns says, as the peer that needs no values. */
  readonly byName: string;
  /** What spoke most for what was found; only with `--wrong`. */
  readonly reasons: readonly string[];
}

const given = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isVerbose = process.argv.includes('--wrong');
const tables = given.length > 0 ? given.map(readTable) : makeTrueTables(identifiers);
const start = performance.now();
const judged = tables.flatMap(judge);
const milliseconds = performance.now() - start;

const share = (of: readonly Judged[], holds: (each: Judged) => boolean): string =>
  of.length > 0 ? `${((of.filter(holds).length / of.length) * 100).toFixed(1)} %` : '–';
const isRight = ({ found, truth }: Judged): boolean => found === truth;
console.log(
  `${tables.length} tables, ${judged.length} columns of ${identifiers.size} identifiers and \`other\`; ${(milliseconds / tables.length).toFixed(1)} ms a table\n`,
);
const groups: readonly (readonly [string, readonly Judged[]])[] = [
  ['all', judged],
  ['personal', judged.filter(({ truth }) => truth !== 'other')],
  ['`other`', judged.filter(({ truth }) => truth === 'other')],
  ['without a header', judged.filter(({ header }) => header === '')],
];
console.log(
  toTable(
    ['columns', 'number', 'right', 'by names alone'],
    groups.map(([name, of]) => [
      name,
      String(of.length),
      share(of, isRight),
      share(of, ({ byName, truth }) => byName === truth),
    ]),
  ),
);
const bySource = Map.groupBy(judged, ({ table }) => table.replace(/^.*?, (?=[A-Zcf])/, '').replace(/, no header$/, ''));
console.log(
  `\n${toTable(
    ['source', 'columns', 'right'],
    [...bySource].map(([name, of]) => [name, String(of.length), share(of, isRight)]),
  )}`,
);
console.log(
  `\n${toTable(
    ['identifier', 'columns', 'precision', 'recall'],
    ['other', ...identifiers].map((name) => {
      const [there, found] = [
        judged.filter(({ truth }) => truth === name),
        judged.filter((each) => each.found === name),
      ];
      return [name, String(there.length), share(found, isRight), share(there, isRight)];
    }),
  )}`,
);
const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.97, 1.01];
console.log(
  `\n${toTable(
    ['confidence', 'columns', 'mean said', 'right'],
    edges.slice(0, -1).flatMap((low, at) => {
      const of = judged.filter(({ confidence }) => confidence >= low && confidence < (edges[at + 1] ?? 2));
      const mean = of.reduce((sum, { confidence }) => sum + confidence, 0) / (of.length || 1);
      return of.length > 0
        ? [
            [
              `${low} to ${Math.min(1, edges[at + 1] ?? 1)}`,
              String(of.length),
              `${(mean * 100).toFixed(1)} %`,
              share(of, isRight),
            ],
          ]
        : [];
    }),
  )}`,
);
if (isVerbose) {
  const wrong = Map.groupBy(
    judged.filter((each) => !isRight(each)),
    ({ truth, found, header }) => `${truth} -> ${found} (${header})`,
  );
  for (const [what, of] of [...wrong].toSorted((a, b) => b[1].length - a[1].length))
    console.log(`${of.length} ${what}: ${of[0]?.table}; for it: ${of[0]?.reasons.join(', ')}`);
}

function judge({ name, header, rows, truth }: TrueTable): Judged[] {
  const typed = typeColumns(header, rows, context);
  const facts = isVerbose ? toFacts(header, rows, fields) : [];
  const why = (at: number): string[] => {
    const column = facts[at];
    return column ? explain(columnModel(), toFeatures(column, context.checks), typed[at]?.identifier ?? 'other') : [];
  };
  return truth.map((each, at) => ({
    table: name,
    header: header?.[at] ?? '',
    truth: each,
    found: typed[at]?.identifier ?? 'other',
    confidence: typed[at]?.confidence ?? 0,
    byName: nameAlone(header?.[at] ?? ''),
    reasons: why(at),
  }));
}

function nameAlone(header: string): string {
  const name = normaliseName(header);
  return fields.find(({ field }) => field?.names.includes(name))?.field?.identifier ?? 'other';
}

/** Commas and quotes as in RFC 4180, small enough for files that people give by hand. */
function readTable(path: string): TrueTable {
  const rows = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .slice(0, 501)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    );
  const truthFile = `${path}.truth`;
  if (!existsSync(truthFile)) throw new Error(`${truthFile} is missing: one identifier a line`);
  const truth = readFileSync(truthFile, 'utf8').trim().split('\n');
  return { name: basename(path), header: rows[0] ?? null, rows: rows.slice(1), truth };
}

/** Copies in which nobody is real, given out only where a scan of them agrees. */
import { Readable } from 'node:stream';
import { CopyError, openCopy, readCopied, type Copy, type CopyAttempt } from '../copy/index.ts';
import { toPlain } from '../report/index.ts';
import type { CompiledRule, Provenance, Report } from '../rules/index.ts';
import { createTyper, defaultConfig, scan, ScanRun, type ScanRequest } from '../scan/index.ts';
import { emptyRequest } from './scan-request.ts';

export type CopyWay = 'redact' | 'synthesise';

export interface CopyWish {
  /** What it is called where it is scanned, and in messages. */
  readonly name: string;
  readonly bytes: Buffer;
  readonly way: CopyWay;
  readonly seed: string | null;
}

/** Makes copies of one file after the other; each throws CopyError where it cannot be written, or would not be safe. */
export type Copier = (wish: CopyWish) => Promise<Copy>;

export function createCopier(rules: readonly CompiledRule[]): Copier {
  const engine = createEngine(rules);
  const typer = createTyper(rules);
  return async ({ name, bytes, way, seed }) => {
    const report = await engine.scanFile(name, bytes);
    const order = { bytes, way, seed, rules, typer, scan: engine.scanTexts, report };
    return makeSafeCopy(name, await named(name, openCopy(order)), way, engine.scanFile);
  };
}

async function named<T>(name: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof CopyError ? new CopyError(`${name}: ${error.message}`, error.exitCode) : error;
  }
}

interface Engine {
  readonly scanTexts: (texts: ScanRequest['texts']) => Promise<Report>;
  readonly scanFile: (name: string, bytes: Buffer) => Promise<Report>;
}

/** By the configuration of nobody: what a repository accepts is still real. */
function createEngine(rules: readonly CompiledRule[]): Engine {
  const request = { ...emptyRequest('.', defaultConfig, rules), jobs: 1, everyPlace: true };
  // What costs time to make is made once.
  const run = new ScanRun();
  return {
    scanTexts: (texts) => scan({ ...request, texts }, run),
    scanFile: (name, bytes) => scan({ ...request, input: { name, stream: Readable.from([bytes]) } }, run),
  };
}

/** From the most faithful copy to one that even a short table does not make look real. */
const attempts: readonly CopyAttempt[] = [
  { turn: 0, keepsChecks: true, counts: false },
  { turn: 1, keepsChecks: true, counts: false },
  { turn: 2, keepsChecks: false, counts: false },
  { turn: 3, keepsChecks: true, counts: true },
  { turn: 4, keepsChecks: false, counts: true },
];

/** Throws CopyError where each of them would still look real. */
async function makeSafeCopy(
  name: string,
  { make }: Awaited<ReturnType<typeof openCopy>>,
  way: CopyWay,
  scanFile: Engine['scanFile'],
): Promise<Copy> {
  let where: readonly string[] = [];
  for (const attempt of way === 'redact' ? attempts.slice(0, 1) : attempts) {
    const copy = make(attempt);
    where = [...(await realValuesIn(copy)), ...dangersIn(await scanFile(name, copy.bytes))];
    if (where.length === 0) return { ...copy, notices: [...copy.notices, ...noticesOf(attempt)] };
  }
  const advice = way === 'redact' ? 'take these values out by hand' : '`leakwarden redact` masks values';
  throw new CopyError(
    [
      `${name}: the copy would not be safe, and is not written; ${advice}`,
      ...where.slice(0, mostTold).map((place) => `  ${place}`),
    ].join('\n'),
    3,
  );
}

const mostTold = 10;

function noticesOf({ keepsChecks, counts }: CopyAttempt): string[] {
  return [
    ...(keepsChecks
      ? []
      : ['check digits of national numbers are wrong on purpose, because no range of them is reserved']),
    ...(counts
      ? ['names are counted (Person1), because the table is too short for invented ones to be known as such']
      : []),
  ];
}

async function realValuesIn({ bytes, holdsReal }: Copy): Promise<string[]> {
  const { leaves } = await readCopied(bytes);
  return leaves
    .filter(({ value }) => holdsReal(value))
    .map(({ row, column }) => `row ${row + 1}, column ${column + 1}: a value of the original`);
}

const real: ReadonlySet<Provenance> = new Set<Provenance>(['real', 'unknown', 'staff', 'public-contact']);

function dangersIn({ findings, datasets, coverage, complete }: Report): string[] {
  return [
    ...datasets
      .filter(({ provenance }) => real.has(provenance))
      .map(
        ({ table, columns }) =>
          `${toPlain(table) || 'table'}: people (${columns.map(({ name }) => toPlain(name)).join(', ')})`,
      ),
    ...findings
      .filter(({ provenance, severity }) => real.has(provenance) && severity !== 'info')
      .map(({ rule, places: [place] }) => `${placeOf(place)}: ${rule}`),
    ...(complete ? [] : coverage.skipped.map(({ reason }) => toPlain(reason))),
  ];
}

function placeOf(place: Report['findings'][number]['places'][number] | undefined): string {
  if (place?.cell) return `${toPlain(place.cell.table)}, row ${place.cell.row}, column ${place.cell.column}`;
  return place ? `line ${place.line}, column ${place.column}` : 'somewhere';
}

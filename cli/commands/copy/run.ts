/** Reads a file, writes a copy of it in which nobody is real, and only if a scan of the copy agrees. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { CopyError, openCopy, readCopied, type Copy, type CopyAttempt } from '../../../copy/index.ts';
import { toPlain } from '../../../report/index.ts';
import type { CompiledRule, Provenance, Report } from '../../../rules/index.ts';
import { createTyper, defaultConfig, scan, type ScanRequest } from '../../../scan/index.ts';
import { UsageError } from '../../errors.ts';
import { assertWritable, writeOutput } from '../../outputs.ts';
import { loadRules } from '../../packs.ts';
import { emptyRequest } from '../../scan-request.ts';

export interface CopyWishes {
  readonly output: string;
  readonly force?: boolean;
  readonly seed?: string;
  readonly packs: readonly string[];
}

type Way = 'redact' | 'synthesise';

export async function runCopy(way: Way, file: string, options: CopyWishes): Promise<void> {
  assertPlaces(file, options);
  const { rules } = await loadRules(options.packs);
  const bytes = file === '-' ? await buffer(process.stdin) : readFileSync(file);
  const name = file === '-' ? '(standard input)' : basename(file);
  const engine = createEngine(rules);
  const report = await engine.scanFile(name, bytes);
  const order = { bytes, way, seed: options.seed ?? null, rules, typer: createTyper(rules), scan: engine.scanTexts };
  const copy = await makeSafeCopy(name, await named(file, openCopy({ ...order, report })), way, engine.scanFile);
  if (options.output === '-') process.stdout.write(copy.bytes);
  else writeOutput(options.output, copy.bytes);
  const notices =
    copy.replaced === 0
      ? ['nothing was found that had to be replaced']
      : [`${copy.replaced.toLocaleString('en')} values replaced`];
  for (const notice of [...notices, ...copy.notices])
    process.stderr.write(`${file === '-' ? name : file}: ${notice}\n`);
}

function assertPlaces(file: string, { output, force }: CopyWishes): void {
  if (file !== '-' && !existsSync(file)) throw new UsageError(`${file}: file not found`);
  if (file !== '-' && statSync(file).isDirectory()) throw new UsageError(`${file}: is a folder; name a file`);
  if (output === '-') {
    if (process.stdout.isTTY && file.endsWith('.xlsx'))
      throw new UsageError('a workbook cannot be printed on a terminal; name a file with --output');
    return;
  }
  if (existsSync(output) && file !== '-' && realpathSync(output) === realpathSync(file))
    throw new UsageError(`${output}: is the file itself; name another one`);
  if (existsSync(output) && force !== true)
    throw new UsageError(`${output}: exists already; add --force to replace it`);
  assertWritable(output);
}

async function named<T>(file: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof CopyError ? new CopyError(`${file}: ${error.message}`, error.exitCode) : error;
  }
}

// ---------------------------------------------------------------- scanning

interface Engine {
  readonly scanTexts: (texts: ScanRequest['texts']) => Promise<Report>;
  readonly scanFile: (name: string, bytes: Buffer) => Promise<Report>;
}

/** By the configuration of nobody: what a repository accepts is still real. */
function createEngine(rules: readonly CompiledRule[]): Engine {
  const request = { ...emptyRequest('.', defaultConfig, rules), jobs: 1, everyPlace: true };
  return {
    scanTexts: (texts) => scan({ ...request, texts }),
    scanFile: (name, bytes) => scan({ ...request, input: { name, stream: Readable.from([bytes]) } }),
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
  way: Way,
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

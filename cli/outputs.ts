/** Where reports go: settled before anything is scanned, so that no report is lost after an hour's work. */
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { devNull } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { formats } from '../report/index.ts';
import { isTracked, parseBaseline } from '../scan/index.ts';
import { UsageError } from './errors.ts';
import { assertFolderOf } from './output-folder.ts';

export interface Output {
  readonly format: string;
  /** Null for standard output. */
  readonly file: string | null;
}

export interface OutputWishes {
  /** `X` or `X=FILE`. */
  readonly formats: readonly string[];
  /** All formats there are, by name; nothing: those of a scan. */
  readonly known?: ReadonlyMap<string, unknown>;
  /** Where the report without a file goes. */
  readonly output: string | undefined;
  /** Other files the run writes. */
  readonly written: readonly string[];
  /** Files it reads, which a report would destroy. */
  readonly read: readonly string[];
  readonly isTerminal: boolean;
  /** File descriptor of standard output. */
  readonly standardOutput: number;
}

/** Throws UsageError where a report would be lost: two in one place, or a place that cannot be written. */
export function planOutputs(wishes: OutputWishes): Output[] {
  const { formats: wanted, known = formats, output, written, read, isTerminal } = wishes;
  const named = (wanted.length > 0 ? wanted : ['text']).map((text) => toOutput(text, known));
  const loose = named.filter(({ file }) => file === null);
  if (loose.length > 1 && !(output === undefined && isForLog(loose)))
    throw new UsageError(
      `${loose.map(({ format }) => `--format ${format}`).join(' and ')}: two reports for one place; name a file for ${loose.length > 2 ? 'all but one' : 'one'} of them (--format ${loose[0]?.format}=FILE)`,
    );
  if (output !== undefined && loose.length === 0)
    throw new UsageError(`--output ${output}: every report has a file of its own already; leave it away`);
  const outputs = named.map(({ format, file }) => ({ format, file: file ?? output ?? null }));
  if (isTerminal && outputs.some(({ format, file }) => format === 'html' && file === null))
    throw new UsageError('--format html is nothing for a terminal; write it to a file: --format html=report.html');
  const files = [...outputs.flatMap(({ file }) => file ?? []), ...written];
  for (const file of files) assertWritable(file);
  const isPrinted = outputs.some(({ file }) => file === null);
  assertApart(files, read, isPrinted ? fstatSync(wishes.standardOutput) : null);
  return outputs;
}

/** Workflow commands are lines for the runner of a workflow, which reads them out of the text around them. */
function isForLog(loose: readonly Output[]): boolean {
  const names = loose.map(({ format }) => format).toSorted();
  return names.join() === 'github,text';
}

function toOutput(text: string, known: ReadonlyMap<string, unknown>): Output {
  const [format = '', ...rest] = text.split('=');
  if (!known.has(format))
    throw new UsageError(`--format ${format}: unknown format; choose from ${[...known.keys()].join(', ')}`);
  const file = rest.length > 0 ? rest.join('=') : null;
  if (file === '') throw new UsageError(`--format ${text}: the file behind the = is missing`);
  return { format, file };
}

/** Only trying tells: rights, read-only disks and full quotas all have a say. Leaves everything as it was. */
export function assertWritable(file: string): void {
  assertFolderOf(file);
  const isNew = !existsSync(file);
  if (!isNew && statSync(file).isDirectory())
    throw new UsageError(`${file}: cannot be written, it is a folder; name a file in it`);
  if (!isNew && !statSync(file).isFile()) return; // a pipe or a device would wait for its other end
  try {
    closeSync(openSync(file, isNew ? 'wx' : 'r+'));
    if (isNew) rmSync(file);
  } catch (error) {
    throw cannotBeWritten(file, error);
  }
}

function assertApart(files: readonly string[], read: readonly string[], printed: Stats | null): void {
  const places = new Set<string>(printed && isKept(printed) ? [nameOf(printed)] : []);
  const inputs = new Set(read.filter((file) => existsSync(file)).map(placeOf));
  for (const file of files) {
    const place = placeOf(file);
    if (places.has(place)) throw new UsageError(`${file}: two reports for one place; name another one`);
    if (inputs.has(place))
      throw new UsageError(`${file}: is read by this scan, and the report would replace it; name another file`);
    if (!existsSync(file) || isKept(statSync(file))) places.add(place);
  }
}

/** The same file by whatever name: links in folders, links to the file, hard links. */
function placeOf(file: string): string {
  if (!existsSync(file)) return join(realpathSync(dirname(resolve(file))), basename(file));
  return nameOf(statSync(file));
}

function nameOf({ dev, ino }: Stats): string {
  return `${dev}:${ino}`;
}

/** What goes to /dev/null may go there twice. */
function isKept(stats: Stats): boolean {
  return !existsSync(devNull) || nameOf(stats) !== nameOf(statSync(devNull));
}

/**
 * A file that Git tracks is somebody's work, and a report would destroy it before anybody noticed. A baseline is kept
 * beside the code and may be replaced by another one. Throws UsageError.
 */
export async function assertNotTracked(
  outputs: readonly Output[],
  baseline: string | undefined,
  portable = false,
): Promise<void> {
  const isOther = baseline !== undefined && existsSync(baseline) && !isBaseline(baseline);
  const files = [...outputs.flatMap(({ file }) => file ?? []), ...(isOther ? [baseline] : [])];
  for (const file of files)
    if (existsSync(file) && statSync(file).isFile() && (await isTracked(file, portable)))
      throw new UsageError(
        `${file}: is tracked by Git, and the report would replace it; name another file (or git rm --cached it first)`,
      );
}

function isBaseline(file: string): boolean {
  const text = readFileSync(file, 'utf8');
  try {
    return text === '' || parseBaseline(text, file) !== null;
  } catch {
    return false;
  }
}

/** Writes all that can be written before it throws a UsageError for what cannot. */
export function writeOutputs(texts: readonly { readonly file: string | null; readonly text: () => string }[]): void {
  const failures: unknown[] = [];
  for (const { file, text } of texts) {
    try {
      writeOutput(file, text());
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

export function writeOutput(file: string | null, text: string | Uint8Array): void {
  if (file === null) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw cannotBeWritten(file, error);
  }
}

function cannotBeWritten(file: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'error';
  return new UsageError(`${file}: cannot be written (${code})`);
}

/** The list with its verdicts: the one file that holds addresses in full, so only its owner may read it. */
import { closeSync, existsSync, fchmodSync, openSync, realpathSync, statSync, writeSync } from 'node:fs';
import { extname } from 'node:path';
import type { CheckedList } from '../../../scan/index.ts';
import { UsageError } from '../../errors.ts';
import { assertFolderOf } from '../../output-folder.ts';
import type { ListInput } from './inputs.ts';

/** Said before anything is read, not after an hour of DNS. */
export function assertWritable(file: string, lists: readonly ListInput[]): void {
  if (lists.length === 0) throw new UsageError('--output needs a list; addresses alone are answered on the terminal');
  assertFolderOf(file);
  if (!existsSync(file)) return;
  if (!statSync(file).isFile())
    throw new UsageError(
      `${file}: is not a file; addresses are written to a file that only you can read, and nowhere else`,
    );
  if (lists.some((list) => list.file !== null && realpathSync(list.file) === realpathSync(file)))
    throw new UsageError(`${file}: is the list itself; name another file`);
}

/** Workbooks whole, of other lists a file for each table that holds addresses; the second one is called `checked-2.csv`. */
export async function writeLists(
  file: string,
  lists: readonly CheckedList[],
  sources: readonly Buffer[],
): Promise<void> {
  const isWorkbook = extname(file).toLowerCase() === '.xlsx';
  const { toCheckedWorkbooks, toCheckedTexts } = await import('./checked.ts');
  const contents = isWorkbook ? toCheckedWorkbooks(lists, sources) : toCheckedTexts(lists, sources);
  for (const [index, content] of contents.entries()) {
    const name = index === 0 ? file : withNumber(file, index + 1);
    writeFile(name, content);
    process.stderr.write(`${name}: written, with the addresses in full; keep it out of Git\n`);
  }
  if (contents.length === 0) process.stderr.write(`${file}: not written, there was no address\n`);
}

function withNumber(file: string, number: number): string {
  const ending = extname(file);
  return `${ending === '' ? file : file.slice(0, -ending.length)}-${number}${ending}`;
}

function writeFile(file: string, content: Buffer): void {
  try {
    const descriptor = openSync(file, 'w', 0o600);
    try {
      // A file that was there before keeps its rights otherwise.
      fchmodSync(descriptor, 0o600);
      for (let bytes = content; bytes.length > 0;) bytes = bytes.subarray(writeSync(descriptor, bytes));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'error';
    throw new UsageError(`${file}: cannot be written (${code})`);
  }
}

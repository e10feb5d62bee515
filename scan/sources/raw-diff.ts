/** What differs, as Git tells it in its raw form, by whole ids. */
import type { LocalRepository } from '../model/repository.ts';
import { streamGit } from './git.ts';
import { nameOf } from './names.ts';
import { splitRecords } from './records.ts';
import { limitTo, literally } from './scope.ts';

/** Nothing is guessed, and nothing of the repository's own is run. */
export const plainDiff = ['-r', '-z', '--no-renames', '--no-ext-diff', '--no-textconv'] as const;
export const rawDiff = [...plainDiff, '--raw', '--no-abbrev'] as const;

export interface FileDifference {
  readonly path: string;
  readonly blob: string;
  /** Null where there was no file. */
  readonly before: string | null;
}

/** Files that are there now and were not, or not so; of two sides, not of a merge. */
export async function* readFileDifferences(
  repository: LocalRepository,
  command: readonly string[],
): AsyncGenerator<FileDifference> {
  const [name = '', ...args] = command;
  const whole = [literally, name, ...rawDiff, ...args, ...limitTo(repository)];
  let sides: Omit<FileDifference, 'path'> | null = null;
  let isPath = false;
  for await (const record of splitRecords(streamGit(repository, whole), 0)) {
    if (isPath && sides) yield { path: nameOf(record), ...sides };
    if (!isPath) sides = toSides(record.toString('latin1'));
    isPath = !isPath;
  }
}

/** `:<mode> <mode> <id> <id> <status>`; null where there is no file now. */
function toSides(header: string): Omit<FileDifference, 'path'> | null {
  const [, oldMode = '', mode = '', old = '', blob = ''] = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) /.exec(header) ?? [];
  const isFile = (each: string): boolean => /^(?:100|120)\d{3}$/.test(each);
  return isFile(mode) ? { blob, before: isFile(oldMode) ? old : null } : null;
}

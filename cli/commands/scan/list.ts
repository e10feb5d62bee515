/** `--repositories`: the paths of a file, and what a run of them has done. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../../errors.ts';
import { ScanState } from './state.ts';

export interface RepositoryList {
  readonly paths: readonly string[];
  /** Those that are not there. */
  readonly missing: readonly string[];
  readonly state: ScanState;
}

interface ListOptions {
  readonly repositories?: string;
  readonly stdin?: boolean;
  readonly state?: string;
  readonly output?: string;
  readonly format: readonly string[];
}

/** Paths are relative to the folder of the file; null where there is no list. Throws UsageError. */
export function readList(others: readonly string[], options: ListOptions): RepositoryList | null {
  const { repositories: file } = options;
  if (file === undefined && options.state !== undefined)
    throw new UsageError('--state belongs to --repositories: other scans keep nothing');
  if (file === undefined) return null;
  if (others.length > 0 || options.stdin)
    throw new UsageError('--repositories says what is scanned: give it no path and no --stdin');
  if (!existsSync(file)) throw new UsageError(`--repositories ${file}: file not found`);
  const lines = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim());
  const named = lines.filter((line) => line !== '' && !line.startsWith('#'));
  if (named.length === 0) throw new UsageError(`--repositories ${file}: names nothing; write one path a line`);
  const paths = [...new Set(named.map((path) => resolve(dirname(file), path)))];
  return {
    paths: paths.filter((path) => existsSync(path)),
    missing: paths.filter((path) => !existsSync(path)),
    state: new ScanState(options.state ?? `${reportOf(options) ?? file}.state`),
  };
}

function reportOf({ output, format }: ListOptions): string | null {
  const named = format.map((each) => each.split('=').slice(1).join('=')).find((each) => each !== '');
  return output ?? named ?? null;
}

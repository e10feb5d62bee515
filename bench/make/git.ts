/** Git, without the configuration of whoever runs the benchmark. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { deflateSync } from 'node:zlib';

export type Git = (words: readonly string[], input?: Buffer | string) => string;

/** Commands in one repository. Commits carry one author and the same date each, so that ids repeat. */
export function gitIn(folder: string, extra: Readonly<Record<string, string>> = {}): Git {
  const person = { NAME: 'Bench Author', EMAIL: 'bench@example.org', DATE: '2026-01-05T12:00:00Z' };
  const people = ['AUTHOR', 'COMMITTER'].flatMap((role) =>
    Object.entries(person).map(([key, value]) => [`GIT_${role}_${key}`, value] as const),
  );
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_OPTIONAL_LOCKS: '0',
    ...Object.fromEntries(people),
    ...extra,
  };
  return (words, input) =>
    execFileSync('git', words, {
      cwd: folder,
      env,
      ...(input === undefined ? {} : { input }),
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      stdio: ['pipe', 'pipe', 'pipe'],
    }).trim();
}

/**
 * A clone to scan instead of the repository, so that nobody writes into that. Blobs that are absent, as in some
 * snapshots, stand empty in it (Git does not compare the hash when it reads): several scanners end at the first one.
 * Returns how many.
 */
export function cloneWhole(repository: string, folder: string): number {
  gitIn(repository)(['clone', '--quiet', '--mirror', '--no-hardlinks', '.', folder]);
  const listed = gitIn(folder)(['rev-list', '--objects', '--all', '--missing=print']).split('\n');
  const absent = listed.filter((line) => line.startsWith('?')).map((line) => line.slice(1));
  for (const id of absent) {
    const objects = join(folder, 'objects', id.slice(0, 2));
    mkdirSync(objects, { recursive: true });
    writeFileSync(join(objects, id.slice(2)), deflateSync('blob 0\0'));
  }
  return absent.length;
}

/** Lays the files of HEAD into an empty folder; the repository itself is not written to. */
export function checkOutHead(repository: string, folder: string, scratch: string): void {
  const folders = {
    GIT_DIR: gitIn(repository)(['rev-parse', '--absolute-git-dir']),
    GIT_WORK_TREE: folder,
    GIT_INDEX_FILE: join(scratch, `index-${basename(folder)}`),
  };
  const git = gitIn(folder, folders);
  git(['read-tree', 'HEAD']);
  git(['checkout-index', '--all', '--quiet']);
}

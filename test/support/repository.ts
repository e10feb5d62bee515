/** Real Git repositories in temporary folders, untouched by the settings of the machine. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterThisFile } from './cleanup.ts';
import { runHere } from './shell-here.ts';

/** A new folder that is gone after the test file. */
export function makeFolder(name = 'leakwarden test '): string {
  const folder = mkdtempSync(join(tmpdir(), name));
  afterThisFile(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function writeTree(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

export const gitEnvironment: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
};

export interface TestRepository {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  /** Writes files and commits everything. Returns the commit. */
  readonly commit: (files: Readonly<Record<string, string | Uint8Array>>, message?: string) => string;
  readonly remove: (...paths: readonly string[]) => string;
  readonly move: (from: string, to: string) => string;
}

const commitScript =
  'git add -A -f && git -c maintenance.auto=false commit -q --allow-empty -m "$1" && git rev-parse HEAD';

interface RepositoryOptions {
  readonly bare?: boolean;
  readonly objectFormat?: string;
  /** Begins as a copy of another one. Default: empty. */
  readonly like?: TestRepository;
}

export function makeRepository(options: RepositoryOptions = {}): TestRepository {
  const folder = makeFolder();
  const run = (...words: readonly [string, ...string[]]): string =>
    runHere({ words, folder, environment: gitEnvironment }).trim();
  const git = (...args: readonly string[]): string => run('git', ...args);
  cpSync(options.like?.folder ?? emptyRepository(options), folder, { recursive: true });
  const commitAll = (message: string): string => run('sh', '-c', commitScript, 'commit', message);
  return {
    folder,
    git,
    commit(files, message = 'Change') {
      writeTree(folder, files);
      return commitAll(message);
    },
    remove(...paths) {
      for (const path of paths) rmSync(join(folder, path));
      return commitAll('Remove');
    },
    move(from, to) {
      mkdirSync(dirname(join(folder, to)), { recursive: true });
      renameSync(join(folder, from), join(folder, to));
      return commitAll('Move');
    },
  };
}

/** Of each kind one, made by Git. It goes with the test file that needed it first. */
const empty = new Map<string, string>();

function emptyRepository({ bare = false, objectFormat = 'sha1' }: RepositoryOptions): string {
  const kind = `${bare} ${objectFormat}`;
  const known = empty.get(kind);
  if (known !== undefined && existsSync(known)) return known;
  const folder = makeFolder();
  const flags = ['-q', '-b', 'main', ...(bare ? ['--bare'] : []), `--object-format=${objectFormat}`];
  runHere({ words: ['git', 'init', ...flags], folder, environment: gitEnvironment });
  empty.set(kind, folder);
  return folder;
}

/**
 * How long the App waits for the content of a pull request: in part, whole, and everything of the repository, from a
 * local `git http-backend`. `script/bench --fetch [REPOSITORY]`; without one, a repository of more than 1 GB is made.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openMirrors, type Mirror } from '../../mirror/index.ts';
import { startGitServer, type GitServer } from '../../test/support/git-server.ts';
import { cloneWhole, gitIn } from '../make/git.ts';
import { makeHeavyRepository } from '../make/heavy.ts';
import { toTable } from '../print/markdown.ts';
import { withFolders, type MakeFolder } from '../run/scratch.ts';

const token = 'bench';
const rangeLength = 40;

await withFolders(async (makeFolder) => {
  const origin = makeFolder('origin/repo.git');
  const given = process.argv[2];
  if (given === undefined) await makeHeavyRepository(origin);
  else reportAbsent(cloneWhole(resolve(given), origin));
  const server = await startGitServer(join(origin, '..'), token);
  try {
    await compare(origin, server, makeFolder);
  } finally {
    await server.close();
  }
});

/** Git refuses a whole fetch that is not whole. */
function reportAbsent(count: number): void {
  if (count > 0) console.log(`The stored copy lacks ${count} objects: only the fetch in part can be measured.\n`);
}

async function compare(origin: string, server: GitServer, makeFolder: MakeFolder): Promise<void> {
  const git = gitIn(origin);
  const size = Number(/^size-pack: (\d+)/m.exec(git(['count-objects', '-v']))?.[1] ?? 0);
  const head = git(['rev-parse', 'HEAD']);
  const base = git(['rev-parse', `HEAD~${rangeLength}`]);
  const count = (...revisions: string[]): string => git(['rev-list', '--count', ...revisions]);
  console.log(
    `${count('--all')} commits, ${git(['for-each-ref']).split('\n').length} refs, ${(size / 1000).toFixed(0)} MB packed; the pull request has ${count(head, `^${base}`)} commits\n`,
  );
  const range = { heads: [head], bases: [base] };
  const ways: [string, (mirror: Mirror) => Promise<unknown>][] = [
    ['pull request, in part', (mirror) => mirror.fetchRange({ ...range, size: Number.MAX_SAFE_INTEGER })],
    ['pull request, whole history', (mirror) => mirror.fetchRange({ ...range, size: 0 })],
    ['everything', (mirror) => mirror.fetchAll()],
  ];
  const rows: string[][] = [];
  for (const [name, fetch] of ways) {
    const folder = makeFolder(name);
    const figures = await measure(server, folder, fetch, [base, head]).catch((error: unknown) => [String(error)]);
    rows.push([name, ...figures]);
    rmSync(folder, { recursive: true });
  }
  console.log(toTable(['fetch', 'seconds', 'MB received', 'again, seconds', 'scan of the range, seconds'], rows));
}

async function measure(
  server: GitServer,
  folder: string,
  fetch: (mirror: Mirror) => Promise<unknown>,
  range: readonly [base: string, head: string],
): Promise<string[]> {
  const mirrors = openMirrors({ folder, limitBytes: 1e11, portable: false });
  const remote = { url: `${server.url}repo.git`, token: () => Promise.resolve(token) };
  server.bytes = 0;
  const seconds = async (work: (mirror: Mirror) => Promise<unknown>): Promise<string> => {
    const from = performance.now();
    await mirrors.use(1, remote, work);
    return ((performance.now() - from) / 1000).toFixed(1);
  };
  const first = await seconds(fetch);
  const received = (server.bytes / 1e6).toFixed(1);
  return [
    first,
    received,
    await seconds(fetch),
    await seconds((mirror) => Promise.resolve(scan(mirror.gitDir, range))),
  ];
}

/** As the command line does; exit codes 0 and 1 are verdicts. */
function scan(gitDir: string, [base, head]: readonly [string, string]): void {
  const cli = join(import.meta.dirname, '../../cli/run.ts');
  const words = [cli, 'scan', gitDir, '--range', `${base}..${head}`, '--format', 'json', '--fail-on', 'critical'];
  try {
    execFileSync(process.execPath, words, { stdio: 'ignore' });
  } catch (error) {
    if (!(error instanceof Error) || !('status' in error) || error.status !== 1) throw error;
  }
}

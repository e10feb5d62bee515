/**
 * Whether this checkout scans slower than what it grew from: `script/bench guard [--base REF] [--rounds N]
 * [--limit PERCENT] [REPOSITORY...]`. Ends with 1 where a repository costs more processor time than the limit allows.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gitIn } from './make/git.ts';
import { makePackageHistory, packageHistories } from './make/package-histories.ts';
import { toTable } from './print/markdown.ts';
import { measure } from './run/measure.ts';
import { median } from './run/median.ts';
import { withFolders, type MakeFolder } from './run/scratch.ts';
import { toTitle } from './run/title.ts';

const home = join(import.meta.dirname, '..');
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    base: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    limit: { type: 'string', default: '15' },
    timeout: { type: 'string', default: '1800' },
  },
});
const [rounds, limit, timeoutSeconds] = (['rounds', 'limit', 'timeout'] as const).map(toCount) as [
  number,
  number,
  number,
];

interface Build {
  readonly program: string;
  readonly costs: { readonly seconds: number; readonly processorSeconds: number }[];
  /** What was found: leaks, findings, datasets, people. */
  counts: string;
}

await withFolders(async (makeFolder) => {
  const base = toBase();
  const before = buildOf(base, makeFolder);
  const rows: string[][] = [];
  for (const { title, path } of toSubjects(makeFolder)) {
    const builds = [before, join(home, 'dist/leakwarden.js')].map((program): Build => ({
      program,
      costs: [],
      counts: '',
    }));
    // In turn, so that a slow minute of the machine hits both alike.
    for (let round = 1; round <= rounds; round++)
      for (const build of builds) await scanOnce(build, path, makeFolder('reports'));
    rows.push(toRow(title, builds as [Build, Build]));
  }
  const header = ['repository', 'before s (processor s)', 'now s (processor s)', 'ratio', 'found'];
  console.log(`Against ${base}, median of ${rounds}, processor seconds of all processes\n\n${toTable(header, rows)}`);
  if (rows.some(([, , , ratio]) => Number(ratio) > 1 + limit / 100)) {
    console.error(`slower by more than ${limit} %`);
    process.exitCode = 1;
  }
});

function toCount(name: 'rounds' | 'limit' | 'timeout'): number {
  const count = Number(options[name]);
  if (!Number.isInteger(count) || count < 1)
    throw new Error(`--${name} takes a whole number from 1, not "${options[name]}"`);
  return count;
}

/** The commit that this checkout grew from. */
function toBase(): string {
  const git = gitIn(home);
  const base = git(['rev-parse', '--short', options.base ?? git(['merge-base', 'HEAD', 'origin/HEAD'])]);
  const isSame =
    base === git(['rev-parse', '--short', 'HEAD']) && git(['status', '--porcelain', 'scan', 'rules']) === '';
  if (isSame) throw new Error('this checkout is its own base: name an older commit with --base');
  return base;
}

/** Builds another commit in a work tree of its own, with the packages of this one where they are the same. */
function buildOf(commit: string, makeFolder: MakeFolder): string {
  const folder = makeFolder('base');
  const git = gitIn(folder);
  git(['clone', '--quiet', '--no-checkout', home, '.']);
  git(['checkout', '--quiet', '--detach', gitIn(home)(['rev-parse', commit])]);
  const isSame = ['package-lock.json', 'toolchain/package.json'].every(
    (name) => readFileSync(join(folder, name), 'utf8') === readFileSync(join(home, name), 'utf8'),
  );
  if (isSame) symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'));
  execFileSync(join(folder, 'script/build'), { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return join(folder, 'dist/leakwarden.js');
}

function toSubjects(makeFolder: MakeFolder): { title: string; path: string }[] {
  if (positionals.length > 0)
    return positionals.map((path) => ({ title: toTitle(resolve(path)), path: resolve(path) }));
  return packageHistories.map((history, index) => {
    const path = makeFolder(`history-${index}`);
    makePackageHistory(path, history, makeFolder('packages'));
    return { title: history.title, path };
  });
}

async function scanOnce(build: Build, path: string, reports: string): Promise<void> {
  const report = join(reports, 'report.json');
  const words = [process.execPath, build.program, 'scan', path, '--format', 'json', '--output', report];
  const { seconds, processorSeconds, exitCode, errors } = await measure(words, {
    folder: reports,
    output: null,
    timeoutSeconds,
  });
  if (processorSeconds === null) throw new Error(`no processor time (is GNU time installed?): ${errors}`);
  // 3: something in it is not covered, which is so of both builds.
  if (![0, 1, 3].includes(exitCode ?? -1) || !existsSync(report))
    throw new Error(`the scan of ${path} ended with ${exitCode}: ${errors}`);
  build.costs.push({ seconds, processorSeconds });
  build.counts = countsOf(readFileSync(report, 'utf8'));
}

function countsOf(text: string): string {
  const { summary, datasets } = JSON.parse(text) as {
    summary: { leaks: number; findings: number; subjects: number };
    datasets: readonly unknown[];
  };
  return `${summary.leaks} leaks, ${summary.findings} findings, ${datasets.length} datasets, ${summary.subjects} people`;
}

function toRow(title: string, [before, now]: [Build, Build]): string[] {
  const of = ({ costs }: Build, key: 'seconds' | 'processorSeconds'): number => median(costs.map((cost) => cost[key]));
  const toCell = (build: Build): string =>
    `${of(build, 'seconds').toFixed(1)} (${of(build, 'processorSeconds').toFixed(1)})`;
  const ratio = (of(now, 'processorSeconds') / of(before, 'processorSeconds')).toFixed(2);
  const found = before.counts === now.counts ? now.counts : `${before.counts} before; ${now.counts} now`;
  return [title, toCell(before), toCell(now), ratio, found];
}

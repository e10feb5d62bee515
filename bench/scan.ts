/** How fast our scanner is beside its peers, on the machine at hand: `script/bench [--rounds N] [REPOSITORY...]`. */
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeRepository } from './make/generated.ts';
import { checkOutHead, cloneWhole, gitIn } from './make/git.ts';
import { formatScans, type Entry } from './print/scans.ts';
import { runScan, type Scan, type ScanJob } from './run/scan.ts';
import { withFolders, type MakeFolder } from './run/scratch.ts';
import { toTitle } from './run/title.ts';
import { findTools, type Subject, type Tool } from './run/tools.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' }, timeout: { type: 'string', default: '1800' } },
});
const rounds = toCount(options.rounds, '--rounds');
const timeoutSeconds = toCount(options.timeout, '--timeout');

await withFolders(async (makeFolder) => {
  console.log(
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, rounds: ${rounds}`,
  );
  const given = positionals.map((path) => ({ path: resolve(path), title: toTitle(resolve(path)) }));
  for (const { path } of given) assertRepository(path);
  const made = (): (typeof given)[number] => ({ path: generate(makeFolder), title: 'made of npm packages' });
  for (const { path, title } of given.length > 0 ? given : [made()]) await compareOn(path, title, makeFolder);
});

function toCount(text: string, name: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`${name} takes a whole number from 1, not "${text}"`);
  return count;
}

function assertRepository(path: string): void {
  const isThere = existsSync(path) && gitIn(path)(['rev-parse', '--git-dir']) !== '';
  if (!isThere) throw new Error(`${path} is no Git repository`);
}

function generate(makeFolder: MakeFolder): string {
  const folder = makeFolder('generated');
  makeRepository(folder, join(import.meta.dirname, '../node_modules'));
  return folder;
}

async function compareOn(given: string, title: string, makeFolder: MakeFolder): Promise<void> {
  const reports = makeFolder('reports');
  const repository = makeFolder(`clone-${title}`);
  const absent = cloneWhole(given, repository);
  const files = makeFolder(`files-${title}`);
  checkOutHead(repository, files, reports);
  const counts = gitIn(repository)(['count-objects', '-v']);
  const packed = Number(/^size-pack: (\d+)/m.exec(counts)?.[1] ?? 0);
  const commits = gitIn(repository)(['rev-list', '--all', '--count']);
  console.log(
    `\n## ${title}: ${commits} commits, ${((packed * 1024) / 1e6).toFixed(0)} MB packed${absent > 0 ? `, ${absent} absent objects left empty` : ''}`,
  );
  for (const [subject, heading, target] of [
    ['history', 'Whole history', repository],
    ['files', 'Files of HEAD', files],
  ] as const) {
    console.log(`\n### ${heading}\n\n${formatScans(await measureAll(subject, { target, reports, timeoutSeconds }))}`);
  }
}

/** Round after round, so that a slow minute of the machine hits all tools alike. */
async function measureAll(subject: Subject, job: Omit<ScanJob, 'tool' | 'subject'>): Promise<Entry[]> {
  const tools = findTools().filter(({ commands }) => commands[subject]);
  const scans = new Map<Tool, Scan[]>(tools.map((tool) => [tool, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const [tool, list] of scans) {
      const isHopeless = list.some(({ timedOut }) => timedOut);
      const scan = isHopeless ? null : await runScan({ ...job, tool, subject });
      if (scan) list.push(scan);
    }
  }
  return [...scans].map(([tool, list]) => ({ tool, scans: list }));
}

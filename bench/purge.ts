/**
 * Purge plans carried out by the real git-filter-repo on clones of repositories made here: `script/bench --purge`.
 * Whatever a plan names has to be gone, a scan has to find nothing, and everything else has to be there still. Needs
 * Python 3 and its package index.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { objectsOf, type PurgePlan } from '../report/index.ts';
import { gitIn } from './make/git.ts';
import { openCase, purgeCases, type PurgeCase } from './make/purge-cases.ts';
import { createRandom } from './make/random.ts';
import { tokens } from './make/tokens.ts';
import { toTable } from './print/markdown.ts';
import { withFolders, type MakeFolder } from './run/scratch.ts';

const filterRepo = 'git-filter-repo==2.47.0';
const command = join(import.meta.dirname, '../cli/run.ts');

await withFolders(async (makeFolder) => {
  const tools = installFilterRepo(makeFolder('tools'));
  const key = tokens.awsKeyId(createRandom('purge'));
  const wanted = process.argv[2];
  const cases = purgeCases.filter(({ name }) => wanted === undefined || name.includes(wanted));
  const rows = cases.map((each, number) => runCase(each, { key, tools, makeFolder, number }));
  console.log(toTable(['case', 'plan', 'objects', 'gone', 'scan', 'else lost', 'commits', 'after', 's'], rows));
});

function installFilterRepo(folder: string): string {
  execFileSync('python3', ['-m', 'venv', folder], { stdio: 'pipe' });
  execFileSync(join(folder, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', filterRepo]);
  return join(folder, 'bin');
}

interface Bench {
  readonly key: string;
  readonly tools: string;
  readonly makeFolder: MakeFolder;
  readonly number: number;
}

function runCase({ name, build }: PurgeCase, { key, tools, makeFolder, number }: Bench): string[] {
  const folder = makeFolder(`case-${number}`);
  const [source, work] = [join(folder, 'source'), join(folder, 'work')];
  for (const each of [source, work]) mkdirSync(each);
  build(openCase(source), key);
  const planning = run([
    'purge',
    'plan',
    source,
    '--format',
    `json=${join(folder, 'plan.json')}`,
    '--format',
    `sh=${join(work, 'plan.sh')}`,
  ]);
  const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as PurgePlan;
  const before = blobsOf(source);
  const start = performance.now();
  const env = { ...process.env, PATH: `${tools}:${process.env['PATH'] ?? ''}` };
  const { status, stderr } = spawnSync('bash', ['plan.sh'], { cwd: work, env, encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) return [name, `plan ${planning.status}`, `script ${status}: ${stderr.slice(-300)}`];
  const clone = join(work, 'purge.git');
  const after = blobsOf(clone);
  const planned = new Set(objectsOf(plan).map(({ id }) => id));
  const proof = run(['purge', 'verify', clone, '--plan', join(folder, 'plan.json')]);
  const scan = run(['scan', clone, '--history-only']);
  return [
    name,
    planning.status === 0 ? 'whole' : 'says what it lacks',
    String(planned.size),
    proof.status === planning.status && proof.stdout.includes('none of') ? 'yes' : `no: ${proof.stdout}`,
    scan.status === planning.status && !/critical/.test(scan.stdout) ? 'clean' : `exit ${scan.status}`,
    String([...before].filter((blob) => !planned.has(blob) && !after.has(blob)).length),
    gitIn(source)(['rev-list', '--all', '--count']),
    gitIn(clone)(['rev-list', '--all', '--count']),
    seconds.toFixed(1),
  ];
}

function run(args: readonly string[]): { readonly status: number | null; readonly stdout: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) process.stderr.write(stderr);
  return { status, stdout };
}

/** All that refs lead to. */
function blobsOf(folder: string): ReadonlySet<string> {
  const git = gitIn(folder);
  const ids = git(['rev-list', '--objects', '--no-object-names', '--all']);
  const types = git(['cat-file', '--batch-check=%(objecttype) %(objectname)'], `${ids}\n`);
  return new Set(types.split('\n').flatMap((line) => /^blob (\w+)$/.exec(line)?.[1] ?? []));
}

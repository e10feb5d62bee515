/**
 * How many ordinary packages a scan calls incomplete for a file of no known kind: `script/bench --unknown-kinds
 * [--count N] [--seed TEXT]`. What is published stands for what a repository holds beside its texts: fonts, pictures,
 * programs, tables of characters. At most one of twenty may be.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '../rules/index.ts';
import { packages } from './make/packages.ts';
import { createRandom } from './make/random.ts';
import { toTable } from './print/markdown.ts';
import { measure } from './run/measure.ts';
import { withFolders, type MakeFolder } from './run/scratch.ts';

const { values: options } = parseArgs({
  options: { count: { type: 'string', default: '20' }, seed: { type: 'string', default: 'unknown-kinds-1' } },
});
const count = Number(options.count);
if (!Number.isInteger(count) || count < 1 || count > packages.length)
  throw new Error(`--count takes a whole number from 1 to ${packages.length}, not "${options.count}"`);

const unknown = /looks compressed or encrypted/;
/** Of all that are drawn. */
const mostShare = 1 / 20;

await withFolders(async (makeFolder) => {
  const rows: string[][] = [];
  let incomplete = 0;
  for (const name of draw(packages, count, options.seed)) {
    const { coverage } = await scanPackage(name, makeFolder);
    const missing = coverage.skipped.filter((skip) => skip.class === 'not-covered');
    const ofUnknown = missing.filter(({ reason }) => unknown.test(reason));
    if (ofUnknown.length > 0) incomplete++;
    const reasons = [...new Set(missing.map(({ reason }) => reason.split(/[:;]/)[0] ?? reason))];
    const { documents } = coverage;
    rows.push([name, String(documents), String(ofUnknown.length), String(missing.length), reasons.join(', ')]);
  }
  console.log(toTable(['package', 'documents', 'of unknown kind', 'not covered', 'because of'], rows));
  console.log(`\n${incomplete} of ${count} incomplete for an unknown kind, seed ${options.seed}`);
  if (incomplete > count * mostShare) process.exitCode = 1;
});

/** Without repetition, in the order they were drawn. */
function draw(names: readonly string[], wanted: number, seed: string): string[] {
  const random = createRandom(seed);
  const left = [...names];
  return Array.from({ length: wanted }, () => left.splice(random.below(left.length), 1)).flat();
}

async function scanPackage(name: string, makeFolder: MakeFolder): Promise<Report> {
  const folder = makeFolder(name.replaceAll(/[^\w.-]/g, '_'));
  const npm = ['pack', name, '--silent', '--ignore-scripts', '--pack-destination', folder];
  const archive = execFileSync('npm', npm, { cwd: folder, encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xzf', archive], { cwd: folder });
  const output = join(folder, 'report.json');
  const program = join(import.meta.dirname, '../cli/run.ts');
  // The archive and the report stand beside what is scanned: most packages lie in a folder of one name, all in one.
  const [inner = ''] = execFileSync('tar', ['-tzf', archive], { cwd: folder, encoding: 'utf8' }).split('/');
  const words = [process.execPath, program, 'scan', join(folder, inner), '--format', 'json', '--output', output];
  const { exitCode, errors } = await measure(words, { folder, output: null, timeoutSeconds: 600 });
  if (exitCode !== 0 && exitCode !== 1 && exitCode !== 3) throw new Error(`${name}: ended with ${exitCode}: ${errors}`);
  return JSON.parse(readFileSync(output, 'utf8')) as Report;
}

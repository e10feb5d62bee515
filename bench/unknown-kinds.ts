/**
 * How many ordinary repositories a scan calls incomplete for a file of no known kind: `script/bench --unknown-kinds
 * [--count N] [--seed TEXT] [--clones FOLDER] [--head]`, where FOLDER may hold clones as OWNER/NAME; others come from
 * GitHub. At most one of twenty may be. The whole history is scanned, as a newcomer does; with `--head` the files of HEAD.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '../rules/index.ts';
import { createRandom } from './make/random.ts';
import { repositories } from './make/repositories.ts';
import { toTable } from './print/markdown.ts';
import { measure } from './run/measure.ts';
import { withFolders, type MakeFolder } from './run/scratch.ts';

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '20' },
    seed: { type: 'string', default: 'unknown-kinds-1' },
    clones: { type: 'string' },
    head: { type: 'boolean', default: false },
  },
});
const count = Number(options.count);
if (!Number.isInteger(count) || count < 1 || count > repositories.length)
  throw new Error(`--count takes a whole number from 1 to ${repositories.length}, not "${options.count}"`);

const unknown = /looks compressed or encrypted/;
/** Named in a row. */
const mostReasons = 6;
/** Of all that are drawn. */
const mostShare = 1 / 20;

await withFolders(async (makeFolder) => {
  const rows: string[][] = [];
  let [incomplete, absent] = [0, 0];
  for (const name of shuffle(repositories, options.seed)) {
    if (rows.length === count) break;
    const clone = findClone(name, makeFolder);
    const subject = clone && options.head ? checkOut(clone, makeFolder(`head-${name.replace('/', '+')}`)) : clone;
    if (!subject) {
      absent++;
      continue;
    }
    const row = toRow(name, await scanWhole(subject, makeFolder('reports')));
    // Of what is incomplete for other reasons nothing changes.
    if (row[2] !== '0' && row[2] === row[3]) incomplete++;
    rows.push(row);
    console.error(row.join('  '));
  }
  console.log(toTable(['repository', 'documents', 'of unknown kind', 'not covered', 'because of'], rows));
  console.log(
    `\n${incomplete} of ${rows.length} incomplete for an unknown kind, seed ${options.seed}, ${absent} absent`,
  );
  if (incomplete > rows.length * mostShare) process.exitCode = 1;
});

function toRow(name: string, { coverage }: Report): string[] {
  const missing = coverage.skipped.filter((skip) => skip.class === 'not-covered');
  const ofUnknown = missing.filter(({ reason }) => unknown.test(reason));
  const kinds = Map.groupBy(missing, ({ reason }) => reason.split(/[:;]/)[0] ?? reason);
  const reasons = [...kinds].map(([reason, { length }]) => `${reason} ${length}`);
  const more = reasons.length - mostReasons;
  if (more > 0) reasons.splice(mostReasons, more, `${more} others`);
  return [name, String(coverage.documents), String(ofUnknown.length), String(missing.length), reasons.join(', ')];
}

/** All of them, in the order they are drawn. */
function shuffle(names: readonly string[], seed: string): string[] {
  const random = createRandom(seed);
  const left = [...names];
  return names.flatMap(() => left.splice(random.below(left.length), 1));
}

/** Null where it cannot be had: the next one takes its place. */
function findClone(name: string, makeFolder: MakeFolder): string | null {
  const given = options.clones === undefined ? null : join(options.clones, name);
  if (given && existsSync(given)) return given;
  const folder = makeFolder(name.replace('/', '+'));
  try {
    execFileSync('git', ['clone', '--quiet', '--mirror', `https://github.com/${name}`, folder], { stdio: 'ignore' });
    return folder;
  } catch {
    return null;
  }
}

/** Null where the clone lacks a part of it. */
function checkOut(clone: string, folder: string): string | null {
  const archive = join(folder, '.archive.tar');
  try {
    execFileSync('git', ['-C', clone, 'archive', '--output', archive, 'HEAD'], { stdio: 'ignore' });
  } catch {
    return null;
  }
  execFileSync('tar', ['-xf', archive], { cwd: folder });
  rmSync(archive);
  return folder;
}

async function scanWhole(repository: string, folder: string): Promise<Report> {
  const output = join(folder, 'report.json');
  const program = join(import.meta.dirname, '../cli/run.ts');
  const words = [process.execPath, program, 'scan', repository, '--format', 'json', '--output', output];
  const { exitCode, errors } = await measure(words, { folder, output: null, timeoutSeconds: 1_800 });
  if (exitCode !== 0 && exitCode !== 1 && exitCode !== 3)
    throw new Error(`${repository}: ended with ${exitCode}: ${errors}`);
  return JSON.parse(readFileSync(output, 'utf8')) as Report;
}

/**
 * How many ordinary repositories a scan calls incomplete for a file of no known kind: `script/bench --unknown-kinds
 * [--count N] [--seed TEXT] [--clones FOLDER] [--head]`, where FOLDER may hold clones as OWNER/NAME; others come from
 * GitHub. At most one of twenty may be. The whole history is scanned, as a newcomer does; with `--head` the files of HEAD.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '../rules/index.ts';
import { repositories } from './make/repositories.ts';
import { toTable } from './print/markdown.ts';
import { checkOut, findClone, shuffle } from './run/clones.ts';
import { measure } from './run/measure.ts';
import { withFolders } from './run/scratch.ts';

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
    const clone = findClone(name, options.clones, makeFolder);
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

async function scanWhole(repository: string, folder: string): Promise<Report> {
  const output = join(folder, 'report.json');
  const program = join(import.meta.dirname, '../cli/run.ts');
  const words = [process.execPath, program, 'scan', repository, '--format', 'json', '--output', output];
  const { exitCode, errors } = await measure(words, { folder, output: null, timeoutSeconds: 1_800 });
  if (exitCode !== 0 && exitCode !== 1 && exitCode !== 3)
    throw new Error(`${repository}: ended with ${exitCode}: ${errors}`);
  return JSON.parse(readFileSync(output, 'utf8')) as Report;
}

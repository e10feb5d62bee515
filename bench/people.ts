/** How fast records become people: `script/bench --people [--rows N]`, beside SQLite's count of distinct addresses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '../rules/index.ts';
import { writePeople, type PeopleFile } from './make/people.ts';
import { toTable } from './print/markdown.ts';
import { measure, type Measurement } from './run/measure.ts';
import { findProgram } from './run/peers.ts';
import { withFolders } from './run/scratch.ts';

/** What a million rows may take on two cores. */
const limits = { rows: 1_000_000, seconds: 60, megabytes: 512 };

const { values: options } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } });
const rows = Number(options.rows);
if (!Number.isInteger(rows) || rows < 1) throw new Error(`--rows takes a whole number from 1, not "${options.rows}"`);

await withFolders(async (makeFolder) => {
  const folder = makeFolder('people');
  const file = join(folder, 'people.csv');
  const made = writePeople(file, rows);
  console.log(
    `${made.rows.toLocaleString('en')} rows (${(made.bytes / 1e6).toFixed(0)} MB, CSV) of ${made.people.toLocaleString('en')} people, a tenth of the rows written in another way\n`,
  );
  const lines = [await runOurs(file, folder, made)];
  const peer = findProgram('sqlite3');
  if (peer) lines.push(await runSqlite(peer.path, file, folder, made));
  console.log(toTable(['', 'people', 'seconds', 'rows/s', 'peak MB', 'of 60 s a million', 'of 512 MB'], lines));
  console.log(
    peer
      ? '\nsqlite3 imports the file and counts distinct addresses in lower case: one column, no other way to know a person again.'
      : '\nsqlite3 is not installed here: no peer to compare with.',
  );
});

async function runOurs(file: string, folder: string, made: PeopleFile): Promise<string[]> {
  const output = join(folder, 'report.json');
  const program = join(import.meta.dirname, '../dist/leakwarden.js');
  const command = [process.execPath, program, 'scan', file, '--no-history', '--no-progress', '--format', 'json'];
  const measurement = await measure(command, { folder, output, timeoutSeconds: 600 });
  // Whether they are called made up is another question.
  const { datasets } = JSON.parse(readFileSync(output, 'utf8')) as Report;
  return toLine('leakwarden scan', datasets[0]?.subjects ?? 0, measurement, made);
}

async function runSqlite(program: string, file: string, folder: string, made: PeopleFile): Promise<string[]> {
  const output = join(folder, 'count.txt');
  const query = "select count(distinct lower(email)) from people where email <> ''";
  const command = [program, join(folder, 'people.db'), `.import --csv ${file} people`, query];
  const measurement = await measure(command, { folder, output, timeoutSeconds: 600 });
  return toLine('sqlite3 count(distinct)', Number(readFileSync(output, 'utf8')), measurement, made);
}

function toLine(name: string, people: number, { seconds, peakMegabytes }: Measurement, made: PeopleFile): string[] {
  const allowed = (limits.seconds * made.rows) / limits.rows;
  return [
    name,
    people.toLocaleString('en'),
    seconds.toFixed(1),
    Math.round(made.rows / seconds).toLocaleString('en'),
    peakMegabytes === null ? '?' : peakMegabytes.toFixed(0),
    `${((seconds / allowed) * 100).toFixed(0)} %`,
    peakMegabytes === null ? '?' : `${((peakMegabytes / limits.megabytes) * 100).toFixed(0)} %`,
  ];
}

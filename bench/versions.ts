/** What versions of one table cost: `script/bench --versions [--count N] [--rows N]`, beside Git that only reads them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '../rules/index.ts';
import { makeVersions } from './make/versions.ts';
import { toTable } from './print/markdown.ts';
import { measure, type Measurement } from './run/measure.ts';
import { withFolders } from './run/scratch.ts';

/** What a thousand versions of 10 MB may take on two cores. */
const limit = { bytes: 1000 * 10_000_000, seconds: 20 };
const timeoutSeconds = 3_600;

const { values: options } = parseArgs({
  options: { count: { type: 'string', default: '100' }, rows: { type: 'string', default: '140000' } },
});
const [versions = 0, rows = 0] = [options.count, options.rows].map(Number);
if (![versions, rows].every((each) => Number.isInteger(each) && each > 0))
  throw new Error('--count and --rows take whole numbers from 1');

await withFolders(async (makeFolder) => {
  const folder = makeFolder('versions');
  const bytes = await makeVersions(folder, { versions, rows });
  console.log(`${versions} versions of a table of ${(bytes / 1e6).toFixed(1)} MB, three rows changed in each\n`);
  const output = join(makeFolder('reports'), 'report.json');
  const program = join(import.meta.dirname, '../dist/leakwarden.js');
  const scan = [process.execPath, program, 'scan', folder, '--history-only', '--no-progress', '--format', 'json'];
  const ours = await measure(scan, { folder, output, timeoutSeconds });
  const { datasets } = JSON.parse(readFileSync(output, 'utf8')) as Report;
  const read = ['git', 'cat-file', '--batch', '--batch-all-objects', '--buffer'];
  const git = await measure(read, { folder, output: null, timeoutSeconds });
  const allowed = (limit.seconds * versions * bytes) / limit.bytes;
  const toLine = (
    name: string,
    { seconds, processorSeconds, peakMegabytes }: Measurement,
    people: string,
  ): string[] => [
    name,
    people,
    seconds.toFixed(1),
    processorSeconds?.toFixed(1) ?? '?',
    (seconds / allowed).toFixed(2),
    peakMegabytes?.toFixed(0) ?? '?',
  ];
  const people = datasets.map(({ subjects }) => subjects.toLocaleString('en')).join(', ');
  const header = ['', 'people', 'seconds', 'processor seconds', 'of 20 s a thousand', 'peak MB'];
  const lines = [toLine('leakwarden scan', ours, people), toLine('git cat-file, no search', git, '')];
  console.log(toTable(header, lines));
});

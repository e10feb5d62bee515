/**
 * What damaged files do to each reader: `script/bench --damage [ROUNDS] [READER]`. A reader runs in a process of its own,
 * so that a hang, an escape and its memory are its own; one after the other.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { openedFiles } from '../test/support/opened-files.ts';
import type { DamageFigures } from './damage/one-reader.ts';
import { toTable } from './print/markdown.ts';

/** Longer than any document may take. */
const longestSilence = 120_000;

const [rounds = '200', only = ''] = process.argv.slice(2);
const names = openedFiles.map(([name]) => name).filter((name) => name.toLowerCase().includes(only.toLowerCase()));
const rows: string[][] = [];
for (const name of names) {
  const row = toRow(name, await run(name));
  console.error(row.join('  '));
  rows.push(row);
}
console.log(toTable(['reader', 'files', 'read', 'refused', 'slowest (ms)', 'memory (MB)', 'all (s)', ''], rows));

interface Outcome {
  /** As far as it came. */
  readonly figures: DamageFigures | null;
  readonly problem: string;
}

function toRow(name: string, { figures, problem }: Outcome): string[] {
  if (!figures) return [name, '0', '', '', '', '', '', problem];
  const { files, read, refused, slowest, megabytes, seconds } = figures;
  return [name, files, read, refused, slowest, megabytes, seconds].map(String).concat(problem);
}

/** The process says once a second how far it is. */
async function run(name: string): Promise<Outcome> {
  const child = spawn(process.execPath, [new URL('./damage/run.ts', import.meta.url).pathname, name, rounds], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let [figures, problem]: [DamageFigures | null, string] = [null, ''];
  const end = (): void => {
    problem = 'hangs';
    child.kill('SIGKILL');
  };
  let timer = setTimeout(end, longestSilence);
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
  for await (const line of createInterface({ input: child.stdout })) {
    clearTimeout(timer);
    timer = setTimeout(end, longestSilence);
    figures = JSON.parse(line) as DamageFigures;
  }
  const code = await exit;
  clearTimeout(timer);
  return { figures, problem: problem || (code === 0 ? '' : `escapes (exit ${code})`) };
}

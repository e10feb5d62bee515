/** How long the bundle takes where there is nothing to do, beside Node that does nothing. */
import { toTable } from '../print/markdown.ts';
import { measure } from '../run/measure.ts';
import { median } from '../run/median.ts';
import type { MakeFolder } from '../run/scratch.ts';
import { startJob } from './runner.ts';

/** Milliseconds. */
const limit = 300;

export async function compareStart(checkout: string, makeFolder: MakeFolder, rounds: number): Promise<string> {
  const zeros = '0'.repeat(40);
  const payload = { ref: 'refs/heads/gone', before: zeros.replaceAll('0', '1'), after: zeros, deleted: true };
  const job = { event: 'push', payload, sha: zeros, workspace: checkout, folder: makeFolder('start') };
  const { command, environment } = startJob(job);
  const programs = [
    { name: 'the bundle, a branch was deleted', words: command, times: [] as number[] },
    { name: 'node -e 0', words: [process.execPath, '-e', '0'], times: [] as number[] },
  ];
  // In turn, so that a slow moment of the machine hits both alike; the first round only fills caches.
  for (let round = 0; round <= rounds; round++) {
    for (const { name, words, times } of programs) {
      const run = await measure(words, { folder: checkout, output: null, timeoutSeconds: 60, environment });
      if (run.exitCode !== 0) throw new Error(`${name} ended with ${run.exitCode ?? 'a signal'}: ${run.errors}`);
      if (round > 0) times.push(run.seconds * 1000);
    }
  }
  const own = median(programs[0]?.times ?? []);
  return toTable(
    ['start', 'least ms', 'median ms', 'most ms', 'ratio', `limit ${limit} ms`],
    programs.map(({ name, times }, at) => [
      name,
      Math.min(...times).toFixed(0),
      median(times).toFixed(0),
      Math.max(...times).toFixed(0),
      (median(times) / own).toFixed(2),
      at === 0 ? (own < limit ? 'below' : 'above') : '',
    ]),
  );
}

/** A worker is killed in the middle of its jobs: each of them runs to its end nevertheless, on both stores. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planOf } from '../../../app/jobs/index.ts';
import { openQueue } from '../../../app/queue/index.ts';
import { openStore, type StoreSettings } from '../../../app/store/index.ts';
import { makeFolder } from '../../support/repository.ts';
import { shortLived } from '../../support/short-lived.ts';
import { describeOnBothStores } from '../../support/stores.ts';
import { until } from '../../support/until.ts';

const heads = Array.from({ length: 30 }, (_, index) => `head-${index}`);

async function sendAll(settings: StoreSettings): Promise<void> {
  const store = await openStore(settings);
  const queue = await openQueue(store, planOf);
  for (const [index, head] of heads.entries()) {
    await queue.send({ kind: 'judge-head', installation: index, repository: 1, head, base: null });
  }
  await queue.stop();
  await store.close();
}

function startWorker(settings: StoreSettings, journal: string): ChildProcess {
  const words = [...shortLived, join(import.meta.dirname, 'worker-process.ts'), JSON.stringify(settings), journal];
  return spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
}

const countLines = (journal: string, word: string): number =>
  existsSync(journal)
    ? readFileSync(journal, 'utf8')
        .split('\n')
        .filter((line) => line.startsWith(word)).length
    : 0;

describeOnBothStores('a worker that is killed', ({ newSettings }) => {
  test('loses no job', async () => {
    const settings = await newSettings();
    await sendAll(settings);
    const journal = join(makeFolder(), 'journal');

    for (const least of [3, 12]) {
      const worker = startWorker(settings, journal);
      await until(
        () => countLines(journal, 'end') >= least && countLines(journal, 'begin') > countLines(journal, 'end'),
      );
      worker.kill('SIGKILL');
      await once(worker, 'exit');
    }
    expect(countLines(journal, 'end')).toBeLessThan(heads.length);

    const [code] = await once(startWorker(settings, journal), 'exit');
    expect(code).toBe(0);
    const ended = new Set(readFileSync(journal, 'utf8').match(/(?<=^end )\S+$/gm));
    expect([...ended].toSorted()).toEqual(heads.toSorted());
  });
});

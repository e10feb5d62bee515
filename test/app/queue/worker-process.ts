/**
 * A worker in a process of its own, to be killed: `node worker-process.ts SETTINGS JOURNAL`. Writes a line for each job it
 * begins and ends, and leaves with 0 when nothing waits or runs any more.
 */
import { appendFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { planOf } from '../../../app/jobs/index.ts';
import { openQueue } from '../../../app/queue/index.ts';
import { openStore, type StoreSettings } from '../../../app/store/index.ts';

const [settings = '', journal = ''] = process.argv.slice(2);
const store = await openStore(JSON.parse(settings) as StoreSettings);
const queue = await openQueue(store, planOf, { heartbeatSeconds: 10, pollMilliseconds: 100, retryDelaySeconds: 1 });
queue.work(async (job) => {
  const name = 'head' in job ? job.head : job.kind;
  appendFileSync(journal, `begin ${name}\n`);
  await wait(150);
  appendFileSync(journal, `end ${name}\n`);
});
while ((await queue.counts()).length > 0) await wait(100);
await queue.stop();
await store.close();

/** The thread around a session: jobs in, results out, in order. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ScanJob, SessionSetup } from './jobs.ts';
import { createSession } from './session.ts';

const port = parentPort;
if (!port) throw new Error('worker.ts runs in a worker thread only');
const session = createSession(workerData as SessionSetup);
let last: Promise<void> = Promise.resolve();

port.on('message', ({ number, job }: { number: number; job: ScanJob }) => {
  last = last.then(async () => {
    try {
      const opened = await session;
      port.postMessage({ number, result: await opened.run(job), engine: opened.engine });
    } catch (error) {
      port.postMessage({ number, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
});

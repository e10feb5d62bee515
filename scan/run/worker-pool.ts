/** Jobs over worker threads. Loaded only where there are to be any. */
import { Worker } from 'node:worker_threads';
import type { ScanJob, JobResult, Pool, SessionSetup } from './jobs.ts';

/** Something in a worker failed that is no property of a document: the scan cannot be trusted any more. */
export class WorkerError extends Error {
  override readonly name = 'WorkerError';
}

interface Waiting {
  readonly resolve: (result: JobResult) => void;
  readonly reject: (error: Error) => void;
}

interface Seat {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

const mostWaiting = 2;
/**
 * What Git sends arrives in pieces of 64 KB that are garbage at once: with V8's own small nursery they drive it into a
 * full collection every few MB, a tenth of a scan's work.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 48 };

export class WorkerPool implements Pool {
  readonly #seats: Seat[];
  #number = 0;
  #wakers: (() => void)[] = [];
  #closing = false;

  constructor(setup: SessionSetup, threads: number, workerUrl: URL) {
    this.#seats = Array.from({ length: threads }, () => this.#open(setup, workerUrl));
  }

  readonly run = (job: ScanJob): Promise<JobResult> => {
    const seat = this.#seats.reduce((best, other) => (other.waiting.size < best.waiting.size ? other : best));
    const number = this.#number++;
    return new Promise((resolve, reject) => {
      seat.waiting.set(number, { resolve, reject });
      seat.worker.postMessage({ number, job });
    });
  };

  readonly ready = async (): Promise<void> => {
    while (this.#seats.every((seat) => seat.waiting.size >= mostWaiting)) {
      await new Promise<void>((resolve) => this.#wakers.push(resolve));
    }
  };

  readonly close = async (): Promise<void> => {
    this.#closing = true;
    await Promise.all(this.#seats.map((seat) => seat.worker.terminate()));
  };

  #open(setup: SessionSetup, workerUrl: URL): Seat {
    const worker = new Worker(workerUrl, { workerData: setup, stderr: false, stdout: false, resourceLimits });
    const waiting = new Map<number, Waiting>();
    worker.on('message', (answer: { number: number; result?: JobResult; failure?: string }) => {
      const asked = waiting.get(answer.number);
      waiting.delete(answer.number);
      if (answer.result) asked?.resolve(answer.result);
      else asked?.reject(new WorkerError(answer.failure ?? 'a worker gave no result'));
      this.#wake();
    });
    worker.on('error', (error) => this.#failAll(waiting, `a worker stopped: ${String(error)}`));
    worker.on('exit', (code) => {
      if (!this.#closing) this.#failAll(waiting, `a worker ended with code ${code}`);
    });
    return { worker, waiting };
  }

  #failAll(waiting: Map<number, Waiting>, message: string): void {
    for (const { reject } of waiting.values()) reject(new WorkerError(message));
    waiting.clear();
    this.#wake();
  }

  #wake(): void {
    const wakers = this.#wakers;
    this.#wakers = [];
    for (const wake of wakers) wake();
  }
}

/**
 * Scans in threads of their own, for servers: whatever a scan does, the thread that answers requests stays free. Each
 * thread takes one scan at a time; one that is called off, takes too long or breaks ends with its thread.
 */
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import { startProgramsFor } from '../programs/index.ts';
import type { CompiledRule, Report } from '../rules/index.ts';
import { ScanError } from './model/errors.ts';
import type { Progress, ScanRequest } from './model/request.ts';

/** A request that can be sent to a thread. The rules are known there; configuration chooses among them. */
export type ScanOrder = Omit<ScanRequest, 'rules' | 'ruleIds' | 'told' | 'input' | 'onProgress'>;

export interface ScannerOptions {
  /** All rules there are, sent to each thread once. */
  readonly rules: readonly CompiledRule[];
  /** Scans at a time; others wait in their order. */
  readonly threads: number;
  /** Another thread than the usual one. */
  readonly workerUrl?: URL;
  /** Threads are made at once, so that the first scan does not wait for them. Default: with their first scan. */
  readonly warm?: boolean;
  /** Megabytes of JavaScript memory for one scan. */
  readonly memory?: number;
}

export interface ScanControl {
  readonly signal?: AbortSignal;
  /** Milliseconds from its start, waiting not counted. */
  readonly timeLimit?: number;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Scanner {
  /** Rejects with ScanError as `scan` does, with the signal's reason, or with ScannerError where the thread broke. */
  readonly scan: (order: ScanOrder, control?: ScanControl) => Promise<Report>;
  /** Calls off what runs and waits. */
  readonly close: () => Promise<void>;
}

/** The thread ended under its scan, by a fault of ours or for want of memory. */
export class ScannerError extends Error {
  override readonly name = 'ScannerError';
}

/** What a thread is told first, and what it answers. */
export interface ThreadSetup {
  readonly rules: readonly CompiledRule[];
  /** By which it has Git started. */
  readonly programs: MessagePort;
}
export type ScanAnswer =
  | { readonly progress: Progress }
  | { readonly report: Report }
  | { readonly failure: { readonly message: string; readonly stack: string; readonly exitCode: 2 | 3 | null } };

export function createScanner(options: ScannerOptions): Scanner {
  const waiting: Task[] = [];
  const seats = Array.from({ length: Math.max(1, options.threads) }, () => new Seat(options, next));
  let isClosed = false;
  if (options.warm) for (const seat of seats) seat.prepare();

  function next(): void {
    const seat = seats.find(({ isFree }) => isFree);
    const task = seat && waiting.shift();
    if (task) seat.start(task);
  }

  return {
    scan: (order, control = {}) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new ScannerError('the scanner is closed'));
        if (control.signal?.aborted) return reject(control.signal.reason);
        const task = { order, control, resolve, reject };
        waiting.push(task);
        control.signal?.addEventListener('abort', () => callOff(task), { once: true });
        next();
      }),
    async close() {
      isClosed = true;
      for (const { reject } of waiting.splice(0)) reject(new ScannerError('the scanner was closed'));
      await Promise.all(seats.map((seat) => seat.end(new ScannerError('the scanner was closed'))));
    },
  };

  function callOff(task: Task): void {
    const place = waiting.indexOf(task);
    if (place >= 0) waiting.splice(place, 1);
    const seat = seats.find((each) => each.task === task);
    if (seat) void seat.end(task.control.signal?.reason);
    else task.reject(task.control.signal?.reason);
  }
}

interface Task {
  readonly order: ScanOrder;
  readonly control: ScanControl;
  readonly resolve: (report: Report) => void;
  readonly reject: (reason: unknown) => void;
}

const usualMemory = 2_048;

/** One thread, made when it is needed or before, and made anew after it was ended. */
class Seat {
  task: Task | null = null;
  readonly #options: ScannerOptions;
  readonly #onFree: () => void;
  #worker: Worker | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(options: ScannerOptions, onFree: () => void) {
    [this.#options, this.#onFree] = [options, onFree];
  }

  get isFree(): boolean {
    return this.task === null;
  }

  prepare(): Worker {
    this.#worker ??= this.#open();
    // A thread that waits keeps no process alive.
    if (this.isFree) this.#worker.unref();
    return this.#worker;
  }

  start(task: Task): void {
    this.task = task;
    const worker = this.prepare();
    worker.ref();
    const { timeLimit } = task.control;
    if (timeLimit !== undefined) this.#timer = setTimeout(() => this.#stopLate(timeLimit), timeLimit);
    try {
      worker.postMessage(task.order);
    } catch (error) {
      this.#finish(({ reject }) => reject(error));
    }
  }

  /** Ends the thread; its scan, if there is one, fails with `reason`. */
  async end(reason: unknown): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    this.#finish((task) => task.reject(reason));
    if (worker) await stop(worker);
  }

  #stopLate(timeLimit: number): void {
    const message = `the scan took longer than ${timeLimit / 1000} s and was ended: nothing is known of its result`;
    void this.end(new ScanError(message, 3));
  }

  #open(): Worker {
    const { rules, workerUrl, memory = usualMemory } = this.#options;
    const { port1, port2 } = new MessageChannel();
    startProgramsFor(port1);
    const setup: ThreadSetup = { rules, programs: port2 };
    const worker = new Worker(workerUrl ?? new URL('./scan-worker.ts', import.meta.url), {
      workerData: setup,
      transferList: [port2],
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    worker.on('message', (answer: ScanAnswer) => this.#worker === worker && this.#take(answer));
    worker.on('error', (error) => this.#lose(worker, `the scan's thread broke: ${error.message}`));
    worker.on('exit', (code) => this.#lose(worker, `the scan's thread ended with code ${code}`));
    return worker;
  }

  #take(answer: ScanAnswer): void {
    if ('progress' in answer) this.task?.control.onProgress?.(answer.progress);
    else if ('report' in answer) this.#finish((task) => task.resolve(answer.report));
    else this.#finish((task) => task.reject(toError(answer.failure)));
  }

  /** One that was ended on purpose is no longer ours. */
  #lose(worker: Worker, message: string): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    this.#finish((task) => task.reject(new ScannerError(message)));
  }

  #finish(settle: (task: Task) => void): void {
    const { task } = this;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.task = null;
    // A thread that waits keeps no process alive.
    this.#worker?.unref();
    if (task) settle(task);
    this.#onFree();
  }
}

const patience = 1_000;

/** It is asked first, so that it ends its git; one that is too busy to hear is terminated. */
async function stop(worker: Worker): Promise<void> {
  worker.postMessage('stop');
  const timer = setTimeout(() => void worker.terminate(), patience);
  await new Promise((resolve) => worker.once('exit', resolve));
  clearTimeout(timer);
}

function toError({ message, stack, exitCode }: Extract<ScanAnswer, { failure: unknown }>['failure']): Error {
  const error = exitCode === null ? new ScannerError(message) : new ScanError(message, exitCode);
  error.stack = stack;
  return error;
}

/** The queue: what waits is in the same database as everything else, so that it is written in the same transaction. */
import type { Job, JobKind } from './job.ts';
import type { DatabaseTransaction } from '../store/index.ts';

export interface SendOptions {
  readonly startAfter?: Date;
  /** The job is there if and only if this commits. */
  readonly within?: DatabaseTransaction;
}

/** `signal` aborts when the process stops or the job is no longer this worker's; what the handler does then is put back. */
export type Handler = (job: Job, signal: AbortSignal) => Promise<void>;

export interface WorkOptions {
  /** Jobs at the same time in this process. Default 8. */
  readonly concurrency?: number;
  /** Jobs at the same time for one installation, so that none starves the others. Default 2. */
  readonly perInstallation?: number;
  /** False: no job is begun for now; asked before each look. */
  readonly hasRoom?: () => boolean;
  /** Told when a job has failed for good. */
  readonly onDead?: (job: Job) => Promise<void>;
}

export interface QueueCount {
  readonly kind: JobKind;
  /** waiting: may run now; later: has a time; dead: failed for good. */
  readonly state: 'waiting' | 'later' | 'active' | 'dead';
  readonly count: number;
  /** Seconds since the oldest of them could have run. */
  readonly oldest: number;
}

export interface DeadJob {
  readonly job: Job;
  readonly at: Date;
  /** Name of the error and where it was thrown; never its text. */
  readonly problem: string;
}

export interface Queue {
  /** A job whose key waits already is not added again; one whose key is being worked on runs afterwards. */
  send(job: Job, options?: SendOptions): Promise<void>;
  /** Many at once cost little more than one. */
  sendAll(jobs: readonly Job[], options?: SendOptions): Promise<void>;
  /** Begins to work. Call it once. */
  work(handle: Handler, options?: WorkOptions): void;
  /** Rejects when the database does not answer. */
  ping(): Promise<void>;
  counts(): Promise<readonly QueueCount[]>;
  /** Newest first. */
  dead(limit?: number): Promise<readonly DeadJob[]>;
  /** Takes no more jobs, waits for those that run, then aborts and puts back the rest. Default 25 s. */
  stop(options?: { readonly timeoutSeconds?: number }): Promise<void>;
}

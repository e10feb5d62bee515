/** What every job may use. Made once by app/start.ts; tests make their own. */
import type { Mirrors } from '../mirror/index.ts';
import type { CompiledRule } from '../rules/index.ts';
import type { Scanner } from '../scan/index.ts';
import type { AppContext } from './context.ts';
import type { DeliveredEvent } from './events.ts';
import type { Memory } from './repository/commit-memory.ts';

export interface JobContext extends AppContext {
  readonly mirrors: Mirrors;
  readonly scanner: Scanner;
  /** For whole histories, which take long: pull requests do not wait for them. */
  readonly historyScanner: Scanner;
  /** Commits between two notes of how far the scan of a whole history is. */
  readonly historyStep: number;
  readonly memory: Memory;
  readonly rules: readonly CompiledRule[];
  readonly version: string;
  /** Who our issues and comments are from: `<slug>[bot]`. */
  readonly login: string;
  /** Hands an event to Probot, which leads it to jobs. */
  readonly receive: (guid: string, event: DeliveredEvent) => Promise<void>;
  /** No native part and no `git`. */
  readonly isPortable: boolean;
  /** Ends when the process stops or the job is no longer this worker's. */
  readonly signal: AbortSignal;
}

/** ISO 8601 date in UTC. */
export function today(context: Pick<JobContext, 'now'>): string {
  return context.now().toISOString().slice(0, 10);
}

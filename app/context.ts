/** What every job of the App gets. */
import type { GitHub, RateLimit } from '../github/index.ts';
import type { Metrics } from './metrics.ts';
import type { Queue } from './queue/index.ts';
import type { Settings } from './settings/index.ts';
import type { Database, Store } from './store/index.ts';

export interface TokenScope {
  readonly repositories: readonly number[];
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
}

/** Clients of the configured GitHub; tokens are made when needed and kept in memory alone. */
export interface Clients {
  /** Speaks as the App itself. */
  app(): GitHub;
  /** Speaks as one installation. */
  installation(id: number): Promise<GitHub>;
  /** What GitHub left it with the last answer; null: there was none yet. */
  rateLimit(id: number): RateLimit | null;
  /** A token for Git, no wider than asked for. */
  token(id: number, scope: TokenScope): Promise<string>;
}

/** One JSON line an event, with ids only: never the text of a payload, of an answer or of a document. */
export interface Log {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

export interface AppContext {
  readonly db: Database;
  /** See Store. */
  readonly dump: Store['dump'];
  readonly queue: Queue;
  readonly settings: Settings;
  readonly clients: Clients;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly now: () => Date;
}

/** What every part of a run may use. Made once by runner.ts. */
import type { GitHub, RateLimit } from '../github/index.ts';
import type { CompiledRule } from '../rules/index.ts';
import type { Checkout } from './checkout.ts';
import type { Runner } from './environment.ts';
import type { Event } from './event.ts';
import type { ActionInputs } from './inputs.ts';
import type { RunRepository } from './run-repository.ts';

export interface Run {
  readonly runner: Runner;
  readonly inputs: ActionInputs;
  readonly event: Event;
  /** Null: without a token. */
  readonly github: GitHub | null;
  /** What GitHub left the token with the last answer; null: there was none. */
  readonly rateLimit: () => RateLimit | null;
  readonly repository: RunRepository;
  readonly checkout: Checkout | null;
  /** There is no `git` here. */
  readonly isPortable: boolean;
  readonly rules: readonly CompiledRule[];
  readonly now: Date;
}

/** ISO 8601 date in UTC. */
export function today({ now }: Pick<Run, 'now'>): string {
  return now.toISOString().slice(0, 10);
}

/** What every part of a run may use. Made once by runner.ts. */
import type { GitHub, Left } from '../github/index.ts';
import type { CompiledRule } from '../rules/index.ts';
import type { Checkout } from './checkout.ts';
import type { Runner } from './environment.ts';
import type { Event } from './event.ts';
import type { Inputs } from './inputs.ts';
import type { Place } from './place.ts';

export interface Run {
  readonly runner: Runner;
  readonly inputs: Inputs;
  readonly event: Event;
  /** Null: without a token. */
  readonly github: GitHub | null;
  /** What GitHub left the token with the last answer; null: there was none. */
  readonly left: () => Left | null;
  readonly place: Place;
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

/** What routes and actions work on. */
import type { Downloads } from './http/downloads.ts';
import type { Limits } from './http/limits.ts';
import type { Tokens } from './http/tokens.ts';
import type { Webhooks } from './hooks/webhooks.ts';
import type { State } from './state/state.ts';
import type { Turns } from './turns.ts';

export interface Site {
  /** Base of the REST API, without a slash at the end. */
  readonly api: string;
  /** Base of pages and Git. */
  readonly web: string;
}

/** How long lists do not tell what is new, in milliseconds. */
export interface Lag {
  issues: number;
  comments: number;
  checks: number;
}

export interface World {
  readonly site: Site;
  readonly state: State;
  readonly tokens: Tokens;
  readonly webhooks: Webhooks;
  readonly limits: Limits;
  readonly downloads: Downloads;
  readonly lag: Lag;
  /** Credentials that were revoked through the API. */
  readonly revoked: string[];
  /** Temporary; holds the bare repositories. */
  readonly folder: string;
  /** Work on one repository's refs, one after the other. */
  readonly turns: Turns;
}

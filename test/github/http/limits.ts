/** GitHub's rate limits: so many requests an hour, so much content a minute. */
import type { Actor, ScanAnswer } from './call.ts';

export interface LimitOptions {
  /** Requests an hour for each installation, App or person. */
  readonly perHour?: number;
  /** Things written a minute for each installation; unlimited unless told. GitHub's is 80. */
  readonly contentPerMinute?: number;
}

interface Bucket {
  limit: number;
  used: number;
  /** Seconds since the epoch. */
  reset: number;
  readonly written: number[];
}

export interface LimitLeft {
  readonly remaining: number;
  readonly resetInSeconds: number;
  /** Points of GraphQL and not requests. */
  readonly isGraph?: boolean;
}

const hour = 3600;
const seconds = (): number => Math.floor(Date.now() / 1000);

export class Limits {
  readonly #options: LimitOptions;
  readonly #buckets = new Map<string, Bucket>();

  constructor(options: LimitOptions) {
    this.#options = options;
  }

  /** Sets what is left for an installation (its id), until a time. */
  set(installation: number, { remaining, resetInSeconds, isGraph = false }: LimitLeft): void {
    const bucket = this.#bucket(`${isGraph ? 'points of ' : ''}installation ${installation}`);
    bucket.used = bucket.limit - remaining;
    bucket.reset = seconds() + resetInSeconds;
  }

  /** Counts one request; an answer when it is one too many. */
  count(actor: Actor, isContent: boolean): ScanAnswer | null {
    const bucket = this.#bucket(keyOf(actor));
    if (bucket.used >= bucket.limit) return primaryAnswer(keyOf(actor), this.headers(actor));
    bucket.used += 1;
    return isContent ? this.#countContent(bucket) : null;
  }

  /** GraphQL counts points, and says with status 200 that there are none left. */
  countPoints(actor: Actor, points: number): object | null {
    const bucket = this.#bucket(pointsOf(actor));
    if (bucket.used >= bucket.limit) return { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] };
    bucket.used += points;
    return null;
  }

  showPoints(actor: Actor): { limit: number; used: number; remaining: number; resetAt: string } {
    const { limit, used, reset } = this.#bucket(pointsOf(actor));
    const resetAt = new Date(reset * 1000).toISOString();
    return { limit, used, remaining: Math.max(0, limit - used), resetAt };
  }

  /** An answer that is still at hand is not counted: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate */
  giveBack(actor: Actor): void {
    this.#bucket(keyOf(actor)).used -= 1;
  }

  #countContent(bucket: Bucket): ScanAnswer | null {
    const most = this.#options.contentPerMinute;
    if (most === undefined) return null;
    const recent = bucket.written.filter((at) => at > Date.now() - 60_000);
    if (recent.length >= most) return secondaryAnswer(Math.ceil(((recent[0] ?? 0) + 60_000 - Date.now()) / 1000));
    bucket.written.splice(0, Infinity, ...recent, Date.now());
    return null;
  }

  headers(actor: Actor): Record<string, string> {
    const { limit, used, reset } = this.#bucket(keyOf(actor));
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(0, limit - used)),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': 'core',
    };
  }

  show(actor: Actor): { limit: number; used: number; remaining: number; reset: number } {
    const { limit, used, reset } = this.#bucket(keyOf(actor));
    return { limit, used, remaining: Math.max(0, limit - used), reset };
  }

  #bucket(key: string): Bucket {
    const known = this.#buckets.get(key);
    if (known !== undefined && known.reset > seconds()) return known;
    const bucket = {
      limit: this.#options.perHour ?? 5000,
      used: 0,
      reset: seconds() + hour,
      written: known?.written ?? [],
    };
    this.#buckets.set(key, bucket);
    return bucket;
  }
}

const pointsOf = (actor: Actor): string => `points of ${keyOf(actor)}`;

function keyOf(actor: Actor): string {
  if (actor.kind === 'installation') return `installation ${actor.installation.id}`;
  if (actor.kind === 'user') return `user ${actor.account.id}`;
  return actor.kind === 'app' ? `app ${actor.app.id}` : 'anonymous';
}

export function primaryAnswer(who: string, headers: Readonly<Record<string, string>>): ScanAnswer {
  const exhausted = { 'x-ratelimit-reset': String(seconds() + hour), ...headers, 'x-ratelimit-remaining': '0' };
  return {
    status: 403,
    body: { message: `API rate limit exceeded for ${who}.`, documentation_url: limitsPage },
    headers: exhausted,
  };
}

export function secondaryAnswer(retryAfter: number): ScanAnswer {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  return {
    status: 403,
    body: { message, documentation_url: limitsPage },
    headers: { 'retry-after': String(retryAfter) },
  };
}

const limitsPage = 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api';

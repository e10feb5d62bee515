/** What GitHub leaves of the requests of an hour, as its answers tell. */
import type { GitHub } from './client.ts';

export interface RateLimit {
  /** Requests an hour. */
  readonly limit: number;
  readonly remaining: number;
  readonly resetAt: Date;
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#checking-the-status-of-your-rate-limit */
export function watchRateLimit(github: GitHub, onRateLimit: (left: RateLimit) => void): void {
  github.hook.after('request', ({ headers }) => {
    const { 'x-ratelimit-resource': resource = 'core' } = headers;
    const numberOf = (name: 'limit' | 'remaining' | 'reset'): number =>
      Number(headers[`x-ratelimit-${name}`] ?? Number.NaN);
    const [limit, remaining, reset] = [numberOf('limit'), numberOf('remaining'), numberOf('reset')];
    if (resource === 'core' && [limit, remaining, reset].every(Number.isInteger))
      onRateLimit({ limit, remaining, resetAt: new Date(reset * 1000) });
  });
}

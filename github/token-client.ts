/** A client with a token of anybody: of a workflow, of a person, of an installation. */
import type { GitHub } from './client.ts';
import { timedFetch } from './call.ts';
import { watchRateLimit, type RateLimit } from './rate-limit.ts';

export interface TokenClientOptions {
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly token: string;
  readonly version: string;
  /** Told after each answer what GitHub leaves us. */
  readonly onRateLimit?: (left: RateLimit) => void;
}

/** Octokit is loaded only where somebody asks GitHub. */
export async function createTokenClient({ apiUrl, token, version, onRateLimit }: TokenClientOptions): Promise<GitHub> {
  const { Octokit } = await import('@octokit/rest');
  const client = new Octokit({
    baseUrl: apiUrl,
    userAgent: `leakwarden/${version}`,
    auth: token,
    request: { fetch: timedFetch(fetch) },
    log: silent,
  });
  if (onRateLimit) watchRateLimit(client, onRateLimit);
  return client;
}

/** Octokit has a line for each request, with its address, and repeats bodies when it is asked to. */
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

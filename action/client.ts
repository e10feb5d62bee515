/** A client of GitHub with the token of the workflow. Loaded only where there is one. */
import type { GitHub, Left } from '../github/index.ts';
import { version } from './version.ts';

/** @param onLeft told after each answer what GitHub leaves us */
export async function createClient(apiUrl: string, token: string, onLeft: (left: Left) => void): Promise<GitHub> {
  const [{ Octokit }, { timedFetch, watchLeft }] = await Promise.all([
    import('@octokit/rest'),
    import('../github/index.ts'),
  ]);
  const client = new Octokit({
    baseUrl: apiUrl,
    userAgent: `leakwarden/${version}`,
    auth: token,
    request: { fetch: timedFetch(fetch) },
    log: silent,
  });
  watchLeft(client, onLeft);
  return client;
}

/** Octokit has a line for each request, with its address, and repeats bodies when it is asked to. */
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

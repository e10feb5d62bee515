/** A client of GitHub with the token of the workflow. Loaded only where there is one. */
import type { GitHub, Left } from '../github/index.ts';
import { version } from './version.ts';

/** @param onLeft told after each answer what GitHub leaves us */
export async function createClient(apiUrl: string, token: string, onLeft: (left: Left) => void): Promise<GitHub> {
  const [{ Octokit }, { paginateRest }, { restEndpointMethods }, { timedFetch, watchLeft }] = await Promise.all([
    import('@octokit/core'),
    import('@octokit/plugin-paginate-rest'),
    import('@octokit/plugin-rest-endpoint-methods'),
    import('../github/index.ts'),
  ]);
  const Client = Octokit.plugin(paginateRest, restEndpointMethods);
  const client = new Client({
    baseUrl: apiUrl,
    userAgent: `leakwarden/${version}`,
    auth: token,
    request: { fetch: timedFetch(fetch) },
    log: silent,
  });
  watchLeft(client, onLeft);
  return client;
}

/** Octokit's own words repeat addresses and, when asked to, bodies. */
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

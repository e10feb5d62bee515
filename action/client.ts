/** A client of GitHub with the token of the workflow. Loaded only where there is one. */
import type { GitHub } from '../github/index.ts';
import { version } from './version.ts';

export async function createClient(apiUrl: string, token: string): Promise<GitHub> {
  const [{ Octokit }, { paginateRest }, { restEndpointMethods }, { timedFetch }] = await Promise.all([
    import('@octokit/core'),
    import('@octokit/plugin-paginate-rest'),
    import('@octokit/plugin-rest-endpoint-methods'),
    import('../github/index.ts'),
  ]);
  const Client = Octokit.plugin(paginateRest, restEndpointMethods);
  return new Client({
    baseUrl: apiUrl,
    userAgent: `leakwarden/${version}`,
    auth: token,
    request: { fetch: timedFetch(fetch) },
    log: silent,
  });
}

/** Octokit's own words repeat addresses and, when asked to, bodies. */
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Clients of the configured GitHub, as the App and as its installations. */
import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/rest';
import { type GitHub, type RateLimit, timedFetch, watchRateLimit } from '../github/index.ts';
import type { Clients } from './context.ts';
import type { Settings } from './settings/index.ts';
import { TokenCache } from './token-cache.ts';
import { version } from './version.ts';

export interface ClientOptions {
  readonly settings: Pick<Settings, 'appId' | 'privateKey' | 'apiUrl'>;
  /** Told after each answer what GitHub leaves us; `installation` null: the App itself. */
  readonly onLimit: (installation: number | null, remaining: number) => void;
}

export function createClients({ settings, onLimit }: ClientOptions): Clients {
  const { appId, privateKey, apiUrl: baseUrl } = settings;
  const cache = new TokenCache();
  const rateLimits = new Map<number | null, RateLimit>();
  const make = (installation: number | null): GitHub => {
    // Nothing is repeated or slowed down in here: that is the queue's, which survives the process.
    const client = new Octokit({
      baseUrl,
      userAgent: `leakwarden/${version}`,
      authStrategy: createAppAuth,
      auth: { appId, privateKey, cache, ...(installation !== null && { installationId: installation }) },
      request: { fetch: timedFetch(fetch) },
      log: silent,
    });
    watchRateLimit(client, (told) => {
      rateLimits.set(installation, told);
      onLimit(installation, told.remaining);
    });
    return client;
  };
  const app = make(null);
  const installations = new Map<number, GitHub>();

  return {
    app: () => app,
    installation: (id) => {
      const known = installations.get(id) ?? make(id);
      installations.set(id, known);
      return Promise.resolve(known);
    },
    rateLimit: (id) => rateLimits.get(id) ?? null,
    token: async (id, { repositories, permissions }) => {
      const { token } = (await app.auth({
        type: 'installation',
        installationId: id,
        repositoryIds: [...repositories],
        permissions,
      })) as { token: string };
      return token;
    },
  };
}

/** Octokit has a line for each request, with its address, and repeats bodies when it is asked to. */
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

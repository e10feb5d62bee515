/** Both stores, for contract suites: the same tests on PGlite and on a real PostgreSQL. */
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { openStore, type Store, type StoreSettings } from '../../app/store/index.ts';
import { layEmptyStore, layFreshStore } from './empty-store.ts';
import { makeFolder } from './repository.ts';
import { type Server, startPostgres } from './postgres.ts';

export interface Place {
  readonly kind: Store['kind'];
  /** Settings of a store that nobody has used yet. */
  readonly newSettings: () => Promise<StoreSettings>;
  /** An empty store, closed after the test. */
  readonly openNew: () => Promise<Store>;
}

/** Runs the suite once for each store; neither is ever skipped. */
export function describeOnBothStores(name: string, suite: (place: Place) => void): void {
  describe.each(['embedded', 'postgres'] as const)(`${name} (%s)`, (kind) => {
    let server: Server | null = null;
    const opened: Store[] = [];
    beforeAll(async () => {
      if (kind === 'postgres') server = await startPostgres();
    });
    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close();
    });
    afterAll(() => server?.stop());

    const newSettings = async (): Promise<StoreSettings> => {
      const data = makeFolder('leakwarden-store-');
      if (server !== null) return { data, databaseUrl: await server.createDatabase() };
      await layEmptyStore(data);
      return { data, databaseUrl: null };
    };
    const freshSettings = async (): Promise<StoreSettings> => {
      const data = makeFolder('leakwarden-store-');
      await layFreshStore(data);
      return { data, databaseUrl: null };
    };
    suite({
      kind,
      newSettings,
      openNew: async () => {
        const store = await openStore(server === null ? await freshSettings() : await newSettings());
        opened.push(store);
        return store;
      },
    });
  });
}

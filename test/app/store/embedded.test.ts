/** The embedded store lives in the process that scans. */
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openStore } from '../../../app/store/index.ts';
import { layFreshStore } from '../../support/empty-store.ts';
import { makeFolder } from '../../support/repository.ts';

test('it leaves the memory to the scans', async () => {
  const data = makeFolder('leakwarden-embedded-');
  await layFreshStore(data);
  const store = await openStore({ databaseUrl: null, data });
  const { rows } = await sql`show shared_buffers`.execute(store.db);
  await store.close();
  expect(rows).toEqual([{ shared_buffers: '16MB' }]);
});

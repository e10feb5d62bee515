/** The summary of an organisation with thousands of repositories. */
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSummary } from '../../../app/jobs/write-summary/facts.ts';
import { findInstallation, hasOldLeaks, listRepositories, openStore, type Store } from '../../../app/store/index.ts';
import { defaultConfig } from '../../../scan/index.ts';
import { layFreshStore } from '../../support/empty-store.ts';
import { makeFolder } from '../../support/repository.ts';

const count = 5000;
let store: Store;

beforeAll(async () => {
  const data = makeFolder('leakwarden-summary-');
  await layFreshStore(data);
  store = await openStore({ databaseUrl: null, data });
  await sql`insert into installation (id, account_id, account, account_type, permissions, state)
    values (1, 1, 'acme', 'Organization', '{}', 'active')`.execute(store.db);
  await sql`insert into repository (id, installation_id, owner, name, visibility, default_branch, archived, state, swept_at)
    select n, 1, 'acme', 'r' || n, 'private', 'main', false, 'active', case when n % 2 = 0 then now() end
    from generate_series(1, ${count}::int) as n`.execute(store.db);
  await sql`insert into leak (id, installation_id, repository_id, title, kind, severity, provenance, subjects, origin, state)
    select 'l' || n, 1, n, 'title ' || n, 'secret', (array['critical', 'high', 'low'])[1 + n % 3], 'real', n, 'sweep',
      case when n % 5 = 0 then 'gone' else 'open' end from generate_series(1, ${count}::int) as n`.execute(store.db);
  // Each in two places of its repository; the first leak also in the second repository.
  await sql`insert into leak_place (leak_id, repository_id, rule, fingerprint, path, within, preview, blobs, line, in_head)
    select 'l' || n, n, 'rule', 'f' || n, place || '.txt', '[]'::jsonb, 'p', '[]'::jsonb, 1, true
    from generate_series(1, ${count}::int) as n, generate_series(1, 2) as place
    union all select 'l1', 2, 'rule', 'f1', 'a.txt', '[]'::jsonb, 'p', '[]'::jsonb, 1, true`.execute(store.db);
  await sql`insert into leak_sight (leak_id, repository_id, present, in_pulls) values ('l15', 15, false, true)`.execute(
    store.db,
  );
  // A table that nobody is told of, since it is medium where few can read it.
  await sql`update leak set kind = 'contact', severity = 'medium', followed = false where id = 'l8'`.execute(store.db);
  await sql`update repository set visibility = 'public' where id = 12`.execute(store.db);
});

afterAll(() => store.close());

test('asks the store a few things, and adds up', async () => {
  const installation = await findInstallation(store.db, 1);
  const repositories = await listRepositories(store.db, { installation: 1 });
  if (!installation) throw new Error('no installation');
  let statements = 0;
  const db = store.db.withPlugin({
    transformQuery: ({ node }) => (statements++, node),
    transformResult: ({ result }) => Promise.resolve(result),
  });
  const settings = { serverUrl: 'https://github.com' };
  const context = { db, settings, now: () => new Date() } as Parameters<typeof readSummary>[0];
  const { rows } = await readSummary(context, installation, repositories, defaultConfig);
  expect(await hasOldLeaks(db, 1)).toBe(true);
  expect(statements).toBe(5);
  expect(rows).toHaveLength(count);
  expect(rows[0]).toMatchObject({ bySeverity: { critical: 0, high: 1, low: 0 }, subjects: 1, scan: 'waiting' });
  expect(rows[1]).toMatchObject({ bySeverity: { critical: 0, high: 1, low: 1 }, subjects: 3, scan: 'done' });
  expect(rows[4]).toMatchObject({ bySeverity: { critical: 0, high: 0, low: 0 }, subjects: 0, worst: [] });
  // Not scanned yet, and one that is; gone, and still in the ref of a pull request; public.
  expect(rows[0]?.publication).toEqual({ safe: 'no', leaks: 1 });
  expect(rows[1]?.publication).toEqual({ safe: 'no', leaks: 1 });
  expect(rows[4]?.publication).toEqual({ safe: 'unknown', leaks: 0 });
  expect(rows[9]?.publication).toEqual({ safe: 'yes', leaks: 0 });
  expect(rows[14]?.publication).toEqual({ safe: 'no', leaks: 1 });
  expect(rows[7]?.publication).toEqual({ safe: 'no', leaks: 1 });
  expect(rows[11]?.publication).toBeNull();
  const listed = rows.flatMap(({ worst }) => worst);
  expect(listed).toHaveLength(300);
  expect(new Set(listed.map(({ severity }) => severity))).toEqual(new Set(['critical']));
});

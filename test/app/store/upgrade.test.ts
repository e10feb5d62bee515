/** From version to version: forward by itself, back never, and a step that fails leaves everything as it was. */
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { expect, test } from 'vitest';
import { migrations } from '../../../app/store/migrations/index.ts';
import { decide, findDecisions, openStore, readMeta, type Store, writeMeta } from '../../../app/store/index.ts';
import { describeOnBothStores } from '../../support/stores.ts';

const first = { '0001-first': migrations['0001-first'] } as Readonly<Record<string, Migration>>;

const statement = (text: string): Migration => ({ up: async (db) => void (await sql.raw(text).execute(db)) });

async function fill({ db }: Store): Promise<void> {
  await writeMeta(db, 'note', 'from the first version');
  const nothing = { actorId: null, installation: null, repository: null, head: null, until: null, source: null };
  await decide(db, { ...nothing, actor: 'mary', action: 'accept', leak: null, reason: 'why' });
  await sql`insert into leak (id, installation_id, repository_id, title, kind, severity, provenance, subjects, origin, state)
    values ('old', 1, 2, 'title', 'secret', 'high', 'real', 0, 'change', 'open')`.execute(db);
  await sql`insert into leak_place (leak_id, repository_id, rule, fingerprint, path, within, preview, blobs, line, in_head)
    values ('old', 2, 'rule', 'f', 'a.txt', '[]', 'p', '[]', 1, true)`.execute(db);
}

/** A key and a table that stand in several repositories, let pass in one of them. */
async function fillDecided({ db }: Store): Promise<void> {
  await sql`insert into leak (id, installation_id, repository_id, title, kind, severity, provenance, subjects, origin,
      state, accepted_until)
    values ('key', 7, 1, 'title', 'secret', 'high', 'real', 0, 'change', 'accepted', '2030-01-01'),
      ('table', 7, 1, 'title', 'contact', 'high', 'real', 20, 'change', 'false-positive', null)`.execute(db);
  await sql`insert into leak_place (leak_id, repository_id, rule, fingerprint, path, within, dataset, preview, blobs,
      line, in_head)
    values ('key', 1, 'rule', 'f', 'a.txt', '[]', null, 'p', '[]', 1, true),
      ('key', 2, 'rule', 'f', 'a.txt', '[]', null, 'p', '[]', 1, true),
      ('key', 3, 'rule', 'f', 'a.txt', '[]', null, 'p', '[]', 1, true),
      ('table', 1, 'rule', 'g', 'data.csv', '[]', '{}', '', '[]', 1, true),
      ('table', 3, 'rule', 'g', 'data.csv', '[]', '{}', '', '[]', 1, true)`.execute(db);
  await sql`insert into decision (actor, action, repository_id, leak_id, head_sha, reason)
    values ('mary', 'accept', 2, 'key', null, 'why'), ('mary', 'false-positive', 1, 'table', 'head', 'why')`.execute(
    db,
  );
  await sql`insert into judgement (repository_id, head_sha, pull_number, base_sha, policy, verdict, blocking)
    values (1, 'a', 1, '', 'p', 'pass', '[]'), (3, 'b', 1, '', 'p', 'pass', '[]')`.execute(db);
}

describeOnBothStores('an upgrade', ({ newSettings }) => {
  test('brings a filled store of the first version through every later step', async () => {
    const settings = await newSettings();
    const old = await openStore({ ...settings, migrations: first });
    await fill(old);
    await old.close();
    const added = { '9000-next': statement('alter table leak add column later text') };
    const store = await openStore({ ...settings, migrations: { ...migrations, ...added } });
    expect(await readMeta(store.db, 'note')).toBe('from the first version');
    expect(await findDecisions(store.db, {})).toMatchObject([{ actor: 'mary', action: 'accept' }]);
    const { rows } = await sql`select leak.later, leak_place.stale from leak join leak_place on leak_id = id`.execute(
      store.db,
    );
    expect(rows).toEqual([{ later: null, stale: false }]);
    await store.close();
    await expect(openStore(settings)).rejects.toThrow(
      /newer version.*9000-next.*run that version or a newer one, or restore/,
    );
  });

  test('keeps what was let pass where it was decided, and parts tables of several repositories', async () => {
    const settings = await newSettings();
    const old = await openStore({ ...settings, migrations: first });
    await fillDecided(old);
    await old.close();
    const store = await openStore(settings);
    const { db } = store;
    const { rows: covers } = await sql`select leak_id, repository_id, action, until, head_sha, subjects from cover
      order by leak_id, repository_id`.execute(db);
    const table = { leak_id: 'table', repository_id: 1, action: 'false-positive', until: null, subjects: 20 };
    expect(covers).toEqual([
      { leak_id: 'key', repository_id: 1, action: 'accept', until: '2030-01-01', head_sha: null, subjects: 0 },
      { leak_id: 'key', repository_id: 2, action: 'accept', until: '2030-01-01', head_sha: null, subjects: 0 },
      { ...table, head_sha: 'head' },
    ]);
    const { rows: tables } = await sql`select state, leak.repository_id, path, leak.id = 'table' as is_first
      from leak join leak_place on leak_id = leak.id where dataset is not null order by leak.repository_id`.execute(db);
    expect(tables).toEqual([
      { state: 'false-positive', repository_id: 1, path: 'data.csv', is_first: true },
      { state: 'open', repository_id: 3, path: 'data.csv', is_first: false },
    ]);
    // What is open there now was judged as let pass.
    const { rows: judged } = await sql`select repository_id from judgement`.execute(db);
    expect(judged).toEqual([{ repository_id: 1 }]);
    await store.close();
  });

  test('that fails in its last step is undone as a whole, and the old version goes on', async () => {
    const settings = await newSettings();
    const old = await openStore({ ...settings, migrations: first });
    await fill(old);
    await old.close();
    const broken = {
      '9000-next': statement('alter table leak add column later text'),
      '9001-broken': statement('alter table no_such_table add column later text'),
    };
    await expect(openStore({ ...settings, migrations: { ...first, ...broken } })).rejects.toThrow(
      /could not be brought up to date \(migration: 9001-broken\) and is as it was/,
    );
    const again = await openStore({ ...settings, migrations: first });
    expect(await readMeta(again.db, 'note')).toBe('from the first version');
    await expect(sql`select later from leak`.execute(again.db)).rejects.toThrow();
    await again.close();
  });

  test('the audit log cannot be rewritten, not even by its own database user', async () => {
    const store = await openStore(await newSettings());
    await fill(store);
    for (const text of ["update decision set reason = 'other'", 'delete from decision', 'truncate decision'])
      await expect(sql.raw(text).execute(store.db)).rejects.toThrow(/append-only/);
    expect(await findDecisions(store.db, {})).toHaveLength(1);
    await store.close();
  });
});

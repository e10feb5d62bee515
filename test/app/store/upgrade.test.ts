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

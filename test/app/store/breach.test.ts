/** What the breach view needs is kept, on both stores. */
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrations } from '../../../app/store/migrations/index.ts';
import {
  countSecrets,
  decide,
  deleteRepository,
  findAcceptances,
  findRepositoriesOf,
  findRepository,
  findTables,
  findVisibility,
  listLeaksOfPeople,
  markRepositoryRemoved,
  openStore,
  purgeLeaksOf,
  rememberLeaks,
  saveRepository,
  type FoundLeak,
  type RepositoryState,
} from '../../../app/store/index.ts';
import { describeOnBothStores } from '../../support/stores.ts';

const repository: RepositoryState = {
  id: 5_000_000_001,
  installation_id: 7,
  owner: 'acme',
  name: 'shop',
  visibility: 'private',
  default_branch: 'main',
  archived: false,
};
const home = { installation: 7, repository: repository.id, isShared: true, isLanded: () => true };
const columns = [{ name: 'mail', identifier: 'email', share: 1, valid: 1 }];
const german = [{ country: 'DE', people: 12 }];

function found(subjects: number, change: Partial<FoundLeak['facts']> = {}, jurisdictions = german): FoundLeak {
  const dataset = { rows: subjects, subjects, columns, table: 'people', jurisdictions };
  const facts = { title: 'People', kind: 'contact', severity: 'high', provenance: 'real', since: null } as const;
  const where = { rule: 'people/dataset', path: 'a.csv', within: [], preview: '', blobs: ['b'], hasMore: false };
  const place = { ...where, fingerprint: 'f', dataset, line: 1, commit: null, date: null, author: null, inHead: true };
  return { key: 'one', facts: { ...facts, subjects, origin: 'sweep', ...change }, places: [place] };
}

describeOnBothStores('the breach view', ({ newSettings, openNew }) => {
  test('has each change of visibility once, and what it was first, until the repository is forgotten', async () => {
    const { db } = await openNew();
    for (const visibility of ['private', 'private', 'public', 'public', 'private'] as const)
      await saveRepository(db, { ...repository, visibility });
    await saveRepository(db, { ...repository, id: 3, visibility: 'internal' });
    const seen = await findVisibility(db, [repository.id]);
    expect(seen.map(({ visibility }) => visibility)).toEqual(['private', 'public', 'private']);
    const times = seen.map(({ seen_at: at }) => at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(seen[0]).toMatchObject({ repository_id: repository.id, seen_at: expect.any(Date) });
    expect(await findVisibility(db, [])).toEqual([]);
    await markRepositoryRemoved(db, { installation: 7, id: repository.id, at: new Date() });
    await purgeLeaksOf(db, repository.id);
    await deleteRepository(db, repository.id);
    expect(await findVisibility(db, [repository.id, 3])).toMatchObject([{ visibility: 'internal' }]);
  });

  test('knows what was pushed from what was there before', async () => {
    const { db } = await openNew();
    await rememberLeaks(db, home, [found(12)]);
    // A later push of what was there does not make it new.
    await rememberLeaks(db, home, [found(12, { origin: 'change' })]);
    expect(await listLeaksOfPeople(db)).toMatchObject([{ origin: 'change', pushed_at: null }]);
    const pushed = found(3, { origin: 'change' });
    await rememberLeaks(db, home, [
      { ...pushed, places: pushed.places.map((each) => ({ ...each, fingerprint: 'g' })) },
    ]);
    const [, second] = await listLeaksOfPeople(db);
    expect(second?.pushed_at).toEqual(second?.opened_at);
  });

  test('keeps of a table what it held at its worst', async () => {
    const { db } = await openNew();
    const [remembered] = await rememberLeaks(db, home, [found(12)]);
    const read = async () => (await findTables(db, [remembered?.leak.id ?? '']))[0]?.dataset;
    const french = [{ country: 'FR', people: 30 }];
    await rememberLeaks(db, home, [found(30, {}, french)]);
    expect(await read()).toMatchObject({ subjects: 30, jurisdictions: french, table: 'people' });
    await rememberLeaks(db, home, [found(2)]);
    expect(await read()).toMatchObject({ subjects: 30, jurisdictions: french });
  });

  test('lists people, not secrets, wherever they stand; and counts the secrets beside them', async () => {
    const { db } = await openNew();
    const single = { ...found(0).places[0], rule: 'secrets/a', fingerprint: 's', dataset: null };
    const secret = found(0, { kind: 'secret' });
    const [people] = await rememberLeaks(db, home, [
      found(12),
      { ...secret, key: 'two', places: [single as (typeof secret.places)[number]] },
    ]);
    // The same table of another repository may hold other people: it is a leak of its own.
    const [others] = await rememberLeaks(db, { ...home, repository: 4 }, [found(12)]);
    const ids = [people, others].map((each) => each?.leak.id ?? '');
    expect((await listLeaksOfPeople(db)).map((leak) => leak.id)).toEqual(ids);
    const stands = await findRepositoriesOf(db, ids);
    expect(stands.map(({ repository_id: each }) => each).toSorted((a, b) => a - b)).toEqual([4, repository.id]);
    expect(await findTables(db, ids)).toHaveLength(2);
    expect([await countSecrets(db, [repository.id]), await countSecrets(db, [4])]).toEqual([1, 0]);
    await db.updateTable('leak').set({ state: 'false-positive' }).where('kind', '=', 'secret').execute();
    expect(await countSecrets(db, [repository.id, 4])).toBe(0);
  });

  test('has when somebody accepted it, without the reason', async () => {
    const { db } = await openNew();
    const nothing = { actorId: null, installation: null, repository: null, head: null, until: null, source: null };
    for (const [leak, action] of [
      ['a', 'accept'],
      ['a', 'acknowledge'],
      ['b', 'accept'],
    ] as const)
      await decide(db, { ...nothing, actor: 'mary', action, leak, reason: 'why' });
    expect(await findAcceptances(db, ['a'])).toEqual([{ leak_id: 'a', at: expect.any(Date) }]);
  });

  test('of a store of an older version begins with what was known', async () => {
    const settings = await newSettings();
    const older = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0004'));
    const old = await openStore({ ...settings, migrations: older });
    await sql`insert into repository (id, installation_id, owner, name, visibility, default_branch, archived, state)
      values (9, 7, 'acme', 'old', 'public', 'main', false, 'active')`.execute(old.db);
    await old.close();
    const store = await openStore(settings);
    expect(await findRepository(store.db, 9)).toMatchObject({ tables_swept: false });
    expect(await findVisibility(store.db, [9])).toMatchObject([{ visibility: 'public', seen_at: expect.any(Date) }]);
    await saveRepository(store.db, { ...repository, id: 9, visibility: 'public' });
    expect(await findVisibility(store.db, [9])).toHaveLength(1);
    await store.close();
  });
});

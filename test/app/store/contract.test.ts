/** What both stores promise, run on each. */
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import {
  changeLeak,
  countDeliveries,
  decide,
  deleteRepository,
  findCoversOf,
  findDecisions,
  findDelivery,
  findInstallation,
  findLeak,
  findPlaces,
  findRepository,
  findRetired,
  type FoundLeak,
  fromStoredPeople,
  type InstallationFacts,
  listInstallations,
  listRepositories,
  markInstallationRemoved,
  markRepositoryRemoved,
  type NewDelivery,
  openStore,
  purgeDecisions,
  purgeInstallations,
  readMeta,
  receiveDeliveries,
  rememberLeaks,
  removeDeliveries,
  type RepositoryState,
  saveCover,
  saveInstallation,
  saveRepository,
  setBlocking,
  setDeliveryState,
  setOutgrown,
  setHistoryScanned,
  startDelivery,
  writeMeta,
} from '../../../app/store/index.ts';
import type { FoundPlace } from '../../../gate/index.ts';
import { describeOnBothStores } from '../../support/stores.ts';

/** Larger than 32 bits, as GitHub's ids will be. */
const large = 5_000_000_000;

const delivery = (guid: string): NewDelivery => ({
  guid,
  event: 'pull_request',
  action: 'opened',
  installation_id: large,
  repository_id: large + 1,
  number: 7,
});
const installation: InstallationFacts = {
  id: large,
  account_id: 3,
  account: 'octo',
  account_type: 'Organization',
  permissions: { checks: 'write' },
  state: 'active',
};
const repository = (id: number): RepositoryState => ({
  id,
  installation_id: large,
  owner: 'octo',
  name: `repository-${id}`,
  visibility: 'private',
  default_branch: 'main',
  archived: false,
});

const place: FoundPlace = {
  rule: 'secrets/aws',
  fingerprint: 'f1',
  path: 'a.env',
  within: [],
  dataset: null,
  preview: 'AKIA****',
  blobs: ['b1'],
  line: 1,
  commit: 'c1',
  date: null,
  author: null,
  inHead: true,
  hasMore: false,
};
const leak = (): FoundLeak => ({
  key: 'one',
  facts: {
    title: 'A key',
    kind: 'secret',
    severity: 'high',
    provenance: 'real',
    subjects: 0,
    since: null,
    origin: 'change',
  },
  places: [place],
});

describeOnBothStores('the store', ({ newSettings, openNew }) => {
  test('keeps what was written when it is opened again', async () => {
    const settings = await newSettings();
    const first = await openStore(settings);
    await receiveDeliveries(first.db, [delivery('a')]);
    await first.close();
    const second = await openStore(settings);
    expect((await findDelivery(second.db, 'a'))?.number).toBe(7);
    await second.close();
  });

  test('gives ids as numbers and times as dates', async () => {
    const { db } = await openNew();
    await receiveDeliveries(db, [delivery('a')]);
    const row = await findDelivery(db, 'a');
    expect(row?.installation_id).toBe(large);
    expect(row?.received_at).toBeInstanceOf(Date);
    expect(row?.sender_id).toBeNull();
    expect(await countDeliveries(db)).toEqual([{ state: 'received', event: 'pull_request', count: 1 }]);
  });

  test('refuses a store that a newer version has written', async () => {
    const settings = await newSettings();
    const store = await openStore(settings);
    await sql`insert into kysely_migration (name, timestamp) values ('9999-future', '')`.execute(store.db);
    await store.close();
    await expect(openStore(settings)).rejects.toThrow(/newer version of Leakwarden.*9999-future.*run that version/);
  });

  test('a delivery that is done makes no work again; one that is dead or only received does', async () => {
    const { db } = await openNew();
    expect(await receiveDeliveries(db, [delivery('a')])).toEqual(['a']);
    expect(await receiveDeliveries(db, [delivery('a')])).toEqual(['a']);
    expect((await startDelivery(db, 'a'))?.attempts).toBe(1);
    expect(await receiveDeliveries(db, [delivery('a')])).toEqual([]);
    await setDeliveryState(db, 'a', 'dead');
    expect(await receiveDeliveries(db, [delivery('a')])).toEqual(['a']);
    await setDeliveryState(db, 'a', 'done');
    expect(await receiveDeliveries(db, [delivery('a')])).toEqual([]);
    expect(await startDelivery(db, 'a')).toBeUndefined();
  });

  test('forgets only deliveries that are done', async () => {
    const { db } = await openNew();
    await receiveDeliveries(db, [delivery('a')]);
    await receiveDeliveries(db, [delivery('b')]);
    await setDeliveryState(db, 'a', 'done');
    expect(await removeDeliveries(db, { now: new Date(Date.now() + 1000), days: 0 })).toBe(1);
    expect(await findDelivery(db, 'b')).toBeDefined();
  });

  test('an installation is updated, removed with its repositories, and comes back anew', async () => {
    const { db } = await openNew();
    await saveInstallation(db, installation);
    await saveInstallation(db, { ...installation, account: 'octo-renamed' });
    await saveRepository(db, repository(1));
    expect((await findInstallation(db, large))?.permissions).toEqual({ checks: 'write' });
    expect((await listInstallations(db)).map(({ account }) => account)).toEqual(['octo-renamed']);

    const then = new Date('2026-01-01T00:00:00Z');
    await markInstallationRemoved(db, large, then);
    expect(await listInstallations(db)).toEqual([]);
    expect((await findRepository(db, 1))?.removed_at).toEqual(then);
    expect(await findRetired(db, { now: then, days: 0 })).toEqual([]);

    await saveInstallation(db, installation);
    expect((await findInstallation(db, large))?.removed_at).toBeNull();
    expect(await purgeInstallations(db, new Date())).toEqual([]);
    expect(await findRetired(db, { now: new Date(), days: 0 })).toEqual([1]);
    await markInstallationRemoved(db, large, then);
    expect(await purgeInstallations(db, new Date())).toEqual([]);
    await deleteRepository(db, 1);
    expect(await purgeInstallations(db, new Date())).toEqual([large]);
  });

  test('a repository is new once, and again after it was away', async () => {
    const { db } = await openNew();
    expect(await saveRepository(db, repository(1))).toBe(true);
    expect(await saveRepository(db, { ...repository(1), name: 'renamed' })).toBe(false);
    await setHistoryScanned(db, 1, { at: new Date(), policy: 'p', commits: ['c0ffee'], notCovered: [] });
    await setBlocking(db, 1, { required: 'yes', pinned: 'no', bypass: ['admins'], note: '' }, new Date());
    expect(await findRepository(db, 1)).toMatchObject({
      name: 'renamed',
      known_commits: ['c0ffee'],
      blocking: { bypass: ['admins'] },
    });
    await markRepositoryRemoved(db, { installation: large, id: 1, at: new Date() });
    await saveRepository(db, repository(2));
    expect((await listRepositories(db, { installation: large })).map(({ id }) => id)).toEqual([2]);
    expect(await saveRepository(db, repository(1))).toBe(true);
    expect((await findRepository(db, 1))?.swept_at).toBeNull();
  });

  test('a repository that was away for a moment keeps its first day', async () => {
    const { db } = await openNew();
    await saveRepository(db, repository(1));
    const first = new Date('2026-01-01T00:00:00Z');
    await db.updateTable('repository').set({ added_at: first }).execute();
    await markRepositoryRemoved(db, { installation: large, id: 1, at: new Date() });
    await saveRepository(db, repository(1));
    expect((await findRepository(db, 1))?.added_at).toEqual(first);
  });

  test('a repository that moves to another installation takes its leaks along', async () => {
    const { db } = await openNew();
    await saveRepository(db, repository(1));
    const home = { installation: large, repository: 1, isShared: false, isLanded: () => true };
    const [before] = await rememberLeaks(db, home, [leak()]);
    await saveRepository(db, { ...repository(1), installation_id: large + 7 });
    expect(await markRepositoryRemoved(db, { installation: large, id: 1, at: new Date() })).toBe(false);
    const [after] = await rememberLeaks(db, { ...home, installation: large + 7 }, [leak()]);
    expect(after).toMatchObject({ isNew: false, leak: { id: before?.leak.id, installation_id: large + 7 } });
  });

  test('a leak is stored whatever its names are made of', async () => {
    const { db } = await openNew();
    const columns = [{ name: 'e\0mail\ud800', identifier: 'email', share: 1, valid: 1 }];
    const found = {
      ...leak(),
      places: [{ ...place, within: ['a\0.zip'], dataset: { rows: 1, subjects: 1, columns } }],
    };
    const home = { installation: large, repository: 1, isShared: false, isLanded: () => true };
    const [remembered] = await rememberLeaks(db, home, [found]);
    const [stored] = await findPlaces(db, remembered?.leak.id ?? '');
    expect(stored).toMatchObject({ within: ['a\ufffd.zip'], dataset: { columns: [{ name: 'e\ufffdmail\ufffd' }] } });
  });

  test('a value in thousands of files is stored by few statements, and known again', async () => {
    const { db } = await openNew();
    let statements = 0;
    const counting = db.withPlugin({
      transformQuery: ({ node }) => (statements++, node),
      transformResult: ({ result }) => Promise.resolve(result),
    });
    const places = Array.from({ length: 3000 }, (_, index) => ({ ...place, path: `${index}.txt` }));
    const found = { ...leak(), places: [...places, ...places.slice(0, 10)] };
    const home = { installation: large, repository: 1, isShared: false, isLanded: () => true };
    const [first] = await rememberLeaks(counting, home, [found]);
    expect(first).toMatchObject({ isNew: true, newPlaces: 3000 });
    expect(statements).toBeLessThan(20);
    const [second] = await rememberLeaks(db, home, [{ ...found, places: [...places, { ...place, path: 'new' }] }]);
    expect(second).toMatchObject({ isNew: false, newPlaces: 1 });
  });

  test('of the objects of one place those found last are listed, and that there are others', async () => {
    const { db } = await openNew();
    const home = { installation: large, repository: 1, isShared: false, isLanded: () => true };
    const blobs = (from: number, count: number): string[] => Array.from({ length: count }, (_, at) => `b${from + at}`);
    const save = (...some: string[]) => rememberLeaks(db, home, [{ ...leak(), places: [{ ...place, blobs: some }] }]);
    const [remembered] = await save(...blobs(0, 999));
    const read = async () => (await findPlaces(db, remembered?.leak.id ?? ''))[0];
    expect(await read()).toMatchObject({ has_more: false });
    await save('b7', 'b2000');
    expect(await read()).toMatchObject({ has_more: false });
    await save(...blobs(3000, 5));
    expect(await read()).toMatchObject({ has_more: true });
    expect((await read())?.blobs.slice(0, 7)).toEqual([...blobs(3000, 5), 'b7', 'b2000']);
    expect((await read())?.blobs).toHaveLength(1000);
  });

  test('who was in a table once stays known, and apart from who was only in a pull request', async () => {
    const { db } = await openNew();
    const home = { installation: large, repository: 1, isShared: false };
    const dataset = { rows: 1, subjects: 1, columns: [] };
    const save = (isLanded: boolean, ...hashes: number[]) => {
      const all = { hashes: Float64Array.from(hashes), share: 1, beside: null };
      const people = { all, severity: 'low', at: new Map() } as const;
      return rememberLeaks(db, { ...home, isLanded: () => isLanded }, [
        { ...leak(), places: [{ ...place, dataset, people }] },
      ]);
    };
    const [remembered] = await save(true, 1, 2.5);
    await save(false, 2 ** 52, 7);
    await save(true, 9);
    const [stored] = await findPlaces(db, remembered?.leak.id ?? '');
    const read = (people?: Parameters<typeof fromStoredPeople>[0] | null) =>
      people && [...fromStoredPeople(people).hashes];
    expect(read(stored?.people?.known)).toEqual([1, 2.5, 7, 9, 2 ** 52]);
    expect(read(stored?.people?.landed)).toEqual([1, 2.5, 9]);
  });

  test('a cover is replaced by the next decision, and outgrown until then', async () => {
    const { db } = await openNew();
    const home = { installation: large, repository: 1, isShared: false, isLanded: () => true };
    const [remembered] = await rememberLeaks(db, home, [leak()]);
    const id = remembered?.leak.id ?? '';
    const people = { hashes: Float64Array.of(3, 4), share: 0.5, beside: Float64Array.of(3, 8) };
    const covered = { people, severity: 'high', identifiers: ['email'] } as const;
    const cover = { leak: id, repository: 1, action: 'accept', until: null, head: 'a', subjects: 4, covered } as const;
    await saveCover(db, cover);
    const read = async () => (await findCoversOf(db, 1, [id])).get(id);
    const stored = await read();
    expect(stored).toMatchObject({ severity: 'high', identifiers: ['email'], outgrown: null });
    expect(stored?.people && fromStoredPeople(stored.people)).toEqual(people);
    const outgrown = { because: 'people', decided: 4, now: 9 } as const;
    const set = () => setOutgrown(db, { leak_id: id, repository_id: 1 }, outgrown);
    expect([await set(), await set()]).toEqual([true, false]);
    expect(await read()).toMatchObject({ outgrown });
    await saveCover(db, { ...cover, covered: null });
    expect(await read()).toMatchObject({ outgrown: null, people: null, severity: null });
  });

  test('what somebody decided meanwhile is not undone', async () => {
    const { db } = await openNew();
    const [remembered] = await rememberLeaks(
      db,
      { installation: large, repository: 1, isShared: false, isLanded: () => true },
      [leak()],
    );
    const id = remembered?.leak.id ?? '';
    await changeLeak(db, id, { state: 'accepted' });
    await changeLeak(db, id, { state: 'gone' }, 'open');
    expect((await findLeak(db, id))?.state).toBe('accepted');
  });

  test('decisions cannot be changed or deleted, but by retention', async () => {
    const { db } = await openNew();
    const decided = { actor: 'octo', action: 'accept', reason: 'a test', source: 'comment:1' };
    await db.insertInto('decision').values(decided).execute();
    await expect(db.updateTable('decision').set({ reason: 'other' }).execute()).rejects.toThrow(/append-only/);
    await expect(db.deleteFrom('decision').execute()).rejects.toThrow(/append-only/);
    await expect(db.insertInto('decision').values(decided).execute()).rejects.toThrow(/unique/);
    expect((await db.selectFrom('decision').selectAll().execute()).map(({ id, reason }) => [id, reason])).toEqual([
      [1, 'a test'],
    ]);
  });

  test('retention alone may forget decisions, with the repository they are about', async () => {
    const { db } = await openNew();
    await saveRepository(db, repository(1));
    const nothing = { actorId: null, installation: 1, leak: null, head: null, until: null, source: null };
    const decided = { ...nothing, actor: 'octo', action: 'accept', reason: 'a test' };
    for (const id of [1, 2, null]) await decide(db, { ...decided, repository: id });
    expect(await purgeDecisions(db, true)).toBe(0);
    expect(await purgeDecisions(db, false)).toBe(1);
    expect((await findDecisions(db, {})).map(({ repository_id: id }) => id)).toEqual([1, null]);
    await expect(db.deleteFrom('decision').execute()).rejects.toThrow(/append-only/);
  });

  test('what fails within a transaction leaves nothing', async () => {
    const { db } = await openNew();
    const attempt = db.transaction().execute(async (within) => {
      await receiveDeliveries(within, [delivery('a')]);
      throw new Error('changed its mind');
    });
    await expect(attempt).rejects.toThrow('changed its mind');
    expect(await findDelivery(db, 'a')).toBeUndefined();
  });

  test('facts about itself', async () => {
    const { db } = await openNew();
    expect(await readMeta(db, 'key')).toBeNull();
    await writeMeta(db, 'key', 'one');
    await writeMeta(db, 'key', 'two');
    expect(await readMeta(db, 'key')).toBe('two');
  });
});

/** Leaks and where they are. The same fingerprint found again is the same leak. */
import { randomBytes } from 'node:crypto';
import { sql, type Insertable, type Kysely, type Selectable, type Updateable } from 'kysely';
import type { Announcement } from './intents.ts';
import { renameStale } from './rotate.ts';
import type { DatasetFacts, LeakPlaceTable, LeakTable, Tables } from './tables.ts';

export type StoredLeak = Selectable<LeakTable>;
export type StoredPlace = Selectable<LeakPlaceTable>;
export type LeakChange = Updateable<LeakTable>;

/** What a scan says of one leak, without its identity. */
export interface FoundLeak {
  /** The name the report gives it; only tells leaks of one report apart. */
  readonly key: string;
  readonly facts: Pick<
    Insertable<LeakTable>,
    'title' | 'kind' | 'severity' | 'provenance' | 'subjects' | 'since' | 'origin'
  >;
  readonly places: readonly FoundPlace[];
}

export interface FoundPlace {
  readonly rule: string;
  readonly fingerprint: string;
  readonly path: string;
  readonly within: readonly string[];
  readonly dataset: DatasetFacts | null;
  readonly preview: string;
  readonly blobs: readonly string[];
  readonly line: number;
  readonly commit: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  readonly author: string | null;
  readonly inHead: boolean;
}

export interface RememberedLeak {
  readonly key: string;
  readonly leak: StoredLeak;
  /** It was not known before, or stands in places that were not known. */
  readonly isNew: boolean;
  readonly newPlaces: number;
}

export interface Home {
  readonly installation: number;
  readonly repository: number;
  /** Whether the same value in another repository of the installation is the same leak: one issue for both. */
  readonly isShared: boolean;
}

const mostBlobs = 100;

/** Stores what was found, each leak once, however many scans find it at the same time. Within the caller's transaction where that is one. */
export function rememberLeaks(
  db: Kysely<Tables>,
  home: Home,
  found: readonly FoundLeak[],
): Promise<readonly RememberedLeak[]> {
  const storable = found.map(toStorable);
  const work = async (transaction: Kysely<Tables>): Promise<readonly RememberedLeak[]> => {
    // One at a time: two scans that find a new leak at once must not make two of it.
    const lock = home.isShared ? home.installation : home.repository;
    await sql`select pg_advisory_xact_lock(${lock}::bigint)`.execute(transaction);
    const remembered: RememberedLeak[] = [];
    for (const leak of storable) remembered.push(await rememberLeak(transaction, home, leak));
    return remembered;
  };
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}

/** PostgreSQL keeps neither NUL nor half a surrogate pair, and names of columns and archives may hold both. */
function toStorable<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll('\0', '\uFFFD').toWellFormed() as T;
  if (Array.isArray(value)) return value.map(toStorable) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, toStorable(each)])) as T;
}

async function rememberLeak(db: Kysely<Tables>, home: Home, found: FoundLeak): Promise<RememberedLeak> {
  await renameStale(db, home.repository, found.places);
  const known = await findByFingerprints(
    db,
    home,
    found.places.map(({ fingerprint }) => fingerprint),
  );
  const leak = known ? await refresh(db, known, found) : await insertLeak(db, home, found);
  let newPlaces = 0;
  for (const place of found.places) if (await savePlace(db, leak.id, home.repository, place)) newPlaces++;
  return { key: found.key, leak, isNew: known === null, newPlaces };
}

async function findByFingerprints(
  db: Kysely<Tables>,
  home: Home,
  fingerprints: readonly string[],
): Promise<StoredLeak | null> {
  if (fingerprints.length === 0) return null;
  const query = db
    .selectFrom('leak')
    .selectAll('leak')
    .where('leak.installation_id', '=', home.installation)
    .where((where) =>
      where.exists(
        where
          .selectFrom('leak_place')
          .select('leak_place.leak_id')
          .whereRef('leak_place.leak_id', '=', 'leak.id')
          .where('leak_place.fingerprint', 'in', [...new Set(fingerprints)]),
      ),
    )
    .orderBy('leak.opened_at');
  const scoped = home.isShared ? query : query.where('leak.repository_id', '=', home.repository);
  return (await scoped.executeTakeFirst()) ?? null;
}

async function insertLeak(db: Kysely<Tables>, home: Home, { facts }: FoundLeak): Promise<StoredLeak> {
  return db
    .insertInto('leak')
    .values({
      id: makeId(),
      installation_id: home.installation,
      repository_id: home.repository,
      ...facts,
      state: 'open',
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** A leak only grows: what it was at its worst stays true of what has leaked. */
async function refresh(db: Kysely<Tables>, known: StoredLeak, { facts }: FoundLeak): Promise<StoredLeak> {
  const isWorse = rank(facts.severity) > rank(known.severity) || facts.subjects > known.subjects;
  const origin = facts.origin === 'change' ? 'change' : known.origin;
  const since = [known.since, facts.since].filter((date) => typeof date === 'string').toSorted()[0] ?? null;
  return db
    .updateTable('leak')
    .set({
      ...(isWorse ? { title: facts.title, severity: facts.severity, subjects: facts.subjects } : {}),
      origin,
      since,
    })
    .where('id', '=', known.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

function rank(severity: LeakTable['severity']): number {
  return ['info', 'low', 'medium', 'high', 'critical'].indexOf(severity);
}

/** Returns whether the place was not known. */
async function savePlace(db: Kysely<Tables>, leak: string, repository: number, place: FoundPlace): Promise<boolean> {
  const identity = { leak_id: leak, repository_id: repository, rule: place.rule, path: place.path };
  const known = await db
    .selectFrom('leak_place')
    .selectAll()
    .where('leak_id', '=', leak)
    .where('repository_id', '=', repository)
    .where('rule', '=', place.rule)
    .where('path', '=', place.path)
    .where('fingerprint', '=', place.fingerprint)
    .executeTakeFirst();
  const blobs = JSON.stringify([...new Set([...(known?.blobs ?? []), ...place.blobs])].slice(0, mostBlobs));
  if (!known) {
    await db
      .insertInto('leak_place')
      .values({ ...identity, ...toColumns(place), blobs })
      .execute();
    return true;
  }
  await db
    .updateTable('leak_place')
    .set({ blobs, line: place.line, in_head: place.inHead, seen_at: sql`now()`, stale: false })
    .where('leak_id', '=', leak)
    .where('repository_id', '=', repository)
    .where('rule', '=', place.rule)
    .where('path', '=', place.path)
    .where('fingerprint', '=', place.fingerprint)
    .execute();
  return false;
}

function toColumns(
  place: FoundPlace,
): Omit<Insertable<LeakPlaceTable>, 'leak_id' | 'repository_id' | 'rule' | 'path' | 'blobs'> {
  return {
    fingerprint: place.fingerprint,
    within: JSON.stringify(place.within),
    dataset: place.dataset && JSON.stringify(place.dataset),
    preview: place.preview,
    line: place.line,
    first_commit: place.commit,
    first_date: place.date,
    author: place.author,
    in_head: place.inHead,
  };
}

/** 40 random bits in the letters that nobody confuses (RFC 4648 base32, lower case). */
function makeId(): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
  return Array.from(randomBytes(8), (byte) => alphabet[byte & 31] ?? '').join('');
}

// ---------------------------------------------------------------- reading and changing

export async function findLeak(db: Kysely<Tables>, id: string): Promise<StoredLeak | null> {
  return (await db.selectFrom('leak').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** @param from only while it is in this state: what somebody decided meanwhile stays. */
export async function changeLeak(
  db: Kysely<Tables>,
  id: string,
  change: LeakChange,
  from?: StoredLeak['state'],
): Promise<void> {
  const update = db.updateTable('leak').set(change).where('id', '=', id);
  await (from === undefined ? update : update.where('state', '=', from)).execute();
}

/** Returns whether the attempt may open its issue: not when another one announced itself meanwhile. */
export async function announceIssue(db: Kysely<Tables>, id: string, { before, now }: Announcement): Promise<boolean> {
  const row = await db
    .updateTable('leak')
    .set({ issue_intent_at: now })
    .where('id', '=', id)
    .where('issue_intent_at', 'is not distinct from', before)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export function findPlaces(db: Kysely<Tables>, leak: string): Promise<StoredPlace[]> {
  return db
    .selectFrom('leak_place')
    .selectAll()
    .where('leak_id', '=', leak)
    .orderBy('seen_at')
    .orderBy('path')
    .execute();
}

/** Leaks that stand in a repository, wherever their issue is. */
export function findLeaksOf(db: Kysely<Tables>, repository: number): Promise<StoredLeak[]> {
  return db
    .selectFrom('leak')
    .selectAll('leak')
    .where((where) =>
      where.exists(
        where
          .selectFrom('leak_place')
          .select('leak_place.leak_id')
          .whereRef('leak_place.leak_id', '=', 'leak.id')
          .where('leak_place.repository_id', '=', repository),
      ),
    )
    .execute();
}

/** With everything that was known of a repository; leaks that stand elsewhere too stay. */
export async function purgeLeaksOf(db: Kysely<Tables>, repository: number): Promise<void> {
  await db.deleteFrom('leak_place').where('repository_id', '=', repository).execute();
  await db.deleteFrom('leak_sight').where('repository_id', '=', repository).execute();
  await db
    .deleteFrom('leak')
    .where('repository_id', '=', repository)
    .where((where) =>
      where.not(
        where.exists(
          where.selectFrom('leak_place').select('leak_place.leak_id').whereRef('leak_place.leak_id', '=', 'leak.id'),
        ),
      ),
    )
    .execute();
  await db.deleteFrom('check').where('repository_id', '=', repository).execute();
  await db.deleteFrom('judgement').where('repository_id', '=', repository).execute();
}

export async function findByIssue(db: Kysely<Tables>, repository: number, number: number): Promise<StoredLeak | null> {
  const row = await db
    .selectFrom('leak')
    .selectAll()
    .where('issue_repository_id', '=', repository)
    .where('issue_number', '=', number)
    .executeTakeFirst();
  return row ?? null;
}

/** Texts of a pull request change and are gone then; their rows stay, so that what returns is known. */
export async function forgetTexts(
  db: Kysely<Tables>,
  repository: number,
  pathPrefix: string,
  kept: readonly FoundPlace[],
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('leak_place')
    .select(['leak_id', 'fingerprint', 'path'])
    .where('repository_id', '=', repository)
    .where('in_head', '=', true)
    .where(sql<boolean>`starts_with(path, ${pathPrefix})`)
    // A file may have any name.
    .where(sql<boolean>`jsonb_array_length(blobs) = 0`)
    .execute();
  const isKept = (row: { fingerprint: string; path: string }): boolean =>
    kept.some(({ fingerprint, path }) => fingerprint === row.fingerprint && path === row.path);
  const gone = rows.filter((row) => !isKept(row));
  for (const { leak_id, fingerprint, path } of gone) {
    await db
      .updateTable('leak_place')
      .set({ in_head: false })
      .where('leak_id', '=', leak_id)
      .where('repository_id', '=', repository)
      .where('fingerprint', '=', fingerprint)
      .where('path', '=', path)
      .where(sql<boolean>`jsonb_array_length(blobs) = 0`)
      .execute();
    await seeWhetherLeft(db, leak_id, repository);
  }
  return [...new Set(gone.map(({ leak_id }) => leak_id))];
}

/** Newest first; `state` null: all. */
export function listLeaks(db: Kysely<Tables>, state: StoredLeak['state'] | null): Promise<StoredLeak[]> {
  const all = db.selectFrom('leak').selectAll().orderBy('opened_at', 'desc').orderBy('id');
  return (state === null ? all : all.where('state', '=', state)).execute();
}

export function listOpenLeaks(db: Kysely<Tables>, installation: number): Promise<StoredLeak[]> {
  return db
    .selectFrom('leak')
    .selectAll()
    .where('installation_id', '=', installation)
    .where('state', 'in', ['open', 'accepted'])
    .orderBy('opened_at')
    .execute();
}

/** A leak with no place left in a repository is not there any more. */
async function seeWhetherLeft(db: Kysely<Tables>, leak: string, repository: number): Promise<void> {
  const left = await db
    .selectFrom('leak_place')
    .select('path')
    .where('leak_id', '=', leak)
    .where('repository_id', '=', repository)
    .where(sql<boolean>`(in_head or jsonb_array_length(blobs) > 0)`)
    .executeTakeFirst();
  if (!left) await saveSight(db, { leak, repository, present: false, inPulls: false });
}

/** Issues opened for an installation since a time: what a day may bring is limited. */
export async function countIssuesSince(db: Kysely<Tables>, installation: number, since: Date): Promise<number> {
  const row = await db
    .selectFrom('leak')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('installation_id', '=', installation)
    .where('issue_intent_at', '>=', since)
    .where('origin', '=', 'sweep')
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

// ---------------------------------------------------------------- where it was still seen

export interface SeenLeak {
  readonly leak: string;
  readonly repository: number;
  readonly present: boolean;
  readonly inPulls: boolean;
}

export async function saveSight(db: Kysely<Tables>, seen: SeenLeak): Promise<void> {
  const facts = { present: seen.present, in_pulls: seen.inPulls };
  await db
    .insertInto('leak_sight')
    .values({ leak_id: seen.leak, repository_id: seen.repository, ...facts })
    .onConflict((conflict) =>
      conflict.columns(['leak_id', 'repository_id']).doUpdateSet({ ...facts, looked_at: sql`now()` }),
    )
    .execute();
}

/** What a branch or pull request holds now is there again, whatever the last look said. Returns of which that is news. */
export async function markPresent(
  db: Kysely<Tables>,
  repository: number,
  leaks: readonly string[],
): Promise<readonly string[]> {
  if (leaks.length === 0) return [];
  const rows = await db
    .updateTable('leak_sight')
    .set({ present: true, looked_at: sql`now()` })
    .where('repository_id', '=', repository)
    .where(sql<boolean>`leak_id = any(${leaks}::text[])`)
    .where('present', '=', false)
    .returning('leak_id')
    .execute();
  return rows.map(({ leak_id }) => leak_id);
}

export async function findSights(db: Kysely<Tables>, leak: string): Promise<readonly SeenLeak[]> {
  const rows = await db.selectFrom('leak_sight').selectAll().where('leak_id', '=', leak).execute();
  return rows.map((row) => ({
    leak: row.leak_id,
    repository: row.repository_id,
    present: row.present,
    inPulls: row.in_pulls,
  }));
}

/** Stores what a scan found. The same fingerprint found again is the same leak. */
import { randomBytes } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { FoundPlace } from '../../gate/index.ts';
import type { IntroducingPull, UnmergedPull } from '../../report/index.ts';
import type { NewLeak, StoredLeak } from './leaks.ts';
import { findSamePeople, isMergeable, mergeLeaks, toSurvivor } from './merge.ts';
import { findPlaces, savePlaces } from './places.ts';
import { renameStale } from './rotate.ts';
import type { LeakTable, Tables } from './tables.ts';

/** What a scan says of one leak, without its identity. */
export interface FoundLeak {
  /** The name the report gives it; only tells leaks of one report apart. */
  readonly key: string;
  readonly facts: Pick<
    NewLeak,
    | 'title'
    | 'kind'
    | 'severity'
    | 'weighed_public'
    | 'provenance'
    | 'subjects'
    | 'since'
    | 'origin'
    | 'followed'
    | 'proven'
  >;
  readonly places: readonly FoundPlace[];
  /** Null, or nothing: no pull request did. */
  readonly broughtBy?: IntroducingPull | null;
  /** The pull request in which it was found; null: it was found on the default branch. Nothing: neither. */
  readonly unmerged?: UnmergedPull | null;
}

export interface RememberedLeak {
  readonly key: string;
  readonly leak: StoredLeak;
  /** It was not known before, or stands in places that were not known. */
  readonly isNew: boolean;
  /** It was known, with fewer people or as less severe. */
  readonly isWorse: boolean;
  /** It was merged, or is what only a pull request holds now. */
  readonly hasTurned: boolean;
  readonly newPlaces: number;
  /** Leaks that are a part of this one now. */
  readonly merged: readonly string[];
}

export interface LeakOrigin {
  readonly installation: number;
  readonly repository: number;
  /**
   * Whether the same value in another repository of the installation is the same leak: one issue for both. A table never
   * is: path and columns say nothing of who is in it.
   */
  readonly isShared: boolean;
  /** What was found there stands in branches or tags, not only in a pull request. */
  readonly isLanded: (place: FoundPlace) => boolean;
}

/** Stores what was found, each leak once, however many scans find it at the same time. Within the caller's transaction where that is one. */
export function rememberLeaks(
  db: Kysely<Tables>,
  home: LeakOrigin,
  found: readonly FoundLeak[],
): Promise<readonly RememberedLeak[]> {
  const storable = found.map(toStorable).map((leak) => toLanded(leak, home));
  const work = async (transaction: Kysely<Tables>): Promise<readonly RememberedLeak[]> => {
    // One at a time: two scans that find a new leak at once must not make two of it.
    const lock = home.isShared ? home.installation : home.repository;
    await sql`select pg_advisory_xact_lock(${lock}::bigint)`.execute(transaction);
    const remembered: RememberedLeak[] = [];
    // What one report tells apart stays apart.
    const taken = new Set<string>();
    for (const leak of storable) {
      const each = await rememberLeak(transaction, home, leak, taken);
      taken.add(each.leak.id);
      remembered.push(each);
    }
    return remembered;
  };
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}

/** Anybody opens a pull request with a secret of their own making: it proves nothing about the repository. */
function toLanded(leak: FoundLeak, { isLanded }: LeakOrigin): FoundLeak {
  return { ...leak, facts: { ...leak.facts, proven: leak.facts.proven === true && leak.places.some(isLanded) } };
}

/** PostgreSQL keeps neither NUL nor half a surrogate pair, and names of columns and archives may hold both. */
function toStorable<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll('\0', '\uFFFD').toWellFormed() as T;
  if (Array.isArray(value)) return value.map(toStorable) as T;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || value instanceof Map) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, toStorable(each)])) as T;
}

async function rememberLeak(
  db: Kysely<Tables>,
  home: LeakOrigin,
  found: FoundLeak,
  taken: ReadonlySet<string>,
): Promise<RememberedLeak> {
  // A table is known by its place and columns, whatever the key.
  if (isFollowed(found)) await renameStale(db, home.repository, found.places);
  const { known, others } = await findKnown(db, home, found, taken);
  const merged = others.map(({ id }) => id);
  if (known) await mergeLeaks(db, known.id, merged);
  const leak = known ? await refresh(db, known, found, merged.length > 0) : await insertLeak(db, home, found);
  const newPlaces = await savePlaces(db, { ...home, leak: leak.id }, found.places);
  const hasTurned = await setUnmerged(db, leak, found);
  const isWorse = known !== null && (leak.subjects > known.subjects || leak.severity !== known.severity);
  return { key: found.key, leak, isNew: known === null, isWorse, hasTurned, newPlaces, merged };
}

/** After its places are saved: whatever else holds it outlives the branch. Returns whether it is news. */
async function setUnmerged(
  db: Kysely<Tables>,
  { id, unmerged: before }: StoredLeak,
  found: FoundLeak,
): Promise<boolean> {
  const { unmerged } = found;
  if (unmerged === undefined) return false;
  const nameOf = (each: Pick<FoundPlace, 'rule' | 'fingerprint' | 'path'>): string =>
    JSON.stringify([each.rule, each.fingerprint, each.path]);
  const here = new Set(found.places.map(nameOf));
  const isAlone = unmerged !== null && (await findPlaces(db, id)).every((place) => here.has(nameOf(place)));
  const after = isAlone ? unmerged : null;
  await db
    .updateTable('leak')
    .set({ unmerged: after && JSON.stringify(after) })
    .where('id', '=', id)
    .execute();
  return before?.head !== after?.head;
}

/** The default branch holds it by now. */
export async function setMerged(db: Kysely<Tables>, leak: string): Promise<void> {
  await db.updateTable('leak').set({ unmerged: null }).where('id', '=', leak).execute();
}

function isFollowed({ facts }: FoundLeak): boolean {
  return facts.followed ?? true;
}

interface KnownLeaks {
  readonly known: StoredLeak | null;
  /** The same people, told of by themselves until now. */
  readonly others: readonly StoredLeak[];
}

async function findKnown(
  db: Kysely<Tables>,
  home: LeakOrigin,
  found: FoundLeak,
  taken: ReadonlySet<string>,
): Promise<KnownLeaks> {
  const [first, ...others] = await findByFingerprints(db, home, found);
  const people = found.places.flatMap(({ dataset }) => (dataset?.people ? [dataset.people] : []));
  const isTable = found.places.some(({ dataset }) => dataset !== null);
  if ((first && !isMergeable(first)) || !isTable) return { known: first ?? null, others: [] };
  const same = (await findSamePeople(db, home.repository, people)).filter(
    ({ followed }) => followed === isFollowed(found),
  );
  const all = new Map([...(first ? [first] : []), ...others, ...same].map((leak) => [leak.id, leak]));
  const own = [...all.values()].filter(
    (leak) =>
      isMergeable(leak) &&
      (leak === first || !taken.has(leak.id)) &&
      leak.repository_id === (first ?? leak).repository_id,
  );
  const known = toSurvivor(own);
  return { known, others: own.filter(({ id }) => id !== known?.id) };
}

/**
 * By its fingerprints. What is followed never becomes one with what only informs: the version of a table with fewer
 * people may stay for good, and the leak of the others must be able to end.
 */
async function findByFingerprints(
  db: Kysely<Tables>,
  home: LeakOrigin,
  found: FoundLeak,
): Promise<readonly StoredLeak[]> {
  const fingerprints = [...new Set(found.places.map(({ fingerprint }) => fingerprint))];
  if (fingerprints.length === 0) return [];
  const query = db
    .selectFrom('leak')
    .selectAll('leak')
    .where('leak.installation_id', '=', home.installation)
    .where('leak.followed', '=', isFollowed(found))
    .where((where) =>
      where.exists(
        where
          .selectFrom('leak_place')
          .select('leak_place.leak_id')
          .whereRef('leak_place.leak_id', '=', 'leak.id')
          .where(sql<boolean>`leak_place.fingerprint = any(${fingerprints}::text[])`),
      ),
    )
    .orderBy('leak.opened_at');
  const isShared = home.isShared && found.places.every(({ dataset }) => dataset === null);
  const scoped = isShared ? query : query.where('leak.repository_id', '=', home.repository);
  return scoped.execute();
}

async function insertLeak(
  db: Kysely<Tables>,
  home: LeakOrigin,
  { facts, broughtBy = null }: FoundLeak,
): Promise<StoredLeak> {
  return db
    .insertInto('leak')
    .values({
      id: makeId(),
      installation_id: home.installation,
      repository_id: home.repository,
      ...facts,
      ...(broughtBy && toBringer(broughtBy)),
      state: 'open',
      pushed_at: facts.origin === 'change' ? sql<Date>`now()` : null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

function toBringer({
  pull,
  author,
  isOutsider,
}: IntroducingPull): Pick<NewLeak, 'pull_number' | 'author_id' | 'is_outsider'> {
  return { pull_number: pull, author_id: author, is_outsider: isOutsider };
}

/** A leak only grows: what it was at its worst stays true of what has leaked. */
async function refresh(
  db: Kysely<Tables>,
  known: StoredLeak,
  { facts }: FoundLeak,
  isMerged: boolean,
): Promise<StoredLeak> {
  const isGraver = rank(facts.severity) > rank(known.severity);
  const isMore = facts.subjects > known.subjects;
  const origin = facts.origin === 'change' ? 'change' : known.origin;
  const since = [known.since, facts.since].filter((date) => typeof date === 'string').toSorted()[0] ?? null;
  return db
    .updateTable('leak')
    .set({
      ...(isMore || ((isGraver || isMerged) && facts.subjects === known.subjects) ? { title: facts.title } : {}),
      ...(isGraver ? { severity: facts.severity } : {}),
      ...weighing(known, facts),
      ...(isMore ? { subjects: facts.subjects } : {}),
      ...(facts.proven ? { proven: true } : {}),
      origin,
      since,
    })
    .where('id', '=', known.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Of the severity that is kept. */
function weighing(known: StoredLeak, facts: FoundLeak['facts']): Partial<Pick<StoredLeak, 'weighed_public'>> {
  const more = rank(facts.severity) - rank(known.severity);
  const isTaken = more > 0 || (more === 0 && facts.weighed_public === true);
  return isTaken && facts.weighed_public !== undefined ? { weighed_public: facts.weighed_public } : {};
}

function rank(severity: LeakTable['severity']): number {
  return ['info', 'low', 'medium', 'high', 'critical'].indexOf(severity);
}

/** 40 random bits in the letters that nobody confuses (RFC 4648 base32, lower case). */
function makeId(): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
  return Array.from(randomBytes(8), (byte) => alphabet[byte & 31] ?? '').join('');
}

/** Where leaks are: one row for a rule, a value and a path. */
import { sql, type Insertable, type Kysely, type Selectable } from 'kysely';
import type { FoundPlace } from '../../gate/index.ts';
import { severities, type TablePeople } from '../../rules/index.ts';
import { joinPeople } from '../../scan/index.ts';
import { fromStoredPeople, toStoredPeople, type StoredPeople } from './people.ts';
import { saveSight } from './sights.ts';
import type { LeakPlaceTable, StoredTablePeople, Tables } from './tables.ts';

export type StoredPlace = Selectable<LeakPlaceTable>;

/** Objects that are listed for one place; what is beyond is told by `has_more`, and looked for when these are gone. */
const mostBlobs = 1000;
/** Rows in one statement: a value may stand in a hundred thousand files. */
const batch = 500;

interface Of {
  readonly leak: string;
  readonly repository: number;
  /** In branches or tags, not only in a pull request. */
  readonly isLanded: (place: FoundPlace) => boolean;
}

/** Adds places, or brings them up to date. Returns how many were not known. */
export async function savePlaces(db: Kysely<Tables>, of: Of, places: readonly FoundPlace[]): Promise<number> {
  const distinct = joinSame(places);
  const people = await findPeople(db, of, distinct);
  let isNew = 0;
  for (let at = 0; at < distinct.length; at += batch) {
    const rows = distinct.slice(at, at + batch).map((place) => toRow(of, place, people));
    const saved = await saveRows(db, rows);
    isNew += saved.filter(({ is_new: each }) => each).length;
  }
  return isNew;
}

/** One statement cannot write the same row twice. */
function joinSame(places: readonly FoundPlace[]): readonly FoundPlace[] {
  const joined = new Map<string, FoundPlace>();
  for (const place of places) {
    const key = JSON.stringify([place.rule, place.fingerprint, place.path]);
    const known = joined.get(key);
    joined.set(key, known ? { ...place, blobs: [...known.blobs, ...place.blobs] } : place);
  }
  return [...joined.values()];
}

function saveRows(db: Kysely<Tables>, rows: readonly Insertable<LeakPlaceTable>[]): Promise<{ is_new: boolean }[]> {
  // What was found last is there now, which is what is asked of it later.
  const all = sql`(select blob, min(at) as at from jsonb_array_elements_text(excluded.blobs || leak_place.blobs)
    with ordinality as listed (blob, at) group by blob)`;
  return db
    .insertInto('leak_place')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['leak_id', 'repository_id', 'rule', 'fingerprint', 'path']).doUpdateSet((set) => ({
        blobs: sql`(select coalesce(jsonb_agg(blob order by at), '[]')
          from (select * from ${all} as each order by at limit ${mostBlobs}) as kept)`,
        has_more: sql`excluded.has_more or leak_place.has_more or (select count(*) from ${all} as each) > ${mostBlobs}`,
        // A leak only grows: what a table held at its worst has leaked.
        dataset: sql`case when coalesce((excluded.dataset ->> 'subjects')::float8, 0)
          >= coalesce((leak_place.dataset ->> 'subjects')::float8, 0) then excluded.dataset else leak_place.dataset end`,
        people: sql`coalesce(excluded.people, leak_place.people)`,
        line: set.ref('excluded.line'),
        cell: set.ref('excluded.cell'),
        in_head: set.ref('excluded.in_head'),
        seen_at: sql`now()`,
        stale: false,
      })),
    )
    .returning(sql<boolean>`xmax = 0`.as('is_new'))
    .execute();
}

/** Of tables that are known already, by fingerprint and path. */
type KnownPeople = ReadonlyMap<string, StoredTablePeople>;

const nameOf = ({ fingerprint, path }: Pick<FoundPlace, 'fingerprint' | 'path'>): string => `${fingerprint}\0${path}`;

async function findPeople(
  db: Kysely<Tables>,
  { leak, repository }: Of,
  places: readonly FoundPlace[],
): Promise<KnownPeople> {
  const tables = places.filter(({ people }) => people !== undefined).map(({ fingerprint }) => fingerprint);
  if (tables.length === 0) return new Map();
  const rows = await db
    .selectFrom('leak_place')
    .select(['fingerprint', 'path', 'people'])
    .where('leak_id', '=', leak)
    .where('repository_id', '=', repository)
    .where(sql<boolean>`fingerprint = any(${tables}::text[])`)
    .execute();
  return new Map(rows.flatMap((row) => (row.people ? [[nameOf(row), row.people] as const] : [])));
}

/** Whoever was in it once counts for good. */
function joinTablePeople(
  known: StoredTablePeople | undefined,
  { all, severity }: TablePeople,
  isLanded: boolean,
): StoredTablePeople {
  const join = (stored: StoredPeople | null | undefined): StoredPeople =>
    toStoredPeople(stored ? joinPeople([fromStoredPeople(stored), all]) : all);
  const everybody = join(known?.known);
  const isWorse = !known || severities.indexOf(severity) > severities.indexOf(known.severity);
  return {
    known: everybody,
    landed: isLanded ? join(known?.landed) : (known?.landed ?? null),
    severity: isWorse ? severity : known.severity,
    grown: known && isSame(known.known, everybody) ? known.grown : new Date().toISOString(),
  };
}

/** What an older version did not keep came to nobody. */
function isSame(known: StoredPeople, now: StoredPeople): boolean {
  return known.hashes === now.hashes && (known.beside === undefined || known.beside === now.beside);
}

function toRow({ leak, repository, isLanded }: Of, place: FoundPlace, known: KnownPeople): Insertable<LeakPlaceTable> {
  const blobs = [...new Set(place.blobs)];
  return {
    leak_id: leak,
    repository_id: repository,
    rule: place.rule,
    path: place.path,
    fingerprint: place.fingerprint,
    within: JSON.stringify(place.within),
    dataset: place.dataset && JSON.stringify(place.dataset),
    people: place.people
      ? JSON.stringify(joinTablePeople(known.get(nameOf(place)), place.people, isLanded(place)))
      : null,
    preview: place.preview,
    blobs: JSON.stringify(blobs.slice(0, mostBlobs)),
    has_more: place.hasMore || blobs.length > mostBlobs,
    line: place.line,
    cell: place.cell ?? null,
    first_commit: place.commit,
    first_date: place.date,
    author: place.author,
    in_head: place.inHead,
  };
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

/** Of a pull request: nobody can change it, so that what it tells remains when the pull request is closed. */
export function isBranchName(path: string): boolean {
  return /^\(pull request \d+: branch name\)$/.test(path);
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
  const keyOf = (row: { fingerprint: string; path: string }): string => `${row.fingerprint}\0${row.path}`;
  const present = new Set(kept.map(keyOf));
  const gone = rows.filter((row) => !present.has(keyOf(row)));
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
    await seeWhetherLeft(db, leak_id, repository, isBranchName(path));
  }
  return [...new Set(gone.map(({ leak_id }) => leak_id))];
}

/** A leak with no place left in a repository is not there any more. */
async function seeWhetherLeft(db: Kysely<Tables>, leak: string, repository: number, inPulls: boolean): Promise<void> {
  const left = await db
    .selectFrom('leak_place')
    .select('path')
    .where('leak_id', '=', leak)
    .where('repository_id', '=', repository)
    .where(sql<boolean>`(in_head or jsonb_array_length(blobs) > 0)`)
    .executeTakeFirst();
  if (!left) await saveSight(db, { leak, repository, present: false, inPulls });
}

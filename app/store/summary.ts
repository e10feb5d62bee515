/** What an organisation holds, counted by the database: thousands of repositories are a few rows here. */
import { sql, type Kysely } from 'kysely';
import { countsOnItsOwn } from './breach.ts';
import type { StoredLeak } from './leaks.ts';
import type { Tables } from './tables.ts';

export interface OpenLeaks {
  readonly repository: number;
  readonly severity: StoredLeak['severity'];
  readonly leaks: number;
  readonly subjects: number;
}

/** Open leaks by repository, wherever their issue is, and severity. */
export async function countOpenLeaks(db: Kysely<Tables>, installation: number): Promise<readonly OpenLeaks[]> {
  const { rows } = await sql<OpenLeaks>`
    select place.repository_id as repository, leak.severity, count(*)::float8 as leaks, sum(leak.subjects)::float8 as subjects
    from leak join ${distinctPlaces} as place on place.leak_id = leak.id
    where leak.installation_id = ${installation} and leak.state = 'open' and leak.followed
    group by place.repository_id, leak.severity`.execute(db);
  return rows;
}

export interface ReadableLeaks extends Pick<StoredLeak, 'kind' | 'severity'> {
  readonly repository: number;
  readonly leaks: number;
}

/**
 * Leaks that everybody could read if the repository were public, by kind and severity: those that are open, and those
 * that are gone from branches and tags and not from refs of pull requests. Also tables that nobody is told of, since they
 * are graver in a public repository.
 */
export async function countReadableLeaks(db: Kysely<Tables>, installation: number): Promise<readonly ReadableLeaks[]> {
  const { rows } = await sql<ReadableLeaks>`
    select place.repository_id as repository, leak.kind, leak.severity, count(*)::float8 as leaks
    from leak join ${distinctPlaces} as place on place.leak_id = leak.id
      left join leak_sight as sight on sight.leak_id = leak.id and sight.repository_id = place.repository_id
    where leak.installation_id = ${installation} and leak.merged_into is null and ${countsOnItsOwn}
      and (leak.state = 'open' or (leak.state = 'gone' and sight.in_pulls))
    group by place.repository_id, leak.kind, leak.severity`.execute(db);
  return rows;
}

export interface WorstLeak extends Pick<StoredLeak, 'id' | 'title' | 'severity'> {
  readonly repository: number;
}

/** The worst first; so many of one repository, so many in all. */
export async function listWorstLeaks(
  db: Kysely<Tables>,
  installation: number,
  most: { readonly each: number; readonly all: number },
): Promise<readonly WorstLeak[]> {
  const { rows } = await sql<WorstLeak>`
    select repository, id, title, severity from (
      select place.repository_id as repository, leak.id, leak.title, leak.severity, ${rank} as rank, leak.opened_at,
        row_number() over (partition by place.repository_id order by ${rank} desc, leak.opened_at, leak.id) as position
      from leak join ${distinctPlaces} as place on place.leak_id = leak.id
      where leak.installation_id = ${installation} and leak.state = 'open' and leak.followed
    ) as ranked
    where position <= ${most.each} order by rank desc, opened_at, id limit ${most.all}`.execute(db);
  return rows;
}

/** Whether there is one that the first scan found. */
export async function hasOldLeaks(db: Kysely<Tables>, installation: number): Promise<boolean> {
  const row = await db
    .selectFrom('leak')
    .select('id')
    .where('installation_id', '=', installation)
    .where('state', '=', 'open')
    .where('followed', '=', true)
    .where('origin', '=', 'sweep')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

const distinctPlaces = sql`(select distinct leak_id, repository_id from leak_place)`;
const rank = sql`array_position(array['info', 'low', 'medium', 'high', 'critical'], leak.severity)`;

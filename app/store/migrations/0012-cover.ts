import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** A decision holds in the repository where its giver has the right, for the people that were in its tables then. */
const statements = [
  `create table cover (
    leak_id text not null references leak (id) on delete cascade,
    repository_id bigint not null,
    action text not null check (action in ('accept', 'false-positive')),
    until text,
    head_sha text,
    subjects bigint not null,
    severity text,
    identifiers jsonb,
    people jsonb,
    outgrown jsonb,
    primary key (leak_id, repository_id)
  )`,
  `alter table leak_place add column people jsonb`,

  // An older version asked for the right where it was said, and where the leak was found first.
  `insert into cover (leak_id, repository_id, action, until, head_sha, subjects)
    select leak.id, held.repository_id, last.action, leak.accepted_until, last.head_sha, leak.subjects
    from leak
    cross join lateral (
      select case leak.state when 'accepted' then 'accept' else 'false-positive' end as action
    ) as wanted
    cross join lateral (
      select wanted.action, max(said.head_sha) as head_sha, max(said.repository_id) as repository_id
      from (
        select head_sha, repository_id from decision
        where decision.leak_id = leak.id and decision.action = wanted.action order by id desc limit 1
      ) as said
    ) as last
    cross join lateral (
      select leak.repository_id union select last.repository_id where last.repository_id is not null
    ) as held
    where leak.state in ('accepted', 'false-positive')`,

  // Tables of several repositories were one leak by path and columns: each gets one of its own.
  `create temporary table split as
    select place.leak_id, place.repository_id,
      substr(translate(md5(random()::text || place.leak_id || place.repository_id), '0189', 'wxyz'), 1, 8) as id
    from leak_place as place join leak on leak.id = place.leak_id
    where place.dataset is not null and place.repository_id <> leak.repository_id
    group by place.leak_id, place.repository_id`,
  `insert into leak (id, installation_id, repository_id, title, kind, severity, provenance, subjects, since, followed,
      origin, state, accepted_until, opened_at, pushed_at, closed_at)
    select split.id, installation_id, split.repository_id, title, kind, severity, provenance, subjects, since, followed,
      origin, state, accepted_until, opened_at, pushed_at, closed_at
    from split join leak on leak.id = split.leak_id`,
  `update leak_place set leak_id = split.id from split
    where leak_place.leak_id = split.leak_id and leak_place.repository_id = split.repository_id`,
  `update leak_sight set leak_id = split.id from split
    where leak_sight.leak_id = split.leak_id and leak_sight.repository_id = split.repository_id`,
  `update cover set leak_id = split.id from split
    where cover.leak_id = split.leak_id and cover.repository_id = split.repository_id`,
  `update leak set state = 'open', accepted_until = null, closed_at = null from split
    where leak.id = split.id and state in ('accepted', 'false-positive')
      and not exists (select from cover where cover.leak_id = leak.id)`,
  `drop table split`,
  // What was let pass where nobody with the right did is judged again.
  `delete from judgement using leak_place as place join leak on leak.id = place.leak_id
    where place.repository_id = judgement.repository_id and leak.state in ('accepted', 'false-positive')
      and not exists (
        select from cover where cover.leak_id = leak.id and cover.repository_id = place.repository_id
      )`,
];

export const cover: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

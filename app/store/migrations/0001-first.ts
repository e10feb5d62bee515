import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Repositories are not tied to installations by foreign keys: deliveries come in any order, and what a row names may not
 * be there yet.
 */
const statements = [
  `create table meta (key text primary key, value text not null)`,

  `create table delivery (
    guid text primary key,
    event text not null,
    action text,
    installation_id bigint,
    repository_id bigint,
    number bigint,
    subject_id bigint,
    sender_id bigint,
    before_sha text,
    after_sha text,
    state text not null check (state in ('received', 'processing', 'done', 'dead')),
    attempts integer not null default 0,
    received_at timestamptz not null default now(),
    changed_at timestamptz not null default now()
  )`,
  `create index delivery_received on delivery (received_at)`,
  `create index delivery_unfinished on delivery (state, received_at) where state <> 'done'`,

  `create table installation (
    id bigint primary key,
    account_id bigint not null,
    account text not null,
    account_type text not null check (account_type in ('Organization', 'User')),
    permissions jsonb not null,
    state text not null check (state in ('active', 'suspended', 'removed')),
    installed_at timestamptz not null default now(),
    removed_at timestamptz,
    summary_repository_id bigint,
    summary_issue bigint
  )`,

  `create table repository (
    id bigint primary key,
    installation_id bigint not null,
    owner text not null,
    name text not null,
    visibility text not null check (visibility in ('public', 'private', 'internal')),
    default_branch text not null,
    archived boolean not null,
    state text not null check (state in ('active', 'removed')),
    added_at timestamptz not null default now(),
    removed_at timestamptz,
    swept_at timestamptz,
    swept_policy text,
    known_commits jsonb,
    pushed_at text,
    sweep_progress jsonb,
    config_commit text,
    blocking jsonb,
    blocking_at timestamptz
  )`,
  `create index repository_installation on repository (installation_id)`,

  `create table "check" (
    repository_id bigint not null,
    head_sha text not null,
    check_run_id bigint,
    intent_at timestamptz,
    conclusion text check (conclusion in ('success', 'failure', 'action_required')),
    content_hash text,
    changed_at timestamptz not null default now(),
    primary key (repository_id, head_sha)
  )`,

  `create table judgement (
    repository_id bigint not null,
    head_sha text not null,
    pull_number bigint not null,
    base_sha text not null,
    policy text not null,
    verdict text not null check (verdict in ('pass', 'fail', 'incomplete', 'error')),
    blocking jsonb not null,
    judged_at timestamptz not null default now(),
    primary key (repository_id, head_sha, pull_number)
  )`,

  `create table leak (
    id text primary key,
    installation_id bigint not null,
    repository_id bigint not null,
    title text not null,
    kind text not null,
    severity text not null check (severity in ('info', 'low', 'medium', 'high', 'critical')),
    provenance text not null,
    subjects bigint not null,
    since text,
    origin text not null check (origin in ('sweep', 'change')),
    state text not null check (state in ('open', 'gone', 'revoked', 'accepted', 'false-positive')),
    accepted_until text,
    opened_at timestamptz not null default now(),
    closed_at timestamptz,
    due_at timestamptz,
    reminded_at timestamptz,
    remains_at timestamptz,
    acknowledged_at timestamptz,
    issue_kind text check (issue_kind in ('issue', 'advisory', 'none')),
    issue_repository_id bigint,
    issue_number bigint,
    advisory_id text,
    issue_intent_at timestamptz,
    issue_hash text,
    turn integer not null default 0,
    places_told integer not null default 0
  )`,
  `create index leak_repository on leak (repository_id, state)`,
  `create index leak_issue on leak (issue_repository_id, issue_number)`,
  `create index leak_installation on leak (installation_id, state)`,

  `create table leak_place (
    leak_id text not null references leak (id) on delete cascade,
    repository_id bigint not null,
    rule text not null,
    fingerprint text not null,
    path text not null,
    within jsonb not null,
    dataset jsonb,
    preview text not null,
    blobs jsonb not null,
    line integer not null,
    first_commit text,
    first_date text,
    author text,
    in_head boolean not null,
    seen_at timestamptz not null default now(),
    primary key (leak_id, repository_id, rule, fingerprint, path)
  )`,
  `create index leak_place_fingerprint on leak_place (fingerprint)`,

  `create table leak_sight (
    leak_id text not null references leak (id) on delete cascade,
    repository_id bigint not null,
    present boolean not null,
    in_pulls boolean not null,
    looked_at timestamptz not null default now(),
    primary key (leak_id, repository_id)
  )`,

  `create table decision (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    actor text not null,
    actor_id bigint,
    action text not null,
    installation_id bigint,
    repository_id bigint,
    leak_id text,
    head_sha text,
    reason text not null,
    until text,
    source text unique
  )`,
  `create table intent (
    key text primary key,
    at timestamptz not null default now()
  )`,

  `create index decision_at on decision (at)`,
  `create index decision_leak on decision (leak_id)`,

  // Append-only. Retention alone may delete, and says so in its own transaction: see purgeDecisions in decisions.ts.
  `create function refuse_change_of_decision() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' and current_setting('leakwarden.retention', true) = 'on' then
        return old;
      end if;
      raise exception 'decisions are append-only';
    end
  $$`,
  `create trigger decision_append_only before update or delete on decision
    for each row execute function refuse_change_of_decision()`,
  `create trigger decision_no_truncate before truncate on decision
    for each statement execute function refuse_change_of_decision()`,
];

export const first: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

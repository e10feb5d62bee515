/**
 * The tables, as Kysely sees them. No column ever holds a matched value: previews are redacted before they come here,
 * and deliveries and jobs hold ids only (docs/promises.md, 1).
 */
import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { DatasetFacts, SettingsCall } from '../../gate/index.ts';
import type { FailureSeverity, UnmergedPull } from '../../report/index.ts';
import type { DecisionLapse, Severity } from '../../rules/index.ts';
import type { DigestMemory } from '../digest/decide.ts';
import type { StoredPeople } from './people.ts';

/** Set by the database where nothing is given. */
type Timestamp = ColumnType<Date, Date | string | undefined, Date | string>;
type MaybeTimestamp = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

export interface Tables {
  meta: MetaTable;
  delivery: DeliveryTable;
  installation: InstallationTable;
  repository: RepositoryTable;
  repository_visibility: RepositoryVisibilityTable;
  check: CheckTable;
  judgement: JudgementTable;
  leak: LeakTable;
  collection: CollectionTable;
  leak_place: LeakPlaceTable;
  leak_sight: LeakSightTable;
  decision: DecisionTable;
  cover: CoverTable;
  intent: IntentTable;
  floor: FloorTable;
  posture: PostureTable;
  settings_change: SettingsChangeTable;
  digest: DigestTable;
}

/** One row per fact about the installation of Leakwarden itself: schema version, id of the fingerprint key. */
export interface MetaTable {
  key: string;
  value: string;
}

/** A webhook delivery: received -> processing -> done, or dead after too many failures. */
export interface DeliveryTable {
  guid: string;
  event: string;
  action: string | null;
  installation_id: number | null;
  repository_id: number | null;
  /** Issue or pull request. */
  number: number | null;
  /** Comment, check run or check suite the event is about. */
  subject_id: number | null;
  /** Who did it; bots and ourselves are recognised by it. */
  sender_id: number | null;
  before_sha: string | null;
  after_sha: string | null;
  state: 'received' | 'processing' | 'done' | 'dead';
  attempts: Generated<number>;
  received_at: Timestamp;
  changed_at: Timestamp;
}

export interface InstallationTable {
  id: number;
  account_id: number;
  account: string;
  account_type: 'Organization' | 'User';
  permissions: JSONColumnType<Readonly<Record<string, string>>>;
  state: 'active' | 'suspended' | 'removed';
  installed_at: Timestamp;
  removed_at: MaybeTimestamp;
  /** The one summary issue of the first scan. */
  summary_repository_id: number | null;
  summary_issue: number | null;
}

export interface RepositoryTable {
  id: number;
  installation_id: number;
  owner: string;
  name: string;
  visibility: 'public' | 'private' | 'internal';
  default_branch: string;
  archived: boolean;
  state: 'active' | 'removed';
  added_at: Timestamp;
  removed_at: MaybeTimestamp;
  /** When the whole history was last scanned to its end, and by which rules and configuration. */
  swept_at: MaybeTimestamp;
  swept_policy: string | null;
  /** That scan kept the tables below what blocks as well: an older version did not. */
  tables_swept: Generated<boolean>;
  /** What the refs pointed to when they were last scanned, without their names: whatever is new since is scanned. */
  known_commits: JSONColumnType<readonly string[]> | null;
  /** As GitHub told with the last look; a different time means that something was pushed. */
  pushed_at: string | null;
  /** How far the scan of the whole history came that is not at its end; it goes on from there. */
  sweep_state: JSONColumnType<HistoryState> | null;
  /** What could not be looked at, in the whole history and in what was pushed since. */
  not_covered: JSONColumnType<readonly NotCovered[]> | null;
  sweep_progress: JSONColumnType<{ readonly documents: number; readonly total: number | null }> | null;
  /** Commit of the default branch whose configuration was last found good; read again from GitHub by it. */
  config_commit: string | null;
  /** `retention.days` as last found good: when the repository is lost nobody can read its configuration any more. */
  retention_days: number | null;
  /** Whether the check is required here, as last found out. */
  blocking: JSONColumnType<BlockingFacts> | null;
  blocking_at: MaybeTimestamp;
}

/** Append-only, until the repository is forgotten: what it was when it was seen first, and each change. */
export interface RepositoryVisibilityTable {
  id: Generated<number>;
  repository_id: number;
  visibility: RepositoryTable['visibility'];
  seen_at: Timestamp;
}

export interface HistoryState {
  /** By which rules and configuration. */
  readonly policy: string;
  /** Commits whose whole history is scanned. */
  readonly done: readonly string[];
  readonly scanned: number;
  readonly commits: number;
  readonly notCovered: readonly NotCovered[];
}

export interface NotCovered {
  readonly path: string;
  readonly reason: string;
}

export interface BlockingFacts {
  readonly required: 'yes' | 'no' | 'unknown';
  /** The required check may only come from this App. */
  readonly pinned: 'yes' | 'no' | 'unknown';
  /** Who can pass by; null: unknown, needs administration: write. */
  readonly bypass: readonly string[] | null;
  readonly note: string;
}

/** The check run of one head. One row, one check run, whatever happens in between. */
export interface CheckTable {
  repository_id: number;
  head_sha: string;
  check_run_id: number | null;
  /** When a check run was about to be created: a lost answer is looked for before another one is made. */
  intent_at: MaybeTimestamp;
  conclusion: 'success' | 'failure' | 'action_required' | null;
  /** What a group of a merge queue is judged against. Only the event that asks for it tells; whoever asks again does not. */
  base_sha: string | null;
  changed_at: Timestamp;
}

/** What was found for one head in one pull request; the check shows the worst of all open ones. */
export interface JudgementTable {
  repository_id: number;
  head_sha: string;
  /** 0: judged without a pull request (merge queue, push). */
  pull_number: number;
  base_sha: string;
  /** Hash of rules, configuration and decisions it was judged by. */
  policy: string;
  verdict: 'pass' | 'fail' | 'incomplete' | 'error';
  /** Leak keys that block. */
  blocking: JSONColumnType<readonly string[]>;
  judged_at: Timestamp;
}

/** What people act on. One leak, one issue, in one home. */
export interface LeakTable {
  /** Random; also the reference that public places may show. */
  id: string;
  installation_id: number;
  /** The repository whose people act on it, and where its issue is, unless configuration names another. */
  repository_id: number;
  title: string;
  kind: string;
  severity: 'info' | 'low' | 'medium' | 'high' | 'critical';
  /** That severity is of a scan while everybody could read the repository; null: an older version stored it. */
  weighed_public: boolean | null;
  provenance: string;
  /** Real beyond doubt, at its worst. False: or no scan has said so yet. */
  proven: Generated<boolean>;
  subjects: number;
  since: string | null;
  /** False: a table below what blocks, kept for the breach view alone. Nobody is told of it. */
  followed: Generated<boolean>;
  /** `sweep`: it was there before we came; `change`: somebody brought it in while we watched. */
  origin: 'sweep' | 'change';
  state: 'open' | 'gone' | 'revoked' | 'accepted' | 'false-positive';
  accepted_until: string | null;
  opened_at: Timestamp;
  /** When a push or a pull request brought it; null: it was there before we came, or an older version found it. */
  pushed_at: MaybeTimestamp;
  closed_at: MaybeTimestamp;
  due_at: MaybeTimestamp;
  reminded_at: MaybeTimestamp;
  /** Gone from branches and tags, and people were told what remains elsewhere. */
  remains_at: MaybeTimestamp;
  acknowledged_at: MaybeTimestamp;
  issue_kind: 'issue' | 'advisory' | 'none' | null;
  issue_repository_id: number | null;
  issue_number: number | null;
  advisory_id: string | null;
  issue_intent_at: MaybeTimestamp;
  issue_hash: string | null;
  /** Id of the leak that tells of it: a scan found the same people in both. */
  merged_into: string | null;
  /** Its issue is to be brought up to date, since then. */
  unsettled_at: MaybeTimestamp;
  /** The pull request that brought it; null: a push did, it was there before, or an older version found it. */
  pull_number: number | null;
  /** Who opened that pull request. */
  author_id: number | null;
  /** Who could not write to the repository then. */
  is_outsider: Generated<boolean>;
  /** Its issue was over the budget of whoever brought it: it stands in the list of the repository. */
  collected: Generated<boolean>;
  /** The branch of a pull request is all that holds it, as it was judged last; null: more does, or nobody knows. */
  unmerged: JSONColumnType<UnmergedPull> | null;
  /** Counts changes of state: what is said about one of them is said once. */
  turn: Generated<number>;
  /** How many places its issue has told of. */
  places_told: Generated<number>;
}

/** The issue that lists the leaks of a repository that have none of their own. */
export interface CollectionTable {
  repository_id: number;
  issue_repository_id: number | null;
  issue_number: number | null;
}

/** One rule, one value, one path of one leak. */
export interface LeakPlaceTable {
  leak_id: string;
  repository_id: number;
  rule: string;
  /** Names the value, cannot be turned back into it (docs/promises.md, 2); the same in a later scan is the same leak. */
  fingerprint: string;
  path: string;
  /** The path inside archives, outermost first. */
  within: JSONColumnType<readonly string[]>;
  /** What is known of a table; null for a single value. */
  dataset: JSONColumnType<DatasetFacts> | null;
  preview: string;
  /** Objects that hold it, as many as are listed; those found last come first. */
  blobs: JSONColumnType<readonly string[]>;
  /** Others hold it too. */
  has_more: Generated<boolean>;
  line: number;
  /** As spreadsheets name it, `Sheet1!C17`; null: in no sheet or database, or an older version found it. */
  cell: string | null;
  first_commit: string | null;
  /** ISO 8601. */
  first_date: string | null;
  author: string | null;
  /** In the files of the head that was scanned last, not only in its history. */
  in_head: boolean;
  seen_at: Timestamp;
  /** Of a table; null where an older version stored it, or under another key. */
  people: JSONColumnType<StoredTablePeople> | null;
  /** Its fingerprint may be of a key that is no longer in use; see rotate.ts. */
  stale: Generated<boolean>;
}

/** Everybody who was ever in a table. */
export interface StoredTablePeople {
  readonly known: StoredPeople;
  /** Those in branches and tags; the others were only in pull requests. Null: nobody yet. */
  readonly landed: StoredPeople | null;
  /** At its worst. */
  readonly severity: Severity;
  /** ISO 8601: when somebody came to it last. */
  readonly grown: string;
}

/** Where a leak was still seen when one repository was last looked through. */
export interface LeakSightTable {
  leak_id: string;
  repository_id: number;
  /** Reached from a branch, a tag or the head of an open pull request, or in a text of one. */
  present: boolean;
  /** Reached from refs that nobody but GitHub can delete: pull requests that are closed. */
  in_pulls: boolean;
  looked_at: Timestamp;
}

/** Append-only: who decided what, why, until when. */
export interface DecisionTable {
  id: Generated<number>;
  at: Timestamp;
  actor: string;
  actor_id: number | null;
  action: string;
  installation_id: number | null;
  repository_id: number | null;
  leak_id: string | null;
  head_sha: string | null;
  reason: string;
  until: string | null;
  /** Where it was said; a comment that is delivered twice decides once. */
  source: string | null;
}

/** What the last decision on a leak covers in one repository where it stands. */
export interface CoverTable {
  leak_id: string;
  repository_id: number;
  action: 'accept' | 'false-positive';
  until: string | null;
  /** Of the pull request under which it was said. */
  head_sha: string | null;
  /** How many people the leak had then. */
  subjects: number;
  /** Of its tables, then; null: an older version did not keep it. */
  severity: Severity | null;
  /** Kinds of data in their columns. */
  identifiers: JSONColumnType<readonly string[]> | null;
  /** Null: there are no tables, or who was in them has to be found out: an older version decided, or another key held. */
  people: JSONColumnType<StoredPeople> | null;
  /** So much came since that it does not hold for all that was found. */
  outgrown: JSONColumnType<DecisionLapse> | null;
}

/** What was about to be written to GitHub, by a key of ours. */
export interface IntentTable {
  key: string;
  at: Timestamp;
}

/** The last good configuration of one home of an organisation. */
export interface FloorTable {
  installation_id: number;
  /** `owner/name` in small letters. */
  home: string;
  /** Its path in the home. */
  file: string;
  /** Path -> text; null: looked for and not there. With what it extends, and its dictionary. */
  texts: JSONColumnType<Readonly<Record<string, string | null>>>;
  commit: string;
  since: Timestamp;
  changed_at: Timestamp;
}

/** What was told about the settings of one repository or organisation. */
export interface PostureTable {
  /** `repository:<id>`, `organisation:<id of the installation>`. */
  subject: string;
  installation_id: number;
  /** Null: an organisation. */
  repository_id: number | null;
  /** Names the configuration by which it was judged for itself; null: it was only counted. */
  config: string | null;
  /** Names what all policies say of it, whatever configuration makes of that. */
  state: string | null;
  /** Settings that fail, those that are only reported among them. */
  failing: Generated<number>;
  /** Something is to be told, and there is no private place for it. */
  untold: Generated<boolean>;
  issue_repository_id: number | null;
  issue_number: number | null;
  /** The issue as it was left. */
  is_open: Generated<boolean>;
  /** Policies that failed since the issue was opened. */
  listed: JSONColumnType<readonly string[], string | undefined>;
  /** What people were told of by the issue or a comment, and fails still. */
  said: JSONColumnType<Readonly<Record<string, FailureSeverity>>, string | undefined>;
  /** Comments there were. */
  news: Generated<number>;
  /** How often the wait between two comments was doubled. */
  news_step: Generated<number>;
  news_at: MaybeTimestamp;
  /** From when on it is to be judged again though nothing changed. */
  due_at: MaybeTimestamp;
}

/** What the action `fix` changed. A row without `done_at`: whether GitHub took it is not known. */
export interface SettingsChangeTable {
  id: Generated<number>;
  installation_id: number;
  subject: string;
  /** `acme/shop`; of an organisation `acme`. */
  name: string;
  policy: string;
  title: string;
  apply: JSONColumnType<SettingsCall>;
  /** Null: there is no call that brings back what was. */
  undo: JSONColumnType<SettingsCall> | null;
  begun_at: Timestamp;
  done_at: MaybeTimestamp;
  undone_at: MaybeTimestamp;
}

/** What a team was told by its digest. */
export interface DigestTable {
  /** As the operator named it. */
  team: string;
  /** When it was its turn last, whether there was something to say or not. */
  turn_at: MaybeTimestamp;
  memory: JSONColumnType<DigestMemory>;
  /** Its receiver did not take the last one: not before then again. */
  retry_at: MaybeTimestamp;
  issue_repository_id: number | null;
  issue_number: number | null;
  /** How many there were: names each comment. */
  sent: Generated<number>;
}

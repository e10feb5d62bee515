/** What the operator can ask of the store: which leaks there are, with the places that no public surface shows. */
import { referenceOf } from '../../report/index.ts';
import { severities, toGlobTest, type Severity } from '../../rules/index.ts';
import { findPlaces, listLeaks, listRepositories, type Database, type StoredLeak } from '../store/index.ts';
import type { ReadContext } from './context.ts';

export interface LeakQuery {
  /** `owner/name`; absent: all. */
  readonly repository?: string;
  /** `LW-…` */
  readonly reference?: string;
  readonly state?: StoredLeak['state'];
  /** This one and graver ones. */
  readonly severity?: Severity;
  /** Ids of rules, or packs: one of them found it. */
  readonly rule?: readonly string[];
  /** Globs; one of its places is in such a file. */
  readonly path?: readonly string[];
  /** At least so many people. */
  readonly people?: number;
  /** Found before that day, or on it or after it (ISO 8601 dates). */
  readonly before?: string;
  readonly after?: string;
  /** Its day is over, and it is open. */
  readonly overdue?: boolean;
}

export interface ListedLeak {
  readonly reference: string;
  readonly repository: string;
  readonly title: string;
  readonly severity: Severity;
  readonly provenance: string;
  readonly subjects: number;
  readonly state: string;
  readonly since: string | null;
  readonly opened: string;
  readonly due: string | null;
  readonly issue: string | null;
  readonly places: readonly {
    readonly rule: string;
    readonly path: string;
    readonly line: number;
    readonly commit: string | null;
    readonly preview: string;
  }[];
}

export async function listedLeaks(context: ReadContext, query: LeakQuery): Promise<readonly ListedLeak[]> {
  return (await findListed(context, query)).map(({ listed }) => listed);
}

interface FoundInStore {
  readonly leak: StoredLeak;
  readonly listed: ListedLeak;
}

export async function findListed(context: ReadContext, query: LeakQuery): Promise<readonly FoundInStore[]> {
  const repositories = new Map((await listRepositories(context.db)).map((row) => [row.id, `${row.owner}/${row.name}`]));
  const leaks = await listLeaks(context.db, query.state ?? null);
  const found: FoundInStore[] = [];
  for (const leak of leaks) {
    const repository = repositories.get(leak.repository_id) ?? String(leak.repository_id);
    if (query.repository !== undefined && query.repository.toLowerCase() !== repository.toLowerCase()) continue;
    if (query.reference !== undefined && query.reference.toLowerCase() !== referenceOf(leak.id).toLowerCase()) continue;
    if (!isMeant(leak, query, context.now())) continue;
    const listed = await toListed(context.db, leak, { repository, issue: issueOf(context, leak, repositories) });
    if (standsWhere(listed, query)) found.push({ leak, listed });
  }
  return found.toSorted((one, other) => compare(one.listed, other.listed));
}

/** The gravest first, then by where they stand: nobody looks for them by the moment they were found. */
function compare(one: ListedLeak, other: ListedLeak): number {
  const byWeight = severities.indexOf(other.severity) - severities.indexOf(one.severity);
  const [a, b] = [one, other].map(({ repository, places: [place] }) => `${repository}\n${place?.path ?? ''}`);
  if (byWeight !== 0 || a === b || a === undefined || b === undefined) return byWeight;
  return a < b ? -1 : 1;
}

/** By what is known of the leak itself. */
function isMeant(leak: StoredLeak, { severity, people, before, after, overdue }: LeakQuery, now: Date): boolean {
  const day = leak.opened_at.toISOString().slice(0, 10);
  const isGrave = severity === undefined || severities.indexOf(leak.severity) >= severities.indexOf(severity);
  const isLate = leak.state === 'open' && leak.due_at !== null && leak.due_at < now;
  return (
    isGrave &&
    leak.subjects >= (people ?? 0) &&
    (before === undefined || day < before) &&
    (after === undefined || day >= after) &&
    (overdue !== true || isLate)
  );
}

/** By one place of it: the rule and the path hold for the same one. */
function standsWhere({ places }: ListedLeak, { rule = [], path = [] }: LeakQuery): boolean {
  const globs = path.map((glob) => toGlobTest([glob]));
  const isNamed = (id: string): boolean =>
    rule.length === 0 ||
    [id, id.slice(id.indexOf('/') + 1), id.slice(0, id.indexOf('/'))].some((name) => rule.includes(name));
  const isThere = (file: string): boolean => globs.length === 0 || globs.some((matches) => matches(file));
  return (rule.length === 0 && path.length === 0) || places.some((place) => isNamed(place.rule) && isThere(place.path));
}

function issueOf(
  { settings }: ReadContext,
  { issue_repository_id: id, issue_number: number, advisory_id: advisory }: StoredLeak,
  repositories: ReadonlyMap<number, string>,
): string | null {
  const name = id === null ? undefined : repositories.get(id);
  if (name === undefined) return null;
  if (advisory !== null) return `${settings.serverUrl}/${name}/security/advisories/${advisory}`;
  return number === null ? null : `${settings.serverUrl}/${name}/issues/${number}`;
}

async function toListed(
  db: Database,
  leak: StoredLeak,
  known: { readonly repository: string; readonly issue: string | null },
): Promise<ListedLeak> {
  const places = await findPlaces(db, leak.id);
  return {
    reference: referenceOf(leak.id),
    ...known,
    title: leak.title,
    severity: leak.severity,
    provenance: leak.provenance,
    subjects: leak.subjects,
    state: leak.state,
    since: leak.since,
    opened: leak.opened_at.toISOString(),
    due: leak.due_at?.toISOString() ?? null,
    places: places.map(({ rule, path, line, first_commit: commit, preview }) => ({
      rule,
      path,
      line,
      commit,
      preview,
    })),
  };
}

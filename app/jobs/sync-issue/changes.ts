/** What changed for people is said once, as a comment; everything else is in the issue's text. */
import { dueOf, findWorse, toApprovers, toLeakPlace } from '../../../gate/index.ts';
import { comment, type Issue } from '../../../github/index.ts';
import { formatIssueComment, type IssueChange } from '../../../report/index.ts';
import { hasDigest } from '../../digest/covered.ts';
import { reminderOf } from '../../decide/rollout.ts';
import { intentOf } from '../../intent.ts';
import type { JobContext } from '../../job-context.ts';
import { readCovers } from '../../leaks/read-covers.ts';
import { toFacts } from '../../repository/open.ts';
import { findDecisions, findPlaces, findRepository, findSights, type StoredLeak } from '../../store/index.ts';
import { remainsOf, toFoundPlace } from './facts.ts';
import { countPlaces, type LeakPublication } from './publication.ts';

export interface SentReminder {
  readonly reminded: Date | null;
}

interface KeyedChange {
  /** Names what is said within the leak. */
  readonly key: string;
  readonly change: IssueChange;
}

export async function sayChanges(
  context: JobContext,
  telling: LeakPublication,
  { issue, isNew }: { readonly issue: Issue; readonly isNew: boolean },
): Promise<SentReminder> {
  // A new issue says everything itself.
  const change = isNew ? null : ((await stateChange(context, telling, issue)) ?? (await newPlaces(context, telling)));
  const reminder = isNew || change ? null : reminderFor(context, telling);
  for (const each of [change, reminder]) if (each) await say(context, telling, issue.number, each);
  return { reminded: reminder ? context.now() : null };
}

/** More people, or graver. */
export async function sayWorse(context: JobContext, telling: LeakPublication, issue: Issue): Promise<void> {
  const change = telling.decided.state === 'open' ? findWorse(issue.body, telling.facts.leak) : null;
  if (change) {
    const { severity, subjects } = change.now;
    await say(context, telling, issue.number, { key: `worse:${severity}:${subjects}`, change });
  }
}

async function say(
  context: JobContext,
  { access, home, leak }: LeakPublication,
  issue: number,
  { key, change }: KeyedChange,
): Promise<void> {
  const whole = `${leak.id}:${key}`;
  await comment(access.github, home.where, issue, {
    key: whole,
    body: formatIssueComment(change, whole),
    creator: context.login,
    intent: await intentOf(context, `comment:${whole}`),
    now: context.now(),
  });
}

async function stateChange(context: JobContext, telling: LeakPublication, issue: Issue): Promise<KeyedChange | null> {
  const { access, leak, decided, config } = telling;
  const repository = toFacts(context, access);
  const key = `${leak.turn}:${decided.change}`;
  switch (decided.change) {
    case 'closed': {
      const { acknowledgedBy } = telling.facts.progress;
      const remains = remainsOf(access, leak, await findSights(context.db, leak.id));
      const checkedAt = context.now().toISOString();
      return { key, change: { kind: 'closed', because: 'gone', repository, checkedAt, remains, acknowledgedBy } };
    }
    case 'remains': {
      const remains = remainsOf(access, leak, await findSights(context.db, leak.id));
      return { key, change: { kind: 'remains', repository, remains, approvers: toApprovers(config) } };
    }
    case 'reappeared':
      return {
        key,
        change: {
          kind: 'reappeared',
          repository,
          places: telling.facts.places,
          closedAt: leak.closed_at?.toISOString() ?? null,
        },
      };
    case 'expired':
      return expired(context, telling, key);
    case 'uncovered':
      return { key, change: { kind: 'uncovered', ...(await findUncovered(context, leak)) } };
    case null:
      return closedByHand(telling, issue);
  }
}

async function expired(context: JobContext, { leak }: LeakPublication, key: string): Promise<KeyedChange | null> {
  const accepted = (await findDecisions(context.db, { leak: leak.id })).findLast(({ action }) => action === 'accept');
  if (!accepted) return null;
  const { actor: by, reason, until } = accepted;
  return { key, change: { kind: 'expired', decision: { action: 'accept', by, reason, until } } };
}

type UncoveredChange = Omit<Extract<IssueChange, { kind: 'uncovered' }>, 'kind'>;

/** Where nobody lets it pass, or why what was decided does not hold any more. */
async function findUncovered({ db }: JobContext, { id }: StoredLeak): Promise<UncoveredChange> {
  const { covers, repositories } = await readCovers(db, id);
  const names: string[] = [];
  for (const each of repositories) {
    const row = covers.some(({ repository_id: covered }) => covered === each) ? null : await findRepository(db, each);
    if (row) names.push(`${row.owner}/${row.name}`);
  }
  const cover = covers.find(({ outgrown }) => outgrown !== null);
  return { repositories: names, outgrown: cover?.outgrown ? { ...cover.outgrown, action: cover.action } : null };
}

/** Closing the issue does not make the leak go away. */
function closedByHand({ leak, decided, config }: LeakPublication, issue: Issue): KeyedChange | null {
  if (decided.state !== 'open' || issue.state !== 'closed') return null;
  const key = `${leak.turn}:closed-by-hand:${issue.closedAt?.toISOString() ?? ''}`;
  return { key, change: { kind: 'still-there', approvers: toApprovers(config) } };
}

async function newPlaces(
  context: JobContext,
  { access, leak, decided, facts }: LeakPublication,
): Promise<KeyedChange | null> {
  const total = countPlaces(facts);
  if (decided.state !== 'open' || total <= leak.places_told) return null;
  const places = (await findPlaces(context.db, leak.id)).toSorted((a, b) => a.seen_at.getTime() - b.seen_at.getTime());
  const fresh = places.slice(leak.places_told).map(toFoundPlace).map(toLeakPlace);
  return {
    key: `places:${total}`,
    change: { kind: 'new-places', repository: toFacts(context, access), places: fresh },
  };
}

function reminderFor(
  context: JobContext,
  { access, leak, decided, config, facts }: LeakPublication,
): KeyedChange | null {
  if (hasDigest(context.settings.digests, access.row)) return null;
  const { severity } = facts.leak;
  const kind = decided.state === 'open' ? reminderOf({ ...leak, severity }, config, context.now()) : null;
  if (kind === null) return null;
  const due = dueOf(severity, leak.opened_at, config).toISOString().slice(0, 10);
  const open = [
    ...(facts.progress.removed ? [] : ['still in the files of a branch']),
    ...(facts.progress.purged ? [] : ['still in the history of a branch or tag']),
  ];
  return {
    key: `reminder:${context.now().toISOString().slice(0, 10)}`,
    change: { kind: 'reminder', due, overdue: kind === 'overdue', open, notify: facts.owners.notify },
  };
}

/** How loud the App may be: what was there before it came must not flood anybody. */
import { dueOf } from '../../gate/index.ts';
import { modeAt, type Config } from '../../scan/index.ts';
import type { StoredLeak } from '../store/leaks.ts';

const day = 86_400_000;

export interface Arrival {
  /** Of the repository on GitHub; null: not told. */
  readonly createdAt: Date | null;
  /** When the App came to it first. */
  readonly addedAt: Date;
  /** When the App came to its owner. */
  readonly installedAt: Date;
}

/**
 * When the milder first days of a repository began; null: it has none. They are for what was there before the App came:
 * what is created under its eyes is judged in full at once.
 */
export function beginningOf({ createdAt, addedAt, installedAt }: Arrival): Date | null {
  if (createdAt === null) return addedAt;
  // GitHub tells whole seconds.
  const isYounger = createdAt.getTime() >= Math.floor(installedAt.getTime() / 1000) * 1000;
  return isYounger && addedAt.getTime() - createdAt.getTime() < day ? null : addedAt;
}

/** Whether there is a place that tells its story. */
export function isTold(leak: Pick<StoredLeak, 'issue_number' | 'advisory_id'>): boolean {
  return leak.issue_number !== null || leak.advisory_id !== null;
}

/** Whether a leak gets an issue of its own. Others stand in the summary of the first scan, or only in the breach view. */
export function isIssueDue(
  { followed, origin, severity }: Pick<StoredLeak, 'followed' | 'origin' | 'severity'>,
  config: Config,
  since: Date | null,
  now: Date,
): boolean {
  if (!followed || modeAt(config, since, now) === 'observe') return false;
  return origin === 'change' || severity === 'critical';
}

/** Of leaks that were there before, so many get an issue a day, from midnight to midnight UTC. */
export function startOfDay(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
}

/** Null: not now. */
export function reminderOf(
  leak: Pick<StoredLeak, 'severity' | 'opened_at' | 'reminded_at'>,
  config: Config,
  now: Date,
): 'due' | 'overdue' | null {
  const every = config.report.remindEveryDays[leak.severity === 'info' ? 'low' : leak.severity];
  const due = dueOf(leak.severity, leak.opened_at, config);
  // What is due tomorrow is not reminded of in the minute in which it is told first.
  const halfway = (leak.opened_at.getTime() + due.getTime()) / 2;
  const first = Math.max(due.getTime() - day, halfway);
  if (every === 0 || now.getTime() < first) return null;
  if (
    leak.reminded_at !== null &&
    now.getTime() - leak.reminded_at.getTime() < waitAfter(leak.reminded_at, first, every)
  )
    return null;
  return now < due ? 'due' : 'overdue';
}

const longestWait = 8;

/** Each as long as all before it took, so that it doubles: what nobody did anything about in weeks is not helped by noise. */
function waitAfter(last: Date, first: number, every: number): number {
  const least = every * day;
  return Math.min(Math.max(last.getTime() - first, least), longestWait * least);
}

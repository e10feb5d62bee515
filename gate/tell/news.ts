/** What became worse since an issue was written last. Pure. */
import { readTold, type IssueChange, type StatedExtent } from '../../report/index.ts';
import { severities, type Leak } from '../../rules/index.ts';

/** Fewer new people change the text alone: a table that somebody works with grows with every push. */
const few = { people: 3, share: 0.1 };

/** @param body as it stands now; null where nothing is news, or nobody knows what was told */
export function findWorse(
  body: string,
  { severity, subjects }: StatedExtent,
): Extract<IssueChange, { kind: 'worse' }> | null {
  const before = readTold(body);
  if (!before) return null;
  const isGraver = severities.indexOf(severity) > severities.indexOf(before.severity);
  const more = subjects - before.subjects;
  const isMore = more > Math.min(few.people, before.subjects * few.share);
  return isGraver || isMore ? { kind: 'worse', before, now: { severity, subjects } } : null;
}

/** A leak as it is told: a report of a change counts whom it brings, an issue all who are there. */
export function inWhole<T extends Pick<Leak, 'title' | 'subjects' | 'subjectsInAll'>>(leak: T): T {
  const { title, subjectsInAll } = leak;
  if (subjectsInAll === undefined) return leak;
  const people = `${subjectsInAll} ${subjectsInAll === 1 ? 'person' : 'people'}`;
  return { ...leak, subjects: subjectsInAll, title: title.replace(/^\d+ (?:person|people)\b/, people) };
}

/**
 * Which issue tells of a leak. What a leak is called changes when it turns out to be a part of another one: whatever it
 * was called, its issue is found again, and where there are several one of them goes on.
 */
import { idsOf } from '../../scan/index.ts';
import type { Issue } from '../../github/index.ts';
import type { Report } from '../../rules/index.ts';

export interface SameLeak {
  /** Key of the leak as it is called now. */
  readonly key: string;
  readonly issue: Issue;
  /** They tell of parts of it. */
  readonly others: readonly Issue[];
}

export function findSame(
  report: Report,
  issues: ReadonlyMap<string, Issue>,
  toKey: (leak: string) => string,
): readonly SameLeak[] {
  return report.leaks.flatMap((leak): SameLeak[] => {
    const key = toKey(leak.id);
    const parts = idsOf(report, leak).flatMap((id) => issues.get(toKey(id)) ?? []);
    const own = issues.get(key);
    const all = new Map([...(own ? [own] : []), ...parts.toSorted(openFirst)].map((issue) => [issue.number, issue]));
    const [issue, ...others] = all.values();
    return issue ? [{ key, issue, others }] : [];
  });
}

function openFirst(a: Issue, b: Issue): number {
  const closed = ({ state }: Issue): number => Number(state === 'closed');
  return closed(a) - closed(b) || a.number - b.number;
}

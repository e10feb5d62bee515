/** The verdict over everything that was judged of one head: the worst one counts. */
import type { Report } from '../../rules/index.ts';
import type { RememberedLeak } from '../store/index.ts';

export type Verdict = 'pass' | 'fail' | 'incomplete' | 'error';

const order: readonly Verdict[] = ['pass', 'fail', 'incomplete', 'error'];

export function worstOf<T extends { readonly verdict: Verdict }>(judged: readonly T[]): T | null {
  return judged.reduce<T | null>(
    (worst, each) => (worst === null || order.indexOf(each.verdict) > order.indexOf(worst.verdict) ? each : worst),
    null,
  );
}

export interface Waived {
  /** Ids of leaks in the report that somebody with the right let pass. */
  readonly granted: ReadonlySet<string>;
  readonly blocking: ReadonlySet<string>;
}

/** Splits what would block into what does and what was let pass. `today` as ISO 8601 date. */
export function splitWaived(
  blocking: ReadonlySet<string>,
  remembered: readonly RememberedLeak[],
  today: string,
): Waived {
  const granted = new Set(remembered.filter(({ leak }) => isLetPass(leak, today)).map(({ key }) => key));
  return { granted, blocking: new Set([...blocking].filter((id) => !granted.has(id))) };
}

function isLetPass({ state, accepted_until: until }: RememberedLeak['leak'], today: string): boolean {
  return state === 'false-positive' || (state === 'accepted' && (until === null || until >= today));
}

export function verdictOf(report: Report, blocking: ReadonlySet<string>): Verdict {
  if (!report.complete) return 'incomplete';
  return blocking.size > 0 ? 'fail' : 'pass';
}

/** What a report means: what blocks, what was let pass, and how it ends. Pure. */
import { concludeCheck, type CheckText, type Grant } from '../../report/index.ts';
import { severities, type Report, type Severity } from '../../rules/index.ts';
import { blockingLeaks, modeAt, usualSeverity, type Config, type Mode } from '../../scan/index.ts';

export type Verdict = 'pass' | 'fail' | 'incomplete' | 'error';

export interface VerdictInput {
  readonly report: Report;
  readonly config: Config;
  /** Severity from which on leaks block in every mode; null: the configuration alone decides. */
  readonly failOn: Severity | null;
  /** When the App came to the repository; null: outside the App there are no milder first days. */
  readonly since: Date | null;
  readonly now: Date;
}

export interface ReportVerdict {
  readonly mode: Mode;
  readonly blocking: ReadonlySet<string>;
  readonly granted: readonly Grant[];
  readonly verdict: Exclude<Verdict, 'error'>;
  readonly conclusion: CheckText['conclusion'];
}

/** Ids of leaks that block, or would in another mode, before anybody let something pass. */
export function wouldBlock(judging: VerdictInput): ReadonlySet<string> {
  return blockingLeaks(judging.report, enforcing(judging));
}

/** @param granted what somebody with the right let pass */
export function judge(judging: VerdictInput, granted: readonly Grant[]): ReportVerdict {
  const { report } = judging;
  const passed = new Set(granted.map(({ leak }) => leak));
  const blocking = new Set([...wouldBlock(judging)].filter((id) => !passed.has(id)));
  const { mode } = enforcing(judging);
  return {
    mode,
    blocking,
    granted,
    verdict: !report.complete ? 'incomplete' : blocking.size > 0 ? 'fail' : 'pass',
    conclusion: concludeCheck({ mode, report }, blocking.size),
  };
}

/** Of `fail-on` and `enforce` the stricter wins: leaks from `fail-on` on block in every mode. */
export function enforcing({
  config,
  failOn,
  since,
  now,
}: Omit<VerdictInput, 'report'>): Pick<Config, 'enforce'> & { readonly mode: Mode } {
  const { enforce } = config;
  const mode = modeAt(config, since, now);
  if (failOn === null) return { enforce, mode };
  if (mode !== 'block') return { enforce: { ...enforce, severity: failOn, subjects: null }, mode: 'block' };
  const isStricter = severities.indexOf(failOn) < severities.indexOf(enforce.severity ?? usualSeverity);
  return { enforce: isStricter ? { ...enforce, severity: failOn } : enforce, mode };
}

const order: readonly Verdict[] = ['pass', 'fail', 'incomplete', 'error'];

/** Over everything that was judged of one head. */
export function worstOf<T extends { readonly verdict: Verdict }>(judged: readonly T[]): T | null {
  return judged.reduce<T | null>(
    (worst, each) => (worst === null || order.indexOf(each.verdict) > order.indexOf(worst.verdict) ? each : worst),
    null,
  );
}

/** ISO 8601 dates; a decision holds until the end of its last day. */
export function isOver(until: string | null, today: string): boolean {
  return until !== null && until < today;
}

/** What a report means for the run: what blocks, what was let pass, and how the step ends. Pure. */
import type { Grant } from '../report/index.ts';
import { severities, type Report, type Severity } from '../rules/index.ts';
import { blockingLeaks, modeAt, type Config, type Mode } from '../scan/index.ts';

export type Verdict = 'pass' | 'fail' | 'incomplete';

export interface Judged {
  readonly report: Report;
  readonly mode: Mode;
  readonly blocking: ReadonlySet<string>;
  readonly granted: readonly Grant[];
  readonly verdict: Verdict;
  readonly exitCode: 0 | 1;
}

/**
 * Of `fail-on` and `enforce` the stricter wins: with `fail-on`, leaks from there on fail the step in every mode; what
 * `enforce` blocks blocks as well where its mode says so.
 */
export function enforcing(
  config: Config,
  failOn: Severity | null,
  now: Date,
): Pick<Config, 'enforce'> & { mode: Mode } {
  const { enforce } = config;
  const mode = modeAt(config, null, now);
  if (failOn === null) return { enforce, mode };
  if (mode !== 'block') return { enforce: { ...enforce, severity: failOn, subjects: null }, mode: 'block' };
  const ranks = [failOn, enforce.severity].flatMap((severity) => (severity ? [severities.indexOf(severity)] : []));
  return { enforce: { ...enforce, severity: severities[Math.min(...ranks)] ?? failOn }, mode };
}

/** Before anybody let something pass. */
export function wouldBlock(report: Report, config: Config, failOn: Severity | null, now: Date): ReadonlySet<string> {
  return blockingLeaks(report, enforcing(config, failOn, now));
}

export interface ToJudge {
  readonly report: Report;
  readonly config: Config;
  readonly failOn: Severity | null;
  readonly granted: readonly Grant[];
  readonly now: Date;
}

/** What was not looked at is never a pass, whatever the mode. */
export function judge({ report, config, failOn, granted, now }: ToJudge): Judged {
  const { mode } = enforcing(config, failOn, now);
  const passed = new Set(granted.map(({ leak }) => leak));
  const leaks = wouldBlock(report, config, failOn, now);
  const blocking = new Set([...leaks].filter((id) => !passed.has(id)));
  const verdict = !report.complete ? 'incomplete' : blocking.size > 0 ? 'fail' : 'pass';
  const fails = !report.complete || (mode === 'block' && blocking.size > 0);
  return { report: { ...report, verdict }, mode, blocking, granted, verdict, exitCode: fails ? 1 : 0 };
}

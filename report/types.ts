import type { Report, RuleInfo, Severity } from '../rules/index.ts';

export interface ReportContext {
  readonly rules: ReadonlyMap<string, RuleInfo>;
  /** ANSI colours. */
  readonly color: boolean;
  /** Characters of a line of text; default: 100. */
  readonly width?: number;
  /** Least severity that text, markdown and github list one by one; below it is counted. */
  readonly show: Severity;
  /** Why leaks that fail a run do not fail this one, as in `enforce.mode is observe`; absent: they do. */
  readonly pardon?: string;
  /** Git asked, and not somebody who can give further options. */
  readonly isHook?: boolean;
  /** ISO 8601, for what is dated. */
  readonly now: string;
  /** Code scanning takes what is not among the results of a category any more for mended. Default: `leakwarden`. */
  readonly category?: string;
}

/** A format reads findings and nothing else. */
export type Format = (report: Report, context: ReportContext) => string;

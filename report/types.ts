import type { Report, RuleInfo, Severity } from '../rules/index.ts';
import type { WebRepository } from './web-addresses.ts';

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
  /** Opens a file of this disk in an editor; null where it is not there any more. Absent: nobody sits at this disk. */
  readonly editorLink?: (path: string, line: number | null) => string | null;
  /** Where what was scanned can be read; absent: nobody knows. */
  readonly web?: readonly WebFolder[];
}

/** What stands below a folder of the report is a repository on GitHub. */
export interface WebFolder extends WebRepository {
  /** As paths in the report begin: `clones/shop/`; empty where all of it is that repository. */
  readonly folder: string;
}

/** A format reads findings and nothing else. */
export type Format = (report: Report, context: ReportContext) => string;

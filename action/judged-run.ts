/** What a run found and what was decided about it: all that its results are made of. */
import type { ReportVerdict } from '../gate/index.ts';
import type { PrivatePlace } from '../report/index.ts';
import type { Report } from '../rules/index.ts';
import type { RunFindings } from './run-findings.ts';

/** With the report, which says how it was judged. */
export interface JudgedRun extends ReportVerdict {
  readonly report: Report;
}

export interface RunOutcome {
  readonly findings: RunFindings;
  readonly judged: JudgedRun;
  /** Id of the leak in the report -> where its story stands. */
  readonly places: ReadonlyMap<string, PrivatePlace>;
  readonly notices: readonly string[];
}

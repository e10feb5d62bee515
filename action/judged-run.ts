/** What a run found and what was decided about it: all that its results are made of. */
import type { Judged } from '../gate/index.ts';
import type { PrivatePlace } from '../report/index.ts';
import type { Report } from '../rules/index.ts';
import type { Looked } from './looked.ts';

/** With the report, which says how it was judged. */
export interface JudgedRun extends Judged {
  readonly report: Report;
}

export interface ToTell {
  readonly looked: Looked;
  readonly judged: JudgedRun;
  /** Id of the leak in the report -> where its story stands. */
  readonly places: ReadonlyMap<string, PrivatePlace>;
  readonly notices: readonly string[];
}

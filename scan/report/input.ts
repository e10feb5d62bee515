import type { LocalRepository } from '../model/repository.ts';
import type { ScanRequest } from '../model/request.ts';
import type { BaseComments } from '../run/base.ts';
import type { ScanResults } from '../run/collected.ts';
import type { PastVersions } from '../run/past.ts';
import type { TableHistories } from '../run/table-history.ts';

/** Everything a report is made of. */
export interface ReportInput {
  readonly request: ScanRequest;
  readonly repository: LocalRepository | null;
  readonly collected: ScanResults;
  /** What the base excuses, where only that counts. */
  readonly base: BaseComments;
  /** What was there before the change that is scanned; null where it is not a change. */
  readonly past: PastVersions | null;
  /** What tables held when somebody decided about them. */
  readonly tableHistories: TableHistories;
}

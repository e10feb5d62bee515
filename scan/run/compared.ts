import type { LocalRepository } from '../model/repository.ts';
import type { ScanRequest } from '../model/request.ts';
import type { ScanResults } from './collected.ts';
import type { Pool } from './jobs.ts';

/** What was found now, and the means to look at what it is held against. */
export interface ScanComparison {
  readonly collected: ScanResults;
  readonly request: ScanRequest;
  readonly repository: LocalRepository;
  /** The one of this scan. */
  readonly pool: Pool;
}

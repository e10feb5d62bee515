import type { LocalRepository } from '../model/repository.ts';
import type { ScanRequest } from '../model/request.ts';
import type { Collected } from './collected.ts';
import type { Pool } from './jobs.ts';

/** What was found now, and the means to look at what it is held against. */
export interface Compared {
  readonly collected: Collected;
  readonly request: ScanRequest;
  readonly repository: LocalRepository;
  /** The one of this scan. */
  readonly pool: Pool;
}

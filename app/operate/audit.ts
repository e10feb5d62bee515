/** The audit log, as it is read: oldest first, from a number on. */
import { findDecisions, type StoredDecision } from '../store/index.ts';
import type { ReadContext } from './context.ts';

export interface AuditQuery {
  /** Only decisions with a larger number. */
  readonly after?: number;
  /** ISO 8601. */
  readonly since?: string;
  readonly limit?: number;
}

export function auditLog({ db }: ReadContext, { after, since, limit }: AuditQuery): Promise<StoredDecision[]> {
  return findDecisions(db, {
    ...(after === undefined ? {} : { after }),
    ...(since === undefined ? {} : { since: new Date(since) }),
    ...(limit === undefined ? {} : { limit }),
  });
}

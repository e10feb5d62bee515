/**
 * Posts new decisions to the receiver that is configured: in order, each at least once. A number tells what was taken;
 * what is posted twice because an answer was lost has the same `id`.
 */
import type { JobContext } from '../job-context.ts';
import { post } from '../post.ts';
import { findUnreported, setReported } from '../store/index.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly 'report-audit': NoIds;
  }
}

const batch = 500;

/** @throws AuditReportError when the receiver did not take it; the queue tries again. */
export async function reportAudit({ db, settings, signal }: JobContext): Promise<void> {
  if (settings.auditWebhook === null) return;
  for (;;) {
    const decisions = await findUnreported(db, batch);
    const last = decisions.at(-1);
    if (!last) return;
    const body = decisions.map((decision) => `${JSON.stringify(decision)}\n`).join('');
    const failure = await post({ ...settings.auditWebhook, contentType: 'application/x-ndjson', body }, signal);
    if (failure !== null) throw new AuditReportError(failure);
    await setReported(db, last);
  }
}

/** The message names no address: it may hold a token. */
export class AuditReportError extends Error {
  override readonly name = 'AuditReportError';
  /** For the log. */
  readonly code: string;

  constructor(code: string) {
    super(`the receiver of AUDIT_WEBHOOK_URL did not take the decisions (${code})`);
    this.code = code;
  }
}

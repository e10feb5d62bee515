/**
 * Posts new decisions to the receiver that is configured: in order, each at least once. A number tells what was taken;
 * what is posted twice because an answer was lost has the same `id`.
 */
import { createHmac } from 'node:crypto';
import type { JobContext } from '../job-context.ts';
import type { AuditWebhook } from '../settings/index.ts';
import { findUnreported, setReported, type StoredDecision } from '../store/index.ts';
import { version } from '../version.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly 'report-audit': NoIds;
  }
}

const batch = 500;
const timeLimit = 15_000;

/** @throws AuditReportError when the receiver did not take it; the queue tries again. */
export async function reportAudit({ db, settings, signal }: JobContext): Promise<void> {
  if (settings.auditWebhook === null) return;
  for (;;) {
    const decisions = await findUnreported(db, batch);
    const last = decisions.at(-1);
    if (!last) return;
    await post(settings.auditWebhook, decisions, signal);
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

async function post(
  { url, secret }: AuditWebhook,
  decisions: readonly StoredDecision[],
  signal: AbortSignal,
): Promise<void> {
  const body = decisions.map((decision) => `${JSON.stringify(decision)}\n`).join('');
  const answer = await fetch(url, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-ndjson',
      'user-agent': `leakwarden/${version}`,
      'x-leakwarden-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
    },
    // Elsewhere is not where the operator sent it.
    redirect: 'manual',
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeLimit)]),
  }).catch((error: unknown) => {
    throw new AuditReportError(codeOf(error));
  });
  await answer.body?.cancel();
  if (!answer.ok) throw new AuditReportError(`status ${answer.status}`);
}

function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'no answer';
}

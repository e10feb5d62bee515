/** Posts to a receiver of the operator's: once, signed where it has a secret, and never anywhere else. */
import { createHmac } from 'node:crypto';
import { version } from './version.ts';

export interface Posting {
  readonly url: string;
  readonly contentType: string;
  readonly body: string;
  /** Signs the body. */
  readonly secret?: string;
}

const timeLimit = 15_000;

/** null: it was taken; else why not, without the address, which may hold a token. */
export async function post({ url, contentType, body, secret }: Posting, signal: AbortSignal): Promise<string | null> {
  const signature = secret === undefined ? null : createHmac('sha256', secret).update(body).digest('hex');
  try {
    const answer = await fetch(url, {
      method: 'POST',
      body,
      headers: {
        'content-type': contentType,
        'user-agent': `leakwarden/${version}`,
        ...(signature !== null && { 'x-leakwarden-signature-256': `sha256=${signature}` }),
      },
      // Elsewhere is not where the operator sent it.
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeLimit)]),
    });
    await answer.body?.cancel();
    return answer.ok ? null : `status ${answer.status}`;
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'no answer';
}

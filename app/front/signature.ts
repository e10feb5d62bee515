/**
 * Is it from GitHub? https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** All secrets are tried, so that how long it takes tells nothing of which one it was. */
export function isSigned(body: Buffer, header: string | undefined, secrets: readonly string[]): boolean {
  const given = /^sha256=([0-9a-f]{64})$/.exec(header ?? '')?.[1];
  if (given === undefined) return false;
  const signature = Buffer.from(given, 'hex');
  return secrets
    .map((secret) => timingSafeEqual(createHmac('sha256', secret).update(body).digest(), signature))
    .includes(true);
}

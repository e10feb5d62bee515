/** Where decisions are reported to besides the audit log: a SIEM, for example. */
import { toSafeAddress } from '../../github/index.ts';
import type { ReadSetting } from './environment.ts';
import { SettingsError } from './errors.ts';
import type { AuditWebhook } from './types.ts';

const shortestSecret = 16;

/** null: nowhere. @throws SettingsError for an address that would send in the clear, and a missing or short secret */
export function toAuditWebhook(read: ReadSetting): AuditWebhook | null {
  const url = read('AUDIT_WEBHOOK_URL');
  const secret = read('AUDIT_WEBHOOK_SECRET');
  if (url === null && secret === null) return null;
  if (url === null) throw new SettingsError('AUDIT_WEBHOOK_SECRET is set, but AUDIT_WEBHOOK_URL is missing');
  if (secret === null || secret.length < shortestSecret) {
    throw new SettingsError(
      `AUDIT_WEBHOOK_SECRET is missing or shorter than ${shortestSecret} characters; use the output of \`openssl rand -hex 32\` here and at the receiver, which checks the signature with it`,
    );
  }
  return { url: toAddress(url), secret };
}

/** Not repeated in messages: addresses of receivers often hold a token. */
function toAddress(text: string): string {
  const url = toSafeAddress(text);
  if (url !== null) return url.href;
  throw new SettingsError(
    'AUDIT_WEBHOOK_URL is not safe to report to; it looks like https://siem.example.com/leakwarden, without a user or password (http:// only on this machine itself)',
  );
}

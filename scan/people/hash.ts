/** Names for values of people that cannot be guessed back (docs/promises.md, 2): HMAC-SHA-256, 52 bits of it. */
import { createHmac, hash } from 'node:crypto';
import type { PersonHash } from '../model/records.ts';

export const hashRange = 2 ** 52;

/** Under the user's key people are known again in later runs; under the run's, in this one alone. */
export function createPersonHash(key: Buffer | null, runKey: string): PersonHash {
  const open = (): ReturnType<typeof createFastHmac> =>
    createFastHmac(
      createHmac('sha256', key ?? runKey)
        .update('leakwarden person 2')
        .digest('hex'),
    );
  // Where nobody is found no hash is loaded.
  let mac: ReturnType<typeof createFastHmac> | null = null;
  return (slot, text) => Number.parseInt((mac ??= open())(`${slot}\0${text}`).slice(0, 13), 16) || 1;
}

/** As the sample of a table holds it: equally long, so that text sorts as numbers do. */
export function toPersonText(hashed: number): string {
  return hashed.toString(16).padStart(13, '0');
}

/**
 * HMAC (RFC 2104) for millions of short texts: `createHmac` costs ten times as much as the two hashes it stands for. The
 * key is 64 ASCII characters, one block of SHA-256, so that the padded keys are text as well.
 */
export function createFastHmac(key: string): (text: string) => string {
  const pad = (mask: number): Buffer => Buffer.from(Buffer.from(key, 'latin1').map((byte) => byte ^ mask));
  const inner = pad(0x36).toString('latin1');
  const outer = Buffer.concat([pad(0x5c), Buffer.alloc(32)]);
  return (text) => {
    outer.write(hash('sha256', inner + text), 64, 'hex');
    return hash('sha256', outer);
  };
}

/** The key under which fingerprints of what can be guessed are made (DESIGN, promise 2). */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Read, readSecretFile } from './environment.ts';
import { SettingsError } from './errors.ts';
import type { Role } from './types.ts';

/** Characters: 128 bits in hexadecimal. */
const shortest = 32;

/**
 * LEAKWARDEN_KEY, or the one in the data folder, made at the first start with mode 0600.
 *
 * @throws SettingsError where it is too short, or where several processes would each make their own
 */
export function toFingerprintKey(read: Read, { data, role }: { readonly data: string; readonly role: Role }): Buffer {
  const file = join(data, 'fingerprint.key');
  const text = read('LEAKWARDEN_KEY') ?? (existsSync(file) ? readSecretFile(file, 'LEAKWARDEN_DATA') : null);
  if (text !== null) return toKey(text);
  if (role !== 'all') {
    throw new SettingsError(
      `LEAKWARDEN_KEY is missing: with --role ${role} all processes must share it, or the same leak has several names; set it to the output of \`openssl rand -hex 32\` everywhere`,
    );
  }
  return toKey(makeKey(data, file));
}

function toKey(text: string): Buffer {
  if (text.length < shortest) {
    throw new SettingsError(
      `LEAKWARDEN_KEY is shorter than ${shortest} characters; use the output of \`openssl rand -hex 32\``,
    );
  }
  return Buffer.from(text, 'utf8');
}

function makeKey(data: string, file: string): string {
  const text = randomBytes(32).toString('hex');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  // `wx`: never over one that is there.
  writeFileSync(file, `${text}\n`, { mode: 0o600, flag: 'wx' });
  return text;
}

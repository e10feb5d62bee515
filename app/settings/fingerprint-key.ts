/** The key under which fingerprints of what can be guessed are made (docs/promises.md, 2). */
import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDataFolder, withRemedy } from '../data-folder.ts';
import { type ReadSetting, readOwnSecret } from './environment.ts';
import { SettingsError } from './errors.ts';
import type { Role } from './types.ts';

/** Characters: 128 bits in hexadecimal. */
const shortest = 32;

const keyFile = (data: string): string => join(data, 'fingerprint.key');

/**
 * LEAKWARDEN_KEY, or the one in the data folder, made at the first start with mode 0600.
 *
 * @throws SettingsError where it is too short, or where several processes would each make their own
 */
export function toFingerprintKey(
  read: ReadSetting,
  { data, role }: { readonly data: string; readonly role: Role },
): Buffer {
  const text = findKey(read, data);
  if (text !== null) return toKey(text);
  if (role !== 'all') {
    throw new SettingsError(
      `LEAKWARDEN_KEY is missing: with --role ${role} all processes must share it, or the same leak has several names; set it to the output of \`openssl rand -hex 32\` everywhere`,
    );
  }
  return toKey(writeKey(data, makeText()));
}

function findKey(read: ReadSetting, data: string): string | null {
  const file = keyFile(data);
  return read('LEAKWARDEN_KEY') ?? (existsSync(file) ? readOwnSecret(file) : null);
}

function toKey(text: string): Buffer {
  if (text.length < shortest) {
    throw new SettingsError(
      `LEAKWARDEN_KEY is shorter than ${shortest} characters; use the output of \`openssl rand -hex 32\``,
    );
  }
  return Buffer.from(text, 'utf8');
}

const makeText = (): string => randomBytes(32).toString('hex');

function writeKey(data: string, text: string): string {
  makeDataFolder(data);
  // `wx`: never over one that is there.
  withRemedy(keyFile(data), () => writeFileSync(keyFile(data), `${text}\n`, { mode: 0o600, flag: 'wx' }));
  return text;
}

/**
 * Puts a key that comes from a backup where the server will find it.
 *
 * @throws SettingsError when another one is set or there
 */
export function keepKey(read: ReadSetting, data: string, key: string): void {
  const known = findKey(read, data);
  if (known === key) return;
  if (known === null) return void writeKey(data, key);
  throw new SettingsError(
    'the backup was made under another fingerprint key than the one that is set; remove LEAKWARDEN_KEY (and fingerprint.key from the data folder): the backup brings its own',
  );
}

export interface NewKey {
  readonly key: Buffer;
  /** Replaces the present one. */
  readonly keep: () => void;
}

/** @throws SettingsError where the key is not kept in the data folder */
export function makeNewKey(read: ReadSetting, data: string): NewKey {
  if (read('LEAKWARDEN_KEY') !== null) {
    throw new SettingsError(
      'LEAKWARDEN_KEY is the key that is in use; set it to a new one (`openssl rand -hex 32`), then run this again',
    );
  }
  const text = makeText();
  const keep = (): void => {
    const draft = `${keyFile(data)}.${process.pid}`;
    withRemedy(keyFile(data), () => {
      writeFileSync(draft, `${text}\n`, { mode: 0o600 });
      renameSync(draft, keyFile(data));
    });
  };
  return { key: Buffer.from(text, 'utf8'), keep };
}

/** The fingerprint key: from a file, or from the environment. */
import { existsSync, readFileSync } from 'node:fs';
import { UsageError } from './errors.ts';

/** At least 16 bytes: a short key can be guessed, and with it every value. Null: none was given. */
export function readKey(file: string | undefined): Buffer | null {
  if (file !== undefined && !existsSync(file)) throw new UsageError(`--key-file ${file}: file not found`);
  const text = file === undefined ? process.env['LEAKWARDEN_KEY'] : readFileSync(file, 'utf8').trim();
  if (text === undefined || text === '') return null;
  if (text.length < 16)
    throw new UsageError('the fingerprint key is shorter than 16 characters; make one with `openssl rand -hex 32`');
  return Buffer.from(text);
}

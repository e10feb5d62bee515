import { keyId } from '../scan/index.ts';
import { OperatorError } from './errors.ts';
import type { Settings } from './settings/index.ts';
import { type Database, fingerprintKeyName, readMeta, writeMeta } from './store/index.ts';

/**
 * Fingerprints under another key name the same leaks differently: every leak would be new, and get a second issue.
 *
 * @throws OperatorError when the store was filled under another key
 */
export async function assertSameKey(db: Database, { fingerprintKey }: Pick<Settings, 'fingerprintKey'>): Promise<void> {
  const id = keyId(fingerprintKey);
  const known = await readMeta(db, fingerprintKeyName);
  if (known === null) return writeMeta(db, fingerprintKeyName, id);
  if (known === id) return;
  throw new OperatorError(
    `the fingerprint key is ${id}, but the store was filled under ${known}; set LEAKWARDEN_KEY to that one (or bring its fingerprint.key back into the data folder). To change it on purpose: \`leakwarden rotate-key\``,
  );
}

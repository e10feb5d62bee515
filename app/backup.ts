/**
 * The form of a backup: one line of JSON that says what it is, then the store as a gzipped tar.
 *
 * The fingerprint key is in it, since a store without its key knows no leak again. The App's private key and webhook
 * secret are not: whoever finds a backup must not be able to act as the App, and both can be made anew at GitHub.
 */
import { hash } from 'node:crypto';
import { OperatorError } from './errors.ts';

export interface Backup {
  /** The fingerprint key. */
  readonly key: string;
  /** Of Leakwarden. */
  readonly version: string;
  readonly store: Buffer;
}

interface BackupHead {
  readonly leakwarden: 'backup';
  readonly form: 1;
  readonly version: string;
  readonly key: string;
  readonly sha256: string;
}

export function packBackup({ key, version, store }: Backup): Buffer {
  const head: BackupHead = { leakwarden: 'backup', form: 1, version, key, sha256: hash('sha256', store) };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), store]);
}

/** @throws OperatorError for what is no backup, or no whole one */
export function unpackBackup(packed: Buffer): Backup {
  const end = packed.indexOf('\n');
  const head = readHead(packed.subarray(0, Math.max(0, end)).toString('utf8'));
  if (head === null)
    throw new OperatorError('this is not a backup made by `leakwarden backup`, or a newer version made it');
  const store = packed.subarray(end + 1);
  if (hash('sha256', store) !== head.sha256)
    throw new OperatorError('the backup is damaged or cut off; take another copy of it');
  return { key: head.key, version: head.version, store };
}

function readHead(line: string): BackupHead | null {
  try {
    const head = JSON.parse(line) as Partial<BackupHead>;
    const isKnown = head.leakwarden === 'backup' && head.form === 1;
    return isKnown && typeof head.key === 'string' && typeof head.sha256 === 'string' ? (head as BackupHead) : null;
  } catch {
    return null;
  }
}

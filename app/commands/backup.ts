/** `leakwarden backup` and `leakwarden restore`: the embedded store in one file, and back. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { unpackBackup } from '../backup.ts';
import { OperatorError } from '../errors.ts';
import type { BackupFile } from '../operate/backup.ts';
import { keepFingerprintKey, readPlace } from '../settings/index.ts';
import { restoreEmbedded } from '../store/index.ts';
import { ask } from './ask.ts';

export function addBackupCommands(program: Command): void {
  program
    .command('backup')
    .description('write the embedded store and its fingerprint key into one file, while the server runs or not')
    .argument('<file>', 'a new file; it gets mode 0600')
    .addHelpText('after', '\nExample:\n  leakwarden backup /var/backups/leakwarden-2026-01-31\n')
    .action(async (file: string) => {
      const done = (await ask('backup', { file: resolve(file) })) as BackupFile;
      process.stdout.write(`${done.file}: ${done.bytes} bytes. It holds the fingerprint key: keep it secret.\n`);
    });
  program
    .command('restore')
    .description('make the embedded store of an empty data folder from a backup')
    .argument('<file>', 'what `leakwarden backup` wrote')
    .addHelpText(
      'after',
      '\nExample:\n  LEAKWARDEN_DATA=/srv/leakwarden leakwarden restore /var/backups/leakwarden-2026-01-31\n',
    )
    .action(restore);
}

async function restore(file: string): Promise<void> {
  const sources = { environment: process.env, folder: process.cwd() };
  const { data, databaseUrl } = readPlace(sources);
  if (databaseUrl !== null)
    throw new OperatorError('DATABASE_URL is set: a PostgreSQL server is restored with pg_restore or psql');
  const { key, store } = unpackBackup(read(file));
  keepFingerprintKey(sources, key);
  await restoreEmbedded(data, store);
  process.stdout.write(`${data}: restored. \`leakwarden serve\` goes on from there.\n`);
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new OperatorError(`${file} cannot be read; correct the path, or let this user read it`);
  }
}

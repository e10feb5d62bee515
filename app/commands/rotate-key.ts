/** `leakwarden rotate-key`: another fingerprint key, on purpose, with the server stopped. */
import type { Command } from 'commander';
import { keyId } from '../../scan/index.ts';
import { OperatorError } from '../errors.ts';
import { askServer } from '../operate/socket.ts';
import { newFingerprintKey, readSettings, SettingsError } from '../settings/index.ts';
import { changeFingerprintKey, fingerprintKeyName, openStore, readMeta, type Database } from '../store/index.ts';

export function addRotateKeyCommand(program: Command): void {
  program
    .command('rotate-key')
    .description('change the fingerprint key; stop all processes of the server first')
    .addHelpText(
      'after',
      `
A key in the data folder is replaced by a new one. Where LEAKWARDEN_KEY is set: set it to the new one first.
Every history is scanned again at the next start; leaks that are known are recognised by their places.
`,
    )
    .action(rotateKey);
}

async function rotateKey(): Promise<void> {
  const sources = { environment: process.env, folder: process.cwd() };
  const found = readSettings(sources);
  if (found.kind !== 'complete') throw new SettingsError(`no App is set up in ${found.settings.data}`);
  const { settings } = found;
  if (await askServer(settings.data, 'audit', { limit: 1 }))
    throw new OperatorError('the server is running; stop it (on PostgreSQL: every process of it) first');
  const store = await openStore(settings);
  try {
    const key = await chooseKey(store.db, keyId(settings.fingerprintKey), () => newFingerprintKey(sources));
    const places = await changeFingerprintKey(store.db, key.id);
    key.keep();
    process.stdout.write(
      `The fingerprint key is ${key.id} now; ${places} places are looked at again at the next start.\n`,
    );
  } finally {
    await store.close();
  }
}

interface ChosenKey {
  readonly id: string;
  readonly keep: () => void;
}

/** The one that is set, when it is not the one in use; else a new one in the data folder. */
async function chooseKey(
  db: Database,
  present: string,
  make: () => { readonly key: Buffer; readonly keep: () => void },
): Promise<ChosenKey> {
  if ((await readMeta(db, fingerprintKeyName)) !== present) return { id: present, keep: () => {} };
  const { key, keep } = make();
  return { id: keyId(key), keep };
}

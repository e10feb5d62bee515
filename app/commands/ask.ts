/** Asks the running server; where none runs, opens the store itself. */
import { createClients } from '../clients.ts';
import { OperatorError } from '../errors.ts';
import type { OperateContext } from '../operate/context.ts';
import { type OperationName, type Operations, operate } from '../operate/index.ts';
import { askServer } from '../operate/socket.ts';
import { useOutgoing } from '../outgoing.ts';
import { readSettings, SettingsError, type Settings } from '../settings/index.ts';
import { openStore } from '../store/index.ts';

/** @throws OperatorError with what to do */
export async function ask<Name extends OperationName>(name: Name, input: Operations[Name]): Promise<unknown> {
  const settings = findSettings();
  const answer = await askServer(settings.data, name, input);
  if (answer) return answer.result;
  useOutgoing(settings);
  const store = await openStore(settings);
  try {
    const clients = createClients({ settings, onLimit: () => {} });
    const context: OperateContext = {
      db: store.db,
      dump: () => store.dump(),
      clients,
      settings,
      now: () => new Date(),
    };
    return await operate(context, name, input);
  } finally {
    await store.close();
  }
}

/** Of what leads to work: only a server does it. @throws OperatorError */
export async function askRunning<Name extends OperationName>(name: Name, input: Operations[Name]): Promise<unknown> {
  const answer = await askServer(findSettings().data, name, input);
  if (answer) return answer.result;
  throw new OperatorError('no server runs here, and it does the work; start it with `leakwarden serve` and try again');
}

function findSettings(): Settings {
  const found = readSettings({ environment: process.env, folder: process.cwd() }, {});
  if (found.kind === 'complete') return found.settings;
  throw new SettingsError(
    `no App is set up in ${found.settings.data}: run \`leakwarden serve\` first, or say where its data is with LEAKWARDEN_DATA`,
  );
}

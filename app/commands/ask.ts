/** Asks the running server; where none runs, opens the store itself. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createClients } from '../clients.ts';
import { OperatorError } from '../errors.ts';
import { type OperationName, type Operations, operate, operateStore } from '../operate/index.ts';
import { askServer } from '../operate/socket.ts';
import { useOutgoing } from '../outgoing.ts';
import { type ProcessSettings, readPlace, readSettings, SettingsError, type Sources } from '../settings/index.ts';
import { openStore } from '../store/index.ts';

/** @throws OperatorError with what to do */
export async function ask<Name extends OperationName>(name: Name, input: Operations[Name]): Promise<unknown> {
  const { data } = readPlace(here());
  const answer = await askServer(data, name, input);
  if (answer) return answer.result;
  const found = readSettings(here());
  assertStore(found.settings);
  useOutgoing(found.settings);
  const store = await openStore(found.settings);
  const now = (): Date => new Date();
  try {
    const { db } = store;
    const told = operateStore({ db, settings: found.settings, now }, name, input);
    if (told) return await told;
    if (found.kind === 'no-credentials') throw new SettingsError(noApp(data));
    const { settings } = found;
    const clients = createClients({ settings, onLimit: () => {} });
    return await operate({ db, dump: () => store.dump(), clients, settings, now }, name, input);
  } finally {
    await store.close();
  }
}

/** To open one that is not there would make it. */
function assertStore({ databaseUrl, data }: ProcessSettings): void {
  if (databaseUrl !== null || existsSync(join(data, 'store'))) return;
  throw new SettingsError(
    `there is no store in ${data}: name the data folder of the server in LEAKWARDEN_DATA, or its database in DATABASE_URL; \`leakwarden serve\` sets up a new one`,
  );
}

function noApp(data: string): string {
  return `no server runs on ${data}, and this needs the App: start \`leakwarden serve\`, or set APP_ID, PRIVATE_KEY_PATH and WEBHOOK_SECRET as for the server`;
}

/** Of what leads to work: only a server does it. @throws OperatorError */
export async function askRunning<Name extends OperationName>(name: Name, input: Operations[Name]): Promise<unknown> {
  const { data } = readPlace(here());
  const answer = await askServer(data, name, input);
  if (answer) return answer.result;
  throw new OperatorError(
    `no server runs on ${data}, and only a server does this; start it with \`leakwarden serve\`, or name its data folder in LEAKWARDEN_DATA`,
  );
}

function here(): Sources {
  return { environment: process.env, folder: process.cwd() };
}

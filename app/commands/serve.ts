/** `leakwarden serve`: runs the App until it is told to stop. */
import type { Command } from 'commander';
import type { Logger } from 'pino';
import type { Log } from '../context.ts';
import { createHandlers } from '../handlers.ts';
import { assertRoom, makeDataFolder } from '../data-folder.ts';
import { createLog } from '../log.ts';
import { useOutgoing } from '../outgoing.ts';
import { type Flags, type ProcessSettings, readSettings, type Settings, SettingsError } from '../settings/index.ts';
import { runSetup } from '../setup/index.ts';
import { startServer } from '../start.ts';

export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('run the GitHub App')
    .option('--role <role>', 'all, front (receives webhooks) or worker; the last two need DATABASE_URL', 'all')
    .option('--host <address>', 'where to listen (HOST, default 127.0.0.1)')
    .option('--port <number>', 'where to listen (PORT, default 3000)')
    .addHelpText(
      'after',
      `
Without credentials it offers to make a GitHub App in your browser (GITHUB_ORG: for an organisation).
Settings come from the environment, from .env here and in the data folder:
  APP_ID, PRIVATE_KEY or PRIVATE_KEY_PATH, WEBHOOK_SECRET   the App; several secrets, separated by commas, for rotation
  DATABASE_URL               PostgreSQL; without it the store is embedded in the data folder
  LEAKWARDEN_DATA            data folder (./data)
  LEAKWARDEN_KEY             fingerprint key; made and kept in the data folder when absent
  GITHUB_API_URL, GITHUB_SERVER_URL                         for GitHub Enterprise Server
  HTTPS_PROXY, HTTP_PROXY, NO_PROXY, NODE_EXTRA_CA_CERTS    the way out
  AUDIT_WEBHOOK_URL, AUDIT_WEBHOOK_SECRET                   who is told of every decision
  HOST, PORT, LOG_LEVEL      127.0.0.1, 3000, info
Each NAME may be given as NAME_FILE, a file that holds the value.
`,
    )
    .action(serve);
}

async function serve(flags: Flags): Promise<void> {
  const stopping = new AbortController();
  listenForSignals(stopping);
  const settings = await findSettings(flags, stopping.signal);
  if (settings === null) return;
  const { log, logger } = createLog(settings.logLevel);
  await runServer(settings, { log, logger }, stopping.signal);
}

/** null: told to stop during the setup. */
async function findSettings(flags: Flags, signal: AbortSignal): Promise<Settings | null> {
  const found = read(flags);
  useOutgoing(found.settings);
  if (found.kind === 'complete') return found.settings;
  if (!(await setUp(found.settings, signal))) return null;
  const again = read(flags);
  if (again.kind === 'complete') return again.settings;
  throw new SettingsError(`the credentials that were stored in ${again.settings.data} are not found; report this`);
}

const read = (flags: Flags): ReturnType<typeof readSettings> =>
  readSettings({ environment: process.env, folder: process.cwd() }, flags);

async function setUp(settings: ProcessSettings, signal: AbortSignal): Promise<boolean> {
  if (settings.role !== 'all') {
    throw new SettingsError(
      `--role ${settings.role} needs the credentials of an App: set APP_ID, PRIVATE_KEY_PATH and WEBHOOK_SECRET; \`leakwarden serve\` without --role makes an App for you`,
    );
  }
  // The credentials are handed out once: where to keep them has to be sure before.
  makeDataFolder(settings.data);
  assertRoom(settings.data);
  const { log } = createLog(settings.logLevel);
  const announce = (url: string): void => {
    process.stderr.write(`No GitHub App is set up yet. Open this in your browser to make one:\n\n  ${url}\n\n`);
  };
  return runSetup({ settings, log, announce, organisation: process.env['GITHUB_ORG'] ?? '', signal });
}

async function runServer(
  settings: Settings,
  logs: { readonly log: Log; readonly logger: Logger },
  signal: AbortSignal,
): Promise<void> {
  const server = await startServer({ settings, ...logs, createHandlers });
  const store = settings.databaseUrl === null ? 'embedded' : 'postgres';
  logs.log.info({ role: settings.role, port: server.port, store }, 'started');
  if (!signal.aborted) await new Promise((stopped) => signal.addEventListener('abort', stopped, { once: true }));
  logs.log.info({}, 'stopping');
  await server.stop();
  logs.log.info({}, 'stopped');
}

/** The first one asks, the second one insists: what is left behind then is what a crash leaves, and is picked up. */
function listenForSignals(stopping: AbortController): void {
  for (const name of ['SIGTERM', 'SIGINT'] as const) {
    process.on(name, () => {
      if (stopping.signal.aborted) process.exit(1);
      stopping.abort();
    });
  }
}

/** The App as its users start it: a process of its own, told everything by its environment. */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { freshBuild } from '../../support/fresh-build.ts';
import { shortLived } from '../../support/short-lived.ts';

export interface ServerOptions {
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly appId: number;
  readonly privateKey: string;
  readonly webhookSecret: string;
  readonly data: string;
  readonly port: number;
  /** Null: the embedded store in `data`. */
  readonly databaseUrl?: string | null;
  readonly role?: 'all' | 'front' | 'worker';
}

export interface RunningServer {
  readonly url: string;
  readonly pid: number;
  /** What it logged so far. */
  readonly log: () => string;
  /** Resolves when it has ended. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** What users start. */
const bundle = join(freshBuild(), 'dist/leakwarden.js');

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const child = spawn(process.execPath, [...shortLived, bundle, 'serve', '--role', options.role ?? 'all'], {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      APP_ID: String(options.appId),
      PRIVATE_KEY: options.privateKey,
      WEBHOOK_SECRET: options.webhookSecret,
      GITHUB_API_URL: options.apiUrl,
      GITHUB_SERVER_URL: options.serverUrl,
      LEAKWARDEN_DATA: options.data,
      HOST: '127.0.0.1',
      PORT: String(options.port),
      ...(options.databaseUrl ? { DATABASE_URL: options.databaseUrl } : {}),
    },
    cwd: options.data,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const url = `http://127.0.0.1:${options.port}`;
  if (options.role !== 'worker') await untilReady(`${url}/readyz`, child, () => said);
  return { url, pid: child.pid ?? 0, log: () => said, stop: (signal = 'SIGTERM') => end(child, signal) };
}

async function untilReady(url: string, child: ChildProcess, log: () => string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (child.exitCode !== null) throw new Error(`the App did not start:\n${log()}`);
    const isReady = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the App was not ready after a minute:\n${log()}`);
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill(signal);
  return ended;
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

export function makeSecret(): string {
  return randomBytes(24).toString('hex');
}

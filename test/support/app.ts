/** What a server process needs to start: credentials made now, a folder of its own, and the process itself. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac, generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { bundle } from './cli.ts';
import { shortLived } from './short-lived.ts';

/** One for all tests of a file: making it takes a while. */
export const privateKey = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
}).privateKey;

export const makeSecret = (): string => randomBytes(20).toString('hex');

export interface SignedDelivery {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** As GitHub signs it. */
export function signDelivery(
  secret: string,
  event: string,
  payload: unknown,
  guid: string = randomUUID(),
): SignedDelivery {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'x-github-event': event,
      'x-github-delivery': guid,
      'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
    },
  };
}

export interface ServerProcess {
  readonly process: ChildProcess;
  readonly url: string;
  /** What it wrote on standard output. */
  readonly output: () => string;
  /** Resolves to the exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

export interface ProcessOptions {
  readonly environment: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
  /** Working folder. */
  readonly folder: string;
  /** What to run; default: the built bundle, as it is installed. */
  readonly program?: string;
}

export function spawnServer({ environment, flags = [], folder, program }: ProcessOptions): ChildProcess {
  return spawn(process.execPath, [...shortLived, program ?? bundle, 'serve', ...flags], {
    cwd: folder,
    env: { PATH: process.env['PATH'], PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Resolves when it listens (or works, without a front). Rejects with what it said when it ends before. */
export async function startServerProcess(options: ProcessOptions): Promise<ServerProcess> {
  const child = spawnServer(options);
  let output = '';
  let complaints = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const started = /"port":(\d+|null).*"msg":"started"/.exec(output)?.[1];
      if (started !== undefined) resolve(Number(started));
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${complaints}`)));
  });
  return {
    process: child,
    url: `http://127.0.0.1:${port}`,
    output: () => output,
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const exited = once(child, 'exit');
      child.kill(signal);
      const [code] = (await exited) as [number | null];
      return code;
    },
  };
}

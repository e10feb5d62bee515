/** A program that is given all its input at once. */
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface Invocation {
  readonly words: readonly [string, ...string[]];
  /** All of it; names are ours. */
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
  /** Lines. */
  readonly input: string;
}

export interface RunningProgram {
  readonly output: Readable;
  /** Rejects where it cannot be started. */
  readonly ended: Promise<ProgramEnd>;
  /** With all that it started. */
  readonly kill: () => void;
}

export interface ProgramEnd {
  /** Null: a signal ended it. */
  readonly code: number | null;
  /** The beginning of standard error. */
  readonly said: string;
}

export const longestSaid = 16_384;
export const isWindows = process.platform === 'win32';

export function startDirectly({ words: [program, ...args], environment, folder, input }: Invocation): RunningProgram {
  const child = spawn(program, args, {
    env: environment,
    cwd: folder,
    // A process group of its own. On Windows that would open a console, and there are none.
    detached: !isWindows,
    windowsHide: true,
    stdio: 'pipe',
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString('utf8')).slice(0, longestSaid)));
  const { promise, resolve, reject } = Promise.withResolvers<ProgramEnd>();
  child.on('error', reject);
  child.on('close', (code) => resolve({ code, said }));
  // A program that ends early closes it; its exit code tells.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return {
    output: child.stdout,
    ended: promise,
    kill: () => child.exitCode === null && child.signalCode === null && killGroup(child.pid),
  };
}

/** All that a process started, where it leads a group. */
export function killGroup(pid: number | undefined, signal: NodeJS.Signals = 'SIGKILL'): void {
  if (pid === undefined) return;
  try {
    process.kill(isWindows ? pid : -pid, signal);
  } catch {
    // it ended between the question and the answer
  }
}

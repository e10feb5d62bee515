/** Runs one command and says how long it took and how much memory it held. */
import { spawn } from 'node:child_process';
import { existsSync, openSync, closeSync, readFileSync, readdirSync } from 'node:fs';
import { setPriority } from 'node:os';

export interface Measurement {
  readonly seconds: number;
  /** Largest resident size of any one of its processes, in 10^6 bytes; null where nothing can tell. */
  readonly peakMegabytes: number | null;
  /** Of all its processes, in user and system mode; null where GNU time is not installed. */
  readonly processorSeconds: number | null;
  readonly exitCode: number | null;
  readonly timedOut: boolean;
  /** The end of what it printed to standard error. */
  readonly errors: string;
}

export interface RunOptions {
  readonly folder: string;
  /** Where standard output goes; null throws it away. */
  readonly output: string | null;
  readonly timeoutSeconds: number;
  /** Besides that of this process. */
  readonly environment?: Readonly<Record<string, string>>;
}

const timeProgram = '/usr/bin/time';

export async function measure(command: readonly string[], options: RunOptions): Promise<Measurement> {
  const hasTime = existsSync(timeProgram);
  const [program = '', ...words] = hasTime ? [timeProgram, '-v', ...command] : command;
  const output = options.output === null ? null : openSync(options.output, 'w');
  const started = performance.now();
  // Its own process group, so that a scan that takes too long is ended with all it started.
  const child = spawn(program, words, {
    cwd: options.folder,
    detached: true,
    stdio: ['ignore', output ?? 'ignore', 'pipe'],
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', NO_COLOR: '1', ...options.environment },
  });
  if (child.pid !== undefined) raisePriority(child.pid);
  const poll = hasTime || child.pid === undefined ? null : pollMemory(child.pid);
  const ending = endAfter(child.pid, options.timeoutSeconds);
  const tail = keepTail(child.stderr);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  const seconds = (performance.now() - started) / 1000;
  if (output !== null) closeSync(output);
  const timedOut = ending.stop();
  const errors = tail();
  return {
    seconds,
    peakMegabytes: poll ? poll.stop() : readPeak(errors),
    processorSeconds: hasTime && !timedOut ? readProcessor(errors) : null,
    exitCode,
    timedOut,
    errors,
  };
}

/** So that other work of the machine changes a figure less; only an administrator may. */
function raisePriority(pid: number): void {
  try {
    setPriority(pid, -15);
  } catch {
    // It is measured all the same.
  }
}

/** GNU time prints its report last. */
function readPeak(errors: string): number | null {
  const kilobytes = /Maximum resident set size \(kbytes\): (\d+)/.exec(errors)?.[1];
  return kilobytes === undefined ? null : (Number(kilobytes) * 1024) / 1e6;
}

function readProcessor(report: string): number | null {
  const times = [...report.matchAll(/(?:User|System) time \(seconds\): ([\d.]+)/g)].slice(-2);
  return times.length === 2 ? times.reduce((sum, [, seconds]) => sum + Number(seconds), 0) : null;
}

function keepTail(stream: NodeJS.ReadableStream | null): () => string {
  let text = '';
  stream?.setEncoding('utf8').on('data', (part: string) => {
    text = (text + part).slice(-10_000);
  });
  return () => text;
}

function endAfter(pid: number | undefined, seconds: number): { stop: () => boolean } {
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  }, seconds * 1000);
  return {
    stop: () => {
      clearTimeout(timer);
      return timedOut;
    },
  };
}

/** For Linux without GNU time: looks at the processes of the group ten times a second. */
function pollMemory(group: number): { stop: () => number | null } {
  let peak = 0;
  const timer = setInterval(() => {
    for (const pid of existsSync('/proc/self/stat') ? readdirSync('/proc') : [])
      if (/^\d+$/.test(pid)) peak = Math.max(peak, readHighWater(pid, group));
  }, 100);
  return {
    stop: () => {
      clearInterval(timer);
      return peak === 0 ? null : (peak * 1024) / 1e6;
    },
  };
}

/** proc(5): the third field behind the name is the process group. */
function readHighWater(pid: string, group: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    if (Number(fields[2]) !== group) return 0;
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0; // It ended meanwhile.
  }
}

/**
 * Shells that start Git for this process. Whoever starts a program copies the tables of all its memory, and a server holds
 * hundreds of megabytes: that takes it ten times as long as Git needs, and nothing else goes on meanwhile. A shell is small.
 */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { PassThrough, type Readable } from 'node:stream';
import { killGroup, longestSaid, type Invocation, type ProgramEnd, type RunningProgram } from './program.ts';

const free: Shell[] = [];
/** More are seldom in use at a time. */
const mostFree = 8;
/** Milliseconds. */
const patience = 1000;

/** In a shell that is free, or in a new one. Throws TypeError as `quoted` does. */
export function runInShell(command: Invocation): RunningProgram {
  const mark = `${randomUUID()} `;
  const script = scriptOf(command, mark);
  return (free.pop() ?? new Shell()).run(script, mark);
}

/** A shell takes it as one word, whatever it holds. Throws TypeError for what no program can be given. */
function quoted(word: string): string {
  if (word.includes('\0')) throw new TypeError('a word for a program holds a zero byte');
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** A pipe keeps a process from ending, which the types of streams do not say. */
interface Awake {
  readonly ref: () => unknown;
  readonly unref: () => unknown;
}

class Shell {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #over: Promise<never>;
  #isOver = false;

  constructor() {
    const env = { PATH: process.env['PATH'], LC_ALL: 'C' };
    this.#child = spawn('sh', { env, cwd: '/', detached: true, stdio: 'pipe' });
    const { promise, reject } = Promise.withResolvers<never>();
    this.#over = promise;
    this.#over.catch(() => this.#forget());
    this.#child.once('exit', () => this.#forget());
    this.#child.once('error', reject);
    this.#child.once('close', () => reject(new Error('the shell was killed')));
    // Why it was closed, the end of the shell tells.
    this.#child.stdin.on('error', () => undefined);
    // What ends a program leaves its shell alive.
    this.#child.stdin.write('trap : TERM\n');
  }

  run(script: string, mark: string): RunningProgram {
    const output = new PassThrough();
    output.once('close', () => this.#child.stdout.resume());
    let isRunning = true;
    const answer = this.#answer(output, mark).finally(() => {
      isRunning = false;
      output.end();
    });
    const ended = answer.then((end) => {
      this.#giveBack();
      return isStarted(end);
    });
    this.#keepAwake(true);
    this.#child.stdin.write(script);
    return { output, ended, kill: () => isRunning && this.#kill(answer) };
  }

  async #answer(output: PassThrough, mark: string): Promise<ProgramEnd> {
    const { stdout, stderr } = this.#child;
    let said = '';
    const codes = Promise.all([
      readUntil(stdout, mark, (chunk) => pass(chunk, stdout, output)),
      readUntil(stderr, mark, (chunk) => (said = (said + chunk.toString('utf8')).slice(0, longestSaid))),
    ]);
    const [code] = await Promise.race([codes, this.#over]);
    return { code, said };
  }

  #giveBack(): void {
    this.#keepAwake(false);
    if (this.#isOver) return;
    if (free.length < mostFree) free.push(this);
    else this.#child.stdin.end();
  }

  #forget(): void {
    this.#isOver = true;
    const at = free.indexOf(this);
    if (at >= 0) free.splice(at, 1);
  }

  /** The shell goes with a program that does not end. */
  #kill(answer: Promise<unknown>): void {
    killGroup(this.#child.pid, 'SIGTERM');
    const timer = setTimeout(() => {
      this.#isOver = true;
      killGroup(this.#child.pid);
    }, patience);
    const stop = (): void => clearTimeout(timer);
    answer.then(stop, stop);
  }

  /** One that waits keeps no process from ending. */
  #keepAwake(is: boolean): void {
    const { stdin, stdout, stderr } = this.#child as unknown as Record<'stdin' | 'stdout' | 'stderr', Awake>;
    for (const each of [this.#child, stdin, stdout, stderr]) {
      if (is) each.ref();
      else each.unref();
    }
  }
}

const notFound = 127;

function isStarted(end: ProgramEnd): ProgramEnd {
  if (end.code !== notFound) return end;
  throw Object.assign(new Error('no such program, or no such folder'), { code: 'ENOENT' });
}

/** Values are no arguments of a program: those anybody could read. */
function scriptOf({ words, environment, folder, input }: Invocation, mark: string): string {
  const settings = Object.entries(environment).map(([name, value]) => `${name}=${quoted(value)}`);
  const command = [...settings, ...words.map(quoted)].join(' ');
  return `code=${notFound}
cd ${quoted(folder)} 2>/dev/null && { ${command}; code=$?; } <<'${mark}'
${input === '' || input.endsWith('\n') ? input : `${input}\n`}${mark}
echo "${mark}$code"; echo "${mark}$code" >&2
`;
}

/** What comes before the line that begins with `mark`; resolves with the number in that line. */
function readUntil(source: Readable, mark: string, take: (chunk: Buffer) => void): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  let held: Buffer = Buffer.alloc(0);
  const onData = (chunk: Buffer): void => {
    const all = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    const at = all.indexOf(mark);
    const cut = at >= 0 ? at : beginOf(mark, all);
    if (cut > 0) take(all.subarray(0, cut));
    held = all.subarray(cut);
    if (at < 0 || held.at(-1) !== 10) return;
    source.off('data', onData);
    source.resume();
    resolve(Number(held.toString('latin1', mark.length)));
  };
  source.on('data', onData);
  return promise;
}

/** Where the end of some bytes may be the beginning of the mark. */
function beginOf(mark: string, bytes: Buffer): number {
  const from = Math.max(0, bytes.length - mark.length);
  const end = bytes.toString('latin1', from);
  for (let at = 0; at < end.length; at++) if (mark.startsWith(end.slice(at))) return from + at;
  return bytes.length;
}

/** A reader that left takes no more, and one that is slow makes the program wait. */
function pass(chunk: Buffer, from: Readable, to: PassThrough): void {
  if (to.destroyed || to.write(chunk)) return;
  from.pause();
  to.once('drain', () => from.resume());
}

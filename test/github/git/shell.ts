/**
 * Shells that start Git for this process. A process copies its page tables to start another one: that takes this one, with
 * all of a GitHub, an App and their tests in its memory, five times as long as Git needs, and a shell next to nothing.
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const gitEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

export interface ShellAnswer {
  readonly code: number;
  readonly output: Buffer;
  readonly complaint: string;
}

const free: Shell[] = [];

export interface ShellCommand {
  readonly variables?: Readonly<Record<string, string>>;
  /** Default: none. */
  readonly input?: string | Uint8Array;
}

/** Git in a shell that is free, or in a new one. */
export async function runInShell(
  args: readonly string[],
  { variables = {}, input }: ShellCommand = {},
): Promise<ShellAnswer> {
  let shell = free.pop();
  while (shell?.isOver === true) shell = free.pop();
  shell ??= new Shell();
  const settings = Object.entries(variables).map(([name, value]) => `${name}=${quoted(value)}`);
  const answer = await shell.run([...settings, 'git', ...args.map(quoted)].join(' '), input);
  free.push(shell);
  return answer;
}

const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;

class Shell {
  readonly #child: ChildProcessWithoutNullStreams = spawn('sh', { env: gitEnvironment, stdio: 'pipe' });
  readonly #id = randomUUID();
  /** Nothing that Git says holds it. */
  readonly #end = `end ${this.#id} `;
  #isOver = false;

  constructor() {
    this.#child.once('exit', () => (this.#isOver = true));
    this.#child.stdin.on('error', () => {});
    this.#keepAwake(false);
  }

  /** It was killed, as whatever a test leaves behind. */
  get isOver(): boolean {
    return this.#isOver;
  }

  async run(line: string, input?: string | Uint8Array): Promise<ShellAnswer> {
    if (input === undefined) return this.#run(line, '/dev/null');
    const file = join(tmpdir(), `leakwarden-input-${this.#id}`);
    await writeFile(file, input);
    return this.#run(line, quoted(file)).finally(() => rm(file, { force: true }));
  }

  async #run(line: string, input: string): Promise<ShellAnswer> {
    this.#keepAwake(true);
    const answers = Promise.all([this.#answerOn(this.#child.stdout), this.#answerOn(this.#child.stderr)]);
    this.#child.stdin.write(`${line} <${input}; code=$?; echo "${this.#end}$code"; echo "${this.#end}$code" >&2\n`);
    const [output, complaint] = await answers;
    this.#keepAwake(false);
    return { ...output, complaint: complaint.output.toString() };
  }

  #answerOn(stream: NodeJS.ReadableStream): Promise<{ readonly code: number; readonly output: Buffer }> {
    const { promise, resolve, reject } = Promise.withResolvers<{ readonly code: number; readonly output: Buffer }>();
    const chunks: Buffer[] = [];
    const onClose = (): void => reject(new Error('the shell was killed'));
    const onData = (chunk: Buffer): void => {
      chunks.push(chunk);
      if (chunk.at(-1) !== 10 || !Buffer.concat(chunks.slice(-2)).includes(this.#end)) return;
      const all = Buffer.concat(chunks);
      const end = all.lastIndexOf(this.#end);
      stream.off('data', onData);
      this.#child.off('close', onClose);
      resolve({ code: Number(all.toString('latin1', end + this.#end.length)), output: all.subarray(0, end) });
    };
    stream.on('data', onData);
    this.#child.once('close', onClose);
    return promise;
  }

  /** A shell that waits keeps no process from ending. */
  #keepAwake(is: boolean): void {
    const { stdin, stdout, stderr } = this.#child as unknown as Record<'stdin' | 'stdout' | 'stderr', Socket>;
    for (const each of [this.#child, stdin, stdout, stderr]) {
      if (is) each.ref();
      else each.unref();
    }
  }
}

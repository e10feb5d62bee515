/**
 * Runs programs for a test and waits for them, as `execFileSync` does, from a shell that is kept. A process copies its page
 * tables to start another one: that takes one that runs tests five times as long as Git needs, and a shell next to nothing.
 */
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterThisFile } from './cleanup.ts';

interface CommandHere {
  readonly words: readonly [string, ...string[]];
  readonly folder: string;
  /** All of it; names are ours. */
  readonly environment: Readonly<NodeJS.ProcessEnv>;
}

/** Standard output. Throws with standard error where the program fails. */
export function runHere(command: CommandHere): string {
  shell ??= new Shell();
  return shell.run(command);
}

/** Of one test file: whatever that has started is killed behind it. */
let shell: Shell | null = null;

class Shell {
  readonly #folder = mkdtempSync(join(tmpdir(), 'leakwarden-shell-'));
  readonly #commands: number;
  readonly #codes: number;

  constructor() {
    afterThisFile(() => this.#close());
    const [commands, codes] = [join(this.#folder, 'commands'), join(this.#folder, 'codes')] as const;
    execFileSync('mkfifo', [commands, codes]);
    spawn('sh', [commands], { cwd: this.#folder, env: { PATH: process.env['PATH'] }, stdio: 'ignore' }).unref();
    // Each end waits for the other one. That of a shell which was killed is closed, so that nobody waits for it.
    this.#commands = openSync(commands, 'w');
    writeSync(this.#commands, 'exec 3>codes\n');
    this.#codes = openSync(codes, 'r');
  }

  run({ words, folder, environment }: CommandHere): string {
    const settings = Object.entries(environment).map(([name, value = '']) => `${name}=${quoted(value)}`);
    const [output, complaint] = [join(this.#folder, 'output'), join(this.#folder, 'complaint')] as const;
    const command = `cd ${quoted(folder)} && ${[...settings, ...words.map(quoted)].join(' ')}`;
    writeSync(this.#commands, `{ ${command}; } </dev/null >${quoted(output)} 2>${quoted(complaint)}; echo $? >&3\n`);
    const code = this.#code();
    if (code === 0) return readFileSync(output, 'utf8');
    throw new Error(`${words.join(' ')} ended with ${code}: ${readFileSync(complaint, 'utf8').trim()}`);
  }

  #code(): number {
    const line = Buffer.alloc(8);
    const length = readSync(this.#codes, line);
    if (length === 0) throw new Error('the shell was killed');
    return Number(line.toString('latin1', 0, length));
  }

  #close(): void {
    shell = null;
    closeSync(this.#commands);
    closeSync(this.#codes);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;

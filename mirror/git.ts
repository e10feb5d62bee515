/**
 * The one place of this folder that starts `git`. What it reads is hostile, so everything that could run a program or
 * reach for a credential is off; settings travel in the environment, so that command lines hold nothing but ids.
 */
import { tmpdir } from 'node:os';
import type { Readable } from 'node:stream';
import { startProgram, type ProgramEnd, type RunningProgram } from '../programs/index.ts';
import { MirrorError, toMirrorError } from './problem.ts';

export interface GitOptions {
  readonly input?: string;
  readonly signal?: AbortSignal | undefined;
  readonly seconds?: number;
  readonly config?: readonly (readonly [key: string, value: string])[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Bytes of standard output that are taken at most. */
  readonly outputBytes?: number;
  /** Exit codes beside 0 that are an answer. */
  readonly accept?: readonly number[];
}

/** Git for Windows knows this name as well. */
const devNull = '/dev/null';

/** A place of a cache: nothing here ever has a work tree. */
export type GitDir = string;

const settings: NonNullable<GitOptions['config']> = [
  ['core.hooksPath', devNull],
  ['core.fsmonitor', 'false'],
  ['core.attributesFile', devNull],
  ['core.quotePath', 'false'],
  // What only makes reading quicker is believed without a look at the objects, and whoever wrote it may have lied.
  ['core.commitGraph', 'false'],
  ['core.multiPackIndex', 'false'],
  ['pack.readReverseIndex', 'false'],
  ['credential.helper', ''],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['safe.directory', '*'],
  ['submodule.recurse', 'false'],
];

/** Without `SystemRoot` no program of Windows finds the network. */
const inherited = ['PATH', 'TMPDIR', 'LD_LIBRARY_PATH', 'SystemRoot', 'TEMP', 'TMP'];

function environmentOf(gitDir: GitDir, { config = [], environment = {} }: GitOptions): Record<string, string> {
  const all = [...settings, ...config];
  const kept = inherited.flatMap((name): [string, string][] => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(all.flatMap(([key, value], at) => pairOf(key, value, at))),
    GIT_CONFIG_COUNT: String(all.length),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    // Where curl would look for .netrc.
    HOME: devNull,
    LC_ALL: 'C',
    GIT_DIR: gitDir,
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: devNull,
    GIT_OPTIONAL_LOCKS: '0',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_PAGER: 'cat',
    ...environment,
  };
}

function pairOf(key: string, value: string, at: number): [string, string][] {
  return [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ];
}

/** A running git with all its helpers: they are one process group, and end together. */
export class GitProcess {
  readonly output: Readable;
  /** Rejects where we stopped it or it cannot be started. */
  readonly ended: Promise<ProgramEnd>;
  readonly #command: RunningProgram;
  #stopped: Error | null = null;

  constructor(gitDir: GitDir, args: readonly string[], options: GitOptions = {}) {
    options.signal?.throwIfAborted();
    const command = {
      words: ['git', ...args],
      environment: environmentOf(gitDir, options),
      folder: gitDir,
      input: options.input ?? '',
    } as const;
    this.#command = startProgram(command, { inShell: true });
    this.output = this.#command.output;
    this.ended = this.#end(options);
    this.ended.catch(() => undefined);
  }

  /** `reason` becomes what callers see. */
  stop(reason: Error): void {
    this.#stopped ??= reason;
    this.kill();
  }

  kill(): void {
    this.#command.kill();
  }

  async #end({ signal, seconds = 600 }: GitOptions): Promise<ProgramEnd> {
    const onAbort = (): void => this.stop(toError(signal?.reason));
    const tooLong = new MirrorError('unavailable', `git took longer than ${seconds} seconds`);
    const timer = setTimeout(() => this.stop(tooLong), seconds * 1000);
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      const end = await this.#command.ended.catch(toStartError);
      if (this.#stopped) throw this.#stopped;
      if (end instanceof MirrorError) throw end;
      return end;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    }
  }
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new MirrorError('unavailable', 'the work was called off');
}

function toStartError(error: NodeJS.ErrnoException): MirrorError {
  if (error.code !== 'ENOENT')
    return new MirrorError('git', `git cannot be started: ${error.code ?? 'no reason given'}`);
  return new MirrorError('git', 'git is not installed (or the cache is gone); install it, or use the portable mirror');
}

/** Settings in the environment came with 2.31, `rev-list --no-commit-header` with 2.33. */
const oldest = [2, 33] as const;
let version: Promise<readonly number[] | null> | null = null;

/** Whether there is a git that is new enough; where not, the portable mirror is the way. */
export async function hasGit(): Promise<boolean> {
  version ??= runGit(tmpdir(), ['--version']).then(
    (said) => /(\d+)\.(\d+)/.exec(said.toString('latin1'))?.slice(1).map(Number) ?? null,
    () => null,
  );
  const [major = 0, minor = 0] = (await version) ?? [];
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/** Throws MirrorError. An older git would not hear of most settings above. */
export async function assertGit(): Promise<void> {
  if (await hasGit()) return;
  throw new MirrorError('git', `git ${oldest.join('.')} or newer is needed; install it, or use the portable mirror`);
}

const usualOutput = 1024 * 1024 * 1024;

/** Standard output in full. Throws MirrorError. */
export async function runGit(gitDir: GitDir, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of streamGit(gitDir, args, options)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Standard output in pieces; a reader that leaves early ends the process. Throws MirrorError. */
export async function* streamGit(
  gitDir: GitDir,
  args: readonly string[],
  options: GitOptions = {},
): AsyncGenerator<Buffer> {
  const git = new GitProcess(gitDir, args, options);
  const { outputBytes = usualOutput, accept = [] } = options;
  let bytes = 0;
  try {
    for await (const chunk of git.output as AsyncIterable<Buffer>) {
      yield chunk.subarray(0, outputBytes - bytes);
      bytes += chunk.length;
      if (bytes > outputBytes) throw new MirrorError('too-large', `git ${args[0]}: more than ${outputBytes} bytes`);
    }
    const { code, said } = await git.ended;
    if (code !== 0 && !accept.includes(code ?? -1))
      throw toMirrorError(`git ${args[0]}`, said || `it ended with code ${code}`);
  } finally {
    git.kill();
  }
}

/** `first | second`; yields what the second says. Throws MirrorError where either fails. */
export async function* pipeGit(
  gitDir: GitDir,
  first: readonly string[],
  second: readonly string[],
  options: GitOptions & { readonly onLines?: (lines: number) => void } = {},
): AsyncGenerator<Buffer> {
  const { input: _, ...rest } = options;
  const lines = await runGit(gitDir, first, options);
  options.onLines?.(lines.toString('latin1').split('\n').length - 1);
  yield* streamGit(gitDir, second, { ...rest, input: lines.toString('latin1') });
}

/** Cuts pieces at a byte. */
export async function* splitAt(separator: number, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(separator); at >= 0; at = chunk.indexOf(separator, from)) {
      yield rest.length > 0 ? Buffer.concat([...rest, chunk.subarray(from, at)]) : chunk.subarray(from, at);
      rest = [];
      from = at + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}

/** Lines of plain ASCII: ids and what Git says beside them. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  for await (const line of splitAt(10, chunks)) yield line.toString('latin1');
}

export function isId(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text);
}

/** Throws MirrorError where one is no commit id: it could be an option, or a name that moves. */
export function assertIds(ids: readonly string[]): void {
  const wrong = ids.find((id) => !isId(id));
  if (wrong !== undefined) throw new MirrorError('missing', 'a commit is named by 40 hex digits here, not otherwise');
}

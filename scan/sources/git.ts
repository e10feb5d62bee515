/**
 * The one place that starts `git`. The repository is hostile: its configuration may name programs (fsmonitor, filters,
 * hooks, pagers, gpg, transports). Only plumbing runs here, with all of that switched off, and never on a work tree.
 */
import {
  spawn,
  type ChildProcess,
  type ChildProcessByStdio,
  type ChildProcessWithoutNullStreams,
} from 'node:child_process';
import { devNull } from 'node:os';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { endPrograms, hasUseOfShells, startProgram, type RunningProgram } from '../../programs/index.ts';
import type { GitEnvironment } from './environment.ts';

/** What git is started on. */
export interface GitPlace {
  readonly gitDir: string;
  readonly environment: GitEnvironment;
  /** The folder it starts in, where that is not the Git directory. */
  readonly folder?: string;
}

/** There is no `git`, or it refused. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly isMissing: boolean;
  constructor(message: string, isMissing = false) {
    super(message);
    this.isMissing = isMissing;
  }
}

/** Set in front of every command; the command line wins over the repository's own configuration. */
const settings = [
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  `core.attributesFile=${devNull}`,
  'core.quotePath=false',
  // What only makes reading quicker is believed without a look at the objects, and whoever wrote it may have lied.
  'core.commitGraph=false',
  'core.multiPackIndex=false',
  'pack.readReverseIndex=false',
  'safe.directory=*',
  'protocol.allow=never',
  'diff.external=',
  'log.showSignature=false',
].flatMap((setting) => ['-c', setting]);

const inherited = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'];

/** The Git folder of a submodule names a work tree, and Git refuses to go on where that one is gone. */
const ofSubmodule = /[/\\]\.git[/\\]modules[/\\]/;

function environmentOf({ gitDir, folder = gitDir, environment }: GitPlace): Record<string, string> {
  const kept = inherited.flatMap((name): [string, string][] => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return {
    ...Object.fromEntries(kept),
    ...environment,
    ...(ofSubmodule.test(folder) ? { GIT_WORK_TREE: folder } : {}),
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_GRAFT_FILE: devNull,
    GIT_PAGER: 'cat',
    GIT_ATTR_NOSYSTEM: '1',
  };
}

function commandLine({ gitDir, folder = gitDir }: GitPlace, args: readonly string[]): string[] {
  return ['--no-pager', ...settings, '-C', resolve(folder), ...args];
}

/** A long-lived child with all three pipes. */
export function startGit(place: GitPlace, args: readonly string[]): ChildProcessWithoutNullStreams {
  return track(spawn('git', commandLine(place, args), { env: environmentOf(place), stdio: ['pipe', 'pipe', 'pipe'] }));
}

const running = new Set<ChildProcess>();

function track<T extends ChildProcess>(child: T): T {
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Ends every git of this thread and sees it off: nobody else could, and a server would collect zombies. */
export async function endGit(): Promise<void> {
  const ends = [...running].map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of running) child.kill('SIGKILL');
  await Promise.all([...ends, endPrograms()]);
}

/** Runs to the end and returns standard output. Throws a GitError with the first line of what git said. */
export async function runGit(place: GitPlace, args: readonly string[], input?: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of streamGit(place, args, input)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** As `runGit`, for lines or NUL-separated records of any number: yields raw chunks. */
export async function* streamGit(place: GitPlace, args: readonly string[], input = ''): AsyncGenerator<Buffer> {
  const words = ['git', ...commandLine(place, args)] as const;
  const git = startProgram({ words, environment: environmentOf(place), folder: '/', input });
  const ended = endOf(git, args);
  ended.catch(() => undefined);
  try {
    for await (const chunk of git.output) yield chunk as Buffer;
    await ended;
  } finally {
    git.kill();
  }
}

async function endOf({ ended }: RunningProgram, args: readonly string[]): Promise<void> {
  const { code, said } = await ended.catch((error: NodeJS.ErrnoException) => {
    throw toGitError(error);
  });
  if (code !== 0) throw refusal(args, said, code);
}

/** `first | second`, both hardened; yields the second's output and counts the lines of the first's. */
export async function* pipeGit(
  place: GitPlace,
  first: readonly string[],
  second: readonly string[],
  count: { lines: number },
): AsyncGenerator<Buffer> {
  // To start both at once would take a large process longer than the first one takes.
  if (hasUseOfShells()) {
    const lines = await runGit(place, first);
    count.lines = linesIn(lines);
    return yield* streamGit(place, second, lines.toString('latin1'));
  }
  const source = track(
    spawn('git', commandLine(place, first), { env: environmentOf(place), stdio: ['ignore', 'pipe', 'pipe'] }),
  );
  const child = startGit(place, second);
  child.stdin.on('error', ignoreClosedPipe);
  source.stdout.on('data', (chunk: Buffer) => (count.lines += linesIn(chunk)));
  source.stdout.pipe(child.stdin);
  const ends = Promise.all([finished(source, first), finished(child, second)]);
  ends.catch(() => undefined);
  for await (const chunk of child.stdout) yield chunk as Buffer;
  await ends;
}

function linesIn(chunk: Buffer): number {
  let lines = 0;
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
  return lines;
}

/**
 * As the user would run it in this folder, with all configuration and the environment: only for their configuration,
 * which starts nothing and looks at no file.
 */
export async function askUserGit(folder: string, args: readonly string[]): Promise<string> {
  const env = { ...process.env, LC_ALL: 'C' };
  const child = track(spawn('git', args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] }));
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  await finished(child, args);
  return Buffer.concat(chunks).toString('utf8').replace(/\n$/, '');
}

/** Resolves when the child ended well; rejects with what it said. */
function finished(
  child: ChildProcessByStdio<null, Readable, Readable> | ChildProcessWithoutNullStreams,
  args: readonly string[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const said: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => said.length < 16 && said.push(chunk));
    child.on('error', (error: NodeJS.ErrnoException) => reject(toGitError(error)));
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(refusal(args, Buffer.concat(said).toString('utf8'), code));
    });
  });
}

export function toGitError(error: NodeJS.ErrnoException): GitError {
  return error.code === 'ENOENT'
    ? new GitError('git is not installed; install it, or scan with --portable', true)
    : new GitError(`git cannot be started: ${error.code ?? error.message}`);
}

/** A child that ends early closes its input under us; its exit code tells the story. */
export function ignoreClosedPipe(): void {}

function refusal(args: readonly string[], said: string, code: number | null): GitError {
  return new GitError(`git ${args[0] ?? ''}: ${firstLine(said) || `ended with code ${code}`}`);
}

/** What Git says was fatal, else the first thing it says; names in it may hold anything. */
function firstLine(text: string): string {
  const lines = text.split('\n');
  const fatal = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines[0] ?? '';
  return fatal.replace(/^(?:fatal|error): /, '').replace(/\p{C}/gu, '?');
}

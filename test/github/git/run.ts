/** Git on a bare repository, untouched by the settings of the machine. */
import { execFile } from 'node:child_process';

export interface GitOptions {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that are answers, not failures. */
  readonly accept?: readonly number[];
  /** What is asked follows from the ids of objects alone: it is asked once. */
  readonly isLasting?: boolean;
}

export const gitEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

const largestOutput = 256 << 20;

/** Answers that last, of all repositories of this process. */
const known = new Map<string, Buffer>();
/** Larger ones, in bytes, are asked for again. */
const largestKnown = 64 << 10;

/** Standard output of one Git command. Throws with what Git said when it fails. */
export async function runGit(gitDir: string, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  if (options.isLasting !== true) return run(gitDir, args, options);
  const key = [gitDir, ...args].join('\0');
  const answer = known.get(key) ?? (await run(gitDir, args, options));
  // What is not there yet may come.
  if (answer.length > 0 && answer.length <= largestKnown) known.set(key, answer);
  return answer;
}

/** A repository is gone. */
export function forgetGit(gitDir: string): void {
  for (const key of known.keys()) if (key.startsWith(`${gitDir}\0`)) known.delete(key);
}

async function run(gitDir: string, args: readonly string[], options: GitOptions): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const child = execFile(
    'git',
    ['-C', gitDir, ...args],
    { encoding: 'buffer', maxBuffer: largestOutput, env: { ...gitEnvironment, ...options.env } },
    (error, stdout, stderr) => {
      if (error === null || options.accept?.includes(Number(error.code))) resolve(stdout);
      else reject(new Error(`git ${args[0] ?? ''}: ${stderr.toString().trim() || error.message}`));
    },
  );
  // A command that fails early closes its input; its exit code tells.
  child.stdin?.on('error', () => {});
  child.stdin?.end(options.input ?? '');
  return promise;
}

export async function gitText(gitDir: string, args: readonly string[], options: GitOptions = {}): Promise<string> {
  return (await runGit(gitDir, args, options)).toString('utf8').trimEnd();
}

export async function gitLines(gitDir: string, args: readonly string[], options: GitOptions = {}): Promise<string[]> {
  return (await gitText(gitDir, args, options)).split('\n').filter((line) => line !== '');
}

/** Git on a bare repository, untouched by the settings of the machine. */
import { execFile } from 'node:child_process';

export interface GitOptions {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that are answers, not failures. */
  readonly accept?: readonly number[];
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

/** Standard output of one Git command. Throws with what Git said when it fails. */
export async function runGit(gitDir: string, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
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

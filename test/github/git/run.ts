/** Git on a bare repository, untouched by the settings of the machine. */
import { runInShell } from './shell.ts';

export interface GitOptions {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that are answers, not failures. */
  readonly accept?: readonly number[];
  /** What is asked follows from the ids of objects alone: it is asked once. */
  readonly isLasting?: boolean;
}

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

/** A repository is gone, or all of a folder. */
export function forgetGit(folder: string): void {
  for (const key of known.keys()) if (key.startsWith(folder)) known.delete(key);
}

async function run(gitDir: string, args: readonly string[], options: GitOptions): Promise<Buffer> {
  const { env: variables, input } = options;
  const { code, output, complaint } = await runInShell(['-C', gitDir, ...args], {
    ...(variables && { variables }),
    ...(input !== undefined && { input }),
  });
  if (code === 0 || options.accept?.includes(code) === true) return output;
  throw new Error(`git ${args[0] ?? ''}: ${complaint.trim() || `ended with ${code}`}`);
}

export async function gitText(gitDir: string, args: readonly string[], options: GitOptions = {}): Promise<string> {
  return (await runGit(gitDir, args, options)).toString('utf8').trimEnd();
}

export async function gitLines(gitDir: string, args: readonly string[], options: GitOptions = {}): Promise<string[]> {
  return (await gitText(gitDir, args, options)).split('\n').filter((line) => line !== '');
}

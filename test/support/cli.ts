/** The command line as people run it: the built bundle in a process of its own. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Report } from '../../rules/index.ts';
import { freshBuild } from './fresh-build.ts';

export const bundle = join(freshBuild(), 'dist/leakwarden.js');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
  readonly node?: readonly string[];
}

export function run(args: readonly string[], { cwd = '/', input = '', env = {}, node = [] }: RunOptions = {}): Run {
  const result = spawnSync(process.execPath, [...node, bundle, ...args], {
    cwd,
    input,
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...env },
    encoding: 'utf8',
    timeout: 110_000,
    maxBuffer: 512 * 1024 * 1024,
  });
  return { code: result.status, stdout: result.stdout, stderr: result.stderr };
}

export function runJson(
  args: readonly string[],
  options: RunOptions = {},
): { readonly code: number | null; readonly report: Report } {
  const { code, stdout, stderr } = run([...args, '--format', 'json'], options);
  if (stdout === '') throw new Error(`no report: ${stderr}`);
  return { code, report: JSON.parse(stdout) as Report };
}

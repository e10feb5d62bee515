/** `leakwarden demo`: the App on a stand-in GitHub, which comes with the sources and not with the npm package. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { UsageError } from '../errors.ts';
import { onSignal } from '../signals.ts';
import type { Outcome } from '../outcome.ts';

interface DemoOptions {
  readonly settings?: boolean;
  readonly json?: boolean;
}

export function addDemoCommand(program: Command, outcome: Outcome): void {
  program
    .command('demo')
    .description('show the App on this machine: a leaking pull request is blocked, fixed and merged')
    .option('--settings', 'instead: what it does about settings, in an organisation of twelve repositories')
    .option('--json', 'each stage as one line of JSON')
    .action(async ({ settings, json }: DemoOptions) => {
      const story = settings ? 'settings/run.ts' : 'run.ts';
      outcome.exitCode = await run([findStory(story), ...(json ? ['--json'] : [])]);
    });
}

/** Whoever calls this process off means the demonstration, which clears up and says so. */
async function run(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  onSignal((name) => child.kill(name));
  const [status] = (await once(child, 'exit')) as [number | null];
  return status ?? 3;
}

/** Node runs the sources as they are. */
function findStory(name: string): string {
  const root = import.meta.url.endsWith('.ts') ? '../..' : '..';
  const file = fileURLToPath(new URL(`${root}/test/e2e/demo/${name}`, import.meta.url));
  if (existsSync(file)) return file;
  throw new UsageError('the demonstration comes with the sources: clone the repository and run script/leakwarden demo');
}

/** `leakwarden demo`: the App on a stand-in GitHub, which comes with the sources and not with the npm package. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { UsageError } from '../errors.ts';
import type { Outcome } from '../runner.ts';

export function addDemoCommand(program: Command, outcome: Outcome): void {
  program
    .command('demo')
    .description('show the App on this machine: a leaking pull request is blocked, mended and merged')
    .option('--json', 'each stage as one line of JSON')
    .action(({ json }: { readonly json?: boolean }) => {
      const story = findStory();
      const { status } = spawnSync(process.execPath, [story, ...(json ? ['--json'] : [])], { stdio: 'inherit' });
      outcome.exitCode = status ?? 3;
    });
}

/** Node runs the sources as they are. */
function findStory(): string {
  const isSource = import.meta.url.endsWith('.ts');
  const path = isSource ? '../../test/e2e/demo/run.ts' : '../test/e2e/demo/run.ts';
  const file = fileURLToPath(new URL(path, import.meta.url));
  if (existsSync(file)) return file;
  throw new UsageError('the demonstration comes with the sources: clone the repository and run script/leakwarden demo');
}

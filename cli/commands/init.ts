/** `leakwarden init`. */
import { Option, type Command } from 'commander';
import type { InitOptions } from './init/options.ts';
import { modes } from './init/options.ts';

export function addInitCommand(program: Command): void {
  program
    .command('init')
    .description('set up a repository: configuration, hooks, workflow, and a baseline of existing leaks')
    .addOption(new Option('--mode <mode>', 'what happens when a change adds leaks').choices(modes))
    .option('--hooks', 'scan before each commit, merge and push')
    .option('--no-hooks', 'write no hooks')
    .option('--workflow', 'write a workflow for GitHub Actions')
    .option('--no-workflow', 'write no workflow')
    .option('--baseline', 'scan everything now, and accept existing leaks for now')
    .option('--no-baseline', 'scan nothing now')
    .option('--yes', 'ask nothing; use the proposed answer where no option gives one')
    .option('--dry-run', 'print what would be written')
    .option('--no-progress', 'no progress on the terminal')
    .addHelpText('after', help)
    .action(async (options: InitOptions) => {
      const { runInit } = await import('./init/run.ts');
      await runInit(options);
    });
}

const help = `
Asks at most four questions, only on a terminal and only where no option answers them. Existing files are kept.

Examples:
  leakwarden init
  leakwarden init --yes --mode warn --no-workflow
`;

/** `leakwarden init`. */
import { Option, type Command } from 'commander';
import type { InitOptions } from './init/options.ts';
import { modes } from './init/options.ts';

export function addInitCommand(program: Command): void {
  program
    .command('init')
    .description('set a repository up: configuration, hooks, workflow, and a baseline of what is there')
    .addOption(
      new Option('--mode <mode>', 'what the configuration says about leaks that are brought in').choices(modes),
    )
    .option('--hooks', 'scan before each commit, merge and push')
    .option('--no-hooks', 'write no hooks')
    .option('--workflow', 'write a workflow for GitHub Actions')
    .option('--no-workflow', 'write no workflow')
    .option('--baseline', 'scan everything now, and accept for now what is there')
    .option('--no-baseline', 'scan nothing now')
    .option('--yes', 'ask nothing: what no option says is answered as proposed')
    .option('--dry-run', 'print what would be written')
    .option('--no-progress', 'no progress on the terminal')
    .addHelpText('after', help)
    .action(async (options: InitOptions) => {
      const { runInit } = await import('./init/run.ts');
      await runInit(options);
    });
}

const help = `
Asks at most four questions, on a terminal and about what no option says. What exists is kept.

Examples:
  leakwarden init
  leakwarden init --yes --mode warn --no-workflow
`;

/** `leakwarden hook install|uninstall|run`. */
import { Argument, type Command } from 'commander';
import type { Outcome } from '../outcome.ts';
import { installHooks, uninstallHooks } from './hook/install.ts';
import { hookNames, type HookName } from './hook/names.ts';
import { runHook } from './hook/run.ts';

interface InstallOptions {
  readonly preCommit?: boolean;
  readonly preMergeCommit?: boolean;
  readonly prePush?: boolean;
  readonly preReceive?: boolean;
  readonly global?: boolean;
  readonly force?: boolean;
}

export function addHookCommand(program: Command, outcome: Outcome): void {
  const hook = program.command('hook').description('scan before each commit or push');
  hook
    .command('install')
    .description('write the hook into this repository')
    .option('--pre-commit', 'scan what is staged before each commit (the default)')
    .option('--pre-merge-commit', 'scan what a merge brings in before it is committed')
    .option('--pre-push', 'scan what is pushed before each push')
    .option('--pre-receive', 'on a server: scan what is pushed before it is accepted')
    .option('--global', 'for every repository that is made or cloned from now on')
    .option('--force', 'replace a hook that somebody else wrote')
    .addHelpText('after', '\nExample:\n  leakwarden hook install --pre-commit --pre-push\n')
    .action(async (options: InstallOptions) => {
      await installHooks(chosenHooks(options), { isGlobal: options.global ?? false, force: options.force ?? false });
    });
  hook
    .command('uninstall')
    .description('remove the hooks that install wrote')
    .option('--global', 'those for every repository')
    .action(async (options: { global?: boolean }) => uninstallHooks(options.global ?? false));
  hook
    .command('run')
    .description('what the hook calls')
    .addArgument(new Argument('<hook>').choices(hookNames))
    .argument('[rest...]', 'what Git passes on')
    .option('--config <file>', "configuration (default: the repository's own; for pre-receive, of its default branch)")
    .action(async (name: HookName, _rest: string[], options: { config?: string }) => {
      outcome.exitCode = await runHook(name, options.config ?? null);
    });
}

function chosenHooks(options: InstallOptions): HookName[] {
  const isChosen: Readonly<Record<HookName, boolean>> = {
    'pre-commit': options.preCommit ?? false,
    'pre-merge-commit': options.preMergeCommit ?? false,
    'pre-push': options.prePush ?? false,
    'pre-receive': options.preReceive ?? false,
  };
  const chosen = hookNames.filter((name) => isChosen[name]);
  return chosen.length > 0 ? chosen : ['pre-commit'];
}

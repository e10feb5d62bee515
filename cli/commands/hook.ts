/** `leakwarden hook install|uninstall|run`. */
import { Argument, type Command } from 'commander';
import type { Outcome } from '../outcome.ts';
import { installHooks, uninstallHooks } from './hook/install.ts';
import { hookNames, type HookName } from './hook/names.ts';
import { runHook, type HookOptions } from './hook/run.ts';

interface InstallOptions extends HookOptions {
  readonly preCommit?: boolean;
  readonly preMergeCommit?: boolean;
  readonly prePush?: boolean;
  readonly preReceive?: boolean;
  readonly global?: boolean;
  readonly force?: boolean;
}

const collect = (value: string, list: readonly string[]): string[] => [...list, value];
const packsHelp = 'more rules: a pack, a folder of packs, a gitleaks.toml (may be repeated)';
const configHelp =
  "configuration, a file on disk (default: the repository's own, as it is staged; for pre-push and pre-receive, of HEAD)";

export function addHookCommand(program: Command, outcome: Outcome): void {
  const hook = program.command('hook').description('scan before each commit or push');
  hook
    .command('install')
    .description('write hooks into this repository: for commits, merges and pushes, or those that are named')
    .option('--pre-commit', 'scan what is staged before each commit')
    .option('--pre-merge-commit', 'scan what a merge brings in before it is committed')
    .option('--pre-push', 'scan what is pushed before each push')
    .option('--pre-receive', 'on a server: scan what is pushed before it is accepted')
    .option('--global', 'for every repository that is made or cloned from now on')
    .option('--config <file>', configHelp)
    .option('--packs <file>', packsHelp, collect, [])
    .option('--force', 'replace a hook that somebody else wrote')
    .addHelpText(
      'after',
      '\nExamples:\n  leakwarden hook install\n  leakwarden hook install --pre-push --packs .gitleaks.toml\n',
    )
    .action(async (options: InstallOptions) => {
      await installHooks(namedHooks(options), options);
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
    .option('--config <file>', configHelp)
    .option('--packs <file>', packsHelp, collect, [])
    .action(async (name: HookName, _rest: string[], options: HookOptions) => {
      outcome.exitCode = await runHook(name, options);
    });
}

/** Empty: none was named. */
function namedHooks(options: InstallOptions): HookName[] {
  const isNamed: Readonly<Record<HookName, boolean>> = {
    'pre-commit': options.preCommit ?? false,
    'pre-merge-commit': options.preMergeCommit ?? false,
    'pre-push': options.prePush ?? false,
    'pre-receive': options.preReceive ?? false,
  };
  return hookNames.filter((name) => isNamed[name]);
}

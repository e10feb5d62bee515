/** `leakwarden hook install|uninstall|run`. */
import { Argument, InvalidArgumentError, Option, type Command } from 'commander';
import { collect } from '../collect.ts';
import type { Outcome } from '../outcome.ts';
import { assistantNames, type AssistantName } from './hook/assistants/index.ts';
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
  readonly assistant: readonly AssistantName[];
}

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
    .addOption(
      new Option('--assistant <name>', 'let this coding assistant ask before a model sees something (may be repeated)')
        .choices(assistantNames)
        .argParser(toAssistants)
        .default([]),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  leakwarden hook install\n  leakwarden hook install --assistant claude-code\n  leakwarden hook install --pre-push --packs .gitleaks.toml\n',
    )
    .action(async (options: InstallOptions) => {
      const { assistant, ...wishes } = options;
      const named = namedHooks(wishes);
      if (assistant.length === 0 || named.length > 0) await installHooks(named, wishes);
      if (assistant.length === 0) return;
      const { registerAssistant } = await import('./hook/assistants/register.ts');
      for (const name of assistant) registerAssistant(name);
    });
  hook
    .command('uninstall')
    .description('remove the hooks that install wrote')
    .option('--global', 'those for every repository')
    .action(async (options: { global?: boolean }) => {
      await uninstallHooks(options.global ?? false);
      if (options.global) return;
      const { unregisterAssistants } = await import('./hook/assistants/register.ts');
      unregisterAssistants();
    });
  hook
    .command('assistant')
    .description('called by a coding assistant')
    .addArgument(new Argument('<name>').choices(assistantNames))
    .argument('<event>', 'what it calls its event')
    .action(async (name: AssistantName, event: string) => {
      const { answerAssistant } = await import('./hook/assistants/run.ts');
      await answerAssistant(name, event);
    });
  hook
    .command('run')
    .description('called by the hook')
    .addArgument(new Argument('<hook>').choices(hookNames))
    .argument('[rest...]', 'what Git passes on')
    .option('--config <file>', configHelp)
    .option('--packs <file>', packsHelp, collect, [])
    .action(async (name: HookName, _rest: string[], options: HookOptions) => {
      outcome.exitCode = await runHook(name, options);
    });
}

function toAssistants(name: string, list: readonly AssistantName[]): readonly AssistantName[] {
  const known = assistantNames.find((each) => each === name);
  if (known === undefined) throw new InvalidArgumentError(`Allowed choices are ${assistantNames.join(', ')}.`);
  return [...list, known];
}

/** Empty: none was named. */
function namedHooks(options: Omit<InstallOptions, 'assistant'>): HookName[] {
  const isNamed: Readonly<Record<HookName, boolean>> = {
    'pre-commit': options.preCommit ?? false,
    'pre-merge-commit': options.preMergeCommit ?? false,
    'pre-push': options.prePush ?? false,
    'pre-receive': options.preReceive ?? false,
  };
  return hookNames.filter((name) => isNamed[name]);
}

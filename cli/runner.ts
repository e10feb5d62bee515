/** The command line: known errors become one line and exit code 2, everything else is a fault of ours. */
import { Command, CommanderError } from 'commander';
import { isKnownError } from './errors.ts';
import type { Outcome } from './outcome.ts';
import { version } from './version.ts';

type AddCommand = (program: Command, outcome: Outcome) => void;

/** In the order of the help. Only the command that runs is loaded: a hook waits for every module that it does not need. */
const commands: ReadonlyMap<string, () => Promise<AddCommand>> = new Map([
  ['init', async () => (await import('./commands/init.ts')).addInitCommand],
  ['scan', async () => (await import('./commands/scan.ts')).addScanCommand],
  ['rules', async () => (await import('./commands/rules.ts')).addRulesCommand],
  ['explain', async () => (await import('./commands/explain.ts')).addExplainCommand],
  ['ignore', async () => (await import('./commands/ignore.ts')).addIgnoreCommand],
  ['triage', async () => (await import('./commands/triage.ts')).addTriageCommand],
  ['view', async () => (await import('./commands/view.ts')).addViewCommand],
  ['config', async () => (await import('./commands/config.ts')).addConfigCommand],
  ['dictionary', async () => (await import('./commands/dictionary.ts')).addDictionaryCommand],
  ['hook', async () => (await import('./commands/hook.ts')).addHookCommand],
  ['mcp', async () => (await import('./commands/mcp.ts')).addMcpCommand],
  ['redact', async () => (await import('./commands/copy.ts')).addRedactCommand],
  ['synthesise', async () => (await import('./commands/copy.ts')).addSynthesiseCommand],
  ['emails', async () => (await import('./commands/emails.ts')).addEmailsCommand],
  ['publish-check', async () => (await import('./commands/publish-check.ts')).addPublishCheckCommand],
  ['purge', async () => (await import('./commands/purge.ts')).addPurgeCommand],
  ['settings', async () => (await import('./commands/settings.ts')).addSettingsCommand],
  ['rulesets', async () => (await import('./commands/rulesets.ts')).addRulesetsCommand],
  // With the other commands of the server, which are found by loading all.
  ['serve', async () => (await import('./commands/server.ts')).addServerCommands],
  ['demo', async () => (await import('./commands/demo.ts')).addDemoCommand],
]);

/** Returns the exit code: 0 clean, 1 leaks, 2 wrong usage or configuration, 3 incomplete. */
export async function main(args: readonly string[]): Promise<number> {
  const outcome: Outcome = { exitCode: 0 };
  try {
    await (await createProgram(args, outcome)).parseAsync([...args], { from: 'user' });
    return outcome.exitCode;
  } catch (error) {
    return explain(error);
  }
}

async function createProgram([name = '']: readonly string[], outcome: Outcome): Promise<Command> {
  const program = new Command('leakwarden')
    .description("Finds customers' data and secrets that were committed")
    .version(version, '-V, --version')
    .showHelpAfterError('(leakwarden --help shows what is possible)')
    .showSuggestionAfterError()
    .exitOverride()
    .configureHelp({ styleOptionDescription: withoutEmptyLists })
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing at or above the threshold, 1 leaks, 2 wrong usage or configuration, 3 the scan is incomplete\n',
    );
  for (const add of await loadCommands(name)) add(program, outcome);
  return program;
}

/** That no value is given twice by default says nothing. */
function withoutEmptyLists(text: string): string {
  return text.replace(' (default: [])', '');
}

/** The commands that can be meant by the first word: all of them for help, completions and whatever is not known. */
async function loadCommands(name: string): Promise<readonly AddCommand[]> {
  if (name === '--version' || name === '-V') return [];
  const load = commands.get(name);
  if (load) return [await load()];
  const { addCompletionCommand } = await import('./commands/completion.ts');
  return [...(await Promise.all([...commands.values()].map((each) => each()))), addCompletionCommand];
}

function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof Error)) return fault('something other than an error was thrown');
  if (!isKnownError(error)) return fault(error.stack ?? error.message);
  process.stderr.write(`leakwarden: ${error.message}\n`);
  return 'exitCode' in error && typeof error.exitCode === 'number' ? error.exitCode : 2;
}

/** Fail closed: a scan that broke is never a pass. Stacks hold our own code's lines, not the scanned text. */
function fault(text: string): number {
  process.stderr.write(`leakwarden: this is a fault of leakwarden, please report it\n${text}\n`);
  return 3;
}

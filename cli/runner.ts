/** The command line: known errors become one line and exit code 2, everything else is a fault of ours. */
import { Command, CommanderError } from 'commander';
import { addCompletionCommand } from './commands/completion.ts';
import { addConfigCommand } from './commands/config.ts';
import { addDictionaryCommand } from './commands/dictionary.ts';
import { addDemoCommand } from './commands/demo.ts';
import { addEmailsCommand } from './commands/emails.ts';
import { addExplainCommand } from './commands/explain.ts';
import { addHookCommand } from './commands/hook.ts';
import { addIgnoreCommand } from './commands/ignore.ts';
import { addPublishCheckCommand } from './commands/publish-check.ts';
import { addPurgeCommand } from './commands/purge.ts';
import { addRulesCommand } from './commands/rules.ts';
import { addRulesetsCommand } from './commands/rulesets.ts';
import { addScanCommand } from './commands/scan.ts';
import { addServerCommands } from './commands/server.ts';
import { addSettingsCommand } from './commands/settings.ts';
import type { Outcome } from './outcome.ts';
import { version } from './version.ts';

const knownErrors = new Set([
  'ScanError',
  'ConfigError',
  'PackError',
  'BaselineError',
  'DictionaryError',
  'GitError',
  'UsageError',
  'PrefilterError',
]);

/** Returns the exit code: 0 clean, 1 leaks, 2 wrong usage or configuration, 3 incomplete. */
export async function main(args: readonly string[]): Promise<number> {
  const outcome: Outcome = { exitCode: 0 };
  try {
    await createProgram(outcome).parseAsync([...args], { from: 'user' });
    return outcome.exitCode;
  } catch (error) {
    return explain(error);
  }
}

export function createProgram(outcome: Outcome): Command {
  const program = new Command('leakwarden')
    .description("Finds customers' data and secrets that were committed")
    .version(version, '-V, --version')
    .showHelpAfterError('(leakwarden --help shows what is possible)')
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing at or above the threshold, 1 leaks, 2 wrong usage or configuration, 3 the scan is incomplete\n',
    );
  addScanCommand(program, outcome);
  addRulesCommand(program, outcome);
  addExplainCommand(program);
  addIgnoreCommand(program);
  addConfigCommand(program);
  addDictionaryCommand(program);
  addHookCommand(program, outcome);
  addEmailsCommand(program, outcome);
  addPublishCheckCommand(program, outcome);
  addPurgeCommand(program, outcome);
  addSettingsCommand(program, outcome);
  addRulesetsCommand(program, outcome);
  addServerCommands(program, outcome);
  addDemoCommand(program, outcome);
  addCompletionCommand(program);
  return program;
}

function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof Error)) return fault('something other than an error was thrown');
  if (!knownErrors.has(error.name)) return fault(error.stack ?? error.message);
  process.stderr.write(`leakwarden: ${error.message}\n`);
  return 'exitCode' in error && typeof error.exitCode === 'number' ? error.exitCode : 2;
}

/** Fail closed: a scan that broke is never a pass. Stacks hold our own code's lines, not the scanned text. */
function fault(text: string): number {
  process.stderr.write(`leakwarden: this is a fault of leakwarden, please report it\n${text}\n`);
  return 3;
}

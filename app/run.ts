/** The server's commands. The command line hands over to this file by its name, so that a scan never loads it. */
import { Command, CommanderError } from 'commander';
import { addAuditCommand } from './commands/audit.ts';
import { addBackupCommands } from './commands/backup.ts';
import { addBreachCommand } from './commands/breach.ts';
import { addFloorCommand } from './commands/floor.ts';
import { addLeaksCommand } from './commands/leaks.ts';
import { addOverrideCommand } from './commands/override.ts';
import { addRotateKeyCommand } from './commands/rotate-key.ts';
import { addServeCommand } from './commands/serve.ts';
import { addUndoCommand } from './commands/undo.ts';
import { OperatorError } from './errors.ts';
import { describeProblem } from './queue/index.ts';

/** Returns the exit code: 0 done, 1 no such leak, 2 wrong usage or settings, 3 a fault of ours. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    await createProgram().parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    return explain(error);
  }
}

function createProgram(): Command {
  const program = new Command('leakwarden').exitOverride().showHelpAfterError('(--help shows what is possible)');
  addServeCommand(program);
  addLeaksCommand(program);
  addBreachCommand(program);
  addOverrideCommand(program);
  addFloorCommand(program);
  addUndoCommand(program);
  addAuditCommand(program);
  addBackupCommands(program);
  addRotateKeyCommand(program);
  return program;
}

function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof OperatorError) {
    const cause = error.cause instanceof Error ? `\ncaused by ${error.cause.name}: ${error.cause.message}` : '';
    process.stderr.write(`leakwarden: ${error.message}${cause}\n`);
    return error.exitCode;
  }
  process.stderr.write(`leakwarden: this is a fault of leakwarden, please report it\n${describeProblem(error)}\n`);
  process.stderr.write(`${framesOf(error)}\n`);
  return 3;
}

/** Lines of our own code; the text of the error may hold what was read from others. */
function framesOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}

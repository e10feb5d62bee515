/** `leakwarden undo`: which settings the App changed, and how one of these changes is taken back. */
import { userInfo } from 'node:os';
import { InvalidArgumentError, type Command } from 'commander';
import { toPlain } from '../../report/index.ts';
import type { ListedChange } from '../operate/undo.ts';
import { ask } from './ask.ts';

export function addUndoCommand(program: Command): void {
  program
    .command('undo')
    .description('list the settings on GitHub that the App changed (action fix), or take one change back')
    .argument('[id]', 'number of the change', toNumber)
    .option('--actor <name>', 'who decides (default: your user name)', userInfo().username)
    .addHelpText(
      'after',
      '\nWhile the policy is still set to fix, the App makes the change again after a day.\n\nExample:\n  leakwarden undo 12\n',
    )
    .action(async (id: number | undefined, { actor }: { readonly actor: string }) => {
      const changes = (await ask('undo', { ...(id !== undefined && { id }), actor })) as readonly ListedChange[];
      const lines = changes.map(
        ({ id: number, at, name, title, policy, undo }) =>
          `${number}  ${at.slice(0, 10)}  ${toPlain(name)}: ${toPlain(title)} (${policy})\n      undo  ${undo === null ? 'by hand' : toPlain(undo)}\n`,
      );
      process.stdout.write(lines.length > 0 ? lines.join('') : 'The App changed no settings that could be undone.\n');
    });
}

function toNumber(text: string): number {
  const id = Number(text);
  if (Number.isSafeInteger(id) && id > 0) return id;
  throw new InvalidArgumentError('it is a number of the list that `leakwarden undo` prints.');
}

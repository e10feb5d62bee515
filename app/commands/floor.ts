/** `leakwarden floor`: which organisations' configuration holds, and the end of one that is gone. */
import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { toPlain } from '../../report/index.ts';
import type { FloorOrder, Floors } from '../operate/floor.ts';
import { ask } from './ask.ts';

export function addFloorCommand(program: Command): void {
  program
    .command('floor')
    .description('list the organisation configurations in effect, or drop the one of a deleted repository')
    .option('--drop <owner/name>', 'the repository that set it')
    .option('--reason <text>', 'why; needed with --drop')
    .option('--actor <name>', 'who decides (default: your user name)', userInfo().username)
    .addHelpText(
      'after',
      '\nWhere GitHub shows the repository, what it says now holds again at once.\n\nExample:\n  leakwarden floor --drop acme/.github --reason "moved to acme/.github-private"\n',
    )
    .action(async (order: FloorOrder) => {
      const { floors } = (await ask('floor', order)) as Floors;
      const lines = floors.map(
        ({ home, commit, file }) => `${toPlain(home)}  ${commit.slice(0, 12)}  ${toPlain(file)}\n`,
      );
      process.stdout.write(lines.length > 0 ? lines.join('') : 'No organisation sets a floor.\n');
    });
}

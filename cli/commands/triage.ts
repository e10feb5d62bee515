/** `leakwarden triage`. */
import type { Command } from 'commander';
import { collect } from '../collect.ts';
import { UsageError } from '../errors.ts';
import type { ScanWishes } from '../meant-leaks.ts';

export function addTriageCommand(program: Command): void {
  program
    .command('triage')
    .description('go through leaks one by one: read, excuse, leave for later')
    .argument('[path]', 'the repository', '.')
    .option('--config <file>', 'configuration to write to (default: .github/leakwarden.yml)')
    .option('--key-file <file>', 'key for fingerprints of guessable values (or LEAKWARDEN_KEY)')
    .option('--packs <file>', 'more rules (may be repeated)', collect, [])
    .option('--again', 'show what was left for later as well')
    .option('--no-progress', 'no progress on the terminal')
    .addHelpText('after', help)
    .action(async (path: string, options: ScanWishes & { readonly again?: boolean }) => {
      if (!process.stdin.isTTY || !process.stdout.isTTY)
        throw new UsageError('triage asks on a terminal; without one: leakwarden scan, then leakwarden ignore');
      const { triage } = await import('./triage/walk.ts');
      await triage(path, options, { stdin: process.stdin, stdout: process.stdout });
    });
}

const help = `
For each leak: e excuses it (asks for a reason and a last day), l leaves it for later, b goes back, q stops.
Each decision is saved at once; triage continues where you stopped.

Example:
  leakwarden triage
`;

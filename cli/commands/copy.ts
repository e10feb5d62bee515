/** `leakwarden redact` and `leakwarden synthesise`. */
import type { Command } from 'commander';
import { collect } from '../collect.ts';
import type { CopyWishes } from './copy/run.ts';

export function addRedactCommand(program: Command): void {
  addCopyCommand(program, 'redact')
    .description('copy a file and mask everything that a scan finds in it')
    .addHelpText(
      'after',
      helpOf(
        'redact',
        'Masked values keep their length and signs: ****.****@*****.***. Numbers of JSON, SQL and workbooks become 0.',
      ),
    );
}

export function addSynthesiseCommand(program: Command): void {
  addCopyCommand(program, 'synthesise')
    .description('copy a file with invented people in place of the real ones')
    .option('--seed <text>', 'give the same copy again for the same file; keep it as secret as the file')
    .addHelpText(
      'after',
      helpOf(
        'synthesise',
        'The same value becomes the same invented one everywhere in the file, so that tables still join. Forms and check digits\nstay; addresses, phone and card numbers come from ranges that are given to nobody. Secrets are masked.',
      ),
    );
}

function addCopyCommand(program: Command, way: 'redact' | 'synthesise'): Command {
  return program
    .command(way)
    .argument('<file>', 'CSV, TSV, JSON, JSON Lines, SQL, XLSX, logs and other text; - for standard input')
    .option('--output <file>', 'where the copy goes; - for standard output', '-')
    .option('--force', 'replace a file that is there')
    .option('--packs <file>', 'more rules (may be repeated)', collect, [])
    .action(async (file: string, options: CopyWishes) => {
      const { runCopy } = await import('./copy/run.ts');
      await runCopy(way, file, options);
    });
}

function helpOf(way: string, words: string): string {
  return `
Examples:
  leakwarden ${way} customers.csv --output fixtures/customers.csv
  leakwarden ${way} dump.sql > sample.sql
  tail -n 500 app.log | leakwarden ${way} - --output app.log

${words}
The copy is scanned before it is written. If it still holds a value that looks real, nothing is written.

Exit codes: 0 the copy is written, 2 wrong usage or a format that cannot be written, 3 the copy would not be safe
`;
}

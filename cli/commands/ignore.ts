/** `leakwarden ignore`. */
import { relative } from 'node:path';
import type { Command } from 'commander';
import { toPlain } from '../../report/index.ts';
import { excuse, fileOfEntries, writeChecked, type ExcuseWishes } from '../allow-file.ts';
import { collect } from '../collect.ts';
import { existing, meantLeaks, scanEvery, toRequest, type ScanWishes } from '../meant-leaks.ts';

interface IgnoreOptions extends ScanWishes, ExcuseWishes {
  readonly dryRun?: boolean;
}

export function addIgnoreCommand(program: Command): void {
  program
    .command('ignore')
    .description('excuse known leaks that are fine, by `allow` entries in the configuration')
    .argument('<leak...>', 'as reports name them: 3f2a9c81d0be, LW-3f2a9c81')
    .requiredOption('--reason <text>', 'why they are fine; goes into the configuration')
    .option('--until <day>', 'the last day on which they are excused, for example 2027-01-31 (default: permanently)')
    .option('--path <path>', 'where to scan for them', '.')
    .option('--config <file>', 'configuration to write to (default: .github/leakwarden.yml)')
    .option('--key-file <file>', 'key for fingerprints of guessable values (or LEAKWARDEN_KEY)')
    .option('--packs <file>', 'more rules (may be repeated)', collect, [])
    .option('--dry-run', 'print the configuration as it would be, and write nothing')
    .option('--no-progress', 'no progress on the terminal')
    .addHelpText('after', help)
    .action(async (names: readonly string[], options: IgnoreOptions) => {
      await ignore(names, options);
    });
}

const help = `
Examples:
  leakwarden ignore 3f2a9c81d0be --reason "sample of the vendor"
  leakwarden ignore LW-3f2a9c81 LW-77b0c2d4 --reason "revoked on 2026-03-02" --until 2027-03-31

For a table, the people who are in it now are excused; people added later are reported.
An organisation may refuse such entries of a repository; the next scan says so.
`;

async function ignore(names: readonly string[], options: IgnoreOptions): Promise<void> {
  // A mistake is told before a scan that may take minutes.
  fileOfEntries(options);
  const request = await toRequest(existing(options.path), options);
  const report = await scanEvery({ ...request, covers: true }, options.progress);
  const leaks = meantLeaks(report, { leaks: names, fingerprints: [] });
  const change = await excuse(report, leaks, options);
  if (options.dryRun === true) {
    process.stdout.write(change.after);
    return;
  }
  await writeChecked(change, options);
  const titles = leaks.map(({ id, title }) => `  ${id}  ${toPlain(title)}`);
  process.stdout.write(`Excused in ${relative('', change.file)}; commit that file:\n${titles.join('\n')}\n`);
}

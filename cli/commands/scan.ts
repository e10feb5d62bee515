/** `leakwarden scan`. */
import { Option, type Command } from 'commander';
import { formats } from '../../report/index.ts';
import { severities } from '../../rules/index.ts';
import { exposures } from '../../scan/index.ts';
import { collect } from '../collect.ts';
import { UsageError } from '../errors.ts';
import type { Outcome } from '../outcome.ts';
import type { ScanOptions } from './scan/options.ts';
import { runScan } from './scan/run.ts';
import { editorNames } from './view/editor.ts';

export function addScanCommand(program: Command, outcome: Outcome): void {
  program
    .command('scan')
    .description('scan files and the whole Git history below a path')
    .argument('[paths...]', 'folders, files, work trees and bare repositories (default: the repository you stand in)')
    .option('--staged', 'only what is staged for the next commit')
    .option('--range <A..B>', 'only what these commits added')
    .option('--since <revision>', 'only what came after this revision, up to HEAD')
    .option('--no-history', 'only the files on disk')
    .option('--history-only', 'only the history')
    .option('--stdin', 'scan standard input')
    .option('--repositories <file>', 'scan what this file lists: a path a line, # for comments')
    .option(
      '--state <file>',
      'where a run of --repositories keeps what is done (default: beside the report or the list)',
    )
    .option('--name <name>', 'what standard input is called in the report')
    .option('--config <file>', 'configuration (default: .github/leakwarden.yml)')
    .option('--packs <file>', 'more rules: a pack, a folder of packs, a gitleaks.toml (may be repeated)', collect, [])
    .option(
      '--rule <id>',
      'run only this rule, or the rules of this pack; tables of people are reported as well (may be repeated)',
      collect,
      [],
    )
    .option('--baseline <file>', 'excuse what this file lists')
    .option('--write-baseline <file>', 'write all that was found as a baseline')
    .addOption(
      new Option('--fail-on <severity>', 'minimum severity that fails the scan').choices(severities).default('high'),
    )
    .addOption(
      new Option(
        '--show <severity>',
        'minimum severity listed one by one in text, markdown, github, junit (default: low)',
      ).choices(severities),
    )
    .option(
      '--format <format[=file]>',
      `${[...formats.keys()].join(', ')}; with =FILE it goes there (may be repeated)`,
      collect,
      [],
    )
    .option('--output <file>', 'write the report to this file')
    .option('--jobs <n>', 'threads (default: as many as the work and the machine suggest)', toCount, 0)
    .option('--portable', 'no native part and no git binary; slower, up to limits.portableSize')
    .option('--key-file <file>', 'key for fingerprints of guessable values (or LEAKWARDEN_KEY)')
    .addOption(
      new Option('--exposure <who>', 'who can read what is scanned; public raises the severity of datasets').choices(
        exposures,
      ),
    )
    .option('--open', 'then view the report in the browser and excuse leaks there, as leakwarden view does')
    .option('--no-browser', 'with --open: print the address and do not open a browser')
    .addOption(new Option('--editor <name>', 'with --open: link files to this editor').choices(editorNames))
    .option('--no-progress', 'no progress on the terminal')
    .addHelpText('after', examples)
    .action(async (paths: string[], options: ScanOptions) => {
      outcome.exitCode = await runScan(paths, options);
    });
}

const examples = `
Examples:
  leakwarden scan                                     work tree and full history of this repository
  leakwarden scan --staged                            what the next commit would add
  leakwarden scan --range main..HEAD --format text --format sarif=leaks.sarif
  leakwarden scan ../data --no-history --fail-on medium
  leakwarden scan --open                              then look through what was found in the browser
  pg_dump crm | leakwarden scan --stdin --name crm.sql
`;

function toCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 0 || count > 256)
    throw new UsageError(`--jobs takes a whole number from 0 to 256, not "${value}"`);
  return count;
}

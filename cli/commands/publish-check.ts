/** `leakwarden publish-check`. */
import { Option, type Command } from 'commander';
import { formats } from '../../report/index.ts';
import { severities } from '../../rules/index.ts';
import { collect } from '../collect.ts';
import type { Outcome } from '../outcome.ts';
import type { PublishOptions } from './publish-check/options.ts';

export function addPublishCheckCommand(program: Command, outcome: Outcome): void {
  program
    .command('publish-check')
    .description('check whether a private repository is safe to publish')
    .argument(
      '[path|owner/repository]',
      'a clone on this disk, or a repository on GitHub (default: the clone you stand in)',
    )
    .option('--config <file>', "configuration (default: the repository's own; on GitHub with its organisation's)")
    .option('--token-file <file>', 'file that contains a token (default: GH_TOKEN or GITHUB_TOKEN)')
    .option('--api-url <url>', 'GitHub Enterprise Server: its API (default: GITHUB_API_URL, or api.github.com)')
    .addOption(
      new Option('--fail-on <severity>', 'minimum severity that stands in the way').choices(severities).default('high'),
    )
    .addOption(
      new Option('--show <severity>', 'minimum severity listed one by one in text, markdown, github, junit')
        .choices(severities)
        .default('low'),
    )
    .option(
      '--format <format[=file]>',
      `${[...formats.keys()].join(', ')}; with =FILE it goes there (may be repeated)`,
      collect,
      [],
    )
    .option('--output <file>', 'where the report without a file goes')
    .option('--packs <file>', 'more rules: a pack, a folder of packs, a gitleaks.toml (may be repeated)', collect, [])
    .option('--key-file <file>', 'key for fingerprints of guessable values (or LEAKWARDEN_KEY)')
    .option('--no-progress', 'no progress on the terminal')
    .addHelpText('after', help)
    .action(async (target: string | undefined, options: PublishOptions) => {
      const { runPublishCheck } = await import('./publish-check/run.ts');
      outcome.exitCode = await runPublishCheck(target ?? '.', options);
    });
}

const help = `
Of a clone: all refs, stashes and notes, messages of commits and tags, addresses of authors. Of OWNER/REPOSITORY also
refs of pull requests, settings as if it were public, releases and their assets, logs and artifacts of Actions, the
wiki, and texts of issues and pull requests. Files that were not committed are not published, and not read.

Examples:
  leakwarden publish-check                          the clone you stand in
  leakwarden publish-check acme/shop --format html=publish.html
  leakwarden publish-check https://github.com/acme/shop

The token is a classic one (repo), a fine-grained one or that of an App. What it may not read makes the answer
"not known", never "yes".

Exit codes: 0 safe to publish, 1 not safe, 2 wrong usage or configuration, 3 something could not be read
`;

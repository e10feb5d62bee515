/** `leakwarden settings`. */
import { Option, type Command } from 'commander';
import { settingsFormats } from '../../report/index.ts';
import { severities } from '../../rules/index.ts';
import { collect } from '../collect.ts';
import type { Outcome } from '../outcome.ts';
import type { SettingsOptions } from './settings/options.ts';

const listed = severities.filter((severity) => severity !== 'info');

export function addSettingsCommand(program: Command, outcome: Outcome): void {
  program
    .command('settings')
    .description('audit the settings of an organisation or repository on GitHub')
    .argument('<owner[/repository]>', 'an organisation with all its repositories, or one repository')
    .option('--config <file>', "configuration (default: the organisation's and the repository's own, read from GitHub)")
    .option('--token-file <file>', 'file that contains a token (default: GH_TOKEN or GITHUB_TOKEN)')
    .option('--api-url <url>', 'GitHub Enterprise Server: its API (default: GITHUB_API_URL, or api.github.com)')
    .option('--scan-report <file>', 'JSON report of a scan of this repository: what it contains raises severities')
    .addOption(
      new Option('--fail-on <severity>', 'minimum severity that fails the audit').choices(listed).default('high'),
    )
    .addOption(
      new Option('--show <severity>', 'minimum severity listed one by one in text, markdown and github')
        .choices(listed)
        .default('low'),
    )
    .option(
      '--format <format[=file]>',
      `${[...settingsFormats.keys()].join(', ')}; with =FILE it is written there (may be repeated)`,
      collect,
      [],
    )
    .option('--output <file>', 'write the report to FILE')
    .option('--policy <id>', 'judge only this policy; with --fix, fix it (may be repeated)', collect, [])
    .option('--app-id <number>', 'the App whose check has to be required (default: whichever App is named there)')
    .option('--dry-run', 'print what --fix would change, and change nothing')
    .option('--fix', 'change the settings whose policies are set to fix, or named with --policy')
    .option('--undo-log <file>', 'where --fix writes what undoes its changes', 'leakwarden-settings-undo.json')
    .option('--undo <file>', 'undo the changes that an undo log lists')
    .addHelpText('after', help)
    .action(async (target: string, options: SettingsOptions) => {
      const { runSettings } = await import('./settings/run.ts');
      outcome.exitCode = await runSettings(target, options);
    });
}

const help = `
Examples:
  leakwarden settings acme                                  all repositories of an organisation
  leakwarden settings acme/shop --format html=settings.html
  leakwarden settings acme/shop --policy workflow-token --dry-run
  leakwarden settings acme/shop --policy workflow-token --fix --undo-log undo.json
  leakwarden settings acme/shop --undo undo.json

The token is a classic one (repo, read:org, admin:org_hook), a fine-grained one or that of an App; what it may not
read is reported as unknown, never as passed.

Exit codes: 0 no setting fails, 1 settings to fix, 2 wrong usage or configuration, 3 something could not be read
`;

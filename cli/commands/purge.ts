/** `leakwarden purge plan|verify`. */
import { Option, type Command } from 'commander';
import { collect } from '../collect.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanOptions } from './purge/plan.ts';
import type { VerifyOptions } from './purge/verify.ts';

export function addPurgeCommand(program: Command, outcome: Outcome): void {
  const purge = program.command('purge').description('remove a leak from a history, and prove that it is gone');
  purge
    .command('plan')
    .description(
      'the commands that take a leak out of all refs with git filter-repo, by ids of objects and places in them',
    )
    .argument('[path]', 'a repository with the whole history (default: the one you stand in)')
    .option('--leak <id>', 'the leak, as reports and issues of the Action name it (may be repeated)', collect, [])
    .option('--fingerprint <fingerprint>', 'the leak by the fingerprint of a finding (may be repeated)', collect, [])
    .option('--from <report.json>', 'read this report of the whole history instead of scanning')
    .option('--key-file <file>', 'key for fingerprints of guessable values (or LEAKWARDEN_KEY)')
    .option('--config <file>', 'configuration (default: .github/leakwarden.yml)')
    .option('--packs <file>', 'more rules (may be repeated)', collect, [])
    .option(
      '--format <format[=file]>',
      'text, markdown, json, sh (a script); with =FILE it goes there (may be repeated)',
      collect,
      [],
    )
    .option('--output <file>', 'write the plan to this file')
    .option('--no-progress', 'no progress on the terminal')
    .addHelpText('after', planHelp)
    .action(async (path: string | undefined, options: PlanOptions) => {
      const { runPlan } = await import('./purge/plan.ts');
      outcome.exitCode = await runPlan(path ?? '.', options);
    });
  purge
    .command('verify')
    .description(
      'prove by the ids of commits and blobs that nothing of a leak can be found any more, here and on GitHub',
    )
    .argument('[path]', 'a repository (default: the one you stand in)')
    .option('--plan <plan.json>', 'what has to be gone: a plan as JSON')
    .option('--from <report.json>', 'or a report from before the purge')
    .option('--leak <id>', 'of that report only this leak (may be repeated)', collect, [])
    .option('--fingerprint <fingerprint>', 'of that report only the leak with this one (may be repeated)', collect, [])
    .option('--repository <owner/name>', 'ask GitHub too, with a token that may read contents')
    .option('--token-file <file>', 'file that contains a token (default: GH_TOKEN or GITHUB_TOKEN)')
    .option('--api-url <url>', 'GitHub Enterprise Server: its API (default: GITHUB_API_URL, or api.github.com)')
    .addOption(new Option('--format <format>', 'how it is written').choices(['text', 'json']).default('text'))
    .option('--output <file>', 'write the result to this file')
    .addHelpText('after', verifyHelp)
    .action(async (path: string | undefined, options: VerifyOptions) => {
      const { runVerify } = await import('./purge/verify.ts');
      outcome.exitCode = await runVerify(path ?? '.', options);
    });
}

const planHelp = `
Examples:
  leakwarden purge plan --leak 3f2a9c81d0be       what to do, in order, with all commands
  leakwarden purge plan --leak LW-3f2a9c81 --format text --format json=plan.json --format sh=purge.sh

Exit codes: 0 a plan, 2 wrong usage, 3 a plan that may leave something out, and says what
`;

const verifyHelp = `
Examples:
  leakwarden purge verify --plan plan.json
  GH_TOKEN=… leakwarden purge verify --plan plan.json --repository acme/shop
  leakwarden purge verify --from report.json --leak 3f2a9c81d0be

Exit codes: 0 nothing can be found, 1 something can, 2 wrong usage, 3 something could not be looked for
`;

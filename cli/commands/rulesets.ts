/** `leakwarden rulesets plan|apply|drift|patterns`. */
import { Option, type Command } from 'commander';
import { collect } from '../collect.ts';
import type { Outcome } from '../outcome.ts';
import type { PatternOptions } from './rulesets/patterns.ts';
import type { RulesetVerb, RulesetsOptions } from './rulesets/run.ts';

export function addRulesetsCommand(program: Command, outcome: Outcome): void {
  const rulesets = program
    .command('rulesets')
    .description('push rulesets and custom patterns for GitHub, made from the rules');
  addPushCommand(rulesets, outcome, 'plan', 'print the push ruleset that the path rules ask for, as GitHub takes it');
  addPushCommand(rulesets, outcome, 'drift', 'compare the push ruleset on GitHub with what the rules ask for');
  addPushCommand(rulesets, outcome, 'apply', 'create or update the push ruleset; what people added to it stays').option(
    '--undo-log <file>',
    'where what undoes the change is written',
    'leakwarden-rulesets-undo.json',
  );
  rulesets
    .command('patterns')
    .description("print custom patterns for GitHub's secret scanning, made from the token rules")
    .addOption(
      new Option('--for <level>', 'whose limit of patterns counts')
        .choices(['repository', 'organisation'])
        .default('repository'),
    )
    .option('--rule <id>', 'only this rule (may be repeated)', collect, [])
    .option('--packs <file>', 'more rules (may be repeated)', collect, [])
    .addHelpText('after', patternsHelp)
    .action(async (options: PatternOptions) => {
      const { runPatterns } = await import('./rulesets/patterns.ts');
      outcome.exitCode = await runPatterns(options);
    });
}

function addPushCommand(rulesets: Command, outcome: Outcome, verb: RulesetVerb, description: string): Command {
  return rulesets
    .command(verb)
    .description(description)
    .argument('<owner[/repository]>', 'an organisation (its private and internal repositories), or one repository')
    .option('--wider', 'with rules whose exceptions a ruleset cannot have: it refuses those files as well')
    .option('--max-size <megabytes>', 'refuse files of more than this, 1 to 100', Number)
    .option('--packs <file>', 'more rules (may be repeated)', collect, [])
    .option('--token-file <file>', 'file that contains a token (default: GH_TOKEN or GITHUB_TOKEN)')
    .option('--api-url <url>', 'GitHub Enterprise Server: its API (default: GITHUB_API_URL, or api.github.com)')
    .addHelpText('after', pushHelp)
    .action(async (target: string, options: RulesetsOptions) => {
      const { runRulesets } = await import('./rulesets/run.ts');
      outcome.exitCode = await runRulesets(verb, target, options);
    });
}

const pushHelp = `
Standard output is JSON or what differs; what a ruleset cannot say is listed on standard error.

Examples:
  leakwarden rulesets plan acme/shop > ruleset.json
  leakwarden rulesets apply acme --max-size 20
  leakwarden rulesets drift acme/shop
  leakwarden settings acme/shop --undo leakwarden-rulesets-undo.json

Exit codes: 0 planned, applied, or the same; 1 GitHub offers no push ruleset there, or it differs; 2 wrong usage;
3 something could not be read or written
`;

const patternsHelp = `
Never from rules of personal data: an alert of GitHub keeps the value, and alerts cannot be deleted.

Examples:
  leakwarden rulesets patterns --rule secrets/age-secret-key > patterns.json
  gh api --method POST /repos/acme/shop/secret-scanning/custom-patterns --input patterns.json

Exit codes: 0 printed, 2 wrong usage
`;

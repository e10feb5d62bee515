/** `leakwarden emails`. */
import { Option, type Command } from 'commander';
import { collect } from '../collect.ts';
import { UsageError } from '../errors.ts';
import type { Outcome } from '../outcome.ts';
import type { EmailOptions } from './emails/options.ts';

export function addEmailsCommand(program: Command, outcome: Outcome): void {
  program
    .command('emails')
    .description('check e-mail addresses: who owns them, whether mail can arrive, likely typos')
    .argument('<file|address...>', 'lists (CSV, TSV, XLSX, JSON, text; - for standard input) or addresses')
    .option('--output <file>', 'write the list back with verdicts behind its columns (holds the addresses)')
    .addOption(new Option('--format <format>', 'how it is printed').choices(['text', 'json', 'csv']).default('text'))
    .option('--own <domain>', 'a domain of your organisation (may be repeated)', collect, [])
    .option('--config <file>', 'configuration with organisation.domains (default: .github/leakwarden.yml)')
    .option('--show <n>', 'most rows of lists printed one by one', toCount('--show'), 20)
    .option('--dns', 'ask DNS whether the domains take mail')
    .option('--dns-server <address[:port]>', 'ask this name server (may be repeated)', collect, [])
    .option('--dns-limit <n>', 'most domains that are asked about (default: 10000)', toCount('--dns-limit'))
    .addHelpText('after', help)
    .action(async (inputs: string[], options: EmailOptions) => {
      const { runEmails } = await import('./emails/run.ts');
      outcome.exitCode = await runEmails(inputs, options);
    });
}

const help = `
Examples:
  leakwarden emails anna@gmial.com                         one address, with what was probably meant
  leakwarden emails customers.csv                          a table of what needs a look, and a summary
  leakwarden emails customers.xlsx --output checked.xlsx   the list again, with verdicts; .csv for text
  git log --format=%ae | leakwarden emails - --own acme.io
  leakwarden emails list.csv --dns --dns-server 9.9.9.9

Addresses of lists are never printed, only previews; --output is the one exception.

Exit codes: 0 all addresses could be right, 1 malformed or undeliverable ones, 2 wrong usage, 3 not everything was read
`;

function toCount(option: string): (value: string) => number {
  return (value) => {
    const count = Number(value);
    if (!Number.isInteger(count) || count < 0 || count > 100_000_000)
      throw new UsageError(`${option} takes a whole number from 0, not "${value}"`);
    return count;
  };
}

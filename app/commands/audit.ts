/** `leakwarden audit`: who decided what, as JSON lines. */
import { InvalidArgumentError, type Command } from 'commander';
import { ask } from './ask.ts';

interface Options {
  readonly after?: number;
  readonly since?: string;
  readonly limit?: number;
}

export function addAuditCommand(program: Command): void {
  program
    .command('audit')
    .description('print the audit log: one decision a line, as JSON, oldest first')
    .option('--after <number>', 'only decisions with a larger id', toNumber)
    .option('--since <date>', 'only decisions since then (ISO 8601)', toDate)
    .option('--limit <number>', 'at most so many (10000)', toNumber)
    .addHelpText('after', '\nExample:\n  leakwarden audit --since 2026-01-01 | jq .action\n')
    .action(async (options: Options) => {
      for (const decision of (await ask('audit', options)) as readonly unknown[])
        process.stdout.write(`${JSON.stringify(decision)}\n`);
    });
}

function toNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}

function toDate(text: string): string {
  if (Number.isNaN(Date.parse(text))) throw new InvalidArgumentError('It is a date such as 2026-01-31.');
  return new Date(text).toISOString();
}

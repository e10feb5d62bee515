/** `leakwarden breach`: what a notice within 72 hours has to say, from what the App saw. */
import { Option, type Command } from 'commander';
import { toBreachJson, toBreachMarkdown, type Breach } from '../../report/index.ts';
import type { BreachQuery } from '../operate/breach.ts';
import { ask } from './ask.ts';

interface Options extends Pick<BreachQuery, 'repository'> {
  readonly format: 'markdown' | 'json';
}

export function addBreachCommand(program: Command): void {
  program
    .command('breach')
    .description('print what a breach notification needs: whose data, how many people, which countries, since when')
    .argument('[reference]', 'only this leak: LW-…')
    .option('--repository <owner/name>', 'only of this repository')
    .addOption(new Option('--format <format>', 'as what').choices(['markdown', 'json']).default('markdown'))
    .addHelpText(
      'after',
      '\nExamples:\n  leakwarden breach --repository acme/shop > notice.md\n  leakwarden breach LW-1a2b3c4d --format json | jq .timeline\n',
    )
    .action(async (reference: string | undefined, { format, ...query }: Options) => {
      const asked = { ...query, ...(reference === undefined ? {} : { reference }) };
      const breach = (await ask('breach', asked)) as Breach;
      process.stdout.write(format === 'json' ? toBreachJson(breach) : toBreachMarkdown(breach));
    });
}

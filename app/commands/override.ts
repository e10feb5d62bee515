/** `leakwarden override`: lets one head pass, with a reason, when the App or GitHub fails. */
import { userInfo } from 'node:os';
import type { Command } from 'commander';
import type { OverrideResult } from '../operate/override.ts';
import { ask } from './ask.ts';

interface Options {
  readonly reason: string;
  readonly actor: string;
}

export function addOverrideCommand(program: Command): void {
  program
    .command('override')
    .description('let one commit pass the check; who and why is kept in the audit log')
    .argument('<owner/name>', 'repository')
    .argument('<head>', 'the commit, by its full id')
    .requiredOption('--reason <text>', 'why')
    .option('--actor <name>', 'who decides (default: your user name)', userInfo().username)
    .addHelpText(
      'after',
      '\nExample:\n  leakwarden override acme/shop 4f1c…40 digits…9e --reason "GitHub answers no scans since noon; looked at by hand"\n',
    )
    .action(async (repository: string, head: string, { reason, actor }: Options) => {
      const done = (await ask('override', { repository, head: head.toLowerCase(), reason, actor })) as OverrideResult;
      process.stdout.write(`${done.repository} ${done.head}: the check is green now; the audit log says who and why\n`);
    });
}

/** The server's commands: listed here, run by the App's bundle, which is loaded by its name when one is asked for. */
import type { Command } from 'commander';
import type { Outcome } from '../outcome.ts';

const commands: readonly { readonly name: string; readonly description: string }[] = [
  { name: 'serve', description: 'run the GitHub App' },
  { name: 'leaks', description: 'list the leaks the App follows' },
  { name: 'breach', description: 'print what a breach notification needs' },
  { name: 'override', description: 'override the check of the App for one commit, with a reason' },
  {
    name: 'floor',
    description: 'list the organisation configurations in effect, or drop the one of a deleted repository',
  },
  { name: 'undo', description: 'list the settings that the App changed, or take one change back' },
  { name: 'audit', description: 'print who decided what about leaks' },
  { name: 'backup', description: 'write the embedded store into one file' },
  { name: 'restore', description: 'make an embedded store from a backup' },
  { name: 'rotate-key', description: 'change the fingerprint key' },
];

interface Door {
  main(args: readonly string[]): Promise<number>;
}

export function addServerCommands(program: Command, outcome: Outcome): void {
  for (const { name, description } of commands) {
    program
      .command(name)
      .description(description)
      .helpGroup('Commands of the GitHub App, where its server runs:')
      // All of it is the App's to read, --help too.
      .helpOption(false)
      .allowUnknownOption()
      .argument('[arguments...]')
      .usage('[options] (--help shows them)')
      .action(async (args: readonly string[]) => {
        const app = new URL(import.meta.url.endsWith('.ts') ? '../../app/run.ts' : './app.js', import.meta.url);
        const door = (await import(app.href)) as Door;
        outcome.exitCode = await door.main([name, ...args]);
      });
  }
}

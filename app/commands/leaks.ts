/** `leakwarden leaks`: what no public surface tells. */
import { Option, type Command } from 'commander';
import type { LeakQuery, ListedLeak } from '../operate/leaks.ts';
import { toPlain } from '../../report/index.ts';
import { UnknownLeakError } from '../errors.ts';
import { ask } from './ask.ts';

interface Options extends LeakQuery {
  readonly json?: boolean;
}

export function addLeaksCommand(program: Command): void {
  program
    .command('leaks')
    .description('list the leaks the App follows, with where they are')
    .argument('[reference]', 'one of them: LW-…')
    .option('--repository <owner/name>', 'only of this repository')
    .addOption(
      new Option('--state <state>', 'only in this state').choices([
        'open',
        'gone',
        'revoked',
        'accepted',
        'false-positive',
      ]),
    )
    .option('--json', 'one JSON document')
    .addHelpText('after', '\nExamples:\n  leakwarden leaks --state open\n  leakwarden leaks LW-1a2b3c4d --json\n')
    .action(async (reference: string | undefined, { json, ...query }: Options) => {
      const leaks = (await ask('leaks', {
        ...query,
        ...(reference === undefined ? {} : { reference }),
      })) as ListedLeak[];
      if (reference !== undefined && leaks.length === 0) throw new UnknownLeakError(toPlain(reference));
      process.stdout.write(json ? `${JSON.stringify(leaks, null, 2)}\n` : toText(leaks));
    });
}

function toText(leaks: readonly ListedLeak[]): string {
  if (leaks.length === 0) return 'No leaks.\n';
  return leaks
    .map((leak) => {
      const people = leak.subjects > 0 ? `, ${leak.subjects} people` : '';
      const head = `${leak.reference}  ${leak.severity}  ${leak.state}  ${toPlain(leak.repository)}: ${toPlain(leak.title)}${people}`;
      const due = leak.due === null ? '' : `, due ${leak.due.slice(0, 10)}`;
      const facts = `  since ${leak.since?.slice(0, 10) ?? 'unknown'}, found ${leak.opened.slice(0, 10)}${due}`;
      const places = leak.places.map(({ path, line, commit, preview }) =>
        `  ${toPlain(path)}:${line}  ${toPlain(preview)}  ${commit?.slice(0, 10) ?? ''}`.trimEnd(),
      );
      return [head, facts, ...(leak.issue === null ? [] : [`  ${leak.issue}`]), ...places, ''].join('\n');
    })
    .join('\n');
}

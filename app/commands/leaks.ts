/** `leakwarden leaks`: what no public surface tells. */
import { userInfo } from 'node:os';
import { Option, type Command } from 'commander';
import type { LeakQuery, ListedLeak } from '../operate/leaks.ts';
import { formatCells, toPlain } from '../../report/index.ts';
import { severities } from '../../rules/index.ts';
import { OperatorError, UnknownLeakError } from '../errors.ts';
import type { OrderedLeaks } from '../operate/decide-leaks.ts';
import { ask, askRunning } from './ask.ts';
import { collect, toDay, toNumber } from './options.ts';

interface Options extends LeakQuery {
  readonly json?: boolean;
  readonly csv?: boolean;
}

interface Deciding {
  readonly accept?: boolean;
  readonly falsePositive?: boolean;
  readonly reason?: string;
  readonly until?: string;
  readonly actor?: string;
  readonly apply?: boolean;
  readonly undo?: string;
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
    .addOption(new Option('--severity <severity>', 'only of this severity or higher').choices(severities))
    .option('--rule <id>', 'only what this rule or pack found (may be repeated)', collect, [])
    .option('--path <glob>', 'only with a place in such a file (may be repeated)', collect, [])
    .option('--people <number>', 'only with the data of at least so many people', toNumber)
    .option('--before <date>', 'only those found before that day', toDay)
    .option('--after <date>', 'only those found on that day or later', toDay)
    .option('--overdue', 'only open ones past their due date')
    .addOption(new Option('--json', 'one JSON document').conflicts('csv'))
    .option('--csv', 'one line a place, for spreadsheets')
    .addOption(new Option('--accept', 'accept all of these that are open').conflicts('falsePositive'))
    .option('--false-positive', 'mark all of these that are open as false positives')
    .option('--reason <text>', 'the reason; required for a decision')
    .option('--until <date>', 'the last day on which they are accepted (default: permanently)', toDay)
    .option('--actor <login>', 'the GitHub login of the person who decides; required for a decision')
    .option('--apply', 'carry it out; without this option the leaks are only listed')
    .option('--undo <order>', 'take back the decisions of one such order')
    .addHelpText('after', help)
    .action(async (reference: string | undefined, options: Options & Deciding) => {
      const { json, csv, accept, falsePositive, reason, until, actor, apply, undo, ...query } = options;
      const deciding = { accept, falsePositive, reason, until, actor, apply, undo };
      if (undo !== undefined) return takeBack(undo, actor);
      if ((accept || falsePositive) && (json || csv))
        throw new OperatorError('--json and --csv are for lists; leave them away to decide');
      if (accept || falsePositive)
        return decideAll({ ...query, ...(reference === undefined ? {} : { reference }) }, options);
      if (Object.values(deciding).some((each) => each !== undefined))
        throw new OperatorError('--reason, --until, --actor and --apply belong to --accept or --false-positive');
      const leaks = (await ask('leaks', {
        ...query,
        ...(reference === undefined ? {} : { reference }),
      })) as ListedLeak[];
      if (reference !== undefined && leaks.length === 0) throw new UnknownLeakError(toPlain(reference));
      process.stdout.write(json ? `${JSON.stringify(leaks, null, 2)}\n` : csv ? toCsv(leaks) : toText(leaks));
    });
}

async function decideAll(query: LeakQuery, options: Deciding): Promise<void> {
  const { reason = '', until = null, actor = '', falsePositive } = options;
  if (reason === '' || actor === '') throw new OperatorError('a decision needs --reason and --actor');
  const action = falsePositive ? 'false-positive' : 'accept';
  if (!options.apply) {
    const leaks = (await ask('leaks', { ...query, state: 'open' })) as ListedLeak[];
    process.stdout.write(`${toText(leaks)}${leaks.length > 0 ? `\n${preview(leaks.length)}\n` : ''}`);
    return;
  }
  const { order, leaks } = (await askRunning('decide-leaks', { query, action, reason, until, actor })) as OrderedLeaks;
  process.stdout.write(
    order === null
      ? 'No open leaks.\n'
      : `${leaks.length === 1 ? '1 leak is' : `${leaks.length} leaks are`} being decided by ${toPlain(actor)}, as far as GitHub and the configuration allow; \`leakwarden audit\` shows the result for each.\nUndo: leakwarden leaks --undo ${order}\n`,
  );
}

function preview(count: number): string {
  return `${count === 1 ? 'This leak' : `These ${count} leaks`} would be decided; add --apply to do it.`;
}

async function takeBack(order: string, actor: string = userInfo().username): Promise<void> {
  const { jobs } = (await askRunning('undo-leaks', { order, actor })) as OrderedLeaks;
  process.stdout.write(`${jobs.length} ${jobs.length === 1 ? 'leak is' : 'leaks are'} open again\n`);
}

const help = `
Examples:
  leakwarden leaks --state open --severity high
  leakwarden leaks --repository acme/shop --path 'test/**' --rule people
  leakwarden leaks --overdue --csv > overdue.csv
  leakwarden leaks LW-1a2b3c4d --json
  leakwarden leaks --path 'fixtures/**' --rule people --false-positive --reason "made up" --actor olga          (preview)
  leakwarden leaks --path 'fixtures/**' --rule people --false-positive --reason "made up" --actor olga --apply
  leakwarden leaks --undo 3f2a9c81

Who decides needs the right to in every repository, as under an issue: the server asks GitHub, and goes by enforce.approvers.
`;

const columns = [
  'reference',
  'repository',
  'title',
  'severity',
  'provenance',
  'people',
  'state',
  'since',
  'found',
  'due',
  'issue',
  'rule',
  'path',
  'line',
  'commit',
  'preview',
];

export function toCsv(leaks: readonly ListedLeak[]): string {
  const rows = leaks.flatMap((leak) => {
    const { reference, repository, title, severity, provenance, subjects, state, since, opened, due, issue } = leak;
    const facts = [
      reference,
      repository,
      title,
      severity,
      provenance,
      String(subjects),
      state,
      since ?? '',
      opened,
      due ?? '',
      issue ?? '',
    ];
    const places = leak.places.map(({ rule, path, line, commit, preview }) => [
      rule,
      path,
      String(line),
      commit ?? '',
      preview,
    ]);
    return (places.length > 0 ? places : [['', '', '', '', '']]).map((place) => [...facts, ...place]);
  });
  return formatCells([columns, ...rows], ',');
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

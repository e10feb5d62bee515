/** What the summary, the comment and the marks say. Pure. */
import {
  formatCheck,
  formatFailedCheck,
  formats,
  type Annotation,
  type CheckText,
  type JudgedHead,
  type PrivatePlace,
  type ReportContext,
} from '../../report/index.ts';
import { tableRule, toApprovers } from '../../scan/index.ts';
import type { RuleInfo } from '../../rules/index.ts';
import type { Judged } from '../judge.ts';
import type { Looked } from '../looked.ts';
import type { Run } from '../run-context.ts';

export interface Told {
  /** One line, for the log. */
  readonly title: string;
  readonly summary: string;
  /** Details, for where there is room. */
  readonly text: string | null;
  readonly annotations: readonly Annotation[];
}

export interface ToTell {
  readonly looked: Looked;
  readonly judged: Judged;
  /** Id of the leak in the report -> where its story stands. */
  readonly places: ReadonlyMap<string, PrivatePlace>;
  readonly notices: readonly string[];
}

export function tell(run: Run, telling: ToTell): Told {
  const { looked, judged } = telling;
  if (looked.mistake !== null) return toldOf(configurationText(run, looked.mistake, true));
  if (looked.kind === 'change') return toldOf(formatCheck(toJudgedHead(run, telling)));
  return run.place.visibility === 'public' ? tellPublicly(judged, telling.places) : tellAll(run, telling);
}

function toldOf({ title, summary, text, annotations }: CheckText): Told {
  return { title, summary: `## Leakwarden\n\n${summary}`, text, annotations };
}

/** `message` is what a ConfigError says: `file:line:column: what is wrong. What to do`. */
export function configurationText(
  { place: { visibility } }: Pick<Run, 'place'>,
  message: string,
  byThisHead: boolean,
): CheckText {
  const [, file = '', line, column, text = message] = /^(.+?):(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  const position = {
    line: line === undefined ? null : Number(line),
    column: column === undefined ? null : Number(column),
  };
  const mistakes = [{ file, ...position, message: text }];
  return formatFailedCheck({ kind: 'configuration', door: 'action', mistakes, byThisHead, visibility });
}

function toJudgedHead(run: Run, { looked, judged, places, notices }: ToTell): JudgedHead {
  const { pull, configuration } = looked;
  return {
    door: 'action',
    repository: run.place.facts,
    head: looked.head ?? '',
    base: looked.base,
    pulls: pull ? [{ number: pull.number, fromFork: pull.isFork }] : [],
    branch: looked.branch,
    report: judged.report,
    rules: rulesOf(run),
    mode: judged.mode,
    blocking: judged.blocking,
    granted: judged.granted,
    claimed: judged.report.claimed ?? [],
    approvers: toApprovers(configuration.config),
    places,
    addedLines: looked.addedLines,
    notices,
  };
}

export function rulesOf({ rules }: Pick<Run, 'rules'>): ReadonlyMap<string, RuleInfo> {
  return new Map([...rules, tableRule].map((rule) => [rule.id, rule]));
}

export function contextOf(run: Run): ReportContext {
  return { rules: rulesOf(run), color: false, show: 'low', now: run.now.toISOString() };
}

/** Of a whole history, of assets and texts nothing can be marked; the report's own format says it all. */
function tellAll(run: Run, { judged, notices }: ToTell): Told {
  const report = { ...judged.report, notices: [...notices, ...judged.report.notices] };
  const granted = judged.granted.length === 0 ? '' : `\n${judged.granted.length} let pass by a command in an issue.\n`;
  return {
    title: titleOf(judged),
    summary: `${formats.get('markdown')?.(report, contextOf(run)) ?? ''}${granted}`,
    text: null,
    annotations: [],
  };
}

function titleOf({ verdict, mode }: Judged): string {
  if (verdict === 'incomplete') return 'Not everything could be looked at, so this is no pass';
  if (verdict === 'pass') return 'Passed';
  return mode === 'block' ? 'Leaks were found' : `Leaks were found (mode ${mode}: the step does not fail)`;
}

/** Nothing of what was found, and not how much of it. */
function tellPublicly(judged: Judged, places: ReadonlyMap<string, PrivatePlace>): Told {
  const stories = [...judged.blocking].flatMap((id) => places.get(id) ?? []).filter(({ url }) => url !== null);
  const where =
    stories.length > 0
      ? 'What was found stands in the issues of the repository that `report.repository` names.'
      : 'No private place is configured to tell it in (`report.repository` in `.github/leakwarden.yml`); `leakwarden scan` in a clone shows it.';
  const blocked =
    judged.verdict === 'fail' ? ['', `This repository is public, so nothing of it is told here. ${where}`] : [];
  return {
    title: titleOf(judged),
    summary: ['## Leakwarden', '', `**${titleOf(judged)}.**`, ...blocked].join('\n'),
    text: null,
    annotations: [],
  };
}

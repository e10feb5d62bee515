/** What the summary, the comment and the marks say. Pure. */
import {
  formatCheck,
  formats,
  placeOfStory,
  type Annotation,
  type CheckText,
  type JudgedHead,
  type PrivatePlace,
  type ReportContext,
} from '../../report/index.ts';
import { describeBroken, describeLaxer, homesOf, knownRules, toApprovers } from '../../gate/index.ts';
import type { JudgedRun, RunOutcome } from '../judged-run.ts';
import type { RunFindings } from '../run-findings.ts';
import type { Run } from '../run-context.ts';

export interface ResultTexts {
  /** One line, for the log. */
  readonly title: string;
  readonly summary: string;
  /** Details, for where there is room. */
  readonly text: string | null;
  readonly annotations: readonly Annotation[];
}

export function tell(run: Run, telling: RunOutcome): ResultTexts {
  const { findings } = telling;
  const { visibility } = run.repository;
  if (findings.mistake !== null)
    return toldOf(describeBroken(findings.mistake, { door: 'action', visibility, byThisHead: true }));
  if (findings.kind === 'change') return toldOf(formatCheck(toJudgedHead(run, telling)));
  return visibility === 'public' ? tellPublicly(run, telling) : tellAll(run, telling);
}

function toldOf({ title, summary, text, annotations }: CheckText): ResultTexts {
  return { title, summary: `## Leakwarden\n\n${summary}`, text, annotations };
}

function toJudgedHead(run: Run, { findings, judged, places, notices }: RunOutcome): JudgedHead {
  const { pull, configuration } = findings;
  const { owner, repo } = run.repository.where;
  const isFloor = homesOf(owner, []).includes(repo.toLowerCase());
  return {
    door: 'action',
    repository: run.repository.facts,
    head: findings.head ?? '',
    base: findings.base,
    pulls: pull ? [{ number: pull.number, fromFork: pull.isFork }] : [],
    branch: findings.branch,
    report: judged.report,
    rules: knownRules(run.rules),
    mode: judged.mode,
    blocking: judged.blocking,
    granted: judged.granted,
    claimed: judged.report.claimed ?? [],
    approvers: toApprovers(configuration.config),
    places,
    addedLines: findings.addedLines,
    weakens: findings.laxer.length === 0 ? null : isFloor ? 'floor' : 'configuration',
    notices: [...notices, ...describeLaxer(findings.laxer, isFloor ? 'for the whole organisation' : 'here')],
  };
}

export function contextOf(run: Run): ReportContext {
  return { rules: knownRules(run.rules), color: false, show: 'low', now: run.now.toISOString() };
}

/** Of a whole history, of assets and texts nothing can be marked; the report's own format says it all. */
function tellAll(run: Run, telling: RunOutcome): ResultTexts {
  const { judged, notices } = telling;
  const report = { ...judged.report, notices: [...notices, ...judged.report.notices] };
  const references = [...judged.blocking].flatMap((id) => telling.places.get(id) ?? []);
  const granted = judged.granted.length === 0 ? '' : `\n${judged.granted.length} accepted by a command in an issue.\n`;
  const { mode } = judged;
  const context = { ...contextOf(run), ...(mode === 'block' ? {} : { pardon: `enforce.mode is ${mode}` }) };
  return {
    title: titleOf(judged),
    summary: `${formats.get('markdown')?.(report, context) ?? ''}${granted}${toReferences(references)}${toSteps(telling, references)}`,
    text: null,
    annotations: [],
  };
}

/** As the commands under their issues name them. */
function toReferences(places: readonly PrivatePlace[]): string {
  if (places.length === 0) return '';
  const lines = places.slice(0, mostReferences).map((place) => `- ${placeOfStory(place)}`);
  const rest = places.length > lines.length ? [`- and ${places.length - lines.length} more`] : [];
  return ['', '### References', '', ...lines, ...rest, ''].join('\n');
}

const mostReferences = 100;

/** What GitHub keeps of it differs from kind to kind. */
const steps: Readonly<Record<Exclude<RunFindings['kind'], 'change'>, string>> = {
  whole: 'Open the issue of each leak: it names every place and the steps, from new keys to a history without it.',
  release:
    'Take the asset or the text out of the release, and the tag too where its name leaks. Whoever downloaded it has it: replace keys that stood in it, and find out whose data it was.',
  texts:
    'Take it out of the text, and delete the earlier version from the edit history of the text, where everybody can still read it. Replace keys that stood in it, and find out whose data it was.',
};
const withoutIssues =
  'Replace keys first, then take the data out of every branch and tag that holds it; `leakwarden scan` in a clone shows each place and what to do about it. With `issues: write` and `checks: read` the workflow opens an issue for each leak and follows it until it is gone.';

function toSteps({ findings: { kind }, judged }: RunOutcome, references: readonly PrivatePlace[]): string {
  if (judged.blocking.size === 0 || kind === 'change') return '';
  const isFollowed = kind !== 'whole' || references.some(({ url }) => url !== null);
  return ['', '### What to do', '', isFollowed ? steps[kind] : withoutIssues, ''].join('\n');
}

function titleOf({ verdict, mode }: JudgedRun): string {
  if (verdict === 'incomplete') return 'Not everything could be scanned, so this does not pass';
  if (verdict === 'pass') return 'Passed';
  return mode === 'block' ? 'Leaks were found' : `Leaks were found (mode ${mode}: the step does not fail)`;
}

/** Nothing of what was found, and not how much of it. */
function tellPublicly({ repository }: Run, { judged, places }: RunOutcome): ResultTexts {
  const stories = [...judged.blocking].flatMap((id) => places.get(id) ?? []).filter(({ url }) => url !== null);
  const where =
    stories.length > 0
      ? 'What was found stands in the issues of the repository that `report.repository` names.'
      : 'No private place is configured to tell it in (`report.repository` in `.github/leakwarden.yml`); `leakwarden scan` in a clone shows it.';
  const blocked =
    judged.verdict === 'fail' ? ['', `${whyHushed(repository)}, so no details are given here. ${where}`] : [];
  return {
    title: titleOf(judged),
    summary: ['## Leakwarden', '', `**${titleOf(judged)}.**`, ...blocked].join('\n'),
    text: null,
    annotations: [],
  };
}

function whyHushed({ isGuessed }: Run['repository']): string {
  return isGuessed
    ? 'Neither the token nor the event says whether this repository is private (`contents: read` does)'
    : 'This repository is public';
}

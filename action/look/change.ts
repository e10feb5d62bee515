/** Commits that somebody brings, and the texts around them. */
import { filesFromGit, lookAhead } from '../../gate/index.ts';
import { loadConfiguration, type RunConfiguration } from '../configuration.ts';
import { ActionError } from '../errors.ts';
import type { RunChange } from '../event.ts';
import { withHistory, type HistoryContent, type HistorySource } from '../history.ts';
import type { RunFindings } from '../run-findings.ts';
import type { Run } from '../run-context.ts';
import type { Report } from '../../rules/index.ts';
import { scanFor, type RunScope } from '../scan.ts';
import { findDefaultTip } from '../tip.ts';
import { configurationOf, neededFor, trustedBy, type ChangeContext } from './trusted.ts';

export async function lookAtChange(run: Run, change: RunChange): Promise<RunFindings> {
  const tip = await findDefaultTip(run);
  const context = { change, tip: tip.commit, isKept: isPushToDefault(run, change) };
  return withHistory(run, neededFor(context), async (content, source) => {
    const from = await trustedBy(content, context);
    const configuration = await loadConfiguration(run, await configurationOf(content, context), content);
    const report = await scanFor(run, configuration, toWanted(content, source, { change, from }));
    assertLookedAt(change, report);
    return {
      kind: 'change',
      report,
      configuration,
      head: change.head,
      base: from[0] ?? null,
      pull: change.pull,
      ...(await describe(content, change, from)),
      ...(await lookAhead(configuration.loading, configuration, filesFromGit(content, change.head))),
      isKept: context.isKept,
      notices: [...tip.notices, ...noticesOf(change, from)],
      lookBack: (commits) => lookBack(run, context, configuration, commits),
    };
  });
}

interface Range {
  readonly change: RunChange;
  readonly from: readonly string[];
}

function toWanted(content: HistoryContent, { isShared }: HistorySource, { change, from }: Range): RunScope {
  return {
    path: content.gitDir,
    history: { kind: 'between', from, to: [change.head] },
    head: change.head,
    files: false,
    texts: change.texts,
    base: from[0] ?? null,
    verify: isShared,
  };
}

async function lookBack(
  run: Run,
  context: ChangeContext,
  configuration: RunConfiguration,
  decidedAt: readonly string[],
): Promise<Report> {
  const needed = neededFor(context);
  const look = (required: readonly string[]): Promise<Report> =>
    withHistory(run, { ...needed, required: [...needed.required, ...required] }, async (content, source) => {
      const range = { change: context.change, from: await trustedBy(content, context) };
      return scanFor(run, configuration, { ...toWanted(content, source, range), decidedAt });
    });
  try {
    return await look(decidedAt);
  } catch (error) {
    // What was pushed over may be gone.
    if (error instanceof ActionError) return look([]);
    throw error;
  }
}

function isPushToDefault({ repository, runner }: Run, { into }: RunChange): boolean {
  return runner.event === 'push' && into !== null && into === repository.defaultBranch;
}

/** Throws ActionError. */
function assertLookedAt({ bringsCommits }: RunChange, { coverage }: Report): void {
  if (!bringsCommits || coverage.commits > 0) return;
  throw new ActionError(
    'the event names commits, and none of them was left to look at: the default branch holds them by now, so that the run of the push to it tells what they hold',
  );
}

async function describe(
  content: HistoryContent,
  change: RunChange,
  from: readonly string[],
): Promise<Pick<RunFindings, 'branch' | 'addedLines'>> {
  const base = change.base !== null && (await content.contains(change.base)) ? change.base : from[0];
  const mergeBase = base === undefined ? null : await content.mergeBase(base, change.head);
  if (base === undefined || mergeBase === null) return { branch: null, addedLines: new Map() };
  const { ranges } = await content.addedLines(mergeBase, change.head);
  const { commits, hasMerges } = await content.count({ from, to: change.head });
  const branch = { mergeBase, commits, merges: hasMerges };
  return { branch: change.pull ? branch : null, addedLines: ranges };
}

function noticesOf({ base }: RunChange, from: readonly string[]): string[] {
  if (base === null || from.length > 0) return [];
  return ['nothing of what stood there before is in the default branch now: the whole history was looked at'];
}

/** Everything there is: all branches and tags, and releases that nobody can read yet. */
import { isProblem, listReleases, type Release } from '../../github/index.ts';
import type { Report } from '../../rules/index.ts';
import { loadConfiguration, type RunConfiguration } from '../configuration.ts';
import { withHistory, type HistoryContent, type HistorySource } from '../history.ts';
import { nothingAdded, type RunFindings } from '../run-findings.ts';
import type { Run } from '../run-context.ts';
import { scanFor, type RunScope } from '../scan.ts';
import { findDefaultTip } from '../tip.ts';
import { joinReports } from './join.ts';
import { scanReleases } from './release.ts';

export async function lookAtEverything(run: Run, sha: string): Promise<RunFindings> {
  const tip = await findDefaultTip(run);
  const head = tip.commit ?? sha;
  const needed = { head, required: [], optional: [], bases: null };
  return withHistory(run, needed, async (content, source) => {
    const configuration = await loadConfiguration(run, head, content);
    const scanned = await scanFor(run, configuration, toWanted(content, source, head));
    const history = source.isListed ? scanned : withoutList(scanned);
    const drafts = await lookAtDrafts(run, configuration);
    return {
      kind: 'whole',
      report: drafts ? joinReports(history, drafts) : history,
      configuration,
      head,
      base: null,
      pull: null,
      branch: null,
      addedLines: nothingAdded,
      mistake: null,
      laxer: [],
      isKept: true,
      notices: tip.notices,
      lookBack: (decidedAt) =>
        withHistory(run, needed, (again, from) =>
          scanFor(run, configuration, { ...toWanted(again, from, head), decidedAt }),
        ),
    };
  });
}

function toWanted(content: HistoryContent, { tips, isShared }: HistorySource, head: string): RunScope {
  return {
    path: content.gitDir,
    history: { kind: 'all', tips },
    head,
    files: false,
    texts: [],
    base: head,
    verify: isShared,
  };
}

function withoutList(report: Report): Report {
  const reason = 'without a token with `contents: read` nobody says which branches and tags there are';
  const skip = { path: '(branches and tags)', blob: null, commit: null, class: 'not-covered', reason } as const;
  return {
    ...report,
    complete: false,
    coverage: { ...report.coverage, skipped: [...report.coverage.skipped, skip] },
  };
}

/** GitHub shows drafts only to who may write; to others there are none. */
async function lookAtDrafts(run: Run, configuration: RunConfiguration): Promise<RunFindings['report'] | null> {
  if (!run.github) return null;
  try {
    const drafts = listReleases(run.github, run.repository.where, { onlyDrafts: true });
    const first = await drafts.next();
    return first.done ? null : await scanReleases(run, configuration, goOn(first.value, drafts));
  } catch (error) {
    if (isProblem(error, 'forbidden', 'not-found')) return null;
    throw error;
  }
}

async function* goOn(first: Release, others: AsyncIterable<Release>): AsyncGenerator<Release> {
  yield first;
  yield* others;
}

/** How many issues a run may open: what a pull request, its author and a day have had already says the issues themselves. */
import { issuesLeft, type OpenedIssues } from '../../gate/index.ts';
import { hasRight, isProblem, readRights, type Issue } from '../../github/index.ts';
import { readBroughtBy, type IntroducingPull } from '../../report/index.ts';
import type { RunFindings } from '../run-findings.ts';
import type { Run } from '../run-context.ts';

/** Null: no pull request brings anything. */
export async function readBringer(run: Run, { pull }: Pick<RunFindings, 'pull'>): Promise<IntroducingPull | null> {
  if (!pull) return null;
  return { pull: pull.number, author: pull.authorId, isOutsider: pull.isFork && !(await mayWrite(run, pull.author)) };
}

/** Whoever is not known to may not. */
async function mayWrite({ github, repository }: Run, login: string): Promise<boolean> {
  if (!github) return false;
  try {
    return hasRight(await readRights(github, repository.where, login), 'write');
  } catch (error) {
    if (isProblem(error, 'forbidden', 'unauthorized', 'not-found')) return false;
    throw error;
  }
}

export function countLeft(
  { now }: Pick<Run, 'now'>,
  { configuration: { config } }: Pick<RunFindings, 'configuration'>,
  bringer: IntroducingPull | null,
  issues: Iterable<Issue>,
): number {
  return bringer ? issuesLeft(config, bringer, countOpened(now, bringer, issues)) : config.report.perDay;
}

function countOpened(now: Date, { pull, author, isOutsider }: IntroducingPull, issues: Iterable<Issue>): OpenedIssues {
  const day = now.toISOString().slice(0, 10);
  const all = [...new Set(issues)].flatMap(({ body, createdAt }) => {
    const by = readBroughtBy(body);
    return by ? [{ ...by, isToday: createdAt.toISOString().startsWith(day) }] : [];
  });
  const today = all.filter((each) => each.isToday && each.isOutsider === isOutsider);
  return {
    inPull: all.filter((each) => each.pull === pull).length,
    byAuthor: today.filter((each) => each.author === author).length,
    inAll: today.length,
  };
}

/** Check runs of one commit, with who made them: anybody with the right may post one of our name. */
import { pages, type Data } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { toId } from '../ids.ts';

export interface CheckRun {
  readonly id: number;
  readonly head: string;
  readonly name: string;
  /** Null: not made by an App. */
  readonly app: { readonly id: number; readonly slug: string } | null;
  readonly externalId: string | null;
  readonly isCompleted: boolean;
  readonly conclusion: string | null;
  readonly annotations: number;
  readonly url: string | null;
}

/** All runs of that name, newest first. @throws GitHubProblem */
export async function readHeadCheck(
  github: GitHub,
  where: Where,
  head: string,
  name: string,
): Promise<readonly CheckRun[]> {
  return listCheckRuns(github, { ...where, ref: head, check_name: name });
}

/** Of one App only. @throws GitHubProblem */
export async function readOwnCheck(
  github: GitHub,
  where: Where,
  check: { readonly head: string; readonly name: string; readonly appId: number },
): Promise<readonly CheckRun[]> {
  const runs = await listCheckRuns(github, {
    ...where,
    ref: check.head,
    check_name: check.name,
    app_id: check.appId,
  });
  return runs.filter(({ app }) => app?.id === check.appId);
}

interface RunQuery extends Where {
  readonly ref: string;
  readonly check_name: string;
  readonly app_id?: number;
}

async function listCheckRuns(github: GitHub, query: RunQuery): Promise<readonly CheckRun[]> {
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
  const runs: CheckRun[] = [];
  // `latest`, the default, would hide a run of our own behind another one of the same name.
  for await (const page of pages(github, 'list the check runs of a commit', route, { ...query, filter: 'all' })) {
    runs.push(...page.check_runs.map(toCheckRun));
  }
  return runs.filter(({ name }) => name === query.check_name).toSorted((a, b) => b.id - a.id);
}

type Raw = Data<'GET /repos/{owner}/{repo}/check-runs/{check_run_id}'>;

/** Also for what the writers get back. */
export function toCheckRun(run: Raw): CheckRun {
  return {
    id: toId(run.id),
    head: run.head_sha,
    name: run.name,
    app: run.app && { id: toId(run.app.id), slug: run.app.slug ?? '' },
    externalId: run.external_id,
    isCompleted: run.status === 'completed',
    conclusion: run.conclusion,
    annotations: run.output.annotations_count,
    url: run.html_url,
  };
}

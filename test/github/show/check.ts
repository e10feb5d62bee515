/** Check runs, check suites and commit statuses. */
import { type CheckRun, type CheckSuite, type Pull, type Repository, type Status, pullsOf } from '../state/model.ts';
import { readCommit } from '../git/read.ts';
import type { World } from '../world.ts';
import { showAccount } from './account.ts';
import { showApp } from './app.ts';
import { showSimpleCommit } from './commit.ts';
import { nodeId } from './node-id.ts';
import { showMinimalPull } from './pull.ts';
import { pageOf, showRepository, urlOf } from './repository.ts';

type Shown = Readonly<Record<string, unknown>>;

export async function showCheckRun(world: World, run: CheckRun): Promise<Shown> {
  const { suite, id } = run;
  const url = `${urlOf(world, suite.repository)}/check-runs/${id}`;
  const page = `${pageOf(world, suite.repository)}/runs/${id}`;
  return {
    id,
    name: run.name,
    node_id: nodeId('CheckRun', id),
    head_sha: suite.headSha,
    external_id: run.externalId,
    url,
    html_url: page,
    details_url: run.detailsUrl ?? page,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: suite.id },
    app: showApp(world, suite.app),
    pull_requests: await showPullsOf(world, suite),
  };
}

export const runsOf = ({ repository, id }: CheckSuite): CheckRun[] =>
  [...repository.checkRuns.values()].filter(({ suite }) => suite.id === id);

export async function showSuite(world: World, suite: CheckSuite): Promise<Shown> {
  const { repository } = suite;
  const url = `${urlOf(world, repository)}/check-suites/${suite.id}`;
  const runs = runsOf(suite);
  return {
    id: suite.id,
    node_id: nodeId('CheckSuite', suite.id),
    head_branch: suite.headBranch,
    head_sha: suite.headSha,
    ...stateOf(runs),
    url,
    before: suite.before,
    after: suite.headSha,
    created_at: suite.createdAt,
    updated_at: suite.createdAt,
    app: showApp(world, suite.app),
    head_commit: showSimpleCommit(await readCommit(repository.gitDir, suite.headSha)),
    repository: showRepository(world, repository),
    latest_check_runs_count: runs.length,
    check_runs_url: `${url}/check-runs`,
    pull_requests: await showPullsOf(world, suite),
    rerequestable: true,
    runs_rerequestable: true,
  };
}

const worst = ['failure', 'timed_out', 'action_required', 'cancelled', 'neutral', 'skipped', 'success'];

function stateOf(runs: readonly CheckRun[]): Shown {
  if (runs.length === 0) return { status: 'queued', conclusion: null };
  if (runs.some(({ status }) => status !== 'completed')) return { status: 'in_progress', conclusion: null };
  return {
    status: 'completed',
    conclusion: worst.find((each) => runs.some(({ conclusion }) => conclusion === each)) ?? null,
  };
}

/** Pull requests of forks are not told here. */
async function showPullsOf(world: World, { repository, headSha, headBranch }: CheckSuite): Promise<Shown[]> {
  const isAbout = ({ issue, head }: Pull): boolean =>
    issue.state === 'open' && head.repository === repository && (head.sha === headSha || head.ref === headBranch);
  return Promise.all(
    pullsOf(repository)
      .filter(isAbout)
      .map(async (pull) => showMinimalPull(world, pull)),
  );
}

export function showStatus(world: World, repository: Repository, status: Status): Shown {
  return {
    ...showSimpleStatus(world, repository, status),
    creator: showAccount(world, status.author.account),
  };
}

export function showSimpleStatus(world: World, repository: Repository, status: Status): Shown {
  return {
    url: `${urlOf(world, repository)}/statuses/${status.sha}`,
    avatar_url: `${world.site.web}/avatars/u/${status.author.account.id}`,
    id: status.id,
    node_id: nodeId('StatusContext', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}

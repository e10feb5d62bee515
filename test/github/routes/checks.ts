/** Check runs, check suites and commit statuses. */
import { addStatus, createRun, rerequestRun, updateRun } from '../act/checks.ts';
import { emitSuite, suiteFor } from '../act/refs.ts';
import { authorOf, created, numberParam, ok, param, text, type ScanAnswer, type RepositoryCall } from '../http/call.ts';
import { countedPage, page } from '../http/page.ts';
import { forbidden, notFound } from '../http/refusal.ts';
import { repositoryRoute } from '../http/route.ts';
import { runsOf, showCheckRun, showSimpleStatus, showStatus, showSuite } from '../show/check.ts';
import { pageOf, showRepository, urlOf } from '../show/repository.ts';
import type { App, CheckRun, CheckSuite, Repository, Status } from '../state/model.ts';
import type { World } from '../world.ts';
import { commitNamed } from './commits.ts';

export const checkRoutes = [
  repositoryRoute('POST /check-runs', 'checks:write', async (call, world) => {
    const sha = await commitNamed(call.repository, text(call.body, 'head_sha') ?? '');
    return created(await showCheckRun(world, await createRun(world, call.repository, appOf(call), sha, call.body)));
  }),
  repositoryRoute('GET /check-runs/{check_run_id}', 'checks:read', async (call, world) =>
    ok(await showCheckRun(world, runOf(call))),
  ),
  repositoryRoute('PATCH /check-runs/{check_run_id}', 'checks:write', async (call, world) => {
    const run = runOf(call);
    if (run.suite.app !== appOf(call))
      throw forbidden(
        'Invalid app_id `' + appOf(call).id + '` - check run can only be modified by the GitHub App that created it.',
      );
    await updateRun(world, run, call.body);
    return ok(await showCheckRun(world, run));
  }),
  repositoryRoute('GET /check-runs/{check_run_id}/annotations', 'checks:read', (call, world) => {
    const run = runOf(call);
    return page(call, run.annotations, (annotation) => ({
      start_column: null,
      end_column: null,
      title: null,
      raw_details: null,
      ...annotation,
      blob_href: `${pageOf(world, call.repository)}/blob/${run.suite.headSha}/${annotation.path}`,
    }));
  }),
  repositoryRoute('POST /check-runs/{check_run_id}/rerequest', 'checks:write', async (call, world) => {
    await rerequestRun(world, runOf(call), authorOf(call.actor).account);
    return created({});
  }),
  repositoryRoute('GET /commits/{ref}/check-runs', 'checks:read', async (call, world) => {
    const sha = await commitNamed(call.repository, param(call, 'ref'));
    const runs = [...call.repository.checkRuns.values()].filter(({ suite }) => suite.headSha === sha);
    return listRuns(call, world, runs);
  }),
  repositoryRoute('GET /check-suites/{check_suite_id}/check-runs', 'checks:read', (call, world) =>
    listRuns(call, world, runsOf(suiteOf(call))),
  ),
  repositoryRoute('GET /commits/{ref}/check-suites', 'checks:read', async (call, world) => {
    const sha = await commitNamed(call.repository, param(call, 'ref'));
    const app = call.query.get('app_id');
    const suites = [...call.repository.suites.values()].filter(
      (suite) => suite.headSha === sha && (app === null || suite.app.id === Number(app)),
    );
    return countedPage(call, 'check_suites', suites, (suite) => showSuite(world, suite));
  }),
  repositoryRoute('POST /check-suites', 'checks:write', async (call, world) => {
    const sha = await commitNamed(call.repository, text(call.body, 'head_sha') ?? '');
    const isNew = ![...call.repository.suites.values()].some(
      (each) => each.headSha === sha && each.app === appOf(call),
    );
    const suite = suiteFor(world, call.repository, appOf(call), sha);
    return { status: isNew ? 201 : 200, body: await showSuite(world, suite) };
  }),
  repositoryRoute('GET /check-suites/{check_suite_id}', 'checks:read', async (call, world) =>
    ok(await showSuite(world, suiteOf(call))),
  ),
  repositoryRoute('POST /check-suites/{check_suite_id}/rerequest', 'checks:write', async (call, world) => {
    await emitSuite(world, suiteOf(call), 'rerequested', authorOf(call.actor).account);
    return created({});
  }),
  repositoryRoute('POST /statuses/{sha}', 'statuses:write', async (call, world) => {
    const { repository, body } = call;
    const status = addStatus(world, repository, authorOf(call.actor), {
      sha: await commitNamed(repository, param(call, 'sha')),
      context: text(body, 'context') ?? 'default',
      state: (text(body, 'state') ?? 'pending') as Status['state'],
      description: text(body, 'description'),
      targetUrl: text(body, 'target_url'),
    });
    return created(showStatus(world, repository, status));
  }),
  repositoryRoute('GET /commits/{ref}/statuses', 'statuses:read', async (call, world) => {
    const sha = await commitNamed(call.repository, param(call, 'ref'));
    const statuses = call.repository.statuses.filter((each) => each.sha === sha).toReversed();
    return page(call, statuses, (status) => showStatus(world, call.repository, status));
  }),
  repositoryRoute('GET /commits/{ref}/status', 'statuses:read', async (call, world) => {
    const sha = await commitNamed(call.repository, param(call, 'ref'));
    return ok(combined(world, call.repository, sha));
  }),
];

function appOf({ actor }: RepositoryCall): App {
  if (actor.kind !== 'installation') throw forbidden('You must authenticate via a GitHub App.');
  return actor.installation.app;
}

function runOf(call: RepositoryCall): CheckRun {
  const run = call.repository.checkRuns.get(numberParam(call, 'check_run_id'));
  if (run === undefined) throw notFound();
  return run;
}

function suiteOf(call: RepositoryCall): CheckSuite {
  const suite = call.repository.suites.get(numberParam(call, 'check_suite_id'));
  if (suite === undefined) throw notFound();
  return suite;
}

/** `filter=latest`: of runs with the same name in a suite only the newest. */
function listRuns({ query, ...call }: RepositoryCall, world: World, runs: readonly CheckRun[]): Promise<ScanAnswer> {
  const app = query.get('app_id');
  const name = query.get('check_name');
  const status = query.get('status');
  const youngest = Date.now() - world.lag.checks;
  const wanted = runs.filter(
    (run) =>
      run.bornAt <= youngest &&
      (app === null || run.suite.app.id === Number(app)) &&
      (name === null || run.name === name) &&
      (status === null || run.status === status),
  );
  const isNewest = (run: CheckRun): boolean =>
    wanted.findLast((each) => each.suite === run.suite && each.name === run.name) === run;
  const told = query.get('filter') === 'all' ? wanted : wanted.filter(isNewest);
  return countedPage({ ...call, query }, 'check_runs', told.toReversed(), (run) => showCheckRun(world, run));
}

function combined(world: World, repository: Repository, sha: string): unknown {
  const all = repository.statuses.filter((each) => each.sha === sha);
  const newest = all.filter((each) => all.findLast(({ context }) => context === each.context) === each);
  const states = newest.map(({ state }) => state);
  const failed = states.some((state) => state === 'failure' || state === 'error');
  const url = `${urlOf(world, repository)}/commits/${sha}`;
  return {
    state: failed
      ? 'failure'
      : states.length > 0 && states.every((state) => state === 'success')
        ? 'success'
        : 'pending',
    statuses: newest.map((status) => showSimpleStatus(world, repository, status)),
    sha,
    total_count: newest.length,
    repository: showRepository(world, repository),
    commit_url: url,
    url: `${url}/status`,
  };
}

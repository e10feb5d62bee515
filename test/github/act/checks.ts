/** Check runs and commit statuses. */
import { invalid, unprocessable } from '../http/refusal.ts';
import { type Body, text } from '../http/call.ts';
import { showAccount } from '../show/account.ts';
import { runsOf, showCheckRun, showSuite } from '../show/check.ts';
import { repositoryContext } from '../show/repository.ts';
import type { Account, Annotation, App, Author, CheckAction, CheckRun, Repository, Status } from '../state/model.ts';
import { now } from '../state/state.ts';
import type { World } from '../world.ts';
import { emitSuite, suiteFor } from './refs.ts';

/** GitHub's limits (its description of the checks API). */
const mostAnnotations = 50;
const mostActions = 3;
const longestText = 65_535;

/** `body`: as the API takes it. */
export async function createRun(
  world: World,
  repository: Repository,
  app: App,
  headSha: string,
  body: Body,
): Promise<CheckRun> {
  const run: CheckRun = {
    id: world.state.nextId(),
    suite: suiteFor(world, repository, app, headSha),
    bornAt: Date.now(),
    name: text(body, 'name') ?? '',
    externalId: '',
    detailsUrl: null,
    status: 'queued',
    conclusion: null,
    startedAt: now(),
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
    actions: [],
  };
  applyTo(run, body);
  repository.checkRuns.set(run.id, run);
  await emitRun(world, run, 'created', app.bot);
  await emitIfDone(world, run, body);
  return run;
}

/** Annotations are added to those there are. */
export async function updateRun(world: World, run: CheckRun, body: Body): Promise<void> {
  applyTo(run, body);
  await emitIfDone(world, run, body);
}

async function emitIfDone(world: World, run: CheckRun, body: Body): Promise<void> {
  if (run.status !== 'completed' || body['conclusion'] === undefined) return;
  await emitRun(world, run, 'completed', run.suite.app.bot);
  const all = runsOf(run.suite);
  if (all.every(({ status }) => status === 'completed'))
    await emitSuite(world, run.suite, 'completed', run.suite.app.bot);
}

function applyTo(run: CheckRun, body: Body): void {
  const output = (body['output'] ?? {}) as Body;
  const annotations = (output['annotations'] ?? []) as readonly Annotation[];
  const actions = body['actions'] as readonly CheckAction[] | undefined;
  assertWithinLimits(output, annotations, actions ?? []);
  run.name = text(body, 'name') ?? run.name;
  run.externalId = text(body, 'external_id') ?? run.externalId;
  run.detailsUrl = text(body, 'details_url') ?? run.detailsUrl;
  run.startedAt = text(body, 'started_at') ?? run.startedAt;
  run.actions = actions ?? run.actions;
  run.title = text(output, 'title') ?? run.title;
  run.summary = text(output, 'summary') ?? run.summary;
  run.text = text(output, 'text') ?? run.text;
  run.annotations = [...run.annotations, ...annotations];
  applyState(run, body);
}

/** A conclusion completes. What is completed stays so: GitHub says 200 to another status and does not change it. */
function applyState(run: CheckRun, body: Body): void {
  const conclusion = text(body, 'conclusion');
  const status = conclusion === null ? text(body, 'status') : 'completed';
  if (status === null) return;
  if (status === 'completed' && conclusion === null)
    throw invalid({ resource: 'CheckRun', field: 'conclusion', code: 'missing_field' });
  if (run.status === 'completed' && status !== 'completed') return;
  run.status = status;
  run.conclusion = conclusion;
  run.completedAt = status === 'completed' ? (text(body, 'completed_at') ?? now()) : null;
}

function assertWithinLimits(output: Body, annotations: readonly Annotation[], actions: readonly CheckAction[]): void {
  if (annotations.length > mostAnnotations) {
    throw unprocessable(
      `Invalid request.\n\nNo more than ${mostAnnotations} items are allowed; ${annotations.length} were supplied.`,
    );
  }
  if (actions.length > mostActions)
    throw unprocessable(`Invalid request.\n\nNo more than ${mostActions} items are allowed.`);
  for (const field of ['summary', 'text']) {
    if ((text(output, field) ?? '').length > longestText) {
      throw unprocessable(`Invalid request.\n\nOnly ${longestText} characters are allowed; ${field} was longer.`);
    }
  }
}

export async function emitRun(
  world: World,
  run: CheckRun,
  action: string,
  sender: Account,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { repository, app } = run.suite;
  const isForOwner = action === 'rerequested' || action === 'requested_action';
  const { repository: _, ...suite } = await showSuite(world, run.suite);
  world.webhooks.emit({
    name: 'check_run',
    action,
    repository,
    sender,
    ...(isForOwner ? { onlyTo: app } : {}),
    payload: {
      check_run: { ...(await showCheckRun(world, run)), check_suite: suite },
      ...more,
      ...repositoryContext(world, repository),
      sender: showAccount(world, sender),
    },
  });
}

/** As when somebody presses "Re-run": the run is queued again and its App asked. */
export async function rerequestRun(world: World, run: CheckRun, sender: Account): Promise<void> {
  Object.assign(run, { status: 'queued', conclusion: null, completedAt: null });
  await emitRun(world, run, 'rerequested', sender);
}

/** As when somebody presses one of the buttons that the App gave the run. */
export async function pressAction(world: World, run: CheckRun, identifier: string, sender: Account): Promise<void> {
  if (!run.actions.some((each) => each.identifier === identifier))
    throw new Error(`the check run has no action ${identifier}`);
  await emitRun(world, run, 'requested_action', sender, { requested_action: { identifier } });
}

export function addStatus(
  world: World,
  repository: Repository,
  author: Author,
  status: Pick<Status, 'sha' | 'context' | 'state' | 'description' | 'targetUrl'>,
): Status {
  const made = { ...status, id: world.state.nextId(), author, createdAt: now() };
  repository.statuses.push(made);
  return made;
}

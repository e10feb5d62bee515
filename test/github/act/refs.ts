/** What happens on GitHub when refs move: pushes, pull requests that follow, check suites. */
import { diffFiles } from '../git/diff.ts';
import { readCommits } from '../git/read.ts';
import { findCommit, isAncestor, listRefs, readRef, setRef, zero, type Refs } from '../git/repository.ts';
import { showAccount } from '../show/account.ts';
import { showApp } from '../show/app.ts';
import { showSuite } from '../show/check.ts';
import { showPushedCommit } from '../show/commit.ts';
import { pageOf, repositoryContext } from '../show/repository.ts';
import { holds } from '../http/permissions.ts';
import { type Account, type Activity, type App, type CheckSuite, type Repository, pullsOf } from '../state/model.ts';
import { now } from '../state/state.ts';
import type { World } from '../world.ts';
import { followPulls } from './pulls.ts';

export interface RefChange {
  readonly ref: string;
  readonly before: string;
  readonly after: string;
}

export const publicRefs = (gitDir: string): Promise<Refs> => listRefs(gitDir, 'refs/heads', 'refs/tags');

/** Moves a ref on somebody's behalf, with all that follows from it. */
export async function moveRef(
  world: World,
  repository: Repository,
  ref: string,
  after: string,
  pusher: Account,
): Promise<void> {
  const before = (await readRef(repository.gitDir, ref)) ?? zero;
  if (before === after) return;
  await setRef(repository.gitDir, ref, after);
  await refMoved(world, repository, { ref, before, after }, pusher);
}

export function changesBetween(before: Refs, after: Refs): RefChange[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names]
    .map((ref) => ({ ref, before: before.get(ref) ?? zero, after: after.get(ref) ?? zero }))
    .filter((change) => change.before !== change.after);
}

/** After the ref was moved. */
export async function refMoved(
  world: World,
  repository: Repository,
  change: RefChange,
  pusher: Account,
): Promise<void> {
  repository.pushedAt = now();
  world.webhooks.emit({
    name: 'push',
    action: null,
    repository,
    sender: pusher,
    payload: await showPush(world, repository, change, pusher),
  });
  emitMade(world, repository, change, pusher);
  await noteActivity(world, repository, change, pusher);
  if (!change.ref.startsWith('refs/heads/')) return;
  if (change.after !== zero) await requestChecks(world, repository, change, pusher);
  await followPulls(world, repository, change, pusher);
}

/** https://docs.github.com/en/rest/repos/repos#list-repository-activities: of branches only. */
async function noteActivity(
  world: World,
  repository: Repository,
  { ref, before, after }: RefChange,
  actor: Account,
): Promise<void> {
  if (!ref.startsWith('refs/heads/')) return;
  const isMerge = pullsOf(repository).some(({ merged }) => merged?.commit === after && merged.base === before);
  const type = await typeOf(repository, { ref, before, after });
  repository.activities.push({
    id: world.state.nextId(),
    ref,
    before,
    after,
    actor,
    at: now(),
    type: isMerge ? 'pr_merge' : type,
  });
}

async function typeOf({ gitDir }: Repository, { before, after }: RefChange): Promise<Activity['type']> {
  if (before === zero) return 'branch_creation';
  if (after === zero) return 'branch_deletion';
  return (await isAncestor(gitDir, before, after)) ? 'push' : 'force_push';
}

/** Branches and tags that are new or gone are told once more. */
function emitMade(world: World, repository: Repository, { ref, before, after }: RefChange, sender: Account): void {
  const isNew = before === zero;
  if (!isNew && after !== zero) return;
  const kind = ref.startsWith('refs/tags/') ? 'tag' : 'branch';
  world.webhooks.emit({
    name: isNew ? 'create' : 'delete',
    action: null,
    repository,
    sender,
    payload: {
      ref: ref.replace(/^refs\/(heads|tags)\//, ''),
      ref_type: kind,
      ...(isNew ? { master_branch: repository.defaultBranch, description: repository.description } : {}),
      pusher_type: 'user',
      ...repositoryContext(world, repository),
      sender: showAccount(world, sender),
    },
  });
}

/** GitHub tells so many commits at most. */
const mostCommits = 2048;

async function showPush(
  world: World,
  repository: Repository,
  change: RefChange,
  pusher: Account,
): Promise<Record<string, unknown>> {
  const { ref, before, after } = change;
  const commits = await pushedCommits(world, repository, change);
  const created = before === zero;
  const deleted = after === zero;
  return {
    ref,
    before,
    after,
    ...repositoryContext(world, repository),
    repository: showPushedRepository(world, repository),
    pusher: { name: pusher.login, email: pusher.email },
    sender: showAccount(world, pusher),
    created,
    deleted,
    forced: !created && !deleted && !(await isAncestor(repository.gitDir, before, after)),
    base_ref: null,
    compare: `${pageOf(world, repository)}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits,
    head_commit: commits.at(-1) ?? null,
  };
}

/** Only here times are numbers. */
function showPushedRepository(world: World, repository: Repository): Record<string, unknown> {
  const { repository: shown } = repositoryContext(world, repository) as { repository: Record<string, unknown> };
  const seconds = (date: string): number => Math.floor(Date.parse(date) / 1000);
  return {
    ...shown,
    created_at: seconds(repository.createdAt),
    pushed_at: seconds(repository.pushedAt),
    stargazers: 0,
    master_branch: repository.defaultBranch,
  };
}

async function pushedCommits(world: World, repository: Repository, change: RefChange): Promise<unknown[]> {
  const { gitDir, defaultBranch } = repository;
  if (change.after === zero) return [];
  const head = await findCommit(gitDir, change.after);
  if (head === null) return [];
  const known = change.before === zero ? await findCommit(gitDir, `refs/heads/${defaultBranch}`) : change.before;
  const without = known === null || known === head ? [] : [`^${known}`];
  const commits = await readCommits(gitDir, [
    '--reverse',
    '--topo-order',
    `--max-count=${mostCommits}`,
    head,
    ...without,
  ]);
  const shown: unknown[] = [];
  for (const commit of commits) {
    const files = await diffFiles(gitDir, commit.parents[0] ?? null, commit.sha);
    shown.push(showPushedCommit(world, repository, commit, files));
  }
  return shown;
}

/** Every App that may write checks gets a suite for what was pushed. */
async function requestChecks(world: World, repository: Repository, change: RefChange, sender: Account): Promise<void> {
  for (const { app, permissions } of world.state.installationsOn(repository)) {
    if (!holds(permissions, 'checks:write')) continue;
    const suite = suiteFor(world, repository, app, change.after, change);
    await emitSuite(world, suite, 'requested', sender);
  }
}

/** One suite for each App and commit. */
export function suiteFor(
  world: World,
  repository: Repository,
  app: App,
  headSha: string,
  pushed: RefChange | null = null,
): CheckSuite {
  const known = [...repository.suites.values()].find((each) => each.app === app && each.headSha === headSha);
  if (known !== undefined) return known;
  const suite = {
    id: world.state.nextId(),
    repository,
    app,
    headSha,
    headBranch: pushed === null ? null : pushed.ref.slice('refs/heads/'.length),
    before: pushed?.before ?? null,
    createdAt: now(),
  };
  repository.suites.set(suite.id, suite);
  return suite;
}

export async function emitSuite(world: World, suite: CheckSuite, action: string, sender: Account): Promise<void> {
  const { repository: _, ...shown } = await showSuite(world, suite);
  world.webhooks.emit({
    name: 'check_suite',
    action,
    repository: suite.repository,
    sender,
    onlyTo: suite.app,
    payload: {
      check_suite: { ...shown, app: { ...showApp(world, suite.app) } },
      ...repositoryContext(world, suite.repository),
      sender: showAccount(world, sender),
    },
  });
}

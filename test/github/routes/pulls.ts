/** Pull requests. */
import { closePull, emitPull, mergePull, openPull, reopenPull } from '../act/pulls.ts';
import {
  authorOf,
  created,
  noContent,
  numberParam,
  ok,
  text,
  type ScanAnswer,
  type RepositoryCall,
} from '../http/call.ts';
import { page } from '../http/page.ts';
import { invalid, notFound } from '../http/refusal.ts';
import { repositoryRoute } from '../http/route.ts';
import { diffFiles } from '../git/diff.ts';
import { readCommits } from '../git/read.ts';
import { findCommit, mergeBase } from '../git/repository.ts';
import { showCommit, showFile } from '../show/commit.ts';
import { baseShaOf, showFullPull, showPull } from '../show/pull.ts';
import { pullsOf, type Pull, type Repository } from '../state/model.ts';
import { now } from '../state/state.ts';
import type { World } from '../world.ts';

export const pullRoutes = [
  repositoryRoute('GET /pulls', 'pull_requests:read', (call, world) =>
    page(call, sorted(call, filtered(call)), (pull) => showPull(world, pull)),
  ),
  repositoryRoute('POST /pulls', 'pull_requests:write', createPull),
  repositoryRoute('GET /pulls/{pull_number}', 'pull_requests:read', async (call, world) =>
    ok(await showFullPull(world, pullOf(call))),
  ),
  repositoryRoute('PATCH /pulls/{pull_number}', 'pull_requests:write', updatePull),
  repositoryRoute('GET /pulls/{pull_number}/commits', 'pull_requests:read', listCommits),
  repositoryRoute('GET /pulls/{pull_number}/files', 'pull_requests:read', listFiles),
  repositoryRoute('GET /pulls/{pull_number}/merge', 'pull_requests:read', (call) => {
    if (pullOf(call).merged === null) throw notFound();
    return noContent;
  }),
  repositoryRoute('PUT /pulls/{pull_number}/merge', 'contents:write', async (call, world) => {
    const { account, app } = authorOf(call.actor);
    const sha = await mergePull(world, pullOf(call), {
      by: account,
      app,
      method: (text(call.body, 'merge_method') ?? 'merge') as 'merge' | 'squash' | 'rebase',
      sha: text(call.body, 'sha'),
      message: text(call.body, 'commit_title'),
    });
    return ok({ sha, merged: true, message: 'Pull Request successfully merged' });
  }),
];

/** The API tells so many, whatever the pages. */
const mostFiles = 3000;
const mostCommits = 250;

export function pullOf(call: RepositoryCall): Pull {
  const pull = call.repository.issues.get(numberParam(call, 'pull_number'))?.pull ?? null;
  if (pull === null) throw notFound();
  return pull;
}

function filtered({ repository, query }: RepositoryCall): Pull[] {
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  return pullsOf(repository).filter(
    (pull) =>
      (state === 'all' || pull.issue.state === state) &&
      (head === null || head === `${pull.head.repository.owner.login}:${pull.head.ref}`) &&
      (base === null || base === pull.baseRef),
  );
}

/** Newest first, unless told. */
function sorted({ query }: RepositoryCall, pulls: readonly Pull[]): Pull[] {
  const by = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
  const ascending = pulls.toSorted((a, b) => a.issue[by].localeCompare(b.issue[by]) || a.issue.number - b.issue.number);
  return query.get('direction') === 'asc' ? ascending : ascending.toReversed();
}

async function createPull(call: RepositoryCall, world: World): Promise<ScanAnswer> {
  const { repository, body } = call;
  const head = await headOf(world, repository, text(body, 'head') ?? '');
  const base = text(body, 'base') ?? '';
  if (head === null) throw invalid({ resource: 'PullRequest', field: 'head', code: 'invalid' });
  if ((await findCommit(repository.gitDir, `refs/heads/${base}`)) === null) {
    throw invalid({ resource: 'PullRequest', field: 'base', code: 'invalid' });
  }
  const isOpen = ({ issue, head: other, baseRef }: Pull): boolean =>
    issue.state === 'open' && other.repository === head.repository && other.ref === head.ref && baseRef === base;
  if (pullsOf(repository).some(isOpen)) {
    const message = `A pull request already exists for ${head.repository.owner.login}:${head.ref}.`;
    throw invalid({ resource: 'PullRequest', field: 'base', code: 'custom', message });
  }
  const pull = await openPull(world, {
    repository,
    author: authorOf(call.actor),
    title: text(body, 'title') ?? '',
    body: text(body, 'body'),
    head,
    base,
    draft: body['draft'] === true,
  });
  return created(await showFullPull(world, pull));
}

/** `branch` or `owner:branch` of a fork. */
async function headOf(world: World, repository: Repository, name: string): Promise<Pull['head'] | null> {
  const [owner = '', ref = ''] = name.includes(':') ? name.split(':') : [repository.owner.login, name];
  const isSame = owner.toLowerCase() === repository.owner.login.toLowerCase();
  const from = isSame
    ? repository
    : [...world.state.repositories.values()].find((each) => each.parent === repository && each.owner.login === owner);
  const sha = from === undefined ? null : await findCommit(from.gitDir, `refs/heads/${ref}`);
  return from === undefined || sha === null ? null : { repository: from, ref, sha };
}

async function updatePull(call: RepositoryCall, world: World): Promise<ScanAnswer> {
  const pull = pullOf(call);
  const { account } = authorOf(call.actor);
  await editPull(world, pull, account, {
    title: text(call.body, 'title') ?? pull.issue.title,
    body: text(call.body, 'body') ?? pull.issue.body,
    base: text(call.body, 'base') ?? pull.baseRef,
  });
  const state = text(call.body, 'state');
  if (state === 'closed' && pull.issue.state === 'open') await closePull(world, pull, account);
  if (state === 'open' && pull.issue.state === 'closed') {
    if (pull.merged !== null) throw invalid({ resource: 'PullRequest', field: 'state', code: 'invalid' });
    await reopenPull(world, pull, account);
  }
  return ok(await showFullPull(world, pull));
}

interface Edit {
  readonly title: string;
  readonly body: string | null;
  readonly base: string;
}

/** One event that tells everything that changed. */
export async function editPull(
  world: World,
  pull: Pull,
  sender: Parameters<typeof emitPull>[3],
  edit: Edit,
): Promise<void> {
  const { issue, baseRef } = pull;
  const from = await baseShaOf(pull);
  const changes = {
    ...(edit.title === issue.title ? {} : { title: { from: issue.title } }),
    ...(edit.body === issue.body ? {} : { body: { from: issue.body ?? '' } }),
    ...(edit.base === baseRef ? {} : { base: { ref: { from: baseRef }, sha: { from } } }),
  };
  if (Object.keys(changes).length === 0) return;
  if (edit.title !== issue.title) issue.renamers.push(sender);
  if (edit.body !== issue.body) issue.editors.push(sender);
  Object.assign(issue, { title: edit.title, body: edit.body, updatedAt: now() });
  pull.baseRef = edit.base;
  await emitPull(world, pull, 'edited', sender, { changes });
}

async function listCommits(call: RepositoryCall, world: World): Promise<ScanAnswer> {
  const pull = pullOf(call);
  const { gitDir } = call.repository;
  const commits = await readCommits(gitDir, ['--reverse', '--topo-order', pull.head.sha, `^${await baseShaOf(pull)}`]);
  return page(call, commits.slice(0, mostCommits), (commit) => showCommit(world, call.repository, commit));
}

async function listFiles(call: RepositoryCall, world: World): Promise<ScanAnswer> {
  const pull = pullOf(call);
  const { gitDir } = call.repository;
  const base = await baseShaOf(pull);
  const files = await diffFiles(gitDir, (await mergeBase(gitDir, base, pull.head.sha)) ?? base, pull.head.sha);
  return page(call, files.slice(0, mostFiles), (file) => showFile(world, call.repository, pull.head.sha, file));
}

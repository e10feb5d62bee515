/** Pull requests: opened, followed when branches move, merged. */
import { listCommits } from '../git/read.ts';
import { borrow, findCommit, isAncestor, mergeBase, setRef, zero } from '../git/repository.ts';
import { commitTree, mergeTrees, rebase } from '../git/write.ts';
import { Refusal, conflict } from '../http/refusal.ts';
import { showAccount } from '../show/account.ts';
import { baseShaOf, showFullPull } from '../show/pull.ts';
import { repositoryContext } from '../show/repository.ts';
import { type Account, type App, type Author, type Pull, type Repository, pullsOf } from '../state/model.ts';
import { now } from '../state/state.ts';
import type { World } from '../world.ts';
import { newIssue } from './issues.ts';
import { type RefChange, moveRef } from './refs.ts';
import { checksFor, complaintAbout } from './rules.ts';

export interface NewPull {
  readonly repository: Repository;
  readonly author: Author;
  readonly title: string;
  readonly body: string | null;
  readonly head: { readonly repository: Repository; readonly ref: string };
  readonly base: string;
  readonly draft: boolean;
}

/** The head must exist. */
export async function openPull(world: World, wanted: NewPull): Promise<Pull> {
  const sha = (await findCommit(wanted.head.repository.gitDir, `refs/heads/${wanted.head.ref}`)) ?? zero;
  const issue = newIssue(world, wanted.repository, wanted.author, { title: wanted.title, body: wanted.body });
  const head = { ...wanted.head, sha };
  const pull: Pull = {
    id: world.state.nextId(),
    issue,
    head,
    baseRef: wanted.base,
    draft: wanted.draft,
    reviews: [],
    reviewComments: [],
    merged: null,
  };
  await keepHead(pull);
  issue.pull = pull;
  await emitPull(world, pull, 'opened', wanted.author.account);
  return pull;
}

async function keepHead({ issue, head }: Pull): Promise<void> {
  await borrow(issue.repository.gitDir, head.repository.gitDir, head.sha, `refs/pull/${issue.number}/head`);
}

export async function emitPull(
  world: World,
  pull: Pull,
  action: string,
  sender: Account,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { repository, number } = pull.issue;
  world.webhooks.emit({
    name: 'pull_request',
    action,
    repository,
    sender,
    payload: {
      number,
      pull_request: await showFullPull(world, pull),
      ...more,
      ...repositoryContext(world, repository),
      sender: showAccount(world, sender),
    },
  });
}

/** Open pull requests whose head or base a moved branch is. */
export async function followPulls(world: World, moved: Repository, change: RefChange, sender: Account): Promise<void> {
  const branch = change.ref.slice('refs/heads/'.length);
  for (const repository of world.state.repositories.values()) {
    for (const pull of pullsOf(repository).filter(({ issue }) => issue.state === 'open')) {
      if (pull.head.repository === moved && pull.head.ref === branch) await followHead(world, pull, change, sender);
      else if (repository === moved && pull.baseRef === branch) await closeIfContained(world, pull, change, sender);
    }
  }
}

async function followHead(world: World, pull: Pull, { before, after }: RefChange, sender: Account): Promise<void> {
  if (after === zero) return closePull(world, pull, sender);
  pull.head.sha = after;
  pull.issue.updatedAt = now();
  await keepHead(pull);
  await emitPull(world, pull, 'synchronize', sender, { before, after });
}

/** Somebody pushed the pull request's commits to the base: that merges it. */
async function closeIfContained(
  world: World,
  pull: Pull,
  { before, after }: RefChange,
  sender: Account,
): Promise<void> {
  if (after === zero || !(await isAncestor(pull.issue.repository.gitDir, pull.head.sha, after))) return;
  pull.merged = { at: now(), by: sender, commit: after, base: before };
  await closePull(world, pull, sender);
}

export async function closePull(world: World, pull: Pull, sender: Account): Promise<void> {
  const at = now();
  Object.assign(pull.issue, { state: 'closed', closedAt: at, closedBy: sender, updatedAt: at });
  await emitPull(world, pull, 'closed', sender);
}

export async function reopenPull(world: World, pull: Pull, sender: Account): Promise<void> {
  Object.assign(pull.issue, { state: 'open', closedAt: null, closedBy: null, updatedAt: now() });
  pull.head.sha = (await findCommit(pull.head.repository.gitDir, `refs/heads/${pull.head.ref}`)) ?? pull.head.sha;
  await keepHead(pull);
  await emitPull(world, pull, 'reopened', sender);
}

export interface Merge {
  readonly by: Account;
  readonly app: App | null;
  readonly method: 'merge' | 'squash' | 'rebase';
  /** Refused when the head is another one by now. */
  readonly sha: string | null;
  readonly message: string | null;
}

/** The commit on the base. Throws what GitHub answers when it does not merge. */
export async function mergePull(world: World, pull: Pull, merge: Merge): Promise<string> {
  await assertMergeable(world, pull, merge);
  const base = await baseShaOf(pull);
  const commit = await mergeCommit(pull, base, merge);
  if (commit === null) throw notMergeable();
  pull.merged = { at: now(), by: merge.by, commit, base };
  Object.assign(pull.issue, { state: 'closed', closedAt: now(), closedBy: merge.by, updatedAt: now() });
  await moveRef(world, pull.issue.repository, `refs/heads/${pull.baseRef}`, commit, merge.by);
  await emitPull(world, pull, 'closed', merge.by);
  return commit;
}

const notMergeable = (): Refusal => new Refusal(405, 'Pull Request is not mergeable');

async function assertMergeable(world: World, pull: Pull, { by, app, sha }: Merge): Promise<void> {
  const { issue, head } = pull;
  if (issue.state !== 'open') throw notMergeable();
  if (pull.draft) throw new Refusal(405, 'Pull Request is still a draft');
  if (sha !== null && sha !== head.sha) throw conflict('Head branch was modified. Review and try the merge again.');
  const complaints = checksFor(world, issue.repository, pull.baseRef, by, app).flatMap(
    (check) => complaintAbout(issue.repository, head.sha, check) ?? [],
  );
  if (complaints.length > 0)
    throw new Refusal(405, `Repository rule violations found\n\n${complaints.join('\n\n')}\n\n`);
}

async function mergeCommit(
  { issue, head }: Pull,
  base: string,
  { method, by, message }: Merge,
): Promise<string | null> {
  const { gitDir } = issue.repository;
  const author = { name: by.login, email: by.email };
  if (method === 'rebase') return rebase(gitDir, await withoutMerges(gitDir, base, head.sha), base);
  const tree = await mergeTrees(gitDir, base, head.sha);
  if (tree === null) return null;
  const title = `${issue.title} (#${issue.number})`;
  if (method === 'squash') return commitTree(gitDir, { tree, parents: [base], message: message ?? title, author });
  const told =
    message ?? `Merge pull request #${issue.number} from ${head.repository.owner.login}/${head.ref}\n\n${issue.title}`;
  return commitTree(gitDir, { tree, parents: [base, head.sha], message: told, author });
}

async function withoutMerges(gitDir: string, base: string, head: string): Promise<string[]> {
  const from = (await mergeBase(gitDir, base, head)) ?? base;
  return listCommits(gitDir, from, head);
}

/** As when somebody presses "Merge when ready": the merge queue makes a commit of its own and asks for checks. */
export async function queuePull(pull: Pull, sender: Account): Promise<{ ref: string; head: string; base: string }> {
  const { repository, number } = pull.issue;
  const base = await baseShaOf(pull);
  const head = await mergeCommit(pull, base, { by: sender, app: null, method: 'merge', sha: null, message: null });
  if (head === null) throw notMergeable();
  const ref = `refs/heads/gh-readonly-queue/${pull.baseRef}/pr-${number}-${base}`;
  await setRef(repository.gitDir, ref, head);
  return { ref, head, base };
}

/** Pull requests: who asks from the model, what from Git. */
import { countChanges } from '../git/diff.ts';
import { countCommits } from '../git/read.ts';
import { findCommit, mergeBase } from '../git/repository.ts';
import { mergeTrees } from '../git/write.ts';
import type { Pull, Repository } from '../state/model.ts';
import type { World } from '../world.ts';
import { associationOf, showAccount, showMaybeAccount } from './account.ts';
import { commentsOf, showLabels } from './issue.ts';
import { nodeId } from './node-id.ts';
import { pageOf, showRepository, urlOf } from './repository.ts';

type Shown = Readonly<Record<string, unknown>>;

/** The base's commit now; of a merged one, what it was merged into. */
export async function baseShaOf({ issue, baseRef, merged, head }: Pull): Promise<string> {
  return merged?.base ?? (await findCommit(issue.repository.gitDir, `refs/heads/${baseRef}`)) ?? head.sha;
}

/** As lists show it. */
export async function showPull(world: World, pull: Pull): Promise<Shown> {
  const { issue, head, merged } = pull;
  const { repository, number } = issue;
  const [assignee = null] = issue.assignees;
  return {
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    number,
    state: issue.state,
    locked: issue.locked,
    title: issue.title,
    body: issue.body,
    draft: pull.draft,
    user: showAccount(world, issue.author.account),
    author_association: associationOf(world, issue.author, repository),
    labels: showLabels(world, issue),
    milestone: null,
    active_lock_reason: null,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: merged?.at ?? null,
    merge_commit_sha: merged?.commit ?? null,
    assignee: showMaybeAccount(world, assignee),
    assignees: issue.assignees.map((each) => showAccount(world, each)),
    requested_reviewers: [],
    requested_teams: [],
    auto_merge: null,
    head: showSide(world, head.repository, head.ref, head.sha),
    base: showSide(world, repository, pull.baseRef, await baseShaOf(pull)),
    ...addresses(world, pull),
  };
}

function showSide(world: World, repository: Repository, ref: string, sha: string): Shown {
  const label = `${repository.owner.login}:${ref}`;
  return { label, ref, sha, user: showAccount(world, repository.owner), repo: showRepository(world, repository) };
}

function addresses(world: World, { issue, head }: Pull): Shown {
  const { repository, number } = issue;
  const url = `${urlOf(world, repository)}/pulls/${number}`;
  const asIssue = `${urlOf(world, repository)}/issues/${number}`;
  const page = `${pageOf(world, repository)}/pull/${number}`;
  const links = {
    html: page,
    issue: asIssue,
    comments: `${asIssue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${urlOf(world, repository)}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${urlOf(world, repository)}/statuses/${head.sha}`,
  };
  return {
    url,
    ...Object.fromEntries(Object.entries(links).map(([name, href]) => [`${name}_url`, href])),
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    _links: Object.fromEntries(Object.entries({ self: url, ...links }).map(([name, href]) => [name, { href }])),
  };
}

/** One asked for by its number, and in webhooks. */
export async function showFullPull(world: World, pull: Pull): Promise<Shown> {
  const { issue, head, merged } = pull;
  const { gitDir } = issue.repository;
  const base = await baseShaOf(pull);
  const [additions, deletions, changed] = await countChanges(
    gitDir,
    (await mergeBase(gitDir, base, head.sha)) ?? base,
    head.sha,
  );
  const isOpen = issue.state === 'open';
  const mergeable = isOpen ? (await mergeTrees(gitDir, base, head.sha)) !== null : null;
  return {
    ...(await showPull(world, pull)),
    merged: merged !== null,
    merged_by: showMaybeAccount(world, merged?.by ?? null),
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable === null ? 'unknown' : mergeable ? 'clean' : 'dirty',
    comments: commentsOf(issue).length,
    review_comments: pull.reviewComments.length,
    maintainer_can_modify: false,
    commits: await countCommits(gitDir, base, head.sha),
    additions,
    deletions,
    changed_files: changed,
  };
}

export async function showMinimalPull(world: World, pull: Pull): Promise<Shown> {
  const { issue, head, id } = pull;
  const named = (repository: Repository): Shown => ({
    id: repository.id,
    url: urlOf(world, repository),
    name: repository.name,
  });
  return {
    id,
    number: issue.number,
    url: `${urlOf(world, issue.repository)}/pulls/${issue.number}`,
    head: { ref: head.ref, sha: head.sha, repo: named(head.repository) },
    base: { ref: pull.baseRef, sha: await baseShaOf(pull), repo: named(issue.repository) },
  };
}

/** Commits, trees and what changed. */
import type { FileChange } from '../git/diff.ts';
import type { Commit, Person } from '../git/read.ts';
import type { Account, CommitComment, Repository } from '../state/model.ts';
import type { World } from '../world.ts';
import { associationOf, showAccount, showMaybeAccount } from './account.ts';
import { nodeId } from './node-id.ts';
import { pageOf, urlOf } from './repository.ts';

type Shown = Readonly<Record<string, unknown>>;

export const verification = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

export function showCommit(world: World, repository: Repository, commit: Commit): Shown {
  const url = `${urlOf(world, repository)}/commits/${commit.sha}`;
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url,
    html_url: `${pageOf(world, repository)}/commit/${commit.sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${urlOf(world, repository)}/git/commits/${commit.sha}`,
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: showTreeName(world, repository, commit.tree),
      comment_count: 0,
      verification,
    },
    author: showMaybeAccount(world, accountOf(world, commit.author)),
    committer: showMaybeAccount(world, accountOf(world, commit.committer)),
    parents: commit.parents.map((sha) => showParent(world, repository, sha)),
  };
}

export function showCommitComment(world: World, repository: Repository, comment: CommitComment): Shown {
  const { id, author, commit, body, createdAt } = comment;
  return {
    id,
    node_id: nodeId('CommitComment', id),
    url: `${urlOf(world, repository)}/comments/${id}`,
    html_url: `${pageOf(world, repository)}/commit/${commit}#commitcomment-${id}`,
    user: showAccount(world, author),
    position: null,
    line: null,
    path: null,
    commit_id: commit,
    body,
    created_at: createdAt,
    updated_at: createdAt,
    author_association: associationOf(world, { account: author, app: null }, repository),
  };
}

/** As `/git/commits` shows it. */
export function showGitCommit(world: World, repository: Repository, commit: Commit): Shown {
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: `${urlOf(world, repository)}/git/commits/${commit.sha}`,
    html_url: `${pageOf(world, repository)}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: showTreeName(world, repository, commit.tree),
    message: commit.message,
    parents: commit.parents.map((sha) => showParent(world, repository, sha)),
    verification,
  };
}

/** As check suites and merge groups hold it. */
export function showSimpleCommit(commit: Commit): Shown {
  return {
    id: commit.sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: commit.committer.date,
    author: { name: commit.author.name, email: commit.author.email },
    committer: { name: commit.committer.name, email: commit.committer.email },
  };
}

/** As `push` events hold it. */
export function showPushedCommit(
  world: World,
  repository: Repository,
  commit: Commit,
  files: readonly FileChange[],
): Shown {
  const named = (person: Person): Shown => ({ name: person.name, email: person.email, date: person.date });
  const of = (...statuses: readonly string[]): string[] =>
    files.filter(({ status }) => statuses.includes(status)).map(({ filename }) => filename);
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer.date,
    url: `${pageOf(world, repository)}/commit/${commit.sha}`,
    author: named(commit.author),
    committer: named(commit.committer),
    added: of('added', 'copied', 'renamed'),
    removed: [
      ...of('removed'),
      ...files.flatMap(({ status, previous }) => (status === 'renamed' && previous !== null ? [previous] : [])),
    ],
    modified: of('modified', 'changed'),
  };
}

function showTreeName(world: World, repository: Repository, sha: string): Shown {
  return { sha, url: `${urlOf(world, repository)}/git/trees/${sha}` };
}

function showParent(world: World, repository: Repository, sha: string): Shown {
  return {
    sha,
    url: `${urlOf(world, repository)}/commits/${sha}`,
    html_url: `${pageOf(world, repository)}/commit/${sha}`,
  };
}

/**
 * GitHub knows people by the address in the commit: their own, or the one that it gives them.
 * https://docs.github.com/en/account-and-profile/reference/email-addresses-reference#your-noreply-email-address
 */
export function accountOf({ state }: World, { email }: Pick<Person, 'email'>): Account | null {
  const [, login] = /^(?:\d+\+)?([^+@]+)@users\.noreply\.example\.com$/i.exec(email) ?? [];
  const isOf = (each: Account): boolean => each.email === email || each.login.toLowerCase() === login?.toLowerCase();
  return [...state.accounts.values()].find(isOf) ?? null;
}

export function showFile(world: World, repository: Repository, commit: string, file: FileChange): Shown {
  const path = file.filename.split('/').map(encodeURIComponent).join('/');
  return {
    sha: file.sha,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${pageOf(world, repository)}/blob/${commit}/${path}`,
    raw_url: `${pageOf(world, repository)}/raw/${commit}/${path}`,
    contents_url: `${urlOf(world, repository)}/contents/${path}?ref=${commit}`,
    ...(file.patch === null ? {} : { patch: file.patch }),
    ...(file.previous === null ? {} : { previous_filename: file.previous }),
  };
}

/** Comments, pull requests and commits: who changed a text, and who wrote a commit together with its author. */
import { readCommit } from '../git/read.ts';
import { accountOf } from '../show/commit.ts';
import type { Account, Comment, Pull, Repository } from '../state/model.ts';
import type { World } from '../world.ts';
import { connection, type Paging } from './connection.ts';

export const accountNode = ({ id, login, type }: Account): object => ({ __typename: type, databaseId: id, login });

/** https://docs.github.com/en/graphql/reference/objects#issuecomment */
export const commentNode = (comment: Comment): object => ({
  __typename: 'IssueComment',
  databaseId: comment.id,
  lastEditedAt: comment.editedAt,
  userContentEdits: (paging: Paging) => byAccounts('editor', comment.editors, paging),
});

/** https://docs.github.com/en/graphql/reference/objects#pullrequest */
export const pullNode = ({ issue }: Pull): object => ({
  __typename: 'PullRequest',
  databaseId: issue.id,
  userContentEdits: (paging: Paging) => byAccounts('editor', issue.editors, paging),
  timelineItems: (paging: Paging) => byAccounts('actor', issue.renamers, paging, { __typename: 'RenamedTitleEvent' }),
});

const byAccounts = (name: string, accounts: readonly Account[], paging: Paging, more: object = {}): object =>
  connection(accounts, paging, (account) => ({ ...more, [name]: accountNode(account) }));

/**
 * The author first, then those whom the trailers of the message name.
 * https://docs.github.com/en/pull-requests/committing-changes-to-your-project/creating-and-editing-commits/creating-a-commit-with-multiple-authors
 */
export async function commitNode(world: World, repository: Repository, sha: string): Promise<object> {
  const { author, message } = await readCommit(repository.gitDir, sha);
  const named = [...message.matchAll(/^co-authored-by:[^<\n]*<([^>\n]*)>/gim)].map(([, email = '']) => ({ email }));
  return {
    __typename: 'Commit',
    oid: sha,
    authors: (paging: Paging) =>
      connection([author, ...named], paging, (person) => {
        const account = accountOf(world, person);
        return { user: account && accountNode(account) };
      }),
  };
}

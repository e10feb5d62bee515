/** Who made a commit, as far as GitHub knows the addresses in it. */
import { call } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { askNodes } from '../graph.ts';
import { toId, type RawId } from '../ids.ts';
import { isProblem } from '../problems.ts';

/** Ids; null where the address belongs to nobody. */
export interface CommitAccounts {
  readonly author: number | null;
  readonly committer: number | null;
  /** Null: GitHub does not tell them all. */
  readonly coAuthors: readonly number[] | null;
}

/** https://docs.github.com/en/graphql/reference/objects#commit: the author, and those of `Co-authored-by` in the message. */
const authors =
  'query($ids: [ID!]!) { nodes(ids: $ids) { ... on Commit { authors(first: 100) { totalCount nodes { user { databaseId } } } } } }';

interface Authored {
  readonly authors?: {
    readonly totalCount: number;
    readonly nodes: readonly ({ readonly user: { readonly databaseId: number } | null } | null)[];
  };
}

/** Nobody where the commit is not there any more. @throws GitHubProblem */
export async function readCommitAccounts(github: GitHub, where: Where, sha: string): Promise<CommitAccounts> {
  try {
    // The list, and not the commit alone, which would bring its files along.
    const route = 'GET /repos/{owner}/{repo}/commits';
    const [commit] = await call(github, 'read who made a commit', route, { ...where, sha, per_page: 1 });
    const mayHaveMore = /co-authored-by/i.test(commit?.commit.message ?? '');
    return {
      author: idOf(commit?.author),
      committer: idOf(commit?.committer),
      coAuthors: commit && mayHaveMore ? await readAuthors(github, commit.node_id) : [],
    };
  } catch (error) {
    if (isProblem(error, 'not-found', 'conflict', 'invalid')) return { author: null, committer: null, coAuthors: [] };
    throw error;
  }
}

/** Only GitHub knows all the addresses of an account. */
async function readAuthors(github: GitHub, id: string): Promise<readonly number[] | null> {
  const [found] = await askNodes<Authored>(github, 'read who made a commit', authors, [id]);
  if (!found?.authors || found.authors.totalCount > found.authors.nodes.length) return null;
  return found.authors.nodes.flatMap((actor) => actor?.user?.databaseId ?? []);
}

/**
 * The newest commit up to `sha` that changed a path, and who made it: the login, else the name in the commit. Null where
 * there is none. @throws GitHubProblem
 */
export async function readLastChange(
  github: GitHub,
  where: Where,
  { sha, path }: { readonly sha: string; readonly path: string },
): Promise<{ readonly sha: string; readonly by: string | null } | null> {
  const route = 'GET /repos/{owner}/{repo}/commits';
  const [commit] = await call(github, 'read who changed a file', route, { ...where, sha, path, per_page: 1 });
  return commit ? { sha: commit.sha, by: commit.author?.login ?? commit.commit.author?.name ?? null } : null;
}

/** Null or an empty object where the address belongs to nobody. */
function idOf(account: { readonly id?: RawId } | null | undefined): number | null {
  return account?.id === undefined ? null : toId(account.id);
}

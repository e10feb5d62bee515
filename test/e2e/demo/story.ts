/**
 * The story that the demonstration tells and the end-to-end test checks: a pull request with customers' data is
 * blocked, a revert on top does not help, an amended branch does, and the issue closes itself.
 */
import type { CheckRun, Issue, Pull, Repository, StandIn, Account } from '../../github/index.ts';
import { customerCsv, awsKey } from '../../support/secrets.ts';
import { createUntil, type OnWait, type Until } from './until.ts';

/** What GitHub shows at one stage. */
export interface Stage {
  readonly stage: 'opened' | 'reverted' | 'amended' | 'merged';
  readonly says: string;
  readonly check: { readonly status: string; readonly conclusion: string | null; readonly title: string | null };
  /** What GitHub answers to "Merge". */
  readonly merge: { readonly status: number; readonly message: string } | null;
  readonly issue: {
    readonly number: number;
    readonly state: string;
    readonly title: string;
    readonly url: string;
  } | null;
  /** Pages to look at. */
  readonly look: readonly string[];
}

export interface Cast {
  readonly github: StandIn;
  readonly repository: Repository;
  /** Maintains the repository and merges. */
  readonly maintainer: Account;
  /** Opens the pull request. */
  readonly developer: Account;
  /** Told what is waited for, each time. */
  readonly onWait?: OnWait;
}

const people = 412;

export async function* tell({ github, repository, maintainer, developer, onWait }: Cast): AsyncGenerator<Stage> {
  const until = createUntil(onWait);
  const branch = 'customer-import';
  const begin = await github.head(repository);
  const leak = await github.push(
    repository,
    branch,
    { 'data/customers.csv': customerCsv(people), 'config/production.env': `AWS_ACCESS_KEY_ID=${awsKey('demo')}\n` },
    { message: 'Import the customers', author: developer, parents: [begin] },
  );
  const pull = await github.openPull(repository, { head: branch, title: 'Import the customers', author: developer });
  const shown = createShow(github, { repository, pull, maintainer });

  const opened = await checkOf(repository, leak, until);
  await until(() => issuesOf(github, repository).length > 0, 'an issue');
  yield await shown('opened', `${people} customers and a key in a pull request`, opened, true);

  const reverted = await github.push(
    repository,
    branch,
    { 'data/customers.csv': null, 'config/production.env': null },
    { message: 'Remove the customers again', author: developer, parents: [leak] },
  );
  yield await shown(
    'reverted',
    'a revert on top: the commits of the branch still hold them',
    await checkOf(repository, reverted, until),
    true,
  );

  const amended = await github.commit(
    repository,
    branch,
    { 'docs/import.md': 'Customers are imported from the vault, never from a file.\n' },
    { message: 'Import the customers from the vault', author: developer, parents: [begin] },
  );
  await github.setBranch(repository, branch, amended, developer);
  const green = await checkOf(repository, amended, until);
  yield await shown('amended', 'the branch is rewritten: nothing of it is left', green, false);

  const merge = await github.merge(pull, maintainer);
  await until(() => issuesOf(github, repository).every(({ state }) => state === 'closed'), 'the issues to be closed');
  const last = await shown('merged', 'merged, and the issues closed themselves', green, false);
  yield { ...last, merge: { status: merge.status, message: merge.message } };
}

interface Scene {
  readonly repository: Repository;
  readonly pull: Pull;
  readonly maintainer: Account;
}

function createShow(github: StandIn, { repository, pull, maintainer }: Scene) {
  return async (stage: Stage['stage'], says: string, check: CheckRun, tries: boolean): Promise<Stage> => {
    const merge = tries ? await github.merge(pull, maintainer) : null;
    const [issue] = issuesOf(github, repository);
    return {
      stage,
      says,
      check: { status: check.status, conclusion: check.conclusion, title: check.title },
      merge: merge && { status: merge.status, message: merge.message },
      issue: issue
        ? {
            number: issue.number,
            state: issue.state,
            title: issue.title,
            url: `${urlOf(github, repository)}/issues/${issue.number}`,
          }
        : null,
      look: [`${urlOf(github, repository)}/pull/${pull.issue.number}/checks?check_run_id=${check.id}`],
    };
  };
}

function urlOf(github: StandIn, { owner, name }: Repository): string {
  return `${github.url}/${owner.login}/${name}`;
}

/** What the App opened, newest first. */
function issuesOf(_github: StandIn, { issues }: Repository): Issue[] {
  return [...issues.values()]
    .filter(({ author, pull, body }) => author.app !== null && pull === null && body?.includes('leakwarden:leak='))
    .toReversed();
}

/** The finished check of a commit; there is one, whatever happened. */
async function checkOf({ checkRuns }: Repository, head: string, until: Until): Promise<CheckRun> {
  const find = (): CheckRun | undefined =>
    [...checkRuns.values()].find(
      ({ suite, name, status }) => suite.headSha === head && name === 'leakwarden' && status === 'completed',
    );
  await until(() => find() !== undefined, `the check of ${head.slice(0, 10)}`);
  const found = find();
  if (!found) throw new Error('the check is gone');
  return found;
}

/** Under an issue nobody lets pass either what they brought in, whatever name stands in the commit. */
import { beforeAll, expect, test } from 'vitest';
import { begin, gather, issuesOf, type Cast } from '../../support/attempts.ts';
import { awsKey } from '../../support/secrets.ts';
import type { Account, Repository } from '../../github/index.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await gather();
});

async function leakOn(branch: string): Promise<Repository> {
  const { github, hear } = cast.app;
  const repository = await begin(cast);
  await hear();
  await github.push(repository, 'main', { 'b.txt': 'b\n' }, { author: cast.dan });
  const unknown = { ...cast.dan, login: 'nobody', email: 'nobody@example.org' };
  const files = { 'a.env': `AWS_ACCESS_KEY_ID=${awsKey(`brought to ${branch}`)}\n` };
  const commit = await github.commit(repository, branch, files, { author: unknown });
  await github.setBranch(repository, branch, commit, cast.mary);
  await hear();
  return repository;
}

async function say(repository: Repository, who: Account): Promise<string> {
  const [issue] = issuesOf(repository);
  if (!issue) throw new Error('no issue was opened');
  cast.app.github.comment(issue, who, '/leakwarden accept it is revoked');
  await cast.app.hear();
  expect(cast.app.failures.map(({ error }) => error)).toEqual([]);
  return [...repository.comments.values()].at(-1)?.body ?? '';
}

test.each(['main', 'topic'])('what was pushed to %s without a pull request', async (branch) => {
  const repository = await leakOn(branch);
  expect(await say(repository, cast.mary)).toContain('your own change');
  expect(issuesOf(repository)[0]?.state).toBe('open');
  await say(repository, cast.olga);
  expect(issuesOf(repository)[0]?.state).toBe('closed');
});

test('of what nobody knows who brought it two people decide', async () => {
  const repository = await leakOn('main');
  repository.activities.splice(1);
  expect(await say(repository, cast.mary)).toContain('a second person');
  expect(await say(repository, cast.mary)).toContain('a second person');
  expect(issuesOf(repository)[0]?.state).toBe('open');
  await say(repository, cast.olga);
  expect(issuesOf(repository)[0]?.state).toBe('closed');
});

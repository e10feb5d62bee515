/** Where the story of a leak stands changes: it moves, and nothing is left behind that nobody looks after. */
import { beforeEach, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../support/jobs.ts';
import { awsKey } from '../../support/secrets.ts';
import { issuesOf } from '../../support/attempts.ts';
import type { Account, Comment, Installation, Repository } from '../../github/index.ts';

const file = '.github/leakwarden.yml';
const at = (repository: string): string =>
  `enforce: { mode: block, rollout: { days: 0, mode: block } }\nreport: { repository: ${repository} }\nretention: { days: 5 }\n`;
let app: TestApp;
let acme: Account;
let installation: Installation;
let [first, second, shop]: Repository[] = [];

const create = (name: string, files = {}): Promise<Repository> =>
  app.github.createRepository({ owner: acme, name, files });

beforeEach(async () => {
  app = await startTestApp();
  acme = app.github.createOrganization('acme', app.github.createUser('olga'));
  installation = app.github.installApp(app.app, acme);
  [first, second] = [await create('first'), await create('second')];
  shop = await create('shop', { [file]: at('acme/first'), 'a.env': `AWS_ACCESS_KEY_ID=${awsKey('move')}\n` });
  await enrol();
});

async function enrol(): Promise<void> {
  await run({ kind: 'sync-repositories', installation: installation.id });
}

async function run(job: Parameters<TestApp['send']>[0]): Promise<void> {
  await app.send(job);
  await app.work();
  expect(app.failures.splice(0)).toEqual([]);
}

const leakIssues = (repository: Repository | undefined): ReturnType<typeof issuesOf> =>
  repository ? issuesOf(repository).filter(({ body }) => body?.includes('leakwarden:leak') ?? false) : [];
const comments = (repository: Repository | undefined): Comment[] => [...(repository?.comments.values() ?? [])];

test('another `report.repository`: the issue is there, and the old one points to it', async () => {
  expect(leakIssues(first)).toMatchObject([{ state: 'open' }]);
  if (!shop) throw new Error('no shop');
  await app.github.push(shop, 'main', { [file]: at('acme/second') });
  // What was tried a moment ago is waited for.
  app.pass(1);
  await run({ kind: 'review-leaks' });
  const [issue, ...others] = leakIssues(second);
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ state: 'open' });
  expect(leakIssues(first)).toMatchObject([{ state: 'closed' }]);
  expect(comments(first).map(({ body }) => body)).toEqual([
    expect.stringContaining(`/acme/second/issues/${issue?.number}`),
  ]);
  await run({ kind: 'review-leaks' });
  expect([leakIssues(first), leakIssues(second)]).toMatchObject([[{ state: 'closed' }], [{ state: 'open' }]]);
  expect(comments(first)).toHaveLength(1);
});

test('an old place that became public is told nothing, and tells nothing', async () => {
  if (!shop || !first) throw new Error('no repositories');
  await app.github.push(shop, 'main', { [file]: at('acme/second') });
  // What was tried a moment ago is waited for.
  app.pass(1);
  app.github.setVisibility(first, 'public');
  await run({ kind: 'review-leaks' });
  expect(leakIssues(second)).toMatchObject([{ state: 'open' }]);
  const [old] = leakIssues(first);
  expect(old).toMatchObject({ state: 'closed' });
  expect(old?.body).not.toMatch(/second|a\.env/);
  expect(comments(first)).toEqual([]);
});

test('a leak whose repository is lost goes on in another one where it stands', async () => {
  const other = await create('other', { [file]: at('acme/first'), 'b.env': `AWS_ACCESS_KEY_ID=${awsKey('move')}\n` });
  await enrol();
  if (!shop) throw new Error('no shop');
  await app.github.deleteRepository(shop);
  await enrol();
  expect(await app.db.selectFrom('leak').select(['repository_id', 'state']).execute()).toEqual([
    { repository_id: other.id, state: 'open' },
  ]);
  expect(leakIssues(first)).toMatchObject([{ state: 'open' }]);
});

test('one that stands nowhere else is closed when it is forgotten, and says that nothing was verified', async () => {
  if (!shop) throw new Error('no shop');
  await app.github.deleteRepository(shop);
  await enrol();
  expect(leakIssues(first)).toMatchObject([{ state: 'open' }]);
  app.pass(6 * 24);
  await run({ kind: 'delete-expired' });
  expect(leakIssues(first)).toMatchObject([{ state: 'closed' }]);
  expect(comments(first).map(({ body }) => body)).toEqual([expect.stringContaining('**not** verified')]);
});

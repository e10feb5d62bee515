/** The floor of an organisation changes: what was judged by the old one in its other repositories is judged again. */
import { beforeAll, expect, test } from 'vitest';
import { floor } from '../../../app/operate/floor.ts';
import { findDecisions } from '../../../app/store/index.ts';
import { startTestApp, type TestApp } from '../../support/jobs.ts';
import { awsKey } from '../../support/secrets.ts';
import type { Account, CheckRun, Installation, Repository } from '../../github/index.ts';

const blocking = 'enforce: { mode: block, rollout: { days: 0, mode: block } }\n';
const file = '.github/leakwarden.yml';
let app: TestApp;
let acme: Account;
let installation: Installation;
let shop: Repository;
let home: Repository;
let head: string;

beforeAll(async () => {
  app = await startTestApp();
  acme = app.github.createOrganization('acme', app.github.createUser('olga'));
  installation = app.github.installApp(app.app, acme);
  const createdAt = '2020-01-02T03:04:05Z';
  const files = { 'README.md': '# Shop\n' };
  shop = await app.github.createRepository({ owner: acme, name: 'shop', files, createdAt });
  home = await app.github.createRepository({ owner: acme, name: '.github-private', files: { [file]: blocking } });
  await app.send({ kind: 'sync-repositories', installation: installation.id });
  await app.work();
  head = await app.github.push(shop, 'leak', { 'app.env': `AWS_ACCESS_KEY_ID=${awsKey('floor')}\n` });
  await app.github.openPull(shop, { head: 'leak' });
  await app.send({ kind: 'judge-head', installation: installation.id, repository: shop.id, head, base: null });
  await app.work();
  // What was sent until now is not heard any more.
  await app.hear('ping');
  expect(check()).toMatchObject({ conclusion: 'failure' });
});

const check = (): CheckRun | undefined => [...shop.checkRuns.values()].findLast(({ suite }) => suite.headSha === head);

async function pushHome(files: Readonly<Record<string, string>>): Promise<void> {
  await app.github.push(home, 'main', files);
  await app.hear('push');
  expect(app.failures.splice(0)).toEqual([]);
}

test('a milder floor, of which the owners are told who made it so, and where', async () => {
  await pushHome({ [file]: 'enforce: { mode: warn }\n' });
  expect(check()).toMatchObject({ status: 'completed', conclusion: 'success' });
  const commit = await app.github.head(home, 'main');
  const [row] = await findDecisions(app.db, { actions: ['floor-weakened'] });
  expect(row).toMatchObject({
    head_sha: commit,
    reason: expect.stringContaining('enforce.mode: warn (was block)'),
  });
  const said = [...home.comments.values()].map(({ body }) => body).filter((body) => body.includes('became laxer'));
  expect(said).toEqual([expect.stringContaining(commit.slice(0, 12))]);
  expect(said[0]).toContain(row?.actor);
});

test('a stricter one', async () => {
  await pushHome({ [file]: blocking });
  expect(check()).toMatchObject({ status: 'completed', conclusion: 'failure' });
});

test('one that is broken for a while: the last good one holds', async () => {
  await pushHome({ [file]: 'enforce: { mode: perhaps }\n' });
  await app.send({ kind: 'judge-head', installation: installation.id, repository: shop.id, head, base: null });
  await app.work();
  expect(check()).toMatchObject({ conclusion: 'failure', summary: expect.stringContaining('is broken') });
  await pushHome({ [file]: blocking });
  expect(check()).toMatchObject({ conclusion: 'failure' });
});

test('what is pushed beside it asks nothing of other repositories', async () => {
  const from = app.github.requests.length;
  await pushHome({ 'profile/README.md': 'Hello\n' });
  expect(app.github.requests.slice(from).filter(({ path }) => path.includes('/shop'))).toEqual([]);
});

test('a repository with the floor that is deleted keeps it, until the operator drops it', async () => {
  await app.github.deleteRepository(home);
  await app.hear('repository');
  expect(app.failures.splice(0)).toEqual([]);
  expect(check()).toMatchObject({ conclusion: 'failure' });
  const context = { db: app.db, now: () => new Date() } as Parameters<typeof floor>[0];
  const order = { drop: 'acme/.github-private', actor: 'ops' };
  await expect(floor(context, order)).rejects.toThrow(/needs a reason/);
  const { floors, changed } = await floor(context, { ...order, reason: 'moved elsewhere' });
  expect([floors, changed]).toEqual([[], [installation.id]]);
  await app.send({ kind: 'compare-repositories', installation: installation.id });
  await app.work();
  expect(check()).toMatchObject({ conclusion: 'success' });
  expect(await findDecisions(app.db, { actions: ['floor-dropped'] })).toMatchObject([{ actor: 'ops' }]);
});

test('the end of the first, milder days', async () => {
  app.pass(15 * 24);
  await app.send({ kind: 'review-leaks' });
  await app.work();
  expect(app.failures.splice(0)).toEqual([]);
  expect(check()).toMatchObject({ conclusion: 'failure' });
});

test('a pull request of a public home says only that it weakens the floor; how, the owners are told', async () => {
  const reports = await app.github.createRepository({ owner: acme, name: 'reports', files: { 'README.md': '' } });
  const files = { [file]: 'enforce: { mode: warn }\nreport: { repository: acme/reports }\n' };
  const open = await app.github.createRepository({ owner: acme, name: '.github', visibility: 'public', files });
  const proposed = await app.github.push(open, 'laxer', { [file]: 'enforce: { mode: observe }\n' });
  await app.github.openPull(open, { head: 'laxer' });
  await app.send({
    kind: 'judge-head',
    installation: installation.id,
    repository: open.id,
    head: proposed,
    base: null,
  });
  await app.work();
  const { summary } = [...open.checkRuns.values()].findLast(({ suite }) => suite.headSha === proposed) ?? {};
  expect(summary).toMatch(/weakens the floor/);
  expect(summary).not.toMatch(/enforce|observe|warn/);
  // The summary moved: whether it was written before is seen after a moment.
  app.pass(0.1);
  await app.work();
  expect(app.failures.splice(0)).toEqual([]);
  const said = [...reports.comments.values()]
    .map(({ body }) => body)
    .filter((body) => body.includes('A pull request wants'));
  expect(said).toEqual([expect.stringContaining('enforce.mode: observe')]);
});

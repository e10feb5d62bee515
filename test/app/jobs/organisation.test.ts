/** The floor of an organisation changes: what was judged by the old one in its other repositories is judged again. */
import { beforeAll, expect, test } from 'vitest';
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
  shop = await app.github.createRepository({ owner: acme, name: 'shop', files: { 'README.md': '# Shop\n' } });
  home = await app.github.createRepository({ owner: acme, name: '.github-private', files: { [file]: blocking } });
  await app.send({ kind: 'enrol', installation: installation.id });
  await app.work();
  head = await app.github.push(shop, 'leak', { 'app.env': `AWS_ACCESS_KEY_ID=${awsKey('floor')}\n` });
  await app.github.openPull(shop, { head: 'leak' });
  await app.send({ kind: 'judge', installation: installation.id, repository: shop.id, head, base: null });
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

test('a milder floor', async () => {
  await pushHome({ [file]: 'enforce: { mode: warn }\n' });
  expect(check()).toMatchObject({ status: 'completed', conclusion: 'success' });
});

test('a stricter one', async () => {
  await pushHome({ [file]: blocking });
  expect(check()).toMatchObject({ status: 'completed', conclusion: 'failure' });
});

test('one that is broken for a while', async () => {
  await pushHome({ [file]: 'enforce: { mode: perhaps }\n' });
  await app.send({ kind: 'judge', installation: installation.id, repository: shop.id, head, base: null });
  await app.work();
  expect(check()).toMatchObject({ conclusion: 'action_required' });
  await pushHome({ [file]: blocking });
  expect(check()).toMatchObject({ conclusion: 'failure' });
});

test('what is pushed beside it asks nothing of other repositories', async () => {
  const from = app.github.requests.length;
  await pushHome({ 'profile/README.md': 'Hello\n' });
  expect(app.github.requests.slice(from).filter(({ path }) => path.includes('/shop'))).toEqual([]);
});

test('a repository with the floor that is deleted', async () => {
  await app.github.deleteRepository(home);
  await app.hear('repository');
  expect(app.failures.splice(0)).toEqual([]);
  expect(check()).toMatchObject({ conclusion: 'success' });
});

test('the end of the first, milder days', async () => {
  app.pass(15 * 24);
  await app.send({ kind: 'remind' });
  await app.work();
  expect(app.failures.splice(0)).toEqual([]);
  expect(check()).toMatchObject({ conclusion: 'failure' });
});

/** GitHub's limits: what they hold up goes on at the time that GitHub names, and nothing of it is lost. */
import { beforeEach, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../support/jobs.ts';
import { awsKey } from '../../support/secrets.ts';
import type { CheckRun, Installation, Repository } from '../../github/index.ts';

let app: TestApp;
let installation: Installation;
let shop: Repository;
let head: string;

beforeEach(async () => {
  app = await startTestApp();
  const acme = app.github.createOrganization('acme', app.github.createUser('olga'));
  installation = app.github.installApp(app.app, acme);
  const files = { '.github/leakwarden.yml': 'enforce: { mode: block, rollout: { days: 0, mode: block } }\n' };
  shop = await app.github.createRepository({ owner: acme, name: 'shop', files });
  await app.send({ kind: 'sync-repositories', installation: installation.id });
  await app.work();
  head = await app.github.push(shop, 'leak', { 'a.env': `AWS_ACCESS_KEY_ID=${awsKey('limits')}\n` });
  await app.github.openPull(shop, { head: 'leak' });
});

const checks = (): CheckRun[] => [...shop.checkRuns.values()].filter(({ suite }) => suite.headSha === head);
const issues = (): unknown[] => [...shop.issues.values()].filter(({ pull }) => pull === null);

async function judge(): Promise<void> {
  await app.send({ kind: 'judge-head', installation: installation.id, repository: shop.id, head, base: null });
  await app.work();
}

/** Seconds until the only job that waits goes on. */
function waitsFor(): number {
  expect(app.failures).toEqual([]);
  const [waiting, ...others] = app.later();
  expect(others).toEqual([]);
  return ((waiting?.at.getTime() ?? 0) - Date.now()) / 1000;
}

test('the primary limit: everything waits for the reset, and is done then', async () => {
  app.github.setLimit(installation, { remaining: 0, resetInSeconds: 1200 });
  await judge();
  expect(waitsFor()).toBeGreaterThan(1195);
  expect(waitsFor()).toBeLessThan(1210);
  expect(checks()).toEqual([]);
  app.github.setLimit(installation, { remaining: 5000, resetInSeconds: 1200 });
  app.pass(0.35);
  await app.work();
  expect(checks()).toMatchObject([{ conclusion: 'failure' }]);
  expect(issues()).toHaveLength(1);
});

test('the primary limit in the middle: the check says so meanwhile, and is the same one afterwards', async () => {
  app.github.faults.add({ path: /\/pulls\/\d+\/reviews$/, answer: 'primary-limit' });
  await judge();
  expect(waitsFor()).toBeGreaterThan(3500);
  expect(checks()).toMatchObject([{ status: 'completed', conclusion: expect.not.stringMatching(/success|neutral/) }]);
  app.pass(1.1);
  await app.work();
  expect(checks()).toMatchObject([{ conclusion: 'failure', annotations: [{ path: 'a.env' }] }]);
  expect(issues()).toHaveLength(1);
});

test('a secondary limit when the issue is opened: it is opened later, once', async () => {
  app.github.faults.add({ method: 'POST', path: /\/issues$/, answer: 'secondary-limit' });
  await judge();
  expect(waitsFor()).toBeLessThan(3);
  expect(issues()).toEqual([]);
  app.pass(0.02);
  await app.work();
  expect(app.failures).toEqual([]);
  expect(app.later()).toEqual([]);
  expect(issues()).toHaveLength(1);
});

test('an answer that is lost twice makes one issue, though lists hide it', async () => {
  app.github.hideNew({ issues: 3_600_000 });
  app.github.faults.add({ method: 'POST', path: /\/issues$/, answer: { status: 502, body: {} } });
  app.github.faults.add({ method: 'POST', path: /\/issues$/, answer: 'drop-answer' });
  await judge();
  app.failures.splice(0);
  const settle = async (hours: number): Promise<void> => {
    app.pass(hours);
    const leak = await app.db.selectFrom('leak').select('id').executeTakeFirstOrThrow();
    await app.send({ kind: 'sync-issue', installation: installation.id, repository: shop.id, leak: leak.id });
    await app.work();
    app.failures.splice(0);
  };
  // The first attempt settled: the second is made, and its answer is lost. The third waits for the second.
  await settle(0.01);
  expect(issues()).toHaveLength(1);
  await settle(0);
  expect(issues()).toHaveLength(1);
  expect(waitsFor()).toBeGreaterThan(20);
  app.github.hideNew({ issues: 0 });
  await settle(0.01);
  expect(issues()).toHaveLength(1);
  const told = await app.db.selectFrom('leak').select('issue_number').executeTakeFirst();
  expect(told?.issue_number).toBeGreaterThan(0);
});

test('what is left of the hour is kept for judging: the check comes at once, the issue with the next hour', async () => {
  app.github.setLimit(installation, { remaining: 900, resetInSeconds: 1200 });
  await judge();
  expect(checks()).toMatchObject([{ conclusion: 'failure' }]);
  expect(issues()).toEqual([]);
  expect(waitsFor()).toBeGreaterThan(1195);
  app.github.setLimit(installation, { remaining: 5000, resetInSeconds: 3600 });
  app.pass(0.35);
  await app.work();
  expect(issues()).toHaveLength(1);
});

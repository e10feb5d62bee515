/** A process dies between two steps, or is taken for dead: what it left is ended by the next one, once. */
import { beforeEach, expect, test } from 'vitest';
import { changeLeak, saveSight } from '../../../app/store/index.ts';
import { startTestApp, type TestApp } from '../../support/jobs.ts';
import { awsKey } from '../../support/secrets.ts';
import type { Account, Comment, Installation, Issue, Repository } from '../../github/index.ts';

let app: TestApp;
let acme: Account;
let installation: Installation;
let shop: Repository;

beforeEach(async () => {
  app = await startTestApp();
  acme = app.github.createOrganization('acme', app.github.createUser('olga'));
  installation = app.github.installApp(app.app, acme);
  const files = { '.github/leakwarden.yml': 'enforce: { mode: block, rollout: { days: 0, mode: block } }\n' };
  shop = await app.github.createRepository({ owner: acme, name: 'shop', files });
});

const at = () => ({ installation: installation.id, repository: shop.id });
const issues = (): Issue[] => [...shop.issues.values()].filter(({ pull }) => pull === null);
const comments = (): Comment[] => [...shop.comments.values()];
const leak = (): Promise<{ id: string }> => app.db.selectFrom('leak').selectAll().executeTakeFirstOrThrow();

async function enrol(): Promise<void> {
  await app.send({ kind: 'sync-repositories', installation: installation.id });
  await app.work();
}

async function openLeak(): Promise<string> {
  const head = await app.github.push(shop, 'leak', { 'a.env': `AWS_ACCESS_KEY_ID=${awsKey('lost')}\n` });
  await app.github.openPull(shop, { head: 'leak' });
  await app.send({ kind: 'judge-head', ...at(), head, base: null });
  return head;
}

test('an issue whose opening was remembered, and nothing after it: no comment repeats its text', async () => {
  await enrol();
  await openLeak();
  app.github.faults.add({ method: 'PATCH', path: /\/issues\/\d+$/, answer: { status: 502, body: {} } });
  await app.work();
  expect(issues()).toHaveLength(1);
  const { id } = await leak();
  await changeLeak(app.db, id, { issue_hash: null, due_at: null });
  await app.send({ kind: 'sync-issue', ...at(), leak: id });
  await app.work();
  expect(comments()).toEqual([]);
});

test('a head that is judged again keeps its one check', async () => {
  await enrol();
  const head = await openLeak();
  await app.work();
  await app.send({ kind: 'judge-head', ...at(), head, base: null });
  await app.work();
  const runs = [...shop.checkRuns.values()].filter(({ suite }) => suite.headSha === head);
  expect(runs).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
});

test('what was pushed and pushed away before the first sweep is found', async () => {
  await enrol();
  await app.db.updateTable('repository').set({ known_commits: null, swept_at: null }).execute();
  const main = await app.github.head(shop);
  const after = await app.github.push(shop, 'main', { 'a.env': `AWS_ACCESS_KEY_ID=${awsKey('away')}\n` });
  await app.github.setBranch(shop, 'main', main);
  await app.send({ kind: 'scan-push', ...at(), before: main, after });
  await app.work();
  expect(app.failures).toEqual([]);
  expect(issues()).toHaveLength(1);
});

test('a leak that is gone before its issue was opened has one all the same, closed', async () => {
  await enrol();
  const [limited, soon] = [
    { status: 502, body: {} },
    { method: 'POST', path: /\/issues$/ },
  ];
  app.github.faults.add({ ...soon, answer: limited });
  await openLeak();
  await app.work();
  app.failures.splice(0);
  const { id } = await leak();
  await saveSight(app.db, { leak: id, repository: shop.id, present: false, inPulls: false });
  app.pass(0.01);
  await app.send({ kind: 'sync-issue', ...at(), leak: id });
  await app.work();
  expect(app.failures).toEqual([]);
  expect(issues().map(({ state }) => state)).toEqual(['closed']);
});

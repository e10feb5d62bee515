/** Webhooks that never came, and what happened while nobody listened: found again by looking. */
import { beforeEach, describe, expect, test } from 'vitest';
import {
  findInstallation,
  findRepository,
  openCheck,
  receiveDeliveries,
  startDelivery,
} from '../../../app/store/index.ts';
import { startTestApp, type TestApp } from '../../support/jobs.ts';
import { nextSecond } from '../../support/next-second.ts';
import { awsKey } from '../../support/secrets.ts';
import type { Account, CheckRun, Installation, Repository } from '../../github/index.ts';

const blocking = 'enforce: { mode: block, rollout: { days: 0, mode: block } }\n';
let app: TestApp;
let acme: Account;
let installation: Installation;

beforeEach(async () => {
  app = await startTestApp();
  acme = app.github.createOrganization('acme', app.github.createUser('olga'));
  installation = app.github.installApp(app.app, acme);
});

function createRepository(name: string): Promise<Repository> {
  return app.github.createRepository({ owner: acme, name, files: { '.github/leakwarden.yml': blocking } });
}

async function reconcile(): Promise<void> {
  await app.send({ kind: 'reconcile' });
  await app.work();
  expect(app.failures).toEqual([]);
}

async function openLeak(repository: Repository, branch: string): Promise<string> {
  const head = await app.github.push(repository, branch, { 'a.env': `AWS_ACCESS_KEY_ID=${awsKey(branch)}\n` });
  await app.github.openPull(repository, { head: branch });
  return head;
}

const checksOf = ({ checkRuns }: Repository, head: string): CheckRun[] =>
  [...checkRuns.values()].filter(({ suite }) => suite.headSha === head);

const askedAgain = (): string[] => app.github.deliveries.filter(({ redelivery }) => redelivery).map(({ guid }) => guid);

describe('deliveries', () => {
  test('that failed are asked for again, but not what arrived all the same', async () => {
    const shop = await createRepository('shop');
    await openLeak(shop, 'leak');
    await app.github.idle();
    const [first, ...others] = app.github.deliveries;
    if (!first) throw new Error('nothing was sent');
    await receiveDeliveries(app.db, [{ guid: first.guid, event: first.event }]);
    await reconcile();
    const asked = askedAgain();
    expect(asked.toSorted()).toEqual(others.map(({ guid }) => guid).toSorted());
  });

  test('that failed while the App was away for a day are asked for as well', async () => {
    await reconcile();
    await createRepository('shop');
    await app.github.idle();
    const missed = app.github.deliveries.filter(({ redelivery }) => !redelivery).map(({ guid }) => guid);
    app.pass(24);
    await reconcile();
    expect(new Set(askedAgain())).toEqual(new Set(missed));
  });

  test('whose job is gone are taken up again', async () => {
    await receiveDeliveries(app.db, [{ guid: 'lost', event: 'ping' }]);
    await startDelivery(app.db, 'lost');
    app.pass(1);
    await reconcile();
    expect(await startDelivery(app.db, 'lost')).toBeUndefined();
  });
});

describe('heads', () => {
  test('of pull requests that were opened while nobody listened are judged', async () => {
    const shop = await createRepository('shop');
    const head = await openLeak(shop, 'leak');
    await reconcile();
    expect(checksOf(shop, head)).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  });

  test('whose judging stopped in the middle are judged again, with the same check', async () => {
    const shop = await createRepository('shop');
    await reconcile();
    const head = await openLeak(shop, 'leak');
    await openCheck(app.db, { repository: shop.id, sha: head });
    await app.db.updateTable('check').set({ intent_at: new Date(), conclusion: null }).execute();
    app.pass(1);
    await reconcile();
    expect(checksOf(shop, head)).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  });

  test('that nobody wants any more leave nothing behind to look for again', async () => {
    const shop = await createRepository('shop');
    await reconcile();
    await openCheck(app.db, { repository: shop.id, sha: 'a'.repeat(40) });
    app.pass(1);
    await reconcile();
    expect(await app.db.selectFrom('check').selectAll().execute()).toEqual([]);
  });

  test('with a new text, of which no webhook told, are judged at least once a day', async () => {
    const shop = await createRepository('shop');
    await reconcile();
    await app.send({ kind: 'review-leaks' });
    await app.work();
    const asked = app.github.requests.filter(({ path }) => path.endsWith(`/pulls`));
    expect(asked.length).toBeGreaterThan(0);
    expect(await findRepository(app.db, shop.id)).toMatchObject({ state: 'active' });
  });
});

describe('installations', () => {
  test('a repository that was added meanwhile is picked up and scanned', async () => {
    await reconcile();
    const late = await createRepository('late');
    await app.github.push(late, 'main', { 'a.env': `AWS_ACCESS_KEY_ID=${awsKey('late')}\n` });
    await reconcile();
    expect(await findRepository(app.db, late.id)).toMatchObject({ state: 'active', swept_at: expect.any(Date) });
    expect(await app.db.selectFrom('leak').select('repository_id').execute()).toEqual([{ repository_id: late.id }]);
  });

  test('one that was removed is marked, with its repositories, and nothing is asked of it', async () => {
    const shop = await createRepository('shop');
    await reconcile();
    app.github.uninstall(installation);
    await reconcile();
    expect(await findInstallation(app.db, installation.id)).toMatchObject({ state: 'removed' });
    expect(await findRepository(app.db, shop.id)).toMatchObject({ state: 'removed' });
    const from = app.github.requests.length;
    await app.send({ kind: 'inspect-repository', installation: installation.id, repository: shop.id });
    await app.work();
    expect(app.github.requests.slice(from)).toEqual([]);
  });

  test('one that is suspended rests, and what came meanwhile is judged when it goes on', async () => {
    const shop = await createRepository('shop');
    await reconcile();
    app.github.suspend(installation);
    // Whether something was pushed since is told by the second.
    await nextSecond();
    const head = await openLeak(shop, 'leak');
    await reconcile();
    expect(await findInstallation(app.db, installation.id)).toMatchObject({ state: 'suspended' });
    expect(checksOf(shop, head)).toEqual([]);
    app.github.suspend(installation, false);
    await reconcile();
    expect(checksOf(shop, head)).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  });
});

test('a default branch that is written anew has open pull requests judged again', async () => {
  const { github } = app;
  const shop = await createRepository('shop');
  await github.push(shop, 'main', { 'a.env': `AWS_ACCESS_KEY_ID=${awsKey('purged')}\n` });
  await app.hear();
  const head = await github.push(shop, 'topic', { 'b.txt': 'b\n' });
  await github.openPull(shop, { head: 'topic' });
  await app.hear();
  expect(checksOf(shop, head).map(({ conclusion }) => conclusion)).toEqual(['success']);
  const purged = await github.commit(shop, 'any', { '.github/leakwarden.yml': blocking }, { parents: [] });
  await github.setBranch(shop, 'main', purged);
  await app.hear();
  expect(checksOf(shop, head).map(({ conclusion }) => conclusion)).toEqual(['failure']);
});

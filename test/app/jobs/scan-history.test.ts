/** The scan of a whole history goes on where it was broken off, and what it could not look at is told. */
import { beforeAll, expect, test } from 'vitest';
import { findRepository } from '../../../app/store/index.ts';
import { startTestApp, type TestApp } from '../../support/jobs.ts';
import { issuesOf } from '../../support/attempts.ts';
import { awsKey } from '../../support/secrets.ts';
import type { ScanOrder } from '../../../scan/index.ts';
import type { Account, Installation, Repository } from '../../github/index.ts';

let app: TestApp;
let acme: Account;
let installation: Installation;
let shop: Repository;
const scans: ScanOrder['history'][] = [];
let failAt = 3;

beforeAll(async () => {
  app = await startTestApp({
    historyStep: 2,
    onSweep: ({ history }) => {
      scans.push(history);
      if (scans.length === failAt) throw new Error('the process dies');
    },
  });
  acme = app.github.createOrganization('acme', app.github.createUser('olga'));
  installation = app.github.installApp(app.app, acme);
  shop = await app.github.createRepository({ owner: acme, name: 'shop', files: { 'README.md': '# Shop\n' } });
  for (const at of [1, 2, 3, 4, 5, 6])
    await app.github.push(shop, 'main', { [`${at}.env`]: `AWS_ACCESS_KEY_ID=${awsKey(`sweep ${at}`)}\n` });
  await app.github.push(shop, 'side', { 'side.env': `AWS_ACCESS_KEY_ID=${awsKey('side')}\n` });
});

async function run(job: Parameters<TestApp['send']>[0]): Promise<void> {
  await app.send(job);
  await app.work();
}

test('what broke off is seen, and goes on with the step in which it broke off', async () => {
  await run({ kind: 'sync-repositories', installation: installation.id });
  expect(app.failures.splice(0)).toMatchObject([{ job: { kind: 'scan-history' } }]);
  const before = await findRepository(app.db, shop.id);
  expect(before).toMatchObject({ swept_at: null, sweep_state: { scanned: 4, commits: 7 } });
  expect(await app.metrics.expose()).toContain('leakwarden_repositories{sweep="running"} 1');
  expect(await app.db.selectFrom('leak').select('id').execute()).toHaveLength(3);
  failAt = 0;
  const from = scans.length;
  await run({ kind: 'scan-history', installation: installation.id, repository: shop.id });
  expect(app.failures).toEqual([]);
  expect(scans.slice(from)).toMatchObject([{ kind: 'between', from: before?.sweep_state?.done }, { kind: 'between' }]);
  expect(await findRepository(app.db, shop.id)).toMatchObject({ swept_at: expect.any(Date), sweep_state: null });
  const leaks = await app.db.selectFrom('leak').select(['id', 'origin']).execute();
  expect(leaks.map(({ origin }) => origin)).toEqual(Array.from({ length: 7 }, () => 'sweep'));
});

test('what was pushed and could not be looked at stands in the summary', async () => {
  // A zip archive whose one entry is encrypted, by its flags.
  const zip = Buffer.from('504b03041400010000000000000000000000000004000000040000000500000061', 'hex');
  const before = await app.github.head(shop);
  const after = await app.github.push(shop, 'main', { 'secret.zip': zip });
  await run({ kind: 'scan-push', installation: installation.id, repository: shop.id, before, after });
  expect(app.failures).toEqual([]);
  expect(await findRepository(app.db, shop.id)).toMatchObject({ not_covered: [{ path: 'secret.zip' }] });
  const summary = issuesOf(shop).find(({ title }) => title.startsWith('Leakwarden:'));
  expect(summary?.body).toContain('not looked at: secret.zip');
});

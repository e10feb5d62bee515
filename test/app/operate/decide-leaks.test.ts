/** `leakwarden leaks --accept`: many at once, each through the gate, and back again. */
import { beforeEach, expect, test } from 'vitest';
import { decideLeaks, undoLeaks } from '../../../app/operate/decide-leaks.ts';
import { listedLeaks } from '../../../app/operate/leaks.ts';
import { findDecisions } from '../../../app/store/index.ts';
import { startTestApp, type TestApp } from '../../support/jobs.ts';
import { awsKey } from '../../support/secrets.ts';
import type { Account } from '../../github/index.ts';

let app: TestApp;
let developer: Account;

beforeEach(async () => {
  app = await startTestApp();
  const owner = app.github.createUser('olga');
  developer = app.github.createUser('dario');
  const acme = app.github.createOrganization('acme', owner);
  const installation = app.github.installApp(app.app, acme);
  const files = { '.github/leakwarden.yml': 'enforce: { mode: block, rollout: { days: 0, mode: block } }\n' };
  const repository = await app.github.createRepository({ owner: acme, name: 'shop', visibility: 'private', files });
  app.github.grant(repository, developer, 'maintain');
  const leaked = Object.fromEntries(
    ['a', 'b', 'c'].map((name) => [`${name}.env`, `AWS_ACCESS_KEY_ID=${awsKey(name)}\n`]),
  );
  await app.github.push(repository, 'leak', leaked, { author: developer });
  await app.github.openPull(repository, { head: 'leak', author: developer });
  await app.send({ kind: 'sync-repositories', installation: installation.id });
  await app.work();
  expect(app.failures).toEqual([]);
});

async function order(actor: string, reason = 'samples of the vendor', path = ['{a,b}.env']): Promise<string> {
  const asked = { query: { path }, action: 'accept' as const, reason, until: null, actor };
  const { order: name, jobs } = await decideLeaks(app.operate, asked);
  for (const job of jobs) await app.send(job);
  await app.work();
  expect(app.failures).toEqual([]);
  return name ?? '';
}

const states = async (): Promise<readonly string[]> =>
  (await listedLeaks(app.operate, {})).map(({ places, state }) => `${places[0]?.path} ${state}`).toSorted();
const open = ['a.env open', 'b.env open', 'c.env open'];
const accepted = ['a.env accepted', 'b.env accepted', 'c.env open'];

test('who has the right decides about all that are chosen, and it can be taken back', async () => {
  const name = await order('olga');
  expect(await states()).toEqual(accepted);
  const { jobs } = await undoLeaks(app.operate, { order: name, actor: 'operator' });
  expect(jobs).toHaveLength(2);
  for (const job of jobs) await app.send(job);
  await app.work();
  expect(await states()).toEqual(open);
  expect((await undoLeaks(app.operate, { order: name, actor: 'operator' })).jobs).toEqual([]);
});

test('who brought them in may not, and the audit log says so', async () => {
  await order('dario');
  expect(await states()).toEqual(open);
  const refused = (await findDecisions(app.db, { actions: ['order-refused'] })).map(({ reason }) => reason);
  expect(refused).toEqual(['own-change', 'own-change']);
});

test('a later decision about one of them stays', async () => {
  const first = await order('olga');
  await undoLeaks(app.operate, { order: first, actor: 'operator' });
  const second = await order('olga', 'looked at again', ['a.env']);
  expect((await undoLeaks(app.operate, { order: first, actor: 'operator' })).jobs).toEqual([]);
  expect(second).not.toBe(first);
});

test('nobody of that name, no reason, no such order', async () => {
  await expect(order('nobody-of-that-name')).rejects.toThrow('is not a person on GitHub');
  await expect(order('olga', '??')).rejects.toThrow('needs a reason');
  await expect(undoLeaks(app.operate, { order: "x' or '1", actor: 'olga' })).rejects.toThrow('no order is called');
  expect(await states()).toEqual(open);
});

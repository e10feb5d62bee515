/** How far a leak got is told with it, where it is told: in a private place. */
import { expect, test } from 'vitest';
import { issuesOf } from '../../support/attempts.ts';
import { startTestApp, type TestApp } from '../../support/jobs.ts';
import { awsKey, customers, make } from '../../support/secrets.ts';
import { nextSecond } from '../../support/next-second.ts';
import type { Account, Repository } from '../../github/index.ts';

const rules = 'enforce: { mode: block, rollout: { days: 0, mode: block } }\n';
const leak = { 'a.env': `AWS_ACCESS_KEY_ID=${awsKey('exposure')}\n` };

interface Scene {
  readonly app: TestApp;
  readonly acme: Account;
  readonly run: (job: Parameters<TestApp['send']>[0]) => Promise<void>;
  readonly look: () => Promise<void>;
}

async function start(): Promise<Scene> {
  const app = await startTestApp();
  const acme = app.github.createOrganization('acme', app.github.createUser('olga'));
  const installation = app.github.installApp(app.app, acme);
  const run: Scene['run'] = async (job) => {
    await app.send(job);
    await app.work();
    expect(app.failures.splice(0)).toEqual([]);
  };
  return { app, acme, run, look: () => run({ kind: 'sync-repositories', installation: installation.id }) };
}

const bodyOf = (repository: Repository): string =>
  issuesOf(repository).find(({ body }) => body?.includes('leakwarden:leak'))?.body ?? '';

test('of a private repository: when it was public, who came by, and what else may hold it', async () => {
  const { app, acme, run, look } = await start();
  const { github } = app;
  const shop = await github.createRepository({ owner: acme, name: 'shop', files: { '.github/leakwarden.yml': rules } });
  await look();
  await github.push(shop, 'main', leak);
  shop.pages = 'private';
  shop.clones = [{ count: 12, uniques: 5, timestamp: '2026-11-29T00:00:00Z' }];
  await look();
  github.addRelease(shop, 'v1', '', { assets: [{ name: 'a.zip', content: Buffer.from('a'), downloads: 40 }] });
  await github.addRun(shop, { artifacts: { built: Buffer.from('x') } });
  await nextSecond();
  github.setVisibility(shop, 'public');
  await look();
  github.setVisibility(shop, 'private');
  await look();
  // GitHub is asked once a day.
  app.pass(25);
  await run({ kind: 'review-leaks' });
  const body = bodyOf(shop);
  expect(body).toContain('### Timeline');
  expect(body).toMatch(/pushed to GitHub\n[^]*became \*\*public\*\*\n[^]*became private/);
  expect(body).toContain('12 clones by 5 accounts');
  expect(body).toContain(
    'release `v1`: its source archives contain what its tag contains; 1 asset, downloaded 40 times',
  );
  expect(body).toContain('[1 artifact of Actions]');
  expect(body).toContain('the Pages site (private)');
  expect(body).toContain('split them off');
  expect(body).toContain('| **Who has access** | 1 person |');
});

test('of a public repository: a fork still serves it, and only the private place says so', async () => {
  const { app, acme, look } = await start();
  const { github } = app;
  const leaks = await github.createRepository({ owner: acme, name: 'leaks', files: { 'a.txt': 'a\n' } });
  const files = { '.github/leakwarden.yml': `${rules}report: { repository: acme/leaks }\n`, ...leak };
  const site = await github.createRepository({ owner: acme, name: 'site', visibility: 'public', files });
  await github.fork(site, github.createUser('mallory'));
  await look();
  expect(bodyOf(leaks)).toContain('`mallory/site` (public): **still serves it**');
  expect(issuesOf(site)).toEqual([]);
  expect(
    JSON.stringify([...site.checkRuns.values()].map(({ title, summary, text }) => [title, summary, text])),
  ).not.toContain('mallory');
});

test('is told without it where GitHub does not say', async () => {
  const { app, acme, look } = await start();
  const { github } = app;
  github.faults.add({ path: /\/traffic\//, times: 99, answer: { status: 503, body: {} } });
  const files = { '.github/leakwarden.yml': rules, ...leak };
  const shop = await github.createRepository({ owner: acme, name: 'shop', files });
  await look();
  expect(bodyOf(shop)).toContain('leaked in');
  expect(bodyOf(shop)).not.toContain('### Timeline');
});

test('a table that was weighed as public is not raised a second time while GitHub does not answer', async () => {
  const { app, acme, look } = await start();
  const { github } = app;
  const leaks = await github.createRepository({ owner: acme, name: 'leaks', files: { 'a.txt': 'a\n' } });
  const files = { '.github/leakwarden.yml': `${rules}report: { repository: acme/leaks }\n` };
  const site = await github.createRepository({ owner: acme, name: 'site', visibility: 'public', files });
  await look();
  const rows = customers(20, 'weighed').map(({ name, mail }) => `${name},${mail}`);
  await github.push(site, 'main', { 'data/customers.csv': `full_name,email\n${rows.join('\n')}\n` });
  await app.hear();
  expect(bodyOf(leaks)).toContain('**high**');
  github.setVisibility(site, 'private');
  github.faults.add({ path: /\/traffic\//, times: 99, answer: { status: 503, body: {} } });
  app.pass(25);
  await app.hear();
  await look();
  expect(bodyOf(leaks)).toContain('**high**');
  expect([...leaks.comments.values()].map(({ body }) => body).join()).not.toContain('became worse');
});

/** Made public, looked at, and made private again: the next daily look tells its leaks in it once more. */
async function publishForAWhile({ app, look, run }: Scene, repository: Repository): Promise<void> {
  for (const visibility of ['public', 'private'] as const) {
    app.github.setVisibility(repository, visibility);
    await app.hear();
    await look();
  }
  app.pass(25);
  await run({ kind: 'review-leaks' });
}

const commentsOf = ({ comments }: Repository): string => [...comments.values()].map(({ body }) => body).join('\n');

test('a table that was scanned while it was public is raised once', async () => {
  const scene = await start();
  const { app, acme, look } = scene;
  const { github } = app;
  const files = { '.github/leakwarden.yml': rules.replace('{', '{ severity: medium,') };
  const shop = await github.createRepository({ owner: acme, name: 'shop', files });
  await look();
  const rows = customers(20, 'raised').map(({ name, mail }) => `${name},${mail}`);
  await github.push(shop, 'main', { 'data/customers.csv': `full_name,email\n${rows.join('\n')}\n` });
  await app.hear();
  expect(bodyOf(shop)).toContain('**medium**');
  await publishForAWhile(scene, shop);
  expect(bodyOf(shop)).toContain('**high**');
});

test('what was raised is reminded of by the day that its issue names', async () => {
  const scene = await start();
  const { app, acme, look } = scene;
  const { github } = app;
  const shop = await github.createRepository({ owner: acme, name: 'shop', files: { '.github/leakwarden.yml': rules } });
  await look();
  await github.push(shop, 'main', {
    '.pypirc': `[pypi]\nusername = ada\npassword = ${make('{{base62:24}}', 'raised')}\n`,
  });
  await app.hear();
  expect(bodyOf(shop)).toContain('**high**');
  await publishForAWhile(scene, shop);
  expect(bodyOf(shop)).toContain('**critical**, a secret (raised from high');
  // A critical leak is due after a day, a high one after a week.
  expect(commentsOf(shop)).toContain('**Overdue');
});

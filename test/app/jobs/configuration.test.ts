/** By which configuration a head is judged, and how often GitHub is asked for it. */
import { beforeAll, expect, test } from 'vitest';
import { DictionaryBuilder } from '../../../scan/dictionary/build.ts';
import { startTestApp, type TestApp } from '../../support/jobs.ts';
import { awsKey, personMail } from '../../support/secrets.ts';
import type { Account, CheckRun, Installation, Repository } from '../../github/index.ts';

const blocking = 'enforce: { mode: block, rollout: { days: 0, mode: block } }\n';
const file = '.github/leakwarden.yml';
let app: TestApp;
let acme: Account;
let installation: Installation;
let shop: Repository;

beforeAll(async () => {
  app = await startTestApp();
  acme = app.github.createOrganization('acme', app.github.createUser('olga'));
  installation = app.github.installApp(app.app, acme);
  // Older than the App: it has milder first days.
  const createdAt = '2020-01-02T03:04:05Z';
  const files = { 'README.md': '# Shop\n' };
  shop = await app.github.createRepository({ owner: acme, name: 'shop', files, createdAt });
  await app.send({ kind: 'sync-repositories', installation: installation.id });
  await app.work();
});

async function judgeLeak(branch: string, repository = shop): Promise<CheckRun | undefined> {
  const head = await app.github.push(repository, branch, { 'app.env': `AWS_ACCESS_KEY_ID=${awsKey(branch)}\n` });
  await app.github.openPull(repository, { head: branch });
  await app.send({ kind: 'judge-head', installation: installation.id, repository: repository.id, head, base: null });
  await app.work();
  return [...repository.checkRuns.values()].findLast(({ suite }) => suite.headSha === head);
}

test('without any: leaks are named, and do not block in the first days', async () => {
  expect(await judgeLeak('default')).toMatchObject({ status: 'completed', conclusion: 'success' });
});

test('a repository that is created after the App came has no milder first days', async () => {
  const files = { 'README.md': '# New\n' };
  const fresh = await app.github.createRepository({ owner: acme, name: 'fresh', files });
  expect(await judgeLeak('fresh', fresh)).toMatchObject({ conclusion: 'failure' });
});

test('files of a commit are asked for once, heads each time', async () => {
  const from = app.github.requests.length;
  await judgeLeak('again');
  const asked = app.github.requests.slice(from).map(({ path }) => path);
  expect(asked.filter((path) => path.includes('/contents/'))).toEqual([]);
  expect(asked).toContain('/repos/acme/shop/branches/main');
  expect(asked).toContain('/repos/acme/.github-private');
});

test('the floor that the organisation pushes holds for the next head', async () => {
  const home = await app.github.createRepository({ owner: acme, name: '.github', files: { [file]: blocking } });
  expect(await judgeLeak('floor')).toMatchObject({ conclusion: 'failure' });
  await app.github.push(home, 'main', { [file]: 'enforce: { mode: warn }\n' });
  expect(await judgeLeak('lowered')).toMatchObject({ conclusion: 'success' });
});

test('the most private file of the organisation counts', async () => {
  await app.github.createRepository({ owner: acme, name: '.github-private', files: { [file]: blocking } });
  expect(await judgeLeak('private')).toMatchObject({ conclusion: 'failure' });
});

test('where GitHub fails on the organisation, nothing is judged without its floor', async () => {
  const fault = app.github.faults.add({
    path: /\/repos\/acme\/\.github-private$/,
    answer: { status: 502, body: {} },
    times: 99,
  });
  const issues = shop.issues.size;
  expect(await judgeLeak('failing')).toMatchObject({ status: 'completed', conclusion: 'failure' });
  // The pull request itself is one.
  expect(shop.issues.size).toBe(issues + 1);
  expect(app.failures.map(({ error }) => error)).toEqual([expect.objectContaining({ kind: 'unavailable' })]);
  fault.remove();
});

test('own customers are known by the dictionary of the default branch, whatever a change makes of it', async () => {
  const dictionaryOf = (mail: string): string => {
    const builder = new DictionaryBuilder();
    builder.add('email', mail);
    return builder.build(Buffer.alloc(32, 7)).text;
  };
  const customer = personMail('a customer');
  await app.github.push(shop, 'main', {
    [file]: 'organisation: { dictionary: customers.dict }\nenforce: { severity: medium }\n',
    '.github/customers.dict': dictionaryOf(customer),
  });
  const judge = async (branch: string, files: Record<string, string>): Promise<CheckRun | undefined> => {
    const head = await app.github.push(shop, branch, files);
    await app.github.openPull(shop, { head: branch });
    await app.send({ kind: 'judge-head', installation: installation.id, repository: shop.id, head, base: null });
    await app.work();
    return [...shop.checkRuns.values()].findLast(({ suite }) => suite.headSha === head);
  };
  expect(await judge('stranger', { 'src/a.ts': `// ask ${personMail('a stranger')}\n` })).toMatchObject({
    conclusion: 'success',
  });
  expect(await judge('known', { 'src/a.ts': `// ask ${customer}\n` })).toMatchObject({ conclusion: 'failure' });
  const changed = { 'src/b.ts': `// ask ${customer}\n`, '.github/customers.dict': dictionaryOf(personMail('nobody')) };
  expect(await judge('replaced', changed)).toMatchObject({ conclusion: 'failure' });
  expect(await judge('broken', { '.github/customers.dict': 'gone\n' })).toMatchObject({ conclusion: 'failure' });
});

/** One incident is one issue, also where several were opened for it before. */
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../support/jobs.ts';
import { customerCsv, customers } from '../../support/secrets.ts';
import type { Account, Installation, Issue, Repository } from '../../github/index.ts';

let app: TestApp;
let acme: Account;
let installation: Installation;
let number = 0;

beforeAll(async () => {
  app = await startTestApp();
  acme = app.github.createOrganization('acme', app.github.createUser('olga'));
  installation = app.github.installApp(app.app, acme);
  await app.send({ kind: 'sync-repositories', installation: installation.id });
  await app.work();
});

const rules = 'enforce: { mode: block, rollout: { days: 0, mode: block } }\n';
const csv = customerCsv(20, 'merged');
const json = JSON.stringify(customers(20, 'merged').map(({ name, mail, card }) => ({ fullName: name, mail, card })));

async function makeRepository(): Promise<Repository> {
  const files = { '.github/leakwarden.yml': rules };
  const repository = await app.github.createRepository({ owner: acme, name: `project-${++number}`, files });
  await app.hear();
  return repository;
}

async function open(repository: Repository, branch: string, files: Readonly<Record<string, string>>): Promise<void> {
  await app.github.push(repository, branch, files);
  await app.github.openPull(repository, { head: branch });
  await app.hear();
  expect(app.failures).toEqual([]);
}

const issuesOf = (repository: Repository): readonly Issue[] =>
  [...repository.issues.values()].filter(({ pull }) => pull === null);
const saidUnder = (repository: Repository, issue: Issue | undefined): string =>
  [...repository.comments.values()].flatMap((each) => (each.issue === issue ? [each.body] : [])).join('\n');

/** As version 0.1.0 left it: nothing is known of who is in a table. */
const forgetPeople = (): Promise<unknown> =>
  sql`update leak_place set dataset = dataset - 'people' where dataset is not null`.execute(app.db);

test('the same people in another pull request are told in the issue that is there', async () => {
  const repository = await makeRepository();
  await open(repository, 'one', { 'data/customers.csv': csv });
  await open(repository, 'two', { 'export/people.json': json });
  const [issue, ...others] = issuesOf(repository);
  expect(others).toEqual([]);
  expect(issue?.body).toContain('export/people.json');
});

test('issues that turn out to be one are merged with a pointer, and the first one stays open all the time', async () => {
  const repository = await makeRepository();
  await open(repository, 'one', { 'data/customers.csv': csv });
  await forgetPeople();
  await open(repository, 'two', { 'export/people.json': json });
  const [first, second, ...others] = issuesOf(repository);
  expect([first?.state, second?.state, others]).toEqual(['open', 'open', []]);

  await app.github.push(repository, 'main', { 'data/customers.csv': csv, 'export/people.json': json });
  await app.hear();
  expect(issuesOf(repository).map(({ state }) => state)).toEqual(['open', 'closed']);
  expect(saidUnder(repository, second)).toContain(`/issues/${first?.number}`);
  expect(first?.title).toMatch(/^\[high\] 20 people in 2 files/);
  expect(first?.body).toContain('export/people.json');
  expect(saidUnder(repository, first)).not.toMatch(/open again|goes on/i);

  await app.send({ kind: 'reconcile' });
  await app.send({ kind: 'review-leaks' });
  await app.work();
  expect(issuesOf(repository).map(({ state }) => state)).toEqual(['open', 'closed']);
  expect(app.failures).toEqual([]);
});

test('other people of the same columns have an issue of their own', async () => {
  const repository = await makeRepository();
  await open(repository, 'one', { 'data/customers.csv': csv });
  await open(repository, 'two', { 'data/more.csv': customerCsv(20, 'others') });
  expect(issuesOf(repository)).toHaveLength(2);
});

test('an issue of what only a pull request holds has the steps of its check, until that is merged', async () => {
  const repository = await makeRepository();
  await open(repository, 'one', { 'data/customers.csv': csv });
  const [issue] = issuesOf(repository);
  expect(issue?.body).toContain('rewrite its branch, not the repository');
  await app.github.push(repository, 'main', { 'data/customers.csv': csv });
  await app.hear();
  expect(issue?.body).not.toContain('its branch is rewritten');
  expect(issue?.body).toContain('--sensitive-data-removal');
  expect(issuesOf(repository)).toHaveLength(1);
  expect(app.failures).toEqual([]);
});

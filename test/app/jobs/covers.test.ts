/** Whom a decision on a table covers, as the store remembers it. */
import { beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../support/jobs.ts';
import { nextSecond } from '../../support/next-second.ts';
import { customerCsv } from '../../support/secrets.ts';
import type { Account, Installation, Issue, Repository } from '../../github/index.ts';

let app: TestApp;
let owner: Account;
let developer: Account;
let acme: Account;
let installation: Installation;
let number = 0;

beforeAll(async () => {
  app = await startTestApp();
  owner = app.github.createUser('olga');
  developer = app.github.createUser('dario');
  acme = app.github.createOrganization('acme', owner);
  installation = app.github.installApp(app.app, acme);
  await app.send({ kind: 'sync-repositories', installation: installation.id });
  await app.work();
});

const header = 'name,email,card_number\n';
const rows = customerCsv(300).slice(header.length).split('\n');
const table = (count: number, from = 0): Readonly<Record<string, string>> => ({
  'data/customers.csv': `${header}${rows.slice(from, from + count).join('\n')}\n`,
});

async function makeRepository(): Promise<Repository> {
  const files = { '.github/leakwarden.yml': 'enforce: { mode: block, rollout: { days: 0, mode: block } }\n' };
  const repository = await app.github.createRepository({ owner: acme, name: `crm-${++number}`, files });
  app.github.grant(repository, developer, 'write');
  await app.hear();
  return repository;
}

/** Opens the pull request of a branch, or pushes to it. */
async function propose(repository: Repository, branch: string, files: Readonly<Record<string, string>>) {
  const head = await app.github.push(repository, branch, files, { author: developer });
  const isOpen = [...repository.issues.values()].some(({ pull }) => pull?.head.ref === branch);
  if (!isOpen) await app.github.openPull(repository, { head: branch, author: developer });
  await app.hear();
  expect(app.failures).toEqual([]);
  return [...repository.checkRuns.values()].findLast(({ suite }) => suite.headSha === head)?.conclusion;
}

async function accept(repository: Repository): Promise<void> {
  const pull = [...repository.issues.values()].findLast(({ pull: each }) => each);
  if (!pull) throw new Error('nothing is open');
  // What is found within the second of a command may have come after it.
  await nextSecond();
  app.github.comment(pull, owner, '/leakwarden accept made up');
  await app.hear();
  expect(app.failures).toEqual([]);
}

const issueOf = (repository: Repository): Issue | undefined =>
  [...repository.issues.values()].find(({ pull }) => pull === null);

/** As its issue names the leak. */
const referenceIn = (repository: Repository): string =>
  /LW-[0-9a-z]{8}/.exec(issueOf(repository)?.body ?? '')?.[0] ?? '';

const saidIn = (repository: Repository): string => [...repository.comments.values()].map(({ body }) => body).join('\n');

async function push(repository: Repository, files: Readonly<Record<string, string>>): Promise<void> {
  await app.github.push(repository, 'main', files, { author: developer });
  await app.hear();
  expect(app.failures).toEqual([]);
}

test('its issue opens again when others come to the table, and says how many', async () => {
  const repository = await makeRepository();
  await push(repository, table(20));
  const issue = issueOf(repository);
  expect(issue?.state).toBe('open');
  await nextSecond();
  app.github.comment(issue as Issue, owner, '/leakwarden false-positive made up');
  await app.hear();
  expect(issue?.state).toBe('closed');
  await push(repository, table(22));
  expect(issue?.state).toBe('closed');
  await push(repository, table(220));
  expect(issue?.state).toBe('open');
  expect(saidIn(repository)).toContain('**Reopened:** called a false positive for 20 people, now 220.');
});

test('what other pull requests brought since counts as well', async () => {
  const repository = await makeRepository();
  expect(await propose(repository, 'first', table(20))).toBe('failure');
  await accept(repository);
  await push(repository, table(20));
  await push(repository, table(22));
  // Those two were taken out again: they have been there all the same.
  await push(repository, table(20));
  expect(await propose(repository, 'second', table(22, 2))).toBe('failure');
});

test('a decision of an older version covers the people at its head', async () => {
  const repository = await makeRepository();
  await propose(repository, 'topic', table(20));
  await accept(repository);
  const forget = { people: null, severity: null, identifiers: null };
  await app.db.updateTable('cover').set(forget).where('repository_id', '=', repository.id).execute();
  await app.db.updateTable('leak_place').set({ people: null }).where('repository_id', '=', repository.id).execute();
  expect(await propose(repository, 'topic', table(22))).toBe('success');
  await app.db.updateTable('cover').set(forget).where('repository_id', '=', repository.id).execute();
  expect(await propose(repository, 'topic', table(20, 22))).toBe('failure');
});

test('who came between the comment and its hearing is not accepted with the others', async () => {
  const repository = await makeRepository();
  await propose(repository, 'topic', table(20));
  const pull = [...repository.issues.values()].findLast(({ pull: each }) => each);
  const comment = app.github.comment(pull as Issue, owner, `/leakwarden accept ${referenceIn(repository)} made up`);
  await nextSecond();
  const head = await app.github.push(repository, 'topic', table(220), { author: developer });
  const where = { installation: installation.id, repository: repository.id };
  await app.send({ kind: 'judge-head', ...where, head, base: null });
  await app.work();
  await app.send({ kind: 'run-command', ...where, number: comment.issue.number, comment: comment.id });
  await app.work();
  expect(saidIn(repository)).toContain('**Not done:** `accept`');
  expect(await propose(repository, 'topic', { 'a.txt': 'a' })).toBe('failure');
});

test('it holds under another key, for the same people', async () => {
  const repository = await makeRepository();
  await propose(repository, 'topic', table(20));
  await accept(repository);
  await app.rotateKey();
  expect(await propose(repository, 'topic', table(21))).toBe('success');
  expect(await propose(repository, 'topic', table(220))).toBe('failure');
});

/** One pull request cannot drown the others: what is over the budget of who brought it stands in one list. */
import { beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../support/jobs.ts';
import { awsKey } from '../../support/secrets.ts';
import type { Account, Installation, Issue, Pull, Repository } from '../../github/index.ts';

let app: TestApp;
let acme: Account;
let olga: Account;
let installation: Installation;
let number = 0;

beforeAll(async () => {
  app = await startTestApp();
  olga = app.github.createUser('olga');
  acme = app.github.createOrganization('acme', olga);
  installation = app.github.installApp(app.app, acme);
  await app.send({ kind: 'sync-repositories', installation: installation.id });
  await app.work();
});

const rules = 'enforce: { mode: block, rollout: { days: 0, mode: block } }\n';
const keys = (count: number, seed: string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`keys/${at}.env`, `AWS_ACCESS_KEY_ID=${awsKey(`${seed} ${at}`)}\n`]),
  );

async function makeRepository(more = ''): Promise<Repository> {
  const files = { '.github/leakwarden.yml': rules + more };
  const repository = await app.github.createRepository({ owner: acme, name: `project-${++number}`, files });
  await app.hear();
  return repository;
}

async function openFromFork(repository: Repository, files: Readonly<Record<string, string>>): Promise<Pull> {
  const eve = app.github.createUser(`eve${++number}`);
  const fork = await app.github.fork(repository, eve);
  await app.github.push(fork, 'flood', files, { author: eve });
  const pull = await app.github.openPull(repository, { head: 'flood', from: fork, author: eve });
  await app.hear();
  expect(app.failures).toEqual([]);
  return pull;
}

async function openFromWriter(repository: Repository, files: Readonly<Record<string, string>>): Promise<void> {
  const mary = app.github.createUser(`mary${++number}`);
  app.github.grant(repository, mary, 'write');
  await app.github.push(repository, 'many', files, { author: mary });
  await app.github.openPull(repository, { head: 'many', author: mary });
  await app.hear();
  expect(app.failures).toEqual([]);
}

const issuesOf = (repository: Repository): readonly Issue[] =>
  [...repository.issues.values()].filter(({ pull }) => pull === null);
const listOf = (repository: Repository): Issue | undefined =>
  issuesOf(repository).find(({ body }) => body?.startsWith('<!-- leakwarden:collection='));
const saidUnder = (repository: Repository, issue: Issue | undefined): string =>
  [...repository.comments.values()].flatMap((each) => (each.issue === issue ? [each.body] : [])).join('\n');

/** As GitHub tells: https://docs.github.com/en/rest/rate-limit/rate-limit */
async function requestsLeft(): Promise<number> {
  const token = app.github.installationToken(installation);
  const answer = await fetch(`${app.github.apiUrl}/rate_limit`, { headers: { authorization: `Bearer ${token}` } });
  const { resources } = (await answer.json()) as {
    readonly resources: { readonly core: { readonly remaining: number } };
  };
  return resources.core.remaining;
}

test('a stranger with 60 keys gets two issues and one list, for a few dozen requests', async () => {
  const repository = await makeRepository();
  const before = await requestsLeft();
  await openFromFork(repository, keys(60, 'flood'));
  // It was 384; with 1,500 keys it is as many as with 60.
  expect(before - (await requestsLeft())).toBeLessThan(100);
  expect(issuesOf(repository)).toHaveLength(3);
  const list = listOf(repository);
  expect(list?.title).toBe(`Leakwarden: 58 more leaks in acme/${repository.name}`);
  expect(list?.body?.match(/^- `LW-/gm)).toHaveLength(58);
  const checks = [...repository.checkRuns.values()].map(({ conclusion }) => conclusion);
  expect(checks).toEqual(['failure']);

  const { head } = await openFromFork(repository, { 'notes.txt': 'hello\n' });
  const next = [...repository.checkRuns.values()].filter(({ suite }) => suite.headSha === head.sha);
  expect(next.map(({ conclusion }) => conclusion)).toEqual(['success']);
});

test('closed without merging, what only it brought is one line, and somebody acknowledges all of it', async () => {
  const repository = await makeRepository();
  const pull = await openFromFork(repository, keys(9, 'folded'));
  await app.github.closePull(pull);
  await app.hear();
  const list = listOf(repository);
  expect(list?.body?.match(/^- .*$/gm)).toEqual([
    expect.stringMatching(/^- .*closed without merging: 7 leaks, still readable at `refs\/pull\/\d+`$/),
  ]);
  const [own] = issuesOf(repository);
  expect(saidUnder(repository, own)).toContain(`still readable at \`refs/pull/${pull.issue.number}\``);

  if (!list) throw new Error('there is no list');
  const dan = app.github.createUser(`dan${++number}`);
  app.github.comment(list, dan, '/leakwarden acknowledge all');
  await app.hear();
  expect(issuesOf(repository).map(({ state }) => state)).toEqual(['open', 'open', 'open']);

  app.github.comment(list, olga, '/leakwarden acknowledge all');
  await app.hear();
  expect(app.failures).toEqual([]);
  expect(saidUnder(repository, list)).toContain('of 9 leaks');
  expect(issuesOf(repository).map(({ state }) => state)).toEqual(['closed', 'closed', 'closed']);
});

test('one of the list is let pass by its reference', async () => {
  const repository = await makeRepository('report: { perDay: 1 }\n');
  await openFromWriter(repository, keys(3, 'named'));
  const list = listOf(repository);
  const [, reference = ''] = /`(LW-\w+)`/.exec(list?.body ?? '') ?? [];
  if (!list) throw new Error('there is no list');
  app.github.comment(list, olga, `/leakwarden accept ${reference} it is revoked`);
  await app.hear();
  expect(saidUnder(repository, list)).toContain('Recorded for');
  expect(list.body).not.toContain(reference);
  expect(list.title).toMatch(/1 more leak /);
});

test('who may write has ten times as much', async () => {
  const repository = await makeRepository();
  await openFromWriter(repository, keys(25, 'own'));
  expect(issuesOf(repository)).toHaveLength(21);
  expect(listOf(repository)?.title).toMatch(/: 5 more leaks/);
});

test('made public: the list is taken back with the issues', async () => {
  const repository = await makeRepository('report: { perDay: 1 }\n');
  await openFromWriter(repository, keys(3, 'published'));
  expect(listOf(repository)?.body).toMatch(/`LW-\w+`/);
  app.github.setVisibility(repository, 'public');
  await app.hear();
  expect(app.failures).toEqual([]);
  expect(listOf(repository)).toMatchObject({ state: 'closed', title: 'Leakwarden' });
  expect(listOf(repository)?.body).not.toMatch(/LW-|keys/);
  expect(issuesOf(repository).filter(({ state }) => state === 'open')).toEqual([]);
});

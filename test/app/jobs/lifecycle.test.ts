/** What becomes of leaks when the world around them changes. */
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { findLeaksOf, findPlaces } from '../../../app/store/index.ts';
import { startTestApp, type TestApp } from '../../support/jobs.ts';
import { nextSecond } from '../../support/next-second.ts';
import { awsKey } from '../../support/secrets.ts';
import { gitText } from '../../github/git/run.ts';
import type { Account, Installation, Issue, Pull, Repository } from '../../github/index.ts';

let app: TestApp;
let owner: Account;
let acme: Account;
let installation: Installation;
let number = 0;

beforeAll(async () => {
  const permissions = { contents: 'read', metadata: 'read', pull_requests: 'read', checks: 'write', issues: 'write' };
  app = await startTestApp({
    permissions: {
      ...permissions,
      members: 'read',
      administration: 'read',
      merge_queues: 'read',
      statuses: 'write',
    } as never,
  });
  owner = app.github.createUser('olga');
  acme = app.github.createOrganization('acme', owner);
  installation = app.github.installApp(app.app, acme);
});

const rules = 'enforce: { mode: block, rollout: { days: 0, mode: block } }\n';

async function enrol(): Promise<void> {
  await app.send({ kind: 'sync-repositories', installation: installation.id });
  await app.work();
  expect(app.failures).toEqual([]);
}

async function makeRepository(files: Readonly<Record<string, string>> = {}): Promise<Repository> {
  const name = `project-${++number}`;
  const all = { '.github/leakwarden.yml': rules, ...files };
  const repository = await app.github.createRepository({ owner: acme, name, files: all });
  await enrol();
  return repository;
}

const keyLine = (seed: string): string => `AWS_ACCESS_KEY_ID=${awsKey(seed)}\n`;

const issueOf = (repository: Repository): Issue | undefined =>
  [...repository.issues.values()].find(({ pull }) => pull === null);

async function judge(repository: Repository, pull: Pull): Promise<void> {
  const head = await app.github.head(repository, pull.head.ref);
  await app.send({ kind: 'judge-head', installation: installation.id, repository: repository.id, head, base: null });
  await app.work();
  expect(app.failures).toEqual([]);
}

test('when a repository becomes public and no private place is left, its issue tells nothing any more', async () => {
  const repository = await makeRepository();
  await app.github.push(repository, 'leak', { 'a.env': keyLine('public') });
  await app.github.openPull(repository, { head: 'leak' });
  await enrol();
  const issue = issueOf(repository);
  expect(issue?.body).toContain('a.env');
  app.github.setVisibility(repository, 'public');
  await enrol();
  expect(issue?.body).not.toContain('a.env');
  expect(issue?.state).toBe('closed');
  const run = [...repository.checkRuns.values()].at(-1);
  expect(`${run?.title} ${run?.summary} ${run?.text}`).not.toContain('a.env');
});

test('what is pushed within the second of the last look is found by the next one', async () => {
  const repository = await makeRepository();
  const { pushedAt } = repository;
  await app.github.push(repository, 'main', { 'b.env': keyLine('same second') });
  repository.pushedAt = pushedAt;
  await enrol();
  expect(issueOf(repository)?.body).toContain('b.env');
});

test('a title that leaks again opens its issue again', async () => {
  const repository = await makeRepository();
  await app.github.push(repository, 'clean', { 'a.txt': 'nothing\n' });
  const title = keyLine('title').trim();
  const pull = await app.github.openPull(repository, { head: 'clean', title });
  await judge(repository, pull);
  const issue = issueOf(repository);
  expect(issue?.state).toBe('open');
  await app.github.editPull(pull, { title: 'Clean' });
  await judge(repository, pull);
  expect(issue?.state).toBe('closed');
  await app.github.editPull(pull, { title });
  await judge(repository, pull);
  expect(issue?.state).toBe('open');
});

test('an acceptance that ends makes the check red again', async () => {
  const repository = await makeRepository();
  const author = app.github.createUser('dora');
  app.github.grant(repository, author, 'write');
  await app.github.push(repository, 'leak', { 'b.env': keyLine('until') }, { author });
  const pull = await app.github.openPull(repository, { head: 'leak', author });
  await judge(repository, pull);
  const [leak] = await findLeaksOf(app.db, repository.id);
  const until = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  await nextSecond();
  app.github.comment(pull, owner, `/leakwarden accept for a day until ${until}`);
  await app.hear('issue_comment');
  await judge(repository, pull);
  const conclusions = (): (string | null)[] => [...repository.checkRuns.values()].map(({ conclusion }) => conclusion);
  expect(conclusions().at(-1)).toBe('success');
  app.pass(72);
  await app.send({
    kind: 'sync-issue',
    installation: installation.id,
    repository: repository.id,
    leak: leak?.id ?? '',
  });
  await app.work();
  expect(conclusions().at(-1)).toBe('failure');
});

test('a pull request of a fork that came while the App was away for long is judged', async () => {
  const repository = await makeRepository();
  await app.send({ kind: 'reconcile' });
  await app.work();
  const fork = await app.github.fork(repository, app.github.createUser('frida'));
  const head = await app.github.push(fork, 'change', { 'a.txt': 'nothing\n' });
  await app.github.openPull(repository, { head: 'change', from: fork });
  app.pass(100);
  await app.send({ kind: 'reconcile' });
  await app.work();
  expect(app.failures).toEqual([]);
  const run = [...repository.checkRuns.values()].find(({ suite }) => suite.headSha === head);
  expect(run?.conclusion).toBe('success');
});

test('a leak in more objects than are listed is gone only when the others are gone too', async () => {
  const repository = await makeRepository();
  const old = await app.github.head(repository);
  await app.github.push(repository, 'old', { 'a.env': keyLine('many') });
  await app.github.push(repository, 'main', { 'a.env': `# another object\n${keyLine('many')}` });
  await app.send({ kind: 'scan-history', installation: installation.id, repository: repository.id });
  await app.work();
  const [leak] = await findLeaksOf(app.db, repository.id);
  const places = app.db.updateTable('leak_place').where('leak_id', '=', leak?.id ?? '');
  // As if it were in so many that the one in `main` is not listed.
  await places.set({ has_more: true, blobs: sql`jsonb_build_array(blobs -> 0)` }).execute();
  const [place] = await findPlaces(app.db, leak?.id ?? '');
  const main = await blobAt(repository, 'main', 'a.env');
  const [listed, other] = place?.blobs[0] === main ? ['main', 'old'] : ['old', 'main'];
  await app.github.setBranch(repository, listed, listed === 'main' ? old : null);
  await survey(repository);
  expect(await findLeaksOf(app.db, repository.id)).toMatchObject([{ state: 'open' }]);
  await app.github.setBranch(repository, other, other === 'main' ? old : null);
  await survey(repository);
  expect(await findLeaksOf(app.db, repository.id)).toMatchObject([{ state: 'gone' }]);
});

async function survey(repository: Repository): Promise<void> {
  await app.send({ kind: 'verify-leaks', installation: installation.id, repository: repository.id });
  await app.work();
  expect(app.failures).toEqual([]);
}

const blobAt = (repository: Repository, branch: string, path: string): Promise<string> =>
  gitText(repository.gitDir, ['rev-parse', `refs/heads/${branch}:${path}`]);

/** A pull request is judged: what is found, what is said, what is remembered. */
import { beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../support/jobs.ts';
import { awsKey, customerCsv } from '../../support/secrets.ts';
import type { Account, Installation, Repository } from '../../github/index.ts';

let app: TestApp;
let acme: Account;
let installation: Installation;
let number = 0;

const blocking = 'enforce: { mode: block, rollout: { days: 0, mode: block } }\n';

async function makeRepository(files: Readonly<Record<string, string>> = {}): Promise<Repository> {
  const repository = await app.github.createRepository({
    owner: acme,
    name: `project-${++number}`,
    files: { 'README.md': '# Project\n', '.github/leakwarden.yml': blocking, ...files },
  });
  await app.send({ kind: 'sync-repositories', installation: installation.id });
  await app.work();
  return repository;
}

const checksOf = (repository: Repository, head: string) =>
  [...repository.checkRuns.values()].filter(({ suite }) => suite.headSha === head);

async function judge(repository: Repository, head: string): Promise<void> {
  await app.send({ kind: 'judge-head', installation: installation.id, repository: repository.id, head, base: null });
  await app.work();
}

beforeAll(async () => {
  app = await startTestApp();
  const owner = app.github.createUser('olga');
  acme = app.github.createOrganization('acme', owner);
  installation = app.github.installApp(app.app, acme);
});

describe('a pull request', () => {
  test('with nothing in it passes', async () => {
    const repository = await makeRepository();
    const head = await app.github.push(repository, 'clean', { 'a.txt': 'nothing\n' });
    await app.github.openPull(repository, { head: 'clean' });
    await judge(repository, head);
    expect(app.failures).toEqual([]);
    expect(checksOf(repository, head).map(({ status, conclusion }) => [status, conclusion])).toEqual([
      ['completed', 'success'],
    ]);
  });

  test('with a key and customers is blocked, and one issue each is opened', async () => {
    const repository = await makeRepository();
    const head = await app.github.push(repository, 'leak', {
      'config.env': `AWS_ACCESS_KEY_ID=${awsKey('judge')}\n`,
      'customers.csv': customerCsv(40, 'judge'),
    });
    await app.github.openPull(repository, { head: 'leak' });
    await judge(repository, head);
    expect(app.failures).toEqual([]);
    const [check, ...others] = checksOf(repository, head);
    expect(others).toEqual([]);
    expect(check?.conclusion).toBe('failure');
    const issues = [...repository.issues.values()].filter(({ pull }) => pull === null);
    expect(issues.map(({ state }) => state)).toEqual(['open', 'open']);
  });
});

describe('a group of a merge queue', () => {
  async function queueClean(): Promise<{ readonly repository: Repository; readonly group: string }> {
    const repository = await makeRepository({ 'old.env': `AWS_ACCESS_KEY_ID=${awsKey('before')}\n` });
    await app.github.push(repository, 'clean', { 'a.txt': 'nothing\n' });
    const pull = await app.github.openPull(repository, { head: 'clean' });
    const group = await app.github.enqueue(pull, acme);
    await app.hear('merge_group');
    expect(checksOf(repository, group).map(({ conclusion }) => conclusion)).toEqual(['success']);
    return { repository, group };
  }

  test('is judged against its own base again when somebody asks for its check again', async () => {
    const { repository, group } = await queueClean();
    const [run] = checksOf(repository, group);
    if (!run) throw new Error('no check');
    await app.github.rerequest(run, acme);
    await app.hear('check_run');
    expect(app.failures).toEqual([]);
    expect(checksOf(repository, group).map(({ conclusion }) => conclusion)).toEqual(['success']);
  });

  test('whose judging stopped in the middle is green in the end', async () => {
    const { repository, group } = await queueClean();
    await app.db.updateTable('check').set({ conclusion: null }).where('head_sha', '=', group).execute();
    app.pass(1);
    await app.send({ kind: 'reconcile' });
    await app.work();
    expect(app.failures).toEqual([]);
    expect(checksOf(repository, group).map(({ conclusion }) => conclusion)).toEqual(['success']);
  });
});

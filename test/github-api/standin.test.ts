/**
 * The same functions against the stand-in GitHub, which checks requests and answers against GitHub's description: its
 * `stop`, after each test, throws when one does not fit.
 */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import * as all from '../../github/index.ts';
import { makeScene, type Scene } from '../github/support.ts';
import { creator, issue, marker } from './every-function.ts';
import { drain, intendedAt } from './support.ts';

const where = { owner: 'acme', repo: 'shop' };
const seconds = (count: number): Date => new Date(Date.now() + count * 1000);

async function makeShop(visibility: 'private' | 'public' = 'private') {
  const scene = await makeScene();
  const files = { 'a.txt': 'a\n', '.github/CODEOWNERS': '* @ada\n' };
  const repository = await scene.github.createRepository({
    owner: scene.organization,
    name: 'shop',
    visibility,
    files,
  });
  return { ...scene, repository, head: await scene.github.head(repository) };
}

/** A write that is done while its answer is lost, and things that lists show at once or not. */
function loseAnswer({ github }: Scene, method: string, path: RegExp): void {
  github.faults.add({ method, path, answer: 'drop-answer' });
}

describe('reading', () => {
  test('the App, its installations and repositories', async () => {
    const { asApp, client, app, installation, repository } = await makeShop();
    expect(await all.readApp(asApp)).toMatchObject({ id: app.id, login: creator });
    expect(await all.readInstallation(asApp, installation.id)).toMatchObject({ account: 'acme', suspended: false });
    expect(await drain(all.listInstallations(asApp))).toHaveLength(1);
    expect(await drain(all.listInstallationRepositories(client))).toMatchObject([{ id: repository.id }]);
    const found = await all.readRepository(client, repository.id);
    expect(found).toMatchObject({ ...where, visibility: 'private', defaultBranch: 'main' });
    expect(await all.readRepository(client, 999_999)).toBeNull();
  });

  test('pull requests of a head, from a fork and from here', async () => {
    const { github, client, repository, owner } = await makeShop('public');
    const fork = await github.fork(repository, github.createUser('ada'));
    const sha = await github.push(fork, 'feature/x', { 'b.txt': 'b\n' });
    const pull = await github.openPull(repository, { head: 'feature/x', from: fork });
    expect(await all.pullsOfHead(client, where, sha)).toMatchObject([
      { number: pull.issue.number, branch: 'feature/x', head: { sha, fork: true }, author: { login: 'ada' } },
    ]);
    expect(await drain(all.listOpenPulls(client, where))).toHaveLength(1);
    await github.closePull(pull, owner);
    expect(await all.pullsOfHead(client, where, sha)).toEqual([]);
    expect(await all.readPull(client, where, pull.issue.number)).toMatchObject({ state: 'closed', merged: false });
    expect(await all.readBranchHead(client, where, 'none')).toBeNull();
  });

  test('files and code owners', async () => {
    const { client, head } = await makeShop();
    expect(await all.readText(client, where, { path: 'a.txt', ref: head, limit: 10 })).toBe('a\n');
    expect(await all.readText(client, where, { path: '.github', ref: head, limit: 10_000 })).toBeNull();
    expect(all.ownersOf(await all.readCodeowners(client, where, head), 'src/a.ts')).toEqual(['@ada']);
  });

  test('whether an object is served', async () => {
    const { github, client, repository, head } = await makeShop();
    const git = (...args: readonly string[]): string => {
      const as = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
      return execFileSync('git', ['-C', repository.gitDir, ...as, ...args], { encoding: 'utf8' }).trim();
    };
    git('tag', '-a', 'v1', '-m', 'First', head);
    const blob = git('rev-parse', `${head}:a.txt`);
    const tag = git('rev-parse', 'v1');
    const served = (type: 'blob' | 'commit' | 'tag', id: string) => all.isServed(client, where, { id, type });
    expect([await served('blob', blob), await served('commit', head), await served('tag', tag)]).toEqual(
      Array.from({ length: 3 }, () => true),
    );
    const none = 'f'.repeat(40);
    expect([await served('blob', none), await served('commit', none), await served('tag', none)]).toEqual(
      Array.from({ length: 3 }, () => false),
    );
    github.faults.add({ method: 'GET', path: /\/git\/blobs\//, answer: 'primary-limit' });
    await expect(served('blob', none)).rejects.toMatchObject({ kind: 'limited' });
  });

  test('rights', async () => {
    const { github, client, repository, owner } = await makeShop();
    const ada = github.createUser('ada');
    github.grant(repository, ada, 'maintain');
    expect(await all.readRights(client, where, 'ada')).toBe('maintain');
    expect(await all.readRights(client, where, owner.login)).toBe('admin');
    expect(await all.readRights(client, where, 'nobody')).toBe('none');
  });
});

describe('exactly once', () => {
  test('a check run, though the answer was lost and the list hides it', async () => {
    const scene = await makeShop();
    const { github, client, app, head } = scene;
    const wanted = { head, appId: app.id, name: 'leakwarden', externalId: 'x1', knownId: null };
    github.hideNew({ checks: 60_000 });
    loseAnswer(scene, 'POST', /check-runs$/);
    const intentAt = new Date();
    const first = all.ensureCheckRun(client, where, { ...wanted, intent: intendedAt(null), now: intentAt });
    await expect(first).rejects.toMatchObject({ kind: 'unavailable', status: null });
    const second = all.ensureCheckRun(client, where, { ...wanted, intent: intendedAt(intentAt), now: seconds(1) });
    await expect(second).rejects.toBeInstanceOf(all.SettleLater);
    github.hideNew({ checks: 0 });
    const run = await all.ensureCheckRun(client, where, { ...wanted, intent: intendedAt(intentAt), now: seconds(31) });
    expect(await all.readHeadCheck(client, where, head, 'leakwarden')).toMatchObject([{ id: run.id }]);
  });

  test('an issue and its comment, though the answers were lost', async () => {
    const scene = await makeShop();
    const { client } = scene;
    const intentAt = new Date();
    loseAnswer(scene, 'POST', /issues$/);
    const wanted = { ...issue, knownNumber: null, now: seconds(31) };
    await expect(all.ensureIssue(client, where, { ...wanted, intent: intendedAt(null) })).rejects.toMatchObject({
      status: null,
    });
    const found = await all.ensureIssue(client, where, { ...wanted, intent: intendedAt(intentAt) });
    expect(found).toMatchObject({ state: 'open', author: { login: creator, isBot: true } });
    loseAnswer(scene, 'POST', /comments$/);
    const said = { key: 'k', body: 'Gone.', creator, now: seconds(31) };
    const lost = all.comment(client, where, found.number, { ...said, intent: intendedAt(null) });
    await expect(lost).rejects.toMatchObject({ kind: 'unavailable' });
    const comment = await all.comment(client, where, found.number, { ...said, intent: intendedAt(intentAt) });
    expect(await drain(all.listComments(client, where, found.number))).toEqual([comment]);
    expect(await all.findIssue(client, where, { marker, creator, since: null })).toMatchObject({
      number: found.number,
    });
  });

  test('an advisory', async () => {
    const scene = await makeShop('public');
    loseAnswer(scene, 'POST', /security-advisories$/);
    const text = { marker, summary: 'A key', description: marker, severity: 'high' } as const;
    const wanted = { ...text, knownId: null, now: seconds(31) };
    const lost = all.ensureAdvisory(scene.client, where, { ...wanted, intent: intendedAt(null) });
    await expect(lost).rejects.toMatchObject({ status: null });
    const found = await all.ensureAdvisory(scene.client, where, { ...wanted, intent: intendedAt(new Date()) });
    expect(found.state).toBe('draft');
    expect(await all.updateAdvisory(scene.client, where, found.id, { state: 'closed' })).toMatchObject({
      state: 'closed',
    });
  });
});

describe('writing', () => {
  test('120 annotations, and no more when it is written again', async () => {
    const { client, app, head } = await makeShop();
    const now = new Date();
    const wanted = {
      head,
      appId: app.id,
      name: 'leakwarden',
      externalId: 'x1',
      knownId: null,
      intent: intendedAt(null),
      now,
    };
    const { id } = await all.ensureCheckRun(client, where, wanted);
    const content: all.CheckContent = {
      conclusion: 'failure',
      title: 'Leak',
      summary: 'One',
      text: null,
      annotations: Array.from({ length: 120 }, (_, index) => ({
        path: 'a.txt',
        startLine: index + 1,
        endLine: index + 1,
        level: 'failure',
        title: 'Key',
        message: 'Here',
      })),
      actions: [all.rescanAction],
      now,
    };
    expect(await all.updateCheckRun(client, where, id, content)).toMatchObject({ conclusion: 'failure' });
    const again = await all.updateCheckRun(client, where, id, { ...content, conclusion: 'success' });
    expect(again).toMatchObject({ conclusion: 'success', annotations: 120 });
  });

  test('the life of an issue', async () => {
    const { client } = await makeShop();
    const first = { ...issue, knownNumber: null, intent: intendedAt(null), now: new Date() };
    const { number } = await all.ensureIssue(client, where, first);
    await all.updateIssue(client, where, number, { title: 'Another' });
    await all.closeIssue(client, where, number, 'completed');
    expect(await all.readIssue(client, where, number)).toMatchObject({
      state: 'closed',
      stateReason: 'completed',
      title: 'Another',
      labels: ['leakwarden'],
    });
    expect(await all.reopenIssue(client, where, number)).toMatchObject({ state: 'open' });
  });

  test('the ruleset makes the check required and pinned, once', async () => {
    const { client, app } = await makeShop();
    const check = { name: 'leakwarden', appId: app.id };
    const asked = { branch: 'main', ...check };
    expect(await all.readRequiredCheck(client, where, asked)).toMatchObject({ required: 'no' });
    expect(await all.ensureRuleset(client, where, check)).toMatchObject({ done: 'created' });
    expect(await all.ensureRuleset(client, where, check)).toMatchObject({ done: 'kept' });
    expect(await all.readRequiredCheck(client, where, asked)).toMatchObject({
      required: 'yes',
      pinned: 'yes',
      bypass: [],
      note: 'required by ruleset "leakwarden"',
    });
  });

  test('containment', async () => {
    const { client, github, repository } = await makeShop('public');
    expect(await all.makePrivate(client, where)).toBe('private');
    expect(repository.visibility).toBe('private');
    const token = github.tokenOf(github.createUser('ada'));
    await all.revokeCredentials(client, [token]);
    expect(github.revoked).toContain(token);
  });
});

describe('limits', () => {
  test('both kinds, with the time to resume', async () => {
    const { github, client, installation } = await makeShop();
    github.faults.add({ path: /issues/, answer: 'secondary-limit' });
    await expect(all.readIssue(client, where, 1)).rejects.toMatchObject({
      kind: 'limited',
      resumeAt: expect.any(Date),
    });
    github.setLimit(installation, { remaining: 0, resetInSeconds: 90 });
    const error = await all.readIssue(client, where, 1).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'limited' });
    const wait = Number((error as all.GitHubProblem).resumeAt) - Date.now();
    expect(wait).toBeGreaterThan(80_000);
    expect(wait).toBeLessThan(95_000);
  });
});

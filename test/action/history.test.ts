/** What counts as there before: ids that GitHub names, and of them what the default branch holds now. */
import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Repository } from '../github/index.ts';
import { checkOut, makeStage, type Stage } from '../support/action.ts';
import { gitEnvironment } from '../support/repository.ts';
import { runInProcess, type ActionRun, type ToRun } from '../support/runner.ts';
import { awsKey } from '../support/secrets.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await makeStage();
});

const leak = { 'a.txt': `key = "${awsKey('history')}"\n` };
const clean = (name: string): Readonly<Record<string, string>> => ({ [name]: `${name}\n` });

const moveRef = (cwd: string, ref: string, sha: string): Buffer =>
  execFileSync('git', ['update-ref', ref, sha], { cwd, env: gitEnvironment });

let count = 0;
function makeShop(files: Readonly<Record<string, string>> = {}): Promise<Repository> {
  const all = { 'README.md': 'Shop\n', ...files };
  return stage.github.createRepository({ owner: stage.acme, name: `shop${++count}`, files: all });
}

async function run(repository: Repository, event: string, rest: Partial<ToRun> = {}): Promise<ActionRun> {
  const sha = rest.sha ?? (await stage.github.head(repository));
  const workspace = rest.workspace ?? (await checkOut(stage, repository, sha));
  const payload = rest.payload ?? (await stage.payload(event));
  return runInProcess(stage.github, { repository, event, token: stage.token(), ...rest, payload, sha, workspace });
}

const failed = { code: 1, verdict: 'fail' };
const passed = { code: 0, verdict: 'pass' };

describe('refs of the checkout excuse nothing', () => {
  test.each(['refs/remotes/origin/main', 'refs/heads/main'])('%s was made to be the change', async (ref) => {
    const shop = await makeShop();
    const sha = await stage.github.push(shop, 'topic', leak);
    await stage.github.openPull(shop, { head: 'topic' });
    const workspace = await checkOut(stage, shop, sha);
    moveRef(workspace, ref, sha);
    expect(await run(shop, 'pull_request', { sha, workspace })).toMatchObject(failed);
    expect(await run(shop, 'pull_request', { sha, workspace, token: null })).toMatchObject(failed);
  });

  test('nor do they say which configuration counts', async () => {
    const shop = await makeShop();
    const files = { ...leak, '.github/leakwarden.yml': 'enforce: { mode: observe }\n' };
    await stage.github.push(shop, 'release', clean('r.txt'));
    const sha = await stage.github.push(shop, 'topic', files);
    await stage.github.openPull(shop, { head: 'topic', base: 'release' });
    const workspace = await checkOut(stage, shop, sha);
    moveRef(workspace, 'refs/remotes/origin/main', sha);
    expect(await run(shop, 'pull_request', { sha, workspace })).toMatchObject(failed);
    const unasked = await run(shop, 'pull_request', { sha, workspace, token: null });
    expect(unasked).toMatchObject({ code: 1, verdict: 'error' });
    expect(unasked.said).toContain('a token with `contents: read`');
  });

  test('a token that may not read the content cannot say where the branch is', async () => {
    const shop = await makeShop({ '.github/leakwarden.yml': 'enforce: { severity: low }\n' });
    const sha = await stage.github.push(shop, 'topic', clean('b.txt'));
    const token = stage.token({ issues: 'read' });
    expect(await run(shop, 'push', { sha, token })).toMatchObject({ code: 1, verdict: 'error' });
  });
});

describe('the default branch was rewritten since the event', () => {
  /** A leak came to `main`, was seen, and was taken out of its history. */
  async function purge(shop: Repository): Promise<void> {
    const first = await stage.github.commit(shop, 'purged', clean('new.txt'), { parents: [] });
    await stage.github.setBranch(shop, 'main', first);
  }

  test('a pull request that still holds what was purged is red', async () => {
    const shop = await makeShop();
    await stage.github.push(shop, 'main', leak);
    await stage.github.setBranch(shop, 'topic', await stage.github.head(shop));
    const sha = await stage.github.push(shop, 'topic', clean('b.txt'));
    await stage.github.openPull(shop, { head: 'topic' });
    const payload = await stage.payload('pull_request');
    const workspace = await checkOut(stage, shop, sha);
    expect(await run(shop, 'pull_request', { sha, workspace, payload })).toMatchObject(passed);
    await purge(shop);
    expect(await run(shop, 'pull_request', { sha, workspace, payload })).toMatchObject(failed);
  });

  test('so is the push of before, run again', async () => {
    const shop = await makeShop();
    await stage.github.push(shop, 'main', leak);
    const sha = await stage.github.push(shop, 'main', clean('b.txt'));
    const payload = await stage.payload('push');
    const workspace = await checkOut(stage, shop, sha);
    expect(await run(shop, 'push', { sha, workspace, payload })).toMatchObject(passed);
    await purge(shop);
    expect(await run(shop, 'push', { sha, workspace, payload })).toMatchObject(failed);
  });

  test('without a token nobody can tell, so that a job that is run again is an error', async () => {
    const shop = await makeShop();
    const sha = await stage.github.push(shop, 'topic', clean('b.txt'));
    await stage.github.openPull(shop, { head: 'topic' });
    const workspace = await checkOut(stage, shop, sha);
    expect(await run(shop, 'pull_request', { sha, workspace, token: null })).toMatchObject(passed);
    const again = { sha, workspace, token: null, environment: { GITHUB_RUN_ATTEMPT: '2' } };
    const result = await run(shop, 'pull_request', again);
    expect(result).toMatchObject({ code: 1, verdict: 'error' });
    expect(result.said).toContain('was run again');
  });
});

describe('what the default branch holds by now', () => {
  test('a job that is run again after the merge looks at the same commits', async () => {
    const shop = await makeShop();
    const sha = await stage.github.push(shop, 'topic', leak);
    await stage.github.openPull(shop, { head: 'topic' });
    const payload = await stage.payload('pull_request');
    await stage.github.setBranch(shop, 'main', sha);
    expect(await run(shop, 'pull_request', { sha, payload })).toMatchObject(failed);
  });

  test('a new branch of which nothing is left to look at is no pass', async () => {
    const shop = await makeShop();
    const sha = await stage.github.push(shop, 'topic', leak);
    const payload = await stage.payload('push');
    await stage.github.setBranch(shop, 'main', sha);
    const result = await run(shop, 'push', { sha, payload });
    expect(result).toMatchObject({ code: 1, verdict: 'error' });
    expect(result.said).toContain('none of them was left to look at');
  });

  test('a new branch that brings nothing passes', async () => {
    const shop = await makeShop(leak);
    await stage.github.setBranch(shop, 'topic', await stage.github.head(shop));
    const payload = { ...(await stage.payload('push')), commits: [] };
    expect(await run(shop, 'push', { payload })).toMatchObject(passed);
  });
});

test('a second push to a branch is red for the leak of the first', async () => {
  const shop = await makeShop();
  await stage.github.push(shop, 'topic', leak);
  const sha = await stage.github.push(shop, 'topic', clean('b.txt'));
  expect(await run(shop, 'push', { sha, ref: 'refs/heads/topic' })).toMatchObject(failed);
});

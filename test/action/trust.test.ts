/** What a change cannot do for itself, and who can (docs/promises.md, 4). */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Account, Pull, Repository } from '../github/index.ts';
import { checkOut, makeStage, runAction, type Stage } from '../support/action.ts';
import { nextSecond } from '../support/next-second.ts';
import type { ActionRun, ToRun } from '../support/runner.ts';
import { awsKey } from '../support/secrets.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await makeStage();
});

const value = awsKey('trust');
const leak = `key = "${value}"\n`;
const excused = `key = "${value}" # leakwarden:allow aws-access-key-id old\n`;

let count = 0;
async function makeShop(files: Readonly<Record<string, string>> = {}): Promise<Repository> {
  return stage.github.createRepository({
    owner: stage.acme,
    name: `shop${++count}`,
    files: { 'README.md': 'Shop\n', ...files },
  });
}

interface Opened {
  readonly shop: Repository;
  readonly head: string;
  readonly pull: Pull;
  readonly payload: object;
}

async function open(
  shop: Repository,
  files: Readonly<Record<string, string>>,
  author: Account = stage.owner,
  base = 'main',
): Promise<Opened> {
  const head = await stage.github.push(shop, 'topic', files, { author });
  const pull = await stage.github.openPull(shop, { head: 'topic', base, author });
  return { shop, head, pull, payload: await stage.payload('pull_request') };
}

async function run({ shop, head, payload }: Opened, rest: Partial<ToRun> = {}): Promise<ActionRun> {
  const workspace = await checkOut(stage, shop, head);
  const token = stage.token({ contents: 'read', pull_requests: 'read', members: 'read' });
  return runAction(stage, { repository: shop, event: 'pull_request', payload, sha: head, workspace, token, ...rest });
}

describe('the head excuses nothing', () => {
  test('not by its configuration, not by a comment in the line', async () => {
    const shop = await makeShop();
    const configuration = 'allow:\n  - path: "**"\n    reason: mine\nenforce:\n  mode: observe\n';
    const opened = await open(shop, { '.github/leakwarden.yml': configuration, 'a.txt': excused });
    const result = await run(opened);
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail', leaks: '1' } });
    expect(result.summary).toContain('These excuses have no effect');
  });

  test('what the base holds counts', async () => {
    const shop = await makeShop({
      '.github/leakwarden.yml': 'allow:\n  - path: fixtures/**\n    reason: made up\n',
      'a.txt': excused,
    });
    const result = await run(await open(shop, { 'fixtures/b.txt': leak, 'a.txt': `more\n${excused}` }));
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
  });

  test('a push to the default branch is judged by what stood there before', async () => {
    const shop = await makeShop();
    const files = { '.github/leakwarden.yml': 'enforce:\n  mode: observe\n', 'a.txt': leak };
    const head = await stage.github.push(shop, 'main', files);
    const payload = await stage.payload('push');
    const result = await run({ shop, head, payload } as Opened, { event: 'push' });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
  });

  test('a branch full of leaks is no base that hides them', async () => {
    const shop = await makeShop();
    await stage.github.push(shop, 'leaky', { 'a.txt': leak });
    const tip = await stage.github.head(shop, 'leaky');
    const head = await stage.github.commit(shop, 'topic', { 'b.txt': 'b\n' }, { parents: [tip] });
    await stage.github.setBranch(shop, 'topic', head);
    await stage.github.openPull(shop, { head: 'topic', base: 'leaky' });
    const payload = await stage.payload('pull_request');
    expect(await run({ shop, head, payload } as Opened)).toMatchObject({ code: 1, outputs: { leaks: '1' } });
  });
});

test('a default branch that moved since the checkout still excuses what it held', async () => {
  const shop = await makeShop({ 'old.txt': leak });
  await stage.github.push(shop, 'release', { 'r.txt': 'r\n' });
  const opened = await open(shop, { 'b.txt': 'b\n' }, stage.owner, 'release');
  const workspace = await checkOut(stage, shop, opened.head);
  await stage.github.push(shop, 'main', { 'later.txt': 'later\n' });
  expect(await run(opened, { workspace })).toMatchObject({ code: 0, outputs: { verdict: 'pass', leaks: '0' } });
});

test('a token that GitHub does not take is an error', async () => {
  const shop = await makeShop();
  const result = await run(await open(shop, { 'a.txt': 'a\n' }), { token: 'ghs_unknown' });
  expect(result).toMatchObject({ code: 1, outputs: { verdict: 'error' } });
  expect(result.log).toContain('unauthorized');
});

describe('configuration', () => {
  test('a head that breaks it fails, and says where', async () => {
    const result = await run(
      await open(await makeShop(), { '.github/leakwarden.yml': 'enforce:\n  mode: sometimes\n' }),
    );
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
    expect(result.summary).toContain('leakwarden.yml:2');
  });

  test('a broken one in the default branch is an error', async () => {
    const shop = await makeShop({ '.github/leakwarden.yml': 'enforce:\n  mode: sometimes\n' });
    expect(await run(await open(shop, { 'a.txt': 'a\n' }))).toMatchObject({ code: 1, outputs: { verdict: 'error' } });
  });

  test('of fail-on and enforce the stricter wins', async () => {
    const shop = await makeShop({ '.github/leakwarden.yml': 'enforce:\n  mode: warn\n' });
    const opened = await open(shop, { 'a.txt': leak });
    expect(await run(opened)).toMatchObject({ code: 0, outputs: { verdict: 'fail' } });
    expect(await run(opened, { inputs: { 'fail-on': 'critical' } })).toMatchObject({ code: 1 });
  });

  test('the organisation sets the floor', async () => {
    const floor = { '.github/leakwarden.yml': 'enforce:\n  mode: block\n  severity: high\n' };
    const home = await stage.github.createRepository({
      owner: stage.acme,
      name: '.github',
      visibility: 'public',
      files: floor,
    });
    const shop = await makeShop({ '.github/leakwarden.yml': 'enforce:\n  mode: observe\n' });
    expect(await run(await open(shop, { 'a.txt': leak }))).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
    await stage.github.deleteRepository(home);
  });
});

describe('a waiver', () => {
  async function opened() {
    const shop = await makeShop();
    const [author, approver] = [stage.github.createUser(`ada${count}`), stage.github.createUser(`grace${count}`)];
    stage.github.grant(shop, author, 'maintain');
    stage.github.grant(shop, approver, 'maintain');
    const pulled = await open(shop, { 'a.txt': leak }, author);
    await nextSecond();
    return { ...pulled, author, approver };
  }
  const command = '/leakwarden accept it is revoked';

  test('of somebody with the right lets it pass; edited, it does not', async () => {
    const scene = await opened();
    const comment = stage.github.comment(scene.pull, scene.approver, command);
    const passed = await run(scene);
    expect(passed).toMatchObject({ code: 0, outputs: { verdict: 'pass', leaks: '1' } });
    expect(passed.summary).toContain('it is revoked');
    await nextSecond();
    stage.github.editComment(comment, `${command} again`);
    expect(await run(scene)).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
  });

  test('of the author, of a stranger, or with a value in it does nothing', async () => {
    const scene = await opened();
    stage.github.comment(scene.pull, scene.author, command);
    stage.github.comment(scene.pull, stage.github.createUser(`eve${count}`), command);
    stage.github.comment(scene.pull, scene.approver, `/leakwarden accept ${value} is revoked`);
    const result = await run(scene);
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
    expect(result.summary).toContain('nobody accepts what they did themselves');
    expect(result.summary).toContain('may not decide');
    expect(result.all).not.toContain(value);
  });
});

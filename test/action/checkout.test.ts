/** What stands in the workspace may be a part of the repository, or somebody's lie about it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Repository } from '../github/index.ts';
import { checkOut, checkOutPartly, makeStage, type Stage } from '../support/action.ts';
import { forgeObject, loseObject, readLoose } from '../support/forge.ts';
import { gitEnvironment } from '../support/repository.ts';
import { runInProcess, type ActionRun, type ToRun } from '../support/runner.ts';
import { awsKey } from '../support/secrets.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await makeStage();
});

const leak = { 'a.txt': `key = "${awsKey('checkout')}"\n` };
const failed = { code: 1, verdict: 'fail' };
const passed = { code: 0, verdict: 'pass' };
const error = { code: 1, verdict: 'error' };

const idOf = (cwd: string, name: string): string =>
  execFileSync('git', ['rev-parse', name], { cwd, env: gitEnvironment, encoding: 'utf8' }).trim();

let count = 0;
function makeShop(files: Readonly<Record<string, string>> = {}): Promise<Repository> {
  const all = { 'README.md': 'Shop\n', ...files };
  return stage.github.createRepository({ owner: stage.acme, name: `shop${++count}`, files: all });
}

interface Opened {
  readonly shop: Repository;
  readonly base: string;
  readonly head: string;
  readonly workspace: string;
  readonly run: (rest?: Partial<ToRun>) => Promise<ActionRun>;
}

/** A pull request of these commits, while `main` went on. */
async function open(
  commits: readonly Readonly<Record<string, string | null>>[],
  take: (stage: Stage, shop: Repository, sha: string) => Promise<string> = checkOut,
): Promise<Opened> {
  const shop = await makeShop();
  const base = await stage.github.head(shop);
  let head = base;
  for (const files of commits) head = await stage.github.push(shop, 'topic', files);
  await stage.github.push(shop, 'main', { 'later.txt': 'later\n' });
  await stage.github.openPull(shop, { head: 'topic' });
  const payload = await stage.payload('pull_request');
  const workspace = await take(stage, shop, head);
  const common = { repository: shop, event: 'pull_request', payload, sha: head, workspace, token: stage.token() };
  return { shop, base, head, workspace, run: (rest = {}) => runInProcess(stage.github, { ...common, ...rest }) };
}

describe('Git LFS', () => {
  const content = `key = "${awsKey('large')}"\n${'x\n'.repeat(50)}`;
  const oid = createHash('sha256').update(content).digest('hex');
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${content.length}\n`;
  const shallow = (at: Stage, shop: Repository, sha: string): Promise<string> => checkOut(at, shop, sha, 1);
  const lay = (workspace: string, text: string): void => {
    const folder = join(workspace, '.git/lfs/objects', oid.slice(0, 2), oid.slice(2, 4));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, oid), text);
  };

  test.each([
    ['shallow', shallow],
    ['whole', checkOut],
  ])('of a %s checkout: what it brought along is looked at, and only if it is what its id says', async (_, take) => {
    const { workspace, run } = await open([{ 'large.bin': pointer }], take);
    expect(await run()).toMatchObject({ code: 1, verdict: 'incomplete' });
    lay(workspace, content.replaceAll('k', 'x'));
    expect(await run()).toMatchObject({ code: 1, verdict: 'incomplete' });
    lay(workspace, content);
    expect(await run()).toMatchObject(failed);
  });
});

test('a submodule is named: its content is scanned where its repository is', async () => {
  const { shop, head, workspace } = await open([{ 'b.txt': 'b\n' }]);
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: workspace,
      env: gitEnvironment,
      encoding: 'utf8',
    }).trim();
  git('update-index', '--add', '--cacheinfo', `160000,${head},lib/sub`);
  git('commit', '-q', '-m', 'Add a submodule');
  const fresh = git('rev-parse', 'HEAD');
  const payload = (await stage.payload('pull_request')) as { pull_request: { head: object } };
  const changed = {
    ...payload,
    pull_request: { ...payload.pull_request, head: { ...payload.pull_request.head, sha: fresh } },
  };
  const token = stage.token();
  const common = { repository: shop, event: 'pull_request', payload: changed, sha: fresh, workspace, token };
  const ran = await runInProcess(stage.github, common);
  expect(ran).toMatchObject(passed);
  expect(ran.said).toContain('lib/sub');
});

describe('objects that are not what their ids say hide nothing', () => {
  test('a head whose parent is another one', async () => {
    const { base, head, workspace, run } = await open([leak, { 'a.txt': 'gone\n' }]);
    const real = readLoose(workspace, head).toString('latin1');
    forgeObject(workspace, head, 'commit', Buffer.from(real.replace(/parent \w+/, `parent ${base}`), 'latin1'));
    expect(await run()).toMatchObject(failed);
    const alone = await run({ token: null });
    expect(alone).toMatchObject(error);
    expect(alone.said).toContain('not what their ids say');
  });

  test('a default branch that holds the change already', async () => {
    const { shop, head, workspace, run } = await open([leak]);
    const tip = await stage.github.head(shop);
    const real = readLoose(workspace, tip).toString('latin1');
    forgeObject(workspace, tip, 'commit', Buffer.from(real.replace(/parent \w+/, `parent ${head}`), 'latin1'));
    expect(await run()).toMatchObject(failed);
  });

  test.each(['the change', 'what was there before'])('the tree of %s', async (which) => {
    const { base, head, workspace, run } = await open([leak]);
    const [real, other] = which === 'the change' ? [head, base] : [base, head];
    const tree = readLoose(workspace, idOf(workspace, `${other}^{tree}`));
    forgeObject(workspace, idOf(workspace, `${real}^{tree}`), 'tree', tree);
    expect(await run()).toMatchObject(failed);
  });

  test('a file of the change', async () => {
    const { head, workspace, run } = await open([leak]);
    forgeObject(workspace, idOf(workspace, `${head}:a.txt`), 'blob', 'nothing\n');
    expect(await run()).toMatchObject(error);
  });

  test('a tree, for a look at the whole history', async () => {
    const shop = await makeShop();
    const base = await stage.github.head(shop);
    const sha = await stage.github.push(shop, 'main', leak);
    const workspace = await checkOut(stage, shop, sha);
    loseObject(workspace, idOf(workspace, `${sha}:a.txt`));
    const tree = readLoose(workspace, idOf(workspace, `${base}^{tree}`));
    forgeObject(workspace, idOf(workspace, `${sha}^{tree}`), 'tree', tree);
    const scheduled = { repository: shop, event: 'schedule', payload: {}, sha, workspace, token: stage.token() };
    expect(await runInProcess(stage.github, scheduled)).toMatchObject(failed);
  });
});

describe('a partial checkout', () => {
  test('is completed with the token, and left as it is', async () => {
    const clean = await open([{ 'b.txt': 'b\n' }], checkOutPartly);
    expect(await clean.run()).toMatchObject(passed);
    const leaky = await open([leak, { 'a.txt': 'gone\n' }], checkOutPartly);
    expect(await leaky.run()).toMatchObject(failed);
  });

  test('says what is needed where there is no token', async () => {
    const { run } = await open([{ 'b.txt': 'b\n' }], checkOutPartly);
    const result = await run({ token: null });
    expect(result).toMatchObject(error);
    expect(result.said).toContain('the checkout is partial');
  });
});

describe('the whole history', () => {
  async function runWhole(shop: Repository, workspace: string, rest: Partial<ToRun> = {}): Promise<ActionRun> {
    const common = { repository: shop, event: 'schedule', payload: {}, workspace, token: stage.token() };
    return runInProcess(stage.github, { ...common, sha: await stage.github.head(shop), ...rest });
  }

  test('is more than the refs of the checkout lead to', async () => {
    const shop = await makeShop();
    await stage.github.push(shop, 'other', leak);
    const workspace = await checkOut(stage, shop, await stage.github.head(shop));
    for (const ref of ['refs/remotes/origin/other', 'refs/remotes/origin/main'])
      execFileSync('git', ['update-ref', '-d', ref], { cwd: workspace, env: gitEnvironment });
    const result = await runWhole(shop, workspace);
    expect(result).toMatchObject(failed);
    expect(result.said).toMatch(/by \w+; only in history[^]*2 commits/);
  });

  test('is not known without a token that may read it', async () => {
    const shop = await makeShop();
    const workspace = await checkOut(stage, shop, await stage.github.head(shop));
    expect(await runWhole(shop, workspace)).toMatchObject(passed);
    const payload = { repository: { default_branch: 'main', private: true } };
    const alone = await runWhole(shop, workspace, { token: null, payload });
    expect(alone).toMatchObject({ code: 1, verdict: 'incomplete' });
    expect(alone.said).toContain('which branches and tags there are');
    expect(await runWhole(shop, workspace, { token: stage.token({ issues: 'read' }) })).toMatchObject(error);
  });
});

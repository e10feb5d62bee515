/** Every event that the Action knows, on the built bundle: what is looked at, and that missing history is never a pass. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Repository } from '../github/index.ts';
import { checkOut, makeStage, type Stage } from '../support/action.ts';
import { runInProcess, type ActionRun, type ToRun } from '../support/runner.ts';
import { awsKey, customerCsv } from '../support/secrets.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await makeStage();
});

let count = 0;
function makeShop(files: Readonly<Record<string, string>> = { 'README.md': 'Shop\n' }): Promise<Repository> {
  return stage.github.createRepository({ owner: stage.acme, name: `shop${++count}`, files });
}

const key = (): string => `key = "${awsKey(`events ${count}`)}"\n`;

async function run(repository: Repository, event: string, rest: Partial<ToRun> = {}): Promise<ActionRun> {
  const sha = rest.sha ?? (await stage.github.head(repository));
  return runInProcess(stage.github, {
    repository,
    event,
    payload: rest.payload ?? (await stage.payload(event)),
    token: stage.token(),
    ...rest,
    sha,
  });
}

/** A pull request that adds a leak and takes it out again. */
async function makePull(repository: Repository) {
  await stage.github.push(repository, 'topic', { 'a.txt': key() });
  await stage.github.push(repository, 'topic', { 'b.txt': 'b\n' });
  const head = await stage.github.push(repository, 'topic', { 'a.txt': 'gone\n' });
  await stage.github.openPull(repository, { head: 'topic', title: 'A change' });
  return { head, payload: await stage.payload('pull_request') };
}

describe('pull_request', () => {
  test('fails for what a commit in the middle holds, and says what to do', async () => {
    const shop = await makeShop();
    const { head, payload } = await makePull(shop);
    const workspace = await checkOut(stage, shop, head);
    const result = await run(shop, 'pull_request', { payload, sha: head, workspace });
    expect(result).toMatchObject({ code: 1, stderr: '', outputs: { verdict: 'fail', leaks: '1', findings: '1' } });
    expect(result.summary).toContain('Blocked: 1 leak');
    expect(result.summary).toContain('not in your files now, but in commit');
    expect(result.log).toContain('::error title=Leakwarden::Blocked');
  });

  test('passes where there is nothing, and marks no line', async () => {
    const shop = await makeShop();
    const head = await stage.github.push(shop, 'topic', { 'a.txt': 'nothing\n' });
    await stage.github.openPull(shop, { head: 'topic' });
    const payload = await stage.payload('pull_request');
    const result = await run(shop, 'pull_request', {
      payload,
      sha: head,
      workspace: await checkOut(stage, shop, head),
    });
    expect(result).toMatchObject({ code: 0, stderr: '', outputs: { verdict: 'pass', leaks: '0' } });
    expect(result.log).not.toContain('::');
  });

  test('marks the line, with the preview only', async () => {
    const shop = await makeShop();
    const head = await stage.github.push(shop, 'topic', { 'a.txt': `one\n${key()}` });
    await stage.github.openPull(shop, { head: 'topic' });
    const payload = await stage.payload('pull_request');
    const result = await run(shop, 'pull_request', {
      payload,
      sha: head,
      workspace: await checkOut(stage, shop, head),
    });
    expect(result.log).toMatch(
      /^::error file=a\.txt,line=2,endLine=2,col=\d+,endColumn=\d+,title=critical%3A AWS [^:]+::AKIA\*+%0A/m,
    );
  });

  test('looks at every commit, however many there are, merges and side branches included', async () => {
    const shop = await makeShop();
    const base = await stage.github.head(shop);
    const side = await stage.github.commit(shop, 'side', { 'side.txt': key() }, { parents: [base] });
    let tip = base;
    for (let at = 0; at < 33; at++)
      tip = await stage.github.commit(shop, 'topic', { 'n.txt': `${at}\n` }, { parents: [tip] });
    const head = await stage.github.push(shop, 'topic', { 'n.txt': 'merged\n' }, { parents: [tip, side] });
    await stage.github.openPull(shop, { head: 'topic' });
    const payload = await stage.payload('pull_request');
    const before = stage.github.requests.length;
    const result = await run(shop, 'pull_request', {
      payload,
      sha: head,
      workspace: await checkOut(stage, shop, head),
    });
    expect(result).toMatchObject({ code: 1, outputs: { leaks: '1' } });
    expect(result.summary).toContain('35 commits');
    expect(stage.github.requests.slice(before).filter(({ path }) => /\/(commits|files)$/.test(path))).toEqual([]);
  });

  test('a shallow checkout is completed with the token, and left as it is', async () => {
    const shop = await makeShop();
    const { head, payload } = await makePull(shop);
    const workspace = await checkOut(stage, shop, head, 1);
    const result = await run(shop, 'pull_request', { payload, sha: head, workspace });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail', leaks: '1' } });
    expect(result.summary).toContain('3 commits');
    const again = await run(shop, 'pull_request', { payload, sha: head, workspace, token: null });
    expect(again).toMatchObject({ code: 1, outputs: { verdict: 'error' } });
    expect(again.log).toContain('fetch-depth: 0');
  });

  test('a shallow checkout that the token may not complete is an error', async () => {
    const shop = await makeShop();
    const head = await stage.github.push(shop, 'topic', { 'a.txt': 'nothing\n' });
    await stage.github.openPull(shop, { head: 'topic' });
    const payload = await stage.payload('pull_request');
    const workspace = await checkOut(stage, shop, head, 1);
    const token = stage.token({ issues: 'read' });
    const result = await run(shop, 'pull_request', { payload, sha: head, workspace, token });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'error' } });
    expect(result.log).toContain('fetch-depth: 0');
  });

  test('needs no token where everything is checked out', async () => {
    const shop = await makeShop();
    const { head, payload } = await makePull(shop);
    const workspace = await checkOut(stage, shop, head);
    const before = stage.github.requests.length;
    const result = await run(shop, 'pull_request', { payload, sha: head, workspace, token: null });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail', leaks: '1' } });
    expect(stage.github.requests.slice(before)).toEqual([]);
  });

  test('finds what stands in the title and the branch name', async () => {
    const shop = await makeShop();
    const head = await stage.github.push(shop, 'topic', { 'a.txt': 'nothing\n' });
    await stage.github.openPull(shop, { head: 'topic', title: key() });
    const payload = await stage.payload('pull_request');
    const result = await run(shop, 'pull_request', {
      payload,
      sha: head,
      workspace: await checkOut(stage, shop, head),
    });
    expect(result).toMatchObject({ code: 1, outputs: { leaks: '1' } });
    expect(result.summary).toContain('title');
  });
});

describe('pull_request_target', () => {
  test('reads the head of a fork as data, without a checkout of it', async () => {
    const shop = await makeShop();
    const fork = await stage.github.fork(shop, stage.github.createUser(`ada${count}`));
    const head = await stage.github.push(fork, 'topic', { 'a.txt': key(), 'customers.csv': customerCsv(40) });
    await stage.github.openPull(shop, { head: 'topic', from: fork });
    const payload = await stage.payload('pull_request');
    const base = await stage.github.head(shop);
    const result = await run(shop, 'pull_request_target', {
      payload,
      sha: base,
      workspace: await checkOut(stage, shop, base),
    });
    expect(head).not.toBe(base);
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail', leaks: '2', subjects: '40' } });
  });
});

describe('push', () => {
  test('looks at what it brings and at no more', async () => {
    const shop = await makeShop({ 'old.txt': key() });
    await stage.github.push(shop, 'main', { 'a.txt': 'nothing\n' });
    const first = await run(shop, 'push', { workspace: await checkOut(stage, shop, await stage.github.head(shop)) });
    expect(first).toMatchObject({ code: 0, outputs: { verdict: 'pass', leaks: '0' } });
    await stage.github.push(shop, 'main', { 'b.txt': `${awsKey('brought')}\n` });
    const second = await run(shop, 'push', { workspace: await checkOut(stage, shop, await stage.github.head(shop)) });
    expect(second).toMatchObject({ code: 1, outputs: { verdict: 'fail', leaks: '1' } });
  });

  test('the first push of a branch is held against the default branch', async () => {
    const shop = await makeShop({ 'old.txt': key() });
    const sha = await stage.github.push(shop, 'topic', { 'b.txt': `${awsKey('a branch')}\n` });
    const workspace = await checkOut(stage, shop, sha);
    const result = await run(shop, 'push', { sha, ref: 'refs/heads/topic', workspace });
    expect(result).toMatchObject({ code: 1, outputs: { leaks: '1' } });
  });

  test('a rewritten branch is looked at again from the default branch on', async () => {
    const shop = await makeShop();
    const base = await stage.github.head(shop);
    await stage.github.push(shop, 'topic', { 'b.txt': 'one\n' });
    const sha = await stage.github.commit(shop, 'topic', { 'c.txt': key() }, { parents: [base] });
    await stage.github.setBranch(shop, 'topic', sha);
    const workspace = await checkOut(stage, shop, sha);
    const result = await run(shop, 'push', { sha, ref: 'refs/heads/topic', workspace });
    expect(result).toMatchObject({ code: 1, outputs: { leaks: '1' } });
  });

  test('a deleted branch is nothing to look at', async () => {
    const shop = await makeShop();
    await stage.github.push(shop, 'topic', { 'b.txt': 'one\n' });
    await stage.github.setBranch(shop, 'topic', null);
    const result = await run(shop, 'push');
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    expect(result.summary).toContain('Nothing to look at');
    for (const event of ['release', 'issues', 'issue_comment']) {
      const deleted = await run(shop, event, { payload: { action: 'deleted' } });
      expect(deleted).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    }
  });
});

test('merge_group: the commit that would be merged, against the base of its group', async () => {
  const shop = await makeShop();
  await stage.github.push(shop, 'topic', { 'a.txt': key() });
  const pull = await stage.github.openPull(shop, { head: 'topic' });
  const sha = await stage.github.enqueue(pull, stage.owner);
  const result = await run(shop, 'merge_group', { sha, workspace: await checkOut(stage, shop, sha, 1) });
  expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail', leaks: '1' } });
});

describe.each(['schedule', 'workflow_dispatch'])('%s', (event) => {
  test('looks at the whole history of all branches, and at releases that are not published', async () => {
    const shop = await makeShop({ 'a.txt': key() });
    await stage.github.push(shop, 'main', { 'a.txt': 'gone\n' });
    await stage.github.push(shop, 'other', { 'b.txt': `${awsKey('another branch')}\n` });
    const content = Buffer.from(customerCsv(30));
    stage.github.addRelease(shop, 'v1', 'Notes', { draft: true, assets: [{ name: 'customers.csv', content }] });
    const payload = { schedule: '0 3 * * *' };
    const workspace = await checkOut(stage, shop, await stage.github.head(shop));
    const reader = await run(shop, event, { payload, workspace });
    expect(reader).toMatchObject({ code: 1, outputs: { verdict: 'fail', leaks: '2' } });
    const writer = await run(shop, event, { payload, workspace, token: stage.token({ contents: 'write' }) });
    expect(writer).toMatchObject({ code: 1, outputs: { verdict: 'fail', leaks: '3', subjects: '30' } });
    expect(writer.summary).toContain('v1/customers.csv');
    const shallow = await checkOut(stage, shop, await stage.github.head(shop), 1);
    expect(await run(shop, event, { payload, workspace: shallow })).toMatchObject({ outputs: { leaks: '2' } });
    expect(await run(shop, event, { payload, workspace: shallow, token: null })).toMatchObject({
      code: 1,
      outputs: { verdict: 'error' },
    });
  });
});

test('a checkout of one branch only is not taken for all of them', async () => {
  const shop = await makeShop();
  const workspace = await checkOut(stage, shop, await stage.github.head(shop));
  await stage.github.push(shop, 'later', { 'b.txt': key() });
  const result = await run(shop, 'schedule', { payload: {}, workspace });
  expect(result).toMatchObject({ code: 1, outputs: { leaks: '1' } });
});

describe('release', () => {
  test('looks at the assets and the notes', async () => {
    const shop = await makeShop();
    const asset = (name: string, text: string) => ({ name, content: Buffer.from(text) });
    const assets = [asset('dump.csv', customerCsv(25)), asset('.env', key()), asset('notes.txt', 'nothing\n')];
    const release = stage.github.addRelease(shop, 'v1', `See ${awsKey('notes')}`, { assets });
    const result = await run(shop, 'release', { payload: { action: 'published', release: { id: release.id } } });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail', leaks: '3', subjects: '25' } });
    expect(result.summary).toContain('(release notes)');
  });

  test('an asset over the limit, or not as long as it should be, is no pass', async () => {
    const shop = await makeShop();
    const assets = [{ name: 'cut.bin', content: Buffer.from('short'), size: 5000 }];
    const release = stage.github.addRelease(shop, 'v1', '', { assets });
    const result = await run(shop, 'release', { payload: { release: { id: release.id } } });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'incomplete' } });
    expect(result.summary).toContain('v1/cut.bin');
  });

  test('cannot be looked at without a token', async () => {
    const shop = await makeShop();
    const workspace = await checkOut(stage, shop, await stage.github.head(shop));
    const release = stage.github.addRelease(shop, 'v1');
    const result = await run(shop, 'release', {
      payload: { repository: { default_branch: 'main' }, release: { id: release.id } },
      workspace,
      token: null,
    });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'error' } });
    expect(result.log).toContain('contents: read');
  });
});

describe('issues and comments', () => {
  test('the text of an issue', async () => {
    const shop = await makeShop();
    stage.github.openIssue(shop, stage.owner, { title: 'Broken', body: `with ${key()}` });
    const result = await run(shop, 'issues');
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail', leaks: '1' } });
    expect(result.summary).toContain('description');
    expect(result.summary).toContain('edit history');
  });

  test('a comment', async () => {
    const shop = await makeShop();
    const issue = stage.github.openIssue(shop, stage.owner, { title: 'Broken' });
    stage.github.comment(issue, stage.owner, 'All is well.');
    expect(await run(shop, 'issue_comment')).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    stage.github.comment(issue, stage.owner, key());
    expect(await run(shop, 'issue_comment')).toMatchObject({ code: 1, outputs: { leaks: '1' } });
  });
});

describe('what it does not know', () => {
  test('an event of another kind, a broken event file, a wrong input', async () => {
    const shop = await makeShop();
    expect(await run(shop, 'fork', { payload: {} })).toMatchObject({ code: 1, outputs: { verdict: 'error' } });
    expect(await run(shop, 'pull_request', { payload: { pull_request: { number: 1 } } })).toMatchObject({
      code: 1,
      outputs: { verdict: 'error' },
    });
    const wrong = await run(shop, 'schedule', { payload: {}, inputs: { 'fail-on': 'everything' } });
    expect(wrong).toMatchObject({ code: 1, outputs: { verdict: 'error' } });
    expect(wrong.log).toContain('fail-on takes one of');
  });

  test('no answer from GitHub is no pass', async () => {
    const shop = await makeShop();
    const workspace = await checkOut(stage, shop, await stage.github.head(shop));
    stage.github.faults.add({
      method: 'GET',
      path: new RegExp(`/repos/acme/${shop.name}$`),
      answer: { status: 500, body: {} },
    });
    const result = await run(shop, 'schedule', { payload: {}, workspace });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'error' } });
  });
});

/** Where the result stands, once each, and only where the token may. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inflateRawSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Permissions, Repository } from '../github/index.ts';
import { checkOut, makeStage, type Stage } from '../support/action.ts';
import { runInProcess, type ActionRun, type ToRun } from '../support/runner.ts';
import { awsKey, customerCsv } from '../support/secrets.ts';
import { makeXlsx } from '../support/containers.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await makeStage();
});

let count = 0;
function makeShop(files: Readonly<Record<string, string>> = { 'README.md': 'Shop\n' }): Promise<Repository> {
  return stage.github.createRepository({ owner: stage.acme, name: `shop${++count}`, files });
}

const all: Permissions = {
  contents: 'read',
  pull_requests: 'write',
  issues: 'write',
  checks: 'read',
  security_events: 'write',
};

async function runWhole(shop: Repository, rest: Partial<ToRun> = {}): Promise<ActionRun> {
  const sha = await stage.github.head(shop);
  const workspace = await checkOut(stage, shop, sha);
  return runInProcess(stage.github, {
    repository: shop,
    event: 'schedule',
    payload: {},
    sha,
    workspace,
    token: stage.token(all),
    ...rest,
  });
}

async function openLeak(shop: Repository) {
  const head = await stage.github.push(shop, 'topic', { 'a.txt': `key = "${awsKey(shop.name)}"\n` });
  const pull = await stage.github.openPull(shop, { head: 'topic' });
  const payload = await stage.payload('pull_request');
  const run = async (rest: Partial<ToRun> = {}): Promise<ActionRun> => {
    const sha = rest.sha ?? head;
    const workspace = await checkOut(stage, shop, sha);
    const common = { repository: shop, event: 'pull_request', payload, ref: `refs/pull/${pull.issue.number}/merge` };
    return runInProcess(stage.github, { ...common, sha, workspace, token: stage.token(all), ...rest });
  };
  return { head, pull, run };
}

test('results go to code scanning where the token may, of the commit and ref of the run', async () => {
  const shop = await makeShop();
  const { head, pull, run } = await openLeak(shop);
  await run();
  expect(shop.analyses).toMatchObject([{ commit: head, ref: `refs/pull/${pull.issue.number}/merge` }]);
  const sarif = gunzipSync(Buffer.from(shop.analyses[0]?.sarif ?? '', 'base64')).toString();
  expect(sarif).toContain('a.txt');
  const without = await run({ token: stage.token() });
  expect(without).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
  await run({ inputs: { sarif: 'false' } });
  expect(shop.analyses).toHaveLength(1);
});

test('one comment, kept up to date, and none where there is nothing to say', async () => {
  const shop = await makeShop();
  const { pull, run } = await openLeak(shop);
  const comments = () => [...shop.comments.values()].filter(({ issue }) => issue === pull.issue);
  await run({ inputs: { issues: 'false' } });
  expect(comments()).toHaveLength(0);
  const inputs = { comment: 'true', issues: 'false' };
  await run({ inputs });
  await run({ inputs });
  expect(comments()).toHaveLength(1);
  expect(comments()[0]?.body).toContain('Blocked: 1 leak');
  const base = await stage.github.head(shop);
  const clean = await stage.github.commit(shop, 'clean', { 'c.txt': 'c\n' }, { parents: [base] });
  await stage.github.setBranch(shop, 'topic', clean);
  await run({ inputs, sha: clean, payload: await stage.payload('pull_request') });
  expect(comments()).toHaveLength(1);
  expect(comments()[0]?.body).toContain('No secrets and no personal data');
  const refused = await run({ inputs, token: stage.token() });
  expect(refused.log).toContain('the token may not comment');
});

describe('remediation issues', () => {
  test('one a leak, updated, accepted by a command, reopened when that ends', async () => {
    const shop = await makeShop({ 'a.txt': `key = "${awsKey('issue')}"\n`, 'customers.csv': customerCsv(30) });
    const grace = stage.github.createUser('grace');
    stage.github.grant(shop, grace, 'admin');
    await runWhole(shop);
    await runWhole(shop);
    const issues = [...shop.issues.values()];
    expect(issues).toHaveLength(2);
    const bodies = issues.map(({ body }) => body).join('\n');
    expect(bodies).toContain('30 people');
    // The rule of all tables says nothing of cards; the columns of this one do.
    expect(bodies).toContain('GDPR, CCPA and PCI-DSS');
    expect(issues[0]?.body).toContain('Comments are read when the workflow runs next.');
    for (const issue of issues) stage.github.comment(issue, grace, '/leakwarden accept known since long');
    expect(await runWhole(shop)).toMatchObject({ code: 0, outputs: { verdict: 'pass', leaks: '2' } });
    expect(issues.map(({ state }) => state)).toEqual(['closed', 'closed']);
    for (const comment of shop.comments.values()) stage.github.deleteComment(comment, grace);
    expect(await runWhole(shop)).toMatchObject({ code: 1 });
    expect(issues.map(({ state }) => state)).toEqual(['open', 'open']);
  });

  test('of a change when it is merged, or when the workflow asks for it before', async () => {
    const shop = await makeShop();
    const { head, run } = await openLeak(shop);
    const issues = (): unknown[] => [...shop.issues.values()].filter(({ pull }) => pull === null);
    expect(await run()).toMatchObject({ code: 1 });
    expect(issues()).toHaveLength(0);
    await stage.github.setBranch(shop, 'main', head);
    expect(await runWhole(shop)).toMatchObject({ code: 1 });
    expect(issues()).toHaveLength(1);
    const other = await makeShop();
    const asked = await openLeak(other);
    await asked.run({ inputs: { issues: 'true' } });
    expect([...other.issues.values()].filter(({ pull }) => pull === null)).toHaveLength(1);
  });

  test('the summary of a whole history leads to them, and without them to the steps', async () => {
    const shop = await makeShop({ 'a.txt': `key = "${awsKey('steps')}"\n` });
    const without = await runWhole(shop, { inputs: { issues: 'false' } });
    expect(without.summary).toContain('issues: write');
    const { summary } = await runWhole(shop);
    expect(summary).toContain(`/issues/${[...shop.issues.values()][0]?.number}`);
    expect(summary).toMatch(/What to do[^]*Open the issue/);
  });

  test('a push tells where a comment is read', async () => {
    const shop = await makeShop();
    const before = await stage.github.head(shop);
    const after = await stage.github.push(shop, 'main', { 'a.txt': `key = "${awsKey('pushed')}"\n` });
    const push = { event: 'push', sha: after, payload: await stage.payload('push') };
    const workspace = await checkOut(stage, shop, before);
    const alone = await runWhole(shop, { ...push, workspace, inputs: { issues: 'false' } });
    expect(alone.summary).toContain('`allow`');
    expect(alone.summary).not.toContain('/leakwarden accept');
    const followed = await runWhole(shop, { ...push, workspace });
    expect(followed.summary).toContain('in a comment under its issue');
  });

  test('names the cell of a sheet, where a line tells nobody anything', async () => {
    const shop = await makeShop();
    const book = await makeXlsx({
      Notes: [
        ['what', 'value'],
        ['aws', awsKey('cell')],
      ],
    });
    await stage.github.push(shop, 'main', { 'book.xlsx': book });
    await runWhole(shop);
    const bodies = [...shop.issues.values()].map(({ body }) => body);
    expect(bodies).toEqual([expect.stringContaining('[`book.xlsx › Notes!B2`](')]);
    expect(bodies.join('')).not.toMatch(/#L\d|\.xlsx:\d/);
  });

  test('closed when it is gone and somebody took note of what remains', async () => {
    const shop = await makeShop();
    const clean = await stage.github.head(shop);
    await stage.github.push(shop, 'main', { 'a.txt': `key = "${awsKey('gone')}"\n` });
    await runWhole(shop);
    const [issue] = [...shop.issues.values()];
    if (!issue) throw new Error('no issue was opened');
    await stage.github.setBranch(shop, 'main', clean);
    await runWhole(shop);
    await runWhole(shop);
    const said = [...shop.comments.values()].filter((comment) => comment.issue === issue);
    expect(said).toHaveLength(1);
    expect(issue.state).toBe('open');
    stage.github.comment(issue, stage.owner, '/leakwarden acknowledge');
    await runWhole(shop);
    expect(issue.state).toBe('closed');
  });

  test('none where the App is, where the token may not, and where nobody wants them', async () => {
    const shop = await makeShop({ 'a.txt': `key = "${awsKey('none')}"\n` });
    await runWhole(shop, { inputs: { issues: 'false' } });
    await runWhole(shop, { token: stage.token({ contents: 'read', issues: 'read', checks: 'read' }) });
    const app = await stage.github.createApp({
      owner: stage.acme,
      name: 'Leakwarden',
      permissions: { checks: 'write', metadata: 'read' },
    });
    stage.github.installApp(app, stage.acme);
    await stage.github.check(app, shop, await stage.github.head(shop), { name: 'leakwarden', status: 'queued' });
    await runWhole(shop);
    expect([...shop.issues.values()]).toEqual([]);
  });
});

describe('an artifact', () => {
  async function service() {
    const heard: { path: string; body: Buffer }[] = [];
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        heard.push({ path: request.url ?? '', body: Buffer.concat(chunks) });
        response.end(JSON.stringify({ ok: true, signed_upload_url: `${url}/store?sig=1`, artifact_id: '5' }));
      });
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const scope = Buffer.from(JSON.stringify({ scp: 'Actions.ExampleScope Actions.Results:run-1:job-2' })).toString(
      'base64url',
    );
    const environment = { ACTIONS_RESULTS_URL: `${url}/`, ACTIONS_RUNTIME_TOKEN: `e30.${scope}.x` };
    return { heard, environment, close: () => server.close() };
  }

  test('holds the report when asked, in a private repository only', async () => {
    const { heard, environment, close } = await service();
    const shop = await makeShop({ 'a.txt': `key = "${awsKey('artifact')}"\n` });
    await runWhole(shop, { environment });
    expect(heard).toEqual([]);
    await runWhole(shop, { environment, inputs: { artifact: 'true' } });
    const service_ = '/twirp/github.actions.results.api.v1.ArtifactService/';
    expect(heard.map(({ path }) => path)).toEqual([
      `${service_}CreateArtifact`,
      '/store?sig=1',
      `${service_}FinalizeArtifact`,
    ]);
    const zip = heard[1]?.body ?? Buffer.alloc(0);
    const length = zip.readUInt32LE(18);
    const start = 30 + zip.readUInt16LE(26);
    const report = JSON.parse(inflateRawSync(zip.subarray(start, start + length)).toString()) as { verdict: string };
    expect(report.verdict).toBe('fail');
    expect(JSON.parse(heard[2]?.body.toString() ?? '')).toMatchObject({
      workflow_run_backend_id: 'run-1',
      size: String(zip.length),
    });
    stage.github.setVisibility(shop, 'public');
    const before = heard.length;
    const refused = await runWhole(shop, { environment, inputs: { artifact: 'true' } });
    expect(refused.log).toContain('no artifact');
    expect(heard).toHaveLength(before);
    close();
  });
});

describe('limits', () => {
  test('thousands of findings: ten marks of a kind, a summary below a megabyte', async () => {
    const shop = await makeShop();
    const lines = Array.from({ length: 1500 }, (_, row) => `k${row} = "${awsKey(`many ${row}`)}"`);
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, file) => [
        `f${file}.txt`,
        `${lines.slice(file * 50, file * 50 + 50).join('\n')}\n`,
      ]),
    );
    const head = await stage.github.push(shop, 'topic', files);
    await stage.github.openPull(shop, { head: 'topic' });
    const workspace = await checkOut(stage, shop, head);
    const payload = await stage.payload('pull_request');
    const result = await runInProcess(stage.github, {
      repository: shop,
      event: 'pull_request',
      payload,
      sha: head,
      workspace,
      token: stage.token(),
    });
    expect(result).toMatchObject({ code: 1, outputs: { findings: '1500' } });
    expect(result.log.split('\n').filter((line) => line.startsWith('::error file='))).toHaveLength(10);
    expect(Buffer.byteLength(result.summary)).toBeLessThan(1_048_576);
  });
});

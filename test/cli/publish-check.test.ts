/** `leakwarden publish-check` on real clones and against the stand-in GitHub: every place that becomes public. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Report } from '../../rules/index.ts';
import { dangerous } from '../github-api/read/settings/scene.ts';
import { makeScene, type Scene } from '../github/support.ts';
import type { Fault } from '../github/http/faults.ts';
import type { Repository } from '../github/index.ts';
import { runHere } from '../support/cli-here.ts';
import { makeZip } from '../support/containers.ts';
import { makeFolder, makeRepository, writeTree } from '../support/repository.ts';
import { githubToken } from '../support/secrets.ts';

beforeEach(() => {
  for (const name of ['GH_TOKEN', 'GITHUB_TOKEN', 'GITHUB_API_URL', 'LEAKWARDEN_KEY']) vi.stubEnv(name, undefined);
});
afterEach(() => vi.unstubAllEnvs());

const secret = (seed: string): string => `token = ${githubToken(seed)}\n`;

async function check(...args: readonly string[]): Promise<{ readonly code: number | null; readonly report: Report }> {
  const { code, stdout, stderr } = await runHere(['publish-check', ...args, '--format', 'json']);
  if (stdout === '') throw new Error(`no report: ${stderr}`);
  return { code, report: JSON.parse(stdout) as Report };
}

const safe = ({ report }: { readonly report: Report }): string | undefined => report.publication?.safe;
const outcomes = ({ publication }: Report): Record<string, string> =>
  Object.fromEntries((publication?.parts ?? []).map(({ part, outcome }) => [part, outcome]));
const pathsOf = ({ findings }: Report): string[] =>
  findings.map(({ path, within }) => [path, ...within].join(' > ')).toSorted();

describe('a clone', () => {
  test('without a leak is safe, and says that GitHub was not looked at', async () => {
    const clone = makeRepository();
    clone.commit({ 'a.txt': 'a\n' });
    const ran = await check(clone.folder);
    expect(ran.code).toBe(0);
    expect(safe(ran)).toBe('yes');
    expect(outcomes(ran.report)).toEqual({ content: 'read', authors: 'read', GitHub: 'none' });
  });

  test.each<[string, (git: (...args: readonly string[]) => string, folder: string) => void]>([
    ['a stash', (git) => git('stash')],
    ['a note', (git) => git('notes', 'add', '-m', secret('note'))],
    ['a message', (git) => git('commit', '-q', '--allow-empty', '-m', secret('message'))],
    ['a tag', (git) => git('tag', '-a', 'v1', '-m', secret('tag'))],
  ])('is not safe with a secret in %s', async (name, leak) => {
    const clone = makeRepository();
    clone.commit({ 'a.txt': 'a\n' });
    if (name === 'a stash') writeTree(clone.folder, { 'a.txt': secret('stash') });
    const as = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
    leak((...args) => execFileSync('git', ['-C', clone.folder, ...as, ...args], { encoding: 'utf8' }), clone.folder);
    const ran = await check(clone.folder);
    expect(ran.code).toBe(1);
    expect(safe(ran)).toBe('no');
  });

  test('does not count what was never committed', async () => {
    const clone = makeRepository();
    clone.commit({ 'a.txt': 'a\n' });
    writeTree(clone.folder, { '.env': secret('untracked') });
    expect((await check(clone.folder)).code).toBe(0);
  });

  test('names whose addresses become public, and shows none', async () => {
    const clone = makeRepository();
    clone.commit({ 'a.txt': 'a\n' });
    const as = ['-c', 'user.name=Eva', '-c', 'user.email=eva.lindqvist@gmail.com'];
    execFileSync('git', ['-C', clone.folder, ...as, 'commit', '-q', '--allow-empty', '-m', 'b']);
    const ran = await check(clone.folder, '--fail-on', 'low');
    expect(ran.code).toBe(1);
    expect(ran.report.publication?.remarks).toMatchObject([{ id: 'authors', severity: 'low' }]);
    expect(JSON.stringify(ran.report)).not.toContain('lindqvist');
    expect((await check(clone.folder)).code).toBe(0);
  });
});

async function makeShop(
  files: Readonly<Record<string, string>> = { 'a.txt': 'a\n' },
): Promise<Scene & { readonly shop: Repository }> {
  const scene = await makeScene();
  const shop = await scene.github.createRepository({ owner: scene.organization, name: 'shop', files });
  await scene.github.changeSettings(shop, { secretScanning: true, pushProtection: true, dependabotAlerts: true });
  return { ...scene, shop };
}

function remote({ github, owner }: Scene, ...args: readonly string[]) {
  vi.stubEnv('GITHUB_API_URL', github.apiUrl);
  vi.stubEnv('GH_TOKEN', github.tokenOf(owner));
  return check('acme/shop', ...args);
}

/** A wiki that is listed and then not sent: the first question to this address is for its refs. */
const faultOf = (what: string): Pick<Fault, 'skip' | 'answer'> =>
  what === 'the content of its wiki'
    ? { skip: 1, answer: { status: 404, body: {} } }
    : { answer: { status: 503, body: {} } };

describe('a repository on GitHub', () => {
  test('is read in every place that becomes public', async () => {
    const scene = await makeShop();
    const { github, shop, owner } = scene;
    await github.push(shop, 'topic', { 'b.txt': secret('pull') });
    const pull = await github.openPull(shop, { head: 'topic', body: secret('description') });
    await github.reviewComment(pull, owner, { path: 'b.txt', line: 1, body: secret('review') });
    await github.closePull(pull, owner);
    await github.setBranch(shop, 'topic', null);
    const issue = github.openIssue(shop, owner, { title: 'Broken', body: 'no' });
    github.comment(issue, owner, secret('comment'));
    await github.commentCommit(shop, secret('commit comment'));
    const asset = { name: 'a.txt', content: Buffer.from(secret('asset')) };
    github.addRelease(shop, 'v1', secret('notes'), { assets: [asset] });
    const logs = [makeZip({ 'job.txt': secret('old log') }), makeZip({ 'job.txt': secret('log') })];
    const artifacts = { built: makeZip({ 'built.txt': secret('artifact') }), old: null };
    await github.addRun(shop, { logs, artifacts });
    await github.writeWiki(shop, { 'Home.md': secret('wiki') });
    const ran = await remote(scene);
    expect(ran.code).toBe(1);
    expect(safe(ran)).toBe('no');
    expect(pathsOf(ran.report)).toEqual([
      expect.stringMatching(/^\(comment \d+\)$/),
      expect.stringMatching(/^\(commit comment \d+\)$/),
      '(pull request 1: description)',
      '(release v1: notes)',
      expect.stringMatching(/^\(review comment \d+\)$/),
      'artifacts/built.zip > built.txt',
      'b.txt',
      expect.stringMatching(/^logs\/run \d+ attempt 1.zip > job.txt$/),
      expect.stringMatching(/^logs\/run \d+ attempt 2.zip > job.txt$/),
      'release v1/a.txt',
      'wiki/Home.md',
    ]);
    expect(outcomes(ran.report)).toEqual({
      content: 'read',
      authors: 'read',
      settings: 'read',
      texts: 'read',
      releases: 'read',
      logs: 'read',
      artifacts: 'read',
      wiki: 'read',
    });
  });

  test('is safe where there is nothing to find', async () => {
    const ran = await remote(await makeShop());
    expect({ code: ran.code, safe: safe(ran) }).toEqual({ code: 0, safe: 'yes' });
    expect(outcomes(ran.report)).toMatchObject({ wiki: 'none', logs: 'none', artifacts: 'none', releases: 'none' });
  });

  test('with a note that was pushed is not safe', async () => {
    const scene = await makeShop();
    const as = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
    execFileSync('git', ['-C', scene.shop.gitDir, ...as, 'notes', 'add', '-m', secret('note'), 'main']);
    expect(await remote(scene)).toMatchObject({ code: 1, report: { publication: { safe: 'no' } } });
  });

  test('with a setting that only matters once strangers come is not safe, and others are not held against it', async () => {
    const scene = await makeShop();
    expect(outcomes((await remote(scene)).report)).toMatchObject({ settings: 'read' });
    await scene.github.push(scene.shop, 'main', { '.github/workflows/build.yml': dangerous });
    const ran = await remote(scene);
    expect(ran).toMatchObject({ code: 1, report: { verdict: 'fail', publication: { safe: 'no' } } });
    const grave = ran.report.publication?.remarks.filter(({ severity }) => severity === 'high');
    expect(grave?.map(({ id }) => id)).toEqual(['settings/foreign-code']);
    await scene.github.changeSettings(scene.shop, { runners: ['box'] });
    expect((await remote(scene)).report.publication?.remarks.map(({ id }) => id)).toContain(
      'settings/self-hosted-runners',
    );
  });

  test('with a leak has no settings that only the leak makes graver', async () => {
    const ran = await remote(await makeShop({ '.env': secret('content') }));
    const remarks = ran.report.publication?.remarks ?? [];
    expect(remarks.map(({ severity }) => severity).filter((severity) => severity !== 'low')).toEqual([]);
    expect(ran.report.publication?.because).toEqual(['1 leak']);
  });

  test('that is public already is judged by what strangers can do there', async () => {
    const scene = await makeShop();
    await scene.github.push(scene.shop, 'main', { '.github/workflows/build.yml': dangerous });
    scene.github.setVisibility(scene.shop, 'public');
    const ran = await remote(scene);
    expect({ code: ran.code, safe: safe(ran) }).toEqual({ code: 1, safe: 'no' });
    expect(ran.report.publication?.parts.find(({ part }) => part === 'settings')?.note).toContain('public already');
  });

  test.each<[string, RegExp, readonly string[]]>([
    ['settings', /^\/repos\/acme\/shop\/keys$|^\/graphql$/, ['settings']],
    ['logs', /\/actions\/runs$/, ['logs']],
    ['artifacts', /\/actions\/artifacts$/, ['artifacts']],
    ['releases', /\/releases$/, ['releases']],
    ['texts', /\/issues\/comments$/, ['texts']],
    ['its wiki', /shop\.wiki\/info\/refs$/, ['wiki']],
    ['its refs', /shop\/info\/refs$/, ['content', 'authors']],
    ['the content of its wiki', /shop\.wiki\/git-upload-pack$/, ['wiki']],
  ])('is not known to be safe where %s cannot be read', async (what, path, parts) => {
    const scene = await makeShop();
    await scene.github.writeWiki(scene.shop, { 'Home.md': 'Hello' });
    scene.github.faults.add({ path, times: 99, ...faultOf(what) });
    const ran = await remote(scene);
    expect(ran).toMatchObject({ code: 3, report: { verdict: 'incomplete', complete: false } });
    expect(safe(ran)).toBe('unknown');
    expect(outcomes(ran.report)).toMatchObject(Object.fromEntries(parts.map((part) => [part, 'unread'])));
  });

  test.each([/\/issues\/comments$/, /\/pulls\/comments$/, /\/shop\/comments$/])(
    'is not known to be safe where comments on a pull request or a commit are said to be off (%s)',
    async (path) => {
      const scene = await makeShop();
      await scene.github.push(scene.shop, 'topic', { 'b.txt': 'b\n' });
      await scene.github.openPull(scene.shop, { head: 'topic' });
      scene.github.faults.add({ path, times: 9, answer: { status: 410, body: {} } });
      const ran = await remote(scene);
      expect({ code: ran.code, safe: safe(ran) }).toEqual({ code: 3, safe: 'unknown' });
      expect(outcomes(ran.report)).toMatchObject({ texts: 'unread' });
    },
  );

  test('is read in its pull requests where issues are off, and in its issues where pull requests are', async () => {
    const scene = await makeShop();
    const { github, shop, owner } = scene;
    await github.push(shop, 'topic', { 'b.txt': 'b\n' });
    await github.openPull(shop, { head: 'topic', body: secret('pull') });
    github.openIssue(shop, owner, { title: 'Broken', body: secret('issue') });
    await github.commentCommit(shop, secret('commit comment'));
    const gone = (path: RegExp) => github.faults.add({ path, times: 9, answer: { status: 410, body: {} } });
    const off = gone(/\/shop\/issues$/);
    expect(pathsOf((await remote(scene)).report)).toEqual([
      expect.stringMatching(/^\(commit comment/),
      '(pull request 1: description)',
    ]);
    off.remove();
    gone(/\/shop\/pulls(?:\/comments)?$/);
    expect(pathsOf((await remote(scene)).report)).toEqual([
      expect.stringMatching(/^\(commit comment/),
      '(issue 2: description)',
    ]);
  });

  test('is not known to be safe with more texts than are read, and those that were read are searched', async () => {
    const scene = await makeShop();
    const body = [secret('first'), 'word '.repeat(14_000_000)].map((text, id) => ({ id, body: text }));
    scene.github.faults.add({ path: /\/issues\/comments$/, answer: { status: 200, body } });
    const ran = await remote(scene);
    expect(outcomes(ran.report)).toMatchObject({ texts: 'unread' });
    expect(pathsOf(ran.report)).toContain('(comment 0)');
    expect({ code: ran.code, complete: ran.report.complete }).toEqual({ code: 3, complete: false });
  });

  test('is safe where neither issues nor pull requests are on', async () => {
    const scene = await makeShop();
    const path = /\/shop\/(?:issues|pulls)(?:\/comments)?$/;
    scene.github.faults.add({ path, times: 99, answer: { status: 410, body: {} } });
    expect(safe(await remote(scene))).toBe('yes');
  });

  test('is not known to be safe to an App that may not read Actions and administration', async () => {
    const { github, organization } = await makeShop();
    const permissions = { contents: 'read', issues: 'read', pull_requests: 'read' } as const;
    const app = await github.createApp({ owner: organization, name: 'Reader', permissions });
    vi.stubEnv('GITHUB_API_URL', github.apiUrl);
    vi.stubEnv('GH_TOKEN', github.installationToken(github.installApp(app, organization)));
    const ran = await check('acme/shop');
    expect({ code: ran.code, safe: safe(ran) }).toEqual({ code: 3, safe: 'unknown' });
    expect(outcomes(ran.report)).toMatchObject({
      logs: 'unread',
      artifacts: 'unread',
      settings: 'unread',
      texts: 'none',
    });
    const note = ran.report.publication?.parts.find(({ part }) => part === 'settings')?.note;
    expect(note).toMatch(/deploy-keys, .*: unknown, needs administration:read/);
    expect(note?.match(/needs administration:read/g)).toHaveLength(1);
  });

  test.each([
    [204, {}],
    [302, {}],
    [303, { location: '/elsewhere' }],
  ])('is not known to be safe where GitHub answers %i in the place of a file', async (status, headers) => {
    const scene = await makeShop();
    await scene.github.addRun(scene.shop, { logs: [makeZip({ 'job.txt': 'fine' })] });
    scene.github.faults.add({ path: /\/attempts\/1\/logs$/, times: 9, answer: { status, headers } });
    const ran = await remote(scene);
    expect({ code: ran.code, safe: safe(ran) }).toEqual({ code: 3, safe: 'unknown' });
    expect(outcomes(ran.report)).toMatchObject({ logs: 'unread' });
  });

  test('is not known to be safe while a run goes on, whose logs cannot be read yet', async () => {
    const scene = await makeShop();
    const body = { total_count: 1, workflow_runs: [{ id: 5, run_attempt: 1, status: 'in_progress' }] };
    scene.github.faults.add({ path: /\/actions\/runs$/, answer: { status: 200, body } });
    const ran = await remote(scene);
    expect({ code: ran.code, safe: safe(ran) }).toEqual({ code: 3, safe: 'unknown' });
    expect(ran.report.coverage.skipped).toMatchObject([
      { path: 'logs/run 5 attempt 1.zip', class: 'not-covered', reason: 'this run has not ended' },
    ]);
  });

  test('with a leak is not safe, whatever could not be read', async () => {
    const scene = await makeShop({ '.env': secret('content') });
    scene.github.faults.add({ path: /\/actions\/runs$/, answer: 'primary-limit' });
    const ran = await remote(scene);
    expect({ code: ran.code, safe: safe(ran) }).toEqual({ code: 3, safe: 'no' });
  });

  test('is judged as if everybody could read it, and leaves nothing on this disk', async () => {
    const folder = makeFolder();
    vi.stubEnv('TMPDIR', folder);
    const scene = await makeShop();
    await remote(scene);
    expect(readdirSync(folder).filter((name) => name.startsWith('leakwarden-publish'))).toEqual([]);
  });

  test('says it in every format', async () => {
    const scene = await makeShop({ '.env': secret('content') });
    vi.stubEnv('GITHUB_API_URL', scene.github.apiUrl);
    vi.stubEnv('GH_TOKEN', scene.github.tokenOf(scene.owner));
    const folder = makeFolder();
    const named = ['text', 'markdown', 'html', 'github', 'junit', 'jsonl', 'sarif', 'csv'];
    const wanted = named.flatMap((name) => ['--format', `${name}=${folder}/${name}`]);
    expect(await runHere(['publish-check', 'acme/shop', ...wanted])).toMatchObject({ code: 1, stdout: '' });
    const texts = named.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const);
    for (const [name, text] of texts.slice(0, 5)) expect(text, name).toContain('Safe to publish: no');
    for (const [name, text] of texts.slice(5, 7)) expect(text, name).toMatch(/"safe":"no"|Logs of Actions/);
    for (const [name, text] of texts) expect(text, name).not.toContain(githubToken('content'));
  });

  test('that the token may not see is wrong usage', async () => {
    const { github } = await makeShop();
    vi.stubEnv('GITHUB_API_URL', github.apiUrl);
    vi.stubEnv('GH_TOKEN', github.tokenOf(github.createUser('stranger')));
    expect(await runHere(['publish-check', 'acme/shop'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('does not exist') as string,
    });
  });
});

const folder = makeFolder();
test('a path that is not there is not taken for a repository', async () => {
  expect((await runHere(['publish-check', `${folder}/none`])).code).toBe(2);
  expect(await runHere(['publish-check', 'acme'])).toMatchObject({ code: 2 });
});

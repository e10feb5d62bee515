/** Failures on demand, limits, and lists that lag. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gitEnvironment } from '../support/repository.ts';
import { startGitHub } from './index.ts';
import { clientFor, clientWith, makeScene, type Scene } from './support.ts';

const where = { owner: 'acme', repo: 'shop' };

async function makeShop(options: Parameters<typeof makeScene>[0] = {}): Promise<Scene & { gitDir: string }> {
  const scene = await makeScene(options);
  const { gitDir } = await scene.github.createRepository({
    owner: scene.organization,
    name: 'shop',
    files: { a: '1' },
  });
  return { ...scene, gitDir };
}

test('an answer is lost after it was done, or the request before', async () => {
  const { github, client } = await makeShop();
  const titles = async (): Promise<string[]> =>
    (await client.rest.issues.listForRepo(where)).data.map(({ title }) => title);
  const fault = github.faults.add({ method: 'POST', path: /\/issues$/, answer: 'drop-answer' });
  await expect(client.rest.issues.create({ ...where, title: 'Done' })).rejects.toThrow('other side closed');
  expect(fault.hits).toBe(1);
  expect(await titles()).toEqual(['Done']);
  expect(github.requests.findLast(({ method }) => method === 'POST')).toMatchObject({
    performed: true,
    operation: 'issues/create',
  });
  github.faults.add({ method: 'POST', path: '/issues', answer: 'drop-request' });
  await expect(client.rest.issues.create({ ...where, title: 'Not done' })).rejects.toThrow('other side closed');
  expect(await titles()).toEqual(['Done']);
});

test('any answer, in place of the real one, some times, later', async () => {
  const { github, client } = await makeShop();
  const asked = async (): Promise<number> =>
    client.rest.repos
      .get(where)
      .then(({ status }) => status)
      .catch((error: { status: number }) => error.status);
  github.faults.add({
    path: '/repos/acme/shop',
    times: 2,
    skip: 1,
    answer: { status: 502, body: { message: 'Bad gateway' } },
  });
  expect([await asked(), await asked(), await asked(), await asked()]).toEqual([200, 502, 502, 200]);
  github.faults.add({ path: '/repos/', answer: 'secondary-limit' });
  await expect(client.rest.repos.get(where)).rejects.toMatchObject({
    status: 403,
    response: { headers: { 'retry-after': '1' } },
  });
  github.faults.add({ path: '/repos/', answer: 'primary-limit' });
  await expect(client.rest.repos.get(where)).rejects.toMatchObject({
    status: 403,
    response: { headers: { 'x-ratelimit-remaining': '0' } },
  });
  github.faults.add({ path: '/repos/', times: Infinity, answer: { status: 500 } });
  github.faults.clear();
  expect(await asked()).toBe(200);
});

test('chance is of the numbers that were given', async () => {
  const numbers = [0.1, 0.9, 0.1];
  const { github, client } = await makeShop({ random: () => numbers.shift() ?? 1 });
  github.faults.add({ path: '/repos/acme/shop', times: Infinity, chance: 0.5, answer: { status: 503 } });
  const asked = async (): Promise<number> =>
    client.rest.repos
      .get(where)
      .then(({ status }) => status)
      .catch((error: { status: number }) => error.status);
  expect([await asked(), await asked(), await asked(), await asked()]).toEqual([503, 200, 503, 200]);
});

test('an hour has so many requests, a minute so much content', async () => {
  const { github, client, installation } = await makeShop({ limits: { perHour: 100, contentPerMinute: 2 } });
  expect((await client.rest.repos.get(where)).headers['x-ratelimit-limit']).toBe('100');
  github.setLimit(installation, { remaining: 3, resetInSeconds: 60 });
  await client.rest.issues.create({ ...where, title: 'One' });
  await client.rest.issues.create({ ...where, title: 'Two' });
  const third = client.rest.issues.create({ ...where, title: 'Three' });
  await expect(third).rejects.toMatchObject({ status: 403, message: expect.stringContaining('secondary rate limit') });
  const fourth = client.rest.repos.get(where);
  await expect(fourth).rejects.toMatchObject({
    status: 403,
    message: expect.stringContaining('API rate limit exceeded'),
  });
  github.setLimit(installation, { remaining: 10, resetInSeconds: 60 });
  await client.rest.repos.get(where);
});

test('what is new is not in lists yet, but there', async () => {
  const { github, client } = await makeShop();
  github.hideNew({ issues: 60_000, comments: 60_000, checks: 60_000 });
  const { data: issue } = await client.rest.issues.create({ ...where, title: 'New' });
  await client.rest.issues.createComment({ ...where, issue_number: issue.number, body: 'New' });
  expect((await client.rest.issues.listForRepo(where)).data).toEqual([]);
  expect((await client.rest.issues.listComments({ ...where, issue_number: issue.number })).data).toEqual([]);
  expect((await client.rest.issues.get({ ...where, issue_number: issue.number })).data.title).toBe('New');
  github.hideNew({ issues: 0 });
  expect((await client.rest.issues.listForRepo(where)).data).toHaveLength(1);
});

test('a completed check run stays completed, whatever is said', async () => {
  const { github, client } = await makeShop();
  const { data: run } = await client.rest.checks.create({
    ...where,
    name: 'x',
    head_sha: await github.head(github.repository('acme', 'shop') ?? never()),
    conclusion: 'failure',
  });
  const id = { ...where, check_run_id: run.id };
  expect((await client.rest.checks.update({ ...id, status: 'in_progress' })).data).toMatchObject({
    status: 'completed',
    conclusion: 'failure',
  });
  expect((await client.rest.checks.update({ ...id, conclusion: 'success' })).data.conclusion).toBe('success');
});

test('tokens end with the installation, with a suspension, and when they expire', async () => {
  const { github, app, installation, client } = await makeShop();
  const token = github.installationToken(installation);
  await clientWith(github, token).rest.repos.get(where);
  github.expireTokens();
  await expect(clientWith(github, token).rest.repos.get(where)).rejects.toMatchObject({ status: 401 });
  github.suspend(installation);
  await expect(client.rest.repos.get(where)).rejects.toThrow();
  github.suspend(installation, false);
  await clientFor(github, app, installation).rest.repos.get(where);
  github.uninstall(installation);
  await expect(clientFor(github, app, installation).rest.repos.get(where)).rejects.toMatchObject({ status: 404 });
});

test('an App signs with its own key, for ten minutes at most', async () => {
  const { github, app, organization } = await makeScene();
  const other = await github.createApp({ owner: organization, name: 'Other', permissions: {} });
  const forged = clientFor(github, { ...app, privateKey: other.privateKey }, null);
  await expect(forged.rest.apps.getAuthenticated()).rejects.toMatchObject({ status: 401 });
});

test('an App is made from a manifest, and the code works once', async () => {
  const { github, asApp } = await makeScene();
  const manifest = {
    name: 'Leakwarden of Acme',
    url: 'https://example.com',
    hook_attributes: { url: 'https://example.com/hook', active: false },
    redirect_url: 'http://127.0.0.1:9/back',
    default_permissions: { checks: 'write' },
    default_events: ['check_run'],
  };
  const answer = await fetch(`${github.url}/organizations/acme/settings/apps/new?state=s`, {
    method: 'POST',
    body: new URLSearchParams({ manifest: JSON.stringify(manifest) }),
    redirect: 'manual',
  });
  const back = new URL(answer.headers.get('location') ?? '');
  expect([answer.status, back.pathname, back.searchParams.get('state')]).toEqual([302, '/back', 's']);
  const code = back.searchParams.get('code') ?? '';
  const { data } = await clientWith(github, null).rest.apps.createFromManifest({ code });
  expect(data).toMatchObject({
    slug: 'leakwarden-of-acme',
    pem: expect.stringContaining('RSA PRIVATE KEY'),
    events: ['check_run'],
  });
  await expect(clientWith(github, null).rest.apps.createFromManifest({ code })).rejects.toMatchObject({ status: 404 });
  await asApp.rest.apps.getAuthenticated();
});

test('an answer that does not fit is a problem at the end', async () => {
  const github = await startGitHub();
  github.contractProblems.push('answer of GET /x: must be array');
  await expect(github.stop()).rejects.toThrow("GitHub's contract was broken:\nanswer of GET /x: must be array");
});

test('requests that do not fit are refused and told', async () => {
  const { github, client } = await makeShop();
  await expect(
    client.request('POST /repos/{owner}/{repo}/check-runs', { ...where, name: 'x' } as never),
  ).rejects.toMatchObject({ status: 422 });
  await expect(client.rest.issues.listForRepo({ ...where, state: 'opened' as never })).rejects.toMatchObject({
    status: 422,
  });
  expect(github.contractProblems.splice(0)).toHaveLength(2);
});

test('stopping ends what is under way and leaves nothing', async () => {
  const github = await startGitHub();
  const owner = github.createUser('olivia');
  const shop = await github.createRepository({ owner, name: 'shop', visibility: 'public', files: { a: '1' } });
  github.faults.add({ path: '/repos/', answer: { delayMs: 60_000 } });
  const waiting = expect(clientWith(github, null).rest.repos.get({ owner: 'olivia', repo: 'shop' })).rejects.toThrow();
  await expect.poll(() => github.requests.length).toBe(1);
  await github.stop();
  await waiting;
  expect(existsSync(shop.gitDir)).toBe(false);
  expect(() =>
    execFileSync('git', ['ls-remote', `${github.url}/olivia/shop`], { env: gitEnvironment, stdio: 'pipe' }),
  ).toThrow();
});

function never(): never {
  throw new Error('it is there');
}

/** `leakwarden purge verify`: what it reads is not destroyed, and the token goes nowhere but to the API. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { planFormats } from '../../report/index.ts';
import { planOf } from '../gate/purge/support.ts';
import { makeScene } from '../github/support.ts';
import { runHere } from '../support/cli-here.ts';
import { makeFolder, makeRepository } from '../support/repository.ts';
import { awsKey } from '../support/secrets.ts';

const leaking = makeRepository();
leaking.commit({ 'a.env': `aws_access_key_id=${awsKey()}\n` });
const clean = makeRepository();
clean.commit({ 'tracked.json': '{}\n' });
const folder = makeFolder();
const plan = join(folder, 'plan.json');
const text = planFormats.get('json')?.(await planOf(leaking.folder)) ?? '';
writeFileSync(plan, text);

beforeEach(() => {
  for (const name of ['GH_TOKEN', 'GITHUB_TOKEN', 'GITHUB_API_URL']) vi.stubEnv(name, undefined);
});
afterEach(() => vi.unstubAllEnvs());

const verify = (...args: readonly string[]) => runHere(['purge', 'verify', clean.folder, '--plan', plan, ...args]);

test('the result goes to a file of its own, never to the plan nor to a file that is tracked', async () => {
  const tracked = join(clean.folder, 'tracked.json');
  const own = join(folder, 'own.json');
  expect(await verify('--output', plan)).toMatchObject({ code: 2, stderr: expect.stringContaining('is read by this') });
  expect(await verify('--output', tracked)).toMatchObject({ code: 2, stderr: expect.stringContaining('is tracked') });
  expect([readFileSync(plan, 'utf8'), readFileSync(tracked, 'utf8')]).toEqual([text, '{}\n']);
  expect(await verify('--format', 'json', '--output', own)).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(JSON.parse(readFileSync(own, 'utf8'))).toMatchObject({ verdict: 'gone' });
});

test.each(['plan', 'from'])('a folder as --%s is wrong usage', async (option) => {
  mkdirSync(join(folder, option));
  const ran = await runHere(['purge', 'verify', clean.folder, `--${option}`, join(folder, option)]);
  expect(ran).toMatchObject({ code: 2, stderr: expect.stringMatching(/cannot be read; name a file\n$/) });
});

test('no token is sent in the clear, and none is printed', async () => {
  vi.stubEnv('GH_TOKEN', 'ghp_secret');
  vi.stubEnv('GITHUB_API_URL', 'http://github.example.com/api/v3');
  const clear = await verify('--repository', 'acme/shop');
  expect(clear).toMatchObject({ code: 2, stderr: expect.stringContaining('the address of the API') });
  vi.stubEnv('GITHUB_API_URL', 'https://ada:ghp_secret@github.example.com/api/v3');
  const address = await verify('--repository', 'acme/shop');
  expect(address).toMatchObject({ code: 2, stderr: expect.stringContaining('without a user or password') });
  expect(address.stderr).not.toContain('ghp_secret');
  vi.stubEnv('GITHUB_API_URL', undefined);
  for (const name of [
    'https://x-access-token:ghp_secret@github.com/acme',
    'https://x-access-token:ghp_secret@github.example.com/acme/shop',
    'https://x-access-token:ghp_secret@github.com:shop/acme',
    'x:ghp_secret@github.com/acme/shop',
  ]) {
    const { code, stdout, stderr } = await verify('--repository', name);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toContain('ghp_secret');
  }
});

test('GH_TOKEN comes first, an empty one counts for none, and a file is as good', async () => {
  const { github, organization, owner } = await makeScene();
  await github.createRepository({ owner: organization, name: 'shop', files: { 'a.txt': 'a\n' } });
  const token = github.tokenOf(owner);
  const file = join(folder, 'token');
  writeFileSync(file, `${token}\n`);
  const ask = async (gh: string, actions: string, ...args: readonly string[]) => {
    vi.stubEnv('GH_TOKEN', gh);
    vi.stubEnv('GITHUB_TOKEN', actions);
    return (await verify('--repository', 'acme/shop', '--api-url', github.apiUrl, ...args)).code;
  };
  expect(await ask(token, 'wrong')).toBe(0);
  expect(await ask('', token)).toBe(0);
  expect(await ask('', '', '--token-file', file)).toBe(0);
  expect(await ask('', '')).toBe(2);
  github.contractProblems.splice(0);
});

/** `leakwarden purge` as people type it. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeScene } from '../github/support.ts';
import { bundle, run, runJson } from '../support/cli.ts';
import { installFilterRepo } from '../support/filter-repo.ts';
import { gitEnvironment, makeFolder, makeRepository } from '../support/repository.ts';
import { awsKey, slackToken } from '../support/secrets.ts';

const leaking = makeRepository();
leaking.commit({ 'a.env': `aws_access_key_id=${awsKey()}\n`, 'b.env': `token=${slackToken()}\n` });
const blob = leaking.git('rev-parse', 'HEAD:a.env');
const { report } = runJson(['scan', leaking.folder]);
const leak = report.leaks.find(({ findings: [first = 0] }) => report.findings[first]?.path === 'a.env')?.id ?? '';

test('from the leak to the proof', () => {
  const folder = makeFolder();
  const files = { json: join(folder, 'plan.json'), sh: join(folder, 'purge.sh') };
  const plan = run([
    'purge',
    'plan',
    leaking.folder,
    '--leak',
    leak,
    '--format',
    'text',
    '--format',
    `json=${files.json}`,
    '--format',
    `sh=${files.sh}`,
  ]);
  expect(plan).toMatchObject({ code: 0, stderr: '' });
  expect(plan.stdout).toContain('Revoke the secret first');
  expect(run(['purge', 'verify', leaking.folder, '--plan', files.json]).code).toBe(1);

  const work = join(folder, 'work');
  mkdirSync(work);
  const env = { ...gitEnvironment, PATH: `${installFilterRepo(join(folder, 'bin'))}:${process.env['PATH']}` };
  expect(spawnSync('bash', [files.sh], { cwd: work, env, encoding: 'utf8' })).toMatchObject({ status: 0 });
  const verified = run(['purge', 'verify', join(work, 'purge.git'), '--plan', files.json]);
  expect(verified.stdout).toContain('GONE: nothing of it can be found here');
  expect(verified.code).toBe(0);
  // Only the leak that was meant.
  expect(runJson(['scan', join(work, 'purge.git')]).report.leaks).toHaveLength(report.leaks.length - 1);
});

test('a report from before is enough to look afterwards', () => {
  const file = join(makeFolder(), 'report.json');
  writeFileSync(file, JSON.stringify(report));
  const found = run(['purge', 'verify', leaking.folder, '--from', file, '--leak', leak, '--format', 'json']);
  expect(found.code).toBe(1);
  expect(JSON.parse(found.stdout)).toMatchObject({ verdict: 'still-there', here: { found: [{ id: blob }] } });
});

test('on GitHub', async () => {
  const { github, organization, owner } = await makeScene();
  const shop = await github.createRepository({ owner: organization, name: 'shop', files: { 'a.txt': 'a\n' } });
  const folder = makeFolder();
  run(['purge', 'plan', leaking.folder, '--leak', leak, '--format', `json=${join(folder, 'plan.json')}`]);
  const asked = ['purge', 'verify', '--plan', join(folder, 'plan.json'), '--repository', 'acme/shop'];
  const verify = async (token: string) => {
    const env = { PATH: process.env['PATH'], GITHUB_TOKEN: token, GITHUB_API_URL: github.apiUrl };
    const child = spawn(process.execPath, [bundle, ...asked, folder], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    return { code, text };
  };
  const token = github.tokenOf(owner);
  expect(await verify(token)).toMatchObject({ code: 0, text: expect.stringContaining('404 for 2 of 2 objects') });
  const options = { env: gitEnvironment, encoding: 'utf8' } as const;
  spawnSync('git', ['-C', leaking.folder, 'push', '-q', shop.gitDir, 'main:refs/heads/leaking'], options);
  expect(await verify(token)).toMatchObject({ code: 1, text: expect.stringContaining('still serves 2 of 2 objects') });
  expect(await verify('wrong')).toMatchObject({ code: 3, text: expect.stringContaining('INCOMPLETE') });
  github.contractProblems.splice(0);
});

test.each([
  ['no leak is named', ['plan', leaking.folder], /say which leak you mean, by --leak:\n {2}[0-9a-f]{12} {2}/],
  ['a leak that is none', ['plan', leaking.folder, '--leak', 'LW-00000000'], /leak not found: LW-00000000/],
  ['no repository', ['plan', makeFolder()], /no Git repository here/],
  [
    'a format that is none',
    ['plan', leaking.folder, '--format', 'sarif'],
    /unknown format; choose from text, markdown, json, sh/,
  ],
  ['nothing to look for', ['verify', leaking.folder], /--plan plan\.json/],
  ['a plan that is none', ['verify', leaking.folder, '--plan', join(leaking.folder, 'a.env')], /is not a plan/],
  ['a report that is none', ['plan', leaking.folder, '--from', join(leaking.folder, 'a.env')], /is not a report/],
])('2 where %s', (_, args, message) => {
  const { code, stderr, stdout } = run(['purge', ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
});

test('2 where GitHub is to be asked without a token', () => {
  const file = join(makeFolder(), 'plan.json');
  run(['purge', 'plan', leaking.folder, '--leak', leak, '--format', `json=${file}`]);
  expect(existsSync(file) && readFileSync(file, 'utf8')).toContain(blob);
  const { code, stderr } = run(['purge', 'verify', leaking.folder, '--plan', file, '--repository', 'acme/shop']);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('GITHUB_TOKEN') });
});

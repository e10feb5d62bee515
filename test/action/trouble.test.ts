/** What is wrong with the runner or the workflow is one line with the remedy, and no pass. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Repository } from '../github/index.ts';
import { checkOut, makeStage, runAction, type Stage } from '../support/action.ts';
import { makeFolder } from '../support/repository.ts';
import { runInProcess, type ToRun } from '../support/runner.ts';

let stage: Stage;
let shop: Repository;
let common: ToRun;
beforeAll(async () => {
  stage = await makeStage();
  shop = await stage.github.createRepository({ owner: stage.acme, name: 'shop', files: { 'a.txt': 'a\n' } });
  await stage.github.push(shop, 'topic', { 'b.txt': 'b\n' });
  await stage.github.openPull(shop, { head: 'topic' });
  const sha = await stage.github.head(shop, 'topic');
  const payload = await stage.payload('pull_request');
  const workspace = await checkOut(stage, shop, sha);
  mkdirSync(join(workspace, 'docs'));
  common = { repository: shop, event: 'pull_request', payload, sha, workspace, token: stage.token() };
});

const nowhere = join(makeFolder(), 'gone', 'file');

test.each([
  [
    'the file of outputs cannot be written',
    { GITHUB_OUTPUT: nowhere },
    'GITHUB_OUTPUT names cannot be written (ENOENT)',
  ],
  ['nor that of the summary', { GITHUB_STEP_SUMMARY: nowhere }, 'GITHUB_STEP_SUMMARY names cannot be written (ENOENT)'],
  ['there is no room for files of its own', { RUNNER_TEMP: nowhere }, 'RUNNER_TEMP names (ENOENT)'],
  ['a proxy is no address', { HTTPS_PROXY: 'proxy:3128' }, 'HTTPS_PROXY is not an address such as http://proxy'],
  ['a server is no address', { GITHUB_SERVER_URL: 'github' }, 'GITHUB_SERVER_URL is not an address such as'],
])('%s', async (_name, environment, words) => {
  const { code, said } = await runInProcess(stage.github, { ...common, environment });
  expect({ code, lines: said.match(/^::error .*$/gm) }).toMatchObject({
    code: 1,
    lines: [expect.stringContaining(words)],
  });
});

test('a run that cannot tell its result says what failed, and that it cannot be told', async () => {
  const environment = { GITHUB_OUTPUT: nowhere, GITHUB_STEP_SUMMARY: nowhere };
  const { code, said } = await runInProcess(stage.github, { ...common, environment, inputs: { 'fail-on': 'all' } });
  expect(code).toBe(1);
  for (const words of ['fail-on takes one of', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY']) expect(said).toContain(words);
});

test.each([
  ['shp', 'is not in the workspace'],
  [makeFolder(), 'is not a Git repository'],
])('a mistyped path is an error: %s', async (path, words) => {
  const { code, verdict, said } = await runInProcess(stage.github, { ...common, inputs: { path } });
  expect({ code, verdict }).toEqual({ code: 1, verdict: 'error' });
  expect(said).toContain(words);
});

test('a path below the root of the checkout is the checkout', async () => {
  expect(await runInProcess(stage.github, { ...common, inputs: { path: 'docs' } })).toMatchObject({ code: 0 });
});

test.each(['no git', 'an old git'])('%s: the token is needed', async (which) => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'git'), '#!/bin/sh\necho git version 2.20.1\n');
  if (which === 'an old git') chmodSync(join(folder, 'git'), 0o755);
  const run = (token: string | null) => runAction(stage, { ...common, token, environment: { PATH: folder } });
  const alone = await run(null);
  expect(alone).toMatchObject({ code: 1, stderr: '', outputs: { verdict: 'error' } });
  expect(alone.log).toContain('git 2.33 or newer is not installed');
  expect(await run(stage.token())).toMatchObject({ code: 0, stderr: '', outputs: { verdict: 'pass' } });
});

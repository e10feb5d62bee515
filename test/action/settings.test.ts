/** `settings: true`: in private all of it is told, in public the verdict alone. */
import { beforeAll, expect, test } from 'vitest';
import type { Repository, Visibility } from '../github/index.ts';
import { checkOut, makeStage, runAction, type Stage } from '../support/action.ts';
import type { ActionRun } from '../support/runner.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await makeStage();
});

let count = 0;
async function makeLax(visibility: Visibility, config = ''): Promise<Repository> {
  const files = { 'README.md': 'Shop\n', ...(config === '' ? {} : { '.github/leakwarden.yml': config }) };
  const shop = await stage.github.createRepository({ owner: stage.acme, name: `lax${++count}`, visibility, files });
  const key = { id: 71, title: 'old-mirror', readOnly: false, createdAt: '2026-01-02T03:04:05Z', lastUsed: null };
  await stage.github.changeSettings(shop, { keys: [{ ...key, enabled: true }] });
  return shop;
}

async function run(shop: Repository, inputs: Readonly<Record<string, string>>, token: string): Promise<ActionRun> {
  const sha = await stage.github.head(shop);
  const workspace = await checkOut(stage, shop, sha);
  const payload = { repository: { id: shop.id, default_branch: 'main', private: shop.visibility !== 'public' } };
  return runAction(stage, { repository: shop, event: 'workflow_dispatch', payload, sha, workspace, token, inputs });
}

const owner = (): string => stage.github.tokenOf(stage.owner);

test('a private repository is told what to fix, and the step fails', async () => {
  const ran = await run(await makeLax('private'), { settings: 'true', 'fail-on': 'medium' }, owner());
  expect(ran.code).toBe(1);
  expect(ran.outputs).toMatchObject({ verdict: 'pass', settings: expect.stringMatching(/fail|incomplete/) as string });
  expect(ran.summary).toContain('old-mirror');
});

test('a public one hears the verdict, and nothing of what is weak', async () => {
  const ran = await run(await makeLax('public'), { settings: 'true', 'fail-on': 'medium' }, owner());
  expect(ran.code).toBe(1);
  expect(ran.log).toContain('Settings: ');
  expect(ran.all).not.toMatch(/old-mirror|deploy key|critical|branch|webhook/i);
});

test('the token of a workflow may not read them, which is no pass', async () => {
  const ran = await run(await makeLax('private'), { settings: 'true' }, stage.token({ contents: 'read' }));
  expect(ran.code).toBe(1);
  expect(ran.outputs).toMatchObject({ settings: 'incomplete' });
  expect(ran.summary).toContain('administration:read');
});

test('in mode warn it is told and does not fail; without the input nothing is judged', async () => {
  const shop = await makeLax('private', 'enforce: { mode: warn }\n');
  const warned = await run(shop, { settings: 'true' }, owner());
  expect(warned.code).toBe(0);
  expect(warned.summary).toContain('old-mirror');
  expect((await run(shop, {}, owner())).outputs).not.toHaveProperty('settings');
});

/** `leakwarden rulesets` against the stand-in GitHub: what is typed, what is printed, what is there afterwards. */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../cli/runner.ts';
import { makeShop, where, type Shop } from '../github-api/read/settings/scene.ts';

interface Ran {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

let log = '';
beforeEach(() => {
  log = join(mkdtempSync(join(tmpdir(), 'leakwarden-rulesets-')), 'undo.json');
  vi.stubEnv('GH_TOKEN', '');
  vi.stubEnv('GITHUB_TOKEN', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

async function run(shop: Shop | null, ...args: readonly string[]): Promise<Ran> {
  if (shop) {
    vi.stubEnv('GITHUB_API_URL', shop.github.apiUrl);
    vi.stubEnv('GH_TOKEN', shop.github.tokenOf(shop.owner));
  }
  const said = { output: '', errors: '' };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said.output += String(text)), true));
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((said.errors += String(text)), true));
  const code = await main([...args]);
  out.mockRestore();
  err.mockRestore();
  return { code, ...said };
}

const apply = (shop: Shop, target: string, ...more: readonly string[]): Promise<Ran> =>
  run(shop, 'rulesets', 'apply', target, '--undo-log', log, ...more);

describe('a plan', () => {
  test('is the ruleset as GitHub takes it, and what it does not see', async () => {
    const shop = await makeShop('private');
    const ran = await run(shop, 'rulesets', 'plan', 'acme/shop', '--max-size', '20');
    expect(ran.code).toBe(0);
    expect(ran.errors).toContain('files/encrypted-dump: depends on what the file contains');
    const body = JSON.parse(ran.output) as { readonly name: string; readonly rules: { readonly type: string }[] };
    expect(body).toMatchObject({ name: 'leakwarden: pushes', target: 'push', enforcement: 'active' });
    expect(body.rules.map(({ type }) => type)).toEqual([
      'file_path_restriction',
      'file_extension_restriction',
      'max_file_size',
    ]);
    // The stand-in holds the request against GitHub's description.
    const sent = { ...where, ...body } as unknown as Parameters<typeof shop.asOwner.rest.repos.createRepoRuleset>[0];
    expect((await shop.asOwner.rest.repos.createRepoRuleset(sent)).status).toBe(201);
    expect(await run(shop, 'rulesets', 'drift', 'acme/shop', '--max-size', '20')).toMatchObject({ code: 0 });
  });

  test('of a public repository says that there is none, what protects instead, and nothing is written', async () => {
    const shop = await makeShop('public');
    for (const verb of ['plan', 'drift']) {
      const ran = await run(shop, 'rulesets', verb, 'acme/shop');
      expect(ran).toMatchObject({ code: 1, errors: expect.stringContaining('this one is public') as string });
      expect(ran.errors).toContain('What protects instead is the check');
    }
    expect(await apply(shop, 'acme/shop')).toMatchObject({ code: 1, output: '' });
    expect(shop.shop.rulesets.size).toBe(0);
  });

  test('on GitHub Free, and of a person, says so', async () => {
    const shop = await makeShop('private');
    shop.github.changeOrganization(shop.organization, { plan: 'free' });
    expect(await run(shop, 'rulesets', 'plan', 'acme')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('on GitHub Free') as string,
    });
    await shop.github.createRepository({ owner: shop.owner, name: 'own', visibility: 'private', files: {} });
    expect(await run(shop, 'rulesets', 'plan', `${shop.owner.login}/own`)).toMatchObject({
      code: 1,
      errors: expect.stringContaining('one of a person') as string,
    });
  });
});

describe('what is applied', () => {
  test('is there, is the same, is kept by a second run, and is undone', async () => {
    const shop = await makeShop('private');
    expect(await run(shop, 'rulesets', 'drift', 'acme/shop')).toMatchObject({
      code: 1,
      output: expect.stringContaining('there is no ruleset "leakwarden: pushes"') as string,
    });
    const ran = await apply(shop, 'acme/shop');
    expect(ran.code).toBe(0);
    expect(ran.errors).toContain('acme/shop: Create the ruleset "leakwarden: pushes"');
    expect(ran.output).toContain(`Undo: leakwarden settings acme/shop --undo ${log}`);
    expect(await run(shop, 'rulesets', 'drift', 'acme/shop')).toMatchObject({ code: 0 });
    expect(await apply(shop, 'acme/shop')).toMatchObject({ code: 0, output: 'acme/shop: as the rules ask\n' });
    expect(await run(shop, 'settings', 'acme/shop', '--undo', log)).toMatchObject({ code: 0 });
    expect(shop.shop.rulesets.size).toBe(0);
  });

  test('brings back what was weakened, and leaves what people added', async () => {
    const shop = await makeShop('private');
    await apply(shop, 'acme/shop');
    const [ruleset] = [...shop.shop.rulesets.values()];
    const id = { ...where, ruleset_id: ruleset?.id ?? 0 };
    const theirs = { type: 'file_path_restriction' as const, parameters: { restricted_file_paths: ['secret/**/*'] } };
    await shop.asOwner.rest.repos.updateRepoRuleset({ ...id, enforcement: 'disabled', rules: [theirs] });
    const drift = await run(shop, 'rulesets', 'drift', 'acme/shop');
    expect(drift.code).toBe(1);
    expect(drift.output).toContain('it is not active: disabled');
    expect(drift.output).toContain('**/id_rsa is not refused');
    expect(drift.output).toContain('beyond the rules, and kept: secret/**/*');
    const ran = await apply(shop, 'acme/shop');
    expect(ran.output).toContain('before: **/id_rsa is not refused');
    expect(await run(shop, 'rulesets', 'drift', 'acme/shop')).toMatchObject({
      code: 0,
      output: 'acme/shop: as the rules ask\n  beyond the rules, and kept: secret/**/*\n',
    });
    expect(JSON.parse(readFileSync(log, 'utf8'))).toHaveLength(2);
    expect(await run(shop, 'settings', 'acme/shop', '--undo', log)).toMatchObject({ output: '2 changes undone.\n' });
    expect(shop.shop.rulesets.size).toBe(0);
    expect(existsSync(log)).toBe(false);
  });

  test('of an organisation holds for its private and internal repositories', async () => {
    const shop = await makeShop('private');
    expect(await apply(shop, 'acme')).toMatchObject({ code: 0 });
    expect([...shop.organization.rulesets.values()][0]?.content.conditions).toHaveProperty('repository_property');
    expect(await run(shop, 'rulesets', 'drift', 'acme')).toMatchObject({ code: 0 });
    expect(await run(shop, 'settings', 'acme', '--undo', log)).toMatchObject({ code: 0 });
    expect(shop.organization.rulesets.size).toBe(0);
  });
});

test('who may bypass it is said first, and is no pass where GitHub does not show it', async () => {
  const shop = await makeShop('private');
  await apply(shop, 'acme/shop');
  const [ruleset] = [...shop.shop.rulesets.values()];
  const bypass_actors = [{ actor_id: 5, actor_type: 'RepositoryRole' as const, bypass_mode: 'always' as const }];
  await shop.asOwner.rest.repos.updateRepoRuleset({ ...where, ruleset_id: ruleset?.id ?? 0, bypass_actors });
  expect(await run(shop, 'rulesets', 'drift', 'acme/shop')).toMatchObject({
    code: 0,
    output: 'acme/shop: as the rules ask, but not of everybody\n  may bypass it, and is kept: RepositoryRole 5\n',
  });
  const ben = shop.github.createUser('reader');
  shop.github.grant(shop.shop, ben, 'read');
  vi.stubEnv('GH_TOKEN', shop.github.tokenOf(ben));
  const ran = await run(null, 'rulesets', 'drift', 'acme/shop');
  expect(ran.output).toContain('not known: who may bypass it');
  expect(ran.code).toBe(3);
});

test('what may not be read ends with 3, never with "the same"', async () => {
  const shop = await makeShop('private');
  await apply(shop, 'acme');
  vi.stubEnv('GH_TOKEN', shop.github.tokenOf(shop.github.createUser('stranger')));
  const ran = await run(null, 'rulesets', 'drift', 'acme');
  expect(ran).toMatchObject({ code: 3, output: '' });
  expect(ran.errors).toContain('the plan of the organisation is not shown');
});

test.each<[string, readonly string[], RegExp]>([
  ['no token', ['plan', 'acme'], /a token is needed/],
  ['a size beyond what GitHub takes', ['plan', 'acme', '--max-size', '101'], /1 to 100/],
  ['a size that is none', ['plan', 'acme', '--max-size', 'big'], /1 to 100/],
  ['a rule that nobody knows', ['patterns', '--rule', 'slack-webhok'], /did you mean "secrets\/slack-webhook"/],
])('%s ends with 2', async (_, args, words) => {
  const ran = await run(null, 'rulesets', ...args);
  expect(ran.code).toBe(2);
  expect(ran.errors).toMatch(words);
});

describe('patterns', () => {
  test('are the body of one request, as many as a repository may have', async () => {
    const ran = await run(null, 'rulesets', 'patterns');
    const { patterns } = JSON.parse(ran.output) as { readonly patterns: readonly object[] };
    expect(patterns).toHaveLength(100);
    expect(ran.errors).toContain('finds personal data: an alert of GitHub would keep the value');
    const more = JSON.parse((await run(null, 'rulesets', 'patterns', '--for', 'organisation')).output) as object;
    expect(more).toHaveProperty('patterns.150');
  });

  test('of one rule', async () => {
    const ran = await run(null, 'rulesets', 'patterns', '--rule', 'secrets/slack-webhook');
    expect(JSON.parse(ran.output)).toMatchObject({ patterns: [{ name: 'leakwarden slack-webhook' }] });
  });
});

/** `leakwarden settings` against the stand-in GitHub: what is typed, what is printed, how it ends. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../cli/runner.ts';
import type { SettingsReport } from '../../report/index.ts';
import { makeShop, type Shop } from '../github-api/read/settings/scene.ts';

interface Ran {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leakwarden-settings-'));
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
  const code = await main(['settings', ...args]);
  out.mockRestore();
  err.mockRestore();
  return { code, ...said };
}

const outcomes = ({ output }: Ran, subject: string): Record<string, string> => {
  const report = JSON.parse(output) as SettingsReport;
  const results = report.subjects.find(({ name }) => name === subject)?.results ?? [];
  return Object.fromEntries(results.map(({ policy, outcome }) => [policy, outcome]));
};

describe('an audit', () => {
  test('of one repository names what is lax, and fails', async () => {
    const ran = await run(await makeShop(), 'acme/shop', '--format', 'json');
    expect(ran.errors).toBe('');
    expect(outcomes(ran, 'acme/shop')).toMatchObject({
      'deploy-keys': 'fail',
      webhooks: 'fail',
      'foreign-code': 'fail',
      'dependabot-alerts': 'pass',
    });
    expect(ran.code).toBe(1);
  });

  test('of an organisation has the organisation first, and leaves out what is archived', async () => {
    const shop = await makeShop();
    const old = await shop.github.createRepository({ owner: shop.organization, name: 'old' });
    old.archived = true;
    const ran = await run(shop, 'acme', '--format', 'json');
    const { subjects, skipped } = JSON.parse(ran.output) as SettingsReport;
    expect(subjects.map(({ name }) => name)).toEqual(['acme', 'acme/shop']);
    expect(skipped).toEqual([{ name: 'acme/old', reason: 'archived' }]);
  });

  test('with a token that may not read everything is incomplete, and says what is missing', async () => {
    const shop = await makeShop();
    const stranger = shop.github.createUser('stranger');
    vi.stubEnv('GITHUB_API_URL', shop.github.apiUrl);
    vi.stubEnv('GH_TOKEN', shop.github.tokenOf(stranger));
    const ran = await run(null, 'acme/shop');
    expect(ran.code).toBe(3);
    expect(ran.output).toContain('Incomplete: ');
    expect(ran.output).toContain('Unknown, and so not passed:');
    expect(ran.output).toContain('administration:read: ');
  });

  test('weighs what the repository contains', async () => {
    const shop = await makeShop('private');
    const scanned = join(folder, 'scan.json');
    writeFileSync(scanned, JSON.stringify({ schema: 1, complete: true, summary: { subjects: 40_000 }, leaks: [] }));
    const severity = async (...args: readonly string[]): Promise<unknown> => {
      const { output } = await run(shop, 'acme/shop', '--policy', 'deploy-keys', '--format', 'json', ...args);
      const report = JSON.parse(output) as SettingsReport;
      return report.subjects[0]?.results.find(({ policy }) => policy === 'deploy-keys')?.severity;
    };
    expect(await severity()).toBe('medium');
    expect(await severity('--scan-report', scanned)).toBe('critical');
    writeFileSync(scanned, JSON.stringify({ summary: {}, leaks: [] }));
    expect(await run(shop, 'acme/shop', '--scan-report', scanned)).toMatchObject({ code: 2 });
  });

  test("follows the repository's own configuration on GitHub", async () => {
    const shop = await makeShop();
    await shop.github.push(shop.shop, 'main', {
      '.github/leakwarden.yml':
        'settings:\n  exceptions:\n    - { policy: deploy-keys, reason: the mirror needs it, until: 2099-01-31 }\n',
    });
    const ran = await run(shop, 'acme/shop', '--format', 'json');
    expect(outcomes(ran, 'acme/shop')).toMatchObject({ 'deploy-keys': 'excepted' });
  });
});

describe('what cannot work', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['no token', ['acme'], /a token is needed/],
    ['a name that is none', ['acme/shop/tree', '--token-file', '/dev/null'], /is not the name of an organisation/],
    ['an address without TLS', ['acme', '--api-url', 'http://github.example'], /a token is needed|is not the address/],
    ['the address of another server', ['https://ghe.example/acme/shop'], /is not the server that is asked/],
    ['a token in an address', ['acme', '--api-url', 'https://x:ghp_secret@ghe.example/api'], /^(?!.*ghp_secret)/s],
    ['a report of something else', ['acme/shop', '--token-file', '/dev/null', '--scan-report', '/'], /./],
    ['an unknown format', ['acme', '--format', 'breach'], /unknown format/],
    ['two things at once', ['acme', '--fix', '--dry-run'], /use one of them/],
  ])('%s ends with 2', async (_, args, words) => {
    const ran = await run(null, ...args);
    expect(ran.code).toBe(2);
    expect(ran.errors).toMatch(words);
  });

  test('a user is no organisation', async () => {
    const ran = await run(await makeShop(), 'olivia');
    expect(ran).toMatchObject({ code: 2, errors: expect.stringContaining('name one repository') as string });
  });

  test('a policy that nobody knows, and a repository that is not there', async () => {
    const shop = await makeShop();
    expect(await run(shop, 'acme/shop', '--policy', 'nonsense')).toMatchObject({ code: 2 });
    expect(await run(shop, 'acme/missing')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('does not exist') as string,
    });
  });
});

test('the check of another App is none of ours, where it is said which App ours is', async () => {
  const shop = await makeShop();
  const other = await shop.github.createApp({ owner: shop.organization, name: 'Other', permissions: {} });
  shop.github.requireCheck(shop.shop, 'leakwarden', other);
  const judged = async (...args: readonly string[]): Promise<string | undefined> =>
    outcomes(await run(shop, 'acme/shop', '--format', 'json', ...args), 'acme/shop')['required-check'];
  expect(await judged()).toBe('pass');
  expect(await judged('--app-id', String(other.id))).toBe('pass');
  expect(await judged('--app-id', String(other.id + 1))).toBe('fail');
  expect(await run(shop, 'acme/shop', '--app-id', 'ours')).toMatchObject({ code: 2 });
});

describe('a change', () => {
  test('is offered by name to whoever names no policy', async () => {
    const shop = await makeShop();
    for (const how of ['--dry-run', '--fix']) {
      const ran = await run(shop, 'acme/shop', how);
      expect(ran.errors).toMatch(/no policy that fails is set to "fix".*named with --policy: .*\bwiki\b/);
    }
    expect(shop.shop.settings.hasWiki).toBe(true);
  });

  test('is shown by a dry run with what undoes it, and made by nobody', async () => {
    const shop = await makeShop();
    shop.shop.settings = { ...shop.shop.settings, dependabotAlerts: false };
    const ran = await run(shop, 'acme/shop', '--policy', 'dependabot-alerts', '--dry-run');
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.output).toContain('change  PUT /repos/acme/shop/vulnerability-alerts');
    expect(ran.output).toContain('undo    DELETE /repos/acme/shop/vulnerability-alerts');
    expect(shop.shop.settings.dependabotAlerts).toBe(false);
  });

  test('is made, logged, and undone by the log', async () => {
    const shop = await makeShop();
    const log = join(folder, 'undo.json');
    const fixed = await run(shop, 'acme/shop', '--policy', 'wiki', '--fix', '--undo-log', log, '--format', 'json');
    expect(fixed.errors).toContain('acme/shop: ');
    expect(outcomes(fixed, 'acme/shop')).toMatchObject({ wiki: 'pass' });
    expect(JSON.parse(readFileSync(log, 'utf8'))).toHaveLength(1);
    expect(await run(shop, 'acme/shop', '--undo', log)).toMatchObject({ code: 0, output: '1 change undone.\n' });
    expect(existsSync(log)).toBe(false);
    const again = await run(shop, 'acme/shop', '--policy', 'wiki', '--format', 'json');
    expect(outcomes(again, 'acme/shop')).toMatchObject({ wiki: 'fail' });
  });

  test('is added to the log of an earlier run, and never replaces a file that is none', async () => {
    const shop = await makeShop();
    const log = join(folder, 'undo.json');
    const fix = async (): Promise<Ran> => {
      await shop.asOwner.rest.repos.update({ owner: 'acme', repo: 'shop', has_wiki: true });
      return run(shop, 'acme/shop', '--policy', 'wiki', '--fix', '--undo-log', log);
    };
    await fix();
    await fix();
    expect(JSON.parse(readFileSync(log, 'utf8'))).toHaveLength(2);
    writeFileSync(log, '{"not": "a log"}');
    expect(await fix()).toMatchObject({ code: 2 });
    expect(readFileSync(log, 'utf8')).toBe('{"not": "a log"}');
  });

  test.each<[string, object]>([
    ['another route', { route: 'DELETE /user/keys/{id}', parameters: { id: 1 } }],
    ['the whole repository', { route: 'DELETE /repos/{owner}/{repo}', parameters: { owner: 'acme', repo: 'shop' } }],
    ['another host', { route: 'PUT /repos/{owner}/{repo}/x', parameters: { baseUrl: 'https://evil.example' } }],
    [
      'who can read it',
      { route: 'PATCH /repos/{owner}/{repo}', parameters: { owner: 'acme', repo: 'shop', visibility: 'public' } },
    ],
    ['a path', { route: 'PATCH /repos/{owner}/{repo}', parameters: { owner: '..', repo: 'shop', has_wiki: true } }],
    ['nothing', { route: 'PATCH /repos/{owner}/{repo}', parameters: null }],
  ])('a log that asks for %s is refused', async (_, undo) => {
    const shop = await makeShop();
    const log = join(folder, 'evil.json');
    writeFileSync(log, JSON.stringify([{ api: shop.github.apiUrl, undo }]));
    expect(await run(shop, 'acme/shop', '--undo', log)).toMatchObject({ code: 2 });
    expect(existsSync(log)).toBe(true);
  });

  test('a log undoes what is named, where it was changed, and keeps the rest', async () => {
    const shop = await makeShop();
    const log = join(folder, 'undo.json');
    await run(shop, 'acme/shop', '--policy', 'wiki', '--fix', '--undo-log', log);
    expect(await run(shop, 'acme/other', '--undo', log)).toMatchObject({ output: '0 changes undone.\n' });
    const [entry] = JSON.parse(readFileSync(log, 'utf8')) as object[];
    writeFileSync(log, JSON.stringify([{ ...entry, api: 'https://github.example/api/v3' }]));
    expect(await run(shop, 'acme/shop', '--undo', log)).toMatchObject({ output: '0 changes undone.\n' });
    expect(existsSync(log)).toBe(true);
  });
});

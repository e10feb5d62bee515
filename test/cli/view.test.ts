/** `leakwarden view` and `scan --open`: a report in a real browser, and who else may not reach it. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openBrowser, violationsOf, wider } from '../support/browser.ts';
import { createCanary } from '../support/canary.ts';
import { afterThisTest } from '../support/cleanup.ts';
import { bundle } from '../support/cli.ts';
import { reportHere } from '../support/cli-here.ts';
import { makeRepository } from '../support/repository.ts';
import { awsKey, customerCsv } from '../support/secrets.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

function leaking(): string {
  const { folder, commit } = makeRepository();
  commit({ 'a.env': `KEY=${awsKey()}\n`, 'b.env': `KEY=${awsKey('b')}\n`, 'customers.csv': customerCsv(200) });
  return folder;
}

interface Shown {
  readonly address: string;
  readonly origin: string;
  readonly stop: (signal?: NodeJS.Signals) => void;
  /** Exit code. */
  readonly ended: Promise<number | null>;
}

/** Starts it and waits for its address. */
async function start(args: readonly string[], cwd: string): Promise<Shown> {
  const child = spawn(process.execPath, [bundle, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: '/nonexistent' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  afterThisTest(() => void child.kill('SIGKILL'));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let text = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
    const [, address] = /^Report: (\S+)$/m.exec(text) ?? [];
    if (address !== undefined && text.includes('Ctrl-C')) resolve(address);
  });
  void ended.then(() => reject(new Error(text)));
  const address = await promise;
  return { address, origin: new URL(address).origin, stop: (signal = 'SIGINT') => void child.kill(signal), ended };
}

async function view(folder: string, args: readonly string[] = []): Promise<Shown> {
  const file = join(makeRepository().folder, 'report.json');
  writeFileSync(file, JSON.stringify(await reportHere(['scan', folder])));
  return start(['view', file, ...args], folder);
}

async function enter({ address, origin }: Shown): Promise<Page> {
  const page = await browser.newPage();
  afterThisTest(() => page.close());
  await page.goto(address);
  await page.waitForURL(`${origin}/`);
  return page;
}

interface Reply {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** As a program asks: with the headers it likes. */
function ask(address: string, headers: Record<string, string> = {}, body?: string): Promise<Reply> {
  const method = body === undefined ? 'GET' : 'POST';
  return new Promise((resolve, reject) => {
    const call = request(address, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    call.on('error', reject).end(body);
  });
}

const configOf = (folder: string): string => join(folder, '.github/leakwarden.yml');
const titles = async (folder: string, args: readonly string[] = []): Promise<readonly string[]> =>
  (await reportHere(['scan', folder, ...args])).leaks
    .filter(({ severity }) => severity !== 'info')
    .map(({ title }) => title);

describe('deciding', () => {
  test('one leak is excused with a reason, and that is undone', async () => {
    const folder = leaking();
    const page = await enter(await view(folder));
    await page.locator('article[data-kind=secret] [data-act=excuse]').first().click();
    const dialog = page.getByRole('dialog', { name: 'Excuse this leak' });
    await dialog.getByLabel('Why is this acceptable?').fill('a sample of the vendor');
    await dialog.getByLabel('Until (empty: no end date)').fill('2099-12-31');
    await dialog.getByRole('button', { name: 'Excuse' }).click();
    await page.getByText('1 leak excused in .github/leakwarden.yml. Commit that file.').waitFor();
    expect(parse(readFileSync(configOf(folder), 'utf8'))).toMatchObject({
      allow: [{ reason: 'a sample of the vendor', until: '2099-12-31' }],
    });
    expect(await titles(folder)).toHaveLength(2);
    await page.locator('select[data-filter=state]').selectOption('open');
    expect(await page.locator('article').count()).toBe(2);
    await page.reload();
    expect(await page.locator('article[data-state=excused]').count()).toBe(0);
    await page.locator('select[data-filter=state]').selectOption('excused');
    expect(await page.locator('article').count()).toBe(1);
    await page.goto(page.url().split('#')[0] ?? '');
    await page.locator('article[data-state=open] [data-act=excuse]').first().click();
    await dialog.getByLabel('Why is this acceptable?').fill('known');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('1 leak open again').waitFor();
    expect(await titles(folder)).toHaveLength(2);
  });

  test('all that is listed at once, each by its own entry', async () => {
    const folder = leaking();
    const page = await enter(await view(folder));
    await page.locator('select[data-filter=kind]').selectOption('secret');
    await page.getByRole('button', { name: 'Excuse all 2 listed …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Excuse 2 leaks' });
    expect(await dialog.locator('li').allTextContents()).toEqual([
      expect.stringContaining('a.env:1'),
      expect.stringContaining('b.env:1'),
    ]);
    await dialog.getByLabel('Why is this acceptable?').fill('both revoked');
    await dialog.getByRole('button', { name: 'Excuse' }).click();
    await page.getByText('2 leaks excused').waitFor();
    expect(await page.locator('[data-act=excuse-all]').isVisible()).toBe(false);
    expect(await page.locator(':focus .title').count()).toBe(1);
    expect(await titles(folder)).toEqual([expect.stringContaining('200 people')]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('2 leaks open again; .github/leakwarden.yml is as it was before.').waitFor();
    expect(existsSync(configOf(folder))).toBe(false);
  });

  test('into a baseline, which keeps what it held', async () => {
    const folder = leaking();
    const baseline = join(folder, 'leaks.baseline.json');
    await reportHere(['scan', folder, '--rule', 'people/dataset', '--write-baseline', baseline]);
    const before = JSON.parse(readFileSync(baseline, 'utf8')) as { readonly entries: readonly object[] };
    const page = await enter(await view(folder, ['--baseline', baseline]));
    await page.locator('article[data-kind=secret] [data-act=excuse]').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('leaks.baseline.json').check();
    expect(await dialog.getByLabel('Until (empty: no end date)').isVisible()).toBe(false);
    await dialog.getByLabel('Why is this acceptable?').fill('known since the audit');
    await dialog.getByRole('button', { name: 'Excuse' }).click();
    await page.getByText('1 leak excused in leaks.baseline.json').waitFor();
    const { entries } = JSON.parse(readFileSync(baseline, 'utf8')) as typeof before;
    expect(entries).toHaveLength(before.entries.length + 1);
    expect(entries).toContainEqual(expect.objectContaining({ reason: 'known since the audit' }));
    expect(existsSync(configOf(folder))).toBe(false);
  });

  test('what somebody else wrote meanwhile is not undone', async () => {
    const folder = leaking();
    const page = await enter(await view(folder));
    await page.locator('[data-act=excuse]').first().click();
    await page.getByLabel('Why is this acceptable?').fill('known');
    await page.keyboard.press('Enter');
    await page.getByText('1 leak excused').waitFor();
    writeFileSync(configOf(folder), `${readFileSync(configOf(folder), 'utf8')}# mine\n`);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('was changed since by somebody else').waitFor();
    expect(readFileSync(configOf(folder), 'utf8')).toContain('# mine');
  });

  test('of a scan just made an entry of a table covers who is in it', async () => {
    const folder = leaking();
    const shown = await start(['scan', '--open', '--no-browser', '--editor', 'zed'], folder);
    const page = await enter(shown);
    expect(await page.locator('a[href^="zed://file/"]').count()).toBeGreaterThan(0);
    await page.locator('article[data-kind=financial] [data-act=excuse]').first().click();
    expect(await page.locator('#excuse-loose').isVisible()).toBe(false);
    await page.getByLabel('Why is this acceptable?').fill('made up by us');
    await page.keyboard.press('Enter');
    await page.getByText('1 leak excused').waitFor();
    expect(parse(readFileSync(configOf(folder), 'utf8'))).toMatchObject({ allow: [{ covers: { people: 200 } }] });
    await page.getByRole('button', { name: 'Finish' }).click();
    expect(await shown.ended).toBe(1);
    expect(await page.getByRole('button', { name: 'Finished: close this page' }).isDisabled()).toBe(true);
  });
});

describe('the page', () => {
  test('complains of nothing, holds no value, and holds WCAG 2.2 AA, its dialog too', async () => {
    const shown = await view(leaking());
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    afterThisTest(() => page.close());
    const errors: string[] = [];
    page.on('console', (message) => errors.push(message.text()));
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(shown.address);
    await page.waitForURL(`${shown.origin}/`);
    const findValues = createCanary({ key: awsKey(), second: awsKey('b') });
    expect(findValues(await page.content())).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    await page.locator('[data-act=excuse]').first().click();
    expect(await violationsOf(page)).toEqual([]);
    expect(await wider(page)).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').getAttribute('data-act')).toBe('excuse');
    expect(errors).toEqual([]);
  });

  test('has no buttons where nobody knows where to write', async () => {
    const file = join(makeRepository().folder, 'report.json');
    writeFileSync(file, JSON.stringify({ ...(await reportHere(['scan', leaking()])), target: gone }));
    const shown = await start(['view', file], '/');
    const page = await enter(shown);
    expect(await page.locator('article').count()).toBeGreaterThan(2);
    expect(await page.locator('[data-act^=excuse]').count()).toBe(0);
    const body = JSON.stringify({ leaks: [], reason: 'x', until: '', into: 'configuration' });
    const status = await page.evaluate(
      `fetch('/excuse', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '${body}' }).then((r) => r.status)`,
    );
    expect(status).toBe(404);
  });

  const gone = { kind: 'repository', path: '/nowhere/shop', head: null };
});

describe('who is kept out', () => {
  test('everybody without the link, and whoever comes by it a second time', async () => {
    const { address, origin } = await view(leaking());
    expect((await ask(`${origin}/`)).status).toBe(403);
    expect((await ask(`${origin}/open?token=${'A'.repeat(43)}`)).status).toBe(403);
    const first = await ask(address);
    const [cookie = ''] = first.headers['set-cookie'] ?? [];
    expect([first.status, cookie]).toEqual([200, expect.stringMatching(/; Path=\/; HttpOnly; SameSite=Strict$/)]);
    const second = await ask(address);
    expect([second.status, second.headers['set-cookie']]).toEqual([403, undefined]);
    const page = await ask(`${origin}/`, { Cookie: cookie.split(';')[0] ?? '' });
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-.+'; script-src 'sha256-[^ ]+'; base-uri 'none'; form-action 'none'; connect-src 'self'; frame-ancestors 'none'$/,
    );
    expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect(Object.keys(page.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test('names that lead here by DNS, and pages of others, although the cookie is right', async () => {
    const folder = leaking();
    const { address, origin } = await view(folder);
    const [cookie = ''] = (await ask(address)).headers['set-cookie'] ?? [];
    const inside = { Cookie: cookie.split(';')[0] ?? '', 'Content-Type': 'application/json' };
    const { leaks } = await reportHere(['scan', folder]);
    const body = JSON.stringify({
      leaks: leaks.map(({ id }) => id),
      reason: 'known',
      until: '',
      into: 'configuration',
    });
    const port = new URL(origin).port;
    const statusOf = async (headers: Record<string, string>, text?: string): Promise<number> =>
      (await ask(`${origin}/${text === undefined ? '' : 'excuse'}`, { ...inside, ...headers }, text)).status;
    expect(await statusOf({ Host: `evil.example:${port}` })).toBe(403);
    expect(await statusOf({ Host: `localhost:${port}` })).toBe(403);
    expect(await statusOf({ Origin: 'https://evil.example' })).toBe(403);
    expect(await statusOf({}, body)).toBe(403);
    expect(await statusOf({ Origin: 'null' }, body)).toBe(403);
    expect(await statusOf({ Origin: `http://127.0.0.1:${Number(port) + 1}` }, body)).toBe(403);
    expect(await statusOf({ Origin: origin, 'Sec-Fetch-Site': 'same-site' }, body)).toBe(403);
    expect(await statusOf({ Origin: origin, 'Content-Type': 'text/plain' }, body)).toBe(415);
    expect(await statusOf({ Origin: origin }, `{"x": "${'y'.repeat(1_000_001)}"}`)).toBe(413);
    expect(await statusOf({ Origin: origin }, '{"leaks": 1}')).toBe(400);
    expect(existsSync(configOf(folder))).toBe(false);
    expect(await statusOf({ Origin: origin }, body)).toBe(200);
  });

  test('every other address of this machine', async () => {
    const { origin } = await view(leaking());
    const others = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal);
    for (const { address } of others)
      await expect(ask(`http://${address}:${new URL(origin).port}/`)).rejects.toThrow(/ECONNREFUSED/);
  });
});

test('whoever asks and does not go on keeps nobody waiting', async () => {
  const { address, origin } = await view(leaking());
  const headers = { Origin: origin, 'Content-Type': 'application/json', 'Content-Length': '100' };
  const stuck = request(`${origin}/excuse`, { method: 'POST', headers }).on('error', () => {});
  stuck.write('{');
  afterThisTest(() => void stuck.destroy());
  expect((await ask(address)).status).toBe(200);
});

describe('the end', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends it cleanly, also while a browser holds on to it',
    async (signal) => {
      const shown = await view(leaking());
      await enter(shown);
      shown.stop(signal);
      expect(await shown.ended).toBe(0);
      await expect(ask(`${shown.origin}/`)).rejects.toThrow(/ECONNREFUSED/);
    },
  );

  test('a scan keeps its exit code, and the page says afterwards that nobody listens', async () => {
    const shown = await start(
      ['scan', '--open', '--fail-on', 'critical', '--rule', 'secrets/nothing'],
      leaking(),
    ).catch(() => null);
    expect(shown).toBeNull();
    const failing = await start(['scan', '--open'], leaking());
    const page = await enter(failing);
    failing.stop();
    expect(await failing.ended).toBe(1);
    await page.locator('[data-act=excuse]').first().click();
    await page.getByLabel('Why is this acceptable?').fill('known');
    await page.keyboard.press('Enter');
    await page.getByText('leakwarden has ended. Start it again.').waitFor();
  });
});

test.each([
  ['no report', '{}', 'is not a report of'],
  ['text where a number stands', null, 'another version of leakwarden wrote this report'],
])('%s is refused', async (_, text, message) => {
  const folder = leaking();
  const file = join(makeRepository().folder, 'report.json');
  const report = await reportHere(['scan', folder]);
  const [leak] = report.leaks;
  const changed = { ...report, leaks: [{ ...leak, subjects: '<b>1</b>' }] };
  writeFileSync(file, text ?? JSON.stringify(changed));
  await expect(start(['view', file], folder)).rejects.toThrow(message);
});

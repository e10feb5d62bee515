/** The HTML report in a real browser that can reach nothing. */
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Leak, Report } from '../../rules/index.ts';
import { cleanReport, format, hostile, report } from './fixture.ts';

const address = 'http://report.test/';
let browser: Browser;

beforeAll(async () => {
  browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

interface Visit {
  readonly page: Page;
  /** Addresses other than the page itself that it asked for; all are refused. */
  readonly asked: string[];
  readonly errors: string[];
}

async function visit(from: Report = report, options: BrowserContextOptions = {}): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => errors.push(message.text()));
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === address) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: format('html', from) });
    asked.push(url);
    return route.abort();
  });
  await page.goto(address);
  return { page, asked, errors };
}

/** Titles of the leaks that are to be seen. */
const shown = (page: Page): Promise<string[]> => page.locator('article:visible .title').allTextContents();
const choose = (page: Page, filter: string, value: string): Promise<string[]> =>
  page.locator(`select[data-filter=${filter}]`).selectOption(value);
const isOwned = (page: Page): Promise<unknown> => page.evaluate('window.owned ?? null');
const overflow = (page: Page): Promise<unknown> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe('the page', () => {
  test('asks for nothing, complains of nothing, runs nothing of others', async () => {
    const { page, asked, errors } = await visit();
    expect(await isOwned(page)).toBeNull();
    expect(asked).toEqual([]);
    expect(errors).toEqual([]);
    const ownPage = 'a[href^="https://github.com/leakwarden/leakwarden/blob/"]';
    expect(await page.locator(`img, script:not(:last-child), iframe, link, a:not(${ownPage})`).count()).toBe(0);
  });

  test('its policy lets no other script run and no picture load', async () => {
    const { page, asked } = await visit();
    await page.evaluate(`{
      const script = document.createElement('script');
      script.textContent = 'window.owned = 1';
      document.body.append(script, Object.assign(new Image(), { src: 'http://evil.example/x.png' }));
      document.body.insertAdjacentHTML('beforeend', '<b onclick="window.owned = 1" id="trap">x</b>');
    }`);
    await page.locator('#trap').click();
    expect(await isOwned(page)).toBeNull();
    expect(asked).toEqual([]);
  });

  test('shows text of others as it is written', async () => {
    const { page } = await visit();
    expect(await page.locator('.target').textContent()).toContain(hostile.script);
    expect(await shown(page)).toEqual([
      'Example token',
      expect.stringContaining('a\\u200bb\\u2060c\\ufeffd\\u00ade\\u{e0041}f`[a](https://evil.example)`'),
      `It's ${hostile.script}`,
      'A file ]]>\\u0000\\u0008\\u000b\\u2028\\ufffe\\uffff\\ud800 &owned;',
      'Example token',
    ]);
  });

  test('has everything: places, columns, origin, excuses, what was not covered, notices', async () => {
    const { page } = await visit();
    const text = await page.locator('body').textContent();
    for (const part of [
      '1,200 rows, 1,100 people',
      'backup.zip › inner.tar › a\\u202egpj.exe\\u2066\\u061c\\u200f:3',
      'yes:3 in 2 places',
      'by \\u001b]0;owned',
      'docs/a.md people/email, allow: our own (until 2026-12-31)',
      'encrypted archive: a\\u202egpj.exe',
      'expired on 2026-01-31',
      '7 with nothing to read; 1 not covered but accepted',
      'certain: header names, values differ',
      'health, whose data: real',
    ])
      expect(text?.replaceAll(/\s+/g, ' ')).toContain(part);
    expect(await page.locator('table:not(.sample) tr').nth(2).locator('td').allTextContents()).toEqual([
      hostile.script,
      'health',
      '50 %',
      '100 %',
    ]);
  });

  test('opens what is critical, and anything else by a click', async () => {
    const { page } = await visit();
    expect(await page.locator('article .fix:visible').count()).toBe(1);
    await page.locator('article[data-severity=high] summary').click();
    expect(await page.locator('article .fix:visible').count()).toBe(2);
  });
});

describe('filters', () => {
  test('by severity, kind, whose data and where, together', async () => {
    const { page } = await visit();
    await choose(page, 'severity', 'high');
    expect(await shown(page)).toEqual([expect.stringContaining('1100 people')]);
    await choose(page, 'severity', '');
    await choose(page, 'kind', 'secret');
    expect(await shown(page)).toEqual(['Example token', 'Example token']);
    await choose(page, 'provenance', 'test');
    expect(await page.locator('#count').textContent()).toBe('1 leak');
    await choose(page, 'where', 'history only');
    expect(await shown(page)).toEqual([]);
    expect(await page.locator('#none').isVisible()).toBe(true);
  });

  test('by text of the path, the rule or the author, whatever the case', async () => {
    const { page } = await visit();
    const search = page.locator('input[type=search]');
    await search.fill('INNER.TAR');
    expect(await shown(page)).toEqual([`It's ${hostile.script}`]);
    await search.fill('secrets/example');
    expect(await shown(page)).toHaveLength(2);
    await search.fill('by Ada');
    expect(await page.locator('#count').textContent()).toBe('1 leak');
    await search.press('Enter');
    expect(page.url()).toBe(address);
    await search.fill('');
    expect(await page.locator('#count').textContent()).toBe('5 leaks');
  });

  test('are not there without script, where all leaks are', async () => {
    const { page } = await visit(report, { javaScriptEnabled: false });
    expect(await page.locator('form, #theme').filter({ visible: true }).count()).toBe(0);
    expect(await shown(page)).toHaveLength(5);
  });
});

describe('looks', () => {
  const background = (page: Page): Promise<unknown> => page.evaluate('getComputedStyle(document.body).backgroundColor');
  const light = 'rgb(246, 247, 249)';
  const dark = 'rgb(16, 20, 27)';

  test.each([
    ['light', light, dark],
    ['dark', dark, light],
  ] as const)('follows the system when it is %s, until the button is pressed', async (colorScheme, before, after) => {
    const { page } = await visit(report, { colorScheme });
    expect(await background(page)).toBe(before);
    await page.locator('#theme').click();
    expect(await background(page)).toBe(after);
    await page.locator('#theme').click();
    expect(await background(page)).toBe(before);
  });

  test('is printed dark on white, also when the screen is dark', async () => {
    const { page } = await visit(report, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(27, 35, 48)');
  });

  test.each([1280, 768, 390, 320])('nothing is wider than a screen of %d pixels', async (width) => {
    const { page } = await visit(report, { viewport: { width, height: 800 } });
    await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
    expect(await overflow(page)).toBe(0);
  });
});

describe('charts', () => {
  test('say their numbers in words', async () => {
    const { page } = await visit();
    const labels = await page.evaluate(`[...document.querySelectorAll('svg')].map((svg) => svg.ariaLabel)`);
    expect(labels).toEqual([
      '1 critical, 1 high, 1 medium, 1 low, 1 info',
      '1 secret, 1 health, 1 contact, 1 exposure',
      '2023-11: 2, 2023-12: 0, 2024-01: 0, 2024-02: 0, 2024-03: 1',
      '1089 e-mail addresses, 550 health data',
      '700 Germany, 200 France',
    ]);
  });

  test('count by years where months would be too many', () => {
    expect(
      format('html', withLeaks([{ since: '2019-05-01T00:00:00.000Z' }, { since: '2024-01-01T00:00:00.000Z' }])),
    ).toContain('aria-label="2019: 1, 2020: 0, 2021: 0, 2022: 0, 2023: 0, 2024: 1"');
  });

  test('all eight kinds stay inside their frame', async () => {
    const all = [
      'secret',
      'contact',
      'financial',
      'identity',
      'health',
      'online',
      'special-category',
      'exposure',
    ] as const;
    const { page } = await visit(withLeaks(all.map((kind) => ({ kind }))));
    const [svg, last] = [page.locator('svg').nth(1), page.locator('svg').nth(1).locator('text').last()];
    const [frame, text] = [await svg.boundingBox(), await last.boundingBox()];
    if (!frame || !text) throw new Error('the chart is not there');
    expect(text.y + text.height).toBeLessThanOrEqual(frame.y + frame.height);
    expect(text.x + text.width).toBeLessThanOrEqual(frame.x + frame.width);
  });
});

function withLeaks(changes: readonly Partial<Leak>[]): Report {
  const [leak] = report.leaks;
  if (!leak) throw new Error('the fixture has leaks');
  return { ...report, leaks: changes.map((change) => ({ ...leak, ...change })) };
}

describe('many or none', () => {
  test('5,000 leaks are listed and filtered, the rest is counted', async () => {
    const { page } = await visit(withLeaks(Array.from({ length: 5_003 }, (_, index) => ({ title: `Leak ${index}.` }))));
    expect(await page.locator('article').count()).toBe(5_000);
    expect(await page.locator('main').textContent()).toContain('3 more leaks in the JSON report.');
    await page.locator('input[type=search]').fill('leak 4321.');
    expect(await shown(page)).toEqual(['Leak 4321.']);
  });

  test('a clean scan says so', async () => {
    const { page, errors } = await visit(cleanReport);
    expect(await page.locator('.verdict').textContent()).toBe('Passed: no leaks');
    expect(await page.locator('main').textContent()).toContain('Nothing was found.');
    expect(errors).toEqual([]);
  });
});

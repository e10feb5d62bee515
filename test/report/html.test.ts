/** The HTML report in a real browser that can reach nothing. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReportContext } from '../../report/index.ts';
import type { Leak, Report } from '../../rules/index.ts';
import { openBrowser, violationsOf, wider } from '../support/browser.ts';
import { cleanReport, context, format, hostile, report } from './fixture.ts';
import { parseCsv } from './parse.ts';

const address = 'http://report.test/';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Visit {
  readonly page: Page;
  /** Addresses other than the page itself that it asked for; all are refused. */
  readonly asked: string[];
  readonly errors: string[];
}

type VisitOptions = BrowserContextOptions & { readonly hash?: string; readonly web?: ReportContext['web'] };

async function visit(from: Report = report, { hash = '', web, ...options }: VisitOptions = {}): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => errors.push(message.text()));
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    const body = format('html', from, web ? { ...context, web } : context);
    if (url === address) return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    asked.push(url);
    return route.abort();
  });
  await page.goto(address + hash);
  return { page, asked, errors };
}

/** Titles of the leaks that are to be seen. */
const shown = (page: Page): Promise<string[]> => page.locator('article:visible .title').allTextContents();
const choose = (page: Page, filter: string, value: string): Promise<string[]> =>
  page.locator(`select[data-filter=${filter}]`).selectOption(value);
const isOwned = (page: Page): Promise<unknown> => page.evaluate('window.owned ?? null');

describe('the page', () => {
  test('asks for nothing, complains of nothing, runs nothing of others', async () => {
    const { page, asked, errors } = await visit();
    expect(await isOwned(page)).toBeNull();
    expect(asked).toEqual([]);
    expect(errors).toEqual([]);
    const ownPage = 'a[href^="https://github.com/leakwarden/leakwarden/blob/"]';
    expect(await page.locator(`img, body script, iframe, link, a:not(${ownPage})`).count()).toBe(0);
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
    expect(await page.getByLabel('Columns').locator('tr').nth(2).locator('td').allTextContents()).toEqual([
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
    expect(await page.locator('#count').textContent()).toBe('1 of 5 leaks');
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
    expect(await page.locator('#count').textContent()).toBe('1 of 5 leaks');
    await search.press('Enter');
    expect(page.url()).toBe(`${address}#text=by+Ada`);
    await search.fill('');
    expect(page.url()).toBe(address);
    expect(await page.locator('#count').textContent()).toBe('5 leaks');
  });

  test('are not there without script, where all leaks are', async () => {
    const { page } = await visit(report, { javaScriptEnabled: false });
    expect(await page.locator('form, button').filter({ visible: true }).count()).toBe(0);
    expect(await shown(page)).toHaveLength(5);
  });
});

describe('the address', () => {
  test('holds the filters, so that a view can be kept and sent', async () => {
    const { page } = await visit(report, { hash: '#severity=critical&text=token&kind=nothing&other=1' });
    expect(await shown(page)).toEqual(['Example token']);
    expect(await page.locator('select[data-filter=kind]').inputValue()).toBe('');
    await choose(page, 'where', 'in HEAD');
    expect(page.url()).toBe(`${address}#text=token&severity=critical&where=in+HEAD`);
    await page.reload();
    expect(await page.locator('select[data-filter=where]').inputValue()).toBe('in HEAD');
    await page.evaluate("location.hash = '#severity=low'");
    await page.locator('article[data-severity=low]').waitFor();
    expect(await page.locator('#count').textContent()).toBe('1 of 5 leaks');
  });
});

describe('the order', () => {
  const dated = withLeaks([
    { title: 'old', since: '2020-01-01T00:00:00.000Z', subjects: 7 },
    { title: 'without a date', since: null, subjects: 1 },
    { title: 'new', since: '2025-01-01T00:00:00.000Z', subjects: 300 },
  ]);

  test.each([
    ['', ['old', 'without a date', 'new']],
    ['newest', ['new', 'old', 'without a date']],
    ['oldest', ['old', 'new', 'without a date']],
    ['people', ['new', 'old', 'without a date']],
  ])('%s', async (order, titles) => {
    const { page } = await visit(dated);
    await choose(page, 'sort', order);
    expect(await shown(page)).toEqual(titles);
  });
});

test('what is listed can be saved as a table, in which no cell is a formula', async () => {
  const { page } = await visit();
  await page.locator('input[type=search]').fill('example token');
  await choose(page, 'sort', 'path');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('leaks.csv');
  const rows = parseCsv(readFileSync(await download.path(), 'utf8'));
  expect(rows.map(({ severity, title, place }) => [severity, title, place])).toEqual([
    ['critical', 'Example token', expect.stringContaining('yes:3')],
    ['info', 'Example token', expect.stringContaining('%0A')],
  ]);
  const all = await visit(withLeaks([{ title: "=cmd|' /C calc'!A0" }]));
  const [formula] = await Promise.all([
    all.page.waitForEvent('download'),
    all.page.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(readFileSync(await formula.path(), 'utf8')).toContain(",'=cmd|' /C calc'!A0,");
});

describe('links', () => {
  const web = [
    { folder: '', serverUrl: 'https://github.com', fullName: 'acme/shop' },
    { folder: 'lib/', serverUrl: 'https://ghe.acme.example', fullName: 'acme/lib' },
  ];
  const first = { commit: 'c'.repeat(40), author: 'Ada', date: null };
  const place = { blob: null, line: 3, column: 1, endLine: 3, endColumn: 9, offset: 0, length: 8 };
  const [finding] = report.findings;
  if (!finding) throw new Error('the fixture has findings');
  const at = (change: object): Report => ({
    ...withLeaks([{ findings: [0], datasets: [] }]),
    findings: [{ ...finding, places: [place], first, ...change }],
  });
  const linksOf = (from: Report, known: ReportContext['web']): readonly string[] =>
    [...format('html', from, known ? { ...context, web: known } : context).matchAll(/ href="([^"]+)"/g)]
      .map(([, url = '']) => url)
      .filter((url) => !url.includes('/leakwarden/'));

  test.each([
    ['the line and the commit', { path: 'src/a b#.ts' }, `acme/shop/blob/${first.commit}/src/a%20b%23.ts?plain=1#L3`],
    ['a file in an archive', { path: 'a.zip', within: ['b.csv'] }, `acme/shop/blob/${first.commit}/a.zip`],
    ['a message of a commit', { path: '(commit message)' }, `acme/shop/commit/${first.commit}`],
  ])('%s', (_, change, url) => {
    expect(linksOf(at(change), web)).toEqual([
      `https://github.com/${url}`,
      `https://github.com/acme/shop/commit/${first.commit}`,
    ]);
  });

  test('a repository inside has its own', () => {
    expect(linksOf(at({ path: 'lib/x.ts' }), web)[0]).toBe(
      `https://ghe.acme.example/acme/lib/blob/${first.commit}/x.ts?plain=1#L3`,
    );
  });

  test('none where nobody knows where that is, and of what was not committed', () => {
    expect(linksOf(at({}), undefined)).toEqual([]);
    expect(linksOf(at({ first: { commit: null, author: null, date: null } }), web)).toEqual([]);
  });
});

describe('the keyboard', () => {
  test('arrows, Home and End go through the list; Enter opens', async () => {
    const { page } = await visit();
    const focused = (): Promise<string | null> => page.locator(':focus .title').textContent();
    await page.locator('article summary').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toContain('1100 people');
    await page.keyboard.press('Enter');
    expect(await page.locator('article[data-severity=high] .fix').isVisible()).toBe(true);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Example token');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator(':focus').evaluate((element) => element.closest('article')?.dataset['severity'])).toBe(
      'critical',
    );
  });
});

describe('WCAG 2.2 AA', () => {
  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
  ] as const)('holds %s, %d pixels wide', async (colorScheme, width) => {
    const { page } = await visit(report, {
      colorScheme,
      viewport: { width, height: 800 },
      web: [{ folder: '', serverUrl: 'https://github.com', fullName: 'acme/shop' }],
    });
    await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
    expect(await violationsOf(page)).toEqual([]);
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
    expect(await wider(page)).toBe(0);
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
      '550 health data, 1089 e-mail addresses',
      '700 Germany, 200 France',
    ]);
  });

  test('show the gravest kinds first, and how many have no bar', () => {
    const page = format(
      'html',
      withLeaks([
        { kind: 'contact', severity: 'medium' },
        { kind: 'contact', severity: 'medium' },
        { kind: 'secret', severity: 'critical' },
      ]),
    );
    expect(page).toContain('aria-label="1 secret, 2 contact"');
    const kinds = ['email', 'phone', 'username', 'card-number', 'iban', 'passport', 'salary', 'health', 'religion'];
    const people = format('html', withColumns(kinds));
    expect(people).toMatch(/aria-label="\d+ religion[^"]*, \d+ health data, \d+ passport numbers, [^"]*"/);
    expect(people).toContain('<p class="facts">and 2 more kinds of data</p>');
    expect(people).toContain('people: country unknown</p>');
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

function withColumns(kinds: readonly string[]): Report {
  const [dataset] = report.datasets;
  const [column] = dataset?.columns ?? [];
  if (!dataset || !column) throw new Error('the fixture has a dataset');
  const columns = kinds.map((identifier) => ({ ...column, identifier, valid: 1, share: 1 }));
  return { ...report, datasets: [{ ...dataset, columns }, ...report.datasets.slice(1)] };
}

function withLeaks(changes: readonly Partial<Leak>[]): Report {
  const [leak] = report.leaks;
  if (!leak) throw new Error('the fixture has leaks');
  return { ...report, leaks: changes.map((change) => ({ ...leak, ...change })) };
}

describe('many or none', () => {
  const many = (count: number): Report =>
    withLeaks(Array.from({ length: count }, (_, index) => ({ title: `Leak ${index}.` })));

  test('5,000 leaks are there to read and to search, the rest is counted', async () => {
    const { page } = await visit(many(5_003), { javaScriptEnabled: false });
    expect(await page.locator('article').count()).toBe(5_000);
    expect(await page.locator('main').textContent()).toContain('3 more leaks in the JSON report.');
    const scripted = await visit(many(5_003));
    await scripted.page.locator('input[type=search]').fill('leak 4321.');
    expect(await shown(scripted.page)).toEqual(['Leak 4321.']);
  });

  test('some are laid out at a time, so that thousands do not keep a browser busy', async () => {
    const { page } = await visit(many(250));
    const cards = page.locator('article');
    expect(await cards.count()).toBe(100);
    await page.getByRole('button', { name: 'Show 100 more' }).click();
    expect(await cards.count()).toBe(200);
    expect(await page.locator(':focus .title').textContent()).toBe('Leak 100.');
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    expect(await cards.count()).toBe(250);
    expect(await page.locator('#rest').isVisible()).toBe(false);
  });

  test('all at once where that is asked for, and on paper', async () => {
    const { page } = await visit(many(350));
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator('article').count()).toBe(350);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await page.locator('article').count()).toBe(100);
    await page.getByRole('button', { name: 'Show all 350' }).click();
    expect(await page.locator('article').count()).toBe(350);
  });

  test('a clean scan says so', async () => {
    const { page, errors } = await visit(cleanReport);
    expect(await page.locator('.verdict').textContent()).toBe('Passed: no leaks');
    expect(await page.locator('main').textContent()).toContain('Nothing was found.');
    expect(errors).toEqual([]);
  });
});

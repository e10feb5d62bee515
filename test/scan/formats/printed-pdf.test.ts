/** What a browser prints: Skia places the words of a cell one by one, and a page ends where the paper does. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/browser.ts';
import { scanBytes } from '../../support/scan.ts';
import { customers } from '../../support/secrets.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

// From the shortest to the longest: headers, in the middle of their columns, stand beside the first ones.
const people = customers(70, 'printed').toSorted((a, b) => a.mail.length - b.mail.length);
const rows = people.map(({ name, mail, card }) => `<tr><td>${name}<td>${mail}<td>${card}</tr>`).join('');
const table = `<thead><tr><th>Name<th>E-mail<th>Card</tr></thead>${rows}`;

test.each([
  [
    'with lines around its cells',
    `<style>td, th { border: 1px solid; padding: 4px; font: 12px sans-serif }</style><table>${table}</table>`,
  ],
  [
    'over the width of the page',
    `<style>td { padding: 2px 12px; font: 10px serif }</style><table width="100%">${table}</table>`,
  ],
])('a table %s is one dataset', async (_, html) => {
  const page = await browser.newPage();
  await page.setContent(`<h1>Customers</h1>${html}`);
  const { datasets } = await scanBytes(await page.pdf({ format: 'A4', landscape: true }), { name: 'customers.pdf' });
  expect(datasets.map(({ rows: count, subjects }) => [count, subjects])).toEqual([[70, 70]]);
});

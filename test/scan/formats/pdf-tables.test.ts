/** Tables and forms in PDFs: columns by where they stand, and what goes on over pages as one dataset. */
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../rules/index.ts';
import { findTables, type PlacedText } from '../../../scan/formats/pdf/page-tables.ts';
import { scanBytes, whereabouts } from '../../support/scan.ts';
import { awsKey, customers } from '../../support/secrets.ts';

/** A text at a place: from the left and from below. */
type Drawn = readonly [text: string, x: number, y: number];

async function drawPdf(pages: readonly (readonly Drawn[])[], font = StandardFonts.Helvetica): Promise<Buffer> {
  const document = await PDFDocument.create();
  const embedded = await document.embedFont(font);
  for (const texts of pages) {
    const page = document.addPage([600, 800]);
    for (const [text, x, y] of texts) page.drawText(text, { x, y, size: 9, font: embedded });
  }
  return Buffer.from(await document.save());
}

const places = [30, 150, 320, 450];
const people = customers(60, 'pdf').map(({ name, mail, card }, at) => [name, mail, card, `${at * 7 + 3}.50`]);
const header = ['Name', 'E-Mail', 'Card', 'Amount'];

const toTexts = (rows: readonly (readonly string[])[], top = 740, step = 16): Drawn[] =>
  rows.flatMap((row, at) => row.map((text, column): Drawn => [text, places[column] ?? 0, top - at * step]));
const pagesOf = <Item>(items: readonly Item[], size: number): (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, page) => items.slice(page * size, (page + 1) * size));
const around = (page: number): Drawn[] => [
  ['Customers of today, for internal use', 30, 775],
  [`Page ${page + 1} of 3`, 280, 20],
];
const counts = ({ datasets }: Report): (readonly [number, number])[] =>
  datasets.map(({ rows, subjects }) => [rows, subjects] as const);

describe('a table over pages is one dataset', () => {
  const cases: readonly (readonly [string, readonly (readonly Drawn[])[]])[] = [
    [
      'with its header on each',
      pagesOf(people, 25).map((rows, page) => [...around(page), ...toTexts([header, ...rows])]),
    ],
    ['with one header', pagesOf([header, ...people], 25).map((rows, page) => [...around(page), ...toTexts(rows)])],
    ['with a single row on the last page', pagesOf([header, ...people], 30).map((rows) => toTexts(rows))],
    [
      'written column by column',
      pagesOf([header, ...people], 25).map((rows) => toTexts(rows).toSorted(([, a], [, b]) => a - b)),
    ],
    [
      'with numbers that end below one another',
      pagesOf([header, ...people], 25).map((rows) =>
        toTexts(rows).map(([text, x, y]): Drawn => (x === 450 ? [text, 500 - text.length * 5, y] : [text, x, y])),
      ),
    ],
    [
      'with headers in the middle of their columns, beside short values',
      pagesOf(
        people.toSorted(([a = ''], [b = '']) => a.length - b.length),
        25,
      ).map((rows) => [
        ...toTexts([header]).map(([text, x, y]): Drawn => [text, x === 30 ? 92 : x, y]),
        ...toTexts(rows, 724),
      ]),
    ],
    ['with rows close together', pagesOf([header, ...people], 40).map((rows) => toTexts(rows, 740, 10.5))],
  ];
  test.each(cases)('%s', async (_, pages) => {
    const report = await scanBytes(await drawPdf(pages), { name: 'customers.pdf' });
    expect(counts(report)).toEqual([[60, 60]]);
    expect(report.datasets[0]?.columns.map(({ identifier }) => identifier)).toEqual([
      'full-name',
      'email',
      'card-number',
    ]);
    expect(report.datasets[0]?.severity).toBe('critical');
  });

  test('in letters of one width', async () => {
    const lines = [header, ...people].map((row, at): Drawn => {
      const text = row.map((cell, column) => cell.padEnd(column === 1 ? 28 : 22)).join('');
      return [text, 10, 780 - (at % 31) * 20];
    });
    const pages = pagesOf(lines, 31);
    const report = await scanBytes(await drawPdf(pages, StandardFonts.Courier), { name: 'customers.pdf' });
    expect(counts(report)).toEqual([[60, 60]]);
  });

  test('cells that go on in the next line', async () => {
    const wrapped = people.map(([name = '', mail = '', card = '', amount = ''], at): Drawn[] => {
      const y = 740 - (at % 20) * 34;
      const [first = '', last = ''] = name.split(' ');
      const cut = mail.indexOf('@') + 3;
      return [
        [first, 30, y + 5],
        [last, 30, y - 5],
        [mail.slice(0, cut), 150, y + 5],
        [mail.slice(cut), 150, y - 5],
        [card.slice(0, 11), 320, y + 5],
        [card.slice(11), 320, y - 5],
        [amount, 450, y],
      ];
    });
    const report = await scanBytes(await drawPdf(pagesOf(wrapped, 20).map((page) => page.flat())), { name: 'a.pdf' });
    expect(counts(report)).toEqual([[60, 60]]);
    expect(whereabouts(report)).toEqual([]);
  });
});

test('a form that goes on behind a page is one person', async () => {
  const lines = people.flatMap(([name = '', mail = '', card = '']) => [
    `Name: ${name}`,
    `E-Mail: ${mail}`,
    'Country: DE',
    `Card: ${card}`,
    'Newsletter: yes',
  ]);
  const pages = pagesOf(lines, 33).map((page, number) => [
    ...around(number),
    ...page.map((text, at): Drawn => [text, 30, 740 - at * 14]),
  ]);
  expect(counts(await scanBytes(await drawPdf(pages), { name: 'forms.pdf' }))).toEqual([[60, 60]]);
});

test('a place is that of its page', async () => {
  const secret = awsKey('page');
  const notes = (page: number): Drawn[] => [
    ['Dear all,', 30, 740],
    [page === 1 ? `key = "${secret}"` : 'nothing to see', 30, 720],
  ];
  const report = await scanBytes(await drawPdf([0, 1, 2].map(notes)), { name: 'a.pdf' });
  expect(whereabouts(report)).toEqual(['secrets/aws-access-key-id a.pdf > page 2:2']);
});

test('a secret in a table is found in its row', async () => {
  const rows = [header, ...people.slice(0, 5), ['Key', awsKey('row'), '1', '2']];
  const report = await scanBytes(await drawPdf([toTexts(rows)]), { name: 'a.pdf' });
  expect(whereabouts(report)).toEqual(['secrets/aws-access-key-id a.pdf table on page 1 7,2']);
});

test('tables of products and places block nothing', async () => {
  const rows = people.map((_, at) => [
    `Chair ${at}`,
    `SKU-${at * 31}`,
    `${at}.00`,
    ['Köln', 'Bremen', 'Ulm'][at % 3] ?? '',
  ]);
  const table = [['Product', 'SKU', 'Price', 'Store'], ...rows];
  const report = await scanBytes(await drawPdf(pagesOf(table, 30).map((page) => toTexts(page))), { name: 'a.pdf' });
  expect([report.datasets, report.findings]).toEqual([[], []]);
});

describe('no table', () => {
  const placed = ([str, x, y]: Drawn): PlacedText => ({
    str,
    transform: [9, 0, 0, 9, x, y],
    width: str.length * 4.5,
    height: 9,
  });
  const prose = 'the committee has looked at it and found nothing';

  test.each<[string, readonly Drawn[]]>([
    [
      'text in two columns',
      Array.from({ length: 40 }, (_, at): Drawn => [prose, at % 2 === 0 ? 30 : 320, 740 - 6 * at]),
    ],
    [
      'text in three',
      Array.from({ length: 60 }, (_, at): Drawn => [
        prose.slice(0, 38),
        30 + 190 * (at % 3),
        740 - 12 * Math.floor(at / 3),
      ]),
    ],
    [
      'a form',
      ['Name:', 'City:', 'Phone:', 'Card:'].flatMap((name, at): Drawn[] => [
        [name, 30, 740 - at * 14],
        ['x', 150, 740 - at * 14],
      ]),
    ],
    ['nothing', []],
    ['texts that are turned', [['a', 30, 700]]],
  ])('%s', (_, texts) => {
    expect(findTables(texts.map(placed))).toEqual([]);
  });

  test('numbers that are none', () => {
    const strange = [Number.NaN, Infinity, -1e300].flatMap((number) => [
      { str: 'a', transform: [9, 0, 0, 9, number, number], width: number, height: 9 },
      { str: 'b', transform: [], width: 1, height: number },
    ]);
    expect(() => findTables(strange)).not.toThrow();
  });
});

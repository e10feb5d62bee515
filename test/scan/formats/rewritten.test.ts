/** Tables whose text is written in another way are tables: as a whole, or as a value of something else. */
import { describe, expect, test } from 'vitest';
import { scanBytes } from '../../support/scan.ts';
import { customerCsv, customers } from '../../support/secrets.ts';

const csv = customerCsv(40, 'rewritten');
const [names, ...rows] = csv
  .trim()
  .split('\n')
  .map((line) => line.split(','));
const table = [names ?? [], ...rows];
const percent = csv.replace(/[^A-Za-z0-9._-]/g, (sign) => `%${Buffer.from(sign).toString('hex').toUpperCase()}`);
const references = (text: string): string => [...text].map((sign) => `&#${sign.codePointAt(0)};`).join('');
const quoted = csv
  .replaceAll('=', '=3D')
  .split('\n')
  .flatMap((line) => line.match(/.{1,60}/g)?.map((piece, at, all) => (at < all.length - 1 ? `${piece}=` : piece)) ?? [])
  .join('\n');
const base64 = Buffer.from(csv).toString('base64');
const rtf = `{\\rtf1\\ansi{\\fonttbl{\\f0 Helvetica;}}\n${table
  .map((row) => `\\trowd${row.map((cell) => `\\intbl ${cell}\\cell`).join('')}\\row`)
  .join('\n')}}\n`;

describe('40 people', () => {
  test.each([
    ['in percent encoding', percent],
    [
      'in character references',
      `<table>${table.map((row, at) => `<tr>${row.map((cell) => (at === 0 ? `<th>${references(cell)}</th>` : `<td>${references(cell)}</td>`)).join('')}</tr>`).join('')}</table>`,
    ],
    ['in quoted-printable', `${quoted}\n`],
    ['in base64', base64],
    ['in base64 over lines', base64.replace(/.{76}/g, '$&\n')],
    ['in hex', Buffer.from(csv).toString('hex')],
    ['in base64 under a key', `apiVersion: v1\nkind: ConfigMap\ndata:\n  customers.csv: ${base64}\n`],
    ['in RTF', rtf],
  ])('%s', async (_, text) => {
    const { datasets } = await scanBytes(text, { name: 'data.txt' });
    expect(datasets.map(({ subjects }) => subjects)).toEqual([40]);
    expect(datasets[0]?.columns.map(({ identifier }) => identifier)).toEqual(['full-name', 'email', 'card-number']);
  });
});

test('letters of RTF beyond ASCII, and what is no text of it', async () => {
  const [one] = customers(1, 'letters');
  const text = `{\\rtf1{\\*\\generator Made by hidden@gmx.net;}\\uc1 J\\u252?rgen: ${one?.mail}\\par}`;
  const { findings } = await scanBytes(text, { name: 'a.rtf' });
  expect(findings.map(({ rule }) => rule)).toEqual(['people/email-address']);
});

test.each([
  ['an address of a page', `https://shop.net/?q=${percent}\n`],
  ['code with signs of equality', 'a = 1\nb =\nc == d\n'.repeat(40)],
])('%s is left as it is', async (_, text) => {
  const { coverage } = await scanBytes(text, { name: 'a.txt' });
  expect(coverage.skipped).toEqual([]);
});

/** Real files of each format, alone and inside one another: what is in them is found, and where it stands is said. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../rules/index.ts';
import {
  customerTable,
  makeAvro,
  makeDocx,
  makeMail,
  makeOdp,
  makeOds,
  makeOdt,
  makeParquet,
  makePdf,
  makePptx,
  makeSqlite,
  makeTar,
  makeXlsx,
  makeZip,
} from '../../support/containers.ts';
import { encryptPdf } from '../../support/encrypted-pdf.ts';
import { scanBytes, whereabouts } from '../../support/scan.ts';
import { awsKey, customerCsv, customers } from '../../support/secrets.ts';

const secret = awsKey('inside');
const line = `key = "${secret}"\n`;
const people = customers(40, 'inside');
const header = ['name', 'email', 'card_number'];
const rows = people.map(({ name, mail, card }) => [name, mail, card]);
const csv = customerCsv(40, 'inside');

const sample = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'samples', name));

function datasets(report: Report): object[] {
  return report.datasets.map(({ within, table, format, rows: count, subjects }) => ({
    within: within.join(' > '),
    table,
    format,
    count,
    subjects,
  }));
}

const key = 'secrets/aws-access-key-id';
const whole = { count: 40, subjects: 40 };

describe('a secret is found in', () => {
  const cases: readonly (readonly [name: string, content: () => Buffer | Promise<Buffer>, place: string])[] = [
    ['a.txt.gz', () => gzipSync(`\n${line}`), 'a.txt.gz > a.txt:2'],
    ['a.txt.zst', () => zstdCompressSync(`\n${line}`), 'a.txt.zst > a.txt:2'],
    ['a.zip', () => makeZip({ 'in/a.txt': `\n${line}` }), 'a.zip > in/a.txt:2'],
    ['stored.zip', () => makeZip({ 'in/a.txt': `\n${line}` }, 0), 'stored.zip > in/a.txt:2'],
    ['a.tar', () => makeTar({ 'empty.txt': '', 'in/a.txt': `\n${line}` }), 'a.tar > in/a.txt:2'],
    ['a.tgz', () => gzipSync(makeTar({ 'in/a.txt': line })), 'a.tgz > a.tar > in/a.txt:1'],
    ['a.docx', () => makeDocx(['Dear all,', line]), 'a.docx > word/document.xml:2'],
    ['a.odt', () => makeOdt(['Dear all,', line]), 'a.odt > content.xml:2'],
    ['a.odp', () => makeOdp([{ text: 'Dear all,', notes: line }]), 'a.odp > content.xml:2'],
    ['a.pptx', () => makePptx(['Dear all,', line]), 'a.pptx > ppt/slides/slide2.xml:1'],
    ['a.pdf', () => makePdf([['Dear all,'], ['see', line.trim()]]), 'a.pdf > page 2:2'],
    [
      'nobody-asked.pdf',
      async () => encryptPdf(await makePdf([['Dear all,'], ['see', line.trim()]]), ''),
      'nobody-asked.pdf > page 2:2',
    ],
    [
      'a.xlsx',
      () =>
        makeXlsx({
          One: [['x']],
          'Two and more': [
            ['a', 'b'],
            [null, secret],
          ],
        }),
      'a.xlsx Two and more 2,2',
    ],
    [
      'a.ods',
      () =>
        makeOds({
          One: [['x']],
          Two: [
            ['a', 'b'],
            ['', secret],
          ],
        }),
      'a.ods Two 2,2',
    ],
    [
      'a.db',
      () =>
        makeSqlite((db) => db.exec(`CREATE TABLE "se""t" (a, b); INSERT INTO "se""t" VALUES (1, 2), (3, '${secret}')`)),
      'a.db se"t 2,2',
    ],
    ['a.parquet', () => makeParquet({ a: ['1', '2'], b: ['3', secret] }), 'a.parquet  2,2'],
    [
      'a.avro',
      () =>
        makeAvro(
          ['a', 'b'],
          [
            ['1', '2'],
            ['3', secret],
          ],
        ),
      'a.avro Customer 2,2',
    ],
    ['a.eml', () => Buffer.from(makeMail(`Hello\r\n${line}`, [])), 'a.eml:13'],
    ['encoded.eml', () => Buffer.from(makeMail(`Hello\r\n${line}`, [], true)), 'encoded.eml > part 2:2'],
    ['b.eml', () => Buffer.from(makeMail('Hello', [{ name: 'a.txt', content: line }])), 'b.eml > a.txt:1'],
    [
      'a.mbox',
      () => {
        const mail = makeMail('Hello', [{ name: 'a.txt', content: line }]).replaceAll('\r\n', '\n');
        return Buffer.from(`From a@b Mon Mar  2\n${makeMail('Hi', [])}\nFrom a@b Mon Mar  2\n${mail}`);
      },
      'a.mbox > message 2/a.txt:1',
    ],
  ];
  test.each(cases)('%s', async (name, content, place) => {
    expect(whereabouts(await scanBytes(await content(), { name }))).toEqual([`${key} ${place}`]);
  });
});

describe('customers are one dataset in', () => {
  const table = [header, ...rows];
  const cases: readonly (readonly [name: string, content: () => Buffer | Promise<Buffer>, expected: object])[] = [
    ['a.csv.gz', () => gzipSync(csv), { within: 'a.csv', table: '', format: 'csv' }],
    ['customers.csv.bz2', () => sample('customers.csv.bz2'), { within: 'customers.csv', table: '', format: 'csv' }],
    ['customers.csv.xz', () => sample('customers.csv.xz'), { within: 'customers.csv', table: '', format: 'csv' }],
    ['a.zip', () => makeZip({ 'a.csv': csv }), { within: 'a.csv', table: '', format: 'csv' }],
    [
      'a.xlsx',
      () => makeXlsx({ Kunden: [['Export'], [null], ...table] }),
      { within: '', table: 'Kunden', format: 'xlsx' },
    ],
    ['a.ods', () => makeOds({ Kunden: table }), { within: '', table: 'Kunden', format: 'ods' }],
    [
      'a.docx',
      () => makeDocx(['Our customers:'], table),
      { within: 'word/document.xml', table: 'table 1', format: 'document' },
    ],
    [
      'a.odt',
      () => makeOdt(['Our customers:'], table),
      { within: 'content.xml', table: 'table 1', format: 'document' },
    ],
    [
      'a.odp',
      () => makeOdp([{ text: 'Our customers:', notes: 'See the table.' }], table),
      { within: 'content.xml', table: 'table 1', format: 'document' },
    ],
    ['a.db', () => makeSqlite((db) => customerTable(db, 40)), { within: '', table: 'customers', format: 'sqlite' }],
    [
      'wal.db',
      () => makeSqlite((db) => (db.exec('PRAGMA journal_mode = WAL'), customerTable(db, 40))),
      { within: '', table: 'customers', format: 'sqlite' },
    ],
    [
      'a.parquet',
      () => makeParquet(Object.fromEntries(header.map((name, at) => [name, rows.map((row) => row[at] ?? '')]))),
      { within: '', table: '', format: 'parquet' },
    ],
    ['a.avro', () => makeAvro(header, rows), { within: '', table: 'Customer', format: 'avro' }],
    ['plain.avro', () => makeAvro(header, rows, 'null'), { within: '', table: 'Customer', format: 'avro' }],
    ['snappy.avro', () => makeAvro(header, rows, 'snappy'), { within: '', table: 'Customer', format: 'avro' }],
    [
      'a.eml',
      () => Buffer.from(makeMail('see attachment', [{ name: 'customers.csv', content: csv }])),
      { within: 'customers.csv', table: '', format: 'csv' },
    ],
    [
      'nested.tar.gz',
      async () => gzipSync(makeTar({ 'a.zip': makeZip({ 'b.xlsx': await makeXlsx({ One: table }) }) })),
      { within: 'nested.tar > a.zip > b.xlsx', table: 'One', format: 'xlsx' },
    ],
  ];
  test.each(cases)('%s', async (name, content, expected) => {
    const report = await scanBytes(await content(), { name });
    expect(datasets(report)).toEqual([{ ...expected, ...whole }]);
    expect(whereabouts(report)).toEqual([]);
    expect(report.complete).toBe(true);
  });
});

test('a letter that changed in a snappy block is seen by its checksum', async () => {
  const bytes = await makeAvro(header, rows, 'snappy');
  const [first] = people;
  const at = bytes.indexOf(first?.mail.slice(0, 4) ?? '-');
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  expect(at).toBeGreaterThan(0);
  expect(whereabouts(await scanBytes(bytes, { name: 'a.avro' }))).toEqual(['a.avro: Avro: damaged']);
});

test('a PDF that asks for a password is left out, and says why', async () => {
  const pdf = await makePdf([['Our customers', line.trim()]]);
  const report = await scanBytes(await encryptPdf(pdf, 'tell nobody'), { name: 'a.pdf' });
  expect(whereabouts(report)).toEqual(['a.pdf: PDF: encrypted']);
  expect(report.complete).toBe(false);
});

test('every reader stands in the list of formats', () => {
  const folder = join(import.meta.dirname, '../../../scan/formats');
  const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const isReader = /export async function\* read\w+\([^)]*: Input\)|export const read\w+: Reader/;
  const readers = globSync('**/*.ts', { cwd: folder }).filter((name) => isReader.test(textOf(name)));
  // Gives its input to a decoder in a thread, and is no format itself.
  const listed = readers.filter((name) => name !== 'thread/thread.ts');
  expect(listed.length).toBeGreaterThan(9);
  const lists = textOf('formats.ts') + textOf('opened-kinds.ts');
  for (const name of listed) expect(lists, name).toContain(`import('./${name}')`);
});

test('a mail whose text is not in the character set that it names', async () => {
  const headers = ['Received: by mx', 'From: a@b.example', 'To: c@d.example', 'Subject: Hi', 'MIME-Version: 1.0'];
  const type = 'Content-Type: text/plain; charset=UTF-16';
  const encoding = 'Content-Transfer-Encoding: quoted-printable';
  const broken = `${line.slice(0, 16)}=\r\n${line.slice(16)}`;
  const mail = [...headers, type, encoding, '', `Hello\r\n${broken}`].join('\r\n');
  const { findings } = await scanBytes(mail, { name: 'a.eml' });
  expect(findings.map(({ rule }) => rule)).toContain(key);
});

/** What stands in many parts of one file is one dataset: mails of a mailbox, sheets of a workbook, lists in cells. */
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../rules/index.ts';
import { makeDocx, makeXlsx, makeZip } from '../../support/containers.ts';
import { scanBytes } from '../../support/scan.ts';
import { card, customers, make, personMail, personName } from '../../support/secrets.ts';

interface Form {
  readonly [field: string]: string;
}

/** Every third lives where people have another number. */
const forms: readonly Form[] = Array.from({ length: 30 }, (_, row) => ({
  'Full Name': personName(`part ${row}`),
  Email: personMail(`part ${row}`),
  Phone: `+49 151 ${make('{{digits:8}}', `part ${row}`)}`,
  City: 'Oldenburg',
  'Card Number': card(`part ${row}`),
  ...(row % 3 === 0 ? { Newsletter: 'yes', Salary: '48100' } : { Country: 'DE' }),
}));
const columns = ['full-name', 'email', 'phone', 'city', 'card-number'];

const datasets = ({ datasets: all }: Report): object[] =>
  all.map(({ within, rows, subjects, columns: found }) => ({
    within,
    rows,
    subjects,
    columns: columns.filter((wanted) => found.some(({ identifier }) => identifier === wanted)),
  }));
const whole = { within: [], rows: 30, subjects: 30, columns };

const textOf = (form: Form): string =>
  Object.entries(form)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
const headers = 'Received: by mx\nTo: orders@kaufhaus.example\nSubject: Order\nMIME-Version: 1.0\n';

test('tables of a document that begin with the same titles', async () => {
  const titles = Object.keys(forms[1] ?? {});
  const rows = forms.map((form) => titles.map((title) => form[title] ?? ''));
  const pages = Array.from({ length: 5 }, (_, page) => [titles, ...rows.slice(page * 6, page * 6 + 6)]);
  const table = (page: readonly (readonly string[])[]): string =>
    `<w:tbl>${page.map((row) => `<w:tr>${row.map((cell) => `<w:tc><w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
  const file = makeZip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${pages.map(table).join('<w:p/>')}</w:body></w:document>`,
  });
  const report = await scanBytes(file, { name: 'customers.docx' });
  expect(report.datasets.map(({ rows: count, subjects }) => [count, subjects])).toEqual([[30, 30]]);
});

describe('one person each', () => {
  test('mails of a mailbox', async () => {
    const mails = forms.map((form) => `From a@b Mon Mar  2\n${headers}\n${textOf(form)}\n`);
    expect(datasets(await scanBytes(mails.join(''), { name: 'orders.mbox' }))).toEqual([whole]);
  });

  test('encoded mails of a mailbox', async () => {
    const mails = forms.map((form) => {
      const body = Buffer.from(textOf(form)).toString('base64');
      return `From a@b Mon Mar  2\n${headers}Content-Transfer-Encoding: base64\n\n${body}\n\n`;
    });
    expect(datasets(await scanBytes(mails.join(''), { name: 'orders.mbox' }))).toEqual([whole]);
  });

  test('sheets of a workbook that lie down', async () => {
    const sheets = Object.fromEntries(forms.map((form, at) => [`Sheet${at}`, Object.entries(form)]));
    expect(datasets(await scanBytes(await makeXlsx(sheets), { name: 'forms.xlsx' }))).toEqual([whole]);
  });

  test('forms in an archive', async () => {
    const files = Object.fromEntries(forms.map((form, at) => [`${at}.txt`, textOf(form)]));
    expect(datasets(await scanBytes(makeZip(files), { name: 'forms.zip' }))).toEqual([whole]);
  });

  test('four of them stay by themselves', async () => {
    const files = Object.fromEntries(forms.slice(0, 4).map((form, at) => [`${at}.txt`, textOf(form)]));
    expect((await scanBytes(makeZip(files), { name: 'forms.zip' })).datasets).toHaveLength(4);
  });

  test('tables of one archive stay apart', async () => {
    const toCsv = (some: readonly Form[]): string =>
      `name,email\n${some.map(({ 'Full Name': name, Email }) => `${name},${Email}`).join('\n')}\n`;
    const files = { 'a.csv': toCsv(forms.slice(0, 10)), 'b.csv': toCsv(forms.slice(10)) };
    expect((await scanBytes(makeZip(files), { name: 'a.zip' })).datasets.map(({ rows }) => rows)).toEqual([10, 20]);
  });
});

describe('a sheet that lies down', () => {
  const names = Object.keys(forms[1] ?? {});

  test('one form below the other', async () => {
    const rows = forms.flatMap((form) => [...Object.entries(form), [null]]);
    expect(datasets(await scanBytes(await makeXlsx({ Forms: rows }), { name: 'forms.xlsx' }))).toEqual([whole]);
  });

  test('a column for each person', async () => {
    const rows = names.map((name) => [name, ...forms.map((form) => form[name] ?? '')]);
    expect(datasets(await scanBytes(await makeXlsx({ All: rows }), { name: 'forms.xlsx' }))).toEqual([whole]);
  });

  test('a form in a text document', async () => {
    const [form = {}] = forms;
    const report = await scanBytes(makeDocx(['Order'], Object.entries(form)), { name: 'order.docx' });
    expect(report.datasets.map(({ subjects }) => subjects)).toEqual([1]);
  });

  test('what describes columns is nobody', async () => {
    const rows = names.map((name) => [name, `The ${name.toLowerCase()} of a customer`, 'text', 'required']);
    expect((await scanBytes(await makeXlsx({ Fields: rows }), { name: 'fields.xlsx' })).datasets).toEqual([]);
  });
});

describe('lists in cells', () => {
  const list = customers(40, 'listed').map(({ name, mail, card: number }) => ({ name, email: mail, card: number }));
  const toParquet = (cells: readonly unknown[]): Buffer =>
    Buffer.from(
      parquetWriteBuffer({
        columnData: [
          { name: 'shop', data: cells.map((_, at) => `Shop ${at}`), type: 'STRING' },
          { name: 'customers', data: [...cells], type: 'JSON' },
        ],
      }),
    );

  test('one list of everybody', async () => {
    const report = await scanBytes(toParquet([list]), { name: 'a.parquet' });
    expect(report.datasets.map(({ within, rows, subjects }) => [within, rows, subjects])).toEqual([
      [['customers'], 40, 40],
    ]);
  });

  test('two people a row', async () => {
    const pairs = list.flatMap((each, at) => (at % 2 === 0 ? [[each, list[at + 1]]] : []));
    const report = await scanBytes(toParquet(pairs), { name: 'a.parquet' });
    expect(report.datasets.map(({ subjects }) => subjects)).toEqual([40]);
  });

  test('products are nobody', async () => {
    const products = list.map((_, at) => ({ sku: `A-${at}`, title: `Chair ${at}`, price: at }));
    expect((await scanBytes(toParquet([products]), { name: 'a.parquet' })).leaks).toEqual([]);
  });
});

describe('comments on cells', () => {
  const people = customers(30, 'comment');
  const makeBook = (path: string, comments: readonly string[]): Buffer =>
    makeZip({
      'xl/workbook.xml': '<workbook><sheets><sheet name="S" sheetId="1"/></sheets></workbook>',
      'xl/worksheets/sheet1.xml': '<worksheet><sheetData/></worksheet>',
      [path]: comments.join(''),
    });

  test.each([
    ['xl/comments1.xml', (text: string) => `<comment ref="A1"><text><r><rPr/><t>${text}</t></r></text></comment>`],
    ['xl/comments/comment1.xml', (text: string) => `<comment ref="A1"><text><t>${text}</t></text></comment>`],
    [
      'xl/threadedComments/threadedComment1.xml',
      (text: string) => `<threadedComment ref="A1"><text>${text}</text></threadedComment>`,
    ],
  ])('%s: one a person', async (path, toComment) => {
    const lines = people.map(({ name, mail, card: number }) => `${name}, ${mail}, ${number}`);
    const book = makeBook(path, ['<comments>', ...lines.map(toComment), '</comments>']);
    const report = await scanBytes(book, { name: 'a.xlsx' });
    expect(report.datasets.map(({ rows, subjects }) => [rows, subjects])).toEqual([[30, 30]]);
    expect(report.datasets[0]?.severity).toBe('high');
  });
});

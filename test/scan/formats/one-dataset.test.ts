/** What stands in many parts of one file is one dataset: mails of a mailbox. */
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../rules/index.ts';
import { makeZip } from '../../support/containers.ts';
import { scanBytes } from '../../support/scan.ts';
import { card, make, personMail, personName } from '../../support/secrets.ts';

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

/** `subjects` of a dataset, a leak and the report: distinct people, wherever and however often they stand. */
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../rules/index.ts';
import { makeRepository } from '../../support/repository.ts';
import { scanBytes, scanPath } from '../../support/scan.ts';
import { customerCsv, customers, make } from '../../support/secrets.ts';

const rows = customers(40);
const csv = (from: number, to: number, header = 'name,email,card_number'): string =>
  `${header}\n${rows
    .slice(from, to)
    .map(({ name, mail, card }) => `${name},${mail},${card}`)
    .join('\n')}\n`;
const json = (from: number, to: number): string =>
  JSON.stringify(
    rows.slice(from, to).map(({ name, mail, card }) => ({ fullName: name, email: mail.toUpperCase(), card })),
  );
const numbers = (report: Report): object => ({
  people: report.summary.subjects,
  leaks: report.leaks.map(({ subjects }) => subjects).toSorted((a, b) => a - b),
  datasets: report.datasets.map(({ subjects }) => subjects).toSorted((a, b) => a - b),
});

describe('one repository', () => {
  test('people of two files in two formats are counted once', async () => {
    const { folder, commit } = makeRepository();
    commit({ 'crm/customers.csv': csv(0, 30), 'export/users.json': json(10, 40) });
    expect(numbers(await scanPath(folder))).toMatchObject({ people: 40, datasets: [30, 30] });
  });

  test('versions of one table are one dataset with everybody who was ever in it', async () => {
    const repository = makeRepository();
    for (let version = 0; version <= 10; version++) repository.commit({ 'customers.csv': csv(version, version + 20) });
    const report = await scanPath(repository.folder);
    expect(numbers(report)).toEqual({ people: 30, leaks: [30], datasets: [30] });
    expect(report.leaks[0]?.title).toMatch(/^30 people in customers\.csv/);
  });

  test('single findings of a person join with a table', async () => {
    const repository = makeRepository();
    repository.commit({
      'customers.csv': csv(0, 20),
      'src/notes.txt': `ask ${rows[3]?.mail} or ${rows[4]?.mail.toUpperCase()}\n`,
      'src/other.txt': `mail ${rows[35]?.mail}\n`,
    });
    const report = await scanPath(repository.folder);
    expect(report.summary.subjects).toBe(21);
    expect(report.findings.length).toBe(3);
  });

  test('what only informs is not counted', async () => {
    const repository = makeRepository();
    const made = Array.from({ length: 20 }, (_, row) => `user ${row},user${row}@example.com`).join('\n');
    repository.commit({ 'users.csv': `name,email\n${made}\n`, 'customers.csv': csv(0, 20) });
    expect((await scanPath(repository.folder)).summary.subjects).toBe(20);
  });

  test('the same with a key and without, with git and without', async () => {
    const repository = makeRepository();
    repository.commit({ 'a.csv': csv(0, 30), 'b.json': json(10, 40), 'c.txt': `mail ${rows[35]?.mail}\n` });
    const plain = numbers(await scanPath(repository.folder));
    expect(numbers(await scanPath(repository.folder, { key: Buffer.from('a key of at least sixteen bytes') }))).toEqual(
      plain,
    );
    expect(numbers(await scanPath(repository.folder, { portable: true }))).toEqual(plain);
  });
});

describe('one text', () => {
  test('an address and a phone that stand together are one person, two persons are two', async () => {
    const block = (mail: string, phone: string): string => `e-mail: ${mail}\nphone: ${phone}\n`;
    const text = `${block(rows[0]?.mail ?? '', '+49 30 90182 4417')}\n${block(rows[1]?.mail ?? '', '+33 6 42 98 24 17')}`;
    const report = await scanBytes(text, { name: 'notes.txt' });
    expect(report.findings).toHaveLength(4);
    expect(report.summary.subjects).toBe(2);
  });
});

describe('one record', () => {
  const person = { name: 'Maria Schulze', email: rows[0]?.mail ?? '', phone: '+49 30 90182 4417' };
  test.each([
    ['an object', JSON.stringify({ ...person, birth_date: '1980-03-14' }), 'user.json'],
    ['a row', `name,email,phone,birth_date\n${Object.values(person).join(',')},1980-03-14\n`, 'user.csv'],
  ])('%s with a name and two things more is a person', async (_, text, name) => {
    const report = await scanBytes(text, { name });
    expect(report.datasets).toMatchObject([{ rows: 1, subjects: 1, severity: 'low' }]);
    expect(report.summary.subjects).toBe(1);
  });

  test('a package with its maintainer is none', async () => {
    const manifest = { name: 'left pad', version: '1.0.0', author: { name: 'left', email: person.email, phone: '1' } };
    expect((await scanBytes(JSON.stringify(manifest), { name: 'data.json' })).datasets).toEqual([]);
  });
});

describe('no direct identifier', () => {
  const table = (count: number, postcodes: number): string =>
    `birth_date,postcode,sex,score\n${Array.from({ length: count }, (_, row) => `${1950 + (row % 50)}-0${1 + (row % 9)}-1${row % 9},${10_000 + (row % postcodes)},${row % 2 ? 'm' : 'f'},${row}`).join('\n')}\n`;

  test('rows that can be singled out are people', async () => {
    const [dataset] = (await scanBytes(table(200, 200), { name: 'study.csv' })).datasets;
    expect(dataset).toMatchObject({ rows: 200, subjects: 200 });
    expect(dataset?.evidence.join()).toContain(
      'birth-date, postcode, sex single out 100 % of the rows (k-anonymity 1)',
    );
  });

  test('rows that each stand for many are not', async () => {
    const many = table(50, 5).trimEnd().split('\n');
    const text = `${[many[0], ...Array.from({ length: 10 }, () => many.slice(1)).flat()].join('\n')}\n`;
    expect((await scanBytes(text, { name: 'study.csv' })).datasets).toEqual([]);
  });
});

test('what is said of people holds no value', async () => {
  const report = await scanBytes(customerCsv(40), { name: 'customers.csv', key: Buffer.from(make('{{base62:32}}')) });
  const text = JSON.stringify(report);
  for (const { mail, name } of rows) {
    expect(text).not.toContain(mail.slice(0, 8));
    expect(text).not.toContain(name);
  }
});

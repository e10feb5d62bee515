/** One incident is one leak: the same people in many places, and one person a file in many files. */
import { describe, expect, test } from 'vitest';
import type { Report, Severity } from '../../../rules/index.ts';
import { blockingLeaks, defaultConfig } from '../../../scan/index.ts';
import { makeFolder, makeRepository, writeTree } from '../../support/repository.ts';
import { scanPath } from '../../support/scan.ts';
import { customerCsv, make, personMail, personName } from '../../support/secrets.ts';

interface Person {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

const personOf = (row: number): Person => ({
  name: personName(`incident ${row}`),
  email: personMail(`incident ${row}`),
  phone: `+49 151 ${make('{{digits:8}}', `incident ${row}`)}`,
});
const iban = 'NL91ABNA0417164300';
const people = (from: number, to: number): Person[] =>
  Array.from({ length: to - from }, (_, at) => personOf(from + at));
const csv = (list: readonly Person[]): string =>
  `name,email,phone\n${list.map(({ name, email, phone }) => `${name},${email},${phone}`).join('\n')}\n`;
const yaml = (list: readonly Person[]): string =>
  list.map(({ name, email }) => `- name: ${name}\n  email: ${email}\n`).join('');
const sql = (list: readonly Person[]): string =>
  `INSERT INTO client (id, full_name, mail, mobile) VALUES\n${list.map(({ name, email, phone }, id) => `(${id + 1}, '${name}', '${email}', '${phone}')`).join(',\n')};\n`;

const scanFiles = (files: Readonly<Record<string, string>>): Promise<Report> => {
  const folder = makeFolder();
  writeTree(folder, files);
  return scanPath(folder, { history: null });
};
const told = ({ leaks }: Report): (readonly [string, number, Severity])[] =>
  leaks.map(({ title, subjects, severity }) => [title, subjects, severity] as const);
const oneEach = (list: readonly Person[], path: (row: number) => string): Record<string, string> =>
  Object.fromEntries(list.map((person, row) => [path(row), JSON.stringify(person, null, 2)]));

describe('the same people', () => {
  const few = people(0, 3);

  test('in twenty files of four kinds are one leak, which says how many and which data', async () => {
    const writers = [csv, yaml, sql, (list: readonly Person[]): string => JSON.stringify(list)];
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`data/copy ${at}/people.txt`, writers[at % 4]?.(few) ?? '']),
    );
    const report = await scanFiles(files);
    expect(report.datasets).toHaveLength(20);
    expect(told(report)).toEqual([
      ['3 people in 20 files below data: names, e-mail addresses, phone numbers', 3, 'low'],
    ]);
  });

  test('an extract goes with what it was taken from, however small', async () => {
    const report = await scanFiles({ 'all.csv': csv(people(0, 300)), 'support/one.csv': csv(people(200, 203)) });
    expect(told(report)).toEqual([['300 people in 2 files: names, e-mail addresses, phone numbers', 300, 'high']]);
  });

  test('one of them in a text goes with their table, others do not', async () => {
    const report = await scanFiles({
      'all.csv': csv(people(0, 30)),
      'notes.txt': `please call ${personOf(7).email} back\n`,
      'other.txt': `please call ${personMail('somebody else')} back\n`,
    });
    expect(report.leaks.map(({ subjects }) => subjects)).toEqual([30, 1]);
  });

  test('other people of the same columns are a leak of their own', async () => {
    const report = await scanFiles({ 'a.csv': csv(people(0, 20)), 'b.csv': csv(people(18, 50)) });
    expect(report.leaks.map(({ subjects }) => subjects)).toEqual([32, 20]);
  });

  test('a file that moved is told by where it stands now', async () => {
    const repository = makeRepository();
    repository.commit({ 'old/customers.csv': customerCsv(30) });
    repository.move('old/customers.csv', 'customers.csv');
    const report = await scanPath(repository.folder, { files: false });
    expect(report.leaks.map(({ title }) => title)).toEqual([
      '30 people in customers.csv: card numbers, names, e-mail addresses',
    ]);
  });
});

describe('one person a file', () => {
  const sixty = people(100, 160);

  test.each<[string, (row: number) => string]>([
    ['side by side', (row) => `customers/${row}.json`],
    ['each in a folder', (row) => `customers/${row}/profile.json`],
  ])('%s: sixty of them block like a table of sixty', async (_, path) => {
    const [files, table] = [await scanFiles(oneEach(sixty, path)), await scanFiles({ 'customers.csv': csv(sixty) })];
    expect(told(files)).toEqual([
      ['60 people in 60 files below customers: names, e-mail addresses, phone numbers', 60, 'high'],
    ]);
    expect(files.leaks[0]?.severity).toBe(table.leaks[0]?.severity);
    expect(blockingLeaks(files, defaultConfig).size).toBe(1);
    expect(new Set(files.datasets.map(({ severity }) => severity))).toEqual(new Set(['high']));
  });

  test('one of the files tells how many they are, and what all of them hold', async () => {
    const mixed = sixty.map((person, row) => (row % 2 === 0 ? { ...person, city: 'Oldenburg' } : { ...person, iban }));
    const { datasets } = await scanFiles(oneEach(mixed, (row) => `customers/${row}.json`));
    const [speaking, ...others] = datasets.filter(({ rows }) => rows > 1);
    expect(others).toEqual([]);
    expect([speaking?.rows, speaking?.subjects]).toEqual([60, 60]);
    expect(speaking?.columns.map(({ identifier }) => identifier).toSorted()).toEqual(
      ['city', 'email', 'full-name', 'iban', 'phone'].toSorted(),
    );
    expect(speaking?.evidence).toContain('60 files with one person each, all of them counted here');
    expect(datasets).toHaveLength(60);
  });

  test.each<[string, (person: Person) => object, string]>([
    ['an address', ({ name, email }) => ({ name, email }), 'names, e-mail addresses'],
    ['a telephone number', ({ name, phone }) => ({ name, phone }), 'names, phone numbers'],
    ['an address within', ({ name, email }) => ({ customer: { name, email } }), 'names, e-mail addresses'],
  ])('a name and %s are enough where there are many', async (_, of, columns) => {
    const write = (list: readonly Person[]): Promise<Report> =>
      scanFiles(Object.fromEntries(list.map((person, row) => [`crm/${row}.json`, JSON.stringify(of(person))])));
    expect(told(await write(sixty))).toEqual([[`60 people in 60 files below crm: ${columns}`, 60, 'high']]);
    expect((await write(sixty.slice(0, 4))).datasets).toEqual([]);
  });

  test('who made something is not what a file is about', async () => {
    const files = sixty.map(({ name, email }, row) => {
      const tool = { name: `tool-${row}`, version: '1.0.0', license: 'MIT', main: 'index.js' };
      const text = JSON.stringify({ ...tool, author: { name, email } });
      return [`packages/${row}/tool.json`, text] as const;
    });
    const report = await scanFiles(Object.fromEntries(files));
    expect([report.datasets, blockingLeaks(report, defaultConfig).size]).toEqual([[], 0]);
  });

  test('fields that nobody filled in may be missing', async () => {
    const whole = sixty.map((person, row) => (row % 3 === 0 ? person : { ...person, city: 'Oldenburg' }));
    const files = oneEach(whole, (row) => `customers/${row}.json`);
    expect(told(await scanFiles(files))).toEqual([
      ['60 people in 60 files below customers: names, e-mail addresses, phone numbers, cities', 60, 'high'],
    ]);
  });

  test('a pull request that brings them is judged alike', async () => {
    const repository = makeRepository();
    const base = repository.commit({ 'README.md': 'hello\n' });
    repository.commit(oneEach(sixty, (row) => `customers/${row}.json`));
    const range = { kind: 'range', range: `${base}..HEAD` } as const;
    const report = await scanPath(repository.folder, { history: range, files: false });
    expect(told(report)).toEqual([
      ['60 people in 60 files below customers: names, e-mail addresses, phone numbers', 60, 'high'],
    ]);
  });

  test('a few are still one leak each', async () => {
    const report = await scanFiles(oneEach(people(0, 4), (row) => `customers/${row}.json`));
    expect(report.leaks.map(({ severity }) => severity)).toEqual(['low', 'low', 'low', 'low']);
  });
});

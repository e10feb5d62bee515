/** Tables of people in which nothing proves itself, in the notations in which they travel, and what looks like them. */
import { describe, expect, test } from 'vitest';
import { namesPeople } from '../../../../scan/tables/index.ts';
import { scanBytes } from '../../../support/scan.ts';
import { tableContext } from '../../../support/tables.ts';

const given = ['Tanja', 'Petra', 'Holger', 'Sven', 'Katrin', 'Birgit', 'Ralf', 'Heike'];
const surnames = ['Niehues', 'Brinkmann', 'Schneider', 'Hoffmann', 'Becker'];
const illnesses = ['Depression', 'Asthma bronchiale', 'Migräne', 'Epilepsie'];
const patients = Array.from({ length: 40 }, (_, at) => ({
  first_name: given[at % given.length] ?? '',
  last_name: surnames[at % surnames.length] ?? '',
  diagnosis: illnesses[at % illnesses.length] ?? '',
}));
const names = ['first_name', 'last_name', 'diagnosis'];
const lines = (line: (cells: string[]) => string): string =>
  patients.map((each) => line(Object.values(each))).join('\n');
const pairs =
  (join: (name: string, value: string) => string, between: string): ((cells: string[]) => string) =>
  (cells) =>
    cells.map((value, at) => join(names[at] ?? '', value)).join(between);
const rows = lines((cells) => `('${cells.join("','")}')`);
const created =
  'CREATE TABLE `patients` (\n  `first_name` varchar(50),\n  `last_name` varchar(50),\n  `diagnosis` text\n);\n';

describe('people are seen', () => {
  test.each([
    ['JSON', JSON.stringify(patients)],
    ['JSON over lines', JSON.stringify(patients, null, 2)],
    ['six of them', JSON.stringify(patients.slice(0, 6))],
    ['JSON Lines', patients.map((each) => JSON.stringify(each)).join('\n')],
    [
      'elements',
      `<patients>\n${lines((cells) => `<patient>${pairs((name, value) => `<${name}>${value}</${name}>`, '')(cells)}</patient>`)}\n</patients>`,
    ],
    [
      'attributes',
      `<patients>\n${lines((cells) => `<patient ${pairs((name, value) => `${name}="${value}"`, ' ')(cells)}/>`)}\n</patients>`,
    ],
    ['YAML', lines((cells) => `- ${pairs((name, value) => `${name}: ${value}`, '\n  ')(cells)}`)],
    [
      'a page',
      `<table><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr>\n${lines((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)}</table>`,
    ],
    [
      'Markdown',
      `# Patients\n\n| ${names.join(' | ')} |\n|---|---|---|\n${lines((cells) => `| ${cells.join(' | ')} |`)}\n`,
    ],
    [
      'a log',
      lines((cells) => `2026-01-02 10:00:00 INFO saved ${pairs((name, value) => `${name}="${value}"`, ' ')(cells)}`),
    ],
    [
      'mysqldump',
      `-- MySQL dump 10.13\n--\n-- Host: localhost\n\n${created}\nINSERT INTO \`patients\` VALUES ${rows.replaceAll('\n', ',')};\n`,
    ],
    ['INSERT', lines((cells) => `INSERT INTO patients (${names.join(', ')}) VALUES ('${cells.join("','")}');`)],
    [
      'COPY below comments',
      `--\n-- PostgreSQL database dump\n--\n\nSET x = 0;\n\nCOPY public.patients (${names.join(', ')}) FROM stdin;\n${lines((cells) => cells.join('\t'))}\n\\.\n`,
    ],
    ['CSV below sep=', `sep=;\n${names.join(';')}\n${lines((cells) => cells.join(';'))}\n`],
    ['CSV below a comment', `# export\n${names.join(',')}\n${lines((cells) => cells.join(','))}\n`],
    ['CSV below a title', `Patients, as of January\n${names.join(',')}\n${lines((cells) => cells.join(','))}\n`],
    ['a Russian header', `Фамилия;Имя;Диагноз\n${lines(([first, last, illness]) => `${last};${first};${illness}`)}\n`],
  ])('in %s', async (_, text) => {
    const { datasets } = await scanBytes(text, { name: 'data.txt' });
    expect(datasets).toHaveLength(1);
    expect(datasets[0]?.columns.map(({ identifier }) => identifier)).toEqual(expect.arrayContaining(['health']));
    expect(datasets[0]?.severity).toMatch(/high|critical/);
  });
});

test.each([
  ['names and streets', lines(([first, last]) => `${first} ${last};Lindenweg 12`), 'full-name'],
  ['names in two columns and days of birth', lines(([first, last]) => `${last},${first},14.03.1961`), 'first-name'],
])('people are seen without a header: %s', async (_, text, identifier) => {
  const { datasets } = await scanBytes(text, { name: 'data.txt' });
  expect(datasets.flatMap(({ columns }) => columns.map((column) => column.identifier))).toContain(identifier);
});

test('goods with a size and a price are not seen', () => {
  const goods = lines(([first = '', last]) => `${last} ${first} Stuhl;Eiche 12;${first.length},90`);
  expect(namesPeople(Buffer.from(goods.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())), tableContext)).toBe(
    false,
  );
});

describe('what has their names and no people is not opened', () => {
  const schema = { type: 'object', properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])) };
  const types = Array.from({ length: 9 }, () => Object.fromEntries(names.map((name) => [name, 'string'])));
  test.each([
    ['a schema', JSON.stringify(schema)],
    ['types', JSON.stringify(types)],
    [
      'labels',
      JSON.stringify({ a: { firstName: 'First name', phone: 'Phone' }, b: { firstName: 'Vorname', phone: 'Telefon' } }),
    ],
    [
      'a form',
      '<form><label>First name</label><input name="first_name"><label>Phone</label><input name="phone"></form>',
    ],
    [
      'code',
      'const { firstName, lastName, phone } = request.body;\nsave({ firstName: body.firstName, lastName: body.lastName, phone: body.phone });\n'.repeat(
        20,
      ),
    ],
    [
      'prepared statements',
      `${created}db.run("INSERT INTO patients (first_name, last_name, diagnosis) VALUES (?, ?, ?)");`,
    ],
    [
      'packages',
      JSON.stringify(Array.from({ length: 20 }, (_, at) => ({ name: `vendor/part-${at}`, password: `^${at}.0` }))),
    ],
  ])('%s', (_, text) => {
    expect(namesPeople(Buffer.from(text), tableContext)).toBe(false);
  });
});

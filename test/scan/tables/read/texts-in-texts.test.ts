/** People in a text that is itself a value: JSON in attributes, SQL and base64, rows in strings of code. */
import { expect, test } from 'vitest';
import { customers } from '../../../support/secrets.ts';
import { identifiersOf, tablesOf } from '../../../support/tables.ts';

const people = customers(40, 'texts in texts');
type Customer = (typeof people)[number];
const each = (write: (customer: Customer, row: number) => string, between = '\n'): string =>
  people.map((one, row) => write(one, row)).join(between);
const toObject = ({ name, mail, card }: Customer): object => ({ name, email: mail, card });
const toJson = (one: Customer): string => JSON.stringify(toObject(one));
const all = JSON.stringify(people.map(toObject));
const toAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const toBase64 = (text: string): string => Buffer.from(text).toString('base64');
const toCodes = (text: string, begin: string, width: number): string =>
  [...text].map((one) => begin + one.charCodeAt(0).toString(16).padStart(width, '0')).join('');

test.each([
  [
    'an attribute of a page',
    `<html><body><div id="app" data-page="${toAttribute(`{"rows":${all}}`)}"></div></body></html>`,
  ],
  ['an attribute each', `<ul>\n${each((c) => `<li class="row" data-item="${toAttribute(toJson(c))}"></li>`)}\n</ul>`],
  ['a list in SQL', `INSERT INTO snapshots (id, body) VALUES (1, '${all.replaceAll("'", "''")}');`],
  [
    'strings of Java',
    `class D {\n  static String[] ALL = {\n${each((c) => `    ${JSON.stringify(toJson(c))}`, ',\n')}\n  };\n}`,
  ],
  [
    'what a server of React sends',
    `<html><script>self.__next_f.push([1,${JSON.stringify(`5:["$","$L1",null,${all}]`)}])</script></html>`,
  ],
  ['messages of a queue', JSON.stringify(people.map((c) => ({ message: { data: toBase64(toJson(c)) } })))],
  ['a column of base64', `id,payload\n${each((c, row) => `${row},${toBase64(toJson(c))}`)}`],
])('JSON in %s', (_, text) => {
  const tables = tablesOf(`${text}\n`);
  expect(tables.map(({ rows, subjects }) => [rows, subjects])).toEqual([[40, 40]]);
  expect(identifiersOf(tables[0])).toMatchObject({ name: 'full-name', email: 'email', card: 'card-number' });
});

test.each([
  [
    'in braces',
    `@CsvSource({\n${each((c, row) => `  "${row}, ${c.name}, ${c.mail}, ${c.card}"`, ',\n')}\n})\nvoid finds() {}`,
  ],
  [
    'cut by bars',
    `const all = [\n${each((c, row) => `  '${row}|${c.name}|${c.mail}|${c.card}',`)}\n].map((line) => line.split('|'));`,
  ],
])('rows in strings of code %s', (_, text) => {
  const tables = tablesOf(`${text}\n`);
  expect(tables.map(({ rows, subjects }) => [rows, subjects])).toEqual([[40, 40]]);
  expect(Object.values(identifiersOf(tables[0]))).toEqual(['full-name', 'email', 'card-number']);
});

test.each([
  [
    'joined',
    each((c) => `  { name: "${c.name}", email: "${c.mail.replace('@', '" + "@" + "')}", card: "${c.card}" },`),
  ],
  [
    'escaped by four digits',
    each(
      (c) => `  { name: "${toCodes(c.name, '\\u', 4)}", email: "${toCodes(c.mail, '\\u', 4)}", card: "${c.card}" },`,
    ),
  ],
  ['escaped by two', each((c) => `  { name: "${c.name}", email: "${toCodes(c.mail, '\\x', 2)}", card: "${c.card}" },`)],
])('values of code that are %s', (_, text) => {
  const [table] = tablesOf(`const all = [\n${text}\n];\n`);
  expect(table).toMatchObject({ rows: 40, subjects: 40 });
  expect(identifiersOf(table)).toMatchObject({ name: 'full-name', email: 'email', card: 'card-number' });
});

test('a value that is joined with a variable is unknown', () => {
  const text = each(
    (_, row) => `  { name: "Anna Weber" + suffix, email: user + "@example.org", id: "${4_929_000_000 + row}" },`,
  );
  expect(tablesOf(`const all = [\n${text}\n];\n`)).toEqual([]);
});

test.each([
  [
    'goods in an attribute',
    `<div data-items="${toAttribute(JSON.stringify(people.map((_, row) => ({ name: `Chair ${row}`, sku: `Q-${row}`, price: row }))))}"></div>`,
  ],
  ['a quote that never closes', `<div data-items="${toAttribute(all)}`],
  ['base64 of a picture', JSON.stringify(people.map((_, row) => ({ data: `${'eyJ'.repeat(20)}${row}` })))],
])('%s: nobody', (_, text) => {
  expect(tablesOf(`${text}\n`)).toEqual([]);
});

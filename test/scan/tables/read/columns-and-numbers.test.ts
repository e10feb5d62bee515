/** Records whose names carry a number, and columns that stand one below the other: 40 people are 40. */
import { describe, expect, test } from 'vitest';
import { customers } from '../../../support/secrets.ts';
import { tablesOf } from '../../../support/tables.ts';

const people = customers(40, 'columns and numbers').map(({ name, mail, card }) => ({ name, email: mail, card }));
const names = ['name', 'email', 'card'] as const;
type Name = (typeof names)[number];

const fields = (write: (name: Name, value: string, row: number) => string): string =>
  people.map((each, row) => names.map((name) => write(name, each[name], row)).join('')).join('');
const columns = (write: (name: Name, values: readonly string[]) => string): string =>
  names
    .map((name) =>
      write(
        name,
        people.map((each) => each[name]),
      ),
    )
    .join('');
const quoted = (values: readonly string[], by = ', '): string => values.map((value) => `"${value}"`).join(by);

describe.each<[string, string]>([
  ['in front, in capitals', fields((name, value, row) => `CUSTOMER_${row}_${name.toUpperCase()}="${value}"\n`)],
  ['behind a full stop', fields((name, value, row) => `${name}.${row}=${value}\n`)],
  ['behind a line', fields((name, value, row) => `${name.toUpperCase()}_${row}=${value}\n`)],
  ['in brackets', fields((name, value, row) => `${name}[${row}] = ${value}\n`)],
  [
    'in the section of a registry',
    fields(
      (name, value, row) => `${name === 'name' ? `\n[HKEY_CURRENT_USER\\Shop\\C${row}]\n` : ''}"${name}"="${value}"\n`,
    ),
  ],
  [
    'dumped by PHP',
    fields(
      (name, value) =>
        `${name === 'name' ? 'array(3) {\n' : ''}  ["${name}"]=>\n  string(${value.length}) "${value}"\n`,
    ),
  ],
  ['columns of TOML', columns((name, values) => `${name} = [${quoted(values)}]\n`)],
  ['columns of JavaScript', columns((name, values) => `export const ${name}s = [${quoted(values)}];\n`)],
  ['columns of a shell', columns((name, values) => `${name}=(${quoted(values, ' ')})\n`)],
  [
    'a data frame as Python prints it',
    `{${columns((name, values) => `'${name}': {${values.map((value, row) => `${row}: '${value}'`).join(', ')}}, `)}}\n`,
  ],
  [
    'columns that say their names',
    JSON.stringify(names.map((name) => ({ name, values: people.map((each) => each[name]) }))),
  ],
])('%s', (_, text) => {
  test('are people', () => {
    const tables = tablesOf(text);
    expect(tables.map(({ subjects }) => subjects)).toEqual([40]);
    const kinds = tables.flatMap((table) => table.columns.map(({ identifier }) => identifier));
    expect(kinds).toEqual(expect.arrayContaining(['full-name', 'email', 'card-number']));
  });
});

test('records that hold a list besides are records', () => {
  const records = people.map(({ name, email, card }) => ({ name, email, card, items: ['oak', 'ash', 'elm'] }));
  expect(tablesOf(JSON.stringify(records)).map(({ rows, subjects }) => [rows, subjects])).toEqual([[40, 40]]);
});

test('numbered lines of one address are one record', () => {
  const text = people.map(
    ({ name, email }, row) => `name: ${name}\naddress_1: Gartenweg ${row + 1}\naddress_2: c/o\nemail: ${email}\n\n`,
  );
  expect(tablesOf(text.join('')).map(({ rows }) => rows)).toEqual([40]);
});

test('a column of 400 rows that are numbered is not cut', () => {
  const many = customers(400, 'numbered rows');
  const column = (name: string, values: readonly string[]): string =>
    `'${name}': {${values.map((value, row) => `${row}: '${value}'`).join(', ')}}`;
  const text = `{${column(
    'card',
    many.map(({ card }) => card),
  )}, ${column(
    'email',
    many.map(({ mail }) => mail),
  )}}\n`;
  expect(tablesOf(text).map(({ rows }) => rows)).toEqual([400]);
});

test.each<[string, (name: Name, values: readonly string[]) => string]>([
  ['measurements', (name) => `${name} = [${people.map((_, row) => row / 7).join(', ')}]\n`],
  ['labels', (name) => `${name} = ["${name}", "${name} of a shop", "${name} of a town"]\n`],
])('columns of %s are nobody', (_, write) => {
  expect(tablesOf(columns(write))).toEqual([]);
});

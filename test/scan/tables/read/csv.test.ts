/** Tables cut by delimiters, as programs and people export them. */
import { describe, expect, test } from 'vitest';
import { customers } from '../../../support/secrets.ts';
import { identifiersOf, tablesOf } from '../../../support/tables.ts';

const people = customers(12);
const each = (write: (person: (typeof people)[number], row: number) => string): string =>
  people.map((person, row) => write(person, row)).join('\n');
const whole = { format: 'csv', rows: 12, subjects: 12 };

test.each([
  ['a comma', `name,email\n${each((p) => `${p.name},${p.mail}`)}\n`],
  ['a semicolon, with decimal commas', `name;email;total\n${each((p, row) => `${p.name};${p.mail};${row},50`)}\n`],
  ['a pipe', `name|email\n${each((p) => `${p.name}|${p.mail}`)}\n`],
  ['a caret', `name^email\n${each((p) => `${p.name}^${p.mail}`)}\n`],
  ['a tilde', `name~email\n${each((p) => `${p.name}~${p.mail}`)}\n`],
  ['a control character', `name\x01email\n${each((p) => `${p.name}\x01${p.mail}`)}\n`],
  ['what its first line says', `sep=!\nname!email\n${each((p) => `${p.name}!${p.mail}`)}\n`],
  ['address and password', each((p, row) => `${p.mail}:summer${row}!x`)],
  ['a delimiter at the end', `name,email,\n${each((p) => `${p.name},${p.mail},`)}\n`],
  ['titles above', `Customers of 2026\n\n# exported by hand\nname;email\n${each((p) => `${p.name};${p.mail}`)}\n`],
  ['a header in a comment', `#name,email\n${each((p) => `${p.name},${p.mail}`)}\n`],
  ['comments between', `name,email\n${each((p, row) => `${row === 4 ? '# moved\n' : ''}${p.name},${p.mail}`)}\n`],
  ['empty lines between', `name,email\n${each((p) => `${p.name},${p.mail}\n`)}\n`],
  ['quoted line breaks', `name,email,note\n${each((p) => `"${p.name}",${p.mail},"one\ntwo, three"`)}\n`],
  ['doubled quotes', `name,email,note\n${each((p) => `${p.name},${p.mail},"says ""no"", and goes"`)}\n`],
  ['quotes behind backslashes', `"name","email","note"\n${each((p) => `"${p.name}","${p.mail}","a \\"b\\", c"`)}\n`],
  ['text behind a closing quote', `name,email\n${each((p) => `"${p.name}" Esq.,${p.mail}`)}\n`],
  ['blanks before quotes', `name,email,note\n${each((p) => `${p.name},${p.mail}, "5 tall`)}\n`],
  ['single quotes', `'name','email'\n${each((p) => `'${p.name}','${p.mail}'`)}\n`],
  ['a quote that never closes', `name,email,n\n${each((p, row) => `${row === 3 ? '"' : ''}${p.name},${p.mail},1`)}\n`],
  [
    'rows of different length',
    `name,email,a,b\n${each((p, row) => [p.name, p.mail, 1, 2].slice(0, 2 + (row % 3)).join(','))}\n`,
  ],
  ['carriage returns', `name,email\r\n${each((p) => `${p.name},${p.mail}`).replaceAll('\n', '\r\n')}\r\n`],
  ['a byte order mark', `\ufeffname,email\n${each((p) => `${p.name},${p.mail}`)}\n`],
])('cut by %s', (_, text) => {
  const [table, ...others] = tablesOf(text);
  expect(others).toEqual([]);
  expect(table).toMatchObject(whole);
  expect(Object.values(identifiersOf(table))).toContain('email');
  expect(tablesOf(text, 5)).toEqual(tablesOf(text));
});

describe('the header', () => {
  test('names what stands below it, wherever it is', () => {
    const text = `Report\n\nname;email\n${each((p) => `${p.name};${p.mail}`)}\n`;
    expect(identifiersOf(tablesOf(text)[0])).toEqual({ name: 'full-name', email: 'email' });
  });

  test('may be missing', () => {
    expect(tablesOf(`${each((p) => `${p.name},${p.mail},x`)}\n`)).toMatchObject([whole]);
  });
});

test('two tables in one file are two tables', () => {
  const second = each((_, row) => `${row},Berlin,+49 30 9018${10 + row}17`);
  const text = `name;email\n${each((p) => `${p.name};${p.mail}`)}\n\nOrders\norder;city;phone\n${second.replaceAll(',', ';')}\n`;
  const [first, orders] = tablesOf(text);
  expect(identifiersOf(first)).toEqual({ name: 'full-name', email: 'email' });
  expect(identifiersOf(orders)).toEqual({ city: 'city', phone: 'phone' });
  expect(first?.end).toBeLessThanOrEqual(orders?.start ?? 0);
});

test('people are found behind a long table of something else', () => {
  const stock = Array.from({ length: 700 }, (_, row) => `part ${row},${row * 3}`).join('\n');
  const text = `item,count\n${stock}\n\nname,email\n${each((p) => `${p.name},${p.mail}`)}\n`;
  expect(tablesOf(text)).toMatchObject([whole]);
});

test('names are read whatever the encoding', () => {
  const text = `name,email\n${people.map(({ mail }) => `Jörg Müller,${mail}`).join('\n')}\n`;
  for (const bytes of [Buffer.from(text), Buffer.from(text, 'latin1')]) {
    expect(identifiersOf(tablesOf(bytes)[0])).toEqual({ name: 'full-name', email: 'email' });
  }
});

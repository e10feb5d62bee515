/** Fixtures and seeds with one record a line: however many there are, they are records and no table of commas. */
import { describe, expect, test } from 'vitest';
import { customers } from '../../../support/secrets.ts';
import { tablesOf } from '../../../support/tables.ts';

type Customer = ReturnType<typeof customers>[number];

const writers: Readonly<Record<string, (each: Customer, row: number) => string>> = {
  TypeScript: ({ name, mail, card }, row) => `  { id: ${row}, name: '${name}', email: '${mail}', card: '${card}' },`,
  Python: ({ name, mail, card }) => `    {"name": "${name}", "email": "${mail}", "card": "${card}"},`,
  'Python, dict()': ({ name, mail, card }) => `    dict(name="${name}", email="${mail}", card="${card}"),`,
  'Python, tuples': ({ name, mail, card }) => `    ("${name}", "${mail}", "${card}"),`,
  Ruby: ({ name, mail, card }) => `  { :name => '${name}', :email => '${mail}', :card => '${card}' },`,
  PHP: ({ name, mail, card }) => `    ['name' => '${name}', 'email' => '${mail}', 'card' => '${card}'],`,
  Go: ({ name, mail, card }) => `\t{Name: "${name}", Email: "${mail}", Card: "${card}"},`,
  'C#': ({ name, mail, card }) => `  new Customer { Name = "${name}", Email = "${mail}", Card = "${card}" },`,
  Kotlin: ({ name, mail, card }) => `  Customer(name = "${name}", email = "${mail}", card = "${card}"),`,
  Java: ({ name, mail, card }) => `    new Customer("${name}", "${mail}", "${card}"),`,
  'SQL, UPDATE': ({ name, mail, card }, row) =>
    `UPDATE users SET name='${name}', email='${mail}', card='${card}' WHERE id=${row};`,
};

describe.each(Object.entries(writers))('%s', (_, write) => {
  test.each([3, 12, 60, 300])('%i records', (count) => {
    const lines = customers(count, 'code lines').map(write);
    const tables = tablesOf(['all = [', ...lines, ']', ''].join('\n'));
    expect(tables.map(({ subjects }) => subjects)).toEqual([count]);
    const kinds = tables.flatMap(({ columns }) => columns.map(({ identifier }) => identifier));
    expect(kinds).toEqual(expect.arrayContaining(['full-name', 'email', 'card-number']));
  });
});

test('a table whose cells hold colons and brackets stays a table', () => {
  const rows = customers(40, 'colons').map(
    ({ name, mail }, row) => `${name},${mail},12:${10 + row},"(a, b)",https://a.example/${row}`,
  );
  const [table] = tablesOf(['name,email,time,note,page', ...rows, ''].join('\n'));
  expect(table).toMatchObject({ format: 'csv', rows: 40, subjects: 40 });
});

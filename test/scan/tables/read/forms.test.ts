/** Forms are read alike wherever they stand: in a request, in a message of a log, in a value. */
import { expect, test } from 'vitest';
import { customers } from '../../../support/secrets.ts';
import { fieldsOfForm } from '../../../../scan/tables/read/forms.ts';
import { identifiersOf, tablesOf } from '../../../support/tables.ts';

const people = customers(40, 'forms');
const forms = people.map(({ name, mail, card }) =>
  new URLSearchParams([
    ['page', '1'],
    ['name', name],
    ['email', mail],
    ['card', card],
    ['email', 'other'],
  ]).toString(),
);

test.each([
  ['requests', forms.map((form) => `81.2.3.4 - - [01/Mar/2024:10:00:00 +0000] "GET /add?${form} HTTP/1.1" 200 12`)],
  ['messages', forms.map((form) => `2024-03-01 10:00:00 INFO body: ${form}`)],
  ['values', forms.map((form, row) => JSON.stringify({ row, body: form }))],
])('%s', (_, lines) => {
  const [table] = tablesOf(`${lines.join('\n')}\n`);
  expect(table).toMatchObject({ rows: 40, subjects: 40 });
  expect(identifiersOf(table)).toMatchObject({ name: 'full-name', email: 'email', card: 'card-number' });
});

test('of a name that comes again the first value counts, and what is no pair is nothing', () => {
  expect([...fieldsOfForm('a=1&b=x%20y+z&a=2&c&=d&e=%E0')]).toEqual([
    ['a', '1'],
    ['b', 'x y z'],
    ['e', '%E0'],
  ]);
});

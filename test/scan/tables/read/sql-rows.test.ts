/** Rows that other statements than `INSERT … VALUES` bring, and those that bring none. */
import { expect, test } from 'vitest';
import { customers } from '../../../support/secrets.ts';
import { identifiersOf, tablesOf } from '../../../support/tables.ts';

const people = customers(40, 'rows of statements');
type Customer = (typeof people)[number];
const each = (write: (customer: Customer, row: number) => string, between = '\n'): string =>
  people.map((one, row) => write(one, row)).join(between);

test.each([
  ['SET', each((c, row) => `INSERT INTO t SET id=${row}, name='${c.name}', email='${c.mail}', card='${c.card}';`)],
  ['UPDATE', each((c) => `update crm.t set name = '${c.name}', email = '${c.mail}', card = '${c.card}' where id = 1;`)],
  [
    'INSERT ALL',
    `INSERT ALL\n${each((c) => `  INTO t (name, email, card) VALUES ('${c.name}', '${c.mail}', '${c.card}')`)}\nSELECT * FROM dual;`,
  ],
  [
    'SQL Developer',
    `REM INSERTING into T\nSET DEFINE OFF;\n${each((c) => `Insert into T (NAME,EMAIL,BORN,CARD) values ('${c.name}','${c.mail}',to_date('1980-03-14','YYYY-MM-DD'),'${c.card}');`)}`,
  ],
  [
    'WITH',
    `WITH c (name, email, card) AS (VALUES\n${each((c) => `  ('${c.name}', '${c.mail}', '${c.card}')`, ',\n')}\n) INSERT INTO t SELECT * FROM c;`,
  ],
  [
    'SELECT … AS',
    each((c) => `SELECT '${c.name}' AS name, '${c.mail}' AS email, '${c.card}' AS card`, '\nUNION ALL\n'),
  ],
  [
    'SELECT … FROM dual, names without AS',
    `MERGE INTO t USING (\n${each((c, row) => `SELECT ${row} id, '${c.name}' name, '${c.mail}' email, '${c.card}' card FROM dual`, ' UNION ALL\n')}\n) s ON (t.id = s.id) WHEN MATCHED THEN UPDATE SET t.name = s.name;`,
  ],
  ['EXEC', each((c) => `EXEC dbo.add @name=N'${c.name}', @email='${c.mail}', @card='${c.card}';`)],
  ['CALL', each((c, row) => `CALL add_one(${row + 70}, '${c.name}', '${c.mail}', '${c.card}');`)],
  [
    'MERGE',
    `MERGE INTO t USING (VALUES\n${each((c) => `('${c.name}', '${c.mail}', '${c.card}')`, ',\n')}\n) AS s(name, email, card) ON 1 = 0;`,
  ],
  [
    'a log of statements',
    each(
      (c) =>
        `2026-03-01T10:00:00.123456Z\t   12 Query\tINSERT INTO t (name,email,card) VALUES ('${c.name}','${c.mail}','${c.card}')`,
    ),
  ],
  [
    'a column of JSON',
    each(
      (c, row) =>
        `INSERT INTO docs (id, doc) VALUES (${row}, '{"name": "${c.name}", "x": {"email": "${c.mail}", "card": "${c.card}"}}');`,
    ),
  ],
])('%s', (_, text) => {
  const tables = tablesOf(`${text}\n`);
  expect(tables.map(({ rows, subjects }) => [rows, subjects])).toEqual([[40, 40]]);
  expect(Object.values(identifiersOf(tables[0]))).toEqual(
    expect.arrayContaining(['full-name', 'email', 'card-number']),
  );
});

test.each([
  ['rows that are selected', each((_, row) => `SELECT name AS name, email AS email FROM t WHERE id = ${row};`)],
  ['values that are counted', each((_, row) => `UPDATE t SET hits = hits + ${row}, seen = 1 WHERE id = ${row};`)],
  ['goods', each((_, row) => `INSERT INTO goods SET id=${row}, name='Chair ${row}', price=${row}.50;`)],
  ['prose', 'Call me with questions; select what you need and update the rest.\n'.repeat(20)],
])('%s are nobody', (_, text) => {
  expect(tablesOf(`${text}\n`)).toEqual([]);
});

test('a column of JSON in a table of commas belongs to its rows', () => {
  const rows = people.map((c, row) => `${row},"{""name"": ""${c.name}"", ""card"": ""${c.card}""}",${c.mail}`);
  const [table, ...others] = tablesOf(['id,doc,email', ...rows, ''].join('\n'));
  expect(others).toEqual([]);
  expect(table).toMatchObject({ rows: 40, subjects: 40 });
  expect(identifiersOf(table)).toMatchObject({ name: 'full-name', card: 'card-number', email: 'email' });
});

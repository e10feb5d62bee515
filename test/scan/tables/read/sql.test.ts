/** What dumps and seeds hold, in the dialects that write them. */
import { expect, test } from 'vitest';
import { SqlStatement } from '../../../../scan/tables/read/sql-statement.ts';
import { SqlTokens, type Backslash } from '../../../../scan/tables/read/sql-tokens.ts';
import { customers } from '../../../support/secrets.ts';
import { identifiersOf, tablesOf } from '../../../support/tables.ts';

/** The rows of one INSERT, behind its first word. */
function rowsOf(values: string, backslash: Backslash = 'guess', piece = 1_000): string[][] {
  const rows: string[][] = [];
  const statement = new SqlStatement({
    table: () => undefined,
    row: (cells) => rows.push(cells),
    created: () => undefined,
    copy: () => undefined,
  });
  const tokens = new SqlTokens(statement.take);
  tokens.backslash = backslash;
  statement.begin('insert');
  const text = `INTO t VALUES ${values};`;
  let rest = '';
  for (let at = 0; at < text.length; at += piece) {
    rest += text.slice(at, at + piece);
    rest = rest.slice(tokens.push(rest, at + piece >= text.length));
  }
  return rows;
}

test.each<[what: string, values: string, cells: string[], backslash?: Backslash]>([
  ['strings and numbers', `(1, 'a', -2.5, NULL)`, ['1', 'a', '-2.5', '']],
  ['doubled quotes', `('it''s', 'x')`, ["it's", 'x']],
  ['backslashes of MySQL', `('it\\'s', 'a\\\\', 'l\\nl')`, ["it's", 'a\\', 'l\nl'], 'escape'],
  ['backslashes of the standard', `('C:\\', 'x')`, ['C:\\', 'x'], 'plain'],
  ['backslashes of either', `('C:\\', 'it\\'s')`, ['C:\\', "it's"]],
  ['prefixes', `(N'a', E'b', _binary 'c', _utf8mb4'd')`, ['a', 'b', 'c', 'd']],
  ['dollar quotes', `($$it's, (x)$$, $q$a $$ b$q$)`, ["it's, (x)", 'a $$ b']],
  ['casts', `('a'::text, CAST(N'1980-03-14' AS Date), CONVERT('b', CHAR))`, ['a', '1980-03-14', 'b']],
  [
    'functions without a text, as they stand',
    `(now(), f(1), gen_random_uuid())`,
    ['now()', 'f(1)', 'gen_random_uuid()'],
  ],
  ['functions of a text', `(lower('B'), to_date('1980-03-14', 'YYYY-MM-DD'), f(g(1, 'c')))`, ['B', '1980-03-14', 'c']],
  ['line ends of SQLite', `(replace('a\\nb','\\n',char(10)), unistr('c\\u000ad'))`, ['a\nb', 'c\nd'], 'plain'],
  [
    'bytes',
    `(X'6162', 0x61624063, UNHEX('6162'), FROM_BASE64('YWI='), decode('6162', 'hex'))`,
    ['ab', 'ab@c', 'ab', 'ab', 'ab'],
  ],
  ['bytes that are no text', `(X'00ff', 0xdeadbeef)`, ['00ff', '0xdeadbeef']],
  [
    'parts',
    `('a' || '@' || 'b', 'c' + N'd', CONCAT('e', ('f')), CHAR(65, 66) || 'c', 'g' 'h')`,
    ['a@b', 'cd', 'ef', 'ABc', 'gh'],
  ],
  [
    'types behind parts',
    `('a'::text || 'b'::varchar(20), CONVERT(VARCHAR(10), 'c'), 'd' COLLATE "x")`,
    ['ab', 'c', 'd'],
  ],
  ['quotes of Oracle', `(q'[it's, (x)]', nq'!a'b!', q)`, ["it's, (x)", "a'b", 'q']],
  ['comments', `(1 /* ' */, 2) -- ' (\n`, ['1', '2']],
])('%s', (_, values, cells, backslash) => {
  expect(rowsOf(values, backslash)).toEqual([cells]);
  for (const piece of [1, 2, 3, 7]) expect(rowsOf(values, backslash, piece)).toEqual([cells]);
});

test('many rows, and rows with a word in front', () => {
  expect(rowsOf(`(1),(2) , ROW(3)`)).toEqual([['1'], ['2'], ['3']]);
});

const people = customers(6);

test('rows of one table are one table, however the statements alternate', () => {
  const lines = people.map(
    ({ name, mail }, row) =>
      `INSERT INTO users (name, email) VALUES ('${name}', '${mail}');\nREPLACE INTO "orders" VALUES (${row}, 'paid');`,
  );
  expect(tablesOf(lines.join('\n'))).toMatchObject([{ table: 'users', format: 'sql', rows: 6, subjects: 6 }]);
});

test('columns come from CREATE TABLE, keys and types do not', () => {
  const text = `CREATE TABLE IF NOT EXISTS shop.users (
  id int, name varchar(40) DEFAULT 'x, y', email text CHECK (email <> ''), PRIMARY KEY (id), KEY k (name, email));
INSERT INTO shop.users VALUES ${people.map(({ name, mail }, row) => `(${row}, '${name}', '${mail}')`).join(', ')};`;
  expect(identifiersOf(tablesOf(text)[0])).toEqual({ name: 'full-name', email: 'email' });
});

test('SELECT … UNION ALL inserts rows, a SELECT from a table does not', () => {
  const rows = people.map(({ name, mail }) => `SELECT '${name}', '${mail}'`);
  expect(tablesOf(`INSERT INTO t (name, email)\n${rows.join(' UNION ALL\n')}`)).toMatchObject([{ rows: 6 }]);
  expect(tablesOf(`INSERT INTO t (name, email)\n${rows.map((row) => `${row} FROM u`).join(' UNION ALL\n')}`)).toEqual(
    [],
  );
});

test('escapes and missing values of COPY are undone', () => {
  const lines = people.map(({ name, mail }) => `${name}\t\\N\t${mail.replace('@', '\\x40')}`);
  const [table] = tablesOf(`COPY u (name, phone, email) FROM stdin;\n${lines.join('\n')}\n\\.\n`);
  expect(identifiersOf(table)).toEqual({ name: 'full-name', email: 'email' });
});

test('statements inside a program are found', () => {
  const rows = people.map(
    ({ name, mail }) => `  db.exec("INSERT INTO users (name, email) VALUES ('${name}', '${mail}')");`,
  );
  expect(tablesOf(`<?php\nfunction seed($db) {\n${rows.join('\n')}\n}\n`)).toMatchObject([{ table: 'users', rows: 6 }]);
});

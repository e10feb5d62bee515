/** Statements in logs, and the values that their placeholders were filled with. */
import { describe, expect, test } from 'vitest';
import { customers } from '../../../support/secrets.ts';
import { identifiersOf, tablesOf } from '../../../support/tables.ts';

const people = customers(40, 'bound').map(({ name, mail, card }) => [name, mail, card]);
const columns = ['name', 'email', 'card_number'];
const list = (write: (value: string, at: number) => string, row: readonly string[]): string =>
  row.map(write).join(', ');
const insert = (placeholder: (at: number) => string): string =>
  `INSERT INTO customers (${columns.join(', ')}) VALUES (${list((_, at) => placeholder(at), columns)})`;
const numbered = insert((at) => `$${at + 1}`);
const marked = insert(() => '?');
const at = '2026-03-05 08:00:01.123';
const json = (row: readonly string[]): string => JSON.stringify(row);

const write: readonly (readonly [tool: string, write: (row: readonly string[]) => string])[] = [
  [
    'PostgreSQL',
    (row) =>
      `${at} UTC [7] LOG:  execute <unnamed>: ${numbered}\n${at} UTC [7] DETAIL:  Parameters: ${list((value, nr) => `$${nr + 1} = '${value}'`, row)}`,
  ],
  [
    'csvlog of PostgreSQL',
    (row) =>
      `${at} UTC,"shop","shop",7,"10.0.0.1:45598",6b0dd6e8.64cb,3911,"INSERT",${at} UTC,2/29,0,LOG,00000,"execute s: ${numbered}","parameters: ${list((value, nr) => `$${nr + 1} = '${value}'`, row)}",,,,,,,,""`,
  ],
  [
    'jsonlog of PostgreSQL',
    (row) =>
      JSON.stringify({
        timestamp: at,
        pid: 7,
        message: `execute s: ${numbered}`,
        detail: `Parameters: ${list((value, nr) => `$${nr + 1} = '${value}'`, row)}`,
      }),
  ],
  [
    'Hibernate 5',
    (row) =>
      [
        `Hibernate: ${marked}`,
        ...row.map((value, nr) => `TRACE BasicBinder - binding parameter [${nr + 1}] as [VARCHAR] - [${value}]`),
      ].join('\n'),
  ],
  [
    'Hibernate 6, over lines',
    (row) =>
      [
        'Hibernate: ',
        '    insert ',
        '    into',
        '        customers',
        `        (${columns.join(', ')}) `,
        '    values',
        '        (?, ?, ?)',
        ...row.map(
          (value, nr) => `TRACE org.hibernate.orm.jdbc.bind : binding parameter (${nr + 1}:VARCHAR) <- [${value}]`,
        ),
      ].join('\n'),
  ],
  [
    'Hibernate 6, what a query gave',
    (row) =>
      [
        'DEBUG org.hibernate.SQL : select c1_0.id, c1_0.name, c1_0.email, c1_0.card_number from customers c1_0 where c1_0.id=?',
        'TRACE bind : binding parameter (1:BIGINT) <- [17]',
        ...row.map((value, nr) => `TRACE extract : extracted value (${nr + 2}:VARCHAR) -> [${value}]`),
      ].join('\n'),
  ],
  [
    'MyBatis',
    (row) =>
      `DEBUG c.e.Mapper - ==>  Preparing: ${marked}\nDEBUG c.e.Mapper - ==> Parameters: ${list((value) => `${value}(String)`, row)}`,
  ],
  [
    'Entity Framework',
    (row) =>
      `      Executed DbCommand (2ms) [Parameters=[${list((value, nr) => `@p${nr}='${value}' (Size = 4000)`, row)}], CommandType='Text']\n      INSERT INTO [Customers] ([Name], [Email], [CardNumber])\n      OUTPUT INSERTED.[Id]\n      VALUES (@p0, @p1, @p2);`,
  ],
  [
    'SQLAlchemy',
    (row) =>
      `${at} INFO Engine ${marked}\n${at} INFO Engine [cached since 0.1s ago] (${list((value) => `'${value}'`, row)})`,
  ],
  ['TypeORM', (row) => `query: ${numbered} RETURNING "id" -- PARAMETERS: ${json(row)}`],
  ['Sequelize', (row) => `Executing (default): ${numbered} RETURNING *; ${list((value) => `"${value}"`, row)}`],
  ['Prisma', (row) => `prisma:query ${numbered}\nprisma:params ${json(row)}`],
  [
    'Knex',
    (row) => `{\n  bindings: [\n${row.map((value) => `    '${value}'`).join(',\n')}\n  ],\n  sql: '${marked}'\n}`,
  ],
  ['Ecto', (row) => `[debug] QUERY OK source="customers"\n${numbered} [${list((value) => `"${value}"`, row)}]`],
  ['Laravel', (row) => `[2026-03-05 08:00:01] local.DEBUG: ${marked} {"bindings":${json(row)},"time":1.2} `],
  [
    'Doctrine',
    (row) =>
      `doctrine.DEBUG: Executing statement: ${marked} (parameters: array{${list((value, nr) => `"${nr + 1}":"${value}"`, row)}})`,
  ],
  ['datasource-proxy', (row) => `Type:Prepared, Query:["${marked}"], Params:[(${row.join(',')})]`],
  [
    'p6spy',
    (row) =>
      `1709625600000|5|statement|connection 0|url jdbc:x|${marked}|INSERT INTO customers (name, email, card_number) VALUES (${list((value) => `'${value}'`, row)})`,
  ],
  [
    'slow queries of MySQL',
    (row) =>
      `# Query_time: 2.1\nSET timestamp=1709625600;\nSELECT * FROM customers WHERE ${columns.map((name, nr) => `${name} = '${row[nr]}'`).join(' AND ')};`,
  ],
];

test.each(write)('%s', (_, toText) => {
  const text = `${people.map(toText).join('\n')}\n`;
  const [found, ...others] = tablesOf(text);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ subjects: 40 });
  expect(Object.values(identifiersOf(found))).toEqual(expect.arrayContaining(['full-name', 'email', 'card-number']));
  expect(tablesOf(text, 31)).toEqual([found]);
});

test.each([
  [
    'SQLAlchemy',
    `Col ('name', 'email', 'card_number')`,
    (row: readonly string[]) => `Row (${list((value) => `'${value}'`, row)})`,
  ],
  [
    'MyBatis',
    '<==    Columns: name, email, card_number',
    (row: readonly string[]) => `<==        Row: ${row.join(', ')}`,
  ],
])('rows that a query gave: %s', (_, titles, toRow) => {
  const text = [titles, ...people.map(toRow)].map((line) => `${at},123 DEBUG shop ${line}`).join('\n');
  expect(tablesOf(text)).toMatchObject([{ subjects: 40 }]);
});

describe('nobody', () => {
  test.each([
    [
      'products',
      Array.from(
        { length: 40 },
        (_, row) =>
          `${at} LOG:  execute s: INSERT INTO products (sku, name, ean) VALUES ($1, $2, $3)\n${at} DETAIL:  Parameters: $1 = 'AX-${row}', $2 = 'Oak Shelf ${row}', $3 = '40066112579${row + 10}'`,
      ).join('\n'),
    ],
    ['statements without values', Array.from({ length: 40 }, () => `${at} DEBUG shop ${marked}`).join('\n')],
    [
      'an example in documentation',
      `Call it like this:\n\n    db.run("INSERT INTO users (name, email) VALUES (?, ?)", ["Anna Berg", "${people[0]?.[1]}"])\n`,
    ],
  ])('%s', (_, text) => {
    expect(tablesOf(text)).toEqual([]);
  });
});

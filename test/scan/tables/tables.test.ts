/** Table-like documents become one dataset with typed columns and distinct people, however they arrive. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../rules/index.ts';
import { scanBytes } from '../../support/scan.ts';
import { customerCsv, customers, make } from '../../support/secrets.ts';

const rows = customers(40);
const datasetsOf = async (text: string | Uint8Array, name: string, chunk?: number): Promise<readonly Dataset[]> =>
  (await scanBytes(text, chunk ? { name, chunk } : { name })).datasets;
const identifiers = (dataset: Dataset | undefined): (string | null)[] =>
  dataset?.columns.map(({ identifier }) => identifier) ?? [];

describe('formats', () => {
  const asTsv = customerCsv(40).replaceAll(',', '\t');
  const asSemicolons = customerCsv(40).replaceAll(',', ';');
  const asJson = JSON.stringify(
    rows.map(({ name, mail, card }) => ({ name, email: mail, card_number: card })),
    null,
    1,
  );
  const asJsonLines = rows
    .map(({ name, mail, card }) => JSON.stringify({ name, email: mail, card_number: card }))
    .join('\n');
  const asInsert = `CREATE TABLE customers (name text, email text, card_number text);\nINSERT INTO \`customers\` (\`name\`, \`email\`, \`card_number\`) VALUES\n${rows
    .map(({ name, mail, card }) => `('${name}', '${mail}', '${card}')`)
    .join(',\n')};\n`;
  const asInserts = rows
    .map(
      ({ name, mail, card }) =>
        `INSERT INTO customers (name, email, card_number) VALUES ('${name}', '${mail}', '${card}');`,
    )
    .join('\n');
  const asAnswers = JSON.stringify({
    log: {
      creator: {},
      entries: rows.map(({ name, mail, card }) => {
        const text = Buffer.from(JSON.stringify({ name, email: mail, card_number: card })).toString('base64');
        return { response: { content: { text, encoding: 'base64' } } };
      }),
    },
  });
  test.each([
    ['har', asAnswers, 'recorded.har'],
    ['csv', customerCsv(40), 'customers.csv'],
    ['tsv', asTsv, 'customers.tsv'],
    ['csv', asSemicolons, 'customers.csv'],
    ['json', asJson, 'customers.json'],
    ['jsonl', asJsonLines, 'customers.jsonl'],
    ['sql', asInsert, 'dump.sql'],
    ['sql', asInserts, 'inserts.sql'],
    ['csv', Buffer.from(`\ufeff${customerCsv(40)}`, 'utf16le'), 'customers.csv'],
  ])('%s', async (format, text, name) => {
    const [dataset, ...rest] = await datasetsOf(text, name);
    expect(rest).toEqual([]);
    expect(dataset).toMatchObject({ format, rows: 40, subjects: 40 });
    expect(identifiers(dataset)).toEqual(expect.arrayContaining(['email', 'card-number']));
    expect(dataset?.severity).toMatch(/high|critical/);
  });

  test('values of a table are in the dataset, not in findings of their own', async () => {
    const report = await scanBytes(customerCsv(40), { name: 'customers.csv' });
    expect(report.findings).toEqual([]);
    expect(report.leaks).toHaveLength(1);
    expect(report.leaks[0]).toMatchObject({ subjects: 40, datasets: [0] });
    expect(report.summary.subjects).toBe(40);
  });

  test('a person in many rows is one subject', async () => {
    const [first] = rows;
    const text = `order,email\n${Array.from({ length: 30 }, (_, order) => `${order},${rows[order % 3]?.mail ?? first?.mail}`).join('\n')}\n`;
    const [dataset] = await datasetsOf(text, 'orders.csv');
    expect(dataset).toMatchObject({ rows: 30, subjects: 3 });
  });

  test('a table without personal data is none', async () => {
    const text = `country,population\n${Array.from({ length: 40 }, (_, row) => `land ${row},${row * 1000}`).join('\n')}\n`;
    expect(await scanBytes(text, { name: 'countries.csv' })).toMatchObject({ datasets: [], leaks: [] });
  });

  test('people without a header are found', async () => {
    const text = customerCsv(600).split('\n').slice(1).join('\n');
    const [dataset] = await datasetsOf(text, 'export.csv');
    expect(dataset).toMatchObject({ rows: 600, subjects: 600 });
  });

  test('a log whose lines have equally many commas is no table, and its secrets are found wherever they stand', async () => {
    const line = (number: number): string => `12:00:00, worker ${number % 7}, served, ${number} ms`;
    const lines = Array.from({ length: 5_000 }, (_, number) => line(number));
    const last = `12:00:01, worker 1, key ${make('AKIA{{base32:16}}')}, 9 ms`;
    const report = await scanBytes([...lines, last].join('\n'), { name: 'served.log' });
    expect(report.datasets).toEqual([]);
    expect(report.findings.map(({ rule }) => rule)).toEqual(['secrets/aws-access-key-id']);
  });

  test('the people of a JSON document are found behind a long list of something else', async () => {
    const log = Array.from({ length: 900 }, (_, number) => ({ level: 'info', took: number }));
    const users = rows.map(({ name, mail }) => ({ name, email: mail }));
    for (const text of [JSON.stringify({ log, users }), `${JSON.stringify({ log })}\n${JSON.stringify({ users })}\n`]) {
      const [dataset] = await datasetsOf(text, 'export.json');
      expect(dataset).toMatchObject({ table: 'users', subjects: 40 });
    }
  });

  test('test data informs only', async () => {
    const text = `name,email\n${Array.from({ length: 40 }, (_, row) => `user ${row},user${row}@example.com`).join('\n')}\n`;
    const report = await scanBytes(text, { name: 'users.csv' });
    for (const leak of report.leaks) expect(leak.severity).toBe('info');
  });

  test('a secret inside a table is still found', async () => {
    const text = `name,email,note\n${rows.map(({ name, mail }, row) => `${name},${mail},${row === 7 ? `AKIA${make('{{base32:16}}')}` : '-'}`).join('\n')}\n`;
    const report = await scanBytes(text, { name: 'customers.csv' });
    expect(report.findings.map(({ rule }) => rule)).toContain('secrets/aws-access-key-id');
    expect(report.datasets).toHaveLength(1);
  });
});

describe('whatever a table is like', () => {
  test('the pieces it is read in change nothing', async () => {
    const text = customerCsv(12);
    const whole = JSON.stringify(await datasetsOf(text, 'customers.csv'));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async (chunk) => {
        expect(
          JSON.stringify(await datasetsOf(text, 'customers.csv', chunk)).replace(
            /"fingerprint":"[^"]*"|"leak":"[^"]*"/g,
            '',
          ),
        ).toBe(whole.replace(/"fingerprint":"[^"]*"|"leak":"[^"]*"/g, ''));
      }),
      { numRuns: 12 },
    );
  });

  test('no input makes a reader throw', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '"',
        ',',
        '\n',
        '\r\n',
        '{',
        '}',
        '[',
        ']',
        ':',
        "'",
        '(',
        ')',
        ';',
        'INSERT INTO t VALUES ',
        '\\',
        '\0',
        '\t',
        'a@gmx.net',
      ),
      fc.string({ maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom('a.csv', 'a.tsv', 'a.json', 'a.jsonl', 'a.sql'),
        async (pieces, name) => {
          expect((await scanBytes(pieces.join(''), { name })).complete).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('a small table whose first line alone speaks of people is one', async () => {
  const rows = customers(4).map(({ name }, row) => `${name},${48_000 + row * 900}`);
  const datasets = await datasetsOf(`Name,Salary\n${rows.join('\n')}\n`, 'pay.csv');
  expect(datasets).toMatchObject([{ subjects: 4, severity: 'high' }]);
  expect(await datasetsOf('Name,Size\na.txt,400\nb.txt,12\n', 'files.csv')).toEqual([]);
});

test('which name of a person a column holds, its own name says', async () => {
  const rows = customers(5).map(({ name, card }) => `${name.split(' ')[0]},${card}`);
  const datasets = await datasetsOf(`fullName,cardNum\n${rows.join('\n')}\n`, 'users.csv');
  expect(datasets[0]?.columns[0]).toMatchObject({ name: 'fullName', identifier: 'full-name' });
});

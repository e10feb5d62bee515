/** `leakwarden redact` and `leakwarden synthesise`: copies that our own scan lets pass, and in which nothing real is left. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from '../../rules/index.ts';
import { readAddressList } from '../../scan/index.ts';
import { runHere } from '../support/cli-here.ts';
import { run } from '../support/cli.ts';
import { makeFolder, writeTree } from '../support/repository.ts';
import { card } from '../support/secrets.ts';
import { makeXlsx } from '../support/xlsx.ts';

/** Names that no generator knows, so that a scan takes them for people. */
const people = [
  ['Annemarie Kühnelt', 'annemarie.kuehnelt@gmx.de', '+49 171 6083914', '1984-03-12', 'DE02120300000000202051'],
  ['Bartosz Wojciechowicz', 'b.wojcie@web.de', '(415) 832-4417', '1971-11-01', 'DE02500105170137075030'],
  ['Cosima Ehrlinger', 'cosima@ehrlinger-partner.de', '+44 7911 284466', '1990-07-23', 'FR7630006000011234567890189'],
  ['Dietlinde Offenwanger', 'd.offenwanger@t-online.de', '+48 601 234 987', '1955-07-03', 'DE02100100100006820101'],
] as const;
const header = ['name', 'email', 'phone', 'birth_date', 'iban'];
const records = people.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
const note = 'Annemarie Kühnelt asks to be called on +49 171 6083914';
const pieces = [...people.flat(), 'Kühnelt', 'Wojciechowicz', 'Ehrlinger', 'Offenwanger', 'kuehnelt'];

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const texts: Readonly<Record<string, string>> = {
  'customers.csv': `${[[...header, 'note'], ...people.map((row, at) => [...row, at === 0 ? `"${note}, today"` : ''])].map((row) => row.join(',')).join('\n')}\n`,
  'titled.csv': `Export of 2026-11-02;;;;\n${[header, ...people].map((row) => row.join(';')).join('\r\n')}\r\n`,
  'customers.tsv': `${[header, ...people].map((row) => row.join('\t')).join('\n')}\n`,
  'customers.json': JSON.stringify({ customers: records, orders: [{ email: people[0][1], note }] }, null, 2),
  'by-key.json': JSON.stringify({ people: Object.fromEntries(records.map((record, at) => [`k${at}`, record])) }),
  'customers.jsonl': `${records.map((record) => JSON.stringify(record)).join('\n')}\n`,
  'insert.sql': `CREATE TABLE customers (id int, ${header.map((name) => `${name} text`).join(', ')});\nINSERT INTO customers VALUES\n${people.map((row, at) => `(${at + 17},${row.map(quoted).join(',')})`).join(',\n')};\nINSERT INTO orders (customer_id, note) VALUES (17, ${quoted(note)});\n`,
  'copy.sql': `COPY public.customers (${header.join(', ')}) FROM stdin;\n${people.map((row) => row.join('\t')).join('\n')}\n\\.\n`,
  'app.log': `${people.map(([name, email], at) => `2026-11-02T10:00:0${at}Z INFO login user="${name}" email=${email} ip=84.183.22.${at + 19}`).join('\n')}\n2026-11-02T10:01:00Z WARN ${note}\n`,
  'logfmt.log': `${records
    .map(
      (record, at) =>
        `ts=2026-11-02T10:00:0${at}Z level=info msg="customer created" empty= ${Object.entries(record)
          .map(([key, value]) => `${key}="${value}"`)
          .join(' ')}`,
    )
    .join('\n')}\n`,
  'tostring.log': `${records
    .map(
      (record, at) =>
        `2026-11-02 10:00:0${at},123 INFO [main] c.k.Service - Saved Customer(${Object.entries(record)
          .map(([key, value]) => `${key}=${value.replace(/[()]/g, '')}`)
          .join(', ')})`,
    )
    .join('\n')}\n`,
  'set.sql': `${people.map((row) => `INSERT INTO customers SET ${row.map((value, at) => `${header[at]}=${quoted(value)}`).join(', ')};`).join('\n')}\n`,
  'customers.md': `# Customers\n\n| ${header.join(' | ')} |\n|${'---|'.repeat(header.length)}\n${people.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n\n${note}\n`,
  'customers.yml': `customers:\n${records
    .map((record) =>
      Object.entries(record)
        .map(([key, value], at) => `${at === 0 ? '  - ' : '    '}${key}: ${value}`)
        .join('\n'),
    )
    .join('\n')}\n`,
  'customers.xml': `<customers>\n${records
    .map(
      (record) =>
        `  <customer>${Object.entries(record)
          .map(([key, value]) => `<${key}>${value}</${key}>`)
          .join('')}</customer>`,
    )
    .join('\n')}\n</customers>\n`,
};

const folder = makeFolder();
writeTree(folder, {
  ...texts,
  'customers.xlsx': makeXlsx([
    { name: 'Clients', rows: [header, ...people] },
    { name: 'Notes', rows: [['note'], [note], ['nothing of anybody']] },
  ]),
});
const names = [...Object.keys(texts), 'customers.xlsx'];

describe.each(['redact', 'synthesise'])('%s', (way) => {
  test.each(names)('%s: nothing real is left, and a scan passes', async (name) => {
    const copy = join(folder, `${way}-${name}`);
    const { code, stderr } = await runHere([way, join(folder, name), '--output', copy]);
    expect({ code, stderr: stderr.replace(/^.*: \d+ values replaced\n/, '') }).toEqual({ code: 0, stderr: '' });
    const scan = await runHere(['scan', copy, '--no-history', '--fail-on', 'low', '--format', 'json', '--no-progress']);
    expect(scan.code, scan.stdout).toBe(0);
    const text = await textOf(copy);
    expect(pieces.filter((piece) => text.includes(piece))).toEqual([]);
    expect(shapeOf(text)).toEqual(shapeOf(await textOf(join(folder, name))));
  });
});

async function textOf(file: string): Promise<string> {
  const bytes = readFileSync(file);
  if (!file.endsWith('.xlsx')) return bytes.toString();
  const { tables } = await readAddressList(bytes);
  return tables.map(({ name, rows }) => [name, ...rows.map((row) => row.join('\t'))].join('\n')).join('\n');
}

/** Lines, and the signs by which a reader takes it apart. */
function shapeOf(text: string): readonly number[] {
  return ['\n', '\r', '\t', ';', '{', '[', '|', '<', '"', '='].map((sign) => text.split(sign).length);
}

describe('synthesise', () => {
  const copyOf = async (name: string, ...options: readonly string[]): Promise<string> =>
    (await runHere(['synthesise', join(folder, name), ...options])).stdout;

  test('the same person is the same invented one everywhere', async () => {
    const { customers, orders } = JSON.parse(await copyOf('customers.json')) as {
      customers: { name: string; email: string; phone: string }[];
      orders: { email: string; note: string }[];
    };
    expect(orders[0]?.email).toBe(customers[0]?.email);
    expect(orders[0]?.note).toBe(`${customers[0]?.name} asks to be called on ${customers[0]?.phone}`);
    expect(new Set(customers.map(({ email }) => email)).size).toBe(people.length);
  });
  test('forms and check digits stay, and ranges are reserved', async () => {
    const rows = (await copyOf('customers.tsv'))
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split('\t'));
    for (const [at, [name = '', email = '', phone = '', born = '', iban = '']] of rows.entries()) {
      expect(name).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
      expect(email).toMatch(/@mail\d+\.example\.com$/);
      expect(phone.replace(/\d/g, '0')).toBe(people[at]?.[2].replace(/\d/g, '0'));
      expect(born).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(iban.slice(0, 2)).toBe(people[at]?.[4].slice(0, 2));
      expect(checks.get('iban')?.judge(iban)).toMatchObject({ status: 'valid', provenance: 'test' });
    }
    expect(rows[1]?.[2]).toMatch(/^\(\d{3}\) 555-\d{4}$/);
    expect(rows[2]?.[2]).toMatch(/^\+44 (?:7700 900|1632 960)\d{3}$/);
  });
  test('a number whose check digits are wrong is somebody’s as well', async () => {
    const file = join(folder, 'mistyped.csv');
    const rows = people.map(([name, email], at) => `${name},${email},DE9950010517540732493${at}`);
    writeFileSync(file, `name,email,iban\n${rows.join('\n')}\n`);
    expect(await copyOf('mistyped.csv')).not.toContain('5001051754073249');
  });
  test('a seed gives the same copy again, and no seed another one', async () => {
    const [first, second] = [await copyOf('insert.sql', '--seed', 's1'), await copyOf('insert.sql', '--seed', 's1')];
    expect(first).toBe(second);
    expect(await copyOf('insert.sql')).not.toBe(await copyOf('insert.sql'));
  });
  test('keys that rows are joined by stay joined', async () => {
    const sql = await copyOf('insert.sql');
    const id = /VALUES\n\((\d+),/.exec(sql)?.[1];
    expect(sql).toContain(`INSERT INTO orders (customer_id, note) VALUES (${id}, `);
  });
  test('card numbers hold Luhn and belong to no issuer; secrets are masked', async () => {
    const file = join(folder, 'pay.json');
    const key = ['sk', 'live', 'Zk39HqLyjWDarjtT1zdp7dcB'].join('_');
    writeFileSync(
      file,
      JSON.stringify({ card: card().replace(/(\d{4})(?=\d)/g, '$1 '), email: people[1][1], api_key: key }),
    );
    const copy = JSON.parse(await copyOf('pay.json')) as { card: string; api_key: string };
    expect(copy.card).toMatch(/^4\d{3} \d{4} \d{4} \d{4}$/);
    expect(luhn(copy.card.replace(/ /g, ''))).toBe(0);
    expect(checks.get('card')?.judge(copy.card).status).toBe('invalid');
    expect(copy.api_key).toMatch(/^[*_]+$/);
  });
});

function luhn(digits: string): number {
  return (
    [...digits].toReversed().reduce((sum, digit, at) => {
      const number = Number(digit) * (at % 2 === 0 ? 1 : 2);
      return sum + (number > 9 ? number - 9 : number);
    }, 0) % 10
  );
}

describe('where it goes', () => {
  test('a file that is there is replaced only by force', async () => {
    const there = join(folder, 'there.csv');
    writeFileSync(there, 'mine');
    const refused = await runHere(['redact', join(folder, 'customers.csv'), '--output', there]);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('exists already; add --force to replace it');
    expect(readFileSync(there, 'utf8')).toBe('mine');
    expect((await runHere(['redact', join(folder, 'customers.csv'), '--output', there, '--force'])).code).toBe(0);
    expect(readFileSync(there, 'utf8')).toContain('****');
  });
  test('never the file itself', async () => {
    const file = join(folder, 'customers.tsv');
    expect((await runHere(['redact', file, '--output', file, '--force'])).code).toBe(2);
  });
  test('standard input and output', () => {
    const { code, stdout } = run(['redact', '-'], { input: texts['customers.jsonl'] ?? '' });
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toContain('"email":"*********.********@***.**"');
  });
  test('the encoding of the input is kept', async () => {
    const file = join(folder, 'old.csv');
    writeFileSync(file, Buffer.from(`Straße;${texts['titled.csv'] ?? ''}`, 'latin1'));
    const copy = join(folder, 'old-copy.csv');
    expect((await runHere(['redact', file, '--output', copy])).code).toBe(0);
    expect(readFileSync(copy, 'latin1').startsWith('Straße;')).toBe(true);
  });
});

describe('what cannot be written', () => {
  test('is refused, with what can', async () => {
    const file = join(folder, 'picture.png');
    writeFileSync(file, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    const { code, stderr } = await runHere(['synthesise', file, '--output', join(folder, 'picture-copy.png')]);
    expect(code).toBe(2);
    expect(stderr).toContain('it is neither text nor a workbook; these can be written: CSV, TSV, JSON');
    expect(existsSync(join(folder, 'picture-copy.png'))).toBe(false);
  });
  test('a copy that would still look real is not written, and the places are named', async () => {
    const file = join(folder, 'short.csv');
    writeFileSync(file, 'name,pesel\nZbigniew Wojciechowicz,84031215476\nHalina Krzeptowska,90072312349\n');
    const { code, stdout, stderr } = await runHere(['synthesise', file]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('the copy would not be safe, and is not written; `leakwarden redact` masks values');
    expect(stderr).toContain('people (');
    expect((await runHere(['redact', file])).code).toBe(0);
  });
  test('no message holds a value', async () => {
    const { stderr } = await runHere(['synthesise', join(folder, 'short.csv')]);
    expect(stderr).not.toMatch(/Wojciechowicz|84031215476/);
  });
});

/** Own customers are recognised wherever they are written, by a file from which nothing can be read back. */
import fc from 'fast-check';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../rules/index.ts';
import { defaultConfig, loadConfig, loadConfigFrom, selectRules, type Config } from '../../../scan/index.ts';
import { DictionaryBuilder } from '../../../scan/dictionary/build.ts';
import { openDictionary, type Dictionary } from '../../../scan/dictionary/dictionary.ts';
import { CustomerFinder } from '../../../scan/dictionary/find.ts';
import { builtInRules, scanBytes, scanPath } from '../../support/scan.ts';
import { run, type Run } from '../../support/cli.ts';
import { makeRepository } from '../../support/repository.ts';
import { make } from '../../support/secrets.ts';
import { makeXlsx } from '../../support/xlsx.ts';

const key = Buffer.from('a key of at least sixteen bytes');
const lower = (seed: string): string => make('{{lower:9}}', seed);
const customer = (index: number): { mail: string; name: string; account: string; domain: string } => ({
  mail: `${lower(`local ${index}`)}@${lower(`host ${index}`)}.net`,
  name: `${capital(lower(`first ${index}`))} ${capital(lower(`last ${index}`))}`,
  account: `KD-${make('{{digits:7}}', `account ${index}`)}`,
  domain: `${lower(`domain ${index}`)}.com`,
});
const capital = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`;
const customers = Array.from({ length: 200 }, (_, index) => customer(index));
const table = `name,email,customer_id,website\n${customers.map(({ name, mail, account, domain }) => `${name},${mail},${account},https://www.${domain}/start`).join('\n')}\n`;

function toRecords([header = [], ...rows]: readonly (readonly string[])[]): object[] {
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

function built(list = customers): string {
  const builder = new DictionaryBuilder();
  for (const { mail, name, account, domain } of list) {
    builder.add('email', mail);
    builder.add('name', name);
    builder.add('account', account);
    builder.add('domain', domain);
  }
  return builder.build(key).text;
}

const text = built();
const config: Config = {
  ...defaultConfig,
  organisation: { domains: [], dictionary: { path: 'customers.dict', text } },
};
const rules = selectRules(builtInRules(), config, []);
const scanText = (content: string, name = 'src/app.ts'): Promise<Report> =>
  scanBytes(content, { name, config, rules, key });
const known = (report: Report): string[] =>
  report.findings.filter(({ rule }) => rule === 'people/known-customer').map(({ evidence }) => evidence[0] ?? '');
const [one, two] = [customer(0), customer(1)];

describe('a customer is found', () => {
  test.each([
    ['address', `// ask ${one.mail.toUpperCase()} about it`, 'address'],
    ['address of a colleague', `to: nobody.knows@mail.${one.domain}`, 'domain'],
    ['domain', `const host = "portal.${one.domain}";`, 'domain'],
    ['account', `it("bills ${one.account}", () => {`, 'account'],
    ['account written together', `id=${one.account.replace('-', '').toLowerCase()}`, 'account'],
    ['name in a comment', `/* ${one.name} called again */`, 'name'],
    ['name in another order', `"${one.name.split(' ').toReversed().join('","')}"`, 'name'],
    ['name with a middle one', `${one.name.split(' ').join(' Maria ')} called`, 'name'],
    ['name in a variable', `const ${one.name.toLowerCase().replace(' ', '_')} = 1;`, 'name'],
    ['address in base64', Buffer.from(`mail: ${one.mail} and more text around it`).toString('base64'), 'address'],
  ])('%s', async (_, content, kind) => {
    expect(known(await scanText(content))).toEqual([`the ${kind} of one of your customers`]);
  });

  test('in documentation, issues and messages as well, as real data', async () => {
    for (const name of ['README.md', '(issue 7)']) {
      const { findings } = await scanText(`thanks to ${one.mail}`, name);
      expect(findings).toMatchObject([{ rule: 'people/known-customer', provenance: 'real', severity: 'medium' }]);
    }
  });

  test('in a commit message and an old version', async () => {
    const repository = makeRepository();
    repository.commit({ 'a.ts': `// ${one.name}\n` }, `Fix the bill of ${two.account}`);
    repository.commit({ 'a.ts': '// nobody\n' });
    const report = await scanPath(repository.folder, { config, rules, key });
    expect(
      report.findings
        .filter(({ rule }) => rule === 'people/known-customer')
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(['(commit message)', 'a.ts']);
  });

  test('across the pieces a document comes in', async () => {
    const long = `${'x = y;\n'.repeat(1_300_000)}// ${one.mail}\n`;
    expect(known(await scanText(long))).toEqual(['the address of one of your customers']);
  });
});

describe('nobody is found', () => {
  test.each([
    ['where one word is missing', `${one.name.split(' ')[0]} and ${two.name.split(' ')[1]}`],
    ['over the end of a line', one.name.replace(' ', '\n')],
    ['in a longer word', `x${one.account.replace('-', '')}9 ${one.name.replace(' ', 'x')}`],
    ['in code', readFileSync(join(import.meta.dirname, '../../../scan/scan-one.ts'), 'utf8')],
  ])('%s', async (_, content) => {
    expect(known(await scanText(content))).toEqual([]);
  });

  test('whatever the text is, in linear time and without a fault', () => {
    const finder = new CustomerFinder(openDictionary(text, 'd', key));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        expect(finder.find(Buffer.from(bytes), 0, bytes.length)).toEqual([]);
      }),
    );
    for (const bad of ['@', 'a.', 'a@', '.a', 'é', '_-', '1a', 'a '])
      expect(finder.find(Buffer.from(bad.repeat(200_000)), 0, bad.length * 200_000)).toEqual([]);
  });
});

test('a number that is listed as an account stays the card that it is', async () => {
  const number = make('{{card}}', 'listed');
  const builder = new DictionaryBuilder();
  builder.add('account', number);
  const dictionary = { path: 'customers.dict', text: builder.build(key).text };
  const listed = { ...config, organisation: { domains: [], dictionary } };
  const { findings } = await scanBytes(`card number ${number}\n`, { config: listed, rules, key });
  expect(findings.map(({ rule }) => rule)).toContain('people/card-number-bare');
});

test('a table of known customers is real, whatever stands around it', async () => {
  const rowsOf = (list: typeof customers): string =>
    `name,email\n${list.map(({ name, mail }) => `${name},${mail}`).join('\n')}\n`;
  const { datasets } = await scanText(rowsOf(customers.slice(0, 20)), 'test/fixtures/users.csv');
  expect(datasets).toMatchObject([{ provenance: 'real', subjects: 20 }]);
  expect(datasets[0]?.evidence).toContain('20 of 20 rows looked at are customers of yours');
  const strangers = Array.from({ length: 20 }, (_, index) => customer(1_000 + index));
  expect((await scanText(rowsOf(strangers), 'users.csv')).datasets[0]?.provenance).toBe('unknown');
});

describe('the file', () => {
  test('holds no piece of a value, and is small', () => {
    const whole = Buffer.from(text).toString('latin1').toLowerCase();
    const decoded = Buffer.from(
      text
        .split('\n')
        .map((line) => line.split(' ')[1] ?? '')
        .join(''),
      'base64',
    )
      .toString('latin1')
      .toLowerCase();
    for (const { mail, name, account, domain } of customers)
      for (const value of [mail, ...name.split(' '), account, domain])
        for (let at = 0; at + 8 <= value.length; at++) {
          const piece = value.slice(at, at + 8);
          for (const form of [
            piece,
            Buffer.from(piece).toString('hex'),
            Buffer.from(piece).toString('base64').slice(0, 10),
          ]) {
            expect(whole.includes(form.toLowerCase())).toBe(false);
            expect(decoded.includes(form.toLowerCase())).toBe(false);
          }
        }
    expect(text.length / customers.length).toBeLessThan(64);
  });

  test('is the same whatever the order of the customers, and another under another key', () => {
    expect(built(customers.toReversed())).toBe(text);
    const builder = new DictionaryBuilder();
    builder.add('email', one.mail);
    expect(builder.build(key).text).not.toBe(builder.build(Buffer.from('another key of sixteen bytes')).text);
  });

  test.each([
    ['without its key', text, null, /can only be read with the key/],
    [
      'with another key',
      text,
      Buffer.from('another key of sixteen bytes'),
      /was made with the key [0-9a-f]{16}, this scan has [0-9a-f]{16}/,
    ],
    ['cut off', text.slice(0, -9), key, /its part "name" is cut off/],
    ['that is something else', 'name,email\n', key, /no dictionary of customers/],
  ])('%s is refused', async (_, content, given, message) => {
    expect(() => openDictionary(content, 'customers.dict', given)).toThrow(message);
    const organisation = { domains: [], dictionary: { path: 'customers.dict', text: content } };
    await expect(scanBytes('x', { config: { ...defaultConfig, organisation }, key: given })).rejects.toMatchObject({
      name: 'ScanError',
      exitCode: 2,
    });
  });

  test('leaves out what would be found everywhere', () => {
    const builder = new DictionaryBuilder();
    for (const value of ['12345', '1234567', 'abcdef', 'A-1']) builder.add('account', value);
    builder.add('name', 'Maria');
    for (let index = 0; index < 60; index++)
      builder.add('email', `person${index}@${index < 30 ? 'some-provider.org' : `c${index}.org`}`);
    for (const domain of ['gmail.com', 'hotmail.ch', 'duck.com', 'mailinator.com'])
      builder.add('email', `maria.schulze@${domain}`);
    const { counts, leftOut, providers } = builder.build(key);
    expect({ counts, leftOut, providers }).toEqual({
      counts: { email: 64, domain: 30, account: 0, name: 0 },
      leftOut: { email: 0, domain: 0, account: 4, name: 1 },
      providers: 5,
    });
  });
});

describe('the configuration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dictionary-'));
  writeFileSync(join(folder, 'customers.dict'), text);
  const from = (
    organisation: string | null,
    repository: string,
    files: Record<string, string>,
  ): ReturnType<typeof loadConfigFrom> =>
    loadConfigFrom({
      organisation:
        organisation === null
          ? null
          : {
              file: '.github/leakwarden.yml',
              text: organisation,
              label: 'acme/.github',
              readText: (path) => files[`acme/${path}`] ?? null,
            },
      repository: { file: '.github/leakwarden.yml', text: repository, readText: (path) => files[path] ?? null },
      rules: builtInRules(),
    });

  test('reads it from beside the file that names it', async () => {
    writeFileSync(join(folder, 'leakwarden.yml'), 'organisation: { dictionary: customers.dict }\n');
    const { config: loaded } = await loadConfig(folder, null, { rules: null });
    expect(loaded.organisation.dictionary).toEqual({ path: 'customers.dict', text });
  });

  test.each([
    [
      'no such file',
      'organisation: { dictionary: gone.dict }',
      /\.github\/leakwarden\.yml:1:17: `organisation\.dictionary`: there is no file \.github\/gone\.dict/,
    ],
    ['another file', 'organisation: { dictionary: leakwarden.yml }', /no dictionary of customers/],
    ['a file outside', 'organisation: { dictionary: ../../etc/passwd }', /leads out of the repository/],
  ])('with %s is broken', async (_, yaml, message) => {
    await expect(from(null, yaml, {})).rejects.toThrow(message);
  });

  test('of an organisation brings its dictionary, which no repository replaces', async () => {
    const other = built(customers.slice(0, 3));
    const files = { 'acme/.github/own.dict': text, '.github/other.dict': other };
    const { config: loaded, notices } = await from(
      'organisation: { dictionary: own.dict }',
      'organisation: { dictionary: other.dict, domains: [] }',
      files,
    );
    expect(loaded.organisation.dictionary).toEqual({ path: 'acme/.github: .github/own.dict', text });
    expect(notices.join()).toContain('`organisation.dictionary: .github/other.dict` is laxer than the organisation');
  });

  test('cannot lower the rule below what the organisation has', async () => {
    const { config: loaded } = await from(
      '',
      'rules: { people/known-customer: { severity: info, enabled: false } }',
      {},
    );
    expect(loaded.rules['people/known-customer']).toEqual({ severity: 'medium', enabled: true });
  });
});

describe('leakwarden dictionary build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dictionary-'));
  const [source, output, keyFile] = ['customers.csv', 'customers.dict', 'key'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(source, table);
  writeFileSync(keyFile, key);
  const env = { LEAKWARDEN_KEY: '' };

  test('makes a file for its owner alone that a scan can use', async () => {
    const made = run(['dictionary', 'build', source, '--output', output, '--key-file', keyFile], { env });
    expect([made.code, made.stderr]).toEqual([
      0,
      expect.stringContaining('in the dictionary: 200 email, 400 domain, 200 account, 200 name'),
    ]);
    expect(statSync(output).mode & 0o777).toBe(0o600);
    const dictionary: Dictionary = openDictionary(readFileSync(output, 'utf8'), output, key);
    expect(
      customers.every(
        ({ mail, name, account, domain }) =>
          dictionary.knows('email', mail) &&
          dictionary.knows('name', name) &&
          dictionary.knows('account', account) &&
          dictionary.knows('domain', domain),
      ),
    ).toBe(true);
    expect(dictionary.knows('email', customer(999).mail)).toBe(false);
    writeFileSync(join(folder, 'leakwarden.yml'), 'organisation: { dictionary: customers.dict }\n');
    const scanned = run(['scan', folder, '--no-history', '--key-file', keyFile, '--format', 'json'], { env });
    const report = JSON.parse(scanned.stdout) as Report;
    expect(report.datasets.map(({ path, provenance }) => [path, provenance])).toEqual([['customers.csv', 'real']]);
    const withoutKey = run(['scan', folder, '--no-history'], { env });
    expect([withoutKey.code, withoutKey.stderr]).toEqual([2, expect.stringContaining('can only be read with the key')]);
  });

  const lines = table
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const umlaut = table.replace('name', 'näme');
  test.each([
    [
      'customers.xlsx',
      makeXlsx([
        { name: 'About', rows: [['Export']] },
        { name: 'Customers', rows: lines },
      ]),
      [],
    ],
    ['customers.json', Buffer.from(JSON.stringify(toRecords(lines))), []],
    ['utf16.csv', Buffer.from(`\ufeff${table}`, 'utf16le'), []],
    ['old.csv', Buffer.from(umlaut, 'latin1'), ['--encoding', 'windows-1252', '--column', 'name=näme']],
  ] as const)('reads %s', (name, bytes, words) => {
    const [file, made] = [join(folder, name), join(folder, `${name}.dict`)];
    writeFileSync(file, bytes);
    const args = ['dictionary', 'build', file, '--output', made, '--key-file', keyFile, ...words];
    expect(run(args, { env })).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('in the dictionary: 200 email, 400 domain, 200 account, 200 name') as string,
    });
  });

  test('refuses what is not UTF-8 unless told how it is written', () => {
    const file = join(folder, 'latin.csv');
    writeFileSync(file, Buffer.from(umlaut, 'latin1'));
    const build = (...words: readonly string[]): Run =>
      run(['dictionary', 'build', file, '--output', output, '--key-file', keyFile, ...words], { env });
    expect(build()).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        'is not UTF-8, so that names in it would not be found; say how it is written',
      ) as string,
    });
    expect(build('--encoding', 'klingon')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--encoding klingon: unknown') as string,
    });
  });

  test.each([
    ['no key', ['--output', output], /needs a key/],
    [
      'a kind that is none',
      ['--output', output, '--key-file', keyFile, '--column', 'pet=name'],
      /--column pet=name: takes KIND=NAME/,
    ],
    [
      'a column that is not there',
      ['--output', output, '--key-file', keyFile, '--column', 'account=ref'],
      /has no column ref/,
    ],
    [
      'a folder that is not there',
      ['--output', join(folder, 'no/where'), '--key-file', keyFile],
      /its folder does not exist/,
    ],
  ])('refuses %s', async (_, words, message) => {
    const { code, stderr } = run(['dictionary', 'build', source, ...words], { env });
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  });
});

/** Lists as people keep them: which columns hold addresses, what each is worth, what the whole is worth. */
import { describe, expect, test } from 'vitest';
import {
  annotate,
  checkAddress,
  checkTable,
  readAddressList,
  toAddressReport,
  type CheckedTable,
} from '../../../scan/index.ts';
import { makeXlsx as makeWorkbook, makeZip, markEncrypted } from '../../support/containers.ts';
import { makeXlsx } from '../../support/xlsx.ts';

async function check(text: string | Buffer, own: readonly string[] = []): Promise<CheckedTable[]> {
  const { tables, problems } = await readAddressList(Buffer.from(text));
  expect(problems).toEqual([]);
  const seen = new Set<string>();
  return tables.map((table) => checkTable(table, { ownDomains: own }, seen));
}

const verdicts = ([table]: readonly CheckedTable[]): string[] => table?.checks.map(({ verdict }) => verdict) ?? [];
const people = [
  'karoline.weber@gmx.net',
  'ole@weber-logistik.de',
  'info@weber-logistik.de',
  'anna@gmial.com',
  'no address',
];
const expected = ['freemail', 'corporate', 'role', 'unknown', 'malformed'];

describe('formats', () => {
  const rows = people.map((mail, row) => [`Person ${row}`, mail, '+49 30 901820']);
  const header = ['name', 'E-Mail', 'phone'];
  const csv = (delimiter: string, all: readonly (readonly string[])[]): string =>
    `${all.map((row) => row.join(delimiter)).join('\n')}\n`;
  const objects = people.map((email, id) => ({ id, contact: { email }, tags: ['a', 'b'] }));
  test.each([
    ['commas', csv(',', [header, ...rows])],
    ['semicolons', csv(';', [header, ...rows])],
    ['tabs', csv('\t', [header, ...rows])],
    ['no header', csv(',', rows)],
    ['titles above the header', csv(';', [['Customers', '', ''], ['', '', ''], header, ...rows])],
    ['UTF-16', Buffer.from(`\ufeff${csv(';', [header, ...rows])}`, 'utf16le')],
    ['a byte order mark and CRLF', `\ufeff${csv(',', [header, ...rows]).replaceAll('\n', '\r\n')}`],
    ['Windows-1252', Buffer.from(csv(';', [['Straße', 'E-Mail', 'ü'], ...rows]), 'latin1')],
    ['one column', `${['email', ...people].join('\n')}\n`],
    ['JSON', JSON.stringify({ page: 1, customers: objects })],
    ['JSON lines', objects.map((each) => JSON.stringify(each)).join('\n')],
    ['XLSX', makeXlsx([{ name: 'Clients', rows: [header, ...rows] }])],
  ])('%s', async (_, text) => {
    const tables = (await check(text)).filter(({ checks }) => checks.length > 0);
    expect(tables).toHaveLength(1);
    expect(verdicts(tables)).toEqual(expected);
  });

  test('in prose only what is an address is taken, with its line', async () => {
    const tables = await check(
      'Hello,\nplease write to karoline.weber@gmx.net, not to git@host.net:x/y.git.\n\nole@web.de\n',
    );
    expect(tables[0]?.table.format).toBe('text');
    const report = toAddressReport({
      given: [],
      lists: [{ name: 'x', tables, problems: [] }],
      dns: null,
      version: '1',
    });
    expect(report.addresses.map(({ row, preview, address }) => [row, preview, address])).toEqual([
      [2, 'k***@***.***', null],
      [4, 'o***@***.***', null],
    ]);
  });

  test('several sheets, cells with gaps, shared and inline texts', async () => {
    const tables = await check(
      makeXlsx([
        { name: 'Notes', rows: [['nothing here']] },
        { name: 'A & B', rows: [[], ['', '', 'email'], ['', '', people[0] ?? '']] },
      ]),
    );
    expect(tables.map(({ table, checks }) => [table.name, checks.map(({ row, column }) => [row, column])])).toEqual([
      ['Notes', []],
      ['A & B', [[2, 2]]],
    ]);
  });

  test('dates of a workbook are written as dates', async () => {
    const [table] = await check(
      await makeWorkbook({
        A: [
          ['email', 'since'],
          ['karo@gmx.net', new Date('2026-03-02')],
        ],
      }),
    );
    expect(table?.table.rows[1]).toEqual(['karo@gmx.net', '2026-03-02']);
  });

  test('a sheet that no relationship leads to is found by its number, escapes become what they mean', async () => {
    const cells = '<c t="inlineStr"><is><t>karo_x0040_gmx.net</t></is></c><c t="s"><v>0</v></c>';
    const [table] = await check(
      makeZip({
        'xl/workbook.xml': '<workbook><sheets><sheet name="A" r:id="rId9"/></sheets></workbook>',
        'xl/sharedStrings.xml': '<sst><si><t>two_x000A_lines, a_x12_b</t></si></sst>',
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
      }),
    );
    expect(table?.table.rows).toEqual([['karo@gmx.net', 'two\nlines, a_x12_b']]);
  });

  const tooMuch = 'a workbook that unpacks to too much';
  test.each([
    [
      'an archive that is none',
      'a damaged archive',
      Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(40, 7)]),
    ],
    ['a bomb', tooMuch, makeZip({ 'xl/workbook.xml': `<workbook>${' '.repeat(80_000_000)}</workbook>` })],
    ['an encrypted one', 'an encrypted archive', markEncrypted(makeXlsx([{ name: 'x', rows: [['a']] }]))],
    ['a document', 'an archive that is not an XLSX workbook', makeZip({ 'word/document.xml': '<document/>' })],
    ['half a sheet', 'a damaged file', makeZip({ 'xl/workbook.xml': '<workbook><sheets><sheet' })],
    ['bytes', 'neither text nor a workbook', Buffer.from([1, 0, 2, 0, 3])],
    ['deep JSON', 'objects in more than 8 levels', Buffer.from(`[${'{"a":'.repeat(40)}1${'}'.repeat(40)}]`)],
    ['wide rows', 'more than 2000 columns', Buffer.from(`${'a,'.repeat(2_000)}karo@gmx.net\n`)],
  ])('%s is said, not skipped: %s', async (_, problem, bytes) => {
    expect(await readAddressList(bytes)).toEqual({ tables: [], problems: [problem] });
  });
});

describe('cells are kept as they stand', () => {
  const mail = 'karo@gmx.net';
  const below = `Ole,ole@web.de,x\n${mail},Ole,y\nUte,ute@web.de,z\n`;
  const long = 'x'.repeat(300_000);
  test.each([
    ['a single row', `Karo,${mail}`, ['Karo', mail]],
    ['line breaks and commas in quotes', `"Weber,\nKaro",${mail},""\n${below}`, ['Weber,\nKaro', mail, '']],
    ['doubled quotes', `"Karo ""K"" Weber",${mail},\n${below}`, ['Karo "K" Weber', mail, '']],
    ['a carriage return in quotes', `Karo,${mail},"x\r"\n${below}`, ['Karo', mail, 'x\r']],
    ['what stands behind a closing quote', `"Karo" Weber,${mail},x\n${below}`, ['Karo Weber', mail, 'x']],
    ['a quote that never closes', `"Karo,${mail},x\n${below}`, ['"Karo', mail, 'x']],
    ['more than a table of a scan keeps', `${below}Karo,${mail},"${long}"\n`, ['Karo', mail, long]],
    ['quotes behind backslashes', `"K \\"K\\" W","${mail}","x"\n${below}`, ['K "K" W', mail, 'x']],
    ['single quotes', `'Weber, Karo','${mail}','x'\n'Ole','ole@web.de','y'\n`, ['Weber, Karo', mail, 'x']],
    ['letters of everybody', `Jörg 山田,${mail},ü\n${below}`, ['Jörg 山田', mail, 'ü']],
  ])('%s', async (_, text, expected) => {
    const { tables } = await readAddressList(Buffer.from(text));
    expect(tables.map(({ format }) => format)).toEqual(['csv']);
    expect(tables[0]?.rows.find((row) => row[1] === mail)).toEqual(expected);
  });

  test('the last row may be empty quotes', async () => {
    const { tables } = await readAddressList(Buffer.from(`id,email\n1,${mail}\n2,ole@web.de\n""`));
    expect(tables[0]?.rows).toHaveLength(4);
  });

  test('a third of the rows may be shorter', async () => {
    const { tables } = await readAddressList(Buffer.from(`${below}${below}Ole,ole@web.de\nUte,ute@web.de\n`));
    expect(tables[0]?.rows.at(-1)).toEqual(['Ute', 'ute@web.de']);
  });
});

describe('what a list says that one address does not', () => {
  const numbered = (mail: (row: number) => string): string =>
    `email\n${Array.from({ length: 40 }, (_, row) => mail(row)).join('\n')}\n`;
  test('Mockaroo ends each name in the number of its row', async () => {
    const names = ['abrandt', 'cmeier', 'dlopez', 'efranke', 'gnowak'];
    const text = numbered((row) => `${names[row % 5]}${row.toString(36)}@weber-logistik.de`);
    expect(new Set(verdicts(await check(text)))).toEqual(new Set(['synthetic']));
  });
  test('one name counted through is made up, numbers with gaps are not', async () => {
    expect(new Set(verdicts(await check(numbered((row) => `customer${row + 100}@weber-logistik.de`))))).toEqual(
      new Set(['synthetic']),
    );
    expect(new Set(verdicts(await check(numbered((row) => `s${1_000_000 + row * row * 7}@uni-bonn.de`))))).toEqual(
      new Set(['corporate']),
    );
  });
  test('the same mailbox again, in any case and across lists', async () => {
    const seen = new Set<string>();
    const { tables } = await readAddressList(Buffer.from('email\nkaro@gmx.net\nKaro@GMX.net\n'));
    const [first, again] = [tables, tables].map((all) => all.flatMap((table) => checkTable(table, {}, seen).checks));
    expect(first?.map(({ isDuplicate }) => isDuplicate)).toEqual([false, true]);
    expect(again?.map(({ isDuplicate }) => isDuplicate)).toEqual([true, true]);
  });
  test('the share of good ones leaves out duplicates and what is misspelt', async () => {
    const tables = await check(`email\n${[...people, people[0]].join('\n')}\n`, ['weber-logistik.de']);
    const { summary } = toAddressReport({
      given: [],
      lists: [{ name: 'x', tables, problems: [] }],
      dns: null,
      version: '1',
    });
    expect(summary).toMatchObject({ addresses: 6, good: 3, goodShare: 0.5, duplicates: 1, misspelt: 1 });
    expect(summary.verdicts).toMatchObject({ 'own-staff': 2, freemail: 2, malformed: 1, unknown: 1 });
  });
});

describe('the list that is written back', () => {
  test('keeps every cell and adds columns behind them', async () => {
    const [table] = await check('Title;;\nname;mail;note\n"Weber; Karoline";karo@gmial.com;"two\nlines"\nOle;;\n');
    expect(table && annotate(table)).toEqual([
      ['Title', '', '', '', '', '', ''],
      ['name', 'mail', 'note', 'mail_verdict', 'mail_reasons', 'mail_suggestion', 'mail_duplicate'],
      [
        'Weber; Karoline',
        'karo@gmial.com',
        'two\nlines',
        'unknown',
        'looks like a misspelt domain',
        'karo@gmail.com',
        '',
      ],
      ['Ole', '', '', '', '', '', ''],
    ]);
  });
  test.each([
    ['a header', 'name,mail\n'],
    ['none', ''],
  ])('its own suggestions are no addresses of the list when it is checked again: with %s', async (_, header) => {
    const [table] = await check(`${header}Karo,karo@gmial.com\nOle,ole@web.de\n`);
    const written = (table && annotate(table))?.map((row) => row.join(',')).join('\n') ?? '';
    expect(written).toContain('karo@gmail.com');
    const [again] = await check(`${written}\n`);
    expect(again?.found.columns).toEqual([1]);
    expect(again?.checks).toHaveLength(2);
  });
  test('several addresses in a cell have several verdicts', async () => {
    const [table] = await check('id,email\n1,"karo@gmx.net; info@weber-logistik.de"\n2,ole@web.de\n');
    expect(table && annotate(table)[1]?.[2]).toBe('freemail; role');
  });
});

describe('one address as people write it', () => {
  test.each([
    ['Karoline Weber <karo@gmx.net>', 'freemail', null],
    ['mailto:karo@gmx.net?subject=Hi', 'freemail', null],
    ['“karo@gmx.net”', 'malformed', 'karo@gmx.net'],
    ['karo @gmx.net', 'malformed', 'karo@gmx.net'],
    ['karo@gmx,net', 'malformed', 'karo@gmx.net'],
    ['karo@gmx..net.', 'malformed', 'karo@gmx.net'],
    ['karo@gmial.com', 'unknown', 'karo@gmail.com'],
    ['karo@gmail.con', 'undeliverable', 'karo@gmail.com'],
    ['"karo w"@gmail.con', 'undeliverable', '"karo w"@gmail.com'],
    ['karo@nowhere.notatld', 'undeliverable', null],
    ['29139614+renovate[bot]@users.noreply.github.com', 'system', null],
  ])('%s', (text, verdict, suggestion) => {
    expect(checkAddress(text)).toMatchObject({ verdict, suggestion });
  });
});

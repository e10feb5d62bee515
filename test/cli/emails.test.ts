/** `leakwarden emails` as people run it. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { AddressReport } from '../../rules/index.ts';
import { readAddressList } from '../../scan/index.ts';
import { bundle, run } from '../support/cli.ts';
import { startDns } from '../support/dns.ts';
import { makeFolder, writeTree } from '../support/repository.ts';
import { makeXlsx } from '../support/xlsx.ts';

const rows = [
  ['name', 'email', 'note'],
  ['Karoline', 'karoline.weber@gmx.net', '+49 30 901820'],
  ['Ole', 'ole@gmial.com', '=HYPERLINK("http://x","y")'],
  ['Shop', 'info@weber-logistik.de', '-5'],
  ['Broken', 'nobody at gmx', 'two; parts'],
  ['Gone', 'anna@weber.notatld', '@SUM(A1)'],
];
const csv = `${rows.map((row) => row.map((cell) => (/[",;]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(',')).join('\n')}\n`;

function json(args: readonly string[], input = ''): AddressReport {
  return JSON.parse(run(['emails', ...args, '--format', 'json'], { input }).stdout) as AddressReport;
}

describe('addresses given by hand', () => {
  test('are answered in full, with what was probably meant', () => {
    const { code, stdout, stderr } = run(['emails', 'ole@gmial.com']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe('ole@gmial.com  unknown  looks like a misspelt domain  did you mean ole@gmail.com?\n');
  });
  test.each([
    [['karoline.weber@gmx.net'], 0],
    [['anna@weber.notatld'], 1],
    [['anna@@gmx.net'], 1],
    [['there-is-no-such-file.csv'], 2],
    [['/'], 2],
    [['-', '-'], 2],
    [[], 2],
    [['a@gmx.net', '--dns-server', '9.9.9.9'], 2],
    [['a@gmx.net', '--dns', '--dns-server', 'dns.example'], 2],
    [['a@gmx.net', '--output', 'x.csv'], 2],
    [['a@gmx.net', '--show', 'many'], 2],
  ])('%j ends with %i', (args, code) => {
    expect(run(['emails', ...args]).code).toBe(code);
  });
  test('terminal escapes are shown, not obeyed', () => {
    const { stdout } = run(['emails', 'a\u001b[31m\u202e@gmx.net']);
    expect(stdout).toContain('\\u001b[31m\\u202e');
    expect(stdout).not.toContain('\u001b[31m\u202e');
  });
});

describe('lists', () => {
  const folder = makeFolder();
  writeTree(folder, {
    'list.csv': csv,
    'list.xlsx': makeXlsx([{ name: 'Clients', rows }]),
    'broken.xlsx': Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(99)]),
  });

  test('a table of what needs a look, and a summary', () => {
    const { code, stdout } = run(['emails', join(folder, 'list.csv')]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/5 addresses in "email", 5 rows/);
    expect(stdout).toMatch(/5 {2}n\*\*\*@\S* +malformed +no @|5 {2}n\*\*\*@\S* +malformed/);
    expect(stdout).toMatch(/3 {2}o\*\*\*@\*\*\*\.\*\*\* +unknown +looks like a misspelt domain/);
    expect(stdout).toMatch(/1 good address of 5 \(20\.0 %\), 1 misspelt/);
  });

  test.each(['list.csv', 'list.xlsx'])('%s as JSON', (name) => {
    const { summary, addresses, sources, complete } = json([join(folder, name)]);
    expect(complete).toBe(true);
    expect(sources[0]?.tables[0]).toMatchObject({ rows: 5, columns: ['email'], addresses: 5 });
    expect(addresses.map(({ row, verdict }) => [row, verdict])).toEqual([
      [2, 'freemail'],
      [3, 'unknown'],
      [4, 'role'],
      [5, 'malformed'],
      [6, 'undeliverable'],
    ]);
    expect(summary).toMatchObject({ addresses: 5, good: 1, misspelt: 1 });
  });

  test('standard input, own domains, several lists at once', () => {
    const { addresses } = json(
      ['-', join(folder, 'list.csv'), '--own', 'weber-logistik.de'],
      'karoline.weber@gmx.net\n',
    );
    expect(addresses.filter(({ verdict }) => verdict === 'own-staff')).toHaveLength(1);
    expect(addresses.filter(({ isDuplicate }) => isDuplicate)).toHaveLength(1);
  });

  test('own domains of the configuration', () => {
    writeTree(folder, { 'leakwarden.yml': 'organisation:\n  domains: [weber-logistik.de]\n' });
    const { addresses } = json(['info@weber-logistik.de', '--config', join(folder, 'leakwarden.yml')]);
    expect(addresses[0]?.verdict).toBe('own-staff');
  });

  test('what cannot be read is said, and the end is 3', () => {
    const { code, stdout } = run(['emails', join(folder, 'broken.xlsx'), join(folder, 'list.csv')]);
    expect(code).toBe(3);
    expect(stdout).toMatch(/broken\.xlsx {2}not read: a damaged archive/);
  });

  test('a list without addresses says so', () => {
    const { code, stdout } = run(['emails', '-'], { input: 'a,b\n1,2\n' });
    expect(code).toBe(0);
    expect(stdout).toMatch(/no e-mail addresses/);
  });

  test('is written back with verdicts, for nobody else to read, with no formula in it', () => {
    const output = join(folder, 'checked.csv');
    writeFileSync(output, 'old');
    chmodSync(output, 0o644);
    const { stderr } = run(['emails', join(folder, 'list.csv'), '--output', output]);
    expect(stderr).toContain('keep it out of Git');
    expect(statSync(output).mode & 0o777).toBe(0o600);
    expect(readFileSync(output, 'utf8').split('\r\n')).toEqual([
      'name,email,note,email_verdict,email_reasons,email_suggestion,email_duplicate',
      'Karoline,karoline.weber@gmx.net,+49 30 901820,freemail,a mailbox at a provider,,',
      `Ole,ole@gmial.com,"'=HYPERLINK(""http://x"",""y"")",unknown,looks like a misspelt domain,ole@gmail.com,`,
      'Shop,info@weber-logistik.de,-5,role,an address of a role,,',
      'Broken,nobody at gmx,"two; parts",malformed,a blank or an invisible character,,',
      "Gone,anna@weber.notatld,'@SUM(A1),undeliverable,no such top-level domain,,",
      '',
    ]);
  });

  test('a workbook stays one, with all its sheets', async () => {
    const [output, workbook] = [join(folder, 'checked.xlsx'), join(folder, 'sheets.xlsx')];
    const others = [['nobody'], ['7']];
    const sheets = [
      { name: 'Clients & more', rows },
      { name: 'Other', rows: others },
      { name: 'B', rows: rows.slice(0, 2) },
    ];
    writeFileSync(workbook, makeXlsx(sheets));
    expect(run(['emails', workbook, '--output', output]).stderr).toContain('keep it out of Git');
    expect(statSync(output).mode & 0o777).toBe(0o600);
    const { tables } = await readAddressList(readFileSync(output));
    expect(tables.map(({ name }) => name)).toEqual(['Clients & more', 'Other', 'B']);
    expect(tables[1]?.rows).toEqual(others);
    expect(tables[0]?.rows[0]).toEqual([
      ...(rows[0] ?? []),
      'email_verdict',
      'email_reasons',
      'email_suggestion',
      'email_duplicate',
    ]);
    expect(tables[0]?.rows[2]?.slice(3, 6)).toEqual(['unknown', 'looks like a misspelt domain', 'ole@gmail.com']);
    expect(tables[2]?.rows[1]?.at(-1)).toBe('yes');
    // What stood there is not written anew: only cells came behind it.
    const sheet = (file: string): string =>
      strFromU8(unzipSync(readFileSync(file))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet(output)).toContain(/<c r="A2".*?<\/c>/.exec(sheet(workbook))?.[0]);
  });

  test('a list of text becomes a workbook where one is asked for', async () => {
    const output = join(folder, 'from-csv.xlsx');
    run(['emails', join(folder, 'list.csv'), '--output', output]);
    const { tables } = await readAddressList(readFileSync(output));
    expect(tables[0]?.rows[1]?.slice(0, 4)).toEqual([...(rows[1] ?? []), 'freemail']);
    expect(readFileSync(output).subarray(0, 2).toString()).toBe('PK');
  });

  test.each([
    ['utf16le', Buffer.from('\ufeffname;email\r\nJörg;joerg@gmx.net\r\n', 'utf16le')],
    ['latin1', Buffer.from('name;email\r\nJörg;joerg@gmx.net\r\n', 'latin1')],
    ['utf8', Buffer.from('\ufeffname;email\r\nJörg;joerg@gmx.net\r\n')],
  ] as const)('the encoding of a list is kept: %s', (encoding, bytes) => {
    const [list, output] = [join(folder, `${encoding}.csv`), join(folder, `${encoding}-checked.csv`)];
    writeFileSync(list, bytes);
    run(['emails', list, '--output', output]);
    const [text, before] = [readFileSync(output, encoding), bytes.toString(encoding)];
    expect(text.startsWith(before.slice(0, before.indexOf('\r')))).toBe(true);
    expect(text).toContain('Jörg;joerg@gmx.net;freemail;');
  });

  test('a second table goes into a second file, and the list itself is never overwritten', () => {
    const [output, workbook] = [join(folder, 'two.csv'), join(folder, 'two.xlsx')];
    writeFileSync(
      workbook,
      makeXlsx([
        { name: 'A', rows },
        { name: 'B', rows: rows.slice(0, 2) },
      ]),
    );
    run(['emails', workbook, '--output', output]);
    expect(readFileSync(join(folder, 'two-2.csv'), 'utf8').split('\r\n')).toHaveLength(3);
    const before = readFileSync(join(folder, 'list.csv'), 'utf8');
    expect(run(['emails', join(folder, 'list.csv'), '--output', join(folder, 'list.csv')]).code).toBe(2);
    expect(readFileSync(join(folder, 'list.csv'), 'utf8')).toBe(before);
    expect(run(['emails', join(folder, 'list.csv'), '--output', '/dev/null']).code).toBe(2);
    expect(existsSync(join(folder, 'none', 'x.csv'))).toBe(false);
    expect(run(['emails', join(folder, 'list.csv'), '--output', join(folder, 'none', 'x.csv')]).code).toBe(2);
  });
});

test('--dns asks the named server about domains alone', async () => {
  const dns = await startDns((name) =>
    name === 'weber-logistik.de'
      ? { answers: [{ type: 'MX', name, data: { preference: 0, exchange: '.' } }] }
      : { code: 'NXDOMAIN' },
  );
  const args = [
    'emails',
    'karoline@weber-logistik.de',
    'ole@mail.meier-logistik.de',
    'x@gmail.com',
    '--dns',
    '--dns-server',
    `127.0.0.1:${dns.server.port}`,
  ];
  const { code, stdout } = await runBeside(args);
  await dns.close();
  expect(code).toBe(1);
  expect(stdout).toMatch(/karoline@weber-logistik\.de {2}undeliverable {2}its domain takes no mail \(null MX\)/);
  expect(stdout).toMatch(/ole@mail\.meier-logistik\.de {2}undeliverable {2}DNS knows no such domain/);
  expect(dns.questions.toSorted()).toEqual(['MX meier-logistik.de', 'MX weber-logistik.de']);
});

/** Beside this process, which answers its questions. */
function runBeside(args: readonly string[]): Promise<{ code: number | null; stdout: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bundle, ...args], { cwd: '/', env: { PATH: process.env['PATH'] } });
    let stdout = '';
    child.stdout.on('data', (piece) => (stdout += String(piece)));
    child.on('close', (code) => resolve({ code, stdout }));
  });
}

test('shells complete it', () => {
  expect(run(['completion', 'bash']).stdout).toMatch(/emails\) words=".*--dns-server/);
});

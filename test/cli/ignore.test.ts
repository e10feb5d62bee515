/** `leakwarden ignore` writes what the next scan honours, and leaves the rest of the configuration alone. */
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportHere, runHere } from '../support/cli-here.ts';
import { makeFolder, writeTree } from '../support/repository.ts';
import { awsKey, customerCsv, customers } from '../support/secrets.ts';

const files = { 'a.env': `KEY=${awsKey()}\n`, 'customers.csv': customerCsv(30) };

function makeTree(config?: string): string {
  const folder = makeFolder();
  writeTree(folder, { ...files, ...(config === undefined ? {} : { '.github/leakwarden.yml': config }) });
  return folder;
}

const idsIn = async (folder: string): Promise<string[]> =>
  (await reportHere(['scan', folder])).leaks.filter(({ severity }) => severity !== 'info').map(({ id }) => id);

const ignore = (folder: string, ...args: readonly string[]) =>
  runHere(['ignore', ...args, '--path', folder, '--reason', 'known for years']);

test.each([
  ['without a configuration', undefined],
  ['beside other sections', '# ours\npacks: [secrets, people] # all we need\n'],
  ['into a list', 'allow:\n  # docs are samples\n  - { path: "docs/**", reason: samples }\nenforce: { mode: block }\n'],
  ['into a list in brackets', 'allow: [{ path: "docs/**", reason: samples }]\n'],
  ['into an empty list', 'allow: []\n'],
  ['into a section', 'allow:\n  foreign: true\n'],
  ['into the list of a section', 'allow:\n  foreign: true\n  entries:\n    - { path: "docs/**", reason: samples }\n'],
])('%s', async (_, config) => {
  const folder = makeTree(config);
  const ids = await idsIn(folder);
  expect(ids.length).toBe(2);
  expect(await ignore(folder, ...ids)).toMatchObject({ code: 0, stderr: '' });
  const after = readFileSync(join(folder, '.github/leakwarden.yml'), 'utf8');
  for (const comment of config?.match(/#.*/g) ?? []) expect(after).toContain(comment);
  expect(await idsIn(folder)).toEqual([]);
});

test('of a table only those who are in it are excused', async () => {
  const folder = makeTree();
  await ignore(folder, ...(await idsIn(folder)));
  writeFileSync(join(folder, 'customers.csv'), customerCsv(90));
  expect((await idsIn(folder)).length).toBe(1);
});

test('a guessable value is excused at its path alone', async () => {
  const folder = makeFolder();
  const mail = `${customers(1)[0]?.mail}`;
  writeTree(folder, { 'a[1].txt': `owner: ${mail}\n` });
  const [leak] = (await reportHere(['scan', folder])).leaks;
  expect(await ignore(folder, leak?.id ?? '')).toMatchObject({ code: 0 });
  expect((await reportHere(['scan', folder])).leaks).toEqual([]);
  writeTree(folder, { 'b.txt': `owner: ${mail}\n` });
  expect((await reportHere(['scan', folder])).findings.map(({ path }) => path)).toEqual(['b.txt']);
});

test('a dry run prints what would be written', async () => {
  const folder = makeTree();
  const { code, stdout } = await ignore(folder, (await idsIn(folder))[0] ?? '', '--dry-run', '--until', '2031-12-31');
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('until: 2031-12-31') });
  expect(existsSync(join(folder, '.github'))).toBe(false);
});

test('what a scan would refuse is not kept, and what is no leak is not written', async () => {
  const config = 'allow:\n  - { path: "docs/**", reason: samples }\n';
  const folder = makeTree(config);
  const file = join(folder, '.github/leakwarden.yml');
  const [id = ''] = await idsIn(folder);
  const refused = await ignore(folder, id, '--until', '2031-02-30');
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringMatching(/leakwarden\.yml:\d+:\d+: .*no day/) });
  expect(await ignore(folder, '0123456789ab')).toMatchObject({ code: 2, stderr: expect.stringContaining(id) });
  expect(await ignore(folder, id, '--until', '2020-01-31')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('gone by'),
  });
  expect(readFileSync(file, 'utf8')).toBe(config);
});

test('a configuration that is not an ordinary file, or whose list is none, is not written to', async () => {
  const folder = makeTree();
  const elsewhere = join(makeFolder(), 'elsewhere.yml');
  writeFileSync(elsewhere, '');
  mkdirSync(join(folder, '.github'));
  symlinkSync(elsewhere, join(folder, '.github/leakwarden.yml'));
  expect(await ignore(folder, '0123456789ab')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('not an ordinary file'),
  });
  expect(readFileSync(elsewhere, 'utf8')).toBe('');
});

test.each([
  ['a reason that says nothing', ['--reason', ' x '], 'too short'],
  ['a day as others write it', ['--reason', 'known', '--until', '31.12.2031'], 'write it as 2027-01-31'],
])('%s is told before anything is scanned', async (_, options, message) => {
  const folder = makeTree();
  const { code, stderr } = await runHere(['ignore', 'LW-00000000', '--path', folder, ...options]);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
});

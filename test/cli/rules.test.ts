/** What a report names can be asked for: on the command line and of `rules show`. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportHere, runHere } from '../support/cli-here.ts';
import { makeFolder, writeTree } from '../support/repository.ts';
import { awsKey, customerCsv, customers, personMail } from '../support/secrets.ts';

const folder = makeFolder();
const mails = customers(30).map(({ mail }) => `2026-01-02T10:00:00 INFO login user=${mail} ip=10.0.0.1`);
writeTree(folder, {
  'customers.csv': customerCsv(30),
  'app.log': `${mails.join('\n')}\n`,
  'a.env': `KEY=${awsKey()}\n`,
  'readme.md': `Write to ${personMail('alone')}.\n`,
  'backup.kdbx': 'x',
});

test('every rule that a report prints is shown by its id', async () => {
  const report = await reportHere(['scan', folder]);
  const printed = (await runHere(['scan', folder, '--show', 'info'])).stdout;
  const ids = [...new Set(['people/dataset', ...report.findings.map(({ rule }) => rule)])];
  expect(ids.length).toBeGreaterThan(3);
  for (const id of ids) {
    expect(printed).toContain(id);
    expect(await runHere(['rules', 'show', id])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^id +.*\n[^]*^why +/m),
    });
  }
});

test('the rule of tables says what it looks for, and where it is set how severe they are', async () => {
  expect((await runHere(['rules', 'show', 'dataset'])).stdout).toMatch(
    /^id +people\/dataset$[^]*^found by +rows about people/m,
  );
});

test('a pack is shown as the list of its rules', async () => {
  const { code, stdout } = await runHere(['rules', 'show', 'people']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^people\/email-address /m);
  expect(stdout).not.toMatch(/^secrets\//m);
});

test('--rule people/dataset tells of the same tables as a whole scan, and of nothing else', async () => {
  const all = await reportHere(['scan', folder]);
  const report = await reportHere(['scan', folder, '--rule', 'people/dataset']);
  expect(report.datasets.map(({ path, subjects }) => [path, subjects])).toEqual(
    all.datasets.map(({ path, subjects }) => [path, subjects]),
  );
  expect(report.datasets.map(({ path }) => path).toSorted()).toEqual(['app.log', 'customers.csv']);
  expect(report.findings).toEqual([]);
});

test('--rule takes a pack', async () => {
  const rulesOf = async (pack: string): Promise<string[]> =>
    (await reportHere(['scan', folder, '--rule', pack])).findings.map(({ rule }) => rule);
  const ofPeople = await rulesOf('people');
  expect(ofPeople).toContain('people/email-address');
  expect(ofPeople.every((id) => id.startsWith('people/'))).toBe(true);
  expect(await rulesOf('secrets')).toEqual(['secrets/aws-access-key-id']);
  expect((await runHere(['scan', join(folder, 'a.env'), '--rule', 'peopel'])).code).toBe(2);
});

/** What a report names can be asked for: on the command line and of `rules show`. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run, runJson } from '../support/cli.ts';
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

test('every rule that a report prints is shown by its id', () => {
  const { report } = runJson(['scan', folder]);
  const printed = run(['scan', folder, '--show', 'info']).stdout;
  const ids = [...new Set(['people/dataset', ...report.findings.map(({ rule }) => rule)])];
  expect(ids.length).toBeGreaterThan(3);
  for (const id of ids) {
    expect(printed).toContain(id);
    expect(run(['rules', 'show', id])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^id +.*\n[^]*^why +/m),
    });
  }
});

test('the rule of tables says what it looks for, and where it is set how severe they are', () => {
  expect(run(['rules', 'show', 'dataset']).stdout).toMatch(/^id +people\/dataset$[^]*^found by +rows about people/m);
});

test('a pack is shown as the list of its rules', () => {
  const { code, stdout } = run(['rules', 'show', 'people']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^people\/email-address /m);
  expect(stdout).not.toMatch(/^secrets\//m);
});

test('--rule people/dataset tells of the same tables as a whole scan, and of nothing else', () => {
  const all = runJson(['scan', folder]).report;
  const { report } = runJson(['scan', folder, '--rule', 'people/dataset']);
  expect(report.datasets.map(({ path, subjects }) => [path, subjects])).toEqual(
    all.datasets.map(({ path, subjects }) => [path, subjects]),
  );
  expect(report.datasets.map(({ path }) => path).toSorted()).toEqual(['app.log', 'customers.csv']);
  expect(report.findings).toEqual([]);
});

test('--rule takes a pack', () => {
  const rulesOf = (pack: string): string[] =>
    runJson(['scan', folder, '--rule', pack]).report.findings.map(({ rule }) => rule);
  expect(rulesOf('people')).toContain('people/email-address');
  expect([...rulesOf('people'), ...rulesOf('secrets')].every((id) => /^(?:people|secrets)\//.test(id))).toBe(true);
  expect(rulesOf('secrets')).toEqual(['secrets/aws-access-key-id']);
  expect(run(['scan', join(folder, 'a.env'), '--rule', 'peopel']).code).toBe(2);
});

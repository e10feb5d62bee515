/** A rule that holds at some paths only must not take a finding away at the others. */
import { expect, test } from 'vitest';
import { makeRepository } from '../../support/repository.ts';
import type { CompiledRule } from '../../../rules/index.ts';
import { builtInRules, scanBytes, scanPath } from '../../support/scan.ts';
import { make } from '../../support/secrets.ts';

const line = `  secret_key = "${make('{{base62:24}}4{{base62:15}}', 'overlap')}"\n`;
const rulesAt = async (name: string): Promise<string[]> =>
  (await scanBytes(line, { name })).findings.map(({ rule }) => rule);

test('an assignment alone on its line is found wherever it stands, by one rule', async () => {
  expect(await rulesAt('infra/main.tf')).toEqual(['secrets/secret-assignment']);
  expect(await rulesAt('settings.py')).toEqual(['secrets/secret-assignment']);
  expect(await rulesAt('config/app.ini')).toEqual(['secrets/secret-config']);
});

test('one blob at two paths: each path by the rule that holds there, one leak', async () => {
  const repository = makeRepository();
  repository.commit({ 'infra/main.tf': line, 'config/app.ini': line });
  const report = await scanPath(repository.folder);
  expect(report.findings.map(({ rule, path }) => `${path} ${rule}`).toSorted()).toEqual([
    'config/app.ini secrets/secret-config',
    'infra/main.tf secrets/secret-assignment',
  ]);
  expect(report.leaks).toHaveLength(1);
});

test('a value that begins like a placeholder is none', async () => {
  const report = await scanBytes(`postgres://orders:_${make('{{base62:18}}')}@db.internal.io/crm\n`);
  expect(report.findings.map(({ rule }) => rule)).toEqual(['secrets/database-url']);
});

test.each(['<password>', '${PASSWORD}', '%PASSWORD%', '__PASSWORD__', '********', '[secret]'])(
  '%s is a placeholder',
  async (value) => {
    expect(
      (await scanBytes(`password = "${value}"\npostgres://app:${value}@host/db\n`, { name: 'app.ini' })).findings,
    ).toEqual([]);
  },
);

test.each([
  ['a milder severity', { severity: 'info', kind: 'secret' }],
  ['a harmless kind', { severity: 'critical', kind: 'contact' }],
] as const)('an own rule of %s takes no secret away', async (_, { severity, kind }) => {
  const own = {
    ...(builtInRules().find(({ id }) => id === 'secrets/secret-assignment') as CompiledRule),
    id: 'custom/harmless',
    generic: false,
    confidence: 1,
    severity,
    kind,
  };
  const report = await scanBytes(line, { name: 'infra/main.tf', rules: [...builtInRules(), own] });
  expect(report.findings.map(({ rule }) => rule)).toContain('secrets/secret-assignment');
  const graver = { ...own, severity: 'critical', kind: 'secret' } as const;
  const other = await scanBytes(line, { name: 'infra/main.tf', rules: [...builtInRules(), graver] });
  expect(other.findings.map(({ rule }) => rule)).toEqual(['custom/harmless']);
});

/** The bundle holds its schemas as functions: it has to say of a configuration what the sources say. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadConfig } from '../../scan/index.ts';
import { run } from '../support/cli.ts';
import { makeFolder, writeTree } from '../support/repository.ts';
import { builtInRules } from '../support/scan.ts';

test.each([
  'enforce: { mood: block }\n',
  'enforce: { mode: stop }\n',
  'people: { thresholds: [] }\n',
  'allow: [{ path: a }]\n',
  'allow: [{ path: a, reason: b, until: tomorrow }]\n',
  'custom: [{ id: own, title: Own, severity: high, pattern: a, field: b }]\n',
  'custom: [{ id: own, title: Own, severity: high, advice: no, reference: not a link, pattern: { expression: a } }]\n',
  '- 5\n',
])('%j', async (text) => {
  const folder = makeFolder();
  writeTree(folder, { 'leakwarden.yml': text });
  const refusal = await loadConfig(folder, join(folder, 'leakwarden.yml'), { rules: builtInRules() }).then(
    () => null,
    (error: Error) => error.message,
  );
  const { code, stderr } = run(['config', 'check', '--config', join(folder, 'leakwarden.yml')], { cwd: folder });
  expect(refusal).not.toBeNull();
  expect(code).toBe(2);
  expect(stderr).toContain(refusal);
});

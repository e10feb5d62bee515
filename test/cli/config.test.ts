/** What `config check` says: mistakes as the sources say them (the bundle holds its schemas as functions), and what holds. */
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
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

test('what holds without a file is said in plain words', () => {
  const { code, stdout } = run(['config', 'check', makeFolder()]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Nothing is configured here: the defaults hold\.\n/);
  expect(stdout).toMatch(/^packs +all +default$/m);
  expect(stdout).toMatch(/^enforce\.severity +high +default$/m);
  expect(stdout).toMatch(/^enforce\.provenance +real, unknown +default$/m);
  expect(stdout).not.toMatch(/[[\]{}"]|null|undefined/);
});

test('what a file says stands in a row each, with its line', () => {
  const folder = makeFolder();
  writeTree(folder, {
    'leakwarden.yml': `packs: [secrets, people]
rules:
  secrets/jwt: { enabled: false }
  people/email-address: { severity: medium }
allow:
  foreign: true
  entries:
    - { path: "docs/**", rule: jwt, reason: samples, until: 2027-01-31 }
    - { domain: partner.example, reason: public }
acceptNotCovered:
  - { path: "a/*.zip", reason: pictures }
settings:
  policies: { wiki: fix }
  exceptions: [{ policy: pages, repository: "acme/*", reason: the manual, until: 2027-01-31 }]
`,
  });
  const { stdout } = run(['config', 'check', folder]);
  const rows = stdout.split('\n').map((line) => line.split(/  +/));
  expect(rows).toEqual(
    expect.arrayContaining([
      ['packs', 'secrets, people', 'leakwarden.yml:1'],
      ['rules.secrets/jwt', 'off', 'leakwarden.yml:3'],
      ['rules.people/email-address', 'severity medium', 'leakwarden.yml:4'],
      ['allow', 'docs/**, rule jwt, until 2027-01-31 (samples)', 'leakwarden.yml:7'],
      ['allow', 'domain partner.example (public)', 'leakwarden.yml:7'],
      ['allow.foreign', 'true', 'leakwarden.yml:6'],
      ['acceptNotCovered', 'a/*.zip (pictures)', 'leakwarden.yml:10'],
      ['settings.policies.wiki', 'fix', 'leakwarden.yml:13'],
      ['settings.exceptions', 'pages, in acme/*, until 2027-01-31 (the manual)', 'leakwarden.yml:14'],
      ['settings.scope.archived', 'false', 'default'],
    ]),
  );
});

test('the schemas are printed for editors, and describe what is accepted', () => {
  const { code, stdout } = run(['config', 'schema'], { cwd: makeFolder() });
  expect(code).toBe(0);
  const validate = new Ajv2020({ strict: false, formats: { uri: true, date: true } }).compile(
    JSON.parse(stdout) as object,
  );
  expect([validate({ enforce: { mode: 'warn' } }), validate({ enforce: { mode: 'stop' } })]).toEqual([true, false]);
  expect(run(['config', 'schema', 'pack'], { cwd: makeFolder() }).stdout).toContain('"samples"');
});

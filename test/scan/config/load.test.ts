/** A configuration says what holds and where that came from; a wrong one says where and what to do. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../../scan/index.ts';
import { builtInRules } from '../../support/scan.ts';
import { makeFolder, writeTree } from '../../support/repository.ts';

const file = '.github/leakwarden.yml';
async function load(files: Readonly<Record<string, string>>) {
  const folder = makeFolder();
  writeTree(folder, files);
  return loadConfig(folder, null, { rules: builtInRules() });
}
const problemOf = (text: string): Promise<string> =>
  load({ [file]: text }).then(
    () => '(accepted)',
    (error: Error) => `${error.name} ${error.message}`,
  );

describe('configuration', () => {
  test('no file is fine', async () => {
    expect((await load({})).config.enforce.mode).toBe('block');
  });

  test('values override defaults, and origins name file and line', async () => {
    const { config, origins } = await load({
      [file]:
        'rules:\n  secrets/jwt: { enabled: false }\nlimits:\n  documentSize: 10MB\nallow:\n  foreign: true\n  entries:\n    - { path: "docs/**", reason: examples, until: 2026-12-31 }\n',
    });
    expect(config.rules['secrets/jwt']).toEqual({ enabled: false });
    expect(config.limits.documentSize).toBe(10_000_000);
    expect(config.allowForeign).toBe(true);
    expect(config.allow).toMatchObject([{ path: 'docs/**', reason: 'examples', until: '2026-12-31' }]);
    expect(origins['limits.documentSize']).toBe(`${file}:4`);
  });

  test('extends another file of the repository; the nearer one wins', async () => {
    const { config } = await load({
      [file]: 'extends: base.yml\nenforce: { mode: warn }\n',
      '.github/base.yml': 'enforce: { mode: observe, severity: low }\nallow:\n  - { path: a, reason: base }\n',
    });
    expect(config.enforce).toMatchObject({ mode: 'warn', severity: 'low' });
    expect(config.allow).toHaveLength(1);
  });

  test('own rules are loaded like a pack', async () => {
    const { config } = await load({
      [file]:
        'custom:\n  - id: badge\n    title: Badge number\n    kind: identity\n    severity: medium\n    confidence: 0.7\n    why: It opens the doors of the house.\n    fix: Take it out and order a new one.\n    pattern: { expression: "(?P<value>BDG-[0-9]{6})", anchors: [BDG-] }\n    samples: { match: ["BDG-384756"], miss: ["BDG-1"] }\n',
    });
    expect(config.custom.map(({ id }) => id)).toEqual(['custom/badge']);
  });

  test.each([
    ['an unknown key', 'enforse: {}\n', /ConfigError \.github\/leakwarden\.yml:1:\d+.*enforse/],
    ['a wrong value', 'enforce:\n  mode: maybe\n', /:2:\d+.*(observe|mode)/],
    ['an allow without a reason', 'allow:\n  - path: docs\n', /:2:\d+.*reason/],
    ['an allow that allows everything', 'allow:\n  - reason: all is fine\n', /:2:\d+/],
    ['a date that is none', 'allow:\n  - { path: a, reason: because, until: soon }\n', /:2:\d+.*until/],
    ['broken YAML', 'rules: [\n', /leakwarden\.yml:\d+:\d+/],
    ['a list at the top', '- a\n', /:1:1/],
    ['extends leading out', 'extends: ../../../../etc/passwd\n', /leads out/],
    ['extends in a circle', 'extends: leakwarden.yml\n', /circle/],
    ['extends of nothing', 'extends: nothing.yml\n', /leakwarden\.yml:1:1: there is no file \.github\/nothing\.yml/],
    ['an own rule with an unknown key', 'custom:\n  - id: a\n    colour: red\n', /:\d+:\d+.*(colour|title)/],
    [
      'an own rule RE2 cannot run',
      'custom:\n  - id: abc\n    title: A rule\n    kind: secret\n    severity: low\n    confidence: 0.5\n    why: "nothing to say about it"\n    fix: "nothing to do about it"\n    pattern: { expression: "(?=x)(?P<value>y)", anchors: [xxx] }\n    samples: { match: [a], miss: [b] }\n',
      /:9:\d+.*RE2/,
    ],
  ])('%s is refused with its place', async (_, text, message) => {
    expect(await problemOf(text)).toMatch(message);
  });

  test('sections for later are said to have no effect', async () => {
    expect((await load({ [file]: 'ai: { endpoint: none }\n' })).notices.join()).toMatch(/`ai` has no effect/);
  });

  test('sections of the App are known, and the command line says where they have effect', async () => {
    const { config, notices } = await load({
      [file]:
        'enforce: { approvers: ["@acme/security"], severity: low }\nreport: { repository: acme/security, dueDays: { high: 3 } }\nretention: { days: 7 }\n',
    });
    expect(config.report).toMatchObject({ repository: 'acme/security', dueDays: { critical: 1, high: 3 } });
    expect(config.retention.days).toBe(7);
    expect(notices).toEqual([
      '`report`, `retention`, `enforce.approvers`: of effect in the App only, not on the command line',
    ]);
  });

  test.each([
    ['a repository that is none', 'report:\n  repository: acme\n', /:2:\d+.*repository/],
    ['an approver that is none', 'enforce:\n  approvers: [everybody]\n', /:2:\d+.*approvers/],
    ['a permission that is none', 'enforce:\n  repositoriesMay: [all]\n', /:2:\d+.*repositoriesMay/],
    ['days below none', 'report:\n  dueDays: { high: -1 }\n', /:2:\d+.*high/],
  ])('%s is refused', async (_, text, message) => {
    expect(await problemOf(text)).toMatch(message);
  });

  test('the keys that can be granted are those of the schema', async () => {
    const { default: schema } = await import('../../../rules/schema/config.schema.json', { with: { type: 'json' } });
    const { permissions } = await import('../../../scan/model/config.ts');
    expect(schema.properties.enforce.properties.repositoriesMay.items.enum).toEqual([...permissions]);
  });

  test('what the schema says of defaults is what holds', async () => {
    const { default: schema } = await import('../../../rules/schema/config.schema.json', { with: { type: 'json' } });
    const { enforce, report, retention, settings } = (await load({})).config;
    const { properties } = schema;
    expect(enforce).toMatchObject({
      mode: properties.enforce.properties.mode.default,
      approvers: properties.enforce.properties.approvers.default,
      provenance: properties.enforce.properties.provenance.default,
      rollout: {
        days: properties.enforce.properties.rollout.properties.days.default,
        mode: properties.enforce.properties.rollout.properties.mode.default,
      },
    });
    expect(report).toMatchObject({
      dueDays: properties.report.properties.dueDays.default,
      remindEveryDays: properties.report.properties.remindEveryDays.default,
      perDay: properties.report.properties.perDay.default,
      labels: properties.report.properties.labels.default,
    });
    expect(retention.days).toBe(properties.retention.properties.days.default);
    const { default: action, scope, contain } = properties.settings.properties;
    expect(settings).toMatchObject({
      default: action.default,
      contain: contain.default,
      scope: {
        repositories: scope.properties.repositories.default,
        topics: scope.properties.topics.default,
        properties: scope.properties.properties.default,
        archived: scope.properties.archived.default,
      },
    });
  });

  test('a glob may reach below a file that is there: it is an archive, or was a folder once', async () => {
    const text = 'acceptNotCovered:\n  - { path: "backup.zip/**", reason: encrypted }\n';
    const { config } = await load({ [file]: text, 'backup.zip': 'PK' });
    expect(config.acceptNotCovered).toHaveLength(1);
  });

  test('--config names another file', async () => {
    const folder = makeFolder();
    writeTree(folder, { 'other.yml': 'enforce: { mode: observe }\n' });
    expect((await loadConfig(folder, join(folder, 'other.yml'), { rules: null })).config.enforce.mode).toBe('observe');
    await expect(loadConfig(folder, join(folder, 'none.yml'), { rules: null })).rejects.toThrow(/none\.yml.*no file/);
  });
});

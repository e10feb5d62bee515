/** Kind of data x people x exposure, by the table of the configuration; and which laws speak of it. */
import { describe, expect, test } from 'vitest';
import type { Column, Severity } from '../../../rules/index.ts';
import { defaultConfig, loadConfigFrom, type Config } from '../../../scan/index.ts';
import { columnKindsOf, datasetSeverity, tagsOf } from '../../../scan/tables/index.ts';
import { builtInRules, scanBytes } from '../../support/scan.ts';
import { customerCsv } from '../../support/secrets.ts';

const columnKinds = columnKindsOf(builtInRules());
const columnsOf = (...identifiers: string[]): Column[] =>
  identifiers.map((identifier) => ({ name: identifier, identifier, share: 1, valid: 1 }));
const severityOf = (
  subjects: number,
  identifiers: readonly string[],
  exposure: 'public' | 'private' | 'unknown' = 'unknown',
  { people }: Pick<Config, 'people'> = defaultConfig,
): Severity => datasetSeverity({ columns: columnsOf(...identifiers), subjects }, { people, exposure, columnKinds });
const load = async (text: string): Promise<Config> =>
  (await loadConfigFrom({ organisation: null, repository: { file: 'leakwarden.yml', text }, rules: builtInRules() }))
    .config;

describe('the defaults', () => {
  test.each<[string, number, string[], Severity]>([
    ['one address', 1, ['email'], 'low'],
    ['a list of addresses', 60, ['email'], 'medium'],
    ['a long one', 600, ['email'], 'high'],
    ['a whole newsletter', 20_000, ['email'], 'critical'],
    ['names with addresses', 400, ['full-name', 'email', 'birth-date'], 'high'],
    ['a whole customer base', 1_000, ['full-name', 'email'], 'critical'],
    ['one card', 1, ['card-number'], 'high'],
    ['cards', 50, ['card-number'], 'critical'],
    ['what belongs to a number, without the number', 4, ['full-name', 'bic', 'card-expiry'], 'low'],
    ['a diagnosis', 1, ['full-name', 'health'], 'high'],
    ['diagnoses', 10, ['full-name', 'health'], 'critical'],
    ['beliefs', 10, ['last-name', 'religion'], 'critical'],
    ['passwords', 5, ['email', 'password'], 'high'],
    ['birth date, postcode and sex', 50, ['birth-date', 'postcode', 'sex'], 'high'],
    ['what no rule knows', 1, ['of-a-later-pack'], 'low'],
  ])('%s', (_, subjects, identifiers, severity) => {
    expect(severityOf(subjects, identifiers)).toBe(severity);
  });

  test('what everybody can read is one step worse, and nothing is worse than critical', () => {
    expect([severityOf(10, ['email'], 'private'), severityOf(10, ['email'], 'public')]).toEqual(['low', 'medium']);
    expect(severityOf(99, ['iban'], 'public')).toBe('critical');
  });
});

describe('the configuration', () => {
  test('changes what it names and nothing else', async () => {
    const config = await load(
      'people:\n  severity:\n    contact: { high: 10, critical: 0 }\n  exposure: { private: 1 }\n',
    );
    expect(config.people.severity.contact).toEqual({ low: 1, medium: 50, high: 10, critical: 0 });
    expect(config.people.severity.profile).toEqual(defaultConfig.people.severity.profile);
    expect(severityOf(99_999, ['email'], 'unknown', config)).toBe('high');
    expect(severityOf(10, ['email'], 'private', config)).toBe('critical');
  });

  test.each([
    'people: { severity: { pets: { low: 1 } } }',
    'people: { severity: { contact: { high: -1 } } }',
    'people: { exposure: { public: 9 } }',
  ])('refuses %s', async (text) => {
    await expect(load(text)).rejects.toThrow(/leakwarden\.yml:1:/);
  });

  test('an organisation’s table can only be made stricter', async () => {
    const loaded = await loadConfigFrom({
      organisation: {
        file: 'leakwarden.yml',
        text: 'people: { severity: { contact: { high: 100 } } }',
        label: 'acme/.github',
      },
      repository: {
        file: 'leakwarden.yml',
        text: 'people: { severity: { contact: { high: 0, medium: 5 }, health: { high: 9 } }, exposure: { public: 0 } }',
      },
      rules: builtInRules(),
    });
    expect(loaded.config.people.severity.contact).toMatchObject({ high: 100, medium: 5 });
    expect(loaded.config.people.severity.health.high).toBe(1);
    expect(loaded.config.people.exposure.public).toBe(1);
    expect(loaded.notices.filter((notice) => notice.includes('`people.'))).toHaveLength(3);
  });

  test('an organisation may leave it to its repositories', async () => {
    const { config, notices } = await loadConfigFrom({
      organisation: { file: 'leakwarden.yml', text: 'enforce: { repositoriesMay: [people] }' },
      repository: { file: 'leakwarden.yml', text: 'people: { severity: { contact: { high: 0 } } }' },
      rules: builtInRules(),
    });
    expect([config.people.severity.contact.high, notices]).toEqual([0, []]);
  });
});

describe('laws', () => {
  test.each([
    [['email'], ['GDPR', 'CCPA']],
    [
      ['full-name', 'card-number'],
      ['GDPR', 'CCPA', 'PCI-DSS'],
    ],
    [
      ['full-name', 'health'],
      ['GDPR', 'GDPR-9', 'CCPA', 'HIPAA'],
    ],
    [
      ['full-name', 'religion'],
      ['GDPR', 'GDPR-9', 'CCPA'],
    ],
  ])('%j', (identifiers, tags) => {
    expect(tagsOf({ columns: columnsOf(...identifiers) }, columnKinds)).toEqual(tags);
  });
});

test('a scan uses the table, the exposure and the tags', async () => {
  const text = customerCsv(3)
    .replace('card_number', 'note')
    .replace(/[0-9]{12,}/g, 'x');
  const plain = await scanBytes(text, { name: 'people.csv' });
  const open = await scanBytes(text, { name: 'people.csv', exposure: 'public' });
  expect([plain.datasets[0]?.severity, open.datasets[0]?.severity, open.leaks[0]?.severity]).toEqual([
    'low',
    'medium',
    'medium',
  ]);
  expect([open.datasets[0]?.tags, open.leaks[0]?.tags]).toEqual([
    ['GDPR', 'CCPA'],
    ['GDPR', 'CCPA'],
  ]);
});

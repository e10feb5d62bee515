/** Entries that excuse nothing are told, and only where that is certain. */
import { describe, expect, test } from 'vitest';
import { allRuleIds, defaultConfig, loadConfig, type AllowEntry, type ScanRequest } from '../../../scan/index.ts';
import { makeRepository, writeTree } from '../../support/repository.ts';
import { builtInRules, scanPath } from '../../support/scan.ts';
import { awsKey } from '../../support/secrets.ts';

const entry = (change: Partial<AllowEntry>): AllowEntry => ({
  path: null,
  rule: null,
  fingerprint: null,
  domain: null,
  reason: 'known',
  until: null,
  ...change,
});

const repository = makeRepository();
repository.commit({
  'docs/a.md': `key = "${awsKey()}"\n`,
  'old/b.md': `key = "${awsKey('old')}"\n`,
  'c.txt': 'fine\n',
});
repository.remove('old/b.md');
const ruleIds = allRuleIds(builtInRules(), defaultConfig);

async function noticesFor(allow: readonly AllowEntry[], change: Partial<ScanRequest> = {}): Promise<readonly string[]> {
  const report = await scanPath(repository.folder, { config: { ...defaultConfig, allow }, ruleIds, ...change });
  return report.notices.filter((notice) => notice.startsWith('`allow`'));
}

test('an entry for a path without a finding, for a rule that found nothing, for a domain of nobody', async () => {
  const allow = [
    entry({ path: 'doc/**' }),
    entry({ path: 'docs/**', rule: 'jwt' }),
    entry({ domain: 'partner.example' }),
  ];
  expect(await noticesFor(allow)).toEqual([
    '`allow`: 3 entries excuse nothing in all of this repository, files and history: doc/** (known); docs/**, jwt (known); partner.example (known)',
  ]);
});

describe('nothing is said', () => {
  test.each<[string, AllowEntry]>([
    ['of an entry that excuses something', entry({ path: 'docs/**' })],
    ['of one that excuses what only the history holds', entry({ path: 'old/*.md', rule: 'aws-access-key-id' })],
    ['of one that another one stands before', entry({ rule: 'aws-*' })],
    ['of one that expired', entry({ path: 'gone/**', until: '2026-01-01' })],
    ['of one whose rule nobody knows, which the configuration tells', entry({ rule: 'aws-key' })],
    ['of one that holds under another key', entry({ fingerprint: 'hmac:00112233445566778899aabbccddeeff' })],
  ])('%s', async (_, allow) => {
    expect(await noticesFor([entry({ path: 'docs/**', reason: 'first' }), allow])).toEqual([]);
  });

  test.each<[string, Partial<ScanRequest>]>([
    ['of the files alone', { history: null }],
    ['of the history alone', { files: false }],
    ['of a range', { history: { kind: 'range', range: 'HEAD~1..HEAD' }, files: false }],
    ['of a folder', { path: `${repository.folder}/docs` }],
    ['by one rule', { told: ['secrets/jwt'] }],
  ])('by a scan %s', async (_, change) => {
    expect(await noticesFor([entry({ path: 'doc/**' })], change)).toEqual([]);
  });

  test('by a scan that could not look at everything', async () => {
    const other = makeRepository();
    other.commit({ 'a.zip': Buffer.from('PK\u0003\u0004 some archive') });
    expect(await noticesFor([entry({ path: 'doc/**' })], { path: other.folder })).toEqual([]);
  });
});

test('a folder as a glob is named with what was meant; a submodule is not', async () => {
  const { folder, commit } = makeRepository();
  commit({ 'docs/a.md': 'x\n' });
  writeTree(folder, {
    'vendor/lib/.git': 'gitdir: ../../.git/modules/lib\n',
    '.leakwarden.yml': `allow:
  - { path: docs, reason: samples }
  - { path: docs/a.md, reason: samples }
acceptNotCovered:
  - { path: vendor, reason: theirs }
  - { path: vendor/lib, reason: theirs }
`,
  });
  const { notices } = await loadConfig(folder, null, { rules: builtInRules() });
  expect(notices).toEqual([
    '.leakwarden.yml:2: `allow`: the glob "docs" names a folder, and only files are matched, so it matches nothing; did you mean "docs/**"?',
    '.leakwarden.yml:5: `acceptNotCovered`: the glob "vendor" names a folder, and only files are matched, so it matches nothing; did you mean "vendor/**"?',
  ]);
});

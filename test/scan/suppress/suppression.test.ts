/** What people excuse stays excused where it stands or moves, and never excuses a new value. */
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../rules/index.ts';
import { defaultConfig, tableRule, type Baseline } from '../../../scan/index.ts';
import { createAcceptance } from '../../../scan/report/coverage.ts';
import type { AllowEntry } from '../../../scan/model/config.ts';
import { withoutNamedValues } from '../../../scan/suppress/index.ts';
import { makeFolder, makeRepository, writeTree, type TestRepository } from '../../support/repository.ts';
import { scanBytes, scanPath } from '../../support/scan.ts';
import { awsKey, customers, make, personMail, customerCsv } from '../../support/secrets.ts';

const secret = `key = "${awsKey()}"`;

describe('inline', () => {
  test.each([
    ['on the line', `${secret} # leakwarden:allow aws-access-key-id key of the demo account`],
    ['on the line above', `# leakwarden:allow secrets/aws-access-key-id key of the demo account\n${secret}`],
    ['for all rules', `${secret} // leakwarden:allow * key of the demo account`],
  ])('%s', async (_, text) => {
    const report = await scanBytes(text);
    expect(report.findings).toEqual([]);
    expect(report.suppressed).toMatchObject([
      { by: 'inline', reason: 'key of the demo account', rule: 'secrets/aws-access-key-id' },
    ]);
  });

  test.each([
    ['without a reason', `${secret} # leakwarden:allow aws-access-key-id`],
    ['for another rule', `${secret} # leakwarden:allow github-pat-classic reason`],
    ['two lines above', `# leakwarden:allow aws-access-key-id reason\n\n${secret}`],
    ['on a line above that holds code', `x = 1 # leakwarden:allow aws-access-key-id reason\n${secret}`],
    ['of another tool, where configuration does not say so', `${secret} # gitleaks:allow`],
  ])('%s excuses nothing', async (_, text) => {
    const report = await scanBytes(text);
    expect(report.findings).toHaveLength(1);
  });

  test('a missing reason is said', async () => {
    const report = await scanBytes(`${secret} # leakwarden:allow aws-access-key-id`);
    expect(report.notices.join('\n')).toMatch(/^input\.txt:1: .*gives no reason/);
  });

  test.each([
    [
      'an unknown rule',
      `x\n${secret} # leakwarden:allow aws-acess-key-id demo`,
      /^input\.txt:2: .*"aws-acess-key-id".*did you mean "secrets\/aws-access-key-id"\?$/,
    ],
    [
      'an unknown rule on the line above',
      `x\n# leakwarden:allow secret/aws-access-key-id demo\n${secret}`,
      /^input\.txt:2: .*did you mean/,
    ],
    [
      'a reason without a rule',
      `${secret} # leakwarden:allow this is the demo`,
      /^input\.txt:1: .*there is no rule "this".*here it is secrets\/aws-access-key-id$/,
    ],
    [
      'no rule and no reason',
      `${secret} # leakwarden:allow`,
      /^input\.txt:1: this comment excuses nothing; write `leakwarden:allow secrets\/aws-access-key-id <reason>`$/,
    ],
    [
      'a colon too many',
      `${secret} # leakwarden:allow: aws-access-key-id demo`,
      /^input\.txt:1: this comment excuses nothing/,
    ],
    [
      'another word',
      `${secret} # leakwarden-ignore aws-access-key-id demo`,
      /^input\.txt:1: this comment excuses nothing/,
    ],
  ])('%s excuses nothing, and a notice says where and what was meant', async (_, text, notice) => {
    const report = await scanBytes(text);
    expect(report.findings).toHaveLength(1);
    expect(report.notices).toEqual([expect.stringMatching(notice)]);
  });

  test('a comment for another rule that there is says nothing, also where that rule does not run', async () => {
    const text = `${secret} # leakwarden:allow jwt-of-old demo`;
    expect((await scanBytes(text, { ruleIds: ['secrets/jwt-of-old'] })).notices).toEqual([]);
  });

  test('what a comment names in the place of a rule is not shown where it is a value', async () => {
    const [value, other] = [awsKey(), 'correcthorse'];
    const report = await scanBytes(`key = "${value}" # leakwarden:allow ${value}`);
    expect(report.notices).toEqual([expect.stringMatching(/^input\.txt:1: leakwarden:allow names no rule/)]);
    const idle = { isAbove: false, named: other, isMalformed: false };
    expect(withoutNamedValues(idle, [{ text: other, preview: 'cor*' }]).named).toBeNull();
    expect(withoutNamedValues(idle, null).named).toBeNull();
    expect(withoutNamedValues(idle, []).named).toBe(other);
  });

  test('one notice says where a mistake stands first, and how often', async () => {
    const text = [1, 2, 3]
      .map((each) => `key = "${awsKey(`same ${each}`)}" # leakwarden:allow acces-key demo`)
      .join('\n');
    expect((await scanBytes(text)).notices).toEqual([
      expect.stringMatching(/^input\.txt:1: .*\(and 2 more of the kind\)$/),
    ]);
  });

  test('a comment of the history, which nobody can mend, is not told', async () => {
    const repository = makeRepository();
    repository.commit({ 'a.txt': `${secret} # leakwarden:allow acces-key demo\n` });
    repository.remove('a.txt');
    const report = await scanPath(repository.folder);
    expect(report.findings).toHaveLength(1);
    expect(report.notices).toEqual([]);
  });

  test.each([
    'gitleaks:allow',
    'pragma: allowlist secret',
    'trufflehog:ignore',
    'betterleaks:allow',
    'kingfisher:ignore',
  ])('%s where configuration honours it', async (comment) => {
    const report = await scanBytes(`${secret} # ${comment}`, { config: { ...defaultConfig, allowForeign: true } });
    expect(report.findings).toEqual([]);
  });
});

describe('allow entries', () => {
  const entry = (change: Partial<AllowEntry>): AllowEntry => ({
    path: null,
    rule: null,
    fingerprint: null,
    domain: null,
    reason: 'known',
    until: null,
    ...change,
  });
  const scanWith = (allow: readonly AllowEntry[], text = secret): Promise<Report> =>
    scanBytes(text, { name: 'docs/a.md', config: { ...defaultConfig, allow } });

  test.each([
    ['a path', entry({ path: 'docs/**' })],
    ['a rule', entry({ rule: 'secrets/aws-access-key-id' })],
    ['both', entry({ path: 'docs/*.md', rule: 'aws-access-key-id' })],
    ['until a day to come', entry({ path: 'docs/**', until: '2026-06-01' })],
  ])('by %s', async (_, allow) => {
    expect((await scanWith([allow])).findings).toEqual([]);
  });

  test('an expired one excuses nothing and is reported', async () => {
    const report = await scanWith([entry({ path: 'docs/**', until: '2026-05-31' })]);
    expect(report.findings).toHaveLength(1);
    expect(report.notices.join('\n')).toMatch(/known.*expired on 2026-05-31/);
  });

  test('every key that is given must hold', async () => {
    expect((await scanWith([entry({ path: 'src/**', rule: 'secrets/aws-access-key-id' })])).findings).toHaveLength(1);
  });

  test.each(['./**', './docs/a.md', '././**', './docs/*', '!zzz', '!!**', '/**', 'docs//a.md', ' **', '\\docs/**'])(
    'the glob %j, which is said to match nothing, excuses nothing and accepts nothing',
    async (path) => {
      expect((await scanWith([entry({ path })])).findings).toHaveLength(1);
      expect((await scanWith([entry({ path }), entry({ rule: path })])).findings).toHaveLength(1);
      const config = { ...defaultConfig, acceptNotCovered: [{ path, reason: 'known' }] };
      const skip = { path: 'docs/a.md', blob: null, commit: null, class: 'not-covered', reason: 'damaged' } as const;
      expect(createAcceptance({ config })(skip).accepted).toBeUndefined();
    },
  );

  test('all rules but one is no rule', async () => {
    expect((await scanWith([entry({ rule: '!jwt' })])).findings).toHaveLength(1);
  });

  test('a domain excuses its addresses only', async () => {
    const text = `${personMail()} and ${make('{{lower:6}}.{{lower:7}}')}@posteo.de`;
    const report = await scanWith([entry({ domain: 'gmx.net' })], text);
    expect(report.findings.map(({ preview }) => preview)).toHaveLength(1);
  });

  test('a fingerprint excuses its value at every place, and no other', async () => {
    const { findings } = await scanBytes(secret);
    const allow = [entry({ fingerprint: findings[0]?.fingerprint ?? '' })];
    expect((await scanWith(allow, `\n\n  ${secret}`)).findings).toEqual([]);
    expect((await scanWith(allow, `key = "${awsKey('another')}"`)).findings).toHaveLength(1);
  });

  test('an allow at one path excuses no other path of the same blob', async () => {
    const repository = makeRepository();
    repository.commit({ 'docs/a.txt': secret, 'src/a.txt': secret });
    const report = await scanPath(repository.folder, {
      config: { ...defaultConfig, allow: [entry({ path: 'docs/**' })] },
    });
    expect(report.findings.map(({ path }) => path)).toEqual(['src/a.txt']);
  });
});

describe('baselines', () => {
  const toBaseline = (report: Report): Baseline => ({
    fingerprintKeyId: report.fingerprintKeyId,
    entries: [
      ...report.findings.map(({ rule, fingerprint, path }) => ({ rule, fingerprint, path, reason: null })),
      ...report.datasets.map(({ fingerprint, path }) => ({ rule: tableRule.id, fingerprint, path, reason: null })),
    ],
  });
  const left = async (repository: TestRepository, baseline: Baseline): Promise<number> => {
    const report = await scanPath(repository.folder, { history: null, baseline });
    return report.findings.length + report.datasets.length;
  };
  const password = (seed: string): string => `const dbPassword = "${make('{{base62:13}}', seed)}9x";`;
  const phone = (digits: string): string => `phone: +49 30 90182 ${digits}`;

  test.each([
    ['a strong secret', secret, `key = "${awsKey('changed')}"`],
    ['a password', password('one'), password('two')],
    ['an address', `mail ${personMail('one')}`, `mail ${personMail('three')}`],
    ['a phone number', phone('4417'), phone('5831')],
  ])('%s survives moved lines and renamed files; a changed value is caught', async (_, text, changed) => {
    const repository = makeRepository();
    repository.commit({ 'a.ts': `${text}\n` });
    const report = await scanPath(repository.folder, { history: null });
    expect(report.findings).toHaveLength(1);
    const baseline = toBaseline(report);
    expect(await left(repository, baseline)).toBe(0);
    repository.move('a.ts', 'lib/b.ts');
    repository.commit({ 'lib/b.ts': `// a\n\n// b\n${text}\n// c\n` });
    expect(await left(repository, baseline), 'moved and renamed').toBe(0);
    repository.commit({ 'lib/b.ts': `${changed}\n` });
    expect(await left(repository, baseline), 'changed').toBe(1);
  });

  test('a dataset stays known while half of its people stay', async () => {
    const repository = makeRepository();
    repository.commit({ 'customers.csv': customerCsv(30) });
    const baseline = toBaseline(await scanPath(repository.folder, { history: null }));
    expect(await left(repository, baseline)).toBe(0);
    repository.commit({ 'customers.csv': customerCsv(30, 'other people') });
    expect(await left(repository, baseline)).toBe(1);
  });

  test('hold no guessable hash: without a key, at most 8 bits of a weak value', async () => {
    const texts = Array.from({ length: 600 }, (_each, at) => ({ name: `${at}`, text: phone(String(2000 + at * 7)) }));
    const { findings } = await scanPath('.', { history: null, files: false, texts });
    expect(findings.length).toBeGreaterThan(256);
    const fingerprints = new Set(findings.map(({ fingerprint }) => fingerprint));
    expect(fingerprints.size).toBeGreaterThan(100);
    expect(fingerprints.size).toBeLessThanOrEqual(256);
  });

  test('with a key, fingerprints depend on it, and its name is in the report', async () => {
    const text = phone('4417');
    const one = await scanBytes(text, { key: Buffer.from('a key of at least sixteen bytes') });
    const two = await scanBytes(text, { key: Buffer.from('another key of sixteen bytes and more') });
    expect(one.findings[0]?.fingerprint).not.toBe(two.findings[0]?.fingerprint);
    expect(one.fingerprintKeyId).not.toBe(two.fingerprintKeyId);
    expect(one.fingerprintKeyId).not.toBe('none');
  });
});

test('a comment in a table excuses nobody in it, and a notice says what would', async () => {
  const folder = makeFolder();
  const rows = customers(20).map(({ name, mail }) => `- name: ${name}\n  email: ${mail}`);
  rows[3] += ' # leakwarden:allow email-address seen by us';
  writeTree(folder, { 'seed.yaml': `${rows.join('\n')}\n` });
  const report = await scanPath(folder);
  expect(report.datasets).toMatchObject([{ subjects: 20 }]);
  expect(report.notices).toEqual([expect.stringMatching(/seed\.yaml.*table.*`allow`/)]);
});

test.each([
  ['another key', Buffer.from('another key of sixteen')],
  ['no key', null],
])('a baseline of one key, read with %s, is told', async (_, key) => {
  const fingerprintKeyId = 'a1b2c3d4';
  const { notices } = await scanBytes('nothing\n', { key, baseline: { fingerprintKeyId, entries: [] } });
  expect(notices).toEqual([expect.stringContaining(fingerprintKeyId)]);
  const unkeyed = { fingerprintKeyId: 'none', entries: [] };
  expect((await scanBytes('nothing\n', { key, baseline: unkeyed })).notices).toEqual([]);
});

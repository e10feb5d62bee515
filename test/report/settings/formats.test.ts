/** Every format says the same: what fails, what is unknown and so not passed, what is excepted. */
import { describe, expect, test } from 'vitest';
import { settingsFormats, settingsVerdict, type PolicyResult, type SettingsReport } from '../../../report/index.ts';

const result = (change: Partial<PolicyResult>): PolicyResult => ({
  policy: 'deploy-keys',
  title: 'Deploy keys only read',
  outcome: 'pass',
  severity: null,
  fact: 'no deploy keys',
  why: 'A deploy key belongs to nobody.',
  fix: 'Delete it.',
  link: 'https://github.test/acme/shop/settings/keys',
  call: null,
  needs: null,
  exception: null,
  ...change,
});
const hostile = '::error::evil\u202e<script>alert(1)</script> | @ada =cmd()';
const report: SettingsReport = {
  schema: 1,
  tool: { name: 'leakwarden', version: '1.2.3' },
  target: 'acme',
  at: '2026-11-29T12:00:00.000Z',
  verdict: 'fail',
  complete: false,
  requests: 12,
  subjects: [
    {
      kind: 'repository',
      name: 'acme/shop',
      url: 'https://github.test/acme/shop',
      visibility: 'public',
      results: [
        result({ outcome: 'fail', severity: 'medium', fact: `1 deploy key can write: ${hostile}` }),
        result({
          policy: 'webhooks',
          outcome: 'unknown',
          fact: 'unknown, needs webhooks:read',
          needs: 'webhooks:read',
        }),
        result({ policy: 'wiki', outcome: 'excepted', exception: { reason: 'it is a handbook', until: '2027-01-31' } }),
        result({ policy: 'pages', title: 'No public site' }),
        result({ policy: 'secret-scanning', title: 'Secret scanning is on', outcome: 'not-offered', fact: 'not here' }),
      ],
    },
    {
      kind: 'organisation',
      name: 'acme',
      url: 'https://github.test/organizations/acme',
      visibility: null,
      results: [
        result({
          policy: 'base-permission',
          outcome: 'fail',
          severity: 'critical',
          fact: 'every member administers every repository',
          call: 'PATCH /orgs/acme {"default_repository_permission":"read"}',
        }),
      ],
    },
  ],
  skipped: [{ name: 'acme/old', reason: 'archived' }],
};
const format = (name: string, show: 'low' | 'high' = 'low'): string =>
  settingsFormats.get(name)?.(report, { color: false, show }) ?? '';

test('the verdict counts, worst first, and says when it is incomplete', () => {
  expect(settingsVerdict(report)).toBe('Incomplete: 2 settings to fix (1 critical, 1 medium), 1 unknown in acme');
  expect(settingsVerdict({ ...report, complete: true, subjects: [] })).toBe('no setting fails in acme');
});

describe.each([...settingsFormats.keys()])('%s', (name) => {
  test('names what fails and what is unknown', () => {
    const text = format(name);
    for (const words of ['deploy-keys', 'base-permission', 'webhooks:read'])
      if (!['junit', 'github'].includes(name)) expect(text).toContain(words);
    expect(text).toContain('every member administers every repository');
    expect(text).toContain('webhooks:read');
  });

  test('obeys nothing that a name of others says', () => {
    const text = format(name);
    expect(text).not.toContain('\u202e');
    if (!['text', 'csv', 'github'].includes(name)) expect(text).not.toContain('<script>alert');
    if (name !== 'github') expect(text).not.toMatch(/^::error/m);
    if (name === 'csv') expect(text).not.toMatch(/(^|,)=cmd/m);
  });
});

test('text lists the worst first, says what may be changed, and folds what is milder', () => {
  const text = format('text', 'high');
  expect(text).toMatch(/^CRITICAL Deploy keys only read: every member administers every repository\n {6}acme\n/);
  expect(text).toContain('settings/base-permission  --policy base-permission --fix changes it');
  expect(text).toContain('+ 1 more setting of lower severity');
  expect(text).toContain('Unknown, and so not passed:\n  webhooks:read: webhooks (1 place)');
  expect(text).toContain('Excepted: wiki in acme/shop: it is a handbook (until 2027-01-31)');
});

test.each(['text', 'markdown', 'html'])(
  '%s names apart what the plan does not have, and is complete without it',
  (name) => {
    expect(format(name)).toContain('Not offered on this plan of GitHub: secret-scanning');
  },
);

test('text says once what is the same in many repositories', () => {
  const one = result({ policy: 'wiki', outcome: 'fail', severity: 'low', fact: 'the wiki is on' });
  const names = Array.from({ length: 40 }, (_, index) => `acme/r${index}`);
  const subjects = names.map((name) => ({
    kind: 'repository' as const,
    name,
    url: '',
    visibility: null,
    results: [one],
  }));
  const text = settingsFormats.get('text')?.({ ...report, subjects }, { color: false, show: 'low' }) ?? '';
  expect(text.match(/the wiki is on/g)).toHaveLength(1);
  expect(text).toContain('acme/r0, acme/r1');
  expect(text).toContain('32 more');
});

test('SARIF has a rule for each policy that fails, and is not successful when something is unknown', () => {
  const { runs } = JSON.parse(format('sarif')) as {
    runs: { results: { ruleId: string }[]; invocations: { executionSuccessful: boolean }[] }[];
  };
  expect(runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(['settings/base-permission', 'settings/deploy-keys']);
  expect(runs[0]?.invocations[0]?.executionSuccessful).toBe(false);
});

test('JUnit counts failures, errors and skipped tests', () => {
  expect(format('junit')).toContain('tests="5" failures="2" errors="1" skipped="1"');
});

test('JSON is the report, and its lines are its parts', () => {
  expect(JSON.parse(format('json'))).toEqual(report);
  const lines = format('jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { type: string }).type);
  expect(lines).toEqual([
    'summary',
    'subject',
    'result',
    'result',
    'result',
    'result',
    'result',
    'subject',
    'result',
    'skip',
  ]);
});

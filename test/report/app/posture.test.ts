import { expect, test } from 'vitest';
import {
  formatPosture,
  formatPostureNews,
  readMarker,
  readPosture,
  type PolicyResult,
  type SettingsReport,
} from '../../../report/index.ts';

const result = (policy: string, change: Partial<PolicyResult>): PolicyResult => ({
  policy,
  title: `Title of ${policy}`,
  outcome: 'pass',
  severity: null,
  fact: 'as it should be',
  why: 'Why.',
  fix: 'Fix it.',
  link: 'https://github.test/acme/shop/settings',
  call: null,
  needs: null,
  exception: null,
  ...change,
});

const report = (...results: readonly PolicyResult[]): SettingsReport => ({
  schema: 1,
  tool: { name: 'leakwarden', version: '1.2.3' },
  target: 'acme/shop',
  at: '2026-11-29T12:00:00.000Z',
  verdict: 'fail',
  complete: true,
  requests: 3,
  subjects: [
    { kind: 'repository', name: 'acme/shop', url: 'https://github.test/acme/shop', visibility: 'private', results },
  ],
  skipped: [],
});
const failing = (policy: string, severity: 'low' | 'high' = 'high'): PolicyResult =>
  result(policy, { outcome: 'fail', severity, fact: `${policy} is lax` });

test('what fails is open, the worst first; what was fixed since is ticked; what passes is counted', () => {
  const now = report(failing('wiki', 'low'), failing('pages'), result('deploy-keys', {}), result('webhooks', {}));
  const { title, body, labels } = formatPosture({ key: '7', report: now, fixed: ['deploy-keys'], changedBack: [] });
  expect(title).toBe('Leakwarden: 2 settings to fix in acme/shop');
  expect(readMarker(body, 'posture')).toBe('7');
  expect(body.match(/^- \[.\] .*$/gm)).toEqual([
    '- [ ] **high** Title of pages: pages is lax',
    '- [ ] **low** Title of wiki: wiki is lax',
    '- [x] Title of deploy-keys: as it should be',
  ]);
  expect(body).toContain('2 settings as they should be');
  expect(labels).toContain('leakwarden-settings');
});

test('what the plan does not have is named, in no box', () => {
  const now = report(failing('pages'), result('secret-scanning', { outcome: 'not-offered', fact: 'not offered' }));
  const { body } = formatPosture({ key: '7', report: now, fixed: ['secret-scanning'], changedBack: [] });
  expect(body.match(/^- \[.\]/gm)).toHaveLength(1);
  expect(body).toContain('Not offered on this plan of GitHub, and so in no box: secret-scanning.');
});

test('what is unknown is open, and the title never says that all is well', () => {
  const now = report(result('webhooks', { outcome: 'unknown', fact: 'unknown, needs webhooks:read' }));
  const { title, body } = formatPosture({ key: '7', report: now, fixed: [], changedBack: [] });
  expect(title).toBe('Leakwarden: 1 setting unknown in acme/shop');
  expect(body).toContain('- [ ] Title of webhooks: unknown, needs webhooks:read');
});

test('the issue remembers what it said, and a comment tells only what is worse', () => {
  const { body } = formatPosture({
    key: '7',
    report: report(failing('wiki', 'low'), failing('pages')),
    fixed: [],
    changedBack: [],
  });
  const before = readPosture(body) ?? new Map();
  expect([...before]).toEqual([
    ['pages', 'high'],
    ['wiki', 'low'],
  ]);
  expect(formatPostureNews(before, report(failing('pages'), failing('wiki', 'low')))).toBeNull();
  expect(formatPostureNews(before, report(failing('wiki')))).toContain('1 setting became worse');
  expect(formatPostureNews(before, report(failing('deploy-keys', 'low')))).toContain('Title of deploy-keys');
});

test('a body that others wrote says nothing', () => {
  expect(readPosture('> <!-- leakwarden:posture=7 -->\n<!-- leakwarden:failing=pages:high -->')).toBeNull();
});

test('what was fixed and changed back is said, and that nobody fights over it', () => {
  const { body } = formatPosture({ key: '7', report: report(failing('wiki')), fixed: [], changedBack: ['wiki'] });
  expect(body).toContain(
    '- [ ] **high** Title of wiki: wiki is lax\n  **Leakwarden fixed this, and within the last day it was changed back',
  );
});

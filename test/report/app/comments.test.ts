import { describe, expect, test } from 'vitest';
import { formatIssueComment, formatSummaryIssue, readMarker, type IssueChange } from '../../../report/index.ts';
import { keyPlace, shop, summaryFacts } from './fixture.ts';

const approvers = { names: [], includeAuthor: false };
const remains = { pulls: [12, 31], forks: 2, elsewhere: ['release v1.2'] };
const decision = { action: 'accept' as const, by: 'grace', reason: 'a sandbox key', until: '2026-12-31' };

const changes: Readonly<Record<string, IssueChange>> = {
  moved: { kind: 'moved', reference: 'LW-1a2b3c4d', url: 'https://github.com/acme/private/issues/3' },
  merged: { kind: 'merged', url: 'https://github.com/acme/shop/issues/3' },
  worse: {
    kind: 'worse',
    before: { severity: 'high', subjects: 20 },
    now: { severity: 'critical', subjects: 920 },
  },
  'new-places': { kind: 'new-places', repository: shop, places: [keyPlace] },
  reappeared: { kind: 'reappeared', repository: shop, places: [keyPlace], closedAt: '2026-05-01T00:00:00Z' },
  due: { kind: 'reminder', due: '2026-06-02', overdue: false, open: ['Revoke the secret'], notify: ['@acme/security'] },
  overdue: { kind: 'reminder', due: '2026-06-02', overdue: true, open: ['Revoke the secret'], notify: [] },
  remains: { kind: 'remains', repository: shop, remains, approvers },
  revoked: {
    kind: 'closed',
    because: 'revoked',
    repository: shop,
    checkedAt: '2026-06-02T08:00:00Z',
    remains,
    acknowledgedBy: null,
  },
  gone: {
    kind: 'closed',
    because: 'gone',
    repository: shop,
    checkedAt: '2026-06-02T08:00:00Z',
    remains,
    acknowledgedBy: 'grace',
  },
  accepted: { kind: 'decided', decision, reference: 'LW-1a2b3c4d', isPublic: false },
  'false-positive': {
    kind: 'decided',
    decision: { ...decision, action: 'false-positive', until: null },
    reference: 'LW-1a2b3c4d',
    isPublic: false,
  },
  'decided-publicly': { kind: 'decided', decision, reference: 'LW-1a2b3c4d', isPublic: true },
  expired: { kind: 'expired', decision },
  acknowledged: { kind: 'acknowledged', by: 'grace' },
  'revoked-on-request': { kind: 'revoked', by: 'grace', checkedAt: '2026-06-02T08:05:00Z' },
  'not-revoked': { kind: 'not-revoked', because: 'GitHub did not answer' },
  rescan: { kind: 'rescan' },
  assigned: { kind: 'assigned', logins: ['ada'], failed: ['bob'] },
  refused: { kind: 'refused', command: 'accept it', because: 'own-change', approvers },
  mistakes: { kind: 'mistakes', mistakes: ['Say why: `/leakwarden accept <reason>`.'] },
  help: { kind: 'help', approvers },
};

describe('comments', () => {
  test.each(Object.entries(changes))(
    '%s reads as the text beside this test, behind its marker',
    async (name, change) => {
      const text = formatIssueComment(change, 'key-1');
      expect(readMarker(text, 'comment')).toBe('key-1');
      await expect(`${text}\n`).toMatchFileSnapshot(`texts/comment-${name}.md`);
    },
  );

  test('no command of ours stands where it would be obeyed', () => {
    for (const change of Object.values(changes))
      expect(formatIssueComment(change, 'k')).not.toMatch(/^\s*\/leakwarden/m);
  });

  test('on a public page a decision names neither reason nor leak', () => {
    const change = changes['decided-publicly'];
    if (!change) throw new Error('it is above');
    expect(formatIssueComment(change, 'k')).not.toMatch(/sandbox|grace|accept/i);
  });

  test.each(['no-right', 'own-change', 'not-here', 'which-leak', 'unknown-leak', 'unknown-right'] as const)(
    'a refusal (%s) says why and who may',
    (because) => {
      const text = formatIssueComment(
        { kind: 'refused', command: 'accept', because, approvers: { names: ['acme/security'], includeAuthor: false } },
        'k',
      );
      expect(text).toMatch(/Not done.*`accept`.*acme\/security/);
    },
  );
});

describe('the issue of the first scan', () => {
  test('reads as the text beside this test', async () => {
    const { title, body } = formatSummaryIssue(summaryFacts);
    await expect(`${title}\n\n${body}\n`).toMatchFileSnapshot('texts/summary.md');
  });

  test('puts the worst repository first, whatever the order it is told in', () => {
    const { body } = formatSummaryIssue(summaryFacts);
    expect(body.indexOf('acme/shop')).toBeLessThan(body.indexOf('acme/site'));
    expect(formatSummaryIssue({ ...summaryFacts, rows: summaryFacts.rows.toReversed() }).body).toBe(body);
  });

  test('fits, and says how many repositories it leaves out', () => {
    const rows = Array.from({ length: 5000 }, (_, index) =>
      summaryFacts.rows.map((each) => ({ ...each, repository: { ...shop, fullName: `acme/r${index}` } })),
    ).flat();
    const blocking = rows.map(({ repository }) => ({
      repository: repository.fullName,
      required: 'no' as const,
      pinned: 'no' as const,
      bypass: [],
      note: '',
    }));
    const { body } = formatSummaryIssue({ ...summaryFacts, rows, blocking });
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_536);
    expect(body).toMatch(/and [\d,]+ more \|/);
    expect(body).toContain('Is blocking real?');
  });
});

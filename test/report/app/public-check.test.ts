/** A leak is never announced to the public (docs/promises.md, 7). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCheck, formatFailedCheck, type JudgedHead } from '../../../report/index.ts';
import { cleanReport, customers, judged, keyFinding, oid, peopleLeak, report, shop } from './fixture.ts';

const open: JudgedHead = { ...judged, repository: { ...shop, visibility: 'public' } };

/** What no public text may hold, made so that it cannot be there by chance. */
const secretWord = fc.stringMatching(/^[a-z]{12}$/).map((word) => `q${word}q`);

/** Everything about the leaks but their ids, references and the lines of the diff. */
const privateFacts = fc
  .record({
    rule: secretWord,
    title: secretWord,
    preview: secretWord,
    path: secretWord,
    author: secretWord,
    evidence: secretWord,
    reason: secretWord,
    column: secretWord,
    subjects: fc.integer({ min: 7_000_000, max: 7_999_999 }),
    kind: fc.constantFrom('secret' as const, 'health' as const, 'financial' as const),
    severity: fc.constantFrom('critical' as const, 'high' as const, 'medium' as const),
    commit: fc.constantFrom(oid('1'), oid('2')),
    count: fc.integer({ min: 0, max: 5 }),
  })
  .map((facts) => {
    const finding = {
      ...keyFinding,
      rule: facts.rule,
      preview: facts.preview,
      path: facts.path,
      inHead: false,
      evidence: [facts.evidence],
      first: { commit: facts.commit, author: facts.author, date: null },
    };
    const history = Array.from({ length: facts.count }, () => finding);
    const told: JudgedHead = {
      ...open,
      report: {
        ...report,
        coverage: {
          ...report.coverage,
          documents: facts.subjects,
          skipped: [
            {
              path: facts.path,
              blob: null,
              commit: facts.commit,
              class: 'not-covered',
              reason: facts.reason,
              accepted: true,
            },
          ],
        },
        summary: { ...report.summary, subjects: facts.subjects, leaks: facts.subjects },
        leaks: report.leaks.map((leak) => ({
          ...leak,
          title: facts.title,
          kind: facts.kind,
          severity: facts.severity,
          subjects: facts.subjects,
          findings: history.map((_, index) => index),
        })),
        findings: history,
        datasets: [
          {
            ...customers,
            path: facts.path,
            subjects: facts.subjects,
            columns: [{ name: facts.column, identifier: facts.column, share: 1, valid: 1 }],
          },
        ],
        notices: [facts.reason],
      },
      rules: new Map([[facts.rule, { ...keyRule, id: facts.rule, title: facts.title, fix: facts.reason }]]),
      granted: [{ leak: 'leak-note', by: facts.author, reason: facts.reason, until: null }],
      claimed: [
        { fingerprint: '', rule: facts.rule, path: facts.path, by: 'inline', reason: facts.reason, until: null },
      ],
      notices: [facts.reason],
    };
    return { facts, told };
  });

const keyRule = [...judged.rules.values()][0] ?? missing();

describe('the check of a public repository', () => {
  test('holds nothing of what was found', () => {
    fc.assert(
      fc.property(privateFacts, ({ facts, told }) => {
        const output = JSON.stringify(formatCheck(told));
        const { count: _, kind: __, severity: ___, ...words } = facts;
        for (const word of Object.values(words)) expect(output).not.toContain(String(word));
        expect(output).not.toContain(facts.subjects.toLocaleString('en'));
      }),
    );
  });

  test('is the same whatever the history holds', () => {
    fc.assert(
      fc.property(privateFacts, privateFacts, ({ told }, { told: other }) => {
        expect(formatCheck(told)).toEqual(formatCheck(other));
      }),
    );
  });

  test('passes with the same words, whether there is nothing or something that does not block', () => {
    const quiet = formatCheck({ ...open, blocking: new Set() });
    const clean = formatCheck({ ...open, report: cleanReport, blocking: new Set() });
    expect(quiet).toEqual(clean);
    expect(clean).toMatchObject({ conclusion: 'success', title: 'Passed', annotations: [], text: null });
  });

  test('says the verdict, the references and where the story stands', () => {
    const { conclusion, title, summary } = formatCheck(open);
    expect(conclusion).toBe('failure');
    expect(title).toBe('Blocked: do not merge');
    expect(summary).toContain('[LW-1a2b3c4d](https://github.com/acme/shop/issues/7)');
    expect(summary).toContain('LW-9z8y7x6w, on the Leakwarden server: `leakwarden leaks`');
  });

  test('marks lines of its own diff, with a reference and nothing else', () => {
    expect(formatCheck(open).annotations).toEqual([
      {
        path: 'src/payments/client.ts',
        start_line: 12,
        end_line: 12,
        start_column: 21,
        end_column: 53,
        annotation_level: 'failure',
        title: 'Leakwarden',
        message: 'This line must not be merged; reference LW-1a2b3c4d.',
      },
    ]);
    expect(formatCheck({ ...open, addedLines: new Map() }).annotations).toEqual([]);
    expect(formatCheck({ ...open, mode: 'warn' }).annotations[0]?.annotation_level).toBe('warning');
  });

  test('marks a list of people once, on the first added line of its file', () => {
    const datasets = [{ ...customers, inHead: true }];
    const leaks = [{ ...peopleLeak, inHead: true, datasets: [0, 0] }];
    const addedLines = new Map([[customers.path, [[5, 9] as const]]]);
    const { annotations } = formatCheck({ ...open, report: { ...report, leaks, datasets }, addedLines });
    expect(annotations.map(({ start_line, end_line }) => [start_line, end_line])).toEqual([[5, 5]]);
  });

  test('names what was not looked at only where the diff holds it', () => {
    const skipped = ['new.zip', 'old.zip'].map((path) => ({
      path,
      blob: null,
      commit: null,
      class: 'not-covered' as const,
      reason: 'encrypted archive',
    }));
    const incomplete = {
      ...cleanReport,
      verdict: 'incomplete' as const,
      complete: false,
      coverage: { ...report.coverage, skipped },
    };
    const { conclusion, summary } = formatCheck({
      ...open,
      report: incomplete,
      blocking: new Set(),
      addedLines: new Map([['new.zip', [[1, 1] as const]]]),
    });
    expect(conclusion).toBe('action_required');
    expect(summary).toContain('new.zip');
    expect(summary).not.toContain('old.zip');
  });

  test('that has no private place to report to is no pass and says how to get one', () => {
    const { conclusion, summary } = formatFailedCheck({ kind: 'no-private-place', references: ['LW-1a2b3c4d'] });
    expect(conclusion).toBe('action_required');
    expect(summary).toMatch(/leakwarden leaks.*LW-1a2b3c4d[\s\S]*report\.repository[\s\S]*advisories/);
  });

  test('quotes no private configuration', () => {
    const mistakes = [{ file: '.github-private/leakwarden.yml', line: 3, column: 1, message: 'unknown key' }];
    const problem = { kind: 'configuration' as const, mistakes, visibility: 'public' as const };
    expect(JSON.stringify(formatFailedCheck({ ...problem, byThisHead: false }))).not.toMatch(
      /github-private|unknown key/,
    );
    expect(formatFailedCheck({ ...problem, byThisHead: true }).summary).toContain('.github-private/leakwarden.yml:3:1');
  });
});

function missing(): never {
  throw new Error('the fixture has rules');
}

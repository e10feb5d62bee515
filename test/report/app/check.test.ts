import { describe, expect, test } from 'vitest';
import {
  formatCheck,
  formatFailedCheck,
  formatProgress,
  type CheckProblem,
  type JudgedHead,
} from '../../../report/index.ts';
import type { Finding, Report } from '../../../rules/index.ts';
import { cleanReport, customers, head, judged, keyFinding, mergeBase, middle, peopleLeak, report } from './fixture.ts';

const reportOf = (change: Partial<Finding>): Report => ({
  ...report,
  leaks: report.leaks.slice(0, 1).map((leak) => ({ ...leak, inHead: change.inHead ?? true })),
  findings: [{ ...keyFinding, ...change }],
  datasets: [],
});
const onlyKey = (change: Partial<Finding>, rest: Partial<JudgedHead> = {}): string =>
  formatCheck({ ...judged, report: reportOf(change), blocking: new Set(['leak-key']), ...rest }).summary;

describe('check', () => {
  test('reads as the texts beside this test', async () => {
    const { title, summary, text } = formatCheck(judged);
    await expect(`${title}\n\n${summary}\n\n${'-'.repeat(20)}\n\n${text ?? ''}\n`).toMatchFileSnapshot(
      'texts/check.md',
    );
    const publicly = formatCheck({ ...judged, repository: { ...judged.repository, visibility: 'public' } });
    await expect(`${publicly.title}\n\n${publicly.summary}\n`).toMatchFileSnapshot('texts/check-public.md');
  });

  test('blocks with what leaks in the title', () => {
    expect(formatCheck(judged)).toMatchObject({
      conclusion: 'failure',
      title: 'Blocked: Stripe secret key, and 1 more',
    });
  });

  test.each(['warn', 'observe'] as const)('in mode %s does not fail, and says that it would block', (mode) => {
    const { conclusion, title, summary } = formatCheck({ ...judged, mode });
    expect(conclusion).toBe('success');
    expect(title).toBe(`Would block (mode ${mode}): Stripe secret key, and 1 more`);
    expect(summary).toContain('**2 leaks would block this merge.**');
    expect(summary).toContain('How to fix it before the merge');
  });

  test.each(['warn', 'observe', 'block'] as const)(
    'in mode %s is no pass where something was not looked at',
    (mode) => {
      const skipped = [
        { path: 'a.zip', blob: null, commit: null, class: 'not-covered' as const, reason: 'encrypted archive' },
      ];
      const incomplete = {
        ...cleanReport,
        verdict: 'incomplete' as const,
        complete: false,
        coverage: { ...report.coverage, skipped },
      };
      const check = formatCheck({ ...judged, mode, report: incomplete, blocking: new Set() });
      expect(check.conclusion).toBe('action_required');
      expect(check.summary).toMatch(/encrypted archive: `a\.zip`[\s\S]*acceptNotCovered/);
    },
  );

  test('passes with nothing found, and with what does not block', () => {
    expect(formatCheck({ ...judged, report: cleanReport, blocking: new Set() })).toMatchObject({
      conclusion: 'success',
      title: 'No leaks',
      text: null,
    });
    const quiet = formatCheck({ ...judged, blocking: new Set() });
    expect(quiet).toMatchObject({ conclusion: 'success', title: 'No blocking leaks; 3 other findings' });
    expect(quiet.text).toContain('### Does not block');
  });

  test('shows waivers, and excuses of the author that have no effect', () => {
    const { summary } = formatCheck({
      ...judged,
      granted: [{ leak: 'leak-note', by: 'grace', reason: 'our own address', until: '2026-12-31' }],
      claimed: [
        {
          fingerprint: 'f',
          rule: 'secrets/stripe-secret-key',
          path: 'src/a.ts',
          by: 'inline',
          reason: 'just a test',
          until: null,
        },
      ],
      approvers: { names: ['acme/security'], includeAuthor: false },
    });
    expect(summary).toContain('- E-mail address: by grace, until 2026-12-31, “our own address”');
    expect(summary).toContain('`src/a.ts`: a comment in the line excuses `secrets/stripe-secret-key`, “just a test”');
    expect(summary).toContain(
      'One of `acme/security` (not the author of the change) can accept the leak anyway, in a comment: `/leakwarden accept LW-… <reason>`',
    );
  });
});

describe('how to fix it', () => {
  test('a secret is revoked first', () => {
    expect(onlyKey({})).toMatch(/1\. \*\*Revoke the secret now\.\*\*[\s\S]*dashboard\.stripe\.com/);
  });

  test('one commit is amended', () => {
    const branch = { mergeBase, commits: 1, merges: false };
    const summary = onlyKey({}, { branch });
    expect(summary).toContain('git commit --amend --no-edit');
    expect(summary).not.toContain('rebase');
  });

  test('so is the last of several, where only it holds the leak', () => {
    expect(onlyKey({ first: { ...keyFinding.first, commit: head } })).not.toContain('rebase');
  });

  test('an earlier commit needs a rebase onto the merge base', () => {
    const summary = onlyKey({});
    expect(summary).toContain(`git rebase --interactive ${mergeBase}`);
    expect(summary).toContain(`before ${middle.slice(0, 10)}`);
    expect(summary).toContain('git push --force-with-lease');
    expect(summary).toContain('Remove it from your files');
  });

  test('merges are kept', () => {
    expect(onlyKey({}, { branch: { mergeBase, commits: 3, merges: true } })).toContain('--rebase-merges');
  });

  test('after a revert on top it says that the files are clean and the commits are not', () => {
    const summary = onlyKey({ inHead: false });
    expect(summary).toContain('Your files are clean now, but');
    expect(summary).toContain('A revert on top does not help.');
    expect(summary).toContain('not in your files now, but in commit');
    expect(summary).not.toContain('Remove it from your files');
  });

  test('a whole file goes by its path', () => {
    const { summary } = formatCheck({
      ...judged,
      report: { ...report, leaks: [peopleLeak], datasets: [{ ...customers, path: "a b/it's.csv" }] },
    });
    expect(summary).toContain(String.raw`--invert-paths --path 'a b/it'\''s.csv'`);
    expect(summary).toContain('Tell the person responsible for data protection');
  });

  test('a message is written anew, a text on GitHub edited', () => {
    expect(
      onlyKey({ path: '(commit message)', inHead: false, first: { ...keyFinding.first, commit: head } }),
    ).toContain('write the message without it');
    const title = onlyKey({ path: '(pull request title)', first: { commit: null, author: null, date: null } });
    expect(title).toContain('Edit the text on GitHub');
    expect(title).not.toContain('git push');
  });

  test('in a merge queue it is fixed where it comes from', () => {
    expect(onlyKey({}, { branch: null })).toContain('goes into the queue again');
  });
});

describe('annotations', () => {
  test('stand on lines of the diff only', () => {
    const [place] = keyFinding.places;
    if (!place) throw new Error('the fixture has a place');
    const places = [
      place,
      { ...place, line: 200, endLine: 200 },
      { ...place, blob: 'f'.repeat(40), line: 13, endLine: 13 },
    ];
    const lines = (change: Partial<Finding>): number[] =>
      formatCheck({ ...judged, report: reportOf(change) }).annotations.map(({ start_line }) => start_line);
    expect(lines({ places })).toEqual([12]);
    expect(lines({ places, path: 'other.ts' })).toEqual([]);
    expect(lines({ places, inHead: false })).toEqual([]);
  });

  test('have columns on one line, and are cut to the diff on several', () => {
    const places = keyFinding.places.map((place) => ({ ...place, line: 18, endLine: 40 }));
    expect(formatCheck({ ...judged, report: reportOf({ places }) }).annotations).toMatchObject([
      { start_line: 18, end_line: 20 },
    ]);
    expect(formatCheck(judged).annotations).toMatchObject([{ start_column: 21, end_column: 53 }]);
  });

  test.each([
    ['critical', 'failure'],
    ['medium', 'warning'],
    ['low', 'notice'],
  ] as const)('of a %s leak are of level %s', (severity, level) => {
    const leaks = reportOf({}).leaks.map((leak) => ({ ...leak, severity }));
    expect(formatCheck({ ...judged, report: { ...reportOf({}), leaks } }).annotations[0]?.annotation_level).toBe(level);
  });

  test('of what is inside an archive mark the archive', () => {
    expect(formatCheck({ ...judged, report: reportOf({ within: ['a.csv'] }) }).annotations).toMatchObject([
      { start_line: 10, end_line: 10 },
    ]);
  });
});

describe('a check that failed', () => {
  const problems: CheckProblem[] = [
    {
      kind: 'configuration',
      mistakes: [
        {
          file: '.github/leakwarden.yml',
          line: 4,
          column: 7,
          message: 'unknown key `enforec`; did you mean `enforce`?',
        },
      ],
      byThisHead: true,
      visibility: 'private',
    },
    { kind: 'configuration', mistakes: [], byThisHead: false, visibility: 'private' },
    { kind: 'incomplete', missing: [{ reason: 'missing object', paths: ['a.bin'], count: 1 }], visibility: 'private' },
    { kind: 'error', reference: 'job-17', visibility: 'private' },
    { kind: 'limited', resumeAt: '2026-06-01T10:30:00Z', visibility: 'private' },
    { kind: 'no-private-place', references: ['LW-1a2b3c4d'] },
    { kind: 'pending' },
  ];

  test.each(problems)('is never a pass: $kind', async (problem) => {
    const { conclusion, title, summary } = formatFailedCheck(problem);
    expect(['failure', 'action_required']).toContain(conclusion);
    const name = `texts/failed-${problem.kind}${problem.kind === 'configuration' && problem.byThisHead ? '-by-this-head' : ''}.md`;
    await expect(`${conclusion}: ${title}\n\n${summary}\n`).toMatchFileSnapshot(name);
  });

  test('names file, line and column of a mistake, and fails who makes it', () => {
    const [broken] = problems;
    if (!broken) throw new Error('there is one');
    const { conclusion, title, summary } = formatFailedCheck(broken);
    expect(conclusion).toBe('failure');
    expect(title).toBe('This change breaks the configuration: .github/leakwarden.yml:4');
    expect(summary).toContain('`.github/leakwarden.yml:4:7`');
  });

  test('is in progress with a word on what comes', () => {
    expect(formatProgress().summary).toContain('Every commit');
  });
});

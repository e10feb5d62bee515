/** Whatever others write, our texts stay ours (docs/promises.md, 10), fit, and are the same for the same facts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatAdvisory,
  formatCheck,
  formatFailedCheck,
  formatIssue,
  formatIssueComment,
  formatSummaryIssue,
  readMarker,
  type IssueChange,
  type JudgedHead,
  type RemediationFacts,
} from '../../../report/index.ts';
import { unsafe } from '../fixture.ts';
import { long, path, words } from './arbitrary.ts';
import {
  customers,
  judged,
  keyFacts,
  keyFinding,
  keyPlace,
  oid,
  peopleFacts,
  report,
  shop,
  summaryFacts,
} from './fixture.ts';
import { active, ours, render } from './render.ts';

/** Hosts that our words and the fixture's rules link to. */
const hosts =
  /^https:\/\/(?:github\.com\/(?:acme\/|leakwarden\/leakwarden\/blob\/v[\w.-]+\/docs\/rules\/|newren\/git-filter-repo$)|support\.github\.com\/contact$|dashboard\.stripe\.com\/|docs\.stripe\.com\/)/;

function expectOurs(markdown: string, marker = ''): void {
  expect(markdown.startsWith(marker)).toBe(true);
  const body = markdown.slice(marker.length);
  const { links, tags, text } = render(body);
  expect(links.filter((link) => !hosts.test(link))).toEqual([]);
  expect(tags.filter((tag) => !ours.has(tag))).toEqual([]);
  expect(text.replaceAll('@acme/security', '')).not.toMatch(active);
  expect(body).not.toContain('<!--');
  expect(markdown).not.toMatch(unsafe);
  expect(markdown).not.toMatch(/^\s*\/leakwarden/m);
}

const storyMarkers = ({ key, leak: { severity, subjects } }: RemediationFacts): string =>
  `<!-- leakwarden:leak=${key} -->\n<!-- leakwarden:told=${severity}:${subjects} -->`;

const judgedBy = (text: fc.Arbitrary<string>): fc.Arbitrary<JudgedHead> =>
  fc
    .record({
      title: text,
      path,
      inside: path,
      author: text,
      reason: text,
      preview: text,
      rule: text,
      commit: fc.constantFrom(oid('5d6c7b8a90'), judged.head),
      inHead: fc.boolean(),
    })
    .map((evil) => ({
      ...judged,
      report: {
        ...report,
        verdict: 'incomplete' as const,
        complete: false,
        coverage: {
          ...report.coverage,
          skipped: [{ path: evil.path, blob: null, commit: null, class: 'not-covered' as const, reason: evil.reason }],
        },
        leaks: report.leaks.map((leak) => ({ ...leak, title: evil.title })),
        findings: report.findings.map((finding) => ({
          ...finding,
          path: evil.path,
          within: evil.inHead ? [] : [evil.inside],
          preview: evil.preview,
          inHead: evil.inHead,
          evidence: [evil.reason],
          first: { commit: evil.commit, author: evil.author, date: evil.reason },
        })),
        datasets: [
          {
            ...customers,
            path: evil.inside,
            columns: [{ name: evil.title, identifier: evil.title, share: 1, valid: 1 }],
          },
        ],
      },
      rules: new Map([...judged.rules].map(([id, rule]) => [id, { ...rule, title: evil.title, why: evil.reason }])),
      granted: [{ leak: 'leak-note', by: evil.author, reason: evil.reason, until: evil.reason }],
      claimed: [
        { fingerprint: '', rule: evil.rule, path: evil.path, by: 'inline' as const, reason: evil.reason, until: null },
      ],
      approvers: { names: [evil.author], includeAuthor: false },
      addedLines: new Map([[evil.path, [[1, 50]] as const]]),
      notices: [evil.reason],
    }));

const factsBy = (text: fc.Arbitrary<string>): fc.Arbitrary<RemediationFacts> =>
  fc.record({ title: text, path, author: text, reason: text, preview: text }).map((evil) => ({
    ...keyFacts,
    leak: { ...keyFacts.leak, title: evil.title, since: evil.reason },
    rules: keyFacts.rules.map((rule) => ({ ...rule, title: evil.title, why: evil.reason })),
    places: [keyPlace, { ...keyPlace, line: null }, { ...keyPlace, inHead: false }].map((place) => ({
      ...place,
      path: evil.path,
      preview: evil.preview,
      first: { commit: oid('a'), author: evil.author, date: evil.reason },
    })),
    datasets: [{ ...customers, commit: judged.head, path: evil.path }],
    exposure: { public: { since: evil.reason, until: evil.reason }, forks: 3, pulls: [1], elsewhere: [evil.title] },
    owners: {
      author: evil.author,
      codeowners: [evil.author],
      assignees: [evil.author],
      notify: ['@acme/security', `${evil.author} `],
    },
    decision: { action: 'accept' as const, by: evil.author, reason: evil.reason, until: evil.reason },
    approvers: { names: [evil.author], includeAuthor: true },
  }));

describe('text of others', () => {
  test('does nothing in a check', () => {
    fc.assert(
      fc.property(judgedBy(words), (facts) => {
        const { summary, text, title } = formatCheck(facts);
        expectOurs(summary);
        expectOurs(text ?? '');
        expect(title).not.toMatch(/[\n\r]/);
        expect(title).not.toMatch(unsafe);
      }),
      { numRuns: 40 },
    );
  });

  test('does nothing in the check of a public repository', () => {
    fc.assert(
      fc.property(judgedBy(words), (facts) => {
        const { summary, annotations } = formatCheck({ ...facts, repository: { ...shop, visibility: 'public' } });
        expectOurs(summary);
        expect(JSON.stringify(annotations.map(({ title, message }) => [title, message]))).not.toMatch(active);
      }),
      { numRuns: 40 },
    );
  });

  test('does nothing in an issue, and forges no marker', () => {
    fc.assert(
      fc.property(factsBy(words), (facts) => {
        const { title, body } = formatIssue(facts);
        expectOurs(body, storyMarkers(facts));
        expect(readMarker(body, 'leak')).toBe(keyFacts.key);
        expect(title).not.toMatch(/@\w|[\n\r]/);
      }),
      { numRuns: 40 },
    );
  });

  test('does nothing in a comment', () => {
    fc.assert(
      fc.property(changes, (change) => {
        expectOurs(formatIssueComment(change, 'key'), '<!-- leakwarden:comment=key -->');
      }),
      { numRuns: 200 },
    );
  });

  test('does nothing in a failed check, a summary issue or an advisory', () => {
    fc.assert(
      fc.property(words, path, factsBy(words), (text, file, facts) => {
        const mistakes = [{ file, line: 3, column: null, message: text }];
        expectOurs(
          formatFailedCheck({ kind: 'configuration', mistakes, byThisHead: true, visibility: 'private' }).summary,
        );
        expectOurs(formatFailedCheck({ kind: 'error', reference: text, visibility: 'public' }).summary);
        const worst = [
          {
            title: text,
            severity: 'high' as const,
            place: { reference: text, url: 'https://github.com/acme/shop/issues/1' },
          },
        ];
        const summary = formatSummaryIssue({
          ...summaryFacts,
          rows: summaryFacts.rows.map((each) => ({ ...each, worst })),
          settings: { failing: 1, repositories: 1, untold: [text] },
          blocking: [{ repository: 'acme/shop', required: 'yes', pinned: 'no', bypass: [text], note: text }],
        });
        expectOurs(summary.body, '<!-- leakwarden:summary=acme -->');
        const { description } = formatAdvisory(facts);
        expectOurs(description, storyMarkers(facts));
      }),
      { numRuns: 40 },
    );
  });
});

const repository = shop;
const approvers = { names: ['@acme/security'], includeAuthor: false };
const remains = words.map((text) => ({ pulls: [1], forks: 2, elsewhere: [text] }));
const decision = words.map((text) => ({ action: 'accept' as const, by: text, reason: text, until: text }));
const places = fc
  .tuple(path, words)
  .map(([file, author]) => [{ ...keyPlace, path: file, first: { commit: oid('a'), author, date: null } }]);
const changes: fc.Arbitrary<IssueChange> = fc.oneof(
  places.map((each) => ({ kind: 'new-places' as const, repository, places: each })),
  places.map((each) => ({ kind: 'reappeared' as const, repository, places: each, closedAt: null })),
  words.map((text) => ({ kind: 'reminder' as const, due: text, overdue: true, open: [text], notify: [`${text} `] })),
  remains.map((each) => ({ kind: 'remains' as const, repository, remains: each, approvers })),
  remains.map((each) => ({
    kind: 'closed' as const,
    because: 'gone' as const,
    repository,
    checkedAt: '2026-06-01T00:00:00Z',
    remains: each,
    acknowledgedBy: 'ada',
  })),
  decision.map((each) => ({ kind: 'decided' as const, decision: each, reference: 'LW-1', isPublic: false })),
  decision.map((each) => ({ kind: 'expired' as const, decision: each })),
  words.map((by) => ({ kind: 'acknowledged' as const, by })),
  words.map((by) => ({ kind: 'revoked' as const, by, checkedAt: by })),
  words.map((because) => ({ kind: 'not-revoked' as const, because })),
  words.map((name) => ({ kind: 'assigned' as const, logins: [name], failed: [name] })),
  words.map((command) => ({ kind: 'refused' as const, command, because: 'no-right' as const, approvers })),
);

describe('limits of GitHub', () => {
  const many = <Item>(items: readonly Item[], count: number): Item[] =>
    Array.from({ length: count }, () => items).flat();

  test('hold for the longest texts of others', () => {
    fc.assert(
      fc.property(judgedBy(long), factsBy(long), (facts, story) => {
        const { title, summary, text } = formatCheck({
          ...facts,
          report: { ...facts.report, leaks: many(facts.report.leaks, 200) },
          claimed: many(facts.claimed, 200),
          granted: many(facts.granted, 200),
          notices: many(facts.notices, 200),
        });
        expect(title.length).toBeLessThanOrEqual(255);
        expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535);
        expect(Buffer.byteLength(text ?? '')).toBeLessThanOrEqual(65_535);
        expect(summary).toContain('How to fix it before the merge');
        const issue = formatIssue({ ...story, places: many(story.places, 100), placesTotal: 100_000 });
        expect(issue.title.length).toBeLessThanOrEqual(256);
        expect(Buffer.byteLength(issue.body)).toBeLessThanOrEqual(65_536);
        expect(issue.body).toContain('What happens next');
        const advisory = formatAdvisory(story);
        expect(advisory.summary.length).toBeLessThanOrEqual(1024);
        expect(Buffer.byteLength(advisory.description)).toBeLessThanOrEqual(65_535);
      }),
      { numRuns: 4 },
    );
  });

  test('a text is cut at whole leaks, and says how many more there are', () => {
    const leaks = Array.from({ length: 2000 }, (_, index) => ({
      ...(report.leaks[0] ?? fail()),
      id: `leak-${index}`,
      title: `Key ${index}`,
    }));
    const blocking = new Set(leaks.map(({ id }) => id));
    const { summary, text, title } = formatCheck({ ...judged, report: { ...report, leaks }, blocking });
    expect(title).toBe('Blocked: Key 0, and 1999 more');
    expect(summary.match(/^\| \*\*critical\*\*/gm)).toHaveLength(20);
    expect(summary).toContain('and 1,980 more, see below');
    const shown = text?.match(/^\*\*critical: Key/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(50);
    expect(text).toContain(`and ${(2000 - shown).toLocaleString('en')} more leaks not listed here.`);
  });

  test('an annotation has a short title, and columns only on one line', () => {
    fc.assert(
      fc.property(judgedBy(long), (facts) => {
        for (const annotation of formatCheck(facts).annotations) {
          expect(annotation.title.length).toBeLessThanOrEqual(255);
          expect(Buffer.byteLength(annotation.message)).toBeLessThanOrEqual(65_536);
          if (annotation.start_line !== annotation.end_line) expect(annotation).not.toHaveProperty('start_column');
        }
      }),
      { numRuns: 4 },
    );
  });
});

test('equal facts give equal texts', () => {
  fc.assert(
    fc.property(judgedBy(words), factsBy(words), (facts, story) => {
      expect(formatCheck(structuredClone(facts))).toEqual(formatCheck(facts));
      expect(formatIssue(structuredClone(story))).toEqual(formatIssue(story));
    }),
    { numRuns: 20 },
  );
  const slower = { ...judged, report: { ...report, coverage: { ...report.coverage, seconds: 99 } } };
  expect(formatCheck(slower)).toEqual(formatCheck(judged));
  expect(formatIssue(peopleFacts).body).toBe(formatIssue({ ...peopleFacts }).body);
  expect(keyFinding.preview).toBe('sk_l****');
});

function fail(): never {
  throw new Error('the fixture has leaks');
}

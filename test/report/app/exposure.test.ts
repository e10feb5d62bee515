/** How far a leak got, in the text of its issue. */
import { expect, test } from 'vitest';
import { formatIssue, type ExposureReach } from '../../../report/index.ts';
import { keyFacts } from './fixture.ts';

const reach: ExposureReach = {
  askedAt: '2026-06-05',
  pushedAt: '2026-05-01T08:00:00Z',
  goneAt: null,
  visibility: [
    { visibility: 'private', seen: '2026-01-01T00:00:00Z' },
    { visibility: 'public', seen: '2026-05-10T00:00:00Z' },
    { visibility: 'private', seen: '2026-05-12T00:00:00Z' },
  ],
  pages: 'public',
  releases: [
    { tag: 'v2', publishedAt: '2026-05-11T00:00:00Z', assets: 2, downloads: 40 },
    { tag: 'v1', publishedAt: '2020-01-01T00:00:00Z', assets: 0, downloads: 0 },
  ],
  artifacts: 3,
  hasWiki: true,
  clones: { count: 12, uniques: 5 },
  views: { count: 40, uniques: 9 },
  access: { people: { count: 14, isCut: false }, outside: { count: 2, isCut: false } },
  forks: [{ fullName: 'mallory/shop', createdAt: '2026-05-11T10:00:00Z', isPublic: true, holds: 'served' }],
};

const times = { since: '2026-05-10T00:00:00Z', until: '2026-05-12T00:00:00Z' };
const exposed = { ...keyFacts, exposure: { ...keyFacts.exposure, public: times, forks: 1, reach } };
const bodyOf = (change: Partial<ExposureReach> = {}): string =>
  formatIssue({ ...exposed, exposure: { ...exposed.exposure, reach: { ...reach, ...change } } }).body;

test('the timeline is in order, and begins with the leak', () => {
  const [, timeline = ''] = bodyOf().split('### Timeline');
  const days = [...timeline.matchAll(/^- (\d{4}-\d\d-\d\d): (.*)$/gm)].map(([, day, words]) => `${day} ${words}`);
  expect(days).toEqual([
    '2024-03-01 first commit, by the date that its author gave',
    '2026-05-01 pushed to GitHub',
    '2026-05-10 the repository became **public**',
    '2026-05-11 release `v2` published',
    '2026-05-11 forked to `mallory/shop`, which is **public**',
    '2026-05-12 the repository became private',
    '2026-06-01 found by Leakwarden',
  ]);
  expect(timeline).toContain('12 clones by 5 accounts, 40 views by 9 visitors');
});

test('what to clean is listed, and ticked by whoever acknowledges what remains', () => {
  const body = bodyOf();
  expect(body).toContain('- [ ] **Clean up other copies.**');
  for (const words of [
    'release `v2`',
    'downloaded 40 times',
    '3 artifacts',
    'Pages site (public)',
    '[wiki]',
    'split them off',
  ])
    expect(body).toContain(words);
  expect(body).not.toContain('release `v1`');
  expect(body).toContain('`mallory/shop` (public): **still serves it**');
  const { exposure, ...rest } = exposed;
  const done = formatIssue({ ...rest, exposure, progress: { ...keyFacts.progress, acknowledgedBy: 'ada' } }).body;
  expect(done).toContain('- [x] **Clean up other copies.**');
});

test('who has access, and why it is graver', () => {
  expect(bodyOf()).toContain('| **Who has access** | 14 people, 2 of them from outside the organisation |');
  const access = { people: { count: 1000, isCut: true }, outside: null };
  expect(bodyOf({ access })).toContain('| **Who has access** | at least 1,000 people |');
  const raised = { from: 'high', because: 'everybody on the internet could read it' } as const;
  const { body } = formatIssue({ ...exposed, exposure: { ...exposed.exposure, raised } });
  expect(body).toContain('(raised from high because everybody on the internet could read it)');
});

test('what may not be read is said to be unknown', () => {
  const body = bodyOf({ clones: null, views: null, access: null, forks: null, releases: null, artifacts: null });
  expect(body).toContain('Clones and views are not known');
  expect(body).not.toContain('Who has access');
});

test('names of others stay text', () => {
  const fork = { fullName: 'a/`x`](http://evil.example)', createdAt: null, isPublic: true, holds: 'gone' } as const;
  const release = { tag: '`](http://evil.example)', publishedAt: '2026-05-11T00:00:00Z', assets: 0, downloads: 0 };
  expect(bodyOf({ forks: [fork], releases: [release] })).not.toMatch(/[^`]\]\(http:\/\/evil/);
});

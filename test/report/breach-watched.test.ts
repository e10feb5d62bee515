import { expect, test } from 'vitest';
import {
  toBreachJson,
  toBreachMarkdown,
  toWatchedBreach,
  type WatchedScope,
  type WatchedDataset,
  type WatchedLeak,
  type WatchedRepository,
} from '../../report/index.ts';
import { hostile, unsafe } from './fixture.ts';

const table: WatchedDataset = {
  repository: 'acme/shop',
  fingerprint: 'f1',
  path: 'seed/customers.csv',
  within: [],
  table: '',
  subjects: 400,
  columns: [
    { name: 'mail', identifier: 'email', share: 1, valid: 1 },
    { name: 'birth', identifier: 'birth-date', share: 0.5, valid: 1 },
  ],
  jurisdictions: [
    { country: 'DE', people: 250 },
    { country: 'AT', people: 50 },
  ],
  since: '2026-01-01T08:00:00Z',
  inHead: true,
};

const leak: WatchedLeak = {
  reference: 'LW-aaaa2222',
  repository: 'acme/shop',
  standsIn: ['acme/shop'],
  kind: 'contact',
  provenance: 'real',
  subjects: 400,
  state: 'gone',
  followed: true,
  since: '2026-01-01T08:00:00Z',
  found: '2026-01-02T09:30:10.000Z',
  pushed: '2026-01-02T09:30:10.000Z',
  gone: '2026-01-09T10:00:00.000Z',
  accepted: ['2026-01-07T00:00:00.000Z'],
  closed: '2026-01-09T10:00:00.000Z',
  datasets: [table],
};

const shop: WatchedRepository = {
  name: 'acme/shop',
  visibility: [
    { visibility: 'private', seen: '2025-12-01T00:00:00.000Z' },
    { visibility: 'public', seen: '2026-01-04T11:12:13.000Z' },
    { visibility: 'private', seen: '2026-01-05T00:00:00.000Z' },
  ],
  swept: '2025-12-01T01:00:00.000Z',
  tablesSwept: true,
  removed: null,
  notCovered: [],
};

const watched: WatchedScope = { scope: 'acme/shop', leaks: [leak], repositories: [shop], secrets: 1 };
const view = (change: Partial<WatchedScope> = {}) => toWatchedBreach({ ...watched, ...change });
const moments = (change: Partial<WatchedScope> = {}) => view(change).timeline.map(({ what }) => what);

test('the timeline tells in order what the App saw', () => {
  expect(moments()).toEqual([
    'scanned',
    'first commit',
    'pushed',
    'found by the App',
    'repository made public',
    'repository made private again',
    'accepted',
    'gone from all branches',
    'closed',
  ]);
});

test('commits of other time zones stand where they belong', () => {
  const since = '2026-01-02T23:00:00+14:00';
  expect(moments({ leaks: [{ ...leak, since }] }).slice(0, 3)).toEqual(['scanned', 'first commit', 'pushed']);
});

test('one that was accepted is not called closed, and one that was there before was not pushed', () => {
  const accepted = { ...leak, state: 'accepted', gone: null, pushed: null } as const;
  expect(moments({ leaks: [accepted] })).not.toContain('closed');
  expect(moments({ leaks: [accepted] })).not.toContain('pushed');
});

test('what was public when the App came, and what is lost, is said so', () => {
  const visibility = [
    { visibility: 'public', seen: '2025-12-01T00:00:00.000Z' },
    { visibility: 'internal', seen: '2025-12-02T00:00:00.000Z' },
  ] as const;
  const lost = { ...shop, visibility, removed: '2026-02-01T00:00:00.000Z' };
  const all = moments({ repositories: [lost] });
  expect(all).toEqual(expect.arrayContaining(['repository public when first seen', 'repository made internal']));
  expect(all.at(-1)).toBe('repository deleted or taken from the App');
});

test('one table at two paths is listed twice, and its people are counted once', () => {
  const copy = { ...table, path: 'copy.csv', subjects: 390, inHead: false };
  const breach = view({ leaks: [{ ...leak, state: 'open', datasets: [copy, table] }] });
  expect(breach.datasets.map(({ path, inHead }) => [path, inHead])).toEqual([
    ['copy.csv', false],
    ['seed/customers.csv', true],
  ]);
  expect(breach).toMatchObject({
    people: 400,
    data: [
      { identifier: 'email', people: 400 },
      { identifier: 'birth-date', people: 200 },
    ],
    countries: [
      { country: 'DE', people: 250 },
      { country: 'AT', people: 50 },
    ],
    countryUnknown: 100,
    notices: [],
  });
});

test('what is gone stands in no head', () => {
  expect(view().datasets).toMatchObject([{ inHead: false, repository: 'acme/shop' }]);
});

test('false positives and made-up people are not counted; the former are named', () => {
  const wrong = { ...leak, state: 'false-positive' } as const;
  const made = { ...leak, provenance: 'synthetic' } as const;
  const breach = view({ leaks: [wrong, made] });
  expect(breach).toMatchObject({ people: 0, data: [], datasets: [] });
  expect(breach.notices).toEqual(['Leaks that somebody called false positives, not counted: 1.']);
});

test('what is not known is said: other kinds, older versions, histories that were not looked through', () => {
  const single = { ...leak, datasets: [], subjects: 1 };
  const old = { ...leak, datasets: [{ ...table, jurisdictions: null }] };
  const unswept = { ...shop, swept: null, notCovered: [{ path: 'a.zip', reason: 'encrypted archive' }] };
  const breach = view({ leaks: [single, old], repositories: [unswept] });
  expect(breach).toMatchObject({
    complete: false,
    countryUnknown: 400,
    notCovered: [{ reason: 'encrypted archive', paths: ['a.zip'], count: 1 }],
  });
  expect(breach.notices).toEqual([
    'People of several leaks are added up: somebody in two of them is counted twice.',
    'Leaks outside tables, whose kinds of data and countries are not listed: 1.',
    'Tables that an older version found, without their countries: 1.',
    'Repositories whose whole history was not yet scanned to its end: 1 (acme/shop).',
  ]);
});

test('what no issue tells of is counted and said; so is what an older version left out', () => {
  const breach = view({ leaks: [{ ...leak, followed: false }], repositories: [{ ...shop, tablesSwept: false }] });
  expect(breach).toMatchObject({ people: 400, datasets: [{ people: 400 }] });
  expect(breach.notices).toEqual([
    'Leaks below what blocks, of which no check and no issue tells: 1.',
    'Repositories whose history an older version scanned, which left out tables below what blocks: 1 (acme/shop). `leakwarden scan --format breach` of a clone has them.',
  ]);
});

test('since when a table was public, or that nobody knows', () => {
  const page = (visibility: WatchedRepository['visibility'], pushed: string | null): string =>
    toBreachMarkdown(view({ leaks: [{ ...leak, pushed }], repositories: [{ ...shop, visibility }] }));
  const [open, closed] = [
    [{ visibility: 'public', seen: '2025-12-01T00:00:00.000Z' }],
    [{ visibility: 'private', seen: '2025-12-01T00:00:00.000Z' }],
  ] as const;
  expect(page(open, leak.pushed)).toContain('| since 2026-01-02 09:30 UTC |');
  expect(page(open, null)).toContain('| since when is unknown |');
  expect(page(closed, null)).toContain('| not now; before is unknown |');
  expect(page(closed, leak.pushed)).toContain('| never |');
});

test('of many repositories only those that hold a leak are in the timeline, and rows name them', () => {
  const other = { ...leak, reference: 'LW-bbbb3333', repository: 'acme/site', standsIn: ['acme/site', 'acme/shop'] };
  const repositories = [shop, { ...shop, name: 'acme/site' }, { ...shop, name: 'acme/clean' }];
  const breach = view({ leaks: [leak, other], repositories });
  expect(new Set(breach.timeline.map(({ repository }) => repository))).toEqual(new Set(['acme/shop', 'acme/site']));
  const page = toBreachMarkdown(breach);
  expect(page).toContain('| 2026-01-04 11:12 UTC | repository made public | `acme/site` |');
  expect(page).toContain('| `acme/shop` `seed/customers.csv` | 400 |');
});

test('the page says people, countries and minutes, and what it cannot know', () => {
  const page = toBreachMarkdown(view());
  expect(page).toContain('**400 people**: birth dates and e-mail addresses, since 2026-01-01.');
  expect(page).toContain('| Germany (DE) | 250 |');
  expect(page).toContain('| 2026-01-01 08:00 UTC | first commit | `seed/customers.csv` |');
  expect(page).toContain('| 2026-01-02 09:30 UTC | found by the App | `seed/customers.csv` |');
  expect(page).toContain('| 2026-01-04 11:12 UTC | repository made public |  |');
  expect(page).toContain('| where | people | data | whose | still in HEAD | public |');
  expect(page).toContain('| since 2026-01-04 11:12 UTC, until 2026-01-05 00:00 UTC |');
  expect(page).toMatch(/forks, clones, Pages and releases were not checked/);
  expect(page).toMatch(/1 secret was found there as well/);
});

test('it says what was set aside, and leaves room for what no repository tells', () => {
  const aside = { ...leak, reference: 'LW-b', provenance: 'synthetic', subjects: 70 } as const;
  const breach = view({ leaks: [leak, aside] });
  expect(breach).toMatchObject({ people: 400, setAside: [{ provenance: 'synthetic', leaks: 1, people: 70 }] });
  const page = toBreachMarkdown(breach);
  expect(page).toContain('| synthetic: made up | 1 | 70 |');
  for (const article of ['33(1)', '33(3)(b)', '33(3)(c)', '33(3)(d)']) expect(page).toContain(`| ${article} |  |`);
  expect(page).toContain('## Special categories (GDPR, Art. 9)\n\nNone was recognised.');
  const health = { ...table, columns: [...table.columns, { name: 'icd', identifier: 'health', share: 1, valid: 1 }] };
  const grave = view({ leaks: [{ ...leak, datasets: [health] }] });
  expect(grave.specialCategories).toEqual(['health']);
});

test('the date of a commit of another zone is told in one zone', () => {
  const page = toBreachMarkdown(view({ leaks: [{ ...leak, since: '2026-01-01T01:30:00+05:30' }] }));
  expect(page).toContain('| 2025-12-31 20:00 UTC | first commit |');
});

test.each(Object.entries(hostile))('names that are %s do no harm', (_name, evil) => {
  const named = { ...table, path: evil, within: [evil], table: evil, repository: evil };
  const bad = { ...leak, repository: evil, standsIn: [evil], datasets: [named, { ...named, repository: 'acme/b' }] };
  const repository = { ...shop, name: evil, swept: null, notCovered: [{ path: evil, reason: evil }] };
  const breach = view({ leaks: [bad], repositories: [repository], scope: evil });
  const page = toBreachMarkdown(breach).replaceAll('\u200b', '');
  expect(page).not.toMatch(unsafe);
  // Between backticks a reader shows what is there.
  expect(page.replace(/(?<!\\)`[^`\n]*`/g, '')).not.toMatch(/<(?!\/?(?:code|span)>)/);
  expect(toBreachJson(breach)).not.toMatch(unsafe);
});

/** Tables of people below what blocks: nobody is told of them, and the breach view has them. */
import { beforeAll, expect, test } from 'vitest';
import { breachView } from '../../../app/operate/breach.ts';
import { listLeaks, listOpenLeaks } from '../../../app/store/index.ts';
import { begin, checkOf, gather, issuesOf, propose, type Cast } from '../../support/attempts.ts';
import { customers } from '../../support/secrets.ts';
import type { Repository } from '../../github/index.ts';

const path = 'seed/guests.csv';
const people = customers(60, 'quiet');
const birth = (row: number): string =>
  `${1941 + ((row * 7) % 60)}-${String(1 + ((row * 5) % 12)).padStart(2, '0')}-${String(1 + ((row * 11) % 28)).padStart(2, '0')}`;
const table = (count: number): string =>
  `name,email,birth_date\n${people
    .slice(0, count)
    .map(({ name, mail }, row) => `${name},${mail},${birth(row)}`)
    .join('\n')}\n`;
/** 8 people are medium, 60 are high. */
const [few, many] = [table(8), table(60)];

let cast: Cast;
let shop: Repository;

beforeAll(async () => {
  cast = await gather();
  shop = await begin(cast, { files: { [path]: few } });
  await cast.app.hear();
  expect(cast.app.failures).toEqual([]);
}, 200_000);

const nameOf = ({ owner, name }: Repository): string => `${owner.login}/${name}`;
const view = (): ReturnType<typeof breachView> => breachView(cast.app, { repository: nameOf(shop) });
const quiet = 'Leaks below what blocks, of which no check and no issue tells: 1.';

test('are in the breach view, and in no list, summary or issue', async () => {
  const breach = await view();
  expect(breach).toMatchObject({ people: 8, datasets: [{ path, people: 8, inHead: true }], notices: [quiet] });
  expect(breach.timeline.map(({ what }) => what)).toEqual(['first commit', 'found by the App', 'scanned']);
  expect(await listLeaks(cast.app.db, null)).toEqual([]);
  expect(await listOpenLeaks(cast.app.db, cast.installation.id)).toEqual([]);
  cast.app.pass(24);
  await cast.app.send({ kind: 'review-leaks' });
  await cast.app.work();
  expect(issuesOf(shop)).toEqual([]);
});

test('say nothing in the check of a pull request that brings one', async () => {
  const pull = await propose(cast, shop, { files: { 'more/hosts.csv': few.replaceAll('@', '.x@') } });
  await cast.app.hear();
  const check = checkOf(cast, pull);
  expect(check.conclusion).toBe('success');
  expect(`${check.title} ${check.summary} ${check.text}`).not.toContain('LW-');
  expect((await view()).datasets.map((each) => each.path)).toEqual([path, 'more/hosts.csv']);
  expect(issuesOf(shop)).toEqual([]);
});

test('hold no value in the store', async () => {
  const places = await cast.app.db.selectFrom('leak_place').selectAll().execute();
  const leaks = await cast.app.db.selectFrom('leak').selectAll().execute();
  expect(places.length).toBeGreaterThan(0);
  const stored = JSON.stringify([places, leaks]);
  for (const [row, { name, mail }] of people.entries())
    for (const value of [name, mail, birth(row)]) expect(stored).not.toContain(value);
});

test('become a leak of their own with more people; it ends while the few stay', async () => {
  const before = await cast.app.github.head(shop);
  await cast.app.github.push(shop, 'main', { [path]: many });
  await cast.app.hear();
  const breach = await view();
  expect(breach.datasets.map(({ path: each, people: count }) => [each, count])).toContainEqual([path, 60]);
  expect(breach.datasets.filter((each) => each.path === path)).toHaveLength(1);
  expect(issuesOf(shop)).toMatchObject([{ state: 'open' }]);
  await cast.app.github.setBranch(shop, 'main', before);
  await cast.app.send({ kind: 'verify-leaks', installation: cast.installation.id, repository: shop.id });
  await cast.app.hear();
  cast.app.pass(1);
  await cast.app.hear();
  expect(cast.app.failures).toEqual([]);
  expect(await listLeaks(cast.app.db, null)).toMatchObject([{ state: 'gone', subjects: 60 }]);
  expect(issuesOf(shop)).toMatchObject([{ state: 'closed' }]);
});

test('that are taken out of all branches are gone in the view as well', async () => {
  const other = await begin(cast);
  await cast.app.hear();
  await cast.app.github.push(other, 'side', { [path]: few });
  await cast.app.hear();
  await cast.app.github.setBranch(other, 'side', null);
  await cast.app.send({ kind: 'verify-leaks', installation: cast.installation.id, repository: other.id });
  await cast.app.work();
  expect(cast.app.failures).toEqual([]);
  const { timeline, datasets } = await breachView(cast.app, { repository: nameOf(other) });
  expect(timeline.map(({ what }) => what)).toEqual(expect.arrayContaining(['pushed', 'gone from all branches']));
  expect(datasets).toMatchObject([{ people: 8, inHead: false }]);
  expect(issuesOf(other)).toEqual([]);
});

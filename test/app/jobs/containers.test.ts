/** What stands in archives and sheets of a pull request: the check and the issue say where in them, and no value. */
import { beforeAll, expect, test } from 'vitest';
import type { Pull, Repository } from '../../github/index.ts';
import { begin, checkOf, gather, issuesOf, propose, standing, type Cast } from '../../support/attempts.ts';
import { makeTar, makeXlsx, makeZip } from '../../support/containers.ts';
import { awsKey, customers } from '../../support/secrets.ts';

const people = customers(30, 'contained');
const csv = `name,email,card_number\n${people.map(({ name, mail, card }) => `${name},${mail},${card}`).join('\n')}\n`;
const rows = people.map(({ name, mail, card }) => [name, mail, card]);
const [inTar, inCell, excused] = ['tar', 'cell', 'excused'].map((seed) => awsKey(`contained ${seed}`));
const values = [...rows.flat(), inTar, inCell, excused].map(String);

let cast: Cast;
let shop: Repository;
let pull: Pull;
beforeAll(async () => {
  cast = await gather();
  shop = await begin(cast);
  await cast.app.hear();
  const files = {
    'dump.zip': makeZip({
      'data/customers.csv': csv,
      'in.tar': makeTar({ 'etc/app.env': `A=1\nAWS_ACCESS_KEY_ID=${inTar}\n` }),
    }),
    'book.xlsx': await makeXlsx({
      Notes: [
        ['what', 'value'],
        ['aws', String(inCell)],
      ],
      People: [['name', 'email', 'card_number'], ...rows],
    }),
  };
  pull = await propose(cast, shop, { files });
  await cast.app.hear();
  expect(cast.app.failures).toEqual([]);
}, 200_000);

const places = [
  'dump.zip › in.tar › etc/app.env:2',
  'dump.zip › data/customers.csv',
  'book.xlsx › Notes!B2',
  'book.xlsx › People',
];

test('the check names the place in each, and links the file that Git has', () => {
  const { conclusion, summary, text, annotations } = checkOf(cast, pull);
  expect(conclusion).toBe('failure');
  for (const place of places) expect(text).toContain(`[\`${place}\`](`);
  for (const place of [places[0], places[2]]) expect(summary).toContain(`[\`${place}\`](`);
  const links = [...`${summary}${text}`.matchAll(/\]\(([^)]*\/blob\/[^)]*)\)/g)].map(([, url = '']) => url);
  const toFiles = links.filter((url) => !url.includes('/docs/rules/'));
  expect(toFiles.length).toBeGreaterThan(0);
  for (const url of toFiles)
    expect(url).toMatch(new RegExp(`/acme/${shop.name}/blob/${pull.head.sha}/(?:dump\\.zip|book\\.xlsx)$`));
  // GitHub shows no lines of them.
  expect(annotations).toEqual([]);
});

test('so do the issues', () => {
  const bodies = issuesOf(shop).map(({ body }) => body ?? '');
  expect(bodies).toHaveLength(3);
  for (const place of places) expect(bodies.filter((body) => body.includes(`- [\`${place}\`](`))).toHaveLength(1);
  for (const body of bodies) expect(body).not.toMatch(/#L\d|\.xlsx:\d/);
});

test('no value stands in the check, the issues or the store', async () => {
  const { title, summary, text } = checkOf(cast, pull);
  const stored = await cast.app.db.selectFrom('leak_place').selectAll().execute();
  const written = [
    title,
    summary,
    text,
    ...issuesOf(shop).flatMap((issue) => [issue.title, issue.body]),
    JSON.stringify(stored),
  ];
  expect(values.filter((value) => written.join('\n').includes(value))).toEqual([]);
});

test('a comment inside an archive of the change excuses nothing there', async () => {
  const env = `# leakwarden:allow secrets/aws-access-key-id a test\nAWS_ACCESS_KEY_ID=${excused}\n`;
  const files = { 'conf.zip': makeZip({ 'app.env': env }) };
  const other = await propose(cast, shop, { branch: 'excuse', files });
  await cast.app.hear();
  expect(await standing(cast, other)).toEqual({ conclusion: 'failure', merge: 405 });
  expect(checkOf(cast, other).text).toContain('conf.zip › app.env:2');
});

test('merged, the issues tell to remove the file as a whole', async () => {
  await cast.app.github.setBranch(shop, 'main', pull.head.sha, cast.olga);
  await cast.app.hear();
  const bodies = issuesOf(shop).map(({ body }) => body ?? '');
  const whole = bodies.filter((body) => /--invert-paths (?:--path (?:book\.xlsx|dump\.zip) ?)+$/m.test(body));
  expect(whole).toHaveLength(3);
});

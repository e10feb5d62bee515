/** What the App saw of a breach, from the push to the end, is what the operator is told. */
import { expect, test } from 'vitest';
import { breachView } from '../../../app/operate/breach.ts';
import { referenceOf, toBreachJson, toBreachMarkdown } from '../../../report/index.ts';
import { listLeaksOfPeople } from '../../../app/store/index.ts';
import { issuesOf } from '../../support/attempts.ts';
import { startTestApp } from '../../support/jobs.ts';
import { awsKey, customers } from '../../support/secrets.ts';

const people = customers(40, 'breach');
const phone = (index: number): string => `+49 151 2${String(7_345_161 + index * 3739).padStart(7, '0')}`;
const rows = people.map(({ name, mail, card }, index) => `${name},${mail},${phone(index)},${card}`);
const file = { 'seed/customers.csv': `name,email,phone,card_number\n${rows.join('\n')}\n` };

test('pushed, made public, made private again, removed: the timeline says so in order, and no value', async () => {
  const app = await startTestApp();
  const acme = app.github.createOrganization('acme', app.github.createUser('olga'));
  const installation = app.github.installApp(app.app, acme);
  const rules = 'enforce: { mode: block, rollout: { days: 0, mode: block } }\n';
  const files = { '.github/leakwarden.yml': rules };
  const repository = await app.github.createRepository({ owner: acme, name: 'shop', files });
  const clean = await app.github.createRepository({ owner: acme, name: 'clean', files: { 'a.txt': 'nothing\n' } });
  const look = async (): Promise<void> => {
    await app.send({ kind: 'sync-repositories', installation: installation.id });
    await app.work();
    expect(app.failures).toEqual([]);
  };
  await look();
  await app.github.push(repository, 'seed', { ...file, 'a.env': `AWS_ACCESS_KEY_ID=${awsKey('breach')}\n` });
  await look();
  const written = issuesOf(repository)
    .map(({ body }) => body)
    .join('\n');
  expect(written).toContain('concerns GDPR, CCPA and PCI-DSS');
  app.github.setVisibility(repository, 'public');
  await look();
  app.github.setVisibility(repository, 'private');
  await look();
  const during = await breachView(app, { repository: 'ACME/shop' });
  expect(during).toMatchObject({
    people: 40,
    secrets: 1,
    complete: true,
    countries: [{ country: 'DE', people: 40 }],
    datasets: [
      { path: 'seed/customers.csv', people: 40, repository: 'acme/shop', public: { until: expect.any(String) } },
    ],
  });
  const published = during.timeline.find(({ what }) => what === 'repository made public');
  expect(during.datasets[0]?.public).toMatchObject({ since: published?.date });
  expect(during.data.map(({ identifier }) => identifier)).toEqual(expect.arrayContaining(['email', 'phone']));
  await app.github.setBranch(repository, 'seed', null);
  await app.send({ kind: 'verify-leaks', installation: installation.id, repository: repository.id });
  await app.work();
  expect(app.failures).toEqual([]);

  // What was just written to GitHub is waited for before the issue is touched again.
  app.pass(1);
  await app.work();
  const again = issuesOf(repository).find(({ body }) => body?.includes('PCI-DSS'));
  expect(again?.body).toMatch(
    /access to the repository; \*\*it was public\*\* from \d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d \|/,
  );
  const [leak] = await listLeaksOfPeople(app.db);
  const reference = referenceOf(leak?.id ?? '');
  const breach = await breachView(app, { reference });
  const told = breach.timeline.map(({ what }) => what).filter((what) => what !== 'first commit' && what !== 'scanned');
  expect(told).toEqual([
    'pushed',
    'found by the App',
    'repository made public',
    'repository made private again',
    'gone from all branches',
    'closed',
  ]);
  expect(breach.timeline.map(({ what }) => what)).toContain('first commit');
  expect(new Set(breach.timeline.map(({ repository: each }) => each))).toEqual(new Set(['acme/shop']));
  expect(await breachView(app, {})).toMatchObject({ people: 40, timeline: breach.timeline });
  expect(await breachView(app, { repository: 'acme/clean' })).toMatchObject({ people: 0, datasets: [], secrets: 0 });
  for (const printed of [toBreachJson(breach), toBreachMarkdown(breach)])
    for (const [index, { name, mail, card }] of people.entries())
      for (const value of [name, mail, card, phone(index)]) expect(printed).not.toContain(value);

  await expect(breachView(app, { reference: 'LW-nothing2' })).rejects.toThrow(
    /no leak of people is called LW-nothing2/,
  );
  await expect(breachView(app, { repository: 'acme/other' })).rejects.toThrow(/acme\/other is not a repository/);
  await app.github.deleteRepository(clean);
  await app.github.deleteRepository(repository);
  await look();
  const after = await breachView(app, { repository: 'acme/shop' });
  expect(after.timeline.at(-1)).toMatchObject({ what: 'repository deleted or taken from the App' });
}, 400_000);

/** Another fingerprint key: what is known is known again, and nobody is told twice. */
import { expect, test } from 'vitest';
import { findPlaces, listLeaks } from '../../../app/store/index.ts';
import type { Repository } from '../../github/index.ts';
import { startTestApp } from '../../support/jobs.ts';
import { awsKey, card, customerCsv } from '../../support/secrets.ts';
import { nextSecond } from '../../support/next-second.ts';

const issuesOf = ({ issues }: Repository): string[] =>
  [...issues.values()].filter(({ pull }) => pull === null).map(({ title, state }) => `${state}: ${title}`);

test('leaks are matched by their places, also two of one rule in one file, and what is new is still found', async () => {
  const app = await startTestApp();
  const owner = app.github.createUser('olga');
  const acme = app.github.createOrganization('acme', owner);
  const installation = app.github.installApp(app.app, acme);
  const repository = await app.github.createRepository({
    owner: acme,
    name: 'shop',
    files: { '.github/leakwarden.yml': 'enforce: { mode: block, rollout: { days: 0, mode: block } }\n' },
  });
  await app.send({ kind: 'sync-repositories', installation: installation.id });
  await app.work();
  const cards = `first card: ${card('one')}\nsecond card: ${card('two')}\n`;
  // What was pushed in the second of the last look is no news.
  await nextSecond();
  await app.github.push(repository, 'leak', {
    'customers.csv': customerCsv(40),
    'config.env': `AWS_ACCESS_KEY_ID=${awsKey()}\n`,
    'notes.txt': cards,
  });
  const pull = await app.github.openPull(repository, { head: 'leak', body: `please charge card ${card('three')}` });
  const reconcile = async (): Promise<void> => {
    await app.send({ kind: 'sync-repositories', installation: installation.id });
    await app.work();
  };
  await reconcile();
  const before = await listLeaks(app.db, null);
  const [issues, comments] = [issuesOf(repository), repository.issues.size];
  expect(before.length).toBeGreaterThanOrEqual(4);
  const fingerprints = async (): Promise<string[]> => {
    const places = await Promise.all((await listLeaks(app.db, null)).map(({ id }) => findPlaces(app.db, id)));
    return places
      .flat()
      .map(({ fingerprint }) => fingerprint)
      .toSorted();
  };
  const old = await fingerprints();

  expect(await app.rotateKey()).toBe(old.length);
  await reconcile();
  expect(app.failures).toEqual([]);
  const present = await fingerprints();
  expect(present).toHaveLength(old.length);
  // The card numbers are named by the new key; the AWS key needs none and keeps its name.
  expect(present.filter((each) => !old.includes(each)).length).toBeGreaterThanOrEqual(3);
  expect(present.some((each) => old.includes(each))).toBe(true);
  expect((await listLeaks(app.db, null)).map(({ id }) => id).toSorted()).toEqual(before.map(({ id }) => id).toSorted());
  expect([issuesOf(repository), repository.issues.size]).toEqual([issues, comments]);
  expect([...repository.checkRuns.values()].at(-1)).toMatchObject({
    conclusion: 'failure',
    suite: { headSha: pull.head.sha },
  });

  await app.github.push(repository, 'leak', { 'other.txt': `another card: ${card('four')}\n` });
  await reconcile();
  expect((await listLeaks(app.db, null)).length).toBe(before.length + 1);
}, 400_000);

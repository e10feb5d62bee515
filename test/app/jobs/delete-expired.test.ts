/** What is kept goes when its time is over, as each repository's configuration says. */
import { beforeEach, expect, test } from 'vitest';
import { decide, findDelivery, findRepository, receiveDeliveries, setDeliveryState } from '../../../app/store/index.ts';
import { startTestApp, type TestApp } from '../../support/jobs.ts';
import { awsKey } from '../../support/secrets.ts';
import type { Account, Installation, Repository } from '../../github/index.ts';

let app: TestApp;
let acme: Account;
let installation: Installation;

beforeEach(async () => {
  app = await startTestApp();
  acme = app.github.createOrganization('acme', app.github.createUser('olga'));
  installation = app.github.installApp(app.app, acme);
});

async function createRepository(name: string, configuration: string): Promise<Repository> {
  const files = { '.github/leakwarden.yml': configuration, 'a.env': `AWS_ACCESS_KEY_ID=${awsKey(name)}\n` };
  return app.github.createRepository({ owner: acme, name, files });
}

async function run(kind: 'sync-repositories' | 'delete-expired'): Promise<void> {
  await app.send(kind === 'sync-repositories' ? { kind, installation: installation.id } : { kind });
  await app.work();
  expect(app.failures).toEqual([]);
}

const kept = async (table: 'leak' | 'decision' | 'delivery'): Promise<readonly (number | null)[]> =>
  (await app.db.selectFrom(table).select('repository_id').orderBy('repository_id').execute()).map(
    ({ repository_id: id }) => id,
  );

test('what is known of a lost repository goes after `retention.days`, and the rest later', async () => {
  const brief = await createRepository('brief', 'retention: { days: 5 }\n');
  const usual = await createRepository('usual', '# nothing\n');
  await run('sync-repositories');
  const both = [brief.id, usual.id];
  expect(await kept('leak')).toEqual(both);
  await app.github.deleteRepository(brief);
  await app.github.deleteRepository(usual);
  await run('sync-repositories');
  app.pass(6 * 24);
  await run('delete-expired');
  expect(await findRepository(app.db, brief.id)).toBeUndefined();
  expect(await kept('leak')).toEqual([usual.id]);
  expect(await kept('decision')).toEqual([usual.id]);
  app.pass(25 * 24);
  await run('delete-expired');
  expect(await kept('leak')).toEqual([]);
  expect(await kept('decision')).toEqual([]);
});

test('deliveries of a repository go as its configuration says', async () => {
  const brief = await createRepository('brief', 'retention: { days: 5 }\n');
  await run('sync-repositories');
  for (const [guid, repository] of [
    ['a', brief.id],
    ['b', 77],
  ] as const) {
    await receiveDeliveries(app.db, [{ guid, event: 'push', repository_id: repository }]);
    await setDeliveryState(app.db, guid, 'done');
  }
  app.pass(6 * 24);
  await run('delete-expired');
  expect(await findDelivery(app.db, 'a')).toBeUndefined();
  expect(await findDelivery(app.db, 'b')).toBeDefined();
});

test('decisions on a repository that is there stay, however old', async () => {
  const brief = await createRepository('brief', 'retention: { days: 5 }\n');
  await run('sync-repositories');
  const nothing = { actorId: null, installation: null, leak: null, head: null, until: null, source: null };
  await decide(app.db, { ...nothing, actor: 'mary', action: 'accept', repository: brief.id, reason: 'why' });
  app.pass(400 * 24);
  await run('delete-expired');
  expect(await kept('decision')).toEqual([brief.id]);
});

test('issues carry the labels that configuration names', async () => {
  const configuration = 'report: { labels: [security] }\nenforce: { rollout: { days: 0 } }\n';
  const repository = await createRepository('labelled', configuration);
  await run('sync-repositories');
  const issue = [...repository.issues.values()].find(({ title }) => !title.startsWith('Leakwarden'));
  expect(issue?.labels).toEqual(['security', 'severity:critical']);
});

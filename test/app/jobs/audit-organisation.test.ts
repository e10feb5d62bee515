/** The settings of an organisation and of all its repositories: where they are told, and what a limit leaves unread. */
import { beforeEach, expect, test } from 'vitest';
import { findPosture, listPostures } from '../../../app/store/index.ts';
import { startTestApp, type TestApp } from '../../support/jobs.ts';
import type { Account, Installation, Issue, Repository } from '../../github/index.ts';

const configuration = 'settings: { policies: { base-permission: issue, dependabot-alerts: issue } }\n';
let app: TestApp;
let acme: Account;
let installation: Installation;
let shop: Repository;

beforeEach(async () => {
  app = await startTestApp();
  acme = app.github.createOrganization('acme', app.github.createUser('olga'));
  installation = app.github.installApp(app.app, acme);
  shop = await app.github.createRepository({ owner: acme, name: 'shop', files: { 'a.txt': 'a' } });
});

function createHome(name: string, visibility: 'private' | 'public' = 'private'): Promise<Repository> {
  const files = { '.github/leakwarden.yml': configuration };
  return app.github.createRepository({ owner: acme, name, visibility, files });
}

async function run(kind: 'audit-organisation' | 'audit-repositories'): Promise<void> {
  await app.send({ kind: 'sync-repositories', installation: installation.id });
  await app.work();
  await app.send({ kind, installation: installation.id });
  await app.work();
  expect(app.failures).toEqual([]);
}

const organisation = (): string => `organisation:${installation.id}`;
const issueIn = (place: Repository): Issue | undefined =>
  [...place.issues.values()].find(({ title }) => title.endsWith('in acme'));

test('what fails in the organisation is an issue of its private home, which closes when it is fixed', async () => {
  const home = await createHome('.github-private');
  app.github.changeOrganization(acme, { defaultRepositoryPermission: 'write' });
  await run('audit-organisation');
  expect(issueIn(home)).toMatchObject({ state: 'open', title: 'Leakwarden: 1 setting to fix in acme' });
  app.github.changeOrganization(acme, { defaultRepositoryPermission: 'none' });
  await run('audit-organisation');
  expect(issueIn(home)).toMatchObject({ state: 'closed' });
});

test('where the organisation has only a public home nothing of it is written', async () => {
  const home = await createHome('.github', 'public');
  app.github.changeOrganization(acme, { defaultRepositoryPermission: 'write' });
  await run('audit-organisation');
  expect([...home.issues.values()]).toHaveLength(0);
  expect(issueIn(shop)).toBeUndefined();
  expect(await findPosture(app.db, organisation())).toMatchObject({ untold: true, issue_number: null });
});

test('what changed without an event is judged, and what is as before costs no request of its own', async () => {
  await createHome('.github-private');
  await run('audit-repositories');
  const [issue] = [...shop.issues.values()];
  expect(issue).toMatchObject({ title: 'Leakwarden: 1 setting to fix in acme/shop', state: 'open' });
  await app.github.changeSettings(shop, { dependabotAlerts: true });
  await run('audit-repositories');
  expect(issue).toMatchObject({ state: 'closed' });
  const before = app.github.requests.length;
  await app.send({ kind: 'audit-repositories', installation: installation.id });
  await app.work();
  const own = app.github.requests.slice(before).filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
  expect(own).toHaveLength(0);
});

test('a limit ends in another try, and never in a pass', async () => {
  await createHome('.github-private');
  await run('audit-repositories');
  const before = await listPostures(app.db, installation.id);
  await app.github.changeSettings(shop, { dependabotAlerts: true });
  app.github.faults.add({ path: /\/graphql$/, answer: 'primary-limit' });
  await run('audit-repositories');
  expect(app.later().map(({ job }) => job.kind)).toContain('audit-repositories');
  expect(await listPostures(app.db, installation.id)).toEqual(before);
  expect([...shop.issues.values()]).toMatchObject([{ state: 'open' }]);
  app.pass(2);
  await app.work();
  expect([...shop.issues.values()]).toMatchObject([{ state: 'closed' }]);
});

test("a repository that was transferred does not bring its new owner's configuration", async () => {
  const home = await createHome('.github-private');
  await app.send({ kind: 'sync-repositories', installation: installation.id });
  await app.work();
  app.github.setVisibility(shop, 'public');
  shop.owner = app.github.createOrganization('other', app.github.createUser('otto'));
  app.github.changeOrganization(acme, { defaultRepositoryPermission: 'write' });
  await app.send({ kind: 'audit-organisation', installation: installation.id });
  await app.work();
  expect(issueIn(home)).toMatchObject({ state: 'open' });
});

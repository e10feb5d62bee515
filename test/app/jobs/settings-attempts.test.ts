/** Attempts to get round what is done about settings and publications, and how long it takes by the App's own clock. */
import { beforeEach, expect, test } from 'vitest';
import { findDecisions, findRepository } from '../../../app/store/index.ts';
import { manifestPermissions, startTestApp, type TestApp } from '../../support/jobs.ts';
import { githubToken } from '../../support/secrets.ts';
import type { Account, Installation, Issue, Repository } from '../../github/index.ts';

const file = '.github/leakwarden.yml';
const configuration = `report: { repository: acme/security }
settings: { contain: true, policies: { required-check: fix, wiki: fix, deploy-keys: issue } }
`;
const key = {
  id: 71,
  title: 'CI',
  readOnly: false,
  createdAt: '2026-01-02T03:04:05Z',
  lastUsed: null,
  enabled: true,
};

let app: TestApp;
let acme: Account;
let installation: Installation;
let security: Repository;
let shop: Repository;

beforeEach(async () => {
  app = await startTestApp({ permissions: { ...manifestPermissions, administration: 'write' } });
  acme = app.github.createOrganization('acme', app.github.createUser('olga'));
  await app.github.createRepository({ owner: acme, name: '.github-private', files: { [file]: configuration } });
  security = await app.github.createRepository({ owner: acme, name: 'security' });
  shop = await app.github.createRepository({ owner: acme, name: 'shop', files: { 'README.md': '# Shop\n' } });
  const ruleset = app.github.requireCheck(shop, 'leakwarden', app.app);
  app.github.updateRuleset(ruleset, { name: 'leakwarden' }, acme);
  installation = app.github.installApp(app.app, acme);
});

async function hear(...events: readonly string[]): Promise<void> {
  await app.hear(...events);
  expect(app.failures).toEqual([]);
}

/** In its history, not in its files. */
async function leak(): Promise<void> {
  await app.github.push(shop, 'main', { 'old.env': `TOKEN=${githubToken('history')}\n` });
  await app.github.push(shop, 'main', { 'old.env': null });
}

const issuesWith = (marker: string): Issue[] =>
  [...security.issues.values()].filter(({ body }) => body?.startsWith(`<!-- leakwarden:${marker}`));
const actions = async (): Promise<readonly string[]> =>
  (await findDecisions(app.db, { actions: ['repository-made-private', 'publication-reported'] })).map(
    ({ action }) => action,
  );

/** Lets the App's clock go from one job that waits to the next. Returns the seconds that it took until it was so. */
async function secondsUntil(isSo: () => boolean): Promise<number> {
  let seconds = 0;
  while (!isSo()) {
    const [next] = app.later().toSorted((a, b) => a.at.getTime() - b.at.getTime());
    if (!next) throw new Error('nothing is to be done any more');
    const step = Math.ceil((next.at.getTime() - app.operate.now().getTime()) / 1000);
    seconds += step;
    app.pass(step / 3600);
    await app.work();
  }
  return seconds;
}

test('a known leak: private within 10 s, since nothing waits and little is asked before', async () => {
  await leak();
  await hear();
  const before = app.github.requests.length;
  app.github.setVisibility(shop, 'public');
  await hear();
  expect(shop.visibility).toBe('private');
  const asked = app.github.requests.slice(before);
  // Each takes GitHub a quarter of a second at most.
  expect(asked.findIndex(({ method, path }) => method === 'PATCH' && path === '/repos/acme/shop')).toBeLessThan(40);
});

test('without an event people are told within a minute', async () => {
  await leak();
  await hear();
  app.github.setVisibility(shop, 'public');
  await app.github.idle();
  // The events are lost; the App compares every quarter of an hour.
  await app.send({ kind: 'sync-repositories', installation: installation.id });
  await app.work();
  expect(await secondsUntil(() => issuesWith('publication').length > 0)).toBeLessThanOrEqual(60);
  expect(shop.visibility).toBe('public');
});

test('public and private again within a minute is told within a minute', async () => {
  await leak();
  await hear();
  app.github.setVisibility(shop, 'public');
  app.github.setVisibility(shop, 'private');
  await hear();
  expect(await secondsUntil(() => issuesWith('publication').length > 0)).toBeLessThanOrEqual(60);
  expect(await actions()).toEqual(['publication-reported']);
});

test('a crash after the repository was made private, before that was written down: it was us, and is told once', async () => {
  await leak();
  await hear();
  app.github.setVisibility(shop, 'public');
  app.github.faults.add({ method: 'PATCH', path: /^\/repos\/acme\/shop$/, answer: 'drop-answer' });
  await app.hear('public');
  expect(app.failures.splice(0)).toMatchObject([{ job: { kind: 'guard-publication' } }]);
  expect(shop.visibility).toBe('private');
  // As the queue does.
  await app.send({ kind: 'guard-publication', installation: installation.id, repository: shop.id });
  await hear();
  expect(await actions()).toEqual(['repository-made-private']);
  expect(issuesWith('publication')).toHaveLength(1);
});

test('another App switches off the ruleset and the check comes back; what an App does is no better than what people do', async () => {
  await hear();
  const other = await app.github.createApp({ owner: acme, name: 'Helper', permissions: { administration: 'write' } });
  const [ruleset] = shop.rulesets.values();
  if (ruleset) app.github.updateRuleset(ruleset, { enforcement: 'disabled' }, other.bot);
  await hear();
  expect([...shop.rulesets.values()].map(({ content }) => content.enforcement)).toEqual(['active']);
  expect(await findDecisions(app.db, { actions: ['settings-fixed'] })).toContainEqual(
    expect.objectContaining({ repository_id: shop.id }),
  );
});

test("an admin who takes the App's access away is told of, and what was done before stays", async () => {
  await app.github.changeSettings(shop, { keys: [key] });
  await hear();
  expect(issuesWith(`posture=repository:${shop.id} `)).toMatchObject([{ state: 'open' }]);
  app.github.selectRepositories(installation, [security]);
  await hear();
  expect(await findRepository(app.db, shop.id)).toMatchObject({ state: 'removed' });
  expect(await findDecisions(app.db, { actions: ['repository-removed'] })).toContainEqual(
    expect.objectContaining({ repository_id: shop.id }),
  );
  expect(issuesWith(`posture=repository:${shop.id} `)).toMatchObject([{ state: 'open' }]);
});

test('a renamed repository keeps its one issue, which has the new name', async () => {
  await app.github.changeSettings(shop, { keys: [key] });
  await hear();
  app.github.rename(shop, 'store');
  await hear();
  await app.send({ kind: 'audit-settings', installation: installation.id, repository: shop.id });
  await app.work();
  expect(issuesWith(`posture=repository:${shop.id} `).map(({ title }) => title)).toEqual([
    'Leakwarden: 1 setting to fix in acme/store',
  ]);
});

test('a public repository that was transferred is not looked after for its old owner, though everybody sees it', async () => {
  await hear();
  app.github.setVisibility(shop, 'public');
  await hear();
  app.github.transfer(shop, app.github.createUser('otto'));
  await app.github.changeSettings(shop, { hasWiki: true });
  await app.send({ kind: 'audit-settings', installation: installation.id, repository: shop.id });
  await hear();
  expect(await findRepository(app.db, shop.id)).toMatchObject({ state: 'removed', owner: 'acme' });
  expect(shop.settings.hasWiki).toBe(true);
});

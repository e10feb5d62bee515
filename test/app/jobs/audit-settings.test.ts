/** The one issue about the settings of a repository: what it lists, when it closes, what is news, where it may stand. */
import { beforeEach, describe, expect, test } from 'vitest';
import { undo } from '../../../app/operate/undo.ts';
import { findDecisions, findPosture, listSettingsChanges } from '../../../app/store/index.ts';
import { manifestPermissions, startTestApp, type TestApp } from '../../support/jobs.ts';
import type { Account, Comment, Installation, Issue, Repository, Visibility } from '../../github/index.ts';

const file = '.github/leakwarden.yml';
const key = (id: number, title: string) => ({
  id,
  title,
  readOnly: false,
  createdAt: '2026-01-02T03:04:05Z',
  lastUsed: null,
  enabled: true,
});

let app: TestApp;
let acme: Account;
let installation: Installation;

async function start(permissions?: Readonly<Record<string, 'read' | 'write'>>): Promise<void> {
  app = await startTestApp(permissions && { permissions });
  acme = app.github.createOrganization('acme', app.github.createUser('olga'));
  installation = app.github.installApp(app.app, acme);
}

async function enrol(configuration: string, visibility: Visibility = 'private'): Promise<Repository> {
  const files = { [file]: configuration };
  const shop = await app.github.createRepository({ owner: acme, name: 'shop', visibility, files });
  await app.github.changeSettings(shop, { dependabotAlerts: true });
  await app.send({ kind: 'sync-repositories', installation: installation.id });
  await app.work();
  await app.hear('ping');
  expect(app.failures).toEqual([]);
  return shop;
}

const issuesIn = (place: Repository): Issue[] =>
  [...place.issues.values()].filter(({ pull, title }) => pull === null && !title.includes('first scan'));
const commentsIn = (place: Repository): Comment[] => [...place.comments.values()];
const ticks = ({ body }: Issue): readonly string[] => (body ?? '').match(/^- \[.\] .*$/gm) ?? [];

async function audit(shop: Repository): Promise<void> {
  await app.send({ kind: 'audit-settings', installation: installation.id, repository: shop.id });
  await app.work();
  expect(app.failures).toEqual([]);
}

const issues = 'settings: { policies: { deploy-keys: issue, dependabot-alerts: issue } }\n';

describe('in a private repository', () => {
  let shop: Repository;
  beforeEach(async () => {
    await start();
    shop = await enrol(issues);
    expect(issuesIn(shop)).toHaveLength(0);
  });

  test('what fails is one issue, and looking again changes nothing', async () => {
    await app.github.changeSettings(shop, { keys: [key(71, 'CI')] });
    await app.hear();
    const [issue] = issuesIn(shop);
    expect(issue).toMatchObject({ state: 'open', title: 'Leakwarden: 1 setting to fix in acme/shop' });
    const before = app.github.requests.length;
    await audit(shop);
    const written = app.github.requests.slice(before).filter(({ method }) => method !== 'GET');
    expect(written.filter(({ path }) => path !== '/graphql')).toEqual([]);
    expect(issuesIn(shop)).toHaveLength(1);
    expect(commentsIn(shop)).toHaveLength(0);
  });

  test('what was fixed is ticked, and the issue closes; it opens again with what fails again', async () => {
    await app.github.changeSettings(shop, { keys: [key(71, 'CI')], dependabotAlerts: false });
    await app.hear();
    await app.github.changeSettings(shop, { keys: [] });
    await app.hear();
    const [issue] = issuesIn(shop);
    expect(issue && ticks(issue).filter((line) => line.startsWith('- [x]'))).toHaveLength(1);
    await app.github.changeSettings(shop, { dependabotAlerts: true });
    await audit(shop);
    expect(issuesIn(shop)).toMatchObject([{ state: 'closed' }]);
    await app.github.changeSettings(shop, { keys: [key(72, 'CI')] });
    await app.hear();
    expect(issuesIn(shop)).toMatchObject([{ state: 'open' }]);
  });

  test('what became worse is one comment, and the next one waits for its day', async () => {
    await app.github.changeSettings(shop, { keys: [key(71, 'CI')] });
    await app.hear();
    expect(commentsIn(shop)).toHaveLength(0);
    await app.github.changeSettings(shop, { dependabotAlerts: false });
    await audit(shop);
    expect(commentsIn(shop)).toMatchObject([{ body: expect.stringContaining('1 setting became worse') }]);
    await app.github.changeSettings(shop, { dependabotAlerts: true });
    await audit(shop);
    await app.github.changeSettings(shop, { dependabotAlerts: false });
    await audit(shop);
    expect(commentsIn(shop)).toHaveLength(1);
    app.pass(25);
    await app.send({ kind: 'audit-repositories', installation: installation.id });
    await app.work();
    expect(commentsIn(shop)).toHaveLength(2);
  });

  test('what is only reported is in no issue', async () => {
    await app.github.changeSettings(shop, { forkingAllowed: true });
    await audit(shop);
    expect(issuesIn(shop)).toHaveLength(0);
  });

  test('what cannot be read any more is unknown, and the issue stays open', async () => {
    await app.github.changeSettings(shop, { keys: [key(71, 'CI')] });
    await app.hear();
    await app.github.changeSettings(shop, { keys: [] });
    app.github.faults.add({ path: /\/keys$/, answer: { status: 403, body: {} }, times: 100 });
    app.github.faults.add({ path: /\/graphql$/, answer: { status: 502, body: {} }, times: 100 });
    await audit(shop);
    const [issue] = issuesIn(shop);
    expect(issue).toMatchObject({ state: 'open', title: expect.stringContaining('unknown') });
  });

  test('made public: the issue is taken back', async () => {
    await app.github.changeSettings(shop, { keys: [key(71, 'CI')] });
    await app.hear();
    await app.github.changeSettings(shop, { dependabotAlerts: false });
    await audit(shop);
    app.github.setVisibility(shop, 'public');
    // Before anything else, also where no request is left for what nobody waits for.
    await app.send({ kind: 'redact-issues', installation: installation.id, repository: shop.id });
    await app.work();
    expect(issuesIn(shop)).toMatchObject([{ state: 'closed', title: 'Leakwarden' }]);
    expect(issuesIn(shop)[0]?.body).not.toContain('deploy');
    expect(commentsIn(shop)).toHaveLength(0);
  });
});

test('a file that was broken from the first commit on does not switch off what the organisation asks for', async () => {
  await start();
  await app.github.createRepository({ owner: acme, name: '.github-private', files: { [file]: issues } });
  const shop = await enrol('settings: [\n');
  await app.github.changeSettings(shop, { keys: [key(71, 'CI')] });
  await audit(shop);
  expect(issuesIn(shop).map(({ body }) => body)).toContainEqual(expect.stringContaining('deploy'));
});

describe('in a public repository', () => {
  test('an issue that GitHub does not let change is not forgotten, and taken back as soon as it may be', async () => {
    await start();
    const place = await app.github.createRepository({ owner: acme, name: 'leaks', visibility: 'private' });
    const shop = await enrol(`report: { repository: acme/leaks }\n${issues}`, 'public');
    await app.github.changeSettings(shop, { keys: [key(71, 'CI')] });
    await app.hear();
    place.hasIssues = false;
    await audit(shop);
    const [issue] = issuesIn(place);
    const known = { issue_repository_id: place.id, issue_number: issue?.number };
    expect(await findPosture(app.db, `repository:${shop.id}`)).toMatchObject(known);
    app.github.setVisibility(place, 'public');
    await app.hear();
    expect(app.failures).toEqual([]);
    expect(issue).toMatchObject({ state: 'open' });
    expect(app.later()).toMatchObject([{ job: { kind: 'redact-issues', repository: place.id } }]);
    place.hasIssues = true;
    app.pass(2);
    await app.hear();
    expect(issue).toMatchObject({ state: 'closed', title: 'Leakwarden' });
    expect(await findPosture(app.db, `repository:${shop.id}`)).toMatchObject({ issue_repository_id: null });
  });

  test('without a private place nothing is written, and the operator is told where people can read it', async () => {
    await start();
    const home = await app.github.createRepository({ owner: acme, name: '.github-private', visibility: 'private' });
    const shop = await enrol(issues, 'public');
    await app.github.changeSettings(shop, { keys: [key(71, 'CI')] });
    await app.hear();
    expect(issuesIn(shop)).toHaveLength(0);
    expect([...shop.advisories.values()]).toEqual([]);
    expect(await findPosture(app.db, `repository:${shop.id}`)).toMatchObject({ untold: true });
    const summary = [...home.issues.values()].find(({ title }) => title.includes('first scan'));
    expect(summary?.body).toContain('Nobody is notified about those of `acme/shop`');
  });

  test('the summary is taken back where it moves away, and where it became public', async () => {
    await start();
    const home = await app.github.createRepository({ owner: acme, name: '.github-private', visibility: 'private' });
    const place = await app.github.createRepository({ owner: acme, name: 'leaks', visibility: 'private' });
    const shop = await enrol(issues, 'public');
    await app.github.changeSettings(shop, { keys: [key(71, 'CI')] });
    await app.hear();
    const summaryIn = ({ issues: all }: Repository): Issue | undefined =>
      [...all.values()].find(({ body }) => body?.startsWith('<!-- leakwarden:summary='));
    const takenBack = { state: 'closed', title: 'Leakwarden', body: expect.not.stringContaining('shop') };
    expect(summaryIn(home)).toMatchObject({ state: 'open', body: expect.stringContaining('shop') });
    await app.github.push(home, 'main', { [file]: 'report: { repository: acme/leaks }\n' });
    await app.hear();
    await app.send({ kind: 'write-summary', installation: installation.id });
    app.pass(1);
    await app.work();
    expect(summaryIn(home)).toMatchObject(takenBack);
    expect(summaryIn(place)).toMatchObject({ state: 'open', body: expect.stringContaining('shop') });
    app.github.setVisibility(place, 'public');
    await app.hear();
    expect(app.failures).toEqual([]);
    expect(summaryIn(place)).toMatchObject(takenBack);
  });

  test('the issue stands in the repository that configuration names', async () => {
    await start();
    const place = await app.github.createRepository({ owner: acme, name: 'leaks', visibility: 'private' });
    const shop = await enrol(`report: { repository: acme/leaks }\n${issues}`, 'public');
    await app.github.changeSettings(shop, { keys: [key(71, 'CI')] });
    await app.hear();
    expect(issuesIn(shop)).toHaveLength(0);
    expect(issuesIn(place)).toMatchObject([{ title: expect.stringContaining('acme/shop') }]);
    app.github.setVisibility(place, 'public');
    await app.hear();
    expect(issuesIn(place)).toMatchObject([{ state: 'closed', title: 'Leakwarden' }]);
    expect(issuesIn(shop)).toHaveLength(0);
    expect(await findPosture(app.db, `repository:${shop.id}`)).toMatchObject({ untold: true });
  });
});

describe('the action fix', () => {
  const fix = 'report: { repository: acme/leaks }\nsettings: { policies: { wiki: fix } }\n';

  test('changes the setting, writes it down, and an operator undoes it; changed back, it is left for a day', async () => {
    await start({ ...manifestPermissions, administration: 'write' });
    const place = await app.github.createRepository({ owner: acme, name: 'leaks', visibility: 'private' });
    const shop = await enrol(fix, 'public');
    expect(shop.settings.hasWiki).toBe(false);
    expect(issuesIn(place)).toEqual([]);
    const [change] = await listSettingsChanges(app.db);
    expect(change).toMatchObject({ name: 'acme/shop', policy: 'wiki' });
    expect(await findDecisions(app.db, { actions: ['settings-fixed'] })).toHaveLength(1);

    const left = await undo(app.operate, { id: change?.id ?? 0, actor: 'olga' });
    expect(left).toEqual([]);
    expect(shop.settings.hasWiki).toBe(true);
    expect(await findDecisions(app.db, { actions: ['settings-undone'] })).toMatchObject([{ actor: 'olga' }]);

    await audit(shop);
    expect(shop.settings.hasWiki).toBe(true);
    expect(issuesIn(place)).toMatchObject([{ body: expect.stringContaining('it was changed back') }]);
    app.pass(25);
    await audit(shop);
    expect(shop.settings.hasWiki).toBe(false);
    expect(issuesIn(place)).toMatchObject([{ state: 'closed' }]);
  });

  test('what an operator undoes stays so for a day, however old the fix is', async () => {
    await start({ ...manifestPermissions, administration: 'write' });
    const place = await app.github.createRepository({ owner: acme, name: 'leaks', visibility: 'private' });
    const shop = await enrol(fix, 'public');
    app.pass(25);
    const [change] = await listSettingsChanges(app.db);
    await undo(app.operate, { id: change?.id ?? 0, actor: 'olga' });
    await audit(shop);
    expect(shop.settings.hasWiki).toBe(true);
    expect(issuesIn(place)).toMatchObject([{ body: expect.stringContaining('it was changed back') }]);
    app.pass(25);
    await audit(shop);
    expect(shop.settings.hasWiki).toBe(false);
  });

  // A 409 is what GitHub answers to a setting that the organisation does not allow.
  test.each([409, 410])('what GitHub refuses with %i is told like what only has an issue', async (status) => {
    await start({ ...manifestPermissions, administration: 'write' });
    app.github.faults.add({ method: 'PATCH', path: /\/shop$/, answer: { status, body: {} } });
    const place = await app.github.createRepository({ owner: acme, name: 'leaks', visibility: 'private' });
    const shop = await enrol(fix, 'public');
    expect(shop.settings.hasWiki).toBe(true);
    expect(issuesIn(place)).toMatchObject([{ title: 'Leakwarden: 1 setting to fix in acme/shop' }]);
    expect(await listSettingsChanges(app.db)).toEqual([]);
    await audit(shop);
    expect(shop.settings.hasWiki).toBe(false);
  });

  test('the ruleset that requires the check is made, and repaired a day after somebody switched it off', async () => {
    await start({ ...manifestPermissions, administration: 'write' });
    const shop = await enrol('settings: { policies: { required-check: fix } }\n');
    const enforcements = (): readonly string[] => [...shop.rulesets.values()].map(({ content }) => content.enforcement);
    expect(enforcements()).toEqual(['active']);
    for (const ruleset of shop.rulesets.values()) app.github.updateRuleset(ruleset, { enforcement: 'disabled' }, acme);
    await audit(shop);
    expect(enforcements()).toEqual(['disabled']);
    expect(issuesIn(shop)).toMatchObject([{ body: expect.stringContaining('it was changed back') }]);
    app.pass(25);
    await audit(shop);
    expect(enforcements()).toEqual(['active']);
    const [repaired, made] = await listSettingsChanges(app.db);
    await undo(app.operate, { id: repaired?.id ?? 0, actor: 'olga' });
    expect(enforcements()).toEqual(['disabled']);
    await undo(app.operate, { id: made?.id ?? 0, actor: 'olga' });
    expect(enforcements()).toEqual([]);
  });

  test('without the permission nothing is changed, and the issue says what fails', async () => {
    await start();
    const place = await app.github.createRepository({ owner: acme, name: 'leaks', visibility: 'private' });
    const shop = await enrol(fix, 'public');
    expect(shop.settings.hasWiki).toBe(true);
    expect(issuesIn(place)).toHaveLength(1);
    await expect(undo(app.operate, { id: 7, actor: 'olga' })).rejects.toThrow('there is no change 7');
  });
});

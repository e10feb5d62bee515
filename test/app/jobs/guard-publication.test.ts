/** A repository is made public: private again where that is asked for and proven, and people are told once, never in public. */
import { beforeEach, describe, expect, test } from 'vitest';
import { findDecisions, findRepository, type StoredDecision } from '../../../app/store/index.ts';
import { startTestApp, type TestApp } from '../../support/jobs.ts';
import { awsKey, githubToken } from '../../support/secrets.ts';
import { readManifest } from '../../support/manifest.ts';
import type { Account, Installation, Issue, Pull, Repository } from '../../github/index.ts';

let app: TestApp;
let olga: Account;
let acme: Account;
let installation: Installation;
/** The private place of the organisation. */
let home: Repository;
/** Caches whose whole history was scanned in the slow lane. */
const swept: string[] = [];

const contain = 'settings: { contain: true }\n';

beforeEach(async () => {
  const permissions = { ...readManifest().default_permissions, administration: 'write' as const };
  app = await startTestApp({ permissions, onSweep: ({ path }) => void swept.push(path) });
  olga = app.github.createUser('olga');
  acme = app.github.createOrganization('acme', olga);
  installation = app.github.installApp(app.app, acme);
});

/** @param organisation the configuration of all */
async function settle(organisation: string): Promise<void> {
  home = await app.github.createRepository({
    owner: acme,
    name: '.github-private',
    files: { '.github/leakwarden.yml': organisation },
  });
  await app.send({ kind: 'sync-repositories', installation: installation.id });
  await hear();
}

async function hear(...events: readonly string[]): Promise<void> {
  await app.hear(...events);
  expect(app.failures).toEqual([]);
}

/** Its history holds a token, its files do not. */
async function makeRepository(files: Readonly<Record<string, string>> = {}): Promise<Repository> {
  const repository = await app.github.createRepository({
    owner: acme,
    name: 'shop',
    files: { 'README.md': '# Shop\n', ...files },
  });
  await app.github.push(repository, 'main', { 'old.env': `TOKEN=${githubToken('history')}\n` });
  await app.github.push(repository, 'main', { 'old.env': null });
  return repository;
}

const makeClean = (): Promise<Repository> =>
  app.github.createRepository({ owner: acme, name: 'shop', files: { 'README.md': '# Shop\n' } });

async function openWithToken(repository: Repository): Promise<Pull> {
  await app.github.push(repository, 'topic', { 'a.env': `TOKEN=${githubToken('stranger')}\n` });
  return app.github.openPull(repository, { head: 'topic' });
}

async function publish(repository: Repository): Promise<void> {
  app.github.setVisibility(repository, 'public');
  await hear();
}

const storiesIn = (repository: Repository): Issue[] =>
  [...repository.issues.values()].filter(({ body }) => body?.startsWith('<!-- leakwarden:publication='));
const decisions = (): Promise<StoredDecision[]> =>
  findDecisions(app.db, { actions: ['repository-made-private', 'publication-reported'] });

describe('where the organisation asks for it', () => {
  beforeEach(() => settle(contain));

  test('a repository with a proven token in its history is private again, and that is told once', async () => {
    const shop = await makeRepository();
    await hear();
    swept.length = 0;
    await publish(shop);
    expect(shop.visibility).toBe('private');
    expect(swept).toEqual([]);
    expect(await findRepository(app.db, shop.id)).toMatchObject({ visibility: 'private' });
    const [story, ...others] = storiesIn(shop);
    expect(others).toEqual([]);
    expect(story?.title).toBe('Leakwarden made acme/shop private again');
    expect(story?.body).toMatch(/`LW-\w{8}` \*\*critical\*\*/);
    expect(story?.body).toContain('stars and watchers');
    expect(story?.body).toContain('leaves them public');
    expect(storiesIn(home)).toEqual([]);
    expect(await decisions()).toMatchObject([{ action: 'repository-made-private', repository_id: shop.id }]);
    await hear();
    await app.send({ kind: 'guard-publication', installation: installation.id, repository: shop.id });
    await app.work();
    expect(storiesIn(shop)).toHaveLength(1);
    expect(await decisions()).toHaveLength(1);
  });

  test('one that was never scanned is scanned at once, not behind other histories', async () => {
    const shop = await makeRepository();
    await app.github.idle();
    app.github.setVisibility(shop, 'public');
    await hear('public', 'repository');
    expect(shop.visibility).toBe('private');
    expect(swept.filter((path) => path.includes(`/${shop.id}/`))).toEqual([]);
    expect(storiesIn(shop)).toHaveLength(1);
  });

  test('a file of its own does not switch it off', async () => {
    const shop = await makeRepository({ '.github/leakwarden.yml': 'settings: { contain: false }\n' });
    await publish(shop);
    expect(shop.visibility).toBe('private');
  });

  test('nor does a file that is broken', async () => {
    const shop = await makeRepository();
    await hear();
    await app.github.push(shop, 'main', { '.github/leakwarden.yml': 'settings: [\n' });
    await publish(shop);
    expect(shop.visibility).toBe('private');
  });

  test('nor does one that was broken from the first commit on', async () => {
    const shop = await makeRepository({ '.github/leakwarden.yml': 'settings: [\n' });
    await hear();
    await publish(shop);
    expect(shop.visibility).toBe('private');
    expect(storiesIn(shop)).toHaveLength(1);
  });

  test('nor does one that GitHub does not show', async () => {
    const shop = await makeRepository({ '.github/leakwarden.yml': 'report: { labels: [leak] }\n' });
    await app.github.idle();
    app.github.setVisibility(shop, 'public');
    app.github.faults.add({ path: /^\/repos\/acme\/shop\/contents\//, answer: { status: 403, body: {} }, times: 100 });
    await app.hear('public', 'repository');
    expect(shop.visibility).toBe('private');
  });

  test('what only a pull request holds is no proof', async () => {
    const shop = await makeRepository();
    await hear();
    const unmerged = JSON.stringify({ pull: 1, head: 'a'.repeat(40), branch: 'topic' });
    await app.db.updateTable('leak').set({ unmerged }).execute();
    await publish(shop);
    expect(shop.visibility).toBe('public');
    expect(storiesIn(home)).toHaveLength(1);
  });

  test('nor is what was pushed away before it was made public', async () => {
    const shop = await app.github.createRepository({ owner: acme, name: 'shop', files: { 'README.md': '# Shop\n' } });
    await app.github.push(shop, 'old', { 'old.env': `TOKEN=${githubToken('history')}\n` });
    await hear();
    // As if the last look had been before.
    await app.db
      .updateTable('leak_sight')
      .set({ looked_at: new Date(0) })
      .execute();
    await app.github.setBranch(shop, 'old', null);
    await app.github.idle();
    app.github.setVisibility(shop, 'public');
    await hear('public', 'repository');
    expect(shop.visibility).toBe('public');
  });

  test('nor is what the scan itself finds first in a pull request', async () => {
    const shop = await makeClean();
    await openWithToken(shop);
    // As that of a fork: no branch of the repository holds it.
    await app.github.setBranch(shop, 'topic', null);
    await app.github.idle();
    app.github.setVisibility(shop, 'public');
    await hear('public', 'repository');
    expect(shop.visibility).toBe('public');
    expect(storiesIn(home).map(({ body }) => body)).toEqual([expect.stringContaining('nothing critical is proven')]);
  });

  test('what was merged is', async () => {
    const shop = await makeClean();
    const pull = await openWithToken(shop);
    expect(await app.github.merge(pull, olga)).toMatchObject({ status: 200 });
    await app.github.idle();
    app.github.setVisibility(shop, 'public');
    await hear('public', 'repository');
    expect(shop.visibility).toBe('private');
  });

  test('made public again by a person it stays public, and that is told', async () => {
    const shop = await makeRepository();
    await publish(shop);
    await publish(shop);
    expect(shop.visibility).toBe('public');
    expect((await decisions()).map(({ action }) => action)).toEqual([
      'repository-made-private',
      'publication-reported',
    ]);
    expect(storiesIn(home).map(({ body }) => body)).toEqual([
      expect.stringContaining('made public again after Leakwarden had made it private'),
    ]);
    // Written there while it was private.
    expect(storiesIn(shop)).toMatchObject([{ state: 'closed', title: 'Leakwarden' }]);
    expect(storiesIn(shop)[0]?.body).not.toMatch(/LW-|critical/);
  });

  test('an event that comes an hour late leads to no change', async () => {
    const shop = await makeRepository();
    await hear();
    app.github.setVisibility(shop, 'public');
    await app.github.idle();
    await app.send({ kind: 'sync-repositories', installation: installation.id });
    await app.work();
    app.pass(2);
    await hear();
    expect(shop.visibility).toBe('public');
    expect(storiesIn(home)[0]?.body).toMatch(/no event says|more than an hour/);
    expect(storiesIn(home)).toHaveLength(1);
  });

  test('found without an event people are told, and nothing is changed', async () => {
    const shop = await makeRepository();
    await hear();
    app.github.setVisibility(shop, 'public');
    await app.github.idle();
    await app.send({ kind: 'sync-repositories', installation: installation.id });
    await app.work();
    expect(storiesIn(home)).toEqual([]);
    app.pass(0.01);
    await app.work();
    expect(shop.visibility).toBe('public');
    expect(storiesIn(home)[0]?.body).toContain('no event says when it was made public');
  });

  test('what was public for a moment is told, and not called ours', async () => {
    const shop = await makeRepository();
    await hear();
    app.github.setVisibility(shop, 'public');
    app.github.setVisibility(shop, 'private');
    await hear();
    // GitHub may say private when it is public already.
    expect(storiesIn(shop)).toEqual([]);
    app.pass(0.01);
    await app.work();
    expect(await decisions()).toMatchObject([{ action: 'publication-reported' }]);
    expect(storiesIn(shop).map(({ body }) => body)).toEqual([
      expect.stringContaining('somebody made it private again'),
    ]);
  });

  test('one that is renamed in the meantime is found', async () => {
    const shop = await makeRepository();
    await hear();
    app.github.setVisibility(shop, 'public');
    app.github.rename(shop, 'store');
    await hear();
    expect(shop.visibility).toBe('private');
    expect(storiesIn(shop)).toHaveLength(1);
  });

  test('what is only likely is told, and a clean one is left alone', async () => {
    const likely = await app.github.createRepository({
      owner: acme,
      name: 'likely',
      files: { 'a.env': `AWS_ACCESS_KEY_ID=${awsKey('likely')}\n` },
    });
    const clean = await app.github.createRepository({
      owner: acme,
      name: 'clean',
      files: { 'README.md': '# Clean\n' },
    });
    await hear();
    await publish(likely);
    await publish(clean);
    expect([likely.visibility, clean.visibility]).toEqual(['public', 'public']);
    expect(storiesIn(home).map(({ title }) => title)).toEqual(['acme/likely was made public with 1 leak']);
    expect(storiesIn(likely)).toEqual([]);
  });
});

test('where nobody asks for it people are told at once, in the private place', async () => {
  await settle('enforce: { mode: block }\n');
  const shop = await makeRepository();
  await hear();
  await publish(shop);
  expect(shop.visibility).toBe('public');
  const [story, ...others] = storiesIn(home);
  expect(others).toEqual([]);
  expect(story?.title).toBe('acme/shop was made public with 1 leak');
  expect(story?.body).toContain('not configured');
  expect(storiesIn(shop)).toEqual([]);
  expect(await decisions()).toMatchObject([{ action: 'publication-reported', reason: expect.stringContaining('LW-') }]);
});

test.each(['known', 'found out'])('without the right people are told: it is %s', async (how) => {
  const { administration: _, ...rest } = installation.permissions;
  installation.permissions = rest;
  await settle(contain);
  const shop = await makeRepository();
  await hear();
  if (how === 'found out') {
    const permissions = JSON.stringify({ ...rest, administration: 'write' });
    await app.db.updateTable('installation').set({ permissions }).execute();
  }
  await publish(shop);
  expect(shop.visibility).toBe('public');
  expect(storiesIn(home).map(({ body }) => body)).toEqual([expect.stringContaining('“Administration: write”')]);
  expect(await decisions()).toMatchObject([{ action: 'publication-reported' }]);
});

describe('an archived repository that is made public keeps its issues', () => {
  const textsIn = (repository: Repository): Issue[] =>
    [...repository.issues.values()].filter(({ title, state }) => title !== 'Leakwarden' && state === 'open');

  /** Its leak is likely only, so that nothing makes it private again. */
  async function archive(): Promise<Repository> {
    const files = { 'a.env': `AWS_ACCESS_KEY_ID=${awsKey('likely')}\n` };
    const shop = await app.github.createRepository({ owner: acme, name: 'shop', files });
    await hear();
    expect(textsIn(shop)).toHaveLength(1);
    app.github.archive(shop);
    await hear();
    return shop;
  }

  test('only until the App has opened it for a moment, where it may', async () => {
    await settle(contain);
    const shop = await archive();
    await publish(shop);
    expect(textsIn(shop)).toEqual([]);
    expect(shop.archived).toBe(true);
    expect(app.later()).toEqual([]);
  });

  const patch = { method: 'PATCH', path: /^\/repos\/acme\/shop$/ } as const;

  /** The App opens it, and dies before it has archived it again. */
  async function dieOpen(): Promise<Repository> {
    const shop = await archive();
    // The second of the two: the App has taken the texts back.
    app.github.faults.add({ ...patch, answer: { status: 502, body: {} }, skip: 1 });
    app.github.setVisibility(shop, 'public');
    await app.hear();
    expect(app.failures.splice(0)).toHaveLength(1);
    expect(shop.archived).toBe(false);
    return shop;
  }

  async function tryAgain(shop: Repository): Promise<void> {
    await app.send({ kind: 'redact-issues', installation: installation.id, repository: shop.id });
    await app.work();
  }

  test('also where it died before it was archived again', async () => {
    await settle(contain);
    const shop = await dieOpen();
    await tryAgain(shop);
    expect(textsIn(shop)).toEqual([]);
    expect(shop.archived).toBe(true);
  });

  test.each<[string, (shop: Repository) => void]>([
    ['it is private by then', (shop) => app.github.setVisibility(shop, 'private')],
    ['its issues are switched off by then', (shop) => void (shop.hasIssues = false)],
  ])('and is archived again then where %s, and not when people use it later', async (_, change) => {
    await settle(contain);
    const shop = await dieOpen();
    change(shop);
    await tryAgain(shop);
    expect(shop.archived).toBe(true);
    app.github.archive(shop, false);
    shop.hasIssues = true;
    app.github.setVisibility(shop, 'public');
    await tryAgain(shop);
    expect(shop.archived).toBe(false);
  });

  test('but not when it has been open for more than a day', async () => {
    await settle(contain);
    const shop = await dieOpen();
    app.pass(25);
    await tryAgain(shop);
    expect(shop.archived).toBe(false);
    app.pass(-25);
    await tryAgain(shop);
    expect(shop.archived).toBe(false);
  });

  test('and is not opened where nothing is left to take back', async () => {
    await settle(contain);
    const shop = await archive();
    await publish(shop);
    app.github.faults.add({ ...patch, answer: { status: 502, body: {} }, times: 9 });
    await tryAgain(shop);
    expect(app.failures).toEqual([]);
    expect(shop.archived).toBe(true);
  });

  test('and else people are told, and asked for nothing twice', async () => {
    // Twice on one day, at whatever hour this runs.
    const hour = new Date().getUTCHours();
    if (hour > 20) app.pass(12 - hour);
    await settle('enforce: { mode: block }\n');
    const shop = await archive();
    await publish(shop);
    expect(textsIn(shop)).toHaveLength(1);
    const told = (): Issue[] => storiesIn(home).filter(({ title }) => title.includes('can be read by everybody'));
    expect(told()).toHaveLength(1);
    app.pass(2);
    await app.work();
    expect(told()).toHaveLength(1);
    expect(await findDecisions(app.db, { actions: ['issues-kept-public'] })).toHaveLength(1);
    app.github.archive(shop, false);
    app.pass(2);
    await hear();
    expect(textsIn(shop)).toEqual([]);
  });
});

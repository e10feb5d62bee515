import { describe, expect, test } from 'vitest';
import {
  memoryCache,
  openSettings,
  readAllSettings,
  readOrganisationSettings,
  type RepositorySettings,
} from '../../../../github/index.ts';
import { clientWith, makeScene } from '../../../github/support.ts';
import { drain } from '../../support.ts';
import { makeShop, reading } from './scene.ts';

const known = (value: unknown): object => ({ known: true, value });
const needs = (permission: string): object => ({ known: false, because: 'permission', needs: permission });
const asInstallation = { login: 'acme', isInstallation: true } as const;

describe('an organisation', () => {
  test('everything an App may read', async () => {
    const { github, client, organization, owner } = await makeShop();
    const [ada, ben] = [github.createUser('ada'), github.createUser('bob')];
    github.changeOrganization(organization, {
      defaultRepositoryPermission: 'write',
      membersChangeVisibility: false,
      withoutTwoFactor: [ada],
      insecureTwoFactor: [ada, ben],
      pushProtection: true,
      hooks: [{ id: 5, url: 'http://hooks.example', secret: false, insecureSsl: false, active: true }],
    });
    expect(await readOrganisationSettings(openSettings(client), 'acme')).toMatchObject({
      login: 'acme',
      defaultRepositoryRole: known('write'),
      membersChangeVisibility: known(false),
      membersCreatePublicRepositories: known(true),
      requiresTwoFactor: known(false),
      withoutTwoFactor: known(['ada', 'bob']),
      owners: known([owner.login]),
      outsideCollaborators: known(['ben']),
      secretScanningForNew: known(false),
      pushProtectionForNew: known(true),
      actions: { tokenPermission: known('read'), allowed: known('all') },
      webhooks: known([{ host: 'hooks.example', usesTls: false }]),
      runnerGroups: known([{ name: 'Default', allowsPublicRepositories: false, forAllRepositories: true }]),
      apps: known([{ slug: 'leakwarden', allRepositories: true, writes: [] }]),
    });
  });

  test('what an App may not read says what it needs', async () => {
    const { client } = await makeShop('private', { contents: 'read' });
    expect(await readOrganisationSettings(openSettings(client), 'acme')).toMatchObject({
      defaultRepositoryRole: needs('organization_administration:read'),
      withoutTwoFactor: needs('members:read'),
      actions: { tokenPermission: needs('organization_administration:read') },
      webhooks: needs('organization_hooks:read'),
      runnerGroups: needs('organization_self_hosted_runners:read'),
    });
  });
});

describe('all repositories of an organisation', () => {
  test('each as for itself', async () => {
    const { github, client, organization } = await makeShop();
    const spare = await github.createRepository({ owner: organization, name: 'spare' });
    const reader = openSettings(client);
    const all = await drain(readAllSettings(reader, asInstallation));
    expect(all.map(({ repo }) => repo)).toEqual(['shop', 'spare']);
    expect(all[0]).toMatchObject({
      teams: known([{ slug: 'release', role: 'write' }]),
      deployKeys: known([{ id: 71 }, { id: 72 }]),
      workflows: known([{ checksOutForeignHead: true }]),
    });
    expect(all[1]).toMatchObject({ id: spare.id, teams: known([]), deployKeys: known([]) });
    expect(reader.requests.graph).toBeLessThanOrEqual(3);
  });

  test('of an App only those it is installed on', async () => {
    const { github, client, organization, installation, shop } = await makeShop();
    await github.createRepository({ owner: organization, name: 'other', visibility: 'public' });
    github.selectRepositories(installation, [shop]);
    const all = await drain(readAllSettings(openSettings(client), asInstallation));
    expect(all.map(({ repo }) => repo)).toEqual(['shop']);
  });

  test('what is refused in one repository is read in the others', async () => {
    const { github, organization, shop } = await makeShop();
    await github.createRepository({ owner: organization, name: 'strange', visibility: 'public' });
    const cleo = github.createUser('cleo');
    github.grant(shop, cleo, 'admin');
    const asCleo = openSettings(clientWith(github, github.tokenOf(cleo)));
    const all = await drain(readAllSettings(asCleo, { login: 'acme', isInstallation: false }));
    expect(all).toMatchObject([
      { repo: 'shop', dependabotAlerts: known(true), webhooks: known([{}, {}]) },
      {
        repo: 'strange',
        dependabotAlerts: needs('vulnerability_alerts:read'),
        webhooks: needs('repository_hooks:read'),
      },
    ]);
  });

  test('what the organisation forbids is not asked of each', async () => {
    const { github, client, organization, shop } = await makeShop();
    const asked = (): readonly string[] => github.requests.map(({ path }) => path);
    await drain(readAllSettings(openSettings(client), asInstallation));
    expect(asked()).not.toContain('/repos/acme/shop/actions/permissions/workflow');
    const { actions } = organization.settings;
    github.changeOrganization(organization, { actions: { ...actions, tokenPermission: 'write' } });
    await drain(readAllSettings(openSettings(client), asInstallation));
    expect(asked()).toContain('/repos/acme/shop/actions/permissions/workflow');
    expect(shop.settings.actions.tokenPermission).toBe('read');
  });

  test('a used-up limit leaves the rest unknown, and names every repository', async () => {
    const { github, client, organization, installation } = await makeScene({ permissions: reading });
    for (const name of ['a', 'b', 'c', 'd'])
      await github.createRepository({ owner: organization, name, files: { 'a.txt': name } });
    github.setLimit(installation, { remaining: 12, resetInSeconds: 600 });
    const reader = openSettings(client);
    const all: readonly RepositorySettings[] = await drain(readAllSettings(reader, asInstallation));
    expect(all.map(({ repo }) => repo)).toEqual(['a', 'b', 'c', 'd']);
    expect(all[0]).toMatchObject({ webhooks: known([]) });
    expect(all[3]).toMatchObject({ webhooks: { because: 'limit' }, actions: { enabled: { because: 'limit' } } });
    expect(reader.usedUp.has('rest')).toBe(true);
  });

  test('a second audit of what did not change counts no request', async () => {
    const { client } = await makeShop();
    const cache = memoryCache();
    await drain(readAllSettings(openSettings(client, cache), asInstallation));
    const again = openSettings(client, cache);
    await drain(readAllSettings(again, asInstallation));
    expect(again.requests).toMatchObject({ rest: 0 });
  });
});

/** Each change that a policy plans is one that GitHub takes, after which the policy passes; undone, all is as before. */
import { expect, test } from 'vitest';
import { undo } from '../../../app/operate/undo.ts';
import { listSettingsChanges } from '../../../app/store/index.ts';
import { policies } from '../../../gate/policies/index.ts';
import { manifestPermissions, startTestApp, type TestApp } from '../../support/jobs.ts';
import type { Account, Installation, Repository } from '../../github/index.ts';

const file = '.github/leakwarden.yml';

interface Scene {
  readonly app: TestApp;
  readonly acme: Account;
  readonly installation: Installation;
  readonly shop: Repository;
  readonly vault: Repository;
}

async function startWeak(): Promise<Scene> {
  const app = await startTestApp({
    permissions: { ...manifestPermissions, administration: 'write', organization_administration: 'write' },
  });
  const { github } = app;
  const acme = github.createOrganization('acme', github.createUser('olga'));
  github.changeOrganization(acme, {
    defaultRepositoryPermission: 'write',
    membersForkPrivateRepositories: true,
    actions: { ...acme.settings.actions, tokenPermission: 'write', mayApprove: true },
  });
  const files = { 'README.md': '# Shop\n' };
  const shop = await github.createRepository({ owner: acme, name: 'shop', visibility: 'public', files });
  const vault = await github.createRepository({ owner: acme, name: 'vault', files });
  const actions = { ...shop.settings.actions, tokenPermission: 'write', mayApprove: true } as const;
  const approval = 'first_time_contributors_new_to_github';
  await github.changeSettings(shop, { secretScanning: false, pushProtection: false });
  await github.changeSettings(shop, { actions: { ...actions, forkApproval: approval } });
  const privateForks = { run: true, writeTokens: true, secrets: true, approval: false };
  await github.changeSettings(vault, { forkingAllowed: true, actions: { ...vault.settings.actions, privateForks } });
  const installation = github.installApp(app.app, acme);
  return { app, acme, installation, shop, vault };
}

const stateOf = ({ acme, shop, vault }: Scene) =>
  structuredClone({
    // Written by nothing here, and not to be cloned.
    organisation: { ...acme.settings, withoutTwoFactor: [], insecureTwoFactor: [] },
    repositories: [shop, vault].map(({ settings }) => ({ ...settings, invitations: [] })),
    rulesets: [shop, vault].map(({ rulesets }) => rulesets.size),
  });

test('every policy that can be fixed is, and undone it is as before', async () => {
  const scene = await startWeak();
  const { app, acme, installation } = scene;
  const before = stateOf(scene);
  await app.github.createRepository({
    owner: acme,
    name: '.github-private',
    files: { [file]: 'settings: { default: fix }\n' },
  });
  await app.send({ kind: 'sync-repositories', installation: installation.id });
  await app.hear();
  await app.send({ kind: 'audit-organisation', installation: installation.id });
  await app.work();
  expect(app.failures).toEqual([]);

  const changes = await listSettingsChanges(app.db);
  const fixable = policies.filter(({ change }) => change !== undefined);
  expect(new Set(changes.map(({ policy }) => policy))).toEqual(new Set(fixable.map(({ id }) => id)));
  expect(app.github.requests.filter(({ method, status }) => method !== 'GET' && status >= 400)).toEqual([]);

  for (const { id } of changes) await undo(app.operate, { id, actor: 'olga' });
  expect(await listSettingsChanges(app.db)).toEqual([]);
  expect(stateOf(scene)).toEqual(before);
});

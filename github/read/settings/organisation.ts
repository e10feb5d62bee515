/** The settings of an organisation. */
import type { Data } from '../../call.ts';
import { toId } from '../../ids.ts';
import { readOrganisationFloor } from './actions.ts';
import { get, list, stated, toSetting, type SettingsReader } from './reader.ts';
import { known, unknown, type Setting } from './setting.ts';
import type { InstalledApp, OrganisationSettings, RunnerGroup } from './types.ts';
import { readOrganisationWebhooks } from './webhooks.ts';

const administration = 'organization_administration:read';

/** @throws GitHubProblem where not even its name can be read */
export async function readOrganisationSettings(reader: SettingsReader, org: string): Promise<OrganisationSettings> {
  const raw = await get(reader, 'read the organisation', 'GET /orgs/{org}', { org });
  const role = shown(raw.default_repository_permission);
  return {
    login: stated(raw.login),
    url: `${new URL(stated(raw.html_url)).origin}/organizations/${raw.login}`,
    defaultRepositoryRole: role as OrganisationSettings['defaultRepositoryRole'],
    membersCreatePublicRepositories: shown(raw.members_can_create_public_repositories),
    membersChangeVisibility: shown(raw.members_can_change_repo_visibility),
    membersForkPrivateRepositories: shown(raw.members_can_fork_private_repositories),
    membersInviteOutsideCollaborators: shown(raw.members_can_invite_outside_collaborators),
    membersCreatePublicPages: shown(raw.members_can_create_public_pages),
    requiresTwoFactor: shown(raw.two_factor_requirement_enabled),
    withoutTwoFactor: await readWithoutTwoFactor(reader, org),
    owners: await readMembers(reader, org, { role: 'admin' }),
    outsideCollaborators: await readOutside(reader, org),
    ...(await readDefaults(reader, raw, org)),
    actions: (await readOrganisationFloor(reader, org)).actions,
    webhooks: await readOrganisationWebhooks(reader, org),
    runnerGroups: await readRunnerGroups(reader, org),
    apps: await readApps(reader, org),
  };
}

/** The greater part of the record is for owners, and for Apps that may read it. */
const shown = <T>(value: T | null | undefined): Setting<T> =>
  value === null || value === undefined ? unknown('permission', administration) : known(value);

type Filter = Readonly<{ role: 'admin' }> | Readonly<{ filter: '2fa_disabled' | '2fa_insecure' }>;

function readMembers(reader: SettingsReader, org: string, filter: Filter): Promise<Setting<readonly string[]>> {
  return toSetting(reader, 'members:read', () =>
    list(reader, ['list the members', 'GET /orgs/{org}/members', { org, ...filter }], (page) =>
      page.map(({ login }) => login),
    ),
  );
}

/** Both questions are for owners; others are refused as if the question were wrong. */
async function readWithoutTwoFactor(reader: SettingsReader, org: string): Promise<Setting<readonly string[]>> {
  const none = await readMembers(reader, org, { filter: '2fa_disabled' });
  if (!none.known) return none.because === 'failed' ? unknown('permission', 'members:read') : none;
  const insecure = await readMembers(reader, org, { filter: '2fa_insecure' });
  // Servers that do not tell them apart: those without any are known.
  if (!insecure.known) return insecure.because === 'failed' ? none : insecure;
  return known([...new Set([...none.value, ...insecure.value])]);
}

function readOutside(reader: SettingsReader, org: string): Promise<Setting<readonly string[]>> {
  return toSetting(reader, 'members:read', () =>
    list(reader, ['list the outside collaborators', 'GET /orgs/{org}/outside_collaborators', { org }], (page) =>
      page.map(({ login }) => login),
    ),
  );
}

type Defaults = Pick<OrganisationSettings, 'secretScanningForNew' | 'pushProtectionForNew'>;
type RawOrganisation = Data<'GET /orgs/{org}'>;
type RawDefault = Data<'GET /orgs/{org}/code-security/configurations/defaults'>[number];

/** By the configurations that took the place of the fields in the organisation's record, or by those. */
async function readDefaults(reader: SettingsReader, raw: RawOrganisation, org: string): Promise<Defaults> {
  const found = await toSetting(reader, administration, async () => {
    const route = 'GET /orgs/{org}/code-security/configurations/defaults';
    const all = await get(reader, 'read the defaults of new repositories', route, { org });
    return stated(Array.isArray(all) ? all : null);
  });
  const of = (field: 'secret_scanning' | 'secret_scanning_push_protection', old: boolean | undefined) =>
    found.known ? known(old === true || coversAll(found.value, field)) : old === undefined ? found : known(old);
  return {
    secretScanningForNew: of('secret_scanning', raw.secret_scanning_enabled_for_new_repositories),
    pushProtectionForNew: of(
      'secret_scanning_push_protection',
      raw.secret_scanning_push_protection_enabled_for_new_repositories,
    ),
  };
}

function coversAll(
  defaults: readonly RawDefault[],
  field: 'secret_scanning' | 'secret_scanning_push_protection',
): boolean {
  const covered = new Set(
    defaults
      .filter(({ configuration }) => configuration?.[field] === 'enabled')
      .map(({ default_for_new_repos: which }) => which),
  );
  return covered.has('all') || (covered.has('public') && covered.has('private_and_internal'));
}

function readRunnerGroups(reader: SettingsReader, org: string): Promise<Setting<readonly RunnerGroup[]>> {
  return toSetting(reader, 'organization_self_hosted_runners:read', () =>
    list(reader, ['list the groups of runners', 'GET /orgs/{org}/actions/runner-groups', { org }], (page) =>
      page.runner_groups.map((group) => ({
        name: group.name,
        allowsPublicRepositories: stated(group.allows_public_repositories),
        forAllRepositories: stated(group.visibility) === 'all',
      })),
    ),
  );
}

function readApps(reader: SettingsReader, org: string): Promise<Setting<readonly InstalledApp[]>> {
  return toSetting(reader, administration, () =>
    list(reader, ['list the installed Apps', 'GET /orgs/{org}/installations', { org }], (page) =>
      page.installations.map((installation) => ({
        slug: installation.app_slug,
        appId: toId(installation.app_id),
        allRepositories: stated(installation.repository_selection) === 'all',
        writes: Object.entries(installation.permissions)
          .filter(([, level]) => level !== 'read')
          .map(([name]) => name),
        suspended: installation.suspended_at !== null,
      })),
    ),
  );
}

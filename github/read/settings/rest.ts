/** The settings of a repository that only REST tells, one request each; lists as many as they have pages. */
import type { Where } from '../../client.ts';
import { toId } from '../../ids.ts';
import { get, list, stated, toSetting, type SettingsReader } from './reader.ts';
import { toRole } from './role.ts';
import { known, unknown, type Setting } from './setting.ts';
import type { Collaborator, DeployKey, Invitation, PagesSite, SelfHostedRunner, TeamAccess } from './types.ts';

export function readTeams(reader: SettingsReader, where: Where): Promise<Setting<readonly TeamAccess[]>> {
  return toSetting(reader, 'administration:read', () =>
    list(reader, ['list the teams', 'GET /repos/{owner}/{repo}/teams', where], (page) =>
      page.map(({ slug, permission, permissions }) => ({ slug, role: toRole(permission, permissions) })),
    ),
  );
}

/** Those that nobody answered. GitHub shows one that ran out for a while. */
export function readInvitations(reader: SettingsReader, where: Where): Promise<Setting<readonly Invitation[]>> {
  return toSetting(reader, 'administration:read', () =>
    list(reader, ['list the invitations', 'GET /repos/{owner}/{repo}/invitations', where], (page) =>
      page
        .filter(({ expired }) => expired !== true)
        .map(({ permissions, created_at: createdAt }) => ({ role: toRole(permissions), createdAt })),
    ),
  );
}

/** For the few repositories that have more than GraphQL gives at once. */
export async function readCollaborators(
  reader: SettingsReader,
  where: Where,
): Promise<Setting<readonly Collaborator[]>> {
  const ask = (affiliation: 'direct' | 'outside') =>
    list(
      reader,
      ['list the collaborators', 'GET /repos/{owner}/{repo}/collaborators', { ...where, affiliation }],
      (page) =>
        page.map(({ login, role_name: role, permissions }) => ({
          login,
          role: toRole(role, { ...permissions }),
        })),
    );
  return toSetting(reader, 'metadata:read', async () => {
    const outside = new Set((await ask('outside')).map(({ login }) => login));
    return (await ask('direct')).map((each) => ({ ...each, isOutside: outside.has(each.login) }));
  });
}

/** @param count as GraphQL tells; most repositories have none, and need not be asked for more. */
export async function readDeployKeys(
  reader: SettingsReader,
  where: Where,
  count: Setting<number>,
): Promise<Setting<readonly DeployKey[]>> {
  if (count.known && count.value === 0) return known([]);
  return toSetting(reader, 'administration:read', () =>
    list(reader, ['list the deploy keys', 'GET /repos/{owner}/{repo}/keys', where], (page) =>
      page.map((key) => ({
        id: toId(key.id),
        title: key.title,
        readOnly: key.read_only,
        createdAt: key.created_at,
        lastUsedAt: key.last_used ?? null,
        isEnabled: key.enabled ?? null,
      })),
    ),
  );
}

export async function readPagesSite(
  reader: SettingsReader,
  where: Where,
  hasPages: boolean,
): Promise<Setting<PagesSite | null>> {
  if (!hasPages) return known(null);
  return toSetting(reader, 'pages:read', async () => {
    const site = await get(reader, 'read the Pages site', 'GET /repos/{owner}/{repo}/pages', where);
    return { isPublic: stated(site.public), enforcesHttps: site.https_enforced ?? false };
  });
}

/** Exists for public repositories only. */
export async function readPrivateReporting(
  reader: SettingsReader,
  where: Where,
  isPublic: boolean,
): Promise<Setting<boolean>> {
  if (!isPublic) return unknown('visibility');
  return toSetting(reader, 'metadata:read', async () => {
    const route = 'GET /repos/{owner}/{repo}/private-vulnerability-reporting';
    return (await get(reader, 'read whether vulnerabilities can be reported privately', route, where)).enabled;
  });
}

/** What matters is that strangers can bring code to them, which is so in public repositories. */
export async function readRunners(
  reader: SettingsReader,
  where: Where,
  isPublic: boolean,
): Promise<Setting<readonly SelfHostedRunner[]>> {
  if (!isPublic) return unknown('visibility');
  return toSetting(reader, 'administration:read', () =>
    list(reader, ['list the runners', 'GET /repos/{owner}/{repo}/actions/runners', where], ({ runners }) =>
      runners.map(({ name }) => ({ name })),
    ),
  );
}

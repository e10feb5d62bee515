/** What every member of an organisation may do in every repository of it. */
import { fail, pass, whenKnown, type OrganisationPolicy } from './policy.ts';

export const basePermission: OrganisationPolicy = {
  id: 'base-permission',
  scope: 'organisation',
  title: 'Members have at most read access by default',
  severity: 'critical',
  why: 'The base permission applies to every repository, so one stolen member account is enough to read every customer record in any of them.',
  fix: 'Set the base permission to "No permission" or "Read", and give access by teams.',
  docs: 'https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/setting-base-permissions-for-an-organization',
  page: 'settings/member_privileges',
  needs: 'organization_administration:read',
  judge: ({ defaultRepositoryRole }) =>
    whenKnown(defaultRepositoryRole, (role) => {
      if (role === 'admin') return fail('critical', 'every member administers every repository');
      if (role === 'write') return fail('high', 'every member can write to every repository');
      return pass(role === 'none' ? 'members see nothing by default' : 'members can read every repository');
    }),
  change({ login, defaultRepositoryRole }) {
    if (!defaultRepositoryRole.known || ['none', 'read'].includes(defaultRepositoryRole.value)) return null;
    const route = 'PATCH /orgs/{org}';
    const set = (role: string) => ({ route, parameters: { org: login, default_repository_permission: role } });
    return {
      title: 'Set the base permission of members to read',
      apply: set('read'),
      undo: set(defaultRepositoryRole.value),
    };
  },
};

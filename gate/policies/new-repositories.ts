/** What a repository has that was created a minute ago. */
import { fail, pass, weighOrganisation, whenKnown, type OrganisationPolicy } from './policy.ts';

export const newRepositories: OrganisationPolicy = {
  id: 'new-repositories',
  scope: 'organisation',
  title: 'New repositories start with secret scanning and push protection',
  severity: 'medium',
  why: 'The first push to a new repository is often the largest and the least reviewed: an old project, with its keys and a dump of its customers.',
  fix: 'Apply a security configuration with both to new repositories, in the settings under "Advanced Security".',
  docs: 'https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/managing-security-and-analysis-settings-for-your-organization',
  page: 'settings/security_products',
  needs: 'organization_administration:read',
  judge: ({ secretScanningForNew, pushProtectionForNew }, circumstances) =>
    whenKnown(secretScanningForNew, (isScanned) =>
      whenKnown(pushProtectionForNew, (isProtected) => {
        const off = [isScanned ? [] : 'secret scanning', isProtected ? [] : 'push protection'].flat();
        if (off.length === 0) return pass('both are on');
        return fail(weighOrganisation('medium', circumstances), `new repositories start without ${off.join(' and ')}`);
      }),
    ),
  change({ login, secretScanningForNew: scanning, pushProtectionForNew: protection }) {
    if (!scanning.known || !protection.known || (scanning.value && protection.value)) return null;
    const set = (isScanned: boolean, isProtected: boolean) => ({
      route: 'PATCH /orgs/{org}',
      parameters: {
        org: login,
        secret_scanning_enabled_for_new_repositories: isScanned,
        secret_scanning_push_protection_enabled_for_new_repositories: isProtected,
      },
    });
    return {
      title: 'Switch on secret scanning and push protection for new repositories',
      apply: set(true, true),
      undo: set(scanning.value, protection.value),
    };
  },
};

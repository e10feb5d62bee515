/** Who can do everything. */
import { fail, pass, weighOrganisation, whenKnown, type OrganisationPolicy } from './policy.ts';
import { count, list } from './words.ts';

const fewest = 2;
const most = 8;

export const owners: OrganisationPolicy = {
  id: 'owners',
  scope: 'organisation',
  title: 'Two to eight people own the organisation',
  severity: 'medium',
  why: "A single owner who is gone leaves nobody who can stop a leak of customers' data. Each of many owners is an account that can make every repository public.",
  fix: 'Have at least two owners, and make members of those who do not need to be one.',
  docs: 'https://docs.github.com/en/organizations/managing-peoples-access-to-your-organization-with-roles/maintaining-ownership-continuity-for-your-organization',
  page: '',
  needs: 'members:read',
  judge: ({ owners: setting }, circumstances) =>
    whenKnown(setting, (logins) => {
      const fact = `${count(logins.length, 'owner')}: ${list(logins)}`;
      if (logins.length < fewest) return fail('medium', fact);
      if (logins.length > most) return fail(weighOrganisation('low', circumstances), fact);
      return pass(fact);
    }),
};

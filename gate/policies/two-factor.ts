/** Is a stolen password enough? */
import { fail, pass, whenKnown, type OrganisationPolicy } from './policy.ts';
import { count, list } from './words.ts';

export const twoFactor: OrganisationPolicy = {
  id: 'two-factor',
  scope: 'organisation',
  title: 'Everybody signs in with a second factor',
  severity: 'high',
  why: 'A reused password that leaked elsewhere opens every repository its owner can read, and every customer record in them.',
  fix: 'Set "Require two-factor authentication", first telling those who have none: they lose access until they set it up.',
  docs: 'https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-two-factor-authentication-for-your-organization/requiring-two-factor-authentication-in-your-organization',
  page: 'settings/security',
  needs: 'organization_administration:read',
  judge: ({ requiresTwoFactor, withoutTwoFactor }) =>
    whenKnown(requiresTwoFactor, (isRequired) => {
      const without = withoutTwoFactor.known ? withoutTwoFactor.value : [];
      const names = without.length === 0 ? '' : `${count(without.length, 'member')}: ${list(without)}`;
      if (!isRequired)
        return fail('high', `not required${names === '' ? '' : `; without one, or with an insecure one: ${names}`}`);
      if (names !== '') return fail('medium', `required, but insecure (such as SMS) or missing for ${names}`);
      return whenKnown(withoutTwoFactor, () => pass('required, and everybody has one'));
    }),
};

/** Whose actions run in any repository, and whether they can change under their name. */
import { fail, pass, weighOrganisation, whenKnown, type OrganisationPolicy } from './policy.ts';
import { organisationActionsDocs, whenOffered } from './when-actions.ts';

const words = {
  scope: 'organisation',
  docs: organisationActionsDocs,
  page: 'settings/actions',
  needs: 'organization_administration:read',
} as const;

export const organisationAllowedActions: OrganisationPolicy = {
  ...words,
  id: 'organisation-allowed-actions',
  title: 'The organisation chooses which actions run',
  severity: 'low',
  why: "An action is third-party code that runs with access to the organisation's secrets and to whatever tests read, which may be customers' data.",
  fix: "Allow the organisation's own actions, GitHub's own, and a list of selected ones.",
  judge: ({ actions: { allowed: setting } }, circumstances) =>
    whenKnown(setting, (allowed) => {
      if (allowed === 'all') return fail(weighOrganisation('low', circumstances), 'any action of any author may run');
      return pass(allowed === 'selected' ? 'chosen actions only' : 'own actions only');
    }),
};

export const organisationActionPinning: OrganisationPolicy = {
  ...words,
  id: 'organisation-action-pinning',
  title: 'Actions are pinned to a full commit id, in every repository',
  severity: 'low',
  why: "A tag can be moved to hostile code overnight. That code then reads the secrets of every workflow that uses the tag, and through them customers' data.",
  fix: 'Pin the actions of all workflows, then set "Require actions to be pinned to a full-length commit SHA".',
  judge: ({ actions: { requiresShaPinning } }, circumstances) =>
    whenOffered(requiresShaPinning, 'the requirement to pin actions', (isRequired) =>
      isRequired ? pass('required') : fail(weighOrganisation('low', circumstances), 'tags and branches may be named'),
    ),
};

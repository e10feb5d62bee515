/** What members of an organisation may do, of which each is one switch: on is a failure. */
import type { OrganisationSettings, Setting } from '../../github/index.ts';
import type { FailureSeverity } from '../../report/index.ts';
import type { SettingsPolicyId } from '../../rules/index.ts';
import { fail, pass, weighOrganisation, whenKnown, type OrganisationPolicy } from './policy.ts';
import { count } from './words.ts';

interface Flag {
  readonly id: SettingsPolicyId;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly docs: string;
  readonly get: (settings: OrganisationSettings) => Setting<boolean>;
  readonly severity: FailureSeverity;
  /** While it is on. */
  readonly fact: string | ((settings: OrganisationSettings) => string);
  /** The field of `PATCH /orgs/{org}`, and what switching it off is called; absent: GitHub has none. */
  readonly switch?: { readonly field: string; readonly title: string };
}

function flag({ get, severity, fact, switch: field, ...words }: Flag): OrganisationPolicy {
  return {
    ...words,
    severity,
    scope: 'organisation',
    page: 'settings/member_privileges',
    needs: 'organization_administration:read',
    judge: (settings, circumstances) =>
      whenKnown(get(settings), (isOn) =>
        isOn
          ? fail(weighOrganisation(severity, circumstances), typeof fact === 'string' ? fact : fact(settings))
          : pass('owners only'),
      ),
    ...(field && {
      change(settings) {
        const isOn = get(settings);
        if (!isOn.known || !isOn.value) return null;
        const set = (value: boolean) => ({
          route: 'PATCH /orgs/{org}',
          parameters: { org: settings.login, [field.field]: value },
        });
        return { title: field.title, apply: set(false), undo: set(true) };
      },
    }),
  };
}

export const visibilityChanges = flag({
  id: 'visibility-changes',
  title: 'Only owners can change the visibility of a repository',
  why: 'With one click, any repository administrator can make a repository public, with every customer in its history, and copies are made within minutes.',
  fix: 'Clear "Allow members to change repository visibilities for this organization".',
  docs: 'https://docs.github.com/en/organizations/managing-organization-settings/restricting-repository-visibility-changes-in-your-organization',
  get: ({ membersChangeVisibility }) => membersChangeVisibility,
  severity: 'high',
  fact: 'every administrator of a repository can make it public',
});

export const publicRepositories = flag({
  id: 'public-repositories',
  title: 'Only owners can create public repositories',
  why: "A member who starts a public repository by mistake, or to get a file to a colleague, publishes customers' data with the first push.",
  fix: 'Clear "Public" under "Repository creation".',
  docs: 'https://docs.github.com/en/organizations/managing-organization-settings/restricting-repository-creation-in-your-organization',
  get: ({ membersCreatePublicRepositories }) => membersCreatePublicRepositories,
  severity: 'medium',
  fact: 'every member can create public repositories',
  switch: {
    field: 'members_can_create_public_repositories',
    title: 'Let only owners create public repositories',
  },
});

export const publicPages = flag({
  id: 'public-pages',
  title: 'Only owners can publish websites',
  why: "A GitHub Pages site shows files of a private repository to everybody, including any exports of customers' data.",
  fix: 'Clear "Public" under "Pages creation".',
  docs: 'https://docs.github.com/en/organizations/managing-organization-settings/managing-the-publication-of-github-pages-sites-for-your-organization',
  get: ({ membersCreatePublicPages }) => membersCreatePublicPages,
  severity: 'low',
  fact: 'every member can publish a public site of a repository',
  switch: { field: 'members_can_create_public_pages', title: 'Let no member publish public sites' },
});

export const organisationForking = flag({
  id: 'organisation-forking',
  title: 'Private repositories cannot be forked',
  why: "A fork is a whole copy of the history in a member's own account, where neither the rules nor the scans of the organisation apply.",
  fix: 'Clear "Allow forking of private repositories".',
  docs: 'https://docs.github.com/en/organizations/managing-organization-settings/managing-the-forking-policy-for-your-organization',
  get: ({ membersForkPrivateRepositories }) => membersForkPrivateRepositories,
  severity: 'medium',
  fact: 'members can fork private repositories where the repository allows it',
  switch: { field: 'members_can_fork_private_repositories', title: 'Forbid forks of private repositories' },
});

export const outsideInvitations = flag({
  id: 'outside-invitations',
  title: 'Only owners can invite outside collaborators',
  why: "Otherwise any repository administrator can give an outsider access to all customers' data in it, without anybody else agreeing.",
  fix: 'Clear "Allow repository administrators to invite outside collaborators to repositories for this organization".',
  docs: 'https://docs.github.com/en/organizations/managing-organization-settings/setting-permissions-for-adding-outside-collaborators',
  get: ({ membersInviteOutsideCollaborators }) => membersInviteOutsideCollaborators,
  severity: 'low',
  fact({ outsideCollaborators: outside }) {
    const now = outside.known
      ? `; there ${outside.value.length === 1 ? 'is' : 'are'} ${count(outside.value.length, 'outside collaborator')}`
      : '';
    return `every administrator of a repository can invite outsiders${now}`;
  },
});

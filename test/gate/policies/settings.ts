/** Settings with which every policy is content, to be changed at one place. */
import type { Circumstances } from '../../../gate/index.ts';
import {
  known,
  type ActionsSettings,
  type BranchRules,
  type OrganisationSettings,
  type RepositorySettings,
} from '../../../github/index.ts';
import { defaultConfig, type SettingsConfig } from '../../../scan/index.ts';

export function repositorySettings(change: Partial<RepositorySettings>): RepositorySettings {
  return {
    owner: 'acme',
    repo: 'shop',
    id: 1,
    url: 'https://github.test/acme/shop',
    ownerIsOrganisation: true,
    visibility: 'private',
    archived: false,
    fork: false,
    forks: 0,
    topics: [],
    properties: known({}),
    defaultBranch: 'main',
    pushedAt: '2026-11-01T00:00:00Z',
    forkingAllowed: known(false),
    hasWiki: false,
    pages: known(null),
    collaborators: known([{ login: 'ada', role: 'admin', isOutside: false }]),
    teams: known([{ slug: 'shop', role: 'write' }]),
    invitations: known([]),
    ...branchRules({}),
    secretScanning: known(true),
    pushProtection: known(true),
    dependabotAlerts: known(true),
    privateReporting: known(true),
    ...actionsSettings({}),
    selfHostedRunners: known([]),
    workflows: known([]),
    deployKeys: known([]),
    webhooks: known([]),
    codeowners: known({ errors: 0 }),
    ...change,
  };
}

/** Of a branch that is protected in every way. */
export function branchRules(change: Partial<BranchRules>): { readonly branch: RepositorySettings['branch'] } {
  return {
    branch: known({
      sources: ['ruleset "main"'],
      requiresPullRequest: true,
      approvals: 1,
      dismissesStaleReviews: true,
      requiresCodeOwners: true,
      requiresLastPushApproval: true,
      requiresSignatures: true,
      requiresLinearHistory: true,
      allowsForcePushes: false,
      allowsDeletion: false,
      checks: [{ name: 'leakwarden', appId: 42 }],
      requiresUpToDate: true,
      requiresConversationResolution: true,
      bypass: [],
      ...change,
    }),
  };
}

/** Of a repository in which workflows run and may do little. */
export function actionsSettings(change: Partial<ActionsSettings>): { readonly actions: ActionsSettings } {
  return {
    actions: {
      enabled: known(true),
      allowed: known('selected'),
      requiresShaPinning: known(true),
      tokenPermission: known('read'),
      mayApprovePullRequests: known(false),
      forkApproval: known('all-external'),
      privateForks: known({ run: false, withWriteToken: false, withSecrets: false, needApproval: true }),
      ...change,
    },
  };
}

export function organisationSettings(change: Partial<OrganisationSettings>): OrganisationSettings {
  return {
    login: 'acme',
    url: 'https://github.test/organizations/acme',
    defaultRepositoryRole: known('read'),
    membersCreatePublicRepositories: known(false),
    membersChangeVisibility: known(false),
    membersForkPrivateRepositories: known(false),
    membersInviteOutsideCollaborators: known(false),
    membersCreatePublicPages: known(false),
    requiresTwoFactor: known(true),
    withoutTwoFactor: known([]),
    owners: known(['ada', 'olivia', 'otto']),
    outsideCollaborators: known([]),
    secretScanningForNew: known(true),
    pushProtectionForNew: known(true),
    actions: {
      allowed: known('selected'),
      requiresShaPinning: known(true),
      tokenPermission: known('read'),
      mayApprovePullRequests: known(false),
    },
    webhooks: known([]),
    runnerGroups: known([]),
    apps: known([]),
    ...change,
  };
}

export function circumstances(change: Partial<Circumstances>): Circumstances {
  return {
    people: 0,
    secrets: 0,
    organisation: null,
    appId: 42,
    checkName: 'leakwarden',
    now: new Date('2026-11-29T12:00:00Z'),
    ...change,
  };
}

export function settingsConfig(change: Partial<SettingsConfig>): SettingsConfig {
  return { ...defaultConfig.settings, ...change };
}

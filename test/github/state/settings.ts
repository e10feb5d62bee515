/** Settings of repositories and organisations that have no meaning for the stand-in beyond being shown and changed. */
import type { Account, Role } from './model.ts';

export interface RepositorySettings {
  forkingAllowed: boolean;
  hasWiki: boolean;
  topics: readonly string[];
  properties: Readonly<Record<string, string | readonly string[]>>;
  /** null: the plan does not have it. */
  secretScanning: boolean | null;
  pushProtection: boolean | null;
  dependabotAlerts: boolean;
  privateReporting: boolean;
  pagesEnforceHttps: boolean;
  actions: Actions & { readonly enabled: boolean; readonly forkApproval: ForkApproval };
  runners: readonly string[];
  keys: readonly DeployKey[];
  hooks: readonly RepositoryHook[];
  invitations: readonly Invitation[];
}

export type ForkApproval =
  | 'first_time_contributors_new_to_github'
  | 'first_time_contributors'
  | 'all_external_contributors';

export interface Actions {
  readonly allowed: 'all' | 'local_only' | 'selected';
  readonly shaPinning: boolean;
  readonly tokenPermission: 'read' | 'write';
  readonly mayApprove: boolean;
  readonly privateForks: {
    readonly run: boolean;
    readonly writeTokens: boolean;
    readonly secrets: boolean;
    readonly approval: boolean;
  };
}

export interface DeployKey {
  readonly id: number;
  readonly title: string;
  readonly readOnly: boolean;
  readonly createdAt: string;
  readonly lastUsed: string | null;
  readonly enabled: boolean;
}

export interface RepositoryHook {
  readonly id: number;
  readonly url: string;
  readonly secret: boolean;
  readonly insecureSsl: boolean;
  readonly active: boolean;
}

export interface Invitation {
  readonly id: number;
  readonly invitee: Account;
  readonly role: Role;
  readonly createdAt: string;
}

/** Of an organisation. */
export interface OrganizationSettings {
  plan: 'free' | 'team' | 'enterprise';
  defaultRepositoryPermission: 'none' | 'read' | 'write' | 'admin';
  membersCreatePublicRepositories: boolean;
  membersChangeVisibility: boolean;
  membersForkPrivateRepositories: boolean;
  membersInviteOutsideCollaborators: boolean;
  membersCreatePublicPages: boolean;
  twoFactorRequired: boolean;
  withoutTwoFactor: readonly Account[];
  insecureTwoFactor: readonly Account[];
  /** Of new repositories. */
  secretScanning: boolean;
  pushProtection: boolean;
  actions: Actions;
  hooks: readonly RepositoryHook[];
  runnerGroups: readonly RunnerGroup[];
}

export interface RunnerGroup {
  readonly id: number;
  readonly name: string;
  readonly visibility: 'all' | 'selected' | 'private';
  readonly allowsPublicRepositories: boolean;
}

const actions: Actions = {
  allowed: 'all',
  shaPinning: false,
  tokenPermission: 'read',
  mayApprove: false,
  privateForks: { run: false, writeTokens: false, secrets: false, approval: false },
};

/** Those of a new repository, as far as GitHub's pages say. */
export const newRepositorySettings = (isPublic: boolean): RepositorySettings => ({
  forkingAllowed: isPublic,
  hasWiki: true,
  topics: [],
  properties: {},
  secretScanning: isPublic ? true : null,
  pushProtection: isPublic ? true : null,
  dependabotAlerts: false,
  privateReporting: false,
  pagesEnforceHttps: true,
  actions: { ...actions, enabled: true, forkApproval: 'first_time_contributors' },
  runners: [],
  keys: [],
  hooks: [],
  invitations: [],
});

export const newOrganizationSettings = (): OrganizationSettings => ({
  plan: 'team',
  defaultRepositoryPermission: 'read',
  membersCreatePublicRepositories: true,
  membersChangeVisibility: true,
  membersForkPrivateRepositories: false,
  membersInviteOutsideCollaborators: true,
  membersCreatePublicPages: true,
  twoFactorRequired: false,
  withoutTwoFactor: [],
  insecureTwoFactor: [],
  secretScanning: false,
  pushProtection: false,
  actions,
  hooks: [],
  runnerGroups: [{ id: 1, name: 'Default', visibility: 'all', allowsPublicRepositories: false }],
});

/** Settings of a repository and of an organisation at one moment. Policies judge them; nothing here is judged. */
import type { Where } from '../../client.ts';
import type { RepositoryVisibility } from '../repositories.ts';
import type { Setting } from './setting.ts';

export interface RepositorySettings extends Where {
  readonly id: number;
  readonly url: string;
  readonly ownerIsOrganisation: boolean;
  readonly visibility: RepositoryVisibility;
  readonly archived: boolean;
  readonly fork: boolean;
  readonly forks: number;
  readonly topics: readonly string[];
  /** Custom properties that the organisation gave it: https://docs.github.com/en/rest/repos/custom-properties */
  readonly properties: Setting<Readonly<Record<string, string | readonly string[]>>>;
  readonly defaultBranch: string;
  /** ISO 8601; null: nothing was pushed yet. */
  readonly pushedAt: string | null;
  readonly forkingAllowed: Setting<boolean>;
  readonly hasWiki: boolean;
  readonly pages: Setting<PagesSite | null>;
  readonly collaborators: Setting<readonly Collaborator[]>;
  readonly teams: Setting<readonly TeamAccess[]>;
  readonly invitations: Setting<readonly Invitation[]>;
  /** Rulesets and classic protection of the default branch; `plan` where a private repository can have neither. */
  readonly branch: Setting<BranchRules>;
  readonly secretScanning: Setting<boolean>;
  readonly pushProtection: Setting<boolean>;
  readonly dependabotAlerts: Setting<boolean>;
  readonly privateReporting: Setting<boolean>;
  readonly actions: ActionsSettings;
  /** Of the repository itself; null inside a value never stands: an empty list is none. */
  readonly selfHostedRunners: Setting<readonly SelfHostedRunner[]>;
  readonly workflows: Setting<readonly Workflow[]>;
  readonly deployKeys: Setting<readonly DeployKey[]>;
  readonly webhooks: Setting<readonly Webhook[]>;
  /** Null: there is no CODEOWNERS file. */
  readonly codeowners: Setting<{ readonly errors: number } | null>;
}

export interface PagesSite {
  readonly isPublic: boolean;
  readonly enforcesHttps: boolean;
}

/** From least to most. https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization */
export type RepositoryRole = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

export interface Collaborator {
  readonly login: string;
  readonly role: RepositoryRole;
  /** Not a member of the organisation. */
  readonly isOutside: boolean;
}

export interface TeamAccess {
  readonly slug: string;
  readonly role: RepositoryRole;
}

export interface Invitation {
  readonly role: RepositoryRole;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** What holds for the default branch, of all rulesets and of classic protection: stricter of both. */
export interface BranchRules {
  /** Where it comes from: `branch protection`, `ruleset "main"`, `organisation ruleset "all"`; empty: nothing protects it. */
  readonly sources: readonly string[];
  readonly requiresPullRequest: boolean;
  readonly approvals: number;
  readonly dismissesStaleReviews: boolean;
  readonly requiresCodeOwners: boolean;
  readonly requiresLastPushApproval: boolean;
  readonly requiresSignatures: boolean;
  readonly requiresLinearHistory: boolean;
  readonly allowsForcePushes: boolean;
  readonly allowsDeletion: boolean;
  readonly checks: readonly RequiredStatusCheck[];
  readonly requiresUpToDate: boolean;
  readonly requiresConversationResolution: boolean;
  /** Who may merge without what it requires; null: that is not known. */
  readonly bypass: readonly BypassActor[] | null;
}

export interface RequiredStatusCheck {
  readonly name: string;
  /** The App whose check counts; null: anybody's; `unknown`: GitHub does not show it with these rights. */
  readonly appId: number | null | 'unknown';
}

export interface BypassActor {
  readonly kind:
    | 'administrators'
    | 'organisation-owners'
    | 'enterprise-owners'
    | 'role'
    | 'team'
    | 'app'
    | 'user'
    | 'deploy-keys';
  /** What it is called; null: only its number is known. */
  readonly name: string | null;
  readonly id: number | null;
  /** Only by a pull request of their own. */
  readonly onlyByPullRequest: boolean;
}

export interface ActionsSettings {
  readonly enabled: Setting<boolean>;
  readonly allowed: Setting<'all' | 'local-only' | 'selected'>;
  readonly requiresShaPinning: Setting<boolean>;
  readonly tokenPermission: Setting<'read' | 'write'>;
  readonly mayApprovePullRequests: Setting<boolean>;
  /** Whose pull requests from forks wait for an approval; of public repositories. */
  readonly forkApproval: Setting<'first-time-contributors-new-to-github' | 'first-time-contributors' | 'all-external'>;
  /** What workflows of pull requests from forks get; of private repositories. */
  readonly privateForks: Setting<PrivateForkWorkflows>;
}

export interface PrivateForkWorkflows {
  readonly run: boolean;
  readonly withWriteToken: boolean;
  readonly withSecrets: boolean;
  readonly needApproval: boolean;
}

export interface SelfHostedRunner {
  readonly name: string;
}

export interface Workflow {
  readonly path: string;
  /** Runs on `pull_request_target` or `workflow_run` and checks out what the pull request brings; null: its text is not shown. */
  readonly checksOutForeignHead: boolean | null;
}

export interface DeployKey {
  readonly id: number;
  readonly title: string;
  readonly readOnly: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Null: never, as far as GitHub knows. */
  readonly lastUsedAt: string | null;
  /** Null: GitHub does not say. */
  readonly isEnabled: boolean | null;
}

export interface Webhook {
  readonly id: number;
  /** The host only: paths of webhooks are often credentials. */
  readonly host: string;
  readonly usesTls: boolean;
  readonly verifiesTls: boolean;
  readonly hasSecret: boolean;
  readonly active: boolean;
}

export interface OrganisationSettings {
  readonly login: string;
  readonly url: string;
  readonly defaultRepositoryRole: Setting<'none' | 'read' | 'write' | 'admin'>;
  readonly membersCreatePublicRepositories: Setting<boolean>;
  readonly membersChangeVisibility: Setting<boolean>;
  readonly membersForkPrivateRepositories: Setting<boolean>;
  readonly membersInviteOutsideCollaborators: Setting<boolean>;
  readonly membersCreatePublicPages: Setting<boolean>;
  readonly requiresTwoFactor: Setting<boolean>;
  /** Logins of members without a second factor, or with an insecure one. */
  readonly withoutTwoFactor: Setting<readonly string[]>;
  readonly owners: Setting<readonly string[]>;
  readonly outsideCollaborators: Setting<readonly string[]>;
  readonly secretScanningForNew: Setting<boolean>;
  readonly pushProtectionForNew: Setting<boolean>;
  readonly actions: OrganisationActions;
  readonly webhooks: Setting<readonly Webhook[]>;
  readonly runnerGroups: Setting<readonly RunnerGroup[]>;
  readonly apps: Setting<readonly InstalledApp[]>;
}

export interface OrganisationActions {
  readonly allowed: Setting<'all' | 'local-only' | 'selected'>;
  readonly requiresShaPinning: Setting<boolean>;
  readonly tokenPermission: Setting<'read' | 'write'>;
  readonly mayApprovePullRequests: Setting<boolean>;
}

export interface RunnerGroup {
  readonly name: string;
  readonly allowsPublicRepositories: boolean;
  readonly forAllRepositories: boolean;
}

export interface InstalledApp {
  readonly appId: number;
  readonly slug: string;
  readonly allRepositories: boolean;
  /** Permissions of it that write, such as `administration`. */
  readonly writes: readonly string[];
  readonly suspended: boolean;
}

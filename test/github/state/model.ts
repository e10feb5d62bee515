/** What the stand-in remembers beside Git. Content, commits and branches are never here: they are read from Git. */
import type { Artifact, Traffic, WorkflowRun } from './actions.ts';
import type { OrganizationSettings, RepositorySettings } from './settings.ts';

export type Visibility = 'public' | 'private' | 'internal';
/** From least to most. */
export const roles = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Role = (typeof roles)[number];
export type Permissions = Readonly<Record<string, 'read' | 'write' | 'admin'>>;

export interface Account {
  readonly id: number;
  login: string;
  readonly type: 'User' | 'Organization' | 'Bot';
  readonly createdAt: string;
  readonly email: string;
  /** Of an organisation: role in it. Owners are admins of every repository. */
  readonly members: Map<number, 'owner' | 'member'>;
  readonly teams: Map<string, Team>;
  readonly rulesets: Map<number, Ruleset>;
  /** Of an organisation. */
  settings: OrganizationSettings;
}

export interface Team {
  readonly id: number;
  readonly organization: Account;
  readonly name: string;
  readonly slug: string;
  readonly members: Set<number>;
}

export interface App {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly owner: Account;
  readonly bot: Account;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly createdAt: string;
  /** PEM, PKCS#1 as GitHub hands it out. */
  readonly privateKey: string;
  /** Several while the owner replaces one. */
  publicKeys: readonly string[];
  permissions: Permissions;
  events: readonly string[];
  hook: Hook;
}

export interface Hook {
  /** null: nobody listens; deliveries are recorded as failed. */
  url: string | null;
  secret: string | null;
  active: boolean;
}

export interface Installation {
  readonly id: number;
  readonly app: App;
  readonly account: Account;
  readonly createdAt: string;
  permissions: Permissions;
  /** Ids of repositories; all of the account, later ones too. */
  repositories: 'all' | Set<number>;
  suspendedAt: string | null;
}

export interface Repository {
  readonly id: number;
  owner: Account;
  name: string;
  description: string | null;
  visibility: Visibility;
  defaultBranch: string;
  archived: boolean;
  hasIssues: boolean;
  /** A site made of it, and who sees it; null: none. */
  pages: 'public' | 'private' | null;
  readonly gitDir: string;
  readonly parent: Repository | null;
  readonly createdAt: string;
  updatedAt: string;
  pushedAt: string;
  settings: RepositorySettings;
  readonly collaborators: Map<number, Role>;
  /** Ids of teams. */
  readonly teams: Map<number, Role>;
  readonly labels: Map<string, Label>;
  readonly issues: Map<number, Issue>;
  readonly comments: Map<number, Comment>;
  readonly suites: Map<number, CheckSuite>;
  readonly checkRuns: Map<number, CheckRun>;
  readonly statuses: Status[];
  readonly rulesets: Map<number, Ruleset>;
  /** Classic branch protection, by branch. */
  readonly protections: Map<string, Protection>;
  readonly advisories: Map<string, Advisory>;
  readonly releases: Release[];
  /** What code scanning was given. */
  readonly analyses: Analysis[];
  /** Moves of branches, oldest first. */
  readonly activities: Activity[];
  /** The repository of its wiki; null: it has no page yet. */
  wikiDir: string | null;
  readonly runs: WorkflowRun[];
  readonly artifacts: Artifact[];
  readonly commitComments: CommitComment[];
  /** A day each, oldest first. */
  clones: readonly Traffic[];
  views: readonly Traffic[];
}

/** At a commit, where no pull request is. */
export interface CommitComment {
  readonly id: number;
  readonly author: Account;
  readonly commit: string;
  readonly body: string;
  readonly createdAt: string;
}

export interface Activity {
  readonly id: number;
  readonly before: string;
  readonly after: string;
  readonly ref: string;
  readonly at: string;
  readonly type: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion' | 'pr_merge';
  readonly actor: Account;
}

/** Who wrote something, and through which App. */
export interface Author {
  readonly account: Account;
  readonly app: App | null;
}

export interface Label {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
}

export interface Reaction {
  readonly id: number;
  readonly author: Account;
  readonly content: string;
  readonly createdAt: string;
}

export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly repository: Repository;
  readonly author: Author;
  readonly createdAt: string;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: string | null;
  closedAt: string | null;
  closedBy: Account | null;
  updatedAt: string;
  locked: boolean;
  labels: string[];
  assignees: Account[];
  readonly reactions: Reaction[];
  /** Who changed the body, and the title. */
  readonly editors: Account[];
  readonly renamers: Account[];
  /** Set when the issue is a pull request. */
  pull: Pull | null;
  /** Milliseconds since the epoch; lists may hide what is new. */
  readonly bornAt: number;
}

export interface Comment {
  readonly id: number;
  readonly issue: Issue;
  readonly author: Author;
  readonly createdAt: string;
  readonly bornAt: number;
  body: string;
  updatedAt: string;
  editedAt: string | null;
  readonly editors: Account[];
  readonly reactions: Reaction[];
}

export interface Pull {
  readonly id: number;
  readonly issue: Issue;
  readonly head: { readonly repository: Repository; readonly ref: string; sha: string };
  baseRef: string;
  draft: boolean;
  readonly reviews: Review[];
  readonly reviewComments: ReviewComment[];
  merged: { readonly at: string; readonly by: Account; readonly commit: string; readonly base: string } | null;
}

export interface Review {
  readonly id: number;
  readonly pull: Pull;
  readonly author: Account;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED';
  readonly body: string;
  readonly commit: string;
  readonly createdAt: string;
}

/** At a line of the head's side of the difference. */
export interface ReviewComment {
  readonly id: number;
  readonly pull: Pull;
  readonly author: Account;
  readonly path: string;
  readonly line: number;
  readonly commit: string;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
}

export interface CheckSuite {
  readonly id: number;
  readonly repository: Repository;
  readonly app: App;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly before: string | null;
  readonly createdAt: string;
}

export interface CheckRun {
  readonly id: number;
  readonly suite: CheckSuite;
  readonly bornAt: number;
  name: string;
  externalId: string;
  detailsUrl: string | null;
  status: string;
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: readonly Annotation[];
  actions: readonly CheckAction[];
}

export interface CheckAction {
  readonly label: string;
  readonly description: string;
  readonly identifier: string;
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: string;
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly author: Author;
  readonly createdAt: string;
}

export interface BypassActor {
  readonly actor_id: number | null;
  readonly actor_type: 'Integration' | 'OrganizationAdmin' | 'RepositoryRole' | 'Team' | 'DeployKey' | 'User';
  readonly bypass_mode: 'always' | 'pull_request' | 'exempt';
}

export interface Rule {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

export interface RulesetContent {
  readonly name: string;
  readonly target: 'branch' | 'tag' | 'push';
  readonly enforcement: 'disabled' | 'active' | 'evaluate';
  readonly bypass_actors: readonly BypassActor[];
  readonly conditions: Readonly<
    Record<string, { readonly include: readonly string[]; readonly exclude: readonly string[] }>
  >;
  readonly rules: readonly Rule[];
}

export interface Ruleset {
  readonly id: number;
  readonly owner: Repository | Account;
  readonly createdAt: string;
  updatedAt: string;
  content: RulesetContent;
}

export interface Protection {
  readonly checks: readonly RequiredCheck[];
  readonly enforceAdmins: boolean;
  /** null: pull requests are not required. */
  readonly reviews?: ProtectedReviews | null;
  readonly strict?: boolean;
  readonly signatures?: boolean;
  readonly linear?: boolean;
  readonly forcePushes?: boolean;
  readonly deletions?: boolean;
  readonly conversations?: boolean;
}

export interface ProtectedReviews {
  readonly approvals: number;
  readonly dismissStale: boolean;
  readonly codeOwners: boolean;
  readonly lastPush: boolean;
  /** Who may merge without. */
  readonly bypass: readonly Account[];
}

export interface RequiredCheck {
  readonly context: string;
  /** Only this App's count; null: anybody's. */
  readonly app: number | null;
}

export interface Advisory {
  readonly ghsaId: string;
  readonly author: Author;
  readonly createdAt: string;
  updatedAt: string;
  state: 'published' | 'closed' | 'withdrawn' | 'draft' | 'triage';
  summary: string;
  description: string;
  severity: string | null;
  cweIds: readonly string[];
  vulnerabilities: readonly unknown[];
}

/** As it was sent: compressed, base64. */
export interface Analysis {
  readonly commit: string;
  readonly ref: string;
  readonly sarif: string;
}

export interface Asset {
  readonly id: number;
  readonly name: string;
  readonly content: Buffer;
  /** What GitHub says, where it is not so. */
  readonly size?: number;
  readonly downloads?: number;
}

export interface Release {
  readonly id: number;
  readonly tag: string;
  readonly name: string;
  readonly body: string;
  readonly draft: boolean;
  readonly author: Account;
  readonly createdAt: string;
  readonly assets: readonly Asset[];
}

export const isRepository = (owner: Repository | Account): owner is Repository => 'gitDir' in owner;
export const fullName = (repository: Repository): string => `${repository.owner.login}/${repository.name}`;
/** Pull requests of a repository, oldest first. */
export const pullsOf = (repository: Repository): Pull[] =>
  [...repository.issues.values()].flatMap(({ pull }) => (pull === null ? [] : [pull]));

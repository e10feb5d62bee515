/** What tests and the demo do on the stand-in: everything that people and other Apps would do on GitHub. */
import { newAccount, newTeam } from './act/accounts.ts';
import { addKey, createApp, deleteFirstKey, installApp, selectRepositories, suspend, uninstall } from './act/apps.ts';
import { addStatus, createRun, pressAction, rerequestRun, updateRun } from './act/checks.ts';
import { addComment, closeIssue, deleteComment, editComment, openIssue, reopenIssue } from './act/issues.ts';
import { closePull, emitPull, mergePull, openPull, queuePull, reopenPull } from './act/pulls.ts';
import { protectBranch } from './act/protections.ts';
import { moveRef } from './act/refs.ts';
import {
  createRepository,
  deleteRepository,
  emitRepository,
  renameRepository,
  setVisibility,
  transferRepository,
} from './act/repositories.ts';
import { addReview, addReviewComment, editReviewComment } from './act/reviews.ts';
import { createRuleset, emptyRuleset, updateRuleset } from './act/rulesets.ts';
import { changeSettings, grantAccess, grantTeam } from './act/settings.ts';
import { findCommit, initWiki, setRef, zero } from './git/repository.ts';
import { readCommit } from './git/read.ts';
import { writeCommit, type Files } from './git/write.ts';
import type { Api } from './http/api.ts';
import { Refusal } from './http/refusal.ts';
import type { ArmedFault, Fault } from './http/faults.ts';
import type { LimitLeft } from './http/limits.ts';
import type { LoggedRequest } from './http/log.ts';
import type { Delivery, Weather } from './hooks/webhooks.ts';
import { editIssue } from './routes/issues.ts';
import { editPull } from './routes/pulls.ts';
import { showAccount } from './show/account.ts';
import { showSimpleCommit } from './show/commit.ts';
import { repositoryContext } from './show/repository.ts';
import {
  fullName,
  type Account,
  type App,
  type Asset,
  type Author,
  type CheckRun,
  type Comment,
  type Installation,
  type Issue,
  type Permissions,
  type Protection,
  type Pull,
  type Release,
  type Repository,
  type RequiredCheck,
  type Review,
  type ReviewComment,
  type Role,
  type Ruleset,
  type RulesetContent,
  type Status,
  type Team,
  type Visibility,
} from './state/model.ts';
import type { OrganizationSettings, RepositorySettings } from './state/settings.ts';
import { now } from './state/state.ts';
import type { World } from './world.ts';

export interface RunOptions {
  readonly logs?: readonly (Buffer | null)[];
  /** By name; null: expired. */
  readonly artifacts?: Readonly<Record<string, Buffer | null>>;
}

export interface ReleaseOptions {
  readonly draft?: boolean;
  readonly assets?: readonly Omit<Asset, 'id'>[];
}

export interface CommitOptions {
  readonly message?: string;
  readonly author?: Account;
  /** The branch's tip unless told; [] begins a new history. */
  readonly parents?: readonly string[];
  readonly date?: string;
}

export class StandIn {
  readonly #world: World;
  readonly #api: Api;
  readonly #close: () => Promise<void>;

  constructor(world: World, api: Api, close: () => Promise<void>) {
    this.#world = world;
    this.#api = api;
    this.#close = close;
  }

  /** Of pages and Git: `${url}/owner/name.git`. */
  get url(): string {
    return this.#world.site.web;
  }

  /** `baseUrl` for Octokit. */
  get apiUrl(): string {
    return this.#world.site.api;
  }

  /** Every request of the API and of Git, in order. */
  get requests(): readonly LoggedRequest[] {
    return this.#api.requests;
  }

  /** Answers and events that do not fit GitHub's description, requests that do not, and failures of the stand-in. */
  get contractProblems(): string[] {
    return this.#api.problems;
  }

  get deliveries(): readonly Delivery[] {
    return this.#world.webhooks.deliveries;
  }

  /** Tokens that somebody revoked through the API. */
  get revoked(): readonly string[] {
    return this.#world.revoked;
  }

  // People

  createUser(login: string): Account {
    return newAccount(this.#world, login, 'User');
  }

  /** The first owner is an admin of all its repositories. */
  createOrganization(login: string, owner: Account): Account {
    const organization = newAccount(this.#world, login, 'Organization');
    organization.members.set(owner.id, 'owner');
    return organization;
  }

  createTeam(organization: Account, name: string, members: readonly Account[]): Team {
    for (const { id } of members) if (!organization.members.has(id)) organization.members.set(id, 'member');
    return newTeam(this.#world, organization, name, members);
  }

  /** What a person or a team may do in a repository. */
  grant(repository: Repository, to: Account | Team, role: Role): void {
    const sender = this.#person(repository.owner);
    if ('slug' in to) grantTeam(this.#world, repository, { team: to, role, sender });
    else grantAccess(this.#world, repository, { member: to, role, sender });
  }

  revoke(repository: Repository, from: Account): void {
    grantAccess(this.#world, repository, { member: from, role: null, sender: this.#person(repository.owner) });
  }

  /** A personal token, for the API and for Git. */
  tokenOf(account: Account): string {
    return this.#world.tokens.forUser(account);
  }

  // Apps

  async createApp(options: {
    readonly owner: Account;
    readonly name: string;
    readonly permissions: Permissions;
    readonly events?: readonly string[];
    readonly webhook?: { readonly url: string; readonly secret: string };
  }): Promise<App> {
    const hook = { url: options.webhook?.url ?? null, secret: options.webhook?.secret ?? null, active: true };
    return createApp(this.#world, { ...options, events: options.events ?? [], hook });
  }

  /** Makes a second private key of the App; both hold. */
  addKey(app: App): Promise<string> {
    return addKey(app);
  }

  deleteFirstKey(app: App): void {
    deleteFirstKey(app);
  }

  installApp(
    app: App,
    account: Account,
    repositories: 'all' | readonly Repository[] = 'all',
    sender = account,
  ): Installation {
    return installApp(this.#world, app, account, repositories, this.#person(sender));
  }

  uninstall(installation: Installation): void {
    uninstall(this.#world, installation, this.#person(installation.account));
  }

  suspend(installation: Installation, isSuspended = true): void {
    suspend(this.#world, installation, isSuspended, this.#person(installation.account));
  }

  selectRepositories(installation: Installation, repositories: 'all' | readonly Repository[]): void {
    selectRepositories(this.#world, installation, repositories, this.#person(installation.account));
  }

  /** As the App would get it: all permissions of the installation, or fewer. */
  installationToken(installation: Installation, permissions: Permissions = installation.permissions): string {
    return this.#world.tokens.forInstallation({ installation, permissions, repositories: null }).token;
  }

  /** All installation tokens stop working. */
  expireTokens(): void {
    this.#world.tokens.expireAll();
  }

  // Repositories and commits

  /** With a first commit when files are given. */
  async createRepository(options: {
    readonly owner: Account;
    readonly name: string;
    readonly visibility?: Visibility;
    readonly defaultBranch?: string;
    readonly files?: Files;
    readonly createdAt?: string;
  }): Promise<Repository> {
    const { owner, name, visibility = 'private', defaultBranch = 'main', files, createdAt } = options;
    const born = createdAt === undefined ? {} : { createdAt };
    const wanted = { owner, name, visibility, defaultBranch, description: null, parent: null, ...born };
    const repository = await createRepository(this.#world, wanted, this.#person(owner));
    if (files !== undefined) await this.push(repository, defaultBranch, files, { message: 'Begin' });
    return repository;
  }

  async fork(parent: Repository, owner: Account, name = parent.name): Promise<Repository> {
    const { visibility, defaultBranch, description } = parent;
    return createRepository(this.#world, { owner, name, visibility, defaultBranch, description, parent }, owner);
  }

  repository(owner: string, name: string): Repository | undefined {
    return this.#world.state.repository(owner, name);
  }

  setVisibility(repository: Repository, visibility: Visibility): void {
    setVisibility(this.#world, repository, visibility, this.#person(repository.owner));
  }

  archive(repository: Repository, archived = true): void {
    repository.archived = archived;
    emitRepository(this.#world, repository, archived ? 'archived' : 'unarchived', this.#person(repository.owner));
  }

  addRelease(
    repository: Repository,
    tag: string,
    body = '',
    { draft = false, assets = [] }: ReleaseOptions = {},
  ): Release {
    const release = {
      id: this.#world.state.nextId(),
      tag,
      name: tag,
      body,
      draft,
      author: this.#person(repository.owner),
      createdAt: now(),
      assets: assets.map((asset) => ({ id: this.#world.state.nextId(), ...asset })),
    };
    repository.releases.push(release);
    return release;
  }

  /** A workflow ran, and left this behind. */
  async addRun(repository: Repository, { logs = [], artifacts = {} }: RunOptions): Promise<void> {
    const born = { createdAt: now(), headSha: await this.head(repository) };
    repository.runs.push({ id: this.#world.state.nextId(), ...born, logs });
    for (const [name, archive] of Object.entries(artifacts))
      repository.artifacts.push({ id: this.#world.state.nextId(), name, archive, createdAt: now() });
  }

  async commentCommit(repository: Repository, body: string): Promise<void> {
    const author = this.#person(repository.owner);
    const id = this.#world.state.nextId();
    repository.commitComments.push({ id, author, body, commit: await this.head(repository), createdAt: now() });
  }

  /** Pages of its wiki, which is a repository beside it. */
  async writeWiki(repository: Repository, files: Files): Promise<void> {
    const gitDir = (repository.wikiDir ??= await initWiki(this.#world.folder, repository.id));
    const { login, email } = this.#person(repository.owner);
    const tip = await findCommit(gitDir, 'refs/heads/master');
    const author = { name: login, email };
    const parents = tip === null ? [] : [tip];
    await setRef(gitDir, 'refs/heads/master', await writeCommit(gitDir, { parents, files, message: 'Write', author }));
  }

  /** What the pages of its settings set. */
  async changeSettings(repository: Repository, change: Partial<RepositorySettings>, sender?: Account): Promise<void> {
    await changeSettings(this.#world, repository, change, sender ?? this.#person(repository.owner));
  }

  changeOrganization(organization: Account, change: Partial<OrganizationSettings>): void {
    Object.assign(organization.settings, change);
  }

  rename(repository: Repository, name: string): void {
    renameRepository(this.#world, repository, name, this.#person(repository.owner));
  }

  transfer(repository: Repository, to: Account): void {
    transferRepository(this.#world, repository, to, this.#person(repository.owner));
  }

  async deleteRepository(repository: Repository): Promise<void> {
    await deleteRepository(this.#world, repository, this.#person(repository.owner));
  }

  /** A commit that no ref names yet. `null` as content deletes the file. */
  async commit(repository: Repository, branch: string, files: Files, options: CommitOptions = {}): Promise<string> {
    const { login, email } = options.author ?? this.#person(repository.owner);
    const tip = await this.#tip(repository, branch);
    return writeCommit(repository.gitDir, {
      parents: options.parents ?? (tip === null ? [] : [tip]),
      files,
      message: options.message ?? 'Change',
      author: { name: login, email },
      ...(options.date === undefined ? {} : { date: options.date }),
    });
  }

  /** A commit on a branch, which is made from the default branch when it is new. */
  async push(repository: Repository, branch: string, files: Files, options: CommitOptions = {}): Promise<string> {
    const sha = await this.commit(repository, branch, files, options);
    await this.setBranch(repository, branch, sha, options.author);
    return sha;
  }

  /** Moves a branch anywhere, as a forced push does; null deletes it. */
  async setBranch(repository: Repository, branch: string, sha: string | null, pusher?: Account): Promise<void> {
    const by = pusher ?? this.#person(repository.owner);
    await this.#world.turns.take(repository.id, () =>
      moveRef(this.#world, repository, `refs/heads/${branch}`, sha ?? zero, by),
    );
  }

  async setTag(repository: Repository, tag: string, sha: string | null): Promise<void> {
    await moveRef(this.#world, repository, `refs/tags/${tag}`, sha ?? zero, this.#person(repository.owner));
  }

  /** The commit of a branch; throws when there is none. */
  async head(repository: Repository, branch = repository.defaultBranch): Promise<string> {
    const sha = await findCommit(repository.gitDir, `refs/heads/${branch}`);
    if (sha === null) throw new Error(`${fullName(repository)} has no branch ${branch}`);
    return sha;
  }

  async #tip(repository: Repository, branch: string): Promise<string | null> {
    const own = await findCommit(repository.gitDir, `refs/heads/${branch}`);
    return own ?? findCommit(repository.gitDir, `refs/heads/${repository.defaultBranch}`);
  }

  // Pull requests

  async openPull(
    repository: Repository,
    options: {
      readonly head: string;
      readonly from?: Repository;
      readonly base?: string;
      readonly title?: string;
      readonly body?: string;
      readonly author?: Account;
      readonly draft?: boolean;
    },
  ): Promise<Pull> {
    const {
      head,
      from = repository,
      base = repository.defaultBranch,
      title = head,
      body = null,
      draft = false,
    } = options;
    const account = options.author ?? this.#person(from.owner);
    return openPull(this.#world, {
      repository,
      author: { account, app: null },
      title,
      body,
      head: { repository: from, ref: head },
      base,
      draft,
    });
  }

  async editPull(
    pull: Pull,
    edit: { readonly title?: string; readonly body?: string; readonly base?: string },
    sender?: Account,
  ): Promise<void> {
    const { title, body } = pull.issue;
    await editPull(this.#world, pull, sender ?? pull.issue.author.account, {
      title,
      body,
      base: pull.baseRef,
      ...edit,
    });
  }

  async readyForReview(pull: Pull): Promise<void> {
    pull.draft = false;
    await emitPull(this.#world, pull, 'ready_for_review', pull.issue.author.account);
  }

  async closePull(pull: Pull, sender = pull.issue.author.account): Promise<void> {
    await closePull(this.#world, pull, sender);
  }

  async reopenPull(pull: Pull, sender = pull.issue.author.account): Promise<void> {
    await reopenPull(this.#world, pull, sender);
  }

  /** What GitHub answers when somebody presses "Merge". */
  async merge(
    pull: Pull,
    by: Account,
    method: 'merge' | 'squash' | 'rebase' = 'merge',
  ): Promise<{ readonly status: number; readonly message: string; readonly sha: string | null }> {
    try {
      const wanted = { by, app: null, method, sha: null, message: null };
      const sha = await this.#world.turns.take(pull.issue.repository.id, () => mergePull(this.#world, pull, wanted));
      return { status: 200, message: 'Pull Request successfully merged', sha };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { status: error.status, message: error.message, sha: null };
    }
  }

  /** Puts it into the merge queue: a commit on a branch of the queue, and checks are asked for. Returns the commit. */
  async enqueue(pull: Pull, by: Account): Promise<string> {
    const { repository } = pull.issue;
    const { ref, head, base } = await queuePull(pull, by);
    const commit = showSimpleCommit(await readCommit(repository.gitDir, head));
    this.#world.webhooks.emit({
      name: 'merge_group',
      action: 'checks_requested',
      repository,
      sender: by,
      payload: {
        merge_group: {
          head_sha: head,
          head_ref: ref,
          base_sha: base,
          base_ref: `refs/heads/${pull.baseRef}`,
          head_commit: commit,
        },
        ...repositoryContext(this.#world, repository),
        sender: showAccount(this.#world, by),
      },
    });
    return head;
  }

  // Issues and comments

  openIssue(
    repository: Repository,
    author: Account,
    content: { readonly title: string; readonly body?: string; readonly labels?: readonly string[] },
  ): Issue {
    return openIssue(this.#world, repository, { account: author, app: null }, { body: null, ...content });
  }

  editIssue(issue: Issue, sender: Account, edit: { readonly title?: string; readonly body?: string }): void {
    editIssue(this.#world, issue, sender, { title: issue.title, body: issue.body, ...edit });
  }

  closeIssue(issue: Issue, sender: Account): void {
    closeIssue(this.#world, issue, sender, 'completed');
  }

  reopenIssue(issue: Issue, sender: Account): void {
    reopenIssue(this.#world, issue, sender);
  }

  comment(on: Issue | Pull, author: Account, body: string): Comment {
    return addComment(this.#world, 'issue' in on ? on.issue : on, { account: author, app: null }, body);
  }

  editComment(comment: Comment, body: string, sender = comment.author.account): void {
    editComment(this.#world, comment, body, sender);
  }

  deleteComment(comment: Comment, sender = comment.author.account): void {
    deleteComment(this.#world, comment, sender);
  }

  async review(pull: Pull, author: Account, body: string, state: Review['state'] = 'COMMENTED'): Promise<Review> {
    return addReview(this.#world, pull, author, { body, state });
  }

  async reviewComment(
    pull: Pull,
    author: Account,
    at: Pick<ReviewComment, 'path' | 'line' | 'body'>,
  ): Promise<ReviewComment> {
    return addReviewComment(this.#world, pull, author, at);
  }

  async editReviewComment(comment: ReviewComment, body: string): Promise<void> {
    await editReviewComment(this.#world, comment, body);
  }

  // Checks

  /** A check run by any App, as its API takes it: `{ name, status, conclusion, output }`. */
  async check(
    app: App,
    repository: Repository,
    headSha: string,
    body: Readonly<Record<string, unknown>>,
  ): Promise<CheckRun> {
    return createRun(this.#world, repository, app, headSha, body);
  }

  async updateCheck(run: CheckRun, body: Readonly<Record<string, unknown>>): Promise<void> {
    await updateRun(this.#world, run, body);
  }

  status(author: Author, repository: Repository, sha: string, context: string, state: Status['state']): Status {
    return addStatus(this.#world, repository, author, { sha, context, state, description: null, targetUrl: null });
  }

  async rerequest(run: CheckRun, sender: Account): Promise<void> {
    await rerequestRun(this.#world, run, sender);
  }

  async pressAction(run: CheckRun, identifier: string, sender: Account): Promise<void> {
    await pressAction(this.#world, run, identifier, sender);
  }

  // Rules

  createRuleset(owner: Repository | Account, content: Partial<RulesetContent>, sender?: Account): Ruleset {
    const by = sender ?? this.#person('gitDir' in owner ? owner.owner : owner);
    return createRuleset(this.#world, owner, { ...emptyRuleset, ...content }, by);
  }

  updateRuleset(ruleset: Ruleset, content: Partial<RulesetContent>, sender: Account): void {
    updateRuleset(this.#world, ruleset, content, sender);
  }

  /** The check must pass before anything reaches the default branch; pinned when an App is given. */
  requireCheck(repository: Repository, context: string, app: App | null = null): Ruleset {
    const check = { context, ...(app === null ? {} : { integration_id: app.id }) };
    return this.createRuleset(repository, {
      name: `Require ${context}`,
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
      rules: [
        {
          type: 'required_status_checks',
          parameters: { required_status_checks: [check], strict_required_status_checks_policy: false },
        },
      ],
    });
  }

  /** Classic branch protection of the default branch, which an admin passes by unless told. */
  protect(
    repository: Repository,
    checks: readonly RequiredCheck[],
    enforceAdmins = false,
    more: Partial<Protection> = {},
  ): void {
    const sender = this.#person(repository.owner);
    protectBranch(this.#world, repository, repository.defaultBranch, { ...more, checks, enforceAdmins }, sender);
  }

  // Trouble

  readonly faults = {
    add: (fault: Fault): ArmedFault => this.#api.faults.add(fault),
    clear: (): void => this.#api.faults.clear(),
  };

  /** Lists do not tell what is younger, in milliseconds. */
  hideNew(lag: { readonly issues?: number; readonly comments?: number; readonly checks?: number }): void {
    Object.assign(this.#world.lag, lag);
  }

  /** What becomes of webhooks from now on. */
  setWeather(weather: Weather): void {
    this.#world.webhooks.weather = weather;
  }

  redeliver(delivery: Delivery): void {
    this.#world.webhooks.redeliver(delivery);
  }

  /** What is left of an installation's hour. */
  setLimit(installation: Installation, left: LimitLeft): void {
    this.#world.limits.set(installation.id, left);
  }

  /** Resolves when nothing that was pushed or written has consequences to come, and no webhook is on its way. */
  async idle(): Promise<void> {
    await this.#world.turns.idle();
    await this.#world.webhooks.idle();
  }

  /** Throws when an answer, a request or an event did not fit GitHub's description. */
  async stop(): Promise<void> {
    await this.#close();
    const problems = [...new Set(this.contractProblems)];
    if (problems.length > 0) throw new Error(`GitHub's contract was broken:\n${problems.join('\n')}`);
  }

  /** Somebody who acts for an account: itself, or an owner of the organisation. */
  #person(account: Account): Account {
    const owner = [...account.members].find(([, role]) => role === 'owner');
    return (owner === undefined ? undefined : this.#world.state.accounts.get(owner[0])) ?? account;
  }
}

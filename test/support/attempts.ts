/** A stage for attempts to get a leak past the App: an organisation, its people, and a required check in each repository. */
import type { Account, CheckRun, Installation, Issue, Pull, Repository, Visibility } from '../github/index.ts';
import type { Files } from '../github/git/write.ts';
import { startTestApp, type TestApp } from './jobs.ts';

/** Blocks from the first day on. */
export const blocks = 'enforce: { mode: block, rollout: { days: 0, mode: block } }\n';

export interface Cast {
  readonly app: TestApp;
  readonly acme: Account;
  readonly installation: Installation;
  /** Owns the organisation. */
  readonly olga: Account;
  /** Maintains every repository. */
  readonly mary: Account;
  /** Writes, and tries. */
  readonly dan: Account;
}

export async function gather(): Promise<Cast> {
  const app = await startTestApp();
  const [olga, mary, dan] = [
    app.github.createUser('olga'),
    app.github.createUser('mary'),
    app.github.createUser('dan'),
  ];
  const acme = app.github.createOrganization('acme', olga);
  const installation = app.github.installApp(app.app, acme);
  await app.hear();
  return { app, acme, installation, olga, mary, dan };
}

export interface Begin {
  readonly files?: Files;
  readonly visibility?: Visibility;
  /** Of `.github/leakwarden.yml` on the default branch. */
  readonly configuration?: string;
  readonly isRequired?: boolean;
}

let count = 0;

/** A repository whose default branch requires the check of this App. Nothing has heard of it yet. */
export async function begin({ app, acme, mary, dan }: Cast, options: Begin = {}): Promise<Repository> {
  const { files = {}, visibility = 'private', configuration = blocks, isRequired = true } = options;
  const repository = await app.github.createRepository({
    owner: acme,
    name: `attempt-${++count}`,
    visibility,
    files: { 'README.md': '# Project\n', '.github/leakwarden.yml': configuration, ...files },
  });
  app.github.grant(repository, mary, 'maintain');
  app.github.grant(repository, dan, 'write');
  if (isRequired) app.github.requireCheck(repository, 'leakwarden', app.app);
  return repository;
}

export interface Propose {
  readonly files?: Files;
  readonly message?: string;
  readonly branch?: string;
  readonly base?: string;
  readonly title?: string;
  readonly body?: string;
  readonly draft?: boolean;
  readonly author?: Account;
}

/** A branch with one commit, and its pull request. Nothing has heard of it yet. */
export async function propose({ app, dan }: Cast, repository: Repository, change: Propose): Promise<Pull> {
  const { files = { 'a.txt': 'nothing\n' }, message = 'Change', branch = 'topic', author = dan, ...pull } = change;
  await app.github.push(repository, branch, files, { message, author });
  return app.github.openPull(repository, { head: branch, author, ...pull });
}

/** Judges its present head without any webhook: for attempts that do not depend on one. */
export async function judge({ app, installation }: Cast, { issue, head }: Pull): Promise<void> {
  const where = { installation: installation.id, repository: issue.repository.id };
  await app.send({ kind: 'judge-head', ...where, head: head.sha, base: null });
  await app.work();
}

/** The one check of the App on a head, as GitHub counts it: the newest. */
export function checkOf({ app }: Cast, { issue, head }: Pull, sha = head.sha): CheckRun {
  const runs = [...issue.repository.checkRuns.values()].filter(
    ({ suite }) => suite.headSha === sha && suite.app === app.app,
  );
  const newest = runs.at(-1);
  if (!newest) throw new Error(`no check on ${sha.slice(0, 10)}`);
  return newest;
}

/** What the check says and what GitHub answers to "Merge". */
export async function standing(cast: Cast, pull: Pull): Promise<{ conclusion: string | null; merge: number }> {
  if (cast.app.failures.length > 0) throw new AggregateError(cast.app.failures.map(({ error }) => error));
  const { conclusion } = checkOf(cast, pull);
  return { conclusion, merge: (await cast.app.github.merge(pull, cast.mary)).status };
}

export const refused = { conclusion: 'failure', merge: 405 } as const;
export const passed = { conclusion: 'success', merge: 200 } as const;

/** What the App opened, oldest first. */
export function issuesOf({ issues }: Repository): Issue[] {
  return [...issues.values()].filter(({ author, pull }) => author.app !== null && pull === null);
}

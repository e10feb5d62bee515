/**
 * One table for both doors: each case is a world on the stand-in GitHub and what is done in it, step by step. It is run
 * through the App and through the Action, which have to come to the same verdict.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import type {
  Account,
  App,
  Comment,
  Installation,
  Issue,
  Permissions,
  Pull,
  Repository,
  Visibility,
} from '../github/index.ts';
import type { Files } from '../github/git/write.ts';
import { loadBuiltInRules } from '../../rules/index.ts';
import { startTestApp, type TestApp } from '../support/jobs.ts';
import { nextSecond } from '../support/next-second.ts';
import { runInProcess } from '../support/runner.ts';

/** Blocks from the first day on: the Action knows no days. */
export const blocks = 'enforce: { mode: block, rollout: { days: 0, mode: block } }\n';
export const configFile = '.github/leakwarden.yml';

export type Verdict = 'pass' | 'fail' | 'action-required';
type Door = 'app' | 'action';
const doors: readonly Door[] = ['app', 'action'];

/** `olga` owns the organisation, `mary` maintains the repository, `dan` writes there, `eve` is a stranger. */
export type Who = 'olga' | 'mary' | 'dan' | 'eve';

export interface Home {
  readonly visibility?: Visibility;
  readonly files: Files;
}

export interface Case {
  readonly name: string;
  readonly visibility?: Visibility;
  /** Of `.github/leakwarden.yml` on the default branch; null: there is none. Default: it blocks. `{owner}` is the organisation. */
  readonly configuration?: string | null;
  readonly files?: Files;
  /** Other repositories of the organisation: the files, or only the configuration. Public unless it is said. */
  readonly homes?: Readonly<Record<string, string | Home>>;
  /** Of the Action. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

/** In this order; then it is judged. */
export interface Step {
  /** Pushed to the branch of the pull request, which is opened by the first change. */
  readonly change?: Files | ((scene: Scene) => Promise<void>);
  /** Who pushes, and opens. Default: dan. */
  readonly by?: Who;
  readonly title?: string;
  readonly body?: string;
  /** Said under the pull request; `{reference}` is of the leak that was told last. */
  readonly says?: readonly [who: Who, text: string];
  /** Anything else: faults, other repositories, time. */
  readonly do?: (scene: Scene) => void | Promise<void>;
  /**
   * Not the head but the comment of last, for which the Action has a run; or the whole history. What else has no
   * verdict fails where an issue is open.
   */
  readonly looksAt?: 'comment' | 'history';
  /** Where the two read by different ways, and one way fails: of each. */
  readonly verdict: Verdict | Readonly<Record<Door, Verdict>>;
  /** What the check, or the log and summary of the step, says. */
  readonly shows?: RegExp;
  readonly hides?: RegExp;
  /** Looks at what else came of it. */
  readonly after?: (scene: Scene) => void | Promise<void>;
}

export interface Scene {
  readonly door: Door;
  readonly github: TestApp['github'];
  readonly app: TestApp;
  readonly installation: Installation;
  readonly acme: Account;
  readonly people: Readonly<Record<Who, Account>>;
  readonly repository: Repository;
  /** Throws where nothing was opened yet. */
  readonly pull: () => Pull;
  /** What was told last names the leak so. */
  readonly reference: () => string;
  /** As the webhook of a comment would; the Action reads comments itself. */
  readonly hear: (comment: Comment) => Promise<void>;
  /** Makes one more repository of the organisation. */
  readonly make: (name: string, home: string | Home) => Promise<Repository>;
  /** By name; throws where the organisation has none. */
  readonly other: (name: string) => Repository;
}

/** Registers two tests for each case. */
export function throughBothDoors(cases: readonly Case[]): void {
  const stage: { app?: TestApp; actions?: App } = {};
  beforeAll(async () => {
    // The Action reads its packs for seconds: requests of a case would wait for longer than they may.
    await loadBuiltInRules();
    stage.app = await startTestApp();
    stage.actions = await makeActions(stage.app);
  });
  describe.each(doors)('%s', (door) => {
    test.each(cases.map((each) => [each.name, each] as const))('%s', async (_name, each) => {
      if (!stage.app || !stage.actions) throw new Error('the stage is not there');
      await play(stage.app, stage.actions, door, each);
    });
  });
}

/** What a workflow may be given at most. */
const granted: Permissions = {
  contents: 'read',
  pull_requests: 'read',
  issues: 'write',
  checks: 'read',
  members: 'read',
};

function makeActions({ github }: TestApp): Promise<App> {
  const events = ['pull_request', 'push', 'issue_comment'];
  return github.createApp({
    owner: github.createUser('actions-operator'),
    name: 'GitHub Actions',
    permissions: granted,
    events,
  });
}

let count = 0;

async function play(app: TestApp, actions: App, door: Door, each: Case): Promise<void> {
  const told: string[] = [];
  const scene = await makeScene(app, actions, door, each, told);
  const failures = app.failures.length;
  for (const [index, step] of each.steps.entries()) {
    await perform(scene, step);
    const { verdict, said } = await (door === 'app'
      ? judgeByApp(scene, step)
      : judgeByAction(scene, actions, each, step));
    expect(verdict, `step ${index + 1}: ${said}`).toBe(
      typeof step.verdict === 'string' ? step.verdict : step.verdict[door],
    );
    told.push(said);
    if (step.shows) expect(said).toMatch(step.shows);
    if (step.hides) expect(said).not.toMatch(step.hides);
    await step.after?.(scene);
  }
  // A job that failed has failed its check, which is a verdict; the next case begins without it.
  app.failures.splice(failures);
  app.github.faults.clear();
}

async function makeScene(app: TestApp, actions: App, door: Door, each: Case, told: readonly string[]): Promise<Scene> {
  const { github } = app;
  const suffix = `${++count}`;
  const people = {
    olga: github.createUser(`olga${suffix}`),
    mary: github.createUser(`mary${suffix}`),
    dan: github.createUser(`dan${suffix}`),
    eve: github.createUser(`eve${suffix}`),
  };
  const acme = github.createOrganization(`acme${suffix}`, people.olga);
  const installation = github.installApp(door === 'app' ? app.app : actions, acme);
  // Before there is anything in it: what it holds is judged when a step says so.
  if (door === 'app') await app.send({ kind: 'sync-repositories', installation: installation.id });
  await app.work();
  const others = new Map<string, Repository>();
  const make = async (name: string, home: string | Home): Promise<Repository> => {
    const { visibility = 'public', files } = typeof home === 'string' ? { files: { [configFile]: home } } : home;
    const made = await github.createRepository({ owner: acme, name, visibility, files });
    others.set(name, made);
    return made;
  };
  for (const [name, home] of Object.entries(each.homes ?? {})) await make(name, home);
  const { configuration = blocks, visibility = 'private', files = {} } = each;
  const repository = await github.createRepository({
    owner: acme,
    name: 'shop',
    visibility,
    files: {
      'README.md': '# Shop\n',
      ...(configuration === null ? {} : { [configFile]: configuration.replaceAll('{owner}', acme.login) }),
      ...files,
    },
  });
  github.grant(repository, people.mary, 'maintain');
  github.grant(repository, people.dan, 'write');
  return {
    door,
    github,
    app,
    installation,
    acme,
    people,
    repository,
    make,
    hear: async ({ id, issue: { number, repository: home } }) => {
      const where = { installation: installation.id, repository: home.id };
      if (door === 'app') await app.send({ kind: 'run-command', ...where, number, comment: id });
      await app.work();
    },
    pull: () => [...repository.issues.values()].findLast(({ pull }) => pull)?.pull ?? fail('no pull request is open'),
    reference: () => /LW-[0-9a-z]{8}/.exec(told.at(-1) ?? '')?.[0] ?? fail('nothing was told of a leak'),
    other: (name) => others.get(name) ?? fail(`there is no ${name}`),
  };
}

/** Remediation issues of a repository, oldest first. */
export function issuesOf({ repository }: Pick<Scene, 'repository'>): readonly Issue[] {
  return [...repository.issues.values()].filter(({ pull }) => pull === null);
}

function fail(message: string): never {
  throw new Error(message);
}

const branch = 'topic';

async function perform(scene: Scene, step: Step): Promise<void> {
  const { github, repository, people } = scene;
  const { change, by = 'dan', title, body } = step;
  if (typeof change === 'function') await change(scene);
  else if (change) await github.push(repository, branch, change, { author: people[by] });
  const isOpen = [...repository.issues.values()].some(({ pull }) => pull);
  if (change && !isOpen)
    await github.openPull(repository, {
      head: branch,
      author: people[by],
      ...(title === undefined ? {} : { title }),
      ...(body === undefined ? {} : { body }),
    });
  if (step.says) {
    const [who, text] = step.says;
    await nextSecond();
    const said = text.replace('{reference}', scene.reference);
    await scene.hear(github.comment(scene.pull(), people[who], said));
  }
  await step.do?.(scene);
}

interface Judged {
  readonly verdict: Verdict;
  readonly said: string;
}

async function judgeByApp(scene: Scene, { looksAt }: Step): Promise<Judged> {
  if (looksAt) return followByApp(scene, looksAt);
  const { app, installation, repository, pull } = scene;
  const head = pull().head.sha;
  await app.send({ kind: 'judge-head', installation: installation.id, repository: repository.id, head, base: null });
  await app.work();
  const check = [...repository.checkRuns.values()].findLast(({ suite }) => suite.headSha === head);
  const { title, summary, text } = check ?? fail('there is no check');
  const conclusion = check?.conclusion ?? fail('the check has not ended');
  const verdicts: Readonly<Record<string, Verdict>> = { success: 'pass', failure: 'fail' };
  return { verdict: verdicts[conclusion] ?? 'action-required', said: [title, summary, text].join('\n') };
}

async function followByApp(
  { app, installation, repository, pull }: Scene,
  looksAt: NonNullable<Step['looksAt']>,
): Promise<Judged> {
  const where = { installation: installation.id, repository: repository.id };
  if (looksAt === 'comment') await app.send({ kind: 'read-discussion', ...where, number: pull().issue.number });
  else await app.send({ kind: 'scan-history', ...where });
  await app.work();
  return followed(repository);
}

function followed(repository: Repository): Judged {
  const open = [...repository.issues.values()].filter(({ author, state }) => author.app !== null && state === 'open');
  return { verdict: open.length > 0 ? 'fail' : 'pass', said: open.map(({ title }) => title).join('\n') };
}

const eventsOf = { comment: 'issue_comment', history: 'schedule', head: 'pull_request' } as const;

/** As for a push to the pull request, with the token that GitHub makes for the job. */
async function judgeByAction(
  { github, installation, repository, pull }: Scene,
  actions: App,
  { inputs }: Case,
  { looksAt }: Step,
): Promise<Judged> {
  await github.idle();
  const event = eventsOf[looksAt ?? 'head'];
  const delivery = github.deliveries.findLast((each) => each.app === actions && each.event === event);
  const ran = await runInProcess(github, {
    repository,
    event,
    payload: JSON.parse(delivery?.body ?? '{}') as object,
    sha: looksAt === 'history' ? await github.head(repository) : pull().head.sha,
    token: github.installationToken(installation, granted),
    // The App follows what is proposed as well.
    inputs: { issues: 'true', ...inputs },
  });
  if (looksAt === 'history') return followed(repository);
  const verdict = ran.code === 0 ? 'pass' : ran.verdict === 'fail' ? 'fail' : 'action-required';
  return { verdict, said: ran.said };
}

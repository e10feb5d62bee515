/** Who may decide about a leak, and where. */
import { beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../support/jobs.ts';
import { awsKey } from '../../support/secrets.ts';
import type { Account, Comment, Installation, Issue, Pull, Repository } from '../../github/index.ts';

let app: TestApp;
let owner: Account;
let developer: Account;
let acme: Account;
let installation: Installation;
let number = 0;

beforeAll(async () => {
  app = await startTestApp();
  owner = app.github.createUser('olga');
  developer = app.github.createUser('dario');
  acme = app.github.createOrganization('acme', owner);
  installation = app.github.installApp(app.app, acme);
});

const rules = 'enforce: { mode: block, rollout: { days: 0, mode: block } }\n';

interface Leaking {
  readonly repository: Repository;
  readonly pull: Pull;
  readonly head: string;
}

async function makeLeak(
  configuration = rules,
  visibility: Repository['visibility'] = 'private',
  leaked: Readonly<Record<string, string>> | null = null,
): Promise<Leaking> {
  const name = `project-${++number}`;
  const files = { '.github/leakwarden.yml': configuration };
  const repository = await app.github.createRepository({ owner: acme, name, visibility, files });
  app.github.grant(repository, developer, 'maintain');
  const leak = leaked ?? { 'config.env': `AWS_ACCESS_KEY_ID=${awsKey(name)}\n` };
  await app.github.push(repository, 'leak', leak, { author: developer });
  const pull = await app.github.openPull(repository, { head: 'leak', author: developer });
  const head = await app.github.head(repository, 'leak');
  await app.send({ kind: 'sync-repositories', installation: installation.id });
  await app.work();
  return { repository, pull, head };
}

const issuesOf = (repository: Repository): Issue[] =>
  [...repository.issues.values()].filter(({ pull }) => pull === null);

const conclusionOf = ({ repository, head }: Leaking): string | null | undefined =>
  [...repository.checkRuns.values()].findLast(({ suite }) => suite.headSha === head)?.conclusion;

async function run(repository: Repository, issue: Issue, comment: Comment): Promise<void> {
  const where = { installation: installation.id, repository: repository.id };
  await app.send({ kind: 'run-command', ...where, number: issue.number, comment: comment.id });
  await app.work();
  expect(app.failures).toEqual([]);
}

/** Says it and returns what was answered. */
async function say(repository: Repository, issue: Issue, who: Account, body: string): Promise<string> {
  const comment = app.github.comment(issue, who, body);
  await run(repository, issue, comment);
  return repliesTo(comment);
}

function repliesTo({ issue, id }: Comment): string {
  const all = [...issue.repository.comments.values()].filter((each) => each.issue === issue && each.id > id);
  return all.map(({ body }) => body).join('\n');
}

const only = (issues: readonly Issue[]): Issue => {
  const [issue] = issues;
  if (!issue || issues.length > 1) throw new Error(`${issues.length} issues`);
  return issue;
};

test('who brought a leak in does not accept it under its issue either', async () => {
  const leaking = await makeLeak();
  const issue = only(issuesOf(leaking.repository));
  expect(await say(leaking.repository, issue, developer, '/leakwarden accept it is mine')).toMatch(/your own change/);
  expect(conclusionOf(leaking)).toBe('failure');
  expect(await say(leaking.repository, issue, owner, '/leakwarden accept a test account')).toMatch(/test account/);
  expect(conclusionOf(leaking)).toBe('success');
  expect(issue.state).toBe('closed');
});

test('a comment that somebody changed does nothing', async () => {
  const leaking = await makeLeak();
  const issue = only(issuesOf(leaking.repository));
  const comment = app.github.comment(issue, owner, 'Who takes this?');
  app.github.editComment(comment, '/leakwarden accept all is well', developer);
  comment.updatedAt = '2036-01-01T00:00:00Z';
  await run(leaking.repository, issue, comment);
  expect(repliesTo(comment)).toMatch(/changed after it was written/);
  expect(conclusionOf(leaking)).toBe('failure');
});

test('the people of the repository that leaks decide, not those of the one that holds its issues', async () => {
  const home = await app.github.createRepository({ owner: acme, name: 'reports', files: { 'README.md': '' } });
  const clerk = app.github.createUser('clara');
  app.github.grant(home, clerk, 'admin');
  const leaking = await makeLeak(`${rules}report: { repository: acme/reports }\n`);
  const issue = only(issuesOf(home));
  expect(await say(home, issue, clerk, '/leakwarden accept I say so')).toMatch(/don't have permission/);
  expect(conclusionOf(leaking)).toBe('failure');
  await say(home, issue, owner, '/leakwarden accept a test account');
  expect(conclusionOf(leaking)).toBe('success');
});

test('an issue that tells of two repositories is decided in each by its own people', async () => {
  const home = await app.github.createRepository({ owner: acme, name: 'told', files: { 'README.md': '' } });
  const configuration = `${rules}report: { repository: acme/told }\n`;
  const key = { 'config.env': `AWS_ACCESS_KEY_ID=${awsKey('two repositories')}\n` };
  const first = await makeLeak(configuration, 'private', key);
  const second = await makeLeak(configuration, 'private', key);
  const issue = only(issuesOf(home));
  expect(issue.body).toContain(`acme/${first.repository.name}\` and \`acme/${second.repository.name}`);
  expect(issue.body).toContain(`/acme/${second.repository.name}/blob/`);
  const clerk = app.github.createUser('cosima');
  app.github.grant(second.repository, clerk, 'maintain');
  await say(home, issue, clerk, '/leakwarden false-positive a test account');
  expect([conclusionOf(first), conclusionOf(second)]).toEqual(['failure', 'success']);
  expect(issue.state).toBe('open');
  await say(home, issue, owner, '/leakwarden accept a test account');
  expect([conclusionOf(first), conclusionOf(second)]).toEqual(['success', 'success']);
  expect(issue.state).toBe('closed');
});

test('strangers on a public repository are not answered', async () => {
  const { repository, pull } = await makeLeak(rules, 'public');
  expect(await say(repository, pull.issue, app.github.createUser('stranger'), '/leakwarden help')).toBe('');
  expect(await say(repository, pull.issue, owner, '/leakwarden help')).toMatch(/false-positive/);
});

test('a token is called revoked only when GitHub no longer accepts it', async () => {
  const token = app.github.tokenOf(developer);
  const leaking = await makeLeak(rules, 'private', { 'ci.env': `GITHUB_TOKEN=${token}\n` });
  const issue = only(issuesOf(leaking.repository));
  const comment = app.github.comment(issue, owner, '/leakwarden revoke');
  await run(leaking.repository, issue, comment);
  expect(app.github.revoked).toEqual([token]);
  expect([repliesTo(comment), issue.state]).toEqual(['', 'open']);
  app.pass(0.1);
  await app.work();
  expect(repliesTo(comment)).toMatch(/no longer accepts it/);
  expect(issue.state).toBe('closed');
});

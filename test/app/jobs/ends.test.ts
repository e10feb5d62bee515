/** Each leak's end is followed, also where nobody judges a pull request any more: nothing is missed, nothing stays open. */
import { beforeAll, expect, test } from 'vitest';
import { begin, blocks, gather, issuesOf, propose, type Cast } from '../../support/attempts.ts';
import { awsKey } from '../../support/secrets.ts';
import type { Pull, Repository } from '../../github/index.ts';

let cast: Cast;

let reports: Repository;
const inReports = `${blocks}report: { repository: acme/reports }\n`;

beforeAll(async () => {
  cast = await gather();
  reports = await cast.app.github.createRepository({ owner: cast.acme, name: 'reports', files: { 'README.md': '' } });
});

const words = (seed: string): string => `the key is ${awsKey(`ends ${seed}`)} for now`;
const statesOf = (repository: Repository): string[] => issuesOf(repository).map(({ state }) => state);

async function makePull(change: Parameters<typeof propose>[2] = {}): Promise<{ repository: Repository; pull: Pull }> {
  const repository = await begin(cast);
  await cast.app.hear();
  const pull = await propose(cast, repository, change);
  await cast.app.hear();
  return { repository, pull };
}

async function hear(): Promise<void> {
  await cast.app.hear();
  expect(cast.app.failures.map(({ error }) => error)).toEqual([]);
}

test('a comment on a closed pull request, until it is deleted', async () => {
  const { repository, pull } = await makePull();
  await cast.app.github.closePull(pull, cast.dan);
  await hear();
  const comment = cast.app.github.comment(pull, cast.dan, words('closed'));
  await hear();
  expect(statesOf(repository)).toEqual(['open']);
  cast.app.github.deleteComment(comment);
  await hear();
  expect(statesOf(repository)).toEqual(['closed']);
});

test('a comment that is deleted after its pull request was closed, also where nobody told of it', async () => {
  const { repository, pull } = await makePull();
  const [one, two] = ['one', 'two'].map((seed) => cast.app.github.comment(pull, cast.dan, words(seed)));
  await hear();
  await cast.app.github.closePull(pull, cast.dan);
  await hear();
  expect(statesOf(repository)).toEqual(['open', 'open']);
  if (one) cast.app.github.deleteComment(one);
  await hear();
  expect(statesOf(repository).toSorted()).toEqual(['closed', 'open']);
  if (two) cast.app.github.deleteComment(two);
  await cast.app.hear('push');
  await cast.app.github.push(repository, 'main', { 'b.txt': 'b\n' });
  await cast.app.hear('push');
  expect(statesOf(repository)).toEqual(['closed', 'closed']);
});

test('a comment that is deleted while its pull request is being closed', async () => {
  const { repository, pull } = await makePull();
  const comment = cast.app.github.comment(pull, cast.dan, words('both'));
  await hear();
  cast.app.github.deleteComment(comment);
  await cast.app.github.closePull(pull, cast.dan);
  await hear();
  expect(statesOf(repository)).toEqual(['closed']);
});

test('the description of a closed pull request stays to be read, until it is edited', async () => {
  const { repository, pull } = await makePull({ body: words('description') });
  await cast.app.github.closePull(pull, cast.dan);
  await hear();
  expect(statesOf(repository)).toEqual(['open']);
  await cast.app.github.editPull(pull, { body: 'nothing' });
  await hear();
  expect(statesOf(repository)).toEqual(['closed']);
});

test('the name of a branch remains with the closed pull request, which somebody takes note of', async () => {
  const { repository, pull } = await makePull({ title: 'Change', branch: `feature/${awsKey('ends branch')}` });
  await cast.app.github.closePull(pull, cast.dan);
  await cast.app.github.setBranch(repository, pull.head.ref, null);
  await hear();
  const [issue] = issuesOf(repository);
  expect(issue?.state).toBe('open');
  if (issue) cast.app.github.comment(issue, cast.mary, '/leakwarden acknowledge');
  await hear();
  expect(statesOf(repository)).toEqual(['closed']);
});

test('so does the name of a file, which has no object to look for', async () => {
  const { repository, pull } = await makePull({ files: { [`${awsKey('ends file')}.txt`]: 'nothing\n' } });
  expect(statesOf(repository)).toEqual(['open']);
  await cast.app.github.closePull(pull, cast.dan);
  await cast.app.github.setBranch(repository, pull.head.ref, null);
  await hear();
  const [issue] = issuesOf(repository);
  expect(issue?.state).toBe('open');
  if (issue) cast.app.github.comment(issue, cast.mary, '/leakwarden acknowledge');
  await hear();
  expect(statesOf(repository)).toEqual(['closed']);
});

test('a file name that is still in a branch is not gone', async () => {
  const { repository, pull } = await makePull({ files: { [`${awsKey('ends kept')}.txt`]: 'nothing\n' } });
  await cast.app.github.closePull(pull, cast.dan);
  await hear();
  const [issue] = issuesOf(repository);
  if (issue) cast.app.github.comment(issue, cast.mary, '/leakwarden acknowledge');
  await hear();
  expect(statesOf(repository)).toEqual(['open']);
});

test('what a fork wrote its branch anew without', async () => {
  const repository = await begin(cast, { visibility: 'public', configuration: inReports });
  await hear();
  const frida = cast.app.github.createUser('frida');
  const fork = await cast.app.github.fork(repository, frida);
  await cast.app.github.push(fork, 'topic', { 'a.env': words('fork') }, { author: frida });
  await cast.app.github.openPull(repository, { head: 'topic', from: fork, author: frida });
  await hear();
  expect(statesOf(reports)).toEqual(['open']);
  const main = await cast.app.github.head(repository);
  const clean = await cast.app.github.commit(fork, 'topic', { 'a.txt': 'a\n' }, { parents: [main], author: frida });
  await cast.app.github.setBranch(fork, 'topic', clean, frida);
  await hear();
  // The fork itself may hold it whatever happens here.
  expect([...reports.comments.values()].map(({ body }) => body).join('')).toContain('/leakwarden acknowledge');
});

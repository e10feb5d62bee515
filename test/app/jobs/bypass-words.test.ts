/** A leak that stands in no file: in what people write around a pull request. And it is gone when the words are. */
import { beforeAll, describe, expect, test } from 'vitest';
import {
  begin,
  gather,
  issuesOf,
  judge,
  passed,
  propose,
  refused,
  standing,
  type Cast,
} from '../../support/attempts.ts';
import { awsKey } from '../../support/secrets.ts';
import type { Pull, Repository } from '../../github/index.ts';

let cast: Cast;
const said = ['pull_request', 'issue_comment', 'pull_request_review', 'pull_request_review_comment'] as const;
const words = (seed: string): string => `the key is ${awsKey(seed)} for now`;

beforeAll(async () => {
  cast = await gather();
});

const statesOf = (repository: Repository): string[] => issuesOf(repository).map(({ state }) => state);

/** Says it, and returns what takes it back. */
type Saying = (pull: Pull) => Promise<() => Promise<void>>;

const sayings: readonly (readonly [string, Saying])[] = [
  [
    'the title',
    async (pull) => {
      await cast.app.github.editPull(pull, { title: words('title') });
      return () => cast.app.github.editPull(pull, { title: 'Change' });
    },
  ],
  [
    'the description',
    async (pull) => {
      await cast.app.github.editPull(pull, { body: words('description') });
      return () => cast.app.github.editPull(pull, { body: 'nothing' });
    },
  ],
  [
    'a comment that is edited',
    async (pull) => {
      const comment = cast.app.github.comment(pull, cast.dan, words('comment'));
      return async () => cast.app.github.editComment(comment, 'nothing');
    },
  ],
  [
    'a comment at a line',
    async (pull) => {
      const at = { path: 'a.txt', line: 1, body: words('line') };
      const comment = await cast.app.github.reviewComment(pull, cast.dan, at);
      return () => cast.app.github.editReviewComment(comment, 'nothing');
    },
  ],
];

describe('in what can be edited', () => {
  test.each(sayings)('%s', async (_, say) => {
    const repository = await begin(cast);
    const pull = await propose(cast, repository, {});
    const takeBack = await say(pull);
    await cast.app.hear(...said);
    expect(await standing(cast, pull)).toEqual(refused);
    expect(statesOf(repository)).toEqual(['open']);
    await takeBack();
    await cast.app.hear(...said);
    expect(await standing(cast, pull)).toEqual(passed);
    expect(statesOf(repository)).toEqual(['closed']);
  });
});

describe('in what cannot', () => {
  test('a review, also of a draft', async () => {
    const repository = await begin(cast);
    const pull = await propose(cast, repository, { draft: true });
    await cast.app.github.review(pull, cast.dan, words('review'));
    await cast.app.hear(...said);
    await cast.app.github.readyForReview(pull);
    expect(await standing(cast, pull)).toEqual(refused);
  });

  test('the name of the branch', async () => {
    const repository = await begin(cast);
    const pull = await propose(cast, repository, { branch: `feature/${awsKey('branch')}` });
    await judge(cast, pull);
    expect(await standing(cast, pull)).toEqual(refused);
  });

  test('a commit message, until the branch is written anew', async () => {
    const { github, hear } = cast.app;
    const repository = await begin(cast);
    const pull = await propose(cast, repository, { message: words('message') });
    await hear();
    expect(await standing(cast, pull)).toEqual(refused);
    const main = await github.head(repository);
    const amended = await github.commit(repository, 'topic', { 'a.txt': 'nothing\n' }, { parents: [main] });
    await github.setBranch(repository, 'topic', amended, cast.dan);
    await hear();
    expect(await standing(cast, pull)).toEqual(passed);
    expect(statesOf(repository)).toEqual(['closed']);
  });
});

test('a file that is named like a text is not forgotten like one', async () => {
  const { github, hear } = cast.app;
  const repository = await begin(cast);
  await hear();
  const pull = await propose(cast, repository, {});
  const name = `(pull request ${pull.issue.number}: title)`;
  await github.push(repository, 'elsewhere', { [name]: words('named like a text') });
  await hear();
  expect(statesOf(repository)).toEqual(['open']);
  await github.editPull(pull, { title: 'Another' });
  await hear();
  expect(statesOf(repository)).toEqual(['open']);
});

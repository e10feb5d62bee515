/** What reviewers write, as a whole and at lines: looked at like comments, on the built bundle. */
import { beforeAll, expect, test } from 'vitest';
import type { Pull, Repository, Visibility } from '../github/index.ts';
import { makeStage, type Stage } from '../support/action.ts';
import { runInProcess, type ActionRun } from '../support/runner.ts';
import { awsKey, personMail } from '../support/secrets.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await makeStage();
});

interface Opened {
  readonly shop: Repository;
  readonly pull: Pull;
}

async function open(name: string, visibility: Visibility = 'private'): Promise<Opened> {
  const shop = await stage.github.createRepository({ owner: stage.acme, name, visibility, files: { 'a.txt': 'a\n' } });
  await stage.github.push(shop, 'topic', { 'a.txt': 'b\n' });
  return { shop, pull: await stage.github.openPull(shop, { head: 'topic' }) };
}

async function run({ shop, pull }: Opened, event: string, change: object = {}): Promise<ActionRun> {
  const payload = { ...(await stage.payload(event)), ...change };
  const ref = `refs/pull/${pull.issue.number}/merge`;
  return runInProcess(stage.github, {
    repository: shop,
    event,
    payload,
    sha: pull.head.sha,
    ref,
    token: stage.token(),
  });
}

const passed = { code: 0, stderr: '', outputs: { verdict: 'pass', leaks: '0' } };
const failed = { code: 1, stderr: '', outputs: { verdict: 'fail', leaks: '1' } };

test('a review', async () => {
  const opened = await open('reviewed');
  await stage.github.review(opened.pull, stage.owner, 'Fine, but rename it.', 'CHANGES_REQUESTED');
  expect(await run(opened, 'pull_request_review')).toMatchObject(passed);
  const { id } = await stage.github.review(opened.pull, stage.owner, `use ${awsKey('review')} meanwhile`);
  const result = await run(opened, 'pull_request_review');
  expect(result).toMatchObject(failed);
  expect(result.summary).toContain(`(pull request ${opened.pull.issue.number}: review ${id})`);
  expect(result.all).not.toContain(awsKey('review'));
});

test('an approval without a word', async () => {
  const opened = await open('approved');
  await stage.github.review(opened.pull, stage.owner, '', 'APPROVED');
  expect(await run(opened, 'pull_request_review')).toMatchObject(passed);
  const review = { id: 5, body: null, state: 'approved' };
  expect(await run(opened, 'pull_request_review', { review })).toMatchObject(passed);
});

test('a comment at a line, also one that is edited; one that is deleted says nothing any more', async () => {
  const opened = await open('commented');
  const place = { path: 'a.txt', line: 1 };
  const comment = await stage.github.reviewComment(opened.pull, stage.owner, { ...place, body: 'Why?' });
  expect(await run(opened, 'pull_request_review_comment')).toMatchObject(passed);
  await stage.github.editReviewComment(comment, `because of ${awsKey('line')}`);
  const result = await run(opened, 'pull_request_review_comment');
  expect(result).toMatchObject(failed);
  expect(result.summary).toContain(`(pull request ${opened.pull.issue.number}: review comment ${comment.id})`);
  const deleted = await run(opened, 'pull_request_review_comment', { action: 'deleted' });
  expect(deleted).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
  expect(deleted.summary).toContain('Nothing to look at');
});

test('on a public repository neither the value nor the rule is told', async () => {
  const opened = await open('public', 'public');
  const mail = personMail('reviewer');
  await stage.github.review(opened.pull, stage.owner, `${awsKey('public review')} of ${mail}`);
  const result = await run(opened, 'pull_request_review');
  expect(result).toMatchObject({ code: 1, outputs: { verdict: 'fail', leaks: '' } });
  for (const secret of [awsKey('public review'), mail, 'AWS', 'AKIA']) expect(result.all).not.toContain(secret);
});

test('an event that lacks its pull request is an error', async () => {
  const opened = await open('broken');
  const result = await run(opened, 'pull_request_review', { pull_request: {} });
  expect(result).toMatchObject({ code: 1, outputs: { verdict: 'error' } });
  expect(result.log).toContain('lacks pull_request.number');
});

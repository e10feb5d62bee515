/** All that people wrote in a repository, issue by issue and in few requests: what everybody reads once it is public. */
import { pages } from '../call.ts';
import type { GitHub, Where } from '../client.ts';

export interface WrittenText {
  /** `issue 12: title`, `commit comment 34`. */
  readonly name: string;
  readonly text: string;
}

/** Titles and descriptions of issues and pull requests, open and closed. @throws GitHubProblem `gone`: issues are off */
export async function* listIssueTexts(github: GitHub, where: Where): AsyncGenerator<WrittenText> {
  const route = 'GET /repos/{owner}/{repo}/issues';
  for await (const page of pages(github, 'list the issues', route, { ...where, state: 'all' }))
    for (const { number, title, body, pull_request: pull } of page) {
      const name = `${pull ? 'pull request' : 'issue'} ${number}`;
      yield* [
        { name: `${name}: title`, text: title },
        { name: `${name}: description`, text: body ?? '' },
      ];
    }
}

/** Under issues and pull requests, and at lines of pull requests and commits. @throws GitHubProblem */
export async function* listCommentTexts(github: GitHub, where: Where): AsyncGenerator<WrittenText> {
  const comments = 'GET /repos/{owner}/{repo}/issues/comments';
  for await (const page of pages(github, 'list the comments', comments, { ...where }))
    yield* page.map(({ id, body }) => ({ name: `comment ${id}`, text: body ?? '' }));
  const reviews = 'GET /repos/{owner}/{repo}/pulls/comments';
  for await (const page of pages(github, 'list the comments of reviews', reviews, { ...where }))
    yield* page.map(({ id, body }) => ({ name: `review comment ${id}`, text: body }));
  const commits = 'GET /repos/{owner}/{repo}/comments';
  for await (const page of pages(github, 'list the comments on commits', commits, { ...where }))
    yield* page.map(({ id, body }) => ({ name: `commit comment ${id}`, text: body }));
}

/** What reviews say as a whole: one request a pull request, since no list has them all. @throws GitHubProblem */
export async function* listReviewSummaries(github: GitHub, where: Where): AsyncGenerator<WrittenText> {
  const pulls = 'GET /repos/{owner}/{repo}/pulls';
  const reviews = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
  for await (const page of pages(github, 'list the pull requests', pulls, { ...where, state: 'all' }))
    for (const { number } of page)
      for await (const found of pages(github, 'list the reviews', reviews, { ...where, pull_number: number }))
        yield* found.map(({ id, body }) => ({ name: `review ${id}`, text: body ?? '' }));
}

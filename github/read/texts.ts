/** All that people wrote in a repository, list by list and in few requests: what everybody reads once it is public. */
import { pages } from '../call.ts';
import type { GitHub, Where } from '../client.ts';

export interface WrittenText {
  /** `issue 12: title`, `commit comment 34`. */
  readonly name: string;
  readonly text: string;
}

/** Titles and descriptions of issues, open and closed. @throws GitHubProblem `gone`: issues are off */
export async function* listIssueTexts(github: GitHub, where: Where): AsyncGenerator<WrittenText> {
  const route = 'GET /repos/{owner}/{repo}/issues';
  for await (const page of pages(github, 'list the issues', route, { ...where, state: 'all' }))
    // GitHub lists pull requests here as well, but not where issues are off.
    for (const issue of page) if (!issue.pull_request) yield* described('issue', issue);
}

/**
 * Titles and descriptions of pull requests, open and closed, and what reviews say as a whole: one request a pull
 * request, since no list has them all. @throws GitHubProblem `gone`: pull requests are off
 */
export async function* listPullTexts(github: GitHub, where: Where): AsyncGenerator<WrittenText> {
  const pulls = 'GET /repos/{owner}/{repo}/pulls';
  const reviews = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
  for await (const page of pages(github, 'list the pull requests', pulls, { ...where, state: 'all' }))
    for (const pull of page) {
      yield* described('pull request', pull);
      for await (const found of pages(github, 'list the reviews', reviews, { ...where, pull_number: pull.number }))
        yield* found.map(({ id, body }) => ({ name: `review ${id}`, text: body ?? '' }));
    }
}

/** Under issues and pull requests. @throws GitHubProblem */
export async function* listCommentTexts(github: GitHub, where: Where): AsyncGenerator<WrittenText> {
  const route = 'GET /repos/{owner}/{repo}/issues/comments';
  for await (const page of pages(github, 'list the comments', route, { ...where }))
    yield* page.map(({ id, body }) => ({ name: `comment ${id}`, text: body ?? '' }));
}

/** At lines of pull requests. @throws GitHubProblem */
export async function* listReviewComments(github: GitHub, where: Where): AsyncGenerator<WrittenText> {
  const route = 'GET /repos/{owner}/{repo}/pulls/comments';
  for await (const page of pages(github, 'list the comments of reviews', route, { ...where }))
    yield* page.map(({ id, body }) => ({ name: `review comment ${id}`, text: body }));
}

/** At commits and their lines. @throws GitHubProblem */
export async function* listCommitComments(github: GitHub, where: Where): AsyncGenerator<WrittenText> {
  const route = 'GET /repos/{owner}/{repo}/comments';
  for await (const page of pages(github, 'list the comments on commits', route, { ...where }))
    yield* page.map(({ id, body }) => ({ name: `commit comment ${id}`, text: body }));
}

interface Described {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null;
}

function described(kind: string, { number, title, body }: Described): WrittenText[] {
  return [
    { name: `${kind} ${number}: title`, text: title },
    { name: `${kind} ${number}: description`, text: body ?? '' },
  ];
}

/** Issues as they are now. */
import { call, pages, type Data } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { toId } from '../ids.ts';
import { orNull } from '../problems.ts';
import { toPerson, type Person } from './users.ts';

export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly stateReason: string | null;
  readonly isPull: boolean;
  readonly locked: boolean;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly author: Person | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly closedAt: Date | null;
  readonly url: string;
}

/** Null where there is none of that number. @throws GitHubProblem `gone`: deleted, or issues are switched off. */
export async function readIssue(github: GitHub, where: Where, number: number): Promise<Issue | null> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
  const issue = await orNull(call(github, 'read an issue', route, { ...where, issue_number: number }));
  return issue && toIssue(issue);
}

export interface IssueSearch {
  /** Hidden text of the body. */
  readonly marker: string;
  /** Login of who wrote it: `<slug>[bot]`. The words of anybody else are not believed. */
  readonly creator: string;
  /** Nothing that changed last before is looked at; null: all. */
  readonly since: Date | null;
}

/**
 * The first issue, open or closed, that holds the marker. GitHub filters neither by label, because people take labels
 * off, nor by creator, because some servers do not match Apps there (renovatebot/renovate#44730): both would make a
 * second issue.
 *
 * @throws GitHubProblem
 */
export async function findIssue(github: GitHub, where: Where, search: IssueSearch): Promise<Issue | null> {
  const { marker, creator, since } = search;
  const route = 'GET /repos/{owner}/{repo}/issues';
  const filter = { state: 'all', sort: 'created', direction: 'asc' } as const;
  const after = since === null ? {} : { since: since.toISOString() };
  for await (const page of pages(github, 'look for an issue', route, { ...where, ...filter, ...after })) {
    const found = page.find((issue) => issue.user?.login === creator && (issue.body ?? '').includes(marker));
    if (found) return toIssue(found);
  }
  return null;
}

/** All issues that `creator` wrote and `isOurs` knows by their text, open or closed, oldest first. @throws GitHubProblem */
export async function listMarked(
  github: GitHub,
  where: Where,
  { creator, isOurs }: { readonly creator: string; readonly isOurs: (body: string) => boolean },
): Promise<readonly Issue[]> {
  const route = 'GET /repos/{owner}/{repo}/issues';
  const filter = { state: 'all', sort: 'created', direction: 'asc' } as const;
  const found: Issue[] = [];
  for await (const page of pages(github, 'list the issues', route, { ...where, ...filter }))
    found.push(...page.filter((each) => each.user?.login === creator && isOurs(each.body ?? '')).map(toIssue));
  return found;
}

type Raw = Data<'GET /repos/{owner}/{repo}/issues/{issue_number}'>;

/** Also for what the writers get back. */
export function toIssue(issue: Raw): Issue {
  return {
    id: toId(issue.id),
    number: issue.number,
    state: issue.state === 'open' ? 'open' : 'closed',
    stateReason: issue.state_reason ?? null,
    isPull: issue.pull_request !== undefined,
    locked: issue.locked,
    title: issue.title,
    body: issue.body ?? '',
    labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    assignees: (issue.assignees ?? []).map(({ login }) => login),
    author: toPerson(issue.user),
    createdAt: new Date(issue.created_at),
    updatedAt: new Date(issue.updated_at),
    closedAt: issue.closed_at === null ? null : new Date(issue.closed_at),
    url: issue.html_url,
  };
}

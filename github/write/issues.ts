/** Remediation issues: one per marker, updated in place. */
import { call } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { clip, limits } from '../limits.ts';
import { isProblem } from '../problems.ts';
import { findIssue, readIssue, toIssue, type Issue } from '../read/issues.ts';
import { findRepository } from '../read/repositories.ts';
import { beginWrite, type Intent } from './intent.ts';

export interface WantedIssue {
  /** Hidden text of the body, by which it is found again. */
  readonly marker: string;
  /** Login of the App: `<slug>[bot]`. */
  readonly creator: string;
  readonly title: string;
  /** Holds the marker. */
  readonly body: string;
  /** Made by GitHub where they do not exist. */
  readonly labels: readonly string[];
  /** From an earlier time. */
  readonly knownNumber: number | null;
  /** Where there was no attempt before, nothing is searched. */
  readonly intent: Intent;
  readonly now: Date;
}

/**
 * The one issue, in whatever state it is; it is created only where none is found.
 *
 * @throws GitHubProblem `gone`: issues are switched off there.
 * @throws SettleLater it may have been created by an attempt whose answer was lost.
 */
export async function ensureIssue(github: GitHub, where: Where, wanted: WantedIssue): Promise<Issue> {
  if (!wanted.body.includes(wanted.marker)) throw new TypeError('the body of an issue holds its marker');
  const found = (await readKnown(github, where, wanted)) ?? (await findLost(github, where, wanted));
  if (found) return found;
  await beginWrite('issue', wanted.intent, wanted.now);
  const issue = await call(github, 'create an issue', 'POST /repos/{owner}/{repo}/issues', {
    ...where,
    title: clip(wanted.title, limits.issueTitle),
    body: clip(wanted.body, limits.body),
    labels: [...wanted.labels],
  });
  return toIssue(issue);
}

/**
 * One that was deleted, or transferred, is looked for, and then written, anew. GitHub redirects from a transferred one,
 * and its new number belongs to something else here: https://docs.github.com/en/rest/issues/issues#get-an-issue
 */
async function readKnown(github: GitHub, where: Where, { knownNumber }: WantedIssue): Promise<Issue | null> {
  if (knownNumber === null) return null;
  try {
    const found = await readIssue(github, where, knownNumber);
    return found && (await isIn(github, where, found)) ? found : null;
  } catch (error) {
    if (isProblem(error, 'gone')) return null;
    throw error;
  }
}

/** By today's name as well: `where` may be the name from before. */
async function isIn(github: GitHub, where: Where, { url }: Issue): Promise<boolean> {
  const [owner, repo] = new URL(url).pathname.split('/').slice(-4);
  const isHere = (named: Where | null): boolean =>
    `${named?.owner}/${named?.repo}`.toLowerCase() === `${owner}/${repo}`.toLowerCase();
  return isHere(where) || isHere(await findRepository(github, where));
}

async function findLost(github: GitHub, where: Where, wanted: WantedIssue): Promise<Issue | null> {
  if (wanted.intent.at === null) return null;
  const since = new Date(wanted.intent.at.getTime() - limits.skew * 1000);
  return findIssue(github, where, { ...wanted, since });
}

export interface IssueContent {
  readonly title?: string;
  readonly body?: string;
}

/** @throws GitHubProblem */
export async function updateIssue(
  github: GitHub,
  where: Where,
  number: number,
  { title, body }: IssueContent,
): Promise<Issue> {
  return patch(github, where, number, 'update an issue', {
    ...(title === undefined ? {} : { title: clip(title, limits.issueTitle) }),
    ...(body === undefined ? {} : { body: clip(body, limits.body) }),
  });
}

/** `not_planned`: accepted, or no leak. @throws GitHubProblem */
export async function closeIssue(
  github: GitHub,
  where: Where,
  number: number,
  reason: 'completed' | 'not_planned',
): Promise<Issue> {
  return patch(github, where, number, 'close an issue', { state: 'closed', state_reason: reason });
}

/** @throws GitHubProblem */
export async function reopenIssue(github: GitHub, where: Where, number: number): Promise<Issue> {
  return patch(github, where, number, 'reopen an issue', { state: 'open', state_reason: 'reopened' });
}

interface IssueChange extends IssueContent {
  readonly state?: 'open' | 'closed';
  readonly state_reason?: 'completed' | 'not_planned' | 'reopened';
}

async function patch(
  github: GitHub,
  where: Where,
  number: number,
  operation: string,
  change: IssueChange,
): Promise<Issue> {
  const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
  return toIssue(await call(github, operation, route, { ...where, issue_number: number, ...change }));
}

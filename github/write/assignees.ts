/** Who is to act on an issue. */
import { call } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { limits } from '../limits.ts';
import { isProblem } from '../problems.ts';
import { toIssue } from '../read/issues.ts';

export interface AssignmentResult {
  readonly assigned: readonly string[];
  /** Without access to the repository, or one too many: the issue names them instead. */
  readonly refused: readonly string[];
}

/** Adds to whom people assigned. @throws GitHubProblem */
export async function assign(
  github: GitHub,
  where: Where,
  number: number,
  logins: readonly string[],
): Promise<AssignmentResult> {
  const able: string[] = [];
  for (const login of new Set(logins)) if (await canBeAssigned(github, where, login)) able.push(login);
  const taken = able.slice(0, limits.assignees);
  if (taken.length === 0) return { assigned: [], refused: [...new Set(logins)] };
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees';
  const parameters = { ...where, issue_number: number, assignees: taken };
  const { assignees } = toIssue(await call(github, 'assign an issue', route, parameters));
  // GitHub says 201 and leaves out whom it does not take.
  const now = new Set(assignees.map((login) => login.toLowerCase()));
  const isAssigned = (login: string): boolean => now.has(login.toLowerCase());
  return {
    assigned: taken.filter(isAssigned),
    refused: [...new Set(logins)].filter((login) => !isAssigned(login)),
  };
}

async function canBeAssigned(github: GitHub, where: Where, login: string): Promise<boolean> {
  try {
    const route = 'GET /repos/{owner}/{repo}/assignees/{assignee}';
    await call(github, 'ask who can be assigned', route, { ...where, assignee: login });
    return true;
  } catch (error) {
    if (isProblem(error, 'not-found')) return false;
    throw error;
  }
}

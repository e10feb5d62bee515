/** What a person may do. */
import { call } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { orNull } from '../problems.ts';

/** From least to most. */
export const rights = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Right = (typeof rights)[number];

/** A login GitHub does not know has none. @throws GitHubProblem */
export async function readRights(github: GitHub, where: Where, login: string): Promise<Right> {
  const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
  const answer = await orNull(call(github, 'read the rights of a person', route, { ...where, username: login }));
  if (answer === null) return 'none';
  // `role_name` may be a role the organisation made; `permission` is then what it builds on.
  return toRight(answer.role_name) ?? toRight(answer.permission) ?? 'none';
}

export function hasRight(has: Right, needed: Right): boolean {
  return rights.indexOf(has) >= rights.indexOf(needed);
}

function toRight(name: string): Right | null {
  return rights.find((right) => right === name) ?? null;
}

export interface Team {
  readonly organisation: string;
  readonly slug: string;
}

/** An invitation that waits is no membership. @throws GitHubProblem `forbidden`: the App may not read members. */
export async function isTeamMember(github: GitHub, { organisation, slug }: Team, login: string): Promise<boolean> {
  const route = 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}';
  const parameters = { org: organisation, team_slug: slug, username: login };
  const membership = await orNull(call(github, 'read the membership of a person', route, parameters));
  return membership?.state === 'active';
}

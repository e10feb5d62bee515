/** Who did something, as GitHub tells. */
import { call } from '../call.ts';
import type { GitHub } from '../client.ts';
import { isProblem } from '../problems.ts';
import { toId, type RawId } from '../ids.ts';

export interface Person {
  readonly id: number;
  readonly login: string;
  /** An App or GitHub itself. */
  readonly isBot: boolean;
}

/** Null: the account was deleted. */
export function toPerson(
  user: { readonly id: RawId; readonly login: string; readonly type: string } | null | undefined,
): Person | null {
  return user ? { id: toId(user.id), login: user.login, isBot: user.type === 'Bot' } : null;
}

/** Whose words are ours: the owner of the token. That of a workflow may not ask, and is this App's. @throws GitHubProblem */
export async function readLogin(github: GitHub): Promise<string> {
  try {
    return (await call(github, 'read whose token this is', 'GET /user', {})).login;
  } catch (error) {
    if (isProblem(error, 'forbidden', 'not-found')) return 'github-actions[bot]';
    throw error;
  }
}

/** Null: nobody is called so. @throws GitHubProblem */
export async function readPerson(github: GitHub, login: string): Promise<Person | null> {
  try {
    return toPerson(await call(github, 'read an account', 'GET /users/{username}', { username: login }));
  } catch (error) {
    if (isProblem(error, 'not-found')) return null;
    throw error;
  }
}

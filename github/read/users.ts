/** Who did something, as GitHub tells. */
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

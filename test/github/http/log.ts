/** What was asked of the stand-in, for tests to look at. */
import type { Actor } from './call.ts';

export interface LoggedRequest {
  readonly at: number;
  readonly method: string;
  /** Below the API's base; of Git `/owner/name/git-upload-pack`. */
  readonly path: string;
  /** GitHub's name of the operation, such as `checks/create`; null: Git, or nothing that is served. */
  operation: string | null;
  /** `app 5`, `installation 7`, `user ada`, `anonymous`; null: refused before that was known. */
  actor: string | null;
  body: unknown;
  /** 0: broken off, or not answered yet. */
  status: number;
  /** It was performed, whatever the client heard of it. */
  performed: boolean;
}

export function nameOf(actor: Actor): string {
  if (actor.kind === 'installation') return `installation ${actor.installation.id}`;
  if (actor.kind === 'app') return `app ${actor.app.id}`;
  return actor.kind === 'user' ? `user ${actor.account.login}` : 'anonymous';
}

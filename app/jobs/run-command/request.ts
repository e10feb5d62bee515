import type { Comment, Person, Pull } from '../../../github/index.ts';
import type { RepositoryConfiguration } from '../../repository/configuration.ts';
import type { RepositoryAccess } from '../../repository/open.ts';

/** Who asked for what, where. */
export interface CommandRequest {
  /** Where it was said, and is answered. */
  readonly access: RepositoryAccess;
  /** The repository that leaks: its people and its configuration decide, wherever its issues stand. */
  readonly leaking: RepositoryAccess;
  readonly configuration: RepositoryConfiguration;
  readonly author: Person;
  /** Pull request or issue. */
  readonly number: number;
  /** Null: the comment stands under an issue. */
  readonly pull: Pull | null;
  /** When it was asked for. */
  readonly askedAt: Date;
  /** By which the audit log names it: `comment:12`. */
  readonly source: string;
}

/** In a comment, under which it is answered. */
export interface SpokenRequest extends CommandRequest {
  readonly comment: Comment;
}

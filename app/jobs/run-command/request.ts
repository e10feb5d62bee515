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
  readonly comment: Comment;
  readonly author: Person;
  /** Pull request or issue. */
  readonly number: number;
  /** Null: the comment stands under an issue. */
  readonly pull: Pull | null;
  /** What the audit log names in place of the comment, where there is none. */
  readonly source?: string;
}

import type { Comment, Person, Pull } from '../../../github/index.ts';
import type { Configuration } from '../../repository/configuration.ts';
import type { Place } from '../../repository/open.ts';

/** Who asked for what, where. */
export interface Asked {
  /** Where it was said, and is answered. */
  readonly place: Place;
  /** The repository that leaks: its people and its configuration decide, wherever its issues stand. */
  readonly leaking: Place;
  readonly configuration: Configuration;
  readonly comment: Comment;
  readonly author: Person;
  /** Pull request or issue. */
  readonly number: number;
  /** Null: the comment stands under an issue. */
  readonly pull: Pull | null;
}

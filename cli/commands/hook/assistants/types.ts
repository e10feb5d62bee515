import type { NamedText } from '../../../../scan/index.ts';

export type EventFields = Readonly<Record<string, unknown>>;

/** What is about to reach a model: what was typed, what a tool is called with, or what it answered. */
export interface Passage {
  readonly moment: 'prompt' | 'call' | 'result';
  readonly tool: string | null;
  readonly texts: readonly NamedText[];
  /** Files that the tool would read, as they are named. */
  readonly files: readonly string[];
}

/** How a coding assistant asks before it hands something over. */
export interface Assistant {
  readonly title: string;
  /** What its hooks are documented by, as read on the day given there. */
  readonly source: string;
  /** Where hooks are registered, from the top of a repository. */
  readonly file: string;
  /** What somebody has to do until it asks; absent: start it again. */
  readonly activation?: string;
  /** Our entries of that file by the event; `commandFor` says what to run. */
  readonly hooks: (commandFor: (event: string) => string) => Readonly<Record<string, readonly EventFields[]>>;
  /** What else the file has to say. */
  readonly frame: EventFields;
  /** What an event brings to a model; null where that is nothing. */
  readonly read: (event: string, fields: EventFields) => Passage | null;
  /** The answer that keeps it from the model. */
  readonly refuse: (event: string, reason: string) => object;
  /** The answer where nothing is found; absent or null: none, so that it asks people as before. */
  readonly accept?: (event: string) => object | null;
  /** How it takes a redacted copy in place of what would reach the model; absent: it has no way. */
  readonly replace?: Replacement;
}

export interface Replacement {
  /** What would reach the model; undefined for events that take no copy. */
  readonly original: (event: string, fields: EventFields) => unknown;
  /** `copy` has the shape of that. */
  readonly answer: (copy: unknown, reason: string) => object;
}

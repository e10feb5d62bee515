import type { Home } from '../../gate/index.ts';
import type { Issue } from '../../github/index.ts';
import type { Run } from '../run-context.ts';
import type { WaiverDecisions } from '../waivers.ts';

/** What is known of earlier runs. */
export interface IssueRecord {
  readonly home: Home;
  readonly creator: string;
  /** Key of the leak -> its issue. */
  readonly issues: ReadonlyMap<string, Issue>;
  /** Issues that tell of a part of what another one tells of. */
  readonly merged: readonly { readonly from: Issue; readonly into: Issue }[];
  /** Key of a list -> its issue. */
  readonly collections: ReadonlyMap<string, Issue>;
  /** Keys of leaks of which it was told that copies remain. */
  readonly remaining: ReadonlySet<string>;
  /** Key of the leak, or of the list -> what was decided under its issue. */
  readonly heard: ReadonlyMap<string, WaiverDecisions>;
}

/** Leaks of several repositories may stand in one. */
export function keyOf({ repository }: Pick<Run, 'repository'>, leak: string): string {
  return `${repository.id}:${leak}`;
}

export function collectionKey({ repository }: Pick<Run, 'repository'>, pull: number): string {
  return `${repository.id}:${pull}`;
}

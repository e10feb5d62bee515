/** Where content comes from: a Git repository, and which part of its history. */

/** A Git repository on this disk, opened without trusting its configuration. */
export interface LocalRepository {
  readonly gitDir: string;
  /** Null for a bare repository. */
  readonly workTree: string | null;
  /** Commit id of HEAD, null in an empty repository. */
  readonly head: string | null;
  readonly objectFormat: 'sha1' | 'sha256';
  /** History ends early: what lies before is not covered. */
  readonly shallow: boolean;
  /** Files and folders that are asked for, relative to the work tree, with `/`; empty: all of it. */
  readonly scope: readonly string[];
  /** What every git on it is given: where a hook was told that its index and objects are. Absolute paths. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Which part of a repository's history is scanned. */
export type HistorySelection =
  /**
   * What refs, work trees, their indexes and stashes lead to, and more commits by their ids. `apart`: folders of work
   * trees that are scanned by themselves, with their index.
   */
  | { readonly kind: 'all'; readonly tips?: readonly string[]; readonly apart?: readonly string[] }
  | { readonly kind: 'range'; readonly range: string }
  | { readonly kind: 'since'; readonly revision: string }
  /** What is reached from the commits `to` and not from the commits `from`; full ids. */
  | { readonly kind: 'between'; readonly from: readonly string[]; readonly to: readonly string[] }
  /**
   * What a push brings: what is reached from `to` and neither from the commits `from` nor from any ref of that kind.
   * Revisions that name commits or annotated tags.
   */
  | {
      readonly kind: 'pushed';
      readonly to: readonly string[];
      readonly from: readonly string[];
      readonly hidden: 'remotes' | 'all' | null;
    }
  | { readonly kind: 'staged' };

/** Bare caches of repositories: what the jobs see of them. */
import type { TreeEntry } from './tree-entry.ts';

export interface MirrorOptions {
  /** The data folder; caches live in `mirrors` below it, readable by nobody else. */
  readonly folder: string;
  /** All caches together, in bytes; beyond it the least recently used go. */
  readonly limitBytes: number;
  /** No `git` binary: isomorphic-git, for small repositories. */
  readonly portable: boolean;
  /** A PEM file that is trusted instead of the system's authorities. */
  readonly certificateAuthority?: string;
  /** `http://proxy:3128`. */
  readonly proxy?: string;
  readonly limits?: Partial<MirrorLimits>;
}

export interface MirrorLimits {
  /** Repositories larger than this (kB, as GitHub tells) are fetched in part at first. */
  readonly partialAbove: number;
  /** Bytes that one fetch may bring. */
  readonly fetchBytes: number;
  /** Seconds for `fetchRange` and what else is small. */
  readonly rangeSeconds: number;
  /** Seconds for each step of `fetchAll`. */
  readonly allSeconds: number;
  /** Bytes of diff that `addedLines` reads. */
  readonly diffBytes: number;
  /** Bytes of packs that the portable mirror reads. */
  readonly portableBytes: number;
}

export interface Remote {
  /** http(s), without credentials; as `clone_url` of the API. */
  readonly url: string;
  /** Asked at each fetch. Travels in the environment of one process: never on a command line, in a URL, on disk. */
  readonly token: () => Promise<string>;
}

export interface Mirrors {
  /**
   * For a pull request or a push: exclusive among such uses of this repository, also across processes (so never within
   * `work` for the same one). Waits no longer than a moment for `useAll`: while that runs, a small cache of its own is fetched, and
   * `fetchAll` and `reachable` are `unavailable`. What is least recently used goes afterwards where the cache grew
   * beyond the limit. `signal` ends waiting and whatever Git does.
   */
  use<T>(repositoryId: number, remote: Remote, work: (mirror: Mirror) => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** For the whole history, which may take long: `fetchAll`, `reachable`, a full scan. Waits for every other use. */
  useAll<T>(
    repositoryId: number,
    remote: Remote,
    work: (mirror: Mirror) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T>;
  /** Removes the cache of one repository; waits for its use to end. */
  drop(repositoryId: number): Promise<void>;
  /** Removes the least recently used caches until all are below the limit. Those in use stay. */
  evict(): Promise<void>;
}

export interface CommitRange {
  /** What branches and tags lead to: commits as a rule. HEAD of the cache will be the first commit. */
  readonly heads: readonly string[];
  readonly bases: readonly string[];
  /** kB, as GitHub tells. */
  readonly size: number;
}

export interface CommitsAsked {
  readonly from: readonly string[];
  readonly to: string;
}

export interface RangeCount {
  readonly commits: number;
  readonly hasMerges: boolean;
}

/** A commit, and what of the objects asked for it holds that its parents do not hold at the same path. */
export interface HistoryStep {
  readonly id: string;
  readonly parents: readonly string[];
  /** With its own id where that is asked for: its message. */
  readonly brings: readonly string[];
}

export interface StepsAsked {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly objects: ReadonlySet<string>;
}

export interface AllWanted {
  /** Default: with pull requests, closed ones among them, which only GitHub can delete. */
  readonly pulls: boolean;
  /** Refs of any other name as well, notes for example. Default: none. */
  readonly others?: boolean;
}

/** First and last line of the head side, from 1, inclusive. */
export type LineRange = readonly [first: number, last: number];

export interface AddedLines {
  readonly ranges: ReadonlyMap<string, readonly LineRange[]>;
  /** False where the diff was larger than the limit: the paths behind it are not in `ranges`. */
  readonly isComplete: boolean;
}

/** What can be asked of commits that are here; `Mirror` can fetch as well. All methods throw MirrorError. */
export interface Clone extends Pick<
  Mirror,
  'gitDir' | 'contains' | 'present' | 'mergeBase' | 'commits' | 'count' | 'steps' | 'list' | 'readFile' | 'addedLines'
> {
  /** Full ids, of commits or tags. */
  containsAll(objects: readonly string[]): Promise<boolean>;
  /** Commits, trees and tags are what their ids say, as far as they lead to what is asked. */
  isSound(toProve: ProofScope): Promise<boolean>;
}

export interface ProofScope {
  /** Commits or tags, with all that lies before them. */
  readonly starts: readonly string[];
  /** Where trees count as well, with their ends; null: everywhere. */
  readonly range: { readonly head: string; readonly from: readonly string[] } | null;
}

/** All methods throw MirrorError. Commits are ids of 40 hex digits. */
export interface Mirror {
  /** What to open with the engine. Changes when a fetch replaces a partial cache by a whole one. */
  readonly gitDir: string;
  /** Everything that a scan of `base..head` reads, for every pair of them. */
  fetchRange(range: CommitRange): Promise<void>;
  /** All branches, tags and pull requests with every object, and what else is wanted. Returns what `remoteRefs` would. */
  fetchAll(wanted?: AllWanted): Promise<ReadonlyMap<string, string>>;
  /** `fetchAll` came to its end once. */
  readonly isComplete: boolean;
  /** Branches, tags and pull refs the remote has now. */
  remoteRefs(): Promise<ReadonlyMap<string, string>>;
  contains(commit: string): Promise<boolean>;
  /** Those of the commits that are here, in their order. */
  present(commits: readonly string[]): Promise<readonly string[]>;
  /** Null where two histories have nothing in common. */
  mergeBase(a: string, b: string): Promise<string | null>;
  /** Newest first, children before parents, merges included. */
  commits(asked: CommitsAsked): Promise<readonly string[]>;
  /** How many those are. */
  count(asked: CommitsAsked): Promise<RangeCount>;
  /** In no order. Of a cache that holds a part, what `fetchRange` brought for each of `to`. */
  steps(asked: StepsAsked): Promise<readonly HistoryStep[]>;
  /** What a folder holds; '' is the root. Nothing where there is no such folder. */
  list(commit: string, folder: string): Promise<readonly TreeEntry[]>;
  /** Null where there is no such file (a folder, a symbolic link and a submodule are none). */
  readFile(commit: string, path: string, limit: number): Promise<Buffer | null>;
  /** What the pull request's own diff (merge base to head) shows as added. */
  addedLines(base: string, head: string): Promise<AddedLines>;
  /** Which of these objects can be reached from these refs (full names) or commits. Needs `fetchAll`. */
  reachable(objects: readonly string[], from: readonly string[]): Promise<ReadonlySet<string>>;
  /** Forgets the content, for a cache that turns out damaged: the next fetch begins anew. */
  discard(): Promise<void>;
}

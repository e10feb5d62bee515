/**
 * What is removed of a history, by ids of objects and places in them: nothing here holds a value, nor anything that a
 * value could be guessed from (docs/promises.md, 1 and 2). Names of others come as they may be shown.
 */
import type { Leak } from '../../rules/index.ts';

/** Bytes of an object: of a blob from its first one, of a commit or tag from the first one of its message. */
export type Span = readonly [offset: number, length: number];

export interface RewrittenBlob {
  readonly id: string;
  /** What is replaced; null: the file leaves every commit that holds this version of it. */
  readonly spans: readonly Span[] | null;
}

export interface RewrittenText {
  /** Of the commit or annotated tag. */
  readonly id: string;
  readonly type: 'commit' | 'tag';
  /** Of the message; null: all of it. */
  readonly spans: readonly Span[] | null;
  /** Whose name and address are replaced. */
  readonly people: readonly ('author' | 'committer' | 'tagger')[];
}

/** A file whose name holds a value, by where it stands: the how-manieth file of a commit (`git ls-tree -r`), from 0. */
export interface RewrittenName {
  readonly commit: string;
  readonly position: number;
}

/** What `git filter-repo` is asked for. */
export interface Rewrite {
  readonly blobs: readonly RewrittenBlob[];
  readonly texts: readonly RewrittenText[];
  readonly names: readonly RewrittenName[];
  /** Ids of blobs and trees that refs name without a commit: those refs are deleted. */
  readonly loose: readonly string[];
}

export interface PlannedBlob extends RewrittenBlob {
  readonly paths: readonly string[];
  /** The commits that brought it to a path. */
  readonly commits: readonly string[];
  /** In a file of the present. */
  readonly inHead: boolean;
}

export interface PurgePlan {
  readonly schema: 1;
  readonly tool: { readonly name: 'leakwarden'; readonly version: string };
  readonly repository: {
    /** On this disk, absolute. */
    readonly path: string;
    /** Where it was cloned from, without a password; null: nowhere. */
    readonly origin: string | null;
  };
  /** Nothing of the leak is known to be left out. */
  readonly complete: boolean;
  /** Why not, and what to do about it. */
  readonly missing: readonly string[];
  readonly leaks: readonly Pick<Leak, 'id' | 'title' | 'severity' | 'kind'>[];
  readonly blobs: readonly PlannedBlob[];
  readonly texts: readonly RewrittenText[];
  readonly names: readonly RewrittenName[];
  readonly loose: readonly { readonly id: string; readonly ref: string }[];
  /** Commits that hold it and whose ids vanish: what GitHub Support needs, and what is looked for afterwards. */
  readonly commits: readonly string[];
  readonly beside: BesidePlan;
}

/** What the rewrite changes besides, and what it does not reach. */
export interface BesidePlan {
  readonly commits: number;
  readonly signedCommits: number;
  readonly signedTags: number;
  /** Refs of notes. */
  readonly notes: readonly string[];
  readonly hasStash: boolean;
  /** Numbers of pull requests whose refs are in this clone. */
  readonly pulls: readonly number[];
  /** Paths of submodules. */
  readonly modules: readonly string[];
  /** SHA-256 of Git LFS objects whose pointers go. */
  readonly lfs: readonly string[];
  /** Files on this disk that hold it and are in no commit. */
  readonly files: readonly string[];
  /** Branches and tags whose own name holds it. */
  readonly refNames: readonly string[];
  /** Texts that stand in no commit. */
  readonly texts: readonly string[];
}

/** What is asked for afterwards. */
export interface PurgedObject {
  readonly id: string;
  readonly type: 'blob' | 'commit' | 'tag';
}

export function objectsOf(plan: Pick<PurgePlan, 'blobs' | 'texts' | 'names' | 'commits'>): PurgedObject[] {
  const objects = [
    ...plan.blobs.map(({ id }) => ({ id, type: 'blob' as const })),
    ...plan.texts.map(({ id, type }) => ({ id, type })),
    ...plan.names.map(({ commit }) => ({ id: commit, type: 'commit' as const })),
    ...plan.commits.map((id) => ({ id, type: 'commit' as const })),
  ];
  return [...new Map(objects.map((object) => [object.id, object])).values()];
}

/** `owner/name` of an address; null where it is none of that shape. */
export function repositoryOf(origin: string): string | null {
  return /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(origin)?.[1] ?? null;
}

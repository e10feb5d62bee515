/**
 * What is taken out of a history, by ids of objects and places in them: nothing here holds a value, nor anything that a
 * value could be guessed from (docs/promises.md, 1 and 2). Names of others come as they may be shown.
 */
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

/** How objects of a repository are read. */

export type ObjectType = 'blob' | 'commit' | 'tag' | 'tree';

/** Takes objects as they are read, in pieces, so that size never matters. */
export interface ObjectSink {
  begin(id: string, type: ObjectType, size: number): void;
  /** `chunk` is only valid during the call, or until the promise that it gives resolves: nothing may be sent before. */
  data(chunk: Uint8Array): Promise<void> | undefined;
  end(): Promise<void> | undefined;
  /** The object is not there, or is damaged. */
  missing(id: string, reason: string): void;
}

/** Reads objects of one repository; every worker has its own. */
export interface ObjectReader {
  /**
   * Resolves when every object was ended or reported missing, in the order asked, with the number of those that
   * `git cat-file` read.
   */
  read(ids: readonly string[], sink: ObjectSink): Promise<number>;
  close(): void;
}

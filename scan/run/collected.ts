/** What a scan found, before anybody asks where it stands. Nothing is added to it afterwards. */
import type { Skip } from '../../rules/index.ts';
import type { DocumentKey } from '../model/document-key.ts';
import type { RecordIndex } from '../people/index.ts';
import type { History, NestedFolder } from '../sources/index.ts';
import type { JobResult, KeyedResult } from './jobs.ts';
import type { LargeFiles } from './unread.ts';

export interface ScanResults {
  readonly results: ReadonlyMap<DocumentKey, readonly KeyedResult[]>;
  readonly skips: readonly Skip[];
  readonly notices: readonly string[];
  readonly documents: number;
  readonly bytes: number;
  /** Objects that Git read, since the kernel does not. */
  readonly byGit: number;
  readonly history: History;
  /** Path -> blob, of the commit whose files count as present. */
  readonly head: ReadonlyMap<string, string>;
  /** Key of a file on disk -> its path. */
  readonly filePaths: ReadonlyMap<DocumentKey, string>;
  readonly fileSizes: ReadonlyMap<string, number>;
  /** Key of a text -> its name. */
  readonly textNames: ReadonlyMap<DocumentKey, string>;
  /** Repositories inside this one, by their paths; they are scanned by themselves. */
  readonly nested: ReadonlyMap<string, NestedFolder>;
  /** Paths whose file on disk equals what the index holds, with its blob. */
  readonly sameAsIndex: ReadonlyMap<string, string>;
  /** Addresses of the authors of commits, as the run hashes values. */
  readonly authors: ReadonlySet<string>;
  /** Everybody that was found. */
  readonly recordIndex: RecordIndex;
  readonly isScanned: (blob: string) => boolean;
  /** Results of documents that are not part of the scan, with the people of it. */
  readonly withPeople: (result: JobResult) => readonly KeyedResult[];
  /** Objects of Git LFS that results point to. */
  readonly findLargeFiles: (results: readonly KeyedResult[]) => LargeFiles;
}

/** What goes to a thread that scans, and what comes back. */
import type { CompiledRule, Provenance } from '../../rules/index.ts';
import type { BaselineEntry } from '../model/baseline.ts';
import type { DocumentResult } from '../document/document.ts';
import type { AllowEntry, DictionaryFile, Limits } from '../model/config.ts';
import type { DocumentKey, FileKey, LargeFileKey, NameKey, TextKey } from '../model/document-key.ts';
import type { ObjectType } from '../model/objects.ts';
import type { LocalRepository } from '../model/repository.ts';

/** Everything a session needs; can be sent to a worker. */
export interface SessionSetup {
  readonly rules: readonly CompiledRule[];
  readonly repository: LocalRepository | null;
  readonly portable: boolean;
  readonly verify: boolean;
  readonly limits: Limits;
  readonly allow: readonly AllowEntry[];
  /** What the baseline knows. */
  readonly baseline: readonly Pick<BaselineEntry, 'rule' | 'fingerprint'>[];
  /** Of these provenances data counts whatever it is, besides real and unknown. */
  readonly provenance: readonly Provenance[];
  readonly ownDomains: readonly string[];
  readonly dictionary: DictionaryFile | null;
  /** The user's fingerprint key, base64; null where none was given. */
  readonly key: string | null;
  readonly runKey: string;
  /** 8 bits of each person of a table are wanted: see suppress/table-cover.ts. */
  readonly isMarking?: boolean;
}

export interface FileToScan {
  /** Names the document in the result. */
  readonly key: FileKey | LargeFileKey;
  readonly absolute: string | Uint8Array;
  readonly size: number;
  /** Git id its content had when it was added; equal content is answered with `same` instead of a scan. */
  readonly indexOid: string | null;
}

export interface TextToScan {
  readonly key: TextKey | NameKey;
  readonly text: string;
}

export type ScanJob =
  | { readonly kind: 'objects'; readonly ids: readonly string[] }
  | { readonly kind: 'files'; readonly files: readonly FileToScan[] }
  | { readonly kind: 'texts'; readonly texts: readonly TextToScan[] };

/** The result of one document that has something to say. Messages of commits and tags come under their object's id. */
export interface KeyedResult extends DocumentResult {
  readonly key: DocumentKey;
  readonly type: ObjectType | 'commit-headers' | 'tag-headers' | 'file' | 'text';
  /** The document was a Git LFS pointer to this object. */
  readonly lfs: { readonly oid: string; readonly size: number } | null;
}

export interface JobResult {
  /** Of the documents that were asked for: looked at, named as a skip, or known to be the same. */
  readonly answered: number;
  /** Looked at, with what is inside them. */
  readonly documents: number;
  readonly bytes: number;
  /** Objects that Git read, since the kernel does not. */
  readonly byGit: number;
  /** Only documents with hits, tables, a skip or an LFS pointer. */
  readonly results: readonly KeyedResult[];
  /** Keys of files that equal what Git holds. */
  readonly same: readonly DocumentKey[];
  /** Addresses of the authors and committers of commits, as the run hashes values. */
  readonly authors: readonly string[];
}

export interface Session {
  readonly engine: 're2' | 're2js';
  readonly run: (job: ScanJob) => Promise<JobResult>;
  /** Scans a stream as one document. */
  readonly runStream: (key: DocumentKey, stream: AsyncIterable<Uint8Array>) => Promise<JobResult>;
  readonly close: () => void;
}

export interface Pool {
  /** Resolves with the result; at most two jobs per worker wait inside it, so callers should await `ready` first. */
  readonly run: (job: ScanJob) => Promise<JobResult>;
  /** Resolves when another job would be started soon. */
  readonly ready: () => Promise<void>;
  readonly close: () => Promise<void>;
}

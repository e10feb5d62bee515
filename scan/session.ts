/** Scans documents one after another: what a worker thread does, and what the main thread does for small scans. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { checks, type CompiledRule } from '../rules/index.ts';
import type { AllowEntry, DictionaryFile, Limits } from './config/types.ts';
import { CustomerFinder, openDictionary } from './dictionary/index.ts';
import { createGitReader, createPortableReader } from './kernel/index.ts';
import { DocumentScanner, type DocumentResult } from './match/document.ts';
import { loadExpressionEngine, type ExpressionEngine } from './match/expression.ts';
import { Matcher } from './match/matcher.ts';
import { createPersonHash } from './people/index.ts';
import { parseLfsPointer } from './sources/lfs.ts';
import type { ObjectReader, ObjectSink, ObjectType, Repository } from './types.ts';

/** Everything a session needs; can be sent to a worker. */
export interface SessionSetup {
  readonly rules: readonly CompiledRule[];
  readonly repository: Repository | null;
  readonly portable: boolean;
  readonly limits: Limits;
  readonly allow: readonly AllowEntry[];
  readonly ownDomains: readonly string[];
  readonly dictionary: DictionaryFile | null;
  /** The user's fingerprint key, base64; null where none was given. */
  readonly key: string | null;
  readonly runKey: string;
}

export interface FileToScan {
  /** Names the document in the result. */
  readonly key: string;
  readonly absolute: string | Uint8Array;
  readonly size: number;
  /** Git id its content had when it was added; equal content is answered with `same` instead of a scan. */
  readonly indexOid: string | null;
}

export interface TextToScan {
  readonly key: string;
  readonly text: string;
}

export type Job =
  | { readonly kind: 'objects'; readonly ids: readonly string[] }
  | { readonly kind: 'files'; readonly files: readonly FileToScan[] }
  | { readonly kind: 'texts'; readonly texts: readonly TextToScan[] };

/** The result of one document that has something to say. Messages of commits and tags come under their object's id. */
export interface KeyedResult extends DocumentResult {
  readonly key: string;
  readonly type: ObjectType | 'file' | 'text';
  /** The document was a Git LFS pointer to this object. */
  readonly lfs: { readonly oid: string; readonly size: number } | null;
}

export interface JobResult {
  readonly documents: number;
  readonly bytes: number;
  /** Only documents with hits, tables, a skip or an LFS pointer. */
  readonly results: readonly KeyedResult[];
  /** Keys of files that equal what Git holds. */
  readonly same: readonly string[];
}

export interface Session {
  readonly engine: 're2' | 're2js';
  readonly run: (job: Job) => Promise<JobResult>;
  /** Scans a stream as one document. */
  readonly runStream: (key: string, stream: AsyncIterable<Uint8Array>) => Promise<JobResult>;
  readonly close: () => void;
}

/** What costs time to make and needs no repository: made while Git is still answering. */
export interface Prepared {
  readonly engine: ExpressionEngine;
  readonly matcher: Matcher;
}

export async function prepare(rules: readonly CompiledRule[], portable: boolean): Promise<Prepared> {
  const engine = await loadExpressionEngine(portable);
  return { engine, matcher: new Matcher(rules, engine) };
}

/** `prepared` belongs to this session from now on. */
export async function createSession(setup: SessionSetup, prepared: Prepared | null = null): Promise<Session> {
  const { engine, matcher } = prepared ?? (await prepare(setup.rules, setup.portable));
  const key = setup.key === null ? null : Buffer.from(setup.key, 'base64');
  const personHash = createPersonHash(key, setup.runKey);
  const dictionary = setup.dictionary && openDictionary(setup.dictionary.text, setup.dictionary.path, key);
  matcher.customers = dictionary && new CustomerFinder(dictionary);
  const scanner = new DocumentScanner({
    matcher,
    checks,
    key,
    runKey: setup.runKey,
    allow: setup.allow,
    personHash,
    limits: setup.limits,
    tables: {
      fields: setup.rules.filter((rule) => rule.field !== null),
      checks,
      hash: personHash,
      provenanceDomains: setup.ownDomains,
      dictionary,
    },
  });
  let reader: ObjectReader | null = null;
  return {
    engine: engine.name,
    async run(job) {
      if (job.kind === 'files') return scanFiles(scanner, job.files);
      if (job.kind === 'texts') return scanTexts(scanner, job.texts);
      reader ??= openReader(setup);
      return scanObjects(scanner, reader, job.ids);
    },
    runStream: (key, stream) => scanStream(scanner, key, stream),
    close: () => reader?.close(),
  };
}

function openReader({ repository, portable, limits }: SessionSetup): ObjectReader {
  if (!repository) throw new Error('objects were asked for without a repository');
  return portable ? createPortableReader(repository, limits.portableSize) : createGitReader(repository);
}

/** Collects what a job found. */
class Tally {
  documents = 0;
  bytes = 0;
  readonly results: KeyedResult[] = [];
  readonly same: string[] = [];

  add(key: string, type: KeyedResult['type'], result: DocumentResult, lfs: KeyedResult['lfs'] = null): void {
    this.documents++;
    this.bytes += result.bytes;
    const isSilent = result.status === 'scanned' && result.hits.length === 0 && result.tables.length === 0 && !lfs;
    if (!isSilent) this.results.push({ ...result, key, type, lfs });
  }

  toResult(): JobResult {
    return { documents: this.documents, bytes: this.bytes, results: this.results, same: this.same };
  }
}

// ---------------------------------------------------------------- objects

async function scanObjects(scanner: DocumentScanner, reader: ObjectReader, ids: readonly string[]): Promise<JobResult> {
  const tally = new Tally();
  await reader.read(ids, toSink(scanner, tally));
  return tally.toResult();
}

const lfsPointerLimit = 1_024;

function toSink(scanner: DocumentScanner, tally: Tally): ObjectSink {
  let current: { id: string; type: ObjectType; size: number } = { id: '', type: 'blob', size: 0 };
  /** Commits, tags and what may be an LFS pointer are kept whole; they are small. */
  let pieces: Buffer[] = [];
  const isKept = (): boolean => current.type !== 'blob' || current.size < lfsPointerLimit;
  return {
    begin(id, type, size) {
      current = { id, type, size };
      pieces = [];
      scanner.begin(size);
    },
    data(chunk) {
      if (isKept()) pieces.push(Buffer.from(chunk));
      if (current.type === 'blob') scanner.data(chunk);
    },
    end() {
      const kept = isKept() ? Buffer.concat(pieces) : null;
      if (kept && current.type !== 'blob') scanner.data(messageOf(kept));
      const lfs = kept && current.type === 'blob' ? parseLfsPointer(kept) : null;
      tally.add(current.id, current.type, scanner.end(), lfs);
    },
    missing(id, reason) {
      tally.add(id, 'blob', { status: 'not-covered', reason, bytes: 0, hits: [], tables: [] });
    },
  };
}

/** What a commit or tag says, without its headers (gitformat-commit: the first empty line ends them). */
function messageOf(object: Buffer): Buffer {
  const end = object.indexOf('\n\n');
  return end < 0 ? Buffer.alloc(0) : object.subarray(end + 2);
}

// ---------------------------------------------------------------- files, texts, streams

const readSize = 1 << 20;

function scanFiles(scanner: DocumentScanner, files: readonly FileToScan[]): JobResult {
  const tally = new Tally();
  const buffer = Buffer.allocUnsafe(readSize);
  for (const file of files) {
    try {
      scanFile(scanner, file, buffer, tally);
    } catch (error) {
      const reason = `cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : 'error'})`;
      tally.add(file.key, 'file', { status: 'not-covered', reason, bytes: 0, hits: [], tables: [] });
    }
  }
  return tally.toResult();
}

function scanFile(scanner: DocumentScanner, file: FileToScan, buffer: Buffer, tally: Tally): void {
  const descriptor = openSync(typeof file.absolute === 'string' ? file.absolute : Buffer.from(file.absolute), 'r');
  try {
    let read = readSync(descriptor, buffer);
    if (
      file.indexOid !== null &&
      read === file.size &&
      gitHash(buffer.subarray(0, read), file.indexOid) === file.indexOid
    ) {
      tally.same.push(file.key);
      return;
    }
    const lfs = read < lfsPointerLimit ? parseLfsPointer(buffer.subarray(0, read)) : null;
    scanner.begin(file.size);
    for (; read > 0; read = readSync(descriptor, buffer)) scanner.data(buffer.subarray(0, read));
    tally.add(file.key, 'file', scanner.end(), lfs);
  } finally {
    closeSync(descriptor);
  }
}

/** The id Git gives to a blob; SHA-1 or SHA-256 by the length of the id to compare with. */
function gitHash(content: Buffer, like: string): string {
  return createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${content.length}\0`)
    .update(content)
    .digest('hex');
}

function scanTexts(scanner: DocumentScanner, texts: readonly TextToScan[]): JobResult {
  const tally = new Tally();
  for (const { key, text } of texts) {
    const bytes = Buffer.from(text);
    scanner.begin(bytes.length);
    scanner.data(bytes);
    tally.add(key, 'text', scanner.end());
  }
  return tally.toResult();
}

async function scanStream(
  scanner: DocumentScanner,
  key: string,
  stream: AsyncIterable<Uint8Array>,
): Promise<JobResult> {
  const tally = new Tally();
  scanner.begin(0);
  for await (const chunk of stream) scanner.data(chunk);
  tally.add(key, 'text', scanner.end());
  return tally.toResult();
}

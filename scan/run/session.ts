/** Scans documents one after another: what a worker thread does, and what the main thread does for small scans. */
import { objectKey, type DocumentKey } from '../model/document-key.ts';
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { checks as allChecks, createEmailCheck, type CompiledRule } from '../../rules/index.ts';
import { CustomerFinder, openDictionary } from '../dictionary/index.ts';
import { DocumentScan, type DocumentResult } from '../document/document.ts';
import {
  headersOf,
  messageOf,
  withoutIdentities,
  withoutTrailers,
  type ObjectHeaders,
} from '../document/git-objects.ts';
import type { DocumentContext } from '../document/part-types.ts';
import { createGitReader, createPortableReader } from '../kernel/index.ts';
import { loadExpressionEngine, type ExpressionEngine } from '../match/expression.ts';
import { runHash } from '../match/hit.ts';
import { Matcher } from '../match/matcher.ts';
import { createCount } from '../match/severity.ts';
import { toValuePatterns } from '../match/value-patterns.ts';
import type { ObjectReader, ObjectSink, ObjectType } from '../model/objects.ts';
import type { TableContext } from '../model/table.ts';
import { createPersonHash } from '../people/index.ts';
import { parseLfsPointer } from '../sources/lfs.ts';
import type { FileToScan, JobResult, KeyedResult, Session, SessionSetup, TextToScan } from './jobs.ts';

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
  const { limits, runKey, allow } = setup;
  const checks = new Map(allChecks).set('email', createEmailCheck(setup.ownDomains));
  const personHash = createPersonHash(key, runKey);
  const dictionary = setup.dictionary && openDictionary(setup.dictionary.text, setup.dictionary.path, key);
  matcher.customers = dictionary && new CustomerFinder(dictionary);
  const tables = withFloor({
    fields: setup.rules.filter((rule) => rule.field !== null),
    patterns: toValuePatterns(matcher, checks),
    checks,
    hash: personHash,
    provenanceDomains: setup.ownDomains,
    dictionary,
    isMarking: setup.isMarking ?? false,
  });
  const [baseline, counts] = [new Set(setup.baseline), createCount(setup.provenance)];
  const context = { matcher, checks, key, runKey, allow, baseline, counts, personHash, limits, tables };
  let reader: ObjectReader | null = null;
  const harmless = new Set<string>();
  return {
    engine: engine.name,
    async run(job) {
      if (job.kind === 'files') return scanFiles(context, job.files);
      if (job.kind === 'texts') return scanTexts(context, job.texts);
      reader ??= openReader(setup);
      return scanObjects(reader, job.ids, { context, harmless });
    },
    runStream: (key, stream) => scanStream(context, key, stream),
    close: () => reader?.close(),
  };
}

function withFloor(context: TableContext): TableContext {
  const { fields, patterns = [] } = context;
  const floor = {
    ...context,
    fields: fields.filter(({ onlyAdds }) => !onlyAdds),
    patterns: patterns.filter(({ onlyAdds }) => !onlyAdds),
  };
  const isAll = floor.fields.length === fields.length && floor.patterns.length === patterns.length;
  return isAll ? context : { ...context, floor };
}

function openReader({ repository, portable, verify, limits }: SessionSetup): ObjectReader {
  if (!repository) throw new Error('objects were asked for without a repository');
  return portable ? createPortableReader(repository, limits.portableSize) : createGitReader(repository, verify);
}

/** Collects what a job found. */
class Tally {
  answered = 0;
  documents = 0;
  bytes = 0;
  readonly results: KeyedResult[] = [];
  readonly same: DocumentKey[] = [];
  readonly authors = new Set<string>();

  add(key: DocumentKey, type: KeyedResult['type'], result: DocumentResult, lfs: KeyedResult['lfs'] = null): void {
    const { status, hits, tables, skips = [], harmless = 0, parts = 0 } = result;
    this.answered++;
    this.documents += 1 + parts;
    this.bytes += result.bytes;
    const isSilent = status === 'scanned' && hits.length + tables.length + skips.length + harmless === 0 && !lfs;
    if (!isSilent) this.results.push({ ...result, key, type, lfs });
  }

  /** A commit or tag is one document, with its headers. */
  addHeaders(key: DocumentKey, type: 'commit' | 'tag', result: DocumentResult): void {
    this.results.push({ ...result, key, type: `${type}-headers`, lfs: null });
  }

  addSame(key: DocumentKey): void {
    this.answered++;
    this.same.push(key);
  }

  toResult(): JobResult {
    const { answered, documents, bytes, results, same } = this;
    return { answered, documents, bytes, results, same, authors: [...this.authors] };
  }
}

// ---------------------------------------------------------------- objects

async function scanObjects(reader: ObjectReader, ids: readonly string[], context: SinkContext): Promise<JobResult> {
  const tally = new Tally();
  await reader.read(ids, new Sink(context, tally));
  return tally.toResult();
}

const lfsPointerLimit = 1_024;

interface SinkContext {
  readonly context: DocumentContext;
  /** Identities of commits that hold no secret: everybody's stand in thousands of commits. */
  readonly harmless: Set<string>;
}

const mostHarmless = 50_000;

class Sink implements ObjectSink {
  readonly #context: SinkContext;
  readonly #tally: Tally;
  #object: BlobScan | TextObjectScan | null = null;

  constructor(context: SinkContext, tally: Tally) {
    [this.#context, this.#tally] = [context, tally];
  }

  begin(id: string, type: ObjectType, size: number): void {
    this.#object = isText(type)
      ? new TextObjectScan(this.#context, this.#tally, { id, type })
      : new BlobScan(this.#context.context, this.#tally, { id, type, size });
  }

  data(chunk: Uint8Array): Promise<void> | undefined {
    return this.#object?.data(chunk);
  }

  end(): Promise<void> | undefined {
    return this.#object?.end();
  }

  missing(id: string, reason: string): void {
    this.#tally.add(objectKey(id), 'blob', { status: 'not-covered', reason, bytes: 0, hits: [], tables: [] });
  }
}

class BlobScan {
  readonly #tally: Tally;
  readonly #object: { readonly id: string; readonly type: ObjectType };
  readonly #document: DocumentScan;
  /** Null where it is too large for a pointer of LFS. */
  readonly #pointer: Buffer[] | null;

  constructor(
    context: DocumentContext,
    tally: Tally,
    { id, type, size }: { readonly id: string; readonly type: ObjectType; readonly size: number },
  ) {
    [this.#tally, this.#object] = [tally, { id, type }];
    this.#document = new DocumentScan(context, size);
    this.#pointer = type === 'blob' && size < lfsPointerLimit ? [] : null;
  }

  data(chunk: Uint8Array): Promise<void> | undefined {
    this.#pointer?.push(Buffer.from(chunk));
    return this.#document.data(chunk);
  }

  end(): Promise<void> | undefined {
    const { id, type } = this.#object;
    const lfs = this.#pointer && parseLfsPointer(Buffer.concat(this.#pointer));
    return then(this.#document.end(), (result) => this.#tally.add(objectKey(id), type, result, lfs));
  }
}

/** A commit or a tag; they are small, and kept whole. */
class TextObjectScan {
  readonly #context: SinkContext;
  readonly #tally: Tally;
  readonly #object: { readonly id: string; readonly type: 'commit' | 'tag' };
  readonly #pieces: Buffer[] = [];

  constructor(context: SinkContext, tally: Tally, object: { readonly id: string; readonly type: 'commit' | 'tag' }) {
    [this.#context, this.#tally, this.#object] = [context, tally, object];
  }

  data(chunk: Uint8Array): undefined {
    this.#pieces.push(Buffer.from(chunk));
  }

  end(): Promise<void> | undefined {
    const { id, type } = this.#object;
    const { context, harmless } = this.#context;
    const { runKey, matcher } = context;
    const bytes = Buffer.concat(this.#pieces);
    if (type === 'commit') for (const address of authorsOf(bytes)) this.#tally.authors.add(runHash(address, runKey));
    const message = messageOf(bytes);
    const headers = headersOf(bytes);
    const isHarmless = headers.identities?.every((identity) => harmless.has(identity)) === true;
    return then(this.#scan(message), (result) => {
      const own = withoutTrailers(result, message, { rules: matcher.rules, isTag: type === 'tag' });
      this.#tally.add(objectKey(id), type, own);
      return isHarmless ? undefined : this.#endHeaders(headers);
    });
  }

  #endHeaders(headers: ObjectHeaders): Promise<void> | undefined {
    const { id, type } = this.#object;
    const { context, harmless } = this.#context;
    return then(this.#scan(headers.bytes), (found) => {
      const result = withoutIdentities(found, headers, context.matcher.rules);
      if (result.hits.length > 0 || result.status !== 'scanned')
        return this.#tally.addHeaders(objectKey(id), type, result);
      if (harmless.size > mostHarmless) harmless.clear();
      for (const identity of headers.identities ?? []) harmless.add(identity);
    });
  }

  #scan(bytes: Buffer): DocumentResult | Promise<DocumentResult> {
    const document = new DocumentScan(this.#context.context, bytes.length);
    const waiting = document.data(bytes);
    return waiting ? waiting.then(() => document.end()) : document.end();
  }
}

function isText(type: ObjectType): type is 'commit' | 'tag' {
  return type === 'commit' || type === 'tag';
}

/** At once where nothing has to be waited for: most objects are small texts. */
function then<T>(value: T | Promise<T>, take: (value: T) => void | Promise<void>): Promise<void> | undefined {
  const waiting = value instanceof Promise ? value.then(take) : take(value);
  return waiting instanceof Promise ? waiting : undefined;
}

/** Who wrote and who committed it, by address; whoever commits publishes that. */
function authorsOf(commit: Buffer): string[] {
  const end = commit.indexOf('\n\n');
  const head = commit.toString('utf8', 0, Math.min(end < 0 ? commit.length : end, longestHead));
  return [...head.matchAll(/^(?:author|committer) [^\n]*<([^<>\n]*)> \d+ [+-]\d+$/gm)].map(([, address = '']) =>
    address.toLowerCase(),
  );
}

/** Signatures stand behind what is looked for. */
const longestHead = 8_192;

// ---------------------------------------------------------------- files, texts, streams

const readSize = 1 << 20;

async function scanFiles(context: DocumentContext, files: readonly FileToScan[]): Promise<JobResult> {
  const tally = new Tally();
  const buffer = Buffer.allocUnsafe(readSize);
  for (const file of files) {
    try {
      await scanFile(context, file, buffer, tally);
    } catch (error) {
      const reason = `cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : 'error'})`;
      tally.add(file.key, 'file', { status: 'not-covered', reason, bytes: 0, hits: [], tables: [] });
    }
  }
  return tally.toResult();
}

async function scanFile(context: DocumentContext, file: FileToScan, buffer: Buffer, tally: Tally): Promise<void> {
  const descriptor = openSync(typeof file.absolute === 'string' ? file.absolute : Buffer.from(file.absolute), 'r');
  try {
    let read = readSync(descriptor, buffer);
    if (
      file.indexOid !== null &&
      read === file.size &&
      gitHash(buffer.subarray(0, read), file.indexOid) === file.indexOid
    ) {
      tally.addSame(file.key);
      return;
    }
    const lfs = read < lfsPointerLimit ? parseLfsPointer(buffer.subarray(0, read)) : null;
    const document = new DocumentScan(context, file.size);
    for (; read > 0; read = readSync(descriptor, buffer)) await document.data(buffer.subarray(0, read));
    tally.add(file.key, 'file', await document.end(), lfs);
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

async function scanTexts(context: DocumentContext, texts: readonly TextToScan[]): Promise<JobResult> {
  const tally = new Tally();
  for (const { key, text } of texts) {
    const bytes = Buffer.from(text);
    const document = new DocumentScan(context, bytes.length);
    await document.data(bytes);
    tally.add(key, 'text', await document.end());
  }
  return tally.toResult();
}

async function scanStream(
  context: DocumentContext,
  key: DocumentKey,
  stream: AsyncIterable<Uint8Array>,
): Promise<JobResult> {
  const tally = new Tally();
  const document = new DocumentScan(context, 0);
  for await (const chunk of stream) await document.data(chunk);
  tally.add(key, 'text', await document.end());
  return tally.toResult();
}

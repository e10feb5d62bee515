/** Git objects as the kernel gives them: blobs are documents, commits and tags are two each, message and headers. */
import { DocumentScan, type DocumentResult } from '../document/document.ts';
import {
  headersOf,
  messageOf,
  withoutIdentities,
  withoutTrailers,
  type ObjectHeaders,
} from '../document/git-objects.ts';
import type { DocumentContext } from '../document/part-types.ts';
import { runHash } from '../match/hit.ts';
import { objectKey } from '../model/document-key.ts';
import type { ObjectReader, ObjectSink, ObjectType } from '../model/objects.ts';
import { lfsPointerLimit, parseLfsPointer } from '../sources/lfs.ts';
import type { JobResult } from './jobs.ts';
import { Tally } from './tally.ts';

export async function scanObjects(
  reader: ObjectReader,
  ids: readonly string[],
  context: SinkContext,
): Promise<JobResult> {
  const tally = new Tally();
  tally.byGit += await reader.read(ids, new Sink(context, tally));
  return tally.toResult();
}

export interface SinkContext {
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

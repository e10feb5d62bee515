/** Reads objects through `git cat-file --batch --buffer`, one process per batch (a batch is some thousand objects). */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import type { Hash } from 'node:crypto';
import type { ObjectReader, ObjectSink, ObjectType } from '../model/objects.ts';
import type { LocalRepository } from '../model/repository.ts';
import { GitError, ignoreClosedPipe, startGit, toGitError } from '../sources/git.ts';
import { assertNamed, openObjectHash } from './object-hash.ts';

/** `verify`: throws GitError for an object that is not what its id says, which Git does not look at when it reads. */
export function createGitReader(repository: LocalRepository, verify = false): ObjectReader {
  let child: ChildProcessWithoutNullStreams | null = null;
  return {
    async read(ids, sink) {
      let byGit = 0;
      // A damaged object ends the process: say so, and go on behind it.
      for (let from = 0; from < ids.length;) {
        const rest = from === 0 ? ids : ids.slice(from);
        child = startGit(repository, ['cat-file', '--batch', '--buffer']);
        const parser = new BatchParser(rest, sink, verify ? repository.objectFormat : null);
        const reason = await readBatch(child, rest, parser);
        byGit += parser.read;
        from += parser.answered;
        const failed = ids[from];
        if (failed === undefined) break;
        sink.missing(failed, reason);
        from++;
      }
      return byGit;
    },
    close: () => void child?.kill(),
  };
}

/** Feeds the ids and passes on what comes; resolves with why Git ended early, where it did. */
function readBatch(
  child: ChildProcessWithoutNullStreams,
  ids: readonly string[],
  parser: BatchParser,
): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdin.on('error', ignoreClosedPipe);
    child.stderr.on('data', (chunk: Buffer) => (said = said || chunk.toString('utf8')));
    const fail = (error: unknown): void => {
      child.kill();
      reject(error instanceof Error ? error : new GitError(String(error)));
    };
    // What the parser waits for. A pause does not hold when git ends: what still comes queues up behind it.
    let busy: Promise<void> | null = null;
    const pass = (chunk: Buffer): void => {
      const waiting = busy ? busy.then(() => parser.push(chunk, 0)) : parser.push(chunk, 0);
      if (!waiting) return;
      child.stdout.pause();
      const current = waiting.then(() => {
        if (busy !== current) return;
        busy = null;
        child.stdout.resume();
      });
      busy = current;
      current.catch(fail);
    };
    const finish = (): void => {
      if (busy) busy.then(finish, fail);
      else resolve(reasonOf(said));
    };
    child.stdout.on('data', (chunk: Buffer) => {
      try {
        pass(chunk);
      } catch (error) {
        fail(error);
      }
    });
    child.on('error', (error: NodeJS.ErrnoException) => reject(toGitError(error)));
    child.on('close', finish);
    child.stdin.end(`${ids.join('\n')}\n`);
  });
}

/** Git's words name the object and a path of this machine; the kind of damage is enough. */
function reasonOf(said: string): string {
  if (/inflate|zlib|corrupt|truncated|bad object|unpack|delta|loose object|packed object/i.test(said))
    return 'damaged object';
  return 'git stopped at this object';
}

/** `<id> <type> <size>LF<contents>LF`, or `<id> missingLF` (git-cat-file, BATCH OUTPUT). */
class BatchParser {
  /** Objects that were read or are not there. */
  answered = 0;
  read = 0;
  readonly #ids: readonly string[];
  readonly #sink: ObjectSink;
  #header = '';
  /** Bytes of contents still to come, then one line end; -1 while a header is read. */
  #left = -1;
  /** What the sink wants to be done before it is given more. */
  #waiting: Promise<void> | undefined;
  /** Null: ids are believed. */
  readonly #format: LocalRepository['objectFormat'] | null;
  #hash: Hash | null = null;

  constructor(ids: readonly string[], sink: ObjectSink, format: LocalRepository['objectFormat'] | null) {
    this.#ids = ids;
    this.#sink = sink;
    this.#format = format;
  }

  /** From `from` on. Where a promise is given, the next chunk has to wait for it. */
  push(chunk: Buffer, from: number): Promise<void> | undefined {
    for (let at = from; at < chunk.length;) {
      at = this.#left < 0 ? this.#readHeader(chunk, at) : this.#readContents(chunk, at);
      const waiting = this.#waiting;
      this.#waiting = undefined;
      if (waiting) return waiting.then(() => this.push(chunk, at));
    }
    return undefined;
  }

  #readHeader(chunk: Buffer, from: number): number {
    const end = chunk.indexOf(10, from);
    this.#header += chunk.toString('latin1', from, end < 0 ? chunk.length : end);
    if (end < 0) return chunk.length;
    this.#begin(this.#header.split(' '));
    this.#header = '';
    return end + 1;
  }

  #begin([id = '', type = '', size = '']: string[]): void {
    const asked = this.#ids[this.answered] ?? '';
    if (type === 'missing' || type === 'ambiguous') {
      this.#sink.missing(asked, 'the object is not in the repository');
      this.answered++;
      return;
    }
    if (id !== asked || !/^\d+$/.test(size)) throw new GitError('git cat-file gave an answer that is not understood');
    this.#left = Number(size);
    this.#hash = this.#format && openObjectHash(this.#format, type as ObjectType, this.#left);
    this.#sink.begin(id, type as ObjectType, this.#left);
  }

  #readContents(chunk: Buffer, from: number): number {
    const end = Math.min(chunk.length, from + this.#left);
    if (end > from) {
      this.#hash?.update(chunk.subarray(from, end));
      this.#waiting = this.#sink.data(chunk.subarray(from, end));
    }
    this.#left -= end - from;
    // The line end behind it may come with the next chunk; what waits is done first.
    if (this.#left > 0 || end === chunk.length || this.#waiting) return end;
    if (this.#hash) assertNamed(this.#hash, this.#ids[this.answered] ?? '');
    this.#waiting = this.#sink.end();
    this.answered++;
    this.read++;
    this.#left = -1;
    return end + 1;
  }
}

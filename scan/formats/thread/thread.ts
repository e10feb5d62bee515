/**
 * Decoders that are large programs themselves run in a thread of their own: one that takes too long or too much memory
 * ends with its thread, and nothing else does. Loaded with the first file that needs it.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { TableFormat } from '../../../rules/index.ts';
import { collect, inPieces } from '../bytes.ts';
import { DecodeError, LimitError } from '../errors.ts';
import { hasZip } from '../media/behind.ts';
import { Sections } from '../sections.ts';
import { toTrailing } from '../trailing.ts';
import { toTextPart, type Bytes, type Input, type ContainerPart, type Row } from '../types.ts';

export type ThreadDecoder = 'pdf' | 'sqlite' | 'parquet';

/** What the thread is told. */
export type Order =
  | { readonly kind: 'open'; readonly decoder: ThreadDecoder; readonly bytes: Uint8Array }
  | { readonly kind: 'next' };

/** What it says, one at a time, each after it was asked for. */
export type ThreadMessage =
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  /** Those that follow one another are one text. */
  | { readonly kind: 'page'; readonly name: string; readonly text: string }
  | { readonly kind: 'document'; readonly name: string; readonly bytes: Uint8Array }
  | {
      readonly kind: 'table';
      readonly name: string;
      readonly header: readonly string[] | null;
      readonly format: TableFormat;
    }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'skip'; readonly name: string; readonly reason: string; readonly isEncrypted: boolean }
  | { readonly kind: 'failed'; readonly reason: string; readonly isEncrypted: boolean }
  | { readonly kind: 'done' };

/** Megabytes of JavaScript memory. */
const memory = 256;

let idle: Worker | null = null;

/**
 * Parts of the whole file, by the decoder of this name; then, where the decoder read to the end, what stands behind it:
 * `endOf` says where it ends.
 */
export async function* readInThread(
  decoder: ThreadDecoder,
  { bytes, size, budget }: Input,
  endOf: (bytes: Buffer) => number = (whole) => whole.length,
): AsyncGenerator<ContainerPart> {
  const held = await collect(bytes, size, budget);
  const conversation = new Conversation(() => budget.deadline - performance.now());
  try {
    // A copy that the thread owns; ours may go.
    const copy = Uint8Array.from(held.bytes);
    let said = await conversation.tell({ kind: 'open', decoder, bytes: copy }, [copy.buffer]);
    while (said.kind !== 'done') {
      if (said.kind === 'failed') throw new DecodeError(said.reason, said.isEncrypted);
      if (said.kind === 'text') yield toTextPart(said.name, [said.text]);
      if (said.kind === 'document') yield toDocument(said);
      if (said.kind === 'skip') yield said;
      if (said.kind === 'table') {
        const { name: table, header, format } = said;
        const rows = new Rows(conversation);
        yield { kind: 'table', name: null, table, format, header, rows: rows.read() };
        said = await rows.skipRest();
      } else if (said.kind === 'page') {
        const pages = new Pages(conversation, said);
        yield pages.part;
        said = await pages.skipRest();
      } else said = await conversation.next();
    }
    conversation.end();
    yield* behind(held.bytes, endOf(held.bytes));
  } finally {
    conversation.abandon();
    held.release();
  }
}

/** A zip may reach back into what it stands behind, and count from its beginning. */
function* behind(bytes: Buffer, end: number): Generator<ContainerPart> {
  const rest = bytes.subarray(end);
  if (rest.every((byte) => byte === 0)) return;
  yield toTrailing(inPieces(hasZip(bytes) ? bytes.subarray(Math.max(0, bytes.indexOf('PK\x03\x04'))) : rest));
}

function toDocument({ name, bytes }: Extract<ThreadMessage, { kind: 'document' }>): ContainerPart {
  const pieces = (async function* () {
    yield bytes;
  })();
  return { kind: 'document', name, bytes: pieces, size: bytes.length, isText: false };
}

type Page = Extract<ThreadMessage, { kind: 'page' }>;

/** Pages that follow one another, and what is said behind them. */
class Pages {
  readonly part: ContainerPart;
  readonly #conversation: Conversation;
  #next: ThreadMessage;

  constructor(conversation: Conversation, first: Page) {
    [this.#conversation, this.#next] = [conversation, first];
    const sections = new Sections();
    this.part = { kind: 'document', name: null, bytes: this.#read(sections), size: null, isText: true, sections };
  }

  async *#read(sections: Sections): Bytes {
    for (let said = this.#next; said.kind === 'page'; said = await this.#ask())
      yield sections.add(said.name, said.text);
  }

  async #ask(): Promise<ThreadMessage> {
    this.#next = await this.#conversation.next();
    return this.#next;
  }

  async skipRest(): Promise<ThreadMessage> {
    while (this.#next.kind === 'page') await this.#ask();
    return this.#next;
  }
}

/** The rows of one table, and what is said behind them. */
class Rows {
  readonly #conversation: Conversation;
  #behind: ThreadMessage | null = null;
  #number = 0;

  constructor(conversation: Conversation) {
    this.#conversation = conversation;
  }

  async *read(): AsyncGenerator<Row> {
    for (;;) {
      const said = await this.#conversation.next();
      if (said.kind !== 'rows') {
        this.#behind = said;
        return;
      }
      for (const cells of said.rows) yield { number: ++this.#number, cells };
    }
  }

  async skipRest(): Promise<ThreadMessage> {
    while (!this.#behind) {
      const said = await this.#conversation.next();
      if (said.kind !== 'rows') this.#behind = said;
    }
    return this.#behind;
  }
}

class Conversation {
  readonly #timeLeft: () => number;
  #worker: Worker | null;

  constructor(timeLeft: () => number) {
    this.#timeLeft = timeLeft;
    this.#worker = idle ?? openWorker();
    idle = null;
    this.#worker.ref();
  }

  next(): Promise<ThreadMessage> {
    return this.tell({ kind: 'next' });
  }

  async tell(order: Order, transfer: readonly ArrayBuffer[] = []): Promise<ThreadMessage> {
    const worker = this.#worker;
    if (!worker) throw new DecodeError('damaged');
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), Math.max(1, this.#timeLeft()));
    try {
      const answer = Promise.race([
        once(worker, 'message', { signal: stop.signal }),
        once(worker, 'exit', { signal: stop.signal }).then(() => null),
      ]);
      worker.postMessage(order, [...transfer]);
      const said: unknown[] | null = await answer;
      if (said) return said[0] as ThreadMessage;
    } catch {
      // Ended by the clock, or by its own fault: the thread is given up in both cases.
      if (this.#timeLeft() <= 0) throw new LimitError('took longer than limits.documentTime');
    } finally {
      clearTimeout(timer);
      stop.abort();
    }
    throw new DecodeError('damaged, or needs more memory than it may have');
  }

  /** It went well: the thread may do the next one. */
  end(): void {
    this.#worker?.unref();
    idle = this.#worker;
    this.#worker = null;
  }

  abandon(): void {
    void this.#worker?.terminate();
    this.#worker = null;
  }
}

function openWorker(): Worker {
  const worker = new Worker(new URL('./decode-worker.ts', import.meta.url), {
    stdout: false,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  // Somebody has to listen: what matters is that it ends.
  worker.on('error', () => {});
  // What a library has to say of its input is not for anybody's eyes.
  worker.stderr.on('data', () => {});
  worker.setMaxListeners(50);
  return worker;
}

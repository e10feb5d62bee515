/** One document with everything inside it, in pieces of any size: a text is matched, a container is opened. */
import { headSize, recogniseDocument, type ContainerFormat } from '../formats/formats.ts';
import { BehindFinder, type TrailingContent } from '../formats/media/behind.ts';
import { Channel } from '../formats/thread/channel.ts';
import type { InnerSkip } from '../model/hit.ts';
import type { NestResult } from './nest-result.ts';
import type { Nest } from './nest.ts';
import type { DocumentContext, PartResult } from './part-types.ts';
import { PartScan } from './part.ts';

/** What is known of one document and everything inside it. */
export interface DocumentResult extends PartResult {
  /** Parts that were not read; of the document itself `status` speaks. Absent where nothing was opened. */
  readonly skips?: readonly InnerSkip[];
  /** Parts with nothing to read that are not among them. */
  readonly harmless?: number;
  readonly parts?: number;
  /** The document itself is encrypted. */
  readonly encrypted?: boolean;
}

/** Only one is open at a time, since the memory of the matcher belongs to it. */
export class DocumentScan {
  readonly #context: DocumentContext;
  readonly #size: number;
  /** The document by itself: what it says unless it turns out to be a container. */
  readonly #part: PartScan;
  #bytes = 0;
  /** What came before it was known what it is; null afterwards. */
  #pieces: Uint8Array[] | null = [];
  /** Of a container. */
  #opening: { readonly channel: Channel; readonly result: Promise<NestResult> } | null = null;
  /** Of what is no container. */
  #behind: BehindFinder | null = null;

  /** `size`: 0 where it is not known. */
  constructor(context: DocumentContext, size: number) {
    [this.#context, this.#size] = [context, size];
    this.#part = new PartScan(context, size);
  }

  /** Where a promise is given, the piece is in use until it resolves, and the next one has to wait. */
  data(piece: Uint8Array): Promise<void> | undefined {
    this.#bytes += piece.length;
    if (this.#opening) return this.#opening.channel.write(piece);
    if (!this.#pieces) {
      this.#part.data(piece);
      this.#behind?.push(piece);
      return undefined;
    }
    if (this.#bytes < headSize && this.#bytes !== this.#size) {
      this.#pieces.push(Buffer.from(piece));
      return undefined;
    }
    return this.#decide(this.#pieces.length === 0 ? piece : Buffer.concat([...this.#pieces, piece]));
  }

  end(): DocumentResult | Promise<DocumentResult> {
    if (this.#pieces) {
      const deciding = this.#decide(Buffer.concat(this.#pieces));
      if (deciding) return deciding.then(() => this.#finish());
    }
    return this.#opening ? this.#finish() : this.#finishPlain();
  }

  #decide(head: Uint8Array): Promise<void> | undefined {
    this.#pieces = null;
    const format = this.#part.isOpen ? recogniseDocument(head.subarray(0, headSize)) : null;
    if (!format) {
      if (this.#part.isOpen) this.#behind = new BehindFinder(head, this.#context.limits.containerSize);
      this.#behind?.push(head);
      this.#part.data(head);
      return undefined;
    }
    const channel = new Channel();
    this.#opening = { channel, result: openNest(this.#context, format, channel, this.#size || null) };
    return channel.write(head);
  }

  #finishPlain(): DocumentResult | Promise<DocumentResult> {
    const own = this.#part.end();
    const behind = this.#behind?.finish() ?? [];
    return behind.length > 0 || own.containers ? this.#openInside(own, behind) : own;
  }

  /** Containers stay here: what is sent to another thread holds no functions. */
  async #openInside(
    { containers = [], ...own }: PartResult,
    behind: readonly TrailingContent[],
  ): Promise<DocumentResult> {
    const nest = await loadNest(this.#context);
    const { hits, tables, exceeded, unlisted, ...rest } = await nest.runInside(containers, behind);
    return {
      ...own,
      ...rest,
      // Whose data it is counts within one part.
      hits: [...own.hits, ...hits.map(({ person: _person, ...hit }) => hit)],
      tables: [...own.tables, ...tables],
      exceeded: [...(own.exceeded ?? []), ...exceeded],
      unlisted: (own.unlisted ?? 0) + unlisted,
    };
  }

  async #finish(): Promise<DocumentResult> {
    this.#opening?.channel.end();
    const inside = await this.#opening?.result;
    const { hits = [], tables = [], exceeded = [], unlisted = 0, skips = [], harmless = 0, parts = 0 } = inside ?? {};
    const own = skips.find(({ within }) => within.length === 0);
    return {
      status: own ? own.class : 'scanned',
      reason: own?.reason ?? null,
      bytes: this.#bytes,
      hits,
      tables,
      exceeded,
      unlisted,
      skips: skips.filter((skip) => skip !== own),
      harmless,
      parts,
      encrypted: own?.encrypted ?? false,
    };
  }
}

async function openNest(
  context: DocumentContext,
  format: ContainerFormat,
  channel: Channel,
  size: number | null,
): Promise<NestResult> {
  try {
    const nest = await loadNest(context);
    return await nest.run(format, channel.read(), size);
  } finally {
    channel.close();
  }
}

let nestModule: Promise<{ readonly Nest: typeof Nest }> | null = null;

/** Loaded when the first container is met. */
async function loadNest(context: DocumentContext): Promise<Nest> {
  nestModule ??= import('./nest.ts');
  const { Nest: Opener } = await nestModule;
  return new Opener(context);
}

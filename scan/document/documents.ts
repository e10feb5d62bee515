/** Documents one after the other, in pieces of any size: texts are matched, containers are opened. */
import { headSize, recogniseDocument, type ContainerFormat } from '../formats/formats.ts';
import { BehindFinder, type Behind } from '../formats/media/behind.ts';
import { Channel } from '../formats/thread/channel.ts';
import type { InnerSkip } from '../model/hit.ts';
import type { DocumentResult } from './document-types.ts';
import type { Nest, NestContext, NestResult } from './nest.ts';

/** What is known of one document and everything inside it. */
export interface OpenedResult extends DocumentResult {
  /** Parts that were not read; of the document itself `status` speaks. Absent where nothing was opened. */
  readonly skips?: readonly InnerSkip[];
  /** Parts with nothing to read that are not among them. */
  readonly harmless?: number;
  readonly parts?: number;
  /** The document itself is encrypted. */
  readonly encrypted?: boolean;
}

export class Documents {
  readonly #context: NestContext;
  #size = 0;
  #bytes = 0;
  /** What came before it was known what it is; null afterwards. */
  #pieces: Uint8Array[] | null = null;
  #channel: Channel | null = null;
  #opening: Promise<NestResult> | null = null;
  /** Of what is no container. */
  #behind: BehindFinder | null = null;

  constructor(context: NestContext) {
    this.#context = context;
  }

  /** `size`: 0 where it is not known. */
  begin(size: number): void {
    [this.#size, this.#bytes, this.#pieces, this.#channel, this.#opening] = [size, 0, [], null, null];
    this.#behind = null;
    this.#context.scanner.begin(size);
  }

  /** Where a promise is given, the piece is in use until it resolves, and the next one has to wait. */
  data(piece: Uint8Array): Promise<void> | undefined {
    this.#bytes += piece.length;
    if (this.#channel) return this.#channel.write(piece);
    if (!this.#pieces) {
      this.#context.scanner.data(piece);
      this.#behind?.push(piece);
      return undefined;
    }
    if (this.#bytes < headSize && this.#bytes !== this.#size) {
      this.#pieces.push(Buffer.from(piece));
      return undefined;
    }
    return this.#decide(this.#pieces.length === 0 ? piece : Buffer.concat([...this.#pieces, piece]));
  }

  end(): OpenedResult | Promise<OpenedResult> {
    if (this.#pieces) {
      const deciding = this.#decide(Buffer.concat(this.#pieces));
      if (deciding) return deciding.then(() => this.#finish());
    }
    return this.#opening ? this.#finish() : this.#finishPlain();
  }

  #decide(head: Uint8Array): Promise<void> | undefined {
    this.#pieces = null;
    const { scanner } = this.#context;
    const format = scanner.isOpen ? recogniseDocument(head.subarray(0, headSize)) : null;
    if (!format) {
      if (scanner.isOpen) this.#behind = new BehindFinder(head, this.#context.limits.containerSize);
      this.#behind?.push(head);
      scanner.data(head);
      return undefined;
    }
    const channel = new Channel();
    this.#channel = channel;
    this.#opening = openNest(this.#context, format, channel, this.#size || null);
    return channel.write(head);
  }

  #finishPlain(): OpenedResult | Promise<OpenedResult> {
    const own = this.#context.scanner.end();
    const behind = this.#behind?.finish() ?? [];
    return behind.length > 0 || own.containers ? this.#openInside(own, behind) : own;
  }

  /** Containers stay here: what is sent to another thread holds no functions. */
  async #openInside({ containers = [], ...own }: DocumentResult, behind: readonly Behind[]): Promise<OpenedResult> {
    const opener = await loadNest(this.#context);
    const { hits, tables, exceeded, unlisted, ...rest } = await opener.runInside(containers, behind);
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

  async #finish(): Promise<OpenedResult> {
    this.#channel?.end();
    const found = await this.#opening;
    const { hits = [], tables = [], exceeded = [], unlisted = 0, skips = [], harmless = 0, parts = 0 } = found ?? {};
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

let nest: Promise<{ readonly Nest: typeof Nest }> | null = null;

/** Loaded when the first container is met. */
async function openNest(
  context: NestContext,
  format: ContainerFormat,
  channel: Channel,
  size: number | null,
): Promise<NestResult> {
  try {
    const opener = await loadNest(context);
    return await opener.run(format, channel.read(), size);
  } finally {
    channel.close();
  }
}

async function loadNest(context: NestContext): Promise<Nest> {
  nest ??= import('./nest.ts');
  const { Nest: Opener } = await nest;
  return new Opener(context);
}

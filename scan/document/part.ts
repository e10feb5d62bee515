/**
 * One part, in pieces of any size, from begin to end: recognises what it is, decodes it where it is no UTF-8, and hands
 * it to the scan of texts, segment by segment. Bounded memory whatever the size. Only one is open at a time, since the
 * memory of the matcher belongs to it.
 */
import { recogniseContent } from '../formats/content.ts';
import { openDecoder } from '../formats/encodings/encodings.ts';
import { describeBinary } from '../formats/kinds/unknown.ts';
import { FindingLimit } from '../match/finding-limit.ts';
import type { Table } from '../model/table.ts';
import { PartCoverage } from './coverage.ts';
import type { DocumentContext, InnerDocument, PartResult } from './part-types.ts';
import type { Transcoding } from './places.ts';
import { Window } from './segment.ts';
import { TextScan } from './text.ts';

const headSize = 4_096;
/** Bytes decoded at once. */
const decodedAtOnce = 1 << 20;

/** What the first bytes said. */
interface Recognition {
  readonly text: TextScan;
  readonly transcoding: Transcoding | null;
  /** Neither text nor of a kind that has a magic. */
  readonly isUnknown: boolean;
}

export class PartScan {
  readonly #context: DocumentContext;
  readonly #limit: FindingLimit;
  readonly #cellAt: InnerDocument['cellAt'];
  readonly #coverage: PartCoverage;
  readonly #window: Window;
  #recognition: Recognition | null = null;
  #bytes = 0;

  /** `size`: 0 where it is not known. */
  constructor(context: DocumentContext, size: number, inner: InnerDocument | null = null) {
    const { limits, matcher } = context;
    this.#context = context;
    this.#limit = inner?.limit ?? new FindingLimit(limits.findingsPerDocument);
    this.#cellAt = inner?.cellAt ?? null;
    this.#coverage = new PartCoverage(limits, inner?.deadline ?? deadlineOf(size, limits.documentTime));
    this.#window = new Window(matcher.prefilter.memory);
    if (inner?.isText) this.#recognition = this.#toText(null, false);
    this.#coverage.checkSize(size);
  }

  /** Whether anything that may still come would be looked at. */
  get isOpen(): boolean {
    return this.#coverage.isOpen;
  }

  data(piece: Uint8Array): void {
    this.#bytes += piece.length;
    if (!this.isOpen) return;
    this.#coverage.checkSize(this.#bytes);
    if (!this.isOpen) return;
    if (this.#recognition?.transcoding) this.#addDecoded(piece, this.#recognition.transcoding);
    else this.#add(piece);
  }

  /** `table`: what somebody else made of it; then nothing here looks for one. */
  end(table: Table | null = null): PartResult {
    if (this.isOpen && !this.#recognition) this.#recognise();
    const { text, transcoding } = this.#recognition ?? {};
    if (this.isOpen && transcoding) this.#add(Buffer.from(transcoding.decoder.decode()));
    if (this.isOpen) this.#scan(true);
    const settled = text?.end(table) ?? { hits: [], tables: [] };
    const [exceeded, unlisted] = [this.#limit.takeExceeded(), this.#limit.takeUnlisted()];
    const containers = text?.containers ?? [];
    return {
      ...this.#coverage.toResult(),
      bytes: this.#bytes,
      ...settled,
      ...(containers.length > 0 ? { containers } : {}),
      ...(exceeded.length > 0 ? { exceeded } : {}),
      ...(unlisted > 0 ? { unlisted } : {}),
    };
  }

  #add(piece: Uint8Array): void {
    for (let at = 0; at < piece.length && this.isOpen;) {
      at += this.#window.add(piece.subarray(at));
      if (!this.#recognition && this.#window.bytes.length >= headSize) {
        const transcoding = this.#recognise();
        if (transcoding) return this.#addDecoded(piece.subarray(at), transcoding);
      }
      if (this.#window.isFull) this.#scan(false);
    }
  }

  #addDecoded(piece: Uint8Array, { decoder }: Transcoding): void {
    for (let at = 0; at < piece.length; at += decodedAtOnce) {
      this.#add(Buffer.from(decoder.decode(piece.subarray(at, at + decodedAtOnce))));
    }
  }

  /** Looks at the first bytes. Returns what the rest must pass, where it is no UTF-8. */
  #recognise(): Transcoding | null {
    const content = recogniseContent(this.#window.bytes);
    if (content.kind !== 'text') {
      this.#coverage.close(content.kind, content.reason);
      return null;
    }
    const { encoding, bom, uncovered, isUnknown } = content;
    this.#coverage.setUncovered(uncovered);
    const transcoding = encoding === 'bytes' ? null : { decoder: openDecoder(encoding), bom };
    this.#recognition = this.#toText(transcoding, isUnknown);
    if (transcoding) this.#addDecoded(this.#window.takeBytes(), transcoding);
    return transcoding;
  }

  #toText(transcoding: Transcoding | null, isUnknown: boolean): Recognition {
    const setting = { coverage: this.#coverage, limit: this.#limit, cellAt: this.#cellAt, transcoding };
    return { text: new TextScan(this.#context, setting), transcoding, isUnknown };
  }

  #scan(isLast: boolean): void {
    if (!this.#recognition) return;
    const { text, isUnknown } = this.#recognition;
    const segment = this.#window.segment(isLast);
    if (isUnknown && segment.base === 0) this.#coverage.setUncovered(describeBinary(segment.bytes, isLast));
    text.scan(segment);
    if (isLast || !this.isOpen) return;
    this.#window.slide(text.pass());
    this.#coverage.proceed();
  }
}

/** A large document may take longer: a second for each 5 MB on top. */
function deadlineOf(size: number, documentTime: number): () => number {
  const deadline = performance.now() + documentTime + size / 5_000;
  return () => deadline;
}

/**
 * A document that holds others: opens it and everything inside it, one part after the other, depth first. One matcher
 * serves them all, since no part is begun before the one in front of it is done.
 */
import { Budget, tooLarge } from '../formats/budget.ts';
import { ByteReader, inPieces, readHead } from '../formats/bytes.ts';
import { inflateZlib } from '../formats/compression/inflate.ts';
import { DecodeError, LimitError } from '../formats/errors.ts';
import { headSize, recogniseDocument, type ContainerFormat } from '../formats/formats.ts';
import { BehindFinder, type TrailingContent } from '../formats/media/behind.ts';
import { Sheet } from '../formats/office/sheet.ts';
import { withoutTitles } from '../formats/office/titles.ts';
import type { Sections } from '../formats/sections.ts';
import { toTrailing } from '../formats/trailing.ts';
import { toTextPart, type Bytes, type DocumentPart, type ContainerPart, type TablePart } from '../formats/types.ts';
import { FindingLimit } from '../match/finding-limit.ts';
import type { Within } from '../model/hit.ts';
import { collectSheet, ListedCells } from '../tables/index.ts';
import { NestResults, type Mark, type NestResult } from './nest-result.ts';
import { PartNames } from './part-names.ts';
import type { Container, DocumentContext, InnerDocument, PartResult } from './part-types.ts';
import { PartScan } from './part.ts';
import type { PlaceInDocument } from './places.ts';

export class Nest {
  readonly #context: DocumentContext;
  readonly #budget: Budget;
  readonly #limit: FindingLimit;
  readonly #results = new NestResults();
  readonly #names: PartNames;
  /** The budget is used up. */
  #isStopped = false;
  /** Where what is being read stands encoded in the document. */
  #encodedAt: PlaceInDocument | null = null;

  constructor(context: DocumentContext) {
    this.#context = context;
    this.#budget = new Budget(context.limits);
    this.#limit = new FindingLimit(context.limits.findingsPerDocument);
    this.#names = new PartNames(context, this.#results, this.#inner(true, null));
  }

  /** Reads `bytes` to the end or as far as they make sense. Never rejects for what they are. */
  async run(format: ContainerFormat, bytes: Bytes, size: number | null): Promise<NestResult> {
    await this.#open(format, { bytes: this.#counted(bytes), size }, [], 1);
    return this.#results.toResult(this.#budget.parts);
  }

  /** What stands encoded in a document that is no container, and what was found behind it. */
  async runInside(containers: readonly Container[], behind: readonly TrailingContent[]): Promise<NestResult> {
    await this.#openEncoded(containers, [], 1);
    for (const each of behind) {
      if (this.#isStopped) break;
      this.#budget.read(each.bytes.length);
      await this.#takeBehind(each, [], 0);
    }
    return this.#results.toResult(this.#budget.parts);
  }

  async *#counted(bytes: Bytes): Bytes {
    for await (const piece of bytes) {
      this.#budget.read(piece.length);
      yield piece;
    }
  }

  async #open(
    format: ContainerFormat,
    { bytes, size }: { readonly bytes: Bytes; readonly size: number | null },
    within: Within,
    depth: number,
  ): Promise<void> {
    const { containerDepth } = this.#context.limits;
    const { load } = format;
    if (!load) return this.#results.skip(within, 'not-covered', format.name);
    if (depth > containerDepth)
      return this.#results.skip(within, 'not-covered', `nested deeper than limits.containerDepth (${containerDepth})`);
    await this.#guarded(within, format.name, async () => {
      const read = await load();
      for await (const part of read({ bytes, size, budget: this.#budget })) {
        await this.#take(part, within, { depth, what: format.name });
        if (this.#isStopped) break;
      }
    });
  }

  async #openEncoded(containers: readonly Container[], within: Within, depth: number): Promise<void> {
    for (const { format, encoding, bytes, place } of containers) {
      if (this.#isStopped) return;
      const isOutermost = this.#encodedAt === null;
      this.#encodedAt ??= place;
      const inner = [...within, `(${encoding})`];
      await this.#guarded(inner, format.name, async () => {
        this.#budget.part();
        if (!bytes) throw new LimitError(tooLarge(this.#context.limits));
        this.#budget.hold(bytes.length);
        await this.#open(format, { bytes: this.#counted(inPieces(bytes)), size: bytes.length }, inner, depth);
        this.#budget.release(bytes.length);
      });
      if (isOutermost) this.#encodedAt = null;
    }
  }

  /** Whatever goes wrong is a skip: input of others may break a reader in any way, and its words may hold the input. */
  async #guarded(within: Within, what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const isKnown = error instanceof DecodeError;
      const reason = isKnown ? `${what}: ${error.message}` : `${what}: damaged, or not understood`;
      this.#results.skip(within, 'not-covered', reason, isKnown && error.isEncrypted);
      if (error instanceof LimitError) this.#isStopped = true;
    }
  }

  async #take(
    part: ContainerPart,
    within: Within,
    { depth, what }: { readonly depth: number; readonly what: string },
  ): Promise<void> {
    const { name } = part;
    const inner = name === null ? within : [...within, this.#names.toSafe(name, within)];
    await this.#guarded(inner, what, async () => {
      this.#budget.part();
      if (name !== null) this.#names.judge(name, inner);
      if (part.kind === 'skip') this.#results.skip(inner, 'not-covered', part.reason, part.isEncrypted);
      else if (part.kind === 'table') await this.#readTable(part, inner, depth);
      else if (part.isText) await this.#readText(part, inner, depth);
      else await this.#readDocument(part, inner, depth);
    });
  }

  async #readDocument(part: DocumentPart, within: Within, depth: number): Promise<void> {
    const { head, bytes, close } = await readHead(part.bytes, headSize);
    try {
      const format = recogniseDocument(head);
      if (format) await this.#open(format, { bytes, size: part.size }, within, depth + 1);
      else await this.#readPlain({ ...part, bytes }, within, { depth, head });
    } finally {
      await close();
    }
  }

  async #readPlain(
    part: DocumentPart,
    within: Within,
    { depth, head }: { readonly depth: number; readonly head: Uint8Array },
  ): Promise<void> {
    const finder = new BehindFinder(head, this.#budget.room);
    const watched = (async function* () {
      for await (const piece of part.bytes) {
        finder.push(piece);
        yield piece;
      }
    })();
    await this.#readText({ ...part, bytes: watched }, within, depth);
    for (const behind of finder.finish()) await this.#takeBehind(behind, within, depth);
  }

  async #takeBehind({ where, bytes, isCut }: TrailingContent, within: Within, depth: number): Promise<void> {
    this.#budget.hold(bytes.length);
    const content =
      where === 'compressed text' ? inflateZlib(new ByteReader(inPieces(bytes)), this.#budget) : inPieces(bytes);
    const part = { ...toTrailing(content), name: where, isText: where === 'text inside' || where === 'short texts' };
    const before = this.#results.mark();
    await this.#take(part, within, { depth, what: part.name });
    if (where === 'short texts') this.#keepProven(before);
    this.#budget.release(bytes.length);
    if (isCut) this.#results.skip([...within, part.name], 'not-covered', tooLarge(this.#context.limits));
  }

  /** Whoever drew a picture or a font may say so in it; a key is none of that. */
  #keepProven(before: Mark): void {
    const { rules } = this.#context.matcher;
    this.#results.narrow(before, ({ rule }) => rules[rule]?.kind === 'secret' && !rules[rule].generic);
  }

  async #readText({ bytes, isText, sections }: DocumentPart, within: Within, depth: number): Promise<void> {
    const scan = new PartScan(this.#context, 0, this.#inner(isText, null));
    let containers: readonly Container[] = [];
    try {
      for await (const piece of bytes) {
        scan.data(piece);
        if (!scan.isOpen) this.#budget.assertTime();
      }
    } finally {
      // What came before something broke still counts.
      containers = this.#keep(scan.end(), within, sections);
    }
    await this.#openEncoded(containers, within, depth + 1);
  }

  async #readTable(part: TablePart, within: Within, depth: number): Promise<void> {
    const lists = new ListedCells(this.#context.tables, this.#budget);
    await this.#readRows(part, within, lists);
    for (const { column, lines } of lists.read()) {
      const name = part.header?.[column] ?? `column ${column + 1}`;
      const inner = [...within, this.#names.toSafe(part.table === '' ? name : `${part.table}, ${name}`, within)];
      await this.#readText(toTextPart(name, [lines.join('\n')]), inner, depth);
    }
  }

  async #readRows({ table, format, header, rows }: TablePart, within: Within, lists: ListedCells): Promise<void> {
    const { tables } = this.#context;
    const name = this.#names.toSafe(table, within);
    const names = header?.map((each) => this.#names.toSafe(each, within)) ?? null;
    const sheet = new Sheet(name);
    const builder = collectSheet({ name, format, header: names, start: 0 }, tables);
    const scan = new PartScan(this.#context, 0, this.#inner(true, sheet.cellAt));
    try {
      for await (const row of header ? rows : withoutTitles(rows)) {
        this.#budget.cells(row.cells.length);
        const isTitle = 'isTitle' in row && row.isTitle;
        if (row.cells.every((cell) => cell === '')) continue;
        const cells = lists.take(row.cells);
        scan.data(sheet.toText({ ...row, cells }));
        if (!builder.isHopeless && !isTitle) builder.add([...cells]);
        if (!scan.isOpen) break;
      }
    } finally {
      this.#keep(scan.end(builder.finish(sheet.length)), within);
    }
  }

  #inner(isText: boolean, cellAt: InnerDocument['cellAt']): InnerDocument {
    return { limit: this.#limit, deadline: () => this.#budget.deadline, isText, cellAt };
  }

  /** Returns what stands encoded in it and is still to be opened. */
  #keep(result: PartResult, within: Within, sections?: Sections): readonly Container[] {
    this.#results.add(result, within, { encodedAt: this.#encodedAt, ...(sections ? { sections } : {}) });
    return result.containers ?? [];
  }
}

/**
 * A document that holds others: opens it and everything inside it, one part after the other, depth first. One matcher
 * serves them all, since no part is begun before the one in front of it is done.
 */
import { Budget, tooLarge } from '../formats/budget.ts';
import { ByteReader, inPieces, readHead } from '../formats/bytes.ts';
import { inflateZlib } from '../formats/compression/inflate.ts';
import { DecodeError, LimitError } from '../formats/errors.ts';
import { headSize, recogniseDocument, type ContainerFormat } from '../formats/formats.ts';
import { BehindFinder, type Behind } from '../formats/media/behind.ts';
import { Sheet } from '../formats/office/sheet.ts';
import { withoutTitles } from '../formats/office/titles.ts';
import { toTrailing } from '../formats/trailing.ts';
import type { Bytes, DocumentPart, ContainerPart, TablePart } from '../formats/types.ts';
import { FindingLimit } from '../match/finding-limit.ts';
import type { Matcher } from '../match/matcher.ts';
import { toPathHit } from '../match/path-hit.ts';
import { createPathTest, isBrokenByName } from '../match/paths.ts';
import { toNameDocument } from '../match/shown-paths.ts';
import type { Limits } from '../model/config.ts';
import type { Exceeded, Hit, InnerSkip, Within } from '../model/hit.ts';
import type { Table } from '../model/table.ts';
import { collectRows, type TableContext } from '../tables/index.ts';
import type { Container, DocumentResult, InnerDocument } from './document-types.ts';
import type { DocumentScanner } from './document.ts';

export interface NestContext {
  readonly scanner: DocumentScanner;
  readonly matcher: Matcher;
  readonly tables: TableContext;
  readonly limits: Limits;
}

export interface NestResult {
  readonly hits: readonly Hit[];
  readonly tables: readonly Table[];
  readonly exceeded: readonly Exceeded[];
  readonly unlisted: number;
  readonly skips: readonly InnerSkip[];
  /** Parts that hold nothing to read and are not in `skips`. */
  readonly harmless: number;
  readonly parts: number;
}

/** Skips that are listed of one document; further ones are counted. */
const mostSkips = { 'not-covered': 1_000, 'nothing-to-read': 20 };
const mostTables = 1_000;
const longestName = 300;

export class Nest {
  readonly #context: NestContext;
  readonly #budget: Budget;
  readonly #limit: FindingLimit;
  readonly #hits: Hit[] = [];
  readonly #tables: Table[] = [];
  readonly #exceeded: Exceeded[] = [];
  #unlisted = 0;
  readonly #skips: InnerSkip[] = [];
  readonly #skipped = { 'not-covered': 0, 'nothing-to-read': 0 };
  /** The budget is used up. */
  #isStopped = false;
  /** Where what is being read stands encoded in the document. */
  #encodedAt: Hit['encodedAt'] | null = null;
  #pathTest: ((path: string) => readonly number[]) | null = null;

  constructor(context: NestContext) {
    this.#context = context;
    this.#budget = new Budget(context.limits);
    this.#limit = new FindingLimit(context.limits.findingsPerDocument);
  }

  /** Reads `bytes` to the end or as far as they make sense. Never rejects for what they are. */
  async run(format: ContainerFormat, bytes: Bytes, size: number | null): Promise<NestResult> {
    await this.#open(format, { bytes: this.#counted(bytes), size }, [], 1);
    return this.#toResult();
  }

  /** What stands encoded in a document that is no container, and what was found behind it. */
  async runInside(containers: readonly Container[], behind: readonly Behind[]): Promise<NestResult> {
    await this.#openEncoded(containers, [], 1);
    for (const each of behind) {
      if (this.#isStopped) break;
      this.#budget.read(each.bytes.length);
      await this.#takeBehind(each, [], 0);
    }
    return this.#toResult();
  }

  #toResult(): NestResult {
    const more = this.#skipped['not-covered'] - mostSkips['not-covered'];
    if (more > 0) this.#skips.push(toSkip([], 'not-covered', `${more} more documents inside were not covered`));
    return {
      hits: this.#hits,
      tables: this.#tables,
      exceeded: this.#exceeded,
      unlisted: this.#unlisted,
      skips: this.#skips,
      harmless: Math.max(0, this.#skipped['nothing-to-read'] - mostSkips['nothing-to-read']),
      parts: this.#budget.parts,
    };
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
    if (!load) return this.#skip(within, 'not-covered', format.name);
    if (depth > containerDepth)
      return this.#skip(within, 'not-covered', `nested deeper than limits.containerDepth (${containerDepth})`);
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
      this.#skip(within, 'not-covered', reason, isKnown && error.isEncrypted);
      if (error instanceof LimitError) this.#isStopped = true;
    }
  }

  async #take(
    part: ContainerPart,
    within: Within,
    { depth, what }: { readonly depth: number; readonly what: string },
  ): Promise<void> {
    const { name } = part;
    const inner = name === null ? within : [...within, this.#safe(name, within)];
    await this.#guarded(inner, what, async () => {
      this.#budget.part();
      if (name !== null) this.#judgeName(name, inner);
      if (part.kind === 'skip') this.#skip(inner, 'not-covered', part.reason, part.isEncrypted);
      else if (part.kind === 'table') await this.#readTable(part, inner);
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

  async #takeBehind({ where, bytes, isCut }: Behind, within: Within, depth: number): Promise<void> {
    this.#budget.hold(bytes.length);
    const content =
      where === 'compressed text' ? inflateZlib(new ByteReader(inPieces(bytes)), this.#budget) : inPieces(bytes);
    const part = { ...toTrailing(content), name: where, isText: where === 'text inside' || where === 'short texts' };
    const before = { hits: this.#hits.length, tables: this.#tables.length };
    await this.#take(part, within, { depth, what: part.name });
    if (where === 'short texts') this.#keepProven(before);
    this.#budget.release(bytes.length);
    if (isCut) this.#skip([...within, part.name], 'not-covered', tooLarge(this.#context.limits));
  }

  /** Of the hits from here on: whoever drew a picture or a font may say so in it; a key is none of that. */
  #keepProven({ hits, tables }: { readonly hits: number; readonly tables: number }): void {
    this.#tables.length = tables;
    const known = new Set(this.#hits.slice(0, hits).map(({ rule, value }) => `${rule} ${value}`));
    const { rules } = this.#context.matcher;
    const proven = this.#hits.splice(hits).filter(({ rule, value }) => {
      return rules[rule]?.kind === 'secret' && !rules[rule].generic && !known.has(`${rule} ${value}`);
    });
    this.#hits.push(...proven);
  }

  async #readText({ bytes, isText }: DocumentPart, within: Within, depth: number): Promise<void> {
    const { scanner } = this.#context;
    scanner.begin(0, this.#inner(isText, null));
    let containers: readonly Container[] = [];
    try {
      for await (const piece of bytes) {
        scanner.data(piece);
        if (!scanner.isOpen) this.#budget.assertTime();
      }
    } finally {
      // What came before something broke still counts.
      containers = this.#keep(scanner.end(), within);
    }
    await this.#openEncoded(containers, within, depth + 1);
  }

  async #readTable({ table, format, header, rows }: TablePart, within: Within): Promise<void> {
    const { scanner, tables } = this.#context;
    const name = this.#safe(table, within);
    const names = header?.map((each) => this.#safe(each, within)) ?? null;
    const sheet = new Sheet(name);
    const builder = collectRows({ name, format, header: names, start: 0 }, tables);
    scanner.begin(0, this.#inner(true, sheet.cellAt));
    try {
      for await (const row of header ? rows : withoutTitles(rows)) {
        this.#budget.cells(row.cells.length);
        const isTitle = 'isTitle' in row && row.isTitle;
        if (row.cells.every((cell) => cell === '')) continue;
        scanner.data(sheet.toText(row));
        if (!builder.isHopeless && !isTitle) builder.add([...row.cells]);
        if (!scanner.isOpen) break;
      }
    } finally {
      this.#keep(scanner.end(builder.finish(sheet.length)), within);
    }
  }

  #inner(isText: boolean, cellAt: InnerDocument['cellAt']): InnerDocument {
    return { limit: this.#limit, deadline: () => this.#budget.deadline, isText, cellAt };
  }

  /** Returns what stands encoded in it and is still to be opened. */
  #keep(
    { status, reason, hits, tables, containers = [], exceeded = [], unlisted = 0 }: DocumentResult,
    within: Within,
  ): readonly Container[] {
    const encoded = this.#encodedAt ? { encodedAt: this.#encodedAt } : {};
    for (const hit of hits) this.#hits.push({ ...hit, within, ...encoded });
    const room = mostTables - this.#tables.length;
    for (const table of tables.slice(0, room)) this.#tables.push({ ...table, within });
    if (tables.length > room)
      this.#skip(within, 'not-covered', `holds more tables of personal data than are kept (${mostTables})`);
    this.#exceed(exceeded, within);
    this.#unlisted += unlisted;
    if (status !== 'scanned') this.#skip(within, status, reason ?? '');
    return containers;
  }

  #exceed(exceeded: DocumentResult['exceeded'], within: Within): void {
    for (const each of exceeded ?? []) {
      // Of very many parts the document itself speaks.
      const part = this.#exceeded.length < mostSkips['not-covered'] ? within : [];
      const isKnown =
        part !== within && this.#exceeded.some(({ rule, within: at }) => rule === each.rule && !at?.length);
      if (!isKnown) this.#exceeded.push({ ...each, within: part });
    }
  }

  #skip(within: Within, kind: InnerSkip['class'], reason: string, isEncrypted = false): void {
    if (++this.#skipped[kind] <= mostSkips[kind]) this.#skips.push(toSkip(within, kind, reason, isEncrypted));
  }

  // ---------------------------------------------------------------- names

  /** A name is a document too; values in it are found, and give way to their previews. */
  #safe(name: string, within: Within): string {
    // Shorter than anything that could be found.
    if (name.length < 8) return name;
    const { scanner } = this.#context;
    const bytes = Buffer.from(name);
    scanner.begin(0, this.#inner(true, null));
    scanner.data(Buffer.from(toNameDocument(name).text));
    const { hits, exceeded } = scanner.end();
    // Where not all values are known, none of the name can be shown.
    const safe = exceeded
      ? '(a name with too many values)'
      : hits
          .reduce(
            (text, { offset, length, preview }) =>
              text.replaceAll(bytes.toString('utf8', offset, offset + length), () => preview),
            name,
          )
          .slice(0, longestName);
    for (const hit of hits) this.#hits.push({ ...hit, within: [...within, safe] });
    this.#exceed(exceeded, [...within, safe]);
    return safe;
  }

  /** Rules that only look at names. */
  #judgeName(name: string, within: Within): void {
    const { matcher } = this.#context;
    const { rules } = matcher;
    this.#pathTest ??= createPathTest(rules, (source, text) => matcher.holds(source, text));
    for (const rule of this.#pathTest(name)) {
      const known = rules[rule];
      if (!known || !isBrokenByName(known)) continue;
      if (this.#limit.takes(rule, within.join('/'), 'counts'))
        this.#hits.push({ ...toPathHit(rule, known.confidence, within.join('/')), within });
      else this.#limit.exceed(rule);
    }
    this.#exceed(this.#limit.takeExceeded(), within);
  }
}

function toSkip(within: Within, kind: InnerSkip['class'], reason: string, encrypted = false): InnerSkip {
  return { within, class: kind, reason, encrypted };
}

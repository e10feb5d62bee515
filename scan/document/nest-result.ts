/** What is gathered of a document that holds others, over all its parts. */
import type { Sections } from '../formats/sections.ts';
import type { ExceededRule, Hit, InnerSkip, Within } from '../model/hit.ts';
import type { Table } from '../model/table.ts';
import { OnePersonParts } from './one-person-parts.ts';
import type { PartResult } from './part-types.ts';

export interface NestResult {
  readonly hits: readonly Hit[];
  readonly tables: readonly Table[];
  readonly exceeded: readonly ExceededRule[];
  readonly unlisted: number;
  readonly skips: readonly InnerSkip[];
  /** Parts that hold nothing to read and are not in `skips`. */
  readonly harmless: number;
  readonly parts: number;
}

/** Skips that are listed of one document; further ones are counted. */
const mostSkips = { 'not-covered': 1_000, 'nothing-to-read': 20 };
const mostTables = 1_000;

/** How far it was when something was begun. */
export interface Mark {
  readonly hits: number;
  readonly tables: number;
}

export class NestResults {
  readonly #hits: Hit[] = [];
  #tables: Table[] = [];
  readonly #onePerson = new OnePersonParts();
  readonly #exceeded: ExceededRule[] = [];
  readonly #skips: InnerSkip[] = [];
  readonly #skipped = { 'not-covered': 0, 'nothing-to-read': 0 };
  #unlisted = 0;

  /**
   * `encodedAt`: where the part stands encoded in the document, if it does; `sections`: what its stretches are called, if
   * it has several.
   */
  add(
    { status, reason, hits, tables, exceeded = [], unlisted = 0 }: PartResult,
    within: Within,
    { encodedAt, sections }: { readonly encodedAt?: Hit['encodedAt'] | null; readonly sections?: Sections } = {},
  ): void {
    const encoded = encodedAt ? { encodedAt } : {};
    for (const hit of hits)
      this.addHit({ ...(sections ? inSection(hit, within, sections) : { ...hit, within }), ...encoded });
    if (this.#tables.length + tables.length > mostTables) this.#tables = this.#onePerson.join(this.#tables);
    const room = mostTables - this.#tables.length;
    for (const table of tables.slice(0, room)) this.#tables.push({ ...table, within });
    if (tables.length > room)
      this.skip(within, 'not-covered', `holds more tables of personal data than are kept (${mostTables})`);
    this.exceed(exceeded, within);
    this.#unlisted += unlisted;
    if (status !== 'scanned') this.skip(within, status, reason ?? '');
  }

  addHit(hit: Hit): void {
    this.#hits.push(hit);
  }

  exceed(exceeded: PartResult['exceeded'], within: Within): void {
    for (const each of exceeded ?? []) {
      // Of very many parts the document itself speaks.
      const part = this.#exceeded.length < mostSkips['not-covered'] ? within : [];
      const isKnown =
        part !== within && this.#exceeded.some(({ rule, within: at }) => rule === each.rule && !at?.length);
      if (!isKnown) this.#exceeded.push({ ...each, within: part });
    }
  }

  skip(within: Within, kind: InnerSkip['class'], reason: string, encrypted = false): void {
    if (++this.#skipped[kind] <= mostSkips[kind]) this.#skips.push({ within, class: kind, reason, encrypted });
  }

  mark(): Mark {
    return { hits: this.#hits.length, tables: this.#tables.length };
  }

  /** Of what came since then, only hits that `isKept` says are kept, and no tables. */
  narrow({ hits, tables }: Mark, isKept: (hit: Hit) => boolean): void {
    this.#tables.length = Math.min(tables, this.#tables.length);
    const known = new Set(this.#hits.slice(0, hits).map(({ rule, value }) => `${rule} ${value}`));
    const kept = this.#hits.splice(hits).filter((hit) => isKept(hit) && !known.has(`${hit.rule} ${hit.value}`));
    this.#hits.push(...kept);
  }

  toResult(parts: number): NestResult {
    const more = this.#skipped['not-covered'] - mostSkips['not-covered'];
    const rest = { class: 'not-covered', reason: `${more} more documents inside were not covered` } as const;
    return {
      hits: this.#hits,
      tables: this.#onePerson.join(this.#tables),
      exceeded: this.#exceeded,
      unlisted: this.#unlisted,
      skips: more > 0 ? [...this.#skips, { within: [], ...rest, encrypted: false }] : this.#skips,
      harmless: Math.max(0, this.#skipped['nothing-to-read'] - mostSkips['nothing-to-read']),
      parts,
    };
  }
}

function inSection(hit: Hit, within: Within, sections: Sections): Hit {
  const { name, offset, line } = sections.at(hit.offset);
  return {
    ...hit,
    within: [...within, name],
    offset: hit.offset - offset,
    line: hit.line - line,
    endLine: hit.endLine - line,
  };
}

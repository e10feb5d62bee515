/** Hands a text to the readers of tables where it may hold one. */
import type { Table, TableContext, TableReader } from '../model/table.ts';
import { mayBePerson, mayBeTable, namesPeople, openTable } from '../tables/index.ts';
import type { TextSegment } from './segment.ts';

/** Texts of one segment are looked at as tables only with this many personal matches. */
const fewPersonal = 3;

export class TableFeed {
  readonly #context: TableContext;
  #reader: TableReader | null = null;
  #pushed = 0;

  constructor(context: TableContext) {
    this.#context = context;
  }

  get isOpen(): boolean {
    return this.#reader !== null;
  }

  /** `personal`: different values of people so far. */
  push({ bytes, base, isLast }: TextSegment, personal: number): void {
    if (base === 0 && (!isLast || this.#mayHoldPeople(bytes, personal))) this.#reader = openTable(bytes, this.#context);
    const fresh = base + bytes.length - this.#pushed;
    this.#reader?.push(bytes.subarray(bytes.length - fresh));
    this.#pushed += fresh;
  }

  end(): readonly Table[] {
    return this.#reader?.end() ?? [];
  }

  #mayHoldPeople(text: Uint8Array, personal: number): boolean {
    if (personal >= fewPersonal || mayBeTable(text, this.#context)) return true;
    return mayBePerson(text, this.#context, personal) || namesPeople(text, this.#context);
  }
}

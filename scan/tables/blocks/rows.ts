/** What the rows of a block come to, kept for the next version of the file. */
import type { AddressVerdict } from '../../../rules/index.ts';
import type { RecordEntry, RecordPart } from '../../people/index.ts';
import { KnownRecordsWriter, slotNumber, type KnownRecords } from '../../people/index.ts';

export interface KnownRows {
  /** Also those that are nobody. */
  readonly rows: number;
  readonly records: KnownRecords;
  /** Of each record: it is known by more than an address that is nobody's. */
  readonly isSomebody: Uint8Array;
  /** Which columns say something, as bits. */
  readonly filled: Uint32Array;
  readonly countries: readonly (string | null)[];
  /** The hash of what may single somebody out; 0 where there is none. */
  readonly combinations: Float64Array;
  readonly verdicts: ReadonlyMap<AddressVerdict, number>;
  /** In memory, about. */
  readonly bytes: number;
}

export interface RowFacts {
  readonly parts: readonly RecordPart[];
  readonly entries: readonly RecordEntry[];
  readonly isSomebody: boolean;
  readonly filled: number;
  readonly country: string | null;
  readonly verdicts: readonly AddressVerdict[];
}

const quasiSlot = slotNumber('quasi');
/** Of a record, beside its entries. */
const bytesOfRecord = 44;
const bytesOfEntry = 9;

export class KnownRowsWriter {
  readonly #records = new KnownRecordsWriter();
  readonly #isSomebody: boolean[] = [];
  readonly #filled: number[] = [];
  readonly #countries: (string | null)[] = [];
  readonly #combinations: number[] = [];
  readonly #verdicts = new Map<AddressVerdict, number>();
  #rows = 0;
  #entries = 0;

  addNobody(): void {
    this.#rows++;
  }

  add({ parts, entries, isSomebody, filled, country, verdicts }: RowFacts): void {
    this.#rows++;
    this.#entries += entries.length;
    this.#records.add(entries, parts);
    this.#isSomebody.push(isSomebody);
    this.#filled.push(filled);
    this.#countries.push(country);
    this.#combinations.push(combinationOf(entries));
    for (const verdict of verdicts) this.#verdicts.set(verdict, (this.#verdicts.get(verdict) ?? 0) + 1);
  }

  finish(): KnownRows {
    return {
      rows: this.#rows,
      records: this.#records.finish(),
      isSomebody: Uint8Array.from(this.#isSomebody, Number),
      filled: Uint32Array.from(this.#filled),
      countries: this.#countries,
      combinations: Float64Array.from(this.#combinations),
      verdicts: this.#verdicts,
      bytes: this.#rows * bytesOfRecord + this.#entries * bytesOfEntry,
    };
  }
}

export function combinationOf(entries: readonly RecordEntry[]): number {
  return entries.find(({ slot }) => slot === quasiSlot)?.hash ?? 0;
}

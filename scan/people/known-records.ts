/** Records that were read before, with all that is asked of each: rows of a file stand in its next version as well. */
import { hash } from 'node:crypto';
import type { RecordEntry, RecordList } from '../model/records.ts';
import { digestOf, primaryEntries, primaryHash } from './primary.ts';
import { RecordWriter } from './record-list.ts';
import type { RecordPart } from './record-reader.ts';

export interface KnownRecords {
  readonly list: RecordList;
  /** What each is known by first; 0 where it is nobody yet. */
  readonly people: Float64Array;
  readonly digests: Float64Array;
  readonly marks: Uint8Array;
}

export class KnownRecordsWriter {
  readonly #records = new RecordWriter();
  readonly #people: number[] = [];
  readonly #digests: number[] = [];
  readonly #marks: number[] = [];

  add(entries: readonly RecordEntry[], parts: readonly RecordPart[]): void {
    const primary = primaryEntries(parts);
    this.#records.add(entries);
    this.#people.push(primary.length > 0 ? primaryHash(entries) : 0);
    this.#digests.push(digestOf(entries));
    this.#marks.push(markOf(primary));
  }

  finish(): KnownRecords {
    return {
      list: this.#records.takeList(1),
      people: Float64Array.from(this.#people),
      digests: Float64Array.from(this.#digests),
      marks: Uint8Array.from(this.#marks),
    };
  }
}

/** 8 bits of what somebody is known by first. */
export function markOf(parts: readonly RecordPart[]): number {
  const person = parts.map(({ name, text }) => `${name}\0${text}`).join('\0');
  return Number.parseInt(hash('sha256', `leakwarden subject\0${person}`).slice(0, 2), 16);
}

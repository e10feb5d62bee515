/** From the cells of a row to the record of a person. */
import type { IdentifierId } from '../../rules/index.ts';
import type { Slot } from '../model/records.ts';
import type { TypedColumn } from '../model/table.ts';
import { findDayOrder, normalise, type RecordLocale } from './normalise.ts';
import { toRegion } from './regions.ts';
import { slotNumber, slotOfRecord } from './slots.ts';

/** One thing of a person, as text: stays inside the thread that read it. */
export interface RecordPart {
  readonly slot: number;
  readonly name: Slot;
  readonly text: string;
}

/** Values of columns that are one thing of one person each. */
interface Source {
  readonly slot: Slot;
  readonly index: number;
  readonly prefix: string;
}

const mostSources = 16;

export class RecordReader {
  readonly #sources: readonly Source[];
  readonly #names: readonly number[];
  readonly #indexOf: (identifier: IdentifierId) => number;
  readonly dayAt: RecordLocale['dayAt'];

  /** `identifying`: identifiers besides the known ones whose values belong to one person. */
  constructor(
    columns: readonly TypedColumn[],
    sample: readonly (readonly string[])[],
    identifying: ReadonlySet<string>,
  ) {
    this.#indexOf = (identifier) => columns.find((each) => each.identifier === identifier)?.index ?? -1;
    const full = columns.filter(({ identifier }) => identifier === 'full-name');
    const parts = columns.filter(({ identifier }) => identifier === 'first-name' || identifier === 'last-name');
    this.#names = (full.length > 0 ? full.slice(0, 1) : parts).map(({ index }) => index);
    this.#sources = columns.flatMap((column) => toSource(column, identifying)).slice(0, mostSources);
    const birth = this.#indexOf('birth-date');
    this.dayAt = birth < 0 ? null : findDayOrder(sample.map((row) => row[birth] ?? ''));
  }

  read(row: readonly string[]): RecordPart[] {
    const country = this.#indexOf('country');
    const written = { region: country < 0 ? null : toRegion(row[country] ?? ''), dayAt: this.dayAt };
    const parts: RecordPart[] = [];
    const take = (slot: Slot, value: string, prefix = ''): void => {
      const found = normalise(slot, value, written);
      if (found) parts.push({ slot: slotNumber(found[0]), name: found[0], text: prefix + found[1] });
    };
    for (const { slot, index, prefix } of this.#sources) take(slot, row[index] ?? '', prefix);
    if (this.#names.length > 0) take('name', this.#names.map((index) => row[index] ?? '').join(' '));
    for (const [slot, text] of [
      ['place', this.#placeOf(row)],
      ['quasi', this.#quasiOf(row)],
    ] as const)
      if (text !== null) parts.push({ slot: slotNumber(slot), name: slot, text });
    return parts;
  }

  /** Birth date, postcode and sex, as far as there are at least two of them and the birth date is one; null: not in this row. */
  #quasiOf(row: readonly string[]): string | null {
    const cell = (identifier: IdentifierId): string => row[this.#indexOf(identifier)]?.trim().toLowerCase() ?? '';
    const birth = normalise('birth-date', cell('birth-date'), { region: null, dayAt: this.dayAt })?.[1];
    const [postcode, sex] = [cell('postcode').replace(/\s/g, ''), cell('sex').slice(0, 1)];
    return birth === undefined || (postcode === '' && sex === '') ? null : [birth, postcode, sex].join('|');
  }

  #placeOf(row: readonly string[]): string | null {
    const cell = (identifier: IdentifierId): string => row[this.#indexOf(identifier)]?.trim().toLowerCase() ?? '';
    const [street, where] = [cell('street'), cell('postcode') || cell('city')];
    return street === '' || where === '' ? null : `${street}|${where}`.replace(/[^\p{L}\p{N}|]+/gu, ' ');
  }
}

function toSource({ identifier, index }: TypedColumn, identifying: ReadonlySet<string>): Source[] {
  const slot = slotOfRecord(identifier);
  if (slot === 'name') return [];
  if (slot !== null) return [{ slot, index, prefix: '' }];
  return identifying.has(identifier) ? [{ slot: 'value', index, prefix: `${identifier}:` }] : [];
}

/** 8 salted bits for each person of a table: all that a committed entry holds of them (docs/promises.md, 2). */
import { hash } from 'node:crypto';
import type { RecordPart } from './record-reader.ts';

/** Of more people no entry holds anything. */
const mostPeople = 20_000;

export class PersonMarks {
  /** Person -> a hash without a key, which stays in this thread. Null: too many. */
  #values: Map<number, string> | null = new Map();

  note(person: number, parts: readonly RecordPart[]): void {
    if (!this.#values || this.#values.has(person)) return;
    const text = parts.map(({ name, text: value }) => `${name}\0${value}`).join('\0');
    this.#values.set(person, hash('sha256', `leakwarden subject\0${text}`));
    if (this.#values.size > mostPeople) this.#values = null;
  }

  /** Of each of these people, in their order; null: they were too many. */
  take(people: readonly number[], salt: string): Uint8Array<ArrayBuffer> | null {
    const values = this.#values;
    if (!values) return null;
    const bits = (person: number): number =>
      Number.parseInt(hash('sha256', `${salt}\0${values.get(person) ?? ''}`).slice(0, 2), 16);
    return Uint8Array.from(people, bits);
  }
}

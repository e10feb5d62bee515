/** Keys that say to which of many records a value belongs, by its number: `users[17][email]`, `USER_17_EMAIL`, `email_17`. */
export interface NumberedKey {
  /** Equal for all values of one record. */
  readonly owner: string;
  readonly name: string;
}

/** `customers.17.email`, `app.users[17].email`, `users[17][email]`, `/users/17/email`, `17.email`, `USER17_EMAIL`. */
const before = /^((?:.{0,120}?[._[/])?\d{1,9}\]?[._[/]|\p{L}{1,40}\d{1,9}[._])(\p{L}[\p{L}\p{N} _.[\]/-]{0,80}?)\]?$/u;
/** `email.17`, `EMAIL_17`, `email[17]`. */
const behind = /^(\p{L}[\p{L}\p{N} _-]{0,60}?)[._[](\d{1,9})\]?$/u;

const digit = /\d/;

/** Null where it has no number. */
export function splitNumbered(key: string): NumberedKey | null {
  return splitNumberedBefore(key) ?? splitNumberedBehind(key);
}

/** Only where a name stands behind the number. */
export function splitNumberedBefore(key: string): NumberedKey | null {
  const [, owner, name = ''] = digit.test(key) ? (before.exec(key) ?? []) : [];
  return owner === undefined ? null : { owner, name };
}

/** Only where the number is the end of it. */
export function splitNumberedBehind(key: string): NumberedKey | null {
  const [, name, owner = ''] = digit.test(key) ? (behind.exec(key) ?? []) : [];
  return name === undefined ? null : { owner, name };
}

interface NumberedRecord {
  readonly owner: string;
  readonly fields: Map<string, string>;
  readonly start: number;
  end: number;
}

/** So many are no two addresses of one. */
const fewestRecords = 3;
const fewestFields = 2;
const mostFields = 256;

/** The values of one object, as records where there are several with names alike. */
export class NumberedRecords {
  readonly #emit: (record: NumberedRecord) => void;
  #current: NumberedRecord | null = null;
  #waiting: NumberedRecord[] = [];
  #count = 0;

  constructor(emit: (record: NumberedRecord) => void) {
    this.#emit = emit;
  }

  add({ owner, name }: NumberedKey, value: string, start: number, end: number): void {
    if (this.#current?.owner !== owner) {
      this.#endRecord();
      this.#current = { owner, fields: new Map(), start, end };
    }
    if (this.#current.fields.size < mostFields) this.#current.fields.set(name, value);
    this.#current.end = end;
  }

  /** Whether there were records. */
  finish(): boolean {
    this.#endRecord();
    return this.#count >= fewestRecords;
  }

  #endRecord(): void {
    const record = this.#current;
    this.#current = null;
    if (!record || record.fields.size < fewestFields) return;
    this.#count++;
    this.#waiting.push(record);
    if (this.#count >= fewestRecords) for (const each of this.#waiting.splice(0)) this.#emit(each);
  }
}

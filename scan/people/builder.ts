/** Collects the rows of one table and says in the end what it is; keeps some rows and hashes of people, nothing else. */
import { hash } from 'node:crypto';
import type { Table } from '../types.ts';
import { samplePeople } from './sample.ts';
import { judgeProvenance } from './provenance/index.ts';
import { looksLikeHeader, typeColumns, type TypedColumn } from './typing.ts';
import { limits, type TableContext, type TableFormat } from './types.ts';

/** What names a person, best first. */
const identifying = [
  'email',
  'us-ssn',
  'national-id',
  'passport',
  'iban',
  'card-number',
  'phone',
  'account-number',
] as const;
/** What makes a name a person. */
const personal = new Set([
  'birth-date',
  'street',
  'phone',
  'salary',
  'religion',
  'ethnicity',
  'politics',
  'sexual-orientation',
  'health',
  'blood-type',
  'insurance-number',
  'driver-licence',
  'geo-coordinate',
  'marital-status',
  'tax-id',
  'password-hash',
  'password',
  'ip-address',
]);
const names = new Set(['full-name', 'last-name']);

export class TableBuilder {
  readonly #context: TableContext;
  readonly #format: TableFormat;
  readonly #name: string;
  #header: readonly string[] | null;
  #isHeaderKnown: boolean;
  #rows = 0;
  #sample: string[][] = [];
  #columns: TypedColumn[] | null = null;
  #people = new Set<string>();
  /** Eight bits over all people, whatever their order: what may be committed of them (DESIGN, promise 2). */
  #mark = 0;
  #isCapped = false;
  #isHopeless = false;
  readonly #start: number;

  /** `header` null: the first row is looked at. */
  constructor(
    name: string,
    format: TableFormat,
    header: readonly string[] | null,
    start: number,
    context: TableContext,
  ) {
    [this.#name, this.#format, this.#header, this.#start, this.#context] = [name, format, header, start, context];
    this.#isHeaderKnown = header !== null;
  }

  /** Its columns are typed and none speaks of people: no further row changes that, so none has to be read. */
  get isHopeless(): boolean {
    return this.#isHopeless;
  }

  add(row: string[]): void {
    if (row.length > limits.columns || (row.length === 1 && row[0] === '')) return;
    this.#rows++;
    if (this.#columns === null) {
      this.#sample.push(row.map((cell) => cell.slice(0, limits.cell)));
      if (this.#sample.length === limits.rowsTyped) this.#settle();
    } else this.#count(row);
  }

  finish(end: number): Table | null {
    if (this.#columns === null) this.#settle();
    const columns = (this.#columns ?? []).filter(({ identifier }) => identifier !== 'other');
    if (!this.#isPersonal(columns) || this.#rows < 2 || this.#people.size === 0) return null;
    const { provenance, evidence: reasons } = judgeProvenance(this.#columns ?? [], this.#sample, this.#context);
    const evidence = [toColumnWords(columns), ...reasons];
    const signature = hash(
      'sha256',
      (this.#columns ?? []).map(({ name, identifier }) => `${name}\0${identifier}`).join('\n'),
    );
    return {
      table: this.#name,
      format: this.#format,
      rows: this.#rows,
      subjects: this.#people.size,
      columns: columns.map(({ name, identifier, share, valid }) => ({ name, identifier, share, valid })),
      provenance,
      confidence: columns.some(({ isNamed }) => isNamed) ? 0.95 : 0.85,
      evidence: this.#isCapped ? [...evidence, `more than ${limits.subjects} people, not counted further`] : evidence,
      start: this.#start,
      end,
      signature,
      subjectsFingerprint: this.#mark.toString(16).padStart(2, '0'),
      people: samplePeople(this.#people),
    };
  }

  /** Types the columns, then counts the rows that were kept for it. */
  #settle(): void {
    this.#takeHeader();
    // One row is no table: most are objects of settings or translations, with hundreds of keys.
    this.#columns = this.#sample.length < 2 ? [] : typeColumns(this.#header, this.#sample, this.#context);
    this.#isHopeless = !this.#isPersonal(this.#columns);
    for (const row of this.#sample) this.#count(row);
  }

  /** The first row, where what stands below shows that it holds names. */
  #takeHeader(): void {
    const [first, ...below] = this.#sample;
    if (this.#isHeaderKnown || !first) return;
    this.#isHeaderKnown = true;
    if (!looksLikeHeader(first, below, this.#context)) return;
    this.#header = first.map((cell) => cell.slice(0, 200));
    this.#sample = below;
    this.#rows--;
  }

  #isPersonal(columns: readonly TypedColumn[]): boolean {
    const has = (wanted: (identifier: string) => boolean): boolean =>
      columns.some(({ identifier }) => wanted(identifier));
    if (has((identifier) => identifying.some((each) => each === identifier))) return true;
    return has((identifier) => names.has(identifier)) && has((identifier) => personal.has(identifier));
  }

  #count(row: readonly string[]): void {
    const person = this.#personOf(row);
    if (person === null) return;
    const id = this.#context.hash(person).slice(0, 16);
    if (this.#people.has(id)) return;
    if (this.#people.size >= limits.subjects) this.#isCapped = true;
    else {
      this.#people.add(id);
      this.#mark ^= Number.parseInt(hash('sha256', `leakwarden subject\0${person}`).slice(0, 2), 16);
    }
  }

  /** The first identifier the row holds, normalised; name and another field where there is none. */
  #personOf(row: readonly string[]): string | null {
    for (const identifier of identifying) {
      const column = this.#columns?.find((each) => each.identifier === identifier);
      const value = column ? (row[column.index]?.trim() ?? '') : '';
      if (value !== '' && value.toUpperCase() !== 'NULL') return `${identifier}\0${normalise(identifier, value)}`;
    }
    const parts = (this.#columns ?? []).filter(
      ({ identifier }) => names.has(identifier) || identifier === 'first-name' || identifier === 'birth-date',
    );
    const text = parts.map(({ index }) => row[index]?.trim().toLowerCase() ?? '').join('\0');
    return text.replace(/\0/g, '') === '' ? null : text;
  }
}

function toColumnWords(columns: readonly TypedColumn[]): string {
  return `columns ${columns.map(({ name, identifier }) => (name === identifier ? name : `${name} (${identifier})`)).join(', ')}`;
}

function normalise(identifier: string, value: string): string {
  return identifier === 'email' ? value.toLowerCase() : value.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
}

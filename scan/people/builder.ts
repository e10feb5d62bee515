/** Collects the rows of one table and says in the end what it is; keeps some rows and hashes of people, nothing else. */
import { hash } from 'node:crypto';
import type { Provenance } from '../../rules/index.ts';
import type { Table } from '../types.ts';
import { findCustomers } from './known.ts';
import {
  hasDirectIdentifier,
  quasiIdentifiersOf,
  identifyingOf,
  isWholePerson,
  RecordReader,
  Roll,
  slotNumber,
  Uniqueness,
} from './persons/index.ts';
import { looksLikeHeader, typeColumns, type TypedColumn } from './typing.ts';
import { limits, type TableContext, type TableFormat } from './types.ts';

const quasiSlot = slotNumber('quasi');

export class TableBuilder {
  readonly #context: TableContext;
  readonly #format: TableFormat;
  readonly #name: string;
  #header: readonly string[] | null;
  #isHeaderKnown: boolean;
  #rows = 0;
  #sample: string[][] = [];
  #columns: TypedColumn[] | null = null;
  readonly #identifying: ReadonlySet<string>;
  #reader: RecordReader | null = null;
  readonly #roll: Roll;
  /** Null where the columns cannot single anybody out. */
  #uniqueness: Uniqueness | null = null;
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
    this.#identifying = identifyingOf(context.fields);
    this.#roll = new Roll(context.hash);
  }

  /** Its columns are typed and none speaks of people: no further row changes that, so none has to be read. */
  get isHopeless(): boolean {
    return this.#isHopeless;
  }

  add(row: string[]): void {
    if (row.length > limits.columns || (row.length === 1 && row[0] === '')) return;
    if (!this.#isHeaderKnown) {
      this.#isHeaderKnown = true;
      if (looksLikeHeader(row, this.#context)) {
        this.#header = row.map((cell) => cell.slice(0, 200));
        return;
      }
    }
    this.#rows++;
    if (this.#columns === null) {
      this.#sample.push(row.map((cell) => cell.slice(0, limits.cell)));
      if (this.#sample.length === limits.rowsTyped) this.#settle();
    } else this.#count(row);
  }

  finish(end: number): Table | null {
    if (this.#columns === null) this.#settle();
    this.#uniqueness?.settle();
    const columns = (this.#columns ?? []).filter(({ identifier }) => identifier !== 'other');
    if (!this.#isPersonal(columns) || this.#roll.people === 0) return null;
    const judged = this.#judge(columns);
    const customers = findCustomers(this.#columns ?? [], this.#sample, this.#context.dictionary);
    const provenance = customers ? 'real' : judged.provenance;
    const signature = hash(
      'sha256',
      (this.#columns ?? []).map(({ name, identifier }) => `${name}\0${identifier}`).join('\n'),
    );
    return {
      table: this.#name,
      format: this.#format,
      rows: this.#rows,
      subjects: this.#roll.people,
      columns: columns.map(({ name, identifier, share, valid }) => ({ name, identifier, share, valid })),
      provenance,
      confidence: columns.some(({ isNamed }) => isNamed) ? 0.95 : 0.85,
      evidence: [...judged.evidence, ...(customers ? [customers] : []), ...this.#peopleWords()],
      start: this.#start,
      end,
      signature,
      subjectsFingerprint: this.#roll.mark,
      people: this.#roll.sample(),
      records: this.#roll.takeList(),
    };
  }

  /** Types the columns, then counts the rows that were kept for it. */
  #settle(): void {
    const columns = typeColumns(this.#header, this.#sample, this.#context);
    this.#columns = columns;
    const quasi = quasiIdentifiersOf(columns);
    if (quasi.length > 0) this.#uniqueness = new Uniqueness(quasi);
    this.#isHopeless = !hasDirectIdentifier(columns, this.#identifying) && this.#uniqueness === null;
    if (this.#isHopeless) return;
    this.#reader = new RecordReader(columns, this.#sample, this.#identifying);
    for (const row of this.#sample) this.#count(row);
  }

  #count(row: readonly string[]): void {
    if (!this.#reader) return;
    const record = this.#roll.add(this.#reader.read(row));
    const combination = this.#uniqueness && record.find(({ slot }) => slot === quasiSlot);
    if (combination) this.#uniqueness?.add(combination.hash);
  }

  /** A single row has to say more than a table, where the columns speak for each other. */
  #isPersonal(columns: readonly TypedColumn[]): boolean {
    if (this.#rows < 2) return isWholePerson(columns, this.#sample[0] ?? []);
    return hasDirectIdentifier(columns, this.#identifying) || this.#uniqueness?.isHigh === true;
  }

  #peopleWords(): string[] {
    const words = this.#uniqueness?.isHigh ? [this.#uniqueness.words] : [];
    return this.#roll.share < 1 ? [...words, this.#roll.words] : words;
  }

  #judge(columns: readonly TypedColumn[]): { provenance: Provenance; evidence: string[] } {
    const evidence = [
      `columns ${columns.map(({ name, identifier }) => (name === identifier ? name : `${name} (${identifier})`)).join(', ')}`,
    ];
    const verdicts = this.#verdicts(columns);
    const share = (wanted: Provenance): number =>
      verdicts.filter((verdict) => verdict === wanted).length / (verdicts.length || 1);
    if (verdicts.length > 0 && share('test') >= 0.95)
      return { provenance: 'test', evidence: [...evidence, 'all of them reserved or published test values'] };
    if (verdicts.length > 0 && share('staff') >= 0.95)
      return { provenance: 'staff', evidence: [...evidence, 'all addresses in own domains'] };
    if (verdicts.length > 0 && share('public-contact') >= 0.95)
      return { provenance: 'public-contact', evidence: [...evidence, 'all addresses of roles or machines'] };
    return { provenance: 'unknown', evidence };
  }

  /** What the checks say of the sample's values in columns that have one. */
  #verdicts(columns: readonly TypedColumn[]): Provenance[] {
    const own = this.#context.provenanceDomains.map((domain) => `@${domain.toLowerCase()}`);
    const checkOf: Readonly<Record<string, string>> = {
      email: 'email',
      'card-number': 'card',
      'us-ssn': 'us-ssn',
      iban: 'iban',
    };
    return columns.flatMap(({ index, identifier }) => {
      const check = this.#context.checks.get(checkOf[identifier] ?? '');
      if (!check) return [];
      const values = this.#sample.map((row) => row[index]?.trim() ?? '').filter((value) => value !== '');
      return values.map((value) =>
        own.some((domain) => value.toLowerCase().endsWith(domain))
          ? 'staff'
          : (check.judge(value).provenance ?? 'unknown'),
      );
    });
  }
}

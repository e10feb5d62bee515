/** Collects the rows of one table and says in the end what it is; keeps some rows and hashes of people, nothing else. */
import { hash } from 'node:crypto';
import { proofs, type Provenance, type TableFormat } from '../../rules/index.ts';
import type { Table, TableContext, TypedColumn } from '../model/table.ts';
import { describePerson, hasDirectIdentifier, type TableRecords } from '../people/index.ts';
import { holdAgainst, judgeTable, type SampledRows } from '../provenance/index.ts';
import { areOfPeople } from './accounts.ts';
import type { KnownRows } from './blocks/rows.ts';
import { typeColumns } from './columns/index.ts';
import { isFilled } from './filled.ts';
import { hasKnownNames, looksLikeHeader } from './header.ts';
import { findCustomers } from './known.ts';
import { LateColumns } from './late.ts';
import { limits } from './limits.ts';
import { findNumberShapes } from './number-shapes.ts';
import { isOfLabels, isSum } from './nobody.ts';
import { toPlainCell } from './plain-cell.ts';
import { redactRows } from './redact.ts';
import { RowCounter } from './row-counter.ts';
import { arePlaces, areShops } from './shops.ts';
import { Stretches } from './stretches.ts';

/** Of code that was cut at its commas a cell looks like something here and there: share of the rows. */
const leastFilled = 0.06;
const madeUp: ReadonlySet<Provenance> = new Set<Provenance>(['test', 'synthetic', 'sample-database']);
/** Languages of a translation, fields of a form. */
const mostForms = 200;

export class TableBuilder {
  readonly #context: TableContext;
  readonly #format: TableFormat;
  readonly #name: string;
  #header: readonly string[] | null;
  #isHeaderKnown: boolean;
  #rows = 0;
  #sample: string[][] = [];
  #columns: TypedColumn[] | null = null;
  readonly #counter: RowCounter;
  /** Rows that are kept by what they come to; null: none, or one of them stood for more than itself. */
  #recording: { readonly framing: string; isPlain: boolean } | null = null;
  /** Rows behind the sample, some of them. */
  #stretches: Stretches | null = null;
  /** Null until there is a row with more columns than are read. */
  #isWide: boolean | null = null;
  #isHopeless = false;
  /** Null where all rows are in the sample. */
  #late: LateColumns | null = null;
  /** The rows by which late columns were typed. */
  readonly #lateRows: string[][] = [];
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
    this.#counter = new RowCounter(context);
  }

  get whole(): this {
    return this;
  }

  /** Rows are still kept to type the columns by. */
  get isSampling(): boolean {
    return this.#columns === null;
  }

  /** Its columns are typed and none speaks of people: no further row changes that, so none has to be read. */
  get isHopeless(): boolean {
    return this.#isHopeless;
  }

  /** See row-counter.ts. */
  get framing(): string | null {
    if (this.#columns === null || this.#isHopeless || this.#rows <= mostForms) return null;
    const { framing } = this.#counter;
    return framing === null ? null : `${framing} ${this.#late?.framing ?? ''}`;
  }

  /** What rows come to from now on is kept, until it is taken. */
  record(): void {
    const { framing } = this;
    if (framing === null) return;
    this.#recording = { framing, isPlain: true };
    this.#counter.record();
  }

  /** Null where it depends on more than the rows. */
  takeRecorded(): KnownRows | null {
    const recording = this.#recording;
    this.#recording = null;
    const rows = this.#counter.takeRecorded();
    return recording?.isPlain && recording.framing === this.framing ? rows : null;
  }

  /** Rows that came to the same before, under the same framing. `read` gives them as they are written. */
  addKnown(known: KnownRows, read: () => readonly string[][]): void {
    this.#rows += known.rows;
    this.#counter.addKnown(known);
    this.#stretches?.addBlock(known.rows, () => read().map((row) => row.map(toPlainCell)));
  }

  add(written: string[]): void {
    const row = written.map(toPlainCell);
    if (this.#recording && row.length > limits.columns) this.#recording.isPlain = false;
    if ((row.length === 1 && row[0] === '') || (row.length > limits.columns && !this.#takesWide(row))) return;
    this.#rows++;
    if (this.#columns === null) {
      if (!row.some(isFilled)) return;
      this.#sample.push(row.slice(0, limits.columns).map((cell) => (isFilled(cell) ? cell.slice(0, limits.cell) : '')));
      if (this.#sample.length === limits.rowsTyped) this.#settle({ isWhole: false });
    } else {
      if (this.#late?.keep(row)) {
        if (this.#recording) this.#recording.isPlain = false;
        this.#settleLate({ isEnd: false });
      } else this.#count(row);
      this.#stretches?.add(row);
    }
  }

  finish(end: number): Table | null {
    if (this.#columns === null) this.#settle({ isWhole: true });
    this.#settleLate({ isEnd: true });
    this.#counter.uniqueness?.settle();
    const columns = (this.#columns ?? []).filter(({ identifier }) => identifier !== 'other');
    const { people } = this.#counter;
    const person = this.#rows < 2 ? describePerson(this.#columns ?? [], this.#sample[0] ?? []) : null;
    if (!(this.#rows < 2 ? person !== null : this.#isPersonal(columns)) || people.count === 0) return null;
    const judged = holdAgainst(
      judgeTable(this.#columns ?? [], this.#sampledRows(), this.#context),
      this.#counter.addresses,
      columns,
    );
    const customers = findCustomers(
      this.#columns ?? [],
      [...this.#sample, ...this.#lateRows],
      this.#context.dictionary,
    );
    const provenance = customers ? 'real' : judged.provenance;
    const signature = hash(
      'sha256',
      (this.#columns ?? []).map(({ name, identifier }) => `${name}\0${identifier}`).join('\n'),
    );
    const marks = people.takeMarks(signature);
    return {
      table: this.#name,
      format: this.#format,
      rows: this.#rows,
      subjects: people.count,
      columns: this.#counter.describe(columns),
      provenance,
      confidence: columns.some(({ isNamed }) => isNamed) ? 0.95 : 0.85,
      evidence: [
        toColumnWords(columns),
        ...judged.evidence,
        ...(customers ? [customers] : []),
        ...this.#peopleWords(people),
      ],
      start: this.#start,
      end,
      signature,
      subjectsFingerprint: people.mark,
      people: people.sample(),
      ...(madeUp.has(provenance) ? { numberShapes: findNumberShapes(this.#sample) } : {}),
      jurisdictions: this.#counter.jurisdictions?.list() ?? [],
      sample: redactRows(this.#sample, columns),
      ...(person === 'part' ? { isPart: true } : {}),
      ...(marks && { marks }),
      records: people.takeList(),
    };
  }

  /** An export has hundreds of columns, and names them; so have lines of code that were cut at their commas, without. */
  #takesWide(row: readonly string[]): boolean {
    this.#isWide ??= hasKnownNames(this.#header ?? this.#sample[0] ?? row, this.#context);
    return this.#isWide;
  }

  /** Types the columns, then counts the rows that were kept for it. `isWhole`: there are no further ones. */
  #settle({ isWhole }: { readonly isWhole: boolean }): void {
    this.#takeHeader();
    this.#columns = this.#mayBePeople() ? typeColumns(this.#header, this.#sample, this.#context) : [];
    if (!isWhole && this.#columns.length > 0) this.#late = new LateColumns(this.#sample, this.#columns.length);
    this.#takeColumns(this.#columns);
    if (this.#isHopeless) return;
    for (const row of this.#sample) this.#count(row);
    const indexes = this.#columns.filter(({ identifier }) => identifier !== 'other').map(({ index }) => index);
    this.#stretches = new Stretches(this.#sample, [...indexes, ...(this.#late?.indexes ?? [])]);
  }

  /** Whether rows are read by them, and how. */
  #takeColumns(columns: TypedColumn[]): void {
    this.#columns = columns;
    const isOfPeople = this.#counter.takeColumns(columns, () => [...this.#sample, ...this.#lateRows]);
    this.#isHopeless = !isOfPeople && (this.#late?.indexes.size ?? 0) === 0;
  }

  /** What came late stands beside columns that are typed already, and makes a table of people of what was none. */
  #settleLate({ isEnd }: { readonly isEnd: boolean }): void {
    if (!isEnd && !this.#late?.isFull) return;
    const { rows, filled } = this.#late?.take() ?? { rows: [], filled: new Set() };
    if (rows.length === 0) return;
    const known = this.#columns ?? [];
    const typed = typeColumns(this.#header, rows, this.#context);
    const columns = typed.map((column, index) => (filled.has(index) ? column : (known[index] ?? column)));
    if (this.#lateRows.length < limits.rowsTyped) this.#lateRows.push(...rows);
    this.#takeColumns([...columns, ...known.slice(columns.length)]);
    for (const row of rows) this.#count(row);
  }

  #sampledRows(): SampledRows {
    return {
      total: this.#rows,
      samples: [
        ...(this.#stretches?.samples() ?? [this.#sample]),
        ...(this.#lateRows.length > 0 ? [this.#lateRows] : []),
      ],
    };
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

  /** Most single rows are objects of settings or translations, with hundreds of keys: names of columns have to speak. */
  #mayBePeople(): boolean {
    return this.#rows > 1 || hasKnownNames(this.#header ?? [], this.#context);
  }

  #count(row: readonly string[]): void {
    if (this.#isNobody(row)) this.#counter.addNobody();
    else this.#counter.add(row);
  }

  /** Translations and forms are short. */
  #isNobody(row: readonly string[]): boolean {
    return isSum(row) || (this.#rows <= mostForms && isOfLabels(row, this.#columns ?? [], this.#context));
  }

  /** The columns speak for each other; a single row has to say more. */
  #isPersonal(columns: readonly TypedColumn[]): boolean {
    if (columns.every(({ isNamed, share }) => !isNamed && share < leastFilled)) return false;
    if (isOfCountries(columns) || this.#isOfNobody()) return false;
    const { identifying, uniqueness } = this.#counter;
    return hasDirectIdentifier(columns, identifying) || uniqueness?.isHigh === true;
  }

  /** Houses, places, or logins of machines and tests. */
  #isOfNobody(): boolean {
    const all = this.#columns ?? [];
    const rows = this.#sample;
    return areShops(all, rows) || arePlaces(all, rows) || !areOfPeople(all, rows, this.#counter.identifying);
  }

  #peopleWords(people: TableRecords): string[] {
    const { uniqueness } = this.#counter;
    const words = uniqueness?.isHigh ? [uniqueness.words] : [];
    return people.share < 1 ? [...words, people.words] : words;
  }
}

const fewestOfCountries = 4;

/** Names of countries in many languages look like anything, and the country of somebody stands in one column or two. */
function isOfCountries(columns: readonly TypedColumn[]): boolean {
  const ofCountries = columns.filter(({ identifier }) => identifier === 'country' || identifier === 'nationality');
  return ofCountries.length >= fewestOfCountries && !columns.some(({ identifier }) => proofs.has(identifier));
}

function toColumnWords(columns: readonly TypedColumn[]): string {
  return `columns ${columns.map(({ name, identifier }) => (name === identifier ? name : `${name} (${identifier})`)).join(', ')}`;
}

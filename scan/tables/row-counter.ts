/** Counts the people in the rows of one table, once it is known what its columns hold. */
import type { AddressVerdict, Column } from '../../rules/index.ts';
import type { TableContext, TypedColumn } from '../model/table.ts';
import {
  hasDirectIdentifier,
  identifyingOf,
  primaryHash,
  quasiIdentifiersOf,
  RecordReader,
  TableRecords,
  Uniqueness,
} from '../people/index.ts';
import { AddressTally, mayBeSomebody } from '../provenance/address-tally.ts';
import { combinationOf, KnownRowsWriter, type KnownRows } from './blocks/rows.ts';
import { isFilled } from './filled.ts';
import { Jurisdictions } from './jurisdictions.ts';
import { KindTally } from './kind-tally.ts';

type Row = readonly string[];

export class RowCounter {
  readonly #context: TableContext;
  readonly #people: TableRecords;
  /** Known only by an address that is nobody's: they count where there is nobody else. */
  readonly #others: TableRecords;
  readonly #kinds = new KindTally();
  readonly addresses: AddressTally;
  readonly identifying: ReadonlySet<string>;
  #columns: readonly TypedColumn[] = [];
  #reader: RecordReader | null = null;
  #jurisdictions: Jurisdictions | null = null;
  /** Null where the columns cannot single anybody out. */
  #uniqueness: Uniqueness | null = null;
  #framing: string | null = null;
  #recording: KnownRowsWriter | null = null;

  constructor(context: TableContext) {
    this.#context = context;
    this.addresses = new AddressTally(context.provenanceDomains);
    this.identifying = identifyingOf(context.fields);
    this.#people = new TableRecords(context.hash, undefined, context.isMarking);
    this.#others = new TableRecords(context.hash, undefined, context.isMarking);
  }

  get people(): TableRecords {
    return this.#people.count > 0 ? this.#people : this.#others;
  }

  get jurisdictions(): Jurisdictions | null {
    return this.#jurisdictions;
  }

  /** Columns as reports name them. */
  describe(columns: readonly TypedColumn[]): Column[] {
    const shares = this.#kinds.shares();
    return columns.map(({ name, identifier, share, valid }) => {
      const ofPeople = shares.get(identifier);
      return { name, identifier, share, valid, ...(ofPeople !== undefined && { ofPeople }) };
    });
  }

  get uniqueness(): Uniqueness | null {
    return this.#uniqueness;
  }

  /** What a row comes to depends on nothing else; null where that cannot be known before it is read. */
  get framing(): string | null {
    return this.#framing;
  }

  /** Returns whether they may be of people. `sample`: rows that say how dates are written. */
  takeColumns(columns: readonly TypedColumn[], sample: () => readonly Row[]): boolean {
    this.#columns = columns;
    this.#kinds.takeColumns(columns);
    const quasi = quasiIdentifiersOf(columns);
    if (quasi.length > 0) this.#uniqueness ??= new Uniqueness(quasi);
    if (!hasDirectIdentifier(columns, this.identifying) && this.#uniqueness === null) return false;
    this.#jurisdictions = new Jurisdictions(columns, this.#jurisdictions);
    this.#reader = new RecordReader(columns, sample(), this.identifying);
    this.#framing = this.#context.isMarking ? null : framingOf(columns, this.#reader);
    return true;
  }

  /** From now on rows are kept by what they come to. */
  record(): void {
    this.#recording = new KnownRowsWriter();
  }

  /** What came since. */
  takeRecorded(): KnownRows | null {
    const recorded = this.#recording?.finish() ?? null;
    this.#recording = null;
    return recorded;
  }

  addNobody(): void {
    this.#recording?.addNobody();
  }

  add(row: Row): void {
    if (!this.#reader) return;
    const parts = this.#reader.read(row);
    const verdicts = this.#verdictsOf(row);
    for (const verdict of verdicts) this.addresses.count(verdict, 1);
    const isSomebody = this.#isSomebody(row, verdicts);
    const people = isSomebody ? this.#people : this.#others;
    const known = people.count;
    const entries = people.add(parts);
    if (people.count > known) this.#jurisdictions?.count(this.#jurisdictions.countryOf(row));
    const filled = this.#kinds.filledIn(row);
    if (isSomebody) this.#count(primaryHash(entries), filled);
    const combination = this.#uniqueness ? combinationOf(entries) : 0;
    if (combination > 0) this.#uniqueness?.add(combination);
    this.#recording?.add({
      parts,
      entries,
      verdicts,
      isSomebody,
      filled,
      country: this.#jurisdictions?.countryOf(row) ?? null,
    });
  }

  addKnown({ records, isSomebody, filled, countries, combinations, verdicts }: KnownRows): void {
    for (const [verdict, times] of verdicts) this.addresses.count(verdict, times);
    for (let at = 0; at < isSomebody.length; at++) {
      const people = isSomebody[at] === 1 ? this.#people : this.#others;
      const known = people.count;
      people.addKnown(records, at);
      if (people.count > known) this.#jurisdictions?.count(countries[at] ?? null);
      if (isSomebody[at] === 1) this.#count(records.people[at] ?? 0, filled[at] ?? 0);
      const combination = combinations[at] ?? 0;
      if (combination > 0) this.#uniqueness?.add(combination);
    }
  }

  /** 0 and 1 are nobody yet. */
  #count(person: number, filled: number): void {
    if (person > 1) this.#kinds.add(person, filled);
  }

  #verdictsOf(row: Row): AddressVerdict[] {
    return this.#columns.flatMap(({ index, identifier }) =>
      identifier === 'email' && isFilled(row[index]) ? [this.addresses.verdictOf(row[index].trim())] : [],
    );
  }

  /** Not where the row has addresses, and each of them is nobody's, and nothing else that names somebody. */
  #isSomebody(row: Row, verdicts: readonly AddressVerdict[]): boolean {
    if (verdicts.length === 0 || verdicts.some(mayBeSomebody)) return true;
    return this.#columns.some(
      ({ index, identifier }) => identifier !== 'email' && this.identifying.has(identifier) && isFilled(row[index]),
    );
  }
}

function framingOf(columns: readonly TypedColumn[], { dayAt }: RecordReader): string {
  return `${columns.map(({ index, identifier }) => `${index}:${identifier}`).join(' ')} ${dayAt}`;
}

/** Collects the rows of one table and says in the end what it is; keeps some rows and hashes of people, nothing else. */
import { hash } from 'node:crypto';
import type { Provenance } from '../../rules/index.ts';
import { AddressTally } from '../email/weigh.ts';
import type { Table } from '../types.ts';
import { Jurisdictions } from './jurisdictions.ts';
import { redactRows } from './redact.ts';
import { samplePeople } from './sample.ts';
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
  'health',
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
  #jurisdictions: Jurisdictions | null = null;
  /** Known only by an address that is nobody's: they count where there is nobody else. */
  #others = new Set<string>();
  readonly #addresses: AddressTally;
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
    this.#addresses = new AddressTally(context.provenanceDomains);
    this.#isHeaderKnown = header !== null;
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
    const columns = (this.#columns ?? []).filter(({ identifier }) => identifier !== 'other');
    const people = this.#people.size > 0 ? this.#people : this.#others;
    if (!this.#isPersonal(columns) || this.#rows < 2 || people.size === 0) return null;
    const { provenance, evidence } = this.#judge(columns);
    const signature = hash(
      'sha256',
      (this.#columns ?? []).map(({ name, identifier }) => `${name}\0${identifier}`).join('\n'),
    );
    return {
      table: this.#name,
      format: this.#format,
      rows: this.#rows,
      subjects: people.size,
      columns: columns.map(({ name, identifier, share, valid }) => ({ name, identifier, share, valid })),
      provenance,
      confidence: columns.some(({ isNamed }) => isNamed) ? 0.95 : 0.85,
      evidence: this.#isCapped ? [...evidence, `more than ${limits.subjects} people, not counted further`] : evidence,
      start: this.#start,
      end,
      signature,
      subjectsFingerprint: this.#mark.toString(16).padStart(2, '0'),
      people: samplePeople(people),
      jurisdictions: this.#jurisdictions?.list() ?? [],
      sample: redactRows(this.#sample, columns),
    };
  }

  /** Types the columns, then counts the rows that were kept for it. */
  #settle(): void {
    this.#columns = typeColumns(this.#header, this.#sample, this.#context);
    this.#isHopeless = !this.#isPersonal(this.#columns);
    this.#jurisdictions = new Jurisdictions(this.#columns);
    for (const row of this.#sample) this.#count(row);
  }

  #isPersonal(columns: readonly TypedColumn[]): boolean {
    const has = (wanted: (identifier: string) => boolean): boolean =>
      columns.some(({ identifier }) => wanted(identifier));
    if (has((identifier) => identifying.some((each) => each === identifier))) return true;
    return has((identifier) => names.has(identifier)) && has((identifier) => personal.has(identifier));
  }

  #count(row: readonly string[]): void {
    const isSomebody = this.#weighAddresses(row) || this.#hasOtherIdentifier(row);
    const person = this.#personOf(row);
    if (person === null) return;
    const people = isSomebody ? this.#people : this.#others;
    const id = this.#context.hash(person).slice(0, 16);
    if (people.has(id)) return;
    if (people.size >= limits.subjects) this.#isCapped = true;
    else {
      people.add(id);
      this.#jurisdictions?.add(row);
      this.#mark ^= Number.parseInt(hash('sha256', `leakwarden subject\0${person}`).slice(0, 2), 16);
    }
  }

  /** False where the row has addresses, and each of them is nobody's. */
  #weighAddresses(row: readonly string[]): boolean {
    const values = (this.#columns ?? []).flatMap(({ index, identifier }) =>
      identifier === 'email' && isFilled(row[index]) ? [row[index].trim()] : [],
    );
    return values.map((value) => this.#addresses.add(value)).includes(true) || values.length === 0;
  }

  #hasOtherIdentifier(row: readonly string[]): boolean {
    return (this.#columns ?? []).some(
      ({ index, identifier }) =>
        identifier !== 'email' && identifying.some((each) => each === identifier) && isFilled(row[index]),
    );
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

  #judge(columns: readonly TypedColumn[]): { provenance: Provenance; evidence: string[] } {
    const evidence = [
      `columns ${columns.map(({ name, identifier }) => (name === identifier ? name : `${name} (${identifier})`)).join(', ')}`,
      ...(this.#addresses.words === null ? [] : [this.#addresses.words]),
    ];
    const verdicts = this.#verdicts(columns);
    const isTest = verdicts.filter((verdict) => verdict === 'test').length >= verdicts.length * 0.95;
    const hasAddresses = columns.some(({ identifier }) => identifier === 'email');
    const ofAddresses = this.#addresses.provenance;
    if (verdicts.length > 0 && isTest && (!hasAddresses || ofAddresses === 'test'))
      return { provenance: 'test', evidence: [...evidence, 'all of them reserved or published test values'] };
    // Numbers of cards and people weigh for themselves, whoever's address stands beside them.
    if (verdicts.length === 0 && ofAddresses !== null)
      return { provenance: ofAddresses, evidence: [...evidence, reasons[ofAddresses] ?? 'none of them a person’s'] };
    return { provenance: 'unknown', evidence };
  }

  /** What the checks say of the sample's values in columns that have one; addresses are weighed apart. */
  #verdicts(columns: readonly TypedColumn[]): Provenance[] {
    const checkOf: Readonly<Record<string, string>> = { 'card-number': 'card', 'us-ssn': 'us-ssn', iban: 'iban' };
    return columns.flatMap(({ index, identifier }) => {
      const check = this.#context.checks.get(checkOf[identifier] ?? '');
      if (!check) return [];
      const values = this.#sample.map((row) => row[index]?.trim() ?? '').filter((value) => value !== '');
      return values.map((value) => check.judge(value).provenance ?? 'unknown');
    });
  }
}

const reasons: Readonly<Partial<Record<Provenance, string>>> = {
  test: 'all of them reserved or made up',
  staff: 'all addresses in own domains',
  'public-contact': 'all addresses of roles or machines',
  synthetic: 'all of them written by a generator',
};

function isFilled(value: string | undefined): value is string {
  const text = value?.trim() ?? '';
  return text !== '' && text.toUpperCase() !== 'NULL';
}

function normalise(identifier: string, value: string): string {
  return identifier === 'email' ? value.toLowerCase() : value.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
}

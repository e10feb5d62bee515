/** Reads a table of customers: which column holds what, by its name and values or as the user says. */
import { checks, normaliseName, type CompiledRule } from '../../rules/index.ts';
import { knownKindOf, type CustomerKind } from '../model/customers.ts';
import type { TypedColumn } from '../model/table.ts';
import { CsvCells, defaultDialect, sniffCsv, typeColumns } from '../tables/index.ts';
import { DictionaryBuilder } from './build.ts';
import { DictionaryError } from './dictionary.ts';

/** A text that is cut by a delimiter, in pieces; or tables as they were read. */
export type CustomerSource =
  | { readonly pieces: Iterable<string> }
  | { readonly tables: readonly Iterable<readonly string[]>[] };

export interface CustomerTable {
  /** Named in errors. */
  readonly file: string;
  /** Each table has a header. */
  readonly source: CustomerSource;
  readonly rules: readonly CompiledRule[];
  /** Names of columns and what they hold; they go before what can be seen. */
  readonly columns: ReadonlyMap<string, CustomerKind>;
}

export interface CustomerColumns {
  readonly builder: DictionaryBuilder;
  readonly rows: number;
  /** What was taken from where. */
  readonly taken: readonly { readonly column: string; readonly kind: CustomerKind }[];
}

const byName: ReadonlyMap<string, CustomerKind> = new Map([
  ...'customer_id customer_number customer_no client_id client_number account_id account account_no account_number user_id member_id subscriber_id contract_number contract_id kundennummer kunden_nr kundennr vertragsnummer kontonummer numero_client id_client numero_cliente id_cliente codice_cliente klantnummer'
    .split(' ')
    .map((name) => [normaliseName(name), 'account'] as const),
  ...'domain website homepage web_site company_domain customer_domain url host internetseite site_web sitio_web'
    .split(' ')
    .map((name) => [normaliseName(name), 'domain'] as const),
  ...'company company_name customer organisation organization firma firmenname societe empresa azienda bedrijf'
    .split(' ')
    .map((name) => [normaliseName(name), 'name'] as const),
]);
const rowsTyped = 500;

/** Throws DictionaryError where the file is no such table. */
export function readCustomers({ file, source, rules, columns }: CustomerTable): CustomerColumns {
  const builder = new DictionaryBuilder();
  const open = (): CustomerRows => new CustomerRows(builder, rules, columns);
  const readers =
    'pieces' in source ? [readPieces(source.pieces, open())] : source.tables.map((rows) => readRows(rows, open()));
  const read = readers.filter(({ header }) => header !== null).map((reader) => reader.end());
  if (read.length === 0) throw new DictionaryError(`${file}: it is empty`);
  const headers = new Set(read.flatMap(({ header }) => header.map(normaliseName)));
  const unknown = [...columns.keys()].filter((name) => !headers.has(normaliseName(name)));
  if (unknown.length > 0) throw new DictionaryError(`${file}: it has no column ${unknown.join(', ')}`);
  const taken = read.flatMap((table) => table.taken);
  if (taken.length === 0)
    throw new DictionaryError(
      `${file}: no column holds addresses, domains, account ids or names. Name one: --column account=customer_no`,
    );
  return { builder, rows: read.reduce((sum, { rows }) => sum + rows, 0), taken };
}

function readPieces(pieces: Iterable<string>, reader: CustomerRows): CustomerRows {
  for (const text of pieces) reader.push(text);
  reader.finish();
  return reader;
}

function readRows(rows: Iterable<readonly string[]>, reader: CustomerRows): CustomerRows {
  for (const row of rows) if (row.some((cell) => cell.trim() !== '')) reader.add([...row]);
  return reader;
}

interface ReadCustomers extends Pick<CustomerColumns, 'rows' | 'taken'> {
  readonly header: readonly string[];
}

class CustomerRows {
  readonly #builder: DictionaryBuilder;
  readonly #rules: readonly CompiledRule[];
  readonly #named: ReadonlyMap<string, CustomerKind>;
  #parser: CsvCells | null = null;
  #header: readonly string[] | null = null;
  #waiting: string[][] = [];
  #sources:
    | readonly { readonly column: string; readonly kind: CustomerKind; readonly indexes: readonly number[] }[]
    | null = null;
  #rows = 0;

  constructor(builder: DictionaryBuilder, rules: readonly CompiledRule[], named: ReadonlyMap<string, CustomerKind>) {
    [this.#builder, this.#rules] = [builder, rules];
    this.#named = new Map([...named].map(([name, kind]) => [normaliseName(name), kind]));
  }

  get header(): readonly string[] | null {
    return this.#header;
  }

  push(text: string): void {
    this.#parser ??= this.#open(text);
    this.#parser.push(text);
  }

  finish(): void {
    this.#parser?.end();
  }

  end(): ReadCustomers {
    this.#settle();
    const taken = (this.#sources ?? []).map(({ column, kind }) => ({ column, kind }));
    return { rows: this.#rows, taken, header: this.#header ?? [] };
  }

  add(row: string[]): void {
    if (row.length === 1 && row[0] === '') return;
    if (this.#header === null) {
      this.#header = row;
      return;
    }
    this.#rows++;
    if (this.#sources) this.#take(row);
    else if (this.#waiting.push(row) === rowsTyped) this.#settle();
  }

  /** A table of one column has no delimiter. */
  #open(text: string): CsvCells {
    const sniffed = sniffCsv({ text, lines: text.split(/\r?\n/) });
    return new CsvCells(sniffed?.dialect ?? defaultDialect, (row) => this.add(row), { decode: (cell) => cell });
  }

  #settle(): void {
    if (this.#sources) return;
    const header = this.#header ?? [];
    const context = {
      fields: this.#rules.filter(({ field }) => field !== null),
      checks,
      hash: () => 1,
      provenanceDomains: [],
      dictionary: null,
    };
    const typed = typeColumns(header, this.#waiting, context);
    const parts = typed.filter(({ identifier }) => identifier === 'first-name' || identifier === 'last-name');
    const single = typed.flatMap((column) => {
      const kind = this.#kindOf(column, header[column.index] ?? '');
      return kind ? [{ column: column.name, kind, indexes: [column.index] }] : [];
    });
    const names = { column: parts.map(({ name }) => name).join(' + '), kind: 'name' as const };
    this.#sources = parts.length === 2 ? [...single, { ...names, indexes: parts.map(({ index }) => index) }] : single;
    for (const row of this.#waiting.splice(0)) this.#take(row);
  }

  #kindOf({ identifier }: TypedColumn, name: string): CustomerKind | null {
    const normalised = normaliseName(name);
    return this.#named.get(normalised) ?? knownKindOf(identifier) ?? byName.get(normalised) ?? null;
  }

  #take(row: readonly string[]): void {
    for (const { kind, indexes } of this.#sources ?? [])
      this.#builder.add(kind, indexes.map((index) => row[index] ?? '').join(' '));
  }
}

/** Reads a table of customers: which column holds what, by its name and values or as the user says. */
import { closeSync, openSync, readSync } from 'node:fs';
import { checks, normaliseName, type CompiledRule } from '../../rules/index.ts';
import { knownKindOf, type CustomerKind } from '../model/customers.ts';
import type { TypedColumn } from '../model/table.ts';
import { CsvCells, defaultDialect, sniffCsv, typeColumns } from '../tables/index.ts';
import { DictionaryBuilder } from './build.ts';
import { DictionaryError } from './dictionary.ts';

export interface CustomerTable {
  /** A CSV file with a header. */
  readonly file: string;
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
const piece = 1 << 20;

/** Throws DictionaryError where the file is no such table. */
export function readCustomers({ file, rules, columns }: CustomerTable): CustomerColumns {
  const builder = new DictionaryBuilder();
  const reader = new CustomerRows(builder, rules, columns);
  readPieces(file, (text, isFirst) => reader.push(isFirst ? text.replace(/^\xef\xbb\xbf/, '') : text, file));
  return { builder, ...reader.end(file) };
}

function readPieces(file: string, take: (text: string, isFirst: boolean) => void): void {
  const descriptor = openSync(file, 'r');
  try {
    const buffer = Buffer.allocUnsafe(piece);
    let isFirst = true;
    for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer)) {
      take(buffer.toString('latin1', 0, read), isFirst);
      isFirst = false;
    }
  } finally {
    closeSync(descriptor);
  }
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

  push(text: string, file: string): void {
    this.#parser ??= this.#open(text, file);
    this.#parser.push(text);
  }

  end(file: string): Pick<CustomerColumns, 'rows' | 'taken'> {
    this.#parser?.end();
    if (this.#header === null) throw new DictionaryError(`${file}: it is empty`);
    this.#settle();
    const taken = (this.#sources ?? []).map(({ column, kind }) => ({ column, kind }));
    const unknown = [...this.#named.keys()].filter((name) => !this.#header?.map(normaliseName).includes(name));
    if (unknown.length > 0) throw new DictionaryError(`${file}: it has no column ${unknown.join(', ')}`);
    if (taken.length === 0)
      throw new DictionaryError(
        `${file}: no column holds addresses, domains, account ids or names. Name one: --column account=customer_no`,
      );
    return { rows: this.#rows, taken };
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
  #open(text: string, file: string): CsvCells {
    if (text.includes('\0')) throw new DictionaryError(`${file}: it is no CSV file in UTF-8`);
    const sniffed = sniffCsv({ text, lines: text.split(/\r?\n/) });
    return new CsvCells(sniffed?.dialect ?? defaultDialect, (row) => this.add(row));
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

/** Values that say themselves where they belong: triples of RDF, and cells that a program fills one by one. */
import { limits } from '../limits.ts';
import { Lines, type Line } from './lines.ts';
import { positionalName, RecordTables } from './record-table.ts';
import { toText } from './text.ts';
import type { DocumentHead, ReaderContext, RowReader, TableShape } from './types.ts';

export const placed: TableShape = {
  name: 'placed',
  weigh: (head) => (kindOf(head) ? 'sure' : null),
  open: (context) => new PlacedReader(context, kindOf(context.head) ?? triples),
};

interface PlacedValue {
  readonly row: string;
  readonly column: string;
  readonly value: string;
}

interface PlacedKind {
  readonly read: (line: string) => PlacedValue | null;
  /** The first row may name the columns. */
  readonly hasHeader: boolean;
}

/** N-Triples and N-Quads: `<subject> <…/name> "value"@en .`, or an address as `<mailto:…>`. */
const triple =
  /^\s*(<[^<>\s]{1,500}>|_:\S{1,100})\s+<(?:[^<>\s]{0,500}[/#:])?([^<>\s/#:]{1,80})>\s+(?:"((?:[^"\\]|\\.){0,4000})"\S*|<(?:mailto|tel):([^<>\s]{1,200})>|[^"\s]\S*)\s*[^"]{0,500}\.\s*$/;

const triples: PlacedKind = {
  hasHeader: false,
  read(line) {
    const [, row, column, text, address] = triple.exec(line) ?? [];
    if (row === undefined || column === undefined) return null;
    return { row, column: column === 'mbox' ? 'email' : column, value: text ?? address ?? '' };
  },
};

const quoted = /"((?:[^"\\]|\\.|""){0,4000})"|'((?:[^'\\]|\\.){0,4000})'|(-?\d[\d.]{0,40})/.source;
/** `Cells(2, 3).Value = "…"`, `ws.cell(row=2, column=3, value="…")`, `sheet.write(2, 3, "…")`. */
const numbered = new RegExp(
  String.raw`\b(?:cells|cell|write|write_string|setvalue|setcellvaluebycolumnandrow|getcell)\s*\(\s*(?:row\s*=\s*)?(\d{1,7})\s*,\s*(?:col(?:umn)?\s*=\s*)?(\d{1,5})\s*(?:\)(?:\.value2?|\.formula)?\s*=\s*|\)\.(?:setvalue|setcellvalue|value)\(|,\s*(?:value\s*=\s*)?)(?:${quoted})`,
  'i',
);
/** `Range("C2").Value = "…"`, `ws["C2"] = "…"`, `setCellValue("C2", "…")`. */
const lettered = new RegExp(
  String.raw`(?:range|cell|getcell|setcellvalue|write|\w\s*\[)\s*\(?\s*["']\$?([A-Z]{1,3})\$?(\d{1,7})["']\s*(?:[\])](?:\.value2?|\.v)?\s*=\s*|\)\.(?:setvalue|value)\(|,\s*)(?:${quoted})`,
  'i',
);

const cells: PlacedKind = {
  hasHeader: true,
  read(line) {
    const [, row, column, ...values] = numbered.exec(line) ?? swapped(lettered.exec(line)) ?? [];
    if (row === undefined || column === undefined) return null;
    const value = values.find((each) => each !== undefined) ?? '';
    return {
      row,
      column,
      value: value.replace(/""|\\(["'\\])/g, (_, sign = '"') => String(sign)),
    };
  },
};

/** `3`, or `C`. */
function toNumber(column: string): number {
  const letters = /^[A-Z]+$/i.test(column) ? [...column.toUpperCase()] : [];
  return letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) || Number(column);
}

function swapped(found: RegExpExecArray | null): readonly (string | undefined)[] | null {
  if (!found) return null;
  const [all, column, row, ...values] = found;
  return [all, row, column, ...values];
}

const looked = 60;
/** Of the lines that are looked at. */
const most = 0.5;
const fewest = 6;

function kindOf({ lines }: DocumentHead): PlacedKind | null {
  const some = lines.filter((line) => line.trim() !== '').slice(0, looked);
  if (some.length < fewest) return null;
  return (
    [triples, cells].find(
      ({ read }) => some.filter((line) => read(line.slice(0, limits.cell))).length >= some.length * most,
    ) ?? null
  );
}

class PlacedReader implements RowReader {
  readonly #tables: RecordTables;
  readonly #lines: Lines;
  readonly #kind: PlacedKind;
  readonly #isKnownName: (name: string) => boolean;
  #row: string | null = null;
  #fields = new Map<string, string>();
  #start = 0;
  #end = 0;
  #first: number | null = null;
  /** From a place to the name that the first row gives it. */
  #names: ReadonlyMap<string, string> | null = null;

  constructor({ sink, isKnownName }: ReaderContext, kind: PlacedKind) {
    [this.#tables, this.#kind, this.#isKnownName] = [new RecordTables(sink), kind, isKnownName];
    this.#lines = new Lines((line) => this.#take(line));
  }

  push(text: string): void {
    this.#lines.push(text);
  }

  end(): void {
    this.#lines.end();
    this.#finish(this.#start);
    this.#tables.end();
  }

  #take({ text, start, end }: Line): void {
    const found = this.#kind.read(text.slice(0, limits.cell));
    if (!found) return;
    if (found.row !== this.#row) {
      this.#finish(start);
      [this.#row, this.#start] = [found.row, start];
    }
    const column = this.#kind.hasHeader ? this.#nameOf(found.column) : toText(found.column);
    if (!this.#fields.has(column) && found.value !== '') this.#fields.set(column, toText(found.value));
    this.#end = end;
  }

  /** Some programs count from 0: what is filled first says so. */
  #nameOf(column: string): string {
    const number = toNumber(column);
    this.#first ??= number === 0 ? 0 : 1;
    return positionalName(Math.max(0, number - this.#first));
  }

  #finish(start: number): void {
    const fields = this.#fields;
    this.#fields = new Map();
    if (fields.size === 0) return;
    if (this.#names === null && this.#kind.hasHeader) {
      const isHeader = [...fields.values()].filter((value) => this.#isKnownName(value)).length >= 2;
      this.#names = isHeader ? fields : new Map();
      if (isHeader) return;
    }
    const named = new Map([...fields].map(([column, value]) => [this.#names?.get(column) ?? column, value]));
    this.#tables.add('record', { name: '', format: 'fields', start: this.#start }, named, Math.max(this.#end, start));
  }
}

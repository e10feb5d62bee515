/** One record a block, one field a line: `Name: Anna`, LDIF, sections of an INI file, forms that were mailed. */
import { limits } from '../limits.ts';
import { dumpedNameOf, dumpedOf, fieldOf, isRecordRule, withOthers, type BlockField } from './block-fields.ts';
import { Lines, type Line } from './lines.ts';
import { splitNumberedBefore, splitNumberedBehind } from './numbered-keys.ts';
import { RecordTables } from './record-table.ts';
import type { TableSink } from './sink.ts';
import { toText } from './text.ts';
import type { RowReader, ReaderContext, TableShape } from './types.ts';

export const blocks: TableShape = {
  name: 'fields',
  isContinued: true,
  weigh: () => 'maybe',
  open: (context) => new BlockReader(context),
};

/** Whom the fields below it are about. */
const heading = /^#{1,6} {1,4}(?:\d{1,4}[.)] )?(\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,3})\s*$/u;
const fewestKnown = 2;

class BlockReader implements RowReader {
  readonly #sink: TableSink;
  readonly #isKnownName: (name: string) => boolean;
  readonly #tables: RecordTables;
  readonly #lines: Lines;
  #fields = new Map<string, string>();
  #isLdif = false;
  /** Names and values have a line between them. */
  #isExpanded = false;
  #owner = '';
  #heading = '';
  /** A name whose value is in the next line. */
  #dumped: string | null = null;
  /** The number that all names of the record end with. */
  #number: string | null = null;
  #last = '';
  #start = 0;
  #end = 0;

  constructor({ sink, isKnownName }: ReaderContext) {
    [this.#sink, this.#isKnownName] = [sink, isKnownName];
    this.#tables = new RecordTables(this.#sink);
    this.#lines = new Lines((line) => this.#take(line));
  }

  push(text: string): void {
    this.#lines.push(text);
  }

  end(): void {
    this.#lines.end();
    this.#finish();
    this.#tables.end();
  }

  #take(line: Line): void {
    const before = this.#dumped;
    this.#dumped = dumpedNameOf(line.text);
    if (this.#dumped !== null) return;
    this.#isExpanded ||= isRecordRule(line.text);
    const found = before === null ? fieldOf(line.text, this.#isExpanded) : dumpedOf(before, line.text);
    if (found) for (const field of withOthers(found, this.#isKnownName)) this.#takeField(field, line);
    else this.#takeOther(line);
  }

  /** A line that goes on with a field, ends a record, or says whom the next one is about. */
  #takeOther(line: Line): void {
    if (this.#isLdif && /^ +\S/.test(line.text)) this.#continue(line);
    else if (this.#fields.size > 0) this.#finish();
    if (line.text.trim() !== '') this.#heading = heading.exec(toText(line.text.slice(0, 200)))?.[1] ?? '';
  }

  #takeField([written, value]: BlockField, line: Line): void {
    const { owner, name } = splitNumberedBefore(written) ?? { owner: '', name: written };
    if ((owner !== this.#owner || this.#isOfNext(name)) && this.#fields.size > 0) this.#finish();
    this.#owner = owner;
    if (name === 'dn') this.#isLdif = true;
    // LDIF repeats a name for further values, others for the next record.
    if (this.#fields.has(name) && !this.#isLdif) this.#finish();
    if (this.#fields.size === 0) this.#begin(line.start);
    if (this.#fields.size < limits.columns && !this.#fields.has(name)) this.#fields.set(name, value);
    [this.#last, this.#end] = [name, line.end];
  }

  /** Another number than the one that all names before it end with. */
  #isOfNext(name: string): boolean {
    const number = splitNumberedBehind(name)?.owner ?? null;
    const isNext = this.#number !== null && number !== null && number !== this.#number && this.#fields.size > 1;
    if (this.#fields.size === 0 || isNext) this.#number = number;
    else if (number !== this.#number) this.#number = null;
    return isNext;
  }

  #begin(start: number): void {
    this.#start = start;
    if (this.#heading !== '') this.#fields.set('name', this.#heading);
    this.#heading = '';
  }

  #continue({ text, end }: Line): void {
    const value = this.#fields.get(this.#last) ?? '';
    if (value.length < limits.cell) this.#fields.set(this.#last, value + toText(text.slice(1)));
    this.#end = end;
  }

  #finish(): void {
    if (this.#fields.size > 1 && [...this.#fields.keys()].every((name) => splitNumberedBehind(name) !== null))
      this.#fields = withoutNumbers(this.#fields);
    const names = [...this.#fields.keys()];
    if (names.filter(this.#isKnownName).length >= fewestKnown) {
      const key = names.slice(0, 3).join('\0');
      this.#tables.add(key, { name: '', format: 'fields', start: this.#start, isLoose: true }, this.#fields, this.#end);
    }
    this.#fields = new Map();
    this.#isLdif = false;
  }
}

/** As they are, where two would be called alike. */
function withoutNumbers(fields: Map<string, string>): Map<string, string> {
  const short = new Map([...fields].map(([name, value]) => [splitNumberedBehind(name)?.name ?? name, value]));
  return short.size === fields.size ? short : fields;
}

/** One record a block, one field a line: `Name: Anna`, LDIF, sections of an INI file, forms that were mailed. */
import { limits } from '../limits.ts';
import { Lines, type Line } from './lines.ts';
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

/** With list marks, comment marks and Markdown's bold; `::` is base64 (LDIF, RFC 2849). */
const field =
  /^[\s>*#/;-]{0,20}(?:\*\*|__)?([\p{L}][\p{L}\p{N} _.[\]-]{0,60}?)(?:\*\*|__)?\s{0,3}(::|[:=])(?:\*\*|__)?\s{0,40}(.*)$/u;
/** `-[ RECORD 1 ]----`: psql, expanded; `-RECORD 0----`: Spark. */
const recordRule = /^-*(?:\[ RECORD \d+ \]|RECORD \d+-)/;
const expanded = /^\s?([\p{L}_][\p{L}\p{N} _.-]{0,60}?)\s{0,60}\|\s?(.*)$/u;
/** What stands below belongs to it. */
const opensBlock = /^[{[(]$/;
/** `customer.17.email`, `customers[17].email`, `CUSTOMER_17_EMAIL`: one of many, by its number. */
const numbered = /^([\p{L}\p{N} _-]{1,60}[._[]\d{1,9}\]?[._])([\p{L}\p{N} _-]{1,60})$/u;
/** `email.17`, `EMAIL_17`, `email[17]`. */
const numberedBehind = /^([\p{L}][\p{L}\p{N} _-]{0,60}?)[._[](\d{1,9})\]?$/u;
/** `"FirstName"="Anna"`: keys of a registry. */
const registered = /^"([\p{L}][\p{L}\p{N} _.-]{0,60})"=(".*)$/u;
/** `["email"]=>`, and in the next line `string(6) "anna@…"`: PHP, var_dump. */
const dumpedName = /^\s{0,40}\["?([\p{L}_][\p{L}\p{N} _.-]{0,60})"?(?::"?[\w\\]{1,60}"?){0,2}\]=>\s*$/u;
const dumpedValue = /^\s{0,40}(?:string\(\d{1,9}\) "(.*)"|(?:int|float|bool)\((.*)\)|NULL)\s*$/u;
/** `[email] => anna@…`: PHP, print_r. */
const printed = /^\s{0,40}\[([\p{L}_][\p{L}\p{N} _.-]{0,60})(?::\w{1,20}){0,2}\]\s{1,4}=>\s?(.*)$/u;
/** `| email = anna@…`: templates of MediaWiki; `:EMAIL: anna@…`: properties of Org, fields of reStructuredText. */
const marked =
  /^\s{0,20}(?:\|\s{0,10}([\p{L}_][\p{L}\p{N} _.-]{0,60}?)\s{0,40}=\s{0,4}([^|]*)|:([\p{L}_][\p{L}\p{N} _.-]{0,60}):\s{1,40}(\S.*))$/u;
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
    const [, dumped] = line.text.includes(']=>') ? (dumpedName.exec(toText(line.text)) ?? []) : [];
    const before = this.#dumped;
    this.#dumped = dumped ?? null;
    if (dumped !== undefined) return;
    const found = before === null ? this.#fieldOf(line.text) : dumpedOf(before, line.text);
    if (!found) {
      if (this.#isLdif && /^ +\S/.test(line.text)) this.#continue(line);
      else if (this.#fields.size > 0) this.#finish();
      if (line.text.trim() !== '') this.#heading = heading.exec(toText(line.text.slice(0, 200)))?.[1] ?? '';
      return;
    }
    const [written, value] = found;
    const [, owner = '', name = written] = numbered.exec(written) ?? [];
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
    const number = numberedBehind.exec(name)?.[2] ?? null;
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

  #fieldOf(line: string): [name: string, value: string] | null {
    if (line.length > limits.cell) return null;
    if (recordRule.test(line)) this.#isExpanded = true;
    const [, title, content = ''] = this.#isExpanded ? (expanded.exec(toText(line)) ?? []) : [];
    const [, shown, inside = ''] = printed.exec(toText(line)) ?? [];
    if (shown !== undefined) return [shown.toLowerCase(), inside.trim()];
    if (title !== undefined) return [title.toLowerCase(), toValue(content)];
    if (!/[:=]/.test(line.slice(0, 70))) return null;
    const [, key, set = ''] = line.startsWith('"') ? (registered.exec(toText(line).trimEnd()) ?? []) : [];
    if (key !== undefined) return [key.toLowerCase(), toValue(set)];
    const [, ofTemplate, filled = '', property, given = ''] = /^\s{0,20}[|:]/.test(line)
      ? (marked.exec(toText(line)) ?? [])
      : [];
    if (ofTemplate !== undefined) return [ofTemplate.toLowerCase(), filled.trim()];
    if (property !== undefined) return [property.toLowerCase(), given.trim()];
    const [, name, sign, value = ''] = field.exec(toText(line)) ?? [];
    if (name === undefined || opensBlock.test(value)) return null;
    return [name.toLowerCase(), sign === '::' ? Buffer.from(value, 'base64').toString('utf8') : toValue(value)];
  }

  #continue({ text, end }: Line): void {
    const value = this.#fields.get(this.#last) ?? '';
    if (value.length < limits.cell) this.#fields.set(this.#last, value + toText(text.slice(1)));
    this.#end = end;
  }

  #finish(): void {
    if (this.#fields.size > 1 && [...this.#fields.keys()].every((name) => numberedBehind.test(name)))
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
  const short = new Map([...fields].map(([name, value]) => [numberedBehind.exec(name)?.[1] ?? name, value]));
  return short.size === fields.size ? short : fields;
}

function dumpedOf(name: string, line: string): [name: string, value: string] | null {
  const [whole, text, number] = line.length > limits.cell ? [] : (dumpedValue.exec(toText(line)) ?? []);
  return whole === undefined ? null : [name.toLowerCase(), text ?? number ?? ''];
}

function toValue(text: string): string {
  return text.trim().replace(/^(["'`]|\*\*)(.*)\1[,;]?$/, '$2');
}

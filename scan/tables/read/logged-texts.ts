/** Statements of SQL in the values of a record, one text after the other: logs in JSON, events, columns of logs. */
import type { TableContext } from '../../model/table.ts';
import { bound } from './bound/bound.ts';
import { toInnerContext } from './inner-context.ts';
import { TableSink } from './sink.ts';
import { sql } from './sql.ts';
import { toBytes } from './text.ts';
import type { TreeText } from './tree.ts';
import type { RowReader } from './types.ts';

/** Under which a line of a log stands, or a part of it. */
const key = /^(?:log|line|msg|@?message|\w{1,20}_?message|textpayload|details?|statement|query|sql|command|argument)$/i;
const statement =
  /\b(?:insert|replace)\s+(?:\w+\s+){0,2}into\s|\bupdate\s+\S{1,120}\s+set\s|\bselect\s.{1,4000}?\sfrom\s|^\w{0,20}parameters?: \$1 =|binding parameter|extracted value/is;
const shortest = 24;

interface LoggedReaders {
  readonly sink: TableSink;
  readonly readers: readonly RowReader[];
  readonly start: number;
}

export class LoggedTexts {
  readonly #sink: TableSink;
  readonly #tables: TableContext;
  #inside: LoggedReaders | null = null;
  #end = 0;

  constructor(sink: TableSink, tables: TableContext) {
    [this.#sink, this.#tables] = [sink, tables];
  }

  get isOpen(): boolean {
    return this.#inside !== null;
  }

  /** Whether the text was one of a log. */
  take({ key: name, text, start, end }: TreeText): boolean {
    if (text.length < shortest || !key.test(name) || !statement.test(text)) return false;
    this.#inside ??= this.#open(start);
    const bytes = `${toBytes(text)}\n`;
    for (const [index, reader] of this.#inside.readers.entries()) {
      this.#inside.sink.reader = index;
      reader.push(bytes);
    }
    this.#end = end;
    return true;
  }

  end(): void {
    const inside = this.#inside;
    if (!inside) return;
    this.#inside = null;
    for (const [index, reader] of inside.readers.entries()) {
      inside.sink.reader = index;
      reader.end();
    }
    this.#sink.take(inside.sink.end(), inside.start, this.#end);
  }

  #open(start: number): LoggedReaders {
    const sink = new TableSink(this.#tables);
    const context = toInnerContext('', sink, this.#tables);
    return { sink, readers: [bound.open(context), sql.open(context)], start };
  }
}

/** A row of a data frame that was printed by itself, a field a line: `email    anna@…`, and `Name: 0, dtype: object` below. */
import { limits } from '../limits.ts';
import { Lines, type Line } from './lines.ts';
import { RecordTables } from './record-table.ts';
import { toText } from './text.ts';
import type { ReaderContext, RowReader, TableShape } from './types.ts';

/** pandas, and polars where it says so. */
const last = /^(?:Name: .{1,200}, )?(?:Length: \d+, )?dtype: \w+\s*$/;

export const series: TableShape = {
  name: 'series',
  isContinued: true,
  weigh: ({ lines }) => (lines.some((line) => last.test(line)) ? 'maybe' : null),
  open: (context) => new SeriesReader(context),
};

const field = /^(\S.{0,100}?)(?: {2,}|\t)(\S.{0,2000})$/u;
/** What fills the width by itself has one blank in front of its value. */
const filled = /^(\S{1,100}) (\S.{0,2000})$/u;

class SeriesReader implements RowReader {
  readonly #tables: RecordTables;
  readonly #lines: Lines;
  #fields = new Map<string, string>();
  #start = 0;

  constructor({ sink }: ReaderContext) {
    this.#tables = new RecordTables(sink);
    this.#lines = new Lines((line) => this.#take(line));
  }

  push(text: string): void {
    this.#lines.push(text);
  }

  end(): void {
    this.#lines.end();
    this.#tables.end();
  }

  #take({ text, start, end }: Line): void {
    if (last.test(text)) {
      if (this.#fields.size > 1)
        this.#tables.add('series', { name: '', format: 'fields', start: this.#start }, this.#fields, end);
      this.#fields = new Map();
      return;
    }
    const line = text.length > limits.cell ? '' : toText(text);
    const [, name, value = ''] = field.exec(line) ?? filled.exec(line) ?? [];
    if (name === undefined) this.#fields = new Map();
    else if (this.#fields.size < limits.columns) {
      if (this.#fields.size === 0) this.#start = start;
      this.#fields.set(name, value.trim());
    }
  }
}

/** Sheets of OpenDocument 1.3. */
import { withText } from './cell-text.ts';
import type { Budget } from './budget.ts';
import { DecodeError, type Part, type Row } from './types.ts';
import { parseXml } from './xml.ts';
import type { ZipFiles } from './zip.ts';

export async function* readOds(files: ZipFiles): AsyncGenerator<Part> {
  const content = files.read('content.xml');
  if (!content) throw new DecodeError('damaged');
  const reader = new OdsReader(files.budget);
  const pieces = parseXml(content, reader);
  for (let item = await nextItem(reader, pieces); item; item = await nextItem(reader, pieces)) {
    if (item.kind !== 'table') continue;
    const rows = rowsOf(reader, pieces);
    yield { kind: 'table', name: null, table: item.name, format: 'ods', header: null, rows };
  }
}

async function* rowsOf(reader: OdsReader, pieces: AsyncGenerator<void>): AsyncGenerator<Row> {
  for (;;) {
    const item = await nextItem(reader, pieces);
    if (item?.kind !== 'row') return;
    yield item.row;
  }
}

async function nextItem(reader: OdsReader, pieces: AsyncGenerator<void>): Promise<Item | undefined> {
  while (reader.items.length === 0) if ((await pieces.next()).done) return reader.items.shift();
  return reader.items.shift();
}

type Item =
  | { readonly kind: 'table'; readonly name: string }
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'end' };

const mostColumns = 16_384;

class OdsReader {
  readonly items: Item[] = [];
  readonly #budget: Budget;
  #depth = 0;
  #number = 0;
  #repeated = 1;
  #cells: string[] = [];
  #written = 0;
  #times = 1;
  #said: string | undefined;
  #text = '';
  #inText = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  readonly open = (name: string, attribute: (name: string) => string | undefined): void => {
    if (name === 'table') {
      if (++this.#depth > 1) return;
      this.items.push({ kind: 'table', name: attribute('name') ?? '' });
      this.#number = 0;
    } else if (name === 'table-row') {
      [this.#cells, this.#written, this.#repeated] = [[], 0, toCount(attribute('number-rows-repeated'))];
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.#times = toCount(attribute('number-columns-repeated'));
      this.#said = attribute('date-value') ?? attribute('value');
      this.#text = '';
    } else if (name === 'p') {
      this.#inText++;
      if (this.#text !== '') this.#text += '\n';
    } else if (name === 's' || name === 'tab') this.text(' ');
  };

  readonly close = (name: string): void => {
    if (name === 'table') {
      if (--this.#depth === 0) this.items.push({ kind: 'end' });
    } else if (name === 'p') this.#inText--;
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#endCell();
    else if (name === 'table-row') this.#endRow();
  };

  readonly text = (text: string): void => {
    if (this.#inText > 0) this.#text = withText(this.#text, text);
  };

  #endCell(): void {
    const value = this.#said ?? this.#text;
    this.#written++;
    // Sheets end with a cell that is repeated to the last column.
    const times = Math.min(this.#times, mostColumns - this.#cells.length);
    for (let count = 0; count < times; count++) this.#cells.push(value);
    this.#said = undefined;
  }

  /** A row that is repeated says nothing new. */
  #endRow(): void {
    while (this.#cells.at(-1) === '') this.#cells.pop();
    // One that is written may stand for all columns.
    this.#budget.cells(Math.max(0, this.#cells.length - this.#written));
    const row = { number: this.#number + 1, cells: this.#cells };
    if (this.#cells.length > 0 && this.#depth > 0) this.items.push({ kind: 'row', row });
    this.#number += this.#repeated;
    this.#cells = [];
  }
}

function toCount(text: string | undefined): number {
  const count = Number(text ?? 1);
  return Number.isSafeInteger(count) && count >= 1 && count <= 1_048_576 ? count : 1;
}

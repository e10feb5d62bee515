/** Sheets of OpenDocument 1.3. */
import type { Budget } from '../budget.ts';
import { DecodeError } from '../errors.ts';
import type { ContainerPart, Row } from '../types.ts';
import type { ZipFiles } from '../zip/files.ts';
import { withText } from './cell-text.ts';
import { OtherTexts } from './other-texts.ts';
import { withoutExponent } from './sheet-numbers.ts';
import { parseXml, type XmlHandler } from './xml.ts';

export async function* readOds(files: ZipFiles): AsyncGenerator<ContainerPart> {
  const content = files.read('content.xml');
  if (!content) throw new DecodeError('damaged');
  const reader = new OdsReader(files.budget);
  const pieces = parseXml(content, reader);
  for (let item = await nextItem(reader, pieces); item; item = await nextItem(reader, pieces)) {
    if (item.kind !== 'table') continue;
    const rows = rowsOf(reader, pieces);
    yield { kind: 'table', name: null, table: item.name, format: 'ods', header: null, rows };
  }
  yield* reader.others.read('content.xml (other texts)');
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
  readonly others: OtherTexts;
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
  #inCell = false;
  /** Notes at a cell are no part of it. */
  #inNote = 0;

  constructor(budget: Budget) {
    [this.#budget, this.others] = [budget, new OtherTexts(budget)];
  }

  readonly open: XmlHandler['open'] = (name, attribute, values): void => {
    if (name === 'table' && ++this.#depth === 1) {
      this.items.push({ kind: 'table', name: attribute('name') ?? '' });
      this.#number = 0;
    } else if (name === 'table-row' && this.#isOuter) {
      [this.#cells, this.#written, this.#repeated] = [[], 0, toCount(attribute('number-rows-repeated'))];
    } else if (isCell(name) && this.#isOuter) {
      this.#inCell = true;
      this.#times = toCount(attribute('number-columns-repeated'));
      this.#said = attribute('date-value') ?? attribute('value') ?? attribute('string-value');
      this.#text = '';
      this.#addFormula(attribute('formula') ?? '');
    } else if (name === 'p') {
      this.#inText++;
      if (this.#text !== '') this.#text += '\n';
    } else if (name === 's' || name === 'tab') this.text(' ');
    else this.others.addAll(values());
    if (name === 'annotation') this.#inNote++;
  };

  readonly close = (name: string): void => {
    if (name === 'annotation') this.#inNote--;
    if (name === 'table') {
      if (--this.#depth === 0) this.items.push({ kind: 'end' });
    } else if (name === 'p') this.#inText--;
    else if (isCell(name) && this.#isOuter) this.#endCell();
    else if (name === 'table-row' && this.#isOuter) this.#endRow();
  };

  /** What stands in a table inside a cell is text of that cell. */
  get #isOuter(): boolean {
    return this.#depth === 1;
  }

  readonly text = (text: string): void => {
    if (!this.#inCell || this.#inNote > 0) this.others.add(text);
    else if (this.#inText > 0) this.#text = withText(this.#text, text);
  };

  /** Most formulas say where numbers are, and nothing else. */
  #addFormula(formula: string): void {
    if (/"|\d{8}/.test(formula)) this.others.add(formula);
  }

  #endCell(): void {
    const value = this.#said === undefined ? this.#text : withoutExponent(this.#said);
    // A number may be shown as words, and drawings stand in cells.
    if (value !== this.#text && /@|[^\W\d]{4}|(?:\d\W?){12}/.test(this.#text)) this.others.add(this.#text);
    this.#inCell = false;
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

function isCell(name: string): boolean {
  return name === 'table-cell' || name === 'covered-table-cell';
}

function toCount(text: string | undefined): number {
  const count = Number(text ?? 1);
  return Number.isSafeInteger(count) && count >= 1 && count <= 1_048_576 ? count : 1;
}

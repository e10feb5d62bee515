/** Workbooks (ECMA-376): sheets as rows, with shared strings, and dates as dates. */
import type { Budget } from '../budget.ts';
import { DecodeError } from '../errors.ts';
import type { Bytes, ContainerPart, Row } from '../types.ts';
import type { ZipFiles } from '../zip/files.ts';
import { withText } from './cell-text.ts';
import { OtherTexts } from './other-texts.ts';
import { readComments } from './sheet-comments.ts';
import { isDateFormat, toIsoDate } from './sheet-dates.ts';
import { withoutExponent } from './sheet-numbers.ts';
import { parseXml, type XmlHandler } from './xml.ts';

export async function* readXlsx(files: ZipFiles): AsyncGenerator<ContainerPart> {
  const { sheets, isFrom1904 } = await readWorkbook(files);
  const strings = await readStrings(files);
  const dates = await readDateStyles(files);
  try {
    for (const { name, path } of sheets) {
      const bytes = files.read(path);
      if (!bytes) {
        yield { kind: 'skip', name, reason: 'damaged: this sheet is missing', isEncrypted: false };
        continue;
      }
      const reader = new SheetReader({ strings, dates, isFrom1904, budget: files.budget });
      const rows = rowsOf(bytes, reader);
      yield { kind: 'table', name: null, table: name, format: 'xlsx', header: null, rows };
      yield* reader.others.read(`${name} (other texts)`);
      if (reader.lost > 0)
        yield {
          kind: 'skip',
          name,
          reason: `${reader.lost} of its texts are missing`,
          isEncrypted: false,
        };
    }
    yield* strings.unused();
    yield* readComments(files);
  } finally {
    files.budget.release(strings.held);
  }
}

interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  /** Days count from 1904 (old Macintosh). */
  readonly isFrom1904: boolean;
}

async function readWorkbook(files: ZipFiles): Promise<Workbook> {
  const targets = new Map<string, string>();
  await readAll(files, 'xl/_rels/workbook.xml.rels', (name, attribute) => {
    if (name === 'Relationship') targets.set(attribute('Id') ?? '', attribute('Target') ?? '');
  });
  const sheets: { name: string; path: string }[] = [];
  let isFrom1904 = false;
  await readAll(files, 'xl/workbook.xml', (name, attribute) => {
    if (name === 'workbookPr') isFrom1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
    if (name !== 'sheet') return;
    const place = sheets.length + 1;
    const target = targets.get(attribute('id') ?? '') ?? `worksheets/sheet${place}.xml`;
    sheets.push({
      name: attribute('name') ?? `sheet ${place}`,
      path: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
    });
  });
  return { sheets, isFrom1904 };
}

type Open = (name: string, attribute: (name: string) => string | undefined) => void;

/** They say more than what is asked for here, and are read once more as a text. */
async function readAll(files: ZipFiles, path: string, open: Open): Promise<void> {
  const bytes = files.look(path);
  if (bytes) for await (const _ of parseXml(bytes, { open, close() {}, text() {} }));
}

async function readStrings(files: ZipFiles): Promise<StringReader> {
  const reader = new StringReader(files.budget);
  const bytes = files.read('xl/sharedStrings.xml');
  if (bytes) for await (const _ of parseXml(bytes, reader));
  return reader;
}

class StringReader {
  held = 0;
  readonly #list: string[] = [];
  /** Strings that a cell shows. */
  readonly #shown = new Set<number>();
  readonly #budget: Budget;
  readonly #others: OtherTexts;
  #string = '';
  #inText = false;
  #inReading = false;

  constructor(budget: Budget) {
    [this.#budget, this.#others] = [budget, new OtherTexts(budget)];
  }

  /** The text of a cell; undefined where there is none. */
  show(number: number): string | undefined {
    this.#shown.add(number);
    return this.#list[number];
  }

  /** Programs leave texts of cells that are gone. */
  *unused(): Generator<ContainerPart> {
    for (const [number, text] of this.#list.entries()) if (!this.#shown.has(number)) this.#others.add(text);
    yield* this.#others.read('xl/sharedStrings.xml (other texts)');
  }

  readonly open = (name: string): void => {
    if (name === 'si') this.#string = '';
    else if (name === 't') this.#inText = true;
    else if (name === 'rPh') this.#inReading = true;
  };

  readonly close = (name: string): void => {
    if (name === 't') this.#inText = false;
    else if (name === 'rPh') this.#inReading = false;
    else if (name === 'si') {
      // What one string costs beside its characters.
      const size = this.#string.length + 32;
      this.#budget.hold(size);
      this.held += size;
      this.#list.push(unescape(this.#string));
    }
  };

  readonly text = (text: string): void => {
    if (this.#inText && !this.#inReading) this.#string = withText(this.#string, text);
    // How it is spoken is no part of it.
    else this.#others.add(text);
  };
}

/** By the number of the style: whether its numbers are dates. */
async function readDateStyles(files: ZipFiles): Promise<readonly boolean[]> {
  const custom = new Map<string, string>();
  const dates: boolean[] = [];
  let inCells = false;
  await readAll(files, 'xl/styles.xml', (name, attribute) => {
    if (name === 'numFmt') custom.set(attribute('numFmtId') ?? '', attribute('formatCode') ?? '');
    else if (name === 'cellXfs') inCells = true;
    else if (name === 'cellStyles' || name === 'dxfs') inCells = false;
    else if (name === 'xf' && inCells) {
      const id = attribute('numFmtId') ?? '';
      dates.push(isDateFormat(Number(id), custom.get(id)));
    }
  });
  return dates;
}

interface Meaning {
  readonly strings: StringReader;
  readonly dates: readonly boolean[];
  readonly isFrom1904: boolean;
  readonly budget: Budget;
}

async function* rowsOf(bytes: Bytes, reader: SheetReader): AsyncGenerator<Row> {
  for await (const _ of parseXml(bytes, reader)) yield* reader.rows.splice(0);
}

/** Columns of the last release. */
const mostColumns = 16_384;

/** Of elements that come by the million, where cells are is all that they say. */
const cellular = new Set(['c', 'row', 'v', 't', 'is', 'col', 'mergeCell']);

class SheetReader {
  readonly rows: Row[] = [];
  readonly others: OtherTexts;
  /** Cells whose text is in no list. */
  lost = 0;
  #other = '';
  readonly #meaning: Meaning;
  #number = 0;
  #cells: string[] = [];
  #column = 0;
  #type = '';
  #isDate = false;
  #value = '';
  #isValue = false;

  constructor(meaning: Meaning) {
    [this.#meaning, this.others] = [meaning, new OtherTexts(meaning.budget)];
  }

  readonly open: XmlHandler['open'] = (name, attribute, values): void => {
    this.#other = '';
    if (!cellular.has(name)) this.others.addAll(values());
    if (name === 'row') {
      this.#number = Number(attribute('r') ?? this.#number + 1);
      [this.#cells, this.#column] = [[], 0];
    } else if (name === 'c') {
      this.#column = columnOf(attribute('r')) ?? this.#column + 1;
      if (this.#column > mostColumns) throw new DecodeError('damaged');
      this.#type = attribute('t') ?? 'n';
      this.#isDate = this.#meaning.dates[Number(attribute('s') ?? -1)] ?? false;
      this.#value = '';
    } else if (name === 'v' || name === 't') this.#isValue = true;
  };

  readonly close = (name: string): void => {
    this.#endOther(name);
    if (name === 'v' || name === 't') this.#isValue = false;
    else if (name === 'c') this.#endCell();
    else if (name === 'row' && this.#cells.length > 0) {
      this.rows.push({ number: Number.isSafeInteger(this.#number) ? this.#number : 1, cells: this.#cells });
      this.#cells = [];
    }
  };

  readonly text = (text: string): void => {
    if (this.#isValue) this.#value = withText(this.#value, text);
    else this.#other += text;
  };

  /** Most formulas say where numbers are, and nothing else. */
  #endOther(name: string): void {
    if (!/^f(?:ormula|$)/.test(name) || /"|\d{8}/.test(this.#other)) this.others.add(this.#other);
    this.#other = '';
  }

  #endCell(): void {
    const value = this.#toText();
    if (value === '') return;
    const holes = this.#column - 1 - this.#cells.length;
    // A few bytes name the last column; what stands in front of it takes room all the same.
    if (holes > 0) this.#meaning.budget.cells(holes);
    for (let hole = 0; hole < holes; hole++) this.#cells.push('');
    // Only one of two cells in one place is shown.
    this.others.add(this.#cells[this.#column - 1] ?? '');
    this.#cells[this.#column - 1] = value;
  }

  #toText(): string {
    const { strings, isFrom1904 } = this.#meaning;
    if (this.#type === 's') return this.#value === '' ? '' : this.#sharedText(strings.show(Number(this.#value)));
    if (this.#type !== 'n') return unescape(this.#value);
    if (this.#isDate) return toIsoDate(Number(this.#value), isFrom1904) ?? this.#value;
    return withoutExponent(this.#value);
  }

  #sharedText(text: string | undefined): string {
    if (text === undefined) this.lost++;
    return text ?? '';
  }
}

/** `_x000D_` is a character that XML cannot hold (22.9.2.19). */
function unescape(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(String(hex), 16)));
}

/** `C17` -> 3. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) : null;
}

/** Workbooks (ECMA-376): sheets as rows, with shared strings, and dates as dates. */
import { withText } from './cell-text.ts';
import type { Budget } from './budget.ts';
import { toIsoDate, isDateFormat } from './sheet-dates.ts';
import { DecodeError, toTextPart, type Bytes, type Part, type Row } from './types.ts';
import { parseXml } from './xml.ts';
import type { ZipFiles } from './zip.ts';

export async function* readXlsx(files: ZipFiles): AsyncGenerator<Part> {
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
      const reader = new SheetReader({ strings: strings.list, dates, isFrom1904, budget: files.budget });
      const rows = rowsOf(bytes, reader);
      yield { kind: 'table', name: null, table: name, format: 'xlsx', header: null, rows };
      if (reader.others.size > 0) yield toTextPart(`${name} (other texts)`, [[...reader.others].join('\n')]);
      if (reader.lost > 0)
        yield {
          kind: 'skip',
          name,
          reason: `${reader.lost} of its texts are missing, or too many`,
          isEncrypted: false,
        };
    }
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
  await readAll(files, workbook, (name, attribute) => {
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

/** Names and their formulas are in it as well: it is read once more as a text. */
const workbook = 'xl/workbook.xml';

type Open = (name: string, attribute: (name: string) => string | undefined) => void;

async function readAll(files: ZipFiles, path: string, open: Open): Promise<void> {
  const bytes = path === workbook ? files.look(path) : files.read(path);
  if (bytes) for await (const _ of parseXml(bytes, { open, close() {}, text() {} }));
}

/** Phonetic readings (`rPh`) are no part of the string. */
async function readStrings(files: ZipFiles): Promise<{ readonly list: readonly string[]; readonly held: number }> {
  const bytes = files.read('xl/sharedStrings.xml');
  const list: string[] = [];
  if (!bytes) return { list, held: 0 };
  const reader = new StringReader(list, files.budget);
  for await (const _ of parseXml(bytes, reader));
  return { list, held: reader.held };
}

class StringReader {
  held = 0;
  readonly #list: string[];
  readonly #budget: Budget;
  #string = '';
  #inText = false;
  #inReading = false;

  constructor(list: string[], budget: Budget) {
    [this.#list, this.#budget] = [list, budget];
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
  readonly strings: readonly string[];
  readonly dates: readonly boolean[];
  readonly isFrom1904: boolean;
  readonly budget: Budget;
}

async function* rowsOf(bytes: Bytes, reader: SheetReader): AsyncGenerator<Row> {
  for await (const _ of parseXml(bytes, reader)) yield* reader.rows.splice(0);
}

/** Columns of the last release. */
const mostColumns = 16_384;

/** Beside cells: formulas that hold a text, what may be entered, headers and footers of pages. */
const otherTexts = new Set(
  'f formula formula1 formula2 oddHeader evenHeader firstHeader oddFooter evenFooter firstFooter'.split(' '),
);
const mostOthers = 100_000;

class SheetReader {
  readonly rows: Row[] = [];
  readonly others = new Set<string>();
  /** Cells whose text is in no list. */
  lost = 0;
  #other: string | null = null;
  readonly #meaning: Meaning;
  #number = 0;
  #cells: string[] = [];
  #column = 0;
  #type = '';
  #isDate = false;
  #value = '';
  #isValue = false;

  constructor(meaning: Meaning) {
    this.#meaning = meaning;
  }

  readonly open = (name: string, attribute: (name: string) => string | undefined): void => {
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
    else if (otherTexts.has(name)) this.#other = '';
    else if (name === 'hyperlink') this.#addOther(attribute('location') ?? attribute('display') ?? '');
  };

  readonly close = (name: string): void => {
    if (name === 'v' || name === 't') this.#isValue = false;
    else if (otherTexts.has(name)) this.#endOther(name);
    else if (name === 'c') this.#endCell();
    else if (name === 'row' && this.#cells.length > 0) {
      this.rows.push({ number: Number.isSafeInteger(this.#number) ? this.#number : 1, cells: this.#cells });
      this.#cells = [];
    }
  };

  readonly text = (text: string): void => {
    if (this.#isValue) this.#value = withText(this.#value, text);
    else if (this.#other !== null) this.#other = withText(this.#other, text);
  };

  /** Most formulas say where numbers are, and nothing else. */
  #endOther(name: string): void {
    const text = this.#other ?? '';
    if (text.includes('"') || !/^f(?:ormula|$)/.test(name)) this.#addOther(text);
    this.#other = null;
  }

  #addOther(text: string): void {
    if (this.others.size >= mostOthers) this.lost++;
    else if (text !== '') this.others.add(text);
  }

  #endCell(): void {
    const value = this.#toText();
    if (value === '') return;
    const holes = this.#column - 1 - this.#cells.length;
    // A few bytes name the last column; what stands in front of it takes room all the same.
    if (holes > 0) this.#meaning.budget.cells(holes);
    for (let hole = 0; hole < holes; hole++) this.#cells.push('');
    this.#cells[this.#column - 1] = value;
  }

  #toText(): string {
    const { strings, isFrom1904 } = this.#meaning;
    if (this.#type === 's') return this.#value === '' ? '' : this.#sharedText(strings[Number(this.#value)]);
    if (this.#type !== 'n') return unescape(this.#value);
    if (this.#isDate) return toIsoDate(Number(this.#value), isFrom1904) ?? this.#value;
    return /e/i.test(this.#value) ? withoutExponent(this.#value) : this.#value;
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

/** `4.1111111111E+15`: long numbers are written like that. */
function withoutExponent(text: string): string {
  const value = Number(text);
  return Number.isSafeInteger(value) ? String(value) : text;
}

/** `C17` -> 3. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) : null;
}

/** Paragraphs and tables of text documents and slides. */
import { toTextPart, type ContainerPart, type Row } from '../types.ts';
import type { ZipFiles } from '../zip/files.ts';
import { OtherTexts } from './other-texts.ts';
import { parseXml, type XmlHandler } from './xml.ts';

/** What the elements are called, by local name. */
export interface ProseWords {
  readonly paragraphs: readonly string[];
  /** Elements of whose text alone a paragraph consists; null: all text in it. */
  readonly texts: readonly string[] | null;
  readonly tables: readonly string[];
  readonly rows: readonly string[];
  readonly cells: readonly string[];
  readonly spaces: Readonly<Record<string, string>>;
}

/** Of each part first the text outside tables, one paragraph a line, then its tables, then what else it says. */
export async function* readProse(files: ZipFiles, parts: RegExp, words: ProseWords): AsyncGenerator<ContainerPart> {
  const tables = new JoinedTables();
  for (const name of files.names.filter((each) => parts.test(each))) {
    const others = new OtherTexts(files.budget);
    yield toTextPart(name, paragraphsOf(files, name, words, others));
    yield* tablesOf(files, name, words, tables);
    yield* others.read(`${name} (other texts)`);
  }
  yield* tables.end();
}

/** Tables that follow one another under the same titles are one: a page or a slide ends, and the next begins with them. */
class JoinedTables {
  #open: {
    readonly part: ContainerPart & { readonly kind: 'table' };
    readonly rows: Row[];
    readonly titles: string;
  } | null = null;

  *add(name: string, table: string, rows: readonly Row[]): Generator<ContainerPart> {
    const titles = (rows[0]?.cells ?? []).join('\0');
    const open = this.#open;
    if (open?.titles === titles && rows.length > 1 && open.rows.length < most.joined) {
      for (const { cells } of rows.slice(1)) open.rows.push({ number: open.rows.length + 1, cells });
      return;
    }
    yield* this.end();
    const all = [...rows];
    this.#open = {
      part: { kind: 'table', name, table, format: 'document', header: null, rows: all },
      rows: all,
      titles,
    };
  }

  *end(): Generator<ContainerPart> {
    if (this.#open) yield this.#open.part;
    this.#open = null;
  }
}

async function* paragraphsOf(
  files: ZipFiles,
  name: string,
  words: ProseWords,
  others: OtherTexts,
): AsyncGenerator<string> {
  const prose = new Prose(words, others);
  for await (const _ of parseXml(files.read(name) ?? none(), prose)) {
    const text = prose.takeText();
    if (text !== '') yield text;
    prose.tables.splice(0);
  }
}

async function* tablesOf(
  files: ZipFiles,
  name: string,
  words: ProseWords,
  tables: JoinedTables,
): AsyncGenerator<ContainerPart> {
  const prose = new Prose(words, null);
  let count = 0;
  for await (const _ of parseXml(files.read(name) ?? none(), prose)) {
    prose.takeText();
    for (const rows of prose.tables.splice(0)) {
      count++;
      yield* tables.add(name, `table ${count}`, rows);
    }
  }
}

async function* none(): AsyncGenerator<Uint8Array> {}

/** Cells and characters of one table that are kept; what comes behind them is text like any other. */
const most = { cells: 500_000, characters: 20_000_000, joined: 100_000 };

class Prose implements XmlHandler {
  readonly tables: Row[][] = [];
  readonly #words: ProseWords;
  readonly #others: OtherTexts | null;
  #text = '';
  #inParagraph = 0;
  #inText = 0;
  #inTable = 0;
  #rows: Row[] = [];
  #cells: string[] = [];
  #cellCount = 0;
  #cell = '';
  #held = 0;

  constructor(words: ProseWords, others: OtherTexts | null) {
    [this.#words, this.#others] = [words, others];
  }

  takeText(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }

  readonly open: XmlHandler['open'] = (name, _, values): void => {
    const { paragraphs, texts, tables, spaces } = this.#words;
    this.#others?.addAll(values());
    if (paragraphs.includes(name)) this.#inParagraph++;
    else if (texts?.includes(name)) this.#inText++;
    else if (tables.includes(name)) this.#inTable++;
    else if (this.#inParagraph > 0) this.#add(spaces[name] ?? '');
  };

  readonly close = (name: string): void => {
    const { paragraphs, texts, tables, rows, cells } = this.#words;
    if (paragraphs.includes(name)) {
      this.#inParagraph--;
      this.#add('\n');
    } else if (texts?.includes(name)) this.#inText--;
    else if (tables.includes(name)) this.#endTable();
    else if (this.#inTable === 1 && cells.includes(name)) this.#endCell();
    else if (this.#inTable === 1 && rows.includes(name)) this.#endRow();
  };

  readonly text = (text: string): void => {
    if (this.#words.texts ? this.#inText > 0 : this.#inParagraph > 0) this.#add(text);
    else this.#others?.add(text);
  };

  #add(text: string): void {
    if (this.#inTable > 0 && this.#cellCount < most.cells && this.#held < most.characters) {
      this.#cell += text;
      this.#held += text.length;
    } else this.#text += text;
  }

  #endCell(): void {
    this.#cells.push(this.#cell.trim());
    this.#cellCount++;
    this.#cell = '';
  }

  #endRow(): void {
    this.#rows.push({ number: this.#rows.length + 1, cells: this.#cells });
    this.#cells = [];
  }

  /** A table inside a cell is text of that cell. */
  #endTable(): void {
    this.#inTable--;
    if (this.#inTable > 0) return;
    this.tables.push(this.#rows);
    [this.#rows, this.#cells, this.#cellCount, this.#cell, this.#held] = [[], [], 0, '', 0];
  }
}

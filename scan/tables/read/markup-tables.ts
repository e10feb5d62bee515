/** Tables of LaTeX, MediaWiki, reStructuredText, Typst and boards, between any other text: which lines begin rows, and what cuts their cells. */
import { limits } from '../limits.ts';
import { Lines, type Line } from './lines.ts';
import type { OpenTable, TableSink } from './sink.ts';
import { decodeEntities, toText } from './text.ts';
import type { RowReader, ReaderContext, TableShape } from './types.ts';

export const markupTables: TableShape = {
  name: 'markup',
  weigh: ({ text }) => (dialects.some(({ begins }) => new RegExp(begins, 'm').test(text)) ? 'maybe' : null),
  open: ({ sink }: ReaderContext) => new MarkupTableReader(sink),
};

/** What one line does in a table: cells that go on with a row, or begin one. */
interface Dialect {
  readonly begins: RegExp;
  readonly ends: RegExp;
  readonly read: (line: string, row: string[]) => { readonly isNew: boolean; readonly cells: readonly string[] } | null;
}

const nothing = { isNew: true, cells: [] };
const goesOn = { isNew: false, cells: [] };

const latex: Dialect = {
  begins: /^\s{0,40}\\begin\{(?:tabular|longtable|supertabular|tabulary|tblr|array)[*xy]?\}/,
  ends: /^\s{0,40}\\end\{(?:tabular|longtable|supertabular|tabulary|tblr|array)/,
  read(line) {
    const text = line.replace(
      /^(?:\s*\\(?:hline|toprule|midrule|bottomrule|endhead|endfirsthead|cline\{[^}]*\}))+/,
      '',
    );
    if (!/(?:^|[^\\])&/.test(text)) return nothing;
    const cells = text.replace(/\\\\(?:\[[^\]]*\])?\s*(?:\\\w+\s*)*$/, '').split(/(?<!\\)&/, limits.columns);
    return { isNew: true, cells: cells.map(withoutCommands) };
  },
};

/** `\textbf{Anna}`, `first\_name`, `\&`. */
function withoutCommands(cell: string): string {
  return cell
    .replace(/\\(?:textbf|textit|emph|texttt|text|url|email|mailto)\{([^{}]*)\}/g, '$1')
    .replace(/\\href\{[^{}]*\}\{([^{}]*)\}/g, '$1')
    .replace(/\\([_&%#${}])/g, '$1')
    .replaceAll('~', ' ')
    .trim();
}

const wiki: Dialect = {
  begins: /^\s{0,20}:*\{\|/,
  ends: /^\s{0,20}\|\}/,
  read(line) {
    const text = line.trim();
    if (/^\|[-+]/.test(text)) return nothing;
    const sign = text[0];
    if (sign !== '|' && sign !== '!') return goesOn;
    const cells = text.slice(1).split(sign === '!' ? /!!|\|\|/ : '||', limits.columns);
    return { isNew: false, cells: cells.map(withoutAttributes) };
  },
};

/** `style="…" | Anna`, `[mailto:anna@… anna]`, `'''Anna'''`. */
function withoutAttributes(cell: string): string {
  return decodeEntities(cell.replace(/^[^|[\]]{0,200}="[^|]{0,200}\|(?!\|)/, ''))
    .replace(/\[mailto:([^\s\]]+)[^\]]*\]/g, '$1')
    .replaceAll(/'{2,3}/g, '')
    .trim();
}

const listTable: Dialect = {
  begins: /^\s{0,20}\.\. (?:list-table|flat-table)::/,
  ends: /^\S/,
  read(line, row) {
    const [, star, cell] = /^\s{1,40}(\*\s{1,3})?-(?:\s(.*)|$)/.exec(line) ?? [];
    if (cell !== undefined) return { isNew: star !== undefined, cells: [toPlain(cell)] };
    // A cell goes on, below where it began.
    if (row.length > 0 && line.trim() !== '') row[row.length - 1] = `${row.at(-1) ?? ''} ${line.trim()}`.trim();
    return goesOn;
  },
};

function toPlain(cell: string): string {
  return cell.trim().replace(/^(\*\*|``|\*)(.*)\1$/, '$2');
}

/** Typst: `#table(columns: 3, [Anna], [anna\@…], …)`, a row a line. */
const typst: Dialect = {
  begins: /^\s{0,40}#?table\(\s*$/,
  ends: /^\s{0,40}\)/,
  read(line) {
    const cells = [...line.matchAll(/\[((?:[^[\]\\]|\\.){0,4000})\]/g)].map(([, cell = '']) => fromTypst(cell));
    return { isNew: true, cells: cells.slice(0, limits.columns) };
  },
};

/** `*Anna*`, `anna\@…`, `#link("mailto:…")`. */
function fromTypst(cell: string): string {
  return cell
    .replace(/^([*_])(.*)\1$/, '$2')
    .replace(/\\(.)/g, '$1')
    .trim();
}

/** BBCode, and wikis that write tables so: a row a line. */
const board: Dialect = {
  begins: /^\s{0,20}\[table\]/i,
  ends: /^\s{0,20}\[\/table\]/i,
  read(line) {
    const cells = [...line.matchAll(/\[t[dh]\]([^[]{0,4000})\[\/t[dh]\]/gi)].map(([, cell = '']) => cell.trim());
    return { isNew: true, cells: cells.slice(0, limits.columns) };
  },
};

const dialects: readonly Dialect[] = [latex, wiki, listTable, typst, board];

class MarkupTableReader implements RowReader {
  readonly #sink: TableSink;
  readonly #lines: Lines;
  #dialect: Dialect | null = null;
  #table: OpenTable | null = null;
  #row: string[] = [];
  #start = 0;
  #end = 0;

  constructor(sink: TableSink) {
    this.#sink = sink;
    this.#lines = new Lines((line) => this.#take(line));
  }

  push(text: string): void {
    this.#lines.push(text);
  }

  end(): void {
    this.#lines.end();
    this.#finish();
  }

  #take(line: Line): void {
    const bytes = line.text.slice(0, limits.cell * 4);
    if (!this.#dialect) {
      this.#dialect = dialects.find(({ begins }) => begins.test(bytes)) ?? null;
      this.#start = line.start;
    } else if (this.#dialect.ends.test(bytes)) this.#finish();
    else this.#takeRow(this.#dialect, toText(bytes), line.end);
  }

  #takeRow(dialect: Dialect, text: string, end: number): void {
    const found = dialect.read(text, this.#row);
    if (!found) return;
    if (found.isNew) this.#endRow();
    for (const cell of found.cells) if (this.#row.length < limits.columns) this.#row.push(cell.slice(0, limits.cell));
    this.#end = end;
  }

  #endRow(): void {
    if (this.#row.length > 1) {
      this.#table ??= this.#sink.open({ name: '', format: 'markup', header: null, start: this.#start });
      this.#table?.add(this.#row, this.#end);
    }
    this.#row = [];
  }

  #finish(): void {
    this.#endRow();
    this.#table?.finish();
    [this.#table, this.#dialect] = [null, null];
  }
}

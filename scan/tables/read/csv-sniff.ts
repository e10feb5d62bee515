/** Is it cut by a delimiter, and by which one? By how evenly each of them cuts the first lines. */
import { CsvCells, type Dialect } from './csv-cells.ts';
import type { DocumentHead } from './types.ts';

export interface SniffResult {
  readonly dialect: Dialect;
  /** Cells of most rows. */
  readonly width: number;
  readonly isSure: boolean;
}

/** Where two cut equally well, the first one is taken. */
const delimiters = ['\t', ';', '|', '^', '~', '\x01', '\x1f', ',', ':'] as const;
/** They cut nothing else than tables whose first line names columns between them; a blank on both sides belongs to them. */
const rareDelimiters = ['#', '!', '/', ':'] as const;
const fewestTitles = 3;
export const mostSniffed = 16_384;
const mostRows = 60;
/** Of longer rows hardly any lie in what is looked at first. */
const longRow = 4_096;
/** A delimiter that stands in fewer lines than this cuts no table. */
const fewLines = 0.25;

export interface SniffOptions {
  readonly isKnownName?: (name: string) => boolean;
  /** Fewer rows are no table; nor is one in which a smaller share of them has the usual width. */
  readonly fewestRows?: number;
  readonly evenEnough?: number;
}

export function sniffCsv(
  { text, lines }: Pick<DocumentHead, 'text' | 'lines'>,
  options: SniffOptions = {},
): SniffResult | null {
  return sniffIn(text.slice(0, mostSniffed), lines, options);
}

/** Rows that fill so many bytes are known by them. */
const longest = 8_388_608;

/** Notes fill many pages, and exports have thousands of columns: where the first line names columns, or a row is long, more is looked at. */
export function sniffLongRows({ text, upTo }: DocumentHead, options: SniffOptions): SniffResult | null {
  const areLong = !isMinified(text) && hasLongRow(text.slice(0, mostSniffed));
  for (let size = mostSniffed * 8; ; size *= 8) {
    const more = upTo(size);
    const [header = '', ...below] = more.split(/\r?\n/, 40);
    const isNamed = below.length === 0 || namesColumns(header, options);
    if (!isNamed && !areLong) return null;
    const sniffed = sniffIn(more, [header, ...below.slice(0, -1)], options);
    if (sniffed || more.length < size || size >= longest) return sniffed;
  }
}

/** Programs and styles without line ends are the longest rows there are; of tables, notes have a few such signs. */
const mostSigns = 0.04;

function isMinified(text: string): boolean {
  const head = text.slice(0, 4_096);
  return head.length - head.replace(/[(){}=]/g, '').length > head.length * mostSigns;
}

/** Rows may hold line ends, and the last one goes on. */
function hasLongRow(text: string): boolean {
  return delimiters.some((delimiter) => {
    if (!text.includes(delimiter)) return false;
    let [longest, last] = [0, 0];
    const cells = new CsvCells(dialectOf(text, delimiter), (_, start, end) => {
      [longest, last] = [Math.max(longest, end - start), end];
    });
    cells.push(text);
    return Math.max(longest, text.length - last) > longRow;
  });
}

function namesColumns(header: string, { isKnownName = () => false }: SniffOptions): boolean {
  return delimiters.some((delimiter) => header.split(delimiter).filter(isKnownName).length >= 2);
}

function sniffIn(text: string, lines: readonly string[], options: SniffOptions): SniffResult | null {
  const some = lines.slice(0, 40).filter((line) => line.trim() !== '');
  const named = /^\s*sep=(.)\r?\n/i.exec(text)?.[1];
  const sniffed = (named ? [named] : [...delimiters, ...namedBy(lines, options)])
    .filter((delimiter) => some.filter((line) => line.includes(delimiter)).length >= some.length * fewLines)
    .flatMap((delimiter) => trial(text, delimiter, options) ?? []);
  const best = sniffed.toSorted((a, b) => b.score - a.score)[0];
  if (!best) return null;
  return named ? { ...best, isSure: true } : best;
}

function namedBy([header = '']: readonly string[], { isKnownName = () => false }: SniffOptions): readonly string[] {
  if (header.length > longRow || /[<>(){}="'`]/.test(header)) return [];
  return rareDelimiters.filter((delimiter) => {
    const cells = header.split(delimiter);
    return cells.length >= fewestTitles && cells.filter((cell) => isKnownName(cell.trim())).length >= cells.length / 2;
  });
}

function trial(
  text: string,
  delimiter: string,
  { isKnownName = () => false, fewestRows = 2, evenEnough = 0.8 }: SniffOptions,
): (SniffResult & { score: number }) | null {
  const dialect = dialectOf(text, delimiter);
  const rows = rowsOf(text, dialect);
  const knownIn = (row: readonly string[]): number => row.filter((cell) => isKnownName(cell.trim())).length;
  const header = rows.find((row) => row.length > 1 && knownIn(row) > 1);
  const width = header?.length ?? mostFrequentWidth(rows);
  const first = rows.findIndex((row) => row.length === width);
  if (width < 2 || first < 0) return null;
  const filled = rows.slice(first).filter((row) => row.length > 1 || row[0] !== '');
  const shareOf = (fits: (length: number) => boolean): number =>
    filled.filter(({ length }) => fits(length)).length / filled.length;
  const even = shareOf((length) => length === width);
  const isNamed = header !== undefined && knownIn(header) >= fewestTitles;
  if (filled.length < fewestRows || areOfCode(filled)) return null;
  if (!isNamed && !isPlausible(filled, width, delimiter, even)) return null;
  if (!header && delimiter === ',' && areSentences(filled)) return null;
  // Below a header that says what it is, rows may end early, or with a delimiter.
  const isRagged = even < evenEnough;
  if (isRagged && (!header || shareOf((length) => length > 1 && length <= width + 1) < evenEnough)) return null;
  const known = knownIn(rows[first] ?? []);
  const isSure = !isRagged && ((known > 0 && even > 0.9) || (filled.length >= 10 && even > 0.95 && width >= 3));
  return { dialect, width, isSure, score: even + known + Math.min(width, 10) / 100 };
}

/** `name: 'Anna'`, `"name" => "Anna"`, `["name"] = "Anna"`, `Customer(name = "Anna"`, `'Anna' AS name`; no address of a page, no path. */
const named =
  /^[\s[{(]*(?:[\w.:]{1,60}[({]\s*)?@?["'`:.]?\p{L}[\w.@+-]+["'`]?\]?\s*(?:=>|->|:=|[:=])(?!\/\/|\\)\s*\S|^[\s\w(]*(?:'[^']*'|\d+) AS ["`[]?\w+["`\]]?[\s)]*$/iu;

/** `("Anna"`, `new Customer(17`, `list.add(new Customer("Anna"`, `[InlineData("Anna"`, `all << Customer.new("Anna"`. */
const opened = /^[^"'`]{0,100}[([{]\s*(?:\w{1,40}: )?(?:["'`]|\d+$)/;
const closed = /["'`\w]\s*[)\]}][\s)\]};.]*$/;

const statement =
  /^\s*(?:CALL|EXEC|SELECT)\s+\S|^\s*(?:[^'"]{0,80}\s)?(?:(?:INSERT|REPLACE)\s+(?:\w+\s+)?INTO|UPDATE\s+\S+\s+SET)\s/i;

/** `"{\"id\": 17`, `data-item="{&quot;id&quot;`: the first cell is the beginning of a text that holds records. */
const textOfRecords = /["'`]\s*[[{]\s*(?:\\"|&quot)/;
/** `'17|Anna` and `anna@…',`: so are the quotes around a whole row. */
const textBegins = /^\s*["'`][^"'`]*$/;
const textEnds = /^[^"'`]*["'`][\s,;)\]}]*$/;

/** Records one a line, as the readers of code know them: each cell says what it is, or brackets stand around all. */
function areOfCode(rows: readonly string[][]): boolean {
  const isNamed = (row: readonly string[]): boolean =>
    row.filter((cell) => named.test(cell)).length >= Math.max(2, row.filter((cell) => cell !== '').length / 2);
  const isCall = (row: readonly string[]): boolean =>
    [row[0] ?? '', row.slice(0, 3).join(',')].some((start) => opened.test(start)) &&
    closed.test(row.findLast((cell) => cell.trim() !== '') ?? '');
  const isStatement = (row: readonly string[]): boolean => row.slice(0, 4).some((cell) => statement.test(cell));
  const isInText = ([first = '', ...others]: readonly string[]): boolean =>
    textOfRecords.test(first) ||
    (textBegins.test(first) && textEnds.test(others.findLast((cell) => cell.trim() !== '') ?? ''));
  return (
    rows.filter((row) => isNamed(row) || isCall(row) || isStatement(row) || isInText(row)).length >= rows.length * 0.6
  );
}

/** Told one a line: a blank behind each comma, and a full stop. */
function areSentences(rows: readonly string[][]): boolean {
  const isSentence = ([, ...cells]: readonly string[]): boolean =>
    cells.every((cell) => /^ \S/.test(cell)) && /[\p{L}\d)]\.\s*$/u.test(cells.at(-1) ?? '');
  return rows.filter(isSentence).length >= rows.length * 0.8;
}

/** A colon stands in times and headers everywhere, and a log begins with a time: it cuts lists of address and password, and files like passwd. */
function isPlausible(rows: readonly string[][], width: number, delimiter: string, even: number): boolean {
  if (delimiter !== ':') return true;
  if (rows.filter((row) => row.some((cell) => /[{[(<]\s*["'`\w]/.test(cell))).length >= rows.length / 2) return false;
  const hasAddress = rows.filter(([first = '']) => /^[^\s@]+@[^\s@]+\.\w+$/.test(first)).length >= rows.length * 0.8;
  if (
    rows.filter(([first = '', second = '']) => /\d\d$/.test(first) && /^\d\d$/.test(second)).length >=
    rows.length / 2
  )
    return false;
  const isNarrow = rows.every((row) => row.slice(0, 3).every((cell) => !/^\s|\s$/.test(cell)));
  return hasAddress || (width >= 5 && even === 1 && isNarrow && rows.length >= 3);
}

function dialectOf(text: string, delimiter: string): Dialect {
  const count = (piece: string): number => text.split(piece).length - 1;
  const holdsSingle = (before: string, behind: string): boolean => count(`'${before}`) >= 2 && count(`${behind}'`) >= 2;
  const isSingle =
    !text.includes('"') && (holdsSingle(delimiter, delimiter) || holdsSingle(` ${delimiter} '`, `' ${delimiter} `));
  const quote = isSingle ? "'" : '"';
  const opened = count(`${delimiter} ${quote}`);
  return {
    delimiter,
    quote,
    hasEscapes: count('\\"') > 0 && count('""') < count('\\"'),
    hasBlanks:
      delimiter !== ':' &&
      opened >= 2 &&
      count(`${quote}${delimiter}`) + count(`${quote} ${delimiter}`) >= opened * 0.5,
  };
}

function rowsOf(text: string, dialect: Dialect): string[][] {
  const rows: string[][] = [];
  const cells = new CsvCells(dialect, (row) => {
    if (rows.length < mostRows) rows.push(row);
  });
  cells.push(text);
  // The last row of a piece may go on.
  if (text.length < mostSniffed) cells.end();
  return rows;
}

function mostFrequentWidth(rows: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Runs in the decoders' thread: tables on a page of a PDF, by where their cells stand. Nothing else in it says what a table is. */

/** A text as PDF.js gives it: `transform` ends in where it begins, from the left and from below. */
export interface PlacedText {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

export interface PageTable {
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly Extent[];
  /** Which texts of the page it is made of. */
  readonly texts: ReadonlySet<number>;
  /** Too few rows to be one, unless it goes on from the page before. */
  readonly isRest: boolean;
}

/** Where a column stands, from the left. */
interface Extent {
  readonly from: number;
  readonly to: number;
}

interface Cell extends Extent {
  readonly text: string;
  readonly texts: readonly number[];
}

interface Line {
  /** From below. */
  readonly y: number;
  readonly size: number;
  readonly cells: readonly Cell[];
}

/** All in heights of a letter. */
const gaps = { ofWords: 0.12, ofCells: 0.5, ofLines: 1.35, ofRows: 4 };
/** Between two cells: widths of a letter. One stands between the words of a typewriter. */
const betweenCells = 1.15;
/** What follows after so many times the widest step so far is something else. */
const furthest = 3.5;
const fewest = { rows: 3, filled: 0.5 };
const longest = { ofTwo: 3, ofMore: 7 };
const mostColumns = 60;

export function findTables(texts: readonly PlacedText[]): readonly PageTable[] {
  return runsOf(linesOf(texts)).flatMap((run) => toTable(run) ?? []);
}

// ---------------------------------------------------------------- lines

/** From the top down; what is turned stands in none. */
function linesOf(texts: readonly PlacedText[]): readonly Line[] {
  const upright = texts.flatMap(({ str, transform, width, height }, index) => {
    const [, slant = 0, , , from = 0, y = 0] = transform;
    if (str.trim() === '' || Math.abs(slant) > 0.01 || height <= 0) return [];
    return [{ text: str, from, to: from + width, y, size: height, texts: [index] }];
  });
  const lines: (typeof upright)[] = [];
  for (const text of upright.toSorted((a, b) => b.y - a.y)) {
    const first = lines.at(-1)?.[0];
    if (first && first.y - text.y < first.size * 0.4) lines.at(-1)?.push(text);
    else lines.push([text]);
  }
  return lines.map((line) => {
    const [{ y, size } = { y: 0, size: 1 }] = line;
    return { y, size, cells: toCells(line, size) };
  });
}

function toCells(line: readonly Cell[], size: number): readonly Cell[] {
  const cells: Cell[] = [];
  const letters = line.reduce((sum, { text }) => sum + text.length, 0);
  const letter = line.reduce((sum, { from, to }) => sum + to - from, 0) / Math.max(1, letters);
  const least = Math.max(size * gaps.ofCells, letter * betweenCells);
  for (const text of line.toSorted((a, b) => a.from - b.from)) {
    const last = cells.at(-1);
    const gap = last ? text.from - last.to : Infinity;
    if (!last || gap > least) cells.push(text);
    else cells[cells.length - 1] = join(last, text, gap > size * gaps.ofWords ? ' ' : '');
  }
  return cells;
}

function join(a: Cell, b: Cell, between: string): Cell {
  return {
    text: `${a.text.trimEnd()}${between}${b.text.trimStart()}`,
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    texts: [...a.texts, ...b.texts],
  };
}

// ---------------------------------------------------------------- runs

interface Run {
  readonly lines: Line[];
  columns: readonly Extent[];
  /** The furthest that one line stands below the other. */
  step: number;
}

/** Lines that follow one another and fit into columns; a line that spans several of them ends the run. */
function runsOf(lines: readonly Line[]): readonly Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  for (const line of lines) {
    const step: number = (run?.lines.at(-1)?.y ?? 0) - line.y;
    const isNear = run && step < Math.max(run.step * furthest, line.size * gaps.ofRows);
    const columns = isNear && run ? withLine(run, line) : null;
    if (run && columns) {
      run.lines.push(line);
      run.columns = columns;
      run.step = Math.max(run.step, step);
      continue;
    }
    run = line.cells.length > 1 ? { lines: [line], columns: line.cells, step: 0 } : null;
    if (run) runs.push(run);
  }
  return runs;
}

/** Null where the line is none of theirs. */
function withLine({ columns, lines }: Run, { cells }: Line): readonly Extent[] | null {
  let all = columns;
  for (const cell of cells) {
    const own = all.filter((column) => column.from < cell.to && cell.from < column.to);
    if (own.length > 1 && !areOne(own, lines)) return null;
    const wider = unite([cell, ...own]);
    all = [...all.filter((each) => !own.includes(each)), wider].toSorted((a, b) => a.from - b.from);
  }
  return all.length > mostColumns ? null : all;
}

function unite(extents: readonly Extent[]): Extent {
  return { from: Math.min(...extents.map(({ from }) => from)), to: Math.max(...extents.map(({ to }) => to)) };
}

/** A header in the middle of its column may stand beside its values: no line has both. */
function areOne(columns: readonly Extent[], lines: readonly Line[]): boolean {
  return lines.every((line) => columns.filter((column) => holds(column, line)).length < 2);
}

function holds({ from, to }: Extent, { cells }: Line): boolean {
  return cells.some((cell) => cell.from >= from && cell.to <= to);
}

/** A header that stands beside its values, and the column of these, which has none. */
function withHeaders(columns: readonly Extent[], [header, ...rows]: readonly Line[]): readonly Extent[] {
  if (!header) return columns;
  const isHeader = (column: Extent): boolean => holds(column, header) && !rows.some((row) => holds(column, row));
  const joined: Extent[] = [];
  for (const column of columns) {
    const last = joined.at(-1);
    const isPair = last && isHeader(last) !== isHeader(column) && holds(last, header) !== holds(column, header);
    if (isPair) joined[joined.length - 1] = unite([last, column]);
    else joined.push(column);
  }
  return joined;
}

// ---------------------------------------------------------------- tables

function toTable(run: Run): PageTable | null {
  const { lines } = run;
  const columns = withHeaders(run.columns, lines);
  const rows = toRows(trim(lines), columns);
  if (!isTable(rows, columns.length)) return null;
  return {
    rows: rows.map((row) => row.map((cell) => cell?.text.trim() ?? '')),
    columns,
    texts: new Set(rows.flatMap((row) => row.flatMap((cell) => cell?.texts ?? []))),
    isRest: rows.length < fewest.rows,
  };
}

/** A single text below or above is a number of the page, or what comes next. */
function trim(lines: readonly Line[]): readonly Line[] {
  const last = lines.findLastIndex(({ cells }) => cells.length > 1);
  const [end, below] = [lines[last], lines[last + 1]];
  // The rest of the last row may stand below it.
  const goesOn = end && below && end.y - below.y < end.size * gaps.ofLines;
  return lines.slice(0, last + (goesOn ? 2 : 1));
}

type Row = (Cell | null)[];

/**
 * A cell that is too long goes on in the next line. Where rows stand apart, lines that stand closer are one row; where they
 * do not, a line without a first cell and with few others belongs to the one above.
 */
function toRows(lines: readonly Line[], columns: readonly Extent[]): readonly Row[] {
  const full = lines.filter(({ cells }) => cells.length * 2 > columns.length);
  const steps = full.slice(1).map((line, at) => (full[at]?.y ?? 0) - line.y);
  const size = lines[0]?.size ?? 1;
  const far = steps.filter((step) => step > size * gaps.ofLines);
  // Each row may be of two lines, or of three.
  const areApart = far.length * 10 >= steps.length * 3;
  const rows: Row[] = [];
  let above: Line | null = null;
  for (const line of lines) {
    const row = columns.map((column) => inColumn(column, line));
    const step: number = above ? above.y - line.y : Infinity;
    const isRest = areApart
      ? step < line.size * gaps.ofLines
      : row[0] === null && line.cells.length * 2 <= columns.length && step < line.size * gaps.ofLines;
    const last = rows.at(-1);
    if (isRest && last) rows[rows.length - 1] = last.map((cell, at) => below(cell, row[at] ?? null));
    else rows.push(row);
    above = line;
  }
  return rows;
}

function inColumn({ from, to }: Extent, { cells }: Line): Cell | null {
  const own = cells.filter((cell) => cell.from >= from && cell.to <= to);
  return own.length === 0 ? null : own.reduce((left, right) => join(left, right, ' '));
}

function below(upper: Cell | null, lower: Cell | null): Cell | null {
  if (!upper || !lower) return upper ?? lower;
  return join(upper, lower, isBroken(upper.text.trim(), lower.text.trim()) ? '' : ' ');
}

/** An address, a number or a long word that did not fit into its column. */
function isBroken(upper: string, lower: string): boolean {
  const [last = '', first = ''] = [/\S*$/.exec(upper)?.[0], /^\S*/.exec(lower)?.[0]];
  if (/^\d{6,}$/.test(upper) && /^\d+$/.test(lower)) return true;
  if (/[@._/-]$/.test(last) || /^[@._/]/.test(first)) return true;
  if (last.includes('@')) return !/\.[a-z]{2,}$/i.test(last) || /^[a-z]{1,3}$/.test(lower);
  return first.includes('@') && last === upper && !/^\p{Lu}\p{Ll}+$/u.test(last);
}

/** Short texts in most of the cells; text in columns has long ones. */
function isTable(rows: readonly Row[], width: number): boolean {
  if (width < 2) return false;
  const filled = rows.flat().filter((cell) => cell !== null);
  if (filled.length < rows.length * width * fewest.filled) return false;
  const limit = width === 2 ? longest.ofTwo : longest.ofMore;
  const short = Array.from({ length: width }, (_, at) => rows.flatMap((row) => row[at] ?? [])).filter((column) => {
    const words = column.map(({ text }) => text.trim().split(/\s+/).length).toSorted((a, b) => a - b);
    return (words[Math.floor(words.length / 2)] ?? 0) <= limit;
  });
  if (width > 2) return short.length * 3 >= width * 2;
  return short.length === 2 && !isForm(rows);
}

/** Names with a colon, and what is filled in beside them. */
function isForm(rows: readonly Row[]): boolean {
  const names = rows.filter(([name]) => name?.text.trim().endsWith(':'));
  return names.length * 2 > rows.length;
}

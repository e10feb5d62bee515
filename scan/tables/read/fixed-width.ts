/** Columns aligned by spaces: printed frames, reports, exports of old systems. */
import type { TableFormat } from '../../../rules/index.ts';
import { limits } from '../limits.ts';
import { Lines, type Line } from './lines.ts';
import type { OpenTable, TableSink } from './sink.ts';
import { toText } from './text.ts';
import type { RowReader, ReaderContext, TableShape } from './types.ts';

export const fixedWidth: TableShape = {
  name: 'fixed-width',
  weigh: ({ lines }) => (hasAlignedColumns(lines) ? 'maybe' : null),
  open: ({ sink, isKnownName }: ReaderContext) => new FixedWidthReader(sink, 'fixed-width', isKnownName),
};

/** Lines that say where the columns are. */
const linesTyped = 40;
const fewestLines = 3;
const longestLine = 4_096;
/** Dashes below titles or around groups of rows, also in a frame (Stata); `<chr> <dbl>`: what columns hold (R). */
const rule = /^[\s=|+-]+$|^\s*(?:<[a-z]{2,8}>\s*)+$/;
/** What somebody typed to have it printed, or says what follows: Python, R, IPython, Stata. */
const prompt = /^(?:>>> |> |\. [a-z]|# A tibble|(?:In|Out) ?\[\d+\]: ?)/;

interface Cut {
  readonly from: number;
  readonly to: number;
}

/** Blocks of lines without an empty one between them. */
export class FixedWidthReader implements RowReader {
  readonly #sink: TableSink;
  readonly #format: TableFormat;
  readonly #isKnownName: (name: string) => boolean;
  readonly #lines: Lines;
  #block: Line[] = [];
  #cuts: readonly Cut[] | null = null;
  #table: OpenTable | null = null;
  #isOther = false;

  constructor(sink: TableSink, format: TableFormat, isKnownName: (name: string) => boolean = () => false) {
    [this.#sink, this.#format, this.#isKnownName] = [sink, format, isKnownName];
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
    if (line.text.trim() === '') this.#finish();
    else if (this.#cuts) this.#add(line, this.#cuts);
    else if (!this.#isOther) {
      this.#block.push(line);
      if (this.#block.length >= linesTyped) this.#settle();
    }
  }

  #settle(): void {
    const ruled = this.#block.find(({ text }) => /^\s*[-=]+(?: [-=]+)+\s*$/.test(text))?.text ?? '';
    const isHeaded = prompt.test(this.#block[0]?.text ?? '') && !prompt.test(this.#block[1]?.text ?? '');
    const block = this.#block.slice(isHeaded ? 1 : 0).filter(({ text }) => !rule.test(text));
    this.#block = [];
    const cuts =
      block.length >= fewestLines
        ? this.#findCuts(
            block.map(({ text }) => toText(text)),
            ruled,
          )
        : [];
    this.#isOther = cuts.length < 2;
    const start = block[0]?.start ?? 0;
    if (this.#isOther) return;
    this.#cuts = cuts;
    this.#table = this.#sink.open({ name: '', format: this.#format, header: null, start });
    for (const line of block) this.#add(line, cuts);
  }

  /** Where a line of dashes says; else by two blanks, or by one where a header of known names stands above. */
  #findCuts(lines: readonly string[], ruled: string): Cut[] {
    const byRule = cutsOfRule(ruled);
    if (byRule.length > 1) return byRule;
    const [header = ''] = lines;
    const titleOf = ({ from, to }: Cut): string => header.slice(from, to).trim();
    const byTwo = findColumns(lines, 2);
    // Groups of digits may be aligned as well: a column has a title.
    const byOne: Cut[] = [];
    for (const cut of findColumns(lines, 1)) {
      const last = titleOf(cut) === '' ? byOne.pop() : undefined;
      byOne.push({ from: last?.from ?? cut.from, to: cut.to });
    }
    const isNamed =
      byOne.every((cut) => !titleOf(cut).includes('  ')) && byOne.map(titleOf).filter(this.#isKnownName).length > 1;
    return isNamed && byOne.length > byTwo.length ? byOne : byTwo;
  }

  #add(line: Line, cuts: readonly Cut[]): void {
    const text = toText(line.text.slice(0, longestLine));
    if (rule.test(text)) return;
    this.#table?.add(
      cuts.map(({ from, to }) => text.slice(from, to).trim()),
      line.end,
    );
  }

  #finish(): void {
    if (!this.#cuts && !this.#isOther && this.#block.length > 0) this.#settle();
    this.#table?.finish();
    [this.#block, this.#cuts, this.#table, this.#isOther] = [[], null, null, false];
  }
}

/** `----- -------- ----`: sqlcmd, SQL*Plus, psql without borders. */
function cutsOfRule(ruled: string): Cut[] {
  const stretches = [...ruled.matchAll(/[-=]+/g)].slice(0, limits.columns);
  return stretches.map(({ index, 0: text }, at) => ({
    from: index,
    to: at === stretches.length - 1 ? longestLine : index + text.length,
  }));
}

/** Columns lie between stretches of so many characters that are blank in every line. */
function findColumns(lines: readonly string[], blanks: 1 | 2): Cut[] {
  const width = Math.min(longestLine, Math.max(...lines.map((line) => line.length)));
  const isFilled = Array.from({ length: width }, (_, at) => lines.some((line) => (line[at] ?? ' ') !== ' '));
  if (lines.some((line) => line.slice(0, longestLine).includes('\t'))) return [];
  const cuts: Cut[] = [];
  let [from, hasText] = [0, false];
  for (let at = 0; at < width && cuts.length < limits.columns; at++) {
    if (isFilled[at]) hasText = true;
    else if (hasText && (blanks === 1 || !isFilled[at + 1])) {
      cuts.push({ from, to: at });
      [from, hasText] = [at, false];
    }
  }
  return hasText ? [...cuts, { from, to: longestLine }] : cuts;
}

function hasAlignedColumns(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '').slice(0, linesTyped);
  return (
    filled.filter((line) => / {2,}\S/.test(line.trim().slice(0, longestLine))).length >=
    Math.max(3, filled.length * 0.6)
  );
}

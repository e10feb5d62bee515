/** Tables of Markdown (GFM): rows between bars below a line of dashes. */
import type { LeafTable, TextLeaf, TextLeaves } from '../types.ts';

const dashes = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

interface Line {
  readonly text: string;
  readonly start: number;
}

/** Null where there is none. */
export function readMarkdown(text: string): TextLeaves | null {
  const lines = linesOf(text);
  const tables: LeafTable[] = [];
  const leaves: TextLeaf[] = [];
  for (const [index, { text: line }] of lines.entries()) {
    const above = lines[index - 1];
    if (!line.includes('|') || !dashes.test(line) || !above?.text.includes('|')) continue;
    const rows = lines.slice(index + 1);
    const end = rows.findIndex((row) => !row.text.includes('|'));
    const header = cellsOf(above, 0, tables.length);
    leaves.push(...(end < 0 ? rows : rows.slice(0, end)).flatMap((row, at) => cellsOf(row, at, tables.length)));
    const names: string[] = [];
    for (const { column, value } of header) names[column] = value;
    tables.push({ header: Array.from(names, (name) => name ?? ''), isTable: true });
  }
  return tables.length > 0 ? { tables, leaves } : null;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const from = start;
    start += line.length + 1;
    return { text: line, start: from };
  });
}

function cellsOf({ text, start }: Line, row: number, table: number): TextLeaf[] {
  const first = /^\s*\|/.exec(text)?.[0].length ?? 0;
  let [column, from] = [0, first];
  const leaves: TextLeaf[] = [];
  for (const cell of text.slice(first).split(/(?<!\\)\|/)) {
    const value = cell.trim();
    const at = start + from + cell.indexOf(value);
    const encode = (written: string): string => written.replaceAll('|', '\\|').replaceAll('\n', ' ');
    if (value !== '')
      leaves.push({
        table,
        row,
        column,
        value: value.replaceAll('\\|', '|'),
        isNumber: false,
        start: at,
        end: at + value.length,
        encode,
      });
    from += cell.length + 1;
    column++;
  }
  return leaves;
}

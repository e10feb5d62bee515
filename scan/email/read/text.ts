/** Text that is no table: one address a line, or addresses in sentences. */
import { extractAddresses } from '../extract.ts';
import type { ListTable } from './types.ts';

/** Lines of which most are an address and no more: a list in which a broken one is to be told, not skipped. */
const leastShare = 0.5;

export function readText(text: string): ListTable {
  const lines = text.split(/\r\n|\n|\r/);
  const filled = lines.filter((line) => line.trim() !== '');
  const listed = filled.filter((line) =>
    /^\s*(?:"[^"]*"|[^@<]*)\s*<?[^\s@<>]+@[^\s@<>]+>?\s*$/.test(line.slice(0, 400)),
  );
  const isList = filled.length > 0 && listed.length >= filled.length * leastShare && filled.every(isShort);
  return isList ? toLines(lines) : toFound(text);
}

function isShort(line: string): boolean {
  return line.trim().split(/\s+/).length <= 6;
}

function toLines(lines: readonly string[]): ListTable {
  const last = lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  return { name: '', format: 'lines', rows: last.map((line) => [line]), hasHeader: null, delimiter: ',' };
}

/** Each address is a row of its own, with the line it stands in. */
function toFound(text: string): ListTable {
  let [line, from] = [1, 0];
  const rows = extractAddresses(text).map(({ text: address, offset }) => {
    for (let end = text.indexOf('\n', from); end >= 0 && end < offset; end = text.indexOf('\n', from)) {
      line++;
      from = end + 1;
    }
    return [String(line), address];
  });
  return { name: '', format: 'text', rows: [['line', 'email'], ...rows], hasHeader: true, delimiter: ',' };
}

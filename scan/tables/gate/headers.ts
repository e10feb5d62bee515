/** Lines that name columns of people, above lines that are cut alike. */
import type { NameFound } from './names.ts';

const rowsCompared = 4;

/** `names`: those of one line, between these offsets; `text`: Latin-1 characters. */
export function isHeader(text: string, names: readonly NameFound[], end: number): boolean {
  const [first, second] = names;
  if (!first || !second) return false;
  const between = text.slice(first.end, second.start);
  const cut = /[,;\t|^~\x01\x1f]/.exec(between)?.[0] ?? (/^ {2,}$/.test(between) ? '  ' : null);
  if (cut === null) return false;
  const line = text.slice(lineStart(text, first.start), end);
  const width = count(line, cut);
  const below = text
    .slice(end, end + 8_192)
    .split(/[\r\n]+/, rowsCompared + 3)
    .filter((each) => each.trim() !== '' && !/^[\s|+:=-]+$/.test(each))
    .slice(0, rowsCompared);
  // The last line of what is looked at may be cut; rows may hold a delimiter within quotes, or end early.
  const alike = below.filter((each) => count(each, cut) >= (cut === '  ' ? 1 : Math.max(1, width * 0.8)));
  return alike.length >= 2 && alike.length >= below.length - 1;
}

function count(line: string, cut: string): number {
  return line.split(cut === '  ' ? / {2,}/ : cut).length - 1;
}

/** Carriage returns alone end lines as well. */
function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

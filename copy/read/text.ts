/** Logs and other text: what stands behind a key, `key=value`, `"key": "value"`, `<key>value</key>`, each with its place. */
import type { TextLeaf, TextLeaves } from '../types.ts';

const pair =
  /(?<![\p{L}\p{N}_])(?<quote>["']?)(?<key>[\p{L}_][\p{L}\p{N}_.-]{0,60})\k<quote>(?:=|[ \t]{1,20}=[ \t]{1,20}|[ \t]{0,20}:[ \t]{0,20})(?:"(?<double>(?:[^"\\\n]|\\.){1,2000})"|'(?<single>(?:[^'\\\n]|\\.){1,2000})'|(?<bare>[^\s"'<>,;{}[\]|&][^\s"'<>,;{}[\]|&]{0,500}))|<(?<tag>[\p{L}_][\p{L}\p{N}_:.-]{0,60})(?:\s[^<>]{0,500})?>(?<inner>[^<>]{1,2000})<\/\k<tag>>/gu;
/** A value that fills the rest of its line: `name: Anna Berg`. */
const line =
  /^[ \t]*(?:- )?["']?(?<key>[\p{L}_][\p{L}\p{N}_ .-]{0,60}?)["']?[ \t]*[:=][ \t]+(?<value>[^\s"'{[<|>&*#][^\n"'<>={}[\]]{0,500}?)[ \t]*\r?$/u;
/** `Customer(name=Anna Berg, city=Berlin)`: values have blanks, and a comma ends them. */
const listed = /[\p{L}\p{N}_]=[^,="'\n]*, ?[\p{L}_][\p{L}\p{N}_.-]*=/u;
const spaced =
  /(?<![\p{L}\p{N}_])(?<key>[\p{L}_][\p{L}\p{N}_.-]{0,60})=(?<value>[^\s"'<>,;{}[\]|&=()][^"'<>,;{}[\]|&=()\n]{0,500}?)(?=,|[)\]}]|\s*$)/gu;
const mostColumns = 250;
const fewestPairs = 3;

/** Lines of `key=value` are no table, whatever else cuts them evenly. */
export function isOfPairs(text: string): boolean {
  const lines = text
    .slice(0, 65_536)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 40);
  const isPairs = (line: string): boolean =>
    (line.match(/(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_.-]{0,60}=(?:["']|[^\s=])/gu) ?? []).length >= fewestPairs;
  return lines.filter(isPairs).length > lines.length * 0.6;
}

interface Pair {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

export function readText(text: string): TextLeaves {
  const columns = new Map<string, number>();
  const leaves: TextLeaf[] = [];
  let [row, seen] = [0, new Set<string>()];
  let offset = 0;
  for (const each of text.split('\n')) {
    const pairs = pairsIn(each);
    // A line of several is a record; else one ends where a key comes again.
    if (pairs.length > 1 || pairs.some(({ key }) => seen.has(key))) [row, seen] = [row + 1, new Set()];
    for (const { key, start, end } of pairs) {
      const column = columns.get(key) ?? columns.size;
      if (column >= mostColumns) continue;
      columns.set(key, column);
      seen.add(key);
      leaves.push({
        table: 0,
        row,
        column,
        value: each.slice(start, end),
        isNumber: false,
        start: offset + start,
        end: offset + end,
        encode: (value) => value,
      });
    }
    if (pairs.length > 1) [row, seen] = [row + 1, new Set()];
    offset += each.length + 1;
  }
  return { tables: [{ header: [...columns.keys()], isTable: true }], leaves };
}

function pairsIn(text: string): Pair[] {
  if (text.length > 20_000) return [];
  const whole = line.exec(text)?.groups;
  if (whole?.['value'] !== undefined && whole['key'] !== undefined) {
    const start = text.lastIndexOf(whole['value']);
    return [{ key: whole['key'].trim(), start, end: start + whole['value'].length }];
  }
  if (listed.test(text))
    return Array.from(text.matchAll(spaced), ({ groups = {}, index }) => {
      const start = index + (groups['key']?.length ?? 0) + 1;
      return { key: groups['key'] ?? '', start, end: start + (groups['value'] ?? '').trimEnd().length };
    });
  return [...text.matchAll(pair)].flatMap((match) => {
    const groups = match.groups ?? {};
    const value = groups['double'] ?? groups['single'] ?? groups['inner'] ?? groups['bare'] ?? '';
    const tail =
      groups['inner'] === undefined ? (groups['bare'] === undefined ? 1 : 0) : `</${groups['tag'] ?? ''}>`.length;
    const end = match.index + match[0].length - tail;
    return value.trim() === '' ? [] : [{ key: groups['key'] ?? groups['tag'] ?? '', start: end - value.length, end }];
  });
}

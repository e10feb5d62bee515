/** `key=value` pairs in a line of a log. */
import { limits } from '../limits.ts';
import { toText } from './text.ts';

/** A name is looked at once, from where it begins: most words of a log are none. */
const pair =
  /(?<![\w.@\x80-\xff-])([\w.@\x80-\xff-]{1,60})=(?:"((?:[^"\\]|\\.){0,4000})"|'([^']{0,4000})'|([^\s"',;&{}()[\]]{1,2000}))/g;

const letters = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) if (byte > 127 || /[\w.@-]/.test(String.fromCharCode(byte))) letters[byte] = 1;

const longestName = 60;

/**
 * Whether a name before `=` or `:` is one that is asked for; those of pairs and of printed objects are among them. To take a
 * line apart costs ten times as much, and most lines of a log are about nobody. `line`, and the names: bytes as characters.
 */
export function holdsName(line: string, isWanted: (name: string) => boolean): boolean {
  for (let at = 1; at < line.length; at++) {
    const sign = line.charCodeAt(at);
    if (sign !== 0x3d && sign !== 0x3a) continue;
    const end = line.charCodeAt(at - 1) === 0x20 ? at - 1 : at;
    let begin = end;
    while (begin > 0 && end - begin <= longestName && letters[line.charCodeAt(begin - 1)] === 1) begin--;
    if (begin < end && isWanted(line.slice(begin, end))) return true;
  }
  return false;
}

export function countPairs(line: string): number {
  return line.match(pair)?.length ?? 0;
}

/** `line`: bytes as characters. */
export function fieldsOfPairs(line: string): Map<string, string> {
  const fields = new Map<string, string>();
  if (!line.includes('=')) return fields;
  for (const [, bytes = '', double, single, bare] of line.matchAll(pair)) {
    if (fields.size >= limits.columns) break;
    const name = toText(bytes);
    const value = double?.replace(/\\(.)/g, '$1') ?? single ?? bare?.replace(/^<(.*)>$/, '$1') ?? '';
    if (!fields.has(name)) fields.set(name, toText(value));
  }
  return fields;
}

/** `key=value` pairs in a line of a log. */
import { limits } from '../limits.ts';
import { toText } from './text.ts';

/** A name is looked at once, from where it begins: most words of a log are none. */
const pair =
  /(?<![\w.@\x80-\xff-])([\w.@\x80-\xff-]{1,60})=(?:"((?:[^"\\]|\\.){0,4000})"|'([^']{0,4000})'|([^\s"',;&{}()[\]]{1,2000}))/g;

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

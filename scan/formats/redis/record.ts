/** What a key of Redis holds, as a record or a text. */
import { toCell } from '../thread/cells.ts';
import type { PackedItem } from './packed-lists.ts';

/** A hash is a record of its fields; JSON stays as it is, since it is one already. */
export function toRecord(key: string, values: readonly PackedItem[], isMap: boolean): unknown {
  const texts = values.map((value) => toCell(value));
  if (isMap) return Object.fromEntries([['key', key], ...toPairs(texts)]);
  const [only = ''] = texts;
  if (texts.length !== 1) return texts.every(isJson) && texts.length > 0 ? texts.join('\n') : { key, values: texts };
  return isJson(only) ? only : { key, value: only };
}

function toPairs(texts: readonly string[]): [string, string][] {
  return Array.from({ length: Math.floor(texts.length / 2) }, (_, at): [string, string] => [
    texts[at * 2] ?? '',
    texts[at * 2 + 1] ?? '',
  ]);
}

function isJson(text: string): boolean {
  return /^\s*[{[]/.test(text) && /[}\]]\s*$/.test(text) && !text.includes('\n');
}

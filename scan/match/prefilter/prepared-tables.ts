/**
 * Tables of the built-in rules, made with the bundle: to make them takes a hook as long as to read what it looks at.
 * They hold for exactly these rules; whoever leaves one out or adds one with anchors has them made anew.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CompiledRule } from '../../../rules/index.ts';
import { buildAnchorTables, type AnchorTables } from './anchor-tables.ts';

const file = fileURLToPath(new URL('./anchors.bin', import.meta.url));

/** What stands at the end of the file as JSON, behind the three tables. */
interface Contents {
  readonly ids: readonly string[];
  readonly ruleLists: readonly (readonly [number, readonly number[]])[];
}

export function readPreparedTables(rules: readonly CompiledRule[], path = file): AnchorTables | null {
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  const [anchors, lists, heads] = [0, 4, 8].map((at) => bytes.readUInt32LE(at)) as [number, number, number];
  const behind = 12 + anchors + lists + heads;
  const { ids, ruleLists } = JSON.parse(bytes.toString('latin1', behind)) as Contents;
  if (!areThese(rules, ids)) return null;
  return {
    ruleLists: new Map(ruleLists),
    anchors: bytes.subarray(12, 12 + anchors),
    lists: bytes.subarray(12 + anchors, 12 + anchors + lists),
    heads: new Uint32Array(Uint8Array.prototype.slice.call(bytes, 12 + anchors + lists, behind).buffer),
  };
}

function areThese(rules: readonly CompiledRule[], ids: readonly string[]): boolean {
  if (!ids.every((id, index) => rules[index]?.id === id)) return false;
  return rules
    .slice(ids.length)
    .every(({ text }) => text === null || (text.anchors.length === 0 && text.shape === null));
}

export function encodeTables(rules: readonly CompiledRule[]): Buffer {
  const { anchors, lists, heads, ruleLists } = buildAnchorTables(rules);
  const begin = Buffer.alloc(12 + heads.byteLength);
  for (const [index, { byteLength }] of [anchors, lists, heads].entries()) begin.writeUInt32LE(byteLength, index * 4);
  for (const [index, value] of heads.entries()) begin.writeUInt32LE(value, 12 + index * 4);
  const contents: Contents = { ids: rules.map(({ id }) => id), ruleLists: [...ruleLists] };
  return Buffer.concat([
    begin.subarray(0, 12),
    anchors,
    lists,
    begin.subarray(12),
    Buffer.from(JSON.stringify(contents)),
  ]);
}

/** Objects that are in no pack yet: one file each (gitrepository-layout, "objects"). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { ObjectType } from '../../model/objects.ts';
import { largestObject } from './memory.ts';

const longestHeader = 64;

/** Null where there is none of that id, or none that is small and whole. */
export function readLoose(folder: string, id: string): { readonly type: ObjectType; readonly bytes: Buffer } | null {
  try {
    const deflated = readFileSync(join(folder, id.slice(0, 2), id.slice(2)));
    const inflated = inflateSync(deflated, { maxOutputLength: largestObject + longestHeader });
    const end = inflated.subarray(0, longestHeader).indexOf(0);
    const [, type, size] = /^(blob|commit|tag|tree) (\d+)$/.exec(inflated.toString('latin1', 0, end)) ?? [];
    const bytes = inflated.subarray(end + 1);
    return end > 0 && bytes.length === Number(size) ? { type: type as ObjectType, bytes } : null;
  } catch {
    return null;
  }
}

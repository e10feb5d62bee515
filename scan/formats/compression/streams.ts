/** Compressed streams that have no magic of their own: they are known by undoing their beginning. */
import { isUtf8 } from 'node:buffer';
import { brotliDecompressSync, constants, inflateRawSync, inflateSync } from 'node:zlib';
import { isBinary, recogniseKind } from '../kinds/index.ts';

/** As much as shows what it is; it inflates to little enough. */
const tried = 1_024;
/** Bytes that come out; fewer are a text, or come out of anything, by chance. */
const least = { text: 48, any: 256 };
const longest = 4_000_000;

/** Its two bytes come up by chance: it has to end with the sum of what comes out, or enough has to come out. */
export function isZlib(head: Uint8Array): boolean {
  if (!hasZlibHeader(head)) return false;
  if (undo(head, (bytes) => inflateSync(bytes, { maxOutputLength: longest }))) return true;
  const begun = undo(head, inflate);
  return (begun?.length ?? 0) >= least.any || isText(begun);
}

/** RFC 1950, 2.2: the method, a size of the window, and a check of the two. */
export function hasZlibHeader([method = 0, flags = 0]: Uint8Array): boolean {
  return (method & 15) === 8 && method <= 0x78 && (method * 256 + flags) % 31 === 0 && (flags & 32) === 0;
}

/** RFC 7932 has no magic: it has to become a text. */
export function isBrotli(head: Uint8Array): boolean {
  return isUnnamed(head) && isText(undo(head, brotli));
}

/** RFC 1951 has none either. */
export function isDeflate(head: Uint8Array): boolean {
  return isUnnamed(head) && isText(undo(head, inflateRaw));
}

function isUnnamed(head: Uint8Array): boolean {
  return head.length >= 24 && isBinary(head) && !isWide(head) && !recogniseKind(head);
}

/** UTF-16 and UTF-32, and whatever else is NULs to a third: no code makes that of a text. */
function isWide(head: Uint8Array): boolean {
  const start = head.subarray(0, tried);
  let count = 0;
  for (const byte of start) if (byte === 0) count++;
  return count * 8 > start.length;
}

type Undo = (bytes: Uint8Array) => Buffer;

const inflate: Undo = (bytes) => inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: longest });
const inflateRaw: Undo = (bytes) =>
  inflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: longest });
const brotli: Undo = (bytes) =>
  brotliDecompressSync(bytes, { finishFlush: constants.BROTLI_OPERATION_FLUSH, maxOutputLength: longest });

function undo(head: Uint8Array, how: Undo): Buffer | null {
  try {
    return how(head.subarray(0, tried));
  } catch {
    return null;
  }
}

/** The last character may be cut off. */
function isText(content: Buffer | null): boolean {
  if (!content || content.length < least.text || isBinary(content)) return false;
  const start = content.subarray(0, tried);
  return [0, 1, 2, 3].some((cut) => isUtf8(start.subarray(0, start.length - cut)));
}

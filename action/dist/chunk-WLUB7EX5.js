const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  isBinary,
  recogniseKind
} from "./chunk-3UIMI3SJ.js";

// scan/formats/compression/streams.ts
const { isUtf8 } = globalThis.process.getBuiltinModule("node:buffer");
const { brotliDecompressSync, constants, inflateRawSync, inflateSync } = globalThis.process.getBuiltinModule("node:zlib");
var tried = 1024, least = { text: 48, any: 256 }, longest = 4e6;
function isZlib(head) {
  if (!hasZlibHeader(head)) return !1;
  if (undo(head, (bytes) => inflateSync(bytes, { maxOutputLength: longest }))) return !0;
  let begun = undo(head, inflate);
  return (begun?.length ?? 0) >= least.any || isText(begun);
}
function hasZlibHeader([method = 0, flags = 0]) {
  return (method & 15) === 8 && method <= 120 && (method * 256 + flags) % 31 === 0 && (flags & 32) === 0;
}
function isBrotli(head) {
  return isUnnamed(head) && isText(undo(head, brotli));
}
function isDeflate(head) {
  return isUnnamed(head) && isText(undo(head, inflateRaw));
}
function isUnnamed(head) {
  return head.length >= 24 && isBinary(head) && !isWide(head) && !recogniseKind(head);
}
function isWide(head) {
  let start = head.subarray(0, tried), count = 0;
  for (let byte of start) byte === 0 && count++;
  return count * 8 > start.length;
}
var inflate = (bytes) => inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: longest }), inflateRaw = (bytes) => inflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: longest }), brotli = (bytes) => brotliDecompressSync(bytes, { finishFlush: constants.BROTLI_OPERATION_FLUSH, maxOutputLength: longest });
function undo(head, how) {
  try {
    return how(head.subarray(0, tried));
  } catch {
    return null;
  }
}
function isText(content) {
  if (!content || content.length < least.text || isBinary(content)) return !1;
  let start = content.subarray(0, tried);
  return [0, 1, 2, 3].some((cut) => isUtf8(start.subarray(0, start.length - cut)));
}

export {
  isZlib,
  hasZlibHeader,
  isBrotli,
  isDeflate
};

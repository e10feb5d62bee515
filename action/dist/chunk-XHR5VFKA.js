const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  DecodeError
} from "./chunk-5KFK3NRO.js";

// scan/formats/zip/zip-directory.ts
const { isUtf8 } = globalThis.process.getBuiltinModule("node:buffer");
var signatures = { local: 67324752, central: 33639248, end: 101010256, end64: 101075792, signed: 84233040 };
function listEntries(archive) {
  let directory = findDirectory(archive);
  return directory && entriesOf(archive, directory);
}
function entriesOf(archive, directory) {
  return { [Symbol.iterator]: () => readDirectory(archive, directory) };
}
var endSize = 22;
function findDirectory(archive) {
  let first = Math.max(0, archive.length - endSize - 65535);
  for (let at = archive.length - endSize; at >= first; at--) {
    if (archive[at] !== 80 || archive.readUInt32LE(at) !== signatures.end) continue;
    let found = toDirectory(archive, at);
    if (found) return found;
  }
  return null;
}
function toDirectory(archive, at) {
  let wide = findWideEnd(archive, at), size = wide ? Number(archive.readBigUInt64LE(wide + 40)) : archive.readUInt32LE(at + 12), offset = wide ? Number(archive.readBigUInt64LE(wide + 48)) : archive.readUInt32LE(at + 16), end = wide ?? at, start = end - size;
  if (start < 0 || size > 0 && !isCentral(archive, start)) return null;
  let commentStart = at + endSize, archiveEnd = Math.min(archive.length, commentStart + archive.readUInt16LE(at + 20)), comment = archive.subarray(commentStart, archiveEnd);
  return { start, end, shift: start - offset, comment, archiveEnd };
}
function isCentral(archive, at) {
  return at + 46 <= archive.length && archive.readUInt32LE(at) === signatures.central;
}
function findWideEnd(archive, at) {
  return !(archive.readUInt16LE(at + 10) === 65535 || archive.readUInt32LE(at + 16) === 4294967295) || at < 76 || archive.readUInt32LE(at - 20) !== 117853008 ? null : [Number(archive.readBigUInt64LE(at - 20 + 8)), at - 20 - 56].find((each) => each + 56 <= at && archive.readUInt32LE(each) === signatures.end64) ?? null;
}
function* readDirectory(archive, { start, end, shift }) {
  let at = start;
  for (; at + 46 <= end && isCentral(archive, at); ) {
    let nameEnd = at + 46 + archive.readUInt16LE(at + 28), extraEnd = nameEnd + archive.readUInt16LE(at + 30);
    if (extraEnd > end) throw new DecodeError("damaged");
    let wide = wideFields(archive.subarray(nameEnd, extraEnd), [
      archive.readUInt32LE(at + 24),
      archive.readUInt32LE(at + 20),
      archive.readUInt32LE(at + 42)
    ]);
    yield {
      name: toName(archive.subarray(at + 46, nameEnd)),
      method: archive.readUInt16LE(at + 10),
      isEncrypted: (archive.readUInt16LE(at + 8) & 1) === 1,
      sum: archive.readUInt32LE(at + 16),
      size: wide[0],
      compressedSize: wide[1],
      offset: wide[2] + shift,
      comment: toName(archive.subarray(extraEnd, extraEnd + archive.readUInt16LE(at + 32)))
    }, at = extraEnd + archive.readUInt16LE(at + 32);
  }
  let isSigned = at + 4 <= end && archive.readUInt32LE(at) === signatures.signed;
  if (at !== end && !isSigned) throw new DecodeError("damaged");
}
function wideFields(extra, narrow) {
  let values = [...narrow];
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let from = at + 4;
    for (let [index, value] of values.entries())
      value !== 4294967295 || from + 8 > extra.length || (values[index] = Number(extra.readBigUInt64LE(from)), from += 8);
  }
  return values;
}
function toName(bytes) {
  return (isUtf8(bytes) ? bytes.toString("utf8") : bytes.toString("latin1")).replaceAll("\0", "");
}
function* recoverEntries(archive, from = 0, to = archive.length) {
  for (let at = findLocal(archive, from, to); at >= 0; ) {
    let { entry, end } = toEntry(archive, at, to);
    yield entry, at = findLocal(archive, end, to);
  }
}
var localMark = Buffer.from("PK");
function findLocal(archive, from, to) {
  for (let at = archive.indexOf(localMark, from); at >= 0 && at + 30 <= to; at = archive.indexOf(localMark, at + 1))
    if (isLocalHeader(archive, at)) return at;
  return -1;
}
function isLocalHeader(bytes, at) {
  return bytes.readUInt32LE(at) === signatures.local && (bytes[at + 4] ?? 0) <= 63 && bytes.readUInt16LE(at + 8) <= 99 && bytes.readUInt16LE(at + 26) > 0;
}
function toEntry(archive, at, to) {
  let nameEnd = at + 30 + archive.readUInt16LE(at + 26), start = nameEnd + archive.readUInt16LE(at + 28), hasDescriptor = (archive.readUInt16LE(at + 6) & 8) === 8, said = archive.readUInt32LE(at + 18), method = archive.readUInt16LE(at + 8), isOpen = hasDescriptor && said === 0, next = isOpen && method !== 8 ? findLocal(archive, start, to) : -1, last = next < 0 ? to : next, compressedSize = Math.max(0, isOpen ? last - start : Math.min(last - start, said));
  return { entry: {
    name: toName(archive.subarray(at + 30, nameEnd)),
    method,
    isEncrypted: (archive.readUInt16LE(at + 6) & 1) === 1,
    sum: hasDescriptor ? null : archive.readUInt32LE(at + 14),
    size: archive.readUInt32LE(at + 22),
    compressedSize,
    offset: at,
    comment: ""
  }, end: isOpen ? start : start + compressedSize };
}
function* hiddenEntries(archive, directory) {
  let next = 0;
  for (let [start, end] of spansOf(archive, directory))
    start > next && (yield* recoverEntries(archive, next, start)), next = Math.max(next, end);
  yield* recoverEntries(archive, next, directory.start);
}
var least = 32;
function* gapsOf(archive, directory) {
  let next = 0;
  for (let [start, end, extra] of spansOf(archive, directory))
    yield* betweenEntries(archive, next, start), yield* wholeGap(archive, ...extra), next = Math.max(next, end);
  yield* betweenEntries(archive, next, directory.start);
}
function* betweenEntries(archive, from, to) {
  let at = from;
  for (let { offset, compressedSize } of recoverEntries(archive, from, to))
    yield* wholeGap(archive, at, offset), at = contentAt(archive, offset) + compressedSize;
  yield* wholeGap(archive, at, to);
}
function* wholeGap(archive, from, to) {
  let gap = archive.subarray(from, Math.max(from, to));
  gap.length >= least && gap.some((byte) => byte !== 0) && (yield gap);
}
function contentAt(archive, offset) {
  return offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
}
function spansOf(archive, directory) {
  let spans = [];
  for (let { offset, compressedSize } of entriesOf(archive, directory)) {
    if (offset < 0 || offset + 30 > archive.length) continue;
    let start = contentAt(archive, offset);
    spans.push([offset, start + compressedSize, [start - archive.readUInt16LE(offset + 28), start]]);
  }
  return spans.toSorted(([a], [b]) => a - b);
}

export {
  listEntries,
  entriesOf,
  findDirectory,
  recoverEntries,
  isLocalHeader,
  hiddenEntries,
  gapsOf
};

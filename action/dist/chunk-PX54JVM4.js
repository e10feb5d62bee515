const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  isArmour
} from "./chunk-KQNIJVK6.js";
import {
  isWide
} from "./chunk-WN47VDAU.js";
import {
  findPdf,
  isPdf
} from "./chunk-CVA24VJ4.js";
import {
  isBinary,
  recogniseEncodedKind,
  recogniseKind,
  toReason
} from "./chunk-QXNWPW4N.js";
import {
  hasBytes,
  toLatin1
} from "./chunk-Q4FX4JI3.js";

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
  return head.length >= 24 && isBinary(head) && !isWide2(head) && !recogniseKind(head);
}
function isWide2(head) {
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

// scan/formats/formats.ts
var formats = [
  {
    name: "zip archive (or office file, jar, \u2026)",
    // The last one begins an archive in several files.
    recognise: (head) => ["PK", "PK", "PK\x07\b"].some((mark) => hasBytes(head, 0, mark)),
    load: async () => (await import("./zip-LA725RNA.js")).readZip
  },
  {
    name: "gzip",
    recognise: magic("\x8B\b"),
    load: async () => (await import("./gzip-UI2JL3LG.js")).readGzip
  },
  {
    name: "zstandard",
    recognise: isZstandard,
    load: async () => (await import("./zstandard-ZO3EYXLC.js")).readZstandard
  },
  { name: "bzip2", recognise: isBzip2, load: async () => (await import("./bzip2-ORX2M46C.js")).readBzip2 },
  { name: "xz", recognise: magic("\xFD7zXZ\0"), load: async () => (await import("./xz-SPVUCYWT.js")).readXz },
  { name: "tar archive", recognise: isTar, load: async () => (await import("./tar-OGMT5RVH.js")).readTar },
  { name: "PDF", recognise: isPdf, load: async () => (await import("./pdf-U2ESQC44.js")).readPdf },
  {
    name: "SQLite database",
    recognise: magic("SQLite format 3\0"),
    load: async () => (await import("./sqlite-Q7W66QPM.js")).readSqlite
  },
  {
    name: "SQLite write-ahead log or journal",
    recognise: (head) => logMarks.some((mark) => hasBytes(head, 0, mark)),
    load: async () => (await import("./sqlite-Q7W66QPM.js")).readSqlite
  },
  { name: "Parquet", recognise: isParquet, load: async () => (await import("./parquet-NAM7HWSC.js")).readParquet },
  { name: "Avro", recognise: magic("Obj"), load: async () => (await import("./avro-6TXR33JR.js")).readAvro },
  {
    name: "Microsoft compound file",
    recognise: magic("\xD0\xCF\xE0\xA1\xB1\xE1"),
    load: async () => (await import("./compound-RVSJWP4T.js")).readCompound
  },
  {
    name: "binary property list",
    recognise: magic("bplist0"),
    load: async () => (await import("./property-list-I5GOLER7.js")).readPropertyList
  },
  {
    name: "program file with UTF-16 texts",
    recognise: isWide,
    load: async () => (await import("./wide-6WTOJ45D.js")).readWide
  },
  {
    name: "mailbox",
    isText: !0,
    recognise: isMailbox,
    load: async () => (await import("./mail-RRLOUIYZ.js")).readMailbox
  },
  { name: "e-mail", isText: !0, recognise: isMail, load: async () => (await import("./mail-RRLOUIYZ.js")).readMail },
  {
    name: "encoded file",
    isText: !0,
    recognise: isArmour,
    load: async () => (await import("./armour-EW725VFN.js")).readArmour
  },
  {
    name: "PDF behind something else",
    recognise: (head) => findPdf(head) > 0,
    load: async () => (await import("./pdf-U2ESQC44.js")).readPdfBehind
  },
  { name: "zlib", recognise: isZlib, load: async () => (await import("./bare-YWYDQTOV.js")).readZlib }
], logMarks = ["7\x7F\x82", "7\x7F\x83", "\xD9\xD5\xF9 \xA1c\xD7"], streams = [
  { name: "brotli", recognise: isBrotli, load: async () => (await import("./bare-YWYDQTOV.js")).readBrotli },
  { name: "deflate", recognise: isDeflate, load: async () => (await import("./bare-YWYDQTOV.js")).readDeflate }
];
function recogniseDocument(head) {
  return recogniseFormat(head) ?? streams.find(({ recognise }) => recognise(head)) ?? null;
}
function recogniseUnopened(head) {
  let known = recogniseEncodedKind(head);
  return known?.verdict === "not-covered" ? { name: toReason(known.kind), recognise: () => !0, load: null } : null;
}
function recogniseFormat(head) {
  return formats.find(({ recognise }) => recognise(head)) ?? null;
}
function recogniseMagic(head) {
  return formats.find(({ isText: isText2, recognise }) => !isText2 && recognise(head)) ?? null;
}
function magic(bytes) {
  return (head) => hasBytes(head, 0, bytes);
}
function isZstandard(head) {
  return hasBytes(head, 0, "(\xB5/\xFD") ? !0 : (head[0] ?? 0) >> 4 === 5 && hasBytes(head, 1, "*M");
}
function isBzip2(head) {
  return !hasBytes(head, 0, "BZh") || (head[3] ?? 0) < 49 || (head[3] ?? 0) > 57 ? !1 : hasBytes(head, 4, "1AY&SY") || hasBytes(head, 4, "rE8P\x90");
}
function isTar(head) {
  if (head.length < 512 || head[0] === 0) return !1;
  let field = Buffer.from(head.subarray(148, 156)).toString("latin1").replaceAll("\0", " ").trim();
  if (!/^[0-7]{1,7}$/.test(field)) return !1;
  let sum = 0;
  for (let at = 0; at < 512; at++) sum += at >= 148 && at < 156 ? 32 : head[at] ?? 0;
  return sum === Number.parseInt(field, 8);
}
function isParquet(head) {
  return hasBytes(head, 0, "PAR1") || hasBytes(head, 0, "PARE");
}
function isMailbox(head) {
  if (!hasBytes(head, 0, "From ")) return !1;
  let text = toLatin1(head);
  return hasMailHeaders(text.slice(text.indexOf(`
`) + 1));
}
function isMail(head) {
  let at = 0;
  for (; at < 62 && isFieldCharacter(head[at] ?? 0); ) at++;
  return at > 1 && head[at] === 58 && hasMailHeaders(toLatin1(head));
}
function isFieldCharacter(byte) {
  return byte >= 97 && byte <= 122 || byte >= 65 && byte <= 90 || byte === 45;
}
var fieldLine = /^([A-Za-z][A-Za-z0-9-]{1,60}):/, telling = /* @__PURE__ */ new Set(["received", "return-path", "message-id", "mime-version", "delivered-to", "dkim-signature"]), usual = /* @__PURE__ */ new Set(["from", "to", "subject", "date", "content-type", "reply-to", "cc", "sender"]);
function hasMailHeaders(text) {
  let names = /* @__PURE__ */ new Set();
  for (let line of text.split(`
`).slice(0, 200)) {
    if (line.trim() === "") break;
    let name = fieldLine.exec(line)?.[1];
    if (name === void 0 && !/^[ \t]/.test(line)) return !1;
    name !== void 0 && names.add(name.toLowerCase());
    let seen = [...names];
    if (seen.some((each) => telling.has(each)) && seen.filter((each) => usual.has(each)).length >= 2) return !0;
  }
  return !1;
}

export {
  hasZlibHeader,
  recogniseDocument,
  recogniseUnopened,
  recogniseFormat,
  recogniseMagic
};

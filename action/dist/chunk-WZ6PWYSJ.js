const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  isArmour
} from "./chunk-KQNIJVK6.js";
import {
  findPdf,
  isPdf
} from "./chunk-CVA24VJ4.js";
import {
  isWide
} from "./chunk-NXPAJ6HY.js";
import {
  isBrotli,
  isDeflate,
  isZlib
} from "./chunk-WLUB7EX5.js";
import {
  RecentHeads,
  headSize,
  isBinary,
  recogniseEncodedKind,
  recogniseKind,
  recogniseStructure,
  toReason
} from "./chunk-3UIMI3SJ.js";
import {
  hasBytes,
  toLatin1
} from "./chunk-Q4FX4JI3.js";

// scan/formats/encodings/written.ts
var looked = 1024, most = 0.4, fewest = 3, percent = /%[0-9A-Fa-f]{2}/g, reference = /&#(?:\d{2,7}|[xX][0-9A-Fa-f]{2,6});/g;
function isPercentEncoded(head) {
  if (!head.subarray(0, 96).includes(37)) return !1;
  let text = toLatin1(head, 0, looked);
  return /[^\x21-\x7e]/.test(text.trimEnd()) || /^[a-z]{2,10}:/i.test(text) ? !1 : countOf(text, /%0[Aa]/g) >= fewest && countOf(text, percent) >= text.length / 40;
}
function isOfReferences(head) {
  if (!head.subarray(0, 256).includes(38)) return !1;
  let text = toLatin1(head, 0, looked), written = text.match(reference) ?? [];
  return written.reduce((sum, { length }) => sum + length, 0) >= text.length * most && written.length > fewest;
}
var longestLine = 76;
function isQuotedPrintable(head) {
  let bytes = Buffer.from(head.buffer, head.byteOffset, head.length);
  if (!bytes.includes(`=
`) && !bytes.includes(`=\r
`)) return !1;
  let text = toLatin1(head);
  if (text.split(/\r?\n/).some(({ length }) => length > longestLine)) return !1;
  let signs = countOf(text, /=/g), soft = countOf(text, /=\r?\n/g);
  return soft >= fewest && signs - soft - countOf(text, /=[0-9A-F]{2}/g) <= 1;
}
function isRichText(head) {
  return hasBytes(head, 0, "{\\rtf");
}
function countOf(text, expression) {
  return text.match(expression)?.length ?? 0;
}

// scan/formats/opened-kinds.ts
var openedKinds = /* @__PURE__ */ new Map([
  ["BSON (mongodump)", async () => (await import("./bson-H33UNJMT.js")).readBson],
  ["mongodump archive", async () => (await import("./bson-H33UNJMT.js")).readMongoArchive],
  ["MessagePack", async () => (await import("./message-pack-6FUAOZTK.js")).readMessagePack],
  ["dBase or FoxPro table", async () => (await import("./dbase-FOWOOXBF.js")).readDbase],
  ["Python pickle", async () => (await import("./pickle-DOBF3BN5.js")).readPickle],
  ["Arrow file (Feather 2)", async () => (await import("./arrow-UACFBRXO.js")).readArrow],
  ["Arrow stream", async () => (await import("./arrow-UACFBRXO.js")).readArrow],
  ["Stata data", async () => (await import("./stata-ARS7UP3F.js")).readStata],
  ["Stata data (before 13)", async () => (await import("./stata-ARS7UP3F.js")).readStata],
  ["SPSS data", async () => (await import("./spss-FKA7KXS7.js")).readSpss],
  ["SAS transport file", async () => (await import("./transport-AZU6EJV3.js")).readTransport],
  ["ORC", async () => (await import("./orc-AQIHDLO4.js")).readOrc],
  ["Git bundle", async () => (await import("./bundle-ISMESIEB.js")).readGitBundle],
  ["Git pack", async () => (await import("./bundle-ISMESIEB.js")).readGitPack],
  ["NumPy array", async () => (await import("./npy-ULWHVOWA.js")).readNpy],
  ["CBOR", async () => (await import("./cbor-RH43GNQW.js")).readCbor]
]);

// scan/formats/formats.ts
var rewritten = () => import("./rewritten-3WQ7FKUH.js"), formats = [
  {
    name: "zip archive (or office file, jar, \u2026)",
    // The last one begins an archive in several files.
    recognise: (head) => ["PK", "PK", "PK\x07\b"].some((mark) => hasBytes(head, 0, mark)),
    load: async () => (await import("./zip-JN2WXF75.js")).readZip
  },
  {
    name: "gzip",
    recognise: magic("\x8B\b"),
    load: async () => (await import("./gzip-YGVVKSDG.js")).readGzip
  },
  {
    name: "zstandard",
    recognise: isZstandard,
    load: async () => (await import("./zstandard-VCWL3DJP.js")).readZstandard
  },
  { name: "bzip2", recognise: isBzip2, load: async () => (await import("./bzip2-K6BIOR4I.js")).readBzip2 },
  { name: "xz", recognise: magic("\xFD7zXZ\0"), load: async () => (await import("./xz-SPVUCYWT.js")).readXz },
  { name: "tar archive", recognise: isTar, load: async () => (await import("./tar-6ZIOEQ2R.js")).readTar },
  { name: "PDF", recognise: isPdf, load: async () => (await import("./pdf-C37WGD62.js")).readPdf },
  {
    name: "SQLite database",
    recognise: magic("SQLite format 3\0"),
    load: async () => (await import("./sqlite-HER26LWB.js")).readSqlite
  },
  {
    name: "SQLite write-ahead log or journal",
    recognise: (head) => logMarks.some((mark) => hasBytes(head, 0, mark)),
    load: async () => (await import("./sqlite-HER26LWB.js")).readSqlite
  },
  { name: "Parquet", recognise: isParquet, load: async () => (await import("./parquet-6OCQ26W3.js")).readParquet },
  { name: "Avro", recognise: magic("Obj"), load: async () => (await import("./avro-O2ZZLSGG.js")).readAvro },
  {
    name: "Microsoft compound file",
    recognise: magic("\xD0\xCF\xE0\xA1\xB1\xE1"),
    load: async () => (await import("./compound-QFYDXG37.js")).readCompound
  },
  {
    name: "binary property list",
    recognise: magic("bplist0"),
    load: async () => (await import("./property-list-KBCLBHJV.js")).readPropertyList
  },
  {
    name: "PostgreSQL dump",
    recognise: isPostgresDump,
    load: async () => (await import("./custom-dump-VGMBJYNA.js")).readPostgresDump
  },
  {
    name: "PostgreSQL COPY (binary)",
    recognise: magic(`PGCOPY
\xFF\r
\0`),
    load: async () => (await import("./copy-binary-335CEGML.js")).readCopyBinary
  },
  { name: "lz4", recognise: isLz4, load: async () => (await import("./lz4-F3K2MPUE.js")).readLz4 },
  { name: "Redis database", recognise: magic("REDIS0"), load: async () => (await import("./rdb-IHUNQELY.js")).readRedis },
  {
    name: "commands of Redis",
    isText: !0,
    recognise: isOfCommands,
    load: async () => (await import("./commands-ZDSIJQBK.js")).readCommands
  },
  {
    name: "program file with UTF-16 texts",
    recognise: isWide,
    load: async () => (await import("./wide-XV4KW7JV.js")).readWide
  },
  {
    name: "mailbox",
    isText: !0,
    recognise: isMailbox,
    load: async () => (await import("./mail-PWOT7C54.js")).readMailbox
  },
  { name: "e-mail", isText: !0, recognise: isMail, load: async () => (await import("./mail-PWOT7C54.js")).readMail },
  {
    name: "encoded file",
    isText: !0,
    recognise: isArmour,
    load: async () => (await import("./armour-BJGC74YK.js")).readArmour
  },
  { name: "PHP objects", isText: !0, recognise: isPhp, load: async () => (await import("./php-TU22LZU2.js")).readPhp },
  { name: "rich text (RTF)", isText: !0, recognise: isRichText, load: async () => (await rewritten()).readRichText },
  {
    name: "percent-encoded text",
    isText: !0,
    recognise: isPercentEncoded,
    load: async () => (await rewritten()).readPercentEncoded
  },
  {
    name: "text of character references",
    isText: !0,
    recognise: isOfReferences,
    load: async () => (await rewritten()).readReferences
  },
  {
    name: "quoted-printable text",
    isText: !0,
    recognise: isQuotedPrintable,
    load: async () => (await rewritten()).readQuotedPrintable
  },
  {
    name: "PDF behind something else",
    recognise: (head) => findPdf(head) > 0,
    load: async () => (await import("./pdf-C37WGD62.js")).readPdfBehind
  },
  { name: "zlib", recognise: isZlib, load: async () => (await import("./bare-K6BQYRNJ.js")).readZlib }
], logMarks = ["7\x7F\x82", "7\x7F\x83", "\xD9\xD5\xF9 \xA1c\xD7"], streams = [
  { name: "brotli", recognise: isBrotli, load: async () => (await import("./bare-K6BQYRNJ.js")).readBrotli },
  { name: "deflate", recognise: isDeflate, load: async () => (await import("./bare-K6BQYRNJ.js")).readDeflate }
], documents = new RecentHeads(), recogniseDocument = (head) => documents.get(head, findFormat);
function findFormat(head) {
  return recogniseFormat(head) ?? streams.find(({ recognise }) => recognise(head)) ?? recogniseOpened(head);
}
function recogniseOpened(head) {
  let mayBePacked = isBinary(head) || (head[0] ?? 0) >= 128, known = recogniseKind(head) ?? (mayBePacked ? recogniseStructure(head, head.length < headSize) : null), load = known && openedKinds.get(known.kind.name);
  return load ? { name: known.kind.name, recognise: () => !0, load } : null;
}
function recogniseUnopened(head) {
  let known = recogniseEncodedKind(head);
  return known?.verdict === "not-covered" ? { name: toReason(known.kind), recognise: () => !0, load: null } : null;
}
function recogniseFormat(head) {
  return formats.find(({ recognise }) => recognise(head)) ?? null;
}
function recogniseMagic(head) {
  return formats.find(({ isText, recognise }) => !isText && recognise(head)) ?? null;
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
function isPostgresDump(head) {
  return hasBytes(head, 0, "PGDMP") && (head[8] ?? 0) > 0 && (head[8] ?? 0) <= 8 && (head[10] ?? 0) <= 5;
}
function isLz4(head) {
  return hasBytes(head, 0, '"M') ? (head[4] ?? 0) >> 6 === 1 : hasBytes(head, 0, "!L");
}
function isPhp(head) {
  return head[1] !== 58 || head[0] !== 97 && head[0] !== 79 ? !1 : /^(?:a:\d{1,9}|O:\d{1,4}:"[\w\\]{1,200}":\d{1,5}):\{(?:i:-?\d{1,19};|s:\d{1,9}:")/.test(
    toLatin1(head, 0, 400)
  );
}
function isOfCommands(head) {
  return head[0] === 42 ? /^\*\d{1,7}\r\n\$\d{1,9}\r\n[A-Za-z.]{2,20}\r\n/.test(toLatin1(head, 0, 60)) : [72, 83, 74].includes((head[0] ?? 0) & 223) ? /^(?:(?:H(?:M?SET|SETNX)|SET(?:EX|NX)?|JSON\.SET) [^\s=]{1,200} \S[^\r\n]*\r?\n){3}/i.test(toLatin1(head)) : !1;
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
  recogniseDocument,
  recogniseUnopened,
  recogniseFormat,
  recogniseMagic
};

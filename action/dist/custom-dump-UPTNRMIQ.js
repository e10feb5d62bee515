import {
  decompressFrame,
  inflateZlib
} from "./chunk-UNXS5EKZ.js";
import {
  ByteCursor
} from "./chunk-KT3HGLXE.js";
import { from12_DecodeError as DecodeError } from "./engine.js";
import { from8_toTextPart as toTextPart } from "./engine.js";
import { from9_ByteReader as ByteReader, from9_collect as collect } from "./engine.js";
import "./engine.js";

// scan/formats/postgres/custom-dump.ts
var formats = { custom: 1, tar: 3 }, blocks = { rows: 1, objects: 3 }, algorithms = ["none", "gzip", "lz4", "zstd"];
async function* readPostgresDump({ bytes, size, budget }) {
  let held = await collect(bytes, size, budget);
  try {
    yield* partsOf(held.bytes, budget);
  } finally {
    held.release();
  }
}
async function* partsOf(bytes, budget) {
  let archive = readHead(bytes), algorithm = readAlgorithm(archive);
  for (let at = 0; at < 7; at++) readWhole(archive);
  let about = [readText(archive), readText(archive), readText(archive)], entries = readEntries(archive, budget);
  if (yield toTextPart("schema", [`-- ${about.join(" ")}
`, ...entries.map(({ definition }) => `${definition}
`)]), archive.format !== formats.custom) return;
  let byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (; archive.cursor.left > 0; ) {
    let [kind, id] = [archive.cursor.u8(), readWhole(archive)];
    if (kind === blocks.objects) {
      yield* readObjects(archive, algorithm, budget);
      continue;
    }
    if (kind !== blocks.rows) throw new DecodeError("damaged");
    let entry = byId.get(id), content = unpack(chunksOf(archive), algorithm, budget);
    yield {
      kind: "document",
      name: entry?.name ?? "",
      bytes: behind(entry?.copy ?? "", content),
      size: null,
      isText: !0
    };
  }
}
function readHead(bytes) {
  let cursor = new ByteCursor(bytes, 5), [major, minor] = [cursor.u8(), cursor.u8(), cursor.u8()], [wholeSize, offsetSize, format] = [cursor.u8(), cursor.u8(), cursor.u8()];
  if (major !== 1 || minor < 10 || minor > 16 || wholeSize > 8 || wholeSize < 1)
    throw new DecodeError("of a version that is not understood");
  return { cursor, version: minor, wholeSize, offsetSize, format };
}
function readAlgorithm(archive) {
  return archive.version < 15 ? readWhole(archive) === 0 ? "none" : "gzip" : algorithms[archive.cursor.u8()] ?? "none";
}
function readWhole({ cursor, wholeSize }) {
  let sign = cursor.u8(), value = cursor.take(wholeSize).reduceRight((sum, byte) => sum * 256 + byte, 0);
  return sign === 0 ? value : -value;
}
function readText(archive) {
  let length = readWhole(archive);
  return length <= 0 ? "" : archive.cursor.text(length);
}
function readEntries(archive, budget) {
  let count = readWhole(archive);
  if (count < 0 || count > archive.cursor.left) throw new DecodeError("damaged");
  return Array.from({ length: count }, () => (budget.cells(1), readEntry(archive)));
}
function readEntry(archive) {
  let { version, cursor, offsetSize, format } = archive, id = readWhole(archive);
  readWhole(archive), readText(archive), readText(archive);
  let tag = readText(archive);
  readText(archive), version >= 11 && readWhole(archive);
  let definition = readText(archive);
  readText(archive);
  let copy = readText(archive), namespace = readText(archive);
  readText(archive), version >= 14 && readText(archive), version >= 16 && readWhole(archive), readText(archive), readText(archive);
  for (let length = readWhole(archive); length >= 0; length = readWhole(archive)) cursor.skip(length);
  return format === formats.custom ? cursor.skip(1 + offsetSize) : readText(archive), { id, name: namespace === "" ? tag : `${namespace}.${tag}`, definition, copy };
}
async function* readObjects(archive, algorithm, budget) {
  for (let id = readWhole(archive); id !== 0; id = readWhole(archive)) {
    let content = unpack(chunksOf(archive), algorithm, budget);
    yield { kind: "document", name: `object ${id}`, bytes: content, size: null, isText: !1 };
  }
}
function chunksOf(archive) {
  let chunks = [];
  for (let length = readWhole(archive); length !== 0; length = readWhole(archive))
    chunks.push(archive.cursor.take(length));
  return (async function* () {
    yield* chunks;
  })();
}
async function* unpack(chunks, algorithm, budget) {
  algorithm === "none" ? yield* chunks : algorithm === "gzip" ? yield* inflateZlib(new ByteReader(chunks), budget) : algorithm === "lz4" ? yield* (await import("./lz4-XJV2OCVU.js")).unpackLz4(new ByteReader(chunks), budget) : yield* decompressFrame(new ByteReader(chunks), budget);
}
async function* behind(statement, rows) {
  statement !== "" && (yield Buffer.from(statement.endsWith(`
`) ? statement : `${statement}
`)), yield* rows;
}
export {
  readPostgresDump
};

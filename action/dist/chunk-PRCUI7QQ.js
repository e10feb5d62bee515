import { from13_openDecoder as openDecoder, from13_recogniseEncoding as recogniseEncoding } from "./engine.js";

// scan/formats/thread/cells.ts
const { isUtf8 } = globalThis.process.getBuiltinModule("node:buffer");
function toCell(value) {
  return value == null ? "" : typeof value == "string" ? value : value instanceof Date ? Number.isNaN(value.getTime()) ? "" : value.toISOString() : value instanceof Uint8Array ? bytesToText(value) : typeof value == "object" ? JSON.stringify(value, (_, each) => toValue(each)) : String(value);
}
function toValue(value) {
  return typeof value == "bigint" ? String(value) : value instanceof Uint8Array ? bytesToText(value) : value;
}
function bytesToText(bytes) {
  let { encoding, bom } = recogniseEncoding(bytes);
  if (encoding === "utf-16le" || encoding === "utf-16be") return openDecoder(encoding).decode(bytes.subarray(bom));
  let buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return isUtf8(buffer) ? buffer.toString("utf8").replaceAll("\0", " ") : buffer.toString("latin1").replace(/[^\x20-\x7e\n]+/g, " ");
}
var most = { rows: 1e3, characters: 5e5 };
async function* inBatches(rows) {
  let batch = [], characters = 0;
  for await (let row of rows)
    batch.push(row), characters += row.reduce((sum, cell) => sum + cell.length, row.length), !(batch.length < most.rows && characters < most.characters) && (yield { kind: "rows", rows: batch }, [batch, characters] = [[], 0]);
  batch.length > 0 && (yield { kind: "rows", rows: batch });
}

export {
  toCell,
  inBatches
};

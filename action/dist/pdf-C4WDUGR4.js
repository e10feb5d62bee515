import {
  readInThread
} from "./chunk-RMY4Z5KC.js";
import "./chunk-RJFKTF5J.js";
import { from4_findPdf as findPdf } from "./engine.js";
import "./engine.js";
import { from6_headSize as headSize } from "./engine.js";
import { from9_ByteReader as ByteReader } from "./engine.js";

// scan/formats/pdf/pdf.ts
var readPdf = (input) => readInThread("pdf", input, endOf);
async function* readPdfBehind(input) {
  let reader = new ByteReader(input.bytes), at = findPdf(await reader.peek(headSize)), front = await reader.take(Math.max(0, at));
  yield { kind: "document", name: null, bytes: inOne(front ?? Buffer.alloc(0)), size: at, isText: !0 }, yield* readPdf({ ...input, bytes: reader.rest(), size: null });
}
async function* inOne(bytes) {
  yield bytes;
}
var mark = Buffer.from("%%EOF");
function endOf(bytes) {
  let found = bytes.lastIndexOf(mark);
  if (found < 0) return bytes.length;
  let end = found + mark.length;
  for (; bytes[end] === 10 || bytes[end] === 13 || bytes[end] === 32; ) end++;
  return end;
}
export {
  readPdf,
  readPdfBehind
};

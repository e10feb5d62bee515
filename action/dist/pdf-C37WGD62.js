const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  readInThread
} from "./chunk-N53Y7TMQ.js";
import "./chunk-RJFKTF5J.js";
import {
  findPdf
} from "./chunk-CVA24VJ4.js";
import "./chunk-22J2FVYW.js";
import "./chunk-P25IIULJ.js";
import "./chunk-XHR5VFKA.js";
import "./chunk-XCKF52QO.js";
import {
  ByteReader
} from "./chunk-HRHP7HFS.js";
import {
  headSize
} from "./chunk-3UIMI3SJ.js";
import "./chunk-Q4FX4JI3.js";
import "./chunk-5KFK3NRO.js";
import "./chunk-BNZWS2YR.js";

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

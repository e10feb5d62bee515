const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  readInThread
} from "./chunk-UPTVZ3AF.js";
import "./chunk-VINUHZW7.js";
import "./chunk-6OAGWYSF.js";
import "./chunk-WLPQWJA2.js";
import "./chunk-3YLTPA6H.js";
import "./chunk-UNNM3OYF.js";
import "./chunk-YQZWOWRK.js";
import "./chunk-BNZWS2YR.js";

// scan/decode/pdf.ts
var readPdf = (input) => readInThread("pdf", input, endOf), mark = Buffer.from("%%EOF");
function endOf(bytes) {
  let found = bytes.lastIndexOf(mark);
  if (found < 0) return bytes.length;
  let end = found + mark.length;
  for (; bytes[end] === 10 || bytes[end] === 13 || bytes[end] === 32; ) end++;
  return end;
}
export {
  readPdf
};

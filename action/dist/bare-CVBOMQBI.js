const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  decompressBrotli,
  inflateNext,
  inflateZlib
} from "./chunk-Y67EBZFR.js";
import {
  contentAndTrailing
} from "./chunk-VINUHZW7.js";
import {
  ByteReader
} from "./chunk-UNNM3OYF.js";
import "./chunk-YQZWOWRK.js";
import "./chunk-BNZWS2YR.js";

// scan/decode/bare.ts
var readZlib = (input) => read(input, inflateZlib), readBrotli = (input) => read(input, decompressBrotli), readDeflate = (input) => read(input, inflateNext);
function read({ bytes, budget }, undo) {
  let reader = new ByteReader(bytes);
  return contentAndTrailing(undo(reader, budget), reader);
}
export {
  readBrotli,
  readDeflate,
  readZlib
};

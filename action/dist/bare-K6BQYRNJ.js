const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  contentAndTrailing
} from "./chunk-RJFKTF5J.js";
import {
  decompressBrotli,
  inflateNext,
  inflateZlib
} from "./chunk-YT3QTWEH.js";
import {
  ByteReader
} from "./chunk-HRHP7HFS.js";
import "./chunk-5KFK3NRO.js";
import "./chunk-BNZWS2YR.js";

// scan/formats/bare.ts
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

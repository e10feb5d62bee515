import {
  contentAndTrailing
} from "./chunk-RJFKTF5J.js";
import {
  decompressBrotli,
  inflateNext,
  inflateZlib
} from "./chunk-UNXS5EKZ.js";
import "./engine.js";
import { from9_ByteReader as ByteReader } from "./engine.js";

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

const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  readLz4,
  unpackLz4
} from "./chunk-UMA72C5H.js";
import "./chunk-RJFKTF5J.js";
import "./chunk-6ZY6JGBY.js";
import "./chunk-5KFK3NRO.js";
import "./chunk-BNZWS2YR.js";
export {
  readLz4,
  unpackLz4
};

const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  readLz4,
  unpackLz4
} from "./chunk-2OOK5XWL.js";
import "./chunk-RJFKTF5J.js";
import "./chunk-YGHFEGCF.js";
import "./chunk-HRHP7HFS.js";
import "./chunk-5KFK3NRO.js";
import "./chunk-BNZWS2YR.js";
export {
  readLz4,
  unpackLz4
};

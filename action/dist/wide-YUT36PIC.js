const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  isWide,
  readWide
} from "./chunk-BQNUVSZS.js";
import "./chunk-3YLTPA6H.js";
import "./chunk-UNNM3OYF.js";
import "./chunk-YQZWOWRK.js";
import "./chunk-BNZWS2YR.js";
export {
  isWide,
  readWide
};

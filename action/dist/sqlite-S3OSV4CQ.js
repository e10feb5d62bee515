const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  readInThread
} from "./chunk-Q2VB7WNG.js";
import "./chunk-DPLVTDMZ.js";
import "./chunk-YQZWOWRK.js";
import "./chunk-BNZWS2YR.js";

// scan/decode/sqlite.ts
var readSqlite = (input) => readInThread("sqlite", input);
export {
  readSqlite
};

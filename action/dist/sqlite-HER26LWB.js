const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  sizeOf
} from "./chunk-FU43GPLU.js";
import {
  readInThread
} from "./chunk-N53Y7TMQ.js";
import "./chunk-RJFKTF5J.js";
import "./chunk-22J2FVYW.js";
import "./chunk-P25IIULJ.js";
import "./chunk-XHR5VFKA.js";
import "./chunk-XCKF52QO.js";
import "./chunk-HRHP7HFS.js";
import "./chunk-3UIMI3SJ.js";
import "./chunk-Q4FX4JI3.js";
import "./chunk-5KFK3NRO.js";
import "./chunk-BNZWS2YR.js";

// scan/formats/sqlite/sqlite.ts
var readSqlite = (input) => readInThread("sqlite", input, endOf);
function endOf(bytes) {
  return bytes.toString("latin1", 0, 6) === "SQLite" ? sizeOf(bytes) ?? bytes.length : bytes.length;
}
export {
  readSqlite
};

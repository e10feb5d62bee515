const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  sizeOf
} from "./chunk-AOO5GGL2.js";
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

// scan/decode/sqlite.ts
var readSqlite = (input) => readInThread("sqlite", input, endOf);
function endOf(bytes) {
  return bytes.toString("latin1", 0, 6) === "SQLite" ? sizeOf(bytes) ?? bytes.length : bytes.length;
}
export {
  readSqlite
};

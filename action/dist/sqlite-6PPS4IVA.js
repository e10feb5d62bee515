import {
  sizeOf
} from "./chunk-FU43GPLU.js";
import {
  readInThread
} from "./chunk-RMY4Z5KC.js";
import "./chunk-RJFKTF5J.js";
import "./engine.js";

// scan/formats/sqlite/sqlite.ts
var readSqlite = (input) => readInThread("sqlite", input, endOf);
function endOf(bytes) {
  return bytes.toString("latin1", 0, 6) === "SQLite" ? sizeOf(bytes) ?? bytes.length : bytes.length;
}
export {
  readSqlite
};

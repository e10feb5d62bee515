const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  inBatches,
  toCell
} from "./chunk-SL74VEIN.js";
import "./chunk-BNZWS2YR.js";

// scan/decode/threaded/sqlite.ts
const { constants, DatabaseSync } = globalThis.process.getBuiltinModule("node:sqlite");
async function* decodeSqlite(bytes) {
  let database = new DatabaseSync(":memory:", { allowExtension: !1, enableForeignKeyConstraints: !1 });
  try {
    if (!("deserialize" in database)) return yield failed("needs Node 24.16 or later");
    database.deserialize(withoutLog(bytes)), harden(database), yield* readTables(database), isCut(bytes) && (yield failed("ends too early"));
  } finally {
    database.close();
  }
}
function failed(reason) {
  return { kind: "failed", reason, isEncrypted: !1 };
}
function withoutLog(bytes) {
  return bytes[18] === 2 && (bytes[18] = 1), bytes[19] === 2 && (bytes[19] = 1), bytes;
}
function isCut(bytes) {
  let view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < 100) return !0;
  let pageSize = view.getUint16(16) === 1 ? 65536 : view.getUint16(16);
  return view.getUint32(24) === view.getUint32(92) && view.getUint32(28) * pageSize > bytes.length;
}
function harden(database) {
  database.enableDefensive(!0);
  for (let pragma of ["trusted_schema = OFF", "cell_size_check = ON", "query_only = ON", "temp_store = MEMORY"])
    database.exec(`PRAGMA ${pragma}`);
  database.setAuthorizer((action, first) => action === constants.SQLITE_SELECT || action === constants.SQLITE_READ || action === constants.SQLITE_PRAGMA && first === "table_xinfo" ? constants.SQLITE_OK : constants.SQLITE_DENY);
}
async function* readTables(database) {
  let damaged = [];
  for (let name of tablesOf(database)) {
    let columns = columnsOf(database, name);
    if (columns.length !== 0) {
      yield { kind: "table", name, header: columns, format: "sqlite" };
      try {
        yield* inBatches(rowsOf(database, name, columns));
      } catch {
        damaged.push(name);
      }
    }
  }
  damaged.length > 0 && (yield failed(`damaged: ${damaged.length} of its tables cannot be read to the end`));
}
function tablesOf(database) {
  return database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").all().flatMap(
    ({ name, sql }) => typeof name == "string" && !/^\s*CREATE\s+VIRTUAL\b/i.test(String(sql)) && !name.startsWith("sqlite_") ? [name] : []
  );
}
function columnsOf(database, table) {
  try {
    return database.prepare(`PRAGMA table_xinfo(${quoted(table)})`).all().flatMap(({ name, hidden }) => typeof name == "string" && hidden === 0 ? [name] : []);
  } catch {
    return [];
  }
}
function* rowsOf(database, table, columns) {
  let statement = database.prepare(`SELECT ${columns.map(quoted).join(", ")} FROM ${quoted(table)}`);
  statement.setReadBigInts(!0), statement.setReturnArrays(!0);
  for (let row of statement.iterate()) yield row.map(toCell);
}
function quoted(name) {
  return `"${name.replaceAll('"', '""')}"`;
}
export {
  decodeSqlite
};

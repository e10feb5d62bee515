import {
  Binaries
} from "./chunk-OKOTCMBC.js";
import {
  encodingOf,
  freePages,
  gapsOfPage,
  pageSizeOf,
  rowsOfPage,
  sizeOf
} from "./chunk-FU43GPLU.js";
import {
  inBatches,
  toCell
} from "./chunk-PRCUI7QQ.js";
import "./engine.js";

// scan/formats/sqlite/read.ts
const { constants, DatabaseSync } = globalThis.process.getBuiltinModule("node:sqlite");

// scan/formats/sqlite/remains.ts
async function* readDeleted(database) {
  let { used, free } = pagesOf(database);
  yield* readPages("deleted rows", free, database);
  let text = toText(used.flatMap(gapsOfPage), encodingOf(database));
  text !== "" && (yield { kind: "text", name: "deleted cells", text });
}
async function* readPages(name, pages, database) {
  let encoding = encodingOf(database), rows = /* @__PURE__ */ new Map(), rest = [];
  for (let page of pages) {
    let found = rowsOfPage(page, encoding);
    for (let row of found ?? []) keep(rows, row.map(toCell));
    found || rest.push(page.bytes);
  }
  if (rows.size > 0 && forget(rows, database), rows.size > 0) {
    let width = [...rows.values()].reduce((most, row) => Math.max(most, row.length), 0);
    yield { kind: "table", name, header: Array.from({ length: width }, () => ""), format: "sqlite" }, yield* inBatches(rows.values());
  }
  let text = toText(rest, encoding);
  text !== "" && (yield { kind: "text", name, text });
}
function pagesOf(database) {
  let pageSize = pageSizeOf(database);
  if (pageSize === null || pageSize < 512) return { used: [], free: [] };
  let unused = freePages(database, pageSize), pages = Array.from({ length: Math.floor(database.length / pageSize) }, (_, index) => ({
    number: index + 1,
    bytes: database.subarray(index * pageSize, (index + 1) * pageSize)
  }));
  return {
    used: pages.filter(({ number }) => !unused.has(number)),
    free: pages.filter(({ number }) => unused.has(number))
  };
}
function keep(rows, row) {
  row.some((cell) => cell !== "") && rows.set(row.join("\0"), row);
}
function forget(rows, database) {
  let encoding = encodingOf(database);
  for (let page of pagesOf(database).used)
    for (let row of rowsOfPage(page, encoding) ?? []) rows.delete(row.map(toCell).join("\0"));
}
function toText(pieces, encoding) {
  let isWide = encoding !== "utf-8";
  return pieces.map((piece) => toCell(isWide ? piece.filter((byte) => byte !== 0) : piece).trim()).filter((line) => /[\w@.+-]{6}/.test(line)).join(`
`);
}

// scan/formats/sqlite/sqlite-log.ts
var wal = { header: 32, frame: 24 };
function readWriteAheadLog(bytes) {
  let log = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (log.length < wal.header || log.readUInt32BE(0) >>> 1 !== 465535809) return null;
  let pageSize = log.readUInt32BE(8);
  if (!isPageSize(pageSize)) return null;
  let frames = framesOf(log, pageSize), commit = lastCommit(log, frames), latest = /* @__PURE__ */ new Map();
  for (let { number, bytes: page } of frames.slice(0, commit.count)) latest.set(number, { number, bytes: page });
  let database = join(latest, commit.pages, pageSize), kept = new Set(database ? [...latest.values()].map((page) => page.bytes) : []);
  return { pageSize, database, others: frames.filter((frame) => !kept.has(frame.bytes)) };
}
function framesOf(log, pageSize) {
  let frames = [];
  for (let at = wal.header; at + wal.frame < log.length; at += wal.frame + pageSize) {
    let start = at + wal.frame;
    frames.push({ at, number: log.readUInt32BE(at), bytes: log.subarray(start, start + pageSize) });
  }
  return frames;
}
function lastCommit(log, frames) {
  let sum = new Sum(log, (log.readUInt32BE(0) & 1) === 1);
  sum.add(0, 24);
  let commit = { count: 0, pages: 0 };
  for (let [index, { at, bytes }] of frames.entries()) {
    let isOfHeader = log.compare(log, 16, 24, at + 8, at + 16) === 0;
    if (sum.add(at, at + 8), sum.add(at + wal.frame, at + wal.frame + bytes.length), !isOfHeader || !sum.stands(at + 16)) break;
    let pages = log.readUInt32BE(at + 4);
    pages > 0 && (commit = { count: index + 1, pages });
  }
  return commit;
}
var Sum = class {
  #log;
  #isBig;
  #first = 0;
  #second = 0;
  constructor(log, isBig) {
    [this.#log, this.#isBig] = [log, isBig];
  }
  add(from, to) {
    for (let at = from; at + 8 <= to; at += 8)
      this.#first = this.#first + this.#number(at) + this.#second >>> 0, this.#second = this.#second + this.#number(at + 4) + this.#first >>> 0;
  }
  stands(at) {
    return this.#log.readUInt32BE(at) === this.#first && this.#log.readUInt32BE(at + 4) === this.#second;
  }
  #number(at) {
    return this.#isBig ? this.#log.readUInt32BE(at) : this.#log.readUInt32LE(at);
  }
};
function join(latest, count, pageSize) {
  if (count === 0 || count > latest.size) return null;
  let database = new Uint8Array(count * pageSize);
  for (let number = 1; number <= count; number++) {
    let page = latest.get(number);
    if (!page) return null;
    database.set(page.bytes, (number - 1) * pageSize);
  }
  return database;
}
var journalMagic = Buffer.from("d9d505f920a163d7", "hex");
function readJournal(bytes) {
  let journal = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (journal.length < 28 || !journal.subarray(0, 8).equals(journalMagic)) return null;
  let [sector, pageSize] = [journal.readUInt32BE(20), journal.readUInt32BE(24)];
  if (!isPageSize(pageSize) || sector < 32 || sector > 65536) return null;
  let others = [];
  for (let at = 0; at + 4 < journal.length; )
    if (journal.subarray(at, at + 8).equals(journalMagic)) at += sector;
    else {
      let start = at + 4;
      start < journal.length && others.push({ number: journal.readUInt32BE(at), bytes: journal.subarray(start, start + pageSize) }), at = start + pageSize + 4;
      let next = Math.ceil(at / sector) * sector;
      journal.subarray(next, next + 8).equals(journalMagic) && (at = next);
    }
  return { pageSize, database: null, others };
}
function isPageSize(size) {
  return size >= 512 && size <= 65536 && (size & size - 1) === 0;
}

// scan/formats/sqlite/read.ts
async function* decodeSqlite(bytes) {
  let log = readWriteAheadLog(bytes) ?? readJournal(bytes);
  if (!log) return yield* decodeDatabase(bytes);
  log.database && (yield* decodeDatabase(log.database)), yield* readPages("pages", log.others, log.database ?? new Uint8Array(0));
}
async function* decodeDatabase(bytes) {
  let database = new DatabaseSync(":memory:", { allowExtension: !1, enableForeignKeyConstraints: !1 });
  try {
    if (!("deserialize" in database)) return yield failed("needs Node 24.16 or later");
    database.deserialize(withoutLog(bytes)), harden(database), yield* readTables(database);
  } finally {
    database.close();
  }
  yield* readDeleted(bytes), isCut(bytes) && (yield failed("ends too early"));
}
function failed(reason) {
  return { kind: "failed", reason, isEncrypted: !1 };
}
function withoutLog(bytes) {
  return bytes[18] === 2 && (bytes[18] = 1), bytes[19] === 2 && (bytes[19] = 1), bytes;
}
function isCut(bytes) {
  return pageSizeOf(bytes) === null || (sizeOf(bytes) ?? 0) > bytes.length;
}
function harden(database) {
  database.enableDefensive(!0);
  for (let pragma of ["trusted_schema = OFF", "cell_size_check = ON", "query_only = ON", "temp_store = MEMORY"])
    database.exec(`PRAGMA ${pragma}`);
  database.setAuthorizer((action, first) => action === constants.SQLITE_SELECT || action === constants.SQLITE_READ || action === constants.SQLITE_PRAGMA && first === "table_xinfo" ? constants.SQLITE_OK : constants.SQLITE_DENY);
}
async function* readTables(database) {
  let damaged = [], schema = schemaOf(database);
  schema !== "" && (yield { kind: "text", name: "schema", text: schema });
  for (let name of tablesOf(database)) {
    let columns = columnsOf(database, name);
    if (columns.length === 0) {
      damaged.push(name);
      continue;
    }
    yield { kind: "table", name, header: columns, format: "sqlite" };
    let binaries = new Binaries();
    try {
      yield* inBatches(rowsOf(database, name, columns, binaries));
    } catch {
      damaged.push(name);
    }
    yield* binaries.read(name);
  }
  damaged.length > 0 && (yield failed(`damaged: ${damaged.length} of its tables cannot be read to the end`));
}
function schemaOf(database) {
  return database.prepare("SELECT sql FROM sqlite_schema").all().flatMap(({ sql }) => typeof sql == "string" ? [`${sql};
`] : []).join("");
}
function tablesOf(database) {
  return database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").all().flatMap(
    ({ name, sql }) => typeof name == "string" && !/^\s*CREATE\s+VIRTUAL\b/i.test(String(sql)) ? [name] : []
  );
}
function columnsOf(database, table) {
  try {
    return database.prepare(`PRAGMA table_xinfo(${quoted(table)})`).all().flatMap(({ name, hidden }) => typeof name == "string" && hidden === 0 ? [name] : []);
  } catch {
    return [];
  }
}
function* rowsOf(database, table, columns, binaries) {
  let statement = database.prepare(`SELECT ${columns.map(quoted).join(", ")} FROM ${quoted(table)}`);
  statement.setReadBigInts(!0), statement.setReturnArrays(!0);
  let number = 0;
  for (let row of statement.iterate()) {
    let values = row;
    number++;
    for (let value of values) binaries.add(number, value);
    yield values.map(toCell);
  }
}
function quoted(name) {
  return `"${name.replaceAll('"', '""')}"`;
}
export {
  decodeSqlite
};

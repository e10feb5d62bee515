const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  ListError,
  limits
} from "./chunk-IRXYHOOV.js";
import {
  extractAddresses
} from "./chunk-5WNWGGDZ.js";
import {
  CsvCells,
  sniffCsv
} from "./chunk-XKY5HPS7.js";
import "./chunk-WLUB7EX5.js";
import "./chunk-3UIMI3SJ.js";
import "./chunk-Q4FX4JI3.js";
import "./chunk-TLCYTKKP.js";
import {
  DecodeError,
  LimitError
} from "./chunk-5KFK3NRO.js";
import "./chunk-BNZWS2YR.js";

// scan/email/read/csv.ts
var looked = 65536, most = { cell: 1 / 0, columns: limits.columns, record: 1 / 0 }, address = /^[^\s@]{1,80}@[^\s@]{1,255}$|<[^<>@\s]{1,80}@[^<>\s]{1,255}>\s*$/;
function readCsv(text) {
  let head = text.slice(0, looked), dialect = sniffCsv({ text: head, lines: head.split(`
`) }, { fewestRows: 1, evenEnough: 0.7 })?.dialect, rows = dialect ? readRows(text, dialect) : [];
  return !dialect || !rows.some((row) => row.some((cell) => address.test(cell.trim()))) ? null : { name: "", format: "csv", rows, hasHeader: null, delimiter: dialect.delimiter };
}
function readRows(text, dialect) {
  let rows = [], take = (row) => {
    if (row.length > limits.columns) throw new ListError(`more than ${limits.columns} columns`);
    if (rows.push(row) > limits.rows) throw new ListError(`more than ${limits.rows} rows`);
  }, cells = new CsvCells(dialect, take, { most, decode: (cell) => cell });
  return cells.push(text), cells.end(), rows;
}

// scan/email/read/json.ts
function readJson(text) {
  let values = parseWhole(text) ?? parseLines(text);
  if (!values) return null;
  let tables = /* @__PURE__ */ new Map();
  return collect(values, "", tables), [...tables].map(([name, records]) => toTable(name, records));
}
function parseWhole(text) {
  try {
    return [JSON.parse(text)];
  } catch {
    return null;
  }
}
function parseLines(text) {
  let lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  try {
    return lines.length > 1 ? [lines.map((line) => JSON.parse(line))] : null;
  } catch {
    return null;
  }
}
function collect(values, name, tables) {
  let open = values.map((value) => ({ value, name, depth: 0 }));
  for (let next = open.pop(); next; next = open.pop()) {
    let { value, depth } = next;
    if (depth > limits.depth) throw new ListError(`objects in more than ${limits.depth} levels`);
    if (Array.isArray(value)) {
      let records = value.filter((each) => typeof each != "object" || each === null || !Array.isArray(each)), table = tables.get(next.name) ?? [];
      records.length > 0 && tables.set(next.name, table);
      for (let each of records) table.push(toCells(each));
      for (let each of value) Array.isArray(each) && open.push({ value: each, name: next.name, depth: depth + 1 });
    } else if (isObject(value)) {
      let entries = Object.entries(value), loose = entries.filter(([, inner]) => typeof inner != "object" || inner === null);
      loose.length > 0 && tables.set(next.name, [...tables.get(next.name) ?? [], toCells(Object.fromEntries(loose))]);
      for (let [key, inner] of entries.toReversed())
        typeof inner == "object" && inner !== null && open.push({ value: inner, name: key, depth: depth + 1 });
    } else tables.set(next.name, [...tables.get(next.name) ?? [], toCells(value)]);
  }
}
function isObject(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function toCells(record) {
  let cells = /* @__PURE__ */ new Map(), fill = (value, name, depth) => {
    if (depth > limits.depth) throw new ListError(`objects in more than ${limits.depth} levels`);
    if (Array.isArray(value)) {
      let parts = value.map((each) => typeof each == "object" ? JSON.stringify(each) : String(each));
      cells.set(name, parts.join("; "));
    } else if (isObject(value))
      for (let [key, inner] of Object.entries(value)) fill(inner, name === "" ? key : `${name}.${key}`, depth + 1);
    else cells.set(name === "" ? "value" : name, value == null ? "" : String(value));
  };
  return fill(record, "", 0), cells;
}
function toTable(name, records) {
  let columns = /* @__PURE__ */ new Set();
  for (let cells of records) for (let key of cells.keys()) columns.add(key);
  if (columns.size > limits.columns) throw new ListError(`more than ${limits.columns} columns`);
  let names = [...columns], rows = records.map((cells) => names.map((column) => cells.get(column) ?? ""));
  return { name, format: "json", rows: [names, ...rows], hasHeader: !0, delimiter: "," };
}

// scan/email/read/text.ts
var leastShare = 0.5;
function readText(text) {
  let lines = text.split(/\r\n|\n|\r/), filled = lines.filter((line) => line.trim() !== ""), listed = filled.filter(
    (line) => /^\s*(?:"[^"]*"|[^@<]*)\s*<?[^\s@<>]+@[^\s@<>]+>?\s*$/.test(line.slice(0, 400))
  );
  return filled.length > 0 && listed.length >= filled.length * leastShare && filled.every(isShort) ? toLines(lines) : toFound(text);
}
function isShort(line) {
  return line.trim().split(/\s+/).length <= 6;
}
function toLines(lines) {
  return { name: "", format: "lines", rows: (lines.at(-1) === "" ? lines.slice(0, -1) : lines).map((line) => [line]), hasHeader: null, delimiter: "," };
}
function toFound(text) {
  let [line, from] = [1, 0], rows = extractAddresses(text).map(({ text: address2, offset }) => {
    for (let end = text.indexOf(`
`, from); end >= 0 && end < offset; end = text.indexOf(`
`, from))
      line++, from = end + 1;
    return [String(line), address2];
  });
  return { name: "", format: "text", rows: [["line", "email"], ...rows], hasHeader: !0, delimiter: "," };
}

// scan/email/read/open.ts
async function readList(bytes) {
  if (bytes.length > limits.file) return failed(`larger than ${limits.file / 1e6} MB`);
  try {
    return { tables: (await readTables(bytes)).filter(({ rows }) => rows.length > 0), problems: [] };
  } catch (error) {
    return failed(problemOf(error));
  }
}
var failed = (problem) => ({ tables: [], problems: [problem] });
function problemOf(error) {
  return error instanceof ListError ? error.message : error instanceof LimitError ? "a workbook that unpacks to too much" : error instanceof DecodeError && error.isEncrypted ? "an encrypted archive" : "a damaged file";
}
async function readTables(bytes) {
  if (bytes.length > 3 && bytes.readUInt32LE(0) === 67324752) {
    let { readWorkbook } = await import("./xlsx-DVDBSMD6.js");
    return readWorkbook(bytes);
  }
  let text = toText(bytes), first = /^\s*(\S)/.exec(text.slice(0, 4096))?.[1];
  return (first === "{" || first === "[" || first === '"' ? readJson(text) : null) ?? [readCsv(text) ?? readText(text)];
}
function toText(bytes) {
  if (bytes.length > 1 && bytes.readUInt16LE(0) === 65279) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes.length > 1 && bytes.readUInt16BE(0) === 65279) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) throw new ListError("neither text nor a workbook");
  try {
    return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
export {
  readList
};

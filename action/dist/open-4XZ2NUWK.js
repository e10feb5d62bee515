const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  ListError,
  limits
} from "./chunk-IRXYHOOV.js";
import {
  extractAddresses
} from "./chunk-FKA7MUET.js";
import "./chunk-HCHH3ZBI.js";
import "./chunk-G7ZO2WQV.js";
import "./chunk-BNZWS2YR.js";

// scan/email/read/csv.ts
var delimiters = [",", ";", "	", "|"], sniffed = 65536;
function sniffDelimiter(text) {
  let head = text.slice(0, sniffed), isWhole = head.length === text.length, best = delimiters.map((delimiter) => {
    let rows = parseCsv(head, delimiter).filter((row) => row.length > 1 || row[0] !== ""), counted = (isWhole || rows.length < 2 ? rows : rows.slice(0, -1)).slice(0, 50).map((row) => row.length), usual = mode(counted), share = counted.filter((count) => count === usual).length / (counted.length || 1);
    return { delimiter, score: usual >= 2 && share >= 0.7 ? share + usual / 1e3 : 0 };
  }).reduce((a, b) => b.score > a.score ? b : a);
  return best.score > 0 ? best.delimiter : null;
}
function mode(counts) {
  let tally = /* @__PURE__ */ new Map();
  for (let count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  return [...tally].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
function parseCsv(text, delimiter) {
  let rows = [], row = [], at = 0, endRow = () => {
    if (rows.length >= limits.rows) throw new ListError(`more than ${limits.rows} rows`);
    rows.push(row), row = [];
  };
  for (; at < text.length; ) {
    let [cell, end] = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at, delimiter);
    if (row.length >= limits.columns) throw new ListError(`more than ${limits.columns} columns`);
    if (row.push(cell), at = end, text[at] === delimiter) {
      at++, at === text.length && row.push("");
      continue;
    }
    text[at] === "\r" && at++, text[at] === `
` && at++, endRow();
  }
  return row.length > 0 && endRow(), rows;
}
function readPlain(text, start, delimiter) {
  let end = start;
  for (; end < text.length && text[end] !== delimiter && text[end] !== `
` && !isLineEnd(text, end); ) end++;
  return [text.slice(start, end), end];
}
function isLineEnd(text, at) {
  return text[at] === "\r" && (at + 1 === text.length || text[at + 1] === `
`);
}
function readQuoted(text, start) {
  let [cell, at] = ["", start + 1];
  for (; ; ) {
    let quote = text.indexOf('"', at);
    if (quote < 0) return lineFrom(text, start);
    if (cell += text.slice(at, quote), at = quote + 1, text[at] !== '"') return [cell, at];
    cell += '"', at++;
  }
}
function lineFrom(text, start) {
  let end = text.indexOf(`
`, start);
  return [text.slice(start, end < 0 ? text.length : end), end < 0 ? text.length : end];
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
  let [line, from] = [1, 0], rows = extractAddresses(text).map(({ text: address, offset }) => {
    for (let end = text.indexOf(`
`, from); end >= 0 && end < offset; end = text.indexOf(`
`, from))
      line++, from = end + 1;
    return [String(line), address];
  });
  return { name: "", format: "text", rows: [["line", "email"], ...rows], hasHeader: !0, delimiter: "," };
}

// scan/email/read/open.ts
async function readList(bytes) {
  if (bytes.length > limits.file) return failed(`larger than ${limits.file / 1e6} MB`);
  try {
    return { tables: (await readTables(bytes)).filter(({ rows }) => rows.length > 0), problems: [] };
  } catch (error) {
    return failed(error instanceof ListError ? error.message : "a damaged file");
  }
}
var failed = (problem) => ({ tables: [], problems: [problem] });
async function readTables(bytes) {
  let { isZip, readXlsx } = await import("./xlsx-URWMPM7T.js");
  if (isZip(bytes)) return readXlsx(bytes);
  let text = toText(bytes), first = /^\s*(\S)/.exec(text.slice(0, 4096))?.[1], json = first === "{" || first === "[" || first === '"' ? readJson(text) : null;
  if (json) return json;
  let delimiter = sniffDelimiter(text);
  return [delimiter === null || !hasAddressCells(text, delimiter) ? readText(text) : toTable2(text, delimiter)];
}
function hasAddressCells(text, delimiter) {
  return parseCsv(text.slice(0, 1e6), delimiter).some(
    (row) => row.some((cell) => /^[^\s@]{1,80}@[^\s@]{1,255}$|<[^<>@\s]{1,80}@[^<>\s]{1,255}>\s*$/.test(cell.trim()))
  );
}
function toTable2(text, delimiter) {
  return { name: "", format: "csv", rows: parseCsv(text, delimiter), hasHeader: null, delimiter };
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

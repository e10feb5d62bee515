const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  Budget
} from "./chunk-44Z7UPTN.js";
import {
  ZipFiles,
  readXlsx
} from "./chunk-GEW2SOT3.js";
import "./chunk-VGSET6HX.js";
import "./chunk-XW4O7BMA.js";
import "./chunk-YT3QTWEH.js";
import {
  ListError,
  limits
} from "./chunk-IRXYHOOV.js";
import {
  defaultConfig
} from "./chunk-IY22Y4BG.js";
import {
  listEntries
} from "./chunk-XHR5VFKA.js";
import "./chunk-XCKF52QO.js";
import "./chunk-HRHP7HFS.js";
import "./chunk-5KFK3NRO.js";
import "./chunk-BNZWS2YR.js";

// scan/email/read/xlsx.ts
var mostRows = 1048576;
async function readWorkbook(bytes) {
  let entries = listEntries(bytes);
  if (!entries) throw new ListError("a damaged archive");
  let { unpacked, ratio } = limits, budget = new Budget({
    ...defaultConfig.limits,
    containerSize: unpacked,
    inflatedSize: unpacked,
    inflatedRatio: ratio
  });
  budget.read(bytes.length);
  let files = new ZipFiles(bytes, entries, budget);
  if (!files.has("xl/workbook.xml")) throw new ListError("an archive that is not an XLSX workbook");
  let tables = [];
  for await (let part of readXlsx(files)) {
    if (part.kind === "skip") throw new ListError("a sheet that cannot be read to its end");
    part.kind === "table" && tables.push({
      name: part.table,
      format: "xlsx",
      rows: await placeRows(part.rows),
      hasHeader: null,
      delimiter: ","
    });
  }
  return tables;
}
async function placeRows(rows) {
  let placed = [];
  for await (let { number, cells } of rows) {
    if (number < 1 || number > mostRows) throw new ListError("a row that no sheet has");
    if (cells.length > limits.columns) throw new ListError(`more than ${limits.columns} columns`);
    for (; placed.length < number - 1; ) placed.push([]);
    placed[number - 1] = cells;
  }
  return placed;
}
export {
  readWorkbook
};

import {
  toLinesPart
} from "./chunk-JLSH754P.js";
import {
  toCell
} from "./chunk-PRCUI7QQ.js";
import {
  ByteCursor
} from "./chunk-KT3HGLXE.js";
import { from12_DecodeError as DecodeError } from "./engine.js";
import { from9_collect as collect } from "./engine.js";

// scan/formats/redis/record.ts
function toRecord(key, values, isMap) {
  let texts = values.map((value) => toCell(value));
  if (isMap) return Object.fromEntries([["key", key], ...toPairs(texts)]);
  let [only = ""] = texts;
  return texts.length !== 1 ? texts.every(isJson) && texts.length > 0 ? texts.join(`
`) : { key, values: texts } : isJson(only) ? only : { key, value: only };
}
function toPairs(texts) {
  return Array.from({ length: Math.floor(texts.length / 2) }, (_, at) => [
    texts[at * 2] ?? "",
    texts[at * 2 + 1] ?? ""
  ]);
}
function isJson(text) {
  return /^\s*[{[]/.test(text) && /[}\]]\s*$/.test(text) && !text.includes(`
`);
}

// scan/formats/redis/commands.ts
async function* readCommands({ bytes, size, budget }) {
  let held = await collect(bytes, size, budget);
  try {
    yield toLinesPart(null, recordsOf(held.bytes, budget), budget);
  } finally {
    held.release();
  }
}
function recordsOf(bytes, budget) {
  return toRecords(bytes[0] === 42 ? arraysOf(bytes) : linesOf(bytes, budget));
}
var longest = 536870912, mostWords = 1048576;
function* arraysOf(bytes) {
  let cursor = new ByteCursor(bytes);
  for (; cursor.left > 0; ) {
    let head = cursor.until(10).toString("latin1").trimEnd();
    if (head.startsWith("#") || head === "") continue;
    let count = toCount(head, "*", mostWords), words = [];
    for (let at = 0; at < count; at++)
      words.push(cursor.text(toCount(cursor.until(10).toString("latin1").trimEnd(), "$", longest))), cursor.skip(2);
    yield words;
  }
}
function toCount(text, sign, most) {
  let count = /^.\d{1,10}$/.test(text) && text.startsWith(sign) ? Number(text.slice(1)) : -1;
  if (count < 0 || count > most) throw new DecodeError("damaged");
  return count;
}
var word = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(\S+)/g, signs = { n: `
`, r: "\r", t: "	", b: "\b", a: "\x07" };
function* linesOf(bytes, budget) {
  for (let at = 0; at < bytes.length; ) {
    let end = bytes.indexOf(10, at), line = bytes.toString("utf8", at, end < 0 ? bytes.length : end).trim();
    at = end < 0 ? bytes.length : end + 1, budget.cells(1), !(line === "" || line.startsWith("#")) && (yield [...line.matchAll(word)].map(
      ([, double, single, plain]) => double === void 0 ? single ?? plain ?? "" : unescape(double)
    ));
  }
}
function unescape(text) {
  return text.includes("\\") ? text.replace(
    /\\x([0-9a-fA-F]{2})|\\(.)/g,
    (_, hex, sign = "") => hex === void 0 ? signs[String(sign)] ?? String(sign) : `\0${hex}`
  ).replace(
    /(?:\0[0-9a-fA-F]{2})+/g,
    (run) => Buffer.from(run.replaceAll("\0", ""), "hex").toString("utf8")
  ) : text;
}
function* toRecords(commands) {
  let [open, fields] = [null, []];
  for (let [name = "", key = "", ...rest] of commands) {
    let command = name.toUpperCase(), isMap = command === "HSET" || command === "HMSET" || command === "HSETNX";
    open !== null && !(isMap && key === open) && (yield toRecord(open, fields, !0), [open, fields] = [null, []]), isMap ? [open, fields] = [key, [...fields, ...rest]] : rest.length > 0 && (yield toRecord(key, valuesOf(command, rest), !1));
  }
  open !== null && (yield toRecord(open, fields, !0));
}
function valuesOf(command, rest) {
  return ["SETEX", "PSETEX", "JSON.SET", "SETRANGE"].includes(command) ? rest.slice(1, 2) : command === "SET" || command === "SETNX" || command === "GETSET" ? rest.slice(0, 1) : rest;
}

export {
  toRecord,
  readCommands,
  recordsOf
};

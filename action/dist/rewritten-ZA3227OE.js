import {
  decodeQuoted
} from "./chunk-5ZWCF5QW.js";
import { from14_decoderOf as decoderOf } from "./engine.js";
import { from9_collect as collect, from9_inPieces as inPieces } from "./engine.js";
import "./engine.js";

// scan/formats/encodings/rich-text.ts
var silent = new Set(
  "fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator pict themedata colorschememapping latentstyles datastore xmlnstbl objdata".split(
    " "
  )
), written = {
  par: `
`,
  line: `
`,
  sect: `
`,
  page: `
`,
  row: `
`,
  cell: "	",
  nestcell: "	",
  nestrow: `
`,
  tab: "	",
  emdash: "\u2014",
  endash: "\u2013",
  lquote: "\u2018",
  rquote: "\u2019",
  ldblquote: "\u201C",
  rdblquote: "\u201D",
  bullet: "\u2022"
}, token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-z])|([{}])|[\r\n]+|[^\\{}\r\n]+/g, deepest = 1e3;
function toPlainText(text) {
  let parts = [], outer = [], group = { isSilent: !1, skipped: 1 }, skip = 0;
  for (let [all, word, argument, hex, sign, brace] of text.matchAll(token))
    if (brace === "{")
      outer.length < deepest && outer.push(group);
    else if (brace === "}") group = outer.pop() ?? group;
    else if (word === "uc") group = { ...group, skipped: Number(argument ?? 1) };
    else if (sign === "*" || word !== void 0 && silent.has(word)) group = { ...group, isSilent: !0 };
    else if (!group.isSilent) {
      let piece = word === void 0 ? toPlain(all, hex, sign) : toWritten(word, argument);
      parts.push(word === void 0 ? piece.slice(skip) : piece), skip = word === "u" ? group.skipped : word === void 0 ? Math.max(0, skip - piece.length) : skip;
    }
  return parts.join("");
}
function toPlain(all, hex, sign) {
  return hex !== void 0 ? decoderOf("windows-1252").decode(Uint8Array.of(Number.parseInt(hex, 16))) : sign === void 0 ? all.replace(/^[\r\n]+$/, "") : toSign(sign);
}
function toWritten(word, argument = "0") {
  return word === "u" ? String.fromCharCode(Number(argument) & 65535) : written[word] ?? "";
}
function toSign(sign) {
  return sign === "~" || sign === "_" ? sign === "~" ? " " : "-" : sign === "\r" ? `
` : /[{}\\\n]/.test(sign) ? sign : "";
}

// scan/formats/encodings/rewritten.ts
var readPercentEncoded = reading((bytes) => inPieces(undoPercents(bytes))), readReferences = reading((bytes) => inPieces(Buffer.from(undoReferences(bytes.toString("utf8"))))), readQuotedPrintable = reading(decodeQuoted), readRichText = reading((bytes) => inPieces(Buffer.from(toPlainText(bytes.toString("latin1")))));
function reading(undo) {
  return async function* ({ bytes, size, budget }) {
    let held = await collect(bytes, size, budget);
    try {
      yield { kind: "document", name: null, bytes: undo(held.bytes), size: null, isText: !1 };
    } finally {
      held.release();
    }
  };
}
function undoPercents(bytes) {
  let text = bytes.toString("latin1").replace(/%([0-9A-Fa-f]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
  return Buffer.from(text, "latin1");
}
function undoReferences(text) {
  return text.replace(/&#(?:(\d{2,7})|[xX]([0-9A-Fa-f]{2,6}));/g, (all, decimal, hex) => {
    let code = decimal === void 0 ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return isOrdinary(code) ? String.fromCodePoint(code) : all;
  });
}
function isOrdinary(code) {
  return code >= 32 && code <= 1114111 && (code < 55296 || code > 57343) && !'<>&"'.includes(String.fromCodePoint(code));
}
export {
  readPercentEncoded,
  readQuotedPrintable,
  readReferences,
  readRichText
};

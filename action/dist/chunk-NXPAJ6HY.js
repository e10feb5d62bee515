const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  toTextPart
} from "./chunk-XCKF52QO.js";
import {
  collect,
  inPieces
} from "./chunk-HRHP7HFS.js";
import {
  hasBytes
} from "./chunk-Q4FX4JI3.js";

// scan/formats/encodings/wide.ts
var wideFiles = [
  // Apple Desktop Services Store (.DS_Store): names of files, and what people wrote about them.
  { magic: "\0\0\0Bud1", isBig: !0 },
  // Qt, qtranslator.cpp.
  { magic: "<\xB8d\xCA\xEF\x9C\x95\xCD!\xBF`\xA1\xBD\xDD", isBig: !0 },
  // Microsoft, MS-SHLLINK 2.1.
  { magic: "L\0\0\0\0", isBig: !1 }
];
function isWide(head) {
  return kindOf(head) !== void 0;
}
var readWide = async function* ({
  bytes,
  size,
  budget
}) {
  let held = await collect(bytes, size, budget);
  try {
    yield { kind: "document", name: null, bytes: inPieces(held.bytes), size: held.bytes.length, isText: !0 };
    let isBig = kindOf(held.bytes)?.isBig ?? !1;
    yield toTextPart("texts", textsOf(held.bytes, isBig));
  } finally {
    held.release();
  }
};
function kindOf(head) {
  return wideFiles.find(({ magic }) => hasBytes(head, 0, magic));
}
var shortest = 4, longest = 65536;
function* textsOf(bytes, isBig) {
  for (let first of [0, 1]) {
    let start = first;
    for (let at = first; at <= bytes.length; at += 2)
      isCharacter(bytes, at, isBig) && at - start < longest || (at - start >= shortest * 2 && (yield `${decode(bytes.subarray(start, at), isBig)}
`), start = at + 2);
  }
}
function isCharacter(bytes, at, isBig) {
  if (at + 2 > bytes.length) return !1;
  let [high = 0, low = 0] = isBig ? [bytes[at], bytes[at + 1]] : [bytes[at + 1], bytes[at]];
  return high === 0 ? low >= 32 && (low < 127 || low >= 160) : !(isLetter(high) && isLetter(low)) && high < 224;
}
function isLetter(byte) {
  return byte >= 32 && byte < 127;
}
function decode(text, isBig) {
  return (isBig ? Buffer.from(text).swap16() : text).toString("utf16le").toWellFormed();
}

export {
  isWide,
  readWide,
  textsOf
};

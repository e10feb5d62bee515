const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);

// scan/formats/encodings/encodings.ts
function recogniseEncoding(head) {
  return byMark(head) ?? byNuls(head.subarray(0, 1024)) ?? byLetters(head) ?? { encoding: "bytes", bom: 0 };
}
function openDecoder(encoding) {
  if (encoding === "utf-16le" || encoding === "utf-16be") {
    let decoder = new TextDecoder(encoding);
    return {
      unit: 2,
      isSixteen: !0,
      decode: (bytes) => bytes ? decoder.decode(bytes, { stream: !0 }) : decoder.decode()
    };
  }
  if (encoding === "utf-32le" || encoding === "utf-32be") return openWide(encoding === "utf-32le");
  let table = toTable(encoding);
  return { unit: 1, isSixteen: !1, decode: (bytes = Buffer.alloc(0)) => toText(bytes, table) };
}
function byMark(head) {
  let [a, b, c, d] = head;
  return a === 255 && b === 254 ? c === 0 && d === 0 ? { encoding: "utf-32le", bom: 4 } : { encoding: "utf-16le", bom: 2 } : a === 254 && b === 255 ? { encoding: "utf-16be", bom: 2 } : a === 0 && b === 0 && c === 254 && d === 255 ? { encoding: "utf-32be", bom: 4 } : null;
}
function byNuls(bytes) {
  return bytes.includes(0) ? isWideText(bytes, !0) ? { encoding: "utf-32le", bom: 0 } : isWideText(bytes, !1) ? { encoding: "utf-32be", bom: 0 } : byNulsOfTwo(bytes) : null;
}
var leastWide = 8;
function isWideText(bytes, isLittle) {
  let view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length), [points, control] = [0, 0];
  for (let at = 0; at + 4 <= bytes.length; at += 4, points++) {
    let point = view.getUint32(at, isLittle);
    if (point === 0 || point > 1114111) return !1;
    point < 32 && point !== 9 && point !== 10 && point !== 13 && control++;
  }
  return points >= leastWide && control * 50 <= points;
}
function byNulsOfTwo(bytes) {
  let counts = [0, 0];
  for (let at = 0; at < bytes.length; at++) bytes[at] === 0 && counts[at % 2 === 0 ? 0 : 1]++;
  let [even, odd] = counts, half = Math.floor(bytes.length / 2);
  return half >= 4 && odd >= half * 0.4 && even <= half * 0.02 ? { encoding: "utf-16le", bom: 0 } : half >= 4 && even >= half * 0.4 && odd <= half * 0.02 ? { encoding: "utf-16be", bom: 0 } : null;
}
var leastEbcdic = { bytes: 24, share: 0.85, letters: 0.3 };
function byLetters(head) {
  let start = head.subarray(0, 1024);
  if (start.length < leastEbcdic.bytes || (start[0] ?? 0) < 64 || start.includes(32) || start.includes(10))
    return null;
  let [usual, letters] = [0, 0];
  for (let byte of start)
    isEbcdicLetter(byte) ? letters++ : ebcdicSigns.has(byte) && usual++;
  return letters + usual >= start.length * leastEbcdic.share && letters >= start.length * leastEbcdic.letters ? { encoding: pageOf(head), bom: 0 } : null;
}
function isEbcdicLetter(byte) {
  let low = byte & 15, row = byte >> 4;
  return row === 15 ? low <= 9 : (row & 3) === 2 ? row >= 8 && low >= 2 && low <= 9 : row >= 8 && (row & 3) < 2 && low >= 1 && low <= 9;
}
var ebcdicSigns = /* @__PURE__ */ new Set([
  5,
  13,
  21,
  37,
  64,
  75,
  76,
  77,
  78,
  80,
  90,
  91,
  92,
  93,
  94,
  96,
  97,
  107,
  108,
  109,
  110,
  111,
  122,
  123,
  124,
  125,
  126,
  127,
  192,
  208,
  224,
  79,
  74,
  173,
  189,
  186,
  187
]);
function pageOf(head) {
  let country = countries.map(([page, at]) => ({ page, count: countBetweenLetters(head, at) })).reduce((most, each) => each.count > most.count ? each : most);
  return country.page !== "cp037" ? country.page : head.includes(173) && head.includes(189) ? "cp1047" : head.includes(74) && head.includes(90) && !head.includes(186) ? "cp500" : "cp037";
}
var countries = [
  ["cp037", 124],
  ["cp273", 181],
  ["cp277", 128],
  ["cp278", 236],
  ["cp297", 68],
  ["cp871", 172],
  ["cp1026", 174]
];
function countBetweenLetters(head, sign) {
  let count = 0;
  for (let at = head.indexOf(sign, 1); at > 0; at = head.indexOf(sign, at + 1))
    isEbcdicLetter(head[at - 1] ?? 0) && isEbcdicLetter(head[at + 1] ?? 0) && count++;
  return count;
}
function openWide(isLittle) {
  let rest = Buffer.alloc(0);
  return {
    unit: 4,
    isSixteen: !1,
    decode(bytes) {
      let all = rest.length > 0 ? Buffer.concat([rest, bytes ?? Buffer.alloc(0)]) : bytes ?? Buffer.alloc(0), end = all.length - all.length % 4;
      return rest = Buffer.from(all.subarray(end)), toWideText(all.subarray(0, end), isLittle);
    }
  };
}
var replacement = 65533, atOnce = 8192;
function toWideText(bytes, isLittle) {
  let view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length), text = "";
  for (let at = 0; at < bytes.length; at += atOnce * 4) {
    let points = [];
    for (let index = at; index < Math.min(bytes.length, at + atOnce * 4); index += 4) {
      let point = view.getUint32(index, isLittle);
      points.push(point > 1114111 || point >= 55296 && point < 57344 ? replacement : point);
    }
    text += String.fromCodePoint(...points);
  }
  return text.codePointAt(0) === 65279 ? text.slice(1) : text;
}
var signs = " \xA0\xE2\xE4\xE0\xE1\xE3\xE5\xE7\xF1\xA2.<(+|&\xE9\xEA\xEB\xE8\xED\xEE\xEF\xEC\xDF!$*);\xAC-/\xC2\xC4\xC0\xC1\xC3\xC5\xC7\xD1\xA6,%_>?\xF8\xC9\xCA\xCB\xC8\xCD\xCE\xCF\xCC`:#@'=\"\xD8abcdefghi\xAB\xBB\xF0\xFD\xFE\xB1\xB0jklmnopqr\xAA\xBA\xE6\xB8\xC6\xA4\xB5~stuvwxyz\xA1\xBF\xD0\xDD\xDE\xAE^\xA3\xA5\xB7\xA9\xA7\xB6\xBC\xBD\xBE[]\xAF\xA8\xB4\xD7{ABCDEFGHI\xAD\xF4\xF6\xF2\xF3\xF5}JKLMNOPQR\xB9\xFB\xFC\xF9\xFA\xFF\\\xF7STUVWXYZ\xB2\xD4\xD6\xD2\xD3\xD50123456789\xB3\xDB\xDC\xD9\xDA\x9F", controls = { 5: "	", 13: "\r", 21: `
`, 37: `
` }, differing = {
  cp500: [
    [74, "["],
    [79, "!"],
    [90, "]"],
    [95, "^"],
    [176, "\xA2"],
    [186, "\xAC"],
    [187, "|"]
  ],
  cp1047: [
    [95, "^"],
    [173, "["],
    [189, "]"],
    [176, "\xAC"],
    [186, "\xDD"],
    [187, "\xA8"]
  ]
};
function toTable(page) {
  let table = Array.from(
    { length: 256 },
    (_, byte) => controls[byte] ?? (byte < 64 ? " " : signs[byte - 64] ?? " ")
  ), [, at = 124] = countries.find(([name]) => name === page) ?? [];
  [table[124], table[at]] = [table[at] ?? " ", "@"];
  for (let [byte, sign] of differing[page] ?? []) table[byte] = sign;
  return table;
}
function toText(bytes, table) {
  let text = "";
  for (let byte of bytes) text += table[byte] ?? " ";
  return text;
}

export {
  recogniseEncoding,
  openDecoder
};

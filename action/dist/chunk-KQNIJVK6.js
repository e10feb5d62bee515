const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);

// scan/formats/encodings/armour-codes.ts
var xxDigits = "+-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", binHex = "!\"#$%&'()*+,-012345689@ABCDEFGHIJKLMNPQRSTUVXYZ[`abcdefhijklmpqr";
function decodeLines(encoded, alphabet) {
  let digit = (character) => alphabet === "uu" ? (character.codePointAt(0) ?? 32) - 32 & 63 : Math.max(0, xxDigits.indexOf(character)), lines = encoded.toString("latin1").split(/\r?\n/);
  return Buffer.concat(
    lines.map((line) => {
      let length = line === "" ? 0 : digit(line.charAt(0));
      return sixBits(
        [...line.slice(1).padEnd(Math.ceil(length / 3) * 4, alphabet === "uu" ? " " : "+")].map(digit)
      ).subarray(0, length);
    })
  );
}
function sixBits(digits) {
  let bytes = Buffer.alloc(Math.floor(digits.length * 6 / 8)), [bits, width, length] = [0, 0, 0];
  for (let digit of digits)
    bits = (bits << 6 | digit) & 4095, width += 6, !(width < 8) && (width -= 8, bytes[length++] = bits >> width & 255);
  return bytes.subarray(0, length);
}
function decodeYenc(encoded) {
  let bytes = Buffer.alloc(encoded.length), length = 0;
  for (let at = 0; at < encoded.length; at++) {
    let byte = encoded[at] ?? 0;
    if (!(byte === 10 || byte === 13))
      if (byte === 61 && encoded[at + 1] === 121 && (at === 0 || encoded[at - 1] === 10)) {
        let end = encoded.indexOf(10, at);
        at = end < 0 ? encoded.length : end;
      } else
        bytes[length++] = byte === 61 ? (encoded[++at] ?? 0) - 106 & 255 : byte - 42 & 255;
  }
  return bytes.subarray(0, length);
}
function decodeBinHex(encoded, budget) {
  let digits = [...encoded.toString("latin1")].map((character) => binHex.indexOf(character)).filter((digit) => digit >= 0), bytes = unfold(sixBits(digits), budget), sizes = 1 + (bytes[0] ?? 0) + 1 + 4 + 4 + 2, start = sizes + 4 + 4 + 2;
  return start > bytes.length ? bytes : bytes.subarray(start, start + bytes.readUInt32BE(sizes));
}
var repeat = 144;
function unfold(bytes, budget) {
  let unfolded = Buffer.alloc(unfoldedSize(bytes, budget)), length = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== repeat) {
      unfolded[length++] = bytes[at] ?? 0;
      continue;
    }
    let count = bytes[++at] ?? 0;
    count === 0 ? unfolded[length++] = repeat : (unfolded.fill(unfolded[length - 1] ?? 0, length, length + count - 1), length += count - 1);
  }
  return unfolded.subarray(0, length);
}
function unfoldedSize(bytes, budget) {
  let size = 0;
  for (let at = 0; at < bytes.length; at++) size += bytes[at] === repeat ? Math.max(1, bytes[++at] ?? 0) : 1;
  return budget.inflate(size), budget.hold(size), budget.release(size), size;
}

// scan/formats/encodings/armoured-files.ts
function isArmour(head) {
  let bytes = Buffer.from(head.buffer, head.byteOffset, head.length);
  return openings.some((text) => bytes.includes(text)) && !filesIn(bytes).next().done;
}
var openings = ["begin", "with BinHex"].map((text) => Buffer.from(text)), opening = /^(?:begin(?<base64>-base64)? [0-7]{3,4} (?<name>[^\r\n]{1,200})|=ybegin [^\r\n]{0,200}?name=(?<yenc>[^\r\n]{1,200})|\(This file must be converted with BinHex[^\r\n]{0,80})\r?$/gm;
function* filesIn(bytes) {
  let text = bytes.toString("latin1");
  for (let match of text.matchAll(opening)) {
    let start = match.index + match[0].length + 1, { name, yenc, base64 } = match.groups ?? {};
    yenc !== void 0 ? yield toFile(yenc, [start, endOf(text, start, `
=yend `)], decodeYenc) : base64 !== void 0 ? yield toFile(name ?? "", [start, endOf(text, start, `
====`)], decodeBase64) : name !== void 0 ? yield* toLines(text, start, name) : yield* toBinHex(text, start);
  }
}
function toFile(name, [start, end], decode) {
  return { name: name.trim() || "file", start, end, decode };
}
function endOf(text, start, end) {
  let found = text.indexOf(end, start - 1);
  return found < 0 ? text.length : found + 1;
}
function decodeBase64(encoded) {
  return Buffer.from(encoded.toString("latin1"), "base64");
}
function* toLines(text, start, name) {
  let end = text.indexOf(`
`, start), line = text.slice(start, end < 0 ? void 0 : end).trimEnd(), alphabet = ["uu", "xx"].find((each) => isLine(line, each));
  alphabet && (yield toFile(name, [start, endOf(text, start, `
end`)], (encoded) => decodeLines(encoded, alphabet)));
}
function isLine(line, alphabet) {
  let length = alphabet === "uu" ? (line.codePointAt(0) ?? 0) - 32 & 63 : xxDigits.indexOf(line.charAt(0)), characters = Math.ceil(length / 3) * 4, isMade = alphabet === "uu" ? /^[\x20-\x60]+$/.test(line) : /^[-+0-9A-Za-z]+$/.test(line), written = line.length - 1;
  return isMade && length > 0 && written <= characters + 2 && (written >= characters || alphabet === "uu") && written > 1;
}
function* toBinHex(text, from) {
  let start = text.indexOf(":", from);
  if (start < 0 || text.slice(from, start).trim() !== "") return;
  let end = text.indexOf(":", start + 1), span = [start + 1, end < 0 ? text.length : end];
  yield toFile("data fork", span, decodeBinHex);
}

export {
  isArmour,
  filesIn
};


// scan/formats/mail/mail-encodings.ts
const { isUtf8 } = globalThis.process.getBuiltinModule("node:buffer");
var pieceSize = 262144;
async function* decodeBase64(raw) {
  let rest = "";
  for (let at = 0; at < raw.length; at += pieceSize) {
    let text = rest + raw.toString("latin1", at, at + pieceSize).replace(/[^A-Za-z0-9+/]/g, ""), whole = text.length - text.length % 4;
    rest = text.slice(whole), yield Buffer.from(text.slice(0, whole), "base64");
  }
  yield Buffer.from(rest, "base64");
}
async function* decodeQuoted(raw) {
  let rest = "";
  for (let at = 0; at < raw.length; at += pieceSize) {
    let text = rest + raw.toString("latin1", at, at + pieceSize), cut = at + pieceSize < raw.length ? text.lastIndexOf("=", text.length) : -1, whole = cut >= 0 && text.length - cut < 80 ? cut : text.length;
    rest = text.slice(whole), yield unquote(text.slice(0, whole));
  }
}
function unquote(text) {
  let joined = text.replace(/=[ \t]*\r?\n/g, "");
  return Buffer.from(
    joined.replace(/=([0-9A-Fa-f]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))),
    "latin1"
  );
}
async function* toUtf8(bytes, charset) {
  let decoder = tryDecoder(charset) ?? new TextDecoder("latin1");
  for await (let piece of bytes)
    yield Buffer.from(decoder.decode(piece, { stream: !0 })), isMislabelled(piece, decoder.encoding) && (yield Buffer.concat([newline, piece, newline]));
  yield Buffer.from(decoder.decode());
}
var newline = Buffer.from(`
`);
function isMislabelled(piece, encoding) {
  return encoding.startsWith("utf-16") && !piece.includes(0) && isUtf8(piece);
}
function tryDecoder(charset) {
  try {
    return new TextDecoder(charset);
  } catch {
    return null;
  }
}
function decodeWords(header) {
  return header.split(/\r?\n/).filter((line) => /=\?[^?\s]{1,40}\?[bq]\?/i.test(line)).map(
    (line) => line.replace(
      /=\?([^?\s]{1,40})\?([bq])\?([^?\s]*)\?=(?:\s+(?==\?))?/gi,
      (_, charset, kind, text) => {
        let bytes = kind.toLowerCase() === "b" ? Buffer.from(text, "base64") : unquote(text.replaceAll("_", " "));
        return (tryDecoder(charset) ?? new TextDecoder("latin1")).decode(bytes);
      }
    )
  );
}

export {
  decodeBase64,
  decodeQuoted,
  toUtf8,
  decodeWords
};

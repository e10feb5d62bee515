import {
  toPart
} from "./chunk-XRUFEGLD.js";
import {
  decodeBase64,
  decodeQuoted,
  decodeWords,
  toUtf8
} from "./chunk-5ZWCF5QW.js";
import { from3_filesIn as filesIn } from "./engine.js";
import { from8_toTextPart as toTextPart } from "./engine.js";
import { from9_collect as collect, from9_inPieces as inPieces } from "./engine.js";
import "./engine.js";

// scan/formats/mail/mime.ts
function leavesOf(mail) {
  let found = { leaves: [], left: null };
  return readPart(mail.toString("latin1"), { start: 0, end: mail.length }, found, 0), found;
}
function readPart(mail, { start, end }, found, depth) {
  let { leaves } = found;
  if (leaves.length >= 1e4 ? found.left = "more than 10000 parts" : depth > 20 && (found.left = "parts nested deeper than 20"), leaves.length >= 1e4 || depth > 20) return;
  let headerEnd = endOfHeader(mail, start, end), header = mail.slice(start, Math.min(headerEnd, start + 1e5)).replace(/\r?\n[ \t]+/g, " "), type = fieldOf(header, "content-type"), encoding = fieldOf(header, "content-transfer-encoding").trim().toLowerCase(), boundary = parameterOf(type, "boundary"), isPlain = encoding !== "base64" && encoding !== "quoted-printable";
  if (/^multipart\//i.test(type) && boundary !== "" && isPlain) {
    leaves.push(toLeaf({ start: headerEnd, end: headerEnd }, header, type, leaves.length));
    for (let span of cut(mail, { start: headerEnd, end }, boundary)) readPart(mail, span, found, depth + 1);
  } else if (/^message\/rfc822/i.test(type) && isPlain) readPart(mail, { start: headerEnd, end }, found, depth + 1);
  else {
    let leaf = toLeaf({ start: headerEnd, end }, header, type, leaves.length);
    isPlain ? leaves.push(leaf.charset?.startsWith("utf-16") ? { ...leaf, encoding: "binary" } : leaf) : leaves.push({ ...leaf, encoding: encoding === "base64" ? "base64" : "quoted-printable" });
  }
}
function toLeaf({ start, end }, header, type, count) {
  let charset = /^text\//i.test(type) ? parameterOf(type, "charset").toLowerCase() : "", isKnown = charset === "" || charset === "utf-8" || charset === "us-ascii";
  return {
    name: nameOf(header, type) || `part ${count + 1}`,
    header,
    start,
    end,
    encoding: null,
    charset: isKnown ? null : charset
  };
}
function endOfHeader(mail, start, end) {
  if (mail.startsWith(`
`, start) || mail.startsWith(`\r
`, start)) return mail.indexOf(`
`, start) + 1;
  let [short, long] = [mail.indexOf(`

`, start), mail.indexOf(`
\r
`, start)], found = [short < 0 ? end : short + 2, long < 0 ? end : long + 3];
  return Math.min(end, ...found);
}
function fieldOf(header, name) {
  return header.split(/\r?\n/).find((each) => each.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1).trim() ?? "";
}
function parameterOf(field, name) {
  let [, quoted, plain] = new RegExp(`;\\s*${name}\\*?(?:0\\*?)?=(?:"([^"]*)"|([^\\s;]*))`, "i").exec(field) ?? [];
  return quoted ?? plain ?? "";
}
function nameOf(header, type) {
  let name = parameterOf(fieldOf(header, "content-disposition"), "filename") || parameterOf(type, "name"), bare = name.replace(/^[\w-]*'[\w-]*'/, "");
  try {
    return Buffer.from(bare === name ? bare : decodeURIComponent(bare), bare === name ? "latin1" : "utf8").toString(
      "utf8"
    );
  } catch {
    return bare;
  }
}
function* cut(mail, { start, end }, boundary) {
  let mark = `--${boundary}`, begin = -1;
  for (let at = findMark(mail, mark, start, end); at >= 0; at = findMark(mail, mark, at + mark.length, end)) {
    if (begin >= 0 && (yield { start: begin, end: mail[at - 2] === "\r" ? at - 2 : Math.max(begin, at - 1) }), mail.startsWith("--", at + mark.length)) return;
    let lineEnd = mail.indexOf(`
`, at + mark.length);
    if (lineEnd < 0 || lineEnd >= end) return;
    begin = lineEnd + 1;
  }
  begin >= 0 && (yield { start: begin, end });
}
function findMark(mail, mark, from, end) {
  for (let at = mail.indexOf(mark, from); at >= 0 && at < end; at = mail.indexOf(mark, at + 1))
    if (at === 0 || mail[at - 1] === `
`) return at;
  return -1;
}

// scan/formats/mail/mail.ts
async function* readMail({ bytes, size, budget }) {
  let { bytes: mail, release } = await collect(bytes, size, budget);
  try {
    yield* partsOf(mail, null, budget);
  } finally {
    release();
  }
}
async function* readMailbox({ bytes, budget }) {
  let mails = new MailboxCutter(bytes);
  for (let number = 1; await mails.begin(); number++) {
    let { bytes: mail, release } = await collect(mails.read(), null, budget);
    try {
      yield* partsOf(mail, `message ${number}`, budget);
    } finally {
      release();
    }
  }
}
async function* partsOf(mail, name, budget) {
  let { leaves, left } = leavesOf(mail), encoded = leaves.filter(({ encoding }) => encoding !== null);
  yield { kind: "document", name, bytes: withoutEncoded(mail, encoded), size: null, isText: !0 };
  let words = leaves.flatMap(({ header }) => decodeWords(header)), inside = (part) => name === null ? part : `${name}/${part}`;
  words.length > 0 && (yield toTextPart(inside("header"), [words.join(`
`)]));
  for (let leaf of encoded)
    yield { kind: "document", name: inside(leaf.name), bytes: contentOf(mail, leaf), size: null, isText: !1 };
  for (let file of filesIn(mail))
    encoded.some(({ start, end }) => start <= file.start && file.start < end) || (yield toPart({ ...file, name: inside(file.name) }, mail, budget));
  left !== null && (yield { kind: "skip", name, reason: `not decoded to its end: ${left}`, isEncrypted: !1 });
}
var pieceSize = 262144;
async function* withoutEncoded(mail, leaves) {
  let next = 0;
  for (let at = 0; at < mail.length; at += pieceSize) {
    let piece = Buffer.from(mail.subarray(at, at + pieceSize));
    for (; next < leaves.length && (leaves[next]?.end ?? 0) <= at; ) next++;
    for (let index = next; index < leaves.length && (leaves[index]?.start ?? 0) < at + piece.length; index++)
      blank(piece, (leaves[index]?.start ?? 0) - at, (leaves[index]?.end ?? 0) - at);
    yield piece;
  }
}
function blank(piece, start, end) {
  for (let at = Math.max(0, start); at < Math.min(piece.length, end); at++) piece[at] !== 10 && (piece[at] = 32);
}
async function* contentOf(mail, { start, end, encoding, charset }) {
  let raw = mail.subarray(start, end), bytes = encoding === "base64" ? decodeBase64(raw) : encoding === "binary" ? inPieces(raw) : decodeQuoted(raw);
  yield* charset === null ? bytes : toUtf8(bytes, charset);
}
var separator = Buffer.from(`
From `), reach = 2e3, MailboxCutter = class {
  #iterator;
  #rest = Buffer.alloc(0);
  #isEnd = !1;
  constructor(bytes) {
    this.#iterator = bytes[Symbol.asyncIterator]();
  }
  /** Whether there is another mail; its first line is skipped. */
  async begin() {
    for (let end = this.#rest.indexOf(10, 1); end < 0; end = this.#rest.indexOf(10, 1))
      if (!await this.#fill()) return !1;
    return this.#rest = this.#rest.subarray(this.#rest.indexOf(10, 1) + 1), !0;
  }
  /** The mail, up to where the next one begins. */
  async *read() {
    for (; ; ) {
      let found = this.#rest.indexOf(separator);
      if (found >= 0) {
        let isEnd = await this.#isSeparator(found + 1), piece2 = this.#rest.subarray(0, found + 1);
        if (this.#rest = this.#rest.subarray(found + (isEnd ? 0 : 1)), yield piece2, isEnd) return;
        continue;
      }
      let safe = this.#isEnd ? this.#rest.length : Math.max(0, this.#rest.length - separator.length), piece = this.#rest.subarray(0, safe);
      if (this.#rest = this.#rest.subarray(safe), piece.length > 0 && (yield piece), !await this.#fill() && this.#rest.length === 0) return;
    }
  }
  /** With a day of the week, or fields of a mail below: not all programs mark such a line in a text. */
  async #isSeparator(at) {
    for (; this.#rest.length - at < reach && await this.#fill(); ) ;
    return /^From (?:.*\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b|.*\r?\n[A-Za-z][A-Za-z-]*:)/.test(
      this.#rest.toString("latin1", at, at + reach)
    );
  }
  async #fill() {
    if (this.#isEnd) return !1;
    let { done, value } = await this.#iterator.next();
    return done ? this.#isEnd = !0 : this.#rest = Buffer.concat([this.#rest, value]), !this.#isEnd;
  }
};
export {
  readMail,
  readMailbox
};

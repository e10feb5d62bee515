const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  recogniseEncoding
} from "./chunk-P25IIULJ.js";
import {
  findDirectory,
  isLocalHeader
} from "./chunk-XHR5VFKA.js";
import {
  RecentHeads,
  headSize,
  isBinary,
  recogniseKind,
  toReason
} from "./chunk-3UIMI3SJ.js";

// scan/formats/content.ts
var beginnings = new RecentHeads(), toBeginning = (head) => ({
  known: recogniseKind(head),
  found: recogniseEncoding(head),
  isBinary: isBinary(head)
});
function recogniseContent(head) {
  let { known, found, isBinary: beginsBinary } = beginnings.get(head.subarray(0, headSize), toBeginning);
  if (known?.verdict === "nothing-to-read") return { kind: "nothing-to-read", reason: known.kind.name };
  let asBytes = { kind: "text", encoding: "bytes", bom: 0, isUnknown: !1 };
  if (known) return { ...asBytes, uncovered: known.verdict === "not-covered" ? toReason(known.kind) : null };
  if (isSeven(head)) return { ...asBytes, uncovered: "text in UTF-7: no reader; write it as UTF-8" };
  let isUnknown = found.encoding === "bytes" && (beginsBinary || head.includes(0) || mayBePacked(head));
  return { kind: "text", ...found, uncovered: null, isUnknown };
}
function mayBePacked(head) {
  let [first = 0] = head;
  return first >= 128 && first < 194;
}
var markSeven = ["+/v8", "+/v9", "+/v+", "+/v/"].map((mark2) => Buffer.from(mark2)), atSeven = Buffer.from("+AEA-"), fewSeven = 3;
function isSeven(head) {
  let bytes = Buffer.from(head.buffer, head.byteOffset, head.length);
  if (markSeven.some((mark2) => bytes.subarray(0, 4).equals(mark2))) return !0;
  let count = 0;
  for (let at = bytes.indexOf(atSeven); at >= 0 && count < fewSeven; at = bytes.indexOf(atSeven, at + 1)) count++;
  return count === fewSeven;
}

// scan/formats/ends/numbers.ts
function u16be(bytes, at) {
  return (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
}
function u16le(bytes, at) {
  return (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
}
function u32be(bytes, at) {
  return u16be(bytes, at) * 65536 + u16be(bytes, at + 2);
}
function u32le(bytes, at) {
  return u16le(bytes, at) + u16le(bytes, at + 2) * 65536;
}
function letters(bytes, at, count = 4) {
  let text = "";
  for (let i = at; i < at + count && i < bytes.length; i++) text += String.fromCharCode(bytes[i] ?? 0);
  return text;
}

// scan/formats/ends/media.ts
function* walkRiff() {
  let header = yield { take: 8 };
  if (letters(header, 0) !== "RIFF") return !1;
  let size = u32le(header, 4);
  return yield { skip: size < 4 || size === 4294967295 ? 1 / 0 : size + size % 2 }, !0;
}
var boxes = new Set(
  "ftyp styp moov mdat free skip wide uuid meta moof mfra sidx ssix prft emsg pdin pnot PICT idat imda jumb udta junk bloc".split(
    " "
  )
);
function* walkBoxes() {
  for (; ; ) {
    let header = yield { take: 8 };
    if (!boxes.has(letters(header, 4))) return !1;
    let size = u32be(header, 0);
    if (size === 0) yield { skip: 1 / 0 };
    else if (size === 1) {
      let wide = yield { take: 8 };
      yield { skip: Math.max(0, u32be(wide, 0) * 2 ** 32 + u32be(wide, 4) - 16) };
    } else {
      if (size < 8) return !1;
      yield { skip: size - 8 };
    }
  }
}
function* walkOgg() {
  for (; ; ) {
    let header = yield { take: 27 };
    if (letters(header, 0) !== "OggS") return !1;
    yield { skip: (yield { take: header[26] ?? 0 }).reduce((sum, size) => sum + size, 0) };
  }
}
function* walkWoff() {
  let size = u32be(yield { take: 12 }, 8);
  return yield { skip: Math.max(0, size - 12) }, !0;
}
function* walkEot() {
  let size = u32le(yield { take: 4 }, 0);
  return yield { skip: Math.max(0, size - 4) }, !0;
}
function* walkFont() {
  let list = yield { take: u16be(yield { take: 12 }, 4) * 16 }, end = 12 + list.length;
  for (let at = 0; at + 16 <= list.length; at += 16) {
    let size = u32be(list, at + 12);
    end = Math.max(end, u32be(list, at + 8) + size + (4 - size % 4) % 4);
  }
  return yield { skip: end - 12 - list.length }, !0;
}

// scan/formats/ends/pictures.ts
function* walkPng() {
  for (yield { skip: 8 }; ; ) {
    let header = yield { take: 8 }, name = letters(header, 4);
    if (!/^[A-Za-z]{4}$/.test(name)) return !1;
    if (yield { skip: u32be(header, 0) + 4 }, name === "IEND") return !0;
  }
}
var jpeg = { startOfScan: 218, end: 217 };
function* walkJpeg() {
  for (yield { skip: 2 }; ; ) {
    let marker = yield { take: 2 };
    for (; ; ) {
      if (marker[0] !== 255) return !1;
      for (; marker[1] === 255; ) marker = Uint8Array.of(255, (yield { take: 1 })[0] ?? 0);
      let kind = marker[1] ?? 0;
      if (kind === jpeg.end) return !0;
      if (kind === 1 || kind >= 208 && kind <= 215) break;
      let length = u16be(yield { take: 2 }, 0);
      if (length < 2) return !1;
      if (yield { skip: length - 2 }, kind !== jpeg.startOfScan) break;
      marker = yield "marker";
    }
  }
}
function* walkGif() {
  let head = yield { take: 13 };
  for (yield { skip: colours(head[10]) }; ; ) {
    let kind = (yield { take: 1 })[0];
    if (kind === 59) return !0;
    if (kind === 33) yield { skip: 1 };
    else if (kind === 44) {
      let image = yield { take: 9 };
      yield { skip: colours(image[8]) + 1 };
    } else {
      if (kind === 0) continue;
      return !1;
    }
    for (let size = (yield { take: 1 })[0] ?? 0; size > 0; size = (yield { take: 1 })[0] ?? 0) yield { skip: size };
  }
}
function colours(flags = 0) {
  return flags & 128 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}
function* walkBmp() {
  let size = u32le(yield { take: 6 }, 2);
  return yield { skip: size < 26 ? 1 / 0 : size - 6 }, !0;
}
function* walkIcon() {
  let list = yield { take: u16le(yield { take: 6 }, 4) * 16 }, end = 6 + list.length;
  for (let at = 0; at + 16 <= list.length; at += 16) end = Math.max(end, u32le(list, at + 8) + u32le(list, at + 12));
  return yield { skip: end - 6 - list.length }, !0;
}

// scan/formats/ends/walk.ts
var Walker = class {
  #walk;
  #step;
  #taken = [];
  #left = 0;
  #hasSign = !1;
  #isLost = !1;
  constructor(walk) {
    this.#walk = walk, this.#step = null, this.#next(new Uint8Array(0));
  }
  /** What stands behind the end, as far as it is in this piece; null where the end is still to come. */
  push(piece) {
    let at = 0;
    for (; this.#step !== null && at < piece.length; ) at = this.#advance(piece, at);
    if (this.#step !== null) return null;
    let rest = piece.subarray(at);
    return this.#isLost ? Buffer.concat([...this.#taken, rest]) : rest;
  }
  #advance(piece, from) {
    if (this.#step === "marker") return this.#findMarker(piece, from);
    let to = Math.min(piece.length, from + this.#left), isTaking = this.#step !== null && "take" in this.#step;
    return isTaking && this.#taken.push(Buffer.from(piece.subarray(from, to))), this.#left -= to - from, this.#left === 0 && this.#next(isTaking ? join(this.#taken) : new Uint8Array(0)), to;
  }
  /** Behind 0xff: neither one of its own (0), nor one that begins again (0xd0 to 0xd7), nor another 0xff. */
  #findMarker(piece, from) {
    for (let at = from; at < piece.length; at++) {
      if (!this.#hasSign) {
        if (at = piece.indexOf(255, at), at < 0) return piece.length;
        this.#hasSign = !0;
        continue;
      }
      let byte = piece[at] ?? 0;
      if (byte !== 255 && (this.#hasSign = !1, !(byte === 0 || byte >= 208 && byte <= 215)))
        return this.#taken = [Uint8Array.of(255, byte)], this.#next(join(this.#taken)), at + 1;
    }
    return piece.length;
  }
  #next(given) {
    for (let bytes = given; ; bytes = new Uint8Array(0)) {
      let { done, value } = this.#walk.next(bytes);
      if (done) {
        this.#step = null, this.#isLost = !value;
        return;
      }
      if (this.#step = value, value === "marker" || ("take" in value && (this.#taken = []), this.#left = "take" in value ? Math.min(value.take, 4e6) : value.skip, this.#left > 0)) return;
    }
  }
};
function join(pieces) {
  return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
}

// scan/formats/ends/index.ts
var headSize2 = 40, beginnings2 = new Set([..."\x89\xFFGROwB\0"].map((letter) => letter.charCodeAt(0)));
function walkOf(head) {
  if (!beginnings2.has(head[0] ?? -1) && letters(head, 4) !== "ftyp" && letters(head, 34, 2) !== "LP") return null;
  let [first, second, fifth] = [letters(head, 0), letters(head, 4), u16le(head, 4)];
  return first === "\x89PNG" ? walkPng : letters(head, 0, 3) === "\xFF\xD8\xFF" ? walkJpeg : first === "GIF8" ? walkGif : first === "RIFF" ? walkRiff : second === "ftyp" ? walkBoxes : first === "OggS" ? walkOgg : first === "wOFF" || first === "wOF2" ? walkWoff : first === "OTTO" || first === "\0\0\0" && fifth > 0 ? walkFont : first === "\0\0\0" || first === "\0\0\0" ? walkIcon : letters(head, 34, 2) === "LP" && u32le(head, 0) > 36 ? walkEot : letters(head, 0, 2) === "BM" && u32be(head, 6) === 0 ? walkBmp : null;
}
var fewest = 16, EndFinder = class _EndFinder {
  #walker;
  /** Behind the end, until it is known what stands there; null before the end. */
  #gap = null;
  #inside;
  #give;
  #isBehind = !1;
  constructor(walk, inside, give) {
    this.#walker = new Walker(walk), this.#inside = inside, this.#give = give;
  }
  /** `inside` gets what stands before the end, `give` what stands behind it. Null where nobody knows where it ends. */
  static open(head, inside, give) {
    let walk = walkOf(head);
    return walk && new _EndFinder(walk(), inside, give);
  }
  push(piece) {
    if (this.#isBehind) return this.#give(piece);
    if (this.#gap) return this.#look(Buffer.concat([this.#gap, piece]));
    let behind = this.#walker.push(piece);
    this.#inside(piece.subarray(0, Math.max(0, piece.length - (behind?.length ?? 0)))), behind && this.#look(Buffer.from(behind));
  }
  end() {
    this.#gap && this.#gap.length >= fewest && this.#give(this.#gap);
  }
  /** Zeros fill up; pictures follow one another, as in those of phones, and a video may follow them. */
  #look(bytes) {
    let start = bytes.findIndex((byte) => byte !== 0);
    if (this.#gap = start < 0 ? Buffer.alloc(0) : bytes.subarray(start), this.#gap.length < headSize2) return;
    let [head, walk] = [this.#gap, walkOf(this.#gap)];
    this.#gap = null, walk ? (this.#walker = new Walker(walk()), this.push(head)) : (this.#isBehind = !0, this.#give(head));
  }
};

// scan/formats/media/png-texts.ts
var signatureSize = 8, headerSize = 8, sumSize = 4, most = 4e6, PngTexts = class _PngTexts {
  /** Each as zlib wrote it. */
  found = [];
  isCut = !1;
  #skip = signatureSize;
  #wanted = headerSize;
  #held = Buffer.alloc(0);
  /** Null: a header is next. */
  #name = null;
  #size = 0;
  static open(head) {
    return letters(head, 0) === "\x89PNG" ? new _PngTexts() : null;
  }
  push(piece) {
    for (let at = 0; at < piece.length; ) {
      let skipped = Math.min(this.#skip, piece.length - at);
      [this.#skip, at] = [this.#skip - skipped, at + skipped];
      let part = piece.subarray(at, at + this.#wanted - this.#held.length);
      at += part.length, this.#held = Buffer.concat([this.#held, part]), this.#held.length === this.#wanted && this.#skip === 0 && this.#next(this.#held);
    }
  }
  #next(held) {
    if (this.#held = Buffer.alloc(0), this.#name !== null) {
      let text = compressedOf(this.#name, held);
      text && this.found.push(text), [this.#name, this.#skip, this.#wanted] = [null, sumSize, headerSize];
      return;
    }
    let [size, name] = [u32be(held, 0), letters(held, 4)], isText2 = name === "zTXt" || name === "iTXt";
    this.#size += isText2 ? size : 0, isText2 && this.#size > most && !this.isCut && (this.isCut = !0, this.found.push(new Uint8Array(0))), isText2 && size > 0 && !this.isCut ? [this.#name, this.#wanted] = [name, size] : this.#skip = size + sumSize;
  }
};
function compressedOf(name, chunk) {
  let method = chunk.indexOf(0) + 1;
  if (method === 0) return null;
  if (name === "zTXt") return chunk.subarray(method + 1);
  if (chunk[method] !== 1) return null;
  let translated = chunk.indexOf(0, method + 2) + 1, text = translated > 0 ? chunk.indexOf(0, translated) + 1 : 0;
  return text > 0 ? chunk.subarray(text) : null;
}

// scan/formats/media/short-texts.ts
var isPrintable = Uint8Array.from({ length: 256 }, (_, byte) => byte >= 32 && byte < 127 ? 1 : 0), ShortTexts = class {
  #give;
  /** The end of the piece before, in which a text may have begun. */
  #carry = Buffer.alloc(0);
  constructor(give) {
    this.#give = give;
  }
  push(piece) {
    let bytes = this.#carry.length > 0 ? Buffer.concat([this.#carry, piece]) : toBuffer(piece);
    this.#carry = Buffer.from(bytes.subarray(this.#look(bytes, !1)));
  }
  end() {
    this.#look(this.#carry, !0);
  }
  /** Returns from where on the next piece may belong to it. */
  #look(bytes, isLast) {
    let end = bytes.length, floor = 0;
    for (let at = nextText(bytes, 0); at + 8 < end; at = nextText(bytes, at)) {
      let width = widthAt(bytes, at);
      if (width === 0) {
        at += 8;
        continue;
      }
      let [from, to] = spanAround(bytes, at, { width, floor });
      if (to >= end - 1 && !isLast && to - from < 4096) return from;
      to - from >= 16 * width && this.#take(bytes.subarray(from, to), width), floor = to - (to - from >= 4096 ? 512 : 0), at = Math.max(at + 8, floor);
    }
    return Math.max(0, end - 32 - 1);
  }
  #take(text, width) {
    let isBig = width === 2 && text[0] === 0, narrow = width === 1 ? text : text.filter((_, at) => at % 2 === (isBig ? 1 : 0));
    mayBeKey.test(toBuffer(narrow).toString("latin1")) && this.#give(Buffer.concat([narrow, lineEnd]));
  }
}, mayBeKey = /[^ ]{16}/, lineEnd = Buffer.from(`
`);
function nextText(bytes, from) {
  for (let at = from; at < bytes.length; at += 8) {
    let here = bytes[at] ?? 128, there = bytes[at + 2] ?? 128;
    if (isPrintable[here] === 1 ? isPrintable[there] === 1 : here === 0 && there === 0 && bytes[at + 1] !== 0)
      return at;
  }
  return bytes.length;
}
function widthAt(bytes, at) {
  if ((bytes[at] ?? 128) === 0) return areZeros(bytes, at) && isPrintable[bytes[at + 1] ?? 0] === 1 ? 2 : 0;
  for (let place = at; place <= at + 8; place += 2) if (isPrintable[bytes[place] ?? 0] === 0) return 0;
  return bytes[at + 1] === 0 ? 2 : 1;
}
function areZeros(bytes, at) {
  for (let place = at; place <= at + 8; place += 2) if (bytes[place] !== 0) return !1;
  return !0;
}
function spanAround(bytes, at, { width, floor }) {
  let [from, to] = [at, at], fits = (place) => {
    let byte = bytes[place] ?? 128;
    return width === 1 || (place - at) % 2 === 0 ? width === 1 || bytes[at] !== 0 ? isPrintable[byte] === 1 : byte === 0 : bytes[at] !== 0 ? byte === 0 : isPrintable[byte] === 1;
  };
  for (; from > floor && at - from < 4096 && fits(from - 1); ) from--;
  for (; to < bytes.length && to - from < 4096 && fits(to); ) to++;
  return [from, to];
}
function toBuffer(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

// scan/formats/media/text-inside.ts
var shares = { control: 25, high: 77, letter: 102, mark: 1 }, classes = ["control", "high", "letter", "mark", "other"], classOf = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 128) return classes.indexOf("high");
  let letter = String.fromCharCode(byte);
  return /[\n\r\t"]/.test(letter) ? classes.indexOf("mark") : /[a-z0-9]/i.test(letter) ? classes.indexOf("letter") : classes.indexOf(byte < 32 || byte === 127 ? "control" : "other");
});
function isText(block) {
  let counts = new Uint32Array(classes.length);
  for (let at = 0; at < block.length; at++) {
    let kind = classOf[block[at] ?? 0] ?? 0;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  let share = (kind) => (counts[classes.indexOf(kind)] ?? 0) * 256 / block.length;
  return share("control") <= shares.control && share("high") <= shares.high && share("letter") >= shares.letter && share("mark") >= shares.mark;
}
var TextInside = class {
  #open;
  #stretches = 0;
  #sink = null;
  #isInside = !1;
  /** The block before, where it belongs to no stretch: text may begin in it. */
  #before = new Uint8Array(0);
  #block = Buffer.alloc(256);
  #filled = 0;
  constructor(open) {
    this.#open = open;
  }
  push(piece) {
    let at = 0;
    if (this.#filled > 0) {
      if (at = Math.min(piece.length, 256 - this.#filled), this.#block.set(piece.subarray(0, at), this.#filled), this.#filled += at, this.#filled < 256) return;
      this.#take(this.#block);
    }
    for (; at + 256 <= piece.length; at += 256) this.#take(piece.subarray(at, at + 256));
    this.#block.set(piece.subarray(at)), this.#filled = piece.length - at, this.#before = Buffer.from(this.#before);
  }
  end() {
    let last = this.#block.subarray(0, this.#filled);
    if (this.#isInside) return this.#sink?.add(last);
    let text = withoutHeader(last, 0);
    text.length >= 16 && isText(text) && this.#begin(last);
  }
  #take(block) {
    let isMore = isText(block);
    this.#isInside ? this.#sink?.add(block) : isMore && this.#begin(block), this.#before = isMore || this.#isInside ? new Uint8Array(0) : Buffer.from(block), this.#isInside = isMore;
  }
  #begin(block) {
    this.#stretches++ < 20 ? this.#sink = this.#open() : this.#sink?.add(Buffer.from(`
`)), this.#sink?.add(withoutHeader(Buffer.concat([this.#before, block]), this.#before.length));
  }
}, longestHeader = 128;
function withoutHeader(bytes, textAt) {
  let end = Math.min(bytes.length, textAt + longestHeader), start = end;
  for (; start > 0 && classOf[bytes[start - 1] ?? 0] !== classes.indexOf("control"); ) start--;
  let odd = /^(?:[^a-z0-9{[<"'#/-]|"(?![a-z]))+/i.exec(bytes.toString("latin1", start, end));
  return bytes.subarray(start + (odd?.[0].length ?? 0));
}

// scan/formats/media/behind.ts
var BehindFinder = class {
  #afterEnd;
  #zip;
  #ends;
  /** Null where the document is read as a whole. */
  #inside;
  #texts = [];
  #notes;
  #short;
  #png;
  #isZip = !1;
  /** The end of the piece before: a mark may be cut. */
  #carry = new Uint8Array(0);
  /** `most`: bytes that may be held. */
  constructor(head, most2) {
    this.#afterEnd = new Hold(most2), this.#zip = new Hold(most2);
    let inside = recogniseContent(head).kind === "nothing-to-read" ? new TextInside(() => this.#openText(most2)) : null;
    this.#inside = inside, this.#notes = new Hold(most2), this.#short = inside && new ShortTexts((text) => this.#notes.add(text)), this.#png = inside && PngTexts.open(head), this.#ends = inside && EndFinder.open(
      head,
      (piece) => inside.push(piece),
      (piece) => this.#afterEnd.add(piece)
    );
  }
  push(piece) {
    this.#short?.push(piece), this.#png?.push(piece), (this.#ends ?? this.#inside)?.push(piece), this.#isZip ? this.#zip.add(piece) : this.#findZip(piece);
  }
  finish() {
    this.#ends?.end(), this.#inside?.end();
    let behind = this.#afterEnd.size > 0 ? this.#afterEnd.take("trailing data") : this.#takeZip();
    return [...this.#texts.map((text) => text.take("text inside")), ...behind ? [behind] : [], ...this.#takeNotes()];
  }
  /** Last: what was found elsewhere is not told again. */
  #takeNotes() {
    this.#short?.end();
    let isCut = this.#png?.isCut ?? !1;
    return [...(this.#png?.found ?? []).map((bytes) => ({ where: "compressed text", bytes, isCut })), ...this.#notes.size > 0 ? [this.#notes.take("short texts")] : []];
  }
  #takeZip() {
    if (!this.#isZip || !this.#zip.tail().includes(endMark)) return null;
    let found = this.#zip.take("trailing data");
    return found.isCut || hasZip(found.bytes) ? found : null;
  }
  /** All of them together may be as large as one. */
  #openText(most2) {
    let text = new Hold(Math.max(0, most2 - this.#texts.reduce((sum, { size }) => sum + size, 0)));
    return this.#texts.push(text), text;
  }
  /** An archive begins with its first entry. */
  #findZip(piece) {
    let joint = this.#carry.length > 0 ? Buffer.concat([this.#carry, piece.subarray(0, headerSize2)]) : null, inJoint = joint ? findEntry(joint, 0) : -1;
    if (joint && inJoint >= 0) this.#hold(joint.subarray(inJoint), piece.subarray(headerSize2));
    else {
      let at = findEntry(piece, 0);
      at >= 0 ? this.#hold(piece.subarray(at), null) : this.#carry = Buffer.from(piece.subarray(-(headerSize2 - 1)));
    }
  }
  #hold(first, rest) {
    this.#isZip = !0, this.#zip.add(first), rest && this.#zip.add(rest);
  }
};
function hasZip(bytes) {
  let directory = findDirectory(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  return directory !== null && directory.end > directory.start;
}
var headerSize2 = 30, endMark = Buffer.from("PK"), mark = Buffer.from([3, 4]);
function findEntry(bytes, from) {
  let buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = buffer.indexOf(mark, from); at >= 0; at = buffer.indexOf(mark, at + 1)) {
    let start = at - 2;
    if (start >= 0 && start + headerSize2 <= buffer.length && isLocalHeader(buffer, start)) return start;
  }
  return -1;
}
var tailSize = 65557, Hold = class {
  size = 0;
  #most;
  #pieces = [];
  #tail = [];
  constructor(most2) {
    this.#most = most2;
  }
  add(piece) {
    this.size += piece.length, this.size <= this.#most ? this.#pieces.push(Buffer.from(piece)) : this.#tail = lastOf([...this.#tail, Buffer.from(piece.subarray(-tailSize))]);
  }
  tail() {
    return Buffer.concat(lastOf([...this.#pieces.slice(-1e3), ...this.#tail])).subarray(-tailSize);
  }
  take(where) {
    let bytes = Buffer.concat(this.#pieces);
    return this.#pieces = [], { where, bytes, isCut: this.size > this.#most };
  }
};
function lastOf(pieces) {
  let [first, size] = [pieces.length, 0];
  for (; first > 0 && size < tailSize; ) size += pieces[--first]?.length ?? 0;
  return pieces.slice(first);
}

export {
  recogniseContent,
  BehindFinder,
  hasZip
};

const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  PartScan,
  candidateSize,
  createPrefilter,
  decode,
  encodings,
  goesOnBehind,
  knownReach,
  mayHoldContainer,
  objectKey,
  runHash,
  toKnownFingerprints
} from "./chunk-X5LZOHQZ.js";
import {
  recogniseDocument
} from "./chunk-FDIR7QIU.js";
import {
  BehindFinder
} from "./chunk-2VX2HHRW.js";
import {
  headSize
} from "./chunk-PFYC6JYV.js";
import {
  assertNamed,
  deltaTypes,
  lfsPointerLimit,
  listPackIndexes,
  longestChain,
  openObjectHash,
  packedTypes,
  parseLfsPointer
} from "./chunk-XTS7ND3R.js";
import {
  CustomerFinder,
  openDictionary
} from "./chunk-CZ2A7VZF.js";
import {
  entryKey
} from "./chunk-NADCYSR3.js";
import {
  createPersonHash,
  severities
} from "./chunk-G7XLTJXZ.js";
import {
  checks,
  createEmailCheck
} from "./chunk-FOVRQO7B.js";
import {
  assertPortableSize
} from "./chunk-TGNLJSFA.js";
import {
  createPortableFs
} from "./chunk-AFGFKNE6.js";
import {
  GitError,
  commonFolderOf,
  ignoreClosedPipe,
  startGit,
  toGitError
} from "./chunk-SYH7TTPG.js";

// scan/kernel/git-reader.ts
function createGitReader(repository, verify = !1) {
  let child = null;
  return {
    async read(ids, sink) {
      for (let from = 0; from < ids.length; ) {
        let rest = from === 0 ? ids : ids.slice(from);
        child = startGit(repository, ["cat-file", "--batch", "--buffer"]);
        let parser = new BatchParser(rest, sink, verify ? repository.objectFormat : null), reason = await readBatch(child, rest, parser);
        from += parser.answered;
        let failed = ids[from];
        if (failed === void 0) break;
        sink.missing(failed, reason), from++;
      }
    },
    close: () => {
      child?.kill();
    }
  };
}
function readBatch(child, ids, parser) {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdin.on("error", ignoreClosedPipe), child.stderr.on("data", (chunk) => said = said || chunk.toString("utf8"));
    let fail = (error) => {
      child.kill(), reject(error instanceof Error ? error : new GitError(String(error)));
    }, busy = null, pass = (chunk) => {
      let waiting = busy ? busy.then(() => parser.push(chunk, 0)) : parser.push(chunk, 0);
      if (!waiting) return;
      child.stdout.pause();
      let current = waiting.then(() => {
        busy === current && (busy = null, child.stdout.resume());
      });
      busy = current, current.catch(fail);
    }, finish = () => {
      busy ? busy.then(finish, fail) : resolve(reasonOf(said));
    };
    child.stdout.on("data", (chunk) => {
      try {
        pass(chunk);
      } catch (error) {
        fail(error);
      }
    }), child.on("error", (error) => reject(toGitError(error))), child.on("close", finish), child.stdin.end(`${ids.join(`
`)}
`);
  });
}
function reasonOf(said) {
  return /inflate|zlib|corrupt|truncated|bad object|unpack|delta|loose object|packed object/i.test(said) ? "damaged object" : "git stopped at this object";
}
var BatchParser = class {
  answered = 0;
  #ids;
  #sink;
  #header = "";
  /** Bytes of contents still to come, then one line end; -1 while a header is read. */
  #left = -1;
  /** What the sink wants to be done before it is given more. */
  #waiting;
  /** Null: ids are believed. */
  #format;
  #hash = null;
  constructor(ids, sink, format) {
    this.#ids = ids, this.#sink = sink, this.#format = format;
  }
  /** From `from` on. Where a promise is given, the next chunk has to wait for it. */
  push(chunk, from) {
    for (let at = from; at < chunk.length; ) {
      at = this.#left < 0 ? this.#readHeader(chunk, at) : this.#readContents(chunk, at);
      let waiting = this.#waiting;
      if (this.#waiting = void 0, waiting) return waiting.then(() => this.push(chunk, at));
    }
  }
  #readHeader(chunk, from) {
    let end2 = chunk.indexOf(10, from);
    return this.#header += chunk.toString("latin1", from, end2 < 0 ? chunk.length : end2), end2 < 0 ? chunk.length : (this.#begin(this.#header.split(" ")), this.#header = "", end2 + 1);
  }
  #begin([id = "", type = "", size = ""]) {
    let asked = this.#ids[this.answered] ?? "";
    if (type === "missing" || type === "ambiguous") {
      this.#sink.missing(asked, "the object is not in the repository"), this.answered++;
      return;
    }
    if (id !== asked || !/^\d+$/.test(size)) throw new GitError("git cat-file gave an answer that is not understood");
    this.#left = Number(size), this.#hash = this.#format && openObjectHash(this.#format, type, this.#left), this.#sink.begin(id, type, this.#left);
  }
  #readContents(chunk, from) {
    let end2 = Math.min(chunk.length, from + this.#left);
    return end2 > from && (this.#hash?.update(chunk.subarray(from, end2)), this.#waiting = this.#sink.data(chunk.subarray(from, end2))), this.#left -= end2 - from, this.#left > 0 || end2 === chunk.length || this.#waiting ? end2 : (this.#hash && assertNamed(this.#hash, this.#ids[this.answered] ?? ""), this.#waiting = this.#sink.end(), this.answered++, this.#left = -1, end2 + 1);
  }
};

// scan/kernel/packs/pack-reader.ts
const { statSync } = globalThis.process.getBuiltinModule("node:fs");
const { join: join2 } = globalThis.process.getBuiltinModule("node:path");

// scan/kernel/packs/packs-wasm.ts
var packsWasm = "AGFzbQEAAAABIwVgAX8Bf2ADf39/AX9gAAF/YAR/f39/AX9gBn9/f39/fwF/AwgHAAEAAgADBAUDAQAQBiQHfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC34BQgALfwFBAAsHIQMKYXBwbHlEZWx0YQAGB2luZmxhdGUABQZtZW1vcnkCAAwBBQrmFAehAQIBfgF/IwYgAEgEQCMGQQBOBH8jASMAQQhqTwVBAAsEQCMFIwApAwAjBqyGhCQFIwBBPyMGa0EDdmokACMGQThyJAYFA0AjBkE3TCMGQQBOcSMAIwFJcQRAIwUjADEAACMGrIaEJAUjAEEBaiQAIwZBCGokBgwBCwsLCyMFQgEgAKwiAYZCAX2DpyMFIAGIJAUjBiAAayQGQQAjBkEAThsLgQMBBX8gAEEAQYAg/AsAA0AgAiADSwRAIABBgBhqIAEgA2otAABBAXRqIgYgBi8BAEEBajsBACADQQFqIQMMAQsLIABBgBhqQQA7AQBBASEDA0AgA0EPTQRAIANBAXQiBiAAQYAYamovAQAhByAGQYDsAGogBUEBdCIFOwEAIAZBwOwAaiAEOwEAIAQgB2ohBCAFIAdqIgVBASADdEsEQEEADwsgA0EBaiEDDAELC0EAIQUDQCACIAVLBEAgASAFai0AACIGBEACQCAAQYAQaiAGQQF0IgNBwOwAaiIELwEAQQF0aiAFOwEAIAQgBC8BAEEBajsBACADQYDsAGoiAy8BACEHIAMgB0EBajsBACAGQQpLDQBBACEEQQAhAwNAIAMgBkkEQCAEIAcgA3ZBAXEgBkEBayADa3RyIQQgA0EBaiEDDAELCwNAIARBgAhJBEAgACAEQQF0aiAFQQR0IAZyOwEAIARBASAGdGohBAwBCwsLCyAFQQFqIQUMAQsLQQELgwEBBX9BASEBA0AgAUEPTARAIwVCAYOnIQUjBUIBiCQFIwZBAWskBiACIAVyIgIgAyAAQYAYaiABQQF0ai8BACIFakkEQCAAQYAQaiACIARqIANrQQF0ai8BAA8LIAQgBWohBCADIAVqQQF0IQMgAkEBdCECIAFBAWohAQwBCwtB//8DC8sEAgV/AX4DQCMGQQBOBH8jASMAQQhqTwVBAAsEQCMFIwApAwAjBqyGhCQFIwBBPyMGa0EDdmokACMGQThyJAYFA0AjBkE3TCMGQQBOcSMAIwFJcQRAIwUjADEAACMGrIaEJAUjAEEBaiQAIwZBCGokBgwBCwsLAn8jBUL/B4NCAYanQYAIai8BACIARQRAQYAIEAIMAQsjBSAAQQ9xIgGtiCQFIwYgAWskBiAAQQR2CyIAQYACSQRAIwZBAEgjAiMET3IEQEEADwsjAiIBQQFqJAIgASAAOgAADAELIABBgAJGBEAjBkEATg8LAn9BACAAQYECayIAQRxLDQAaIABBAXRBgO0Aai8BACEBIwVCASAAQbrtAGotAAAiAK0iBYZCAX2DpyECIwUgBYgkBSMGIABrJAZBAAJ/IwVC/weDQgGGp0GAKGovAQAiAEUEQEGAKBACDAELIwUgAEEPcSIDrYgkBSMGIANrJAYgAEEEdgsiAEEdSw0AGiAAQQF0QdjtAGovAQAhAyMFQgEgAEGU7gBqLQAAIgCtIgWGQgF9g6chBCMFIAWIJAUjBiAAayQGQQAjBkEASCADIARqIgMjAiMDa0tyIAEgAmoiASMEIwJrS3INABojAiADayEAIwQjAiABaiIBQQhqTyADQQhPcQRAA0AjAiABSQRAIwIgACkDADcDACMCQQhqJAIgAEEIaiEADAELCyABJAIFA0AjAiABSQRAIwIgAC0AADoAACMCQQFqJAIgAEEBaiEADAELCwtBAQsNAAtBAAuBBgEFfyAARQRAIwZBB3EQABpBEBAAIQACQEEQEAAgAEH//wNzRwR/QQEFIwZBAEgLDQAjACMGQQN1ayQAQgAkBUEAJAYgACMEIwJrSyAAIwEjAGtLcg0AIwIjACAA/AoAACMAIABqJAAjAiAAaiQCQQEhAQsgAQ8LIABBAUYEQEGA6ABBCEGQAfwLAEGQ6QBBCUHwAPwLAEGA6gBBB0EY/AsAQZjqAEKIkKDAgIGChAg3AABBgAhBgOgAQaACEAEEf0GA6ABBBUEe/AsAQYAoQYDoAEEeEAEFQQALBH8QAwVBAAsPCyAAQQJGBH9BBRAAQYECaiECQQUQAEEBaiEDQQQQAEEEaiEEAn9BACADQR5LIAJBngJLcg0AGkGA6ABBAEET/AsAQQAhAANAIAAgBEkEQCAAQbLuAGotAABBgOgAakEDEAA6AAAgAEEBaiEADAELC0EAQYDIAEGA6ABBExABRQ0AGgJ/IAIgA2ohBANAIAEgBEkEQCMGQQBOBH8jASMAQQhqTwVBAAsEQCMFIwApAwAjBqyGhCQFIwBBPyMGa0EDdmokACMGQThyJAYFA0AjBkE3TCMGQQBOcSMAIwFJcQRAIwUjADEAACMGrIaEJAUjAEEBaiQAIwZBCGokBgwBCwsLAn8jBUL/B4NCAYanQYDIAGovAQAiAEUEQEGAyAAQAgwBCyMFIABBD3EiBa2IJAUjBiAFayQGIABBBHYLIQVBACMGQQBIIAVBEktyDQIaIAVBEEkEQCABIgBBAWohASAAQYDoAGogBToAAAwCC0EAIAVBEEYiACABRXENAhogAAR/IAFB/+cAai0AAAVBAAshACAFQRBGBH9BAhAAQQNqBSAFQRFGBH9BAxAAQQNqBUEHEABBC2oLCyEFQQAjBkEASCAFIAQgAWtLcg0CGiABQYDoAGogACAF/AsAIAEgBWohAQwBCwtBAQsEf0GACEGA6AAgAhABBUEACwR/QYAoIAJBgOgAaiADEAEFQQALCwVBAAsEfxADBUEACwuxAgEEfyABIABBBmpJBH9BAQUgAC0AASIHQSBxRSAALQAAIgZBD3FBCEYgBkEEdkEHTXFxBH8gBkEIdCAHckEfcAVBAQsLBEBBAA8LIABBAmokACABJAEgAiQDIwMkAiADJARCACQFQQAkBgNAIAVFBEBBARAAQQFGIQVBAhAAEAQEfyMGQQBIBUEBCwRAQQAPCwwBCwsjAiADRgR/IwZBB3EQABpBCBAAQQh0QQgQAHJBEHRBCBAAQQh0ckEIEAByIQFBASEAA0AgAiADSQRAIAMgAkGwK2oiBSADIAVJGyEFA0AgAiAFSQRAIAQgACACLQAAaiIAaiEEIAJBAWohAgwBCwsgAEHx/wNwIQAgBEHx/wNwIQQMAQsLIARBEHQgAHIgAUEAIwZBAE4bRgVBAAsLtQIBBH8DQCACIANJBEAgAiIGQQFqIQIgBi0AACIJRQRAQQAPCyAJQYABSQRAIAkgBSAEa0sgCSADIAJrS3IEQEEADwsgBCACIAn8CgAAIAIgCWohAiAEIAlqIQQMAgsgCUH/AHFpIAMgAmtLBEBBAA8LQQAhCEEAIQdBACEGA0AgBkEESARAIAlBASAGdHEEQCAIIAItAAAgBkEDdHRyIQggAkEBaiECCyAGQQFqIQYMAQsLQQAhBgNAIAZBA0gEQCAJQRAgBnRxBEAgByACLQAAIAZBA3R0ciEHIAJBAWohAgsgBkEBaiEGDAELCyAHQYCABCAHGyIGIAEgAGsiByAIa0sgByAISXIgBiAFIARrS3IEQEEADwsgBCAAIAhqIAb8CgAAIAQgBmohBAwBCwsgBCAFRgsL2wEFAEGA7QALOgMABAAFAAYABwAIAAkACgALAA0ADwARABMAFwAbAB8AIwArADMAOwBDAFMAYwBzAIMAowDDAOMAAgEAQcLtAAsUAQEBAQICAgIDAwMDBAQEBAUFBQUAQdjtAAs8AQACAAMABAAFAAcACQANABEAGQAhADEAQQBhAIEAwQABAYEBAQIBAwEEAQYBCAEMARABGAEgATABQAFgAEGY7gALGgEBAgIDAwQEBQUGBgcHCAgJCQoKCwsMDA0NAEGy7gALExAREgAIBwkGCgULBAwDDQIOAQ8=";

// scan/kernel/packs/memory.ts
var megabyte = 1 << 20, source = { start: megabyte, size: 4 * megabyte }, delta = { start: source.start + source.size + 64, size: 16 * megabyte }, ring = { start: delta.start + delta.size + 64, size: 40 * megabyte }, end = ring.start + ring.size + 64, largestObject = delta.size, compiled = null;
function createPackMemory() {
  compiled ??= new WebAssembly.Module(Buffer.from(packsWasm, "base64"));
  let { exports } = new WebAssembly.Instance(compiled, {}), { memory, inflate, applyDelta } = exports;
  return memory.grow(Math.ceil((end - memory.buffer.byteLength) / 65536)), { bytes: Buffer.from(memory.buffer), inflate, applyDelta };
}

// scan/kernel/packs/pack-file.ts
const { closeSync, openSync, readSync } = globalThis.process.getBuiltinModule("node:fs");
var readAhead = 131072, PackWindow = class {
  #memory;
  #files = /* @__PURE__ */ new Map();
  #pack = null;
  #from = 0;
  #to = 0;
  constructor(memory) {
    this.#memory = memory;
  }
  /** Where bytes [from, to) of a pack lie in memory until the next call; null where they are too many or cannot be read. */
  place(pack, from, to) {
    return to - from > source.size || from < 0 || to > pack.size ? null : ((this.#pack !== pack || from < this.#from || to > this.#to) && this.#read(pack, from, Math.max(to, from + readAhead)), this.#pack === pack && to <= this.#to ? source.start + from - this.#from : null);
  }
  close() {
    for (let file of this.#files.values()) closeSync(file);
    this.#files.clear(), this.#pack = null;
  }
  #read(pack, from, to) {
    this.#pack = null;
    let length = Math.min(to, pack.size) - from;
    try {
      let read = readSync(this.#open(pack), this.#memory, source.start, length, from);
      [this.#pack, this.#from, this.#to] = [pack, from, from + read];
    } catch {
    }
  }
  #open({ number, path }) {
    let file = this.#files.get(number) ?? openSync(path, "r");
    return this.#files.set(number, file), file;
  }
};

// scan/kernel/packs/ring.ts
var alignment = 16, Ring = class {
  #known = /* @__PURE__ */ new Map();
  #next = ring.start;
  get(key) {
    return this.#known.get(key);
  }
  /** Where `size` bytes may be written; what lay there is forgotten. */
  makeRoom(size) {
    this.#next + size > ring.start + ring.size && (this.#forgetFrom(this.#next, ring.start + ring.size), this.#next = ring.start);
    let at = this.#next;
    return this.#forgetFrom(at, at + size), this.#next = Math.ceil((at + size) / alignment) * alignment, at;
  }
  add(decoded) {
    return this.#known.set(decoded.key, decoded), decoded;
  }
  /** A map keeps the order of its entries: the oldest are those that lie ahead. */
  #forgetFrom(from, to) {
    for (let { key, at, size } of this.#known.values()) {
      if (at >= to || at + size <= from) return;
      this.#known.delete(key);
    }
  }
};

// scan/kernel/packs/decoder.ts
var longestHeader = 32, PackDecoder = class {
  #memory = createPackMemory();
  #window = new PackWindow(this.#memory.bytes);
  #ring = new Ring();
  /** The object that begins at `offset`; its bytes hold until the next call. */
  decode(pack, offset) {
    let decoded = this.#decode(pack, offset);
    return decoded && { type: decoded.type, bytes: this.#memory.bytes.subarray(decoded.at, decoded.at + decoded.size) };
  }
  close() {
    this.#window.close();
  }
  #decode(pack, offset) {
    let chain = [], object = null;
    for (let at = offset; object === null && (object = this.#ring.get(keyOf(pack, at)) ?? null, !object); ) {
      let header2 = this.#headerOf(pack, at);
      if (!header2 || header2.size > largestObject || chain.length >= longestChain) return null;
      if (header2.type === null) chain.push(header2);
      else if (!(object = this.#inflateWhole(pack, header2, header2.type))) return null;
      at = header2.base;
    }
    for (let step = chain.pop(); step && object; step = chain.pop()) object = this.#apply(pack, step, object);
    return object;
  }
  #headerOf(pack, at) {
    let end2 = pack.index.endOf(at), place = end2 < 0 ? null : this.#window.place(pack, at, Math.min(end2, at + longestHeader));
    return place === null ? null : readHeader(this.#memory.bytes, { place, at, end: end2 }, pack);
  }
  #inflateWhole(pack, header2, type) {
    let at = this.#ring.makeRoom(header2.size);
    return this.#inflate(pack, header2, at) ? this.#ring.add({ key: keyOf(pack, header2.at), type, at, size: header2.size }) : null;
  }
  #apply(pack, header2, base) {
    if (!this.#inflate(pack, header2, delta.start)) return null;
    let deltaEnd = delta.start + header2.size, ofBase = readSize(this.#memory.bytes, delta.start, deltaEnd), ofResult = ofBase && readSize(this.#memory.bytes, ofBase.next, deltaEnd);
    if (!ofResult || ofBase.size !== base.size || ofResult.size > largestObject) return null;
    let at = this.#ring.makeRoom(ofResult.size);
    if (this.#ring.get(base.key) !== base) return null;
    let { next } = ofResult;
    return this.#memory.applyDelta(base.at, base.at + base.size, next, deltaEnd, at, at + ofResult.size) ? this.#ring.add({ key: keyOf(pack, header2.at), type: base.type, at, size: ofResult.size }) : null;
  }
  #inflate(pack, { at, end: end2, body, size }, to) {
    let place = this.#window.place(pack, at, end2);
    return place !== null && this.#memory.inflate(place + body - at, place + end2 - at, to, to + size) !== 0;
  }
};
function keyOf({ number }, offset) {
  return number * 2 ** 32 + offset;
}
function readHeader(bytes, { place, at, end: end2 }, { index }) {
  let limit = place + Math.min(end2 - at, longestHeader), first = bytes[place] ?? 0, more = first < 128 ? { size: 0, next: place + 1 } : readSize(bytes, place + 1, limit);
  if (!more) return null;
  let kind = first >> 4 & 7, known = { at, end: end2, size: more.size * 16 + (first & 15) }, type = packedTypes[kind];
  if (type) return { ...known, body: at + more.next - place, type, base: -1 };
  if (kind === deltaTypes.byId) {
    let base = index.offsetOf(bytes.toString("hex", more.next, more.next + 20));
    return base < 0 ? null : { ...known, body: at + more.next + 20 - place, type: null, base };
  }
  let back = kind === deltaTypes.byOffset ? readDistance(bytes, more.next, limit) : null;
  return back && { ...known, body: at + back.next - place, type: null, base: at - back.distance };
}
function readSize(bytes, from, end2) {
  let size = 0;
  for (let at = from, unit = 1; at < end2 && unit < 2 ** 36; at++, unit *= 128) {
    let byte = bytes[at] ?? 0;
    if (size += (byte & 127) * unit, byte < 128) return { size, next: at + 1 };
  }
  return null;
}
function readDistance(bytes, from, end2) {
  let distance = 0;
  for (let at = from; at < Math.min(end2, from + 6); at++) {
    let byte = bytes[at] ?? 0;
    if (distance = distance * 128 + (byte & 127), byte < 128) return { distance, next: at + 1 };
    distance++;
  }
  return null;
}

// scan/kernel/packs/loose.ts
const { readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { join } = globalThis.process.getBuiltinModule("node:path");
const { inflateSync } = globalThis.process.getBuiltinModule("node:zlib");
var longestHeader2 = 64;
function readLoose(folder, id) {
  try {
    let deflated = readFileSync(join(folder, id.slice(0, 2), id.slice(2))), inflated = inflateSync(deflated, { maxOutputLength: largestObject + longestHeader2 }), end2 = inflated.subarray(0, longestHeader2).indexOf(0), [, type, size] = /^(blob|commit|tag|tree) (\d+)$/.exec(inflated.toString("latin1", 0, end2)) ?? [], bytes = inflated.subarray(end2 + 1);
    return end2 > 0 && bytes.length === Number(size) ? { type, bytes } : null;
  } catch {
    return null;
  }
}

// scan/kernel/packs/pack-index.ts
const { readFileSync: readFileSync2 } = globalThis.process.getBuiltinModule("node:fs");
var magic = 4285812579, header = 8, fanout = header + 4 * 256, width = 20, trailer = 2 * width, far = 2147483648, PackIndex = class {
  #bytes;
  #count;
  /** All of them in order, then where the last object ends: an object ends where the next one begins. */
  #offsets;
  constructor(bytes, count, offsets) {
    [this.#bytes, this.#count, this.#offsets] = [bytes, count, offsets];
  }
  /** `id`: 40 hex digits. Returns -1 where the pack does not hold it. */
  offsetOf(id) {
    let wanted = Buffer.from(id, "hex");
    if (wanted.length !== width) return -1;
    let first = wanted[0] ?? 0, low = first === 0 ? 0 : this.#bytes.readUInt32BE(header + 4 * (first - 1)), high = Math.min(this.#count, this.#bytes.readUInt32BE(header + 4 * first));
    for (; low < high; ) {
      let middle = low + high >> 1, at = fanout + middle * width, order = this.#bytes.compare(wanted, 0, width, at, at + width);
      if (order === 0) return this.#bytes.readUInt32BE(fanout + this.#count * (width + 4) + middle * 4);
      order < 0 ? low = middle + 1 : high = middle;
    }
    return -1;
  }
  /** Where the object that begins at `offset` ends; -1 where none begins there. */
  endOf(offset) {
    let [low, high] = [0, this.#count];
    for (; low < high; ) {
      let middle = low + high >> 1;
      (this.#offsets[middle] ?? 0) < offset ? low = middle + 1 : high = middle;
    }
    return this.#offsets[low] === offset && low < this.#count ? this.#offsets[low + 1] ?? -1 : -1;
  }
};
function readPackIndex(path, packSize) {
  let bytes = readFileSync2(path);
  if (bytes.length < fanout + trailer || bytes.readUInt32BE(0) !== magic || bytes.readUInt32BE(4) !== 2) return null;
  let count = bytes.readUInt32BE(header + 1020), [from, size] = [fanout + count * (width + 4), count * 4];
  if (bytes.length !== from + size + trailer || packSize >= far) return null;
  let offsets = new Uint32Array(count + 1);
  for (let at = 0; at < count; at++) offsets[at] = bytes.readUInt32BE(from + at * 4);
  return offsets[count] = packSize - width, offsets.sort(), (offsets[0] ?? 0) >= 12 && offsets[count] === packSize - width ? new PackIndex(bytes, count, offsets) : null;
}

// scan/kernel/packs/pack-reader.ts
var most = { packs: 256, indexBytes: 128e6 }, atOnce = 256;
function createPackReader(repository, git, verify = !1) {
  let objects = new LocalObjects(join2(commonFolderOf(repository), "objects"));
  return {
    async read(ids, sink) {
      for (let at = 0; at < ids.length; ) {
        let end2 = await readHere(ids, at, (id) => passObject(objects.find(id), id, sink, verify));
        end2 === at ? await git.read(ids.slice(at, at = objects.endOfUnknown(ids, at)), sink) : at = end2;
      }
    },
    close() {
      objects.close(), git.close();
    }
  };
}
async function readHere(ids, from, pass) {
  for (let at = from; at < ids.length; at++) {
    let passed = pass(ids[at] ?? "");
    if (passed === !1) return at;
    passed !== !0 ? await passed : at % atOnce === 0 && await new Promise(setImmediate);
  }
  return ids.length;
}
function passObject(found, id, sink, verify) {
  if (!found) return !1;
  let { type, bytes } = found;
  verify && assertNamed(openObjectHash("sha1", type, bytes.length).update(bytes), id), sink.begin(id, type, bytes.length);
  let waiting = bytes.length > 0 ? sink.data(bytes) : void 0;
  return waiting ? waiting.then(() => sink.end()) : sink.end() ?? !0;
}
var LocalObjects = class {
  #folder;
  #packs = null;
  #decoder = null;
  constructor(folder) {
    this.#folder = folder;
  }
  find(id) {
    for (let pack of this.#listed()) {
      let offset = pack.index.offsetOf(id);
      if (!(offset < 0))
        return this.#decoder ??= new PackDecoder(), this.#decoder.decode(pack, offset);
    }
    return readLoose(this.#folder, id);
  }
  /** Behind the ids from `from` on that Git has to read: at least that one, and those that are in no pack. */
  endOfUnknown(ids, from) {
    let end2 = from + 1;
    for (; end2 < ids.length && this.#listed().every(({ index }) => index.offsetOf(ids[end2] ?? "") < 0); ) end2++;
    return end2;
  }
  close() {
    this.#decoder?.close();
  }
  #listed() {
    return this.#packs ??= listPacks(this.#folder);
  }
};
function listPacks(folder) {
  let paths = listNames(folder).map((name) => join2(folder, "pack", name.slice(0, -4))), bytes = paths.reduce((sum, path) => sum + sizeOf(`${path}.idx`), 0);
  return paths.length > most.packs || bytes > most.indexBytes ? [] : paths.flatMap((path, number) => openPack(path, number) ?? []);
}
function listNames(folder) {
  try {
    return listPackIndexes(folder);
  } catch {
    return [];
  }
}
function sizeOf(path) {
  return statSync(path, { throwIfNoEntry: !1 })?.size ?? 0;
}
function openPack(path, number) {
  let size = sizeOf(`${path}.pack`);
  if (size === 0) return null;
  try {
    let index = readPackIndex(`${path}.idx`, size);
    return index && { number, path: `${path}.pack`, size, index };
  } catch {
    return null;
  }
}

// scan/kernel/object-reader.ts
function createObjectReader(repository, verify = !1) {
  let git = createGitReader(repository, verify);
  return repository.objectFormat === "sha1" ? createPackReader(repository, git, verify) : git;
}

// scan/kernel/portable-reader.ts
function createPortableReader(repository, limit) {
  assertPortableSize(repository, limit);
  let cache = {}, fs = createPortableFs(repository);
  return {
    async read(ids, sink) {
      let git = await import("./isomorphic-git-UGR26WPU.js");
      for (let oid of ids)
        try {
          let { type, object } = await git.default.readObject({
            fs,
            gitdir: repository.gitDir,
            oid,
            format: "content",
            cache
          }), bytes = object;
          sink.begin(oid, type, bytes.length), await sink.data(bytes), await sink.end();
        } catch (error) {
          let isAbsent = error instanceof Error && error.name === "NotFoundError";
          sink.missing(oid, isAbsent ? "the object is not in the repository" : "damaged object");
        }
    },
    close() {
    }
  };
}

// scan/match/expression.ts
const { createRequire } = globalThis.process.getBuiltinModule("node:module");
function createHolds(engine) {
  let compiled2 = /* @__PURE__ */ new Map();
  return (source2, text) => {
    let expression = compiled2.get(source2) ?? engine.compile(source2);
    return compiled2.set(source2, expression), expression.holds(Buffer.from(text));
  };
}
var native;
async function loadExpressionEngine(portable) {
  return !portable && native === void 0 && (native = loadNative()), (portable ? null : native) ?? await loadPortable();
}
function loadNative() {
  let RE2 = loadRe2();
  return RE2 && { name: "re2", compile: (source2) => toNative(new RE2(source2, "gd"), otherValues(source2)) };
}
function loadRe2() {
  let shipped = `./re2-${process.platform}-${process.arch}.node`;
  for (let load of [() => createRequire(import.meta.url)(shipped), () => (() => { throw new Error("re2 is not in this bundle"); })()])
    try {
      return load();
    } catch {
    }
  return null;
}
function otherValues(source2) {
  return source2.includes("(?P<value2>") ? [...source2.matchAll(/\(\?P<(value\d+)>/g)].map(([, name = ""]) => name) : [];
}
function toNative(expression, others2) {
  return {
    find(bytes, from) {
      expression.lastIndex = from;
      let indices = expression.exec(bytes)?.indices, whole = indices?.[0];
      if (!whole) return null;
      let value = valueIn(indices.groups, others2) ?? whole;
      return { start: whole[0], end: whole[1], valueStart: value[0], valueEnd: value[1] };
    },
    holds(bytes) {
      return expression.lastIndex = 0, expression.test(bytes);
    }
  };
}
function valueIn(groups, others2) {
  let first = groups?.value;
  return others2.length === 0 || first && first[0] < first[1] ? first : others2.map((name) => groups?.[name]).find((span) => span && span[0] < span[1]);
}
async function loadPortable() {
  let { RE2JS } = await import("./build-KB43YDMS.js");
  return {
    name: "re2js",
    compile(source2) {
      let expression = RE2JS.compile(source2), hasValue = "value" in expression.namedGroups(), others2 = otherValues(source2);
      return {
        holds: (bytes) => expression.matcher(bytes).find(),
        find(bytes, from) {
          let matcher = expression.matcher(bytes);
          if (!matcher.find(from)) return null;
          let [start, end2] = [matcher.start(), matcher.end()], isEmpty = (name) => matcher.start(name) < 0 || matcher.start(name) === matcher.end(name);
          if (others2.length > 0 && isEmpty("value")) {
            let name = others2.find((each) => !isEmpty(each)), [valueStart2, valueEnd] = name === void 0 ? [start, end2] : [matcher.start(name), matcher.end(name)];
            return { start, end: end2, valueStart: valueStart2, valueEnd };
          }
          let valueStart = hasValue ? matcher.start("value") : start;
          return valueStart < 0 ? { start, end: end2, valueStart: start, valueEnd: end2 } : { start, end: end2, valueStart, valueEnd: hasValue ? matcher.end("value") : end2 };
        }
      };
    }
  };
}

// scan/formats/encodings/fruitless.ts
var longest = 600;
function isFruitless(text, { id, start, end: end2 }) {
  return id === encodings.binary ? !mayHoldContainer(text, start, end2) : !(id === encodings.base64 || id === encodings.hex) || end2 - start > longest || end2 + 64 >= text.length || goesOnBehind(text, end2) || mayHoldContainer(text, start, end2) ? !1 : decode(id, text.subarray(start, end2)) === null;
}

// scan/match/finders.ts
var others = /^(?:.*[._-])?(?:user(?:name)?|login|client[_-]?id|ca|crt|cert|certificate|pub|public)(?:\.(?:crt|pem|cer|pub))?$/i, finders = { "kubernetes-secret": findKubernetesEntries };
function findKubernetesEntries(text, at) {
  let from = Math.max(0, at - 65536), around = text.toString("latin1", from, Math.min(text.length, at + 65536)), kind = at - from;
  return /^["']?kind["']?\s*:\s*["']?Secret[A-Za-z]/.test(around.slice(kind, kind + 60)) ? [] : (around[kind] === '"' ? findInJson(around, kind) : findInYaml(around, kind)).map(({ matchStart, start, end: end2 }) => ({
    matchStart: from + matchStart,
    start: from + start,
    end: from + end2
  }));
}
function findInJson(text, kind) {
  let found = [], near = { from: Math.max(0, kind - 8192), to: Math.min(text.length, kind + 8192) };
  for (let section of text.slice(near.from, near.to).matchAll(/"(?:data|stringData)"\s*:\s*\{([^{}]*)\}/g)) {
    let base = near.from + section.index + section[0].length - 1 - (section[1] ?? "").length;
    for (let entry of (section[1] ?? "").matchAll(/"([\w.-]{1,253})"\s*:\s*"((?:[^"\\]|\\.){4,8000})"/g)) {
      if (others.test(entry[1] ?? "")) continue;
      let end2 = base + entry.index + entry[0].length - 1;
      found.push({ matchStart: base + entry.index, start: end2 - (entry[2] ?? "").length, end: end2 });
    }
  }
  return found;
}
function findInYaml(text, kind) {
  let lines = toLines(text), at = lines.findLastIndex(({ start }) => start <= kind), column = lines[at]?.column ?? 0, isInside = (line) => line.text.trim() === "" || line.column >= column, [first, last] = [at, at];
  for (; first > 0 && !beginsItem(lines[first], column) && isPartOf(lines[first - 1], isInside); ) first--;
  for (; last + 1 < lines.length && !beginsItem(lines[last + 1], column) && isPartOf(lines[last + 1], isInside); ) last++;
  return lines.slice(first, last + 1).flatMap((line, index, inside) => line.column === column && /^\s*(?:- )?["']?(?:data|stringData)["']?:\s*(?:#.*)?$/.test(line.text.trimEnd()) ? entriesBelow(inside.slice(index + 1), column) : []);
}
function isPartOf(line, isInside) {
  return line !== void 0 && !line.text.startsWith("---") && isInside(line);
}
function beginsItem(line, column) {
  return line !== void 0 && line.column === column && /^\s*- /.test(line.text);
}
function entriesBelow(lines, column) {
  let end2 = lines.findIndex(({ text, column: own2 }) => text.trim() !== "" && own2 <= column), inside = end2 < 0 ? lines : lines.slice(0, end2), own = inside.find(({ text }) => text.trim() !== "")?.column ?? 0;
  return inside.flatMap((line, index) => {
    let entry = /^\s*["']?([\w.-]{1,253})["']?:[ \t]+(["']?)(.*?)\2\s*(?:\s#.*)?$/.exec(line.text.trimEnd());
    if (line.column !== own || !entry || others.test(entry[1] ?? "")) return [];
    let value = entry[3] ?? "", start = line.start + line.text.indexOf(value, line.text.indexOf(":") + 1);
    if (!/^[|>][-+0-9]*$/.test(value))
      return value.length < 4 ? [] : [{ matchStart: line.start, start, end: start + value.length }];
    let block = inside.slice(index + 1), behind = block.findIndex(({ text, column: deep }) => text.trim() !== "" && deep <= own), below = (behind < 0 ? block : block.slice(0, behind)).filter(({ text }) => text.trim() !== ""), [top, bottom] = [below[0], below.at(-1)];
    return !top || !bottom ? [] : [
      { matchStart: line.start, start: top.start + top.column, end: bottom.start + bottom.text.trimEnd().length }
    ];
  });
}
function toLines(text) {
  let start = 0;
  return text.split(`
`).map((line) => {
    let made = { text: line, start, column: /^\s*(?:- +)*/.exec(line)?.[0].length ?? 0 };
    return start += line.length + 1, made;
  });
}

// scan/match/raw-match.ts
var moveMatch = (match, by) => ({
  ...match,
  start: match.start + by,
  end: match.end + by,
  matchStart: match.matchStart + by,
  matchEnd: match.matchEnd + by
});

// scan/match/stray-bytes.ts
const { isUtf8 } = globalThis.process.getBuiltinModule("node:buffer");
var blank = 32;
function withoutStrayBytes(bytes) {
  if (isUtf8(bytes)) return bytes;
  let copy = Buffer.from(bytes);
  for (let at = 0; at < copy.length; ) {
    let length = lengthOfCharacter(copy, at);
    length === 0 && (copy[at] = blank), at += Math.max(1, length);
  }
  return copy;
}
function lengthOfCharacter(bytes, at) {
  let first = bytes[at] ?? 0;
  if (first < 128) return 1;
  let length = first >= 240 && first < 245 ? 4 : first >= 224 ? 3 : first >= 194 ? 2 : 0;
  return first >= 245 || length === 0 || at + length > bytes.length ? 0 : isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}

// scan/match/windows.ts
var mostBytes = 16e6, bytesOfWindow = 60, bytesOfMatch = 80, widest = 1300, nothing = [], KnownWindows = class {
  #rules;
  #prefilter;
  #windows = /* @__PURE__ */ new Map();
  #reaches = /* @__PURE__ */ new Map();
  #bytes = 0;
  constructor(rules, prefilter) {
    [this.#rules, this.#prefilter] = [rules, prefilter];
  }
  /** All that the rules of a candidate look at; null where that is too much to remember. */
  windowOf(text, { id, start, end: end2 }) {
    let reach = this.#reachOf(id);
    if (!reach) return null;
    let before = Math.min(start, reach.before);
    return `${id} ${before}\0${text.toString("latin1", start - before, end2 + reach.after)}`;
  }
  get(window) {
    return this.#windows.get(window);
  }
  /** `start`: where the candidate begins. */
  add(window, found, start) {
    let bytes = window.length + bytesOfWindow + found.length * bytesOfMatch;
    this.#bytes += bytes, this.#bytes > mostBytes && (this.#windows.clear(), this.#bytes = bytes), this.#windows.set(window, found.length === 0 ? nothing : found.map((match) => moveMatch(match, -start)));
  }
  /** Whether the rules of a candidate look no farther than what the prefilter knows a text by. */
  isNarrow(id) {
    let reach = this.#reachOf(id);
    return reach !== null && reach.before <= knownReach.before && reach.after <= knownReach.behind;
  }
  #reachOf(id) {
    let known = this.#reaches.get(id);
    if (known !== void 0) return known;
    let windows = this.#prefilter.rulesOf(id).flatMap((rule) => this.#rules[rule]?.text ?? []), margin = (text, side) => text.shape ? Math.min(24, text.window[side]) : text.window[side], reach = {
      before: Math.max(...windows.map((text) => margin(text, "before"))),
      after: Math.max(...windows.map((text) => margin(text, "after")))
    }, result = windows.some(({ goesOn, finder }) => goesOn !== void 0 || finder !== void 0) || reach.before + reach.after > widest ? null : reach;
    return this.#reaches.set(id, result), result;
  }
};

// scan/match/matcher.ts
var longestWindow = 32e3, Matcher = class {
  /** Null where the organisation named no customers. */
  customers = null;
  #knownRule;
  rules;
  prefilter;
  /** Rules that hold where others stand together, with their index. */
  combined;
  #engine;
  #expressions = /* @__PURE__ */ new Map();
  #windows;
  /** Rules without anchor or shape: tried on every text, whole. */
  #unanchored;
  /** Rules that need nothing but what stands close around a candidate. */
  #mayDefer;
  /** Whether an anchor of some rule makes it tried on the whole text. */
  #hasEverywhere;
  constructor(rules, engine) {
    this.rules = rules, this.prefilter = createPrefilter(rules), this.#windows = new KnownWindows(rules, this.prefilter), this.#engine = engine, this.combined = rules.flatMap(
      ({ together, confidence }, index) => together ? [{ index, together, confidence }] : []
    ), this.#knownRule = rules.findIndex(({ source: source2 }) => source2 === "dictionary"), this.#unanchored = [...rules.keys()].filter((index) => {
      let text = rules[index]?.text;
      return text && text.anchors.length === 0 && text.shape === null;
    }), this.#mayDefer = rules.map(({ text }) => text !== null && isClose(text)), this.#hasEverywhere = rules.some(({ text }) => text?.everywhere === !0);
  }
  /** The compiled form of an RE2 source, made at first use. */
  expression(source2) {
    let known = this.#expressions.get(source2);
    if (known) return known;
    let made = this.#engine.compile(source2);
    return this.#expressions.set(source2, made), made;
  }
  /** Does `source` match anywhere in `text`? */
  holds(source2, text) {
    return this.expression(source2).holds(Buffer.from(text));
  }
  /**
   * Matches the text of `length` bytes at `start` of the prefilter's memory. Only candidates that begin in
   * [from, to) count; `proceed` is asked now and then and ends the work when it says no.
   */
  match(start, length, range) {
    let { from, to, proceed } = range, memory = this.prefilter.memory, text = Buffer.from(memory.buffer, start, length), matches = [], encoded = [], doneUntil = /* @__PURE__ */ new Map(), { isFull, defer } = range, state = { doneUntil, unfinished: /* @__PURE__ */ new Map(), matches, isFull, defer }, taken = 0, give = () => {
      range.take && matches.length > taken && range.take(matches.slice(taken)), taken = range.take ? matches.length : 0;
    }, everywhere = new Set(this.#unanchored), proceeding = !0;
    this.prefilter.scan(start, length, (found) => {
      for (let at = 0; at < found.length && proceeding; at += candidateSize) {
        let [first = 0, end2 = 0, id = 0, remembered = 0] = [found[at], found[at + 1], found[at + 2], found[at + 3]], candidate = { start: first - start, end: end2 - start, id };
        this.#hasEverywhere && this.#addEverywhere(id, everywhere), !(candidate.start < from || candidate.start >= to) && (isEncoding(id) && !isFruitless(text, candidate) ? encoded.push(candidate) : (isEncoding(id) || this.#leadsNowhere(text, candidate, state)) && this.#forget(id, remembered), at % (1024 * candidateSize) === 0 && (give(), proceeding = proceed()));
      }
    });
    for (let rule of proceeding ? everywhere : [])
      if (this.#tryEverywhere(text, rule, { from, to }, matches), proceeding &&= !this.#hasEverywhere || proceed(), !proceeding) break;
    if (!proceeding) return { matches: matches.slice(taken), encoded, cut: [] };
    for (let [rule, begin] of state.unfinished) this.#tryBehind(text, rule, { from: begin, to }, matches);
    matches.push(...this.#findCustomers(text, from, to));
    let cut = to < length ? [...everywhere, ...state.unfinished.keys()] : [], isCut = (rule) => this.#goesOn(text, rule, { from: state.unfinished.get(rule) ?? from, to }, matches);
    return { matches: matches.slice(taken), encoded, cut: cut.filter(isCut) };
  }
  /** What was deferred in this text, in its order. */
  matchDeferred(text, deferred) {
    let state = { doneUntil: /* @__PURE__ */ new Map(), unfinished: /* @__PURE__ */ new Map(), matches: [] };
    for (let at = 0; at < deferred.length; at += 3) {
      let [rule = 0, start = 0, end2 = 0] = [deferred[at], deferred[at + 1], deferred[at + 2]];
      this.#tryAround(text, { start, end: end2 }, rule, state);
    }
    return state.matches;
  }
  /** The rules of a candidate that are tried around it. */
  #rulesAround(id) {
    let rules = this.prefilter.rulesOf(id);
    return this.#hasEverywhere ? rules.filter((rule) => !this.rules[rule]?.text?.everywhere) : rules;
  }
  #addEverywhere(id, everywhere) {
    if (!isEncoding(id))
      for (let rule of this.prefilter.rulesOf(id)) this.rules[rule]?.text?.everywhere && everywhere.add(rule);
  }
  #findCustomers(text, from, to) {
    return !this.customers || this.#knownRule < 0 ? [] : this.customers.find(text, from, to).map(({ kind, start, end: end2 }) => ({ rule: this.#knownRule, start, end: end2, matchStart: start, matchEnd: end2, known: kind }));
  }
  /** Tries the rules of a candidate; returns whether it is certain that none of them, tried alone, holds there. */
  #leadsNowhere(text, candidate, state) {
    let { start, id } = candidate, { isFull } = state, all = this.#rulesAround(id);
    if (isFull && all.every((rule) => isFull(rule, start)) || this.#areDeferred(all, candidate, state)) return !1;
    let window = this.#windows.windowOf(text, candidate), known = window === null ? void 0 : this.#windows.get(window);
    if (known?.length === 0) return !0;
    let rules = all.filter((rule) => !isFull?.(rule, start) && !this.#areDeferred([rule], candidate, state)), isPart = rules.length < all.length, key = isPart && window !== null ? `${rules.join()} ${window}` : window, found = isPart && key !== null ? this.#windows.get(key) : known;
    if (found)
      return takeKnown(found, candidate, state), !1;
    let before = state.matches.length, wasTried = !0;
    for (let rule of rules) wasTried = this.#tryAround(text, candidate, rule, state) && wasTried;
    return key !== null && wasTried && this.#windows.add(key, state.matches.slice(before), start), wasTried && !isPart && state.matches.length === before;
  }
  /** Where the same text comes again. Candidates that lead to rules on the whole text have to be met there too. */
  #forget(id, remembered) {
    (isEncoding(id) || !this.#hasEverywhere && this.#windows.isNarrow(id)) && this.prefilter.forget(remembered);
  }
  /** Whether all of them are tried later, if at all; then they are noted. */
  #areDeferred(rules, { start, end: end2 }, { defer, doneUntil }) {
    if (!defer || !rules.every((rule) => this.#mayDefer[rule] && defer.wants(rule))) return !1;
    for (let rule of rules) end2 > (doneUntil.get(rule) ?? 0) && defer.take(rule, start, end2);
    return !0;
  }
  /** Returns false where it was left out because an earlier match covers the place, or where what comes behind may matter. */
  #tryAround(text, candidate, rule, { doneUntil, unfinished, matches }) {
    let matcher = this.rules[rule]?.text;
    if (!matcher || candidate.end <= (doneUntil.get(rule) ?? 0)) return !1;
    if (matcher.finder) {
      for (let { matchStart, start, end: end2 } of finders[matcher.finder](text, candidate.start))
        matches.push({ rule, start, end: end2, matchStart, matchEnd: end2 });
      return !1;
    }
    let margin = matcher.shape ? 24 : Number.POSITIVE_INFINITY, begin = Math.max(0, candidate.start - Math.min(margin, matcher.window.before)), finish = Math.min(text.length, candidate.end + Math.min(margin, matcher.window.after)), isContext = !matcher.shape && matcher.near?.required === !0, window = withoutStrayBytes(text.subarray(begin, finish)), isFound = !1;
    for (let match of this.#findAll(matcher, window)) {
      let end2 = begin + match.end;
      if (!(!isContext && end2 <= candidate.start) && (isFound = !0, matches.push(toRawMatch(rule, match, begin)), doneUntil.set(rule, Math.max(doneUntil.get(rule) ?? 0, end2)), !isContext))
        break;
    }
    if (isFound || finish === text.length || matcher.goesOn === void 0) return !0;
    let goingOn = this.expression(matcher.goesOn).find(window, 0);
    if (!goingOn || begin + goingOn.start > candidate.start) return !0;
    let longer = this.#findLonger(matcher, text.subarray(begin, candidate.end + longestWindow));
    return longer && (matches.push(toRawMatch(rule, longer.found, begin)), doneUntil.set(rule, begin + longer.found.end)), !longer?.isWhole && !unfinished.has(rule) && unfinished.set(rule, begin), !1;
  }
  /** A value that goes on behind the window; its beginning, where it is longer than may be looked at. */
  #findLonger({ expression, begins }, longest2) {
    let whole = this.expression(expression).find(longest2, 0);
    if (whole) return { found: whole, isWhole: !0 };
    let beginning = begins === void 0 ? null : this.expression(begins).find(longest2, 0);
    return beginning && { found: beginning, isWhole: !1 };
  }
  /** What began somewhere and is longer than any window: once, up to the end of the text. */
  #tryBehind(text, rule, { from, to }, matches) {
    let matcher = this.rules[rule]?.text;
    if (matcher)
      for (let match of this.#findAll(matcher, text.subarray(from)))
        from + match.start < to && matches.push(toRawMatch(rule, match, from));
  }
  /** Whether a match may begin in the range and end behind the text. */
  #goesOn(text, rule, { from, to }, matches) {
    let goesOn = this.rules[rule]?.text?.goesOn, found = goesOn === void 0 ? null : this.expression(goesOn).find(text.subarray(from), 0);
    return !found || from + found.start >= to ? !1 : !matches.some((match) => match.rule === rule && match.matchStart === from + found.start);
  }
  #tryEverywhere(text, rule, range, matches) {
    let matcher = this.rules[rule]?.text;
    if (!(!matcher || matcher.gate !== void 0 && !this.expression(matcher.gate).holds(text)))
      for (let match of this.#findAll(matcher, text))
        match.start >= range.from && match.start < range.to && matches.push(toRawMatch(rule, match, 0));
  }
  *#findAll(matcher, window) {
    let expression = this.expression(matcher.expression);
    for (let from = 0; from <= window.length; ) {
      let match = expression.find(window, from);
      if (!match) return;
      yield match, from = Math.max(match.valueEnd, match.start + 1);
    }
  }
};
function isEncoding(id) {
  return id >= encodings.base64 && id <= encodings.binary;
}
function isClose({ finder, goesOn, shape, near, everywhere }) {
  return !finder && goesOn === void 0 && !everywhere && (shape !== null || near?.required !== !0);
}
function takeKnown(found, { start, end: end2 }, { doneUntil, matches }) {
  let taken = matches.length;
  for (let match of found) {
    let { rule } = match;
    if (!(matches.length > taken && matches.at(-1)?.rule === rule) && end2 <= (doneUntil.get(rule) ?? 0)) continue;
    let moved = moveMatch(match, start);
    matches.push(moved), doneUntil.set(rule, Math.max(doneUntil.get(rule) ?? 0, moved.end));
  }
}
function toRawMatch(rule, match, base) {
  return {
    rule,
    start: base + match.valueStart,
    end: base + match.valueEnd,
    matchStart: base + match.start,
    matchEnd: base + match.end
  };
}

// scan/match/severity.ts
function rankOf(severity) {
  return severities.indexOf(severity);
}
function worst(list) {
  return list.reduce((a, b) => rankOf(b) > rankOf(a) ? b : a, "info");
}
function milder(severity, steps) {
  return severities[Math.max(steps > 0 ? Math.min(1, rankOf(severity)) : 0, rankOf(severity) - steps)] ?? "info";
}
function counts(provenance) {
  return provenance === "real" || provenance === "unknown";
}
function createCount(blocking) {
  return (provenance) => counts(provenance) || blocking.includes(provenance);
}

// scan/match/value-patterns.ts
function toValuePatterns(matcher, checks2) {
  return matcher.rules.flatMap((rule) => {
    let identifier = rule.text?.identifier;
    if (identifier === void 0) return [];
    let words = rule.text?.near?.required ? rule.text.near.words : null;
    return [{ identifier, words, onlyAdds: rule.onlyAdds === !0, holds: createTest(rule, matcher, checks2) }];
  });
}
function createTest({ text }, matcher, checks2) {
  return (value) => {
    if (!text || value.length > 256) return !1;
    let bytes = Buffer.from(value), match = matcher.expression(text.expression).find(bytes, 0);
    return match?.valueStart !== 0 || match.valueEnd !== bytes.length || text.not.some((source2) => matcher.holds(source2, value)) ? !1 : text.checks.every((name) => checks2.get(name)?.judge(value).status !== "invalid");
  };
}

// scan/run/files.ts
const { closeSync: closeSync2, openSync: openSync2, readSync: readSync2 } = globalThis.process.getBuiltinModule("node:fs");

// scan/formats/thread/channel.ts
var Channel = class {
  #piece = null;
  #isEnded = !1;
  #isClosed = !1;
  #wakeReader = null;
  #wakeWriter = null;
  /** Resolves when the piece is used up, or nobody wants it any more. */
  write(piece) {
    return this.#isClosed ? Promise.resolve() : (this.#piece = piece, new Promise((resolve) => {
      this.#wakeWriter = resolve, this.#wakeReader?.();
    }));
  }
  end() {
    this.#isEnded = !0, this.#wakeReader?.();
  }
  async *read() {
    try {
      for (; ; ) {
        if (this.#piece) {
          let piece = this.#piece;
          this.#piece = null, yield piece, this.#wakeWriter?.();
          continue;
        }
        if (this.#isEnded) return;
        await new Promise((resolve) => this.#wakeReader = resolve);
      }
    } finally {
      this.close();
    }
  }
  /** Whatever else is written is let go. */
  close() {
    this.#isClosed = !0, this.#wakeWriter?.();
  }
};

// scan/document/document.ts
var DocumentScan = class {
  #context;
  #size;
  /** The document by itself: what it says unless it turns out to be a container. */
  #part;
  #bytes = 0;
  /** What came before it was known what it is; null afterwards. */
  #pieces = [];
  /** Of a container. */
  #opening = null;
  /** Of what is no container. */
  #behind = null;
  /** `size`: 0 where it is not known. */
  constructor(context, size) {
    [this.#context, this.#size] = [context, size], this.#part = new PartScan(context, size);
  }
  /** Where a promise is given, the piece is in use until it resolves, and the next one has to wait. */
  data(piece) {
    if (this.#bytes += piece.length, this.#opening) return this.#opening.channel.write(piece);
    if (!this.#pieces) {
      this.#part.data(piece), this.#behind?.push(piece);
      return;
    }
    if (this.#bytes < headSize && this.#bytes !== this.#size) {
      this.#pieces.push(Buffer.from(piece));
      return;
    }
    return this.#decide(this.#pieces.length === 0 ? piece : Buffer.concat([...this.#pieces, piece]));
  }
  end() {
    if (this.#pieces) {
      let deciding = this.#decide(Buffer.concat(this.#pieces));
      if (deciding) return deciding.then(() => this.#finish());
    }
    return this.#opening ? this.#finish() : this.#finishPlain();
  }
  #decide(head) {
    this.#pieces = null;
    let format = this.#part.isOpen ? recogniseDocument(head.subarray(0, headSize)) : null;
    if (!format) {
      this.#part.isOpen && (this.#behind = new BehindFinder(head, this.#context.limits.containerSize)), this.#behind?.push(head), this.#part.data(head);
      return;
    }
    let channel = new Channel();
    return this.#opening = { channel, result: openNest(this.#context, format, channel, this.#size || null) }, channel.write(head);
  }
  #finishPlain() {
    let own = this.#part.end(), behind = this.#behind?.finish() ?? [];
    return behind.length > 0 || own.containers ? this.#openInside(own, behind) : own;
  }
  /** Containers stay here: what is sent to another thread holds no functions. */
  async #openInside({ containers = [], ...own }, behind) {
    let nest = await loadNest(this.#context), { hits, tables, exceeded, unlisted, ...rest } = await nest.runInside(containers, behind);
    return {
      ...own,
      ...rest,
      // Whose data it is counts within one part.
      hits: [...own.hits, ...hits.map(({ person: _person, ...hit }) => hit)],
      tables: [...own.tables, ...tables],
      exceeded: [...own.exceeded ?? [], ...exceeded],
      unlisted: (own.unlisted ?? 0) + unlisted
    };
  }
  async #finish() {
    this.#opening?.channel.end();
    let inside = await this.#opening?.result, { hits = [], tables = [], exceeded = [], unlisted = 0, skips = [], harmless = 0, parts = 0 } = inside ?? {}, own = skips.find(({ within }) => within.length === 0);
    return {
      status: own ? own.class : "scanned",
      reason: own?.reason ?? null,
      bytes: this.#bytes,
      hits,
      tables,
      exceeded,
      unlisted,
      skips: skips.filter((skip) => skip !== own),
      harmless,
      parts,
      encrypted: own?.encrypted ?? !1
    };
  }
};
async function openNest(context, format, channel, size) {
  try {
    return await (await loadNest(context)).run(format, channel.read(), size);
  } finally {
    channel.close();
  }
}
var nestModule = null;
async function loadNest(context) {
  nestModule ??= import("./nest-NFUC433I.js");
  let { Nest: Opener } = await nestModule;
  return new Opener(context);
}

// scan/run/tally.ts
var Tally = class {
  answered = 0;
  documents = 0;
  bytes = 0;
  results = [];
  same = [];
  authors = /* @__PURE__ */ new Set();
  add(key, type, result, lfs = null) {
    let { status, hits, tables, skips = [], harmless = 0, parts = 0 } = result;
    this.answered++, this.documents += 1 + parts, this.bytes += result.bytes, status === "scanned" && hits.length + tables.length + skips.length + harmless === 0 && !lfs || this.results.push({ ...result, key, type, lfs });
  }
  /** A commit or tag is one document, with its headers. */
  addHeaders(key, type, result) {
    this.results.push({ ...result, key, type: `${type}-headers`, lfs: null });
  }
  addSame(key) {
    this.answered++, this.same.push(key);
  }
  toResult() {
    let { answered, documents, bytes, results, same } = this;
    return { answered, documents, bytes, results, same, authors: [...this.authors] };
  }
};

// scan/run/files.ts
var readSize2 = 1 << 20;
async function scanFiles(context, files) {
  let tally = new Tally(), buffer = Buffer.allocUnsafe(readSize2);
  for (let file of files)
    try {
      await scanFile(context, file, buffer, tally);
    } catch (error) {
      let reason = `cannot be read (${error instanceof Error && "code" in error ? String(error.code) : "error"})`;
      tally.add(file.key, "file", { status: "not-covered", reason, bytes: 0, hits: [], tables: [] });
    }
  return tally.toResult();
}
async function scanFile(context, file, buffer, tally) {
  let descriptor = openSync2(typeof file.absolute == "string" ? file.absolute : Buffer.from(file.absolute), "r");
  try {
    let read = readSync2(descriptor, buffer);
    if (file.indexOid !== null && read === file.size && gitHash(buffer.subarray(0, read), file.indexOid) === file.indexOid) {
      tally.addSame(file.key);
      return;
    }
    let lfs = read < lfsPointerLimit ? parseLfsPointer(buffer.subarray(0, read)) : null, document = new DocumentScan(context, file.size);
    for (; read > 0; read = readSync2(descriptor, buffer)) await document.data(buffer.subarray(0, read));
    tally.add(file.key, "file", await document.end(), lfs);
  } finally {
    closeSync2(descriptor);
  }
}
function gitHash(content, like) {
  let format = like.length === 64 ? "sha256" : "sha1";
  return openObjectHash(format, "blob", content.length).update(content).digest("hex");
}
async function scanTexts(context, texts) {
  let tally = new Tally();
  for (let { key, text } of texts) {
    let bytes = Buffer.from(text), document = new DocumentScan(context, bytes.length);
    await document.data(bytes), tally.add(key, "text", await document.end());
  }
  return tally.toResult();
}
async function scanStream(context, key, stream) {
  let tally = new Tally(), document = new DocumentScan(context, 0);
  for await (let chunk of stream) await document.data(chunk);
  return tally.add(key, "text", await document.end()), tally.toResult();
}

// scan/document/git-objects.ts
function headersOf(object) {
  let end2 = endOfHeaders(object), lines = object.toString("latin1", 0, end2).split(`
`), reader = new HeaderReader();
  for (let line of lines) reader.read(line);
  return {
    bytes: Buffer.from(reader.shown.join(`
`), "latin1"),
    stretches: reader.stretches,
    identities: reader.identities
  };
}
function messageOf(object) {
  return object.subarray(Math.min(object.length, endOfHeaders(object) + 2));
}
function endOfHeaders(object) {
  let end2 = object.indexOf(`

`);
  return end2 < 0 ? object.length : end2;
}
var idHeader = /^(?:tree|parent|object) [0-9a-f]{40,64}$/, identityHeader = /^(?:author|committer|tagger) /, times = / \d+ [+-]\d+$/, HeaderReader = class {
  shown = [];
  stretches = [];
  identities = [];
  #at = 0;
  #kind = "text";
  /** Of a tag inside a header: its message has begun, its signature has. */
  #isMessage = !1;
  read(line) {
    let kind = line.startsWith(" ") ? this.#readMore(line.slice(1)) : this.#readFirst(line), from = this.#at;
    this.#at += line.length + 1, this.shown.push(kind === "id" ? line.replace(/[0-9a-f]{40,64}$/, (id) => " ".repeat(id.length)) : line), (kind === "identity" || kind === "signature") && this.stretches.push({ from, to: this.#at, kind }), kind === "identity" && !line.startsWith(" ") ? this.identities?.push(line.replace(times, "")) : kind !== "id" && (this.identities = null);
  }
  #readFirst(line) {
    return this.#isMessage = !1, this.#kind = "text", idHeader.test(line) ? "id" : identityHeader.test(line) ? this.#kind = "identity" : line.startsWith("gpgsig ") || line.startsWith("gpgsig-sha256 ") ? this.#kind = "signature" : (line.startsWith("mergetag ") && (this.#kind = "tag"), "text");
  }
  /** A header goes on in lines that begin with a blank; `mergetag` holds a whole tag that way. */
  #readMore(line) {
    return this.#kind !== "tag" ? this.#kind : (line === "" && (this.#isMessage = !0), this.#isMessage && signatureStart.test(line) ? this.#kind = "signature" : this.#isMessage ? trailer2.test(line) ? "identity" : "text" : idHeader.test(line) ? "id" : identityHeader.test(line) ? "identity" : "text");
  }
}, signatureStart = /^-----BEGIN (?:PGP SIGNATURE|PGP MESSAGE|SSH SIGNATURE|SIGNED MESSAGE)-----/, trailer2 = /^[ \t]*(?:[A-Za-z][A-Za-z-]{0,40}-by|[Cc][Cc]|Author|Committer|From): [^\n]*<[^<>\n]*>/;
function stretchesOfMessage(bytes, isTag) {
  let lines = bytes.toString("latin1").split(`
`), signature = isTag ? lines.findLastIndex((line) => signatureStart.test(line)) : -1, stretches = [], from = 0;
  for (let [index, line] of lines.entries()) {
    let to = from + line.length + 1;
    signature >= 0 && index >= signature ? stretches.push({ from, to, kind: "signature" }) : trailer2.test(line) && stretches.push({ from, to, kind: "identity" }), from = to;
  }
  return stretches;
}
function withoutTrailers(result, bytes, { rules, isTag }) {
  return result.hits.length + result.tables.length === 0 ? result : withoutIdentities(result, { bytes, stretches: stretchesOfMessage(bytes, isTag) }, rules);
}
function withoutIdentities(result, { bytes, stretches }, rules) {
  if (stretches.length === 0) return result;
  let isLeft = (from, to) => {
    let blank2 = Buffer.from(bytes.subarray(from, to));
    for (let stretch of stretches) blank2.fill(32, clamp(stretch.from - from, blank2), clamp(stretch.to - from, blank2));
    return /\S/.test(blank2.toString("latin1"));
  };
  return {
    ...result,
    hits: result.hits.filter(({ rule, offset, length }) => {
      let kinds = stretches.filter(({ from, to }) => from < offset + length && offset < to).map(({ kind }) => kind);
      return kinds.length === 0 ? !0 : rules[rule]?.kind === "secret" && !(kinds.includes("signature") && rules[rule].generic);
    }),
    tables: result.tables.filter(({ start, end: end2 }) => isLeft(start, end2))
  };
}
function clamp(offset, { length }) {
  return Math.max(0, Math.min(length, offset));
}

// scan/run/objects.ts
async function scanObjects(reader, ids, context) {
  let tally = new Tally();
  return await reader.read(ids, new Sink(context, tally)), tally.toResult();
}
var mostHarmless = 5e4, Sink = class {
  #context;
  #tally;
  #object = null;
  constructor(context, tally) {
    [this.#context, this.#tally] = [context, tally];
  }
  begin(id, type, size) {
    this.#object = isText(type) ? new TextObjectScan(this.#context, this.#tally, { id, type }) : new BlobScan(this.#context.context, this.#tally, { id, type, size });
  }
  data(chunk) {
    return this.#object?.data(chunk);
  }
  end() {
    return this.#object?.end();
  }
  missing(id, reason) {
    this.#tally.add(objectKey(id), "blob", { status: "not-covered", reason, bytes: 0, hits: [], tables: [] });
  }
}, BlobScan = class {
  #tally;
  #object;
  #document;
  /** Null where it is too large for a pointer of LFS. */
  #pointer;
  constructor(context, tally, { id, type, size }) {
    [this.#tally, this.#object] = [tally, { id, type }], this.#document = new DocumentScan(context, size), this.#pointer = type === "blob" && size < lfsPointerLimit ? [] : null;
  }
  data(chunk) {
    return this.#pointer?.push(Buffer.from(chunk)), this.#document.data(chunk);
  }
  end() {
    let { id, type } = this.#object, lfs = this.#pointer && parseLfsPointer(Buffer.concat(this.#pointer));
    return then(this.#document.end(), (result) => this.#tally.add(objectKey(id), type, result, lfs));
  }
}, TextObjectScan = class {
  #context;
  #tally;
  #object;
  #pieces = [];
  constructor(context, tally, object) {
    [this.#context, this.#tally, this.#object] = [context, tally, object];
  }
  data(chunk) {
    this.#pieces.push(Buffer.from(chunk));
  }
  end() {
    let { id, type } = this.#object, { context, harmless } = this.#context, { runKey, matcher } = context, bytes = Buffer.concat(this.#pieces);
    if (type === "commit") for (let address of authorsOf(bytes)) this.#tally.authors.add(runHash(address, runKey));
    let message = messageOf(bytes), headers = headersOf(bytes), isHarmless = headers.identities?.every((identity) => harmless.has(identity)) === !0;
    return then(this.#scan(message), (result) => {
      let own = withoutTrailers(result, message, { rules: matcher.rules, isTag: type === "tag" });
      return this.#tally.add(objectKey(id), type, own), isHarmless ? void 0 : this.#endHeaders(headers);
    });
  }
  #endHeaders(headers) {
    let { id, type } = this.#object, { context, harmless } = this.#context;
    return then(this.#scan(headers.bytes), (found) => {
      let result = withoutIdentities(found, headers, context.matcher.rules);
      if (result.hits.length > 0 || result.status !== "scanned")
        return this.#tally.addHeaders(objectKey(id), type, result);
      harmless.size > mostHarmless && harmless.clear();
      for (let identity of headers.identities ?? []) harmless.add(identity);
    });
  }
  #scan(bytes) {
    let document = new DocumentScan(this.#context.context, bytes.length), waiting = document.data(bytes);
    return waiting ? waiting.then(() => document.end()) : document.end();
  }
};
function isText(type) {
  return type === "commit" || type === "tag";
}
function then(value, take) {
  let waiting = value instanceof Promise ? value.then(take) : take(value);
  return waiting instanceof Promise ? waiting : void 0;
}
function authorsOf(commit) {
  let end2 = commit.indexOf(`

`);
  return [...commit.toString("utf8", 0, Math.min(end2 < 0 ? commit.length : end2, longestHead)).matchAll(/^(?:author|committer) [^\n]*<([^<>\n]*)> \d+ [+-]\d+$/gm)].map(
    ([, address = ""]) => address.toLowerCase()
  );
}
var longestHead = 8192;

// scan/run/session.ts
async function prepare(rules, portable) {
  let engine = await loadExpressionEngine(portable);
  return { engine, matcher: new Matcher(rules, engine) };
}
async function createSession(setup, prepared = null) {
  let { engine, matcher } = prepared ?? await prepare(setup.rules, setup.portable), context = toContext(setup, matcher), reader = null, harmless = /* @__PURE__ */ new Set();
  return {
    engine: engine.name,
    async run(job) {
      return job.kind === "files" ? scanFiles(context, job.files) : job.kind === "texts" ? scanTexts(context, job.texts) : (reader ??= openReader(setup), scanObjects(reader, job.ids, { context, harmless }));
    },
    runStream: (key, stream) => scanStream(context, key, stream),
    close: () => reader?.close()
  };
}
function toContext(setup, matcher) {
  let key = setup.key === null ? null : Buffer.from(setup.key, "base64"), { limits, runKey, allow } = setup, checks2 = new Map(checks).set("email", createEmailCheck(setup.ownDomains)), personHash = createPersonHash(key, runKey), dictionary = setup.dictionary && openDictionary(setup.dictionary.text, setup.dictionary.path, key);
  matcher.customers = dictionary && new CustomerFinder(dictionary);
  let tables = withFloor({
    fields: setup.rules.filter((rule) => rule.field !== null),
    patterns: toValuePatterns(matcher, checks2),
    checks: checks2,
    hash: personHash,
    provenanceDomains: setup.ownDomains,
    dictionary,
    isMarking: setup.isMarking ?? !1
  }), known = toKnownFingerprints(setup.baseline, allow), baseline = new Set(setup.baseline.map(({ rule, fingerprint }) => entryKey(rule, fingerprint))), counts2 = createCount(setup.provenance);
  return { matcher, checks: checks2, key, runKey, allow, baseline, known, counts: counts2, personHash, limits, tables };
}
function withFloor(context) {
  let { fields, patterns = [] } = context, floor = {
    ...context,
    fields: fields.filter(({ onlyAdds }) => !onlyAdds),
    patterns: patterns.filter(({ onlyAdds }) => !onlyAdds)
  };
  return floor.fields.length === fields.length && floor.patterns.length === patterns.length ? context : { ...context, floor };
}
function openReader({ repository, portable, verify, limits }) {
  if (!repository) throw new Error("objects were asked for without a repository");
  return portable ? createPortableReader(repository, limits.portableSize) : createObjectReader(repository, verify);
}

export {
  rankOf,
  worst,
  milder,
  counts,
  createCount,
  createHolds,
  loadExpressionEngine,
  prepare,
  createSession
};

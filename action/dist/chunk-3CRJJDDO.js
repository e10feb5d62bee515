const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  PartScan,
  candidateSize,
  createPrefilter,
  decode,
  encodings,
  goesOnBehind,
  isMadeUp,
  isPlaceholder,
  knownReach,
  mayHoldContainer,
  objectKey,
  runHash,
  toKnownFingerprints
} from "./chunk-FU2UWPDB.js";
import {
  recogniseDocument
} from "./chunk-WZ6PWYSJ.js";
import {
  BehindFinder
} from "./chunk-22J2FVYW.js";
import {
  assertNamed,
  deltaTypes,
  lfsPointerLimit,
  listPackIndexes,
  longestChain,
  openObjectHash,
  packedTypes,
  parseLfsPointer
} from "./chunk-AB7RXYZX.js";
import {
  CustomerFinder,
  openDictionary
} from "./chunk-XB2J7BV6.js";
import {
  entryKey
} from "./chunk-IMCBDNIB.js";
import {
  createPersonHash,
  readWordSet,
  severities
} from "./chunk-XKY5HPS7.js";
import {
  headSize
} from "./chunk-3UIMI3SJ.js";
import {
  checks,
  createEmailCheck,
  isSecretName,
  narrowTo
} from "./chunk-TLCYTKKP.js";
import {
  assertPortableSize
} from "./chunk-XNVNDNUP.js";
import {
  createPortableFs
} from "./chunk-ESPRZ6FB.js";
import {
  GitError,
  commonFolderOf,
  ignoreClosedPipe,
  startGit,
  toGitError
} from "./chunk-KM3MUBNT.js";

// scan/kernel/git-reader.ts
function createGitReader(repository, verify = !1) {
  let child = null;
  return {
    async read(ids, sink) {
      let byGit = 0;
      for (let from = 0; from < ids.length; ) {
        let rest = from === 0 ? ids : ids.slice(from);
        child = startGit(repository, ["cat-file", "--batch", "--buffer"]);
        let parser = new BatchParser(rest, sink, verify ? repository.objectFormat : null), reason = await readBatch(child, rest, parser);
        byGit += parser.read, from += parser.answered;
        let failed = ids[from];
        if (failed === void 0) break;
        sink.missing(failed, reason), from++;
      }
      return byGit;
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
  /** Objects that were read or are not there. */
  answered = 0;
  read = 0;
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
    return end2 > from && (this.#hash?.update(chunk.subarray(from, end2)), this.#waiting = this.#sink.data(chunk.subarray(from, end2))), this.#left -= end2 - from, this.#left > 0 || end2 === chunk.length || this.#waiting ? end2 : (this.#hash && assertNamed(this.#hash, this.#ids[this.answered] ?? ""), this.#waiting = this.#sink.end(), this.answered++, this.read++, this.#left = -1, end2 + 1);
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
  constructor(bytes, count2, offsets) {
    [this.#bytes, this.#count, this.#offsets] = [bytes, count2, offsets];
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
  let count2 = bytes.readUInt32BE(header + 1020), [from, size] = [fanout + count2 * (width + 4), count2 * 4];
  if (bytes.length !== from + size + trailer || packSize >= far) return null;
  let offsets = new Uint32Array(count2 + 1);
  for (let at = 0; at < count2; at++) offsets[at] = bytes.readUInt32BE(from + at * 4);
  return offsets[count2] = packSize - width, offsets.sort(), (offsets[0] ?? 0) >= 12 && offsets[count2] === packSize - width ? new PackIndex(bytes, count2, offsets) : null;
}

// scan/kernel/packs/pack-reader.ts
var most = { packs: 256, indexBytes: 128e6 }, atOnce = 256;
function createPackReader(repository, git, verify = !1) {
  let objects = new LocalObjects(join2(commonFolderOf(repository), "objects"));
  return {
    async read(ids, sink) {
      let byGit = 0;
      for (let at = 0; at < ids.length; ) {
        let end2 = await readHere(ids, at, (id) => passObject(objects.find(id), id, sink, verify));
        end2 === at ? byGit += await git.read(ids.slice(at, at = objects.endOfUnknown(ids, at)), sink) : at = end2;
      }
      return byGit;
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
  let paths = listNames(folder).map((name2) => join2(folder, "pack", name2.slice(0, -4))), bytes = paths.reduce((sum, path) => sum + sizeOf(`${path}.idx`), 0);
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
      return 0;
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
  return source2.includes("(?P<value2>") ? [...source2.matchAll(/\(\?P<(value\d+)>/g)].map(([, name2 = ""]) => name2) : [];
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
  return others2.length === 0 || first && first[0] < first[1] ? first : others2.map((name2) => groups?.[name2]).find((span) => span && span[0] < span[1]);
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
          let [start, end2] = [matcher.start(), matcher.end()], isEmpty = (name2) => matcher.start(name2) < 0 || matcher.start(name2) === matcher.end(name2);
          if (others2.length > 0 && isEmpty("value")) {
            let name2 = others2.find((each) => !isEmpty(each)), [valueStart2, valueEnd] = name2 === void 0 ? [start, end2] : [matcher.start(name2), matcher.end(name2)];
            return { start, end: end2, valueStart: valueStart2, valueEnd };
          }
          let valueStart = hasValue ? matcher.start("value") : start;
          return valueStart < 0 ? { start, end: end2, valueStart: start, valueEnd: end2 } : { start, end: end2, valueStart, valueEnd: hasValue ? matcher.end("value") : end2 };
        }
      };
    }
  };
}

// scan/match/remembered.ts
var Remembered = class {
  #most;
  #entries = /* @__PURE__ */ new Map();
  #bytes = 0;
  /** @param most bytes */
  constructor(most2) {
    this.#most = most2;
  }
  get(text) {
    return this.#entries.get(text);
  }
  /** @param bytes those of the value */
  add(text, value, bytes) {
    let added = text.length + 60 + bytes;
    this.#bytes += added, this.#bytes > this.#most && (this.#entries.clear(), this.#bytes = added), this.#entries.set(text, value);
  }
};

// scan/values/letter-pairs.ts
var letterPairs = "5egh88ebf7dmip2c0oiked72d8pa05q007m00k04n00mb2l000b0o0b0m00pk0kf00o00gagh00087o50cr499o32d88n00ie5h680e5gaeid8d6d5amgoab0qlh9c79b7n000ok30o21k30n00n7fk00090o706q0eil06h7fl00ld7k130f0r202q301o04d9co00g6fj070d0kbkgk9f208dkfphb3hljbd024bt059p203j0b74bp601d8m30002q401p41cn0ag5bo10hfci370e0p96fp763o39ma5l600cdh900i0sh72p300o026f6ni05a1h000b0n7gmn8l6m6c61hj004imc530c7adef97c994clipfe0oigije397p010p50hm05j00nh0mcfi00070h0043300e00400a00501y20000obcgo6e6o0bddfm70fgig850e5l7i3n21jl0ieb7jf24jpg6809do160p41jo04c56m00ldii140d7gfggi9e6g2blkm5e0noj173638r030s000r05908m00ad0a00060r713p70ip06c0hl20dg79000d0o4h0m90cq00978km336mf56df6pdfhm8a8e4bkfmjd0hlee85007qa6cr058n0bcabk107dei680fgkjkhgfggddghkfdi4hliaed059";

// scan/match/guess/known-words.ts
var knownWords = {
  size: 3901,
  bits: "hEMIQsbgso0MIIKAklqRmMUwAwIIDSIIvhT1qJU0MjqLJhYCKAs51MwMwT0IN6HwAlgX+y7uQgKsgBAxCKQyiPkGHgHmxs4owRBuIplTjDEECA6LejKCLwhfEFBBNPIAEEwUkRcMwVTUCGlhot5xOWK73SiQDQJwUFFJkrBKJWTjXBhXA66o4BYIkAVTbIEoxdhYc2YDhQwmOpmBxQWuA6mlJ5ExJ8uWrJkSlJtjCpeE2pB2oONVogCWD6EMb6t12YCaqIaJjBQASZw8TRGL+DgEyzskTgEch7YVUjBVmA6c6Dl9gRSAQBLwFAIUBNLZBJjJayCFNuiQ3qLUx4ySABAlk1HAhUBsAxZfQB1gvNhITXcClEEKohkkIAWEiwzzAIsO9s0WcI4RNQA0I6ZIAhgDdFQ1xmOeEm6iRTEASiEB+CIUIS0KyvEFrABc2w1kpn7CvENni0dtzMdRJgtOamJfUbhXEJusdxsh6aV5qEEXQRGjzYgeBD6BkFDyICJMJaF6EEFxWKPOE6QLWOCMmdAYREDkkYJBdCjgVwBEqFwqjksERyQZdTAClBFRkSSoHCmkdhBkZoOAroFAKRpSugAJQwEIgSZFcYYguEBFndZKKLAxMBjeNisAKCRGKORWWTDaxvOREKzoTXgEyGgXYESEi5UiYCKDEkAg5p5g8EYs6BPUgoQLs0hggfrDhRA5UGM28+SUgUNRxAQtVKM6uhEAprG2dGkATgloGkAgFUPiFQQLBKJKaTi6AhtAUBpPRVPhBYIGFgBygHZAghAMGZNiEg6ALIcWhhkKSEpW0RhINGlGAgbRTNnoFLIb40IAPIXSNmxCCWAhAoSIL7hwAfFG5YBDuh+gPts7oRB7EgrR022QyFVAdBwhKEhCjazCllGAE0sPYmHwGgGJRkMAqwhR/TBORJYJQCIDxkSEoql20xYSFMg7oFHDATSQSC4ZelAiIktZdEHYk8HCAE0AtWUENklAdVAWZE0ksWHqIAQcRrgJAGjOFQsVrYsEuCpUD/rAxE4VyCjBmsEWEdAIBESOmVAH0eUGqR5RoaxkRPGH4VENIDMCo4BDzZTWggV26gdYCFgcyJdsciijQha5KSWk3IIHhWkbKA2/JMYJMAbPT1JCgk3RNnEsSFlENlgCRYXAFzrSACzOvgCCZskNyCHFEEg2TElgwnmuJlgMZ5BKouIrTYEAorWSjii2EyxgqQQMRiiF87bgJpjGwTryjJYzfKxOSFoIxInUQM4IKHREhzQTApuLcYWBCwjeB/QIWFwdEEOCGtdO6LLwIhCuuhAV+JkDX0QPpHFqaN5/vimIJpZ+y91kDxYKQ9K1AM08vPApRVVJix1U4tZYbWwZZHYJvMlwHAAEkaECkakk8pODGAoBpMqxNEMxpHASJDaruQQAAkZMikBAVgomBMQERglAIAIdE0DmNB4eimGA3lTr4SYAIWISoC2AoEA7IhMxCQ+9BwgogOmU0CDJKbsCxSmCBNgiACt4fzpAdXkUFIfFATpA5JTm+CA5DSVC0LZco0YKC9GNhBKJEDCQKAwYJ5NH0ZCagJgIwKGJUCKfpohHZK7ADgYYxAHzCSGKAJbSAD5GaijPNES5TNDphtMDiNRyXkAyIlCHyowIoUiwCO1OUuhgEgEti4oRVIpUpjDagR0mvlHBhQMBZBSaGsuwOW0TDgi5Igcu8SwAAWXPGhsg01LEdQthaeBDhh8BlYIjZUW1gFmJVbSKPEanFDkjlYlENjLAYRTBjr8BVS47uRmR7qURTRAzFZBTREUyAQaoKRJ7CABlCyImkYmkTSE2cADW3ZA5FqI6JB88GKdABLoQxmIIIhaL5xLw44AGQi3R6nGRoQkkLAvRcn0KAoqCBAjCJOrxYGBAIqABrHQoSSEHBguInZEOSdQmISkDDYhhABXRCI2gM/QFCBa62EQpZQBTQSivPEqIEOoOTUDZeA0GkLPgAmGJiW4lMNuJW4jNAAoIYIIA4TzcCDAgMfFCijNeChPAAOk0EkC5UtHWQk4AmUwha5iEADNCaCNNw0+SJxaAp1ICDMaqTrQKqyGW1cqYwIDZU71cX8GDBNFQpBjrKAJFBI7HUC8upy1BAAAKwOi0MeEZAZJTBZ44zZw6AoElkRwAiSCSEsrNIRECjjBJPXFMF055bAJhozjNRLthzAiKOD7R3OGRDCiknwEBIG6VUJk4kLhTTYVJQd7BYpWeEAcoPAQJwjVdQnwUSISCoagWLHsVyjG/gnUCeXO2NQAG5zUaLA9Qto4DkqVqiCAXRUSmQoLPMyBwgC9IDAhiCl4y4KOVxjijAz+tkMo6Spy8jby5s8gerGVNL0BhHmhWzyQBSOqmTgEwcUIQIUwJhCA2T1TQFJEuE4+RAIGionCqLHCkaB1qIhIgawzxYkwMsVDKRhOXEJkQig0QcooQ4GcCUkjCxSaSPhGnIxQ3EECSnJoEQUSD9wCgCCFHDICiFJIfVJwwqtAVQiZsqJQD5gP4SEQEaSxuBOAABArAeAOjBLKvFnIoNtOvMDKBJHhiJAcOAhA9gB5EAcsxmgbLMVGEBBR0wAizdaxQVrqXNoAs/KwBZ34EAI3oJhMqwJT5CLWIfg6C6zbNBwTaMQMMHLr29ZxCoNlxpY5LLIIGFJVERlYCJUromFxAsYocoJWz1yICSPsdoxEgxA4LEt4wEOpxCTQAHZ5GIJjFcHEYwlXCXwPKQBgIDIJyMfTAQVGxSMk0OTkhAIwyqMJkoFYsQ6QZmkys1AOZsgMhggLbRLkE7gligRS9ohxPR94BAicceCVBJKiF7cAUWhuJMQILSIlDNrSg2CC+8k1EhcUlI6lCQWw2SVW7Bx6kkJCM5VhQAeIG0SRBItCNTVhhMAQkRGHpgR0UgBIszMnAVCWYtgUVEWFNDAyWBl4Vw1eg3ch1YxbiAc0QKbJEcpNAkJJKiA9FBwYRhoBXdBAdD6QhOwZGfMYCMCprJxtiQ54wYYIyDRIERu1oQIEFoSGulOQxlX83Ww14TH1yQMFS0GBjwFNBNRTSziATtLUAER85WEIltuJGWWBYhBRw05CCNizWYYOSDpAwT0YSDCcuewTakHDBjwRpEgAENohJDS/sMIYojt3GEClhXwyjNzRzAlAzjEmrqOAEGiwsZhWGFYJAEHRwM2/s2IoLKiJsPcB7BERgYLXQH4nqTYmSUI3DOr2YIQafhYEwuUpDmRIBIEjplJKmjNALQU4AkGo6wlCO0eUErRJmRCO+hKxCEEsJeQngAvXShr1ADQeAQhzRIBzjHUkPE2mdE1oQyYaBmPnmSe5MoEJSsGqCzQljOpgVMGjXHKfJWa1BhsRAAPi50B4AACj1VPDmjFJeFCUThVuRRUtECgKJwfkJDoEBJx16QkrgwkAJomQapCAnYDO8J3QgU2KQGhYjpRXO7SAIi4FAitDFSCwBIy2M5ly2agWyQ3FgYrVUGMhEViaxgNmR/vlzSIHgkOWIdYgg4Fl0lAFRFqyGPjwAAUgDLGgBiTV1giAMRrsxIcOgtVMH4AKnKApbyEkk4QUdyITgsP3DRkS6IRnz1dLRMN5YVrAFglkQgqhiDkgMIIMoYHbRu0QFAExQA0tLCLBjEMzyiQ4YhJT0JESkQBAsWanjI0yqEQAF0eHldDmCHAoASHfggcQeoHUTLT4fpYh2UFeQmOCPTYOl4xDzCSgw6WDCCJ3U6AIezLcJ6RbhxuuEmQU8US7gA6hAorw/UuKapTRtEezlsfojaMJwOMDgB7gQAPFmO+ni0FS4MBqSyApA/oW5S2zxaSCQaqCC+WASiJ6aEOS7TKFtd471uGqYABD2Fg2FHUDBP4VcQkSDLyQ4AWicBliZTZ2IDEcyhF0hnEQMhFiqhcR75TPo9gBdgigq3yWHCTmYIcxgoSaVKBYtSnRigauIugeWI0MKCfAoPwL7ASFlAJVCihgh+2KA5sEpJ3oERJgzCAIgoSLbSbAImyJMnGQwF0juSCqE8o8tA3jRCacCVR1RJJTBBnHzvgGBoCBBJO+WAhUdjYN2AzjAxFlAEYKDVNHgRgSL6GbYz5iCQAQA7cQbewwJnwADQTVGwo8QqRG8DrFYqwCQWEsgGqxCJy6GgKB7GRYcK2nknAQCGAYACxZ4lYGBCY07BEKhCR0ngU5AUSO6hoKBSkgxxMhHAm9ojNdKAHjzLkqsQ02igT2OKYaZc0fQoSZIXuCQAnhKiQgELD0apygMAD3vgB+ME5Hgg7WkAlEune0BRgDdIcjBZ6bmoC2C1dKpWplSggm6GgFqAB0j4GdUoFLykzECcIsDUcVE2a2QJ8EltwEIU3i0AGLJISMaZN4eJGTb8ADwxQIIZAHCBrJgCIMKtYAVl2+CYIAuKVAAQYhKDUEqG40FSpBk0bFRUIizAg0cmT0/hMgsUly7QCMjwR04QFlnadATIUBCg4yCCIFku85dvmPdBCDQiuPdzE8uZEQDU4QgYhJipjcWc4UYgLjuGpemGi+YtaSEBLYEGCWzJiiIRR2BDypExjT0NiB1UKbpbJB1KRDHsoCDlJDsNAhVMTgccDIsMJKHkhgoPi0LysGdHAiSB/MMjmbrIwQIGAeBlAE2JrUZArQQBYiwQBkooF0yDBaJRAhIEMvJlAGhgZEDKEXpGxm8wcfwwUCQASvBzUFDMfyYlYDAQiJBpyArTn5uDEQACjCUI1oHsKaIpgAcj31ZQpBIYYRsGSsgyz5uQYMI5Gm/QETSm6ZkANYKGS8WVia3A5kEE0EsBAWEdUYAMnTVNsgpwWw9OJB3oPCzwSQaAmsqy2GUoBCqAb4bAjVbBsQBEHstlgLyJUXEReLx4JZJJhZU4hZgwDQaM/o6VxMcEH/7YlrUVWgBqM1CQuITAMBWT2XSzuWRE2CZkFyq4AUJ0nrMksAp8lMpHCQXEoiO7A+GErjLACtAW9FI4AkEHgothQYnuB1QCADtpCA0EI6N8Mign1KFlwVGM0BM1qpCsgtH9RdAGAwvliQJmMxfJq4ZjKi3vrUzogGqIcoKdkgCjcdQazENk6WYIG47MUil8B4TzGBUgWEE94ANwpgTAoAwkXZALqlTEVDoQdlvqGguVQyYAzrCxsUKPgsAaCN9SBFg4yWfmN+iIxGIoQwIhCN4d2AKQGuoIOVszHwSwJqmE0q0E8WYs5AHBBVakRA9EFiI5ECsgA8rxzeVnmGqR6wAnpJADEBjHU4DUhk+WKCiKKAg7IIlhImiuYHoEyvUFckABDGS2GToRgUwtpkgTOQATvDJgi7m3sNKguERivTY/6mfgY1B8mAZhjBfBCEY4hEgKwhH8QCMYEunhE9CkKt1AJCqIxywPCKJlbDWxIlgjGgoAWm9VIQXBIwqAifUnIHp5gGNTi0l8MqpkP8aaCJBFhML/bLMK/KNQSEWLAMQeIHK5jgraZSmDR9CAATsR0oPrQ8jCURrQfbQgwCYEjACkEXQo2ApgQNGZtkHQZDECu5VSeRHpAYfrCqhOkAAcSCkDdeSjoKBCgy2ZREUEkAYRwRfHjMRyIgC6IJT3EweB6J4iC5KSBLYEiDI1fYHZOWoGmKwaoHgciCh1NegEjgAuQDYGAERzowCUuAQCcMypBCACyJZ+eUCDw6GgD2UYBgAkPys3GoQwpQ9mkPAVQsYKgw6A4SgBIVQCeYiVdV4UQZ5wAwzDELyDxVIIqMATUA5DAegA0OOimERZiu6gEFEV1PMg0YO+vbKRcRNcoDgQYQhFcUgXIUQICpBYWeQJTLH5iyhSpRIGE20AjCNhPVkl9SRw/jGSCTsPfHIUI4wCrCBF7jD9IjjKoMyiSgSg5EkJhjk6HwSAeAufoCYwGQBdEhHnVIQYWoEQQog7MiAhl6DUshdaj2QoFxQBoxmbj9pBKJ0QVC0gBOoCSYCEGAA8aMoCIC40N7JQxLi0PKosIieHBTxhoTpMwCR8XCD4WFkGUuhBjJkJZNmgzpKLGSKQHw5BgEkbhWsAbwbUgdECGBDBYKJBGYKqDYtIwBAwA36GNyXcRJ6WAQRY0AQBAhxcbo5E6Ks5SrYBZRdUDo5dhZCmCaAEHCDymAKhEzwrAIjcDBIQLWBtoYuIQkM9xUEBIMxGRJAylskJiKGkBMUIqVaACInRiqKPRBUF6Esg5bQDRQBzsUrCJufhAoaWGAYTEU1gOxajoZ01ogFQHyBNoWCmgxgH9UwCUQSg8UuokDEVDpnMAOAQUAYzgAR1UYQxBZlKQoBMMQEysBNYwbAQYMAUkEzJ4R8ToOxwou0SUVVOUCSck5agZQeIS20iSQMNsGzDbQ0YgVYwiAMAkeDc2Au4PGU8oMPQFUK0NYEFkXgl8skSWBKRRaJEgCZkAMlcAiaIeER4GwwipkoCmziFGPjyDDZQgUKDExAYiQy40NFJhXZNFCWbsdYlZkuqIXm4CCRMNJQxHOQs/gq1uMAAFpET3xJAxBCBSLJDzJSCjEgU4AKci0CJ0qMihBkDE6SqKUoKM6RLI6ahw+BEgUyjKs="
};

// scan/match/guess/words.ts
var loaded = null, longestPart = 30;
function isWord(text) {
  return (loaded ??= readWordSet(knownWords)).has(text);
}
function isWritten(text) {
  if (text.length > longestPart) return !1;
  if (isWord(text)) return !0;
  for (let at = 3; at <= text.length - 3; at++) if (isWord(text.slice(0, at)) && isWord(text.slice(at))) return !0;
  return !1;
}

// scan/match/guess/counted.ts
var kinds = ["a", "A", "9", "-", " ", "#", "x"], longest = 160;
function count({ value: whole, around, kind }) {
  let value = whole.slice(0, longest), steps = /* @__PURE__ */ new Map(), [before, pairs, letters] = ["^", 0, 0], last = 26;
  for (let character of value) {
    let now = kindOf(character);
    steps.set(before + now, (steps.get(before + now) ?? 0) + 1);
    let letter = now === "a" || now === "A" ? character.toLowerCase().charCodeAt(0) - 97 : 26;
    letter < 26 && (letters++, pairs += pairBits(before === "a" && now === "A" ? 26 : last, letter)), [before, last] = [now, letter];
  }
  return {
    value,
    around,
    isPassword: +(kind === "password"),
    steps,
    pairs,
    letters,
    ...countParts(value),
    entropy: shareOfEntropy(value)
  };
}
function kindOf(character) {
  return character >= "a" && character <= "z" ? "a" : character >= "A" && character <= "Z" ? "A" : character >= "0" && character <= "9" ? "9" : /[-_./:]/.test(character) ? "-" : /\s/.test(character) ? " " : character < "\x7F" ? "#" : "x";
}
function pairBits(before, letter) {
  return Number.parseInt(letterPairs[before * 26 + letter] ?? "g", 36) / 4 - 4;
}
var part = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+/g;
function countParts(value) {
  let [known, short, numbers] = [0, 0, 0];
  for (let [text] of value.matchAll(part))
    text <= "9~" ? numbers += text.length <= 4 ? text.length : 0 : text.length > 3 ? known += isWritten(text.toLowerCase()) ? text.length : 0 : text.length > 1 && (short += isWord(text.toLowerCase()) ? text.length : 0);
  return { known, short, numbers };
}
function shareOfEntropy(value) {
  let counts2 = /* @__PURE__ */ new Map();
  for (let character of value) counts2.set(character, (counts2.get(character) ?? 0) + 1);
  let bits = 0;
  for (let each of counts2.values()) bits -= each / value.length * Math.log2(each / value.length);
  return value.length < 2 ? 0 : bits / Math.log2(value.length);
}

// scan/match/guess/signs.ts
var alphabets = [
  ["digits", /^[0-9]+$/],
  ["hexadecimal digits", /^(?:[0-9a-f]+|[0-9A-F]+)$/],
  ["hexadecimal digits with hyphens", /^(?:[0-9a-f-]+|[0-9A-F-]+)$/],
  ["small letters", /^[a-z]+$/],
  ["capitals", /^[A-Z]+$/],
  ["letters", /^[A-Za-z]+$/],
  ["small letters and digits", /^[a-z0-9]+$/],
  ["capitals and digits", /^[A-Z0-9]+$/],
  ["letters and digits", /^[A-Za-z0-9]+$/],
  ["base64", /^[A-Za-z0-9+/]+={0,2}$/],
  ["small letters and hyphens", /^[a-z_-]+$/],
  ["capitals and hyphens", /^[A-Z_-]+$/],
  ["letters, digits and hyphens", /^[A-Za-z0-9_-]+$/],
  ["letters, digits, points and slashes", /^[\w.:/@-]+$/],
  ["signs", /^[\x21-\x7e]+$/],
  ["blanks", /^[\x20-\x7e]+$/],
  ["other scripts", /^/]
], marks = [
  ["begins with a capital", /^[A-Z]/],
  ["begins with a digit", /^[0-9]/],
  ["begins with a sign", /^[^0-9A-Za-z]/],
  ["ends with a digit", /[0-9]$/],
  ["ends with up to four digits behind a word", /^[^0-9]*[a-z]{3,}[^0-9A-Za-z]?[0-9]{1,4}$/],
  ["ends with digits and signs behind a word", /^[^0-9]*[a-z]{3,}[^0-9A-Za-z]?[0-9]{1,4}[^0-9A-Za-z]+$/],
  ["ends with a year", /(?:19|20)[0-9]{2}\W?$/],
  ["ends with an exclamation mark", /!$/],
  ["signs among words", /[A-Za-z]{2}[@$!#%&*+?^][A-Za-z]/],
  ["digits within a word", /[A-Za-z][0134570][a-z]{2}|[a-z]{2}[013457][a-z]/],
  ["a name of a variable", /^[a-z]+(?:[A-Z][a-z]+)+[0-9]{0,2}$|^[a-z]+(?:_[a-z0-9]+)+$|^[A-Z]+(?:_[A-Z0-9]+)+$/],
  ["words with hyphens", /^[A-Za-z]{2,}(?:[-_. /:][A-Za-z0-9]{2,})+$/],
  ["words with hyphens and a number", /^[a-z]{3,}(?:[-_][a-z]{3,})*[-_][0-9]{2,4}$/],
  ["a word and a number", /^[A-Za-z][a-z]+[0-9]{1,4}$/],
  ["short parts of letters and digits", /^[A-Za-z0-9]{1,8}(?:[-_./:][A-Za-z0-9]{1,8})+$/],
  ["five groups of hexadecimal digits", /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/],
  ["a path", /^(?:~|\.{1,2})?\/(?:[\w.@-]+\/)*[\w.@-]*$|^[A-Za-z]:\\/],
  [
    "a date, version or number",
    /^(?:[0-9]+[-.,:/ Tx]+)+[0-9]+Z?$|^[-+]?[0-9]{1,9}(?:\.[0-9]+)?[a-z%]{0,3}$|^#[0-9a-fA-F]{3,8}$|^0x[0-9a-fA-F]{1,42}$/
  ],
  ["a regular expression", /\(\?[:=!<]|\[\^?(?:\w-\w|\\[dws])[^\]]*\]|\\+[dwsSWDbBu](?:[+*{?)\]|\\(]|$)/],
  ["a name of an algorithm", /^[a-zA-Z]{2,12}[-_]?[0-9]{1,4}(?:[-_]?[a-z]{2,8})?$/],
  ["a word of tests", /test|example|sample|dummy|fake|demo|prod|dev|stag/i],
  ["the same character over and over", /(.)\1{3,}/]
], expressions = [
  ["a word of what is secret", /pass|secret|token|key|cred|auth|login|user|admin|name|field|type/i],
  ["ends with a bracket, comma or semicolon", /[)\]};,>]$/],
  ["brackets that close", /\(.*\)|\[.*\]|\{.*\}|<.*>/],
  ["brackets", /[()[\]{}<>]/],
  ["a call", /[A-Za-z_]\w*\(/],
  ["names joined by points", /^[$@&*!]?[A-Za-z_]\w*(?:(?:\??\.|->|::|\/|:)[A-Za-z_]\w*)+$/],
  ["parts joined by points", /^[\w-]+(?:\.[\w-]+)+$/],
  ["the ending of a file", /[\w-]\.[a-z][a-z0-9]{1,4}$/],
  ["slashes", /[A-Za-z0-9]\/[A-Za-z0-9].*\/|^\//],
  ["an address", /^[a-z][a-z0-9+.-]*:\/|:\/\//],
  ["a name and a colon", /^[a-z][a-z0-9+.-]{1,20}:/],
  ["a variable", /\$\{?[A-Za-z_]|%[A-Za-z_]\w*%/],
  ["escapes", /\\[a-zA-Z0-9]|%[0-9A-F]{2}|&[a-z]+;/],
  ["an operator between blanks", /\s(?:[|&?=!<>+.*/-]{1,3})\s/],
  ["quotation marks", /['"`]/],
  ["pipes", /\w\|\w/]
], names = [
  ["named a password", /pass|pwd|kenn|wacht|contras|senha|haslo|psk/i],
  ["named a secret", /secret/i],
  ["named a token", /token|bearer/i],
  ["named a key", /key/i],
  ["named an authorization", /auth|cred|salt/i],
  ["named in capitals", /[A-Z][A-Z0-9]+_[A-Z0-9_]+/],
  ["a name of a test", /test|example|sample|dummy|fake|mock|demo/i],
  ["between quotation marks", /["'`]\s/],
  ["assigned", /=/],
  ["behind a colon", /:\s/],
  ["an argument", /\(/],
  ["in an address", /[?&]\w+=/]
];

// scan/match/guess/features.ts
var lengths = [7, 9, 11, 13, 15, 19, 23, 27, 31, 32, 39, 40, 47, 63, 64, 1 / 0], kindNames = {
  a: "small letter",
  A: "capital",
  9: "digit",
  "-": "separator",
  " ": "blank",
  "#": "sign",
  x: "other letter",
  "^": "beginning"
}, keyboard = /qwe|wer|ert|rty|asd|sdf|dfg|zxc|xcv|123|234|345|456|567|678|789|abc|bcd|cde/gi, pairsOf = "letters that follow one another as in words", features = [
  ["; all values", () => 1],
  ["; passwords", ({ isPassword }) => isPassword],
  ...lengths.map((most2, at) => {
    let least = (lengths[at - 1] ?? 0) + 1;
    return [`its length; from ${least}`, ({ value }) => +(value.length <= most2 && value.length >= least)];
  }),
  ...alphabets.flatMap(([name2], at) => [
    [`made of ${name2}`, ({ alphabet }) => +(alphabet === at)],
    [`${pairsOf}; among ${name2}`, ({ alphabet, pairs }) => alphabet === at ? clip(pairs / 8) : 0],
    [`how many different characters; among ${name2}`, ({ alphabet, entropy }) => alphabet === at ? entropy : 0]
  ]),
  ...["^", ...kinds].flatMap(
    (before) => kinds.map((now) => [
      `; ${kindNames[now]} behind ${kindNames[before]}`,
      ({ steps }) => clip((steps.get(before + now) ?? 0) / 4)
    ])
  ),
  [pairsOf, ({ pairs }) => clip(pairs / 8)],
  [`${pairsOf}; each`, ({ pairs, letters }) => clip(pairs / Math.max(letters, 1))],
  ["words inside", ({ known, letters }) => known / Math.max(letters, 1)],
  ["words inside; in a password", ({ known, letters, isPassword }) => isPassword * known / Math.max(letters, 1)],
  ["words inside; of all characters", ({ known, value }) => known / value.length],
  ["letters outside of words", ({ known, short, letters }) => clip((letters - known - short) / 8)],
  ["short words inside", ({ short, value }) => short / value.length],
  ["nothing but words", ({ known, short, letters }) => +(known + short === letters)],
  [
    "nothing but words; short ones",
    ({ known, short, letters, value }) => known + short === letters ? short / value.length : 0
  ],
  [
    "nothing but words; in a password",
    ({ known, short, letters, isPassword }) => +(isPassword === 1 && known + short === letters)
  ],
  ["words and numbers", ({ known, short, numbers, value }) => (known + short + numbers) / value.length],
  ["rows of the keyboard", ({ value }) => clip((value.match(keyboard)?.length ?? 0) / 2)],
  ...marks.flatMap(([name2], at) => [
    [name2, ({ marked }) => marked[at] ?? 0],
    [`${name2}; in a password`, ({ marked, isPassword }) => (marked[at] ?? 0) * isPassword]
  ]),
  ...expressions.map(([name2], at) => [
    `${name2}; beside words`,
    ({ expressed, known, short, value }) => (expressed[at] ?? 0) * (known + short) / value.length
  ]),
  ...names.map(([name2], at) => [name2, ({ named }) => named[at] ?? 0])
], featureNames = features.map(([name2]) => name2);
function featuresOf(candidate) {
  let counted = count(candidate), { value, around } = counted, looked = {
    ...counted,
    alphabet: alphabets.findIndex(([, holds]) => holds.test(value)),
    marked: marks.map(([, holds]) => Number(holds.test(value))),
    expressed: expressions.map(([, holds]) => Number(holds.test(value))),
    named: names.map(([, holds]) => Number(holds.test(around)))
  };
  return Float64Array.from(features, ([, of]) => of(looked));
}
var clip = (number) => Math.max(-4, Math.min(4, number));

// scan/match/guess/weights.ts
var trained = {
  inputs: "7acc6d9310917c119c00701d2f1a8ffd36f83cc0382beed2a8914e83597412b1",
  scale: 0.0374566,
  weights: "BvAC/gL+GQ+ZDQjh/vsE//cEAOkOA/IK7egcAukF8/UQ/PcF/fMC/OoJC9L9Etn0Cf33IPngAAAAAAAAAAAA4csvCwnz4Mww+PQO/f0D+PQO+gn9Gez29Qz/A9kCIAzgCNr8AswJDPD1/8sM6gAU/Rvt6QAV7ecWGAns7ugV/sonEuP/AsskABbu+BcF/RfwHvTeBPf7HPXhGPrjAAAAF/rl/+YT9xT3B+UK/Q/g/wnp9hPmBQnw+Bj95w8KKOLbCu74KOTbH+nj9PQOIebi+ewXDQjmAAX1CwTxAAAACdsGDPjyEffw4ucorgU7E+v4HOrkDc78Fenu5BsKC8j/38YwE8P5GPHo2dgsEvPqzdE3uKhUDg/dBtcIC+740isGBfv8AM8mEgTkKdrmBtAEEvbuA7sEB/v4GfHmIOfjEPPzCvn2Cf34F+vsCfv1/70KyhgmzhMi/b0LHOrmDdH5C/31F+nsCf73BP/9FPboB/v4E/jsC/jzBAvz//YGFPreCPzsFPflAPAD6NYsDvrrEv/fBvj5+Af9BgTyDQjm+hDzAAX19wv8Ed/9DOAE+RDu7hb2+B7F5yHk2SzY1S3iAQLh/wPi4xT54hT1+fsE/QD/2A8H7RL3DgDl/Ab57fsm+v8J8xG/7xPRziUN0SUFAfgFBfv4AAAAAAAAG9vnC+H5Jt/iH+HtJfLbE/PuDucDB+kOAfsA/fsCFOjwEen7f4jKYpXINr7Z75sqGsvzJsr0I9YGR9S8Den2D/3xKNnoyAIr/wb8Cvr2rdJR7+sS/QL+BaoDCLoEBa8FAu0D/v4BBf38/v//AfsA//kAAvr/ANUD"
};

// scan/match/guess/model.ts
var classes = ["written", "chosen", "drawn"], written = { notDrawn: 0.8, notChosen: 0.5, hardly: 0.45 }, mostReasons = 3, loaded2 = null;
function weigh(candidate) {
  let weights = loaded2 ??= Int8Array.from(Buffer.from(trained.weights, "base64")), features2 = featuresOf(candidate), probabilities = probabilitiesOf(features2, weights, trained.scale), is = takenFor(probabilities);
  return {
    is,
    isSure: (probabilities[0] ?? 0) < written.hardly,
    because: is === "written" ? [] : reasonsFor(classes.indexOf(is), features2, weights)
  };
}
function takenFor([isWritten2 = 0, chosen = 0, drawn = 0]) {
  let is = drawn > chosen ? "drawn" : "chosen";
  return isWritten2 > (is === "drawn" ? written.notDrawn : written.notChosen) ? "written" : is;
}
function probabilitiesOf(features2, weights, scale) {
  let scores = new Float64Array(classes.length);
  for (let at = 0; at < features2.length; at++) {
    let value = (features2[at] ?? 0) * scale;
    if (value !== 0)
      for (let one = 0; one < scores.length; one++)
        scores[one] = (scores[one] ?? 0) + value * (weights[at * scores.length + one] ?? 0);
  }
  let highest = Math.max(...scores), powers = scores.map((score) => Math.exp(score - highest)), sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
function reasonsFor(one, features2, weights) {
  let worths = /* @__PURE__ */ new Map();
  for (let [at, value] of features2.entries()) {
    let name2 = toWords(featureNames[at] ?? "", value), of = classes.map((_, other) => weights[at * classes.length + other] ?? 0), others2 = of.reduce((sum, each) => sum + each, 0) - (of[one] ?? 0), worth = value * ((of[one] ?? 0) - others2 / (classes.length - 1));
    name2 !== "" && worths.set(name2, (worths.get(name2) ?? 0) + worth);
  }
  return [...worths].filter(([, worth]) => worth > 0).toSorted((a, b) => b[1] - a[1]).slice(0, mostReasons).map(([name2]) => name2);
}
function toWords(name2, value) {
  let [words = ""] = name2.split(";");
  return words === pairsOf && value < 0 ? "letters that form no words" : words;
}

// scan/match/guess/references.ts
var templates = [
  /^@Microsoft\.KeyVault\(/i,
  // ENC(…), {cipher}…, {SSHA}…, !vault, $ANSIBLE_VAULT, AQICAH… of a key service: encrypted or hashed
  /^(?:ENC\[|ENC\(|\{(?!noop\})[A-Za-z0-9_-]{2,20}\}|!vault|!secret |\$ANSIBLE_VAULT|\$(?:2[abxy]|[156]|argon2[a-z]*|pbkdf2[a-z0-9-]*|scrypt|apr1|y)\$|pbkdf2[_:]|scrypt:|sha\d{1,3}[-:$]|ssh-(?:rsa|ed25519)|AQICAH|Ag[A-Z][0-9A-Za-z+/=]{120}|-----BEGIN)/,
  /^\$\{?[A-Za-z_][\w.:-]*\}?$|^%[A-Za-z_]\w*%$|^@[A-Za-z_][\w.-]*@?$|^&[A-Za-z_]\w*$|^\*[A-Za-z_]\w*$/,
  // ${{ secrets.A }}, {{ a }}, #{a}, $(a), <%= a %>, %(a)s, %s, {0}
  /\$\{\{|\{\{.*\}\}|[#$%]\{[^}]*\}|\$\([^)]*\)|<%.*%>|%\([a-z_]+\)[sd]|^%[-+]?[0-9.]*[sdvqx]$|^\{[0-9a-zA-Z_.:]*\}$/,
  /^\$\(|^<[^<>]{1,60}>$|^\[[A-Za-z][A-Za-z0-9 _-]*\]$|^__\w+__$/,
  /^['"]\s*[.+&]|[.+&]\s*['"]$/
], references = [
  ...templates,
  // op://vault/item, vault:secret/a, ssm:/prod/a, ref+awsssm://a, arn:aws:…, file:/run/secrets/a, https://idp.net/token
  /^(?:[a-z][a-z0-9+.-]{1,20}:\/|(?:vault|bao|ssm|sm|awssm|secretref|env|file|arn|urn|kms|keyvault|akv|gcpsm|doppler|data|config|lookup|ref|base64(?!:[0-9A-Za-z+/]{22,}=*$)|sha\d*|md5|plain):)/i,
  /^projects\/[^/]+\/secrets\//,
  // What stands behind it is judged as a user and a password where it is a header
  /^basic\s/i,
  // A token of one part, or one that nobody signed; an object of Java that was written out
  /^\.?eyJ(?:hbGciOi|0eXAiOi)[0-9A-Za-z_-]*$|^eyJhbGciOiJub25l|^\.eyJ[0-9A-Za-z_-]+\.$|^rO0AB/,
  // Names of encodings, hashes and ciphers
  /^(?:utf-?(?:8|16|32)(?:le|be)?|latin-?1|iso-?8859-?\d+|windows-?12\d\d|sha-?\d{1,3}(?:-\w+)?|md[245]|[hrpe]s\d{3}|aes-?\d{3}(?:-\w+)*|base(?:16|32|58|62|64)(?:url)?|oauth2?|bcrypt|argon2(?:id?|d)|pbkdf2|x509|ed25519|curve25519|x25519|secp\d+[kr]\d|p-?(?:256|384|521)|rsa\d*|ipv[46])$/i,
  /^0x[0-9a-fA-F]{1,42}$/
];
function isTemplate(text) {
  return templates.some((expression) => expression.test(text)) || hasVariable(text);
}
function isAddress(value) {
  return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,24}$/.test(value);
}
var variable = /\$\{?([A-Za-z_][A-Za-z0-9_]{3,})/g;
function isReference(value) {
  let text = value.trim();
  return references.some((expression) => expression.test(text)) || hasVariable(text) || isEscaped(text);
}
function hasVariable(text) {
  return [...text.matchAll(variable)].some(([, name2 = ""]) => isName(name2));
}
function isName(name2) {
  return /^(?:[A-Z_]+|[a-z_]+|[a-z]+(?:[A-Z][a-z]+)+)$/.test(name2) ? name2.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase().split("_").some((part2) => part2.length > 3 && isWritten(part2)) : !1;
}
function isEscaped(text) {
  return !/[\p{L}\p{N}]/u.test(text) || (text.match(/%[0-9A-F]{2}/g) ?? []).length * 3 >= text.length * 0.4;
}

// scan/match/guess/samples.ts
var published = new Set(
  `
  yourstrongpassword yournewstrongpassword yourpassword strongpassword astrongrequiredpassword verystrongpassword
  mystrongpassword supersecretpassword mysecretpassword mysecretpw secretpassword securepassword password
  passwordpassword pass passpass passwd myrootpassword rootpassword testpassword userpassword adminpassword
  dbpassword mypassword mypass examplepassword samplepassword somepassword newpassword oldpassword defaultpassword
  letmein hunter welcome troubador troubadour correcthorsebatterystaple superpassword passwort
  hello helloworld changeme changeit
`.trim().split(/\s+/)
), everyday = /^(?=.*(?:pass|pw|secret))(?:test|tests|testing|user|admin|root|demo|my|new|old|db|database|the|super|super|strong|secure|sample|example|dummy|fake|default|initial|temp|tmp|some|any|local|dev|pass(?:word|wd|phrase|wort)?|pw|secret|key|app|service|client|super|very|long|random|not|real|value|string|text|here|[-_. ])+[0-9!]{0,5}$/, digits = { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", "@": "a", $: "s", "!": "" };
function isPublishedPassword(value) {
  let text = value.toLowerCase(), end2 = text.replace(/[0-9!?.#@$*-]+$/, "");
  return everyday.test(text) || everyday.test(text.replaceAll("$", "s")) ? !0 : [text, end2].some((part2) => published.has(plain(part2)) || published.has(part2.replace(/[^a-z]/g, "")));
}
function plain(text) {
  return text.replace(/[01345@$!]/g, (sign) => digits[sign] ?? "").replace(/[^a-z]/g, "");
}

// scan/match/guess/guess.ts
function guess(like, value, around) {
  let { kind, isNamed, isEncoded } = like;
  if (kind === "token") return judgeToken(value, around);
  if (kind !== "credential" && isNamed && !hasSecretName(around, kind) || isAddress(value) && namesMailbox.test(around)) return null;
  let judged = judgeValue(kind, isEncoded ? decode2(value) : value, around);
  return judged?.verdict === "drawn" && uuid.test(value) && !tellsSecret.test(around) ? verdicts.uuid : judged && toGuess(judged);
}
var uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, tellsSecret = /secret|key|pass|pwd|cred/i, namesMailbox = /(?:mail|address|admin|user|owner|contact|recipient|sender|notif[a-z]*|support|from|to|cc)(?:e?s)?["'\])]{0,2}\s*(?:[:=]|$)/i;
function isMadeUpAddress(text) {
  return /[@.](?:example|test|invalid|localhost)(?:\.[a-z]+)?$/i.test(text) || isPlaceholder(text.replace(/\.\w+$/, ""));
}
var verdicts = {
  drawn: { provenance: "unknown", evidence: "its characters are drawn, not written", milder: 0 },
  unsure: { provenance: "unknown", evidence: "its characters may be drawn", milder: 1 },
  insecure: { provenance: "unknown", evidence: "marked as insecure by what made it", milder: 1 },
  uuid: { provenance: "unknown", evidence: "a UUID, which may be an id", milder: 1 },
  given: { provenance: "unknown", evidence: "stands where a password stands", milder: 0 },
  chosen: { provenance: "unknown", evidence: "as people choose them", milder: 1 },
  number: { provenance: "unknown", evidence: "a long number", milder: 1 },
  published: { provenance: "test", evidence: "a password of published samples", milder: 0 },
  sample: { provenance: "test", evidence: "made up: its characters follow one another", milder: 0 }
};
function toGuess({ verdict, because }) {
  let guessed = verdicts[verdict];
  return because.length === 0 ? guessed : { ...guessed, evidence: `${guessed.evidence}: ${because.join(", ")}` };
}
function decode2(value) {
  let text = value.replace(/\s/g, "");
  if (!/^[0-9A-Za-z+/]{8,}={0,2}$/.test(text) || text.length % 4 !== 0) return value;
  let decoded = Buffer.from(text, "base64").toString("utf8");
  return /^[\t\n\r\x20-\x7e]+$/.test(decoded) ? decoded : value;
}
var name = /([\p{L}\p{N}_.$-]+)(\s*\()?/gu;
function hasSecretName(around, kind) {
  return [...around.matchAll(name)].some(([, each = "", call]) => isSecretName(each, kind, call !== void 0));
}
var shortest = { password: 6, secret: 10 }, hasDigitsInWords = /^[A-Za-z]*[a-z][01345][A-Za-z]{2,}[A-Za-z0-9]*$/, shortestDrawn = 8;
function judgeValue(kind, value, around = "") {
  let text = value.trim(), known = kind === "credential" ? judgeCredential(text) : judgeByRule(kind, text);
  if (known !== void 0 || kind === "credential") return known ? { verdict: known, because: [] } : null;
  let { is, isSure, because } = weigh({ value: text, around, kind });
  return is === "drawn" && text.length >= shortestDrawn ? { verdict: isSure ? "drawn" : "unsure", because } : kind !== "password" ? null : is !== "written" ? { verdict: "chosen", because } : hasDigitsInWords.test(text) ? { verdict: "chosen", because: [] } : null;
}
function judgeByRule(kind, text) {
  if (text.length < shortest[kind]) return null;
  if (isAddress(text)) return kind === "password" && !isMadeUpAddress(text) ? "chosen" : null;
  if (kind === "password" && /^\w+\$\w+$/.test(text) && isPublishedPassword(text)) return "published";
  if (isReference(text)) return null;
  let decoded = decode2(text);
  return isPlaceholder(text) || isPlaceholder(decoded) ? null : kind === "password" && (isPublishedPassword(text) || isPublishedPassword(decoded)) ? "published" : text.startsWith("django-insecure-") ? "insecure" : uuid.test(text) ? "drawn" : /^[0-9]+$/.test(text) ? judgeNumber(text) : void 0;
}
function judgeNumber(text) {
  return text.length >= 10 && new Set(text).size >= 5 ? "number" : null;
}
function judgeToken(value, around) {
  let judged = judgeValue("secret", value, around);
  return judged ? toGuess(judged) : isMadeUp(value) && !isTemplate(value) ? verdicts.sample : null;
}
function judgeCredential(text) {
  return isPlaceholder(text) || isTemplate(text) ? null : isPublishedPassword(text) ? "published" : "given";
}

// scan/match/guess/known-guesses.ts
var mostBytes = 4e6, bytesOfGuess = 200, KnownGuesses = class {
  #known = new Remembered(mostBytes);
  /** See `guess`. */
  of(like, value, around) {
    let { kind, isNamed, isEncoded = !1 } = like, key = `${kind} ${isNamed} ${isEncoded} ${value.length} ${value}${around}`, known = this.#known.get(key);
    if (known !== void 0) return known;
    let made = guess(like, value, around);
    return this.#known.add(key, made, bytesOfGuess), made;
  }
};

// scan/formats/encodings/fruitless.ts
var longest2 = 600;
function isFruitless(text, { id, start, end: end2 }) {
  return id === encodings.binary ? !mayHoldContainer(text, start, end2) : !(id === encodings.base64 || id === encodings.hex) || end2 - start > longest2 || end2 + 64 >= text.length || goesOnBehind(text, end2) || mayHoldContainer(text, start, end2) ? !1 : decode(id, text.subarray(start, end2)) === null;
}

// scan/match/expressions.ts
var Expressions = class {
  #engine;
  #compiled = /* @__PURE__ */ new Map();
  /** By rule and anchor. */
  #narrowed = /* @__PURE__ */ new Map();
  constructor(engine) {
    this.#engine = engine;
  }
  /** The compiled form of an RE2 source. */
  of(source2) {
    let known = this.#compiled.get(source2);
    if (known) return known;
    let made = this.#engine.compile(source2);
    return this.#compiled.set(source2, made), made;
  }
  /** Around the anchor of one of many words, what finds the values of that word alone. */
  around(anchor, rule, matcher) {
    let key = `${rule} ${anchor}`, known = this.#narrowed.get(key);
    if (known) return known;
    let made = this.of(narrowTo(anchor.toLowerCase(), matcher));
    return this.#narrowed.set(key, made), made;
  }
  *findAll(matcher, text, expression = this.of(matcher.expression)) {
    if (!(matcher.gate !== void 0 && !this.of(matcher.gate).holds(text)))
      for (let from = 0; from <= text.length; ) {
        let match = expression.find(text, from);
        if (!match) return;
        yield match, from = Math.max(match.valueEnd, match.start + 1);
      }
  }
};
function toRawMatch(rule, match, base) {
  return {
    rule,
    start: base + match.valueStart,
    end: base + match.valueEnd,
    matchStart: base + match.start,
    matchEnd: base + match.end
  };
}

// scan/match/raw-match.ts
var moveMatch = (match, by) => ({
  ...match,
  start: match.start + by,
  end: match.end + by,
  matchStart: match.matchStart + by,
  matchEnd: match.matchEnd + by
});

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

// scan/match/rule-trial.ts
var longestWindow = 32e3, RuleTrial = class {
  #rules;
  #expressions;
  constructor(rules, expressions2) {
    [this.#rules, this.#expressions] = [rules, expressions2];
  }
  /** Returns false where it was left out because an earlier match covers the place, or where what comes behind may matter. */
  around(text, candidate, rule, { doneUntil, unfinished, matches }) {
    let matcher = this.#rules[rule]?.text;
    if (!matcher || candidate.end <= (doneUntil.get(rule) ?? 0)) return !1;
    if (matcher.finder) {
      for (let { matchStart, start, end: end2 } of finders[matcher.finder](text, candidate.start))
        matches.push({ rule, start, end: end2, matchStart, matchEnd: end2 });
      return !1;
    }
    let margin = matcher.shape ? 24 : Number.POSITIVE_INFINITY, begin = Math.max(0, candidate.start - Math.min(margin, matcher.window.before)), finish = Math.min(text.length, candidate.end + Math.min(margin, matcher.window.after)), isContext = !matcher.shape && matcher.near?.required === !0, window = withoutStrayBytes(text.subarray(begin, finish)), isFound = !1, around = matcher.words && this.#expressions.around(text.toString("latin1", candidate.start, candidate.end), rule, matcher);
    for (let match of this.#expressions.findAll(matcher, window, around)) {
      let end2 = begin + match.end;
      if (!(!isContext && end2 <= candidate.start) && (isFound = !0, matches.push(toRawMatch(rule, match, begin)), doneUntil.set(rule, Math.max(doneUntil.get(rule) ?? 0, end2)), !isContext))
        break;
    }
    if (isFound || finish === text.length || matcher.goesOn === void 0) return !0;
    let goingOn = this.#expressions.of(matcher.goesOn).find(window, 0);
    if (!goingOn || begin + goingOn.start > candidate.start) return !0;
    let longer = this.#findLonger(matcher, text.subarray(begin, candidate.end + longestWindow));
    return longer && (matches.push(toRawMatch(rule, longer.found, begin)), doneUntil.set(rule, begin + longer.found.end)), !longer?.isWhole && !unfinished.has(rule) && unfinished.set(rule, begin), !1;
  }
  /** A value that goes on behind the window; its beginning, where it is longer than may be looked at. */
  #findLonger({ expression, begins }, longest3) {
    let whole = this.#expressions.of(expression).find(longest3, 0);
    if (whole) return { found: whole, isWhole: !0 };
    let beginning = begins === void 0 ? null : this.#expressions.of(begins).find(longest3, 0);
    return beginning && { found: beginning, isWhole: !1 };
  }
  /** What began somewhere and is longer than any window: once, up to the end of the text. */
  behind(text, rule, { from, to }, matches) {
    let matcher = this.#rules[rule]?.text;
    if (matcher)
      for (let match of this.#expressions.findAll(matcher, text.subarray(from)))
        from + match.start < to && matches.push(toRawMatch(rule, match, from));
  }
  /** Whether a match may begin in the range and end behind the text. */
  goesOn(text, rule, { from, to }, matches) {
    let goesOn = this.#rules[rule]?.text?.goesOn, found = goesOn === void 0 ? null : this.#expressions.of(goesOn).find(text.subarray(from), 0);
    return !found || from + found.start >= to ? !1 : !matches.some((match) => match.rule === rule && match.matchStart === from + found.start);
  }
  everywhere(text, rule, range, matches) {
    let matcher = this.#rules[rule]?.text;
    if (matcher)
      for (let match of this.#expressions.findAll(matcher, text))
        match.start >= range.from && match.start < range.to && matches.push(toRawMatch(rule, match, 0));
  }
};

// scan/match/windows.ts
var mostBytes2 = 16e6, bytesOfMatch = 80, widest = 1300, nothing = [], KnownWindows = class {
  #rules;
  #prefilter;
  #windows = new Remembered(mostBytes2);
  #reaches = /* @__PURE__ */ new Map();
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
    let moved = found.length === 0 ? nothing : found.map((match) => moveMatch(match, -start));
    this.#windows.add(window, moved, found.length * bytesOfMatch);
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
var Matcher = class {
  /** Null where the organisation named no customers. */
  customers = null;
  #knownRule;
  rules;
  prefilter;
  guesses = new KnownGuesses();
  /** Rules that hold where others stand together, with their index. */
  combined;
  #expressions;
  #trial;
  #windows;
  /** Rules without anchor or shape: tried on every text, whole. */
  #unanchored;
  /** Rules that need nothing but what stands close around a candidate. */
  #mayDefer;
  /** Whether an anchor of some rule makes it tried on the whole text. */
  #hasEverywhere;
  constructor(rules, engine) {
    this.rules = rules, this.prefilter = createPrefilter(rules), this.#windows = new KnownWindows(rules, this.prefilter), this.#expressions = new Expressions(engine), this.#trial = new RuleTrial(rules, this.#expressions), this.combined = rules.flatMap(
      ({ together, confidence }, index) => together ? [{ index, together, confidence }] : []
    ), this.#knownRule = rules.findIndex(({ source: source2 }) => source2 === "dictionary"), this.#unanchored = [...rules.keys()].filter((index) => {
      let text = rules[index]?.text;
      return text && text.anchors.length === 0 && text.shape === null;
    }), this.#mayDefer = rules.map(({ text }) => text !== null && isClose(text)), this.#hasEverywhere = rules.some(({ text }) => text?.everywhere === !0);
  }
  /** The compiled form of an RE2 source, made at first use. */
  expression(source2) {
    return this.#expressions.of(source2);
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
      if (this.#trial.everywhere(text, rule, { from, to }, matches), proceeding &&= !this.#hasEverywhere || proceed(), !proceeding) break;
    if (!proceeding) return { matches: matches.slice(taken), encoded, cut: [] };
    for (let [rule, begin] of state.unfinished) this.#trial.behind(text, rule, { from: begin, to }, matches);
    matches.push(...this.#findCustomers(text, from, to));
    let cut = to < length ? [...everywhere, ...state.unfinished.keys()] : [], isCut = (rule) => this.#trial.goesOn(text, rule, { from: state.unfinished.get(rule) ?? from, to }, matches);
    return { matches: matches.slice(taken), encoded, cut: cut.filter(isCut) };
  }
  /** What was deferred in this text, in its order. */
  matchDeferred(text, deferred) {
    let state = { doneUntil: /* @__PURE__ */ new Map(), unfinished: /* @__PURE__ */ new Map(), matches: [] };
    for (let at = 0; at < deferred.length; at += 3) {
      let [rule = 0, start = 0, end2 = 0] = [deferred[at], deferred[at + 1], deferred[at + 2]];
      this.#trial.around(text, { start, end: end2 }, rule, state);
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
    for (let rule of rules) wasTried = this.#trial.around(text, candidate, rule, state) && wasTried;
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
    return match?.valueStart !== 0 || match.valueEnd !== bytes.length || text.not.some((source2) => matcher.holds(source2, value)) ? !1 : text.checks.every((name2) => checks2.get(name2)?.judge(value).status !== "invalid");
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
  nestModule ??= import("./nest-3LZDR67M.js");
  let { Nest: Opener } = await nestModule;
  return new Opener(context);
}

// scan/run/tally.ts
var Tally = class {
  answered = 0;
  documents = 0;
  bytes = 0;
  byGit = 0;
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
    let { answered, documents, bytes, byGit, results, same } = this;
    return { answered, documents, bytes, byGit, results, same, authors: [...this.authors] };
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
      let kinds2 = stretches.filter(({ from, to }) => from < offset + length && offset < to).map(({ kind }) => kind);
      return kinds2.length === 0 ? !0 : rules[rule]?.kind === "secret" && !(kinds2.includes("signature") && rules[rule].generic);
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
  return tally.byGit += await reader.read(ids, new Sink(context, tally)), tally.toResult();
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

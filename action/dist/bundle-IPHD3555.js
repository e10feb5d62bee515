import {
  inflateWhole
} from "./chunk-ITR7N3RI.js";
import {
  orSearched
} from "./chunk-IFKJTPV7.js";
import { from18_deltaTypes as deltaTypes, from18_longestChain as longestChain, from18_openObjectHash as openObjectHash, from18_packedTypes as packedTypes } from "./engine.js";
import "./engine.js";
import { from12_DecodeError as DecodeError } from "./engine.js";
import { from8_toTextPart as toTextPart } from "./engine.js";
import { from9_inPieces as inPieces } from "./engine.js";

// scan/formats/git/delta.ts
function applyDelta(base, delta, largest) {
  let from = readSize(delta, 0), to = readSize(delta, from.next);
  if (from.size !== base.length || to.size > largest) throw new DecodeError("damaged");
  let stretches = [], filled = 0;
  for (let at = to.next; at < delta.length && filled <= to.size; ) {
    let command = delta[at++] ?? 0;
    if (command === 0) throw new DecodeError("damaged");
    let { bytes, next } = command & 128 ? copied(base, delta, { at, command }) : inserted(delta, at, command);
    stretches.push(bytes), filled += bytes.length, at = next;
  }
  if (filled !== to.size) throw new DecodeError("damaged");
  return Buffer.concat(stretches);
}
function inserted(delta, at, length) {
  if (at + length > delta.length) throw new DecodeError("ends too early");
  return { bytes: delta.subarray(at, at + length), next: at + length };
}
function copied(base, delta, { at, command }) {
  let [place, length, next] = [0, 0, at];
  for (let bit = 0; bit < 4; bit++) command & 1 << bit && (place += (delta[next++] ?? 0) * 2 ** (8 * bit));
  for (let bit = 0; bit < 3; bit++) command & 16 << bit && (length += (delta[next++] ?? 0) * 2 ** (8 * bit));
  if (length === 0 && (length = 65536), place + length > base.length) throw new DecodeError("damaged");
  return { bytes: base.subarray(place, place + length), next };
}
function readSize(bytes, at) {
  let size = 0;
  for (let index = 0; index < 7; index++) {
    let byte = bytes[at + index];
    if (byte === void 0) break;
    if (size += (byte & 127) * 2 ** (7 * index), byte < 128) return { size, next: at + index + 1 };
  }
  throw new DecodeError("damaged");
}

// scan/formats/git/pack.ts
var headerSize = 12, mostKept = 32e6, Pack = class {
  #bytes;
  #hash;
  #budget;
  #entries = /* @__PURE__ */ new Map();
  #places = /* @__PURE__ */ new Map();
  #kept = /* @__PURE__ */ new Map();
  #room;
  #keptBytes = 0;
  constructor(bytes, hash, budget) {
    [this.#bytes, this.#hash, this.#budget] = [bytes, hash, budget], this.#room = Math.min(mostKept, Math.floor(budget.room / 2));
  }
  /** Each place, in order; throws where the pack is damaged. */
  *places() {
    let bytes = this.#bytes;
    if (bytes.length < headerSize || bytes.toString("latin1", 0, 4) !== "PACK") throw new DecodeError("ends too early");
    let count = bytes.readUInt32BE(8);
    for (let index = 0, at = headerSize; index < count; index++) {
      this.#budget.part();
      let entry = this.#entryAt(at);
      this.#entries.set(at, entry), yield at, at = entry.start + this.#inflate(entry).used;
    }
  }
  /** Null where it is changes of an object that is not in the pack, or has not been met yet. */
  read(place) {
    let chain = [], entry = this.#entries.get(place);
    for (; entry && entry.base !== null && !this.#kept.has(entry.place); ) {
      if (chain.push(entry), chain.length > longestChain) throw new DecodeError("damaged");
      let base = typeof entry.base == "string" ? this.#places.get(entry.base) : entry.base;
      entry = base === void 0 ? void 0 : this.#entries.get(base);
    }
    if (!entry) return null;
    let first = this.#whole(entry);
    if (!first) return null;
    let { type } = first, { content } = first;
    for (let next of chain.toReversed())
      content = applyDelta(content, this.#inflate(next).content, this.#budget.room), this.#budget.inflate(content.length), this.#keep(next.place, { type, content });
    let id = openObjectHash(this.#hash, type, content.length).update(content).digest("hex");
    return this.#places.set(id, place), { type, id, content };
  }
  #whole(entry) {
    let kept = this.#kept.get(entry.place);
    if (kept) return kept;
    if (!entry.type) return null;
    let object = { type: entry.type, content: this.#inflate(entry).content };
    return this.#keep(entry.place, object), object;
  }
  /** What others may be changes of, as far as there is room: the oldest goes first. */
  #keep(place, object) {
    if (!(object.content.length > this.#room / 4)) {
      this.#kept.set(place, object), this.#keptBytes += object.content.length;
      for (let [oldest, { content }] of this.#kept) {
        if (this.#keptBytes <= this.#room) break;
        this.#kept.delete(oldest), this.#keptBytes -= content.length;
      }
    }
  }
  #entryAt(place) {
    let at = place, byte = () => {
      let value = this.#bytes[at++];
      if (value === void 0) throw new DecodeError("ends too early");
      return value;
    }, first = byte(), size = first & 15;
    for (let next = first, factor = 16; next & 128; factor *= 128)
      next = byte(), size += (next & 127) * factor;
    let kind = first >> 4 & 7, type = packedTypes[kind] ?? null;
    if (!type && kind !== deltaTypes.byOffset && kind !== deltaTypes.byId) throw new DecodeError("damaged");
    let base = null;
    if (kind === deltaTypes.byOffset && (base = place - readDistance(byte)), kind === deltaTypes.byId) {
      let length = this.#hash === "sha1" ? 20 : 32;
      base = this.#bytes.toString("hex", at, at + length), at += length;
    }
    return { place, start: at, size, type, base };
  }
  /** `used`: how many bytes it takes in the pack. */
  #inflate({ start, size }) {
    if (size > this.#budget.room) throw new DecodeError("holds an object larger than limits.containerSize");
    try {
      let inflated = inflateWhole("zlib", this.#bytes.subarray(start), Math.max(1, size));
      if (this.#budget.inflate(inflated.content.length), inflated.content.length === size) return inflated;
    } catch (error) {
      if (error instanceof DecodeError) throw error;
    }
    throw new DecodeError("damaged, or ends too early");
  }
};
function readDistance(byte) {
  let next = byte(), distance = next & 127;
  for (; next & 128; )
    if (next = byte(), distance = (distance + 1) * 128 + (next & 127), distance > Number.MAX_SAFE_INTEGER / 256) throw new DecodeError("damaged");
  if (distance === 0) throw new DecodeError("damaged");
  return distance;
}

// scan/formats/git/path-names.ts
var PathNames = class {
  #named = /* @__PURE__ */ new Map();
  /** A mode, a name, NUL and an id each. */
  add(tree, content) {
    let size = tree.length / 2;
    for (let at = 0; at < content.length; ) {
      let blank = content.indexOf(32, at), end = content.indexOf(0, blank);
      if (blank < 0 || end < 0 || end + 1 + size > content.length) return;
      let id = content.toString("hex", end + 1, end + 1 + size);
      this.#named.has(id) || this.#named.set(id, { tree, name: content.toString("utf8", blank + 1, end) }), at = end + 1 + size;
    }
  }
  /** By its id where no tree is there that names it. */
  of(id) {
    let names = [];
    for (let named = this.#named.get(id); named && names.length < 100; named = this.#named.get(named.tree))
      names.unshift(named.name);
    return names.length > 0 ? names.join("/") : id.slice(0, 12);
  }
};

// scan/formats/git/bundle.ts
var readGitBundle = orSearched(async function* (bytes, budget) {
  let end = bytes.indexOf(`

`);
  if (end < 0) throw new DecodeError("ends too early");
  let isLong = bytes.toString("latin1", 0, end).includes(`
@object-format=sha256`);
  yield* objectsOf(new Pack(bytes.subarray(end + 2), isLong ? "sha256" : "sha1", budget));
}), readGitPack = orSearched((bytes, budget) => objectsOf(new Pack(bytes, "sha1", budget)));
async function* objectsOf(pack) {
  let walk = new Walk(pack);
  try {
    for (let place of pack.places()) walk.meet(place);
    walk.meetAgain();
  } catch (error) {
    walk.problem = error;
  }
  if (yield* walk.files(), walk.messages.length > 0 && (yield toTextPart("messages", walk.messages)), walk.problem) throw walk.problem;
  if (walk.left > 0) throw new DecodeError("leaves out objects that it says others are changes of");
}
var Walk = class {
  messages = [];
  problem = null;
  #pack;
  #names = new PathNames();
  #files = [];
  #left = [];
  constructor(pack) {
    this.#pack = pack;
  }
  /** Objects that cannot be read, since others are missing. */
  get left() {
    return this.#left.length;
  }
  meet(place) {
    let object = this.#pack.read(place);
    object ? object.type === "blob" ? this.#files.push(place) : this.#take(object) : this.#left.push(place);
  }
  /** What others stand behind it in the pack. */
  meetAgain() {
    for (let before = 1 / 0; this.#left.length < before; ) {
      let left = this.#left;
      before = left.length, this.#left = [];
      for (let place of left) this.meet(place);
    }
  }
  #take({ type, id, content }) {
    type === "tree" ? this.#names.add(id, content) : this.messages.push(messageOf(content));
  }
  *files() {
    for (let place of this.#files) {
      let object = this.#pack.read(place);
      if (!object) continue;
      let { id, content } = object;
      yield {
        kind: "document",
        name: this.#names.of(id),
        bytes: inPieces(content),
        size: content.length,
        isText: !1
      };
    }
  }
}, trailer = /^[ \t]*[A-Za-z-]{1,42}: [^\n]*<[^<>\n]*>[ \t]*$/gm;
function messageOf(object) {
  let end = object.indexOf(`

`);
  return `${object.toString("utf8", end < 0 ? object.length : end + 2).replaceAll(trailer, "")}
`;
}
export {
  readGitBundle,
  readGitPack
};

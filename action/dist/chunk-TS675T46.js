const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);

// scan/match/finding-limit.ts
var FindingLimit = class {
  #most;
  #shelves = /* @__PURE__ */ new Map();
  #full = /* @__PURE__ */ new Set();
  #here = /* @__PURE__ */ new Map();
  #unlisted = 0;
  /** `most`: `limits.findingsPerDocument`. */
  constructor(most) {
    this.#most = most;
  }
  /** Something of this rule that counts was not kept: nothing more of it is looked for. */
  isExceeded(rule) {
    return this.#full.has(rule);
  }
  /** Whether a place of this value would be kept. A value that is known already needs no room for a further one. */
  hasRoom(rule, value, standing) {
    let most = standing === "excused" ? this.#most * 20 : this.#most, shelf = this.#shelfOf(rule, standing);
    return (shelf.values.has(value) || shelf.values.size < most) && shelf.places < most * 100;
  }
  /** Whether a place of this value is kept, which it then is. */
  takes(rule, value, standing) {
    if (!this.hasRoom(rule, value, standing)) return !1;
    let shelf = this.#shelfOf(rule, standing);
    return shelf.values.add(value), shelf.places++, !0;
  }
  /** Something that counts is left out in the part at hand. */
  exceed(rule, provenance = "unknown") {
    this.#full.add(rule), this.#here.get(rule) !== "real" && this.#here.set(rule, provenance);
  }
  /** Something that only informs is left out. */
  leaveOut() {
    this.#unlisted++;
  }
  /** What was left out since this was last asked. */
  takeExceeded() {
    let here = [...this.#here].map(([rule, provenance]) => ({ rule, provenance }));
    return this.#here.clear(), here;
  }
  takeUnlisted() {
    let count = this.#unlisted;
    return this.#unlisted = 0, count;
  }
  #shelfOf(rule, standing) {
    let key = `${standing}:${rule}`, known = this.#shelves.get(key) ?? { values: /* @__PURE__ */ new Set(), places: 0 };
    return this.#shelves.set(key, known), known;
  }
};

// scan/model/document-key.ts
var fileKey = (number) => `file:${number}`, textKey = (number) => `text:${number}`, nameKey = (path) => `name:${path}`, largeFileKey = (pointer) => `lfs:${pointer}`, objectKey = (id) => id;
function parseKey(key) {
  return key === "input" ? { kind: "input" } : isKind(key, "lfs:") ? parseKey(key.slice(4)) : isKind(key, "file:") ? { kind: "file", key } : isKind(key, "text:") ? { kind: "text", key } : isKind(key, "name:") ? { kind: "name", path: key.slice(5) } : { kind: "object", id: key };
}
function objectOf(key) {
  let document = parseKey(key);
  return document.kind === "object" ? document.id : null;
}
function isKind(key, start) {
  return key.startsWith(start);
}

export {
  fileKey,
  textKey,
  nameKey,
  largeFileKey,
  objectKey,
  parseKey,
  objectOf,
  FindingLimit
};

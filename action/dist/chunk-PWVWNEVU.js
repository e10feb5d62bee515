const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);

// scan/sources/object-ids.ts
var ObjectIds = class {
  #bytes = Buffer.alloc(0);
  /** Bytes of an id: 20 or 32, as the first one has it. */
  #width = 0;
  #size = 0;
  /** Number + 1 of the id whose hash leads here or before; 0 is free. At most half are taken. */
  #slots = new Uint32Array(1024);
  get size() {
    return this.#size;
  }
  /** Returns its number, be it new or known. */
  add(id) {
    this.#width === 0 && (this.#width = id.length / 2), (this.#size + 1) * this.#width > this.#bytes.length && this.#grow(), this.#bytes.write(id, this.#size * this.#width, "hex");
    let slot = this.#slotOf(this.#size), known = this.#slots[slot] ?? 0;
    return known > 0 ? known - 1 : (this.#slots[slot] = ++this.#size, this.#size * 2 > this.#slots.length && this.#spread(), this.#size - 1);
  }
  /** Null where it was never added. */
  numberOf(id) {
    if (id.length !== this.#width * 2 || this.#size === 0 || ((this.#size + 1) * this.#width > this.#bytes.length && this.#grow(), this.#bytes.write(id, this.#size * this.#width, "hex") !== this.#width)) return null;
    let known = this.#slots[this.#slotOf(this.#size)] ?? 0;
    return known > 0 ? known - 1 : null;
  }
  has(id) {
    return this.numberOf(id) !== null;
  }
  at(number) {
    return this.#bytes.toString("hex", number * this.#width, (number + 1) * this.#width);
  }
  *[Symbol.iterator]() {
    for (let number = 0; number < this.#size; number++) yield this.at(number);
  }
  #slotOf(number) {
    let at = number * this.#width, mask = this.#slots.length - 1;
    for (let slot = this.#bytes.readUInt32LE(at) & mask; ; slot = slot + 1 & mask) {
      let known = this.#slots[slot] ?? 0;
      if (known === 0 || this.#equal((known - 1) * this.#width, at)) return slot;
    }
  }
  #equal(one, other) {
    return this.#bytes.compare(this.#bytes, other, other + this.#width, one, one + this.#width) === 0;
  }
  #grow() {
    let larger = Buffer.alloc(Math.max(1024 * this.#width, Math.ceil(this.#bytes.length * 1.5)));
    this.#bytes.copy(larger), this.#bytes = larger;
  }
  #spread() {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let number = 0; number < this.#size; number++) this.#slots[this.#slotOf(number)] = number + 1;
  }
};

// scan/sources/history.ts
var History = class {
  #commits = new ObjectIds();
  #tags = new ObjectIds();
  #paths = [];
  #pathNumbers = /* @__PURE__ */ new Map();
  #blobs = new ObjectIds();
  #entries = new Uint32Array(3 * 1024);
  #count = 0;
  #byBlob = null;
  get commitCount() {
    return this.#commits.size;
  }
  get paths() {
    return this.#paths;
  }
  get blobs() {
    return this.#blobs;
  }
  /** Commits and annotated tags, whose messages are documents. */
  *messages() {
    yield* this.#commits, yield* this.#tags;
  }
  hasMessage(id) {
    return this.#commits.has(id) || this.#tags.has(id);
  }
  /** Empty where there is no such commit. */
  commitId(commit) {
    return commit < this.#commits.size ? this.#commits.at(commit) : "";
  }
  commitNumber(id) {
    return this.#commits.numberOf(id);
  }
  path(path) {
    return this.#paths[path] ?? "";
  }
  /** Each path with the blob it got last. */
  latest() {
    let files = /* @__PURE__ */ new Map();
    for (let at = 0; at < this.#count * 3; at += 3)
      files.set(this.path(this.#entries[at + 1] ?? 0), this.#blobs.at(this.#entries[at] ?? 0));
    return files;
  }
  addCommit(id) {
    this.#commits.add(id);
  }
  addTag(id) {
    this.#tags.add(id);
  }
  /** The blob came to the path in the commit added last. */
  addEntry(blob, path) {
    this.#count * 3 === this.#entries.length && this.#grow();
    let at = this.#count * 3;
    this.#entries[at] = this.#blobs.add(blob), this.#entries[at + 1] = this.#numberOfPath(path), this.#entries[at + 2] = Math.max(0, this.#commits.size - 1), this.#count++, this.#byBlob = null;
  }
  /** Oldest first. */
  *entriesOf(id) {
    let blob = this.#blobs.numberOf(id);
    if (blob === null) return;
    let { starts, order } = this.#byBlob ??= this.#sortByBlob();
    for (let i = starts[blob] ?? 0; i < (starts[blob + 1] ?? 0); i++) {
      let at = (order[i] ?? 0) * 3;
      yield { path: this.#entries[at + 1] ?? 0, commit: this.#entries[at + 2] ?? 0 };
    }
  }
  #numberOfPath(path) {
    let known = this.#pathNumbers.get(path);
    return known !== void 0 ? known : (this.#pathNumbers.set(path, this.#paths.length), this.#paths.push(path) - 1);
  }
  #grow() {
    let larger = new Uint32Array(this.#entries.length * 2);
    larger.set(this.#entries), this.#entries = larger;
  }
  /** A counting sort: entries stay in order of time within each blob. */
  #sortByBlob() {
    let starts = new Uint32Array(this.#blobs.size + 1);
    for (let i = 0; i < this.#count; i++)
      starts[(this.#entries[i * 3] ?? 0) + 1] = (starts[(this.#entries[i * 3] ?? 0) + 1] ?? 0) + 1;
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
    let next = starts.slice(), order = new Uint32Array(this.#count);
    for (let i = 0; i < this.#count; i++) {
      let blob = this.#entries[i * 3] ?? 0;
      order[next[blob] ?? 0] = i, next[blob] = (next[blob] ?? 0) + 1;
    }
    return { starts, order };
  }
};

export {
  ObjectIds,
  History
};

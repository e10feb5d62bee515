const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  commonFolderOf,
  isObjectId,
  limitTo,
  literally,
  nameOf,
  runGit,
  splitRecords,
  streamGit
} from "./chunk-KM3MUBNT.js";

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

// scan/sources/changes.ts
var none = -1, Changes = class {
  #blobs = new ObjectIds();
  #paths = [];
  #pathNumbers = /* @__PURE__ */ new Map();
  /** Of each change: path, commit, blob, end of its parents. */
  #changes = new Numbers();
  #parents = new Numbers();
  #byPath = null;
  add({ path, commit, blob, parents }) {
    for (let parent of parents) this.#parents.push(this.#numberOf(parent));
    for (let number of [this.#pathNumber(path), commit, this.#numberOf(blob), this.#parents.size])
      this.#changes.push(number);
    this.#byPath = null;
  }
  /** In the order they were added, which is that of the commits. */
  *all() {
    for (let number = 0; number * 4 < this.#changes.size; number++) yield this.#change(number);
  }
  at(path) {
    return this.#byPath ??= this.#sortByPath(), (this.#byPath.get(path) ?? []).map((number) => this.#change(number));
  }
  #change(number) {
    let at = number * 4, from = number === 0 ? 0 : this.#changes.at(at - 1), parents = Array.from(
      { length: this.#changes.at(at + 3) - from },
      (_, index) => this.#blobAt(this.#parents.at(from + index))
    );
    return {
      path: this.#paths[this.#changes.at(at)] ?? "",
      commit: this.#changes.at(at + 1),
      blob: this.#blobAt(this.#changes.at(at + 2)),
      parents
    };
  }
  #sortByPath() {
    let byPath = /* @__PURE__ */ new Map();
    for (let number = 0; number * 4 < this.#changes.size; number++) {
      let path = this.#paths[this.#changes.at(number * 4)] ?? "", known = byPath.get(path);
      known ? known.push(number) : byPath.set(path, [number]);
    }
    return byPath;
  }
  #numberOf(blob) {
    return blob === null ? none : this.#blobs.add(blob);
  }
  #blobAt(number) {
    return number === none ? null : this.#blobs.at(number);
  }
  #pathNumber(path) {
    let known = this.#pathNumbers.get(path);
    return known !== void 0 ? known : (this.#pathNumbers.set(path, this.#paths.length), this.#paths.push(path) - 1);
  }
}, Numbers = class {
  size = 0;
  #numbers = new Int32Array(256);
  push(number) {
    if (this.size === this.#numbers.length) {
      let larger = new Int32Array(this.#numbers.length * 2);
      larger.set(this.#numbers), this.#numbers = larger;
    }
    this.#numbers[this.size++] = number;
  }
  at(index) {
    return this.#numbers[index] ?? 0;
  }
};

// scan/sources/history.ts
var noCommit = 4294967295, History = class {
  #commits = new ObjectIds();
  #tags = new ObjectIds();
  #paths = [];
  #pathNumbers = /* @__PURE__ */ new Map();
  #blobs = new ObjectIds();
  #links = /* @__PURE__ */ new Map();
  #entries = new Uint32Array(3 * 1024);
  #count = 0;
  #byBlob = null;
  /** What whoever asked for a part of the history should know. */
  notices = [];
  /** Whole names of branches, tags and other refs, which are published with what they lead to. */
  refNames = [];
  /** With what stood there before; null where the whole history is looked at, so that nothing did. */
  changes = null;
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
  /** The commit added last left this at the path, where its parents hold those; nulls as of a `Change`. */
  addChange(path, blob, parents) {
    blob !== null && this.addEntry(blob, path), this.changes?.add({ path, blob, parents, commit: Math.max(0, this.#commits.size - 1) });
  }
  /** It stands there at the end of a range that ends with that commit, and no commit of the range brought it. */
  addKept({ path, blob, before }, commit) {
    this.addEntry(blob, path, commit), this.changes?.add({ path, blob, parents: before, commit });
  }
  /** The blob came to the path in the commit added last. */
  addEntry(blob, path, commit = Math.max(0, this.#commits.size - 1)) {
    this.#count * 3 === this.#entries.length && this.#grow();
    let at = this.#count * 3;
    this.#entries[at] = this.#blobs.add(blob), this.#entries[at + 1] = this.#numberOfPath(path), this.#entries[at + 2] = commit, this.#count++, this.#byBlob = null;
  }
  /** Commits of other repositories, by path. */
  get links() {
    return this.#links;
  }
  addLink(path, from, to) {
    let link = this.#links.get(path) ?? { from: /* @__PURE__ */ new Set(), to: /* @__PURE__ */ new Set() };
    this.#links.set(path, link);
    for (let id of from) link.from.add(id);
    to !== null && link.to.add(to);
  }
  /** Those of the index, which are on disk where they were asked for. */
  presentLinks = /* @__PURE__ */ new Map();
  addPresentLink(path, to) {
    this.presentLinks.set(path, to), this.addLink(path, [], to);
  }
  /** The blob is at the path by a ref of its own, in no commit. */
  addLoose(blob, path) {
    this.addEntry(blob, path, noCommit);
  }
  #staged = /* @__PURE__ */ new Set();
  /** The blob is at the path in an index, and in no commit. */
  addStaged(blob, path) {
    this.#staged.add(blob), this.addLoose(blob, path);
  }
  isStaged(blob) {
    return this.#staged.has(blob);
  }
  /** Oldest first. */
  *entriesOf(id) {
    let blob = this.#blobs.numberOf(id);
    if (blob === null) return;
    let { starts, order } = this.#byBlob ??= this.#sortByBlob();
    for (let i = starts[blob] ?? 0; i < (starts[blob + 1] ?? 0); i++) {
      let at = (order[i] ?? 0) * 3, commit = this.#entries[at + 2] ?? 0;
      yield { path: this.#entries[at + 1] ?? 0, commit: commit === noCommit ? null : commit };
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

// scan/sources/raw-diff.ts
var plainDiff = ["-r", "-z", "--no-renames", "--no-ext-diff", "--no-textconv"], rawDiff = [...plainDiff, "--raw", "--no-abbrev"];
async function* readFileDifferences(repository, command) {
  let [name = "", ...args] = command, whole = [literally, name, ...rawDiff, ...args, ...limitTo(repository)], sides = null, isPath = !1;
  for await (let record of splitRecords(streamGit(repository, whole), 0))
    isPath && sides && (yield { path: nameOf(record), ...sides }), isPath || (sides = toSides(record.toString("latin1"))), isPath = !isPath;
}
function toSides(header) {
  let [, oldMode = "", mode = "", old = "", blob = ""] = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) /.exec(header) ?? [], isFile = (each) => /^(?:100|120)\d{3}$/.test(each);
  return isFile(mode) ? { blob, before: isFile(oldMode) ? old : null } : null;
}

// scan/sources/kept.ts
var mostTips = 50, mostBases = 1e3;
function noteUnkept(tips, bases) {
  return tips.length <= mostTips && bases.length <= mostBases ? [] : [
    `not looked for: what merges keep that their other side took out, of more than ${mostTips} ends or ${mostBases} beginnings`
  ];
}
function isUntold({ path, blob, before }, changes) {
  let own = changes?.at(path) ?? [];
  if (!own.some((change) => change.blob === blob)) return !0;
  if (own.some(({ parents }) => parents.length > 1)) return !1;
  let made = /* @__PURE__ */ new Set([...before, ...own.map((change) => change.blob)]);
  return own.some(({ parents }) => parents.some((parent) => parent !== null && !made.has(parent)));
}
async function readKept(repository, tip, bases) {
  if (bases.length === 0 || bases.length > mostBases) return [];
  let merges = ["rev-list", "--merges", "--max-count=1", tip, ...bases.map((base) => `^${base}`)];
  if ((await runGit(repository, merges)).length === 0) return [];
  let starts = await mergeBasesOf(repository, tip, bases), all = await Promise.all(starts.map((start) => readDifference(repository, start, tip))), [first = /* @__PURE__ */ new Map(), ...others] = all;
  return [...first].flatMap(([path, { blob, before }]) => {
    let elsewhere = others.map((each) => each.get(path));
    return elsewhere.includes(void 0) ? [] : [{ path, blob, before: [before, ...elsewhere.map((side) => side?.before ?? null)] }];
  });
}
async function mergeBasesOf(repository, tip, bases) {
  return (await runGit(repository, ["merge-base", "--all", tip, ...bases]).catch(() => Buffer.alloc(0))).toString("latin1").split(`
`).filter(isObjectId);
}
async function readDifference(repository, from, to) {
  let found = /* @__PURE__ */ new Map();
  for await (let each of readFileDifferences(repository, ["diff-tree", from, to])) found.set(each.path, each);
  return found;
}

// scan/sources/work-trees.ts
const { existsSync, readdirSync, readFileSync, realpathSync } = globalThis.process.getBuiltinModule("node:fs");
const { dirname, join, resolve } = globalThis.process.getBuiltinModule("node:path");
function listOtherIndexes(repository, apart = []) {
  let common = commonFolderOf(repository), linked = join(common, "worktrees");
  if (!existsSync(linked)) return [];
  let own = realpathSync(repository.gitDir), known = new Set(apart.map(toReal));
  return [common, ...readdirSync(linked).map((name) => join(linked, name))].filter(
    (folder) => existsSync(join(folder, "index")) && realpathSync(folder) !== own && !known.has(workTreeOf(folder))
  );
}
function workTreeOf(folder) {
  let link = join(folder, "gitdir");
  return toReal(existsSync(link) ? dirname(resolve(folder, readFileSync(link, "utf8").trim())) : dirname(folder));
}
function toReal(path) {
  return existsSync(path) ? realpathSync(path) : path;
}

export {
  ObjectIds,
  Changes,
  History,
  plainDiff,
  rawDiff,
  readFileDifferences,
  mostTips,
  noteUnkept,
  isUntold,
  readKept,
  listOtherIndexes
};

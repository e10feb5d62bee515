import {
  require_isomorphic_git
} from "./chunk-XANOXWBG.js";
import { from4_toAuthorName as toAuthorName, from4_toIsoDate as toIsoDate } from "./action.js";
import { from23_commonFolderOf as commonFolderOf, from23_createPortableFs as createPortableFs, from23_isSomething as isSomething, from23_mostLevels as mostLevels, from23_rangeOf as rangeOf } from "./engine.js";
import { from19_GitError as GitError } from "./engine.js";
import { from17___toESM as __toESM } from "./engine.js";

// scan/sources/portable-objects.ts
var import_isomorphic_git = __toESM(require_isomorphic_git(), 1);
const { existsSync: existsSync2, readdirSync, readFileSync: readFileSync2 } = globalThis.process.getBuiltinModule("node:fs");
const { join: join2 } = globalThis.process.getBuiltinModule("node:path");

// scan/sources/index-file.ts
const { existsSync, readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { join } = globalThis.process.getBuiltinModule("node:path");
var oidSize = 20, fixedSize = 40 + oidSize;
function readIndexFile(gitDir) {
  let file = join(gitDir, "index");
  if (!existsSync(file)) return [];
  let bytes = readFileSync(file), version = bytes.length < 12 || bytes.toString("latin1", 0, 4) !== "DIRC" ? 0 : bytes.readUInt32BE(4);
  if (version < 2 || version > 4) throw unreadable("its index is damaged, or of a version");
  try {
    let { entries, end } = readEntries(bytes, version);
    return assertWhole(bytes, end), entries;
  } catch (error) {
    throw error instanceof RangeError ? unreadable("its index is damaged, or of a kind") : error;
  }
}
function unreadable(what) {
  return new GitError(`${what} that --portable does not read; scan without it`);
}
function readEntries(bytes, version) {
  let entries = [], at = 12, last = Buffer.alloc(0);
  for (let left = bytes.readUInt32BE(8); left > 0; left--) {
    let mode = bytes.readUInt32BE(at + 24), flags = bytes.readUInt16BE(at + fixedSize), start = at + fixedSize + (flags & 16384 ? 4 : 2), { path, end } = version === 4 ? readShortened(bytes, start, last) : readPath(bytes, start), oid = bytes.toString("hex", at + 40, at + fixedSize), kind = mode >> 12;
    entries.push({ path: path.toString("utf8"), oid, type: kind === 14 ? "commit" : kind === 4 ? "tree" : "blob" }), at = version === 4 ? end : at + Math.ceil((end - at) / 8) * 8, last = path;
  }
  return { entries, end: at };
}
function readPath(bytes, start) {
  let nul = bytes.indexOf(0, start);
  if (nul < 0) throw new RangeError("a path without end");
  return { path: bytes.subarray(start, nul), end: nul + 1 };
}
function readShortened(bytes, from, last) {
  let at = from, byte = bytes.readUInt8(at++), removed = byte & 127;
  for (; byte & 128; )
    byte = bytes.readUInt8(at++), removed = (removed + 1) * 128 + (byte & 127);
  let { path, end } = readPath(bytes, at);
  return { path: Buffer.concat([last.subarray(0, Math.max(0, last.length - removed)), path]), end };
}
function assertWhole(bytes, from) {
  for (let at = from; at + 8 <= bytes.length - oidSize; at += 8 + bytes.readUInt32BE(at + 4)) {
    let base = bytes.subarray(at + 8, at + 8 + oidSize);
    if (bytes.toString("latin1", at, at + 4) === "link" && base.some((byte) => byte !== 0))
      throw unreadable("its index is split in two files, which is a kind");
  }
}

// scan/sources/portable-objects.ts
var PortableObjects = class {
  #gitdir;
  /** Of refs and logs that work trees share. */
  #common;
  #fs;
  #cache = {};
  #head;
  #isShallow;
  constructor(repository) {
    [this.#gitdir, this.#head, this.#isShallow] = [repository.gitDir, repository.head, repository.shallow], [this.#common, this.#fs] = [commonFolderOf(repository), createPortableFs(repository)];
  }
  async tips(selection) {
    let range = rangeOf(selection);
    if (range) return { include: await this.#resolveAll(range.to), exclude: await this.#resolveAll(range.from) };
    if (selection.kind === "between") return { include: [...selection.to], exclude: [...selection.from] };
    let tips = selection.kind === "all" ? selection.tips ?? [] : [], all = [...this.#refs().values(), ...this.#stashes(), ...this.#head ? [this.#head] : [], ...tips];
    return { include: [...new Set(all)], exclude: [] };
  }
  #resolveAll(revisions) {
    if (!revisions.every(isSomething)) throw new GitError("a range from or to zero needs git; scan without --portable");
    return Promise.all(revisions.map((revision) => this.#resolve(revision)));
  }
  async #resolve(revision) {
    try {
      if (/^[0-9a-f]{40}$/.test(revision)) return await this.#existing(revision);
      if (/^[0-9a-f]{4,39}$/.test(revision))
        return await import_isomorphic_git.default.expandOid({ fs: this.#fs, gitdir: this.#gitdir, oid: revision, cache: this.#cache });
      let [, name = revision, up = ""] = /^(.*?)((?:~\d*|\^)*)$/.exec(revision) ?? [], id = await import_isomorphic_git.default.resolveRef({ fs: this.#fs, gitdir: this.#gitdir, ref: name }), steps = [...up.matchAll(/~(\d*)|\^/g)].reduce(
        (sum, [whole, count]) => sum + (whole === "^" ? 1 : Number(count || 1)),
        0
      );
      for (let step = 0; step < steps; step++) id = (await this.commit(id))?.parents[0] ?? "";
      return await this.#existing(id);
    } catch {
      throw new GitError(`there is no commit "${revision}" in this repository`);
    }
  }
  /** A commit that is not there has no history, and an end of a range without history would be an empty range. */
  async #existing(id) {
    if (await this.commit(id)) return id;
    throw new GitError(`there is no commit ${id}`);
  }
  refNames() {
    return this.#refs().keys();
  }
  /** Every ref of any name: loose files before packed-refs, which may be older. */
  #refs() {
    let refs = /* @__PURE__ */ new Map(), walk = (folder, prefix) => {
      for (let entry of readdirSync(folder, { withFileTypes: !0 })) {
        let path = join2(folder, entry.name), [id] = entry.isFile() ? /^[0-9a-f]{40}/.exec(readFileSync2(path, "latin1")) ?? [] : [];
        entry.isDirectory() ? walk(path, `${prefix}${entry.name}/`) : id && refs.set(`${prefix}${entry.name}`, id);
      }
    };
    existsSync2(join2(this.#common, "refs")) && walk(join2(this.#common, "refs"), "refs/");
    let packed = join2(this.#common, "packed-refs"), lines = existsSync2(packed) ? readFileSync2(packed, "utf8").matchAll(/^([0-9a-f]{40}) (.+)$/gm) : [];
    for (let [, id = "", name = ""] of lines) refs.has(name) || refs.set(name, id);
    return refs;
  }
  #stashes() {
    let log = join2(this.#common, "logs", "refs", "stash");
    return existsSync2(log) ? [...readFileSync2(log, "latin1").matchAll(/^[0-9a-f]{40} ([0-9a-f]{40})/gm)].map((match) => match[1] ?? "") : [];
  }
  /** As `peelRefs` of refs.ts. */
  async peelRefs() {
    let tags = /* @__PURE__ */ new Set(), peeled = [];
    for (let [name, tip] of this.#refs()) {
      let id = tip;
      for (let depth = 0; depth < mostLevels; depth++) {
        let read = await import_isomorphic_git.default.readObject({ fs: this.#fs, gitdir: this.#gitdir, oid: id, format: "parsed", cache: this.#cache }).catch(() => null);
        if (read?.type !== "tag") {
          read && peeled.push({ name, id, type: read.type });
          break;
        }
        tags.add(id), id = read.object.object;
      }
    }
    return { tags: [...tags], peeled };
  }
  /** Path and blob of every file of a tree. */
  async *files(tree, prefix = "") {
    for (let [name, { oid, type }] of await this.tree(tree))
      type === "blob" ? yield [prefix + name, oid] : type === "tree" && (yield* this.files(oid, `${prefix}${name}/`));
  }
  async commit(oid) {
    try {
      let read = await import_isomorphic_git.default.readCommit({ fs: this.#fs, gitdir: this.#gitdir, oid, cache: this.#cache });
      return { id: read.oid, tree: read.commit.tree, parents: read.commit.parent };
    } catch {
      return null;
    }
  }
  async #isMissing(oid) {
    let found = { fs: this.#fs, gitdir: this.#gitdir, oid, cache: this.#cache, format: "deflated" };
    return import_isomorphic_git.default.readObject(found).then(
      () => !1,
      () => !0
    );
  }
  async facts(oid) {
    let read = await import_isomorphic_git.default.readCommit({ fs: this.#fs, gitdir: this.#gitdir, oid, cache: this.#cache }).catch(() => null);
    if (!read) return null;
    let { name, timestamp, timezoneOffset } = read.commit.author, minutes = Math.abs(timezoneOffset), zone = `${timezoneOffset > 0 ? "-" : "+"}${String(Math.floor(minutes / 60)).padStart(2, "0")}${String(minutes % 60).padStart(2, "0")}`;
    return { author: toAuthorName(name), date: toIsoDate(timestamp, zone) };
  }
  /** Reachable commits, parents before children. */
  async commits(tips, hidden) {
    let ordered = [], seen = new Set(hidden), stack = [...tips];
    for (let next = stack.pop(); next !== void 0; next = stack.pop())
      if (typeof next != "string") ordered.push(next);
      else if (!seen.has(next)) {
        seen.add(next);
        let commit = await this.commit(next);
        if (commit) stack.push(commit, ...commit.parents);
        else if (!this.#isShallow && await this.#isMissing(next))
          throw new GitError("a commit of the history is not in this repository; scan without --portable to see which");
      }
    return ordered;
  }
  async tree(oid) {
    let { tree } = await import_isomorphic_git.default.readTree({ fs: this.#fs, gitdir: this.#gitdir, oid, cache: this.#cache });
    return new Map(tree.map((entry) => [entry.path, { oid: entry.oid, type: entry.type }]));
  }
  /** The file at a path of a commit; null where there is none. */
  async blobAt(commit, path) {
    let tree = (await this.commit(commit))?.tree, names = path.split("/"), last = names.pop() ?? "";
    for (let name of names) tree = idOf(tree ? (await this.tree(tree)).get(name) : void 0, "tree") ?? void 0;
    return idOf(tree ? (await this.tree(tree)).get(last) : void 0, "blob");
  }
  /** Files, and commits of other repositories. Folders of a sparse index stand for the files in them. */
  async index(gitDir = this.#gitdir) {
    let found = [];
    for (let { path, oid, type } of readIndexFile(gitDir))
      if (type !== "tree") found.push({ path, oid, type });
      else for await (let [name, blob] of this.files(oid, path)) found.push({ path: name, oid: blob, type: "blob" });
    return found;
  }
}, TreeDiff = class {
  #reader;
  constructor(reader) {
    this.#reader = reader;
  }
  async changesOf({ tree, parents }) {
    let before = await Promise.all(parents.map(async (id) => (await this.#reader.commit(id))?.tree ?? null)), found = [];
    return await this.#walk(tree, before, "", found), found;
  }
  async #walk(tree, before, prefix, found) {
    if (before.includes(tree)) return;
    let [now = /* @__PURE__ */ new Map(), ...olds] = await Promise.all(
      [tree, ...before].map(async (id) => id ? this.#reader.tree(id) : /* @__PURE__ */ new Map())
    );
    for (let name of /* @__PURE__ */ new Set([...now.keys(), ...olds.flatMap((old) => [...old.keys()])])) {
      let entries = [now.get(name), ...olds.map((old) => old.get(name))];
      if (entries.slice(1).some((other) => other?.oid === entries[0]?.oid)) continue;
      let difference = toDifference(prefix + name, entries);
      difference && found.push(difference);
      let [inner = null, ...inners] = entries.map((entry) => idOf(entry, "tree"));
      [inner, ...inners].some(isThere) && await this.#walk(inner, inners, `${prefix}${name}/`, found);
    }
  }
};
function toDifference(path, entries) {
  let [blob = null, ...parents] = entries.map((entry) => idOf(entry, "blob")), [link = null, ...links] = entries.map((entry) => idOf(entry, "commit"));
  return [blob, link, ...parents, ...links].some(isThere) ? { path, blob, parents, link, links: links.filter(isThere) } : null;
}
var isThere = (id) => id !== null;
function idOf(entry, type) {
  return entry?.type === type ? entry.oid : null;
}

export {
  PortableObjects,
  TreeDiff
};

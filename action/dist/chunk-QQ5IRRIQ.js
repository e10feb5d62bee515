const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  toAuthorName,
  toIsoDate
} from "./chunk-URYI73PZ.js";
import {
  GitError
} from "./chunk-O73XUWN5.js";
import {
  require_isomorphic_git
} from "./chunk-XANOXWBG.js";
import {
  __toESM
} from "./chunk-BNZWS2YR.js";

// scan/sources/portable-objects.ts
var import_isomorphic_git = __toESM(require_isomorphic_git(), 1);
const fs = globalThis.process.getBuiltinModule("node:fs");
const { existsSync, readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { dirname, join } = globalThis.process.getBuiltinModule("node:path");
var PortableObjects = class {
  #gitdir;
  #cache = {};
  #head;
  constructor({ gitDir, head }) {
    [this.#gitdir, this.#head] = [gitDir, head];
  }
  async tips(selection) {
    if (selection.kind === "since")
      return { include: [await this.#resolve("HEAD")], exclude: [await this.#resolve(selection.revision)] };
    if (selection.kind === "range") {
      let [from = "", to] = selection.range.split("..");
      if (to === void 0) throw new GitError(`"${selection.range}" is no range; write it as A..B`);
      return { include: [await this.#resolve(to || "HEAD")], exclude: [await this.#resolve(from || "HEAD")] };
    }
    if (selection.kind === "between") return { include: [...selection.to], exclude: [...selection.from] };
    let all = [...this.#refs(), ...this.#stashes(), ...this.#head ? [this.#head] : []];
    return { include: [...new Set(all)], exclude: [] };
  }
  async #resolve(revision) {
    try {
      if (/^[0-9a-f]{40}$/.test(revision)) return revision;
      if (/^[0-9a-f]{4,39}$/.test(revision))
        return await import_isomorphic_git.default.expandOid({ fs, gitdir: this.#gitdir, oid: revision, cache: this.#cache });
      let [, name = revision, up = ""] = /^(.*?)((?:~\d*|\^)*)$/.exec(revision) ?? [], id = await import_isomorphic_git.default.resolveRef({ fs, gitdir: this.#gitdir, ref: name }), steps = [...up.matchAll(/~(\d*)|\^/g)].reduce(
        (sum, [whole, count]) => sum + (whole === "^" ? 1 : Number(count || 1)),
        0
      );
      for (let step = 0; step < steps; step++) id = (await this.commit(id))?.parents[0] ?? "";
      return id;
    } catch {
      throw new GitError(`there is no commit "${revision}" in this repository`);
    }
  }
  /** Every ref of any name: loose files and packed-refs. */
  #refs() {
    let ids = [], packed = join(this.#gitdir, "packed-refs");
    existsSync(packed) && ids.push(...[...readFileSync(packed, "latin1").matchAll(/^([0-9a-f]{40}) /gm)].map((match) => match[1] ?? ""));
    let walk = (folder) => {
      for (let entry of fs.readdirSync(folder, { withFileTypes: !0 })) {
        let path = join(folder, entry.name);
        entry.isDirectory() ? walk(path) : entry.isFile() && ids.push(.../^[0-9a-f]{40}/.exec(readFileSync(path, "latin1")) ?? []);
      }
    };
    return existsSync(join(this.#gitdir, "refs")) && walk(join(this.#gitdir, "refs")), ids;
  }
  #stashes() {
    let log = join(this.#gitdir, "logs", "refs", "stash");
    return existsSync(log) ? [...readFileSync(log, "latin1").matchAll(/^[0-9a-f]{40} ([0-9a-f]{40})/gm)].map((match) => match[1] ?? "") : [];
  }
  async tags() {
    let found = /* @__PURE__ */ new Set();
    for (let oid of this.#refs())
      for (let depth = 0; depth < 20 && oid && !found.has(oid); depth++) {
        let read = await import_isomorphic_git.default.readObject({ fs, gitdir: this.#gitdir, oid, format: "parsed", cache: this.#cache }).catch(() => null);
        if (read?.type !== "tag") break;
        found.add(oid), oid = read.object.object;
      }
    return [...found];
  }
  async commit(oid) {
    try {
      let read = await import_isomorphic_git.default.readCommit({ fs, gitdir: this.#gitdir, oid, cache: this.#cache });
      return { id: read.oid, tree: read.commit.tree, parents: read.commit.parent };
    } catch {
      return null;
    }
  }
  async facts(oid) {
    let read = await import_isomorphic_git.default.readCommit({ fs, gitdir: this.#gitdir, oid, cache: this.#cache }).catch(() => null);
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
        commit && stack.push(commit, ...commit.parents);
      }
    return ordered;
  }
  async tree(oid) {
    let { tree } = await import_isomorphic_git.default.readTree({ fs, gitdir: this.#gitdir, oid, cache: this.#cache });
    return new Map(tree.map((entry) => [entry.path, { oid: entry.oid, type: entry.type }]));
  }
  async index() {
    if (!existsSync(join(this.#gitdir, "index"))) return [];
    let found = [];
    return await import_isomorphic_git.default.walk({
      fs,
      dir: dirname(this.#gitdir),
      gitdir: this.#gitdir,
      trees: [import_isomorphic_git.default.STAGE()],
      map: async (path, [entry]) => {
        entry && await entry.type() === "blob" && found.push({ path, oid: await entry.oid() ?? "" });
      }
    }), found;
  }
}, TreeDiff = class {
  #reader;
  constructor(reader) {
    this.#reader = reader;
  }
  async entriesOf({ tree, parents }) {
    let before = await Promise.all(parents.map(async (id) => (await this.#reader.commit(id))?.tree ?? null)), found = [];
    return await this.#walk(tree, before, "", found), found;
  }
  async #walk(tree, before, prefix, found) {
    if (before.includes(tree)) return;
    let [now, ...olds] = await Promise.all(
      [tree, ...before].map(async (id) => id ? this.#reader.tree(id) : /* @__PURE__ */ new Map())
    );
    for (let [name, { oid, type }] of now ?? []) {
      let others = olds.map((old) => old.get(name) ?? null);
      type === "commit" || others.some((other) => other?.oid === oid) || (type === "blob" ? found.push({ path: prefix + name, blob: oid }) : await this.#walk(
        oid,
        others.map((other) => other?.type === "tree" ? other.oid : null),
        `${prefix}${name}/`,
        found
      ));
    }
  }
};

export {
  PortableObjects,
  TreeDiff
};

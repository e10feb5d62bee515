import {
  require_isomorphic_git
} from "./chunk-XANOXWBG.js";
import { from2_MirrorError as MirrorError, from2_assertIds as assertIds, from2_isComplete as isComplete, from2_isNullId as isNullId, from2_keptRefs as keptRefs, from2_openBare as openBare, from2_readRefs as readRefs, from2_removeBare as removeBare, from2_sizeOf as sizeOf, from2_tipRefs as tipRefs, from2_toKind as toKind, from2_toSafeUrl as toSafeUrl, from2_toText as toText, from2_toldRefs as toldRefs, from2_writeHead as writeHead, from2_writeRefs as writeRefs } from "./action.js";
import "./engine.js";
import { from17___toESM as __toESM } from "./engine.js";

// mirror/portable/mirror.ts
var import_isomorphic_git3 = __toESM(require_isomorphic_git(), 1);
const fs3 = globalThis.process.getBuiltinModule("node:fs");
import { writeFile } from "node:fs/promises";
const { join: join2 } = globalThis.process.getBuiltinModule("node:path");

// mirror/portable/pack.ts
var import_isomorphic_git = __toESM(require_isomorphic_git(), 1);
function createHash(...all) { return globalThis.process.getBuiltinModule("node:crypto").createHash(...all); }
const fs = globalThis.process.getBuiltinModule("node:fs");
import { open, rename, rm } from "node:fs/promises";
const { join } = globalThis.process.getBuiltinModule("node:path");
var trailer = 20, emptyPack = 32;
async function takePack(gitDir, pieces, limit) {
  let folder = join(gitDir, "objects", "pack"), coming = join(folder, "tmp_pack_coming");
  try {
    let { name, bytes } = await writePack(coming, pieces, limit - await sizeOf(folder));
    bytes > emptyPack && await index(gitDir, folder, coming, name);
  } finally {
    await rm(coming, { force: !0 });
  }
}
async function writePack(path, pieces, limit) {
  let file = await open(path, "w", 384), hash = createHash("sha1"), tail = Buffer.alloc(0), bytes = 0;
  try {
    for await (let piece of pieces) {
      if (bytes += piece.length, bytes > limit)
        throw new MirrorError("too-large", "more would come than can be read without git; install git");
      await file.write(piece);
      let all = Buffer.concat([tail, piece]);
      hash.update(all.subarray(0, Math.max(0, all.length - trailer))), tail = Buffer.from(all.subarray(Math.max(0, all.length - trailer)));
    }
    await file.sync();
  } finally {
    await file.close();
  }
  let name = hash.digest("hex");
  if (name !== tail.toString("hex")) throw new MirrorError("unavailable", "the pack is cut short or damaged");
  return { name: `pack-${name}.pack`, bytes };
}
async function index(gitDir, folder, coming, name) {
  await rename(coming, join(folder, name));
  try {
    await import_isomorphic_git.default.indexPack({ fs, dir: gitDir, gitdir: gitDir, filepath: `objects/pack/${name}`, cache: {} }), await fs.promises.chmod(join(folder, name.replace(/pack$/, "idx")), 384);
  } catch {
    throw await rm(join(folder, name), { force: !0 }), new MirrorError("git", "the pack cannot be read");
  }
}

// mirror/portable/http.ts
const { readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { request: requestHttp, Agent: HttpAgent } = globalThis.process.getBuiltinModule("node:http");
const { request: requestHttps, Agent: HttpsAgent } = globalThis.process.getBuiltinModule("node:https");
var silence = 6e4;
async function post(connection, body, seconds) {
  let url = toSafeUrl(connection.remote.url), credentials = Buffer.from(`x-access-token:${await connection.remote.token()}`).toString("base64"), request = (url.protocol === "https:" ? requestHttps : requestHttp)(
    `${url.href.replace(/\/$/, "")}/git-upload-pack`,
    {
      method: "POST",
      agent: toAgent(url, connection.options),
      signal: limited(connection.signal, seconds),
      timeout: silence,
      headers: {
        authorization: `Basic ${credentials}`,
        "content-type": "application/x-git-upload-pack-request",
        accept: "application/x-git-upload-pack-result",
        "git-protocol": "version=2",
        "content-length": body.length
      }
    }
  ), { promise, resolve, reject } = Promise.withResolvers();
  request.on("response", resolve), request.on("error", (error) => reject(toProblem(error, connection.signal))), request.on("timeout", () => request.destroy(new MirrorError("unavailable", "the server said nothing for a minute"))), request.end(body);
  let response = await promise;
  if (response.statusCode === 200) return response;
  throw response.destroy(), new MirrorError(kindOf(response.statusCode ?? 0), `the server answered ${response.statusCode}`);
}
function limited(signal, seconds) {
  let time = AbortSignal.timeout(seconds * 1e3);
  return signal ? AbortSignal.any([signal, time]) : time;
}
function toAgent(url, { certificateAuthority, proxy }) {
  let proxied = proxy === void 0 ? {} : { proxyEnv: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy } };
  if (url.protocol === "http:") return new HttpAgent(proxied);
  let trusted = certificateAuthority === void 0 ? {} : { ca: readFileSync(certificateAuthority) };
  return new HttpsAgent({ ...proxied, ...trusted });
}
function toProblem(error, signal) {
  return signal?.aborted && signal.reason instanceof Error ? signal.reason : error instanceof MirrorError ? error : new MirrorError("unavailable", `the server cannot be reached, or broke off: ${error.code ?? error.name}`);
}
function kindOf(status) {
  return status === 401 || status === 403 ? "unauthorized" : status === 404 || status === 410 ? "missing" : "unavailable";
}

// mirror/portable/protocol.ts
var delimiter = "0001", flush = "0000";
async function listRefs(connection, seconds) {
  let prefixes = ["HEAD", "refs/heads/", "refs/tags/", "refs/pull/"].map(
    (prefix) => packet(`ref-prefix ${prefix}
`)
  ), body = [
    packet(`command=ls-refs
`),
    packet(`object-format=sha1
`),
    delimiter,
    packet(`symrefs
`),
    ...prefixes,
    flush
  ], refs = /* @__PURE__ */ new Map(), head = null;
  for await (let line of packets(connection, body, seconds)) {
    let [, id, name, target] = /^([0-9a-f]{40}) (HEAD|refs\/[^ \n]+)(?: symref-target:(refs\/[^ \n]+))?/.exec(line.toString("latin1")) ?? [];
    name === "HEAD" ? head = target ?? null : id && name && !isNullId(id) && refs.set(name, id);
  }
  return { refs, head };
}
async function* fetchPack(connection, { ids, haves }, seconds) {
  let wants = ids.map((id) => packet(`want ${id}
`)), known = haves.map((id) => packet(`have ${id}
`)), how = [packet(`no-progress
`), packet(`ofs-delta
`)], body = [...[packet(`command=fetch
`), packet(`object-format=sha1
`), delimiter], ...how, ...wants, ...known, packet(`done
`), flush], isPack = !1;
  for await (let line of packets(connection, body, seconds))
    if (!isPack) isPack = line.toString("latin1") === `packfile
`;
    else if (line[0] === 1) yield line.subarray(1);
    else if (line[0] === 3) throw new MirrorError("git", "the server could not make the pack");
  if (!isPack) throw new MirrorError("unavailable", "the answer holds no pack");
}
function packet(text) {
  return (text.length + 4).toString(16).padStart(4, "0") + text;
}
async function* packets(connection, body, seconds) {
  let response = await post(connection, Buffer.from(body.join("")), seconds);
  try {
    yield* cutPackets(response);
  } catch (error) {
    throw error instanceof Error ? toProblem(error, connection.signal) : error;
  } finally {
    response.destroy();
  }
}
var ended = new MirrorError("unavailable", "the answer ends too early");
async function* cutPackets(chunks) {
  let rest = Buffer.alloc(0);
  for await (let chunk of chunks) {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    for (let length = lengthAt(rest); length !== null; length = lengthAt(rest)) {
      if (length === 0) return;
      let line = rest.subarray(4, Math.max(4, length));
      if (rest = rest.subarray(Math.max(4, length)), line.subarray(0, 4).toString("latin1") === "ERR ") throw toRefusal(line);
      length > 3 && (yield line);
    }
  }
  throw ended;
}
function lengthAt(rest) {
  if (rest.length < 4) return null;
  let text = rest.toString("latin1", 0, 4);
  if (!/^[0-9a-f]{4}$/.test(text)) throw new MirrorError("unavailable", "the answer is not in Git\u2019s protocol");
  let length = Number.parseInt(text, 16);
  return rest.length >= length ? length : null;
}
function toRefusal(line) {
  return /not our ref/.test(line.toString("latin1")) ? new MirrorError("missing", "the server does not have what was asked for") : new MirrorError("git", "the server refused");
}

// mirror/portable/walk.ts
var import_isomorphic_git2 = __toESM(require_isomorphic_git(), 1);
const fs2 = globalThis.process.getBuiltinModule("node:fs");
var CommitWalk = class {
  /** What isomorphic-git keeps of packs between calls. */
  cache = {};
  #gitDir;
  constructor(gitDir) {
    this.#gitDir = gitDir;
  }
  /** Throws MirrorError `missing`. */
  async commit(oid) {
    assertIds([oid]);
    try {
      let { commit } = await import_isomorphic_git2.default.readCommit({ fs: fs2, gitdir: this.#gitDir, oid, cache: this.cache });
      return { tree: commit.tree, parents: commit.parent };
    } catch {
      throw new MirrorError("missing", `commit ${oid} is not in this cache`);
    }
  }
  /** Tags may be of anything. Throws MirrorError `missing`. */
  async assertObject(oid) {
    try {
      await import_isomorphic_git2.default.readObject({ fs: fs2, gitdir: this.#gitDir, oid, cache: this.cache, format: "content" });
    } catch {
      throw new MirrorError("missing", `object ${oid} is not in this cache`);
    }
  }
  async ancestors(from, stop) {
    let seen = /* @__PURE__ */ new Set(), queue = [...from];
    for (let id = queue.pop(); id !== void 0; id = queue.pop())
      seen.has(id) || stop.has(id) || (seen.add(id), queue.push(...(await this.commit(id)).parents));
    return seen;
  }
  /** Children before parents. */
  async inOrder(start, hidden) {
    let inside = await this.ancestors([start], hidden), children = /* @__PURE__ */ new Map();
    for (let id of inside)
      for (let parent of (await this.commit(id)).parents) children.set(parent, (children.get(parent) ?? 0) + 1);
    let order = [], ready = inside.has(start) ? [start] : [];
    for (let id = ready.pop(); id !== void 0; id = ready.pop()) {
      order.push(id);
      for (let parent of (await this.commit(id)).parents) {
        let left = (children.get(parent) ?? 0) - 1;
        children.set(parent, left), left === 0 && inside.has(parent) && ready.push(parent);
      }
    }
    return order;
  }
  /** By objects and not by paths: what a commit copies it does not bring. */
  async step(id, objects) {
    let { tree, parents } = await this.commit(id), held = /* @__PURE__ */ new Set();
    for (let parent of parents)
      for (let each of await this.reachable(objects, [(await this.commit(parent)).tree])) held.add(each);
    let brings = [...await this.reachable(objects, [tree])].filter((each) => !held.has(each));
    return { id, parents, brings: objects.has(id) ? [id, ...brings] : brings };
  }
  /** What a folder holds; '' is the tree itself. */
  async list(tree, folder) {
    let [name = "", ...rest] = folder.split("/"), entries = await this.#tree(tree);
    if (folder === "") return entries.map(({ path, mode, oid }) => ({ name: path, kind: toKind(mode), id: oid }));
    let entry = entries.find((each) => each.path === name);
    return entry?.type === "tree" ? this.list(entry.oid, rest.join("/")) : [];
  }
  /** Blob of a regular file; null for everything else. */
  async file(tree, path) {
    let [name = "", ...rest] = path.split("/"), entry = (await this.#tree(tree)).find((each) => each.path === name);
    return rest.length > 0 ? entry?.type === "tree" ? this.file(entry.oid, rest.join("/")) : null : entry?.type === "blob" && /^0?100/.test(entry.mode) ? entry.oid : null;
  }
  /** Which of the wanted are met on the way from the starts (commits or tags). */
  async reachable(wanted, starts) {
    let seen = /* @__PURE__ */ new Set(), queue = [...starts];
    for (let id = queue.pop(); id !== void 0; id = queue.pop())
      seen.has(id) || (seen.add(id), queue.push(...await this.#below(id, seen)));
    return new Set([...wanted].filter((id) => seen.has(id)));
  }
  /** Commits and trees to go on with; blobs are only noted. */
  async #below(oid, seen) {
    let common = { fs: fs2, gitdir: this.#gitDir, oid, cache: this.cache }, { type } = await import_isomorphic_git2.default.readObject({ ...common, format: "content" });
    if (type === "tag") return [(await import_isomorphic_git2.default.readTag(common)).tag.object];
    if (type === "commit") {
      let { tree, parents } = await this.commit(oid);
      return [tree, ...parents];
    }
    if (type !== "tree") return [];
    let entries = await this.#tree(oid);
    for (let entry of entries) entry.type === "blob" && seen.add(entry.oid);
    return entries.filter((entry) => entry.type === "tree").map((entry) => entry.oid);
  }
  async #tree(oid) {
    return (await import_isomorphic_git2.default.readTree({ fs: fs2, gitdir: this.#gitDir, oid, cache: this.cache })).tree;
  }
};

// mirror/portable/mirror.ts
var PortableMirror = class _PortableMirror {
  gitDir;
  #connection;
  #limits;
  #walk;
  constructor(folder, connection, limits) {
    this.gitDir = join2(folder, "whole.git"), this.#connection = connection, this.#limits = limits, this.#walk = new CommitWalk(this.gitDir);
  }
  static async open(folder, connection, limits) {
    let mirror = new _PortableMirror(folder, connection, limits);
    return await openBare(mirror.gitDir), mirror;
  }
  get isComplete() {
    return isComplete(this.gitDir);
  }
  async fetchRange({ heads, bases, size }) {
    if (assertIds([...heads, ...bases]), size * 1024 > this.#limits.portableBytes)
      throw new MirrorError("too-large", `a repository of ${size} kB cannot be read without git; install git`);
    let refs = await this.#refs();
    await this.#fetch([...heads, ...bases], refs, this.#limits.rangeSeconds);
    let tips = [...heads, ...bases].map((id) => [`${tipRefs}${id}`, id]);
    await writeRefs(this.gitDir, new Map([...refs, ...tips]));
    for (let id of [...heads, ...bases]) await this.#walk.assertObject(id);
    let [first] = await this.present(heads);
    first !== void 0 && await writeHead(this.gitDir, first);
  }
  async fetchAll(wanted = { pulls: !0 }) {
    let { refs: listed, head } = await listRefs(this.#connection, this.#limits.rangeSeconds), present = keptRefs(listed, wanted);
    return await this.#fetch([...present.values()], await this.#refs(), this.#limits.allSeconds), await writeRefs(this.gitDir, present), head !== null && present.has(head) && await writeHead(this.gitDir, head), await writeFile(join2(this.gitDir, "complete"), "", { mode: 384 }), toldRefs(listed);
  }
  async remoteRefs() {
    let { refs } = await listRefs(this.#connection, this.#limits.rangeSeconds);
    return toldRefs(refs);
  }
  async contains(commit) {
    return assertIds([commit]), this.#walk.commit(commit).then(
      () => !0,
      () => !1
    );
  }
  async present(commits) {
    let isHere = await Promise.all(commits.map((commit) => this.contains(commit)));
    return commits.filter((_, at) => isHere[at]);
  }
  async mergeBase(a, b) {
    await Promise.all([this.#walk.commit(a), this.#walk.commit(b)]);
    let found = await import_isomorphic_git3.default.findMergeBase({ fs: fs3, gitdir: this.gitDir, oids: [a, b], cache: this.#walk.cache });
    return Array.isArray(found) ? found.map(String)[0] ?? null : null;
  }
  async commits({ from, to }) {
    let hidden = await this.#walk.ancestors(from, /* @__PURE__ */ new Set());
    return this.#walk.inOrder(to, hidden);
  }
  async count(asked) {
    let commits = await this.commits(asked), found = await Promise.all(commits.map((id) => this.#walk.commit(id)));
    return { commits: commits.length, hasMerges: found.some(({ parents }) => parents.length > 1) };
  }
  async steps({ from, to, objects }) {
    let hidden = await this.#walk.ancestors(from, /* @__PURE__ */ new Set()), inside = await this.#walk.ancestors(to, hidden);
    return Promise.all([...inside].map((id) => this.#walk.step(id, objects)));
  }
  async list(commit, folder) {
    return this.#walk.list((await this.#walk.commit(commit)).tree, folder);
  }
  async readFile(commit, path, limit) {
    let blob = await this.#walk.file((await this.#walk.commit(commit)).tree, path);
    if (blob === null) return null;
    let { blob: bytes } = await import_isomorphic_git3.default.readBlob({ fs: fs3, gitdir: this.gitDir, oid: blob, cache: this.#walk.cache });
    if (bytes.length > limit)
      throw new MirrorError("too-large", `a file has ${bytes.length} bytes; ${limit} are read at most`);
    return Buffer.from(bytes);
  }
  /** There is no diff without git: no lines, and it says so. */
  async addedLines(base, head) {
    return await Promise.all([this.#walk.commit(base), this.#walk.commit(head)]), { ranges: /* @__PURE__ */ new Map(), isComplete: base === head };
  }
  async reachable(objects, from) {
    if (assertIds(objects), !this.isComplete) throw new MirrorError("missing", "not all of the repository is here yet: fetchAll first");
    let refs = new Map([...await this.#refs()].map(([name, id]) => [toText(name), id])), starts = from.map((start) => start.startsWith("refs/") ? refs.get(start) : start);
    if (starts.includes(void 0))
      throw new MirrorError("missing", "a ref to start from is not in this cache; fetch again");
    return this.#walk.reachable(
      new Set(objects),
      starts.filter((id) => id !== void 0)
    );
  }
  async discard() {
    await removeBare(this.gitDir), await openBare(this.gitDir), this.#walk = new CommitWalk(this.gitDir);
  }
  async #refs() {
    return await readRefs(this.gitDir) ?? /* @__PURE__ */ new Map();
  }
  async #fetch(ids, refs, seconds) {
    let haves = [...new Set(refs.values())], known = new Set(haves), wanted = [...new Set(ids)].filter((id) => !known.has(id));
    if (wanted.length === 0) return;
    let pieces = fetchPack(this.#connection, { ids: wanted, haves }, seconds);
    await takePack(this.gitDir, pieces, this.#limits.portableBytes), this.#walk = new CommitWalk(this.gitDir);
  }
};
export {
  PortableMirror
};

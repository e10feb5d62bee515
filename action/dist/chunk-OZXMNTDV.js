const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  commonFolderOf,
  createScopeTest,
  isBelow,
  limitTo,
  literally,
  nameOf,
  runGit,
  splitRecords,
  streamGit
} from "./chunk-KM3MUBNT.js";

// scan/sources/files.ts
const { lstatSync: lstatSync2, readdirSync: readdirSync3, realpathSync: realpathSync2 } = globalThis.process.getBuiltinModule("node:fs");
const { basename, join: join3, resolve: resolve2, sep } = globalThis.process.getBuiltinModule("node:path");

// scan/sources/nested.ts
const { existsSync, lstatSync, readdirSync, readFileSync, realpathSync } = globalThis.process.getBuiltinModule("node:fs");
const { join, resolve } = globalThis.process.getBuiltinModule("node:path");
function nestedAt(folder) {
  try {
    return kindOf(folder);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ENOTDIR" ? null : "broken";
  }
}
function kindOf(folder) {
  let inner = join(folder, ".git"), stats = lstatSync(inner, { throwIfNoEntry: !1 });
  return stats ? stats.isFile() && stats.size < longestLink ? isGitFolder(linkOf(folder, inner)) ? "repository" : "broken" : stats.isDirectory() ? isGitFolder(inner) ? "repository" : readdirSync(inner).length > 0 ? "broken" : null : "broken" : isGitFolder(folder) ? "repository" : null;
}
var longestLink = 8192;
function linkOf(folder, file) {
  let target = /^gitdir: (.+)$/m.exec(readFileSync(file, "utf8"))?.[1];
  return target === void 0 ? "" : resolve(folder, target.trim());
}
function isGitFolder(folder) {
  return folder === "" || !existsSync(join(folder, "HEAD")) ? !1 : existsSync(join(folder, "commondir")) || isFolder(join(folder, "objects")) && isFolder(join(folder, "refs"));
}
function isFolder(path) {
  return lstatSync(path, { throwIfNoEntry: !1 })?.isDirectory() === !0;
}
function isItself({ workTree, gitDir }, folder) {
  return realpathSync(workTree ?? gitDir) === realpathSync(folder);
}
function storeOf(repository) {
  let folder = commonFolderOf(repository);
  return existsSync(folder) ? realpathSync(folder) : folder;
}
function isLinked(repository) {
  return commonFolderOf(repository) !== repository.gitDir;
}
var deepestModules = 20;
function listModules(repository) {
  let modules = /* @__PURE__ */ new Map(), walk3 = (folder, name, depth) => {
    if (isGitFolder(folder)) modules.set(name, folder);
    else if (depth < deepestModules)
      for (let entry of readdirSync(folder, { withFileTypes: !0 }))
        entry.isDirectory() && walk3(join(folder, entry.name), name === "" ? entry.name : `${name}/${entry.name}`, depth + 1);
  }, top = join(commonFolderOf(repository), "modules");
  return isFolder(top) && walk3(top, "", 0), modules;
}
async function readModuleNames({ gitDir, environment }, workTree) {
  if (!existsSync(join(workTree, ".gitmodules"))) return /* @__PURE__ */ new Map();
  let asked = ["config", "--file", ".gitmodules", "-z", "--get-regexp", String.raw`^submodule\..*\.path$`], pairs = (await runGit({ gitDir, environment, folder: workTree }, asked).catch(() => Buffer.alloc(0))).toString("utf8").split("\0").filter(Boolean);
  return new Map(
    pairs.map((pair) => {
      let [key = "", path = ""] = pair.split(`
`);
      return [path, key.slice(10, -5)];
    })
  );
}
async function listHeadLinks(repository) {
  let links = /* @__PURE__ */ new Map();
  if (repository.head === null) return links;
  for await (let record of splitRecords(streamGit(repository, ["ls-tree", "-r", "-z", repository.head]), 0)) {
    let tab = record.indexOf(9), [, type, id] = record.toString("latin1", 0, tab).split(" ");
    type === "commit" && id && links.set(nameOf(record.subarray(tab + 1)), id);
  }
  return links;
}
async function commitsHere(place, ids) {
  let wanted = [...new Set(ids)];
  if (wanted.length === 0) return [];
  let answer = (await runGit(place, ["cat-file", "--batch-check=%(objecttype) %(objectname)"], `${wanted.join(`
`)}
`)).toString("latin1"), here = new Set(answer.split(`
`).flatMap((line) => line.startsWith("commit ") ? [line.slice(7)] : []));
  return wanted.filter((id) => here.has(id));
}

// scan/sources/untracked.ts
const { readdirSync: readdirSync2 } = globalThis.process.getBuiltinModule("node:fs");
const { join: join2 } = globalThis.process.getBuiltinModule("node:path");
var others = [literally, "ls-files", "--others", "--exclude-standard", "-z"];
async function* listUntracked(repository, workTree) {
  let place = { ...repository, folder: workTree }, limit = limitTo(repository), names = [];
  for await (let name of splitRecords(streamGit(place, [...others, "--directory", ...limit]), 0))
    names.push(Buffer.from(name));
  let folders = names.map(nameOf).filter((name) => name.endsWith("/"));
  if (folders.length === 0) {
    for (let name of names) yield { name };
    return;
  }
  for await (let name of splitRecords(streamGit(place, [...others, ...limit]), 0)) yield { name };
  yield* listTelling(place, workTree, folders);
}
async function* listTelling(place, workTree, folders) {
  let found = folders.flatMap((folder) => [...walk(workTree, folder.slice(0, -1))]);
  if (found.length === 0) return;
  let asked = found.map(({ folder }) => `${folder}\0`).join(""), answer = await runGit(place, ["check-ignore", "-z", "--stdin"], asked).catch(() => Buffer.alloc(0)), ignored = new Set(answer.toString("utf8").split("\0"));
  for (let each of found) ignored.has(each.folder) || (yield each);
}
function* walk(workTree, folder) {
  let absolute = join2(workTree, folder), kind = nestedAt(absolute);
  if (kind !== null && (yield { folder, trouble: null }), kind !== "repository")
    try {
      for (let entry of readdirSync2(absolute, { withFileTypes: !0 }))
        entry.isDirectory() && entry.name !== ".git" && (yield* walk(workTree, `${folder}/${entry.name}`));
    } catch (error) {
      let reason = `cannot be read (${error instanceof Error && "code" in error ? String(error.code) : "error"})`;
      yield { folder, trouble: { path: `${folder}/`, blob: null, commit: null, class: "not-covered", reason } };
    }
}

// scan/sources/files.ts
async function* listFiles(path, repository) {
  let start = resolve2(path);
  if (repository?.workTree) yield* listWorkTree(repository, repository.workTree);
  else {
    if (isGitDir(start, repository)) return;
    lstatSync2(start).isDirectory() ? yield* walk2(Buffer.from(start), "") : yield* toFile(Buffer.from(start), basename(start), null);
  }
}
function isGitDir(path, repository) {
  return repository?.workTree === null && realpathSync2(path) === realpathSync2(repository.gitDir);
}
async function* listWorkTree(repository, workTree) {
  let left = new Set(repository.scope);
  for await (let found of listKnown(repository, workTree)) {
    if ("path" in found) for (let name of left) isBelow(found.path, /* @__PURE__ */ new Set([name])) && left.delete(name);
    yield found;
  }
  for (let name of left) {
    let absolute = Buffer.from(join3(workTree, name));
    tryStat(absolute)?.isDirectory() ? yield* walk2(absolute, name) : yield* toFile(absolute, name, null);
  }
}
async function* listKnown(repository, workTree) {
  let place = { ...repository, folder: workTree }, limit = limitTo(repository), folders = new Folders(workTree), tracked = [literally, "ls-files", "--stage", "-z", ...limit];
  for await (let record of splitRecords(streamGit(place, tracked), 0)) {
    let tab = record.indexOf(9), [mode, oid = null] = record.toString("latin1", 0, tab).split(" "), [name, absolute] = [nameOf(record.subarray(tab + 1)), inside(workTree, record.subarray(tab + 1))];
    mode === "160000" && (yield toNested(workTree, name, oid)), !(mode === "160000" || mode === "120000") && (yield* folders.above(name), yield* toFile(absolute, name, oid));
  }
  for await (let found of listUntracked(repository, workTree))
    "name" in found ? yield* toUntracked(workTree, found.name, folders) : found.trouble ? yield { skip: found.trouble } : yield* folders.above(`${found.folder}/`);
}
function* toUntracked(workTree, bytes, folders) {
  let name = nameOf(bytes);
  if (name.endsWith("/")) return yield toNested(workTree, name.slice(0, -1), null);
  yield* folders.above(name), folders.isNested(name) || (yield* toFile(inside(workTree, bytes), name, null));
}
function toNested(root, path, commit) {
  return { nested: { path, absolute: join3(root, path), commit } };
}
var Folders = class {
  #root;
  #known = /* @__PURE__ */ new Set();
  #nested = /* @__PURE__ */ new Set();
  constructor(root) {
    this.#root = root;
  }
  /** What is new among the folders that a file lies in. */
  *above(path) {
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      let folder = path.slice(0, end);
      if (this.#known.has(folder)) return;
      this.#known.add(folder), yield* this.#look(folder);
    }
  }
  isNested(path) {
    return this.#nested.size > 0 && createScopeTest([...this.#nested])(path);
  }
  *#look(folder) {
    let kind = nestedAt(join3(this.#root, folder));
    kind === "broken" && (yield { skip: toBroken(folder) }), kind === "repository" && (this.#nested.add(folder), yield toNested(this.#root, folder, null));
  }
};
function toBroken(folder) {
  return { path: `${folder}/.git`, blob: null, commit: null, class: "not-covered", reason: "is not a repository that Git can open; remove it, or clone what belongs there again" };
}
function* walk2(folder, path) {
  let entries;
  try {
    entries = readNames(folder);
  } catch (error) {
    yield { skip: toSkip(`${path}/`, error) };
    return;
  }
  for (let entry of entries) {
    let name = path === "" ? nameOf(entry) : `${path}/${nameOf(entry)}`, absolute = Buffer.concat([folder, Buffer.from(sep), entry]);
    if (nameOf(entry) === ".git") continue;
    tryStat(absolute)?.isDirectory() ? yield* walkInner(absolute, name) : yield* toFile(absolute, name, null);
  }
}
function* walkInner(folder, path) {
  let absolute = folder.toString(), kind = nestedAt(absolute);
  kind === "broken" && (yield { skip: toBroken(path) }), kind === "repository" ? yield { nested: { path, absolute, commit: null } } : yield* walk2(folder, path);
}
function readNames(folder) {
  return readdirSync3(folder, { encoding: "buffer" }).toSorted((a, b) => a.compare(b));
}
function* toFile(absolute, path, indexOid) {
  try {
    let stats = lstatSync2(absolute);
    if (stats.isSymbolicLink()) return;
    if (!stats.isFile())
      yield { skip: { path, blob: null, commit: null, class: "nothing-to-read", reason: "not a regular file" } };
    else {
      let { size, mtimeMs: changed } = stats;
      yield { path, absolute: toOpenable(absolute), size, changed, tracked: indexOid !== null, indexOid };
    }
  } catch (error) {
    error instanceof Error && "code" in error && error.code === "ENOENT" && indexOid !== null || (yield { skip: toSkip(path, error) });
  }
}
function tryStat(path) {
  try {
    return lstatSync2(path);
  } catch {
    return null;
  }
}
function toSkip(path, error) {
  let code = error instanceof Error && "code" in error ? String(error.code) : "error";
  return { path, blob: null, commit: null, class: "not-covered", reason: `cannot be read (${code})` };
}
function inside(folder, name) {
  return Buffer.concat([Buffer.from(folder + sep), name]);
}
function toOpenable(bytes) {
  let text = bytes.toString("utf8");
  return Buffer.from(text).equals(bytes) ? text : bytes;
}

export {
  nestedAt,
  isItself,
  storeOf,
  isLinked,
  listModules,
  readModuleNames,
  listHeadLinks,
  commitsHere,
  listFiles,
  isGitDir
};

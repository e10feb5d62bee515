const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  runGit,
  streamGit
} from "./chunk-O73XUWN5.js";

// scan/sources/files.ts
const { lstatSync, readdirSync, realpathSync } = globalThis.process.getBuiltinModule("node:fs");
const { basename, relative, resolve, sep } = globalThis.process.getBuiltinModule("node:path");

// scan/sources/records.ts
async function* splitRecords(chunks, separator) {
  let rest = Buffer.alloc(0);
  for await (let chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(separator); at >= 0; at = chunk.indexOf(separator, from)) {
      let piece = chunk.subarray(from, at);
      yield rest.length > 0 ? Buffer.concat([rest, piece]) : piece, rest = Buffer.alloc(0), from = at + 1;
    }
    from < chunk.length && (rest = Buffer.concat([rest, chunk.subarray(from)]));
  }
  rest.length > 0 && (yield rest);
}

// scan/sources/files.ts
async function* listFiles(path, repository) {
  let start = resolve(path);
  if (repository?.workTree) yield* listWorkTree(start, repository.workTree);
  else {
    if (isGitDir(start, repository)) return;
    lstatSync(start).isDirectory() ? yield* walk(Buffer.from(start), "") : yield* toFile(Buffer.from(start), basename(start), null);
  }
}
function isGitDir(path, repository) {
  return repository?.workTree === null && realpathSync(path) === realpathSync(repository.gitDir);
}
async function* listWorkTree(start, workTree) {
  let scope = relative(workTree, start).split(sep).join("/"), limit = ["--", scope === "" ? "." : `:(literal)${scope}`];
  for await (let record of splitRecords(streamGit(workTree, ["ls-files", "--stage", "-z", ...limit]), 0)) {
    let tab = record.indexOf(9), [mode, oid] = record.toString("latin1", 0, tab).split(" ");
    mode === "160000" || mode === "120000" || (yield* toFile(inside(workTree, record.subarray(tab + 1)), nameOf(record.subarray(tab + 1)), oid ?? null));
  }
  let untracked = ["ls-files", "--others", "--exclude-standard", "-z", ...limit];
  for await (let record of splitRecords(streamGit(workTree, untracked), 0)) {
    let name = nameOf(record);
    name.endsWith("/") ? yield* walk(inside(workTree, record.subarray(0, -1)), name.slice(0, -1)) : yield* toFile(inside(workTree, record), name, null);
  }
}
function* walk(folder, path) {
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
    tryStat(absolute)?.isDirectory() ? yield* walk(absolute, name) : yield* toFile(absolute, name, null);
  }
}
function readNames(folder) {
  return readdirSync(folder, { encoding: "buffer" }).toSorted((a, b) => a.compare(b));
}
function* toFile(absolute, path, indexOid) {
  try {
    let stats = lstatSync(absolute);
    if (stats.isSymbolicLink()) return;
    stats.isFile() ? yield { path, absolute: toOpenable(absolute), size: stats.size, tracked: indexOid !== null, indexOid } : yield { skip: { path, blob: null, commit: null, class: "nothing-to-read", reason: "not a regular file" } };
  } catch (error) {
    error instanceof Error && "code" in error && error.code === "ENOENT" && indexOid !== null || (yield { skip: toSkip(path, error) });
  }
}
function tryStat(path) {
  try {
    return lstatSync(path);
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
function nameOf(bytes) {
  let text = bytes.toString("utf8");
  return text.includes("\uFFFD") && !Buffer.from(text).equals(bytes) ? bytes.toString("latin1") : text;
}
function toOpenable(bytes) {
  let text = bytes.toString("utf8");
  return Buffer.from(text).equals(bytes) ? text : bytes;
}

// scan/sources/facts.ts
async function readCommitFacts(repository, ids) {
  let facts = /* @__PURE__ */ new Map();
  if (ids.length === 0) return facts;
  let text = (await runGit(repository.gitDir, ["cat-file", "--batch"], `${ids.join(`
`)}
`)).toString("utf8"), id = "";
  for (let line of text.split(`
`)) {
    id = /^([0-9a-f]{40,64}) commit \d+$/.exec(line)?.[1] ?? id;
    let [, author = "", seconds = "", zone = ""] = /^author (.*?) ?<[^>]*> (\d+) ([+-]\d{4})$/.exec(line) ?? [];
    seconds && !facts.has(id) && facts.set(id, { author: toAuthorName(author), date: toIsoDate(Number(seconds), zone) });
  }
  return facts;
}
function toAuthorName(name) {
  return name.replace(/[^\s@<>]+@[^\s@<>]+/g, "(address)");
}
function toIsoDate(seconds, zone) {
  let minutes = +`${zone[0]}1` * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5))), local = new Date((seconds + minutes * 60) * 1e3);
  return Number.isNaN(local.getTime()) ? (/* @__PURE__ */ new Date(0)).toISOString() : `${local.toISOString().slice(0, 19)}${zone.slice(0, 3)}:${zone.slice(3, 5)}`;
}
async function listHead(repository) {
  let files = /* @__PURE__ */ new Map();
  if (repository.head === null) return files;
  for await (let record of splitRecords(streamGit(repository.gitDir, ["ls-tree", "-r", "-z", repository.head]), 0)) {
    let tab = record.indexOf(9), [, type, id] = record.toString("latin1", 0, tab).split(" ");
    type === "blob" && id && files.set(nameOf(record.subarray(tab + 1)), id);
  }
  return files;
}

export {
  splitRecords,
  listFiles,
  isGitDir,
  nameOf,
  readCommitFacts,
  toAuthorName,
  toIsoDate,
  listHead
};

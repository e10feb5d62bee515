const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  commitsHere
} from "./chunk-OZXMNTDV.js";
import {
  Changes,
  History,
  isUntold,
  listOtherIndexes,
  mostTips,
  noteUnkept,
  plainDiff,
  rawDiff,
  readFileDifferences,
  readKept
} from "./chunk-SEWXVHEJ.js";
import {
  GitError,
  ScanError,
  blobsOf,
  commonFolderOf,
  findCommit,
  isObjectId,
  isSomething,
  limitTo,
  listRefs,
  literally,
  nameOf,
  peelRefs,
  pipeGit,
  rangeOf,
  readMergedIds,
  resolveEnds,
  resolveRange,
  runGit,
  splitRecords,
  streamGit
} from "./chunk-KM3MUBNT.js";

// scan/sources/ends.ts
const { existsSync } = globalThis.process.getBuiltinModule("node:fs");
const { join } = globalThis.process.getBuiltinModule("node:path");
async function readEnds(repository, selection) {
  return resolveIds(repository, (await resolveSelection(repository, selection)).revisions);
}
async function resolveIds(repository, revisions) {
  if (!revisions.some(isExclusion)) return { bases: [], tips: [] };
  let lines = revisions.every(isSaid) ? revisions : await askIds(repository, revisions);
  return {
    bases: lines.flatMap((line) => line.startsWith("^") ? [line.slice(1)] : []),
    tips: lines.filter(isObjectId)
  };
}
function isSaid(revision) {
  return isObjectId(revision.replace(/^\^/, ""));
}
async function askIds(repository, revisions) {
  return (await runGit(repository, ["rev-parse", ...revisions])).toString("latin1").split(`
`);
}
function isExclusion(revision) {
  return revision === "--not" || revision.startsWith("^");
}
async function resolveSelection(repository, selection) {
  if (selection.kind === "all") return allRevisions(repository, selection.tips);
  if (selection.kind === "between") return resolveBetween(repository, selection, null);
  if (selection.kind === "pushed") {
    let hidden = selection.hidden === null ? [] : ["--not", `--${selection.hidden}`];
    return resolveBetween(repository, selection, hidden);
  }
  let range = rangeOf(selection);
  return range ? resolveRange(repository, range) : nothing;
}
var nothing = { revisions: [], refs: [], notices: [] };
async function allRevisions(repository, tips = []) {
  let refs = await listRefs(repository), heads = await headsOfWorkTrees(repository), stashes = await listStashes(repository), ids = [.../* @__PURE__ */ new Set([...heads, ...tips, ...repository.head ? [repository.head] : [], ...stashes])];
  return { revisions: [...refs.length > 0 ? ["--all"] : [], ...ids], refs, notices: [] };
}
async function headsOfWorkTrees(repository) {
  return existsSync(join(commonFolderOf(repository), "worktrees")) ? (await runGit(repository, ["worktree", "list", "--porcelain", "-z"]).catch(() => Buffer.alloc(0))).toString("latin1").split("\0").flatMap((line) => /^HEAD ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? []).filter(isSomething) : [];
}
async function listStashes(repository) {
  let common = commonFolderOf(repository);
  return ["logs/refs/stash", "reftable"].some((name) => existsSync(join(common, name))) ? (await runGit(repository, ["rev-list", "--walk-reflogs", "--ignore-missing", "refs/stash", "--"]).catch(() => Buffer.alloc(0))).toString("latin1").split(`
`).filter(Boolean) : [];
}
async function resolveBetween(repository, ends, hidden) {
  if (ends.to.length === 0) return nothing;
  let { to, from, refs } = await resolveEnds(repository, ends, { ofRefs: !0 });
  return { revisions: to.length === 0 ? [] : [.../* @__PURE__ */ new Set([...to, ...from.map((id) => `^${id}`)]), ...hidden ?? []], refs, notices: [] };
}

// scan/sources/bases.ts
const { existsSync: existsSync2, readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { join: join2 } = globalThis.process.getBuiltinModule("node:path");
var mostQuestions = 5e4;
async function readBlobsAt(repository, commits, paths) {
  let asked = paths.filter((path) => !path.includes(`
`));
  if (commits.length === 0 || asked.length * commits.length > mostQuestions) return /* @__PURE__ */ new Map();
  let questions = asked.flatMap((path) => commits.map((commit) => `${commit}:${path}
`)).join(""), blobs = (await runGit(repository, ["cat-file", "--batch-check=%(objecttype) %(objectname)"], questions)).toString("utf8").split(`
`).map(blobOf);
  return new Map(asked.map((path, at) => [path, blobs.slice(at * commits.length, (at + 1) * commits.length)]));
}
function blobOf(line) {
  return /^blob ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? null;
}
async function readBlobsAtEnds(repository, { selection, which, paths }) {
  return readBlobsAt(repository, (await readEnds(repository, selection))[which], paths);
}
async function readMergeHeads(repository) {
  let file = join2(repository.gitDir, "MERGE_HEAD");
  if (existsSync2(file)) return readFileSync(file, "latin1").split(`
`).filter(isObjectId);
  let told = readMergedIds();
  return told.length === 0 ? [] : commitsHere(repository, told);
}
async function readMergeBases(repository, commits) {
  try {
    return (await runGit(repository, ["merge-base", "--all", ...commits])).toString("latin1").split(`
`).filter(isObjectId);
  } catch (error) {
    return error instanceof GitError && error.message.endsWith("ended with code 1") ? [] : null;
  }
}

// scan/sources/head.ts
async function headOf(repository, selection, portable) {
  let ends = selection?.kind === "pushed" ? selection.to : rangeOf(selection)?.to ?? [], [end] = ends;
  return end === void 0 || ends.length > 1 || end === "HEAD" || !isSomething(end) ? repository.head : isObjectId(end) && selection?.kind !== "pushed" ? end : await (portable ? resolvePortable : findCommit)(repository, end) ?? repository.head;
}
async function resolvePortable(repository, revision) {
  let { resolvePortableRevision } = await import("./portable-H3IXXCQQ.js");
  return resolvePortableRevision(repository, revision).catch(() => null);
}

// scan/sources/lfs.ts
const { createHash } = globalThis.process.getBuiltinModule("node:crypto");
const { closeSync, existsSync: existsSync3, openSync, readSync } = globalThis.process.getBuiltinModule("node:fs");
const { join: join3 } = globalThis.process.getBuiltinModule("node:path");
var lfsPointerLimit = 1024;
function parseLfsPointer(bytes) {
  if (bytes.length >= lfsPointerLimit || !bytes.subarray(0, 8).equals(Buffer.from("version "))) return null;
  let text = bytes.toString("latin1");
  if (!/^version https:\/\/(git-lfs\.github\.com|hawser\.github\.com)\/spec\//.test(text)) return null;
  let oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1], size = /^size (\d{1,15})$/m.exec(text)?.[1];
  return oid && size ? { oid, size: Number(size) } : null;
}
function findLfsObject(folders, oid) {
  return folders.map((folder) => join3(folder, "lfs", "objects", oid.slice(0, 2), oid.slice(2, 4), oid)).find((path) => existsSync3(path)) ?? null;
}
function isLfsObject(path, oid) {
  let hash = createHash("sha256"), piece = Buffer.alloc(1 << 20), file = openSync(path, "r");
  try {
    for (let size = readSync(file, piece); size > 0; size = readSync(file, piece)) hash.update(piece.subarray(0, size));
  } finally {
    closeSync(file);
  }
  return hash.digest("hex") === oid;
}

// scan/sources/objects.ts
async function* listObjects(repository) {
  let list = [
    "cat-file",
    "--batch-all-objects",
    "--unordered",
    "--batch-check=%(objecttype) %(objectname) %(objectsize)"
  ];
  for await (let record of splitRecords(streamGit(repository, list), 10)) {
    if (record[0] === 116 && record[1] === 114) continue;
    let [type = "", id = "", size = "0"] = record.toString("latin1").split(" ");
    isObjectId(type) || (yield { id, size: Number(size) });
  }
}

// scan/sources/partial.ts
const { existsSync: existsSync4, readdirSync } = globalThis.process.getBuiltinModule("node:fs");
const { join: join4 } = globalThis.process.getBuiltinModule("node:path");
var few = 2e3;
async function listAbsent(repository, ids) {
  let wanted = [...new Set(ids)];
  return wanted.length === 0 || !isPartialClone(repository) ? /* @__PURE__ */ new Set() : wanted.length <= few && await neverFetches(repository) ? askForEach(repository, wanted) : listAll(repository, wanted);
}
async function neverFetches(repository) {
  let [, major = 0, minor = 0] = /(\d+)\.(\d+)/.exec(String(await runGit(repository, ["version"])))?.map(Number) ?? [];
  return major > 2 || major === 2 && minor >= 44 ? !0 : !(await runGit(repository, ["config", "--list", "--name-only", "-z"])).toString("utf8").split("\0").some(
    (name) => /^(?:remote\..*\.(?:promisor|partialclonefilter)|extensions\.partialclone)$/is.test(name)
  );
}
async function askForEach(repository, ids) {
  let answer = await runGit(repository, ["cat-file", "--batch-check=%(objectname)"], `${ids.join(`
`)}
`), here = new Set(answer.toString("latin1").split(`
`));
  return new Set(ids.filter((id) => !here.has(id)));
}
async function listAll(repository, ids) {
  let absent = new Set(ids);
  for await (let { id } of listObjects(repository)) absent.delete(id);
  return absent;
}
function isPartialClone(repository) {
  let folder = join4(commonFolderOf(repository), "objects", "pack");
  return existsSync4(folder) && readdirSync(folder).some((name) => name.endsWith(".promisor"));
}

// scan/sources/removal.ts
var mostCommits = 2e3;
async function findRemoval(repository, path, blobs) {
  let { head } = repository;
  if (head === null) return null;
  let literal = "--literal-pathspecs", listing = ["rev-list", "--first-parent", `--max-count=${mostCommits}`, head, "--", path], commits = await runGit(repository, [literal, ...listing]);
  if (commits.length === 0) return null;
  let changes = (await runGit(repository, [literal, ...["diff-tree", "--stdin", "-r", "--diff-merges=first-parent", "--raw", "--no-abbrev", "--", path]], commits.toString("latin1"))).toString("latin1"), commit = null;
  for (let line of changes.split(`
`)) {
    commit = /^[0-9a-f]{40,64}$/.exec(line)?.[0] ?? commit;
    let [, before = "", after = ""] = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) /.exec(line) ?? [];
    if (blobs.has(before) && !blobs.has(after)) return commit;
  }
  return null;
}

// scan/sources/versions.ts
async function listVersions(repository, { from, to, paths }) {
  let format = ["--format=", "-z", "--raw", "--no-abbrev", "--no-renames", "-m", "--full-history"], range = [to, ...from.map((commit) => `^${commit}`)], answer = await runGit(repository, ["--literal-pathspecs", "log", ...format, ...range, "--", ...paths]), found = /* @__PURE__ */ new Map(), fields = answer.toString("utf8").split("\0");
  for (let [at, field] of fields.entries()) {
    let [, blob = ""] = /^\n*:\d+ 100\d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]/.exec(field) ?? [], path = fields[at + 1];
    blob !== "" && path !== void 0 && found.set(path, (found.get(path) ?? /* @__PURE__ */ new Set()).add(blob));
  }
  return found;
}

// scan/sources/walk.ts
const { existsSync: existsSync5 } = globalThis.process.getBuiltinModule("node:fs");
const { join: join5 } = globalThis.process.getBuiltinModule("node:path");

// scan/sources/staged-merge.ts
async function readKeptOfSides(repository) {
  let kept = /* @__PURE__ */ new Map(), { head } = repository;
  if (head === null) return kept;
  for (let other of await readMergeHeads(repository)) {
    let bases = await readMergeBases(repository, [head, other]) ?? [], changed = new Set((await Promise.all(bases.map((base) => readNames(repository, base, other)))).flat());
    if (changed.size !== 0)
      for await (let { path, blob } of readFileDifferences(repository, ["diff-index", "--cached", other]))
        changed.has(path) && kept.set(path, blob);
  }
  return kept;
}
async function readNames(repository, from, to) {
  let diff = [literally, "diff-tree", ...plainDiff, "--name-only", from, to, ...limitTo(repository)], names = [];
  for await (let record of splitRecords(streamGit(repository, diff), 0)) names.push(nameOf(record));
  return names;
}

// scan/sources/walk.ts
async function readHistory(repository, selection) {
  let history = new History();
  return selection.kind === "staged" ? await readStaged(repository, history) : await readCommits(repository, selection, history), history;
}
var diffTree = [literally, "diff-tree", "--stdin", ...rawDiff, "-c", "--root", "--always"];
async function readCommits(repository, selection, history) {
  let { revisions, refs, notices } = await resolveSelection(repository, selection);
  if (revisions.some(isExclusion) && (history.changes = new Changes()), revisions.length > 0) {
    let revList = ["rev-list", "--date-order", "--reverse", ...revisions], asked = { lines: 0 };
    if (await readDiffs(pipeGit(repository, revList, [...diffTree, ...limitTo(repository)], asked), history), history.commitCount !== asked.lines)
      throw new GitError(`git diff-tree told of ${history.commitCount} commits where ${asked.lines} were asked for`);
    history.changes && await addKept(repository, await resolveIds(repository, revisions), history), asked.lines === 0 && history.notices.push(...await noteEmpty(repository, selection));
  }
  if (history.notices.push(...notices), selection.kind === "all") {
    existsSync5(indexOf(repository)) && await addEntries(repository, "--stage", history);
    for (let gitDir of listOtherIndexes(repository, selection.apart))
      await addEntries(withIndexOf(repository, gitDir), "--stage", history, { isOther: !0 });
  }
  selection.kind === "all" && repository.scope.length === 0 && history.refNames.push(...refs.map(({ name }) => name)), await readTags(repository, refs, history);
}
async function addKept(repository, { tips, bases }, history) {
  history.notices.push(...noteUnkept(tips, bases));
  for (let tip of tips.slice(0, mostTips)) {
    let commit = history.commitNumber(tip);
    if (commit === null) continue;
    let kept = await readKept(repository, tip, bases);
    for (let each of kept) isUntold(each, history.changes) && history.addKept(each, commit);
  }
}
async function readTags(repository, refs, history) {
  if (repository.scope.length > 0 || refs.length === 0) return;
  let { tags, peeled } = await peelRefs(repository, refs);
  for (let tag of tags) history.addTag(tag);
  for await (let [blob, path] of blobsOf(repository, peeled)) history.addLoose(blob, path);
}
async function noteEmpty(repository, selection) {
  let range = rangeOf(selection);
  if (!range) return [];
  let { to, from } = await resolveEnds(repository, {
    to: range.to.filter(isSomething),
    from: range.from.filter(isSomething)
  }), hint = to.some((id) => !from.includes(id)) ? "; what it ends at is contained in what it begins at: is it the other way round?" : "";
  return [`the range holds no commit: nothing was scanned${from.length > 0 ? hint : ""}`];
}
async function readDiffs(chunks, history) {
  let hasConflicts = !1, header = null;
  for await (let record of splitRecords(chunks, 0))
    header !== null ? (addChange(header, nameOf(record), history), header = null) : record[0] === 58 ? (header = record.toString("latin1"), hasConflicts ||= header.endsWith(" U")) : history.addCommit(record.toString("latin1").trim());
  return { hasConflicts };
}
function addChange(header, path, history) {
  let parents = header.lastIndexOf(":", 64) + 1, words = header.slice(parents).split(" "), mode = words[parents] ?? "", id = words[parents + 1 + parents] ?? "", isNamed = isObjectId(id), isLink = mode === linkMode, isFile = isNamed && /^(?:100|120)\d{3}$/.test(mode);
  if (!header.endsWith(" U")) {
    let olds = words.slice(0, parents).map((old, at) => toBlob(old, words[parents + 1 + at]));
    history.addChange(path, isFile ? id : null, olds);
  }
  if (!isFile && mode !== "000000" && !(isLink && isNamed))
    throw new GitError("git told of a change in a way that is not understood");
  if (!header.includes(linkMode)) return;
  let from = words.slice(0, parents).flatMap((old, at) => old === linkMode ? words[parents + 1 + at] ?? [] : []);
  (isLink || from.length > 0) && history.addLink(path, from, isLink ? id : null);
}
function toBlob(mode, id = "") {
  return mode === linkMode || /^0+$/.test(mode) || /^0*$/.test(id) ? null : id;
}
var linkMode = "160000", blobEntry = /^(\d{6}) ([0-9a-f]{40,64}) \d\t/;
async function addEntries(repository, which, history, { isOther = !1 } = {}) {
  let known = new Set(history.blobs), list = [literally, "ls-files", which, "-z", ...limitTo(repository)];
  for await (let record of splitRecords(streamGit(repository, list), 0)) {
    let [head, mode, id] = blobEntry.exec(record.toString("latin1")) ?? [];
    if (!head || !id) continue;
    let path = nameOf(record.subarray(head.length));
    mode === linkMode && isOther ? history.addLink(path, [], id) : mode === linkMode ? history.addPresentLink(path, id) : known.has(id) || history.addStaged(id, path);
  }
}
function withIndexOf(repository, gitDir) {
  let { GIT_INDEX_FILE: _index, GIT_WORK_TREE: _tree, ...environment } = repository.environment;
  return { ...repository, gitDir, environment: { ...environment, GIT_DIR: gitDir } };
}
var emptyTrees = {
  sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
async function readStaged(repository, history) {
  assertIndexIsThere(repository), history.changes = new Changes();
  let diff = [
    literally,
    "diff-index",
    "--cached",
    "--ita-invisible-in-index",
    ...rawDiff,
    repository.head ?? emptyTrees[repository.objectFormat],
    "--",
    ...repository.scope
  ], { hasConflicts } = await readDiffs(streamGit(repository, diff), history);
  hasConflicts && await addEntries(repository, "--unmerged", history);
  for (let [path, blob] of await readKeptOfSides(repository))
    history.changes.at(path).length === 0 && history.addChange(path, blob, [blob]);
}
function indexOf({ gitDir, environment }) {
  return environment.GIT_INDEX_FILE ?? join5(gitDir, "index");
}
function assertIndexIsThere({ environment }) {
  let index = environment.GIT_INDEX_FILE;
  if (!(index === void 0 || existsSync5(index)))
    throw new ScanError(
      `GIT_INDEX_FILE is set to ${index}, which is not there: what is staged cannot be seen; unset it, or start in the folder where Git started the hook`,
      3
    );
}

// scan/sources/standing.ts
const { closeSync: closeSync2, existsSync: existsSync6, fstatSync, openSync: openSync2, readdirSync: readdirSync2, readFileSync: readFileSync2, readSync: readSync2, realpathSync } = globalThis.process.getBuiltinModule("node:fs");
const { join: join6, resolve } = globalThis.process.getBuiltinModule("node:path");
function listPackIndexes(folder) {
  let packs = join6(folder, "pack");
  return existsSync6(packs) ? readdirSync2(packs).filter((name) => /^pack-[0-9a-f]+\.idx$/.test(name)) : [];
}

// scan/kernel/object-hash.ts
const { createHash: createHash2 } = globalThis.process.getBuiltinModule("node:crypto");
function openObjectHash(format, type, size) {
  return createHash2(format).update(`${type} ${size}\0`);
}
function assertNamed(hash, id) {
  if (hash.digest("hex") !== id)
    throw new GitError("an object of this repository is not what its id says: clone it again");
}

// scan/kernel/packs/layout.ts
var packedTypes = { 1: "commit", 2: "tree", 3: "blob", 4: "tag" }, deltaTypes = { byOffset: 6, byId: 7 }, longestChain = 4096;

export {
  readBlobsAt,
  readBlobsAtEnds,
  readMergeHeads,
  readMergeBases,
  headOf,
  lfsPointerLimit,
  parseLfsPointer,
  findLfsObject,
  isLfsObject,
  listObjects,
  listAbsent,
  isPartialClone,
  findRemoval,
  listVersions,
  readHistory,
  listPackIndexes,
  openObjectHash,
  assertNamed,
  packedTypes,
  deltaTypes,
  longestChain
};

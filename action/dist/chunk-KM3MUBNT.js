const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  hasUseOfShells,
  startProgram
} from "./chunk-KPW3DIWP.js";

// scan/sources/discover.ts
const { existsSync, readFileSync, realpathSync, statSync } = globalThis.process.getBuiltinModule("node:fs");
const { dirname, join, relative, resolve } = globalThis.process.getBuiltinModule("node:path");
function discover(path) {
  for (let folder = folderOf(path); ; folder = dirname(folder)) {
    let gitDir = gitDirOf(folder);
    if (gitDir) return { gitDir, workTree: gitDir === folder ? null : folder };
    if (dirname(folder) === folder) return null;
  }
}
function folderOf(path) {
  let real = realpathSync(path);
  return statSync(real).isDirectory() ? real : dirname(real);
}
function isInside(folder, top) {
  return existsSync(top) && !/^\.\.(?:[/\\]|$)/.test(relative(realpathSync(top), folder));
}
function isLaidOutBare(folder) {
  return existsSync(join(folder, "HEAD")) && existsSync(join(folder, "objects"));
}
function gitDirOf(folder) {
  let inner = join(folder, ".git");
  if (existsSync(join(inner, "HEAD"))) return inner;
  if (existsSync(inner) && statSync(inner).isFile()) {
    let link = /^gitdir: (.+)$/m.exec(readFileSync(inner, "utf8"))?.[1];
    return link ? resolve(folder, link) : null;
  }
  return isLaidOutBare(folder) && existsSync(join(folder, "refs")) ? folder : null;
}

// scan/sources/git.ts
const {
  spawn
} = globalThis.process.getBuiltinModule("node:child_process");
const { devNull } = globalThis.process.getBuiltinModule("node:os");
const { resolve: resolve2 } = globalThis.process.getBuiltinModule("node:path");
var GitError = class extends Error {
  name = "GitError";
  isMissing;
  constructor(message, isMissing = !1) {
    super(message), this.isMissing = isMissing;
  }
}, settings = [
  "core.fsmonitor=false",
  `core.hooksPath=${devNull}`,
  `core.attributesFile=${devNull}`,
  "core.quotePath=false",
  // What only makes reading quicker is believed without a look at the objects, and whoever wrote it may have lied.
  "core.commitGraph=false",
  "core.multiPackIndex=false",
  "pack.readReverseIndex=false",
  "safe.directory=*",
  "protocol.allow=never",
  "diff.external=",
  "log.showSignature=false"
].flatMap((setting) => ["-c", setting]), inherited = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot"], ofSubmodule = /[/\\]\.git[/\\]modules[/\\]/;
function environmentOf({ gitDir, folder = gitDir, environment }) {
  let kept = inherited.flatMap((name) => {
    let value = process.env[name];
    return value === void 0 ? [] : [[name, value]];
  });
  return {
    ...Object.fromEntries(kept),
    ...environment,
    ...ofSubmodule.test(folder) ? { GIT_WORK_TREE: folder } : {},
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_GRAFT_FILE: devNull,
    GIT_PAGER: "cat",
    GIT_ATTR_NOSYSTEM: "1"
  };
}
function commandLine({ gitDir, folder = gitDir }, args) {
  return ["--no-pager", ...settings, "-C", resolve2(folder), ...args];
}
function startGit(place, args) {
  return track(spawn("git", commandLine(place, args), { env: environmentOf(place), stdio: ["pipe", "pipe", "pipe"] }));
}
var running = /* @__PURE__ */ new Set();
function track(child) {
  return running.add(child), child.once("exit", () => running.delete(child)), child.once("error", () => running.delete(child)), child;
}
async function runGit(place, args, input) {
  let chunks = [];
  for await (let chunk of streamGit(place, args, input)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
async function* streamGit(place, args, input = "") {
  let words = ["git", ...commandLine(place, args)], git = startProgram({ words, environment: environmentOf(place), folder: "/", input }), ended = endOf(git, args);
  ended.catch(() => {
  });
  try {
    for await (let chunk of git.output) yield chunk;
    await ended;
  } finally {
    git.kill();
  }
}
async function endOf({ ended }, args) {
  let { code, said } = await ended.catch((error) => {
    throw toGitError(error);
  });
  if (code !== 0) throw refusal(args, said, code);
}
async function* pipeGit(place, first, second, count) {
  if (hasUseOfShells()) {
    let lines = await runGit(place, first);
    return count.lines = linesIn(lines), yield* streamGit(place, second, lines.toString("latin1"));
  }
  let source = track(
    spawn("git", commandLine(place, first), { env: environmentOf(place), stdio: ["ignore", "pipe", "pipe"] })
  ), child = startGit(place, second);
  child.stdin.on("error", ignoreClosedPipe), source.stdout.on("data", (chunk) => count.lines += linesIn(chunk)), source.stdout.pipe(child.stdin);
  let ends = Promise.all([finished(source, first), finished(child, second)]);
  ends.catch(() => {
  });
  for await (let chunk of child.stdout) yield chunk;
  await ends;
}
function linesIn(chunk) {
  let lines = 0;
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
  return lines;
}
function finished(child, args) {
  return new Promise((resolve6, reject) => {
    let said = [];
    child.stderr.on("data", (chunk) => said.length < 16 && said.push(chunk)), child.on("error", (error) => reject(toGitError(error))), child.on("close", (code) => {
      code === 0 ? resolve6() : reject(refusal(args, Buffer.concat(said).toString("utf8"), code));
    });
  });
}
function toGitError(error) {
  return error.code === "ENOENT" ? new GitError("git is not installed; install it, or scan with --portable", !0) : new GitError(`git cannot be started: ${error.code ?? error.message}`);
}
function ignoreClosedPipe() {
}
function refusal(args, said, code) {
  return new GitError(`git ${args[0] ?? ""}: ${firstLine(said) || `ended with code ${code}`}`);
}
function firstLine(text) {
  let lines = text.split(`
`);
  return (lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines[0] ?? "").replace(/^(?:fatal|error): /, "").replace(new RegExp("\\p{C}", "gu"), "?");
}

// scan/sources/common.ts
const { existsSync: existsSync2, readFileSync: readFileSync2 } = globalThis.process.getBuiltinModule("node:fs");
const { join: join2, resolve: resolve3 } = globalThis.process.getBuiltinModule("node:path");
function commonFolderOf({ gitDir, environment }) {
  if (environment.GIT_COMMON_DIR) return environment.GIT_COMMON_DIR;
  let link = join2(gitDir, "commondir");
  return existsSync2(link) ? resolve3(gitDir, readFileSync2(link, "utf8").trim()) : gitDir;
}
function readShallowBoundary(repository) {
  let file = repository.environment.GIT_SHALLOW_FILE ?? join2(commonFolderOf(repository), "shallow");
  return existsSync2(file) ? readFileSync2(file, "latin1").split(`
`).filter(Boolean) : [];
}

// scan/sources/scope.ts
const { realpathSync: realpathSync2 } = globalThis.process.getBuiltinModule("node:fs");
const { posix, relative: relative2, sep } = globalThis.process.getBuiltinModule("node:path");
function scopeOf({ workTree }, paths) {
  if (workTree === null) return [];
  let root = realpathSync2(workTree), names = new Set(paths.map((path) => relative2(root, realpathSync2(path)).split(sep).join("/")));
  return names.has("") ? [] : [...names].filter((name) => !isBelow(posix.dirname(name), names));
}
function createScopeTest(scope) {
  let names = new Set(scope);
  return (path) => names.size === 0 || isBelow(path, names);
}
function isBelow(path, names) {
  for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1))
    if (names.has(path.slice(0, end))) return !0;
  return !1;
}
var literally = "--literal-pathspecs";
function limitTo({ scope }) {
  return scope.length === 0 ? [] : ["--", ...scope];
}

// scan/sources/names.ts
function nameOf(bytes) {
  let text = bytes.toString("utf8");
  return text.includes("\uFFFD") && !Buffer.from(text).equals(bytes) ? bytes.toString("latin1") : text;
}

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

// scan/model/errors.ts
var ScanError = class extends Error {
  name = "ScanError";
  /** 2: wrong usage; 3: something cannot be covered. */
  exitCode;
  constructor(message, exitCode = 2) {
    super(message), this.exitCode = exitCode;
  }
};

// scan/sources/revisions.ts
function isObjectId(text) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
async function findCommit(repository, revision) {
  let [found] = await findRevisions(repository, [revision]).catch(() => []);
  return found?.commit ?? null;
}
async function findRevisions(repository, revisions) {
  let names = revisions.map((revision) => revision.replaceAll(`
`, " ")), asked = names.map((name) => `${name}^{commit}
${name}
`).join(""), lines = (await runGit(repository, ["cat-file", "--batch-check=%(objectname) %(objecttype)"], asked)).toString("utf8").split(`
`);
  return names.map((name, at) => {
    let [commit, kind] = lines[2 * at]?.split(" ") ?? [], [id = "", type = ""] = lines[2 * at + 1]?.split(" ") ?? [], isOther = isObjectId(id) && ["tag", "tree", "blob"].includes(type);
    return { commit: kind === "commit" ? commit ?? null : null, ref: isOther ? { name, id, type } : null };
  });
}
async function resolveEnds(repository, { to, from }, { ofRefs = !1 } = {}) {
  let found = await findRevisions(repository, [...to, ...from]), ids = found.map(({ commit, ref }, at) => commit !== null || ofRefs && ref !== null && at < to.length ? commit : failAt(repository, to[at] ?? from[at - to.length] ?? "", to));
  return {
    to: ids.slice(0, to.length).flatMap((id) => id ?? []),
    from: ids.slice(to.length).flatMap((id) => id ?? []),
    refs: found.slice(0, to.length).flatMap(({ ref }) => ref ?? [])
  };
}
function failAt({ shallow }, revision, to) {
  let deepen = shallow ? "the clone is shallow: fetch all of it (git fetch --unshallow; in actions/checkout, fetch-depth: 0)" : null;
  if (!isObjectId(revision))
    throw new ScanError(`there is no commit "${revision}" in this repository${deepen ? `; ${deepen}` : ""}`);
  let instead = to.includes(revision) ? "" : `, or scan what no other branch or tag has: --range ${"0".repeat(revision.length)}..${to[0] ?? "HEAD"}`;
  throw new ScanError(
    `there is no commit ${revision} in this clone; ${deepen ?? `a force push may have removed it: fetch it (git fetch origin ${revision})`}${instead}`,
    3
  );
}

// scan/sources/repository.ts
const { existsSync: existsSync3, realpathSync: realpathSync3 } = globalThis.process.getBuiltinModule("node:fs");
const { join: join3, resolve: resolve5 } = globalThis.process.getBuiltinModule("node:path");

// scan/sources/environment.ts
const { delimiter, resolve: resolve4 } = globalThis.process.getBuiltinModule("node:path");
var choosing = ["GIT_DIR", "GIT_WORK_TREE"], files = ["GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR", "GIT_SHALLOW_FILE"], lists = ["GIT_ALTERNATE_OBJECT_DIRECTORIES"];
function readInherited() {
  let given = [...choosing, ...files, ...lists, "GIT_DISCOVERY_ACROSS_FILESYSTEM"].flatMap((name) => {
    let value = process.env[name];
    return value === void 0 || value === "" ? [] : [[name, value]];
  });
  return given.length === 0 ? null : Object.fromEntries(given);
}
function toAbsolute(given, { folder, gitDir, workTree }) {
  let base = workTree ?? folder, chosen = choosing.some((name) => name in given) ? { GIT_DIR: gitDir, ...workTree === null ? {} : { GIT_WORK_TREE: workTree } } : {}, rest = Object.entries(given).flatMap(([name, value]) => files.includes(name) ? [[name, resolve4(base, value)]] : lists.includes(name) ? [[name, toAbsoluteList(value, base)]] : []);
  return { ...Object.fromEntries(rest), ...chosen };
}
function toAbsoluteList(list, base) {
  return list.includes('"') ? list : list.split(delimiter).map((path) => path === "" ? "" : resolve4(base, path)).join(delimiter);
}
function readMergedIds() {
  return Object.keys(process.env).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? []);
}

// scan/sources/repository.ts
async function openRepository(path) {
  let folder = folderOf(path), given = readInherited();
  if (!given) return openIn(folder, {});
  let start = realpathSync3(".");
  if (folder === start) return openIn(folder, given);
  let [found, meant] = await Promise.all([openIn(folder, {}), openIn(start, given).catch(() => null)]);
  return meant && isOf(meant, folder, found) ? meant : found;
}
function isOf({ gitDir, workTree }, folder, found) {
  return found ? realpathSync3(found.gitDir) === realpathSync3(gitDir) : workTree !== null && isInside(folder, workTree);
}
async function openIn(folder, given) {
  let place = { gitDir: folder, environment: given }, usual = isLaidOutBare(folder) ? null : await askAll(place), answer = usual ?? await ask(place);
  if (!answer) return null;
  let [isBare, isShallow, format, gitDirectory = "", head = ""] = answer, gitDir = resolve5(folder, gitDirectory), workTree = usual ? assertInside(usual.at(-1) ?? "", folder) : isBare === "true" ? null : await workTreeOf(place);
  return {
    gitDir,
    workTree,
    head: isObjectId(head) ? head : null,
    objectFormat: format === "sha256" ? "sha256" : "sha1",
    shallow: isShallow === "true",
    scope: [],
    environment: toAbsolute(given, { folder, gitDir, workTree })
  };
}
var questions = [
  "--is-bare-repository",
  "--is-shallow-repository",
  "--show-object-format",
  "--absolute-git-dir",
  "--revs-only",
  "HEAD^{commit}"
];
async function askAll(place) {
  let lines = (await runGit(place, ["rev-parse", ...questions, "--show-toplevel"]).catch(() => null))?.toString("utf8").replace(/\n$/, "").split(`
`) ?? [];
  return lines.length === (isObjectId(lines[4] ?? "") ? 6 : 5) ? lines : null;
}
async function ask(place) {
  try {
    return (await runGit(place, ["rev-parse", ...questions])).toString("utf8").split(`
`);
  } catch (error) {
    if (!(error instanceof GitError) || error.isMissing) throw error;
    let named = place.environment.GIT_DIR;
    if (named !== void 0)
      throw new GitError(`GIT_DIR is set to "${named}", and Git says: ${error.message}; unset it, or correct it`);
    if (!looksLikeRepository(place.gitDir)) return null;
    throw error;
  }
}
function looksLikeRepository(folder) {
  return existsSync3(join3(folder, ".git")) || isLaidOutBare(folder);
}
async function workTreeOf(place) {
  if (isLaidOutBare(place.gitDir)) return null;
  let answer = await runGit(place, ["rev-parse", "--show-toplevel"]).catch(() => null);
  return answer ? assertInside(answer.toString("utf8").replace(/\n$/, ""), place.gitDir) : null;
}
function assertInside(workTree, folder) {
  if (isInside(folder, workTree)) return workTree;
  throw new GitError(
    "the work tree of this repository (core.worktree or GIT_WORK_TREE) is another folder: unset it, or scan that folder by its own path"
  );
}

// scan/sources/facts.ts
async function readCommitFacts(repository, ids) {
  let facts = /* @__PURE__ */ new Map();
  if (ids.length === 0) return facts;
  let text = (await runGit(repository, ["cat-file", "--batch"], `${ids.join(`
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
  return name.replace(/[^\s@<>]+@[^\s@<>]+/g, "(address)").replace(
    /[\w+/=-]{16,}/g,
    (word) => /\d/.test(word) && /[a-z]/i.test(word) ? "(withheld)" : word
  );
}
function toIsoDate(seconds, zone) {
  let minutes = +`${zone[0]}1` * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5))), local = new Date((seconds + minutes * 60) * 1e3);
  return Number.isNaN(local.getTime()) ? (/* @__PURE__ */ new Date(0)).toISOString() : `${local.toISOString().slice(0, 19)}${zone.slice(0, 3)}:${zone.slice(3, 5)}`;
}
async function listHead(repository) {
  let files2 = /* @__PURE__ */ new Map();
  if (repository.head === null) return files2;
  for await (let record of splitRecords(streamGit(repository, ["ls-tree", "-r", "-z", repository.head]), 0)) {
    let tab = record.indexOf(9), [, type, id] = record.toString("latin1", 0, tab).split(" ");
    type === "blob" && id && files2.set(nameOf(record.subarray(tab + 1)), id);
  }
  return files2;
}

// scan/sources/range.ts
var zero = /^0{40}(?:0{24})?$/;
function isSomething(revision) {
  return !zero.test(revision);
}
function parseRange(text) {
  let words = text.match(/(?:@\{[^}]*\}|\S)+/g) ?? [], range = { to: [], from: [], notices: [] };
  for (let word of words) addWord(word, range);
  if (range.to.length === 0 || range.from.length === 0 || words.some((word) => word.startsWith("-")))
    throw new ScanError(
      `"${text}" is not a range; write it as A..B: what B has and A has not (A may be 0000000000000000000000000000000000000000: what no other branch or tag has)`
    );
  return range;
}
function addWord(word, range) {
  let [, from, dots, end = ""] = /^(.*?)(\.{2,3})(.*)$/s.exec(word) ?? [];
  if ((from === "" || word === "^") && refuseStart(word), from === void 0) {
    word.startsWith("^") ? range.from.push(word.slice(1)) : range.to.push(word);
    return;
  }
  let to = end || "HEAD";
  range.from.push(from), range.to.push(to), (dots === "..." || end === "") && range.notices.push(`"${word}" was read as ${from}..${to}: what ${to} has and ${from} has not`);
}
function refuseStart(word) {
  let [side, verb] = /^\.+$/.test(word) ? ["both ends", "are"] : ["the beginning", "is"];
  throw new ScanError(
    `the range "${word}" does not say where it begins: ${side} ${verb} empty, probably a variable that is not set; write A..B (HEAD..B where HEAD is meant)`
  );
}
function rangeOf(selection) {
  return selection?.kind === "range" ? parseRange(selection.range) : selection?.kind === "since" ? { to: ["HEAD"], from: [selection.revision], notices: [] } : null;
}
async function resolveRange(repository, range) {
  let [to, from] = [range.to.filter(isSomething), range.from.filter(isSomething)], notices = [...range.notices];
  if (to.length + from.length === 0) throw new ScanError("both ends of the range are zero: nothing says what to scan");
  if (to.length === 0)
    return notices.push("the range ends at nothing (a branch was deleted): it brought nothing in"), { revisions: [], refs: [], notices };
  let ends = await resolveEnds(repository, { to, from }), isNew = from.length < range.from.length, others = isNew ? await otherRefs(repository, to, ends.to) : [];
  return isNew && notices.push("the range begins at nothing (a new branch): scanned is what no other branch or tag has"), { revisions: [...ends.to, ...ends.from.map((id) => `^${id}`), ...others], refs: ends.refs, notices };
}
async function otherRefs(repository, names, ids) {
  let own = await ownNames(repository, names, ids), list = ["for-each-ref", "--format=%(refname) %(symref)", ...ids.map((id) => `--contains=${id}`)], holding = (await runGit(repository, list)).toString("utf8").split(`
`).filter(Boolean), main = own.length > 0 ? defaultBranchAmong(holding) : null;
  return ["--not", ...holding.map((line) => line.split(" ")[0] ?? "").filter((ref) => main === null || own.includes(main) || branchOf(ref) !== main).map((ref) => `--exclude=${ref}`), "--glob=refs/*"];
}
async function ownNames(repository, names, ids) {
  let question = ["rev-parse", "--symbolic-full-name", "--end-of-options", ...names.map((name, at) => name === ids[at] && name === repository.head ? "HEAD" : name)], refs = (await runGit(repository, question).catch(() => "")).toString().split(`
`).filter((line) => /^refs\/(?:heads|remotes|tags)\//.test(line));
  return refs.length < names.length ? [] : refs.map((ref) => branchOf(ref) ?? ref);
}
function defaultBranchAmong(lines) {
  let told = lines.flatMap((line) => /^refs\/remotes\/[^/]+\/HEAD (\S+)$/.exec(line)?.[1] ?? []).map(branchOf), branches = new Set(lines.map((line) => branchOf(line.split(" ")[0] ?? "")));
  return told[0] ?? ["main", "master"].find((name) => branches.has(name)) ?? null;
}
function branchOf(ref) {
  return /^refs\/(?:heads|remotes\/[^/]+)\/(.+)$/.exec(ref)?.[1] ?? null;
}

// scan/sources/refs.ts
async function listRefs(repository) {
  return (await runGit(repository, ["for-each-ref", "--format=%(objecttype) %(objectname) %(refname)"])).toString("utf8").split(`
`).filter(Boolean).map((line) => {
    let [type = "", id = "", ...name] = line.split(" ");
    return { type, id, name: name.join(" ") };
  });
}
async function listReached(repository, id) {
  return (await runGit(repository, ["rev-list", id])).toString("latin1").split(`
`).filter(Boolean);
}
var mostLevels = 100;
async function peelRefs(repository, refs) {
  let tags = /* @__PURE__ */ new Set(), peeled = [], level = refs;
  for (let depth = 0; depth < mostLevels && level.length > 0; depth++) {
    peeled.push(...level.filter(({ type }) => type !== "tag"));
    let tagging = level.filter(({ type }) => type === "tag");
    for (let { id } of tagging) tags.add(id);
    let targets = tagging.length === 0 ? /* @__PURE__ */ new Map() : await readTargets(repository, tagging);
    level = tagging.flatMap(({ name, id }) => {
      let target = targets.get(id);
      return target ? [{ name, ...target }] : [];
    });
  }
  return { tags: [...tags], peeled };
}
async function readTargets(repository, tags) {
  let ids = [...new Set(tags.map(({ id }) => id))], answer = await runGit(repository, ["cat-file", "--batch"], `${ids.join(`
`)}
`), targets = /* @__PURE__ */ new Map();
  for (let at = 0; at < answer.length; ) {
    let end = answer.indexOf(10, at), [tag = "", , size] = answer.toString("latin1", at, end).split(" "), start = end + 1;
    if (size === void 0) {
      at = start;
      continue;
    }
    let head = answer.toString("latin1", start, Math.min(start + Number(size), start + longestHead)), [, id, type] = /^object ([0-9a-f]{40,64})\ntype (\w+)\n/.exec(head) ?? [];
    id && type && targets.set(tag, { id, type }), at = start + Number(size) + 1;
  }
  return targets;
}
var longestHead = 200;
async function* blobsOf(repository, refs) {
  for (let { name, id, type } of refs)
    if (type === "blob" && (yield [id, name]), type === "tree")
      for await (let record of splitRecords(streamGit(repository, ["ls-tree", "-r", "-z", id]), 0)) {
        let tab = record.indexOf(9), [, kind, blob] = record.toString("latin1", 0, tab).split(" ");
        kind === "blob" && blob && (yield [blob, `${name}/${nameOf(record.subarray(tab + 1))}`]);
      }
}

// scan/sources/index-file.ts
const { existsSync: existsSync4, readFileSync: readFileSync3 } = globalThis.process.getBuiltinModule("node:fs");
const { join: join4 } = globalThis.process.getBuiltinModule("node:path");
var oidSize = 20, fixedSize = 40 + oidSize;
function readIndexFile(gitDir) {
  let file = join4(gitDir, "index");
  if (!existsSync4(file)) return [];
  let bytes = readFileSync3(file), version = bytes.length < 12 || bytes.toString("latin1", 0, 4) !== "DIRC" ? 0 : bytes.readUInt32BE(4);
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

export {
  discover,
  GitError,
  startGit,
  runGit,
  streamGit,
  pipeGit,
  toGitError,
  ignoreClosedPipe,
  nameOf,
  splitRecords,
  readMergedIds,
  ScanError,
  isObjectId,
  findCommit,
  resolveEnds,
  openRepository,
  readCommitFacts,
  toAuthorName,
  toIsoDate,
  listHead,
  commonFolderOf,
  readShallowBoundary,
  isSomething,
  rangeOf,
  resolveRange,
  listRefs,
  listReached,
  mostLevels,
  peelRefs,
  blobsOf,
  scopeOf,
  createScopeTest,
  isBelow,
  literally,
  limitTo,
  readIndexFile
};

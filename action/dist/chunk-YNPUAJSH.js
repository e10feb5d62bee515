const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);

// scan/sources/git.ts
const {
  spawn
} = globalThis.process.getBuiltinModule("node:child_process");
const { devNull } = globalThis.process.getBuiltinModule("node:os");
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
  let kept = inherited.flatMap((name) => process.env[name] === void 0 ? [] : [[name, process.env[name]]]);
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
  return ["--no-pager", ...settings, "-C", folder, ...args];
}
function startGit(place, args) {
  return track(spawn("git", commandLine(place, args), { env: environmentOf(place), stdio: ["pipe", "pipe", "pipe"] }));
}
var running = /* @__PURE__ */ new Set();
function track(child) {
  return running.add(child), child.once("exit", () => running.delete(child)), child.once("error", () => running.delete(child)), child;
}
async function runGit(place, args, input) {
  let child = startGit(place, args);
  child.stdin.on("error", ignoreClosedPipe), child.stdin.end(input ?? "");
  let chunks = [];
  return child.stdout.on("data", (chunk) => chunks.push(chunk)), await finished(child, args), Buffer.concat(chunks);
}
async function* streamGit(place, args) {
  let child = startGit(place, args);
  child.stdin.on("error", ignoreClosedPipe), child.stdin.end();
  let end = finished(child, args);
  end.catch(() => {
  });
  for await (let chunk of child.stdout) yield chunk;
  await end;
}
async function* pipeGit(place, first, second, count) {
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
  return new Promise((resolve3, reject) => {
    let said = [];
    child.stderr.on("data", (chunk) => said.length < 16 && said.push(chunk)), child.on("error", (error) => reject(toGitError(error))), child.on("close", (code) => {
      code === 0 ? resolve3() : reject(new GitError(`git ${args[0] ?? ""}: ${firstLine(Buffer.concat(said)) || `ended with code ${code}`}`));
    });
  });
}
function toGitError(error) {
  return error.code === "ENOENT" ? new GitError("git is not installed; install it, or scan with --portable", !0) : new GitError(`git cannot be started: ${error.code ?? error.message}`);
}
function ignoreClosedPipe() {
}
function firstLine(text) {
  let lines = text.toString("utf8").split(`
`);
  return (lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines[0] ?? "").replace(/^(?:fatal|error): /, "").replace(new RegExp("\\p{C}", "gu"), "?");
}

// scan/sources/common.ts
const { existsSync, readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { join, resolve } = globalThis.process.getBuiltinModule("node:path");
function commonFolderOf({ gitDir, environment }) {
  if (environment.GIT_COMMON_DIR) return environment.GIT_COMMON_DIR;
  let link = join(gitDir, "commondir");
  return existsSync(link) ? resolve(gitDir, readFileSync(link, "utf8").trim()) : gitDir;
}
function readShallowBoundary(repository) {
  let file = repository.environment.GIT_SHALLOW_FILE ?? join(commonFolderOf(repository), "shallow");
  return existsSync(file) ? readFileSync(file, "latin1").split(`
`).filter(Boolean) : [];
}

// scan/sources/portable-fs.ts
const fs = globalThis.process.getBuiltinModule("node:fs");
const { existsSync: existsSync2, readFileSync: readFileSync2 } = globalThis.process.getBuiltinModule("node:fs");
const { isAbsolute, join: join2, relative, resolve: resolve2 } = globalThis.process.getBuiltinModule("node:path");
var own = /^(?:HEAD|index|ORIG_HEAD|FETCH_HEAD|MERGE_HEAD|logs[\\/]HEAD|refs[\\/](?:bisect|worktree|rewritten))/, deepest = 5;
function objectFoldersOf(repository) {
  let folders = [], add = (folder, depth) => {
    if (folders.includes(folder) || depth > deepest) return;
    folders.push(folder);
    let file = join2(folder, "info", "alternates"), lines = existsSync2(file) ? readFileSync2(file, "utf8").split(`
`) : [];
    for (let line of lines) line !== "" && !line.startsWith("#") && add(resolve2(folder, line), depth + 1);
  };
  return add(join2(commonFolderOf(repository), "objects"), 0), folders;
}
function createPortableFs(repository) {
  let placesOf = createPlaces(repository), { promises } = fs, first = async (path, read) => {
    let places = placesOf(path);
    for (let place of places.slice(0, -1)) if (existsSync2(place)) return read(place);
    return read(places.at(-1) ?? path);
  };
  return {
    promises: {
      ...promises,
      readFile: (path, options = null) => first(path, (place) => promises.readFile(place, options)),
      stat: (path) => first(path, (place) => promises.stat(place)),
      lstat: (path) => first(path, (place) => promises.lstat(place)),
      readdir: async (path) => {
        let found = placesOf(path).filter((place) => existsSync2(place));
        return found.length === 0 ? promises.readdir(path) : [...new Set((await Promise.all(found.map((place) => promises.readdir(place)))).flat())];
      }
    }
  };
}
function createPlaces(repository) {
  let common = commonFolderOf(repository), folders = objectFoldersOf(repository);
  return (path) => {
    let inner = relative(repository.gitDir, path);
    if (inner.startsWith("..") || isAbsolute(inner) || own.test(inner)) return [path];
    let object = relative("objects", inner);
    return object !== "" && !object.startsWith("..") ? folders.map((folder) => join2(folder, object)) : [join2(common, inner)];
  };
}

export {
  GitError,
  startGit,
  runGit,
  streamGit,
  pipeGit,
  toGitError,
  ignoreClosedPipe,
  commonFolderOf,
  readShallowBoundary,
  objectFoldersOf,
  createPortableFs
};

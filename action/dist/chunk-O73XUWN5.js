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
  "safe.directory=*",
  "protocol.allow=never",
  "diff.external=",
  "log.showSignature=false"
].flatMap((setting) => ["-c", setting]), inherited = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot", "GIT_INDEX_FILE"];
function environment() {
  let kept = inherited.flatMap((name) => process.env[name] === void 0 ? [] : [[name, process.env[name]]]);
  return {
    ...Object.fromEntries(kept),
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
function commandLine(directory, args) {
  return ["--no-pager", ...settings, "-C", directory, ...args];
}
function startGit(directory, args) {
  return track(spawn("git", commandLine(directory, args), { env: environment(), stdio: ["pipe", "pipe", "pipe"] }));
}
var running = /* @__PURE__ */ new Set();
function track(child) {
  return running.add(child), child.once("exit", () => running.delete(child)), child.once("error", () => running.delete(child)), child;
}
async function runGit(directory, args, input) {
  let child = startGit(directory, args);
  child.stdin.on("error", ignoreClosedPipe), child.stdin.end(input ?? "");
  let chunks = [];
  return child.stdout.on("data", (chunk) => chunks.push(chunk)), await finished(child, args), Buffer.concat(chunks);
}
async function* streamGit(directory, args) {
  let child = startGit(directory, args);
  child.stdin.on("error", ignoreClosedPipe), child.stdin.end();
  let end = finished(child, args);
  end.catch(() => {
  });
  for await (let chunk of child.stdout) yield chunk;
  await end;
}
async function* pipeGit(directory, first, second, count) {
  let source = track(
    spawn("git", commandLine(directory, first), { env: environment(), stdio: ["ignore", "pipe", "pipe"] })
  ), child = startGit(directory, second);
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
  return new Promise((resolve, reject) => {
    let said = [];
    child.stderr.on("data", (chunk) => said.length < 16 && said.push(chunk)), child.on("error", (error) => reject(toGitError(error))), child.on("close", (code) => {
      code === 0 ? resolve() : reject(new GitError(`git ${args[0] ?? ""}: ${firstLine(Buffer.concat(said)) || `ended with code ${code}`}`));
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

export {
  GitError,
  startGit,
  runGit,
  streamGit,
  pipeGit,
  toGitError,
  ignoreClosedPipe
};

const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  startProgram
} from "./chunk-KPW3DIWP.js";

// mirror/problem.ts
var MirrorError = class extends Error {
  name = "MirrorError";
  kind;
  constructor(kind, message) {
    super(message), this.kind = kind;
  }
}, sayings = [
  [/error: 401|error: 403|Authentication failed|could not read (?:Username|Password)/i, "unauthorized"],
  [/error: 404|error: 410|repository .* not found/i, "missing"],
  [/not our ref|unadvertised object|find remote ref|no such remote ref/i, "missing"],
  [/error: (?:3\d\d|408|429|5\d\d)|redirect/i, "unavailable"],
  [/resolve (?:host|proxy)|failed to connect|connection|timed? ?out|too slow|SSL|certificate|proxy/i, "unavailable"],
  [/early EOF|RPC failed|hung up|unexpected disconnect|empty reply|HTTP2?\/? ?stream|aborted/i, "unavailable"],
  [
    /expected flush|bad line length|protocol error|invalid (?:ls-refs|server) response|unable to access/i,
    "unavailable"
  ]
];
function toMirrorError(operation, said, fallback = "git") {
  let lines = ownLines(said), kind = sayings.find(([pattern]) => lines.some((line) => pattern.test(line)))?.[1] ?? fallback;
  return new MirrorError(kind, `${operation}: ${lines[0] ?? "git gave no reason"}`);
}
var longest = 200;
function ownLines(said) {
  let lines = said.split(/[\r\n]+/).filter(Boolean), own = lines.filter((line) => /^(?:fatal|error): /.test(line));
  return (own.length > 0 ? own : lines).map(toSafe);
}
function toSafe(line) {
  return line.replace(/^(?:fatal|error): /, "").replace(/'?https?:\/\/[^\s']+'?/gi, "the remote").replace(/\b(?:gh[a-z]_|github_pat_)\w+|\b(?:basic|bearer)\s+\S+/gi, "***").replace(new RegExp("\\p{C}", "gu"), "?").slice(0, longest);
}

// mirror/git.ts
const { tmpdir } = globalThis.process.getBuiltinModule("node:os");
var devNull = "/dev/null", settings = [
  ["core.hooksPath", devNull],
  ["core.fsmonitor", "false"],
  ["core.attributesFile", devNull],
  ["core.quotePath", "false"],
  // What only makes reading quicker is believed without a look at the objects, and whoever wrote it may have lied.
  ["core.commitGraph", "false"],
  ["core.multiPackIndex", "false"],
  ["pack.readReverseIndex", "false"],
  ["credential.helper", ""],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
  ["safe.directory", "*"],
  ["submodule.recurse", "false"]
], inherited = ["PATH", "TMPDIR", "LD_LIBRARY_PATH", "SystemRoot", "TEMP", "TMP"];
function environmentOf(gitDir, { config = [], environment = {} }) {
  let all = [...settings, ...config], kept = inherited.flatMap((name) => {
    let value = process.env[name];
    return value === void 0 ? [] : [[name, value]];
  });
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(all.flatMap(([key, value], at) => pairOf(key, value, at))),
    GIT_CONFIG_COUNT: String(all.length),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: devNull,
    // Where curl would look for .netrc.
    HOME: devNull,
    LC_ALL: "C",
    GIT_DIR: gitDir,
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "",
    SSH_ASKPASS: "",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_GRAFT_FILE: devNull,
    GIT_OPTIONAL_LOCKS: "0",
    GIT_LITERAL_PATHSPECS: "1",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_PAGER: "cat",
    ...environment
  };
}
function pairOf(key, value, at) {
  return [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value]
  ];
}
var GitProcess = class {
  output;
  /** Rejects where we stopped it or it cannot be started. */
  ended;
  #command;
  #stopped = null;
  constructor(gitDir, args, options = {}) {
    options.signal?.throwIfAborted();
    let command = {
      words: ["git", ...args],
      environment: environmentOf(gitDir, options),
      folder: gitDir,
      input: options.input ?? ""
    };
    this.#command = startProgram(command, { inShell: !0 }), this.output = this.#command.output, this.ended = this.#end(options), this.ended.catch(() => {
    });
  }
  /** `reason` becomes what callers see. */
  stop(reason) {
    this.#stopped ??= reason, this.kill();
  }
  kill() {
    this.#command.kill();
  }
  async #end({ signal, seconds = 600 }) {
    let onAbort = () => this.stop(toError(signal?.reason)), tooLong = new MirrorError("unavailable", `git took longer than ${seconds} seconds`), timer = setTimeout(() => this.stop(tooLong), seconds * 1e3);
    signal?.addEventListener("abort", onAbort, { once: !0 });
    try {
      let end = await this.#command.ended.catch(toStartError);
      if (this.#stopped) throw this.#stopped;
      if (end instanceof MirrorError) throw end;
      return end;
    } finally {
      clearTimeout(timer), signal?.removeEventListener("abort", onAbort);
    }
  }
};
function toError(reason) {
  return reason instanceof Error ? reason : new MirrorError("unavailable", "the work was called off");
}
function toStartError(error) {
  return error.code !== "ENOENT" ? new MirrorError("git", `git cannot be started: ${error.code ?? "no reason given"}`) : new MirrorError("git", "git is not installed (or the cache is gone); install it, or use the portable mirror");
}
var oldest = [2, 33], version = null;
async function hasGit() {
  version ??= runGit(tmpdir(), ["--version"]).then(
    (said) => /(\d+)\.(\d+)/.exec(said.toString("latin1"))?.slice(1).map(Number) ?? null,
    () => null
  );
  let [major = 0, minor = 0] = await version ?? [];
  return major > oldest[0] || major === oldest[0] && minor >= oldest[1];
}
async function assertGit() {
  if (!await hasGit())
    throw new MirrorError("git", `git ${oldest.join(".")} or newer is needed; install it, or use the portable mirror`);
}
var usualOutput = 1024 * 1024 * 1024;
async function runGit(gitDir, args, options = {}) {
  let chunks = [];
  for await (let chunk of streamGit(gitDir, args, options)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
async function* streamGit(gitDir, args, options = {}) {
  let git = new GitProcess(gitDir, args, options), { outputBytes = usualOutput, accept = [] } = options, bytes = 0;
  try {
    for await (let chunk of git.output)
      if (yield chunk.subarray(0, outputBytes - bytes), bytes += chunk.length, bytes > outputBytes) throw new MirrorError("too-large", `git ${args[0]}: more than ${outputBytes} bytes`);
    let { code, said } = await git.ended;
    if (code !== 0 && !accept.includes(code ?? -1))
      throw toMirrorError(`git ${args[0]}`, said || `it ended with code ${code}`);
  } finally {
    git.kill();
  }
}
async function* pipeGit(gitDir, first, second, options = {}) {
  let { input: _, ...rest } = options, lines = await runGit(gitDir, first, options);
  options.onLines?.(lines.toString("latin1").split(`
`).length - 1), yield* streamGit(gitDir, second, { ...rest, input: lines.toString("latin1") });
}
async function* splitAt(separator, chunks) {
  let rest = [];
  for await (let chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(separator); at >= 0; at = chunk.indexOf(separator, from))
      yield rest.length > 0 ? Buffer.concat([...rest, chunk.subarray(from, at)]) : chunk.subarray(from, at), rest = [], from = at + 1;
    from < chunk.length && rest.push(chunk.subarray(from));
  }
  rest.length > 0 && (yield Buffer.concat(rest));
}
async function* linesOf(chunks) {
  for await (let line of splitAt(10, chunks)) yield line.toString("latin1");
}
function isId(text) {
  return /^[0-9a-f]{40}$/.test(text);
}
function assertIds(ids) {
  if (ids.find((id) => !isId(id)) !== void 0) throw new MirrorError("missing", "a commit is named by 40 hex digits here, not otherwise");
}

// mirror/names.ts
function toGitName(name) {
  return Buffer.from(name).toString("latin1");
}
function toText(name) {
  return toName(Buffer.from(name, "latin1"));
}
function toName(bytes) {
  let text = bytes.toString("utf8");
  return Buffer.from(text).equals(bytes) ? text : bytes.toString("latin1");
}

// mirror/bare.ts
const { existsSync } = globalThis.process.getBuiltinModule("node:fs");
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
const { join } = globalThis.process.getBuiltinModule("node:path");
var configuration = `[core]
	repositoryformatversion = 0
	bare = true
	sharedRepository = 0600
	logAllRefUpdates = false
`, attributes = `* !diff !text !filter !ident !working-tree-encoding
`, nowhere = `ref: refs/heads/nothing-fetched-yet
`;
async function openBare(gitDir) {
  existsSync(gitDir) && !await isSound(gitDir) && await removeBare(gitDir), await mkdir(join(gitDir, "objects", "pack"), { recursive: !0, mode: 448 }), await mkdir(join(gitDir, "info"), { recursive: !0, mode: 448 }), await sweepLeftovers(gitDir), await rm(join(gitDir, "refs"), { recursive: !0, force: !0 }), await mkdir(join(gitDir, "refs", "heads"), { recursive: !0, mode: 448 }), await write(gitDir, "config", configuration), await write(gitDir, join("info", "attributes"), attributes), /^(?:ref: refs\/[^\n]+|[0-9a-f]{40})\n$/.test(await read(gitDir, "HEAD")) || await write(gitDir, "HEAD", nowhere);
}
async function removeBare(gitDir) {
  let aside = `${gitDir}.removed`;
  await rm(aside, { recursive: !0, force: !0 }), existsSync(gitDir) && (await rename(gitDir, aside), await rm(aside, { recursive: !0, force: !0 }));
}
async function sweepLeftovers(gitDir) {
  for (let [folder, leftover] of [
    [".", /\.lock$|\.new$|^(?:shallow|FETCH_HEAD|hooks|modules|worktrees|config\.worktree|commondir)$/],
    ["objects", /^(?:incoming-|tmp_|.*\.lock$|[0-9a-f]{2}$)/],
    ["objects/info", /./],
    ["objects/pack", /^\.?tmp[-_]|\.lock$|\.keep$/]
  ])
    for (let name of await list(join(gitDir, folder)))
      leftover.test(name) && await rm(join(gitDir, folder, name), { recursive: !0, force: !0 });
  await removeHalfPacks(join(gitDir, "objects", "pack"));
}
async function removeHalfPacks(folder) {
  let names = new Set(await list(folder));
  for (let name of names) {
    let stem = name.replace(/\.[a-z]+$/, "");
    (!names.has(`${stem}.pack`) || !names.has(`${stem}.idx`)) && await rm(join(folder, name), { force: !0 });
  }
}
async function isSound(gitDir) {
  let folder = join(gitDir, "objects", "pack"), names = await list(folder), packs = names.filter((name) => name.endsWith(".pack") && names.includes(name.replace(/pack$/, "idx")));
  return (await Promise.all(packs.map((name) => endsAsIndexed(join(folder, name))))).every(Boolean) && await readRefs(gitDir) !== null;
}
async function endsAsIndexed(pack) {
  let [own, indexed] = await Promise.all([tail(pack, 20), tail(pack.replace(/pack$/, "idx"), 40)]);
  return own.length === 20 && own.equals(indexed.subarray(0, 20));
}
async function tail(path, length) {
  let file = await open(path);
  try {
    let { size } = await file.stat();
    if (size < length) return Buffer.alloc(0);
    let { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
async function readRefs(gitDir) {
  let refs = /* @__PURE__ */ new Map(), text = await read(gitDir, "packed-refs");
  if (text !== "" && !text.endsWith(`
`)) return null;
  for (let line of text.split(`
`).slice(0, -1)) {
    let [, id, name] = /^([0-9a-f]{40}) (refs\/[^ ]+)$/.exec(line) ?? [];
    if (id && name) refs.set(name, id);
    else if (!line.startsWith("#")) return null;
  }
  return refs;
}
async function writeRefs(gitDir, refs) {
  let lines = [...refs].filter(([name]) => isRefName(name)).toSorted(([a], [b]) => a < b ? -1 : 1).map(([name, id]) => `${id} ${name}
`);
  await write(gitDir, "packed-refs", `# pack-refs with: sorted 
${lines.join("")}`);
}
async function writeHead(gitDir, target) {
  let isName = target.startsWith("refs/") && isRefName(target);
  await write(gitDir, "HEAD", isName ? `ref: ${target}
` : `${target}
`);
}
function isRefName(name) {
  let parts = name.split("/");
  return name.startsWith("refs/") && parts.length > 2 && parts.every((part) => part !== "" && !part.startsWith(".") && !part.endsWith(".lock")) && // eslint-disable-next-line no-control-regex
  !/[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\.$/.test(name);
}
async function list(folder) {
  return readdir(folder).catch(() => []);
}
async function read(gitDir, name) {
  return readFile(join(gitDir, name), "latin1").catch(() => "");
}
async function write(gitDir, name, text) {
  let path = join(gitDir, name);
  await writeFile(`${path}.new`, text, { encoding: "latin1", mode: 384, flush: !0 }), await rename(`${path}.new`, path);
}
async function sizeOf(folder, except = /* @__PURE__ */ new Set()) {
  let bytes = 0, entries = await readdir(folder, { recursive: !0, withFileTypes: !0 }).catch(() => []);
  for (let entry of entries)
    entry.isFile() && !except.has(entry.name) && (bytes += (await stat(join(entry.parentPath, entry.name)).catch(() => ({ size: 0 }))).size);
  return bytes;
}
async function packCount(gitDir) {
  return (await list(join(gitDir, "objects", "pack"))).filter((name) => name.endsWith(".pack")).length;
}

// mirror/whole.ts
const { join: join3 } = globalThis.process.getBuiltinModule("node:path");
const { existsSync: existsSync2 } = globalThis.process.getBuiltinModule("node:fs");
import { writeFile as writeFile2 } from "node:fs/promises";

// mirror/remote.ts
import { readdir as readdir2, rm as rm2 } from "node:fs/promises";
const { join: join2 } = globalThis.process.getBuiltinModule("node:path");

// mirror/null-id.ts
function isNullId(id) {
  return /^0+$/.test(id);
}

// mirror/remote.ts
async function fetchObjects(gitDir, connection, fetch) {
  let flags = ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--no-auto-maintenance"], filter = fetch.filter === null ? [] : [`--filter=${fetch.filter}`], options = await networkOptions(connection, [
    ...fetch.filter === null ? [] : promisor(fetch.filter),
    ["fetch.negotiationAlgorithm", fetch.negotiate ? "default" : "noop"]
  ]), git = new GitProcess(gitDir, ["fetch", ...flags, ...filter, "--stdin", remoteName], {
    ...options,
    seconds: fetch.seconds,
    input: fetch.ids.map((id) => `${id}
`).join("")
  });
  git.output.resume(), await withinBytes(gitDir, fetch.bytes, git);
}
var remoteName = "origin";
function promisor(filter) {
  return [
    [`remote.${remoteName}.promisor`, "true"],
    [`remote.${remoteName}.partialclonefilter`, filter]
  ];
}
async function withinBytes(gitDir, limit, git) {
  let packs = join2(gitDir, "objects", "pack"), before = new Set(await readdir2(packs)), tooLarge = new MirrorError("too-large", `git fetch: more than ${limit} bytes would come`), isBeyond = async () => await sizeOf(packs, before) > limit, timer = setInterval(() => {
    isBeyond().then((is) => is && git.stop(tooLarge));
  }, 200);
  try {
    let { code, said } = await git.ended;
    if (code !== 0) throw toMirrorError("git fetch", said || `it ended with code ${code}`);
    if (await isBeyond()) throw tooLarge;
  } catch (error) {
    let brought = (await readdir2(packs)).filter((name) => !before.has(name));
    throw await Promise.all(brought.map((name) => rm2(join2(packs, name), { force: !0 }))), error;
  } finally {
    clearInterval(timer);
  }
}
var listBytes = 512 * 1024 * 1024;
async function listRemote(gitDir, connection, seconds) {
  let options = { ...await networkOptions(connection, []), seconds, outputBytes: listBytes }, answer = await runGit(gitDir, ["ls-remote", "--quiet", "--symref", remoteName], options), refs = /* @__PURE__ */ new Map(), head = null;
  for await (let line of linesOf(once(answer))) {
    let [, target] = /^ref: (refs\/[^ \t]+)\tHEAD$/.exec(line) ?? [], [, id, name] = /^([0-9a-f]{40})\t(refs\/[^ \t]+)$/.exec(line) ?? [];
    target && (head = target), id && name && !name.endsWith("^{}") && !isNullId(id) && refs.set(name, id);
  }
  return { refs, head };
}
async function* once(buffer) {
  yield buffer;
}
var slow = { bytes: "1", seconds: "60" };
async function networkOptions({ remote, options, signal }, config) {
  let url = toSafeUrl(remote.url), credentials = Buffer.from(`x-access-token:${await remote.token()}`).toString("base64"), network = [
    [`remote.${remoteName}.url`, url.href],
    [`http.${url.href}.extraHeader`, `Authorization: Basic ${credentials}`],
    ["http.followRedirects", "false"],
    ["http.lowSpeedLimit", slow.bytes],
    ["http.lowSpeedTime", slow.seconds],
    ["http.sslVerify", "true"],
    // The authorities that Git for Windows would trust are named in the system's configuration, which is not read.
    ...process.platform === "win32" ? [["http.sslBackend", "schannel"]] : [],
    ["http.proxy", options.proxy ?? ""],
    ["protocol.version", "2"],
    ["transfer.credentialsInUrl", "die"],
    ["transfer.bundleURI", "false"],
    ["fetch.unpackLimit", "1"],
    ["fetch.fsckObjects", "false"],
    ["fetch.writeCommitGraph", "false"]
  ], authority = options.certificateAuthority;
  return {
    signal,
    config: [...network, ...config],
    environment: {
      GIT_ALLOW_PROTOCOL: url.protocol.slice(0, -1),
      ...authority === void 0 ? {} : { GIT_SSL_CAINFO: authority }
    }
  };
}
function toSafeUrl(text) {
  let url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search && !url.hash) return url;
  throw new MirrorError("git", "the address of a repository is http(s) without credentials, query and fragment");
}

// mirror/whole.ts
var tipRefs = "refs/leakwarden/", perFetch = 2e4, manyPacks = 32;
function isComplete(gitDir) {
  return existsSync2(join3(gitDir, "complete"));
}
async function fetchTips(gitDir, connection, limits, ids) {
  let refs = await readRefs(gitDir) ?? /* @__PURE__ */ new Map(), known = new Set(refs.values()), wanted = new Set(ids.filter((id) => !known.has(id)));
  wanted.size !== 0 && (await fetchWhole(gitDir, connection, [...wanted], limits.fetchBytes, limits.rangeSeconds), await writeRefs(gitDir, new Map([...refs, ...[...wanted].map((id) => [`${tipRefs}${id}`, id])])), await joinPacks(gitDir, connection));
}
async function fetchEverything(gitDir, connection, limits, wanted) {
  let { refs: listed, head } = await listRemote(gitDir, connection, limits.rangeSeconds), present = keptRefs(listed, wanted), before = await readRefs(gitDir) ?? /* @__PURE__ */ new Map(), arrived = new Map(before);
  for (let step of stepsOf(present, new Set(before.values()))) {
    await fetchWhole(gitDir, connection, [...new Set(step.map(([, id]) => id))], limits.fetchBytes, limits.allSeconds);
    for (let [, id] of step) arrived.set(`${tipRefs}${id}`, id);
    await writeRefs(gitDir, arrived);
  }
  return await writeRefs(gitDir, present), head !== null && present.has(head) && await writeHead(gitDir, head), await forgetUnreachable(gitDir, connection, gone(before, present), limits), await joinPacks(gitDir, connection), await writeFile2(join3(gitDir, "complete"), "", { mode: 384 }), listed;
}
function toldRefs(listed) {
  let told = [...listed].filter(([name]) => /^refs\/(?:heads|tags|pull)\//.test(name));
  return new Map(told.map(([name, id]) => [toText(name), id]));
}
function keptRefs(listed, { pulls, others = !1 }) {
  let isKept = (name) => name.startsWith("refs/pull/") ? pulls && /^refs\/pull\/\d+\/head$/.test(name) : others || /^refs\/(?:heads|tags)\//.test(name);
  return new Map([...listed].filter(([name]) => isKept(name)));
}
function stepsOf(present, known) {
  let unknown = [...present].filter(([, id]) => !known.has(id)), isPull = ([name]) => name.startsWith("refs/pull/"), own = unknown.filter((ref) => !isPull(ref)), pulls = unknown.filter(isPull);
  return [own, ...chunksOf(pulls, perFetch)].filter((step) => step.length > 0);
}
function chunksOf(all, size) {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}
async function fetchWhole(gitDir, connection, ids, bytes, seconds) {
  await fetchObjects(gitDir, connection, { ids, filter: null, negotiate: !0, bytes, seconds });
}
function gone(before, present) {
  let kept = new Set(present.values());
  return [...new Set(before.values())].filter((id) => !kept.has(id));
}
async function forgetUnreachable(gitDir, { signal }, olds, { allSeconds }) {
  if (olds.length === 0) return;
  let input = `${olds.join(`
`)}
`;
  (await runGit(gitDir, ["rev-list", "--max-count=1", "--stdin", "--not", "--all"], { input, signal })).length > 0 && await runGit(gitDir, ["repack", "-a", "-d", "-q"], { signal, seconds: allSeconds });
}
async function joinPacks(gitDir, { signal }) {
  await packCount(gitDir) > manyPacks && await runGit(gitDir, ["repack", "--geometric=2", "-d", "-q"], { signal, seconds: 1800 });
}

// mirror/tree-entry.ts
function toKind(mode) {
  return /^0?40000$/.test(mode) ? "folder" : mode === "120000" ? "link" : mode === "160000" ? "submodule" : "file";
}

export {
  MirrorError,
  hasGit,
  assertGit,
  runGit,
  streamGit,
  pipeGit,
  splitAt,
  linesOf,
  assertIds,
  toGitName,
  toText,
  toName,
  openBare,
  removeBare,
  readRefs,
  writeRefs,
  writeHead,
  sizeOf,
  packCount,
  toKind,
  isNullId,
  fetchObjects,
  listRemote,
  toSafeUrl,
  tipRefs,
  isComplete,
  fetchTips,
  fetchEverything,
  toldRefs,
  keptRefs,
  chunksOf
};

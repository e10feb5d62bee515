const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  PortableObjects,
  TreeDiff
} from "./chunk-QQ5IRRIQ.js";
import {
  History
} from "./chunk-PWVWNEVU.js";
import "./chunk-URYI73PZ.js";
import {
  assertPortableSize
} from "./chunk-72T2BYQB.js";
import {
  GitError
} from "./chunk-O73XUWN5.js";
import {
  require_isomorphic_git
} from "./chunk-XANOXWBG.js";
import {
  __toESM
} from "./chunk-BNZWS2YR.js";

// scan/sources/portable.ts
var import_isomorphic_git = __toESM(require_isomorphic_git(), 1);
const fs = globalThis.process.getBuiltinModule("node:fs");
const { existsSync, readFileSync, realpathSync, statSync } = globalThis.process.getBuiltinModule("node:fs");
const { dirname, join, resolve } = globalThis.process.getBuiltinModule("node:path");
async function openPortableRepository(path) {
  let real = realpathSync(path);
  for (let folder = statSync(real).isDirectory() ? real : dirname(real); ; folder = dirname(folder)) {
    let found = gitDirOf(folder);
    if (found) return describe(found, found === folder ? null : folder);
    if (dirname(folder) === folder) return null;
  }
}
function gitDirOf(folder) {
  let inner = join(folder, ".git");
  if (existsSync(inner)) {
    if (statSync(inner).isDirectory()) return inner;
    let link = /^gitdir: (.+)$/m.exec(readFileSync(inner, "utf8"))?.[1];
    return link ? resolve(folder, link) : null;
  }
  return existsSync(join(folder, "HEAD")) && existsSync(join(folder, "objects")) && existsSync(join(folder, "refs")) ? folder : null;
}
async function describe(gitDir, workTree) {
  let head = await import_isomorphic_git.default.resolveRef({ fs, gitdir: gitDir, ref: "HEAD" }).catch(() => null), config = existsSync(join(gitDir, "config")) ? readFileSync(join(gitDir, "config"), "utf8") : "";
  if (/objectformat\s*=\s*sha256/i.test(config))
    throw new GitError("--portable reads SHA-1 repositories only; scan without it");
  return {
    gitDir,
    workTree,
    head,
    objectFormat: "sha1",
    shallow: existsSync(join(gitDir, "shallow"))
  };
}
async function readPortableHistory(repository, selection, limit) {
  assertPortableSize(repository, limit);
  let reader = new PortableObjects(repository), history = new History();
  if (selection.kind === "staged") throw new GitError("--staged needs git; scan without --portable");
  let { include, exclude } = await reader.tips(selection), hidden = new Set((await reader.commits(exclude, /* @__PURE__ */ new Set())).map(({ id }) => id)), trees = new TreeDiff(reader);
  for (let commit of await reader.commits(include, hidden)) {
    history.addCommit(commit.id);
    for (let { path, blob } of await trees.entriesOf(commit)) history.addEntry(blob, path);
  }
  if (selection.kind === "all") {
    for (let tag of await reader.tags()) history.addTag(tag);
    let known = new Set(history.blobs);
    for (let { path, oid } of await reader.index()) known.has(oid) || history.addEntry(oid, path);
  }
  return history;
}
async function resolvePortableRevision(repository, revision) {
  let { include } = await new PortableObjects(repository).tips({ kind: "range", range: `${revision}..${revision}` });
  return include[0] ?? null;
}
async function readPortableCommitFacts(repository, ids) {
  let reader = new PortableObjects(repository), facts = /* @__PURE__ */ new Map();
  for (let id of ids) {
    let known = await reader.facts(id);
    known && facts.set(id, known);
  }
  return facts;
}
async function listPortableHead(repository) {
  let files = /* @__PURE__ */ new Map(), reader = new PortableObjects(repository), commit = repository.head ? await reader.commit(repository.head) : null, walk = async (tree, prefix) => {
    for (let [name, { oid, type }] of await reader.tree(tree))
      type === "blob" ? files.set(prefix + name, oid) : type === "tree" && await walk(oid, `${prefix}${name}/`);
  };
  return commit && await walk(commit.tree, ""), files;
}
export {
  listPortableHead,
  openPortableRepository,
  readPortableCommitFacts,
  readPortableHistory,
  resolvePortableRevision
};

import {
  PortableObjects,
  TreeDiff
} from "./chunk-BHFMBQOG.js";
import {
  require_isomorphic_git
} from "./chunk-XANOXWBG.js";
import { from4_discover as discover } from "./action.js";
import { from22_Changes as Changes, from22_History as History, from22_assertPortableSize as assertPortableSize, from22_isUntold as isUntold, from22_listOtherIndexes as listOtherIndexes, from22_mostTips as mostTips, from22_noteUnkept as noteUnkept } from "./engine.js";
import { from23_commonFolderOf as commonFolderOf, from23_createPortableFs as createPortableFs, from23_createScopeTest as createScopeTest } from "./engine.js";
import { from19_GitError as GitError } from "./engine.js";
import "./engine.js";
import { from17___toESM as __toESM } from "./engine.js";

// scan/sources/portable.ts
var import_isomorphic_git = __toESM(require_isomorphic_git(), 1);
const { existsSync, readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { join } = globalThis.process.getBuiltinModule("node:path");
async function openPortableRepository(path) {
  let found = discover(path);
  return found && describe(found.gitDir, found.workTree);
}
async function describe(gitDir, workTree) {
  let place = { gitDir, environment: {} }, [common, fs] = [commonFolderOf(place), createPortableFs(place)], head = await import_isomorphic_git.default.resolveRef({ fs, gitdir: gitDir, ref: "HEAD" }).catch(() => null), config = existsSync(join(common, "config")) ? readFileSync(join(common, "config"), "utf8") : "";
  if (/objectformat\s*=\s*sha256/i.test(config))
    throw new GitError("--portable reads SHA-1 repositories only; scan without it");
  return {
    gitDir,
    workTree,
    head,
    objectFormat: "sha1",
    shallow: existsSync(join(common, "shallow")),
    scope: [],
    environment: {}
    // hooks run with git
  };
}
async function readPortableHistory(repository, selection, limit) {
  assertPortableSize(repository, limit);
  let reader = new PortableObjects(repository), history = new History();
  if (selection.kind === "staged" || selection.kind === "pushed")
    throw new GitError("--staged and hooks need git; scan without --portable");
  let { include, exclude } = await reader.tips(selection);
  exclude.length > 0 && (history.changes = new Changes());
  let hidden = new Set((await reader.commits(exclude, /* @__PURE__ */ new Set())).map(({ id }) => id)), trees = new TreeDiff(reader), isInScope = createScopeTest(repository.scope);
  for (let commit of await reader.commits(include, hidden)) {
    history.addCommit(commit.id);
    for (let { path, blob, parents, link, links } of await trees.changesOf(commit))
      isInScope(path) && ((link !== null || links.length > 0) && history.addLink(path, links, link), history.addChange(path, blob, parents));
  }
  if (history.changes) {
    history.notices.push(...noteUnkept(include, exclude));
    for (let tip of [...new Set(include)].slice(0, mostTips))
      await addKept(reader, { tip, hidden, isInScope }, history);
  }
  if (selection.kind === "all") {
    let known = new Set(history.blobs);
    for (let folder of [repository.gitDir, ...listOtherIndexes(repository, selection.apart)])
      for (let { path, oid, type } of await reader.index(folder))
        isInScope(path) && (type === "commit" && folder !== repository.gitDir ? history.addLink(path, [], oid) : type === "commit" ? history.addPresentLink(path, oid) : known.has(oid) || history.addEntry(oid, path));
    repository.scope.length === 0 && (history.refNames.push(...reader.refNames()), await readTags(reader, history));
  }
  return history;
}
async function addKept(reader, { tip, hidden, isInScope }, history) {
  let commit = history.commitNumber(tip);
  if (commit !== null)
    for (let kept of await readPortableKept(reader, tip, hidden))
      isInScope(kept.path) && isUntold(kept, history.changes) && history.addKept(kept, commit);
}
async function readPortableKept(reader, tip, hidden) {
  let range = await reader.commits([tip], hidden), end = range.find(({ id }) => id === tip);
  if (!end || !range.some(({ parents: parents2 }) => parents2.length > 1)) return [];
  let edge = new Set(range.flatMap(({ parents: parents2 }) => parents2).filter((id) => hidden.has(id))), parents = await Promise.all([...edge].map(async (id) => (await reader.commit(id))?.parents ?? [])), older = new Set((await reader.commits(parents.flat(), /* @__PURE__ */ new Set())).map(({ id }) => id)), starts = [...edge].filter((id) => !older.has(id));
  return starts.length === 0 ? [] : (await new TreeDiff(reader).changesOf({ ...end, parents: starts })).flatMap(({ path, blob, parents: before }) => blob === null ? [] : [{ path, blob, before }]);
}
async function readTags(reader, history) {
  let { tags, peeled } = await reader.peelRefs();
  for (let tag of tags) history.addTag(tag);
  for (let { name, id, type } of peeled)
    if (type === "blob" && history.addLoose(id, name), type === "tree") for await (let [path, blob] of reader.files(id)) history.addLoose(blob, `${name}/${path}`);
}
async function resolvePortableRevision(repository, revision) {
  let { include } = await new PortableObjects(repository).tips({ kind: "range", range: `${revision}..${revision}` });
  return include[0] ?? null;
}
async function portableCommitsHere(repository, ids) {
  let reader = new PortableObjects(repository);
  return (await Promise.all([...new Set(ids)].map((id) => reader.commit(id)))).flatMap((commit) => commit?.id ?? []);
}
async function readPortableBlobsAtEnds(repository, { selection, which, paths }) {
  let reader = new PortableObjects(repository), { include, exclude } = await reader.tips(selection), commits = which === "tips" ? include : exclude, found = /* @__PURE__ */ new Map();
  for (let path of paths) found.set(path, await Promise.all(commits.map((commit) => reader.blobAt(commit, path))));
  return found;
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
  let files = /* @__PURE__ */ new Map(), reader = new PortableObjects(repository), commit = repository.head ? await reader.commit(repository.head) : null;
  if (commit) for await (let [path, blob] of reader.files(commit.tree)) files.set(path, blob);
  return files;
}
export {
  listPortableHead,
  openPortableRepository,
  portableCommitsHere,
  readPortableBlobsAtEnds,
  readPortableCommitFacts,
  readPortableHistory,
  resolvePortableRevision
};

const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  nameKey,
  parseKey
} from "./chunk-FU2UWPDB.js";
import {
  toGlobTest
} from "./chunk-TLCYTKKP.js";

// scan/match/within.ts
var compressed = /\.(?:gz|bz2|xz|zst|zstd|br|zz|zlib|deflate)$/i, archived = /\.(?:tgz|tbz2?|txz|tzst)$/i;
function nameWithin(path, within = []) {
  if (!within.includes("")) return within;
  let named = [];
  for (let name of within) named.push(name === "" ? nameInside(named.at(-1) ?? path) : name);
  return named;
}
function nameInside(container) {
  let name = container.slice(container.lastIndexOf("/") + 1);
  return compressed.test(name) ? name.replace(compressed, "") || "content" : archived.test(name) ? name.replace(archived, ".tar") : "content";
}
function pathsOf(path, within) {
  let last = within.at(-1);
  return last === void 0 ? [path] : [wholePath(path, within), last];
}
function wholePath(path, within) {
  return within.length === 0 ? path : [path, ...within].join("/");
}

// scan/match/paths.ts
var toTest = (globs) => toGlobTest(globs, { nocase: !0 });
function createWhereTest(holds) {
  let tests = /* @__PURE__ */ new Map();
  return (rule, path, within) => {
    if (!rule.where) return !0;
    let test = tests.get(rule) ?? toWhereTest(rule.where, holds);
    return tests.set(rule, test), test(pathsOf(path, within));
  };
}
function toWhereTest(where, holds) {
  let include = where.include.length > 0 ? toTest(where.include) : null, exclude = where.exclude.length > 0 ? toTest(where.exclude) : null, includes = where.includeExpressions ?? [], excludes = where.excludeExpressions ?? [], answers = /* @__PURE__ */ new Map(), isNamed = (path, test, expressions) => test?.(path) === !0 || expressions.some((source) => holds(source, path));
  return (paths) => {
    let key = paths.join("\0"), known = answers.get(key);
    if (known !== void 0) return known;
    let answer = (include === null && includes.length === 0 || paths.some((path) => isNamed(path, include, includes))) && !paths.some((path) => isNamed(path, exclude, excludes));
    return answers.set(key, answer), answer;
  };
}
function createExcuseTest(holds) {
  return ({ text }, { excusedWhere = [] }, paths) => excusedWhere.some(
    (index) => text?.excuses?.[index]?.paths.some((source) => paths.some((path) => holds(source, path)))
  );
}
function isBrokenByName({ path }) {
  return path !== null && path.encrypted !== !0;
}
function createPathTest(rules, holds) {
  let tests = [...rules.entries()].flatMap(([index, { path, where }]) => {
    if (!path) return [];
    let [globs, not] = [path.globs, path.not].map((list) => list.length > 0 ? toTest(list) : null), isNamed = (name, test, expressions = []) => test?.(name) === !0 || expressions.some((source) => holds(source, name)), excluded = where?.excludeExpressions;
    return [
      { index, matches: (name) => isNamed(name, globs, path.expressions) && !isNamed(name, not, excluded) }
    ];
  });
  return (path) => tests.filter(({ matches }) => matches(path)).map(({ index }) => index);
}

// scan/match/path-hit.ts
const { hash } = globalThis.process.getBuiltinModule("node:crypto");
function toPathHit(rule, confidence, path, evidence = "by its name") {
  let fingerprint = `path:${hash("sha256", path).slice(0, 32)}`;
  return {
    rule,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    offset: 0,
    length: 0,
    confidence,
    provenance: "unknown",
    preview: "",
    evidence: [evidence],
    value: path,
    fingerprint,
    lineFingerprint: fingerprint,
    inline: null,
    domainAllow: null
  };
}

// scan/match/shown-paths.ts
var fileEnding = /\.(?=(?:7z|bak|bz2|csv|docx?|eml|gz|html?|ics|json|jsonl|log|mbox|md|msg|pdf|png|jpe?g|pst|sql|tar|tgz|tsv|txt|vcf|xlsx?|xml|ya?ml|zip)$)/i;
function toNameDocument(path) {
  return { key: nameKey(path), text: path.replace(fileEnding, "	").replaceAll("/", "	") };
}
function createPathPrinter(results) {
  let previews = /* @__PURE__ */ new Map();
  for (let { key, hits } of results) {
    if (hits.length === 0) continue;
    let document = parseKey(key);
    if (document.kind !== "name") continue;
    let name = Buffer.from(document.path);
    for (let { offset, length, preview } of hits)
      previews.set(name.subarray(offset, offset + length).toString(), preview);
  }
  let longestFirst = [...previews].toSorted(([a], [b]) => b.length - a.length);
  return (path) => longestFirst.reduce((shown, [value, preview]) => shown.replaceAll(value, preview), path);
}

export {
  nameWithin,
  pathsOf,
  wholePath,
  createWhereTest,
  createExcuseTest,
  isBrokenByName,
  createPathTest,
  toPathHit,
  toNameDocument,
  createPathPrinter
};

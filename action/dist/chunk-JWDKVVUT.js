const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  defaultConfig
} from "./chunk-IY22Y4BG.js";
import {
  DictionaryError,
  assertDictionary,
  knownCustomerRule,
  largestDictionary
} from "./chunk-XB2J7BV6.js";
import {
  dataKinds,
  settingsPolicyIds,
  toCurrentId
} from "./chunk-XKY5HPS7.js";
import {
  closest,
  didYouMean,
  identifiersWhere,
  shownName,
  wellKnownProviders
} from "./chunk-TLCYTKKP.js";

// scan/config/read.ts
const { posix } = globalThis.process.getBuiltinModule("node:path");

// scan/model/config.ts
var modes = ["observe", "warn", "block"];
var settingsActions = ["off", "report", "issue", "fix"];

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
      ...Object.fromEntries(Object.entries(raw.limits ?? {}).map(([key, value]) => [key, toNumber(value)]))
    },
    report: mergeReport(base.report, raw.report ?? {}),
    retention: { ...base.retention, ...raw.retention },
    settings: mergeSettings(base.settings, raw.settings ?? {})
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
function mergeSettings(base, raw) {
  let own = (raw.exceptions ?? []).map((each) => ({ repository: null, until: null, ...each }));
  return {
    ...base,
    ...raw,
    policies: { ...base.policies, ...raw.policies },
    exceptions: [...base.exceptions, ...own],
    scope: { ...base.scope, ...raw.scope }
  };
}
function allowOf({ allow }) {
  if (Array.isArray(allow)) return { entries: allow };
  let section = allow;
  return { foreign: section?.foreign, entries: section?.entries ?? [] };
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
function toNumber(value) {
  if (typeof value == "number") return value;
  let [, amount = "0", unit = "B"] = /^([0-9.]+) ?(B|kB|KB|MB|GB)$/.exec(value) ?? [];
  return Math.round(Number(amount) * { B: 1, kB: 1e3, KB: 1e3, MB: 1e6, GB: 1e9 }[unit]);
}

// scan/suppress/closest-rule.ts
function closestRule(name, ids2) {
  let own = nameOf(name);
  return closest(name, ids2) ?? ids2.find((id) => nameOf(id) === closest(own, ids2.map(nameOf))) ?? null;
}
function nameOf(id) {
  return id.slice(id.indexOf("/") + 1);
}

// scan/tables/table-rule.ts
var tableRule = {
  id: "people/dataset",
  title: "Personal data of many people",
  kind: "contact",
  severity: "high",
  confidence: 0.9,
  why: "Rows about people were copied to where more people can read them than they agreed to.",
  fix: "Remove the file or replace it with generated data, rewrite the history if it was ever public, and tell the person responsible for data protection: a notification may be due within 72 hours (GDPR Art. 33).",
  refs: ["https://gdpr-info.eu/art-33-gdpr/"],
  tags: ["GDPR", "CCPA"],
  page: "people/tables",
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

// scan/config/any-shape.ts
function recordOf(value) {
  return typeof value == "object" && value !== null ? value : {};
}
var listOf = (value) => Array.isArray(value) ? value : [];
function isDay(text) {
  let time = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

// scan/config/parts.ts
function toParts(rules) {
  let identifiers = rules.flatMap(({ field, text }) => [field?.identifier ?? [], text?.identifier ?? []].flat());
  return /* @__PURE__ */ new Set([
    ...rules.map(({ id }) => id),
    ...[...identifiers, ...identifiersWhere(({ shape }) => shape !== void 0)].map((name) => `field:${name}`)
  ]);
}
function findUnknownParts({ id, together }, parts) {
  return (together?.of ?? []).flat().filter((name) => !parts.has(name)).map((name) => ({
    reason: `${id}: nothing is called ${shownName(name) ?? name.replace(/[^\w:./-]/g, "?")}${didYouMean(name, parts)}`,
    remedy: "A part is a rule (pack/name) or field:<identifier>"
  }));
}

// scan/config/settings-references.ts
var longestDays = 366;
function checkSettings({ value, placeOf }, { findGlobMistake }, now) {
  let { policies, exceptions, scope } = recordOf(recordOf(value).settings), problems = [], notices = [], refuse = (path, reason, remedy = "") => {
    problems.push({ ...placeOf(["settings", ...path]), reason: `settings.${String(path[0])}: ${reason}`, remedy });
  }, notice = (path, text) => {
    notices.push({ ...placeOf(["settings", ...path]), text: `\`settings.exceptions\`: ${text}` });
  }, known = (id, path) => {
    typeof id == "string" && !ids.has(id) && refuse(path, ...describeUnknown(id));
  }, matching = (glob, path) => {
    let mistake = typeof glob == "string" ? findGlobMistake(glob) : null;
    mistake && refuse(path, `the glob "${String(glob)}" ${mistake.reason}, so it matches no repository`, remedyOf(mistake));
  };
  for (let id of Object.keys(recordOf(policies))) known(id, ["policies", id]);
  for (let [index, glob] of listOf(recordOf(scope).repositories).entries())
    matching(glob, ["scope", "repositories", index]);
  for (let [index, exception] of listOf(exceptions).entries()) {
    let { policy, repository, until } = recordOf(exception);
    known(policy, ["exceptions", index, "policy"]), matching(repository, ["exceptions", index, "repository"]), until === void 0 && notice(["exceptions", index], "without `until` this exception never ends"), !(typeof until != "string" || !/^\d{4}-\d{2}-\d{2}$/.test(until)) && (isDay(until) ? daysUntil(until, now) > longestDays && notice(
      ["exceptions", index, "until"],
      `${until} is more than a year away; check sooner whether it is still needed`
    ) : refuse(["exceptions", index, "until"], `there is no day ${until}`));
  }
  return { problems, notices };
}
var ids = new Set(settingsPolicyIds);
function describeUnknown(id) {
  let hint = didYouMean(id, ids);
  return [`there is no policy ${shownName(id) ?? "of this name"}${hint}`, hint === "" ? "docs/settings.md lists them" : ""];
}
var remedyOf = ({ meant: meant2 }) => meant2 === null ? "" : `Write "${meant2}"`, daysUntil = (day, now) => (Date.parse(`${day}T00:00:00Z`) - now.getTime()) / (1440 * 60 * 1e3);

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
    for (let [name, path] of this.#texts(["organisation", "domains"])) this.#ownDomain(name, path);
    this.#each(["acceptNotCovered"], ({ path: glob }, path) => this.#accepted(glob, path));
    let settings = checkSettings(this.#source, this.#facts.globs, /* @__PURE__ */ new Date());
    return {
      problems: [...this.#problems, ...settings.problems],
      notices: [...this.#notices, ...settings.notices]
    };
  }
  #rules(ids2) {
    let packs = [.../* @__PURE__ */ new Set([...[...ids2].map((id) => id.slice(0, id.indexOf("/"))), "custom"])];
    for (let [name, path] of this.#texts(["packs"])) this.#pack(name, packs, path);
    for (let id of Object.keys(recordOf(this.#at(["rules"])))) this.#overridden(id, ids2);
    this.#each(["allow"], ({ rule }, path) => this.#allowedRule(rule, ids2, [...path, "rule"])), this.#each(["allow", "entries"], ({ rule }, path) => this.#allowedRule(rule, ids2, [...path, "rule"])), this.#custom();
  }
  #pack(name, packs, path) {
    if (packs.includes(name)) return;
    let reason = `packs: there is no pack ${shown(name)}`;
    this.#refuse(path, meant({ reason, remedy: `There are: ${packs.join(", ")}` }, name, packs));
  }
  #overridden(id, ids2) {
    if (ids2.has(toCurrentId(id))) return;
    let path = ["rules", id], reason = `rules: there is no rule ${shown(id)}`;
    if (id === tableRule.id)
      return this.#refuse(path, {
        reason: `${reason} to override`,
        remedy: "What a dataset weighs is said by `people`"
      });
    this.#refuse(path, meant({ reason, remedy: "See `leakwarden rules list`" }, id, ids2));
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
      for (let { reason, remedy } of findUnknownParts(rule, parts))
        this.#refuse(["custom", index, "together", "of"], { reason, remedy });
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
    let isAny = (pattern, names) => pattern === void 0 || typeof pattern == "string" && this.#facts.globs.matchesEverything(pattern, names);
    domain !== void 0 || fingerprint !== void 0 || !isAny(glob) || (isAny(rule, ["a/b", "c-0/d-1"]) || isAny(rule, ["b", "d-1"])) && this.#notice(path, "`allow`: this entry holds for every rule in every file, so it excuses all that is found");
  }
  #accepted(glob, path) {
    this.#glob(glob, [...path, "path"]), !(typeof glob != "string" || !this.#facts.globs.matchesEverything(glob)) && this.#notice(path, `\`acceptNotCovered\`: the glob "${glob}" accepts every file that cannot be read`);
  }
  /** An unknown one excuses nothing: that cannot hide anything. */
  #allowedRule(rule, known, path) {
    if (typeof rule != "string") return;
    let mistake = this.#facts.globs.findGlobMistake(rule);
    if (mistake)
      return this.#notice(path, `\`allow\`: the rule ${shown(rule)} ${mistake.reason}, so this entry excuses nothing`);
    let ids2 = [...known, tableRule.id], current = toCurrentId(rule);
    if (/[()[\]{}!+@|\\]/.test(current) || ids2.some((id) => fits(current, id) || fits(current, nameOf(id)))) return;
    let close = closestRule(rule, ids2), hint = close === null ? "" : `; did you mean "${close}"?`;
    this.#notice(path, `\`allow\`: there is no rule ${shown(rule)}, so this entry excuses nothing${hint}`);
  }
  #ownDomain(domain, path) {
    !this.#domain("organisation.domains", domain, path) || !isOfEverybody(domain) || this.#notice(
      path,
      `\`organisation.domains\`: anybody can have an address at ${domain}, and all of them count as your staff`
    );
  }
  /** Returns whether it is one. Of `com` everybody would be meant. */
  #domain(key, domain, path) {
    return /^(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?\.)*[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u.test(domain) ? isSuffix(domain) ? (this.#refuse(path, { reason: `${key}: everybody can have a domain below "${domain}"`, remedy: "Name the domain that you registered" }), !1) : !0 : (this.#refuse(path, { reason: `${key}: this is not the name of a domain`, remedy: "Write it as in acme.example: no @, no https://, no *; subdomains are included" }), !1);
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
    return path.reduce((value, key) => recordOf(value)[String(key)], this.#source.value);
  }
  *#texts(path) {
    for (let [index, text] of listOf(this.#at(path)).entries())
      typeof text == "string" && (yield [text, [...path, index]]);
  }
  #each(path, visit) {
    for (let [index, entry] of listOf(this.#at(path)).entries()) visit(recordOf(entry), [...path, index]);
  }
  #refuse(path, words) {
    this.#problems.push({ ...this.#source.placeOf(path), ...words });
  }
  #notice(path, text) {
    this.#notices.push({ ...this.#source.placeOf(path), text });
  }
}, fingerprintShapes = /^(?:(?:sha256|hmac|path):[0-9a-f]{32}|line:[0-9a-f]{24}:[0-9a-f]{2}|table:[0-9a-f]{1,24}:[\w:.-]{1,80})$/;
function shown(name) {
  return shownName(name) ?? "of this name";
}
function meant({ reason, remedy }, name, names) {
  let close = closestRule(name, [...names]);
  return close === null ? { reason, remedy } : { reason: `${reason}; did you mean "${close}"?`, remedy: "" };
}
function fits(pattern, id) {
  if (pattern.includes("**")) return hasForm(pattern, id);
  let [wanted, parts] = [pattern.split("/"), id.split("/")];
  return wanted.length === parts.length && wanted.every((part, index) => hasForm(part, parts[index] ?? ""));
}
function hasForm(pattern, text) {
  let [at, star, from] = [0, -1, 0];
  for (let index = 0; index < text.length; )
    if (pattern[at] === "*") [star, from, at] = [at, index, at + 1];
    else if (pattern[at] === "?" || pattern[at] === text[index]) [at, index] = [at + 1, index + 1];
    else if (star >= 0) [at, index] = [star + 1, ++from];
    else return !1;
  return /^\**$/.test(pattern.slice(at));
}
function isOfEverybody(domain) {
  return wellKnownProviders.has(domain.toLowerCase());
}
function isSuffix(domain) {
  let name = domain.toLowerCase();
  return name.includes(".") ? /^(?:ac|co|com|edu|go|gob|gouv|gov|ltd|mil|ne|net|nom|or|org|plc)\.[a-z]{2}$/.test(name) : !internalNames.has(name);
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
}, declaredForLater = ["email", "ai"], deepestExtends = 5;
function readConfig(path, place, start) {
  return readLink(path, { ...place, start }, []);
}
async function readLink(path, context, chain) {
  let shown2 = context.show(path), at = chain.at(-1)?.place ?? `${shown2}:1:1`;
  if (chain.some((link2) => link2.path === path) || chain.length >= deepestExtends)
    throw new ConfigError(
      `${at}: \`extends\` goes in a circle or deeper than ${deepestExtends} files. Shorten the chain`
    );
  let text = await context.readText(path);
  if (text === null) throw new ConfigError(`${at}: ${await describeMissing(path, context)}`);
  let parsed = await parse(text, shown2), { source, raw } = parsed, place = (key) => {
    let { line: line2, column } = source.placeOf(key.split("."));
    return `${shown2}:${line2}:${column}`;
  }, mistakes = [...parsed.mistakes], link = { path, place: place("extends") }, base = typeof raw.extends == "string" ? await collecting(
    mistakes,
    () => readLink(besides(path, raw.extends ?? "", place("extends")), context, [...chain, link])
  ) : context.start, dictionary = await collecting(mistakes, () => readDictionary(path, raw, context, place)), { problems, notices } = await refer(parsed, base, context);
  if (mistakes.push(...problems), mistakes.length > 0 || !base) throw new ConfigError(inOrder(mistakes, shown2));
  let line = (key) => `${shown2}:${source.placeOf(key.split(".")).line}`, later = declaredForLater.filter((key) => key in raw);
  return {
    config: merge(base.config, raw, { custom: parsed.custom, dictionary }),
    origins: { ...base.origins, ...originsOf(raw, line) },
    notices: [
      ...base.notices,
      ...later.map((key) => `${line(key)}: \`${key}\` has no effect in this version`),
      ...notices
    ]
  };
}
function inOrder(mistakes, file) {
  let lines = [...new Set(mistakes.flatMap((each) => each.split(`
`)))], rank = (line) => line.startsWith(`${file}:`) ? line.slice(file.length + 1).split(":", 2).map(Number) : [0, 0];
  return lines.toSorted((a, b) => {
    let [[lineA = 0, columnA = 0], [lineB = 0, columnB = 0]] = [rank(a), rank(b)];
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
async function describeMissing(path, { readText, show }) {
  let reason = `there is no file ${show(path)}`, other = path.replace(/\.ya?ml$/, (ending) => ending === ".yml" ? ".yaml" : ".yml");
  return other !== path && await readText(other) !== null ? `${reason}; did you mean "${show(other)}"?` : `${reason}. Check --config, --organisation or \`extends\``;
}
async function parse(text, shown2) {
  let { describeProblems, findProblems, loadPackSource, PackError, readYaml } = await import("./authoring-7CNLTA6T.js");
  try {
    let source = readYaml(text, shown2), raw = typeof source.value == "object" && source.value !== null ? source.value : {}, problems = [...findProblems(source, "config")], custom = [];
    try {
      Array.isArray(raw.custom) && (custom = loadPackSource(toPack(raw.custom, source)));
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      problems.push(...error.problems.map((each) => ({ ...each, reason: each.reason.replace(/^rules\b/, "custom") })));
    }
    let mistakes = problems.length > 0 ? [describeProblems(shown2, problems)] : [];
    return { source, raw, custom, mistakes };
  } catch (error) {
    throw error instanceof PackError ? new ConfigError(error.message) : error;
  }
}
async function refer({ source, custom }, base, { rules, start, isFolder = () => !1 }) {
  let { describeProblems, findGlobMistake, matchesEverything } = await import("./authoring-7CNLTA6T.js"), check = new ReferenceCheck(source, {
    rules,
    base: (base ?? start).config.custom,
    floor: start.config.custom,
    custom,
    globs: { findGlobMistake, matchesEverything },
    isFolder
  }), { problems: all, notices } = check.run(), problems = base ? all : all.filter(({ reason }) => !reason.includes("custom/"));
  return {
    problems: problems.length > 0 ? [describeProblems(source.file, problems)] : [],
    notices: notices.map(({ line, text }) => `${source.file}:${line}: ${text}`)
  };
}
function besides(path, target, who) {
  let found = posix.normalize(posix.join(posix.dirname(path), target.replaceAll("\\", "/")));
  if (!found.startsWith("..") && !posix.isAbsolute(target)) return found;
  throw new ConfigError(`${who}: "${target}" leads out of the repository. Name a file inside it`);
}
async function readDictionary(path, { organisation }, { readText, show }, place) {
  let named = organisation?.dictionary;
  if (typeof named != "string" || named === "") return null;
  let who = `${place("organisation.dictionary")}: \`organisation.dictionary\``, file = besides(path, named, who), text = await readText(file, largestDictionary);
  if (text === null)
    throw new ConfigError(`${who}: there is no file ${show(file)}. Make it with \`leakwarden dictionary build\``);
  try {
    assertDictionary(text, show(file));
  } catch (error) {
    throw error instanceof DictionaryError ? new ConfigError(`${who}: ${error.message}`) : error;
  }
  return { path: show(file), text };
}
function toPack(rules, source) {
  let toPlace = (path) => path[0] === "rules" ? ["custom", ...path.slice(1)] : ["custom"];
  return {
    file: source.file,
    value: { pack: "custom", title: "Own rules", rules },
    placeOf: (path) => source.placeOf(toPlace(path))
  };
}
function originsOf(raw, line, prefix = "") {
  return Object.fromEntries(
    Object.entries(raw).flatMap(([key, value]) => {
      let path = prefix === "" ? key : `${prefix}.${key}`;
      return typeof value == "object" && value !== null && !Array.isArray(value) ? Object.entries(originsOf(value, line, path)) : [[path, line(path)]];
    })
  );
}

export {
  tableRule,
  closestRule,
  modes,
  settingsActions,
  ConfigError,
  readConfig
};

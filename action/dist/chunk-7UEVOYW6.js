const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import { from5_require_dist as require_dist } from "./action.js";
import { from25_keyedText as keyedText, from25_lockFiles as lockFiles, from25_secretNames as secretNames, from25_toNameAnchors as toNameAnchors } from "./engine.js";
import { from16_checks as checks, from16_closest as closest, from16_didYouMean as didYouMean, from16_findGlobMistake as findGlobMistake, from16_identifierOf as identifierOf, from16_identifiers as identifiers, from16_luhnDigitOf as luhnDigitOf, from16_normaliseName as normaliseName, from16_ruleKindOf as ruleKindOf, from16_shownName as shownName } from "./engine.js";
import {
  RE2JS
} from "./chunk-6ZQA36S2.js";
import { from17___commonJS as __commonJS, from17___toESM as __toESM } from "./engine.js";

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// rules/token.ts
var alphabets = {
  digits: "0-9",
  hex: "0-9a-fA-F",
  "hex-lower": "0-9a-f",
  "hex-upper": "0-9A-F",
  base62: "0-9A-Za-z",
  "alnum-lower": "0-9a-z",
  "alnum-upper": "0-9A-Z",
  lower: "a-z",
  upper: "A-Z",
  alpha: "A-Za-z",
  base32: "A-Z2-7",
  "base32-lower": "a-z2-7",
  base58: "1-9A-HJ-NP-Za-km-z",
  base64: "0-9A-Za-z+/",
  base64url: "0-9A-Za-z_-",
  "base64-any": "0-9A-Za-z+/_-",
  word: "0-9A-Za-z_",
  "bech32-upper": "02-9AC-HJ-NP-Z",
  "bech32-lower": "02-9ac-hj-np-z",
  padding: "=",
  // without quotes and the backslash, so that a sample can be written between any of them
  printable: "!#-&(-Z\\[\\]^_a-z{|}~"
}, uuidGroups = [8, 4, 4, 4, 12];
function classOf(alphabet) {
  return /^\[[^\]]+\]$/.test(alphabet) ? alphabet.slice(1, -1) : Object.hasOwn(alphabets, alphabet) ? alphabets[alphabet] ?? null : null;
}
function isAlphabet(alphabet) {
  return alphabet === "uuid" || alphabet === "uuid-any-case" || classOf(alphabet) !== null;
}
function shapeOf(segments) {
  let parts = segments.map(toExpression), hasSecret = segments.some((segment) => isAlphabetSegment(segment) && segment.secret), body = parts.join(""), value = hasSecret ? body : `(?P<value>${body})`;
  return {
    expression: `${beginsWithSign(segments) ? "" : leftBoundary}${value}${rightBoundary(segments)}`,
    anchors: anchorsOf(segments),
    checks: segments.flatMap((segment) => isAlphabetSegment(segment) && segment.check ? [segment.check] : []),
    bits: segments.reduce((sum, segment) => sum + bitsOf(segment), 0),
    longest: segments.reduce((sum, segment) => sum + longestOf(segment), 0)
  };
}
var leftBoundary = String.raw`(?:^|[^0-9A-Za-z]|\x1b\[[0-9;]*m|\\[nrt])`;
function beginsWithSign([first]) {
  let texts = first === void 0 || isAlphabetSegment(first) ? [] : typeof first == "string" ? [first] : first.any;
  return texts.length > 0 && texts.every((text) => /^[^0-9A-Za-z]/.test(text));
}
function isAlphabetSegment(segment) {
  return typeof segment == "object" && "alphabet" in segment;
}
function toExpression(segment) {
  if (typeof segment == "string") return escape(segment);
  if (!isAlphabetSegment(segment)) return `(?:${segment.any.map(escape).join("|")})`;
  let text = repeat(segment), named = segment.secret ? `(?P<value>${text})` : text;
  return segment.optional ? `(?:${named})?` : named;
}
function repeat({ alphabet, min, max }) {
  if (alphabet === "uuid") return uuidGroups.map((n) => `[0-9a-f]{${n}}`).join("-");
  if (alphabet === "uuid-any-case") return uuidGroups.map((n) => `[0-9a-fA-F]{${n}}`).join("-");
  let count = min === max ? `{${min}}` : max > 1e3 ? `{${min},}` : `{${min},${max}}`;
  return `[${classOf(alphabet) ?? ""}]${count}`;
}
function escape(literal2) {
  return literal2.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
function rightBoundary(segments) {
  let last = segments.at(-1);
  return last === void 0 || !isAlphabetSegment(last) ? "(?:$|[^0-9A-Za-z])" : last.alphabet.startsWith("uuid") ? "(?:$|[^0-9A-Za-z-])" : last.alphabet === "padding" ? "(?:$|[^=])" : `(?:$|[^${classOf(last.alphabet) ?? ""}])`;
}
var longestAnchor = 32;
function anchorsOf(segments) {
  let candidates = [], current = [""];
  for (let segment of [...segments, null]) {
    let literals = segment === null || isAlphabetSegment(segment) ? null : typeof segment == "string" ? [segment] : segment.any;
    literals ? current = current.flatMap((head) => literals.map((literal2) => head + literal2)) : (candidates.push({ texts: current, next: segment }), current = [""]);
  }
  let shortest = ({ texts }) => Math.min(...texts.map((text) => text.length)), usable2 = candidates.filter((candidate) => shortest(candidate) >= 3), isFirst = usable2[0] !== void 0 && usable2[0] === candidates[0], best = isFirst ? usable2[0] : usable2.toSorted((a, b) => shortest(b) - shortest(a))[0];
  return (best?.texts ?? []).map((text) => ({
    text: text.slice(0, longestAnchor),
    fold: !1,
    assigned: !1,
    ...isFirst && !beginsWithSign(segments) ? { boundary: !0 } : {},
    ...text.length <= longestAnchor ? followOf(best?.next ?? null) : {}
  }));
}
function followOf(segment) {
  return segment === null || !isAlphabetSegment(segment) || segment.optional || segment.min < 1 ? {} : segment.alphabet.startsWith("uuid") ? { follow: { characters: "0-9a-fA-F", count: 8 } } : { follow: { characters: classOf(segment.alphabet) ?? "", count: Math.min(12, segment.min) } };
}
function bitsOf(segment) {
  return !isAlphabetSegment(segment) || segment.check !== null || segment.optional ? 0 : segment.alphabet.startsWith("uuid") ? 122 : segment.min * Math.log2(charactersOf(segment.alphabet).length || 1);
}
function longestOf(segment) {
  return typeof segment == "string" ? segment.length : isAlphabetSegment(segment) ? segment.alphabet.startsWith("uuid") ? 36 : segment.max : Math.max(...segment.any.map((text) => text.length));
}
function charactersOf(alphabet) {
  let text = classOf(alphabet) ?? "0-9a-f", characters = [];
  for (let at = 0; at < text.length; at++) {
    let first = text[at] === "\\" ? text[++at] ?? "" : text[at] ?? "", isRange = text[at + 1] === "-" && at + 2 < text.length, last = isRange ? text[at + 2] ?? first : first;
    isRange && (at += 2);
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) characters.push(String.fromCharCode(code));
  }
  return characters;
}

// rules/generate.ts
function createRandom(seed) {
  let state = 2166136261;
  for (let character of seed) state = Math.imul(state ^ character.charCodeAt(0), 16777619);
  return () => {
    state = state + 1831565813 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    return mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed, ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
}
function generateToken(segments, random) {
  let token = "";
  for (let segment of segments)
    typeof segment == "string" ? token += segment : isAlphabetSegment(segment) ? token += generateSegment(segment, token, random) : token += segment.any[Math.floor(random() * segment.any.length)] ?? "";
  return token;
}
function generateSegment(segment, head, random) {
  let check = segment.check === null ? null : checks.get(segment.check);
  if (check && isChecksum(check)) return check.complete(head);
  if (segment.alphabet.startsWith("uuid")) return uuidGroups.map((n) => randomText("hex-lower", n, random)).join("-");
  let length = segment.min === 0 ? Math.min(segment.max, 8) : Math.min(segment.max, Math.max(segment.min, 1));
  return segment.optional && segment.alphabet === "padding" ? "" : randomText(segment.alphabet, length, random);
}
function randomText(alphabet, length, random) {
  let characters = charactersOf(alphabet), text = "";
  for (; text.length < length; ) {
    let next = characters[Math.floor(random() * characters.length)] ?? "", isRun = Math.abs(next.charCodeAt(0) - text.charCodeAt(text.length - 1)) <= 1;
    (characters.length < 4 || !isRun) && (text += next);
  }
  return text;
}
function expandTemplate(template, random) {
  return template.replace(
    /\{\{([a-z0-9-]+)(?::((?:[^{}]|\{\{[^{}]*\}\})*))?\}\}/g,
    (whole, name, argument = "") => {
      switch (name) {
        case "b64":
          return Buffer.from(expandTemplate(argument, random)).toString("base64");
        case "jwt":
          return toJwt(random);
        case "card":
          return toCard(`4${randomText("digits", 14, random)}`);
        case "iban":
          return toIban("DE", randomText("[1-9]", 18, random));
        case "ssn":
          return `${randomText("[2-5]", 3, random)}-${randomText("[2-8]", 2, random)}-${randomText("[2-8]", 4, random)}`;
        default:
          return randomText(name, Number(argument) || 16, random) || whole;
      }
    }
  );
}
function toJwt(random) {
  let part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url"), claims = { sub: randomText("hex-lower", 12, random), iat: 17e8 };
  return `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}.${randomText("base62", 43, random)}`;
}
function toCard(body) {
  return `${body}${luhnDigitOf(body)}`;
}
function toIban(country, account) {
  let numeric = [...`${account}${country}00`].map((c) => Number.parseInt(c, 36)).join(""), check = 98n - BigInt(numeric) % 97n;
  return `${country}${String(check).padStart(2, "0")}${account}`;
}
function isChecksum(check) {
  return "complete" in check;
}

// rules/load.ts
const { readdirSync, readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { createRequire } = globalThis.process.getBuiltinModule("node:module");
const { join, relative, sep } = globalThis.process.getBuiltinModule("node:path");

// rules/beginning.ts
function toBeginning(expression, window) {
  let { longest: longest2, begins } = new Parser(expression).parse();
  return longest2 > window ? `${begins}\\z` : null;
}
var atom = /\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]|\\(?:x\{[\da-fA-F]+\}|x[\da-fA-F]{2}|[pP](?:\{\^?\w+\}|\w)|[0-7]{1,3}|[\s\S])|[\s\S]/uy, quotation = /\\Q([\s\S]*?)(?:\\E|$)/uy, opening = /\((?:\?(?:P?<\w+>|(?<flags>[a-zA-Z-]*)(?<ends>[:)])))?/uy, quantifier = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/uy, assertions = /* @__PURE__ */ new Set(["^", "$", "\\b", "\\B", "\\A", "\\z"]), mostBlanks = 16, blank = /^(?:\\s| |\[(?:\\[nrst]| )+\])$/, mostParts = 60, anything = "(?s:.*)", Parser = class {
  #source;
  #at = 0;
  constructor(source) {
    this.#source = source;
  }
  parse() {
    return this.#alternatives();
  }
  #alternatives() {
    let options = [], flags = [];
    do
      options.push(this.#sequence(flags));
    while (this.#skip("|"));
    return {
      source: `(?:${options.map(({ source }) => source).join("|")})`,
      begins: `(?:${options.map(({ begins }) => begins).join("|")})`,
      longest: Math.max(...options.map(({ longest: longest2 }) => longest2)),
      isEmpty: !1
    };
  }
  #sequence(flags) {
    let parts = [...flags];
    for (; this.#at < this.#source.length && !"|)".includes(this.#source[this.#at] ?? ""); ) {
      let items = this.#items();
      flags.push(...items.filter(isFlags)), parts.push(...items);
    }
    return {
      source: parts.map(({ source }) => source).join(""),
      begins: parts.reduceRight((rest, part, index) => beginsOf(part, index < mostParts ? rest : anything), ""),
      longest: parts.reduce((sum, { longest: longest2 }) => sum + longest2, 0),
      isEmpty: !1
    };
  }
  #items() {
    let quoted = this.#take(quotation);
    if (quoted) return [...quoted[1] ?? ""].map((letter) => toAtom(/\w/.test(letter) ? letter : `\\${letter}`));
    let open = this.#take(opening), part = open ? this.#group(open) : toAtom(this.#take(atom)?.[0] ?? "");
    return [this.#repeated(part)];
  }
  #group({ groups }) {
    let { flags = "", ends } = groups ?? {};
    if (ends === ")") return { source: `(?${flags})`, begins: "", longest: 0, isEmpty: !0 };
    let inner = this.#alternatives();
    this.#skip(")");
    let scoped = (source) => `(?${flags}:${source})`;
    return { ...inner, source: scoped(inner.source), begins: scoped(inner.begins) };
  }
  #repeated(part) {
    let found = this.#take(quantifier);
    if (!found) return part;
    let [sign, least, comma, most] = found, times = sign.startsWith("?") ? 1 : least === void 0 ? 1 / 0 : Number(comma ? most || 1 / 0 : least), before = times === 1 / 0 ? "*" : `{0,${Math.max(0, times - 1)}}`;
    return {
      source: `(?:${part.source}${sign})`,
      begins: part.isEmpty ? "" : `(?:${part.source}${before}${part.begins})`,
      longest: part.longest * (blank.test(part.source) ? Math.min(times, mostBlanks) : times) || 0,
      isEmpty: part.isEmpty
    };
  }
  #skip(sign) {
    let isThere = this.#source[this.#at] === sign;
    return isThere && this.#at++, isThere;
  }
  #take(what) {
    what.lastIndex = this.#at;
    let found = what.exec(this.#source);
    return found && (this.#at += found[0].length), found;
  }
};
function isFlags({ source, isEmpty }) {
  return isEmpty && source.startsWith("(?");
}
function beginsOf(part, rest) {
  return isFlags(part) ? `(?:${part.source}${rest})` : part.begins === "" ? `(?:${part.source}${rest}|)` : `(?:${part.source}${rest}|${part.begins})`;
}
function toAtom(source) {
  let isEmpty = assertions.has(source);
  return { source, begins: isEmpty ? "" : `(?:${source})?`, longest: isEmpty ? 0 : 1, isEmpty };
}

// rules/arguments.ts
var other = String.raw`(?:"[^"\r\n]{0,160}"|'[^'\r\n]{0,160}'|[A-Za-z_$@&\[]?[^"',()\r\n]{0,60}(?:\([^()\r\n]{0,60}\)[^"',()\r\n]{0,30}){0,2})`, wrapped = String.raw`(?:(?:new )?[&A-Za-z_\[][0-9A-Za-z_.:\[\]]{0,40}!?\(\s{0,4}){0,3}`, literal = String.raw`[bBrRuUfFnN@$L]{0,2}(?:"(?P<value>(?:[^"\\\r\n]|\\[^\r\n]){6,})"|'(?P<value2>(?:[^'\\\r\n]|\\[^\r\n]){6,})')`;
function argumentText({ calls, at, like }) {
  let names = calls.map(toExpression2).join("|"), opened = String.raw`(?: ?\(\s{0,24}| )`, before = at === 1 ? "" : String.raw`(?:${other}\s{0,4},\s{0,24}){${at - 1}}`;
  return {
    anchors: calls.map((text) => ({ text, fold: !1, assigned: !1, follow: { characters: " (", count: 1 } })),
    shape: null,
    expression: `(?:${names})${opened}${before}${wrapped}${literal}`,
    window: { before: 2, after: 460 },
    checks: [],
    near: null,
    entropy: null,
    not: [],
    stopwords: [],
    placeholders: !1,
    like: { kind: like, isNamed: !1 }
  };
}
function toExpression2(call) {
  let escaped = call.replace(/[.$()|?*+[\]{}\\^]/g, "\\$&");
  return /^\w/.test(call) ? `(?:^|[^0-9A-Za-z_])${escaped}` : escaped;
}

// rules/compile.ts
var RuleProblem = class extends Error {
  name = "RuleProblem";
  path;
  remedy;
  constructor(path, reason, remedy) {
    super(reason), [this.path, this.remedy] = [path, remedy];
  }
}, contextWindow = { before: 160, after: 60 }, generatedSamples = 3, mostNames = 6;
function compileRule(raw, pack3) {
  let near = raw.near ? toNear(raw.near) : null, text = textOf(raw, near);
  return {
    id: `${pack3}/${raw.id}`,
    title: raw.title,
    kind: raw.kind ?? kindOf(raw) ?? "secret",
    severity: raw.severity ?? "medium",
    confidence: raw.confidence ?? 0.8,
    why: raw.why ?? "",
    fix: raw.fix ?? "",
    refs: raw.refs ?? [],
    tags: raw.tags ?? [],
    source: sourceOf(raw),
    generic: raw.generic ?? !1,
    strong: raw.strong ?? isStrong(raw),
    where: whereOf(raw),
    text,
    path: raw.path ? {
      globs: raw.path.globs,
      not: raw.path.not ?? [],
      minSize: raw.path.minSize ?? 0,
      ...raw.path.encrypted ? { encrypted: !0 } : {}
    } : null,
    field: raw.field ? toField(raw.field) : null,
    together: raw.together ?? null,
    samples: samplesOf(raw, pack3)
  };
}
function whereOf({ where, keyed }) {
  return where ? { include: where.include ?? [], exclude: where.exclude ?? [] } : keyed ? { include: [], exclude: lockFiles } : null;
}
function kindOf({ pattern }) {
  if (pattern?.identifier === void 0) return null;
  let row = identifierOf(pattern.identifier);
  return row ? ruleKindOf(row) : "identity";
}
function sourceOf(raw) {
  let sources = ["token", "pattern", "field", "path", "together", "policy"];
  return raw.keyed || raw.argument ? "pattern" : sources.find((source) => raw[source] !== void 0) ?? "policy";
}
function isStrong({ token, keyed }) {
  let segments = token ?? keyed?.value;
  return segments ? shapeOf(segments.map(toSegment)).bits >= 60 : !1;
}
function textOf(raw, near) {
  if (raw.token) return tokenText(raw.token.map(toSegment), near);
  if (raw.keyed) {
    let value = raw.keyed.value.map(toSegment);
    return keyedText({ words: raw.keyed.words, value }, shapeOf(value));
  }
  return raw.argument ? argumentText(raw.argument) : raw.pattern ? patternText(raw.pattern, near) : raw.field?.text ? fieldText(raw.field, near) : null;
}
function toSegment(raw) {
  if (typeof raw == "string" || "any" in raw) return raw;
  let { check, optional, secret, ...lengths } = raw, [alphabet = "", length = 0] = Object.entries(lengths)[0] ?? [], [min, max] = Array.isArray(length) ? [Number(length[0]), Number(length[1])] : [Number(length), Number(length)];
  return { alphabet, min, max, check: check ?? null, optional: optional ?? !1, secret: secret ?? !1 };
}
function tokenText(segments, near) {
  let shape = shapeOf(segments), own = shape.anchors.length > 0;
  if (!own && !near?.required)
    throw new RuleProblem(
      ["token"],
      "the token has no literal of three bytes to find it by",
      "Give it `near` with `required: true`"
    );
  let reach = own ? { before: shape.longest + 16, after: shape.longest + 16 } : aroundWords(near, shape.longest);
  return {
    anchors: own ? shape.anchors : wordAnchors(near?.words ?? []),
    shape: null,
    expression: shape.expression,
    window: { before: Math.min(32768, reach.before), after: Math.min(32768, reach.after) },
    checks: shape.checks,
    near,
    entropy: null,
    not: [],
    stopwords: [],
    placeholders: !own
  };
}
function aroundWords(near, longest2) {
  let { before, after } = near ?? contextWindow;
  return { before: after + longest2 + 8, after: before + longest2 + 8 };
}
function wordAnchors(words2) {
  return words2.filter((word) => word.length >= 3).map((text) => ({ text: text.slice(0, 32), fold: !0, assigned: !1 }));
}
function patternText(pattern, near) {
  let raw = pattern.named ? withNames(pattern, pattern.named) : pattern, window = { before: raw.window?.before ?? 96, after: raw.window?.after ?? 256 };
  if (!raw.long && Math.max(window.before, window.after) > 512)
    throw new RuleProblem(
      ["pattern", "window"],
      "a window of more than 512 bytes slows every document",
      "Say `long: true` if it must be"
    );
  let looked = window.after + (raw.window?.before ?? 0), goesOn = raw.shape || raw.named || raw.like ? null : raw.begins ?? toBeginning(raw.expression, looked);
  return {
    anchors: (raw.anchors ?? []).map(
      (anchor) => typeof anchor == "string" ? { text: anchor, fold: !1, assigned: !1 } : {
        text: anchor.text,
        fold: anchor.fold ?? !1,
        assigned: anchor.assigned ?? !1,
        ...anchor.run ? { run: !0 } : {}
      }
    ),
    shape: raw.shape ?? null,
    ...raw.identifier ? { identifier: raw.identifier } : {},
    expression: raw.expression,
    ...raw.begins ? { begins: raw.begins } : {},
    ...goesOn ? { goesOn } : {},
    ...raw.gate ? { gate: raw.gate } : {},
    window,
    checks: raw.checks ?? [],
    near,
    entropy: raw.entropy ?? null,
    not: raw.not ?? [],
    ...raw.notMatch ? { notMatch: raw.notMatch } : {},
    stopwords: (raw.stopwords ?? []).map((word) => word.toLowerCase()),
    placeholders: raw.placeholders ?? !1,
    ...likeOf(raw),
    ...raw.machine ? { machine: !0 } : {},
    ...raw.finder ? { finder: raw.finder } : {}
  };
}
function likeOf({ named, like, finder }) {
  let kind = named ?? like;
  return kind ? { like: { kind, isNamed: named !== void 0, ...finder ? { isEncoded: !0 } : {} } } : {};
}
function withNames(raw, kind) {
  return {
    ...raw,
    expression: raw.expression.replaceAll("{{name}}", `(?:${secretNames[kind]})`),
    anchors: raw.anchors ?? toNameAnchors(kind, raw.apart !== !0)
  };
}
function toNear(raw) {
  return {
    words: raw.words.map((word) => word.toLowerCase()),
    required: raw.required ?? !1,
    before: raw.before ?? contextWindow.before,
    after: raw.after ?? contextWindow.after
  };
}
function toField(raw) {
  return {
    identifier: raw.identifier,
    names: [...new Set(raw.names.map(normaliseName))],
    value: raw.value ?? null,
    checks: raw.checks ?? []
  };
}
function fieldText(raw, near) {
  if (!raw.value)
    throw new RuleProblem(["field", "text"], "a field found in text needs to know its values", "Give it `value`");
  let words2 = raw.names.filter((name) => /^[\x20-\x7e]+$/.test(name)).map(
    (name) => name.replace(/([a-z])([A-Z])/g, "$1 $2").split(/[^A-Za-z0-9]+/).filter(Boolean)
  ), anchors = words2.map((parts) => parts.toSorted((a, b) => b.length - a.length)[0] ?? "").filter((word) => word.length >= 3), named = words2.map((parts) => parts.join("[ _.-]?")).join("|");
  return {
    anchors: [...new Set(anchors.map((word) => word.toLowerCase()))].map((text) => ({
      text,
      fold: !0,
      assigned: !0
    })),
    shape: null,
    expression: `(?i)(?:^|[^0-9A-Za-z])(?:${named})["'\\]]?\\s{0,4}(?:=>|:=|[:=])\\s{0,4}["']?(?P<value>${raw.value})(?:$|[^0-9A-Za-z])`,
    window: { before: 48, after: 96 },
    checks: raw.checks ?? [],
    near,
    entropy: null,
    not: [],
    stopwords: [],
    placeholders: !0
  };
}
function samplesOf(raw, pack3) {
  let random = createRandom(`${pack3}/${raw.id}`), expand = (sample) => typeof sample == "string" ? { text: expandTemplate(sample, random), path: null } : { text: expandTemplate(sample.text, random), path: sample.path ?? null }, match = (raw.samples?.match ?? []).map(expand), miss = (raw.samples?.miss ?? []).map(expand);
  if (!raw.token && !raw.keyed) return { match, miss };
  let segments = (raw.token ?? raw.keyed?.value ?? []).map(toSegment), named = raw.keyed?.words.slice(0, mostNames).map((word) => word.replaceAll(" ", "_")), names = named?.map((word) => `${word}_key`) ?? [raw.near?.words[0]], made = Array.from({ length: Math.max(generatedSamples, names.length) }, (_, index) => {
    let token = generateToken(segments, random), name = names[index % names.length];
    return { text: name ? `${name} = "${token}"` : `value: "${token}"`, path: null };
  }), plain = named ? [{ text: `${named[0]}_key = "changeme"`, path: null }] : [];
  return { match: [...made, ...match], miss: [...plain, ...miss] };
}

// rules/fields.ts
var pack = "fields";
function compileFields() {
  return Object.entries(identifiers).flatMap(
    ([id, row]) => row.names === void 0 ? [] : [{ ...compileRule(toRule(id, row, row.names), pack), page: pack }]
  );
}
function toRule(id, row, names) {
  let { noun, severity, laws = [], value, checks: checks2 } = row;
  return {
    id,
    title: `${noun.charAt(0).toUpperCase()}${noun.slice(1)} column`,
    kind: ruleKindOf(row),
    severity: severity ?? "low",
    confidence: 0.7,
    why: "A column with this name holds the same detail about each of many people.",
    fix: "Replace the rows with generated data, and decide whether to rewrite the history.",
    tags: ["GDPR", "CCPA", ...laws],
    field: {
      identifier: id,
      names: names.split(" "),
      ...value !== void 0 && { value },
      ...checks2 && { checks: checks2 }
    }
  };
}

// rules/validators.ts
var config = validate20, schema31 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "config", title: "Leakwarden configuration", description: ".github/leakwarden.yml", type: ["object", "null"], additionalProperties: !1, properties: { extends: { type: "string", description: "Another configuration file, relative to this one; this one wins" }, packs: { type: "array", items: { type: "string" }, description: "Packs to use; default: all", examples: [["secrets", "people", "fields", "files"]] }, rules: { type: "object", description: "Overrides by rule id", additionalProperties: { type: "object", additionalProperties: !1, properties: { enabled: { type: "boolean" }, severity: { $ref: "#/$defs/severity" }, confidence: { type: "number", minimum: 0, maximum: 1 } } } }, custom: { type: "array", items: { type: "object" }, description: "Own rules, in the format of a pack; their ids are custom/<id>" }, allow: { description: "Known and accepted findings", oneOf: [{ $ref: "#/$defs/allowList" }, { type: "object", additionalProperties: !1, properties: { foreign: { type: "boolean", default: !1, description: "Honour the inline comments of other scanners" }, entries: { $ref: "#/$defs/allowList" } } }] }, organisation: { type: "object", additionalProperties: !1, properties: { domains: { type: "array", items: { type: "string" }, description: "Your own e-mail domains: addresses there count as staff" }, dictionary: { type: "string", minLength: 1, description: "Your own customers, as a file made by `leakwarden dictionary build`; relative to this file" } } }, people: { type: "object", additionalProperties: !1, description: "How severe a dataset is: given by its gravest kind of data and the number of people, raised by who can read it", properties: { severity: { type: "object", additionalProperties: !1, description: "For each kind of data, the minimum number of people for each severity; 0: never. docs/people.md lists the defaults", properties: { contact: { $ref: "#/$defs/people" }, profile: { $ref: "#/$defs/people" }, demographic: { $ref: "#/$defs/people" }, online: { $ref: "#/$defs/people" }, credentials: { $ref: "#/$defs/people" }, financial: { $ref: "#/$defs/people" }, identity: { $ref: "#/$defs/people" }, health: { $ref: "#/$defs/people" }, "special-category": { $ref: "#/$defs/people" } } }, exposure: { type: "object", additionalProperties: !1, description: "By how many steps the severity rises if everybody, the enterprise or the members can read the repository; the command line takes it from --exposure", properties: { public: { type: "integer", minimum: 0, maximum: 4, default: 1 }, internal: { type: "integer", minimum: 0, maximum: 4, default: 0 }, private: { type: "integer", minimum: 0, maximum: 4, default: 0 } } } } }, enforce: { type: "object", additionalProperties: !1, description: "What blocks, and who may accept it", properties: { mode: { enum: ["observe", "warn", "block"], default: "block", description: "observe and warn never fail. Without `rollout` it applies at once" }, rollout: { type: "object", additionalProperties: !1, description: "App only: a milder mode for the first days", properties: { days: { type: "integer", minimum: 0, maximum: 365, default: 14, description: "Number of days after the App was installed on a repository; 0 for none" }, mode: { enum: ["observe", "warn", "block"], default: "warn", description: "The mode during these days, if it is milder than `mode`" } } }, severity: { $ref: "#/$defs/severity", default: "high", description: "Minimum severity that blocks; if --fail-on is stricter, that applies" }, provenance: { type: "array", minItems: 1, items: { enum: ["real", "unknown", "staff", "public-contact", "test", "synthetic", "sample-database"] }, default: ["real", "unknown"], description: "Whose data can block; other data only informs" }, subjects: { type: "integer", minimum: 1, description: "A leak of this many people or more blocks, whatever its severity" }, require: { type: "boolean", default: !1, description: "App only: if the check is not required, add a ruleset that requires it; needs the containment permission" }, approvers: { type: "array", minItems: 1, items: { type: "string", pattern: "^(admin|maintain|write|@[A-Za-z0-9-]+(/[A-Za-z0-9_.-]+)?)$", says: "admin, maintain, write, @login or @organisation/team" }, default: ["admin", "maintain"], description: "App only: who may accept a leak or grant a waiver: a right in the repository (admin, maintain, write), @login or @organisation/team" }, self: { type: "boolean", default: !1, description: "App only: the author of a change may approve its leaks" }, repositoriesMay: { type: "array", items: { enum: ["packs", "rules", "allow", "allow.foreign", "organisation.domains", "organisation.dictionary", "people", "enforce", "enforce.mode", "enforce.rollout", "enforce.severity", "enforce.provenance", "enforce.subjects", "enforce.require", "enforce.approvers", "enforce.self", "acceptNotCovered", "limits", "report", "retention", "settings", "settings.default", "settings.policies", "settings.exceptions", "settings.contain"] }, default: [], description: "In the organisation's configuration only: keys that a repository may make laxer. A repository may always be stricter" } } }, acceptNotCovered: { type: "array", description: "Paths that are accepted as not covered", items: { type: "object", required: ["path", "reason"], additionalProperties: !1, properties: { path: { type: "string" }, reason: { type: "string", minLength: 3 } } } }, limits: { type: "object", additionalProperties: !1, properties: { documentSize: { $ref: "#/$defs/size", default: "4GB" }, decodeDepth: { type: "integer", minimum: 0, maximum: 3, default: 3 }, documentTime: { type: "integer", minimum: 100, default: 6e4, description: "Milliseconds; large documents get more" }, findingsPerDocument: { type: "integer", minimum: 1, maximum: 1e5, default: 1e3 }, portableSize: { $ref: "#/$defs/size", default: "500MB" }, containerSize: { $ref: "#/$defs/size", default: "100MB", description: "Archives and files that must be held in memory to be opened (zip, PDF, SQLite), all levels of one document together" }, containerDepth: { type: "integer", minimum: 0, maximum: 10, default: 5, description: "Levels of archives in archives" }, containerParts: { type: "integer", minimum: 1, maximum: 1e7, default: 1e5, description: "Documents inside one document" }, inflatedSize: { $ref: "#/$defs/size", default: "4GB", description: "Maximum unpacked size of one document, all levels together" }, inflatedRatio: { type: "integer", minimum: 1, default: 200, description: "Maximum unpacked size as a multiple of the packed size, beyond the first 64 MB" }, containerCells: { type: "integer", minimum: 1, default: 5e7, description: "Cells of all sheets and tables inside one document" } } }, report: { type: "object", additionalProperties: !1, description: "App only: where leaks are reported, and to whom", properties: { repository: { type: "string", pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$", says: "owner/name", description: "owner/name of a private repository for all remediation issues; default: the repository of the leak, or a private repository of the same owner" }, assignees: { type: "array", maxItems: 10, items: { type: "string", pattern: "^[A-Za-z0-9-]+$", says: "a login, without @" }, default: [], description: "Logins that every issue is assigned to" }, team: { type: "string", pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$", says: "organisation/team", description: "organisation/team that every issue mentions" }, labels: { type: "array", maxItems: 20, items: { type: "string", minLength: 1, maxLength: 50 }, default: ["leakwarden"] }, dueDays: { $ref: "#/$defs/days", default: { critical: 1, high: 7, medium: 30, low: 90 }, description: "Days until a leak has to be closed" }, remindEveryDays: { $ref: "#/$defs/days", default: { critical: 1, high: 3, medium: 14, low: 30 }, description: "Days between reminders; 0 for none" }, perDay: { type: "integer", minimum: 1, maximum: 1e3, default: 20, description: "Maximum number of issues opened in a day" } } }, retention: { type: "object", additionalProperties: !1, description: "App only: how long data is kept", properties: { days: { type: "integer", minimum: 1, maximum: 3650, default: 30, description: "Number of days after which data about removed repositories and processed deliveries is deleted; decisions are kept" } } }, settings: { type: "object", additionalProperties: !1, description: "Policies for the settings of repositories and organisations: docs/settings.md", properties: { default: { $ref: "#/$defs/settingsAction", default: "report", description: "What to do if a policy fails that `policies` does not name" }, policies: { type: "object", additionalProperties: { $ref: "#/$defs/settingsAction" }, description: "What to do, by policy id", examples: [{ "deploy-keys": "issue", wiki: "off" }] }, exceptions: { type: "array", description: "Policies that may fail", items: { type: "object", required: ["policy", "reason"], additionalProperties: !1, properties: { policy: { type: "string", description: "The id of the policy" }, repository: { type: "string", description: "In the organisation's configuration: a glob for owner/name, or for the name if it has no slash; default: all" }, reason: { type: "string", minLength: 3 }, until: { type: "string", format: "date", says: "a date such as 2026-12-31", description: "The last day on which it applies" } } } }, scope: { type: "object", additionalProperties: !1, description: "In the organisation's configuration: which repositories are judged. All conditions given must match", properties: { repositories: { type: "array", items: { type: "string" }, default: [], description: "Globs for owner/name, or for the name if they have no slash; one must match" }, topics: { type: "array", items: { type: "string" }, default: [], description: "The repository has at least one of them" }, properties: { type: "object", additionalProperties: { type: "string" }, default: {}, description: "Custom properties; the repository has all of them" }, archived: { type: "boolean", default: !1, description: "Archived repositories as well" } } }, contain: { type: "boolean", default: !1, description: "App only: if a repository with a proven leak is made public, make it private again; needs the containment permission" } } }, email: { type: "object", description: "Reserved for a later version" }, ai: { type: "object", description: "Reserved for a later version" } }, $defs: { settingsAction: { enum: ["off", "report", "issue", "fix"] }, severity: { enum: ["info", "low", "medium", "high", "critical"] }, size: { says: "a number of bytes, or a size such as 10MB (B, kB, MB, GB)", oneOf: [{ type: "integer", minimum: 1 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$" }] }, people: { type: "object", additionalProperties: !1, properties: { critical: { type: "integer", minimum: 0 }, high: { type: "integer", minimum: 0 }, medium: { type: "integer", minimum: 0 }, low: { type: "integer", minimum: 0 } } }, days: { type: "object", additionalProperties: !1, properties: { critical: { type: "integer", minimum: 0, maximum: 3650 }, high: { type: "integer", minimum: 0, maximum: 3650 }, medium: { type: "integer", minimum: 0, maximum: 3650 }, low: { type: "integer", minimum: 0, maximum: 3650 } } }, allowList: { type: "array", items: { type: "object", required: ["reason"], additionalProperties: !1, says: "at least one of path, rule, fingerprint, domain: without one it would excuse everything", anyOf: [{ required: ["path"] }, { required: ["rule"] }, { required: ["fingerprint"] }, { required: ["domain"] }], properties: { path: { type: "string" }, rule: { type: "string" }, fingerprint: { type: "string" }, domain: { type: "string" }, covers: { type: "object", required: ["people", "severity", "bits"], additionalProperties: !1, description: "For a table: whom the entry covers, as written by `leakwarden scan --write-baseline`; default: everybody who is ever in it", properties: { people: { type: "integer", minimum: 0 }, severity: { enum: ["info", "low", "medium", "high", "critical"] }, bits: { type: "string", pattern: "^([0-9a-f]{2}){0,500}$", says: "copied in full from a baseline" }, below: { type: "integer", minimum: 1, maximum: 256 } } }, reason: { type: "string", minLength: 3 }, until: { type: "string", format: "date", says: "a date such as 2026-12-31", description: "The last day on which it applies" } } } } } }, schema32 = { enum: ["info", "low", "medium", "high", "critical"] }, schema33 = { type: "array", items: { type: "object", required: ["reason"], additionalProperties: !1, says: "at least one of path, rule, fingerprint, domain: without one it would excuse everything", anyOf: [{ required: ["path"] }, { required: ["rule"] }, { required: ["fingerprint"] }, { required: ["domain"] }], properties: { path: { type: "string" }, rule: { type: "string" }, fingerprint: { type: "string" }, domain: { type: "string" }, covers: { type: "object", required: ["people", "severity", "bits"], additionalProperties: !1, description: "For a table: whom the entry covers, as written by `leakwarden scan --write-baseline`; default: everybody who is ever in it", properties: { people: { type: "integer", minimum: 0 }, severity: { enum: ["info", "low", "medium", "high", "critical"] }, bits: { type: "string", pattern: "^([0-9a-f]{2}){0,500}$", says: "copied in full from a baseline" }, below: { type: "integer", minimum: 1, maximum: 256 } } }, reason: { type: "string", minLength: 3 }, until: { type: "string", format: "date", says: "a date such as 2026-12-31", description: "The last day on which it applies" } } } }, schema35 = { type: "object", additionalProperties: !1, properties: { critical: { type: "integer", minimum: 0 }, high: { type: "integer", minimum: 0 }, medium: { type: "integer", minimum: 0 }, low: { type: "integer", minimum: 0 } } }, schema45 = { says: "a number of bytes, or a size such as 10MB (B, kB, MB, GB)", oneOf: [{ type: "integer", minimum: 1 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$" }] }, schema49 = { type: "object", additionalProperties: !1, properties: { critical: { type: "integer", minimum: 0, maximum: 3650 }, high: { type: "integer", minimum: 0, maximum: 3650 }, medium: { type: "integer", minimum: 0, maximum: 3650 }, low: { type: "integer", minimum: 0, maximum: 3650 } } }, schema51 = { enum: ["off", "report", "issue", "fix"] }, func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default, pattern4 = new RegExp("^([0-9a-f]{2}){0,500}$", "u"), pattern6 = new RegExp("^(admin|maintain|write|@[A-Za-z0-9-]+(/[A-Za-z0-9_.-]+)?)$", "u"), pattern7 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$", "u"), pattern11 = new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$", "u"), pattern12 = new RegExp("^[A-Za-z0-9-]+$", "u"), formats0 = /^\d{4}-\d{2}-\d{2}$/;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema31.type }, message: "must be object,null", schema: schema31.type, parentSchema: schema31, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema31.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.extends !== void 0) {
      let data0 = data.extends;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.extends.type, parentSchema: schema31.properties.extends, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.packs !== void 0) {
      let data1 = data.packs;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 != "string") {
            let err3 = { instancePath: instancePath + "/packs/" + i0, schemaPath: "#/properties/packs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.packs.items.type, parentSchema: schema31.properties.packs.items, data: data2 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        let err4 = { instancePath: instancePath + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.packs.type, parentSchema: schema31.properties.packs, data: data1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.rules !== void 0) {
      let data3 = data.rules;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3))
        for (let key1 in data3) {
          let data4 = data3[key1];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            for (let key2 in data4)
              if (!(key2 === "enabled" || key2 === "severity" || key2 === "confidence")) {
                let err5 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.rules.additionalProperties, data: data4 };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            if (data4.enabled !== void 0) {
              let data5 = data4.enabled;
              if (typeof data5 != "boolean") {
                let err6 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/enabled", schemaPath: "#/properties/rules/additionalProperties/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.rules.additionalProperties.properties.enabled.type, parentSchema: schema31.properties.rules.additionalProperties.properties.enabled, data: data5 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
            if (data4.severity !== void 0) {
              let data6 = data4.severity;
              if (!(data6 === "info" || data6 === "low" || data6 === "medium" || data6 === "high" || data6 === "critical")) {
                let err7 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values", schema: schema32.enum, parentSchema: schema32, data: data6 };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
            if (data4.confidence !== void 0) {
              let data7 = data4.confidence;
              if (typeof data7 == "number") {
                if (data7 > 1 || isNaN(data7)) {
                  let err8 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/rules/additionalProperties/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema31.properties.rules.additionalProperties.properties.confidence, data: data7 };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
                if (data7 < 0 || isNaN(data7)) {
                  let err9 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/rules/additionalProperties/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.rules.additionalProperties.properties.confidence, data: data7 };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
              } else {
                let err10 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/rules/additionalProperties/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.rules.additionalProperties.properties.confidence.type, parentSchema: schema31.properties.rules.additionalProperties.properties.confidence, data: data7 };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
          } else {
            let err11 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.additionalProperties.type, parentSchema: schema31.properties.rules.additionalProperties, data: data4 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      else {
        let err12 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.type, parentSchema: schema31.properties.rules, data: data3 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.custom !== void 0) {
      let data8 = data.custom;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
            let err13 = { instancePath: instancePath + "/custom/" + i1, schemaPath: "#/properties/custom/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.custom.items.type, parentSchema: schema31.properties.custom.items, data: data9 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/custom", schemaPath: "#/properties/custom/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.custom.type, parentSchema: schema31.properties.custom, data: data8 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.allow !== void 0) {
      let data10 = data.allow, _errs25 = errors, valid8 = !1, passing0 = null, _errs26 = errors;
      if (Array.isArray(data10)) {
        let len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data11 = data10[i2], _errs31 = errors, valid12 = !1, _errs32 = errors;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11) && data11.path === void 0) {
            let err15 = { instancePath: instancePath + "/allow/" + i2, schemaPath: "#/$defs/allowList/items/anyOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema33.items.anyOf[0].required, parentSchema: schema33.items.anyOf[0], data: data11 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          var _valid1 = _errs32 === errors;
          valid12 = valid12 || _valid1;
          let _errs33 = errors;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11) && data11.rule === void 0) {
            let err16 = { instancePath: instancePath + "/allow/" + i2, schemaPath: "#/$defs/allowList/items/anyOf/1/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema33.items.anyOf[1].required, parentSchema: schema33.items.anyOf[1], data: data11 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          var _valid1 = _errs33 === errors;
          valid12 = valid12 || _valid1;
          let _errs34 = errors;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11) && data11.fingerprint === void 0) {
            let err17 = { instancePath: instancePath + "/allow/" + i2, schemaPath: "#/$defs/allowList/items/anyOf/2/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property 'fingerprint'", schema: schema33.items.anyOf[2].required, parentSchema: schema33.items.anyOf[2], data: data11 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          var _valid1 = _errs34 === errors;
          valid12 = valid12 || _valid1;
          let _errs35 = errors;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11) && data11.domain === void 0) {
            let err18 = { instancePath: instancePath + "/allow/" + i2, schemaPath: "#/$defs/allowList/items/anyOf/3/required", keyword: "required", params: { missingProperty: "domain" }, message: "must have required property 'domain'", schema: schema33.items.anyOf[3].required, parentSchema: schema33.items.anyOf[3], data: data11 };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          var _valid1 = _errs35 === errors;
          if (valid12 = valid12 || _valid1, valid12)
            errors = _errs31, vErrors !== null && (_errs31 ? vErrors.length = _errs31 : vErrors = null);
          else {
            let err19 = { instancePath: instancePath + "/allow/" + i2, schemaPath: "#/$defs/allowList/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema33.items.anyOf, parentSchema: schema33.items, data: data11 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.reason === void 0) {
              let err20 = { instancePath: instancePath + "/allow/" + i2, schemaPath: "#/$defs/allowList/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema33.items.required, parentSchema: schema33.items, data: data11 };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            for (let key3 in data11)
              if (!(key3 === "path" || key3 === "rule" || key3 === "fingerprint" || key3 === "domain" || key3 === "covers" || key3 === "reason" || key3 === "until")) {
                let err21 = { instancePath: instancePath + "/allow/" + i2, schemaPath: "#/$defs/allowList/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema33.items, data: data11 };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            if (data11.path !== void 0) {
              let data12 = data11.path;
              if (typeof data12 != "string") {
                let err22 = { instancePath: instancePath + "/allow/" + i2 + "/path", schemaPath: "#/$defs/allowList/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.path.type, parentSchema: schema33.items.properties.path, data: data12 };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
            if (data11.rule !== void 0) {
              let data13 = data11.rule;
              if (typeof data13 != "string") {
                let err23 = { instancePath: instancePath + "/allow/" + i2 + "/rule", schemaPath: "#/$defs/allowList/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.rule.type, parentSchema: schema33.items.properties.rule, data: data13 };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data11.fingerprint !== void 0) {
              let data14 = data11.fingerprint;
              if (typeof data14 != "string") {
                let err24 = { instancePath: instancePath + "/allow/" + i2 + "/fingerprint", schemaPath: "#/$defs/allowList/items/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.fingerprint.type, parentSchema: schema33.items.properties.fingerprint, data: data14 };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
            if (data11.domain !== void 0) {
              let data15 = data11.domain;
              if (typeof data15 != "string") {
                let err25 = { instancePath: instancePath + "/allow/" + i2 + "/domain", schemaPath: "#/$defs/allowList/items/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.domain.type, parentSchema: schema33.items.properties.domain, data: data15 };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
            if (data11.covers !== void 0) {
              let data16 = data11.covers;
              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                if (data16.people === void 0) {
                  let err26 = { instancePath: instancePath + "/allow/" + i2 + "/covers", schemaPath: "#/$defs/allowList/items/properties/covers/required", keyword: "required", params: { missingProperty: "people" }, message: "must have required property 'people'", schema: schema33.items.properties.covers.required, parentSchema: schema33.items.properties.covers, data: data16 };
                  vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                }
                if (data16.severity === void 0) {
                  let err27 = { instancePath: instancePath + "/allow/" + i2 + "/covers", schemaPath: "#/$defs/allowList/items/properties/covers/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: schema33.items.properties.covers.required, parentSchema: schema33.items.properties.covers, data: data16 };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
                if (data16.bits === void 0) {
                  let err28 = { instancePath: instancePath + "/allow/" + i2 + "/covers", schemaPath: "#/$defs/allowList/items/properties/covers/required", keyword: "required", params: { missingProperty: "bits" }, message: "must have required property 'bits'", schema: schema33.items.properties.covers.required, parentSchema: schema33.items.properties.covers, data: data16 };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
                for (let key4 in data16)
                  if (!(key4 === "people" || key4 === "severity" || key4 === "bits" || key4 === "below")) {
                    let err29 = { instancePath: instancePath + "/allow/" + i2 + "/covers", schemaPath: "#/$defs/allowList/items/properties/covers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema33.items.properties.covers, data: data16 };
                    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                  }
                if (data16.people !== void 0) {
                  let data17 = data16.people;
                  if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
                    let err30 = { instancePath: instancePath + "/allow/" + i2 + "/covers/people", schemaPath: "#/$defs/allowList/items/properties/covers/properties/people/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.items.properties.covers.properties.people.type, parentSchema: schema33.items.properties.covers.properties.people, data: data17 };
                    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                  }
                  if (typeof data17 == "number" && (data17 < 0 || isNaN(data17))) {
                    let err31 = { instancePath: instancePath + "/allow/" + i2 + "/covers/people", schemaPath: "#/$defs/allowList/items/properties/covers/properties/people/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.items.properties.covers.properties.people, data: data17 };
                    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                  }
                }
                if (data16.severity !== void 0) {
                  let data18 = data16.severity;
                  if (!(data18 === "info" || data18 === "low" || data18 === "medium" || data18 === "high" || data18 === "critical")) {
                    let err32 = { instancePath: instancePath + "/allow/" + i2 + "/covers/severity", schemaPath: "#/$defs/allowList/items/properties/covers/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.items.properties.covers.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.items.properties.covers.properties.severity.enum, parentSchema: schema33.items.properties.covers.properties.severity, data: data18 };
                    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                  }
                }
                if (data16.bits !== void 0) {
                  let data19 = data16.bits;
                  if (typeof data19 == "string") {
                    if (!pattern4.test(data19)) {
                      let err33 = { instancePath: instancePath + "/allow/" + i2 + "/covers/bits", schemaPath: "#/$defs/allowList/items/properties/covers/properties/bits/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{2}){0,500}$" }, message: 'must match pattern "^([0-9a-f]{2}){0,500}$"', schema: "^([0-9a-f]{2}){0,500}$", parentSchema: schema33.items.properties.covers.properties.bits, data: data19 };
                      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                    }
                  } else {
                    let err34 = { instancePath: instancePath + "/allow/" + i2 + "/covers/bits", schemaPath: "#/$defs/allowList/items/properties/covers/properties/bits/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.covers.properties.bits.type, parentSchema: schema33.items.properties.covers.properties.bits, data: data19 };
                    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                  }
                }
                if (data16.below !== void 0) {
                  let data20 = data16.below;
                  if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20))) {
                    let err35 = { instancePath: instancePath + "/allow/" + i2 + "/covers/below", schemaPath: "#/$defs/allowList/items/properties/covers/properties/below/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.items.properties.covers.properties.below.type, parentSchema: schema33.items.properties.covers.properties.below, data: data20 };
                    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                  }
                  if (typeof data20 == "number") {
                    if (data20 > 256 || isNaN(data20)) {
                      let err36 = { instancePath: instancePath + "/allow/" + i2 + "/covers/below", schemaPath: "#/$defs/allowList/items/properties/covers/properties/below/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256", schema: 256, parentSchema: schema33.items.properties.covers.properties.below, data: data20 };
                      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                    }
                    if (data20 < 1 || isNaN(data20)) {
                      let err37 = { instancePath: instancePath + "/allow/" + i2 + "/covers/below", schemaPath: "#/$defs/allowList/items/properties/covers/properties/below/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.items.properties.covers.properties.below, data: data20 };
                      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                    }
                  }
                }
              } else {
                let err38 = { instancePath: instancePath + "/allow/" + i2 + "/covers", schemaPath: "#/$defs/allowList/items/properties/covers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.items.properties.covers.type, parentSchema: schema33.items.properties.covers, data: data16 };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
            if (data11.reason !== void 0) {
              let data21 = data11.reason;
              if (typeof data21 == "string") {
                if (func2(data21) < 3) {
                  let err39 = { instancePath: instancePath + "/allow/" + i2 + "/reason", schemaPath: "#/$defs/allowList/items/properties/reason/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters", schema: 3, parentSchema: schema33.items.properties.reason, data: data21 };
                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                }
              } else {
                let err40 = { instancePath: instancePath + "/allow/" + i2 + "/reason", schemaPath: "#/$defs/allowList/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.reason.type, parentSchema: schema33.items.properties.reason, data: data21 };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            }
            if (data11.until !== void 0) {
              let data22 = data11.until;
              if (typeof data22 == "string") {
                if (!formats0.test(data22)) {
                  let err41 = { instancePath: instancePath + "/allow/" + i2 + "/until", schemaPath: "#/$defs/allowList/items/properties/until/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33.items.properties.until, data: data22 };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
              } else {
                let err42 = { instancePath: instancePath + "/allow/" + i2 + "/until", schemaPath: "#/$defs/allowList/items/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.until.type, parentSchema: schema33.items.properties.until, data: data22 };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
          } else {
            let err43 = { instancePath: instancePath + "/allow/" + i2, schemaPath: "#/$defs/allowList/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.items.type, parentSchema: schema33.items, data: data11 };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
      } else {
        let err44 = { instancePath: instancePath + "/allow", schemaPath: "#/$defs/allowList/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data: data10 };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
      var _valid0 = _errs26 === errors;
      _valid0 && (valid8 = !0, passing0 = 0);
      let _errs59 = errors;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (let key5 in data10)
          if (!(key5 === "foreign" || key5 === "entries")) {
            let err45 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.allow.oneOf[1], data: data10 };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        if (data10.foreign !== void 0) {
          let data23 = data10.foreign;
          if (typeof data23 != "boolean") {
            let err46 = { instancePath: instancePath + "/allow/foreign", schemaPath: "#/properties/allow/oneOf/1/properties/foreign/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.allow.oneOf[1].properties.foreign.type, parentSchema: schema31.properties.allow.oneOf[1].properties.foreign, data: data23 };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
        if (data10.entries !== void 0) {
          let data24 = data10.entries;
          if (Array.isArray(data24)) {
            let len3 = data24.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data25 = data24[i3], _errs69 = errors, valid19 = !1, _errs70 = errors;
              if (data25 && typeof data25 == "object" && !Array.isArray(data25) && data25.path === void 0) {
                let err47 = { instancePath: instancePath + "/allow/entries/" + i3, schemaPath: "#/$defs/allowList/items/anyOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema33.items.anyOf[0].required, parentSchema: schema33.items.anyOf[0], data: data25 };
                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
              }
              var _valid2 = _errs70 === errors;
              valid19 = valid19 || _valid2;
              let _errs71 = errors;
              if (data25 && typeof data25 == "object" && !Array.isArray(data25) && data25.rule === void 0) {
                let err48 = { instancePath: instancePath + "/allow/entries/" + i3, schemaPath: "#/$defs/allowList/items/anyOf/1/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema33.items.anyOf[1].required, parentSchema: schema33.items.anyOf[1], data: data25 };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
              var _valid2 = _errs71 === errors;
              valid19 = valid19 || _valid2;
              let _errs72 = errors;
              if (data25 && typeof data25 == "object" && !Array.isArray(data25) && data25.fingerprint === void 0) {
                let err49 = { instancePath: instancePath + "/allow/entries/" + i3, schemaPath: "#/$defs/allowList/items/anyOf/2/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property 'fingerprint'", schema: schema33.items.anyOf[2].required, parentSchema: schema33.items.anyOf[2], data: data25 };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
              var _valid2 = _errs72 === errors;
              valid19 = valid19 || _valid2;
              let _errs73 = errors;
              if (data25 && typeof data25 == "object" && !Array.isArray(data25) && data25.domain === void 0) {
                let err50 = { instancePath: instancePath + "/allow/entries/" + i3, schemaPath: "#/$defs/allowList/items/anyOf/3/required", keyword: "required", params: { missingProperty: "domain" }, message: "must have required property 'domain'", schema: schema33.items.anyOf[3].required, parentSchema: schema33.items.anyOf[3], data: data25 };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
              var _valid2 = _errs73 === errors;
              if (valid19 = valid19 || _valid2, valid19)
                errors = _errs69, vErrors !== null && (_errs69 ? vErrors.length = _errs69 : vErrors = null);
              else {
                let err51 = { instancePath: instancePath + "/allow/entries/" + i3, schemaPath: "#/$defs/allowList/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema33.items.anyOf, parentSchema: schema33.items, data: data25 };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
              if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                if (data25.reason === void 0) {
                  let err52 = { instancePath: instancePath + "/allow/entries/" + i3, schemaPath: "#/$defs/allowList/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema33.items.required, parentSchema: schema33.items, data: data25 };
                  vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                }
                for (let key6 in data25)
                  if (!(key6 === "path" || key6 === "rule" || key6 === "fingerprint" || key6 === "domain" || key6 === "covers" || key6 === "reason" || key6 === "until")) {
                    let err53 = { instancePath: instancePath + "/allow/entries/" + i3, schemaPath: "#/$defs/allowList/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema33.items, data: data25 };
                    vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                  }
                if (data25.path !== void 0) {
                  let data26 = data25.path;
                  if (typeof data26 != "string") {
                    let err54 = { instancePath: instancePath + "/allow/entries/" + i3 + "/path", schemaPath: "#/$defs/allowList/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.path.type, parentSchema: schema33.items.properties.path, data: data26 };
                    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                  }
                }
                if (data25.rule !== void 0) {
                  let data27 = data25.rule;
                  if (typeof data27 != "string") {
                    let err55 = { instancePath: instancePath + "/allow/entries/" + i3 + "/rule", schemaPath: "#/$defs/allowList/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.rule.type, parentSchema: schema33.items.properties.rule, data: data27 };
                    vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                  }
                }
                if (data25.fingerprint !== void 0) {
                  let data28 = data25.fingerprint;
                  if (typeof data28 != "string") {
                    let err56 = { instancePath: instancePath + "/allow/entries/" + i3 + "/fingerprint", schemaPath: "#/$defs/allowList/items/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.fingerprint.type, parentSchema: schema33.items.properties.fingerprint, data: data28 };
                    vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                  }
                }
                if (data25.domain !== void 0) {
                  let data29 = data25.domain;
                  if (typeof data29 != "string") {
                    let err57 = { instancePath: instancePath + "/allow/entries/" + i3 + "/domain", schemaPath: "#/$defs/allowList/items/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.domain.type, parentSchema: schema33.items.properties.domain, data: data29 };
                    vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                  }
                }
                if (data25.covers !== void 0) {
                  let data30 = data25.covers;
                  if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                    if (data30.people === void 0) {
                      let err58 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers", schemaPath: "#/$defs/allowList/items/properties/covers/required", keyword: "required", params: { missingProperty: "people" }, message: "must have required property 'people'", schema: schema33.items.properties.covers.required, parentSchema: schema33.items.properties.covers, data: data30 };
                      vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                    }
                    if (data30.severity === void 0) {
                      let err59 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers", schemaPath: "#/$defs/allowList/items/properties/covers/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: schema33.items.properties.covers.required, parentSchema: schema33.items.properties.covers, data: data30 };
                      vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                    }
                    if (data30.bits === void 0) {
                      let err60 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers", schemaPath: "#/$defs/allowList/items/properties/covers/required", keyword: "required", params: { missingProperty: "bits" }, message: "must have required property 'bits'", schema: schema33.items.properties.covers.required, parentSchema: schema33.items.properties.covers, data: data30 };
                      vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                    }
                    for (let key7 in data30)
                      if (!(key7 === "people" || key7 === "severity" || key7 === "bits" || key7 === "below")) {
                        let err61 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers", schemaPath: "#/$defs/allowList/items/properties/covers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema33.items.properties.covers, data: data30 };
                        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                      }
                    if (data30.people !== void 0) {
                      let data31 = data30.people;
                      if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31))) {
                        let err62 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers/people", schemaPath: "#/$defs/allowList/items/properties/covers/properties/people/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.items.properties.covers.properties.people.type, parentSchema: schema33.items.properties.covers.properties.people, data: data31 };
                        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                      }
                      if (typeof data31 == "number" && (data31 < 0 || isNaN(data31))) {
                        let err63 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers/people", schemaPath: "#/$defs/allowList/items/properties/covers/properties/people/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.items.properties.covers.properties.people, data: data31 };
                        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                      }
                    }
                    if (data30.severity !== void 0) {
                      let data32 = data30.severity;
                      if (!(data32 === "info" || data32 === "low" || data32 === "medium" || data32 === "high" || data32 === "critical")) {
                        let err64 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers/severity", schemaPath: "#/$defs/allowList/items/properties/covers/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.items.properties.covers.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema33.items.properties.covers.properties.severity.enum, parentSchema: schema33.items.properties.covers.properties.severity, data: data32 };
                        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                      }
                    }
                    if (data30.bits !== void 0) {
                      let data33 = data30.bits;
                      if (typeof data33 == "string") {
                        if (!pattern4.test(data33)) {
                          let err65 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers/bits", schemaPath: "#/$defs/allowList/items/properties/covers/properties/bits/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{2}){0,500}$" }, message: 'must match pattern "^([0-9a-f]{2}){0,500}$"', schema: "^([0-9a-f]{2}){0,500}$", parentSchema: schema33.items.properties.covers.properties.bits, data: data33 };
                          vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                        }
                      } else {
                        let err66 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers/bits", schemaPath: "#/$defs/allowList/items/properties/covers/properties/bits/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.covers.properties.bits.type, parentSchema: schema33.items.properties.covers.properties.bits, data: data33 };
                        vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                      }
                    }
                    if (data30.below !== void 0) {
                      let data34 = data30.below;
                      if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34))) {
                        let err67 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers/below", schemaPath: "#/$defs/allowList/items/properties/covers/properties/below/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.items.properties.covers.properties.below.type, parentSchema: schema33.items.properties.covers.properties.below, data: data34 };
                        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                      }
                      if (typeof data34 == "number") {
                        if (data34 > 256 || isNaN(data34)) {
                          let err68 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers/below", schemaPath: "#/$defs/allowList/items/properties/covers/properties/below/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256", schema: 256, parentSchema: schema33.items.properties.covers.properties.below, data: data34 };
                          vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                        }
                        if (data34 < 1 || isNaN(data34)) {
                          let err69 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers/below", schemaPath: "#/$defs/allowList/items/properties/covers/properties/below/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.items.properties.covers.properties.below, data: data34 };
                          vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                        }
                      }
                    }
                  } else {
                    let err70 = { instancePath: instancePath + "/allow/entries/" + i3 + "/covers", schemaPath: "#/$defs/allowList/items/properties/covers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.items.properties.covers.type, parentSchema: schema33.items.properties.covers, data: data30 };
                    vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                  }
                }
                if (data25.reason !== void 0) {
                  let data35 = data25.reason;
                  if (typeof data35 == "string") {
                    if (func2(data35) < 3) {
                      let err71 = { instancePath: instancePath + "/allow/entries/" + i3 + "/reason", schemaPath: "#/$defs/allowList/items/properties/reason/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters", schema: 3, parentSchema: schema33.items.properties.reason, data: data35 };
                      vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                    }
                  } else {
                    let err72 = { instancePath: instancePath + "/allow/entries/" + i3 + "/reason", schemaPath: "#/$defs/allowList/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.reason.type, parentSchema: schema33.items.properties.reason, data: data35 };
                    vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                  }
                }
                if (data25.until !== void 0) {
                  let data36 = data25.until;
                  if (typeof data36 == "string") {
                    if (!formats0.test(data36)) {
                      let err73 = { instancePath: instancePath + "/allow/entries/" + i3 + "/until", schemaPath: "#/$defs/allowList/items/properties/until/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema33.items.properties.until, data: data36 };
                      vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                    }
                  } else {
                    let err74 = { instancePath: instancePath + "/allow/entries/" + i3 + "/until", schemaPath: "#/$defs/allowList/items/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.properties.until.type, parentSchema: schema33.items.properties.until, data: data36 };
                    vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                  }
                }
              } else {
                let err75 = { instancePath: instancePath + "/allow/entries/" + i3, schemaPath: "#/$defs/allowList/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.items.type, parentSchema: schema33.items, data: data25 };
                vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
              }
            }
          } else {
            let err76 = { instancePath: instancePath + "/allow/entries", schemaPath: "#/$defs/allowList/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data: data24 };
            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
          }
        }
      } else {
        let err77 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.allow.oneOf[1].type, parentSchema: schema31.properties.allow.oneOf[1], data: data10 };
        vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
      }
      var _valid0 = _errs59 === errors;
      if (_valid0 && valid8 ? (valid8 = !1, passing0 = [passing0, 1]) : _valid0 && (valid8 = !0, passing0 = 1), valid8)
        errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null);
      else {
        let err78 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema31.properties.allow.oneOf, parentSchema: schema31.properties.allow, data: data10 };
        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
      }
    }
    if (data.organisation !== void 0) {
      let data37 = data.organisation;
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        for (let key8 in data37)
          if (!(key8 === "domains" || key8 === "dictionary")) {
            let err79 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.organisation, data: data37 };
            vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
          }
        if (data37.domains !== void 0) {
          let data38 = data37.domains;
          if (Array.isArray(data38)) {
            let len4 = data38.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data39 = data38[i4];
              if (typeof data39 != "string") {
                let err80 = { instancePath: instancePath + "/organisation/domains/" + i4, schemaPath: "#/properties/organisation/properties/domains/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.organisation.properties.domains.items.type, parentSchema: schema31.properties.organisation.properties.domains.items, data: data39 };
                vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
              }
            }
          } else {
            let err81 = { instancePath: instancePath + "/organisation/domains", schemaPath: "#/properties/organisation/properties/domains/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.organisation.properties.domains.type, parentSchema: schema31.properties.organisation.properties.domains, data: data38 };
            vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
          }
        }
        if (data37.dictionary !== void 0) {
          let data40 = data37.dictionary;
          if (typeof data40 == "string") {
            if (func2(data40) < 1) {
              let err82 = { instancePath: instancePath + "/organisation/dictionary", schemaPath: "#/properties/organisation/properties/dictionary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.organisation.properties.dictionary, data: data40 };
              vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
            }
          } else {
            let err83 = { instancePath: instancePath + "/organisation/dictionary", schemaPath: "#/properties/organisation/properties/dictionary/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.organisation.properties.dictionary.type, parentSchema: schema31.properties.organisation.properties.dictionary, data: data40 };
            vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
          }
        }
      } else {
        let err84 = { instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.organisation.type, parentSchema: schema31.properties.organisation, data: data37 };
        vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
      }
    }
    if (data.people !== void 0) {
      let data41 = data.people;
      if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
        for (let key9 in data41)
          if (!(key9 === "severity" || key9 === "exposure")) {
            let err85 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.people, data: data41 };
            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
          }
        if (data41.severity !== void 0) {
          let data42 = data41.severity;
          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
            for (let key10 in data42)
              if (!func1.call(schema31.properties.people.properties.severity.properties, key10)) {
                let err86 = { instancePath: instancePath + "/people/severity", schemaPath: "#/properties/people/properties/severity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.people.properties.severity, data: data42 };
                vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
              }
            if (data42.contact !== void 0) {
              let data43 = data42.contact;
              if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                for (let key11 in data43)
                  if (!(key11 === "critical" || key11 === "high" || key11 === "medium" || key11 === "low")) {
                    let err87 = { instancePath: instancePath + "/people/severity/contact", schemaPath: "#/$defs/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema35, data: data43 };
                    vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                  }
                if (data43.critical !== void 0) {
                  let data44 = data43.critical;
                  if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44))) {
                    let err88 = { instancePath: instancePath + "/people/severity/contact/critical", schemaPath: "#/$defs/people/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.critical.type, parentSchema: schema35.properties.critical, data: data44 };
                    vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                  }
                  if (typeof data44 == "number" && (data44 < 0 || isNaN(data44))) {
                    let err89 = { instancePath: instancePath + "/people/severity/contact/critical", schemaPath: "#/$defs/people/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.critical, data: data44 };
                    vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                  }
                }
                if (data43.high !== void 0) {
                  let data45 = data43.high;
                  if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45))) {
                    let err90 = { instancePath: instancePath + "/people/severity/contact/high", schemaPath: "#/$defs/people/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.high.type, parentSchema: schema35.properties.high, data: data45 };
                    vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                  }
                  if (typeof data45 == "number" && (data45 < 0 || isNaN(data45))) {
                    let err91 = { instancePath: instancePath + "/people/severity/contact/high", schemaPath: "#/$defs/people/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.high, data: data45 };
                    vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                  }
                }
                if (data43.medium !== void 0) {
                  let data46 = data43.medium;
                  if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46))) {
                    let err92 = { instancePath: instancePath + "/people/severity/contact/medium", schemaPath: "#/$defs/people/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.medium.type, parentSchema: schema35.properties.medium, data: data46 };
                    vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                  }
                  if (typeof data46 == "number" && (data46 < 0 || isNaN(data46))) {
                    let err93 = { instancePath: instancePath + "/people/severity/contact/medium", schemaPath: "#/$defs/people/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.medium, data: data46 };
                    vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                  }
                }
                if (data43.low !== void 0) {
                  let data47 = data43.low;
                  if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47))) {
                    let err94 = { instancePath: instancePath + "/people/severity/contact/low", schemaPath: "#/$defs/people/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.low.type, parentSchema: schema35.properties.low, data: data47 };
                    vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                  }
                  if (typeof data47 == "number" && (data47 < 0 || isNaN(data47))) {
                    let err95 = { instancePath: instancePath + "/people/severity/contact/low", schemaPath: "#/$defs/people/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.low, data: data47 };
                    vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                  }
                }
              } else {
                let err96 = { instancePath: instancePath + "/people/severity/contact", schemaPath: "#/$defs/people/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data: data43 };
                vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
              }
            }
            if (data42.profile !== void 0) {
              let data48 = data42.profile;
              if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                for (let key12 in data48)
                  if (!(key12 === "critical" || key12 === "high" || key12 === "medium" || key12 === "low")) {
                    let err97 = { instancePath: instancePath + "/people/severity/profile", schemaPath: "#/$defs/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema35, data: data48 };
                    vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                  }
                if (data48.critical !== void 0) {
                  let data49 = data48.critical;
                  if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49))) {
                    let err98 = { instancePath: instancePath + "/people/severity/profile/critical", schemaPath: "#/$defs/people/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.critical.type, parentSchema: schema35.properties.critical, data: data49 };
                    vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                  }
                  if (typeof data49 == "number" && (data49 < 0 || isNaN(data49))) {
                    let err99 = { instancePath: instancePath + "/people/severity/profile/critical", schemaPath: "#/$defs/people/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.critical, data: data49 };
                    vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                  }
                }
                if (data48.high !== void 0) {
                  let data50 = data48.high;
                  if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50))) {
                    let err100 = { instancePath: instancePath + "/people/severity/profile/high", schemaPath: "#/$defs/people/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.high.type, parentSchema: schema35.properties.high, data: data50 };
                    vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                  }
                  if (typeof data50 == "number" && (data50 < 0 || isNaN(data50))) {
                    let err101 = { instancePath: instancePath + "/people/severity/profile/high", schemaPath: "#/$defs/people/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.high, data: data50 };
                    vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                  }
                }
                if (data48.medium !== void 0) {
                  let data51 = data48.medium;
                  if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51))) {
                    let err102 = { instancePath: instancePath + "/people/severity/profile/medium", schemaPath: "#/$defs/people/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.medium.type, parentSchema: schema35.properties.medium, data: data51 };
                    vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                  }
                  if (typeof data51 == "number" && (data51 < 0 || isNaN(data51))) {
                    let err103 = { instancePath: instancePath + "/people/severity/profile/medium", schemaPath: "#/$defs/people/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.medium, data: data51 };
                    vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                  }
                }
                if (data48.low !== void 0) {
                  let data52 = data48.low;
                  if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52))) {
                    let err104 = { instancePath: instancePath + "/people/severity/profile/low", schemaPath: "#/$defs/people/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.low.type, parentSchema: schema35.properties.low, data: data52 };
                    vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                  }
                  if (typeof data52 == "number" && (data52 < 0 || isNaN(data52))) {
                    let err105 = { instancePath: instancePath + "/people/severity/profile/low", schemaPath: "#/$defs/people/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.low, data: data52 };
                    vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                  }
                }
              } else {
                let err106 = { instancePath: instancePath + "/people/severity/profile", schemaPath: "#/$defs/people/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data: data48 };
                vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
              }
            }
            if (data42.demographic !== void 0) {
              let data53 = data42.demographic;
              if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                for (let key13 in data53)
                  if (!(key13 === "critical" || key13 === "high" || key13 === "medium" || key13 === "low")) {
                    let err107 = { instancePath: instancePath + "/people/severity/demographic", schemaPath: "#/$defs/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema35, data: data53 };
                    vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                  }
                if (data53.critical !== void 0) {
                  let data54 = data53.critical;
                  if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54))) {
                    let err108 = { instancePath: instancePath + "/people/severity/demographic/critical", schemaPath: "#/$defs/people/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.critical.type, parentSchema: schema35.properties.critical, data: data54 };
                    vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                  }
                  if (typeof data54 == "number" && (data54 < 0 || isNaN(data54))) {
                    let err109 = { instancePath: instancePath + "/people/severity/demographic/critical", schemaPath: "#/$defs/people/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.critical, data: data54 };
                    vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                  }
                }
                if (data53.high !== void 0) {
                  let data55 = data53.high;
                  if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55))) {
                    let err110 = { instancePath: instancePath + "/people/severity/demographic/high", schemaPath: "#/$defs/people/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.high.type, parentSchema: schema35.properties.high, data: data55 };
                    vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                  }
                  if (typeof data55 == "number" && (data55 < 0 || isNaN(data55))) {
                    let err111 = { instancePath: instancePath + "/people/severity/demographic/high", schemaPath: "#/$defs/people/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.high, data: data55 };
                    vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                  }
                }
                if (data53.medium !== void 0) {
                  let data56 = data53.medium;
                  if (!(typeof data56 == "number" && !(data56 % 1) && !isNaN(data56))) {
                    let err112 = { instancePath: instancePath + "/people/severity/demographic/medium", schemaPath: "#/$defs/people/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.medium.type, parentSchema: schema35.properties.medium, data: data56 };
                    vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                  }
                  if (typeof data56 == "number" && (data56 < 0 || isNaN(data56))) {
                    let err113 = { instancePath: instancePath + "/people/severity/demographic/medium", schemaPath: "#/$defs/people/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.medium, data: data56 };
                    vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                  }
                }
                if (data53.low !== void 0) {
                  let data57 = data53.low;
                  if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57))) {
                    let err114 = { instancePath: instancePath + "/people/severity/demographic/low", schemaPath: "#/$defs/people/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.low.type, parentSchema: schema35.properties.low, data: data57 };
                    vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                  }
                  if (typeof data57 == "number" && (data57 < 0 || isNaN(data57))) {
                    let err115 = { instancePath: instancePath + "/people/severity/demographic/low", schemaPath: "#/$defs/people/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.low, data: data57 };
                    vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                  }
                }
              } else {
                let err116 = { instancePath: instancePath + "/people/severity/demographic", schemaPath: "#/$defs/people/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data: data53 };
                vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
              }
            }
            if (data42.online !== void 0) {
              let data58 = data42.online;
              if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                for (let key14 in data58)
                  if (!(key14 === "critical" || key14 === "high" || key14 === "medium" || key14 === "low")) {
                    let err117 = { instancePath: instancePath + "/people/severity/online", schemaPath: "#/$defs/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema35, data: data58 };
                    vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                  }
                if (data58.critical !== void 0) {
                  let data59 = data58.critical;
                  if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59))) {
                    let err118 = { instancePath: instancePath + "/people/severity/online/critical", schemaPath: "#/$defs/people/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.critical.type, parentSchema: schema35.properties.critical, data: data59 };
                    vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                  }
                  if (typeof data59 == "number" && (data59 < 0 || isNaN(data59))) {
                    let err119 = { instancePath: instancePath + "/people/severity/online/critical", schemaPath: "#/$defs/people/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.critical, data: data59 };
                    vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                  }
                }
                if (data58.high !== void 0) {
                  let data60 = data58.high;
                  if (!(typeof data60 == "number" && !(data60 % 1) && !isNaN(data60))) {
                    let err120 = { instancePath: instancePath + "/people/severity/online/high", schemaPath: "#/$defs/people/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.high.type, parentSchema: schema35.properties.high, data: data60 };
                    vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                  }
                  if (typeof data60 == "number" && (data60 < 0 || isNaN(data60))) {
                    let err121 = { instancePath: instancePath + "/people/severity/online/high", schemaPath: "#/$defs/people/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.high, data: data60 };
                    vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                  }
                }
                if (data58.medium !== void 0) {
                  let data61 = data58.medium;
                  if (!(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61))) {
                    let err122 = { instancePath: instancePath + "/people/severity/online/medium", schemaPath: "#/$defs/people/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.medium.type, parentSchema: schema35.properties.medium, data: data61 };
                    vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                  }
                  if (typeof data61 == "number" && (data61 < 0 || isNaN(data61))) {
                    let err123 = { instancePath: instancePath + "/people/severity/online/medium", schemaPath: "#/$defs/people/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.medium, data: data61 };
                    vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
                  }
                }
                if (data58.low !== void 0) {
                  let data62 = data58.low;
                  if (!(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62))) {
                    let err124 = { instancePath: instancePath + "/people/severity/online/low", schemaPath: "#/$defs/people/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.low.type, parentSchema: schema35.properties.low, data: data62 };
                    vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
                  }
                  if (typeof data62 == "number" && (data62 < 0 || isNaN(data62))) {
                    let err125 = { instancePath: instancePath + "/people/severity/online/low", schemaPath: "#/$defs/people/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.low, data: data62 };
                    vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
                  }
                }
              } else {
                let err126 = { instancePath: instancePath + "/people/severity/online", schemaPath: "#/$defs/people/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data: data58 };
                vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
              }
            }
            if (data42.credentials !== void 0) {
              let data63 = data42.credentials;
              if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                for (let key15 in data63)
                  if (!(key15 === "critical" || key15 === "high" || key15 === "medium" || key15 === "low")) {
                    let err127 = { instancePath: instancePath + "/people/severity/credentials", schemaPath: "#/$defs/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema35, data: data63 };
                    vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
                  }
                if (data63.critical !== void 0) {
                  let data64 = data63.critical;
                  if (!(typeof data64 == "number" && !(data64 % 1) && !isNaN(data64))) {
                    let err128 = { instancePath: instancePath + "/people/severity/credentials/critical", schemaPath: "#/$defs/people/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.critical.type, parentSchema: schema35.properties.critical, data: data64 };
                    vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
                  }
                  if (typeof data64 == "number" && (data64 < 0 || isNaN(data64))) {
                    let err129 = { instancePath: instancePath + "/people/severity/credentials/critical", schemaPath: "#/$defs/people/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.critical, data: data64 };
                    vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
                  }
                }
                if (data63.high !== void 0) {
                  let data65 = data63.high;
                  if (!(typeof data65 == "number" && !(data65 % 1) && !isNaN(data65))) {
                    let err130 = { instancePath: instancePath + "/people/severity/credentials/high", schemaPath: "#/$defs/people/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.high.type, parentSchema: schema35.properties.high, data: data65 };
                    vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
                  }
                  if (typeof data65 == "number" && (data65 < 0 || isNaN(data65))) {
                    let err131 = { instancePath: instancePath + "/people/severity/credentials/high", schemaPath: "#/$defs/people/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.high, data: data65 };
                    vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
                  }
                }
                if (data63.medium !== void 0) {
                  let data66 = data63.medium;
                  if (!(typeof data66 == "number" && !(data66 % 1) && !isNaN(data66))) {
                    let err132 = { instancePath: instancePath + "/people/severity/credentials/medium", schemaPath: "#/$defs/people/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.medium.type, parentSchema: schema35.properties.medium, data: data66 };
                    vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                  }
                  if (typeof data66 == "number" && (data66 < 0 || isNaN(data66))) {
                    let err133 = { instancePath: instancePath + "/people/severity/credentials/medium", schemaPath: "#/$defs/people/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.medium, data: data66 };
                    vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
                  }
                }
                if (data63.low !== void 0) {
                  let data67 = data63.low;
                  if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67))) {
                    let err134 = { instancePath: instancePath + "/people/severity/credentials/low", schemaPath: "#/$defs/people/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.low.type, parentSchema: schema35.properties.low, data: data67 };
                    vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                  }
                  if (typeof data67 == "number" && (data67 < 0 || isNaN(data67))) {
                    let err135 = { instancePath: instancePath + "/people/severity/credentials/low", schemaPath: "#/$defs/people/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.low, data: data67 };
                    vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
                  }
                }
              } else {
                let err136 = { instancePath: instancePath + "/people/severity/credentials", schemaPath: "#/$defs/people/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data: data63 };
                vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
              }
            }
            if (data42.financial !== void 0) {
              let data68 = data42.financial;
              if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                for (let key16 in data68)
                  if (!(key16 === "critical" || key16 === "high" || key16 === "medium" || key16 === "low")) {
                    let err137 = { instancePath: instancePath + "/people/severity/financial", schemaPath: "#/$defs/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema35, data: data68 };
                    vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
                  }
                if (data68.critical !== void 0) {
                  let data69 = data68.critical;
                  if (!(typeof data69 == "number" && !(data69 % 1) && !isNaN(data69))) {
                    let err138 = { instancePath: instancePath + "/people/severity/financial/critical", schemaPath: "#/$defs/people/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.critical.type, parentSchema: schema35.properties.critical, data: data69 };
                    vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
                  }
                  if (typeof data69 == "number" && (data69 < 0 || isNaN(data69))) {
                    let err139 = { instancePath: instancePath + "/people/severity/financial/critical", schemaPath: "#/$defs/people/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.critical, data: data69 };
                    vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
                  }
                }
                if (data68.high !== void 0) {
                  let data70 = data68.high;
                  if (!(typeof data70 == "number" && !(data70 % 1) && !isNaN(data70))) {
                    let err140 = { instancePath: instancePath + "/people/severity/financial/high", schemaPath: "#/$defs/people/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.high.type, parentSchema: schema35.properties.high, data: data70 };
                    vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
                  }
                  if (typeof data70 == "number" && (data70 < 0 || isNaN(data70))) {
                    let err141 = { instancePath: instancePath + "/people/severity/financial/high", schemaPath: "#/$defs/people/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.high, data: data70 };
                    vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
                  }
                }
                if (data68.medium !== void 0) {
                  let data71 = data68.medium;
                  if (!(typeof data71 == "number" && !(data71 % 1) && !isNaN(data71))) {
                    let err142 = { instancePath: instancePath + "/people/severity/financial/medium", schemaPath: "#/$defs/people/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.medium.type, parentSchema: schema35.properties.medium, data: data71 };
                    vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
                  }
                  if (typeof data71 == "number" && (data71 < 0 || isNaN(data71))) {
                    let err143 = { instancePath: instancePath + "/people/severity/financial/medium", schemaPath: "#/$defs/people/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.medium, data: data71 };
                    vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
                  }
                }
                if (data68.low !== void 0) {
                  let data72 = data68.low;
                  if (!(typeof data72 == "number" && !(data72 % 1) && !isNaN(data72))) {
                    let err144 = { instancePath: instancePath + "/people/severity/financial/low", schemaPath: "#/$defs/people/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.low.type, parentSchema: schema35.properties.low, data: data72 };
                    vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
                  }
                  if (typeof data72 == "number" && (data72 < 0 || isNaN(data72))) {
                    let err145 = { instancePath: instancePath + "/people/severity/financial/low", schemaPath: "#/$defs/people/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.low, data: data72 };
                    vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
                  }
                }
              } else {
                let err146 = { instancePath: instancePath + "/people/severity/financial", schemaPath: "#/$defs/people/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data: data68 };
                vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
              }
            }
            if (data42.identity !== void 0) {
              let data73 = data42.identity;
              if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                for (let key17 in data73)
                  if (!(key17 === "critical" || key17 === "high" || key17 === "medium" || key17 === "low")) {
                    let err147 = { instancePath: instancePath + "/people/severity/identity", schemaPath: "#/$defs/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema35, data: data73 };
                    vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
                  }
                if (data73.critical !== void 0) {
                  let data74 = data73.critical;
                  if (!(typeof data74 == "number" && !(data74 % 1) && !isNaN(data74))) {
                    let err148 = { instancePath: instancePath + "/people/severity/identity/critical", schemaPath: "#/$defs/people/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.critical.type, parentSchema: schema35.properties.critical, data: data74 };
                    vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
                  }
                  if (typeof data74 == "number" && (data74 < 0 || isNaN(data74))) {
                    let err149 = { instancePath: instancePath + "/people/severity/identity/critical", schemaPath: "#/$defs/people/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.critical, data: data74 };
                    vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
                  }
                }
                if (data73.high !== void 0) {
                  let data75 = data73.high;
                  if (!(typeof data75 == "number" && !(data75 % 1) && !isNaN(data75))) {
                    let err150 = { instancePath: instancePath + "/people/severity/identity/high", schemaPath: "#/$defs/people/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.high.type, parentSchema: schema35.properties.high, data: data75 };
                    vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
                  }
                  if (typeof data75 == "number" && (data75 < 0 || isNaN(data75))) {
                    let err151 = { instancePath: instancePath + "/people/severity/identity/high", schemaPath: "#/$defs/people/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.high, data: data75 };
                    vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
                  }
                }
                if (data73.medium !== void 0) {
                  let data76 = data73.medium;
                  if (!(typeof data76 == "number" && !(data76 % 1) && !isNaN(data76))) {
                    let err152 = { instancePath: instancePath + "/people/severity/identity/medium", schemaPath: "#/$defs/people/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.medium.type, parentSchema: schema35.properties.medium, data: data76 };
                    vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
                  }
                  if (typeof data76 == "number" && (data76 < 0 || isNaN(data76))) {
                    let err153 = { instancePath: instancePath + "/people/severity/identity/medium", schemaPath: "#/$defs/people/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.medium, data: data76 };
                    vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
                  }
                }
                if (data73.low !== void 0) {
                  let data77 = data73.low;
                  if (!(typeof data77 == "number" && !(data77 % 1) && !isNaN(data77))) {
                    let err154 = { instancePath: instancePath + "/people/severity/identity/low", schemaPath: "#/$defs/people/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.low.type, parentSchema: schema35.properties.low, data: data77 };
                    vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
                  }
                  if (typeof data77 == "number" && (data77 < 0 || isNaN(data77))) {
                    let err155 = { instancePath: instancePath + "/people/severity/identity/low", schemaPath: "#/$defs/people/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.low, data: data77 };
                    vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
                  }
                }
              } else {
                let err156 = { instancePath: instancePath + "/people/severity/identity", schemaPath: "#/$defs/people/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data: data73 };
                vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
              }
            }
            if (data42.health !== void 0) {
              let data78 = data42.health;
              if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                for (let key18 in data78)
                  if (!(key18 === "critical" || key18 === "high" || key18 === "medium" || key18 === "low")) {
                    let err157 = { instancePath: instancePath + "/people/severity/health", schemaPath: "#/$defs/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema35, data: data78 };
                    vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
                  }
                if (data78.critical !== void 0) {
                  let data79 = data78.critical;
                  if (!(typeof data79 == "number" && !(data79 % 1) && !isNaN(data79))) {
                    let err158 = { instancePath: instancePath + "/people/severity/health/critical", schemaPath: "#/$defs/people/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.critical.type, parentSchema: schema35.properties.critical, data: data79 };
                    vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
                  }
                  if (typeof data79 == "number" && (data79 < 0 || isNaN(data79))) {
                    let err159 = { instancePath: instancePath + "/people/severity/health/critical", schemaPath: "#/$defs/people/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.critical, data: data79 };
                    vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
                  }
                }
                if (data78.high !== void 0) {
                  let data80 = data78.high;
                  if (!(typeof data80 == "number" && !(data80 % 1) && !isNaN(data80))) {
                    let err160 = { instancePath: instancePath + "/people/severity/health/high", schemaPath: "#/$defs/people/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.high.type, parentSchema: schema35.properties.high, data: data80 };
                    vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
                  }
                  if (typeof data80 == "number" && (data80 < 0 || isNaN(data80))) {
                    let err161 = { instancePath: instancePath + "/people/severity/health/high", schemaPath: "#/$defs/people/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.high, data: data80 };
                    vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
                  }
                }
                if (data78.medium !== void 0) {
                  let data81 = data78.medium;
                  if (!(typeof data81 == "number" && !(data81 % 1) && !isNaN(data81))) {
                    let err162 = { instancePath: instancePath + "/people/severity/health/medium", schemaPath: "#/$defs/people/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.medium.type, parentSchema: schema35.properties.medium, data: data81 };
                    vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
                  }
                  if (typeof data81 == "number" && (data81 < 0 || isNaN(data81))) {
                    let err163 = { instancePath: instancePath + "/people/severity/health/medium", schemaPath: "#/$defs/people/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.medium, data: data81 };
                    vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
                  }
                }
                if (data78.low !== void 0) {
                  let data82 = data78.low;
                  if (!(typeof data82 == "number" && !(data82 % 1) && !isNaN(data82))) {
                    let err164 = { instancePath: instancePath + "/people/severity/health/low", schemaPath: "#/$defs/people/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.low.type, parentSchema: schema35.properties.low, data: data82 };
                    vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
                  }
                  if (typeof data82 == "number" && (data82 < 0 || isNaN(data82))) {
                    let err165 = { instancePath: instancePath + "/people/severity/health/low", schemaPath: "#/$defs/people/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.low, data: data82 };
                    vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
                  }
                }
              } else {
                let err166 = { instancePath: instancePath + "/people/severity/health", schemaPath: "#/$defs/people/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data: data78 };
                vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
              }
            }
            if (data42["special-category"] !== void 0) {
              let data83 = data42["special-category"];
              if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                for (let key19 in data83)
                  if (!(key19 === "critical" || key19 === "high" || key19 === "medium" || key19 === "low")) {
                    let err167 = { instancePath: instancePath + "/people/severity/special-category", schemaPath: "#/$defs/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema35, data: data83 };
                    vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
                  }
                if (data83.critical !== void 0) {
                  let data84 = data83.critical;
                  if (!(typeof data84 == "number" && !(data84 % 1) && !isNaN(data84))) {
                    let err168 = { instancePath: instancePath + "/people/severity/special-category/critical", schemaPath: "#/$defs/people/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.critical.type, parentSchema: schema35.properties.critical, data: data84 };
                    vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
                  }
                  if (typeof data84 == "number" && (data84 < 0 || isNaN(data84))) {
                    let err169 = { instancePath: instancePath + "/people/severity/special-category/critical", schemaPath: "#/$defs/people/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.critical, data: data84 };
                    vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
                  }
                }
                if (data83.high !== void 0) {
                  let data85 = data83.high;
                  if (!(typeof data85 == "number" && !(data85 % 1) && !isNaN(data85))) {
                    let err170 = { instancePath: instancePath + "/people/severity/special-category/high", schemaPath: "#/$defs/people/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.high.type, parentSchema: schema35.properties.high, data: data85 };
                    vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
                  }
                  if (typeof data85 == "number" && (data85 < 0 || isNaN(data85))) {
                    let err171 = { instancePath: instancePath + "/people/severity/special-category/high", schemaPath: "#/$defs/people/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.high, data: data85 };
                    vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
                  }
                }
                if (data83.medium !== void 0) {
                  let data86 = data83.medium;
                  if (!(typeof data86 == "number" && !(data86 % 1) && !isNaN(data86))) {
                    let err172 = { instancePath: instancePath + "/people/severity/special-category/medium", schemaPath: "#/$defs/people/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.medium.type, parentSchema: schema35.properties.medium, data: data86 };
                    vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
                  }
                  if (typeof data86 == "number" && (data86 < 0 || isNaN(data86))) {
                    let err173 = { instancePath: instancePath + "/people/severity/special-category/medium", schemaPath: "#/$defs/people/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.medium, data: data86 };
                    vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
                  }
                }
                if (data83.low !== void 0) {
                  let data87 = data83.low;
                  if (!(typeof data87 == "number" && !(data87 % 1) && !isNaN(data87))) {
                    let err174 = { instancePath: instancePath + "/people/severity/special-category/low", schemaPath: "#/$defs/people/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.low.type, parentSchema: schema35.properties.low, data: data87 };
                    vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
                  }
                  if (typeof data87 == "number" && (data87 < 0 || isNaN(data87))) {
                    let err175 = { instancePath: instancePath + "/people/severity/special-category/low", schemaPath: "#/$defs/people/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.low, data: data87 };
                    vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
                  }
                }
              } else {
                let err176 = { instancePath: instancePath + "/people/severity/special-category", schemaPath: "#/$defs/people/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data: data83 };
                vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
              }
            }
          } else {
            let err177 = { instancePath: instancePath + "/people/severity", schemaPath: "#/properties/people/properties/severity/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.people.properties.severity.type, parentSchema: schema31.properties.people.properties.severity, data: data42 };
            vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
          }
        }
        if (data41.exposure !== void 0) {
          let data88 = data41.exposure;
          if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
            for (let key20 in data88)
              if (!(key20 === "public" || key20 === "internal" || key20 === "private")) {
                let err178 = { instancePath: instancePath + "/people/exposure", schemaPath: "#/properties/people/properties/exposure/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.people.properties.exposure, data: data88 };
                vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
              }
            if (data88.public !== void 0) {
              let data89 = data88.public;
              if (!(typeof data89 == "number" && !(data89 % 1) && !isNaN(data89))) {
                let err179 = { instancePath: instancePath + "/people/exposure/public", schemaPath: "#/properties/people/properties/exposure/properties/public/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.people.properties.exposure.properties.public.type, parentSchema: schema31.properties.people.properties.exposure.properties.public, data: data89 };
                vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
              }
              if (typeof data89 == "number") {
                if (data89 > 4 || isNaN(data89)) {
                  let err180 = { instancePath: instancePath + "/people/exposure/public", schemaPath: "#/properties/people/properties/exposure/properties/public/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4", schema: 4, parentSchema: schema31.properties.people.properties.exposure.properties.public, data: data89 };
                  vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
                }
                if (data89 < 0 || isNaN(data89)) {
                  let err181 = { instancePath: instancePath + "/people/exposure/public", schemaPath: "#/properties/people/properties/exposure/properties/public/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.people.properties.exposure.properties.public, data: data89 };
                  vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
                }
              }
            }
            if (data88.internal !== void 0) {
              let data90 = data88.internal;
              if (!(typeof data90 == "number" && !(data90 % 1) && !isNaN(data90))) {
                let err182 = { instancePath: instancePath + "/people/exposure/internal", schemaPath: "#/properties/people/properties/exposure/properties/internal/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.people.properties.exposure.properties.internal.type, parentSchema: schema31.properties.people.properties.exposure.properties.internal, data: data90 };
                vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
              }
              if (typeof data90 == "number") {
                if (data90 > 4 || isNaN(data90)) {
                  let err183 = { instancePath: instancePath + "/people/exposure/internal", schemaPath: "#/properties/people/properties/exposure/properties/internal/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4", schema: 4, parentSchema: schema31.properties.people.properties.exposure.properties.internal, data: data90 };
                  vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
                }
                if (data90 < 0 || isNaN(data90)) {
                  let err184 = { instancePath: instancePath + "/people/exposure/internal", schemaPath: "#/properties/people/properties/exposure/properties/internal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.people.properties.exposure.properties.internal, data: data90 };
                  vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
                }
              }
            }
            if (data88.private !== void 0) {
              let data91 = data88.private;
              if (!(typeof data91 == "number" && !(data91 % 1) && !isNaN(data91))) {
                let err185 = { instancePath: instancePath + "/people/exposure/private", schemaPath: "#/properties/people/properties/exposure/properties/private/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.people.properties.exposure.properties.private.type, parentSchema: schema31.properties.people.properties.exposure.properties.private, data: data91 };
                vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
              }
              if (typeof data91 == "number") {
                if (data91 > 4 || isNaN(data91)) {
                  let err186 = { instancePath: instancePath + "/people/exposure/private", schemaPath: "#/properties/people/properties/exposure/properties/private/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4", schema: 4, parentSchema: schema31.properties.people.properties.exposure.properties.private, data: data91 };
                  vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
                }
                if (data91 < 0 || isNaN(data91)) {
                  let err187 = { instancePath: instancePath + "/people/exposure/private", schemaPath: "#/properties/people/properties/exposure/properties/private/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.people.properties.exposure.properties.private, data: data91 };
                  vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
                }
              }
            }
          } else {
            let err188 = { instancePath: instancePath + "/people/exposure", schemaPath: "#/properties/people/properties/exposure/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.people.properties.exposure.type, parentSchema: schema31.properties.people.properties.exposure, data: data88 };
            vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
          }
        }
      } else {
        let err189 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.people.type, parentSchema: schema31.properties.people, data: data41 };
        vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
      }
    }
    if (data.enforce !== void 0) {
      let data92 = data.enforce;
      if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
        for (let key21 in data92)
          if (!func1.call(schema31.properties.enforce.properties, key21)) {
            let err190 = { instancePath: instancePath + "/enforce", schemaPath: "#/properties/enforce/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.enforce, data: data92 };
            vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
          }
        if (data92.mode !== void 0) {
          let data93 = data92.mode;
          if (!(data93 === "observe" || data93 === "warn" || data93 === "block")) {
            let err191 = { instancePath: instancePath + "/enforce/mode", schemaPath: "#/properties/enforce/properties/mode/enum", keyword: "enum", params: { allowedValues: schema31.properties.enforce.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.enforce.properties.mode.enum, parentSchema: schema31.properties.enforce.properties.mode, data: data93 };
            vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
          }
        }
        if (data92.rollout !== void 0) {
          let data94 = data92.rollout;
          if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
            for (let key22 in data94)
              if (!(key22 === "days" || key22 === "mode")) {
                let err192 = { instancePath: instancePath + "/enforce/rollout", schemaPath: "#/properties/enforce/properties/rollout/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.enforce.properties.rollout, data: data94 };
                vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
              }
            if (data94.days !== void 0) {
              let data95 = data94.days;
              if (!(typeof data95 == "number" && !(data95 % 1) && !isNaN(data95))) {
                let err193 = { instancePath: instancePath + "/enforce/rollout/days", schemaPath: "#/properties/enforce/properties/rollout/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.enforce.properties.rollout.properties.days.type, parentSchema: schema31.properties.enforce.properties.rollout.properties.days, data: data95 };
                vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
              }
              if (typeof data95 == "number") {
                if (data95 > 365 || isNaN(data95)) {
                  let err194 = { instancePath: instancePath + "/enforce/rollout/days", schemaPath: "#/properties/enforce/properties/rollout/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365", schema: 365, parentSchema: schema31.properties.enforce.properties.rollout.properties.days, data: data95 };
                  vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
                }
                if (data95 < 0 || isNaN(data95)) {
                  let err195 = { instancePath: instancePath + "/enforce/rollout/days", schemaPath: "#/properties/enforce/properties/rollout/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.enforce.properties.rollout.properties.days, data: data95 };
                  vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
                }
              }
            }
            if (data94.mode !== void 0) {
              let data96 = data94.mode;
              if (!(data96 === "observe" || data96 === "warn" || data96 === "block")) {
                let err196 = { instancePath: instancePath + "/enforce/rollout/mode", schemaPath: "#/properties/enforce/properties/rollout/properties/mode/enum", keyword: "enum", params: { allowedValues: schema31.properties.enforce.properties.rollout.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.enforce.properties.rollout.properties.mode.enum, parentSchema: schema31.properties.enforce.properties.rollout.properties.mode, data: data96 };
                vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
              }
            }
          } else {
            let err197 = { instancePath: instancePath + "/enforce/rollout", schemaPath: "#/properties/enforce/properties/rollout/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.enforce.properties.rollout.type, parentSchema: schema31.properties.enforce.properties.rollout, data: data94 };
            vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
          }
        }
        if (data92.severity !== void 0) {
          let data97 = data92.severity;
          if (!(data97 === "info" || data97 === "low" || data97 === "medium" || data97 === "high" || data97 === "critical")) {
            let err198 = { instancePath: instancePath + "/enforce/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values", schema: schema32.enum, parentSchema: schema32, data: data97 };
            vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
          }
        }
        if (data92.provenance !== void 0) {
          let data98 = data92.provenance;
          if (Array.isArray(data98)) {
            if (data98.length < 1) {
              let err199 = { instancePath: instancePath + "/enforce/provenance", schemaPath: "#/properties/enforce/properties/provenance/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.enforce.properties.provenance, data: data98 };
              vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
            }
            let len5 = data98.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data99 = data98[i5];
              if (!(data99 === "real" || data99 === "unknown" || data99 === "staff" || data99 === "public-contact" || data99 === "test" || data99 === "synthetic" || data99 === "sample-database")) {
                let err200 = { instancePath: instancePath + "/enforce/provenance/" + i5, schemaPath: "#/properties/enforce/properties/provenance/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.enforce.properties.provenance.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.enforce.properties.provenance.items.enum, parentSchema: schema31.properties.enforce.properties.provenance.items, data: data99 };
                vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
              }
            }
          } else {
            let err201 = { instancePath: instancePath + "/enforce/provenance", schemaPath: "#/properties/enforce/properties/provenance/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.enforce.properties.provenance.type, parentSchema: schema31.properties.enforce.properties.provenance, data: data98 };
            vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
          }
        }
        if (data92.subjects !== void 0) {
          let data100 = data92.subjects;
          if (!(typeof data100 == "number" && !(data100 % 1) && !isNaN(data100))) {
            let err202 = { instancePath: instancePath + "/enforce/subjects", schemaPath: "#/properties/enforce/properties/subjects/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.enforce.properties.subjects.type, parentSchema: schema31.properties.enforce.properties.subjects, data: data100 };
            vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
          }
          if (typeof data100 == "number" && (data100 < 1 || isNaN(data100))) {
            let err203 = { instancePath: instancePath + "/enforce/subjects", schemaPath: "#/properties/enforce/properties/subjects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.enforce.properties.subjects, data: data100 };
            vErrors === null ? vErrors = [err203] : vErrors.push(err203), errors++;
          }
        }
        if (data92.require !== void 0) {
          let data101 = data92.require;
          if (typeof data101 != "boolean") {
            let err204 = { instancePath: instancePath + "/enforce/require", schemaPath: "#/properties/enforce/properties/require/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.enforce.properties.require.type, parentSchema: schema31.properties.enforce.properties.require, data: data101 };
            vErrors === null ? vErrors = [err204] : vErrors.push(err204), errors++;
          }
        }
        if (data92.approvers !== void 0) {
          let data102 = data92.approvers;
          if (Array.isArray(data102)) {
            if (data102.length < 1) {
              let err205 = { instancePath: instancePath + "/enforce/approvers", schemaPath: "#/properties/enforce/properties/approvers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.enforce.properties.approvers, data: data102 };
              vErrors === null ? vErrors = [err205] : vErrors.push(err205), errors++;
            }
            let len6 = data102.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data103 = data102[i6];
              if (typeof data103 == "string") {
                if (!pattern6.test(data103)) {
                  let err206 = { instancePath: instancePath + "/enforce/approvers/" + i6, schemaPath: "#/properties/enforce/properties/approvers/items/pattern", keyword: "pattern", params: { pattern: "^(admin|maintain|write|@[A-Za-z0-9-]+(/[A-Za-z0-9_.-]+)?)$" }, message: 'must match pattern "^(admin|maintain|write|@[A-Za-z0-9-]+(/[A-Za-z0-9_.-]+)?)$"', schema: "^(admin|maintain|write|@[A-Za-z0-9-]+(/[A-Za-z0-9_.-]+)?)$", parentSchema: schema31.properties.enforce.properties.approvers.items, data: data103 };
                  vErrors === null ? vErrors = [err206] : vErrors.push(err206), errors++;
                }
              } else {
                let err207 = { instancePath: instancePath + "/enforce/approvers/" + i6, schemaPath: "#/properties/enforce/properties/approvers/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.enforce.properties.approvers.items.type, parentSchema: schema31.properties.enforce.properties.approvers.items, data: data103 };
                vErrors === null ? vErrors = [err207] : vErrors.push(err207), errors++;
              }
            }
          } else {
            let err208 = { instancePath: instancePath + "/enforce/approvers", schemaPath: "#/properties/enforce/properties/approvers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.enforce.properties.approvers.type, parentSchema: schema31.properties.enforce.properties.approvers, data: data102 };
            vErrors === null ? vErrors = [err208] : vErrors.push(err208), errors++;
          }
        }
        if (data92.self !== void 0) {
          let data104 = data92.self;
          if (typeof data104 != "boolean") {
            let err209 = { instancePath: instancePath + "/enforce/self", schemaPath: "#/properties/enforce/properties/self/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.enforce.properties.self.type, parentSchema: schema31.properties.enforce.properties.self, data: data104 };
            vErrors === null ? vErrors = [err209] : vErrors.push(err209), errors++;
          }
        }
        if (data92.repositoriesMay !== void 0) {
          let data105 = data92.repositoriesMay;
          if (Array.isArray(data105)) {
            let len7 = data105.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data106 = data105[i7];
              if (!(data106 === "packs" || data106 === "rules" || data106 === "allow" || data106 === "allow.foreign" || data106 === "organisation.domains" || data106 === "organisation.dictionary" || data106 === "people" || data106 === "enforce" || data106 === "enforce.mode" || data106 === "enforce.rollout" || data106 === "enforce.severity" || data106 === "enforce.provenance" || data106 === "enforce.subjects" || data106 === "enforce.require" || data106 === "enforce.approvers" || data106 === "enforce.self" || data106 === "acceptNotCovered" || data106 === "limits" || data106 === "report" || data106 === "retention" || data106 === "settings" || data106 === "settings.default" || data106 === "settings.policies" || data106 === "settings.exceptions" || data106 === "settings.contain")) {
                let err210 = { instancePath: instancePath + "/enforce/repositoriesMay/" + i7, schemaPath: "#/properties/enforce/properties/repositoriesMay/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.enforce.properties.repositoriesMay.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.enforce.properties.repositoriesMay.items.enum, parentSchema: schema31.properties.enforce.properties.repositoriesMay.items, data: data106 };
                vErrors === null ? vErrors = [err210] : vErrors.push(err210), errors++;
              }
            }
          } else {
            let err211 = { instancePath: instancePath + "/enforce/repositoriesMay", schemaPath: "#/properties/enforce/properties/repositoriesMay/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.enforce.properties.repositoriesMay.type, parentSchema: schema31.properties.enforce.properties.repositoriesMay, data: data105 };
            vErrors === null ? vErrors = [err211] : vErrors.push(err211), errors++;
          }
        }
      } else {
        let err212 = { instancePath: instancePath + "/enforce", schemaPath: "#/properties/enforce/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.enforce.type, parentSchema: schema31.properties.enforce, data: data92 };
        vErrors === null ? vErrors = [err212] : vErrors.push(err212), errors++;
      }
    }
    if (data.acceptNotCovered !== void 0) {
      let data107 = data.acceptNotCovered;
      if (Array.isArray(data107)) {
        let len8 = data107.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data108 = data107[i8];
          if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
            if (data108.path === void 0) {
              let err213 = { instancePath: instancePath + "/acceptNotCovered/" + i8, schemaPath: "#/properties/acceptNotCovered/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema31.properties.acceptNotCovered.items.required, parentSchema: schema31.properties.acceptNotCovered.items, data: data108 };
              vErrors === null ? vErrors = [err213] : vErrors.push(err213), errors++;
            }
            if (data108.reason === void 0) {
              let err214 = { instancePath: instancePath + "/acceptNotCovered/" + i8, schemaPath: "#/properties/acceptNotCovered/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema31.properties.acceptNotCovered.items.required, parentSchema: schema31.properties.acceptNotCovered.items, data: data108 };
              vErrors === null ? vErrors = [err214] : vErrors.push(err214), errors++;
            }
            for (let key23 in data108)
              if (!(key23 === "path" || key23 === "reason")) {
                let err215 = { instancePath: instancePath + "/acceptNotCovered/" + i8, schemaPath: "#/properties/acceptNotCovered/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.acceptNotCovered.items, data: data108 };
                vErrors === null ? vErrors = [err215] : vErrors.push(err215), errors++;
              }
            if (data108.path !== void 0) {
              let data109 = data108.path;
              if (typeof data109 != "string") {
                let err216 = { instancePath: instancePath + "/acceptNotCovered/" + i8 + "/path", schemaPath: "#/properties/acceptNotCovered/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.acceptNotCovered.items.properties.path.type, parentSchema: schema31.properties.acceptNotCovered.items.properties.path, data: data109 };
                vErrors === null ? vErrors = [err216] : vErrors.push(err216), errors++;
              }
            }
            if (data108.reason !== void 0) {
              let data110 = data108.reason;
              if (typeof data110 == "string") {
                if (func2(data110) < 3) {
                  let err217 = { instancePath: instancePath + "/acceptNotCovered/" + i8 + "/reason", schemaPath: "#/properties/acceptNotCovered/items/properties/reason/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters", schema: 3, parentSchema: schema31.properties.acceptNotCovered.items.properties.reason, data: data110 };
                  vErrors === null ? vErrors = [err217] : vErrors.push(err217), errors++;
                }
              } else {
                let err218 = { instancePath: instancePath + "/acceptNotCovered/" + i8 + "/reason", schemaPath: "#/properties/acceptNotCovered/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.acceptNotCovered.items.properties.reason.type, parentSchema: schema31.properties.acceptNotCovered.items.properties.reason, data: data110 };
                vErrors === null ? vErrors = [err218] : vErrors.push(err218), errors++;
              }
            }
          } else {
            let err219 = { instancePath: instancePath + "/acceptNotCovered/" + i8, schemaPath: "#/properties/acceptNotCovered/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.acceptNotCovered.items.type, parentSchema: schema31.properties.acceptNotCovered.items, data: data108 };
            vErrors === null ? vErrors = [err219] : vErrors.push(err219), errors++;
          }
        }
      } else {
        let err220 = { instancePath: instancePath + "/acceptNotCovered", schemaPath: "#/properties/acceptNotCovered/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.acceptNotCovered.type, parentSchema: schema31.properties.acceptNotCovered, data: data107 };
        vErrors === null ? vErrors = [err220] : vErrors.push(err220), errors++;
      }
    }
    if (data.limits !== void 0) {
      let data111 = data.limits;
      if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
        for (let key24 in data111)
          if (!func1.call(schema31.properties.limits.properties, key24)) {
            let err221 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.limits, data: data111 };
            vErrors === null ? vErrors = [err221] : vErrors.push(err221), errors++;
          }
        if (data111.documentSize !== void 0) {
          let data112 = data111.documentSize, _errs271 = errors, valid60 = !1, passing1 = null, _errs272 = errors;
          if (!(typeof data112 == "number" && !(data112 % 1) && !isNaN(data112))) {
            let err222 = { instancePath: instancePath + "/limits/documentSize", schemaPath: "#/$defs/size/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.oneOf[0].type, parentSchema: schema45.oneOf[0], data: data112 };
            vErrors === null ? vErrors = [err222] : vErrors.push(err222), errors++;
          }
          if (typeof data112 == "number" && (data112 < 1 || isNaN(data112))) {
            let err223 = { instancePath: instancePath + "/limits/documentSize", schemaPath: "#/$defs/size/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45.oneOf[0], data: data112 };
            vErrors === null ? vErrors = [err223] : vErrors.push(err223), errors++;
          }
          var _valid3 = _errs272 === errors;
          _valid3 && (valid60 = !0, passing1 = 0);
          let _errs274 = errors;
          if (typeof data112 == "string") {
            if (!pattern7.test(data112)) {
              let err224 = { instancePath: instancePath + "/limits/documentSize", schemaPath: "#/$defs/size/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$"', schema: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$", parentSchema: schema45.oneOf[1], data: data112 };
              vErrors === null ? vErrors = [err224] : vErrors.push(err224), errors++;
            }
          } else {
            let err225 = { instancePath: instancePath + "/limits/documentSize", schemaPath: "#/$defs/size/oneOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.oneOf[1].type, parentSchema: schema45.oneOf[1], data: data112 };
            vErrors === null ? vErrors = [err225] : vErrors.push(err225), errors++;
          }
          var _valid3 = _errs274 === errors;
          if (_valid3 && valid60 ? (valid60 = !1, passing1 = [passing1, 1]) : _valid3 && (valid60 = !0, passing1 = 1), valid60)
            errors = _errs271, vErrors !== null && (_errs271 ? vErrors.length = _errs271 : vErrors = null);
          else {
            let err226 = { instancePath: instancePath + "/limits/documentSize", schemaPath: "#/$defs/size/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf", schema: schema45.oneOf, parentSchema: schema45, data: data112 };
            vErrors === null ? vErrors = [err226] : vErrors.push(err226), errors++;
          }
        }
        if (data111.decodeDepth !== void 0) {
          let data113 = data111.decodeDepth;
          if (!(typeof data113 == "number" && !(data113 % 1) && !isNaN(data113))) {
            let err227 = { instancePath: instancePath + "/limits/decodeDepth", schemaPath: "#/properties/limits/properties/decodeDepth/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.limits.properties.decodeDepth.type, parentSchema: schema31.properties.limits.properties.decodeDepth, data: data113 };
            vErrors === null ? vErrors = [err227] : vErrors.push(err227), errors++;
          }
          if (typeof data113 == "number") {
            if (data113 > 3 || isNaN(data113)) {
              let err228 = { instancePath: instancePath + "/limits/decodeDepth", schemaPath: "#/properties/limits/properties/decodeDepth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3", schema: 3, parentSchema: schema31.properties.limits.properties.decodeDepth, data: data113 };
              vErrors === null ? vErrors = [err228] : vErrors.push(err228), errors++;
            }
            if (data113 < 0 || isNaN(data113)) {
              let err229 = { instancePath: instancePath + "/limits/decodeDepth", schemaPath: "#/properties/limits/properties/decodeDepth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.limits.properties.decodeDepth, data: data113 };
              vErrors === null ? vErrors = [err229] : vErrors.push(err229), errors++;
            }
          }
        }
        if (data111.documentTime !== void 0) {
          let data114 = data111.documentTime;
          if (!(typeof data114 == "number" && !(data114 % 1) && !isNaN(data114))) {
            let err230 = { instancePath: instancePath + "/limits/documentTime", schemaPath: "#/properties/limits/properties/documentTime/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.limits.properties.documentTime.type, parentSchema: schema31.properties.limits.properties.documentTime, data: data114 };
            vErrors === null ? vErrors = [err230] : vErrors.push(err230), errors++;
          }
          if (typeof data114 == "number" && (data114 < 100 || isNaN(data114))) {
            let err231 = { instancePath: instancePath + "/limits/documentTime", schemaPath: "#/properties/limits/properties/documentTime/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, message: "must be >= 100", schema: 100, parentSchema: schema31.properties.limits.properties.documentTime, data: data114 };
            vErrors === null ? vErrors = [err231] : vErrors.push(err231), errors++;
          }
        }
        if (data111.findingsPerDocument !== void 0) {
          let data115 = data111.findingsPerDocument;
          if (!(typeof data115 == "number" && !(data115 % 1) && !isNaN(data115))) {
            let err232 = { instancePath: instancePath + "/limits/findingsPerDocument", schemaPath: "#/properties/limits/properties/findingsPerDocument/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.limits.properties.findingsPerDocument.type, parentSchema: schema31.properties.limits.properties.findingsPerDocument, data: data115 };
            vErrors === null ? vErrors = [err232] : vErrors.push(err232), errors++;
          }
          if (typeof data115 == "number") {
            if (data115 > 1e5 || isNaN(data115)) {
              let err233 = { instancePath: instancePath + "/limits/findingsPerDocument", schemaPath: "#/properties/limits/properties/findingsPerDocument/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: schema31.properties.limits.properties.findingsPerDocument, data: data115 };
              vErrors === null ? vErrors = [err233] : vErrors.push(err233), errors++;
            }
            if (data115 < 1 || isNaN(data115)) {
              let err234 = { instancePath: instancePath + "/limits/findingsPerDocument", schemaPath: "#/properties/limits/properties/findingsPerDocument/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.limits.properties.findingsPerDocument, data: data115 };
              vErrors === null ? vErrors = [err234] : vErrors.push(err234), errors++;
            }
          }
        }
        if (data111.portableSize !== void 0) {
          let data116 = data111.portableSize, _errs284 = errors, valid62 = !1, passing2 = null, _errs285 = errors;
          if (!(typeof data116 == "number" && !(data116 % 1) && !isNaN(data116))) {
            let err235 = { instancePath: instancePath + "/limits/portableSize", schemaPath: "#/$defs/size/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.oneOf[0].type, parentSchema: schema45.oneOf[0], data: data116 };
            vErrors === null ? vErrors = [err235] : vErrors.push(err235), errors++;
          }
          if (typeof data116 == "number" && (data116 < 1 || isNaN(data116))) {
            let err236 = { instancePath: instancePath + "/limits/portableSize", schemaPath: "#/$defs/size/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45.oneOf[0], data: data116 };
            vErrors === null ? vErrors = [err236] : vErrors.push(err236), errors++;
          }
          var _valid4 = _errs285 === errors;
          _valid4 && (valid62 = !0, passing2 = 0);
          let _errs287 = errors;
          if (typeof data116 == "string") {
            if (!pattern7.test(data116)) {
              let err237 = { instancePath: instancePath + "/limits/portableSize", schemaPath: "#/$defs/size/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$"', schema: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$", parentSchema: schema45.oneOf[1], data: data116 };
              vErrors === null ? vErrors = [err237] : vErrors.push(err237), errors++;
            }
          } else {
            let err238 = { instancePath: instancePath + "/limits/portableSize", schemaPath: "#/$defs/size/oneOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.oneOf[1].type, parentSchema: schema45.oneOf[1], data: data116 };
            vErrors === null ? vErrors = [err238] : vErrors.push(err238), errors++;
          }
          var _valid4 = _errs287 === errors;
          if (_valid4 && valid62 ? (valid62 = !1, passing2 = [passing2, 1]) : _valid4 && (valid62 = !0, passing2 = 1), valid62)
            errors = _errs284, vErrors !== null && (_errs284 ? vErrors.length = _errs284 : vErrors = null);
          else {
            let err239 = { instancePath: instancePath + "/limits/portableSize", schemaPath: "#/$defs/size/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf", schema: schema45.oneOf, parentSchema: schema45, data: data116 };
            vErrors === null ? vErrors = [err239] : vErrors.push(err239), errors++;
          }
        }
        if (data111.containerSize !== void 0) {
          let data117 = data111.containerSize, _errs291 = errors, valid64 = !1, passing3 = null, _errs292 = errors;
          if (!(typeof data117 == "number" && !(data117 % 1) && !isNaN(data117))) {
            let err240 = { instancePath: instancePath + "/limits/containerSize", schemaPath: "#/$defs/size/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.oneOf[0].type, parentSchema: schema45.oneOf[0], data: data117 };
            vErrors === null ? vErrors = [err240] : vErrors.push(err240), errors++;
          }
          if (typeof data117 == "number" && (data117 < 1 || isNaN(data117))) {
            let err241 = { instancePath: instancePath + "/limits/containerSize", schemaPath: "#/$defs/size/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45.oneOf[0], data: data117 };
            vErrors === null ? vErrors = [err241] : vErrors.push(err241), errors++;
          }
          var _valid5 = _errs292 === errors;
          _valid5 && (valid64 = !0, passing3 = 0);
          let _errs294 = errors;
          if (typeof data117 == "string") {
            if (!pattern7.test(data117)) {
              let err242 = { instancePath: instancePath + "/limits/containerSize", schemaPath: "#/$defs/size/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$"', schema: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$", parentSchema: schema45.oneOf[1], data: data117 };
              vErrors === null ? vErrors = [err242] : vErrors.push(err242), errors++;
            }
          } else {
            let err243 = { instancePath: instancePath + "/limits/containerSize", schemaPath: "#/$defs/size/oneOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.oneOf[1].type, parentSchema: schema45.oneOf[1], data: data117 };
            vErrors === null ? vErrors = [err243] : vErrors.push(err243), errors++;
          }
          var _valid5 = _errs294 === errors;
          if (_valid5 && valid64 ? (valid64 = !1, passing3 = [passing3, 1]) : _valid5 && (valid64 = !0, passing3 = 1), valid64)
            errors = _errs291, vErrors !== null && (_errs291 ? vErrors.length = _errs291 : vErrors = null);
          else {
            let err244 = { instancePath: instancePath + "/limits/containerSize", schemaPath: "#/$defs/size/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf", schema: schema45.oneOf, parentSchema: schema45, data: data117 };
            vErrors === null ? vErrors = [err244] : vErrors.push(err244), errors++;
          }
        }
        if (data111.containerDepth !== void 0) {
          let data118 = data111.containerDepth;
          if (!(typeof data118 == "number" && !(data118 % 1) && !isNaN(data118))) {
            let err245 = { instancePath: instancePath + "/limits/containerDepth", schemaPath: "#/properties/limits/properties/containerDepth/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.limits.properties.containerDepth.type, parentSchema: schema31.properties.limits.properties.containerDepth, data: data118 };
            vErrors === null ? vErrors = [err245] : vErrors.push(err245), errors++;
          }
          if (typeof data118 == "number") {
            if (data118 > 10 || isNaN(data118)) {
              let err246 = { instancePath: instancePath + "/limits/containerDepth", schemaPath: "#/properties/limits/properties/containerDepth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema31.properties.limits.properties.containerDepth, data: data118 };
              vErrors === null ? vErrors = [err246] : vErrors.push(err246), errors++;
            }
            if (data118 < 0 || isNaN(data118)) {
              let err247 = { instancePath: instancePath + "/limits/containerDepth", schemaPath: "#/properties/limits/properties/containerDepth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.limits.properties.containerDepth, data: data118 };
              vErrors === null ? vErrors = [err247] : vErrors.push(err247), errors++;
            }
          }
        }
        if (data111.containerParts !== void 0) {
          let data119 = data111.containerParts;
          if (!(typeof data119 == "number" && !(data119 % 1) && !isNaN(data119))) {
            let err248 = { instancePath: instancePath + "/limits/containerParts", schemaPath: "#/properties/limits/properties/containerParts/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.limits.properties.containerParts.type, parentSchema: schema31.properties.limits.properties.containerParts, data: data119 };
            vErrors === null ? vErrors = [err248] : vErrors.push(err248), errors++;
          }
          if (typeof data119 == "number") {
            if (data119 > 1e7 || isNaN(data119)) {
              let err249 = { instancePath: instancePath + "/limits/containerParts", schemaPath: "#/properties/limits/properties/containerParts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema31.properties.limits.properties.containerParts, data: data119 };
              vErrors === null ? vErrors = [err249] : vErrors.push(err249), errors++;
            }
            if (data119 < 1 || isNaN(data119)) {
              let err250 = { instancePath: instancePath + "/limits/containerParts", schemaPath: "#/properties/limits/properties/containerParts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.limits.properties.containerParts, data: data119 };
              vErrors === null ? vErrors = [err250] : vErrors.push(err250), errors++;
            }
          }
        }
        if (data111.inflatedSize !== void 0) {
          let data120 = data111.inflatedSize, _errs302 = errors, valid66 = !1, passing4 = null, _errs303 = errors;
          if (!(typeof data120 == "number" && !(data120 % 1) && !isNaN(data120))) {
            let err251 = { instancePath: instancePath + "/limits/inflatedSize", schemaPath: "#/$defs/size/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.oneOf[0].type, parentSchema: schema45.oneOf[0], data: data120 };
            vErrors === null ? vErrors = [err251] : vErrors.push(err251), errors++;
          }
          if (typeof data120 == "number" && (data120 < 1 || isNaN(data120))) {
            let err252 = { instancePath: instancePath + "/limits/inflatedSize", schemaPath: "#/$defs/size/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45.oneOf[0], data: data120 };
            vErrors === null ? vErrors = [err252] : vErrors.push(err252), errors++;
          }
          var _valid6 = _errs303 === errors;
          _valid6 && (valid66 = !0, passing4 = 0);
          let _errs305 = errors;
          if (typeof data120 == "string") {
            if (!pattern7.test(data120)) {
              let err253 = { instancePath: instancePath + "/limits/inflatedSize", schemaPath: "#/$defs/size/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$"', schema: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$", parentSchema: schema45.oneOf[1], data: data120 };
              vErrors === null ? vErrors = [err253] : vErrors.push(err253), errors++;
            }
          } else {
            let err254 = { instancePath: instancePath + "/limits/inflatedSize", schemaPath: "#/$defs/size/oneOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.oneOf[1].type, parentSchema: schema45.oneOf[1], data: data120 };
            vErrors === null ? vErrors = [err254] : vErrors.push(err254), errors++;
          }
          var _valid6 = _errs305 === errors;
          if (_valid6 && valid66 ? (valid66 = !1, passing4 = [passing4, 1]) : _valid6 && (valid66 = !0, passing4 = 1), valid66)
            errors = _errs302, vErrors !== null && (_errs302 ? vErrors.length = _errs302 : vErrors = null);
          else {
            let err255 = { instancePath: instancePath + "/limits/inflatedSize", schemaPath: "#/$defs/size/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 }, message: "must match exactly one schema in oneOf", schema: schema45.oneOf, parentSchema: schema45, data: data120 };
            vErrors === null ? vErrors = [err255] : vErrors.push(err255), errors++;
          }
        }
        if (data111.inflatedRatio !== void 0) {
          let data121 = data111.inflatedRatio;
          if (!(typeof data121 == "number" && !(data121 % 1) && !isNaN(data121))) {
            let err256 = { instancePath: instancePath + "/limits/inflatedRatio", schemaPath: "#/properties/limits/properties/inflatedRatio/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.limits.properties.inflatedRatio.type, parentSchema: schema31.properties.limits.properties.inflatedRatio, data: data121 };
            vErrors === null ? vErrors = [err256] : vErrors.push(err256), errors++;
          }
          if (typeof data121 == "number" && (data121 < 1 || isNaN(data121))) {
            let err257 = { instancePath: instancePath + "/limits/inflatedRatio", schemaPath: "#/properties/limits/properties/inflatedRatio/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.limits.properties.inflatedRatio, data: data121 };
            vErrors === null ? vErrors = [err257] : vErrors.push(err257), errors++;
          }
        }
        if (data111.containerCells !== void 0) {
          let data122 = data111.containerCells;
          if (!(typeof data122 == "number" && !(data122 % 1) && !isNaN(data122))) {
            let err258 = { instancePath: instancePath + "/limits/containerCells", schemaPath: "#/properties/limits/properties/containerCells/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.limits.properties.containerCells.type, parentSchema: schema31.properties.limits.properties.containerCells, data: data122 };
            vErrors === null ? vErrors = [err258] : vErrors.push(err258), errors++;
          }
          if (typeof data122 == "number" && (data122 < 1 || isNaN(data122))) {
            let err259 = { instancePath: instancePath + "/limits/containerCells", schemaPath: "#/properties/limits/properties/containerCells/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.limits.properties.containerCells, data: data122 };
            vErrors === null ? vErrors = [err259] : vErrors.push(err259), errors++;
          }
        }
      } else {
        let err260 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.limits.type, parentSchema: schema31.properties.limits, data: data111 };
        vErrors === null ? vErrors = [err260] : vErrors.push(err260), errors++;
      }
    }
    if (data.report !== void 0) {
      let data123 = data.report;
      if (data123 && typeof data123 == "object" && !Array.isArray(data123)) {
        for (let key25 in data123)
          if (!(key25 === "repository" || key25 === "assignees" || key25 === "team" || key25 === "labels" || key25 === "dueDays" || key25 === "remindEveryDays" || key25 === "perDay")) {
            let err261 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.report, data: data123 };
            vErrors === null ? vErrors = [err261] : vErrors.push(err261), errors++;
          }
        if (data123.repository !== void 0) {
          let data124 = data123.repository;
          if (typeof data124 == "string") {
            if (!pattern11.test(data124)) {
              let err262 = { instancePath: instancePath + "/report/repository", schemaPath: "#/properties/report/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$"', schema: "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$", parentSchema: schema31.properties.report.properties.repository, data: data124 };
              vErrors === null ? vErrors = [err262] : vErrors.push(err262), errors++;
            }
          } else {
            let err263 = { instancePath: instancePath + "/report/repository", schemaPath: "#/properties/report/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.report.properties.repository.type, parentSchema: schema31.properties.report.properties.repository, data: data124 };
            vErrors === null ? vErrors = [err263] : vErrors.push(err263), errors++;
          }
        }
        if (data123.assignees !== void 0) {
          let data125 = data123.assignees;
          if (Array.isArray(data125)) {
            if (data125.length > 10) {
              let err264 = { instancePath: instancePath + "/report/assignees", schemaPath: "#/properties/report/properties/assignees/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items", schema: 10, parentSchema: schema31.properties.report.properties.assignees, data: data125 };
              vErrors === null ? vErrors = [err264] : vErrors.push(err264), errors++;
            }
            let len9 = data125.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data126 = data125[i9];
              if (typeof data126 == "string") {
                if (!pattern12.test(data126)) {
                  let err265 = { instancePath: instancePath + "/report/assignees/" + i9, schemaPath: "#/properties/report/properties/assignees/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+$" }, message: 'must match pattern "^[A-Za-z0-9-]+$"', schema: "^[A-Za-z0-9-]+$", parentSchema: schema31.properties.report.properties.assignees.items, data: data126 };
                  vErrors === null ? vErrors = [err265] : vErrors.push(err265), errors++;
                }
              } else {
                let err266 = { instancePath: instancePath + "/report/assignees/" + i9, schemaPath: "#/properties/report/properties/assignees/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.report.properties.assignees.items.type, parentSchema: schema31.properties.report.properties.assignees.items, data: data126 };
                vErrors === null ? vErrors = [err266] : vErrors.push(err266), errors++;
              }
            }
          } else {
            let err267 = { instancePath: instancePath + "/report/assignees", schemaPath: "#/properties/report/properties/assignees/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.report.properties.assignees.type, parentSchema: schema31.properties.report.properties.assignees, data: data125 };
            vErrors === null ? vErrors = [err267] : vErrors.push(err267), errors++;
          }
        }
        if (data123.team !== void 0) {
          let data127 = data123.team;
          if (typeof data127 == "string") {
            if (!pattern11.test(data127)) {
              let err268 = { instancePath: instancePath + "/report/team", schemaPath: "#/properties/report/properties/team/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$"', schema: "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$", parentSchema: schema31.properties.report.properties.team, data: data127 };
              vErrors === null ? vErrors = [err268] : vErrors.push(err268), errors++;
            }
          } else {
            let err269 = { instancePath: instancePath + "/report/team", schemaPath: "#/properties/report/properties/team/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.report.properties.team.type, parentSchema: schema31.properties.report.properties.team, data: data127 };
            vErrors === null ? vErrors = [err269] : vErrors.push(err269), errors++;
          }
        }
        if (data123.labels !== void 0) {
          let data128 = data123.labels;
          if (Array.isArray(data128)) {
            if (data128.length > 20) {
              let err270 = { instancePath: instancePath + "/report/labels", schemaPath: "#/properties/report/properties/labels/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items", schema: 20, parentSchema: schema31.properties.report.properties.labels, data: data128 };
              vErrors === null ? vErrors = [err270] : vErrors.push(err270), errors++;
            }
            let len10 = data128.length;
            for (let i10 = 0; i10 < len10; i10++) {
              let data129 = data128[i10];
              if (typeof data129 == "string") {
                if (func2(data129) > 50) {
                  let err271 = { instancePath: instancePath + "/report/labels/" + i10, schemaPath: "#/properties/report/properties/labels/items/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters", schema: 50, parentSchema: schema31.properties.report.properties.labels.items, data: data129 };
                  vErrors === null ? vErrors = [err271] : vErrors.push(err271), errors++;
                }
                if (func2(data129) < 1) {
                  let err272 = { instancePath: instancePath + "/report/labels/" + i10, schemaPath: "#/properties/report/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.report.properties.labels.items, data: data129 };
                  vErrors === null ? vErrors = [err272] : vErrors.push(err272), errors++;
                }
              } else {
                let err273 = { instancePath: instancePath + "/report/labels/" + i10, schemaPath: "#/properties/report/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.report.properties.labels.items.type, parentSchema: schema31.properties.report.properties.labels.items, data: data129 };
                vErrors === null ? vErrors = [err273] : vErrors.push(err273), errors++;
              }
            }
          } else {
            let err274 = { instancePath: instancePath + "/report/labels", schemaPath: "#/properties/report/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.report.properties.labels.type, parentSchema: schema31.properties.report.properties.labels, data: data128 };
            vErrors === null ? vErrors = [err274] : vErrors.push(err274), errors++;
          }
        }
        if (data123.dueDays !== void 0) {
          let data130 = data123.dueDays;
          if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
            for (let key26 in data130)
              if (!(key26 === "critical" || key26 === "high" || key26 === "medium" || key26 === "low")) {
                let err275 = { instancePath: instancePath + "/report/dueDays", schemaPath: "#/$defs/days/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema49, data: data130 };
                vErrors === null ? vErrors = [err275] : vErrors.push(err275), errors++;
              }
            if (data130.critical !== void 0) {
              let data131 = data130.critical;
              if (!(typeof data131 == "number" && !(data131 % 1) && !isNaN(data131))) {
                let err276 = { instancePath: instancePath + "/report/dueDays/critical", schemaPath: "#/$defs/days/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.critical.type, parentSchema: schema49.properties.critical, data: data131 };
                vErrors === null ? vErrors = [err276] : vErrors.push(err276), errors++;
              }
              if (typeof data131 == "number") {
                if (data131 > 3650 || isNaN(data131)) {
                  let err277 = { instancePath: instancePath + "/report/dueDays/critical", schemaPath: "#/$defs/days/properties/critical/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650", schema: 3650, parentSchema: schema49.properties.critical, data: data131 };
                  vErrors === null ? vErrors = [err277] : vErrors.push(err277), errors++;
                }
                if (data131 < 0 || isNaN(data131)) {
                  let err278 = { instancePath: instancePath + "/report/dueDays/critical", schemaPath: "#/$defs/days/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.critical, data: data131 };
                  vErrors === null ? vErrors = [err278] : vErrors.push(err278), errors++;
                }
              }
            }
            if (data130.high !== void 0) {
              let data132 = data130.high;
              if (!(typeof data132 == "number" && !(data132 % 1) && !isNaN(data132))) {
                let err279 = { instancePath: instancePath + "/report/dueDays/high", schemaPath: "#/$defs/days/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.high.type, parentSchema: schema49.properties.high, data: data132 };
                vErrors === null ? vErrors = [err279] : vErrors.push(err279), errors++;
              }
              if (typeof data132 == "number") {
                if (data132 > 3650 || isNaN(data132)) {
                  let err280 = { instancePath: instancePath + "/report/dueDays/high", schemaPath: "#/$defs/days/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650", schema: 3650, parentSchema: schema49.properties.high, data: data132 };
                  vErrors === null ? vErrors = [err280] : vErrors.push(err280), errors++;
                }
                if (data132 < 0 || isNaN(data132)) {
                  let err281 = { instancePath: instancePath + "/report/dueDays/high", schemaPath: "#/$defs/days/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.high, data: data132 };
                  vErrors === null ? vErrors = [err281] : vErrors.push(err281), errors++;
                }
              }
            }
            if (data130.medium !== void 0) {
              let data133 = data130.medium;
              if (!(typeof data133 == "number" && !(data133 % 1) && !isNaN(data133))) {
                let err282 = { instancePath: instancePath + "/report/dueDays/medium", schemaPath: "#/$defs/days/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.medium.type, parentSchema: schema49.properties.medium, data: data133 };
                vErrors === null ? vErrors = [err282] : vErrors.push(err282), errors++;
              }
              if (typeof data133 == "number") {
                if (data133 > 3650 || isNaN(data133)) {
                  let err283 = { instancePath: instancePath + "/report/dueDays/medium", schemaPath: "#/$defs/days/properties/medium/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650", schema: 3650, parentSchema: schema49.properties.medium, data: data133 };
                  vErrors === null ? vErrors = [err283] : vErrors.push(err283), errors++;
                }
                if (data133 < 0 || isNaN(data133)) {
                  let err284 = { instancePath: instancePath + "/report/dueDays/medium", schemaPath: "#/$defs/days/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.medium, data: data133 };
                  vErrors === null ? vErrors = [err284] : vErrors.push(err284), errors++;
                }
              }
            }
            if (data130.low !== void 0) {
              let data134 = data130.low;
              if (!(typeof data134 == "number" && !(data134 % 1) && !isNaN(data134))) {
                let err285 = { instancePath: instancePath + "/report/dueDays/low", schemaPath: "#/$defs/days/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.low.type, parentSchema: schema49.properties.low, data: data134 };
                vErrors === null ? vErrors = [err285] : vErrors.push(err285), errors++;
              }
              if (typeof data134 == "number") {
                if (data134 > 3650 || isNaN(data134)) {
                  let err286 = { instancePath: instancePath + "/report/dueDays/low", schemaPath: "#/$defs/days/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650", schema: 3650, parentSchema: schema49.properties.low, data: data134 };
                  vErrors === null ? vErrors = [err286] : vErrors.push(err286), errors++;
                }
                if (data134 < 0 || isNaN(data134)) {
                  let err287 = { instancePath: instancePath + "/report/dueDays/low", schemaPath: "#/$defs/days/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.low, data: data134 };
                  vErrors === null ? vErrors = [err287] : vErrors.push(err287), errors++;
                }
              }
            }
          } else {
            let err288 = { instancePath: instancePath + "/report/dueDays", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data: data130 };
            vErrors === null ? vErrors = [err288] : vErrors.push(err288), errors++;
          }
        }
        if (data123.remindEveryDays !== void 0) {
          let data135 = data123.remindEveryDays;
          if (data135 && typeof data135 == "object" && !Array.isArray(data135)) {
            for (let key27 in data135)
              if (!(key27 === "critical" || key27 === "high" || key27 === "medium" || key27 === "low")) {
                let err289 = { instancePath: instancePath + "/report/remindEveryDays", schemaPath: "#/$defs/days/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema49, data: data135 };
                vErrors === null ? vErrors = [err289] : vErrors.push(err289), errors++;
              }
            if (data135.critical !== void 0) {
              let data136 = data135.critical;
              if (!(typeof data136 == "number" && !(data136 % 1) && !isNaN(data136))) {
                let err290 = { instancePath: instancePath + "/report/remindEveryDays/critical", schemaPath: "#/$defs/days/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.critical.type, parentSchema: schema49.properties.critical, data: data136 };
                vErrors === null ? vErrors = [err290] : vErrors.push(err290), errors++;
              }
              if (typeof data136 == "number") {
                if (data136 > 3650 || isNaN(data136)) {
                  let err291 = { instancePath: instancePath + "/report/remindEveryDays/critical", schemaPath: "#/$defs/days/properties/critical/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650", schema: 3650, parentSchema: schema49.properties.critical, data: data136 };
                  vErrors === null ? vErrors = [err291] : vErrors.push(err291), errors++;
                }
                if (data136 < 0 || isNaN(data136)) {
                  let err292 = { instancePath: instancePath + "/report/remindEveryDays/critical", schemaPath: "#/$defs/days/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.critical, data: data136 };
                  vErrors === null ? vErrors = [err292] : vErrors.push(err292), errors++;
                }
              }
            }
            if (data135.high !== void 0) {
              let data137 = data135.high;
              if (!(typeof data137 == "number" && !(data137 % 1) && !isNaN(data137))) {
                let err293 = { instancePath: instancePath + "/report/remindEveryDays/high", schemaPath: "#/$defs/days/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.high.type, parentSchema: schema49.properties.high, data: data137 };
                vErrors === null ? vErrors = [err293] : vErrors.push(err293), errors++;
              }
              if (typeof data137 == "number") {
                if (data137 > 3650 || isNaN(data137)) {
                  let err294 = { instancePath: instancePath + "/report/remindEveryDays/high", schemaPath: "#/$defs/days/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650", schema: 3650, parentSchema: schema49.properties.high, data: data137 };
                  vErrors === null ? vErrors = [err294] : vErrors.push(err294), errors++;
                }
                if (data137 < 0 || isNaN(data137)) {
                  let err295 = { instancePath: instancePath + "/report/remindEveryDays/high", schemaPath: "#/$defs/days/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.high, data: data137 };
                  vErrors === null ? vErrors = [err295] : vErrors.push(err295), errors++;
                }
              }
            }
            if (data135.medium !== void 0) {
              let data138 = data135.medium;
              if (!(typeof data138 == "number" && !(data138 % 1) && !isNaN(data138))) {
                let err296 = { instancePath: instancePath + "/report/remindEveryDays/medium", schemaPath: "#/$defs/days/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.medium.type, parentSchema: schema49.properties.medium, data: data138 };
                vErrors === null ? vErrors = [err296] : vErrors.push(err296), errors++;
              }
              if (typeof data138 == "number") {
                if (data138 > 3650 || isNaN(data138)) {
                  let err297 = { instancePath: instancePath + "/report/remindEveryDays/medium", schemaPath: "#/$defs/days/properties/medium/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650", schema: 3650, parentSchema: schema49.properties.medium, data: data138 };
                  vErrors === null ? vErrors = [err297] : vErrors.push(err297), errors++;
                }
                if (data138 < 0 || isNaN(data138)) {
                  let err298 = { instancePath: instancePath + "/report/remindEveryDays/medium", schemaPath: "#/$defs/days/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.medium, data: data138 };
                  vErrors === null ? vErrors = [err298] : vErrors.push(err298), errors++;
                }
              }
            }
            if (data135.low !== void 0) {
              let data139 = data135.low;
              if (!(typeof data139 == "number" && !(data139 % 1) && !isNaN(data139))) {
                let err299 = { instancePath: instancePath + "/report/remindEveryDays/low", schemaPath: "#/$defs/days/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema49.properties.low.type, parentSchema: schema49.properties.low, data: data139 };
                vErrors === null ? vErrors = [err299] : vErrors.push(err299), errors++;
              }
              if (typeof data139 == "number") {
                if (data139 > 3650 || isNaN(data139)) {
                  let err300 = { instancePath: instancePath + "/report/remindEveryDays/low", schemaPath: "#/$defs/days/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650", schema: 3650, parentSchema: schema49.properties.low, data: data139 };
                  vErrors === null ? vErrors = [err300] : vErrors.push(err300), errors++;
                }
                if (data139 < 0 || isNaN(data139)) {
                  let err301 = { instancePath: instancePath + "/report/remindEveryDays/low", schemaPath: "#/$defs/days/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema49.properties.low, data: data139 };
                  vErrors === null ? vErrors = [err301] : vErrors.push(err301), errors++;
                }
              }
            }
          } else {
            let err302 = { instancePath: instancePath + "/report/remindEveryDays", schemaPath: "#/$defs/days/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data: data135 };
            vErrors === null ? vErrors = [err302] : vErrors.push(err302), errors++;
          }
        }
        if (data123.perDay !== void 0) {
          let data140 = data123.perDay;
          if (!(typeof data140 == "number" && !(data140 % 1) && !isNaN(data140))) {
            let err303 = { instancePath: instancePath + "/report/perDay", schemaPath: "#/properties/report/properties/perDay/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.report.properties.perDay.type, parentSchema: schema31.properties.report.properties.perDay, data: data140 };
            vErrors === null ? vErrors = [err303] : vErrors.push(err303), errors++;
          }
          if (typeof data140 == "number") {
            if (data140 > 1e3 || isNaN(data140)) {
              let err304 = { instancePath: instancePath + "/report/perDay", schemaPath: "#/properties/report/properties/perDay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", schema: 1e3, parentSchema: schema31.properties.report.properties.perDay, data: data140 };
              vErrors === null ? vErrors = [err304] : vErrors.push(err304), errors++;
            }
            if (data140 < 1 || isNaN(data140)) {
              let err305 = { instancePath: instancePath + "/report/perDay", schemaPath: "#/properties/report/properties/perDay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.report.properties.perDay, data: data140 };
              vErrors === null ? vErrors = [err305] : vErrors.push(err305), errors++;
            }
          }
        }
      } else {
        let err306 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.report.type, parentSchema: schema31.properties.report, data: data123 };
        vErrors === null ? vErrors = [err306] : vErrors.push(err306), errors++;
      }
    }
    if (data.retention !== void 0) {
      let data141 = data.retention;
      if (data141 && typeof data141 == "object" && !Array.isArray(data141)) {
        for (let key28 in data141)
          if (key28 !== "days") {
            let err307 = { instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.retention, data: data141 };
            vErrors === null ? vErrors = [err307] : vErrors.push(err307), errors++;
          }
        if (data141.days !== void 0) {
          let data142 = data141.days;
          if (!(typeof data142 == "number" && !(data142 % 1) && !isNaN(data142))) {
            let err308 = { instancePath: instancePath + "/retention/days", schemaPath: "#/properties/retention/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.retention.properties.days.type, parentSchema: schema31.properties.retention.properties.days, data: data142 };
            vErrors === null ? vErrors = [err308] : vErrors.push(err308), errors++;
          }
          if (typeof data142 == "number") {
            if (data142 > 3650 || isNaN(data142)) {
              let err309 = { instancePath: instancePath + "/retention/days", schemaPath: "#/properties/retention/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650", schema: 3650, parentSchema: schema31.properties.retention.properties.days, data: data142 };
              vErrors === null ? vErrors = [err309] : vErrors.push(err309), errors++;
            }
            if (data142 < 1 || isNaN(data142)) {
              let err310 = { instancePath: instancePath + "/retention/days", schemaPath: "#/properties/retention/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.retention.properties.days, data: data142 };
              vErrors === null ? vErrors = [err310] : vErrors.push(err310), errors++;
            }
          }
        }
      } else {
        let err311 = { instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.retention.type, parentSchema: schema31.properties.retention, data: data141 };
        vErrors === null ? vErrors = [err311] : vErrors.push(err311), errors++;
      }
    }
    if (data.settings !== void 0) {
      let data143 = data.settings;
      if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
        for (let key29 in data143)
          if (!(key29 === "default" || key29 === "policies" || key29 === "exceptions" || key29 === "scope" || key29 === "contain")) {
            let err312 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.settings, data: data143 };
            vErrors === null ? vErrors = [err312] : vErrors.push(err312), errors++;
          }
        if (data143.default !== void 0) {
          let data144 = data143.default;
          if (!(data144 === "off" || data144 === "report" || data144 === "issue" || data144 === "fix")) {
            let err313 = { instancePath: instancePath + "/settings/default", schemaPath: "#/$defs/settingsAction/enum", keyword: "enum", params: { allowedValues: schema51.enum }, message: "must be equal to one of the allowed values", schema: schema51.enum, parentSchema: schema51, data: data144 };
            vErrors === null ? vErrors = [err313] : vErrors.push(err313), errors++;
          }
        }
        if (data143.policies !== void 0) {
          let data145 = data143.policies;
          if (data145 && typeof data145 == "object" && !Array.isArray(data145))
            for (let key30 in data145) {
              let data146 = data145[key30];
              if (!(data146 === "off" || data146 === "report" || data146 === "issue" || data146 === "fix")) {
                let err314 = { instancePath: instancePath + "/settings/policies/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/settingsAction/enum", keyword: "enum", params: { allowedValues: schema51.enum }, message: "must be equal to one of the allowed values", schema: schema51.enum, parentSchema: schema51, data: data146 };
                vErrors === null ? vErrors = [err314] : vErrors.push(err314), errors++;
              }
            }
          else {
            let err315 = { instancePath: instancePath + "/settings/policies", schemaPath: "#/properties/settings/properties/policies/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.settings.properties.policies.type, parentSchema: schema31.properties.settings.properties.policies, data: data145 };
            vErrors === null ? vErrors = [err315] : vErrors.push(err315), errors++;
          }
        }
        if (data143.exceptions !== void 0) {
          let data147 = data143.exceptions;
          if (Array.isArray(data147)) {
            let len11 = data147.length;
            for (let i11 = 0; i11 < len11; i11++) {
              let data148 = data147[i11];
              if (data148 && typeof data148 == "object" && !Array.isArray(data148)) {
                if (data148.policy === void 0) {
                  let err316 = { instancePath: instancePath + "/settings/exceptions/" + i11, schemaPath: "#/properties/settings/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property 'policy'", schema: schema31.properties.settings.properties.exceptions.items.required, parentSchema: schema31.properties.settings.properties.exceptions.items, data: data148 };
                  vErrors === null ? vErrors = [err316] : vErrors.push(err316), errors++;
                }
                if (data148.reason === void 0) {
                  let err317 = { instancePath: instancePath + "/settings/exceptions/" + i11, schemaPath: "#/properties/settings/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema31.properties.settings.properties.exceptions.items.required, parentSchema: schema31.properties.settings.properties.exceptions.items, data: data148 };
                  vErrors === null ? vErrors = [err317] : vErrors.push(err317), errors++;
                }
                for (let key31 in data148)
                  if (!(key31 === "policy" || key31 === "repository" || key31 === "reason" || key31 === "until")) {
                    let err318 = { instancePath: instancePath + "/settings/exceptions/" + i11, schemaPath: "#/properties/settings/properties/exceptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.settings.properties.exceptions.items, data: data148 };
                    vErrors === null ? vErrors = [err318] : vErrors.push(err318), errors++;
                  }
                if (data148.policy !== void 0) {
                  let data149 = data148.policy;
                  if (typeof data149 != "string") {
                    let err319 = { instancePath: instancePath + "/settings/exceptions/" + i11 + "/policy", schemaPath: "#/properties/settings/properties/exceptions/items/properties/policy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.settings.properties.exceptions.items.properties.policy.type, parentSchema: schema31.properties.settings.properties.exceptions.items.properties.policy, data: data149 };
                    vErrors === null ? vErrors = [err319] : vErrors.push(err319), errors++;
                  }
                }
                if (data148.repository !== void 0) {
                  let data150 = data148.repository;
                  if (typeof data150 != "string") {
                    let err320 = { instancePath: instancePath + "/settings/exceptions/" + i11 + "/repository", schemaPath: "#/properties/settings/properties/exceptions/items/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.settings.properties.exceptions.items.properties.repository.type, parentSchema: schema31.properties.settings.properties.exceptions.items.properties.repository, data: data150 };
                    vErrors === null ? vErrors = [err320] : vErrors.push(err320), errors++;
                  }
                }
                if (data148.reason !== void 0) {
                  let data151 = data148.reason;
                  if (typeof data151 == "string") {
                    if (func2(data151) < 3) {
                      let err321 = { instancePath: instancePath + "/settings/exceptions/" + i11 + "/reason", schemaPath: "#/properties/settings/properties/exceptions/items/properties/reason/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters", schema: 3, parentSchema: schema31.properties.settings.properties.exceptions.items.properties.reason, data: data151 };
                      vErrors === null ? vErrors = [err321] : vErrors.push(err321), errors++;
                    }
                  } else {
                    let err322 = { instancePath: instancePath + "/settings/exceptions/" + i11 + "/reason", schemaPath: "#/properties/settings/properties/exceptions/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.settings.properties.exceptions.items.properties.reason.type, parentSchema: schema31.properties.settings.properties.exceptions.items.properties.reason, data: data151 };
                    vErrors === null ? vErrors = [err322] : vErrors.push(err322), errors++;
                  }
                }
                if (data148.until !== void 0) {
                  let data152 = data148.until;
                  if (typeof data152 == "string") {
                    if (!formats0.test(data152)) {
                      let err323 = { instancePath: instancePath + "/settings/exceptions/" + i11 + "/until", schemaPath: "#/properties/settings/properties/exceptions/items/properties/until/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema31.properties.settings.properties.exceptions.items.properties.until, data: data152 };
                      vErrors === null ? vErrors = [err323] : vErrors.push(err323), errors++;
                    }
                  } else {
                    let err324 = { instancePath: instancePath + "/settings/exceptions/" + i11 + "/until", schemaPath: "#/properties/settings/properties/exceptions/items/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.settings.properties.exceptions.items.properties.until.type, parentSchema: schema31.properties.settings.properties.exceptions.items.properties.until, data: data152 };
                    vErrors === null ? vErrors = [err324] : vErrors.push(err324), errors++;
                  }
                }
              } else {
                let err325 = { instancePath: instancePath + "/settings/exceptions/" + i11, schemaPath: "#/properties/settings/properties/exceptions/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.settings.properties.exceptions.items.type, parentSchema: schema31.properties.settings.properties.exceptions.items, data: data148 };
                vErrors === null ? vErrors = [err325] : vErrors.push(err325), errors++;
              }
            }
          } else {
            let err326 = { instancePath: instancePath + "/settings/exceptions", schemaPath: "#/properties/settings/properties/exceptions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.settings.properties.exceptions.type, parentSchema: schema31.properties.settings.properties.exceptions, data: data147 };
            vErrors === null ? vErrors = [err326] : vErrors.push(err326), errors++;
          }
        }
        if (data143.scope !== void 0) {
          let data153 = data143.scope;
          if (data153 && typeof data153 == "object" && !Array.isArray(data153)) {
            for (let key32 in data153)
              if (!(key32 === "repositories" || key32 === "topics" || key32 === "properties" || key32 === "archived")) {
                let err327 = { instancePath: instancePath + "/settings/scope", schemaPath: "#/properties/settings/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema31.properties.settings.properties.scope, data: data153 };
                vErrors === null ? vErrors = [err327] : vErrors.push(err327), errors++;
              }
            if (data153.repositories !== void 0) {
              let data154 = data153.repositories;
              if (Array.isArray(data154)) {
                let len12 = data154.length;
                for (let i12 = 0; i12 < len12; i12++) {
                  let data155 = data154[i12];
                  if (typeof data155 != "string") {
                    let err328 = { instancePath: instancePath + "/settings/scope/repositories/" + i12, schemaPath: "#/properties/settings/properties/scope/properties/repositories/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.settings.properties.scope.properties.repositories.items.type, parentSchema: schema31.properties.settings.properties.scope.properties.repositories.items, data: data155 };
                    vErrors === null ? vErrors = [err328] : vErrors.push(err328), errors++;
                  }
                }
              } else {
                let err329 = { instancePath: instancePath + "/settings/scope/repositories", schemaPath: "#/properties/settings/properties/scope/properties/repositories/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.settings.properties.scope.properties.repositories.type, parentSchema: schema31.properties.settings.properties.scope.properties.repositories, data: data154 };
                vErrors === null ? vErrors = [err329] : vErrors.push(err329), errors++;
              }
            }
            if (data153.topics !== void 0) {
              let data156 = data153.topics;
              if (Array.isArray(data156)) {
                let len13 = data156.length;
                for (let i13 = 0; i13 < len13; i13++) {
                  let data157 = data156[i13];
                  if (typeof data157 != "string") {
                    let err330 = { instancePath: instancePath + "/settings/scope/topics/" + i13, schemaPath: "#/properties/settings/properties/scope/properties/topics/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.settings.properties.scope.properties.topics.items.type, parentSchema: schema31.properties.settings.properties.scope.properties.topics.items, data: data157 };
                    vErrors === null ? vErrors = [err330] : vErrors.push(err330), errors++;
                  }
                }
              } else {
                let err331 = { instancePath: instancePath + "/settings/scope/topics", schemaPath: "#/properties/settings/properties/scope/properties/topics/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.settings.properties.scope.properties.topics.type, parentSchema: schema31.properties.settings.properties.scope.properties.topics, data: data156 };
                vErrors === null ? vErrors = [err331] : vErrors.push(err331), errors++;
              }
            }
            if (data153.properties !== void 0) {
              let data158 = data153.properties;
              if (data158 && typeof data158 == "object" && !Array.isArray(data158))
                for (let key33 in data158) {
                  let data159 = data158[key33];
                  if (typeof data159 != "string") {
                    let err332 = { instancePath: instancePath + "/settings/scope/properties/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/settings/properties/scope/properties/properties/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.settings.properties.scope.properties.properties.additionalProperties.type, parentSchema: schema31.properties.settings.properties.scope.properties.properties.additionalProperties, data: data159 };
                    vErrors === null ? vErrors = [err332] : vErrors.push(err332), errors++;
                  }
                }
              else {
                let err333 = { instancePath: instancePath + "/settings/scope/properties", schemaPath: "#/properties/settings/properties/scope/properties/properties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.settings.properties.scope.properties.properties.type, parentSchema: schema31.properties.settings.properties.scope.properties.properties, data: data158 };
                vErrors === null ? vErrors = [err333] : vErrors.push(err333), errors++;
              }
            }
            if (data153.archived !== void 0) {
              let data160 = data153.archived;
              if (typeof data160 != "boolean") {
                let err334 = { instancePath: instancePath + "/settings/scope/archived", schemaPath: "#/properties/settings/properties/scope/properties/archived/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.settings.properties.scope.properties.archived.type, parentSchema: schema31.properties.settings.properties.scope.properties.archived, data: data160 };
                vErrors === null ? vErrors = [err334] : vErrors.push(err334), errors++;
              }
            }
          } else {
            let err335 = { instancePath: instancePath + "/settings/scope", schemaPath: "#/properties/settings/properties/scope/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.settings.properties.scope.type, parentSchema: schema31.properties.settings.properties.scope, data: data153 };
            vErrors === null ? vErrors = [err335] : vErrors.push(err335), errors++;
          }
        }
        if (data143.contain !== void 0) {
          let data161 = data143.contain;
          if (typeof data161 != "boolean") {
            let err336 = { instancePath: instancePath + "/settings/contain", schemaPath: "#/properties/settings/properties/contain/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.settings.properties.contain.type, parentSchema: schema31.properties.settings.properties.contain, data: data161 };
            vErrors === null ? vErrors = [err336] : vErrors.push(err336), errors++;
          }
        }
      } else {
        let err337 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.settings.type, parentSchema: schema31.properties.settings, data: data143 };
        vErrors === null ? vErrors = [err337] : vErrors.push(err337), errors++;
      }
    }
    if (data.email !== void 0) {
      let data162 = data.email;
      if (!(data162 && typeof data162 == "object" && !Array.isArray(data162))) {
        let err338 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.email.type, parentSchema: schema31.properties.email, data: data162 };
        vErrors === null ? vErrors = [err338] : vErrors.push(err338), errors++;
      }
    }
    if (data.ai !== void 0) {
      let data163 = data.ai;
      if (!(data163 && typeof data163 == "object" && !Array.isArray(data163))) {
        let err339 = { instancePath: instancePath + "/ai", schemaPath: "#/properties/ai/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.ai.type, parentSchema: schema31.properties.ai, data: data163 };
        vErrors === null ? vErrors = [err339] : vErrors.push(err339), errors++;
      }
    }
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pack2 = validate21, schema53 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "pack", title: "Leakwarden rule pack", description: "Rules that belong together. A rule has exactly one of token, keyed, argument, pattern, field, path, together, policy.", type: "object", required: ["pack", "title", "rules"], additionalProperties: !1, properties: { pack: { type: "string", pattern: "^[a-z][a-z0-9-]*$", says: "small letters, digits and hyphens", description: "Name of the pack; rule ids are <pack>/<id>" }, title: { type: "string", minLength: 3 }, defaults: { $ref: "#/$defs/defaults" }, rules: { type: "array", items: { $ref: "#/$defs/rule" } } }, $defs: { kind: { enum: ["secret", "contact", "financial", "identity", "health", "online", "special-category", "exposure"] }, severity: { enum: ["info", "low", "medium", "high", "critical"] }, words: { type: "array", items: { type: "string", minLength: 1 } }, globs: { type: "array", items: { type: "string", minLength: 1 } }, defaults: { type: "object", additionalProperties: !1, properties: { kind: { $ref: "#/$defs/kind" }, severity: { $ref: "#/$defs/severity" }, confidence: { type: "number", minimum: 0, maximum: 1 }, why: { type: "string" }, fix: { type: "string" }, refs: { type: "array", items: { type: "string", format: "uri" } }, tags: { $ref: "#/$defs/words" } } }, rule: { type: "object", required: ["id", "title"], additionalProperties: !1, says: "exactly one of token, keyed, argument, pattern, field, path, together, policy", oneOf: [{ required: ["token"] }, { required: ["keyed"] }, { required: ["argument"] }, { required: ["pattern"] }, { required: ["field"] }, { required: ["path"] }, { required: ["together"] }, { required: ["policy"] }], properties: { id: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", says: "small letters, digits and hyphens" }, title: { type: "string", minLength: 3 }, kind: { $ref: "#/$defs/kind" }, severity: { $ref: "#/$defs/severity" }, confidence: { type: "number", minimum: 0, maximum: 1, description: "How likely a match is real, without other evidence" }, why: { type: "string", description: "What somebody who reads it can do" }, fix: { type: "string", description: "What to do, in one or two sentences" }, refs: { type: "array", items: { type: "string", format: "uri" } }, tags: { $ref: "#/$defs/words" }, generic: { type: "boolean", description: "Ignored if a specific rule finds the same text" }, strong: { type: "boolean", description: "Long and random: the value cannot be guessed from a plain SHA-256" }, token: { type: "array", minItems: 1, items: { $ref: "#/$defs/segment" } }, keyed: { type: "object", description: "A value without a prefix, recognised by the name of its service in the name in front of it", required: ["words", "value"], additionalProperties: !1, properties: { words: { type: "array", minItems: 1, items: { type: "string", pattern: "^[a-z0-9][a-z0-9 ]{1,30}[a-z0-9]$", says: "three or more small letters, digits and blanks" }, description: "A blank stands for any separator between words, or for none" }, value: { type: "array", minItems: 1, items: { $ref: "#/$defs/segment" }, description: "Segments as in token" } } }, argument: { type: "object", description: "A string literal that is an argument of one of these calls, and looks like a password or another secret", required: ["calls", "at", "like"], additionalProperties: !1, properties: { calls: { type: "array", minItems: 1, items: { type: "string", pattern: "^[\\x21-\\x7e]{3,32}$", says: "three to 32 characters" }, description: "Calls as written in code, without the parenthesis" }, at: { type: "integer", minimum: 1, maximum: 5, description: "Which argument, from 1" }, like: { enum: ["password", "secret"] } } }, pattern: { $ref: "#/$defs/pattern" }, field: { $ref: "#/$defs/field" }, path: { type: "object", required: ["globs"], additionalProperties: !1, properties: { globs: { $ref: "#/$defs/globs" }, not: { $ref: "#/$defs/globs" }, minSize: { type: "integer", minimum: 0 }, encrypted: { type: "boolean", description: "Counts only if the content is encrypted" } } }, together: { type: "object", required: ["scope", "of"], additionalProperties: !1, properties: { scope: { enum: ["record", "file"] }, of: { type: "array", minItems: 2, items: { type: "array", minItems: 1, items: { type: "string" } } } } }, policy: { type: "object", description: "Reserved for a later version; never matches a document", required: ["name"], additionalProperties: !1, properties: { name: { type: "string" }, parameters: { type: "object" } } }, near: { type: "object", required: ["words"], additionalProperties: !1, properties: { words: { $ref: "#/$defs/words" }, required: { type: "boolean", default: !1 }, before: { type: "integer", minimum: 0, maximum: 300, default: 160 }, after: { type: "integer", minimum: 0, maximum: 300, default: 60 } } }, where: { type: "object", additionalProperties: !1, properties: { include: { $ref: "#/$defs/globs" }, exclude: { $ref: "#/$defs/globs" } } }, samples: { type: "object", additionalProperties: !1, properties: { match: { $ref: "#/$defs/samples" }, miss: { $ref: "#/$defs/samples" } } } } }, samples: { type: "array", items: { oneOf: [{ type: "string", minLength: 1 }, { type: "object", required: ["text"], additionalProperties: !1, properties: { text: { type: "string" }, path: { type: "string" } } }] } }, segment: { says: "a literal, { any: [..] }, or an alphabet with its length such as { base62: 36 } or { base62: [20, 40] }", oneOf: [{ type: "string", minLength: 1, description: "A literal" }, { type: "object", required: ["any"], additionalProperties: !1, properties: { any: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } } } }, { type: "object", description: "An alphabet with its length: {base62: 36} or {base62: [20, 40]}", minProperties: 1, maxProperties: 5, not: { required: ["any"] }, properties: { check: { type: "string" }, optional: { type: "boolean" }, secret: { type: "boolean" } }, additionalProperties: { oneOf: [{ type: "integer", minimum: 1 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 0 } }] } }] }, pattern: { type: "object", required: ["expression"], additionalProperties: !1, properties: { expression: { type: "string", description: "RE2; the group named value is the value" }, anchors: { type: "array", items: { oneOf: [{ type: "string" }, { type: "object", required: ["text"], additionalProperties: !1, properties: { text: { type: "string" }, fold: { type: "boolean" }, assigned: { type: "boolean" }, run: { type: "boolean", description: "Counts only if ten letters, digits and signs, including a digit, follow within 200 bytes" } } }] } }, shape: { enum: ["email", "card", "iban", "ssn", "phone"] }, identifier: { type: "string", pattern: "^[a-z][a-z0-9-]*$", says: "small letters, digits and hyphens", description: "The kind of personal data of its values, named like the columns of tables: in a table of people they belong to the table" }, window: { type: "object", additionalProperties: !1, properties: { before: { type: "integer", minimum: 0, maximum: 32768 }, after: { type: "integer", minimum: 0, maximum: 32768 } } }, begins: { type: "string", description: "RE2 for the beginning of a value that is longer than the window, up to the end of the window (\\z)" }, gate: { type: "string", description: "A quicker RE2 that matches every text that the expression matches: it is tried first" }, long: { type: "boolean", description: "Allows a window of more than 512 bytes" }, checks: { $ref: "#/$defs/words" }, entropy: { type: "number", minimum: 0, maximum: 8 }, not: { $ref: "#/$defs/words", description: "RE2; a value that matches one of them is not a finding" }, notMatch: { $ref: "#/$defs/words", description: "RE2; if one of them matches the whole match (name and value), it is not a finding" }, stopwords: { $ref: "#/$defs/words" }, placeholders: { type: "boolean" }, named: { enum: ["password", "secret"], description: "The name in front of the value is that of a password or another secret, and the value looks like one; {{name}} in the expression stands for all such names, which are its anchors" }, like: { enum: ["password", "secret", "credential", "token", "login"], description: "The value looks like one; its surroundings already say what it is. A credential is anything but a reference or placeholder; a token that was made up is a sample; a login is a user and a password in base64" }, machine: { type: "boolean", description: "The match names a host; if that is the local machine, the finding is low" }, finder: { enum: ["kubernetes-secret"], description: "This function, run around an anchor, finds values that no expression can describe" }, apart: { type: "boolean", description: "With named: the value does not directly follow the name" } } }, field: { type: "object", required: ["identifier", "names"], additionalProperties: !1, properties: { identifier: { type: "string", pattern: "^[a-z][a-z0-9-]*$", says: "small letters, digits and hyphens" }, names: { $ref: "#/$defs/words" }, value: { type: "string", description: "RE2 that a value must match in full" }, checks: { $ref: "#/$defs/words" }, text: { type: "boolean", description: "Also found outside tables, as name = value" } } } } }, pattern14 = new RegExp("^[a-z][a-z0-9-]*$", "u"), schema54 = { type: "object", additionalProperties: !1, properties: { kind: { $ref: "#/$defs/kind" }, severity: { $ref: "#/$defs/severity" }, confidence: { type: "number", minimum: 0, maximum: 1 }, why: { type: "string" }, fix: { type: "string" }, refs: { type: "array", items: { type: "string", format: "uri" } }, tags: { $ref: "#/$defs/words" } } }, schema55 = { enum: ["secret", "contact", "financial", "identity", "health", "online", "special-category", "exposure"] }, schema56 = { enum: ["info", "low", "medium", "high", "critical"] }, schema57 = { type: "array", items: { type: "string", minLength: 1 } }, formats6 = /^https?:\/\/\S+$/;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "severity" || key0 === "confidence" || key0 === "why" || key0 === "fix" || key0 === "refs" || key0 === "tags")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema54, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (!(data0 === "secret" || data0 === "contact" || data0 === "financial" || data0 === "identity" || data0 === "health" || data0 === "online" || data0 === "special-category" || data0 === "exposure")) {
        let err1 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/kind/enum", keyword: "enum", params: { allowedValues: schema55.enum }, message: "must be equal to one of the allowed values", schema: schema55.enum, parentSchema: schema55, data: data0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data1 = data.severity;
      if (!(data1 === "info" || data1 === "low" || data1 === "medium" || data1 === "high" || data1 === "critical")) {
        let err2 = { instancePath: instancePath + "/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema56.enum }, message: "must be equal to one of the allowed values", schema: schema56.enum, parentSchema: schema56, data: data1 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.confidence !== void 0) {
      let data2 = data.confidence;
      if (typeof data2 == "number") {
        if (data2 > 1 || isNaN(data2)) {
          let err3 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema54.properties.confidence, data: data2 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err4 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema54.properties.confidence, data: data2 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema54.properties.confidence.type, parentSchema: schema54.properties.confidence, data: data2 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.why !== void 0) {
      let data3 = data.why;
      if (typeof data3 != "string") {
        let err6 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.properties.why.type, parentSchema: schema54.properties.why, data: data3 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.fix !== void 0) {
      let data4 = data.fix;
      if (typeof data4 != "string") {
        let err7 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.properties.fix.type, parentSchema: schema54.properties.fix, data: data4 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.refs !== void 0) {
      let data5 = data.refs;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 == "string") {
            if (!formats6.test(data6)) {
              let err8 = { instancePath: instancePath + "/refs/" + i0, schemaPath: "#/properties/refs/items/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema54.properties.refs.items, data: data6 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            let err9 = { instancePath: instancePath + "/refs/" + i0, schemaPath: "#/properties/refs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema54.properties.refs.items.type, parentSchema: schema54.properties.refs.items, data: data6 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        let err10 = { instancePath: instancePath + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema54.properties.refs.type, parentSchema: schema54.properties.refs, data: data5 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.tags !== void 0) {
      let data7 = data.tags;
      if (Array.isArray(data7)) {
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (typeof data8 == "string") {
            if (func2(data8) < 1) {
              let err11 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/$defs/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema57.items, data: data8 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/$defs/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.items.type, parentSchema: schema57.items, data: data8 };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/tags", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema57.type, parentSchema: schema57, data: data7 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema54.type, parentSchema: schema54, data };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema58 = { type: "object", required: ["id", "title"], additionalProperties: !1, says: "exactly one of token, keyed, argument, pattern, field, path, together, policy", oneOf: [{ required: ["token"] }, { required: ["keyed"] }, { required: ["argument"] }, { required: ["pattern"] }, { required: ["field"] }, { required: ["path"] }, { required: ["together"] }, { required: ["policy"] }], properties: { id: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", says: "small letters, digits and hyphens" }, title: { type: "string", minLength: 3 }, kind: { $ref: "#/$defs/kind" }, severity: { $ref: "#/$defs/severity" }, confidence: { type: "number", minimum: 0, maximum: 1, description: "How likely a match is real, without other evidence" }, why: { type: "string", description: "What somebody who reads it can do" }, fix: { type: "string", description: "What to do, in one or two sentences" }, refs: { type: "array", items: { type: "string", format: "uri" } }, tags: { $ref: "#/$defs/words" }, generic: { type: "boolean", description: "Ignored if a specific rule finds the same text" }, strong: { type: "boolean", description: "Long and random: the value cannot be guessed from a plain SHA-256" }, token: { type: "array", minItems: 1, items: { $ref: "#/$defs/segment" } }, keyed: { type: "object", description: "A value without a prefix, recognised by the name of its service in the name in front of it", required: ["words", "value"], additionalProperties: !1, properties: { words: { type: "array", minItems: 1, items: { type: "string", pattern: "^[a-z0-9][a-z0-9 ]{1,30}[a-z0-9]$", says: "three or more small letters, digits and blanks" }, description: "A blank stands for any separator between words, or for none" }, value: { type: "array", minItems: 1, items: { $ref: "#/$defs/segment" }, description: "Segments as in token" } } }, argument: { type: "object", description: "A string literal that is an argument of one of these calls, and looks like a password or another secret", required: ["calls", "at", "like"], additionalProperties: !1, properties: { calls: { type: "array", minItems: 1, items: { type: "string", pattern: "^[\\x21-\\x7e]{3,32}$", says: "three to 32 characters" }, description: "Calls as written in code, without the parenthesis" }, at: { type: "integer", minimum: 1, maximum: 5, description: "Which argument, from 1" }, like: { enum: ["password", "secret"] } } }, pattern: { $ref: "#/$defs/pattern" }, field: { $ref: "#/$defs/field" }, path: { type: "object", required: ["globs"], additionalProperties: !1, properties: { globs: { $ref: "#/$defs/globs" }, not: { $ref: "#/$defs/globs" }, minSize: { type: "integer", minimum: 0 }, encrypted: { type: "boolean", description: "Counts only if the content is encrypted" } } }, together: { type: "object", required: ["scope", "of"], additionalProperties: !1, properties: { scope: { enum: ["record", "file"] }, of: { type: "array", minItems: 2, items: { type: "array", minItems: 1, items: { type: "string" } } } } }, policy: { type: "object", description: "Reserved for a later version; never matches a document", required: ["name"], additionalProperties: !1, properties: { name: { type: "string" }, parameters: { type: "object" } } }, near: { type: "object", required: ["words"], additionalProperties: !1, properties: { words: { $ref: "#/$defs/words" }, required: { type: "boolean", default: !1 }, before: { type: "integer", minimum: 0, maximum: 300, default: 160 }, after: { type: "integer", minimum: 0, maximum: 300, default: 60 } } }, where: { type: "object", additionalProperties: !1, properties: { include: { $ref: "#/$defs/globs" }, exclude: { $ref: "#/$defs/globs" } } }, samples: { type: "object", additionalProperties: !1, properties: { match: { $ref: "#/$defs/samples" }, miss: { $ref: "#/$defs/samples" } } } } }, schema62 = { says: "a literal, { any: [..] }, or an alphabet with its length such as { base62: 36 } or { base62: [20, 40] }", oneOf: [{ type: "string", minLength: 1, description: "A literal" }, { type: "object", required: ["any"], additionalProperties: !1, properties: { any: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } } } }, { type: "object", description: "An alphabet with its length: {base62: 36} or {base62: [20, 40]}", minProperties: 1, maxProperties: 5, not: { required: ["any"] }, properties: { check: { type: "string" }, optional: { type: "boolean" }, secret: { type: "boolean" } }, additionalProperties: { oneOf: [{ type: "integer", minimum: 1 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 0 } }] } }] }, schema72 = { type: "array", items: { type: "string", minLength: 1 } }, schema77 = { type: "array", items: { oneOf: [{ type: "string", minLength: 1 }, { type: "object", required: ["text"], additionalProperties: !1, properties: { text: { type: "string" }, path: { type: "string" } } }] } }, pattern15 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u"), pattern16 = new RegExp("^[a-z0-9][a-z0-9 ]{1,30}[a-z0-9]$", "u"), pattern17 = new RegExp("^[\\x21-\\x7e]{3,32}$", "u"), schema64 = { type: "object", required: ["expression"], additionalProperties: !1, properties: { expression: { type: "string", description: "RE2; the group named value is the value" }, anchors: { type: "array", items: { oneOf: [{ type: "string" }, { type: "object", required: ["text"], additionalProperties: !1, properties: { text: { type: "string" }, fold: { type: "boolean" }, assigned: { type: "boolean" }, run: { type: "boolean", description: "Counts only if ten letters, digits and signs, including a digit, follow within 200 bytes" } } }] } }, shape: { enum: ["email", "card", "iban", "ssn", "phone"] }, identifier: { type: "string", pattern: "^[a-z][a-z0-9-]*$", says: "small letters, digits and hyphens", description: "The kind of personal data of its values, named like the columns of tables: in a table of people they belong to the table" }, window: { type: "object", additionalProperties: !1, properties: { before: { type: "integer", minimum: 0, maximum: 32768 }, after: { type: "integer", minimum: 0, maximum: 32768 } } }, begins: { type: "string", description: "RE2 for the beginning of a value that is longer than the window, up to the end of the window (\\z)" }, gate: { type: "string", description: "A quicker RE2 that matches every text that the expression matches: it is tried first" }, long: { type: "boolean", description: "Allows a window of more than 512 bytes" }, checks: { $ref: "#/$defs/words" }, entropy: { type: "number", minimum: 0, maximum: 8 }, not: { $ref: "#/$defs/words", description: "RE2; a value that matches one of them is not a finding" }, notMatch: { $ref: "#/$defs/words", description: "RE2; if one of them matches the whole match (name and value), it is not a finding" }, stopwords: { $ref: "#/$defs/words" }, placeholders: { type: "boolean" }, named: { enum: ["password", "secret"], description: "The name in front of the value is that of a password or another secret, and the value looks like one; {{name}} in the expression stands for all such names, which are its anchors" }, like: { enum: ["password", "secret", "credential", "token", "login"], description: "The value looks like one; its surroundings already say what it is. A credential is anything but a reference or placeholder; a token that was made up is a sample; a login is a user and a password in base64" }, machine: { type: "boolean", description: "The match names a host; if that is the local machine, the finding is low" }, finder: { enum: ["kubernetes-secret"], description: "This function, run around an anchor, finds values that no expression can describe" }, apart: { type: "boolean", description: "With named: the value does not directly follow the name" } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.expression === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expression" }, message: "must have required property 'expression'", schema: schema64.required, parentSchema: schema64, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema64.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema64, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.expression !== void 0) {
      let data0 = data.expression;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.expression.type, parentSchema: schema64.properties.expression, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.anchors !== void 0) {
      let data1 = data.anchors;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0], _errs7 = errors, valid3 = !1, passing0 = null, _errs8 = errors;
          if (typeof data2 != "string") {
            let err3 = { instancePath: instancePath + "/anchors/" + i0, schemaPath: "#/properties/anchors/items/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.anchors.items.oneOf[0].type, parentSchema: schema64.properties.anchors.items.oneOf[0], data: data2 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          var _valid0 = _errs8 === errors;
          _valid0 && (valid3 = !0, passing0 = 0);
          let _errs10 = errors;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.text === void 0) {
              let err4 = { instancePath: instancePath + "/anchors/" + i0, schemaPath: "#/properties/anchors/items/oneOf/1/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'", schema: schema64.properties.anchors.items.oneOf[1].required, parentSchema: schema64.properties.anchors.items.oneOf[1], data: data2 };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            for (let key1 in data2)
              if (!(key1 === "text" || key1 === "fold" || key1 === "assigned" || key1 === "run")) {
                let err5 = { instancePath: instancePath + "/anchors/" + i0, schemaPath: "#/properties/anchors/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema64.properties.anchors.items.oneOf[1], data: data2 };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            if (data2.text !== void 0) {
              let data3 = data2.text;
              if (typeof data3 != "string") {
                let err6 = { instancePath: instancePath + "/anchors/" + i0 + "/text", schemaPath: "#/properties/anchors/items/oneOf/1/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.anchors.items.oneOf[1].properties.text.type, parentSchema: schema64.properties.anchors.items.oneOf[1].properties.text, data: data3 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
            if (data2.fold !== void 0) {
              let data4 = data2.fold;
              if (typeof data4 != "boolean") {
                let err7 = { instancePath: instancePath + "/anchors/" + i0 + "/fold", schemaPath: "#/properties/anchors/items/oneOf/1/properties/fold/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema64.properties.anchors.items.oneOf[1].properties.fold.type, parentSchema: schema64.properties.anchors.items.oneOf[1].properties.fold, data: data4 };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
            if (data2.assigned !== void 0) {
              let data5 = data2.assigned;
              if (typeof data5 != "boolean") {
                let err8 = { instancePath: instancePath + "/anchors/" + i0 + "/assigned", schemaPath: "#/properties/anchors/items/oneOf/1/properties/assigned/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema64.properties.anchors.items.oneOf[1].properties.assigned.type, parentSchema: schema64.properties.anchors.items.oneOf[1].properties.assigned, data: data5 };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
            if (data2.run !== void 0) {
              let data6 = data2.run;
              if (typeof data6 != "boolean") {
                let err9 = { instancePath: instancePath + "/anchors/" + i0 + "/run", schemaPath: "#/properties/anchors/items/oneOf/1/properties/run/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema64.properties.anchors.items.oneOf[1].properties.run.type, parentSchema: schema64.properties.anchors.items.oneOf[1].properties.run, data: data6 };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
          } else {
            let err10 = { instancePath: instancePath + "/anchors/" + i0, schemaPath: "#/properties/anchors/items/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema64.properties.anchors.items.oneOf[1].type, parentSchema: schema64.properties.anchors.items.oneOf[1], data: data2 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          var _valid0 = _errs10 === errors;
          if (_valid0 && valid3 ? (valid3 = !1, passing0 = [passing0, 1]) : _valid0 && (valid3 = !0, passing0 = 1), valid3)
            errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
          else {
            let err11 = { instancePath: instancePath + "/anchors/" + i0, schemaPath: "#/properties/anchors/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema64.properties.anchors.items.oneOf, parentSchema: schema64.properties.anchors.items, data: data2 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        let err12 = { instancePath: instancePath + "/anchors", schemaPath: "#/properties/anchors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema64.properties.anchors.type, parentSchema: schema64.properties.anchors, data: data1 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.shape !== void 0) {
      let data7 = data.shape;
      if (!(data7 === "email" || data7 === "card" || data7 === "iban" || data7 === "ssn" || data7 === "phone")) {
        let err13 = { instancePath: instancePath + "/shape", schemaPath: "#/properties/shape/enum", keyword: "enum", params: { allowedValues: schema64.properties.shape.enum }, message: "must be equal to one of the allowed values", schema: schema64.properties.shape.enum, parentSchema: schema64.properties.shape, data: data7 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.identifier !== void 0) {
      let data8 = data.identifier;
      if (typeof data8 == "string") {
        if (!pattern14.test(data8)) {
          let err14 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema64.properties.identifier, data: data8 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.identifier.type, parentSchema: schema64.properties.identifier, data: data8 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.window !== void 0) {
      let data9 = data.window;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (let key2 in data9)
          if (!(key2 === "before" || key2 === "after")) {
            let err16 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema64.properties.window, data: data9 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        if (data9.before !== void 0) {
          let data10 = data9.before;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
            let err17 = { instancePath: instancePath + "/window/before", schemaPath: "#/properties/window/properties/before/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema64.properties.window.properties.before.type, parentSchema: schema64.properties.window.properties.before, data: data10 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (typeof data10 == "number") {
            if (data10 > 32768 || isNaN(data10)) {
              let err18 = { instancePath: instancePath + "/window/before", schemaPath: "#/properties/window/properties/before/maximum", keyword: "maximum", params: { comparison: "<=", limit: 32768 }, message: "must be <= 32768", schema: 32768, parentSchema: schema64.properties.window.properties.before, data: data10 };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data10 < 0 || isNaN(data10)) {
              let err19 = { instancePath: instancePath + "/window/before", schemaPath: "#/properties/window/properties/before/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema64.properties.window.properties.before, data: data10 };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          }
        }
        if (data9.after !== void 0) {
          let data11 = data9.after;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11))) {
            let err20 = { instancePath: instancePath + "/window/after", schemaPath: "#/properties/window/properties/after/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema64.properties.window.properties.after.type, parentSchema: schema64.properties.window.properties.after, data: data11 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          if (typeof data11 == "number") {
            if (data11 > 32768 || isNaN(data11)) {
              let err21 = { instancePath: instancePath + "/window/after", schemaPath: "#/properties/window/properties/after/maximum", keyword: "maximum", params: { comparison: "<=", limit: 32768 }, message: "must be <= 32768", schema: 32768, parentSchema: schema64.properties.window.properties.after, data: data11 };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data11 < 0 || isNaN(data11)) {
              let err22 = { instancePath: instancePath + "/window/after", schemaPath: "#/properties/window/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema64.properties.window.properties.after, data: data11 };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          }
        }
      } else {
        let err23 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema64.properties.window.type, parentSchema: schema64.properties.window, data: data9 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.begins !== void 0) {
      let data12 = data.begins;
      if (typeof data12 != "string") {
        let err24 = { instancePath: instancePath + "/begins", schemaPath: "#/properties/begins/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.begins.type, parentSchema: schema64.properties.begins, data: data12 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.gate !== void 0) {
      let data13 = data.gate;
      if (typeof data13 != "string") {
        let err25 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.gate.type, parentSchema: schema64.properties.gate, data: data13 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.long !== void 0) {
      let data14 = data.long;
      if (typeof data14 != "boolean") {
        let err26 = { instancePath: instancePath + "/long", schemaPath: "#/properties/long/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema64.properties.long.type, parentSchema: schema64.properties.long, data: data14 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.checks !== void 0) {
      let data15 = data.checks;
      if (Array.isArray(data15)) {
        let len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data16 = data15[i1];
          if (typeof data16 == "string") {
            if (func2(data16) < 1) {
              let err27 = { instancePath: instancePath + "/checks/" + i1, schemaPath: "#/$defs/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema57.items, data: data16 };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          } else {
            let err28 = { instancePath: instancePath + "/checks/" + i1, schemaPath: "#/$defs/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.items.type, parentSchema: schema57.items, data: data16 };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
      } else {
        let err29 = { instancePath: instancePath + "/checks", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema57.type, parentSchema: schema57, data: data15 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.entropy !== void 0) {
      let data17 = data.entropy;
      if (typeof data17 == "number") {
        if (data17 > 8 || isNaN(data17)) {
          let err30 = { instancePath: instancePath + "/entropy", schemaPath: "#/properties/entropy/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8 }, message: "must be <= 8", schema: 8, parentSchema: schema64.properties.entropy, data: data17 };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data17 < 0 || isNaN(data17)) {
          let err31 = { instancePath: instancePath + "/entropy", schemaPath: "#/properties/entropy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema64.properties.entropy, data: data17 };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/entropy", schemaPath: "#/properties/entropy/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema64.properties.entropy.type, parentSchema: schema64.properties.entropy, data: data17 };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.not !== void 0) {
      let data18 = data.not;
      if (Array.isArray(data18)) {
        let len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data19 = data18[i2];
          if (typeof data19 == "string") {
            if (func2(data19) < 1) {
              let err33 = { instancePath: instancePath + "/not/" + i2, schemaPath: "#/$defs/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema57.items, data: data19 };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
          } else {
            let err34 = { instancePath: instancePath + "/not/" + i2, schemaPath: "#/$defs/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.items.type, parentSchema: schema57.items, data: data19 };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
      } else {
        let err35 = { instancePath: instancePath + "/not", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema57.type, parentSchema: schema57, data: data18 };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.notMatch !== void 0) {
      let data20 = data.notMatch;
      if (Array.isArray(data20)) {
        let len3 = data20.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data21 = data20[i3];
          if (typeof data21 == "string") {
            if (func2(data21) < 1) {
              let err36 = { instancePath: instancePath + "/notMatch/" + i3, schemaPath: "#/$defs/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema57.items, data: data21 };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
          } else {
            let err37 = { instancePath: instancePath + "/notMatch/" + i3, schemaPath: "#/$defs/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.items.type, parentSchema: schema57.items, data: data21 };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
      } else {
        let err38 = { instancePath: instancePath + "/notMatch", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema57.type, parentSchema: schema57, data: data20 };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.stopwords !== void 0) {
      let data22 = data.stopwords;
      if (Array.isArray(data22)) {
        let len4 = data22.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data23 = data22[i4];
          if (typeof data23 == "string") {
            if (func2(data23) < 1) {
              let err39 = { instancePath: instancePath + "/stopwords/" + i4, schemaPath: "#/$defs/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema57.items, data: data23 };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
          } else {
            let err40 = { instancePath: instancePath + "/stopwords/" + i4, schemaPath: "#/$defs/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.items.type, parentSchema: schema57.items, data: data23 };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
      } else {
        let err41 = { instancePath: instancePath + "/stopwords", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema57.type, parentSchema: schema57, data: data22 };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.placeholders !== void 0) {
      let data24 = data.placeholders;
      if (typeof data24 != "boolean") {
        let err42 = { instancePath: instancePath + "/placeholders", schemaPath: "#/properties/placeholders/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema64.properties.placeholders.type, parentSchema: schema64.properties.placeholders, data: data24 };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.named !== void 0) {
      let data25 = data.named;
      if (!(data25 === "password" || data25 === "secret")) {
        let err43 = { instancePath: instancePath + "/named", schemaPath: "#/properties/named/enum", keyword: "enum", params: { allowedValues: schema64.properties.named.enum }, message: "must be equal to one of the allowed values", schema: schema64.properties.named.enum, parentSchema: schema64.properties.named, data: data25 };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.like !== void 0) {
      let data26 = data.like;
      if (!(data26 === "password" || data26 === "secret" || data26 === "credential" || data26 === "token" || data26 === "login")) {
        let err44 = { instancePath: instancePath + "/like", schemaPath: "#/properties/like/enum", keyword: "enum", params: { allowedValues: schema64.properties.like.enum }, message: "must be equal to one of the allowed values", schema: schema64.properties.like.enum, parentSchema: schema64.properties.like, data: data26 };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.machine !== void 0) {
      let data27 = data.machine;
      if (typeof data27 != "boolean") {
        let err45 = { instancePath: instancePath + "/machine", schemaPath: "#/properties/machine/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema64.properties.machine.type, parentSchema: schema64.properties.machine, data: data27 };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.finder !== void 0) {
      let data28 = data.finder;
      if (data28 !== "kubernetes-secret") {
        let err46 = { instancePath: instancePath + "/finder", schemaPath: "#/properties/finder/enum", keyword: "enum", params: { allowedValues: schema64.properties.finder.enum }, message: "must be equal to one of the allowed values", schema: schema64.properties.finder.enum, parentSchema: schema64.properties.finder, data: data28 };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.apart !== void 0) {
      let data29 = data.apart;
      if (typeof data29 != "boolean") {
        let err47 = { instancePath: instancePath + "/apart", schemaPath: "#/properties/apart/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema64.properties.apart.type, parentSchema: schema64.properties.apart, data: data29 };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
  } else {
    let err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema64.type, parentSchema: schema64, data };
    vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema69 = { type: "object", required: ["identifier", "names"], additionalProperties: !1, properties: { identifier: { type: "string", pattern: "^[a-z][a-z0-9-]*$", says: "small letters, digits and hyphens" }, names: { $ref: "#/$defs/words" }, value: { type: "string", description: "RE2 that a value must match in full" }, checks: { $ref: "#/$defs/words" }, text: { type: "boolean", description: "Also found outside tables, as name = value" } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.identifier === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" }, message: "must have required property 'identifier'", schema: schema69.required, parentSchema: schema69, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.names === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "names" }, message: "must have required property 'names'", schema: schema69.required, parentSchema: schema69, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "identifier" || key0 === "names" || key0 === "value" || key0 === "checks" || key0 === "text")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema69, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.identifier !== void 0) {
      let data0 = data.identifier;
      if (typeof data0 == "string") {
        if (!pattern14.test(data0)) {
          let err3 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema69.properties.identifier, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.identifier.type, parentSchema: schema69.properties.identifier, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.names !== void 0) {
      let data1 = data.names;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func2(data2) < 1) {
              let err5 = { instancePath: instancePath + "/names/" + i0, schemaPath: "#/$defs/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema57.items, data: data2 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/names/" + i0, schemaPath: "#/$defs/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.items.type, parentSchema: schema57.items, data: data2 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/names", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema57.type, parentSchema: schema57, data: data1 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.value !== void 0) {
      let data3 = data.value;
      if (typeof data3 != "string") {
        let err8 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.value.type, parentSchema: schema69.properties.value, data: data3 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.checks !== void 0) {
      let data4 = data.checks;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 == "string") {
            if (func2(data5) < 1) {
              let err9 = { instancePath: instancePath + "/checks/" + i1, schemaPath: "#/$defs/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema57.items, data: data5 };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/checks/" + i1, schemaPath: "#/$defs/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.items.type, parentSchema: schema57.items, data: data5 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/checks", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema57.type, parentSchema: schema57, data: data4 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.text !== void 0) {
      let data6 = data.text;
      if (typeof data6 != "boolean") {
        let err12 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema69.properties.text.type, parentSchema: schema69.properties.text, data: data6 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema69.type, parentSchema: schema69, data };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.token === void 0) {
    let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'", schema: schema58.oneOf[0].required, parentSchema: schema58.oneOf[0], data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.keyed === void 0) {
    let err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "keyed" }, message: "must have required property 'keyed'", schema: schema58.oneOf[1].required, parentSchema: schema58.oneOf[1], data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.argument === void 0) {
      let err2 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "argument" }, message: "must have required property 'argument'", schema: schema58.oneOf[2].required, parentSchema: schema58.oneOf[2], data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0)
      valid0 = !1, passing0 = [passing0, 2];
    else {
      _valid0 && (valid0 = !0, passing0 = 2);
      let _errs5 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.pattern === void 0) {
        let err3 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'", schema: schema58.oneOf[3].required, parentSchema: schema58.oneOf[3], data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs5 === errors;
      if (_valid0 && valid0)
        valid0 = !1, passing0 = [passing0, 3];
      else {
        _valid0 && (valid0 = !0, passing0 = 3);
        let _errs6 = errors;
        if (data && typeof data == "object" && !Array.isArray(data) && data.field === void 0) {
          let err4 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'", schema: schema58.oneOf[4].required, parentSchema: schema58.oneOf[4], data };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        var _valid0 = _errs6 === errors;
        if (_valid0 && valid0)
          valid0 = !1, passing0 = [passing0, 4];
        else {
          _valid0 && (valid0 = !0, passing0 = 4);
          let _errs7 = errors;
          if (data && typeof data == "object" && !Array.isArray(data) && data.path === void 0) {
            let err5 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema58.oneOf[5].required, parentSchema: schema58.oneOf[5], data };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          var _valid0 = _errs7 === errors;
          if (_valid0 && valid0)
            valid0 = !1, passing0 = [passing0, 5];
          else {
            _valid0 && (valid0 = !0, passing0 = 5);
            let _errs8 = errors;
            if (data && typeof data == "object" && !Array.isArray(data) && data.together === void 0) {
              let err6 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "together" }, message: "must have required property 'together'", schema: schema58.oneOf[6].required, parentSchema: schema58.oneOf[6], data };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            var _valid0 = _errs8 === errors;
            if (_valid0 && valid0)
              valid0 = !1, passing0 = [passing0, 6];
            else {
              _valid0 && (valid0 = !0, passing0 = 6);
              let _errs9 = errors;
              if (data && typeof data == "object" && !Array.isArray(data) && data.policy === void 0) {
                let err7 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property 'policy'", schema: schema58.oneOf[7].required, parentSchema: schema58.oneOf[7], data };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
              var _valid0 = _errs9 === errors;
              _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 7]) : _valid0 && (valid0 = !0, passing0 = 7);
            }
          }
        }
      }
    }
  }
  if (valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err8 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema58.oneOf, parentSchema: schema58, data };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema58.required, parentSchema: schema58, data };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.title === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema58.required, parentSchema: schema58, data };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema58.properties, key0)) {
        let err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema58, data };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern15.test(data0)) {
          let err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"', schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: schema58.properties.id, data: data0 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.id.type, parentSchema: schema58.properties.id, data: data0 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 == "string") {
        if (func2(data1) < 3) {
          let err14 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters", schema: 3, parentSchema: schema58.properties.title, data: data1 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.title.type, parentSchema: schema58.properties.title, data: data1 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.kind !== void 0) {
      let data2 = data.kind;
      if (!(data2 === "secret" || data2 === "contact" || data2 === "financial" || data2 === "identity" || data2 === "health" || data2 === "online" || data2 === "special-category" || data2 === "exposure")) {
        let err16 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/kind/enum", keyword: "enum", params: { allowedValues: schema55.enum }, message: "must be equal to one of the allowed values", schema: schema55.enum, parentSchema: schema55, data: data2 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data3 = data.severity;
      if (!(data3 === "info" || data3 === "low" || data3 === "medium" || data3 === "high" || data3 === "critical")) {
        let err17 = { instancePath: instancePath + "/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema56.enum }, message: "must be equal to one of the allowed values", schema: schema56.enum, parentSchema: schema56, data: data3 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.confidence !== void 0) {
      let data4 = data.confidence;
      if (typeof data4 == "number") {
        if (data4 > 1 || isNaN(data4)) {
          let err18 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema58.properties.confidence, data: data4 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          let err19 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema58.properties.confidence, data: data4 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema58.properties.confidence.type, parentSchema: schema58.properties.confidence, data: data4 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.why !== void 0) {
      let data5 = data.why;
      if (typeof data5 != "string") {
        let err21 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.why.type, parentSchema: schema58.properties.why, data: data5 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.fix !== void 0) {
      let data6 = data.fix;
      if (typeof data6 != "string") {
        let err22 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.fix.type, parentSchema: schema58.properties.fix, data: data6 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.refs !== void 0) {
      let data7 = data.refs;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 == "string") {
            if (!formats6.test(data8)) {
              let err23 = { instancePath: instancePath + "/refs/" + i0, schemaPath: "#/properties/refs/items/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema58.properties.refs.items, data: data8 };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          } else {
            let err24 = { instancePath: instancePath + "/refs/" + i0, schemaPath: "#/properties/refs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.refs.items.type, parentSchema: schema58.properties.refs.items, data: data8 };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        let err25 = { instancePath: instancePath + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema58.properties.refs.type, parentSchema: schema58.properties.refs, data: data7 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.tags !== void 0) {
      let data9 = data.tags;
      if (Array.isArray(data9)) {
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (typeof data10 == "string") {
            if (func2(data10) < 1) {
              let err26 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/$defs/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema57.items, data: data10 };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
          } else {
            let err27 = { instancePath: instancePath + "/tags/" + i1, schemaPath: "#/$defs/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.items.type, parentSchema: schema57.items, data: data10 };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
      } else {
        let err28 = { instancePath: instancePath + "/tags", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema57.type, parentSchema: schema57, data: data9 };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.generic !== void 0) {
      let data11 = data.generic;
      if (typeof data11 != "boolean") {
        let err29 = { instancePath: instancePath + "/generic", schemaPath: "#/properties/generic/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema58.properties.generic.type, parentSchema: schema58.properties.generic, data: data11 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.strong !== void 0) {
      let data12 = data.strong;
      if (typeof data12 != "boolean") {
        let err30 = { instancePath: instancePath + "/strong", schemaPath: "#/properties/strong/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema58.properties.strong.type, parentSchema: schema58.properties.strong, data: data12 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.token !== void 0) {
      let data13 = data.token;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          let err31 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema58.properties.token, data: data13 };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        let len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data14 = data13[i2], _errs42 = errors, valid12 = !1, passing1 = null, _errs43 = errors;
          if (typeof data14 == "string") {
            if (func2(data14) < 1) {
              let err32 = { instancePath: instancePath + "/token/" + i2, schemaPath: "#/$defs/segment/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.oneOf[0], data: data14 };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
          } else {
            let err33 = { instancePath: instancePath + "/token/" + i2, schemaPath: "#/$defs/segment/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.oneOf[0].type, parentSchema: schema62.oneOf[0], data: data14 };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
          var _valid1 = _errs43 === errors;
          _valid1 && (valid12 = !0, passing1 = 0);
          let _errs45 = errors;
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.any === void 0) {
              let err34 = { instancePath: instancePath + "/token/" + i2, schemaPath: "#/$defs/segment/oneOf/1/required", keyword: "required", params: { missingProperty: "any" }, message: "must have required property 'any'", schema: schema62.oneOf[1].required, parentSchema: schema62.oneOf[1], data: data14 };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            for (let key1 in data14)
              if (key1 !== "any") {
                let err35 = { instancePath: instancePath + "/token/" + i2, schemaPath: "#/$defs/segment/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema62.oneOf[1], data: data14 };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            if (data14.any !== void 0) {
              let data15 = data14.any;
              if (Array.isArray(data15)) {
                if (data15.length < 1) {
                  let err36 = { instancePath: instancePath + "/token/" + i2 + "/any", schemaPath: "#/$defs/segment/oneOf/1/properties/any/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema62.oneOf[1].properties.any, data: data15 };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
                let len3 = data15.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data16 = data15[i3];
                  if (typeof data16 == "string") {
                    if (func2(data16) < 1) {
                      let err37 = { instancePath: instancePath + "/token/" + i2 + "/any/" + i3, schemaPath: "#/$defs/segment/oneOf/1/properties/any/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.oneOf[1].properties.any.items, data: data16 };
                      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                    }
                  } else {
                    let err38 = { instancePath: instancePath + "/token/" + i2 + "/any/" + i3, schemaPath: "#/$defs/segment/oneOf/1/properties/any/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.oneOf[1].properties.any.items.type, parentSchema: schema62.oneOf[1].properties.any.items, data: data16 };
                    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                  }
                }
              } else {
                let err39 = { instancePath: instancePath + "/token/" + i2 + "/any", schemaPath: "#/$defs/segment/oneOf/1/properties/any/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema62.oneOf[1].properties.any.type, parentSchema: schema62.oneOf[1].properties.any, data: data15 };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
          } else {
            let err40 = { instancePath: instancePath + "/token/" + i2, schemaPath: "#/$defs/segment/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.oneOf[1].type, parentSchema: schema62.oneOf[1], data: data14 };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
          var _valid1 = _errs45 === errors;
          if (_valid1 && valid12)
            valid12 = !1, passing1 = [passing1, 1];
          else {
            if (_valid1) {
              valid12 = !0, passing1 = 1;
              var props0 = !0;
            }
            let _errs52 = errors, _errs54 = errors, _errs55 = errors;
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
              let missing0;
              if (data14.any === void 0 && (missing0 = "any")) {
                let err41 = {};
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            }
            var valid16 = _errs55 === errors;
            if (valid16) {
              let err42 = { instancePath: instancePath + "/token/" + i2, schemaPath: "#/$defs/segment/oneOf/2/not", keyword: "not", params: {}, message: "must NOT be valid", schema: schema62.oneOf[2].not, parentSchema: schema62.oneOf[2], data: data14 };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            } else
              errors = _errs54, vErrors !== null && (_errs54 ? vErrors.length = _errs54 : vErrors = null);
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
              if (Object.keys(data14).length > 5) {
                let err43 = { instancePath: instancePath + "/token/" + i2, schemaPath: "#/$defs/segment/oneOf/2/maxProperties", keyword: "maxProperties", params: { limit: 5 }, message: "must NOT have more than 5 properties", schema: 5, parentSchema: schema62.oneOf[2], data: data14 };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
              if (Object.keys(data14).length < 1) {
                let err44 = { instancePath: instancePath + "/token/" + i2, schemaPath: "#/$defs/segment/oneOf/2/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema62.oneOf[2], data: data14 };
                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
              }
              for (let key2 in data14)
                if (!(key2 === "check" || key2 === "optional" || key2 === "secret")) {
                  let data17 = data14[key2], _errs58 = errors, valid18 = !1, passing2 = null, _errs59 = errors;
                  if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
                    let err45 = { instancePath: instancePath + "/token/" + i2 + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/segment/oneOf/2/additionalProperties/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema62.oneOf[2].additionalProperties.oneOf[0].type, parentSchema: schema62.oneOf[2].additionalProperties.oneOf[0], data: data17 };
                    vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                  }
                  if (typeof data17 == "number" && (data17 < 1 || isNaN(data17))) {
                    let err46 = { instancePath: instancePath + "/token/" + i2 + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/segment/oneOf/2/additionalProperties/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema62.oneOf[2].additionalProperties.oneOf[0], data: data17 };
                    vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                  }
                  var _valid2 = _errs59 === errors;
                  _valid2 && (valid18 = !0, passing2 = 0);
                  let _errs61 = errors;
                  if (Array.isArray(data17)) {
                    if (data17.length > 2) {
                      let err47 = { instancePath: instancePath + "/token/" + i2 + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/segment/oneOf/2/additionalProperties/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema62.oneOf[2].additionalProperties.oneOf[1], data: data17 };
                      vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                    }
                    if (data17.length < 2) {
                      let err48 = { instancePath: instancePath + "/token/" + i2 + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/segment/oneOf/2/additionalProperties/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema62.oneOf[2].additionalProperties.oneOf[1], data: data17 };
                      vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                    }
                    let len4 = data17.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      let data18 = data17[i4];
                      if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18))) {
                        let err49 = { instancePath: instancePath + "/token/" + i2 + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "#/$defs/segment/oneOf/2/additionalProperties/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema62.oneOf[2].additionalProperties.oneOf[1].items.type, parentSchema: schema62.oneOf[2].additionalProperties.oneOf[1].items, data: data18 };
                        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                      }
                      if (typeof data18 == "number" && (data18 < 0 || isNaN(data18))) {
                        let err50 = { instancePath: instancePath + "/token/" + i2 + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "#/$defs/segment/oneOf/2/additionalProperties/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema62.oneOf[2].additionalProperties.oneOf[1].items, data: data18 };
                        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                      }
                    }
                  } else {
                    let err51 = { instancePath: instancePath + "/token/" + i2 + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/segment/oneOf/2/additionalProperties/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema62.oneOf[2].additionalProperties.oneOf[1].type, parentSchema: schema62.oneOf[2].additionalProperties.oneOf[1], data: data17 };
                    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                  }
                  var _valid2 = _errs61 === errors;
                  if (_valid2 && valid18 ? (valid18 = !1, passing2 = [passing2, 1]) : _valid2 && (valid18 = !0, passing2 = 1), valid18)
                    errors = _errs58, vErrors !== null && (_errs58 ? vErrors.length = _errs58 : vErrors = null);
                  else {
                    let err52 = { instancePath: instancePath + "/token/" + i2 + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/segment/oneOf/2/additionalProperties/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf", schema: schema62.oneOf[2].additionalProperties.oneOf, parentSchema: schema62.oneOf[2].additionalProperties, data: data17 };
                    vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                  }
                }
              if (data14.check !== void 0) {
                let data19 = data14.check;
                if (typeof data19 != "string") {
                  let err53 = { instancePath: instancePath + "/token/" + i2 + "/check", schemaPath: "#/$defs/segment/oneOf/2/properties/check/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.oneOf[2].properties.check.type, parentSchema: schema62.oneOf[2].properties.check, data: data19 };
                  vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                }
              }
              if (data14.optional !== void 0) {
                let data20 = data14.optional;
                if (typeof data20 != "boolean") {
                  let err54 = { instancePath: instancePath + "/token/" + i2 + "/optional", schemaPath: "#/$defs/segment/oneOf/2/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema62.oneOf[2].properties.optional.type, parentSchema: schema62.oneOf[2].properties.optional, data: data20 };
                  vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                }
              }
              if (data14.secret !== void 0) {
                let data21 = data14.secret;
                if (typeof data21 != "boolean") {
                  let err55 = { instancePath: instancePath + "/token/" + i2 + "/secret", schemaPath: "#/$defs/segment/oneOf/2/properties/secret/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema62.oneOf[2].properties.secret.type, parentSchema: schema62.oneOf[2].properties.secret, data: data21 };
                  vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                }
              }
            } else {
              let err56 = { instancePath: instancePath + "/token/" + i2, schemaPath: "#/$defs/segment/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.oneOf[2].type, parentSchema: schema62.oneOf[2], data: data14 };
              vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
            }
            var _valid1 = _errs52 === errors;
            _valid1 && valid12 ? (valid12 = !1, passing1 = [passing1, 2]) : _valid1 && (valid12 = !0, passing1 = 2, props0 !== !0 && (props0 = !0));
          }
          if (valid12)
            errors = _errs42, vErrors !== null && (_errs42 ? vErrors.length = _errs42 : vErrors = null);
          else {
            let err57 = { instancePath: instancePath + "/token/" + i2, schemaPath: "#/$defs/segment/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf", schema: schema62.oneOf, parentSchema: schema62, data: data14 };
            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
          }
        }
      } else {
        let err58 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema58.properties.token.type, parentSchema: schema58.properties.token, data: data13 };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
    }
    if (data.keyed !== void 0) {
      let data22 = data.keyed;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.words === void 0) {
          let err59 = { instancePath: instancePath + "/keyed", schemaPath: "#/properties/keyed/required", keyword: "required", params: { missingProperty: "words" }, message: "must have required property 'words'", schema: schema58.properties.keyed.required, parentSchema: schema58.properties.keyed, data: data22 };
          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
        }
        if (data22.value === void 0) {
          let err60 = { instancePath: instancePath + "/keyed", schemaPath: "#/properties/keyed/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema58.properties.keyed.required, parentSchema: schema58.properties.keyed, data: data22 };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
        for (let key3 in data22)
          if (!(key3 === "words" || key3 === "value")) {
            let err61 = { instancePath: instancePath + "/keyed", schemaPath: "#/properties/keyed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema58.properties.keyed, data: data22 };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
        if (data22.words !== void 0) {
          let data23 = data22.words;
          if (Array.isArray(data23)) {
            if (data23.length < 1) {
              let err62 = { instancePath: instancePath + "/keyed/words", schemaPath: "#/properties/keyed/properties/words/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema58.properties.keyed.properties.words, data: data23 };
              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
            }
            let len5 = data23.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data24 = data23[i5];
              if (typeof data24 == "string") {
                if (!pattern16.test(data24)) {
                  let err63 = { instancePath: instancePath + "/keyed/words/" + i5, schemaPath: "#/properties/keyed/properties/words/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9 ]{1,30}[a-z0-9]$" }, message: 'must match pattern "^[a-z0-9][a-z0-9 ]{1,30}[a-z0-9]$"', schema: "^[a-z0-9][a-z0-9 ]{1,30}[a-z0-9]$", parentSchema: schema58.properties.keyed.properties.words.items, data: data24 };
                  vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                }
              } else {
                let err64 = { instancePath: instancePath + "/keyed/words/" + i5, schemaPath: "#/properties/keyed/properties/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.keyed.properties.words.items.type, parentSchema: schema58.properties.keyed.properties.words.items, data: data24 };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
            }
          } else {
            let err65 = { instancePath: instancePath + "/keyed/words", schemaPath: "#/properties/keyed/properties/words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema58.properties.keyed.properties.words.type, parentSchema: schema58.properties.keyed.properties.words, data: data23 };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
        }
        if (data22.value !== void 0) {
          let data25 = data22.value;
          if (Array.isArray(data25)) {
            if (data25.length < 1) {
              let err66 = { instancePath: instancePath + "/keyed/value", schemaPath: "#/properties/keyed/properties/value/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema58.properties.keyed.properties.value, data: data25 };
              vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
            }
            let len6 = data25.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data26 = data25[i6], _errs82 = errors, valid28 = !1, passing3 = null, _errs83 = errors;
              if (typeof data26 == "string") {
                if (func2(data26) < 1) {
                  let err67 = { instancePath: instancePath + "/keyed/value/" + i6, schemaPath: "#/$defs/segment/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.oneOf[0], data: data26 };
                  vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                }
              } else {
                let err68 = { instancePath: instancePath + "/keyed/value/" + i6, schemaPath: "#/$defs/segment/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.oneOf[0].type, parentSchema: schema62.oneOf[0], data: data26 };
                vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
              }
              var _valid3 = _errs83 === errors;
              _valid3 && (valid28 = !0, passing3 = 0);
              let _errs85 = errors;
              if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                if (data26.any === void 0) {
                  let err69 = { instancePath: instancePath + "/keyed/value/" + i6, schemaPath: "#/$defs/segment/oneOf/1/required", keyword: "required", params: { missingProperty: "any" }, message: "must have required property 'any'", schema: schema62.oneOf[1].required, parentSchema: schema62.oneOf[1], data: data26 };
                  vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                }
                for (let key4 in data26)
                  if (key4 !== "any") {
                    let err70 = { instancePath: instancePath + "/keyed/value/" + i6, schemaPath: "#/$defs/segment/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema62.oneOf[1], data: data26 };
                    vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                  }
                if (data26.any !== void 0) {
                  let data27 = data26.any;
                  if (Array.isArray(data27)) {
                    if (data27.length < 1) {
                      let err71 = { instancePath: instancePath + "/keyed/value/" + i6 + "/any", schemaPath: "#/$defs/segment/oneOf/1/properties/any/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema62.oneOf[1].properties.any, data: data27 };
                      vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                    }
                    let len7 = data27.length;
                    for (let i7 = 0; i7 < len7; i7++) {
                      let data28 = data27[i7];
                      if (typeof data28 == "string") {
                        if (func2(data28) < 1) {
                          let err72 = { instancePath: instancePath + "/keyed/value/" + i6 + "/any/" + i7, schemaPath: "#/$defs/segment/oneOf/1/properties/any/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.oneOf[1].properties.any.items, data: data28 };
                          vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                        }
                      } else {
                        let err73 = { instancePath: instancePath + "/keyed/value/" + i6 + "/any/" + i7, schemaPath: "#/$defs/segment/oneOf/1/properties/any/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.oneOf[1].properties.any.items.type, parentSchema: schema62.oneOf[1].properties.any.items, data: data28 };
                        vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                      }
                    }
                  } else {
                    let err74 = { instancePath: instancePath + "/keyed/value/" + i6 + "/any", schemaPath: "#/$defs/segment/oneOf/1/properties/any/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema62.oneOf[1].properties.any.type, parentSchema: schema62.oneOf[1].properties.any, data: data27 };
                    vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                  }
                }
              } else {
                let err75 = { instancePath: instancePath + "/keyed/value/" + i6, schemaPath: "#/$defs/segment/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.oneOf[1].type, parentSchema: schema62.oneOf[1], data: data26 };
                vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
              }
              var _valid3 = _errs85 === errors;
              if (_valid3 && valid28)
                valid28 = !1, passing3 = [passing3, 1];
              else {
                if (_valid3) {
                  valid28 = !0, passing3 = 1;
                  var props1 = !0;
                }
                let _errs92 = errors, _errs94 = errors, _errs95 = errors;
                if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                  let missing1;
                  if (data26.any === void 0 && (missing1 = "any")) {
                    let err76 = {};
                    vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                  }
                }
                var valid32 = _errs95 === errors;
                if (valid32) {
                  let err77 = { instancePath: instancePath + "/keyed/value/" + i6, schemaPath: "#/$defs/segment/oneOf/2/not", keyword: "not", params: {}, message: "must NOT be valid", schema: schema62.oneOf[2].not, parentSchema: schema62.oneOf[2], data: data26 };
                  vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                } else
                  errors = _errs94, vErrors !== null && (_errs94 ? vErrors.length = _errs94 : vErrors = null);
                if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                  if (Object.keys(data26).length > 5) {
                    let err78 = { instancePath: instancePath + "/keyed/value/" + i6, schemaPath: "#/$defs/segment/oneOf/2/maxProperties", keyword: "maxProperties", params: { limit: 5 }, message: "must NOT have more than 5 properties", schema: 5, parentSchema: schema62.oneOf[2], data: data26 };
                    vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                  }
                  if (Object.keys(data26).length < 1) {
                    let err79 = { instancePath: instancePath + "/keyed/value/" + i6, schemaPath: "#/$defs/segment/oneOf/2/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema62.oneOf[2], data: data26 };
                    vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                  }
                  for (let key5 in data26)
                    if (!(key5 === "check" || key5 === "optional" || key5 === "secret")) {
                      let data29 = data26[key5], _errs98 = errors, valid34 = !1, passing4 = null, _errs99 = errors;
                      if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29))) {
                        let err80 = { instancePath: instancePath + "/keyed/value/" + i6 + "/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/segment/oneOf/2/additionalProperties/oneOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema62.oneOf[2].additionalProperties.oneOf[0].type, parentSchema: schema62.oneOf[2].additionalProperties.oneOf[0], data: data29 };
                        vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                      }
                      if (typeof data29 == "number" && (data29 < 1 || isNaN(data29))) {
                        let err81 = { instancePath: instancePath + "/keyed/value/" + i6 + "/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/segment/oneOf/2/additionalProperties/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema62.oneOf[2].additionalProperties.oneOf[0], data: data29 };
                        vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                      }
                      var _valid4 = _errs99 === errors;
                      _valid4 && (valid34 = !0, passing4 = 0);
                      let _errs101 = errors;
                      if (Array.isArray(data29)) {
                        if (data29.length > 2) {
                          let err82 = { instancePath: instancePath + "/keyed/value/" + i6 + "/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/segment/oneOf/2/additionalProperties/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema62.oneOf[2].additionalProperties.oneOf[1], data: data29 };
                          vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                        }
                        if (data29.length < 2) {
                          let err83 = { instancePath: instancePath + "/keyed/value/" + i6 + "/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/segment/oneOf/2/additionalProperties/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema62.oneOf[2].additionalProperties.oneOf[1], data: data29 };
                          vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                        }
                        let len8 = data29.length;
                        for (let i8 = 0; i8 < len8; i8++) {
                          let data30 = data29[i8];
                          if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30))) {
                            let err84 = { instancePath: instancePath + "/keyed/value/" + i6 + "/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i8, schemaPath: "#/$defs/segment/oneOf/2/additionalProperties/oneOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema62.oneOf[2].additionalProperties.oneOf[1].items.type, parentSchema: schema62.oneOf[2].additionalProperties.oneOf[1].items, data: data30 };
                            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                          }
                          if (typeof data30 == "number" && (data30 < 0 || isNaN(data30))) {
                            let err85 = { instancePath: instancePath + "/keyed/value/" + i6 + "/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i8, schemaPath: "#/$defs/segment/oneOf/2/additionalProperties/oneOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema62.oneOf[2].additionalProperties.oneOf[1].items, data: data30 };
                            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                          }
                        }
                      } else {
                        let err86 = { instancePath: instancePath + "/keyed/value/" + i6 + "/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/segment/oneOf/2/additionalProperties/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema62.oneOf[2].additionalProperties.oneOf[1].type, parentSchema: schema62.oneOf[2].additionalProperties.oneOf[1], data: data29 };
                        vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                      }
                      var _valid4 = _errs101 === errors;
                      if (_valid4 && valid34 ? (valid34 = !1, passing4 = [passing4, 1]) : _valid4 && (valid34 = !0, passing4 = 1), valid34)
                        errors = _errs98, vErrors !== null && (_errs98 ? vErrors.length = _errs98 : vErrors = null);
                      else {
                        let err87 = { instancePath: instancePath + "/keyed/value/" + i6 + "/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/segment/oneOf/2/additionalProperties/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 }, message: "must match exactly one schema in oneOf", schema: schema62.oneOf[2].additionalProperties.oneOf, parentSchema: schema62.oneOf[2].additionalProperties, data: data29 };
                        vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                      }
                    }
                  if (data26.check !== void 0) {
                    let data31 = data26.check;
                    if (typeof data31 != "string") {
                      let err88 = { instancePath: instancePath + "/keyed/value/" + i6 + "/check", schemaPath: "#/$defs/segment/oneOf/2/properties/check/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.oneOf[2].properties.check.type, parentSchema: schema62.oneOf[2].properties.check, data: data31 };
                      vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                    }
                  }
                  if (data26.optional !== void 0) {
                    let data32 = data26.optional;
                    if (typeof data32 != "boolean") {
                      let err89 = { instancePath: instancePath + "/keyed/value/" + i6 + "/optional", schemaPath: "#/$defs/segment/oneOf/2/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema62.oneOf[2].properties.optional.type, parentSchema: schema62.oneOf[2].properties.optional, data: data32 };
                      vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                    }
                  }
                  if (data26.secret !== void 0) {
                    let data33 = data26.secret;
                    if (typeof data33 != "boolean") {
                      let err90 = { instancePath: instancePath + "/keyed/value/" + i6 + "/secret", schemaPath: "#/$defs/segment/oneOf/2/properties/secret/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema62.oneOf[2].properties.secret.type, parentSchema: schema62.oneOf[2].properties.secret, data: data33 };
                      vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                    }
                  }
                } else {
                  let err91 = { instancePath: instancePath + "/keyed/value/" + i6, schemaPath: "#/$defs/segment/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.oneOf[2].type, parentSchema: schema62.oneOf[2], data: data26 };
                  vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                }
                var _valid3 = _errs92 === errors;
                _valid3 && valid28 ? (valid28 = !1, passing3 = [passing3, 2]) : _valid3 && (valid28 = !0, passing3 = 2, props1 !== !0 && (props1 = !0));
              }
              if (valid28)
                errors = _errs82, vErrors !== null && (_errs82 ? vErrors.length = _errs82 : vErrors = null);
              else {
                let err92 = { instancePath: instancePath + "/keyed/value/" + i6, schemaPath: "#/$defs/segment/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf", schema: schema62.oneOf, parentSchema: schema62, data: data26 };
                vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
              }
            }
          } else {
            let err93 = { instancePath: instancePath + "/keyed/value", schemaPath: "#/properties/keyed/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema58.properties.keyed.properties.value.type, parentSchema: schema58.properties.keyed.properties.value, data: data25 };
            vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
          }
        }
      } else {
        let err94 = { instancePath: instancePath + "/keyed", schemaPath: "#/properties/keyed/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.properties.keyed.type, parentSchema: schema58.properties.keyed, data: data22 };
        vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
      }
    }
    if (data.argument !== void 0) {
      let data34 = data.argument;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        if (data34.calls === void 0) {
          let err95 = { instancePath: instancePath + "/argument", schemaPath: "#/properties/argument/required", keyword: "required", params: { missingProperty: "calls" }, message: "must have required property 'calls'", schema: schema58.properties.argument.required, parentSchema: schema58.properties.argument, data: data34 };
          vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
        }
        if (data34.at === void 0) {
          let err96 = { instancePath: instancePath + "/argument", schemaPath: "#/properties/argument/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'", schema: schema58.properties.argument.required, parentSchema: schema58.properties.argument, data: data34 };
          vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
        }
        if (data34.like === void 0) {
          let err97 = { instancePath: instancePath + "/argument", schemaPath: "#/properties/argument/required", keyword: "required", params: { missingProperty: "like" }, message: "must have required property 'like'", schema: schema58.properties.argument.required, parentSchema: schema58.properties.argument, data: data34 };
          vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
        }
        for (let key6 in data34)
          if (!(key6 === "calls" || key6 === "at" || key6 === "like")) {
            let err98 = { instancePath: instancePath + "/argument", schemaPath: "#/properties/argument/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema58.properties.argument, data: data34 };
            vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
          }
        if (data34.calls !== void 0) {
          let data35 = data34.calls;
          if (Array.isArray(data35)) {
            if (data35.length < 1) {
              let err99 = { instancePath: instancePath + "/argument/calls", schemaPath: "#/properties/argument/properties/calls/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema58.properties.argument.properties.calls, data: data35 };
              vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
            }
            let len9 = data35.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data36 = data35[i9];
              if (typeof data36 == "string") {
                if (!pattern17.test(data36)) {
                  let err100 = { instancePath: instancePath + "/argument/calls/" + i9, schemaPath: "#/properties/argument/properties/calls/items/pattern", keyword: "pattern", params: { pattern: "^[\\x21-\\x7e]{3,32}$" }, message: 'must match pattern "^[\\x21-\\x7e]{3,32}$"', schema: "^[\\x21-\\x7e]{3,32}$", parentSchema: schema58.properties.argument.properties.calls.items, data: data36 };
                  vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                }
              } else {
                let err101 = { instancePath: instancePath + "/argument/calls/" + i9, schemaPath: "#/properties/argument/properties/calls/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.argument.properties.calls.items.type, parentSchema: schema58.properties.argument.properties.calls.items, data: data36 };
                vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
              }
            }
          } else {
            let err102 = { instancePath: instancePath + "/argument/calls", schemaPath: "#/properties/argument/properties/calls/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema58.properties.argument.properties.calls.type, parentSchema: schema58.properties.argument.properties.calls, data: data35 };
            vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
          }
        }
        if (data34.at !== void 0) {
          let data37 = data34.at;
          if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37))) {
            let err103 = { instancePath: instancePath + "/argument/at", schemaPath: "#/properties/argument/properties/at/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema58.properties.argument.properties.at.type, parentSchema: schema58.properties.argument.properties.at, data: data37 };
            vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
          }
          if (typeof data37 == "number") {
            if (data37 > 5 || isNaN(data37)) {
              let err104 = { instancePath: instancePath + "/argument/at", schemaPath: "#/properties/argument/properties/at/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5", schema: 5, parentSchema: schema58.properties.argument.properties.at, data: data37 };
              vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
            }
            if (data37 < 1 || isNaN(data37)) {
              let err105 = { instancePath: instancePath + "/argument/at", schemaPath: "#/properties/argument/properties/at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema58.properties.argument.properties.at, data: data37 };
              vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
            }
          }
        }
        if (data34.like !== void 0) {
          let data38 = data34.like;
          if (!(data38 === "password" || data38 === "secret")) {
            let err106 = { instancePath: instancePath + "/argument/like", schemaPath: "#/properties/argument/properties/like/enum", keyword: "enum", params: { allowedValues: schema58.properties.argument.properties.like.enum }, message: "must be equal to one of the allowed values", schema: schema58.properties.argument.properties.like.enum, parentSchema: schema58.properties.argument.properties.like, data: data38 };
            vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
          }
        }
      } else {
        let err107 = { instancePath: instancePath + "/argument", schemaPath: "#/properties/argument/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.properties.argument.type, parentSchema: schema58.properties.argument, data: data34 };
        vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
      }
    }
    if (data.pattern !== void 0 && (validate25(data.pattern, { instancePath: instancePath + "/pattern", parentData: data, parentDataProperty: "pattern", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.field !== void 0 && (validate27(data.field, { instancePath: instancePath + "/field", parentData: data, parentDataProperty: "field", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.path !== void 0) {
      let data41 = data.path;
      if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
        if (data41.globs === void 0) {
          let err108 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: "globs" }, message: "must have required property 'globs'", schema: schema58.properties.path.required, parentSchema: schema58.properties.path, data: data41 };
          vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
        }
        for (let key7 in data41)
          if (!(key7 === "globs" || key7 === "not" || key7 === "minSize" || key7 === "encrypted")) {
            let err109 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema58.properties.path, data: data41 };
            vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
          }
        if (data41.globs !== void 0) {
          let data42 = data41.globs;
          if (Array.isArray(data42)) {
            let len10 = data42.length;
            for (let i10 = 0; i10 < len10; i10++) {
              let data43 = data42[i10];
              if (typeof data43 == "string") {
                if (func2(data43) < 1) {
                  let err110 = { instancePath: instancePath + "/path/globs/" + i10, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema72.items, data: data43 };
                  vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                }
              } else {
                let err111 = { instancePath: instancePath + "/path/globs/" + i10, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.items.type, parentSchema: schema72.items, data: data43 };
                vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
              }
            }
          } else {
            let err112 = { instancePath: instancePath + "/path/globs", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema72.type, parentSchema: schema72, data: data42 };
            vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
          }
        }
        if (data41.not !== void 0) {
          let data44 = data41.not;
          if (Array.isArray(data44)) {
            let len11 = data44.length;
            for (let i11 = 0; i11 < len11; i11++) {
              let data45 = data44[i11];
              if (typeof data45 == "string") {
                if (func2(data45) < 1) {
                  let err113 = { instancePath: instancePath + "/path/not/" + i11, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema72.items, data: data45 };
                  vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                }
              } else {
                let err114 = { instancePath: instancePath + "/path/not/" + i11, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.items.type, parentSchema: schema72.items, data: data45 };
                vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
              }
            }
          } else {
            let err115 = { instancePath: instancePath + "/path/not", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema72.type, parentSchema: schema72, data: data44 };
            vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
          }
        }
        if (data41.minSize !== void 0) {
          let data46 = data41.minSize;
          if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46))) {
            let err116 = { instancePath: instancePath + "/path/minSize", schemaPath: "#/properties/path/properties/minSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema58.properties.path.properties.minSize.type, parentSchema: schema58.properties.path.properties.minSize, data: data46 };
            vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
          }
          if (typeof data46 == "number" && (data46 < 0 || isNaN(data46))) {
            let err117 = { instancePath: instancePath + "/path/minSize", schemaPath: "#/properties/path/properties/minSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema58.properties.path.properties.minSize, data: data46 };
            vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
          }
        }
        if (data41.encrypted !== void 0) {
          let data47 = data41.encrypted;
          if (typeof data47 != "boolean") {
            let err118 = { instancePath: instancePath + "/path/encrypted", schemaPath: "#/properties/path/properties/encrypted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema58.properties.path.properties.encrypted.type, parentSchema: schema58.properties.path.properties.encrypted, data: data47 };
            vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
          }
        }
      } else {
        let err119 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.properties.path.type, parentSchema: schema58.properties.path, data: data41 };
        vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
      }
    }
    if (data.together !== void 0) {
      let data48 = data.together;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        if (data48.scope === void 0) {
          let err120 = { instancePath: instancePath + "/together", schemaPath: "#/properties/together/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property 'scope'", schema: schema58.properties.together.required, parentSchema: schema58.properties.together, data: data48 };
          vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
        }
        if (data48.of === void 0) {
          let err121 = { instancePath: instancePath + "/together", schemaPath: "#/properties/together/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'", schema: schema58.properties.together.required, parentSchema: schema58.properties.together, data: data48 };
          vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
        }
        for (let key8 in data48)
          if (!(key8 === "scope" || key8 === "of")) {
            let err122 = { instancePath: instancePath + "/together", schemaPath: "#/properties/together/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema58.properties.together, data: data48 };
            vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
          }
        if (data48.scope !== void 0) {
          let data49 = data48.scope;
          if (!(data49 === "record" || data49 === "file")) {
            let err123 = { instancePath: instancePath + "/together/scope", schemaPath: "#/properties/together/properties/scope/enum", keyword: "enum", params: { allowedValues: schema58.properties.together.properties.scope.enum }, message: "must be equal to one of the allowed values", schema: schema58.properties.together.properties.scope.enum, parentSchema: schema58.properties.together.properties.scope, data: data49 };
            vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
          }
        }
        if (data48.of !== void 0) {
          let data50 = data48.of;
          if (Array.isArray(data50)) {
            if (data50.length < 2) {
              let err124 = { instancePath: instancePath + "/together/of", schemaPath: "#/properties/together/properties/of/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema58.properties.together.properties.of, data: data50 };
              vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
            }
            let len12 = data50.length;
            for (let i12 = 0; i12 < len12; i12++) {
              let data51 = data50[i12];
              if (Array.isArray(data51)) {
                if (data51.length < 1) {
                  let err125 = { instancePath: instancePath + "/together/of/" + i12, schemaPath: "#/properties/together/properties/of/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema58.properties.together.properties.of.items, data: data51 };
                  vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
                }
                let len13 = data51.length;
                for (let i13 = 0; i13 < len13; i13++) {
                  let data52 = data51[i13];
                  if (typeof data52 != "string") {
                    let err126 = { instancePath: instancePath + "/together/of/" + i12 + "/" + i13, schemaPath: "#/properties/together/properties/of/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.together.properties.of.items.items.type, parentSchema: schema58.properties.together.properties.of.items.items, data: data52 };
                    vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
                  }
                }
              } else {
                let err127 = { instancePath: instancePath + "/together/of/" + i12, schemaPath: "#/properties/together/properties/of/items/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema58.properties.together.properties.of.items.type, parentSchema: schema58.properties.together.properties.of.items, data: data51 };
                vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
              }
            }
          } else {
            let err128 = { instancePath: instancePath + "/together/of", schemaPath: "#/properties/together/properties/of/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema58.properties.together.properties.of.type, parentSchema: schema58.properties.together.properties.of, data: data50 };
            vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
          }
        }
      } else {
        let err129 = { instancePath: instancePath + "/together", schemaPath: "#/properties/together/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.properties.together.type, parentSchema: schema58.properties.together, data: data48 };
        vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
      }
    }
    if (data.policy !== void 0) {
      let data53 = data.policy;
      if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
        if (data53.name === void 0) {
          let err130 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema58.properties.policy.required, parentSchema: schema58.properties.policy, data: data53 };
          vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
        }
        for (let key9 in data53)
          if (!(key9 === "name" || key9 === "parameters")) {
            let err131 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema58.properties.policy, data: data53 };
            vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
          }
        if (data53.name !== void 0) {
          let data54 = data53.name;
          if (typeof data54 != "string") {
            let err132 = { instancePath: instancePath + "/policy/name", schemaPath: "#/properties/policy/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema58.properties.policy.properties.name.type, parentSchema: schema58.properties.policy.properties.name, data: data54 };
            vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
          }
        }
        if (data53.parameters !== void 0) {
          let data55 = data53.parameters;
          if (!(data55 && typeof data55 == "object" && !Array.isArray(data55))) {
            let err133 = { instancePath: instancePath + "/policy/parameters", schemaPath: "#/properties/policy/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.properties.policy.properties.parameters.type, parentSchema: schema58.properties.policy.properties.parameters, data: data55 };
            vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
          }
        }
      } else {
        let err134 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.properties.policy.type, parentSchema: schema58.properties.policy, data: data53 };
        vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
      }
    }
    if (data.near !== void 0) {
      let data56 = data.near;
      if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
        if (data56.words === void 0) {
          let err135 = { instancePath: instancePath + "/near", schemaPath: "#/properties/near/required", keyword: "required", params: { missingProperty: "words" }, message: "must have required property 'words'", schema: schema58.properties.near.required, parentSchema: schema58.properties.near, data: data56 };
          vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
        }
        for (let key10 in data56)
          if (!(key10 === "words" || key10 === "required" || key10 === "before" || key10 === "after")) {
            let err136 = { instancePath: instancePath + "/near", schemaPath: "#/properties/near/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema58.properties.near, data: data56 };
            vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
          }
        if (data56.words !== void 0) {
          let data57 = data56.words;
          if (Array.isArray(data57)) {
            let len14 = data57.length;
            for (let i14 = 0; i14 < len14; i14++) {
              let data58 = data57[i14];
              if (typeof data58 == "string") {
                if (func2(data58) < 1) {
                  let err137 = { instancePath: instancePath + "/near/words/" + i14, schemaPath: "#/$defs/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema57.items, data: data58 };
                  vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
                }
              } else {
                let err138 = { instancePath: instancePath + "/near/words/" + i14, schemaPath: "#/$defs/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema57.items.type, parentSchema: schema57.items, data: data58 };
                vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
              }
            }
          } else {
            let err139 = { instancePath: instancePath + "/near/words", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema57.type, parentSchema: schema57, data: data57 };
            vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
          }
        }
        if (data56.required !== void 0) {
          let data59 = data56.required;
          if (typeof data59 != "boolean") {
            let err140 = { instancePath: instancePath + "/near/required", schemaPath: "#/properties/near/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema58.properties.near.properties.required.type, parentSchema: schema58.properties.near.properties.required, data: data59 };
            vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
          }
        }
        if (data56.before !== void 0) {
          let data60 = data56.before;
          if (!(typeof data60 == "number" && !(data60 % 1) && !isNaN(data60))) {
            let err141 = { instancePath: instancePath + "/near/before", schemaPath: "#/properties/near/properties/before/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema58.properties.near.properties.before.type, parentSchema: schema58.properties.near.properties.before, data: data60 };
            vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
          }
          if (typeof data60 == "number") {
            if (data60 > 300 || isNaN(data60)) {
              let err142 = { instancePath: instancePath + "/near/before", schemaPath: "#/properties/near/properties/before/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, message: "must be <= 300", schema: 300, parentSchema: schema58.properties.near.properties.before, data: data60 };
              vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
            }
            if (data60 < 0 || isNaN(data60)) {
              let err143 = { instancePath: instancePath + "/near/before", schemaPath: "#/properties/near/properties/before/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema58.properties.near.properties.before, data: data60 };
              vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
            }
          }
        }
        if (data56.after !== void 0) {
          let data61 = data56.after;
          if (!(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61))) {
            let err144 = { instancePath: instancePath + "/near/after", schemaPath: "#/properties/near/properties/after/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema58.properties.near.properties.after.type, parentSchema: schema58.properties.near.properties.after, data: data61 };
            vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
          }
          if (typeof data61 == "number") {
            if (data61 > 300 || isNaN(data61)) {
              let err145 = { instancePath: instancePath + "/near/after", schemaPath: "#/properties/near/properties/after/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, message: "must be <= 300", schema: 300, parentSchema: schema58.properties.near.properties.after, data: data61 };
              vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
            }
            if (data61 < 0 || isNaN(data61)) {
              let err146 = { instancePath: instancePath + "/near/after", schemaPath: "#/properties/near/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema58.properties.near.properties.after, data: data61 };
              vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
            }
          }
        }
      } else {
        let err147 = { instancePath: instancePath + "/near", schemaPath: "#/properties/near/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.properties.near.type, parentSchema: schema58.properties.near, data: data56 };
        vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
      }
    }
    if (data.where !== void 0) {
      let data62 = data.where;
      if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
        for (let key11 in data62)
          if (!(key11 === "include" || key11 === "exclude")) {
            let err148 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema58.properties.where, data: data62 };
            vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
          }
        if (data62.include !== void 0) {
          let data63 = data62.include;
          if (Array.isArray(data63)) {
            let len15 = data63.length;
            for (let i15 = 0; i15 < len15; i15++) {
              let data64 = data63[i15];
              if (typeof data64 == "string") {
                if (func2(data64) < 1) {
                  let err149 = { instancePath: instancePath + "/where/include/" + i15, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema72.items, data: data64 };
                  vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
                }
              } else {
                let err150 = { instancePath: instancePath + "/where/include/" + i15, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.items.type, parentSchema: schema72.items, data: data64 };
                vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
              }
            }
          } else {
            let err151 = { instancePath: instancePath + "/where/include", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema72.type, parentSchema: schema72, data: data63 };
            vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
          }
        }
        if (data62.exclude !== void 0) {
          let data65 = data62.exclude;
          if (Array.isArray(data65)) {
            let len16 = data65.length;
            for (let i16 = 0; i16 < len16; i16++) {
              let data66 = data65[i16];
              if (typeof data66 == "string") {
                if (func2(data66) < 1) {
                  let err152 = { instancePath: instancePath + "/where/exclude/" + i16, schemaPath: "#/$defs/globs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema72.items, data: data66 };
                  vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
                }
              } else {
                let err153 = { instancePath: instancePath + "/where/exclude/" + i16, schemaPath: "#/$defs/globs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.items.type, parentSchema: schema72.items, data: data66 };
                vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
              }
            }
          } else {
            let err154 = { instancePath: instancePath + "/where/exclude", schemaPath: "#/$defs/globs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema72.type, parentSchema: schema72, data: data65 };
            vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
          }
        }
      } else {
        let err155 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.properties.where.type, parentSchema: schema58.properties.where, data: data62 };
        vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
      }
    }
    if (data.samples !== void 0) {
      let data67 = data.samples;
      if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
        for (let key12 in data67)
          if (!(key12 === "match" || key12 === "miss")) {
            let err156 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema58.properties.samples, data: data67 };
            vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
          }
        if (data67.match !== void 0) {
          let data68 = data67.match;
          if (Array.isArray(data68)) {
            let len17 = data68.length;
            for (let i17 = 0; i17 < len17; i17++) {
              let data69 = data68[i17], _errs191 = errors, valid69 = !1, passing5 = null, _errs192 = errors;
              if (typeof data69 == "string") {
                if (func2(data69) < 1) {
                  let err157 = { instancePath: instancePath + "/samples/match/" + i17, schemaPath: "#/$defs/samples/items/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema77.items.oneOf[0], data: data69 };
                  vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
                }
              } else {
                let err158 = { instancePath: instancePath + "/samples/match/" + i17, schemaPath: "#/$defs/samples/items/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema77.items.oneOf[0].type, parentSchema: schema77.items.oneOf[0], data: data69 };
                vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
              }
              var _valid5 = _errs192 === errors;
              _valid5 && (valid69 = !0, passing5 = 0);
              let _errs194 = errors;
              if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                if (data69.text === void 0) {
                  let err159 = { instancePath: instancePath + "/samples/match/" + i17, schemaPath: "#/$defs/samples/items/oneOf/1/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'", schema: schema77.items.oneOf[1].required, parentSchema: schema77.items.oneOf[1], data: data69 };
                  vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
                }
                for (let key13 in data69)
                  if (!(key13 === "text" || key13 === "path")) {
                    let err160 = { instancePath: instancePath + "/samples/match/" + i17, schemaPath: "#/$defs/samples/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema77.items.oneOf[1], data: data69 };
                    vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
                  }
                if (data69.text !== void 0) {
                  let data70 = data69.text;
                  if (typeof data70 != "string") {
                    let err161 = { instancePath: instancePath + "/samples/match/" + i17 + "/text", schemaPath: "#/$defs/samples/items/oneOf/1/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema77.items.oneOf[1].properties.text.type, parentSchema: schema77.items.oneOf[1].properties.text, data: data70 };
                    vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
                  }
                }
                if (data69.path !== void 0) {
                  let data71 = data69.path;
                  if (typeof data71 != "string") {
                    let err162 = { instancePath: instancePath + "/samples/match/" + i17 + "/path", schemaPath: "#/$defs/samples/items/oneOf/1/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema77.items.oneOf[1].properties.path.type, parentSchema: schema77.items.oneOf[1].properties.path, data: data71 };
                    vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
                  }
                }
              } else {
                let err163 = { instancePath: instancePath + "/samples/match/" + i17, schemaPath: "#/$defs/samples/items/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema77.items.oneOf[1].type, parentSchema: schema77.items.oneOf[1], data: data69 };
                vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
              }
              var _valid5 = _errs194 === errors;
              if (_valid5 && valid69 ? (valid69 = !1, passing5 = [passing5, 1]) : _valid5 && (valid69 = !0, passing5 = 1), valid69)
                errors = _errs191, vErrors !== null && (_errs191 ? vErrors.length = _errs191 : vErrors = null);
              else {
                let err164 = { instancePath: instancePath + "/samples/match/" + i17, schemaPath: "#/$defs/samples/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing5 }, message: "must match exactly one schema in oneOf", schema: schema77.items.oneOf, parentSchema: schema77.items, data: data69 };
                vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
              }
            }
          } else {
            let err165 = { instancePath: instancePath + "/samples/match", schemaPath: "#/$defs/samples/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema77.type, parentSchema: schema77, data: data68 };
            vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
          }
        }
        if (data67.miss !== void 0) {
          let data72 = data67.miss;
          if (Array.isArray(data72)) {
            let len18 = data72.length;
            for (let i18 = 0; i18 < len18; i18++) {
              let data73 = data72[i18], _errs205 = errors, valid74 = !1, passing6 = null, _errs206 = errors;
              if (typeof data73 == "string") {
                if (func2(data73) < 1) {
                  let err166 = { instancePath: instancePath + "/samples/miss/" + i18, schemaPath: "#/$defs/samples/items/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema77.items.oneOf[0], data: data73 };
                  vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
                }
              } else {
                let err167 = { instancePath: instancePath + "/samples/miss/" + i18, schemaPath: "#/$defs/samples/items/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema77.items.oneOf[0].type, parentSchema: schema77.items.oneOf[0], data: data73 };
                vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
              }
              var _valid6 = _errs206 === errors;
              _valid6 && (valid74 = !0, passing6 = 0);
              let _errs208 = errors;
              if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                if (data73.text === void 0) {
                  let err168 = { instancePath: instancePath + "/samples/miss/" + i18, schemaPath: "#/$defs/samples/items/oneOf/1/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'", schema: schema77.items.oneOf[1].required, parentSchema: schema77.items.oneOf[1], data: data73 };
                  vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
                }
                for (let key14 in data73)
                  if (!(key14 === "text" || key14 === "path")) {
                    let err169 = { instancePath: instancePath + "/samples/miss/" + i18, schemaPath: "#/$defs/samples/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema77.items.oneOf[1], data: data73 };
                    vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
                  }
                if (data73.text !== void 0) {
                  let data74 = data73.text;
                  if (typeof data74 != "string") {
                    let err170 = { instancePath: instancePath + "/samples/miss/" + i18 + "/text", schemaPath: "#/$defs/samples/items/oneOf/1/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema77.items.oneOf[1].properties.text.type, parentSchema: schema77.items.oneOf[1].properties.text, data: data74 };
                    vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
                  }
                }
                if (data73.path !== void 0) {
                  let data75 = data73.path;
                  if (typeof data75 != "string") {
                    let err171 = { instancePath: instancePath + "/samples/miss/" + i18 + "/path", schemaPath: "#/$defs/samples/items/oneOf/1/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema77.items.oneOf[1].properties.path.type, parentSchema: schema77.items.oneOf[1].properties.path, data: data75 };
                    vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
                  }
                }
              } else {
                let err172 = { instancePath: instancePath + "/samples/miss/" + i18, schemaPath: "#/$defs/samples/items/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema77.items.oneOf[1].type, parentSchema: schema77.items.oneOf[1], data: data73 };
                vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
              }
              var _valid6 = _errs208 === errors;
              if (_valid6 && valid74 ? (valid74 = !1, passing6 = [passing6, 1]) : _valid6 && (valid74 = !0, passing6 = 1), valid74)
                errors = _errs205, vErrors !== null && (_errs205 ? vErrors.length = _errs205 : vErrors = null);
              else {
                let err173 = { instancePath: instancePath + "/samples/miss/" + i18, schemaPath: "#/$defs/samples/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing6 }, message: "must match exactly one schema in oneOf", schema: schema77.items.oneOf, parentSchema: schema77.items, data: data73 };
                vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
              }
            }
          } else {
            let err174 = { instancePath: instancePath + "/samples/miss", schemaPath: "#/$defs/samples/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema77.type, parentSchema: schema77, data: data72 };
            vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
          }
        }
      } else {
        let err175 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.properties.samples.type, parentSchema: schema58.properties.samples, data: data67 };
        vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
      }
    }
  } else {
    let err176 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.type, parentSchema: schema58, data };
    vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pack === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pack" }, message: "must have required property 'pack'", schema: schema53.required, parentSchema: schema53, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema53.required, parentSchema: schema53, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.rules === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'", schema: schema53.required, parentSchema: schema53, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "pack" || key0 === "title" || key0 === "defaults" || key0 === "rules")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema53, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.pack !== void 0) {
      let data0 = data.pack;
      if (typeof data0 == "string") {
        if (!pattern14.test(data0)) {
          let err4 = { instancePath: instancePath + "/pack", schemaPath: "#/properties/pack/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema53.properties.pack, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/pack", schemaPath: "#/properties/pack/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.pack.type, parentSchema: schema53.properties.pack, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 == "string") {
        if (func2(data1) < 3) {
          let err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters", schema: 3, parentSchema: schema53.properties.title, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.title.type, parentSchema: schema53.properties.title, data: data1 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.defaults !== void 0 && (validate22(data.defaults, { instancePath: instancePath + "/defaults", parentData: data, parentDataProperty: "defaults", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.rules !== void 0) {
      let data3 = data.rules;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate24(data3[i0], { instancePath: instancePath + "/rules/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema53.properties.rules.type, parentSchema: schema53.properties.rules, data: data3 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.type, parentSchema: schema53, data };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var all = { config, pack: pack2 }, validatorOf = (name) => all[name], schemas = { config: { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://leakwarden.dev/schema/config.schema.json", title: "Leakwarden configuration", description: ".github/leakwarden.yml", type: ["object", "null"], additionalProperties: !1, properties: { extends: { type: "string", description: "Another configuration file, relative to this one; this one wins" }, packs: { type: "array", items: { type: "string" }, description: "Packs to use; default: all", examples: [["secrets", "people", "fields", "files"]] }, rules: { type: "object", description: "Overrides by rule id", additionalProperties: { type: "object", additionalProperties: !1, properties: { enabled: { type: "boolean" }, severity: { $ref: "#/$defs/severity" }, confidence: { type: "number", minimum: 0, maximum: 1 } } } }, custom: { type: "array", items: { type: "object" }, description: "Own rules, in the format of a pack; their ids are custom/<id>" }, allow: { description: "Known and accepted findings", oneOf: [{ $ref: "#/$defs/allowList" }, { type: "object", additionalProperties: !1, properties: { foreign: { type: "boolean", default: !1, description: "Honour the inline comments of other scanners" }, entries: { $ref: "#/$defs/allowList" } } }] }, organisation: { type: "object", additionalProperties: !1, properties: { domains: { type: "array", items: { type: "string" }, description: "Your own e-mail domains: addresses there count as staff" }, dictionary: { type: "string", minLength: 1, description: "Your own customers, as a file made by `leakwarden dictionary build`; relative to this file" } } }, people: { type: "object", additionalProperties: !1, description: "How severe a dataset is: given by its gravest kind of data and the number of people, raised by who can read it", properties: { severity: { type: "object", additionalProperties: !1, description: "For each kind of data, the minimum number of people for each severity; 0: never. docs/people.md lists the defaults", properties: { contact: { $ref: "#/$defs/people" }, profile: { $ref: "#/$defs/people" }, demographic: { $ref: "#/$defs/people" }, online: { $ref: "#/$defs/people" }, credentials: { $ref: "#/$defs/people" }, financial: { $ref: "#/$defs/people" }, identity: { $ref: "#/$defs/people" }, health: { $ref: "#/$defs/people" }, "special-category": { $ref: "#/$defs/people" } } }, exposure: { type: "object", additionalProperties: !1, description: "By how many steps the severity rises if everybody, the enterprise or the members can read the repository; the command line takes it from --exposure", properties: { public: { type: "integer", minimum: 0, maximum: 4, default: 1 }, internal: { type: "integer", minimum: 0, maximum: 4, default: 0 }, private: { type: "integer", minimum: 0, maximum: 4, default: 0 } } } } }, enforce: { type: "object", additionalProperties: !1, description: "What blocks, and who may accept it", properties: { mode: { enum: ["observe", "warn", "block"], default: "block", description: "observe and warn never fail. Without `rollout` it applies at once" }, rollout: { type: "object", additionalProperties: !1, description: "App only: a milder mode for the first days", properties: { days: { type: "integer", minimum: 0, maximum: 365, default: 14, description: "Number of days after the App was installed on a repository; 0 for none" }, mode: { enum: ["observe", "warn", "block"], default: "warn", description: "The mode during these days, if it is milder than `mode`" } } }, severity: { $ref: "#/$defs/severity", default: "high", description: "Minimum severity that blocks; if --fail-on is stricter, that applies" }, provenance: { type: "array", minItems: 1, items: { enum: ["real", "unknown", "staff", "public-contact", "test", "synthetic", "sample-database"] }, default: ["real", "unknown"], description: "Whose data can block; other data only informs" }, subjects: { type: "integer", minimum: 1, description: "A leak of this many people or more blocks, whatever its severity" }, require: { type: "boolean", default: !1, description: "App only: if the check is not required, add a ruleset that requires it; needs the containment permission" }, approvers: { type: "array", minItems: 1, items: { type: "string", pattern: "^(admin|maintain|write|@[A-Za-z0-9-]+(/[A-Za-z0-9_.-]+)?)$", says: "admin, maintain, write, @login or @organisation/team" }, default: ["admin", "maintain"], description: "App only: who may accept a leak or grant a waiver: a right in the repository (admin, maintain, write), @login or @organisation/team" }, self: { type: "boolean", default: !1, description: "App only: the author of a change may approve its leaks" }, repositoriesMay: { type: "array", items: { enum: ["packs", "rules", "allow", "allow.foreign", "organisation.domains", "organisation.dictionary", "people", "enforce", "enforce.mode", "enforce.rollout", "enforce.severity", "enforce.provenance", "enforce.subjects", "enforce.require", "enforce.approvers", "enforce.self", "acceptNotCovered", "limits", "report", "retention", "settings", "settings.default", "settings.policies", "settings.exceptions", "settings.contain"] }, default: [], description: "In the organisation's configuration only: keys that a repository may make laxer. A repository may always be stricter" } } }, acceptNotCovered: { type: "array", description: "Paths that are accepted as not covered", items: { type: "object", required: ["path", "reason"], additionalProperties: !1, properties: { path: { type: "string" }, reason: { type: "string", minLength: 3 } } } }, limits: { type: "object", additionalProperties: !1, properties: { documentSize: { $ref: "#/$defs/size", default: "4GB" }, decodeDepth: { type: "integer", minimum: 0, maximum: 3, default: 3 }, documentTime: { type: "integer", minimum: 100, default: 6e4, description: "Milliseconds; large documents get more" }, findingsPerDocument: { type: "integer", minimum: 1, maximum: 1e5, default: 1e3 }, portableSize: { $ref: "#/$defs/size", default: "500MB" }, containerSize: { $ref: "#/$defs/size", default: "100MB", description: "Archives and files that must be held in memory to be opened (zip, PDF, SQLite), all levels of one document together" }, containerDepth: { type: "integer", minimum: 0, maximum: 10, default: 5, description: "Levels of archives in archives" }, containerParts: { type: "integer", minimum: 1, maximum: 1e7, default: 1e5, description: "Documents inside one document" }, inflatedSize: { $ref: "#/$defs/size", default: "4GB", description: "Maximum unpacked size of one document, all levels together" }, inflatedRatio: { type: "integer", minimum: 1, default: 200, description: "Maximum unpacked size as a multiple of the packed size, beyond the first 64 MB" }, containerCells: { type: "integer", minimum: 1, default: 5e7, description: "Cells of all sheets and tables inside one document" } } }, report: { type: "object", additionalProperties: !1, description: "App only: where leaks are reported, and to whom", properties: { repository: { type: "string", pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$", says: "owner/name", description: "owner/name of a private repository for all remediation issues; default: the repository of the leak, or a private repository of the same owner" }, assignees: { type: "array", maxItems: 10, items: { type: "string", pattern: "^[A-Za-z0-9-]+$", says: "a login, without @" }, default: [], description: "Logins that every issue is assigned to" }, team: { type: "string", pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9_.-]+$", says: "organisation/team", description: "organisation/team that every issue mentions" }, labels: { type: "array", maxItems: 20, items: { type: "string", minLength: 1, maxLength: 50 }, default: ["leakwarden"] }, dueDays: { $ref: "#/$defs/days", default: { critical: 1, high: 7, medium: 30, low: 90 }, description: "Days until a leak has to be closed" }, remindEveryDays: { $ref: "#/$defs/days", default: { critical: 1, high: 3, medium: 14, low: 30 }, description: "Days between reminders; 0 for none" }, perDay: { type: "integer", minimum: 1, maximum: 1e3, default: 20, description: "Maximum number of issues opened in a day" } } }, retention: { type: "object", additionalProperties: !1, description: "App only: how long data is kept", properties: { days: { type: "integer", minimum: 1, maximum: 3650, default: 30, description: "Number of days after which data about removed repositories and processed deliveries is deleted; decisions are kept" } } }, settings: { type: "object", additionalProperties: !1, description: "Policies for the settings of repositories and organisations: docs/settings.md", properties: { default: { $ref: "#/$defs/settingsAction", default: "report", description: "What to do if a policy fails that `policies` does not name" }, policies: { type: "object", additionalProperties: { $ref: "#/$defs/settingsAction" }, description: "What to do, by policy id", examples: [{ "deploy-keys": "issue", wiki: "off" }] }, exceptions: { type: "array", description: "Policies that may fail", items: { type: "object", required: ["policy", "reason"], additionalProperties: !1, properties: { policy: { type: "string", description: "The id of the policy" }, repository: { type: "string", description: "In the organisation's configuration: a glob for owner/name, or for the name if it has no slash; default: all" }, reason: { type: "string", minLength: 3 }, until: { type: "string", format: "date", says: "a date such as 2026-12-31", description: "The last day on which it applies" } } } }, scope: { type: "object", additionalProperties: !1, description: "In the organisation's configuration: which repositories are judged. All conditions given must match", properties: { repositories: { type: "array", items: { type: "string" }, default: [], description: "Globs for owner/name, or for the name if they have no slash; one must match" }, topics: { type: "array", items: { type: "string" }, default: [], description: "The repository has at least one of them" }, properties: { type: "object", additionalProperties: { type: "string" }, default: {}, description: "Custom properties; the repository has all of them" }, archived: { type: "boolean", default: !1, description: "Archived repositories as well" } } }, contain: { type: "boolean", default: !1, description: "App only: if a repository with a proven leak is made public, make it private again; needs the containment permission" } } }, email: { type: "object", description: "Reserved for a later version" }, ai: { type: "object", description: "Reserved for a later version" } }, $defs: { settingsAction: { enum: ["off", "report", "issue", "fix"] }, severity: { enum: ["info", "low", "medium", "high", "critical"] }, size: { says: "a number of bytes, or a size such as 10MB (B, kB, MB, GB)", oneOf: [{ type: "integer", minimum: 1 }, { type: "string", pattern: "^[0-9]+(\\.[0-9]+)? ?(B|kB|KB|MB|GB)$" }] }, people: { type: "object", additionalProperties: !1, properties: { critical: { type: "integer", minimum: 0 }, high: { type: "integer", minimum: 0 }, medium: { type: "integer", minimum: 0 }, low: { type: "integer", minimum: 0 } } }, days: { type: "object", additionalProperties: !1, properties: { critical: { type: "integer", minimum: 0, maximum: 3650 }, high: { type: "integer", minimum: 0, maximum: 3650 }, medium: { type: "integer", minimum: 0, maximum: 3650 }, low: { type: "integer", minimum: 0, maximum: 3650 } } }, allowList: { type: "array", items: { type: "object", required: ["reason"], additionalProperties: !1, says: "at least one of path, rule, fingerprint, domain: without one it would excuse everything", anyOf: [{ required: ["path"] }, { required: ["rule"] }, { required: ["fingerprint"] }, { required: ["domain"] }], properties: { path: { type: "string" }, rule: { type: "string" }, fingerprint: { type: "string" }, domain: { type: "string" }, covers: { type: "object", required: ["people", "severity", "bits"], additionalProperties: !1, description: "For a table: whom the entry covers, as written by `leakwarden scan --write-baseline`; default: everybody who is ever in it", properties: { people: { type: "integer", minimum: 0 }, severity: { enum: ["info", "low", "medium", "high", "critical"] }, bits: { type: "string", pattern: "^([0-9a-f]{2}){0,500}$", says: "copied in full from a baseline" }, below: { type: "integer", minimum: 1, maximum: 256 } } }, reason: { type: "string", minLength: 3 }, until: { type: "string", format: "date", says: "a date such as 2026-12-31", description: "The last day on which it applies" } } } } } }, pack: { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://leakwarden.dev/schema/pack.schema.json", title: "Leakwarden rule pack", description: "Rules that belong together. A rule has exactly one of token, keyed, argument, pattern, field, path, together, policy.", type: "object", required: ["pack", "title", "rules"], additionalProperties: !1, properties: { pack: { type: "string", pattern: "^[a-z][a-z0-9-]*$", says: "small letters, digits and hyphens", description: "Name of the pack; rule ids are <pack>/<id>" }, title: { type: "string", minLength: 3 }, defaults: { $ref: "#/$defs/defaults" }, rules: { type: "array", items: { $ref: "#/$defs/rule" } } }, $defs: { kind: { enum: ["secret", "contact", "financial", "identity", "health", "online", "special-category", "exposure"] }, severity: { enum: ["info", "low", "medium", "high", "critical"] }, words: { type: "array", items: { type: "string", minLength: 1 } }, globs: { type: "array", items: { type: "string", minLength: 1 } }, defaults: { type: "object", additionalProperties: !1, properties: { kind: { $ref: "#/$defs/kind" }, severity: { $ref: "#/$defs/severity" }, confidence: { type: "number", minimum: 0, maximum: 1 }, why: { type: "string" }, fix: { type: "string" }, refs: { type: "array", items: { type: "string", format: "uri" } }, tags: { $ref: "#/$defs/words" } } }, rule: { type: "object", required: ["id", "title"], additionalProperties: !1, says: "exactly one of token, keyed, argument, pattern, field, path, together, policy", oneOf: [{ required: ["token"] }, { required: ["keyed"] }, { required: ["argument"] }, { required: ["pattern"] }, { required: ["field"] }, { required: ["path"] }, { required: ["together"] }, { required: ["policy"] }], properties: { id: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$", says: "small letters, digits and hyphens" }, title: { type: "string", minLength: 3 }, kind: { $ref: "#/$defs/kind" }, severity: { $ref: "#/$defs/severity" }, confidence: { type: "number", minimum: 0, maximum: 1, description: "How likely a match is real, without other evidence" }, why: { type: "string", description: "What somebody who reads it can do" }, fix: { type: "string", description: "What to do, in one or two sentences" }, refs: { type: "array", items: { type: "string", format: "uri" } }, tags: { $ref: "#/$defs/words" }, generic: { type: "boolean", description: "Ignored if a specific rule finds the same text" }, strong: { type: "boolean", description: "Long and random: the value cannot be guessed from a plain SHA-256" }, token: { type: "array", minItems: 1, items: { $ref: "#/$defs/segment" } }, keyed: { type: "object", description: "A value without a prefix, recognised by the name of its service in the name in front of it", required: ["words", "value"], additionalProperties: !1, properties: { words: { type: "array", minItems: 1, items: { type: "string", pattern: "^[a-z0-9][a-z0-9 ]{1,30}[a-z0-9]$", says: "three or more small letters, digits and blanks" }, description: "A blank stands for any separator between words, or for none" }, value: { type: "array", minItems: 1, items: { $ref: "#/$defs/segment" }, description: "Segments as in token" } } }, argument: { type: "object", description: "A string literal that is an argument of one of these calls, and looks like a password or another secret", required: ["calls", "at", "like"], additionalProperties: !1, properties: { calls: { type: "array", minItems: 1, items: { type: "string", pattern: "^[\\x21-\\x7e]{3,32}$", says: "three to 32 characters" }, description: "Calls as written in code, without the parenthesis" }, at: { type: "integer", minimum: 1, maximum: 5, description: "Which argument, from 1" }, like: { enum: ["password", "secret"] } } }, pattern: { $ref: "#/$defs/pattern" }, field: { $ref: "#/$defs/field" }, path: { type: "object", required: ["globs"], additionalProperties: !1, properties: { globs: { $ref: "#/$defs/globs" }, not: { $ref: "#/$defs/globs" }, minSize: { type: "integer", minimum: 0 }, encrypted: { type: "boolean", description: "Counts only if the content is encrypted" } } }, together: { type: "object", required: ["scope", "of"], additionalProperties: !1, properties: { scope: { enum: ["record", "file"] }, of: { type: "array", minItems: 2, items: { type: "array", minItems: 1, items: { type: "string" } } } } }, policy: { type: "object", description: "Reserved for a later version; never matches a document", required: ["name"], additionalProperties: !1, properties: { name: { type: "string" }, parameters: { type: "object" } } }, near: { type: "object", required: ["words"], additionalProperties: !1, properties: { words: { $ref: "#/$defs/words" }, required: { type: "boolean", default: !1 }, before: { type: "integer", minimum: 0, maximum: 300, default: 160 }, after: { type: "integer", minimum: 0, maximum: 300, default: 60 } } }, where: { type: "object", additionalProperties: !1, properties: { include: { $ref: "#/$defs/globs" }, exclude: { $ref: "#/$defs/globs" } } }, samples: { type: "object", additionalProperties: !1, properties: { match: { $ref: "#/$defs/samples" }, miss: { $ref: "#/$defs/samples" } } } } }, samples: { type: "array", items: { oneOf: [{ type: "string", minLength: 1 }, { type: "object", required: ["text"], additionalProperties: !1, properties: { text: { type: "string" }, path: { type: "string" } } }] } }, segment: { says: "a literal, { any: [..] }, or an alphabet with its length such as { base62: 36 } or { base62: [20, 40] }", oneOf: [{ type: "string", minLength: 1, description: "A literal" }, { type: "object", required: ["any"], additionalProperties: !1, properties: { any: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } } } }, { type: "object", description: "An alphabet with its length: {base62: 36} or {base62: [20, 40]}", minProperties: 1, maxProperties: 5, not: { required: ["any"] }, properties: { check: { type: "string" }, optional: { type: "boolean" }, secret: { type: "boolean" } }, additionalProperties: { oneOf: [{ type: "integer", minimum: 1 }, { type: "array", minItems: 2, maxItems: 2, items: { type: "integer", minimum: 0 } }] } }] }, pattern: { type: "object", required: ["expression"], additionalProperties: !1, properties: { expression: { type: "string", description: "RE2; the group named value is the value" }, anchors: { type: "array", items: { oneOf: [{ type: "string" }, { type: "object", required: ["text"], additionalProperties: !1, properties: { text: { type: "string" }, fold: { type: "boolean" }, assigned: { type: "boolean" }, run: { type: "boolean", description: "Counts only if ten letters, digits and signs, including a digit, follow within 200 bytes" } } }] } }, shape: { enum: ["email", "card", "iban", "ssn", "phone"] }, identifier: { type: "string", pattern: "^[a-z][a-z0-9-]*$", says: "small letters, digits and hyphens", description: "The kind of personal data of its values, named like the columns of tables: in a table of people they belong to the table" }, window: { type: "object", additionalProperties: !1, properties: { before: { type: "integer", minimum: 0, maximum: 32768 }, after: { type: "integer", minimum: 0, maximum: 32768 } } }, begins: { type: "string", description: "RE2 for the beginning of a value that is longer than the window, up to the end of the window (\\z)" }, gate: { type: "string", description: "A quicker RE2 that matches every text that the expression matches: it is tried first" }, long: { type: "boolean", description: "Allows a window of more than 512 bytes" }, checks: { $ref: "#/$defs/words" }, entropy: { type: "number", minimum: 0, maximum: 8 }, not: { $ref: "#/$defs/words", description: "RE2; a value that matches one of them is not a finding" }, notMatch: { $ref: "#/$defs/words", description: "RE2; if one of them matches the whole match (name and value), it is not a finding" }, stopwords: { $ref: "#/$defs/words" }, placeholders: { type: "boolean" }, named: { enum: ["password", "secret"], description: "The name in front of the value is that of a password or another secret, and the value looks like one; {{name}} in the expression stands for all such names, which are its anchors" }, like: { enum: ["password", "secret", "credential", "token", "login"], description: "The value looks like one; its surroundings already say what it is. A credential is anything but a reference or placeholder; a token that was made up is a sample; a login is a user and a password in base64" }, machine: { type: "boolean", description: "The match names a host; if that is the local machine, the finding is low" }, finder: { enum: ["kubernetes-secret"], description: "This function, run around an anchor, finds values that no expression can describe" }, apart: { type: "boolean", description: "With named: the value does not directly follow the name" } } }, field: { type: "object", required: ["identifier", "names"], additionalProperties: !1, properties: { identifier: { type: "string", pattern: "^[a-z][a-z0-9-]*$", says: "small letters, digits and hyphens" }, names: { $ref: "#/$defs/words" }, value: { type: "string", description: "RE2 that a value must match in full" }, checks: { $ref: "#/$defs/words" }, text: { type: "boolean", description: "Also found outside tables, as name = value" } } } } } };

// rules/validate.ts
function findProblems(source, schema) {
  let validate = validatorOf(schema);
  return validate(source.value) ? [] : telling(validate.errors ?? []).map((error) => {
    let path = pathOf(error, source.value);
    return { ...source.placeOf(path), ...describe(error, path, schema) };
  });
}
function telling(errors) {
  let choices = errors.filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf"), told = errors.filter((error) => choices.includes(error) ? isTelling(error, errors) : !choices.some((choice) => isSpokenForBy(error, choice, errors))), untold = choices.filter((choice) => !told.some((error) => isInside(error, choice))), all2 = [...told, ...untold];
  return all2.length > 0 ? all2 : errors;
}
function isTelling(choice, errors) {
  return errors.some(
    ({ keyword, instancePath }) => keyword === "additionalProperties" && instancePath === choice.instancePath
  ) ? !1 : saysOf(choice) !== null || !errors.some((error) => error !== choice && isInside(error, choice));
}
function isSpokenForBy(error, choice, errors) {
  return isInside(error, choice) ? saysOf(choice) !== null ? error.schemaPath.startsWith(`${choice.schemaPath}/`) : error.keyword === "type" && error.instancePath === choice.instancePath && errors.some((each) => each !== error && each !== choice && isInside(each, choice)) : !1;
}
function isInside({ instancePath }, choice) {
  return instancePath === choice.instancePath || instancePath.startsWith(`${choice.instancePath}/`);
}
function saysOf({ parentSchema }) {
  let says = parentSchema?.says;
  return typeof says == "string" ? says : null;
}
function pathOf(error, value) {
  let parts = error.instancePath.split("/").slice(1).map((part) => part.replace(/~1/g, "/").replace(/~0/g, "~")), path = [], current = value;
  for (let part of parts)
    path.push(Array.isArray(current) ? Number(part) : part), current = typeof current == "object" && current !== null ? current[part] : void 0;
  let extra = error.params.additionalProperty;
  return typeof extra == "string" ? [...path, extra] : path;
}
function nameOf(path) {
  let names = path.filter((part) => typeof part == "string").map((part) => shownName(part)?.slice(1, -1) ?? "\u2026");
  return names.length > 0 ? names.join(".") : "the file";
}
function describe(error, path, schema) {
  let name = nameOf(path), says = saysOf(error);
  switch (error.keyword) {
    case "additionalProperties":
      return describeUnknownKey(error, path, schema);
    case "required":
      return { reason: `${name}: "${String(error.params.missingProperty)}" is missing`, remedy: "Add it" };
    case "enum":
      return describeChoice(name, error);
    case "type":
      return describeType(name, error);
    default:
      return { reason: `${name}: expected ${says ?? wantedBy(error)}`, remedy: "" };
  }
}
function describeUnknownKey({ parentSchema }, path, schema) {
  let key = String(path.at(-1)), keys = keysOf(parentSchema), close = closest(key, keys), reason = key === "<<" ? "merge keys (`<<`) are not read" : `unknown key${shownKey(key)}`;
  if (key === "<<") return { reason, remedy: "Write the values out" };
  if (close !== null) return { reason: `${reason}; did you mean "${close}"?`, remedy: "" };
  let homes = homesOf(key, schemas[schema], "").filter((home) => home !== nameOf(path.slice(0, -1)));
  return homes.length > 0 ? { reason: `${reason} here`, remedy: `It belongs ${homes.slice(0, 3).map(toHome).join(" or ")}` } : { reason, remedy: keys.length > 0 ? `Possible here: ${keys.join(", ")}` : "No key is possible here" };
}
function shownKey(key) {
  let shown2 = shownName(key);
  return shown2 === null ? ", which is not shown here" : ` ${shown2}`;
}
function toHome(home) {
  return home === "" ? "at the top of the file" : `below \`${home}\``;
}
function keysOf(schema) {
  let properties = schema?.properties;
  return typeof properties == "object" && properties !== null ? Object.keys(properties) : [];
}
function homesOf(key, schema, home) {
  let properties = "properties" in schema ? schema.properties : null;
  if (typeof properties != "object" || properties === null) return [];
  let own = Object.keys(properties).some((name) => name.toLowerCase() === key.toLowerCase()) ? [home] : [], below = Object.entries(properties).flatMap(
    ([name, inner]) => typeof inner == "object" && inner !== null ? homesOf(key, inner, home === "" ? name : `${home}.${name}`) : []
  );
  return [...own, ...below];
}
function describeChoice(name, error) {
  let allowed = error.params.allowedValues.map(String), found = typeof error.data == "string" ? error.data : null, close = found === null ? null : closest(found, allowed), shown2 = found === null ? null : shownName(found), reason = `${name}: ${shown2 ?? "the value"} is not one of ${allowed.join(", ")}`;
  return { reason: close === null ? reason : `${reason}; did you mean "${close}"?`, remedy: "" };
}
var typeWords = {
  object: "keys with values",
  array: "a list",
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  null: "nothing"
};
function describeType(name, error) {
  let wanted = [error.params.type].flat().filter((type) => type !== "null"), expected = saysOf(error) ?? wanted.map((type) => typeWords[type] ?? type).join(" or "), found = wanted[0] === "integer" && typeof error.data == "number" ? "a fraction" : foundWords(error.data);
  return { reason: `${name}: expected ${expected}, found ${found}`, remedy: saysOf(error) === null || error.data === null ? typeRemedy(wanted[0], error.data) : "" };
}
function foundWords(data) {
  return data == null ? "nothing" : Array.isArray(data) ? "a list" : typeof data == "boolean" ? String(data) : typeWords[typeof data] ?? "something else";
}
function typeRemedy(wanted, data) {
  return wanted === "boolean" && typeof data == "string" && /^(?:y|yes|on|n|no|off)$/i.test(data) ? `YAML reads this word as text: write ${/^(?:y|yes|on)$/i.test(data) ? "true" : "false"}` : wanted === "string" && (typeof data == "number" || typeof data == "boolean") ? "Put it in quotes" : wanted === "array" && typeof data == "string" ? "Put it in brackets: [ ]" : data === null ? "Give it a value or remove the key" : "";
}
function wantedBy({ keyword, params }) {
  let limit = String(params.limit);
  return {
    minimum: `at least ${limit}`,
    maximum: `at most ${limit}`,
    minLength: limit === "1" ? "text that is not empty" : `at least ${limit} characters`,
    maxLength: `at most ${limit} characters`,
    minItems: `at least ${limit} ${limit === "1" ? "entry" : "entries"}`,
    maxItems: `at most ${limit} entries`,
    minProperties: `at least ${limit} ${limit === "1" ? "key" : "keys"}`,
    maxProperties: `at most ${limit} keys`,
    format: params.format === "date" ? "a date such as 2026-12-31" : "an address that begins with https://",
    pattern: "another form; docs/configuration.md shows it"
  }[keyword] ?? "something else; docs/configuration.md shows it";
}

// rules/yaml.ts
var import_yaml = __toESM(require_dist(), 1), PackError = class extends Error {
  name = "PackError";
  problems;
  constructor(file, problems) {
    super(describeProblems(file, problems)), this.problems = problems;
  }
};
function describeProblems(file, problems) {
  let lines = problems.toSorted((a, b) => a.line - b.line || a.column - b.column).map(({ line, column, reason, remedy }) => `${file}:${line}:${column}: ${withRemedy(reason, remedy)}`);
  return [...new Set(lines)].join(`
`);
}
function withRemedy(reason, remedy) {
  return remedy === "" ? reason : `${reason}${/[.?!]$/.test(reason) ? "" : "."} ${remedy}`;
}
function readYaml(text, file) {
  assertText(text, file);
  let counter = new import_yaml.LineCounter(), document = (0, import_yaml.parseDocument)(text, { lineCounter: counter, strict: !0, uniqueKeys: !0 }), problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) throw new PackError(file, problems.map(toProblem));
  return { file, value: toValue(document, file), placeOf: (path) => placeOf(document, counter, path) };
}
function assertText(text, file) {
  let at = text.search(/[\0\ufffd]/);
  if (at < 0) return;
  let line = text.slice(0, at).split(`
`).length;
  throw new PackError(file, [{ line, column: 1, reason: "the file is not UTF-8 text", remedy: "Save it as UTF-8" }]);
}
var words = {
  DUPLICATE_KEY: ["a key appears twice in one mapping", "Merge the two, since only one of them can apply"],
  MULTIPLE_DOCS: ["a second document begins here", "Only one is read: remove the line `---` or `...`"],
  TAB_AS_INDENT: ["a tab indents this line", "YAML indents by spaces only"],
  TAG_RESOLVE_FAILED: ["an unknown tag (`!\u2026`)", "Write the value without it"]
};
function toProblem({ code, message, linePos }) {
  let [{ line, col: column } = { line: 1, col: 1 }] = linePos ?? [], said = (message.split(`
`)[0] ?? "").replace(/ at line \d+, column \d+:?$/, ""), [reason, remedy] = words[code] ?? [`not YAML: ${said}`, ""];
  return { line, column, reason, remedy };
}
function toValue(document, file) {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    let reason = error instanceof Error ? error.message : "not usable";
    throw new PackError(file, [
      { line: 1, column: 1, reason: `the aliases cannot be resolved: ${reason}`, remedy: "Write the values out" }
    ]);
  }
}
function placeOf(document, counter, path) {
  for (let depth = path.length; depth >= 0; depth--) {
    let offset = keyOffset(document, path.slice(0, depth)) ?? offsetOf(document.getIn(path.slice(0, depth), !0));
    if (offset === null) continue;
    let { line, col } = counter.linePos(offset);
    return { line, column: col };
  }
  return { line: 1, column: 1 };
}
function keyOffset(document, path) {
  let parent = path.length > 0 ? document.getIn(path.slice(0, -1), !0) : null;
  if (!(0, import_yaml.isMap)(parent)) return null;
  let pair = parent.items.find(({ key }) => (0, import_yaml.isScalar)(key) && String(key.value) === String(path.at(-1)));
  return offsetOf(pair?.key);
}
function offsetOf(node) {
  let range = typeof node == "object" && node !== null && "range" in node ? node.range : null;
  return Array.isArray(range) ? Number(range[0]) : null;
}

// rules/load.ts
function loadPacks(files, { pageOf, areProven = !1 } = {}) {
  let ids = /* @__PURE__ */ new Map(), sources = files.map(({ file, text }) => readYaml(text, file)), named = sources.flatMap(fieldsOf);
  return { version: 1, rules: sources.flatMap((source) => {
    let page = pageOf?.(source.file);
    return loadPack(source, { ids, named, areProven }).map((rule) => page === void 0 ? rule : { ...rule, page });
  }) };
}
function loadPackSource(source) {
  return loadPack(source, { ids: /* @__PURE__ */ new Map(), named: fieldsOf(source), areProven: !1 });
}
function loadBuiltInPacks(folder = join(import.meta.dirname, "packs")) {
  let pageOf = (file) => toPage(relative(folder, file)), { rules } = loadPacks(readPackFolder(folder), { pageOf, areProven: !0 });
  return { version: 1, rules: [...compileFields(), ...rules] };
}
var toPage = (file) => file.replaceAll(sep, "/").replace(/\.ya?ml$/, "");
function readPackFolder(folder) {
  return readdirSync(folder, { recursive: !0, encoding: "utf8" }).filter((name) => /\.ya?ml$/.test(name)).toSorted().map((name) => ({ file: join(folder, name), text: readFileSync(join(folder, name), "utf8") }));
}
function fieldsOf({ value }) {
  let { rules } = value ?? {};
  return (Array.isArray(rules) ? rules : []).flatMap((rule) => {
    let identifier = rule?.field?.identifier;
    return typeof identifier == "string" ? [identifier] : [];
  });
}
function loadPack(source, { ids, named, areProven }) {
  let problems = [...findProblems(source, "pack")], pack3 = source.value, isMisshapen = problems.length > 0;
  if (isMisshapen && !Array.isArray(source.value?.rules))
    throw new PackError(source.file, problems);
  let rules = pack3.rules.map((rule, index) => {
    let at = (path) => source.placeOf(["rules", index, ...path]), id = `${pack3.pack}/${rule.id}`, known2 = ids.get(id);
    known2 && problems.push({ ...at(["id"]), reason: `the id "${id}" is taken by ${known2}`, remedy: "Choose another one" }), ids.set(id, `${source.file}:${at(["id"]).line}`);
    try {
      let whole = { ...pack3.defaults, ...rule }, compiled = loadRule(whole, pack3.pack, named);
      return areProven || assertExpressions(compiled, whole), compiled;
    } catch (error) {
      if (!(error instanceof RuleProblem) && !isMisshapen) throw error;
      return error instanceof RuleProblem ? (problems.push({ ...at(error.path), reason: `${id}: ${error.message}`, remedy: error.remedy }), []) : [];
    }
  });
  if (problems.length > 0) throw new PackError(source.file, problems);
  return rules.flat();
}
function loadRule(raw, pack3, named) {
  return assertIdentifier(raw, named), assertRunnable(raw), assertGlobs(raw), compileRule(raw, pack3);
}
function assertRunnable(raw) {
  let place = raw.keyed ? ["keyed", "value"] : ["token"], segments = (raw.token ?? raw.keyed?.value ?? []).map(toSegment);
  for (let [index, segment] of segments.entries())
    if (isAlphabetSegment(segment)) {
      if (!isAlphabet(segment.alphabet))
        throw new RuleProblem(
          [...place, index],
          `there is no alphabet "${segment.alphabet}"${didYouMean(segment.alphabet, Object.keys(alphabets))}`,
          "See CONTRIBUTING.md for their names"
        );
      segment.check !== null && assertCheck(segment.check, [...place, index, "check"]);
    }
  for (let [index, name] of (raw.pattern?.checks ?? []).entries()) assertCheck(name, ["pattern", "checks", index]);
  for (let [index, name] of (raw.field?.checks ?? []).entries()) assertCheck(name, ["field", "checks", index]);
  for (let [index, anchor] of (raw.pattern?.anchors ?? []).entries()) {
    let text = typeof anchor == "string" ? anchor : anchor.text;
    if (!/^[\x01-\x7f]{3,32}$/.test(text))
      throw new RuleProblem(
        ["pattern", "anchors", index],
        "an anchor has 3 to 32 ASCII characters",
        "Choose a literal that every match holds"
      );
  }
  let pattern = raw.pattern;
  if (pattern && (pattern.anchors ?? []).length === 0 && pattern.shape === void 0 && pattern.named === void 0)
    throw new RuleProblem(
      ["pattern"],
      "the pattern has neither anchors nor a shape to find it by",
      "Name a literal that every match holds"
    );
}
function assertCheck(name, path) {
  if (checks.has(name)) return;
  let names = [...checks.keys()];
  throw new RuleProblem(
    path,
    `there is no check "${name}"${didYouMean(name, names)}`,
    `There are: ${names.join(", ")}`
  );
}
function assertIdentifier({ pattern }, named) {
  let id = pattern?.identifier;
  if (id === void 0 || identifierOf(id) || named.includes(id)) return;
  let names = [...Object.keys(identifiers), ...named];
  throw new RuleProblem(
    ["pattern", "identifier"],
    `there is no identifier ${shownName(id) ?? "of this name"}${didYouMean(id, names)}`,
    `Give a \`field\` rule of it that names its columns, or take one of: ${names.join(", ")}`
  );
}
function assertGlobs({ where, path }) {
  let lists = [
    [["where", "include"], where?.include],
    [["where", "exclude"], where?.exclude],
    [["path", "globs"], path?.globs],
    [["path", "not"], path?.not]
  ];
  for (let [keys, globs] of lists)
    for (let [index, glob] of (globs ?? []).entries()) {
      let mistake = findGlobMistake(glob);
      if (!mistake) continue;
      let remedy = mistake.meant === null ? "" : `Write "${mistake.meant}"`;
      throw new RuleProblem([...keys, index], `the glob "${glob}" ${mistake.reason}`, remedy);
    }
}
function assertExpressions(rule, raw) {
  let sources = [
    [rule.text?.expression, raw.pattern ? ["pattern", "expression"] : []],
    [rule.text?.begins, ["pattern", "begins"]],
    [rule.text?.goesOn, ["pattern", "expression"]],
    [rule.text?.gate, ["pattern", "gate"]],
    ...(rule.text?.not ?? []).map((source, index) => [
      source,
      ["pattern", "not", index]
    ]),
    ...(rule.text?.notMatch ?? []).map((source, index) => [
      source,
      ["pattern", "notMatch", index]
    ]),
    [rule.field?.value, ["field", "value"]]
  ];
  for (let [source, path] of sources) source && assertExpression(source, path);
}
var runnable = /* @__PURE__ */ new Set();
function assertExpression(source, path) {
  if (!runnable.has(source)) {
    for (let compile of engines())
      try {
        compile(source);
      } catch (error) {
        let said = error instanceof Error ? error.message.split(`
`)[0] ?? "" : "refused";
        throw new RuleProblem(
          path,
          `RE2 cannot run the expression: ${said}`,
          "Look-around and back-references do not exist in RE2"
        );
      }
    runnable.add(source);
  }
}
var known = null;
function engines() {
  return known ??= [(source) => RE2JS.compile(source), ...nativeEngine()];
}
function nativeEngine() {
  try {
    let RE2 = (() => { throw new Error("re2 is not in this bundle"); })();
    return [(source) => new RE2(source, "g")];
  } catch {
    return [];
  }
}

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/), codeblock = "", numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    l && (codeblock += i.toString().padEnd(numberLen, " "), codeblock += ":  ", codeblock += l, codeblock += `
`, i === line && (codeblock += " ".repeat(numberLen + column + 2), codeblock += `^
`));
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    let [line, column] = getLineColFromPtr(options.toml, options.ptr), codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options), this.line = line, this.column = column, this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p, c = ctx.s.charCodeAt(ctx.p++), first = c, isLiteral = c === 39, isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  isMultiline && ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10 ? ctx.p++ : c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10 && (ctx.p += 2));
  let parsed = "", sliceStart = ctx.p, state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++)
    if (c = ctx.s.charCodeAt(ctx.p), isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))
      state = state && 3;
    else if (c < 32 && c !== 9 || c === 127)
      TomlError.x("control characters are not allowed in strings", ctx);
    else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline && (ctx.s.charCodeAt(ctx.p + 3) === first && ctx.p++, ctx.s.charCodeAt(ctx.p + 3) === first && ctx.p++), !state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed = parsed ? parsed + s : s;
      }
      return ctx.p += isMultiline ? 3 : 1, parsed;
    } else if (!state)
      !isLiteral && c === 92 && (parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p), state = 1);
    else if (state === 1)
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1, value = 0, len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p), digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          digit < 0 && TomlError.x("invalid non-hex character in unicode escape", ctx), value = value << 4 | digit;
        }
        (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) && TomlError.x("invalid unicode escape", ctx, errPtr), parsed += String.fromCodePoint(value), sliceStart = ctx.p--, state = 0;
      } else isMultiline && (c === 32 || c === 9) ? state = 2 : (c === 98 ? parsed += "\b" : c === 116 ? parsed += "	" : c === 110 ? parsed += `
` : c === 102 ? parsed += "\f" : c === 114 ? parsed += "\r" : c === 101 ? parsed += "\x1B" : c === 34 ? parsed += '"' : c === 92 ? parsed += "\\" : TomlError.x("unrecognised escape sequence", ctx), sliceStart = ctx.p + 1, state = 0);
    else c !== 32 && c !== 9 && (state === 2 && TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart), state = !isLiteral && c === 92 ? 1 : 0, sliceStart = ctx.p);
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i, TomlDate = class _TomlDate extends Date {
  #hasDate = !1;
  #hasTime = !1;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = !0, hasTime = !0, offset = "Z", c;
    if (typeof date == "string")
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            fasttype === 2 ? (offset = null, date += "Z") : (c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122 && (offset = date.slice(date.length - 6)), unsafeDelim && (date = date.slice(0, 10) + "T" + date.slice(11));
          } else fasttype === 4 && (date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`);
          hasDate = fasttype !== 4, hasTime = fasttype !== 3;
        }
      else {
        let match = date.match(DATE_TIME_RE);
        match ? (match[1] || (hasDate = !1, date = `0000-01-01T${date}`), hasTime = !!match[2], hasTime && date[10] === " " && (date = date.replace(" ", "T")), match[2] && +match[2] > 23 ? date = "" : (offset = match[3] || null, !offset && hasTime && (date += "Z"))) : date = "";
      }
    super(date), isNaN(this.getTime()) || (this.#hasDate = hasDate, this.#hasTime = hasTime, this.#offset = offset);
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    return offset = this.#offset[0] === "-" ? offset : -offset, new Date(this.getTime() - offset * 6e4).toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    return date.#offset = offset, date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    return date.#offset = null, date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    return date.#hasTime = !1, date.#offset = null, date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    return date.#hasDate = !1, date.#offset = null, date;
  }
};

// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p, c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    return ctx.d++, value;
  }
  return c === 34 || c === 39 ? parseString(ctx) : c === 116 ? ((ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) && TomlError.x("invalid value", ctx, errPtr), ctx.p++, !0) : c === 102 ? ((ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) && TomlError.x("invalid value", ctx, errPtr), ctx.p++, !1) : c === 43 || c === 45 ? parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end) : ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45 ? parseDate(ctx, c, end) : ctx.s.charCodeAt(ctx.p + 2) === 58 ? parseTime(ctx, c, end) : parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr, state = 0, hasUnderscores = !1;
  if (c === 105)
    return (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) && TomlError.x("invalid value", ctx, startPtr), ctx.p++, (sign || 1) / 0;
  if (c === 110)
    return (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) && TomlError.x("invalid value", ctx, startPtr), ctx.p++, NaN;
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === !0 ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    c === 46 ? state = 2 : c === 101 || c === 69 ? state = 4 : TomlError.x("illegal leading zero", ctx, startPtr);
  } else isDigit(c) || TomlError.x("invalid value", ctx, startPtr);
  for (; ++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr)); )
    state || (state = 1), c === 95 ? (state & 1 || TomlError.x("illegal underscore", ctx), state += 11, hasUnderscores = !0) : state === 1 && c === 46 ? state = 2 : (state === 1 || state === 3) && (c === 101 || c === 69) ? state = 4 : state === 4 && (c === 43 || c === 45) ? state = 6 : isDigit(c) ? state > 9 ? state -= 11 : state & 1 || state++ : TomlError.x("illegal character in numeric literal", ctx);
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === !0 ? BigInt(val) : val;
  }
  state & 1 || TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  return hasUnderscores && (str = str.replaceAll("_", "")), state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  for (; ++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr)); )
    c === 95 ? (underscore & 1 && TomlError.x("illegal underscore", ctx), underscore = 3) : isDigit(c, base) ? underscore & 1 && underscore-- : TomlError.x("illegal character in numeric literal", ctx);
  underscore & 1 && TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  return underscore && (str = str.replaceAll("_", "")), parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== !0)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return BigInt(base === 10 ? str : (base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)))
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  if (ctx.p += 5, isDigit(ctx.s.charCodeAt(ctx.p++)) || TomlError.x("invalid date-time: date part is malformed", ctx, startPtr), ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = !0, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, !1, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58 && TomlError.x("invalid date-time: time part is malformed", ctx, startPtr), ctx.s.charCodeAt(ctx.p += 3) === 58 && (ctx.p += 3), ctx.s.charCodeAt(ctx.p) === 46)
    for (; isDigit(ctx.s.charCodeAt(++ctx.p)); )
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p)))
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  if (ctx.s.charCodeAt(ctx.p += 4) === 58 && (ctx.p += 3), ctx.s.charCodeAt(ctx.p) === 46)
    for (; isDigit(ctx.s.charCodeAt(++ctx.p)); )
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, !1, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    return date.isValid() || TomlError.x("invalid date", ctx, errPtr), date;
  }
  try {
    switch (temporalSuffix && (str += temporalSuffix), type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    (c < 32 && c !== 9 || c === 127) && TomlError.x("control characters are not allowed in comments", ctx);
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  for (; ctx.p < ctx.s.length; ) {
    for (; ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)); )
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
  let startPtr, state = 0, parsed = [], sliceStart, c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end)
      return state || TomlError.x("unexpected end of key", ctx), state === 1 && parsed.push(ctx.s.slice(sliceStart, ctx.p)), ctx.p++, parsed;
    c === 46 ? (state || TomlError.x("illegal empty bare key", ctx), state === 1 && parsed.push(ctx.s.slice(sliceStart, ctx.p)), state = 0) : !state && (c === 34 || c === 39) ? (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2) && TomlError.x("illegal quoted key: multiline strings are not allowed", ctx), parsed.push(parseString(ctx)), state = 2, ctx.p--) : c === 32 || c === 9 ? state === 1 && (parsed.push(ctx.s.slice(sliceStart, ctx.p)), state = 2) : state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122 ? TomlError.x("illegal character in key", ctx) : state || (state = 1, sliceStart = ctx.p);
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++, res = /* @__PURE__ */ Object.create(null), seen = /* @__PURE__ */ new Set(), c;
  for (; ctx.p < ctx.s.length; ) {
    if (skipVoid(ctx), (c = ctx.s.charCodeAt(ctx.p)) === 125)
      return ctx.p++, res;
    let k, t = res, hasOwn = !1, errPtr = ctx.p, key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      i && (t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null)), k = key[i], (hasOwn = Object.hasOwn(t, k)) && (typeof t[k] != "object" || seen.has(t[k])) && TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      !hasOwn && unsafe && Object.defineProperty(t, k, { enumerable: !0, configurable: !0, writable: !0 });
    }
    hasOwn && TomlError.x("trying to redefine an already defined value", ctx, errPtr), skipVoid(ctx, !0, !0);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) == "object" && seen.add(value), skipVoid(ctx), (c = ctx.s.charCodeAt(ctx.p++)) === 125)
      return res;
    c !== 44 && TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++, res = [], c;
  for (; ctx.p < ctx.s.length; ) {
    if (skipVoid(ctx), (c = ctx.s.charCodeAt(ctx.p)) === 93)
      return ctx.p++, res;
    if (res.push(extractValue(
      ctx,
      93
      /* ] */
    )), skipVoid(ctx), (c = ctx.s.charCodeAt(ctx.p++)) === 93)
      return res;
    c !== 44 && TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
  let t = table, m = meta, k, hasOwn = !1, state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      if (t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null), m = (state = m[k]).c, type === 0 && (state.t === 1 || state.t === 2))
        return null;
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l], m = m[l].c;
      }
    }
    if (k = key[i], (hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d)
      return null;
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return !1;
      unsafe && (Object.defineProperty(t, k, { enumerable: !0, configurable: !0, writable: !0 }), Object.defineProperty(m, k, { enumerable: !0, configurable: !0, writable: !0 })), m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: !1,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  if (state = m[k], state.t !== type && !(type === 1 && state.t === 3) || (type === 2 && (state.d || (state.d = !0, t[k] = []), t[k].push(t = /* @__PURE__ */ Object.create(null)), state.c[state.i++] = state = { t: 1, d: !1, i: 0, c: /* @__PURE__ */ Object.create(null) }), state.d))
    return null;
  if (state.d = !0, type === 1)
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  else if (type === 0 && hasOwn)
    return null;
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  (peek === null || ctx.uk === 2) && TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? !1,
    ld: options.useLegacyDate ?? !0,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  }, res = /* @__PURE__ */ Object.create(null), meta = /* @__PURE__ */ Object.create(null), tmp, skipping = !1, tbl = res, m = meta;
  for (toml.charCodeAt(0) === 65279 && ctx.p++, skipVoid(ctx); ctx.p < toml.length; ) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray, skipping = !1;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      isTableArray && (toml.charCodeAt(ctx.p) !== 93 && TomlError.x("expected end of table array declaration", ctx), ctx.p++);
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      p ? (m = p[2], tbl = p[1]) : (validateTablePeek(ctx, p, tmp), skipping = !0);
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx), p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      !p && !skipping && validateTablePeek(ctx, p, tmp), skipVoid(ctx, !0, !0);
      let v = extractValue(ctx, void 0);
      p && !skipping && (p[1][p[0]] = v);
    }
    skipVoid(ctx, !0), ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10) && TomlError.x("each key-value declaration must be followed by an end-of-line", ctx), skipVoid(ctx);
  }
  return res;
}

// node_modules/smol-toml/dist/stringify.js
var HAS_WELLFORMED = !!"".isWellFormed;

// rules/import/toml-places.ts
function findLines(text) {
  let lines = /* @__PURE__ */ new Map(), last = /* @__PURE__ */ new Map(), table = [];
  for (let { line, start } of statements(text)) {
    let header = /^(\[\[?)\s*([^\]]*)/.exec(start), keys = namesIn(header?.[2] ?? start);
    table = header ? toPath(keys, header[1] === "[[", last) : table;
    let path = header ? table : [...table, ...keys], names = typeof path.at(-1) == "number" ? [path, path.slice(0, -1)] : [path];
    for (let name of names.map(nameOf2)) lines.has(name) || lines.set(name, line);
  }
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      let line = lines.get(nameOf2(path.slice(0, length)));
      if (line !== void 0) return line;
    }
    return 1;
  };
}
function toPath(keys, isOneMore, last) {
  let path = [];
  for (let [index, key] of keys.entries()) {
    path.push(key);
    let name = nameOf2(path);
    isOneMore && index === keys.length - 1 && last.set(name, (last.get(name) ?? -1) + 1);
    let number = last.get(name);
    number !== void 0 && path.push(number);
  }
  return path;
}
function nameOf2(path) {
  return path.map((part) => String(part).toLowerCase()).join("\0");
}
function namesIn(start) {
  let names = [], part = /\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*(\.?)/y;
  for (let found = part.exec(start); found && (names.push(found[1] ?? found[2] ?? found[3] ?? ""), found[4] !== ""); found = part.exec(start))
    ;
  return names;
}
function* statements(text) {
  let token = /"""[^]*?"{3,5}|'''[^]*?'{3,5}|"(?:\\.|[^"\\\n])*"|'[^'\n]*'|#[^\n]*|[[{\]}]|\n|[^\s"'#[{\]}]+|[^\S\n]+/g, [line, depth, begun] = [1, 0, !1];
  for (let { 0: found, index } of text.matchAll(token)) {
    if (!begun && found.trim() !== "" && !found.startsWith("#")) {
      begun = !0;
      let end = text.indexOf(`
`, index);
      yield { line, start: text.slice(index, end < 0 ? text.length : end) };
    }
    line += found.split(`
`).length - 1, (found === "[" || found === "{") && depth++, (found === "]" || found === "}") && depth--, found === `
` && depth <= 0 && ([depth, begun] = [0, !1]);
  }
}

// rules/import/gitleaks-config.ts
var keysOf2 = {
  file: ["title", "description", "extend", "rules", "allowlist", "allowlists", "minversion"],
  extend: ["path", "url", "usedefault", "disabledrules"],
  rule: [
    "id",
    "description",
    "path",
    "regex",
    "secretgroup",
    "entropy",
    "keywords",
    "tags",
    "allowlist",
    "allowlists",
    "required",
    "skipreport"
  ],
  allowlist: ["description", "condition", "commits", "paths", "regextarget", "regexes", "stopwords"],
  global: ["description", "condition", "commits", "paths", "regextarget", "regexes", "stopwords", "targetrules"],
  required: ["id", "withinlines", "withincolumns"]
};
function readGitleaks(text, file, say) {
  return new Reader(text, file, say).read();
}
var Reader = class {
  #text;
  #file;
  #say;
  #lineOf = () => 1;
  /** The table that is being read, and what it is called in messages: a rule, or the file. */
  #path = [];
  #name = "";
  constructor(text, file, say) {
    [this.#text, this.#file, this.#say] = [text, file, say];
  }
  read() {
    let table = this.#parse();
    this.#lineOf = findLines(this.#text), this.#assertRulesAreCalledSo(table);
    let config2 = this.#keys(table, "file"), extend2 = this.#within(["extend"], () => this.#extend(tableOf(config2.extend))), allowlists = this.#allowlists(config2, "global"), rules = tablesOf(config2.rules).map(
      (rule, index) => this.#within(["rules", index], () => this.#rule(rule))
    );
    return { file: this.#file, rules, allowlists, extend: extend2 };
  }
  #extend(table) {
    let extend2 = this.#keys(table, "extend");
    return {
      placeOf: this.#places(),
      useDefault: this.#boolean(extend2.usedefault, "useDefault"),
      path: this.#string(extend2.path, "path"),
      url: this.#string(extend2.url, "url"),
      disabledRules: this.#strings(extend2.disabledrules, "disabledRules")
    };
  }
  /** Messages speak of this table meanwhile. */
  #within(path, read) {
    let before = this.#path;
    this.#path = [...before, ...path];
    let value = read();
    return this.#path = before, value;
  }
  #places() {
    let [file, path, lineOf] = [this.#file, this.#path, this.#lineOf];
    return (key) => ({ file, line: lineOf(key === void 0 ? path : [...path, key]) });
  }
  #parse() {
    try {
      return parse(this.#text);
    } catch (error) {
      if (!(error instanceof TomlError)) throw error;
      let { line, column, message } = error;
      throw new PackError(this.#file, [
        { line, column, reason: `not TOML: ${message.split(`
`)[0] ?? ""}`, remedy: "" }
      ]);
    }
  }
  /** gitleaks takes no notice of a table that it does not know: rules in `[[rule]]` would never hold. */
  #assertRulesAreCalledSo(table) {
    for (let [key, value] of Object.entries(table))
      key.toLowerCase() === "rules" || closest(key, keysOf2.file) !== "rules" || typeof value != "object" || this.#refuse(`the rules in "${key}" have no effect; did you mean "rules"?`, { key, remedy: "" });
  }
  #rule(table) {
    let id = typeof table.id == "string" ? table.id : "";
    id.trim() === "" && this.#refuse("a rule without an id", { key: "id" }), this.#name = `${id}: `;
    let rule = this.#keys(table, "rule"), read = {
      placeOf: this.#places(),
      id,
      description: this.#string(rule.description, "description"),
      regex: this.#string(rule.regex, "regex"),
      path: this.#string(rule.path, "path"),
      secretGroup: this.#number(rule.secretgroup, "secretGroup") ?? 0,
      entropy: this.#number(rule.entropy, "entropy") ?? 0,
      keywords: this.#strings(rule.keywords, "keywords"),
      tags: this.#strings(rule.tags, "tags"),
      allowlists: this.#allowlists(rule, "allowlist"),
      required: tablesOf(rule.required).map(
        (each, index) => this.#within(["required", index], () => this.#required(each))
      ),
      skipReport: this.#boolean(rule.skipreport, "skipReport")
    };
    return this.#name = "", read;
  }
  #required(table) {
    let required = this.#keys(table, "required"), id = this.#string(required.id, "id");
    id === "" && this.#refuse("`required` without the id of a rule");
    let lines = this.#number(required.withinlines, "withinLines");
    return { placeOf: this.#places(), id, lines, columns: this.#number(required.withincolumns, "withinColumns") };
  }
  #allowlists(owner, kind) {
    let [one, several] = [owner.allowlist, tablesOf(owner.allowlists)];
    one !== void 0 && several.length > 0 && this.#refuse("both `allowlist` and `allowlists`", { key: "allowlist" });
    let read = (table, path) => this.#within(path, () => this.#allowlist(this.#keys(table, kind)));
    return [
      ...several.map((table, index) => read(table, ["allowlists", index])),
      ...tablesOf(one).map((table) => read(table, ["allowlist"]))
    ];
  }
  #allowlist(list) {
    let condition = this.#string(list.condition, "condition").toUpperCase(), target = this.#string(list.regextarget, "regexTarget") || "secret";
    if (["", "AND", "&&", "OR", "||"].includes(condition) || this.#refuse("the condition of an allowlist is neither and nor or", { key: "condition" }), target !== "secret" && target !== "match" && target !== "line")
      return this.#refuse("the regexTarget of an allowlist is neither secret, match nor line", {
        key: "regexTarget"
      });
    let read = {
      placeOf: this.#places(),
      all: condition === "AND" || condition === "&&",
      commits: this.#strings(list.commits, "commits"),
      paths: this.#strings(list.paths, "paths"),
      regexes: this.#strings(list.regexes, "regexes"),
      target,
      stopwords: this.#strings(list.stopwords, "stopwords").map((word) => word.toLowerCase()),
      targetRules: this.#strings(list.targetrules, "targetRules")
    };
    return [read.commits, read.paths, read.regexes, read.stopwords].every((each) => each.length === 0) && this.#refuse("an allowlist without commits, paths, regexes or stopwords"), read;
  }
  // ---------------------------------------------------------------- values, as loosely as gitleaks takes them
  /** Upper and lower case of keys are the same to gitleaks, and unknown ones nothing. */
  #keys(table, kind) {
    let known2 = keysOf2[kind];
    for (let key of Object.keys(table).filter((each) => !known2.includes(each.toLowerCase())))
      this.#say(
        this.#lineOf([...this.#path, key]),
        `${this.#name}unknown key "${key}", which has no effect${didYouMean(key, known2)}`
      );
    return Object.fromEntries(Object.entries(table).map(([key, value]) => [key.toLowerCase(), value]));
  }
  #string(value, key) {
    return value === void 0 ? "" : typeof value == "string" ? value : this.#refuse(`${key} is not text`, { key });
  }
  #strings(value, key) {
    let list = value === void 0 ? [] : [value].flat();
    return list.every((each) => typeof each == "string") ? list : this.#refuse(`${key} is not a list of text`, { key });
  }
  #number(value, key) {
    if (value === void 0) return null;
    let number = Number(typeof value == "object" ? Number.NaN : value);
    return Number.isFinite(number) ? number : this.#refuse(`${key} is not a number`, { key });
  }
  #boolean(value, key) {
    return value === void 0 || typeof value == "boolean" ? value ?? !1 : this.#refuse(`${key} is neither true nor false`, { key });
  }
  /** `key`: of the table that is being read. */
  #refuse(reason, { key, remedy = "gitleaks refuses it as well" } = {}) {
    let line = this.#lineOf(key === void 0 ? this.#path : [...this.#path, key]);
    throw new PackError(this.#file, [{ line, column: 1, reason: `${this.#name}${reason}`, remedy }]);
  }
};
function tableOf(value) {
  return typeof value == "object" && !Array.isArray(value) && !(value instanceof Date) ? value : {};
}
function tablesOf(value) {
  return value === void 0 ? [] : [value].flat().map(tableOf);
}

// rules/import/groups.ts
function countGroups(regex) {
  return groupStarts(regex).length;
}
function nameGroups(regex, group) {
  let starts = groupStarts(regex), wanted = group > 0 ? [group - 1] : [...starts.keys()], [named, from] = ["", 0];
  for (let [index, at] of starts.entries()) {
    let rank = wanted.indexOf(index), name = rank < 0 ? "" : `?P<value${rank === 0 ? "" : rank + 1}>`, own = /^\?P?<[^>]*>/.exec(regex.slice(at + 1))?.[0] ?? "", kept = name === "" && !own.includes("<value") ? own : name;
    named += `${regex.slice(from, at)}(${kept}`, from = at + 1 + own.length;
  }
  return named + regex.slice(from);
}
function groupStarts(regex) {
  let starts = [];
  for (let at = 0; at < regex.length; ) {
    let rest = regex.slice(at), literal2 = /^\\Q[\s\S]*?(?:\\E|$)|^\\[\s\S]|^\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]/.exec(rest)?.[0];
    literal2 === void 0 && /^\((?!\?)|^\(\?P?<(?![=!])/.test(rest) && starts.push(at), at += literal2?.length ?? 1;
  }
  return starts;
}

// rules/import/gitleaks.ts
var deepestExtends = 2;
function importGitleaks(text, file, readExtended = () => null) {
  let notices = [], config2 = readChain({ text, file }, readExtended, notices, 0), rules = config2.rules.flatMap(
    (rule) => importRule(
      rule,
      config2,
      (what, place = rule.placeOf("id")) => notices.push(`${shown(place)}: ${rule.id}: ${what}`)
    )
  );
  assertReferences(config2);
  let { useDefault, disabledRules } = config2.extend;
  return rules.length === 0 && !useDefault && refuseEmpty(file, notices), { rules, notices, disabled: useDefault ? disabledRules.map((id) => `secrets/${id}`) : [] };
}
function refuseEmpty(file, notices) {
  let said = notices.map((notice) => notice.replace(/^.*?:\d+: /, "")), remedy = said.length > 0 ? said.join("; ") : "Write [[rules]], or extend.path with a file that has some";
  return refuse({ file, line: 1 }, "it contains no rule", remedy);
}
function shown({ file, line }) {
  return `${file}:${line}`;
}
function readChain({ text, file }, readExtended, notices, depth) {
  let config2 = readGitleaks(text, file, (line, what) => notices.push(`${file}:${line}: ${what}`)), { placeOf: placeOf2, useDefault, path, url } = config2.extend;
  if (useDefault && path !== "" && refuse(placeOf2("path"), "both extend.useDefault and extend.path", "gitleaks refuses it as well"), useDefault && notices.push(
    `${shown(placeOf2("useDefault"))}: extend.useDefault: gitleaks' own rules are not part of this program, its packs run beside these rules; save gitleaks' default configuration beside this file and name it in extend.path to use it`
  ), url !== "" && notices.push(`${shown(placeOf2("url"))}: extend.url has no effect, as in gitleaks`), path === "") return withoutDoubles(config2, notices);
  if (depth >= deepestExtends)
    return notices.push(
      `${shown(placeOf2("path"))}: extend.path: gitleaks follows ${deepestExtends} files and no more; so ${path} is not read`
    ), withoutDoubles(config2, notices);
  let extended = readExtended(path);
  return extended === null && refuse(
    placeOf2("path"),
    `extend.path: file not found: ${path}`,
    "Name it as seen from this file or from the folder you are in"
  ), extend(
    withoutDoubles(config2, notices),
    readChain({ text: extended, file: path }, readExtended, notices, depth + 1),
    notices
  );
}
function withoutDoubles(config2, notices) {
  let last = new Map(config2.rules.map((rule) => [rule.id, rule]));
  for (let rule of config2.rules)
    last.get(rule.id) !== rule && notices.push(
      `${shown(rule.placeOf("id"))}: ${rule.id}: the id is given twice, and only the last rule of that id holds, as in gitleaks`
    );
  return { ...config2, rules: config2.rules.filter((rule) => last.get(rule.id) === rule) };
}
function extend(config2, base, notices) {
  let disabled = new Set(config2.extend.disabledRules);
  for (let id of disabled)
    base.rules.some((rule) => rule.id === id) || notices.push(
      `${shown(config2.extend.placeOf("disabledRules"))}: extend.disabledRules: ${base.file} has no rule ${id}`
    );
  let own = new Map(config2.rules.map((rule) => [rule.id, rule])), inherited = base.rules.filter(({ id }) => !disabled.has(id)).map((rule) => mergeRule(rule, own.get(rule.id))), known2 = new Set(inherited.map(({ id }) => id));
  return {
    ...config2,
    rules: [...inherited, ...config2.rules.filter(({ id }) => !known2.has(id))],
    allowlists: [...config2.allowlists, ...base.allowlists]
  };
}
function mergeRule(base, own) {
  return own ? {
    ...base,
    placeOf: (key) => (saysIt(own, key) ? own : base).placeOf(key),
    description: own.description || base.description,
    regex: own.regex || base.regex,
    path: own.path || base.path,
    entropy: own.entropy || base.entropy,
    secretGroup: own.secretGroup || base.secretGroup,
    tags: [...base.tags, ...own.tags],
    keywords: [...base.keywords, ...own.keywords],
    allowlists: [...base.allowlists, ...own.allowlists]
  } : base;
}
function saysIt({ placeOf: placeOf2 }, key) {
  return key === void 0 || placeOf2(key).line !== placeOf2().line;
}
function assertReferences({ rules, allowlists, extend: { useDefault } }) {
  let ids = new Set(rules.map(({ id }) => id));
  for (let { id, required } of rules)
    for (let each of required)
      ids.has(each.id) || refuse(each.placeOf("id"), `${id}: required: rule not found: ${each.id}`, "Correct its id");
  if (!useDefault)
    for (let { targetRules, placeOf: placeOf2 } of allowlists)
      for (let target of targetRules)
        ids.has(target) || refuse(placeOf2("targetRules"), `allowlists: targetRules: rule not found: ${target}`, "Correct its id");
}
function refuse({ file, line }, reason, remedy) {
  throw new PackError(file, [{ line, column: 1, reason, remedy }]);
}
function importRule(rule, config2, say) {
  if (rule.regex === "" && rule.path === "")
    return config2.extend.useDefault || refuse(rule.placeOf("id"), `${rule.id}: neither regex nor path`, "gitleaks refuses it as well"), say("changes a rule of gitleaks' default configuration, which is not here: it has no effect"), [];
  let general = config2.allowlists.filter(
    ({ targetRules }) => targetRules.length === 0 || targetRules.includes(rule.id)
  );
  return assertRunnable2(rule, general), [toRule2(rule, usable([...rule.allowlists, ...general], say), say)];
}
var correct = "Correct the rule or leave it out";
function assertRunnable2(rule, general) {
  let assertAll = (owner, place, sources) => {
    for (let source of sources.filter((each) => each !== ""))
      blaming(place, owner, () => assertExpression(source, []));
  }, assertList = (owner, { placeOf: placeOf2, paths, regexes }) => {
    assertAll(owner, placeOf2("paths"), paths), assertAll(owner, placeOf2("regexes"), regexes);
  };
  assertAll(`${rule.id}: `, rule.placeOf("path"), [rule.path]), blaming(rule.placeOf("regex"), `${rule.id}: `, () => assertExpression(nameGroups(rule.regex, 0), []));
  for (let list of rule.allowlists) assertList(`${rule.id}: `, list);
  for (let list of general) assertList("allowlist: ", list);
  let groups = countGroups(rule.regex);
  if (rule.secretGroup <= groups) return;
  let reason = `${rule.id}: secretGroup ${rule.secretGroup}, but the expression has ${groups}`;
  refuse(rule.placeOf("secretGroup"), reason, correct);
}
function blaming(place, owner, work) {
  try {
    work();
  } catch (error) {
    refuse(place, `${owner}${error instanceof Error ? error.message : "cannot be imported"}`, correct);
  }
}
function usable(lists, say) {
  let naming = lists.find(({ commits }) => commits.length > 0);
  return naming && say(
    "commits of an allowlist are not honoured, and what depends on them excuses nothing; use a baseline",
    naming.placeOf("commits")
  ), lists.filter(({ all: all2, commits }) => !all2 || commits.length === 0);
}
function toRule2(rule, allowlists, say) {
  let [joint, single] = [allowlists.filter(({ all: all2 }) => all2), allowlists.filter(({ all: all2 }) => !all2)], onlyPaths = joint.filter(({ regexes, stopwords }) => regexes.length === 0 && stopwords.length === 0), where = {
    include: [],
    exclude: [],
    includeExpressions: rule.path === "" ? [] : [rule.path],
    excludeExpressions: [...single, ...onlyPaths].flatMap(({ paths }) => paths)
  }, isByPath = rule.regex === "";
  return {
    id: `gitleaks/${rule.id}`,
    title: rule.description || rule.id,
    kind: isByPath ? "exposure" : "secret",
    severity: "high",
    confidence: 0.75,
    why: "It matches a rule of your own gitleaks configuration.",
    fix: "Revoke it where it was created, and read the new one from a secret store.",
    refs: [],
    tags: rule.tags,
    source: isByPath ? "path" : "pattern",
    generic: /generic/i.test(rule.id),
    strong: !1,
    where,
    text: isByPath ? null : toMatcher(rule, { single, joint: joint.filter((list) => !onlyPaths.includes(list)) }, say),
    path: isByPath ? { globs: [], expressions: [rule.path], not: [], minSize: 0 } : null,
    field: null,
    together: null,
    samples: { match: [], miss: [] },
    ...rule.required.length > 0 ? { requires: rule.required.map(({ id, lines, columns }) => ({ rule: `gitleaks/${id}`, lines, columns })) } : {},
    ...rule.skipReport ? { isSilent: !0 } : {}
  };
}
var longest = 32e3;
function toMatcher(rule, { single, joint }, say) {
  let expression = nameGroups(rule.regex, rule.secretGroup), aimedAt = (target) => single.filter((list) => list.target === target).flatMap(({ regexes }) => regexes), [not, notLine, notMatch] = [aimedAt("secret"), aimedAt("line"), aimedAt("match")], excuses = joint.map(toExcuse), goesOn = toBeginning(expression, longest);
  return goesOn && blaming(rule.placeOf("regex"), `${rule.id}: `, () => assertExpression(goesOn, [])), rule.keywords.length === 0 && say("no keywords: the expression is tried on every document, which is slow"), {
    ...toGate(rule.keywords),
    shape: null,
    expression,
    ...goesOn ? { goesOn } : {},
    window: { before: 0, after: 0 },
    everywhere: !0,
    checks: [],
    near: null,
    // gitleaks wants more than its number, we want as much as ours: the next number.
    entropy: rule.entropy > 0 ? rule.entropy * (1 + Number.EPSILON) : null,
    not,
    stopwords: single.flatMap(({ stopwords }) => stopwords),
    placeholders: !1,
    notLine,
    notMatch,
    ...excuses.length > 0 ? { excuses } : {}
  };
}
function toExcuse({ paths, regexes, target, stopwords }) {
  return { paths, expressions: regexes, target, stopwords };
}
function toGate(keywords) {
  let isFit = keywords.every((word) => /^[\x20-\x7e]{3,32}$/.test(word));
  if (keywords.length > 0 && isFit)
    return { anchors: keywords.map((keyword) => ({ text: keyword.toLowerCase(), fold: !0, assigned: !1 })) };
  let words2 = keywords.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return words2.length > 0 ? { anchors: [], gate: `(?i)(?:${words2.join("|")})` } : { anchors: [] };
}

export {
  createRandom,
  generateToken,
  expandTemplate,
  schemas,
  findProblems,
  PackError,
  describeProblems,
  readYaml,
  loadPacks,
  loadPackSource,
  loadBuiltInPacks,
  readPackFolder,
  importGitleaks
};
/*! For license information please see chunk-7UEVOYW6.js.LEGAL.txt */

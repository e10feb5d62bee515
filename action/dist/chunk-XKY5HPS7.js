const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  isBrotli
} from "./chunk-WLUB7EX5.js";
import {
  RecentHeads,
  headSize
} from "./chunk-3UIMI3SJ.js";
import {
  checks,
  classifyAddress,
  identifierOf,
  identifiersWhere,
  libraries,
  normaliseName,
  parseAddress,
  proofs,
  provenanceOfAddress,
  suggestDomain,
  unspell
} from "./chunk-TLCYTKKP.js";

// rules/types.ts
var severities = ["info", "low", "medium", "high", "critical"];

// rules/identifier-types.ts
var dataKinds = [
  "contact",
  "profile",
  "demographic",
  "online",
  "credentials",
  "financial",
  "identity",
  "health",
  "special-category"
];

// rules/built-in.ts
const { existsSync, readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { fileURLToPath } = globalThis.process.getBuiltinModule("node:url");

// rules/packed.ts
var firstMark = 57344, mark = /[\ue000-\uf8ff]/g;
function withoutMarks({ shared: shared2, rules }) {
  let whole2 = (text) => text.replace(mark, (each) => shared2[each.charCodeAt(0) - firstMark] ?? each);
  return rules.map((rule2) => mapTexts(rule2, whole2));
}
function mapTexts(rule2, change) {
  let { text } = rule2, changed = text && {
    ...text,
    expression: change(text.expression),
    ...text.notMatch ? { notMatch: text.notMatch.map(change) } : {}
  };
  return { ...rule2, why: change(rule2.why), fix: change(rule2.fix), text: changed };
}

// rules/built-in.ts
var compiled = fileURLToPath(new URL("./packs.json", import.meta.url)), compiledSamples = fileURLToPath(new URL("./samples.json", import.meta.url)), loaded = null;
function loadBuiltInRules() {
  return loaded ??= readBuiltInRules();
}
async function readBuiltInRules() {
  if (existsSync(compiled)) return withoutMarks(JSON.parse(readFileSync(compiled, "utf8")));
  let { loadBuiltInPacks } = await import("./authoring-7CNLTA6T.js");
  return loadBuiltInPacks().rules;
}

// rules/checks/phone-country.ts
var prefixLength = 7, known = /* @__PURE__ */ new Map();
function countryOfPhone(value) {
  let digits = value.replace(/[\s().-]/g, "").replace(/^00/, "+");
  if (!/^\+[1-9]\d{6,14}$/.test(digits)) return null;
  let prefix2 = digits.slice(0, prefixLength + 1), before = known.get(prefix2);
  if (before !== void 0) return before;
  let country = libraries().parsePhone(digits)?.country ?? null;
  return known.size < 1e5 && known.set(prefix2, country), country;
}

// rules/checks/phone-number.ts
var dialled = "US GB DE FR ES IT NL BE AT CH PL SE NO DK FI PT CZ HU RO GR IE TR RU UA BR MX AR CO CL CA AU NZ JP KR CN IN ID PH VN ZA NG EG IL SA AE".split(
  " "
);
function dialledIn(values2, share2) {
  let { parsePhone } = libraries(), most10 = values2.length * (1 - share2);
  return dialled.find((region) => {
    let wrong = 0;
    return values2.every((value) => parsePhone(value, region)?.isValid() === !0 || ++wrong <= most10);
  }) ?? null;
}
function toInternationalPhone(value, region) {
  let text = value.trim().replace(/^00(?=[1-9])/, "+");
  if (/^\+[1-9][0-9 ./-]{6,22}$/.test(text)) return toDigits(text);
  if (!text.startsWith("+") && region === null) return null;
  let number3 = libraries().parsePhone(text, region ?? "US");
  return number3?.isPossible() ? number3.number : null;
}
function toDigits(text) {
  let digits = text.replace(/[^0-9]/g, "");
  return digits.length >= 8 && digits.length <= 15 ? `+${digits}` : null;
}

// rules/renamed.ts
var renamedRules = {};
function toCurrentId(id, table = renamedRules) {
  let current = Object.hasOwn(table, id) ? table[id] : void 0;
  if (current !== void 0) return current;
  if (id.includes("/")) return id;
  let [, found] = Object.entries(table).find(([former]) => former.endsWith(`/${id}`)) ?? [];
  return found ?? id;
}
function toFirstId(id, table = renamedRules) {
  let [first] = Object.entries(table).find(([, current]) => current === id) ?? [];
  return first ?? id;
}

// rules/page-link.ts
function pageLink({ id, page: page2 }, version2) {
  if (page2 === void 0) return null;
  let name6 = id.slice(id.indexOf("/") + 1);
  return `https://github.com/leakwarden/leakwarden/blob/v${version2}/docs/rules/${page2}.md#${name6}`;
}

// rules/settings-policies.ts
var settingsPolicyIds = [
  "visibility",
  "forking",
  "outside-collaborators",
  "admins",
  "invitations",
  "deploy-keys",
  "required-check",
  "bypass",
  "pull-requests",
  "reviews",
  "force-pushes",
  "merge-state",
  "commit-history",
  "codeowners",
  "secret-scanning",
  "dependabot-alerts",
  "private-reporting",
  "workflow-token",
  "foreign-code",
  "fork-approval",
  "private-fork-workflows",
  "self-hosted-runners",
  "allowed-actions",
  "action-pinning",
  "webhooks",
  "pages",
  "wiki",
  "abandoned",
  "base-permission",
  "visibility-changes",
  "public-repositories",
  "public-pages",
  "organisation-forking",
  "outside-invitations",
  "two-factor",
  "owners",
  "apps",
  "new-repositories",
  "organisation-workflow-token",
  "organisation-allowed-actions",
  "organisation-action-pinning",
  "runner-groups",
  "organisation-webhooks"
];

// scan/provenance/gazetteer.ts
const { readFileSync: readFileSync2 } = globalThis.process.getBuiltinModule("node:fs");

// scan/values/word-sets.ts
function hashOf(text, seed = 0, from = 0, to = text.length) {
  let hash6 = 2166136261 ^ seed;
  for (let at = from; at < to; at++) hash6 = Math.imul(hash6 ^ text.charCodeAt(at), 16777619);
  return hash6 ^= hash6 >>> 15, hash6 = Math.imul(hash6, 739982445), (hash6 ^ hash6 >>> 13) >>> 0;
}
function hashWord(word5) {
  return [hashOf(word5, 1), hashOf(word5, 2)];
}
var places = 5;
function readWordSet({ size, bits: bits2 }) {
  let bytes = Buffer.from(bits2, "base64"), count2 = bytes.length * 8, hasHashed = ([first, second]) => {
    for (let at = 0; at < places; at++) if (!isSet(bytes, placeOf(first, second, at, count2))) return !1;
    return !0;
  };
  return { size, hasHashed, has: (word5) => hasHashed(hashWord(word5)) };
}
function placeOf(first, second, at, count2) {
  return (first + Math.imul(at, second) >>> 0) % count2;
}
function isSet(bytes, place2) {
  return ((bytes[place2 >> 3] ?? 0) >> (place2 & 7) & 1) === 1;
}

// scan/provenance/gazetteer.ts
var loaded2 = null;
function gazetteer() {
  return loaded2 ??= read(), loaded2;
}
function read() {
  let stored = JSON.parse(readFileSync2(new URL("./gazetteer.json", import.meta.url), "utf8"));
  return {
    given: readWordSet(stored.given),
    surname: readWordSet(stored.surname),
    city: readWordSet(stored.city),
    country: readWordSet(stored.country),
    region: readWordSet(stored.region),
    job: readWordSet(stored.job)
  };
}

// scan/tables/columns/facts.ts
function toFacts(header3, rows, fields) {
  let width = rows.reduce((most10, row) => Math.max(most10, row.length), header3?.length ?? 0);
  return Array.from({ length: width }, (_, index) => {
    let name6 = header3?.[index] ?? "";
    return {
      name: name6,
      named: rulesNamed(normaliseName(name6), fields).flatMap(({ field: field3 }) => field3?.identifier ?? []),
      values: rows.map((row) => row[index]?.trim() ?? "").filter((value) => value !== "" && value.toUpperCase() !== "NULL"),
      rows: rows.length
    };
  });
}
var rulesByName = /* @__PURE__ */ new WeakMap();
function rulesNamed(name6, fields) {
  if (name6 === "") return [];
  let known4 = rulesByName.get(fields) ?? indexNames(fields);
  return rulesByName.set(fields, known4), known4.get(name6) ?? [];
}
function indexNames(fields) {
  let index = /* @__PURE__ */ new Map();
  for (let rule2 of fields)
    for (let name6 of new Set(rule2.field?.names)) index.set(name6, [...index.get(name6) ?? [], rule2]);
  return index;
}

// scan/tables/header.ts
var mostCompared = 50;
function looksLikeHeader(first, below, context) {
  let cells2 = first.map((cell) => cell.trim());
  if (cells2.some((cell) => cell.length > 60)) return !1;
  let names = cells2.map(normaliseName), sum3 = cells2.map((cell, at) => {
    let column = below.slice(0, mostCompared).map((row) => row[at]?.trim() ?? "");
    return vote(
      cell,
      column.filter((value) => value !== ""),
      context
    );
  }).reduce((total, each) => total + each, 0);
  return sum3 === 0 ? cells2.every(isWordy) && new Set(names).size === names.length : sum3 > 0;
}
var fewestKnown = 2;
function hasKnownNames(header3, { fields }) {
  return header3.filter((name6) => rulesNamed(normaliseName(name6), fields).length > 0).length >= fewestKnown;
}
function vote(cell, column, { fields }) {
  if (cell === "") return 0;
  if (!isWordy(cell)) return -2;
  if (column.includes(cell)) return -1.5;
  let isKnown2 = rulesNamed(normaliseName(cell), fields).length > 0, wordy = column.filter(isWordy).length;
  return column.length > 0 && wordy < column.length * 0.2 ? isKnown2 ? 3 : 1.5 : isKnown2 ? 2 : voteByLists(cell, column);
}
function voteByLists(cell, column) {
  let { given, surname, city, country } = gazetteer();
  for (let list of [given, surname, city, country]) {
    let hits = column.filter((value) => list.has(normaliseName(value))).length;
    if (column.length >= 3 && hits >= column.length * 0.4) return list.has(normaliseName(cell)) ? -1 : 0.5;
  }
  return 0;
}
function isWordy(cell) {
  return new RegExp("\\p{L}", "u").test(cell) && !/@|^https?:|^[+-]?[\d\s().:/-]+$|^[\da-f-]{16,}$|\d{5,}|^\d{1,4}[-/.]\d/i.test(cell);
}

// scan/tables/listed-cells.ts
var fewestObjects = 5, mostColumns = 256, looked = 1e3, ListedCells = class {
  #context;
  #budget;
  #held = 0;
  /** By column, a list a line. */
  #lists = /* @__PURE__ */ new Map();
  constructor(context, budget) {
    [this.#context, this.#budget] = [context, budget];
  }
  /** The row without what is listed in it. */
  take(cells2) {
    return cells2.some(mayBeList) ? cells2.map((cell, column) => this.#keep(cell, column) ? "" : cell) : cells2;
  }
  /** Of each column its lists, one a line. */
  *read() {
    for (let [column, lines] of this.#lists) yield { column, lines };
    this.#lists.clear(), this.#budget.release(this.#held), this.#held = 0;
  }
  #keep(cell, column) {
    if (!mayBeList(cell) || !this.#isTable(cell)) return !1;
    let lines = this.#lists.get(column);
    return !lines && this.#lists.size >= mostColumns ? !1 : (this.#budget.hold(cell.length), this.#held += cell.length, lines ? lines.push(cell) : this.#lists.set(column, [cell]), !0);
  }
  /** Of people, or of many. */
  #isTable(cell) {
    let keys4 = [...cell.slice(0, looked).matchAll(/"([^"\\]{1,60})"\s*:/g)].map(([, key2 = ""]) => key2);
    return cell.split("},", fewestObjects).length === fewestObjects || hasKnownNames([...new Set(keys4)], this.#context);
  }
};
function mayBeList(cell) {
  return cell.startsWith("[") && cell.endsWith("]") && /^\[\s*\{\s*"/.test(cell);
}

// scan/tables/limits.ts
var limits = {
  columns: 256,
  cell: 4096,
  record: 262144,
  rowsTyped: 500,
  tables: 64,
  depth: 5
};

// scan/tables/attribute-rows.ts
var keys = /* @__PURE__ */ new Set([
  "metakey",
  "attribute",
  "attributename",
  "attributecode",
  "attr",
  "field",
  "fieldname",
  "property",
  "key",
  "question",
  "questiontext",
  "questionlabel",
  "variable"
]), values = /* @__PURE__ */ new Set([
  "metavalue",
  "value",
  "attributevalue",
  "val",
  "fieldvalue",
  "propertyvalue",
  "answer",
  "answertext",
  "response"
]), owners = /* @__PURE__ */ new Set(["entity", "subject", "customer", "user", "person", "patient"]), own = /^(?:u?meta|row|value|attribute|field)?id$/, mostColumns2 = 8, mostOpen = 2e3;
function placesOf(header3) {
  if (!header3 || header3.length < 3 || header3.length > mostColumns2) return null;
  let names = header3.map(normaliseName), [key2, value] = [names.findIndex((name6) => keys.has(name6)), names.findIndex((name6) => values.has(name6))], ids = names.flatMap((name6, at) => name6.endsWith("id") ? [at] : []), owner = names.findIndex((name6) => owners.has(name6)), id = ids.find((at) => !own.test(names[at] ?? "")) ?? (owner < 0 ? ids[0] ?? -1 : owner);
  return key2 < 0 || value < 0 || id < 0 ? null : { id, key: key2, value };
}
var AttributeRows = class {
  #places;
  #take;
  /** Grows in the header of the table as well. */
  #columns;
  #open = /* @__PURE__ */ new Map();
  constructor(places3, columns, take2) {
    [this.#places, this.#columns, this.#take] = [places3, columns, take2];
  }
  add(row) {
    let { id, key: key2, value } = this.#places, owner = row[id] ?? "", attributes = this.#open.get(owner) ?? this.#begin(owner), at = this.#indexOf((row[key2] ?? "").slice(0, 200));
    at > 0 && (attributes[at] = row[value] ?? "");
  }
  finish() {
    for (let [owner, row] of this.#open) this.#end(owner, row);
  }
  #begin(owner) {
    let [oldest] = this.#open;
    oldest && this.#open.size >= mostOpen && this.#end(...oldest);
    let row = [owner];
    return this.#open.set(owner, row), row;
  }
  #end(owner, row) {
    this.#open.delete(owner), this.#take(Array.from(row, (cell) => cell ?? ""));
  }
  #indexOf(name6) {
    let known4 = this.#columns.indexOf(name6, 1);
    return known4 > 0 || this.#columns.length >= limits.columns ? known4 : this.#columns.push(name6) - 1;
  }
};

// scan/tables/builder.ts
const { hash: hash4 } = globalThis.process.getBuiltinModule("node:crypto");

// scan/people/known-records.ts
const { hash: hash2 } = globalThis.process.getBuiltinModule("node:crypto");

// scan/people/hash.ts
const { createHmac, hash } = globalThis.process.getBuiltinModule("node:crypto");
var hashRange = 2 ** 52;
function createPersonHash(key2, runKey) {
  let secret = createHmac("sha256", key2 ?? runKey).update("leakwarden person 2").digest("hex"), mac = createFastHmac(secret);
  return (slot, text) => Number.parseInt(mac(`${slot}\0${text}`).slice(0, 13), 16) || 1;
}
function toPersonText(hashed) {
  return hashed.toString(16).padStart(13, "0");
}
function createFastHmac(key2) {
  let pad = (mask) => Buffer.from(Buffer.from(key2, "latin1").map((byte) => byte ^ mask)), inner = pad(54).toString("latin1"), outer = Buffer.concat([pad(92), Buffer.alloc(32)]);
  return (text) => (outer.write(hash("sha256", inner + text), 64, "hex"), hash("sha256", outer));
}

// scan/people/memory.ts
function release(...arrays) {
  for (let { buffer } of arrays) buffer.detached || buffer.transfer(0);
}
function resize({ buffer }, length) {
  return buffer.transfer(length);
}

// scan/people/number-table.ts
var NumberTable = class {
  #keys;
  #indexes;
  #size = 0;
  #mask;
  constructor(capacity = 16) {
    let length = 2 ** Math.ceil(Math.log2(Math.max(16, capacity * 1.6)));
    [this.#keys, this.#indexes, this.#mask] = [new Float64Array(length), new Int32Array(length), length - 1];
  }
  get size() {
    return this.#size;
  }
  /** The index of the number; one that is new gets the next: it equals the size before. */
  add(key2) {
    let at = this.#placeOf(key2);
    return this.#keys[at] === key2 ? this.#indexes[at] ?? 0 : (this.#size * 1.5 >= this.#mask && (this.#grow(), at = this.#placeOf(key2)), this.#keys[at] = key2, this.#indexes[at] = this.#size, this.#size++);
  }
  /** -1: it is not there. */
  find(key2) {
    let at = this.#placeOf(key2);
    return this.#keys[at] === key2 ? this.#indexes[at] ?? -1 : -1;
  }
  /** In the order they came. */
  toList() {
    let list = new Float64Array(this.#size);
    for (let at = 0; at < this.#keys.length; at++) {
      let key2 = this.#keys[at] ?? 0;
      key2 !== 0 && (list[this.#indexes[at] ?? 0] = key2);
    }
    return list;
  }
  /** Gives its memory back; it must not be asked again. */
  free() {
    release(this.#keys, this.#indexes);
  }
  *keys() {
    for (let key2 of this.#keys) key2 !== 0 && (yield key2);
  }
  *entries() {
    for (let [at, key2] of this.#keys.entries()) key2 !== 0 && (yield [key2, this.#indexes[at] ?? 0]);
  }
  #placeOf(key2) {
    let at = (key2 ^ Math.floor(key2 / 4294967296)) & this.#mask;
    for (let held = this.#keys[at]; held !== 0 && held !== key2; held = this.#keys[at]) at = at + 1 & this.#mask;
    return at;
  }
  #grow() {
    let [keys4, indexes] = [this.#keys, this.#indexes];
    this.#mask = keys4.length * 2 - 1, this.#keys = new Float64Array(keys4.length * 2), this.#indexes = new Int32Array(keys4.length * 2);
    for (let [from, key2] of keys4.entries()) {
      if (key2 === 0) continue;
      let at = this.#placeOf(key2);
      this.#keys[at] = key2, this.#indexes[at] = indexes[from] ?? 0;
    }
    release(keys4, indexes);
  }
};
function mix(a, b) {
  let low = mixBits((a | 0) ^ Math.imul(b | 0, 2654435761) ^ Math.imul(b / 4294967296 | 0, 2246822507)), high = mixBits((a / 2 ** 32 | 0) ^ Math.imul(low, 3266489909) ^ (b | 0));
  return (high & 1048575) * 2 ** 32 + (mixBits(low ^ high) >>> 0) || 1;
}
function mixBits(bits2) {
  let first = Math.imul(bits2 ^ bits2 >>> 16, 2246822507), second = Math.imul(first ^ first >>> 13, 3266489909);
  return second ^ second >>> 16;
}

// scan/model/records.ts
var slots = [
  "email",
  "national-id",
  "passport",
  "tax-id",
  "iban",
  "card-number",
  "phone",
  "account-number",
  /** An address that many answer: info@, sales@. */
  "mailbox",
  "username",
  /** Two words or more. */
  "name",
  "birth-date",
  /** Street with postcode or city. */
  "place",
  /** One word of a name. */
  "short-name",
  /** Birth date, postcode and sex together. */
  "quasi",
  /** Anything else that belongs to one person. */
  "value",
  /** A password, or the hash of one: tells nobody apart, but a new one is news. */
  "secret"
];

// scan/people/slots.ts
var numbers = new Map(slots.map((slot, number3) => [slot, number3]));
function slotNumber(slot) {
  return numbers.get(slot) ?? slots.length;
}
function slotOf(identifier) {
  let slot = slotOfRecord(identifier);
  return slot === "secret" ? null : slot;
}
function slotOfRecord(identifier) {
  let slot = identifierOf(identifier)?.slot;
  return slot === void 0 || slot === "value" ? null : slot;
}
var strengths = {
  email: "own",
  "national-id": "own",
  passport: "own",
  "tax-id": "own",
  iban: "shared",
  "card-number": "shared",
  phone: "shared",
  "account-number": "shared",
  mailbox: "shared",
  username: "shared",
  name: "none",
  "birth-date": "none",
  place: "with a name",
  "short-name": "none",
  quasi: "alone",
  value: "own",
  secret: "none"
};
function slotsThatAre(...wanted) {
  return slots.filter((slot) => wanted.includes(strengths[slot]));
}
var sameData = { mailbox: "email", "short-name": "name" }, derived = /* @__PURE__ */ new Set(["place", "quasi", "secret"]);
function dataOfSlot(slot) {
  let name6 = slots[slot];
  return name6 === void 0 || derived.has(name6) ? null : sameData[name6] ?? name6;
}
var owned = /* @__PURE__ */ new Set([...slotsThatAre("own"), "iban", "card-number", "account-number", "secret"]), secrets = identifiersWhere(({ slot }) => slot === "secret");
function ownedDataOf(slot) {
  let name6 = slots[slot];
  return name6 === void 0 || !owned.has(name6) ? null : name6 === "secret" ? secrets : [name6];
}
function dataOfIdentifier(identifier) {
  let slot = slotOf(identifier);
  return slot === null ? identifierOf(identifier)?.isArea ? "area" : identifier : sameData[slot] ?? slot;
}

// scan/people/primary.ts
var best = ["email", "national-id", "passport"], shareable = [
  "birth-date",
  "phone",
  "card-number",
  "iban",
  "account-number",
  "place",
  "mailbox",
  "username"
], alone = [
  "tax-id",
  "iban",
  "card-number",
  "phone",
  "account-number",
  "mailbox",
  "username",
  "name",
  "short-name",
  "quasi",
  "value"
], [bestNumbers, shareableNumbers, aloneNumbers] = [best, shareable, alone].map((list) => list.map(slotNumber)), name = slotNumber("name");
function primaryEntries(entries) {
  let find = (numbers2 = []) => {
    for (let number3 of numbers2) {
      let found = entries.find(({ slot }) => slot === number3);
      if (found) return found;
    }
  }, one = find(bestNumbers);
  if (one) return [one];
  let named2 = entries.find(({ slot }) => slot === name), beside2 = named2 && find(shareableNumbers);
  if (named2 && beside2) return [named2, beside2];
  let other = find(aloneNumbers);
  return other ? [other] : [];
}
function primaryHash(entries) {
  let [first, second] = primaryEntries(entries);
  return first ? second ? mix(first.hash, second.hash) : first.hash : 1;
}
var identifying = /* @__PURE__ */ new Set([slotNumber("name"), slotNumber("phone")]);
function hashesBeside(entries) {
  let primary = primaryHash(entries);
  return entries.filter(({ slot, hash: hash6 }) => hash6 !== primary && (identifying.has(slot) || ownedDataOf(slot) !== null)).map(({ hash: hash6 }) => hash6);
}
function digestOf(entries) {
  let sum3 = 0;
  for (let { slot, hash: value } of entries) sum3 = (sum3 + mix(slot + 1, value)) % hashRange;
  return sum3 || 1;
}

// scan/people/record-list.ts
function startOf({ ends }, record) {
  return record === 0 ? 0 : ends[record - 1] ?? 0;
}
function entriesOf(list, record) {
  let entries = [];
  for (let at = startOf(list, record); at < (list.ends[record] ?? 0); at++)
    entries.push({ slot: list.slots[at] ?? 0, hash: list.hashes[at] ?? 0 });
  return entries;
}
var RecordWriter = class {
  #ends = new Uint32Array(4);
  #slots = new Uint8Array(16);
  #hashes = new Float64Array(16);
  #size = 0;
  #used = 0;
  get size() {
    return this.#size;
  }
  add(entries) {
    this.#makeRoom(entries.length);
    for (let { slot, hash: hash6 } of entries)
      this.#slots[this.#used] = slot, this.#hashes[this.#used++] = hash6;
    return this.#ends[this.#size] = this.#used, this.#size++;
  }
  /** Another list's record. */
  addFrom(list, record) {
    let [from, to] = [startOf(list, record), list.ends[record] ?? 0];
    this.#makeRoom(to - from);
    for (let at = from; at < to; at++)
      this.#slots[this.#used] = list.slots[at] ?? 0, this.#hashes[this.#used++] = list.hashes[at] ?? 0;
    this.#ends[this.#size++] = this.#used;
  }
  #makeRoom(entries) {
    if (this.#size === this.#ends.length && (this.#ends = new Uint32Array(resize(this.#ends, more(this.#size) * 4))), this.#used + entries <= this.#slots.length) return;
    let length = more(this.#used + entries);
    this.#slots = new Uint8Array(resize(this.#slots, length)), this.#hashes = new Float64Array(resize(this.#hashes, length * 8));
  }
  /** Shares memory with this writer, which may go on. */
  toList(share2) {
    return {
      ends: this.#ends.subarray(0, this.#size),
      slots: this.#slots.subarray(0, this.#used),
      hashes: this.#hashes.subarray(0, this.#used),
      share: share2
    };
  }
  /** Gives away what it holds, cut to its size without a copy, and is empty afterwards: for the way to another thread. */
  takeList(share2) {
    let [size, used] = [this.#size, this.#used], list = {
      ends: new Uint32Array(resize(this.#ends, size * 4)),
      slots: new Uint8Array(resize(this.#slots, used)),
      hashes: new Float64Array(resize(this.#hashes, used * 8)),
      share: share2
    };
    return [this.#ends, this.#slots, this.#hashes] = [new Uint32Array(4), new Uint8Array(16), new Float64Array(16)], [this.#size, this.#used] = [0, 0], list;
  }
  /** Room for so many more, so that nothing has to be copied on the way. */
  reserve(records, entries) {
    let [ends, all] = [this.#size + records, this.#used + entries];
    ends > this.#ends.length && (this.#ends = new Uint32Array(resize(this.#ends, ends * 4))), !(all <= this.#slots.length) && (this.#slots = new Uint8Array(resize(this.#slots, all)), this.#hashes = new Float64Array(resize(this.#hashes, all * 8)));
  }
};
function more(length) {
  return Math.ceil(length * 1.5) + 8;
}

// scan/people/known-records.ts
var KnownRecordsWriter = class {
  #records = new RecordWriter();
  #people = [];
  #digests = [];
  #marks = [];
  add(entries, parts) {
    let primary = primaryEntries(parts);
    this.#records.add(entries), this.#people.push(primary.length > 0 ? primaryHash(entries) : 0), this.#digests.push(digestOf(entries)), this.#marks.push(markOf(primary));
  }
  finish() {
    return {
      list: this.#records.takeList(1),
      people: Float64Array.from(this.#people),
      digests: Float64Array.from(this.#digests),
      marks: Uint8Array.from(this.#marks)
    };
  }
};
function markOf(parts) {
  let person = parts.map(({ name: name6, text }) => `${name6}\0${text}`).join("\0");
  return Number.parseInt(hash2("sha256", `leakwarden subject\0${person}`).slice(0, 2), 16);
}

// scan/people/contested.ts
var mostNames = 3, Contests = class {
  #keys = new NumberTable();
  #names = new Beside();
  #births = new Beside();
  #numbers = new Beside();
  /** Own keys of a record, and name with birth date, as far as `isTurn` has them. */
  note(cursor, isTurn) {
    let { name: name6, birth: birth2, number: number3, nameAndBirth } = cursor;
    name6 === 0 && birth2 === 0 && number3 === 0 || (cursor.ownKeys((key2) => {
      if (!isTurn(key2)) return;
      let index = this.#keys.add(key2);
      this.#names.note(index, name6), this.#births.note(index, birth2), this.#numbers.note(index, number3);
    }), nameAndBirth !== 0 && number3 !== 0 && isTurn(nameAndBirth) && this.#numbers.note(this.#keys.add(nameAndBirth), number3));
  }
  free() {
    this.#keys.free();
    for (let beside2 of [this.#names, this.#births, this.#numbers]) beside2.free();
  }
  addTo(contested) {
    if (!(this.#names.isClear && this.#births.isClear && this.#numbers.isClear))
      for (let [key2, index] of this.#keys.entries()) this.#isContested(index) && contested.add(key2);
  }
  /** Two names that are two birth dates or two numbers as well are two people. */
  #isContested(index) {
    let names = this.#names.count(index), isTwo = Math.max(this.#births.count(index), this.#numbers.count(index)) > 1;
    return names > mostNames || isTwo && names !== 1;
  }
}, Beside = class {
  #first = new Float64Array(1024);
  #more = /* @__PURE__ */ new Map();
  get isClear() {
    return this.#more.size === 0;
  }
  note(index, hash6) {
    if (hash6 === 0) return;
    index >= this.#first.length && (this.#first = new Float64Array(resize(this.#first, Math.ceil(index * 1.5) * 8)));
    let first = this.#first[index] ?? 0;
    first === 0 ? this.#first[index] = hash6 : first !== hash6 && this.#noteMore(index, hash6);
  }
  free() {
    release(this.#first);
  }
  count(index) {
    return ((this.#first[index] ?? 0) === 0 ? 0 : 1) + (this.#more.get(index)?.length ?? 0);
  }
  #noteMore(index, hash6) {
    let more2 = this.#more.get(index);
    more2 ? more2.length < mostNames && !more2.includes(hash6) && more2.push(hash6) : this.#more.set(index, [hash6]);
  }
};

// scan/people/disjoint-sets.ts
var DisjointSets = class {
  #parents;
  constructor(size) {
    this.#parents = new Int32Array(size);
    for (let index = 0; index < size; index++) this.#parents[index] = index;
  }
  find(index) {
    let parents = this.#parents, at = index;
    for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at)
      parents[at] = parents[parent] ?? parent, at = parents[at] ?? at;
    return at;
  }
  union(a, b) {
    let [first, second] = [this.find(a), this.find(b)];
    first < second ? this.#parents[second] = first : this.#parents[first] = second;
  }
};

// scan/people/blocking-keys.ts
var toFlags = (list) => Uint8Array.from(slots, (slot) => Number(list.includes(slot))), own2 = toFlags(slotsThatAre("own")), shareable2 = toFlags(slotsThatAre("shared", "with a name")), weak = toFlags(slotsThatAre("shared", "alone")), [name2, birth, number, email] = ["name", "birth-date", "national-id", "email"].map(slotNumber), RecordCursor = class {
  #list;
  #contested;
  #from = 0;
  #to = 0;
  /** `contested`: own keys that are no one person's, as far as they are known. */
  constructor(list, contested) {
    [this.#list, this.#contested] = [list, contested];
  }
  moveTo(record) {
    [this.#from, this.#to] = [startOf(this.#list, record), this.#list.ends[record] ?? 0];
  }
  /** 0: the record has none. */
  get name() {
    return this.#hashOf(name2);
  }
  get birth() {
    return this.#hashOf(birth);
  }
  get number() {
    return this.#hashOf(number);
  }
  get nameKey() {
    return this.name === 0 ? 0 : mix((name2 ?? 0) + 1, this.name);
  }
  /** Name and birth date; 0 where one is missing. */
  get nameAndBirth() {
    return this.name === 0 || this.birth === 0 ? 0 : mix(this.name, mix((birth ?? 0) + 1, this.birth));
  }
  ownKeys(take2) {
    for (let at = this.#from; at < this.#to; at++) own2[this.#slot(at)] && take2(this.#key(at));
  }
  namedKeys(take2) {
    let { name: named2 } = this;
    if (named2 !== 0)
      for (let at = this.#from; at < this.#to; at++)
        (shareable2[this.#slot(at)] || this.#isContested(at)) && take2(mix(named2, this.#key(at)));
  }
  weakKeys(take2) {
    for (let at = this.#from; at < this.#to; at++)
      (weak[this.#slot(at)] || this.#isContested(at)) && take2(this.#key(at));
  }
  /** What two people cannot both have: a name (1), an own address (2), an own number (4); 8: anything else of theirs. */
  get traits() {
    let traits = 0;
    for (let at = this.#from; at < this.#to; at++) {
      let slot = this.#slot(at);
      slot === name2 ? traits |= 1 : own2[slot] ? traits |= this.#isContested(at) ? 8 : slot === email ? 2 : 4 : (shareable2[slot] || slot === birth) && (traits |= 8);
    }
    return traits;
  }
  #isContested(at) {
    return this.#contested.size > 0 && own2[this.#slot(at)] === 1 && this.#contested.find(this.#key(at)) >= 0;
  }
  #slot(at) {
    return this.#list.slots[at] ?? 0;
  }
  #key(at) {
    return mix(this.#slot(at) + 1, this.#list.hashes[at] ?? 0);
  }
  #hashOf(slot) {
    for (let at = this.#from; at < this.#to; at++) if (this.#slot(at) === slot) return this.#list.hashes[at] ?? 0;
    return 0;
  }
};

// scan/people/link.ts
var recordsATurn = 25e4, mostOwners = 64;
function linkRecords(records) {
  let contested = new NumberTable(), size = records.ends.length, work = { size, cursor: new RecordCursor(records, contested), sets: new DisjointSets(size), contested };
  return joinByOwn(work), joinByName(work), joinByWeak(work, toTraits(work));
}
function inTurns({ size }, turn) {
  let turns = Math.max(1, Math.ceil(size / recordsATurn));
  for (let number3 = 0; number3 < turns; number3++) turn((key2) => key2 % turns === number3);
}
function forEachRecord({ size, cursor }, take2) {
  for (let record = 0; record < size; record++)
    cursor.moveTo(record), take2(record);
}
var Owners = class {
  #keys = new NumberTable();
  #owners = [];
  #sets;
  constructor(sets2) {
    this.#sets = sets2;
  }
  free() {
    this.#keys.free();
  }
  join(key2, record) {
    let index = this.#keys.add(key2), owner = this.#owners[index];
    owner === void 0 ? this.#owners.push(record) : this.#sets.union(owner, record);
  }
};
function joinByOwn(work) {
  let { cursor, contested } = work;
  inTurns(work, (isTurn) => {
    let contests = new Contests();
    forEachRecord(work, () => contests.note(cursor, isTurn)), contests.addTo(contested), contests.free();
    let owners2 = new Owners(work.sets), current = 0, join = (key2) => {
      key2 !== 0 && isTurn(key2) && contested.find(key2) < 0 && owners2.join(key2, current);
    };
    forEachRecord(work, (record) => {
      current = record, cursor.ownKeys(join), join(cursor.nameAndBirth);
    }), owners2.free();
  });
}
function joinByName(work) {
  inTurns(work, (isTurn) => {
    let owners2 = new Owners(work.sets), current = 0, join = (key2) => {
      isTurn(key2) && owners2.join(key2, current);
    };
    forEachRecord(work, (record) => {
      current = record, work.cursor.namedKeys(join);
    }), owners2.free();
  });
}
function toTraits(work) {
  let traits = new Uint8Array(work.size);
  return forEachRecord(work, (record) => {
    let person = work.sets.find(record);
    traits[person] = (traits[person] ?? 0) | work.cursor.traits;
  }), traits;
}
function joinByWeak(work, traits) {
  let possibleMatches = /* @__PURE__ */ new Map(), links = new DisjointSets(work.size);
  return inTurns(work, (isTurn) => {
    let holders = new Holders(), current = 0, note = (key2) => {
      isTurn(key2) && holders.note(key2, current);
    };
    forEachRecord(work, (record) => {
      current = work.sets.find(record), work.cursor.weakKeys(note);
    });
    for (let group of holders.groups()) linkGroup(group, traits, links, possibleMatches);
    holders.free();
  }), traits.includes(1) && noteAllNamesakes(work, traits, possibleMatches), toClusters(work, traits, links, possibleMatches);
}
function noteAllNamesakes(work, traits, possibleMatches) {
  inTurns(work, (isTurn) => {
    let namesakes = new Holders();
    forEachRecord(work, (record) => {
      let key2 = work.cursor.nameKey;
      key2 !== 0 && isTurn(key2) && namesakes.note(key2, work.sets.find(record));
    });
    for (let group of namesakes.groups()) noteNamesakes(group, traits, possibleMatches);
    namesakes.free();
  });
}
var Holders = class {
  #keys = new NumberTable();
  #first = [];
  #more = /* @__PURE__ */ new Map();
  free() {
    this.#keys.free();
  }
  note(key2, person) {
    let index = this.#keys.add(key2), first = this.#first[index];
    first === void 0 ? this.#first.push(person) : first !== person && this.#more.set(index, (this.#more.get(index) ?? /* @__PURE__ */ new Set([first])).add(person));
  }
  *groups() {
    for (let people of this.#more.values()) yield [...people];
  }
}, isOneOrNone = (people, traits, trait) => people.filter((person) => ((traits[person] ?? 0) & trait) !== 0).length <= 1, areCompatible = (people, traits) => [1, 2, 4].every((trait) => isOneOrNone(people, traits, trait)), isAnonymous = (person, traits) => ((traits[person] ?? 0) & 7) === 0;
function linkGroup(group, traits, links, possibleMatches) {
  let [first = 0, ...others] = group;
  if (group.length <= mostOwners && areCompatible(group, traits)) for (let other of others) links.union(first, other);
  else notePossibleMatches(group, traits, possibleMatches);
}
function notePossibleMatches(group, traits, possibleMatches) {
  let known4 = group.filter((person) => !isAnonymous(person, traits)).toSorted((a, b) => a - b);
  if (known4.length !== 0)
    for (let person of group) isAnonymous(person, traits) && addPossibleMatches(possibleMatches, person, known4);
}
function noteNamesakes(group, traits, possibleMatches) {
  let known4 = group.filter((person) => traits[person] !== 1).toSorted((a, b) => a - b);
  if (known4.length !== 0)
    for (let person of group) traits[person] === 1 && addPossibleMatches(possibleMatches, person, known4);
}
function addPossibleMatches(possibleMatches, person, others) {
  let before = possibleMatches.get(person) ?? [];
  possibleMatches.set(person, [...before, ...others.slice(0, mostOwners - before.length)]);
}
function toClusters({ size, sets: sets2 }, traits, links, possibleMatches) {
  let broken2 = /* @__PURE__ */ new Set();
  for (let [first, group] of toGroups(size, links))
    areCompatible(group, traits) ? movePossibleMatches(first, group, traits, possibleMatches) : (broken2.add(first), notePossibleMatches(group, traits, possibleMatches));
  let persons = new Int32Array(size);
  for (let record = 0; record < size; record++) {
    let person = sets2.find(record), first = links.find(person);
    persons[record] = broken2.has(first) ? person : first;
  }
  return { persons, possibleMatches };
}
function toGroups(size, links) {
  let groups2 = /* @__PURE__ */ new Map();
  for (let person = 0; person < size; person++) {
    let first = links.find(person);
    if (first === person) continue;
    let group = groups2.get(first);
    group ? group.push(person) : groups2.set(first, [first, person]);
  }
  return groups2;
}
function movePossibleMatches(first, group, traits, possibleMatches) {
  let others = group.flatMap((person) => possibleMatches.get(person) ?? []);
  for (let person of group) possibleMatches.delete(person);
  others.length > 0 && group.every((person) => isAnonymous(person, traits)) && addPossibleMatches(possibleMatches, first, others);
}

// scan/people/members.ts
var nobody = new Int32Array(0);
function toMembers(numbers2) {
  let ranges = [], [from, to] = [0, 0];
  for (let number3 of numbers2) {
    if (number3 === to && to > from) {
      to++;
      continue;
    }
    to > from && ranges.push([from, to]), [from, to] = number3 < 0 ? [0, 0] : [number3, number3 + 1];
  }
  return to > from && ranges.push([from, to]), joinRanges(ranges);
}
function* numbersOf(members) {
  for (let at = 0; at < members.length; at += 2)
    for (let number3 = members[at] ?? 0; number3 < (members[at + 1] ?? 0); number3++) yield number3;
}
function joinMembers(list) {
  return list.length === 1 ? list[0] ?? nobody : joinRanges(
    list.flatMap(
      (members) => Array.from({ length: members.length / 2 }, (_, at) => [members[at * 2] ?? 0, members[at * 2 + 1] ?? 0])
    )
  );
}
function joinRanges(unsorted) {
  let ranges = [];
  for (let [from, to] of unsorted.toSorted((a, b) => a[0] - b[0])) {
    let last = ranges.length - 1;
    last > 0 && from <= (ranges[last] ?? 0) ? ranges[last] = Math.max(ranges[last] ?? 0, to) : ranges.push(from, to);
  }
  return Int32Array.from(ranges);
}

// scan/people/partition.ts
var none = 0, Partition = class {
  #personOf;
  /** Person -> the first group that holds them. */
  #holder;
  /** Person -> the part in which they were counted last: each once in a part. */
  #counted;
  #part = 0;
  #leads = [];
  /** @param size how many records there are */
  constructor(personOf, size) {
    this.#personOf = personOf, this.#holder = new Int32Array(size), this.#counted = new Int32Array(size);
  }
  /** Returns, for each part, the index of the part that names its group: itself, where it is in no other. */
  group(parts) {
    let sizes2 = parts.map(sizeOf), largestFirst = parts.map((_, index) => index).toSorted((a, b) => (sizes2[b] ?? 0) - (sizes2[a] ?? 0) || a - b), leads = parts.map((_, index) => index);
    for (let index of largestFirst) {
      let members = parts[index] ?? new Int32Array(), group = this.#groupOf(members) ?? this.#leads.push(index);
      leads[index] = this.#leads[group - 1] ?? index;
      for (let person of this.#peopleOf(members)) this.#holder[person] === none && (this.#holder[person] = group);
    }
    return leads;
  }
  /** The index of the part that names the group of these people; null: they are in none. */
  find(members) {
    let group = this.#groupOf(members);
    return group === null ? null : this.#leads[group - 1] ?? null;
  }
  #groupOf(members) {
    let tally = /* @__PURE__ */ new Map(), people = 0;
    for (let person of this.#peopleOf(members)) {
      people++;
      let group = this.#holder[person] ?? none;
      group !== none && tally.set(group, (tally.get(group) ?? 0) + 1);
    }
    let [best2] = [...tally].toSorted(([a, many], [b, more2]) => more2 - many || a - b);
    return best2 && best2[1] * 2 >= people ? best2[0] : null;
  }
  *#peopleOf(members) {
    let part = ++this.#part;
    for (let record of numbersOf(members)) {
      let person = this.#personOf(record);
      this.#counted[person] !== part && (this.#counted[person] = part, yield person);
    }
  }
};
function sizeOf(members) {
  let size = 0;
  for (let at = 0; at < members.length; at += 2) size += (members[at + 1] ?? 0) - (members[at] ?? 0);
  return size;
}

// scan/people/person-index.ts
var PersonIndex = class {
  #recordIndex;
  #clusters = null;
  #marks = new Int32Array(0);
  #mark = 0;
  #records = null;
  constructor(recordIndex) {
    this.#recordIndex = recordIndex;
  }
  /** Below 1 the numbers are estimates from this share of the people. */
  get share() {
    return this.#recordIndex.share;
  }
  /** The person of a record, as a number. */
  personOf(record) {
    return this.#join().persons[record] ?? record;
  }
  /** Who that person may be as well: see `PersonClusters.possibleMatches`. */
  possibleMatchesOf(person) {
    let { persons, possibleMatches } = this.#join();
    return (possibleMatches.get(person) ?? []).map((other) => persons[other] ?? other);
  }
  /** Which parts are the same people. */
  partition() {
    let { persons } = this.#join();
    return new Partition((record) => persons[record] ?? record, this.#recordIndex.size);
  }
  /** What the scan knows of a person's record. */
  entriesOf(record) {
    return this.#records ??= this.#recordIndex.records, entriesOf(this.#records, record);
  }
  count(members) {
    let { persons, possibleMatches } = this.#join(), mark3 = ++this.#mark, doubtful = [], count2 = 0, meet = (person) => {
      this.#marks[person] !== mark3 && (this.#marks[person] = mark3, count2++);
    }, { records, share: share2 } = this.#recordIndex;
    for (let number3 of numbersOf(members)) {
      if (share2 < 1 && primaryHash(entriesOf(records, number3)) >= share2 * hashRange) continue;
      let person = persons[number3] ?? 0;
      possibleMatches.has(person) ? doubtful.push(person) : meet(person);
    }
    for (let person of doubtful)
      (possibleMatches.get(person) ?? []).some((other) => this.#marks[persons[other] ?? 0] === mark3) || meet(person);
    return Math.round(count2 / this.share);
  }
  #join() {
    return this.#clusters ? this.#clusters : (this.#clusters = linkRecords(this.#recordIndex.records), this.#marks = new Int32Array(this.#recordIndex.size), this.#clusters);
  }
};

// scan/people/normalise.ts
var empty = /^(?:|null|nil|none|undefined|nan|n\/?a|#n\/a|-+|\.+|\?+|unknown|unbekannt|inconnu|desconocido|test|0+|x+)$/i;
function normalise(slot, value, { region, dayAt }) {
  let text = value.trim();
  if (empty.test(text)) return null;
  switch (slot) {
    case "email":
      return normaliseEmail(text);
    case "phone":
      return normalisePhone(text, region);
    case "name":
      return normaliseName2(text);
    case "birth-date":
      return normaliseDate(text, dayAt);
    case "username":
      return text.length < 3 ? null : [slot, text.toLowerCase()];
    case "secret":
      return [slot, text];
    case "national-id":
    case "passport":
    case "tax-id":
    case "iban":
    case "card-number":
    case "account-number":
      return normaliseNumber(slot, text);
    default:
      return [slot, text.toLowerCase()];
  }
}
var shared = new Set(
  `abuse accounting accounts admin administrator billing booking bookings buchhaltung careers contact contacto enquiries
  feedback finance frontdesk hello help helpdesk hostmaster hr info inquiries invoice invoices jobs kontakt legal mail
  marketing news newsletter noreply no-reply office orders postmaster press privacy reception rechnung reservations root
  sales secretary security service shop support team webmaster`.split(/\s+/)
), withTags = /^(?:gmail\.com|outlook\.[a-z.]+|hotmail\.[a-z.]+|live\.[a-z.]+|icloud\.com|me\.com|mac\.com|proton\.me|protonmail\.com|pm\.me|fastmail\.com)$/;
function normaliseEmail(text) {
  let address3 = (unspell(text) ?? text.replace(/^mailto:/i, "")).toLowerCase(), sign = address3.lastIndexOf("@");
  if (sign < 1 || sign === address3.length - 1 || /\s/.test(address3)) return null;
  let domain = address3.slice(sign + 1).replace(/^googlemail\.com$/, "gmail.com"), local = address3.slice(0, sign), untagged = withTags.test(domain) ? local.replace(/(?<=.)\+.*$/, "") : local, name6 = domain === "gmail.com" ? untagged.replaceAll(".", "") : untagged;
  return [shared.has(local) ? "mailbox" : "email", `${name6}@${domain}`];
}
function normalisePhone(text, region) {
  let international = toInternationalPhone(text, region);
  if (international !== null) return ["phone", international];
  let digits = text.replace(/\D/g, "");
  return digits.length < 7 || isOneDigit(digits) ? null : ["phone", `national ${digits}`];
}
function normaliseNumber(slot, text) {
  let compact = text.replace(/[^0-9A-Za-z]/g, "").toUpperCase();
  return compact.length < 5 || isOneDigit(compact) ? null : [slot, compact];
}
function isOneDigit(digits) {
  return /^(.)\1*$/.test(digits);
}
var titles = new Set("mr mrs ms miss mx dr prof sir herr frau hr fr mme mlle sr sra srta dipl ing phd jr".split(" "));
function normaliseName2(text) {
  let words2 = nameWords(text);
  return words2.length === 0 ? null : [words2.length === 1 ? "short-name" : "name", words2.toSorted().join(" ")];
}
function nameWords(text) {
  let words2 = plainText(text).split(/[^\p{L}\p{N}']+/u).filter((word5) => word5 !== "" && !titles.has(word5)), long = words2.filter((word5) => word5.length > 1);
  return long.length >= 2 ? long : words2;
}
function plainText(text) {
  let lower = text.toLowerCase();
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").replaceAll("\xDF", "ss");
}
function normaliseDate(text, dayAt) {
  let iso = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:\D|$)/.exec(text);
  if (iso) return toDate(iso[1], iso[2], iso[3]);
  let parts = /^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4})(?:\D|$)/.exec(text);
  if (!parts) return null;
  let [, first = "", sign, second = "", year] = parts, day3 = dayOf(Number(first), Number(second), sign === "." ? "first" : dayAt);
  return day3 === "first" ? toDate(year, second, first) : day3 === "second" ? toDate(year, first, second) : ["birth-date", `${year}/${first}/${second}`];
}
function dayOf(first, second, usual) {
  return first > 12 ? "first" : second > 12 ? "second" : first === second ? "first" : usual;
}
function toDate(year, month, day3) {
  let [y, m, d] = [Number(year), Number(month), Number(day3)];
  return y < 1900 || y > 2100 || m < 1 || m > 12 || d < 1 || d > 31 || m === 1 && d === 1 && (y === 1900 || y === 1970) ? null : ["birth-date", `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`];
}
function findDayOrder(values2) {
  for (let value of values2) {
    let [, first = "", second = ""] = /^(\d{1,2})[-/](\d{1,2})[-/]\d{4}/.exec(value.trim()) ?? [];
    if (Number(first) > 12) return "first";
    if (Number(second) > 12) return "second";
  }
  return null;
}

// scan/people/personal.ts
function identifyingOf(fields) {
  let known4 = identifying2.get(fields) ?? findIdentifying(fields);
  return identifying2.set(fields, known4), known4;
}
var identifying2 = /* @__PURE__ */ new WeakMap();
function findIdentifying(fields) {
  let isIdentifying = (identifier, kind) => {
    let row = identifierOf(identifier);
    return row ? row.slot === "value" : kind === "identity";
  };
  return new Set(
    fields.flatMap(({ kind, field: field3 }) => field3 && isIdentifying(field3.identifier, kind) ? [field3.identifier] : [])
  );
}
var has = (columns, wanted) => columns.some(({ identifier }) => wanted(identifier));
function hasDirectIdentifier(columns, identifying5) {
  return has(columns, (identifier) => identifierOf(identifier)?.identifies === "a person") || has(columns, (identifier) => identifying5.has(identifier)) || areAccounts(columns) ? !0 : has(columns, (identifier) => identifier === "full-name" || identifier === "last-name") && has(columns, (identifier) => identifierOf(identifier)?.besideName !== void 0);
}
function areAccounts(columns) {
  let isSecret2 = (identifier) => identifierOf(identifier)?.slot === "secret";
  return has(columns, (identifier) => identifier === "username") && has(columns, isSecret2);
}
function combinesToPeople(identifiers2, identifying5) {
  let columns = [...identifiers2].map((identifier) => ({ identifier }));
  return columns.length < 2 ? !1 : hasDirectIdentifier(columns, identifying5) || quasiIdentifiersOf(columns).length > 0;
}
function quasiIdentifiersOf(columns) {
  let found = ["birth-date", "postcode", "sex"].filter(
    (wanted) => has(columns, (identifier) => identifier === wanted)
  );
  return found.length > 1 && found[0] === "birth-date" ? found : [];
}
var widestRecord = 64;
function describePerson(columns, row) {
  let filled = columns.filter(({ index }) => (row[index]?.trim() ?? "") !== ""), nameParts = filled.filter(({ identifier }) => slotOf(identifier) === "name"), words2 = nameParts.flatMap(({ index }) => row[index]?.trim().split(/\s+/) ?? []), things = new Set(
    filled.map(({ identifier }) => identifier).filter((identifier) => identifierOf(identifier)?.identifies !== void 0)
  );
  if (row.length > widestRecord || words2.length < 2) return null;
  if (things.size !== 1) return things.size > 1 ? "whole" : null;
  let isOneName2 = nameParts.filter(({ identifier }) => identifier === "full-name").length <= 1, others = filled.filter(({ identifier }) => identifier === "other");
  return isOneName2 && others.length * 2 <= filled.length ? "part" : null;
}

// scan/people/regions.ts
var languages = ["en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "da", "tr"], shortForms = [
  ["usa", "US"],
  ["unitedstatesofamerica", "US"],
  ["uk", "GB"],
  ["england", "GB"],
  ["greatbritain", "GB"]
], known2 = null;
function toRegion(country) {
  return (known2 ??= readNames()).get(fold(country)) ?? null;
}
function readNames() {
  let found = new Map(shortForms), letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"], codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCurrent);
  for (let language of languages) {
    let display = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (let code2 of codes) {
      let name6 = display.of(code2);
      name6 !== void 0 && (found.has(fold(name6)) || found.set(fold(name6), code2), found.set(code2.toLowerCase(), code2));
    }
  }
  return found;
}
function isCurrent(code2) {
  return new Intl.Locale(`und-${code2}`).region === code2;
}
function fold(name6) {
  return name6.normalize("NFKD").replace(/[^\p{L}]/gu, "").toLowerCase();
}

// scan/people/record-reader.ts
var mostSources = 16, RecordReader = class {
  #sources;
  #names;
  #indexOf;
  dayAt;
  /** `identifying`: identifiers besides the known ones whose values belong to one person. */
  constructor(columns, sample, identifying5) {
    this.#indexOf = (identifier) => columns.find((each) => each.identifier === identifier)?.index ?? -1;
    let full = columns.filter(({ identifier }) => identifier === "full-name"), parts = columns.filter(({ identifier }) => identifier === "first-name" || identifier === "last-name");
    this.#names = (full.length > 0 ? full.slice(0, 1) : parts).map(({ index }) => index), this.#sources = columns.flatMap((column) => toSource(column, identifying5)).slice(0, mostSources);
    let birth2 = this.#indexOf("birth-date");
    this.dayAt = birth2 < 0 ? null : findDayOrder(sample.map((row) => row[birth2] ?? ""));
  }
  read(row) {
    let country = this.#indexOf("country"), written = { region: country < 0 ? null : toRegion(row[country] ?? ""), dayAt: this.dayAt }, parts = [], take2 = (slot, value, prefix2 = "") => {
      let found = normalise(slot, value, written);
      found && parts.push({ slot: slotNumber(found[0]), name: found[0], text: prefix2 + found[1] });
    };
    for (let { slot, index, prefix: prefix2 } of this.#sources) take2(slot, row[index] ?? "", prefix2);
    this.#names.length > 0 && take2("name", this.#names.map((index) => row[index] ?? "").join(" "));
    for (let [slot, text] of [
      ["place", this.#placeOf(row)],
      ["quasi", this.#quasiOf(row)]
    ])
      text !== null && parts.push({ slot: slotNumber(slot), name: slot, text });
    return parts;
  }
  /** Birth date, postcode and sex, as far as there are at least two of them and the birth date is one; null: not in this row. */
  #quasiOf(row) {
    let cell = (identifier) => row[this.#indexOf(identifier)]?.trim().toLowerCase() ?? "", birth2 = normalise("birth-date", cell("birth-date"), { region: null, dayAt: this.dayAt })?.[1], [postcode, sex] = [cell("postcode").replace(/\s/g, ""), cell("sex").slice(0, 1)];
    return birth2 === void 0 || postcode === "" && sex === "" ? null : [birth2, postcode, sex].join("|");
  }
  #placeOf(row) {
    let cell = (identifier) => row[this.#indexOf(identifier)]?.trim().toLowerCase() ?? "", [street2, where] = [cell("street"), cell("postcode") || cell("city")];
    return street2 === "" || where === "" ? null : `${street2}|${where}`.replace(/[^\p{L}\p{N}|]+/gu, " ");
  }
};
function toSource({ identifier, index }, identifying5) {
  let slot = slotOfRecord(identifier);
  return slot === "name" ? [] : slot !== null ? [{ slot, index, prefix: "" }] : identifying5.has(identifier) ? [{ slot: "value", index, prefix: `${identifier}:` }] : [];
}

// scan/people/marks.ts
const { hash: hash3 } = globalThis.process.getBuiltinModule("node:crypto");
var mostPeople = 2e4, PersonMarks = class {
  /** Person -> a hash without a key, which stays in this thread. Null: too many. */
  #values = /* @__PURE__ */ new Map();
  note(person, parts) {
    if (!this.#values || this.#values.has(person)) return;
    let text = parts.map(({ name: name6, text: value }) => `${name6}\0${value}`).join("\0");
    this.#values.set(person, hash3("sha256", `leakwarden subject\0${text}`)), this.#values.size > mostPeople && (this.#values = null);
  }
  /** Of each of these people, in their order; null: they were too many. */
  take(people, salt) {
    let values2 = this.#values;
    return values2 ? Uint8Array.from(people, (person) => Number.parseInt(hash3("sha256", `${salt}\0${values2.get(person) ?? ""}`).slice(0, 2), 16)) : null;
  }
};

// scan/people/table-records.ts
var mostRecords = 15e5, sampleSize = 32, TableRecords = class {
  #hash;
  #most;
  #share = 1;
  #seen = new NumberTable();
  #people = new NumberTable();
  #records = new RecordWriter();
  /** Eight bits over all people, whatever their order: what may be committed of them (docs/promises.md, 2). */
  #mark = 0;
  #marks;
  /** @param isMarking 8 bits of each person are wanted as well */
  constructor(personHash, most10 = mostRecords, isMarking = !1) {
    [this.#hash, this.#most] = [personHash, most10], this.#marks = isMarking ? new PersonMarks() : null;
  }
  /** Distinct people, by what each record is known by first; about, where `share` is below 1. */
  get count() {
    return Math.round(this.#people.size / this.#share);
  }
  get share() {
    return this.#share;
  }
  /** Two standard errors of a sample of so many. */
  get words() {
    return describeSample(this.#records.size);
  }
  get mark() {
    return this.#mark.toString(16).padStart(2, "0");
  }
  /** Returns the record as hashes. */
  add(parts) {
    let entries = parts.map(({ slot, name: name6, text }) => ({ slot, hash: this.#hash(name6, text) }));
    return primaryEntries(parts).length > 0 && this.#enter(entries, parts), entries;
  }
  /** The same of a record that was read before. */
  addKnown({ list, people, digests, marks }, record) {
    let person = people[record] ?? 0;
    if (person === 0 || person >= this.#share * hashRange) return;
    let known4 = this.#people.size;
    this.#people.add(person) === known4 && (this.#mark ^= marks[record] ?? 0), !(this.#seen.add(digests[record] ?? 0) < this.#records.size) && (this.#records.addFrom(list, record), this.#records.size > this.#most && this.#thin());
  }
  #enter(entries, parts) {
    let person = primaryHash(entries);
    if (person >= this.#share * hashRange) return;
    let known4 = this.#people.size;
    this.#people.add(person) === known4 && (this.#mark ^= markOf(primaryEntries(parts)), this.#marks?.note(person, primaryEntries(parts))), !(this.#seen.add(digestOf(entries)) < this.#records.size) && (this.#records.add(entries), this.#records.size > this.#most && this.#thin());
  }
  /** Bits of the person of each record, in their order; null: not wanted, or too many people. */
  takeMarks(salt) {
    if (this.#share < 1 || !this.#marks) return null;
    let records = this.#records.toList(1), people = Array.from(records.ends, (_, record) => primaryHash(entriesOf(records, record)));
    return this.#marks.take(people, salt);
  }
  /** The last thing that is asked of it: it holds nobody afterwards. */
  takeList() {
    let digests = this.#seen.toList();
    return this.#seen.free(), this.#people.free(), { ...this.#records.takeList(this.#share), digests };
  }
  /** The people with the smallest hashes, as text. */
  sample() {
    let kept = [], below = hashRange + 1;
    for (let person of this.#people.keys())
      person >= below || (kept.push(person), !(kept.length < 8 * sampleSize) && (kept = smallest(kept), below = kept.at(-1) ?? below));
    return smallest(kept).map(toPersonText);
  }
  #thin() {
    this.#share /= 2;
    let before = this.#records.toList(1);
    [this.#seen, this.#people, this.#records] = [new NumberTable(), new NumberTable(), new RecordWriter()];
    for (let record = 0; record < before.ends.length; record++) {
      let entries = entriesOf(before, record), person = primaryHash(entries);
      person >= this.#share * hashRange || (this.#people.add(person), this.#seen.add(digestOf(entries)), this.#records.add(entries));
    }
  }
};
function describeSample(size) {
  return `about so many people, counted in a sample of ${size}: right to ${(200 / Math.sqrt(Math.max(1, size))).toFixed(1)} % in 95 of 100 cases`;
}
function smallest(numbers2) {
  return numbers2.toSorted((a, b) => a - b).slice(0, sampleSize);
}

// scan/people/record-index.ts
var RecordIndex = class {
  #seen = new NumberTable();
  #records = new RecordWriter();
  #most;
  #share = 1;
  /** Records that may still come before the next halving. */
  #room;
  constructor(most10 = mostRecords) {
    this.#most = most10, this.#room = most10;
  }
  get size() {
    return this.#records.size;
  }
  /** See RecordList. */
  get share() {
    return this.#share;
  }
  get records() {
    return this.#records.toList(this.#share);
  }
  /** The number of each record of the list; -1 where only a sample is kept and it is not in it. */
  add(list) {
    this.#share = Math.min(this.#share, list.share);
    let numbers2 = new Int32Array(list.ends.length);
    this.size === 0 && this.#records.reserve(list.ends.length, list.slots.length);
    for (let record = 0; record < list.ends.length; record++) numbers2[record] = this.#addOne(list, record);
    return numbers2;
  }
  #addOne(list, record) {
    if (this.#share < 1 && primaryHash(entriesOf(list, record)) >= this.#share * hashRange) return -1;
    let number3 = this.#seen.add(list.digests?.[record] ?? digestOf(entriesOf(list, record)));
    return number3 < this.#records.size || (this.#records.addFrom(list, record), --this.#room === 0 && ([this.#share, this.#room] = [this.#share / 2, Math.ceil(this.#most / 2)])), number3;
  }
};

// scan/people/uniqueness.ts
var mostCombinations = 1e6, leastShare = 0.2, fewestRows = 5, Uniqueness = class {
  #columns;
  #share = 1;
  #rows = 0;
  #once = new NumberTable();
  #again = new NumberTable();
  #settled = null;
  /** `columns`: what the combinations are made of. */
  constructor(columns) {
    this.#columns = columns;
  }
  /** The hash of a combination; see PersonHash. */
  add(hashed) {
    if (hashed >= this.#share * hashRange) return;
    this.#rows++;
    let known4 = this.#once.size;
    this.#once.add(hashed) < known4 && this.#again.add(hashed), this.#once.size > mostCombinations && this.#thin();
  }
  /** Share of rows that stand alone; 0 where there are too few to say. */
  get share() {
    return this.#settled ?? (this.#rows < fewestRows ? 0 : (this.#once.size - this.#again.size) / this.#rows);
  }
  get isHigh() {
    return this.share >= leastShare;
  }
  get words() {
    return `${this.#columns.join(", ")} single out ${Math.round(this.share * 100)} % of the rows (k-anonymity 1)`;
  }
  /** Gives the memory back; what was counted stays. */
  settle() {
    this.#settled ??= this.share, this.#once.free(), this.#again.free();
  }
  /** How many rows of the sample stood behind what is dropped is not known: it is counted anew from here. */
  #thin() {
    this.#share /= 2;
    let [once, again] = [this.#once, this.#again], before = once.size;
    [this.#once, this.#again] = [new NumberTable(), new NumberTable()];
    for (let key2 of once.keys()) key2 < this.#share * hashRange && this.#once.add(key2);
    for (let key2 of again.keys()) key2 < this.#share * hashRange && this.#again.add(key2);
    this.#rows = Math.round(this.#rows * (this.#once.size / before));
  }
};

// scan/provenance/subject.ts
var longest = 200;
function toSubject(columns, rows) {
  let cell = (row, index) => {
    let text = row[index]?.trim().slice(0, longest) ?? "";
    return text.toUpperCase() === "NULL" ? "" : text;
  }, column = (identifier) => {
    let found = columns.find((each) => each.identifier === identifier);
    return found ? rows.map((row) => cell(row, found.index)) : null;
  };
  return { columns, rows, column, all: (identifier) => columns.filter((each) => each.identifier === identifier).flatMap(({ index }) => rows.map((row) => cell(row, index))).filter((value) => value !== ""), names: toNames(rows.length, column) };
}
function toNames(rows, column) {
  let [first, last, full] = [column("first-name"), column("last-name"), column("full-name")];
  return !last && !full ? namesOfMails(rows, column("email") ?? column("username")) : Array.from({ length: rows }, (_, at) => {
    let whole2 = splitName(full?.[at] ?? ""), family = last?.[at] ?? "", given = first?.[at] ?? "";
    return {
      given: given === "" ? whole2.given : normaliseName(given.split(/\s/)[0] ?? ""),
      family: family === "" ? whole2.family : toFamily(family),
      ...family === "" ? { middle: whole2.middle } : {}
    };
  });
}
function namesOfMails(rows, mails) {
  return Array.from({ length: rows }, (_, at) => {
    let [, given = "", family = ""] = /^([a-z]{2,})[._]([a-z]{3,})\d{0,4}(?:@|$)/i.exec(mails?.[at] ?? "") ?? [];
    return { given: normaliseName(given), family: family === "" ? [] : [normaliseName(family)] };
  });
}
var titles2 = /^(?:mrs?|ms|miss|dr|prof|herr|frau|hr|fr|m|mme|mlle|sr|sra|srta|don|doña|sig|sigra|dott|ing|dipl|mag|dhr|mevr|pan|pani|sir|univ)\.?$/i, behind = /^(?:jr|sr|ii|iii|iv|v|md|dds|phd|dvm|m\.d|ph\.d|b\.sc|m\.sc|mba|filho|neto|esq)\.?$/i, particles = /^(?:de|del|la|las|los|y|e|da|das|do|dos)$/i;
function splitName(text) {
  let [before = "", after] = text.split(",", 2), words2 = (after !== void 0 && after.trim() !== "" && !behind.test(after.trim()) ? `${after} ${before}` : before).split(/\s+/).filter((word5) => word5 !== "" && !titles2.test(word5) && !behind.test(word5)), [first = ""] = words2, last = words2.length > 1 ? words2.at(-1) ?? "" : "", middle = words2.filter((word5) => !particles.test(word5)).slice(1).at(-2) ?? "";
  return { given: normaliseName(first), family: toFamily(last), middle: normaliseName(middle) };
}
function toFamily(text) {
  return text.split(/[\s-]+/).filter((word5) => !titles2.test(word5) && !behind.test(word5)).map(normaliseName).filter((word5) => word5.length > 1 || new RegExp("\\p{Script=Han}", "u").test(word5));
}
function capped(weight, most10, least = -most10) {
  return Math.max(least, Math.min(most10, weight));
}

// scan/provenance/mails.ts
var fakeNameDomains = new Set(
  "armyspy.com cuvox.de dayrep.com einrot.com fleckens.hu gustr.com jourrapide.com rhyta.com superrito.com teleworm.us".split(
    " "
  )
), freemail = new Set(
  "gmail.com googlemail.com yahoo.com hotmail.com outlook.com live.com msn.com icloud.com me.com aol.com gmx.de gmx.net web.de t-online.de freenet.de orange.fr wanadoo.fr free.fr laposte.net sfr.fr hotmail.fr yahoo.fr libero.it virgilio.it alice.it hotmail.it hotmail.es yahoo.es telefonica.net wp.pl onet.pl o2.pl interia.pl mail.ru yandex.ru rambler.ru qq.com 163.com 126.com naver.com uol.com.br bol.com.br terra.com.br hotmail.co.uk yahoo.co.uk btinternet.com sky.com comcast.net verizon.net att.net sbcglobal.net ziggo.nl kpnmail.nl hetnet.nl telia.com bluewin.ch protonmail.com proton.me yahoo.com.br yahoo.co.in rediffmail.com".split(
    " "
  )
), usualEndings = new Set(
  "com net org edu gov uk de fr es it nl be ch at pl pt br mx ar cl co pe se no dk fi ie ca us au nz in cn jp kr ru ua tr gr cz sk hu ro bg hr za il info biz io eu me tv cat asia".split(
    " "
  )
);
function judgeMails(subject) {
  let mails = subject.column("email")?.map((mail) => mail.toLowerCase()) ?? [], filled = mails.filter((mail) => mail.includes("@"));
  if (filled.length < 5) return { evidence: [], fits: null, isHeadHeavy: !1 };
  let domains = filled.map((mail) => mail.slice(mail.lastIndexOf("@") + 1)), fits = fitOfNames(subject, mails);
  return {
    evidence: [
      byCapitals(subject.column("email") ?? []),
      byYears(filled),
      byReserved(domains),
      byDomains(domains),
      byEndings(domains),
      byEvenness(domains),
      byCounter(mails),
      byNames(subject, mails, fits)
    ].filter(({ weight }) => weight !== 0),
    fits: fits?.share ?? null,
    isHeadHeavy: hasHead(domains)
  };
}
var nothing = { weight: 0, words: "" }, shareOf = (list, holds) => list.filter(holds).length / list.length;
function byDomains(domains) {
  return shareOf(domains, (domain) => fakeNameDomains.has(domain)) >= 0.6 ? { weight: 9, words: "addresses are in the ten domains of a generator of names" } : nothing;
}
function byEndings(domains) {
  let distinct = [...new Set(domains)], share2 = shareOf(distinct, (domain) => !usualEndings.has(domain.slice(domain.lastIndexOf(".") + 1)));
  return distinct.length < 8 || share2 < 0.35 || new Set(distinct.map((domain) => domain.slice(domain.lastIndexOf(".") + 1))).size < Math.min(12, distinct.length * 0.5) ? nothing : {
    weight: capped(distinct.length * 0.5, 7),
    words: "domains end in countries from all over the world, each about once"
  };
}
function byEvenness(domains) {
  let counts = [...Map.groupBy(domains, (domain) => domain).values()].map((list) => list.length), most10 = Math.max(...counts), expected = domains.length / counts.length;
  if (counts.length < 3 || counts.length > 12 || expected < 4 || most10 < 5) return nothing;
  let spread = counts.reduce((sum3, count2) => sum3 + (count2 - expected) ** 2 / expected, 0), freedom = counts.length - 1;
  return spread < freedom + 2 * Math.sqrt(2 * freedom) ? { weight: capped(domains.length * 0.07, 4), words: "a few providers of mail, each as often as the others" } : nothing;
}
function byCapitals(mails) {
  let filled = mails.filter((mail) => mail.includes("@")), domains = new Set(filled.map((mail) => mail.slice(mail.lastIndexOf("@")))).size, share2 = shareOf(filled, (mail) => new RegExp("^\\p{Lu}[\\p{L}']+(?:[._]\\p{Lu}[\\p{L}']+)?\\d{0,2}@", "u").test(mail));
  return filled.length < 8 || domains < 2 || share2 < 0.9 ? nothing : { weight: capped(filled.length * 0.5, 5.5), words: "addresses begin with capitals, as nobody types them" };
}
function byYears(mails) {
  let years = mails.flatMap((mail) => /^[a-z]+(1[89]\d{2}|20\d{2})@/.exec(mail)?.[1] ?? []), unlived = years.filter((year) => year < "1910" || year > "2025").length;
  return years.length < 8 || years.length < mails.length * 0.9 || unlived < years.length * 0.25 ? nothing : {
    weight: capped(years.length * 0.6, 7),
    words: "each address ends in a year, many in one that nobody was born in"
  };
}
var reservedDomain = /(?:^|\.)(?:example\.(?:com|net|org)|test|example|invalid)$/;
function byReserved(domains) {
  let reserved = domains.filter((domain) => reservedDomain.test(domain)).length;
  return reserved >= 2 && reserved >= domains.length * 0.1 ? { weight: capped(reserved * 0.6, 4), words: "many addresses are in reserved domains" } : nothing;
}
function byCounter(mails) {
  let rows = mails.flatMap(
    (mail, at) => mail.includes("@") ? [{ local: mail.slice(0, mail.indexOf("@")), at }] : []
  ), counted = [0, 1].map(
    (first) => shareOf(
      rows,
      ({ local, at }) => local.length > 2 && local.endsWith((at + first).toString(36)) && /^[a-z]/.test(local)
    )
  ), share2 = Math.max(...counted);
  return rows.length >= 6 && share2 >= 0.9 ? { weight: 9, words: "each address ends in the number of its row" } : nothing;
}
function fitOfNames({ names }, mails) {
  let [rows, fitting] = [0, 0];
  for (let [at, mail] of mails.entries()) {
    let { given = "", family = [] } = names[at] ?? {}, local = normaliseName(mail.slice(0, Math.max(0, mail.indexOf("@"))));
    if (!(/^[a-z]{3,}$/.test(given) && family.some((part) => /^[a-z]{3,}$/.test(part))) || !/[a-z]{3}/.test(local)) continue;
    rows++;
    let initials = family.some(
      (part) => local.startsWith(given.slice(0, 1) + part.slice(0, 4)) || local.startsWith(part.slice(0, 4))
    );
    (local.includes(given) || family.some((part) => local.includes(part)) || initials) && fitting++;
  }
  return rows >= 10 ? { share: fitting / rows, rows } : null;
}
function byNames(_, mails, fits) {
  if (!fits || fits.share > 0.12) return nothing;
  let { given, surname } = gazetteer(), locals = mails.flatMap((mail) => mail.includes("@") ? [mail.slice(0, mail.indexOf("@"))] : []);
  return shareOf(locals, (local) => local.split(/[^a-z]+/).filter((part) => part.length > 2).some((part) => given.has(part) || surname.has(part) || surname.has(part.slice(1)))) > 0.5 ? {
    weight: capped(fits.rows * 0.2, 4.5),
    words: "addresses hold names of other people than those of their rows"
  } : { weight: capped(fits.rows * 0.08, 2.5), words: "hardly any address fits the name of its row" };
}
function hasHead(domains) {
  let counts = [...Map.groupBy(domains, (domain) => domain)].map(([domain, list]) => ({ domain, count: list.length })).toSorted((a, b) => b.count - a.count), [first, second] = counts;
  return domains.length >= 15 && counts.length >= 5 && first !== void 0 && second !== void 0 && freemail.has(first.domain) && first.count >= domains.length * 0.15 && first.count >= second.count * 1.3;
}

// scan/provenance/beside.ts
var fewest = 10;
function hasStrangers({ counted, unknown }) {
  return counted >= fewest && unknown > 0.2;
}
function hasOthers(subject, names) {
  if (subject.columns.some(({ identifier }) => isUnproven(identifier) && isVaried(subject.all(identifier))))
    return !0;
  if (!hasStrangers(names)) return !1;
  let has3 = (weight) => subject.columns.some(({ identifier }) => identifierOf(identifier)?.besideName === weight);
  return has3("grave") || has3("ordinary") && new Set(subject.all("email")).size * 2 <= names.counted;
}
function isHeavy(identifier) {
  let row = identifierOf(identifier);
  return row?.identifies === "a person" && row.data !== "contact";
}
var isUnproven = (identifier) => isHeavy(identifier) && !proofs.has(identifier);
function isVaried(values2) {
  let distinct = new Set(values2).size, steps2 = values2.filter((value, at) => at > 0 && Number(value) === Number(values2[at - 1]) + 1).length;
  return distinct >= fewest && distinct >= values2.length / 2 && steps2 < values2.length / 2;
}
function isByAddresses(provenance, subject) {
  if (provenance === "synthetic") return !0;
  if (provenance === "staff") return (judgeMails(subject).fits ?? 0) < 0.35;
  let others = subject.columns.filter(({ identifier }) => proofs.has(identifier) && identifier !== "phone");
  return (provenance === "test" || provenance === "public-contact") && others.every((each) => each.identifier === "email");
}
var isAddress = (identifier) => identifier === "email" || identifier === "username";
function withoutAddresses({ columns }) {
  return columns.filter(({ identifier }) => !isAddress(identifier));
}
function byAddressColumn(subject, columns) {
  let mails = columns.filter(({ identifier }) => identifier === "email"), counts = mails.map(({ index }) => new Set(subject.rows.map((row) => row[index]?.trim() ?? "")).size), most10 = Math.max(...counts), own3 = mails.filter((_, at) => (counts[at] ?? 0) * 2 > most10);
  return own3.length === 0 ? [columns] : own3.map((kept) => columns.filter((each) => each.identifier !== "email" || each === kept));
}

// scan/provenance/generators.ts
const { readFileSync: readFileSync3 } = globalThis.process.getBuiltinModule("node:fs");
var loaded3 = null;
function generators() {
  return loaded3 ??= JSON.parse(readFileSync3(new URL("./generators.json", import.meta.url), "utf8")).map(({ generator, locale, given, surname, frequent }) => ({
    generator,
    locale,
    given: { ...readWordSet(given), covers: given.covers },
    surname: { ...readWordSet(surname), covers: surname.covers },
    frequent: frequent ? { ...readWordSet(frequent), people: frequent.people, drawn: frequent.drawn } : null
  })), loaded3;
}

// scan/provenance/names.ts
var missed = 0.015, tried = Math.log10(20), fewest2 = 6;
function judgeNames({ names }) {
  let families = toFamilies(names), givens = [...new Set(names.map(({ given }) => given).filter((given) => given.length > 1))], counted = families.size;
  if (counted < fewest2) return { weight: 0, words: "", unknown: 0, counted };
  let hashed = Array.from(families.keys(), hashWord), middles = [...new Set(names.map(({ middle = "" }) => middle))].filter((word5) => word5.length > 2), fewestOutside = counted, best2 = null;
  for (let generator of generators()) {
    let outside = 0;
    for (let word5 of hashed) generator.surname.hasHashed(word5) || outside++;
    if (fewestOutside = Math.min(fewestOutside, outside), outside > Math.max(1, counted * 0.06)) continue;
    let weight = fitFamilies(families, generator) + fitMiddles(middles, generator) + fitGiven(givens, generator) - tried;
    (best2 === null || weight > best2.weight) && (best2 = { generator, weight });
  }
  return {
    weight: Math.max(0, best2?.weight ?? 0),
    words: best2 ? `all family names are among those that ${best2.generator.generator} (${best2.generator.locale}) knows` : "",
    unknown: fewestOutside / counted,
    counted
  };
}
var mostOfOneName = 4;
function toFamilies(names) {
  let people = new Set(names.flatMap(({ given, family }) => family.map((each) => `${each}\0${given}`))), families = /* @__PURE__ */ new Map();
  for (let person of people) {
    let family = person.slice(0, person.indexOf("\0"));
    families.set(family, Math.min(mostOfOneName, (families.get(family) ?? 0) + 1));
  }
  return families;
}
function fitFamilies(families, { surname, frequent }) {
  let [inside, outside, usual] = [0, 0, 0];
  for (let [family, people] of families)
    surname.has(family) ? frequent?.has(family) ? usual += people : inside += people : outside += people;
  let bySet = fit(inside + usual, outside, surname.covers);
  if (!frequent) return bySet;
  let rest = Math.min(0.995, surname.covers + 0.01) - frequent.people, even = usual * Math.log10(frequent.drawn * (1 - missed) / frequent.people) + inside * Math.log10((1 - frequent.drawn) * (1 - missed) / Math.max(0.05, rest)) + outside * Math.log10(missed / (1 - Math.min(0.995, surname.covers + 0.01)));
  return Math.max(bySet, even);
}
function fitMiddles(middles, generator) {
  if (!/^(?:es|pt)(?![a-z])/i.test(generator.locale)) return 0;
  let drawn = middles.filter((word5) => !generator.given.has(word5));
  return drawn.length < fewest2 ? 0 : fitFamilies(new Map(drawn.map((word5) => [word5, 1])), generator);
}
function fit(inside, outside, covers) {
  let likely = Math.min(0.995, covers + 0.01);
  return inside * Math.log10((1 - missed) / likely) + outside * Math.log10(missed / (1 - likely));
}
function fitGiven(givens, { given }) {
  if (given.size < 30 || givens.length < fewest2) return 0;
  let inside = givens.filter((name6) => given.has(name6)).length;
  return Math.max(-20, Math.min(4, fit(inside, givens.length - inside, Math.max(0.6, given.covers))));
}

// scan/provenance/numbers.ts
function judgeNumbers(subject, context) {
  return [
    byPhones(subject, context),
    byExtensions(subject),
    byAddresses(subject),
    bySequence(subject),
    byLatin(subject)
  ].filter(({ weight }) => weight !== 0);
}
var nothing2 = { weight: 0, words: "" }, mostPhones = 60;
function byPhones(subject, { checks: checks2 }) {
  let plan = checks2.get("phone"), numbers2 = subject.all("phone").filter((value) => /^\+\d/.test(value) || /^(?:1[-. ])?\(?[2-9]\d{2}\)?[-. ]\d{3}[-. ]\d{4}$/.test(value)).slice(0, mostPhones);
  if (!plan || numbers2.length < 8) return nothing2;
  let wrong = numbers2.filter((value) => plan.judge(value).status === "invalid").length / numbers2.length;
  return wrong > 0.3 ? { weight: capped(numbers2.length * wrong * 0.4, 5), words: "many telephone numbers cannot be called" } : wrong < 0.03 ? { weight: -0.5, words: "telephone numbers fit the plans of their countries" } : nothing2;
}
function byExtensions(subject) {
  let numbers2 = subject.all("phone"), extended = numbers2.filter((value) => /\dx\d{2,5}$|\d x\d{2,5}$/.test(value)).length;
  return numbers2.length >= 8 && extended >= numbers2.length * 0.12 ? { weight: capped(extended * 0.7, 4.5), words: "many telephone numbers have an extension behind an x" } : nothing2;
}
function byAddresses(subject) {
  let addresses2 = new Set(subject.all("ip-address").filter((value) => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(value)));
  for (let none3 of ["0.0.0.0", "255.255.255.255"]) addresses2.delete(none3);
  let firsts = Array.from(addresses2, (value) => Number.parseInt(value, 10)), impossible = firsts.filter((first) => first >= 224 || first === 0).length;
  return impossible >= 2 && impossible >= firsts.length * 0.05 ? { weight: capped(impossible * 1.6, 6.5), words: "network addresses that no machine can have" } : nothing2;
}
function bySequence(subject) {
  for (let identifier of identifiersWhere(({ isSignature }) => isSignature === !0)) {
    let values2 = subject.column(identifier)?.filter((value) => value !== "") ?? [];
    if (values2.length < 5) continue;
    let masked = new Set(values2.map((value) => value.toLowerCase().replaceAll(/\d+/g, "#"))), numbers2 = values2.map((value) => Number(/\d+/.exec(value)?.[0] ?? Number.NaN)), steps2 = numbers2.filter((number3, at) => at > 0 && number3 === (numbers2[at - 1] ?? 0) + 1).length;
    if (masked.size <= Math.max(1, values2.length * 0.05) && steps2 >= (values2.length - 1) * 0.9)
      return { weight: 9, words: `values of ${identifier} only count` };
  }
  return nothing2;
}
var latin = new Set(
  "lorem ipsum dolor sit amet consectetur adipiscing adipisicing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua enim ad minim veniam quis nostrud exercitation ullamco laboris nisi aliquip ex ea commodo consequat duis aute irure in reprehenderit voluptate velit esse cillum fugiat nulla pariatur excepteur sint occaecat cupidatat non proident sunt culpa qui officia deserunt mollit anim id est laborum voluptas quia quo quas qui omnis vel aut eos modi itaque rerum nihil voluptatem natus quasi architecto beatae vitae dicta explicabo nemo ipsam aspernatur odit fugit consequuntur magni dolores ratione sequi nesciunt neque porro quisquam dolorem".split(
    " "
  )
);
function byLatin({ columns, rows }) {
  for (let { index, identifier } of columns) {
    if (identifier !== "other") continue;
    let texts = rows.slice(0, 60).flatMap((row) => {
      let words2 = (row[index] ?? "").slice(0, 200).toLowerCase().split(/[^\p{L}]+/u).filter((word5) => word5 !== "");
      return words2.length >= 3 ? [words2] : [];
    }), fake = texts.filter((words2) => words2.filter((word5) => latin.has(word5)).length > words2.length * 0.7).length;
    if (texts.length >= 5 && fake > texts.length * 0.8) return { weight: 2.5, words: "texts are filler in Latin" };
  }
  return nothing2;
}

// scan/provenance/postcodes.ts
var plans = {
  // Provinces 01 to 52.
  ES: { shape: /^\d{5}$/, used: /^(?:0[1-9]|[1-4]\d|5[0-2])/ },
  // Provinces 01 to 81.
  TR: { shape: /^\d{5}$/, used: /^(?:0[1-9]|[1-7]\d|8[01])/ },
  // Nine zones, the ninth of them the army's.
  IN: { shape: /^\d{3} ?\d{3}$/, used: /^[1-8]/ },
  RU: { shape: /^\d{6}$/, used: /^[1-6]/ },
  CZ: { shape: /^\d{3} ?\d{2}$/, used: /^[1-7]/ },
  SE: { shape: /^\d{3} ?\d{2}$/, used: /^[1-9]/ },
  NL: { shape: /^\d{4} ?[A-Z]{2}$/i, used: /^[1-9]/ },
  CA: { shape: /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/i, used: /^[ABCEGHJ-NPRSTVXY]/i },
  GB: {
    shape: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i,
    used: /^(?:A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE)\d/i
  }
}, leastTold = 8, leastUnused = 0.1;
function byPostcodes(subject) {
  let plan = plans[countryOf(subject) ?? ""], codes = plan ? subject.all("postcode").filter((code2) => plan.shape.test(code2)) : [];
  if (!plan || codes.length < leastTold) return null;
  let unused = codes.filter((code2) => !plan.used.test(code2)).length;
  return unused < 3 || unused < codes.length * leastUnused ? null : { weight: capped(unused * 0.5, 3), words: "postcodes lie where their country has none" };
}
function countryOf({ all, rows }) {
  let named2 = all("country").map(toRegion), told = (named2.length > 0 ? named2 : all("phone").slice(0, 60).map(countryOfPhone)).filter(
    (country2) => country2 !== null
  );
  if (told.length < Math.max(4, Math.min(60, rows.length) * 0.1)) return null;
  let [country, count2] = [...Map.groupBy(told, (each) => each)].map(([each, list]) => [each, list.length]).toSorted((a, b) => b[1] - a[1])[0] ?? ["", 0];
  return count2 >= told.length * 0.9 ? country : null;
}

// scan/provenance/places.ts
var zipDigits = Object.fromEntries(
  Object.entries({
    0: "CT Connecticut MA Massachusetts ME Maine NH NewHampshire NJ NewJersey RI RhodeIsland VT Vermont PR PuertoRico",
    1: "DE Delaware NY NewYork PA Pennsylvania",
    2: "DC DistrictOfColumbia MD Maryland NC NorthCarolina SC SouthCarolina VA Virginia WV WestVirginia",
    3: "AL Alabama FL Florida GA Georgia MS Mississippi TN Tennessee",
    4: "IN Indiana KY Kentucky MI Michigan OH Ohio",
    5: "IA Iowa MN Minnesota MT Montana ND NorthDakota SD SouthDakota WI Wisconsin",
    6: "IL Illinois KS Kansas MO Missouri NE Nebraska",
    7: "AR Arkansas LA Louisiana OK Oklahoma TX Texas",
    8: "AZ Arizona CO Colorado ID Idaho NM NewMexico NV Nevada UT Utah WY Wyoming",
    9: "AK Alaska CA California HI Hawaii OR Oregon WA Washington"
  }).flatMap(([digit, names]) => names.split(" ").map((name6) => [normaliseName(name6), digit]))
);
function judgePlaces(subject) {
  return [
    byZip(subject),
    byPostcodes(subject) ?? nothing3,
    byCities(subject),
    byStreets(subject),
    byHouseNumbers(subject),
    byCountries(subject)
  ].filter(({ weight }) => weight !== 0);
}
var nothing3 = { weight: 0, words: "" };
function byZip(subject) {
  let [states, codes] = [subject.column("region"), subject.column("postcode")];
  if (!states || !codes) return nothing3;
  let pairs2 = states.flatMap((state, at) => {
    let [digit, code2] = [zipDigits[normaliseName(state)], codes[at] ?? ""];
    return digit !== void 0 && /^\d{5}(?:-\d{4})?$/.test(code2) ? [digit === code2[0]] : [];
  });
  if (pairs2.length < 8) return nothing3;
  let agreeing = pairs2.filter(Boolean).length;
  return agreeing >= pairs2.length * 0.8 ? { weight: -3, words: "postcodes lie in the states beside them" } : agreeing > pairs2.length * 0.3 ? nothing3 : {
    weight: capped((pairs2.length - agreeing) * 0.6, 5),
    words: "postcodes do not lie in the states beside them"
  };
}
var madeUpTown = new RegExp("^(?:(?:North|East|West|South|New|Lake|Port|Fort) )?\\p{Lu}[\\p{L}']+(?:town|ton|land|ville|berg|burgh|boro|borough|bury|view|port|mouth|stad|stadt|furt|chester|fort|haven|side|shire|worth|stead|field)?$", "u"), compass = /^(?:North|East|West|South|New|Lake|Port|Fort) /;
function byCities(subject) {
  let cities = [...new Set(subject.all("city"))];
  if (cities.length < 8) return nothing3;
  let { city } = gazetteer(), known4 = cities.filter((name6) => city.has(normaliseName(name6))).length / cities.length, shaped = cities.filter((name6) => !city.has(normaliseName(name6)) && madeUpTown.test(name6)), prefixed = cities.filter((name6) => compass.test(name6) && !city.has(normaliseName(name6))).length / cities.length;
  return known4 < 0.25 && prefixed > 0.2 && shaped.length > cities.length * 0.5 ? {
    weight: capped(cities.length * 0.3, 5),
    words: "towns are built from a name, an ending and a direction, and exist nowhere"
  } : known4 > 0.75 ? { weight: -0.5, words: "towns exist" } : nothing3;
}
var rareEnding = /\b(?:Bayou|Bluffs?|Bypass|Camp|Causeway|Centers|Cliffs?|Club|Common|Corners?|Courts|Coves?|Crescent|Crest|Crossroad|Curve|Dale|Dam|Divide|Drives|Estates?|Expressway|Extensions?|Falls|Ferry|Fields?|Flats?|Fords?|Forest|Forges?|Forks?|Freeway|Gardens?|Gateway|Glens?|Greens?|Groves?|Harbors?|Hollow|Inlet|Islands?|Isle|Junctions?|Keys?|Knolls?|Lakes?|Landing|Lights?|Loaf|Locks?|Lodge|Mall|Manors?|Meadows?|Mews|Mills?|Mission|Motorway|Mount|Mountains?|Neck|Orchard|Oval|Overpass|Parkways|Passage|Pines?|Plains?|Plaza|Points?|Ports?|Prairie|Radial|Ramp|Ranch|Rapids?|Rest|Ridges?|River|Roads|Shoals?|Shores?|Skyway|Springs?|Spurs?|Squares|Station|Stravenue|Stream|Summit|Throughway|Trace|Track|Trafficway|Tunnel|Turnpike|Underpass|Unions?|Valleys?|Viaduct|Views?|Villages?|Ville|Vista|Walks|Wall|Ways|Wells?)\b(?:\s(?:Apt\.?|Suite|Unit|#).*)?$/;
function byStreets(subject) {
  let streets = subject.all("street").filter((street2) => /^\d+\s/.test(street2));
  if (streets.length < 8) return nothing3;
  let lines = streets.map((street2) => street2.split(",")[0] ?? "");
  return lines.filter((street2) => rareEnding.test(street2)).length / lines.length > 0.35 ? { weight: capped(lines.length * 0.35, 5), words: "streets end in words that hardly any street has" } : nothing3;
}
function byHouseNumbers(subject) {
  let numbers2 = subject.all("street").flatMap((street2) => /^\d+(?=\s)|(?<=\s)\d+$|(?<=\s)\d+(?=\/\d)/.exec(street2) ?? []), padded = numbers2.filter((number3) => /^0\d/.test(number3)).length, isPadded = new Set(numbers2.map(({ length }) => length)).size === 1;
  return numbers2.length >= 8 && padded >= 2 && padded >= numbers2.length * 0.03 && !isPadded ? { weight: capped(padded * 0.9, 4), words: "numbers of houses begin with a nought" } : nothing3;
}
function byCountries(subject) {
  let countries = subject.column("country")?.filter((name6) => name6 !== "") ?? [];
  if (countries.length < 12) return nothing3;
  let distinct = new Set(countries.map(normaliseName)).size, most10 = Math.max(...[...Map.groupBy(countries, normaliseName)].map(([, list]) => list.length));
  return distinct > countries.length * 0.55 && distinct >= 10 && most10 < countries.length * 0.1 ? { weight: capped(countries.length * 0.15, 4), words: "nearly every row is in another country" } : nothing3;
}

// scan/provenance/samples.ts
const { createHash } = globalThis.process.getBuiltinModule("node:crypto");
const { readFileSync: readFileSync4 } = globalThis.process.getBuiltinModule("node:fs");
var loaded4 = null;
function samples() {
  return loaded4 ??= JSON.parse(readFileSync4(new URL("./sample-databases.json", import.meta.url), "utf8")).map((database) => ({ database, people: new Set(database.people) })), loaded4;
}
function hashName(words2) {
  let text = words2.map(normaliseName).filter((word5) => word5 !== "").toSorted().join(" ");
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
function findSampleDatabase(subject) {
  let mails = subject.all("email").map((mail) => mail.slice(mail.lastIndexOf("@") + 1).toLowerCase()), names = new Set(subject.columns.map(({ name: name6 }) => normaliseName(name6))), people = namesOf(subject);
  for (let { database, people: known4 } of samples()) {
    let inDomains = mails.filter(
      (domain) => database.domains.some((each) => domain === each || domain.endsWith(`.${each}`))
    ).length;
    if (mails.length >= 2 && inDomains >= mails.length * 0.9) return { name: database.name, rows: null };
    let hits = new Set(people.filter((person) => known4.has(person))).size, columns = database.columns.filter((name6) => names.has(name6)).length, isMost = hits >= 4 && hits >= people.length * 0.5 && (hits >= 6 || columns >= 2), isWhole = hits >= 6 && hits >= known4.size * 0.4 && columns >= Math.min(4, database.columns.length);
    if (isMost || isWhole) return { name: database.name, rows: database.rows };
  }
  return null;
}
function namesOf({ column, rows }) {
  let [first, last, full] = [column("first-name"), column("last-name"), column("full-name")];
  return rows.flatMap((_, at) => {
    let words2 = (full?.[at] ?? `${first?.[at] ?? ""} ${last?.[at] ?? ""}`).replace(/\([^)]*\)/g, "").split(/[\s,]+/).filter((word5) => word5 !== "" && !/^(?:Mrs?|Miss|Master|Ms|Dr|Rev)\.?$/.test(word5));
    return words2.length >= 2 ? [hashName(words2)] : [];
  });
}

// scan/provenance/sexes.ts
const { readFileSync: readFileSync5 } = globalThis.process.getBuiltinModule("node:fs");
function judgeSexes(subject) {
  return [byMany(subject), byThird(subject), byGivenNames(subject)].filter(({ weight }) => weight > 0);
}
var nothing4 = { weight: 0, words: "" };
function byMany(subject) {
  let values2 = subject.all("sex"), usual = values2.filter((value) => /^(?:m|f|w|h|k|v|e|male|female|man|woman|[12])$/i.test(value)).length, distinct = new Set(values2).size;
  return values2.length >= 10 && distinct >= 5 && usual < values2.length * 0.6 ? { weight: capped(distinct * 0.5, 4), words: "many sexes, each about as often" } : nothing4;
}
var third = /^(?:non[- ]?binary|agender|bigender|demigender|genderfluid|genderqueer|pangender|polygender|two[- ]?spirit|enby)\b/i, thirdOfPeople = 0.02, thirdDrawn = 0.25;
function byThird(subject) {
  let values2 = subject.all("sex"), named2 = values2.filter((value) => third.test(value)).length;
  if (values2.length < 8 || named2 < 3) return nothing4;
  let weight = named2 * Math.log10(thirdDrawn / thirdOfPeople) + (values2.length - named2) * Math.log10((1 - thirdDrawn) / (1 - thirdOfPeople));
  return { weight: capped(weight, 3), words: "a third sex is about as frequent as the other two" };
}
var contraryOfPeople = 0.1, leastTold2 = 5;
function byGivenNames({ column, names }) {
  let sexes2 = column("sex");
  if (!sexes2) return nothing4;
  let read2 = toReader(sexes2), [told, contrary] = [0, 0];
  for (let [at, value] of sexes2.entries()) {
    let [sex, ofName] = [read2(value), sexOfName(names[at]?.given ?? "")];
    sex === null || ofName === null || (told++, sex !== ofName && contrary++);
  }
  if (told < leastTold2 || contrary > told * 0.85) return nothing4;
  let weight = contrary * Math.log10(0.5 / contraryOfPeople) + (told - contrary) * Math.log10(0.5 / (1 - contraryOfPeople));
  return { weight: capped(weight, 5), words: "sexes do not fit the given names beside them" };
}
var words = [
  [
    "female",
    /^(?:female|woman|girl|weiblich|frau|femme|f[ée]minin|femenino|mujer|femmina|feminino|mulher|kobieta|vrouw|kvinn[ae]|kvinde|nainen|žena|kadın|женский|жен|女性?)$/i
  ],
  [
    "male",
    /^(?:male|man|boy|m[äa]nnlich|mann|herr|homme|masculin|masculino|hombre|var[óo]n|maschio|homem|mężczyzna|mand|mies|muž|erkek|мужской|муж|男性?)$/i
  ]
];
function toReader(values2) {
  let letters = new Set(values2.filter((value) => value.length === 1).map((value) => value.toLowerCase())), isPlain2 = letters.has("m") && (letters.has("f") || letters.has("w")) && !letters.has("h") && !letters.has("v");
  return (value) => {
    let letter = value.toLowerCase();
    return isPlain2 && letter === "m" ? "male" : isPlain2 && (letter === "f" || letter === "w") ? "female" : words.find(([, expression2]) => expression2.test(value))?.[0] ?? null;
  };
}
var loaded5 = null;
function sexOfName(given) {
  loaded5 ??= readSets();
  let [female, male] = [loaded5.female.has(given), loaded5.male.has(given)];
  return given.length < 3 || female === male ? null : female ? "female" : "male";
}
function readSets() {
  let stored = JSON.parse(readFileSync5(new URL("./given-by-sex.json", import.meta.url), "utf8"));
  return { female: readWordSet(stored.female), male: readWordSet(stored.male) };
}

// scan/provenance/verdicts.ts
var most = 300, nearlyAll = 0.95;
function judgeVerdicts(subject, context) {
  let verdicts = verdictsOf(subject, context), holds = (wanted, of) => of.length > 0 && of.filter((verdict) => verdict === wanted).length >= of.length * nearlyAll, asked = verdicts.filter(({ identifier }) => identifier !== "phone").map(({ provenance }) => provenance), all = verdicts.map(({ provenance }) => provenance);
  return holds("test", asked.length > 0 ? asked : all) ? { provenance: "test", words: "all of them reserved or published test values" } : holds("staff", asked) ? { provenance: "staff", words: "all addresses in own domains" } : holds("public-contact", asked) ? { provenance: "public-contact", words: "all addresses of roles or machines" } : null;
}
function verdictsOf({ columns, all }, { checks: checks2, provenanceDomains }) {
  let own3 = provenanceDomains.map((domain) => `@${domain.toLowerCase()}`);
  return [...new Set(columns.map(({ identifier }) => identifier))].flatMap((identifier) => {
    let check = checks2.get(proofs.get(identifier)?.check ?? "");
    return check ? all(identifier).slice(0, most).map((value) => ({
      identifier,
      provenance: own3.some((domain) => value.toLowerCase().endsWith(domain)) ? "staff" : check.judge(value).provenance ?? "unknown"
    })) : [];
  });
}

// scan/provenance/judge.ts
var enough = 6, signsOfLife = 3;
function judgeProvenance(columns, rows, context, least = enough) {
  let subject = toSubject(columns, rows), verdicts = byAddressColumn(subject, columns).map(
    (each) => judgeColumns(columns === each ? subject : toSubject(each, rows), context, least)
  ), verdict = verdicts.find(({ provenance }) => provenance === "real") ?? verdicts.find(({ provenance }) => provenance === "unknown") ?? verdicts[0] ?? judgeColumns(subject, context, least);
  return verdict.provenance === "real" || !hasOthers(subject, judgeNames(subject)) ? verdict : verdict.provenance !== "unknown" && isByAddresses(verdict.provenance, subject) ? { ...judgeColumns(toSubject(withoutAddresses(subject), rows), context, least), hasOthers: !0 } : { ...verdict, hasOthers: !0 };
}
function judgeColumns(subject, context, least) {
  let verdict = judgeVerdicts(subject, context);
  if (verdict) return { provenance: verdict.provenance, evidence: [verdict.words] };
  let database = findSampleDatabase(subject);
  if (database)
    return {
      provenance: "sample-database",
      evidence: [`columns and people of the sample database ${database.name}`],
      ...database.rows === null ? {} : { most: database.rows }
    };
  let [names, mails] = [judgeNames(subject), judgeMails(subject)], other = [...mails.evidence, ...judgePlaces(subject), ...judgeNumbers(subject, context), ...judgeSexes(subject)], all = names.weight > 0 ? [names, ...other] : other, sum3 = all.reduce((total, { weight }) => total + weight, 0);
  if (sum3 >= least && !isOfStrangers(names, all))
    return { provenance: "synthetic", evidence: wordsOf(all.filter(({ weight }) => weight > 0)) };
  let real = [
    ...names.counted >= 15 && names.unknown >= 0.15 ? ["family names that no generator knows"] : [],
    ...mails.isHeadHeavy ? ["one provider of mail leads and many follow"] : [],
    ...mails.fits !== null && mails.fits >= 0.35 && mails.fits <= 0.93 ? ["most addresses fit the name of their row"] : [],
    ...wordsOf(all.filter(({ weight }) => weight < 0))
  ], isReal = real.length >= signsOfLife && sum3 < 1;
  return {
    provenance: isReal ? "real" : "unknown",
    evidence: isReal ? real : wordsOf(all.filter(({ weight }) => weight >= 1))
  };
}
function isOfStrangers(names, all) {
  return hasStrangers(names) && !all.some(({ weight }) => weight >= enough);
}
function wordsOf(evidence) {
  return evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map(({ words: words2 }) => words2);
}

// scan/provenance/whole.ts
var byAddress = /* @__PURE__ */ new Set(["staff", "public-contact", "test"]), tolerance = 1.1;
function judgeTable(columns, { total, samples: [first = [], ...further] }, context) {
  let verdict = judgeProvenance(columns, first, context), isCounted = byAddress.has(verdict.provenance) && columns.some(({ identifier }) => identifier === "email");
  return mayBeReal(verdict) || isCounted ? verdict : (verdict.most === void 0 ? further.some((rows) => mayBeReal(judgeProvenance(columns, rows, context, leastOf(rows.length)))) : total > verdict.most * tolerance) ? { provenance: "unknown", evidence: ["rows further on are unlike the first ones"] } : verdict;
}
var leastOf = (rows) => rows < 20 ? 0 : enough / 2 * Math.min(1, (rows / 50) ** 2), mayBeReal = ({ provenance }) => provenance === "real" || provenance === "unknown", reasons = {
  test: "all of them reserved or made up",
  staff: "all addresses in own domains",
  "public-contact": "all addresses of roles or machines",
  synthetic: "all of them written by a generator"
};
function holdAgainst(verdict, addresses2, columns) {
  let words2 = addresses2.words === null ? [] : [addresses2.words], hasAddresses = columns.some(({ identifier }) => identifier === "email"), hasHeavy = columns.some(({ identifier }) => isHeavy(identifier)), { provenance: all } = addresses2, isRefuted = all === null && byAddress.has(verdict.provenance);
  return hasAddresses && (isRefuted || verdict.provenance === "synthetic" && addresses2.hasPeopleAmongMadeUp) ? { provenance: "unknown", evidence: words2 } : verdict.provenance === "unknown" && !hasHeavy && !verdict.hasOthers && all !== null ? { provenance: all, evidence: [...words2, reasons[all] ?? "none of them a person\u2019s"] } : { provenance: verdict.provenance, evidence: [...words2, ...verdict.evidence] };
}

// scan/tables/columns/identifiers.ts
var classes = [
  "other",
  "date",
  "amount",
  "email",
  "phone",
  "full-name",
  "first-name",
  "last-name",
  "street",
  "city",
  "postcode",
  "region",
  "country",
  "birth-date",
  "sex",
  "card-number",
  "card-security-code",
  "card-expiry",
  "iban",
  "bic",
  "account-number",
  "us-ssn",
  "national-id",
  "tax-id",
  "passport",
  "driver-licence",
  "username",
  "password",
  "password-hash",
  "ip-address",
  "mac-address",
  "device-id",
  "geo-coordinate",
  "salary",
  "religion",
  "ethnicity",
  "nationality",
  "marital-status",
  "politics",
  "sexual-orientation",
  "health",
  "blood-type",
  "insurance-number",
  "company",
  "job-title"
], impersonal = /* @__PURE__ */ new Set(["other", "date", "amount"]);

// scan/tables/columns/identity-numbers.ts
var learnt = [
  "es-dni",
  "it-codice-fiscale",
  "mx-curp",
  "gb-nino",
  "in-pan",
  "sg-nric",
  "fr-nir",
  "br-cpf",
  "pl-pesel",
  "de-idnr",
  "nl-bsn",
  "se-personnummer",
  "fi-hetu",
  "dk-cpr",
  "no-fodselsnummer",
  "ch-ahv",
  "cl-rut",
  "cn-resident-id",
  "tr-tckn"
].map((name6) => checks.get(name6));
function isIdentityNumber(value) {
  let { length } = value.trim();
  return length < 8 || length > 22 ? !1 : learnt.some((check) => check !== void 0 && check.judge(value).status !== "invalid");
}

// scan/tables/columns/lexicons.ts
var toSet = (text) => new Set(
  text.split(/[,\n]/).map(normaliseName).filter((word5) => word5 !== "")
), sexes = toSet(`m,f,d,x,w,h,u,k,v,male,female,man,woman,other,diverse,divers,non-binary,nonbinary,unknown,unspecified,
  prefer not to say,transgender,genderqueer,agender,bigender,genderfluid,polygender,homme,femme,masculin,f\xE9minin,autre,
  hombre,mujer,var\xF3n,masculino,femenino,feminino,otro,outro,m\xE4nnlich,weiblich,maschio,femmina,uomo,donna,maschile,
  femminile,homem,mulher,vrouw,mannelijk,vrouwelijk,m\u0119\u017Cczyzna,kobieta,mann,kvinne,kvinde,kvinna,mand,erkek,kad\u0131n,
  \u043C\u0443\u0436\u0441\u043A\u043E\u0439,\u0436\u0435\u043D\u0441\u043A\u0438\u0439,\u043C\u0443\u0436,\u0436\u0435\u043D,\u043C,\u0436,\u7537,\u5973,\u7537\u6027,\u5973\u6027,cis male,cis female,trans male,trans female,gender non-conforming`), maritalStatuses = toSet(`single,married,divorced,widowed,separated,engaged,never married,domestic partnership,
  civil union,civil partnership,cohabiting,partnered,common law,in a relationship,widow,widower,unmarried,
  ledig,verheiratet,geschieden,verwitwet,getrennt lebend,eingetragene lebenspartnerschaft,lebenspartnerschaft,
  c\xE9libataire,mari\xE9,mari\xE9e,divorc\xE9,divorc\xE9e,veuf,veuve,pacs\xE9,pacs\xE9e,s\xE9par\xE9,en couple,concubinage,mari\xE9(e),divorc\xE9(e),
  soltero,soltera,casado,casada,divorciado,divorciada,viudo,viuda,separado,separada,uni\xF3n libre,pareja de hecho,
  celibe,nubile,coniugato,coniugata,sposato,sposata,divorziato,divorziata,vedovo,vedova,separato,separata,
  solteiro,solteira,divorciado,vi\xFAvo,vi\xFAva,uni\xE3o est\xE1vel,ongehuwd,gehuwd,gescheiden,weduwe,weduwnaar,samenwonend,
  kawaler,panna,\u017Conaty,zam\u0119\u017Cna,rozwiedziony,rozwiedziona,wdowiec,wdowa,gift,ugift,skilt,skild,samboer,sambo,enke,
  enkemann,\xE4nka,bekar,evli,bo\u015Fanm\u0131\u015F,dul,\u0436\u0435\u043D\u0430\u0442,\u0437\u0430\u043C\u0443\u0436\u0435\u043C,\u0445\u043E\u043B\u043E\u0441\u0442,\u0440\u0430\u0437\u0432\u0435\u0434\u0435\u043D,\u0440\u0430\u0437\u0432\u0435\u0434\u0435\u043D\u0430,\u0432\u0434\u043E\u0432\u0430,\u0432\u0434\u043E\u0432\u0435\u0446,\u043D\u0435 \u0437\u0430\u043C\u0443\u0436\u0435\u043C,\u672A\u5A5A,\u5DF2\u5A5A,\u79BB\u5A5A,
  \u4E27\u5076,\u65E2\u5A5A,\u96E2\u5A5A`), religions = toSet(`christian,christianity,catholic,roman catholic,protestant,orthodox,anglican,methodist,baptist,
  lutheran,presbyterian,evangelical,pentecostal,mormon,muslim,islam,islamic,sunni,shia,jewish,judaism,hindu,hinduism,
  buddhist,buddhism,sikh,sikhism,jain,jainism,taoism,taoist,shinto,bahai,atheist,atheism,agnostic,none,no religion,
  unaffiliated,quaker,jehovah's witness,adventist,pagan,wicca,zoroastrian,confucianism,spiritual,other,
  evangelisch,katholisch,r\xF6misch-katholisch,rk,ev,muslimisch,j\xFCdisch,orthodoxe,konfessionslos,buddhistisch,hinduistisch,
  catholique,protestant,musulman,musulmane,juif,juive,bouddhiste,ath\xE9e,hindouiste,sans religion,
  cat\xF3lico,cat\xF3lica,protestante,musulm\xE1n,musulmana,jud\xEDo,jud\xEDa,budista,ateo,atea,agn\xF3stico,evang\xE9lico,evang\xE9lica,
  cattolico,cattolica,musulmano,ebreo,ebrea,buddista,ortodosso,esp\xEDrita,judeu,ateu,umbanda,candombl\xE9,
  katholiek,protestants,moslim,joods,boeddhist,athe\xEFst,katolik,protestant,muzu\u0142manin,\u017Cyd,prawos\u0142awny,ateista,
  katolsk,protestantisk,j\xF8disk,judisk,m\xFCsl\xFCman,hristiyan,yahudi,ateist,\u043F\u0440\u0430\u0432\u043E\u0441\u043B\u0430\u0432\u0438\u0435,\u0438\u0441\u043B\u0430\u043C,\u0438\u0443\u0434\u0430\u0438\u0437\u043C,\u0431\u0443\u0434\u0434\u0438\u0437\u043C,\u043A\u0430\u0442\u043E\u043B\u0438\u0446\u0438\u0437\u043C,\u0430\u0442\u0435\u0438\u0437\u043C,
  \u4F5B\u6559,\u57FA\u7763\u6559,\u5929\u4E3B\u6559,\u4F0A\u65AF\u5170\u6559,\u9053\u6559,\u65E0,\u4ECF\u6559,\u795E\u9053,\u30AD\u30EA\u30B9\u30C8\u6559,christianisme,isl\xE3,cristianismo,juda\xEDsmo,hinduismo,budismo`), ethnicities = toSet(`white,black,asian,hispanic,latino,latina,latinx,hispanic or latino,african american,
  black or african american,native american,american indian or alaska native,pacific islander,
  native hawaiian or other pacific islander,caucasian,mixed,mixed race,multiracial,two or more races,biracial,
  middle eastern,middle eastern or north african,arab,south asian,east asian,southeast asian,white british,white irish,
  black african,black caribbean,asian indian,indian,pakistani,bangladeshi,chinese,african,caribbean,roma,romani,gypsy,
  traveller,aboriginal,torres strait islander,maori,m\u0101ori,inuit,m\xE9tis,first nations,indigenous,white other,asian other,
  black other,other,unknown,european,not hispanic or latino,non-hispanic,p\u0101keh\u0101,jewish,kurdish,berber,han,han chinese,
  tibetan,uyghur,zhuang,hui,manchu,branco,branca,preto,preta,pardo,parda,amarelo,amarela,ind\xEDgena,mestizo,blanco,
  afrodescendiente,afro-american,\u6C49\u65CF,\u56DE\u65CF,\u6EE1\u65CF,\u85CF\u65CF,\u7EF4\u543E\u5C14\u65CF,\u58EE\u65CF,\u82D7\u65CF,any other white background,white and asian,
  white and black caribbean,white and black african,coloured,malay,filipino,vietnamese,korean,japanese,samoan`), nationalities = toSet(`american,british,english,scottish,welsh,irish,french,german,italian,spanish,portuguese,dutch,
  belgian,swiss,austrian,polish,czech,slovak,hungarian,romanian,bulgarian,greek,turkish,russian,ukrainian,belarusian,
  swedish,norwegian,danish,finnish,icelandic,estonian,latvian,lithuanian,croatian,serbian,bosnian,slovenian,albanian,
  macedonian,montenegrin,maltese,cypriot,luxembourgish,canadian,mexican,brazilian,argentine,argentinian,chilean,
  colombian,peruvian,venezuelan,ecuadorian,bolivian,uruguayan,paraguayan,cuban,dominican,haitian,jamaican,guatemalan,
  honduran,salvadoran,nicaraguan,costa rican,panamanian,chinese,japanese,korean,south korean,taiwanese,vietnamese,thai,
  malaysian,indonesian,filipino,singaporean,indian,pakistani,bangladeshi,sri lankan,nepalese,afghan,iranian,iraqi,
  syrian,lebanese,israeli,jordanian,saudi,emirati,qatari,kuwaiti,omani,yemeni,egyptian,moroccan,algerian,tunisian,libyan,
  sudanese,ethiopian,eritrean,somali,kenyan,ugandan,tanzanian,nigerian,ghanaian,senegalese,cameroonian,congolese,
  angolan,zimbabwean,south african,australian,new zealander,kazakh,uzbek,georgian,armenian,azerbaijani,
  deutsch,\xF6sterreichisch,schweizerisch,franz\xF6sisch,italienisch,spanisch,polnisch,t\xFCrkisch,russisch,britisch,
  niederl\xE4ndisch,belgisch,griechisch,kroatisch,rum\xE4nisch,syrisch,portugiesisch,serbisch,ukrainisch,
  fran\xE7ais,fran\xE7aise,allemand,allemande,italien,italienne,espagnol,espagnole,portugais,portugaise,belge,suisse,
  marocain,marocaine,alg\xE9rien,alg\xE9rienne,tunisien,tunisienne,britannique,polonais,polonaise,roumain,roumaine,
  espa\xF1ol,espa\xF1ola,alem\xE1n,alemana,franc\xE9s,francesa,italiano,italiana,mexicano,mexicana,argentino,argentina,colombiano,
  colombiana,peruano,peruana,chileno,chilena,venezolano,venezolana,ecuatoriano,portugu\xE9s,portuguesa,marroqu\xED,rumano,
  brasileiro,brasileira,portugu\xEAs,tedesco,tedesca,francese,inglese,spagnolo,spagnola,rumeno,rumena,albanese,marocchino,
  nederlands,duits,frans,belgisch,turks,marokkaans,pools,brits,polska,polskie,niemieckie,ukrai\u0144skie,polak,polka,
  norsk,svensk,dansk,finsk,tysk,t\xFCrk,t.c.,alman,\u0440\u043E\u0441\u0441\u0438\u044F,\u0440\u0443\u0441\u0441\u043A\u0438\u0439,\u0440\u0443\u0441\u0441\u043A\u0430\u044F,\u0440\u0444,\u0443\u043A\u0440\u0430\u0438\u043D\u0435\u0446,\u4E2D\u56FD,\u65E5\u672C,\u65E5\u672C\u4EBA,china,germany`), politics = toSet(`democrat,democratic,republican,independent,green,green party,libertarian,labour,conservative,
  liberal democrat,liberal democrats,lib dem,snp,plaid cymru,reform uk,ukip,sinn f\xE9in,dup,liberal,socialist,communist,
  social democrat,christian democrat,left,right,centre,center,far-left,far-right,moderate,progressive,spd,cdu,csu,
  cdu/csu,fdp,die linke,linke,afd,bsw,die gr\xFCnen,gr\xFCne,b\xFCndnis 90/die gr\xFCnen,volt,piraten,\xF6vp,sp\xF6,fp\xF6,neos,svp,
  psoe,pp,vox,podemos,sumar,ciudadanos,erc,junts,pnv,lr,ps,rn,lfi,eelv,renaissance,modem,pcf,pd,fdi,
  fratelli d'italia,lega,forza italia,m5s,movimento 5 stelle,pt,psdb,pl,mdb,psol,psd,cds,chega,vvd,d66,pvv,cda,pvda,
  groenlinks,sp,pis,po,psl,lewica,konfederacja,socialdemokraterna,moderaterna,arbeiderpartiet,h\xF8yre,venstre,akp,chp,mhp,hdp,iyi,
  unaffiliated,no party preference,nonpartisan,verdi,ig metall,ver.di,igm,cgt,cfdt,fo,ugt,ccoo,cgil,cisl,uil,fnv,cnv,
  unison,unite,gmb,afl-cio,seiu,teamsters,yes,no,member,\u515A\u5458,\u4E2D\u5171\u515A\u5458,\u5171\u9752\u56E2\u5458,\u7FA4\u4F17,\u0435\u0434\u0438\u043D\u0430\u044F \u0440\u043E\u0441\u0441\u0438\u044F,\u043A\u043F\u0440\u0444,\u043B\u0434\u043F\u0440`), orientations = toSet(`heterosexual,straight,straight/heterosexual,homosexual,gay,lesbian,gay or lesbian,bisexual,
  pansexual,asexual,queer,questioning,demisexual,heterosexuell,homosexuell,bisexuell,schwul,lesbisch,h\xE9t\xE9rosexuel,
  h\xE9t\xE9rosexuelle,homosexuel,homosexuelle,bisexuel,bisexuelle,eterosessuale,omosessuale,bisessuale,lesbiana,l\xE9sbica,
  heteroseksueel,homoseksueel,biseksueel,heteroseksualna,homoseksualna,prefer not to say,other,unsure,e\u015Fcinsel,
  heteroseks\xFCel,\u5F02\u6027\u604B,\u540C\u6027\u604B`), diseaseParts = /(?:diabet|hypertens|asthma|asma|cancer|krebs|cáncer|tumor|carcinom|depress|anxiet|arthrit|itis\b|osis\b|emia\b|ämie\b|migra|epilep|alzheim|parkinson|infect|pneumon|bronch|influenza|covid|hiv\b|aids\b|hepat|fractur|fraktur|syndrom|disorder|disease|failure|insuff|hypothyr|hyperlip|hyperchol|obes|adipos|copd|stroke|infarct|infarkt|anaemi|anémi|anemi|allerg|pain|schmerz|douleur|dolor|ulcer|lesion|gastr|nephr|renal|cardi|herz|coronar|fibrillat|thrombos|sclero|skleros|schizo|bipolar|autis|adhd|ptsd|dement|psoria|eczem|ekzem|fibromyal|lupus|malaria|tubercul|pregnan|schwanger|embaraz|zucker|bluthoch|hernia|cataract|glaucom|болезн|диабет|гиперт|астма|грипп|糖尿病|高血压|高血圧|哮喘|癌|mg\b|insulin|metformin|ibuprofen|paracetamol|aspirin|amoxicill|lisinopril|statin\b|prazole\b|olol\b|sartan\b|pril\b|cillin\b|mycin\b|penicillin|peanut|latex|pollen)/iu, companyParts = /(?:\b(?:inc|llc|ltd|limited|corp|corporation|company|co|plc|lp|llp|pty|group|holdings?|partners|associates|industries|enterprises|solutions|systems|technologies|consulting|services|bank|university|school|hospital|foundation|gmbh|ag|kg|ohg|ug|ohg|mbh|e\.?v|gbr|söhne|gebr|werke|sa|sas|sarl|s\.?a\.?r\.?l|eurl|et fils|s\.?l\.?u?|s\.?a\.?|hermanos|hnos|asociados|s\.?p\.?a|s\.?r\.?l|s\.?n\.?c|fratelli|e figli|ltda|eireli|me|bv|b\.v|nv|n\.v|vof|zonen|sp\. ?z ?o\. ?o|s\.a|ab|aktiebolag|as|asa|a\/s|aps|oy|oyj|a\.ş|ltd\. şti|şti|sanayi|ticaret|kft|zrt|s\.r\.o|d\.o\.o|ооо|оао|зао|ао|пао|ип)\b\.?|株式会社|有限会社|合同会社|有限公司|公司|集团|and sons|& co|& sons|, .* and )/iu, occupationParts = /(?:\b(?:manager|engineer|officer|assistant|director|worker|developer|designer|analyst|consultant|administrator|technician|specialist|coordinator|supervisor|teacher|nurse|doctor|physician|surgeon|dentist|lawyer|solicitor|attorney|accountant|auditor|clerk|secretary|driver|pilot|chef|cook|waiter|waitress|cashier|salesman|seller|agent|broker|banker|architect|scientist|researcher|professor|lecturer|student|intern|trainee|apprentice|plumber|electrician|carpenter|builder|mason|bricklayer|welder|painter|mechanic|operator|operative|inspector|planner|programmer|writer|editor|journalist|artist|musician|actor|photographer|librarian|therapist|psychologist|pharmacist|paramedic|carer|cleaner|gardener|farmer|fisherman|guard|soldier|police|firefighter|judge|politician|priest|executive|president|ceo|cto|cfo|coo|vp|head|lead|chief|owner|founder|retired|unemployed|housewife|self-employed|leiter|leiterin|kaufmann|kauffrau|ingenieur|lehrer|fachkraft|berater|entwickler|pfleger|arzt|verkäufer|techniker|mechaniker|meister|directeur|directrice|responsable|chargé|ingénieur|vendeur|employé|ouvrier|conducteur|agent|professeur|infirmier|gerente|ingeniero|profesor|técnico|auxiliar|encargado|operario|abogado|médico|impiegato|operaio|ingegnere|insegnante|medico|commesso|responsabile|engenheiro|analista|vendedor|motorista|diretor|advogado|medewerker|leraar|adviseur|inżynier|kierownik|specjalista|nauczyciel|sprzedawca|lekarz|ingenjör|lärare|chef|säljare|mühendis|öğretmen|müdür|doktor|инженер|менеджер|учитель|врач|директор|бухгалтер|водитель|продавец|специалист)s?\b|(?:ologist|graphist|ographer)\b|[员师生长手]$)/iu, streetParts = /(?:\b(?:st|street|rd|road|ave|avenue|av|blvd|boulevard|ln|lane|dr|drive|ct|court|pl|place|way|terrace|close|crescent|highway|hwy|parkway|pkwy|square|sq|trail|circle|cir|apt|suite|unit|p\.?o\.? box|rue|chemin|allée|allee|impasse|place|quai|route|passage|cours|calle|c\/|avda|avenida|plaza|paseo|carrer|camino|ronda|carretera|via|viale|piazza|corso|vicolo|largo|strada|borgo|contrada|rua|travessa|praça|alameda|rodovia|estrada|ul|ulica|al|aleja|os|osiedle|plac|sok|sokak|sokağı|cad|cadde|caddesi|mah|mahallesi|bulvarı|ул|улица|пр|проспект|пер|переулок|пл|ш|шоссе|бульвар|наб)\b\.?|(?:str\.|straße|strasse|weg|platz|gasse|allee|ring|damm|ufer|straat|laan|plein|gracht|dreef|kade|steeg|singel|gatan|vägen|gata|väg|vej|gade|veien|gate|gaten|allé|alle|katu|tie|utca|út)\b|[路街道巷弄号丁目番町])/iu, has2 = (set2) => (_, normalised) => set2.has(normalised), lexicons = {
  sex: has2(sexes),
  marital: has2(maritalStatuses),
  religion: has2(religions),
  ethnicity: has2(ethnicities),
  nationality: has2(nationalities),
  politics: has2(politics),
  orientation: has2(orientations),
  disease: (value) => diseaseParts.test(value),
  company: (value) => companyParts.test(value),
  street: (value) => streetParts.test(value),
  occupation: (value) => occupationParts.test(value)
};

// scan/tables/columns/shapes.ts
var shapes2 = [
  ["integer", /^-?\d+$/],
  ["small integer", /^-?\d{1,3}$/],
  ["decimal", /^-?\d+[.,]\d+$/],
  ["two decimals", /^-?[\d.,]*\d[.,]\d{2}$/],
  ["many decimals", /^-?\d{1,3}\.\d{4,}$/],
  [
    "money with sign",
    /^(?:[$€£¥₹]|USD|EUR|GBP|CHF)\s?-?[\d.,' ]+$|^-?[\d.,' ]+\s?(?:[$€£¥₹]|USD|EUR|GBP|CHF|zł|kr|TL|₺|₽|руб\.?)$/i
  ],
  ["thousands", /^-?\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,2})?$/],
  ["iso date", /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/],
  ["iso date and time", /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/],
  ["date with slashes", /^\d{1,2}\/\d{1,2}\/\d{2,4}$/],
  ["date with dots or dashes", /^\d{1,2}[.-]\d{1,2}[.-]\d{2,4}$/],
  ["date in words", /\b(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-z]*\b.*\d{2,4}/i],
  ["year", /^(?:19|20)\d{2}$/],
  ["epoch", /^1[0-9]{9}(?:\d{3})?$/],
  ["compact date", /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/],
  ["at sign", /@/],
  ["address of mail", /^[^\s@]+@[^\s@]+\.[\p{L}]{2,24}$/u],
  ["plus and digits", /^\+[\d\s().-]{7,20}$/],
  ["phone of the US", /^(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?:\s?x\d+)?$/],
  ["phone with zero", /^\(?0\d[\d\s()/.-]{6,18}$/],
  ["ten digits", /^\d{10}$/],
  ["nine digits", /^\d{9}$/],
  ["eleven digits", /^\d{11}$/],
  ["eight digits", /^\d{8}$/],
  ["web address", /^(?:https?:\/\/|www\.)/i],
  ["host", /^[\w-]+(?:\.[\w-]+)+$/],
  ["path", /^(?:\.{0,2}\/|[A-Z]:\\)/],
  ["uuid", /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i],
  ["hex", /^(?:0x)?[0-9a-f]{16,}$/i],
  ["hex of a hash", /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i],
  [
    "password hash with its scheme",
    /^(?:\{?S?SHA\}?|pbkdf2|bcrypt|argon2|\$2[abxy]?\$|\$argon2|\$[156]\$|\$P\$|scrypt|\$pbkdf2|\{SSHA)/i
  ],
  ["long base64", /^[A-Za-z0-9+/_-]{22,}={0,2}$/],
  ["ipv4", /^(?:\d{1,3}\.){3}\d{1,3}$/],
  ["ipv6", /^(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{0,4}$/i],
  ["mac", /^(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}$|^(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}$/i],
  ["pair of coordinates", /^\(?-?\d{1,3}\.\d{2,}\s?[,; ]\s?-?\d{1,3}\.\d{2,}\)?$/],
  ["degrees", /^\d{1,3}°/],
  ["two capitals", /^[A-Z]{2}$/],
  ["three capitals", /^[A-Z]{3}$/],
  ["five digits", /^\d{5}$/],
  ["five and four digits", /^\d{5}-\d{4}$/],
  ["four digits", /^\d{4}$/],
  ["three digits", /^\d{3}$/],
  ["six digits", /^\d{6}$/],
  ["postcode of the UK", /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i],
  ["postcode of Canada", /^[A-Z]\d[A-Z][ -]?\d[A-Z]\d$/i],
  ["postcode with a dash", /^\d{2}-\d{3}$|^\d{3}-\d{4}$|^\d{5}-\d{3}$|^\d{4}-\d{3}$/],
  ["postcode with a space", /^\d{3} \d{2}$/],
  ["postcode of the Netherlands", /^\d{4} ?[A-Z]{2}$/],
  ["month and year", /^(?:0?[1-9]|1[0-2])\s?[/-]\s?(?:\d{2}|20\d{2})$/],
  ["iban", /^[A-Z]{2}\d{2}[0-9A-Z ]{11,36}$/],
  ["bic", /^[A-Z]{6}[0-9A-Z]{2}(?:[0-9A-Z]{3})?$/],
  ["ssn", /^\d{3}-\d{2}-\d{4}$/],
  ["card", /^(?:\d[ -]?){12,18}\d$/],
  ["fifteen digits", /^\d{15}$/],
  ["digits in groups", /^\d+(?:[ -]\d+)+$/],
  ["icd", /^[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/],
  ["blood", /^(?:A|B|AB|O|0)\s?(?:[+-−]|Rh ?[+-]?|pos(?:itive|itif|itivo)?|neg(?:ative|atif|ativo)?|\(?Rh.*)?$/i],
  ["letters then digits", /^[A-Z]{1,4}[- ]?\d{4,}$/],
  ["letter then digits", /^[A-Z]\d{6,12}$/],
  ["two letters then seven digits", /^[A-Z]{2}\d{7}$/],
  ["capitals and digits", /^(?=.*\d)(?=.*[A-Z])[A-Z\d-]{6,20}$/],
  ["country and digits", /^[A-Z]{2}\d{7,12}$/],
  ["ein", /^\d{2}-\d{7}$/],
  ["one word", /^[\p{L}'’-]+$/u],
  ["one word, capital first", new RegExp("^\\p{Lu}[\\p{Ll}'\u2019-]+$", "u")],
  ["one word, small", new RegExp("^\\p{Ll}+$", "u")],
  ["two words, capitals first", new RegExp("^\\p{Lu}[\\p{L}.'\u2019-]*\\s\\p{Lu}[\\p{L}.'\u2019-]+$", "u")],
  ["three words, capitals first", new RegExp("^(?:\\p{Lu}[\\p{L}.'\u2019-]*\\s){2}\\p{Lu}[\\p{L}.'\u2019-]+$", "u")],
  [
    "words with a title",
    new RegExp("^(?:Mrs?|Ms|Miss|Dr|Prof|Herr|Frau|Hr|Fr|M|Mme|Mlle|Sr|Sra|Don|Do\xF1a|Sig|Sigra|Dott|Ing|Mag|Dhr|Mevr|pan|pani)\\.?\\s\\p{Lu}", "u")
  ],
  ["last name, comma, first name", new RegExp("^\\p{Lu}[\\p{L}'\u2019 -]+,\\s\\p{Lu}[\\p{L}. -]+$", "u")],
  ["all capitals", /^[\p{Lu} .'’-]{3,}$/u],
  ["sentence", /^\S+(?:\s\S+){5,}/],
  ["number then words", new RegExp("^\\d{1,6}[A-Za-z]?,?\\s\\p{L}", "u")],
  ["words then number", new RegExp("^\\p{L}.*[\\s,]\\d{1,5}\\s?[a-zA-Z]?$", "u")],
  ["comma", /,/],
  ["line end or semicolon", /[\n;|]/],
  ["letters of other scripts", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u],
  ["cyrillic", new RegExp("\\p{Script=Cyrillic}", "u")],
  ["arabic or hebrew", /[\p{Script=Arabic}\p{Script=Hebrew}]/u],
  ["truth", /^(?:true|false|yes|no|y|n|t|f|0|1|oui|non|ja|nein|si|sí)$/i],
  ["user name", /^[a-z][a-z]+[._-]?[a-z]*\d{0,4}$/],
  ["word and digits", /^[A-Za-z]+[._-]?[A-Za-z]*\d{1,4}$/],
  ["snake or kebab", /^[a-z]+(?:[_-][a-z\d]+)+$/],
  ["letters, digits and signs without space", /^(?=.*[A-Za-z])(?=.*\d)(?=.*[^\w\s.-])\S{6,40}$/],
  ["mixed case and digits without space", /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z\d]{6,24}$/],
  ["per cent", /%$/],
  ["json or markup", /^[{[<]/]
];

// scan/tables/columns/features.ts
var sizes = { header: 1536, threes: 1024 }, most2 = { values: 32, checked: 16, measured: 160, length: 200 }, checkNames = [
  ["email", /@/],
  ["card", /^[2-6](?:[ -]?\d){11,18}$/],
  ["iban", /^[A-Z]{2}\d{2}/i],
  ["us-ssn", /^\d{3}-?\d{2}-?\d{4}$/],
  ["phone", /^\+?[\d\s().x/-]{9,24}$/]
], gazetteerRates = [
  "given name",
  "surname",
  "first word a given name",
  "last word a surname",
  "first word a surname",
  "city",
  "country",
  "region",
  "job",
  "last word a job"
], lexiconNames = Object.keys(lexicons), steps = ["", " in half", " in nearly all"], shares = [
  ...shapes2.map(([name6]) => name6),
  ...lexiconNames.map((name6) => `word of ${name6}`),
  ...gazetteerRates,
  ...checkNames.map(([check]) => `check ${check}`),
  "number with check digit",
  "coordinate"
], measures = [
  "always true",
  "filled",
  "distinct",
  "few different",
  "all different",
  "one length",
  "rising",
  "counting up",
  "has a name",
  "year of a birth",
  "year of now",
  "years far apart",
  "time of day",
  "round numbers",
  "below a hundred",
  "hundreds",
  "thousands",
  "ten thousands",
  "millions",
  "small and with sign",
  "years ahead"
], lengths = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 24, 32, 48, 80], kinds2 = [
  "digits",
  "small letters",
  "capitals",
  "spaces",
  "dots",
  "dashes",
  "other signs",
  "other letters"
], featureNames = [
  ...shares.flatMap((name6) => steps.map((step) => name6 + step)),
  ...measures,
  ...lengths.map((length) => `length about ${length}`),
  ...kinds2.flatMap((name6) => [`share of ${name6}`, `many ${name6}`]),
  ...classes.map((name6) => `named ${name6}`)
], offsets = {
  measures: shares.length * steps.length,
  lengths: shares.length * steps.length + measures.length,
  kinds: shares.length * steps.length + measures.length + lengths.length,
  named: featureNames.length - classes.length,
  header: featureNames.length,
  threes: featureNames.length + sizes.header
}, featureCount = featureNames.length + sizes.header + sizes.threes;
function toFeatures(facts, checks2, hits = 1) {
  let features = { indexes: [], values: [] }, add = (index, value) => {
    value !== 0 && (features.indexes.push(index), features.values.push(value));
  };
  addHeader(facts, add);
  let close = choose(facts.values).map((value) => value.slice(0, most2.length));
  return close.length > 0 && (addShares(close, checks2, hits, add), addLetters(close, add), addThrees(close, add)), addMeasures(facts, add), features;
}
function choose(values2) {
  let step = Math.max(1, values2.length / (most2.values * 4)), chosen = /* @__PURE__ */ new Set();
  for (let at = 0; at < values2.length && chosen.size < most2.values * 4; at += step)
    chosen.add(values2[Math.floor(at)] ?? "");
  let distinct = [...chosen], stride = Math.max(1, distinct.length / most2.values), count2 = Math.min(distinct.length, most2.values);
  return Array.from({ length: count2 }, (_, at) => distinct[Math.floor(at * stride)] ?? "");
}
function addHeader({ name: name6, named: named2 }, add) {
  let text = normaliseName(name6).slice(0, 60);
  if (text === "") return;
  for (let each of new Set(named2)) {
    let index = classes.findIndex((known4) => known4 === each);
    index >= 0 && add(offsets.named + index, 2);
  }
  let pieces = /* @__PURE__ */ new Set(), framed = `^${text}$`;
  for (let length of [2, 3, 4, 6])
    for (let at = 0; at + length <= framed.length; at++)
      pieces.add(hashOf(framed, length, at, at + length) % sizes.header);
  let words2 = toWords(name6);
  for (let word5 of words2) pieces.add(hashOf(word5, 99) % sizes.header);
  pieces.add(hashOf(words2.at(-1) ?? "", 98) % sizes.header);
  let weight = 2 / Math.sqrt(pieces.size);
  for (let piece4 of pieces) add(offsets.header + piece4, weight);
}
function toWords(name6) {
  return name6.slice(0, 80).replace(new RegExp("(\\p{Ll})(\\p{Lu})", "gu"), "$1 $2").split(/[^\p{L}]+/u).map(normaliseName).filter((word5) => word5 !== "");
}
function addShares(close, checks2, hits, add) {
  let plain2 = close.map(normaliseName), rates = [
    ...shapes2.map(([, shape]) => rate(close, (value) => shape.test(value))),
    ...lexiconNames.map((name6) => rate(close, (value, at) => lexicons[name6]?.(value, plain2[at] ?? "") ?? !1)),
    ...toGazetteerRates(close, plain2).map((each) => each * hits),
    ...checkNames.map(([name6, shape]) => checkRate(close, shape, checks2.get(name6))),
    rate(close, isIdentityNumber),
    rate(close, isCoordinate)
  ];
  for (let [at, each] of rates.entries())
    each !== 0 && (add(at * steps.length, each), each >= 0.5 && add(at * steps.length + 1, 1), each >= 0.92 && add(at * steps.length + 2, 1));
}
function rate(values2, holds) {
  let count2 = 0;
  for (let at = 0; at < values2.length; at++) holds(values2[at] ?? "", at) && count2++;
  return count2 / values2.length;
}
function checkRate(values2, shape, check) {
  if (!check) return 0;
  let some = values2.slice(0, most2.checked);
  return rate(some, (value) => shape.test(value) && check.judge(value).status !== "invalid");
}
function isCoordinate(value) {
  let number3 = /^-?\d{1,3}\.\d{2,}$/.test(value) ? Number(value) : Number.NaN;
  return Math.abs(number3) <= 180;
}
function toGazetteerRates(close, plain2) {
  let { given, surname, city, country, region, job } = gazetteer(), counts = gazetteerRates.map(() => 0);
  for (let [row, value] of close.entries()) {
    if (value.length > 80 || !new RegExp("\\p{L}", "u").test(value)) continue;
    let whole2 = plain2[row] ?? "", words2 = value.split(/[\s,]+/).filter((word5) => word5.length > 1), [first = "", last = ""] = words2.length > 1 ? [normaliseName(words2[0] ?? ""), normaliseName(words2.at(-1) ?? "")] : [], holds = [
      given.has(whole2),
      surname.has(whole2),
      first !== "" && given.has(first),
      last !== "" && surname.has(last),
      first !== "" && surname.has(first),
      city.has(whole2),
      country.has(whole2),
      region.has(whole2),
      job.has(whole2),
      job.has(last === "" ? whole2 : last)
    ];
    for (let [at, each] of holds.entries()) each && (counts[at] = (counts[at] ?? 0) + 1);
  }
  return counts.map((count2) => count2 / close.length);
}
function addLetters(close, add) {
  let counts = kinds2.map(() => 0), total = 0;
  for (let value of close) {
    let nearest = lengths.findLastIndex((length) => length <= value.length);
    add(offsets.lengths + Math.max(0, nearest), 1 / close.length);
    for (let at = 0; at < value.length; at++) {
      let kind = kindOf(value.charCodeAt(at));
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    total += value.length;
  }
  for (let [at, count2] of counts.entries()) {
    let share2 = total > 0 ? count2 / total : 0;
    add(offsets.kinds + at * 2, share2), share2 > 0.6 && add(offsets.kinds + at * 2 + 1, 1);
  }
}
function kindOf(code2) {
  return code2 >= 48 && code2 <= 57 ? 0 : code2 >= 97 && code2 <= 122 ? 1 : code2 >= 65 && code2 <= 90 ? 2 : code2 === 32 ? 3 : code2 === 46 ? 4 : code2 === 45 ? 5 : code2 < 128 ? 6 : 7;
}
function addThrees(close, add) {
  let rates = /* @__PURE__ */ new Map(), some = close.slice(0, 24);
  for (let value of some) {
    let framed = `^${value.slice(0, 40).toLowerCase().replace(/\d/g, "0")}$`, seen = /* @__PURE__ */ new Set();
    for (let at = 0; at + 3 <= framed.length; at++) seen.add(hashOf(framed, 3, at, at + 3) % sizes.threes);
    for (let piece4 of seen) rates.set(piece4, (rates.get(piece4) ?? 0) + 1);
  }
  for (let [piece4, count2] of rates) add(offsets.threes + piece4, Math.sqrt(count2 / some.length) / 2);
}
function addMeasures({ name: name6, values: all, rows }, add) {
  let values2 = all.slice(0, most2.measured), distinct = new Set(values2).size, numbers2 = values2.map((value) => /^-?\d{1,15}(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN), whole2 = numbers2.filter((number3) => !Number.isNaN(number3)), years = values2.slice(0, 60).map(toYear).filter((year) => year > 0), middle = years.toSorted((a, b) => a - b)[years.length >> 1] ?? 0, middleNumber = whole2.toSorted((a, b) => a - b)[whole2.length >> 1] ?? 0, isNumeric = whole2.length > values2.length * 0.8 && whole2.length > 0, share2 = (count2, of) => of > 0 ? count2 / of : 0, between2 = (low, high) => isNumeric && middleNumber >= low && middleNumber < high ? 1 : 0, rising = numbers2.filter((number3, at) => at > 0 && number3 > (numbers2[at - 1] ?? 0)).length, nextOnes = numbers2.filter((number3, at) => at > 0 && number3 === (numbers2[at - 1] ?? 0) + 1).length, measured = {
    "always true": 1,
    filled: share2(all.length, rows),
    distinct: share2(distinct, values2.length),
    "few different": distinct <= 12 && values2.length > 20 ? 1 : 0,
    "all different": distinct === values2.length && distinct > 5 ? 1 : 0,
    "one length": values2.length > 3 && new Set(values2.map((value) => value.length)).size === 1 ? 1 : 0,
    rising: share2(rising, values2.length - 1) > 0.95 && values2.length > 3 ? 1 : 0,
    "counting up": share2(nextOnes, values2.length - 1) > 0.9 && values2.length > 3 ? 1 : 0,
    "has a name": name6 === "" ? 0 : 1,
    "year of a birth": share2(years.filter((year) => year >= 1925 && year <= 2012).length, years.length),
    "year of now": share2(years.filter((year) => year >= 2013 && year <= 2030).length, years.length),
    "years far apart": years.length > 3 && Math.max(...years) - Math.min(...years) > 15 && middle < 2008 ? 1 : 0,
    "time of day": rate(values2.length > 0 ? values2.slice(0, 50) : [""], (value) => /\d:\d{2}/.test(value)),
    "round numbers": isNumeric ? share2(whole2.filter((number3) => number3 % 100 === 0).length, whole2.length) : 0,
    "below a hundred": between2(0, 100),
    hundreds: between2(100, 1e3),
    thousands: between2(1e3, 1e4),
    "ten thousands": between2(1e4, 1e6),
    millions: between2(1e6, Number.MAX_SAFE_INTEGER),
    "small and with sign": isNumeric && whole2.some((number3) => number3 < 0) ? 1 : 0,
    "years ahead": share2(years.filter((year) => year > 2026).length, years.length)
  };
  for (let [at, each] of measures.entries()) add(offsets.measures + at, measured[each]);
}
function toYear(value) {
  let match = /^(\d{4})[-/.]\d{1,2}[-/.]\d{1,2}/.exec(value) ?? /^\d{1,2}[-/. ](?:\d{1,2}|[A-Za-z]{3,9})[-/. ](\d{4})/.exec(value) ?? /\b((?:19|20)\d{2})$/.exec(value.slice(0, 40));
  return match ? Number(match[1]) : 0;
}

// scan/tables/accounts.ts
var fewest3 = 5, mostOfNobody = 0.4, leastDistinct = 0.8, leastPasswords = 0.5, ofMachines = new Set(
  "host hostname server port database db adapter driver endpoint dsn vendor manufacturer device model router expected result outcome scenario testcase".split(
    " "
  )
), nobody2 = /^(?:admin|administrator|root|user|usuario|utilisateur|benutzer|guest|gast|test|tester|testing|demo|dev|developer|qa|staging|prod|service|svc|system|support|operator|manager|supervisor|student|teacher|customer|client|member|owner|editor|author|viewer|sample|example|dummy|foo|bar|baz|invalid|valid|wrong|null|none|default|app|api|bot|db|sa|pi|ubnt|cisco|oracle|postgres|mysql|ftp|www|nobody)[-_. ]?(?:user|account|admin|name)?[-_.]?\d*$/i, weak2 = /^(?:(?:my|your|the|new|old|test|admin|user|guest|demo|root|default|super|secret|strong)?[-_ ]?(?:pass|passwd|password|passwort|pwd|pw|secret|contrase.a)[-_ !@#]?\d*!?|admin|root|user|guest|test|demo|changeme|qwerty|letmein|welcome|n\/a|none|null|\(?none\)?|\d{1,6}|\*+|x+)$/i;
function areOfPeople(columns, rows, identifying5) {
  let others = columns.filter(({ identifier }) => identifier !== "username");
  if (!areAccounts(columns) || hasDirectIdentifier(others, identifying5)) return !0;
  if (columns.some(({ name: name6 }) => toWords(name6).some((word5) => ofMachines.has(word5)))) return !1;
  let users = valuesOf(columns, "username", rows), secrets2 = ["password", "password-hash"].flatMap((each) => valuesOf(columns, each, rows)), ofNobody = users.filter((user) => nobody2.test(user)).length + secrets2.filter((each) => weak2.test(each)).length;
  return countDistinct(users) >= Math.max(fewest3, users.length * leastDistinct) && // `anna1`, `anna2`: counted, not chosen.
  countDistinct(users.map((user) => user.replace(/\d+/g, ""))) >= users.length * leastPasswords && countDistinct(secrets2.map((each) => each.replace(/\d+/g, ""))) >= secrets2.length * leastPasswords && ofNobody < users.length * mostOfNobody;
}
function valuesOf(columns, wanted, rows) {
  let column = columns.find(({ identifier }) => identifier === wanted);
  return column ? rows.map((row) => row[column.index]?.trim() ?? "").filter((value) => value !== "") : [];
}
function countDistinct(values2) {
  return new Set(values2.map((value) => value.toLowerCase())).size;
}

// scan/tables/columns/model.ts
const { readFileSync: readFileSync6 } = globalThis.process.getBuiltinModule("node:fs");
var besideCount = classes.length * 4 + 1, loaded6 = null;
function columnModel() {
  return loaded6 ??= toModel(JSON.parse(readFileSync6(new URL("./column-model.json", import.meta.url), "utf8"))), loaded6;
}
function toModel(stored) {
  if (!(stored.classes.join() === classes.join() && stored.features === featureCount)) throw new Error("scan/tables/columns/column-model.json is stale: run script/train-columns.ts");
  return {
    own: Int8Array.from(Buffer.from(stored.own, "base64")),
    beside: Int8Array.from(Buffer.from(stored.beside, "base64")),
    scale: stored.scale,
    temperature: stored.temperature
  };
}
function predict(model, columns) {
  let own3 = columns.map((features) => softmax(scoresOf(model.own, model.scale.own, features), 1));
  return toBeside(own3).map(
    (features) => softmax(scoresOf(model.beside, model.scale.beside, features), model.temperature)
  );
}
function scoresOf(weights, scale, { indexes, values: values2 }) {
  let scores = new Float64Array(classes.length);
  for (let at = 0; at < indexes.length; at++) {
    let [from, value] = [(indexes[at] ?? 0) * classes.length, (values2[at] ?? 0) * scale];
    for (let one = 0; one < scores.length; one++) scores[one] = (scores[one] ?? 0) + value * (weights[from + one] ?? 0);
  }
  return scores;
}
function softmax(scores, temperature) {
  let highest = Math.max(...scores), powers = scores.map((score) => Math.exp((score - highest) / temperature)), sum3 = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum3);
}
function toBeside(own3) {
  let best2 = classes.map((_, one) => bestTwo(own3, one));
  return own3.map((here, at) => {
    let features = { indexes: [], values: [] }, add = (index, value) => {
      value !== 0 && (features.indexes.push(index), features.values.push(value));
    }, [before, behind2] = [own3[at - 1], own3[at + 1]];
    for (let one = 0; one < classes.length; one++) {
      let [first, second] = best2[one] ?? [none2, none2];
      add(one, Math.max(-8, Math.log((here[one] ?? 0) + 1e-9)) / 4), add(classes.length + one, rounded(before?.[one] ?? 0)), add(classes.length * 2 + one, rounded(behind2?.[one] ?? 0)), add(classes.length * 3 + one, rounded((first.at === at ? second : first).share));
    }
    return add(classes.length * 4, 1), features;
  });
}
var none2 = { at: -1, share: 0 };
function bestTwo(own3, one) {
  let [first, second] = [none2, none2];
  for (let [at, probabilities] of own3.entries()) {
    let share2 = probabilities[one] ?? 0;
    share2 > first.share ? [first, second] = [{ at, share: share2 }, first] : share2 > second.share && (second = { at, share: share2 });
  }
  return [first, second];
}
var rounded = (share2) => share2 < 0.05 ? 0 : share2;

// scan/tables/columns/name-pairs.ts
var word = String.raw`\p{Lu}[\p{L}'’.-]+`, onePart = new RegExp(`^${word}(?:[ -]${word})?$`, "u"), most3 = 0.8, leastGiven = 0.25, fewest4 = 5;
function areGiven(values2) {
  let { given } = gazetteer(), known4 = values2.filter((value) => given.has(normaliseName(value.split(/[ -]/)[0] ?? "")));
  return values2.length >= fewest4 && known4.length >= values2.length * leastGiven;
}
function findNamePair(columns) {
  for (let at = 0; at + 1 < columns.length; at++) {
    let pair3 = [columns[at] ?? [], columns[at + 1] ?? []];
    if (!pair3.every(areParts)) continue;
    let given = pair3.findIndex(areGiven);
    if (given >= 0) return { at, given: at + given };
  }
  return null;
}
function areParts(values2) {
  return values2.length >= fewest4 && values2.filter((value) => onePart.test(value)).length >= values2.length * most3 && new Set(values2).size >= values2.length * 0.1;
}

// scan/tables/columns/rules.ts
var fewestDistinct = 3, most4 = 80;
function rulesFor({ values: values2, ...rest }, context) {
  let step = Math.max(1, values2.length / most4), some = Array.from({ length: Math.min(values2.length, most4) }, (_, at) => values2[Math.floor(at * step)] ?? ""), facts = { ...rest, values: some };
  return {
    proven: () => findProof(facts, context),
    foreign: () => findForeign(facts, context),
    patterned: () => findPattern(facts, context.patterns ?? []),
    passRate: (identifier) => passRate(facts, identifier, context),
    failRate(identifier) {
      let proof = identifier === "phone" ? void 0 : proofs.get(identifier), check = proof && context.checks.get(proofOf(proof, facts.named.includes(identifier)).check);
      return check ? facts.values.filter((value) => check.judge(value).status === "invalid").length / facts.values.length : 0;
    }
  };
}
function findProof({ values: values2, named: named2 }, { checks: checks2 }) {
  for (let [identifier, proof] of proofs) {
    let { check, shape } = proofOf(proof, named2.includes(identifier)), { least } = proof, shaped = values2.filter((value) => shape.test(value.slice(0, 200)));
    if (shaped.length < values2.length * least || !named2.includes(identifier) && new Set(shaped).size < fewestDistinct) continue;
    let valid = shaped.filter((value) => checks2.get(check)?.judge(value).status !== "invalid").length / values2.length;
    if (valid >= least) return { identifier, valid, confidence: valid >= 0.98 ? 0.99 : 0.95 };
  }
  return null;
}
function proofOf(proof, isNamed2) {
  return isNamed2 && proof.named ? proof.named : proof;
}
function findForeign(facts, context) {
  let identifier = facts.named.find((each) => !classes.some((known4) => known4 === each));
  if (identifier === void 0) return null;
  let valid = passRate(facts, identifier, context);
  return valid >= 0.5 ? { identifier, valid, confidence: 0.9 } : null;
}
var leastPatterned = 0.85;
function findPattern({ name: name6, values: values2 }, patterns) {
  for (let { identifier, holds, words: words2 } of patterns) {
    if (words2 && !toWords(name6).some((word5) => words2.includes(word5))) continue;
    let found = values2.filter(holds), valid = found.length / values2.length;
    if (valid >= leastPatterned && new Set(found).size >= fewestDistinct)
      return { identifier, valid, confidence: 0.95 };
  }
  return null;
}
function passRate({ values: values2 }, identifier, { fields, checks: checks2 }) {
  let field3 = fields.find((rule2) => rule2.field?.identifier === identifier)?.field;
  if (!field3) return 1;
  let holds = field3.value === null ? null : toValueTest(field3.value);
  return values2.filter(
    (value) => (holds === null || holds(value)) && field3.checks.every((name6) => checks2.get(name6)?.judge(value).status !== "invalid")
  ).length / values2.length;
}
var valueTests = /* @__PURE__ */ new Map();
function toValueTest(source) {
  let known4 = valueTests.get(source);
  if (known4) return known4;
  let inner = source.replace(/^\(\?([ims]+)\)([^]*)$/, "(?$1:$2)"), expression2 = new RegExp(`^(?:${inner})$`, "u"), test = (value) => expression2.test(value.slice(0, 256));
  return valueTests.set(source, test), test;
}

// scan/tables/columns/shown-name.ts
function shownName2(name6, index) {
  return isPlain(name6) ? name6.trim().slice(0, 60) : `column ${index + 1}`;
}
function isPlain(name6) {
  return new RegExp("\\p{L}", "u").test(name6) && !/[@\\]|:\/\/|\d{5}/.test(name6) && !/[\p{L}\d]{30}/u.test(name6) && !/(?=[A-Za-z\d]*\d)(?=[A-Za-z\d]*[A-Za-z])[A-Za-z\d]{12}/.test(name6);
}

// scan/tables/columns/index.ts
var leastConfidence = 0.5, isName = (identifier) => identifierOf(identifier)?.slot === "name";
function typeColumns(header3, rows, context) {
  let columns = toFacts(header3, rows, context.fields);
  if (columns.every(({ values: values2 }) => values2.length === 0))
    return columns.map((facts, index) => toColumn(facts, index, null));
  let probabilities = predict(
    columnModel(),
    columns.map((facts) => toFeatures(facts, context.checks))
  ), decisions = columns.map((facts, at) => decide(facts, probabilities[at], context));
  header3 === null && takeNamePair(columns, decisions);
  let isOfPeople = decisions.some((decision) => decision !== null && proofs.has(decision.identifier)), has3 = (wanted) => decisions.some((decision) => decision !== null && wanted(decision.identifier)), [hasAddresses, hasSecrets] = [has3((each) => each === "email"), has3(isSecret)], beside2 = (facts) => (hasSecrets && facts.named.includes("username") ? toDecision("username") : null) ?? (isOfPeople ? nameBeside(facts, context) ?? birthBeside(facts) : null) ?? (hasAddresses && columns.length === 2 ? passwordBeside(facts) : null);
  return columns.map((facts, index) => {
    let decision = decisions[index] ?? null;
    return toColumn(facts, index, (decision?.identifier === "other" ? beside2(facts) : null) ?? decision);
  });
}
var isSecret = (identifier) => identifierOf(identifier)?.slot === "secret";
function toDecision(identifier) {
  return { identifier, valid: 1, confidence: 0.6 };
}
var besideNames = /* @__PURE__ */ new Set(["street", "birth-date", "phone", "email"]);
function takeNamePair(columns, decisions) {
  let has3 = (wanted) => decisions.some((decision) => decision !== null && wanted(decision.identifier));
  if (has3(isName) || !has3((identifier) => besideNames.has(identifier))) return;
  let pair3 = findNamePair(columns.map(({ values: values2 }) => values2));
  for (let at of pair3 ? [pair3.at, pair3.at + 1] : [])
    decisions[at] = toDecision(at === pair3?.given ? "first-name" : "last-name");
}
function nameBeside(facts, context) {
  let identifier = facts.named.find(isName), isVaried2 = new Set(facts.values).size >= facts.values.length * 0.5;
  if (identifier === void 0 || !isVaried2 || facts.values.length === 0) return null;
  let valid = rulesFor(facts, context).passRate(identifier);
  return valid >= 0.9 ? { identifier, valid, confidence: 0.6 } : null;
}
var day = /^((?:19|20)\d\d)[-/.]?(?:0[1-9]|1[0-2])[-/.]?(?:0[1-9]|[12]\d|3[01])$/, births = { span: 30, youngest: 16 };
function birthBeside({ name: name6, values: values2 }) {
  let years = values2.flatMap((value) => day.exec(value)?.[1] ?? []).map(Number);
  if (name6 !== "" || years.length < Math.max(fewestOfSpecial, values2.length * 0.95)) return null;
  let [first, last] = [Math.min(...years), Math.max(...years)];
  return last - first >= births.span && last <= (/* @__PURE__ */ new Date()).getFullYear() - births.youngest ? toDecision("birth-date") : null;
}
var leastMixed = 0.25, fewestLengths = 4;
function passwordBeside({ name: name6, values: values2 }) {
  let different = new Set(values2);
  return name6 !== "" || different.size < Math.max(fewestOfSpecial, values2.length * 0.5) || !values2.every((value) => /^[\x21-\x7e]{3,64}$/.test(value) && !value.includes("://")) ? null : values2.filter((value) => /[a-z]/i.test(value) && /\d/.test(value)).length >= values2.length * leastMixed && new Set(values2.map(({ length }) => length)).size >= fewestLengths ? toDecision("password") : null;
}
function decide(facts, probabilities, context) {
  if (facts.values.length === 0 || !probabilities) return null;
  let rules = rulesFor(facts, context), certain = rules.proven() ?? rules.foreign();
  if (certain) return certain;
  let best2 = probabilities.indexOf(Math.max(...probabilities)), [identifier, confidence] = [classes[best2] ?? "other", probabilities[best2] ?? 0], patterned = rules.patterned();
  if (patterned && mayReplace(patterned, { identifier, confidence }, facts, context)) return patterned;
  if (impersonal.has(identifier) || confidence < leastConfidence) return { identifier: "other", valid: 0, confidence };
  let named2 = facts.named.includes(identifier) ? identifier : facts.named.find(isName);
  return named2 !== void 0 && isName(identifier) ? { identifier: named2, valid: rules.passRate(named2), confidence } : isSpecial(identifier) && !facts.named.includes(identifier) && facts.values.length < fewestOfSpecial ? { identifier: "other", valid: 0, confidence: 1 - confidence } : identifier === "ethnicity" && !facts.named.includes(identifier) && facts.values.every(isColour) ? { identifier: "other", valid: 0, confidence: 1 - confidence } : identifier === "salary" && toWords(facts.name).some((word5) => inhabitants.has(word5)) ? { identifier: "other", valid: 0, confidence: 1 - confidence } : isOneNumber(facts.values) && !facts.named.includes(identifier) ? { identifier: "other", valid: 0, confidence: 1 - confidence } : rules.failRate(identifier) > 0.5 ? { identifier: "other", valid: 0, confidence: 1 - confidence } : { identifier, valid: rules.passRate(identifier), confidence };
}
function mayReplace({ identifier }, guess, { named: named2 }, { fields }) {
  let weightOf = (id) => {
    let row = identifierOf(id), kind = row ? row.data : fields.find(({ field: field3 }) => field3?.identifier === id)?.kind;
    return dataKinds.findIndex((each) => each === kind);
  };
  return guess.confidence < leastConfidence ? !0 : !named2.includes(guess.identifier) && weightOf(identifier) >= weightOf(guess.identifier);
}
var isSpecial = (identifier) => identifier === "health" || identifierOf(identifier)?.data === "special-category", fewestOfSpecial = 10, isOneNumber = (values2) => values2.length >= fewestOfSpecial && /^\d+$/.test(values2[0] ?? "") && values2.every((value) => value === values2[0]), inhabitants = new Set(
  "population pop inhabitants residents einwohner einwohnerzahl bevolkerung habitants habitantes poblacion populacao popolazione abitanti inwoners".split(
    " "
  )
), isColour = (value) => /^(?:white|black|brown|red|yellow)$/i.test(value.trim());
function toColumn({ name: name6, values: values2, rows }, index, decision) {
  let { identifier, valid, confidence } = decision ?? { identifier: "other", valid: 0, confidence: 1 };
  return {
    index,
    name: shownName2(name6, index),
    share: round(rows > 0 ? values2.length / rows : 0),
    isNamed: name6 !== "",
    identifier,
    valid: round(valid),
    confidence: round(confidence)
  };
}
function round(share2) {
  return Math.round(share2 * 100) / 100;
}

// scan/tables/filled.ts
var nothing5 = /* @__PURE__ */ new Set(["NaN", "NaT", "None", "nil", "<NA>", "\\N", "undefined"]);
function isFilled(value) {
  if (value === void 0 || value === "") return !1;
  let text = value.trim();
  return text !== "" && text.toUpperCase() !== "NULL" && !nothing5.has(text);
}

// scan/model/customers.ts
var knownKinds = ["email", "domain", "account", "name"], identifierOfKnown = {
  email: "email",
  domain: "customer-domain",
  account: "customer-account",
  name: "full-name"
};
function knownKindOf(identifier) {
  return knownKinds.find((kind) => identifierOfKnown[kind] === identifier) ?? null;
}

// scan/tables/known.ts
var fewest5 = 2;
function findCustomers(columns, rows, dictionary) {
  if (!dictionary) return null;
  let known4 = rows.filter((row) => columns.some((column) => isKnown(column, row, dictionary))).length;
  return known4 < Math.min(fewest5, rows.length) ? null : `${known4} of ${rows.length} rows looked at are customers of yours`;
}
function isKnown({ identifier, index }, row, dictionary) {
  let [kind, value] = [knownKindOf(identifier), row[index] ?? ""];
  return kind ? dictionary.knows(kind, value) : identifier === "other" && value.length <= 40 && dictionary.knows("account", value);
}

// scan/tables/read/text.ts
const { isUtf8 } = globalThis.process.getBuiltinModule("node:buffer");
var western = new TextDecoder("windows-1252"), cyrillic = new TextDecoder("windows-1251"), cyrillicWord = /(?<![A-Za-z\x80-\xff])[\xa8\xb8\xc0-\xff]{3,}(?![A-Za-z\x80-\xff])/;
function toText(bytes) {
  if (!/[\x80-\xff]/.test(bytes)) return bytes;
  let buffer = Buffer.from(bytes, "latin1");
  return isUtf8(buffer) ? buffer.toString("utf8") : (cyrillicWord.test(bytes) ? cyrillic : western).decode(buffer);
}
function toBytes(text) {
  return Buffer.from(text, "utf8").toString("latin1");
}
function detach(text) {
  return text.length < 13 ? text : Buffer.from(text, "utf16le").toString("utf16le");
}
var entities = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  commat: "@",
  period: ".",
  auml: "\xE4",
  ouml: "\xF6",
  uuml: "\xFC",
  Auml: "\xC4",
  Ouml: "\xD6",
  Uuml: "\xDC",
  szlig: "\xDF",
  eacute: "\xE9",
  egrave: "\xE8",
  agrave: "\xE0",
  ccedil: "\xE7",
  ntilde: "\xF1",
  aring: "\xE5",
  oslash: "\xF8"
};
function decodeEntities(text) {
  return text.includes("&") ? text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (all, hexadecimal, decimal, name6) => {
    if (name6) return entities[String(name6)] ?? all;
    let code2 = hexadecimal ? Number.parseInt(String(hexadecimal), 16) : Number(decimal);
    return code2 > 0 && code2 <= 1114111 ? String.fromCodePoint(code2) : "";
  }) : text;
}

// scan/tables/late.ts
var mostRows = 100, LateColumns = class {
  #empty;
  #width;
  #rows = [];
  constructor(sample, width) {
    this.#width = width;
    let indexes = Array.from({ length: width }, (_, index) => index);
    this.#empty = new Set(indexes.filter((index) => !sample.some((row) => isFilled(row[index]))));
  }
  /** Rows that fill none of these columns, and have no others, are counted at once. */
  get framing() {
    return `${this.#width}: ${[...this.#empty].join(" ")}`;
  }
  /** Those that are still empty. */
  get indexes() {
    return this.#empty;
  }
  get isFull() {
    return this.#rows.length >= mostRows;
  }
  /** Whether the row fills one of them, and is kept until they are typed. */
  keep(row) {
    row.length > this.#width && this.#widen(Math.min(row.length, limits.columns));
    for (let index of this.#empty)
      if (isFilled(row[index]))
        return this.#rows.push(row.slice(0, limits.columns).map((cell) => detach(cell.slice(0, limits.cell)))), !0;
    return !1;
  }
  /** The rows that were kept, and the columns that are filled in them, which are late no more. */
  take() {
    let rows = this.#rows;
    this.#rows = [];
    let filled = new Set([...this.#empty].filter((index) => rows.some((row) => isFilled(row[index]))));
    for (let index of filled) this.#empty.delete(index);
    return { rows, filled };
  }
  /** Records name columns that none before them had. */
  #widen(width) {
    for (; this.#width < width; this.#width++) this.#empty.add(this.#width);
  }
};

// scan/tables/number-shapes.ts
var most5 = 0.25, fewest6 = 5;
function findNumberShapes(rows) {
  let columns = Math.max(0, ...rows.map((row) => row.length)), isColumn = (shape) => Array.from({ length: columns }, (_, at) => at).some((at) => isShaped(rows, at, shape));
  return [...proofs].flatMap(([identifier, { inText }]) => inText && isColumn(inText) ? [identifier] : []);
}
function isShaped(rows, at, shape) {
  let filled = rows.flatMap((row) => row[at]?.trim() ? [row[at].slice(0, 200)] : []);
  return filled.length >= fewest6 && filled.filter((cell) => shape.test(cell)).length >= filled.length * most5;
}

// scan/tables/nobody.ts
var sum = /^(?:grand |sub|sub-|sous-)?(?:total|totals|totaal|totale|totali|totaux|totales|totais|tot\.|summe|gesamt|gesamtsumme|zwischensumme|suma|soma|somme|itogo|итого|всего|合计|总计|小计|合計|小計|総計|합계|총계|toplam|celkem|spolu|razem|lącznie|łącznie|összesen|yhteensä|ukupno|skupaj|סה"כ|المجموع|σύνολο|รวม)(?![\p{L}\p{N}])/iu, identifying3 = /@|\d(?:[ ().+/-]{0,3}\d){6}/;
function isSum(row) {
  let first = row.find((cell) => cell.trim() !== "")?.trim() ?? "";
  return first.length < 60 && sum.test(first) && !row.some((cell) => identifying3.test(cell));
}
var mostLabels = 0.5;
function isOfLabels(row, columns, { fields }) {
  let filled = columns.filter(({ index, identifier }) => identifier !== "other" && (row[index] ?? "").trim() !== ""), labels = filled.filter(({ index }) => {
    let cell = row[index] ?? "";
    return cell.length < 60 && rulesNamed(normaliseName(cell), fields).length > 0;
  });
  return labels.length >= 2 && labels.length >= filled.length * mostLabels;
}

// scan/tables/plain-cell.ts
var formula = /^=\s?"([^"]*)"$/, forced = /^'(?=[\d+])/, float = /^(\d{9,19})\.0$/, groups = /^[A-Za-z]{2}\d{2}(?:-[0-9A-Za-z]{1,4}){3,9}$/;
function toPlainCell(cell) {
  let text = cell.length < 200 && /[\u00a0\u202f\u2007]/.test(cell) ? cell.replace(/[\u00a0\u202f\u2007]/g, " ") : cell;
  switch (text[0]) {
    case "=":
      return formula.exec(text)?.[1] ?? text;
    case "'":
      return text.replace(forced, "");
    default:
      break;
  }
  if (text.endsWith(".0")) return float.exec(text)?.[1] ?? text;
  if (text.length > 200 || text.length < 8) return text;
  let address3 = unspell(text);
  return address3 !== null ? address3 : groups.test(text) ? text.replaceAll("-", " ") : text;
}

// scan/values/preview.ts
function previewOf(value, kind, shape) {
  let shown = Math.min(4, Math.floor([...value].length / 4));
  return shape === "email" ? previewOfAddress(value) : shape !== null || kind === "financial" || kind === "identity" ? `****${lastOf(value, shown)}` : kind === "secret" ? `${printable([...value].slice(0, shown).join(""))}****` : `${printable([...value].slice(0, Math.min(1, shown)).join(""))}****`;
}
function previewOfAddress(address3) {
  let labels = address3.slice(address3.lastIndexOf("@") + 1).split(".").map(() => "***");
  return `${printable([...address3][0] ?? "")}***@${labels.join(".")}`;
}
function lastOf(value, count2) {
  let characters = [...value.replace(/[\s().-]/g, "")];
  return count2 > 0 ? printable(characters.slice(-Math.min(count2, Math.floor(characters.length / 4))).join("")) : "";
}
function printable(text) {
  return text.replace(/[^\x20-\x7e]/g, "?");
}

// scan/tables/redact.ts
var mostRows2 = 3, mostColumns3 = 12;
function redactRows(rows, columns) {
  let shown = columns.slice(0, mostColumns3);
  return rows.slice(0, mostRows2).map((row) => shown.map(({ index, identifier }) => redactCell((row[index] ?? "").trim(), identifier)));
}
function redactCell(value, identifier) {
  if (value === "") return "";
  switch (identifierOf(identifier)?.preview) {
    case "address":
      return previewOf(value, "contact", "email");
    case "end":
      return previewOf(value, "identity", null);
    case "start":
      return previewOf(value, "contact", null);
    default:
      return "****";
  }
}

// scan/values/address.ts
function checkAddress(text, { ownDomains = [] } = {}) {
  let { parts, problem } = parseAddress(bareAddress(text));
  if (!parts) return judgeBroken(text, problem);
  let { verdict, reasons: reasons2 } = classifyAddress(parts, toDomainSet(ownDomains)), domain = mendable.has(verdict) ? suggestDomain(parts.domain) : null;
  if (domain === null) return { parts, verdict, reasons: reasons2, suggestion: null };
  let isDead = verdict === "undeliverable";
  return {
    parts,
    verdict: isDead ? verdict : "unknown",
    reasons: [...isDead ? reasons2 : [], "looks like a misspelt domain"],
    suggestion: `${writeLocal(parts)}@${domain}`
  };
}
function judgeBroken(text, problem) {
  let nothing7 = { parts: null, suggestion: null };
  return /^[\w.+-]{1,80}\[bot\]@users\.noreply\.github\.com$/i.test(text.trim()) ? { ...nothing7, verdict: "system", reasons: ["a bot of GitHub"] } : { ...nothing7, verdict: "malformed", reasons: [problem], suggestion: mendAddress(text) };
}
function mendAddress(text) {
  if (text.length > longestMended) return null;
  let bare2 = text.replace(strays, "").replace(/[.,;]+$|^[.,;]+/g, ""), sign = bare2.lastIndexOf("@"), domain = bare2.slice(sign + 1).replace(/[.,]+/g, "."), { parts } = sign > 0 ? parseAddress(`${bare2.slice(0, sign).replace(/\.+/g, ".")}@${domain}`) : { parts: null };
  return !parts || classifyAddress(parts).verdict === "undeliverable" ? null : `${writeLocal(parts)}@${suggestDomain(parts.domain) ?? parts.domain}`;
}
var longestMended = 400, strays = /[\p{C}\p{Z}"'`´‘’“”„«»<>()[\]]/gu, mendable = /* @__PURE__ */ new Set([
  "undeliverable",
  "disposable",
  "freemail",
  "corporate"
]), sets = /* @__PURE__ */ new WeakMap();
function toDomainSet(domains) {
  let made = sets.get(domains) ?? new Set(domains.map((each) => each.toLowerCase().replace(/^[@.]+|\.+$/g, "")));
  return sets.set(domains, made), made;
}
function bareAddress(text) {
  let trimmed = text.trim(), open = trimmed.endsWith(">") ? trimmed.lastIndexOf("<") : -1, inner = open >= 0 ? trimmed.slice(open + 1, -1).trim() : trimmed;
  return /^mailto:/i.test(inner) ? inner.slice(7).split("?")[0] ?? "" : inner;
}
function writeLocal({ local, isQuoted }) {
  return isQuoted ? `"${local.replace(/["\\]/g, "\\$&")}"` : local;
}

// scan/provenance/address-tally.ts
var fewestPeople = 10, leastShare2 = 0.95, AddressTally = class {
  #ownDomains;
  #counts = /* @__PURE__ */ new Map();
  constructor(ownDomains) {
    this.#ownDomains = ownDomains;
  }
  /** Returns whether it could be somebody's. */
  add(address3) {
    let verdict = this.verdictOf(address3);
    return this.count(verdict, 1), mayBeSomebody(verdict);
  }
  verdictOf(address3) {
    return checkAddress(address3, { ownDomains: this.#ownDomains }).verdict;
  }
  count(verdict, times) {
    this.#counts.set(verdict, (this.#counts.get(verdict) ?? 0) + times);
  }
  /** The provenance of nearly all of them, where too few are left to be a leak; null where they count. */
  get provenance() {
    let [judged, people] = [this.#judged(), this.#possiblePeople()], total = sum2(judged);
    if (total === 0 || people >= fewestPeople || people > total * (1 - leastShare2)) return null;
    let shares2 = /* @__PURE__ */ new Map();
    for (let [verdict, count2] of judged) {
      let provenance = provenanceOfAddress[verdict];
      provenance && shares2.set(provenance, (shares2.get(provenance) ?? 0) + count2);
    }
    return [...shares2].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  }
  /** Most are made up by themselves, and what is not is more than a remnant. */
  get hasPeopleAmongMadeUp() {
    let judged = this.#judged(), madeUp2 = sum2(judged.filter(([verdict]) => isMadeUp(verdict)));
    return this.#possiblePeople() >= fewestPeople && madeUp2 > sum2(judged) / 2;
  }
  /** Without those that are no addresses. */
  #judged() {
    return [...this.#counts].filter(([verdict]) => !broken.has(verdict));
  }
  #possiblePeople() {
    return sum2(this.#judged().filter(([verdict]) => mayBeSomebody(verdict)));
  }
  /** `addresses: 312 freemail, 40 corporate, 3 role`; null where there was none. */
  get words() {
    return this.#counts.size === 0 ? null : `addresses: ${[...this.#counts].toSorted((a, b) => b[1] - a[1]).map(([verdict, count2]) => `${count2.toLocaleString("en")} ${verdict}`).join(", ")}`;
  }
}, broken = /* @__PURE__ */ new Set(["malformed", "undeliverable"]);
function mayBeSomebody(verdict) {
  return provenanceOfAddress[verdict] === void 0;
}
function isMadeUp(verdict) {
  let provenance = provenanceOfAddress[verdict];
  return provenance === "synthetic" || provenance === "test";
}
function sum2(counts) {
  return counts.reduce((total, [, count2]) => total + count2, 0);
}

// scan/tables/blocks/rows.ts
var quasiSlot = slotNumber("quasi"), bytesOfRecord = 44, bytesOfEntry = 9, KnownRowsWriter = class {
  #records = new KnownRecordsWriter();
  #isSomebody = [];
  #filled = [];
  #countries = [];
  #combinations = [];
  #verdicts = /* @__PURE__ */ new Map();
  #rows = 0;
  #entries = 0;
  addNobody() {
    this.#rows++;
  }
  add({ parts, entries, isSomebody, filled, country, verdicts }) {
    this.#rows++, this.#entries += entries.length, this.#records.add(entries, parts), this.#isSomebody.push(isSomebody), this.#filled.push(filled), this.#countries.push(country), this.#combinations.push(combinationOf(entries));
    for (let verdict of verdicts) this.#verdicts.set(verdict, (this.#verdicts.get(verdict) ?? 0) + 1);
  }
  finish() {
    return {
      rows: this.#rows,
      records: this.#records.finish(),
      isSomebody: Uint8Array.from(this.#isSomebody, Number),
      filled: Uint32Array.from(this.#filled),
      countries: this.#countries,
      combinations: Float64Array.from(this.#combinations),
      verdicts: this.#verdicts,
      bytes: this.#rows * bytesOfRecord + this.#entries * bytesOfEntry
    };
  }
};
function combinationOf(entries) {
  return entries.find(({ slot }) => slot === quasiSlot)?.hash ?? 0;
}

// scan/tables/jurisdictions.ts
var mostKnown = 1e4, clues = [
  ["name", toRegion],
  ["calling-code", countryOfPhone],
  ["first-letters", (value) => /^[A-Z]{2}(?=[0-9]{2})/i.exec(value)?.[0].toUpperCase() ?? null]
];
function tellersOf(identifier) {
  let clue = identifierOf(identifier)?.country;
  if (clue === void 0) return [];
  let rank = clues.findIndex(([known4]) => known4 === clue);
  return [{ rank: rank < 0 ? clues.length : rank, teller: clues[rank]?.[1] ?? (() => clue) }];
}
var Jurisdictions = class {
  #columns;
  #counts;
  /** `before`: of the rows that were read before further columns were known. */
  constructor(columns, before = null) {
    this.#counts = before ? before.#counts : /* @__PURE__ */ new Map(), this.#columns = columns.flatMap(({ identifier, index }) => tellersOf(identifier).map((each) => ({ ...each, index }))).toSorted((a, b) => a.rank - b.rank).map(({ teller, index }) => ({ index, tell: remember(teller) }));
  }
  /** Null where the row does not say it. */
  countryOf(row) {
    for (let { index, tell } of this.#columns) {
      let country = tell((row[index] ?? "").trim());
      if (country !== null) return country;
    }
    return null;
  }
  /** One person's. */
  count(country) {
    country !== null && this.#counts.set(country, (this.#counts.get(country) ?? 0) + 1);
  }
  /** Most people first. */
  list() {
    return [...this.#counts].map(([country, people]) => ({ country, people })).toSorted((a, b) => b.people - a.people || (a.country < b.country ? -1 : 1));
  }
};
function remember(teller) {
  let known4 = /* @__PURE__ */ new Map();
  return (value) => {
    let before = known4.get(value);
    if (before !== void 0) return before;
    let country = value === "" ? null : teller(value);
    return known4.size < mostKnown && known4.set(value, country), country;
  };
}

// scan/tables/kind-tally.ts
var mostPeople2 = 32768, mostBits = 30, KindTally = class {
  #most;
  #columns = [];
  #kinds = [];
  /** Kinds by columns that are filled, both as bits. */
  #known = /* @__PURE__ */ new Map();
  #people = /* @__PURE__ */ new Map();
  #below = hashRange + 1;
  constructor(most10 = mostPeople2) {
    this.#most = most10;
  }
  /** Columns may be added while rows are read; the kinds of earlier ones keep their bits. */
  takeColumns(columns) {
    this.#columns = columns.slice(0, mostBits);
    let kinds6 = /* @__PURE__ */ new Set([...this.#kinds, ...this.#columns.map(({ identifier }) => identifier)]);
    this.#kinds = [...kinds6].slice(0, mostBits), this.#known.clear();
  }
  /** Which columns say something, as bits in the order of the columns. */
  filledIn(row) {
    let bits2 = 0;
    for (let [at, { index }] of this.#columns.entries()) isFilled(row[index]) && (bits2 |= 1 << at);
    return bits2;
  }
  /** @param person from 1, as `primaryHash` gives it */
  add(person, filled) {
    person >= this.#below || (this.#people.set(person, (this.#people.get(person) ?? 0) | this.#kindsOf(filled)), this.#people.size > this.#most && this.#thin());
  }
  /** The share of the people by kind, in six digits: exact for half a million. Empty where nobody was counted. */
  shares() {
    let counts = this.#kinds.map(() => 0);
    for (let kinds6 of this.#people.values())
      for (let bit of counts.keys()) kinds6 & 1 << bit && (counts[bit] = (counts[bit] ?? 0) + 1);
    let all = this.#people.size;
    return new Map(
      all === 0 ? [] : this.#kinds.map((kind, bit) => [kind, Math.round((counts[bit] ?? 0) / all * 1e6) / 1e6])
    );
  }
  #kindsOf(filled) {
    let known4 = this.#known.get(filled);
    if (known4 !== void 0) return known4;
    let kinds6 = 0;
    for (let [at, { identifier }] of this.#columns.entries()) {
      let bit = this.#kinds.indexOf(identifier);
      bit >= 0 && filled & 1 << at && (kinds6 |= 1 << bit);
    }
    return this.#known.set(filled, kinds6), kinds6;
  }
  #thin() {
    this.#below /= 2, this.#people = new Map([...this.#people].filter(([person]) => person < this.#below));
  }
};

// scan/tables/row-counter.ts
var RowCounter = class {
  #context;
  #people;
  /** Known only by an address that is nobody's: they count where there is nobody else. */
  #others;
  #kinds = new KindTally();
  addresses;
  identifying;
  #columns = [];
  #reader = null;
  #jurisdictions = null;
  /** Null where the columns cannot single anybody out. */
  #uniqueness = null;
  #framing = null;
  #recording = null;
  constructor(context) {
    this.#context = context, this.addresses = new AddressTally(context.provenanceDomains), this.identifying = identifyingOf(context.fields), this.#people = new TableRecords(context.hash, void 0, context.isMarking), this.#others = new TableRecords(context.hash, void 0, context.isMarking);
  }
  get people() {
    return this.#people.count > 0 ? this.#people : this.#others;
  }
  get jurisdictions() {
    return this.#jurisdictions;
  }
  /** Columns as reports name them. */
  describe(columns) {
    let shares2 = this.#kinds.shares();
    return columns.map(({ name: name6, identifier, share: share2, valid }) => {
      let ofPeople = shares2.get(identifier);
      return { name: name6, identifier, share: share2, valid, ...ofPeople !== void 0 && { ofPeople } };
    });
  }
  get uniqueness() {
    return this.#uniqueness;
  }
  /** What a row comes to depends on nothing else; null where that cannot be known before it is read. */
  get framing() {
    return this.#framing;
  }
  /** Returns whether they may be of people. `sample`: rows that say how dates are written. */
  takeColumns(columns, sample) {
    this.#columns = columns, this.#kinds.takeColumns(columns);
    let quasi = quasiIdentifiersOf(columns);
    return quasi.length > 0 && (this.#uniqueness ??= new Uniqueness(quasi)), !hasDirectIdentifier(columns, this.identifying) && this.#uniqueness === null ? !1 : (this.#jurisdictions = new Jurisdictions(columns, this.#jurisdictions), this.#reader = new RecordReader(columns, sample(), this.identifying), this.#framing = this.#context.isMarking ? null : framingOf(columns, this.#reader), !0);
  }
  /** From now on rows are kept by what they come to. */
  record() {
    this.#recording = new KnownRowsWriter();
  }
  /** What came since. */
  takeRecorded() {
    let recorded2 = this.#recording?.finish() ?? null;
    return this.#recording = null, recorded2;
  }
  addNobody() {
    this.#recording?.addNobody();
  }
  add(row) {
    if (!this.#reader) return;
    let parts = this.#reader.read(row), verdicts = this.#verdictsOf(row);
    for (let verdict of verdicts) this.addresses.count(verdict, 1);
    let isSomebody = this.#isSomebody(row, verdicts), people = isSomebody ? this.#people : this.#others, known4 = people.count, entries = people.add(parts);
    people.count > known4 && this.#jurisdictions?.count(this.#jurisdictions.countryOf(row));
    let filled = this.#kinds.filledIn(row);
    isSomebody && this.#count(primaryHash(entries), filled);
    let combination = this.#uniqueness ? combinationOf(entries) : 0;
    combination > 0 && this.#uniqueness?.add(combination), this.#recording?.add({
      parts,
      entries,
      verdicts,
      isSomebody,
      filled,
      country: this.#jurisdictions?.countryOf(row) ?? null
    });
  }
  addKnown({ records, isSomebody, filled, countries, combinations, verdicts }) {
    for (let [verdict, times] of verdicts) this.addresses.count(verdict, times);
    for (let at = 0; at < isSomebody.length; at++) {
      let people = isSomebody[at] === 1 ? this.#people : this.#others, known4 = people.count;
      people.addKnown(records, at), people.count > known4 && this.#jurisdictions?.count(countries[at] ?? null), isSomebody[at] === 1 && this.#count(records.people[at] ?? 0, filled[at] ?? 0);
      let combination = combinations[at] ?? 0;
      combination > 0 && this.#uniqueness?.add(combination);
    }
  }
  /** 0 and 1 are nobody yet. */
  #count(person, filled) {
    person > 1 && this.#kinds.add(person, filled);
  }
  #verdictsOf(row) {
    return this.#columns.flatMap(
      ({ index, identifier }) => identifier === "email" && isFilled(row[index]) ? [this.addresses.verdictOf(row[index].trim())] : []
    );
  }
  /** Not where the row has addresses, and each of them is nobody's, and nothing else that names somebody. */
  #isSomebody(row, verdicts) {
    return verdicts.length === 0 || verdicts.some(mayBeSomebody) ? !0 : this.#columns.some(
      ({ index, identifier }) => identifier !== "email" && this.identifying.has(identifier) && isFilled(row[index])
    );
  }
};
function framingOf(columns, { dayAt }) {
  return `${columns.map(({ index, identifier }) => `${index}:${identifier}`).join(" ")} ${dayAt}`;
}

// scan/tables/shops.ts
var most6 = 0.6, mostGiven = 0.2, looked2 = 200, ofHouses = new Set(
  `filiale filialen filialname store shop branch outlet standort niederlassung location site venue restaurant hotel school
  schule schulname pharmacy apotheke clinic hospital station depot warehouse dealer haendler handler agence magasin tienda
  sucursal negozio filial winkel sklep butik magaza kita museum church library`.split(/\s+/)
), house = new RegExp("(?:^|[^\\p{L}])(?:filiale|store|shop|branch|outlet|markt|market|supermarket|supermarkt|mall|center|centre|zentrum|centro|restaurant|ristorante|restaurante|trattoria|osteria|pizzeria|pizza|bistro|brasserie|caf[e\xE9]|bar|pub|grill|imbiss|kebab|sushi|gasthof|gasthaus|hotel|hostel|pension|motel|inn|lodge|resort|apotheke|pharmacy|pharmacie|farmacia|clinic|klinik|clinique|clinica|hospital|krankenhaus|praxis|school|schule|college|university|universit\xE4t|academy|akademie|gymnasium|kindergarten|kita|nursery|museum|library|bibliothek|church|kirche|mosque|temple|theatre|theater|cinema|kino|stadium|station|bahnhof|airport|park|bakery|b\xE4ckerei|boulangerie|panader\xEDa|metzgerei|salon|studio|garage|autohaus|werkstatt|bank|sparkasse|volksbank|atm|post|office|b\xFCro|agency|agentur|agence|gym|fitness|spa|optik|boutique|magasin|tienda|sucursal|agencia|niederlassung|standort|depot|warehouse|lager|tankstelle|pvt|gmbh|inc|ltd|llc|e\\.\\s?v|stiftung|verein|foundation)(?![\\p{L}])|\\p{L}{3,}(?:schule|markt|apotheke|hof|haus|klinik|kirche|museum)(?![\\p{L}])", "iu"), ofAnything = new Set("name nom nombre nome naam navn namn nazwa \u043D\u0430\u0437\u0432\u0430\u043D\u0438\u0435 \u540D\u79F0".split(" ").map(normaliseName)), onMaps = /* @__PURE__ */ new Set(["postcode", "city", "region", "country", "geo-coordinate", "amount", "date", "other"]), contacts = /* @__PURE__ */ new Set(["street", "postcode", "city", "region", "country", "phone", "email", "other"]);
function arePlaces(columns, rows) {
  let names = columns.filter(({ identifier }) => identifierOf(identifier)?.slot === "name"), rest = columns.filter((column) => !names.includes(column)), [name6] = names;
  return !name6 || names.length > 1 || !ofAnything.has(normaliseName(name6.name)) || !rest.some(({ identifier }) => identifier === "geo-coordinate") ? !1 : rest.every(({ identifier }) => onMaps.has(identifier)) && areNotGiven(valuesOf2(rows, name6));
}
function areShops(columns, rows) {
  let names = columns.filter(({ identifier }) => identifierOf(identifier)?.slot === "name"), rest = columns.filter((column) => !names.includes(column));
  if (names.length > 1 || !rest.every(({ identifier }) => contacts.has(identifier))) return !1;
  let isNamed2 = columns.some(({ name: name6 }) => toWords(name6).some((word5) => ofHouses.has(normaliseName(word5))));
  return (names.length === 1 ? names : rest.filter(({ identifier }) => isText(identifier))).some(({ index }) => {
    let values2 = valuesOf2(rows, { index });
    return isMostly(values2, (value) => house.test(value)) || isNamed2 && areElsewhere(values2);
  });
}
var isText = (identifier) => identifier === "other" || identifier === "street";
function areElsewhere(values2) {
  let { city } = gazetteer();
  return isMostly(firstWordsOf(values2), (word5) => city.has(word5)) && areNotGiven(values2);
}
function areNotGiven(values2) {
  let { given } = gazetteer(), first = firstWordsOf(values2);
  return first.filter((word5) => given.has(word5)).length < first.length * mostGiven;
}
function firstWordsOf(values2) {
  return values2.map((value) => normaliseName(value.split(/[ ,/-]/)[0] ?? ""));
}
function valuesOf2(rows, { index }) {
  return rows.slice(0, looked2).map((row) => row[index]?.trim() ?? "").filter((value) => value !== "");
}
function isMostly(values2, test) {
  return values2.length > 0 && values2.filter(test).length >= values2.length * most6;
}

// scan/tables/stretches.ts
var blockRows = 12, mostBlocks = 10, longest2 = 200, endRows = { fewest: 15, most: 50 }, Stretches = class {
  #first;
  /** Of the cells that are looked at. */
  #indexes;
  #stretches = [];
  /** The last rows, in turn. */
  #last = [];
  #row = 0;
  #start = 0;
  #end = 0;
  #block = null;
  /** The same for the same table: a report does not change from run to run. */
  #seed;
  constructor(first, indexes) {
    this.#first = first, this.#indexes = new Set(indexes), this.#seed = hashOf(first.at(-1)?.join("\0") ?? "");
  }
  add(row) {
    this.#begin(), this.#block?.rows.push(this.#copy(row)), this.#last[this.#row++ % endRows.most] = () => row;
  }
  /** So many rows, which are read only where some of them are wanted. */
  addBlock(count2, read2) {
    let rows = null, rowAt = (at) => (rows ??= read2())[at] ?? [];
    for (let at = 0; at < count2; at++)
      this.#begin(), this.#block?.rows.push(this.#copy(rowAt(at))), at >= count2 - endRows.most && (this.#last[this.#row % endRows.most] = () => rowAt(at)), this.#row++;
  }
  /** The stretch and the block that the next row stands in. */
  #begin() {
    this.#row === this.#end && this.#beginStretch(), (this.#row - this.#start) % blockRows === 0 && (this.#block = this.#beginBlock());
  }
  /** The first rows, those of each stretch, and those at both ends. */
  samples() {
    let stretches = this.#stretches.map(
      (blocks2) => blocks2.toSorted((a, b) => a.start - b.start).flatMap(({ rows }) => rows)
    ), all = [this.#first, ...stretches.filter((rows) => rows.length >= endRows.most)], count2 = Math.min(endRows.most, Math.floor((this.#first.length + this.#row) / 4));
    return count2 < endRows.fewest ? all : [...all, this.#first.slice(0, count2), this.#lastRows(count2)];
  }
  #lastRows(count2) {
    let at = this.#row % endRows.most, behind2 = [...this.#last.slice(at), ...this.#last.slice(0, at)];
    return [...this.#first, ...behind2.map((row) => row())].slice(-count2);
  }
  #beginStretch() {
    this.#start = this.#row, this.#end = this.#row * 2 + this.#first.length, this.#stretches.push([]);
  }
  /** Each block of a stretch stays with the same probability (Vitter 1985, algorithm R). */
  #beginBlock() {
    let blocks2 = this.#stretches.at(-1) ?? [], number3 = (this.#row - this.#start) / blockRows, place2 = number3 < mostBlocks ? number3 : hashOf(String(this.#row), this.#seed) % (number3 + 1);
    if (place2 >= mostBlocks) return null;
    let block2 = { start: this.#row, rows: [] };
    return blocks2[place2] = block2, block2;
  }
  #copy(row) {
    return row.map((cell, at) => this.#indexes.has(at) ? detach(cell.slice(0, longest2)) : "");
  }
};

// scan/tables/builder.ts
var leastFilled = 0.06, madeUp = /* @__PURE__ */ new Set(["test", "synthetic", "sample-database"]), mostForms = 200, TableBuilder = class {
  #context;
  #format;
  #name;
  #header;
  #isHeaderKnown;
  #rows = 0;
  #sample = [];
  #columns = null;
  #counter;
  /** Rows that are kept by what they come to; null: none, or one of them stood for more than itself. */
  #recording = null;
  /** Rows behind the sample, some of them. */
  #stretches = null;
  /** Null until there is a row with more columns than are read. */
  #isWide = null;
  #isHopeless = !1;
  /** Null where all rows are in the sample. */
  #late = null;
  /** The rows by which late columns were typed. */
  #lateRows = [];
  #start;
  /** `header` null: the first row is looked at. */
  constructor(name6, format, header3, start, context) {
    [this.#name, this.#format, this.#header, this.#start, this.#context] = [name6, format, header3, start, context], this.#isHeaderKnown = header3 !== null, this.#counter = new RowCounter(context);
  }
  get whole() {
    return this;
  }
  /** Rows are still kept to type the columns by. */
  get isSampling() {
    return this.#columns === null;
  }
  /** Its columns are typed and none speaks of people: no further row changes that, so none has to be read. */
  get isHopeless() {
    return this.#isHopeless;
  }
  /** See row-counter.ts. */
  get framing() {
    if (this.#columns === null || this.#isHopeless || this.#rows <= mostForms) return null;
    let { framing } = this.#counter;
    return framing === null ? null : `${framing} ${this.#late?.framing ?? ""}`;
  }
  /** What rows come to from now on is kept, until it is taken. */
  record() {
    let { framing } = this;
    framing !== null && (this.#recording = { framing, isPlain: !0 }, this.#counter.record());
  }
  /** Null where it depends on more than the rows. */
  takeRecorded() {
    let recording = this.#recording;
    this.#recording = null;
    let rows = this.#counter.takeRecorded();
    return recording?.isPlain && recording.framing === this.framing ? rows : null;
  }
  /** Rows that came to the same before, under the same framing. `read` gives them as they are written. */
  addKnown(known4, read2) {
    this.#rows += known4.rows, this.#counter.addKnown(known4), this.#stretches?.addBlock(known4.rows, () => read2().map((row) => row.map(toPlainCell)));
  }
  add(written) {
    let row = written.map(toPlainCell);
    if (this.#recording && row.length > limits.columns && (this.#recording.isPlain = !1), !(row.length === 1 && row[0] === "" || row.length > limits.columns && !this.#takesWide(row)))
      if (this.#rows++, this.#columns === null) {
        if (!row.some(isFilled)) return;
        this.#sample.push(row.slice(0, limits.columns).map((cell) => isFilled(cell) ? cell.slice(0, limits.cell) : "")), this.#sample.length === limits.rowsTyped && this.#settle({ isWhole: !1 });
      } else
        this.#late?.keep(row) ? (this.#recording && (this.#recording.isPlain = !1), this.#settleLate({ isEnd: !1 })) : this.#count(row), this.#stretches?.add(row);
  }
  finish(end2) {
    this.#columns === null && this.#settle({ isWhole: !0 }), this.#settleLate({ isEnd: !0 }), this.#counter.uniqueness?.settle();
    let columns = (this.#columns ?? []).filter(({ identifier }) => identifier !== "other"), { people } = this.#counter, person = this.#rows < 2 ? describePerson(this.#columns ?? [], this.#sample[0] ?? []) : null;
    if (!(this.#rows < 2 ? person !== null : this.#isPersonal(columns)) || people.count === 0) return null;
    let judged = holdAgainst(
      judgeTable(this.#columns ?? [], this.#sampledRows(), this.#context),
      this.#counter.addresses,
      columns
    ), customers = findCustomers(
      this.#columns ?? [],
      [...this.#sample, ...this.#lateRows],
      this.#context.dictionary
    ), provenance = customers ? "real" : judged.provenance, signature = hash4(
      "sha256",
      (this.#columns ?? []).map(({ name: name6, identifier }) => `${name6}\0${identifier}`).join(`
`)
    ), marks = people.takeMarks(signature);
    return {
      table: this.#name,
      format: this.#format,
      rows: this.#rows,
      subjects: people.count,
      columns: this.#counter.describe(columns),
      provenance,
      confidence: columns.some(({ isNamed: isNamed2 }) => isNamed2) ? 0.95 : 0.85,
      evidence: [
        toColumnWords(columns),
        ...judged.evidence,
        ...customers ? [customers] : [],
        ...this.#peopleWords(people)
      ],
      start: this.#start,
      end: end2,
      signature,
      subjectsFingerprint: people.mark,
      people: people.sample(),
      ...madeUp.has(provenance) ? { numberShapes: findNumberShapes(this.#sample) } : {},
      jurisdictions: this.#counter.jurisdictions?.list() ?? [],
      sample: redactRows(this.#sample, columns),
      ...person === "part" ? { isPart: !0 } : {},
      ...marks && { marks },
      records: people.takeList()
    };
  }
  /** An export has hundreds of columns, and names them; so have lines of code that were cut at their commas, without. */
  #takesWide(row) {
    return this.#isWide ??= hasKnownNames(this.#header ?? this.#sample[0] ?? row, this.#context), this.#isWide;
  }
  /** Types the columns, then counts the rows that were kept for it. `isWhole`: there are no further ones. */
  #settle({ isWhole }) {
    if (this.#takeHeader(), this.#columns = this.#mayBePeople() ? typeColumns(this.#header, this.#sample, this.#context) : [], !isWhole && this.#columns.length > 0 && (this.#late = new LateColumns(this.#sample, this.#columns.length)), this.#takeColumns(this.#columns), this.#isHopeless) return;
    for (let row of this.#sample) this.#count(row);
    let indexes = this.#columns.filter(({ identifier }) => identifier !== "other").map(({ index }) => index);
    this.#stretches = new Stretches(this.#sample, [...indexes, ...this.#late?.indexes ?? []]);
  }
  /** Whether rows are read by them, and how. */
  #takeColumns(columns) {
    this.#columns = columns;
    let isOfPeople = this.#counter.takeColumns(columns, () => [...this.#sample, ...this.#lateRows]);
    this.#isHopeless = !isOfPeople && (this.#late?.indexes.size ?? 0) === 0;
  }
  /** What came late stands beside columns that are typed already, and makes a table of people of what was none. */
  #settleLate({ isEnd: isEnd2 }) {
    if (!isEnd2 && !this.#late?.isFull) return;
    let { rows, filled } = this.#late?.take() ?? { rows: [], filled: /* @__PURE__ */ new Set() };
    if (rows.length === 0) return;
    let known4 = this.#columns ?? [], columns = typeColumns(this.#header, rows, this.#context).map((column, index) => filled.has(index) ? column : known4[index] ?? column);
    this.#lateRows.length < limits.rowsTyped && this.#lateRows.push(...rows), this.#takeColumns([...columns, ...known4.slice(columns.length)]);
    for (let row of rows) this.#count(row);
  }
  #sampledRows() {
    return {
      total: this.#rows,
      samples: [
        ...this.#stretches?.samples() ?? [this.#sample],
        ...this.#lateRows.length > 0 ? [this.#lateRows] : []
      ]
    };
  }
  /** The first row, where what stands below shows that it holds names. */
  #takeHeader() {
    let [first, ...below] = this.#sample;
    this.#isHeaderKnown || !first || (this.#isHeaderKnown = !0, looksLikeHeader(first, below, this.#context) && (this.#header = first.map((cell) => cell.slice(0, 200)), this.#sample = below, this.#rows--));
  }
  /** Most single rows are objects of settings or translations, with hundreds of keys: names of columns have to speak. */
  #mayBePeople() {
    return this.#rows > 1 || hasKnownNames(this.#header ?? [], this.#context);
  }
  #count(row) {
    this.#isNobody(row) ? this.#counter.addNobody() : this.#counter.add(row);
  }
  /** Translations and forms are short. */
  #isNobody(row) {
    return isSum(row) || this.#rows <= mostForms && isOfLabels(row, this.#columns ?? [], this.#context);
  }
  /** The columns speak for each other; a single row has to say more. */
  #isPersonal(columns) {
    if (columns.every(({ isNamed: isNamed2, share: share2 }) => !isNamed2 && share2 < leastFilled) || isOfCountries(columns) || this.#isOfNobody()) return !1;
    let { identifying: identifying5, uniqueness } = this.#counter;
    return hasDirectIdentifier(columns, identifying5) || uniqueness?.isHigh === !0;
  }
  /** Houses, places, or logins of machines and tests. */
  #isOfNobody() {
    let all = this.#columns ?? [], rows = this.#sample;
    return areShops(all, rows) || arePlaces(all, rows) || !areOfPeople(all, rows, this.#counter.identifying);
  }
  #peopleWords(people) {
    let { uniqueness } = this.#counter, words2 = uniqueness?.isHigh ? [uniqueness.words] : [];
    return people.share < 1 ? [...words2, people.words] : words2;
  }
}, fewestOfCountries = 4;
function isOfCountries(columns) {
  return columns.filter(({ identifier }) => identifier === "country" || identifier === "nationality").length >= fewestOfCountries && !columns.some(({ identifier }) => proofs.has(identifier));
}
function toColumnWords(columns) {
  return `columns ${columns.map(({ name: name6, identifier }) => name6 === identifier ? name6 : `${name6} (${identifier})`).join(", ")}`;
}

// scan/tables/json-cells.ts
var deepest = 3, JsonCells = class {
  #open;
  /** Grows in the header of the table as well. Null: the table names no columns, or its first row does. */
  #header;
  #first = null;
  #rows = null;
  constructor(header3, open) {
    [this.#open, this.#header] = [open, header3 && [...header3]], this.#header && (this.#rows = open(this.#header));
  }
  /** Null until it is known. */
  get taker() {
    return this.#rows;
  }
  get isSampling() {
    return this.#rows?.isSampling ?? !0;
  }
  get isHopeless() {
    return this.#rows?.isHopeless ?? !1;
  }
  add(row) {
    let hasObject = row.some(isObject);
    if (this.#rows) this.#rows.add(hasObject ? this.#unfold(row) : row);
    else if (this.#first) {
      let first = this.#first, isHeader2 = hasObject && !first.some(isObject);
      this.#begin(isHeader2 ? first : null).add(isHeader2 ? this.#unfold(row) : row);
    } else this.#first = row;
  }
  /** What was opened for the rows; nothing comes any more. */
  finish() {
    return this.#rows ?? this.#begin(null);
  }
  #begin(header3) {
    return this.#header = header3, this.#rows = this.#open(header3), !header3 && this.#first && this.#rows.add(this.#first), this.#first = null, this.#rows;
  }
  #unfold(row) {
    let header3 = this.#header;
    if (!header3) return [...row];
    let unfolded = [...row];
    for (let cell of row)
      if (isObject(cell))
        for (let [name6, value] of fieldsOf(cell)) {
          let known4 = header3.indexOf(name6, row.length), at = known4 < 0 ? Math.max(header3.length, row.length) : known4;
          if (at >= limits.columns) break;
          header3[at] = name6, unfolded[at] = value;
        }
    return Array.from(unfolded, (cell) => cell ?? "");
  }
};
function isObject(cell) {
  return cell.startsWith("{") && cell.length <= limits.cell && /^\{\s*"/.test(cell) && cell.trimEnd().endsWith("}");
}
function fieldsOf(cell) {
  let fields = /* @__PURE__ */ new Map();
  try {
    collect(JSON.parse(cell), fields, 0);
  } catch {
  }
  return fields;
}
function collect(value, fields, depth) {
  if (!(typeof value != "object" || value === null || depth > deepest))
    for (let [name6, each] of Object.entries(value)) {
      if (fields.size >= limits.columns) return;
      typeof each == "object" ? collect(each, fields, depth + 1) : fields.has(name6) || fields.set(name6.slice(0, 200), String(each));
    }
}

// scan/tables/layered.ts
function collectRows(beginning2, context) {
  let rows = new JsonCells(beginning2.header, (header3) => openRows({ ...beginning2, header: header3 }, context));
  return {
    get isSampling() {
      return rows.isSampling;
    },
    get isHopeless() {
      return rows.isHopeless;
    },
    get whole() {
      return rows.taker?.whole ?? null;
    },
    add: (row) => rows.add(row),
    finish: (end2) => rows.finish().finish(end2)
  };
}
function openRows(beginning2, context) {
  let { header: header3 } = beginning2, places3 = placesOf(header3);
  if (!places3) return openWhole(beginning2, context);
  let columns = [header3?.[places3.id] ?? ""], rows = openWhole({ ...beginning2, header: columns }, context), attributes = new AttributeRows(places3, columns, (row) => rows.add(row));
  return {
    get isSampling() {
      return !0;
    },
    get isHopeless() {
      return rows.isHopeless;
    },
    whole: null,
    add: (row) => attributes.add(row),
    finish: (end2) => (attributes.finish(), rows.finish(end2))
  };
}
function openWhole({ name: name6, format, header: header3, start }, context) {
  let byAll = new TableBuilder(name6, format, header3, start, context);
  return context.floor ? new LayeredRows(new TableBuilder(name6, format, header3, start, context.floor), byAll) : byAll;
}
var LayeredRows = class {
  whole = null;
  #byFloor;
  #byAll;
  constructor(byFloor, byAll) {
    [this.#byFloor, this.#byAll] = [byFloor, byAll];
  }
  get isSampling() {
    return this.#byFloor.isSampling || this.#byAll.isSampling;
  }
  get isHopeless() {
    return this.#byFloor.isHopeless && this.#byAll.isHopeless;
  }
  add(row) {
    for (let builder of [this.#byFloor, this.#byAll]) builder.isHopeless || builder.add(row);
  }
  finish(end2) {
    let [table, besides] = [this.#byFloor.finish(end2), this.#byAll.finish(end2)];
    if (!table) return besides && { ...besides, addedFrom: 0 };
    let isNew = ({ name: name6, identifier }) => !table.columns.some((column) => column.name === name6 && column.identifier === identifier), added = besides?.columns.filter(isNew) ?? [];
    return added.length === 0 ? table : { ...table, columns: [...table.columns, ...added], addedFrom: table.columns.length };
  }
};

// scan/tables/lying-rows.ts
var looked3 = 12, fewestKnown2 = 3;
function collectSheet(beginning2, context) {
  return beginning2.header ? collectRows(beginning2, context) : new LyingRows(context, (header3) => collectRows({ ...beginning2, header: header3 }, context));
}
var LyingRows = class {
  whole = null;
  #context;
  #open;
  #first = [];
  #upright = null;
  #fields = null;
  constructor(context, open) {
    [this.#context, this.#open] = [context, open];
  }
  get isSampling() {
    return this.#upright?.isSampling ?? !0;
  }
  get isHopeless() {
    return this.#upright?.isHopeless ?? !1;
  }
  add(row) {
    this.#first ? this.#first.push(row) === looked3 && this.#decide(this.#first) : this.#take(row);
  }
  finish(end2) {
    return this.#first && this.#decide(this.#first), (this.#fields ? this.#fields.finish() : this.#upright)?.finish(end2) ?? null;
  }
  #take(row) {
    this.#fields ? this.#fields.add(row) : this.#upright?.add(row);
  }
  #decide(first) {
    this.#first = null, isLying(first, this.#context) ? this.#fields = new Fields(this.#open) : this.#upright = this.#open(null);
    for (let row of first) this.#take(row);
  }
};
function isLying(rows, { fields }) {
  let isKnown2 = (cell) => cell !== "" && rulesNamed(normaliseName(cell), fields).length > 0, filled = rows.filter(([name6 = "", ...cells2]) => name6.trim() !== "" && cells2.some((cell) => cell !== "")), known4 = filled.filter(([name6 = ""]) => isKnown2(name6));
  return new Set(known4.map(([name6]) => name6)).size >= fewestKnown2 && known4.length * 2 >= filled.length && !filled.some(([, second = ""]) => isKnown2(second));
}
var Fields = class {
  #open;
  #header = [];
  #rows = null;
  #form = /* @__PURE__ */ new Map();
  constructor(open) {
    this.#open = open;
  }
  add([first = "", ...values2]) {
    let name6 = first.trim(), known4 = this.#header.indexOf(name6);
    if (name6 === "" || known4 < 0 && this.#header.length >= limits.columns) return;
    let at = known4 < 0 ? this.#header.push(name6) - 1 : known4;
    this.#form.has(at) && this.#endForm(), this.#form.set(at, values2);
  }
  finish() {
    return this.#endForm(), this.#toRows();
  }
  #toRows() {
    return this.#rows ??= this.#open(this.#header), this.#rows;
  }
  #endForm() {
    let rows = this.#toRows(), width = Math.max(0, ...[...this.#form.values()].map((values2) => values2.length));
    for (let at = 0; at < width; at++) {
      let row = this.#header.map((_, column) => this.#form.get(column)?.[at] ?? "");
      row.some((cell) => cell !== "") && !rows.isHopeless && rows.add(row);
    }
    this.#form = /* @__PURE__ */ new Map();
  }
};

// scan/tables/read/csv-cells.ts
var defaultDialect = { delimiter: ",", quote: '"', hasEscapes: !1 }, piece = 65536, mostUnclosed = 3, CsvCells = class {
  #take;
  #delimiter;
  #quote;
  #hasEscapes;
  #hasBlanks;
  #most;
  #decode;
  #row = [];
  #cell = "";
  #isQuoted = !1;
  #wasQuoted = !1;
  #wasBackslash = !1;
  /** What was read since a quote opened, to read it again should it never close. */
  #raw = "";
  #isLiteral = !1;
  #unclosed = 0;
  #offset = 0;
  #start = 0;
  constructor({ delimiter, quote, hasEscapes, hasBlanks = !1 }, take2, { offset = 0, most: most10 = limits, decode = toText } = {}) {
    this.#offset = this.#start = offset, [this.#most, this.#decode, this.#hasBlanks] = [most10, decode, hasBlanks], [this.#delimiter, this.#quote, this.#hasEscapes] = [delimiter.charCodeAt(0), quote.charCodeAt(0), hasEscapes], this.#take = take2;
  }
  /** Of the next character. */
  get offset() {
    return this.#offset;
  }
  /** What comes next is read as it would be at the beginning. */
  get isAtRow() {
    return !this.#isQuoted && !this.#wasQuoted && this.#cell === "" && this.#row.length === 0 && this.#unclosed === 0;
  }
  /** Leaves out so many characters, which hold whole rows. */
  skip(length) {
    this.#offset += length, this.#start = this.#offset;
  }
  push(text) {
    for (let at = 0; at < text.length; at += piece) this.#work(text.slice(at, at + piece));
  }
  end() {
    for (; this.#isQuoted; ) this.#readAgain();
    (this.#cell !== "" || this.#wasQuoted || this.#row.length > 0) && this.#endRow(this.#offset);
  }
  #work(text) {
    for (let at = 0; at < text.length; ) at = this.#isQuoted ? this.#readQuoted(text, at) : this.#readPlain(text, at);
    this.#offset += text.length, this.#raw.length > this.#most.record && this.#readAgain();
  }
  #readPlain(text, from) {
    for (let at = from; at < text.length; at++) {
      let code2 = text.charCodeAt(at);
      if (code2 === this.#delimiter || code2 === 10)
        return this.#keep(text, from, at), code2 === 10 ? this.#endRow(this.#offset + at + 1) : this.#endCell(), at + 1;
      if (code2 === this.#quote && (at === from || this.#hasBlanks) && this.#opens(text, from, at))
        return this.#wasQuoted && (this.#cell += text[at] ?? ""), this.#isQuoted = !0, this.#raw = text[at] ?? "", at + 1;
      this.#wasQuoted = !1;
    }
    return this.#keep(text, from, text.length), text.length;
  }
  #opens(text, from, at) {
    return this.#isLiteral || this.#unclosed >= mostUnclosed ? !1 : this.#wasQuoted || at === from && this.#cell === "" ? !0 : !this.#hasBlanks || this.#cell.trim() !== "" || text.slice(from, at).trim() !== "" ? !1 : (this.#cell = "", !0);
  }
  #readQuoted(text, from) {
    for (let at = from; at < text.length; at++) {
      let code2 = text.charCodeAt(at);
      if (this.#wasBackslash) this.#wasBackslash = !1;
      else {
        if (code2 === 92 && this.#hasEscapes)
          return this.#keep(text, from, at), this.#raw += text.slice(from, at + 1), this.#wasBackslash = !0, at + 1;
        if (code2 === this.#quote)
          return this.#keep(text, from, at), this.#raw = "", [this.#isQuoted, this.#wasQuoted] = [!1, !0], at + 1;
      }
    }
    return this.#keep(text, from, text.length), this.#raw += text.slice(from), text.length;
  }
  /** A quote that never closes is a character like others. */
  #readAgain() {
    let raw = this.#raw;
    this.#unclosed++, [this.#raw, this.#cell, this.#isQuoted, this.#isLiteral, this.#wasBackslash] = ["", "", !1, !0, !1], this.#offset -= raw.length, this.#work(raw);
  }
  #keep(text, from, to) {
    let { cell } = this.#most;
    to > from && this.#cell.length < cell && (this.#cell += text.slice(from, Math.min(to, from + cell)));
  }
  #endCell() {
    this.#row.length <= this.#most.columns && this.#row.push(this.#decode(this.#cell)), this.#cell = "", this.#wasQuoted = !1;
  }
  #endRow(end2) {
    !this.#wasQuoted && this.#cell.endsWith("\r") && (this.#cell = this.#cell.slice(0, -1)), this.#endCell();
    let [row, start] = [this.#row, this.#start];
    [this.#row, this.#start, this.#isLiteral] = [[], end2, !1], this.#take(row, start, end2);
  }
};

// scan/tables/read/csv-sniff.ts
var delimiters = ["	", ";", "|", "^", "~", "", "", ",", ":"], mostSniffed = 16384, mostRows3 = 60, longRow = 4096, fewLines = 0.25;
function sniffCsv({ text, lines }, options = {}) {
  return sniffIn(text.slice(0, mostSniffed), lines, options);
}
var longest3 = 8388608;
function sniffLongRows({ text, upTo }, options) {
  let areLong = !isMinified(text) && hasLongRow(text.slice(0, mostSniffed));
  for (let size = mostSniffed * 8; ; size *= 8) {
    let more2 = upTo(size), [header3 = "", ...below] = more2.split(/\r?\n/, 40);
    if (!(below.length === 0 || namesColumns(header3, options)) && !areLong) return null;
    let sniffed = sniffIn(more2, [header3, ...below.slice(0, -1)], options);
    if (sniffed || more2.length < size || size >= longest3) return sniffed;
  }
}
var mostSigns = 0.04;
function isMinified(text) {
  let head = text.slice(0, 4096);
  return head.length - head.replace(/[(){}=]/g, "").length > head.length * mostSigns;
}
function hasLongRow(text) {
  return delimiters.some((delimiter) => {
    if (!text.includes(delimiter)) return !1;
    let [longest9, last] = [0, 0];
    return new CsvCells(dialectOf(text, delimiter), (_, start, end2) => {
      [longest9, last] = [Math.max(longest9, end2 - start), end2];
    }).push(text), Math.max(longest9, text.length - last) > longRow;
  });
}
function namesColumns(header3, { isKnownName = () => !1 }) {
  return delimiters.some((delimiter) => header3.split(delimiter).filter(isKnownName).length >= 2);
}
function sniffIn(text, lines, options) {
  let some = lines.slice(0, 40).filter((line2) => line2.trim() !== ""), named2 = /^\s*sep=(.)\r?\n/i.exec(text)?.[1], best2 = (named2 ? [named2] : delimiters).filter((delimiter) => some.filter((line2) => line2.includes(delimiter)).length >= some.length * fewLines).flatMap((delimiter) => trial(text, delimiter, options) ?? []).toSorted((a, b) => b.score - a.score)[0];
  return best2 ? named2 ? { ...best2, isSure: !0 } : best2 : null;
}
function trial(text, delimiter, { isKnownName = () => !1, fewestRows: fewestRows5 = 2, evenEnough = 0.8 }) {
  let dialect = dialectOf(text, delimiter), rows = rowsOf(text, dialect), knownIn = (row) => row.filter(isKnownName).length, header3 = rows.find((row) => row.length > 1 && knownIn(row) > 1), width = header3?.length ?? mostFrequentWidth(rows), first = rows.findIndex((row) => row.length === width);
  if (width < 2 || first < 0) return null;
  let filled = rows.slice(first).filter((row) => row.length > 1 || row[0] !== ""), shareOf2 = (fits) => filled.filter(({ length }) => fits(length)).length / filled.length, even = shareOf2((length) => length === width);
  if (filled.length < fewestRows5 || !isPlausible(filled, width, delimiter, even) || areOfCode(filled)) return null;
  let isRagged = even < evenEnough;
  if (isRagged && (!header3 || shareOf2((length) => length > 1 && length <= width + 1) < evenEnough)) return null;
  let known4 = knownIn(rows[first] ?? []), isSure = !isRagged && (known4 > 0 && even > 0.9 || filled.length >= 10 && even > 0.95 && width >= 3);
  return { dialect, width, isSure, score: even + known4 + Math.min(width, 10) / 100 };
}
var named = new RegExp("^[\\s[{(]*(?:[\\w.:]{1,60}[({]\\s*)?@?[\"'`:.]?\\p{L}[\\w.@+-]+[\"'`]?\\]?\\s*(?:=>|->|:=|[:=])(?!\\/\\/|\\\\)\\s*\\S|^[\\s\\w(]*(?:'[^']*'|\\d+) AS [\"`[]?\\w+[\"`\\]]?[\\s)]*$", "iu"), opened = /^\s*(?:new\s+)?[\w.:]*\s*[([{]{1,3}\s*(?:["'`]|\d+$)/, closed = /["'`\w]\s*[)\]}][\s)\]};.]*$/, statement = /^\s*(?:CALL|EXEC|SELECT)\s+\S|^\s*(?:[^'"]{0,80}\s)?(?:(?:INSERT|REPLACE)\s+(?:\w+\s+)?INTO|UPDATE\s+\S+\s+SET)\s/i;
function areOfCode(rows) {
  let isNamed2 = (row) => row.filter((cell) => named.test(cell)).length >= Math.max(2, row.filter((cell) => cell !== "").length / 2), isCall = (row) => opened.test(row[0] ?? "") && closed.test(row.findLast((cell) => cell.trim() !== "") ?? ""), isStatement = (row) => row.slice(0, 4).some((cell) => statement.test(cell));
  return rows.filter((row) => isNamed2(row) || isCall(row) || isStatement(row)).length >= rows.length * 0.6;
}
function isPlausible(rows, width, delimiter, even) {
  if (delimiter !== ":") return !0;
  if (rows.filter((row) => row.some((cell) => /[{[(<]\s*["'`\w]/.test(cell))).length >= rows.length / 2) return !1;
  let hasAddress = rows.filter(([first = ""]) => /^[^\s@]+@[^\s@]+\.\w+$/.test(first)).length >= rows.length * 0.8;
  if (rows.filter(([first = "", second = ""]) => /\d\d$/.test(first) && /^\d\d$/.test(second)).length >= rows.length / 2)
    return !1;
  let isNarrow = rows.every((row) => row.slice(0, 3).every((cell) => !/^\s|\s$/.test(cell)));
  return hasAddress || width >= 5 && even === 1 && isNarrow && rows.length >= 3;
}
function dialectOf(text, delimiter) {
  let count2 = (piece4) => text.split(piece4).length - 1, quote = !text.includes('"') && count2(`'${delimiter}`) >= 2 && count2(`${delimiter}'`) >= 2 ? "'" : '"', opened2 = count2(`${delimiter} ${quote}`);
  return {
    delimiter,
    quote,
    hasEscapes: count2('\\"') > 0 && count2('""') < count2('\\"'),
    hasBlanks: delimiter !== ":" && opened2 >= 2 && count2(`${quote}${delimiter}`) >= opened2 * 0.5
  };
}
function rowsOf(text, dialect) {
  let rows = [], cells2 = new CsvCells(dialect, (row) => {
    rows.length < mostRows3 && rows.push(row);
  });
  return cells2.push(text), text.length < mostSniffed && cells2.end(), rows;
}
function mostFrequentWidth(rows) {
  let counts = /* @__PURE__ */ new Map();
  for (let { length } of rows) length > 1 && counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

// scan/tables/one-person.ts
function isOfOnePerson({ subjects, rows }) {
  return subjects === 1 && rows === 1;
}
var leastShared = 0.6;
function groupByShape(items) {
  let widest = [...Map.groupBy(items, ({ table }) => table.signature).values()].map((same) => ({
    items: same,
    columns: new Set(same[0]?.table.columns.map(keyOf))
  })).toSorted((a, b) => b.columns.size - a.columns.size), joined = [];
  for (let { items: same, columns } of widest) {
    let wider = joined.slice(0, 500).find((shape) => [...columns].filter((column) => shape.columns.has(column)).length >= columns.size * leastShared);
    wider ? wider.items.push(...same) : joined.push({ items: [...same], columns });
  }
  return joined.map(({ items: all }) => all);
}
function columnsOfAll(tables) {
  return [
    ...new Map(
      tables.flatMap(({ columns }) => columns).toReversed().map((column) => [keyOf(column), column])
    )
  ].map(([, column]) => column).toReversed();
}
function keyOf({ name: name6, identifier }) {
  return `${identifier}\0${name6}`;
}

// scan/tables/list.ts
const { hash: hash5 } = globalThis.process.getBuiltinModule("node:crypto");

// scan/tables/sample.ts
function samplePeople(hashes) {
  let smallest3 = [];
  for (let each of new Set(hashes)) {
    let last = smallest3.at(-1);
    smallest3.length === 32 && last !== void 0 && each >= last || (smallest3 = [...smallest3, each].toSorted().slice(0, 32));
  }
  return smallest3;
}
function sharesPeople(a, b) {
  let reach = [a, b].flatMap((each) => each.length === 32 ? each.at(-1) ?? [] : []).toSorted()[0], [seenA, seenB] = [a, b].map((each) => each.filter((hash6) => reach === void 0 || hash6 <= reach));
  if (!seenA || !seenB) return !1;
  let inB = new Set(seenB), shared2 = seenA.filter((hash6) => inB.has(hash6)).length;
  return shared2 > 0 && shared2 * 2 >= Math.min(seenA.length, seenB.length);
}

// scan/tables/list.ts
function summariseList(values2) {
  let counting = values2.filter(({ provenance }) => provenance === "unknown" || provenance === "real"), people = new Set(counting.map(({ value }) => value));
  if (people.size < fewestPeople) return null;
  let others = new Set(
    values2.filter((each) => each.provenance !== "unknown" && each.provenance !== "real").map(({ value }) => value)
  ).size;
  return {
    table: "",
    format: "text",
    rows: values2.length,
    subjects: people.size,
    columns: [{ name: "addresses", identifier: "email", share: 1, valid: 1 }],
    provenance: counting.some(({ provenance }) => provenance === "real") ? "real" : "unknown",
    confidence: 0.8,
    evidence: [
      `${people.size} different addresses in one text`,
      ...others > 0 ? [`${others} more that are nobody\u2019s: reserved, made up, of roles, machines or own domains`] : []
    ],
    start: Math.min(...values2.map(({ start }) => start)),
    end: Math.max(...values2.map(({ end: end2 }) => end2)),
    signature: hash5("sha256", "list of addresses"),
    subjectsFingerprint: hash5(
      "sha256",
      counting.map(({ fingerprint }) => fingerprint).toSorted().join(`
`)
    ).slice(0, 2),
    jurisdictions: [],
    sample: [],
    people: samplePeople(counting.map(({ person }) => person)),
    records: toRecords(counting)
  };
}
function toRecords(values2) {
  let writer = new RecordWriter();
  for (let { entries } of values2) entries.length > 0 && writer.add(entries);
  return writer.takeList(1);
}

// scan/tables/read/lines.ts
var Lines = class {
  #take;
  #rest = [];
  #restLength = 0;
  #start = 0;
  constructor(take2) {
    this.#take = take2;
  }
  push(text) {
    let from = 0;
    for (let end2 = text.indexOf(`
`); end2 >= 0; from = end2 + 1, end2 = text.indexOf(`
`, from))
      this.#keep(text, from, end2), this.#finish(1);
    this.#keep(text, from, text.length);
  }
  end() {
    this.#restLength > 0 && this.#finish(0);
  }
  #keep(text, from, to) {
    to > from && this.#restLength < 262144 && this.#rest.push(text.slice(from, Math.min(to, from + 262144))), this.#restLength += to - from;
  }
  #finish(newline) {
    let whole2 = this.#rest.length === 1 ? this.#rest[0] ?? "" : this.#rest.join(""), end2 = this.#start + this.#restLength + newline, text = whole2.endsWith("\r") ? whole2.slice(0, -1) : whole2;
    this.#rest = [], this.#restLength = 0;
    let start = this.#start;
    this.#start = end2, this.#take({ text, start, end: end2 });
  }
};

// scan/tables/read/addresses.ts
var addresses = {
  name: "addresses",
  weigh: ({ lines }) => holdAddresses(lines) ? "maybe" : null,
  open: ({ sink }) => new AddressReader(sink)
}, header = ["full name", "street", "postcode", "city", "email", "phone"], word2 = String.raw`\p{Lu}[\p{L}'’.-]*`, title = String.raw`(?:Mr|Mrs|Ms|Dr|Herr|Frau|Mme|M|Sr|Sra)\.? `, beginsWithTitle = new RegExp(`^${title}`), wholeName = new RegExp(`^(?:${title})?${word2}(?: (?:[a-z]{2,3} ){0,2}${word2}){1,3}$`, "u"), street = new RegExp("^(?:\\p{L}[\\p{L} .'\u2019-]{3,50},? \\d{1,4} ?[a-z]?|\\d{1,5}[a-z]?,? \\p{L}[\\p{L} .'\u2019-]{3,50})$", "iu"), name3 = String.raw`\p{Lu}[\p{L} .'’/-]{1,40}`, places2 = [
  new RegExp(
    `^(?:[A-Z]{1,2}[- ])?(?<postcode>\\d{4,5}|\\d{4} ?[A-Z]{2}|\\d{2}-\\d{3}|\\d{3} \\d{2}),? (?<city>${name3})$`,
    "u"
  ),
  new RegExp(
    `^(?<city>${name3}?),? (?:[A-Z]{2,3} )?(?<postcode>\\d{4,5}(?:-\\d{4})?|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|[A-Z]\\d[A-Z] \\d[A-Z]\\d)$`,
    "u"
  )
], email2 = /[^\s<>(),;:|*]+@[^\s<>(),;:|*]+\.[^\s<>(),;:|*]+/, phone = /^(?:(?:tel|phone|telefon|mobile?|fon|t|m)[.:]* ?)?([+(]?\d[\d ()./-]{6,20}\d)$/i, longest4 = 9, fewest7 = 4, leastGiven2 = 0.25, looked4 = 400;
function holdAddresses(lines) {
  let some = lines.slice(0, looked4);
  if (some.filter((line2) => line2.length < 80 && /\d{4}|\d [A-Z\d]/.test(line2)).length < fewest7) return !1;
  let found = [], blocks2 = new Blocks((address3) => found.push(address3));
  for (let line2 of some) blocks2.take(line2.trim() === "" ? "" : toText(line2));
  blocks2.end();
  let { given } = gazetteer(), known4 = found.filter(({ name: written }) => isGiven(written, given));
  return found.length >= fewest7 && known4.length >= found.length * leastGiven2;
}
function isGiven(written, given) {
  return given.has(normaliseName(written.replace(beginsWithTitle, "").split(/[ -]/)[0] ?? ""));
}
var Blocks = class {
  #found;
  #open = null;
  #isBegin = !0;
  constructor(found) {
    this.#found = found;
  }
  take(line2) {
    let text = withoutMarks2(line2), isHeading = /^\s*(?:#|\*\*|__)/.test(line2);
    text !== "" && !this.#takeField(text) && this.#takeOther(text, isHeading || this.#isBegin), this.#isBegin = text === "";
  }
  end() {
    let { cells: cells2 } = this.#open ?? { cells: [] };
    this.#open && cells2[1] !== "" && cells2[3] !== "" && this.#found(this.#open), this.#open = null;
  }
  #takeOther(text, mayBegin) {
    text.length < 60 && wholeName.test(text) && (mayBegin || isGiven(text, gazetteer().given)) ? (this.end(), this.#open = { name: text, cells: [text, "", "", "", "", ""], lines: 0 }) : this.#open && ++this.#open.lines > longest4 && this.end();
  }
  #takeField(text) {
    let { cells: cells2 } = this.#open ?? {};
    if (!cells2 || text.length > 120) return !1;
    let parts = text.split(/, (?=(?:[A-Z]{1,2}-)?\d)/, 2);
    return [text, ...parts.length > 1 ? parts : []].filter((part) => takeInto(cells2, part)).length > 0;
  }
};
function takeInto(cells2, text) {
  let set2 = (at, value) => value === void 0 || cells2[at] !== "" ? !1 : (cells2[at] = value, !0), { postcode, city } = places2.map((place2) => place2.exec(text)?.groups).find((groups2) => groups2) ?? {};
  return city !== void 0 && set2(3, city.trim()) ? set2(2, postcode) : street.test(text) ? set2(1, text) : set2(4, email2.exec(text)?.[0]) || set2(5, phone.exec(text)?.[1]);
}
function withoutMarks2(line2) {
  return line2.replace(/^\s*(?:[#>*+-]+\s+|\d{1,4}[.)]\s+)?/, "").replace(/[*_`]{2}/g, "").replace(/(?:\\|<br ?\/?>|,)?\s*$/, "");
}
var AddressReader = class {
  #table;
  #lines;
  #blocks;
  #end = 0;
  constructor(sink) {
    this.#table = sink.open({ name: "", format: "text", header, start: 0 }), this.#blocks = new Blocks(({ cells: cells2 }) => this.#table?.add(cells2, this.#end)), this.#lines = new Lines((line2) => this.#take(line2));
  }
  push(text) {
    this.#lines.push(text);
  }
  end() {
    this.#lines.end(), this.#blocks.end(), this.#table?.finish();
  }
  #take({ text, end: end2 }) {
    this.#blocks.take(toText(text.slice(0, limits.cell))), this.#end = end2;
  }
};

// scan/tables/read/logins.ts
var logins = {
  name: "logins",
  weigh: ({ lines }) => kindOf2(lines) === null ? null : "maybe",
  open: ({ sink, head }) => new LoginReader(sink, kindOf2(head.lines) ?? "email")
}, kinds3 = {
  email: { pair: /^\s*([^\s:;|,@]{1,64}@[^\s:;|,@]{3,100})\s?[:;|,\t]\s?(\S{4,128})\s*$/, fewest: 10 },
  username: { pair: /^\s*([A-Za-z][\w.-]{2,31}):(\S{4,128})\s*$/, fewest: 20 }
}, mostJudged = 200, share = { ofPairs: 0.9, ofMixed: 0.4, ofDistinct: 0.7, ofOneShape: 0.5 };
function holdLogins(lines) {
  return kindOf2(lines) !== null;
}
function kindOf2(lines) {
  let first = lines.slice(0, 3).filter((line2) => line2.trim() !== "");
  return ["email", "username"].find(
    (kind) => first.some((line2) => kinds3[kind].pair.test(line2)) && areLogins(lines, kind)
  ) ?? null;
}
function areLogins(lines, kind) {
  let some = lines.slice(0, mostJudged).filter((line2) => line2.trim() !== "" && !line2.startsWith("#")), pairs2 = some.flatMap((line2) => {
    let [, user, password] = kinds3[kind].pair.exec(line2.slice(0, limits.cell)) ?? [];
    return user === void 0 || password === void 0 ? [] : [{ user, password }];
  });
  if (pairs2.length < kinds3[kind].fewest || pairs2.length < some.length * share.ofPairs) return !1;
  let passwords = pairs2.map(({ password }) => password), users = pairs2.map(({ user }) => user.replace(/\d+/g, "").toLowerCase());
  return passwords.filter(isPassword).length >= pairs2.length * share.ofMixed && new Set(passwords).size >= pairs2.length * share.ofDistinct && new Set(users).size >= pairs2.length * share.ofDistinct && mostFrequent(passwords.map(toShape)) <= pairs2.length * share.ofOneShape && !passwords.some((password) => /^\/\/|:\/\//.test(password));
}
var uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i, version = /^[v^~=]*\d+(?:\.\d+)+/;
function isPassword(text) {
  return /[A-Za-z]/.test(text) && /[^A-Za-z.,/_-]/.test(text) && !uuid.test(text) && !version.test(text);
}
function toShape(text) {
  return text.replace(/[A-Z]+/g, "A").replace(/[a-z]+/g, "a").replace(/\d+/g, "0");
}
function mostFrequent(texts) {
  return Math.max(0, ...[...Map.groupBy(texts, (text) => text).values()].map(({ length }) => length));
}
var LoginReader = class {
  #lines;
  #pair;
  #table;
  constructor(sink, kind) {
    this.#pair = kinds3[kind].pair, this.#table = sink.open({ name: "", format: "text", header: [kind, "password"], start: 0 }), this.#lines = new Lines((line2) => this.#take(line2));
  }
  push(text) {
    this.#lines.push(text);
  }
  end() {
    this.#lines.end(), this.#table?.finish();
  }
  #take({ text, end: end2 }) {
    let [, user, password] = this.#pair.exec(text.slice(0, limits.cell)) ?? [];
    user !== void 0 && password !== void 0 && this.#table?.add([toText(user), toText(password)], end2);
  }
};

// scan/tables/gate/headerless.ts
var headSize2 = 4096, fewestRows2 = 5, mostCells = 30, most7 = 0.8, word3 = String.raw`\p{Lu}[\p{L}'’.-]+`, whole = new RegExp(`^${word3}(?: (?:[a-z]{2,3} ){0,2}${word3}){1,3}$`, "u"), day2 = /^(?:(?:19|20)\d\d[-/.]\d\d?[-/.]\d\d?|\d\d?[-/.]\d\d?[-/.](?:19|20)\d\d)$/;
function holdsRowsOfPeople(text) {
  let lines = text.slice(0, headSize2).split(/\r?\n/);
  if (holdLogins(lines) || holdAddresses(lines)) return !0;
  let delimiter = ["	", ";", "|", ","].find((each) => areCutAlike(lines.slice(0, 3), each));
  if (delimiter === void 0) return !1;
  let rows = (text.length > headSize2 ? lines.slice(0, -1) : lines).filter((line2) => line2.trim() !== "").map((line2) => toCells(toText(line2), delimiter)), width = rows[0]?.length ?? 0, even = rows.filter(({ length }) => length === width);
  return rows.length >= fewestRows2 && even.length >= rows.length * most7 && areOfPeople2(even, width);
}
function areCutAlike(lines, delimiter) {
  let [first = 0, ...others] = lines.map((line2) => line2.split(delimiter).length);
  return lines.length === 3 && first > 1 && first <= mostCells && others.every((count2) => count2 === first);
}
function toCells(line2, delimiter) {
  return line2.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
}
function areOfPeople2(rows, width) {
  let columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? "")), isMostly2 = (column, shape) => column.filter((cell) => shape.test(cell)).length >= rows.length * most7;
  return columns.some((column) => isMostly2(column, street) || isMostly2(column, day2)) ? columns.some((column) => isMostly2(column, whole) && areGiven(column)) || findNamePair(columns) !== null : !1;
}

// scan/tables/gate/headers.ts
function isHeader(text, names, end2) {
  let [first, second] = names;
  if (!first || !second) return !1;
  let between2 = text.slice(first.end, second.start), cut = /[,;\t|^~\x01\x1f]/.exec(between2)?.[0] ?? (/^ {2,}$/.test(between2) ? "  " : null);
  if (cut === null) return !1;
  let line2 = text.slice(lineStart(text, first.start), end2), width = count(line2, cut), below = text.slice(end2, end2 + 8192).split(/[\r\n]+/, 7).filter((each) => each.trim() !== "" && !/^[\s|+:=-]+$/.test(each)).slice(0, 4), alike2 = below.filter((each) => count(each, cut) >= (cut === "  " ? 1 : Math.max(1, width * 0.8)));
  return alike2.length >= 2 && alike2.length >= below.length - 1;
}
function count(line2, cut) {
  return line2.split(cut === "  " ? / {2,}/ : cut).length - 1;
}
function lineStart(text, at) {
  return Math.max(text.lastIndexOf(`
`, at - 1), text.lastIndexOf("\r", at - 1)) + 1;
}

// scan/tables/gate/names.ts
var mostDecoded = 400, longestName = 60;
function findNames(bytes, [from, to], known4, take2) {
  let decoded = 0;
  for (let at = from; at < to; at++) {
    let sign = signOf(bytes[at]);
    if (sign < foreign) continue;
    let start = at, word5 = at, hash6 = basis, isForeign = !1;
    for (; word5 >= 0; ) {
      for (; sign >= joiner; sign = ++at < to ? signOf(bytes[at]) : end)
        sign === foreign ? isForeign = !0 : sign !== joiner && (hash6 = Math.imul(hash6 ^ sign, prime));
      if (at >= to || bytes[at] !== space || signOf(bytes[at + 1]) <= foreign) break;
      word5 = ++at < to ? at : -1, hash6 = basis, sign = word5 < 0 ? end : signOf(bytes[at]);
    }
    if (sign !== end) continue;
    let begin = isForeign ? decoded++ < mostDecoded ? start : -1 : beginOf(bytes, [start, word5, at], hash6, known4);
    begin >= 0 && at - begin <= longestName && lookUp(bytes, [begin, at], known4, take2);
  }
}
function beginOf(bytes, [start, word5, end2], hash6, known4) {
  return start < word5 && end2 - start <= longestName && known4.mayHold(hashOf2(bytes, start, end2)) ? start : word5 >= 0 && known4.mayHold(hash6) ? word5 : -1;
}
function lookUp(bytes, [start, end2], known4, take2) {
  let name6 = Buffer.from(bytes.buffer, bytes.byteOffset + start, end2 - start).toString("latin1"), identifiers2 = known4.identifiersOf(name6);
  identifiers2.length > 0 && take2({ start, end: end2, identifiers: identifiers2 });
}
var basis = -2128831035, prime = 16777619, space = 32, [end, joiner, foreign] = [1, 2, 3], signs = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++)
  byte > 127 ? signs[byte] = foreign : /[A-Za-z0-9]/.test(String.fromCharCode(byte)) && (signs[byte] = String.fromCharCode(byte).toLowerCase().charCodeAt(0));
for (let sign of `"'\`:=,;	|\r
><)]^~ `) signs[sign.charCodeAt(0)] = end;
for (let sign of "_-") signs[sign.charCodeAt(0)] = joiner;
var bits = 18, KnownNames = class {
  #identifiers = /* @__PURE__ */ new Map();
  /** By the first bits of their hashes; few others share them. */
  #marks = new Uint8Array(1 << bits);
  #answers = /* @__PURE__ */ new Map();
  constructor({ fields }) {
    for (let { field: field3 } of fields)
      for (let name6 of field3?.names ?? []) {
        this.#identifiers.set(name6, [...this.#identifiers.get(name6) ?? [], field3?.identifier ?? ""]);
        let bytes = Buffer.from(name6);
        this.#marks[toMark(hashOf2(bytes, 0, bytes.length))] = 1;
      }
  }
  /** `name`: normalised. */
  has(name6) {
    return this.#identifiers.has(name6);
  }
  mayHold(hash6) {
    return this.#marks[toMark(hash6)] === 1;
  }
  /** Whether the text, or bytes as Latin-1 characters, may be one of them: cells of rows hardly ever are, and normalising one is dear. */
  mayBe(text) {
    if (text.length > longestName) return !1;
    let hash6 = basis;
    for (let at = 0; at < text.length; at++) {
      let code2 = text.charCodeAt(at);
      if (code2 > 127) return !0;
      let sign = signs[code2] ?? 0;
      sign > foreign && (hash6 = Math.imul(hash6 ^ sign, prime));
    }
    return this.mayHold(hash6);
  }
  /** `bytes`: as Latin-1 characters. */
  identifiersOf(bytes) {
    let before = this.#answers.get(bytes);
    if (before) return before;
    let answer = this.#identifiers.get(normaliseName(toText(bytes))) ?? [];
    return this.#answers.size >= 2e3 && this.#answers.clear(), this.#answers.set(bytes, answer), answer;
  }
}, toMark = (hash6) => hash6 >>> 32 - bits;
function signOf(byte) {
  return signs[byte ?? space] ?? 0;
}
function hashOf2(bytes, from, to) {
  let hash6 = basis;
  for (let at = from; at < to; at++) {
    let sign = signs[bytes[at] ?? 0] ?? 0;
    sign > foreign && (hash6 = Math.imul(hash6 ^ sign, prime));
  }
  return hash6;
}
var known3 = /* @__PURE__ */ new WeakMap();
function knownNamesOf(context) {
  let before = known3.get(context) ?? new KnownNames(context);
  return known3.set(context, before), before;
}

// scan/tables/gate/sql.ts
var insert = /\b(?:INSERT|REPLACE)\s+(?:\w+\s+){0,2}INTO\s+([^\s(]{1,120})\s*\(([^()]{3,8000})\)\s*(?:VALUES\s*\(\s*(?![?:$@%{])|SELECT\s)/gi, copy = /\bCOPY\s+([^\s(]{1,120})\s*\(([^()]{3,8000})\)\s*FROM\s+stdin/gi, created = /\bCREATE\s+(?:\w+\s+){0,2}TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?([^\s(]{1,120})\s*\(([^;]{3,16000})/gi, bare = /\b(?:(?:INSERT|REPLACE)\s+(?:\w+\s+){0,2}INTO\s+([^\s(]{1,120})\s+VALUES|COPY\s+([^\s(]{1,120})\s+FROM\s+stdin)/gi, begins = ["INSERT", "insert", "REPLACE INTO", "COPY "];
function hasRowsOfPeople(text, known4, areOfPeople3) {
  let seen = /* @__PURE__ */ new Map(), isOfPeople = (names) => {
    let key2 = names.join(`
`), answer = seen.get(key2) ?? areOfPeople3(new Set(names.flatMap((each) => known4.identifiersOf(each))));
    return seen.size < 2e3 && seen.set(key2, answer), answer;
  };
  for (let statement4 of [insert, copy])
    for (let [, , list = ""] of text.matchAll(statement4)) if (isOfPeople(list.split(","))) return !0;
  let filled = new Set([...text.matchAll(bare)].map(([, inserted, copied]) => plain(inserted ?? copied ?? "")));
  if (filled.size === 0) return !1;
  for (let [, table = "", body = ""] of text.matchAll(created))
    if (filled.has(plain(table)) && isOfPeople(columnsOf(body))) return !0;
  return !1;
}
function mayBringRows(bytes) {
  return begins.some((word5) => bytes.includes(word5, 0, "latin1"));
}
function columnsOf(body) {
  return body.split(/,\s*\n|\n|,/).flatMap((line2) => /^\s*[`"[]?([^\s`"\](),]{1,60})/.exec(line2)?.[1] ?? []);
}
function plain(table) {
  return (table.toLowerCase().split(".").at(-1) ?? "").replace(/[`"'[\]]/g, "");
}

// scan/tables/gate/values.ts
var longest5 = 120;
function valueBehind(text, at) {
  let opening2 = /^["'`]?(?:>|[ \t]{0,4}(?::|=>?)\s{0,4}\[?\s{0,40})/.exec(text.slice(at, at + 60));
  if (!opening2) return null;
  let rest = text.slice(at + opening2[0].length, at + opening2[0].length + longest5), quote = /^["'`]/.exec(rest)?.[0];
  if (quote) {
    let end3 = rest.indexOf(quote, 1);
    return end3 < 0 ? null : { text: toText(rest.slice(1, end3)), isQuoted: !0, stop: quote };
  }
  let isPair3 = opening2[0].endsWith("="), end2 = rest.search(isPair3 ? /[\s,;&<>)}\]]/ : /[\r\n,;<)}\]]/);
  return end2 < 0 ? null : { text: toText(rest.slice(0, end2)).trim(), isQuoted: !1, stop: rest[end2] ?? "" };
}
var type = /^(?:string|str|text|char|varchar|number|numeric|int|integer|float|double|decimal|bool|boolean|date|datetime|timestamp|time|object|array|any|null|none|nil|undefined|true|false|required|optional|nullable|unknown|n\/a|todo|example|email|password|tel|phone)\b(?:\(\d+\))?\W?(?:\||$)/i, placeholder = /^[:$@%#?<{]|\{\{|\$\{|%[sd]/, expression = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$]|\(|\[|->|::)/, name4 = new RegExp("^\\p{L}[\\p{L}\\p{M} .,'\u2019-]*$", "u");
function mayHold(identifier, { text, isQuoted, stop }) {
  return text === "" || type.test(text) || placeholder.test(text) || !isQuoted && (expression.test(text) || /[,;)]/.test(stop) && /^[A-Za-z_$]/.test(text)) || (text.match(/\d/g)?.length ?? 0) < (identifierOf(identifier)?.fewestDigits ?? 0) ? !1 : identifier === "full-name" ? name4.test(text) && (/\s/.test(text) || /[^\x00-\u024f]/.test(text)) : identifier === "first-name" || identifier === "last-name" ? name4.test(text) : identifier !== "email" || text.includes("@");
}

// scan/tables/gate/index.ts
var headSize3 = 2048, pieceSize = 768, mostPieces = 32, piecePer = 32768, fewestValues = 2, mostValues = 8, enoughValues = 3;
function namesPeople(bytes, context) {
  let text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), known4 = knownNamesOf(context), identifying5 = identifyingOf(context.fields), areOfPeople3 = (identifiers2) => combinesToPeople(identifiers2, identifying5), evidence = new Evidence(known4, areOfPeople3), bringsRows = !1;
  for (let range of piecesOf(bytes.length)) {
    if (evidence.look(text, range)) return !0;
    bringsRows ||= mayBringRows(text.subarray(...range));
  }
  return beginnings.get(text.subarray(0, lookedForRows), holdsRows) ? !0 : bringsRows && hasRowsOfPeople(text.toString("latin1"), known4, areOfPeople3);
}
var lookedForRows = 4097, beginnings = new RecentHeads();
function holdsRows(head) {
  return holdsRowsOfPeople(Buffer.from(head.buffer, head.byteOffset, head.length).toString("latin1"));
}
function piecesOf(length) {
  if (length <= 2 * headSize3) return [[0, length]];
  let pieces = Math.min(mostPieces, 3 + Math.floor(length / piecePer)), step = (length - headSize3 - pieceSize) / pieces;
  return [
    [0, headSize3],
    ...Array.from({ length: pieces }, (_, at) => {
      let from = Math.round(headSize3 + step * (at + 1));
      return [from, from + pieceSize];
    })
  ];
}
var Evidence = class {
  #known;
  #areOfPeople;
  /** All that is named so far: where it speaks of nobody, nothing has to be looked at more closely. */
  #seen = /* @__PURE__ */ new Set();
  #values = /* @__PURE__ */ new Map();
  constructor(known4, areOfPeople3) {
    [this.#known, this.#areOfPeople] = [known4, areOfPeople3];
  }
  look(bytes, range) {
    let names = [];
    findNames(bytes, range, this.#known, (name6) => names.push(name6));
    for (let { identifiers: identifiers2 } of names) for (let each of identifiers2) this.#seen.add(each);
    if (names.length === 0 || !this.#areOfPeople(this.#seen)) return !1;
    let from = Math.max(0, range[0] - 1), text = bytes.toString("latin1", from, Math.min(bytes.length, range[1] + 8192)), others = names.map(({ start, end: end2, ...rest }) => ({ ...rest, start: start - from, end: end2 - from })).filter((name6) => !this.#takeValue(text, name6));
    return this.#isEnough() || this.#hasHeader(text, others);
  }
  #takeValue(text, { end: end2, identifiers: identifiers2 }) {
    let value = valueBehind(text, end2);
    if (!value) return !1;
    if (this.#known.identifiersOf(Buffer.from(value.text).toString("latin1")).length > 0) return !0;
    for (let identifier of identifiers2) {
      if (!mayHold(identifier, value)) continue;
      let values2 = this.#values.get(identifier) ?? /* @__PURE__ */ new Set();
      values2.size < mostValues && values2.add(value.text), this.#values.set(identifier, values2);
    }
    return !0;
  }
  #isEnough() {
    let filled = [...this.#values].filter(([, { size }]) => size >= fewestValues);
    return filled.some(([, { size }]) => size >= enoughValues) && this.#areOfPeople(new Set(filled.map(([identifier]) => identifier)));
  }
  #hasHeader(text, names) {
    let cells2 = names.filter(({ start, end: end2 }) => isCell(text, start, end2));
    for (let at = 0; at < cells2.length; ) {
      let end2 = lineEnd(text, cells2[at]?.end ?? 0), line2 = cells2.slice(at).filter((each) => each.start < end2);
      if (this.#areOfPeople(identifiersOf(line2)) && isHeader(text, line2, end2)) return !0;
      at += Math.max(1, line2.length);
    }
    let titles4 = cells2.filter(
      ({ start }) => /<t[hd]\b[^<]{0,80}>\s*(?:<\w+>)?\s*$/i.test(text.slice(Math.max(0, start - 120), start))
    );
    return titles4.length > 1 && this.#areOfPeople(identifiersOf(titles4)) && /<td\b/i.test(text);
  }
};
function identifiersOf(names) {
  return new Set(names.flatMap(({ identifiers: identifiers2 }) => identifiers2));
}
function isCell(text, start, end2) {
  return /(?:^|[,;\t|^~\x01\x1f\r\n"'`>#]|^ | {2}|\| )$/.test(text.slice(Math.max(0, start - 2), start)) && /^["'`]?\s?(?:$|[,;\t|^~\x01\x1f\r\n<]| )/.test(text.slice(end2, end2 + 3));
}
function lineEnd(text, at) {
  let found = text.slice(at).search(/[\r\n]/);
  return found < 0 ? text.length : at + found;
}

// scan/tables/drawn.ts
var box = /\xe2[\x94\x95][\x80-\xbf]/g, colour = /\x1b\[[\d;]{0,20}[A-Za-z]/g, between = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => from + at), upright = /* @__PURE__ */ new Set([2, 3, 6, 7, 10, 11, 78, 79, 81, 117, 119, 121, 123, 125, 127]), level = /* @__PURE__ */ new Set([0, 1, 4, 5, 8, 9, 76, 77, 80, 116, 118, 120, 122, 124, 126]), right = /* @__PURE__ */ new Set([
  ...between(16, 19),
  ...between(24, 27),
  ...between(36, 43),
  ...between(85, 87),
  ...between(91, 93),
  ...between(97, 99)
]);
function drawBox(bytes) {
  let at = ((bytes.charCodeAt(1) & 63) << 6 | bytes.charCodeAt(2) & 63) - 1280;
  return upright.has(at) ? "|  " : level.has(at) ? "---" : right.has(at) ? "--+" : "+--";
}
var Drawn = class {
  #lineEnd;
  #isDrawn;
  #rest = "";
  /** `head`: the first bytes, as characters. */
  constructor(head) {
    let hasUnits = head.includes("") && head.includes("");
    this.#lineEnd = head.slice(0, -1).includes(`
`) ? null : hasUnits ? "" : head.includes("\r") ? "\r" : null, this.#isDrawn = head.includes("\xE2\x94") || head.includes("\xE2\x95") || head.includes("\x1B[");
  }
  /** What can be told of a piece; what may go on in the next one waits. */
  read(piece4, isLast) {
    if (!this.#isDrawn) return this.#withLines(piece4);
    let text = this.#rest + piece4, cut = isLast ? -1 : Math.max(text.lastIndexOf("\xE2"), text.lastIndexOf("\x1B")), waits = cut >= 0 && text.length - cut < 24;
    this.#rest = waits ? text.slice(cut) : "";
    let told = waits ? text.slice(0, cut) : text;
    return this.#withLines(told.replace(box, drawBox).replace(colour, (found) => " ".repeat(found.length)));
  }
  #withLines(text) {
    return this.#lineEnd === null ? text : text.replaceAll(this.#lineEnd, `
`);
  }
};

// scan/tables/read/bank-lines.ts
var line = /\r?\n/g;
var email3 = /[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/, card = /(?<!\d)[2-6]\d{11,18}(?!\d)/, iban = /(?<![A-Za-z\d])[A-Z]{2}\d{2}[A-Z\d]{11,30}(?![A-Za-z\d])/;
function valuesIn(text) {
  return [
    ["email", email3.exec(text)?.[0]],
    ["card_number", card.exec(text)?.[0]],
    ["iban", iban.exec(text)?.[0]]
  ];
}
var mt940 = {
  end: line,
  element: "\0",
  part: "\0",
  begins: ([text = ""]) => text.startsWith(":61:") || text.startsWith(":62"),
  fields: ([text = ""]) => /^:86:|^\?|^\//.test(text) ? [
    ["iban", /\?31([^?]{10,34})/.exec(text)?.[1] ?? iban.exec(text)?.[0]],
    ["name", /\?32([^?]{2,60})/.exec(text)?.[1] ?? /\/NAME\/([^/]{2,60})/.exec(text)?.[1]],
    ["email", email3.exec(text)?.[0]]
  ] : []
}, bai2 = {
  end: line,
  element: "\0",
  part: "\0",
  begins: ([text = ""]) => /^(?:16|49|98|99),/.test(text),
  fields: ([text = ""]) => /^(?:16|88),/.test(text) ? valuesIn(text) : []
}, qif = {
  end: line,
  element: "\0",
  part: "\0",
  begins: ([text = ""]) => text === "^" || text.startsWith("!"),
  fields: ([text = ""]) => {
    let value = text.slice(1);
    return text.startsWith("P") ? [["name", value]] : text.startsWith("A") ? [[/\d\s*$/.test(value) ? "street" : "city", value]] : /^[MN]/.test(text) ? valuesIn(value) : [];
  }
};
function bankDialectOf(text) {
  return /^!(?:Type|Account|Option)\b/i.test(text) ? qif : /^01,[^,\n]{0,40},[^,\n]{0,40},\d{6},\d{4},/.test(text) ? bai2 : /^(?:\{1:[^\n]{0,200}\{4:\s*)?:20:/.test(text) && /^:(?:25|28C|60F):/m.test(text) ? mt940 : null;
}

// scan/tables/read/population.ts
var kinds4 = [
  { check: "card", shape: /^[2-6](?:[ -]?\d){11,18}$/, fewest: 10, share: 0.95 },
  { check: "iban", shape: /^[A-Z]{2}\d{2}[0-9A-Z ]{11,32}$/, fewest: 10, share: 0.95 },
  { check: "us-ssn", shape: /^[0-8]\d{2}-\d{2}-\d{4}$/, fewest: 60, share: 1 },
  // With the code of their country; a plan of numbers says how long they are and how they begin.
  { check: "phone", shape: /^\+[1-9](?:[ ()./-]{0,2}\d){7,14}$/, fewest: 20, share: 0.9 },
  // Digits alone are numbers of anything.
  {
    check: null,
    shape: /^(?=.{9,20}$)(?:\(?0\d{1,4}\)?(?:[ ./-]{1,2}\d{2,9}){1,5}|\(?[2-9]\d{2}\)?[ .-]{1,2}[2-9]\d{2}[ .-]\d{4}|[5-9]\d{2}[ -]\d{3}[ -]\d{3})$/,
    fewest: 20,
    share: 0.95
  }
], ofColumns = /* @__PURE__ */ new Set(["card", "iban"]), mostTried = 60, headSize4 = 4096, fewestNumbers = 0.95, mostOthers = Math.ceil(headSize4 / 9 * (1 - fewestNumbers)) + 1, mostJudged2 = 500, fewestDistinct2 = 0.8, ofThings = /serial|part|sku|article|item|product|order|invoice|track|parcel|shipment|imei|iccid|device|sim\b|ean|gtin|upc|isbn|issn|batch|lot|ticket|build|hash/i, blanks = /\xc2?\xa0|\xe2\x80\xaf/g, number2 = /(?:\d[ ()./\xc2\xa0-]{0,2}){9}/, separator = /[\r\n,;\t|]/, population = {
  name: "population",
  weigh: ({ text }) => mayBePopulation(text) ? "sure" : null,
  open: (context) => new PopulationReader(context)
};
function mayBePopulation(text) {
  let head = text.slice(0, headSize4);
  if (!number2.test(head.slice(0, 300)) || areFew(head.split(separator, 2 * mostOthers))) return !1;
  let parts = head.split(separator), values2 = (text.length > headSize4 ? parts.slice(0, -1) : parts).map(toValue).filter((value) => value !== ""), [title2 = "", ...below] = values2, numbers2 = isNumber(title2) ? values2 : ofThings.test(title2) ? [] : below;
  return numbers2.length >= (kinds4[0]?.fewest ?? 0) && numbers2.filter(isNumber).length >= numbers2.length * fewestNumbers;
}
function areFew(parts) {
  let others = 0;
  for (let part of parts) {
    let value = toValue(part);
    if (value !== "" && !isNumber(value) && ++others > mostOthers) return !0;
  }
  return !1;
}
function isNumber(value) {
  return kinds4.some(({ shape }) => shape.test(value));
}
function toValue(part) {
  return (part.includes("\xA0") || part.includes("\xAF") ? part.replace(blanks, " ") : part).replace(/^[\s["'(*{-]+|[\s\]"')}]+$/g, "");
}
var PopulationReader = class {
  #context;
  #checks;
  #rest = "";
  #offset = 0;
  #title = null;
  #isFirst = !0;
  #kept = [];
  /** Null until it is judged. */
  #isPopulation = null;
  #table = null;
  constructor(context) {
    this.#context = context, this.#checks = context.tables.checks;
  }
  push(text) {
    let parts = (this.#rest + text).split(separator);
    this.#rest = (parts.pop() ?? "").slice(-limits.cell);
    for (let part of parts)
      this.#offset += part.length + 1, this.#take(toValue(part), this.#offset);
  }
  end() {
    this.#take(toValue(this.#rest), this.#offset + this.#rest.length), this.#settle(), this.#table?.finish();
  }
  #take(value, end2) {
    value === "" || this.#isPopulation === !1 || (this.#isFirst && !isNumber(value) ? this.#title = toText(value) : this.#isPopulation ? this.#table?.add([value], end2) : this.#kept.push({ value, end: end2 }), this.#isFirst = !1, this.#kept.length >= mostJudged2 && this.#settle());
  }
  #settle() {
    let values2 = this.#kept.map(({ value }) => value);
    if (this.#isPopulation === null) {
      let kind = kinds4.find((each) => isOf(each, values2, this.#checks));
      this.#isPopulation = kind !== void 0, kind?.check === null && (this.#title ??= "phone");
    }
    if (!this.#isPopulation || this.#kept.length === 0) return;
    let header3 = [this.#title ?? ""];
    this.#table ??= this.#context.sink.open({ name: "", format: "text", header: header3, start: 0 });
    for (let { value, end: end2 } of this.#kept) this.#table?.add([value], end2);
    this.#kept = [];
  }
};
function isOf({ check, shape, fewest: fewest11, share: share2 }, values2, checks2) {
  let distinct = new Set(values2.filter((value) => shape.test(value)));
  return distinct.size < fewest11 || distinct.size < values2.length * fewestDistinct2 ? !1 : check === null ? dialledIn([...distinct].slice(0, mostTried), share2) !== null : [...distinct].map((value) => checks2.get(check)?.judge(value)).filter((verdict) => verdict && verdict.status !== "invalid" && !verdict.provenance).length >= distinct.size * share2;
}
var mostColumns4 = 12;
function holdsColumnOfNumbers(text, checks2) {
  let [title2 = "", ...rows] = text.slice(0, headSize4).split(/\r?\n/, 200), [, sample = ""] = rows, delimiter = /\d{9}/.test(sample) ? [";", "	", "|", ","].find((each) => sample.includes(each)) : void 0;
  if (delimiter === void 0) return !1;
  let whole2 = rows.slice(0, -1).map((row) => row.split(delimiter, mostColumns4));
  return title2.split(delimiter, mostColumns4).some((name6, at) => {
    let values2 = whole2.map((row) => toValue(row[at] ?? ""));
    return !ofThings.test(name6) && kinds4.some((kind) => ofColumns.has(kind.check) && isOf(kind, values2, checks2));
  });
}

// scan/tables/read/record-table.ts
var identifying4 = /@|\d(?:[ ().+/-]{0,3}\d){6}/, recordsKept = 200, charactersKept = 1e6, RecordTable = class {
  #sink;
  #begin;
  #records = [];
  #size = 0;
  /** Grows in the header of the table as well. */
  #columns = null;
  #table = null;
  /** All names of records so far. */
  #seen = /* @__PURE__ */ new Set();
  constructor(sink, begin) {
    [this.#sink, this.#begin] = [sink, begin];
  }
  get isHopeless() {
    return this.#columns !== null && (this.#table?.isHopeless ?? !0);
  }
  /** `end`: offset behind the record. */
  add(fields, end2) {
    if (this.#columns && this.isHopeless && this.#isNew(fields) && this.#beginAgain(), this.#columns) {
      this.isHopeless || this.#table?.add(this.#toRow(fields, this.#columns), end2);
      return;
    }
    this.#records.push({ fields: new Map([...fields].map(([name6, value]) => [detach(name6), detach(value)])), end: end2 });
    for (let [name6, value] of fields) this.#size += name6.length + value.length;
    (this.#records.length >= recordsKept || this.#size > charactersKept) && this.#settle();
  }
  finish() {
    !this.#columns && !this.#isNothing() && this.#settle(), this.#table?.finish(), this.#records = [];
  }
  /** Rows without names are known by their values only. */
  #isNothing() {
    return !this.#records.some(({ fields }) => !fields.has(positionalName(0))) && !this.#records.some(({ fields }) => [...fields.values()].some((value) => identifying4.test(value)));
  }
  #toRow(fields, columns) {
    return columns.reduce((sum3, name6) => sum3 + (fields.has(name6) ? 1 : 0), 0) < fields.size && this.#addColumns(fields, columns), toRow(fields, columns);
  }
  /** A name that none of the records had so far. */
  #isNew(fields) {
    if (this.#seen.size >= limits.columns) return !1;
    for (let name6 of fields.keys()) if (!this.#seen.has(name6)) return !0;
    return !1;
  }
  /** Records of another kind follow upon those that speak of nobody. */
  #beginAgain() {
    this.#table?.finish(), [this.#table, this.#columns, this.#size] = [null, null, 0];
  }
  #addColumns(fields, columns) {
    for (let name6 of fields.keys())
      columns.length < limits.columns && !columns.includes(name6) && columns.push(detach(name6));
    this.#see(columns);
  }
  #see(names) {
    for (let name6 of names) this.#seen.size < limits.columns && this.#seen.add(name6);
  }
  #settle() {
    let columns = [...new Set(this.#records.flatMap(({ fields }) => [...fields.keys()]))].slice(0, limits.columns);
    this.#columns = columns, this.#see(columns);
    let isPositional = columns.every((name6, index) => name6 === positionalName(index));
    this.#table = this.#sink.open({ ...this.#begin, header: isPositional ? null : columns });
    for (let { fields, end: end2 } of this.#records) this.#table?.add(toRow(fields, columns), end2);
    this.#records = [];
  }
};
function positionalName(index) {
  return `column ${index + 1}`;
}
function toRow(fields, columns) {
  return columns.map((name6) => fields.get(name6) ?? "");
}
var RecordTables = class {
  #sink;
  #tables = /* @__PURE__ */ new Map();
  constructor(sink) {
    this.#sink = sink;
  }
  get areHopeless() {
    return this.#tables.size > 0 && [...this.#tables.values()].every(({ isHopeless }) => isHopeless);
  }
  get size() {
    return this.#tables.size;
  }
  /** `key` tells tables of equal names apart. */
  add(key2, begin, fields, end2) {
    this.#get(key2, begin).add(fields, end2);
  }
  /** Ends one table; one of this key may begin anew. */
  finish(key2) {
    this.#tables.get(key2)?.finish(), this.#tables.delete(key2);
  }
  end() {
    for (let key2 of this.#tables.keys()) this.finish(key2);
  }
  #get(key2, begin) {
    let known4 = this.#tables.get(key2);
    if (known4) return known4;
    this.#tables.size >= limits.tables && this.#makeRoom();
    let made = new RecordTable(this.#sink, begin);
    return this.#tables.set(key2, made), made;
  }
  /** The oldest tables give way: records that stand together come together. */
  #makeRoom() {
    for (let [key2, table] of this.#tables) table.isHopeless && this.finish(key2);
    let [oldest] = this.#tables.keys();
    this.#tables.size >= limits.tables && oldest !== void 0 && this.finish(oldest);
  }
};

// scan/tables/read/blocks.ts
var blocks = {
  name: "fields",
  weigh: () => "maybe",
  open: (context) => new BlockReader(context)
}, field = /^[\s>*#/;-]{0,20}(?:\*\*|__)?([\p{L}][\p{L}\p{N} _.[\]-]{0,60}?)(?:\*\*|__)?\s{0,3}(::|[:=])(?:\*\*|__)?\s{0,40}(.*)$/u, recordRule = /^-*\[ RECORD \d+ \]/, expanded = /^\s?([\p{L}_][\p{L}\p{N} _.-]{0,60}?)\s{0,60}\|\s?(.*)$/u, opensBlock = /^[{[(]$/, numbered = /^([\p{L}\p{N} _-]{1,60}(?:\.|\[)\d{1,9}\]?\.)([\p{L}\p{N} _-]{1,60})$/u, printed = /^\s{0,40}\[([\p{L}_][\p{L}\p{N} _.-]{0,60})(?::\w{1,20}){0,2}\]\s{1,4}=>\s?(.*)$/u, heading = new RegExp("^#{1,6} {1,4}(?:\\d{1,4}[.)] )?(\\p{Lu}[\\p{L}'\u2019.-]*(?: \\p{L}[\\p{L}'\u2019.-]*){1,3})\\s*$", "u"), fewestKnown3 = 2, BlockReader = class {
  #sink;
  #isKnownName;
  #tables;
  #lines;
  #fields = /* @__PURE__ */ new Map();
  #isLdif = !1;
  /** Names and values have a line between them. */
  #isExpanded = !1;
  #owner = "";
  #heading = "";
  #last = "";
  #start = 0;
  #end = 0;
  constructor({ sink, isKnownName }) {
    [this.#sink, this.#isKnownName] = [sink, isKnownName], this.#tables = new RecordTables(this.#sink), this.#lines = new Lines((line2) => this.#take(line2));
  }
  push(text) {
    this.#lines.push(text);
  }
  end() {
    this.#lines.end(), this.#finish(), this.#tables.end();
  }
  #take(line2) {
    let found = this.#fieldOf(line2.text);
    if (!found) {
      this.#isLdif && /^ +\S/.test(line2.text) ? this.#continue(line2) : this.#fields.size > 0 && this.#finish(), line2.text.trim() !== "" && (this.#heading = heading.exec(toText(line2.text.slice(0, 200)))?.[1] ?? "");
      return;
    }
    let [written, value] = found, [, owner = "", name6 = written] = numbered.exec(written) ?? [];
    owner !== this.#owner && this.#fields.size > 0 && this.#finish(), this.#owner = owner, name6 === "dn" && (this.#isLdif = !0), this.#fields.has(name6) && !this.#isLdif && this.#finish(), this.#fields.size === 0 && this.#begin(line2.start), this.#fields.size < limits.columns && !this.#fields.has(name6) && this.#fields.set(name6, value), [this.#last, this.#end] = [name6, line2.end];
  }
  #begin(start) {
    this.#start = start, this.#heading !== "" && this.#fields.set("name", this.#heading), this.#heading = "";
  }
  #fieldOf(line2) {
    if (line2.length > limits.cell) return null;
    recordRule.test(line2) && (this.#isExpanded = !0);
    let [, title2, content2 = ""] = this.#isExpanded ? expanded.exec(toText(line2)) ?? [] : [], [, shown, inside = ""] = printed.exec(toText(line2)) ?? [];
    if (shown !== void 0) return [shown.toLowerCase(), inside.trim()];
    if (title2 !== void 0) return [title2.toLowerCase(), toValue2(content2)];
    if (!/[:=]/.test(line2.slice(0, 70))) return null;
    let [, name6, sign, value = ""] = field.exec(toText(line2)) ?? [];
    return name6 === void 0 || opensBlock.test(value) ? null : [name6.toLowerCase(), sign === "::" ? Buffer.from(value, "base64").toString("utf8") : toValue2(value)];
  }
  #continue({ text, end: end2 }) {
    let value = this.#fields.get(this.#last) ?? "";
    value.length < limits.cell && this.#fields.set(this.#last, value + toText(text.slice(1))), this.#end = end2;
  }
  #finish() {
    let names = [...this.#fields.keys()];
    if (names.filter(this.#isKnownName).length >= fewestKnown3) {
      let key2 = names.slice(0, 3).join("\0");
      this.#tables.add(key2, { name: "", format: "fields", start: this.#start, isLoose: !0 }, this.#fields, this.#end);
    }
    this.#fields = /* @__PURE__ */ new Map(), this.#isLdif = !1;
  }
};
function toValue2(text) {
  return text.trim().replace(/^(["'`]|\*\*)(.*)\1[,;]?$/, "$2");
}

// scan/tables/read/cards.ts
var cards = {
  name: "vcard",
  weigh: ({ text }) => /^\s*BEGIN:(?:VCARD|VCALENDAR)\s/i.test(text) ? "sure" : null,
  open: ({ sink }) => new CardReader(sink)
}, properties = {
  FN: ["full name"],
  N: ["last name", "first name"],
  EMAIL: ["email"],
  TEL: ["phone"],
  BDAY: ["birth date"],
  ADR: ["", "", "street", "city", "", "postcode", "country"],
  GENDER: ["gender"],
  NOTE: ["note"],
  ORG: ["company"],
  TITLE: ["title"]
}, CardReader = class {
  #tables;
  #lines;
  #fields = /* @__PURE__ */ new Map();
  #line = null;
  #start = 0;
  constructor(sink) {
    this.#tables = new RecordTables(sink), this.#lines = new Lines((line2) => this.#unfold(line2));
  }
  push(text) {
    this.#lines.push(text);
  }
  end() {
    this.#lines.end(), this.#line && this.#take(this.#line), this.#tables.end();
  }
  /** A line that begins with a space goes on with the one before. */
  #unfold(line2) {
    let before = this.#line;
    if (before && /^[ \t]/.test(line2.text) && before.text.length < limits.cell) {
      this.#line = { ...before, text: before.text + line2.text.slice(1), end: line2.end };
      return;
    }
    before && this.#take(before), this.#line = line2;
  }
  #take({ text, start, end: end2 }) {
    let [, name6 = "", parameters = "", value = ""] = /^(?:[\w-]{1,40}\.)?([A-Z-]{1,40})((?:;[^:"]{0,200}(?:"[^"]{0,200}")?){0,20}):(.*)$/i.exec(
      toText(text.slice(0, limits.cell))
    ) ?? [], property2 = name6.toUpperCase();
    property2 === "BEGIN" ? [this.#fields, this.#start] = [/* @__PURE__ */ new Map(), start] : property2 === "END" ? (this.#fields.size > 0 && this.#emit("vcard", this.#fields, this.#start, end2), this.#fields = /* @__PURE__ */ new Map()) : property2 === "ATTENDEE" || property2 === "ORGANIZER" ? this.#takeAttendee(parameters, value, start, end2) : this.#takeProperty(property2, decodeValue(parameters, value));
  }
  #takeAttendee(parameters, value, start, end2) {
    let name6 = /;CN="?([^";:]{1,200})/i.exec(parameters)?.[1] ?? "", email5 = value.replace(/^mailto:/i, "");
    this.#emit(
      "attendees",
      /* @__PURE__ */ new Map([
        ["name", name6],
        ["email", email5]
      ]),
      start,
      end2
    );
  }
  #takeProperty(property2, value) {
    let names = properties[property2];
    if (!names) return;
    let parts = names.length > 1 ? value.split(/(?<!\\);/) : [value];
    for (let [index, name6] of names.entries()) {
      let part = (parts[index] ?? "").replace(/\\([,;\\])/g, "$1").trim();
      name6 !== "" && part !== "" && !this.#fields.has(name6) && this.#fields.set(name6, part);
    }
  }
  #emit(name6, fields, start, end2) {
    this.#tables.add(name6, { name: name6 === "vcard" ? "" : name6, format: "vcard", start }, fields, end2);
  }
};
function decodeValue(parameters, value) {
  if (!/QUOTED-PRINTABLE/i.test(parameters)) return value;
  let bytes = value.replace(/=([0-9A-F]{2})/gi, (_, code2) => String.fromCharCode(Number.parseInt(code2, 16)));
  return toText(bytes);
}

// scan/tables/read/code-frames.ts
function emptyEntry() {
  let [key2, value, path, bracketed] = [null, null, "", null];
  return { key: key2, value, path, bracketed, isEmpty: !0, ...{ isLiteral: !1, isBuilt: !1, isPathOpen: !1, isKeyword: !1, isAssigned: !1 } };
}
function setField(frame, name6, value) {
  frame.fields ??= /* @__PURE__ */ new Map(), frame.fields.size < limits.columns && !frame.fields.has(name6) && frame.fields.set(name6, value);
}
function setKey(entry2, isAssigned) {
  let name6 = entry2.value ?? entry2.bracketed;
  name6 === null || entry2.key !== null && !entry2.isLiteral || ([entry2.isAssigned, entry2.isKeyword, entry2.bracketed] = [isAssigned, !1, null], [entry2.key, entry2.value, entry2.isLiteral, entry2.isBuilt, entry2.path] = [name6, null, !1, !1, ""]);
}
function handOn({ opener, callee, items, fields }, parent) {
  parent.entry.isEmpty = !1;
  let [first = "", second, ...others] = items ?? [];
  opener !== "[" || callee !== "" || fields || first === "" || (second === void 0 ? parent.entry.bracketed = first : parent.opener === "[" && others.length === 0 && (parent.pairs?.size ?? 0) < limits.columns && (parent.pairs ??= /* @__PURE__ */ new Map()).set(first, second));
}
function areFields({ pairs: pairs2, items }, isKnownName) {
  return pairs2 !== null && pairs2.size === items?.length && [...pairs2].filter((pair3) => isNamed(pair3, isKnownName)).length >= fewestNamed;
}
function isNamed([name6 = "", value = ""], isKnownName) {
  return isKnownName(name6) && !isKnownName(value);
}
var fewestNamed = 2, fewestAlike = 3;
function withoutPrefix(fields) {
  let names = [...fields.keys()], [first = ""] = names;
  if (names.length < fewestAlike) return null;
  let prefix2 = /^(?:[a-z]{1,20}_|[a-z]{2,20}(?=[A-Z]))/.exec(first)?.[0] ?? "";
  return prefix2 !== "" && names.every((name6) => name6.length > prefix2.length && name6.startsWith(prefix2)) ? new Map([...fields].map(([name6, value]) => [name6.slice(prefix2.length), value])) : null;
}
var fewestRows3 = 3, mostItems = 2e5;
function* rowsOf2(columns) {
  let lengths2 = new Set([...columns.values()].map(({ length }) => length));
  for (let length of lengths2) {
    let alike2 = [...columns].filter(([, items]) => items.length === length);
    if (!(length < fewestRows3 || alike2.length < 2))
      for (let row = 0; row < length; row++) yield new Map(alike2.map(([name6, items]) => [name6, items[row] ?? ""]));
  }
}
var mostKinds = 32, alike = 0.75, RecordKinds = class {
  #kinds = [];
  #count = 0;
  /** The same for records of one kind. */
  of(fields) {
    let known4 = this.#kinds.find(({ names }) => areAlike(names, fields));
    if (known4) {
      for (let name6 of fields.keys()) known4.names.size < limits.columns && known4.names.add(name6);
      return known4.key;
    }
    let made = { key: `kind ${this.#count++}`, names: new Set(fields.keys()) };
    return this.#kinds = [made, ...this.#kinds.slice(0, mostKinds - 1)], made.key;
  }
};
function areAlike(names, fields) {
  let shared2 = 0;
  for (let name6 of fields.keys()) names.has(name6) && shared2++;
  return shared2 >= 2 ? shared2 >= Math.min(names.size, fields.size) * alike : shared2 === fields.size;
}

// scan/tables/read/code-tokens.ts
var longest6 = 65536, longestExpression = 300, signs2 = /* @__PURE__ */ new Set(["=>", "->", "::", "==", "!=", "<=", ">=", ":=", "||", "&&", "+="]), structured = /^\s{0,80}(?:[A-Z]\w{0,30} )?[[{]\s{0,80}(?:[A-Z]\w{0,30} )?[[{"']/, escapedStructure = /^\s{0,80}[[{]\s{0,80}[[{]?\s{0,80}\\"/, headSize5 = 300, deepest2 = 3, element = /^<[A-Z][\w.]{0,60}\s/, beforeExpression = /* @__PURE__ */ new Set(["(", ",", "=", ":", "[", "!", "&&", "||", "?", "{", "}", ";", ""]), CodeTokens = class _CodeTokens {
  #take;
  #depth;
  /** The quote around a text that is read like what stands around it. */
  #around = "";
  #text = "";
  #offset = 0;
  #isFirst = !0;
  #last = "";
  /** What a comment that is not over yet ends with. */
  #awaited = "";
  /** `offset`: of the first character in the document; `depth`: of texts within texts. */
  constructor(take2, offset, depth = 0) {
    [this.#take, this.#offset, this.#depth] = [take2, offset, depth];
  }
  push(text) {
    this.#text = this.#text === "" ? text : this.#text + text, this.#work(!1);
  }
  end() {
    this.#work(!0);
  }
  #work(isLast) {
    let at = 0;
    for (; at < this.#text.length; ) {
      let next = this.#step(at, isLast || this.#text.length - at > longest6);
      if (next < 0) break;
      at = next;
    }
    this.#text = this.#text.slice(at), this.#offset += at;
  }
  #step(at, isWhole) {
    let text = this.#text;
    if (this.#awaited !== "") return this.#skipComment(at, isWhole);
    let code2 = text.charCodeAt(at);
    if (code2 === 10 && (this.#isFirst = !0), code2 <= 32) return at + 1;
    if (!isWhole && text.length - at < 4) return -1;
    if (code2 === 34 || code2 === 39 || code2 === 96) return this.#readString(at, isWhole);
    if (isWordCode(code2)) return this.#readWord(at, isWhole);
    let comment = this.#commentAt(at, code2);
    if (comment)
      return this.#awaited = comment.end, at + comment.length;
    if (code2 === 47 && beforeExpression.has(this.#last)) {
      let end2 = endOfExpression(text, at);
      if (end2 > 0) return end2;
    }
    return this.#readSign(at, isWhole);
  }
  #commentAt(at, code2) {
    if (code2 !== 47 && code2 !== 35 && code2 !== 45) return null;
    let next = this.#text.charCodeAt(at + 1);
    return code2 === 47 && next === 42 ? { length: 2, end: "*/" } : code2 === 47 && next === 47 && (this.#text[at - 1] ?? this.#last) !== ":" ? { length: 2, end: `
` } : code2 === 35 && (next <= 32 || next === 33 || next === 35) ? { length: 1, end: `
` } : code2 === 45 && next === 45 && this.#isFirst ? { length: 2, end: `
` } : null;
  }
  #skipComment(at, isWhole) {
    let end2 = this.#text.indexOf(this.#awaited, at);
    if (end2 >= 0) {
      let { length } = this.#awaited, isLine = this.#awaited === `
`;
      return this.#awaited = "", isLine ? end2 : end2 + length;
    }
    let to = isWhole ? this.#text.length : this.#text.length - this.#awaited.length + 1;
    return to > at ? to : -1;
  }
  #readWord(from, isWhole) {
    let text = this.#text, at = from;
    for (; at < text.length && isWordCode(text.charCodeAt(at)); ) at++;
    if (at === text.length && !isWhole) return -1;
    let quote = text.charCodeAt(at);
    return at - from <= 2 && (quote === 34 || quote === 39) && /^[furb@$L]+$/i.test(text.slice(from, at)) || this.#emit("word", toText(text.slice(from, Math.min(at, from + 200))), from, at), at;
  }
  #readSign(at, isWhole) {
    let text = this.#text;
    if (text.startsWith('<<"', at) || text.startsWith(">>", at) && this.#last === "string") return at + 2;
    let special = specialSign(text, at);
    if (special)
      return this.#emit("sign", special, at, at + special.length), at + special.length;
    if (text[at] === ":" && /[\s([{]/.test(text[at - 1] ?? " ") && /[A-Za-z]/.test(text[at + 1] ?? ""))
      return this.#readKeyword(at, isWhole);
    let next = this.#text.charCodeAt(at + 1), isLong = next === 61 || next === 62 || next === 58 || next === 124 || next === 38, two = isLong ? this.#text.slice(at, at + 2) : "", sign = isLong && signs2.has(two) ? two : this.#text[at] ?? "", length = sign.length === 2 && sign.endsWith("=") && this.#text[at + 2] === "=" ? 3 : sign.length;
    return this.#emit("sign", sign, at, at + length), at + length;
  }
  #readKeyword(from, isWhole) {
    if (!isWhole && this.#text.length - from <= 62) return -1;
    let [name6 = ""] = /^[\w$?!*+-]{1,60}/.exec(this.#text.slice(from + 1, from + 61)) ?? [], end2 = from + 1 + name6.length;
    return this.#emit("keyword", name6, from, end2), end2;
  }
  #readString(at, isWhole) {
    let text = this.#text, quote = text[at] ?? "";
    if (quote === this.#around[0] && (this.#last === "]" || this.#last === "}")) {
      let { length } = this.#around;
      return this.#around = "", at + length;
    }
    let isTriple = quote !== "`" && text.startsWith(quote.repeat(3), at), isLong = isTriple || quote === "`", from = at + (isTriple ? 3 : 1);
    if (!isWhole && text.length - from < headSize5) return -1;
    if (this.#around === "" && structured.test(text.slice(from, from + headSize5)))
      return this.#around = text.slice(at, from), from;
    let found = endOfString(text, from, isTriple ? quote.repeat(3) : quote, isLong);
    if (found.isClosed) {
      let end2 = found.at + (isTriple ? 3 : 1);
      return this.#emitString(text.slice(from, found.at), quote, at, end2), end2;
    }
    return found.at >= text.length && !isWhole ? -1 : Math.max(found.at, from);
  }
  #emitString(raw, quote, start, end2) {
    let text = raw.includes("\\") ? unescape(toText(raw)) : toText(raw);
    if (escapedStructure.test(raw.slice(0, headSize5)) && this.#depth < deepest2) {
      this.#readInside(text, start, end2);
      return;
    }
    let isBuilt = quote !== "'" && /[#$]\{/.test(text), place2 = { start: this.#offset + start, end: this.#offset + end2 };
    this.#take({ kind: "string", text, ...place2, isFirst: this.#isFirst, isBuilt }), [this.#isFirst, this.#last] = [!1, "string"];
  }
  /** What a string holds stands where the string stands. */
  #readInside(text, start, end2) {
    let place2 = { start: this.#offset + start, end: this.#offset + end2 }, inner = new _CodeTokens((token3) => this.#take({ ...token3, ...place2 }), 0, this.#depth + 1);
    inner.push(toBytes(text)), inner.end(), [this.#isFirst, this.#last] = [!1, "string"];
  }
  #emit(kind, text, start, end2) {
    let place2 = { start: this.#offset + start, end: this.#offset + end2 };
    this.#take({ kind, text, ...place2, isFirst: this.#isFirst, isBuilt: !1 }), [this.#isFirst, this.#last] = [!1, kind === "sign" ? text : "word"];
  }
};
function specialSign(text, at) {
  let code2 = text.charCodeAt(at);
  return code2 === 60 ? element.test(text.slice(at, at + 80)) ? "<" : null : code2 === 47 ? text[at + 1] === ">" ? "/>" : null : code2 === 46 && text[at - 1] === " " && text[at + 1] === " " ? ". " : null;
}
function endOfString(text, from, quote, isLong) {
  let last = Math.min(text.length, from + longest6), first = quote.charCodeAt(0);
  for (let at = from; at < last; at++) {
    let code2 = text.charCodeAt(at);
    if (code2 === 92) at++;
    else {
      if (code2 === 10 && !isLong) return { at, isClosed: !1 };
      if (code2 === first && (quote.length === 1 || text.startsWith(quote, at))) return { at, isClosed: !0 };
    }
  }
  return { at: last, isClosed: !1 };
}
function endOfExpression(text, from) {
  let isClass = !1, last = Math.min(text.length, from + longestExpression);
  for (let at = from + 1; at < last; at++) {
    let code2 = text.charCodeAt(at);
    if (code2 === 10) return 0;
    if (code2 === 92) at++;
    else if (code2 === 91) isClass = !0;
    else if (code2 === 93) isClass = !1;
    else if (code2 === 47 && !isClass) return at + 1;
  }
  return 0;
}
var escapes = { n: `
`, t: "	", r: "\r", 0: "\0", "\n": "" };
function unescape(text) {
  return text.replace(
    /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^]))/g,
    (_, four, two, one) => four || two ? String.fromCharCode(Number.parseInt(four || two, 16)) : escapes[one] ?? one
  );
}
function isWordCode(code2) {
  return code2 >= 48 && code2 <= 57 || code2 >= 97 && code2 <= 122 || code2 >= 65 && code2 <= 90 || code2 === 95 || code2 === 36 || code2 === 64 || code2 >= 128;
}

// scan/tables/read/nearby.ts
var trace = /[\w+-]@[\w-]{1,63}\.\w|["'`]\+?\(?\d(?:[ ().+/-]{0,3}\d){6}|\b\d{10,19}\b/g;
var Nearby = class {
  #sink;
  #text = "";
  #offset = 0;
  /** Offset up to which text is near what was found. */
  #until = 0;
  #isInside = !1;
  constructor(sink) {
    this.#sink = sink;
  }
  push(text) {
    this.#text += text, this.#text.length > 4 * 8e3 && this.#work(this.#text.length - 8e3);
  }
  end() {
    this.#work(this.#text.length), this.#isInside && this.#sink.gap();
  }
  /** Up to `to`, what is near anything found so far is decided. */
  #work(to) {
    let at = 0;
    for (let { index } of this.#text.matchAll(trace))
      at = this.#emit(at, Math.min(to, Math.max(at, index - 8e3))), this.#until = Math.max(this.#until, this.#offset + index + 8e3);
    at = this.#emit(at, to), this.#text = this.#text.slice(at), this.#offset += at;
  }
  /** Hands on what lies before `to` and near the last thing found, leaves out the rest. */
  #emit(from, to) {
    let near = Math.min(to, this.#until - this.#offset);
    return near > from && (this.#sink.text(this.#text.slice(from, near), this.#offset + from, !this.#isInside), this.#isInside = !0), to > Math.max(near, from) && this.#isInside && (this.#sink.gap(), this.#isInside = !1), to;
  }
};

// scan/tables/read/code.ts
var code = {
  name: "code",
  weigh: () => "maybe",
  open: (context) => new CodeReader(context)
}, listCalls = /(?:^|[.:])(?:c|list|array|tuple|Series|listOf|asList|Arrays\.asList|List\.of|vec)!?$/, deepest3 = 200, mostInner = 16, openers = { ")": "(", "]": "[", "}": "{", "/>": "<", ">": "<" }, address = new RegExp("^[^\\s@]{1,64}@[^\\s@]{1,200}\\.\\p{L}{2,24}$", "u"), maker = /(?:^|[.:>])(?:[A-Z]\w*|create|build|make|add|insert|new|of|append|push|register|seed|customer|client|user|person|employee|member|patient|contact|subscriber|student|record|row|entry)[!?]?$/, CodeReader = class {
  #isKnownName;
  #tables;
  #nearby;
  #kinds = new RecordKinds();
  #tokens = null;
  #stack = [];
  #depths = { "(": 0, "[": 0, "{": 0, "<": 0 };
  #below = 0;
  #ids = 0;
  #end = 0;
  constructor({ sink, isKnownName }) {
    this.#isKnownName = isKnownName, this.#tables = new RecordTables(sink), this.#nearby = new Nearby({
      text: (text, offset, isNew) => this.#read(text, offset, isNew),
      gap: () => this.#leave()
    });
  }
  push(text) {
    this.#nearby.push(text);
  }
  end() {
    this.#nearby.end(), this.#tables.end();
  }
  #read(text, offset, isNew) {
    isNew && (this.#tokens = new CodeTokens((token3) => this.#take(token3), offset), this.#open("{", "", "", offset)), this.#tokens?.push(text), this.#end = offset + text.length;
  }
  /** What is open behind a stretch of text ends with it. */
  #leave() {
    for (this.#tokens?.end(), this.#below = 0; this.#stack.length > 0; ) this.#close(this.#end);
  }
  // -------------------------------------------------------------- tokens
  #take(token3) {
    let frame = this.#stack.at(-1);
    frame && (token3.isFirst && (frame.isOneLine = !1), this.#below > 0 ? this.#takeBelow(token3) : token3.kind === "sign" ? this.#takeSign(token3, frame) : this.#takeOperand(token3, frame));
  }
  /** Deeper than is kept: only where it ends counts. */
  #takeBelow({ kind, text }) {
    kind === "sign" && (text === "(" || text === "[" || text === "{" ? this.#below++ : openers[text] && this.#below--);
  }
  #takeOperand(token3, frame) {
    let isContinued = frame.entry.isPathOpen;
    if (isTo(token3, frame.entry)) {
      setKey(frame.entry, !1);
      return;
    }
    token3.isFirst && !isContinued && frame.entry.value !== null ? this.#endStatement(frame) : beginsPair(token3, frame) && this.#endEntry(frame);
    let { entry: entry2 } = frame;
    entry2.isKeyword && setKey(entry2, !1);
    let isNumber3 = token3.kind === "word" && /^\d/.test(token3.text);
    token3.kind === "string" || isNumber3 ? (entry2.isBuilt ||= token3.isBuilt || entry2.value !== null && entry2.isLiteral, [entry2.value, entry2.isLiteral] = [
      isNumber3 ? `${isContinued ? `${entry2.value ?? ""}.` : ""}${token3.text}` : token3.text,
      !0
    ], isNumber3 && isContinued && (entry2.isBuilt = !1)) : (entry2.path = isContinued ? `${entry2.path}.${token3.text}`.slice(-200) : token3.text, entry2.isLiteral || (entry2.value = token3.text)), entry2.isPathOpen = !1, entry2.isEmpty = !1, entry2.isKeyword = token3.kind === "keyword";
  }
  #takeSign(token3, frame) {
    let { entry: entry2 } = frame;
    switch (token3.text) {
      case ",":
        this.#endEntry(frame);
        break;
      case ";":
        this.#endStatement(frame);
        break;
      case ":":
      case "=>":
      case "=":
      case ":=":
        setKey(entry2, token3.text.endsWith("="));
        break;
      case ".":
      case "::":
        entry2.isPathOpen = !0;
        break;
      case "->":
        entry2.isLiteral && entry2.key === null ? setKey(entry2, !1) : entry2.isPathOpen = !0;
        break;
      case "+":
      case "%":
        entry2.isLiteral && (entry2.isBuilt = !0);
        break;
      case ". ":
        frame.fields || frame.items || entry2.key !== null ? entry2.isPathOpen = !0 : setKey(entry2, !1);
        break;
      case "(":
      case "[":
      case "{":
      case "<":
        this.#open(token3.text, entry2.isLiteral ? "" : entry2.path, entry2.key ?? "", token3.start);
        break;
      case ">":
        frame.opener === "<" && this.#closeUntil("<", token3.end);
        break;
      case ")":
      case "]":
      case "}":
      case "/>":
        this.#closeUntil(openers[token3.text] ?? "", token3.end);
        break;
      default:
        break;
    }
  }
  #open(opener, callee, key2, start) {
    if (this.#stack.length >= deepest3) {
      this.#below = 1;
      return;
    }
    this.#depths[opener] = (this.#depths[opener] ?? 0) + 1, this.#stack.push({
      opener,
      id: this.#ids++,
      callee,
      key: key2,
      start,
      isOneLine: this.#stack.length > 0,
      fields: null,
      items: null,
      columns: null,
      inner: null,
      pairs: null,
      chain: null,
      chainStart: start,
      chainEnd: start,
      entry: emptyEntry()
    });
  }
  /** What a statement assigns is a variable, no part of a literal: of records as ML, F# and PowerShell write them it is. */
  #endStatement(frame) {
    let isBlock = frame.opener === "{" && !frame.isOneLine && frame.callee !== "@";
    frame.entry.isAssigned && isBlock && ([frame.entry.key, frame.entry.isEmpty] = [null, !0]), this.#endEntry(frame);
  }
  #endEntry(frame) {
    let { entry: entry2 } = frame;
    if (entry2.isEmpty && frame.chain === null) return;
    let text = entry2.isLiteral && !entry2.isBuilt ? (entry2.value ?? "").slice(0, limits.cell) : "";
    entry2.key !== null ? entry2.isLiteral && frame !== this.#stack[0] && setField(frame, entry2.key, text) : !entry2.isEmpty && frame !== this.#stack[0] && (frame.items ??= [], frame.items.length < mostItems && frame.items.push(text)), frame.chain && this.#endChain(frame, frame.chain), frame.entry = emptyEntry();
  }
  // -------------------------------------------------------------- brackets
  /** A bracket that opened nowhere closes nothing. */
  #closeUntil(opener, end2) {
    let most10 = opener === "{" ? 1 : 0;
    if (!((this.#depths[opener] ?? 0) <= most10)) {
      for (let top = this.#stack.at(-1); top; top = this.#stack.at(-1))
        if (this.#close(end2), top.opener === opener) return;
    }
  }
  #close(end2) {
    let frame = this.#stack.at(-1);
    if (!frame) return;
    this.#endEntry(frame), this.#stack.pop(), this.#depths[frame.opener] = (this.#depths[frame.opener] ?? 1) - 1;
    let parent = this.#stack.at(-1);
    if (nameItems(frame), parent && this.#chainOn(frame, parent, end2), this.#takeColumns(frame, parent, end2), this.#nameFields(frame), parent && handOn(frame, parent), parent && isPair(frame, parent))
      for (let [name6, value] of frame.fields ?? []) setField(parent, name6, value);
    else this.#isRecord(frame) ? this.#takeRecord(frame, parent, end2) : this.#takeItems(frame, parent, end2);
    frame.opener === "[" && this.#tables.size > 0 && this.#tables.finish(`[${frame.id}`);
  }
  /** By pairs that are lists, or by what is left of names that all begin alike. */
  #nameFields(frame) {
    let { pairs: pairs2, fields } = frame;
    if (pairs2 && !fields && areFields(frame, this.#isKnownName) && (frame.fields = pairs2), !fields || [...fields.keys()].some(this.#isKnownName)) return;
    let named2 = withoutPrefix(fields);
    named2 && (frame.fields = named2);
  }
  /** A list is a column of what stands around it; what has columns has rows. */
  #takeColumns(frame, parent, end2) {
    let { items, fields, callee, opener, key: key2 } = frame;
    if (frame.columns) {
      for (let row of rowsOf2(frame.columns))
        [...row.keys()].filter(this.#isKnownName).length >= 2 && this.#emit(`columns ${frame.id}`, { key: "", fields: row, start: frame.start, end: end2 });
      this.#tables.finish(`columns ${frame.id}`), frame.columns = null;
    }
    let isList = !fields && items && items.length > 2 && (opener === "[" || listCalls.test(callee) || callee === "");
    parent && isList && key2 !== "" && (parent.columns?.size ?? 0) < limits.columns && (parent.columns ??= /* @__PURE__ */ new Map()).set(key2, items);
  }
  #isRecord({ fields, inner }) {
    if (!fields || fields.size + (inner?.length === 1 ? 1 : 0) < 2) return !1;
    for (let name6 of fields.keys()) if (this.#isKnownName(name6)) return !0;
    return !1;
  }
  #takeRecord(frame, parent, end2) {
    for (let { key: key3, fields } of frame.inner ?? [])
      for (let [name6, value] of fields) setField(frame, frame.fields?.has(name6) ? `${key3}_${name6}` : name6, value);
    let key2 = frame.key === "" && parent?.opener === "[" ? parent.items?.[0] ?? "" : frame.key;
    address.test(key2) && (parent?.items?.length ?? 1) === 1 && setField(frame, "email", key2);
    let record = { key: frame.key, fields: frame.fields ?? /* @__PURE__ */ new Map(), start: frame.start, end: end2 };
    frame.key !== "" && parent !== void 0 && parent.opener !== "[" && this.#stack.length > 1 && (parent.inner?.length ?? 0) < mostInner ? (parent.inner ??= []).push(record) : this.#emit(this.#keyOf(frame, record.fields, parent), record);
  }
  /** What is no record itself hands on the records inside it, and may be one without names. */
  #takeItems(frame, parent, end2) {
    for (let record of frame.inner ?? []) this.#emit(this.#kinds.of(record.fields), record);
    let { items, fields, callee, opener, start } = frame;
    if (fields || !parent || !items || items.filter((item) => item !== "").length < 2 || parent.pairs && items.length === 2 && isNamed(items, this.#isKnownName)) return;
    let isCall = opener === "(";
    if (callee !== "" && !(isCall && maker.test(callee))) return;
    let around = parent.opener === "[" || !isCall ? `${parent.opener}${parent.id}` : "", named2 = new Map(items.slice(0, limits.columns).map((item, index) => [positionalName(index), item]));
    this.#emit(`${lastOf2(callee)} ${around}:${items.length}`, { key: "", fields: named2, start, end: end2 });
  }
  /** Records of one array, of one call, or of names alike belong together. */
  #keyOf({ callee, opener }, fields, parent) {
    return parent?.opener === "[" && !parent.items?.some((item) => item !== "") ? `[${parent.id}` : callee === "" || opener !== "(" ? this.#kinds.of(fields) : `call ${lastOf2(callee)}`;
  }
  #emit(key2, { fields, start, end: end2 }) {
    this.#tables.add(key2, { name: "", format: "code", start, isLoose: !0 }, fields, end2);
  }
  // -------------------------------------------------------------- builders
  /** `.email("x")` behind another call. */
  #chainOn({ items, callee, opener, start }, parent, end2) {
    let item = items?.length === 1 ? items[0] : void 0;
    if (!item || opener !== "(" || !callee.includes(".")) return;
    parent.chain || ([parent.chain, parent.chainStart] = [/* @__PURE__ */ new Map(), start]);
    let name6 = (callee.split(".").at(-1) ?? "").replace(/^(?:set|with)_?(?=[A-Za-z])/, "");
    parent.chain.size < limits.columns && parent.chain.set(name6, item), parent.chainEnd = end2;
  }
  #endChain(frame, fields) {
    let { chainStart: start, chainEnd: end2 } = frame;
    frame.chain = null, fields.size >= 2 && [...fields.keys()].some(this.#isKnownName) && this.#emit(`chain ${this.#kinds.of(fields)}`, { key: "", fields, start, end: end2 });
  }
};
function isTo({ kind, text, isFirst }, { isLiteral, key: key2 }) {
  return kind === "word" && text === "to" && !isFirst && isLiteral && key2 === null;
}
function nameItems(frame) {
  let { opener, callee, fields, items } = frame;
  if (!(opener !== "(" || !fields || !items || !maker.test(callee)))
    for (let [index, item] of items.slice(0, limits.columns).entries())
      item !== "" && setField(frame, positionalName(index), item);
}
function lastOf2(callee) {
  return [...new Set(callee.split(".").slice(-2))].join(".");
}
function beginsPair({ kind }, { entry: entry2, opener }) {
  return entry2.key === null ? kind === "keyword" && !entry2.isEmpty : kind === "keyword" ? entry2.value !== null : kind === "word" && opener === "<" && !entry2.isEmpty;
}
function isPair({ opener, callee, fields, items, key: key2 }, parent) {
  return parent.opener === "<" && opener === "{" && items?.length === 1 && key2 !== "" ? (setField(parent, key2, items[0] ?? ""), !0) : opener === "(" && callee === "" && parent.opener === "(" && fields?.size === 1 && items === null;
}

// scan/tables/blocks/cut.ts
function findCut(text, from) {
  let print = -2128831035;
  for (let at = from, lines = 1; ; lines++) {
    let end2 = text.indexOf(`
`, at);
    if (end2 < 0) return null;
    let line2 = printOf(text, at, end2);
    if (print = Math.imul(print ^ line2, 16777619), at = end2 + 1, lines >= 8 && (line2 >>> 8) % 64 === 0 || at - from >= 12e3) return { end: at, print };
  }
}
function printOf(text, from, to) {
  let hash6 = to - from, step = Math.max(1, Math.floor((to - from) / 12));
  for (let at = from; at < to; at += step) hash6 = Math.imul(hash6 ^ text.charCodeAt(at), 16777619);
  return Math.imul(hash6 ^ hash6 >>> 15, 2246822507) >>> 0;
}

// scan/tables/blocks/reader.ts
var longestRest = 131072, BlockReader2 = class {
  #source;
  #memory;
  #rest = "";
  /** Of a file that was read before all is worth keeping. */
  #isVersion = !1;
  constructor(source, memory) {
    [this.#source, this.#memory] = [source, memory];
  }
  push(text) {
    let all = this.#rest + text;
    this.#rest = "";
    let at = 0;
    for (let cut = findCut(all, at); cut; cut = findCut(all, at))
      this.#take(all.slice(at, cut.end), cut.print), at = cut.end;
    this.#rest = all.slice(at), this.#rest.length > longestRest && this.flush();
  }
  /** Reads what waited for the end of its block. */
  flush() {
    let rest = this.#rest;
    this.#rest = "", rest !== "" && this.#source.push(rest);
  }
  #take(block2, print) {
    let table = this.#source.table(), own3 = table?.whole?.framing ?? null;
    if (!table || own3 === null) return this.#source.push(block2);
    let framing = `${own3}
${this.#source.framing()}`, known4 = this.#memory.find(framing, block2);
    known4 ? (this.#isVersion = !0, this.#source.skip(block2.length), table.addKnown(known4, () => this.#source.rowsOf(block2), this.#source.offset())) : this.#memory.meet(print) || this.#isVersion ? this.#record(block2, framing, table) : this.#source.push(block2);
  }
  #record(block2, framing, table) {
    table.whole?.record(), this.#source.push(block2);
    let rows = table.whole?.takeRecorded();
    rows && this.#source.wasPlain(table) && this.#memory.keep(framing, block2, rows);
  }
};

// scan/tables/read/csv.ts
var sniffs = /* @__PURE__ */ new WeakMap(), csv = {
  name: "csv",
  weigh: (head, { isKnownName }) => {
    let sniffed = isDrawn(head.text.slice(0, mostSniffed)) ? null : sniffCsv(head, { isKnownName }) ?? (head.text.length > mostSniffed ? sniffLongRows(head, { isKnownName }) : null);
    return sniffs.set(head, sniffed), sniffed && (sniffed.isSure ? "sure" : "maybe");
  },
  open: (context) => new CsvReader(context, sniffs.get(context.head) ?? null)
};
function isDrawn(text) {
  return /^[ |+-]*-{2,}[|+][-+|: ]*\r?$|^\|\||^\|_[<>=]?\.|^\^ .+\^\s*$|^\{\|/m.test(text) || /^\s*[|+][^\n]*[|+]\s*\n\s*[|+][\s|:+-]{2,}\n/m.test(text);
}
var piece2 = 262144, unsteadyPiece = 16384, mostTitles = 50, CsvReader = class {
  #sink;
  #dialect;
  #cells;
  #offset = 0;
  #isKnownName;
  #width;
  #titles = 0;
  #header = "";
  #framing = "";
  #wasBlank = !1;
  #table = null;
  #blocks;
  /** Nothing but rows of the table came since a block began. */
  #isPlain = !0;
  constructor({ sink, isKnownName }, sniffed) {
    this.#dialect = sniffed?.dialect ?? defaultDialect, [this.#sink, this.#isKnownName, this.#width] = [sink, isKnownName, sniffed?.width ?? 0], this.#cells = this.#beginCells(0), this.#blocks = new BlockReader2(this.#toSource(), sink.blocks);
  }
  /** Most of what is cut by commas speaks of nobody: from then on only an empty line may begin something else. */
  push(text) {
    for (let at = 0; at < text.length; ) {
      let part = text.slice(at, at + piece2), from = this.#table?.isHopeless ? this.#findEmptyLine(part) : 0;
      from < part.length && this.#read(part.slice(from)), at += part.length, this.#offset += part.length;
    }
  }
  end() {
    this.#blocks.flush(), this.#cells.end(), this.#table?.finish();
  }
  #read(text) {
    for (let at = 0; at < text.length; at += unsteadyPiece) {
      if (this.#isSteady) return this.#blocks.push(text.slice(at));
      this.#blocks.flush(), this.#cells.push(text.slice(at, at + unsteadyPiece));
    }
  }
  /** Rows are counted as they come. */
  get #isSteady() {
    return (this.#table?.whole?.framing ?? null) !== null;
  }
  #toSource() {
    return {
      offset: () => this.#cells.offset,
      table: () => this.#steadyTable(),
      framing: () => this.#framing,
      push: (text) => {
        this.#isPlain = !0, this.#cells.push(text);
      },
      wasPlain: (before) => this.#isPlain && this.#steadyTable() === before,
      skip: (length) => this.#cells.skip(length),
      rowsOf: (text) => this.#rowsOf(text)
    };
  }
  /** Its next row is read as those before. */
  #steadyTable() {
    return this.#cells.isAtRow && !this.#wasBlank ? this.#table : null;
  }
  #rowsOf(text) {
    let rows = [];
    return new CsvCells(this.#dialect, (row) => rows.push(row)).push(text), rows;
  }
  #beginCells(offset) {
    return new CsvCells(this.#dialect, (row, start, end2) => this.#take(row, start, end2), { offset });
  }
  /** Where reading goes on in a piece; its length: nowhere. */
  #findEmptyLine(part) {
    this.#blocks.flush();
    let found = /\n\r?\n/.exec(part);
    if (!found) return part.length;
    this.#table?.finish(), this.#table = null, this.#wasBlank = !0;
    let from = found.index + found[0].length;
    return this.#cells = this.#beginCells(this.#offset + from), from;
  }
  #take(row, start, end2) {
    if (row.length === 1 && row[0]?.trim() === "") {
      this.#wasBlank = !0, this.#isPlain = !1;
      return;
    }
    if (!this.#table && !this.#mayBegin(row)) return;
    let isHeader2 = (!this.#table || this.#isNewHeader(row)) && this.#begin(row, start);
    this.#wasBlank = !1, row.length > 1 && !isHeader2 && this.#table?.add(row, end2), this.#isPlain &&= row.length > 1 && !row.some(isObject);
  }
  /** A row of the usual width; behind an empty line, one with a known name in it. */
  #mayBegin(row) {
    return this.#header !== "" ? this.#isNewHeader(row) : row.length === this.#width || this.#titles++ >= mostTitles;
  }
  /** Returns whether the row is known to be a header: it names id, attribute and value. */
  #begin(row, start) {
    row[0]?.startsWith("#") && (row[0] = row[0].slice(1).trim()), this.#table?.finish(), this.#isPlain = !1;
    let format = this.#dialect.delimiter === "	" ? "tsv" : "csv", header3 = placesOf(row) ? row : null;
    return this.#table = this.#sink.open({ name: "", format, header: header3, start }), this.#header = toKey(row), this.#framing = JSON.stringify([this.#dialect, this.#header]), header3 !== null;
  }
  /** Behind an empty line one known name says it, within a table several do. */
  #isNewHeader(row) {
    if (row.length < 2) return !1;
    let known4 = row.filter((cell) => cell.length < 40 && this.#isKnownName(cell)).length;
    return known4 >= (this.#wasBlank ? 1 : 2) && known4 >= row.length / 3 && toKey(row) !== this.#header;
  }
};
function toKey(row) {
  return row.map(normaliseName).join(`
`);
}

// scan/tables/read/fixed-width.ts
var fixedWidth = {
  name: "fixed-width",
  weigh: ({ lines }) => hasAlignedColumns(lines) ? "maybe" : null,
  open: ({ sink, isKnownName }) => new FixedWidthReader(sink, "fixed-width", isKnownName)
}, linesTyped = 40, fewestLines = 3, longestLine = 4096, FixedWidthReader = class {
  #sink;
  #format;
  #isKnownName;
  #lines;
  #block = [];
  #cuts = null;
  #table = null;
  #isOther = !1;
  constructor(sink, format, isKnownName = () => !1) {
    [this.#sink, this.#format, this.#isKnownName] = [sink, format, isKnownName], this.#lines = new Lines((line2) => this.#take(line2));
  }
  push(text) {
    this.#lines.push(text);
  }
  end() {
    this.#lines.end(), this.#finish();
  }
  #take(line2) {
    line2.text.trim() === "" ? this.#finish() : this.#cuts ? this.#add(line2, this.#cuts) : this.#isOther || (this.#block.push(line2), this.#block.length >= linesTyped && this.#settle());
  }
  #settle() {
    let ruled = this.#block.find(({ text }) => /^\s*[-=]+(?: [-=]+)+\s*$/.test(text))?.text ?? "", block2 = this.#block.filter(({ text }) => !/^[\s=-]+$/.test(text));
    this.#block = [];
    let cuts = block2.length >= fewestLines ? this.#findCuts(
      block2.map(({ text }) => toText(text)),
      ruled
    ) : [];
    this.#isOther = cuts.length < 2;
    let start = block2[0]?.start ?? 0;
    if (!this.#isOther) {
      this.#cuts = cuts, this.#table = this.#sink.open({ name: "", format: this.#format, header: null, start });
      for (let line2 of block2) this.#add(line2, cuts);
    }
  }
  /** Where a line of dashes says; else by two blanks, or by one where a header of known names stands above. */
  #findCuts(lines, ruled) {
    let byRule = cutsOfRule(ruled);
    if (byRule.length > 1) return byRule;
    let [header3 = ""] = lines, titleOf = ({ from, to }) => header3.slice(from, to).trim(), byTwo = findColumns(lines, 2), byOne = [];
    for (let cut of findColumns(lines, 1)) {
      let last = titleOf(cut) === "" ? byOne.pop() : void 0;
      byOne.push({ from: last?.from ?? cut.from, to: cut.to });
    }
    return byOne.every((cut) => !titleOf(cut).includes("  ")) && byOne.map(titleOf).filter(this.#isKnownName).length > 1 && byOne.length > byTwo.length ? byOne : byTwo;
  }
  #add(line2, cuts) {
    let text = toText(line2.text.slice(0, longestLine));
    this.#table?.add(
      cuts.map(({ from, to }) => text.slice(from, to).trim()),
      line2.end
    );
  }
  #finish() {
    !this.#cuts && !this.#isOther && this.#block.length > 0 && this.#settle(), this.#table?.finish(), [this.#block, this.#cuts, this.#table, this.#isOther] = [[], null, null, !1];
  }
};
function cutsOfRule(ruled) {
  let stretches = [...ruled.matchAll(/[-=]+/g)].slice(0, limits.columns);
  return stretches.map(({ index, 0: text }, at) => ({
    from: index,
    to: at === stretches.length - 1 ? longestLine : index + text.length
  }));
}
function findColumns(lines, blanks2) {
  let width = Math.min(longestLine, Math.max(...lines.map((line2) => line2.length))), isFilled2 = Array.from({ length: width }, (_, at) => lines.some((line2) => (line2[at] ?? " ") !== " "));
  if (lines.some((line2) => line2.slice(0, longestLine).includes("	"))) return [];
  let cuts = [], [from, hasText] = [0, !1];
  for (let at = 0; at < width && cuts.length < limits.columns; at++)
    isFilled2[at] ? hasText = !0 : hasText && (blanks2 === 1 || !isFilled2[at + 1]) && (cuts.push({ from, to: at }), [from, hasText] = [at, !1]);
  return hasText ? [...cuts, { from, to: longestLine }] : cuts;
}
function hasAlignedColumns(lines) {
  let filled = lines.filter((line2) => line2.trim() !== "").slice(0, linesTyped);
  return filled.filter((line2) => / {2,}\S/.test(line2.trim().slice(0, longestLine))).length >= Math.max(3, filled.length * 0.6);
}

// scan/tables/read/markup.ts
var Markup = class {
  #sink;
  #state = "text";
  #pieces = [];
  #length = 0;
  #quote = 0;
  #rest = "";
  #offset = 0;
  #start = 0;
  /** `</script` and the like: what stands before it is no markup. */
  #raw = "";
  constructor(sink) {
    this.#sink = sink;
  }
  push(piece4) {
    let text = this.#rest + piece4;
    this.#rest = "";
    let at = 0;
    for (; at < text.length; ) {
      let next = this.#step(text, at);
      if (next < 0) break;
      at = next;
    }
    this.#rest = text.slice(at), this.#offset += at;
  }
  end() {
    this.#state === "text" && this.#keep(this.#rest, 0, this.#rest.length), (this.#state === "text" || this.#state === "data") && this.#endText();
  }
  #step(text, at) {
    switch (this.#state) {
      case "text":
        return this.#readText(text, at);
      case "tag":
        return this.#readTag(text, at);
      case "comment":
        return this.#skipTo(text, at, "-->");
      case "data":
        return this.#readData(text, at);
    }
  }
  #readText(text, from) {
    let at = text.indexOf("<", from);
    return this.#keep(text, from, at < 0 ? text.length : at), at < 0 ? text.length : text.length - at < 10 ? at > from ? at : text.length - at < 2 ? -1 : this.#openBracket(text, at, !0) : this.#openBracket(text, at, !1);
  }
  #openBracket(text, at, isShort) {
    let ahead = text.slice(at, at + 10), mayGoOn = ["<![CDATA[", "<!--", this.#raw].some((sign) => sign.startsWith(ahead.toLowerCase()));
    if (isShort && (mayGoOn || "<![CDATA[".startsWith(ahead))) return -1;
    let isRawEnd = this.#raw !== "" && ahead.toLowerCase().startsWith(this.#raw.slice(0, 8));
    return this.#raw === "" && ahead.startsWith("<!--") ? this.#begin("comment", at + 4) : this.#raw === "" && ahead.startsWith("<![CDATA[") ? (this.#state = "data", at + 9) : (this.#raw === "" ? /^<[/a-z?!\x80-\xff]/i.test(ahead) : isRawEnd) ? (this.#endText(), this.#raw = "", this.#start = this.#offset + at, this.#begin("tag", at + 1)) : (this.#keep("<", 0, 1), at + 1);
  }
  #begin(state, at) {
    return state === "tag" && ([this.#pieces, this.#length, this.#quote] = [[], 0, 0]), this.#state = state, at;
  }
  #readTag(text, from) {
    for (let at = from; at < text.length; at++) {
      let code2 = text.charCodeAt(at);
      if (this.#quote !== 0 && this.#length + at - from < 65536)
        code2 === this.#quote && (this.#quote = 0);
      else {
        if (code2 === 62)
          return this.#keep(text, from, at), this.#endTag(this.#offset + at + 1), at + 1;
        (code2 === 34 || code2 === 39) && (this.#quote = code2);
      }
    }
    return this.#keep(text, from, text.length), text.length;
  }
  #endTag(end2) {
    let tag = this.#pieces.join("");
    [this.#pieces, this.#length, this.#state] = [[], 0, "text"];
    let [, slash = "", name6 = ""] = /^(\/?)([a-z_\x80-\xff][\w.:\x80-\xff-]{0,200})/i.exec(tag) ?? [];
    if (name6 !== "") {
      if (slash) {
        this.#sink.close(name6, end2);
        return;
      }
      /^(?:script|style)$/i.test(name6) && (this.#raw = `</${name6.toLowerCase()}`), this.#sink.open({ name: name6, attributes: tag.slice(name6.length), start: this.#start, end: end2, isEmpty: tag.endsWith("/") });
    }
  }
  #skipTo(text, from, sign) {
    let end2 = text.indexOf(sign, from);
    if (end2 >= 0)
      return this.#state = "text", end2 + sign.length;
    let to = text.length - sign.length + 1;
    return to > from ? to : -1;
  }
  #readData(text, from) {
    let next = this.#skipTo(text, from, "]]>");
    return next >= 0 && this.#keep(text, from, this.#state === "text" ? next - 3 : next), next;
  }
  #keep(text, from, to) {
    to > from && this.#length < 65536 && this.#pieces.push(text.slice(from, Math.min(to, from + 65536))), this.#length += Math.max(0, to - from);
  }
  #endText() {
    this.#pieces.length > 0 && this.#sink.text(this.#pieces.join("")), [this.#pieces, this.#length] = [[], 0];
  }
};

// scan/tables/read/html.ts
var html = {
  name: "html",
  weigh: ({ text }) => /<(?:table|tr)[\s>]/i.test(text) ? "maybe" : null,
  open: ({ sink }) => new HtmlReader(sink, "html")
}, deepest4 = 16, HtmlReader = class {
  #sink;
  #format;
  #markup;
  #stack = [];
  #end = 0;
  constructor(sink, format) {
    [this.#sink, this.#format] = [sink, format], this.#markup = new Markup({
      open: ({ name: name6, start }) => this.#open(name6.toLowerCase(), start),
      close: (name6, end2) => this.#close(name6.toLowerCase(), end2),
      text: (text) => this.#text(text)
    });
  }
  push(text) {
    this.#markup.push(text);
  }
  end() {
    for (this.#markup.end(); this.#stack.length > 0; ) this.#endTable();
  }
  #open(name6, start) {
    name6 === "table" && this.#stack.length < deepest4 && this.#begin(start);
    let top = this.#stack.at(-1) ?? (name6 === "tr" ? this.#begin(start) : null);
    top && (this.#end = start, name6 === "tr" ? (this.#endRow(top), top.row = []) : name6 === "td" || name6 === "th" ? (endCell(top), top.row ??= [], top.isHeader = name6 === "th", top.cell = "") : name6 === "br" && top.cell !== null && (top.cell += " "));
  }
  /** Rows without a table around them are a piece of a page. */
  #begin(start) {
    let table = { start, rows: 0, table: null, row: null, cell: null, isHeader: !1, header: null };
    return this.#stack.push(table), table;
  }
  #close(name6, end2) {
    let top = this.#stack.at(-1);
    top && (this.#end = end2, name6 === "td" || name6 === "th" ? endCell(top) : name6 === "tr" ? this.#endRow(top) : name6 === "table" && this.#endTable());
  }
  #text(text) {
    let top = this.#stack.at(-1);
    top && top.cell !== null && top.cell.length < limits.cell && (top.cell += text);
  }
  #endRow(top) {
    endCell(top);
    let { row } = top;
    if (top.row = null, !row || row.length === 0) return;
    let isFirst = top.rows++ === 0;
    if (isFirst && top.isHeader) {
      top.table = this.#sink.open({ name: "", format: this.#format, header: row, start: top.start });
      return;
    }
    isFirst && (top.table = this.#sink.open({ name: "", format: this.#format, header: null, start: top.start })), top.table?.add(row, this.#end);
  }
  #endTable() {
    let top = this.#stack.at(-1);
    top && (this.#endRow(top), top.table?.finish(), this.#stack.pop());
  }
};
function endCell(top) {
  top.cell !== null && top.row && top.row.length < limits.columns && top.row.push(decodeEntities(toText(top.cell)).replace(/\s+/g, " ").trim().slice(0, limits.cell)), top.cell = null;
}

// scan/tables/read/json-tokens.ts
var longest7 = 1e6, deepest5 = 1e3, isSpace = (code2) => code2 === 32 || code2 === 10 || code2 === 13 || code2 === 9, JsonTokens = class {
  #tree;
  #fixed;
  /** Codes of the brackets that are open, and how many more there are than are kept. */
  #stack = [];
  #below = 0;
  #state = "between";
  #pieces = [];
  #length = 0;
  #start = 0;
  #key = "";
  #last = null;
  #lastEnd = 0;
  #hasEscapes = !1;
  #offset = 0;
  constructor(tree, fixed = null) {
    [this.#tree, this.#fixed, this.#key] = [tree, fixed, fixed?.key ?? ""];
  }
  push(text) {
    let at = 0;
    for (; at < text.length; )
      this.#state === "string" || this.#state === "escaped" ? at = this.#readString(text, at) : this.#state === "word" ? at = this.#readWord(text, at) : this.#state === "comment" ? at = this.#skipComment(text, at) : at = this.#readBetween(text, at);
    this.#offset += text.length;
  }
  get isBetweenRecords() {
    return this.#state === "between" && this.#stack.length + this.#below === 0;
  }
  /** Characters that come next and are not given. */
  skip(length) {
    this.#offset += length;
  }
  /** Closes what the text left open. */
  end() {
    for (this.#endScalar(this.#offset); this.#stack.length > 0; this.#stack.pop()) this.#tree.end(this.#place(this.#offset));
  }
  #readString(text, from) {
    let at = from;
    for (this.#state === "escaped" && (this.#state = "string", at++); at < text.length; at++) {
      let code2 = text.charCodeAt(at);
      if (code2 === 34)
        return this.#keep(text, from, at), this.#state = "between", this.#last = this.#take(), this.#lastEnd = this.#offset + at + 1, at + 1;
      code2 === 92 && (this.#hasEscapes = !0, at + 1 === text.length && (this.#state = "escaped"), at++);
    }
    return this.#keep(text, from, text.length), text.length;
  }
  #readWord(text, from) {
    let at = from;
    for (; at < text.length && isWordCode2(text.charCodeAt(at)); ) at++;
    if (this.#keep(text, from, at), at < text.length) {
      let word5 = this.#take();
      this.#last = word5 === "null" ? "" : word5, this.#lastEnd = this.#offset + at, this.#state = "between";
    }
    return at;
  }
  #skipComment(text, from) {
    let end2 = text.indexOf(`
`, from);
    return end2 < 0 ? text.length : (this.#state = "between", end2 + 1);
  }
  #readBetween(text, at) {
    let code2 = text.charCodeAt(at);
    if (isSpace(code2)) return at + 1;
    if (code2 === 34) this.#beginToken("string", at);
    else if (code2 === 58) this.#endKey();
    else if (code2 === 44) this.#endScalar(this.#offset + at);
    else if (code2 === 123 || code2 === 91) this.#open(code2, at);
    else if (code2 === 125 || code2 === 93) this.#close(at);
    else if (code2 === 47 && text.charCodeAt(at + 1) === 47) this.#state = "comment";
    else if (isWordCode2(code2))
      return this.#beginToken("word", at), at;
    return at + 1;
  }
  #beginToken(state, at) {
    this.#endScalar(this.#offset + at), this.#state = state, this.#start = this.#offset + at, this.#hasEscapes = !1;
  }
  #endKey() {
    this.#last === null || this.#stack.at(-1) !== 123 || (this.#key = this.#last, this.#last = null);
  }
  #endScalar(end2) {
    this.#last !== null && this.#stack.length > 0 && (this.#tree.value(this.#key, this.#last, this.#place(this.#start), this.#place(this.#lastEnd, end2)), this.#key = ""), this.#last = null;
  }
  #open(code2, at) {
    if (this.#endScalar(this.#offset + at), this.#stack.length >= deepest5) {
      this.#below++;
      return;
    }
    this.#stack.push(code2), this.#tree.begin(code2 === 123 ? "object" : "array", this.#key, this.#place(this.#offset + at)), this.#key = "";
  }
  #close(at) {
    if (this.#endScalar(this.#offset + at), this.#below > 0) {
      this.#below--;
      return;
    }
    this.#stack.pop() !== void 0 && (this.#tree.end(this.#place(this.#offset + at + 1, this.#offset + at + 1)), this.#key = "");
  }
  #place(offset, end2) {
    return this.#fixed ? end2 === void 0 ? this.#fixed.start : this.#fixed.end : offset;
  }
  #keep(text, from, to) {
    to <= from || this.#length >= longest7 || (this.#pieces.push(text.slice(from, Math.min(to, from + longest7))), this.#length += to - from);
  }
  #take() {
    let raw = this.#pieces.length === 1 ? this.#pieces[0] ?? "" : this.#pieces.join("");
    return this.#pieces = [], this.#length = 0, this.#hasEscapes ? unescape2(toText(raw)) : toText(raw);
  }
};
function isWordCode2(code2) {
  return code2 >= 48 && code2 <= 57 || code2 >= 97 && code2 <= 122 || code2 >= 65 && code2 <= 90 || code2 === 45 || code2 === 43 || code2 === 46 || code2 === 36 || code2 === 95;
}
var short = { n: `
`, t: "	", r: "\r", b: "\b", f: "\f" };
function unescape2(text) {
  return text.replace(
    /\\(?:u([0-9a-fA-F]{4})|([^]))/g,
    (_, code2, one) => code2 ? String.fromCharCode(Number.parseInt(code2, 16)) : short[one ?? ""] ?? one ?? ""
  );
}

// scan/tables/read/log-pairs.ts
var pair = /([\w.@\x80-\xff-]{1,60})=(?:"((?:[^"\\]|\\.){0,4000})"|'([^']{0,4000})'|([^\s"',;&{}()[\]]{1,2000}))/g;
function countPairs(line2) {
  return line2.match(pair)?.length ?? 0;
}
function fieldsOfPairs(line2) {
  let fields = /* @__PURE__ */ new Map();
  for (let [, bytes = "", double, single, bare2] of line2.matchAll(pair)) {
    if (fields.size >= limits.columns) break;
    let name6 = toText(bytes), value = double?.replace(/\\(.)/g, "$1") ?? single ?? bare2?.replace(/^<(.*)>$/, "$1") ?? "";
    fields.has(name6) || fields.set(name6, toText(value));
  }
  return fields;
}

// scan/tables/read/recorded-body.ts
const { brotliDecompressSync } = globalThis.process.getBuiltinModule("node:zlib");
var longest8 = 4194304;
function unpackBody(body) {
  if (!isBrotli(body.subarray(0, headSize))) return body;
  try {
    return brotliDecompressSync(body, { maxOutputLength: longest8 });
  } catch {
    return body;
  }
}

// scan/tables/blocks/memory.ts
var BlockMemory = class {
  /** The last used last, and so are their blocks. */
  #framings = /* @__PURE__ */ new Map();
  #met = new Int32Array(1048576);
  #most;
  #bytes = 0;
  constructor(most10 = 64e6) {
    this.#most = most10;
  }
  find(framing, text) {
    return this.#framings.get(framing)?.get(text) ?? null;
  }
  /** Whether a block with this print was met before. */
  meet(print) {
    let at = print & 1048575, wasMet = this.#met[at] === print;
    return this.#met[at] = print, wasMet;
  }
  keep(framing, text, rows) {
    let blocks2 = this.#framings.get(framing) ?? /* @__PURE__ */ new Map();
    this.#framings.delete(framing), this.#framings.set(framing, blocks2), this.#bytes += rows.bytes + text.length, blocks2.set(detached(text), rows), this.#bytes > this.#most && this.#makeRoom();
  }
  /** Half of it, so that it is not looked for at every block. */
  #makeRoom() {
    for (let [framing, blocks2] of this.#framings) {
      for (let [text, rows] of blocks2) {
        if (this.#bytes <= this.#most / 2) return;
        blocks2.delete(text), this.#bytes -= rows.bytes + text.length;
      }
      this.#framings.delete(framing);
    }
  }
};
function detached(text) {
  return Buffer.from(text, "latin1").toString("latin1");
}
var memories = /* @__PURE__ */ new WeakMap();
function blockMemoryOf(context) {
  let known4 = memories.get(context) ?? new BlockMemory();
  return memories.set(context, known4), known4;
}

// scan/tables/read/sink.ts
var mostTables = 256, mostKept = 32e6, shortCell = 80, fewestPeople2 = 3, fewestNew = 0.6, TableSink = class {
  #context;
  #open = /* @__PURE__ */ new Set();
  #found = [];
  #kept = 0;
  /** Which reader is at work: tables that two readers see in one place are one. */
  reader = 0;
  constructor(context) {
    this.#context = context;
  }
  get blocks() {
    return blockMemoryOf(this.#context);
  }
  /** Null where too many are open. */
  open({ name: name6, format, header: header3, start, isLoose = !1 }) {
    if (this.#open.size >= limits.tables && this.#leaveHopeless(), this.#open.size >= limits.tables || this.#found.length >= mostTables) return null;
    let builder = collectRows({ name: name6, format, header: header3, start }, this.#context), { reader } = this, last = start, table = {
      get isHopeless() {
        return builder.isHopeless;
      },
      get whole() {
        return builder.whole;
      },
      addKnown: (known4, read2, end2) => {
        last = end2, builder.whole?.addKnown(known4, read2);
      },
      add: (row, end2) => {
        last = end2, !builder.isHopeless && builder.add(builder.isSampling ? this.#keep(row) : [...row]);
      },
      finish: () => {
        if (!this.#open.delete(table)) return;
        let found = builder.finish(last);
        found && (isLoose ? hasPeople(found) : !isOneName(found)) && this.#found.push({ table: found, reader });
      }
    };
    return this.#open.add(table), table;
  }
  /** Takes tables that were made elsewhere, as if they stood between two offsets of this document. */
  take(tables, start, end2) {
    let { reader } = this;
    for (let table of tables)
      this.#found.length < mostTables && this.#found.push({ table: { ...table, start, end: end2 }, reader });
  }
  /** The table that was taken last goes on up to here. */
  extend(end2) {
    let last = this.#found.pop();
    last && this.#found.push({ ...last, table: { ...last.table, end: end2 } });
  }
  end() {
    for (let table of this.#open) table.finish();
    let found = withoutDoubles(this.#found);
    return this.#found = [], found;
  }
  #leaveHopeless() {
    for (let table of this.#open) table.isHopeless && this.#open.delete(table);
  }
  #keep(row) {
    return row.map((cell) => {
      let kept = detach(cell.slice(0, this.#kept > mostKept ? shortCell : limits.cell));
      return this.#kept += kept.length, kept;
    });
  }
};
function hasPeople({ rows, subjects }) {
  return rows === 1 || subjects >= fewestPeople2 && subjects >= rows * fewestNew;
}
function isOneName({ rows, subjects, columns }) {
  return subjects === 1 && rows >= 10 && columns.every(({ identifier }) => isLabel(identifier));
}
function isLabel(identifier) {
  let row = identifierOf(identifier);
  return row?.isArea === !0 || row?.data === "profile" || identifier === "password";
}
function withoutDoubles(found) {
  let isAdded = ({ table: { addedFrom } }) => addedFrom === 0 ? 1 : 0, better = found.toSorted(
    (a, b) => isAdded(a) - isAdded(b) || b.table.subjects - a.table.subjects || b.table.columns.length - a.table.columns.length || a.reader - b.reader
  ), kept = [];
  for (let one of better)
    kept.some(
      ({ table, reader }) => reader !== one.reader && table.start < one.table.end && one.table.start < table.end
    ) || kept.push(one);
  return kept.map(({ table }) => table).toSorted((a, b) => a.start - b.start);
}

// scan/tables/read/embedded.ts
var deepest6 = 5, shortest = 12, longestForm = 65536, form = /^[\w.[\]%-]{1,60}=[^&\s"'<>{}]*(?:&[\w.[\]%-]{1,60}=[^&\s"'<>{}]*)+$/, recorded = /* @__PURE__ */ new Set(["har", "cassette"]), bodyKey = /^(?:text|body|string|base64_string)$/, base64 = /^[A-Za-z0-9+/\s]{16,}={0,2}\s*$/, mostUnpacked = 67108864, lineKey = /^(?:log|line|msg|message|textpayload)$/i, fewestPairs = 3, beside = 200, EmbeddedTexts = class {
  #sink;
  #tables;
  #format;
  #hasBodies;
  #depth = 0;
  #unpacked = 0;
  #shownEnd = -1 / 0;
  /** `format`: of the document. Notebooks give it to the tables inside; elsewhere they are what they are written as. */
  constructor(sink, tables, format) {
    [this.#sink, this.#tables] = [sink, tables], this.#format = format === "notebook" ? format : null, this.#hasBodies = format !== null && recorded.has(format);
  }
  /** Returns whether the text was taken apart. */
  take = (found) => {
    let { key: key2, text, start } = found;
    return text.length < shortest ? !1 : looksLikeJson(text) ? this.#takeJson(found) : text.length < longestForm && form.test(text) ? takeForm(found) : lineKey.test(key2) && text.length < longestForm && this.#takeLine(found) ? !0 : text.includes("<table") ? this.#takeTables("html", found) : (key2 === "text/plain" || key2 === "text") && text.includes(`
`) ? start - this.#shownEnd < beside ? this.#showAgain(found) : this.#takeTables("fixed-width", found) || this.#format === "notebook" && this.#takeLines(found) : this.#hasBodies && bodyKey.test(key2) && base64.test(text) && this.#takeBase64(found);
  };
  /** What it says of its encoding may stand behind the body, so the body has to show it: it is taken apart, or it is none. */
  #takeBase64(found) {
    if (this.#depth >= deepest6) return !1;
    this.#depth++;
    let body = Buffer.from(found.text, "base64"), text = toText((this.#unpacked < mostUnpacked ? unpackBody(body) : body).toString("latin1"));
    this.#unpacked += text.length;
    let isTaken = this.take({ ...found, text });
    return this.#depth--, isTaken;
  }
  #takeJson({ key: key2, text, start, end: end2, tree }) {
    if (this.#depth >= deepest6) return !1;
    this.#depth++;
    let tokens = new JsonTokens(tree, { key: key2, start, end: end2 });
    return tokens.push(toBytes(text)), tokens.end(), this.#depth--, !0;
  }
  /** The same once more, as text. */
  #showAgain({ end: end2 }) {
    return this.#sink.extend(end2), !0;
  }
  /** JSON behind words, or pairs. */
  #takeLine(found) {
    let { key: key2, text, start, end: end2, tree } = found, inside = text.slice(text.indexOf("{"));
    if (looksLikeJson(inside)) return this.#takeJson({ ...found, text: inside });
    let bytes = toBytes(text);
    if (countPairs(bytes) < fewestPairs) return !1;
    tree.begin("object", key2, start);
    for (let [name6, value] of fieldsOfPairs(bytes)) tree.value(name6, value, start, end2);
    return tree.end(end2), !0;
  }
  #open(kind, sink, text) {
    if (kind === "html") return new HtmlReader(sink, this.#format ?? kind);
    if (kind === "fixed-width") return new FixedWidthReader(sink, this.#format ?? kind);
    let known4 = knownNamesOf(this.#tables), context = {
      sink,
      head: { text, lines: text.split(/\r?\n/), upTo: (size) => text.slice(0, size) },
      tables: this.#tables,
      isKnownName: (name6) => known4.has(normaliseName(name6))
    }, shape = kind === "code" ? code : csv;
    return shape.weigh(context.head, context) && shape.open(context);
  }
  /** Records that a program printed one a line: JSON, objects as its language writes them, cells cut by a delimiter. */
  #takeLines(found) {
    let { text } = found;
    if (/^\s*\{\s*"/.test(text) && /\}\s*\n\s*\{\s*"/.test(text)) {
      for (let line2 of text.split(`
`)) looksLikeJson(line2) && this.#takeJson({ ...found, text: line2 });
      return !0;
    }
    return this.#takeTables(/^\s*(?:[\w.]{0,60}\(|[[{])/.test(text) ? "code" : "csv", found);
  }
  #takeTables(kind, { text, start, end: end2 }) {
    let sink = new TableSink(this.#tables), reader = this.#open(kind, sink, toBytes(text));
    reader?.push(toBytes(text)), reader?.end();
    let found = sink.end().map((table) => this.#format ? { ...table, format: this.#format } : table);
    return this.#sink.take(found, start, end2), found.length > 0 && (this.#shownEnd = end2), found.length > 0;
  }
};
function looksLikeJson(text) {
  return /^\s*(?:\{\s*"|\[\s*[[{"\d])/.test(text) && /[}\]]\s*$/.test(text.slice(-64));
}
function takeForm({ key: key2, text, start, end: end2, tree }) {
  tree.begin("object", key2, start);
  for (let pair3 of text.split("&").slice(0, 256)) {
    let equals = pair3.indexOf("=");
    tree.value(decodeForm(pair3.slice(0, equals)), decodeForm(pair3.slice(equals + 1)), start, end2);
  }
  return tree.end(end2), !0;
}
function decodeForm(text) {
  let spaced = text.replaceAll("+", " ");
  if (!spaced.includes("%")) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

// scan/tables/read/json-lines.ts
var keyPattern = /"((?:[^"\\\n]|\\.){1,100})"\s*:/g;
var JsonLines = class {
  #tokens;
  #keys = /* @__PURE__ */ new Set();
  /** Looked at together with what comes next: a line that has not ended. */
  #begun = "";
  constructor(tokens) {
    this.#tokens = tokens;
  }
  /** `isOfNobody`: so far. */
  push(piece4, isOfNobody) {
    let text = this.#begun + piece4;
    this.#begun = "", isOfNobody ? this.#pass(text) : this.#read(text);
  }
  end() {
    this.#tokens.push(this.#begun), this.#tokens.end();
  }
  #read(text) {
    this.#findNewKey(text), this.#tokens.push(text);
  }
  #pass(text) {
    let first = this.#tokens.isBetweenRecords ? 0 : text.indexOf(`
`) + 1;
    this.#tokens.push(text.slice(0, first));
    let end2 = Math.max(first, text.lastIndexOf(`
`) + 1), lines = text.slice(first, end2);
    if (!(this.#tokens.isBetweenRecords && !/^[^{]/m.test(lines) && text.length - end2 < 262144)) return this.#read(text.slice(first));
    let key2 = this.#findNewKey(lines), from = key2 < 0 ? lines.length : lines.lastIndexOf(`
`, key2) + 1;
    this.#tokens.skip(from), this.#read(lines.slice(from)), this.#begun = text.slice(end2);
  }
  /** Where the first key stands that was not there before; -1 where all are known. All of the text are known afterwards. */
  #findNewKey(text) {
    let found = -1;
    for (let { 1: key2 = "", index } of text.matchAll(keyPattern))
      this.#keys.has(key2) || (found < 0 && (found = index), this.#keys.size < 5e3 && this.#keys.add(key2));
    return found;
  }
};

// scan/tables/read/tree.ts
var deepest7 = 64, mostItems2 = 1e6, mostItemText = 16e6, wrapper = /^(?:[SNB]|BOOL|value|string|int|long|float|double|boolean|bytes|(?:string|integer|double|boolean|timestamp|reference)Value|v|\$(?:date|oid|uuid|numberLong|numberInt|numberDouble|numberDecimal|t)|#text|_text|_value)$/, mostCharacters = 65536, shortValue = 80, mostText = 1e6, isNumber2 = (key2) => /^\d{1,9}$/.test(key2), fewestRows4 = 3, address2 = new RegExp("^[^\\s@]{1,64}@[^\\s@]{1,200}\\.\\p{L}{2,24}$", "u"), textKey = /^(?:text|text\/(?:html|plain))$/, RecordTree = class {
  #context;
  #tables;
  #stack = [];
  /** Levels below the deepest one that is kept. */
  #below = 0;
  #items = 0;
  #itemText = 0;
  constructor(context) {
    this.#context = context, this.#tables = new RecordTables(context.sink);
  }
  get depth() {
    return this.#stack.length + this.#below;
  }
  get areTablesHopeless() {
    return this.#tables.areHopeless;
  }
  get tableCount() {
    return this.#tables.size;
  }
  begin(kind, key2, start) {
    if (this.#stack.length >= deepest7) {
      this.#below++;
      return;
    }
    this.#stack.push({
      kind,
      key: key2,
      start,
      fields: /* @__PURE__ */ new Map(),
      size: 0,
      items: [],
      columns: null,
      isWrapped: !1,
      text: "",
      pending: [],
      areInnerRecords: null
    });
  }
  value(key2, text, start, end2) {
    let frame = this.#stack.at(-1);
    if (!frame || this.#below > 0) return;
    let ownKey = frame.kind === "array" ? frame.key : key2;
    if (frame.kind === "array" && textKey.test(frame.key))
      frame.text.length < mostText && (frame.text += text);
    else if (this.#context.onText?.({ key: ownKey, text, start, end: end2, tree: this }))
      return;
    frame.kind === "object" && set(frame, key2, text), (frame.kind === "array" || isNumber2(key2)) && this.#addItem(frame, text);
  }
  #addItem(frame, text) {
    if (this.#items >= mostItems2 || this.#itemText >= mostItemText) return;
    let item = text.slice(0, limits.cell);
    this.#items++, this.#itemText += item.length, frame.items.push(item);
  }
  #forget(items) {
    this.#items -= items.length;
    for (let item of items) this.#itemText -= item.length;
  }
  /** Ends the innermost object or array. */
  end(end2) {
    if (this.#below > 0) {
      this.#below--;
      return;
    }
    let frame = this.#stack.pop();
    frame?.kind === "object" ? this.#endObject(frame, end2) : frame && this.#endArray(frame, end2);
  }
  /** Ends everything that is still open, and every table. */
  finish(end2) {
    for (; this.depth > 0; ) this.end(end2);
    this.#tables.end();
  }
  #endObject(frame, end2) {
    let parent = this.#stack.at(-1);
    if (parent && this.#unwrap(frame, parent) || (this.#forget(frame.items), this.#endColumns(frame, end2), this.#settle(frame), frame.fields.size === 0)) return;
    address2.test(frame.key) && !frame.fields.has("email") && frame.fields.set("email", frame.key);
    let inner = { key: frame.key, fields: frame.fields, start: frame.start, end: end2 };
    parent?.kind === "object" ? this.#addInner(parent, inner) : parent && isPair2(frame.fields) && parent.areInnerRecords !== !0 ? this.#addPair(parent, inner) : parent && this.#mayBePart(parent) ? parent.pending.push(inner) : parent ? (this.#flush(parent), this.#emit(this.#nameOf(parent), inner)) : this.#emit(frame.key, inner);
  }
  /** `{"S": "Anna"}` is a value; `{"0": "Anna", "1": "Bea"}` a column whose rows have numbers. */
  #unwrap({ key: key2, fields, items, pending, columns }, parent) {
    if (pending.length > 0 || columns) return !1;
    let [name6 = ""] = fields.keys(), text = fields.get(name6) ?? "", wrapped = isTerm(fields) ? fields.get("value") : fields.size === 1 && wrapper.test(name6) ? text : void 0;
    return wrapped !== void 0 ? (parent.kind === "object" ? set(parent, key2, wrapped) : this.#addItem(parent, wrapped), parent.isWrapped = !0, !0) : parent.kind !== "object" || fields.size < 2 || !/^[01]$/.test(name6) || ![...fields.keys()].every(isNumber2) ? !1 : ((parent.columns ??= /* @__PURE__ */ new Map()).set(key2, items), !0);
  }
  /** Arrays of one length beside each other are the columns of a table. */
  #endColumns(frame, end2) {
    let { columns, key: key2, start, fields } = frame;
    if (frame.columns = null, !columns) return;
    let lengths2 = /* @__PURE__ */ new Map();
    for (let [name6, items] of columns) lengths2.set(items.length, [...lengths2.get(items.length) ?? [], name6]);
    for (let [length, names] of lengths2)
      if (!(names.length < 2 || length < fewestRows4)) {
        for (let row = 0; row < length; row++)
          this.#emit(key2, {
            key: "",
            fields: new Map(names.map((name6) => [name6, columns.get(name6)?.[row] ?? ""])),
            start,
            end: end2
          });
        for (let name6 of names) fields.delete(name6);
      }
    for (let items of columns.values()) this.#forget(items);
  }
  /** One object in a list of a record: the only name, address or account somebody has. */
  #mayBePart(array) {
    let around = this.#stack.at(-2), isInner = this.#context.areLines === !0 || this.#stack.slice(0, -2).some(({ kind }) => kind === "array");
    return around?.kind === "object" && isInner && array.areInnerRecords === null && array.pending.length === 0;
  }
  #endArray(frame, end2) {
    let parent = this.#stack.at(-1);
    if (frame.pending.length > 0) {
      let [only2] = frame.pending;
      parent?.kind === "object" && frame.pending.every(({ fields }) => isPair2(fields)) ? mergePairs(parent, frame.pending) : parent?.kind === "object" && only2 && frame.pending.length === 1 ? merge(parent, { ...only2, key: frame.key }) : this.#flush(frame);
    }
    if (frame.text !== "") {
      let { key: key2, text, start } = frame;
      if (this.#context.onText?.({ key: key2, text, start, end: end2, tree: this })) return;
    }
    if (parent?.kind === "array" && frame.items.length >= 2) {
      let name6 = this.#nameOf(parent);
      this.#emit(name6, { key: "", fields: toPositional(frame.items), start: frame.start, end: end2 });
    } else if (parent?.kind === "object" && frame.isWrapped && frame.items.length > 1)
      for (let [name6, item] of toPositional(frame.items)) set(parent, name6, item);
    else if (parent?.kind === "object" && frame.items[0] !== void 0 && !parent.fields.has(frame.key) && (set(parent, frame.key, frame.items[0]), frame.items.length >= fewestRows4)) {
      (parent.columns ??= /* @__PURE__ */ new Map()).set(frame.key, frame.items);
      return;
    }
    this.#forget(frame.items);
  }
  /** The key of the nearest array or object that has one. */
  #nameOf(frame) {
    return frame.key !== "" ? frame.key : this.#stack.findLast(({ key: key2 }) => key2 !== "")?.key ?? "";
  }
  /** `[{name: "email", value: "…"}]` is one record written as pairs (forms, headers). */
  #addPair(parent, inner) {
    parent.pending.push(inner), parent.pending.length > 64 && this.#flush(parent);
  }
  #addInner(parent, inner) {
    if (parent.areInnerRecords) {
      this.#emit(this.#nameOf(parent), inner);
      return;
    }
    if (parent.areInnerRecords === !1) {
      merge(parent, inner);
      return;
    }
    if (parent.pending.push(inner), parent.pending.length < 3) return;
    let [first, ...others] = parent.pending;
    if (first && others.every((other) => areAlike2(first.fields, other.fields))) this.#flush(parent);
    else if (parent.pending.length >= 16) {
      for (let each of parent.pending.splice(0)) merge(parent, each);
      parent.areInnerRecords = !1;
    }
  }
  #flush(frame) {
    frame.areInnerRecords = !0;
    for (let inner of frame.pending.splice(0)) this.#emit(this.#nameOf(frame), inner);
  }
  /** At the end of an object: two alike in an object that holds nothing else are records, others are its parts. */
  #settle(frame) {
    let [first, second] = frame.pending;
    if (first && second && frame.fields.size === 0 && areAlike2(first.fields, second.fields)) this.#flush(frame);
    else for (let inner of frame.pending.splice(0)) merge(frame, inner);
  }
  #emit(name6, { fields, start, end: end2 }) {
    if (this.#context.isWanted?.(fields) === !1) return;
    let format = this.#context.format();
    this.#tables.add(
      `${name6}\0${fields.has(positionalName(0)) ? fields.size : ""}`,
      { name: name6, format, start },
      fields,
      end2
    );
  }
};
function isTerm(fields) {
  return fields.has("value") && /^(?:uri|literal|typed-literal|bnode)$/.test(fields.get("type") ?? "");
}
function set(frame, key2, text) {
  if (frame.fields.size >= limits.columns) return;
  let value = text.slice(0, frame.size > mostCharacters ? shortValue : limits.cell);
  frame.size += key2.length + value.length, frame.fields.set(key2.slice(0, 200), value);
}
function merge(parent, { key: key2, fields }) {
  let system = fields.get("system");
  if (system !== void 0 && isPair2(fields)) {
    set(parent, system, fields.get("value") ?? "");
    return;
  }
  for (let [name6, value] of fields) {
    let free = parent.fields.has(name6) ? `${key2}_${name6}` : name6;
    name6 === "name" && key2 === "fields" ? set(parent, name6, value) : parent.fields.has(free) || set(parent, free, value);
  }
}
function toPositional(items) {
  return new Map(items.slice(0, limits.columns).map((item, index) => [positionalName(index), item]));
}
var pairNames = ["name", "key", "Name", "Key", "field", "attribute", "system"], pairValues = ["value", "Value"];
function isPair2(fields) {
  return fields.size <= 4 && pairNames.some((name6) => fields.has(name6)) && pairValues.some((name6) => fields.has(name6));
}
function mergePairs(parent, pairs2) {
  for (let { fields } of pairs2) {
    let [name6 = ""] = pairNames.flatMap((each) => fields.get(each) ?? []), last = name6.slice(name6.lastIndexOf("/") + 1);
    last !== "" && !parent.fields.has(last) && set(parent, last, fields.get("value") ?? fields.get("Value") ?? "");
  }
}
function areAlike2(a, b) {
  let shared2 = [...a.keys()].filter((name6) => b.has(name6)).length;
  return shared2 > 0 && shared2 >= Math.max(a.size, b.size) * 0.6;
}

// scan/tables/read/json.ts
var json = {
  name: "json",
  weigh: ({ text }) => /^\s*(?:\{\s*(?:"|\}|\/\/|$)|\[\s*(?:["\]]|\{\s*["}]|\[\s*["[{\d\]-]|-?\d[\d.eE+-]*\s*[,\]]|true\b|false\b|null\b|$))/.test(
    text
  ) ? "sure" : null,
  open: openJson
};
function openJson({ sink, head, tables }) {
  let format = formatOf(head), embedded = new EmbeddedTexts(sink, tables, format), areLines = format === "jsonl", tree = new RecordTree({ sink, format: () => format, onText: embedded.take, areLines }), tokens = new JsonTokens(tree), lines = new JsonLines(tokens), length = 0;
  return {
    push(text) {
      length += text.length, lines.push(text, areLines && tree.tableCount === 1 && tree.areTablesHopeless);
    },
    end() {
      lines.end(), tree.finish(length);
    }
  };
}
function formatOf({ text }) {
  return /"(?:nbformat|cell_type)"\s*:/.test(text) ? "notebook" : /"log"\s*:\s*\{/.test(text) && /"(?:creator|entries|browser)"\s*:/.test(text) ? "har" : isCassette(text) ? "cassette" : !/^\s*\[/.test(text) && /\}\s*\n\s*\{/.test(text) ? "jsonl" : "json";
}
function isCassette(text) {
  return /"(?:http_interactions|recorded_with)"\s*:/.test(text) || /"scope"\s*:/.test(text) && /"method"\s*:/.test(text) && /"response"\s*:/.test(text);
}

// scan/tables/read/printed-object.ts
var opening = /[({[<]\s?(?:#?[A-Za-z][\w.]{0,60} )?(?=[A-Za-z_][\w.]{0,60}\s?(?:=|:)(?![=:>/]))/, keys2 = {
  "=": /(?:^|[,;]\s?|\s)([A-Za-z_][\w.]{0,60})\s?=/g,
  ":": /(?:^|[,;]\s?|\s)([A-Za-z_][\w.]{0,60}):/g
}, fewestFields = 3;
function fieldsOfObject(line2) {
  let begin = opening.exec(line2);
  if (!begin) return null;
  let from = begin.index + begin[0].length, end2 = Math.max(...[")", "}", "]", ">"].map((bracket) => line2.lastIndexOf(bracket))), body = line2.slice(from, end2 > from ? end2 : line2.length), sign = /[=:]/.exec(body)?.[0] === ":" ? ":" : "=", found = [...body.matchAll(keys2[sign])].slice(0, limits.columns);
  if (found.length < fewestFields || /[=:]\s?["'`]/.test(body)) return null;
  let fields = /* @__PURE__ */ new Map();
  for (let [at, match] of found.entries()) {
    let name6 = match[1] ?? "", value = body.slice(match.index + match[0].length, found[at + 1]?.index ?? body.length);
    fields.has(name6) || fields.set(name6, toText(value.trim().replace(/[,;]$/, "")).slice(0, limits.cell));
  }
  return fields;
}

// scan/tables/read/sql-cell.ts
const { isUtf8: isUtf82 } = globalThis.process.getBuiltinModule("node:buffer");

// scan/tables/read/sql-tokens.ts
var closing = { '"': '"', "`": "`", "[": "]" }, pairs = { "[": "]", "(": ")", "{": "}", "<": ">" }, stringPrefix = /^(?:n|e|b|x|u&|_[a-z0-9]+)$/i, SqlTokens = class {
  #take;
  backslash = "guess";
  #state = "between";
  #text = "";
  #quote = "";
  #isApart = !1;
  #offset = 0;
  #isStopped = !1;
  /** `take` returns whether more tokens are wanted. */
  constructor(take2) {
    this.#take = take2;
  }
  get isStopped() {
    return this.#isStopped;
  }
  /** Begins behind `offset` with nothing open. */
  begin(offset) {
    [this.#state, this.#text, this.#offset, this.#isStopped] = ["between", "", offset, !1];
  }
  /** Reads until no more is wanted or can be told yet; returns how many characters were taken. */
  push(text, isLast) {
    let at = 0;
    for (; at < text.length && !this.#isStopped; ) {
      let next = this.#step(text, at, isLast);
      if (next < 0) break;
      at = next;
    }
    return this.#offset += at, at;
  }
  /** The next position, or -1 where the next character decides and is not there yet. */
  #step(text, at, isLast) {
    switch (this.#state) {
      case "between":
        return this.#readBetween(text, at, isLast);
      case "word":
        return this.#readWord(text, at);
      case "string":
        return this.#readString(text, at, isLast);
      case "name":
        return this.#readName(text, at, isLast);
      case "line-comment":
        return this.#skipTo(text, at, `
`);
      case "block-comment":
        return this.#skipTo(text, at, "*/");
      case "dollar-tag":
        return this.#readDollarTag(text, at);
      case "dollar":
        return this.#readDollar(text, at);
    }
  }
  #readBetween(text, at, isLast) {
    let one = text[at] ?? "", code2 = one.charCodeAt(0);
    if (code2 <= 32)
      return this.#isApart = !0, at + 1;
    let two = text.slice(at, at + 2);
    return two.length < 2 && !isLast && /[-/]/.test(one) ? -1 : two === "--" || one === "#" ? this.#begin("line-comment", at + 1) : two === "/*" ? this.#begin("block-comment", at + 2) : one === "'" ? this.#begin("string", at + 1) : closing[one] ? (this.#quote = closing[one], this.#begin("name", at + 1)) : one === "$" ? this.#begin("dollar-tag", at + 1) : isWordCode3(code2) ? this.#begin("word", at) : (this.#emit("sign", one, at + 1), at + 1);
  }
  #begin(state, at) {
    return [this.#state, this.#text] = [state, ""], at;
  }
  #readWord(text, from) {
    let at = from;
    for (; at < text.length && isWordCode3(text.charCodeAt(at)); ) at++;
    if (this.#keep(text, from, at), at >= text.length) return at;
    if (text[at] === "'" && /^n?q$/i.test(this.#text)) {
      if (at + 1 >= text.length) return at > from ? at : -1;
      let sign = text[at + 1] ?? "";
      return this.#quote = `${pairs[sign] ?? sign}'`, this.#begin("dollar", at + 2);
    }
    return this.#emit("word", this.#text, at), at;
  }
  /** Quotes are doubled, or escaped by a backslash. */
  #readString(text, from, isLast) {
    let at = from;
    for (let code2 = text.charCodeAt(at); at < text.length && code2 !== 39 && code2 !== 92; ) code2 = text.charCodeAt(++at);
    return this.#keep(text, from, at), at >= text.length ? at : text.length - at < 4 && !isLast ? at > from ? at : -1 : text[at] === "\\" ? this.#readBackslash(text, at) : text[at + 1] === "'" ? (this.#keep("'", 0, 1), at + 2) : (this.#emit("string", this.#text, at + 1), at + 1);
  }
  #readBackslash(text, at) {
    let next = text[at + 1] ?? "";
    if (this.backslash === "plain" || this.backslash === "guess" && next === "'" && /^\s{0,1}[,);]/.test(text.slice(at + 2, at + 4)))
      return this.#keep("\\", 0, 1), at + 1;
    let meant = escapes2[next] ?? next;
    return this.#keep(meant, 0, meant.length), at + 2;
  }
  #readName(text, from, isLast) {
    let end2 = text.indexOf(this.#quote, from);
    return this.#keep(text, from, end2 < 0 ? text.length : end2), end2 < 0 ? text.length : end2 + 1 >= text.length && !isLast ? end2 > from ? end2 : -1 : text[end2 + 1] === this.#quote ? (this.#keep(this.#quote, 0, 1), end2 + 2) : (this.#emit("name", this.#text, end2 + 1), end2 + 1);
  }
  #skipTo(text, from, sign) {
    let end2 = text.indexOf(sign, from);
    return this.#isApart = !0, end2 < 0 ? Math.max(from, text.length - sign.length + 1) === from ? -1 : text.length - sign.length + 1 : (this.#state = "between", end2 + sign.length);
  }
  /** `$$` or `$tag$` begins a string, `$1` is a parameter. */
  #readDollarTag(text, from) {
    let at = from;
    for (; at < text.length && isWordCode3(text.charCodeAt(at)) && this.#text.length + at - from < 64; ) at++;
    return this.#keep(text, from, at), at >= text.length ? at : text[at] === "$" ? (this.#quote = `$${this.#text}$`, this.#begin("dollar", at + 1)) : (this.#emit("word", `$${this.#text}`, at), at);
  }
  #readDollar(text, from) {
    let end2 = text.indexOf(this.#quote, from), to = end2 < 0 ? text.length - this.#quote.length + 1 : end2;
    return to > from && this.#keep(text, from, to), end2 < 0 ? to > from ? to : -1 : (this.#emit("string", this.#text, end2 + this.#quote.length), end2 + this.#quote.length);
  }
  #keep(text, from, to) {
    to > from && this.#text.length < limits.cell && (this.#text += text.slice(from, Math.min(to, from + limits.cell)));
  }
  #emit(kind, text, end2) {
    this.#state = "between";
    let token3 = { kind, text: toText(text), end: this.#offset + end2, isApart: this.#isApart };
    this.#isApart = !1, this.#take(token3) || (this.#isStopped = !0);
  }
}, escapes2 = { n: `
`, t: "	", r: "\r", 0: "\0" };
function isWordCode3(code2) {
  return code2 >= 48 && code2 <= 57 || code2 >= 97 && code2 <= 122 || code2 >= 65 && code2 <= 90 || code2 === 95 || code2 === 64 || code2 === 38 || code2 >= 128;
}

// scan/tables/read/sql-cell.ts
var mostTokens = 2e3, deepest8 = 20, SqlCell = class {
  #tokens = [];
  take(token3) {
    this.#tokens.length < mostTokens && this.#tokens.push(token3);
  }
  /** The value, empty for NULL; the cell is empty again. */
  finish() {
    let tokens = this.#tokens;
    this.#tokens = [];
    let [only2] = tokens;
    return only2 ? tokens.length === 1 && only2.kind === "string" ? only2.text.slice(0, limits.cell) : tokens.length === 1 && /^null$/i.test(only2.text) ? "" : new Expression(tokens).read(0).slice(0, limits.cell) : "";
  }
}, Expression = class {
  #tokens;
  #at = 0;
  /** Of what was read last: there was a string in it. */
  #wasText = !1;
  constructor(tokens) {
    this.#tokens = tokens;
  }
  /** Up to a comma or bracket: strings behind one another, with or without a sign between them, are one. */
  read(depth) {
    let texts = [], plain2 = "", hasText = !1, open = 0, isOver = (token3) => depth > 0 && open === 0 && isEnd(token3);
    for (let token3 = this.#peek(); token3 && !isOver(token3); token3 = this.#peek()) {
      let text = depth < deepest8 ? this.#readText(depth) : null;
      text !== null ? (hasText = !0, texts.push(text)) : hasText && !isJoint(token3) ? this.#skipWords() : (isSign(token3, "(") ? open++ : isSign(token3, ")") && open--, plain2 += (token3.isApart && plain2 !== "" ? " " : "") + token3.text, this.#at++);
    }
    return this.#wasText = hasText, hasText ? texts.join("") : fromHexLiteral(plain2);
  }
  /** A string, what a function makes of one, or what stands in brackets; null where neither begins. */
  #readText(depth) {
    let [token3, next] = [this.#peek(), this.#tokens[this.#at + 1]];
    if (token3?.kind === "string") return this.#take(1, token3.text);
    if (token3?.kind === "word" && next?.kind === "string" && stringPrefix.test(token3.text))
      return this.#take(2, /^x$/i.test(token3.text) ? toTextOf(next.text, "hex") : next.text);
    if (token3?.kind === "word" && next && isSign(next, "(") && this.#isCallOfText(token3.text))
      return this.#readCall(token3.text.toLowerCase(), depth);
    if (!token3 || !isSign(token3, "(") || !this.#isCallOfText("")) return null;
    this.#at++;
    let inner = this.read(depth + 1);
    return this.#close(), inner;
  }
  /** `now()` is no value; `char(10)` is one, and so is whatever has a string in its brackets. */
  #isCallOfText(name6) {
    let depth = 0;
    for (let at = this.#at + (name6 === "" ? 0 : 1); at < this.#tokens.length; at++) {
      let token3 = this.#tokens[at];
      if (token3?.kind === "string") return !0;
      if (token3 && isSign(token3, "(") && depth++, token3 && isSign(token3, ")") && --depth === 0) return characterCalls.test(name6) && at > this.#at + 2;
    }
    return !1;
  }
  #readCall(name6, depth) {
    this.#at += 2;
    let values2 = [], first = "";
    for (let token3 = this.#peek(); token3 && !isSign(token3, ")"); token3 = this.#peek())
      isSign(token3, ",") ? this.#at++ : (values2.push(this.read(depth + 1)), this.#wasText && first === "" && (first = values2.at(-1) ?? ""));
    return this.#close(), (Object.hasOwn(calls, name6) ? calls[name6]?.(values2) : void 0) ?? first;
  }
  /** `::varchar(20)`, `COLLATE …`, `AS date`: how the value is meant. */
  #skipWords() {
    let depth = 0;
    do {
      let token3 = this.#tokens[this.#at++];
      token3 && isSign(token3, "(") && depth++, token3 && isSign(token3, ")") && depth--;
      let next = this.#peek();
      if (depth <= 0 && (!next || isEnd(next) || isJoint(next))) return;
    } while (this.#at < this.#tokens.length);
  }
  #take(count2, text) {
    return this.#at += count2, text;
  }
  #close() {
    let token3 = this.#peek();
    token3 && isSign(token3, ")") && this.#at++;
  }
  #peek() {
    return this.#tokens[this.#at];
  }
};
function isSign(token3, sign) {
  return token3.kind === "sign" && token3.text === sign;
}
function isEnd(token3) {
  return isSign(token3, ",") || isSign(token3, ")");
}
function isJoint(token3) {
  return isSign(token3, "|") || isSign(token3, "+");
}
var characterCalls = /^(?:n?char|chr)$/i, calls = {
  replace: ([text = "", from = "", to = ""]) => from === "" ? text : text.replaceAll(from, to),
  unistr: ([text = ""]) => text.replace(/\\(?:u|\+..)?([0-9a-fA-F]{4})/g, (_, digits) => toCharacter(digits, 16)),
  char: toCharacters,
  chr: toCharacters,
  nchar: toCharacters,
  concat: (values2) => values2.join(""),
  concat_ws: ([between2 = "", ...values2]) => values2.join(between2),
  unhex: ([text = ""]) => toTextOf(text, "hex"),
  hextoraw: ([text = ""]) => toTextOf(text, "hex"),
  from_base64: ([text = ""]) => toTextOf(text, "base64"),
  decode: ([text = "", how = ""]) => /^(?:hex|base64)$/i.test(how) ? toTextOf(text, how.toLowerCase()) : text
};
function toCharacters(codes) {
  return codes.filter((code2) => /^\d{1,7}$/.test(code2)).map((code2) => toCharacter(code2, 10)).join("");
}
function toCharacter(digits, base) {
  let code2 = Number.parseInt(digits, base);
  return code2 <= 1114111 ? String.fromCodePoint(code2) : "";
}
function toTextOf(encoded, encoding) {
  let bytes = Buffer.from(encoded.replaceAll(/\s/g, ""), encoding);
  return bytes.length > 0 && isUtf82(bytes) && !/[\0-\x08\x0e-\x1f]/.test(bytes.toString("latin1")) ? bytes.toString("utf8") : encoded;
}
function fromHexLiteral(text) {
  let digits = /^0x((?:[0-9a-f]{2}){4,})$/i.exec(text)?.[1];
  if (digits === void 0) return text;
  let meant = toTextOf(digits, "hex");
  return meant === digits ? text : meant;
}

// scan/tables/read/sql-statement.ts
var beforeName = new Set(
  "INTO ALL FIRST IGNORE LOW_PRIORITY DELAYED HIGH_PRIORITY OVERWRITE TABLE OR REPLACE ABORT ROLLBACK FAIL ONLY".split(
    " "
  )
), beforeTable = new Set("TEMP TEMPORARY UNLOGGED GLOBAL LOCAL OR REPLACE EXTERNAL VIRTUAL FOREIGN".split(" ")), noColumns = new Set(
  "PRIMARY KEY UNIQUE CONSTRAINT INDEX FOREIGN CHECK FULLTEXT SPATIAL EXCLUDE LIKE PERIOD".split(" ")
), endsPairs = /^(?:WHERE|FROM|ON|RETURNING|OUTPUT|GO|UPDATE|INSERT|EXEC|CALL)$/i, isAliasWord = /^(?!(?:AS|UNION|FROM|COLLATE|GO|WHERE|AND|OR|IS|IN|LIKE)$)[A-Z_]/, SqlStatement = class {
  #sink;
  #step = null;
  #cells = [];
  #cell = new SqlCell();
  #depth = 0;
  constructor(sink) {
    this.#sink = sink;
  }
  begin(keyword) {
    this.#step = null, /^(?:insert|replace)$/i.test(keyword) ? this.#step = this.#beforeName : /^create$/i.test(keyword) ? this.#step = this.#beforeTable : /^copy$/i.test(keyword) ? this.#step = this.#nameThen((name6) => this.#afterCopyName(name6)) : /^update$/i.test(keyword) ? this.#step = this.#nameThen((name6) => this.#afterColumns(name6, null)) : /^with$/i.test(keyword) ? this.#step = this.#nameThen((name6) => this.#afterName(name6)) : /^select$/i.test(keyword) ? this.#beginSelect("", null, []) : /^values$/i.test(keyword) ? this.#beginValues("", null) : this.#step = this.#nameThen((name6) => this.#beforeArguments(name6));
  }
  /** Returns whether the statement goes on. */
  take = (token3) => (this.#step = this.#step?.(token3) ?? null, this.#step !== null);
  // -------------------------------------------------------------- INSERT, REPLACE
  #beforeName = (token3) => token3.kind === "word" && beforeName.has(token3.text.toUpperCase()) ? this.#beforeName : this.#nameThen((name6) => this.#afterName(name6))?.(token3) ?? null;
  /** `dbo.[users]`: the last part counts. */
  #nameThen(next) {
    let [name6, isPart] = ["", !0], step = (token3) => isPart ? token3.kind === "sign" ? null : ([name6, isPart] = [token3.text.split(".").at(-1) ?? "", !1], step) : (isPart = is(token3, "."), isPart ? step : next(name6.slice(0, 100))(token3));
    return step;
  }
  #afterName(name6) {
    let columns = [], list = (token3) => is(token3, ")") ? this.#afterColumns(name6, columns) : (token3.kind !== "sign" && columns.length < limits.columns && columns.push(token3.text.slice(0, 200)), is(token3, "(") || is(token3, ";") ? null : list);
    return (token3) => is(token3, "(") ? list : this.#afterColumns(name6, null)(token3);
  }
  #afterColumns(name6, columns) {
    let step = (token3) => {
      let word5 = token3.kind === "word" ? token3.text.toUpperCase() : "";
      return /^(?:OVERRIDING|SYSTEM|USER|AS)$/.test(word5) || is(token3, "(") ? step : word5 === "VALUE" || word5 === "VALUES" ? this.#beginValues(name6, columns) : word5 === "SET" ? this.#beginPairs(name6) : word5 === "SELECT" ? this.#beginSelect(name6, columns, null) : null;
    };
    return step;
  }
  #beginValues(name6, columns) {
    return this.#sink.table(name6, columns), this.#step = this.#betweenRows;
  }
  #betweenRows = (token3) => is(token3, "(") ? (this.#beginRow(), this.#inRow) : token3.kind === "word" && /^INTO$/i.test(token3.text) ? this.#beforeName : is(token3, ",") || token3.kind === "word" && /^(?:ROW|VALUES?)$/i.test(token3.text) ? this.#betweenRows : null;
  #inRow = (token3) => is(token3, ")") && this.#depth === 0 ? (this.#endRow(token3.end), this.#betweenRows) : (this.#takeCell(token3), this.#inRow);
  /**
   * `SELECT 1, 'a' UNION ALL SELECT 2, 'b'`: rows as long as nothing is selected from anywhere. `aliases`: where the first
   * row has to name the columns; else null.
   */
  #beginSelect(name6, columns, aliases) {
    let [isAlias, isBehindValue] = [!1, !1], isOpen = aliases === null;
    isOpen && this.#sink.table(name6, columns), this.#beginRow();
    let endRow = (end2) => {
      !isOpen && (aliases?.length ?? 0) > 1 && this.#sink.table(name6, aliases), isOpen ||= (aliases?.length ?? 0) > 1, isOpen && this.#endRow(end2);
    }, step = (token3) => {
      let word5 = token3.kind === "word" && this.#depth === 0 ? token3.text.toUpperCase() : "", isBare = isBehindValue && (token3.kind === "name" || isAliasWord.test(word5));
      return isBehindValue = this.#depth === 0 && (token3.kind === "string" || /^\d/.test(word5)), isAlias || isBare ? (isOpen || aliases?.push(token3.text.slice(0, 200)), isAlias = !1, step) : word5 === "FROM" ? (next) => /^(?:SYS\.)?DUAL$/i.test(next.text) ? step : null : /^(?:WHERE|INTO|DISTINCT|TOP|INSERT)$/.test(word5) ? null : word5 === "ALL" || word5 === "SELECT" ? step : word5 === "UNION" || is(token3, ";") || word5 === "GO" || is(token3, ")") && this.#depth === 0 ? (endRow(token3.end), word5 === "UNION" && isOpen ? step : null) : (isAlias = word5 === "AS", isAlias || this.#takeCell(token3), step);
    };
    return this.#step = step;
  }
  // -------------------------------------------------------------- UPDATE, EXEC, CALL
  /** `EXEC p @a = 1, @b = 'x'`, `CALL p(1, 'x')`, `EXEC p 1, 'x'`. */
  #beforeArguments(name6) {
    return (token3) => token3.kind === "word" && token3.text.startsWith("@") ? this.#beginPairs(name6)(token3) : is(token3, "(") ? (this.#beginValues(name6, null), this.#betweenRows(token3)) : (this.#sink.table(name6, null), this.#beginRow(), this.#inArguments(token3));
  }
  #inArguments = (token3) => this.#isOver(token3) ? (this.#endRow(token3.end), null) : (this.#takeCell(token3), this.#inArguments);
  /** `a = 1, b = 'x'`: a row that names its columns. */
  #beginPairs(name6) {
    let columns = [], [column, isValue] = ["", !1];
    this.#beginRow();
    let step = (token3) => this.#isOver(token3) ? (columns.push(column), this.#sink.table(name6, columns), this.#endRow(token3.end), null) : (isValue ? (is(token3, ",") && this.#depth === 0 && (columns.push(column), isValue = !1), this.#takeCell(token3)) : is(token3, "=") ? isValue = !0 : column = token3.text.replace(/^@/, "").slice(0, 200), columns.length < limits.columns ? step : null);
    return step;
  }
  #isOver(token3) {
    return is(token3, ";") ? !0 : this.#depth === 0 && token3.kind === "word" && endsPairs.test(token3.text);
  }
  #beginRow() {
    [this.#cells, this.#depth] = [[], 0], this.#cell.finish();
  }
  #takeCell(token3) {
    if (is(token3, ",") && this.#depth === 0) return this.#endCell();
    is(token3, "(") ? this.#depth++ : is(token3, ")") && this.#depth--, this.#cell.take(token3);
  }
  #endCell() {
    let value = this.#cell.finish();
    this.#cells.length <= limits.columns && this.#cells.push(value);
  }
  #endRow(end2) {
    this.#endCell(), this.#sink.row(this.#cells, end2), this.#beginRow();
  }
  // -------------------------------------------------------------- CREATE TABLE
  #beforeTable = (token3) => {
    let word5 = token3.kind === "word" ? token3.text.toUpperCase() : "";
    return beforeTable.has(word5) ? this.#beforeTable : word5 === "TABLE" ? this.#beforeCreated : null;
  };
  #beforeCreated = (token3) => token3.kind === "word" && /^(?:IF|NOT|EXISTS)$/i.test(token3.text) ? this.#beforeCreated : this.#nameThen((name6) => (next) => is(next, "(") ? this.#definitions(name6) : null)?.(token3) ?? null;
  #definitions(name6) {
    let columns = [], [depth, isFirst] = [0, !0], step = (token3) => is(token3, ")") && depth-- === 0 ? (this.#sink.created(name6, columns), null) : (is(token3, "(") && depth++, isFirst && token3.kind !== "sign" && !(token3.kind === "word" && noColumns.has(token3.text.toUpperCase())) && columns.length < limits.columns && columns.push(token3.text.slice(0, 200)), isFirst = is(token3, ",") && depth === 0, step);
    return step;
  }
  // -------------------------------------------------------------- COPY
  #afterCopyName(name6) {
    let columns = [], isListed = !1, list = (token3) => (token3.kind !== "sign" && columns.length < limits.columns && columns.push(token3.text.slice(0, 200)), is(token3, ")") ? from : list), from = (token3) => is(token3, "(") && !isListed ? (isListed = !0, list) : token3.kind !== "word" || !/^from$/i.test(token3.text) ? null : (next) => /^stdin$/i.test(next.text) ? this.#options(name6, isListed ? columns : null) : null;
    return from;
  }
  #options(name6, columns) {
    let [delimiter, isCsv, nothing7, last] = ["", !1, "\\N", ""], step = (token3) => is(token3, ";") ? (this.#sink.table(name6, columns), this.#sink.copy({ delimiter: delimiter || (isCsv ? "," : "	"), isCsv, nothing: nothing7 }), null) : (token3.kind === "word" && /^csv$/i.test(token3.text) && (isCsv = !0), token3.kind === "string" && /^delimiters?$/i.test(last) && (delimiter = token3.text.slice(0, 1)), token3.kind === "string" && /^null$/i.test(last) && (nothing7 = token3.text), /^as$/i.test(token3.text) || (last = token3.text), step);
    return step;
  }
};
function is({ kind, text }, sign) {
  return kind === "sign" && text === sign;
}

// scan/tables/read/sql.ts
var withValues = [
  String.raw`\bUPDATE(?=\s+\S{1,120}\s+SET\s)`,
  String.raw`\bSELECT(?=\s+(?:N?'[^'\n]{0,200}'|-?\d[\d.]{0,30})\s+(?:AS\s|"?[a-z_]\w{0,60}"?\s*,\s*(?:N?'|-?\d|NULL|DATE|TO_DATE)))`,
  String.raw`\b(?:EXEC|EXECUTE|CALL)(?=\s+[\w.[\]]{1,100}\s*(?:\(\s*|@\w{1,60}\s*=\s*)?(?:N?'|-?\d))`,
  String.raw`\bWITH(?=\s+\w{1,60}\s*\([^()]{3,4000}\)\s+AS\s*\(\s*VALUES\b)`,
  String.raw`\bVALUES(?=\s*\(\s*(?:N?'|-?\d))`
].join("|"), statement2 = new RegExp(String.raw`\b(?:INSERT|REPLACE|COPY|CREATE)(?=\s)|${withValues}`, "gi"), keywordLength = 8, beginning = 400, mostTables2 = 2e3, anyStatement = new RegExp(
  [
    String.raw`\b(?:INSERT|REPLACE)\s+(?:\w+\s+){0,2}INTO\b|\bINSERT\s+(?:ALL|FIRST)\s|\bINSERT\s+[[\w.\]]{2,100}\s*\(`,
    String.raw`\bCOPY\s+\S{1,200}\s[^;]{0,8000}FROM\s+stdin`,
    withValues
  ].join("|"),
  "i"
), sql = {
  name: "sql",
  weigh: ({ text }) => !anyStatement.test(text) && !/^CREATE TABLE\b/im.test(text) ? null : /^\s*(?:--|\/\*|#|(?:CREATE|SET|PRAGMA|BEGIN|USE|DROP|INSERT|REPLACE|COPY|GO|DELETE|ALTER|TRUNCATE|LOCK|START|REM|PROMPT|WITH|MERGE|UPDATE|EXEC|CALL)\b)/i.test(
    text
  ) ? "sure" : "maybe",
  open: ({ sink, head }) => new SqlReader(sink, dialectOf2(head.text))
};
function dialectOf2(text) {
  return /MySQL dump|MariaDB dump|ENGINE\s?=|INSERT INTO `|phpMyAdmin/i.test(text) ? "escape" : /PostgreSQL database dump|PRAGMA foreign_keys|sqlite_sequence|\[dbo\]|SET ANSI_NULLS/i.test(text) ? "plain" : "guess";
}
var SqlReader = class {
  #sink;
  #tokens;
  #statement;
  #tables = /* @__PURE__ */ new Map();
  #created = /* @__PURE__ */ new Map();
  #current = null;
  #mode = "between";
  #copy = null;
  #isRestOfLine = !1;
  #text = "";
  #offset = 0;
  #start = 0;
  #length = 0;
  constructor(sink, backslash) {
    this.#sink = sink, this.#statement = new SqlStatement({
      table: (name6, columns) => this.#open(name6, columns),
      row: (cells2, end2) => this.#current?.add(cells2, Math.min(end2, this.#length)),
      created: (name6, columns) => this.#remember(name6, columns),
      copy: (options) => this.#beginCopy(options)
    }), this.#tokens = new SqlTokens(this.#statement.take), this.#tokens.backslash = backslash;
  }
  push(text) {
    this.#length += text.length, this.#text += text, this.#work(!1);
  }
  end() {
    this.#work(!0), this.#mode === "statement" && this.#tokens.push(" ;", !0), this.#copy?.end();
    for (let table of this.#tables.values()) table?.finish();
  }
  #work(isLast) {
    for (let proceeds = this.#text !== ""; proceeds; )
      this.#mode === "between" ? proceeds = this.#findStatement(isLast) : this.#mode === "statement" ? proceeds = this.#readStatement(isLast) : proceeds = this.#readCopy(isLast);
  }
  #drop(length) {
    this.#text = this.#text.slice(length), this.#offset += length;
  }
  #findStatement(isLast) {
    statement2.lastIndex = 0;
    let match = statement2.exec(this.#text);
    if (!match) {
      let kept = isLast ? 0 : beginning;
      return this.#text.length > kept && this.#drop(this.#text.length - kept), !1;
    }
    return this.#start = this.#offset + match.index, this.#drop(match.index + match[0].length), this.#tokens.begin(this.#offset), this.#statement.begin(match[0]), this.#mode = "statement", !0;
  }
  #readStatement(isLast) {
    let taken = this.#tokens.push(this.#text, isLast), isOver = this.#tokens.isStopped && this.#mode === "statement";
    return this.#drop(isOver ? Math.max(0, taken - keywordLength) : taken), isOver && (this.#mode = "between"), this.#tokens.isStopped;
  }
  #readCopy(isLast) {
    let at = 0;
    for (let end2 = this.#text.indexOf(`
`); end2 >= 0; at = end2 + 1, end2 = this.#text.indexOf(`
`, at)) {
      let line2 = this.#text.slice(at, end2).replace(/\r$/, "");
      if (this.#isRestOfLine) this.#isRestOfLine = !1;
      else {
        if (line2 === "\\.")
          return this.#copy?.end(), [this.#copy, this.#mode] = [null, "between"], this.#drop(end2 + 1), !0;
        this.#copy?.take(line2, this.#offset + end2 + 1);
      }
    }
    return this.#drop(at), this.#text.length > limits.record && this.#drop(this.#text.length), isLast && this.#text !== "" && this.#copy?.take(this.#text, this.#offset + this.#text.length), !1;
  }
  #beginCopy({ delimiter, isCsv, nothing: nothing7 }) {
    let table = this.#current;
    if ([this.#mode, this.#isRestOfLine] = ["copy", !0], isCsv) {
      let last = 0, cells2 = new CsvCells({ delimiter, quote: '"', hasEscapes: !1 }, (row) => table?.add(row, last)), take2 = (line2, end2) => {
        last = end2, cells2.push(`${line2}
`);
      };
      this.#copy = { take: take2, end: () => cells2.end() };
      return;
    }
    this.#copy = {
      take: (line2, end2) => table?.add(
        line2.split(delimiter, limits.columns).map((cell) => cell === nothing7 ? "" : unescapeCopy(cell)),
        end2
      ),
      end: () => {
      }
    };
  }
  #open(name6, columns) {
    let header3 = columns ?? this.#created.get(name6.toLowerCase()) ?? null, key2 = `${name6}\0${header3?.join("\0") ?? ""}`, known4 = this.#tables.get(key2);
    if (known4 !== void 0) {
      this.#current = known4;
      return;
    }
    this.#current = this.#sink.open({ name: name6, format: "sql", header: header3 ?? [], start: this.#start }), this.#tables.size < mostTables2 && this.#tables.set(key2, this.#current);
  }
  #remember(name6, columns) {
    this.#created.size < mostTables2 && this.#created.set(name6.toLowerCase(), columns);
  }
}, copyEscapes = { t: "	", n: `
`, r: "\r", b: "\b", f: "\f", v: "\v" };
function unescapeCopy(cell) {
  let text = toText(cell.slice(0, limits.cell));
  return text.includes("\\") ? text.replace(
    /\\(?:x([0-9a-f]{1,2})|([0-7]{1,3})|([^]))/gi,
    (_, hexadecimal, octal, one) => hexadecimal ? String.fromCharCode(Number.parseInt(hexadecimal, 16)) : octal ? String.fromCharCode(Number.parseInt(octal, 8)) : copyEscapes[one] ?? one
  ) : text;
}

// scan/tables/read/log.ts
var log = {
  name: "log",
  weigh: (head) => looksLikeLog(head) ? "sure" : hasPairs(head) ? "maybe" : null,
  beside: [code, sql],
  open: (context) => new LogReader(context)
}, prefix = /^\s*(?:<\d{1,3}>|\[?\d{4}[-/.]\d\d[-/.]\d\d[T ,]{1,2}\d\d:\d\d|\[?\d\d?[/.-](?:\w{3}|\d\d)[/.-]\d{4}[ :]\d\d:\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d\d:\d\d:\d\d|\[?\d\d:\d\d:\d\d|\d{10,13}(?:\.\d+)? |[\w:.-]{3,60} \S{1,60} \S{1,60} \[\d\d\/\w{3}\/\d{4}|\[?(?:DEBUG|INFO|WARN|WARNING|ERROR|TRACE|NOTICE|FATAL)\b)/, element2 = /<[a-z][\w:-]{0,60}\s[^<>=]{0,2000}=[^<>]{0,2000}>/gi, request = /"(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) [^\s"?]{0,2000}\?([^\s"]{1,4000})/, combined = /^(\S{2,60}) \S{1,60} (\S{1,100}) \[[^\]]{5,40}\] "/;
function looksLikeLog({ lines }) {
  let filled = lines.filter((line2) => line2.trim() !== "").slice(0, 40), prefixed = filled.filter((line2) => prefix.test(line2.slice(0, 300)));
  return filled.length < 2 || prefixed.length < filled.length * 0.6 ? !1 : prefixed.filter((line2) => /^[^,;\t|]{0,60}[A-Za-z\])>] /.test(line2)).length >= prefixed.length * 0.5;
}
function hasPairs({ lines }) {
  return lines.slice(0, 60).map((line2) => withoutElements(line2.slice(0, 500))).filter((line2) => countPairs(line2) >= 2 || fieldsOfObject(line2) || /^[^{]{1,200}\{".{0,800}\}/.test(line2)).length >= 2;
}
var LogReader = class {
  #isKnownName;
  /** In something that is no log. */
  #isLoose;
  #tables;
  #tree;
  #lines;
  #length = 0;
  constructor({ sink, tables, head, isKnownName }) {
    this.#isLoose = !looksLikeLog(head), this.#isKnownName = isKnownName, this.#tables = new RecordTables(sink);
    let embedded = new EmbeddedTexts(sink, tables, null), isWanted = (fields) => [...fields.keys()].some(isKnownName);
    this.#tree = new RecordTree({ sink, format: () => "log", onText: embedded.take, isWanted }), this.#lines = new Lines((line2) => this.#take(line2));
  }
  push(text) {
    this.#length += text.length, this.#lines.push(text);
  }
  end() {
    this.#lines.end(), this.#tables.end(), this.#tree.finish(this.#length);
  }
  #take(line2) {
    let { text } = line2, brace = text.indexOf("{");
    if (brace >= 0 && /^\{\s*"/.test(text.slice(brace, brace + 40)) && text.trimEnd().endsWith("}")) {
      this.#takeJson(line2, brace);
      return;
    }
    if (!/[=:]/.test(text)) return;
    let fields = fieldsOf2(text.slice(0, 16384));
    fields.size < 2 || ![...fields.keys()].some(this.#isKnownName) || this.#tables.add(
      fields.has("client ip") ? "requests" : "pairs",
      { name: "", format: "log", start: line2.start, isLoose: this.#isLoose },
      fields,
      line2.end
    );
  }
  #takeJson({ text, start, end: end2 }, brace) {
    let tokens = new JsonTokens(this.#tree, { key: "", start, end: end2 });
    tokens.push(text.slice(brace)), tokens.end();
  }
};
function fieldsOf2(line2) {
  if (request.test(line2)) return fieldsOfRequest(line2);
  let text = withoutElements(line2), [pairs2, printed2] = [fieldsOfPairs(text), fieldsOfObject(text)];
  return printed2 && printed2.size >= pairs2.size ? printed2 : pairs2;
}
function withoutElements(line2) {
  return line2.includes("<") ? line2.replace(element2, " ") : line2;
}
function fieldsOfRequest(line2) {
  let fields = /* @__PURE__ */ new Map(), [, address3, user] = combined.exec(line2) ?? [];
  address3 && fields.set("client ip", address3), user && user !== "-" && fields.set("user", user);
  for (let part of (request.exec(line2)?.[1] ?? "").split("&").slice(0, 64)) {
    let equals = part.indexOf("=");
    equals > 0 && fields.set(toText(decodeForm(part.slice(0, equals))), toText(decodeForm(part.slice(equals + 1))));
  }
  return fields;
}

// scan/tables/read/markdown.ts
var markdown = {
  name: "markdown",
  weigh: () => "maybe",
  open: ({ sink }) => new PipeReader(sink)
}, rule = /^[\s>*#/]{0,20}[|+]?\s{0,4}:?[-=]+:?\s{0,4}(?:[|+]\s{0,4}:?[-=]+:?\s{0,4})+[|+]?\s*$/, titles3 = /^\|_[<>=]?\.|^\^ .+\^\s*$/, alignment = /^(?:[_<>=~^-]|\\\d|\/\d){1,4}\.(?:\s+|$)/, border = /^[\s>*#/]{0,20}\+[-=+]+\+\s*$/, PipeReader = class {
  #sink;
  #lines;
  #before = null;
  #table = null;
  /** Within a drawn frame the next line is the header. */
  #awaitsHeader = !1;
  #width = 0;
  constructor(sink) {
    this.#sink = sink, this.#lines = new Lines((line2) => this.#take(line2));
  }
  push(text) {
    this.#lines.push(text);
  }
  end() {
    this.#lines.end(), this.#finish();
  }
  #take(line2) {
    let hasPipe = line2.text.includes("|") || titles3.test(line2.text);
    if (!hasPipe && !line2.text.includes("+")) {
      this.#table && this.#finish(), this.#before = this.#awaitsHeader ? this.#before : null;
      return;
    }
    line2.text.length <= limits.cell && rule.test(line2.text) ? this.#takeRule(line2) : hasPipe ? this.#takeRow(line2) : this.#table && this.#finish();
  }
  #takeRule(line2) {
    this.#table || (this.#before && (this.#begin(cellsOf(this.#before.text), this.#before.start), this.#before = null), this.#awaitsHeader = border.test(line2.text) && !this.#table);
  }
  #takeRow(line2) {
    if (titles3.test(line2.text) && !this.#table) {
      this.#begin(cellsOf(line2.text.replaceAll("^", "|")), line2.start);
      return;
    }
    if (line2.text.startsWith("||") && !this.#table) {
      this.#begin(cellsOf(line2.text.replaceAll("||", "|")), line2.start);
      return;
    }
    if (!this.#table) {
      this.#before = line2;
      return;
    }
    let cells2 = cellsOf(line2.text);
    cells2.length > this.#width + 1 ? this.#finish() : this.#table.add(cells2, line2.end);
  }
  #begin(header3, start) {
    this.#width = header3.length, this.#awaitsHeader = !1, header3.length >= 2 && (this.#table = this.#sink.open({ name: "", format: "markdown", header: header3, start }));
  }
  #finish() {
    this.#table?.finish(), [this.#table, this.#before, this.#awaitsHeader] = [null, null, !1];
  }
};
function cellsOf(line2) {
  return line2.replace(/^[\s>*#/]{0,20}\|/, "").replace(/\|\s*$/, "").replaceAll("\\|", "\0").split("|", limits.columns).map((cell) => toPlain(toText(cell.replaceAll("\0", "|").trim().replace(alignment, "").slice(0, limits.cell))));
}
function toPlain(cell) {
  let shown = cell.startsWith("[") ? /^\[([^\]]*)\]\([^)]*\)$/.exec(cell)?.[1] ?? cell : cell;
  return decodeEntities(shown.replace(/^(?:\*\*|__|`|<(?:mailto:)?)(.*?)(?:\*\*|__|`|>)$/, "$1"));
}

// scan/tables/read/markup-tables.ts
var markupTables = {
  name: "markup",
  weigh: ({ text }) => dialects.some(({ begins: begins2 }) => new RegExp(begins2, "m").test(text)) ? "maybe" : null,
  open: ({ sink }) => new MarkupTableReader(sink)
}, nothing6 = { isNew: !0, cells: [] }, goesOn = { isNew: !1, cells: [] }, latex = {
  begins: /^\s{0,40}\\begin\{(?:tabular|longtable|supertabular|tabulary|tblr|array)[*xy]?\}/,
  ends: /^\s{0,40}\\end\{(?:tabular|longtable|supertabular|tabulary|tblr|array)/,
  read(line2) {
    let text = line2.replace(
      /^(?:\s*\\(?:hline|toprule|midrule|bottomrule|endhead|endfirsthead|cline\{[^}]*\}))+/,
      ""
    );
    return /(?:^|[^\\])&/.test(text) ? { isNew: !0, cells: text.replace(/\\\\(?:\[[^\]]*\])?\s*(?:\\\w+\s*)*$/, "").split(/(?<!\\)&/, limits.columns).map(withoutCommands) } : nothing6;
  }
};
function withoutCommands(cell) {
  return cell.replace(/\\(?:textbf|textit|emph|texttt|text|url|email|mailto)\{([^{}]*)\}/g, "$1").replace(/\\href\{[^{}]*\}\{([^{}]*)\}/g, "$1").replace(/\\([_&%#${}])/g, "$1").replaceAll("~", " ").trim();
}
var wiki = {
  begins: /^\s{0,20}:*\{\|/,
  ends: /^\s{0,20}\|\}/,
  read(line2) {
    let text = line2.trim();
    if (/^\|[-+]/.test(text)) return nothing6;
    let sign = text[0];
    return sign !== "|" && sign !== "!" ? goesOn : { isNew: !1, cells: text.slice(1).split(sign === "!" ? /!!|\|\|/ : "||", limits.columns).map(withoutAttributes) };
  }
};
function withoutAttributes(cell) {
  return decodeEntities(cell.replace(/^[^|[\]]{0,200}="[^|]{0,200}\|(?!\|)/, "")).replace(/\[mailto:([^\s\]]+)[^\]]*\]/g, "$1").replaceAll(/'{2,3}/g, "").trim();
}
var listTable = {
  begins: /^\s{0,20}\.\. (?:list-table|flat-table)::/,
  ends: /^\S/,
  read(line2, row) {
    let [, star, cell] = /^\s{1,40}(\*\s{1,3})?-(?:\s(.*)|$)/.exec(line2) ?? [];
    return cell !== void 0 ? { isNew: star !== void 0, cells: [toPlain2(cell)] } : (row.length > 0 && line2.trim() !== "" && (row[row.length - 1] = `${row.at(-1) ?? ""} ${line2.trim()}`.trim()), goesOn);
  }
};
function toPlain2(cell) {
  return cell.trim().replace(/^(\*\*|``|\*)(.*)\1$/, "$2");
}
var dialects = [latex, wiki, listTable], MarkupTableReader = class {
  #sink;
  #lines;
  #dialect = null;
  #table = null;
  #row = [];
  #start = 0;
  #end = 0;
  constructor(sink) {
    this.#sink = sink, this.#lines = new Lines((line2) => this.#take(line2));
  }
  push(text) {
    this.#lines.push(text);
  }
  end() {
    this.#lines.end(), this.#finish();
  }
  #take(line2) {
    let bytes = line2.text.slice(0, limits.cell * 4);
    this.#dialect ? this.#dialect.ends.test(bytes) ? this.#finish() : this.#takeRow(this.#dialect, toText(bytes), line2.end) : (this.#dialect = dialects.find(({ begins: begins2 }) => begins2.test(bytes)) ?? null, this.#start = line2.start);
  }
  #takeRow(dialect, text, end2) {
    let found = dialect.read(text, this.#row);
    if (found) {
      found.isNew && this.#endRow();
      for (let cell of found.cells) this.#row.length < limits.columns && this.#row.push(cell.slice(0, limits.cell));
      this.#end = end2;
    }
  }
  #endRow() {
    this.#row.length > 1 && (this.#table ??= this.#sink.open({ name: "", format: "markup", header: null, start: this.#start }), this.#table?.add(this.#row, this.#end)), this.#row = [];
  }
  #finish() {
    this.#endRow(), this.#table?.finish(), [this.#table, this.#dialect] = [null, null];
  }
};

// scan/tables/read/turtle.ts
function hasPrefixes({ text }) {
  return /^\s*(?:@prefix|@base|prefix|base)\s+(?:[\w.-]{0,40}:\s+)?<[^<>\s]{1,300}>/im.test(text.slice(0, 4096));
}
var token = /<[^<>\s]{0,500}>|"{3}|"((?:[^"\\]|\\.){0,4000})"(?:@[\w-]{1,20}|\^\^\S{1,200}?(?=[\s;,.]|$))?|[;,.[\]{}()](?=[\s;,.[\]{}()]|$)|[[{(]|[^\s;,"<[\]{}()]{1,500}/g, declaration = /^\s*(?:@prefix|@base|prefix|base|select|insert|delete|where|with)\b/i;
function createTurtle() {
  let state = { subject: "", predicate: "", blank: 0 };
  return (line2) => {
    if (declaration.test(line2) && ([state.subject, state.predicate] = ["", ""]), declaration.test(line2) || /^\s*#/.test(line2)) return null;
    let values2 = [...line2.matchAll(token)].flatMap(([written, text]) => take(state, written, text));
    return values2.length > 0 ? values2 : null;
  };
}
function take(state, written, text) {
  if (text === void 0 && /^[;,.[\]{}()]$/.test(written))
    return takeSign(state, written), [];
  if (state.subject === "") state.subject = written;
  else if (state.predicate === "") state.predicate = lastPart(written);
  else return [{ row: state.subject, column: state.predicate, value: text ?? toValue3(written) }];
  return [];
}
function takeSign(state, sign) {
  sign === "[" && state.subject === "" && (state.subject = `_:${state.blank++}`), (sign === ";" || sign === "[" || sign === "]") && (state.predicate = ""), (sign === "." || sign === "{" || sign === "}") && ([state.subject, state.predicate] = ["", ""]);
}
function lastPart(name6) {
  let last = /([^/#:<>]{1,80})>?$/.exec(name6)?.[1] ?? "";
  return last === "mbox" ? "email" : last;
}
function toValue3(written) {
  return /^<(?:mailto|tel):([^<>]*)>$/i.exec(written)?.[1] ?? "";
}

// scan/tables/read/placed-kinds.ts
var looked5 = 60, most8 = 0.5, fewest8 = 6;
function kindOf3(head) {
  let some = head.lines.filter((line2) => line2.trim() !== "").slice(0, looked5);
  if (some.length < fewest8) return null;
  let isFilled2 = ({ create }) => {
    let read2 = create();
    return some.filter((line2) => read2(line2.slice(0, limits.cell))).length >= some.length * most8;
  };
  return kinds5.find((kind) => kind.isLike?.(head) ?? isFilled2(kind)) ?? null;
}
var only = (value) => [value], triple = /^\s*(<[^<>\s]{1,500}>|_:\S{1,100})\s+<(?:[^<>\s]{0,500}[/#:])?([^<>\s/#:]{1,80})>\s+(?:"((?:[^"\\]|\\.){0,4000})"\S*|<(?:mailto|tel):([^<>\s]{1,200})>|[^"\s]\S*)\s*[^"]{0,500}\.\s*$/, triples = {
  isScattered: !0,
  create: () => (line2) => {
    let [, row, column, text, address3] = triple.exec(line2) ?? [];
    return row === void 0 || column === void 0 ? null : only({ row, column: column === "mbox" ? "email" : column, value: text ?? address3 ?? "" });
  }
}, turtle = { isLike: hasPrefixes, create: createTurtle, isScattered: !0 }, quoted = /"((?:[^"\\]|\\.|""){0,4000})"|'((?:[^'\\]|\\.){0,4000})'|(-?\d[\d.]{0,40})/.source, numbered2 = new RegExp(
  String.raw`\b(?:cells|cell|write|write_string|setvalue|setcellvaluebycolumnandrow|getcell)\s*\(\s*(?:row\s*=\s*)?(\d{1,7})\s*,\s*(?:col(?:umn)?\s*=\s*)?(\d{1,5})\s*(?:\)(?:\.value2?|\.formula)?\s*=\s*|\)\.(?:setvalue|setcellvalue|value)\(|,\s*(?:value\s*=\s*)?)(?:${quoted})`,
  "i"
), lettered = new RegExp(
  String.raw`(?:range|cell|getcell|setcellvalue|write|\w\s*\[)\s*\(?\s*["']\$?([A-Z]{1,3})\$?(\d{1,7})["']\s*(?:[\])](?:\.value2?|\.v)?\s*=\s*|\)\.(?:setvalue|value)\(|,\s*)(?:${quoted})`,
  "i"
), cells = {
  hasHeader: !0,
  create: () => (line2) => {
    let [, row, column, ...values2] = numbered2.exec(line2) ?? swapped(lettered.exec(line2)) ?? [];
    if (row === void 0 || column === void 0) return null;
    let value = values2.find((each) => each !== void 0) ?? "";
    return only({ row, column, value: value.replace(/""|\\(["'\\])/g, (_, sign = '"') => String(sign)) });
  }
};
function swapped(found) {
  if (!found) return null;
  let [all, column, row, ...values2] = found;
  return [all, row, column, ...values2];
}
var element3 = /<\w{1,10}:Cell\s+Row="(\d{1,7})"\s+Col="(\d{1,5})"[^<>]{0,300}>([^<]{1,4000})</, gnumeric = {
  hasHeader: !0,
  isLike: ({ text }) => /<\w{1,10}:Workbook[^>]{0,400}gnumeric/.test(text.slice(0, 4096)),
  create: () => (line2) => {
    let [, row, column, value] = element3.exec(line2) ?? [];
    return row && column && value ? only({ row, column, value: decodeEntities(value) }) : null;
  }
}, sylk = {
  hasHeader: !0,
  isLike: ({ text }) => text.startsWith("ID;P"),
  create: () => {
    let row = "";
    return (line2) => {
      let [, place2 = "", text, number3] = /^[CF]((?:;[XYFSDGM][^;"]{0,40}){0,8})(?:;K(?:"((?:[^"]|""){0,4000})"|([^;"]{1,60})).*)?$/.exec(line2) ?? [];
      row = /;Y(\d{1,7})/.exec(place2)?.[1] ?? row;
      let column = /;X(\d{1,5})/.exec(place2)?.[1], value = text?.replaceAll(";;", ";") ?? number3;
      return column && value ? only({ row, column, value }) : null;
    };
  }
}, dif = {
  hasHeader: !0,
  isLike: ({ text }) => /^TABLE\r?\n0,1\r?\n/.test(text),
  create: () => {
    let [row, column, number3] = [0, 0, ""];
    return (line2) => {
      let text = line2.trim(), before = number3;
      number3 = /^0,(.{1,60})$/.exec(text)?.[1] ?? (text === "1,0" ? '"' : ""), text === "BOT" && ([row, column] = [row + 1, 0]);
      let value = before === '"' ? text.replace(/^"(.*)"$/, "$1").replaceAll('""', '"') : text === "V" ? before : null;
      return value === null ? null : only({ row: String(row), column: String(++column), value });
    };
  }
}, familyTree = {
  nobody: "died",
  isLike: ({ text }) => /^\s*0 HEAD\r?\n1 /.test(text),
  create: () => {
    let [row, event] = ["", ""];
    return (line2) => {
      let [, level2, id, tag = "", value = ""] = /^\s*(\d\d?) +(?:(@[^@\s]{1,60}@) +)?(\w{1,31})(?: (.*?))?\s*$/.exec(line2) ?? [];
      if (level2 === "0" && (row = tag === "INDI" ? id ?? "" : ""), level2 === "1" && (event = tag), tag === "DEAT") return only({ row, column: "died", value: "yes" });
      let column = event === "BIRT" && tag === "DATE" ? "birth date" : treeColumns.get(tag);
      return column && row !== "" && value !== "" ? only({ row, column, value: value.replaceAll("/", "").trim() }) : null;
    };
  }
}, treeColumns = /* @__PURE__ */ new Map([
  ["NAME", "name"],
  ["GIVN", "first name"],
  ["SURN", "last name"],
  ["SEX", "sex"],
  ["EMAIL", "email"],
  ["PHON", "phone"],
  ["ADR1", "street"],
  ["CITY", "city"],
  ["POST", "postcode"]
]), kinds5 = [triples, cells, turtle, gnumeric, sylk, dif, familyTree];

// scan/tables/read/placed.ts
var noKind = { create: () => () => null }, placed = {
  name: "placed",
  weigh: (head) => kindOf3(head) && "sure",
  open: (context) => new PlacedReader(context, kindOf3(context.head) ?? noKind)
}, mostOpen2 = 2e3;
function toNumber(column) {
  return (/^[A-Z]+$/i.test(column) ? [...column.toUpperCase()] : []).reduce((sum3, letter) => sum3 * 26 + letter.charCodeAt(0) - 64, 0) || Number(column);
}
var PlacedReader = class {
  #tables;
  #lines;
  #kind;
  #read;
  #isKnownName;
  #open = /* @__PURE__ */ new Map();
  #first = null;
  /** From a place to the name that the first row gives it. */
  #names = null;
  constructor({ sink, isKnownName }, kind) {
    [this.#tables, this.#kind, this.#isKnownName] = [new RecordTables(sink), kind, isKnownName], this.#read = kind.create(), this.#lines = new Lines((line2) => this.#take(line2));
  }
  push(text) {
    this.#lines.push(text);
  }
  end() {
    this.#lines.end();
    for (let [row] of this.#open) this.#finish(row);
    this.#tables.end();
  }
  #take({ text, start, end: end2 }) {
    for (let { row, column, value } of this.#read(text.slice(0, limits.cell)) ?? []) {
      let open = this.#open.get(row) ?? this.#begin(row, start), name6 = this.#kind.hasHeader ? this.#nameOf(column) : toText(column);
      !open.fields.has(name6) && value !== "" && open.fields.set(detach(name6), detach(toText(value))), open.end = end2;
    }
  }
  #begin(row, start) {
    let most10 = this.#kind.isScattered ? mostOpen2 : 1;
    for (let [oldest] of this.#open) this.#open.size >= most10 && this.#finish(oldest);
    let made = { fields: /* @__PURE__ */ new Map(), start, end: start };
    return this.#open.set(detach(row), made), made;
  }
  /** Some programs count from 0: what is filled first says so. */
  #nameOf(column) {
    let number3 = toNumber(column);
    return this.#first ??= number3 === 0 ? 0 : 1, positionalName(Math.max(0, number3 - this.#first));
  }
  #finish(row) {
    let { fields, start, end: end2 } = this.#open.get(row) ?? { fields: /* @__PURE__ */ new Map(), start: 0, end: 0 };
    if (this.#open.delete(row), fields.size === 0 || fields.has(this.#kind.nobody ?? "")) return;
    if (this.#names === null && this.#kind.hasHeader) {
      let isHeader2 = [...fields.values()].filter((value) => this.#isKnownName(value)).length >= 2;
      if (this.#names = isHeader2 ? fields : /* @__PURE__ */ new Map(), isHeader2) return;
    }
    let named2 = new Map([...fields].map(([column, value]) => [this.#names?.get(column) ?? column, value]));
    this.#tables.add("record", { name: "", format: "fields", start }, named2, end2);
  }
};

// scan/tables/read/roster.ts
var roster = {
  name: "roster",
  weigh: ({ lines }) => holdRoster(lines) ? "maybe" : null,
  open: ({ sink }) => new RosterReader(sink)
}, header2 = ["full name", "email", "phone", "birth date"], word4 = String.raw`\p{Lu}[\p{L}'’-]+`, name5 = new RegExp(
  String.raw`(?<![\p{L}@.])${word4}(?: (?:(?:[a-z]{2,3} ){0,2}${word4}|\p{Lu}\.)){1,3}(?![\p{L}@])`,
  "u"
), email4 = /[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/, phone2 = /(?<![\w.@+-])\+[1-9](?:[ ()./-]{0,2}\d){7,14}(?![\w@])/, born = /\b(?:born|birth|dob|geb)[^\d\n]{0,20}((?:19|20)\d\d-\d\d-\d\d)(?!\d)/i, longestLine2 = 400, looked6 = 200, fewest9 = 5, most9 = 0.6, leastGiven3 = 0.25;
function holdRoster(lines) {
  let some = lines.slice(0, looked6).filter((line2) => line2.includes("@"));
  if (some.length < fewest9) return !1;
  let rows = some.map(toRow2).filter((row) => row !== null), { given } = gazetteer(), known4 = rows.filter(([person = ""]) => given.has(normaliseName(person.split(/[ -]/)[0] ?? "")));
  return rows.length >= some.length * most9 && known4.length >= rows.length * leastGiven3 && rows.length >= fewest9;
}
function toRow2(line2) {
  if (line2.length > longestLine2 || !line2.includes("@") || !line2.includes("+")) return null;
  let text = toText(line2), [person, address3, number3] = [name5.exec(text)?.[0], email4.exec(text)?.[0], phone2.exec(text)?.[0]];
  return person === void 0 || address3 === void 0 || number3 === void 0 ? null : [person, address3, number3, born.exec(text)?.[1] ?? ""];
}
var RosterReader = class {
  #sink;
  /** Opened with its first row: then the sink knows which reader is at work. */
  #table = null;
  #lines;
  constructor(sink) {
    this.#sink = sink, this.#lines = new Lines((line2) => this.#take(line2));
  }
  push(text) {
    this.#lines.push(text);
  }
  end() {
    this.#lines.end(), this.#table?.finish();
  }
  #take({ text, start, end: end2 }) {
    let row = toRow2(text);
    row && (this.#table ??= this.#sink.open({ name: "", format: "text", header: header2, start }), this.#table?.add(row, end2));
  }
};

// scan/tables/read/segments.ts
var segments = {
  name: "segments",
  weigh: ({ text }) => dialectOf3(text) ? "sure" : null,
  open: ({ sink, head }) => new SegmentReader(new RecordTables(sink), dialectOf3(head.text) ?? hl7)
}, hl7 = {
  end: /[\r\n]+/g,
  element: "|",
  part: "^",
  begins: ([tag]) => tag === "PID" || tag === "MSH",
  fields: (elements, parts) => {
    let [tag] = elements;
    if (tag === "DG1" || tag === "AL1") return [["diagnosis", parts(3)[1] ?? parts(3)[0]]];
    if (tag !== "PID") return [];
    let [last, first] = parts(5), [street2, , city, state, zip, country] = parts(11), phone3 = parts(13);
    return [
      ["last_name", last],
      ["first_name", first],
      ["birth_date", (elements[7] ?? "").slice(0, 8)],
      ["sex", elements[8]],
      ["street", street2],
      ["city", city],
      ["state", state],
      ["postal_code", zip],
      ["country", country],
      ["phone", phone3[0]],
      ["email", phone3[3]],
      ["account_number", parts(18)[0]],
      ["ssn", dashed(elements[19] ?? "")]
    ];
  }
}, roles = /* @__PURE__ */ new Set(["IL", "QC", "74", "70"]), x12 = (element4, end2) => ({
  end: end2,
  element: element4,
  part: ":",
  begins: ([tag, role = ""]) => tag === "INS" || tag === "NM1" && role === "QC" || tag === "SE",
  fields: ([tag, ...rest]) => {
    let [first = "", second, third2, fourth] = rest;
    return tag === "REF" ? first === "SY" ? [["ssn", dashed(second ?? "")]] : [] : tag === "N3" ? [["street", first]] : tag === "N4" ? [
      ["city", first],
      ["state", second],
      ["postal_code", third2],
      ["country", fourth]
    ] : tag === "DMG" ? [
      ["birth_date", second],
      ["sex", third2]
    ] : tag === "HI" ? [["diagnosis", first.split(":")[1]]] : tag === "PER" ? contactsOf(rest) : tag !== "NM1" || !roles.has(first) ? [] : [
      ["last_name", third2],
      ["first_name", fourth],
      [rest[7] === "34" ? "ssn" : "member_id", dashed(rest[8] ?? "")]
    ];
  }
});
function contactsOf(elements) {
  return elements.map((kind, at) => [
    kind === "EM" ? "email" : /^(?:TE|HP|CP|WP)$/.test(kind) ? "phone" : "",
    elements[at + 1]
  ]);
}
var edifact = {
  end: /(?<!\?)'\s*/g,
  hasEscapes: !0,
  element: "+",
  part: ":",
  begins: ([tag, role]) => tag === "UNH" || tag === "NAD" && role === "BY",
  fields: (elements, parts) => {
    let [tag] = elements, [value, kind] = parts(1);
    if (tag === "COM") return [[kind === "EM" ? "email" : "phone", value]];
    if (tag === "FII") return [["iban", parts(2)[0]]];
    if (tag !== "NAD") return [];
    let [street2, city, , zip, country] = [5, 6, 7, 8, 9].map((at) => elements[at]);
    return [
      ["name", elements[4]],
      ["street", street2],
      ["city", city],
      ["postal_code", zip],
      ["country", country]
    ];
  }
};
function dashed(number3) {
  return number3.replace(/^(\d{3})(\d{2})(\d{4})$/, "$1-$2-$3");
}
function dialectOf3(text) {
  if (/^(?:(?:FHS|BHS|MSH)\|\^~\\&)/.test(text)) return hl7;
  if (/^(?:UNA.{6}\s*)?UNB\+/.test(text)) return edifact;
  let bank = bankDialectOf(text);
  if (bank) return bank;
  if (!/^ISA.{100,103}/s.test(text)) return null;
  let [element4 = "*", end2 = "~"] = [text[3], text[105]];
  return x12(element4, new RegExp(`[${end2.replace(/[\\\]^-]/g, "\\$&")}]\\s*`, "g"));
}
var SegmentReader = class {
  #tables;
  #dialect;
  #rest = "";
  #offset = 0;
  #fields = /* @__PURE__ */ new Map();
  #start = 0;
  constructor(tables, dialect) {
    [this.#tables, this.#dialect] = [tables, dialect];
  }
  push(text) {
    let all = this.#rest + text, at = 0;
    for (let { index, 0: sign } of all.matchAll(this.#dialect.end))
      this.#take(all.slice(at, index), this.#offset + at), at = index + sign.length;
    this.#rest = all.slice(at).slice(-limits.record), this.#offset += all.length - this.#rest.length;
  }
  end() {
    this.#take(this.#rest, this.#offset), this.#finish(this.#offset + this.#rest.length), this.#tables.end();
  }
  #take(segment, start) {
    let { element: element4, part, begins: begins2, fields, hasEscapes = !1 } = this.#dialect, elements = toText(segment.slice(0, limits.cell)).trim().split(element4).map((each) => hasEscapes ? each.replace(/\?(.)/g, "$1") : each);
    begins2(elements) && this.#finish(start);
    for (let [name6, value = ""] of fields(elements, (at) => (elements[at] ?? "").split(part)))
      name6 !== "" && value !== "" && !this.#fields.has(name6) && this.#fields.set(name6, value);
  }
  #finish(end2) {
    this.#fields.size > 1 && this.#tables.add("person", { name: "", format: "fields", start: this.#start }, this.#fields, end2), [this.#fields, this.#start] = [/* @__PURE__ */ new Map(), end2];
  }
};

// scan/tables/read/sheet-markup.ts
var spaces = /\sxmlns:?\w{0,20}="urn:(?:schemas-microsoft-com:office:spreadsheet|oasis:names:tc:opendocument:xmlns:table:1\.0)"/, sheetMarkup = {
  name: "sheets",
  weigh: ({ text }) => spaces.test(text.slice(0, 8192)) && /<(?:\w+:)?Worksheet|<table:table[\s>]/.test(text) ? "sure" : null,
  open: ({ sink }) => new SheetReader(sink)
}, place = /(?:^|[\s:])Index="(\d{1,5})"/, repeated = /number-columns-repeated="(\d{1,5})"/, SheetReader = class {
  #sink;
  #markup;
  #table = null;
  #row = null;
  /** Inside of a cell. */
  #text = null;
  #times = 1;
  #end = 0;
  constructor(sink) {
    this.#sink = sink, this.#markup = new Markup({
      open: (tag) => this.#open(tag),
      close: (name6, end2) => this.#close(name6, end2),
      text: (text) => {
        this.#text !== null && this.#text.length < limits.cell && (this.#text += text);
      }
    });
  }
  push(text) {
    this.#markup.push(text);
  }
  end() {
    this.#markup.end(), this.#finish();
  }
  #open({ name: name6, attributes, start, isEmpty }) {
    switch (kindOf4(name6)) {
      case "sheet":
        this.#finish(), this.#table = this.#sink.open({ name: "", format: "xml", header: null, start });
        break;
      case "row":
        this.#row = [];
        break;
      case "cell":
        this.#begin(attributes), isEmpty && this.#endCell();
        break;
      default:
    }
  }
  #begin(attributes) {
    let before = Math.min(limits.columns, Number(place.exec(attributes)?.[1] ?? 0)) - 1;
    for (; this.#row && this.#row.length < before; ) this.#row.push("");
    this.#times = Number(repeated.exec(attributes)?.[1] ?? 1), this.#text = "";
  }
  #close(name6, end2) {
    this.#end = end2;
    let kind = kindOf4(name6);
    kind === "cell" && this.#endCell(), kind === "row" && this.#endRow(), kind === "sheet" && this.#finish();
  }
  #endCell() {
    let cell = decodeEntities(toText(this.#text ?? "")).trim().slice(0, limits.cell);
    this.#text = null;
    for (let time = 0; this.#row && time < this.#times && this.#row.length < limits.columns; time++)
      this.#row.push(cell);
  }
  #endRow() {
    this.#row?.some((cell) => cell !== "") && this.#table?.add(this.#row, this.#end), this.#row = null;
  }
  #finish() {
    this.#table?.finish(), this.#table = null;
  }
};
function kindOf4(name6) {
  let last = name6.slice(name6.lastIndexOf(":") + 1).toLowerCase();
  return last === "table" ? "sheet" : last === "row" || last === "table-row" ? "row" : last === "cell" || last === "table-cell" ? "cell" : null;
}

// scan/tables/read/statements.ts
var statements = {
  name: "code",
  weigh: () => "maybe",
  open: (context) => new StatementReader(context)
}, longestLine3 = 1e3, longestCall = 8e3, mostBetween = 8, fewestKnown4 = 2, literal = String.raw`'(?:[^'\\]|\\.){0,300}'|"(?:[^"\\#$]|\\.|[#$](?!\{)){0,300}"|-?\d[\d_.]{0,30}`, block = /\bdo(?:\s*\|[^|]{0,80}\|)?\s*$|\{(?:\s*\|[^|]{0,80}\|)?\s*$/, property = new RegExp(
  String.raw`^\s*([a-z_]\w{0,59})(?:\s{0,20}\{\s{0,20}(${literal})\s{0,20}\}|\s{1,40}(${literal}))\s*$`
), assignment = new RegExp(
  String.raw`^\s*([A-Za-z_$@][\w$]{0,59})(?:\.|->)(?:(\w{1,60})\s{0,20}=\s{0,20}(${literal})|set_?([A-Z]\w{0,59})\(\s{0,20}(${literal})\s{0,20}\))\s{0,20};?\s*$`
), call = /^\s*(?:[\w@$.]{1,60}\s{0,20}=\s{0,20})?((?:[A-Za-z_]\w{0,59}(?:\.|::))*(?:(?:create|build|new|insert|make|add|register|invite|import|seed|update)(?:_\w{1,40})?|first_or_create|find_or_create_by|[Ff]abricate|\w{1,40}_(?:fixture|factory))[!?]?)\s+(?=\S)/, pair2 = new RegExp(
  String.raw`(?:^|[,\s]):?(["']?)([A-Za-z_]\w{0,59})\1(?::\s+|\s{0,20}=>\s{0,20})(?:(${literal})(?=\s*(?:,|$|\bif\b|\bunless\b|\bdo\b))|[^,]{0,300})`,
  "g"
), StatementReader = class {
  #isKnownName;
  #tables;
  #lines;
  /** Of each kind, until there is a second one. */
  #first = /* @__PURE__ */ new Map();
  #open = null;
  /** What `#open` belongs to: a block's indentation, or the variable whose attributes are set. */
  #owner = "";
  #between = 0;
  #blockIndent = -1;
  #call = null;
  constructor({ sink, isKnownName }) {
    this.#isKnownName = isKnownName, this.#tables = new RecordTables(sink), this.#lines = new Lines((line2) => this.#take(line2));
  }
  push(text) {
    this.#lines.push(text);
  }
  end() {
    this.#lines.end(), this.#finish(), this.#tables.end();
  }
  #take(line2) {
    let text = line2.text.length > longestLine3 ? "" : toText(line2.text);
    this.#call ? this.#continueCall(this.#call, text, line2.end) : (!/['"]/.test(text) || !this.#takeStatement(text, line2)) && this.#takeOther(text);
  }
  #takeStatement(text, line2) {
    let [, name6, inBraces, bare2] = property.exec(text) ?? [];
    if (name6 !== void 0) {
      let indent = indentOf(text);
      return this.#blockIndent < 0 || indent <= this.#blockIndent ? !1 : (this.#set(`block ${indent}`, "block", name6, inBraces ?? bare2 ?? "", line2), !0);
    }
    let [, owner, attribute2, value, setter, given] = assignment.exec(text) ?? [];
    if (owner !== void 0)
      return this.#set(`of ${owner}`, "assigned", attribute2 ?? setter ?? "", value ?? given ?? "", line2), !0;
    let [head, callee] = call.exec(text) ?? [];
    return head === void 0 || callee === void 0 ? !1 : (this.#finish(), this.#call = { callee, start: line2.start, text: "" }, this.#continueCall(this.#call, text.slice(head.length), line2.end), !0);
  }
  #takeOther(text) {
    if (block.test(text) ? (this.#finish(), this.#blockIndent = indentOf(text)) : text.trim() !== "" && indentOf(text) <= this.#blockIndent && (this.#blockIndent = -1), !this.#open) return;
    (this.#owner.startsWith("of ") && isSetAnew(text, this.#owner.slice(3)) || ++this.#between > mostBetween || this.#blockIndent < 0 && this.#open.kind === "block") && this.#finish();
  }
  #set(owner, kind, name6, value, { start, end: end2 }) {
    this.#open && (this.#owner !== owner || this.#open.fields.has(name6)) && this.#finish(), this.#open ??= { kind, fields: /* @__PURE__ */ new Map(), start, end: end2 }, [this.#owner, this.#between, this.#open.end] = [owner, 0, end2], this.#open.fields.size < limits.columns && this.#open.fields.set(name6, toValue4(value));
  }
  #continueCall(open, text, end2) {
    if (open.text += ` ${text.trim()}`, text.trimEnd().endsWith(",") && open.text.length < longestCall) return;
    this.#call = null;
    let first = open.text.search(/[([{]/), fields = /* @__PURE__ */ new Map();
    for (let { index, 2: name6 = "", 3: value = "" } of open.text.matchAll(pair2)) {
      if (first >= 0 && fields.size === 0 && first < index) return;
      !fields.has(name6) && fields.size < limits.columns && fields.set(name6, toValue4(value));
    }
    this.#add({ kind: `call ${open.callee}`, fields, start: open.start, end: end2 });
  }
  #finish() {
    this.#open && this.#add(this.#open), [this.#open, this.#owner, this.#between] = [null, "", 0];
  }
  /** A single one is an example, even of a whole person. */
  #add(record) {
    if ([...record.fields.keys()].filter(this.#isKnownName).length < fewestKnown4) return;
    let first = this.#first.get(record.kind);
    if (first === void 0) {
      this.#first.size >= limits.tables && this.#first.clear(), this.#first.set(record.kind, record);
      return;
    }
    first !== "told" && this.#emit(first), this.#first.set(record.kind, "told"), this.#emit(record);
  }
  #emit({ kind, fields, start, end: end2 }) {
    this.#tables.add(kind, { name: "", format: "code", start, isLoose: !0 }, fields, end2);
  }
};
function indentOf(text) {
  return text.length - text.trimStart().length;
}
function isSetAnew(text, variable) {
  let at = text.indexOf(variable);
  return at >= 0 && /^\s{0,20}:?=(?![=>~])/.test(text.slice(at + variable.length));
}
function toValue4(written) {
  let quote = written[0];
  return quote !== '"' && quote !== "'" ? written : written.slice(1, -1).replace(/\\(.)/g, "$1").slice(0, limits.cell);
}

// scan/tables/read/turned.ts
var delimiters2 = [",", ";", "	", "|"], headSize6 = 1048576, fewest10 = { lines: 3, cells: 4, known: 3 }, mostKept2 = 32e6, mostColumns5 = 1e6, turned = {
  name: "turned",
  weigh: (head, { isKnownName }) => delimiterOf(head, isKnownName) === null ? null : "sure",
  open: (context) => new TurnedReader(context.sink, delimiterOf(context.head, context.isKnownName) ?? ",")
};
function delimiterOf({ text, upTo }, isKnownName) {
  let [first = ""] = text.split(`
`, 1);
  return delimiters2.find((delimiter) => isTurned(first, delimiter, upTo, isKnownName)) ?? null;
}
function isTurned(first, delimiter, upTo, isKnownName) {
  if (first.split(delimiter, fewest10.cells).length < fewest10.cells) return !1;
  let lines = upTo(headSize6).split(/\r?\n/, limits.columns), filled = lines.slice(0, lines.length > fewest10.lines ? -1 : void 0).map((line2) => cellsOf2(line2, delimiter)).filter((row) => row.length > 1), names = filled.map(([name6 = ""]) => name6), known4 = names.filter(isKnownName).length, isWide = filled.filter((row) => row.length >= fewest10.cells).length >= filled.length * 0.8, titles4 = filled[0]?.filter(isKnownName).length ?? 0, isNamed2 = known4 >= fewest10.known && known4 >= names.length * 0.5 && new Set(names).size === names.length;
  return isWide && isNamed2 && titles4 <= 1 && !filled.some(([, second = ""]) => isKnownName(second));
}
function cellsOf2(line2, delimiter) {
  return line2.split(delimiter, fewest10.cells).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
}
var TurnedReader = class {
  #sink;
  #cells;
  #rows = [];
  #kept = 0;
  #end = 0;
  constructor(sink, delimiter) {
    this.#sink = sink;
    let dialect = { delimiter, quote: '"', hasEscapes: !1 }, most10 = { cell: limits.cell, columns: mostColumns5, record: mostKept2 };
    this.#cells = new CsvCells(dialect, (row, _, end2) => this.#take(row, end2), { most: most10 });
  }
  push(text) {
    this.#cells.push(text);
  }
  end() {
    this.#cells.end();
    let header3 = this.#rows.map(([name6 = ""]) => name6), width = Math.max(0, ...this.#rows.map(({ length }) => length)), table = this.#sink.open({ name: "", format: "csv", header: header3, start: 0 });
    for (let at = 1; at < width; at++)
      table?.add(
        this.#rows.map((row) => row[at] ?? ""),
        this.#end
      );
    table?.finish(), this.#rows = [];
  }
  #take(row, end2) {
    this.#end = end2;
    for (let cell of row) this.#kept += cell.length;
    row.length > 1 && this.#rows.length < limits.columns && this.#kept < mostKept2 && this.#rows.push(row);
  }
};

// scan/tables/read/xml.ts
var xml = {
  name: "xml",
  weigh: ({ text }) => !/^\s*(?:<\?xml|<!--|<!DOCTYPE|<[A-Za-z_\x80-\xff])/.test(text) || /^\s*<svg[\s>]/.test(text) || /<html[\s>]|<!doctype html/i.test(text.slice(0, 2e3)) ? null : /^\s*<\?xml/.test(text) ? "sure" : "maybe",
  open: (context) => new XmlReader(context)
}, deepest9 = 60, longestText = 65536, attribute = /([A-Za-z_\x80-\xff][\w.:\x80-\xff-]{0,100})\s{0,10}=\s{0,10}(?:"([^"]*)"|'([^']*)')/g, field2 = /^(?:field|column|col|cell|data|simpledata|value|property|prop|attribute|attr|entry|param|parameter|item|element|str|int|long|float|double|date|bool|string|var|d)$/i, label = /(?:^|\s)(?:name|field|key|column)\s{0,3}=\s{0,3}(?:"([^"]{1,100})"|'([^']{1,100})')/i, content = /(?:^|\s)(?:value|valuenumeric|valuedate)\s{0,3}=\s{0,3}(?:"([^"]*)"|'([^']*)')/i, onlyValue = /^\s{0,10}value\s{0,3}=\s{0,3}(?:"([^"]*)"|'([^']*)')\s{0,10}\/?$/, resource = /(?:^|[\s:])(?:resource|href)\s{0,3}=\s{0,3}["'](?:mailto:|tel:)([^"']*)["']/i, mostTitles2 = 256, XmlReader = class {
  #tree;
  #markup;
  #stack = [];
  /** DbUnit: the columns stand in front of the rows. */
  #titles = [];
  #end = 0;
  constructor({ sink, tables }) {
    let embedded = new EmbeddedTexts(sink, tables, null);
    this.#tree = new RecordTree({ sink, format: () => "xml", onText: embedded.take }), this.#markup = new Markup({
      open: (tag) => this.#open(tag),
      close: (name6, end2) => this.#close(name6, end2),
      text: (text) => {
        let top = this.#stack.at(-1);
        top && top.text.length < longestText && (top.text += text);
      }
    });
  }
  push(text) {
    this.#markup.push(text);
  }
  end() {
    this.#markup.end(), this.#tree.finish(this.#end);
  }
  #open({ name: name6, attributes, start, end: end2, isEmpty }) {
    this.#end = end2;
    let parent = this.#stack.at(-1), tag = withoutPrefix2(name6);
    if (parent !== void 0 && !parent.isObject && parent.name !== parent.tag && tag === "value" || this.#becomeObject(), this.#stack.length >= deepest9) return;
    let element4 = { tag, name: this.#nameOf(tag, parent), start, text: "", isObject: !1, key: "", values: 0 };
    this.#stack.push(element4), takeLabel(element4, attributes) || this.#takeAttributes(attributes, element4), isEmpty && this.#endElement(end2);
  }
  #nameOf(tag, parent) {
    if (!parent) return tag;
    if (parent.key !== "") {
      let { key: key2 } = parent;
      return parent.key = "", key2;
    }
    return tag === "value" && parent.tag === "row" ? this.#titles[parent.values++] ?? tag : tag;
  }
  /** An element around others is an object in the one around it. */
  #becomeObject() {
    let top = this.#stack.at(-1);
    !top || top.isObject || (top.isObject = !0, this.#tree.begin("object", top.name, top.start));
  }
  #takeAttributes(attributes, { start }) {
    if (attributes.includes("="))
      for (let [, name6 = "", double, single] of attributes.matchAll(attribute))
        name6.startsWith("xmlns") || (this.#becomeObject(), this.#tree.value(withoutPrefix2(name6), decodeEntities(toText(double ?? single ?? "")), start, start));
  }
  #close(name6, end2) {
    this.#end = end2;
    let own3 = withoutPrefix2(name6);
    if (this.#stack.some(({ tag }) => tag === own3)) {
      for (let top = this.#stack.at(-1); top; top = this.#stack.at(-1))
        if (this.#endElement(end2), top.tag === own3) return;
    }
  }
  #endElement(end2) {
    let element4 = this.#stack.pop();
    if (!element4) return;
    let text = decodeEntities(toText(element4.text.trim())), parent = this.#stack.at(-1);
    parent && this.#isTitle(element4, parent, text) || ((text !== "" || !element4.isObject) && this.#tree.value(element4.name, text, element4.start, end2), element4.isObject && this.#tree.end(end2));
  }
  /** What is no value: it names one that follows, or belongs to the field around it. */
  #isTitle({ tag, name: name6, isObject: isObject2 }, parent, text) {
    if (isObject2) return !1;
    if (tag === "key") parent.key = text.slice(0, 200);
    else if (tag === "value" && !parent.isObject && parent.name !== parent.tag) parent.text += text;
    else if (tag === "column" && name6 === tag && parent.tag === "table")
      this.#stack.length > 0 && parent.values++ === 0 && (this.#titles = []), this.#titles.length < mostTitles2 && this.#titles.push(text);
    else return !1;
    return tag !== "key" || parent.tag === "dict";
  }
};
function takeLabel(element4, attributes) {
  let [, double, single] = field2.test(element4.tag) ? label.exec(attributes) ?? [] : [], name6 = double ?? single, [, inDouble, inSingle] = content.exec(attributes) ?? [];
  if (name6 === void 0 && onlyValue.test(attributes))
    return element4.text = inDouble ?? inSingle ?? "", !0;
  let [, address3] = name6 === void 0 ? resource.exec(attributes) ?? [] : [];
  return name6 !== void 0 && (element4.name = decodeEntities(toText(name6))), element4.text = name6 === void 0 ? address3 ?? "" : inDouble ?? inSingle ?? "", name6 !== void 0 || address3 !== void 0;
}
function withoutPrefix2(name6) {
  return toText(name6.slice(name6.lastIndexOf(":") + 1));
}

// scan/tables/read/yaml-scalar.ts
function readScalar(tree, key2, value, place2) {
  value.startsWith("{") || value.startsWith("[") ? readFlow(tree, key2, value, place2) : tree.value(key2, toPlain3(value), place2.start, place2.end);
}
var escapes3 = { n: `
`, t: "	", r: "\r", 0: "\0" };
function toPlain3(value) {
  let text = toText(value), double = /^"((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
  if (double !== void 0) return unescapeDouble(double);
  let single = /^'((?:[^']|'')*)'/.exec(text)?.[1];
  if (single !== void 0) return single.replaceAll("''", "'");
  let plain2 = text.replace(/\s#.*$/, "").trim();
  return /^(?:null|~)$/.test(plain2) ? "" : plain2;
}
function unescapeDouble(text) {
  return text.replace(
    /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/g,
    (_, four, two, one) => four || two ? String.fromCharCode(Number.parseInt(four || two, 16)) : escapes3[one] ?? one
  );
}
var FoldedValue = class _FoldedValue {
  key;
  indent;
  start;
  #quote;
  #pieces = [];
  #length = 0;
  /** Null where the value ends on its line, or is in no quotes. */
  static begin(value, { key: key2, indent, start }) {
    let quote = value[0];
    if (quote !== '"' && quote !== "'" || endOfQuoted(value, 1, quote) >= 0) return null;
    let folded = new _FoldedValue(quote, { key: key2, indent, start });
    return folded.#keep(value.slice(1)), folded;
  }
  constructor(quote, { key: key2, indent, start }) {
    [this.#quote, this.key, this.indent, this.start] = [quote, key2, indent, start];
  }
  get isTooLong() {
    return this.#length > longestFolded;
  }
  /** Returns whether the value ends here. */
  add(body) {
    let text = body.trim(), end2 = endOfQuoted(text, 0, this.#quote);
    return this.#quote === '"' && /(?:^|[^\\])(?:\\\\)*\\$/.test(this.#pieces.at(-1) ?? "") ? this.#pieces.push((this.#pieces.pop() ?? "").slice(0, -1)) : this.#keep(text === "" ? `
` : this.#pieces.at(-1) === `
` ? "" : " "), this.#keep(end2 < 0 ? text : text.slice(0, end2)), end2 >= 0;
  }
  get text() {
    let text = toText(this.#pieces.join(""));
    return this.#quote === '"' ? unescapeDouble(text) : text.replaceAll("''", "'");
  }
  #keep(text) {
    this.#pieces.push(text), this.#length += text.length;
  }
}, longestFolded = 1e6;
function endOfQuoted(text, from, quote) {
  for (let at = from; at < text.length; at++)
    if (quote === '"' && text[at] === "\\") at++;
    else if (text[at] === quote) {
      if (quote !== "'" || text[at + 1] !== "'") return at;
      at++;
    }
  return -1;
}
var token2 = /\s+|[{}[\],]|:(?=\s)|"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:[^\s{}[\],:"']|:(?=\S))(?:[^{}[\],:]|:(?=\S))*|["':]/gy;
function readFlow(tree, key2, value, { start, end: end2 }) {
  let [depth, name6, last] = [0, key2, null], endValue = () => {
    last !== null && depth > 0 && tree.value(name6, last, start, end2), [name6, last] = ["", null];
  };
  for (let [found] of value.matchAll(token2))
    if (found === "{" || found === "[")
      tree.begin(found === "{" ? "object" : "array", name6, start), [depth, name6, last] = [depth + 1, "", null];
    else if (found === "}" || found === "]") {
      if (endValue(), depth-- > 0 && tree.end(end2), depth <= 0) break;
    } else found === "," ? endValue() : found === ":" ? [name6, last] = [last ?? "", null] : found.trim() !== "" && (last = toPlain3(found));
  for (; depth > 0; depth--) tree.end(end2);
}

// scan/tables/read/yaml.ts
var yaml = {
  name: "yaml",
  weigh: (head) => looksLikeYaml(head) ? "maybe" : null,
  open: (context) => new YamlReader(context)
}, entry = /^(?:"((?:[^"\\]|\\.){1,200})"|'([^']{1,200})'|([^\s#"'[\]{},&*!|>%@`-][^#:\n{};]{0,200}?|-[^\s:{};][^:{};]{0,100}?))\s{0,8}:(?:\s+|$)/, deepest10 = 64, longestBlock = 1e6, cassette = /^(?:http_interactions|interactions):/m, page = /^\s*<(?:!doctype\s+html|html)[\s>]/i, statement3 = /[;{]\s*$/, section = /^#{1,6} [^\n]{1,100}\r?\n\s*\n[-*] ([\w *-]{1,40}): [^\n]*\n[-*] (?!\1:)[\w *-]{1,40}: /m;
function looksLikeYaml({ lines, text }) {
  if (page.test(text.slice(0, 300)) || section.test(text.slice(0, 4096))) return !1;
  if (cassette.test(text)) return !0;
  let filled = lines.filter((line2) => !/^\s*(?:#|$)/.test(line2)).slice(0, 60);
  if (filled.length < 2) return !1;
  if (/^(?:---|%YAML)/.test(filled[0] ?? "")) return !0;
  let shaped = filled.filter((line2) => {
    let body = line2.trimStart().slice(0, 300);
    return /[,;({]\s*$/.test(line2.slice(-80)) ? !1 : /^-(?: |$)/.test(body) || entry.test(body) || body.startsWith("<%");
  });
  return shaped.length >= filled.length * 0.6 && shaped.some((line2) => /^\s+\S/.test(line2) || line2.startsWith("- "));
}
var YamlReader = class {
  #tree;
  #lines;
  #levels = [];
  /** A key whose value begins on the next line. */
  #open = null;
  #block = null;
  #folded = null;
  #end = 0;
  constructor({ sink, head, tables }) {
    let format = cassette.test(head.text) ? "cassette" : "yaml", embedded = new EmbeddedTexts(sink, tables, format);
    this.#tree = new RecordTree({ sink, format: () => format, onText: embedded.take }), this.#lines = new Lines((line2) => this.#take(line2));
  }
  push(text) {
    this.#lines.push(text);
  }
  end() {
    this.#lines.end(), this.#endBlock(this.#end), this.#tree.finish(this.#end);
  }
  #take(line2) {
    let body = line2.text.trimStart(), indent = line2.text.length - body.length;
    this.#block && this.#continueBlock(body, indent) || this.#folded && this.#continueFolded(this.#folded, body, indent, line2) || (this.#end = line2.end, !(body === "" || body.startsWith("#") || body.startsWith("<%")) && (indent === 0 && /^(?:---|\.\.\.)(?:\s|$)/.test(body) ? this.#closeTo(-1, line2.start) : this.#takeEntry(body, indent, line2)));
  }
  /** `- ` opens an item, which may hold an entry on the same line, indented by where it stands. */
  #takeEntry(body, indent, line2) {
    if (/^-(?:\s|$)/.test(body)) {
      this.#enter("array", indent, line2.start);
      let rest = body.slice(1).trimStart(), inner = indent + body.length - rest.length;
      rest === "" ? this.#open = { key: "", indent } : (entry.test(rest) || /^-\s/.test(rest)) && this.#levels.length < deepest10 ? (this.#open = { key: "", indent }, this.#takeEntry(rest, inner, line2)) : this.#takeValue("", rest, indent, line2);
      return;
    }
    let match = statement3.test(body.slice(-80)) ? null : entry.exec(body);
    if (!match) return;
    this.#enter("object", indent, line2.start);
    let key2 = toText(match[1] ?? match[2] ?? match[3] ?? "").replace(/^:/, "");
    this.#takeValue(key2, body.slice(match[0].length), indent, line2);
  }
  #takeValue(key2, rest, indent, line2) {
    let value = rest.replace(/^(?:[&!]\S{0,100}\s+)+/, "").trim();
    value === "" || /^[&!]\S{0,100}$/.test(value) ? this.#open = { key: key2, indent } : /^[|>][-+\d]{0,3}(?:\s+#.*)?$/.test(value) ? this.#block = { key: key2, indent, start: line2.start, pieces: [], length: 0 } : (this.#folded = FoldedValue.begin(value, { key: key2, indent, start: line2.start }), this.#folded || readScalar(this.#tree, key2, value, line2));
  }
  /** False where the value was in no quotes after all: what is indented less stands behind it. */
  #continueFolded(folded, body, indent, { end: end2 }) {
    return body !== "" && indent <= folded.indent || folded.isTooLong ? (this.#folded = null, !1) : (folded.add(body) && (this.#tree.value(folded.key, folded.text, folded.start, end2), [this.#folded, this.#end] = [null, end2]), !0);
  }
  /** Makes the innermost level one of this kind and indentation. */
  #enter(kind, indent, start) {
    let opened2 = this.#open !== null && (indent > this.#open.indent || kind === "array" && indent === this.#open.indent && this.#levels.at(-1)?.kind === "object") ? this.#open : null;
    this.#open = null, opened2 || this.#closeTo(indent, start, kind);
    let top = this.#levels.at(-1);
    !opened2 && top?.indent === indent && top.kind === kind || this.#levels.length >= deepest10 || (this.#tree.begin(kind, opened2?.key ?? "", start), this.#levels.push({ indent, kind }));
  }
  /** Closes what is indented deeper, and what is of the other kind where an indentation is shared. */
  #closeTo(indent, end2, kind = null) {
    for (let top = this.#levels.at(-1); top; top = this.#levels.at(-1)) {
      if (top.indent < indent || top.indent === indent && (kind === null || top.kind === kind) || top.indent === indent && kind === "array") return;
      this.#levels.pop(), this.#tree.end(end2);
    }
  }
  #continueBlock(body, indent) {
    let block2 = this.#block;
    return block2 ? body !== "" && indent <= block2.indent ? (this.#endBlock(this.#end), !1) : (block2.length < longestBlock && block2.pieces.push(body), block2.length += body.length + 1, !0) : !1;
  }
  #endBlock(end2) {
    if (!this.#block) return;
    let { key: key2, pieces, start } = this.#block;
    this.#block = null, this.#tree.value(key2, toText(pieces.join(`
`)).trim(), start, Math.max(start, end2));
  }
};

// scan/tables/read/registry.ts
var shapes3 = [
  population,
  segments,
  placed,
  turned,
  sheetMarkup,
  json,
  cards,
  sql,
  xml,
  yaml,
  code,
  statements,
  log,
  logins,
  csv,
  markdown,
  markupTables,
  html,
  blocks,
  addresses,
  roster,
  fixedWidth
];

// scan/tables/open.ts
var headSize7 = 65536;
function openTable(start, context) {
  let bytes = toLatin1(start.subarray(0, headSize7)), upTo = (size) => new Drawn(bytes).read(withoutMark(toLatin1(start.subarray(0, size))), !0), text = upTo(headSize7);
  if (text.trim() === "" || isBinary(start.subarray(0, headSize7))) return null;
  let sink = new TableSink(context), known4 = knownNamesOf(context), read2 = {
    sink,
    head: toHead(text, upTo),
    tables: context,
    isKnownName: createNameTest(known4)
  }, readers = openReaders(read2);
  return readers.length > 0 ? toTableReader(readers, sink, new Drawn(bytes)) : null;
}
var binary = { share: 0.03, kinds: 8 };
function isBinary(bytes) {
  let counts = new Uint32Array(32);
  for (let at = 0; at < bytes.length; at++) {
    let byte = bytes[at] ?? 0;
    byte < 32 && (counts[byte] = (counts[byte] ?? 0) + 1);
  }
  let controls = counts.filter((count2, byte) => count2 > 0 && !(byte >= 9 && byte <= 13) && byte !== 27);
  return controls.length > binary.kinds && controls.reduce((sum3, count2) => sum3 + count2, 0) > bytes.length * binary.share;
}
function openReaders(context) {
  let possible = shapes3.map((shape) => ({ shape, weight: shape.weigh(context.head, context) })), sure = possible.find(({ weight }) => weight === "sure");
  return (sure ? [sure.shape, ...(sure.shape.beside ?? []).filter((shape) => shape.weigh(context.head, context))] : possible.filter(({ weight }) => weight === "maybe").map(({ shape }) => shape)).map((shape) => shape.open(context));
}
var fewestNamed2 = 2, isOfMessages = /^\s{0,20}(?:MSH\||ISA\*|UN[AB][+:]|\{\s{0,20}"log"\s{0,20}:\s{0,20}\{)/;
function mayBeTable(bytes, context) {
  let text = toLatin1(bytes.subarray(0, 8192));
  return mayBePopulation(text) || bankDialectOf(text) !== null || isOfMessages.test(text) || namesColumns2(text.slice(0, 1024), context) || holdsColumnOfNumbers(text, context.checks);
}
var key = /(?:^|[{,\s])["']?([\p{L}_][\p{L}\d_ -]{1,40})["']?\s{0,3}[:=]/gmu, fewestKeys = 3, smallest2 = 1024, contacts2 = /* @__PURE__ */ new Set(["email", "phone"]);
function mayBePerson(bytes, context, found) {
  let isSmall = bytes.length <= smallest2;
  if (found === 0 && !isSmall) return !1;
  let known4 = knownNamesOf(context), fields = [...keys3.get(bytes.subarray(0, 2048), keysIn)].filter((name6) => known4.has(name6));
  if (found > 0 && fields.length >= fewestKeys) return !0;
  let has3 = (isWanted) => context.fields.some(
    ({ field: field3 }) => field3 && isWanted(field3.identifier) && field3.names.some((name6) => fields.includes(name6))
  );
  return isSmall && fields.length > 1 && has3((each) => identifierOf(each)?.slot === "name") && has3((each) => contacts2.has(each));
}
var keys3 = new RecentHeads();
function keysIn(bytes) {
  let text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
  return new Set([...text.matchAll(key)].map(([, name6 = ""]) => normaliseName(name6)));
}
function namesColumns2(text, context) {
  let cells2 = (/^[^\n]{3,500}(?=\r?\n)/.exec(withoutMark(text))?.[0] ?? "").split(/[,;\t|]/);
  if (cells2.length < 2) return !1;
  let known4 = knownNamesOf(context);
  return cells2.filter((cell) => known4.identifiersOf(cell).length > 0).length >= fewestNamed2;
}
var piece3 = 262144;
function toTableReader(readers, sink, drawn) {
  let isFirst = !0, push = (text) => {
    for (let [index, reader] of readers.entries())
      sink.reader = index, reader.push(text);
  };
  return {
    push(chunk) {
      for (let at = 0; at < chunk.length; at += piece3) {
        let text = toLatin1(chunk.subarray(at, at + piece3));
        push(drawn.read(isFirst && text.startsWith(mark2) ? `   ${text.slice(mark2.length)}` : text, !1)), isFirst = !1;
      }
    },
    end() {
      push(drawn.read("", !0));
      for (let [index, reader] of readers.entries())
        sink.reader = index, reader.end();
      return sink.end();
    }
  };
}
var mark2 = "\xEF\xBB\xBF";
function withoutMark(text) {
  return text.startsWith(mark2) ? text.slice(mark2.length) : text;
}
function toLatin1(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}
function toHead(text, upTo) {
  let lines = text.split(/\r?\n/);
  return { text, lines: text.length >= 65e3 ? lines.slice(0, -1) : lines, upTo };
}
var remembered = 2e3;
function createNameTest(known4) {
  let answers = /* @__PURE__ */ new Map();
  return (name6) => {
    if (!known4.mayBe(name6)) return !1;
    let before = answers.get(name6);
    if (before !== void 0) return before;
    let answer = known4.has(normaliseName(name6)) || known4.identifiersOf(name6).length > 0;
    return answers.size >= remembered && answers.clear(), answers.set(name6, answer), answer;
  };
}

// scan/tables/severity.ts
function columnKindsOf(rules) {
  let all = /* @__PURE__ */ new Map();
  for (let { field: field3, kind, tags } of rules) {
    let row = field3 && identifierOf(field3.identifier), own3 = row ? row.data : toDataKind(kind);
    if (!field3 || !own3) continue;
    let known4 = all.get(field3.identifier) ?? { kinds: [], tags: [] };
    all.set(field3.identifier, { kinds: [...known4.kinds, own3], tags: [...known4.tags, ...tags] });
  }
  return all;
}
function toDataKind(kind) {
  return kind === "secret" ? "credentials" : kind === "exposure" ? null : kind;
}
function kindsOf({ columns }, columnKinds) {
  let kinds6 = columns.flatMap(({ identifier }) => columnKinds.get(identifier)?.kinds ?? []);
  return new Set(kinds6.length > 0 ? kinds6 : ["contact"]);
}
function datasetSeverity(dataset, { people, exposure, columnKinds }) {
  let ranks = [...kindsOf(dataset, columnKinds)].map((kind) => rankFor(people.severity[kind], dataset.subjects)), rank = Math.max(0, ...ranks), raised = rank === 0 ? 0 : rank + (exposure === "unknown" ? 0 : people.exposure[exposure]);
  return severities[Math.min(raised, severities.length - 1)] ?? "info";
}
function rankFor(least, subjects) {
  let reached = ["critical", "high", "medium", "low"].find(
    (severity) => least[severity] > 0 && subjects >= least[severity]
  );
  return reached ? severities.indexOf(reached) : 0;
}
var lawTags = ["GDPR", "GDPR-9", "CCPA", "HIPAA", "PCI-DSS"];
function tagsOf(dataset, columnKinds) {
  let kinds6 = kindsOf(dataset, columnKinds);
  return sortTags([
    "GDPR",
    "CCPA",
    ...dataset.columns.flatMap(({ identifier }) => [
      ...columnKinds.get(identifier)?.tags ?? [],
      ...identifierOf(identifier)?.laws ?? []
    ]),
    ...kinds6.has("special-category") || kinds6.has("health") ? ["GDPR-9"] : [],
    ...kinds6.has("health") ? ["HIPAA"] : []
  ]);
}
function sortTags(tags) {
  let all = new Set(tags);
  return [...lawTags.filter((tag) => all.has(tag)), ...[...all].filter((tag) => !lawTags.some((each) => each === tag)).toSorted()];
}

export {
  severities,
  dataKinds,
  loadBuiltInRules,
  toCurrentId,
  toFirstId,
  pageLink,
  settingsPolicyIds,
  hashRange,
  createPersonHash,
  toPersonText,
  createFastHmac,
  release,
  slotNumber,
  slotOf,
  slotsThatAre,
  dataOfSlot,
  ownedDataOf,
  dataOfIdentifier,
  primaryHash,
  hashesBeside,
  entriesOf,
  RecordWriter,
  toMembers,
  numbersOf,
  joinMembers,
  PersonIndex,
  normalise,
  nameWords,
  plainText,
  RecordIndex,
  readWordSet,
  knownKinds,
  identifierOfKnown,
  previewOf,
  ListedCells,
  collectSheet,
  CsvCells,
  sniffCsv,
  isOfOnePerson,
  groupByShape,
  columnsOfAll,
  sharesPeople,
  summariseList,
  namesPeople,
  openTable,
  mayBeTable,
  mayBePerson,
  columnKindsOf,
  kindsOf,
  datasetSeverity,
  tagsOf,
  sortTags
};

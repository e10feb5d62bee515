const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  keyId
} from "./chunk-IMCBDNIB.js";
import {
  createFastHmac,
  knownKinds,
  nameWords,
  normalise,
  plainText
} from "./chunk-XKY5HPS7.js";
import {
  normaliseName
} from "./chunk-TLCYTKKP.js";

// scan/dictionary/dictionary.ts
const { createHmac } = globalThis.process.getBuiltinModule("node:crypto");

// scan/dictionary/filter.ts
var Filter = class {
  bits;
  #k0;
  #k1;
  #count;
  #first = 0;
  #second = 0;
  /** `key`: eight bytes. */
  constructor(bits, key) {
    [this.bits, this.#count] = [bits, bits.length * 8], [this.#k0, this.#k1] = [key.readInt32LE(0), key.readInt32LE(4)];
  }
  static sizeFor(entries) {
    return Math.max(8, Math.ceil(entries * 12 / 8));
  }
  add(bytes, length = bytes.length) {
    this.#hash(bytes, length);
    for (let probe = 0; probe < 3; probe++) {
      let at = this.#bitOf(probe);
      this.bits[at >>> 3] = (this.bits[at >>> 3] ?? 0) | 1 << (at & 7);
    }
  }
  mayHold(bytes, length = bytes.length) {
    this.#hash(bytes, length);
    for (let probe = 0; probe < 3; probe++) {
      let at = this.#bitOf(probe);
      if (((this.bits[at >>> 3] ?? 0) & 1 << (at & 7)) === 0) return !1;
    }
    return !0;
  }
  #bitOf(probe) {
    return (this.#first + probe * this.#second) % this.#count;
  }
  /** Two numbers of 32 bits. Runs for every word of every file: no object is made on the way. */
  #hash(bytes, length) {
    let [k0, k1] = [this.#k0, this.#k1], [v0, v1, v2, v3] = [k0, k1 ^ 238, 1819895653 ^ k0, 1952801890 ^ k1], words = length >>> 2;
    for (let word = 0; word <= words + 2; word++) {
      let taken = word <= words ? wordAt(bytes, length, word) : 0;
      word === words + 1 && (v2 ^= 238), word === words + 2 && (this.#first = (v1 ^ v3) >>> 0, v1 ^= 221), v3 ^= taken;
      for (let round = word <= words ? 2 : 4; round > 0; round--)
        v0 = v0 + v1 | 0, v1 = (v1 << 5 | v1 >>> 27) ^ v0, v0 = v0 << 16 | v0 >>> 16, v2 = v2 + v3 | 0, v3 = (v3 << 8 | v3 >>> 24) ^ v2, v0 = v0 + v3 | 0, v3 = (v3 << 7 | v3 >>> 25) ^ v0, v2 = v2 + v1 | 0, v1 = (v1 << 13 | v1 >>> 19) ^ v2, v2 = v2 << 16 | v2 >>> 16;
      v0 ^= taken;
    }
    this.#second = (v1 ^ v3) >>> 0;
  }
};
function wordAt(bytes, length, word) {
  let at = word * 4;
  if (at + 4 <= length)
    return (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8 | (bytes[at + 2] ?? 0) << 16 | (bytes[at + 3] ?? 0) << 24;
  let last = length << 24;
  for (let next = at; next < length; next++) last |= (bytes[next] ?? 0) << 8 * (next - at);
  return last;
}

// scan/dictionary/kinds.ts
var shortestAccount = 6, shortestNumber = 8;
function toKnown(kind, value) {
  switch (kind) {
    case "email":
      return toAddress(value);
    case "domain":
      return toDomain(value);
    case "account":
      return toAccount(value);
    case "name":
      return toName(value);
  }
}
function toAddress(value) {
  return normalise("email", value, { region: null, dayAt: null })?.[1] ?? null;
}
function toDomain(value) {
  let host = /^(?:[a-z]+:\/\/)?(?:www\.)?([^/:?#\s]+)/i.exec(value.trim())?.[1]?.toLowerCase() ?? "";
  return /^(?:[a-z0-9-]{1,63}\.)+[a-z]{2,63}$/.test(host) ? host : null;
}
function toAccount(value) {
  let text = value.toLowerCase().replace(/[-_]/g, "");
  return !/^[a-z0-9]{1,40}$/.test(text) || !/[0-9]/.test(text) ? null : text.length >= (/^[0-9]+$/.test(text) ? shortestNumber : shortestAccount) ? text : null;
}
function toName(value) {
  let words = nameWords(value).filter((word) => new RegExp("^\\p{L}{2,40}$", "u").test(word)), [first, last] = [words[0], words.at(-1)];
  return words.length >= 2 && first && last && first !== last ? joinName(first, last) : null;
}
function joinName(a, b) {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

// scan/dictionary/dictionary.ts
var DictionaryError = class extends Error {
  name = "DictionaryError";
  exitCode = 2;
}, magic = "leakwarden dictionary 1", entrySize = 6, largestDictionary = 64e6, Dictionary = class {
  #filter;
  #sections;
  #mac;
  constructor({ filter, sections }, key) {
    [this.#filter, this.#sections] = [filter, sections], this.#mac = createDictionaryHash(key);
  }
  /** A first and fast look: false is sure. `bytes` is what `toKnown` made, or one word of a name. */
  mayHold(bytes, length) {
    return this.#filter.mayHold(bytes, length);
  }
  /** `known` is what `toKnown` made. */
  holds(kind, known) {
    let section = this.#sections[kind], wanted = Number.parseInt(this.#mac(`${kind}\0${known}`).slice(0, entrySize * 2), 16), [from, to] = [0, section.length / entrySize];
    for (; from < to; ) {
      let middle = from + to >>> 1, found = section.readUIntBE(middle * entrySize, entrySize);
      if (found === wanted) return !0;
      found < wanted ? from = middle + 1 : to = middle;
    }
    return !1;
  }
  knows(kind, value) {
    let known = toKnown(kind, value);
    return known !== null && this.holds(kind, known);
  }
};
function createDictionaryHash(key) {
  return createFastHmac(derive(key, "values").toString("hex"));
}
function createFilter(bits, key) {
  return new Filter(bits, derive(key, "filter").subarray(0, 8));
}
function derive(key, use) {
  return createHmac("sha256", key).update(`${magic} ${use}`).digest();
}
function assertDictionary(text, file) {
  read(text, file);
}
function openDictionary(text, file, key) {
  let { id, bits, sections } = read(text, file);
  if (key === null)
    throw new DictionaryError(
      `${file}: the dictionary of customers can only be read with the key it was made with; give it by --key-file or LEAKWARDEN_KEY`
    );
  if (id !== keyId(key))
    throw new DictionaryError(
      `${file}: the dictionary of customers was made with the key ${id}, this scan has ${keyId(key)}. Give that key, or build the dictionary again`
    );
  return new Dictionary({ filter: createFilter(bits, key), sections }, key);
}
function read(text, file) {
  let damaged = (why) => new DictionaryError(`${file}: no dictionary of customers (${why}). Make one with \`leakwarden dictionary build\``);
  if (text.length > largestDictionary) throw damaged(`larger than ${largestDictionary} bytes`);
  let [first = "", counts = "", ...rest] = text.split(/\r?\n/), id = first.startsWith(`${magic} `) ? first.slice(magic.length + 1) : null;
  if (id === null || !/^[0-9a-f]{16}$/.test(id)) throw damaged("its first line is another one");
  let named = new Map(rest.map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)])), told = readCounts(counts), bits = Buffer.from(named.get("filter") ?? "", "base64"), sections = Object.fromEntries(
    knownKinds.map((kind) => {
      let section = Buffer.from(named.get(kind) ?? "", "base64");
      if (section.length !== (told?.[kind] ?? -1) * entrySize) throw damaged(`its part "${kind}" is cut off`);
      return [kind, section];
    })
  );
  if (bits.length === 0) throw damaged("its filter is missing");
  return { id, bits, sections };
}
function readCounts(text) {
  try {
    let value = JSON.parse(text);
    return typeof value == "object" && value !== null ? value : null;
  } catch {
    return null;
  }
}

// scan/dictionary/find.ts
var letter = 1, digit = 2, joint = 4, point = 8, sign = 16, other = 32, wide = 64, part = letter | digit | joint | point | sign | other | wide, classes = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 128) return wide;
  let character = String.fromCharCode(byte);
  return /[A-Za-z]/.test(character) ? letter : /[0-9]/.test(character) ? digit : /[_-]/.test(character) ? joint : character === "." ? point : character === "@" ? sign : /[+%'&]/.test(character) ? other : 0;
}), longestRun = 320, longestWord = 40, shortestAccount2 = 6, widestGap = 3, CustomerFinder = class {
  #dictionary;
  #scratch = Buffer.alloc(longestRun);
  /** The two words before this one, where they may belong to a name, and where the last one ended. */
  #last = null;
  #earlier = null;
  #lastEnd = -1e3;
  constructor(dictionary) {
    this.#dictionary = dictionary;
  }
  /** Matches that begin in [from, to). */
  find(text, from, to) {
    let matches = [];
    this.#forgetWords();
    for (let at = runStart(text, from); at < text.length && at < to; ) {
      let kinds = classes[text[at] ?? 0] ?? 0;
      if ((kinds & part) === 0) {
        text[at] === 10 && this.#forgetWords(), at++;
        continue;
      }
      let [end, seen] = [at, 0];
      for (let kind = kinds; (kind & part) !== 0 && (seen |= kind, end++, !(end >= text.length)); kind = classes[text[end] ?? 0] ?? 0)
        ;
      this.#lookAtRun(text, at, end, seen, matches), at = end;
    }
    return matches.filter(({ start }) => start >= from && start < to);
  }
  #lookAtRun(text, start, end, seen, matches) {
    if (end - start <= longestRun && (seen & (sign | point)) !== 0) {
      let found = this.#findAddress(text, start, end, seen);
      if (found) {
        this.#forgetWords(), matches.push(found);
        return;
      }
    }
    this.#lookAtParts(text, start, end, seen, matches);
  }
  // ---------------------------------------------------------------- addresses and domains
  #findAddress(text, start, end, seen) {
    let [from, to] = [start, end];
    for (; from < to && (classes[text[from] ?? 0] ?? 0) & (point | joint | other | sign); ) from++;
    for (; to > from && (classes[text[to - 1] ?? 0] ?? 0) & (point | joint | other | sign); ) to--;
    if ((seen & sign) === 0 && !this.#mayEndDomain(text, from, to)) return null;
    let run = text.toString("utf8", from, to);
    if ((seen & sign) !== 0) {
      let known = toKnown("email", run);
      if (known !== null && this.#holds("email", known)) return { kind: "email", start: from, end: to };
    }
    let labels = run.slice(run.lastIndexOf("@") + 1).toLowerCase().split(".");
    for (let count = Math.min(4, labels.length); count >= 2; count--) {
      let domain = labels.slice(-count).join(".");
      if (/^[a-z0-9.-]+\.[a-z]{2,}$/.test(domain) && this.#holds("domain", domain))
        return { kind: "domain", start: (seen & sign) === 0 ? to - domain.length : from, end: to };
    }
    return null;
  }
  /** `this.name` and `1.2` end as no customer's domain does. */
  #mayEndDomain(text, from, to) {
    let length = 0;
    for (let at = to - 1; at >= from && text[at] !== 46; at--) length++;
    if (length < 2 || length > longestWord || length === to - from) return !1;
    for (let at = to - length; at < to; at++) {
      let byte = text[at] ?? 0;
      if ((classes[byte] ?? 0) !== letter) return !1;
      this.#scratch[at - to + length] = byte >= 65 && byte <= 90 ? byte + 32 : byte;
    }
    return this.#dictionary.mayHold(this.#scratch, length);
  }
  #holds(kind, known) {
    let length = this.#scratch.write(known);
    return this.#dictionary.mayHold(this.#scratch, length) && this.#dictionary.holds(kind, known);
  }
  // ---------------------------------------------------------------- account ids and names
  #lookAtParts(text, start, end, seen, matches) {
    for (let at = start; at < end; ) {
      if (((classes[text[at] ?? 0] ?? 0) & (letter | digit | joint | wide)) === 0) {
        at++;
        continue;
      }
      let [to, own] = [at, 0];
      for (; to < end; to++) {
        let next = classes[text[to] ?? 0] ?? 0;
        if ((next & (letter | digit | joint | wide)) === 0) break;
        own |= next;
      }
      (seen & digit) !== 0 && (own & digit) !== 0 && (own & wide) === 0 && this.#lookAtAccount(text, at, to, matches), (own & (letter | wide)) !== 0 && this.#lookAtWords(text, at, to, matches), at = to;
    }
  }
  #lookAtAccount(text, start, end, matches) {
    let length = 0;
    for (let at = start; at < end && length <= longestWord; at++) {
      let byte = text[at] ?? 0;
      byte === 45 || byte === 95 || (this.#scratch[length++] = byte >= 65 && byte <= 90 ? byte + 32 : byte);
    }
    if (length < shortestAccount2 || length > longestWord || !this.#dictionary.mayHold(this.#scratch, length)) return;
    let known = toAccount(text.toString("latin1", start, end));
    known !== null && this.#dictionary.holds("account", known) && matches.push({ kind: "account", start, end });
  }
  /** Words of letters alone; `maria_schulze` and `Maria-Schulze` are two. */
  #lookAtWords(text, start, end, matches) {
    for (let at = start; at < end; ) {
      let [to, own, length] = [at, 0, 0];
      for (; to < end; to++) {
        let byte = text[to] ?? 0, kind = classes[byte] ?? 0;
        if ((kind & (letter | digit | wide)) === 0) break;
        own |= kind, length <= longestWord && (this.#scratch[length++] = byte >= 65 && byte <= 90 ? byte + 32 : byte);
      }
      (own & digit) === 0 && to - at >= 2 && length <= longestWord && this.#lookAtWord(text, at, to, own, matches), at = Math.max(to, at + 1);
    }
  }
  /** `scratch` holds it in lower case. */
  #lookAtWord(text, start, end, own, matches) {
    let word = (own & wide) !== 0 ? plainText(text.toString("utf8", start, end)) : null, length = word === null ? end - start : this.#scratch.write(word), isNear = start - this.#lastEnd <= widestGap, [last, earlier] = isNear ? [this.#last, this.#earlier] : [null, null], found = this.#dictionary.mayHold(this.#scratch, length) ? { start, end, text: this.#scratch.toString("utf8", 0, length) } : null;
    if ([this.#earlier, this.#last, this.#lastEnd] = [last, found, end], !!found) {
      for (let before of [earlier, last])
        if (!(!before || before.text === found.text) && this.#dictionary.holds("name", joinName(before.text, found.text))) {
          matches.push({ kind: "name", start: before.start, end }), this.#forgetWords();
          return;
        }
    }
  }
  #forgetWords() {
    [this.#last, this.#earlier, this.#lastEnd] = [null, null, -1e3];
  }
};
function runStart(text, from) {
  let at = from;
  for (; at > 0 && from - at < longestRun && (classes[text[at - 1] ?? 0] ?? 0) & part; ) at--;
  return at;
}

// scan/dictionary/customers.ts
var byName = new Map([
  ..."customer_id customer_number customer_no client_id client_number account_id account account_no account_number user_id member_id subscriber_id contract_number contract_id kundennummer kunden_nr kundennr vertragsnummer kontonummer numero_client id_client numero_cliente id_cliente codice_cliente klantnummer".split(" ").map((name) => [normaliseName(name), "account"]),
  ..."domain website homepage web_site company_domain customer_domain url host internetseite site_web sitio_web".split(" ").map((name) => [normaliseName(name), "domain"]),
  ..."company company_name customer organisation organization firma firmenname societe empresa azienda bedrijf".split(" ").map((name) => [normaliseName(name), "name"])
]);

// scan/dictionary/rule.ts
var knownCustomerRule = {
  id: "people/known-customer",
  title: "One of your customers",
  kind: "contact",
  severity: "medium",
  confidence: 0.9,
  why: "It stands in the dictionary of your own customers: whoever can read this place learns who they are.",
  fix: "Take it out, use generated data instead, and decide whether the history has to be rewritten and the customer told.",
  refs: ["https://gdpr-info.eu/art-33-gdpr/"],
  tags: ["GDPR", "CCPA"],
  page: "people/tables",
  source: "dictionary",
  generic: !1,
  strong: !1,
  where: null,
  text: null,
  path: null,
  field: null,
  together: null,
  samples: { match: [], miss: [] }
};

export {
  DictionaryError,
  largestDictionary,
  assertDictionary,
  openDictionary,
  CustomerFinder,
  knownCustomerRule
};

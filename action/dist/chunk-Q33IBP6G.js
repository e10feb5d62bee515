const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  FindingLimit,
  objectKey
} from "./chunk-TS675T46.js";
import {
  hasZlibHeader,
  recogniseDocument,
  recogniseFormat,
  recogniseMagic,
  recogniseUnopened
} from "./chunk-VQSOVGI2.js";
import {
  BehindFinder,
  recogniseContent
} from "./chunk-VHM6FU65.js";
import {
  headSize,
  openDecoder,
  recogniseStructure,
  toReason
} from "./chunk-RWNP3M7R.js";
import {
  RecordWriter,
  createFastHmac,
  createPersonHash,
  entriesOf,
  hashRange,
  identifierOfKnown,
  knownKinds,
  mayBePerson,
  mayBeTable,
  nameWords,
  namesPeople,
  normalise,
  openTable,
  plainText,
  previewOf,
  severities,
  slotNumber,
  slotOf,
  summariseList,
  toCurrentId,
  toFirstId,
  toPersonText
} from "./chunk-J6TCQ47V.js";
import {
  checks,
  createEmailCheck,
  identifierOf,
  identifiers,
  normaliseName,
  shownName,
  toGlobTest
} from "./chunk-EFDXCIZZ.js";
import {
  assertPortableSize
} from "./chunk-7RYCZJRF.js";
import {
  GitError,
  createPortableFs,
  ignoreClosedPipe,
  startGit,
  toGitError
} from "./chunk-YNPUAJSH.js";

// scan/run/session.ts
const { createHash: createHash3 } = globalThis.process.getBuiltinModule("node:crypto");
const { closeSync: closeSync2, openSync: openSync2, readSync: readSync2 } = globalThis.process.getBuiltinModule("node:fs");

// scan/dictionary/dictionary.ts
const { createHmac: createHmac2 } = globalThis.process.getBuiltinModule("node:crypto");

// scan/values/fingerprint.ts
const { createHmac, hash } = globalThis.process.getBuiltinModule("node:crypto");
var domain = "leakwarden fingerprint 1", reach = 200;
function secretFingerprint(value) {
  return `sha256:${hash("sha256", `${domain}\0${value}`).slice(0, 32)}`;
}
function keyedFingerprint(key, value) {
  return `hmac:${createHmac("sha256", key).update(`${domain}\0${value}`).digest("hex").slice(0, 32)}`;
}
function lineFingerprint(ruleId, line, valueStart, valueEnd) {
  let masked2 = `${line.slice(Math.max(0, valueStart - reach), valueStart)}${line.slice(valueEnd, valueEnd + reach)}`, place = hash("sha256", `${domain}\0${toFirstId(ruleId)}\0${masked2.replace(/\s+/g, " ").trim()}`).slice(0, 24);
  return `line:${place}:${hash("sha256", `${place}\0${line.slice(valueStart, valueEnd)}`).slice(0, 2)}`;
}
function keyId(key) {
  return key ? createHmac("sha256", key).update(`${domain} key id`).digest("hex").slice(0, 16) : "none";
}

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
    let [k0, k1] = [this.#k0, this.#k1], [v0, v1, v2, v3] = [k0, k1 ^ 238, 1819895653 ^ k0, 1952801890 ^ k1], words2 = length >>> 2;
    for (let word = 0; word <= words2 + 2; word++) {
      let taken = word <= words2 ? wordAt(bytes, length, word) : 0;
      word === words2 + 1 && (v2 ^= 238), word === words2 + 2 && (this.#first = (v1 ^ v3) >>> 0, v1 ^= 221), v3 ^= taken;
      for (let round = word <= words2 ? 2 : 4; round > 0; round--)
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
  let words2 = nameWords(value).filter((word) => new RegExp("^\\p{L}{2,40}$", "u").test(word)), [first, last] = [words2[0], words2.at(-1)];
  return words2.length >= 2 && first && last && first !== last ? joinName(first, last) : null;
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
  return createHmac2("sha256", key).update(`${magic} ${use}`).digest();
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
  let [first = "", counts2 = "", ...rest] = text.split(/\r?\n/), id = first.startsWith(`${magic} `) ? first.slice(magic.length + 1) : null;
  if (id === null || !/^[0-9a-f]{16}$/.test(id)) throw damaged("its first line is another one");
  let named = new Map(rest.map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)])), told = readCounts(counts2), bits = Buffer.from(named.get("filter") ?? "", "base64"), sections = Object.fromEntries(
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

// scan/dictionary/customers.ts
var byName = new Map([
  ..."customer_id customer_number customer_no client_id client_number account_id account account_no account_number user_id member_id subscriber_id contract_number contract_id kundennummer kunden_nr kundennr vertragsnummer kontonummer numero_client id_client numero_cliente id_cliente codice_cliente klantnummer".split(" ").map((name) => [normaliseName(name), "account"]),
  ..."domain website homepage web_site company_domain customer_domain url host internetseite site_web sitio_web".split(" ").map((name) => [normaliseName(name), "domain"]),
  ..."company company_name customer organisation organization firma firmenname societe empresa azienda bedrijf".split(" ").map((name) => [normaliseName(name), "name"])
]);
var piece = 1 << 20;

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
      let domain2 = labels.slice(-count).join(".");
      if (/^[a-z0-9.-]+\.[a-z]{2,}$/.test(domain2) && this.#holds("domain", domain2))
        return { kind: "domain", start: (seen & sign) === 0 ? to - domain2.length : from, end: to };
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
      let [to, own2] = [at, 0];
      for (; to < end; to++) {
        let next = classes[text[to] ?? 0] ?? 0;
        if ((next & (letter | digit | joint | wide)) === 0) break;
        own2 |= next;
      }
      (seen & digit) !== 0 && (own2 & digit) !== 0 && (own2 & wide) === 0 && this.#lookAtAccount(text, at, to, matches), (own2 & (letter | wide)) !== 0 && this.#lookAtWords(text, at, to, matches), at = to;
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
      let [to, own2, length] = [at, 0, 0];
      for (; to < end; to++) {
        let byte = text[to] ?? 0, kind = classes[byte] ?? 0;
        if ((kind & (letter | digit | wide)) === 0) break;
        own2 |= kind, length <= longestWord && (this.#scratch[length++] = byte >= 65 && byte <= 90 ? byte + 32 : byte);
      }
      (own2 & digit) === 0 && to - at >= 2 && length <= longestWord && this.#lookAtWord(text, at, to, own2, matches), at = Math.max(to, at + 1);
    }
  }
  /** `scratch` holds it in lower case. */
  #lookAtWord(text, start, end, own2, matches) {
    let word = (own2 & wide) !== 0 ? plainText(text.toString("utf8", start, end)) : null, length = word === null ? end - start : this.#scratch.write(word), isNear2 = start - this.#lastEnd <= widestGap, [last, earlier] = isNear2 ? [this.#last, this.#earlier] : [null, null], found = this.#dictionary.mayHold(this.#scratch, length) ? { start, end, text: this.#scratch.toString("utf8", 0, length) } : null;
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

// scan/document/document.ts
const { isUtf8 } = globalThis.process.getBuiltinModule("node:buffer");

// scan/formats/encodings/encoded-container.ts
var glance = 24, leastUnopened = 1e3;
function mayHoldContainer(text, start, end) {
  let size = glance * 2, characters = text.toString("latin1", start, Math.min(end, start + size));
  return readings(characters).some(([bytes]) => isPlausible(bytes));
}
function recogniseContainer(encoded) {
  let characters = encoded.toString("latin1", 0, headSize * 2);
  for (let [head, encoding] of readings(characters)) {
    let known = head.subarray(0, headSize), format = recogniseFormat(known) ?? recogniseUnopened(known);
    if (format && (format.load || encoded.length >= leastUnopened)) return { format, encoding };
  }
  return null;
}
function decodeContainer(encoded, encoding) {
  return Buffer.from(encoded.toString("latin1"), encoding);
}
function readings(characters) {
  let base64 = [Buffer.from(characters, "base64"), "base64"];
  return /^[0-9a-f]{2}/i.test(characters) && /^[0-9a-f]+$/i.test(characters.slice(0, glance * 2)) ? [[Buffer.from(characters, "hex"), "hex"], base64] : [base64];
}
function isPlausible(bytes) {
  return hasZlibHeader(bytes) || /^(?:%PDF-|[\x20-\x7e]+(?:\0|$))/.test(bytes.toString("latin1", 0, glance)) ? !0 : recogniseMagic(bytes) !== null || recogniseUnopened(bytes) !== null;
}

// scan/formats/encodings/kinds.ts
var encodings = { base64: 5, hex: 6, percent: 7, escape: 8, binary: 9 };

// scan/formats/encodings/encoded.ts
function decode(id, encoded) {
  switch (id) {
    case encodings.base64:
      return ifText(Buffer.from(encoded.toString("latin1"), "base64"), (bytes) => ({
        bytes,
        spanOf: (start, end) => [Math.floor(start * 4 / 3), Math.min(encoded.length, Math.ceil(end * 4 / 3))],
        name: "base64"
      }));
    case encodings.hex:
      return ifText(Buffer.from(encoded.toString("latin1"), "hex"), (bytes) => ({
        bytes,
        spanOf: (start, end) => [start * 2, end * 2],
        name: "hex"
      }));
    case encodings.percent:
      return decodeEscapes(encoded, percentEscape, "percent encoding");
    case encodings.escape:
      return decodeEscapes(encoded, unicodeEscape, "character escapes");
    default:
      return null;
  }
}
function hidesFile(id, decoded) {
  return id !== encodings.percent && id !== encodings.escape || decoded.length < leastFile || isText(decoded) ? !1 : [0, decoded.subarray(0, 200).indexOf(44) + 1].some((at) => {
    let head = decoded.subarray(at, at + headSize);
    return recogniseFormat(head) !== null || recogniseUnopened(head) !== null;
  });
}
var leastFile = 64;
function ifText(bytes, make) {
  return isText(bytes) ? make(bytes) : null;
}
function isText(bytes, most = 512) {
  let printable = 0, looked2 = Math.min(bytes.length, most);
  for (let at = 0; at < looked2; at++) {
    let byte = bytes[at] ?? 0;
    (byte >= 32 && byte < 127 || byte === 9 || byte === 10 || byte === 13) && printable++;
  }
  return looked2 >= 8 && printable >= looked2 * 0.85;
}
function percentEscape(text, at) {
  if (text[at] !== 37) return null;
  let byte = hexByte(text, at + 1);
  return byte === null ? null : { byte, length: 3 };
}
function unicodeEscape(text, at) {
  if (text[at] !== 92) return null;
  let letter2 = text[at + 1];
  return letter2 === 120 ? toEscape(hexByte(text, at + 2), 4) : letter2 !== 117 ? null : text[at + 2] === 123 && text[at + 5] === 125 ? toEscape(hexByte(text, at + 3), 6) : text[at + 2] === 48 && text[at + 3] === 48 ? toEscape(hexByte(text, at + 4), 6) : null;
}
function toEscape(byte, length) {
  return byte === null ? null : { byte, length };
}
function hexByte(text, at) {
  let digits = text.toString("latin1", at, at + 2);
  return /^[0-9a-fA-F]{2}$/.test(digits) ? Number.parseInt(digits, 16) : null;
}
function decodeEscapes(encoded, escape, name) {
  let bytes = new Uint8Array(encoded.length), origins = new Uint32Array(encoded.length + 1), length = 0;
  for (let at = 0; at < encoded.length; length++) {
    let found = escape(encoded, at);
    bytes[length] = found?.byte ?? encoded[at] ?? 0, origins[length] = at, at += found?.length ?? 1;
  }
  return origins[length] = encoded.length, length === encoded.length ? null : {
    bytes: bytes.subarray(0, length),
    spanOf: (start, end) => [origins[start] ?? 0, origins[end] ?? encoded.length],
    name
  };
}

// scan/formats/kinds/unknown.ts
var walked = 65536, leastPacked = 16384, pieces = 4;
function describeBinary(bytes, isWhole) {
  let sample = bytes.subarray(0, walked), known = recogniseStructure(sample, isWhole && sample.length === bytes.length);
  return known ? known.verdict === "not-covered" ? toReason(known.kind) : null : looksPacked(bytes) ? "looks compressed or encrypted, in no format that is known" : null;
}
function looksPacked(bytes) {
  if (bytes.length < leastPacked) return !1;
  let step = Math.floor((bytes.length - leastPacked) / (pieces - 1)), even = 0;
  for (let index = 0; index < pieces; index++)
    even += isEven(bytes.subarray(index * step, index * step + leastPacked)) ? 1 : 0;
  return even >= pieces - 1;
}
var leastEntropy = 7.9, distances = [0, 1, 2, 4];
function isEven(piece2) {
  return distances.every((distance) => entropyOf(piece2, distance) >= leastEntropy);
}
function entropyOf(piece2, distance) {
  let counts2 = new Uint32Array(256);
  for (let at = distance; at < piece2.length; at++) {
    let difference = (piece2[at] ?? 0) - (distance > 0 ? piece2[at - distance] ?? 0 : 0) & 255;
    counts2[difference] = (counts2[difference] ?? 0) + 1;
  }
  let size = piece2.length - distance, sum = 0;
  for (let count of counts2) count > 0 && (sum += count * Math.log2(count));
  return Math.log2(size) - sum / size + 255 / (2 * size * Math.LN2);
}

// scan/match/hit.ts
const { hash: hash2 } = globalThis.process.getBuiltinModule("node:crypto");

// scan/suppress/allow.ts
function domainAllows(address, entries) {
  let domain2 = address.slice(address.lastIndexOf("@") + 1).toLowerCase(), index = entries.findIndex((entry) => {
    let allowed = entry.domain?.toLowerCase().replace(/^@/, "");
    return allowed !== void 0 && (domain2 === allowed || domain2.endsWith(`.${allowed}`));
  });
  return index < 0 ? null : index;
}
function isExpired(entry, today) {
  return entry.until !== null && entry.until < today;
}
function columnsOf(fingerprint) {
  return fingerprint.split(":", 2).join(":");
}
function hasFingerprint({ fingerprint, covers }, { fingerprints }) {
  return fingerprint === null ? !0 : covers ? fingerprints.some((each) => columnsOf(each) === columnsOf(fingerprint)) : fingerprints.includes(fingerprint);
}
function createAllowTest(entries) {
  let tests = entries.map((entry, index) => {
    let path = entry.path === null ? null : toGlobTest([entry.path]), rule = entry.rule === null ? null : toGlobTest([entry.rule]);
    return (subject) => (path === null || path(subject.path) || path([subject.path, ...subject.within].join("/"))) && (rule === null || rule(subject.rule) || rule(subject.rule.slice(subject.rule.indexOf("/") + 1))) && hasFingerprint(entry, subject) && (entry.domain === null || subject.domainAllow === index);
  });
  return (subject) => entries.filter((_, index) => tests[index]?.(subject));
}

// scan/suppress/inline.ts
var own = /leakwarden:allow(?:[ \t]+([^\s]+))?(?:[ \t]+([^\r\n]*))?/, foreign = /gitleaks:allow|pragma: ?allowlist secret|trufflehog:ignore|betterleaks:allow|kingfisher:ignore/;
function findInlineAllow(line, previousLine, ruleId) {
  return findIn(line, ruleId) ?? (isCommentOnly(previousLine) ? findIn(previousLine, ruleId) : null);
}
function findIn(line, ruleId) {
  if (!line.includes(":")) return null;
  let [found, rule = "", rest = ""] = own.exec(line) ?? [];
  return found !== void 0 && isFor(rule, ruleId) ? { rule, reason: withoutCommentEnd(rest), foreign: !1 } : foreign.test(line) ? { rule: null, reason: "marked for another tool", foreign: !0 } : null;
}
var meant = /\bleakwarden[ \t]*[:_-]?[ \t]*(?:allow|ignore|disable|suppress|skip|accept)/i;
function findIdleComment(line, previousLine) {
  let isHere = meant.test(line);
  if (!isHere && !(isCommentOnly(previousLine) && meant.test(previousLine))) return null;
  let [, named = ""] = own.exec(isHere ? line : previousLine) ?? [];
  return { isAbove: !isHere, named: named === "" ? null : named, isMalformed: named === "" };
}
function isFor(rule, ruleId) {
  let id = toCurrentId(rule);
  return id === "*" || id === ruleId || id === ruleId.slice(ruleId.indexOf("/") + 1);
}
function withoutCommentEnd(text) {
  return text.replace(/\s*(?:\*\/|-->|#\}|\*\)|%>)?\s*$/, "");
}
function isCommentOnly(line) {
  return /^\s*(?:\/\/|#|--|;|\/\*|\*|<!--|%|\{#|rem\b|')/i.test(line);
}
var longestReason = 200;
function withoutValues(inline, found) {
  return found ? { ...inline, reason: masked(inline.reason, found).slice(0, longestReason) } : { ...inline, reason: inline.reason && "a comment in the file" };
}
function withoutNamedValues(idle, found) {
  let { named } = idle, isSafe = named !== null && found !== null && masked(named, found) === named;
  return { ...idle, named: isSafe && shownName(named) !== null ? named : null };
}
function masked(text, found) {
  return found.reduce((shown, { text: value, preview }) => shown.replaceAll(value, () => preview), text);
}

// scan/suppress/decided.ts
var fewPeople = 3, fewShare = 0.1;
function kindsOf(tables) {
  let kinds = tables.flatMap((columns) => {
    let counts2 = /* @__PURE__ */ new Map();
    return columns.map(({ identifier }) => {
      let count = (counts2.get(identifier) ?? 0) + 1;
      return counts2.set(identifier, count), count === 1 ? identifier : `${identifier} ${count}`;
    });
  });
  return [...new Set(kinds)];
}
function outgrows({ people, severity, identifiers: identifiers2 }, present) {
  let counts2 = { decided: people, now: people + present.fresh };
  return present.fresh > Math.max(fewPeople, people * fewShare) ? { because: "people", ...counts2 } : identifiers2 && present.identifiers.some((each) => !identifiers2.includes(each)) ? { because: "kind", ...counts2 } : severity !== null && severities.indexOf(present.severity) > severities.indexOf(severity) ? { because: "severity", ...counts2 } : null;
}
var mostKept = 1e4, mostBeside = 16;
function toPeopleSet(hashes, share = 1, toBeside = () => null) {
  let sorted = new Float64Array(new Set(hashes)).toSorted(), kept = sorted.subarray(0, endOf(sorted, share)), isSample = kept.length > mostKept, people = {
    hashes: kept.slice(0, mostKept),
    share: isSample ? (kept[mostKept] ?? hashRange) / hashRange : share
  }, beside = toBeside(isSample ? kept[mostKept] ?? hashRange : share * hashRange);
  return { ...people, beside: beside && pack(beside) };
}
function pack(beside) {
  let byPerson = /* @__PURE__ */ new Map();
  for (let [person, value] of beside) {
    let values2 = byPerson.get(person);
    values2 ? values2.add(value) : byPerson.set(person, /* @__PURE__ */ new Set([value]));
  }
  let people = [...byPerson].toSorted(([a], [b]) => a - b);
  return Float64Array.from(
    people.flatMap(
      ([person, values2]) => [...values2].toSorted((a, b) => a - b).slice(0, mostBeside).flatMap((value) => [person, value])
    )
  );
}
function* unpack(beside) {
  for (let at = 0; at < beside.length; at += 2) yield [beside[at] ?? 0, beside[at + 1] ?? 0];
}
function endOf(sorted, share) {
  if (share >= 1) return sorted.length;
  let end = sorted.findIndex((hash4) => hash4 >= share * hashRange);
  return end < 0 ? sorted.length : end;
}
function joinPeople(sets) {
  let share = Math.min(1, ...sets.map((set) => set.share)), known = sets.map(({ beside }) => beside).filter((beside) => beside !== null);
  return toPeopleSet(
    sets.flatMap(({ hashes }) => [...hashes]),
    share,
    (below) => known.length > 0 ? known.flatMap((beside) => [...unpack(beside)].filter(([one]) => one < below)) : null
  );
}
function countPeople({ hashes, share }) {
  return Math.round(hashes.length / share);
}
function countFresh(people, known) {
  let share = Math.min(people.share, known.share), among = new Set(known.hashes), others = findOthers(people, known), fresh = people.hashes.subarray(0, endOf(people.hashes, share)).filter((hash4) => !among.has(hash4) || others.has(hash4));
  return Math.round(fresh.length / share);
}
function findOthers(people, known) {
  if (!people.beside || !known.beside) return /* @__PURE__ */ new Set();
  let values2 = new Set(known.beside);
  return new Set([...unpack(people.beside)].filter(([, value]) => !values2.has(value)).map(([person]) => person));
}

// scan/suppress/table-cover.ts
var mostBits = 500, values = 256, leastValues = 8;
function toTableCover(bits, severity) {
  let counts2 = countOf(bits), below = 0;
  for (let kept2 = counts2[0] ?? 0; below < values && kept2 <= mostBits; kept2 += counts2[below] ?? 0) below++;
  if (below <= leastValues) return null;
  let kept = bits.filter((each) => each < below).toSorted();
  return {
    people: bits.length,
    severity,
    bits: Buffer.from(kept).toString("hex"),
    ...below < values ? { below } : {}
  };
}
function outgrowsEntry(entry, { bits, severity }) {
  let decided = { people: entry.people, severity: entry.severity, identifiers: null };
  return outgrows(decided, { fresh: countFreshBits(entry, bits), severity, identifiers: [] });
}
function countFreshBits({ people, bits, below = values }, now) {
  let before = countOf(Buffer.from(bits, "hex")), counts2 = countOf(now), share = below / values, more = now.length - people, surplus = 0, spread = 0;
  for (let value = 0; value < below; value++) {
    let difference = (counts2[value] ?? 0) - (before[value] ?? 0);
    surplus += Math.max(0, difference), spread += (difference - more / values) ** 2;
  }
  let changed = spread / share * (1 - 2 * Math.sqrt(2 / below));
  return Math.max(0, more, Math.round(surplus / share), Math.floor((changed + more) / 2));
}
function countOf(bits) {
  let counts2 = Array.from({ length: values }, () => 0);
  for (let each of bits) counts2[each] = (counts2[each] ?? 0) + 1;
  return counts2;
}

// scan/suppress/suppress.ts
function suppress(items, toCandidate, excuses) {
  let notices = /* @__PURE__ */ new Set(), fitting = /* @__PURE__ */ new Set(), findAllows = createAllowTest(excuses.allow), findExcuse = createExcuseFinder(excuses, (notice) => notices.add(notice)), kept = [], suppressed = [], claimed = [];
  for (let item of items) {
    let candidate = toCandidate(item), allows = findAllows(candidate);
    for (let entry of allows) fitting.add(entry);
    let { excuse, claim } = findExcuse(candidate, allows);
    excuse ? suppressed.push(toSuppressed(candidate, excuse)) : kept.push(item), claim && !excuse && claimed.push(toSuppressed(candidate, claim));
  }
  return { kept, suppressed, claimed, notices: [...notices], fitting };
}
function toSuppressed({ fingerprints, rule, path }, excuse) {
  return { fingerprint: fingerprints[0] ?? "", rule, path, ...excuse };
}
function createExcuseFinder(excuses, notice) {
  let entries = excuses.baseline?.entries ?? [], known = new Map(
    entries.flatMap(
      (entry) => entry.covers ? [] : [[`${toCurrentId(entry.rule)}\0${entry.fingerprint}`, entry]]
    )
  ), tables = Map.groupBy(
    entries.filter(({ covers }) => covers),
    ({ fingerprint }) => columnsOf(fingerprint)
  );
  return (candidate, allows) => {
    let claim = inlineExcuse(candidate, excuses.allowForeign);
    return { excuse: (claim && isHeldByBase(candidate, excuses.allowForeign) ? claim : null) ?? allowExcuse(allows, candidate, excuses.today, notice) ?? baselineExcuse(candidate, known) ?? tableExcuse(candidate, tables, notice), claim };
  };
}
function isHeldByBase(candidate, allowForeign) {
  let { inlineOfBase } = candidate;
  return inlineOfBase === null || inlineExcuse({ ...candidate, inline: inlineOfBase }, allowForeign) !== null;
}
function inlineExcuse({ inline }, allowForeign) {
  let usable = inline.filter((allow) => allow && allow.reason !== "" && (allowForeign || !allow.foreign));
  return inline.length === 0 || usable.length < inline.length ? null : { by: "inline", reason: usable[0]?.reason ?? "", until: null };
}
function allowExcuse(entries, candidate, today, notice) {
  for (let entry2 of entries.filter((each) => isExpired(each, today)))
    notice(`an allow entry (${entry2.reason}) expired on ${entry2.until ?? ""} and excuses nothing any more`);
  let holding = entries.filter((each) => !isExpired(each, today)), entry = findCovering(holding, candidate, (each) => `an allow entry (${each.reason})`, notice);
  return entry ? { by: "allow", reason: entry.reason, until: entry.until } : null;
}
function tableExcuse(candidate, tables, notice) {
  let entries = candidate.fingerprints.flatMap((each) => tables.get(columnsOf(each)) ?? []), entry = findCovering(entries, candidate, () => "the baseline", notice);
  return entry ? { by: "baseline", reason: entry.reason ?? "in the baseline", until: null } : null;
}
function findCovering(entries, { people: now, path }, nameOf, notice) {
  let outgrown = [];
  for (let entry of entries) {
    if (!entry.covers) return entry;
    let why = now ? outgrowsEntry(entry.covers, now) : null;
    if (now && !why) return entry;
    why && outgrown.push(`${path}: ${nameOf(entry)} was made for ${countWords(why)}, and excuses nothing there`);
  }
  for (let text of outgrown) notice(text);
  return null;
}
function countWords({ because, decided, now }) {
  let people = `${decided} ${decided === 1 ? "person" : "people"}`;
  return because === "people" ? `${people}, now ${now}` : `${people}; now they are graver`;
}
function baselineExcuse(candidate, known) {
  if (known.size === 0) return null;
  let isKnown = (list) => list.length > 0 && list.every((fingerprint) => known.has(`${candidate.rule}\0${fingerprint}`));
  return !isKnown(candidate.fingerprints) && !isKnown(candidate.lineFingerprints) ? null : { by: "baseline", reason: known.get(`${candidate.rule}\0${candidate.fingerprints[0] ?? ""}`)?.reason ?? "in the baseline", until: null };
}

// scan/values/entropy.ts
function entropyOf2(text) {
  let counts2 = /* @__PURE__ */ new Map();
  for (let character of text) counts2.set(character, (counts2.get(character) ?? 0) + 1);
  let bits = 0;
  for (let count of counts2.values()) bits -= count / text.length * Math.log2(count / text.length);
  return bits;
}

// scan/match/context.ts
function findWord(text, words2) {
  let lower = text.toLowerCase();
  return words2.find((word) => hasWord(text, lower, word)) ?? null;
}
function hasWord(text, lower, word) {
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1))
    if (startsWord(text, at) && endsWord(text, at + word.length)) return !0;
  return !1;
}
function startsWord(text, at) {
  let before = text[at - 1] ?? " ", first = text[at] ?? " ";
  return !isLetterOrDigit(before) || isUpper(first) && !isUpper(before);
}
function endsWord(text, end) {
  let last = text[end - 1] ?? " ", after = text[end] ?? " ";
  return !isLetter(after) || isUpper(after) && !isUpper(last);
}
function isLetter(character) {
  return new RegExp("^\\p{L}$", "u").test(character);
}
function isLetterOrDigit(character) {
  return /^[\p{L}\p{N}]$/u.test(character);
}
function isUpper(character) {
  return new RegExp("^\\p{Lu}$", "u").test(character);
}

// scan/match/placeholder.ts
var templates = [
  /^(?:<.*>|\[.*\]|\{.*\}|\(.*\)|%.*%|@.*@|#.*#|__.*__)$/,
  // <token> [token] {{ secret }} %VAR% @VAR@ __VAR__
  /^[*_#$%@.<>-]+$/,
  // ****
  /\$\{[^}]*\}?|\{\{|\}\}|<%|%>|#\{|\$\(|\$[A-Za-z_][A-Za-z0-9_]*$|^\$[A-Za-z_]|%[({]?[a-z]+[)}]?[sd]?$/i,
  /<[a-z][a-z0-9 _-]*>/i,
  /\[[a-z][a-z0-9 _-]*\]/i,
  /^(.)\1*$/,
  // one character over and over
  /^\.{2,}|\.{3}|…/
], words = new Set(
  `
  example examples sample dummy fake foo bar baz qux foobar placeholder changeme changeit changethis change replace replaceme
  your yours my mine none null nil undefined empty todo fixme tbd redacted removed hidden masked secret secrets password
  passwd passphrase passwort motdepasse contrasena token tokens key keys apikey api access credential credentials value
  values string text default test tests testing tester demo user username login admin root guest here there goes insert
  enter put fill some any the this that valid invalid wrong correct new old bad good unset xxx yyy zzz abc abcd abcdef
  abcdefg qwerty letmein hello world lorem ipsum random generated auth basic bearer true false yes no on off client id
  public private encrypted hashed
  `.trim().split(/\s+/)
), runs = ["0123456789", "abcdefghijklmnopqrstuvwxyz", "9876543210", "qwertyuiop"];
function isPlaceholder(value) {
  let text = value.trim();
  if (text.length === 0 || templates.some((template) => template.test(text))) return !0;
  let parts = text.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z]+/).filter((part2) => part2.length > 0), known = parts.filter((part2) => words.has(part2) || /^(.)\1*$/.test(part2)).join("").length, letters = parts.join("").length, digits = text.replace(/[^0-9]/g, "").length;
  return letters > 0 && known === letters && digits <= 4 ? !0 : isRun(text.toLowerCase().replace(/[^a-z0-9]/g, ""));
}
function isRun(text) {
  if (text.length < 6) return runs.some((run) => run.includes(text) && text.length > 2);
  let steps = 0;
  for (let at = 1; at < text.length; at++) {
    let step = text.charCodeAt(at) - text.charCodeAt(at - 1);
    (step === 0 || step === 1 || step === -1 || text.startsWith("9a", at - 1) || text.startsWith("90", at - 1)) && steps++;
  }
  return steps >= (text.length - 1) * 0.75;
}
function isMarkedAsExample(value) {
  return /example|dummy|placeholder|xxxxxx|000000000|1234567890|changeme|redacted/i.test(value) || isPublished(value);
}
function isPublished(value) {
  return /^(?:AKIAIOSFODNN7|wJalrXUtnFEMI|ghp_16C7e42F292c69)/.test(value);
}
var longRun = 12, longestMadeUp = 128;
function isMadeUp(value) {
  if (value.length > longestMadeUp) return !1;
  let text = value.toLowerCase().replace(/[^a-z0-9]/g, "");
  return hasRun(text, 1) || hasRun(text, 2) || /([a-z0-9]{12,})\1/i.test(value);
}
function hasRun(text, distance) {
  let length = 0;
  for (let at = distance; at < text.length; at++) {
    let step = text.charCodeAt(at) - text.charCodeAt(at - distance);
    if (length = step === 1 || step === 0 && distance === 1 && text[at] !== "a" || wraps(text, at, distance) ? length + 1 : 0, length + distance >= longRun) return !0;
  }
  return !1;
}
function wraps(text, at, distance) {
  return ["90", "9a", "fa", "f0"].includes(`${text[at - distance] ?? ""}${text[at] ?? ""}`);
}

// scan/match/judge.ts
var doubtLeft = { checkHolds: 0.2, wordNear: 0.5 }, trustLeft = { checkFails: 0.6, example: 0.5 };
function judge(rule, surroundings, matcher, checks2) {
  let text = rule.text;
  if (!text || isExcluded(text, surroundings, matcher)) return null;
  let excused = fittingExcuses(text, surroundings, matcher);
  if (excused.some((index) => text.excuses?.[index]?.paths.length === 0)) return null;
  let evidence = [describeAnchor(rule)].filter((words2) => words2 !== null), confidence = rule.confidence, provenance = "unknown";
  for (let name of text.checks) {
    let verdict = checks2.get(name)?.judge(surroundings.value);
    if (verdict) {
      if (verdict.status === "invalid" && rule.source !== "token") return null;
      verdict.status === "valid" && (confidence = 1 - (1 - confidence) * doubtLeft.checkHolds), verdict.status === "invalid" && (confidence *= trustLeft.checkFails), verdict.provenance && (provenance = verdict.provenance), evidence.push(verdict.evidence);
    }
  }
  let word = text.near && findNear(text.near, surroundings);
  return text.near?.required && !word ? null : (word && (confidence = 1 - (1 - confidence) * doubtLeft.wordNear, evidence.push(`"${word}" stands near`)), rule.kind === "secret" && isMarkedAsExample(surroundings.value) ? (provenance = "test", confidence *= trustLeft.example, evidence.push("marked as an example")) : rule.kind === "secret" && isMadeUp(surroundings.value) && (provenance = "test", confidence *= trustLeft.example, evidence.push("made up: its characters follow one another")), {
    confidence: Math.round(confidence * 100) / 100,
    provenance,
    evidence,
    ...excused.length > 0 ? { excusedWhere: excused } : {}
  });
}
function isExcluded(text, { value, line, match }, matcher) {
  if (value.length === 0 || text.placeholders && isPlaceholder(value)) return !0;
  let lower = text.stopwords.length > 0 ? value.toLowerCase() : "";
  return text.stopwords.some((word) => lower.includes(word)) || text.entropy !== null && entropyOf2(value) < text.entropy || text.not.some((source) => matcher.holds(source, value)) || text.notMatch?.some((source) => matcher.holds(source, match)) ? !0 : text.notLine?.some((source) => matcher.holds(source, line)) ?? !1;
}
function fittingExcuses({ excuses = [] }, { value, line, match }, matcher) {
  let targets = { secret: value, line, match };
  return [...excuses.entries()].flatMap(([index, { expressions, target, stopwords }]) => {
    let isNamed = expressions.length === 0 || expressions.some((source) => matcher.holds(source, targets[target])), lower = value.toLowerCase();
    return isNamed && (stopwords.length === 0 || stopwords.some((word) => lower.includes(word))) ? [index] : [];
  });
}
function findNear(near, { before, after, value }) {
  let [head, tail] = [before.slice(-near.before), after.slice(0, near.after)];
  return findWord(`${head}${value.length > 0 ? " " : ""}${tail}`, near.words);
}
function describeAnchor(rule) {
  let [anchor] = rule.text?.anchors ?? [];
  return rule.source === "token" && anchor && !anchor.fold ? `prefix ${anchor.text}` : null;
}

// scan/match/subject.ts
var byShape = new Map(
  Object.entries(identifiers).flatMap(([id, { shape }]) => shape ? [[shape, id]] : [])
);
function identifierOfRule(rule) {
  return identifierOfText(rule) ?? rule.field?.identifier ?? null;
}
function identifierOfText({ text }) {
  return text?.identifier ?? (text?.shape ? byShape.get(text.shape) : void 0) ?? null;
}
function toSubject(value, rule, personHash) {
  return rule.kind === "secret" || rule.kind === "exposure" ? null : toEntry(identifierOfRule(rule) ?? rule.id, value, personHash);
}
function toKnownSubject(kind, value, personHash) {
  return toEntry(value.includes("@") ? "email" : identifierOfKnown[kind], value, personHash);
}
function toEntry(identifier, value, personHash) {
  let slot = slotOf(identifier), [name, text] = (slot && normalise(slot, value, { region: null, dayAt: null })) ?? [
    "value",
    `${identifier}:${value.trim().toLowerCase()}`
  ];
  return { identifier, entry: { slot: slotNumber(name), hash: personHash(name, text) } };
}

// scan/match/hit.ts
var farthestWord = 300, lineReach = 500;
function toHit(match, text, decoded, context) {
  let rule = context.matcher.rules[match.rule];
  if (!rule) return null;
  let value = readText(text, match.start, match.end);
  if (match.known) return toKnownHit(match.known, value, match.rule, decoded, context);
  let judgement = judge(rule, surroundingsOf(match, text, value), context.matcher, context.checks);
  return judgement ? {
    rule: match.rule,
    ...judgement,
    evidence: [...judgement.evidence, ...decoded.map((name) => `decoded from ${name}`)],
    preview: previewOf(value, rule.kind, rule.text?.shape ?? null),
    value: runHash(normalise2(value, rule), context.runKey),
    ownFingerprint: fingerprintOf(value, rule, context.key),
    subject: toSubject(value, rule, context.personHash),
    domainAllow: rule.text?.shape === "email" ? domainAllows(value, context.allow) : null
  } : null;
}
var knownWords = {
  email: { confidence: 0.98, words: "the address of one of your customers" },
  account: { confidence: 0.9, words: "the account of one of your customers" },
  domain: { confidence: 0.85, words: "the domain of one of your customers" },
  name: { confidence: 0.7, words: "the name of one of your customers" }
};
function toKnownHit(kind, value, rule, decoded, { key, runKey, allow, personHash }) {
  let { confidence, words: words2 } = knownWords[kind], shape = value.includes("@") ? "email" : null, normalised = `${kind}:${value.toLowerCase()}`;
  return {
    rule,
    confidence,
    provenance: "real",
    evidence: [words2, ...decoded.map((name) => `decoded from ${name}`)],
    preview: previewOf(value, "contact", shape),
    value: runHash(shape === "email" ? value.toLowerCase() : normalised, runKey),
    ownFingerprint: key ? keyedFingerprint(key, normalised) : null,
    subject: toKnownSubject(kind, value, personHash),
    domainAllow: shape === "email" ? domainAllows(value, allow) : null
  };
}
function describeLine(draft, text, start, end, context) {
  let rule = context.matcher.rules[draft.rule], [from, to] = [lineStart(text, start), lineEnd(text, end)], line = readText(text, from, to), head = readText(text, from, start).length, fingerprint = lineFingerprint(rule?.id ?? "", line, head, head + readText(text, start, end).length), previous = from > 0 ? readText(text, lineStart(text, from - 1), from - 1) : "", inline = findInlineAllow(line, previous, rule?.id ?? ""), idle = inline === null ? findIdleComment(line, previous) : null;
  return {
    fingerprint: draft.ownFingerprint ?? fingerprint,
    lineFingerprint: fingerprint,
    inline,
    ...idle && { idle }
  };
}
function runHash(value, runKey) {
  return hash2("sha256", `${runKey}\0${value}`).slice(0, 32);
}
function fingerprintOf(value, rule, key) {
  return rule.strong && value.length >= 16 && entropyOf2(value) >= 3 ? secretFingerprint(value) : key ? keyedFingerprint(key, normalise2(value, rule)) : null;
}
function normalise2(value, rule) {
  switch (identifierOf(identifierOfText(rule) ?? "")?.preview) {
    case "address":
      return value.toLowerCase();
    case "end":
      return value.replace(/[^0-9A-Za-z+]/g, "").toUpperCase();
    default:
      return value;
  }
}
function surroundingsOf(match, text, value) {
  return {
    value,
    before: text.toString("latin1", Math.max(0, match.start - farthestWord), match.start),
    after: text.toString("latin1", match.end, Math.min(text.length, match.end + farthestWord)),
    line: readText(text, lineStart(text, match.start), lineEnd(text, match.end)),
    match: readText(text, match.matchStart, match.matchEnd)
  };
}
function lineStart(text, at) {
  let floor = Math.max(0, at - lineReach), found = at > 0 ? text.subarray(floor, at).lastIndexOf(10) : -1;
  return found < 0 ? floor : floor + found + 1;
}
function lineEnd(text, at) {
  let ceiling = Math.min(text.length, at + lineReach), found = text.subarray(at, ceiling).indexOf(10);
  return found < 0 ? ceiling : at + found;
}
function readText(text, start, end) {
  let decoded = text.toString("utf8", start, end);
  return decoded.includes("\uFFFD") ? text.toString("latin1", start, end) : decoded;
}

// scan/match/prefilter-wasm.ts
var prefilterWasm = "AGFzbQEAAAABGwVgAX8AYAJ/fwBgAX8Bf2AEf39/fwF/YAABfwMODQACAgEDBAEAAAAAAQEFBAEAgAIGJAd/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwcmBAhyZXN1bWVBdAAFBHNjYW4ABAdtZWFzdXJlAAwGbWVtb3J5AgAK+TcNfAEDfyAAIQEDQCABIABBBGpJBEAgASgCAEGgwICBAnJBsfPd8XlsQQ92IgJBgIAEai0AAARAIAJBAnRBgIAQaigCAEGAgDBqIgIvAQAhAwNAIANB//8DRwRAIAEgAxADIAJBAmoiAi8BACEDDAELCwsgAUEBaiEBDAELCwvfAQEBfyAAIwJJIAAjAU9xBH8gAC0AAAVBAAtB/wFxIgFBL0YgAUEtRiABQSBGciABQS5GciABQShGciABQSlGcnIEfyAAQQFqIgEjAU8gASMCSXEEfyABLQAABUEAC0Ewa0H/AXFBCkkEf0EBBSAAQQFqIgEjAU8gASMCSXEEfyABLQAABUEAC0H/AXEiAUEvRiABQS1GIAFBIEZyIAFBLkZyIAFBKEZyIAFBKUZycgR/IABBAmoiACMBTyAAIwJJcQR/IAAtAAAFQQALQTBrQf8BcUEKSQVBAAsLBUEACwvhBgEFfyAAIQEDQCAAIAFrQSBJIAEjAUtxBH8gAUEBay0AAEEwa0H/AXFBCkkFQQALBEAgAUEBayEBDAELCyABEAcgASEAA0AgACEBA0AgACMCSQR/IAAtAABBMGtB/wFxQQpJBUEACwRAIABBAWohAAwBCwsgAkEMRgRAQYAIQYQIQSz8CgAAQbAIQbQIQSz8CgAAIAJBAWshAgsgAkECdCIDQYAIaiABNgIAIANBsAhqIAAgAWs2AgAgAkEBaiICQQFrQQJ0IgFBgAhqKAIAIAFBsAhqKAIAaiIBIwFPIAEjAklxBH8gAS0AAAVBAAsiA0H/AXFB3wBGIANBMGtB/wFxQQpJBH9BAQUgA0EgckHhAGtB/wFxQRpJC3JFBEAgAiABEAsgAkEBayIDQQJ0IgRBsAhqKAIAQQlGBH8gBEGACGooAgAFIAJBA04EfyADQQJ0QbAIaigCAEEERgVBAAsEfyADQQJ0QawIaigCAEECRgVBAAsEfyADQQJ0QagIaigCAEEDRgVBAAsEfyADQQJ0IgQoAvwHIQUgBEGACGooAgAgBUEDakYEfyAFIAQoAvgHQQRqRgVBAAsEfyADQQJ0KAL4BwVBAAsFQQALCyIDBH8gA0EBayIEIwFPIAQjAklxBH8gBC0AAAVBAAsiBEH/AXEiBUEuRwR/IAVB3wBHBH8gBEEwa0H/AXFBCkkEf0EBBSAEQSByQeEAa0H/AXFBGkkLBUEBCwVBAQsFQQELBH9BAQUgA0EBayIEIwFPIAQjAklxBH8gBC0AAAVBAAtBLUYLBH9BAQUgASMCSSABIwFPcQR/IAEtAAAFQQALQS1GC0UEQCMAIAM2AgAjACABNgIEIwBBAzYCCCMAQQxqJAALIAIgARAGCyAAIABBAWogACAAIwJJIAAjAU9xBH8gAC0AAAVBAAsiAUEtRiABQSBGciABQS5GciABQShGciABQSlGciABQS9GchsiAUkEfyABIwJJIAEjAU9xBH8gAS0AAAVBAAsiA0EtRiADQSBGciADQS5GciADQShGciADQSlGciADQS9GcgVBAAsEQCABQQFqIQELIAAgAUYEf0EABSABIwJJIAEjAU9xBH8gAS0AAAVBAAtBMGtB/wFxQQpJCwRAIAEhAAwBCwsgAAvkBgEHfyABQdAAbEGAgEBrIgUtAAAhBiAFLQABIQcjAiAGIAAgBS0AAmsiBGpJIAQjAUlyBEAPCyAHQQFxIQADQCACIAZJBEAgBUEEaiACai0AACACIARqLQAAIghBIHIgCCAABH8gCEHBAGtB/wFxQRpJBUEACxtB/wFxRwRADwsgAkEBaiECDAELCyAHQQRxBEBBASEAAkAgBEEBayICIwFPIAIjAklxBH8gAi0AAAVBAAsiAkEwa0H/AXFBCkkEf0EBBSACQSByQeEAa0H/AXFBGkkLRQ0AIAJB/wFxIgBB8gBGIABB7gBGciAAQfQARnIEQCAEQQJrIgAjAU8gACMCSXEEfyAALQAABUEAC0HcAEYhAAwBCyACQf8BcUHtAEYEQCAEQQJrIgAjAU8gACMCSXEEfyAALQAABUEAC0Ewa0H/AXFBCkkEf0EBBSAEQQJrIgAjAU8gACMCSXEEfyAALQAABUEAC0HbAEYLIQAMAQtBACEACwVBASEACyAARQRADwsgB0ECcQR/An8jAiICIAQgBmoiAEEwaiIHIAIgB0kbIQIDQCAAIAJJBEAgAC0AACIHQTpGIAdBPUZyIAdBPkZyIAdBLEZyIAdBKEZyRQRAQQAgB0UgB0ENRiAHQQpGciAHQTtGcnINAxogAEEBaiEADAILCwtBACAAIAJPDQAaIwIiAiAAQSBqIgcgAiAHSRshAgNAIAAgAkkEfyAALQAAIgdBCUYgB0EgRnIgB0EiRnIgB0EnRnIgB0HgAEZyIAdBPUZyIAdBOkZyIAdBPkZyIAdBKEZyIAdB2wBGciAHQSxGciAHQdwARnIFQQALBEAgAEEBaiEADAELCwNAIANBBEggACACSXEEQEEAIAAtAAAiB0EiRiAHQSBNciAHQSdGciAHQeAARnIgB0E7RnIgB0EsRnIgB0EpRnINAhogAEEBaiEAIANBAWohAwwBCwsgA0EERgsFQQELRQRADwsCf0EAIwIgBCAGaiIAIAUtAAMiA2pJDQAaQQAhAgNAIAIgA0kEQEEAIAVBMGogACACai0AACIHQQN2ai0AAEEBIAdBB3F0cUUNAhogAkEBaiECDAELC0EBC0UEQA8LIwAgBDYCACMAIAQgBmo2AgQjACABQRBqNgIIIwBBDGokAAuXCQIBewF/QYCA0AAkACAAJAEgAiQCQQEjAyACS0EBIwMgAEkgAxsbBEAgACQDC0EBIwQgAktBASMEIABJIAMbGwRAIAAkBAtBASMFIAJLQQEjBSAASSADGxsEQCAAJAULQRAhAANAIAEgAkkEQCMAQYAwakGAgIABTQRAIAEoAgNBoMCAgQJyQbHz3fF5bEEPdkGAgARqLQAAIAEoAgJBoMCAgQJyQbHz3fF5bEEPdkGAgARqLQAAIAEoAgBBoMCAgQJyQbHz3fF5bEEPdkGAgARqLQAAIAEoAgFBoMCAgQJyQbHz3fF5bEEPdkGAgARqLQAAcnJyBEAgARAACyABKAIHQaDAgIECckGx893xeWxBD3ZBgIAEai0AACABKAIGQaDAgIECckGx893xeWxBD3ZBgIAEai0AACABKAIEQaDAgIECckGx893xeWxBD3ZBgIAEai0AACABKAIFQaDAgIECckGx893xeWxBD3ZBgIAEai0AAHJycgRAIAFBBGoQAAsgASgCC0GgwICBAnJBsfPd8XlsQQ92QYCABGotAAAgASgCCkGgwICBAnJBsfPd8XlsQQ92QYCABGotAAAgASgCCEGgwICBAnJBsfPd8XlsQQ92QYCABGotAAAgASgCCUGgwICBAnJBsfPd8XlsQQ92QYCABGotAABycnIEQCABQQhqEAALIAEoAg9BoMCAgQJyQbHz3fF5bEEPdkGAgARqLQAAIAEoAg5BoMCAgQJyQbHz3fF5bEEPdkGAgARqLQAAIAEoAgxBoMCAgQJyQbHz3fF5bEEPdkGAgARqLQAAIAEoAg1BoMCAgQJyQbHz3fF5bEEPdkGAgARqLQAAcnJyBEAgAUEMahAACyAB/QAEACIE/QxAQEBAQEBAQEBAQEBAQEBA/SP9ZCEDA0AgAwRAIAEgA2hqEAogAyADQQFrcSEDDAELCyAE/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAoKCgoKCgoKCgoKCgoKCgr9Jv1kaSIDQQBHIAAgA2pBCE5xBEAjAiIAIAFBEGoiBSAAIAVJGyEFIAFBICABIwFrIgAgAEEgTxtrIgAjA0kEQCMDIQALA0AgACAFSQRAIAAtAABBMGtB/wFxQQpPBEAgAEEBaiEADAILIAAQAiIAJAMMAQsLCyADIQAgBP0MJSUlJSUlJSUlJSUlJSUlJf0jIAT9DFxcXFxcXFxcXFxcXFxcXFz9I/1Q/WQhAwNAIAMEQCABIANoahAIIAMgA0EBa3EhAwwBCwsgBP0MICAgICAgICAgICAgICAgIP1Q/QxhYWFhYWFhYWFhYWFhYWFh/XH9DBoaGhoaGhoaGhoaGhoaGhr9JiAE/QwvLy8vLy8vLy8vLy8vLy8v/XH9DAsLCwsLCwsLCwsLCwsLCwv9JiAE/QwrKysrKysrKysrKysrKysr/SMgBP0MLS0tLS0tLS0tLS0tLS0tLf0jIAT9DF9fX19fX19fX19fX19fX1/9I/1Q/VD9UP1Q/WMEQCABEAkLIAFBEGohAQwCCwsLIAEgAiABIAJJGyQGIwBBgIDQAGtBDG4LBAAjBguqBAEFfyAAQQFrIQIDQCACQQBOBEAgAyACQQJ0QbAIaigCAGoiA0EPSgRADwsgAkECdEGACGooAgAiBEEBayIFIwFPIAUjAklxBH8gBS0AAAVBAAtBK0YEQCADQQhOBH8gARABBUEBC0UEQCMAIARBAWs2AgAjACABNgIEIwBBBDYCCCMAQQxqJAALDwsgBC0AAEEwRiADQQlOcSADQQxMcQR/IAEQAQVBAQsEf0EBBSAEQQFrIgUjAU8gBSMCSXEEfyAFLQAABUEACyIFQf8BcSIGQS5HBH8gBkHfAEcEfyAFQTBrQf8BcUEKSQR/QQEFIAVBIHJB4QBrQf8BcUEaSQsFQQELBUEBCwtFBEAjACAENgIAIwAgATYCBCMAQQQ2AggjAEEMaiQADwsgAkEBayECDAELCyAAQQFrIQIgAEEDTgR/IAJBAnRBsAhqKAIAQQRGBUEACwR/IAJBAnRBrAhqKAIAQQNGBUEACwR/IAJBAnRBqAhqKAIAQQNGBUEACwRAIAJBAnQoAvgHIgBBAWsiAiMBTyACIwJJcQR/IAItAAAFQQALIgJB/wFxIgNBLkcEfyADQd8ARwR/IAJBMGtB/wFxQQpJBH9BAQUgAkEgckHhAGtB/wFxQRpJCwVBAQsFQQELBH8gAEEBayICIwFPIAIjAklxBH8gAi0AAAVBAAtBLkYFQQELBEAjACAANgIAIwAgATYCBCMAQQQ2AggjAEEMaiQACwsL2AMBA38gAEEBayIBIwFPIAEjAklxBH8gAS0AAAVBAAtBwQBrQf8BcUEaSQR/IABBAmsiASMBTyABIwJJcQR/IAEtAAAFQQALQcEAa0H/AXFBGkkFQQALBH8gAEEDayIBIwFPIAEjAklxBH8gAS0AAAVBAAsiAUEwa0H/AXFBCkkEf0EBBSABQSByQeEAa0H/AXFBGkkLBUEBCwRADwsgAEEDayIBIwFPIAEjAklxBH8gAS0AAAVBAAtB3wBGBH9BAAUgAEEBaiIBIwFPIAEjAklxBH8gAS0AAAVBAAtBMGtB/wFxQQpJC0UEQA8LQQQhAiAAQQJqIQEDQCACQSNIBEACQCABIwJJIAEjAU9xBH8gAS0AAAVBAAsiA0Ewa0H/AXFBCkkEf0EBBSADQcEAa0H/AXFBGkkLBEAgAkEBaiECBSADQf8BcUEgRwR/QQAFIAFBAWoiAyMBTyADIwJJcQR/IAMtAAAFQQALQTBrQf8BcUEKSQR/QQEFIAFBAWoiAyMBTyADIwJJcQR/IAMtAAAFQQALQcEAa0H/AXFBGkkLC0UNAQsgAUEBaiEBDAILCwsgAkEPTgRAIwAgAEECazYCACMAIAE2AgQjAEECNgIIIwBBDGokAAsL0QQBBH8gACMFSQRADwsgAC0AAEElRiIDBEAgAEEBaiECBSAAQQJqIQICQCAAQQFqIgEjAU8gASMCSXEEfyABLQAABUEAC0H/AXEiAUH4AEYNAEEAIQIgAUH1AEcNACAAQQNqIQIgAEECaiIBIwFPIAEjAklxBH8gAS0AAAVBAAtB+wBGDQAgAEEEakEAIABBAmoiASMBTyABIwJJcQR/IAEtAAAFQQALQTBGBH8gAEEDaiIBIwFPIAEjAklxBH8gAS0AAAVBAAtBMEYFQQALGyECCwsgAgR/IAIjAkkgAiMBT3EEfyACLQAABUEACyIBQTBrQf8BcUEKSQR/QQEFIAFBIHJB4QBrQf8BcUEGSQsFQQALBH8gAkEBaiIBIwFPIAEjAklxBH8gAS0AAAVBAAsiAUEwa0H/AXFBCkkEf0EBBSABQSByQeEAa0H/AXFBBkkLBUEAC0UEQA8LIAItAAAiAUEySSABQTdLcgRADwsgACEBA0AgACABa0GABEkgASMBS3EEfyABQQFrLQAAIgRBIkYgBEEgTXIgBEEnRnIgBEHgAEZyIARBPEZyIARBPkZyBUEBC0UEQCABQQFrIQEMAQsLIAJBAmohAgNAIAIgAGtBgIAISSACIwJJcQR/IAItAAAiBEEiRiAEQSBNciAEQSdGciAEQeAARnIgBEE8RnIgBEE+RnIFQQELRQRAIAJBAWohAgwBCwsgAiACQYDAAmsgAiAAa0GAgAhJGyQFIwAgATYCACMAIAI2AgQjAEEHQQggAxs2AggjAEEMaiQAC4sFAQZ/IAAjBEkEQA8LIAAhAQNAIAEjBEsEfyABQQFrLQAAIgNB3wBGIANBK0YhBSADQTBrQf8BcUEKSQR/QQEFIANBIHJB4QBrQf8BcUEaSQsgBXIgA0EvRnIgA0EtRnJyBUEACwRAIAFBAWshAQwBCwsgAEEQaiEAA0AgACMCSQR/IAAtAAAiA0HfAEYgA0ErRiEFIANBMGtB/wFxQQpJBH9BAQUgA0EgckHhAGtB/wFxQRpJCyAFciADQS9GciADQS1GcnIFQQALBEAgAEEBaiEADAELCyAAJAQjAiAAIAAjAksbIgMgAWtBGEkEQA8LAn9BACADIAFrQQFxDQAaIAMgAUEgaiIAIAAgA0sbIQQgASEAA0AgACAESQRAQQAgAC0AACIFQTBrQf8BcUEKSQR/QQEFIAVBIHJB4QBrQf8BcUEGSQsEfyAALQABIgVBMGtB/wFxQQpJBH9BAQUgBUEgckHhAGtB/wFxQQZJCwVBAAtFDQIaQQAgAC0AACIFQTBGBH8gAC0AASIFQSByIgZB5ABGIAZB4QBGIAVBOUZyckUFIAVBMkkgBUE3S3ILDQIaIABBAmohAAwBCwtBAQsEQCMAIAE2AgAjACADNgIEIwBBBjYCCCMAQQxqJAAFIANBBGsiACABQSBqIgQgACAESRshBCABIQADQCAAIARJBEAgAiACQQFqIAAtAAAiAkHBAGtB/wFxQRpJBH9BAQUgAkHhAGtB/wFxQQZJCxshAiAAQQRqIQAMAQsLIAJBAUwEQCMAIAE2AgAjACADNgIEIwBBBTYCCCMAQQxqJAAFIAMgAWtBME8EQCMAIAE2AgAjACADNgIEIwBBCTYCCCMAQQxqJAALCwsLowMBBn8gAEEBaiIBIwFPIAEjAklxBH8gAS0AAAVBAAsiAUEwa0H/AXFBCkkEf0EBBSABQSByQeEAa0H/AXFBGkkLBH9BAAUgAEEBaiIBIwFPIAEjAklxBH8gAS0AAAVBAAtBgAFJCwRADwsgACEBA0AgACABa0HAAEkgASMBS3EEfyABQQFrLQAAIgRBgAFPIARBLkYhAiAEQTBrQf8BcUEKSQR/QQEFIARBIHJB4QBrQf8BcUEaSQsgAnIgBEHfAEZyIARBLUZyIARBK0ZyIARBJUZyIARBJ0ZyIARB/gBGciAEQSNGciAEQSZGcnIFQQALBEAgAUEBayEBDAELCyAAIAFGBEAPCyAAQQFqIQIDQCACIABrQYACSSACIwJJcQR/IAItAAAiBEGAAU8gBEEuRiEGIARBMGtB/wFxQQpJBH9BAQUgBEEgckHhAGtB/wFxQRpJCyAGciAEQS1GcnIFQQALBEAgAiADIAItAABBLkYbIQMgAkEBaiECDAELCyADRQRADwsjACABNgIAIwAgAjYCBCMAQQA2AggjAEEMaiQAC+kEAQZ/IABBAnQiBkGsCGooAgAiBUETTCAFQQxOcQR/IAYoAvwHBSAAQQROBH8CfyAAQQRrIQYDQCACQQRIBEBBACACIAZqQQJ0IgdBsAhqKAIAQQRHDQIaQQAgAkEASgR/IAdBgAhqKAIAIAcoAvwHQQVqRwVBAAsNAhogAkEBaiECDAELC0EBCwVBAAsEfyAAQQJ0KALwBwUgAEEFTgR/An8gAEEFayEGQQAhAgNAIAJBBEgEQEEAIAIgBmpBAnQiB0GwCGooAgBBBEcNAhpBACACQQBKBH8gB0GACGooAgAgBygC/AdBBWpHBUEACw0CGiACQQFqIQIMAQsLIAZBAnRBwAhqKAIAQQNGCwVBAAsEfyAAQQJ0KALsBwUgAEEDTgR/IABBAnRBpAhqKAIAQQRGBUEACwR/IABBAnRBqAhqKAIAQQZGBUEACwR/IAVBBEYgBUEFRnIFQQALBH8gAEECdCgC9AcFQQALCwsLIgIEfyACQQFrIgAjAU8gACMCSXEEfyAALQAABUEACyIAQf8BcSIFQS5HBH8gBUHfAEcEfyAAQTBrQf8BcUEKSQR/QQEFIABBIHJB4QBrQf8BcUEaSQsFQQELBUEBCwVBAQsEQA8LIAItAAAiAEEySSAAQTZLcgRADwsgASACa0EYTQR/IAEhAANAIAAgAksEQCAAQQFrIgAtAABBMGtB/wFxIgVBCk8NASADBH8gBUEBdCIFQQlrIAUgBUEJShsFIAULIARqIQQgA0UhAwwBCwsgBEEKb0UFQQALBEAjACACNgIAIwAgATYCBCMAQQE2AggjAEEMaiQACwu7BAEHfyABIQIDQCAAIAJJBEACQCACQQFrLQAAQQpGBEAgAiEEIAAhAgNAIAJBEGoiBSAETQRAIAMgAv0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kaWohAyAFIQIMAQsLA0AgAiAESQRAIAMgAi0AAEEKRmohAyACQQFqIQIMAQsLIAMhBgwBCyACQQFrIQIMAgsLCyAEBEBBACEDIAQhAgNAIAJBEGoiBSABTQRAIANBECAC/QAEAP0MwMDAwMDAwMDAwMDAwMDAwP1O/QyAgICAgICAgICAgICAgICA/SP9ZGlraiEDIAUhAgwBCwsDQCABIAJLBEAgAyACLQAAQcABcUGAAUdqIQMgAkEBaiECDAELCwVBACEDCyADIQUgBCABIAQbIQggACECA0AgAkEQaiIDIAhNBEAgB0EQIAL9AAQA/QzAwMDAwMDAwMDAwMDAwMDA/U79DICAgICAgICAgICAgICAgID9I/1kaWtqIQcgAyECDAELCwNAIAIgCEkEQCAHIAItAABBwAFxQYABR2ohByACQQFqIQIMAQsLQYCA0AAgBjYCAEGEgNAAIAQ2AgBBiIDQACAFIAdqIgI2AgBBjIDQACAFIAIgBBs2AgBBACECA0AgAEEQaiIDIAFNBEAgAiAA/QAEAP0M8PDw8PDw8PDw8PDw8PDw8P0s/WRpaiECIAMhAAwBCwsDQCAAIAFJBEAgAiAALQAAQfABT2ohAiAAQQFqIQAMAQsLQZCA0AAgAjYCAAs=";

// scan/match/prefilter.ts
var grams = 65536, heads = 262144, lists = 786432, listsEnd = 1048576, anchorTable = 1048576, anchorSize = 80, mostAnchors = (1310720 - anchorTable) / anchorSize, candidates = 1310720, scratch = { start: 2097152, size: 524288, count: 3 }, textStart = 4194304, textCapacity = 8388608, memoryEnd = 16777216, guard = 64, firstAnchor = 16, shapeIds = { email: 0, card: 1, iban: 2, ssn: 3, phone: 4 }, PrefilterError = class extends Error {
  name = "PrefilterError";
};
function createPrefilter(rules) {
  let { memory, scan, resumeAt, measure } = instantiate();
  memory.buffer.byteLength < memoryEnd && memory.grow((memoryEnd - memory.buffer.byteLength) / 65536);
  let bytes = new Uint8Array(memory.buffer), ruleLists = placeAnchors(rules, new DataView(memory.buffer), bytes), noRules = [], counted = new Uint32Array(memory.buffer, candidates, 5);
  return {
    memory: bytes,
    rulesOf: (id) => ruleLists.get(id) ?? noRules,
    scan(start, length, take2) {
      let end = start + length;
      bytes.fill(0, end, end + guard);
      let fresh = 1;
      for (let from = start; from < end; from = resumeAt(), fresh = 0) {
        let count = scan(start, from, end, fresh);
        count > 0 && take2(new Uint32Array(memory.buffer.slice(candidates, candidates + count * 12)));
      }
    },
    measure(from, end) {
      measure(from, end);
      let [lines = 0, lastLine = 0, characters = 0, charactersOfLastLine = 0, wide2 = 0] = counted;
      return { lines, lastLine, characters, charactersOfLastLine, wide: wide2 };
    }
  };
}
var compiled = null;
function instantiate() {
  return compiled ??= new WebAssembly.Module(Buffer.from(prefilterWasm, "base64")), new WebAssembly.Instance(compiled, { env: { abort: refuse } }).exports;
}
function refuse() {
  throw new PrefilterError("the prefilter stopped itself");
}
function placeAnchors(rules, view, bytes) {
  let ruleLists = /* @__PURE__ */ new Map(), anchors = /* @__PURE__ */ new Map(), addRule = (id, rule) => {
    let list = ruleLists.get(id) ?? [];
    list.includes(rule) || ruleLists.set(id, [...list, rule]);
  };
  for (let [index, rule] of rules.entries()) {
    rule.text?.shape && addRule(shapeIds[rule.text.shape], index);
    for (let anchor of rule.text?.anchors ?? []) {
      let key = JSON.stringify({ ...anchor, text: anchor.fold ? anchor.text.toLowerCase() : anchor.text }), known = anchors.get(key) ?? { anchor, id: anchors.size };
      anchors.set(key, known), addRule(firstAnchor + known.id, index);
    }
  }
  if (anchors.size > mostAnchors)
    throw new PrefilterError(`${anchors.size} anchors; at most ${mostAnchors} are possible`);
  return writeTables([...anchors.values()], view, bytes), ruleLists;
}
function writeTables(anchors, view, bytes) {
  let byHash = /* @__PURE__ */ new Map();
  for (let { anchor, id } of anchors) {
    let text = Buffer.from(anchor.fold ? anchor.text.toLowerCase() : anchor.text, "latin1"), gramAt = rarestGram(text), record = anchorTable + id * anchorSize;
    bytes[record] = text.length, bytes[record + 1] = (anchor.fold ? 1 : 0) | (anchor.assigned ? 2 : 0) | (anchor.boundary ? 4 : 0), bytes[record + 2] = gramAt, bytes[record + 3] = anchor.follow?.count ?? 0;
    let followers = followersOf(anchor.follow?.characters ?? null);
    bytes.set(followers.bits, record + 48), bytes.set(text, record + 4);
    for (let hash4 of hashesOf(text, gramAt, followers.bytes)) {
      let ids = byHash.get(hash4);
      ids ? ids.push(id) : byHash.set(hash4, [id]);
    }
  }
  let at = lists + 2;
  view.setUint16(lists, 65535, !0);
  for (let [hash4, ids] of byHash) {
    if (at + 2 * ids.length + 2 > listsEnd) throw new PrefilterError("the anchors have too many short forms");
    bytes[grams + hash4] = 1, view.setUint32(heads + hash4 * 4, at - lists, !0);
    for (let id of [...ids, 65535])
      view.setUint16(at, id, !0), at += 2;
  }
}
var allBytes = Array.from({ length: 256 }, (_, byte) => byte), knownFollowers = /* @__PURE__ */ new Map();
function followersOf(characters) {
  let known = knownFollowers.get(characters);
  if (known) return known;
  let expression = characters === null ? null : new RegExp(`[${characters.replace(/^\^/, "\\^")}]`), fitting = allBytes.filter((byte) => expression?.test(String.fromCharCode(byte)) ?? !0), bits = new Uint8Array(32);
  for (let byte of fitting) bits[byte >> 3] = (bits[byte >> 3] ?? 0) | 1 << (byte & 7);
  let made = { bytes: fitting, bits };
  return knownFollowers.set(characters, made), made;
}
function hashesOf(text, gramAt, followers) {
  if (text.length >= 4) return /* @__PURE__ */ new Set([hashOf(text.readUInt32LE(gramAt))]);
  let start = (text[0] ?? 0) | (text[1] ?? 0) << 8 | (text[2] ?? 0) << 16;
  return new Set(followers.map((next) => hashOf((start | next << 24) >>> 0)));
}
function hashOf(gram) {
  return Math.imul(gram | 538976288, 2654435761) >>> 15;
}
function rarestGram(text) {
  let commonness = "etaoinsrhldcumfpgwybvkxjqz", weigh = (byte) => {
    let rank = commonness.indexOf(String.fromCharCode(byte).toLowerCase());
    return rank >= 0 ? rank : byte === 32 ? 0 : 20;
  }, best = 0, bestWeight = -1;
  for (let at = 0; at + 4 <= text.length; at++) {
    let weight = [0, 1, 2, 3].reduce((sum, i) => sum + weigh(text[at + i] ?? 0), 0);
    weight > bestWeight && ([best, bestWeight] = [at, weight]);
  }
  return best;
}

// scan/match/position.ts
var PositionTracker = class _PositionTracker {
  #measure;
  #offset = 0;
  #position = { line: 1, column: 1, units: 0, characters: 0 };
  constructor({ measure }) {
    this.#measure = measure;
  }
  /** Another one that goes on from here. */
  fork() {
    let other2 = new _PositionTracker({ measure: this.#measure });
    return [other2.#offset, other2.#position] = [this.#offset, this.#position], other2;
  }
  locate(place) {
    return this.#position = this.peek(place), this.#offset = Math.max(this.#offset, place.offset), this.#position;
  }
  /** As `locate`, but stays where it is: for the end of a value whose inside may hold the next one. */
  peek({ base, offset, isOneByte }) {
    if (offset <= this.#offset) return this.#position;
    let { line, column, units, characters: before } = this.#position, [from, end] = [textStart + this.#offset - base, textStart + offset - base], { lines, lastLine, characters, charactersOfLastLine, wide: wide2 } = this.#measure(from, end), behind = isOneByte ? end - (lastLine || from) : charactersOfLastLine;
    return {
      line: line + lines,
      column: (lines > 0 ? 1 : column) + behind,
      units: units + (isOneByte ? end - from : characters + wide2),
      characters: before + (isOneByte ? end - from : characters)
    };
  }
};

// scan/document/lines-joined.ts
var between = /^["']?[ \t]{0,8}[+\\,]?[ \t]{0,8}(?:\r?\n|(?:\\r)?\\n)[ \t>#*]{0,40}["']?/;
function joinLines(text, start, end, most = Number.POSITIVE_INFINITY) {
  let pieces2 = [{ start, end, at: 0 }], [length, width] = [end - start, 0];
  for (let last = end; length < most; ) {
    let from = nextLine(text, last);
    if (from < 0) break;
    last = runEnd(text, from);
    let size = last - from;
    if (size === 0 || width > 0 && size > width || (pieces2.push({ start: from, end: last, at: length }), length += size, width > 0 && size < width)) break;
    width ||= size;
  }
  return {
    bytes: pieces2.length === 1 ? text.subarray(start, end) : Buffer.concat(pieces2.map((each) => text.subarray(each.start, each.end))),
    lines: pieces2.length,
    end: pieces2.at(-1)?.end ?? end,
    sourceOf: (offset) => sourceOf(pieces2, offset)
  };
}
function nextLine(text, at) {
  let found = between.exec(text.toString("latin1", at, at + 64))?.[0];
  return found === void 0 ? -1 : at + found.length;
}
function runEnd(text, from) {
  let at = from;
  for (; at < text.length && isBase64(text[at] ?? 0); ) at++;
  return at;
}
function isBase64(byte) {
  return (byte | 32) >= 97 && (byte | 32) <= 122 || byte >= 47 && byte <= 57 || byte === 43 || byte === 45 || byte === 95;
}
function sourceOf(pieces2, offset) {
  let [low, high] = [0, pieces2.length - 1];
  for (; low < high; ) {
    let middle = low + high + 1 >> 1;
    (pieces2[middle]?.at ?? 0) <= offset ? low = middle : high = middle - 1;
  }
  let piece2 = pieces2[low];
  return piece2 ? Math.min(piece2.end, piece2.start + offset - piece2.at) : offset;
}

// scan/document/encoded-text.ts
var looked = 8192;
function joinEncoded(text, run) {
  let alone = { bytes: text.subarray(run.start, run.end), end: run.end, sourceOf: (at) => run.start + at };
  if (run.id === encodings.percent || run.id === encodings.escape) return alone;
  if (mayHoldContainer(text, run.start, run.end)) {
    let joined = joinLines(text, run.start, run.end), container = recogniseContainer(joined.bytes);
    if (container) return { ...joined, container };
  }
  return run.id === encodings.binary ? null : run.id === encodings.base64 && isOneText(text, run) ? joinLines(text, run.start, run.end) : alone;
}
function isOneText(text, { start, end }) {
  let { bytes, lines } = joinLines(text, start, end, looked);
  return lines > 1 && isText(Buffer.from(bytes.toString("latin1", 0, looked), "base64"), looked);
}

// scan/document/inside.ts
function isColumnOf({ start, end, columns }, offset, kinds) {
  return offset >= start && offset < end && columns.some(({ identifier }) => kinds.includes(identifier));
}
function isInTable(table, offset, { severity }, kinds) {
  return offset < table.start || offset >= table.end ? !1 : severity === "low" || severity === "info" || isColumnOf(table, offset, kinds);
}

// scan/document/of-table.ts
function isOfTable({ textOffset, identifier }, rule, tables) {
  return isPersonal(rule) && tables.some((table) => isInTable(table, textOffset, rule, kindsOf2(rule, identifier)));
}
function isOfColumn({ textOffset, identifier }, rule, tables) {
  return tables.some((table) => isColumnOf(table, textOffset, kindsOf2(rule, identifier)));
}
function madeUpAround({ textOffset, identifier }, rule, tables) {
  if (!isPersonal(rule)) return null;
  let kinds = kindsOf2(rule, identifier), isAround = ({ start, end, numberShapes = [] }) => textOffset >= start && textOffset < end && numberShapes.some((each) => kinds.includes(each));
  return tables.find(isAround) ?? null;
}
function mayBeOfTable(rule) {
  return isPersonal(rule) || identifierOfRule(rule) !== null;
}
function namesOf(rule) {
  let identifier = identifierOfRule(rule);
  return [rule.id, ...identifier === null ? [] : [`field:${identifier}`]];
}
function kindsOf2(rule, identifier) {
  return [...namesOf(rule).map((name) => name.replace(/^field:/, "")), ...identifier === null ? [] : [identifier]];
}
function isPersonal({ kind }) {
  return kind !== "secret" && kind !== "exposure";
}

// scan/document/held.ts
var mostSpots = 1 << 20, HeldHits = class {
  #rules;
  #most;
  #isHeld;
  #counts = /* @__PURE__ */ new Map();
  #spots = /* @__PURE__ */ new Map();
  hits = [];
  /** Matches of the segment at hand that were not judged. */
  skipped = [];
  /** `most`: hits of a rule that are judged before it is known whether a table tells them. */
  constructor(rules, most) {
    [this.#rules, this.#most, this.#isHeld] = [rules, most, heldRules(rules)];
  }
  takes(rule) {
    return this.#isHeld[rule] === !0;
  }
  count(rule) {
    this.#counts.set(rule, (this.#counts.get(rule) ?? 0) + 1);
  }
  isFull(rule) {
    return this.#isHeld[rule] === !0 && (this.#counts.get(rule) ?? 0) >= this.#most;
  }
  /** What stands here will never be judged. */
  addSpot(rule, offset, known) {
    let identifier = known ? identifierOfKnown[known] : this.#identifierOf(rule), key = `${rule}:${identifier}`, spots = this.#spots.get(key) ?? { rule, identifier, offsets: [], first: -1, last: -1 };
    this.#spots.set(key, spots), spots.offsets.length < mostSpots ? spots.offsets.push(offset) : [spots.first, spots.last] = [spots.first < 0 ? offset : spots.first, offset];
  }
  /** The same hit, of the provenance of the made-up table around it if there is one. */
  withProvenance(hit, spot, tables) {
    let rule = this.#rules[hit.rule], table = rule && hit.provenance === "unknown" ? madeUpAround(spot, rule, tables) : null;
    if (!table) return hit;
    let evidence = [...hit.evidence, `in a column of such numbers of a table that is judged ${table.provenance}`];
    return { ...hit, provenance: table.provenance, evidence };
  }
  isInside(rule, spot, tables) {
    let known = this.#rules[rule];
    return known !== void 0 && (isOfTable(spot, known, tables) || isOfColumn(spot, known, tables));
  }
  isMatchInside({ rule, start, known }, base, tables) {
    let identifier = known ? identifierOfKnown[known] : this.#identifierOf(rule);
    return this.isInside(rule, { textOffset: base + start, identifier }, tables);
  }
  /** Rules of which something stands outside of all tables that will never be judged. */
  rulesOutside(tables) {
    return [...this.#spots.values()].filter((spots) => !this.#areInside(spots, tables)).map(({ rule }) => rule);
  }
  #areInside({ rule, identifier, offsets, first, last }, tables) {
    let isInside = (textOffset, among) => this.isInside(rule, { textOffset, identifier }, among), known = this.#rules[rule], isMadeUp2 = (textOffset) => known !== void 0 && madeUpAround({ textOffset, identifier }, known, tables) !== null;
    return (first < 0 || tables.some((table) => isInside(first, [table]) && isInside(last, [table]))) && offsets.every((offset) => isInside(offset, tables) || isMadeUp2(offset));
  }
  #identifierOf(rule) {
    let known = this.#rules[rule];
    return known ? identifierOfRule(known) : null;
  }
}, heldBySet = /* @__PURE__ */ new WeakMap();
function heldRules(rules) {
  let known = heldBySet.get(rules) ?? rules.map(mayBeOfTable);
  return heldBySet.set(rules, known), known;
}

// scan/document/keeper.ts
var Keeper = class {
  #context;
  #limit;
  #values = /* @__PURE__ */ new Map();
  constructor(context, limit) {
    [this.#context, this.#limit] = [context, limit];
  }
  /** It only informs, and there is no room for it: nothing more need be known of it. */
  isSpare({ rule, value, provenance }) {
    return this.#context.counts(provenance) || this.#limit.hasRoom(rule, value, "informs") ? !1 : (this.#limit.leaveOut(), !0);
  }
  takes(hit) {
    let key = keyOf(hit), excuse = this.#excuseOf(hit), known = this.#values.get(key);
    if (known && known.places >= 100 && hit.confidence <= known.confidence && known.excuses.has(excuse))
      return known.more++, !1;
    let standing = this.#standingOf(hit, excuse);
    if (!this.#limit.takes(hit.rule, hit.value, standing))
      return standing === "informs" ? this.#limit.leaveOut() : this.#limit.exceed(hit.rule, hit.provenance), !1;
    let kept = known ?? { places: 0, confidence: 0, more: 0, excuses: /* @__PURE__ */ new Set() };
    return kept.places++, kept.confidence = Math.max(kept.confidence, hit.confidence), kept.excuses.add(excuse), known || this.#values.set(key, kept), !0;
  }
  /** The first hit of each value says how many of its places are left out. */
  withCounts(hits) {
    let left = new Map([...this.#values].filter(([, { more }]) => more > 0));
    return left.size === 0 ? hits : hits.map((hit) => {
      let kept = left.get(keyOf(hit));
      return left.delete(keyOf(hit)), kept ? { ...hit, more: kept.more } : hit;
    });
  }
  #standingOf({ provenance }, excuse) {
    return this.#context.counts(provenance) ? excuse === "" ? "counts" : "excused" : "informs";
  }
  /** Empty where nothing excuses this place. */
  #excuseOf({ rule, inline, domainAllow, fingerprint, lineFingerprint: lineFingerprint2 }) {
    let { baseline, matcher } = this.#context, id = matcher.rules[rule]?.id ?? "";
    return [
      ...inline && inline.reason !== "" ? [inline.foreign ? "foreign" : "inline"] : [],
      ...domainAllow === null ? [] : [`domain ${domainAllow}`],
      ...baseline.has(`${id}\0${fingerprint}`) ? ["value"] : [],
      ...baseline.has(`${id}\0${lineFingerprint2}`) ? ["line"] : []
    ].join(", ");
  }
};
function keyOf({ rule, value }) {
  return `${rule}:${value}`;
}

// scan/document/settle.ts
const { hash: hash3 } = globalThis.process.getBuiltinModule("node:crypto");

// scan/match/overlaps.ts
function rankOfHit(hit, rules) {
  let rule = rules[hit.rule], known = rule?.source === "dictionary" ? 1 : 0;
  return (rule?.generic ? 0 : 4) + (rule?.kind === "secret" ? 2 : 0) + known + hit.confidence + hit.length / 1e6;
}
function mayReplace(winner, loser) {
  return !winner?.id.startsWith("custom/") || !loser ? !0 : severities.indexOf(winner.severity) >= severities.indexOf(loser.severity) && (loser.kind !== "secret" || winner.kind === "secret");
}
function withoutWeaker(hits, rules) {
  if (!hits.some(({ rule }) => rules[rule]?.generic)) return hits;
  let sorted = hits.filter(({ rule }) => rules[rule]?.text).toSorted((a, b) => a.offset - b.offset), weaker = /* @__PURE__ */ new Set();
  for (let [index, hit] of sorted.entries())
    for (let next = index + 1; next < sorted.length; next++) {
      let other2 = sorted[next];
      if (!other2 || other2.offset >= hit.offset + hit.length) break;
      let [winner, loser] = rankOfHit(other2, rules) > rankOfHit(hit, rules) ? [other2, hit] : [hit, other2];
      rules[loser.rule]?.generic && mayReplace(rules[winner.rule], rules[loser.rule]) && weaker.add(loser);
    }
  return hits.filter((hit) => !weaker.has(hit));
}

// scan/match/required.ts
function withRequired(hits, rules) {
  if (!rules.some(({ requires, isSilent }) => requires || isSilent)) return hits;
  let byRule = Map.groupBy(hits, ({ rule }) => rules[rule]?.id ?? ""), ids = new Set(rules.map(({ id }) => id)), isMet = (hit, requirement) => !ids.has(requirement.rule) || (byRule.get(requirement.rule) ?? []).some((other2) => isNear(hit, other2, requirement));
  return hits.filter((hit) => {
    let rule = rules[hit.rule];
    return !rule?.isSilent && (rule?.requires ?? []).every((requirement) => isMet(hit, requirement));
  });
}
function isNear(hit, other2, { lines, columns }) {
  return (lines === null || Math.abs(hit.line - other2.line) <= lines) && (columns === null || Math.abs(hit.column - other2.column) <= columns);
}

// scan/document/blocks.ts
var reach2 = 3;
function joinBlocks(hits) {
  let blocks = [];
  for (let hit of hits.filter(({ subject }) => subject !== null).toSorted((a, b) => a.textOffset - b.textOffset)) {
    let last = blocks.at(-1);
    last && belongs(hit, last) ? take(hit, last) : blocks.push(take(hit, { hits: [], entries: [], held: /* @__PURE__ */ new Map() }));
  }
  if (blocks.length === 0) return { hits, records: null };
  let writer = new RecordWriter(), numbers = new Map(
    blocks.flatMap((block) => {
      let number = writer.add(block.entries);
      return block.hits.map((hit) => [hit, number]);
    })
  ), withPerson = (hit) => {
    let person = numbers.get(hit);
    return person === void 0 ? hit : { ...hit, person };
  };
  return { hits: hits.map(withPerson), records: writer.takeList(1) };
}
function belongs({ line, subject }, { hits, held }) {
  if (!subject || line - (hits.at(-1)?.endLine ?? line) > reach2) return !1;
  let known = held.get(subject.identifier);
  return known === void 0 || known === subject.entry.hash;
}
function take(hit, block) {
  let { subject } = hit;
  return block.hits.push(hit), subject && (block.held.has(subject.identifier) || block.entries.push(subject.entry), block.held.set(subject.identifier, subject.entry.hash)), block;
}

// scan/document/settle.ts
function settle(hits, tables, context) {
  if (hits.length === 0 && tables.length === 0) return { hits: [], tables: [] };
  let rules = context.matcher.rules, whole = tables.filter(({ isPart }) => !isPart), isTold = (test, hit) => {
    let rule = rules[hit.rule];
    return rule !== void 0 && test(toSpot(hit), rule, whole);
  }, single = withoutOverlaps(withRequired(hits, rules), rules).filter((hit) => !isTold(isOfTable, hit)), { hits: joined, records } = joinBlocks(single), loose = joined.filter((hit) => !isTold(isOfColumn, hit)), combined = combinations(loose, context).filter((hit) => !isTold(isOfTable, hit)), outside = [...joined, ...combined], listed = outside.filter(isListed), list = records && summariseList(listed.map((hit) => toListed(hit, records)));
  return {
    hits: (list ? outside.filter((hit) => !isListed(hit)) : outside).map(({ subject: _subject, isCombined: _isCombined, textOffset: _textOffset, ...hit }) => hit),
    tables: [...markCommented(tables, hits), ...list ? [list] : []],
    ...records ? { records } : {}
  };
}
function markCommented(tables, hits) {
  let commented = hits.filter(({ inline, idle }) => inline !== null || idle);
  return tables.map((table) => {
    let isCommented = commented.some(({ textOffset }) => textOffset >= table.start && textOffset < table.end);
    return isCommented ? { ...table, isCommented } : table;
  });
}
function toSpot({ textOffset, subject }) {
  return { textOffset, identifier: subject?.identifier ?? null };
}
function isListed({ subject, isCombined }) {
  return subject?.identifier === "email" && !isCombined;
}
function toListed(hit, records) {
  let { textOffset: start, length, value, provenance, lineFingerprint: fingerprint, subject, person } = hit;
  return {
    value,
    start,
    end: start + length,
    provenance,
    fingerprint,
    person: toPersonText(subject?.entry.hash ?? 0),
    entries: person === void 0 ? [] : entriesOf(records, person)
  };
}
function withoutOverlaps(hits, rules) {
  let kept = [];
  for (let hit of hits.toSorted((a, b) => a.textOffset - b.textOffset || b.length - a.length)) {
    let last = kept.at(-1);
    if (!last || hit.textOffset >= last.textOffset + last.length) {
      kept.push(hit);
      continue;
    }
    let [winner, loser] = rankOfHit(hit, rules) > rankOfHit(last, rules) ? [hit, last] : [last, hit], [better, worse] = [rules[winner.rule], rules[loser.rule]];
    !holdsWherever(better, worse) || !mayReplace(better, worse) ? kept.push(hit) : kept[kept.length - 1] = winner;
  }
  return kept;
}
function holdsWherever(winner, loser) {
  return !winner?.where || JSON.stringify(winner.where) === JSON.stringify(loser?.where);
}
function combinations(hits, context) {
  return context.matcher.combined.flatMap(
    ({ index, together, confidence }) => recordsOf(together, hits, context).flatMap((record) => {
      let parts = together.of.map(
        (alternatives) => record.find(({ names }) => alternatives.some((n) => names.includes(n)))
      ), [first] = parts, base = first?.hit;
      if (!base || parts.includes(void 0)) return [];
      let value = runHash(parts.map((part2) => part2?.hit?.value ?? "").join("\0"), context.runKey), evidence = [
        `${parts.length} things about one ${together.scope === "record" ? "person" : "file"} stand together`
      ], ruleId = context.matcher.rules[index]?.id ?? "", fingerprint = context.key ? joinFingerprints(ruleId, parts) : base.fingerprint;
      return [{ ...base, rule: index, confidence, value, fingerprint, evidence, more: 0, isCombined: !0 }];
    })
  );
}
function joinFingerprints(ruleId, parts) {
  let all = parts.flatMap((part2) => part2?.hit?.fingerprint ?? []).toSorted();
  return `hmac:${hash3("sha256", [toFirstId(ruleId), ...all].join("\0")).slice(0, 32)}`;
}
function recordsOf(together, hits, context) {
  let parts = hits.map((hit) => {
    let rule = context.matcher.rules[hit.rule];
    return { names: rule ? namesOf(rule) : [], hit };
  });
  if (together.scope === "file") return [parts];
  let reach3 = 10, blocks = [];
  for (let part2 of parts) {
    let block = blocks.at(-1);
    block?.[0] && part2.hit.line - block[0].hit.line <= reach3 ? block.push(part2) : blocks.push([part2]);
  }
  return blocks;
}

// scan/document/document.ts
var overlap = 32768, keep = overlap + 1024, headSize2 = 4096, fewPersonal = 3, mostLookedUp = 2e3, DocumentScanner = class {
  #context;
  #memory;
  #hits = [];
  #limit;
  #keeper;
  #held;
  /** Where hits begin, with their rules, as far as their bytes are still in memory. */
  #seen = /* @__PURE__ */ new Set();
  #tracker;
  /** As the tracker was at the beginning of the segment at hand. */
  #segmentTracker;
  #status = "scanned";
  #reason = null;
  /** Why a search of its bytes is not the whole of it. */
  #uncovered = null;
  #isUnknown = !1;
  #decoder = null;
  #bom = 0;
  #recognised = !1;
  #bytes = 0;
  /** Bytes in memory, the document offset of the first of them, and from where candidates still count. */
  #fill = 0;
  #base = 0;
  #acceptFrom = 0;
  #table = null;
  #tablePushed = 0;
  #personal = 0;
  #hasLeftOut = !1;
  #isLast = !1;
  /** An encoded run at the end of the last segment: where it begins in the document. */
  #carried = null;
  #containers = [];
  #containerBytes = 0;
  /** Why something of a document that was read to its end is not covered. */
  #partial = null;
  #deadline = () => 0;
  #cellAt = null;
  constructor(context) {
    this.#context = context, this.#memory = context.matcher.prefilter.memory, this.#tracker = this.#segmentTracker = new PositionTracker(context.matcher.prefilter), this.#limit = new FindingLimit(context.limits.findingsPerDocument), this.#keeper = new Keeper(context, this.#limit), this.#held = new HeldHits(context.matcher.rules, context.limits.findingsPerDocument);
  }
  /** `size`: 0 where it is not known. */
  begin(size, inner = null) {
    this.#hits = [];
    let { matcher, limits } = this.#context;
    this.#limit = inner?.limit ?? new FindingLimit(limits.findingsPerDocument), this.#keeper = new Keeper(this.#context, this.#limit), this.#held = new HeldHits(matcher.rules, limits.findingsPerDocument), this.#seen = /* @__PURE__ */ new Set(), this.#hasLeftOut = !1, [this.#carried, this.#containers, this.#containerBytes, this.#partial] = [null, [], 0, null], this.#tracker = new PositionTracker(matcher.prefilter), [this.#status, this.#reason, this.#decoder, this.#recognised] = ["scanned", null, null, !1], [this.#uncovered, this.#isUnknown] = [null, !1], this.#bom = this.#bytes = this.#fill = this.#base = this.#acceptFrom = this.#tablePushed = this.#personal = 0, this.#table = null, this.#cellAt = inner?.cellAt ?? null, this.#recognised = inner?.isText ?? !1;
    let { documentTime } = limits, own2 = performance.now() + documentTime + size / 5e3;
    this.#deadline = inner?.deadline ?? (() => own2), this.#assertSize(size);
  }
  #assertSize(size) {
    let { documentSize } = this.#context.limits;
    size > documentSize && this.#giveUp(`larger than limits.documentSize (${size} > ${documentSize} bytes)`);
  }
  data(chunk) {
    this.#bytes += chunk.length, this.#status === "scanned" && (this.#assertSize(this.#bytes), this.isOpen && (this.#decoder ? this.#decodeAndAppend(chunk) : this.#append(chunk)));
  }
  /** Whether anything that may still come would be looked at. */
  get isOpen() {
    return this.#status === "scanned";
  }
  /** `table`: what somebody else made of it; then nothing here looks for one. */
  end(table = null) {
    this.#status === "scanned" && !this.#recognised && this.#recognise(), this.#status === "scanned" && this.#decoder && this.#append(Buffer.from(this.#decoder.decode())), this.#status === "scanned" && this.#flush(!0);
    let tables = table ? [table] : this.#status === "scanned" ? this.#table?.end() ?? [] : [];
    this.#table = null;
    let whole = tables.filter(({ isPart }) => !isPart);
    this.#release(whole);
    for (let rule of this.#held.rulesOutside(whole)) this.#limit.exceed(rule);
    let settled = settle(this.#keeper.withCounts(this.#hits), tables, this.#context);
    this.#status === "scanned" && this.#uncovered !== null && this.#giveUp(this.#uncovered);
    let [exceeded, unlisted] = [this.#limit.takeExceeded(), this.#limit.takeUnlisted()];
    this.#status === "scanned" && this.#partial && this.#giveUp(this.#partial);
    let containers = this.#containers;
    return {
      status: this.#status,
      reason: this.#reason,
      bytes: this.#bytes,
      ...settled,
      ...containers.length > 0 ? { containers } : {},
      ...exceeded.length > 0 ? { exceeded } : {},
      ...unlisted > 0 ? { unlisted } : {}
    };
  }
  #giveUp(reason) {
    this.#status = "not-covered", this.#reason = reason;
  }
  #append(chunk) {
    for (let at = 0; at < chunk.length && this.#status === "scanned"; ) {
      let room = Math.min(chunk.length - at, textCapacity - 64 - this.#fill);
      if (this.#memory.set(chunk.subarray(at, at + room), textStart + this.#fill), this.#fill += room, at += room, !this.#recognised && this.#fill >= headSize2 && this.#recognise() === "decoded") {
        this.#decodeAndAppend(chunk.subarray(at));
        return;
      }
      this.#fill === textCapacity - 64 && this.#flush(!1);
    }
  }
  /** Looks at the first bytes. Returns `decoded` when the rest must pass the decoder. */
  #recognise() {
    this.#recognised = !0;
    let head = this.#memory.subarray(textStart, textStart + this.#fill), content = recogniseContent(head);
    return content.kind !== "text" ? ([this.#status, this.#reason] = [content.kind, content.reason], "as-is") : ([this.#uncovered, this.#isUnknown] = [content.uncovered, content.isUnknown], content.encoding === "bytes" ? "as-is" : (this.#decoder = openDecoder(content.encoding), this.#bom = content.bom, this.#fill = 0, this.#decodeAndAppend(head.slice()), "decoded"));
  }
  #decodeAndAppend(chunk) {
    for (let at = 0; at < chunk.length; at += 1048576)
      this.#append(Buffer.from(this.#decoder?.decode(chunk.subarray(at, at + 1048576)) ?? ""));
  }
  #flush(isLast) {
    let { matcher } = this.#context;
    this.#isLast = isLast, this.#isUnknown && this.#lookAtBinary(isLast);
    let to = isLast ? this.#fill : this.#fill - overlap;
    this.#segmentTracker = this.#tracker.fork();
    let range = { from: this.#acceptFrom, to, proceed: this.#proceed, isFull: this.#isFull }, found = matcher.match(textStart, this.#fill, range), spanOf = (start, end) => [start, end], matches = [...this.#hitsOf(found, textStart, this.#fill, spanOf, [])];
    this.#countPersonal(found), this.#leaveCut(found);
    let runs2 = [...this.#carriedRun(), ...found.encoded];
    this.#encodedHits(runs2, { start: textStart, length: this.#fill, spanOf, decoded: [], isCut: !1 }, matches), this.#place(matches, this.#tracker), this.#feedTable(isLast), !(isLast || this.#status !== "scanned") && (!this.#table && !this.#cellAt && this.#release([]), this.#slide());
  }
  #lookAtBinary(isWhole) {
    this.#isUnknown = !1, this.#uncovered = describeBinary(this.#memory.subarray(textStart, textStart + this.#fill), isWhole);
  }
  #countPersonal({ matches }) {
    let { rules } = this.#context.matcher;
    this.#personal += matches.filter(({ rule }) => rules[rule]?.kind !== "secret").length;
  }
  /** What is longer than a segment, and of no rule that says how its values begin. */
  #leaveCut({ cut: [rule] }) {
    rule !== void 0 && (this.#partial ??= `may hold a value of ${this.#context.matcher.rules[rule]?.id} that goes on behind what is looked at at once`);
  }
  /** Whether a table may yet be found around what stands in this segment. */
  get #mayBeTable() {
    return this.#base === 0 || this.#table !== null || this.#cellAt !== null;
  }
  /** A table of a million addresses need not be matched to its end. */
  #isFull = (rule, start) => {
    if (this.#limit.isExceeded(rule)) this.#limit.exceed(rule);
    else if (this.#mayBeTable && this.#held.isFull(rule)) this.#held.addSpot(rule, this.#base + start);
    else return !1;
    return this.#hasLeftOut = !0, !0;
  };
  #proceed = () => performance.now() < this.#deadline() ? !0 : (this.#giveUp(`took longer than limits.documentTime (${this.#context.limits.documentTime} ms)`), !1);
  /** Keeps the end of the segment as the beginning of the next. */
  #slide() {
    let waiting = this.#carried?.isWaiting ? this.#carried.at - this.#base : this.#fill, leaving = Math.min(this.#fill - keep, waiting);
    for (let { rule, start, known } of this.#held.skipped) this.#held.addSpot(rule, this.#base + start, known);
    this.#held.skipped = [];
    let { length } = this.#context.matcher.rules;
    this.#seen = new Set([...this.#seen].filter((key) => key >= (this.#base + leaving) * length)), this.#tracker.locate({ base: this.#base, offset: this.#base + leaving, isOneByte: !1 }), this.#memory.copyWithin(textStart, textStart + leaving, textStart + this.#fill), this.#base += leaving, this.#fill -= leaving, this.#acceptFrom = this.#fill - overlap, this.#proceed();
  }
  #text() {
    return Buffer.from(this.#memory.buffer, textStart, this.#fill);
  }
  /** Judged matches of one text; `spanOf` leads from its offsets to those of the segment. */
  *#hitsOf(found, start, length, spanOf, decoded) {
    let text = Buffer.from(this.#memory.buffer, start, length), { rules } = this.#context.matcher;
    for (let [index, match] of found.matches.entries()) {
      if (index % 1024 === 1023 && !this.#proceed()) return;
      let [from, to] = spanOf(match.start, match.end), key = (this.#base + from) * rules.length + match.rule;
      if (this.#seen.has(key) || this.#isLeftOut(match, from, decoded.length > 0)) continue;
      let hit = toHit(match, text, decoded, this.#context);
      if (!hit) continue;
      this.#seen.add(key);
      let isHeld = this.#mayBeTable && this.#held.takes(match.rule);
      if (!isHeld && this.#keeper.isSpare(hit)) {
        this.#hasLeftOut = !0;
        continue;
      }
      let pending = { from, to, hit, isHeld, facts: describeLine(hit, this.#text(), from, to, this.#context) };
      isHeld && this.#held.count(match.rule), isHeld || this.#keeper.takes({ ...hit, ...pending.facts }) ? yield pending : this.#hasLeftOut = !0;
    }
  }
  /** Nothing more of its rule is judged, at least not now. */
  #isLeftOut(match, from, isDecoded) {
    if (this.#limit.isExceeded(match.rule)) this.#limit.exceed(match.rule);
    else {
      if (!this.#mayBeTable || !this.#held.isFull(match.rule)) return !1;
      isDecoded ? this.#held.addSpot(match.rule, this.#base + from, match.known) : this.#held.skipped.push(match);
    }
    return this.#hasLeftOut = !0, !0;
  }
  /** What was held back for a table that might come, now that all are known; the bytes are those of the last segment. */
  #release(tables) {
    let held = this.#held;
    for (let each of held.hits) {
      let hit = held.withProvenance(each, toSpot(each), tables);
      (held.isInside(hit.rule, toSpot(hit), tables) || this.#keeper.takes(hit)) && this.#hits.push(hit);
    }
    let late = this.#status === "scanned" ? [...this.#lateHits(held.skipped, tables)] : [];
    [held.hits, held.skipped] = [[], []], this.#place(late, this.#segmentTracker);
  }
  *#lateHits(skipped, tables) {
    let text = this.#text();
    for (let [index, match] of skipped.entries()) {
      if (index % 1024 === 1023 && !this.#proceed()) return;
      if (this.#held.isMatchInside(match, this.#base, tables)) continue;
      let { rule, start: from, end: to } = match;
      if (this.#limit.isExceeded(rule)) {
        this.#limit.exceed(rule);
        continue;
      }
      let draft = toHit(match, text, [], this.#context);
      if (!draft) continue;
      let spot = { textOffset: this.#base + from, identifier: draft.subject?.identifier ?? null }, hit = this.#held.withProvenance(draft, spot, tables);
      if (this.#keeper.isSpare(hit)) continue;
      let facts = describeLine(hit, text, from, to, this.#context);
      this.#keeper.takes({ ...hit, ...facts }) && (yield { from, to, hit, facts, isHeld: !1 });
    }
  }
  /** What stands encoded in one text: the segment itself, or what was decoded of it. */
  #encodedHits(runs2, layer, into) {
    let { decodeDepth } = this.#context.limits, done = 0;
    for (let run of runs2) {
      if (run.start < done || !this.#proceed()) continue;
      let text = Buffer.from(this.#memory.buffer, layer.start, layer.length), encoded = joinEncoded(text, run);
      if (!encoded) continue;
      encoded.end > run.end && (done = encoded.end);
      let container = encoded.container ?? null;
      this.#isCutOff(encoded, layer) && this.#carry(run, encoded) || (this.#assertWhole(run, encoded, layer), container ? this.#keepContainer(container, encoded, layer.spanOf(run.start, encoded.end)) : layer.decoded.length >= Math.min(decodeDepth, scratch.count) ? this.#leaveEncoded(run, encoded) : this.#decodedHits(run, encoded, layer, into));
    }
  }
  #decodedHits(run, { bytes, sourceOf: sourceOf2 }, layer, into) {
    let start = scratch.start + layer.decoded.length * scratch.size;
    for (let from = 0; from < bytes.length && this.#proceed(); from += scratchInput - scratchOverlap) {
      let to = Math.min(bytes.length, from + scratchInput), piece2 = decode(run.id, bytes.subarray(from, to));
      if (piece2) {
        hidesFile(run.id, piece2.bytes) && (this.#partial ??= "holds a file that is written in escapes"), this.#memory.set(piece2.bytes, start);
        let { length } = piece2.bytes, isCut = to < bytes.length, end = isCut ? length - overlap : length, inner = this.#context.matcher.match(start, length, { from: 0, to: end, proceed: this.#proceed });
        this.#countPersonal(inner), this.#leaveCut(inner);
        let spanOf = (first, last) => {
          let [begin, finish] = piece2.spanOf(first, last);
          return layer.spanOf(sourceOf2(from + begin), sourceOf2(from + finish - 1) + 1);
        }, decoded = [...layer.decoded, piece2.name];
        into.push(...this.#hitsOf(inner, start, length, spanOf, decoded)), this.#encodedHits(inner.encoded, { start, length, spanOf, decoded, isCut }, into);
      }
      if (to === bytes.length) break;
    }
  }
  /** Text that is encoded once more than is decoded. */
  #leaveEncoded(run, { bytes }) {
    decode(run.id, bytes.subarray(0, scratchInput)) && (this.#partial ??= `encoded deeper than limits.decodeDepth (${this.#context.limits.decodeDepth})`);
  }
  /** It may go on behind the segment. */
  #isCutOff({ end }, { decoded }) {
    return !this.#isLast && decoded.length === 0 && end + 64 >= this.#fill;
  }
  /** Returns whether a run that goes on waits for the next segment as a whole. */
  #carry({ id, start }, encoded) {
    let isContainer = encoded.container !== void 0, isWaiting = isContainer && start > textCapacity / 2;
    return this.#carried = { id, at: this.#base + (isWaiting ? start : this.#stayingFrom(encoded)), isWaiting }, isContainer && !isWaiting && (this.#partial ??= "holds an encoded file that is larger than a segment of text"), isWaiting;
  }
  /** Where the part of a run begins that is still there with the next segment, in fours as it was begun, however its lines are broken. */
  #stayingFrom({ bytes, sourceOf: sourceOf2 }) {
    let at = Math.max(0, bytes.length - keep) & -4;
    for (; at < bytes.length && sourceOf2(at) < this.#fill - keep; ) at += 4;
    return sourceOf2(at);
  }
  /** Text in a piece of what was decoded is found again in the next one only if it begins there. */
  #assertWhole(run, { bytes, end, container }, { isCut, length }) {
    !isCut || end + 64 < length || (container || decode(run.id, bytes.subarray(0, scratchInput))) && (this.#partial ??= "holds encoded text that goes on behind what is decoded at once");
  }
  /** The run that the last segment ended in. */
  #carriedRun() {
    let carried = this.#carried;
    if (this.#carried = null, !carried) return [];
    let start = carried.at - this.#base, end = runEnd(this.#text(), start);
    return end > start ? [{ id: carried.id, start, end }] : [];
  }
  #keepContainer({ format, encoding }, { bytes }, [from, to]) {
    let { containerSize, containerParts } = this.#context.limits;
    this.#containerBytes += bytes.length;
    let isFull = this.#containerBytes > containerSize || this.#containers.length >= containerParts;
    if (isFull && this.#containers.at(-1)?.bytes === null) return;
    let tracker = this.#segmentTracker.fork(), place = this.#placeOf(from, to, { tracker, isOneByte: this.#isOneByte() });
    this.#containers.push({ format, encoding, bytes: isFull ? null : decodeContainer(bytes, encoding), place });
  }
  /** Gives hits of this segment their lines and columns. */
  #place(pending, tracker) {
    if (pending.length === 0) return;
    let text = this.#text(), isOneByte = this.#isOneByte(), isAllKnown = !this.#hasLeftOut && pending.length <= mostLookedUp, found = null, known = () => isAllKnown ? found ??= textsOf(pending, text) : null, shown = ({ inline, idle, ...facts }) => ({
      ...facts,
      inline: inline && withoutValues(inline, known()),
      ...idle && { idle: withoutNamedValues(idle, known()) }
    });
    for (let { from, to, hit, facts, isHeld } of pending.toSorted((a, b) => a.from - b.from))
      (isHeld ? this.#held.hits : this.#hits).push({
        rule: hit.rule,
        confidence: hit.confidence,
        provenance: hit.provenance,
        preview: hit.preview,
        evidence: hit.evidence,
        value: hit.value,
        subject: hit.subject,
        domainAllow: hit.domainAllow,
        ...this.#placeOf(from, to, { tracker, isOneByte }),
        ...hit.excusedWhere ? { excusedWhere: hit.excusedWhere } : {},
        textOffset: this.#base + from,
        ...this.#cellAt ? { cell: this.#cellAt(this.#base + from, text, this.#base) } : {},
        ...shown(facts)
      });
  }
  #isOneByte() {
    return this.#base === 0 && !this.#decoder && !isUtf8(this.#text());
  }
  #placeOf(from, to, { tracker, isOneByte }) {
    let start = tracker.locate({ base: this.#base, offset: this.#base + from, isOneByte }), end = tracker.peek({ base: this.#base, offset: this.#base + to, isOneByte });
    return {
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      ...this.#spanOf(start, end, [this.#base + from, to - from])
    };
  }
  /** In the bytes of the document, which are others than those in memory where it had to be decoded. */
  #spanOf(start, end, [offset, length]) {
    if (!this.#decoder) return { offset, length };
    let { unit, isSixteen } = this.#decoder, at = (place) => this.#bom + unit * (isSixteen ? place.units : place.characters);
    return { offset: at(start), length: at(end) - at(start) };
  }
  #mayHoldPeople(text) {
    let { tables } = this.#context, head = text.subarray(0, 65536);
    return this.#personal >= fewPersonal || mayBeTable(head, tables) ? !0 : mayBePerson(head, tables, this.#personal) || namesPeople(text, tables);
  }
  #feedTable(isLast) {
    if (this.#cellAt) return;
    let text = this.#memory.subarray(textStart, textStart + this.#fill);
    this.#base === 0 && !this.#table && (!isLast || this.#mayHoldPeople(text)) && (this.#table = openTable(text, this.#context.tables));
    let fresh = this.#base + this.#fill - this.#tablePushed;
    this.#table?.push(this.#memory.subarray(textStart + this.#fill - fresh, textStart + this.#fill)), this.#tablePushed += fresh;
  }
};
function textsOf(pending, text) {
  return pending.map(({ from, to, hit }) => ({ text: text.toString("utf8", from, to), preview: hit.preview }));
}
var scratchInput = 393216, scratchOverlap = 2 * keep;

// scan/formats/thread/channel.ts
var Channel = class {
  #piece = null;
  #isEnded = !1;
  #isClosed = !1;
  #wakeReader = null;
  #wakeWriter = null;
  /** Resolves when the piece is used up, or nobody wants it any more. */
  write(piece2) {
    return this.#isClosed ? Promise.resolve() : (this.#piece = piece2, new Promise((resolve) => {
      this.#wakeWriter = resolve, this.#wakeReader?.();
    }));
  }
  end() {
    this.#isEnded = !0, this.#wakeReader?.();
  }
  async *read() {
    try {
      for (; ; ) {
        if (this.#piece) {
          let piece2 = this.#piece;
          this.#piece = null, yield piece2, this.#wakeWriter?.();
          continue;
        }
        if (this.#isEnded) return;
        await new Promise((resolve) => this.#wakeReader = resolve);
      }
    } finally {
      this.close();
    }
  }
  /** Whatever else is written is let go. */
  close() {
    this.#isClosed = !0, this.#wakeWriter?.();
  }
};

// scan/document/documents.ts
var Documents = class {
  #context;
  #size = 0;
  #bytes = 0;
  /** What came before it was known what it is; null afterwards. */
  #pieces = null;
  #channel = null;
  #opening = null;
  /** Of what is no container. */
  #behind = null;
  constructor(context) {
    this.#context = context;
  }
  /** `size`: 0 where it is not known. */
  begin(size) {
    [this.#size, this.#bytes, this.#pieces, this.#channel, this.#opening] = [size, 0, [], null, null], this.#behind = null, this.#context.scanner.begin(size);
  }
  /** Where a promise is given, the piece is in use until it resolves, and the next one has to wait. */
  data(piece2) {
    if (this.#bytes += piece2.length, this.#channel) return this.#channel.write(piece2);
    if (!this.#pieces) {
      this.#context.scanner.data(piece2), this.#behind?.push(piece2);
      return;
    }
    if (this.#bytes < headSize && this.#bytes !== this.#size) {
      this.#pieces.push(Buffer.from(piece2));
      return;
    }
    return this.#decide(this.#pieces.length === 0 ? piece2 : Buffer.concat([...this.#pieces, piece2]));
  }
  end() {
    if (this.#pieces) {
      let deciding = this.#decide(Buffer.concat(this.#pieces));
      if (deciding) return deciding.then(() => this.#finish());
    }
    return this.#opening ? this.#finish() : this.#finishPlain();
  }
  #decide(head) {
    this.#pieces = null;
    let { scanner } = this.#context, format = scanner.isOpen ? recogniseDocument(head.subarray(0, headSize)) : null;
    if (!format) {
      scanner.isOpen && (this.#behind = new BehindFinder(head, this.#context.limits.containerSize)), this.#behind?.push(head), scanner.data(head);
      return;
    }
    let channel = new Channel();
    return this.#channel = channel, this.#opening = openNest(this.#context, format, channel, this.#size || null), channel.write(head);
  }
  #finishPlain() {
    let own2 = this.#context.scanner.end(), behind = this.#behind?.finish() ?? [];
    return behind.length > 0 || own2.containers ? this.#openInside(own2, behind) : own2;
  }
  /** Containers stay here: what is sent to another thread holds no functions. */
  async #openInside({ containers = [], ...own2 }, behind) {
    let opener = await loadNest(this.#context), { hits, tables, exceeded, unlisted, ...rest } = await opener.runInside(containers, behind);
    return {
      ...own2,
      ...rest,
      // Whose data it is counts within one part.
      hits: [...own2.hits, ...hits.map(({ person: _person, ...hit }) => hit)],
      tables: [...own2.tables, ...tables],
      exceeded: [...own2.exceeded ?? [], ...exceeded],
      unlisted: (own2.unlisted ?? 0) + unlisted
    };
  }
  async #finish() {
    this.#channel?.end();
    let found = await this.#opening, { hits = [], tables = [], exceeded = [], unlisted = 0, skips = [], harmless = 0, parts = 0 } = found ?? {}, own2 = skips.find(({ within }) => within.length === 0);
    return {
      status: own2 ? own2.class : "scanned",
      reason: own2?.reason ?? null,
      bytes: this.#bytes,
      hits,
      tables,
      exceeded,
      unlisted,
      skips: skips.filter((skip) => skip !== own2),
      harmless,
      parts,
      encrypted: own2?.encrypted ?? !1
    };
  }
}, nest = null;
async function openNest(context, format, channel, size) {
  try {
    return await (await loadNest(context)).run(format, channel.read(), size);
  } finally {
    channel.close();
  }
}
async function loadNest(context) {
  nest ??= import("./nest-F3YWKOOD.js");
  let { Nest: Opener } = await nest;
  return new Opener(context);
}

// scan/document/git-objects.ts
function headersOf(object) {
  let end = endOfHeaders(object), lines = object.toString("latin1", 0, end).split(`
`), reader = new HeaderReader();
  for (let line of lines) reader.read(line);
  return {
    bytes: Buffer.from(reader.shown.join(`
`), "latin1"),
    stretches: reader.stretches,
    identities: reader.identities
  };
}
function messageOf(object) {
  return object.subarray(Math.min(object.length, endOfHeaders(object) + 2));
}
function endOfHeaders(object) {
  let end = object.indexOf(`

`);
  return end < 0 ? object.length : end;
}
var idHeader = /^(?:tree|parent|object) [0-9a-f]{40,64}$/, identityHeader = /^(?:author|committer|tagger) /, times = / \d+ [+-]\d+$/, HeaderReader = class {
  shown = [];
  stretches = [];
  identities = [];
  #at = 0;
  #kind = "text";
  /** Of a tag inside a header: its message has begun, its signature has. */
  #isMessage = !1;
  read(line) {
    let kind = line.startsWith(" ") ? this.#readMore(line.slice(1)) : this.#readFirst(line), from = this.#at;
    this.#at += line.length + 1, this.shown.push(kind === "id" ? line.replace(/[0-9a-f]{40,64}$/, (id) => " ".repeat(id.length)) : line), (kind === "identity" || kind === "signature") && this.stretches.push({ from, to: this.#at, kind }), kind === "identity" && !line.startsWith(" ") ? this.identities?.push(line.replace(times, "")) : kind !== "id" && (this.identities = null);
  }
  #readFirst(line) {
    return this.#isMessage = !1, this.#kind = "text", idHeader.test(line) ? "id" : identityHeader.test(line) ? this.#kind = "identity" : line.startsWith("gpgsig ") || line.startsWith("gpgsig-sha256 ") ? this.#kind = "signature" : (line.startsWith("mergetag ") && (this.#kind = "tag"), "text");
  }
  /** A header goes on in lines that begin with a blank; `mergetag` holds a whole tag that way. */
  #readMore(line) {
    return this.#kind !== "tag" ? this.#kind : (line === "" && (this.#isMessage = !0), this.#isMessage && signatureStart.test(line) ? this.#kind = "signature" : this.#isMessage ? trailer.test(line) ? "identity" : "text" : idHeader.test(line) ? "id" : identityHeader.test(line) ? "identity" : "text");
  }
}, signatureStart = /^-----BEGIN (?:PGP SIGNATURE|PGP MESSAGE|SSH SIGNATURE|SIGNED MESSAGE)-----/, trailer = /^[ \t]*(?:[A-Za-z][A-Za-z-]{0,40}-by|[Cc][Cc]|Author|Committer|From): [^\n]*<[^<>\n]*>/;
function stretchesOfMessage(bytes, isTag) {
  let lines = bytes.toString("latin1").split(`
`), signature = isTag ? lines.findLastIndex((line) => signatureStart.test(line)) : -1, stretches = [], from = 0;
  for (let [index, line] of lines.entries()) {
    let to = from + line.length + 1;
    signature >= 0 && index >= signature ? stretches.push({ from, to, kind: "signature" }) : trailer.test(line) && stretches.push({ from, to, kind: "identity" }), from = to;
  }
  return stretches;
}
function withoutTrailers(result, bytes, { rules, isTag }) {
  return result.hits.length + result.tables.length === 0 ? result : withoutIdentities(result, { bytes, stretches: stretchesOfMessage(bytes, isTag) }, rules);
}
function withoutIdentities(result, { bytes, stretches }, rules) {
  if (stretches.length === 0) return result;
  let isLeft = (from, to) => {
    let blank = Buffer.from(bytes.subarray(from, to));
    for (let stretch of stretches) blank.fill(32, clamp(stretch.from - from, blank), clamp(stretch.to - from, blank));
    return /\S/.test(blank.toString("latin1"));
  };
  return {
    ...result,
    hits: result.hits.filter(({ rule, offset, length }) => {
      let kinds = stretches.filter(({ from, to }) => from < offset + length && offset < to).map(({ kind }) => kind);
      return kinds.length === 0 ? !0 : rules[rule]?.kind === "secret" && !(kinds.includes("signature") && rules[rule].generic);
    }),
    tables: result.tables.filter(({ start, end }) => isLeft(start, end))
  };
}
function clamp(offset, { length }) {
  return Math.max(0, Math.min(length, offset));
}

// scan/kernel/git-reader.ts
const { createHash } = globalThis.process.getBuiltinModule("node:crypto");
function createGitReader(repository, verify = !1) {
  let child = null;
  return {
    async read(ids, sink) {
      for (let from = 0; from < ids.length; ) {
        let rest = from === 0 ? ids : ids.slice(from);
        child = startGit(repository, ["cat-file", "--batch", "--buffer"]);
        let parser = new BatchParser(rest, sink, verify ? repository.objectFormat : null), reason = await readBatch(child, rest, parser);
        from += parser.answered;
        let failed = ids[from];
        if (failed === void 0) break;
        sink.missing(failed, reason), from++;
      }
    },
    close: () => {
      child?.kill();
    }
  };
}
function readBatch(child, ids, parser) {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdin.on("error", ignoreClosedPipe), child.stderr.on("data", (chunk) => said = said || chunk.toString("utf8"));
    let fail = (error) => {
      child.kill(), reject(error instanceof Error ? error : new GitError(String(error)));
    }, busy = null, pass = (chunk) => {
      let waiting = busy ? busy.then(() => parser.push(chunk, 0)) : parser.push(chunk, 0);
      if (!waiting) return;
      child.stdout.pause();
      let current = waiting.then(() => {
        busy === current && (busy = null, child.stdout.resume());
      });
      busy = current, current.catch(fail);
    }, finish = () => {
      busy ? busy.then(finish, fail) : resolve(reasonOf(said));
    };
    child.stdout.on("data", (chunk) => {
      try {
        pass(chunk);
      } catch (error) {
        fail(error);
      }
    }), child.on("error", (error) => reject(toGitError(error))), child.on("close", finish), child.stdin.end(`${ids.join(`
`)}
`);
  });
}
function reasonOf(said) {
  return /inflate|zlib|corrupt|truncated|bad object|unpack|delta|loose object|packed object/i.test(said) ? "damaged object" : "git stopped at this object";
}
var BatchParser = class {
  answered = 0;
  #ids;
  #sink;
  #header = "";
  /** Bytes of contents still to come, then one line end; -1 while a header is read. */
  #left = -1;
  /** What the sink wants to be done before it is given more. */
  #waiting;
  /** Null: ids are believed. */
  #format;
  #hash = null;
  constructor(ids, sink, format) {
    this.#ids = ids, this.#sink = sink, this.#format = format;
  }
  /** From `from` on. Where a promise is given, the next chunk has to wait for it. */
  push(chunk, from) {
    for (let at = from; at < chunk.length; ) {
      at = this.#left < 0 ? this.#readHeader(chunk, at) : this.#readContents(chunk, at);
      let waiting = this.#waiting;
      if (this.#waiting = void 0, waiting) return waiting.then(() => this.push(chunk, at));
    }
  }
  #readHeader(chunk, from) {
    let end = chunk.indexOf(10, from);
    return this.#header += chunk.toString("latin1", from, end < 0 ? chunk.length : end), end < 0 ? chunk.length : (this.#begin(this.#header.split(" ")), this.#header = "", end + 1);
  }
  #begin([id = "", type = "", size = ""]) {
    let asked = this.#ids[this.answered] ?? "";
    if (type === "missing" || type === "ambiguous") {
      this.#sink.missing(asked, "the object is not in the repository"), this.answered++;
      return;
    }
    if (id !== asked || !/^\d+$/.test(size)) throw new GitError("git cat-file gave an answer that is not understood");
    this.#left = Number(size), this.#hash = this.#format && createHash(this.#format).update(`${type} ${size}\0`), this.#sink.begin(id, type, this.#left);
  }
  #readContents(chunk, from) {
    let end = Math.min(chunk.length, from + this.#left);
    return end > from && (this.#hash?.update(chunk.subarray(from, end)), this.#waiting = this.#sink.data(chunk.subarray(from, end))), this.#left -= end - from, this.#left > 0 || end === chunk.length || this.#waiting ? end : (this.#assertAsNamed(), this.#waiting = this.#sink.end(), this.answered++, this.#left = -1, end + 1);
  }
  #assertAsNamed() {
    if (!(!this.#hash || this.#hash.digest("hex") === this.#ids[this.answered]))
      throw new GitError("an object of this repository is not what its id says: clone it again");
  }
};

// scan/kernel/portable-reader.ts
function createPortableReader(repository, limit) {
  assertPortableSize(repository, limit);
  let cache = {}, fs = createPortableFs(repository);
  return {
    async read(ids, sink) {
      let git = await import("./isomorphic-git-UGR26WPU.js");
      for (let oid of ids)
        try {
          let { type, object } = await git.default.readObject({
            fs,
            gitdir: repository.gitDir,
            oid,
            format: "content",
            cache
          }), bytes = object;
          sink.begin(oid, type, bytes.length), await sink.data(bytes), await sink.end();
        } catch (error) {
          let isAbsent = error instanceof Error && error.name === "NotFoundError";
          sink.missing(oid, isAbsent ? "the object is not in the repository" : "damaged object");
        }
    },
    close() {
    }
  };
}

// scan/match/expression.ts
const { createRequire } = globalThis.process.getBuiltinModule("node:module");
function createHolds(engine) {
  let compiled2 = /* @__PURE__ */ new Map();
  return (source, text) => {
    let expression = compiled2.get(source) ?? engine.compile(source);
    return compiled2.set(source, expression), expression.find(Buffer.from(text), 0) !== null;
  };
}
var native;
async function loadExpressionEngine(portable) {
  return !portable && native === void 0 && (native = loadNative()), (portable ? null : native) ?? await loadPortable();
}
function loadNative() {
  try {
    let RE2 = (() => { throw new Error("re2 is not in this bundle"); })();
    return { name: "re2", compile: (source) => toNative(new RE2(source, "gd"), otherValues(source)) };
  } catch {
    return null;
  }
}
function otherValues(source) {
  return source.includes("(?P<value2>") ? [...source.matchAll(/\(\?P<(value\d+)>/g)].map(([, name = ""]) => name) : [];
}
function toNative(expression, others) {
  return {
    find(bytes, from) {
      expression.lastIndex = from;
      let indices = expression.exec(bytes)?.indices, whole = indices?.[0];
      if (!whole) return null;
      let value = valueIn(indices.groups, others) ?? whole;
      return { start: whole[0], end: whole[1], valueStart: value[0], valueEnd: value[1] };
    }
  };
}
function valueIn(groups, others) {
  let first = groups?.value;
  return others.length === 0 || first && first[0] < first[1] ? first : others.map((name) => groups?.[name]).find((span) => span && span[0] < span[1]);
}
async function loadPortable() {
  let { RE2JS } = await import("./build-KB43YDMS.js");
  return {
    name: "re2js",
    compile(source) {
      let expression = RE2JS.compile(source), hasValue = "value" in expression.namedGroups(), others = otherValues(source);
      return {
        find(bytes, from) {
          let matcher = expression.matcher(bytes);
          if (!matcher.find(from)) return null;
          let [start, end] = [matcher.start(), matcher.end()], isEmpty = (name) => matcher.start(name) < 0 || matcher.start(name) === matcher.end(name);
          if (others.length > 0 && isEmpty("value")) {
            let name = others.find((each) => !isEmpty(each)), [valueStart2, valueEnd] = name === void 0 ? [start, end] : [matcher.start(name), matcher.end(name)];
            return { start, end, valueStart: valueStart2, valueEnd };
          }
          let valueStart = hasValue ? matcher.start("value") : start;
          return valueStart < 0 ? { start, end, valueStart: start, valueEnd: end } : { start, end, valueStart, valueEnd: hasValue ? matcher.end("value") : end };
        }
      };
    }
  };
}

// scan/match/matcher.ts
var shapeMargin = 24, longestWindow = 32e3, mostBarren = 2e4, Matcher = class {
  /** Null where the organisation named no customers. */
  customers = null;
  #knownRule;
  rules;
  prefilter;
  /** Rules that hold where others stand together, with their index. */
  combined;
  #engine;
  #expressions = /* @__PURE__ */ new Map();
  #barren = /* @__PURE__ */ new Set();
  #reaches = /* @__PURE__ */ new Map();
  /** Rules without anchor or shape: tried on every text, whole. */
  #unanchored;
  /** Whether an anchor of some rule makes it tried on the whole text. */
  #hasEverywhere;
  constructor(rules, engine) {
    this.rules = rules, this.prefilter = createPrefilter(rules), this.#engine = engine, this.combined = rules.flatMap(
      ({ together, confidence }, index) => together ? [{ index, together, confidence }] : []
    ), this.#knownRule = rules.findIndex(({ source }) => source === "dictionary"), this.#unanchored = [...rules.keys()].filter((index) => {
      let text = rules[index]?.text;
      return text && text.anchors.length === 0 && text.shape === null;
    }), this.#hasEverywhere = rules.some(({ text }) => text?.everywhere === !0);
  }
  /** The compiled form of an RE2 source, made at first use. */
  expression(source) {
    let known = this.#expressions.get(source);
    if (known) return known;
    let made = this.#engine.compile(source);
    return this.#expressions.set(source, made), made;
  }
  /** Does `source` match anywhere in `text`? */
  holds(source, text) {
    return this.expression(source).find(Buffer.from(text), 0) !== null;
  }
  /**
   * Matches the text of `length` bytes at `start` of the prefilter's memory. Only candidates that begin in
   * [from, to) count; `proceed` is asked now and then and ends the work when it says no.
   */
  match(start, length, { from, to, proceed, isFull }) {
    let memory = this.prefilter.memory, text = Buffer.from(memory.buffer, start, length), matches = [], encoded = [], state = { doneUntil: /* @__PURE__ */ new Map(), unfinished: /* @__PURE__ */ new Map(), matches }, everywhere = new Set(this.#unanchored), proceeding = !0;
    this.prefilter.scan(start, length, (triples) => {
      for (let at = 0; at < triples.length && proceeding; at += 3) {
        let [first = 0, end = 0, id = 0] = [triples[at], triples[at + 1], triples[at + 2]], candidate = { start: first - start, end: end - start, id };
        this.#hasEverywhere && this.#addEverywhere(id, everywhere), !(candidate.start < from || candidate.start >= to) && (id >= encodings.base64 && id <= encodings.binary ? encoded.push(candidate) : this.#tryCandidate(text, candidate, state, isFull), at % 3072 === 0 && (proceeding = proceed()));
      }
    });
    for (let rule of proceeding ? everywhere : [])
      if (this.#tryEverywhere(text, rule, { from, to }, matches), proceeding &&= !this.#hasEverywhere || proceed(), !proceeding) break;
    if (!proceeding) return { matches, encoded, cut: [] };
    for (let [rule, begin] of state.unfinished) this.#tryBehind(text, rule, { from: begin, to }, matches);
    matches.push(...this.#findCustomers(text, from, to));
    let cut = to < length ? [...everywhere, ...state.unfinished.keys()] : [], isCut = (rule) => this.#goesOn(text, rule, { from: state.unfinished.get(rule) ?? from, to }, matches);
    return { matches, encoded, cut: cut.filter(isCut) };
  }
  /** The rules of a candidate that are tried around it. */
  #rulesAround(id) {
    let rules = this.prefilter.rulesOf(id);
    return this.#hasEverywhere ? rules.filter((rule) => !this.rules[rule]?.text?.everywhere) : rules;
  }
  #addEverywhere(id, everywhere) {
    if (!(id >= encodings.base64 && id <= encodings.escape))
      for (let rule of this.prefilter.rulesOf(id)) this.rules[rule]?.text?.everywhere && everywhere.add(rule);
  }
  #findCustomers(text, from, to) {
    return !this.customers || this.#knownRule < 0 ? [] : this.customers.find(text, from, to).map(({ kind, start, end }) => ({ rule: this.#knownRule, start, end, matchStart: start, matchEnd: end, known: kind }));
  }
  /** Most text of a repository comes again in the next version: what led nowhere once is not tried again. */
  #tryCandidate(text, candidate, state, isFull) {
    let { matches } = state, rules = this.#rulesAround(candidate.id);
    if (isFull && rules.every((rule) => isFull(rule, candidate.start))) return;
    let reach3 = this.#reachOf(candidate.id), key = reach3 && `${candidate.id}\0${text.toString("latin1", Math.max(0, candidate.start - reach3.before), candidate.end + reach3.after)}`;
    if (key && this.#barren.has(key)) return;
    let before = matches.length, wasTried = !0;
    for (let rule of rules)
      wasTried = !isFull?.(rule, candidate.start) && this.#tryAround(text, candidate, rule, state) && wasTried;
    !key || !wasTried || matches.length > before || (this.#barren.size >= mostBarren && this.#barren.clear(), this.#barren.add(key));
  }
  /** How far the rules of a candidate look around it; null where that is too far to remember. */
  #reachOf(id) {
    let known = this.#reaches.get(id);
    if (known !== void 0) return known;
    let windows = this.prefilter.rulesOf(id).flatMap((rule) => this.rules[rule]?.text ?? []), margin = (text, side) => text.shape ? Math.min(shapeMargin, text.window[side]) : text.window[side], reach3 = {
      before: Math.max(...windows.map((text) => margin(text, "before"))),
      after: Math.max(...windows.map((text) => margin(text, "after")))
    }, result = reach3.before + reach3.after > 1100 ? null : reach3;
    return this.#reaches.set(id, result), result;
  }
  /** Returns false where it was left out because an earlier match covers the place, or where what comes behind may matter. */
  #tryAround(text, candidate, rule, { doneUntil, unfinished, matches }) {
    let matcher = this.rules[rule]?.text;
    if (!matcher || candidate.end <= (doneUntil.get(rule) ?? 0)) return !1;
    let margin = matcher.shape ? shapeMargin : Number.POSITIVE_INFINITY, begin = Math.max(0, candidate.start - Math.min(margin, matcher.window.before)), finish = Math.min(text.length, candidate.end + Math.min(margin, matcher.window.after)), isContext = !matcher.shape && matcher.near?.required === !0, window = text.subarray(begin, finish), isFound = !1;
    for (let match of this.#findAll(matcher, window)) {
      let end = begin + match.end;
      if (!(!isContext && end <= candidate.start) && (isFound = !0, matches.push(toRawMatch(rule, match, begin)), doneUntil.set(rule, Math.max(doneUntil.get(rule) ?? 0, end)), !isContext))
        break;
    }
    if (isFound || finish === text.length || matcher.goesOn === void 0) return !0;
    let goingOn = this.expression(matcher.goesOn).find(window, 0);
    if (!goingOn || begin + goingOn.start > candidate.start) return !0;
    let longer = this.#findLonger(matcher, text.subarray(begin, candidate.end + longestWindow));
    return longer && (matches.push(toRawMatch(rule, longer.found, begin)), doneUntil.set(rule, begin + longer.found.end)), !longer?.isWhole && !unfinished.has(rule) && unfinished.set(rule, begin), !1;
  }
  /** A value that goes on behind the window; its beginning, where it is longer than may be looked at. */
  #findLonger({ expression, begins }, longest) {
    let whole = this.expression(expression).find(longest, 0);
    if (whole) return { found: whole, isWhole: !0 };
    let beginning = begins === void 0 ? null : this.expression(begins).find(longest, 0);
    return beginning && { found: beginning, isWhole: !1 };
  }
  /** What began somewhere and is longer than any window: once, up to the end of the text. */
  #tryBehind(text, rule, { from, to }, matches) {
    let matcher = this.rules[rule]?.text;
    if (matcher)
      for (let match of this.#findAll(matcher, text.subarray(from)))
        from + match.start < to && matches.push(toRawMatch(rule, match, from));
  }
  /** Whether a match may begin in the range and end behind the text. */
  #goesOn(text, rule, { from, to }, matches) {
    let goesOn = this.rules[rule]?.text?.goesOn, found = goesOn === void 0 ? null : this.expression(goesOn).find(text.subarray(from), 0);
    return !found || from + found.start >= to ? !1 : !matches.some((match) => match.rule === rule && match.matchStart === from + found.start);
  }
  #tryEverywhere(text, rule, range, matches) {
    let matcher = this.rules[rule]?.text;
    if (!(!matcher || matcher.gate !== void 0 && !this.expression(matcher.gate).find(text, 0)))
      for (let match of this.#findAll(matcher, text))
        match.start >= range.from && match.start < range.to && matches.push(toRawMatch(rule, match, 0));
  }
  *#findAll(matcher, window) {
    let expression = this.expression(matcher.expression);
    for (let from = 0; from <= window.length; ) {
      let match = expression.find(window, from);
      if (!match) return;
      yield match, from = Math.max(match.valueEnd, match.start + 1);
    }
  }
};
function toRawMatch(rule, match, base) {
  return {
    rule,
    start: base + match.valueStart,
    end: base + match.valueEnd,
    matchStart: base + match.start,
    matchEnd: base + match.end
  };
}

// scan/match/severity.ts
function rankOf(severity) {
  return severities.indexOf(severity);
}
function worst(list) {
  return list.reduce((a, b) => rankOf(b) > rankOf(a) ? b : a, "info");
}
function milder(severity, steps) {
  return severities[Math.max(steps > 0 ? Math.min(1, rankOf(severity)) : 0, rankOf(severity) - steps)] ?? "info";
}
function counts(provenance) {
  return provenance === "real" || provenance === "unknown";
}
function createCount(blocking) {
  return (provenance) => counts(provenance) || blocking.includes(provenance);
}

// scan/match/value-patterns.ts
function toValuePatterns(matcher, checks2) {
  return matcher.rules.flatMap((rule) => {
    let identifier = rule.text?.identifier;
    if (identifier === void 0) return [];
    let words2 = rule.text?.near?.required ? rule.text.near.words : null;
    return [{ identifier, words: words2, holds: createTest(rule, matcher, checks2) }];
  });
}
function createTest({ text }, matcher, checks2) {
  return (value) => {
    if (!text || value.length > 256) return !1;
    let bytes = Buffer.from(value), match = matcher.expression(text.expression).find(bytes, 0);
    return match?.valueStart !== 0 || match.valueEnd !== bytes.length || text.not.some((source) => matcher.holds(source, value)) ? !1 : text.checks.every((name) => checks2.get(name)?.judge(value).status !== "invalid");
  };
}

// scan/sources/lfs.ts
const { createHash: createHash2 } = globalThis.process.getBuiltinModule("node:crypto");
const { closeSync, existsSync, openSync, readSync } = globalThis.process.getBuiltinModule("node:fs");
const { join } = globalThis.process.getBuiltinModule("node:path");
function parseLfsPointer(bytes) {
  if (bytes.length >= 1024 || !bytes.subarray(0, 8).equals(Buffer.from("version "))) return null;
  let text = bytes.toString("latin1");
  if (!/^version https:\/\/(git-lfs\.github\.com|hawser\.github\.com)\/spec\//.test(text)) return null;
  let oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1], size = /^size (\d{1,15})$/m.exec(text)?.[1];
  return oid && size ? { oid, size: Number(size) } : null;
}
function findLfsObject(folders, oid) {
  return folders.map((folder) => join(folder, "lfs", "objects", oid.slice(0, 2), oid.slice(2, 4), oid)).find((path) => existsSync(path)) ?? null;
}
function isLfsObject(path, oid) {
  let hash4 = createHash2("sha256"), piece2 = Buffer.alloc(1 << 20), file = openSync(path, "r");
  try {
    for (let size = readSync(file, piece2); size > 0; size = readSync(file, piece2)) hash4.update(piece2.subarray(0, size));
  } finally {
    closeSync(file);
  }
  return hash4.digest("hex") === oid;
}

// scan/run/session.ts
async function prepare(rules, portable) {
  let engine = await loadExpressionEngine(portable);
  return { engine, matcher: new Matcher(rules, engine) };
}
async function createSession(setup, prepared = null) {
  let { engine, matcher } = prepared ?? await prepare(setup.rules, setup.portable), key = setup.key === null ? null : Buffer.from(setup.key, "base64"), { limits, runKey, allow } = setup, checks2 = new Map(checks).set("email", createEmailCheck(setup.ownDomains)), personHash = createPersonHash(key, runKey), dictionary = setup.dictionary && openDictionary(setup.dictionary.text, setup.dictionary.path, key);
  matcher.customers = dictionary && new CustomerFinder(dictionary);
  let tables = {
    fields: setup.rules.filter((rule) => rule.field !== null),
    patterns: toValuePatterns(matcher, checks2),
    checks: checks2,
    hash: personHash,
    provenanceDomains: setup.ownDomains,
    dictionary,
    isMarking: setup.isMarking ?? !1
  }, [baseline, counts2] = [new Set(setup.baseline), createCount(setup.provenance)], context = { matcher, checks: checks2, key, runKey, allow, baseline, counts: counts2, personHash, limits, tables }, scanner = new DocumentScanner(context), documents = new Documents({ scanner, matcher, tables, limits }), reader = null, harmless = /* @__PURE__ */ new Set();
  return {
    engine: engine.name,
    async run(job) {
      return job.kind === "files" ? scanFiles(documents, job.files) : job.kind === "texts" ? scanTexts(documents, job.texts) : (reader ??= openReader(setup), scanObjects(reader, job.ids, { documents, rules: setup.rules, runKey, harmless }));
    },
    runStream: (key2, stream) => scanStream(documents, key2, stream),
    close: () => reader?.close()
  };
}
function openReader({ repository, portable, verify, limits }) {
  if (!repository) throw new Error("objects were asked for without a repository");
  return portable ? createPortableReader(repository, limits.portableSize) : createGitReader(repository, verify);
}
var Tally = class {
  answered = 0;
  documents = 0;
  bytes = 0;
  results = [];
  same = [];
  authors = /* @__PURE__ */ new Set();
  add(key, type, result, lfs = null) {
    let { status, hits, tables, skips = [], harmless = 0, parts = 0 } = result;
    this.answered++, this.documents += 1 + parts, this.bytes += result.bytes, status === "scanned" && hits.length + tables.length + skips.length + harmless === 0 && !lfs || this.results.push({ ...result, key, type, lfs });
  }
  /** A commit or tag is one document, with its headers. */
  addHeaders(key, type, result) {
    this.results.push({ ...result, key, type: `${type}-headers`, lfs: null });
  }
  addSame(key) {
    this.answered++, this.same.push(key);
  }
  toResult() {
    let { answered, documents, bytes, results, same } = this;
    return { answered, documents, bytes, results, same, authors: [...this.authors] };
  }
};
async function scanObjects(reader, ids, context) {
  let tally = new Tally();
  return await reader.read(ids, new Sink(context, tally)), tally.toResult();
}
var lfsPointerLimit = 1024, mostHarmless = 5e4, Sink = class {
  #context;
  #tally;
  #current = { id: "", type: "blob", size: 0 };
  /** Commits, tags and what may be an LFS pointer are kept whole; they are small. */
  #pieces = [];
  constructor(context, tally) {
    [this.#context, this.#tally] = [context, tally];
  }
  begin(id, type, size) {
    this.#current = { id, type, size }, this.#pieces = [], isText2(type) || this.#context.documents.begin(size);
  }
  data(chunk) {
    let { type, size } = this.#current;
    return (isText2(type) || size < lfsPointerLimit) && this.#pieces.push(Buffer.from(chunk)), isText2(type) ? void 0 : this.#context.documents.data(chunk);
  }
  end() {
    let { id, type, size } = this.#current;
    if (isText2(type)) return this.#endText(Buffer.concat(this.#pieces), id, type);
    let lfs = type === "blob" && size < lfsPointerLimit ? parseLfsPointer(Buffer.concat(this.#pieces)) : null;
    return then(this.#context.documents.end(), (result) => this.#tally.add(objectKey(id), type, result, lfs));
  }
  missing(id, reason) {
    this.#tally.add(objectKey(id), "blob", { status: "not-covered", reason, bytes: 0, hits: [], tables: [] });
  }
  #endText(object, id, type) {
    let { rules, runKey } = this.#context;
    if (type === "commit") for (let address of authorsOf(object)) this.#tally.authors.add(runHash(address, runKey));
    let message = messageOf(object), headers = headersOf(object), isHarmless = headers.identities?.every((identity) => this.#context.harmless.has(identity)) === !0;
    return then(this.#scan(message), (result) => (this.#tally.add(objectKey(id), type, withoutTrailers(result, message, { rules, isTag: type === "tag" })), isHarmless ? void 0 : this.#endHeaders(headers, id, type)));
  }
  #endHeaders(headers, id, type) {
    let { rules, harmless } = this.#context;
    return then(this.#scan(headers.bytes), (found) => {
      let result = withoutIdentities(found, headers, rules);
      if (result.hits.length > 0 || result.status !== "scanned")
        return this.#tally.addHeaders(objectKey(id), type, result);
      harmless.size > mostHarmless && harmless.clear();
      for (let identity of headers.identities ?? []) harmless.add(identity);
    });
  }
  #scan(bytes) {
    let { documents } = this.#context;
    documents.begin(bytes.length);
    let waiting = documents.data(bytes);
    return waiting ? waiting.then(() => documents.end()) : documents.end();
  }
};
function isText2(type) {
  return type === "commit" || type === "tag";
}
function then(value, take2) {
  let waiting = value instanceof Promise ? value.then(take2) : take2(value);
  return waiting instanceof Promise ? waiting : void 0;
}
function authorsOf(commit) {
  let end = commit.indexOf(`

`);
  return [...commit.toString("utf8", 0, Math.min(end < 0 ? commit.length : end, longestHead)).matchAll(/^(?:author|committer) [^\n]*<([^<>\n]*)> \d+ [+-]\d+$/gm)].map(
    ([, address = ""]) => address.toLowerCase()
  );
}
var longestHead = 8192, readSize = 1 << 20;
async function scanFiles(documents, files) {
  let tally = new Tally(), buffer = Buffer.allocUnsafe(readSize);
  for (let file of files)
    try {
      await scanFile(documents, file, buffer, tally);
    } catch (error) {
      let reason = `cannot be read (${error instanceof Error && "code" in error ? String(error.code) : "error"})`;
      tally.add(file.key, "file", { status: "not-covered", reason, bytes: 0, hits: [], tables: [] });
    }
  return tally.toResult();
}
async function scanFile(documents, file, buffer, tally) {
  let descriptor = openSync2(typeof file.absolute == "string" ? file.absolute : Buffer.from(file.absolute), "r");
  try {
    let read2 = readSync2(descriptor, buffer);
    if (file.indexOid !== null && read2 === file.size && gitHash(buffer.subarray(0, read2), file.indexOid) === file.indexOid) {
      tally.addSame(file.key);
      return;
    }
    let lfs = read2 < lfsPointerLimit ? parseLfsPointer(buffer.subarray(0, read2)) : null;
    for (documents.begin(file.size); read2 > 0; read2 = readSync2(descriptor, buffer)) await documents.data(buffer.subarray(0, read2));
    tally.add(file.key, "file", await documents.end(), lfs);
  } finally {
    closeSync2(descriptor);
  }
}
function gitHash(content, like) {
  return createHash3(like.length === 64 ? "sha256" : "sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}
async function scanTexts(documents, texts) {
  let tally = new Tally();
  for (let { key, text } of texts) {
    let bytes = Buffer.from(text);
    documents.begin(bytes.length), await documents.data(bytes), tally.add(key, "text", await documents.end());
  }
  return tally.toResult();
}
async function scanStream(documents, key, stream) {
  let tally = new Tally();
  documents.begin(0);
  for await (let chunk of stream) await documents.data(chunk);
  return tally.add(key, "text", await documents.end()), tally.toResult();
}

export {
  kindsOf,
  outgrows,
  toPeopleSet,
  joinPeople,
  countPeople,
  countFresh,
  rankOf,
  worst,
  milder,
  counts,
  createCount,
  keyId,
  isExpired,
  createAllowTest,
  toTableCover,
  suppress,
  DictionaryError,
  largestDictionary,
  assertDictionary,
  openDictionary,
  knownCustomerRule,
  findLfsObject,
  isLfsObject,
  identifierOfRule,
  withoutWeaker,
  createHolds,
  loadExpressionEngine,
  prepare,
  createSession
};

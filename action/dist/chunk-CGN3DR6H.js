const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);

// rules/checks/lazy.ts
const { createRequire } = process.getBuiltinModule("node:module");
var load = createRequire(import.meta.url), loaded = null;
function libraries() {
  return loaded ??= load("./libraries.js"), loaded;
}

// rules/checks/verdict.ts
var valid = (evidence, provenance) => provenance ? { status: "valid", evidence, provenance } : { status: "valid", evidence }, invalid = (evidence) => ({ status: "invalid", evidence }), unknown = (evidence, provenance) => provenance ? { status: "unknown", evidence, provenance } : { status: "unknown", evidence };
function toChecksum(name, length, complete, behind = 0) {
  return {
    name,
    complete,
    judge(value) {
      let end = value.length - behind;
      return complete(value.slice(0, end - length)) === value.slice(end - length, end) ? valid("checksum holds") : invalid("checksum does not hold");
    }
  };
}
function toCheck(name, holds, yes, no) {
  return { name, judge: (value) => holds(value) ? valid(yes) : invalid(no) };
}

// rules/checks/card.ts
var published = new Set(
  `4111111111111111 4242424242424242 4012888888881881 4000056655665556 4222222222222 5555555555554444 5105105105105100
  5200828282828210 2223003122003222 2223000048400011 378282246310005 371449635398431 378734493671000 6011111111111117
  6011000990139424 6011981111111113 30569309025904 38520000023237 3056930009020004 36227206271667 6555900000604105
  3530111333300000 3566002020360505 6200000000000005 6200000000000047 6205500000000000004 4000000000000002
  4000000000000077 4000000000009995 4000000000000341 4000002500003155 4000003800000446 4000000000003220 4917610000000000
  4462030000000000 5454545454545454 4444333322221111 4988438843884305 5577000055770004 6759649826438453 6799990100000000019
  4539578763621486 4716258050958645 4532015112830366 4916592289993918 4485275742308327 5425233430109903 2222420000001113
  6304000000000000 5019717010103742 4000020000000000 4001020000000009 4917300800000000 4009348888881881 4005519200000004`.trim().split(/\s+/)
), card = {
  name: "card",
  judge(value) {
    let digits = value.replace(/\D/g, "");
    if (/^(\d)\1*$/.test(digits) || /0{8}|1234567/.test(digits.slice(0, -1)))
      return published.has(digits) ? valid("a published test card", "test") : invalid("no issuer gives such numbers");
    let { isValid, card: brand } = libraries().cardValidator.number(digits);
    return !isValid || !brand ? invalid("no card number") : published.has(digits) ? valid("a published test card", "test") : valid(`Luhn holds, ${brand.niceType}`);
  }
};

// rules/checks/checksums.ts
const { createHash } = process.getBuiltinModule("node:crypto");
const { crc32 } = process.getBuiltinModule("node:zlib");
var base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", base62LowerFirst = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
function toBase(value, digits, width) {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / digits.length))
    text = (digits[rest % digits.length] ?? "") + text;
  return text.padStart(width, digits[0]);
}
var body = (head) => head.slice(head.indexOf("_") + 1), hex8 = (value) => value.toString(16).padStart(8, "0");
function littleEndianHex(value) {
  let bytes = Buffer.alloc(4);
  return bytes.writeUInt32LE(value), bytes.toString("hex");
}
function base32(bytes) {
  let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", bits = "";
  for (let byte of bytes) bits += byte.toString(2).padStart(8, "0");
  return (bits.match(/.{5}/g) ?? []).map((five) => digits[Number.parseInt(five, 2)] ?? "").join("");
}
var checksums = [
  /** GitHub, npm, Vercel: of what stands behind the first underscore. */
  toChecksum("crc32-base62", 6, (head) => toBase(crc32(body(head)), base62, 6)),
  /** Deno: of prefix and body. */
  toChecksum("crc32-base62-whole", 6, (head) => toBase(crc32(head), base62, 6)),
  /** Apify: of prefix and body, small letters first. */
  toChecksum("crc32-base62-lower-first", 6, (head) => toBase(crc32(head), base62LowerFirst, 6)),
  /** Zuplo, Canva. */
  toChecksum("crc32-hex", 8, (head) => hex8(crc32(body(head)))),
  /** Atlassian, Bitbucket. */
  toChecksum("crc32-hex-upper", 8, (head) => hex8(crc32(head)).toUpperCase()),
  /** Grafana service accounts: little-endian, of the first 37 characters. */
  toChecksum("crc32-hex-little-endian", 8, (head) => littleEndianHex(crc32(head.replace(/_$/, "")))),
  /** GitLab routable tokens: of everything before, base 36. */
  toChecksum("crc32-base36", 7, (head) => crc32(head).toString(36).padStart(7, "0")),
  /** GitHub fine-grained tokens: first eight characters of base32(SHA-256) of the 77 before; eight more follow. */
  toChecksum("github-fine-grained", 8, (head) => base32(createHash("sha256").update(head).digest()).slice(0, 8), 8),
  /** Confluent: base64 of the little-endian CRC32. */
  toChecksum(
    "crc32-base64-little-endian",
    6,
    (head) => Buffer.from(littleEndianHex(crc32(head)), "hex").toString("base64").slice(0, 6)
  )
];

// rules/checks/email.ts
var reservedSuffixes = /* @__PURE__ */ new Set([
  "test",
  "example",
  "invalid",
  "localhost",
  "local",
  "lan",
  "internal",
  "localdomain",
  "home",
  "corp",
  "tld"
]), reservedDomains = /(^|\.)(example\.(com|net|org|edu|co\.uk|de|fr)|test\.(com|org|net|de)|foo\.(com|org|bar)|bar\.com|foobar\.com|baz\.com|acme\.(com|org)|domain\.(com|tld)|mydomain\.com|yourdomain\.com|your-?company\.com|company\.com|email\.com|mail\.test|somewhere\.(com|org)|nowhere\.(com|org)|a\.com|b\.com|c\.com|x\.com|xyz\.com|abc\.com|host\.com|server\.com|site\.com|website\.com|sample\.com|dummy\.com|fake\.com)$/, machineDomains = /(^|\.)(users\.noreply\.github\.com|noreply\.github\.com|noreply\.gitlab\.com|gserviceaccount\.com|sentry\.io|reply\.github\.com|bounce\.[a-z.]+|mailer\.[a-z.]+)$/, machineNames = /^(no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?|notifications?|alerts?|bot|robot|daemon|nobody|root|cron|builds?|ci|jenkins|git|svn|hg|ssh|www-data|dependabot.*|renovate.*|.*\[bot\])$/, roles = /^(info|contact|support|help|helpdesk|sales|marketing|press|media|jobs|careers|hr|hello|office|admin|administrator|webmaster|hostmaster|abuse|security|privacy|legal|billing|accounts?|feedback|team|dev|developers?|community|conduct|opensource|oss|service|services|enquiries|inquiries|news|newsletter|list|lists|announce|maintainers?|.*-(dev|devel|users?|announce|list|bugs|commits?)|bugs?)$/, testNames = /^(test(er|ing|user)?|foo|bar|baz|qux|foobar|example|sample|demo|dummy|fake|user|username|your-?(name|email)?|you|me|my-?email|email|mail|someone|somebody|anyone|nobody|name|first\.?last|firstname\.?lastname|john\.?doe|jane\.?doe|joe|alice|bob|carol|eve|mallory|abc|xyz|asdf|qwerty|x+|a|b|c|u)[0-9]*$/, fileEndings = new Set(
  "png jpg jpeg gif svg webp ico js ts mjs cjs css scss map json md txt html py rb go rs java yml yaml lock so dll exe zip gz".split(
    " "
  )
), email = { name: "email", judge };
function judge(value) {
  let sign = value.lastIndexOf("@"), [local, domain] = [value.slice(0, sign).toLowerCase(), value.slice(sign + 1).toLowerCase()];
  if (sign < 1 || local.length > 64 || domain.length > 255) return invalid("no address");
  if (/^[.-]|[.-]$|\.\.|%[sdif]?$|^%|\$\{|^['"]/.test(local) || !/[\p{L}\p{N}]/u.test(local))
    return invalid("no address");
  let ending = domain.slice(domain.lastIndexOf(".") + 1);
  if (fileEndings.has(ending) || /^\d/.test(ending)) return invalid("a file name or a version");
  if (/(^|\.)-|-(\.|$)|\.\./.test(domain)) return invalid("no domain");
  if (reservedSuffixes.has(ending) || reservedDomains.test(domain)) return valid("reserved domain", "test");
  let { domain: registrable, isIcann } = libraries().parseDomain(domain);
  return !isIcann || !registrable ? invalid("no such top-level domain") : judgeOwner(local, domain);
}
function judgeOwner(local, domain) {
  return machineDomains.test(domain) || machineNames.test(local) ? valid("a machine answers there", "public-contact") : roles.test(local) ? valid("an address of a role", "public-contact") : testNames.test(local) || testNames.test(domain.split(".")[0] ?? "") || /^(test|example|dummy|fake)[._-]|[._-](test|example)$/.test(local) ? valid("a made-up name", "test") : unknown("a person\u2019s address");
}

// rules/checks/identifiers.ts
var sampleIbans = new Set(
  `GB82WEST12345698765432 DE89370400440532013000 FR1420041010050500013M02606 GB29NWBK60161331926819 NL91ABNA0417164300
  ES9121000418450200051332 IT60X0542811101000000123456 BE68539007547034 CH9300762011623852957 AT611904300234573201
  PL61109010140000071219812874 SE4550000000058398257466 DK5000400440116243 NO9386011117947 FI2112345600000785
  PT50000201231234567890154 IE29AIBK93115212345678 LU280019400644750000 DE75512108001245126199 GB33BUKB20201555555555`.trim().split(/\s+/)
), iban = {
  name: "iban",
  judge(value) {
    let compact = value.replace(/\s/g, "").toUpperCase();
    return libraries().isValidIBAN(compact) ? sampleIbans.has(compact) || /(\d)\1{9}/.test(compact) ? valid("a published sample", "test") : valid("check digits and length hold") : invalid("no IBAN");
  }
}, famousNumbers = /* @__PURE__ */ new Set([
  "078051120",
  "219099999",
  "457555462",
  "123456789",
  "111223333",
  "987654320",
  "123121234"
]), socialSecurity = {
  name: "us-ssn",
  judge(value) {
    let digits = value.replace(/\D/g, ""), [area, group, serial] = [digits.slice(0, 3), digits.slice(3, 5), digits.slice(5)];
    return digits.length !== 9 || area === "000" || area === "666" || area >= "900" || group === "00" || serial === "0000" ? invalid("never given") : famousNumbers.has(digits) || /^(\d)\1*$/.test(digits) ? valid("a published sample", "test") : unknown("a number that may be given");
  }
}, phone = {
  name: "phone",
  judge(value) {
    let number = libraries().parsePhone(value.trim().startsWith("+") ? value : value.replace(/^00/, "+"), "US");
    if (/^\(?0[1-9]/.test(value.trim())) return unknown("written in a national form");
    if (!number?.isValid()) return invalid("no numbering plan has it");
    let national = number.nationalNumber;
    return number.countryCallingCode === "1" && /^\d{3}555\d{4}$/.test(national) || number.countryCallingCode === "44" && /^(7700900|20794600|1632960)\d{3}$/.test(national) ? valid("reserved for fiction", "test") : /(\d)\1{5}|123456|234567/.test(national) ? valid("a made-up number", "test") : valid(`the numbering plan of ${number.country ?? `+${number.countryCallingCode}`} has it`);
  }
}, date = toCheck(
  "date",
  (value) => {
    let parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(value) ?? /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/.exec(value);
    if (!parts) return !1;
    let numbers = parts.slice(1).map(Number).toSorted((a, b) => a - b), [low = 0, middle = 0, year = 0] = numbers;
    return year >= 1900 && year < 2100 && low >= 1 && low <= 12 && middle >= 1 && middle <= 31;
  },
  "a date",
  "no date"
), ip = toCheck(
  "ip-address",
  (value) => /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/.test(value),
  "an IP address",
  "no IP address"
), identifiers = [iban, socialSecurity, phone, date, ip];

// rules/checks/structure.ts
function decodeJson(text) {
  try {
    let value = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    return typeof value == "object" && value !== null ? value : null;
  } catch {
    return null;
  }
}
var jwt = {
  name: "jwt",
  judge(value) {
    let [head = "", claims = "", signature = ""] = value.split("."), header = decodeJson(head);
    if (!header || typeof header.alg != "string") return invalid("header is no JSON with an algorithm");
    if (header.alg.toLowerCase() === "none") return signature ? unknown("unsigned") : valid("unsigned", "test");
    let payload = decodeJson(claims);
    if (!payload) return "enc" in header ? valid("encrypted JSON web token") : invalid("claims are no JSON");
    let names = /* @__PURE__ */ new Set([payload.name, payload.sub]);
    return names.has("John Doe") || names.has("1234567890") ? valid("the sample of jwt.io", "test") : valid("header and claims decode");
  }
}, privateKey = {
  name: "private-key",
  judge(value) {
    let text = value.replace(/\\[nr]/g, `
`), body2 = text.split(/\s+/).filter((line) => /^[A-Za-z0-9+/=]{16,}$/.test(line)).join("").replace(/=+$/, "");
    if (body2.length < 64) return invalid("no key behind the header");
    if (/^(.)\1*$/.test(body2)) return invalid("no key behind the header");
    let bytes = Buffer.from(body2, "base64");
    return /ENCRYPTED/.test(text.slice(0, 400)) ? unknown("encrypted with a passphrase") : bytes[0] === 48 || bytes.subarray(0, 14).toString("latin1") === "openssh-key-v1" ? valid("the key decodes") : unknown("not decoded");
  }
}, base32Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", awsKeyId = toCheck(
  "aws-key-id",
  (value) => {
    let bits = 0n;
    for (let character of value.slice(4, 14))
      bits = bits * 32n + BigInt(Math.max(0, base32Digits.indexOf(character)));
    return (bits >> 2n & 0x7fffffffff80n) >> 7n < 1000000000000n;
  },
  "holds an account number",
  "holds no account number"
), mixed = toCheck(
  "mixed",
  (value) => /[0-9]/.test(value) && /[A-Za-z]/.test(value),
  "letters and digits mixed",
  "letters or digits only"
), base64Json = toCheck(
  "base64-json",
  (value) => decodeJson(value.slice(value.indexOf("_") + 1).split("_")[0] ?? "") !== null || decodeJson(value) !== null,
  "decodes to JSON",
  "does not decode to JSON"
), basicAuth = toCheck(
  "basic-auth",
  (value) => /^[\x20-\x7e]+:[\x20-\x7e]+$/.test(Buffer.from(value, "base64").toString("latin1")),
  "decodes to a user and a password",
  "does not decode to a user and a password"
), bech32 = toCheck(
  "bech32",
  (value) => {
    let lower = value.toLowerCase(), separator = lower.lastIndexOf("1"), digits = "qpzry9x8gf2tvdw0s3jn54khce6mua7l", prefix = lower.slice(0, separator), values = [
      ...[...prefix].map((c) => c.charCodeAt(0) >> 5),
      0,
      ...[...prefix].map((c) => c.charCodeAt(0) & 31),
      ...Array.from(lower.slice(separator + 1), (c) => digits.indexOf(c))
    ], generators = [996825010, 642813549, 513874426, 1027748829, 705979059], sum = 1;
    for (let five of values) {
      let top = sum >>> 25;
      sum = (sum & 33554431) << 5 ^ five;
      for (let [index, generator] of generators.entries()) top >> index & 1 && (sum ^= generator);
    }
    return sum === 1;
  },
  "checksum holds",
  "checksum does not hold"
), structures = [jwt, privateKey, awsKeyId, mixed, base64Json, basicAuth, bech32];

// rules/checks/index.ts
var checks = new Map(
  [...checksums, ...structures, ...identifiers, email, card].map((check) => [check.name, check])
);

// rules/names.ts
function normaliseName(name) {
  return name.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

export {
  checks,
  normaliseName
};

/**
 * The hot loop: proposes the few places of a text where a rule could hold.
 *
 * AssemblyScript, compiled by script/build-prefilter.ts into prefilter-wasm.ts. It reads and writes only the fixed
 * regions below, all filled by prefilter.ts; it never trusts a byte of the text for anything but its value, and every
 * read is bounded by `end` (the caller keeps 64 zero bytes behind it).
 *
 * A text of n bytes costs n look-ups of a four-byte gram, whatever the number of anchors (see PERFORMANCE notes in
 * ARCHITECTURE.md).
 */

/** One byte per gram hash, one bit of it per further three bits of the hash: set where an anchor has this gram. */
const GRAMS: usize = 0x10000;
/** One u32 per gram hash: where in LISTS its anchors stand. */
const HEADS: usize = 0x40000;
/** u16 anchor numbers, each list ended by 0xffff. */
const LISTS: usize = 0xc0000;
/** 80 bytes per anchor: length, flags, offset of its gram, how many bytes follow, text; from 48 the bits of what follows. */
const ANCHORS: usize = 0x100000;
/** 12 bytes per candidate: start, end, id. */
const CANDIDATES: usize = 0x140000;
const CANDIDATES_END: usize = 0x200000;

const FOLD: u8 = 1;
const ASSIGNED: u8 = 2;
const BOUNDARY: u8 = 4;
const RUN: u8 = 8;

/** Ids of what is found by shape; anchors count from 16. Keep in step with prefilter.ts. */
const EMAIL: u32 = 0;
const CARD: u32 = 1;
const IBAN: u32 = 2;
const SSN: u32 = 3;
const PHONE: u32 = 4;
const BASE64: u32 = 5;
const HEX: u32 = 6;
const PERCENT: u32 = 7;
const ESCAPE: u32 = 8;
/** A run of escapes, and how much of it comes once more where it goes on: a private key may stand across the edge. */
const ESCAPED: usize = 131072;
const ESCAPED_AGAIN: usize = 40960;
/** Base64 or hex that begins with no text: bytes of a file, if anything. */
const BINARY: u32 = 9;
const FIRST_ANCHOR: u32 = 16;

let out: usize = 0;
let textStart: usize = 0;
let textEnd: usize = 0;
let numbersDone: usize = 0;
let encodedDone: usize = 0;
let escapesDone: usize = 0;
let resume: usize = 0;

/** Where `scan` has to go on when it ran out of room for candidates; equal to the end when it is done. */
export function resumeAt(): usize {
  return resume;
}

// @ts-ignore: decorator
@inline
function productOf(gram: u32): u32 {
  return (gram | 0x20202020) * 0x9e3779b1;
}

/** Bit 0 says whether some anchor may have the gram at `position`. */
// @ts-ignore: decorator
@inline
function mayBegin(position: usize): u32 {
  const product = productOf(load<u32>(position));
  return <u32>load<u8>(GRAMS + (product >>> 15)) >>> ((product >>> 12) & 7);
}

// @ts-ignore: decorator
@inline
function isDigit(byte: u8): bool {
  return <u8>(byte - 48) < 10;
}

// @ts-ignore: decorator
@inline
function isLetter(byte: u8): bool {
  return <u8>((byte | 0x20) - 97) < 26;
}

// @ts-ignore: decorator
@inline
function isUpper(byte: u8): bool {
  return <u8>(byte - 65) < 26;
}

// @ts-ignore: decorator
@inline
function isAlphanumeric(byte: u8): bool {
  return isDigit(byte) || isLetter(byte);
}

// @ts-ignore: decorator
@inline
function isHex(byte: u8): bool {
  return isDigit(byte) || <u8>((byte | 0x20) - 97) < 6;
}

// @ts-ignore: decorator
@inline
function byteAt(position: usize): u8 {
  return position >= textStart && position < textEnd ? load<u8>(position) : 0;
}

// @ts-ignore: decorator
@inline
function propose(start: usize, end: usize, id: u32): void {
  store<u32>(out, <u32>start);
  store<u32>(out, <u32>end, 4);
  store<u32>(out, id, 8);
  out += 12;
}

/**
 * Scans [from, end) of the text that starts at `start`. Returns the number of candidates written.
 * `fresh` is not 0 for a new text, 0 when going on at `resumeAt()`.
 */
export function scan(start: usize, from: usize, end: usize, fresh: i32): i32 {
  out = CANDIDATES;
  textStart = start;
  textEnd = end;
  // Texts of other places may have been scanned in between: what was done there says nothing here.
  if (fresh || numbersDone < start || numbersDone > end) numbersDone = start;
  if (fresh || encodedDone < start || encodedDone > end) encodedDone = start;
  if (fresh || escapesDone < start || escapesDone > end) escapesDone = start;
  const nine = i8x16.splat(10);
  const zero = i8x16.splat(48);
  const at = i8x16.splat(64);
  const percent = i8x16.splat(37);
  const backslash = i8x16.splat(92);
  let digitsBefore: i32 = 16;
  let p = from;
  for (; p < end; p += 16) {
    if (out + 12 * 512 > CANDIDATES_END) break;
    if ((mayBegin(p) | mayBegin(p + 1) | mayBegin(p + 2) | mayBegin(p + 3)) & 1) proposeAnchors(p);
    if ((mayBegin(p + 4) | mayBegin(p + 5) | mayBegin(p + 6) | mayBegin(p + 7)) & 1) proposeAnchors(p + 4);
    if ((mayBegin(p + 8) | mayBegin(p + 9) | mayBegin(p + 10) | mayBegin(p + 11)) & 1) proposeAnchors(p + 8);
    if ((mayBegin(p + 12) | mayBegin(p + 13) | mayBegin(p + 14) | mayBegin(p + 15)) & 1) proposeAnchors(p + 12);

    const block = v128.load(p);
    let marks = i8x16.bitmask(i8x16.eq(block, at));
    while (marks) {
      proposeEmail(p + ctz(marks));
      marks &= marks - 1;
    }
    const digits = popcnt(i8x16.bitmask(i8x16.lt_u(i8x16.sub(block, zero), nine)));
    if (digits + digitsBefore >= 8 && digits > 0) proposeNumbers(p);
    digitsBefore = digits;

    let escapes = i8x16.bitmask(v128.or(i8x16.eq(block, percent), i8x16.eq(block, backslash)));
    while (escapes) {
      proposeEscape(p + ctz(escapes));
      escapes &= escapes - 1;
    }
    if (isEncodedBlock(block)) proposeEncoded(p);
  }
  resume = p < end ? p : end;
  return <i32>((out - CANDIDATES) / 12);
}

// ---------------------------------------------------------------- places

/**
 * What lies in [from, end), as five u32 where candidates else stand: line ends, where the last line begins (0 without a
 * line end), characters, characters of the last line, and characters of two UTF-16 units. A character is a byte that
 * continues none in UTF-8.
 */
export function measure(from: usize, end: usize): void {
  let begin: usize = 0;
  let lines: u32 = 0;
  for (let p = end; p > from; p--) {
    if (load<u8>(p - 1) != 10) continue;
    begin = p;
    lines = countLines(from, p);
    break;
  }
  const last = begin ? countCharacters(begin, end) : 0;
  const all = countCharacters(from, begin ? begin : end) + last;
  store<u32>(CANDIDATES, lines);
  store<u32>(CANDIDATES, <u32>begin, 4);
  store<u32>(CANDIDATES, all, 8);
  store<u32>(CANDIDATES, begin ? last : all, 12);
  store<u32>(CANDIDATES, countWide(from, end), 16);
}

function countLines(from: usize, end: usize): u32 {
  const lineEnd = i8x16.splat(10);
  let count: u32 = 0;
  let p = from;
  for (; p + 16 <= end; p += 16) count += popcnt(i8x16.bitmask(i8x16.eq(v128.load(p), lineEnd)));
  for (; p < end; p++) count += u32(load<u8>(p) == 10);
  return count;
}

function countCharacters(from: usize, end: usize): u32 {
  const mask = i8x16.splat(-64);
  const continues = i8x16.splat(-128);
  let count: u32 = 0;
  let p = from;
  for (; p + 16 <= end; p += 16)
    count += 16 - popcnt(i8x16.bitmask(i8x16.eq(v128.and(v128.load(p), mask), continues)));
  for (; p < end; p++) count += u32((load<u8>(p) & 0xc0) != 0x80);
  return count;
}

function countWide(from: usize, end: usize): u32 {
  const least = i8x16.splat(-16);
  let count: u32 = 0;
  let p = from;
  for (; p + 16 <= end; p += 16) count += popcnt(i8x16.bitmask(i8x16.ge_u(v128.load(p), least)));
  for (; p < end; p++) count += u32(load<u8>(p) >= 0xf0);
  return count;
}

// ---------------------------------------------------------------- anchors

function proposeAnchors(block: usize): void {
  for (let p = block; p < block + 4; p++) {
    if (!(mayBegin(p) & 1)) continue;
    const hash = productOf(load<u32>(p)) >>> 15;
    let list: usize = LISTS + load<u32>(HEADS + (hash << 2));
    for (let id = load<u16>(list); id != 0xffff; list += 2, id = load<u16>(list)) tryAnchor(p, id);
  }
}

function tryAnchor(gram: usize, id: u32): void {
  const anchor: usize = ANCHORS + id * 80;
  const length: usize = load<u8>(anchor);
  const flags = load<u8>(anchor, 1);
  const start = gram - load<u8>(anchor, 2);
  if (start < textStart || start + length > textEnd) return;
  const fold: u8 = flags & FOLD;
  for (let i: usize = 0; i < length; i++) {
    let byte = load<u8>(start + i);
    if (fold && isUpper(byte)) byte |= 0x20;
    if (byte != load<u8>(anchor + 4 + i)) return;
  }
  if (flags & BOUNDARY && !isBoundary(start)) return;
  if (flags & ASSIGNED && !isAssigned(start + length)) return;
  if (flags & RUN && !isBeforeRun(start + length)) return;
  if (!isFollowed(anchor, start + length)) return;
  propose(start, start + length, FIRST_ANCHOR + id);
}

/** No letter or digit before, or one that ends an escape: `\\n`, `\\r`, `\\t`, `ESC[93m`, `%3D`. */
function isBoundary(start: usize): bool {
  const before = byteAt(start - 1);
  if (!isAlphanumeric(before)) return true;
  if (before == 110 || before == 114 || before == 116) return byteAt(start - 2) == 92;
  if (before == 109) return isDigit(byteAt(start - 2)) || byteAt(start - 2) == 91;
  return false;
}

/** Do as many bytes of the anchor's class follow as it wants? */
function isFollowed(anchor: usize, from: usize): bool {
  const count: usize = load<u8>(anchor, 3);
  if (from + count > textEnd) return false;
  for (let i: usize = 0; i < count; i++) {
    const byte = load<u8>(from + i);
    if (!(load<u8>(anchor + 48 + (byte >> 3)) & (1 << (byte & 7)))) return false;
  }
  return true;
}

/** Do an operator, or a quote behind a blank, and at least four bytes of a value follow, on this line or the next? */
function isAssigned(from: usize): bool {
  const limit = min(textEnd, from + 48);
  for (let p = from; p < limit; p++) {
    const byte = load<u8>(p);
    // A property of C# ends its accessors with a semicolon: { get; set; } = "…"
    if (byte == 0 || (byte == 59 && load<u8>(p - 1) != 116)) return false;
    // The first operator may only introduce a type: `password: str = "…"`
    if ((isOperator(byte) || (isQuote(byte) && p > from && load<u8>(p - 1) == 32)) && isValueBehind(p)) return true;
  }
  return false;
}

/** Does a word of ten letters, digits and signs, a digit among them, stand behind? Digits are rarer than words. */
function isBeforeRun(from: usize): bool {
  const limit = min(textEnd, from + 200);
  const ten = i8x16.splat(10);
  const zero = i8x16.splat(48);
  for (let p = from; p < limit; p += 16) {
    let digits = i8x16.bitmask(i8x16.lt_u(i8x16.sub(v128.load(p), zero), ten));
    while (digits) {
      const digit = p + ctz(digits);
      if (digit >= limit) return false;
      if (isOfRun(digit, from, limit)) return true;
      digits &= digits - 1;
    }
  }
  return false;
}

function isOfRun(digit: usize, from: usize, limit: usize): bool {
  let start = digit;
  while (start > from && digit - start < 9 && isInWord(load<u8>(start - 1))) start--;
  let end = digit + 1;
  while (end < limit && end - start < 10 && isInWord(load<u8>(end))) end++;
  return end - start >= 10;
}

/** Letters, digits, and - _ . + = : which stand inside of tokens. */
// @ts-ignore: decorator
@inline
function isInWord(byte: u8): bool {
  return isAlphanumeric(byte) || byte == 45 || byte == 95 || byte == 46 || byte == 43 || byte == 61 || byte == 58;
}

// @ts-ignore: decorator
@inline
function isOperator(byte: u8): bool {
  return byte == 61 || byte == 58 || byte == 62 || byte == 44 || byte == 40 || byte == 123 || byte == 124 || byte == 63; // = : > , ( { | ?
}

function isValueBehind(from: usize): bool {
  let p = from;
  const valueLimit = min(textEnd, p + 48);
  let quote: u8 = 0;
  for (; p < valueLimit && isBeforeValue(load<u8>(p)); p++) if (isQuote(load<u8>(p))) quote = load<u8>(p);
  if (quote == 0 && p + 3 < valueLimit) {
    const behind = behindPrefix(p);
    if (behind > p) quote = load<u8>(behind - 1);
    p = behind;
  }
  let length = 0;
  for (; p < valueLimit && length < 4; p++, length++) {
    const byte = load<u8>(p);
    if (quote != 0 ? byte == quote || byte < 32 : isValueEnd(byte)) return false;
  }
  return length == 4;
}

/** Behind the quote that opens a string with a prefix of one or two signs, as `b"…"`, `@"…"` and `$@"…"` have; else where it was. */
function behindPrefix(p: usize): usize {
  for (let i: usize = 1; i <= 2; i++) {
    const sign = load<u8>(p + i - 1);
    if (!isAlphanumeric(sign) && sign != 64 && sign != 36) return p; // @ $
    if (isQuote(load<u8>(p + i))) return p + i + 1;
  }
  return p;
}

// @ts-ignore: decorator
@inline
function isQuote(byte: u8): bool {
  return byte == 34 || byte == 39 || byte == 96;
}

// @ts-ignore: decorator
@inline
function isBeforeValue(byte: u8): bool {
  // space, tab, line ends, quotes, = : > ( [ { , - | ? and the backslash of an escaped quote
  return byte == 32 || byte == 9 || byte == 10 || byte == 13 || byte == 124 || byte == 63 || byte == 34 || byte == 39 || byte == 96 || byte == 61 || byte == 58 || byte == 62 ||
    byte == 40 || byte == 91 || byte == 123 || byte == 44 || byte == 45 || byte == 92;
}

// @ts-ignore: decorator
@inline
function isValueEnd(byte: u8): bool {
  return byte <= 32 || byte == 34 || byte == 39 || byte == 96 || byte == 59 || byte == 44 || byte == 41;
}

// ---------------------------------------------------------------- e-mail addresses

// @ts-ignore: decorator
@inline
function isLocalPart(byte: u8): bool {
  // RFC 5322 atext without those that text around addresses uses, with the dot
  return isAlphanumeric(byte) || byte == 46 || byte == 95 || byte == 45 || byte == 43 || byte == 37 || byte == 39 ||
    byte == 126 || byte == 35 || byte == 38 || byte >= 0x80;
}

// @ts-ignore: decorator
@inline
function isDomain(byte: u8): bool {
  return isAlphanumeric(byte) || byte == 46 || byte == 45 || byte >= 0x80;
}

function proposeEmail(sign: usize): void {
  if (!isAlphanumeric(byteAt(sign + 1)) && byteAt(sign + 1) < 0x80) return;
  let start = sign;
  while (start > textStart && sign - start < 64 && isLocalPart(load<u8>(start - 1))) start--;
  if (start == sign) return;
  let end = sign + 1;
  let dot: usize = 0;
  while (end < textEnd && end - sign < 256 && isDomain(load<u8>(end))) {
    if (load<u8>(end) == 46) dot = end;
    end++;
  }
  if (dot == 0) return;
  propose(start, end, EMAIL);
}

// ---------------------------------------------------------------- numbers

/** Groups of digits of one cluster: first digit and length. */
const MOST_GROUPS = 12;
const groupStart = memory.data(4 * MOST_GROUPS);
const groupLength = memory.data(4 * MOST_GROUPS);

// @ts-ignore: decorator
@inline
function startOf(group: i32): usize {
  return load<u32>(groupStart + (group << 2));
}

// @ts-ignore: decorator
@inline
function lengthOf(group: i32): i32 {
  return load<u32>(groupLength + (group << 2));
}

// @ts-ignore: decorator
@inline
function isSeparator(byte: u8): bool {
  return byte == 32 || byte == 45 || byte == 46 || byte == 40 || byte == 41 || byte == 47;
}

/** Walks the clusters of digits that begin from 32 bytes before this block to its end. */
function proposeNumbers(block: usize): void {
  const blockEnd = min(textEnd, block + 16);
  let p = block - min(block - textStart, 32);
  if (p < numbersDone) p = numbersDone;
  while (p < blockEnd) {
    if (!isDigit(load<u8>(p))) {
      p++;
      continue;
    }
    p = walkCluster(p);
    numbersDone = p;
  }
}

/** Reads one cluster (digits, one or two separators, digits, …), proposes what it could be, returns its end. */
function walkCluster(first: usize): usize {
  let start = first;
  while (start > textStart && first - start < 32 && isDigit(load<u8>(start - 1))) start--;
  proposeIban(start);
  let groups = 0;
  let p = start;
  while (true) {
    const from = p;
    while (p < textEnd && isDigit(load<u8>(p))) p++;
    if (groups == MOST_GROUPS) {
      dropFirstGroup();
      groups--;
    }
    store<u32>(groupStart + (groups << 2), <u32>from);
    store<u32>(groupLength + (groups << 2), <u32>(p - from));
    groups++;
    proposeLastGroups(groups);
    let next = p;
    if (isSeparator(byteAt(next))) next++;
    if (next > p && isSeparator(byteAt(next))) next++;
    if (next == p || !isDigit(byteAt(next))) break;
    p = next;
  }
  return p;
}

function dropFirstGroup(): void {
  memory.copy(groupStart, groupStart + 4, 4 * (MOST_GROUPS - 1));
  memory.copy(groupLength, groupLength + 4, 4 * (MOST_GROUPS - 1));
}

/** Something that ends with the last group read. */
function proposeLastGroups(groups: i32): void {
  const last = groups - 1;
  const end = startOf(last) + lengthOf(last);
  const after = byteAt(end);
  if (isAlphanumeric(after) || after == 95) return;
  proposeCard(groups, end);
  proposeSocialSecurity(groups, end);
  proposePhone(groups, end);
}

// @ts-ignore: decorator
@inline
function isFreeBefore(start: usize): bool {
  const before = byteAt(start - 1);
  return !isAlphanumeric(before) && before != 95 && before != 46;
}

function proposeCard(groups: i32, end: usize): void {
  const length = lengthOf(groups - 1);
  let start: usize = 0;
  if (length >= 12 && length <= 19) start = startOf(groups - 1);
  else if (groups >= 4 && areCardGroups(groups - 4, 4)) start = startOf(groups - 4);
  else if (groups >= 5 && areCardGroups(groups - 5, 5)) start = startOf(groups - 5);
  else if (groups >= 3 && lengthOf(groups - 3) == 4 && lengthOf(groups - 2) == 6 && (length == 5 || length == 4))
    start = startOf(groups - 3);
  if (start == 0 || !isFreeBefore(start)) return;
  const issuer = load<u8>(start);
  if (issuer < 50 || issuer > 54) return; // '2' to '6'
  if (end - start <= 24 && passesLuhn(start, end)) propose(start, end, CARD);
}

/** 4-4-4-4 or 4-4-4-4-3 with single separators. */
function areCardGroups(first: i32, count: i32): bool {
  for (let i = 0; i < 4; i++) {
    if (lengthOf(first + i) != 4) return false;
    if (i > 0 && startOf(first + i) != startOf(first + i - 1) + 5) return false;
  }
  return count == 4 || lengthOf(first + 4) == 3;
}

/** ISO/IEC 7812-1, annex B. */
function passesLuhn(start: usize, end: usize): bool {
  let sum = 0;
  let double = false;
  for (let p = end; p > start; ) {
    p--;
    const byte = load<u8>(p);
    if (!isDigit(byte)) continue;
    let digit = <i32>(byte - 48);
    if (double) {
      digit <<= 1;
      if (digit > 9) digit -= 9;
    }
    sum += digit;
    double = !double;
  }
  return sum % 10 == 0;
}

function proposeSocialSecurity(groups: i32, end: usize): void {
  const last = groups - 1;
  let start: usize = 0;
  if (lengthOf(last) == 9) start = startOf(last);
  else if (groups >= 3 && lengthOf(last) == 4 && lengthOf(last - 1) == 2 && lengthOf(last - 2) == 3) {
    if (startOf(last) == startOf(last - 1) + 3 && startOf(last - 1) == startOf(last - 2) + 4) start = startOf(last - 2);
  }
  if (start == 0 || !isFreeBefore(start) || byteAt(start - 1) == 45 || byteAt(end) == 45) return;
  propose(start, end, SSN);
}

function proposePhone(groups: i32, end: usize): void {
  let digits = 0;
  for (let group = groups - 1; group >= 0; group--) {
    digits += lengthOf(group);
    if (digits > 15) return;
    const start = startOf(group);
    const before = byteAt(start - 1);
    if (before == 43) {
      // '+': international; only when nothing more follows
      if (digits >= 8 && !continues(end)) propose(start - 1, end, PHONE);
      return;
    }
    if (load<u8>(start) == 48 && digits >= 9 && digits <= 12 && !continues(end) && isFreeBefore(start)) {
      propose(start, end, PHONE);
      return;
    }
  }
  const last = groups - 1;
  if (groups >= 3 && lengthOf(last) == 4 && lengthOf(last - 1) == 3 && lengthOf(last - 2) == 3) {
    const start = startOf(last - 2);
    if (isFreeBefore(start) || byteAt(start - 1) == 46) propose(start, end, PHONE);
  }
}

/** Does another group of digits follow? */
function continues(end: usize): bool {
  return isSeparator(byteAt(end)) && (isDigit(byteAt(end + 1)) || (isSeparator(byteAt(end + 1)) && isDigit(byteAt(end + 2))));
}

/** ISO 13616: two capitals, two digits, 11 to 30 further capitals and digits, single spaces allowed. */
function proposeIban(digits: usize): void {
  if (!isUpper(byteAt(digits - 1)) || !isUpper(byteAt(digits - 2)) || isAlphanumeric(byteAt(digits - 3))) return;
  if (byteAt(digits - 3) == 95 || !isDigit(byteAt(digits + 1))) return;
  let count = 4;
  let p = digits + 2;
  while (count < 35) {
    const byte = byteAt(p);
    if (isDigit(byte) || isUpper(byte)) count++;
    else if (byte != 32 || !(isDigit(byteAt(p + 1)) || isUpper(byteAt(p + 1)))) break;
    p++;
  }
  if (count >= 15) propose(digits - 2, p, IBAN);
}

// ---------------------------------------------------------------- encoded text

/** Are all 16 bytes of the base64 or base64url alphabet? */
// @ts-ignore: decorator
@inline
function isEncodedBlock(block: v128): bool {
  const folded = v128.or(block, i8x16.splat(0x20));
  const letter = i8x16.lt_u(i8x16.sub(folded, i8x16.splat(97)), i8x16.splat(26));
  const digit = i8x16.lt_u(i8x16.sub(block, i8x16.splat(47)), i8x16.splat(11)); // '/' and the digits
  const other = v128.or(
    i8x16.eq(block, i8x16.splat(43)),
    v128.or(i8x16.eq(block, i8x16.splat(45)), i8x16.eq(block, i8x16.splat(95))),
  );
  return i8x16.all_true(v128.or(letter, v128.or(digit, other)));
}

// @ts-ignore: decorator
@inline
function isBase64(byte: u8): bool {
  return isAlphanumeric(byte) || byte == 43 || byte == 47 || byte == 45 || byte == 95;
}

/** Nothing shorter holds a file with something in it: in lines, or as a whole. */
const LEAST_BINARY: usize = 48;

/** The whole run around an encoded block, once: text by its first bytes, or bytes. */
function proposeEncoded(block: usize): void {
  if (block < encodedDone) return;
  let start = block;
  while (start > encodedDone && isBase64(load<u8>(start - 1))) start--;
  let end = block + 16;
  while (end < textEnd && isBase64(load<u8>(end))) end++;
  encodedDone = end;
  if (end > textEnd) end = textEnd;
  if (end - start < 24) return;
  if (isHexText(start, end)) propose(start, end, HEX);
  else if (isBase64Text(start, end)) propose(start, end, BASE64);
  else if (end - start >= LEAST_BINARY) propose(start, end, BINARY);
}

/** In base64 of ASCII the first sextet of each quartet is below 32: one of A to Z, a to f. Seven of the first eight must be. */
function isBase64Text(start: usize, end: usize): bool {
  let misses = 0;
  const limit = min(end - 4, start + 32);
  for (let p = start; p < limit; p += 4) {
    const byte = load<u8>(p);
    if (!(isUpper(byte) || <u8>(byte - 97) < 6)) misses++;
  }
  return misses <= 1;
}

/** In hex of text the first digit of each pair is 2 to 7, or the pair is a tab or line end. */
function isHexText(start: usize, end: usize): bool {
  if ((end - start) & 1) return false;
  const limit = min(end, start + 32);
  for (let p = start; p < limit; p += 2) {
    if (!isHex(load<u8>(p)) || !isHex(load<u8>(p + 1))) return false;
    const high = load<u8>(p);
    if (high == 48 ? !isHexControl(load<u8>(p + 1)) : high < 50 || high > 55) return false;
  }
  return true;
}

// @ts-ignore: decorator
@inline
function isHexControl(low: u8): bool {
  return low == 57 || (low | 0x20) == 97 || (low | 0x20) == 100; // 09 0a 0d
}

// @ts-ignore: decorator
@inline
function isEscapeEnd(byte: u8): bool {
  return byte <= 32 || byte == 34 || byte == 39 || byte == 96 || byte == 60 || byte == 62;
}

/** The run of text around a percent or unicode escape of a printable character, once. */
function proposeEscape(mark: usize): void {
  if (mark < escapesDone) return;
  const isPercent = load<u8>(mark) == 37;
  const digits = isPercent ? mark + 1 : escapeDigits(mark);
  if (digits == 0 || !isHex(byteAt(digits)) || !isHex(byteAt(digits + 1))) return;
  const high = load<u8>(digits);
  if (high < 50 || high > 55) return;
  let start = mark;
  while (start > textStart && mark - start < 512 && !isEscapeEnd(load<u8>(start - 1))) start--;
  let end = digits + 2;
  while (end < textEnd && end - mark < ESCAPED && !isEscapeEnd(load<u8>(end))) end++;
  // The last part of a run that goes on is looked at once more: a value may stand across the edge.
  escapesDone = end - mark < ESCAPED ? end : end - ESCAPED_AGAIN;
  propose(start, end, isPercent ? PERCENT : ESCAPE);
}

/** `\u00XX`, `\u{XX}` and `\xXX`: where XX stands, or 0. */
function escapeDigits(mark: usize): usize {
  const letter = byteAt(mark + 1);
  if (letter == 120) return mark + 2;
  if (letter != 117) return 0;
  if (byteAt(mark + 2) == 123) return mark + 3;
  return byteAt(mark + 2) == 48 && byteAt(mark + 3) == 48 ? mark + 4 : 0;
}

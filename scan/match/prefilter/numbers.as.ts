/** Numbers of cards, accounts, persons and telephones, by their groups of digits. */
import { isAlphanumeric, isDigit, isUpper } from './bytes.as';
import { byteAt, CARD, hasRoom, IBAN, PHONE, propose, SSN, textEnd, textStart } from './memory.as';

/** Up to where clusters were walked. */
export let numbersDone: usize = 0;

export function setNumbersDone(position: usize): void {
  numbersDone = position;
}

/** More than are proposed for one group of digits. */
const ROOM: usize = 64;
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
export function proposeNumbers(block: usize, blockEnd: usize): void {
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
    if (next == p || !isDigit(byteAt(next)) || !hasRoom(ROOM)) break;
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

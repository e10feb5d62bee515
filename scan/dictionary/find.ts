/** Looks for customers in a text: one pass over its bytes, a keyed filter for each word, HMAC for what passes it. */
import type { CustomerKind } from '../model/customers.ts';
import { plainText } from '../people/index.ts';
import type { Dictionary } from './dictionary.ts';
import { joinName, toAccount, toKnown } from './kinds.ts';

export interface KnownMatch {
  readonly kind: CustomerKind;
  readonly start: number;
  readonly end: number;
}

const letter = 1;
const digit = 2;
const joint = 4; // _ and -
const point = 8;
const sign = 16; // @
const other = 32; // what else stands in an address
const wide = 64; // a byte of a character outside ASCII
const part = letter | digit | joint | point | sign | other | wide;

const classes = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 128) return wide;
  const character = String.fromCharCode(byte);
  if (/[A-Za-z]/.test(character)) return letter;
  if (/[0-9]/.test(character)) return digit;
  if (/[_-]/.test(character)) return joint;
  if (character === '.') return point;
  if (character === '@') return sign;
  return /[+%'&]/.test(character) ? other : 0;
});

/** Bytes; what is longer is no address, and its words are looked at as any. */
const longestRun = 320;
const longestWord = 40;
const shortestAccount = 6;
/** Bytes between two words of a name: `, ` or `","`. */
const widestGap = 3;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export class CustomerFinder {
  readonly #dictionary: Dictionary;
  readonly #scratch = Buffer.alloc(longestRun);
  /** The two words before this one, where they may belong to a name, and where the last one ended. */
  #last: Word | null = null;
  #earlier: Word | null = null;
  #lastEnd = -1_000;

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
  }

  /** Matches that begin in [from, to). */
  find(text: Buffer, from: number, to: number): KnownMatch[] {
    const matches: KnownMatch[] = [];
    this.#forgetWords();
    for (let at = runStart(text, from); at < text.length && at < to;) {
      const kinds = classes[text[at] ?? 0] ?? 0;
      if ((kinds & part) === 0) {
        if (text[at] === 10) this.#forgetWords();
        at++;
        continue;
      }
      let [end, seen] = [at, 0];
      for (let kind = kinds; (kind & part) !== 0; kind = classes[text[end] ?? 0] ?? 0) {
        seen |= kind;
        end++;
        if (end >= text.length) break;
      }
      this.#lookAtRun(text, at, end, seen, matches);
      at = end;
    }
    return matches.filter(({ start }) => start >= from && start < to);
  }

  #lookAtRun(text: Buffer, start: number, end: number, seen: number, matches: KnownMatch[]): void {
    if (end - start <= longestRun && (seen & (sign | point)) !== 0) {
      const found = this.#findAddress(text, start, end, seen);
      if (found) {
        this.#forgetWords();
        matches.push(found);
        return;
      }
    }
    this.#lookAtParts(text, start, end, seen, matches);
  }

  // ---------------------------------------------------------------- addresses and domains

  #findAddress(text: Buffer, start: number, end: number, seen: number): KnownMatch | null {
    let [from, to] = [start, end];
    while (from < to && (classes[text[from] ?? 0] ?? 0) & (point | joint | other | sign)) from++;
    while (to > from && (classes[text[to - 1] ?? 0] ?? 0) & (point | joint | other | sign)) to--;
    if ((seen & sign) === 0 && !this.#mayEndDomain(text, from, to)) return null;
    const run = text.toString('utf8', from, to);
    if ((seen & sign) !== 0) {
      const known = toKnown('email', run);
      if (known !== null && this.#holds('email', known)) return { kind: 'email', start: from, end: to };
    }
    const host = run.slice(run.lastIndexOf('@') + 1).toLowerCase();
    const labels = host.split('.');
    for (let count = Math.min(4, labels.length); count >= 2; count--) {
      const domain = labels.slice(-count).join('.');
      if (/^[a-z0-9.-]+\.[a-z]{2,}$/.test(domain) && this.#holds('domain', domain))
        // Of an address the whole is found: who works there is a person.
        return { kind: 'domain', start: (seen & sign) === 0 ? to - domain.length : from, end: to };
    }
    return null;
  }

  /** `this.name` and `1.2` end as no customer's domain does. */
  #mayEndDomain(text: Buffer, from: number, to: number): boolean {
    let length = 0;
    for (let at = to - 1; at >= from && text[at] !== 46; at--) length++;
    if (length < 2 || length > longestWord || length === to - from) return false;
    for (let at = to - length; at < to; at++) {
      const byte = text[at] ?? 0;
      if ((classes[byte] ?? 0) !== letter) return false;
      this.#scratch[at - to + length] = byte >= 65 && byte <= 90 ? byte + 32 : byte;
    }
    return this.#dictionary.mayHold(this.#scratch, length);
  }

  #holds(kind: CustomerKind, known: string): boolean {
    const length = this.#scratch.write(known);
    return this.#dictionary.mayHold(this.#scratch, length) && this.#dictionary.holds(kind, known);
  }

  // ---------------------------------------------------------------- account ids and names

  #lookAtParts(text: Buffer, start: number, end: number, seen: number, matches: KnownMatch[]): void {
    for (let at = start; at < end;) {
      const kind = classes[text[at] ?? 0] ?? 0;
      if ((kind & (letter | digit | joint | wide)) === 0) {
        at++;
        continue;
      }
      let [to, own] = [at, 0];
      for (; to < end; to++) {
        const next = classes[text[to] ?? 0] ?? 0;
        if ((next & (letter | digit | joint | wide)) === 0) break;
        own |= next;
      }
      if ((seen & digit) !== 0 && (own & digit) !== 0 && (own & wide) === 0) this.#lookAtAccount(text, at, to, matches);
      if ((own & (letter | wide)) !== 0) this.#lookAtWords(text, at, to, matches);
      at = to;
    }
  }

  #lookAtAccount(text: Buffer, start: number, end: number, matches: KnownMatch[]): void {
    let length = 0;
    for (let at = start; at < end && length <= longestWord; at++) {
      const byte = text[at] ?? 0;
      if (byte === 45 || byte === 95) continue;
      this.#scratch[length++] = byte >= 65 && byte <= 90 ? byte + 32 : byte;
    }
    if (length < shortestAccount || length > longestWord || !this.#dictionary.mayHold(this.#scratch, length)) return;
    const known = toAccount(text.toString('latin1', start, end));
    if (known !== null && this.#dictionary.holds('account', known)) matches.push({ kind: 'account', start, end });
  }

  /** Words of letters alone; `maria_schulze` and `Maria-Schulze` are two. */
  #lookAtWords(text: Buffer, start: number, end: number, matches: KnownMatch[]): void {
    for (let at = start; at < end;) {
      let [to, own, length] = [at, 0, 0];
      for (; to < end; to++) {
        const byte = text[to] ?? 0;
        const kind = classes[byte] ?? 0;
        if ((kind & (letter | digit | wide)) === 0) break;
        own |= kind;
        if (length <= longestWord) this.#scratch[length++] = byte >= 65 && byte <= 90 ? byte + 32 : byte;
      }
      if ((own & digit) === 0 && to - at >= 2 && length <= longestWord) this.#lookAtWord(text, at, to, own, matches);
      at = Math.max(to, at + 1);
    }
  }

  /** `scratch` holds it in lower case. */
  #lookAtWord(text: Buffer, start: number, end: number, own: number, matches: KnownMatch[]): void {
    const word = (own & wide) !== 0 ? plainText(text.toString('utf8', start, end)) : null;
    const length = word === null ? end - start : this.#scratch.write(word);
    const isNear = start - this.#lastEnd <= widestGap;
    const [last, earlier] = isNear ? [this.#last, this.#earlier] : [null, null];
    const found = this.#dictionary.mayHold(this.#scratch, length)
      ? { start, end, text: this.#scratch.toString('utf8', 0, length) }
      : null;
    [this.#earlier, this.#last, this.#lastEnd] = [last, found, end];
    if (!found) return;
    // A middle name may stand between.
    for (const before of [earlier, last]) {
      if (!before || before.text === found.text) continue;
      if (!this.#dictionary.holds('name', joinName(before.text, found.text))) continue;
      matches.push({ kind: 'name', start: before.start, end });
      this.#forgetWords();
      return;
    }
  }

  #forgetWords(): void {
    [this.#last, this.#earlier, this.#lastEnd] = [null, null, -1_000];
  }
}

/** A run that began before is looked at as a whole. */
function runStart(text: Buffer, from: number): number {
  let at = from;
  while (at > 0 && from - at < longestRun && (classes[text[at - 1] ?? 0] ?? 0) & part) at--;
  return at;
}

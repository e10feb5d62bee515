/** Texts that an RE2 expression matches, made at random: what a rule is fed with when nobody else may know its values. */
import type { Random } from './random.ts';

/** Null where the expression holds something that is not made here. */
export function makeMatch(expression: string, random: Random): string | null {
  return matchMaker(expression, random)?.() ?? null;
}

/** For many of one expression: another one each time. Null as above. */
export function matchMaker(expression: string, random: Random): (() => string) | null {
  try {
    return new Maker(expression, random).read();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const digits = '0123456789';
const lower = 'abcdefghijklmnopqrstuvwxyz';
const letters = lower + lower.toUpperCase();
const classes: Readonly<Record<string, string>> = { d: digits, w: `${letters}${digits}_`, s: ' ' };
const named: Readonly<Record<string, string>> = {
  alnum: letters + digits,
  alpha: letters,
  digit: digits,
  lower,
  upper: lower.toUpperCase(),
  xdigit: '0123456789abcdefABCDEF',
  space: ' ',
  punct: '!-_',
  word: `${letters}${digits}_`,
};
const printable = `${letters}${digits}-_.+/`;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

class Maker {
  readonly #source: string;
  readonly #random: Random;
  #at = 0;

  constructor(source: string, random: Random) {
    [this.#source, this.#random] = [source, random];
  }

  read(): () => string {
    return this.#alternatives();
  }

  /** Parsed first, since only one of the alternatives is made. */
  #alternatives(): () => string {
    const options: (() => string)[] = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      options.push(this.#sequence());
    }
    const nothing = (): string => '';
    return () => this.#random.pick(options, nothing)();
  }

  #sequence(): () => string {
    const parts: (() => string)[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? '')) parts.push(this.#repeated());
    return () => parts.map((part) => part()).join('');
  }

  #repeated(): () => string {
    const one = this.#one();
    const found = /^(?:([*+?])|\{(\d+)(,(\d*))?\})\??/.exec(this.#source.slice(this.#at));
    if (!found) return one;
    this.#at += found[0].length;
    const [, sign, from, comma, to] = found;
    const least = sign ? (sign === '+' ? 1 : 0) : Number(from);
    const most = sign === '?' ? 1 : sign ? least + 3 : comma === undefined ? least : Number(to || least + 4);
    return () => Array.from({ length: least + this.#random.below(Math.min(most - least, 12) + 1) }, one).join('');
  }

  #one(): () => string {
    const rest = this.#source.slice(this.#at);
    const skipped = /^(?:\^|\$|\\[bBAz]|\(\?[imsU-]+\))/.exec(rest);
    if (skipped) return this.#taken(skipped[0], () => '');
    if (rest.startsWith('(')) return this.#group(rest);
    if (rest.startsWith('[')) return this.#class(rest);
    if (rest.startsWith('.')) return this.#taken('.', () => this.#from(printable));
    if (rest.startsWith('\\')) return this.#escape(rest);
    return this.#taken(rest[0] ?? '', () => rest[0] ?? '');
  }

  #group(rest: string): () => string {
    const [opening = '('] = /^\((?:\?(?:P?<[^>]*>|[imsU-]*:))?/.exec(rest) ?? [];
    this.#at += opening.length;
    const inner = this.#alternatives();
    if (this.#source[this.#at++] !== ')') throw new RangeError('a group that does not end');
    return inner;
  }

  #escape(rest: string): () => string {
    const hex = /^\\x(?:([0-9a-fA-F]{2})|\{([0-9a-fA-F]+)\})/.exec(rest);
    if (hex) return this.#taken(hex[0], () => String.fromCodePoint(Number.parseInt(hex[1] ?? hex[2] ?? '', 16)));
    const character = rest[1] ?? '';
    if ('DSWpPQ'.includes(character)) return this.#taken(`\\${character}`, () => this.#from(printable));
    const set = classes[character];
    return this.#taken(`\\${character}`, () => (set ? this.#from(set) : (escapes[character] ?? character)));
  }

  #class(rest: string): () => string {
    const [text = ''] = /^\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]/.exec(rest) ?? [];
    if (text === '') throw new RangeError('a class that does not end');
    const isNegated = text.startsWith('[^');
    const members = membersOf(text.slice(isNegated ? 2 : 1, -1));
    const left = isNegated ? [...printable].filter((each) => !members.includes(each)).join('') : members;
    if (left === '') throw new RangeError('a class of nothing');
    return this.#taken(text, () => this.#from(left));
  }

  #from(set: string): string {
    return this.#random.text(set, 1);
  }

  #taken(text: string, make: () => string): () => string {
    this.#at += text.length;
    return make;
  }
}

/** Printable characters of a class; of a range all, of `\s` a blank. */
function membersOf(text: string): string {
  let members = '';
  const item = /\[:(\w+):\]|\\x([0-9a-fA-F]{2})|\\([\s\S])|([\s\S])(?:-([^\]\\]))?/g;
  for (const [, name, hex, escaped, first = '', last] of text.matchAll(item)) {
    if (name !== undefined) members += named[name] ?? '';
    else if (hex !== undefined) members += String.fromCodePoint(Number.parseInt(hex, 16));
    else if (escaped !== undefined)
      members += classes[escaped] ?? escapes[escaped] ?? ('SDW'.includes(escaped) ? printable : escaped);
    else members += last === undefined ? first : range(first, last);
  }
  return members;
}

function range(first: string, last: string): string {
  const [from, to] = [first.codePointAt(0) ?? 0, last.codePointAt(0) ?? 0];
  return String.fromCodePoint(...Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index));
}

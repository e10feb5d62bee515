/**
 * From an expression to one that holds where a match of it has begun and the text ends before the match does: what may
 * go on behind the bytes that are looked at. It holds too often rather than too seldom.
 */

/** RE2 source; null where no match has more than `window` characters. */
export function toBeginning(expression: string, window: number): string | null {
  const { longest, begins } = new Parser(expression).parse();
  return longest > window ? `${begins}\\z` : null;
}

/** A part of an expression. */
interface Node {
  /** Without its names of groups. */
  readonly source: string;
  /** Matches the beginnings of what `source` matches, the empty one included. */
  readonly begins: string;
  /** Characters. */
  readonly longest: number;
  /** It holds between two characters (`^`, `\b`), or changes how the rest is read (`(?i)`). */
  readonly isEmpty: boolean;
}

/** An escape, a class, or any other character. */
const atom =
  /\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]|\\(?:x\{[\da-fA-F]+\}|x[\da-fA-F]{2}|[pP](?:\{\^?\w+\}|\w)|[0-7]{1,3}|[\s\S])|[\s\S]/uy;
const quotation = /\\Q([\s\S]*?)(?:\\E|$)/uy;
const opening = /\((?:\?(?:P?<\w+>|(?<flags>[a-zA-Z-]*)(?<ends>[:)])))?/uy;
const quantifier = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/uy;
const assertions = new Set(['^', '$', '\\b', '\\B', '\\A', '\\z']);
/** Blanks hold nothing: more of them are not looked for. */
const mostBlanks = 16;
const blank = /^(?:\\s| |\[(?:\\[nrst]| )+\])$/;
/** RE2 refuses expressions that are nested too deep: behind so many parts anything is taken for the rest. */
const mostParts = 60;
const anything = '(?s:.*)';

class Parser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  parse(): Node {
    return this.#alternatives();
  }

  #alternatives(): Node {
    const options: Node[] = [];
    // Flags count for the alternatives behind them as well.
    const flags: Node[] = [];
    do options.push(this.#sequence(flags));
    while (this.#skip('|'));
    return {
      source: `(?:${options.map(({ source }) => source).join('|')})`,
      begins: `(?:${options.map(({ begins }) => begins).join('|')})`,
      longest: Math.max(...options.map(({ longest }) => longest)),
      isEmpty: false,
    };
  }

  #sequence(flags: Node[]): Node {
    const parts = [...flags];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? '')) {
      const items = this.#items();
      flags.push(...items.filter(isFlags));
      parts.push(...items);
    }
    return {
      source: parts.map(({ source }) => source).join(''),
      begins: parts.reduceRight((rest, part, index) => beginsOf(part, index < mostParts ? rest : anything), ''),
      longest: parts.reduce((sum, { longest }) => sum + longest, 0),
      isEmpty: false,
    };
  }

  #items(): Node[] {
    const quoted = this.#take(quotation);
    if (quoted) return [...(quoted[1] ?? '')].map((letter) => toAtom(/\w/.test(letter) ? letter : `\\${letter}`));
    const open = this.#take(opening);
    const part = open ? this.#group(open) : toAtom(this.#take(atom)?.[0] ?? '');
    return [this.#repeated(part)];
  }

  #group({ groups }: RegExpExecArray): Node {
    const { flags = '', ends } = groups ?? {};
    // Of all that follows in the same parentheses.
    if (ends === ')') return { source: `(?${flags})`, begins: '', longest: 0, isEmpty: true };
    const inner = this.#alternatives();
    this.#skip(')');
    const scoped = (source: string): string => `(?${flags}:${source})`;
    return { ...inner, source: scoped(inner.source), begins: scoped(inner.begins) };
  }

  #repeated(part: Node): Node {
    const found = this.#take(quantifier);
    if (!found) return part;
    const [sign, least, comma, most] = found;
    const times = sign.startsWith('?') ? 1 : least === undefined ? Infinity : Number(comma ? most || Infinity : least);
    const before = times === Infinity ? '*' : `{0,${Math.max(0, times - 1)}}`;
    return {
      source: `(?:${part.source}${sign})`,
      begins: part.isEmpty ? '' : `(?:${part.source}${before}${part.begins})`,
      longest: part.longest * (blank.test(part.source) ? Math.min(times, mostBlanks) : times) || 0,
      isEmpty: part.isEmpty,
    };
  }

  #skip(sign: string): boolean {
    const isThere = this.#source[this.#at] === sign;
    if (isThere) this.#at++;
    return isThere;
  }

  #take(what: RegExp): RegExpExecArray | null {
    what.lastIndex = this.#at;
    const found = what.exec(this.#source);
    if (found) this.#at += found[0].length;
    return found;
  }
}

function isFlags({ source, isEmpty }: Node): boolean {
  return isEmpty && source.startsWith('(?');
}

/** The beginning of a part, or all of it and the beginning of the rest. */
function beginsOf(part: Node, rest: string): string {
  if (isFlags(part)) return `(?:${part.source}${rest})`;
  return part.begins === '' ? `(?:${part.source}${rest}|)` : `(?:${part.source}${rest}|${part.begins})`;
}

function toAtom(source: string): Node {
  const isEmpty = assertions.has(source);
  return { source, begins: isEmpty ? '' : `(?:${source})?`, longest: isEmpty ? 0 : 1, isEmpty };
}

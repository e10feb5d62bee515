/** One value of a YAML line: plain, quoted, or a flow value like `{name: Anna, mail: …}`. */
import { toText } from './text.ts';
import type { RecordTree } from './tree.ts';

interface ScalarSpan {
  readonly start: number;
  readonly end: number;
}

export function readScalar(tree: RecordTree, key: string, value: string, place: ScalarSpan): void {
  if (value.startsWith('{') || value.startsWith('[')) readFlow(tree, key, value, place);
  else tree.value(key, toPlain(value), place.start, place.end);
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' };

function toPlain(value: string): string {
  const text = toText(value);
  const double = /^"((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
  if (double !== undefined) return unescapeDouble(double);
  const single = /^'((?:[^']|'')*)'/.exec(text)?.[1];
  if (single !== undefined) return single.replaceAll("''", "'");
  const plain = text.replace(/\s#.*$/, '').trim();
  return /^(?:null|~)$/.test(plain) ? '' : plain;
}

function unescapeDouble(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/g, (_, four: string, two: string, one: string) =>
    four || two ? String.fromCharCode(Number.parseInt(four || two, 16)) : (escapes[one] ?? one),
  );
}

/** A value in quotes over several lines (YAML 1.2, 7.3): a line end is a blank, an empty line a line end. */
export class FoldedValue {
  readonly key: string;
  readonly indent: number;
  readonly start: number;
  readonly #quote: string;
  #pieces: string[] = [];
  #length = 0;

  /** Null where the value ends on its line, or is in no quotes. */
  static begin(
    value: string,
    { key, indent, start }: Pick<FoldedValue, 'key' | 'indent' | 'start'>,
  ): FoldedValue | null {
    const quote = value[0];
    if ((quote !== '"' && quote !== "'") || endOfQuoted(value, 1, quote) >= 0) return null;
    const folded = new FoldedValue(quote, { key, indent, start });
    folded.#keep(value.slice(1));
    return folded;
  }

  private constructor(quote: string, { key, indent, start }: Pick<FoldedValue, 'key' | 'indent' | 'start'>) {
    [this.#quote, this.key, this.indent, this.start] = [quote, key, indent, start];
  }

  get isTooLong(): boolean {
    return this.#length > longestFolded;
  }

  /** Returns whether the value ends here. */
  add(body: string): boolean {
    const text = body.trim();
    const end = endOfQuoted(text, 0, this.#quote);
    const isJoined = this.#quote === '"' && /(?:^|[^\\])(?:\\\\)*\\$/.test(this.#pieces.at(-1) ?? '');
    if (isJoined) this.#pieces.push((this.#pieces.pop() ?? '').slice(0, -1));
    else this.#keep(text === '' ? '\n' : this.#pieces.at(-1) === '\n' ? '' : ' ');
    this.#keep(end < 0 ? text : text.slice(0, end));
    return end >= 0;
  }

  get text(): string {
    const text = toText(this.#pieces.join(''));
    return this.#quote === '"' ? unescapeDouble(text) : text.replaceAll("''", "'");
  }

  #keep(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }
}

const longestFolded = 1_000_000;

/** Where the quote closes; -1: not in this line. */
function endOfQuoted(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] === quote) {
      if (quote !== "'" || text[at + 1] !== "'") return at;
      at++;
    }
  }
  return -1;
}

const token =
  /\s+|[{}[\],]|:(?=\s)|"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:[^\s{}[\],:"']|:(?=\S))(?:[^{}[\],:]|:(?=\S))*|["':]/gy;

function readFlow(tree: RecordTree, key: string, value: string, { start, end }: ScalarSpan): void {
  let [depth, name, last]: [number, string, string | null] = [0, key, null];
  const endValue = (): void => {
    if (last !== null && depth > 0) tree.value(name, last, start, end);
    [name, last] = ['', null];
  };
  for (const [found] of value.matchAll(token)) {
    if (found === '{' || found === '[') {
      tree.begin(found === '{' ? 'object' : 'array', name, start);
      [depth, name, last] = [depth + 1, '', null];
    } else if (found === '}' || found === ']') {
      endValue();
      if (depth-- > 0) tree.end(end);
      if (depth <= 0) break;
    } else if (found === ',') endValue();
    else if (found === ':') [name, last] = [last ?? '', null];
    else if (found.trim() !== '') last = toPlain(found);
  }
  for (; depth > 0; depth--) tree.end(end);
}

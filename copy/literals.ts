/** Values that are known, found again in any text. */

interface Literal {
  readonly value: string;
  readonly becomes: string;
  /** A word that means other things as well, and is replaced only between other words. */
  readonly isLoose: boolean;
}

const word = /[\p{L}\p{N}]+/gu;

export class Literals {
  /** By their first word, in small letters. */
  readonly #byWord = new Map<string, Literal[]>();
  readonly #known = new Set<string>();

  add(value: string, becomes: string, { isLoose = false }: { readonly isLoose?: boolean } = {}): void {
    const text = value.trim();
    const first = text.match(/[\p{L}\p{N}]+/u)?.[0].toLowerCase();
    if (first === undefined || this.#known.has(text)) return;
    this.#known.add(text);
    const list = this.#byWord.get(first) ?? [];
    list.push({ value: text, becomes, isLoose });
    this.#byWord.set(
      first,
      list.toSorted((a, b) => b.value.length - a.value.length),
    );
  }

  /** Null where it holds none. */
  replace(text: string): string | null {
    const pieces: string[] = [];
    let from = 0;
    for (const { literal, start } of this.#findIn(text)) {
      if (start < from) continue;
      pieces.push(text.slice(from, start), literal.becomes);
      from = start + literal.value.length;
    }
    return from === 0 && pieces.length === 0 ? null : pieces.join('') + text.slice(from);
  }

  /** Whether a value that is more than a word of many meanings stands in it. */
  isIn(text: string): boolean {
    for (const { literal } of this.#findIn(text)) if (!literal.isLoose) return true;
    return false;
  }

  *#findIn(text: string): Generator<{ readonly literal: Literal; readonly start: number }> {
    const isProse = /\S\s+\S/.test(text);
    for (const match of text.matchAll(word)) {
      for (const literal of this.#byWord.get(match[0].toLowerCase()) ?? []) {
        // It may begin with a sign: `+49 …`.
        const start = match.index - literal.value.search(/[\p{L}\p{N}]/u);
        if ((literal.isLoose && !isProse) || !standsAt(text, start, literal)) continue;
        yield { literal, start };
        break;
      }
    }
  }
}

function standsAt(text: string, start: number, { value, isLoose }: Literal): boolean {
  if (start < 0) return false;
  const there = text.slice(start, start + value.length);
  if (there !== value && (isLoose || there.toLowerCase() !== value.toLowerCase())) return false;
  const after = text[start + value.length] ?? '';
  return !(/[\p{L}\p{N}]$/u.test(value) && /[\p{L}\p{N}]/u.test(after));
}

/** What an office file says beside its paragraphs and cells: in attributes, and in elements that no reader asks for. */
import type { Budget } from '../budget.ts';
import { toTextPart, type ContainerPart } from '../types.ts';

export class OtherTexts {
  readonly #texts = new Set<string>();
  readonly #budget: Budget;
  #held = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  add(text: string): void {
    this.#keep(text.trim());
  }

  /** The values of one element stay in one line, since they may be about one person. */
  addAll(values: Iterable<string>): void {
    this.#keep([...values].filter(isWorth).join('\t'));
  }

  /** Once, behind everything else. */
  *read(name: string): Generator<ContainerPart> {
    if (this.#texts.size > 0) yield toTextPart(name, linesOf(this.#texts));
    this.#budget.release(this.#held);
    this.#texts.clear();
    this.#held = 0;
  }

  #keep(text: string): void {
    if (!isWorth(text) || this.#texts.has(text)) return;
    // What one text costs beside its characters.
    const size = text.length + 32;
    this.#budget.hold(size);
    this.#held += size;
    this.#texts.add(text);
  }
}

function* linesOf(texts: Iterable<string>): Generator<string> {
  for (const text of texts) yield `${text}\n`;
}

const shortest = 6;

/** Names, sizes, colours, numbers of revisions, places of cells and the names of the format itself are no texts. */
const machine =
  /^(?:[-\d.]{1,11}(?:pt|cm|mm|in|%)?|#?[\dA-Fa-f]{6,8}|(?:\$?[A-Z]{1,3}\$?\d{1,7}[: ]?)+|[a-zA-Z]+|(?:http:\/\/(?:schemas|purl|www\.w3)|urn:)\S*)$/;

function isWorth(text: string): boolean {
  return text.length >= shortest && !machine.test(text);
}

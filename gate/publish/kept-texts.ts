/** Texts are scanned from memory: so many are kept, and no more. */
import type { NamedText } from '../../scan/index.ts';

/** Characters: twice as many bytes at most. */
const mostCharacters = 64 * 1024 ** 2;

/** Said of what is not kept. */
export const tooMuchText = 'more text than is read in one run (64 million characters)';

export class KeptTexts {
  readonly all: NamedText[] = [];
  #characters = 0;

  /** False: it does not fit, and is not kept. An empty one is never kept. */
  add(text: NamedText): boolean {
    this.#characters += text.text.length;
    if (this.#characters > mostCharacters) return false;
    if (text.text !== '') this.all.push(text);
    return true;
  }
}

/** A part that has more than is read: what was read of it is searched all the same. */
export class PartCutError extends Error {
  override readonly name = 'PartCutError';
}

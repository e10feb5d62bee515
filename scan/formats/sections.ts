/** A text that goes on over pages: read as one, and told by the page. */
export class Sections {
  readonly #starts: { readonly name: string; readonly offset: number; readonly line: number }[] = [];
  #offset = 0;
  #line = 0;

  /** Returns its bytes: the next one begins in a line of its own. */
  add(name: string, text: string): Buffer {
    const bytes = Buffer.from(text.endsWith('\n') ? text : `${text}\n`);
    this.#starts.push({ name, offset: this.#offset, line: this.#line });
    this.#offset += bytes.length;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) this.#line++;
    return bytes;
  }

  /** Bytes and lines that stand in front of the section. */
  at(offset: number): { readonly name: string; readonly offset: number; readonly line: number } {
    return this.#starts.findLast((start) => start.offset <= offset) ?? { name: '', offset: 0, line: 0 };
  }
}

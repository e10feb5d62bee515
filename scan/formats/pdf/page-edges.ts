/** Runs in the decoders' thread: what stands at the edge of every page is no part of what goes on from page to page. */

const mostLines = 3;
/** A title, a number, a date; what is filled in beside a name is none of that. */
const mostDigits = { inText: 12, inField: 3 };

export class PageEdges {
  readonly #edges = new Set<string>();

  /** The text without the lines at its edges that a page beside it has as well, but for a number in them. */
  take(text: string, beside: readonly string[]): string {
    const lines = toKeys(text);
    const others = beside.map(toKeys);
    const isEdge = (at: number): boolean => {
      const key = lines.at(at) ?? '';
      return key !== '' && others.some((other) => other.length > mostLines && other.at(at) === key);
    };
    let [top, bottom] = [0, 0];
    if (lines.length > mostLines) {
      while (top < mostLines && isEdge(top)) top++;
      while (bottom < mostLines && bottom < lines.length - top && isEdge(-1 - bottom)) bottom++;
    }
    const written = linesOf(text);
    for (const line of [...written.slice(0, top), ...written.slice(lines.length - bottom)]) this.#edges.add(line);
    return written.slice(top, lines.length - bottom).join('\n');
  }

  /** Each line once. */
  read(): string {
    const text = [...this.#edges].join('\n');
    this.#edges.clear();
    return text;
  }
}

function linesOf(text: string): string[] {
  return text.trimEnd().split('\n');
}

/** What they have in common with those of other pages; empty where that says nothing. */
function toKeys(text: string): string[] {
  return linesOf(text).map((line) => {
    const digits = line.replace(/\D/g, '').length;
    const most = /^[^:]{1,40}:\s*\S/.test(line) ? mostDigits.inField : mostDigits.inText;
    return digits > most ? '' : line.trim().replace(/\d+/g, '0');
  });
}

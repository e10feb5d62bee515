/**
 * Cuts text into blocks of lines where the lines themselves say so: a row that is changed, inserted or deleted changes
 * the block around it and no other (content-defined chunking: Muthitacharoen et al., A Low-bandwidth Network File
 * System, 2001).
 */
export interface Cut {
  /** Behind the last line of the block. */
  readonly end: number;
  /** Likely another one for other lines; not all of their characters are looked at. */
  readonly print: number;
}

const fewestLines = 8;
/** One line of so many ends a block. */
const usualLines = 64;
/** V8 hashes no string that is longer by what is in it. */
const longest = 12_000;
const lookedAt = 12;
const prime = 0x01000193;

/** Null: no block ends in the text. */
export function findCut(text: string, from: number): Cut | null {
  let print = 0x811c9dc5 | 0;
  for (let at = from, lines = 1; ; lines++) {
    const end = text.indexOf('\n', at);
    if (end < 0) return null;
    const line = printOf(text, at, end);
    print = Math.imul(print ^ line, prime);
    at = end + 1;
    if ((lines >= fewestLines && (line >>> 8) % usualLines === 0) || at - from >= longest) return { end: at, print };
  }
}

function printOf(text: string, from: number, to: number): number {
  let hash = to - from;
  const step = Math.max(1, Math.floor((to - from) / lookedAt));
  for (let at = from; at < to; at += step) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
}

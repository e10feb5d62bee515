/**
 * Lines and frames as all readers of tables know them, character for character, so that offsets stay: what ends lines by
 * carriage returns or record separators, draws frames in box drawings (Unicode, Box Drawing, U+2500 to U+257F), or is
 * coloured for a terminal (ECMA-48).
 */

/** Characters of what may be cut between two pieces. */
const longest = 24;
const box = /\xe2[\x94\x95][\x80-\xbf]/g;
const colour = /\x1b\[[\d;]{0,20}[A-Za-z]/g;

const between = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
/** U+2502 and the like, by their last ten bits. */
const upright = new Set([0x02, 0x03, 0x06, 0x07, 0x0a, 0x0b, 0x4e, 0x4f, 0x51, 0x75, 0x77, 0x79, 0x7b, 0x7d, 0x7f]);
const level = new Set([0x00, 0x01, 0x04, 0x05, 0x08, 0x09, 0x4c, 0x4d, 0x50, 0x74, 0x76, 0x78, 0x7a, 0x7c, 0x7e]);
/** Corners and joints that nothing stands behind. */
const right = new Set([
  ...between(0x10, 0x13),
  ...between(0x18, 0x1b),
  ...between(0x24, 0x2b),
  ...between(0x55, 0x57),
  ...between(0x5b, 0x5d),
  ...between(0x61, 0x63),
]);

function drawBox(bytes: string): string {
  const code = ((bytes.charCodeAt(1) & 0x3f) << 6) | (bytes.charCodeAt(2) & 0x3f);
  const at = code - 0x500;
  if (upright.has(at)) return '|  ';
  if (level.has(at)) return '---';
  return right.has(at) ? '--+' : '+--';
}

export class Drawn {
  readonly #lineEnd: string | null;
  readonly #isDrawn: boolean;
  #rest = '';

  /** `head`: the first bytes, as characters. */
  constructor(head: string) {
    const hasUnits = head.includes('\x1e') && head.includes('\x1f');
    this.#lineEnd = head.slice(0, -1).includes('\n') ? null : hasUnits ? '\x1e' : head.includes('\r') ? '\r' : null;
    this.#isDrawn = head.includes('\xe2\x94') || head.includes('\xe2\x95') || head.includes('\x1b[');
  }

  /** What can be told of a piece; what may go on in the next one waits. */
  read(piece: string, isLast: boolean): string {
    if (!this.#isDrawn) return this.#withLines(piece);
    const text = this.#rest + piece;
    const cut = isLast ? -1 : Math.max(text.lastIndexOf('\xe2'), text.lastIndexOf('\x1b'));
    const waits = cut >= 0 && text.length - cut < longest;
    this.#rest = waits ? text.slice(cut) : '';
    const told = waits ? text.slice(0, cut) : text;
    return this.#withLines(told.replace(box, drawBox).replace(colour, (found) => ' '.repeat(found.length)));
  }

  #withLines(text: string): string {
    return this.#lineEnd === null ? text : text.replaceAll(this.#lineEnd, '\n');
  }
}

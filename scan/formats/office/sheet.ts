/** Rows as the text that rules are matched against, with the way back to the cells. */
import type { Cell } from '../../../rules/index.ts';
import type { Row } from '../types.ts';

/** Of rows that are longer than this each cell is remembered: the matcher may have let go of their beginning. */
const longRow = 16_384;
/** Rows are forgotten when they are so far behind: more than the matcher holds. */
const reach = 9_000_000;

export class Sheet {
  readonly #name: string;
  #length = 0;
  #starts: number[] = [];
  #numbers: number[] = [];
  #cells = new Map<number, readonly number[]>();

  /** `name` has to be safe to be shown. */
  constructor(name: string) {
    this.#name = name;
  }

  /** Bytes so far. */
  get length(): number {
    return this.#length;
  }

  /** Tabs between cells, a line end behind the row. */
  toText({ number, cells }: Row): Buffer {
    const text = Buffer.from(`${cells.map((cell) => cell.replaceAll('\t', ' ')).join('\t')}\n`);
    this.#starts.push(this.#length);
    this.#numbers.push(number);
    if (text.length > longRow) this.#cells.set(this.#length, offsetsOf(text));
    this.#length += text.length;
    if (this.#starts.length > 100_000) this.#forget();
    return text;
  }

  /** As InnerDocument wants it. */
  readonly cellAt = (offset: number, text: Uint8Array, base: number): Cell => {
    const index = this.#indexOf(offset);
    const start = this.#starts[index] ?? 0;
    const known = this.#cells.get(start);
    const column = known
      ? known.filter((each) => each <= offset - start).length
      : countTabs(text.subarray(Math.max(0, start - base), offset - base)) + 1;
    return { table: this.#name, row: this.#numbers[index] ?? 1, column };
  };

  /** The last row that begins at or before the offset. */
  #indexOf(offset: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #forget(): void {
    const first = this.#indexOf(Math.max(0, this.#length - reach));
    if (first < this.#starts.length / 2) return;
    for (const start of this.#cells.keys()) if (start < (this.#starts[first] ?? 0)) this.#cells.delete(start);
    this.#starts = this.#starts.slice(first);
    this.#numbers = this.#numbers.slice(first);
  }
}

function offsetsOf(text: Uint8Array): readonly number[] {
  const offsets = [0];
  for (let at = text.indexOf(9); at >= 0; at = text.indexOf(9, at + 1)) offsets.push(at + 1);
  return offsets;
}

function countTabs(text: Uint8Array): number {
  let count = 0;
  for (let at = text.indexOf(9); at >= 0; at = text.indexOf(9, at + 1)) count++;
  return count;
}

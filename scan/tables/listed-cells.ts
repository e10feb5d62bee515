/** Cells that hold a list of objects, as columns of Parquet and Avro do: what they list are rows of a table of its own. */
import type { Budget } from '../formats/budget.ts';
import type { TableContext } from '../model/table.ts';
import { hasKnownNames } from './header.ts';

/** So many objects are no detail of the row. */
const fewestObjects = 5;
const mostColumns = 256;
/** Of the first object: characters in which its keys are looked for. */
const looked = 1_000;

export class ListedCells {
  readonly #context: TableContext;
  readonly #budget: Pick<Budget, 'hold' | 'release'>;
  #held = 0;
  /** By column, a list a line. */
  readonly #lists = new Map<number, string[]>();

  constructor(context: TableContext, budget: Pick<Budget, 'hold' | 'release'>) {
    [this.#context, this.#budget] = [context, budget];
  }

  /** The row without what is listed in it. */
  take(cells: readonly string[]): readonly string[] {
    if (!cells.some(mayBeList)) return cells;
    return cells.map((cell, column) => (this.#keep(cell, column) ? '' : cell));
  }

  /** Of each column its lists, one a line. */
  *read(): Generator<{ readonly column: number; readonly lines: readonly string[] }> {
    for (const [column, lines] of this.#lists) yield { column, lines };
    this.#lists.clear();
    this.#budget.release(this.#held);
    this.#held = 0;
  }

  #keep(cell: string, column: number): boolean {
    if (!mayBeList(cell) || !this.#isTable(cell)) return false;
    const lines = this.#lists.get(column);
    if (!lines && this.#lists.size >= mostColumns) return false;
    this.#budget.hold(cell.length);
    this.#held += cell.length;
    if (lines) lines.push(cell);
    else this.#lists.set(column, [cell]);
    return true;
  }

  /** Of people, or of many. */
  #isTable(cell: string): boolean {
    const keys = [...cell.slice(0, looked).matchAll(/"([^"\\]{1,60})"\s*:/g)].map(([, key = '']) => key);
    return cell.split('},', fewestObjects).length === fewestObjects || hasKnownNames([...new Set(keys)], this.#context);
  }
}

function mayBeList(cell: string): boolean {
  return cell.startsWith('[') && cell.endsWith(']') && /^\[\s*\{\s*"/.test(cell);
}

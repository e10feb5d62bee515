/** Values of a store as JSON, one a line: what they hold is found in them as in any text, and records become rows. */
import type { Budget } from './budget.ts';
import { toCell } from './thread/cells.ts';
import { toTextPart, type DocumentPart } from './types.ts';

/** Characters given at a time. */
const atOnce = 65_536;

export function toLinesPart(name: string | null, values: Iterable<unknown>, budget: Budget): DocumentPart {
  return toTextPart(name, toLines(values, budget));
}

function* toLines(values: Iterable<unknown>, budget: Budget): Generator<string> {
  let lines = '';
  try {
    for (const value of values) {
      budget.cells(1);
      lines += `${typeof value === 'object' && value !== null ? toCell(value) : String(value)}\n`;
      if (lines.length < atOnce) continue;
      yield lines;
      lines = '';
    }
  } catch (error) {
    // What came before something broke still counts.
    if (lines !== '') yield lines;
    throw error;
  }
  if (lines !== '') yield lines;
}

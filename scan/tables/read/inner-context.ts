/** What a reader needs that is opened for a text inside of another one. */
import { normaliseName } from '../../../rules/index.ts';
import type { TableContext } from '../../model/table.ts';
import { knownNamesOf } from '../gate/names.ts';
import type { TableSink } from './sink.ts';
import type { ReaderContext } from './types.ts';

/** `text`: bytes as characters. */
export function toInnerContext(text: string, sink: TableSink, tables: TableContext): ReaderContext {
  const known = knownNamesOf(tables);
  return {
    sink,
    head: { text, lines: text.split(/\r?\n/), upTo: (size) => text.slice(0, size) },
    tables,
    isKnownName: (name) => known.has(normaliseName(name)),
    // Nothing is looked for inside of what was found inside.
    shapesOf: () => [],
  };
}

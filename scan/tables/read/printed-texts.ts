/** What the cells of a notebook printed, one text after the other: each is read as a document of its own. */
import type { TableFormat } from '../../../rules/index.ts';
import { toInnerContext } from './inner-context.ts';
import { TableSink } from './sink.ts';
import { toBytes } from './text.ts';
import type { TreeText } from './tree.ts';
import type { ReaderContext, RowReader, TableShape } from './types.ts';

export class PrintedTexts {
  readonly #context: ReaderContext;
  readonly #format: TableFormat;
  /** Of records that several cells printed. */
  readonly #continued: TableSink;
  readonly #readers = new Map<TableShape, RowReader>();
  #start = -1;
  #end = 0;

  constructor(context: ReaderContext, format: TableFormat) {
    [this.#context, this.#format] = [context, format];
    this.#continued = new TableSink(context.tables);
  }

  /** Whether tables were found in it. */
  take({ text, start, end }: TreeText): boolean {
    const bytes = `${toBytes(text)}\n\n`;
    const sink = new TableSink(this.#context.tables);
    const inner = toInnerContext(bytes, sink, this.#context.tables);
    const shapes = this.#context.shapesOf(inner);
    for (const [index, shape] of shapes.entries()) {
      if (shape.isContinued) continue;
      sink.reader = index;
      const reader = shape.open(inner);
      reader.push(bytes);
      reader.end();
    }
    if (this.#handOn(sink, start, end)) return true;
    const continued = shapes.filter(({ isContinued }) => isContinued);
    for (const shape of continued) this.#continue(shape, { ...inner, sink: this.#continued }, bytes);
    if (continued.length > 0) [this.#start, this.#end] = [this.#start < 0 ? start : this.#start, end];
    return false;
  }

  end(): void {
    for (const [index, reader] of [...this.#readers.values()].entries()) {
      this.#continued.reader = index;
      reader.end();
    }
    this.#handOn(this.#continued, this.#start, this.#end);
  }

  #continue(shape: TableShape, context: ReaderContext, bytes: string): void {
    const reader = this.#readers.get(shape) ?? shape.open(context);
    this.#readers.set(shape, reader);
    this.#continued.reader = [...this.#readers.keys()].indexOf(shape);
    reader.push(bytes);
  }

  #handOn(sink: TableSink, start: number, end: number): boolean {
    const found = sink.end().map((table) => ({ ...table, format: this.#format }));
    this.#context.sink.take(found, start, end);
    return found.length > 0;
  }
}

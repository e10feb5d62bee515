/** A table whose rows stand in lines of a text, one or several in each, with anything between them. */
import { Lines } from './lines.ts';
import type { OpenTable, TableSink } from './sink.ts';
import type { RowReader } from './types.ts';

export interface LineRowsOptions {
  readonly sink: TableSink;
  readonly header: readonly string[];
  /** `line`: bytes as characters. */
  readonly rowsOf: (line: string) => string[][];
}

export class LineRows implements RowReader {
  readonly #lines: Lines;
  /** Opened with its first row: then the sink knows which reader is at work. */
  #table: OpenTable | null = null;

  constructor({ sink, header, rowsOf }: LineRowsOptions) {
    this.#lines = new Lines(({ text, start, end }) => {
      for (const row of rowsOf(text)) {
        this.#table ??= sink.open({ name: '', format: 'text', header, start });
        this.#table?.add(row, end);
      }
    });
  }

  push(text: string): void {
    this.#lines.push(text);
  }

  end(): void {
    this.#lines.end();
    this.#table?.finish();
  }
}

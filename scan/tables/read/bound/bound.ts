/**
 * Statements with placeholders, and what they were filled with, as databases, mappers and drivers log them: PostgreSQL,
 * Hibernate, MyBatis, Entity Framework, SQLAlchemy, TypeORM and their like. The statement names the columns, what follows
 * it, or stands in front of it, holds the values.
 */
import { code } from '../code.ts';
import { Lines, type Line } from '../lines.ts';
import { looksLikeLog } from '../log-lines.ts';
import { RecordTables } from '../record-table.ts';
import { sql } from '../sql.ts';
import { toText } from '../text.ts';
import type { DocumentHead, ReaderContext, RowReader, TableShape } from '../types.ts';
import { BoundLines, type BoundRow } from './lines.ts';

export const bound: TableShape = {
  name: 'bound',
  isContinued: true,
  weigh: (head, { isKnownName }) => {
    const rows = countRows(head, isKnownName);
    return rows >= fewestRows ? 'sure' : rows > 0 ? 'maybe' : null;
  },
  beside: [code, sql],
  open: (context) => new BoundReader(context),
};

const mayBeBound =
  /(?:values\s*\(\s*|[=,(]\s*)(?:\?|\$\d|[:@]\w|%s|%\()|binding parameter|extracted value|\bCol \(|<== {4}Columns: |\bselect\s[^\n]{1,2000}\bwhere\s/i;
const fewestKnown = 2;
const fewestRows = 3;
const linesLookedAt = 400;

/** No more than make it sure. `lines`: bytes as characters. */
function countRows({ text, lines }: DocumentHead, isKnownName: (name: string) => boolean): number {
  if (!mayBeBound.test(text)) return 0;
  let rows = 0;
  const reader = new BoundLines((row) => {
    if (isOfPeople(row, isKnownName)) rows++;
  });
  for (const line of lines.slice(0, linesLookedAt)) {
    if (rows >= fewestRows) return rows;
    reader.take(toText(line), 0, 0);
  }
  reader.end();
  return rows;
}

function isOfPeople({ fields }: BoundRow, isKnownName: (name: string) => boolean): boolean {
  return [...fields.keys()].filter(isKnownName).length >= fewestKnown;
}

class BoundReader implements RowReader {
  readonly #tables: RecordTables;
  readonly #bound: BoundLines;
  readonly #lines: Lines;

  constructor({ sink, head, isKnownName }: ReaderContext) {
    // In documentation and tests of something else they are examples.
    const isLoose = head.text !== '' && !looksLikeLog(head);
    this.#tables = new RecordTables(sink);
    this.#bound = new BoundLines((row) => {
      if (!isOfPeople(row, isKnownName)) return;
      const { table, fields, start, end } = row;
      const key = `${table}\0${[...fields.keys()].join('\0')}`;
      this.#tables.add(key, { name: table, format: 'log', start, isLoose }, fields, end);
    });
    this.#lines = new Lines(({ text, start, end }: Line) => this.#bound.take(toText(text), start, end));
  }

  push(text: string): void {
    this.#lines.push(text);
  }

  end(): void {
    this.#lines.end();
    this.#bound.end();
    this.#tables.end();
  }
}

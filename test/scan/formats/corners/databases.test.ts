/** Corners of databases and tables: customers there are found. */
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { makeSqlite } from '../../../support/containers.ts';
import { corneredCsv, corneredLines, testCorners, type Corner } from '../../../support/corners.ts';

function sqliteWith(cell: Uint8Array): Buffer {
  return makeSqlite((database) => {
    database.exec('CREATE TABLE files (name TEXT, data BLOB)');
    database.prepare('INSERT INTO files VALUES (?, ?)').run('a', cell);
  });
}

function parquetWith(cell: Uint8Array): Buffer {
  return Buffer.from(parquetWriteBuffer({ columnData: [{ name: 'data', data: [cell], type: 'BYTE_ARRAY' }] }));
}

/** Filled line by line. */
function sqliteOf(schema: string, behind = 'SELECT 1'): Buffer {
  return makeSqlite((database) => {
    database.exec(schema);
    const insert = database.prepare('INSERT INTO texts VALUES (?)');
    for (const line of corneredLines) insert.run(line);
    database.exec(behind);
  });
}

const corners: readonly Corner[] = [
  ['packed cell.db', () => sqliteWith(gzipSync(corneredCsv))],
  ['wide cell.db', () => sqliteWith(Buffer.from(corneredCsv, 'utf16le'))],
  [
    'dump in a cell.db',
    () => sqliteWith(Buffer.from('PGDMP\x01\x0e\0\x04\x08\x01'.padEnd(100, 'x'), 'latin1')),
    'files: PostgreSQL dump (custom or directory format): no reader; pg_restore --file=dump.sql makes SQL of it',
  ],
  [
    'many dumps in cells.db',
    () =>
      makeSqlite((database) => {
        database.exec('CREATE TABLE files (name TEXT, data BLOB)');
        const insert = database.prepare('INSERT INTO files VALUES (?, ?)');
        for (let at = 0; at < 100; at++)
          insert.run(`${at}`, Buffer.from('PGDMP\x01\x0e\0\x04\x08\x01'.padEnd(100, 'x'), 'latin1'));
      }),
    'files: PostgreSQL dump (custom or directory format): no reader; pg_restore --file=dump.sql makes SQL of it',
  ],
  ['packed cell.parquet', () => parquetWith(gzipSync(corneredCsv))],
  ['search.db', () => sqliteOf('CREATE VIRTUAL TABLE texts USING fts5(x)')],
  ['deleted.db', () => sqliteOf('CREATE TABLE texts (x TEXT PRIMARY KEY) WITHOUT ROWID', 'DELETE FROM texts')],
];

testCorners(corners);

/** Corners of databases and tables: customers there are found. */
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { makeSqlite } from '../../../support/containers.ts';
import { corneredCsv, corneredLines, testCorners, type Corner } from '../../../support/corners.ts';

/** It begins a 7z archive. */
const unopened = Buffer.from('7z\xbc\xaf\x27\x1c\0\x04'.padEnd(100, 'x'), 'latin1');

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
    'what no reader opens in a cell.db',
    () => sqliteWith(unopened),
    'files: 7z archive: no reader; unpack it, or keep it out of the repository',
  ],
  [
    'as many of them as there are rows.db',
    () =>
      makeSqlite((database) => {
        database.exec('CREATE TABLE files (name TEXT, data BLOB)');
        const insert = database.prepare('INSERT INTO files VALUES (?, ?)');
        for (let at = 0; at < 100; at++) insert.run(`${at}`, unopened);
      }),
    'files: 7z archive: no reader; unpack it, or keep it out of the repository',
  ],
  ['packed cell.parquet', () => parquetWith(gzipSync(corneredCsv))],
  ['search.db', () => sqliteOf('CREATE VIRTUAL TABLE texts USING fts5(x)')],
  ['deleted.db', () => sqliteOf('CREATE TABLE texts (x TEXT PRIMARY KEY) WITHOUT ROWID', 'DELETE FROM texts')],
];

testCorners(corners);

/**
 * Runs in the decoders' thread: SQLite by SQLite itself, from memory. The database is hostile: of its schema only the
 * names of plain tables and columns are used, and only reading is allowed.
 */
import { constants, DatabaseSync } from 'node:sqlite';
import { Binaries } from '../thread/binaries.ts';
import { inBatches, toCell } from '../thread/cells.ts';
import type { ThreadMessage } from '../thread/thread.ts';
import { readDeleted, readPages } from './remains.ts';
import { readJournal, readWriteAheadLog } from './sqlite-log.ts';
import { pageSizeOf, sizeOf } from './sqlite-pages.ts';

export async function* decodeSqlite(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<ThreadMessage> {
  const log = readWriteAheadLog(bytes) ?? readJournal(bytes);
  if (!log) return yield* decodeDatabase(bytes);
  if (log.database) yield* decodeDatabase(log.database);
  yield* readPages('pages', log.others, log.database ?? new Uint8Array(0));
}

async function* decodeDatabase(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<ThreadMessage> {
  const database = new DatabaseSync(':memory:', { allowExtension: false, enableForeignKeyConstraints: false });
  try {
    // Node before 24.16 cannot read a database that is no file.
    if (!('deserialize' in database)) return yield failed('needs Node 24.16 or later');
    database.deserialize(withoutLog(bytes));
    harden(database);
    yield* readTables(database);
  } finally {
    database.close();
  }
  yield* readDeleted(bytes);
  if (isCut(bytes)) yield failed('ends too early');
}

function failed(reason: string): ThreadMessage {
  return { kind: 'failed', reason, isEncrypted: false };
}

/** In memory there is no log of writes beside the file (file format, 1.3.3): 1 is the older way. */
function withoutLog(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (bytes[18] === 2) bytes[18] = 1;
  if (bytes[19] === 2) bytes[19] = 1;
  return bytes;
}

function isCut(bytes: Uint8Array): boolean {
  return pageSizeOf(bytes) === null || (sizeOf(bytes) ?? 0) > bytes.length;
}

function harden(database: DatabaseSync): void {
  database.enableDefensive(true);
  for (const pragma of ['trusted_schema = OFF', 'cell_size_check = ON', 'query_only = ON', 'temp_store = MEMORY'])
    database.exec(`PRAGMA ${pragma}`);
  database.setAuthorizer((action, first) => {
    const isAllowed =
      action === constants.SQLITE_SELECT ||
      action === constants.SQLITE_READ ||
      (action === constants.SQLITE_PRAGMA && first === 'table_xinfo');
    return isAllowed ? constants.SQLITE_OK : constants.SQLITE_DENY;
  });
}

async function* readTables(database: DatabaseSync): AsyncGenerator<ThreadMessage> {
  const damaged: string[] = [];
  const schema = schemaOf(database);
  if (schema !== '') yield { kind: 'text', name: 'schema', text: schema };
  for (const name of tablesOf(database)) {
    const columns = columnsOf(database, name);
    if (columns.length === 0) {
      damaged.push(name);
      continue;
    }
    yield { kind: 'table', name, header: columns, format: 'sqlite' };
    const binaries = new Binaries();
    try {
      yield* inBatches(rowsOf(database, name, columns, binaries));
    } catch {
      damaged.push(name);
    }
    yield* binaries.read(name);
  }
  if (damaged.length > 0) yield failed(`damaged: ${damaged.length} of its tables cannot be read to the end`);
}

/** Views, triggers and defaults may hold values, and comments stay in them. */
function schemaOf(database: DatabaseSync): string {
  const rows = database.prepare('SELECT sql FROM sqlite_schema').all();
  return rows.flatMap(({ sql }) => (typeof sql === 'string' ? [`${sql};\n`] : [])).join('');
}

/** Virtual tables are programs; what they keep stands in plain ones beside them. */
function tablesOf(database: DatabaseSync): string[] {
  const rows = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").all();
  return rows.flatMap(({ name, sql }) =>
    typeof name === 'string' && !/^\s*CREATE\s+VIRTUAL\b/i.test(String(sql)) ? [name] : [],
  );
}

/** None where the table cannot be read. Generated columns are expressions of theirs, and say nothing that the others do not. */
function columnsOf(database: DatabaseSync, table: string): string[] {
  try {
    const columns = database.prepare(`PRAGMA table_xinfo(${quoted(table)})`).all();
    return columns.flatMap(({ name, hidden }) => (typeof name === 'string' && hidden === 0 ? [name] : []));
  } catch {
    return [];
  }
}

function* rowsOf(
  database: DatabaseSync,
  table: string,
  columns: readonly string[],
  binaries: Binaries,
): Generator<string[]> {
  const statement = database.prepare(`SELECT ${columns.map(quoted).join(', ')} FROM ${quoted(table)}`);
  statement.setReadBigInts(true);
  statement.setReturnArrays(true);
  let number = 0;
  for (const row of statement.iterate()) {
    const values = row as unknown as unknown[];
    number++;
    for (const value of values) binaries.add(number, value);
    yield values.map(toCell);
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

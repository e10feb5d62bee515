/** What stands in a database, or beside it, that SQLite itself does not show. */
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { customerTable, makeSqlite } from '../../support/containers.ts';
import { scanBytes, whereabouts } from '../../support/scan.ts';
import { awsKey } from '../../support/secrets.ts';

const secret = awsKey('sqlite');
const key = 'secrets/aws-access-key-id';
const filler = (db: DatabaseSync, count: number): void => {
  const insert = db.prepare('INSERT INTO a VALUES (?)');
  for (let row = 0; row < count; row++) insert.run(`row ${row} ${'long enough to need more pages '.repeat(8)}`);
};

/** A database, and what stands beside it while it is still open. */
function withLog(ending: '-wal' | '-journal', fill: (database: DatabaseSync) => void): Record<'file' | 'log', Buffer> {
  const path = join(tmpdir(), `${randomUUID()}.db`);
  const database = new DatabaseSync(path);
  try {
    fill(database);
    return { file: readFileSync(path), log: readFileSync(path + ending) };
  } finally {
    database.close();
    for (const each of ['', '-wal', '-shm', '-journal']) rmSync(path + each, { force: true });
  }
}

describe('a write-ahead log', () => {
  const whole = withLog('-wal', (db) => {
    db.exec('PRAGMA journal_mode = WAL');
    customerTable(db, 40, 'wal');
  });

  test('that holds the whole database is read as one', async () => {
    const report = await scanBytes(whole.log, { name: 'a.db-wal' });
    expect(report.datasets.map(({ table, rows, subjects }) => ({ table, rows, subjects }))).toEqual([
      { table: 'customers', rows: 40, subjects: 40 },
    ]);
    expect(report.complete).toBe(true);
  });

  test('is read up to the last transaction whose sums hold, and the rest page by page', async () => {
    const cut = Buffer.from(whole.log);
    cut.fill(0, cut.length - 100);
    const report = await scanBytes(cut, { name: 'a.db-wal' });
    expect(report.datasets.map(({ table }) => table)).toContain('customers');
    expect(report.complete).toBe(true);
  });

  test('that holds only new pages is read page by page', async () => {
    const { file, log } = withLog('-wal', (db) => {
      db.exec('PRAGMA journal_mode = WAL; CREATE TABLE a (b TEXT)');
      filler(db, 200);
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      db.exec(`INSERT INTO a VALUES ('${secret}')`);
    });
    expect(file.includes(secret)).toBe(false);
    const found = whereabouts(await scanBytes(log, { name: 'a.db-wal' }));
    expect(found).toEqual([expect.stringMatching(new RegExp(`^${key} a\\.db-wal pages \\d+,1$`))]);
  });
});

test('the pages of a journal are those before the change', async () => {
  const { file, log } = withLog('-journal', (db) => {
    db.exec(`CREATE TABLE a (b TEXT); INSERT INTO a VALUES ('${secret}')`);
    filler(db, 50);
    db.exec("PRAGMA cache_size = 1; BEGIN; UPDATE a SET b = 'gone'");
  });
  expect(file.includes(secret)).toBe(false);
  expect(whereabouts(await scanBytes(log, { name: 'a.db-journal' }))).toEqual([`${key} a.db-journal pages 1,1`]);
});

describe('a deleted row is found', () => {
  const deleted = (fill: (db: DatabaseSync) => void, encoding = 'UTF-8'): Buffer =>
    makeSqlite((db) => {
      db.exec(`PRAGMA encoding = '${encoding}'; PRAGMA secure_delete = OFF; CREATE TABLE a (b TEXT)`);
      fill(db);
    });
  const cases: readonly (readonly [where: string, content: Buffer, place: RegExp])[] = [
    [
      'in a page that is in use',
      deleted((db) => {
        filler(db, 3);
        db.exec(`INSERT INTO a VALUES ('${secret} ');`);
        filler(db, 3);
        db.exec(`DELETE FROM a WHERE b LIKE 'AKIA%'`);
      }),
      /deleted cells:/,
    ],
    [
      'in a page that is free',
      deleted((db) => {
        db.exec('CREATE TABLE kept (x)');
        filler(db, 200);
        db.exec(`INSERT INTO a VALUES ('${secret}')`);
        filler(db, 200);
        db.exec('DROP TABLE a');
      }),
      /deleted rows \d+,1/,
    ],
    [
      'where letters have two bytes',
      deleted((db) => {
        filler(db, 100);
        db.exec(`INSERT INTO a VALUES ('${secret}')`);
        filler(db, 100);
        db.exec('CREATE TABLE kept (x); DROP TABLE a');
      }, 'UTF-16le'),
      /deleted rows \d+,1/,
    ],
  ];
  test.each(cases)('%s', async (_, content, place) => {
    const found = whereabouts(await scanBytes(content, { name: 'a.db' }));
    expect(found).toEqual([expect.stringMatching(place)]);
  });

  test('but none that is still there is counted twice', async () => {
    const database = makeSqlite((db) => {
      db.exec('PRAGMA secure_delete = OFF');
      customerTable(db, 40, 'twice');
      db.exec('CREATE TABLE other AS SELECT * FROM customers; DROP TABLE other');
    });
    expect((await scanBytes(database, { name: 'a.db' })).datasets.map(({ table }) => table)).toEqual(['customers']);
  });
});

test('rows without numbers, long texts and bytes are read', async () => {
  const database = makeSqlite((db) => {
    db.exec('CREATE TABLE a (b TEXT PRIMARY KEY, c) WITHOUT ROWID; CREATE TABLE long (d)');
    db.prepare('INSERT INTO a VALUES (?, ?)').run('x', secret);
    db.prepare('INSERT INTO long VALUES (?)').run(`${'long text '.repeat(2_000)} ${awsKey('long')}`);
    db.prepare('INSERT INTO long VALUES (?)').run(Buffer.from(`\0\0${awsKey('bytes')}\0`));
  });
  expect(whereabouts(await scanBytes(database, { name: 'a.db' }))).toEqual([
    `${key} a.db a 1,2`,
    `${key} a.db long 1,1`,
    `${key} a.db long 2,1`,
  ]);
});

test('the schema and what SQLite counted are read', async () => {
  const database = makeSqlite((db) => {
    db.exec(`CREATE TABLE a (b TEXT DEFAULT '${awsKey('default')}'); CREATE VIEW v AS SELECT '${awsKey('view')}'`);
    db.exec("INSERT INTO a VALUES ('x'); CREATE INDEX i ON a (b); ANALYZE");
  });
  expect(whereabouts(await scanBytes(database, { name: 'a.db' }))).toEqual([
    `${key} a.db > schema:1`,
    `${key} a.db > schema:2`,
  ]);
});

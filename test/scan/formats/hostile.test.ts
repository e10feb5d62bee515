/** Files that were cut, changed or made to do harm: always a result or a skip, in bounded time and memory. */
import { crc32, deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../rules/authoring.ts';
import { Budget } from '../../../scan/formats/budget.ts';
import { readOffice } from '../../../scan/formats/office/office.ts';
import { ZipFiles } from '../../../scan/formats/zip/files.ts';
import { listEntries } from '../../../scan/formats/zip/zip-directory.ts';
import { defaultConfig } from '../../../scan/index.ts';
import type { KeyedResult, Session } from '../../../scan/run/jobs.ts';
import { createSession } from '../../../scan/run/session.ts';
import { toCompoundFile } from '../../support/compound-file.ts';
import { makeSqlite, makeTar, makeXlsx, makeZip, markEncrypted } from '../../support/containers.ts';
import { openedFiles } from '../../support/opened-files.ts';
import { builtInRules } from '../../support/scan.ts';
import { awsKey, customerCsv, customers, make } from '../../support/secrets.ts';

const { limits } = defaultConfig;
const line = `key = "${awsKey('hostile')}"\n`;
const people = customers(40, 'hostile');
const rows = people.map(({ name, mail, card }) => [name, mail, card]);
const header = ['name', 'email', 'card_number'];
const table = [header, ...rows];

const sessions = new Map<string, Promise<Session>>();

/** One matcher for each set of limits: they take long to make. */
function sessionWith(change: Partial<typeof limits>): Promise<Session> {
  const key = JSON.stringify(change);
  const known =
    sessions.get(key) ??
    createSession({
      rules: builtInRules(),
      repository: null,
      portable: false,
      verify: false,
      limits: { ...limits, ...change },
      allow: [],
      baseline: [],
      provenance: [],
      ownDomains: [],
      dictionary: null,
      key: null,
      runKey: 'test',
    });
  sessions.set(key, known);
  return known;
}

interface Seen {
  readonly hits: number;
  readonly tables: number;
  readonly missing: readonly string[];
  readonly seconds: number;
}

async function read(content: Uint8Array, change: Partial<typeof limits> = {}): Promise<Seen> {
  const session = await sessionWith(change);
  const started = performance.now();
  const stream = (async function* () {
    for (let at = 0; at < content.length; at += 50_000) yield content.subarray(at, at + 50_000);
  })();
  // As it is sent between threads.
  const { results } = structuredClone(await session.runStream('input', stream));
  const [result] = results;
  return {
    hits: result?.hits.length ?? 0,
    tables: result?.tables.length ?? 0,
    missing: result ? missingOf(result) : [],
    seconds: (performance.now() - started) / 1000,
  };
}

function missingOf({ status, reason, skips = [] }: KeyedResult): string[] {
  const inner = skips.filter((skip) => skip.class === 'not-covered');
  return [
    ...(status === 'not-covered' ? [reason ?? ''] : []),
    ...inner.map(({ within, reason: why }) => `${within.join(' > ')}: ${why}`),
  ];
}

const files: typeof openedFiles = [
  ...openedFiles,
  ['base64 of gzip', () => Buffer.from(`body: ${gzipSync(customerCsv(40)).toString('base64')}\n`)],
];

/** A sample; `script/bench --damage` gives many more to the readers alone. */
const rounds = 4;

describe('damage', () => {
  test.each(files)('%s, cut anywhere', async (name, make) => {
    const whole = await make();
    const random = createRandom(`cut ${name}`);
    for (let round = 0; round < rounds; round++) {
      const { seconds } = await read(whole.subarray(0, Math.floor(random() * whole.length)));
      expect(seconds).toBeLessThan(30);
    }
    // A mail without its end is still a mail, and its text may end anywhere.
    const { missing } = await read(whole.subarray(0, Math.floor(whole.length * 0.7)));
    if (name !== 'mail') expect(missing).not.toEqual([]);
  });

  test.each(files)('%s, with changed bits', async (name, make) => {
    const whole = await make();
    const random = createRandom(`bits ${name}`);
    for (let round = 0; round < rounds; round++) {
      const changed = Buffer.from(whole);
      for (let flip = 0; flip <= round * 2; flip++) {
        const at = Math.floor(random() * changed.length);
        changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      }
      const { seconds } = await read(changed);
      expect(seconds).toBeLessThan(30);
    }
  });

  test('what comes before the damage is still found', async () => {
    const long = `${line}${'nothing to see here, '.repeat(20_000)}`;
    for (const whole of [
      gzipSync(long, { level: 1 }),
      zstdCompressSync(long),
      makeTar({ 'a.txt': line, 'b.txt': long }),
      makeZip({ 'a.txt': line, 'b.txt': long }, 0),
    ]) {
      const { hits, missing } = await read(whole.subarray(0, Math.floor(whole.length * 0.9)));
      expect(hits).toBeGreaterThan(0);
      expect(missing.join()).toMatch(/ends too early/);
    }
  });
});

describe('limits', () => {
  test('depth: the sixth level is not covered, the fifth is', async () => {
    let nest: Uint8Array = Buffer.from(line);
    for (let level = 0; level < 5; level++) nest = makeZip({ [`${level}.zip`]: nest });
    expect(await read(nest)).toMatchObject({ hits: 1, missing: [] });
    const deeper = await read(makeZip({ 'a.txt': line, 'x.zip': nest }));
    expect(deeper.hits).toBe(1);
    expect(deeper.missing.join()).toMatch(/nested deeper than limits\.containerDepth/);
  });

  test('ratio: a bomb is left early, what came first is kept', async () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from(line), Buffer.alloc(150_000_000)]));
    const { hits, missing } = await read(bomb);
    expect(hits).toBe(1);
    expect(missing.join()).toMatch(/limits\.inflatedRatio/);
  });

  test('size, parts, cells, memory', async () => {
    const sheet = await makeXlsx({ One: table });
    const zip = makeZip({ 'a.txt': line, 'b.txt': line, 'c.txt': line });
    expect((await read(gzipSync(line.repeat(10_000)), { inflatedSize: 100_000 })).missing.join()).toMatch(
      /inflatedSize/,
    );
    expect((await read(zip, { containerParts: 2 })).missing.join()).toMatch(/containerParts/);
    expect((await read(sheet, { containerCells: 50 })).missing.join()).toMatch(/containerCells/);
    expect((await read(zip, { containerSize: 100 })).missing.join()).toMatch(/containerSize/);
  });

  test('nests that grow with each level (as in 42.zip)', async () => {
    let nest: Uint8Array = Buffer.alloc(8_000_000);
    for (let level = 0; level < 4; level++) {
      const name = level === 0 ? 'zeros' : 'x.zip';
      nest = makeZip(Object.fromEntries(Array.from({ length: 12 }, (_, copy) => [`${copy}${name}`, nest])));
    }
    const { missing, seconds } = await read(nest);
    expect(missing.join()).toMatch(/inflatedRatio/);
    expect(seconds).toBeLessThan(60);
  }, 120_000);

  test('entries that share their bytes', async () => {
    const { missing } = await read(makeOverlapping(Buffer.from(make('{{base62:100000}}')), 2_000));
    expect(missing.join()).toMatch(/share their bytes/);
  });
});

/** One deflated content, named by many entries of the directory. */
function makeOverlapping(content: Buffer, count: number): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(31);
  local.write('PK\x03\x04', 0, 'latin1');
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(crc32(content), 14);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(1, 26);
  local.write('x', 30);
  const central = Buffer.alloc(47);
  central.write('PK\x01\x02', 0, 'latin1');
  local.copy(central, 10, 8, 26);
  central.writeUInt16LE(1, 28);
  central.write('x', 46);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(central.length * count, 12);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, ...Array.from({ length: count }, () => central), end]);
}

describe('tricks', () => {
  test('entities are never expanded', async () => {
    const levels = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">${levels}]><worksheet><row><c t="inlineStr"><is><t>&l12;</t></is></c></row></worksheet>`;
    const sheet = {
      '[Content_Types].xml': '<x/>',
      'xl/workbook.xml': '<workbook><sheets><sheet name="a" r:id="r"/></sheets></workbook>',
    };
    const links = { 'xl/_rels/workbook.xml.rels': '<R><Relationship Id="r" Target="worksheets/a.xml"/></R>' };
    const { missing, seconds } = await read(makeZip({ ...sheet, ...links, 'xl/worksheets/a.xml': laughs }));
    expect(missing.join()).toMatch(/document type/);
    expect(seconds).toBeLessThan(5);
  });

  test('a sheet that says it is wide and long', async () => {
    const cells = '<table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>';
    const row = `<table:table-row table:number-rows-repeated="1000000">${cells}</table:table-row>`;
    const content = `<a><table:table table:name="x">${row.repeat(5_000)}</table:table></a>`;
    const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
    const { missing } = await read(makeZip({ mimetype, 'content.xml': content, 'META-INF/manifest.xml': '' }));
    expect(missing.join()).toMatch(/containerCells/);
  });

  test('views, triggers, generated columns and virtual tables of a database do not run', async () => {
    const database = makeSqlite((db) =>
      db.exec(`
        CREATE TABLE a (x TEXT, y TEXT GENERATED ALWAYS AS (hex(zeroblob(400000000))) VIRTUAL);
        INSERT INTO a VALUES ('${line.trim()}');
        CREATE VIEW v AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n FROM r;
        CREATE VIRTUAL TABLE f USING fts5(text);
        INSERT INTO f VALUES ('${awsKey('in a virtual one')}');`),
    );
    const { hits, missing, seconds } = await read(database);
    // What a virtual table holds stands in a plain one beside it.
    expect({ hits, missing }).toEqual({ hits: 2, missing: [] });
    expect(seconds).toBeLessThan(10);
  });

  test('an Avro file of ten billion rows of nothing', async () => {
    const schema = JSON.stringify({ type: 'record', name: 'x', fields: [{ name: 'a', type: 'null' }] });
    const text = (value: string): Buffer => Buffer.concat([long(value.length), Buffer.from(value)]);
    const head = Buffer.concat([Buffer.from('Obj\x01'), long(1), text('avro.schema'), text(schema), long(0)]);
    const sync = Buffer.alloc(16, 7);
    const { missing } = await read(Buffer.concat([head, sync, long(1e10), long(0), sync]), { containerCells: 100_000 });
    expect(missing.join()).toMatch(/containerCells/);
  });

  test('names that lead out of the archive are only names', async () => {
    const { hits } = await read(makeZip({ '../../../../etc/passwd': line, '/etc/shadow': 'x', 'a\0b': 'x' }));
    expect(hits).toBe(1);
  });
});

/** Zigzag and seven bits a byte. */
function long(value: number): Buffer {
  const bytes: number[] = [];
  let left = value * 2;
  for (; left >= 128; left = Math.floor(left / 128)) bytes.push((left % 128) | 128);
  return Buffer.from([...bytes, left]);
}

describe('a few bytes that stand for a row of 16,384 cells are counted where they are read', () => {
  const times = 100;
  const sheets: Readonly<Record<string, Buffer>> = {
    xlsx: makeZip({
      'xl/workbook.xml': '<workbook><sheets><sheet name="A"/></sheets></workbook>',
      'xl/worksheets/sheet1.xml': `<worksheet>${'<row><c r="XFD1"><v>1</v></c></row>'.repeat(times)}</worksheet>`,
    }),
    ods: makeZip({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': `<table>${'<table-row><table-cell number-columns-repeated="16384"><p>1</p></table-cell></table-row>'.repeat(times)}</table>`,
    }),
  };
  test.each(Object.entries(sheets))('%s', async (_, zip) => {
    const rowsWithin = async (containerCells: number): Promise<number> => {
      let count = 0;
      const files = new ZipFiles(zip, listEntries(zip) ?? [], new Budget({ ...limits, containerCells }));
      for await (const part of readOffice(files) ?? [])
        if (part.kind === 'table') for await (const row of part.rows) count += row.cells.length;
      return count;
    };
    expect(await rowsWithin(times * 16_384)).toBe(times * 16_384);
    await expect(rowsWithin(16_384)).rejects.toThrow(/containerCells/);
  });
});

describe('what is encrypted says so', () => {
  const cases: readonly (readonly [name: string, content: () => Buffer])[] = [
    ['a zip', () => markEncrypted(makeZip({ 'a.txt': line }))],
    ['an office file', () => toCompoundFile({ EncryptedPackage: Buffer.alloc(9_000) })],
    ['a Parquet file', () => Buffer.concat([Buffer.from('PARE'), Buffer.alloc(100), Buffer.from('PARE')])],
    [
      'an OpenDocument',
      () =>
        makeZip({
          mimetype: 'application/vnd.oasis.opendocument.text',
          'content.xml': 'x',
          'META-INF/manifest.xml': '<manifest:encryption-data/>',
        }),
    ],
  ];
  test.each(cases)('%s', async (_, content) => {
    expect((await read(content())).missing.join()).toMatch(/encrypted/);
  });
});

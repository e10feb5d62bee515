/** A file of customers for each reader of containers: what bench and tests damage. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { makeArrow } from './arrow.ts';
import {
  customerTable,
  makeAvro,
  makeDocx,
  makeMail,
  makeOdp,
  makeOds,
  makeParquet,
  makePdf,
  makeSqlite,
  makeTar,
  makeXlsx,
  makeZip,
} from './containers.ts';
import { encryptPdf } from './encrypted-pdf.ts';
import { makeBson, makeCbor, makeDbase, makeMessagePack, makePickle } from './kinds.ts';
import { storeLz4 } from './lz4.ts';
import { makeFrame, makeNpy, makeRecords } from './pickle.ts';
import { makeCopyBinary, makePostgresDump } from './postgres-dump.ts';
import { listpackHash, makeAof, makeRdb } from './redis.ts';
import { awsKey, customerCsv, customers } from './secrets.ts';
import { makeStata108, makeStata118 } from './stata.ts';
import { makeWorkbook97 } from './workbook97.ts';

const line = `key = "${awsKey('hostile')}"\n`;
const people = customers(40, 'hostile');
/** More than what structures are known by. */
const many = customers(200, 'hostile').map(({ name, mail }) => ({ name, mail }));
const rows = people.map(({ name, mail, card }) => [name, mail, card]);
const header = ['name', 'email', 'card_number'];
const table = [header, ...rows];
const sample = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../scan/formats/samples', name));

const texts = { name: people.map(({ name }) => name), email: people.map(({ mail }) => mail) };

export const openedFiles: readonly (readonly [name: string, make: () => Buffer | Promise<Buffer>])[] = [
  ['gzip', () => gzipSync(customerCsv(40))],
  ['zstandard', () => zstdCompressSync(customerCsv(40))],
  ['bzip2', () => sample('customers.csv.bz2')],
  ['xz', () => sample('customers.csv.xz')],
  ['zip', () => makeZip({ 'a.csv': customerCsv(40), 'b.txt': line })],
  ['tar', () => makeTar({ 'a.csv': customerCsv(40), 'b.txt': line })],
  ['xlsx', () => makeXlsx({ One: table })],
  ['ods', () => makeOds({ One: table })],
  ['docx', () => makeDocx([line], table)],
  ['odp', () => makeOdp([{ text: 'x', notes: line }], table)],
  ['pdf', () => makePdf([[line.trim()], ['x']])],
  ['encrypted pdf', async () => encryptPdf(await makePdf([[line.trim()], ['x']]), '')],
  ['sqlite', () => makeSqlite((database) => customerTable(database, 40))],
  ['parquet', () => makeParquet({ a: rows.map(([name = '']) => name), b: rows.map(([, mail = '']) => mail) })],
  ['avro', () => makeAvro(header, rows)],
  ['avro with snappy', () => makeAvro(header, rows, 'snappy')],
  ['postgres dump', () => makePostgresDump({ name: 'customers', columns: header, rows })],
  ['postgres copy', () => makeCopyBinary(rows)],
  ['xls', () => makeWorkbook97(table)],
  ['dbase', () => makeDbase(many)],
  ['pickle', () => makePickle(many, 4)],
  ['bson', () => makeBson(many)],
  ['message pack', () => makeMessagePack(many)],
  ['cbor', () => makeCbor(many)],
  ['lz4', () => storeLz4(Buffer.from(customerCsv(40)))],
  ['redis', () => makeRdb(people.map(({ name, mail }, at) => listpackHash(`c:${at}`, { name, mail })))],
  [
    'redis commands',
    () => makeAof(people.map(({ name, mail }, at) => ['HSET', `c:${at}`, 'name', name, 'mail', mail])),
  ],
  ['Arrow', () => makeArrow(texts, { pack: 'zstd' })],
  ['array of NumPy', () => makeNpy("[('a', '<U4'), ('b', '<i8')]", '(900,)', Buffer.alloc(21_600, 1))],
  ['records of NumPy in a pickle', () => makeRecords(header, rows)],
  ['data frame in a pickle', () => makeFrame('email', texts.email)],
  ['Stata', () => makeStata118(texts)],
  ['Stata 6', () => makeStata108(texts)],
  ['SPSS', () => sample('customers-compressed.sav')],
  ['SPSS by zlib', () => sample('customers.zsav')],
  ['ORC', () => sample('customers-0.12.orc')],
  ['ORC by snappy', () => sample('customers-snappy.orc')],
  ['Git bundle', () => sample('few.bundle')],
  ['SAS transport', () => sample('customers-8.xpt')],
  ['mail', () => Buffer.from(makeMail(line, [{ name: 'a.csv', content: customerCsv(40) }]))],
];

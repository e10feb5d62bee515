/**
 * Readers of our own, cut at a tenth of the first 4,096 bytes and in 100 places, and with lengths that lie: they end, or say
 * that it is damaged. `script/bench --damage` does more of it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createRandom } from '../../../rules/authoring.ts';
import { Budget } from '../../../scan/formats/budget.ts';
import { DecodeError } from '../../../scan/formats/errors.ts';
import { readCompound } from '../../../scan/formats/compound/compound.ts';
import { readDbase } from '../../../scan/formats/dbase/dbase.ts';
import { readLz4 } from '../../../scan/formats/compression/lz4.ts';
import { readGitBundle } from '../../../scan/formats/git/bundle.ts';
import { readArrow } from '../../../scan/formats/arrow/arrow.ts';
import { readBson } from '../../../scan/formats/objects/bson.ts';
import { readCbor } from '../../../scan/formats/objects/cbor.ts';
import { readMessagePack } from '../../../scan/formats/objects/message-pack.ts';
import { readNpy } from '../../../scan/formats/objects/npy.ts';
import { readPickle } from '../../../scan/formats/objects/pickle.ts';
import { readPhp } from '../../../scan/formats/objects/php.ts';
import { readOrc } from '../../../scan/formats/orc/orc.ts';
import { readCopyBinary } from '../../../scan/formats/postgres/copy-binary.ts';
import { readPostgresDump } from '../../../scan/formats/postgres/custom-dump.ts';
import { readCommands } from '../../../scan/formats/redis/commands.ts';
import { readRedis } from '../../../scan/formats/redis/rdb.ts';
import { readTransport } from '../../../scan/formats/sas/transport.ts';
import { readSpss } from '../../../scan/formats/spss/spss.ts';
import { readStata } from '../../../scan/formats/stata/stata.ts';
import type { ContainerReader } from '../../../scan/formats/types.ts';
import { defaultConfig } from '../../../scan/index.ts';
import { makeArrow } from '../../support/arrow.ts';
import {
  makeBson,
  makeCbor,
  makeDbase,
  makeMessagePack,
  makePeople,
  makePickle,
  makeTextPickle,
} from '../../support/kinds.ts';
import { repeatLz4 } from '../../support/lz4.ts';
import { makeFrame, makeNpy } from '../../support/pickle.ts';
import { makeCopyBinary, makePostgresDump } from '../../support/postgres-dump.ts';
import { hash, listpackHash, makeAof, makeRdb, packedString, redisString, ziplistHash } from '../../support/redis.ts';
import { makeStata108, makeStata114, makeStata118 } from '../../support/stata.ts';
import { makeWorkbook97 } from '../../support/workbook97.ts';

/** Everything that a reader gives, or the reason why it stopped. */
async function readAll(read: ContainerReader, content: Uint8Array): Promise<string> {
  const bytes = (async function* () {
    yield content;
  })();
  try {
    for await (const part of read({ bytes, size: content.length, budget: new Budget(defaultConfig.limits) })) {
      if (part.kind === 'document') for await (const _ of part.bytes);
      if (part.kind === 'table') for await (const _ of part.rows);
    }
    return 'read';
  } catch (error) {
    if (!(error instanceof DecodeError) && !(error instanceof RangeError)) throw error;
    return error.name;
  }
}

const sample = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'samples', name));

const fields = { name: 'Anna Vogel', mail: 'anna@gmx.net' };
const people = makePeople(20);
const table = {
  name: 'people',
  columns: Object.keys(fields),
  rows: Array.from({ length: 40 }, () => Object.values(fields)),
};
const files: readonly (readonly [name: string, read: ContainerReader, make: () => Buffer])[] = [
  [
    'redis',
    readRedis,
    () =>
      makeRdb([
        hash('a', fields),
        listpackHash('b', fields),
        ziplistHash('c', fields),
        Buffer.concat([Buffer.of(0), redisString('d'), packedString('x'.repeat(300))]),
      ]),
  ],
  [
    'redis commands',
    readCommands,
    () =>
      makeAof([
        ['HSET', 'a', ...Object.entries(fields).flat()],
        ['SET', 'b', 'x'],
      ]),
  ],
  ['postgres dump', readPostgresDump, () => makePostgresDump(table)],
  [
    'postgres dump as it is',
    readPostgresDump,
    () => makePostgresDump(table, { version: 16, algorithm: 0, pack: null }),
  ],
  ['postgres copy', readCopyBinary, () => makeCopyBinary(table.rows)],
  ['lz4', readLz4, () => repeatLz4('anna@gmx.net,', [13, 2_000], 'end')],
  ['BSON', readBson, () => makeBson(people)],
  ['MessagePack', readMessagePack, () => makeMessagePack(people)],
  ['CBOR', readCbor, () => makeCbor(people)],
  ['PHP', readPhp, () => Buffer.from('a:2:{i:0;O:1:"A":2:{s:1:"a";d:0.5;s:1:"b";N;}i:1;a:1:{s:1:"c";s:3:"xyz";}}')],
  ['Excel 97', readCompound, () => makeWorkbook97([['Name', 'Mail'], ...table.rows])],
  ['dBase', readDbase, () => makeDbase(people)],
  ['pickle', readPickle, () => makePickle(people, 4)],
  ['pickle of a data frame', readPickle, () => makeFrame('email', table.rows.flat())],
  [
    'array of NumPy',
    readNpy,
    () => makeNpy("[('a', '<U4'), ('b', '<i8'), ('c', '<M8[ns]'), ('d', '<f4')]", '(3,)', Buffer.alloc(108, 1)),
  ],
  ['Arrow', readArrow, () => makeArrow({ a: ['x', 'y'], b: ['anna@gmx.net', ''] }, { dictionary: ['y', 'x'] })],
  ['Stata 108', readStata, () => makeStata108({ a: ['x', 'y'], b: ['z', ''] })],
  ['Stata 114', readStata, () => makeStata114({ a: ['x', 'y'], b: ['z', ''] })],
  ['Stata 118', readStata, () => makeStata118({ a: ['x', 'y'], b: ['z', ''] })],
  ['packed Arrow', readArrow, () => makeArrow({ a: ['x', 'y'] }, { pack: 'lz4' })],
  ['pickle of protocol 0', readPickle, () => makeTextPickle(people)],
  ['SPSS', readSpss, () => sample('few.sav')],
  ['SPSS by zlib', readSpss, () => sample('few.zsav')],
  ['ORC', readOrc, () => sample('few-zlib.orc')],
  ['ORC as it is', readOrc, () => sample('few.orc')],
  ['Git bundle', readGitBundle, () => sample('few.bundle')],
  ['SAS 5', readTransport, () => sample('few-5.xpt')],
  ['SAS 8', readTransport, () => sample('few-8.xpt')],
];

/** Many of the beginning, where headers are, and others of the rest. */
function placesOf(length: number, name: string): number[] {
  const random = createRandom(name);
  const places = Array.from({ length: Math.min(length, 4_096) }, (_, at) => at).filter(() => random() < 0.1);
  return [...places, ...Array.from({ length: 100 }, () => Math.floor(random() * length))];
}

test.each(files)('%s', async (name, read, make) => {
  const whole = make();
  expect(await readAll(read, whole)).toBe('read');
  for (const at of placesOf(whole.length, name)) {
    await readAll(read, whole.subarray(0, at));
    for (const byte of [0, 0x7f, 0xff]) {
      const lying = Buffer.from(whole);
      lying[at] = byte;
      await readAll(read, lying);
    }
  }
});

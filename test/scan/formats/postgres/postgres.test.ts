/** Archives of pg_dump and COPY BINARY: rows under the names of their columns. */
import { zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { storeLz4 } from '../../../support/lz4.ts';
import { makeCopyBinary, makePostgresDump } from '../../../support/postgres-dump.ts';
import { scanBytes } from '../../../support/scan.ts';
import { customers } from '../../../support/secrets.ts';

const columns = ['id', 'name', 'email', 'card_number'];
const rows = customers(40, 'postgres').map(({ name, mail, card }, at) => [String(at), name, mail, card]);
const table = { name: 'customers', columns, rows };

test.each([
  ['packed', makePostgresDump(table)],
  ['as it is', makePostgresDump(table, { pack: null })],
  ['of version 17', makePostgresDump(table, { version: 16 })],
  ['packed by lz4', makePostgresDump(table, { version: 16, algorithm: 2, pack: storeLz4 })],
  ['packed by zstandard', makePostgresDump(table, { version: 16, algorithm: 3, pack: zstdCompressSync })],
])('a dump %s', async (_, content) => {
  const { datasets, complete } = await scanBytes(content, { name: 'latest.dump' });
  expect(datasets).toMatchObject([{ subjects: 40, within: ['public.customers'], format: 'sql' }]);
  expect(complete).toBe(true);
});

test('rows of COPY BINARY, with numbers and nothing', async () => {
  const content = makeCopyBinary(rows.map(([id, ...rest]) => [Number(id), null, ...rest]));
  const { datasets } = await scanBytes(content, { name: 'customers.bin' });
  expect(datasets).toMatchObject([{ subjects: 40, rows: 40 }]);
});

test('an archive of articles is nobody', async () => {
  const articles = {
    name: 'articles',
    columns: ['id', 'title', 'price'],
    rows: rows.map(([id = '']) => [id, `Table ${id}`, '9.90']),
  };
  expect((await scanBytes(makePostgresDump(articles), { name: 'latest.dump' })).datasets).toEqual([]);
});

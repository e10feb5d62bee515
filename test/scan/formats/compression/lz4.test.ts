/** LZ4 frames: what repeats, several of them, and what is behind. */
import { expect, test } from 'vitest';
import { Budget } from '../../../../scan/formats/budget.ts';
import { ByteReader, inPieces } from '../../../../scan/formats/bytes.ts';
import { unpackLz4 } from '../../../../scan/formats/compression/lz4.ts';
import { defaultConfig } from '../../../../scan/index.ts';
import { repeatLz4, storeLz4 } from '../../../support/lz4.ts';

async function unpack(packed: Buffer): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of unpackLz4(new ByteReader(inPieces(packed)), new Budget(defaultConfig.limits)))
    pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString();
}

test('what repeats, also into itself', async () => {
  expect(await unpack(repeatLz4('anna,', [5, 10], 'end'))).toBe('anna,anna,anna,end');
  expect(await unpack(repeatLz4('x'.repeat(300), [1, 600], 'end'))).toBe(`${'x'.repeat(900)}end`);
});

test('frames one after the other', async () => {
  expect(await unpack(Buffer.concat([storeLz4(Buffer.from('one ')), storeLz4(Buffer.from('two'))]))).toBe('one two');
});

test.each([
  ['reaches back behind the beginning', repeatLz4('abc', [9, 8], 'x')],
  ['ends too early', storeLz4(Buffer.from('one')).subarray(0, 12)],
])('%s: an error', async (_, packed) => {
  await expect(unpack(packed)).rejects.toThrow(/damaged|ends too early/);
});

/** Exact counts of bytes out of pieces. */
import { expect, test } from 'vitest';
import { ByteReader, inPieces } from '../../../scan/formats/bytes.ts';

test('no memory is taken for bytes that are only said to follow', async () => {
  const reader = new ByteReader(inPieces(Buffer.from('abc')));
  expect(await reader.take(2 ** 45)).toBeNull();
});

test('more than one piece', async () => {
  const whole = Buffer.alloc(700_000, 'abc');
  const reader = new ByteReader(inPieces(whole));
  expect((await reader.take(699_999))?.equals(whole.subarray(0, 699_999))).toBe(true);
  expect((await reader.take(1))?.toString()).toBe('a');
});

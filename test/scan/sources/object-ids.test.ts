/** A table of ids answers as a map of strings does. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ObjectIds } from '../../../scan/sources/index.ts';

describe.each(['sha1', 'sha256'])('ids of %s', (algorithm) => {
  const idOf = (text: string): string => createHash(algorithm).update(text).digest('hex');
  const wanted = Array.from({ length: 5_000 }, (_, number) => idOf(String(number)));
  const ids = new ObjectIds();
  const numbers = wanted.map((id) => ids.add(id));

  test('are numbered as they come', () => {
    expect(numbers).toEqual([...wanted.keys()]);
    expect([...ids]).toEqual(wanted);
    expect(ids.at(4_321)).toBe(wanted[4_321]);
  });
  test('are known when they come again', () => {
    expect(wanted.map((id) => ids.add(id))).toEqual(numbers);
    expect(ids.size).toBe(5_000);
  });
  test('are found, and others are not', () => {
    expect(wanted.map((id) => ids.numberOf(id))).toEqual(numbers);
    for (const other of [idOf('other'), '', 'file:3', 'x'.repeat(idOf('').length)]) expect(ids.has(other)).toBe(false);
    expect(new ObjectIds().has(idOf('0'))).toBe(false);
  });
});

import { expect, test } from 'vitest';
import { Batches } from '../../app/batches.ts';

test('who asks while work is done goes with the next, all together', async () => {
  const seen: number[][] = [];
  const batches = new Batches<number>(async (items) => {
    seen.push([...items]);
    await Promise.resolve();
  }, 3);
  await Promise.all([1, 2, 3, 4, 5].map((item) => batches.add(item)));
  expect(seen).toEqual([[1], [2, 3, 4], [5]]);
});

test('one that fails takes nobody with it', async () => {
  const done: number[] = [];
  const batches = new Batches<number>(async (items) => {
    await Promise.resolve();
    if (items.includes(3)) throw new Error('three');
    done.push(...items);
  });
  const results = await Promise.allSettled([1, 2, 3, 4].map((item) => batches.add(item)));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(done).toEqual([1, 2, 4]);
});

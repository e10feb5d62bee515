import { expect, test } from 'vitest';
import { keepAnswers } from '../../mirror/answers.ts';

test('asks once, of each cache', async () => {
  const { bases } = keepAnswers();
  const asked: string[] = [];
  const ask = (cache: string, answer: string | null): Promise<string | null> =>
    bases.get([cache, 'a', 'b'], () => {
      asked.push(cache);
      return Promise.resolve(answer);
    });
  expect([await ask('one', null), await ask('one', null), await ask('two', 'c')]).toEqual([null, null, 'c']);
  expect(asked).toEqual(['one', 'two']);
});

test('keeps no failure and no large folder, and of the others those asked for last', async () => {
  const { bases, folders } = keepAnswers();
  await expect(bases.get(['a'], () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(await bases.get(['a'], () => Promise.resolve('b'))).toBe('b');
  for (let at = 0; at < 500; at++) await bases.get([`${at}`], () => Promise.resolve(null));
  expect(await bases.get(['a'], () => Promise.resolve('asked again'))).toBe('asked again');
  const entries = Array.from({ length: 501 }, (_, at) => ({ name: `${at}`, kind: 'file', id: '' }) as const);
  expect(await folders.get(['a'], () => Promise.resolve(entries))).toHaveLength(501);
  expect(await folders.get(['a'], () => Promise.resolve([]))).toHaveLength(0);
});

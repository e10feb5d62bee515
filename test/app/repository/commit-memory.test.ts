import { describe, expect, test } from 'vitest';
import { CommitMemory } from '../../../app/repository/commit-memory.ts';

const memory = () => new CommitMemory<string | null>((text) => text !== 'long');

describe('what is read of a commit', () => {
  test('is read once, also where several ask at the same time', async () => {
    let reads = 0;
    const read = async (): Promise<null> => (reads++, null);
    const files = memory();
    await Promise.all([files.get('a', read), files.get('a', read)]);
    expect(await files.get('a', read)).toBeNull();
    expect(reads).toBe(1);
  });

  test('is read again after a failure', async () => {
    const files = memory();
    await expect(files.get('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await files.get('a', async () => 'text')).toBe('text');
  });

  test('is not kept where it is long', async () => {
    const files = memory();
    await files.get('a', async () => 'long');
    expect(await files.get('a', async () => 'short')).toBe('short');
  });

  test('goes when it was not asked for longest', async () => {
    const files = memory();
    for (let key = 0; key < 500; key++) await files.get(String(key), async () => 'first');
    await files.get('0', async () => 'second');
    await files.get('one more', async () => 'first');
    expect(await files.get('0', async () => 'second')).toBe('first');
    expect(await files.get('1', async () => 'second')).toBe('second');
  });
});

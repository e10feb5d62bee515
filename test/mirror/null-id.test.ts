import { expect, test } from 'vitest';
import { isNullId } from '../../mirror/index.ts';

test('the id of nothing has any length, and is not an empty text', () => {
  expect([isNullId('0'.repeat(40)), isNullId('0'.repeat(64))]).toEqual([true, true]);
  expect([isNullId(''), isNullId(`${'0'.repeat(39)}1`)]).toEqual([false, false]);
});

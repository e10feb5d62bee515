/** People who stand in several datasets are counted once, as far as the numbers tell. */
import { expect, test } from 'vitest';
import { countAtLeast, kindsIn } from '../../../report/breach/at-least.ts';

const part = (subjects: number, count: number): { subjects: number; counts: [string, number][] } => ({
  subjects,
  counts: [['DE', count]],
});

test('nobody stands in two: the sum', () => {
  expect(countAtLeast([part(400, 300), part(100, 100)], 500)).toEqual([['DE', 400]]);
});

test('all of one are in the other: never more than there are', () => {
  expect(countAtLeast([part(412, 412), part(60, 60)], 412)).toEqual([['DE', 412]]);
});

test('where some are in both, what is sure', () => {
  expect(countAtLeast([part(400, 300), part(100, 100)], 450)).toEqual([['DE', 350]]);
  expect(countAtLeast([part(400, 300), part(400, 20)], 400)).toEqual([['DE', 300]]);
});

test('of a dataset the share of the people counts, and of the rows only where nobody counted them', () => {
  expect(
    kindsIn({
      subjects: 411,
      columns: [
        { identifier: 'email', share: 0.995, ofPeople: 1 },
        { identifier: 'phone', share: 0.5 },
      ],
    }),
  ).toEqual([
    ['email', 411],
    ['phone', 206],
  ]);
});

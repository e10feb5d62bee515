/** Whose turn it is, by the clock on the team's wall. */
import { expect, test } from 'vitest';
import type { DigestOrder } from '../../../app/digest/types.ts';
import { isTurn } from '../../../app/digest/when.ts';

const order: DigestOrder = {
  team: 'shop',
  repositories: ['acme/*'],
  every: 'day',
  at: 9 * 60,
  zone: 'Europe/Berlin',
  days: [1, 2, 3, 4, 5],
  quiet: { from: 18 * 60, to: 8 * 60 },
  to: { kind: 'slack', url: 'https://hooks.example.com/a' },
};
const at = (text: string): Date => new Date(text);
const last = at('2026-11-30T08:10:00Z');

// 2026-11-30 is a Monday; Berlin is an hour ahead of UTC in winter and two in summer.
test.each<[string, string, Date | null, boolean, Partial<DigestOrder>]>([
  ['before its time', '2026-11-30T07:59:00Z', null, false, {}],
  ['at its time', '2026-11-30T08:00:00Z', null, true, {}],
  ['a second time on one day', '2026-11-30T16:00:00Z', last, false, {}],
  ['the next day', '2026-12-01T08:00:00Z', last, true, {}],
  ['what was missed, later on that day', '2026-12-01T16:59:00Z', last, true, {}],
  ['what was missed, in the evening', '2026-12-01T17:00:00Z', last, false, {}],
  ['on a Saturday', '2026-12-05T08:00:00Z', last, false, {}],
  ['at its time in summer', '2026-07-01T07:00:00Z', null, true, {}],
  ['on the day the clocks change', '2026-10-25T08:00:00Z', at('2026-10-24T07:00:00Z'), true, { days: [0, 6] }],
  ['an hour too early on that day', '2026-10-25T07:00:00Z', at('2026-10-24T07:00:00Z'), false, { days: [0, 6] }],
  ['of a week, in the same one', '2026-12-04T08:00:00Z', last, false, { every: 'week' }],
  ['of a week, in the next one', '2026-12-07T08:00:00Z', last, true, { every: 'week' }],
  ['of a week that ends with a year', '2027-01-01T08:00:00Z', at('2026-12-28T08:00:00Z'), false, { every: 'week' }],
  ['of a week, missed on its Monday', '2026-12-09T08:00:00Z', last, true, { every: 'week' }],
  ['on the other side of the date line', '2026-11-30T20:00:00Z', null, true, { zone: 'Pacific/Auckland', days: [2] }],
])('%s', (_, now, before, expected, change) => {
  expect(isTurn({ ...order, ...change }, before, at(now))).toBe(expected);
});

import { expect, test } from 'vitest';
import { publicTimesOf } from '../../report/index.ts';

const day = (number: number): string => `2026-01-0${number}T08:00:00.000Z`;
const seen = (...all: readonly ('public' | 'private' | 'internal')[]) =>
  all.map((visibility, index) => ({ visibility, seen: day(index + 1) }));
const known = (since: number | null, until: number | null) => ({
  since: since === null ? null : day(since),
  until: until === null ? null : day(until),
});

test.each([
  ['made public', seen('private', 'public'), null, known(2, null)],
  ['made public and private again', seen('private', 'public', 'private'), null, known(2, 3)],
  ['made public twice', seen('private', 'public', 'internal', 'public', 'private'), null, known(2, 5)],
  ['public when first seen', seen('public'), null, known(null, null)],
  ['public when first seen, and made private', seen('public', 'private'), null, known(null, 2)],
  ['private when first seen', seen('private'), null, 'unknown'],
  ['nothing is known', [], day(1), 'unknown'],
])('there before: %s', (_name, visibility, pushed, times) => {
  expect(publicTimesOf(visibility, pushed)).toEqual(times);
});

test.each([
  ['into a private repository', seen('private', 'internal'), day(2), 'never'],
  ['before it was made public', seen('private', 'public'), day(1), known(2, null)],
  [
    'while it was public',
    seen('private', 'public', 'private'),
    '2026-01-02T20:00:00.000Z',
    { since: '2026-01-02T20:00:00.000Z', until: day(3) },
  ],
  ['into what was public from the beginning', seen('public'), day(4), known(4, null)],
  ['after it was public', seen('public', 'private'), day(2), 'never'],
  ['after it was public, and made public again', seen('public', 'private', 'public'), day(2), known(3, null)],
])('pushed %s', (_name, visibility, pushed, times) => {
  expect(publicTimesOf(visibility, pushed)).toEqual(times);
});

import { expect, test } from 'vitest';
import { publicationOf } from '../../../app/decide/publication.ts';
import type { SeenVisibility } from '../../../app/store/index.ts';

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 29, 12, minute));
const seen = (...each: readonly (readonly [SeenVisibility['visibility'], number])[]): SeenVisibility[] =>
  each.map(([visibility, minute], index) => ({ id: index + 1, repository_id: 1, visibility, seen_at: at(minute) }));
const event = (minute: number) => ({ at: at(minute), by: 7 });

test('it counts from the event, or from when it was seen public before that', () => {
  expect(publicationOf(seen(['private', 0], ['public', 11]), event(10))).toMatchObject({ publishedAt: at(10), by: 7 });
  expect(publicationOf(seen(['private', 0], ['public', 11]), event(50))).toMatchObject({ publishedAt: at(11) });
});

test('an event from before it was private says nothing of this time', () => {
  const again = seen(['private', 0], ['public', 11], ['private', 20], ['public', 40]);
  expect(publicationOf(again, event(10))).toMatchObject({ key: '4', publishedAt: null, by: null });
});

test('public between two looks is something that happened, and private all the time is not', () => {
  expect(publicationOf(seen(['private', 0]), event(10))).toMatchObject({ isPublic: false, publishedAt: at(10) });
  expect(publicationOf(seen(['private', 0], ['public', 11], ['private', 12]), event(10))).toMatchObject({
    key: '2',
    isPublic: false,
  });
  expect(publicationOf(seen(['private', 0]), null)).toBeNull();
});

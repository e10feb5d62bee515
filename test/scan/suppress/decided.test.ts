/** Whom a decision on a table covers, and from when on it does not. */
import { expect, test } from 'vitest';
import { countFresh, countPeople, joinPeople, kindsOf, outgrows, toPeopleSet } from '../../../scan/suppress/decided.ts';

const decided = { people: 20, severity: 'high', identifiers: ['email', 'full-name'] } as const;
const present = { fresh: 0, severity: 'high', identifiers: ['email'] } as const;

test.each([
  [20, 3, null],
  [20, 4, 'people'],
  [100, 10, null],
  [100, 11, 'people'],
  [0, 3, null],
])('of %i people, %i new ones: %s', (people, fresh, because) => {
  expect(outgrows({ ...decided, people }, { ...present, fresh })?.because ?? null).toBe(because);
});

test('a new kind of data and a higher severity end it, whoever it is about', () => {
  expect(outgrows(decided, { ...present, identifiers: ['email', 'iban'] })?.because).toBe('kind');
  expect(outgrows(decided, { ...present, severity: 'critical' })).toEqual({
    because: 'severity',
    decided: 20,
    now: 20,
  });
  expect(outgrows(decided, { ...present, severity: 'low' })).toBeNull();
});

test('what an older version did not keep ends nothing', () => {
  const older = { people: 20, severity: null, identifiers: null };
  expect(outgrows(older, { fresh: 0, severity: 'critical', identifiers: ['iban'] })).toBeNull();
});

const many = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => ((from + at) * 2_654_435_761 * 104_729) % 2 ** 52);

test('everybody is counted once, and new ones by who they are', () => {
  const known = toPeopleSet(many(0, 50));
  const now = toPeopleSet([...many(25, 50), ...many(25, 50)]);
  expect([countPeople(now), countFresh(now, known), countFresh(known, known)]).toEqual([50, 25, 0]);
  expect(countPeople(joinPeople([known, now]))).toBe(75);
});

test('of very many people a sample tells about how many are new', () => {
  const known = toPeopleSet(many(0, 100_000));
  expect(known.hashes.length).toBe(10_000);
  const now = joinPeople([known, toPeopleSet(many(100_000, 20_000))]);
  expect(Math.abs(countPeople(now) - 120_000)).toBeLessThan(4_000);
  expect(Math.abs(countFresh(now, known) - 20_000)).toBeLessThan(2_000);
  expect(countFresh(known, known)).toBe(0);
});

test('a second column of a kind is a kind of its own, and the same table twice is none', () => {
  const [mail, name] = [{ identifier: 'email' }, { identifier: 'full-name' }];
  expect(kindsOf([[name, mail, mail], [mail]])).toEqual(['full-name', 'email', 'email 2']);
  expect(
    kindsOf([
      [name, mail],
      [name, mail],
    ]),
  ).toEqual(['full-name', 'email']);
});

test('who has beside them what nobody had is new, and only then', () => {
  const beside = (...values: number[]) => values.map((value, at): [number, number] => [at + 1, value]);
  const people = (...values: number[]) => toPeopleSet([1, 2, 3], 1, () => beside(...values));
  const known = people(11, 12, 13);
  expect(countFresh(people(11, 12, 14), known)).toBe(1);
  expect(countFresh(people(13, 11, 12), known)).toBe(0);
  expect(countFresh(people(11), known)).toBe(0);
  expect(countFresh(joinPeople([people(21), people(11, 22)]), known)).toBe(2);
});

test('of a decision of which nobody kept what stood beside its people only the people count', () => {
  const now = toPeopleSet([1, 2], 1, () => [[1, 11]]);
  const older = toPeopleSet([1, 2]);
  expect(countFresh(now, older)).toBe(0);
  expect(joinPeople([older, older]).beside).toBeNull();
  expect(countFresh(now, joinPeople([older, now]))).toBe(0);
});

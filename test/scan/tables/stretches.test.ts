/** Made-up rows do not speak for those that somebody added to them, wherever these stand. */
import { Faker, de, en } from '@faker-js/faker';
import { describe, expect, test } from 'vitest';
import { makeRealPeople } from '../../../bench/make/corpus/real.ts';
import { createRandom } from '../../../script/columns/random.ts';
import { Stretches, type Rows } from '../../../scan/tables/stretches.ts';
import { tablesOf } from '../../support/tables.ts';

const fields = ['first', 'last', 'street', 'city', 'zip', 'phone'] as const;
const header = 'first_name,last_name,street,city,postcode,phone';
const real = makeRealPeople(createRandom(11), 'US', 600, 'plain').map((person) =>
  fields.map((field) => person[field] ?? ''),
);

function madeUp(count: number, locale = en): string[][] {
  const faker = new Faker({ locale: [locale, en], seed: 5 });
  return Array.from({ length: count }, () => [
    faker.person.firstName(),
    faker.person.lastName(),
    faker.location.streetAddress(),
    faker.location.city(),
    faker.location.zipCode(),
    faker.phone.number(),
  ]);
}

const toCsv = (rows: Rows, names = header): string =>
  [names, ...rows.map((row) => row.map((cell) => `"${cell}"`).join(','))].join('\n');
const provenanceOf = (rows: Rows, names = header): string => tablesOf(toCsv(rows, names))[0]?.provenance ?? 'no table';

describe('made-up rows alone', () => {
  test.each([60, 200, 560, 1_500, 6_000])('%i of them stay synthetic', (count) => {
    expect(provenanceOf(madeUp(count))).toBe('synthetic');
    expect(provenanceOf(madeUp(count, de))).toBe('synthetic');
  });
  test('values that only count go on counting', () => {
    const rows = Array.from({ length: 4_000 }, (_, at) => [`customer${at}`, `Name${at}`, `customer${at}@mailbox.de`]);
    expect(provenanceOf(rows, 'first_name,last_name,email')).toBe('synthetic');
  });
});

describe('real rows among made-up ones', () => {
  test.each([
    [300, 60],
    [500, 60],
    [3_000, 100],
    [6_000, 600],
  ])('%i made up, %i real ones behind, before or between them', (made, added) => {
    const [rows, more] = [madeUp(made), real.slice(0, added)];
    expect(['real', 'unknown']).toContain(provenanceOf([...rows, ...more]));
    expect(['real', 'unknown']).toContain(provenanceOf([...more, ...rows]));
  });
  test('many in the middle', () => {
    const rows = madeUp(3_000);
    expect(provenanceOf([...rows.slice(0, 1_500), ...real, ...rows.slice(1_500)])).toBe('unknown');
  });
  test('the words say where to look', () => {
    const [table] = tablesOf(toCsv([...madeUp(3_000), ...real.slice(0, 100)]));
    expect(table?.evidence.join()).toContain('rows further on are unlike the first ones');
  });
});

test('a published database speaks for as many people as it has', () => {
  const people = [
    'Leanne Graham',
    'Ervin Howell',
    'Clementine Bauch',
    'Patricia Lebsack',
    'Chelsey Dietrich',
    'Dennis Schulist',
  ].map((name, at) => [String(at), ...name.split(' '), `1-463-123-${4_000 + at}`]);
  const names = 'id,first_name,last_name,phone';
  expect(provenanceOf(people, names)).toBe('sample-database');
  const more = real
    .slice(0, 6)
    .map(([first = '', last = ''], at) => [String(9 + at), first, last, `212-555-${3_000 + at}`]);
  expect(provenanceOf([...people, ...more], names)).toBe('unknown');
});

test('a few outsiders are no reason to take the staff for customers', () => {
  const rows = real
    .slice(0, 400)
    .map(([first = '', last = ''], at) => [
      first,
      last,
      `${first}.${last}${at}@${at % 60 === 0 ? 'gmail.com' : 'acme-industries.com'}`.toLowerCase().replaceAll(' ', ''),
    ]);
  const [table] = tablesOf(toCsv(rows, 'first_name,last_name,email'), 1 << 20, ['acme-industries.com']);
  expect(table?.provenance).toBe('staff');
});

test('what is kept is bounded, in order, and the same every time', () => {
  const first = Array.from({ length: 500 }, (_, at) => [String(at), 'x']);
  const run = (): readonly Rows[] => {
    const stretches = new Stretches(first, [0]);
    for (let at = 500; at < 100_000; at++) stretches.add([String(at), 'left out']);
    return stretches.samples();
  };
  const samples = run();
  expect(run()).toEqual(samples);
  expect(samples.length).toBeLessThan(12);
  for (const rows of samples.slice(1, -2)) {
    expect(rows.length).toBeLessThanOrEqual(120);
    const numbers = rows.map(([text]) => Number(text));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(rows.every(([, other]) => other === '')).toBe(true);
  }
  expect(samples.at(-2)?.[0]).toEqual(['0', 'x']);
  expect(samples.at(-1)?.map(([text]) => text)).toEqual(Array.from({ length: 50 }, (_, at) => String(99_950 + at)));
});

test('of a table with hundreds of columns the first ones are read', () => {
  const wide = real.slice(0, 20).map((row) => [...row, ...Array.from({ length: 394 }, (_, at) => String(at))]);
  const names = [header, ...Array.from({ length: 394 }, (_, at) => `field_${at}`)].join(',');
  const [table] = tablesOf(toCsv(wide, names));
  expect(table?.subjects).toBe(20);
});

/** Which records are one person, whatever their order; and who must not become one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  PersonIndex,
  createPersonHash,
  normalise,
  RecordWriter,
  RecordIndex,
  slotNumber,
  toMembers,
} from '../../../scan/people/index.ts';
import type { Slot } from '../../../scan/model/records.ts';

type Person = Partial<Record<Slot, string>>;
const personHash = createPersonHash(null, 'a run');

function toRecords(people: readonly Person[]): RecordWriter {
  const writer = new RecordWriter();
  for (const person of people) {
    writer.add(
      Object.entries(person).flatMap(([slot, value]) => {
        const found = normalise(slot as Slot, value, { region: null, dayAt: null });
        return found ? [{ slot: slotNumber(found[0]), hash: personHash(...found) }] : [];
      }),
    );
  }
  return writer;
}

/** How many people all of them are, and how many each of `parts` is. */
function count(people: readonly Person[], ...parts: readonly (readonly number[])[]): number[] {
  const recordIndex = new RecordIndex();
  const numbers = recordIndex.add(toRecords(people).toList(1));
  const personIndex = new PersonIndex(recordIndex);
  const ofPart = (part: readonly number[]): number =>
    personIndex.count(toMembers(part.map((index) => numbers[index] ?? -1)));
  return [personIndex.count(toMembers(numbers)), ...parts.map(ofPart)];
}

describe('one person', () => {
  test.each<[string, Person[]]>([
    ['an address in other letters', [{ email: 'Maria.Schulze@gmx.net' }, { email: 'maria.schulze@GMX.net ' }]],
    [
      'an address of Gmail with dots and a tag',
      [{ email: 'm.schulze+news@gmail.com' }, { email: 'mschulze@googlemail.com' }],
    ],
    [
      'a name in another order, with accents',
      [
        { name: 'Müller, Jörg', 'birth-date': '1980-03-14' },
        { name: 'Dr. Jorg Muller', 'birth-date': '14.03.1980' },
      ],
    ],
    [
      'a phone in two forms beside the name',
      [
        { name: 'Maria Schulze', phone: '+49 (30) 901-82441' },
        { name: 'Maria Schulze', phone: '0049 30 90182441' },
      ],
    ],
    [
      'a chain over three records',
      [
        { email: 'maria@gmx.net', name: 'Maria Schulze' },
        { email: 'maria@gmx.net', 'national-id': 'AB 12 34 56' },
        { 'national-id': 'ab123456', phone: '+4930901824417' },
      ],
    ],
    [
      'a number of the household and nothing that tells apart',
      [
        { email: 'maria@gmx.net', phone: '+4930901824417' },
        { name: 'Maria Schulze', phone: '+4930901824417' },
      ],
    ],
    [
      'a name alone, where somebody of that name was found',
      [{ name: 'Maria Schulze', email: 'maria@gmx.net' }, { name: 'Schulze Maria' }],
    ],
    [
      'an address written with three names',
      [
        { email: 'bob@gmx.net', name: 'Bob Smith' },
        { email: 'bob@gmx.net', name: 'Robert Smith' },
        { email: 'bob@gmx.net', name: 'R. J. Smith' },
      ],
    ],
  ])('%s', (_, people) => {
    expect(count(people)[0]).toBe(1);
  });
});

describe('two people', () => {
  test.each<[string, Person[]]>([
    [
      'of one household',
      [
        { name: 'Maria Schulze', phone: '+4930901824417', place: 'lindenweg 4|10115' },
        { name: 'Peter Schulze', phone: '+4930901824417', place: 'lindenweg 4|10115' },
      ],
    ],
    [
      'of one name',
      [
        { name: 'Maria Schulze', 'birth-date': '1980-03-14' },
        { name: 'Maria Schulze', 'birth-date': '1981-03-14' },
      ],
    ],
    [
      'of one name and birth date with two numbers',
      [
        { name: 'Maria Schulze', 'birth-date': '1980-03-14', 'national-id': 'AB123456' },
        { name: 'Maria Schulze', 'birth-date': '1980-03-14', 'national-id': 'AB123457' },
      ],
    ],
    [
      'with one address, two names and two birth dates',
      [
        { email: 'schulze@gmx.net', name: 'Maria Schulze', 'birth-date': '1980-03-14' },
        { email: 'schulze@gmx.net', name: 'Tim Schulze', 'birth-date': '2012-07-01' },
      ],
    ],
    ['with dots in an address that is not of Gmail', [{ email: 'm.schulze@gmx.net' }, { email: 'mschulze@gmx.net' }]],
    [
      'born in a month that nobody knows',
      [
        { name: 'Maria Schulze', 'birth-date': '3/4/1980' },
        { name: 'Maria Schulze', 'birth-date': '1980-03-04' },
      ],
    ],
    [
      'linked by a chain of shared things only',
      [
        { name: 'Maria Schulze', phone: '+4930901824417' },
        { phone: '+4930901824417', 'card-number': '4539 1488 0343 6467' },
        { name: 'Peter Meier', 'card-number': '4539 1488 0343 6467' },
      ],
    ],
  ])('%s', (_, people) => {
    expect(count(people)[0]).toBe(2);
  });
});

describe('what many share joins nobody', () => {
  const many = Array.from({ length: 1_000 }, (_, index) => index);
  const nameOf = (index: number): string =>
    `Person ${'abcdefghij'[index % 10]}${'klmnopqrst'[Math.floor(index / 10) % 10]}${'uvwxyzabcd'[Math.floor(index / 100)]}`;

  test.each<[string, Person]>([
    ['an address of a role', { email: 'info@acme.org' }],
    ['an address that looks like a person’s', { email: 'j.smith@acme.org' }],
    ['a switchboard', { phone: '+4930901824417' }],
    ['a card in a thousand rows', { 'card-number': '4539 1488 0343 6467' }],
    ['a number that somebody filled in everywhere', { 'national-id': 'AB123456' }],
  ])('%s', (_, shared) => {
    expect(count(many.map((index) => ({ ...shared, name: nameOf(index) })))[0]).toBe(1_000);
  });

  test('a card beside a thousand addresses', () => {
    const people = many.map((index) => ({ email: `person${index}@gmx.net`, 'card-number': '4539 1488 0343 6467' }));
    expect(count(people)[0]).toBe(1_000);
  });

  test('the shared thing itself adds nobody, and counts where it stands alone', () => {
    const people: Person[] = [
      ...many.map((index) => ({ email: 'info@acme.org', name: nameOf(index) })),
      { email: 'info@acme.org' },
    ];
    expect(count(people, [1_000], [0, 1, 1_000])).toEqual([1_000, 1, 2]);
  });
});

describe('whatever the records are', () => {
  const value = (letters: string): fc.Arbitrary<string | undefined> =>
    fc.option(fc.constantFrom(...letters), { nil: undefined, freq: 2 });
  const person: fc.Arbitrary<Person> = fc
    .record({ e: value('abcdef'), n: value('abcd'), b: value('123'), p: value('12345'), i: value('abc') })
    .map(({ e, n, b, p, i }) => ({
      ...(e ? { email: `${e}@gmx.net` } : {}),
      ...(n ? { name: `Maria ${n.repeat(4)}` } : {}),
      ...(b ? { 'birth-date': `198${b}-03-14` } : {}),
      ...(p ? { phone: `+493090182441${p}` } : {}),
      ...(i ? { 'national-id': `${i}12345678` } : {}),
    }));

  test('their order changes nothing', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 30 }), fc.infiniteStream(fc.nat()), (people, numbers) => {
        const shuffled = people
          .map((each) => [numbers.next().value ?? 0, each] as const)
          .toSorted((a, b) => a[0] - b[0]);
        expect(count(shuffled.map(([, each]) => each))).toEqual(count(people));
      }),
      { numRuns: 300 },
    );
  });

  test('a record that comes again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 20 }), (people) => {
        expect(count([...people, ...people])).toEqual(count(people));
      }),
    );
  });

  test('never more than there are records, and a part never more than its records', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 20 }), (people) => {
        const half = people.map((_, index) => index).filter((index) => index % 2 === 0);
        const [all = 0, part = 0] = count(people, half);
        expect(all).toBeLessThanOrEqual(people.length);
        expect(part).toBeLessThanOrEqual(half.length);
      }),
    );
  });
});

/** Versions of one file: blocks of rows that were read before are not read again, and nothing that is told changes. */
import { describe, expect, test } from 'vitest';
import { makeRealPeople } from '../../../../bench/make/corpus/real.ts';
import { createRandom, type Random } from '../../../../script/columns/random.ts';
import type { Table, TableContext } from '../../../../scan/model/table.ts';
import { openTable } from '../../../../scan/tables/index.ts';
import { tableContext } from '../../../support/tables.ts';

const people = makeRealPeople(createRandom(21), 'US', 4_000, 'plain');
const lineOf = (at: number): string => {
  const { first, last, email, phone, street, city, zip } = people[at % people.length] ?? {};
  // Nothing in such a date says which part is the day.
  const birth = `0${1 + (at % 9)}/0${1 + ((at * 7) % 9)}/${1950 + (at % 50)}`;
  return `${at},${first},${last},${email},${phone},"${street}",${city},${zip},${birth},`;
};
const header = 'id,first_name,last_name,email,phone,street,city,postcode,birth_date,remark';

interface Version {
  readonly header: string;
  readonly lines: readonly string[];
}

const first = (rows: number): Version => ({ header, lines: Array.from({ length: rows }, (_, at) => lineOf(at)) });
const toText = (version: Version): string => [version.header, ...version.lines, ''].join('\n');

/** In pieces, as Git hands them over. */
function read(text: string, context: TableContext): readonly Table[] {
  const bytes = Buffer.from(text);
  const reader = openTable(bytes.subarray(0, 8_000_000), context);
  for (let at = 0; at < bytes.length; at += 65_536) reader?.push(bytes.subarray(at, at + 65_536));
  return reader?.end() ?? [];
}

/** A thread, and how many values of people it has hashed. */
function openThread(): { readonly context: TableContext; readonly hashed: () => number } {
  let hashed = 0;
  const hash: TableContext['hash'] = (...args) => {
    hashed++;
    return tableContext.hash(...args);
  };
  return { context: { ...tableContext, hash }, hashed: () => hashed };
}

type Edit = (version: Version, random: Random) => Version;

const changeLines =
  (change: (lines: string[], at: number, random: Random) => void): Edit =>
  (version, random) => {
    const lines = [...version.lines];
    change(lines, random.below(lines.length), random);
    return { ...version, lines };
  };
const insert = (line: string): Edit => changeLines((lines, at) => lines.splice(at, 0, line));

const edits: Readonly<Record<string, Edit>> = {
  'a row is changed': changeLines((lines, at, random) => (lines[at] = lineOf(random.below(4_000)))),
  'a row is inserted': changeLines((lines, at, random) => lines.splice(at, 0, lineOf(random.below(4_000)))),
  'rows are deleted': changeLines((lines, at, random) => lines.splice(at, random.below(90))),
  'rows are moved': changeLines((lines, at, random) => lines.push(...lines.splice(at, random.below(200)))),
  'rows come twice': changeLines((lines, at) => lines.push(...lines.slice(at, at + 150))),
  'a column has another name': (version) => ({ ...version, header: version.header.replace('city', 'town') }),
  'two columns change places': ({ lines }) => ({
    header: 'id,last_name,first_name,email,phone,street,city,postcode,birth_date,remark',
    lines,
  }),
  'the first rows say how all dates are written': (version) => ({
    ...version,
    lines: version.lines.with(2, '3,Anna,Weber,anna.weber@gmx.de,,,Ulm,89073,25/04/1980,'),
  }),
  'another delimiter': (version) => ({
    header: version.header.replaceAll(',', ';'),
    lines: version.lines.map((line) => line.replaceAll(',', ';')),
  }),
  'lines end otherwise': ({ lines, ...rest }) => ({ ...rest, lines: lines.map((line) => `${line}\r`) }),
  'the remark of a row is filled': changeLines((lines, at) => (lines[at] += 'asks for jane.miller@yahoo.com')),
  'a quoted cell goes on in the next line': insert(
    '7,Anna,Weber,anna.weber@gmx.de,,"Am Ring 3\nHinterhaus",Ulm,89073,',
  ),
  'a quote that does not close': insert('8,"Anna,Weber,anna.weber@gmx.de,,,Ulm,89073,,'),
  'an empty line': insert(''),
  'a title': insert('Customers of the south'),
  'a sum': insert('Total,,,,,,,,,'),
  'a cell that holds an object': insert(
    '9,Anna,Weber,anna.weber@gmx.de,,,Ulm,89073,,"{""iban"":""DE89370400440532013000""}"',
  ),
  'a row that is too wide': insert(Array.from({ length: 300 }, (_, at) => `x${at}`).join(',')),
  'another header': insert('user_id,street,email,birth_date'),
  'addresses of nobody': insert('10,Anna,Weber,anna@example.com,,,,,,'),
  'the end is cut off': (version) => ({ ...version, lines: version.lines.slice(0, -100) }),
};

const alone = new Map<string, readonly Table[]>();

function expectSame(version: Version, thread: TableContext): void {
  const text = toText(version);
  const expected = alone.get(text) ?? read(text, openThread().context);
  alone.set(text, expected);
  expect(read(text, thread)).toEqual(expected);
}

describe('a history says what its versions say one by one', () => {
  test.each(Object.entries(edits))('%s', (_, edit) => {
    const { context } = openThread();
    const random = createRandom(5);
    const before = first(1_100);
    const after = edit(before, random);
    for (const version of [before, before, before, after, after, edit(after, random)]) expectSame(version, context);
  });

  test.each([1, 2])('any of them one after another (%i)', (seed) => {
    const { context } = openThread();
    const random = createRandom(seed);
    let version = first(1_300);
    for (let number = 0; number < 10; number++) {
      expectSame(version, context);
      const names = Object.keys(edits);
      // What changes every line is rare.
      version = edits[names[random.below(number % 3 === 2 ? names.length : 5)] ?? '']?.(version, random) ?? version;
    }
  });
});

test('rows that are in the version before are not read again', () => {
  const { context, hashed } = openThread();
  const random = createRandom(9);
  let version = first(4_000);
  const costs = Array.from({ length: 6 }, () => {
    const before = hashed();
    expect(read(toText(version), context)[0]?.rows).toBe(4_000);
    version = edits['a row is changed']?.(version, random) ?? version;
    return hashed() - before;
  });
  expect(costs.slice(2).every((cost) => cost < (costs[0] ?? 0) / 3)).toBe(true);
});

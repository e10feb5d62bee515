/** People who begin only behind the rows by which columns are typed. */
import { describe, expect, test } from 'vitest';
import { makeRealPeople } from '../../../bench/make/corpus/real.ts';
import { createRandom } from '../../../script/columns/random.ts';
import { identifiersOf, tablesOf } from '../../support/tables.ts';

const people = makeRealPeople(createRandom(12), 'US', 60, 'plain').map((person) => ({
  name: `${person['first'] ?? ''} ${person['last'] ?? ''}`,
  email: person['email'] ?? '',
  phone: person['phone'] ?? '',
}));
const rows = people.map(({ name, email, phone }) => [name, email, phone]);
const toCsv = (header: string, all: readonly (readonly string[])[]): string =>
  [header, ...all.map((row) => row.map((cell) => `"${cell}"`).join(','))].join('\n');
const repeat = <Item>(count: number, make: (at: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => make(at));

const ofPeople = { name: 'full-name', email: 'email', phone: 'phone' };

const logLine = (at: number): string => `${JSON.stringify({ level: 'info', at, text: 'served', worker: at % 7 })}\n`;

describe('a log of one object a line comes to people behind megabytes of nobody', () => {
  const early = repeat(60_000, logLine).join('');
  const late = people.map((person) => `${JSON.stringify({ level: 'info', ...person })}\n`).join('');

  test.each([
    ['at its end', early + late],
    ['and goes on', early + late + early],
    ['in lines that are very long', `${early}${JSON.stringify({ text: 'x'.repeat(400_000) })}\n${late}`],
  ])('%s', (_, text) => {
    const tables = tablesOf(text);
    expect(tables.map(identifiersOf)).toEqual([ofPeople]);
    expect(tables[0]?.subjects).toBe(60);
  });

  test('each object over several lines', () => {
    const pretty = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
    const objects = [...repeat(30_000, (at) => ({ level: 'info', at, text: 'served' })), ...people];
    expect(tablesOf(objects.map(pretty).join('')).map(({ subjects }) => subjects)).toEqual([60]);
  });
});

describe('rows that fill more than is looked at elsewhere', () => {
  const note = 'He called again about the parcel, and again about the invoice. '.repeat(1_700);
  const widely = (row: readonly string[]): string[] => [...row, ...repeat(3_000, (at) => String(at))];

  test.each([
    [
      'a page of notes in each',
      toCsv(
        'name,email,phone,note',
        rows.map((row) => [...row, note]),
      ),
    ],
    [
      'notes of many lines',
      toCsv(
        'name,email,phone,note',
        rows.map((row) => [...row, note.replaceAll('. ', '.\n')]),
      ),
    ],
    [
      'thousands of columns',
      toCsv(`name,email,phone,${repeat(3_000, (at) => `measure_${at}_of_the_survey`).join(',')}`, rows.map(widely)),
    ],
  ])('%s', (_, text) => {
    const [table, ...more] = tablesOf(text);
    expect(more).toEqual([]);
    expect(identifiersOf(table)).toEqual(ofPeople);
    expect(table?.subjects).toBe(60);
  });
});

describe('rows as long that have no line of names above them', () => {
  const note = 'He called again about the parcel, and again about the invoice. '.repeat(400);
  const withNotes = (text: string): string =>
    toCsv(
      '',
      rows.map((row) => [...row, text]),
    ).trimStart();

  test.each([
    ['a page of notes in each', withNotes(note)],
    ['dozens of pages', withNotes(note.repeat(4))],
    ['below some titles', `${'A list\n'.repeat(6)}${withNotes(note)}`],
    ['notes of many lines', withNotes(note.replaceAll('. ', '.\n'))],
    [
      'hundreds of columns',
      toCsv(
        '',
        rows.map((row) => [...row, ...repeat(200, (at) => `${at}.5 `.repeat(30))]),
      ).trimStart(),
    ],
  ])('%s', (_, text) => {
    const [table, ...more] = tablesOf(text);
    expect(more).toEqual([]);
    expect(table?.columns.map(({ identifier }) => identifier)).toEqual(expect.arrayContaining(['full-name', 'email']));
    expect(table?.subjects).toBe(60);
  });

  test('but not code whose lines are as long', () => {
    const line = rows.map((row) => `send(${row.map((cell) => `"${cell}"`).join(', ')})`).join('; ');
    expect(tablesOf(`${line.repeat(3)}\n`.repeat(4))).toEqual([]);
  });
});

describe('the first rows are empty of people', () => {
  test.each([505, 5_000, 40_000])('%i rows hold nothing', (count) => {
    const [table, ...more] = tablesOf(toCsv('name,email,phone', [...repeat(count, () => ['', '', '']), ...rows]));
    expect(more).toEqual([]);
    expect(identifiersOf(table)).toEqual(ofPeople);
    expect(table).toMatchObject({ subjects: 60, rows: count + 60, provenance: expect.not.stringMatching('synthetic') });
  });

  test.each(['NULL', ' '])('they hold "%s"', (cell) => {
    const [table] = tablesOf(toCsv('name,email,phone', [...repeat(700, () => [cell, cell, cell]), ...rows]));
    expect(identifiersOf(table)).toEqual(ofPeople);
  });

  test('they hold numbers, and the columns of people come one after another', () => {
    const blank = (at: number): string[] => [String(at), '', '', ''];
    const late = [
      ...rows.map(([name = ''], at) => [String(at), name, '', '']),
      ...repeat(600, blank),
      ...rows.map((row, at) => [String(at), ...row]),
    ];
    const [table] = tablesOf(toCsv('count,name,email,phone', [...repeat(600, blank), ...late]));
    expect(identifiersOf(table)).toEqual(ofPeople);
    expect(table?.subjects).toBeGreaterThanOrEqual(60);
  });

  test('addresses stand in all rows, names only in later ones', () => {
    const early = repeat(600, (at) => ['', `k.mayer${at}@kestrel.io`, '']);
    const [table] = tablesOf(toCsv('name,email,phone', [...early, ...rows]));
    expect(identifiersOf(table)).toEqual(ofPeople);
    expect(table?.subjects).toBe(660);
  });

  test('as JSON, where the first records do not know the keys', () => {
    const early = repeat(700, (at) => ({ count: at, kind: 'none' }));
    for (const text of [
      JSON.stringify([...early, ...people]),
      [...early, ...people].map((each) => JSON.stringify(each)).join('\n'),
    ]) {
      const [table] = tablesOf(text);
      expect(identifiersOf(table)).toEqual(ofPeople);
      expect(table?.subjects).toBe(60);
    }
  });
});

test('a table that speaks of nobody stays one, whatever is empty in it for long', () => {
  const all = repeat(3_000, (at) => [String(at), at % 2 ? 'open' : 'closed', at > 1_000 ? 'a remark' : '']);
  expect(tablesOf(toCsv('count,state,remark', all))).toEqual([]);
});

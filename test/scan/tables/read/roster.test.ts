/** People told in sentences: one a line, one a paragraph, one behind the other. */
import { describe, expect, test } from 'vitest';
import { customers, make } from '../../../support/secrets.ts';
import { identifiersOf, tablesOf } from '../../../support/tables.ts';

const people = customers(40, 'roster').map(({ name, mail, card }, at) => ({
  name,
  mail,
  card,
  phone: `+49 151 ${make('{{digits:8}}', `roster ${at}`)}`,
  day: `${1 + (at % 28)}.${1 + (at % 12)}.19${50 + at}`,
  street: `Gartenweg ${at + 1}`,
}));
type Person = (typeof people)[number];

const sentences: readonly (readonly [string, (person: Person) => string])[] = [
  [
    'English',
    ({ name, day, street, mail }) =>
      `${name}, born ${day}, lives in ${street}, 26122 Oldenburg, and can be reached at ${mail}.`,
  ],
  [
    'English, months in words',
    ({ name, street, phone }) =>
      `${name} was born on March 5, 1981 and lives at ${street}, Oldenburg. Phone: ${phone}.`,
  ],
  ['German', ({ name, day, street }) => `Frau ${name}, geboren am ${day}, wohnhaft ${street}, 26122 Oldenburg.`],
  ['French', ({ name, day, mail }) => `${name}, né le ${day.replaceAll('.', '/')}, courriel ${mail}.`],
  ['Spanish', ({ name, day, mail }) => `${name}, nacida el ${day.replaceAll('.', '/')}, correo ${mail}.`],
  ['with a card', ({ name, mail, phone, card }) => `Customer ${name} (${mail}, ${phone}) paid with ${card}.`],
];

describe.each(sentences)('%s', (_, write) => {
  test.each([
    ['one a line', '\n'],
    ['one a paragraph', '\n\n'],
  ])('%s', (__, between) => {
    const text = `Report of March\n\n${people.map(write).join(between)}\n`;
    const [found, ...others] = tablesOf(text);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ subjects: 40 });
    expect(Object.values(identifiersOf(found))).toContain('full-name');
    expect(tablesOf(text, 19)).toEqual([found]);
  });
});

test('one behind the other', () => {
  const write = ({ name, mail, day }: Person): string => `${name}, born ${day}, writes from ${mail}.`;
  expect(tablesOf(`${people.map(write).join(' ')}\n`)).toMatchObject([{ subjects: 40 }]);
});

test.each([
  ['people of history', people.map(({ name, day }) => `${name}, born ${day} in Ulm, was a scientist.`).join('\n')],
  [
    'changes',
    people
      .map(({ name, mail }, at) => `2026-01-0${1 + (at % 9)}  ${name}  <${mail}>\n\n\t* main.c (run): Fix.\n`)
      .join('\n'),
  ],
  ['a credit', people.map(({ name, mail }) => `Fix the parser, reported by ${name} (${mail})`).join('\n')],
])('%s are no records', (_, text) => {
  expect(tablesOf(text)).toEqual([]);
});

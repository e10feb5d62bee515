/** Lists of people without a header: addresses over several lines, logins, telephone numbers, spelled addresses. */
import { describe, expect, test } from 'vitest';
import { scanBytes } from '../../../support/scan.ts';
import { customers, make } from '../../../support/secrets.ts';

const people = customers(40, 'lists').map(({ name, mail }, at) => ({
  name,
  mail,
  street: `Gartenweg ${at + 1}`,
  phone: `+49 151 ${make('{{digits:8}}', `lists ${at}`)}`,
  password: make('{{base62:11}}', `lists ${at}`),
}));
type Person = (typeof people)[number];

const write = (toText: (person: Person, at: number) => string): string => people.map(toText).join('');

async function look(text: string, name = 'list.txt'): Promise<object[]> {
  const { datasets } = await scanBytes(text, { name });
  return datasets.map(({ rows, subjects, columns }) => [
    rows,
    subjects,
    columns.map(({ identifier }) => identifier).join(' '),
  ]);
}

describe('addresses over several lines', () => {
  const bare = 'full-name street postcode city';

  test.each<[string, string, (person: Person, at: number) => string, string]>([
    ['one below the other', 'a.txt', ({ name, street }) => `${name}\n${street}\n26122 Oldenburg\n\n`, bare],
    [
      'with an address below',
      'a.md',
      ({ name, street, mail }) => `${name}\n${street}\n26122 Oldenburg\n${mail}\n\n`,
      `${bare} email`,
    ],
    [
      'with line ends of Markdown',
      'a.md',
      ({ name, street, phone }) => `**${name}**  \n${street}  \n26122 Oldenburg  \nTel.: ${phone}\n\n`,
      `${bare} phone`,
    ],
    [
      'as lists under headings',
      'a.md',
      ({ name, street, mail }) => `## ${name}\n\n- ${street}, 26122 Oldenburg\n- ${mail}\n\n`,
      `${bare} email`,
    ],
    [
      'American ones',
      'a.txt',
      ({ name, street }) => `${name}\n12 ${street.replace(/\d+/, 'Lane')}\nOmaha, NE 68145\n\n`,
      bare,
    ],
    ['British ones', 'a.txt', ({ name }) => `${name}\n61 Station Road\nNorwich NR2 3BA\n\n`, bare],
    [
      'Dutch ones',
      'a.txt',
      ({ name }, at) => `${name}\nJulianalaan 114\n5657 KE ${['Eindhoven', 'Utrecht', 'Leiden'][at % 3]}\n\n`,
      bare,
    ],
  ])('%s', async (_, name, toText, columns) => {
    expect(await look(`Customers\n\n${write(toText)}`, name)).toEqual([[40, 40, columns]]);
  });

  test.each<[string, (person: Person, at: number) => string]>([
    ['shops', (_, at) => `Media Point ${String.fromCharCode(65 + (at % 26))}\nGartenweg ${at}\n26122 Oldenburg\n\n`],
    ['notes of a release', (_, at) => `Version ${at}\n\n- Fix 1234 Things\n- Close 26122 Oldenburg\n\n`],
    ['a map of towns', (_, at) => `Bad Zwischenahn\nHaltestelle ${at}\n26160 Bad Zwischenahn\n\n`],
  ])('nobody in %s', async (_, toText) => {
    expect(await look(write(toText), 'a.md')).toEqual([]);
  });
});

describe('logins', () => {
  const user = ({ mail }: Person): string => mail.slice(0, mail.indexOf('.'));

  test.each<[string, (person: Person) => string, string]>([
    ['address:password', ({ mail, password }) => `${mail}:${password}\n`, 'email password'],
    ['address;password', ({ mail, password }) => `${mail};${password}\n`, 'email password'],
    ['address|password', ({ mail, password }) => `${mail}|${password}\n`, 'email password'],
    ['name:password', (person) => `${user(person)}:${person.password}\n`, 'username password'],
  ])('%s', async (_, toText, columns) => {
    expect(await look(write(toText))).toEqual([[40, 40, columns]]);
  });

  test.each<[string, (person: Person, at: number) => string]>([
    ['ports', (person, at) => `${user(person)}:${5_000 + at}\n`],
    ['images of containers', (person, at) => `${user(person)}:v1.${at}-alpine\n`],
    ['options', (_, at) => `option${at}:value${at}\n`],
    ['names of a program', (person) => `${user(person)}::get${user(person)}2\n`],
    ['numbers of articles', (person, at) => `${user(person)}:AB-${10_000 + at}\n`],
    ['links', (person, at) => `${user(person)}://host/${at}a\n`],
    ['words in another language', (person) => `${user(person)}:${[...user(person)].toReversed().join('')}\n`],
  ])('none in %s', async (_, toText) => {
    expect(await look(write(toText))).toEqual([]);
  });
});

describe('telephone numbers as they are dialled in one country', () => {
  const digits = (at: number, count: number): string => make(`{{digits:${count}}}`, `dialled ${at}`);

  test.each<[string, (at: number) => string]>([
    ['Germany', (at) => `0151 ${digits(at, 8)}`],
    ['France', (at) => `06 ${digits(at, 8).replace(/(..)(?=.)/g, '$1 ')}`],
    [
      'the United States',
      (at) =>
        `(415) ${digits(at, 6)
          .replace(/^../, '83$&')
          .slice(0, 7)
          .replace(/^(...)/, '$1-')}`,
    ],
    ['Spain', (at) => `6${digits(at, 8)}`.replace(/(...)(?=.)/g, '$1 ')],
    ['the United Kingdom', (at) => `07700 ${digits(at, 6).replace(/^[0-9]/, '9')}`.replace('07700', '07725')],
  ])('%s', async (_, toNumber) => {
    const [found, ...others] = await look(write((_person, at) => `${toNumber(at)}\n`));
    expect([found, others]).toEqual([[40, 40, 'phone'], []]);
  });

  test.each<[string, (at: number) => string]>([
    ['digits alone', (at) => `0151${digits(at, 8)}`],
    ['numbers of articles', (at) => `0${digits(at, 2)}.${digits(at, 3)}.${digits(at, 3)}`],
    ['places on a map', (at) => `52.${digits(at, 6)} 13.${digits(at, 6)}`],
    ['days', (at) => `${String(1 + (at % 28)).padStart(2, '0')}-${String(1 + (at % 12)).padStart(2, '0')}-2024`],
  ])('not %s', async (_, toNumber) => {
    expect(await look(write((_person, at) => `${toNumber(at)}\n`))).toEqual([]);
  });
});

test.each<[string, (mail: string) => string]>([
  ['(at)', (mail) => mail.replace('@', ' (at) ')],
  ['at and dot', (mail) => mail.replace('@', ' at ').replace(/\.(?=\w+$)/, ' dot ')],
  ['[at] and [dot]', (mail) => mail.replace('@', ' [at] ').replace(/\.(?=\w+$)/, ' [dot] ')],
  ['_at_ and _dot_', (mail) => mail.replace('@', '_at_').replace(/\.(?=\w+$)/, '_dot_')],
])('addresses spelled with %s', async (_, spell) => {
  expect(await look(write(({ mail }) => `${spell(mail)}\n`))).toEqual([[40, 40, 'email']]);
});

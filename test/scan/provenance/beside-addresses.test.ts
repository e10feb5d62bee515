/** Addresses that are nobody's excuse no people beside them. */
import { faker } from '@faker-js/faker';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../../scan/index.ts';
import { scanBytes } from '../../support/scan.ts';
import { customers, make } from '../../support/secrets.ts';

const config = { ...defaultConfig, organisation: { ...defaultConfig.organisation, domains: ['acme.example'] } };
const people = customers(30, 'beside addresses');
type Person = (typeof people)[number];
const illness = ['Diabetes mellitus', 'HIV', 'Depression', 'Asthma'];
const patient = (_: Person, at: number): string => `19${50 + at}-0${1 + (at % 9)}-1${at % 9},${illness[at % 4]}`;

const judge = async (header: string, row: (person: Person, at: number) => string): Promise<unknown> => {
  const text = `${header}\n${people.map((person, at) => `${person.name},${row(person, at)}`).join('\n')}\n`;
  const { datasets } = await scanBytes(text, { name: 'list.csv', config });
  return datasets.map(({ provenance, subjects }) => [provenance, subjects]);
};

describe('people remain people', () => {
  const patients = 'name,birth_date,diagnosis,email';
  test.each<readonly [what: string, header: string, row: (person: Person, at: number) => string]>([
    ['without addresses', 'name,birth_date,diagnosis', patient],
    ['reserved addresses', patients, (each, at) => `${patient(each, at)},k${at}@example.org`],
    ['one address for all', patients, (each, at) => `${patient(each, at)},no-reply@example.com`],
    ['a few of the staff', patients, (each, at) => `${patient(each, at)},dr.lind${at % 3}@acme.example`],
    [
      'a login that counts and an address',
      'name,login,email,card_number',
      ({ mail, card }, at) => `user${at}@example.com,${mail},${card}`,
    ],
    ['an address that counts', 'name,email,card_number', ({ card }, at) => `kunde${at}@acme-shop.de,${card}`],
    ['roles', 'name,email,password', (_, at) => `info@firma${at}.de,${make('{{base62:12}}', `w${at}`)}`],
    [
      'one address for all, and telephones',
      'name,phone,email',
      (_, at) => `+49 1512 ${2_340_000 + at * 7_919},no-reply@example.com`,
    ],
  ])('beside %s', async (_, header, row) => {
    const [[provenance, subjects] = [], ...others] = (await judge(header, row)) as [string, number][];
    expect([['real', 'unknown'].includes(provenance ?? ''), (subjects ?? 0) >= 27, others]).toEqual([true, true, []]);
  });

  test('two addresses, of which one only counts', async () => {
    expect(await judge('name,login,email', ({ mail }, at) => `user${at}@example.com,${mail}`)).toEqual([
      [expect.stringMatching(/real|unknown/), expect.any(Number)],
    ]);
  });
});

test('what was made up remains made up, and the staff the staff', async () => {
  faker.seed(7);
  const rows = people.map(() => {
    const [first, last] = [faker.person.firstName(), faker.person.lastName()];
    return `${first} ${last},${first}.${last}@example.com,${faker.date.birthdate().toISOString().slice(0, 10)}`;
  });
  const text = `name,email,birth_date\n${rows.join('\n')}\n`;
  const made = await scanBytes(text.toLowerCase(), { name: 'seed.csv', config });
  expect(made.datasets.map(({ provenance }) => provenance)).toEqual([expect.stringMatching(/test|synthetic/)]);
  const staff = ({ name }: Person): string =>
    `${name
      .toLowerCase()
      .replaceAll(' ', '.')
      .normalize('NFD')
      .replaceAll(/[^a-z.]/g, '')}@acme.example`;
  expect(await judge('name,email,birth_date', (each, at) => `${staff(each)},1970-01-${10 + (at % 20)}`)).toEqual([
    ['staff', expect.any(Number)],
  ]);
});

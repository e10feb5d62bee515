/** Rows as generators of test data make them, each in its own way. */
import { allFakers } from '@faker-js/faker';
import { readSources } from '../columns/sources.ts';
import type { Random } from '../../../script/columns/random.ts';
import type { RealPerson } from './real.ts';

export interface MadeUp {
  readonly generator: string;
  readonly make: (random: Random, count: number) => RealPerson[];
}

const locales = [
  'en',
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pl',
  'nl',
  'pt_BR',
  'sv',
  'tr',
  'ru',
  'en_GB',
  'en_IN',
  'cs_CZ',
  'es_MX',
  'fi',
  'ja',
] as const;

/** Every field by itself, as most seeds are written, or the address from the name. */
function fakerJs(locale: (typeof locales)[number], isJoined: boolean): MadeUp {
  const faker = allFakers[locale];
  const or = (make: () => string, other: () => string): string => {
    try {
      return make();
    } catch {
      return other();
    }
  };
  return {
    generator: `faker-js ${locale}${isJoined ? ', joined' : ''}`,
    make(random, count) {
      faker.seed(random.below(1e9));
      return Array.from({ length: count }, (_, at) => {
        const [first, last] = [faker.person.firstName(), faker.person.lastName()];
        const en = allFakers.en;
        return {
          id: String(at + 1),
          uuid: faker.string.uuid(),
          first,
          last,
          sex: faker.person.sex(),
          email: isJoined ? faker.internet.email({ firstName: first, lastName: last }) : faker.internet.email(),
          username: faker.internet.username(),
          phone: faker.phone.number(),
          street: faker.location.streetAddress(),
          city: faker.location.city(),
          state: or(
            () => faker.location.state(),
            () => en.location.state(),
          ),
          zip: faker.location.zipCode(),
          country: faker.location.country(),
          born: faker.date.birthdate().toISOString().slice(0, 10),
          joined: faker.date.past().toISOString(),
          spent: faker.finance.amount(),
          salary: faker.finance.amount({ min: 20_000, max: 90_000, dec: 0 }),
          ip: faker.internet.ipv4(),
          hash: faker.string.alphanumeric(60),
          note: en.lorem.sentence(),
          ssn: faker.helpers.fromRegExp('[1-8][0-9]{2}-[0-9]{2}-[0-9]{4}'),
        };
      });
    },
  };
}

const siteDomains =
  'google.com.br shinystat.com nytimes.com cnet.com sun.com about.me wisc.edu ed.gov t.co vk.com cbc.ca de.vu jimdo.com hp.com issuu.com skype.com unesco.org wsj.com tumblr.com samsung.com'.split(
    ' ',
  );

/** As mockaroo.com fills its default columns: initial, name and the row in base 36 at a well-known site. */
const mockaroo: MadeUp = {
  generator: 'Mockaroo',
  make: (random, count) =>
    fakerJs('en', false)
      .make(random, count)
      .map((row, at) => ({
        ...row,
        sex: random.pick(['Male', 'Female', 'Female', 'Male', 'Agender', 'Polygender']),
        email: `${row['first']?.slice(0, 1).toLowerCase()}${row['last']?.toLowerCase().replace(/[^a-z]/g, '')}${at.toString(36)}@${random.pick(siteDomains)}`,
        phone: random.fill('###-###-####'),
        ip: [random.below(256), random.below(256), random.below(256), random.below(256)].join('.'),
      })),
};

const fakeNames: MadeUp = {
  generator: 'Fake Name Generator',
  make: (random, count) =>
    fakerJs('en', false)
      .make(random, count)
      .map((row) => ({
        ...row,
        email: `${row['first']}${random.pick(['', '.'])}${row['last']}@${random.pick(['armyspy.com', 'dayrep.com', 'teleworm.us', 'rhyta.com', 'jourrapide.com', 'cuvox.de', 'einrot.com'])}`,
        phone: random.fill('###-###-####'),
      })),
};

const sequences: MadeUp = {
  generator: 'sequence',
  make: (random, count) => {
    const word = random.pick(['user', 'customer', 'person', 'kunde', 'client', 'patient']);
    return Array.from({ length: count }, (_, at) => ({
      id: String(at + 1),
      uuid: random.fill('hhhhhhhh-hhhh-4hhh-9hhh-hhhhhhhhhhhh'),
      first: `${word}${at + 1}`,
      last: `Name${at + 1}`,
      email: `${word}${at + 1}@${random.pick(['mail.com', 'mail.com'])}`,
      username: `${word}${at + 1}`,
      phone: random.fill('+1 415 2## ####'),
      street: `${at + 1} Street`,
      city: `City ${at + 1}`,
      born: '1990-01-01',
      joined: '2024-01-01',
    }));
  },
};

const reserved: MadeUp = {
  generator: 'reserved domains',
  make: (random, count) =>
    fakerJs('en', true)
      .make(random, count)
      .map((row) => ({
        ...row,
        email: `${row['first']}.${row['last']}@${random.pick(['example.com', 'example.org', 'example.net'])}`
          .toLowerCase()
          .replace(/[^a-z.@]/g, ''),
        phone: random.fill('+1 212 555 01##'),
        ssn: '078-05-1120',
      })),
};

/** Rows that come by their classes: chance, casual, falso, Python Faker, Mimesis. */
function fromSources(): MadeUp[] {
  return readSources().map(({ name, rows }) => ({
    generator: name,
    make: (random, count) => {
      const start = random.below(Math.max(1, rows.length - count));
      return rows.slice(start, start + count).map((row, at) => ({
        id: String(at + 1),
        uuid: random.fill('hhhhhhhh-hhhh-4hhh-9hhh-hhhhhhhhhhhh'),
        first: row['first-name'] ?? '',
        last: row['last-name'] ?? '',
        sex: row['sex'] ?? '',
        email: row['email'] ?? '',
        username: row['username'] ?? '',
        phone: row['phone'] ?? '',
        street: row['street'] ?? '',
        city: row['city'] ?? '',
        state: row['region'] ?? '',
        zip: row['postcode'] ?? '',
        country: row['country'] ?? '',
        born: row['birth-date'] ?? '',
        joined: row['date'] ?? '',
        spent: row['amount'] ?? '',
        salary: row['salary'] ?? '',
        ip: row['ip-address'] ?? '',
        hash: row['password-hash'] ?? '',
        note: row['note'] ?? '',
        ssn: row['us-ssn'] ?? '',
        diagnosis: row['health'] ?? '',
      }));
    },
  }));
}

export function madeUpSources(): MadeUp[] {
  return [
    ...locales.flatMap((locale, at) => [fakerJs(locale, at % 2 === 0)]),
    fakerJs('en', true),
    mockaroo,
    fakeNames,
    sequences,
    reserved,
    ...fromSources(),
  ];
}

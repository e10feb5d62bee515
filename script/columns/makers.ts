/** For each class, ways to fill a column of it: a maker is chosen once a column, then asked once a row. */
import { allFakers, type Faker } from '@faker-js/faker';
import type { classes } from '../../scan/tables/columns/identifiers.ts';
import { identityNumbers, makeCard, makeIban } from './numbers.ts';
import { makeImpersonal } from './impersonal.ts';
import type { Person, Place } from './people.ts';
import type { Random } from './random.ts';
import { words } from './words.ts';

export type Class = (typeof classes)[number];
export type Fill = (person: Person, row: number) => string;
export type Maker = (random: Random, place: Place) => Fill;

const of =
  (lists: readonly (readonly string[])[]): Maker =>
  (random) => {
    const list = random.pick(lists);
    const favourite = random.pick(list);
    const isCapital = random.chance(0.08);
    return () => {
      const word = random.chance(0.2) ? favourite : random.pick(list);
      return isCapital ? word.toUpperCase() : word;
    };
  };
const any =
  (...makers: readonly Maker[]): Maker =>
  (random, place) =>
    random.pick(makers)(random, place);
const pattern =
  (...patterns: readonly string[]): Maker =>
  (random) => {
    const chosen = random.pick(patterns);
    return () => random.fill(chosen);
  };
const faker =
  (make: (faker: Faker, person: Person) => string): Maker =>
  (_, place) => {
    const own = canMake(place.faker, make) ? place.faker : allFakers.en;
    return (person) => make(own, person);
  };

/** Some languages lack some lists, and say so by an error. */
function canMake(of: Faker, make: (faker: Faker, person: Person) => string): boolean {
  try {
    return make(of, { first: 'A', last: 'B', isMale: true, mail: '', user: '' }) !== '';
  } catch {
    return false;
  }
}

const two = (number: number): string => String(number).padStart(2, '0');
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
const dayForms: readonly ((day: Day, random: Random) => string)[] = [
  ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  ({ year, month, day }) => `${two(day)}/${two(month)}/${year}`,
  ({ year, month, day }) => `${two(month)}/${two(day)}/${year}`,
  ({ year, month, day }) => `${month}/${day}/${year}`,
  ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`,
  ({ year, month, day }) => `${two(day)}-${two(month)}-${year}`,
  ({ year, month, day }) => `${year}${two(month)}${two(day)}`,
  ({ year, month, day }) => `${year}/${two(month)}/${two(day)}`,
  ({ year, month, day }) => `${day} ${'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[month - 1]} ${year}`,
  ({ year, month, day }) =>
    `${'January February March April May June July August September October November December'.split(' ')[month - 1]} ${day}, ${year}`,
  ({ year, month, day }) => `${year}-${two(month)}-${two(day)}T00:00:00.000Z`,
  ({ year, month, day }) => `${year}-${two(month)}-${two(day)} 00:00:00`,
];

/** Days of one form between two years. */
export function days(low: number, high: number, withTime = 0): Maker {
  return (random) => {
    const form = random.pick(dayForms);
    const isTimed = random.chance(withTime);
    return () => {
      const day = { year: random.between(low, high), month: random.between(1, 12), day: random.between(1, 28) };
      if (!isTimed) return form(day, random);
      const time = `${two(random.below(24))}:${two(random.below(60))}:${two(random.below(60))}`;
      return random.chance(0.999) ? `${day.year}-${two(day.month)}-${two(day.day)} ${time}` : '';
    };
  };
}

const named =
  (...forms: readonly ((person: Person, random: Random) => string)[]): Maker =>
  (random) => {
    const form = random.pick(forms);
    const cased = random.pick([
      (text: string) => text,
      (text: string) => text,
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
    ]);
    const typos = random.chance(0.3) ? 0.03 : 0;
    return (person) => {
      const text = cased(form(person, random));
      return random.chance(typos) ? text.slice(0, 2) + text.slice(3) : text;
    };
  };

const amounts =
  (low: number, high: number, step: number): Maker =>
  (random) => {
    const form = random.pick([
      (value: number) => String(Math.round(value)),
      (value: number) => value.toFixed(2),
      (value: number) => value.toFixed(2),
      (value: number) => `$${value.toFixed(2)}`,
      (value: number) => `${value.toFixed(2).replace('.', ',')} €`,
      (value: number) => Math.round(value).toLocaleString('en-US'),
      (value: number) => `€${Math.round(value).toLocaleString('en-US')}`,
      (value: number) => value.toFixed(2).replace('.', ','),
    ]);
    const top = low + (high - low) * (0.2 + 0.8 * random.next());
    return () => form(Math.round((low + (top - low) * random.next() ** 2) / step) * step);
  };

const phones: Maker = (random, place) => {
  const { faker: fake } = place;
  const styles = ['human', 'national', 'international'] as const;
  const style = random.pick(styles);
  const own = random.pick([
    '+1##########',
    '+49 1## #######',
    '+44 7### ######',
    '+33 6 ## ## ## ##',
    '06########',
    '(###) ###-####',
    '###-###-####',
    '##########',
    '0## ### ## ##',
    '+55 (##) 9####-####',
    '+39 3## #######',
    '+34 6## ### ###',
    '0151/#######',
    '+7 (9##) ###-##-##',
    '1##########',
    '0049##########',
    '+48 ### ### ###',
    '### ### ###',
    '138########',
    '090-####-####',
  ]);
  const isOwn = random.chance(0.5);
  return () =>
    isOwn || !canMake(fake, (each) => each.phone.number({ style }))
      ? random.fill(own).replace(/^([(]?)[01](\d\d)/, '$12$2')
      : fake.phone.number({ style });
};

const users: Maker = (random) => {
  const form = random.pick([
    (person: Person) => person.user,
    (person: Person) => person.user,
    (person: Person) => person.user.replace(/[._]/g, ''),
    (person: Person) => `${person.user.split(/[._\d]/)[0]}${random.between(1, 999)}`,
    () => random.fill('aaaaaa##'),
    () =>
      `${random.pick(['dark', 'super', 'blue', 'crazy', 'the', 'mr', 'lucky', 'pixel', 'wolf', 'happy'])}_${random.pick(['cat', 'gamer', 'ninja', 'fox', 'rider', 'panda', 'star', 'coder'])}${random.between(1, 99)}`,
  ]);
  return (person) => form(person);
};

const passwords: Maker = (random) => {
  const form = random.pick([
    (person: Person) => `${person.first.slice(0, 8)}${random.between(1950, 2024)}${random.pick(['!', '', '#', '?'])}`,
    () => random.fill('Aaaa##?h') + random.pick(['!', '$', '#', '%', '&', '*']) + random.fill('a#A'),
    () =>
      random.pick([
        'sunshine',
        'dragon',
        'iloveyou',
        'qwerty',
        'letmein',
        'monkey',
        'football',
        'princess',
        'hallo',
        'soleil',
        'password',
        'passwort',
      ]) + random.pick(['', '1', '123', '!', '2023', '99']),
    () => random.fill('AaaAa###aA'),
    () => random.fill('aaaaaaa##').replace('a', random.pick(['@', '$', 'X'])),
  ]);
  return (person) => form(person);
};

const hashes: Maker = (random) => {
  const salt = random.fill('hhhhhhhh');
  const form = random.pick([
    () => random.fill('h'.repeat(32)),
    () => random.fill('h'.repeat(40)),
    () => random.fill('h'.repeat(64)),
    () => `$2${random.pick(['a', 'b', 'y'])}$10$${random.fill('?'.repeat(53))}`,
    () => `$2b$12$${random.fill('A?aA#a?aAaA?aA#a?aAaA?aA#a?aAaA?aA#a?aAaA?aA#a?aAaA?a')}`,
    () => `pbkdf2_sha256$260000$${salt}$${random.fill('A?aA#a?aAaA?aA#a?aAaA?aA#a?aAaA?aA#a?aAa')}=`,
    () =>
      `$argon2id$v=19$m=65536,t=3,p=4$${random.fill('A?aA#a?aAaA?aA')}$${random.fill('A?aA#a?aAaA?aA#a?aAaA?aA#a?a')}`,
    () => `$P$B${random.fill('A?aA#a?aAaA?aA#a?aAaA?aA#a?aAa')}`,
    () => `{SSHA}${random.fill('A?aA#a?aAaA?aA#a?aAaA?aA#a?a')}==`,
  ]);
  return () => form();
};

const streets = any(
  faker((fake) => fake.location.streetAddress()),
  faker((fake) => fake.location.streetAddress({ useFullAddress: true })),
  faker((fake) => fake.location.street()),
  named(
    (person, random) =>
      `${random.between(1, 9999)} ${person.last} ${random.pick(['St', 'Street', 'Ave', 'Rd', 'Lane', 'Dr', 'Court', 'Blvd', 'Way'])}`,
    (person, random) =>
      `${random.between(1, 9999)} ${random.pick(['N', 'S', 'E', 'W', 'Old', 'New'])} ${person.last} ${random.pick(['St', 'Street', 'Ave', 'Road'])} ${random.pick(['', 'Apt 2', '#12', 'Suite 100'])}`.trim(),
    (person, random) =>
      `${random.pick(['Haupt', 'Bahnhof', 'Garten', 'Schul', 'Berg', 'Linden', person.last])}${random.pick(['straße', 'str.', 'weg', 'gasse', 'allee'])} ${random.between(1, 180)}${random.pick(['', 'a', 'b', ''])}`,
    (person, random) =>
      `${random.between(1, 200)} ${random.pick(['rue', 'avenue', 'boulevard', 'impasse', 'chemin'])} ${random.pick(['de la', 'du', 'des', ''])} ${person.last}`,
    (person, random) =>
      `${random.pick(['Calle', 'C/', 'Avda.', 'Plaza', 'Paseo'])} ${person.last}, ${random.between(1, 200)}`,
    (person, random) => `${random.pick(['Via', 'Viale', 'Piazza', 'Corso'])} ${person.last} ${random.between(1, 200)}`,
    (person, random) => `${random.pick(['Rua', 'Av.', 'Travessa'])} ${person.last}, ${random.between(1, 2000)}`,
    (person, random) => `${person.last}${random.pick(['straat', 'laan', 'weg', 'plein'])} ${random.between(1, 300)}`,
    (person, random) => `ul. ${person.last}a ${random.between(1, 200)}/${random.between(1, 90)}`,
    (person, random) => `${person.last}${random.pick(['gatan', 'vägen', 'veien', 'gade'])} ${random.between(1, 120)}`,
    (person, random) => `${person.last} ${random.pick(['Sok.', 'Cad.', 'Mah.'])} No:${random.between(1, 90)}`,
    (person, random) => `ул. ${person.last}, д. ${random.between(1, 200)}`,
    (_, random) => `P.O. Box ${random.between(10, 9999)}`,
  ),
);

const cities: Maker = any(
  faker((fake) => fake.location.city()),
  makeImpersonal('city'),
  makeImpersonal('city'),
);

const companies: Maker = any(
  faker((fake) => fake.company.name()),
  faker((fake) => fake.company.name()),
  (random) => {
    const list = random.pick(words.companies);
    return (person) =>
      `${random.pick([person.last, person.last, `${person.last} ${random.pick(['Bros', 'Bau', 'Auto', 'Tech', 'Food', 'Digital', 'Medical'])}`, random.pick(['Global', 'Nord', 'Blue', 'Apex', 'Delta', 'Sun', 'Alpha', 'Euro', 'Green', 'Metro'])])} ${random.pick(list)}`;
  },
);

const postcodes = any(
  faker((fake) => fake.location.zipCode()),
  pattern(
    '#####',
    '#####',
    '#####-####',
    'AA# #AA',
    'A## #AA',
    'AA## #AA',
    'A#A #A#',
    '##-###',
    '#### AA',
    '####AA',
    '####',
    '### ##',
    '#####-###',
    '####-###',
    '######',
    '###-####',
  ),
);

const countries: Maker = any(
  faker((fake) => fake.location.country()),
  faker((fake) => fake.location.countryCode()),
  faker((fake) => fake.location.countryCode('alpha-3')),
  makeImpersonal('country'),
  makeImpersonal('country'),
);

const coordinates: Maker = (random) => {
  const [latitude, longitude] = [random.between(-55, 65), random.between(-120, 140)];
  const digits = random.pick([4, 5, 6, 6, 7, 13]);
  const spread = random.pick([0.2, 5, 40]);
  const near = (middle: number): string => (middle + (random.next() - 0.5) * spread).toFixed(digits);
  const form = random.pick([
    () => near(latitude),
    () => near(longitude),
    () => near(latitude),
    () => near(longitude),
    () => `${near(latitude)}, ${near(longitude)}`,
    () => `${near(latitude)},${near(longitude)}`,
    () => `${Math.abs(latitude)}°${random.below(60)}'${random.below(60)}"N`,
    () => `POINT(${near(longitude)} ${near(latitude)})`,
  ]);
  return () => form();
};

export const makers: Readonly<Record<Class, Maker>> = {
  other: makeImpersonal('other'),
  date: any(days(2012, 2026, 0.5), days(2015, 2025, 0.5), days(2023, 2026), makeImpersonal('epoch')),
  amount: any(amounts(0, 500, 0.01), amounts(1, 3_000, 0.05), amounts(-500, 5_000, 0.01)),
  email: named(
    (person) => person.mail,
    (person) => person.mail,
    (person) => person.mail,
    (person, random) => `${person.user}@${random.pick(['example.com', 'example.org', 'test.com'])}`,
  ),
  phone: phones,
  'full-name': named(
    ({ first, last }) => `${first} ${last}`,
    ({ first, last }) => `${first} ${last}`,
    ({ first, last }) => `${first} ${last}`,
    ({ first, last }) => `${last}, ${first}`,
    ({ first, last }, random) => `${first} ${random.fill('A.')} ${last}`,
    ({ first, last, isMale }, random) => `${random.chance(0.5) ? `${isMale ? 'Mr.' : 'Ms.'} ` : ''}${first} ${last}`,
    ({ first, last }) => `${last} ${first}`,
    ({ first, last }, random) => (random.chance(0.3) ? `${first} ${last}-${last.slice(0, 3)}berg` : `${first} ${last}`),
    ({ first, last }) => `${last}${first}`.replace(/^([\p{Script=Latin}]+)$/u, `${first} ${last}`),
  ),
  'first-name': named(
    ({ first }) => first,
    ({ first }) => first,
    ({ first }, random) => (random.chance(0.2) ? `${first} ${random.fill('A')}.` : first),
  ),
  'last-name': named(
    ({ last }) => last,
    ({ last }) => last,
    ({ last }, random) => (random.chance(0.1) ? `${last}-${last}` : last),
  ),
  street: streets,
  city: cities,
  postcode: postcodes,
  region: any(
    faker((fake) => fake.location.state()),
    faker((fake) => fake.location.state()),
    (random) => {
      const codes = random.pick(
        [
          'CA TX NY FL IL PA OH GA NC MI',
          'NSW VIC QLD WA SA TAS',
          'ON QC BC AB MB',
          'SP RJ MG RS BA PR',
          'BY NW BW HE SN BE',
          'MI RM TO NA PA',
        ].map((line) => line.split(' ')),
      );
      return () => random.pick(codes);
    },
    faker((fake) => fake.location.state({ abbreviated: true })),
    faker((fake) => fake.location.county()),
  ),
  country: countries,
  'birth-date': any(days(1935, 2006), days(1940, 2004), days(1950, 2002), days(1990, 2018), days(1920, 1995)),
  sex: of(words.sex),
  'card-number': (random) => {
    const form = random.pick([
      (digits: string) => digits,
      (digits: string) => digits,
      (digits: string) => digits.replace(/(.{4})(?=.)/g, '$1 '),
      (digits: string) => digits.replace(/(.{4})(?=.)/g, '$1-'),
    ]);
    return () => form(makeCard(random));
  },
  'card-security-code': pattern('###', '###', '###', '####'),
  'card-expiry': (random) => {
    const form = random.pick([
      (month: number, year: number) => `${two(month)}/${year}`,
      (month: number, year: number) => `${two(month)}/${year}`,
      (month: number, year: number) => `${two(month)}/20${year}`,
      (month: number, year: number) => `20${year}-${two(month)}`,
      (month: number, year: number) => `${month}/${year}`,
      (month: number, year: number) => `${two(month)}-${year}`,
      (month: number, year: number) => `20${year}-${two(month)}-01`,
      (month: number, year: number) => `${two(month)}${year}`,
    ]);
    const first = random.between(18, 26);
    return () => form(random.between(1, 12), first + random.below(6));
  },
  iban: (random) => {
    const isGrouped = random.chance(0.3);
    return () => (isGrouped ? makeIban(random).replace(/(.{4})(?=.)/g, '$1 ') : makeIban(random));
  },
  bic: (random) => {
    const form = random.pick(['??', '??XXX', '??###']);
    return () =>
      `${random.fill('AAAA')}${random.pick(['DE', 'FR', 'US', 'GB', 'IT', 'ES', 'NL', 'CH', 'AT', 'PL'])}${random.fill(form)}`;
  },
  'account-number': pattern(
    '########',
    '##########',
    '#########',
    '############',
    '##-##-## ########',
    '######## ##',
    '#######',
    '################',
    '##-##-##',
    '0########',
    '0210#####',
    '###-######-#',
  ),
  'us-ssn': (random) => {
    const isPlain = random.chance(0.2);
    return () => {
      const text = `${String(random.between(1, 772)).padStart(3, '0').replace('666', '665')}-${two(random.between(1, 99))}-${String(random.between(1, 9999)).padStart(4, '0')}`;
      return isPlain ? text.replaceAll('-', '') : text;
    };
  },
  'national-id': (random) => {
    const make = random.pick(identityNumbers);
    return () => make(random);
  },
  'tax-id': pattern(
    '##-#######',
    'DE#########',
    'GB#########',
    'FR###########',
    'IT###########',
    'ES?#######A',
    'B########',
    '###########',
    '## ### ### ###',
    '##########',
    '###-##-##-###',
    '##/###/#####',
    '##.###.###/0001-##',
    '### ### ### #####',
    'ATU########',
    'NL#########B##',
    '##########',
    '############',
    '9##-##-####',
  ),
  passport: pattern(
    'A########',
    'AA#######',
    '#########',
    'C#AAA#A##',
    'L########',
    '##AA#####',
    'AAA######',
    'AA######',
    'X#######',
    'N#######',
    '########',
    'P#######',
    '#### ######',
    'E########',
    'M#######',
  ),
  'driver-licence': pattern(
    'A#######',
    'A###-####-####',
    'A############',
    'AAAAA######AA#AA',
    '########',
    'A########',
    '#########',
    'AA-##-######',
    'AA######A',
    '##AAA####',
    'B###AAA####',
    'A##-##-####',
    'AA#######',
    '############',
    'D########',
    'AAAAA#######',
  ),
  username: users,
  password: passwords,
  'password-hash': hashes,
  'ip-address': (random) => {
    const form = random.pick([
      () => [random.between(1, 223), random.below(256), random.below(256), random.between(1, 254)].join('.'),
      () => [random.between(1, 223), random.below(256), random.below(256), random.between(1, 254)].join('.'),
      () => random.fill('2001:hhhh:hhhh:hhhh:hhhh:hhhh:hhhh:hhhh'),
      () => `192.168.${random.below(4)}.${random.between(1, 254)}`,
    ]);
    return () => form();
  },
  'mac-address': (random) => {
    const form = random.pick(['hh:hh:hh:hh:hh:hh', 'hh-hh-hh-hh-hh-hh', 'HH:HH', 'hhhh.hhhh.hhhh']);
    return () => (form === 'HH:HH' ? random.fill('hh:hh:hh:hh:hh:hh').toUpperCase() : random.fill(form));
  },
  'device-id': pattern(
    '35#############',
    '86#############',
    '99#############',
    '##-######-######-#',
    '310###########',
    '8901###############',
    'hhhhhhhhhhhhhhhh',
  ),
  'geo-coordinate': coordinates,
  salary: any(
    amounts(18_000, 180_000, 1),
    amounts(20_000, 200_000, 500),
    amounts(1_200, 9_000, 1),
    amounts(25_000, 150_000, 1_000),
  ),
  religion: of(words.religion),
  ethnicity: of(words.ethnicity),
  nationality: any(of(words.nationality), of(words.nationality), makeImpersonal('country')),
  'marital-status': of(words.marital),
  politics: of(words.politics),
  'sexual-orientation': of(words.orientation),
  health: of(words.disease),
  'blood-type': of(words.blood),
  'insurance-number': pattern(
    'MRN######',
    'MRN-#####',
    'A#########',
    '#########A',
    '##########',
    'P#####',
    '#AA#-AA#-AA##',
    '1AA#AA#AA##',
    '########',
    'AAA#########',
    'H########',
    'PT-#####',
    '### ### ####',
    'POL-########',
    'XAA#########',
  ),
  company: companies,
  'job-title': any(
    of(words.jobs),
    faker((fake) => fake.person.jobTitle()),
    of(words.jobs),
    faker((fake) => fake.person.jobType()),
  ),
};

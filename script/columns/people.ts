/** Rows of people to fill columns from: names of all of faker's languages, and of the census. */
import { allFakers, type Faker } from '@faker-js/faker';
import { readCensus, type CountedName } from './census.ts';
import type { Random } from './random.ts';
import { textsIn } from './texts.ts';

export interface Person {
  readonly first: string;
  readonly last: string;
  readonly isMale: boolean;
  /** An address that fits the name in most rows. */
  readonly mail: string;
  readonly user: string;
}

const census = readCensus();
/** Only those that know names of their own; most weight on the languages that tables are most often in. */
const known = Object.entries(allFakers)
  .filter(([name, { rawDefinitions }]) => name !== 'base' && textsIn(rawDefinitions.person?.last_name).length > 30)
  .map(([name]) => name as keyof typeof allFakers);
const usual = [
  'en',
  'en',
  'en',
  'en_GB',
  'en_AU',
  'de',
  'de',
  'fr',
  'fr',
  'es',
  'es_MX',
  'it',
  'nl',
  'pl',
  'pt_BR',
  'pt_PT',
  'sv',
  'nb_NO',
  'da',
  'tr',
  'ru',
  'fi',
  'cs_CZ',
  'en_IN',
  'zh_CN',
  'ja',
] as const;

export type Place = { readonly name: string; readonly faker: Faker };

export function pickPlace(random: Random): Place {
  const name = random.chance(0.75) ? random.pick(usual) : random.pick(known);
  return { name, faker: allFakers[name] };
}

const domains =
  'gmail.com gmail.com gmail.com yahoo.com hotmail.com outlook.com icloud.com aol.com web.de gmx.de gmx.net t-online.de orange.fr wanadoo.fr free.fr laposte.net libero.it virgilio.it wp.pl onet.pl o2.pl mail.ru yandex.ru qq.com 163.com comcast.net btinternet.com uol.com.br terra.com.br ziggo.nl telia.com'.split(
    ' ',
  );

export function makePerson(random: Random, { name, faker }: Place): Person {
  const isMale = random.chance(0.5);
  const isCounted = name.startsWith('en') && random.chance(0.6);
  const sex = isMale ? 'male' : 'female';
  const first = isCounted ? pickCounted(random, isMale ? census.male : census.female) : faker.person.firstName(sex);
  const last = isCounted ? pickCounted(random, census.surnames) : faker.person.lastName(sex);
  const user = toUser(random, first, last);
  const host = random.chance(0.7)
    ? random.pick(domains)
    : `${toPlain(random.chance(0.5) ? faker.company.name() : last) || 'firma'}.${random.pick(['com', 'de', 'fr', 'org', 'net', 'co.uk', 'it', 'es', 'pl', 'io'])}`;
  return { first, last, isMale, user, mail: `${user}@${host}` };
}

/** Half by how many bear the name, half any of the list, so that rare ones are learnt too. */
function pickCounted(random: Random, names: readonly CountedName[]): string {
  if (random.chance(0.4)) return random.pick(names).name;
  const at = Math.floor(names.length * random.next() ** 4);
  return (names[at] ?? names[0])?.name ?? '';
}

export function toPlain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase()
    .slice(0, 24);
}

function toUser(random: Random, first: string, last: string): string {
  const [given, family] = [toPlain(first), toPlain(last)];
  const word = random.fill('aaaaaa');
  if (given === '' || family === '') return `${word}${random.between(1, 999)}`;
  return random.pick([
    `${given}.${family}`,
    `${given}${family}`,
    `${given.slice(0, 1)}${family}`,
    `${given.slice(0, 1)}.${family}`,
    `${family}${random.between(1, 99)}`,
    `${given}_${family}`,
    `${given}${random.between(1, 1999)}`,
    `${word}${random.between(1, 99)}`,
    `${family}.${given}`,
    given,
  ]);
}

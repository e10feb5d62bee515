/** Tables with the truth about each column, as many and as unlike as the model needs. */
import { allFakers, faker as usualFaker } from '@faker-js/faker';
import { identifiers, type Identifier } from '../../rules/index.ts';
import { classes } from '../../scan/tables/columns/identifiers.ts';
import { pickMisleadingName } from './impersonal.ts';
import { makers, type Class, type Fill } from './makers.ts';
import { makePerson, pickPlace } from './people.ts';
import { createRandom, type Random } from './random.ts';

export interface MadeTable {
  /** Null where the table has none. */
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  readonly truth: readonly Class[];
}

const names = readNames();
const dateNames =
  'created_at updated_at date timestamp order_date last_login signup_date start_date end_date due_date delivered_on shipped_at modified registered joined hire_date entry_date valid_from datum erstellt_am bestelldatum eintrittsdatum date_creation date_commande date_embauche fecha fecha_alta fecha_pedido data data_ordine data_assunzione data_cadastro besteldatum data_zamowienia ordredato tarih дата дата_создания 日期 创建时间 日付 deleted_at published_on time when last_seen'.split(
    ' ',
  );
const amountNames =
  'amount total price balance cost fee payment discount tax subtotal revenue turnover unit_price credit_limit debt order_total lifetime_value betrag preis summe saldo umsatz montant prix solde total_ttc importe precio monto importo prezzo saldo_conto valor preco bedrag prijs kwota cena belop summa tutar fiyat сумма цена 金额 价格 金額 fare freight'.split(
    ' ',
  );

/** Raw names of fields, in their own words. */
function readNames(): ReadonlyMap<string, readonly string[]> {
  const rows: readonly (readonly [string, Identifier])[] = Object.entries(identifiers);
  return new Map(rows.map(([id, { names = '' }]) => [id, names.split(' ')]));
}

export function makeTable(seed: number): MadeTable {
  const random = createRandom(seed);
  usualFaker.seed(seed);
  const place = pickPlace(random);
  place.faker.seed(seed);
  allFakers.en.seed(seed);
  const width = random.between(2, 14);
  const truth = Array.from({ length: width }, () => pickClass(random));
  const strange = random.chance(0.3) ? createRandom(seed + 17) : null;
  const fills = truth.map((each) => {
    const fill = makers[each](random, place);
    return strange && wordy.has(each) ? estrange(fill, strange) : fill;
  });
  const count = random.pick([4, 8, 15, 30, 60, 60, 100]);
  const gaps = truth.map(() => (random.chance(0.3) ? random.next() * 0.5 : 0));
  const rows = Array.from({ length: count }, (_, row) => {
    const person = makePerson(random, place);
    return fills.map((fill, at) => (random.chance(gaps[at] ?? 0) ? random.pick(['', '', 'NULL']) : fill(person, row)));
  });
  const style = pickStyle(random);
  if (random.chance(0.15))
    return { header: null, rows, truth: truth.map((each) => (keyworded.has(each) ? 'other' : each)) };
  const header = truth.map((each) => style(pickName(random, each, truth)));
  return {
    header,
    rows,
    truth: truth.map((each, at) => (keyworded.has(each) && isEmptyName(header[at] ?? '') ? 'other' : each)),
  };
}

/** Numbers without a check digit and words like any others: nobody can know them without a name. */
const keyworded: ReadonlySet<string> = new Set([
  'account-number',
  'tax-id',
  'passport',
  'driver-licence',
  'insurance-number',
  'card-security-code',
  'salary',
  'password',
  'device-id',
]);

const isEmptyName = (name: string): boolean => /^$|^(?:column|field|c|attr|unnamed|value|data)[-_: .]*\d*$/i.test(name);

/** Filled from words that no list holds all of. */
const wordy: ReadonlySet<string> = new Set([
  'full-name',
  'first-name',
  'last-name',
  'street',
  'city',
  'region',
  'company',
  'job-title',
  'health',
  'religion',
  'ethnicity',
  'politics',
  'nationality',
]);

/** The same form with words that nobody has seen: the name of the column has to do then. */
function estrange(fill: Fill, random: Random): Fill {
  const letters = { a: 'eioua', n: 'rstlmndbkgpv' } as const;
  const swap = (letter: string): string => {
    const kind = 'aeiou'.includes(letter.toLowerCase()) ? letters.a : letters.n;
    const other = random.pick([...kind]);
    return letter === letter.toLowerCase() ? other : other.toUpperCase();
  };
  return (person, row) =>
    fill(person, row).replace(/[A-Za-z]/g, (letter) => (random.chance(0.45) ? swap(letter) : letter));
}

function pickClass(random: Random): Class {
  const share = random.next();
  if (share < 0.27) return 'other';
  if (share < 0.32) return 'date';
  if (share < 0.36) return 'amount';
  if (share < 0.55)
    return random.pick([
      'email',
      'phone',
      'full-name',
      'first-name',
      'last-name',
      'street',
      'city',
      'postcode',
      'country',
      'region',
      'birth-date',
      'username',
      'company',
    ] as const);
  return random.pick(classes);
}

function pickName(random: Random, truth: Class, table: readonly Class[]): string {
  if (random.chance(0.07))
    return random.pick([
      '',
      `column${random.below(20)}`,
      `field_${random.below(20)}`,
      `c${random.below(20)}`,
      `unnamed: ${random.below(9)}`,
      'value',
      'data',
      random.fill('aaa'),
      random.fill('a'),
      `attr${random.below(9)}`,
    ]);
  if (truth === 'other')
    return random.chance(0.05)
      ? random.pick(names.get(random.pick([...names.keys()])) ?? ['x'])
      : pickMisleadingName(random);
  if (truth === 'date') return random.pick(dateNames);
  if (truth === 'amount') return random.pick(amountNames);
  if (truth === 'last-name' && table.includes('first-name') && random.chance(0.15)) return 'name';
  if (truth === 'password-hash' && random.chance(0.3)) return random.pick(names.get('password') ?? ['password']);
  if (truth === 'job-title' && random.chance(0.15))
    return random.pick(['title', 'position', 'role', 'function', 'organization_title', 'contact_title']);
  if (truth === 'company' && random.chance(0.12))
    return random.pick([
      'organization_1_name',
      'org',
      'account',
      'vendor',
      'supplier',
      'client_company',
      'customer',
      'institution',
      'name',
    ]);
  const known = names.get(truth) ?? [];
  const at = Math.floor(known.length * random.next() ** 1.4);
  return decorate(random, known[at] ?? truth);
}

const before =
  'default_address address_1 organization_1 address profile data info attributes fields contact_info home_address personal_info payload e_mail_1 phone_1 billing_address user_data customer client user contact employee patient member billing shipping home work primary main emergency spouse owner student guest person personal applicant beneficiary payee private alt cust emp usr acc the_ my current kunden kunde mitarbeiter client_ cliente usuario utente klant klient'.split(
    ' ',
  );
const behind =
  '1 2 no nr txt value full _c field str enc raw code_ info (optional) * de_l_assure du_client des_kunden del_cliente'.split(
    ' ',
  );

function decorate(random: Random, name: string): string {
  const front = random.chance(0.25) ? `${random.pick(before)}_` : '';
  const back = random.chance(0.1) ? `_${random.pick(behind)}` : '';
  const bare = random.chance(0.04) ? name.replace(/(?<=.)[aeiou]/g, '') : name;
  return front + bare + back;
}

/** One way of writing for a whole table. */
function pickStyle(random: Random): (name: string) => string {
  const toParts = (name: string): string[] => name.split(/[_-]+/).filter((part) => part !== '');
  const capital = (part: string): string => part.slice(0, 1).toUpperCase() + part.slice(1);
  return random.pick([
    (name: string) => name,
    (name: string) => name,
    (name: string) => toParts(name).map(capital).join(' '),
    (name: string) => toParts(name).map(capital).join(''),
    (name: string) =>
      toParts(name)
        .map((part, at) => (at > 0 ? capital(part) : part))
        .join(''),
    (name: string) => name.toUpperCase(),
    (name: string) => toParts(name).join('-'),
    (name: string) => toParts(name).join(' '),
    (name: string) => toParts(name).join(''),
    (name: string) => toParts(name).join('.'),
  ]);
}

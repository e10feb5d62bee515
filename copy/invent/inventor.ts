/** What stands in for each real value: one and the same wherever it comes, and no other's. */
import type { Check } from '../../rules/index.ts';
import { inventBirthDate, inventExpiry } from './dates.ts';
import {
  inFormOf,
  inventAddress,
  inventCard,
  inventDevice,
  inventIban,
  inventMachine,
  inventNational,
  inventPhone,
  inventSocialSecurity,
} from './numbers.ts';
import { inCaseOf, People, writeName, type InventedPerson, type PersonClues } from './people.ts';
import { Random } from './random.ts';
import * as words from './words.ts';

export interface InventorOptions {
  readonly seed: Buffer | string;
  readonly checks: ReadonlyMap<string, Check>;
  /** Whether a value is one of the real ones. */
  readonly isReal: (value: string) => boolean;
  /** False: of numbers of states the check digits are wrong, so that a scan takes them for none. */
  readonly keepsChecks: boolean;
  /** Names only count: for tables that are too short to be known by their names. */
  readonly counts: boolean;
}

/** What a system counts its records by; no kind of personal data. */
export const recordId = 'record-id';

type Make = (value: string, random: Random) => string;

const mostTries = 200;

export class Inventor {
  readonly #options: InventorOptions;
  readonly #known = new Map<string, string>();
  readonly #taken = new Map<string, Set<string>>();
  readonly #people: People;
  readonly #made = new Set<string>();
  #ids = 1;
  readonly #numbers = new Map<InventedPerson, number>();

  constructor(options: InventorOptions) {
    this.#options = options;
    this.#people = new People(options.seed, options.isReal);
  }

  person(clues: PersonClues): InventedPerson | null {
    return this.#people.of(clues);
  }

  /** Whether it was made here. */
  made(value: string): boolean {
    return this.#made.has(value);
  }

  /** `identifier`: what the value is; `person`: whose, where that is known. */
  replace(identifier: string, value: string, person: InventedPerson | null): string {
    const made = this.#replace(identifier, value, person);
    this.#made.add(made);
    return made;
  }

  #replace(identifier: string, value: string, person: InventedPerson | null): string {
    switch (identifier) {
      case 'full-name':
      case 'first-name':
      case 'last-name':
        return this.#name(
          identifier,
          value,
          person ?? this.#people.of({ given: '', family: value, other: '', sex: '' }),
        );
      case 'email':
        return this.#unique('email', value, value.trim().toLowerCase(), (_, random) =>
          this.#email(value, person, random),
        );
      case 'username':
        return this.#unique('username', value, value.trim().toLowerCase(), (_, random) =>
          userName(value, person, random),
        );
      default:
        return this.#other(identifier, value);
    }
  }

  #name(identifier: string, value: string, person: InventedPerson | null): string {
    if (person === null) return value;
    if (this.#options.counts) return `Person${this.#numberOf(person)}`;
    if (identifier === 'first-name') return inCaseOf(value, person.given);
    return identifier === 'last-name' ? inCaseOf(value, person.family) : writeName(value, person);
  }

  #numberOf(person: InventedPerson): number {
    const number = this.#numbers.get(person) ?? this.#numbers.size + 1;
    this.#numbers.set(person, number);
    return number;
  }

  #email(value: string, person: InventedPerson | null, random: Random): string {
    const domain = value.slice(value.lastIndexOf('@') + 1).toLowerCase();
    const local = person ? `${person.given}.${person.family}`.toLowerCase() : `person${random.digits(4)}`;
    const number = random.below(3) === 0 ? String(random.below(1_000)) : '';
    return `${local}${number}@${this.#domain(domain)}`;
  }

  /** RFC 2606. */
  #domain(domain: string): string {
    return this.#unique('domain', domain, domain, (_, random) => `mail${random.below(100_000)}.example.com`);
  }

  #other(identifier: string, value: string): string {
    if (identifier === recordId) return this.#recordId(value);
    const { checks, keepsChecks } = this.#options;
    const compact = value.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
    const drawn = drawnFrom[identifier];
    if (drawn) return this.#draw(identifier, value, drawn(value));
    const make = makers(checks, keepsChecks)[identifier];
    if (make === null) return value;
    // Birth dates and sums may be equal; numbers of people may not.
    if (make !== undefined && shared.has(identifier)) return this.#draw(identifier, value, null, make);
    return this.#unique('number', value, compact, make ?? ((text, random) => random.alike(text)));
  }

  /** Numbers count in the order in which they come, so that there are enough of any length. */
  #recordId(value: string): string {
    const key = `${recordId} ${value}`;
    const made =
      this.#known.get(key) ??
      (/^\d+$/.test(value)
        ? String(this.#ids++)
        : this.#unique('id', value, value, (text, random) => random.alike(text)));
    this.#known.set(key, made);
    return made;
  }

  #draw(identifier: string, value: string, list: readonly string[] | null, make?: Make): string {
    const random = new Random(this.#options.seed, `${identifier} ${value.trim().toLowerCase()}`);
    return list ? inCaseOf(value, random.of(list) ?? '') : (make?.(value, random) ?? value);
  }

  /** The same for the same key; another one for another. */
  #unique(space: string, value: string, key: string, make: Make): string {
    const known = this.#known.get(`${space} ${key}`);
    if (known !== undefined) return space === 'number' ? inFormOf(value, known) : known;
    const taken = this.#taken.get(space) ?? new Set<string>();
    this.#taken.set(space, taken);
    const random = new Random(this.#options.seed, `${space} ${key}`);
    let made = make(value, random);
    for (let tries = 0; tries < mostTries && (taken.has(made) || this.#options.isReal(made)); tries++)
      made = make(value, random);
    taken.add(made);
    this.#known.set(`${space} ${key}`, made);
    return made;
  }
}

function userName(value: string, person: InventedPerson | null, random: Random): string {
  if (!person) return random.alike(value);
  const digits = /\d+$/.exec(value)?.[0].length ?? 0;
  return `${person.given.slice(0, 1)}${person.family}${random.digits(Math.max(digits, random.below(3)))}`.toLowerCase();
}

const shared = new Set([
  'birth-date',
  'birth-year',
  'age',
  'salary',
  'card-expiry',
  'card-security-code',
  'street',
  'postcode',
  'geo-coordinate',
  'password',
  'password-hash',
]);

/** Null: says nothing of anybody once all else is made up. */
function makers(checks: InventorOptions['checks'], keepsCheck: boolean): Readonly<Record<string, Make | null>> {
  return {
    phone: (value, random) => inventPhone(value, random, checks),
    'card-number': inventCard,
    iban: (value, random) => inventIban(value, random, checks),
    'us-ssn': inventSocialSecurity,
    'national-id': (value, random) => inventNational(value, random, { checks, keepsCheck }),
    'tax-id': (value, random) => inventNational(value, random, { checks, keepsCheck }),
    'ip-address': inventAddress,
    'mac-address': inventMachine,
    'device-id': inventDevice,
    'birth-date': inventBirthDate,
    'birth-year': (_, random) => String(random.between(1950, 2004)),
    age: (_, random) => String(random.between(18, 80)),
    salary: (value, random) => random.alike(value),
    'card-expiry': inventExpiry,
    'card-security-code': (value, random) => random.alike(value),
    street: (_, random) => `${random.between(1, 199)} ${random.of(words.streets) ?? ''} Street`,
    postcode: (value, random) => random.alike(value),
    'geo-coordinate': (value, random) =>
      value.replace(/\d+/g, (digits) => (digits.length < 4 ? String(random.below(80)) : random.digits(digits.length))),
    password: () => 'changeme',
    'password-hash': (value) => value.replace(/(?<![$])[\p{L}\p{N}]{12,}/gu, (text) => '0'.repeat(text.length)),
    company: (_, random) => `${random.of(words.companies) ?? ''} ${random.below(10_000)}`,
    sex: null,
    gender: null,
    country: null,
  };
}

const drawnFrom: Readonly<Record<string, (value: string) => readonly string[]>> = {
  city: () => words.cities,
  'birth-place': () => words.cities,
  region: () => words.regions,
  nationality: () => words.countries,
  health: (value) => (/^[A-Z]\d\d(?:\.\d+)?$/i.test(value.trim()) ? words.illnessCodes : words.illnesses),
  religion: () => words.beliefs,
  ethnicity: () => words.beliefs,
  politics: () => words.beliefs,
  'sexual-orientation': () => words.beliefs,
  'blood-type': () => words.bloodTypes,
  'job-title': () => words.jobs,
  'marital-status': () => words.marriages,
};

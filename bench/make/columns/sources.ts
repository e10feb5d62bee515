/** Rows of values by class, from generators that the training does not use. */
import { existsSync, readFileSync } from 'node:fs';
import Chance from 'chance';
import casual from 'casual';
import * as falso from '@ngneat/falso';
import { createRandom } from '../../../script/columns/random.ts';
import { fillMissing } from './own.ts';

export type Row = Readonly<Record<string, string>>;

export interface Source {
  readonly name: string;
  readonly rows: readonly Row[];
}

const count = 60;
/** Written by `bench/make/columns/python.py`, which needs Python packages; absent where they are. */
const pythonFile = new URL('../../peers/python-rows.json', import.meta.url);

export function readSources(): Source[] {
  return [fromChance(), fromCasual(), fromFalso(), ...fromPython()].map(({ name, rows }) => ({
    name,
    rows: rows.map((row, at) => ({ ...fillMissing(createRandom(name.length * 10_007 + at), row, name), ...row })),
  }));
}

function fromChance(): Source {
  const chance = new Chance('leakwarden');
  const rows = Array.from({ length: count }, () => {
    const gender = chance.bool() ? 'male' : 'female';
    const [first, last] = [chance.first({ gender }), chance.last()];
    return {
      'first-name': first,
      'last-name': last,
      'full-name': `${first} ${last}`,
      sex: gender,
      email: chance.email(),
      phone: chance.phone(),
      street: chance.address(),
      city: chance.city(),
      region: chance.state({ full: true }),
      postcode: chance.zip(),
      country: chance.country({ full: true }),
      'birth-date': chance.birthday({ string: true }).toString(),
      'card-number': chance.cc(),
      'card-expiry': chance.exp(),
      'us-ssn': chance.ssn(),
      iban: '',
      'ip-address': chance.ip(),
      'mac-address': chance.mac_address(),
      'job-title': chance.profession(),
      company: chance.company(),
      username: chance.twitter().slice(1),
      password: chance.string({ length: 10 }),
      'password-hash': chance.hash({ length: 40 }),
      'geo-coordinate': String(chance.latitude()),
    };
  });
  return { name: 'chance', rows: rows.map(withoutEmpty) };
}

function fromCasual(): Source {
  casual.seed(20_260_101);
  const rows = Array.from({ length: count }, () => {
    const [first, last] = [casual.first_name, casual.last_name];
    return {
      'first-name': first,
      'last-name': last,
      'full-name': `${first} ${last}`,
      email: casual.email,
      phone: casual.phone,
      street: casual.address1,
      city: casual.city,
      region: casual.state,
      postcode: casual.zip(5),
      country: casual.country,
      'birth-date': casual.date('YYYY-MM-DD'),
      'card-number': casual.card_number(),
      'card-expiry': casual.card_exp,
      'ip-address': casual.ip,
      company: casual.company_name,
      username: casual.username,
      password: casual.password,
      'geo-coordinate': casual.latitude,
    };
  });
  return { name: 'casual', rows: rows.map(withoutEmpty) };
}

function fromFalso(): Source {
  falso.seed('leakwarden');
  const rows = Array.from({ length: count }, () => {
    const [first, last] = [falso.randFirstName(), falso.randLastName()];
    return {
      'first-name': first,
      'last-name': last,
      'full-name': `${first} ${last}`,
      sex: falso.randGender(),
      email: falso.randEmail({ firstName: first, lastName: last }),
      phone: falso.randPhoneNumber(),
      street: falso.randStreetAddress(),
      city: falso.randCity(),
      region: falso.randState(),
      postcode: falso.randZipCode(),
      country: falso.randCountry(),
      'birth-date': falso.randPastDate({ years: 60 }).toISOString().slice(0, 10),
      'card-number': falso.randCreditCardNumber(),
      'card-security-code': falso.randCreditCardCVV(),
      iban: falso.randIban(),
      bic: falso.randBic(),
      'account-number': falso.randAccount(),
      'ip-address': falso.randIp(),
      'mac-address': falso.randMac(),
      'job-title': falso.randJobTitle(),
      company: falso.randCompanyName(),
      username: falso.randUserName(),
      password: falso.randPassword(),
      'geo-coordinate': String(falso.randLongitude()),
    };
  });
  return { name: 'falso', rows: rows.map(withoutEmpty) };
}

function fromPython(): Source[] {
  return existsSync(pythonFile) ? (JSON.parse(readFileSync(pythonFile, 'utf8')) as Source[]) : [];
}

function withoutEmpty(row: Readonly<Record<string, string | number>>): Row {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => (value === '' ? [] : [[name, String(value)]])),
  );
}

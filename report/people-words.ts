/** What a dataset says of people, in words: how many, which data, whose, and why that is believed. */
import type { Dataset, Provenance } from '../rules/index.ts';
import { plural } from './words.ts';

/** Identifiers as people call them, many of each. Those that are not here are called by their id. */
const nouns: Readonly<Record<string, string>> = {
  email: 'e-mail addresses',
  phone: 'phone numbers',
  'full-name': 'names',
  'first-name': 'first names',
  'last-name': 'last names',
  street: 'street addresses',
  city: 'cities',
  postcode: 'postcodes',
  state: 'states',
  country: 'countries',
  'birth-date': 'birth dates',
  sex: 'sexes',
  'card-number': 'card numbers',
  'card-security-code': 'card security codes',
  'card-expiry': 'card expiry dates',
  iban: 'IBANs',
  bic: 'BICs',
  'account-number': 'account numbers',
  'us-ssn': 'US social security numbers',
  'national-id': 'national identity numbers',
  'tax-id': 'tax numbers',
  passport: 'passport numbers',
  'driver-licence': 'driver licence numbers',
  username: 'user names',
  password: 'passwords',
  'password-hash': 'password hashes',
  'ip-address': 'IP addresses',
  'mac-address': 'MAC addresses',
  'geo-coordinate': 'coordinates',
  salary: 'salaries',
  religion: 'religions',
  ethnicity: 'ethnicities',
  nationality: 'nationalities',
  'marital-status': 'marital statuses',
  health: 'health data',
  'blood-type': 'blood types',
  company: 'companies',
  'job-title': 'job titles',
};
const mostNamed = 6;

export function nounOf(identifier: string): string {
  return nouns[identifier] ?? identifier.replaceAll('-', ' ');
}

const countries = new Intl.DisplayNames(['en'], { type: 'region' });

/** @param code ISO 3166-1 alpha-2 */
export function countryName(code: string): string {
  return countries.of(code) ?? code;
}

/** `names, e-mail addresses and card numbers`. */
export function dataOf({ columns }: Pick<Dataset, 'columns'>): string {
  const all = [...new Set(columns.map(({ identifier }) => nounOf(identifier)))];
  const named = all.length > mostNamed ? [...all.slice(0, mostNamed), `${all.length - mostNamed} more`] : all;
  return listOf(named);
}

export function listOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

const whose: Readonly<Record<Provenance, string>> = {
  real: 'real people',
  unknown: 'nothing says that they are made up',
  staff: 'own staff',
  'public-contact': 'public contacts',
  test: 'test values',
  synthetic: 'made up',
  'sample-database': 'a published sample database',
};

export function whoseOf({ provenance }: Pick<Dataset, 'provenance'>): string {
  return `${provenance}: ${whose[provenance]}`;
}

/** `10,412 people: names and card numbers`. */
export function peopleOf(dataset: Pick<Dataset, 'subjects' | 'columns'>): string {
  return `${plural(dataset.subjects, 'person', 'people')}: ${dataOf(dataset)}`;
}

/** `in 3 commits since 2026-03-01`; empty outside Git. */
export function sinceOf({ first, commits }: Pick<Dataset, 'first' | 'commits'>): string {
  if (!first.commit) return '';
  const date = first.date ? ` since ${first.date.slice(0, 10)}` : '';
  return commits > 0 ? `in ${plural(commits, 'commit')}${date}` : date.trim();
}

/** Leaks that hold datasets before those that do not; the order within stays. */
export function datasetsFirst<T extends { readonly datasets: readonly unknown[] }>(leaks: readonly T[]): readonly T[] {
  const has = ({ datasets }: T): boolean => datasets.length > 0;
  return [...leaks.filter(has), ...leaks.filter((leak) => !has(leak))];
}

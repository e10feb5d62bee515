/** Do places agree with one another? Generators draw each by itself; people live in one. */
import { normaliseName } from '../../rules/index.ts';
import { gazetteer } from './gazetteer.ts';
import { byPostcodes } from './postcodes.ts';
import { capped, type Evidence, type ProvenanceSubject } from './subject.ts';

/** First digit of the ZIP code of each state (United States Postal Service, Publication 65), its names as `normaliseName` writes them. */
const zipDigits: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'ct connecticut ma massachusetts me maine nh newhampshire nj newjersey ri rhodeisland vt vermont pr puertorico',
    'de delaware ny newyork pa pennsylvania',
    'dc districtofcolumbia md maryland nc northcarolina sc southcarolina va virginia wv westvirginia',
    'al alabama fl florida ga georgia ms mississippi tn tennessee',
    'in indiana ky kentucky mi michigan oh ohio',
    'ia iowa mn minnesota mt montana nd northdakota sd southdakota wi wisconsin',
    'il illinois ks kansas mo missouri ne nebraska',
    'ar arkansas la louisiana ok oklahoma tx texas',
    'az arizona co colorado id idaho nm newmexico nv nevada ut utah wy wyoming',
    'ak alaska ca california hi hawaii or oregon wa washington',
  ].flatMap((names, digit) => names.split(' ').map((name) => [name, String(digit)])),
);

export function judgePlaces(subject: ProvenanceSubject): Evidence[] {
  return [
    byZip(subject),
    byPostcodes(subject) ?? nothing,
    byCities(subject),
    byStreets(subject),
    byHouseNumbers(subject),
    byCountries(subject),
  ].filter(({ weight }) => weight !== 0);
}

const nothing: Evidence = { weight: 0, words: '' };

function byZip(subject: ProvenanceSubject): Evidence {
  const [states, codes] = [subject.column('region'), subject.column('postcode')];
  if (!states || !codes) return nothing;
  const pairs = states.flatMap((state, at) => {
    const [digit, code] = [zipDigits[normaliseName(state)], codes[at] ?? ''];
    return digit !== undefined && /^\d{5}(?:-\d{4})?$/.test(code) ? [digit === code[0]] : [];
  });
  if (pairs.length < 8) return nothing;
  const agreeing = pairs.filter(Boolean).length;
  if (agreeing >= pairs.length * 0.8) return { weight: -3, words: 'postcodes lie in the states next to them' };
  if (agreeing > pairs.length * 0.3) return nothing;
  return {
    weight: capped((pairs.length - agreeing) * 0.6, 5),
    words: 'postcodes do not lie in the states next to them',
  };
}

/** Faker's towns are a name with one of a few endings, under a prefix of the compass. */
const madeUpTown =
  /^(?:(?:North|East|West|South|New|Lake|Port|Fort) )?\p{Lu}[\p{L}']+(?:town|ton|land|ville|berg|burgh|boro|borough|bury|view|port|mouth|stad|stadt|furt|chester|fort|haven|side|shire|worth|stead|field)?$/u;
const compass = /^(?:North|East|West|South|New|Lake|Port|Fort) /;

function byCities(subject: ProvenanceSubject): Evidence {
  const cities = [...new Set(subject.all('city'))];
  if (cities.length < 8) return nothing;
  const { city } = gazetteer();
  const known = cities.filter((name) => city.has(normaliseName(name))).length / cities.length;
  const shaped = cities.filter((name) => !city.has(normaliseName(name)) && madeUpTown.test(name));
  const prefixed = cities.filter((name) => compass.test(name) && !city.has(normaliseName(name))).length / cities.length;
  if (known < 0.25 && prefixed > 0.2 && shaped.length > cities.length * 0.5)
    return {
      weight: capped(cities.length * 0.3, 5),
      words: 'towns are built from a name, an ending and a direction, and exist nowhere',
    };
  if (known > 0.75) return { weight: -0.5, words: 'towns exist' };
  return nothing;
}

/** Endings of streets that the postal service lists and hardly any street has, which faker draws as often as the others. */
const rareEnding =
  /\b(?:Bayou|Bluffs?|Bypass|Camp|Causeway|Centers|Cliffs?|Club|Common|Corners?|Courts|Coves?|Crescent|Crest|Crossroad|Curve|Dale|Dam|Divide|Drives|Estates?|Expressway|Extensions?|Falls|Ferry|Fields?|Flats?|Fords?|Forest|Forges?|Forks?|Freeway|Gardens?|Gateway|Glens?|Greens?|Groves?|Harbors?|Hollow|Inlet|Islands?|Isle|Junctions?|Keys?|Knolls?|Lakes?|Landing|Lights?|Loaf|Locks?|Lodge|Mall|Manors?|Meadows?|Mews|Mills?|Mission|Motorway|Mount|Mountains?|Neck|Orchard|Oval|Overpass|Parkways|Passage|Pines?|Plains?|Plaza|Points?|Ports?|Prairie|Radial|Ramp|Ranch|Rapids?|Rest|Ridges?|River|Roads|Shoals?|Shores?|Skyway|Springs?|Spurs?|Squares|Station|Stravenue|Stream|Summit|Throughway|Trace|Track|Trafficway|Tunnel|Turnpike|Underpass|Unions?|Valleys?|Viaduct|Views?|Villages?|Ville|Vista|Walks|Wall|Ways|Wells?)\b(?:\s(?:Apt\.?|Suite|Unit|#).*)?$/;

function byStreets(subject: ProvenanceSubject): Evidence {
  const streets = subject.all('street').filter((street) => /^\d+\s/.test(street));
  if (streets.length < 8) return nothing;
  const lines = streets.map((street) => street.split(',')[0] ?? '');
  const rare = lines.filter((street) => rareEnding.test(street)).length / lines.length;
  return rare > 0.35
    ? { weight: capped(lines.length * 0.35, 5), words: 'streets end in words that hardly any street has' }
    : nothing;
}

/** Numbers of houses that begin with a nought stand on no door; Faker fills `###` with any digits. */
function byHouseNumbers(subject: ProvenanceSubject): Evidence {
  const numbers = subject
    .all('street')
    .flatMap((street) => /^\d+(?=\s)|(?<=\s)\d+$|(?<=\s)\d+(?=\/\d)/.exec(street) ?? []);
  const padded = numbers.filter((number) => /^0\d/.test(number)).length;
  // Filled up to one length, all of them are: an export does that.
  const isPadded = new Set(numbers.map(({ length }) => length)).size === 1;
  return numbers.length >= 8 && padded >= 2 && padded >= numbers.length * 0.03 && !isPadded
    ? { weight: capped(padded * 0.9, 4), words: 'house numbers begin with a zero' }
    : nothing;
}

/** Real lists have few countries, most of them one; drawn ones have as many as there are. */
function byCountries(subject: ProvenanceSubject): Evidence {
  const countries = subject.column('country')?.filter((name) => name !== '') ?? [];
  if (countries.length < 12) return nothing;
  const distinct = new Set(countries.map(normaliseName)).size;
  const most = Math.max(...[...Map.groupBy(countries, normaliseName)].map(([, list]) => list.length));
  if (distinct > countries.length * 0.55 && distinct >= 10 && most < countries.length * 0.1)
    return { weight: capped(countries.length * 0.15, 4), words: 'nearly every row is in another country' };
  return nothing;
}

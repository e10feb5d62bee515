/** What the column of sexes tells: does it fit the given names beside it, and does anybody have these sexes? */
import { readFileSync } from 'node:fs';
import { readWordSet, type StoredWordSet, type WordSet } from '../values/word-sets.ts';
import { capped, type Evidence, type ProvenanceSubject } from './subject.ts';

type Sex = 'female' | 'male';

export function judgeSexes(subject: ProvenanceSubject): Evidence[] {
  return [byMany(subject), byThird(subject), byGivenNames(subject)].filter(({ weight }) => weight > 0);
}

const nothing: Evidence = { weight: 0, words: '' };

/** Generators draw from a long list of sexes evenly; in a list of people nearly all are one of two. */
function byMany(subject: ProvenanceSubject): Evidence {
  const values = subject.all('sex');
  const usual = values.filter((value) => /^(?:m|f|w|h|k|v|e|male|female|man|woman|[12])$/i.test(value)).length;
  const distinct = new Set(values).size;
  return values.length >= 10 && distinct >= 5 && usual < values.length * 0.6
    ? { weight: capped(distinct * 0.5, 4), words: 'many sexes, each about as frequent' }
    : nothing;
}

const third =
  /^(?:non[- ]?binary|agender|bigender|demigender|genderfluid|genderqueer|pangender|polygender|two[- ]?spirit|enby)\b/i;
/** Of people who are asked, in so many words, fewer than one in fifty say so. */
const thirdOfPeople = 0.02;
/** Where it is one of the words to draw from, about so many rows have it. */
const thirdDrawn = 0.25;

/** A third sex as often as the other two. What may mean "not told" (X, other, diverse) does not count. */
function byThird(subject: ProvenanceSubject): Evidence {
  const values = subject.all('sex');
  const named = values.filter((value) => third.test(value)).length;
  if (values.length < 8 || named < 3) return nothing;
  const weight =
    named * Math.log10(thirdDrawn / thirdOfPeople) +
    (values.length - named) * Math.log10((1 - thirdDrawn) / (1 - thirdOfPeople));
  return { weight: capped(weight, 3), words: 'a third sex is about as frequent as the other two' };
}

/** Slips, names that are of both sexes elsewhere, and one person's sex beside another's name. */
const contraryOfPeople = 0.1;
const leastTold = 5;

/** Drawn by itself, the sex is that of the given name in every other row. */
function byGivenNames({ column, names }: ProvenanceSubject): Evidence {
  const sexes = column('sex');
  if (!sexes) return nothing;
  const read = toReader(sexes);
  let [told, contrary] = [0, 0];
  for (const [at, value] of sexes.entries()) {
    const [sex, ofName] = [read(value), sexOfName(names[at]?.given ?? '')];
    if (sex === null || ofName === null) continue;
    told++;
    if (sex !== ofName) contrary++;
  }
  // Nearly all of them: the letters mean something else here.
  if (told < leastTold || contrary > told * 0.85) return nothing;
  const weight =
    contrary * Math.log10(0.5 / contraryOfPeople) + (told - contrary) * Math.log10(0.5 / (1 - contraryOfPeople));
  return { weight: capped(weight, 5), words: 'sexes do not match the given names next to them' };
}

const words: readonly (readonly [Sex, RegExp])[] = [
  [
    'female',
    /^(?:female|woman|girl|weiblich|frau|femme|f[ée]minin|femenino|mujer|femmina|feminino|mulher|kobieta|vrouw|kvinn[ae]|kvinde|nainen|žena|kadın|женский|жен|女性?)$/i,
  ],
  [
    'male',
    /^(?:male|man|boy|m[äa]nnlich|mann|herr|homme|masculin|masculino|hombre|var[óo]n|maschio|homem|mężczyzna|mand|mies|muž|erkek|мужской|муж|男性?)$/i,
  ],
];

/** Letters are read where the column uses only two that cannot be mixed up: m is a woman (mujer) beside h. */
function toReader(values: readonly string[]): (value: string) => Sex | null {
  const letters = new Set(values.filter((value) => value.length === 1).map((value) => value.toLowerCase()));
  const isPlain = letters.has('m') && (letters.has('f') || letters.has('w')) && !letters.has('h') && !letters.has('v');
  return (value) => {
    const letter = value.toLowerCase();
    if (isPlain && letter === 'm') return 'male';
    if (isPlain && (letter === 'f' || letter === 'w')) return 'female';
    return words.find(([, expression]) => expression.test(value))?.[0] ?? null;
  };
}

let loaded: Readonly<Record<Sex, WordSet>> | null = null;

function sexOfName(given: string): Sex | null {
  loaded ??= readSets();
  const [female, male] = [loaded.female.has(given), loaded.male.has(given)];
  if (given.length < 3 || female === male) return null;
  return female ? 'female' : 'male';
}

/** Names that only one of the sexes bears, made by `script/build-generators.ts`. */
function readSets(): Readonly<Record<Sex, WordSet>> {
  const stored = JSON.parse(readFileSync(new URL('./given-by-sex.json', import.meta.url), 'utf8')) as Readonly<
    Record<Sex, StoredWordSet>
  >;
  return { female: readWordSet(stored.female), male: readWordSet(stored.male) };
}

/** Values with what they are, under names and in spellings of code, configuration, shells and addresses. */
import { createRandom } from '../../rules/authoring.ts';
import type { PossibleSecret } from '../../scan/match/guess/counted.ts';
import { judgeByRule } from '../../scan/match/guess/guess.ts';
import type { ValueClass } from '../../scan/match/guess/model.ts';
import { locales, words } from '../letters/words.ts';
import { machinesDraw } from './machines.ts';
import { pick, type Maker, type Random } from './maker.ts';
import { peopleMake } from './people.ts';
import { packages, textsOf, writtenIn } from './texts.ts';

export interface Labelled extends PossibleSecret {
  readonly truth: ValueClass;
  /** How it was made. */
  readonly of: string;
  /** Of a package or a generator that the training does not see. */
  readonly isHeld: boolean;
  /** Times it counts. */
  readonly weight: number;
}

const kinds = ['password', 'secret'] as const;
const spellings: Readonly<Record<PossibleSecret['kind'], readonly string[]>> = {
  password: [
    'password = " "',
    'DB_PASSWORD= ',
    'password: ',
    'pwd=" "',
    "smtpPassword: ' '",
    'setPassword(" ")',
    '"passwd": " "',
    'ADMIN_PASS= ',
    'passphrase => " "',
    '--password ',
  ],
  secret: [
    'client_secret = " "',
    'API_KEY= ',
    'token: ',
    'apiKey: " "',
    '"secret": " "',
    'signingKey(" ")',
    'AUTH_TOKEN= ',
    '?token= ',
    'secret_key_base: ',
    "accessToken = ' '",
  ],
};
const perMaker: Readonly<Record<ValueClass, number>> = { written: 1200, chosen: 1000, drawn: 1200 };
/** Those that look most like expressions. */
const morePrintable = 3;
const timesUnderItsName = 3;
const timesOfEnglish = 0.6;

export function makeExamples(): Labelled[] {
  const random = createRandom('guess');
  const spell = (kind: PossibleSecret['kind']): string => pick(random, spellings[kind]);
  const found = packages.flatMap((of) => fromPackage(of, spell));
  const word = wordOf();
  const made = [...machinesDraw, ...peopleMake(word)].flatMap((maker) => fromMaker(maker, random, spell));
  return [...found, ...made].filter(({ kind, value }) => judgeByRule(kind, value) === undefined);
}

function fromPackage(of: string, spell: (kind: PossibleSecret['kind']) => string): Labelled[] {
  const isHeld = isHeldOut(of);
  return writtenIn(textsOf(of)).flatMap(({ value, around }) =>
    kinds.map((kind): Labelled => ({
      value: value.trim(),
      kind,
      around: around ?? spell(kind),
      truth: 'written',
      of: 'values in packages',
      isHeld,
      weight: around === null ? 1 : timesUnderItsName,
    })),
  );
}

/** One of five packages, by its name. */
function isHeldOut(name: string): boolean {
  return [...name].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) >>> 0, 7) % 5 === 0;
}

function fromMaker(maker: Maker, random: Random, spell: (kind: PossibleSecret['kind']) => string): Labelled[] {
  const { of, truth, isHeld } = maker;
  const count = perMaker[truth] * (/printable|!/.test(of) ? morePrintable : 1);
  return Array.from({ length: count }, () => maker.make(random)).flatMap((value) =>
    // A key is not chosen.
    kinds.slice(0, truth === 'chosen' ? 1 : 2).map((kind): Labelled => {
      return { value, kind, around: spell(kind), truth, of, isHeld, weight: 1 };
    }),
  );
}

/** Of all Latin languages, English ones oftener. */
function wordOf(): (random: Random) => string {
  const lists = locales.map((locale) => words(locale).filter(({ length }) => length >= 4 && length <= 10));
  const [english, others] = [lists[locales.indexOf('en')] ?? [], lists.filter(({ length }) => length > 300)];
  return (random) => pick(random, random() < timesOfEnglish ? english : pick(random, others));
}

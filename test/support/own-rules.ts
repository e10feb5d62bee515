/** How a repository's own rules might take something from what others find: each attempt, and what it is tried on. */
import { makeRealPeople } from '../../bench/make/corpus/real.ts';
import { createRandom } from '../../script/columns/random.ts';
import { make } from './secrets.ts';

export interface Attempt {
  readonly name: string;
  /** More of the organisation's configuration. */
  readonly organisation?: string;
  /** The repository's, in flow style. */
  readonly rules: readonly string[];
  readonly file: string;
  readonly text: string;
}

const people = makeRealPeople(createRandom(11), 'DE', 40, 'plain');
const words = 'why: It opens doors., fix: Take it out.';

/** @param id of the rule; the columns are called `name`. */
function field(id: string, identifier: string, name: string, kind = 'contact'): string {
  return `{ id: ${id}, title: Internal code, kind: ${kind}, severity: low, ${words}, field: { identifier: ${identifier}, names: [${name}] } }`;
}

interface OwnPattern {
  readonly expression: string;
  readonly anchor: string;
  /** A text that it finds. */
  readonly sample: string;
  /** More of the rule, and of its pattern. */
  readonly rule: string;
  readonly pattern?: string;
}

function pattern({ expression, anchor, sample, rule, pattern: more = '' }: OwnPattern): string {
  const text = `{ expression: '(?P<value>${expression})', anchors: ['${anchor}']${more} }`;
  return `{ id: own, title: Own, ${rule}, confidence: 1, ${words}, pattern: ${text}, samples: { match: ['${sample}'], miss: [nothing] } }`;
}

const tableOf = (column: string, valueOf: (at: number) => string): string =>
  [
    `name,email,${column}`,
    ...people.map(({ first, last, email }, at) => `${first} ${last},${email},${valueOf(at)}`),
  ].join('\n');
const passports = tableOf('passport_no', (at) => `C01X${String(10_006 + at * 7).padStart(5, '0')}`);
const births = people.map(
  (_, at) => `${1941 + at}-0${1 + (at % 9)}-1${at % 10},${10_115 + at * 331},${at % 2 ? 'm' : 'f'},${36 + (at % 9)}`,
);
const secret = make('{{base62:24}}4{{base62:15}}', 'own rules');
const farApart = '\n\n\n\n\n\n\n';
const manyAddresses = 'people: { severity: { contact: { high: 30 } } }\n';

export const attempts: readonly Attempt[] = [
  {
    name: 'names a column of passports by a harmless word of its own',
    rules: [field('own', 'internal-code', 'passport_no')],
    file: 'people.csv',
    text: passports,
  },
  {
    name: 'gives a word of the organisation another kind',
    organisation: `custom: [${field('theirs', 'badge', 'badge', 'identity')}]\n`,
    rules: [field('own', 'badge', 'badge')],
    file: 'people.csv',
    text: tableOf('badge', (at) => `BDG-${384_756 + at * 7_919}`),
  },
  {
    name: 'hides the birth dates that single people out',
    organisation: manyAddresses,
    rules: [field('own', 'internal-code', 'birth_date')],
    file: 'births.csv',
    text: ['birth_date,postcode,sex,shoe', ...births].join('\n'),
  },
  {
    name: 'takes the addresses of a list one by one',
    organisation: manyAddresses,
    rules: [
      pattern({
        expression: '[a-z.0-9-]+@[a-z.0-9-]+ of ACME',
        anchor: ' of ACME',
        sample: 'to ada@home.example of ACME',
        rule: 'kind: contact, severity: low',
      }),
    ],
    file: 'notes.txt',
    text: people.map(({ email }) => `Please write to ${email} of ACME.`).join(farApart),
  },
  {
    name: 'makes one person of a list by a number beside everybody',
    organisation: manyAddresses,
    rules: [
      pattern({
        expression: 'ACME-[0-9]{7}',
        anchor: 'ACME-',
        sample: 'ACME-1234567',
        rule: 'kind: contact, severity: low',
        pattern: ', identifier: national-id',
      }),
    ],
    file: 'notes.txt',
    text: people.map(({ email }) => `${email}\nACME-1234567\n`).join(farApart),
  },
  {
    name: 'takes more into a secret, so that it reads like an example',
    rules: [
      pattern({
        expression: '[A-Za-z0-9]{40}" # example',
        anchor: '" # example',
        sample: `"${'aB3dE6gH9j'.repeat(4)}" # example`,
        rule: 'kind: secret, severity: critical',
      }),
    ],
    file: 'main.tf',
    text: `  secret_key = "${secret}" # example\n`,
  },
];

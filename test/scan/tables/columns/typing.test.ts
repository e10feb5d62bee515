/** Columns are typed by name, values and neighbours together; names alone or likeness alone do not do. */
import { describe, expect, test } from 'vitest';
import { checks, type Check } from '../../../../rules/index.ts';
import { toFacts } from '../../../../scan/tables/columns/facts.ts';
import { toFeatures } from '../../../../scan/tables/columns/features.ts';
import { classes, impersonal } from '../../../../scan/tables/columns/identifiers.ts';
import { typeColumns } from '../../../../scan/tables/columns/index.ts';
import { columnModel, explain } from '../../../../scan/tables/columns/model.ts';
import storedModel from '../../../../scan/tables/columns/column-model.json' with { type: 'json' };
import { luhnDigitOf } from '../../../../rules/checks/digits.ts';
import { inputsOf } from '../../../../script/columns/inputs.ts';
import { makeRealPeople } from '../../../../bench/make/corpus/real.ts';
import { createRandom } from '../../../../script/columns/random.ts';
import { builtInRules } from '../../../support/scan.ts';

const fields = builtInRules().filter(({ field }) => field !== null);
const context = { fields, checks: checks as ReadonlyMap<string, Check> };
const people = makeRealPeople(createRandom(7), 'DE', 40, 'plain');
const rowsOf = (...names: readonly string[]): string[][] =>
  people.map((person) => names.map((name) => person[name] ?? ''));
const typed = (header: readonly string[] | null, rows: readonly (readonly string[])[]): string[] =>
  typeColumns(header, rows, context).map(({ identifier }) => identifier);

describe('names in many languages', () => {
  test.each([
    [
      ['Vorname', 'Nachname', 'Straße', 'PLZ', 'Ort'],
      ['first-name', 'last-name', 'street', 'postcode', 'city'],
    ],
    [
      ['prénom', 'nom de famille', 'rue', 'code postal', 'ville'],
      ['first-name', 'last-name', 'street', 'postcode', 'city'],
    ],
    [
      ['имя', 'фамилия', 'адрес', 'индекс', 'город'],
      ['first-name', 'last-name', 'street', 'postcode', 'city'],
    ],
    [
      ['imię', 'nazwisko', 'ulica', 'kod_pocztowy', 'miasto'],
      ['first-name', 'last-name', 'street', 'postcode', 'city'],
    ],
    [
      ['BillingFirstName', 'BillingLastName', 'BillingStreet', 'BillingZip', 'BillingCity'],
      ['first-name', 'last-name', 'street', 'postcode', 'city'],
    ],
  ])('%j', (header, expected) => {
    expect(typed(header, rowsOf('first', 'last', 'street', 'zip', 'city'))).toEqual(expected);
  });
});

test('a word for the name says the first one or all of it, as the values do', () => {
  const names = rowsOf('first', 'last').map(([first = '', last = '']) => [`${first} ${last}`]);
  expect(typed(['nombre'], names)).toEqual(['full-name']);
  expect(typed(['employee'], names)).toEqual(['full-name']);
  expect(typed(['nombre', 'apellido'], rowsOf('first', 'last'))).toEqual(['first-name', 'last-name']);
});

test('inhabitants of places are no salaries', () => {
  const rows = Array.from({ length: 60 }, (_, at) => [`${20_000 + ((at * 7_919) % 90_000)}`]);
  expect(typed(['gehalt'], rows)).toEqual(['salary']);
  expect(typed(['population'], rows)).toEqual(['other']);
  expect(typed(['Einwohner'], rows)).toEqual(['other']);
});

test('values are enough where no name helps', () => {
  expect(typed(['c1', 'c2', 'c3', 'c4'], rowsOf('email', 'born', 'ip', 'hash'))).toEqual([
    'email',
    'birth-date',
    'ip-address',
    'password-hash',
  ]);
});

test('a name alone does not make a column personal', () => {
  const rows = Array.from({ length: 30 }, (_, row) => [
    ['lodash', 'express', 'left-pad'][row % 3] ?? '',
    ['open', 'closed', 'in progress'][row % 3] ?? '',
    `0x${(row * 7_919_777).toString(16).padStart(16, '0')}`,
    ['GET', 'POST'][row % 2] ?? '',
  ]);
  expect(typed(['name', 'state', 'address', 'title'], rows)).toEqual(['other', 'other', 'other', 'other']);
});

test('colours are an ethnicity only where the column says so', () => {
  const rows = rowsOf('first', 'last', 'city').map((row, at) => [...row, at % 2 ? 'White' : 'Black']);
  expect(typed(['first name', 'last name', 'city', 'value'], rows).at(-1)).toBe('other');
  expect(typed(['first name', 'last name', 'city', 'ethnicity'], rows).at(-1)).toBe('ethnicity');
});

test('numbers without a check digit need a name', () => {
  const rows = Array.from({ length: 30 }, (_, row) => [`C${String(row * 733_331).padStart(8, '0')}`]);
  expect(typed(['passport_number'], rows)).toEqual(['passport']);
  expect(typed(null, rows)).toEqual(['other']);
});

test('numbers that fail the check of their kind are none, whatever the name says', () => {
  const rows = Array.from({ length: 30 }, (_, row) => [String(4_000_000_000_000_001 + row * 10)]);
  expect(typed(['card_number'], rows)).not.toEqual(['card-number']);
});

test('a column called a card holds numbers of schemes of one country', () => {
  const rows = ['9860052345400932', '9860746402797987', '8600140235671893'].map((number) => [withLuhn(number)]);
  expect(typed(['karta raqami'], rows)).toEqual(['card-number']);
  expect(typed(['number'], rows)).not.toEqual(['card-number']);
});

function withLuhn(number: string): string {
  return `${number.slice(0, -1)}${luhnDigitOf(number.slice(0, -1))}`;
}

test('a rule that a user brings types columns of its own identifier', () => {
  const [rule] = fields;
  if (!rule?.field) throw new Error('no field rules');
  const own = { ...rule, field: { identifier: 'badge', names: ['badge'], value: '[A-Z]-[0-9]{4}', checks: [] } };
  const rows = Array.from({ length: 10 }, (_, row) => [`B-${1_000 + row}`]);
  expect(typeColumns(['Badge'], rows, { ...context, fields: [own, ...fields] })[0]?.identifier).toBe('badge');
});

test.each([
  ['company', 'birth-date'],
  ['health', 'health'],
])('a rule of %s for text makes no column lighter than it is', (identifier, expected) => {
  const patterns = [{ identifier, words: null, onlyAdds: false, holds: () => true }];
  expect(typeColumns(['c1'], rowsOf('born'), { ...context, patterns })[0]?.identifier).toBe(expected);
});

test('the same number in every row is nobody’s, unless the column is called so', () => {
  const rows = Array.from({ length: 60 }, () => ['207']);
  const typed = ['measure_207_of_the_survey', 'cvv'].map((name) => typeColumns([name], rows, context)[0]?.identifier);
  expect(typed).toEqual(['other', 'card-security-code']);
});

test('at least 30 identifiers, each with a field rule', () => {
  const personal = classes.filter((each) => !impersonal.has(each));
  expect(personal.length).toBeGreaterThanOrEqual(30);
  const known = new Set(fields.map(({ field }) => field?.identifier));
  expect(personal.filter((each) => !known.has(each))).toEqual([]);
});

test('a decision can be explained by the names of features', () => {
  const [facts] = toFacts(['E-Mail'], rowsOf('email'), fields);
  if (!facts) throw new Error('no column');
  expect(explain(columnModel(), toFeatures(facts, context.checks), 'email').join(' ')).toMatch(/mail/);
});

test('hostile cells cost little: long ones, empty ones, hundreds of columns', () => {
  const long = 'a, '.repeat(1_300);
  const rows = Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 200 }, (__, at) => (at % 3 === 0 ? long : at % 3 === 1 ? '' : '-'.repeat(row))),
  );
  const start = process.cpuUsage();
  expect(typed(null, rows)).toHaveLength(200);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10);
});

test('the model is made of the sources that stand here', () => {
  expect(storedModel.inputs, 'run node script/train-columns.ts').toBe(inputsOf());
});
